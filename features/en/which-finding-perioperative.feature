# language: en
Feature: Which finding decides what is given around an operation?
  Each patient differs from one that is known by the findings named; what is not named is as before.

  @key:finding-perioperative-0dc821
  Scenario: Converted by atezolizumab and bevacizumab: what is given around the operation
    Given the patient "converted-by-atezolizumab-bevacizumab"
    When the board asks
    Then the requirements do not say "Neoadjuvant treatment has risks of its own"

  @key:finding-perioperative-e85a41
  Scenario: Unresectable, thrombus Cheng type III; albumin 27.9 g/L; resectability now resectable; portal vein tumour thrombus, Cheng type I (segmental or sectional branches); portal vein tumour thrombus, Vp class Vp2 (second-order branches): what is given around the operation
    Given the patient "pvtt-cheng-iii-unresectable"
    And "albumin" is "27.9 g/L"
    And "resectability now" is "resectable"
    And "portal vein tumour thrombus, Cheng type" is "I (segmental or sectional branches)"
    And "portal vein tumour thrombus, Vp class" is "Vp2 (second-order branches)"
    When the board asks
    Then these stand as follows
      | regimen                      | setting       | stands                       |
      | radiotherapy, then resection | perioperative | excluded: cnlc-2026 excluded |

  @key:finding-perioperative-94decb
  Scenario: Unresectable, thrombus Cheng type III; albumin 27.9 g/L; resectability now resectable; portal vein tumour thrombus, Cheng type I (segmental or sectional branches); portal vein tumour thrombus, Vp class Vp2 (second-order branches): what is given around the operation (2)
    Given the patient "pvtt-cheng-iii-unresectable"
    And "albumin" is "27.9 g/L"
    And "resectability now" is "resectable"
    And "portal vein tumour thrombus, Cheng type" is "I (segmental or sectional branches)"
    And "portal vein tumour thrombus, Vp class" is "Vp2 (second-order branches)"
    When the board asks
    Then these stand as follows
      | regimen                      | setting       | stands                       |
      | radiotherapy, then resection | perioperative | excluded: cnlc-2026 excluded |

  @key:finding-perioperative-3e34c7
  Scenario: Single resectable tumour of 4 cm; ECOG performance status 3: what is given around the operation
    Given the patient "resectable-single-4-cm"
    And "ECOG performance status" is "3"
    When the board asks
    Then no entry under study says "Cemiplimab before resection: a single-arm phase II trial"

  @key:finding-perioperative-1aa53f
  Scenario: Single resectable tumour of 4 cm: what is given around the operation
    Given the patient "resectable-single-4-cm"
    When the board asks
    Then no evidence gap says "Before or after the operation: no trial compares the two"

  @key:finding-perioperative-785901
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; conversion treatment before yes; distribution over the lobes tumours in one lobe; …: what is given around the operation
    Given a patient
      | field                                   | value                               |
      | diagnosis                               | hepatocellular carcinoma            |
      | ECOG performance status                 | 2                                   |
      | resectability now                       | resectable                          |
      | documented Child-Pugh class             | A                                   |
      | conversion treatment before             | yes                                 |
      | distribution over the lobes             | tumours in one lobe                 |
      | extrahepatic spread                     | no                                  |
      | portal vein tumour thrombus, Cheng type | I (segmental or sectional branches) |
    When the board asks
    Then these stand as follows
      | regimen                      | setting       | stands                                   |
      | radiotherapy, then resection | perioperative | open: cnlc-2026 excluded, cnlc-2026 open |

  @key:finding-perioperative-165a68
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; conversion treatment before yes; central tumour (close to the hilum or the large vessels) yes; …: what is given around the operation
    Given a patient
      | field                                                    | value                    |
      | diagnosis                                                | hepatocellular carcinoma |
      | ECOG performance status                                  | 2                        |
      | resectability now                                        | resectable               |
      | documented Child-Pugh class                              | A                        |
      | conversion treatment before                              | yes                      |
      | central tumour (close to the hilum or the large vessels) | yes                      |
      | extrahepatic spread                                      | no                       |
    When the board asks
    Then these stand as follows
      | regimen                      | setting       | stands                                   |
      | radiotherapy, then resection | perioperative | open: cnlc-2026 excluded, cnlc-2026 open |

  @key:finding-perioperative-be307b
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; adjuvant treatment still running no; central tumour (close to the hilum or the large vessels) yes; …: what is given around the operation
    Given a patient
      | field                                                    | value                    |
      | diagnosis                                                | hepatocellular carcinoma |
      | ECOG performance status                                  | 2                        |
      | resectability now                                        | resectable               |
      | documented Child-Pugh class                              | A                        |
      | adjuvant treatment still running                         | no                       |
      | central tumour (close to the hilum or the large vessels) | yes                      |
      | extrahepatic spread                                      | no                       |
    When the board asks
    Then these stand as follows
      | regimen                      | setting       | stands                                             |
      | radiotherapy, then resection | perioperative | conditional: cnlc-2026 conditional, cnlc-2026 open |

  @key:finding-perioperative-664061
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment in the liver; resectability now resected; documented Child-Pugh class A; candidate for liver transplantation yes; …: what is given around the operation
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | recurrence after curative treatment       | in the liver             |
      | resectability now                         | resected                 |
      | documented Child-Pugh class               | A                        |
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
      | regimen                               | setting       | stands                 |
      | ablation                              | perioperative | not listed             |
      | stereotactic body radiotherapy (SBRT) | perioperative | conditional: cnlc-2026 |

  @key:finding-perioperative-d36eb9
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; candidate for liver transplantation yes; sum of the tumour diameters 7.9 cm; …: what is given around the operation
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | candidate for liver transplantation       | yes                      |
      | sum of the tumour diameters               | 7.9 cm                   |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 6.5 cm                   |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen                               | setting       | stands                                                 |
      | ablation                              | perioperative | not listed                                             |
      | stereotactic body radiotherapy (SBRT) | perioperative | conditional: cnlc-2026, cnlc-2026                      |
      | SIRT                                  | transarterial | conditional: cnlc-2026, cnlc-2026 open, cnlc-2026 open |

  @key:finding-perioperative-59e81f
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; has received an organ transplant yes; distribution over the lobes tumours in one lobe; …: what is given around the operation
    Given a patient
      | field                                   | value                               |
      | diagnosis                               | hepatocellular carcinoma            |
      | ECOG performance status                 | 2                                   |
      | resectability now                       | resectable                          |
      | documented Child-Pugh class             | A                                   |
      | has received an organ transplant        | yes                                 |
      | distribution over the lobes             | tumours in one lobe                 |
      | extrahepatic spread                     | no                                  |
      | portal vein tumour thrombus, Cheng type | I (segmental or sectional branches) |
    When the board asks
    Then these stand as follows
      | regimen                      | setting       | stands                                   |
      | radiotherapy, then resection | perioperative | open: cnlc-2026 excluded, cnlc-2026 open |

  @key:finding-perioperative-1b64b6
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; distribution over the lobes tumours in one lobe; extrahepatic spread no; …: what is given around the operation
    Given a patient
      | field                                   | value                               |
      | diagnosis                               | hepatocellular carcinoma            |
      | ECOG performance status                 | 2                                   |
      | resectability now                       | resectable                          |
      | documented Child-Pugh class             | A                                   |
      | distribution over the lobes             | tumours in one lobe                 |
      | extrahepatic spread                     | no                                  |
      | portal vein tumour thrombus, Cheng type | I (segmental or sectional branches) |
    When the board asks
    Then these stand as follows
      | regimen                      | setting       | stands                                 |
      | radiotherapy, then resection | perioperative | conditional: cnlc-2026, cnlc-2026 open |

  @key:finding-perioperative-30c254
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; conversion treatment before no; distribution over the lobes tumours in one lobe; …: what is given around the operation
    Given a patient
      | field                                   | value                               |
      | diagnosis                               | hepatocellular carcinoma            |
      | ECOG performance status                 | 2                                   |
      | resectability now                       | resectable                          |
      | documented Child-Pugh class             | A                                   |
      | conversion treatment before             | no                                  |
      | distribution over the lobes             | tumours in one lobe                 |
      | extrahepatic spread                     | no                                  |
      | portal vein tumour thrombus, Cheng type | I (segmental or sectional branches) |
    When the board asks
    Then these stand as follows
      | regimen                      | setting       | stands                                 |
      | radiotherapy, then resection | perioperative | conditional: cnlc-2026, cnlc-2026 open |

  @key:finding-perioperative-bb9798
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; adjuvant treatment still running no; central tumour (close to the hilum or the large vessels) yes; …: what is given around the operation (2)
    Given a patient
      | field                                                    | value                    |
      | diagnosis                                                | hepatocellular carcinoma |
      | ECOG performance status                                  | 2                        |
      | resectability now                                        | resectable               |
      | documented Child-Pugh class                              | A                        |
      | adjuvant treatment still running                         | no                       |
      | central tumour (close to the hilum or the large vessels) | yes                      |
      | extrahepatic spread                                      | no                       |
      | portal vein tumour thrombus, Cheng type                  | none                     |
    When the board asks
    Then these stand as follows
      | regimen                      | setting       | stands                 |
      | radiotherapy, then resection | perioperative | conditional: cnlc-2026 |

  @key:finding-perioperative-18a314
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; has received an organ transplant yes; distribution over the lobes tumours in one lobe; …: what is given around the operation (2)
    Given a patient
      | field                                   | value                               |
      | diagnosis                               | hepatocellular carcinoma            |
      | ECOG performance status                 | 2                                   |
      | resectability now                       | resectable                          |
      | documented Child-Pugh class             | A                                   |
      | has received an organ transplant        | yes                                 |
      | distribution over the lobes             | tumours in one lobe                 |
      | extrahepatic spread                     | no                                  |
      | portal vein tumour thrombus, Cheng type | I (segmental or sectional branches) |
    When the board asks
    Then these stand as follows
      | regimen                      | setting       | stands                                   |
      | radiotherapy, then resection | perioperative | open: cnlc-2026 excluded, cnlc-2026 open |

  @key:finding-perioperative-a8760c
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; conversion treatment before yes; distribution over the lobes tumours in one lobe; …: what is given around the operation (2)
    Given a patient
      | field                                   | value                               |
      | diagnosis                               | hepatocellular carcinoma            |
      | ECOG performance status                 | 2                                   |
      | resectability now                       | resectable                          |
      | documented Child-Pugh class             | A                                   |
      | conversion treatment before             | yes                                 |
      | distribution over the lobes             | tumours in one lobe                 |
      | extrahepatic spread                     | no                                  |
      | portal vein tumour thrombus, Cheng type | I (segmental or sectional branches) |
    When the board asks
    Then these stand as follows
      | regimen                      | setting       | stands                                   |
      | radiotherapy, then resection | perioperative | open: cnlc-2026 excluded, cnlc-2026 open |

  @key:finding-perioperative-9dcc44
  Scenario: Recurrence in the liver after transplantation; resectability now resectable; central tumour (close to the hilum or the large vessels) yes; distribution over the lobes tumours in one lobe: what is given around the operation
    Given the patient "transplant-recipient-recurrence"
    And "resectability now" is "resectable"
    And "central tumour (close to the hilum or the large vessels)" is "yes"
    And "distribution over the lobes" is "tumours in one lobe"
    When the board asks
    Then these stand as follows
      | regimen                      | setting       | stands                       |
      | radiotherapy, then resection | perioperative | excluded: cnlc-2026 excluded |

  @key:finding-perioperative-020a01
  Scenario: Recurrence in the liver after transplantation; resectability now resectable; central tumour (close to the hilum or the large vessels) yes; distribution over the lobes tumours in one lobe: what is given around the operation (2)
    Given the patient "transplant-recipient-recurrence"
    And "resectability now" is "resectable"
    And "central tumour (close to the hilum or the large vessels)" is "yes"
    And "distribution over the lobes" is "tumours in one lobe"
    When the board asks
    Then these stand as follows
      | regimen                      | setting       | stands                       |
      | radiotherapy, then resection | perioperative | excluded: cnlc-2026 excluded |

  @key:finding-perioperative-c53439
  Scenario: Many nodules, CNLC IIb; resectability now resectable; systemic therapy for advanced disease before yes: what is given around the operation
    Given the patient "untreated-iib-multinodular"
    And "resectability now" is "resectable"
    And "systemic therapy for advanced disease before" is "yes"
    When the board asks
    Then these stand as follows
      | regimen                               | setting       | stands                                                                     |
      | camrelizumab + apatinib (rivoceranib) | perioperative | excluded: cnlc-2026 excluded, review-003 excluded, review-003 insufficient |
      | HAIC, then resection                  | perioperative | excluded: cnlc-2026 excluded                                               |
    And the requirements are exactly
      | says                                                                                                                                                                                                                          | status   | source     | place                                                              | references      |
      | Anatomical resection: fewer local recurrences, survival the same                                                                                                                                                              | needed   | cnlc-2026  | 五（一）1（5）                                                     | 183,184,185     |
      | Before resection: liver reserve, portal pressure and performance to be known                                                                                                                                                  | needed   | cnlc-2026  | 五（一）1（2）；五（一）2 要点论述（2）                            | 137,138,139,140 |
      | CNLC IIb or IIIa: treatment without operation comes first as a rule                                                                                                                                                           | needed   | cnlc-2026  | 五（一）1（3）②；五（一）1（3）③；五（一）2 要点论述（3）          |                 |
      | Resection margin: 1 cm or more does better than a narrow one                                                                                                                                                                  | needed   | cnlc-2026  | 五（一）1（5）                                                     | 186,187,188     |
      | HBV monitoring every 3 to 6 months                                                                                                                                                                                            | needed   | cnlc-2026  | 五（五）6                                                          |                 |
      | What the choice after progression depends on (guideline)                                                                                                                                                                      | needed   | cnlc-2026  | 五（五）3；五（五）要点论述（3）                                   |                 |
      | The future liver remnant is not recorded: where little liver is expected to be left it is measured by CT or MRI, and at least 40 % (chronic liver disease, cirrhosis) or 30 % (no fibrosis) of the standard volume is wanted. | needed   | cnlc-2026  | 五（一）1（2）                                                     |                 |
      | Before SIRT, angiography and a simulation with labelled albumin                                                                                                                                                               | needed   | cnlc-2026  | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |                 |
      | First visit 6-12 weeks after SIRT, then every 2-3 months                                                                                                                                                                      | needed   | cnlc-2026  | 五（三）3（5）；五（三）3（6）                                     |                 |
      | Typical imaging and an operation planned: no biopsy beforehand                                                                                                                                                                | find out | cnlc-2026  | 三（三）；三（三）要点论述（6）                                    | 100,101,102     |
      | What the choice after a targeted drug + immunotherapy depends on                                                                                                                                                              | find out | review-002 | §2                                                                 |                 |

  @key:finding-perioperative-7c6f5f
  Scenario: Many nodules, CNLC IIb; albumin 25 g/L; ascites moderate to severe; total bilirubin 62 µmol/L; candidate for liver transplantation yes; has received an organ transplant is not recorded; diameter of the largest tumour 2.8 cm; number of tumours 5: what is given around the operation
    Given the patient "untreated-iib-multinodular"
    And "albumin" is "25 g/L"
    And "ascites" is "moderate to severe"
    And "total bilirubin" is "62 µmol/L"
    And "candidate for liver transplantation" is "yes"
    And "has received an organ transplant" is not recorded
    And "diameter of the largest tumour" is "2.8 cm"
    And "number of tumours" is "5"
    When the board asks
    Then these stand as follows
      | regimen                               | setting       | stands     |
      | stereotactic body radiotherapy (SBRT) | perioperative | not listed |
    And the requirements are exactly
      | says                                                           | status   | source    | place                                   | references      |
      | Transplant candidate beyond the UCSF criteria                  | needed   | cnlc-2026 | 五（一）3（1）；五（一）3 要点论述（2） | 239,240,241,242 |
      | HBV monitoring every 3 to 6 months                             | needed   | cnlc-2026 | 五（五）6                               |                 |
      | Typical imaging and an operation planned: no biopsy beforehand | find out | cnlc-2026 | 三（三）；三（三）要点论述（6）         | 100,101,102     |

  @key:finding-perioperative-9be62f
  Scenario: Many nodules, CNLC IIb; clinical complete response after conversion treatment yes; resectability now resectable; after atezolizumab + bevacizumab; central tumour (close to the hilum or the large vessels) yes: what is given around the operation
    Given the patient "untreated-iib-multinodular"
    And "clinical complete response after conversion treatment" is "yes"
    And "resectability now" is "resectable"
    And earlier treatment
      | agents                     | ended     | setting    |
      | atezolizumab + bevacizumab | completed | conversion |
    And "central tumour (close to the hilum or the large vessels)" is "yes"
    When the board asks
    Then these stand as follows
      | regimen                      | setting       | stands                       |
      | radiotherapy, then resection | perioperative | excluded: cnlc-2026 excluded |

  @key:finding-perioperative-721418
  Scenario: Unresectable, thrombus Cheng type III; resectability now resectable; portal vein tumour thrombus, Cheng type II (left or right branch): what is given around the operation
    Given the patient "pvtt-cheng-iii-unresectable"
    And "resectability now" is "resectable"
    And "portal vein tumour thrombus, Cheng type" is "II (left or right branch)"
    When the board asks
    Then these stand as follows
      | regimen                      | setting       | stands                       |
      | radiotherapy, then resection | perioperative | excluded: cnlc-2026 excluded |

  @key:finding-perioperative-8b78aa
  Scenario: Single resectable tumour of 4 cm; systemic therapy for advanced disease before yes; central tumour (close to the hilum or the large vessels) yes: what is given around the operation
    Given the patient "resectable-single-4-cm"
    And "systemic therapy for advanced disease before" is "yes"
    And "central tumour (close to the hilum or the large vessels)" is "yes"
    When the board asks
    Then these stand as follows
      | regimen                      | setting       | stands                       |
      | radiotherapy, then resection | perioperative | excluded: cnlc-2026 excluded |

  @key:finding-perioperative-ab1db0
  Scenario: Many nodules, CNLC IIb; resectability now is not recorded: what is given around the operation
    Given the patient "untreated-iib-multinodular"
    And "resectability now" is not recorded
    When the board asks
    Then these stand as follows
      | regimen                               | setting       | stands                                                              |
      | camrelizumab + apatinib (rivoceranib) | perioperative | open: cnlc-2026 open, review-003 insufficient open, review-003 open |

  @key:finding-perioperative-442937
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; resectability now resectable; systemic therapy for advanced disease before yes: what is given around the operation
    Given the patient "untreated-iiia-child-pugh-a5"
    And "resectability now" is "resectable"
    And "systemic therapy for advanced disease before" is "yes"
    When the board asks
    Then these stand as follows
      | regimen                      | setting       | stands                                   |
      | radiotherapy, then resection | perioperative | open: cnlc-2026 excluded, cnlc-2026 open |
