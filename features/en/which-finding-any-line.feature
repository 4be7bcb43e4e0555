# language: en
Feature: Which finding decides on what is given in any line?
  Each patient differs from one that is known by the findings named; what is not named is as before.

  @key:finding-any-line-950e2f
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment outside the liver; documented Child-Pugh class A; has received an organ transplant yes; hepatic vein tumour thrombus no; …: what is left in any line
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | recurrence after curative treatment       | outside the liver        |
      | documented Child-Pugh class               | A                        |
      | has received an organ transplant          | yes                      |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 1                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then these stand as follows
      | regimen  | setting     | stands     |
      | ablation | In any line | not listed |

  @key:finding-any-line-14dbd1
  Scenario: Recurrence in the liver after transplantation; diagnosis is not recorded: what is left in any line
    Given the patient "transplant-recipient-recurrence"
    And "diagnosis" is not recorded
    When the board asks
    Then these stand as follows
      | regimen               | setting       | stands                                 |
      | external radiotherapy | In any line   | open: cnlc-2026 open                   |
      | TACE alone            | In any line   | open: cnlc-2026 open                   |
      | TACE + sorafenib      | transarterial | open: review-000 open, review-000 open |
    And the requirements are exactly
      | says                                                                         | status   | source    | place                                   | references      |
      | Recurrence after transplantation: fast course, combined treatment by a board | find out | cnlc-2026 | 五（一）3（2）；五（一）3 要点论述（4） | 260,261,262,263 |
      | HBsAg positive: antiviral at once                                            | find out | cnlc-2026 | 五（五）6；五（三）1（9）⑦              | 349,350,482,483 |
      | HBV monitoring every 3 to 6 months                                           | find out | cnlc-2026 | 五（五）6                               |                 |
      | HBV or HCV: antivirals alongside TACE                                        | find out | cnlc-2026 | 五（三）1（9）⑦                         | 349,350         |

  @key:finding-any-line-df5099
  Scenario: Recurrence in the liver after transplantation; sum of the tumour diameters 5.0 cm; hepatic vein tumour thrombus yes; diameter of the largest tumour 2.5 cm; number of tumours 2: what is left in any line
    Given the patient "transplant-recipient-recurrence"
    And "sum of the tumour diameters" is "5.0 cm"
    And "hepatic vein tumour thrombus" is "yes"
    And "diameter of the largest tumour" is "2.5 cm"
    And "number of tumours" is "2"
    When the board asks
    Then these stand as follows
      | regimen     | setting       | stands               |
      | ablation    | In any line   | not listed           |
      | TACE + HAIC | transarterial | candidate: cnlc-2026 |

  @key:finding-any-line-aac92c
  Scenario: Recurrence in the liver after transplantation; diagnosis is not recorded; sum of the tumour diameters 5.0 cm; diameter of the largest tumour 2.5 cm; number of tumours 2: what is left in any line
    Given the patient "transplant-recipient-recurrence"
    And "diagnosis" is not recorded
    And "sum of the tumour diameters" is "5.0 cm"
    And "diameter of the largest tumour" is "2.5 cm"
    And "number of tumours" is "2"
    When the board asks
    Then these stand as follows
      | regimen  | setting     | stands               |
      | ablation | In any line | open: cnlc-2026 open |

  @key:finding-any-line-6b0d8a
  Scenario: Recurrence in the liver after transplantation; diagnosis is not recorded; resectability now resectable; distribution over the lobes tumours in one lobe: what is left in any line
    Given the patient "transplant-recipient-recurrence"
    And "diagnosis" is not recorded
    And "resectability now" is "resectable"
    And "distribution over the lobes" is "tumours in one lobe"
    When the board asks
    Then these stand as follows
      | regimen         | setting     | stands               |
      | liver resection | In any line | open: cnlc-2026 open |

  @key:finding-any-line-9c9410
  Scenario: Recurrence in the liver after transplantation; diagnosis is not recorded; resectability now resectable; distribution over the lobes tumours in one lobe: what is left in any line (2)
    Given the patient "transplant-recipient-recurrence"
    And "diagnosis" is not recorded
    And "resectability now" is "resectable"
    And "distribution over the lobes" is "tumours in one lobe"
    When the board asks
    Then these stand as follows
      | regimen         | setting     | stands               |
      | liver resection | In any line | open: cnlc-2026 open |

  @key:finding-any-line-13d114
  Scenario: Recurrence in the liver after transplantation; ECOG performance status 3: what is left in any line
    Given the patient "transplant-recipient-recurrence"
    And "ECOG performance status" is "3"
    When the board asks
    Then these stand as follows
      | regimen               | setting     | stands     |
      | external radiotherapy | In any line | not listed |
