# language: en
Feature: What is listed with curative aim, all of it, and on whose word?
  One table a patient: a row too many is as wrong as a row too few. References are the numbers the source prints.

  @key:list-curative-main-trunk-thrombus-iiia
  Scenario: Thrombus in the main portal trunk: everything listed, and on whose word (curative)
    Given the patient "main-trunk-thrombus-iiia"
    When the board asks
    Then in the setting "curative"
    And exactly this is listed
      | regimen         | stands                     |
      | liver resection | against: against cnlc-2026 |
    And the sources say exactly
      | regimen         | source    | place           | references | stance  |
      | liver resection | cnlc-2026 | 五（一）1（3）③ | 167        | against |

  @key:list-curative-single-8-cm-unresectable
  Scenario: Single 8 cm tumour, unresectable, reviewed abroad: everything listed, and on whose word (curative)
    Given the patient "single-8-cm-unresectable"
    When the board asks
    Then in the setting "curative"
    And exactly this is listed
      | regimen                               | stands               |
      | stereotactic body radiotherapy (SBRT) | open: cnlc-2026 open |
    And the sources say exactly
      | regimen                               | source    | place           | references                              | stance |
      | stereotactic body radiotherapy (SBRT) | cnlc-2026 | 五（四）1（1）① | 375,376,377,378,379,380,381,382,383,384 | option |

  @key:list-curative-resectable-single-4-cm
  Scenario: Single resectable tumour of 4 cm: everything listed, and on whose word (curative)
    Given the patient "resectable-single-4-cm"
    When the board asks
    Then in the setting "curative"
    And exactly this is listed
      | regimen                        | stands                                                             |
      | liver resection                | candidate: aasld-2023, bclc-2022, cnlc-2026, cnlc-2026, review-002 |
      | laparoscopic liver resection   | candidate: cnlc-2026                                               |
      | robot-assisted liver resection | candidate: cnlc-2026                                               |
      | percutaneous ethanol injection | against: against cnlc-2026                                         |
      | microwave ablation             | excluded: cnlc-2026, cnlc-2026                                     |
      | ablation                       | excluded: cnlc-2026                                                |
      | radiofrequency ablation        | excluded: cnlc-2026                                                |
    And the sources say exactly
      | regimen                        | source     | place                                      | references          | stance    |
      | liver resection                | aasld-2023 | surgical resection                         |                     | option    |
      | liver resection                | bclc-2022  | stage A, single                            |                     | preferred |
      | liver resection                | cnlc-2026  | 五（二）3                                  | 270,289             | preferred |
      | liver resection                | cnlc-2026  | 五（一）1（3）①；五（一）2 要点论述（3）   |                     | preferred |
      | liver resection                | review-002 | 引言                                       | 3,4                 | option    |
      | laparoscopic liver resection   | cnlc-2026  | 五（一）1（5）；五（一）2 要点论述（4）    | 178,179,180         | option    |
      | robot-assisted liver resection | cnlc-2026  | 五（一）1（5）                             | 180,181,182         | option    |
      | percutaneous ethanol injection | cnlc-2026  | 五（二）1（5）                             | 288                 | against   |
      | microwave ablation             | cnlc-2026  | 五（二）1（2）；五（二）要点论述（3）      | 280,281,282,283,284 | option    |
      | microwave ablation             | cnlc-2026  | 五（二）3                                  | 268                 | option    |
      | ablation                       | cnlc-2026  | 五（二）；五（二）2；五（二）要点论述（1） | 267,268,269,270,271 | option    |
      | radiofrequency ablation        | cnlc-2026  | 五（二）1（1）                             | 267,269,270,271,277 | option    |

  @key:list-curative-solitary-small-tumour
  Scenario: One small tumour: everything listed, and on whose word (curative)
    Given the patient "solitary-small-tumour"
    When the board asks
    Then in the setting "curative"
    And exactly this is listed
      | regimen                        | stands                                                             |
      | liver resection                | candidate: aasld-2023, bclc-2022, cnlc-2026, cnlc-2026, review-002 |
      | microwave ablation             | candidate: cnlc-2026                                               |
      | ablation                       | candidate: cnlc-2026                                               |
      | laparoscopic liver resection   | candidate: cnlc-2026                                               |
      | radiofrequency ablation        | candidate: cnlc-2026                                               |
      | robot-assisted liver resection | candidate: cnlc-2026                                               |
      | percutaneous ethanol injection | against: against cnlc-2026                                         |
    And the sources say exactly
      | regimen         | source     | place                                    | references                      | stance    |
      | liver resection | aasld-2023 | surgical resection                       |                                 | option    |
      | liver resection | bclc-2022  | stage A, single                          |                                 | preferred |
      | liver resection | cnlc-2026  | 五（一）1（3）①；五（一）2 要点论述（3） |                                 | preferred |
      | liver resection | cnlc-2026  | 五（一）1（3）①                          | 144,145,146,147,148,149,150,151 | option    |
      | liver resection | review-002 | 引言                                     | 3,4                             | option    |

  @key:list-curative-resectable-iia
  Scenario: Resectable, CNLC IIa: everything listed, and on whose word (curative)
    Given the patient "resectable-iia"
    When the board asks
    Then in the setting "curative"
    And exactly this is listed
      | regimen                      | stands                          |
      | liver resection              | candidate: cnlc-2026, cnlc-2026 |
      | laparoscopic liver resection | candidate: cnlc-2026            |
      | resection + ablation         | candidate: cnlc-2026            |
    And the sources say exactly
      | regimen                      | source    | place                                    | references | stance    |
      | liver resection              | cnlc-2026 | 五（一）1（3）①；五（一）2 要点论述（3） |            | preferred |
      | liver resection              | cnlc-2026 | 五（一）1（3）①                          | 153,154    | option    |
      | laparoscopic liver resection | cnlc-2026 | 五（一）1（5）                           | 179        | option    |
      | resection + ablation         | cnlc-2026 | 五（一）1（5）                           | 190        | option    |

  @key:list-curative-resectable-bile-duct-thrombus
  Scenario: Resectable, tumour thrombus in the bile duct: everything listed, and on whose word (curative)
    Given the patient "resectable-bile-duct-thrombus"
    When the board asks
    Then in the setting "curative"
    And exactly this is listed
      | regimen                                             | stands                                                |
      | laparoscopic liver resection                        | candidate: cnlc-2026                                  |
      | liver resection                                     | candidate: aasld-2023, cnlc-2026 excluded, review-002 |
      | liver resection with removal of the tumour thrombus | candidate: cnlc-2026                                  |
      | robot-assisted liver resection                      | excluded: cnlc-2026 excluded                          |
    And the sources say exactly
      | regimen                                             | source    | place           | references | stance |
      | liver resection with removal of the tumour thrombus | cnlc-2026 | 五（一）1（3）③ |            | option |

  @key:list-curative-bile-duct-thrombus
  Scenario: Bile-duct thrombus with jaundice: everything listed, and on whose word (curative)
    Given the patient "bile-duct-thrombus"
    When the board asks
    Then in the setting "curative"
    And exactly this is listed
      | regimen                                             | stands                                   |
      | robot-assisted liver resection                      | excluded: cnlc-2026 excluded             |
      | laparoscopic liver resection                        | excluded: cnlc-2026                      |
      | liver resection                                     | excluded: cnlc-2026 excluded, review-002 |
      | liver resection with removal of the tumour thrombus | excluded: cnlc-2026                      |

  @key:list-curative-ruptured-resectable
  Scenario: Ruptured and bleeding, resectable: everything listed, and on whose word (curative)
    Given the patient "ruptured-resectable"
    When the board asks
    Then in the setting "curative"
    And exactly this is listed
      | regimen                        | stands                                                                                          |
      | laparoscopic liver resection   | against: against cnlc-2026, cnlc-2026 excluded; excluded: against cnlc-2026, cnlc-2026 excluded |
      | liver resection                | excluded: aasld-2023, bclc-2022, cnlc-2026, review-002                                          |
      | robot-assisted liver resection | excluded: cnlc-2026                                                                             |
    And the sources say exactly
      | regimen                      | source    | place          | references | stance  |
      | laparoscopic liver resection | cnlc-2026 | 五（一）1（5） | 179        | option  |
      | laparoscopic liver resection | cnlc-2026 | 五（一）1（5） |            | against |

  @key:list-curative-transplant-candidate-within-criteria
  Scenario: Within the transplant criteria: everything listed, and on whose word (curative)
    Given the patient "transplant-candidate-within-criteria"
    When the board asks
    Then in the setting "curative"
    And exactly this is listed
      | regimen                        | stands                           |
      | TACE + ablation                | candidate: cnlc-2026             |
      | microwave ablation             | candidate: cnlc-2026, cnlc-2026  |
      | ablation                       | candidate: cnlc-2026             |
      | radiofrequency ablation        | candidate: cnlc-2026             |
      | liver transplantation          | candidate: aasld-2023, cnlc-2026 |
      | percutaneous ethanol injection | against: against cnlc-2026       |
    And the sources say exactly
      | regimen               | source     | place                                                            | references              | stance |
      | TACE + ablation       | cnlc-2026  | 五（二）；五（三）1（9）②                                        | 272,273,274,275,276,329 | option |
      | liver transplantation | aasld-2023 | liver transplantation                                            |                         | option |
      | liver transplantation | cnlc-2026  | 五（一）3（1）；五（一）3 要点论述（1）；五（一）3 要点论述（2） |                         | option |

  @key:list-curative-ablated-completely
  Scenario: Ablated completely: everything listed, and on whose word (curative)
    Given the patient "ablated-completely"
    When the board asks
    Then in the setting "curative"
    And exactly this is listed
      | regimen                 | stands                         |
      | microwave ablation      | excluded: cnlc-2026            |
      | ablation                | excluded: bclc-2022, cnlc-2026 |
      | radiofrequency ablation | excluded: cnlc-2026            |
    And the sources say exactly
      | regimen  | source    | place                                      | references          | stance |
      | ablation | bclc-2022 | stage A                                    |                     | option |
      | ablation | cnlc-2026 | 五（二）；五（二）2；五（二）要点论述（1） | 267,268,269,270,271 | option |

  @key:list-curative-converted-by-atezolizumab-bevacizumab
  Scenario: Converted by atezolizumab and bevacizumab: everything listed, and on whose word (curative)
    Given the patient "converted-by-atezolizumab-bevacizumab"
    When the board asks
    Then in the setting "curative"
    And exactly this is listed
      | regimen                        | stands                                                  |
      | liver resection                | candidate: aasld-2023, bclc-2022, cnlc-2026, review-002 |
      | robot-assisted liver resection | candidate: cnlc-2026                                    |
      | laparoscopic liver resection   | candidate: cnlc-2026                                    |
