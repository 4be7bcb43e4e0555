# language: en
Feature: Second line after lenvatinib or donafenib alone
  The guideline says that no drug has high-level evidence here. It leaves room to try a first-line treatment not
  used so far or an approved second-line drug, and encourages enrolment in a trial.

  Background:
    Given the patient "second-line-lung-metastases"

  Scenario Outline: The gap is said before anything is offered
    Given earlier treatment
      | agents | ended       |
      | <drug> | progression |
    When the board asks
    Then line 1 of the headline says "CNLC stage IIIb"
    And line 2 of the headline says "No high-level evidence after first-line immunotherapy alone or a TKI alone"
    And the first evidence gap says "No high-level evidence after first-line immunotherapy alone or a TKI alone"
    And an evidence gap says "Guidelines do not agree on second-line treatment"
    And the candidates include "clinical-trial"

    Examples:
      | drug       |
      | lenvatinib |
      | donafenib  |

  Scenario Outline: First-line treatments not used so far may be tried after lenvatinib, on borrowed evidence only
    Given earlier treatment
      | agents     | ended       |
      | lenvatinib | progression |
    When the board asks
    Then the candidates include "<regimen>"
    And the evidence for "<regimen>" is "indirect"
    And the certainty for "<regimen>" is "very low"
    And the evidence note of "<regimen>" says "INDIRECT"
    And the citation of "<regimen>" names "cnlc-2026" at "五（五）3"
    And no source speaks against "<regimen>"

    Examples:
      | regimen                             |
      | atezolizumab + bevacizumab          |
      | nivolumab + ipilimumab              |
      | camrelizumab + apatinib             |
      | sintilimab + bevacizumab biosimilar |
      | finotonlimab + bevacizumab          |
      | toripalimab + bevacizumab           |
      | anlotinib + penpulimab              |
      | sorafenib                           |
      | donafenib                           |
      | FOLFOX4                             |

  Scenario Outline: Approved antibodies after lenvatinib have their own graded entries
    Given earlier treatment
      | agents     | ended       |
      | lenvatinib | progression |
    When the board asks
    Then the candidates include "<regimen>"
    And the citation of "<regimen>" names "cnlc-2026" at "<place>"
    And the source's own grade of "<regimen>" is "evidence 3, recommendation B"
    And the certainty for "<regimen>" is "very low"

    Examples:
      | regimen      | place          |
      | camrelizumab | 五（五）2（5） |
      | tislelizumab | 五（五）2（6） |

  Scenario Outline: What presupposes sorafenib is not listed after another targeted drug
    Given earlier treatment
      | agents | ended       |
      | <drug> | progression |
    When the board asks
    Then "<regimen>" is not listed

    Examples:
      | drug       | regimen              |
      | lenvatinib | regorafenib          |
      | lenvatinib | ramucirumab          |
      | lenvatinib | cabozantinib         |
      | lenvatinib | pembrolizumab        |
      | lenvatinib | nivolumab            |
      | donafenib  | regorafenib          |
      | donafenib  | ramucirumab          |
      | donafenib  | regorafenib-pd1      |
      | donafenib  | gefitinib-lenvatinib |

  Scenario: Apatinib after lenvatinib keeps its grade, and the note says that the trial was run elsewhere
    Given earlier treatment
      | agents     | ended       |
      | lenvatinib | progression |
    When the board asks
    Then the candidates include "apatinib"
    And the study "AHELP" stands behind "apatinib"
    And the source's own grade of "apatinib" is "evidence 1, recommendation A"
    And the evidence for "apatinib" is "indirect"
    And the evidence note of "apatinib" says "the study asked for sorafenib failed: yes or drug classes that failed: chemotherapy"
    And no source speaks against "apatinib"

  Scenario: After donafenib tislelizumab is a first-line drug not used so far
    Given earlier treatment
      | agents    | ended       |
      | donafenib | progression |
    When the board asks
    Then the candidates include "tislelizumab"
    And the citation of "tislelizumab" names "cnlc-2026" at "五（五）3"
    And the candidates include "lenvatinib"
    And "donafenib" is excluded because "drugs received so far: donafenib"

  Scenario: Regorafenib + PD-1 antibody after lenvatinib rests on one retrospective comparison
    Given earlier treatment
      | agents     | ended       |
      | lenvatinib | progression |
    When the board asks
    Then the candidates include "regorafenib-pd1"
    And the study "Huang 2022" stands behind "regorafenib-pd1"
    And the evidence note of "regorafenib-pd1" says "Retrospective comparison"
    And the certainty for "regorafenib-pd1" is "very low"
    And the citation of "regorafenib-pd1" names "review-002" at "§2.1"

  Scenario: Lenvatinib stopped for intolerance is not resistance to lenvatinib
    Given earlier treatment
      | agents     | ended       |
      | lenvatinib | intolerance |
    When the board asks
    Then the candidates include "camrelizumab"
    And "lenvatinib" is excluded because "lenvatinib"
    And the candidates do not include "regorafenib-pd1"

  # --- EGFR ---

  Scenario: Lenvatinib with gefitinib where the tumour expresses EGFR
    Given "EGFR" is "positive"
    And earlier treatment
      | agents     | ended       |
      | lenvatinib | progression |
    When the board asks
    Then the candidates include "lenvatinib + gefitinib"
    And the citation of "lenvatinib + gefitinib" names "review-002" at "§2.1"
    And the certainty for "lenvatinib + gefitinib" is "very low"
    And no source speaks against "lenvatinib + gefitinib"

  Scenario: EGFR negative
    Given "EGFR" is "negative"
    And earlier treatment
      | agents     | ended       |
      | lenvatinib | progression |
    When the board asks
    Then "lenvatinib + gefitinib" is not listed

  Scenario: EGFR not examined
    Given earlier treatment
      | agents     | ended       |
      | lenvatinib | progression |
    When the board asks
    Then "lenvatinib + gefitinib" is open for want of "EGFR"
    And the assessment asks first for "EGFR"

  Scenario: Gefitinib has failed with lenvatinib
    Given "EGFR" is "positive"
    And earlier treatment
      | agents                 | ended       |
      | lenvatinib             | progression |
      | lenvatinib + gefitinib | progression |
    When the board asks
    Then "lenvatinib + gefitinib" is excluded because "already failed in this patient"

  Scenario: Lenvatinib failed together with an immunotherapy, not alone
    Given "EGFR" is "positive"
    And earlier treatment
      | agents                     | ended       |
      | pembrolizumab + lenvatinib | progression |
    When the board asks
    Then the evidence for "lenvatinib + gefitinib" is "indirect"
    And the first evidence gap says "No high-level evidence after a first-line immunotherapy combination"

  # --- used before ---

  Scenario Outline: A first-line regimen that was given before, and stopped for another reason, is not new
    Given earlier treatment
      | agents     | ended       |
      | <before>   | other       |
      | lenvatinib | progression |
    When the board asks
    Then "<regimen>" is excluded because "drugs received so far"
    And the candidates do not include "<regimen>"

    Examples:
      | before                              | regimen                    |
      | atezolizumab + bevacizumab          | atezolizumab + bevacizumab |
      | atezolizumab + bevacizumab          | finotonlimab + bevacizumab |
      | atezolizumab + bevacizumab          | toripalimab + bevacizumab  |
      | nivolumab + ipilimumab              | nivolumab + ipilimumab     |
      | camrelizumab + apatinib             | camrelizumab + apatinib    |
      | sintilimab + bevacizumab biosimilar | sintilimab-ibi305          |
      | anlotinib + penpulimab              | anlotinib + penpulimab     |
      | sorafenib                           | sorafenib                  |
      | donafenib                           | donafenib                  |
      | FOLFOX4                             | FOLFOX4                    |

  Scenario: Tislelizumab given before and stopped for another reason is no longer the trial's situation
    Given earlier treatment
      | agents       | ended       |
      | tislelizumab | other       |
      | donafenib    | progression |
    When the board asks
    Then the evidence for "tislelizumab" is "indirect"
    And the evidence note of "tislelizumab" says "not immune checkpoint inhibitors"

  Scenario Outline: An adjuvant PD-1 antibody whose name is not recorded may have been the one in the regimen
    Given earlier treatment
      | agents         | ended       | setting  |
      | PD-1 inhibitor | completed   | adjuvant |
      | lenvatinib     | progression | advanced |
    When the board asks
    Then "<regimen>" is conditional for want of "drugs received so far"
    And the candidates include "atezolizumab + bevacizumab"

    Examples:
      | regimen                    |
      | nivolumab + ipilimumab     |
      | camrelizumab + apatinib    |
      | sintilimab-ibi305          |
      | finotonlimab + bevacizumab |
      | toripalimab + bevacizumab  |
      | anlotinib + penpulimab     |

  Scenario Outline: Why lenvatinib ended is not recorded, and everything after it waits for that
    Given earlier treatment
      | agents     |
      | lenvatinib |
    When the board asks
    Then "<regimen>" is open for want of "<field>"
    And the candidates do not include "<regimen>"

    Examples:
      | regimen                    | field                                          |
      | atezolizumab + bevacizumab | kinds of regimen that failed                   |
      | sorafenib                  | kinds of regimen that failed                   |
      | donafenib                  | kinds of regimen that failed                   |
      | FOLFOX4                    | kinds of regimen that failed                   |
      | clinical-trial             | kinds of regimen that failed                   |
      | regorafenib-pd1            | drugs on which the disease progressed          |
      | camrelizumab               | drugs that failed (progression or intolerance) |

  Scenario: Gastroscopy comes before bevacizumab also when it is only tried
    Given "gastroscopy within the last 6 months" is "no"
    And earlier treatment
      | agents     | ended       |
      | lenvatinib | progression |
    When the board asks
    Then the candidates include "atezolizumab + bevacizumab"
    And the requirements say "Before bevacizumab or a biosimilar the guideline has gastroscopy done"
