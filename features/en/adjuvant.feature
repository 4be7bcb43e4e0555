# language: en
Feature: After a resection or ablation: is there anything that keeps the tumour from coming back?
  What speaks for, what speaks against, and what is only surveillance, for the patient in front of the board.

  # --- high risk: microvascular invasion and more than 5 cm -----------------------------------------------

  Scenario Outline: After resection with microvascular invasion <regimen> may be considered, with its own grade
    Given the patient "resected-mvi-over-5-cm"
    When the board asks
    Then in the setting "adjuvant"
    And the candidates include "<regimen>"
    And the citation of "<regimen>" names "<source>" at "<place>"
    And the source's own grade of "<regimen>" is "<grade>"
    And no source speaks against "<regimen>"

    Examples:
      | regimen                       | source     | place           | grade                        |
      | TACE                          | cnlc-2026  | 五（一）2（3）  | evidence 1, recommendation A |
      | FOLFOX-HAIC                   | cnlc-2026  | 五（三）2（8）⑥ | evidence 2, recommendation B |
      | external radiotherapy         | cnlc-2026  | 五（四）1（1）⑤ | evidence 2, recommendation B |
      | sintilimab                    | review-003 | §4.3            | not graded by this source    |
      | Huaier granules               | cnlc-2026  | 五（一）2（3）  | evidence 1, recommendation A |
      | pegylated interferon          | cnlc-2026  | 五（一）2（3）  | evidence 2, recommendation B |
      | thymalfasin                   | cnlc-2026  | 五（一）2（3）  | not graded by this source    |
      | enrolment in a clinical trial | review-003 | §4.5            | not graded by this source    |

  Scenario Outline: After resection at high risk there is evidence against <regimen>
    Given the patient "resected-mvi-over-5-cm"
    When the board asks
    Then in the setting "adjuvant"
    And there is evidence against "<regimen>"
    And the candidates do not include "<regimen>"
    And the study "<study>" stands behind "<regimen>"
    And the evidence note of "<regimen>" says "overall survival was NOT improved"
    And the evidence note of "<regimen>" says "<figures>"

    Examples:
      | regimen                    | study       | figures                          |
      | atezolizumab + bevacizumab | IMbrave050  | RFS 33.2 vs 36.0 months, HR 0.90 |
      | pembrolizumab              | KEYNOTE-937 | RFS 46.7 vs 45.5 months, HR 1.06 |
      | sorafenib                  | STORM       | RFS 33.3 vs 33.7 months, HR 0.94 |

  Scenario: The headline says first that no adjuvant treatment is standard, then what speaks against
    Given the patient "resected-mvi-over-5-cm"
    When the board asks
    Then the headline says "no standard adjuvant treatment"
    And the headline says "Evidence against: atezolizumab + bevacizumab, pembrolizumab, sorafenib"
    And the first evidence gap says "no standard adjuvant treatment"
    And the requirements say "Adjuvant treatment begins 4 to 8 weeks after the operation"

  Scenario: Surveillance stands in a setting of its own and is no adjuvant treatment
    Given the patient "resected-mvi-over-5-cm"
    When the board asks
    Then the candidates include "active surveillance"
    And the citation of "active surveillance" names "cnlc-2026" at "五（一）1（2）"
    And in the setting "adjuvant"
    And "active surveillance" is not listed

  Scenario: The trial behind adjuvant TACE is set beside the one that did not confirm it
    Given the patient "resected-mvi-over-5-cm"
    When the board asks
    Then in the setting "adjuvant"
    And the certainty for "TACE" is "very low"
    And the entry of "TACE" says "The guideline itself calls this disputed"
    And the study "Ma 2025" stands behind "TACE"
    And an evidence gap says "Lenvatinib with TACE after resection at high risk: one cohort"

  Scenario: One positive phase II trial of sintilimab stands beside a negative phase III trial of another antibody
    Given the patient "resected-mvi-over-5-cm"
    When the board asks
    Then in the setting "adjuvant"
    And the certainty for "sintilimab" is "low"
    And the entry of "sintilimab" says "27.7 vs 15.5 months"
    And the study "KEYNOTE-937" stands behind "sintilimab"
    And an evidence gap says "A checkpoint inhibitor alone after resection: its place is unclear"
    And the sources disagree on "the position against routine use, as reported, rests on IMbrave050"

  Scenario: Chinese consensus and Western guidelines disagree on drugs after resection, and both are only reported
    Given the patient "resected-mvi-over-5-cm"
    When the board asks
    Then the sources disagree on "the Chinese consensus lets high-risk patients be considered"
    And there is evidence against "targeted drug and/or checkpoint inhibitor (none named)"
    And the entry of "targeted drug and/or checkpoint inhibitor (none named)" says "Neither text was at hand"

  Scenario Outline: Of <regimen> after resection it is only said what is not known
    Given the patient "resected-mvi-over-5-cm"
    When the board asks
    Then an evidence gap says "<gap>"
    And in the setting "adjuvant"
    And the candidates do not include "<regimen>"

    Examples:
      | regimen                 | gap                                                               |
      | nivolumab               | Nivolumab after resection: CheckMate-9DX has no published result  |
      | lenvatinib              | Lenvatinib after resection: no phase III trial                    |
      | TACE + lenvatinib       | Lenvatinib with TACE after resection at high risk: one cohort     |
      | sintilimab + lenvatinib | Sintilimab + lenvatinib after resection: a trend, without figures |
      | donafenib + toripalimab | Donafenib + toripalimab after resection: a trend, without figures |

  # --- the answer as of another day -----------------------------------------------------------------------

  Scenario: On 1 January 2024 only the first analysis of IMbrave050 was known, and it spoke for the combination
    Given the patient "resected-mvi-over-5-cm"
    And as of 2024-01-01
    When the board asks
    Then in the setting "adjuvant"
    And the candidates include "atezolizumab + bevacizumab"
    And no source speaks against "atezolizumab + bevacizumab"
    And the evidence note of "atezolizumab + bevacizumab" says "overall survival is not mature"
    And the evidence note of "atezolizumab + bevacizumab" says "RFS HR 0.72"
    And the words "HR 0.90" occur nowhere

  Scenario: Today the longer follow-up stands against the same combination, and the earlier position is replaced
    Given the patient "resected-mvi-over-5-cm"
    When the board asks
    Then in the setting "adjuvant"
    And there is evidence against "atezolizumab + bevacizumab"
    And the candidates do not include "atezolizumab + bevacizumab"
    And the citation of "atezolizumab + bevacizumab" names "cnlc-2026" at "五（一）2（3）"
    And the entry of "atezolizumab + bevacizumab" says "the early advantage was not kept"
    And the evidence note of "atezolizumab + bevacizumab" says "RFS 33.2 vs 36.0 months, HR 0.90"
    And the evidence note of "atezolizumab + bevacizumab" does not say "overall survival is not mature"

  Scenario Outline: <day> IMbrave050 speaks <direction> atezolizumab + bevacizumab after resection
    Given the patient "resected-mvi-over-5-cm"
    And as of <date>
    When the board asks
    Then in the setting "adjuvant"
    And <outcome>

    Examples:
      | day                                 | date       | direction | outcome                                                |
      | The day before its update was shown | 2024-09-29 | for       | the candidates include "atezolizumab + bevacizumab"    |
      | On the day its update was shown     | 2024-09-30 | against   | there is evidence against "atezolizumab + bevacizumab" |

  # --- low risk -------------------------------------------------------------------------------------------

  Scenario Outline: Without any risk factor <regimen> is not among the candidates after resection
    Given the patient "resected-low-risk"
    When the board asks
    Then "risk of recurrence after resection" is found to be "not high"
    And in the setting "adjuvant"
    And "<regimen>" is not listed

    Examples:
      | regimen                       |
      | TACE                          |
      | FOLFOX-HAIC                   |
      | external radiotherapy         |
      | sintilimab                    |
      | enrolment in a clinical trial |

  Scenario: Without any risk factor drugs for everyone are rejected, and surveillance remains
    Given the patient "resected-low-risk"
    When the board asks
    Then the headline says "the review rejects adjuvant targeted drugs for all"
    And an evidence gap says "Without risk factors: the review rejects adjuvant targeted drugs for all"
    And there is evidence against "pembrolizumab"
    And there is evidence against "sorafenib"
    And the candidates include "active surveillance"
    And the words "Adjuvant treatment begins 4 to 8 weeks after the operation" occur nowhere

  Scenario: A hepatitis B carrier takes the antiviral after resection whatever the risk of recurrence
    Given the patient "resected-low-risk"
    When the board asks
    Then in the setting "adjuvant"
    And the candidates include "HBV nucleos(t)ide analogue with a high barrier to resistance"
    And the source's own grade of "HBV nucleos(t)ide analogue with a high barrier to resistance" is "evidence 1, recommendation A"

  Scenario: Without hepatitis there is neither an antiviral nor interferon after resection
    Given the patient "resected-low-risk"
    And with
      | hepatitis B surface antigen            | negative     |
      | on antiviral treatment for hepatitis B | no           |
      | hepatitis C antibody                   | negative     |
      | HCV RNA                                | not detected |
    When the board asks
    Then in the setting "adjuvant"
    And "HBV nucleos(t)ide analogue with a high barrier to resistance" is not listed
    And "pegylated interferon" is not listed

  Scenario: With hepatitis C it is said that nobody knows what antivirals do to recurrence
    Given the patient "resected-low-risk"
    And with
      | hepatitis B surface antigen            | negative |
      | on antiviral treatment for hepatitis B | no       |
      | hepatitis C antibody                   | positive |
      | HCV RNA                                | detected |
    When the board asks
    Then an evidence gap says "HCV: what antivirals do to recurrence is not known"
    And in the setting "adjuvant"
    And the candidates include "pegylated interferon"
    And the candidates do not include "HCV direct-acting antiviral"

  # --- edges of the risk ----------------------------------------------------------------------------------

  Scenario Outline: <finding> makes the risk of recurrence after resection <risk>
    Given the patient "resected-low-risk"
    And with
      | sum of the tumour diameters | <sum>   |
      | <field>                     | <value> |
    When the board asks
    Then "risk of recurrence after resection" is found to be "<risk>"
    And in the setting "adjuvant"
    And <tace>

    Examples:
      | finding                      | field                                 | value  | sum    | risk     | tace                          |
      | A tumour of 5.0 cm           | diameter of the largest tumour        | 5.0 cm | 5.0 cm | not_high | "TACE" is not listed          |
      | A tumour of 5.1 cm           | diameter of the largest tumour        | 5.1 cm | 5.1 cm | high     | the candidates include "TACE" |
      | A margin of 10 mm            | width of the resection margin         | 10 mm  | 2.6 cm | not_high | "TACE" is not listed          |
      | A margin of 9 mm             | width of the resection margin         | 9 mm   | 2.6 cm | high     | the candidates include "TACE" |
      | Edmondson grade II           | Edmondson-Steiner grade               | II     | 2.6 cm | not_high | "TACE" is not listed          |
      | Edmondson grade III          | Edmondson-Steiner grade               | III    | 2.6 cm | high     | the candidates include "TACE" |
      | Microvascular invasion of M1 | microvascular invasion                | M1     | 2.6 cm | high     | the candidates include "TACE" |
      | A rupture in the past        | tumour rupture                        | past   | 2.6 cm | high     | the candidates include "TACE" |
      | A positive node              | lymph node metastasis in the specimen | yes    | 2.6 cm | high     | the candidates include "TACE" |

  Scenario Outline: At a margin of <margin> radiotherapy after the operation is <stands>
    Given the patient "resected-low-risk"
    And "width of the resection margin" is "<margin>"
    When the board asks
    Then in the setting "adjuvant"
    And <outcome>

    Examples:
      | margin | stands      | outcome                                        |
      | 10 mm  | a candidate | the candidates include "external radiotherapy" |
      | 11 mm  | no issue    | "external radiotherapy" is not listed          |

  Scenario Outline: <weeks> after the operation the window of 4 to 8 weeks is <spoken of>
    Given the patient "resected-mvi-over-5-cm"
    And "date of resection" is "<date>"
    When the board asks
    Then <outcome>

    Examples:
      | weeks       | date       | spoken of           | outcome                                                                              |
      | Eight weeks | 2026-09-26 | spoken of           | the requirements say "Adjuvant treatment begins 4 to 8 weeks after the operation"    |
      | Nine weeks  | 2026-09-19 | no longer spoken of | the words "Adjuvant treatment begins 4 to 8 weeks after the operation" occur nowhere |

  Scenario Outline: Recorded as <ctdna>, ctDNA after resection leads to no treatment
    Given the patient "resected-mvi-over-5-cm"
    And "ctDNA after resection" is "<ctdna>"
    When the board asks
    Then an evidence gap says "<gap>"

    Examples:
      | ctdna    | gap                                                |
      | positive | very high risk, but no trial of treating on it     |
      | negative | ctDNA negative: does not rule out residual disease |

  # --- with a portal vein tumour thrombus at operation ----------------------------------------------------

  Scenario Outline: After resection of a tumour with a portal vein thrombus <regimen> may be considered
    Given the patient "resected-mvi-over-5-cm"
    And with
      | portal vein tumour thrombus, Cheng type | II  |
      | portal vein tumour thrombus, Vp class   | Vp3 |
    When the board asks
    Then in the setting "adjuvant"
    And the candidates include "<regimen>"
    And the citation of "<regimen>" names "cnlc-2026" at "<place>"
    And the source's own grade of "<regimen>" is "<grade>"

    Examples:
      | regimen                         | place           | grade                        |
      | TACE + sorafenib                | 五（三）1（9）④ | not graded by this source    |
      | portal vein chemotherapy + TACE | 五（一）2（3）  | evidence 3, recommendation B |
      | external radiotherapy           | 五（四）1（1）③ | evidence 2, recommendation B |

  Scenario Outline: Without a portal vein thrombus <regimen> after resection is no issue
    Given the patient "resected-mvi-over-5-cm"
    When the board asks
    Then in the setting "adjuvant"
    And "<regimen>" is not listed

    Examples:
      | regimen                         |
      | TACE + sorafenib                |
      | portal vein chemotherapy + TACE |

  # --- not known, set aside, not applicable ---------------------------------------------------------------

  Scenario Outline: While microvascular invasion is not known <regimen> after resection stays open
    Given the patient "resected-mvi-over-5-cm"
    And "microvascular invasion" is not recorded
    When the board asks
    Then in the setting "adjuvant"
    And "<regimen>" is open for want of "microvascular invasion"
    And the assessment asks for "microvascular invasion"

    Examples:
      | regimen                       |
      | FOLFOX-HAIC                   |
      | sintilimab                    |
      | enrolment in a clinical trial |

  Scenario Outline: Severe allergy to contrast sets adjuvant <regimen> aside, with the reason
    Given the patient "resected-mvi-over-5-cm"
    And "severe allergy to iodinated contrast" is "yes"
    When the board asks
    Then in the setting "adjuvant"
    And "<regimen>" is excluded because "iodinated contrast"

    Examples:
      | regimen     |
      | TACE        |
      | FOLFOX-HAIC |

  Scenario: An active autoimmune disease is held against sintilimab after resection
    Given the patient "resected-mvi-over-5-cm"
    And "autoimmune disease" is "active"
    When the board asks
    Then in the setting "adjuvant"
    And a caution on "sintilimab" says "Active autoimmune disease"

  Scenario Outline: <who> has no adjuvant treatment listed
    Given the patient "resected-mvi-over-5-cm"
    And "<field>" is "<value>"
    When the board asks
    Then in the setting "adjuvant"
    And "TACE" is not listed
    And "sintilimab" is not listed
    And "Huaier granules" is not listed
    And "pembrolizumab" is not listed

    Examples:
      | who                                    | field                               | value        |
      | A patient with ECOG 3                  | ECOG performance status             | 3            |
      | A patient whose tumour has come back   | recurrence after curative treatment | intrahepatic |
      | A patient who has not been operated on | resectability now                   | unresectable |

  # --- after ablation -------------------------------------------------------------------------------------

  Scenario: After a complete radiofrequency ablation iodine-131 metuximab may be considered on one randomised trial
    Given the patient "ablated-completely"
    When the board asks
    Then in the setting "adjuvant"
    And the candidates include "iodine-131 metuximab"
    And the source's own grade of "iodine-131 metuximab" is "evidence 2, recommendation C"
    And the entry of "iodine-131 metuximab" says "after other kinds of ablation nothing is said"
    And the candidates include "activated killer cells (autologous)"

  Scenario: With tumour left after the ablation it is not about preventing recurrence
    Given the patient "ablated-completely"
    And "result of the last ablation" is "residual tumour after one session"
    When the board asks
    Then "iodine-131 metuximab" is not listed
    And in the setting "adjuvant"
    And "activated killer cells (autologous)" is not listed

  # --- what an immune stimulant may not be given with ------------------------------------------------------

  Scenario Outline: <finding> rules pegylated interferon out after resection
    Given the patient "resected-low-risk"
    And "<field>" is "<value>"
    When the board asks
    Then in the setting "adjuvant"
    And "pegylated interferon" is excluded because "<words>"

    Examples:
      | finding                      | field              | value  | words                     |
      | An active autoimmune disease | autoimmune disease | active | Active autoimmune disease |
      | Child-Pugh B                 | albumin            | 27 g/L | Child-Pugh B or C         |

  Scenario Outline: After a transplantation <regimen> is no adjuvant treatment
    Given the patient "transplanted-without-recurrence"
    When the board asks
    Then in the setting "adjuvant"
    And the candidates do not include "<regimen>"

    Examples:
      | regimen                             |
      | pegylated interferon                |
      | thymalfasin                         |
      | activated killer cells (autologous) |
      | TACE                                |
      | Huaier granules                     |

  @key:r2-is-not-adjuvant
  Scenario Outline: After an R2 resection <regimen> is no adjuvant treatment; TACE still may be considered
    Given the patient "resected-mvi-over-5-cm"
    And "residual tumour classification" is "R2"
    When the board asks
    Then in the setting "adjuvant"
    And "<regimen>" is excluded because "Tumour was left behind (R2)"
    And the candidates include "TACE"

    Examples:
      | regimen                             |
      | FOLFOX-HAIC                         |
      | Huaier granules                     |
      | activated killer cells (autologous) |
      | external radiotherapy               |

  @key:ablation-date-unknown-on-conditions
  Scenario: When the ablation was done is not recorded: iodine-131 metuximab only on that condition
    Given the patient "ablated-completely"
    And "date of ablation" is not recorded
    When the board asks
    Then in the setting "adjuvant"
    And "iodine-131 metuximab" is conditional for want of "date of ablation"

  @key:cured-hepatitis-c-no-interferon
  Scenario Outline: Antibody against hepatitis C with HCV RNA <rna>, no hepatitis B: pegylated interferon <stands>
    Given the patient "resected-low-risk"
    And with
      | hepatitis B surface antigen | negative |
      | hepatitis C antibody        | positive |
      | HCV RNA                     | <rna>    |
    When the board asks
    Then in the setting "adjuvant"
    And <outcome>

    Examples:
      | rna          | stands            | outcome                                       |
      | detected     | may be considered | the candidates include "pegylated interferon" |
      | not detected | is not listed     | "pegylated interferon" is not listed          |
