# language: en
Feature: Which finding decides whether a tumour can be converted?
  Each patient differs from one that is known by the findings named; what is not named is as before.

  @key:finding-conversion-ablated-completely-1
  Scenario Outline: Ablated completely; <finding> <value>: can it still be converted, <regimen>
    Given the patient "ablated-completely"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding           | value                                          | regimen                               | setting    | stands                                            |
      | resectability now | not resectable now, may become so (conversion) | TACE alone                            | conversion | excluded: cnlc-2026 excluded, review-001 excluded |
      | resectability now | not resectable now, may become so (conversion) | TACE + HAIC                           | conversion | excluded: cnlc-2026 excluded, review-001 excluded |
      | resectability now | not resectable now, may become so (conversion) | TKI + PD-1 antibody (drugs not named) | conversion | excluded: review-001 excluded                     |

  @key:finding-conversion-pvtt-cheng-iii-unresectable-1
  Scenario Outline: Unresectable, thrombus Cheng type III; <finding> <value>: can it still be converted, <regimen>
    Given the patient "pvtt-cheng-iii-unresectable"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                     | value                             | regimen                                             | setting    | stands                                   |
      | documented BCLC stage       | 0 (very early)                    | TACE + HAIC + TKI + PD-1 antibody (drugs not named) | conversion | open: review-001 open                    |
      | number of tumours           | unknown                           | TACE and SBRT, then immunotherapy (drug not named)  | conversion | open: cnlc-2026 open                     |
      | result of the last ablation | complete ablation                 | HAIC + TKI + PD-1 antibody (drugs not named)        | conversion | excluded: cnlc-2026, review-001 excluded |
      | result of the last ablation | residual tumour after one session | TACE + HAIC + TKI + PD-1 antibody (drugs not named) | conversion | candidate: review-001                    |
      | result of the last ablation | residual tumour after one session | lenvatinib + PD-1 antibody (drug not named)         | conversion | candidate: review-001                    |

  @key:finding-conversion-resected-mvi-over-5-cm-2
  Scenario Outline: Resected, MVI and more than 5 cm; <finding> <value>, <and> <its value>: can it still be converted, <regimen>
    Given the patient "resected-mvi-over-5-cm"
    And "<finding>" is "<value>"
    And "<and>" is "<its value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding           | value        | and                              | its value      | regimen                               | setting    | stands                |
      | resectability now | unresectable | documented BCLC stage            | 0 (very early) | TKI + PD-1 antibody (drugs not named) | conversion | open: review-001 open |
      | resectability now | unresectable | documented BCLC stage            | 0 (very early) | TACE alone                            | conversion | open: review-001 open |
      | resectability now | unresectable | has received an organ transplant | unknown        | TACE + external radiotherapy          | conversion | candidate: cnlc-2026  |

  @key:finding-conversion-solitary-8-cm-unresectable-1
  Scenario Outline: Single 8 cm tumour, unresectable; <finding> <value>: can it still be converted, <regimen>
    Given the patient "solitary-8-cm-unresectable"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding | value              | regimen                                         | setting    | stands                       |
      | ascites | moderate to severe | portal vein embolisation, then resection        | conversion | excluded: cnlc-2026 excluded |
      | ascites | moderate to severe | TACE + portal vein embolisation, then resection | conversion | excluded: cnlc-2026 excluded |
      | ascites | moderate to severe | ALPPS                                           | conversion | excluded: cnlc-2026 excluded |

  @key:finding-conversion-untreated-iib-multinodular-2
  Scenario Outline: Many nodules, CNLC IIb; <finding> <value>, <and> <its value>: can it still be converted, <regimen>
    Given the patient "untreated-iib-multinodular"
    And "<finding>" is "<value>"
    And "<and>" is "<its value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                     | value   | and                                 | its value                                      | regimen                                      | setting    | stands               |
      | ECOG performance status     | 3       | resectability now                   | not resectable now, may become so (conversion) | atezolizumab + bevacizumab                   | conversion | not listed           |
      | diagnosis                   | unknown | candidate for liver transplantation | yes                                            | liver transplantation                        | conversion | open: cnlc-2026 open |
      | resectability now           | unknown | candidate for liver transplantation | yes                                            | liver transplantation                        | conversion | open: cnlc-2026 open |
      | sum of the tumour diameters | 14 cm   | diameter of the largest tumour      | 7.0 cm                                         | HAIC + TKI + PD-1 antibody (drugs not named) | conversion | not listed           |
      | sum of the tumour diameters | 14 cm   | diameter of the largest tumour      | 7.1 cm                                         | HAIC + TKI + PD-1 antibody (drugs not named) | conversion | candidate: cnlc-2026 |

  @key:finding-conversion-untreated-iiia-child-pugh-a5-1
  Scenario Outline: Untreated, CNLC IIIa, Child-Pugh A5; <finding> <value>: can it still be converted, <regimen>
    Given the patient "untreated-iiia-child-pugh-a5"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                          | value   | regimen                                             | setting    | stands                              |
      | has received an organ transplant | unknown | TACE + HAIC + TKI + PD-1 antibody (drugs not named) | conversion | candidate: review-001               |
      | the board's judgement of TACE    | unknown | TACE + HAIC + TKI + PD-1 antibody (drugs not named) | conversion | conditional: review-001 conditional |

  @key:finding-conversion-untreated-iiib-lung-metastasis-2
  Scenario Outline: Untreated with lung metastases; <finding> <value>, <and> <its value>: can it still be converted, <regimen>
    Given the patient "untreated-iiib-lung-metastasis"
    And "<finding>" is "<value>"
    And "<and>" is "<its value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                                               | value  | and                              | its value | regimen                                         | setting    | stands                       |
      | future liver remnant (share of standard liver volume) | 29.9 % | has received an organ transplant | yes       | portal vein embolisation, then resection        | conversion | excluded: cnlc-2026 excluded |
      | future liver remnant (share of standard liver volume) | 29.9 % | has received an organ transplant | yes       | TACE + portal vein embolisation, then resection | conversion | excluded: cnlc-2026 excluded |

  @key:finding-conversion-fb19de
  Scenario: Ablated completely: can it still be converted
    Given the patient "ablated-completely"
    When the board asks
    Then these stand as follows
      | regimen                      | setting    | stands     |
      | TACE + external radiotherapy | conversion | not listed |

  @key:finding-conversion-c657cc
  Scenario: Converted by atezolizumab and bevacizumab; after bevacizumab: can it still be converted
    Given the patient "converted-by-atezolizumab-bevacizumab"
    And earlier treatment
      | agents      | ended     | setting    |
      | bevacizumab | completed | conversion |
    When the board asks
    Then these stand as follows
      | regimen                                                        | setting    | stands     |
      | liver resection, then atezolizumab + bevacizumab for 12 months | conversion | not listed |

  @key:finding-conversion-b416b5
  Scenario: Converted by atezolizumab and bevacizumab; after atezolizumab: can it still be converted
    Given the patient "converted-by-atezolizumab-bevacizumab"
    And earlier treatment
      | agents       | ended     | setting    |
      | atezolizumab | completed | conversion |
    When the board asks
    Then these stand as follows
      | regimen                                                        | setting    | stands     |
      | liver resection, then atezolizumab + bevacizumab for 12 months | conversion | not listed |

  @key:finding-conversion-7dcbd6
  Scenario: Converted by atezolizumab and bevacizumab; clinical complete response after conversion treatment yes; resectability now is not recorded: can it still be converted
    Given the patient "converted-by-atezolizumab-bevacizumab"
    And "clinical complete response after conversion treatment" is "yes"
    And "resectability now" is not recorded
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands     |
      | resection + ablation | curative | not listed |
    And the evidence gaps are exactly
      | says                                                             | status              | source     | place    | references  |
      | Tumour markers of resistance to immunotherapy: none to choose by | not enough evidence | review-001 | §2.2；§3 | 30,34,35,53 |
      | Antibodies against atezolizumab: meaning open, no ground to stop | not enough evidence | review-001 | §2.2     | 47,48,49,50 |

  @key:finding-conversion-223789
  Scenario: Resected, MVI and more than 5 cm; after atezolizumab + bevacizumab: can it still be converted
    Given the patient "resected-mvi-over-5-cm"
    And earlier treatment
      | agents                     | ended     | setting    |
      | atezolizumab + bevacizumab | completed | conversion |
    When the board asks
    Then the evidence gaps are exactly
      | says                                                                               | status              | source     | place                                 | references  |
      | Tumour markers of resistance to immunotherapy: none to choose by                   | not enough evidence | review-001 | §2.2；§3                              | 30,34,35,53 |
      | Antibodies against atezolizumab: meaning open, no ground to stop                   | not enough evidence | review-001 | §2.2                                  | 47,48,49,50 |
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

  @key:finding-conversion-82331a
  Scenario: Resected, MVI and more than 5 cm; clinical complete response after conversion treatment no: can it still be converted
    Given the patient "resected-mvi-over-5-cm"
    And "clinical complete response after conversion treatment" is "no"
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

  @key:finding-conversion-1b2aa5
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now not resectable now, may become so (conversion); documented Child-Pugh class A; portal vein tumour thrombus, Cheng type I (segmental or sectional branches); after oxaliplatin: can it still be converted
    Given a patient
      | field                                   | value                                          |
      | diagnosis                               | hepatocellular carcinoma                       |
      | ECOG performance status                 | 2                                              |
      | resectability now                       | not resectable now, may become so (conversion) |
      | documented Child-Pugh class             | A                                              |
      | portal vein tumour thrombus, Cheng type | I (segmental or sectional branches)            |
    And earlier treatment
      | agents      | ended     | setting  |
      | oxaliplatin | completed | adjuvant |
    When the board asks
    Then these stand as follows
      | regimen          | setting    | stands                                         |
      | HAIC + sorafenib | conversion | excluded: cnlc-2026 excluded                   |
      | TACE alone       | conversion | conditional: cnlc-2026, review-001 conditional |

  @key:finding-conversion-064a5d
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now not resectable now, may become so (conversion); documented Child-Pugh score 8; documented CNLC stage IIb; after oxaliplatin: can it still be converted
    Given a patient
      | field                       | value                                          |
      | diagnosis                   | hepatocellular carcinoma                       |
      | ECOG performance status     | 2                                              |
      | resectability now           | not resectable now, may become so (conversion) |
      | documented Child-Pugh score | 8                                              |
      | documented CNLC stage       | IIb                                            |
    And earlier treatment
      | agents      | ended     | setting  |
      | oxaliplatin | completed | adjuvant |
    When the board asks
    Then these stand as follows
      | regimen                                      | setting    | stands                               |
      | HAIC + TKI + PD-1 antibody (drugs not named) | conversion | excluded: cnlc-2026 open, review-001 |

  @key:finding-conversion-a3bddb
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 0; resectability now not resectable now, may become so (conversion); documented BCLC stage A (early); documented Child-Pugh class A; diameter of the largest tumour 7 cm; after oxaliplatin: can it still be converted
    Given a patient
      | field                          | value                                          |
      | diagnosis                      | hepatocellular carcinoma                       |
      | ECOG performance status        | 0                                              |
      | resectability now              | not resectable now, may become so (conversion) |
      | documented BCLC stage          | A (early)                                      |
      | documented Child-Pugh class    | A                                              |
      | diameter of the largest tumour | 7 cm                                           |
    And earlier treatment
      | agents      | ended       |
      | oxaliplatin | progression |
    When the board asks
    Then these stand as follows
      | regimen     | setting    | stands                                        |
      | FOLFOX-HAIC | conversion | excluded: cnlc-2026 open, review-001 excluded |

  @key:finding-conversion-80fe91
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now not resectable now, may become so (conversion); documented Child-Pugh class A; portal vein tumour thrombus, Cheng type I (segmental or sectional branches); after oxaliplatin: can it still be converted (2)
    Given a patient
      | field                                   | value                                          |
      | diagnosis                               | hepatocellular carcinoma                       |
      | ECOG performance status                 | 2                                              |
      | resectability now                       | not resectable now, may become so (conversion) |
      | documented Child-Pugh class             | A                                              |
      | portal vein tumour thrombus, Cheng type | I (segmental or sectional branches)            |
    And earlier treatment
      | agents      | ended     | setting  |
      | oxaliplatin | completed | adjuvant |
    When the board asks
    Then these stand as follows
      | regimen          | setting    | stands                       |
      | HAIC + sorafenib | conversion | excluded: cnlc-2026 excluded |

  @key:finding-conversion-a74f75
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now not resectable now, may become so (conversion); documented Child-Pugh score 8; documented CNLC stage IIb; after oxaliplatin: can it still be converted (2)
    Given a patient
      | field                       | value                                          |
      | diagnosis                   | hepatocellular carcinoma                       |
      | ECOG performance status     | 2                                              |
      | resectability now           | not resectable now, may become so (conversion) |
      | documented Child-Pugh score | 8                                              |
      | documented CNLC stage       | IIb                                            |
    And earlier treatment
      | agents      | ended     | setting  |
      | oxaliplatin | completed | adjuvant |
    When the board asks
    Then these stand as follows
      | regimen                                      | setting    | stands                               |
      | HAIC + TKI + PD-1 antibody (drugs not named) | conversion | excluded: cnlc-2026 open, review-001 |

  @key:finding-conversion-90402e
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 0; resectability now not resectable now, may become so (conversion); documented BCLC stage A (early); documented Child-Pugh class A; diameter of the largest tumour 7 cm; after oxaliplatin: can it still be converted (2)
    Given a patient
      | field                          | value                                          |
      | diagnosis                      | hepatocellular carcinoma                       |
      | ECOG performance status        | 0                                              |
      | resectability now              | not resectable now, may become so (conversion) |
      | documented BCLC stage          | A (early)                                      |
      | documented Child-Pugh class    | A                                              |
      | diameter of the largest tumour | 7 cm                                           |
    And earlier treatment
      | agents      | ended       |
      | oxaliplatin | progression |
    When the board asks
    Then these stand as follows
      | regimen     | setting    | stands                                        |
      | FOLFOX-HAIC | conversion | excluded: cnlc-2026 open, review-001 excluded |

  @key:finding-conversion-3d13c6
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 3; resectability now not resectable now, may become so (conversion); documented Child-Pugh score 8; documented CNLC stage IIb; systemic therapy for advanced disease before no: can it still be converted
    Given a patient
      | field                                        | value                                          |
      | diagnosis                                    | hepatocellular carcinoma                       |
      | ECOG performance status                      | 3                                              |
      | resectability now                            | not resectable now, may become so (conversion) |
      | documented Child-Pugh score                  | 8                                              |
      | documented CNLC stage                        | IIb                                            |
      | systemic therapy for advanced disease before | no                                             |
    When the board asks
    Then these stand as follows
      | regimen     | setting    | stands     |
      | FOLFOX-HAIC | conversion | not listed |
    And the requirements do not say "BCLC: ECOG 1-2 caused by the tumour makes stage C"

  @key:finding-conversion-85312c
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now not resectable now, may become so (conversion); documented Child-Pugh class A; documented CNLC stage Ib: can it still be converted
    Given a patient
      | field                       | value                                          |
      | diagnosis                   | hepatocellular carcinoma                       |
      | ECOG performance status     | 2                                              |
      | resectability now           | not resectable now, may become so (conversion) |
      | documented Child-Pugh class | A                                              |
      | documented CNLC stage       | Ib                                             |
    When the board asks
    Then these stand as follows
      | regimen                      | setting    | stands               |
      | TACE + external radiotherapy | conversion | open: cnlc-2026 open |

  @key:finding-conversion-3ea959
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; albumin 27.9 g/L; ECOG performance status 2; resectability now not resectable now, may become so (conversion); documented Child-Pugh class A; documented CNLC stage Ib; …: can it still be converted
    Given a patient
      | field                       | value                                          |
      | diagnosis                   | hepatocellular carcinoma                       |
      | albumin                     | 27.9 g/L                                       |
      | ECOG performance status     | 2                                              |
      | resectability now           | not resectable now, may become so (conversion) |
      | documented Child-Pugh class | A                                              |
      | documented CNLC stage       | Ib                                             |
      | extrahepatic spread         | no                                             |
    When the board asks
    Then these stand as follows
      | regimen                              | setting    | stands               |
      | TACE + external radiotherapy         | conversion | open: cnlc-2026 open |
      | evaluation for liver transplantation | Supportive | open: cnlc-2026 open |
    And the cautions on "proton beam radiotherapy" are exactly
      | says                                                                                                                                                              | status  | source     | place                      | references |
      | Pregnancy: systemic anticancer drugs, TACE, HAIC and radiation endanger the child.                                                                                | unknown |            |                            |            |
      | Diffuse tumour in the liver, or CNLC IV, is a contraindication to external radiotherapy in the guideline                                                          | unknown | cnlc-2026  | 五（四）1（2）             |            |
      | Not enough evidence: no high-level study shows that survival is better with protons than with photons.                                                            | applies | cnlc-2026  | 五（四）1（3）⑤            |            |
      | Relative contraindications to proton beam in the guideline: severe liver failure, too many or diffuse tumours in the liver, wide spread outside it                | unknown | cnlc-2026  | 五（四）2                  |            |
      | AASLD avoids external radiotherapy from 8 Child-Pugh points on, and with ascites or encephalopathy out of control.                                                | unknown | aasld-2023 | external beam radiotherapy |            |
      | In Child-Pugh B the liver bears much less radiation: in conventional fractions a mean best below 6 Gy outside the tumour, against below 28-30 Gy in Child-Pugh A. | unknown | cnlc-2026  | 附录8 2（1）               | 531        |
      | A targeted drug at the same time as radiotherapy: the guideline asks for care.                                                                                    | unknown | cnlc-2026  | 五（四）1（1）⑥            | 414,415    |

  @key:finding-conversion-561d1e
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; conversion treatment before yes; extrahepatic spread yes: can it still be converted
    Given a patient
      | field                       | value                    |
      | diagnosis                   | hepatocellular carcinoma |
      | ECOG performance status     | 2                        |
      | resectability now           | resectable               |
      | documented Child-Pugh class | A                        |
      | conversion treatment before | yes                      |
      | extrahepatic spread         | yes                      |
    When the board asks
    Then these stand as follows
      | regimen         | setting    | stands     |
      | liver resection | conversion | not listed |

  @key:finding-conversion-112f2d
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now not resectable now, may become so (conversion); documented Child-Pugh class A; systemic therapy for advanced disease before yes: can it still be converted
    Given a patient
      | field                                        | value                                          |
      | diagnosis                                    | hepatocellular carcinoma                       |
      | ECOG performance status                      | 2                                              |
      | resectability now                            | not resectable now, may become so (conversion) |
      | documented Child-Pugh class                  | A                                              |
      | systemic therapy for advanced disease before | yes                                            |
    When the board asks
    Then the evidence gaps are exactly
      | says                                                       | status              | source     | place            | references |
      | TACE + durvalumab without bevacizumab: no benefit shown    | not enough evidence | review-000 | §2.2             | 48         |
      | Risk score below 11.5 for TACE + sorafenib: not computable | not enough evidence | review-000 | §1.1；参考文献14 | 14         |

  @key:finding-conversion-d848ef
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; albumin 27.9 g/L; resectability now not resectable now, may become so (conversion); the board's judgement of TACE suitable; documented BCLC stage A (early); TACE before no: can it still be converted
    Given a patient
      | field                         | value                                          |
      | diagnosis                     | hepatocellular carcinoma                       |
      | albumin                       | 27.9 g/L                                       |
      | resectability now             | not resectable now, may become so (conversion) |
      | the board's judgement of TACE | suitable                                       |
      | documented BCLC stage         | A (early)                                      |
      | TACE before                   | no                                             |
    When the board asks
    Then these stand as follows
      | regimen    | setting    | stands                                |
      | TACE alone | conversion | open: cnlc-2026 open, review-001 open |

  @key:finding-conversion-0d8717
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; result of the last ablation complete ablation; recurrence after curative treatment in the liver; resectability now not resectable now, may become so (conversion); the board's judgement of TACE suitable; …: can it still be converted
    Given a patient
      | field                               | value                                          |
      | diagnosis                           | hepatocellular carcinoma                       |
      | ECOG performance status             | 2                                              |
      | result of the last ablation         | complete ablation                              |
      | recurrence after curative treatment | in the liver                                   |
      | resectability now                   | not resectable now, may become so (conversion) |
      | the board's judgement of TACE       | suitable                                       |
      | documented Child-Pugh class         | A                                              |
      | TACE before                         | no                                             |
    When the board asks
    Then these stand as follows
      | regimen     | setting    | stands                                              |
      | FOLFOX-HAIC | conversion | conditional: cnlc-2026 open, review-001 conditional |

  @key:finding-conversion-31848b
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; albumin 28 g/L; resectability now not resectable now, may become so (conversion); documented BCLC stage C (advanced); systemic therapy for advanced disease before no: can it still be converted
    Given a patient
      | field                                        | value                                          |
      | diagnosis                                    | hepatocellular carcinoma                       |
      | albumin                                      | 28 g/L                                         |
      | resectability now                            | not resectable now, may become so (conversion) |
      | documented BCLC stage                        | C (advanced)                                   |
      | systemic therapy for advanced disease before | no                                             |
    When the board asks
    Then these stand as follows
      | regimen                                      | setting    | stands                                |
      | HAIC + TKI + PD-1 antibody (drugs not named) | conversion | open: cnlc-2026 open, review-001 open |

  @key:finding-conversion-391108
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; result of the last ablation complete ablation; recurrence after curative treatment in the liver; resectability now not resectable now, may become so (conversion); documented Child-Pugh class A; …: can it still be converted
    Given a patient
      | field                                        | value                                          |
      | diagnosis                                    | hepatocellular carcinoma                       |
      | ECOG performance status                      | 2                                              |
      | result of the last ablation                  | complete ablation                              |
      | recurrence after curative treatment          | in the liver                                   |
      | resectability now                            | not resectable now, may become so (conversion) |
      | documented Child-Pugh class                  | A                                              |
      | systemic therapy for advanced disease before | no                                             |
    When the board asks
    Then these stand as follows
      | regimen                                      | setting    | stands                                  |
      | HAIC + TKI + PD-1 antibody (drugs not named) | conversion | conditional: cnlc-2026 open, review-001 |
      | lenvatinib + PD-1 antibody (drug not named)  | conversion | conditional: review-001                 |

  @key:finding-conversion-376a17
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; albumin 27.9 g/L; resectability now not resectable now, may become so (conversion); documented BCLC stage B (intermediate); systemic therapy for advanced disease before no: can it still be converted
    Given a patient
      | field                                        | value                                          |
      | diagnosis                                    | hepatocellular carcinoma                       |
      | albumin                                      | 27.9 g/L                                       |
      | resectability now                            | not resectable now, may become so (conversion) |
      | documented BCLC stage                        | B (intermediate)                               |
      | systemic therapy for advanced disease before | no                                             |
    When the board asks
    Then these stand as follows
      | regimen                    | setting    | stands                                |
      | atezolizumab + bevacizumab | conversion | open: cnlc-2026 open, review-001 open |

  @key:finding-conversion-e6fbdd
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; result of the last ablation complete ablation; recurrence after curative treatment none; resectability now not resectable now, may become so (conversion); documented Child-Pugh class A; …: can it still be converted
    Given a patient
      | field                                        | value                                          |
      | diagnosis                                    | hepatocellular carcinoma                       |
      | ECOG performance status                      | 2                                              |
      | result of the last ablation                  | complete ablation                              |
      | recurrence after curative treatment          | none                                           |
      | resectability now                            | not resectable now, may become so (conversion) |
      | documented Child-Pugh class                  | A                                              |
      | systemic therapy for advanced disease before | no                                             |
    When the board asks
    Then these stand as follows
      | regimen                                      | setting    | stands                                            |
      | atezolizumab + bevacizumab                   | conversion | excluded: cnlc-2026 excluded, review-001 excluded |
      | FOLFOX-HAIC                                  | conversion | excluded: cnlc-2026 open, review-001 excluded     |
      | HAIC + TKI + PD-1 antibody (drugs not named) | conversion | excluded: cnlc-2026 open, review-001 excluded     |
      | lenvatinib + PD-1 antibody (drug not named)  | conversion | excluded: review-001 excluded                     |
    And the evidence gaps are exactly
      | says                                                                     | status              | source     | place            | references |
      | Conversion rates: not one endpoint, not comparable, no proof of survival | not enough evidence | review-001 | 表1              |            |
      | Who will convert and who resists: no test tells                          | not enough evidence | review-001 | 摘要；引言；§3   |            |
      | Radiotherapy, SIRT, systemic chemotherapy to convert: no data            | not enough evidence | review-001 | 引言             |            |
      | When to operate after conversion: no criteria                            | not enough evidence | review-001 | 引言；表1        |            |
      | TACE + durvalumab without bevacizumab: no benefit shown                  | not enough evidence | review-000 | §2.2             | 48         |
      | Risk score below 11.5 for TACE + sorafenib: not computable               | not enough evidence | review-000 | §1.1；参考文献14 | 14         |

  @key:finding-conversion-8adde2
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 0; result of the last ablation complete ablation; recurrence after curative treatment none; resectability now not resectable now, may become so (conversion); documented BCLC stage A (early); …: can it still be converted
    Given a patient
      | field                               | value                                          |
      | diagnosis                           | hepatocellular carcinoma                       |
      | ECOG performance status             | 0                                              |
      | result of the last ablation         | complete ablation                              |
      | recurrence after curative treatment | none                                           |
      | resectability now                   | not resectable now, may become so (conversion) |
      | documented BCLC stage               | A (early)                                      |
      | documented Child-Pugh class         | A                                              |
      | diameter of the largest tumour      | 7 cm                                           |
    When the board asks
    Then these stand as follows
      | regimen     | setting    | stands                                        |
      | FOLFOX-HAIC | conversion | excluded: cnlc-2026 open, review-001 excluded |

  @key:finding-conversion-6d4ac9
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 0; resectability now not resectable now, may become so (conversion); documented BCLC stage A (early); documented Child-Pugh class A; has received an organ transplant yes; …: can it still be converted
    Given a patient
      | field                                        | value                                          |
      | diagnosis                                    | hepatocellular carcinoma                       |
      | ECOG performance status                      | 0                                              |
      | resectability now                            | not resectable now, may become so (conversion) |
      | documented BCLC stage                        | A (early)                                      |
      | documented Child-Pugh class                  | A                                              |
      | has received an organ transplant             | yes                                            |
      | systemic therapy for advanced disease before | no                                             |
      | diameter of the largest tumour               | 7 cm                                           |
    When the board asks
    Then these stand as follows
      | regimen     | setting       | stands                                                                  |
      | FOLFOX-HAIC | conversion    | open: cnlc-2026 open, review-001 excluded                               |
      | FOLFOX-HAIC | transarterial | conditional: cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, review-001 |

  @key:finding-conversion-3caa64
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; result of the last ablation complete ablation; recurrence after curative treatment none; resectability now not resectable now, may become so (conversion); the board's judgement of TACE suitable; …: can it still be converted
    Given a patient
      | field                                        | value                                          |
      | diagnosis                                    | hepatocellular carcinoma                       |
      | ECOG performance status                      | 2                                              |
      | result of the last ablation                  | complete ablation                              |
      | recurrence after curative treatment          | none                                           |
      | resectability now                            | not resectable now, may become so (conversion) |
      | the board's judgement of TACE                | suitable                                       |
      | documented Child-Pugh class                  | A                                              |
      | systemic therapy for advanced disease before | no                                             |
      | portal vein tumour thrombus, Cheng type      | I (segmental or sectional branches)            |
    When the board asks
    Then these stand as follows
      | regimen                                             | setting    | stands                        |
      | TACE + HAIC + TKI + PD-1 antibody (drugs not named) | conversion | excluded: review-001 excluded |

  @key:finding-conversion-8242ae
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; result of the last ablation complete ablation; recurrence after curative treatment none; resectability now not resectable now, may become so (conversion); documented Child-Pugh class A; …: can it still be converted (2)
    Given a patient
      | field                                        | value                                          |
      | diagnosis                                    | hepatocellular carcinoma                       |
      | ECOG performance status                      | 2                                              |
      | result of the last ablation                  | complete ablation                              |
      | recurrence after curative treatment          | none                                           |
      | resectability now                            | not resectable now, may become so (conversion) |
      | documented Child-Pugh class                  | A                                              |
      | systemic therapy for advanced disease before | no                                             |
    When the board asks
    Then these stand as follows
      | regimen                                      | setting    | stands                                            |
      | atezolizumab + bevacizumab                   | conversion | excluded: cnlc-2026 excluded, review-001 excluded |
      | FOLFOX-HAIC                                  | conversion | excluded: cnlc-2026 open, review-001 excluded     |
      | HAIC + TKI + PD-1 antibody (drugs not named) | conversion | excluded: cnlc-2026 open, review-001 excluded     |
      | lenvatinib + PD-1 antibody (drug not named)  | conversion | excluded: review-001 excluded                     |
    And the evidence gaps are exactly
      | says                                                                     | status              | source     | place            | references |
      | Conversion rates: not one endpoint, not comparable, no proof of survival | not enough evidence | review-001 | 表1              |            |
      | Who will convert and who resists: no test tells                          | not enough evidence | review-001 | 摘要；引言；§3   |            |
      | Radiotherapy, SIRT, systemic chemotherapy to convert: no data            | not enough evidence | review-001 | 引言             |            |
      | When to operate after conversion: no criteria                            | not enough evidence | review-001 | 引言；表1        |            |
      | TACE + durvalumab without bevacizumab: no benefit shown                  | not enough evidence | review-000 | §2.2             | 48         |
      | Risk score below 11.5 for TACE + sorafenib: not computable               | not enough evidence | review-000 | §1.1；参考文献14 | 14         |

  @key:finding-conversion-934fa6
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 0; result of the last ablation complete ablation; recurrence after curative treatment none; resectability now not resectable now, may become so (conversion); documented BCLC stage A (early); …: can it still be converted (2)
    Given a patient
      | field                               | value                                          |
      | diagnosis                           | hepatocellular carcinoma                       |
      | ECOG performance status             | 0                                              |
      | result of the last ablation         | complete ablation                              |
      | recurrence after curative treatment | none                                           |
      | resectability now                   | not resectable now, may become so (conversion) |
      | documented BCLC stage               | A (early)                                      |
      | documented Child-Pugh class         | A                                              |
      | diameter of the largest tumour      | 7 cm                                           |
    When the board asks
    Then these stand as follows
      | regimen     | setting    | stands                                        |
      | FOLFOX-HAIC | conversion | excluded: cnlc-2026 open, review-001 excluded |

  @key:finding-conversion-4c8d5f
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 0; resectability now not resectable now, may become so (conversion); documented BCLC stage A (early); documented Child-Pugh class A; has received an organ transplant yes; …: can it still be converted (2)
    Given a patient
      | field                                        | value                                          |
      | diagnosis                                    | hepatocellular carcinoma                       |
      | ECOG performance status                      | 0                                              |
      | resectability now                            | not resectable now, may become so (conversion) |
      | documented BCLC stage                        | A (early)                                      |
      | documented Child-Pugh class                  | A                                              |
      | has received an organ transplant             | yes                                            |
      | systemic therapy for advanced disease before | no                                             |
      | diameter of the largest tumour               | 7 cm                                           |
    When the board asks
    Then these stand as follows
      | regimen     | setting    | stands                                    |
      | FOLFOX-HAIC | conversion | open: cnlc-2026 open, review-001 excluded |

  @key:finding-conversion-3de511
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; result of the last ablation complete ablation; recurrence after curative treatment none; resectability now not resectable now, may become so (conversion); the board's judgement of TACE suitable; …: can it still be converted (2)
    Given a patient
      | field                                        | value                                          |
      | diagnosis                                    | hepatocellular carcinoma                       |
      | ECOG performance status                      | 2                                              |
      | result of the last ablation                  | complete ablation                              |
      | recurrence after curative treatment          | none                                           |
      | resectability now                            | not resectable now, may become so (conversion) |
      | the board's judgement of TACE                | suitable                                       |
      | documented Child-Pugh class                  | A                                              |
      | systemic therapy for advanced disease before | no                                             |
      | portal vein tumour thrombus, Cheng type      | I (segmental or sectional branches)            |
    When the board asks
    Then these stand as follows
      | regimen                                             | setting    | stands                        |
      | TACE + HAIC + TKI + PD-1 antibody (drugs not named) | conversion | excluded: review-001 excluded |

  @key:finding-conversion-9c965e
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 0; result of the last ablation complete ablation; recurrence after curative treatment none; resectability now not resectable now, may become so (conversion); documented BCLC stage A (early); …: can it still be converted (3)
    Given a patient
      | field                                        | value                                          |
      | diagnosis                                    | hepatocellular carcinoma                       |
      | ECOG performance status                      | 0                                              |
      | result of the last ablation                  | complete ablation                              |
      | recurrence after curative treatment          | none                                           |
      | resectability now                            | not resectable now, may become so (conversion) |
      | documented BCLC stage                        | A (early)                                      |
      | documented Child-Pugh class                  | A                                              |
      | systemic therapy for advanced disease before | no                                             |
      | diameter of the largest tumour               | 7 cm                                           |
    When the board asks
    Then these stand as follows
      | regimen     | setting    | stands                                        |
      | FOLFOX-HAIC | conversion | excluded: cnlc-2026 open, review-001 excluded |

  @key:finding-conversion-d60bb5
  Scenario: Within the transplant criteria: can it still be converted
    Given the patient "transplant-candidate-within-criteria"
    When the board asks
    Then these stand as follows
      | regimen               | setting    | stands     |
      | liver transplantation | conversion | not listed |

  @key:finding-conversion-0f4ba9
  Scenario: Many nodules, CNLC IIb; albumin 25 g/L; ascites moderate to severe; total bilirubin 62 µmol/L; candidate for liver transplantation yes; diameter of the largest tumour 2.8 cm; number of tumours 5: can it still be converted
    Given the patient "untreated-iib-multinodular"
    And "albumin" is "25 g/L"
    And "ascites" is "moderate to severe"
    And "total bilirubin" is "62 µmol/L"
    And "candidate for liver transplantation" is "yes"
    And "diameter of the largest tumour" is "2.8 cm"
    And "number of tumours" is "5"
    When the board asks
    Then these stand as follows
      | regimen               | setting    | stands     |
      | liver transplantation | conversion | not listed |

  @key:finding-conversion-b15216
  Scenario: Many nodules, CNLC IIb; future liver remnant (share of standard liver volume) 39.9 %; ICG retention at 15 minutes 10 %; has received an organ transplant yes: can it still be converted
    Given the patient "untreated-iib-multinodular"
    And "future liver remnant (share of standard liver volume)" is "39.9 %"
    And "ICG retention at 15 minutes" is "10 %"
    And "has received an organ transplant" is "yes"
    When the board asks
    Then these stand as follows
      | regimen | setting    | stands                       |
      | ALPPS   | conversion | excluded: cnlc-2026 excluded |

  @key:finding-conversion-52b4bb
  Scenario: Many nodules, CNLC IIb; future liver remnant (share of standard liver volume) 39.9 %; ICG retention at 15 minutes 10 %; has received an organ transplant is not recorded: can it still be converted
    Given the patient "untreated-iib-multinodular"
    And "future liver remnant (share of standard liver volume)" is "39.9 %"
    And "ICG retention at 15 minutes" is "10 %"
    And "has received an organ transplant" is not recorded
    When the board asks
    Then these stand as follows
      | regimen     | setting    | stands                |
      | ALPPS       | conversion | candidate: cnlc-2026  |
      | FOLFOX-HAIC | conversion | candidate: review-001 |

  @key:finding-conversion-3f4def
  Scenario: Many nodules, CNLC IIb; result of the last ablation complete ablation; earlier TACE sessions: can it still be converted
    Given the patient "untreated-iib-multinodular"
    And "result of the last ablation" is "complete ablation"
    And earlier TACE sessions
      | on         | response |
      | 2026-11-21 | SD       |
    When the board asks
    Then these stand as follows
      | regimen                    | setting    | stands                        |
      | FOLFOX-HAIC                | conversion | excluded: review-001 excluded |
      | atezolizumab + bevacizumab | conversion | excluded: review-001 excluded |

  @key:finding-conversion-70621c
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; after oxaliplatin: can it still be converted
    Given the patient "untreated-iiia-child-pugh-a5"
    And earlier treatment
      | agents      | ended     | setting  |
      | oxaliplatin | completed | adjuvant |
    When the board asks
    Then these stand as follows
      | regimen          | setting    | stands                       |
      | HAIC + sorafenib | conversion | excluded: cnlc-2026 excluded |

  @key:finding-conversion-de9e65
  Scenario: Untreated with lung metastases; declines standard treatment yes; alpha-fetoprotein 480 IU/mL; tumour necrosis factor alpha in serum 1 pg/mL; resectability now not resectable now, may become so (conversion): can it still be converted
    Given the patient "untreated-iiib-lung-metastasis"
    And "declines standard treatment" is "yes"
    And "alpha-fetoprotein" is "480 IU/mL"
    And "tumour necrosis factor alpha in serum" is "1 pg/mL"
    And "resectability now" is "not resectable now, may become so (conversion)"
    When the board asks
    Then an evidence gap says "Who will convert and who resists: no test tells"

  @key:finding-conversion-d66e3b
  Scenario: Converted by atezolizumab and bevacizumab; ECOG performance status 3: can it still be converted
    Given the patient "converted-by-atezolizumab-bevacizumab"
    And "ECOG performance status" is "3"
    When the board asks
    Then these stand as follows
      | regimen         | setting    | stands     |
      | liver resection | conversion | not listed |

  @key:finding-conversion-5fc8a3
  Scenario: Single 8 cm tumour, unresectable, reviewed abroad; systemic therapy for advanced disease before yes: can it still be converted
    Given the patient "single-8-cm-unresectable"
    And "systemic therapy for advanced disease before" is "yes"
    When the board asks
    Then these stand as follows
      | regimen     | setting    | stands                              |
      | FOLFOX-HAIC | conversion | conditional: review-001 conditional |

  @key:finding-conversion-e5da43
  Scenario: Single 8 cm tumour, unresectable; sum of the tumour diameters 6.9 cm; diameter of the largest tumour 6.9 cm: can it still be converted
    Given the patient "solitary-8-cm-unresectable"
    And "sum of the tumour diameters" is "6.9 cm"
    And "diameter of the largest tumour" is "6.9 cm"
    When the board asks
    Then these stand as follows
      | regimen     | setting    | stands     |
      | FOLFOX-HAIC | conversion | not listed |

  @key:finding-conversion-2956c7
  Scenario: Recurrence in the liver after transplantation; future liver remnant (share of standard liver volume) 29.9 %: can it still be converted
    Given the patient "transplant-recipient-recurrence"
    And "future liver remnant (share of standard liver volume)" is "29.9 %"
    When the board asks
    Then these stand as follows
      | regimen | setting    | stands                       |
      | ALPPS   | conversion | excluded: cnlc-2026 excluded |

  @key:finding-conversion-374110
  Scenario: Many nodules, CNLC IIb; resectability now not resectable now, may become so (conversion): can it still be converted
    Given the patient "untreated-iib-multinodular"
    And "resectability now" is "not resectable now, may become so (conversion)"
    When the board asks
    Then these stand as follows
      | regimen                    | setting    | stands                           |
      | atezolizumab + bevacizumab | conversion | candidate: cnlc-2026, review-001 |
