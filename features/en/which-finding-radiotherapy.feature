# language: en
Feature: Which finding opens or closes radiotherapy?
  Each patient differs from one that is known by the findings named; what is not named is as before.

  @key:finding-radiotherapy-resected-mvi-over-5-cm-1
  Scenario Outline: Resected, MVI and more than 5 cm; <finding> <value>: what is left of radiotherapy, <regimen>
    Given the patient "resected-mvi-over-5-cm"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                                   | value   | regimen          | setting      | stands     |
      | tumour thrombus in the inferior vena cava | unknown | iodine-125 seeds | Radiotherapy | not listed |
      | tumour thrombus in the inferior vena cava | yes     | iodine-125 seeds | Radiotherapy | not listed |

  @key:finding-radiotherapy-untreated-iib-multinodular-1
  Scenario Outline: Many nodules, CNLC IIb; <finding> <value>: what is left of radiotherapy, <regimen>
    Given the patient "untreated-iib-multinodular"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding               | value | regimen                    | setting      | stands                                                 |
      | documented CNLC stage | IIIb  | radiotherapy of metastases | Radiotherapy | not listed                                             |
      | documented CNLC stage | IIIb  | sorafenib                  | first line   | open: cnlc-2026 open, review-002 open, review-003 open |
      | documented CNLC stage | IIIb  | lenvatinib                 | first line   | open: cnlc-2026 open, review-002 open, review-003 open |
      | documented CNLC stage | IIIb  | durvalumab                 | first line   | open: cnlc-2026 open                                   |

  @key:finding-radiotherapy-untreated-iiia-child-pugh-a5-1
  Scenario Outline: Untreated, CNLC IIIa, Child-Pugh A5; <finding> <value>: what is left of radiotherapy, <regimen>
    Given the patient "untreated-iiia-child-pugh-a5"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                          | value | regimen                                      | setting      | stands                                            |
      | has received an organ transplant | yes   | iodine-125 seeds                             | Radiotherapy | excluded: cnlc-2026 excluded                      |
      | has received an organ transplant | yes   | HAIC + TKI + PD-1 antibody (drugs not named) | conversion   | excluded: cnlc-2026 excluded, review-001 excluded |

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

  @key:finding-radiotherapy-21bc21
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

  @key:finding-radiotherapy-c87fc5
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now not resectable now, may become so (conversion); documented Child-Pugh class A; has received an organ transplant yes; structures that a tumour lies close to hepatic hilum; …: what is left of radiotherapy (2)
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

  @key:finding-radiotherapy-15b688
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; has received an organ transplant unknown: what is left of radiotherapy
    Given the patient "untreated-iiia-child-pugh-a5"
    And "has received an organ transplant" is "unknown"
    When the board asks
    Then these stand as follows
      | regimen               | setting      | stands               |
      | external radiotherapy | Radiotherapy | candidate: cnlc-2026 |
      | external radiotherapy | conversion   | candidate: cnlc-2026 |
    And the requirements are exactly
      | says                                                            | status   | source    | place                                                              | references |
      | Who is preferred for conversion by HAIC                         | needed   | cnlc-2026 | 五（三）2（8）①                                                    | 359,360    |
      | HBV DNA still detectable on treatment                           | needed   | cnlc-2026 | 五（五）6                                                          |            |
      | HBV monitoring every 3 to 6 months                              | needed   | cnlc-2026 | 五（五）6                                                          |            |
      | Baseline before a checkpoint inhibitor                          | needed   | cnlc-2026 | 五（五）3                                                          |            |
      | Response evaluation on systemic therapy                         | needed   | cnlc-2026 | 五（五）4                                                          | 471        |
      | HAIC every 3-4 weeks                                            | needed   | cnlc-2026 | 五（三）2（5）；五（三）2（7）                                     |            |
      | Before SIRT, angiography and a simulation with labelled albumin | needed   | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |            |
      | First visit 6-12 weeks after SIRT, then every 2-3 months        | needed   | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |            |
      | HBV or HCV: antivirals alongside TACE                           | find out | cnlc-2026 | 五（三）1（9）⑦                                                    | 349,350    |

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
