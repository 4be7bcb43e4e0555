# language: en
Feature: What is listed around an operation, all of it, and on whose word?
  One table a patient: a row too many is as wrong as a row too few. References are the numbers the source prints.

  @key:list-perioperative-resectable-iia
  Scenario: Resectable, CNLC IIa: everything listed, and on whose word (perioperative)
    Given the patient "resectable-iia"
    When the board asks
    Then in the setting "perioperative"
    And exactly this is listed
      | regimen                               | stands                                                    |
      | camrelizumab + apatinib (rivoceranib) | candidate: cnlc-2026, review-003, review-003 insufficient |
      | HAIC, then resection                  | candidate: cnlc-2026                                      |
      | enrolment in a clinical trial         | candidate: review-003                                     |
    And the sources say exactly
      | regimen                               | source     | place               | references | stance       |
      | camrelizumab + apatinib (rivoceranib) | review-003 | §4.4；表1 CARES-009 | 11         | option       |
      | camrelizumab + apatinib (rivoceranib) | review-003 | §5                  |            | insufficient |
      | camrelizumab + apatinib (rivoceranib) | cnlc-2026  | 五（一）2（2）      | 131        | option       |
      | HAIC, then resection                  | cnlc-2026  | 五（三）2（8）⑤     | 362        | option       |
      | enrolment in a clinical trial         | review-003 | §4.5                |            | option       |

  @key:list-perioperative-resectable-bile-duct-thrombus
  Scenario: Resectable, tumour thrombus in the bile duct: everything listed, and on whose word (perioperative)
    Given the patient "resectable-bile-duct-thrombus"
    When the board asks
    Then in the setting "perioperative"
    And exactly this is listed
      | regimen                               | stands                                                    |
      | camrelizumab + apatinib (rivoceranib) | candidate: cnlc-2026, review-003, review-003 insufficient |
      | HAIC, then resection                  | candidate: cnlc-2026                                      |

  @key:list-perioperative-bile-duct-thrombus
  Scenario: Bile-duct thrombus with jaundice: everything listed, and on whose word (perioperative)
    Given the patient "bile-duct-thrombus"
    When the board asks
    Then in the setting "perioperative"
    And exactly this is listed
      | regimen                               | stands                                                                              |
      | HAIC, then resection                  | excluded: cnlc-2026 excluded                                                        |
      | radiotherapy, then resection          | excluded: cnlc-2026 excluded                                                        |
      | camrelizumab + apatinib (rivoceranib) | excluded: cnlc-2026 excluded, review-003 excluded, review-003 insufficient excluded |
    And the sources say exactly
      | regimen                      | source    | place           | references | stance |
      | radiotherapy, then resection | cnlc-2026 | 五（四）1（1）⑤ | 403        | option |

  @key:list-perioperative-ruptured-resectable
  Scenario: Ruptured and bleeding, resectable: everything listed, and on whose word (perioperative)
    Given the patient "ruptured-resectable"
    When the board asks
    Then in the setting "perioperative"
    And exactly this is listed
      | regimen                               | stands                                                   |
      | camrelizumab + apatinib (rivoceranib) | excluded: cnlc-2026, review-003, review-003 insufficient |
      | HAIC, then resection                  | excluded: cnlc-2026                                      |

  @key:list-perioperative-transplant-candidate-within-criteria
  Scenario: Within the transplant criteria: everything listed, and on whose word (perioperative)
    Given the patient "transplant-candidate-within-criteria"
    When the board asks
    Then in the setting "perioperative"
    And exactly this is listed
      | regimen                               | stands                          |
      | stereotactic body radiotherapy (SBRT) | candidate: cnlc-2026, cnlc-2026 |
      | SIRT                                  | candidate: cnlc-2026            |
      | TACE alone                            | candidate: cnlc-2026            |
      | ablation                              | candidate: cnlc-2026            |
    And the sources say exactly
      | regimen                               | source    | place                                   | references | stance |
      | stereotactic body radiotherapy (SBRT) | cnlc-2026 | 五（一）3（1）；五（一）3 要点论述（3） | 246,247    | option |
      | stereotactic body radiotherapy (SBRT) | cnlc-2026 | 五（四）1（1）⑤；五（四）1（2）         | 401,402    | option |
      | SIRT                                  | cnlc-2026 | 五（一）3（1）；五（一）3 要点论述（3） | 246,247    | option |
      | TACE alone                            | cnlc-2026 | 五（一）3（1）；五（一）3 要点论述（3） | 246,247    | option |
      | ablation                              | cnlc-2026 | 五（一）3（1）；五（一）3 要点论述（3） | 246,247    | option |

  @key:list-perioperative-converted-by-atezolizumab-bevacizumab
  Scenario: Converted by atezolizumab and bevacizumab: everything listed, and on whose word (perioperative)
    Given the patient "converted-by-atezolizumab-bevacizumab"
    When the board asks
    Then in the setting "perioperative"
    And exactly this is listed
      | regimen                               | stands                                                                     |
      | camrelizumab + apatinib (rivoceranib) | excluded: cnlc-2026 excluded, review-003 excluded, review-003 insufficient |
      | HAIC, then resection                  | excluded: cnlc-2026 excluded                                               |
