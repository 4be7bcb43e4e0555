# language: en
Feature: Which finding opens or closes a treatment with curative aim?
  Each patient differs from one that is known by the findings named; what is not named is as before.

  @key:finding-curative-ablated-completely-2
  Scenario Outline: Ablated completely; <finding> <value>, <and> <its value>: which treatment with curative aim is left, <regimen>
    Given the patient "ablated-completely"
    And "<finding>" is "<value>"
    And "<and>" is "<its value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                     | value                             | and                            | its value                         | regimen                  | setting    | stands                                               |
      | ECOG performance status     | 2                                 | result of the last ablation    | residual tumour after one session | proton beam radiotherapy | curative   | candidate: cnlc-2026                                 |
      | ECOG performance status     | 3                                 | result of the last ablation    | residual tumour after one session | proton beam radiotherapy | curative   | not listed                                           |
      | diagnosis                   | unknown                           | result of the last ablation    | residual tumour after one session | ablation                 | curative   | open: bclc-2022 open, cnlc-2026 open, cnlc-2026 open |
      | diagnosis                   | unknown                           | result of the last ablation    | residual tumour after one session | proton beam radiotherapy | curative   | open: cnlc-2026 open                                 |
      | result of the last ablation | residual tumour after one session | diameter of the largest tumour | unknown                           | proton beam radiotherapy | curative   | open: cnlc-2026 open                                 |
      | result of the last ablation | residual tumour after one session | documented Child-Pugh class    | C                                 | proton beam radiotherapy | curative   | open: cnlc-2026 open                                 |
      | result of the last ablation | residual tumour after one session | hepatic vein tumour thrombus   | yes                               | proton beam radiotherapy | curative   | not listed                                           |
      | result of the last ablation | residual tumour after one session | number of tumours              | 3                                 | proton beam radiotherapy | curative   | not listed                                           |
      | result of the last ablation | residual tumour after one session | number of tumours              | 3                                 | TACE alone               | conversion | candidate: review-001                                |

  @key:finding-curative-converted-by-atezolizumab-bevacizumab-1
  Scenario Outline: Converted by atezolizumab and bevacizumab; <finding> <value>: which treatment with curative aim is left, <regimen>
    Given the patient "converted-by-atezolizumab-bevacizumab"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                                               | value        | regimen                                                  | setting  | stands                                                                  |
      | candidate for liver transplantation                   | unknown      | liver transplantation                                    | curative | open: cnlc-2026 open                                                    |
      | candidate for liver transplantation                   | yes          | liver transplantation                                    | curative | candidate: cnlc-2026                                                    |
      | clinically significant portal hypertension            | yes          | liver resection                                          | curative | candidate: cnlc-2026, review-002                                        |
      | diameter of the largest tumour                        | 3.1 cm       | liver resection                                          | curative | candidate: aasld-2023, bclc-2022, cnlc-2026, cnlc-2026, review-002      |
      | documented CNLC stage                                 | IIIb         | liver resection with dissection of the hilar lymph nodes | curative | not listed                                                              |
      | future liver remnant (share of standard liver volume) | 40.1 %       | liver resection                                          | curative | candidate: aasld-2023, bclc-2022, cnlc-2026, review-002                 |
      | hepatic vein tumour thrombus                          | yes          | liver resection                                          | curative | candidate: cnlc-2026                                                    |
      | recurrence after curative treatment                   | in the liver | liver resection                                          | curative | candidate: aasld-2023 excluded, bclc-2022 excluded, cnlc-2026           |
      | recurrence after curative treatment                   | unknown      | liver resection                                          | curative | candidate: aasld-2023, bclc-2022, cnlc-2026, cnlc-2026 open, review-002 |
      | total bilirubin                                       | 17.1 µmol/L  | liver resection                                          | curative | candidate: aasld-2023, bclc-2022, cnlc-2026, review-002                 |
      | total bilirubin                                       | 17.2 µmol/L  | liver resection                                          | curative | candidate: aasld-2023, cnlc-2026, review-002                            |

  @key:finding-curative-pvtt-cheng-iii-unresectable-2
  Scenario Outline: Unresectable, thrombus Cheng type III; <finding> <value>, <and> <its value>: which treatment with curative aim is left, <regimen>
    Given the patient "pvtt-cheng-iii-unresectable"
    And "<finding>" is "<value>"
    And "<and>" is "<its value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding           | value      | and                           | its value | regimen         | setting  | stands                                                                                          |
      | resectability now | resectable | hepatic vein tumour thrombus  | yes       | liver resection | curative | against: against cnlc-2026, cnlc-2026 excluded; excluded: against cnlc-2026, cnlc-2026 excluded |
      | resectability now | resectable | invasion of an adjacent organ | yes       | liver resection | curative | against: against cnlc-2026, cnlc-2026 excluded; excluded: against cnlc-2026, cnlc-2026 excluded |

  @key:finding-curative-resectable-bile-duct-thrombus-1
  Scenario Outline: Resectable, tumour thrombus in the bile duct; <finding> <value>: which treatment with curative aim is left, <regimen>
    Given the patient "resectable-bile-duct-thrombus"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                               | value   | regimen                                             | setting  | stands               |
      | ECOG performance status               | 3       | liver resection with removal of the tumour thrombus | curative | not listed           |
      | bile duct invasion or tumour thrombus | unknown | liver resection with removal of the tumour thrombus | curative | open: cnlc-2026 open |
      | diagnosis                             | unknown | liver resection with removal of the tumour thrombus | curative | open: cnlc-2026 open |

  @key:finding-curative-resectable-iia-1
  Scenario Outline: Resectable, CNLC IIa; <finding> <value>: which treatment with curative aim is left, <regimen>
    Given the patient "resectable-iia"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                             | value        | regimen         | setting  | stands                                          |
      | has received an organ transplant    | unknown      | liver resection | curative | candidate: cnlc-2026, cnlc-2026                 |
      | recurrence after curative treatment | in the liver | liver resection | curative | candidate: cnlc-2026                            |
      | recurrence after curative treatment | unknown      | liver resection | curative | candidate: cnlc-2026, cnlc-2026, cnlc-2026 open |
      | resectability now                   | unknown      | liver resection | curative | open: cnlc-2026 open, cnlc-2026 open            |

  @key:finding-curative-resectable-single-4-cm-1
  Scenario Outline: Single resectable tumour of 4 cm; <finding> <value>: which treatment with curative aim is left, <regimen>
    Given the patient "resectable-single-4-cm"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                                                  | value        | regimen                      | setting  | stands                                                                                 |
      | ECOG performance status                                  | 2            | liver resection              | curative | candidate: aasld-2023, cnlc-2026, cnlc-2026                                            |
      | age in years                                             | 64           | microwave ablation           | curative | excluded: cnlc-2026, cnlc-2026                                                         |
      | age in years                                             | 65           | microwave ablation           | curative | excluded: cnlc-2026, cnlc-2026, cnlc-2026                                              |
      | central tumour (close to the hilum or the large vessels) | unknown      | laparoscopic liver resection | curative | candidate: cnlc-2026, cnlc-2026 open                                                   |
      | diagnosis                                                | unknown      | liver resection              | curative | open: aasld-2023 open, bclc-2022 open, cnlc-2026 open, cnlc-2026 open, review-002 open |
      | distribution over the lobes                              | unknown      | ablation                     | curative | excluded: cnlc-2026                                                                    |
      | documented Child-Pugh class                              | C            | liver resection              | curative | open: aasld-2023 open, bclc-2022 open, cnlc-2026 open, cnlc-2026 open, review-002 open |
      | future liver remnant (share of standard liver volume)    | 39 %         | liver resection              | curative | excluded: bclc-2022, cnlc-2026, cnlc-2026, review-002                                  |
      | future liver remnant (share of standard liver volume)    | 40 %         | liver resection              | curative | candidate: bclc-2022, cnlc-2026, cnlc-2026, review-002                                 |
      | recurrence after curative treatment                      | in the liver | liver resection              | curative | candidate: aasld-2023 excluded, bclc-2022 excluded, cnlc-2026                          |
      | recurrence after curative treatment                      | unknown      | liver resection              | curative | candidate: aasld-2023, bclc-2022, cnlc-2026, cnlc-2026, cnlc-2026 open, review-002     |

  @key:finding-curative-resectable-single-4-cm-2
  Scenario Outline: Single resectable tumour of 4 cm; <finding> <value>, <and> <its value>: which treatment with curative aim is left, <regimen>
    Given the patient "resectable-single-4-cm"
    And "<finding>" is "<value>"
    And "<and>" is "<its value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                                                  | value   | and                                                   | its value | regimen                      | setting  | stands                                                                                          |
      | alpha-fetoprotein                                        | 8 ng/mL | invasion of an adjacent organ                         | yes       | liver resection              | curative | candidate: aasld-2023, bclc-2022, cnlc-2026, cnlc-2026 excluded, cnlc-2026 excluded, review-002 |
      | central tumour (close to the hilum or the large vessels) | yes     | diameter of the largest tumour                        | 2.9 cm    | ablation                     | curative | excluded: cnlc-2026                                                                             |
      | cirrhosis                                                | no      | future liver remnant (share of standard liver volume) | 39 %      | liver resection              | curative | excluded: aasld-2023, bclc-2022, cnlc-2026, cnlc-2026, review-002                               |
      | sum of the tumour diameters                              | 2.9 cm  | diameter of the largest tumour                        | 2.9 cm    | microwave ablation           | curative | excluded: cnlc-2026                                                                             |
      | sum of the tumour diameters                              | 3.0 cm  | diameter of the largest tumour                        | 3.0 cm    | microwave ablation           | curative | excluded: cnlc-2026, cnlc-2026                                                                  |
      | sum of the tumour diameters                              | 3.0 cm  | diameter of the largest tumour                        | 3.0 cm    | liver resection              | curative | candidate: aasld-2023, bclc-2022, cnlc-2026, cnlc-2026, cnlc-2026, review-002                   |
      | sum of the tumour diameters                              | 5.0 cm  | diameter of the largest tumour                        | 5.0 cm    | microwave ablation           | curative | excluded: cnlc-2026, cnlc-2026                                                                  |
      | sum of the tumour diameters                              | 5.0 cm  | diameter of the largest tumour                        | 5.0 cm    | laparoscopic liver resection | curative | candidate: cnlc-2026                                                                            |
      | sum of the tumour diameters                              | 5.1 cm  | diameter of the largest tumour                        | 5.1 cm    | laparoscopic liver resection | curative | candidate: cnlc-2026                                                                            |

  @key:finding-curative-resected-mvi-over-5-cm-2
  Scenario Outline: Resected, MVI and more than 5 cm; <finding> <value>, <and> <its value>: which treatment with curative aim is left, <regimen>
    Given the patient "resected-mvi-over-5-cm"
    And "<finding>" is "<value>"
    And "<and>" is "<its value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                             | value        | and               | its value  | regimen         | setting  | stands                                                                      |
      | recurrence after curative treatment | in the liver | resectability now | resectable | liver resection | curative | conditional: aasld-2023 open, bclc-2022 excluded, cnlc-2026, cnlc-2026 open |
      | recurrence after curative treatment | in the liver | resectability now | unknown    | liver resection | curative | open: aasld-2023 open, bclc-2022 open, cnlc-2026 open, cnlc-2026 open       |

  @key:finding-curative-resected-mvi-over-5-cm-1
  Scenario Outline: Resected, MVI and more than 5 cm; <finding> <value>: which treatment with curative aim is left, <regimen>
    Given the patient "resected-mvi-over-5-cm"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                                               | value       | regimen               | setting  | stands     |
      | clinically significant portal hypertension            | yes         | liver resection       | curative | not listed |
      | clinically significant portal hypertension            | yes         | liver transplantation | curative | not listed |
      | future liver remnant (share of standard liver volume) | 30.1 %      | liver resection       | curative | not listed |
      | future liver remnant (share of standard liver volume) | 40.1 %      | liver resection       | curative | not listed |
      | total bilirubin                                       | 17.2 µmol/L | liver resection       | curative | not listed |

  @key:finding-curative-solitary-8-cm-unresectable-2
  Scenario Outline: Single 8 cm tumour, unresectable; <finding> <value>, <and> <its value>: which treatment with curative aim is left, <regimen>
    Given the patient "solitary-8-cm-unresectable"
    And "<finding>" is "<value>"
    And "<and>" is "<its value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                     | value  | and                            | its value | regimen              | setting  | stands     |
      | sum of the tumour diameters | 7.1 cm | diameter of the largest tumour | 7.1 cm    | TACE + ablation      | curative | not listed |
      | sum of the tumour diameters | 7.1 cm | diameter of the largest tumour | 7.1 cm    | resection + ablation | curative | not listed |

  @key:finding-curative-transplant-candidate-within-criteria-1
  Scenario Outline: Within the transplant criteria; <finding> <value>: which treatment with curative aim is left, <regimen>
    Given the patient "transplant-candidate-within-criteria"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                 | value          | regimen                               | setting       | stands                                                                |
      | ECOG performance status | 3              | liver transplantation                 | curative      | excluded: cnlc-2026 excluded                                          |
      | diagnosis               | unknown        | liver transplantation                 | curative      | open: aasld-2023 open, cnlc-2026 open                                 |
      | diagnosis               | unknown        | ablation                              | perioperative | open: cnlc-2026 open                                                  |
      | diagnosis               | unknown        | stereotactic body radiotherapy (SBRT) | perioperative | open: cnlc-2026 open, cnlc-2026 open                                  |
      | documented BCLC stage   | 0 (very early) | liver resection                       | curative      | not listed                                                            |
      | number of tumours       | 2              | liver transplantation                 | curative      | candidate: bclc-2022, cnlc-2026                                       |
      | number of tumours       | unknown        | liver transplantation                 | curative      | open: aasld-2023 open, bclc-2022 open, bclc-2022 open, cnlc-2026 open |
      | resectability now       | unknown        | liver transplantation                 | curative      | open: aasld-2023 open, cnlc-2026 open                                 |
      | resectability now       | unknown        | ablation                              | perioperative | open: cnlc-2026 open                                                  |
      | resectability now       | unknown        | stereotactic body radiotherapy (SBRT) | perioperative | open: cnlc-2026 open, cnlc-2026 open                                  |

  @key:finding-curative-transplant-candidate-within-criteria-2
  Scenario Outline: Within the transplant criteria; <finding> <value>, <and> <its value>: which treatment with curative aim is left, <regimen>
    Given the patient "transplant-candidate-within-criteria"
    And "<finding>" is "<value>"
    And "<and>" is "<its value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                          | value | and                    | its value | regimen                               | setting       | stands                                            |
      | has received an organ transplant | yes   | transplantation before | yes       | liver transplantation                 | curative      | excluded: aasld-2023 excluded, cnlc-2026 excluded |
      | has received an organ transplant | yes   | transplantation before | yes       | stereotactic body radiotherapy (SBRT) | perioperative | excluded: cnlc-2026 excluded, cnlc-2026 excluded  |
      | has received an organ transplant | yes   | transplantation before | yes       | SIRT                                  | transarterial | excluded: cnlc-2026 excluded                      |

  @key:finding-curative-transplant-recipient-recurrence-2
  Scenario Outline: Recurrence in the liver after transplantation; <finding> <value>, <and> <its value>: which treatment with curative aim is left, <regimen>
    Given the patient "transplant-recipient-recurrence"
    And "<finding>" is "<value>"
    And "<and>" is "<its value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding           | value      | and                         | its value           | regimen                      | setting  | stands                                           |
      | resectability now | resectable | distribution over the lobes | tumours in one lobe | laparoscopic liver resection | curative | excluded: cnlc-2026 excluded                     |
      | resectability now | resectable | distribution over the lobes | tumours in one lobe | liver resection              | curative | excluded: cnlc-2026 excluded, cnlc-2026 excluded |

  @key:finding-curative-untreated-iib-multinodular-1
  Scenario Outline: Many nodules, CNLC IIb; <finding> <value>: which treatment with curative aim is left, <regimen>
    Given the patient "untreated-iib-multinodular"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                             | value      | regimen                                                              | setting       | stands                               |
      | candidate for liver transplantation | yes        | liver transplantation                                                | curative      | open: bclc-2022 open                 |
      | number of tumours                   | unknown    | microwave ablation                                                   | curative      | open: cnlc-2026 open, cnlc-2026 open |
      | resectability now                   | resectable | laparoscopic liver resection                                         | curative      | conditional: cnlc-2026               |
      | resectability now                   | resectable | SIRT + checkpoint inhibitor (nivolumab, durvalumab or pembrolizumab) | transarterial | not listed                           |

  @key:finding-curative-untreated-iib-multinodular-2
  Scenario Outline: Many nodules, CNLC IIb; <finding> <value>, <and> <its value>: which treatment with curative aim is left, <regimen>
    Given the patient "untreated-iib-multinodular"
    And "<finding>" is "<value>"
    And "<and>" is "<its value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                             | value      | and                                                    | its value  | regimen                               | setting       | stands                                                              |
      | candidate for liver transplantation | unknown    | tumour against the centre's limits for transplantation | within     | liver transplantation                 | curative      | open: bclc-2022 open                                                |
      | diagnosis                           | unknown    | resectability now                                      | resectable | laparoscopic liver resection          | curative      | open: cnlc-2026 open                                                |
      | diagnosis                           | unknown    | resectability now                                      | resectable | camrelizumab + apatinib (rivoceranib) | perioperative | open: cnlc-2026 open, review-003 insufficient open, review-003 open |
      | diameter of the largest tumour      | 4 cm       | number of tumours                                      | multiple   | TACE + ablation                       | curative      | open: cnlc-2026 open                                                |
      | diameter of the largest tumour      | 4 cm       | number of tumours                                      | multiple   | ablation                              | curative      | open: cnlc-2026 open                                                |
      | diameter of the largest tumour      | 4.0 cm     | number of tumours                                      | 3          | ablation                              | curative      | excluded: cnlc-2026 excluded                                        |
      | resectability now                   | resectable | documented CNLC stage                                  | Ib         | liver resection                       | curative      | open: cnlc-2026 open, cnlc-2026 open                                |
      | resectability now                   | resectable | number of tumours                                      | 2          | laparoscopic liver resection          | curative      | conditional: cnlc-2026                                              |

  @key:finding-curative-untreated-iiia-child-pugh-a5-1
  Scenario Outline: Untreated, CNLC IIIa, Child-Pugh A5; <finding> <value>: which treatment with curative aim is left, <regimen>
    Given the patient "untreated-iiia-child-pugh-a5"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding           | value      | regimen              | setting  | stands               |
      | resectability now | resectable | liver resection      | curative | open: cnlc-2026 open |
      | resectability now | resectable | resection + ablation | curative | not listed           |

  @key:finding-curative-untreated-iiib-lung-metastasis-1
  Scenario Outline: Untreated with lung metastases; <finding> <value>: which treatment with curative aim is left, <regimen>
    Given the patient "untreated-iiib-lung-metastasis"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding           | value      | regimen                                                  | setting       | stands     |
      | resectability now | resectable | liver resection with dissection of the hilar lymph nodes | curative      | not listed |
      | resectability now | resectable | liver resection                                          | curative      | not listed |
      | resectability now | resectable | enrolment in a clinical trial                            | perioperative | not listed |

  @key:finding-curative-b93c3a
  Scenario: Bone metastasis, no nodule in the liver: which treatment with curative aim is left
    Given the patient "bone-metastasis-no-liver-nodule"
    When the board asks
    Then these stand as follows
      | regimen                               | setting       | stands     |
      | liver resection                       | curative      | not listed |
      | cryoablation                          | curative      | not listed |
      | camrelizumab + apatinib (rivoceranib) | perioperative | not listed |

  @key:finding-curative-e3be7c
  Scenario: CNLC IV, Child-Pugh C; candidate for liver transplantation yes; sum of the tumour diameters 3.0 cm; distribution over the lobes tumours in one lobe; diameter of the largest tumour 3.0 cm; number of tumours 1: which treatment with curative aim is left
    Given the patient "cnlc-iv-child-pugh-c"
    And "candidate for liver transplantation" is "yes"
    And "sum of the tumour diameters" is "3.0 cm"
    And "distribution over the lobes" is "tumours in one lobe"
    And "diameter of the largest tumour" is "3.0 cm"
    And "number of tumours" is "1"
    When the board asks
    Then these stand as follows
      | regimen                               | setting       | stands                          |
      | ablation                              | curative      | not listed                      |
      | ablation                              | perioperative | not listed                      |
      | SIRT                                  | transarterial | not listed                      |
      | best supportive care                  | Supportive    | candidate: cnlc-2026, cnlc-2026 |
      | stereotactic body radiotherapy (SBRT) | perioperative | candidate: cnlc-2026            |
    And the sources disagree on "The limits differ: CNLC takes UCSF (6.5 cm, or 3 of 4.5 cm, 8.0 cm in all) to reach more patients, AASLD holds to Milan or downstaging into it. CNLC says that its wider limits did not clearly lower survival and that proof is still wanted."

  @key:finding-curative-7e71f4
  Scenario: CNLC IV, Child-Pugh C; ECOG performance status 1: which treatment with curative aim is left
    Given the patient "cnlc-iv-child-pugh-c"
    And "ECOG performance status" is "1"
    When the board asks
    Then the requirements do not say "BCLC: ECOG 1-2 caused by the tumour makes stage C"
    And the requirements do not say "Ascites, encephalopathy, jaundice: treat alongside"

  @key:finding-curative-66fd20
  Scenario: Converted by atezolizumab and bevacizumab; diagnosis is not recorded: which treatment with curative aim is left
    Given the patient "converted-by-atezolizumab-bevacizumab"
    And "diagnosis" is not recorded
    When the board asks
    Then these stand as follows
      | regimen                                                        | setting    | stands                                                                 |
      | liver resection                                                | curative   | open: aasld-2023 open, bclc-2022 open, cnlc-2026 open, review-002 open |
      | liver resection                                                | conversion | open: cnlc-2026 open, review-001 open                                  |
      | liver resection, then atezolizumab + bevacizumab for 12 months | conversion | open: cnlc-2026 open                                                   |
    And no evidence gap says "Before or after the operation: no trial compares the two"
    And no evidence gap says "Antibodies against atezolizumab: meaning open, no ground to stop"
    And the requirements are exactly
      | says                                                                         | status   | source    | place                           | references      |
      | Anatomical resection: fewer local recurrences, survival the same             | find out | cnlc-2026 | 五（一）1（5）                  | 183,184,185     |
      | Resection margin: 1 cm or more does better than a narrow one                 | find out | cnlc-2026 | 五（一）1（5）                  | 186,187,188     |
      | HBsAg positive: antiviral at once                                            | find out | cnlc-2026 | 五（五）6；五（三）1（9）⑦      | 349,350,482,483 |
      | HBV monitoring every 3 to 6 months                                           | find out | cnlc-2026 | 五（五）6                       |                 |
      | Checkpoint inhibitor given: watch for immune-related events, also afterwards | find out | cnlc-2026 | 五（五）3                       |                 |
      | Typical imaging and an operation planned: no biopsy beforehand               | find out | cnlc-2026 | 三（三）；三（三）要点论述（6） | 100,101,102     |

  @key:finding-curative-0304de
  Scenario: Converted by atezolizumab and bevacizumab; clinically significant portal hypertension is not recorded: which treatment with curative aim is left
    Given the patient "converted-by-atezolizumab-bevacizumab"
    And "clinically significant portal hypertension" is not recorded
    When the board asks
    Then the requirements are exactly
      | says                                                                         | status | source    | place                                   | references      |
      | Anatomical resection: fewer local recurrences, survival the same             | needed | cnlc-2026 | 五（一）1（5）                          | 183,184,185     |
      | Before resection: liver reserve, portal pressure and performance to be known | needed | cnlc-2026 | 五（一）1（2）；五（一）2 要点论述（2） | 137,138,139,140 |
      | Resection margin: 1 cm or more does better than a narrow one                 | needed | cnlc-2026 | 五（一）1（5）                          | 186,187,188     |
      | HBV monitoring every 3 to 6 months                                           | needed | cnlc-2026 | 五（五）6                               |                 |
      | Checkpoint inhibitor given: watch for immune-related events, also afterwards | needed | cnlc-2026 | 五（五）3                               |                 |
      | Typical imaging and an operation planned: no biopsy beforehand               | needed | cnlc-2026 | 三（三）；三（三）要点论述（6）         | 100,101,102     |

  @key:finding-curative-499e88
  Scenario: Converted by atezolizumab and bevacizumab; documented Child-Pugh class B: which treatment with curative aim is left
    Given the patient "converted-by-atezolizumab-bevacizumab"
    And "documented Child-Pugh class" is "B"
    When the board asks
    Then the requirements are exactly
      | says                                                                         | status   | source    | place                                   | references      |
      | Before resection: liver reserve, portal pressure and performance to be known | needed   | cnlc-2026 | 五（一）1（2）；五（一）2 要点论述（2） | 137,138,139,140 |
      | HBV monitoring every 3 to 6 months                                           | needed   | cnlc-2026 | 五（五）6                               |                 |
      | Checkpoint inhibitor given: watch for immune-related events, also afterwards | needed   | cnlc-2026 | 五（五）3                               |                 |
      | Typical imaging and an operation planned: no biopsy beforehand               | needed   | cnlc-2026 | 三（三）；三（三）要点论述（6）         | 100,101,102     |
      | Anatomical resection: fewer local recurrences, survival the same             | find out | cnlc-2026 | 五（一）1（5）                          | 183,184,185     |
      | Resection margin: 1 cm or more does better than a narrow one                 | find out | cnlc-2026 | 五（一）1（5）                          | 186,187,188     |

  @key:finding-curative-9732cf
  Scenario: Unresectable, thrombus Cheng type III; resectability now resectable: which treatment with curative aim is left
    Given the patient "pvtt-cheng-iii-unresectable"
    And "resectability now" is "resectable"
    When the board asks
    Then these stand as follows
      | regimen                                       | setting       | stands                                                                     |
      | laparoscopic liver resection                  | curative      | against: against cnlc-2026                                                 |
      | liver resection                               | curative      | against: against cnlc-2026                                                 |
      | camrelizumab + apatinib (rivoceranib)         | perioperative | excluded: cnlc-2026 excluded, review-003 excluded, review-003 insufficient |
      | SBRT + lenvatinib + PD-1 antibody (not named) | Radiotherapy  | not listed                                                                 |
      | nivolumab                                     | first line    | not listed                                                                 |
      | donafenib                                     | first line    | not listed                                                                 |
    And no entry under study says "Donafenib + a checkpoint inhibitor first line: under study"

  @key:finding-curative-372748
  Scenario: Unresectable, thrombus Cheng type III; resectability now resectable; documented CNLC stage IIIb; portal vein tumour thrombus, Cheng type I (segmental or sectional branches); portal vein tumour thrombus, Vp class Vp2 (second-order branches): which treatment with curative aim is left
    Given the patient "pvtt-cheng-iii-unresectable"
    And "resectability now" is "resectable"
    And "documented CNLC stage" is "IIIb"
    And "portal vein tumour thrombus, Cheng type" is "I (segmental or sectional branches)"
    And "portal vein tumour thrombus, Vp class" is "Vp2 (second-order branches)"
    When the board asks
    Then these stand as follows
      | regimen                                             | setting  | stands               |
      | liver resection with removal of the tumour thrombus | curative | open: cnlc-2026 open |

  @key:finding-curative-5a318b
  Scenario: Unresectable, thrombus Cheng type III; resectability now resectable; hepatic vein tumour thrombus yes; portal vein tumour thrombus, Cheng type I (segmental or sectional branches); portal vein tumour thrombus, Vp class Vp2 (second-order branches): which treatment with curative aim is left
    Given the patient "pvtt-cheng-iii-unresectable"
    And "resectability now" is "resectable"
    And "hepatic vein tumour thrombus" is "yes"
    And "portal vein tumour thrombus, Cheng type" is "I (segmental or sectional branches)"
    And "portal vein tumour thrombus, Vp class" is "Vp2 (second-order branches)"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands               |
      | liver resection | curative | candidate: cnlc-2026 |

  @key:finding-curative-3bca71
  Scenario: Unresectable, thrombus Cheng type III; resectability now resectable; hepatic vein tumour thrombus is not recorded; portal vein tumour thrombus, Cheng type I (segmental or sectional branches); portal vein tumour thrombus, Vp class Vp2 (second-order branches): which treatment with curative aim is left
    Given the patient "pvtt-cheng-iii-unresectable"
    And "resectability now" is "resectable"
    And "hepatic vein tumour thrombus" is not recorded
    And "portal vein tumour thrombus, Cheng type" is "I (segmental or sectional branches)"
    And "portal vein tumour thrombus, Vp class" is "Vp2 (second-order branches)"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands               |
      | liver resection | curative | open: cnlc-2026 open |

  @key:finding-curative-98b052
  Scenario: Unresectable, thrombus Cheng type III; resectability now resectable; hepatic vein tumour thrombus yes; portal vein tumour thrombus, Cheng type I (segmental or sectional branches); portal vein tumour thrombus, Vp class Vp2 (second-order branches): which treatment with curative aim is left (2)
    Given the patient "pvtt-cheng-iii-unresectable"
    And "resectability now" is "resectable"
    And "hepatic vein tumour thrombus" is "yes"
    And "portal vein tumour thrombus, Cheng type" is "I (segmental or sectional branches)"
    And "portal vein tumour thrombus, Vp class" is "Vp2 (second-order branches)"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands               |
      | liver resection | curative | candidate: cnlc-2026 |

  @key:finding-curative-72e4a1
  Scenario: Unresectable, thrombus Cheng type III; resectability now resectable; hepatic vein tumour thrombus is not recorded; portal vein tumour thrombus, Cheng type I (segmental or sectional branches); portal vein tumour thrombus, Vp class Vp2 (second-order branches): which treatment with curative aim is left (2)
    Given the patient "pvtt-cheng-iii-unresectable"
    And "resectability now" is "resectable"
    And "hepatic vein tumour thrombus" is not recorded
    And "portal vein tumour thrombus, Cheng type" is "I (segmental or sectional branches)"
    And "portal vein tumour thrombus, Vp class" is "Vp2 (second-order branches)"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands               |
      | liver resection | curative | open: cnlc-2026 open |

  @key:finding-curative-c748b9
  Scenario: Resectable, CNLC IIa; coagulopathy that cannot be corrected yes; future liver remnant (share of standard liver volume) 30 %; resectability now not resectable now, may become so (conversion); diameter of the largest tumour 3 cm: which treatment with curative aim is left
    Given the patient "resectable-iia"
    And "coagulopathy that cannot be corrected" is "yes"
    And "future liver remnant (share of standard liver volume)" is "30 %"
    And "resectability now" is "not resectable now, may become so (conversion)"
    And "diameter of the largest tumour" is "3 cm"
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands              |
      | resection + ablation | curative | excluded: cnlc-2026 |

  @key:finding-curative-d06ce9
  Scenario: Single resectable tumour of 4 cm; sites of extrahepatic spread is not recorded; extrahepatic spread is not recorded: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "sites of extrahepatic spread" is not recorded
    And "extrahepatic spread" is not recorded
    When the board asks
    Then these stand as follows
      | regimen                                                  | setting  | stands                                                                                 |
      | liver resection                                          | curative | open: aasld-2023 open, bclc-2022 open, cnlc-2026 open, cnlc-2026 open, review-002 open |
      | liver resection with dissection of the hilar lymph nodes | curative | open: cnlc-2026 open                                                                   |

  @key:finding-curative-edfa79
  Scenario: Single resectable tumour of 4 cm; diagnosis is not recorded; the board's judgement of ablation suitable; sum of the tumour diameters 2.0 cm; diameter of the largest tumour 2.0 cm: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "diagnosis" is not recorded
    And "the board's judgement of ablation" is "suitable"
    And "sum of the tumour diameters" is "2.0 cm"
    And "diameter of the largest tumour" is "2.0 cm"
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands                               |
      | ablation | curative | open: bclc-2022 open, cnlc-2026 open |

  @key:finding-curative-aeb331
  Scenario: Single resectable tumour of 4 cm; the board's judgement of ablation suitable; resectability now is not recorded; sum of the tumour diameters 2.0 cm; diameter of the largest tumour 2.0 cm: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "the board's judgement of ablation" is "suitable"
    And "resectability now" is not recorded
    And "sum of the tumour diameters" is "2.0 cm"
    And "diameter of the largest tumour" is "2.0 cm"
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands                               |
      | ablation | curative | open: bclc-2022 open, cnlc-2026 open |

  @key:finding-curative-e271e5
  Scenario: Single resectable tumour of 4 cm; the board's judgement of ablation suitable; sum of the tumour diameters 2.0 cm; diameter of the largest tumour 2.0 cm: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "the board's judgement of ablation" is "suitable"
    And "sum of the tumour diameters" is "2.0 cm"
    And "diameter of the largest tumour" is "2.0 cm"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                  |
      | liver resection | curative | candidate: aasld-2023, cnlc-2026, cnlc-2026, review-002 |

  @key:finding-curative-ae9d92
  Scenario: Single resectable tumour of 4 cm; the board's judgement of ablation suitable; sum of the tumour diameters 8.0 cm; diameter of the largest tumour 3.0 cm; number of tumours 3: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "the board's judgement of ablation" is "suitable"
    And "sum of the tumour diameters" is "8.0 cm"
    And "diameter of the largest tumour" is "3.0 cm"
    And "number of tumours" is "3"
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands                                                            |
      | liver resection       | curative | candidate: cnlc-2026, cnlc-2026, cnlc-2026, cnlc-2026, review-002 |
      | liver transplantation | curative | not listed                                                        |
      | resection + ablation  | curative | candidate: cnlc-2026                                              |

  @key:finding-curative-cc4976
  Scenario: Single resectable tumour of 4 cm; sum of the tumour diameters 6.0 cm; portal vein tumour thrombus, Cheng type II (left or right branch); portal vein tumour thrombus, Vp class Vp3 (first-order branches); number of tumours 2: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "sum of the tumour diameters" is "6.0 cm"
    And "portal vein tumour thrombus, Cheng type" is "II (left or right branch)"
    And "portal vein tumour thrombus, Vp class" is "Vp3 (first-order branches)"
    And "number of tumours" is "2"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands     |
      | liver resection | curative | not listed |

  @key:finding-curative-354f0b
  Scenario: Single resectable tumour of 4 cm; the board's judgement of ablation suitable; sum of the tumour diameters 7.0 cm; diameter of the largest tumour 2.0 cm; number of tumours 4: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "the board's judgement of ablation" is "suitable"
    And "sum of the tumour diameters" is "7.0 cm"
    And "diameter of the largest tumour" is "2.0 cm"
    And "number of tumours" is "4"
    When the board asks
    Then these stand as follows
      | regimen                        | setting  | stands     |
      | radiofrequency ablation        | curative | not listed |
      | cryoablation                   | curative | not listed |
      | percutaneous ethanol injection | curative | not listed |

  @key:finding-curative-94906f
  Scenario: Single resectable tumour of 4 cm; the board's judgement of ablation suitable; sum of the tumour diameters 2.1 cm; diameter of the largest tumour 2.1 cm: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "the board's judgement of ablation" is "suitable"
    And "sum of the tumour diameters" is "2.1 cm"
    And "diameter of the largest tumour" is "2.1 cm"
    When the board asks
    Then these stand as follows
      | regimen                        | setting  | stands                     |
      | radiofrequency ablation        | curative | candidate: cnlc-2026       |
      | percutaneous ethanol injection | curative | against: against cnlc-2026 |

  @key:finding-curative-f2c232
  Scenario: Single resectable tumour of 4 cm; central tumour (close to the hilum or the large vessels) yes: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "central tumour (close to the hilum or the large vessels)" is "yes"
    When the board asks
    Then these stand as follows
      | regimen                      | setting  | stands                                   |
      | resection + ablation         | curative | not listed                               |
      | laparoscopic liver resection | curative | candidate: cnlc-2026, cnlc-2026 excluded |
    And the cautions on "ablation" are exactly
      | says                                                                                      | status  | source    | place     | references |
      | The board has judged ablation unsuitable for this patient.                                | applies |           |           |            |
      | Close to the hilum or a first- or second-order duct the guideline uses ablation with care | applies | cnlc-2026 | 五（二）2 |            |

  @key:finding-curative-61c035
  Scenario: Single resectable tumour of 4 cm; the board's judgement of ablation suitable; central tumour (close to the hilum or the large vessels) yes; sum of the tumour diameters 8.0 cm; diameter of the largest tumour 3.0 cm; number of tumours 3: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "the board's judgement of ablation" is "suitable"
    And "central tumour (close to the hilum or the large vessels)" is "yes"
    And "sum of the tumour diameters" is "8.0 cm"
    And "diameter of the largest tumour" is "3.0 cm"
    And "number of tumours" is "3"
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands                          |
      | resection + ablation | curative | candidate: cnlc-2026, cnlc-2026 |

  @key:finding-curative-2814d4
  Scenario: Single resectable tumour of 4 cm; the board's judgement of ablation suitable; central tumour (close to the hilum or the large vessels) yes; sum of the tumour diameters 8.0 cm; diameter of the largest tumour 3.1 cm; number of tumours 3: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "the board's judgement of ablation" is "suitable"
    And "central tumour (close to the hilum or the large vessels)" is "yes"
    And "sum of the tumour diameters" is "8.0 cm"
    And "diameter of the largest tumour" is "3.1 cm"
    And "number of tumours" is "3"
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands                       |
      | ablation | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-9f5098
  Scenario: Single resectable tumour of 4 cm; tumour rupture now: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "tumour rupture" is "now"
    When the board asks
    Then the sources do not disagree on "There: early disease. Here: a visible portal thrombus or a ruptured tumour."

  @key:finding-curative-c336d7
  Scenario: Single resectable tumour of 4 cm; albumin 27 g/L: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "albumin" is "27 g/L"
    When the board asks
    Then the requirements do not say "Resection margin: 1 cm or more does better than a narrow one"
    And the requirements do not say "Anatomical resection: fewer local recurrences, survival the same"

  @key:finding-curative-c93fbe
  Scenario: Single resectable tumour of 4 cm; recurrence after curative treatment in the liver; sum of the tumour diameters 2.9 cm; diameter of the largest tumour 2.9 cm: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "recurrence after curative treatment" is "in the liver"
    And "sum of the tumour diameters" is "2.9 cm"
    And "diameter of the largest tumour" is "2.9 cm"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                        |
      | liver resection | curative | candidate: aasld-2023 excluded, bclc-2022 excluded, cnlc-2026 |

  @key:finding-curative-3a8d2b
  Scenario: Single resectable tumour of 4 cm; recurrence after curative treatment is not recorded; sum of the tumour diameters 2.9 cm; diameter of the largest tumour 2.9 cm: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "recurrence after curative treatment" is not recorded
    And "sum of the tumour diameters" is "2.9 cm"
    And "diameter of the largest tumour" is "2.9 cm"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                                             |
      | liver resection | curative | candidate: aasld-2023, bclc-2022, cnlc-2026, cnlc-2026, cnlc-2026 open, review-002 |

  @key:finding-curative-bf023d
  Scenario: Single resectable tumour of 4 cm; sum of the tumour diameters 6.0 cm; distribution over the lobes tumours in both lobes; portal vein tumour thrombus, Cheng type II (left or right branch); portal vein tumour thrombus, Vp class Vp3 (first-order branches); number of tumours 2: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "sum of the tumour diameters" is "6.0 cm"
    And "distribution over the lobes" is "tumours in both lobes"
    And "portal vein tumour thrombus, Cheng type" is "II (left or right branch)"
    And "portal vein tumour thrombus, Vp class" is "Vp3 (first-order branches)"
    And "number of tumours" is "2"
    When the board asks
    Then these stand as follows
      | regimen                                             | setting  | stands     |
      | liver resection with removal of the tumour thrombus | curative | not listed |

  @key:finding-curative-982966
  Scenario: Single resectable tumour of 4 cm; the board's judgement of ablation suitable; recurrence after curative treatment in the liver; sum of the tumour diameters 2.0 cm; diameter of the largest tumour 2.0 cm: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "the board's judgement of ablation" is "suitable"
    And "recurrence after curative treatment" is "in the liver"
    And "sum of the tumour diameters" is "2.0 cm"
    And "diameter of the largest tumour" is "2.0 cm"
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands                                   |
      | ablation | curative | candidate: bclc-2022 excluded, cnlc-2026 |

  @key:finding-curative-643ed9
  Scenario: Single resectable tumour of 4 cm; the board's judgement of ablation suitable; has received an organ transplant yes; transplantation before yes; diameter of the largest tumour 0.1 cm: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "the board's judgement of ablation" is "suitable"
    And "has received an organ transplant" is "yes"
    And "transplantation before" is "yes"
    And "diameter of the largest tumour" is "0.1 cm"
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands                                           |
      | ablation | curative | excluded: bclc-2022 excluded, cnlc-2026 excluded |

  @key:finding-curative-805927
  Scenario: Single resectable tumour of 4 cm; the board's judgement of ablation suitable; resectability now not resectable now, may become so (conversion); sum of the tumour diameters 8 cm; distribution over the lobes tumours in both lobes; diameter of the largest tumour 0.1 cm; number of tumours 2: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "the board's judgement of ablation" is "suitable"
    And "resectability now" is "not resectable now, may become so (conversion)"
    And "sum of the tumour diameters" is "8 cm"
    And "distribution over the lobes" is "tumours in both lobes"
    And "diameter of the largest tumour" is "0.1 cm"
    And "number of tumours" is "2"
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands     |
      | resection + ablation | curative | not listed |

  @key:finding-curative-213a69
  Scenario: Single resectable tumour of 4 cm; the board's judgement of ablation suitable; resectability now not resectable now, may become so (conversion); sum of the tumour diameters 8 cm; distribution over the lobes tumours in both lobes; diameter of the largest tumour 2.9 cm; number of tumours 2: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "the board's judgement of ablation" is "suitable"
    And "resectability now" is "not resectable now, may become so (conversion)"
    And "sum of the tumour diameters" is "8 cm"
    And "distribution over the lobes" is "tumours in both lobes"
    And "diameter of the largest tumour" is "2.9 cm"
    And "number of tumours" is "2"
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands     |
      | resection + ablation | curative | not listed |

  @key:finding-curative-71a989
  Scenario: Single resectable tumour of 4 cm; the board's judgement of ablation suitable; resectability now not resectable now, may become so (conversion); sum of the tumour diameters 8 cm; distribution over the lobes tumours in both lobes; diameter of the largest tumour 7.1 cm; number of tumours 2: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "the board's judgement of ablation" is "suitable"
    And "resectability now" is "not resectable now, may become so (conversion)"
    And "sum of the tumour diameters" is "8 cm"
    And "distribution over the lobes" is "tumours in both lobes"
    And "diameter of the largest tumour" is "7.1 cm"
    And "number of tumours" is "2"
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands     |
      | resection + ablation | curative | not listed |

  @key:finding-curative-1df583
  Scenario: Single resectable tumour of 4 cm; the board's judgement of ablation suitable; resectability now not resectable now, may become so (conversion); sum of the tumour diameters 8 cm; distribution over the lobes tumours in both lobes; number of tumours 2: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "the board's judgement of ablation" is "suitable"
    And "resectability now" is "not resectable now, may become so (conversion)"
    And "sum of the tumour diameters" is "8 cm"
    And "distribution over the lobes" is "tumours in both lobes"
    And "number of tumours" is "2"
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands                          |
      | resection + ablation | curative | candidate: cnlc-2026, cnlc-2026 |

  @key:finding-curative-14e4c4
  Scenario: Single resectable tumour of 4 cm; the board's judgement of ablation suitable; resectability now not resectable now, may become so (conversion); sum of the tumour diameters 8 cm; distribution over the lobes tumours in both lobes; diameter of the largest tumour 2.9 cm; number of tumours 2: which treatment with curative aim is left (2)
    Given the patient "resectable-single-4-cm"
    And "the board's judgement of ablation" is "suitable"
    And "resectability now" is "not resectable now, may become so (conversion)"
    And "sum of the tumour diameters" is "8 cm"
    And "distribution over the lobes" is "tumours in both lobes"
    And "diameter of the largest tumour" is "2.9 cm"
    And "number of tumours" is "2"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands     |
      | TACE + ablation | curative | not listed |

  @key:finding-curative-e661bd
  Scenario: Single resectable tumour of 4 cm; the board's judgement of ablation suitable; recurrence after curative treatment in the liver; sum of the tumour diameters 2.0 cm; diameter of the largest tumour 2.0 cm: which treatment with curative aim is left (2)
    Given the patient "resectable-single-4-cm"
    And "the board's judgement of ablation" is "suitable"
    And "recurrence after curative treatment" is "in the liver"
    And "sum of the tumour diameters" is "2.0 cm"
    And "diameter of the largest tumour" is "2.0 cm"
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands                                   |
      | ablation | curative | candidate: bclc-2022 excluded, cnlc-2026 |

  @key:finding-curative-f44b1d
  Scenario: Resected, low risk: which treatment with curative aim is left
    Given the patient "resected-low-risk"
    When the board asks
    Then these stand as follows
      | regimen                    | setting  | stands                      |
      | ablation                   | curative | not listed                  |
      | atezolizumab + bevacizumab | adjuvant | against: against review-003 |

  @key:finding-curative-5aa6d2
  Scenario: Resected, low risk; resectability now resectable; sites of extrahepatic spread is not recorded; tumour rupture in the past: which treatment with curative aim is left
    Given the patient "resected-low-risk"
    And "resectability now" is "resectable"
    And "sites of extrahepatic spread" is not recorded
    And "tumour rupture" is "in the past"
    When the board asks
    Then these stand as follows
      | regimen                            | setting  | stands               |
      | resection of peritoneal metastases | curative | open: cnlc-2026 open |

  @key:finding-curative-b9f39a
  Scenario: Resected, low risk; resectability now resectable; sites of extrahepatic spread is not recorded; tumour rupture in the past: which treatment with curative aim is left (2)
    Given the patient "resected-low-risk"
    And "resectability now" is "resectable"
    And "sites of extrahepatic spread" is not recorded
    And "tumour rupture" is "in the past"
    When the board asks
    Then these stand as follows
      | regimen                            | setting  | stands               |
      | resection of peritoneal metastases | curative | open: cnlc-2026 open |

  @key:finding-curative-c49bab
  Scenario: Resected, MVI and more than 5 cm; ECOG performance status 2: which treatment with curative aim is left
    Given the patient "resected-mvi-over-5-cm"
    And "ECOG performance status" is "2"
    When the board asks
    Then the requirements do not say "BCLC: ECOG 1-2 caused by the tumour makes stage C"

  @key:finding-curative-301bfa
  Scenario: Resected, MVI and more than 5 cm; recurrence after curative treatment in the liver: which treatment with curative aim is left
    Given the patient "resected-mvi-over-5-cm"
    And "recurrence after curative treatment" is "in the liver"
    When the board asks
    Then these stand as follows
      | regimen                                 | setting     | stands     |
      | liver resection                         | curative    | not listed |
      | atezolizumab + bevacizumab              | adjuvant    | not listed |
      | enrolment in a clinical trial           | adjuvant    | not listed |
      | sorafenib                               | adjuvant    | not listed |
      | lenvatinib                              | first line  | not listed |
      | durvalumab                              | first line  | not listed |
      | external radiotherapy                   | In any line | not listed |
      | Chinese medicine prescribed by syndrome | Supportive  | not listed |
    And no evidence gap says "Donafenib + toripalimab after resection: a trend, without figures"
    And no evidence gap says "How long: a fixed course delays recurrence, and whether to extend or adapt is open"
    And the requirements do not say "Not a curative resection with any of these findings at operation"

  @key:finding-curative-2442c3
  Scenario: Resected, MVI and more than 5 cm: which treatment with curative aim is left
    Given the patient "resected-mvi-over-5-cm"
    When the board asks
    Then these stand as follows
      | regimen                                 | setting       | stands                                                                                                               |
      | liver resection                         | curative      | not listed                                                                                                           |
      | radiotherapy, then resection            | perioperative | not listed                                                                                                           |
      | atezolizumab + bevacizumab              | adjuvant      | against: against cnlc-2026, against imbrave050-2024, against review-003, against review-003, review-003 insufficient |
      | proton beam radiotherapy                | Radiotherapy  | not listed                                                                                                           |
      | ALPPS                                   | conversion    | not listed                                                                                                           |
      | Chinese medicine prescribed by syndrome | Supportive    | candidate: cnlc-2026                                                                                                 |
    And no caution on "sintilimab" says "The disease progressed on sintilimab before, or it was not tolerated."
    And no caution on "pembrolizumab" says "The disease progressed on pembrolizumab before, or it was not tolerated."

  @key:finding-curative-c5f960
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; resectability now resectable; documented BCLC stage A (early); candidate for liver transplantation yes; number of tumours 2: which treatment with curative aim is left
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | resectability now                   | resectable               |
      | documented BCLC stage               | A (early)                |
      | candidate for liver transplantation | yes                      |
      | number of tumours                   | 2                        |
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands                                                                |
      | liver transplantation | curative | open: aasld-2023 open, bclc-2022 open, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-a8d786
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; recurrence after curative treatment in the liver; resectability now resectable; documented BCLC stage A (early); candidate for liver transplantation yes; number of tumours 2: which treatment with curative aim is left
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | recurrence after curative treatment | in the liver             |
      | resectability now                   | resectable               |
      | documented BCLC stage               | A (early)                |
      | candidate for liver transplantation | yes                      |
      | number of tumours                   | 2                        |
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands                                                                |
      | liver transplantation | curative | open: aasld-2023 open, bclc-2022 open, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-0b7635
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; resectability now resectable; documented BCLC stage A (early); candidate for liver transplantation yes; has received an organ transplant yes; number of tumours 2: which treatment with curative aim is left
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | resectability now                   | resectable               |
      | documented BCLC stage               | A (early)                |
      | candidate for liver transplantation | yes                      |
      | has received an organ transplant    | yes                      |
      | number of tumours                   | 2                        |
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands                                                                |
      | liver transplantation | curative | open: aasld-2023 open, bclc-2022 open, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-ea8b24
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now not resectable now, may become so (conversion); documented Child-Pugh class A; bile duct invasion or tumour thrombus yes; extrahepatic spread no; …: which treatment with curative aim is left
    Given a patient
      | field                                     | value                                          |
      | diagnosis                                 | hepatocellular carcinoma                       |
      | ECOG performance status                   | 2                                              |
      | resectability now                         | not resectable now, may become so (conversion) |
      | documented Child-Pugh class               | A                                              |
      | bile duct invasion or tumour thrombus     | yes                                            |
      | extrahepatic spread                       | no                                             |
      | hepatic vein tumour thrombus              | no                                             |
      | diameter of the largest tumour            | 7 cm                                           |
      | portal vein tumour thrombus, Cheng type   | none                                           |
      | tumour thrombus in the right atrium       | no                                             |
      | number of tumours                         | 2                                              |
      | tumour thrombus in the inferior vena cava | no                                             |
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands                       |
      | resection + ablation | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-67c584
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now not resectable now, may become so (conversion); documented Child-Pugh class A; invasion of an adjacent organ yes; bile duct invasion or tumour thrombus no; …: which treatment with curative aim is left
    Given a patient
      | field                                     | value                                          |
      | diagnosis                                 | hepatocellular carcinoma                       |
      | ECOG performance status                   | 2                                              |
      | resectability now                         | not resectable now, may become so (conversion) |
      | documented Child-Pugh class               | A                                              |
      | invasion of an adjacent organ             | yes                                            |
      | bile duct invasion or tumour thrombus     | no                                             |
      | extrahepatic spread                       | no                                             |
      | hepatic vein tumour thrombus              | no                                             |
      | diameter of the largest tumour            | 7 cm                                           |
      | portal vein tumour thrombus, Cheng type   | none                                           |
      | tumour thrombus in the right atrium       | no                                             |
      | number of tumours                         | 2                                              |
      | tumour thrombus in the inferior vena cava | no                                             |
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands                       |
      | resection + ablation | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-7fd269
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now not resectable now, may become so (conversion); documented Child-Pugh class A; has received an organ transplant yes; invasion of an adjacent organ no; …: which treatment with curative aim is left
    Given a patient
      | field                                     | value                                          |
      | diagnosis                                 | hepatocellular carcinoma                       |
      | ECOG performance status                   | 2                                              |
      | resectability now                         | not resectable now, may become so (conversion) |
      | documented Child-Pugh class               | A                                              |
      | has received an organ transplant          | yes                                            |
      | invasion of an adjacent organ             | no                                             |
      | bile duct invasion or tumour thrombus     | no                                             |
      | extrahepatic spread                       | no                                             |
      | hepatic vein tumour thrombus              | no                                             |
      | diameter of the largest tumour            | 7 cm                                           |
      | portal vein tumour thrombus, Cheng type   | none                                           |
      | tumour thrombus in the right atrium       | no                                             |
      | number of tumours                         | 2                                              |
      | tumour thrombus in the inferior vena cava | no                                             |
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands                       |
      | resection + ablation | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-5757b5
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; clinically significant portal hypertension no; resectability now resectable; documented BCLC stage A (early); candidate for liver transplantation yes; number of tumours 2: which treatment with curative aim is left
    Given a patient
      | field                                      | value                    |
      | diagnosis                                  | hepatocellular carcinoma |
      | clinically significant portal hypertension | no                       |
      | resectability now                          | resectable               |
      | documented BCLC stage                      | A (early)                |
      | candidate for liver transplantation        | yes                      |
      | number of tumours                          | 2                        |
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands                                                                |
      | liver transplantation | curative | open: aasld-2023 open, bclc-2022 open, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-0b2105
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment in the liver; resectability now resectable; documented Child-Pugh class A; extrahepatic spread no; …: which treatment with curative aim is left
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | recurrence after curative treatment       | in the liver             |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 3 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 2                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen                               | setting       | stands                                                      |
      | proton beam radiotherapy              | curative      | not listed                                                  |
      | camrelizumab + apatinib (rivoceranib) | perioperative | conditional: cnlc-2026, review-003, review-003 insufficient |
      | HAIC, then resection                  | perioperative | conditional: cnlc-2026                                      |
    And the requirements are exactly
      | says                                                                                                                                                                                                                          | status   | source     | place                                   | references          |
      | Before ablation the guideline asks for liver function and coagulation                                                                                                                                                         | needed   | cnlc-2026  | 五（二）2                               |                     |
      | BCLC: ECOG 1-2 caused by the tumour makes stage C                                                                                                                                                                             | needed   | bclc-2022  | stage C                                 |                     |
      | Anatomical resection: fewer local recurrences, survival the same                                                                                                                                                              | needed   | cnlc-2026  | 五（一）1（5）                          | 183,184,185         |
      | Before resection: liver reserve, portal pressure and performance to be known                                                                                                                                                  | needed   | cnlc-2026  | 五（一）1（2）；五（一）2 要点论述（2） | 137,138,139,140     |
      | Resection margin: 1 cm or more does better than a narrow one                                                                                                                                                                  | needed   | cnlc-2026  | 五（一）1（5）                          | 186,187,188         |
      | Neoadjuvant treatment has risks of its own                                                                                                                                                                                    | needed   | cnlc-2026  | 五（一）2（2）；五（一）要点论述（7）   |                     |
      | No usable AFP value                                                                                                                                                                                                           | needed   | cnlc-2026  | 三（二）2；三（三）要点论述（5）        |                     |
      | Hepatitis B and C markers                                                                                                                                                                                                     | needed   | cnlc-2026  | 五（五）6                               |                     |
      | HAIC every 3-4 weeks                                                                                                                                                                                                          | needed   | cnlc-2026  | 五（三）2（5）；五（三）2（7）          |                     |
      | The future liver remnant is not recorded: where little liver is expected to be left it is measured by CT or MRI, and at least 40 % (chronic liver disease, cirrhosis) or 30 % (no fibrosis) of the standard volume is wanted. | needed   | cnlc-2026  | 五（一）1（2）                          |                     |
      | Recurrence after transplantation: fast course, combined treatment by a board                                                                                                                                                  | find out | cnlc-2026  | 五（一）3（2）；五（一）3 要点论述（4） | 260,261,262,263     |
      | Transplant candidate within criteria: exception points may be applied for                                                                                                                                                     | find out | cnlc-2026  | 五（一）3（1）                          |                     |
      | HBsAg positive: antiviral at once                                                                                                                                                                                             | find out | cnlc-2026  | 五（五）6；五（三）1（9）⑦              | 349,350,482,483     |
      | HBV DNA, quantified                                                                                                                                                                                                           | find out | cnlc-2026  | 五（五）6                               |                     |
      | HBV DNA still detectable on treatment                                                                                                                                                                                         | find out | cnlc-2026  | 五（五）6                               |                     |
      | HBV monitoring every 3 to 6 months                                                                                                                                                                                            | find out | cnlc-2026  | 五（五）6                               |                     |
      | Hepatitis C: direct-acting antivirals                                                                                                                                                                                         | find out | cnlc-2026  | 五（五）6                               | 484                 |
      | Baseline before a checkpoint inhibitor                                                                                                                                                                                        | find out | cnlc-2026  | 五（五）3                               |                     |
      | Typical imaging and an operation planned: no biopsy beforehand                                                                                                                                                                | find out | cnlc-2026  | 三（三）；三（三）要点论述（6）         | 100,101,102         |
      | Response evaluation on systemic therapy                                                                                                                                                                                       | find out | cnlc-2026  | 五（五）4                               | 471                 |
      | Follow-up after TACE                                                                                                                                                                                                          | find out | cnlc-2026  | 五（三）1（8）                          | 319,320             |
      | What the choice after progression depends on (guideline)                                                                                                                                                                      | find out | cnlc-2026  | 五（五）3；五（五）要点论述（3）        |                     |
      | Active bleeding: stop it first                                                                                                                                                                                                | find out | cnlc-2026  | 五（五）7；五（五）3                    |                     |
      | Acute decompensation: treat it, then stage again                                                                                                                                                                              | find out | cnlc-2026  | 五（五）7                               |                     |
      | Ruptured tumour: rescue first, then weigh                                                                                                                                                                                     | find out | cnlc-2026  | 五（六）                                | 488,489,490,491,492 |
      | What the choice after a targeted drug + immunotherapy depends on                                                                                                                                                              | find out | review-002 | §2                                      |                     |

  @key:finding-curative-255c04
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment in the liver; resectability now resectable; documented Child-Pugh class A; extrahepatic spread no; …: which treatment with curative aim is left (2)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | recurrence after curative treatment       | in the liver             |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 2.9 cm                   |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 2                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen                  | setting  | stands                 |
      | proton beam radiotherapy | curative | conditional: cnlc-2026 |

  @key:finding-curative-b6b594
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment in the liver; resectability now resectable; documented Child-Pugh class A; extrahepatic spread yes; …: which treatment with curative aim is left
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | recurrence after curative treatment       | in the liver             |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | extrahepatic spread                       | yes                      |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 2.9 cm                   |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 2                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen                  | setting  | stands     |
      | proton beam radiotherapy | curative | not listed |

  @key:finding-curative-6a768f
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; resectability now resectable; documented BCLC stage A (early); candidate for liver transplantation yes; number of tumours 2: which treatment with curative aim is left (2)
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | resectability now                   | resectable               |
      | documented BCLC stage               | A (early)                |
      | candidate for liver transplantation | yes                      |
      | number of tumours                   | 2                        |
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands                                                                |
      | liver transplantation | curative | open: aasld-2023 open, bclc-2022 open, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-2e2049
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; recurrence after curative treatment in the liver; resectability now resectable; documented BCLC stage A (early); candidate for liver transplantation yes; number of tumours 2: which treatment with curative aim is left (2)
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | recurrence after curative treatment | in the liver             |
      | resectability now                   | resectable               |
      | documented BCLC stage               | A (early)                |
      | candidate for liver transplantation | yes                      |
      | number of tumours                   | 2                        |
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands                                                                |
      | liver transplantation | curative | open: aasld-2023 open, bclc-2022 open, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-73bebe
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; resectability now resectable; documented BCLC stage A (early); candidate for liver transplantation yes; has received an organ transplant yes; number of tumours 2: which treatment with curative aim is left (2)
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | resectability now                   | resectable               |
      | documented BCLC stage               | A (early)                |
      | candidate for liver transplantation | yes                      |
      | has received an organ transplant    | yes                      |
      | number of tumours                   | 2                        |
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands                                                                |
      | liver transplantation | curative | open: aasld-2023 open, bclc-2022 open, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-9f8621
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; cirrhosis no; future liver remnant (share of standard liver volume) 30 %; clinically significant portal hypertension no; ECOG performance status 2; resectability now resectable; …: which treatment with curative aim is left
    Given a patient
      | field                                                 | value                    |
      | diagnosis                                             | hepatocellular carcinoma |
      | cirrhosis                                             | no                       |
      | future liver remnant (share of standard liver volume) | 30 %                     |
      | clinically significant portal hypertension            | no                       |
      | ECOG performance status                               | 2                        |
      | resectability now                                     | resectable               |
      | documented Child-Pugh class                           | A                        |
      | extrahepatic spread                                   | no                       |
      | hepatic vein tumour thrombus                          | no                       |
      | portal vein tumour thrombus, Cheng type               | none                     |
      | tumour thrombus in the right atrium                   | no                       |
      | number of tumours                                     | 1                        |
      | tumour thrombus in the inferior vena cava             | no                       |
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                                                 |
      | liver resection | curative | conditional: cnlc-2026, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-425880
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; cirrhosis no; future liver remnant (share of standard liver volume) 30.1 %; clinically significant portal hypertension no; ECOG performance status 2; resectability now resectable; …: which treatment with curative aim is left
    Given a patient
      | field                                                 | value                    |
      | diagnosis                                             | hepatocellular carcinoma |
      | cirrhosis                                             | no                       |
      | future liver remnant (share of standard liver volume) | 30.1 %                   |
      | clinically significant portal hypertension            | no                       |
      | ECOG performance status                               | 2                        |
      | resectability now                                     | resectable               |
      | documented Child-Pugh class                           | A                        |
      | extrahepatic spread                                   | no                       |
      | hepatic vein tumour thrombus                          | no                       |
      | portal vein tumour thrombus, Cheng type               | none                     |
      | tumour thrombus in the right atrium                   | no                       |
      | number of tumours                                     | 1                        |
      | tumour thrombus in the inferior vena cava             | no                       |
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                                                             |
      | liver resection | curative | conditional: aasld-2023, cnlc-2026, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-29b34c
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; future liver remnant (share of standard liver volume) 40.1 %; clinically significant portal hypertension no; ECOG performance status 2; recurrence after curative treatment none; resectability now resectable; …: which treatment with curative aim is left
    Given a patient
      | field                                                 | value                    |
      | diagnosis                                             | hepatocellular carcinoma |
      | future liver remnant (share of standard liver volume) | 40.1 %                   |
      | clinically significant portal hypertension            | no                       |
      | ECOG performance status                               | 2                        |
      | recurrence after curative treatment                   | none                     |
      | resectability now                                     | resectable               |
      | documented Child-Pugh class                           | A                        |
      | extrahepatic spread                                   | no                       |
      | hepatic vein tumour thrombus                          | no                       |
      | portal vein tumour thrombus, Cheng type               | none                     |
      | tumour thrombus in the right atrium                   | no                       |
      | number of tumours                                     | 1                        |
      | tumour thrombus in the inferior vena cava             | no                       |
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                                             |
      | liver resection | curative | conditional: aasld-2023, cnlc-2026, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-3ce762
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; resectability now resectable; documented BCLC stage 0 (very early); candidate for liver transplantation yes: which treatment with curative aim is left
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | resectability now                   | resectable               |
      | documented BCLC stage               | 0 (very early)           |
      | candidate for liver transplantation | yes                      |
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                                                                                                                                                                           |
      | liver resection | curative | conditional: aasld-2023 open, against cnlc-2026 open, bclc-2022, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, review-002 open |

  @key:finding-curative-27c390
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented CNLC stage Ia; extrahepatic spread no; portal vein tumour thrombus, Cheng type none; …: which treatment with curative aim is left
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented CNLC stage                     | Ia                       |
      | extrahepatic spread                       | no                       |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then the sources do not disagree on "CNLC keeps ECOG 0-2 in stages I to III and lets tumour and liver decide. BCLC counts ECOG 1-2 caused by the tumour as stage C, whose treatment is systemic. BCLC reads symptoms as advanced disease; CNLC reads fitness for the operation."

  @key:finding-curative-c748e7
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented CNLC stage Ia; hepatic vein tumour thrombus no; portal vein tumour thrombus, Cheng type none; …: which treatment with curative aim is left
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented CNLC stage                     | Ia                       |
      | hepatic vein tumour thrombus              | no                       |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then the sources do not disagree on "CNLC keeps ECOG 0-2 in stages I to III and lets tumour and liver decide. BCLC counts ECOG 1-2 caused by the tumour as stage C, whose treatment is systemic. BCLC reads symptoms as advanced disease; CNLC reads fitness for the operation."

  @key:finding-curative-1e4155
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class B; extrahepatic spread no; hepatic vein tumour thrombus no; …: which treatment with curative aim is left
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | B                        |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 3                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                                    |
      | liver resection | curative | excluded: cnlc-2026, cnlc-2026, cnlc-2026, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-d60a66
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class B; invasion of an adjacent organ no; bile duct invasion or tumour thrombus no; …: which treatment with curative aim is left
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | B                        |
      | invasion of an adjacent organ             | no                       |
      | bile duct invasion or tumour thrombus     | no                       |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands                               |
      | ablation | curative | candidate: cnlc-2026, cnlc-2026 open |

  @key:finding-curative-05b582
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; distribution over the lobes tumours in both lobes; extrahepatic spread no; …: which treatment with curative aim is left
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | distribution over the lobes               | tumours in both lobes    |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 2.9 cm                   |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 3                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands                 |
      | resection + ablation | curative | conditional: cnlc-2026 |

  @key:finding-curative-9db351
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; distribution over the lobes tumours in both lobes; extrahepatic spread no; …: which treatment with curative aim is left (2)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | distribution over the lobes               | tumours in both lobes    |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5.1 cm                   |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 3                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands                 |
      | resection + ablation | curative | conditional: cnlc-2026 |

  @key:finding-curative-ed6832
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; distribution over the lobes tumours in both lobes; extrahepatic spread no; …: which treatment with curative aim is left (3)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | distribution over the lobes               | tumours in both lobes    |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 3                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands                                        |
      | resection + ablation | curative | conditional: cnlc-2026, cnlc-2026 conditional |

  @key:finding-curative-5f30d4
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; resectability now resectable; documented Child-Pugh class A; resection before yes; …: which treatment with curative aim is left
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resectable               |
      | documented Child-Pugh class         | A                        |
      | resection before                    | yes                      |
      | sites of extrahepatic spread        | peritoneum               |
      | tumour rupture                      | in the past              |
    When the board asks
    Then these stand as follows
      | regimen                            | setting  | stands               |
      | resection of peritoneal metastases | curative | candidate: cnlc-2026 |

  @key:finding-curative-199a5a
  Scenario: Of whom little is known: diagnosis fibrolamellar carcinoma; ECOG performance status 2; recurrence after curative treatment none; resectability now resectable; documented Child-Pugh class A; resection before yes; …: which treatment with curative aim is left
    Given a patient
      | field                               | value                   |
      | diagnosis                           | fibrolamellar carcinoma |
      | ECOG performance status             | 2                       |
      | recurrence after curative treatment | none                    |
      | resectability now                   | resectable              |
      | documented Child-Pugh class         | A                       |
      | resection before                    | yes                     |
      | sites of extrahepatic spread        | peritoneum              |
      | tumour rupture                      | in the past             |
    When the board asks
    Then these stand as follows
      | regimen                            | setting  | stands     |
      | resection of peritoneal metastases | curative | not listed |

  @key:finding-curative-ff2f4a
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; resectability now resectable; documented Child-Pugh class A; resection before yes; …: which treatment with curative aim is left (2)
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resectable               |
      | documented Child-Pugh class         | A                        |
      | resection before                    | yes                      |
      | sites of extrahepatic spread        | peritoneum               |
      | tumour rupture                      | none                     |
    When the board asks
    Then these stand as follows
      | regimen                            | setting  | stands     |
      | resection of peritoneal metastases | curative | not listed |

  @key:finding-curative-d2cae4
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; resectability now resectable; documented Child-Pugh class A; resection before yes; …: which treatment with curative aim is left (3)
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resectable               |
      | documented Child-Pugh class         | A                        |
      | resection before                    | yes                      |
      | sites of extrahepatic spread        | lung, peritoneum         |
      | tumour rupture                      | in the past              |
    When the board asks
    Then these stand as follows
      | regimen                            | setting  | stands     |
      | resection of peritoneal metastases | curative | not listed |

  @key:finding-curative-3b3d88
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment in the liver; resectability now resectable; documented Child-Pugh class A; resection before yes; …: which treatment with curative aim is left
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | in the liver             |
      | resectability now                   | resectable               |
      | documented Child-Pugh class         | A                        |
      | resection before                    | yes                      |
      | sites of extrahepatic spread        | peritoneum               |
      | tumour rupture                      | in the past              |
    When the board asks
    Then these stand as follows
      | regimen                            | setting  | stands     |
      | resection of peritoneal metastases | curative | not listed |

  @key:finding-curative-e44c7b
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; recurrence after curative treatment none; resectability now resectable; documented Child-Pugh class C; resection before yes; sites of extrahepatic spread peritoneum; …: which treatment with curative aim is left
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resectable               |
      | documented Child-Pugh class         | C                        |
      | resection before                    | yes                      |
      | sites of extrahepatic spread        | peritoneum               |
      | tumour rupture                      | in the past              |
    When the board asks
    Then these stand as follows
      | regimen                            | setting  | stands     |
      | resection of peritoneal metastases | curative | not listed |

  @key:finding-curative-e8d997
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; resectability now resectable; documented Child-Pugh class A; has received an organ transplant yes; …: which treatment with curative aim is left
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resectable               |
      | documented Child-Pugh class         | A                        |
      | has received an organ transplant    | yes                      |
      | resection before                    | yes                      |
      | sites of extrahepatic spread        | peritoneum               |
      | tumour rupture                      | in the past              |
    When the board asks
    Then these stand as follows
      | regimen                            | setting  | stands                       |
      | resection of peritoneal metastases | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-78af69
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment outside the liver; resectability now resectable; documented Child-Pugh class A; resection before yes; …: which treatment with curative aim is left
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | outside the liver        |
      | resectability now                   | resectable               |
      | documented Child-Pugh class         | A                        |
      | resection before                    | yes                      |
      | sites of extrahepatic spread        | peritoneum               |
      | tumour rupture                      | in the past              |
    When the board asks
    Then these stand as follows
      | regimen                            | setting  | stands               |
      | resection of peritoneal metastases | curative | candidate: cnlc-2026 |

  @key:finding-curative-c6fc4a
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; resectability now resectable; documented Child-Pugh class A; has received an organ transplant no; …: which treatment with curative aim is left
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resectable               |
      | documented Child-Pugh class         | A                        |
      | has received an organ transplant    | no                       |
      | resection before                    | yes                      |
      | sites of extrahepatic spread        | peritoneum               |
      | tumour rupture                      | in the past              |
    When the board asks
    Then these stand as follows
      | regimen                            | setting  | stands               |
      | resection of peritoneal metastases | curative | candidate: cnlc-2026 |

  @key:finding-curative-39ae91
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment in the liver; resectability now resectable; documented Child-Pugh class A; extrahepatic spread yes; …: which treatment with curative aim is left (2)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | recurrence after curative treatment       | in the liver             |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | extrahepatic spread                       | yes                      |
      | hepatic vein tumour thrombus              | no                       |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands               |
      | liver resection | curative | open: cnlc-2026 open |

  @key:finding-curative-07cfc0
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment in the liver; resectability now resectable; documented Child-Pugh class A; extrahepatic spread no; …: which treatment with curative aim is left (3)
    Given a patient
      | field                                   | value                               |
      | diagnosis                               | hepatocellular carcinoma            |
      | ECOG performance status                 | 2                                   |
      | recurrence after curative treatment     | in the liver                        |
      | resectability now                       | resectable                          |
      | documented Child-Pugh class             | A                                   |
      | extrahepatic spread                     | no                                  |
      | portal vein tumour thrombus, Cheng type | I (segmental or sectional branches) |
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                               |
      | liver resection | curative | open: cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-b96480
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; recurrence after curative treatment in the liver; resectability now resectable; documented Child-Pugh class C; extrahepatic spread no; hepatic vein tumour thrombus no; …: which treatment with curative aim is left
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | recurrence after curative treatment       | in the liver             |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | C                        |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands     |
      | liver resection | curative | not listed |

  @key:finding-curative-4dbff2
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; bile duct invasion or tumour thrombus yes; extrahepatic spread yes; …: which treatment with curative aim is left
    Given a patient
      | field                                   | value                    |
      | diagnosis                               | hepatocellular carcinoma |
      | ECOG performance status                 | 2                        |
      | resectability now                       | resectable               |
      | documented Child-Pugh class             | A                        |
      | bile duct invasion or tumour thrombus   | yes                      |
      | extrahepatic spread                     | yes                      |
      | portal vein tumour thrombus, Cheng type | none                     |
    When the board asks
    Then these stand as follows
      | regimen                                             | setting  | stands     |
      | liver resection with removal of the tumour thrombus | curative | not listed |

  @key:finding-curative-02d438
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; bile duct invasion or tumour thrombus yes; extrahepatic spread no; …: which treatment with curative aim is left
    Given a patient
      | field                                   | value                    |
      | diagnosis                               | hepatocellular carcinoma |
      | ECOG performance status                 | 2                        |
      | resectability now                       | resectable               |
      | documented Child-Pugh class             | A                        |
      | bile duct invasion or tumour thrombus   | yes                      |
      | extrahepatic spread                     | no                       |
      | portal vein tumour thrombus, Cheng type | III (main trunk)         |
    When the board asks
    Then these stand as follows
      | regimen                                             | setting  | stands     |
      | liver resection with removal of the tumour thrombus | curative | not listed |

  @key:finding-curative-f9365d
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; resectability now resectable; documented CNLC stage IIIb; hepatic vein tumour thrombus yes: which treatment with curative aim is left
    Given a patient
      | field                        | value                    |
      | diagnosis                    | hepatocellular carcinoma |
      | resectability now            | resectable               |
      | documented CNLC stage        | IIIb                     |
      | hepatic vein tumour thrombus | yes                      |
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                       |
      | liver resection | curative | open: against cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-848fd3
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; resectability now resectable; documented CNLC stage IIIa; hepatic vein tumour thrombus yes; portal vein tumour thrombus, Cheng type III (main trunk): which treatment with curative aim is left
    Given a patient
      | field                                   | value                    |
      | diagnosis                               | hepatocellular carcinoma |
      | resectability now                       | resectable               |
      | documented CNLC stage                   | IIIa                     |
      | hepatic vein tumour thrombus            | yes                      |
      | portal vein tumour thrombus, Cheng type | III (main trunk)         |
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                                                                                      |
      | liver resection | curative | against: against cnlc-2026, cnlc-2026 excluded, cnlc-2026 open; open: against cnlc-2026, cnlc-2026 excluded, cnlc-2026 open |

  @key:finding-curative-d2ea07
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; resectability now resectable; documented CNLC stage IIIa; hepatic vein tumour thrombus yes; portal vein tumour thrombus, Cheng type none: which treatment with curative aim is left
    Given a patient
      | field                                   | value                    |
      | diagnosis                               | hepatocellular carcinoma |
      | resectability now                       | resectable               |
      | documented CNLC stage                   | IIIa                     |
      | hepatic vein tumour thrombus            | yes                      |
      | portal vein tumour thrombus, Cheng type | none                     |
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                             |
      | liver resection | curative | conditional: cnlc-2026 conditional, cnlc-2026 open |

  @key:finding-curative-c869c7
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; resectability now resectable; documented CNLC stage IIIb; sites of extrahepatic spread regional lymph nodes: which treatment with curative aim is left
    Given a patient
      | field                        | value                    |
      | diagnosis                    | hepatocellular carcinoma |
      | resectability now            | resectable               |
      | documented CNLC stage        | IIIb                     |
      | sites of extrahepatic spread | regional lymph nodes     |
    When the board asks
    Then these stand as follows
      | regimen                                                  | setting  | stands                             |
      | liver resection with dissection of the hilar lymph nodes | curative | conditional: cnlc-2026 conditional |

  @key:finding-curative-c14420
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 3; resectability now resectable; sites of extrahepatic spread regional lymph nodes: which treatment with curative aim is left
    Given a patient
      | field                        | value                    |
      | diagnosis                    | hepatocellular carcinoma |
      | ECOG performance status      | 3                        |
      | resectability now            | resectable               |
      | sites of extrahepatic spread | regional lymph nodes     |
    When the board asks
    Then these stand as follows
      | regimen                                                  | setting  | stands     |
      | liver resection with dissection of the hilar lymph nodes | curative | not listed |

  @key:finding-curative-a66e9b
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; resectability now resectable; documented CNLC stage IIIb; sites of extrahepatic spread regional lymph nodes; portal vein tumour thrombus, Cheng type III (main trunk): which treatment with curative aim is left
    Given a patient
      | field                                   | value                    |
      | diagnosis                               | hepatocellular carcinoma |
      | resectability now                       | resectable               |
      | documented CNLC stage                   | IIIb                     |
      | sites of extrahepatic spread            | regional lymph nodes     |
      | portal vein tumour thrombus, Cheng type | III (main trunk)         |
    When the board asks
    Then these stand as follows
      | regimen                                                  | setting  | stands                       |
      | liver resection with dissection of the hilar lymph nodes | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-50ee7b
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; invasion of an adjacent organ yes; sites of extrahepatic spread none; …: which treatment with curative aim is left
    Given a patient
      | field                                   | value                    |
      | diagnosis                               | hepatocellular carcinoma |
      | ECOG performance status                 | 2                        |
      | resectability now                       | resectable               |
      | documented Child-Pugh class             | A                        |
      | invasion of an adjacent organ           | yes                      |
      | sites of extrahepatic spread            | none                     |
      | portal vein tumour thrombus, Cheng type | III (main trunk)         |
    When the board asks
    Then these stand as follows
      | regimen                            | setting  | stands                                                                                                                      |
      | liver resection                    | curative | against: against cnlc-2026, cnlc-2026 excluded, cnlc-2026 open; open: against cnlc-2026, cnlc-2026 excluded, cnlc-2026 open |
      | resection of peritoneal metastases | curative | not listed                                                                                                                  |

  @key:finding-curative-a6249e
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; recurrence after curative treatment in the liver; resectability now resected; documented Child-Pugh class B; candidate for liver transplantation yes; extrahepatic spread no; …: which treatment with curative aim is left
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | recurrence after curative treatment       | in the liver             |
      | resectability now                         | resected                 |
      | documented Child-Pugh class               | B                        |
      | candidate for liver transplantation       | yes                      |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 6.5 cm                   |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands                                             |
      | liver transplantation | curative | conditional: cnlc-2026 conditional, cnlc-2026 open |

  @key:finding-curative-b16398
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; albumin 27.9 g/L; ECOG performance status 0; resectability now resectable; documented BCLC stage 0 (very early); documented Child-Pugh class A: which treatment with curative aim is left
    Given a patient
      | field                       | value                    |
      | diagnosis                   | hepatocellular carcinoma |
      | albumin                     | 27.9 g/L                 |
      | ECOG performance status     | 0                        |
      | resectability now           | resectable               |
      | documented BCLC stage       | 0 (very early)           |
      | documented Child-Pugh class | A                        |
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                                                                                                                                                                         |
      | liver resection | curative | open: aasld-2023 open, against cnlc-2026 open, bclc-2022 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, review-002 open |

  @key:finding-curative-a89515
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 0; resectability now resectable; documented BCLC stage A (early); documented Child-Pugh class A: which treatment with curative aim is left
    Given a patient
      | field                       | value                    |
      | diagnosis                   | hepatocellular carcinoma |
      | ECOG performance status     | 0                        |
      | resectability now           | resectable               |
      | documented BCLC stage       | A (early)                |
      | documented Child-Pugh class | A                        |
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                                                                                                                                                                           |
      | liver resection | curative | conditional: aasld-2023 open, against cnlc-2026 open, bclc-2022 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, review-002 |

  @key:finding-curative-323fd7
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; recurrence after curative treatment in the liver; resectability now resectable; documented BCLC stage 0 (very early); candidate for liver transplantation yes: which treatment with curative aim is left
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | recurrence after curative treatment | in the liver             |
      | resectability now                   | resectable               |
      | documented BCLC stage               | 0 (very early)           |
      | candidate for liver transplantation | yes                      |
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                                                                                            |
      | liver resection | curative | open: aasld-2023 open, against cnlc-2026 open, bclc-2022 excluded, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-9ef371
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; resectability now resectable; documented BCLC stage 0 (very early); candidate for liver transplantation yes; has received an organ transplant yes: which treatment with curative aim is left
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | resectability now                   | resectable               |
      | documented BCLC stage               | 0 (very early)           |
      | candidate for liver transplantation | yes                      |
      | has received an organ transplant    | yes                      |
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                                                                                                                                                                             |
      | liver resection | curative | open: aasld-2023 open, against cnlc-2026 open, bclc-2022 excluded, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, review-002 open |

  @key:finding-curative-f02b13
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; recurrence after curative treatment in the liver; resectability now resectable; documented BCLC stage B (intermediate); candidate for liver transplantation yes; tumour against the centre's limits for transplantation within: which treatment with curative aim is left
    Given a patient
      | field                                                  | value                    |
      | diagnosis                                              | hepatocellular carcinoma |
      | recurrence after curative treatment                    | in the liver             |
      | resectability now                                      | resectable               |
      | documented BCLC stage                                  | B (intermediate)         |
      | candidate for liver transplantation                    | yes                      |
      | tumour against the centre's limits for transplantation | within                   |
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands                                                                    |
      | liver transplantation | curative | open: aasld-2023 open, bclc-2022 excluded, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-02d1f5
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; result of the last ablation residual tumour after one session; resectability now resectable; documented Child-Pugh class A; bile duct invasion or tumour thrombus yes; …: which treatment with curative aim is left
    Given a patient
      | field                                     | value                             |
      | diagnosis                                 | hepatocellular carcinoma          |
      | ECOG performance status                   | 2                                 |
      | result of the last ablation               | residual tumour after one session |
      | resectability now                         | resectable                        |
      | documented Child-Pugh class               | A                                 |
      | bile duct invasion or tumour thrombus     | yes                               |
      | extrahepatic spread                       | no                                |
      | hepatic vein tumour thrombus              | no                                |
      | portal vein tumour thrombus, Cheng type   | none                              |
      | tumour thrombus in the right atrium       | no                                |
      | tumour thrombus in the inferior vena cava | no                                |
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands                                                   |
      | ablation | curative | open: cnlc-2026 excluded, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-8dcae9
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; result of the last ablation residual tumour after one session; resectability now resectable; documented Child-Pugh class A; invasion of an adjacent organ yes; …: which treatment with curative aim is left
    Given a patient
      | field                                     | value                             |
      | diagnosis                                 | hepatocellular carcinoma          |
      | ECOG performance status                   | 2                                 |
      | result of the last ablation               | residual tumour after one session |
      | resectability now                         | resectable                        |
      | documented Child-Pugh class               | A                                 |
      | invasion of an adjacent organ             | yes                               |
      | bile duct invasion or tumour thrombus     | no                                |
      | extrahepatic spread                       | no                                |
      | hepatic vein tumour thrombus              | no                                |
      | portal vein tumour thrombus, Cheng type   | none                              |
      | tumour thrombus in the right atrium       | no                                |
      | tumour thrombus in the inferior vena cava | no                                |
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands                                                   |
      | ablation | curative | open: cnlc-2026 excluded, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-1eeacb
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; result of the last ablation residual tumour after one session; resectability now resectable; documented Child-Pugh class A; has received an organ transplant yes; …: which treatment with curative aim is left
    Given a patient
      | field                                     | value                             |
      | diagnosis                                 | hepatocellular carcinoma          |
      | ECOG performance status                   | 2                                 |
      | result of the last ablation               | residual tumour after one session |
      | resectability now                         | resectable                        |
      | documented Child-Pugh class               | A                                 |
      | has received an organ transplant          | yes                               |
      | invasion of an adjacent organ             | no                                |
      | bile duct invasion or tumour thrombus     | no                                |
      | extrahepatic spread                       | no                                |
      | hepatic vein tumour thrombus              | no                                |
      | portal vein tumour thrombus, Cheng type   | none                              |
      | tumour thrombus in the right atrium       | no                                |
      | tumour thrombus in the inferior vena cava | no                                |
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands                                                   |
      | ablation | curative | open: cnlc-2026 excluded, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-ecb9f9
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; bile duct invasion or tumour thrombus yes; distribution over the lobes tumours in both lobes; …: which treatment with curative aim is left
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | bile duct invasion or tumour thrombus     | yes                      |
      | distribution over the lobes               | tumours in both lobes    |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 3                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands                                                                                           |
      | ablation             | curative | excluded: cnlc-2026 excluded                                                                     |
      | resection + ablation | curative | conditional: cnlc-2026, cnlc-2026 excluded                                                       |
      | liver resection      | curative | open: cnlc-2026 excluded, cnlc-2026 excluded, cnlc-2026 excluded, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-dbe4f3
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; invasion of an adjacent organ yes; bile duct invasion or tumour thrombus no; …: which treatment with curative aim is left
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | invasion of an adjacent organ             | yes                      |
      | bile duct invasion or tumour thrombus     | no                       |
      | distribution over the lobes               | tumours in both lobes    |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 3                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands                                     |
      | ablation             | curative | excluded: cnlc-2026 excluded               |
      | resection + ablation | curative | conditional: cnlc-2026, cnlc-2026 excluded |

  @key:finding-curative-75dd1a
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; has received an organ transplant yes; invasion of an adjacent organ no; …: which treatment with curative aim is left
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | has received an organ transplant          | yes                      |
      | invasion of an adjacent organ             | no                       |
      | bile duct invasion or tumour thrombus     | no                       |
      | distribution over the lobes               | tumours in both lobes    |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 3                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands                                           |
      | ablation             | curative | excluded: cnlc-2026 excluded                     |
      | resection + ablation | curative | excluded: cnlc-2026 excluded, cnlc-2026 excluded |

  @key:finding-curative-2ee965
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; bile duct invasion or tumour thrombus yes; extrahepatic spread no; …: which treatment with curative aim is left (2)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | bile duct invasion or tumour thrombus     | yes                      |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 2 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 3                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen                        | setting  | stands                                                                                           |
      | cryoablation                   | curative | excluded: cnlc-2026 excluded                                                                     |
      | percutaneous ethanol injection | curative | excluded: cnlc-2026 excluded                                                                     |
      | liver resection                | curative | open: cnlc-2026 excluded, cnlc-2026 excluded, cnlc-2026 excluded, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-ba4710
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; invasion of an adjacent organ yes; bile duct invasion or tumour thrombus no; …: which treatment with curative aim is left (2)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | invasion of an adjacent organ             | yes                      |
      | bile duct invasion or tumour thrombus     | no                       |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 2 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 3                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen                        | setting  | stands                       |
      | cryoablation                   | curative | excluded: cnlc-2026 excluded |
      | percutaneous ethanol injection | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-2d95b5
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; has received an organ transplant yes; invasion of an adjacent organ no; …: which treatment with curative aim is left (2)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | has received an organ transplant          | yes                      |
      | invasion of an adjacent organ             | no                       |
      | bile duct invasion or tumour thrombus     | no                       |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 2 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 3                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen                        | setting  | stands                       |
      | cryoablation                   | curative | excluded: cnlc-2026 excluded |
      | percutaneous ethanol injection | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-4e13dd
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; structures that a tumour lies close to hepatic hilum; bile duct invasion or tumour thrombus yes; …: which treatment with curative aim is left
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | structures that a tumour lies close to    | hepatic hilum            |
      | bile duct invasion or tumour thrombus     | yes                      |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen                      | setting  | stands                       |
      | irreversible electroporation | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-8c4883
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; invasion of an adjacent organ yes; structures that a tumour lies close to hepatic hilum; …: which treatment with curative aim is left
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | invasion of an adjacent organ             | yes                      |
      | structures that a tumour lies close to    | hepatic hilum            |
      | bile duct invasion or tumour thrombus     | no                       |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen                      | setting  | stands                       |
      | irreversible electroporation | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-5d81cc
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; has received an organ transplant yes; invasion of an adjacent organ no; …: which treatment with curative aim is left (3)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | has received an organ transplant          | yes                      |
      | invasion of an adjacent organ             | no                       |
      | structures that a tumour lies close to    | hepatic hilum            |
      | bile duct invasion or tumour thrombus     | no                       |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen                      | setting  | stands                       |
      | irreversible electroporation | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-a0ff6e
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; invasion of an adjacent organ no; bile duct invasion or tumour thrombus yes; …: which treatment with curative aim is left
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | invasion of an adjacent organ             | no                       |
      | bile duct invasion or tumour thrombus     | yes                      |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen            | setting  | stands                                                       |
      | microwave ablation | curative | open: cnlc-2026 excluded, cnlc-2026 excluded, cnlc-2026 open |

  @key:finding-curative-5c0c61
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; age in years 65; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; bile duct invasion or tumour thrombus yes; …: which treatment with curative aim is left
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | age in years                              | 65                       |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | bile duct invasion or tumour thrombus     | yes                      |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen            | setting  | stands                                                               |
      | microwave ablation | curative | excluded: cnlc-2026 excluded, cnlc-2026 excluded, cnlc-2026 excluded |
    And no caution on "resection of peritoneal metastases" says "Pregnancy does not rule this out, and yet the child is at risk: by the anaesthesia, by the X-rays and contrast of an embolisation, by the drugs a graft needs. Obstetricians take part in the decision; bleeding endangers mother and child alike."

  @key:finding-curative-8e641a
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; age in years 65; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; invasion of an adjacent organ yes; …: which treatment with curative aim is left
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | age in years                              | 65                       |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | invasion of an adjacent organ             | yes                      |
      | bile duct invasion or tumour thrombus     | no                       |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen            | setting  | stands                                                               |
      | microwave ablation | curative | excluded: cnlc-2026 excluded, cnlc-2026 excluded, cnlc-2026 excluded |

  @key:finding-curative-36d129
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; age in years 65; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; has received an organ transplant yes; …: which treatment with curative aim is left
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | age in years                              | 65                       |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | has received an organ transplant          | yes                      |
      | invasion of an adjacent organ             | no                       |
      | bile duct invasion or tumour thrombus     | no                       |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen            | setting  | stands                                                               |
      | microwave ablation | curative | excluded: cnlc-2026 excluded, cnlc-2026 excluded, cnlc-2026 excluded |

  @key:finding-curative-9364bf
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; bile duct invasion or tumour thrombus yes; extrahepatic spread no; …: which treatment with curative aim is left (3)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | bile duct invasion or tumour thrombus     | yes                      |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 2 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen                 | setting  | stands                                           |
      | radiofrequency ablation | curative | excluded: cnlc-2026 excluded, cnlc-2026 excluded |
      | microwave ablation      | curative | excluded: cnlc-2026 excluded                     |

  @key:finding-curative-f26533
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; invasion of an adjacent organ yes; bile duct invasion or tumour thrombus no; …: which treatment with curative aim is left (3)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | invasion of an adjacent organ             | yes                      |
      | bile duct invasion or tumour thrombus     | no                       |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 2 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen                 | setting  | stands                                           |
      | radiofrequency ablation | curative | excluded: cnlc-2026 excluded, cnlc-2026 excluded |

  @key:finding-curative-ab704b
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; has received an organ transplant yes; invasion of an adjacent organ no; …: which treatment with curative aim is left (4)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | has received an organ transplant          | yes                      |
      | invasion of an adjacent organ             | no                       |
      | bile duct invasion or tumour thrombus     | no                       |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 2 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen                 | setting  | stands                                           |
      | radiofrequency ablation | curative | excluded: cnlc-2026 excluded, cnlc-2026 excluded |

  @key:finding-curative-656b97
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 0; resectability now not resectable now, may become so (conversion); documented Child-Pugh class A; documented CNLC stage Ia; invasion of an adjacent organ yes; …: which treatment with curative aim is left
    Given a patient
      | field                                     | value                                          |
      | diagnosis                                 | hepatocellular carcinoma                       |
      | ECOG performance status                   | 0                                              |
      | resectability now                         | not resectable now, may become so (conversion) |
      | documented Child-Pugh class               | A                                              |
      | documented CNLC stage                     | Ia                                             |
      | invasion of an adjacent organ             | yes                                            |
      | bile duct invasion or tumour thrombus     | no                                             |
      | extrahepatic spread                       | no                                             |
      | hepatic vein tumour thrombus              | no                                             |
      | diameter of the largest tumour            | 3 cm                                           |
      | portal vein tumour thrombus, Cheng type   | none                                           |
      | tumour thrombus in the right atrium       | no                                             |
      | tumour thrombus in the inferior vena cava | no                                             |
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands                                               |
      | resection + ablation | curative | open: cnlc-2026 open                                 |
      | TACE + ablation      | curative | excluded: cnlc-2026 excluded                         |
      | microwave ablation   | curative | open: cnlc-2026 open, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-599c1d
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; invasion of an adjacent organ no; bile duct invasion or tumour thrombus no; …: which treatment with curative aim is left
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | invasion of an adjacent organ             | no                       |
      | bile duct invasion or tumour thrombus     | no                       |
      | distribution over the lobes               | tumours in both lobes    |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 3                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands                            |
      | resection + ablation | curative | conditional: cnlc-2026, cnlc-2026 |

  @key:finding-curative-7c1345
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; has received an organ transplant yes; invasion of an adjacent organ yes; …: which treatment with curative aim is left
    Given a patient
      | field                            | value                    |
      | diagnosis                        | hepatocellular carcinoma |
      | ECOG performance status          | 2                        |
      | resectability now                | resectable               |
      | documented Child-Pugh class      | A                        |
      | has received an organ transplant | yes                      |
      | invasion of an adjacent organ    | yes                      |
      | sites of extrahepatic spread     | none                     |
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                                                                                                                                            |
      | liver resection | curative | open: aasld-2023 open, against cnlc-2026 open, cnlc-2026 excluded, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-7cd95f
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; has received an organ transplant yes; bile duct invasion or tumour thrombus yes; …: which treatment with curative aim is left
    Given a patient
      | field                                   | value                    |
      | diagnosis                               | hepatocellular carcinoma |
      | ECOG performance status                 | 2                        |
      | resectability now                       | resectable               |
      | documented Child-Pugh class             | A                        |
      | has received an organ transplant        | yes                      |
      | bile duct invasion or tumour thrombus   | yes                      |
      | extrahepatic spread                     | no                       |
      | portal vein tumour thrombus, Cheng type | none                     |
    When the board asks
    Then these stand as follows
      | regimen                                             | setting  | stands                       |
      | liver resection with removal of the tumour thrombus | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-264426
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; resectability now resectable; documented CNLC stage IIIb; sites of extrahepatic spread regional lymph nodes; portal vein tumour thrombus, Cheng type none: which treatment with curative aim is left
    Given a patient
      | field                                   | value                    |
      | diagnosis                               | hepatocellular carcinoma |
      | resectability now                       | resectable               |
      | documented CNLC stage                   | IIIb                     |
      | sites of extrahepatic spread            | regional lymph nodes     |
      | portal vein tumour thrombus, Cheng type | none                     |
    When the board asks
    Then these stand as follows
      | regimen                                                  | setting  | stands                 |
      | liver resection with dissection of the hilar lymph nodes | curative | conditional: cnlc-2026 |

  @key:finding-curative-d9cf9b
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; resectability now resectable; documented CNLC stage IIIb; has received an organ transplant yes; sites of extrahepatic spread regional lymph nodes: which treatment with curative aim is left
    Given a patient
      | field                            | value                    |
      | diagnosis                        | hepatocellular carcinoma |
      | resectability now                | resectable               |
      | documented CNLC stage            | IIIb                     |
      | has received an organ transplant | yes                      |
      | sites of extrahepatic spread     | regional lymph nodes     |
    When the board asks
    Then these stand as follows
      | regimen                                                  | setting  | stands                       |
      | liver resection with dissection of the hilar lymph nodes | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-c1c667
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; resectability now resectable; documented CNLC stage IIIa; has received an organ transplant yes; distribution over the lobes tumours in one lobe; portal vein tumour thrombus, Cheng type I (segmental or sectional branches): which treatment with curative aim is left
    Given a patient
      | field                                   | value                               |
      | diagnosis                               | hepatocellular carcinoma            |
      | resectability now                       | resectable                          |
      | documented CNLC stage                   | IIIa                                |
      | has received an organ transplant        | yes                                 |
      | distribution over the lobes             | tumours in one lobe                 |
      | portal vein tumour thrombus, Cheng type | I (segmental or sectional branches) |
    When the board asks
    Then these stand as follows
      | regimen                                             | setting  | stands                                   |
      | liver resection with removal of the tumour thrombus | curative | open: cnlc-2026 excluded, cnlc-2026 open |

  @key:finding-curative-25e25e
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; resectability now resectable; documented CNLC stage Ia; has received an organ transplant yes; diameter of the largest tumour 3 cm: which treatment with curative aim is left
    Given a patient
      | field                            | value                    |
      | diagnosis                        | hepatocellular carcinoma |
      | resectability now                | resectable               |
      | documented CNLC stage            | Ia                       |
      | has received an organ transplant | yes                      |
      | diameter of the largest tumour   | 3 cm                     |
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                                                                                                                                 |
      | liver resection | curative | open: aasld-2023 open, against cnlc-2026 open, bclc-2022 open, cnlc-2026 excluded, cnlc-2026 excluded, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, review-002 open |

  @key:finding-curative-fe8768
  Scenario: Of whom little is known: declines standard treatment yes; diagnosis hepatocellular carcinoma; resectability now resectable; documented CNLC stage Ia; has received an organ transplant yes: which treatment with curative aim is left
    Given a patient
      | field                            | value                    |
      | declines standard treatment      | yes                      |
      | diagnosis                        | hepatocellular carcinoma |
      | resectability now                | resectable               |
      | documented CNLC stage            | Ia                       |
      | has received an organ transplant | yes                      |
    When the board asks
    Then these stand as follows
      | regimen                               | setting  | stands                       |
      | stereotactic body radiotherapy (SBRT) | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-faf812
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 3; resectability now resectable; candidate for liver transplantation yes; conversion treatment before yes; extrahepatic spread no; …: which treatment with curative aim is left
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 3                        |
      | resectability now                         | resectable               |
      | candidate for liver transplantation       | yes                      |
      | conversion treatment before               | yes                      |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 6.5 cm                   |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands                                   |
      | liver transplantation | curative | open: cnlc-2026 excluded, cnlc-2026 open |

  @key:finding-curative-bede50
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; candidate for liver transplantation yes; has received an organ transplant yes; conversion treatment before yes; …: which treatment with curative aim is left
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | candidate for liver transplantation       | yes                      |
      | has received an organ transplant          | yes                      |
      | conversion treatment before               | yes                      |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 6.5 cm                   |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands                                   |
      | liver transplantation | curative | open: cnlc-2026 excluded, cnlc-2026 open |

  @key:finding-curative-5c7ee7
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; invasion of an adjacent organ no; bile duct invasion or tumour thrombus yes; …: which treatment with curative aim is left (2)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | invasion of an adjacent organ             | no                       |
      | bile duct invasion or tumour thrombus     | yes                      |
      | distribution over the lobes               | tumours in both lobes    |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 3 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 3                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen            | setting  | stands                       |
      | microwave ablation | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-a6d786
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; resectability now resectable; documented Child-Pugh class A; has received an organ transplant no; …: which treatment with curative aim is left (2)
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resectable               |
      | documented Child-Pugh class         | A                        |
      | has received an organ transplant    | no                       |
      | resection before                    | no                       |
      | sites of extrahepatic spread        | peritoneum               |
      | tumour rupture                      | in the past              |
    When the board asks
    Then these stand as follows
      | regimen                            | setting  | stands     |
      | resection of peritoneal metastases | curative | not listed |

  @key:finding-curative-edd128
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; recurrence after curative treatment in the liver; resectability now resectable; documented BCLC stage 0 (very early); candidate for liver transplantation yes: which treatment with curative aim is left (2)
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | recurrence after curative treatment | in the liver             |
      | resectability now                   | resectable               |
      | documented BCLC stage               | 0 (very early)           |
      | candidate for liver transplantation | yes                      |
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                                                                                            |
      | liver resection | curative | open: aasld-2023 open, against cnlc-2026 open, bclc-2022 excluded, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-8c5581
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; resectability now resectable; documented BCLC stage 0 (very early); candidate for liver transplantation yes; has received an organ transplant yes: which treatment with curative aim is left (2)
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | resectability now                   | resectable               |
      | documented BCLC stage               | 0 (very early)           |
      | candidate for liver transplantation | yes                      |
      | has received an organ transplant    | yes                      |
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                                                                                                                                                                             |
      | liver resection | curative | open: aasld-2023 open, against cnlc-2026 open, bclc-2022 excluded, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, review-002 open |

  @key:finding-curative-6a1249
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; recurrence after curative treatment in the liver; resectability now resectable; documented BCLC stage B (intermediate); candidate for liver transplantation yes; tumour against the centre's limits for transplantation within: which treatment with curative aim is left (2)
    Given a patient
      | field                                                  | value                    |
      | diagnosis                                              | hepatocellular carcinoma |
      | recurrence after curative treatment                    | in the liver             |
      | resectability now                                      | resectable               |
      | documented BCLC stage                                  | B (intermediate)         |
      | candidate for liver transplantation                    | yes                      |
      | tumour against the centre's limits for transplantation | within                   |
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands                                                                    |
      | liver transplantation | curative | open: aasld-2023 open, bclc-2022 excluded, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-f2e822
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; result of the last ablation residual tumour after one session; resectability now resectable; documented Child-Pugh class A; bile duct invasion or tumour thrombus yes; …: which treatment with curative aim is left (2)
    Given a patient
      | field                                     | value                             |
      | diagnosis                                 | hepatocellular carcinoma          |
      | ECOG performance status                   | 2                                 |
      | result of the last ablation               | residual tumour after one session |
      | resectability now                         | resectable                        |
      | documented Child-Pugh class               | A                                 |
      | bile duct invasion or tumour thrombus     | yes                               |
      | extrahepatic spread                       | no                                |
      | hepatic vein tumour thrombus              | no                                |
      | portal vein tumour thrombus, Cheng type   | none                              |
      | tumour thrombus in the right atrium       | no                                |
      | tumour thrombus in the inferior vena cava | no                                |
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands                                                   |
      | ablation | curative | open: cnlc-2026 excluded, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-2f9efc
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; result of the last ablation residual tumour after one session; resectability now resectable; documented Child-Pugh class A; invasion of an adjacent organ yes; …: which treatment with curative aim is left (2)
    Given a patient
      | field                                     | value                             |
      | diagnosis                                 | hepatocellular carcinoma          |
      | ECOG performance status                   | 2                                 |
      | result of the last ablation               | residual tumour after one session |
      | resectability now                         | resectable                        |
      | documented Child-Pugh class               | A                                 |
      | invasion of an adjacent organ             | yes                               |
      | bile duct invasion or tumour thrombus     | no                                |
      | extrahepatic spread                       | no                                |
      | hepatic vein tumour thrombus              | no                                |
      | portal vein tumour thrombus, Cheng type   | none                              |
      | tumour thrombus in the right atrium       | no                                |
      | tumour thrombus in the inferior vena cava | no                                |
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands                                                   |
      | ablation | curative | open: cnlc-2026 excluded, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-84045a
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; result of the last ablation residual tumour after one session; resectability now resectable; documented Child-Pugh class A; has received an organ transplant yes; …: which treatment with curative aim is left (2)
    Given a patient
      | field                                     | value                             |
      | diagnosis                                 | hepatocellular carcinoma          |
      | ECOG performance status                   | 2                                 |
      | result of the last ablation               | residual tumour after one session |
      | resectability now                         | resectable                        |
      | documented Child-Pugh class               | A                                 |
      | has received an organ transplant          | yes                               |
      | invasion of an adjacent organ             | no                                |
      | bile duct invasion or tumour thrombus     | no                                |
      | extrahepatic spread                       | no                                |
      | hepatic vein tumour thrombus              | no                                |
      | portal vein tumour thrombus, Cheng type   | none                              |
      | tumour thrombus in the right atrium       | no                                |
      | tumour thrombus in the inferior vena cava | no                                |
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands                                                   |
      | ablation | curative | open: cnlc-2026 excluded, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-6516e5
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; bile duct invasion or tumour thrombus yes; distribution over the lobes tumours in both lobes; …: which treatment with curative aim is left (2)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | bile duct invasion or tumour thrombus     | yes                      |
      | distribution over the lobes               | tumours in both lobes    |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 3                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands                                     |
      | ablation             | curative | excluded: cnlc-2026 excluded               |
      | resection + ablation | curative | conditional: cnlc-2026, cnlc-2026 excluded |

  @key:finding-curative-b07f00
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; invasion of an adjacent organ yes; bile duct invasion or tumour thrombus no; …: which treatment with curative aim is left (4)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | invasion of an adjacent organ             | yes                      |
      | bile duct invasion or tumour thrombus     | no                       |
      | distribution over the lobes               | tumours in both lobes    |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 3                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands                                     |
      | ablation             | curative | excluded: cnlc-2026 excluded               |
      | resection + ablation | curative | conditional: cnlc-2026, cnlc-2026 excluded |

  @key:finding-curative-b4e71a
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; has received an organ transplant yes; invasion of an adjacent organ no; …: which treatment with curative aim is left (5)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | has received an organ transplant          | yes                      |
      | invasion of an adjacent organ             | no                       |
      | bile duct invasion or tumour thrombus     | no                       |
      | distribution over the lobes               | tumours in both lobes    |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 3                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands                                           |
      | ablation             | curative | excluded: cnlc-2026 excluded                     |
      | resection + ablation | curative | excluded: cnlc-2026 excluded, cnlc-2026 excluded |

  @key:finding-curative-bde7e8
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; bile duct invasion or tumour thrombus yes; extrahepatic spread no; …: which treatment with curative aim is left (4)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | bile duct invasion or tumour thrombus     | yes                      |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 2 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 3                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen                        | setting  | stands                       |
      | cryoablation                   | curative | excluded: cnlc-2026 excluded |
      | percutaneous ethanol injection | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-c31da6
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; invasion of an adjacent organ yes; bile duct invasion or tumour thrombus no; …: which treatment with curative aim is left (5)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | invasion of an adjacent organ             | yes                      |
      | bile duct invasion or tumour thrombus     | no                       |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 2 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 3                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen                        | setting  | stands                       |
      | cryoablation                   | curative | excluded: cnlc-2026 excluded |
      | percutaneous ethanol injection | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-429a0b
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; has received an organ transplant yes; invasion of an adjacent organ no; …: which treatment with curative aim is left (6)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | has received an organ transplant          | yes                      |
      | invasion of an adjacent organ             | no                       |
      | bile duct invasion or tumour thrombus     | no                       |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 2 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 3                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen                        | setting  | stands                       |
      | cryoablation                   | curative | excluded: cnlc-2026 excluded |
      | percutaneous ethanol injection | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-669511
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; structures that a tumour lies close to hepatic hilum; bile duct invasion or tumour thrombus yes; …: which treatment with curative aim is left (2)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | structures that a tumour lies close to    | hepatic hilum            |
      | bile duct invasion or tumour thrombus     | yes                      |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen                      | setting  | stands                       |
      | irreversible electroporation | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-c3e6d1
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; invasion of an adjacent organ yes; structures that a tumour lies close to hepatic hilum; …: which treatment with curative aim is left (2)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | invasion of an adjacent organ             | yes                      |
      | structures that a tumour lies close to    | hepatic hilum            |
      | bile duct invasion or tumour thrombus     | no                       |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen                      | setting  | stands                       |
      | irreversible electroporation | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-b3c974
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; has received an organ transplant yes; invasion of an adjacent organ no; …: which treatment with curative aim is left (7)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | has received an organ transplant          | yes                      |
      | invasion of an adjacent organ             | no                       |
      | structures that a tumour lies close to    | hepatic hilum            |
      | bile duct invasion or tumour thrombus     | no                       |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen                      | setting  | stands                       |
      | irreversible electroporation | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-413f46
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; invasion of an adjacent organ no; bile duct invasion or tumour thrombus yes; …: which treatment with curative aim is left (3)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | invasion of an adjacent organ             | no                       |
      | bile duct invasion or tumour thrombus     | yes                      |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen            | setting  | stands                                                       |
      | microwave ablation | curative | open: cnlc-2026 excluded, cnlc-2026 excluded, cnlc-2026 open |

  @key:finding-curative-ee7478
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; age in years 65; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; bile duct invasion or tumour thrombus yes; …: which treatment with curative aim is left (2)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | age in years                              | 65                       |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | bile duct invasion or tumour thrombus     | yes                      |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen            | setting  | stands                                                               |
      | microwave ablation | curative | excluded: cnlc-2026 excluded, cnlc-2026 excluded, cnlc-2026 excluded |

  @key:finding-curative-6e2e66
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; age in years 65; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; invasion of an adjacent organ yes; …: which treatment with curative aim is left (2)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | age in years                              | 65                       |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | invasion of an adjacent organ             | yes                      |
      | bile duct invasion or tumour thrombus     | no                       |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen            | setting  | stands                                                               |
      | microwave ablation | curative | excluded: cnlc-2026 excluded, cnlc-2026 excluded, cnlc-2026 excluded |

  @key:finding-curative-97b19e
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; age in years 65; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; has received an organ transplant yes; …: which treatment with curative aim is left (2)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | age in years                              | 65                       |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | has received an organ transplant          | yes                      |
      | invasion of an adjacent organ             | no                       |
      | bile duct invasion or tumour thrombus     | no                       |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen            | setting  | stands                                                               |
      | microwave ablation | curative | excluded: cnlc-2026 excluded, cnlc-2026 excluded, cnlc-2026 excluded |

  @key:finding-curative-2c6429
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; resectability now resectable; documented Child-Pugh class A; resection before yes; …: which treatment with curative aim is left (4)
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resectable               |
      | documented Child-Pugh class         | A                        |
      | resection before                    | yes                      |
      | sites of extrahepatic spread        | peritoneum               |
      | tumour rupture                      | in the past              |
    When the board asks
    Then these stand as follows
      | regimen                            | setting  | stands               |
      | resection of peritoneal metastases | curative | candidate: cnlc-2026 |

  @key:finding-curative-ed8998
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; resectability now resectable; documented Child-Pugh class A; has received an organ transplant yes; …: which treatment with curative aim is left (2)
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resectable               |
      | documented Child-Pugh class         | A                        |
      | has received an organ transplant    | yes                      |
      | resection before                    | yes                      |
      | sites of extrahepatic spread        | peritoneum               |
      | tumour rupture                      | in the past              |
    When the board asks
    Then these stand as follows
      | regimen                            | setting  | stands                       |
      | resection of peritoneal metastases | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-d51f11
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; bile duct invasion or tumour thrombus yes; extrahepatic spread no; …: which treatment with curative aim is left (5)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | bile duct invasion or tumour thrombus     | yes                      |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 2 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen                 | setting  | stands                                           |
      | radiofrequency ablation | curative | excluded: cnlc-2026 excluded, cnlc-2026 excluded |

  @key:finding-curative-31a4e4
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; invasion of an adjacent organ yes; bile duct invasion or tumour thrombus no; …: which treatment with curative aim is left (6)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | invasion of an adjacent organ             | yes                      |
      | bile duct invasion or tumour thrombus     | no                       |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 2 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen                 | setting  | stands                                           |
      | radiofrequency ablation | curative | excluded: cnlc-2026 excluded, cnlc-2026 excluded |

  @key:finding-curative-8a580a
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; has received an organ transplant yes; invasion of an adjacent organ no; …: which treatment with curative aim is left (8)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | has received an organ transplant          | yes                      |
      | invasion of an adjacent organ             | no                       |
      | bile duct invasion or tumour thrombus     | no                       |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 2 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen                 | setting  | stands                                           |
      | radiofrequency ablation | curative | excluded: cnlc-2026 excluded, cnlc-2026 excluded |

  @key:finding-curative-e1c272
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 0; resectability now not resectable now, may become so (conversion); documented Child-Pugh class A; documented CNLC stage Ia; invasion of an adjacent organ yes; …: which treatment with curative aim is left (2)
    Given a patient
      | field                                     | value                                          |
      | diagnosis                                 | hepatocellular carcinoma                       |
      | ECOG performance status                   | 0                                              |
      | resectability now                         | not resectable now, may become so (conversion) |
      | documented Child-Pugh class               | A                                              |
      | documented CNLC stage                     | Ia                                             |
      | invasion of an adjacent organ             | yes                                            |
      | bile duct invasion or tumour thrombus     | no                                             |
      | extrahepatic spread                       | no                                             |
      | hepatic vein tumour thrombus              | no                                             |
      | diameter of the largest tumour            | 3 cm                                           |
      | portal vein tumour thrombus, Cheng type   | none                                           |
      | tumour thrombus in the right atrium       | no                                             |
      | tumour thrombus in the inferior vena cava | no                                             |
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands                       |
      | resection + ablation | curative | open: cnlc-2026 open         |
      | TACE + ablation      | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-4de270
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; invasion of an adjacent organ no; bile duct invasion or tumour thrombus no; …: which treatment with curative aim is left (2)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | invasion of an adjacent organ             | no                       |
      | bile duct invasion or tumour thrombus     | no                       |
      | distribution over the lobes               | tumours in both lobes    |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 3                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands                            |
      | resection + ablation | curative | conditional: cnlc-2026, cnlc-2026 |

  @key:finding-curative-ebf781
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; has received an organ transplant yes; invasion of an adjacent organ yes; …: which treatment with curative aim is left (2)
    Given a patient
      | field                            | value                    |
      | diagnosis                        | hepatocellular carcinoma |
      | ECOG performance status          | 2                        |
      | resectability now                | resectable               |
      | documented Child-Pugh class      | A                        |
      | has received an organ transplant | yes                      |
      | invasion of an adjacent organ    | yes                      |
      | sites of extrahepatic spread     | none                     |
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                                                                                                                                            |
      | liver resection | curative | open: aasld-2023 open, against cnlc-2026 open, cnlc-2026 excluded, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-545fbc
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; has received an organ transplant yes; bile duct invasion or tumour thrombus yes; …: which treatment with curative aim is left (2)
    Given a patient
      | field                                   | value                    |
      | diagnosis                               | hepatocellular carcinoma |
      | ECOG performance status                 | 2                        |
      | resectability now                       | resectable               |
      | documented Child-Pugh class             | A                        |
      | has received an organ transplant        | yes                      |
      | bile duct invasion or tumour thrombus   | yes                      |
      | extrahepatic spread                     | no                       |
      | portal vein tumour thrombus, Cheng type | none                     |
    When the board asks
    Then these stand as follows
      | regimen                                             | setting  | stands                       |
      | liver resection with removal of the tumour thrombus | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-9b4e41
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; resectability now resectable; documented CNLC stage IIIb; sites of extrahepatic spread regional lymph nodes; portal vein tumour thrombus, Cheng type none: which treatment with curative aim is left (2)
    Given a patient
      | field                                   | value                    |
      | diagnosis                               | hepatocellular carcinoma |
      | resectability now                       | resectable               |
      | documented CNLC stage                   | IIIb                     |
      | sites of extrahepatic spread            | regional lymph nodes     |
      | portal vein tumour thrombus, Cheng type | none                     |
    When the board asks
    Then these stand as follows
      | regimen                                                  | setting  | stands                 |
      | liver resection with dissection of the hilar lymph nodes | curative | conditional: cnlc-2026 |

  @key:finding-curative-dcc675
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; resectability now resectable; documented CNLC stage IIIb; has received an organ transplant yes; sites of extrahepatic spread regional lymph nodes: which treatment with curative aim is left (2)
    Given a patient
      | field                            | value                    |
      | diagnosis                        | hepatocellular carcinoma |
      | resectability now                | resectable               |
      | documented CNLC stage            | IIIb                     |
      | has received an organ transplant | yes                      |
      | sites of extrahepatic spread     | regional lymph nodes     |
    When the board asks
    Then these stand as follows
      | regimen                                                  | setting  | stands                       |
      | liver resection with dissection of the hilar lymph nodes | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-61e78f
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; resectability now resectable; documented CNLC stage IIIb; sites of extrahepatic spread regional lymph nodes; portal vein tumour thrombus, Cheng type III (main trunk): which treatment with curative aim is left (2)
    Given a patient
      | field                                   | value                    |
      | diagnosis                               | hepatocellular carcinoma |
      | resectability now                       | resectable               |
      | documented CNLC stage                   | IIIb                     |
      | sites of extrahepatic spread            | regional lymph nodes     |
      | portal vein tumour thrombus, Cheng type | III (main trunk)         |
    When the board asks
    Then these stand as follows
      | regimen                                                  | setting  | stands                       |
      | liver resection with dissection of the hilar lymph nodes | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-03f938
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; resectability now resectable; documented CNLC stage IIIa; has received an organ transplant yes; distribution over the lobes tumours in one lobe; portal vein tumour thrombus, Cheng type I (segmental or sectional branches): which treatment with curative aim is left (2)
    Given a patient
      | field                                   | value                               |
      | diagnosis                               | hepatocellular carcinoma            |
      | resectability now                       | resectable                          |
      | documented CNLC stage                   | IIIa                                |
      | has received an organ transplant        | yes                                 |
      | distribution over the lobes             | tumours in one lobe                 |
      | portal vein tumour thrombus, Cheng type | I (segmental or sectional branches) |
    When the board asks
    Then these stand as follows
      | regimen                                             | setting  | stands                                   |
      | liver resection with removal of the tumour thrombus | curative | open: cnlc-2026 excluded, cnlc-2026 open |

  @key:finding-curative-dd3a17
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; resectability now resectable; documented CNLC stage Ia; has received an organ transplant yes; diameter of the largest tumour 3 cm: which treatment with curative aim is left (2)
    Given a patient
      | field                            | value                    |
      | diagnosis                        | hepatocellular carcinoma |
      | resectability now                | resectable               |
      | documented CNLC stage            | Ia                       |
      | has received an organ transplant | yes                      |
      | diameter of the largest tumour   | 3 cm                     |
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                                                                                                                                 |
      | liver resection | curative | open: aasld-2023 open, against cnlc-2026 open, bclc-2022 open, cnlc-2026 excluded, cnlc-2026 excluded, cnlc-2026 open, cnlc-2026 open, cnlc-2026 open, review-002 open |

  @key:finding-curative-31b765
  Scenario: Of whom little is known: declines standard treatment yes; diagnosis hepatocellular carcinoma; resectability now resectable; documented CNLC stage Ia; has received an organ transplant yes: which treatment with curative aim is left (2)
    Given a patient
      | field                            | value                    |
      | declines standard treatment      | yes                      |
      | diagnosis                        | hepatocellular carcinoma |
      | resectability now                | resectable               |
      | documented CNLC stage            | Ia                       |
      | has received an organ transplant | yes                      |
    When the board asks
    Then these stand as follows
      | regimen                               | setting  | stands                       |
      | stereotactic body radiotherapy (SBRT) | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-4cf6ad
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 3; resectability now resectable; candidate for liver transplantation yes; conversion treatment before yes; extrahepatic spread no; …: which treatment with curative aim is left (2)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 3                        |
      | resectability now                         | resectable               |
      | candidate for liver transplantation       | yes                      |
      | conversion treatment before               | yes                      |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 6.5 cm                   |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands                                   |
      | liver transplantation | curative | open: cnlc-2026 excluded, cnlc-2026 open |

  @key:finding-curative-313a76
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; candidate for liver transplantation yes; has received an organ transplant yes; conversion treatment before yes; …: which treatment with curative aim is left (2)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | candidate for liver transplantation       | yes                      |
      | has received an organ transplant          | yes                      |
      | conversion treatment before               | yes                      |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 6.5 cm                   |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands                                   |
      | liver transplantation | curative | open: cnlc-2026 excluded, cnlc-2026 open |

  @key:finding-curative-7ae3de
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; invasion of an adjacent organ no; bile duct invasion or tumour thrombus yes; …: which treatment with curative aim is left (4)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | invasion of an adjacent organ             | no                       |
      | bile duct invasion or tumour thrombus     | yes                      |
      | distribution over the lobes               | tumours in both lobes    |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 3 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 3                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands                                           |
      | ablation | curative | excluded: cnlc-2026 excluded, cnlc-2026 excluded |

  @key:finding-curative-f71feb
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; invasion of an adjacent organ yes; bile duct invasion or tumour thrombus no; …: which treatment with curative aim is left (7)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | invasion of an adjacent organ             | yes                      |
      | bile duct invasion or tumour thrombus     | no                       |
      | distribution over the lobes               | tumours in both lobes    |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 3 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 3                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands                                           |
      | ablation | curative | excluded: cnlc-2026 excluded, cnlc-2026 excluded |

  @key:finding-curative-2bdaf9
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; has received an organ transplant yes; invasion of an adjacent organ no; …: which treatment with curative aim is left (9)
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | has received an organ transplant          | yes                      |
      | invasion of an adjacent organ             | no                       |
      | bile duct invasion or tumour thrombus     | no                       |
      | distribution over the lobes               | tumours in both lobes    |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 3 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 3                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands                                           |
      | ablation | curative | excluded: cnlc-2026 excluded, cnlc-2026 excluded |

  @key:finding-curative-6341a4
  Scenario: Single 8 cm tumour, unresectable, reviewed abroad; diagnosis is not recorded; ECOG performance status 1: which treatment with curative aim is left
    Given the patient "single-8-cm-unresectable"
    And "diagnosis" is not recorded
    And "ECOG performance status" is "1"
    When the board asks
    Then the requirements are exactly
      | says                                              | status   | source    | place                      | references      |
      | BCLC: ECOG 1-2 caused by the tumour makes stage C | find out | bclc-2022 | stage C                    |                 |
      | HBsAg positive: antiviral at once                 | find out | cnlc-2026 | 五（五）6；五（三）1（9）⑦ | 349,350,482,483 |
      | HBV monitoring every 3 to 6 months                | find out | cnlc-2026 | 五（五）6                  |                 |

  @key:finding-curative-b0038c
  Scenario: Single 8 cm tumour, unresectable, reviewed abroad; diagnosis is not recorded; the board's judgement of ablation unsuitable; sum of the tumour diameters 4.8 cm; diameter of the largest tumour 4.8 cm: which treatment with curative aim is left
    Given the patient "single-8-cm-unresectable"
    And "diagnosis" is not recorded
    And "the board's judgement of ablation" is "unsuitable"
    And "sum of the tumour diameters" is "4.8 cm"
    And "diameter of the largest tumour" is "4.8 cm"
    When the board asks
    Then these stand as follows
      | regimen                               | setting  | stands                                                   |
      | stereotactic body radiotherapy (SBRT) | curative | open: cnlc-2026 open                                     |
      | microwave ablation                    | curative | excluded: cnlc-2026 open, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-f978a4
  Scenario: One small tumour; albumin 27 g/L; ascites mild or controlled; candidate for liver transplantation yes; sum of the tumour diameters 6.5 cm; diameter of the largest tumour 6.5 cm: which treatment with curative aim is left
    Given the patient "solitary-small-tumour"
    And "albumin" is "27 g/L"
    And "ascites" is "mild or controlled"
    And "candidate for liver transplantation" is "yes"
    And "sum of the tumour diameters" is "6.5 cm"
    And "diameter of the largest tumour" is "6.5 cm"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                     |
      | liver resection | curative | excluded: bclc-2022, cnlc-2026, review-002 |

  @key:finding-curative-f4b667
  Scenario: One small tumour; albumin 27 g/L; ascites mild or controlled; documented BCLC stage 0 (very early); candidate for liver transplantation yes; sum of the tumour diameters 6.5 cm; diameter of the largest tumour 6.5 cm: which treatment with curative aim is left
    Given the patient "solitary-small-tumour"
    And "albumin" is "27 g/L"
    And "ascites" is "mild or controlled"
    And "documented BCLC stage" is "0 (very early)"
    And "candidate for liver transplantation" is "yes"
    And "sum of the tumour diameters" is "6.5 cm"
    And "diameter of the largest tumour" is "6.5 cm"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                          |
      | liver resection | curative | excluded: bclc-2022 open, bclc-2022 open, cnlc-2026, review-002 |

  @key:finding-curative-e31270
  Scenario: One small tumour; resectability now unresectable; candidate for liver transplantation yes: which treatment with curative aim is left
    Given the patient "solitary-small-tumour"
    And "resectability now" is "unresectable"
    And "candidate for liver transplantation" is "yes"
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands               |
      | ablation | curative | candidate: cnlc-2026 |
    And the sources disagree on "The limits differ: CNLC takes UCSF (6.5 cm, or 3 of 4.5 cm, 8.0 cm in all) to reach more patients, AASLD holds to Milan or downstaging into it. CNLC says that its wider limits did not clearly lower survival and that proof is still wanted."

  @key:finding-curative-47a85b
  Scenario: One small tumour; albumin 27 g/L; ascites mild or controlled; documented BCLC stage 0 (very early); candidate for liver transplantation yes; sum of the tumour diameters 6.5 cm; diameter of the largest tumour 6.5 cm: which treatment with curative aim is left (2)
    Given the patient "solitary-small-tumour"
    And "albumin" is "27 g/L"
    And "ascites" is "mild or controlled"
    And "documented BCLC stage" is "0 (very early)"
    And "candidate for liver transplantation" is "yes"
    And "sum of the tumour diameters" is "6.5 cm"
    And "diameter of the largest tumour" is "6.5 cm"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                          |
      | liver resection | curative | excluded: bclc-2022 open, bclc-2022 open, cnlc-2026, review-002 |

  @key:finding-curative-13db5d
  Scenario: Within the transplant criteria; tumour against the centre's limits for transplantation outside; sum of the tumour diameters 6.6 cm; diameter of the largest tumour 6.6 cm; number of tumours is not recorded: which treatment with curative aim is left
    Given the patient "transplant-candidate-within-criteria"
    And "tumour against the centre's limits for transplantation" is "outside"
    And "sum of the tumour diameters" is "6.6 cm"
    And "diameter of the largest tumour" is "6.6 cm"
    And "number of tumours" is not recorded
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands     |
      | liver transplantation | curative | not listed |

  @key:finding-curative-4efecf
  Scenario: Within the transplant criteria; clinically significant portal hypertension yes; tumour against the centre's limits for transplantation outside; sum of the tumour diameters 6.6 cm; diameter of the largest tumour 6.6 cm: which treatment with curative aim is left
    Given the patient "transplant-candidate-within-criteria"
    And "clinically significant portal hypertension" is "yes"
    And "tumour against the centre's limits for transplantation" is "outside"
    And "sum of the tumour diameters" is "6.6 cm"
    And "diameter of the largest tumour" is "6.6 cm"
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands     |
      | liver transplantation | curative | not listed |

  @key:finding-curative-dbbdd6
  Scenario: Within the transplant criteria; region of treatment Hong Kong, Macau, Taiwan: which treatment with curative aim is left
    Given the patient "transplant-candidate-within-criteria"
    And "region of treatment" is "Hong Kong, Macau, Taiwan"
    When the board asks
    Then the requirements do not say "Transplant candidate within criteria: exception points may be applied for"

  @key:finding-curative-8294e3
  Scenario: Within the transplant criteria; has received an organ transplant yes; transplantation before yes; number of tumours 2: which treatment with curative aim is left
    Given the patient "transplant-candidate-within-criteria"
    And "has received an organ transplant" is "yes"
    And "transplantation before" is "yes"
    And "number of tumours" is "2"
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands                                           |
      | liver transplantation | curative | excluded: bclc-2022 excluded, cnlc-2026 excluded |

  @key:finding-curative-357c31
  Scenario: Within the transplant criteria; has received an organ transplant yes; transplantation before yes; number of tumours 2: which treatment with curative aim is left (2)
    Given the patient "transplant-candidate-within-criteria"
    And "has received an organ transplant" is "yes"
    And "transplantation before" is "yes"
    And "number of tumours" is "2"
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands                                           |
      | liver transplantation | curative | excluded: bclc-2022 excluded, cnlc-2026 excluded |

  @key:finding-curative-91564f
  Scenario: Within the transplant criteria; clinically significant portal hypertension yes; recurrence after curative treatment in the liver; sum of the tumour diameters 6.0 cm; diameter of the largest tumour 6.0 cm: which treatment with curative aim is left
    Given the patient "transplant-candidate-within-criteria"
    And "clinically significant portal hypertension" is "yes"
    And "recurrence after curative treatment" is "in the liver"
    And "sum of the tumour diameters" is "6.0 cm"
    And "diameter of the largest tumour" is "6.0 cm"
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands                                   |
      | liver transplantation | curative | candidate: bclc-2022 excluded, cnlc-2026 |

  @key:finding-curative-a17e49
  Scenario: Within the transplant criteria; has received an organ transplant yes; transplantation before yes; diameter of the largest tumour 0.1 cm; number of tumours 2: which treatment with curative aim is left
    Given the patient "transplant-candidate-within-criteria"
    And "has received an organ transplant" is "yes"
    And "transplantation before" is "yes"
    And "diameter of the largest tumour" is "0.1 cm"
    And "number of tumours" is "2"
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands                                                                |
      | liver transplantation | curative | excluded: aasld-2023 excluded, bclc-2022 excluded, cnlc-2026 excluded |

  @key:finding-curative-f62eab
  Scenario: Recurrence in the liver after transplantation; sum of the tumour diameters 5.0 cm; diameter of the largest tumour 2.5 cm; number of tumours 2: which treatment with curative aim is left
    Given the patient "transplant-recipient-recurrence"
    And "sum of the tumour diameters" is "5.0 cm"
    And "diameter of the largest tumour" is "2.5 cm"
    And "number of tumours" is "2"
    When the board asks
    Then these stand as follows
      | regimen                  | setting  | stands                       |
      | proton beam radiotherapy | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-669f0c
  Scenario: Recurrence in the liver after transplantation; sum of the tumour diameters 10 cm; diameter of the largest tumour 2.5 cm; number of tumours 4: which treatment with curative aim is left
    Given the patient "transplant-recipient-recurrence"
    And "sum of the tumour diameters" is "10 cm"
    And "diameter of the largest tumour" is "2.5 cm"
    And "number of tumours" is "4"
    When the board asks
    Then these stand as follows
      | regimen                  | setting  | stands     |
      | proton beam radiotherapy | curative | not listed |

  @key:finding-curative-450666
  Scenario: Recurrence in the liver after transplantation; resectability now resectable; distribution over the lobes tumours in one lobe; hepatic vein tumour thrombus yes: which treatment with curative aim is left
    Given the patient "transplant-recipient-recurrence"
    And "resectability now" is "resectable"
    And "distribution over the lobes" is "tumours in one lobe"
    And "hepatic vein tumour thrombus" is "yes"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                       |
      | liver resection | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-fd94d4
  Scenario: Recurrence in the liver after transplantation; resectability now resectable; distribution over the lobes tumours in one lobe; hepatic vein tumour thrombus yes: which treatment with curative aim is left (2)
    Given the patient "transplant-recipient-recurrence"
    And "resectability now" is "resectable"
    And "distribution over the lobes" is "tumours in one lobe"
    And "hepatic vein tumour thrombus" is "yes"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                       |
      | liver resection | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-042653
  Scenario: Many nodules, CNLC IIb; candidate for liver transplantation yes; sum of the tumour diameters is not recorded; distribution over the lobes is not recorded; diameter of the largest tumour 2.0 cm; number of tumours 1: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "candidate for liver transplantation" is "yes"
    And "sum of the tumour diameters" is not recorded
    And "distribution over the lobes" is not recorded
    And "diameter of the largest tumour" is "2.0 cm"
    And "number of tumours" is "1"
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands                             |
      | ablation | curative | conditional: cnlc-2026 conditional |

  @key:finding-curative-e1c8b7
  Scenario: Many nodules, CNLC IIb; recurrence after curative treatment in the liver; sum of the tumour diameters is not recorded; distribution over the lobes is not recorded; diameter of the largest tumour 2.0 cm; number of tumours 1: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "recurrence after curative treatment" is "in the liver"
    And "sum of the tumour diameters" is not recorded
    And "distribution over the lobes" is not recorded
    And "diameter of the largest tumour" is "2.0 cm"
    And "number of tumours" is "1"
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands                                                 |
      | ablation | curative | conditional: bclc-2022 excluded, cnlc-2026 conditional |

  @key:finding-curative-2fd900
  Scenario: Many nodules, CNLC IIb; recurrence after curative treatment is not recorded; sum of the tumour diameters is not recorded; distribution over the lobes is not recorded; diameter of the largest tumour 2.0 cm; number of tumours 1: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "recurrence after curative treatment" is not recorded
    And "sum of the tumour diameters" is not recorded
    And "distribution over the lobes" is not recorded
    And "diameter of the largest tumour" is "2.0 cm"
    And "number of tumours" is "1"
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands                                      |
      | ablation | curative | candidate: bclc-2022, cnlc-2026 conditional |

  @key:finding-curative-37aafb
  Scenario: Many nodules, CNLC IIb; has received an organ transplant is not recorded; sum of the tumour diameters is not recorded; distribution over the lobes is not recorded; diameter of the largest tumour 2.0 cm; number of tumours 1: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "has received an organ transplant" is not recorded
    And "sum of the tumour diameters" is not recorded
    And "distribution over the lobes" is not recorded
    And "diameter of the largest tumour" is "2.0 cm"
    And "number of tumours" is "1"
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands                                      |
      | ablation | curative | candidate: bclc-2022, cnlc-2026 conditional |

  @key:finding-curative-3c5d8f
  Scenario: Many nodules, CNLC IIb; sum of the tumour diameters 3.1 cm; distribution over the lobes tumours in one lobe; diameter of the largest tumour 3.1 cm; number of tumours 1: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "sum of the tumour diameters" is "3.1 cm"
    And "distribution over the lobes" is "tumours in one lobe"
    And "diameter of the largest tumour" is "3.1 cm"
    And "number of tumours" is "1"
    When the board asks
    Then these stand as follows
      | regimen  | setting       | stands                                             |
      | ablation | curative      | conditional: cnlc-2026 conditional, cnlc-2026 open |
      | SIRT     | transarterial | candidate: cnlc-2026                               |

  @key:finding-curative-29ebf1
  Scenario: Many nodules, CNLC IIb; sum of the tumour diameters is not recorded; distribution over the lobes is not recorded; diameter of the largest tumour 3.0 cm; number of tumours 2: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "sum of the tumour diameters" is not recorded
    And "distribution over the lobes" is not recorded
    And "diameter of the largest tumour" is "3.0 cm"
    And "number of tumours" is "2"
    When the board asks
    Then these stand as follows
      | regimen              | setting       | stands                                                      |
      | ablation             | curative      | candidate: bclc-2022, cnlc-2026 conditional, cnlc-2026 open |
      | TACE + ablation      | curative      | conditional: cnlc-2026 conditional                          |
      | resection + ablation | curative      | not listed                                                  |
      | TACE + HAIC          | transarterial | not listed                                                  |
      | SIRT                 | transarterial | open: cnlc-2026 open                                        |

  @key:finding-curative-0af36b
  Scenario: Many nodules, CNLC IIb; ECOG performance status 0; the board's judgement of TACE unsuitable; sum of the tumour diameters is not recorded; distribution over the lobes is not recorded; diameter of the largest tumour 7 cm; number of tumours 1: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "ECOG performance status" is "0"
    And "the board's judgement of TACE" is "unsuitable"
    And "sum of the tumour diameters" is not recorded
    And "distribution over the lobes" is not recorded
    And "diameter of the largest tumour" is "7 cm"
    And "number of tumours" is "1"
    When the board asks
    Then these stand as follows
      | regimen              | setting    | stands                          |
      | TACE + ablation      | curative   | excluded: cnlc-2026 conditional |
      | resection + ablation | curative   | not listed                      |
      | FOLFOX-HAIC          | conversion | candidate: review-001           |

  @key:finding-curative-428756
  Scenario: Many nodules, CNLC IIb; sum of the tumour diameters is not recorded; diameter of the largest tumour 2.6 cm; number of tumours 3: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "sum of the tumour diameters" is not recorded
    And "diameter of the largest tumour" is "2.6 cm"
    And "number of tumours" is "3"
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands     |
      | resection + ablation | curative | not listed |

  @key:finding-curative-47c335
  Scenario: Many nodules, CNLC IIb; sum of the tumour diameters is not recorded; distribution over the lobes is not recorded; diameter of the largest tumour 3.0 cm; number of tumours 3: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "sum of the tumour diameters" is not recorded
    And "distribution over the lobes" is not recorded
    And "diameter of the largest tumour" is "3.0 cm"
    And "number of tumours" is "3"
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands     |
      | resection + ablation | curative | not listed |

  @key:finding-curative-5b2bb8
  Scenario: Many nodules, CNLC IIb; sum of the tumour diameters is not recorded; diameter of the largest tumour 4.0 cm; number of tumours 2: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "sum of the tumour diameters" is not recorded
    And "diameter of the largest tumour" is "4.0 cm"
    And "number of tumours" is "2"
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands                       |
      | resection + ablation | curative | not listed                   |
      | ablation             | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-0207e8
  Scenario: Many nodules, CNLC IIb; sum of the tumour diameters is not recorded; distribution over the lobes is not recorded; diameter of the largest tumour 2.0 cm; number of tumours 1: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "sum of the tumour diameters" is not recorded
    And "distribution over the lobes" is not recorded
    And "diameter of the largest tumour" is "2.0 cm"
    And "number of tumours" is "1"
    When the board asks
    Then these stand as follows
      | regimen     | setting       | stands                                      |
      | ablation    | curative      | candidate: bclc-2022, cnlc-2026 conditional |
      | TACE + HAIC | transarterial | not listed                                  |
    And the requirements do not say "1 to 2 cm: two of four imaging methods have to be typical"

  @key:finding-curative-bc7c3e
  Scenario: Many nodules, CNLC IIb; sum of the tumour diameters is not recorded; distribution over the lobes is not recorded; diameter of the largest tumour 5.1 cm; number of tumours 1: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "sum of the tumour diameters" is not recorded
    And "distribution over the lobes" is not recorded
    And "diameter of the largest tumour" is "5.1 cm"
    And "number of tumours" is "1"
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands     |
      | ablation | curative | not listed |

  @key:finding-curative-7d979c
  Scenario: Many nodules, CNLC IIb; sum of the tumour diameters is not recorded; distribution over the lobes is not recorded; diameter of the largest tumour 5.0 cm; number of tumours 1: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "sum of the tumour diameters" is not recorded
    And "distribution over the lobes" is not recorded
    And "diameter of the largest tumour" is "5.0 cm"
    And "number of tumours" is "1"
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands                                             |
      | ablation | curative | conditional: cnlc-2026 conditional, cnlc-2026 open |

  @key:finding-curative-2765db
  Scenario: Many nodules, CNLC IIb; resectability now resectable; tumour rupture now: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "resectability now" is "resectable"
    And "tumour rupture" is "now"
    When the board asks
    Then the requirements do not say "Before resection: liver reserve, portal pressure and performance to be known"

  @key:finding-curative-389a9d
  Scenario: Many nodules, CNLC IIb; resectability now resectable; tumour rupture is not recorded: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "resectability now" is "resectable"
    And "tumour rupture" is not recorded
    When the board asks
    Then the requirements are exactly
      | says                                                                                                                                                                                                                          | status   | source    | place                                                              | references          |
      | Anatomical resection: fewer local recurrences, survival the same                                                                                                                                                              | needed   | cnlc-2026 | 五（一）1（5）                                                     | 183,184,185         |
      | Before resection: liver reserve, portal pressure and performance to be known                                                                                                                                                  | needed   | cnlc-2026 | 五（一）1（2）；五（一）2 要点论述（2）                            | 137,138,139,140     |
      | CNLC IIb or IIIa: treatment without operation comes first as a rule                                                                                                                                                           | needed   | cnlc-2026 | 五（一）1（3）②；五（一）1（3）③；五（一）2 要点论述（3）          |                     |
      | Resection margin: 1 cm or more does better than a narrow one                                                                                                                                                                  | needed   | cnlc-2026 | 五（一）1（5）                                                     | 186,187,188         |
      | Neoadjuvant treatment has risks of its own                                                                                                                                                                                    | needed   | cnlc-2026 | 五（一）2（2）；五（一）要点论述（7）                              |                     |
      | HBV monitoring every 3 to 6 months                                                                                                                                                                                            | needed   | cnlc-2026 | 五（五）6                                                          |                     |
      | HAIC every 3-4 weeks                                                                                                                                                                                                          | needed   | cnlc-2026 | 五（三）2（5）；五（三）2（7）                                     |                     |
      | The future liver remnant is not recorded: where little liver is expected to be left it is measured by CT or MRI, and at least 40 % (chronic liver disease, cirrhosis) or 30 % (no fibrosis) of the standard volume is wanted. | needed   | cnlc-2026 | 五（一）1（2）                                                     |                     |
      | Before SIRT, angiography and a simulation with labelled albumin                                                                                                                                                               | needed   | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |                     |
      | First visit 6-12 weeks after SIRT, then every 2-3 months                                                                                                                                                                      | needed   | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |                     |
      | Typical imaging and an operation planned: no biopsy beforehand                                                                                                                                                                | find out | cnlc-2026 | 三（三）；三（三）要点论述（6）                                    | 100,101,102         |
      | Ruptured tumour: rescue first, then weigh                                                                                                                                                                                     | find out | cnlc-2026 | 五（六）                                                           | 488,489,490,491,492 |

  @key:finding-curative-f3cc60
  Scenario: Many nodules, CNLC IIb; resectability now resectable; has received an organ transplant is not recorded: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "resectability now" is "resectable"
    And "has received an organ transplant" is not recorded
    When the board asks
    Then these stand as follows
      | regimen                               | setting       | stands                                                    |
      | camrelizumab + apatinib (rivoceranib) | perioperative | candidate: cnlc-2026, review-003, review-003 insufficient |
    And the requirements are exactly
      | says                                                                                                                                                                                                                          | status   | source    | place                                                              | references      |
      | Anatomical resection: fewer local recurrences, survival the same                                                                                                                                                              | needed   | cnlc-2026 | 五（一）1（5）                                                     | 183,184,185     |
      | Before resection: liver reserve, portal pressure and performance to be known                                                                                                                                                  | needed   | cnlc-2026 | 五（一）1（2）；五（一）2 要点论述（2）                            | 137,138,139,140 |
      | CNLC IIb or IIIa: treatment without operation comes first as a rule                                                                                                                                                           | needed   | cnlc-2026 | 五（一）1（3）②；五（一）1（3）③；五（一）2 要点论述（3）          |                 |
      | Resection margin: 1 cm or more does better than a narrow one                                                                                                                                                                  | needed   | cnlc-2026 | 五（一）1（5）                                                     | 186,187,188     |
      | Neoadjuvant treatment has risks of its own                                                                                                                                                                                    | needed   | cnlc-2026 | 五（一）2（2）；五（一）要点论述（7）                              |                 |
      | HBV monitoring every 3 to 6 months                                                                                                                                                                                            | needed   | cnlc-2026 | 五（五）6                                                          |                 |
      | HAIC every 3-4 weeks                                                                                                                                                                                                          | needed   | cnlc-2026 | 五（三）2（5）；五（三）2（7）                                     |                 |
      | The future liver remnant is not recorded: where little liver is expected to be left it is measured by CT or MRI, and at least 40 % (chronic liver disease, cirrhosis) or 30 % (no fibrosis) of the standard volume is wanted. | needed   | cnlc-2026 | 五（一）1（2）                                                     |                 |
      | Before SIRT, angiography and a simulation with labelled albumin                                                                                                                                                               | needed   | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |                 |
      | First visit 6-12 weeks after SIRT, then every 2-3 months                                                                                                                                                                      | needed   | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |                 |
      | Typical imaging and an operation planned: no biopsy beforehand                                                                                                                                                                | find out | cnlc-2026 | 三（三）；三（三）要点论述（6）                                    | 100,101,102     |

  @key:finding-curative-12f06d
  Scenario: Many nodules, CNLC IIb; declines standard treatment yes; resectability now resectable; has received an organ transplant is not recorded; sum of the tumour diameters is not recorded; distribution over the lobes is not recorded; diameter of the largest tumour 4.0 cm; number of tumours 1: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "declines standard treatment" is "yes"
    And "resectability now" is "resectable"
    And "has received an organ transplant" is not recorded
    And "sum of the tumour diameters" is not recorded
    And "distribution over the lobes" is not recorded
    And "diameter of the largest tumour" is "4.0 cm"
    And "number of tumours" is "1"
    When the board asks
    Then these stand as follows
      | regimen                               | setting  | stands               |
      | stereotactic body radiotherapy (SBRT) | curative | candidate: cnlc-2026 |

  @key:finding-curative-a64844
  Scenario: Many nodules, CNLC IIb; sum of the tumour diameters 1.8 cm; distribution over the lobes is not recorded; hepatic vein tumour thrombus yes; diameter of the largest tumour 1.8 cm; number of tumours 1: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "sum of the tumour diameters" is "1.8 cm"
    And "distribution over the lobes" is not recorded
    And "hepatic vein tumour thrombus" is "yes"
    And "diameter of the largest tumour" is "1.8 cm"
    And "number of tumours" is "1"
    When the board asks
    Then these stand as follows
      | regimen         | setting       | stands               |
      | liver resection | curative      | not listed           |
      | SIRT            | transarterial | candidate: cnlc-2026 |
      | TACE + HAIC     | transarterial | not listed           |

  @key:finding-curative-5e9268
  Scenario: Many nodules, CNLC IIb; sites of extrahepatic spread is not recorded; extrahepatic spread is not recorded: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "sites of extrahepatic spread" is not recorded
    And "extrahepatic spread" is not recorded
    When the board asks
    Then these stand as follows
      | regimen                                                  | setting    | stands     |
      | liver resection with dissection of the hilar lymph nodes | curative   | not listed |
      | bisphosphonate or denosumab                              | Supportive | not listed |
    And the cautions on "proton beam radiotherapy" are exactly
      | says                                                                                                                                               | status  | source    | place           | references |
      | Not enough evidence: no high-level study shows that survival is better with protons than with photons.                                             | applies | cnlc-2026 | 五（四）1（3）⑤ |            |
      | Relative contraindications to proton beam in the guideline: severe liver failure, too many or diffuse tumours in the liver, wide spread outside it | unknown | cnlc-2026 | 五（四）2       |            |

  @key:finding-curative-978823
  Scenario: Many nodules, CNLC IIb; albumin 25 g/L; ascites moderate to severe; total bilirubin 62 µmol/L; resectability now resectable; tumour rupture now: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "albumin" is "25 g/L"
    And "ascites" is "moderate to severe"
    And "total bilirubin" is "62 µmol/L"
    And "resectability now" is "resectable"
    And "tumour rupture" is "now"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands     |
      | liver resection | curative | not listed |

  @key:finding-curative-f53635
  Scenario: Many nodules, CNLC IIb; clinical complete response after conversion treatment yes; resectability now resectable; candidate for liver transplantation yes; after atezolizumab + bevacizumab: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "clinical complete response after conversion treatment" is "yes"
    And "resectability now" is "resectable"
    And "candidate for liver transplantation" is "yes"
    And earlier treatment
      | agents                     | ended     | setting    |
      | atezolizumab + bevacizumab | completed | conversion |
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands               |
      | liver transplantation | curative | open: bclc-2022 open |

  @key:finding-curative-c26cb2
  Scenario: Many nodules, CNLC IIb; albumin 35.1 g/L; ascites moderate to severe; total bilirubin 62 µmol/L; has received an organ transplant yes; sum of the tumour diameters 3 cm; distribution over the lobes tumours in one lobe; diameter of the largest tumour 3 cm; number of tumours 1: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "albumin" is "35.1 g/L"
    And "ascites" is "moderate to severe"
    And "total bilirubin" is "62 µmol/L"
    And "has received an organ transplant" is "yes"
    And "sum of the tumour diameters" is "3 cm"
    And "distribution over the lobes" is "tumours in one lobe"
    And "diameter of the largest tumour" is "3 cm"
    And "number of tumours" is "1"
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands                                                       |
      | ablation | curative | open: bclc-2022 excluded, cnlc-2026 excluded, cnlc-2026 open |

  @key:finding-curative-6b1e8a
  Scenario: Many nodules, CNLC IIb; diagnosis is not recorded; future liver remnant (share of standard liver volume) 55 %; ICG retention at 15 minutes 8 %; resectability now resectable; distribution over the lobes tumours in one lobe: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "diagnosis" is not recorded
    And "future liver remnant (share of standard liver volume)" is "55 %"
    And "ICG retention at 15 minutes" is "8 %"
    And "resectability now" is "resectable"
    And "distribution over the lobes" is "tumours in one lobe"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                               |
      | liver resection | curative | open: cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-5ff0a4
  Scenario: Many nodules, CNLC IIb; ECOG performance status 3; candidate for liver transplantation yes; sum of the tumour diameters 3 cm; distribution over the lobes tumours in one lobe; diameter of the largest tumour 3 cm; number of tumours 1: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "ECOG performance status" is "3"
    And "candidate for liver transplantation" is "yes"
    And "sum of the tumour diameters" is "3 cm"
    And "distribution over the lobes" is "tumours in one lobe"
    And "diameter of the largest tumour" is "3 cm"
    And "number of tumours" is "1"
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands                       |
      | liver transplantation | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-8efb63
  Scenario: Many nodules, CNLC IIb; albumin 35.1 g/L; ascites moderate to severe; total bilirubin 62 µmol/L; has received an organ transplant yes; sum of the tumour diameters 3 cm; distribution over the lobes tumours in one lobe; diameter of the largest tumour 3 cm; number of tumours 1: which treatment with curative aim is left (2)
    Given the patient "untreated-iib-multinodular"
    And "albumin" is "35.1 g/L"
    And "ascites" is "moderate to severe"
    And "total bilirubin" is "62 µmol/L"
    And "has received an organ transplant" is "yes"
    And "sum of the tumour diameters" is "3 cm"
    And "distribution over the lobes" is "tumours in one lobe"
    And "diameter of the largest tumour" is "3 cm"
    And "number of tumours" is "1"
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands                                                       |
      | ablation | curative | open: bclc-2022 excluded, cnlc-2026 excluded, cnlc-2026 open |

  @key:finding-curative-8476d9
  Scenario: Many nodules, CNLC IIb; diagnosis is not recorded; future liver remnant (share of standard liver volume) 55 %; ICG retention at 15 minutes 8 %; resectability now resectable; distribution over the lobes tumours in one lobe: which treatment with curative aim is left (2)
    Given the patient "untreated-iib-multinodular"
    And "diagnosis" is not recorded
    And "future liver remnant (share of standard liver volume)" is "55 %"
    And "ICG retention at 15 minutes" is "8 %"
    And "resectability now" is "resectable"
    And "distribution over the lobes" is "tumours in one lobe"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                               |
      | liver resection | curative | open: cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-71527d
  Scenario: Many nodules, CNLC IIb; ECOG performance status 3; candidate for liver transplantation yes; sum of the tumour diameters 3 cm; distribution over the lobes tumours in one lobe; diameter of the largest tumour 3 cm; number of tumours 1: which treatment with curative aim is left (2)
    Given the patient "untreated-iib-multinodular"
    And "ECOG performance status" is "3"
    And "candidate for liver transplantation" is "yes"
    And "sum of the tumour diameters" is "3 cm"
    And "distribution over the lobes" is "tumours in one lobe"
    And "diameter of the largest tumour" is "3 cm"
    And "number of tumours" is "1"
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands                       |
      | liver transplantation | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-3504df
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; has received an organ transplant yes; portal vein tumour thrombus, Cheng type III (main trunk); portal vein tumour thrombus, Vp class Vp4 (main trunk or contralateral branch): which treatment with curative aim is left
    Given the patient "untreated-iiia-child-pugh-a5"
    And "has received an organ transplant" is "yes"
    And "portal vein tumour thrombus, Cheng type" is "III (main trunk)"
    And "portal vein tumour thrombus, Vp class" is "Vp4 (main trunk or contralateral branch)"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands     |
      | liver resection | curative | not listed |

  @key:finding-curative-f49247
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; has received an organ transplant yes; portal vein tumour thrombus, Cheng type III (main trunk); portal vein tumour thrombus, Vp class Vp4 (main trunk or contralateral branch): which treatment with curative aim is left (2)
    Given the patient "untreated-iiia-child-pugh-a5"
    And "has received an organ transplant" is "yes"
    And "portal vein tumour thrombus, Cheng type" is "III (main trunk)"
    And "portal vein tumour thrombus, Vp class" is "Vp4 (main trunk or contralateral branch)"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands     |
      | liver resection | curative | not listed |

  @key:finding-curative-cc06e6
  Scenario: Untreated with lung metastases; candidate for liver transplantation yes: which treatment with curative aim is left
    Given the patient "untreated-iiib-lung-metastasis"
    And "candidate for liver transplantation" is "yes"
    When the board asks
    Then these stand as follows
      | regimen                               | setting       | stands                 |
      | liver transplantation                 | curative      | not listed             |
      | ablation                              | perioperative | not listed             |
      | stereotactic body radiotherapy (SBRT) | perioperative | not listed             |
      | SIRT                                  | transarterial | conditional: cnlc-2026 |
      | liver transplantation                 | conversion    | not listed             |
    And no caution on "radiotherapy of metastases" says "On the way to a transplant: the guideline warns that treatment to downstage may bring the liver to decompensate. Child-Pugh is not A here."

  @key:finding-curative-e8267c
  Scenario: Untreated with lung metastases; candidate for liver transplantation yes; has received an organ transplant is not recorded: which treatment with curative aim is left
    Given the patient "untreated-iiib-lung-metastasis"
    And "candidate for liver transplantation" is "yes"
    And "has received an organ transplant" is not recorded
    When the board asks
    Then the requirements are exactly
      | says                                                            | status   | source    | place                                                              | references  |
      | HBV DNA, quantified                                             | needed   | cnlc-2026 | 五（五）6                                                          |             |
      | Baseline before a checkpoint inhibitor                          | needed   | cnlc-2026 | 五（五）3                                                          |             |
      | Response evaluation on systemic therapy                         | needed   | cnlc-2026 | 五（五）4                                                          | 471         |
      | Before SIRT, angiography and a simulation with labelled albumin | needed   | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |             |
      | First visit 6-12 weeks after SIRT, then every 2-3 months        | needed   | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |             |
      | Typical imaging and an operation planned: no biopsy beforehand  | find out | cnlc-2026 | 三（三）；三（三）要点论述（6）                                    | 100,101,102 |
      | HBV or HCV: antivirals alongside TACE                           | find out | cnlc-2026 | 五（三）1（9）⑦                                                    | 349,350     |

  @key:finding-curative-f26681
  Scenario: Ablated completely; recurrence after curative treatment in the liver: which treatment with curative aim is left
    Given the patient "ablated-completely"
    And "recurrence after curative treatment" is "in the liver"
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands                                   |
      | ablation | curative | candidate: bclc-2022 excluded, cnlc-2026 |

  @key:finding-curative-370b9e
  Scenario: Unresectable, thrombus Cheng type III; resectability now is not recorded: which treatment with curative aim is left
    Given the patient "pvtt-cheng-iii-unresectable"
    And "resectability now" is not recorded
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                     |
      | liver resection | curative | against: against cnlc-2026 |

  @key:finding-curative-f1dde3
  Scenario: Resected, low risk; recurrence after curative treatment in the liver: which treatment with curative aim is left
    Given the patient "resected-low-risk"
    And "recurrence after curative treatment" is "in the liver"
    When the board asks
    Then these stand as follows
      | regimen                  | setting  | stands     |
      | proton beam radiotherapy | curative | not listed |

  @key:finding-curative-8b4a24
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; resectability now resectable; has received an organ transplant yes: which treatment with curative aim is left
    Given the patient "untreated-iiia-child-pugh-a5"
    And "resectability now" is "resectable"
    And "has received an organ transplant" is "yes"
    When the board asks
    Then these stand as follows
      | regimen                      | setting  | stands     |
      | laparoscopic liver resection | curative | not listed |

  @key:finding-curative-562061
  Scenario: Untreated with lung metastases; documented BCLC stage A (early); candidate for liver transplantation yes: which treatment with curative aim is left
    Given the patient "untreated-iiib-lung-metastasis"
    And "documented BCLC stage" is "A (early)"
    And "candidate for liver transplantation" is "yes"
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands                   |
      | liver transplantation | curative | excluded: bclc-2022 open |
