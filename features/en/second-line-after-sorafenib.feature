# language: en
Feature: Second line after sorafenib
  The drugs approved for second line were tested after sorafenib. Here the guideline and the trials speak of the
  very patient before the board, and the answer may say so; the gates are tolerance of sorafenib, AFP, and what
  else has already been tried.

  Background:
    Given the patient "second-line-lung-metastases"

  Scenario Outline: Each drug tested after sorafenib is offered with its source, study and grade
    Given earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    When the board asks
    Then the candidates include "<regimen>"
    And the evidence for "<regimen>" is "direct"
    And the certainty for "<regimen>" is "<certainty>"
    And the study "<study>" stands behind "<regimen>"
    And the citation of "<regimen>" names "<source>" at "<place>"

    Examples:
      | regimen                                       | certainty | study                                  | source     | place          |
      | regorafenib                                   | moderate  | RESORCE                                | cnlc-2026  | 五（五）2（1） |
      | apatinib                                      | moderate  | AHELP                                  | cnlc-2026  | 五（五）2（2） |
      | pembrolizumab                                 | moderate  | KEYNOTE-394                            | cnlc-2026  | 五（五）2（4） |
      | camrelizumab                                  | very low  | Camrelizumab phase 2                   | cnlc-2026  | 五（五）2（5） |
      | tislelizumab                                  | very low  | RATIONALE-208                          | cnlc-2026  | 五（五）2（6） |
      | nivolumab + ipilimumab                        | very low  | CheckMate 040 (nivolumab + ipilimumab) | cnlc-2026  | 五（五）2（7） |
      | cabozantinib                                  | moderate  | CELESTIAL                              | cnlc-2026  | 五（五）2（7） |
      | nivolumab                                     | very low  | CheckMate 040 (nivolumab)              | review-002 | §2.2           |
      | regorafenib + PD-1 inhibitor (drug not named) | very low  | Huang 2022                             | review-002 | §2.1           |

  Scenario: Ramucirumab rests on one trial that showed longer survival; the Chinese extension did not
    Given earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    When the board asks
    Then the candidates include "ramucirumab"
    And the evidence for "ramucirumab" is "direct"
    And the study "REACH-2" stands behind "ramucirumab"
    And the study "reach-2-china" stands behind "ramucirumab"
    And an erratum says "overall survival was not significantly different"
    And the certainty for "ramucirumab" is "moderate"

  Scenario Outline: The guideline's own grade is printed beside the project's appraisal
    Given earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    When the board asks
    Then the source's own grade of "<regimen>" is "<grade>"

    Examples:
      | regimen                | grade                        |
      | regorafenib            | evidence 1, recommendation A |
      | apatinib               | evidence 1, recommendation A |
      | ramucirumab            | evidence 1, recommendation A |
      | pembrolizumab          | evidence 1, recommendation A |
      | camrelizumab           | evidence 3, recommendation B |
      | tislelizumab           | evidence 3, recommendation B |
      | nivolumab + ipilimumab | not graded by this source    |
      | cabozantinib           | not graded by this source    |

  Scenario Outline: No source speaks against these drugs after sorafenib
    Given earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    When the board asks
    Then the candidates include "<regimen>"
    And no source speaks against "<regimen>"

    Examples:
      | regimen                |
      | regorafenib            |
      | apatinib               |
      | ramucirumab            |
      | camrelizumab           |
      | tislelizumab           |
      | nivolumab              |
      | nivolumab + ipilimumab |
      | cabozantinib           |
      | regorafenib-pd1        |

  Scenario: Pembrolizumab is offered and the trial that did not confirm it stands beside it
    Given earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    When the board asks
    Then the candidates include "pembrolizumab"
    And there is evidence against "pembrolizumab"
    And the evidence note of "pembrolizumab" says "Speaking against it: KEYNOTE-240"
    And the study "KEYNOTE-240" stands behind "pembrolizumab"
    And the headline says "Evidence against: pembrolizumab"
    And the sources disagree on "KEYNOTE-394 positive, KEYNOTE-240 not positive"
    And an erratum says "2.6 months with pembrolizumab vs 2.3 months with placebo"

  Scenario: There is no evidence gap for the drug before, and the answer does not claim one
    Given earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    When the board asks
    Then the candidates include "regorafenib"
    And the headline says "Certainty, best case: moderate"
    And "clinical trial" is not listed
    And the words "should receive" occur nowhere
    And the words "应接受" occur nowhere

  # --- tolerance of sorafenib ---

  Scenario Outline: Regorafenib asks whether sorafenib was tolerated
    Given earlier treatment
      | agents    | ended   | tolerated   |
      | sorafenib | <ended> | <tolerated> |
    When the board asks
    Then "<regimen>" is excluded because "<reason>"
    And the candidates do not include "<regimen>"

    Examples:
      | ended       | tolerated | regimen         | reason                                    |
      | progression | no        | regorafenib     | sorafenib was tolerated: no               |
      | progression | no        | regorafenib-pd1 | unsuitable after intolerance of sorafenib |
      | intolerance |           | regorafenib     | Sorafenib was not tolerated               |
      | intolerance |           | regorafenib-pd1 | Sorafenib was not tolerated               |
      | intolerance | no        | regorafenib     | Sorafenib was not tolerated               |

  Scenario: Progression alone does not show that sorafenib was tolerated
    Given earlier treatment
      | agents    | ended       |
      | sorafenib | progression |
    When the board asks
    Then "regorafenib" is open for want of "sorafenib was tolerated"
    And "regorafenib-pd1" is conditional for want of "sorafenib was tolerated"
    And the assessment asks first for "sorafenib was tolerated"
    And the candidates include "apatinib"
    And the candidates include "ramucirumab"

  Scenario Outline: Intolerance of sorafenib closes regorafenib and leaves the rest open to discussion
    Given earlier treatment
      | agents    | ended       |
      | sorafenib | intolerance |
    When the board asks
    Then the candidates include "<regimen>"

    Examples:
      | regimen                |
      | apatinib               |
      | ramucirumab            |
      | pembrolizumab          |
      | camrelizumab           |
      | tislelizumab           |
      | nivolumab              |
      | nivolumab + ipilimumab |

  Scenario: Regorafenib with TACE is no way round intolerance of sorafenib
    Given "TACE suitability" is "suitable"
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | no        |
    When the board asks
    Then "regorafenib" is excluded because "sorafenib was tolerated: no"
    And "TACE + regorafenib" is excluded because "sorafenib"

  # --- AFP ---

  Scenario Outline: Ramucirumab opens at an AFP of 400 ng/mL exactly
    Given "AFP" is "<afp>"
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    When the board asks
    Then the candidates include "ramucirumab"
    And the citation of "ramucirumab" names "cnlc-2026" at "五（五）2（3）"

    Examples:
      | afp         |
      | 400 ng/mL   |
      | 400 µg/L    |
      | 400.0 ug/L  |
      | ≥400 ng/mL  |
      | >1210 ng/mL |
      | > 400 µg/L  |

  Scenario Outline: Below 400 ng/mL ramucirumab is not listed
    Given "AFP" is "<afp>"
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    When the board asks
    Then "ramucirumab" is not listed
    And the candidates include "regorafenib"

    Examples:
      | afp         |
      | 399.9 ng/mL |
      | 399.9 µg/L  |
      | <20 ng/mL   |
      | <400 ng/mL  |
      | 0 ng/mL     |

  Scenario Outline: An AFP that does not settle the threshold leaves ramucirumab open
    Given "AFP" is "<afp>"
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    When the board asks
    Then "ramucirumab" is open for want of "AFP"
    And the assessment asks for "AFP"

    Examples:
      | afp          |
      | >300 ng/mL   |
      | ≤400 ng/mL   |
      | >399.9 ng/mL |
      | unknown      |

  Scenario: An AFP in IU/mL is not compared with 400 ng/mL as long as the site has set no factor
    Given "AFP" is "500 IU/mL"
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    When the board asks
    Then "ramucirumab" is open for want of "AFP"
    And the alerts say "IU/mL cannot be compared with ng/mL"
    And line 1 of the headline says "IU/mL cannot be compared with ng/mL"

  Scenario: An AFP that was never measured leaves ramucirumab open
    Given "AFP" is not recorded
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    When the board asks
    Then "ramucirumab" is open for want of "AFP"
    And the assessment asks first for "AFP"

  Scenario Outline: An AFP without a readable unit is refused, not guessed
    Given "AFP" is "<afp>"
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    When the board asks
    Then the profile is refused at "markers.afp" with "<words>"

    Examples:
      | afp      | words         |
      | >1210    | has no unit   |
      | 400      | has no unit   |
      | 0.4 mg/L | is not a unit |

  # --- the same drug again ---

  Scenario Outline: A drug that has already failed is excluded with that reason
    Given earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
      | <drug>    | progression |           |
    When the board asks
    Then "<regimen>" is excluded because "already failed in this patient"
    And the candidates do not include "<regimen>"

    Examples:
      | drug         | regimen         |
      | regorafenib  | regorafenib     |
      | regorafenib  | regorafenib-pd1 |
      | apatinib     | apatinib        |
      | ramucirumab  | ramucirumab     |
      | cabozantinib | cabozantinib    |

  Scenario Outline: After sorafenib and then a PD-1 antibody the single antibodies are excluded
    Given earlier treatment
      | agents       | ended       | tolerated |
      | sorafenib    | progression | yes       |
      | camrelizumab | progression |           |
    When the board asks
    Then "<regimen>" is excluded because "a checkpoint inhibitor has failed"

    Examples:
      | regimen         |
      | pembrolizumab   |
      | camrelizumab    |
      | tislelizumab    |
      | nivolumab       |
      | regorafenib-pd1 |

  Scenario: Nivolumab + ipilimumab is excluded where the pair has already failed
    Given earlier treatment
      | agents                 | ended       | tolerated |
      | sorafenib              | progression | yes       |
      | nivolumab + ipilimumab | progression |           |
    When the board asks
    Then "nivolumab + ipilimumab" is excluded because "a checkpoint inhibitor has failed"
    And "ipilimumab-pd1" is excluded because "not had a CTLA-4 antibody"

  # --- not the trial's patient ---

  Scenario Outline: Outside the region, the liver function or the performance status of the trial the evidence is indirect
    Given "<field>" is "<value>"
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    When the board asks
    Then the candidates include "<regimen>"
    And the evidence for "<regimen>" is "indirect"
    And the evidence note of "<regimen>" says "INDIRECT"

    Examples:
      | field   | value  | regimen      |
      | region  | Europe | apatinib     |
      | region  | Europe | camrelizumab |
      | ECOG    | 2      | regorafenib  |
      | ECOG    | 2      | ramucirumab  |
      | ECOG    | 2      | cabozantinib |
      | albumin | 27 g/L | regorafenib  |
      | albumin | 27 g/L | tislelizumab |

  Scenario: For a European patient the trial that did not confirm pembrolizumab weighs as much
    Given "region" is "Europe"
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    When the board asks
    Then there is evidence against "pembrolizumab"
    And the candidates include "pembrolizumab"
    And the evidence note of "pembrolizumab" says "Speaking against it: KEYNOTE-240"

  Scenario: Nothing is listed for second line in Child-Pugh C
    Given with
      | field     | value     |
      | bilirubin | 68 µmol/L |
      | albumin   | 25 g/L    |
      | ascites   | moderate  |
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    When the board asks
    Then "Child-Pugh class" is found to be "C"
    And "regorafenib" is not listed
    And "apatinib" is not listed
    And "pembrolizumab" is not listed

  Scenario: Cabozantinib is tied to progression on sorafenib, nivolumab + ipilimumab also to intolerance
    Given earlier treatment
      | agents    | ended       |
      | sorafenib | intolerance |
    When the board asks
    Then the candidates include "nivolumab + ipilimumab"
    And the evidence for "cabozantinib" is "indirect"

  @key:no-second-antibody-pair-once-immunotherapy-has-failed
  Scenario: May nivolumab + ipilimumab follow sorafenib once an immunotherapy combination has failed?
    Given earlier treatment
      | agents                     | ended       | tolerated |
      | atezolizumab + bevacizumab | progression |           |
      | sorafenib                  | progression | yes       |
    When the board asks
    Then "nivolumab + ipilimumab" is excluded because "a checkpoint inhibitor has failed"

  @key:an-antibody-used-as-adjuvant-is-not-named-again
  Scenario Outline: <drug> was given as adjuvant treatment and did not fail; after sorafenib it is not named again
    Given earlier treatment
      | agents    | ended       | tolerated | setting  |
      | <drug>    | completed   |           | adjuvant |
      | sorafenib | progression | yes       |          |
    When the board asks
    Then "<drug>" is excluded because "a drug not used so far"

    Examples:
      | drug          |
      | pembrolizumab |
      | camrelizumab  |
      | tislelizumab  |
      | nivolumab     |

  @key:resected-without-recurrence-yet-with-spread
  Scenario: Resected and without recurrence, yet with lung metastases after sorafenib: what follows, and what is wrong in the record?
    Given with
      | resection_status | resected |
      | prior_resection  | yes      |
      | recurrence       | none     |
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    When the board asks
    Then the candidates include "apatinib"
    And the alerts say "Until then the spread counts as disease in place"

  @key:a-date-of-resection-and-a-tumour-in-place
  Scenario: A date of resection, no recurrence, and yet a tumour that cannot be resected: the record is questioned
    Given with
      | resection_status | unresectable |
      | prior_resection  | yes          |
      | resection_date   | 2026-03-02   |
      | recurrence       | none         |
    And no earlier systemic treatment
    When the board asks
    Then the alerts say "state whether it recurred, was left behind, or is a new one"
