# language: en
Feature: Which finding decides what is considered after a resection or ablation?
  Each patient differs from one that is known by the findings named; what is not named is as before.

  @key:finding-adjuvant-ablated-completely-1
  Scenario Outline: Ablated completely; <finding> <value>: what is left after the operation, <regimen>
    Given the patient "ablated-completely"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                             | value        | regimen                             | setting      | stands                                   |
      | date of ablation                    | 2026-05-16   | activated killer cells (autologous) | adjuvant     | excluded: cnlc-2026 excluded             |
      | date of ablation                    | 2026-05-16   | iodine-131 metuximab                | adjuvant     | excluded: cnlc-2026 excluded             |
      | date of ablation                    | 2026-05-23   | activated killer cells (autologous) | adjuvant     | candidate: cnlc-2026                     |
      | date of ablation                    | unknown      | activated killer cells (autologous) | adjuvant     | conditional: cnlc-2026 conditional       |
      | diagnosis                           | unknown      | activated killer cells (autologous) | adjuvant     | open: cnlc-2026 open                     |
      | recurrence after curative treatment | in the liver | activated killer cells (autologous) | adjuvant     | not listed                               |
      | recurrence after curative treatment | in the liver | active surveillance                 | Surveillance | not listed                               |
      | recurrence after curative treatment | in the liver | ablation                            | curative     | candidate: bclc-2022 excluded, cnlc-2026 |

  @key:finding-adjuvant-resected-low-risk-1
  Scenario Outline: Resected, low risk; <finding> <value>: what is left after the operation, <regimen>
    Given the patient "resected-low-risk"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                       | value                       | regimen                                                | setting  | stands                                                                             |
      | date of resection             | 2026-05-10                  | activated killer cells (autologous)                    | adjuvant | excluded: cnlc-2026 excluded, review-003                                           |
      | date of resection             | 2026-05-10                  | thymalfasin                                            | adjuvant | excluded: cnlc-2026 excluded                                                       |
      | date of resection             | 2026-05-10                  | Huaier granules                                        | adjuvant | excluded: cnlc-2026 excluded                                                       |
      | date of resection             | 2026-05-10                  | pegylated interferon                                   | adjuvant | excluded: cnlc-2026 excluded                                                       |
      | hepatic vein tumour thrombus  | yes                         | targeted drug and/or checkpoint inhibitor (none named) | adjuvant | against: against review-003, review-003; candidate: against review-003, review-003 |
      | microvascular invasion        | M1 (at most 5, within 1 cm) | external radiotherapy                                  | adjuvant | candidate: cnlc-2026                                                               |
      | microvascular invasion        | M1 (at most 5, within 1 cm) | targeted drug and/or checkpoint inhibitor (none named) | adjuvant | against: against review-003, review-003; candidate: against review-003, review-003 |
      | microvascular invasion        | M1 (at most 5, within 1 cm) | enrolment in a clinical trial                          | adjuvant | not listed                                                                         |
      | width of the resection margin | 10 mm                       | targeted drug and/or checkpoint inhibitor (none named) | adjuvant | against: against review-003, review-003; candidate: against review-003, review-003 |
      | width of the resection margin | 10.1 mm                     | external radiotherapy                                  | adjuvant | not listed                                                                         |
      | width of the resection margin | 10.1 mm                     | targeted drug and/or checkpoint inhibitor (none named) | adjuvant | against: against review-003                                                        |

  @key:finding-adjuvant-resected-low-risk-2
  Scenario Outline: Resected, low risk; <finding> <value>, <and> <its value>: what is left after the operation, <regimen>
    Given the patient "resected-low-risk"
    And "<finding>" is "<value>"
    And "<and>" is "<its value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                                     | value   | and                            | its value | regimen                                                | setting  | stands                                                                             |
      | sum of the tumour diameters                 | 5.0 cm  | diameter of the largest tumour | 5.0 cm    | targeted drug and/or checkpoint inhibitor (none named) | adjuvant | against: against review-003                                                        |
      | sum of the tumour diameters                 | 5.1 cm  | diameter of the largest tumour | 5.1 cm    | targeted drug and/or checkpoint inhibitor (none named) | adjuvant | against: against review-003, review-003; candidate: against review-003, review-003 |
      | sum of the tumour diameters                 | unknown | number of tumours              | 2         | targeted drug and/or checkpoint inhibitor (none named) | adjuvant | against: against review-003, review-003; candidate: against review-003, review-003 |
      | tumour markers still raised after resection | yes     | sum of the tumour diameters    | unknown   | targeted drug and/or checkpoint inhibitor (none named) | adjuvant | against: against review-003, review-003; candidate: against review-003, review-003 |

  @key:finding-adjuvant-resected-mvi-over-5-cm-1
  Scenario Outline: Resected, MVI and more than 5 cm; <finding> <value>: what is left after the operation, <regimen>
    Given the patient "resected-mvi-over-5-cm"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                        | value        | regimen                                                | setting  | stands                                                                                              |
      | date of resection              | 2026-05-16   | TACE alone                                             | adjuvant | excluded: cnlc-2026 excluded                                                                        |
      | date of resection              | 2026-05-16   | FOLFOX-HAIC                                            | adjuvant | excluded: cnlc-2026 excluded                                                                        |
      | date of resection              | 2026-05-16   | external radiotherapy                                  | adjuvant | excluded: cnlc-2026 excluded                                                                        |
      | date of resection              | 2026-05-16   | sintilimab                                             | adjuvant | excluded: review-003 excluded                                                                       |
      | date of resection              | 2026-05-16   | targeted drug and/or checkpoint inhibitor (none named) | adjuvant | against: against review-003, review-003 excluded; excluded: against review-003, review-003 excluded |
      | date of resection              | 2026-05-16   | enrolment in a clinical trial                          | adjuvant | excluded: review-003 excluded                                                                       |
      | diameter of the largest tumour | 5 cm         | enrolment in a clinical trial                          | adjuvant | not listed                                                                                          |
      | diameter of the largest tumour | 5.1 cm       | enrolment in a clinical trial                          | adjuvant | candidate: review-003                                                                               |
      | growth pattern                 | infiltrative | TACE alone                                             | adjuvant | candidate: cnlc-2026, cnlc-2026                                                                     |
      | growth pattern                 | unknown      | TACE alone                                             | adjuvant | conditional: cnlc-2026, cnlc-2026 open                                                              |
      | hepatitis B surface antigen    | negative     | pegylated interferon                                   | adjuvant | open: cnlc-2026 open                                                                                |
      | residual tumour classification | unknown      | FOLFOX-HAIC                                            | adjuvant | candidate: cnlc-2026                                                                                |
      | residual tumour classification | unknown      | external radiotherapy                                  | adjuvant | candidate: cnlc-2026                                                                                |
      | width of the resection margin  | 10.1 mm      | external radiotherapy                                  | adjuvant | candidate: cnlc-2026                                                                                |
      | width of the resection margin  | 10.1 mm      | targeted drug and/or checkpoint inhibitor (none named) | adjuvant | against: against review-003, review-003; candidate: against review-003, review-003                  |

  @key:finding-adjuvant-resected-mvi-over-5-cm-2
  Scenario Outline: Resected, MVI and more than 5 cm; <finding> <value>, <and> <its value>: what is left after the operation, <regimen>
    Given the patient "resected-mvi-over-5-cm"
    And "<finding>" is "<value>"
    And "<and>" is "<its value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                                 | value                            | and                                   | its value                  | regimen               | setting  | stands                                   |
      | portal vein tumour thrombus, Cheng type | II (left or right branch)        | portal vein tumour thrombus, Vp class | Vp3 (first-order branches) | external radiotherapy | adjuvant | candidate: cnlc-2026, cnlc-2026          |
      | residual tumour classification          | R2 (macroscopic residual tumour) | growth pattern                        | infiltrative               | TACE alone            | adjuvant | candidate: cnlc-2026, cnlc-2026 excluded |

  @key:finding-adjuvant-transplanted-without-recurrence-1
  Scenario Outline: Transplanted, no recurrence; <finding> <value>: what is left after the operation, <regimen>
    Given the patient "transplanted-without-recurrence"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding           | value | regimen                       | setting  | stands                        |
      | number of tumours | 2     | enrolment in a clinical trial | adjuvant | excluded: review-003 excluded |

  @key:finding-adjuvant-transplanted-without-recurrence-2
  Scenario Outline: Transplanted, no recurrence; <finding> <value>, <and> <its value>: what is left after the operation, <regimen>
    Given the patient "transplanted-without-recurrence"
    And "<finding>" is "<value>"
    And "<and>" is "<its value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                     | value             | and             | its value | regimen                             | setting  | stands                       |
      | result of the last ablation | complete ablation | ablation before | yes       | activated killer cells (autologous) | adjuvant | excluded: cnlc-2026 excluded |
      | result of the last ablation | complete ablation | ablation before | yes       | iodine-131 metuximab                | adjuvant | excluded: cnlc-2026 excluded |

  @key:finding-adjuvant-85aa44
  Scenario: Resected, low risk; hepatitis C antibody positive; hepatitis B surface antigen negative; on antiviral treatment for hepatitis B no; HCV RNA not detected: what is left after the operation
    Given the patient "resected-low-risk"
    And "hepatitis C antibody" is "positive"
    And "hepatitis B surface antigen" is "negative"
    And "on antiviral treatment for hepatitis B" is "no"
    And "HCV RNA" is "not detected"
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands     |
      | pegylated interferon | adjuvant | not listed |

  @key:finding-adjuvant-5324b0
  Scenario: Resected, low risk; hepatitis C antibody negative; hepatitis B surface antigen negative; on antiviral treatment for hepatitis B no; HCV RNA not detected: what is left after the operation
    Given the patient "resected-low-risk"
    And "hepatitis C antibody" is "negative"
    And "hepatitis B surface antigen" is "negative"
    And "on antiviral treatment for hepatitis B" is "no"
    And "HCV RNA" is "not detected"
    When the board asks
    Then the evidence gaps are exactly
      | says                                                                     | status              | source     | place                              | references |
      | Without risk factors: the review rejects adjuvant targeted drugs for all | not enough evidence | review-003 | §4.2                               |            |
      | Nivolumab after resection: CheckMate-9DX has no published result         | not enough evidence | review-003 | §4.3；表1 CheckMate- 9DX；表1 注释 |            |
      | Sintilimab + lenvatinib after resection: a trend, without figures        | not enough evidence | review-003 | §4.4                               |            |
      | Donafenib + toripalimab after resection: a trend, without figures        | not enough evidence | review-003 | §4.4                               |            |
      | Lenvatinib after resection: no phase III trial                           | not enough evidence | review-003 | §4.2                               |            |

  @key:finding-adjuvant-9ff069
  Scenario: Resected, low risk, as of 2024-09-29: what is left after the operation
    Given the patient "resected-low-risk"
    And as of 2024-09-29
    When the board asks
    Then these stand as follows
      | regimen                    | setting  | stands     |
      | atezolizumab + bevacizumab | adjuvant | not listed |

  @key:finding-adjuvant-875d26
  Scenario: Resected, MVI and more than 5 cm; diagnosis is not recorded, as of 2024-01-01: what is left after the operation
    Given the patient "resected-mvi-over-5-cm"
    And "diagnosis" is not recorded
    And as of 2024-01-01
    When the board asks
    Then these stand as follows
      | regimen                    | setting  | stands                                      |
      | atezolizumab + bevacizumab | adjuvant | open: aasld-2023 open, imbrave050-2023 open |

  @key:finding-adjuvant-332cea
  Scenario: Resected, MVI and more than 5 cm; resectability now resectable, as of 2024-01-01: what is left after the operation
    Given the patient "resected-mvi-over-5-cm"
    And "resectability now" is "resectable"
    And as of 2024-01-01
    When the board asks
    Then these stand as follows
      | regimen                    | setting  | stands     |
      | atezolizumab + bevacizumab | adjuvant | not listed |

  @key:finding-adjuvant-69e3fd
  Scenario: Resected, MVI and more than 5 cm; recurrence after curative treatment in the liver, as of 2024-01-01: what is left after the operation
    Given the patient "resected-mvi-over-5-cm"
    And "recurrence after curative treatment" is "in the liver"
    And as of 2024-01-01
    When the board asks
    Then these stand as follows
      | regimen                    | setting  | stands     |
      | atezolizumab + bevacizumab | adjuvant | not listed |

  @key:finding-adjuvant-e1cee0
  Scenario: Resected, MVI and more than 5 cm; ECOG performance status 3, as of 2024-01-01: what is left after the operation
    Given the patient "resected-mvi-over-5-cm"
    And "ECOG performance status" is "3"
    And as of 2024-01-01
    When the board asks
    Then these stand as follows
      | regimen                    | setting  | stands     |
      | atezolizumab + bevacizumab | adjuvant | not listed |

  @key:finding-adjuvant-2d277f
  Scenario: Resected, MVI and more than 5 cm; diagnosis is not recorded: what is left after the operation
    Given the patient "resected-mvi-over-5-cm"
    And "diagnosis" is not recorded
    When the board asks
    Then these stand as follows
      | regimen                       | setting      | stands                |
      | atezolizumab + bevacizumab    | adjuvant     | not listed            |
      | pembrolizumab                 | adjuvant     | not listed            |
      | enrolment in a clinical trial | adjuvant     | open: review-003 open |
      | sorafenib                     | adjuvant     | not listed            |
      | active surveillance           | Surveillance | open: cnlc-2026 open  |
    And no evidence gap says "Donafenib + toripalimab after resection: a trend, without figures"
    And no evidence gap says "How long: a fixed course delays recurrence, and whether to extend or adapt is open"

  @key:finding-adjuvant-9cae6b
  Scenario: Resected, MVI and more than 5 cm; portal vein tumour thrombus, Cheng type II (left or right branch); portal vein tumour thrombus, Vp class Vp3 (first-order branches): what is left after the operation
    Given the patient "resected-mvi-over-5-cm"
    And "portal vein tumour thrombus, Cheng type" is "II (left or right branch)"
    And "portal vein tumour thrombus, Vp class" is "Vp3 (first-order branches)"
    When the board asks
    Then these stand as follows
      | regimen                                         | setting      | stands                                                                                                               |
      | atezolizumab + bevacizumab                      | adjuvant     | against: against cnlc-2026, against imbrave050-2024, against review-003, against review-003, review-003 insufficient |
      | iodine-125 seeds                                | Radiotherapy | not listed                                                                                                           |
      | TACE + external radiotherapy                    | Radiotherapy | not listed                                                                                                           |
      | radiotherapy + sorafenib (one after the other)  | Radiotherapy | not listed                                                                                                           |
      | radiotherapy + lenvatinib (one after the other) | Radiotherapy | not listed                                                                                                           |
      | SBRT + checkpoint inhibitor (drug not named)    | Radiotherapy | not listed                                                                                                           |
      | radiotherapy + sintilimab + bevacizumab         | Radiotherapy | not listed                                                                                                           |
      | HAIC + TKI + PD-1 antibody (drugs not named)    | conversion   | not listed                                                                                                           |
    And the requirements are exactly
      | says                                                                    | status | source     | place                          | references |
      | Adjuvant treatment begins 4 to 8 weeks after the operation              | needed | cnlc-2026  | 五（一）2（3）                 |            |
      | HBV DNA still detectable on treatment                                   | needed | cnlc-2026  | 五（五）6                      |            |
      | HBV monitoring every 3 to 6 months                                      | needed | cnlc-2026  | 五（五）6                      |            |
      | Was the resection curative? What the first months must show             | needed | cnlc-2026  | 五（一）1（4）②                |            |
      | Not a curative resection with any of these findings at operation        | needed | cnlc-2026  | 五（一）1（4）①                |            |
      | HAIC every 3-4 weeks                                                    | needed | cnlc-2026  | 五（三）2（5）；五（三）2（7） |            |
      | After every resection: antivirals, care of the liver, regular follow-up | needed | review-003 | §4.5                           | 13         |

  @key:finding-adjuvant-04018c
  Scenario: Resected, MVI and more than 5 cm; systemic therapy for advanced disease before yes: what is left after the operation
    Given the patient "resected-mvi-over-5-cm"
    And "systemic therapy for advanced disease before" is "yes"
    When the board asks
    Then the requirements are exactly
      | says                                                                    | status   | source     | place                          | references |
      | HBV DNA still detectable on treatment                                   | needed   | cnlc-2026  | 五（五）6                      |            |
      | HBV monitoring every 3 to 6 months                                      | needed   | cnlc-2026  | 五（五）6                      |            |
      | Was the resection curative? What the first months must show             | needed   | cnlc-2026  | 五（一）1（4）②                |            |
      | HAIC every 3-4 weeks                                                    | needed   | cnlc-2026  | 五（三）2（5）；五（三）2（7） |            |
      | After every resection: antivirals, care of the liver, regular follow-up | needed   | review-003 | §4.5                           | 13         |
      | Adjuvant treatment begins 4 to 8 weeks after the operation              | find out | cnlc-2026  | 五（一）2（3）                 |            |
      | Not a curative resection with any of these findings at operation        | find out | cnlc-2026  | 五（一）1（4）①                |            |
    And the requirements do not say "A good pathological response does not rule out recurrence"
    And the requirements do not say "Treated before the operation: how much viable tumour is left?"
    And the evidence gaps are exactly
      | says                                                                               | status              | source     | place                                 | references  |
      | Medium or high risk after resection: no standard adjuvant treatment                | not enough evidence | cnlc-2026  | 五（一）2（3）；五（一）要点论述（8） |             |
      | A checkpoint inhibitor alone after resection: its place is unclear                 | not enough evidence | review-003 | §4.3                                  |             |
      | Who is at high risk: no international definition                                   | not enough evidence | review-003 | §4.1；§4.5                            |             |
      | How long: a fixed course delays recurrence, and whether to extend or adapt is open | not enough evidence | review-003 | §5                                    | 31          |
      | Choosing by markers: none is in clinical use                                       | not enough evidence | review-003 | §5                                    | 13,33,34,35 |
      | Large tumour burden (up-to-seven): a possible gain, told in two opposite ways      | not enough evidence | review-003 | §4.4；§5                              |             |
      | Nivolumab after resection: CheckMate-9DX has no published result                   | not enough evidence | review-003 | §4.3；表1 CheckMate- 9DX；表1 注释    |             |
      | Sintilimab + lenvatinib after resection: a trend, without figures                  | not enough evidence | review-003 | §4.4                                  |             |
      | Donafenib + toripalimab after resection: a trend, without figures                  | not enough evidence | review-003 | §4.4                                  |             |
      | Sorafenib with microvascular invasion or portal thrombus: retrospective data only  | not enough evidence | review-003 | §4.2                                  | 27          |
      | Lenvatinib after resection: no phase III trial                                     | not enough evidence | review-003 | §4.2                                  |             |
      | Lenvatinib with TACE after resection at high risk: one cohort                      | not enough evidence | review-003 | §4.2；表1 Chen JH, 2025               | 28          |

  @key:finding-adjuvant-0765e0
  Scenario: Resected, MVI and more than 5 cm; hepatitis C antibody positive: what is left after the operation
    Given the patient "resected-mvi-over-5-cm"
    And "hepatitis C antibody" is "positive"
    When the board asks
    Then an evidence gap says "HCV: what antivirals do to recurrence is not known"

  @key:finding-adjuvant-a9f966
  Scenario: Resected, MVI and more than 5 cm; date of resection 2026-05-16; portal vein tumour thrombus, Cheng type II (left or right branch); portal vein tumour thrombus, Vp class Vp3 (first-order branches): what is left after the operation
    Given the patient "resected-mvi-over-5-cm"
    And "date of resection" is "2026-05-16"
    And "portal vein tumour thrombus, Cheng type" is "II (left or right branch)"
    And "portal vein tumour thrombus, Vp class" is "Vp3 (first-order branches)"
    When the board asks
    Then these stand as follows
      | regimen                         | setting  | stands                                           |
      | portal vein chemotherapy + TACE | adjuvant | excluded: cnlc-2026 excluded                     |
      | TACE + sorafenib                | adjuvant | excluded: cnlc-2026 excluded                     |
      | external radiotherapy           | adjuvant | excluded: cnlc-2026 excluded, cnlc-2026 excluded |

  @key:finding-adjuvant-620927
  Scenario: Resected, MVI and more than 5 cm; ECOG performance status 3: what is left after the operation
    Given the patient "resected-mvi-over-5-cm"
    And "ECOG performance status" is "3"
    When the board asks
    Then these stand as follows
      | regimen                       | setting  | stands     |
      | enrolment in a clinical trial | adjuvant | not listed |
      | sorafenib                     | adjuvant | not listed |
    And the evidence gaps are exactly
      | says                                                                               | status              | source     | place      | references  |
      | Who is at high risk: no international definition                                   | not enough evidence | review-003 | §4.1；§4.5 |             |
      | How long: a fixed course delays recurrence, and whether to extend or adapt is open | not enough evidence | review-003 | §5         | 31          |
      | Choosing by markers: none is in clinical use                                       | not enough evidence | review-003 | §5         | 13,33,34,35 |

  @key:finding-adjuvant-09963f
  Scenario: Resected, MVI and more than 5 cm; neoadjuvant treatment before yes; systemic therapy for advanced disease before yes: what is left after the operation
    Given the patient "resected-mvi-over-5-cm"
    And "neoadjuvant treatment before" is "yes"
    And "systemic therapy for advanced disease before" is "yes"
    When the board asks
    Then these stand as follows
      | regimen                | setting     | stands     |
      | lenvatinib + gefitinib | second line | not listed |
      | apatinib (rivoceranib) | second line | not listed |
      | cabozantinib           | second line | not listed |
      | anlotinib + penpulimab | second line | not listed |
    And an evidence gap says "A good pathological response does not rule out recurrence"

  @key:finding-adjuvant-506990
  Scenario: Resected, MVI and more than 5 cm, as of 2024-09-29: what is left after the operation
    Given the patient "resected-mvi-over-5-cm"
    And as of 2024-09-29
    When the board asks
    Then these stand as follows
      | regimen                    | setting  | stands                                 |
      | atezolizumab + bevacizumab | adjuvant | candidate: aasld-2023, imbrave050-2023 |

  @key:finding-adjuvant-7dca1b
  Scenario: Resected, MVI and more than 5 cm; portal vein tumour thrombus, Cheng type II (left or right branch); portal vein tumour thrombus, Vp class Vp3 (first-order branches), as of 2024-09-29: what is left after the operation
    Given the patient "resected-mvi-over-5-cm"
    And "portal vein tumour thrombus, Cheng type" is "II (left or right branch)"
    And "portal vein tumour thrombus, Vp class" is "Vp3 (first-order branches)"
    And as of 2024-09-29
    When the board asks
    Then these stand as follows
      | regimen                    | setting  | stands                                          |
      | atezolizumab + bevacizumab | adjuvant | candidate: aasld-2023, imbrave050-2023 excluded |

  @key:finding-adjuvant-0d9a47
  Scenario: Resected, MVI and more than 5 cm; HCV RNA detected: what is left after the operation
    Given the patient "resected-mvi-over-5-cm"
    And "HCV RNA" is "detected"
    When the board asks
    Then an evidence gap says "HCV: what antivirals do to recurrence is not known"

  @key:finding-adjuvant-c546b8
  Scenario: Resected, MVI and more than 5 cm; systemic therapy for advanced disease before yes: what is left after the operation (2)
    Given the patient "resected-mvi-over-5-cm"
    And "systemic therapy for advanced disease before" is "yes"
    When the board asks
    Then the evidence gaps are exactly
      | says                                                                               | status              | source     | place                                 | references  |
      | Medium or high risk after resection: no standard adjuvant treatment                | not enough evidence | cnlc-2026  | 五（一）2（3）；五（一）要点论述（8） |             |
      | A checkpoint inhibitor alone after resection: its place is unclear                 | not enough evidence | review-003 | §4.3                                  |             |
      | Who is at high risk: no international definition                                   | not enough evidence | review-003 | §4.1；§4.5                            |             |
      | How long: a fixed course delays recurrence, and whether to extend or adapt is open | not enough evidence | review-003 | §5                                    | 31          |
      | Choosing by markers: none is in clinical use                                       | not enough evidence | review-003 | §5                                    | 13,33,34,35 |
      | Large tumour burden (up-to-seven): a possible gain, told in two opposite ways      | not enough evidence | review-003 | §4.4；§5                              |             |
      | Nivolumab after resection: CheckMate-9DX has no published result                   | not enough evidence | review-003 | §4.3；表1 CheckMate- 9DX；表1 注释    |             |
      | Sintilimab + lenvatinib after resection: a trend, without figures                  | not enough evidence | review-003 | §4.4                                  |             |
      | Donafenib + toripalimab after resection: a trend, without figures                  | not enough evidence | review-003 | §4.4                                  |             |
      | Sorafenib with microvascular invasion or portal thrombus: retrospective data only  | not enough evidence | review-003 | §4.2                                  | 27          |
      | Lenvatinib after resection: no phase III trial                                     | not enough evidence | review-003 | §4.2                                  |             |
      | Lenvatinib with TACE after resection at high risk: one cohort                      | not enough evidence | review-003 | §4.2；表1 Chen JH, 2025               | 28          |

  @key:finding-adjuvant-f80ca9
  Scenario: Resected, MVI and more than 5 cm; neoadjuvant treatment before yes; systemic therapy for advanced disease before yes: what is left after the operation (2)
    Given the patient "resected-mvi-over-5-cm"
    And "neoadjuvant treatment before" is "yes"
    And "systemic therapy for advanced disease before" is "yes"
    When the board asks
    Then an evidence gap says "A good pathological response does not rule out recurrence"

  @key:finding-adjuvant-0de3c4
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; resectability now resected; documented Child-Pugh class A; transplantation before yes; …: what is left after the operation
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
      | transplantation before              | yes                      |
      | number of tumours                   | 2                        |
    When the board asks
    Then these stand as follows
      | regimen                                                | setting  | stands                                                     |
      | targeted drug and/or checkpoint inhibitor (none named) | adjuvant | excluded: against review-003 excluded, review-003 excluded |

  @key:finding-adjuvant-8d5873
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; date of resection 2025-11-21; resectability now resected; documented Child-Pugh class A; …: what is left after the operation
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | date of resection                   | 2025-11-21               |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
      | number of tumours                   | 2                        |
    When the board asks
    Then these stand as follows
      | regimen                                                | setting  | stands                                                                                              |
      | targeted drug and/or checkpoint inhibitor (none named) | adjuvant | against: against review-003, review-003 excluded; excluded: against review-003, review-003 excluded |

  @key:finding-adjuvant-9aa1a7
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; resectability now resected; documented Child-Pugh class A; transplantation before yes; …: what is left after the operation (2)
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
      | transplantation before              | yes                      |
      | number of tumours                   | 2                        |
    When the board asks
    Then these stand as follows
      | regimen                                                | setting   | stands                                                     |
      | targeted drug and/or checkpoint inhibitor (none named) | adjuvant  | excluded: against review-003 excluded, review-003 excluded |
      | transarterial embolisation (TAE)                       | Emergency | not listed                                                 |
      | resection of peritoneal metastases                     | curative  | not listed                                                 |
    And no caution on "active surveillance" says "Pregnancy: systemic anticancer drugs, TACE, HAIC and radiation endanger the child."
    And no caution on "active surveillance" says "Breastfeeding: it is stopped before anticancer drugs are begun."

  @key:finding-adjuvant-01ea73
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; date of resection 2025-11-21; resectability now resected; documented Child-Pugh class A; …: what is left after the operation (2)
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | date of resection                   | 2025-11-21               |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
      | number of tumours                   | 2                        |
    When the board asks
    Then these stand as follows
      | regimen                                                | setting  | stands                                                                                              |
      | targeted drug and/or checkpoint inhibitor (none named) | adjuvant | against: against review-003, review-003 excluded; excluded: against review-003, review-003 excluded |

  @key:finding-adjuvant-3dd68d
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; albumin 28 g/L; ECOG performance status 2; recurrence after curative treatment none; resectability now resected; documented Child-Pugh class A; …: what is left after the operation
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | albumin                             | 28 g/L                   |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
      | diameter of the largest tumour      | 5.1 cm                   |
      | number of tumours                   | 3                        |
    When the board asks
    Then these stand as follows
      | regimen                    | setting  | stands                                                                                                                    |
      | atezolizumab + bevacizumab | adjuvant | against: against cnlc-2026 open, against imbrave050-2024, against review-003, against review-003, review-003 insufficient |
    And the cautions on "external radiotherapy" are exactly
      | says                                                                                                               | status  | source     | place                      | references |
      | Pregnancy: systemic anticancer drugs, TACE, HAIC and radiation endanger the child.                                 | unknown |            |                            |            |
      | AASLD avoids external radiotherapy from 8 Child-Pugh points on, and with ascites or encephalopathy out of control. | unknown | aasld-2023 | external beam radiotherapy |            |
      | A targeted drug at the same time as radiotherapy: the guideline asks for care.                                     | unknown | cnlc-2026  | 五（四）1（1）⑥            | 414,415    |

  @key:finding-adjuvant-13d4de
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; albumin 28 g/L; ECOG performance status 2; recurrence after curative treatment none; resectability now resected; documented Child-Pugh class A; …: what is left after the operation (2)
    Given a patient
      | field                                 | value                    |
      | diagnosis                             | hepatocellular carcinoma |
      | albumin                               | 28 g/L                   |
      | ECOG performance status               | 2                        |
      | recurrence after curative treatment   | none                     |
      | resectability now                     | resected                 |
      | documented Child-Pugh class           | A                        |
      | diameter of the largest tumour        | 5.1 cm                   |
      | portal vein tumour thrombus, Vp class | none                     |
      | number of tumours                     | 3                        |
    When the board asks
    Then these stand as follows
      | regimen                    | setting  | stands                                                                                                                    |
      | atezolizumab + bevacizumab | adjuvant | against: against cnlc-2026 open, against imbrave050-2024, against review-003, against review-003, review-003 insufficient |

  @key:finding-adjuvant-fcf12f
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; result of the last ablation complete ablation; recurrence after curative treatment none; documented Child-Pugh class A; ablation before yes; …: what is left after the operation
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | result of the last ablation         | complete ablation        |
      | recurrence after curative treatment | none                     |
      | documented Child-Pugh class         | A                        |
      | ablation before                     | yes                      |
      | extrahepatic spread                 | yes                      |
    When the board asks
    Then these stand as follows
      | regimen                             | setting  | stands     |
      | activated killer cells (autologous) | adjuvant | not listed |

  @key:finding-adjuvant-a83cb8
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; result of the last ablation complete ablation; recurrence after curative treatment none; documented Child-Pugh class A; has received an organ transplant yes; …: what is left after the operation
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | result of the last ablation         | complete ablation        |
      | recurrence after curative treatment | none                     |
      | documented Child-Pugh class         | A                        |
      | has received an organ transplant    | yes                      |
      | ablation before                     | yes                      |
      | extrahepatic spread                 | no                       |
    When the board asks
    Then these stand as follows
      | regimen               | setting      | stands                       |
      | iodine-131 metuximab  | adjuvant     | excluded: cnlc-2026 excluded |
      | external radiotherapy | Radiotherapy | excluded: cnlc-2026 open     |
    And the cautions on "ALPPS" are exactly
      | says                                                                                                                                                          | status  | source    | place          | references |
      | The guideline keeps ALPPS for patients in good general state and without severe cirrhosis                                                                     | applies | cnlc-2026 | 五（一）2（1） |            |
      | Severe portal hypertension is a contraindication to portal vein embolisation, and ALPPS is kept for patients without it                                       | unknown | cnlc-2026 | 五（一）2（1） |            |
      | Pregnancy does not rule this out, and yet the child is at risk: by the anaesthesia, by the X-rays and contrast of an embolisation, by the drugs a graft needs | unknown |           |                |            |

  @key:finding-adjuvant-5e1cef
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; result of the last ablation complete ablation; recurrence after curative treatment none; resectability now resectable; documented Child-Pugh class A; …: what is left after the operation
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | result of the last ablation         | complete ablation        |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resectable               |
      | documented Child-Pugh class         | A                        |
      | ablation before                     | yes                      |
      | extrahepatic spread                 | no                       |
    When the board asks
    Then these stand as follows
      | regimen                             | setting  | stands                             |
      | activated killer cells (autologous) | adjuvant | conditional: cnlc-2026 conditional |

  @key:finding-adjuvant-be7a4d
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; albumin 28 g/L; ECOG performance status 2; recurrence after curative treatment none; resectability now resected; documented Child-Pugh class A; …: what is left after the operation (3)
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | albumin                             | 28 g/L                   |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
      | extrahepatic spread                 | no                       |
      | tumour rupture                      | in the past              |
    When the board asks
    Then these stand as follows
      | regimen                             | setting  | stands                             |
      | activated killer cells (autologous) | adjuvant | conditional: cnlc-2026, review-003 |

  @key:finding-adjuvant-26dde3
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; Edmondson-Steiner grade grade I; microvascular invasion M0 (none found); lymph node metastasis in the specimen no; residual tumour classification R0 (no residual tumour); …: what is left after the operation
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | Edmondson-Steiner grade                   | grade I                  |
      | microvascular invasion                    | M0 (none found)          |
      | lymph node metastasis in the specimen     | no                       |
      | residual tumour classification            | R0 (no residual tumour)  |
      | recurrence after curative treatment       | none                     |
      | width of the resection margin             | 10 mm                    |
      | resectability now                         | resected                 |
      | documented Child-Pugh class               | A                        |
      | conversion treatment before               | yes                      |
      | neoadjuvant treatment before              | no                       |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour rupture                            | none                     |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then an evidence gap says "Medium or high risk after resection: no standard adjuvant treatment"
    And the requirements are exactly
      | says                                                                    | status   | source     | place                          | references      |
      | Hepatitis B and C markers                                               | needed   | cnlc-2026  | 五（五）6                      |                 |
      | Treated before the operation: how much viable tumour is left?           | needed   | cnlc-2026  | 三（四）6（2）；三（四）6（3） | 128,129,130,131 |
      | After every resection: antivirals, care of the liver, regular follow-up | needed   | review-003 | §4.5                           | 13              |
      | Adjuvant treatment begins 4 to 8 weeks after the operation              | find out | cnlc-2026  | 五（一）2（3）                 |                 |
      | HBsAg positive: antiviral at once                                       | find out | cnlc-2026  | 五（五）6；五（三）1（9）⑦     | 349,350,482,483 |
      | HBV DNA, quantified                                                     | find out | cnlc-2026  | 五（五）6                      |                 |
      | HBV DNA still detectable on treatment                                   | find out | cnlc-2026  | 五（五）6                      |                 |
      | HBV monitoring every 3 to 6 months                                      | find out | cnlc-2026  | 五（五）6                      |                 |
      | Hepatitis C: direct-acting antivirals                                   | find out | cnlc-2026  | 五（五）6                      | 484             |
      | Follow-up after TACE                                                    | find out | cnlc-2026  | 五（三）1（8）                 | 319,320         |
      | Active bleeding: stop it first                                          | find out | cnlc-2026  | 五（五）7；五（五）3           |                 |
      | Acute decompensation: treat it, then stage again                        | find out | cnlc-2026  | 五（五）7                      |                 |
      | Was the resection curative? What the first months must show             | find out | cnlc-2026  | 五（一）1（4）②                |                 |
      | Not a curative resection with any of these findings at operation        | find out | cnlc-2026  | 五（一）1（4）①                |                 |

  @key:finding-adjuvant-a66f69
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; Edmondson-Steiner grade grade I; microvascular invasion M0 (none found); lymph node metastasis in the specimen no; residual tumour classification R0 (no residual tumour); …: what is left after the operation (2)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | Edmondson-Steiner grade                   | grade I                  |
      | microvascular invasion                    | M0 (none found)          |
      | lymph node metastasis in the specimen     | no                       |
      | residual tumour classification            | R0 (no residual tumour)  |
      | recurrence after curative treatment       | none                     |
      | width of the resection margin             | 10 mm                    |
      | resectability now                         | resected                 |
      | documented Child-Pugh class               | A                        |
      | conversion treatment before               | no                       |
      | neoadjuvant treatment before              | yes                      |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour rupture                            | none                     |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then an evidence gap says "Medium or high risk after resection: no standard adjuvant treatment"
    And the requirements are exactly
      | says                                                                    | status   | source     | place                          | references      |
      | Hepatitis B and C markers                                               | needed   | cnlc-2026  | 五（五）6                      |                 |
      | Treated before the operation: how much viable tumour is left?           | needed   | cnlc-2026  | 三（四）6（2）；三（四）6（3） | 128,129,130,131 |
      | After every resection: antivirals, care of the liver, regular follow-up | needed   | review-003 | §4.5                           | 13              |
      | Adjuvant treatment begins 4 to 8 weeks after the operation              | find out | cnlc-2026  | 五（一）2（3）                 |                 |
      | HBsAg positive: antiviral at once                                       | find out | cnlc-2026  | 五（五）6；五（三）1（9）⑦     | 349,350,482,483 |
      | HBV DNA, quantified                                                     | find out | cnlc-2026  | 五（五）6                      |                 |
      | HBV DNA still detectable on treatment                                   | find out | cnlc-2026  | 五（五）6                      |                 |
      | HBV monitoring every 3 to 6 months                                      | find out | cnlc-2026  | 五（五）6                      |                 |
      | Hepatitis C: direct-acting antivirals                                   | find out | cnlc-2026  | 五（五）6                      | 484             |
      | Follow-up after TACE                                                    | find out | cnlc-2026  | 五（三）1（8）                 | 319,320         |
      | Active bleeding: stop it first                                          | find out | cnlc-2026  | 五（五）7；五（五）3           |                 |
      | Acute decompensation: treat it, then stage again                        | find out | cnlc-2026  | 五（五）7                      |                 |
      | Was the resection curative? What the first months must show             | find out | cnlc-2026  | 五（一）1（4）②                |                 |
      | Not a curative resection with any of these findings at operation        | find out | cnlc-2026  | 五（一）1（4）①                |                 |

  @key:finding-adjuvant-cc8b91
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; date of resection 2026-05-16; resectability now resected; documented Child-Pugh class A; …: what is left after the operation
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | date of resection                   | 2026-05-16               |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
      | extrahepatic spread                 | no                       |
      | growth pattern                      | infiltrative             |
    When the board asks
    Then these stand as follows
      | regimen    | setting  | stands                                   |
      | TACE alone | adjuvant | open: cnlc-2026 excluded, cnlc-2026 open |

  @key:finding-adjuvant-25abf6
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; resectability now resected; documented Child-Pugh class A; extrahepatic spread no; …: what is left after the operation
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
      | extrahepatic spread                 | no                       |
      | growth pattern                      | infiltrative             |
    When the board asks
    Then these stand as follows
      | regimen    | setting   | stands                                 |
      | TACE alone | adjuvant  | conditional: cnlc-2026, cnlc-2026 open |
      | TACE alone | Emergency | not listed                             |

  @key:finding-adjuvant-f27fa7
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; albumin 28 g/L; ECOG performance status 2; recurrence after curative treatment none; resectability now resected; documented Child-Pugh class A: what is left after the operation (4)
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | albumin                             | 28 g/L                   |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
    When the board asks
    Then these stand as follows
      | regimen                                                | setting  | stands                                                                                  |
      | pembrolizumab                                          | adjuvant | against: against review-003                                                             |
      | targeted drug and/or checkpoint inhibitor (none named) | adjuvant | against: against review-003, review-003 open; open: against review-003, review-003 open |
      | sorafenib                                              | adjuvant | against: against review-003, review-003 insufficient open                               |
    And an evidence gap says "Donafenib + toripalimab after resection: a trend, without figures"

  @key:finding-adjuvant-fadec3
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; Edmondson-Steiner grade grade I; recurrence after curative treatment none; resectability now resected; tumour rupture in the past: what is left after the operation
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | Edmondson-Steiner grade             | grade I                  |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resected                 |
      | tumour rupture                      | in the past              |
    When the board asks
    Then an evidence gap says "How long: a fixed course delays recurrence, and whether to extend or adapt is open"

  @key:finding-adjuvant-ce7c2b
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; recurrence after curative treatment none; resectability now resected; neoadjuvant treatment before yes: what is left after the operation
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resected                 |
      | neoadjuvant treatment before        | yes                      |
    When the board asks
    Then an evidence gap says "A good pathological response does not rule out recurrence"

  @key:finding-adjuvant-3eb36e
  Scenario: Of whom little is known: neoadjuvant treatment before yes: what is left after the operation
    Given a patient
      | field                        | value |
      | neoadjuvant treatment before | yes   |
    When the board asks
    Then no evidence gap says "Medium or high risk after resection: no standard adjuvant treatment"
    And the requirements are exactly
      | says                                                                         | status   | source     | place                                                     | references          |
      | BCLC: ECOG 1-2 caused by the tumour makes stage C                            | find out | bclc-2022  | stage C                                                   |                     |
      | Adjuvant treatment begins 4 to 8 weeks after the operation                   | find out | cnlc-2026  | 五（一）2（3）                                            |                     |
      | Recurrence after transplantation: fast course, combined treatment by a board | find out | cnlc-2026  | 五（一）3（2）；五（一）3 要点论述（4）                   | 260,261,262,263     |
      | Who is preferred for conversion by HAIC                                      | find out | cnlc-2026  | 五（三）2（8）①                                           | 359,360             |
      | Conversion under way: what the board has to watch                            | find out | cnlc-2026  | 五（一）2（1）                                            |                     |
      | Anatomical resection: fewer local recurrences, survival the same             | find out | cnlc-2026  | 五（一）1（5）                                            | 183,184,185         |
      | Before resection: liver reserve, portal pressure and performance to be known | find out | cnlc-2026  | 五（一）1（2）；五（一）2 要点论述（2）                   | 137,138,139,140     |
      | CNLC IIb or IIIa: treatment without operation comes first as a rule          | find out | cnlc-2026  | 五（一）1（3）②；五（一）1（3）③；五（一）2 要点论述（3） |                     |
      | Resection margin: 1 cm or more does better than a narrow one                 | find out | cnlc-2026  | 五（一）1（5）                                            | 186,187,188         |
      | Transplant candidate beyond the UCSF criteria                                | find out | cnlc-2026  | 五（一）3（1）；五（一）3 要点论述（2）                   | 239,240,241,242     |
      | Transplant candidate within criteria: exception points may be applied for    | find out | cnlc-2026  | 五（一）3（1）                                            |                     |
      | Neoadjuvant treatment has risks of its own                                   | find out | cnlc-2026  | 五（一）2（2）；五（一）要点论述（7）                     |                     |
      | No usable AFP value                                                          | find out | cnlc-2026  | 三（二）2；三（三）要点论述（5）                          |                     |
      | Spread outside the liver not recorded: PET/CT or PET/MR can show it          | find out | cnlc-2026  | 三（一）4（1）①；三（三）要点论述（4）                    | 78,79               |
      | HBsAg positive: antiviral at once                                            | find out | cnlc-2026  | 五（五）6；五（三）1（9）⑦                                | 349,350,482,483     |
      | HBV DNA, quantified                                                          | find out | cnlc-2026  | 五（五）6                                                 |                     |
      | HBV DNA still detectable on treatment                                        | find out | cnlc-2026  | 五（五）6                                                 |                     |
      | HBV monitoring every 3 to 6 months                                           | find out | cnlc-2026  | 五（五）6                                                 |                     |
      | Hepatitis C: direct-acting antivirals                                        | find out | cnlc-2026  | 五（五）6                                                 | 484                 |
      | Hepatitis B and C markers                                                    | find out | cnlc-2026  | 五（五）6                                                 |                     |
      | Baseline before a checkpoint inhibitor                                       | find out | cnlc-2026  | 五（五）3                                                 |                     |
      | Response evaluation on systemic therapy                                      | find out | cnlc-2026  | 五（五）4                                                 | 471                 |
      | Follow-up after TACE                                                         | find out | cnlc-2026  | 五（三）1（8）                                            | 319,320             |
      | What the choice after progression depends on (guideline)                     | find out | cnlc-2026  | 五（五）3；五（五）要点论述（3）                          |                     |
      | Active bleeding: stop it first                                               | find out | cnlc-2026  | 五（五）7；五（五）3                                      |                     |
      | Acute decompensation: treat it, then stage again                             | find out | cnlc-2026  | 五（五）7                                                 |                     |
      | Ruptured tumour: rescue first, then weigh                                    | find out | cnlc-2026  | 五（六）                                                  | 488,489,490,491,492 |
      | Resected after a rupture: high risk, closer surveillance, adjuvant treatment | find out | cnlc-2026  | 五（六）                                                  | 501,502             |
      | Was the resection curative? What the first months must show                  | find out | cnlc-2026  | 五（一）1（4）②                                           |                     |
      | Not a curative resection with any of these findings at operation             | find out | cnlc-2026  | 五（一）1（4）①                                           |                     |
      | HBV or HCV: antivirals alongside TACE                                        | find out | cnlc-2026  | 五（三）1（9）⑦                                           | 349,350             |
      | What the choice after a targeted drug + immunotherapy depends on             | find out | review-002 | §2                                                        |                     |
      | After every resection: antivirals, care of the liver, regular follow-up      | find out | review-003 | §4.5                                                      | 13                  |
    And the requirements do not say "Treated before the operation: how much viable tumour is left?"

  @key:finding-adjuvant-4dcadf
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; date of resection 2025-11-21; resectability now resected; documented Child-Pugh class A; …: what is left after the operation (3)
    Given a patient
      | field                                   | value                               |
      | diagnosis                               | hepatocellular carcinoma            |
      | ECOG performance status                 | 2                                   |
      | recurrence after curative treatment     | none                                |
      | date of resection                       | 2025-11-21                          |
      | resectability now                       | resected                            |
      | documented Child-Pugh class             | A                                   |
      | extrahepatic spread                     | no                                  |
      | portal vein tumour thrombus, Cheng type | I (segmental or sectional branches) |
    When the board asks
    Then these stand as follows
      | regimen                         | setting  | stands                                   |
      | portal vein chemotherapy + TACE | adjuvant | excluded: cnlc-2026 excluded             |
      | external radiotherapy           | adjuvant | open: cnlc-2026 excluded, cnlc-2026 open |
      | TACE + sorafenib                | adjuvant | excluded: cnlc-2026 excluded             |

  @key:finding-adjuvant-74a34a
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; date of resection 2025-11-21; resectability now resected; documented Child-Pugh class A; …: what is left after the operation (4)
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | date of resection                   | 2025-11-21               |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
      | extrahepatic spread                 | no                       |
      | tumour rupture                      | in the past              |
    When the board asks
    Then these stand as follows
      | regimen    | setting  | stands                                   |
      | TACE alone | adjuvant | open: cnlc-2026 excluded, cnlc-2026 open |

  @key:finding-adjuvant-f466a5
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; date of resection 2025-11-21; resectability now resected; documented Child-Pugh class A; …: what is left after the operation (5)
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | date of resection                   | 2025-11-21               |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
      | extrahepatic spread                 | no                       |
      | growth pattern                      | infiltrative             |
    When the board asks
    Then these stand as follows
      | regimen    | setting  | stands                                   |
      | TACE alone | adjuvant | open: cnlc-2026 excluded, cnlc-2026 open |

  @key:finding-adjuvant-6249a3
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; Edmondson-Steiner grade grade I; microvascular invasion M0 (none found); lymph node metastasis in the specimen no; residual tumour classification R0 (no residual tumour); …: what is left after the operation (3)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | Edmondson-Steiner grade                   | grade I                  |
      | microvascular invasion                    | M0 (none found)          |
      | lymph node metastasis in the specimen     | no                       |
      | residual tumour classification            | R0 (no residual tumour)  |
      | recurrence after curative treatment       | none                     |
      | width of the resection margin             | 10 mm                    |
      | resectability now                         | resected                 |
      | documented Child-Pugh class               | A                        |
      | transplantation before                    | yes                      |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour rupture                            | none                     |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then no evidence gap says "Without risk factors: the review rejects adjuvant targeted drugs for all"

  @key:finding-adjuvant-6c3fe0
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; albumin 28 g/L; ECOG performance status 2; recurrence after curative treatment none; resectability now resected; documented Child-Pugh class A; …, as of 2024-09-29: what is left after the operation
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | albumin                             | 28 g/L                   |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
      | diameter of the largest tumour      | 5.1 cm                   |
      | number of tumours                   | 3                        |
    And as of 2024-09-29
    When the board asks
    Then these stand as follows
      | regimen                    | setting  | stands                                               |
      | atezolizumab + bevacizumab | adjuvant | conditional: aasld-2023, imbrave050-2023 conditional |

  @key:finding-adjuvant-0b203f
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; result of the last ablation complete ablation; recurrence after curative treatment none; documented Child-Pugh class A; ablation before yes; …: what is left after the operation (2)
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | result of the last ablation         | complete ablation        |
      | recurrence after curative treatment | none                     |
      | documented Child-Pugh class         | A                        |
      | ablation before                     | yes                      |
      | extrahepatic spread                 | yes                      |
    When the board asks
    Then these stand as follows
      | regimen                             | setting  | stands     |
      | activated killer cells (autologous) | adjuvant | not listed |

  @key:finding-adjuvant-dca596
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; date of ablation 2026-05-23; result of the last ablation complete ablation; recurrence after curative treatment none; documented Child-Pugh class A; …: what is left after the operation
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | date of ablation                    | 2026-05-23               |
      | result of the last ablation         | complete ablation        |
      | recurrence after curative treatment | none                     |
      | documented Child-Pugh class         | A                        |
      | ablation before                     | yes                      |
      | extrahepatic spread                 | no                       |
    When the board asks
    Then these stand as follows
      | regimen                             | setting  | stands                                                  |
      | activated killer cells (autologous) | adjuvant | conditional: cnlc-2026, cnlc-2026 open, review-003 open |

  @key:finding-adjuvant-d35bbc
  Scenario: Of whom little is known: coagulopathy that cannot be corrected yes: what is left after the operation
    Given a patient
      | field                                 | value |
      | coagulopathy that cannot be corrected | yes   |
    When the board asks
    Then in the setting "adjuvant"
    And "pegylated interferon" is open for want of "hepatitis C antibody"

  @key:finding-adjuvant-b33779
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; date of ablation 2026-05-23; result of the last ablation complete ablation; recurrence after curative treatment none; documented Child-Pugh class A; …: what is left after the operation (2)
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | date of ablation                    | 2026-05-23               |
      | result of the last ablation         | complete ablation        |
      | recurrence after curative treatment | none                     |
      | documented Child-Pugh class         | A                        |
      | ablation before                     | yes                      |
      | extrahepatic spread                 | yes                      |
    When the board asks
    Then these stand as follows
      | regimen                             | setting  | stands     |
      | activated killer cells (autologous) | adjuvant | not listed |

  @key:finding-adjuvant-958d99
  Scenario: Of whom little is known: neoadjuvant treatment before yes: what is left after the operation (2)
    Given a patient
      | field                        | value |
      | neoadjuvant treatment before | yes   |
    When the board asks
    Then no evidence gap says "Medium or high risk after resection: no standard adjuvant treatment"
    And the requirements are exactly
      | says                                                                         | status   | source     | place                                                     | references          |
      | BCLC: ECOG 1-2 caused by the tumour makes stage C                            | find out | bclc-2022  | stage C                                                   |                     |
      | Adjuvant treatment begins 4 to 8 weeks after the operation                   | find out | cnlc-2026  | 五（一）2（3）                                            |                     |
      | Recurrence after transplantation: fast course, combined treatment by a board | find out | cnlc-2026  | 五（一）3（2）；五（一）3 要点论述（4）                   | 260,261,262,263     |
      | Who is preferred for conversion by HAIC                                      | find out | cnlc-2026  | 五（三）2（8）①                                           | 359,360             |
      | Conversion under way: what the board has to watch                            | find out | cnlc-2026  | 五（一）2（1）                                            |                     |
      | Anatomical resection: fewer local recurrences, survival the same             | find out | cnlc-2026  | 五（一）1（5）                                            | 183,184,185         |
      | Before resection: liver reserve, portal pressure and performance to be known | find out | cnlc-2026  | 五（一）1（2）；五（一）2 要点论述（2）                   | 137,138,139,140     |
      | CNLC IIb or IIIa: treatment without operation comes first as a rule          | find out | cnlc-2026  | 五（一）1（3）②；五（一）1（3）③；五（一）2 要点论述（3） |                     |
      | Resection margin: 1 cm or more does better than a narrow one                 | find out | cnlc-2026  | 五（一）1（5）                                            | 186,187,188         |
      | Transplant candidate beyond the UCSF criteria                                | find out | cnlc-2026  | 五（一）3（1）；五（一）3 要点论述（2）                   | 239,240,241,242     |
      | Transplant candidate within criteria: exception points may be applied for    | find out | cnlc-2026  | 五（一）3（1）                                            |                     |
      | Neoadjuvant treatment has risks of its own                                   | find out | cnlc-2026  | 五（一）2（2）；五（一）要点论述（7）                     |                     |
      | No usable AFP value                                                          | find out | cnlc-2026  | 三（二）2；三（三）要点论述（5）                          |                     |
      | Spread outside the liver not recorded: PET/CT or PET/MR can show it          | find out | cnlc-2026  | 三（一）4（1）①；三（三）要点论述（4）                    | 78,79               |
      | HBsAg positive: antiviral at once                                            | find out | cnlc-2026  | 五（五）6；五（三）1（9）⑦                                | 349,350,482,483     |
      | HBV DNA, quantified                                                          | find out | cnlc-2026  | 五（五）6                                                 |                     |
      | HBV DNA still detectable on treatment                                        | find out | cnlc-2026  | 五（五）6                                                 |                     |
      | HBV monitoring every 3 to 6 months                                           | find out | cnlc-2026  | 五（五）6                                                 |                     |
      | Hepatitis C: direct-acting antivirals                                        | find out | cnlc-2026  | 五（五）6                                                 | 484                 |
      | Hepatitis B and C markers                                                    | find out | cnlc-2026  | 五（五）6                                                 |                     |
      | Baseline before a checkpoint inhibitor                                       | find out | cnlc-2026  | 五（五）3                                                 |                     |
      | Response evaluation on systemic therapy                                      | find out | cnlc-2026  | 五（五）4                                                 | 471                 |
      | Follow-up after TACE                                                         | find out | cnlc-2026  | 五（三）1（8）                                            | 319,320             |
      | What the choice after progression depends on (guideline)                     | find out | cnlc-2026  | 五（五）3；五（五）要点论述（3）                          |                     |
      | Active bleeding: stop it first                                               | find out | cnlc-2026  | 五（五）7；五（五）3                                      |                     |
      | Acute decompensation: treat it, then stage again                             | find out | cnlc-2026  | 五（五）7                                                 |                     |
      | Ruptured tumour: rescue first, then weigh                                    | find out | cnlc-2026  | 五（六）                                                  | 488,489,490,491,492 |
      | Resected after a rupture: high risk, closer surveillance, adjuvant treatment | find out | cnlc-2026  | 五（六）                                                  | 501,502             |
      | Was the resection curative? What the first months must show                  | find out | cnlc-2026  | 五（一）1（4）②                                           |                     |
      | Not a curative resection with any of these findings at operation             | find out | cnlc-2026  | 五（一）1（4）①                                           |                     |
      | HBV or HCV: antivirals alongside TACE                                        | find out | cnlc-2026  | 五（三）1（9）⑦                                           | 349,350             |
      | What the choice after a targeted drug + immunotherapy depends on             | find out | review-002 | §2                                                        |                     |
      | After every resection: antivirals, care of the liver, regular follow-up      | find out | review-003 | §4.5                                                      | 13                  |
    And the requirements do not say "Treated before the operation: how much viable tumour is left?"

  @key:finding-adjuvant-c3d398
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; date of resection 2025-11-21; resectability now resected; documented Child-Pugh class A; …: what is left after the operation (6)
    Given a patient
      | field                                   | value                               |
      | diagnosis                               | hepatocellular carcinoma            |
      | ECOG performance status                 | 2                                   |
      | recurrence after curative treatment     | none                                |
      | date of resection                       | 2025-11-21                          |
      | resectability now                       | resected                            |
      | documented Child-Pugh class             | A                                   |
      | extrahepatic spread                     | no                                  |
      | portal vein tumour thrombus, Cheng type | I (segmental or sectional branches) |
    When the board asks
    Then these stand as follows
      | regimen                         | setting  | stands                                   |
      | portal vein chemotherapy + TACE | adjuvant | excluded: cnlc-2026 excluded             |
      | external radiotherapy           | adjuvant | open: cnlc-2026 excluded, cnlc-2026 open |
      | TACE + sorafenib                | adjuvant | excluded: cnlc-2026 excluded             |

  @key:finding-adjuvant-662b42
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; date of resection 2025-11-21; resectability now resected; documented Child-Pugh class A; …: what is left after the operation (7)
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | date of resection                   | 2025-11-21               |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
      | extrahepatic spread                 | no                       |
      | tumour rupture                      | in the past              |
    When the board asks
    Then these stand as follows
      | regimen    | setting  | stands                                   |
      | TACE alone | adjuvant | open: cnlc-2026 excluded, cnlc-2026 open |

  @key:finding-adjuvant-6d2c95
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; date of resection 2025-11-21; resectability now resected; documented Child-Pugh class A; …: what is left after the operation (8)
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | date of resection                   | 2025-11-21               |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
      | extrahepatic spread                 | no                       |
      | growth pattern                      | infiltrative             |
    When the board asks
    Then these stand as follows
      | regimen    | setting  | stands                                   |
      | TACE alone | adjuvant | open: cnlc-2026 excluded, cnlc-2026 open |

  @key:finding-adjuvant-ad79e5
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; Edmondson-Steiner grade grade I; microvascular invasion M0 (none found); lymph node metastasis in the specimen no; residual tumour classification R0 (no residual tumour); …: what is left after the operation (4)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | Edmondson-Steiner grade                   | grade I                  |
      | microvascular invasion                    | M0 (none found)          |
      | lymph node metastasis in the specimen     | no                       |
      | residual tumour classification            | R0 (no residual tumour)  |
      | recurrence after curative treatment       | none                     |
      | width of the resection margin             | 10 mm                    |
      | resectability now                         | resected                 |
      | documented Child-Pugh class               | A                        |
      | transplantation before                    | yes                      |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour rupture                            | none                     |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then no evidence gap says "Without risk factors: the review rejects adjuvant targeted drugs for all"

  @key:finding-adjuvant-e3b7dd
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; residual tumour classification R2 (macroscopic residual tumour); recurrence after curative treatment none; resectability now resected; documented Child-Pugh class A; …: what is left after the operation
    Given a patient
      | field                                   | value                               |
      | diagnosis                               | hepatocellular carcinoma            |
      | ECOG performance status                 | 2                                   |
      | residual tumour classification          | R2 (macroscopic residual tumour)    |
      | recurrence after curative treatment     | none                                |
      | resectability now                       | resected                            |
      | documented Child-Pugh class             | A                                   |
      | extrahepatic spread                     | no                                  |
      | portal vein tumour thrombus, Cheng type | I (segmental or sectional branches) |
    When the board asks
    Then these stand as follows
      | regimen                         | setting  | stands                                   |
      | portal vein chemotherapy + TACE | adjuvant | excluded: cnlc-2026 excluded             |
      | external radiotherapy           | adjuvant | open: cnlc-2026 excluded, cnlc-2026 open |
      | TACE + sorafenib                | adjuvant | excluded: cnlc-2026 excluded             |

  @key:finding-adjuvant-582c67
  Scenario: Transplanted, no recurrence: what is left after the operation
    Given the patient "transplanted-without-recurrence"
    When the board asks
    Then no evidence gap says "Donafenib + toripalimab after resection: a trend, without figures"

  @key:finding-adjuvant-778d8a
  Scenario: Transplanted, no recurrence; result of the last ablation complete ablation; ablation before yes: what is left after the operation
    Given the patient "transplanted-without-recurrence"
    And "result of the last ablation" is "complete ablation"
    And "ablation before" is "yes"
    When the board asks
    Then these stand as follows
      | regimen                             | setting  | stands                       |
      | activated killer cells (autologous) | adjuvant | excluded: cnlc-2026 excluded |
      | iodine-131 metuximab                | adjuvant | excluded: cnlc-2026 excluded |
    And the cautions on "activated killer cells (autologous)" are exactly
      | says                                                                                              | status  | source | place | references |
      | After an organ transplantation a treatment that stimulates the immune system endangers the graft. | applies |        |       |            |

  @key:finding-adjuvant-236d69
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; resectability now resected; resection before yes: what is left after the operation
    Given the patient "untreated-iiia-child-pugh-a5"
    And "resectability now" is "resected"
    And "resection before" is "yes"
    When the board asks
    Then these stand as follows
      | regimen                         | setting  | stands                               |
      | external radiotherapy           | adjuvant | candidate: cnlc-2026, cnlc-2026 open |
      | enrolment in a clinical trial   | adjuvant | candidate: review-003                |
      | thymalfasin                     | adjuvant | candidate: cnlc-2026                 |
      | Huaier granules                 | adjuvant | candidate: cnlc-2026                 |
      | pegylated interferon            | adjuvant | candidate: cnlc-2026                 |
      | portal vein chemotherapy + TACE | adjuvant | candidate: cnlc-2026                 |
      | TACE + sorafenib                | adjuvant | candidate: cnlc-2026                 |
    And the sources disagree on "The randomised trial shows nothing; retrospective data suggest a gain with MVI."
