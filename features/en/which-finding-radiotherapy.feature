# language: en
Feature: Which finding opens or closes radiotherapy?
  Each patient differs from one that is known by the findings named; what is not named is as before.

  @key:finding-radiotherapy-8ceb2e
  Scenario: After FOLFOX4; resectability now unresectable; has received an organ transplant is not recorded; sites of extrahepatic spread none; extrahepatic spread no; number of tumours 4: what is left of radiotherapy
    Given the patient "failed-folfox4"
    And "resectability now" is "unresectable"
    And "has received an organ transplant" is not recorded
    And "sites of extrahepatic spread" is "none"
    And "extrahepatic spread" is "no"
    And "number of tumours" is "4"
    When the board asks
    Then these stand as follows
      | regimen          | setting      | stands               |
      | iodine-125 seeds | Radiotherapy | candidate: cnlc-2026 |

  @key:finding-radiotherapy-f9fd5d
  Scenario: Unresectable, thrombus Cheng type III: what is left of radiotherapy
    Given the patient "pvtt-cheng-iii-unresectable"
    When the board asks
    Then these stand as follows
      | regimen                                       | setting      | stands               |
      | SBRT + checkpoint inhibitor (drug not named)  | Radiotherapy | candidate: cnlc-2026 |
      | SBRT + lenvatinib + PD-1 antibody (not named) | Radiotherapy | candidate: cnlc-2026 |

  @key:finding-radiotherapy-47cb3c
  Scenario: Resectable, tumour thrombus in the bile duct; resectability now unresectable: what is left of radiotherapy
    Given the patient "resectable-bile-duct-thrombus"
    And "resectability now" is "unresectable"
    When the board asks
    Then these stand as follows
      | regimen          | setting      | stands               |
      | iodine-125 seeds | Radiotherapy | candidate: cnlc-2026 |

  @key:finding-radiotherapy-dd2b1f
  Scenario: Resected, MVI and more than 5 cm; resectability now unresectable; tumour thrombus in the inferior vena cava yes: what is left of radiotherapy
    Given the patient "resected-mvi-over-5-cm"
    And "resectability now" is "unresectable"
    And "tumour thrombus in the inferior vena cava" is "yes"
    When the board asks
    Then these stand as follows
      | regimen          | setting      | stands               |
      | iodine-125 seeds | Radiotherapy | candidate: cnlc-2026 |

  @key:finding-radiotherapy-5d7858
  Scenario: Resected, MVI and more than 5 cm; tumour thrombus in the inferior vena cava yes: what is left of radiotherapy
    Given the patient "resected-mvi-over-5-cm"
    And "tumour thrombus in the inferior vena cava" is "yes"
    When the board asks
    Then these stand as follows
      | regimen          | setting      | stands     |
      | iodine-125 seeds | Radiotherapy | not listed |

  @key:finding-radiotherapy-53c7ba
  Scenario: Resected, MVI and more than 5 cm; tumour thrombus in the inferior vena cava is not recorded: what is left of radiotherapy
    Given the patient "resected-mvi-over-5-cm"
    And "tumour thrombus in the inferior vena cava" is not recorded
    When the board asks
    Then these stand as follows
      | regimen          | setting      | stands     |
      | iodine-125 seeds | Radiotherapy | not listed |

  @key:finding-radiotherapy-adcb4b
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now not resectable now, may become so (conversion); documented Child-Pugh class A; documented CNLC stage IIIa; sites of extrahepatic spread none; …: what is left of radiotherapy
    Given a patient
      | field                        | value                                          |
      | diagnosis                    | hepatocellular carcinoma                       |
      | ECOG performance status      | 2                                              |
      | resectability now            | not resectable now, may become so (conversion) |
      | documented Child-Pugh class  | A                                              |
      | documented CNLC stage        | IIIa                                           |
      | sites of extrahepatic spread | none                                           |
      | number of tumours            | 0                                              |
    When the board asks
    Then these stand as follows
      | regimen                                      | setting      | stands     |
      | SBRT + checkpoint inhibitor (drug not named) | Radiotherapy | not listed |

  @key:finding-radiotherapy-c87fc5
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now not resectable now, may become so (conversion); documented Child-Pugh class A; has received an organ transplant yes; structures that a tumour lies close to hepatic hilum; …: what is left of radiotherapy
    Given a patient
      | field                                  | value                                          |
      | diagnosis                              | hepatocellular carcinoma                       |
      | ECOG performance status                | 2                                              |
      | resectability now                      | not resectable now, may become so (conversion) |
      | documented Child-Pugh class            | A                                              |
      | has received an organ transplant       | yes                                            |
      | structures that a tumour lies close to | hepatic hilum                                  |
      | extrahepatic spread                    | no                                             |
    When the board asks
    Then these stand as follows
      | regimen                  | setting      | stands                       |
      | proton beam radiotherapy | Radiotherapy | excluded: cnlc-2026 excluded |

  @key:finding-radiotherapy-688da8
  Scenario: Many nodules, CNLC IIb; documented CNLC stage IIIb: what is left of radiotherapy
    Given the patient "untreated-iib-multinodular"
    And "documented CNLC stage" is "IIIb"
    When the board asks
    Then these stand as follows
      | regimen                    | setting      | stands     |
      | radiotherapy of metastases | Radiotherapy | not listed |

  @key:finding-radiotherapy-af0acb
  Scenario: Many nodules, CNLC IIb; has received an organ transplant is not recorded; earlier TACE sessions: what is left of radiotherapy
    Given the patient "untreated-iib-multinodular"
    And "has received an organ transplant" is not recorded
    And earlier TACE sessions
      | on         | response |
      | 2026-11-21 | SD       |
    When the board asks
    Then these stand as follows
      | regimen                                      | setting      | stands                           |
      | TACE + external radiotherapy                 | Radiotherapy | candidate: cnlc-2026             |
      | HAIC + TKI + PD-1 antibody (drugs not named) | conversion   | candidate: cnlc-2026             |
      | external radiotherapy                        | conversion   | candidate: cnlc-2026             |
      | FOLFOX-HAIC                                  | conversion   | candidate: cnlc-2026, review-001 |
      | atezolizumab + bevacizumab                   | conversion   | candidate: review-001            |

  @key:finding-radiotherapy-9ac2fc
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; has received an organ transplant yes: what is left of radiotherapy
    Given the patient "untreated-iiia-child-pugh-a5"
    And "has received an organ transplant" is "yes"
    When the board asks
    Then these stand as follows
      | regimen                                      | setting      | stands                                            |
      | iodine-125 seeds                             | Radiotherapy | excluded: cnlc-2026 excluded                      |
      | HAIC + TKI + PD-1 antibody (drugs not named) | conversion   | excluded: cnlc-2026 excluded, review-001 excluded |

  @key:finding-radiotherapy-b68b6d
  Scenario: Untreated with lung metastases; declines standard treatment yes; alpha-fetoprotein 480 IU/mL; tumour necrosis factor alpha in serum 1 pg/mL; has received an organ transplant is not recorded: what is left of radiotherapy
    Given the patient "untreated-iiib-lung-metastasis"
    And "declines standard treatment" is "yes"
    And "alpha-fetoprotein" is "480 IU/mL"
    And "tumour necrosis factor alpha in serum" is "1 pg/mL"
    And "has received an organ transplant" is not recorded
    When the board asks
    Then these stand as follows
      | regimen                                         | setting      | stands               |
      | radiotherapy + lenvatinib (one after the other) | Radiotherapy | candidate: cnlc-2026 |
