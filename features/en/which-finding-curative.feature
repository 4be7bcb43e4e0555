# language: en
Feature: Which finding opens or closes a treatment with curative aim?
  Each patient differs from one that is known by the findings named; what is not named is as before.

  @key:finding-curative-5adac7
  Scenario: Ablated completely; diagnosis is not recorded; result of the last ablation residual tumour after one session: which treatment with curative aim is left
    Given the patient "ablated-completely"
    And "diagnosis" is not recorded
    And "result of the last ablation" is "residual tumour after one session"
    When the board asks
    Then these stand as follows
      | regimen                  | setting  | stands                                               |
      | ablation                 | curative | open: bclc-2022 open, cnlc-2026 open, cnlc-2026 open |
      | proton beam radiotherapy | curative | open: cnlc-2026 open                                 |

  @key:finding-curative-3e2d30
  Scenario: Ablated completely; result of the last ablation residual tumour after one session; diameter of the largest tumour is not recorded: which treatment with curative aim is left
    Given the patient "ablated-completely"
    And "result of the last ablation" is "residual tumour after one session"
    And "diameter of the largest tumour" is not recorded
    When the board asks
    Then these stand as follows
      | regimen                  | setting  | stands               |
      | proton beam radiotherapy | curative | open: cnlc-2026 open |

  @key:finding-curative-eac793
  Scenario: Ablated completely; result of the last ablation residual tumour after one session; number of tumours 3: which treatment with curative aim is left
    Given the patient "ablated-completely"
    And "result of the last ablation" is "residual tumour after one session"
    And "number of tumours" is "3"
    When the board asks
    Then these stand as follows
      | regimen                  | setting  | stands     |
      | proton beam radiotherapy | curative | not listed |

  @key:finding-curative-aaa944
  Scenario: Ablated completely; result of the last ablation residual tumour after one session; hepatic vein tumour thrombus yes: which treatment with curative aim is left
    Given the patient "ablated-completely"
    And "result of the last ablation" is "residual tumour after one session"
    And "hepatic vein tumour thrombus" is "yes"
    When the board asks
    Then these stand as follows
      | regimen                  | setting  | stands     |
      | proton beam radiotherapy | curative | not listed |

  @key:finding-curative-e5853f
  Scenario: Ablated completely; result of the last ablation residual tumour after one session; documented Child-Pugh class C: which treatment with curative aim is left
    Given the patient "ablated-completely"
    And "result of the last ablation" is "residual tumour after one session"
    And "documented Child-Pugh class" is "C"
    When the board asks
    Then these stand as follows
      | regimen                  | setting  | stands               |
      | proton beam radiotherapy | curative | open: cnlc-2026 open |

  @key:finding-curative-24f979
  Scenario: Ablated completely; ECOG performance status 3; result of the last ablation residual tumour after one session: which treatment with curative aim is left
    Given the patient "ablated-completely"
    And "ECOG performance status" is "3"
    And "result of the last ablation" is "residual tumour after one session"
    When the board asks
    Then these stand as follows
      | regimen                  | setting  | stands     |
      | proton beam radiotherapy | curative | not listed |

  @key:finding-curative-7bad04
  Scenario: Ablated completely; ECOG performance status 2; result of the last ablation residual tumour after one session: which treatment with curative aim is left
    Given the patient "ablated-completely"
    And "ECOG performance status" is "2"
    And "result of the last ablation" is "residual tumour after one session"
    When the board asks
    Then these stand as follows
      | regimen                  | setting  | stands               |
      | proton beam radiotherapy | curative | candidate: cnlc-2026 |

  @key:finding-curative-b93c3a
  Scenario: Bone metastasis, no nodule in the liver, ablated before: which treatment with curative aim is left
    Given the patient "bone-metastasis-no-liver-nodule"
    When the board asks
    Then these stand as follows
      | regimen                               | setting       | stands     |
      | liver resection                       | curative      | not listed |
      | cryoablation                          | curative      | not listed |
      | camrelizumab + apatinib (rivoceranib) | perioperative | not listed |

  @key:finding-curative-6e1225
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

  @key:finding-curative-02a626
  Scenario: Converted by atezolizumab and bevacizumab; clinically significant portal hypertension yes: which treatment with curative aim is left
    Given the patient "converted-by-atezolizumab-bevacizumab"
    And "clinically significant portal hypertension" is "yes"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                           |
      | liver resection | curative | candidate: cnlc-2026, review-002 |

  @key:finding-curative-4dc8f4
  Scenario: Converted by atezolizumab and bevacizumab; future liver remnant (share of standard liver volume) 40.1 %: which treatment with curative aim is left
    Given the patient "converted-by-atezolizumab-bevacizumab"
    And "future liver remnant (share of standard liver volume)" is "40.1 %"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                  |
      | liver resection | curative | candidate: aasld-2023, bclc-2022, cnlc-2026, review-002 |

  @key:finding-curative-2e0731
  Scenario: Converted by atezolizumab and bevacizumab; total bilirubin 17.2 µmol/L: which treatment with curative aim is left
    Given the patient "converted-by-atezolizumab-bevacizumab"
    And "total bilirubin" is "17.2 µmol/L"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                       |
      | liver resection | curative | candidate: aasld-2023, cnlc-2026, review-002 |

  @key:finding-curative-d7671f
  Scenario: Converted by atezolizumab and bevacizumab; total bilirubin 17.1 µmol/L: which treatment with curative aim is left
    Given the patient "converted-by-atezolizumab-bevacizumab"
    And "total bilirubin" is "17.1 µmol/L"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                  |
      | liver resection | curative | candidate: aasld-2023, bclc-2022, cnlc-2026, review-002 |

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

  @key:finding-curative-f51e5f
  Scenario: Converted by atezolizumab and bevacizumab; recurrence after curative treatment in the liver: which treatment with curative aim is left
    Given the patient "converted-by-atezolizumab-bevacizumab"
    And "recurrence after curative treatment" is "in the liver"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                               |
      | liver resection | curative | candidate: aasld-2023, bclc-2022 excluded, cnlc-2026 |

  @key:finding-curative-b06f58
  Scenario: Converted by atezolizumab and bevacizumab; recurrence after curative treatment is not recorded: which treatment with curative aim is left
    Given the patient "converted-by-atezolizumab-bevacizumab"
    And "recurrence after curative treatment" is not recorded
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                                  |
      | liver resection | curative | candidate: aasld-2023, bclc-2022, cnlc-2026, cnlc-2026 open, review-002 |

  @key:finding-curative-fed762
  Scenario: Converted by atezolizumab and bevacizumab; diameter of the largest tumour 3.1 cm: which treatment with curative aim is left
    Given the patient "converted-by-atezolizumab-bevacizumab"
    And "diameter of the largest tumour" is "3.1 cm"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                             |
      | liver resection | curative | candidate: aasld-2023, bclc-2022, cnlc-2026, cnlc-2026, review-002 |

  @key:finding-curative-a0bb74
  Scenario: Converted by atezolizumab and bevacizumab; hepatic vein tumour thrombus yes: which treatment with curative aim is left
    Given the patient "converted-by-atezolizumab-bevacizumab"
    And "hepatic vein tumour thrombus" is "yes"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands               |
      | liver resection | curative | candidate: cnlc-2026 |

  @key:finding-curative-13c36c
  Scenario: Converted by atezolizumab and bevacizumab; documented CNLC stage IIIb: which treatment with curative aim is left
    Given the patient "converted-by-atezolizumab-bevacizumab"
    And "documented CNLC stage" is "IIIb"
    When the board asks
    Then these stand as follows
      | regimen                                                  | setting  | stands     |
      | liver resection with dissection of the hilar lymph nodes | curative | not listed |

  @key:finding-curative-d49003
  Scenario: Converted by atezolizumab and bevacizumab; candidate for liver transplantation yes: which treatment with curative aim is left
    Given the patient "converted-by-atezolizumab-bevacizumab"
    And "candidate for liver transplantation" is "yes"
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands               |
      | liver transplantation | curative | candidate: cnlc-2026 |

  @key:finding-curative-6c25b7
  Scenario: Converted by atezolizumab and bevacizumab; candidate for liver transplantation is not recorded: which treatment with curative aim is left
    Given the patient "converted-by-atezolizumab-bevacizumab"
    And "candidate for liver transplantation" is not recorded
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands               |
      | liver transplantation | curative | open: cnlc-2026 open |

  @key:finding-curative-9732cf
  Scenario: Unresectable, thrombus Cheng type III; resectability now resectable: which treatment with curative aim is left
    Given the patient "pvtt-cheng-iii-unresectable"
    And "resectability now" is "resectable"
    When the board asks
    Then these stand as follows
      | regimen                                       | setting       | stands                                                             |
      | laparoscopic liver resection                  | curative      | against: against cnlc-2026                                         |
      | liver resection                               | curative      | against: against cnlc-2026                                         |
      | camrelizumab + apatinib (rivoceranib)         | perioperative | candidate: cnlc-2026, review-003 excluded, review-003 insufficient |
      | SBRT + lenvatinib + PD-1 antibody (not named) | Radiotherapy  | not listed                                                         |
      | nivolumab                                     | first line    | not listed                                                         |
      | donafenib                                     | first line    | not listed                                                         |
    And no entry under study says "Donafenib + a checkpoint inhibitor first line: under study"

  @key:finding-curative-c0877d
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

  @key:finding-curative-370b9e
  Scenario: Unresectable, thrombus Cheng type III; resectability now is not recorded: which treatment with curative aim is left
    Given the patient "pvtt-cheng-iii-unresectable"
    And "resectability now" is not recorded
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                     |
      | liver resection | curative | against: against cnlc-2026 |

  @key:finding-curative-5ad0bd
  Scenario: Unresectable, thrombus Cheng type III; resectability now resectable; invasion of an adjacent organ yes: which treatment with curative aim is left
    Given the patient "pvtt-cheng-iii-unresectable"
    And "resectability now" is "resectable"
    And "invasion of an adjacent organ" is "yes"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                                                          |
      | liver resection | curative | against: against cnlc-2026, cnlc-2026 excluded; excluded: against cnlc-2026, cnlc-2026 excluded |

  @key:finding-curative-98b052
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

  @key:finding-curative-8f185b
  Scenario: Unresectable, thrombus Cheng type III; resectability now resectable; hepatic vein tumour thrombus yes: which treatment with curative aim is left
    Given the patient "pvtt-cheng-iii-unresectable"
    And "resectability now" is "resectable"
    And "hepatic vein tumour thrombus" is "yes"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                                                          |
      | liver resection | curative | against: against cnlc-2026, cnlc-2026 excluded; excluded: against cnlc-2026, cnlc-2026 excluded |

  @key:finding-curative-72e4a1
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

  @key:finding-curative-e99ffa
  Scenario: Resectable, tumour thrombus in the bile duct; ECOG performance status 3: which treatment with curative aim is left
    Given the patient "resectable-bile-duct-thrombus"
    And "ECOG performance status" is "3"
    When the board asks
    Then these stand as follows
      | regimen                                             | setting  | stands     |
      | liver resection with removal of the tumour thrombus | curative | not listed |

  @key:finding-curative-aee50c
  Scenario: Resectable, tumour thrombus in the bile duct; diagnosis is not recorded: which treatment with curative aim is left
    Given the patient "resectable-bile-duct-thrombus"
    And "diagnosis" is not recorded
    When the board asks
    Then these stand as follows
      | regimen                                             | setting  | stands               |
      | liver resection with removal of the tumour thrombus | curative | open: cnlc-2026 open |

  @key:finding-curative-5f0a7c
  Scenario: Resectable, tumour thrombus in the bile duct; bile duct invasion or tumour thrombus is not recorded: which treatment with curative aim is left
    Given the patient "resectable-bile-duct-thrombus"
    And "bile duct invasion or tumour thrombus" is not recorded
    When the board asks
    Then these stand as follows
      | regimen                                             | setting  | stands               |
      | liver resection with removal of the tumour thrombus | curative | open: cnlc-2026 open |

  @key:finding-curative-400be1
  Scenario: Resectable, CNLC IIa; has received an organ transplant is not recorded: which treatment with curative aim is left
    Given the patient "resectable-iia"
    And "has received an organ transplant" is not recorded
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                          |
      | liver resection | curative | candidate: cnlc-2026, cnlc-2026 |

  @key:finding-curative-0f0025
  Scenario: Resectable, CNLC IIa; resectability now is not recorded: which treatment with curative aim is left
    Given the patient "resectable-iia"
    And "resectability now" is not recorded
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                               |
      | liver resection | curative | open: cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-51b6a5
  Scenario: Resectable, CNLC IIa; recurrence after curative treatment in the liver: which treatment with curative aim is left
    Given the patient "resectable-iia"
    And "recurrence after curative treatment" is "in the liver"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands               |
      | liver resection | curative | candidate: cnlc-2026 |

  @key:finding-curative-f4800d
  Scenario: Resectable, CNLC IIa; recurrence after curative treatment is not recorded: which treatment with curative aim is left
    Given the patient "resectable-iia"
    And "recurrence after curative treatment" is not recorded
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                          |
      | liver resection | curative | candidate: cnlc-2026, cnlc-2026, cnlc-2026 open |

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

  @key:finding-curative-6a42c5
  Scenario: Single resectable tumour of 4 cm; future liver remnant (share of standard liver volume) 40 %: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "future liver remnant (share of standard liver volume)" is "40 %"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                 |
      | liver resection | curative | candidate: bclc-2022, cnlc-2026, cnlc-2026, review-002 |

  @key:finding-curative-a58297
  Scenario: Single resectable tumour of 4 cm; future liver remnant (share of standard liver volume) 39 %: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "future liver remnant (share of standard liver volume)" is "39 %"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                |
      | liver resection | curative | excluded: bclc-2022, cnlc-2026, cnlc-2026, review-002 |

  @key:finding-curative-20360a
  Scenario: Single resectable tumour of 4 cm; cirrhosis no; future liver remnant (share of standard liver volume) 39 %: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "cirrhosis" is "no"
    And "future liver remnant (share of standard liver volume)" is "39 %"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                            |
      | liver resection | curative | excluded: aasld-2023, bclc-2022, cnlc-2026, cnlc-2026, review-002 |

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

  @key:finding-curative-1d5f87
  Scenario: Single resectable tumour of 4 cm; diagnosis is not recorded: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "diagnosis" is not recorded
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                                                 |
      | liver resection | curative | open: aasld-2023 open, bclc-2022 open, cnlc-2026 open, cnlc-2026 open, review-002 open |

  @key:finding-curative-476f24
  Scenario: Single resectable tumour of 4 cm; documented Child-Pugh class C: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "documented Child-Pugh class" is "C"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                                                 |
      | liver resection | curative | open: aasld-2023 open, bclc-2022 open, cnlc-2026 open, cnlc-2026 open, review-002 open |

  @key:finding-curative-0cb4e2
  Scenario: Single resectable tumour of 4 cm; ECOG performance status 2: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "ECOG performance status" is "2"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                      |
      | liver resection | curative | candidate: aasld-2023, cnlc-2026, cnlc-2026 |

  @key:finding-curative-13d579
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

  @key:finding-curative-f72726
  Scenario: Single resectable tumour of 4 cm; recurrence after curative treatment in the liver: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "recurrence after curative treatment" is "in the liver"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                               |
      | liver resection | curative | candidate: aasld-2023, bclc-2022 excluded, cnlc-2026 |

  @key:finding-curative-31cfcb
  Scenario: Single resectable tumour of 4 cm; recurrence after curative treatment is not recorded: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "recurrence after curative treatment" is not recorded
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                                             |
      | liver resection | curative | candidate: aasld-2023, bclc-2022, cnlc-2026, cnlc-2026, cnlc-2026 open, review-002 |

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

  @key:finding-curative-82e4fd
  Scenario: Single resectable tumour of 4 cm; sum of the tumour diameters 3.0 cm; diameter of the largest tumour 3.0 cm: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "sum of the tumour diameters" is "3.0 cm"
    And "diameter of the largest tumour" is "3.0 cm"
    When the board asks
    Then these stand as follows
      | regimen            | setting  | stands                                                                        |
      | microwave ablation | curative | excluded: cnlc-2026, cnlc-2026                                                |
      | liver resection    | curative | candidate: aasld-2023, bclc-2022, cnlc-2026, cnlc-2026, cnlc-2026, review-002 |

  @key:finding-curative-e85d46
  Scenario: Single resectable tumour of 4 cm; sum of the tumour diameters 2.9 cm; diameter of the largest tumour 2.9 cm: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "sum of the tumour diameters" is "2.9 cm"
    And "diameter of the largest tumour" is "2.9 cm"
    When the board asks
    Then these stand as follows
      | regimen            | setting  | stands              |
      | microwave ablation | curative | excluded: cnlc-2026 |

  @key:finding-curative-5cfa25
  Scenario: Single resectable tumour of 4 cm; sum of the tumour diameters 5.0 cm; diameter of the largest tumour 5.0 cm: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "sum of the tumour diameters" is "5.0 cm"
    And "diameter of the largest tumour" is "5.0 cm"
    When the board asks
    Then these stand as follows
      | regimen                      | setting  | stands                         |
      | microwave ablation           | curative | excluded: cnlc-2026, cnlc-2026 |
      | laparoscopic liver resection | curative | candidate: cnlc-2026           |

  @key:finding-curative-f46393
  Scenario: Single resectable tumour of 4 cm; age in years 65: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "age in years" is "65"
    When the board asks
    Then these stand as follows
      | regimen            | setting  | stands                                    |
      | microwave ablation | curative | excluded: cnlc-2026, cnlc-2026, cnlc-2026 |

  @key:finding-curative-d0afc2
  Scenario: Single resectable tumour of 4 cm; age in years 64: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "age in years" is "64"
    When the board asks
    Then these stand as follows
      | regimen            | setting  | stands                         |
      | microwave ablation | curative | excluded: cnlc-2026, cnlc-2026 |

  @key:finding-curative-9378de
  Scenario: Single resectable tumour of 4 cm; the board's judgement of ablation suitable; sum of the tumour diameters 7.0 cm; diameter of the largest tumour 2.0 cm; number of tumours 3: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "the board's judgement of ablation" is "suitable"
    And "sum of the tumour diameters" is "7.0 cm"
    And "diameter of the largest tumour" is "2.0 cm"
    And "number of tumours" is "3"
    When the board asks
    Then these stand as follows
      | regimen                        | setting  | stands               |
      | cryoablation                   | curative | candidate: cnlc-2026 |
      | percutaneous ethanol injection | curative | candidate: cnlc-2026 |

  @key:finding-curative-f2c232
  Scenario: Single resectable tumour of 4 cm; central tumour (close to the hilum or the large vessels) yes: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "central tumour (close to the hilum or the large vessels)" is "yes"
    When the board asks
    Then these stand as follows
      | regimen                      | setting  | stands                          |
      | resection + ablation         | curative | not listed                      |
      | laparoscopic liver resection | curative | candidate: cnlc-2026, cnlc-2026 |
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

  @key:finding-curative-f2c5e6
  Scenario: Single resectable tumour of 4 cm; central tumour (close to the hilum or the large vessels) yes; diameter of the largest tumour 2.9 cm: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "central tumour (close to the hilum or the large vessels)" is "yes"
    And "diameter of the largest tumour" is "2.9 cm"
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands              |
      | ablation | curative | excluded: cnlc-2026 |

  @key:finding-curative-546745
  Scenario: Single resectable tumour of 4 cm; distribution over the lobes is not recorded: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "distribution over the lobes" is not recorded
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands              |
      | ablation | curative | excluded: cnlc-2026 |

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
      | regimen  | setting  | stands               |
      | ablation | curative | candidate: cnlc-2026 |

  @key:finding-curative-7174df
  Scenario: Single resectable tumour of 4 cm; sum of the tumour diameters 5.1 cm; diameter of the largest tumour 5.1 cm: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "sum of the tumour diameters" is "5.1 cm"
    And "diameter of the largest tumour" is "5.1 cm"
    When the board asks
    Then these stand as follows
      | regimen                      | setting  | stands               |
      | laparoscopic liver resection | curative | candidate: cnlc-2026 |

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

  @key:finding-curative-a625cf
  Scenario: Single resectable tumour of 4 cm; recurrence after curative treatment in the liver; sum of the tumour diameters 2.9 cm; diameter of the largest tumour 2.9 cm: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "recurrence after curative treatment" is "in the liver"
    And "sum of the tumour diameters" is "2.9 cm"
    And "diameter of the largest tumour" is "2.9 cm"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                               |
      | liver resection | curative | candidate: aasld-2023, bclc-2022 excluded, cnlc-2026 |

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

  @key:finding-curative-985326
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

  @key:finding-curative-66aec1
  Scenario: Single resectable tumour of 4 cm; alpha-fetoprotein 8 ng/mL; invasion of an adjacent organ yes: which treatment with curative aim is left
    Given the patient "resectable-single-4-cm"
    And "alpha-fetoprotein" is "8 ng/mL"
    And "invasion of an adjacent organ" is "yes"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                                        |
      | liver resection | curative | candidate: aasld-2023, bclc-2022, cnlc-2026, cnlc-2026, cnlc-2026, review-002 |

  @key:finding-curative-e661bd
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

  @key:finding-curative-f44b1d
  Scenario: Resected, low risk: which treatment with curative aim is left
    Given the patient "resected-low-risk"
    When the board asks
    Then these stand as follows
      | regimen                    | setting  | stands                      |
      | ablation                   | curative | not listed                  |
      | atezolizumab + bevacizumab | adjuvant | against: against review-003 |

  @key:finding-curative-08b10b
  Scenario: Resected, low risk; resectability now resectable; tumour rupture in the past: which treatment with curative aim is left
    Given the patient "resected-low-risk"
    And "resectability now" is "resectable"
    And "tumour rupture" is "in the past"
    When the board asks
    Then these stand as follows
      | regimen                            | setting  | stands     |
      | resection of peritoneal metastases | curative | not listed |

  @key:finding-curative-faba05
  Scenario: Resected, low risk; sites of extrahepatic spread is not recorded; tumour rupture in the past: which treatment with curative aim is left
    Given the patient "resected-low-risk"
    And "sites of extrahepatic spread" is not recorded
    And "tumour rupture" is "in the past"
    When the board asks
    Then these stand as follows
      | regimen                            | setting  | stands     |
      | resection of peritoneal metastases | curative | not listed |

  @key:finding-curative-4d9305
  Scenario: Resected, low risk; recurrence after curative treatment in the liver: which treatment with curative aim is left
    Given the patient "resected-low-risk"
    And "recurrence after curative treatment" is "in the liver"
    When the board asks
    Then these stand as follows
      | regimen                  | setting  | stands     |
      | proton beam radiotherapy | curative | not listed |

  @key:finding-curative-b9f39a
  Scenario: Resected, low risk; resectability now resectable; sites of extrahepatic spread is not recorded; tumour rupture in the past: which treatment with curative aim is left
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

  @key:finding-curative-291aff
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

  @key:finding-curative-b94db6
  Scenario: Resected, MVI and more than 5 cm; recurrence after curative treatment in the liver; resectability now resectable: which treatment with curative aim is left
    Given the patient "resected-mvi-over-5-cm"
    And "recurrence after curative treatment" is "in the liver"
    And "resectability now" is "resectable"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                                      |
      | liver resection | curative | conditional: aasld-2023 open, bclc-2022 excluded, cnlc-2026, cnlc-2026 open |

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

  @key:finding-curative-241c37
  Scenario: Resected, MVI and more than 5 cm; future liver remnant (share of standard liver volume) 30.1 %: which treatment with curative aim is left
    Given the patient "resected-mvi-over-5-cm"
    And "future liver remnant (share of standard liver volume)" is "30.1 %"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands     |
      | liver resection | curative | not listed |

  @key:finding-curative-3a4c61
  Scenario: Resected, MVI and more than 5 cm; future liver remnant (share of standard liver volume) 40.1 %: which treatment with curative aim is left
    Given the patient "resected-mvi-over-5-cm"
    And "future liver remnant (share of standard liver volume)" is "40.1 %"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands     |
      | liver resection | curative | not listed |

  @key:finding-curative-110e82
  Scenario: Resected, MVI and more than 5 cm; clinically significant portal hypertension yes: which treatment with curative aim is left
    Given the patient "resected-mvi-over-5-cm"
    And "clinically significant portal hypertension" is "yes"
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands     |
      | liver resection       | curative | not listed |
      | liver transplantation | curative | not listed |

  @key:finding-curative-90bf8e
  Scenario: Resected, MVI and more than 5 cm; cirrhosis is not recorded: which treatment with curative aim is left
    Given the patient "resected-mvi-over-5-cm"
    And "cirrhosis" is not recorded
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands     |
      | liver resection | curative | not listed |

  @key:finding-curative-a30f20
  Scenario: Resected, MVI and more than 5 cm; total bilirubin 17.2 µmol/L: which treatment with curative aim is left
    Given the patient "resected-mvi-over-5-cm"
    And "total bilirubin" is "17.2 µmol/L"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands     |
      | liver resection | curative | not listed |

  @key:finding-curative-62ca18
  Scenario: Resected, MVI and more than 5 cm; bile duct invasion or tumour thrombus is not recorded: which treatment with curative aim is left
    Given the patient "resected-mvi-over-5-cm"
    And "bile duct invasion or tumour thrombus" is not recorded
    When the board asks
    Then these stand as follows
      | regimen                        | setting      | stands     |
      | ablation                       | curative     | not listed |
      | cryoablation                   | curative     | not listed |
      | irreversible electroporation   | curative     | not listed |
      | percutaneous ethanol injection | curative     | not listed |
      | microwave ablation             | curative     | not listed |
      | radiofrequency ablation        | curative     | not listed |
      | resection + ablation           | curative     | not listed |
      | TACE + ablation                | curative     | not listed |
      | iodine-125 seeds               | Radiotherapy | not listed |
    And the requirements are exactly
      | says                                                                    | status   | source     | place                          | references |
      | Adjuvant treatment begins 4 to 8 weeks after the operation              | needed   | cnlc-2026  | 五（一）2（3）                 |            |
      | HBV DNA still detectable on treatment                                   | needed   | cnlc-2026  | 五（五）6                      |            |
      | HBV monitoring every 3 to 6 months                                      | needed   | cnlc-2026  | 五（五）6                      |            |
      | Was the resection curative? What the first months must show             | needed   | cnlc-2026  | 五（一）1（4）②                |            |
      | HAIC every 3-4 weeks                                                    | needed   | cnlc-2026  | 五（三）2（5）；五（三）2（7） |            |
      | After every resection: antivirals, care of the liver, regular follow-up | needed   | review-003 | §4.5                           | 13         |
      | Not a curative resection with any of these findings at operation        | find out | cnlc-2026  | 五（一）1（4）①                |            |

  @key:finding-curative-f22314
  Scenario: Resected, MVI and more than 5 cm; recurrence after curative treatment in the liver; resectability now is not recorded: which treatment with curative aim is left
    Given the patient "resected-mvi-over-5-cm"
    And "recurrence after curative treatment" is "in the liver"
    And "resectability now" is not recorded
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                                |
      | liver resection | curative | open: aasld-2023 open, bclc-2022 open, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-ed5c32
  Scenario: Ruptured tumour; active bleeding no; sites of extrahepatic spread is not recorded; tumour rupture in the past: which treatment with curative aim is left
    Given the patient "ruptured-tumour"
    And "active bleeding" is "no"
    And "sites of extrahepatic spread" is not recorded
    And "tumour rupture" is "in the past"
    When the board asks
    Then these stand as follows
      | regimen                            | setting  | stands     |
      | resection of peritoneal metastases | curative | not listed |

  @key:finding-curative-b4997a
  Scenario: Ruptured tumour; active bleeding no; resection before is not recorded; tumour rupture in the past: which treatment with curative aim is left
    Given the patient "ruptured-tumour"
    And "active bleeding" is "no"
    And "resection before" is not recorded
    And "tumour rupture" is "in the past"
    When the board asks
    Then these stand as follows
      | regimen                            | setting  | stands     |
      | resection of peritoneal metastases | curative | not listed |

  @key:finding-curative-9c6157
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
      | regimen               | setting  | stands                                                                  |
      | liver transplantation | curative | conditional: aasld-2023 open, bclc-2022, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-b31584
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
      | regimen                  | setting  | stands     |
      | proton beam radiotherapy | curative | not listed |

  @key:finding-curative-b39841
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

  @key:finding-curative-eb1519
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
      | regimen               | setting  | stands                                                                  |
      | liver transplantation | curative | conditional: aasld-2023 open, bclc-2022, cnlc-2026 open, cnlc-2026 open |

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
      | regimen               | setting  | stands                                                                    |
      | liver transplantation | curative | open: aasld-2023 open, bclc-2022 excluded, cnlc-2026 open, cnlc-2026 open |

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
      | regimen               | setting  | stands                                                                    |
      | liver transplantation | curative | open: aasld-2023 open, bclc-2022 excluded, cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-6f1d53
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

  @key:finding-curative-d12748
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

  @key:finding-curative-a3a588
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

  @key:finding-curative-dcf91d
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

  @key:finding-curative-0260eb
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 3; resectability now resectable; documented CNLC stage Ia; extrahepatic spread no; hepatic vein tumour thrombus no; …: which treatment with curative aim is left
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 3                        |
      | resectability now                         | resectable               |
      | documented CNLC stage                     | Ia                       |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then the requirements do not say "BCLC: ECOG 1-2 caused by the tumour makes stage C"

  @key:finding-curative-3f2210
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

  @key:finding-curative-420c17
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

  @key:finding-curative-c31066
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

  @key:finding-curative-52ead0
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
      | regimen  | setting  | stands                                 |
      | ablation | curative | conditional: cnlc-2026, cnlc-2026 open |

  @key:finding-curative-b86d93
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

  @key:finding-curative-f47a6a
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

  @key:finding-curative-efcb8e
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

  @key:finding-curative-2c6429
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
      | regimen                            | setting  | stands                 |
      | resection of peritoneal metastases | curative | conditional: cnlc-2026 |

  @key:finding-curative-a2eddf
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

  @key:finding-curative-e3bc4a
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

  @key:finding-curative-cd1a69
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

  @key:finding-curative-d5b993
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

  @key:finding-curative-38a00b
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

  @key:finding-curative-ed8998
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

  @key:finding-curative-b1c00f
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
      | regimen                            | setting  | stands                 |
      | resection of peritoneal metastases | curative | conditional: cnlc-2026 |

  @key:finding-curative-223fcf
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
      | regimen                            | setting  | stands                 |
      | resection of peritoneal metastases | curative | conditional: cnlc-2026 |

  @key:finding-curative-becac3
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

  @key:finding-curative-8a476e
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

  @key:finding-curative-637252
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

  @key:finding-curative-d26fad
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

  @key:finding-curative-9285e9
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

  @key:finding-curative-4d4ad1
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

  @key:finding-curative-4a01f7
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

  @key:finding-curative-876772
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
      | regimen         | setting  | stands                                 |
      | liver resection | curative | conditional: cnlc-2026, cnlc-2026 open |

  @key:finding-curative-352b77
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

  @key:finding-curative-c62239
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

  @key:finding-curative-61e78f
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

  @key:finding-curative-004083
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
      | regimen         | setting  | stands                                                                                                                      |
      | liver resection | curative | against: against cnlc-2026, cnlc-2026 excluded, cnlc-2026 open; open: against cnlc-2026, cnlc-2026 excluded, cnlc-2026 open |

  @key:finding-curative-3adcb3
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

  @key:finding-curative-5e618a
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

  @key:finding-curative-a1cfaf
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

  @key:finding-curative-edd128
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

  @key:finding-curative-8c5581
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

  @key:finding-curative-6a1249
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

  @key:finding-curative-f2e822
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

  @key:finding-curative-2f9efc
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

  @key:finding-curative-84045a
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

  @key:finding-curative-6516e5
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
      | regimen              | setting  | stands                                     |
      | ablation             | curative | excluded: cnlc-2026 excluded               |
      | resection + ablation | curative | conditional: cnlc-2026, cnlc-2026 excluded |

  @key:finding-curative-b07f00
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

  @key:finding-curative-b4e71a
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

  @key:finding-curative-bde7e8
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
      | regimen                        | setting  | stands                       |
      | cryoablation                   | curative | excluded: cnlc-2026 excluded |
      | percutaneous ethanol injection | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-c31da6
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

  @key:finding-curative-429a0b
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

  @key:finding-curative-669511
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

  @key:finding-curative-c3e6d1
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

  @key:finding-curative-b3c974
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

  @key:finding-curative-413f46
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

  @key:finding-curative-ee7478
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

  @key:finding-curative-6e2e66
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

  @key:finding-curative-97b19e
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

  @key:finding-curative-d51f11
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

  @key:finding-curative-31a4e4
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

  @key:finding-curative-8a580a
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

  @key:finding-curative-e1c272
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
      | regimen              | setting  | stands                                   |
      | resection + ablation | curative | open: cnlc-2026 excluded, cnlc-2026 open |
      | TACE + ablation      | curative | excluded: cnlc-2026 excluded             |

  @key:finding-curative-4de270
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

  @key:finding-curative-ebf781
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

  @key:finding-curative-545fbc
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

  @key:finding-curative-9b4e41
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

  @key:finding-curative-dcc675
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

  @key:finding-curative-03f938
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

  @key:finding-curative-dd3a17
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

  @key:finding-curative-31b765
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

  @key:finding-curative-4cf6ad
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

  @key:finding-curative-313a76
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

  @key:finding-curative-57f73b
  Scenario: Single 8 cm tumour, unresectable, reviewed abroad; the board's judgement of ablation unsuitable; sum of the tumour diameters 4.8 cm; diameter of the largest tumour 0.1 cm: which treatment with curative aim is left
    Given the patient "single-8-cm-unresectable"
    And "the board's judgement of ablation" is "unsuitable"
    And "sum of the tumour diameters" is "4.8 cm"
    And "diameter of the largest tumour" is "0.1 cm"
    When the board asks
    Then these stand as follows
      | regimen            | setting  | stands              |
      | microwave ablation | curative | excluded: cnlc-2026 |

  @key:finding-curative-146bcb
  Scenario: Single 8 cm tumour, unresectable, reviewed abroad; the board's judgement of ablation unsuitable; sum of the tumour diameters 4.8 cm; diameter of the largest tumour 3 cm: which treatment with curative aim is left
    Given the patient "single-8-cm-unresectable"
    And "the board's judgement of ablation" is "unsuitable"
    And "sum of the tumour diameters" is "4.8 cm"
    And "diameter of the largest tumour" is "3 cm"
    When the board asks
    Then these stand as follows
      | regimen            | setting  | stands                                    |
      | microwave ablation | curative | excluded: cnlc-2026, cnlc-2026, cnlc-2026 |

  @key:finding-curative-b9d2c5
  Scenario: Single 8 cm tumour, unresectable, reviewed abroad; the board's judgement of ablation unsuitable; sum of the tumour diameters 4.8 cm; diameter of the largest tumour 2.9 cm: which treatment with curative aim is left
    Given the patient "single-8-cm-unresectable"
    And "the board's judgement of ablation" is "unsuitable"
    And "sum of the tumour diameters" is "4.8 cm"
    And "diameter of the largest tumour" is "2.9 cm"
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands              |
      | microwave ablation   | curative | excluded: cnlc-2026 |
      | TACE + ablation      | curative | not listed          |
      | resection + ablation | curative | not listed          |

  @key:finding-curative-1dfcbf
  Scenario: Single 8 cm tumour, unresectable, reviewed abroad; the board's judgement of ablation unsuitable; sum of the tumour diameters 5.5 cm; diameter of the largest tumour 5.1 cm: which treatment with curative aim is left
    Given the patient "single-8-cm-unresectable"
    And "the board's judgement of ablation" is "unsuitable"
    And "sum of the tumour diameters" is "5.5 cm"
    And "diameter of the largest tumour" is "5.1 cm"
    When the board asks
    Then these stand as follows
      | regimen            | setting  | stands     |
      | microwave ablation | curative | not listed |

  @key:finding-curative-b8cdce
  Scenario: Single 8 cm tumour, unresectable, reviewed abroad; the board's judgement of ablation unsuitable; sum of the tumour diameters 5.5 cm; diameter of the largest tumour 5 cm: which treatment with curative aim is left
    Given the patient "single-8-cm-unresectable"
    And "the board's judgement of ablation" is "unsuitable"
    And "sum of the tumour diameters" is "5.5 cm"
    And "diameter of the largest tumour" is "5 cm"
    When the board asks
    Then these stand as follows
      | regimen            | setting  | stands                                    |
      | microwave ablation | curative | excluded: cnlc-2026, cnlc-2026, cnlc-2026 |

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

  @key:finding-curative-3c11b4
  Scenario: Single 8 cm tumour, unresectable; sum of the tumour diameters 7.1 cm; diameter of the largest tumour 7.1 cm: which treatment with curative aim is left
    Given the patient "solitary-8-cm-unresectable"
    And "sum of the tumour diameters" is "7.1 cm"
    And "diameter of the largest tumour" is "7.1 cm"
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands     |
      | TACE + ablation      | curative | not listed |
      | resection + ablation | curative | not listed |

  @key:finding-curative-d1b62e
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

  @key:finding-curative-47a85b
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

  @key:finding-curative-d2ae23
  Scenario: One small tumour; resectability now unresectable; candidate for liver transplantation yes: which treatment with curative aim is left
    Given the patient "solitary-small-tumour"
    And "resectability now" is "unresectable"
    And "candidate for liver transplantation" is "yes"
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands               |
      | ablation | curative | candidate: cnlc-2026 |
    And the sources disagree on "The limits differ: CNLC takes UCSF (6.5 cm, or 3 of 4.5 cm, 8.0 cm in all) to reach more patients, AASLD holds to Milan or downstaging into it. CNLC says that its wider limits did not clearly lower survival and that proof is still wanted."

  @key:finding-curative-cab0f8
  Scenario: One small tumour; albumin 27 g/L; ascites mild or controlled; candidate for liver transplantation yes; sum of the tumour diameters 6.5 cm; diameter of the largest tumour 0.1 cm: which treatment with curative aim is left
    Given the patient "solitary-small-tumour"
    And "albumin" is "27 g/L"
    And "ascites" is "mild or controlled"
    And "candidate for liver transplantation" is "yes"
    And "sum of the tumour diameters" is "6.5 cm"
    And "diameter of the largest tumour" is "0.1 cm"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                                                |
      | liver resection | curative | excluded: bclc-2022, cnlc-2026, cnlc-2026, review-002 |

  @key:finding-curative-b67a39
  Scenario: Within the transplant criteria; resectability now is not recorded: which treatment with curative aim is left
    Given the patient "transplant-candidate-within-criteria"
    And "resectability now" is not recorded
    When the board asks
    Then these stand as follows
      | regimen                               | setting       | stands                                |
      | liver transplantation                 | curative      | open: aasld-2023 open, cnlc-2026 open |
      | ablation                              | perioperative | open: cnlc-2026 open                  |
      | stereotactic body radiotherapy (SBRT) | perioperative | open: cnlc-2026 open, cnlc-2026 open  |

  @key:finding-curative-781c09
  Scenario: Within the transplant criteria; documented BCLC stage 0 (very early): which treatment with curative aim is left
    Given the patient "transplant-candidate-within-criteria"
    And "documented BCLC stage" is "0 (very early)"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands     |
      | liver resection | curative | not listed |

  @key:finding-curative-13db5d
  Scenario: Within the transplant criteria; tumour against the centre's limits for transplantation outside; sum of the tumour diameters 6.6 cm; diameter of the largest tumour 6.6 cm; number of tumours is not recorded: which treatment with curative aim is left
    Given the patient "transplant-candidate-within-criteria"
    And "tumour against the centre's limits for transplantation" is "outside"
    And "sum of the tumour diameters" is "6.6 cm"
    And "diameter of the largest tumour" is "6.6 cm"
    And "number of tumours" is not recorded
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands               |
      | liver transplantation | curative | open: bclc-2022 open |

  @key:finding-curative-4efecf
  Scenario: Within the transplant criteria; clinically significant portal hypertension yes; tumour against the centre's limits for transplantation outside; sum of the tumour diameters 6.6 cm; diameter of the largest tumour 6.6 cm: which treatment with curative aim is left
    Given the patient "transplant-candidate-within-criteria"
    And "clinically significant portal hypertension" is "yes"
    And "tumour against the centre's limits for transplantation" is "outside"
    And "sum of the tumour diameters" is "6.6 cm"
    And "diameter of the largest tumour" is "6.6 cm"
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands               |
      | liver transplantation | curative | candidate: bclc-2022 |

  @key:finding-curative-4dc5b4
  Scenario: Within the transplant criteria; diagnosis is not recorded: which treatment with curative aim is left
    Given the patient "transplant-candidate-within-criteria"
    And "diagnosis" is not recorded
    When the board asks
    Then these stand as follows
      | regimen                               | setting       | stands                                |
      | liver transplantation                 | curative      | open: aasld-2023 open, cnlc-2026 open |
      | ablation                              | perioperative | open: cnlc-2026 open                  |
      | stereotactic body radiotherapy (SBRT) | perioperative | open: cnlc-2026 open, cnlc-2026 open  |

  @key:finding-curative-7dee26
  Scenario: Within the transplant criteria; ECOG performance status 3: which treatment with curative aim is left
    Given the patient "transplant-candidate-within-criteria"
    And "ECOG performance status" is "3"
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands                       |
      | liver transplantation | curative | excluded: cnlc-2026 excluded |

  @key:finding-curative-46510e
  Scenario: Within the transplant criteria; has received an organ transplant yes; transplantation before yes: which treatment with curative aim is left
    Given the patient "transplant-candidate-within-criteria"
    And "has received an organ transplant" is "yes"
    And "transplantation before" is "yes"
    When the board asks
    Then these stand as follows
      | regimen                               | setting       | stands                                            |
      | liver transplantation                 | curative      | excluded: aasld-2023 excluded, cnlc-2026 excluded |
      | stereotactic body radiotherapy (SBRT) | perioperative | excluded: cnlc-2026 excluded, cnlc-2026 excluded  |

  @key:finding-curative-9e1ddf
  Scenario: Within the transplant criteria; region of treatment Hong Kong, Macau, Taiwan: which treatment with curative aim is left
    Given the patient "transplant-candidate-within-criteria"
    And "region of treatment" is "Hong Kong, Macau, Taiwan"
    When the board asks
    Then the requirements do not say "Transplant candidate within criteria: exception points may be applied for"

  @key:finding-curative-6be142
  Scenario: Within the transplant criteria; number of tumours is not recorded: which treatment with curative aim is left
    Given the patient "transplant-candidate-within-criteria"
    And "number of tumours" is not recorded
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands                                                                |
      | liver transplantation | curative | open: aasld-2023 open, bclc-2022 open, bclc-2022 open, cnlc-2026 open |

  @key:finding-curative-74778f
  Scenario: Within the transplant criteria; number of tumours 2: which treatment with curative aim is left
    Given the patient "transplant-candidate-within-criteria"
    And "number of tumours" is "2"
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands                          |
      | liver transplantation | curative | candidate: bclc-2022, cnlc-2026 |

  @key:finding-curative-357c31
  Scenario: Within the transplant criteria; has received an organ transplant yes; transplantation before yes; number of tumours 2: which treatment with curative aim is left
    Given the patient "transplant-candidate-within-criteria"
    And "has received an organ transplant" is "yes"
    And "transplantation before" is "yes"
    And "number of tumours" is "2"
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands                                           |
      | liver transplantation | curative | excluded: bclc-2022 excluded, cnlc-2026 excluded |

  @key:finding-curative-ebf773
  Scenario: Lung metastasis after transplantation; recurrence after curative treatment none; sum of the tumour diameters is not recorded; distribution over the lobes is not recorded; sites of extrahepatic spread 无; extrahepatic spread no; growth pattern is not recorded; diameter of the largest tumour is not recorded; number of tumours 0: which treatment with curative aim is left
    Given the patient "transplant-recipient-lung-metastasis"
    And "recurrence after curative treatment" is "none"
    And "sum of the tumour diameters" is not recorded
    And "distribution over the lobes" is not recorded
    And "sites of extrahepatic spread" is "无"
    And "extrahepatic spread" is "no"
    And "growth pattern" is not recorded
    And "diameter of the largest tumour" is not recorded
    And "number of tumours" is "0"
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands     |
      | ablation | curative | not listed |

  @key:finding-curative-9ef1bb
  Scenario: Recurrence in the liver after transplantation; resectability now resectable; distribution over the lobes tumours in one lobe: which treatment with curative aim is left
    Given the patient "transplant-recipient-recurrence"
    And "resectability now" is "resectable"
    And "distribution over the lobes" is "tumours in one lobe"
    When the board asks
    Then these stand as follows
      | regimen                      | setting  | stands                                           |
      | laparoscopic liver resection | curative | excluded: cnlc-2026 excluded                     |
      | liver resection              | curative | excluded: cnlc-2026 excluded, cnlc-2026 excluded |

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

  @key:finding-curative-fd94d4
  Scenario: Recurrence in the liver after transplantation; resectability now resectable; distribution over the lobes tumours in one lobe; hepatic vein tumour thrombus yes: which treatment with curative aim is left
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

  @key:finding-curative-ab5cac
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

  @key:finding-curative-292de5
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
      | resection + ablation | curative      | conditional: cnlc-2026 conditional, cnlc-2026 open          |
      | TACE + HAIC          | transarterial | open: cnlc-2026 open                                        |
      | SIRT                 | transarterial | open: cnlc-2026 open                                        |

  @key:finding-curative-bf8ecf
  Scenario: Many nodules, CNLC IIb; candidate for liver transplantation yes: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "candidate for liver transplantation" is "yes"
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands               |
      | liver transplantation | curative | open: bclc-2022 open |

  @key:finding-curative-79e3f1
  Scenario: Many nodules, CNLC IIb; earlier TACE sessions: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And earlier TACE sessions
      | on         | response |
      | 2026-11-21 | SD       |
    When the board asks
    Then these stand as follows
      | regimen            | setting    | stands     |
      | microwave ablation | curative   | not listed |
      | TACE + ablation    | curative   | not listed |
      | ablation           | curative   | not listed |
      | sorafenib          | first line | not listed |
      | lenvatinib         | first line | not listed |
      | durvalumab         | first line | not listed |

  @key:finding-curative-0eb4e5
  Scenario: Many nodules, CNLC IIb; future liver remnant (share of standard liver volume) 25 %; ICG retention at 15 minutes 10 %; age in years 70: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "future liver remnant (share of standard liver volume)" is "25 %"
    And "ICG retention at 15 minutes" is "10 %"
    And "age in years" is "70"
    When the board asks
    Then these stand as follows
      | regimen            | setting  | stands     |
      | microwave ablation | curative | not listed |

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
      | regimen              | setting    | stands                             |
      | TACE + ablation      | curative   | excluded: cnlc-2026 conditional    |
      | resection + ablation | curative   | conditional: cnlc-2026 conditional |
      | FOLFOX-HAIC          | conversion | candidate: review-001              |

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
      | regimen              | setting  | stands                                             |
      | resection + ablation | curative | conditional: cnlc-2026 conditional, cnlc-2026 open |

  @key:finding-curative-5b2bb8
  Scenario: Many nodules, CNLC IIb; sum of the tumour diameters is not recorded; diameter of the largest tumour 4.0 cm; number of tumours 2: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "sum of the tumour diameters" is not recorded
    And "diameter of the largest tumour" is "4.0 cm"
    And "number of tumours" is "2"
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands                                                    |
      | resection + ablation | curative | conditional: cnlc-2026 conditional, cnlc-2026 conditional |
      | ablation             | curative | conditional: cnlc-2026 conditional                        |

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

  @key:finding-curative-aa8a2b
  Scenario: Many nodules, CNLC IIb; diameter of the largest tumour 4.0 cm; number of tumours 3: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "diameter of the largest tumour" is "4.0 cm"
    And "number of tumours" is "3"
    When the board asks
    Then these stand as follows
      | regimen  | setting  | stands                             |
      | ablation | curative | conditional: cnlc-2026 conditional |

  @key:finding-curative-d50c56
  Scenario: Many nodules, CNLC IIb; diagnosis is not recorded; resectability now resectable: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "diagnosis" is not recorded
    And "resectability now" is "resectable"
    When the board asks
    Then these stand as follows
      | regimen                               | setting       | stands                                                              |
      | laparoscopic liver resection          | curative      | open: cnlc-2026 open                                                |
      | camrelizumab + apatinib (rivoceranib) | perioperative | open: cnlc-2026 open, review-003 insufficient open, review-003 open |

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

  @key:finding-curative-83cca7
  Scenario: Many nodules, CNLC IIb; resectability now resectable: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "resectability now" is "resectable"
    When the board asks
    Then these stand as follows
      | regimen                                                              | setting       | stands                 |
      | laparoscopic liver resection                                         | curative      | conditional: cnlc-2026 |
      | SIRT + checkpoint inhibitor (nivolumab, durvalumab or pembrolizumab) | transarterial | not listed             |

  @key:finding-curative-33436f
  Scenario: Many nodules, CNLC IIb; resectability now resectable; number of tumours 2: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "resectability now" is "resectable"
    And "number of tumours" is "2"
    When the board asks
    Then these stand as follows
      | regimen                      | setting  | stands                 |
      | laparoscopic liver resection | curative | conditional: cnlc-2026 |

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

  @key:finding-curative-6b5b84
  Scenario: Many nodules, CNLC IIb; resectability now resectable; documented CNLC stage Ib: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "resectability now" is "resectable"
    And "documented CNLC stage" is "Ib"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands                               |
      | liver resection | curative | open: cnlc-2026 open, cnlc-2026 open |

  @key:finding-curative-86f34c
  Scenario: Many nodules, CNLC IIb; sum of the tumour diameters is not recorded; distribution over the lobes is not recorded; diameter of the largest tumour 1.0 cm; number of tumours 4: which treatment with curative aim is left
    Given the patient "untreated-iib-multinodular"
    And "sum of the tumour diameters" is not recorded
    And "distribution over the lobes" is not recorded
    And "diameter of the largest tumour" is "1.0 cm"
    And "number of tumours" is "4"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands     |
      | liver resection | curative | not listed |
    And the requirements do not say "Up to 1 cm: MRI and gadoxetate MRI both have to be typical"

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

  @key:finding-curative-ea30ef
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

  @key:finding-curative-8efb63
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

  @key:finding-curative-8476d9
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

  @key:finding-curative-71527d
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

  @key:finding-curative-7e0eff
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; resectability now resectable: which treatment with curative aim is left
    Given the patient "untreated-iiia-child-pugh-a5"
    And "resectability now" is "resectable"
    When the board asks
    Then these stand as follows
      | regimen              | setting  | stands               |
      | liver resection      | curative | open: cnlc-2026 open |
      | resection + ablation | curative | not listed           |

  @key:finding-curative-8b4a24
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; resectability now resectable; has received an organ transplant yes: which treatment with curative aim is left
    Given the patient "untreated-iiia-child-pugh-a5"
    And "resectability now" is "resectable"
    And "has received an organ transplant" is "yes"
    When the board asks
    Then these stand as follows
      | regimen                      | setting  | stands     |
      | laparoscopic liver resection | curative | not listed |

  @key:finding-curative-f49247
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; has received an organ transplant yes; portal vein tumour thrombus, Cheng type III (main trunk); portal vein tumour thrombus, Vp class Vp4 (main trunk or contralateral branch): which treatment with curative aim is left
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
    And no caution on "FOLFOX-HAIC" says "On the way to a transplant: the guideline warns that treatment to downstage may bring the liver to decompensate"

  @key:finding-curative-78e172
  Scenario: Untreated with lung metastases; documented BCLC stage A (early); candidate for liver transplantation yes: which treatment with curative aim is left
    Given the patient "untreated-iiib-lung-metastasis"
    And "documented BCLC stage" is "A (early)"
    And "candidate for liver transplantation" is "yes"
    When the board asks
    Then these stand as follows
      | regimen               | setting  | stands                   |
      | liver transplantation | curative | excluded: bclc-2022 open |

  @key:finding-curative-3a061d
  Scenario: Untreated with lung metastases; resectability now resectable: which treatment with curative aim is left
    Given the patient "untreated-iiib-lung-metastasis"
    And "resectability now" is "resectable"
    When the board asks
    Then these stand as follows
      | regimen                                                  | setting       | stands     |
      | liver resection with dissection of the hilar lymph nodes | curative      | not listed |
      | liver resection                                          | curative      | not listed |
      | enrolment in a clinical trial                            | perioperative | not listed |

  @key:finding-curative-e8267c
  Scenario: Untreated with lung metastases; candidate for liver transplantation yes; has received an organ transplant is not recorded: which treatment with curative aim is left
    Given the patient "untreated-iiib-lung-metastasis"
    And "candidate for liver transplantation" is "yes"
    And "has received an organ transplant" is not recorded
    When the board asks
    Then the requirements are exactly
      | says                                                            | status   | source    | place                                                              | references      |
      | Transplant candidate beyond the UCSF criteria                   | needed   | cnlc-2026 | 五（一）3（1）；五（一）3 要点论述（2）                            | 239,240,241,242 |
      | HBV DNA, quantified                                             | needed   | cnlc-2026 | 五（五）6                                                          |                 |
      | Baseline before a checkpoint inhibitor                          | needed   | cnlc-2026 | 五（五）3                                                          |                 |
      | Response evaluation on systemic therapy                         | needed   | cnlc-2026 | 五（五）4                                                          | 471             |
      | HAIC every 3-4 weeks                                            | needed   | cnlc-2026 | 五（三）2（5）；五（三）2（7）                                     |                 |
      | Before SIRT, angiography and a simulation with labelled albumin | needed   | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |                 |
      | First visit 6-12 weeks after SIRT, then every 2-3 months        | needed   | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |                 |
      | Typical imaging and an operation planned: no biopsy beforehand  | find out | cnlc-2026 | 三（三）；三（三）要点论述（6）                                    | 100,101,102     |
      | HBV or HCV: antivirals alongside TACE                           | find out | cnlc-2026 | 五（三）1（9）⑦                                                    | 349,350         |
