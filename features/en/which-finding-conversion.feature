# language: en
Feature: Which finding decides whether a tumour can be converted?
  Each patient differs from one that is known by the findings named; what is not named is as before.

  @key:finding-conversion-fb19de
  Scenario: Ablated completely: can it still be converted
    Given the patient "ablated-completely"
    When the board asks
    Then these stand as follows
      | regimen                      | setting    | stands     |
      | TACE + external radiotherapy | conversion | not listed |

  @key:finding-conversion-370fae
  Scenario: Ablated completely; resectability now not resectable now, may become so (conversion): can it still be converted
    Given the patient "ablated-completely"
    And "resectability now" is "not resectable now, may become so (conversion)"
    When the board asks
    Then these stand as follows
      | regimen                               | setting    | stands                                   |
      | TACE alone                            | conversion | excluded: cnlc-2026, review-001 excluded |
      | TACE + HAIC                           | conversion | excluded: cnlc-2026, review-001 excluded |
      | TKI + PD-1 antibody (drugs not named) | conversion | excluded: review-001 excluded            |

  @key:finding-conversion-1488cf
  Scenario: Converted by atezolizumab and bevacizumab; ECOG performance status 3: can it still be converted
    Given the patient "converted-by-atezolizumab-bevacizumab"
    And "ECOG performance status" is "3"
    When the board asks
    Then these stand as follows
      | regimen         | setting    | stands     |
      | liver resection | conversion | not listed |

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
    Then no evidence gap says "Complete response after conversion, Watch & Wait: no data"

  @key:finding-conversion-b6f9b5
  Scenario: Unresectable, thrombus Cheng type III; number of tumours is not recorded: can it still be converted
    Given the patient "pvtt-cheng-iii-unresectable"
    And "number of tumours" is not recorded
    When the board asks
    Then these stand as follows
      | regimen                                            | setting    | stands               |
      | TACE and SBRT, then immunotherapy (drug not named) | conversion | open: cnlc-2026 open |

  @key:finding-conversion-7c3cf6
  Scenario: Unresectable, thrombus Cheng type III; result of the last ablation residual tumour after one session: can it still be converted
    Given the patient "pvtt-cheng-iii-unresectable"
    And "result of the last ablation" is "residual tumour after one session"
    When the board asks
    Then these stand as follows
      | regimen                                             | setting    | stands                |
      | TACE + HAIC + TKI + PD-1 antibody (drugs not named) | conversion | candidate: review-001 |

  @key:finding-conversion-62758d
  Scenario: Unresectable, thrombus Cheng type III; result of the last ablation complete ablation: can it still be converted
    Given the patient "pvtt-cheng-iii-unresectable"
    And "result of the last ablation" is "complete ablation"
    When the board asks
    Then these stand as follows
      | regimen                                      | setting    | stands                                   |
      | HAIC + TKI + PD-1 antibody (drugs not named) | conversion | excluded: cnlc-2026, review-001 excluded |

  @key:finding-conversion-af8f37
  Scenario: Unresectable, thrombus Cheng type III; documented BCLC stage 0 (very early): can it still be converted
    Given the patient "pvtt-cheng-iii-unresectable"
    And "documented BCLC stage" is "0 (very early)"
    When the board asks
    Then these stand as follows
      | regimen                                             | setting    | stands                |
      | TACE + HAIC + TKI + PD-1 antibody (drugs not named) | conversion | open: review-001 open |

  @key:finding-conversion-50b944
  Scenario: Resected, MVI and more than 5 cm; resectability now unresectable; has received an organ transplant is not recorded: can it still be converted
    Given the patient "resected-mvi-over-5-cm"
    And "resectability now" is "unresectable"
    And "has received an organ transplant" is not recorded
    When the board asks
    Then these stand as follows
      | regimen                      | setting    | stands               |
      | TACE + external radiotherapy | conversion | candidate: cnlc-2026 |

  @key:finding-conversion-223789
  Scenario: Resected, MVI and more than 5 cm; after atezolizumab + bevacizumab: can it still be converted
    Given the patient "resected-mvi-over-5-cm"
    And earlier treatment
      | agents                     | ended     | setting    |
      | atezolizumab + bevacizumab | completed | conversion |
    When the board asks
    Then no evidence gap says "When to operate after conversion: no criteria"

  @key:finding-conversion-3aad9a
  Scenario: Resected, MVI and more than 5 cm; resectability now unresectable; documented BCLC stage 0 (very early): can it still be converted
    Given the patient "resected-mvi-over-5-cm"
    And "resectability now" is "unresectable"
    And "documented BCLC stage" is "0 (very early)"
    When the board asks
    Then these stand as follows
      | regimen                               | setting    | stands                |
      | TKI + PD-1 antibody (drugs not named) | conversion | open: review-001 open |

  @key:finding-conversion-82331a
  Scenario: Resected, MVI and more than 5 cm; clinical complete response after conversion treatment no: can it still be converted
    Given the patient "resected-mvi-over-5-cm"
    And "clinical complete response after conversion treatment" is "no"
    When the board asks
    Then no evidence gap says "Complete response after conversion, Watch & Wait: no data"

  @key:finding-conversion-80fe91
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
      | regimen          | setting    | stands                       |
      | HAIC + sorafenib | conversion | excluded: cnlc-2026 excluded |

  @key:finding-conversion-a74f75
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
      | regimen                                      | setting    | stands                                   |
      | HAIC + TKI + PD-1 antibody (drugs not named) | conversion | excluded: cnlc-2026 excluded, review-001 |

  @key:finding-conversion-90402e
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

  @key:finding-conversion-f5156d
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

  @key:finding-conversion-6f70b8
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

  @key:finding-conversion-f12ecf
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
      | regimen                      | setting    | stands               |
      | TACE + external radiotherapy | conversion | open: cnlc-2026 open |

  @key:finding-conversion-ee3a2c
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; albumin 35.1 g/L; ascites none; hepatic encephalopathy none; ECOG performance status 2; resectability now not resectable now, may become so (conversion); …: can it still be converted
    Given a patient
      | field                                   | value                                          |
      | diagnosis                               | hepatocellular carcinoma                       |
      | albumin                                 | 35.1 g/L                                       |
      | ascites                                 | none                                           |
      | hepatic encephalopathy                  | none                                           |
      | ECOG performance status                 | 2                                              |
      | resectability now                       | not resectable now, may become so (conversion) |
      | extrahepatic spread                     | no                                             |
      | portal vein tumour thrombus, Cheng type | I (segmental or sectional branches)            |
      | number of tumours                       | 0                                              |
    When the board asks
    Then these stand as follows
      | regimen                                            | setting    | stands     |
      | TACE and SBRT, then immunotherapy (drug not named) | conversion | not listed |

  @key:finding-conversion-a0a160
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

  @key:finding-conversion-ee154c
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now not resectable now, may become so (conversion); documented Child-Pugh class A; systemic therapy for advanced disease before yes: can it still be converted
    Given a patient
      | field                                        | value                                          |
      | diagnosis                                    | hepatocellular carcinoma                       |
      | ECOG performance status                      | 2                                              |
      | resectability now                            | not resectable now, may become so (conversion) |
      | documented Child-Pugh class                  | A                                              |
      | systemic therapy for advanced disease before | yes                                            |
    When the board asks
    Then no evidence gap says "When to operate after conversion: no criteria"

  @key:finding-conversion-2939fd
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

  @key:finding-conversion-baf879
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

  @key:finding-conversion-69e4cb
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

  @key:finding-conversion-30254a
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

  @key:finding-conversion-09aa03
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

  @key:finding-conversion-8242ae
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
      | regimen                                      | setting    | stands                                        |
      | atezolizumab + bevacizumab                   | conversion | conditional: cnlc-2026, review-001 excluded   |
      | FOLFOX-HAIC                                  | conversion | excluded: cnlc-2026 open, review-001 excluded |
      | HAIC + TKI + PD-1 antibody (drugs not named) | conversion | excluded: cnlc-2026 open, review-001 excluded |
      | lenvatinib + PD-1 antibody (drug not named)  | conversion | excluded: review-001 excluded                 |
    And no evidence gap says "Lenvatinib alone to convert: the printed figures are impossible"
    And no evidence gap says "Sorafenib alone hardly converts: 0.8 % of a control group"

  @key:finding-conversion-934fa6
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

  @key:finding-conversion-4c8d5f
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
      | regimen     | setting    | stands                                    |
      | FOLFOX-HAIC | conversion | open: cnlc-2026 open, review-001 excluded |

  @key:finding-conversion-3de511
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

  @key:finding-conversion-79bb34
  Scenario: Single 8 cm tumour, unresectable, reviewed abroad; systemic therapy for advanced disease before yes: can it still be converted
    Given the patient "single-8-cm-unresectable"
    And "systemic therapy for advanced disease before" is "yes"
    When the board asks
    Then these stand as follows
      | regimen     | setting    | stands                              |
      | FOLFOX-HAIC | conversion | conditional: review-001 conditional |

  @key:finding-conversion-342b36
  Scenario: Single 8 cm tumour, unresectable; ascites moderate to severe: can it still be converted
    Given the patient "solitary-8-cm-unresectable"
    And "ascites" is "moderate to severe"
    When the board asks
    Then these stand as follows
      | regimen                                         | setting    | stands                       |
      | portal vein embolisation, then resection        | conversion | excluded: cnlc-2026 excluded |
      | TACE + portal vein embolisation, then resection | conversion | excluded: cnlc-2026 excluded |
      | ALPPS                                           | conversion | excluded: cnlc-2026 excluded |

  @key:finding-conversion-e5da43
  Scenario: Single 8 cm tumour, unresectable; sum of the tumour diameters 6.9 cm; diameter of the largest tumour 6.9 cm: can it still be converted
    Given the patient "solitary-8-cm-unresectable"
    And "sum of the tumour diameters" is "6.9 cm"
    And "diameter of the largest tumour" is "6.9 cm"
    When the board asks
    Then these stand as follows
      | regimen     | setting    | stands     |
      | FOLFOX-HAIC | conversion | not listed |

  @key:finding-conversion-d60bb5
  Scenario: Within the transplant criteria: can it still be converted
    Given the patient "transplant-candidate-within-criteria"
    When the board asks
    Then these stand as follows
      | regimen               | setting    | stands     |
      | liver transplantation | conversion | not listed |

  @key:finding-conversion-2956c7
  Scenario: Recurrence in the liver after transplantation; future liver remnant (share of standard liver volume) 29.9 %: can it still be converted
    Given the patient "transplant-recipient-recurrence"
    And "future liver remnant (share of standard liver volume)" is "29.9 %"
    When the board asks
    Then these stand as follows
      | regimen | setting    | stands                       |
      | ALPPS   | conversion | excluded: cnlc-2026 excluded |

  @key:finding-conversion-1ac41b
  Scenario: Many nodules, CNLC IIb; diagnosis is not recorded; candidate for liver transplantation yes: can it still be converted
    Given the patient "untreated-iib-multinodular"
    And "diagnosis" is not recorded
    And "candidate for liver transplantation" is "yes"
    When the board asks
    Then these stand as follows
      | regimen               | setting    | stands               |
      | liver transplantation | conversion | open: cnlc-2026 open |

  @key:finding-conversion-9c19ab
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

  @key:finding-conversion-7fd022
  Scenario: Many nodules, CNLC IIb; resectability now is not recorded; candidate for liver transplantation yes: can it still be converted
    Given the patient "untreated-iib-multinodular"
    And "resectability now" is not recorded
    And "candidate for liver transplantation" is "yes"
    When the board asks
    Then these stand as follows
      | regimen               | setting    | stands               |
      | liver transplantation | conversion | open: cnlc-2026 open |

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
      | regimen | setting    | stands               |
      | ALPPS   | conversion | candidate: cnlc-2026 |

  @key:finding-conversion-76c089
  Scenario: Many nodules, CNLC IIb; ECOG performance status 3; resectability now not resectable now, may become so (conversion): can it still be converted
    Given the patient "untreated-iib-multinodular"
    And "ECOG performance status" is "3"
    And "resectability now" is "not resectable now, may become so (conversion)"
    When the board asks
    Then these stand as follows
      | regimen                    | setting    | stands     |
      | atezolizumab + bevacizumab | conversion | not listed |

  @key:finding-conversion-4b7f88
  Scenario: Many nodules, CNLC IIb; resectability now not resectable now, may become so (conversion): can it still be converted
    Given the patient "untreated-iib-multinodular"
    And "resectability now" is "not resectable now, may become so (conversion)"
    When the board asks
    Then these stand as follows
      | regimen                    | setting    | stands                           |
      | atezolizumab + bevacizumab | conversion | candidate: cnlc-2026, review-001 |

  @key:finding-conversion-93c9bd
  Scenario: Many nodules, CNLC IIb; documented BCLC stage 0 (very early); earlier TACE sessions: can it still be converted
    Given the patient "untreated-iib-multinodular"
    And "documented BCLC stage" is "0 (very early)"
    And earlier TACE sessions
      | on         | response |
      | 2026-11-21 | SD       |
    When the board asks
    Then these stand as follows
      | regimen    | setting    | stands                                |
      | TACE alone | conversion | candidate: cnlc-2026, review-001 open |

  @key:finding-conversion-4f95f4
  Scenario: Many nodules, CNLC IIb; result of the last ablation complete ablation; earlier TACE sessions: can it still be converted
    Given the patient "untreated-iib-multinodular"
    And "result of the last ablation" is "complete ablation"
    And earlier TACE sessions
      | on         | response |
      | 2026-11-21 | SD       |
    When the board asks
    Then these stand as follows
      | regimen                    | setting    | stands                                   |
      | FOLFOX-HAIC                | conversion | excluded: cnlc-2026, review-001 excluded |
      | atezolizumab + bevacizumab | conversion | excluded: review-001 excluded            |

  @key:finding-conversion-a86205
  Scenario: Many nodules, CNLC IIb; result of the last ablation residual tumour after one session; earlier TACE sessions: can it still be converted
    Given the patient "untreated-iib-multinodular"
    And "result of the last ablation" is "residual tumour after one session"
    And earlier TACE sessions
      | on         | response |
      | 2026-11-21 | SD       |
    When the board asks
    Then these stand as follows
      | regimen                    | setting    | stands                           |
      | FOLFOX-HAIC                | conversion | candidate: cnlc-2026, review-001 |
      | atezolizumab + bevacizumab | conversion | candidate: review-001            |

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

  @key:finding-conversion-9cf2ae
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; has received an organ transplant is not recorded: can it still be converted
    Given the patient "untreated-iiia-child-pugh-a5"
    And "has received an organ transplant" is not recorded
    When the board asks
    Then these stand as follows
      | regimen                                             | setting    | stands                |
      | TACE + HAIC + TKI + PD-1 antibody (drugs not named) | conversion | candidate: review-001 |

  @key:finding-conversion-bb5a95
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; the board's judgement of TACE is not recorded: can it still be converted
    Given the patient "untreated-iiia-child-pugh-a5"
    And "the board's judgement of TACE" is not recorded
    When the board asks
    Then these stand as follows
      | regimen                                             | setting    | stands                              |
      | TACE + HAIC + TKI + PD-1 antibody (drugs not named) | conversion | conditional: review-001 conditional |

  @key:finding-conversion-9e969e
  Scenario: Untreated with lung metastases; declines standard treatment yes; alpha-fetoprotein 480 IU/mL; tumour necrosis factor alpha in serum 1 pg/mL; resectability now not resectable now, may become so (conversion): can it still be converted
    Given the patient "untreated-iiib-lung-metastasis"
    And "declines standard treatment" is "yes"
    And "alpha-fetoprotein" is "480 IU/mL"
    And "tumour necrosis factor alpha in serum" is "1 pg/mL"
    And "resectability now" is "not resectable now, may become so (conversion)"
    When the board asks
    Then an evidence gap says "Who will convert and who resists: no test tells"

  @key:finding-conversion-75efd9
  Scenario: Untreated with lung metastases; future liver remnant (share of standard liver volume) 29.9 %; has received an organ transplant yes: can it still be converted
    Given the patient "untreated-iiib-lung-metastasis"
    And "future liver remnant (share of standard liver volume)" is "29.9 %"
    And "has received an organ transplant" is "yes"
    When the board asks
    Then these stand as follows
      | regimen                                         | setting    | stands                       |
      | portal vein embolisation, then resection        | conversion | excluded: cnlc-2026 excluded |
      | TACE + portal vein embolisation, then resection | conversion | excluded: cnlc-2026 excluded |
