# language: en
Feature: What is only under study in second line
  A trial that is named as under way is not an option. It is listed apart, with the day-old caveat that its present
  status is not known from the texts at hand.

  Background:
    Given the patient "second-line-lung-metastases"

  Scenario: Two trials are named after atezolizumab + bevacizumab
    Given earlier treatment
      | agents                     | ended       |
      | atezolizumab + bevacizumab | progression |
    When the board asks
    Then "pembrolizumab + lenvatinib" is only under study
    And "regorafenib + pembrolizumab" is only under study
    And the candidates do not include "pembrolizumab + lenvatinib"
    And no source speaks against "regorafenib + pembrolizumab"

  Scenario Outline: Regorafenib + pembrolizumab is under study after any PD-1 or PD-L1 antibody
    Given earlier treatment
      | agents  | ended       |
      | <agent> | progression |
    When the board asks
    Then "regorafenib + pembrolizumab" is only under study
    And "pembrolizumab + lenvatinib" is not listed

    Examples:
      | agent                               |
      | tislelizumab                        |
      | durvalumab                          |
      | sintilimab + bevacizumab biosimilar |
      | camrelizumab + apatinib             |
      | STRIDE                              |

  Scenario Outline: A trial of drugs that have failed is not even named as under study
    Given earlier treatment
      | agents                     | ended       |
      | atezolizumab + bevacizumab | progression |
      | <second>                   | progression |
    When the board asks
    Then "<regimen>" is only under study
    And "<other>" is not listed

    Examples:
      | second      | regimen                     | other                       |
      | lenvatinib  | regorafenib + pembrolizumab | pembrolizumab + lenvatinib  |
      | regorafenib | pembrolizumab + lenvatinib  | regorafenib + pembrolizumab |

  Scenario Outline: Eftilagimod and cadonilimab are said to lack evidence, and are in no standing
    Given earlier treatment
      | agents                     | ended       |
      | atezolizumab + bevacizumab | progression |
    When the board asks
    Then "<regimen>" is not listed
    And an evidence gap says "<words>"

    Examples:
      | regimen                   | words                                                         |
      | eftilagimod-pembrolizumab | other tumours only, and no clear effect after PD-1/PD-L1      |
      | eftilagimod-pembrolizumab | There are no HCC data                                         |
      | cadonilimab-lenvatinib    | first-line data only, not enough evidence after immunotherapy |
      | switch-both-drugs         | Changing both drugs                                           |

  Scenario: Eftilagimod is not mentioned where no PD-1 or PD-L1 antibody was given
    Given earlier treatment
      | agents     | ended       |
      | lenvatinib | progression |
    When the board asks
    Then "eftilagimod-pembrolizumab" is not listed
    And the words "Eftilagimod" occur nowhere

  Scenario: Hope is not evidence
    Given earlier treatment
      | agents                     | ended       |
      | atezolizumab + bevacizumab | progression |
    When the board asks
    Then an evidence gap says "Expected, not shown: targeted combinations and bispecific antibodies"
    And the sources disagree on "The guideline calls them exploratory; the review expects benefit"

  Scenario: A trial is an option after immunotherapy, and the patient decides
    Given earlier treatment
      | agents                     | ended       |
      | atezolizumab + bevacizumab | progression |
    When the board asks
    Then the candidates include "clinical-trial"
    And the citation of "clinical-trial" names "cnlc-2026" at "五（五）要点论述（3）"
    And no source speaks against "clinical-trial"

  @key:pembrolizumab-failed-is-the-population-of-that-trial
  Scenario: Pembrolizumab itself has failed: the trial of regorafenib + pembrolizumab is still named
    Given earlier treatment
      | agents        | ended       |
      | pembrolizumab | progression |
    When the board asks
    Then "regorafenib + pembrolizumab" is only under study
