# language: en
Feature: Which finding opens or closes treatment through the arteries?
  Each patient differs from one that is known by the findings named; what is not named is as before.

  @key:finding-transarterial-ablated-completely-2
  Scenario Outline: Ablated completely; <finding> <value>, <and> <its value>: what is left through the arteries, <regimen>
    Given the patient "ablated-completely"
    And "<finding>" is "<value>"
    And "<and>" is "<its value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                     | value                             | and                            | its value | regimen                         | setting       | stands                |
      | result of the last ablation | residual tumour after one session | diameter of the largest tumour | unknown   | TACE + durvalumab + bevacizumab | transarterial | candidate: review-000 |
      | result of the last ablation | residual tumour after one session | documented CNLC stage          | Ib        | TACE + sorafenib                | transarterial | candidate: review-000 |
      | result of the last ablation | residual tumour after one session | documented Child-Pugh score    | 8         | SIRT                            | transarterial | open: cnlc-2026 open  |

  @key:finding-transarterial-ablated-completely-1
  Scenario Outline: Ablated completely; <finding> <value>: what is left through the arteries, <regimen>
    Given the patient "ablated-completely"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                 | value    | regimen | setting       | stands              |
      | ECOG performance status | 2        | SIRT    | transarterial | not listed          |
      | albumin                 | 27.9 g/L | SIRT    | transarterial | excluded: cnlc-2026 |

  @key:finding-transarterial-failed-lenvatinib-2
  Scenario Outline: After lenvatinib; <finding> <value>, <and> <its value>: what is left through the arteries, <regimen>
    Given the patient "failed-lenvatinib"
    And "<finding>" is "<value>"
    And "<and>" is "<its value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding           | value   | and                           | its value | regimen            | setting       | stands                |
      | resectability now | unknown | the board's judgement of TACE | suitable  | TACE + lenvatinib  | transarterial | open: review-000 open |
      | resectability now | unknown | the board's judgement of TACE | suitable  | TACE + regorafenib | transarterial | open: review-000 open |

  @key:finding-transarterial-pvtt-cheng-iii-unresectable-2
  Scenario Outline: Unresectable, thrombus Cheng type III; <finding> <value>, <and> <its value>: what is left through the arteries, <regimen>
    Given the patient "pvtt-cheng-iii-unresectable"
    And "<finding>" is "<value>"
    And "<and>" is "<its value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                     | value  | and                            | its value | regimen                                      | setting       | stands               |
      | sum of the tumour diameters | 3.0 cm | diameter of the largest tumour | 3.0 cm    | FOLFOX-HAIC                                  | transarterial | candidate: cnlc-2026 |
      | sum of the tumour diameters | 3.0 cm | diameter of the largest tumour | 3.0 cm    | TACE + HAIC                                  | transarterial | not listed           |
      | sum of the tumour diameters | 3.0 cm | diameter of the largest tumour | 3.0 cm    | SIRT                                         | transarterial | candidate: cnlc-2026 |
      | sum of the tumour diameters | 3.0 cm | diameter of the largest tumour | 3.0 cm    | HAIC + TKI + PD-1 antibody (drugs not named) | transarterial | candidate: cnlc-2026 |

  @key:finding-transarterial-pvtt-cheng-iii-unresectable-1
  Scenario Outline: Unresectable, thrombus Cheng type III; <finding> <value>: what is left through the arteries, <regimen>
    Given the patient "pvtt-cheng-iii-unresectable"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                        | value  | regimen                                      | setting       | stands               |
      | diameter of the largest tumour | 6.9 cm | TACE + HAIC                                  | transarterial | not listed           |
      | diameter of the largest tumour | 7 cm   | TACE + HAIC                                  | transarterial | candidate: cnlc-2026 |
      | documented Child-Pugh score    | 8      | TACE + HAIC                                  | transarterial | candidate: cnlc-2026 |
      | documented Child-Pugh score    | 9      | TACE + HAIC                                  | transarterial | open: cnlc-2026 open |
      | documented Child-Pugh score    | 9      | HAIC + TKI + PD-1 antibody (drugs not named) | transarterial | open: cnlc-2026 open |

  @key:finding-transarterial-tace-refractory-iib-1
  Scenario Outline: CNLC IIb after TACE that failed; <finding> <value>: what is left through the arteries, <regimen>
    Given the patient "tace-refractory-iib"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                     | value | regimen     | setting       | stands               |
      | documented Child-Pugh score | 8     | FOLFOX-HAIC | transarterial | candidate: cnlc-2026 |
      | documented Child-Pugh score | 9     | FOLFOX-HAIC | transarterial | open: cnlc-2026 open |

  @key:finding-transarterial-untreated-iib-multinodular-2
  Scenario Outline: Many nodules, CNLC IIb; <finding> <value>, <and> <its value>: what is left through the arteries, <regimen>
    Given the patient "untreated-iib-multinodular"
    And "<finding>" is "<value>"
    And "<and>" is "<its value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                                 | value   | and                                   | its value                                | regimen                                  | setting       | stands                   |
      | portal vein tumour thrombus, Cheng type | unknown | portal vein tumour thrombus, Vp class | Vp4 (main trunk or contralateral branch) | TACE + iodine-125 seeds                  | transarterial | open: cnlc-2026 open     |
      | portal vein tumour thrombus, Cheng type | unknown | portal vein tumour thrombus, Vp class | Vp4 (main trunk or contralateral branch) | portal vein embolisation, then resection | conversion    | excluded: cnlc-2026 open |

  @key:finding-transarterial-untreated-iiia-child-pugh-a5-1
  Scenario Outline: Untreated, CNLC IIIa, Child-Pugh A5; <finding> <value>: what is left through the arteries, <regimen>
    Given the patient "untreated-iiia-child-pugh-a5"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                 | value | regimen                                 | setting       | stands     |
      | ECOG performance status | 3     | TACE + iodine-125 seeds                 | transarterial | not listed |
      | ECOG performance status | 3     | iodine-125 seeds                        | Radiotherapy  | not listed |
      | ECOG performance status | 3     | radiotherapy + sintilimab + bevacizumab | Radiotherapy  | not listed |

  @key:finding-transarterial-06fe45
  Scenario: Ablated completely; after durvalumab: what is left through the arteries
    Given the patient "ablated-completely"
    And earlier treatment
      | agents     | ended       |
      | durvalumab | progression |
    When the board asks
    Then the evidence gaps are exactly
      | says                                                                                              | status              | source     | place                            | references  |
      | No high-level evidence after first-line immunotherapy alone or a TKI alone (other than sorafenib) | not enough evidence | cnlc-2026  | 五（五）2；五（五）要点论述（3） |             |
      | Guidelines do not agree on second-line treatment                                                  | not enough evidence | review-002 | 摘要；§2                         |             |
      | New treatments against resistance: no randomised trial in HCC                                     | not enough evidence | review-004 | 三1；三2；三3（2）；三3（3）；四 |             |
      | No marker tells why immunotherapy failed or what would work next                                  | not enough evidence | review-004 | 二1；二2；三3（4）；四           | 17,18,20,23 |
      | Tumour markers of resistance to immunotherapy: none to choose by                                  | not enough evidence | review-001 | §2.2；§3                         | 30,34,35,53 |
      | After a first-line combination, durvalumab or lenvatinib: no trial evidence                       | not enough evidence | bclc-2022  | second line                      |             |
      | Eftilagimod alpha + pembrolizumab: other tumours only, and no clear effect after PD-1/PD-L1       | not enough evidence | review-002 | §2.2                             | 35,36       |
      | Adding or changing to a CTLA-4 antibody after PD-1: reasoning from melanoma                       | not enough evidence | review-002 | §2.2                             | 37          |

  @key:finding-transarterial-a7713e
  Scenario: After atezolizumab and bevacizumab; ECOG performance status 3: what is left through the arteries
    Given the patient "failed-atezolizumab-bevacizumab"
    And "ECOG performance status" is "3"
    When the board asks
    Then these stand as follows
      | regimen | setting       | stands     |
      | SIRT    | transarterial | not listed |
    And the evidence gaps are exactly
      | says                                                                                        | status              | source     | place                                       | references  |
      | No high-level evidence after a first-line immunotherapy combination                         | not enough evidence | cnlc-2026  | 五（五）2；五（五）3；五（五）要点论述（3） |             |
      | No trial evidence and no recommendation after a targeted drug + immunotherapy               | not enough evidence | review-002 | 摘要；§2；§2.1；§3                          |             |
      | Open question: change the targeted drug, the immunotherapy, both, or treat locally          | not enough evidence | review-002 | §2                                          |             |
      | Guidelines do not agree on second-line treatment                                            | not enough evidence | review-002 | 摘要；§2                                    |             |
      | Immunotherapy alone or dual after a targeted drug + immunotherapy: effect unknown           | not enough evidence | review-002 | §2.2                                        |             |
      | Expected, not shown: targeted combinations and bispecific antibodies                        | not enough evidence | review-002 | 摘要；§2.2；§3                              |             |
      | Evidence vacuum after immunotherapy combinations                                            | not enough evidence | review-004 | 引言；一                                    | 6           |
      | New treatments against resistance: no randomised trial in HCC                               | not enough evidence | review-004 | 三1；三2；三3（2）；三3（3）；四            |             |
      | No marker tells why immunotherapy failed or what would work next                            | not enough evidence | review-004 | 二1；二2；三3（4）；四                      | 17,18,20,23 |
      | Cadonilimab + lenvatinib: first-line data only, not enough evidence after immunotherapy     | not enough evidence | review-002 | §2.2                                        | 40          |
      | Eftilagimod alpha + pembrolizumab: other tumours only, and no clear effect after PD-1/PD-L1 | not enough evidence | review-002 | §2.2                                        | 35,36       |
      | Changing both drugs: lower response and shorter PFS than changing one                       | not enough evidence | review-002 | §2.1                                        | 22          |
      | Adding or changing to a CTLA-4 antibody after PD-1: reasoning from melanoma                 | not enough evidence | review-002 | §2.2                                        | 37          |
    And the sources do not disagree on "The guideline calls them exploratory; the review expects benefit."
    And no entry under study says "Faecal transplantation + pembrolizumab: melanoma data, none in HCC"
    And no entry under study says "Small molecules, PROTAC, CAR-T against resistance: under study only"
    And no entry under study says "IL-2 prodrug + nivolumab: untreated melanoma, no data in HCC"

  @key:finding-transarterial-71c09b
  Scenario: After atezolizumab and bevacizumab; after camrelizumab + apatinib (rivoceranib): what is left through the arteries
    Given the patient "failed-atezolizumab-bevacizumab"
    And earlier treatment
      | agents                                | ended       |
      | camrelizumab + apatinib (rivoceranib) | progression |
    When the board asks
    Then these stand as follows
      | regimen            | setting       | stands     |
      | TACE + regorafenib | transarterial | not listed |

  @key:finding-transarterial-454301
  Scenario: After FOLFOX4; ECOG performance status 3; resectability now unresectable; sites of extrahepatic spread none; extrahepatic spread no; number of tumours 4: what is left through the arteries
    Given the patient "failed-folfox4"
    And "ECOG performance status" is "3"
    And "resectability now" is "unresectable"
    And "sites of extrahepatic spread" is "none"
    And "extrahepatic spread" is "no"
    And "number of tumours" is "4"
    When the board asks
    Then no evidence gap says "Oxaliplatin resistance is not HAIC resistance; no marker predicts it"

  @key:finding-transarterial-69b3ae
  Scenario: After lenvatinib; the board's judgement of TACE suitable: what is left through the arteries
    Given the patient "failed-lenvatinib"
    And "the board's judgement of TACE" is "suitable"
    When the board asks
    Then the evidence gaps are exactly
      | says                                                                                              | status              | source     | place                            | references  |
      | No high-level evidence after first-line immunotherapy alone or a TKI alone (other than sorafenib) | not enough evidence | cnlc-2026  | 五（五）2；五（五）要点论述（3） |             |
      | Guidelines do not agree on second-line treatment                                                  | not enough evidence | review-002 | 摘要；§2                         |             |
      | After a first-line combination, durvalumab or lenvatinib: no trial evidence                       | not enough evidence | bclc-2022  | second line                      |             |
      | TACE with systemic drugs that the guideline does not name                                         | not enough evidence | cnlc-2026  | 五（五）；五（三）1（9）⑥        | 343,344,345 |
      | TACE + ipilimumab: nothing found                                                                  | not enough evidence | review-000 | §4                               | 50          |
      | TACE with systemic drugs: who gains, in which order and when is open                              | not enough evidence | review-000 | §1.2；§1.3；§3；§4               | 23,49       |
      | TACE + durvalumab without bevacizumab: no benefit shown                                           | not enough evidence | review-000 | §2.2                             | 48          |
      | Risk score below 11.5 for TACE + sorafenib: not computable                                        | not enough evidence | review-000 | §1.1；参考文献14                 | 14          |

  @key:finding-transarterial-3b7b09
  Scenario: CNLC IIIa, Child-Pugh B8; ascites moderate to severe: what is left through the arteries
    Given the patient "iiia-child-pugh-b8"
    And "ascites" is "moderate to severe"
    When the board asks
    Then these stand as follows
      | regimen          | setting       | stands     |
      | FOLFOX-HAIC      | transarterial | not listed |
      | HAIC + sorafenib | transarterial | not listed |
    And the requirements do not say "Who is preferred for conversion by HAIC"

  @key:finding-transarterial-2cdaf8
  Scenario: CNLC IIIa, Child-Pugh B8: what is left through the arteries
    Given the patient "iiia-child-pugh-b8"
    When the board asks
    Then these stand as follows
      | regimen          | setting       | stands               |
      | HAIC + sorafenib | transarterial | candidate: cnlc-2026 |

  @key:finding-transarterial-1e14eb
  Scenario: Unresectable, thrombus Cheng type III; the board's judgement of TACE is not recorded: what is left through the arteries
    Given the patient "pvtt-cheng-iii-unresectable"
    And "the board's judgement of TACE" is not recorded
    When the board asks
    Then the evidence gaps are exactly
      | says                                                                     | status              | source     | place                                              | references |
      | Conversion rates: not one endpoint, not comparable, no proof of survival | not enough evidence | review-001 | 表1                                                |            |
      | Who will convert and who resists: no test tells                          | not enough evidence | review-001 | 摘要；引言；§3                                     |            |
      | Radiotherapy, SIRT, systemic chemotherapy to convert: no data            | not enough evidence | review-001 | 引言                                               |            |
      | Lenvatinib alone to convert: the printed figures are impossible          | not enough evidence | review-001 | 表1 Lenvatinib 2022                                | 62         |
      | Sorafenib alone hardly converts: 0.8 % of a control group                | not enough evidence | review-001 | 表1 Sorafenib 2019；表1 Sorafenib 2021；参考文献61 | 59,61      |
      | TACE + durvalumab without bevacizumab: no benefit shown                  | not enough evidence | review-000 | §2.2                                               | 48         |
      | Risk score below 11.5 for TACE + sorafenib: not computable               | not enough evidence | review-000 | §1.1；参考文献14                                   | 14         |

  @key:finding-transarterial-c45350
  Scenario: Single resectable tumour of 4 cm; the board's judgement of ablation is not recorded; sum of the tumour diameters is not recorded; diameter of the largest tumour is not recorded: what is left through the arteries
    Given the patient "resectable-single-4-cm"
    And "the board's judgement of ablation" is not recorded
    And "sum of the tumour diameters" is not recorded
    And "diameter of the largest tumour" is not recorded
    When the board asks
    Then these stand as follows
      | regimen     | setting       | stands     |
      | FOLFOX-HAIC | transarterial | not listed |

  @key:finding-transarterial-f459f2
  Scenario: Resected, MVI and more than 5 cm; HAIC before yes: what is left through the arteries
    Given the patient "resected-mvi-over-5-cm"
    And "HAIC before" is "yes"
    When the board asks
    Then an evidence gap says "Oxaliplatin resistance is not HAIC resistance; no marker predicts it"

  @key:finding-transarterial-6b5c4e
  Scenario: Resected, MVI and more than 5 cm; declines standard treatment is not recorded: what is left through the arteries
    Given the patient "resected-mvi-over-5-cm"
    And "declines standard treatment" is not recorded
    When the board asks
    Then these stand as follows
      | regimen                               | setting       | stands     |
      | SIRT                                  | transarterial | not listed |
      | TACE alone                            | transarterial | not listed |
      | stereotactic body radiotherapy (SBRT) | curative      | not listed |
      | icaritin soft capsules                | first line    | not listed |
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

  @key:finding-transarterial-122061
  Scenario: Resected, MVI and more than 5 cm; unfit for standard treatment is not recorded: what is left through the arteries
    Given the patient "resected-mvi-over-5-cm"
    And "unfit for standard treatment" is not recorded
    When the board asks
    Then these stand as follows
      | regimen                | setting       | stands     |
      | SIRT                   | transarterial | not listed |
      | TACE alone             | transarterial | not listed |
      | icaritin soft capsules | first line    | not listed |
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

  @key:finding-transarterial-d3ad10
  Scenario: Resected, MVI and more than 5 cm; share of the liver taken by tumour is not recorded: what is left through the arteries
    Given the patient "resected-mvi-over-5-cm"
    And "share of the liver taken by tumour" is not recorded
    When the board asks
    Then these stand as follows
      | regimen    | setting       | stands     |
      | TACE alone | transarterial | not listed |
    And no caution on "TACE alone" says "For a massive tumour the guideline's indication ends below 70 % of the liver."
    And no caution on "TACE alone" says "For a massive tumour the guideline's indication ends below 70 % of the liver."

  @key:finding-transarterial-7202c8
  Scenario: Resected, MVI and more than 5 cm; HAIC before is not recorded: what is left through the arteries
    Given the patient "resected-mvi-over-5-cm"
    And "HAIC before" is not recorded
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

  @key:finding-transarterial-cd5b42
  Scenario: Resected, MVI and more than 5 cm; HAIC before yes: what is left through the arteries (2)
    Given the patient "resected-mvi-over-5-cm"
    And "HAIC before" is "yes"
    When the board asks
    Then an evidence gap says "Oxaliplatin resistance is not HAIC resistance; no marker predicts it"

  @key:finding-transarterial-3406be
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment in the liver; resectability now resected; documented Child-Pugh class A; after lenvatinib: what is left through the arteries
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | in the liver             |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
    And earlier treatment
      | agents     | ended       |
      | lenvatinib | progression |
    When the board asks
    Then these stand as follows
      | regimen           | setting       | stands                                              |
      | TACE + lenvatinib | transarterial | conditional: cnlc-2026 open, review-000 conditional |

  @key:finding-transarterial-a71140
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment in the liver; resectability now resected; documented Child-Pugh class A; after anlotinib: what is left through the arteries
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | in the liver             |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
    And earlier treatment
      | agents    | ended       |
      | anlotinib | progression |
    When the board asks
    Then these stand as follows
      | regimen            | setting       | stands                              |
      | TACE + regorafenib | transarterial | conditional: review-000 conditional |

  @key:finding-transarterial-1aa0df
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; resectability now resected; the board's judgement of TACE suitable; documented Child-Pugh class A; after anlotinib: what is left through the arteries
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resected                 |
      | the board's judgement of TACE       | suitable                 |
      | documented Child-Pugh class         | A                        |
    And earlier treatment
      | agents    | ended       |
      | anlotinib | progression |
    When the board asks
    Then the evidence gaps are exactly
      | says                                                               | status              | source     | place                              | references |
      | A checkpoint inhibitor alone after resection: its place is unclear | not enough evidence | review-003 | §4.3                               |            |
      | Nivolumab after resection: CheckMate-9DX has no published result   | not enough evidence | review-003 | §4.3；表1 CheckMate- 9DX；表1 注释 |            |
      | Sintilimab + lenvatinib after resection: a trend, without figures  | not enough evidence | review-003 | §4.4                               |            |
      | Donafenib + toripalimab after resection: a trend, without figures  | not enough evidence | review-003 | §4.4                               |            |
      | Lenvatinib after resection: no phase III trial                     | not enough evidence | review-003 | §4.2                               |            |

  @key:finding-transarterial-ba2b0b
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; the board's judgement of TACE suitable; documented Child-Pugh class A; TACE failed (target tumour progressed after TACE) yes; after lenvatinib: what is left through the arteries
    Given a patient
      | field                                             | value                    |
      | diagnosis                                         | hepatocellular carcinoma |
      | ECOG performance status                           | 2                        |
      | the board's judgement of TACE                     | suitable                 |
      | documented Child-Pugh class                       | A                        |
      | TACE failed (target tumour progressed after TACE) | yes                      |
    And earlier treatment
      | agents     | ended       |
      | lenvatinib | progression |
    When the board asks
    Then these stand as follows
      | regimen           | setting       | stands                                    |
      | TACE + lenvatinib | transarterial | open: cnlc-2026 excluded, review-000 open |

  @key:finding-transarterial-2c2346
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; the board's judgement of TACE suitable; documented Child-Pugh class A; TACE failed (target tumour progressed after TACE) yes; after sorafenib: what is left through the arteries
    Given a patient
      | field                                             | value                    |
      | diagnosis                                         | hepatocellular carcinoma |
      | ECOG performance status                           | 2                        |
      | the board's judgement of TACE                     | suitable                 |
      | documented Child-Pugh class                       | A                        |
      | TACE failed (target tumour progressed after TACE) | yes                      |
    And earlier treatment
      | agents    | ended       |
      | sorafenib | progression |
    When the board asks
    Then these stand as follows
      | regimen          | setting       | stands                                                                  |
      | TACE + sorafenib | transarterial | open: cnlc-2026 excluded, review-000 insufficient open, review-000 open |

  @key:finding-transarterial-a28b33
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now not resectable now, may become so (conversion); documented Child-Pugh score 8; TACE failed (target tumour progressed after TACE) yes; after oxaliplatin: what is left through the arteries
    Given a patient
      | field                                             | value                                          |
      | diagnosis                                         | hepatocellular carcinoma                       |
      | ECOG performance status                           | 2                                              |
      | resectability now                                 | not resectable now, may become so (conversion) |
      | documented Child-Pugh score                       | 8                                              |
      | TACE failed (target tumour progressed after TACE) | yes                                            |
    And earlier treatment
      | agents      | ended       |
      | oxaliplatin | progression |
    When the board asks
    Then these stand as follows
      | regimen     | setting       | stands                                       |
      | FOLFOX-HAIC | transarterial | excluded: cnlc-2026 excluded, cnlc-2026 open |

  @key:finding-transarterial-824ffd
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now not resectable now, may become so (conversion); documented Child-Pugh score 8; extrahepatic spread yes; few metastases (oligometastatic) yes; after oxaliplatin: what is left through the arteries
    Given a patient
      | field                            | value                                          |
      | diagnosis                        | hepatocellular carcinoma                       |
      | ECOG performance status          | 2                                              |
      | resectability now                | not resectable now, may become so (conversion) |
      | documented Child-Pugh score      | 8                                              |
      | extrahepatic spread              | yes                                            |
      | few metastases (oligometastatic) | yes                                            |
    And earlier treatment
      | agents      | ended     | setting  |
      | oxaliplatin | completed | adjuvant |
    When the board asks
    Then these stand as follows
      | regimen     | setting       | stands                                                   |
      | FOLFOX-HAIC | transarterial | excluded: cnlc-2026 open, cnlc-2026 open, cnlc-2026 open |

  @key:finding-transarterial-5d0dfd
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now not resectable now, may become so (conversion); documented Child-Pugh score 8; portal vein tumour thrombus, Cheng type I (segmental or sectional branches); after oxaliplatin: what is left through the arteries
    Given a patient
      | field                                   | value                                          |
      | diagnosis                               | hepatocellular carcinoma                       |
      | ECOG performance status                 | 2                                              |
      | resectability now                       | not resectable now, may become so (conversion) |
      | documented Child-Pugh score             | 8                                              |
      | portal vein tumour thrombus, Cheng type | I (segmental or sectional branches)            |
    And earlier treatment
      | agents      | ended     | setting  |
      | oxaliplatin | completed | adjuvant |
    When the board asks
    Then these stand as follows
      | regimen          | setting       | stands                       |
      | HAIC + sorafenib | transarterial | excluded: cnlc-2026 excluded |

  @key:finding-transarterial-f788c8
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now not resectable now, may become so (conversion); documented Child-Pugh score 8; documented CNLC stage IIIa; after oxaliplatin: what is left through the arteries
    Given a patient
      | field                       | value                                          |
      | diagnosis                   | hepatocellular carcinoma                       |
      | ECOG performance status     | 2                                              |
      | resectability now           | not resectable now, may become so (conversion) |
      | documented Child-Pugh score | 8                                              |
      | documented CNLC stage       | IIIa                                           |
    And earlier treatment
      | agents      | ended     | setting  |
      | oxaliplatin | completed | adjuvant |
    When the board asks
    Then these stand as follows
      | regimen                                      | setting       | stands                   |
      | HAIC + TKI + PD-1 antibody (drugs not named) | transarterial | excluded: cnlc-2026 open |

  @key:finding-transarterial-78bcae
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now not resectable now, may become so (conversion); documented Child-Pugh score 8; diameter of the largest tumour 7 cm; portal vein tumour thrombus, Cheng type III (main trunk); after oxaliplatin: what is left through the arteries
    Given a patient
      | field                                   | value                                          |
      | diagnosis                               | hepatocellular carcinoma                       |
      | ECOG performance status                 | 2                                              |
      | resectability now                       | not resectable now, may become so (conversion) |
      | documented Child-Pugh score             | 8                                              |
      | diameter of the largest tumour          | 7 cm                                           |
      | portal vein tumour thrombus, Cheng type | III (main trunk)                               |
    And earlier treatment
      | agents      | ended       |
      | oxaliplatin | progression |
    When the board asks
    Then these stand as follows
      | regimen     | setting       | stands                                       |
      | TACE + HAIC | transarterial | excluded: cnlc-2026 excluded, cnlc-2026 open |

  @key:finding-transarterial-b8368c
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now not resectable now, may become so (conversion); the board's judgement of TACE suitable; documented Child-Pugh class A; after durvalumab: what is left through the arteries
    Given a patient
      | field                         | value                                          |
      | diagnosis                     | hepatocellular carcinoma                       |
      | ECOG performance status       | 2                                              |
      | resectability now             | not resectable now, may become so (conversion) |
      | the board's judgement of TACE | suitable                                       |
      | documented Child-Pugh class   | A                                              |
    And earlier treatment
      | agents     | ended       |
      | durvalumab | progression |
    When the board asks
    Then the evidence gaps are exactly
      | says                                                                                              | status              | source     | place                            | references  |
      | No high-level evidence after first-line immunotherapy alone or a TKI alone (other than sorafenib) | not enough evidence | cnlc-2026  | 五（五）2；五（五）要点论述（3） |             |
      | Guidelines do not agree on second-line treatment                                                  | not enough evidence | review-002 | 摘要；§2                         |             |
      | New treatments against resistance: no randomised trial in HCC                                     | not enough evidence | review-004 | 三1；三2；三3（2）；三3（3）；四 |             |
      | No marker tells why immunotherapy failed or what would work next                                  | not enough evidence | review-004 | 二1；二2；三3（4）；四           | 17,18,20,23 |
      | Tumour markers of resistance to immunotherapy: none to choose by                                  | not enough evidence | review-001 | §2.2；§3                         | 30,34,35,53 |
      | After a first-line combination, durvalumab or lenvatinib: no trial evidence                       | not enough evidence | bclc-2022  | second line                      |             |
      | Eftilagimod alpha + pembrolizumab: other tumours only, and no clear effect after PD-1/PD-L1       | not enough evidence | review-002 | §2.2                             | 35,36       |
      | Adding or changing to a CTLA-4 antibody after PD-1: reasoning from melanoma                       | not enough evidence | review-002 | §2.2                             | 37          |
      | Risk score below 11.5 for TACE + sorafenib: not computable                                        | not enough evidence | review-000 | §1.1；参考文献14                 | 14          |

  @key:finding-transarterial-6b0c9e
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 0; resectability now not resectable now, may become so (conversion); the board's judgement of TACE suitable; documented BCLC stage B (intermediate); documented Child-Pugh class A; after lenvatinib: what is left through the arteries
    Given a patient
      | field                         | value                                          |
      | diagnosis                     | hepatocellular carcinoma                       |
      | ECOG performance status       | 0                                              |
      | resectability now             | not resectable now, may become so (conversion) |
      | the board's judgement of TACE | suitable                                       |
      | documented BCLC stage         | B (intermediate)                               |
      | documented Child-Pugh class   | A                                              |
    And earlier treatment
      | agents     | ended       |
      | lenvatinib | progression |
    When the board asks
    Then these stand as follows
      | regimen           | setting       | stands                                                                                         |
      | TACE + lenvatinib | transarterial | conditional: cnlc-2026 open, review-000, review-000 excluded, review-000 insufficient excluded |
    And the evidence gaps are exactly
      | says                                                                                              | status              | source     | place                            | references          |
      | No high-level evidence after first-line immunotherapy alone or a TKI alone (other than sorafenib) | not enough evidence | cnlc-2026  | 五（五）2；五（五）要点论述（3） |                     |
      | Guidelines do not agree on second-line treatment                                                  | not enough evidence | review-002 | 摘要；§2                         |                     |
      | After a first-line combination, durvalumab or lenvatinib: no trial evidence                       | not enough evidence | bclc-2022  | second line                      |                     |
      | Markers for TACE with immunotherapy: none can be used to choose                                   | not enough evidence | review-000 | 引言；§1；§2；§2.1               | 5,11,31,43,44,45,46 |
      | TACE + durvalumab without bevacizumab: no benefit shown                                           | not enough evidence | review-000 | §2.2                             | 48                  |

  @key:finding-transarterial-3e6ed3
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 0; resectability now not resectable now, may become so (conversion); the board's judgement of TACE suitable; documented BCLC stage B (intermediate); documented Child-Pugh class A; after pembrolizumab: what is left through the arteries
    Given a patient
      | field                         | value                                          |
      | diagnosis                     | hepatocellular carcinoma                       |
      | ECOG performance status       | 0                                              |
      | resectability now             | not resectable now, may become so (conversion) |
      | the board's judgement of TACE | suitable                                       |
      | documented BCLC stage         | B (intermediate)                               |
      | documented Child-Pugh class   | A                                              |
    And earlier treatment
      | agents        | ended       |
      | pembrolizumab | progression |
    When the board asks
    Then these stand as follows
      | regimen              | setting       | stands                        |
      | TACE + pembrolizumab | transarterial | excluded: review-000 excluded |

  @key:finding-transarterial-578457
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; the board's judgement of TACE suitable; documented Child-Pugh class A; after regorafenib: what is left through the arteries
    Given a patient
      | field                         | value                    |
      | diagnosis                     | hepatocellular carcinoma |
      | ECOG performance status       | 2                        |
      | resectability now             | resectable               |
      | the board's judgement of TACE | suitable                 |
      | documented Child-Pugh class   | A                        |
    And earlier treatment
      | agents      | ended       |
      | regorafenib | progression |
    When the board asks
    Then these stand as follows
      | regimen            | setting       | stands                        |
      | TACE + regorafenib | transarterial | excluded: review-000 excluded |

  @key:finding-transarterial-4e69a5
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 0; resectability now not resectable now, may become so (conversion); the board's judgement of TACE suitable; documented BCLC stage A (early); documented Child-Pugh class A; after sorafenib: what is left through the arteries
    Given a patient
      | field                         | value                                          |
      | diagnosis                     | hepatocellular carcinoma                       |
      | ECOG performance status       | 0                                              |
      | resectability now             | not resectable now, may become so (conversion) |
      | the board's judgement of TACE | suitable                                       |
      | documented BCLC stage         | A (early)                                      |
      | documented Child-Pugh class   | A                                              |
    And earlier treatment
      | agents    | ended       |
      | sorafenib | progression |
    When the board asks
    Then these stand as follows
      | regimen          | setting       | stands                                    |
      | TACE + sorafenib | transarterial | open: cnlc-2026 open, review-000 excluded |

  @key:finding-transarterial-7012cc
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 0; resectability now not resectable now, may become so (conversion); the board's judgement of TACE suitable; documented BCLC stage B (intermediate); documented Child-Pugh class A; after sorafenib: what is left through the arteries
    Given a patient
      | field                         | value                                          |
      | diagnosis                     | hepatocellular carcinoma                       |
      | ECOG performance status       | 0                                              |
      | resectability now             | not resectable now, may become so (conversion) |
      | the board's judgement of TACE | suitable                                       |
      | documented BCLC stage         | B (intermediate)                               |
      | documented Child-Pugh class   | A                                              |
    And earlier treatment
      | agents    | ended       |
      | sorafenib | progression |
    When the board asks
    Then these stand as follows
      | regimen          | setting       | stands                                                         |
      | TACE + sorafenib | transarterial | open: cnlc-2026 open, review-000 excluded, review-000 excluded |

  @key:finding-transarterial-1ace98
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; the board's judgement of TACE suitable; documented Child-Pugh class A; TACE failed (target tumour progressed after TACE) yes; after lenvatinib: what is left through the arteries (2)
    Given a patient
      | field                                             | value                    |
      | diagnosis                                         | hepatocellular carcinoma |
      | ECOG performance status                           | 2                        |
      | the board's judgement of TACE                     | suitable                 |
      | documented Child-Pugh class                       | A                        |
      | TACE failed (target tumour progressed after TACE) | yes                      |
    And earlier treatment
      | agents     | ended       |
      | lenvatinib | progression |
    When the board asks
    Then these stand as follows
      | regimen           | setting       | stands                                    |
      | TACE + lenvatinib | transarterial | open: cnlc-2026 excluded, review-000 open |

  @key:finding-transarterial-403cc6
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; the board's judgement of TACE suitable; documented Child-Pugh class A; TACE failed (target tumour progressed after TACE) yes; after sorafenib: what is left through the arteries (2)
    Given a patient
      | field                                             | value                    |
      | diagnosis                                         | hepatocellular carcinoma |
      | ECOG performance status                           | 2                        |
      | the board's judgement of TACE                     | suitable                 |
      | documented Child-Pugh class                       | A                        |
      | TACE failed (target tumour progressed after TACE) | yes                      |
    And earlier treatment
      | agents    | ended       |
      | sorafenib | progression |
    When the board asks
    Then these stand as follows
      | regimen          | setting       | stands                                                                  |
      | TACE + sorafenib | transarterial | open: cnlc-2026 excluded, review-000 insufficient open, review-000 open |

  @key:finding-transarterial-f7b367
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now not resectable now, may become so (conversion); documented Child-Pugh score 8; TACE failed (target tumour progressed after TACE) yes; after oxaliplatin: what is left through the arteries (2)
    Given a patient
      | field                                             | value                                          |
      | diagnosis                                         | hepatocellular carcinoma                       |
      | ECOG performance status                           | 2                                              |
      | resectability now                                 | not resectable now, may become so (conversion) |
      | documented Child-Pugh score                       | 8                                              |
      | TACE failed (target tumour progressed after TACE) | yes                                            |
    And earlier treatment
      | agents      | ended       |
      | oxaliplatin | progression |
    When the board asks
    Then these stand as follows
      | regimen     | setting       | stands                                       |
      | FOLFOX-HAIC | transarterial | excluded: cnlc-2026 excluded, cnlc-2026 open |

  @key:finding-transarterial-0cd36c
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now not resectable now, may become so (conversion); documented Child-Pugh score 8; extrahepatic spread yes; few metastases (oligometastatic) yes; after oxaliplatin: what is left through the arteries (2)
    Given a patient
      | field                            | value                                          |
      | diagnosis                        | hepatocellular carcinoma                       |
      | ECOG performance status          | 2                                              |
      | resectability now                | not resectable now, may become so (conversion) |
      | documented Child-Pugh score      | 8                                              |
      | extrahepatic spread              | yes                                            |
      | few metastases (oligometastatic) | yes                                            |
    And earlier treatment
      | agents      | ended     | setting  |
      | oxaliplatin | completed | adjuvant |
    When the board asks
    Then these stand as follows
      | regimen     | setting       | stands                                                   |
      | FOLFOX-HAIC | transarterial | excluded: cnlc-2026 open, cnlc-2026 open, cnlc-2026 open |

  @key:finding-transarterial-5928f1
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now not resectable now, may become so (conversion); documented Child-Pugh score 8; portal vein tumour thrombus, Cheng type I (segmental or sectional branches); after oxaliplatin: what is left through the arteries (2)
    Given a patient
      | field                                   | value                                          |
      | diagnosis                               | hepatocellular carcinoma                       |
      | ECOG performance status                 | 2                                              |
      | resectability now                       | not resectable now, may become so (conversion) |
      | documented Child-Pugh score             | 8                                              |
      | portal vein tumour thrombus, Cheng type | I (segmental or sectional branches)            |
    And earlier treatment
      | agents      | ended     | setting  |
      | oxaliplatin | completed | adjuvant |
    When the board asks
    Then these stand as follows
      | regimen          | setting       | stands                       |
      | HAIC + sorafenib | transarterial | excluded: cnlc-2026 excluded |

  @key:finding-transarterial-fa30d1
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now not resectable now, may become so (conversion); documented Child-Pugh score 8; documented CNLC stage IIIa; after oxaliplatin: what is left through the arteries (2)
    Given a patient
      | field                       | value                                          |
      | diagnosis                   | hepatocellular carcinoma                       |
      | ECOG performance status     | 2                                              |
      | resectability now           | not resectable now, may become so (conversion) |
      | documented Child-Pugh score | 8                                              |
      | documented CNLC stage       | IIIa                                           |
    And earlier treatment
      | agents      | ended     | setting  |
      | oxaliplatin | completed | adjuvant |
    When the board asks
    Then these stand as follows
      | regimen                                      | setting       | stands                   |
      | HAIC + TKI + PD-1 antibody (drugs not named) | transarterial | excluded: cnlc-2026 open |

  @key:finding-transarterial-08fcbf
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now not resectable now, may become so (conversion); documented Child-Pugh score 8; diameter of the largest tumour 7 cm; portal vein tumour thrombus, Cheng type III (main trunk); after oxaliplatin: what is left through the arteries (2)
    Given a patient
      | field                                   | value                                          |
      | diagnosis                               | hepatocellular carcinoma                       |
      | ECOG performance status                 | 2                                              |
      | resectability now                       | not resectable now, may become so (conversion) |
      | documented Child-Pugh score             | 8                                              |
      | diameter of the largest tumour          | 7 cm                                           |
      | portal vein tumour thrombus, Cheng type | III (main trunk)                               |
    And earlier treatment
      | agents      | ended       |
      | oxaliplatin | progression |
    When the board asks
    Then these stand as follows
      | regimen     | setting       | stands                                       |
      | TACE + HAIC | transarterial | excluded: cnlc-2026 excluded, cnlc-2026 open |

  @key:finding-transarterial-1a11d9
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now not resectable now, may become so (conversion); the board's judgement of TACE suitable; documented Child-Pugh class A; after durvalumab: what is left through the arteries (2)
    Given a patient
      | field                         | value                                          |
      | diagnosis                     | hepatocellular carcinoma                       |
      | ECOG performance status       | 2                                              |
      | resectability now             | not resectable now, may become so (conversion) |
      | the board's judgement of TACE | suitable                                       |
      | documented Child-Pugh class   | A                                              |
    And earlier treatment
      | agents     | ended       |
      | durvalumab | progression |
    When the board asks
    Then the evidence gaps are exactly
      | says                                                                                              | status              | source     | place                            | references  |
      | No high-level evidence after first-line immunotherapy alone or a TKI alone (other than sorafenib) | not enough evidence | cnlc-2026  | 五（五）2；五（五）要点论述（3） |             |
      | Guidelines do not agree on second-line treatment                                                  | not enough evidence | review-002 | 摘要；§2                         |             |
      | New treatments against resistance: no randomised trial in HCC                                     | not enough evidence | review-004 | 三1；三2；三3（2）；三3（3）；四 |             |
      | No marker tells why immunotherapy failed or what would work next                                  | not enough evidence | review-004 | 二1；二2；三3（4）；四           | 17,18,20,23 |
      | Tumour markers of resistance to immunotherapy: none to choose by                                  | not enough evidence | review-001 | §2.2；§3                         | 30,34,35,53 |
      | After a first-line combination, durvalumab or lenvatinib: no trial evidence                       | not enough evidence | bclc-2022  | second line                      |             |
      | Eftilagimod alpha + pembrolizumab: other tumours only, and no clear effect after PD-1/PD-L1       | not enough evidence | review-002 | §2.2                             | 35,36       |
      | Adding or changing to a CTLA-4 antibody after PD-1: reasoning from melanoma                       | not enough evidence | review-002 | §2.2                             | 37          |
      | Risk score below 11.5 for TACE + sorafenib: not computable                                        | not enough evidence | review-000 | §1.1；参考文献14                 | 14          |

  @key:finding-transarterial-f8d35d
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 0; resectability now not resectable now, may become so (conversion); the board's judgement of TACE suitable; documented BCLC stage B (intermediate); documented Child-Pugh class A; after lenvatinib: what is left through the arteries (2)
    Given a patient
      | field                         | value                                          |
      | diagnosis                     | hepatocellular carcinoma                       |
      | ECOG performance status       | 0                                              |
      | resectability now             | not resectable now, may become so (conversion) |
      | the board's judgement of TACE | suitable                                       |
      | documented BCLC stage         | B (intermediate)                               |
      | documented Child-Pugh class   | A                                              |
    And earlier treatment
      | agents     | ended       |
      | lenvatinib | progression |
    When the board asks
    Then these stand as follows
      | regimen           | setting       | stands                                                                                         |
      | TACE + lenvatinib | transarterial | conditional: cnlc-2026 open, review-000, review-000 excluded, review-000 insufficient excluded |
    And the evidence gaps are exactly
      | says                                                                                              | status              | source     | place                            | references          |
      | No high-level evidence after first-line immunotherapy alone or a TKI alone (other than sorafenib) | not enough evidence | cnlc-2026  | 五（五）2；五（五）要点论述（3） |                     |
      | Guidelines do not agree on second-line treatment                                                  | not enough evidence | review-002 | 摘要；§2                         |                     |
      | After a first-line combination, durvalumab or lenvatinib: no trial evidence                       | not enough evidence | bclc-2022  | second line                      |                     |
      | Markers for TACE with immunotherapy: none can be used to choose                                   | not enough evidence | review-000 | 引言；§1；§2；§2.1               | 5,11,31,43,44,45,46 |
      | TACE + durvalumab without bevacizumab: no benefit shown                                           | not enough evidence | review-000 | §2.2                             | 48                  |

  @key:finding-transarterial-4ddcb1
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 0; resectability now not resectable now, may become so (conversion); the board's judgement of TACE suitable; documented BCLC stage B (intermediate); documented Child-Pugh class A; after pembrolizumab: what is left through the arteries (2)
    Given a patient
      | field                         | value                                          |
      | diagnosis                     | hepatocellular carcinoma                       |
      | ECOG performance status       | 0                                              |
      | resectability now             | not resectable now, may become so (conversion) |
      | the board's judgement of TACE | suitable                                       |
      | documented BCLC stage         | B (intermediate)                               |
      | documented Child-Pugh class   | A                                              |
    And earlier treatment
      | agents        | ended       |
      | pembrolizumab | progression |
    When the board asks
    Then these stand as follows
      | regimen              | setting       | stands                        |
      | TACE + pembrolizumab | transarterial | excluded: review-000 excluded |

  @key:finding-transarterial-d841f9
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; the board's judgement of TACE suitable; documented Child-Pugh class A; after regorafenib: what is left through the arteries (2)
    Given a patient
      | field                         | value                    |
      | diagnosis                     | hepatocellular carcinoma |
      | ECOG performance status       | 2                        |
      | resectability now             | resectable               |
      | the board's judgement of TACE | suitable                 |
      | documented Child-Pugh class   | A                        |
    And earlier treatment
      | agents      | ended       |
      | regorafenib | progression |
    When the board asks
    Then these stand as follows
      | regimen            | setting       | stands                        |
      | TACE + regorafenib | transarterial | excluded: review-000 excluded |

  @key:finding-transarterial-14a2f7
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 0; resectability now not resectable now, may become so (conversion); the board's judgement of TACE suitable; documented BCLC stage A (early); documented Child-Pugh class A; after sorafenib: what is left through the arteries (2)
    Given a patient
      | field                         | value                                          |
      | diagnosis                     | hepatocellular carcinoma                       |
      | ECOG performance status       | 0                                              |
      | resectability now             | not resectable now, may become so (conversion) |
      | the board's judgement of TACE | suitable                                       |
      | documented BCLC stage         | A (early)                                      |
      | documented Child-Pugh class   | A                                              |
    And earlier treatment
      | agents    | ended       |
      | sorafenib | progression |
    When the board asks
    Then these stand as follows
      | regimen          | setting       | stands                                    |
      | TACE + sorafenib | transarterial | open: cnlc-2026 open, review-000 excluded |

  @key:finding-transarterial-9da22e
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 0; resectability now not resectable now, may become so (conversion); the board's judgement of TACE suitable; documented BCLC stage B (intermediate); documented Child-Pugh class A; after sorafenib: what is left through the arteries (2)
    Given a patient
      | field                         | value                                          |
      | diagnosis                     | hepatocellular carcinoma                       |
      | ECOG performance status       | 0                                              |
      | resectability now             | not resectable now, may become so (conversion) |
      | the board's judgement of TACE | suitable                                       |
      | documented BCLC stage         | B (intermediate)                               |
      | documented Child-Pugh class   | A                                              |
    And earlier treatment
      | agents    | ended       |
      | sorafenib | progression |
    When the board asks
    Then these stand as follows
      | regimen          | setting       | stands                                                         |
      | TACE + sorafenib | transarterial | open: cnlc-2026 open, review-000 excluded, review-000 excluded |

  @key:finding-transarterial-eb54aa
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now not resectable now, may become so (conversion); documented Child-Pugh score 8; extrahepatic spread yes; diameter of the largest tumour 7.1 cm; …; after oxaliplatin: what is left through the arteries
    Given a patient
      | field                            | value                                          |
      | diagnosis                        | hepatocellular carcinoma                       |
      | ECOG performance status          | 2                                              |
      | resectability now                | not resectable now, may become so (conversion) |
      | documented Child-Pugh score      | 8                                              |
      | extrahepatic spread              | yes                                            |
      | diameter of the largest tumour   | 7.1 cm                                         |
      | few metastases (oligometastatic) | yes                                            |
    And earlier treatment
      | agents      | ended     | setting  |
      | oxaliplatin | completed | adjuvant |
    When the board asks
    Then these stand as follows
      | regimen     | setting       | stands                                                           |
      | FOLFOX-HAIC | transarterial | excluded: cnlc-2026 excluded, cnlc-2026 excluded, cnlc-2026 open |

  @key:finding-transarterial-05baff
  Scenario: Lung metastases, earlier treatment not recorded; albumin 25 g/L; ascites moderate to severe; total bilirubin 68 µmol/L; after sorafenib: what is left through the arteries
    Given the patient "second-line-lung-metastases"
    And "albumin" is "25 g/L"
    And "ascites" is "moderate to severe"
    And "total bilirubin" is "68 µmol/L"
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    When the board asks
    Then these stand as follows
      | regimen                                       | setting       | stands     |
      | TACE + regorafenib                            | transarterial | not listed |
      | regorafenib + PD-1 inhibitor (drug not named) | second line   | not listed |

  @key:finding-transarterial-49e36f
  Scenario: Lung metastases, earlier treatment not recorded; the board's judgement of TACE suitable; after regorafenib: what is left through the arteries
    Given the patient "second-line-lung-metastases"
    And "the board's judgement of TACE" is "suitable"
    And earlier treatment
      | agents      | ended       |
      | regorafenib | progression |
    When the board asks
    Then these stand as follows
      | regimen            | setting       | stands                        |
      | TACE + regorafenib | transarterial | excluded: review-000 excluded |

  @key:finding-transarterial-8fe8e5
  Scenario: Lung metastases, earlier treatment not recorded; ECOG performance status 3; the board's judgement of TACE suitable; after sorafenib: what is left through the arteries
    Given the patient "second-line-lung-metastases"
    And "ECOG performance status" is "3"
    And "the board's judgement of TACE" is "suitable"
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | no        |
    When the board asks
    Then no evidence gap says "TACE after progression on a targeted drug other than lenvatinib: not shown"

  @key:finding-transarterial-56477f
  Scenario: Lung metastases, earlier treatment not recorded; the board's judgement of TACE suitable; after anlotinib: what is left through the arteries
    Given the patient "second-line-lung-metastases"
    And "the board's judgement of TACE" is "suitable"
    And earlier treatment
      | agents    | ended       |
      | anlotinib | intolerance |
    When the board asks
    Then the evidence gaps are exactly
      | says                                                                                              | status              | source     | place                            | references  |
      | No high-level evidence after first-line immunotherapy alone or a TKI alone (other than sorafenib) | not enough evidence | cnlc-2026  | 五（五）2；五（五）要点论述（3） |             |
      | Guidelines do not agree on second-line treatment                                                  | not enough evidence | review-002 | 摘要；§2                         |             |
      | TACE with systemic drugs that the guideline does not name                                         | not enough evidence | cnlc-2026  | 五（五）；五（三）1（9）⑥        | 343,344,345 |
      | TACE + ipilimumab: nothing found                                                                  | not enough evidence | review-000 | §4                               | 50          |
      | TACE with systemic drugs: who gains, in which order and when is open                              | not enough evidence | review-000 | §1.2；§1.3；§3；§4               | 23,49       |
      | TACE + durvalumab without bevacizumab: no benefit shown                                           | not enough evidence | review-000 | §2.2                             | 48          |
      | Risk score below 11.5 for TACE + sorafenib: not computable                                        | not enough evidence | review-000 | §1.1；参考文献14                 | 14          |

  @key:finding-transarterial-55cfab
  Scenario: Lung metastases, earlier treatment not recorded; the board's judgement of TACE is not recorded; after sorafenib: what is left through the arteries
    Given the patient "second-line-lung-metastases"
    And "the board's judgement of TACE" is not recorded
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | no        |
    When the board asks
    Then the evidence gaps are exactly
      | says                                                    | status              | source     | place | references |
      | TACE + durvalumab without bevacizumab: no benefit shown | not enough evidence | review-000 | §2.2  | 48         |

  @key:finding-transarterial-891c57
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; albumin 27.9 g/L; ECOG performance status 2; the board's judgement of TACE suitable; documented Child-Pugh class A; documented CNLC stage IIb: what is left through the arteries
    Given a patient
      | field                         | value                    |
      | diagnosis                     | hepatocellular carcinoma |
      | albumin                       | 27.9 g/L                 |
      | ECOG performance status       | 2                        |
      | the board's judgement of TACE | suitable                 |
      | documented Child-Pugh class   | A                        |
      | documented CNLC stage         | IIb                      |
    When the board asks
    Then these stand as follows
      | regimen    | setting       | stands                               |
      | TACE alone | transarterial | open: cnlc-2026 open, cnlc-2026 open |

  @key:finding-transarterial-84b424
  Scenario: Of whom little is known: declines standard treatment yes; diagnosis hepatocellular carcinoma; ECOG performance status 2; the board's judgement of TACE unsuitable; documented Child-Pugh class A; documented CNLC stage Ia: what is left through the arteries
    Given a patient
      | field                         | value                    |
      | declines standard treatment   | yes                      |
      | diagnosis                     | hepatocellular carcinoma |
      | ECOG performance status       | 2                        |
      | the board's judgement of TACE | unsuitable               |
      | documented Child-Pugh class   | A                        |
      | documented CNLC stage         | Ia                       |
    When the board asks
    Then these stand as follows
      | regimen    | setting       | stands                                       |
      | TACE alone | transarterial | excluded: cnlc-2026 excluded, cnlc-2026 open |

  @key:finding-transarterial-6d44c8
  Scenario: Of whom little is known: declines standard treatment yes; diagnosis hepatocellular carcinoma; ECOG performance status 2; the board's judgement of TACE unsuitable; documented Child-Pugh class A; documented CNLC stage Ia: what is left through the arteries (2)
    Given a patient
      | field                         | value                    |
      | declines standard treatment   | yes                      |
      | diagnosis                     | hepatocellular carcinoma |
      | ECOG performance status       | 2                        |
      | the board's judgement of TACE | unsuitable               |
      | documented Child-Pugh class   | A                        |
      | documented CNLC stage         | Ia                       |
    When the board asks
    Then these stand as follows
      | regimen    | setting       | stands                                       |
      | TACE alone | transarterial | excluded: cnlc-2026 excluded, cnlc-2026 open |

  @key:finding-transarterial-3fa2cf
  Scenario: Single 8 cm tumour, unresectable, reviewed abroad; sum of the tumour diameters 10 cm; diameter of the largest tumour 10 cm; share of the liver taken by tumour 69.9 %: what is left through the arteries
    Given the patient "single-8-cm-unresectable"
    And "sum of the tumour diameters" is "10 cm"
    And "diameter of the largest tumour" is "10 cm"
    And "share of the liver taken by tumour" is "69.9 %"
    When the board asks
    Then these stand as follows
      | regimen     | setting       | stands               |
      | TACE + HAIC | transarterial | candidate: cnlc-2026 |

  @key:finding-transarterial-3b2bf5
  Scenario: Single 8 cm tumour, unresectable, reviewed abroad; the board's judgement of ablation unsuitable; sum of the tumour diameters 4.8 cm; diameter of the largest tumour 4.8 cm: what is left through the arteries
    Given the patient "single-8-cm-unresectable"
    And "the board's judgement of ablation" is "unsuitable"
    And "sum of the tumour diameters" is "4.8 cm"
    And "diameter of the largest tumour" is "4.8 cm"
    When the board asks
    Then these stand as follows
      | regimen    | setting       | stands               |
      | TACE alone | transarterial | candidate: cnlc-2026 |

  @key:finding-transarterial-10c4d2
  Scenario: Many nodules, CNLC IIb; diagnosis is not recorded; future liver remnant (share of standard liver volume) 55 %; ICG retention at 15 minutes 8 %; resectability now resectable; tumour against the centre's limits for transplantation outside; distribution over the lobes tumours in one lobe: what is left through the arteries
    Given the patient "untreated-iib-multinodular"
    And "diagnosis" is not recorded
    And "future liver remnant (share of standard liver volume)" is "55 %"
    And "ICG retention at 15 minutes" is "8 %"
    And "resectability now" is "resectable"
    And "tumour against the centre's limits for transplantation" is "outside"
    And "distribution over the lobes" is "tumours in one lobe"
    When the board asks
    Then these stand as follows
      | regimen    | setting       | stands                               |
      | TACE alone | transarterial | open: bclc-2022 open, cnlc-2026 open |

  @key:finding-transarterial-9fe7e0
  Scenario: Many nodules, CNLC IIb; declines standard treatment yes; ECOG performance status 3; resectability now resectable; sum of the tumour diameters is not recorded; distribution over the lobes is not recorded; diameter of the largest tumour 4.0 cm; number of tumours 1: what is left through the arteries
    Given the patient "untreated-iib-multinodular"
    And "declines standard treatment" is "yes"
    And "ECOG performance status" is "3"
    And "resectability now" is "resectable"
    And "sum of the tumour diameters" is not recorded
    And "distribution over the lobes" is not recorded
    And "diameter of the largest tumour" is "4.0 cm"
    And "number of tumours" is "1"
    When the board asks
    Then these stand as follows
      | regimen | setting       | stands     |
      | SIRT    | transarterial | not listed |

  @key:finding-transarterial-a62298
  Scenario: Many nodules, CNLC IIb; declines standard treatment yes; resectability now resectable; sum of the tumour diameters is not recorded; distribution over the lobes is not recorded; diameter of the largest tumour 8.1 cm; number of tumours 1: what is left through the arteries
    Given the patient "untreated-iib-multinodular"
    And "declines standard treatment" is "yes"
    And "resectability now" is "resectable"
    And "sum of the tumour diameters" is not recorded
    And "distribution over the lobes" is not recorded
    And "diameter of the largest tumour" is "8.1 cm"
    And "number of tumours" is "1"
    When the board asks
    Then these stand as follows
      | regimen | setting       | stands               |
      | SIRT    | transarterial | candidate: cnlc-2026 |

  @key:finding-transarterial-26b6a5
  Scenario: Many nodules, CNLC IIb; declines standard treatment yes; resectability now resectable; sum of the tumour diameters is not recorded; distribution over the lobes is not recorded; diameter of the largest tumour 8 cm; number of tumours 1: what is left through the arteries
    Given the patient "untreated-iib-multinodular"
    And "declines standard treatment" is "yes"
    And "resectability now" is "resectable"
    And "sum of the tumour diameters" is not recorded
    And "distribution over the lobes" is not recorded
    And "diameter of the largest tumour" is "8 cm"
    And "number of tumours" is "1"
    When the board asks
    Then these stand as follows
      | regimen | setting       | stands                          |
      | SIRT    | transarterial | candidate: bclc-2022, cnlc-2026 |

  @key:finding-transarterial-6424bb
  Scenario: Many nodules, CNLC IIb; unfit for standard treatment yes; resectability now resectable; sum of the tumour diameters is not recorded; distribution over the lobes is not recorded; diameter of the largest tumour 7.0 cm; number of tumours 1: what is left through the arteries
    Given the patient "untreated-iib-multinodular"
    And "unfit for standard treatment" is "yes"
    And "resectability now" is "resectable"
    And "sum of the tumour diameters" is not recorded
    And "distribution over the lobes" is not recorded
    And "diameter of the largest tumour" is "7.0 cm"
    And "number of tumours" is "1"
    When the board asks
    Then these stand as follows
      | regimen | setting       | stands                          |
      | SIRT    | transarterial | candidate: bclc-2022, cnlc-2026 |

  @key:finding-transarterial-72baa4
  Scenario: Many nodules, CNLC IIb; ECOG performance status 3: what is left through the arteries
    Given the patient "untreated-iib-multinodular"
    And "ECOG performance status" is "3"
    When the board asks
    Then these stand as follows
      | regimen                           | setting       | stands     |
      | TACE + HAIC                       | transarterial | not listed |
      | TACE + atezolizumab + bevacizumab | transarterial | not listed |
      | proton beam radiotherapy          | Radiotherapy  | not listed |
      | ALPPS                             | conversion    | not listed |
    And no evidence gap says "Pembrolizumab + lenvatinib where TACE cannot be done: an early study only"
    And no evidence gap says "Who will convert and who resists: no test tells"

  @key:finding-transarterial-36c4b9
  Scenario: Many nodules, CNLC IIb; sum of the tumour diameters is not recorded; distribution over the lobes is not recorded; diameter of the largest tumour 9.9 cm; number of tumours 17: what is left through the arteries
    Given the patient "untreated-iib-multinodular"
    And "sum of the tumour diameters" is not recorded
    And "distribution over the lobes" is not recorded
    And "diameter of the largest tumour" is "9.9 cm"
    And "number of tumours" is "17"
    When the board asks
    Then these stand as follows
      | regimen     | setting       | stands               |
      | TACE + HAIC | transarterial | open: cnlc-2026 open |

  @key:finding-transarterial-209477
  Scenario: Many nodules, CNLC IIb; resectability now resectable; diameter of the largest tumour 3.0 cm; number of tumours 3: what is left through the arteries
    Given the patient "untreated-iib-multinodular"
    And "resectability now" is "resectable"
    And "diameter of the largest tumour" is "3.0 cm"
    And "number of tumours" is "3"
    When the board asks
    Then these stand as follows
      | regimen | setting       | stands     |
      | SIRT    | transarterial | not listed |

  @key:finding-transarterial-5d5727
  Scenario: Many nodules, CNLC IIb; sum of the tumour diameters 3 cm; distribution over the lobes is not recorded; sites of extrahepatic spread is not recorded; extrahepatic spread yes; diameter of the largest tumour 3 cm; number of tumours 1: what is left through the arteries
    Given the patient "untreated-iib-multinodular"
    And "sum of the tumour diameters" is "3 cm"
    And "distribution over the lobes" is not recorded
    And "sites of extrahepatic spread" is not recorded
    And "extrahepatic spread" is "yes"
    And "diameter of the largest tumour" is "3 cm"
    And "number of tumours" is "1"
    When the board asks
    Then these stand as follows
      | regimen                      | setting       | stands                 |
      | SIRT                         | transarterial | conditional: cnlc-2026 |
      | TACE + external radiotherapy | Radiotherapy  | conditional: cnlc-2026 |

  @key:finding-transarterial-dee71d
  Scenario: Many nodules, CNLC IIb; sum of the tumour diameters is not recorded; distribution over the lobes is not recorded; diameter of the largest tumour 3.0 cm; number of tumours 1: what is left through the arteries
    Given the patient "untreated-iib-multinodular"
    And "sum of the tumour diameters" is not recorded
    And "distribution over the lobes" is not recorded
    And "diameter of the largest tumour" is "3.0 cm"
    And "number of tumours" is "1"
    When the board asks
    Then these stand as follows
      | regimen | setting       | stands                          |
      | SIRT    | transarterial | candidate: cnlc-2026, cnlc-2026 |

  @key:finding-transarterial-c015bf
  Scenario: Many nodules, CNLC IIb; sum of the tumour diameters 3 cm; distribution over the lobes is not recorded; sites of extrahepatic spread is not recorded; extrahepatic spread is not recorded; diameter of the largest tumour 3 cm; number of tumours 1: what is left through the arteries
    Given the patient "untreated-iib-multinodular"
    And "sum of the tumour diameters" is "3 cm"
    And "distribution over the lobes" is not recorded
    And "sites of extrahepatic spread" is not recorded
    And "extrahepatic spread" is not recorded
    And "diameter of the largest tumour" is "3 cm"
    And "number of tumours" is "1"
    When the board asks
    Then these stand as follows
      | regimen | setting       | stands                                               |
      | SIRT    | transarterial | open: cnlc-2026 open, cnlc-2026 open, cnlc-2026 open |

  @key:finding-transarterial-372f46
  Scenario: Many nodules, CNLC IIb; cirrhosis no; future liver remnant (share of standard liver volume) 30 %; hepatitis B surface antigen negative; on antiviral treatment for hepatitis B no; HCV RNA not detected; oesophagogastric varices none: what is left through the arteries
    Given the patient "untreated-iib-multinodular"
    And "cirrhosis" is "no"
    And "future liver remnant (share of standard liver volume)" is "30 %"
    And "hepatitis B surface antigen" is "negative"
    And "on antiviral treatment for hepatitis B" is "no"
    And "HCV RNA" is "not detected"
    And "oesophagogastric varices" is "none"
    When the board asks
    Then the requirements do not say "HBV or HCV: antivirals alongside TACE"

  @key:finding-transarterial-817604
  Scenario: Many nodules, CNLC IIb; earlier treatment is not recorded: what is left through the arteries
    Given the patient "untreated-iib-multinodular"
    And "earlier treatment" is not recorded
    When the board asks
    Then these stand as follows
      | regimen                                            | setting       | stands                                                                                    |
      | TACE + camrelizumab + apatinib                     | transarterial | conditional: cnlc-2026 conditional                                                        |
      | TACE + pembrolizumab                               | transarterial | conditional: review-000 conditional                                                       |
      | TACE + lenvatinib                                  | transarterial | conditional: review-000 conditional, review-000 insufficient conditional, review-000 open |
      | TACE + sorafenib                                   | transarterial | conditional: review-000 conditional, review-000 conditional                               |
      | TACE + HAIC                                        | conversion    | conditional: cnlc-2026 conditional, review-001 conditional                                |
      | TACE and SBRT, then immunotherapy (drug not named) | conversion    | conditional: cnlc-2026 conditional                                                        |
    And the requirements do not say "Response evaluation on systemic therapy"

  @key:finding-transarterial-1a6e0c
  Scenario: Many nodules, CNLC IIb; severe allergy to iodinated contrast yes; the board's judgement of TACE is not recorded: what is left through the arteries
    Given the patient "untreated-iib-multinodular"
    And "severe allergy to iodinated contrast" is "yes"
    And "the board's judgement of TACE" is not recorded
    When the board asks
    Then the evidence gaps are exactly
      | says                                                                      | status              | source     | place               | references |
      | Conversion rates: not one endpoint, not comparable, no proof of survival  | not enough evidence | review-001 | 表1                 |            |
      | Who will convert and who resists: no test tells                           | not enough evidence | review-001 | 摘要；引言；§3      |            |
      | Radiotherapy, SIRT, systemic chemotherapy to convert: no data             | not enough evidence | review-001 | 引言                |            |
      | Lenvatinib alone to convert: the printed figures are impossible           | not enough evidence | review-001 | 表1 Lenvatinib 2022 | 62         |
      | Pembrolizumab + lenvatinib where TACE cannot be done: an early study only | not enough evidence | review-000 | §2.1                | 40,41      |
      | TACE + durvalumab without bevacizumab: no benefit shown                   | not enough evidence | review-000 | §2.2                | 48         |
      | TACE + lenvatinib set beside a lenvatinib series: no comparison           | not enough evidence | review-000 | §1.2                | 20,21      |

  @key:finding-transarterial-a08494
  Scenario: Many nodules, CNLC IIb; earlier TACE sessions: what is left through the arteries
    Given the patient "untreated-iib-multinodular"
    And earlier TACE sessions
      | on | response |
      | -  | SD       |
      | -  | PD       |
    When the board asks
    Then these stand as follows
      | regimen    | setting       | stands                                                                            |
      | TACE alone | transarterial | conditional: bclc-2022 conditional, cnlc-2026 conditional, review-000 conditional |

  @key:finding-transarterial-72abc3
  Scenario: Many nodules, CNLC IIb; declines standard treatment yes; diagnosis is not recorded; resectability now resectable; sum of the tumour diameters is not recorded; distribution over the lobes is not recorded; diameter of the largest tumour 4.0 cm; number of tumours 1: what is left through the arteries
    Given the patient "untreated-iib-multinodular"
    And "declines standard treatment" is "yes"
    And "diagnosis" is not recorded
    And "resectability now" is "resectable"
    And "sum of the tumour diameters" is not recorded
    And "distribution over the lobes" is not recorded
    And "diameter of the largest tumour" is "4.0 cm"
    And "number of tumours" is "1"
    When the board asks
    Then these stand as follows
      | regimen    | setting       | stands                               |
      | SIRT       | transarterial | open: bclc-2022 open, cnlc-2026 open |
      | TACE alone | transarterial | open: bclc-2022 open, cnlc-2026 open |

  @key:finding-transarterial-1c6892
  Scenario: Many nodules, CNLC IIb; earlier TACE is not recorded; sum of the tumour diameters 7 cm; diameter of the largest tumour 4 cm; number of tumours 2: what is left through the arteries
    Given the patient "untreated-iib-multinodular"
    And "earlier TACE" is not recorded
    And "sum of the tumour diameters" is "7 cm"
    And "diameter of the largest tumour" is "4 cm"
    And "number of tumours" is "2"
    When the board asks
    Then these stand as follows
      | regimen    | setting       | stands                                      |
      | TACE alone | transarterial | candidate: bclc-2022, cnlc-2026, review-000 |

  @key:finding-transarterial-719619
  Scenario: Many nodules, CNLC IIb; earlier TACE is not recorded: what is left through the arteries
    Given the patient "untreated-iib-multinodular"
    And "earlier TACE" is not recorded
    When the board asks
    Then these stand as follows
      | regimen    | setting       | stands                                      |
      | TACE alone | transarterial | candidate: bclc-2022, cnlc-2026, review-000 |

  @key:finding-transarterial-ea7c13
  Scenario: Many nodules, CNLC IIb; declines standard treatment yes; diagnosis is not recorded; resectability now resectable; sum of the tumour diameters is not recorded; distribution over the lobes is not recorded; diameter of the largest tumour 4.0 cm; number of tumours 1: what is left through the arteries (2)
    Given the patient "untreated-iib-multinodular"
    And "declines standard treatment" is "yes"
    And "diagnosis" is not recorded
    And "resectability now" is "resectable"
    And "sum of the tumour diameters" is not recorded
    And "distribution over the lobes" is not recorded
    And "diameter of the largest tumour" is "4.0 cm"
    And "number of tumours" is "1"
    When the board asks
    Then these stand as follows
      | regimen    | setting       | stands                               |
      | SIRT       | transarterial | open: bclc-2022 open, cnlc-2026 open |
      | TACE alone | transarterial | open: bclc-2022 open, cnlc-2026 open |

  @key:finding-transarterial-357528
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; declines standard treatment yes; diagnosis fibrolamellar carcinoma; alpha-fetoprotein 812 ng/mL; tumour necrosis factor alpha in serum 1.8 pg/mL: what is left through the arteries
    Given the patient "untreated-iiia-child-pugh-a5"
    And "declines standard treatment" is "yes"
    And "diagnosis" is "fibrolamellar carcinoma"
    And "alpha-fetoprotein" is "812 ng/mL"
    And "tumour necrosis factor alpha in serum" is "1.8 pg/mL"
    When the board asks
    Then these stand as follows
      | regimen                                      | setting       | stands     |
      | TACE + iodine-125 seeds                      | transarterial | not listed |
      | iodine-125 seeds                             | Radiotherapy  | not listed |
      | external radiotherapy                        | Radiotherapy  | not listed |
      | FOLFOX-HAIC                                  | conversion    | not listed |
      | ALPPS                                        | conversion    | not listed |
      | TACE + external radiotherapy                 | conversion    | not listed |
      | HAIC + TKI + PD-1 antibody (drugs not named) | conversion    | not listed |
      | liver-protecting and choleretic drugs        | Supportive    | not listed |
    And no evidence gap says "Who will convert and who resists: no test tells"

  @key:finding-transarterial-2cbe5d
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; recurrence after curative treatment in the liver; resectability now resected; resection before yes: what is left through the arteries
    Given the patient "untreated-iiia-child-pugh-a5"
    And "recurrence after curative treatment" is "in the liver"
    And "resectability now" is "resected"
    And "resection before" is "yes"
    When the board asks
    Then these stand as follows
      | regimen                    | setting       | stands                                                                                  |
      | TACE + lenvatinib          | transarterial | candidate: cnlc-2026, review-000                                                        |
      | TACE + sorafenib           | transarterial | candidate: review-000, review-000 insufficient                                          |
      | atezolizumab + bevacizumab | first line    | open: aasld-2023 open, bclc-2022 open, cnlc-2026 open, review-002 open, review-003 open |
    And an evidence gap says "Risk score below 11.5 for TACE + sorafenib: not computable"
    And the requirements do not say "MVI grade is missing from the pathology report"

  @key:finding-transarterial-a70fa5
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; systemic therapy for advanced disease before yes; earlier TACE sessions: what is left through the arteries
    Given the patient "untreated-iiia-child-pugh-a5"
    And "systemic therapy for advanced disease before" is "yes"
    And earlier TACE sessions
      | on | response |
      | -  | PR       |
      | -  | SD       |
      | -  | PD       |
    When the board asks
    Then these stand as follows
      | regimen           | setting       | stands                                                                                          |
      | TACE + lenvatinib | transarterial | conditional: cnlc-2026 conditional, review-000 open                                             |
      | TACE + sorafenib  | transarterial | conditional: cnlc-2026 conditional, review-000 conditional, review-000 insufficient conditional |

  @key:finding-transarterial-76ea4d
  Scenario: Untreated with lung metastases; declines standard treatment yes; alpha-fetoprotein 480 IU/mL; tumour necrosis factor alpha in serum 1 pg/mL: what is left through the arteries
    Given the patient "untreated-iiib-lung-metastasis"
    And "declines standard treatment" is "yes"
    And "alpha-fetoprotein" is "480 IU/mL"
    And "tumour necrosis factor alpha in serum" is "1 pg/mL"
    When the board asks
    Then these stand as follows
      | regimen    | setting       | stands                       |
      | TACE alone | transarterial | excluded: cnlc-2026 excluded |
      | SIRT       | transarterial | conditional: cnlc-2026       |
    And no caution on "finotonlimab + bevacizumab" says "The disease progressed on finotonlimab before, or it was not tolerated."
    And no caution on "donafenib" says "The disease progressed on donafenib before, or it was not tolerated."
    And no caution on "tislelizumab" says "The disease progressed on tislelizumab before, or it was not tolerated."
    And no caution on "durvalumab + single-dose tremelimumab (STRIDE)" says "The disease progressed on tremelimumab before, or it was not tolerated."

  @key:finding-transarterial-fa31b2
  Scenario: Untreated with lung metastases; diagnosis is not recorded: what is left through the arteries
    Given the patient "untreated-iiib-lung-metastasis"
    And "diagnosis" is not recorded
    When the board asks
    Then these stand as follows
      | regimen                                         | setting       | stands                                                                                  |
      | HAIC + TKI + PD-1 antibody (drugs not named)    | transarterial | not listed                                                                              |
      | SIRT                                            | transarterial | open: cnlc-2026 open                                                                    |
      | radiotherapy of metastases                      | Radiotherapy  | open: cnlc-2026 open                                                                    |
      | radiotherapy + lenvatinib (one after the other) | Radiotherapy  | open: cnlc-2026 open                                                                    |
      | atezolizumab + bevacizumab                      | first line    | open: aasld-2023 open, bclc-2022 open, cnlc-2026 open, review-002 open, review-003 open |
      | Chinese medicine prescribed by syndrome         | Supportive    | open: cnlc-2026 open                                                                    |
    And no evidence gap says "Pembrolizumab + lenvatinib where TACE cannot be done: an early study only"
    And the requirements are exactly
      | says                                    | status   | source    | place           | references |
      | HBV DNA, quantified                     | find out | cnlc-2026 | 五（五）6       |            |
      | Baseline before a checkpoint inhibitor  | find out | cnlc-2026 | 五（五）3       |            |
      | Response evaluation on systemic therapy | find out | cnlc-2026 | 五（五）4       | 471        |
      | HBV or HCV: antivirals alongside TACE   | find out | cnlc-2026 | 五（三）1（9）⑦ | 349,350    |
    And the cautions on "TACE + sorafenib" are exactly
      | says                                                                                                                                                                                                                | status  | source    | place           | references |
      | The board has judged that TACE cannot be done here.                                                                                                                                                                 | applies |           |                 |            |
      | Diffuse tumour or wide distant spread with a life expectancy below 3 months is a contraindication to TACE in the guideline.                                                                                         | unknown | cnlc-2026 | 五（三）1（3）④ |            |
      | Evidence against: the randomised phase 3 trial STAH in advanced HCC, which review 000 leaves out, did not find longer survival when TACE was added to sorafenib, and found more serious events of grade 3 or higher | unknown |           |                 |            |

  @key:finding-transarterial-0bd9e4
  Scenario: Untreated with lung metastases; albumin 35 g/L; ascites mild or controlled; total bilirubin 3.1 mg/dL: what is left through the arteries
    Given the patient "untreated-iiib-lung-metastasis"
    And "albumin" is "35 g/L"
    And "ascites" is "mild or controlled"
    And "total bilirubin" is "3.1 mg/dL"
    When the board asks
    Then these stand as follows
      | regimen                                      | setting       | stands     |
      | FOLFOX-HAIC                                  | transarterial | not listed |
      | HAIC + TKI + PD-1 antibody (drugs not named) | transarterial | not listed |
      | TACE + HAIC                                  | transarterial | not listed |

  @key:finding-transarterial-41de55
  Scenario: Untreated with lung metastases; albumin 35 g/L; ascites mild or controlled; total bilirubin 40 µmol/L: what is left through the arteries
    Given the patient "untreated-iiib-lung-metastasis"
    And "albumin" is "35 g/L"
    And "ascites" is "mild or controlled"
    And "total bilirubin" is "40 µmol/L"
    When the board asks
    Then these stand as follows
      | regimen                                      | setting       | stands              |
      | FOLFOX-HAIC                                  | transarterial | not listed          |
      | HAIC + TKI + PD-1 antibody (drugs not named) | transarterial | not listed          |
      | TACE + HAIC                                  | transarterial | excluded: cnlc-2026 |

  @key:finding-transarterial-db30c4
  Scenario: Untreated with lung metastases; ECOG performance status is not recorded: what is left through the arteries
    Given the patient "untreated-iiib-lung-metastasis"
    And "ECOG performance status" is not recorded
    When the board asks
    Then these stand as follows
      | regimen | setting       | stands               |
      | SIRT    | transarterial | open: cnlc-2026 open |
    And "FOLFOX-HAIC" is not listed
    And the cautions on "SIRT" are exactly
      | says                                                                                                                                                                                                               | status  | source    | place           | references |
      | ECOG above 2 is a contraindication to SIRT in the guideline.                                                                                                                                                       | unknown | cnlc-2026 | 五（三）3（2）⑤ |            |
      | Diffuse tumour or wide distant spread with a life expectancy below 3 months is a contraindication to SIRT in the guideline.                                                                                        | unknown | cnlc-2026 | 五（三）3（2）④ |            |
      | Relative contraindications to radiation from within in the guideline: severe liver failure, a shunt from liver to lung that cannot be corrected, wide spread outside the liver, a tumour with little blood supply. | applies | cnlc-2026 | 五（四）2       |            |
    And the cautions on "TACE alone" are exactly
      | says                                                                                                                        | status  | source    | place           | references |
      | The board has judged that TACE cannot be done here.                                                                         | applies |           |                 |            |
      | ECOG above 2 is a contraindication to TACE in the guideline, and so are cachexia and multi-organ failure.                   | unknown | cnlc-2026 | 五（三）1（3）⑤ |            |
      | Diffuse tumour or wide distant spread with a life expectancy below 3 months is a contraindication to TACE in the guideline. | unknown | cnlc-2026 | 五（三）1（3）④ |            |
    And the cautions on "TACE + HAIC" are exactly
      | says                                                                                                                        | status  | source    | place           | references |
      | The board has judged that TACE cannot be done here.                                                                         | applies |           |                 |            |
      | ECOG above 2 is a contraindication to HAIC in the guideline, and so are cachexia and multi-organ failure.                   | unknown | cnlc-2026 | 五（三）2（2）⑤ |            |
      | ECOG above 2 is a contraindication to TACE in the guideline, and so are cachexia and multi-organ failure.                   | unknown | cnlc-2026 | 五（三）1（3）⑤ |            |
      | Diffuse tumour or wide distant spread with a life expectancy below 3 months is a contraindication to TACE in the guideline. | unknown | cnlc-2026 | 五（三）1（3）④ |            |
    And in the setting "Supportive"
    And "best supportive care" stands as "open: bclc-2022 open, cnlc-2026 open, cnlc-2026 open"

  @key:finding-transarterial-72a484
  Scenario: Untreated with lung metastases; hepatitis C antibody positive; antiviral treatment for hepatitis C ongoing; HCV RNA detected: what is left through the arteries
    Given the patient "untreated-iiib-lung-metastasis"
    And "hepatitis C antibody" is "positive"
    And "antiviral treatment for hepatitis C" is "ongoing"
    And "HCV RNA" is "detected"
    When the board asks
    Then the requirements do not say "HBV or HCV: antivirals alongside TACE"

  @key:finding-transarterial-853932
  Scenario: Untreated with lung metastases; the board's judgement of TACE suitable; sum of the tumour diameters 16 cm; diameter of the largest tumour 7 cm; few metastases (oligometastatic) yes: what is left through the arteries
    Given the patient "untreated-iiib-lung-metastasis"
    And "the board's judgement of TACE" is "suitable"
    And "sum of the tumour diameters" is "16 cm"
    And "diameter of the largest tumour" is "7 cm"
    And "few metastases (oligometastatic)" is "yes"
    When the board asks
    Then these stand as follows
      | regimen     | setting       | stands     |
      | FOLFOX-HAIC | transarterial | not listed |

  @key:finding-transarterial-e15378
  Scenario: Untreated with lung metastases; the board's judgement of TACE suitable; documented Child-Pugh score 9; sum of the tumour diameters 16 cm; diameter of the largest tumour 7.5 cm; few metastases (oligometastatic) yes: what is left through the arteries
    Given the patient "untreated-iiib-lung-metastasis"
    And "the board's judgement of TACE" is "suitable"
    And "documented Child-Pugh score" is "9"
    And "sum of the tumour diameters" is "16 cm"
    And "diameter of the largest tumour" is "7.5 cm"
    And "few metastases (oligometastatic)" is "yes"
    When the board asks
    Then these stand as follows
      | regimen     | setting       | stands                               |
      | FOLFOX-HAIC | transarterial | open: cnlc-2026 open, cnlc-2026 open |

  @key:finding-transarterial-b44091
  Scenario: Untreated with lung metastases; declines standard treatment yes; alpha-fetoprotein 480 IU/mL; tumour necrosis factor alpha in serum 1 pg/mL; diameter of the largest tumour 7.1 cm: what is left through the arteries
    Given the patient "untreated-iiib-lung-metastasis"
    And "declines standard treatment" is "yes"
    And "alpha-fetoprotein" is "480 IU/mL"
    And "tumour necrosis factor alpha in serum" is "1 pg/mL"
    And "diameter of the largest tumour" is "7.1 cm"
    When the board asks
    Then these stand as follows
      | regimen                                      | setting       | stands               |
      | HAIC + TKI + PD-1 antibody (drugs not named) | transarterial | candidate: cnlc-2026 |

  @key:finding-transarterial-70c937
  Scenario: Untreated with lung metastases; declines standard treatment yes; alpha-fetoprotein 480 IU/mL; tumour necrosis factor alpha in serum 1 pg/mL; diameter of the largest tumour 7 cm: what is left through the arteries
    Given the patient "untreated-iiib-lung-metastasis"
    And "declines standard treatment" is "yes"
    And "alpha-fetoprotein" is "480 IU/mL"
    And "tumour necrosis factor alpha in serum" is "1 pg/mL"
    And "diameter of the largest tumour" is "7 cm"
    When the board asks
    Then these stand as follows
      | regimen                                      | setting       | stands     |
      | HAIC + TKI + PD-1 antibody (drugs not named) | transarterial | not listed |

  @key:finding-transarterial-96fe45
  Scenario: Resected, MVI and more than 5 cm; unfit for standard treatment yes; resectability now unresectable: what is left through the arteries
    Given the patient "resected-mvi-over-5-cm"
    And "unfit for standard treatment" is "yes"
    And "resectability now" is "unresectable"
    When the board asks
    Then these stand as follows
      | regimen    | setting       | stands                                      |
      | TACE alone | transarterial | candidate: bclc-2022, cnlc-2026 conditional |

  @key:finding-transarterial-3b723a
  Scenario: Single 8 cm tumour, unresectable, reviewed abroad; diagnosis is not recorded: what is left through the arteries
    Given the patient "single-8-cm-unresectable"
    And "diagnosis" is not recorded
    When the board asks
    Then these stand as follows
      | regimen     | setting       | stands                                |
      | FOLFOX-HAIC | transarterial | open: cnlc-2026 open, review-001 open |

  @key:finding-transarterial-fdd195
  Scenario: One small tumour; declines standard treatment yes; number of tumours 2: what is left through the arteries
    Given the patient "solitary-small-tumour"
    And "declines standard treatment" is "yes"
    And "number of tumours" is "2"
    When the board asks
    Then these stand as follows
      | regimen | setting       | stands               |
      | SIRT    | transarterial | candidate: cnlc-2026 |

  @key:finding-transarterial-5c550f
  Scenario: Many nodules, CNLC IIb; ECOG performance status is not recorded: what is left through the arteries
    Given the patient "untreated-iib-multinodular"
    And "ECOG performance status" is not recorded
    When the board asks
    Then these stand as follows
      | regimen                         | setting       | stands                                |
      | TACE + durvalumab + bevacizumab | transarterial | open: cnlc-2026 open, review-000 open |
