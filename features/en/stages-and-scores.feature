# language: en
Feature: Stages and scores, each at its edges
  A stage is worked out from the findings, shown with what is missing, and set beside the stage in the record.

  # --- Child-Pugh -------------------------------------------------------------------------------------

  Scenario Outline: Child-Pugh with <field> of <value> has <score> points
    Given the patient "untreated-iib-multinodular"
    And "<field>" is "<value>"
    When the board asks
    Then "Child-Pugh score" is found to be "<score>"

    Examples: bilirubin at 2 and 3 mg/dL
      | field     | value       | score |
      | bilirubin | 34.1 µmol/L | 5     |
      | bilirubin | 34.2 µmol/L | 6     |
      | bilirubin | 2 mg/dL     | 6     |
      | bilirubin | 1.99 mg/dL  | 5     |
      | bilirubin | 51.3 µmol/L | 6     |
      | bilirubin | 51.4 µmol/L | 7     |
      | bilirubin | 3.0 mg/dL   | 6     |

    Examples: albumin at 35 and 28 g/L
      | field   | value    | score |
      | albumin | 35.1 g/L | 5     |
      | albumin | 35 g/L   | 6     |
      | albumin | 3.5 g/dL | 6     |
      | albumin | 28 g/L   | 6     |
      | albumin | 27.9 g/L | 7     |

    Examples: INR at 1.7 and 2.3
      | field | value | score |
      | INR   | 1.69  | 5     |
      | INR   | 1.7   | 6     |
      | INR   | 2.3   | 6     |
      | INR   | 2.31  | 7     |

    Examples: ascites and encephalopathy
      | field          | value             | score |
      | ascites        | slight            | 6     |
      | ascites        | tense             | 7     |
      | encephalopathy | grade 2           | 6     |
      | encephalopathy | grade 3           | 7     |

  Scenario Outline: Without INR a prothrombin time <seconds> above control decides
    Given the patient "untreated-iib-multinodular"
    And "pt_prolongation" is "<seconds>"
    And "INR" is not recorded
    When the board asks
    Then "Child-Pugh score" is found to be "<score>"

    Examples:
      | seconds | score |
      | 3.9 s   | 5     |
      | 4 s     | 6     |
      | 6 s     | 6     |
      | 6.1 s   | 7     |

  Scenario: INR and prothrombin time that disagree raise an alert, and the INR counts
    Given the patient "untreated-iib-multinodular"
    And with
      | INR             | 1.2 |
      | pt_prolongation | 5 s |
    When the board asks
    Then "Child-Pugh score" is found to be "5"
    And the alerts say "INR and prothrombin time would score differently"

  Scenario Outline: In cholestatic disease bilirubin of <value> has its own bounds
    Given the patient "untreated-iib-multinodular"
    And with
      | cholestatic_disease | yes     |
      | bilirubin           | <value> |
    When the board asks
    Then "Child-Pugh score" is found to be "<score>"

    Examples:
      | value        | score |
      | 68.3 µmol/L  | 5     |
      | 68.4 µmol/L  | 6     |
      | 171 µmol/L   | 6     |
      | 171.1 µmol/L | 7     |

  Scenario Outline: Bilirubin of <value> lies where tables differ, and both counts are named
    Given the patient "untreated-iib-multinodular"
    And "bilirubin" is "<value>"
    When the board asks
    Then "Child-Pugh score" is found to be "<score>"
    And the alerts say "by which the score is one point higher"

    Examples:
      | value       | score |
      | 34 µmol/L   | 5     |
      | 51.1 µmol/L | 6     |

  Scenario Outline: Bilirubin of <value> is counted alike by all tables
    Given the patient "untreated-iib-multinodular"
    And "bilirubin" is "<value>"
    When the board asks
    Then the words "by which the score is one point higher" occur nowhere

    Examples:
      | value       |
      | 33.9 µmol/L |
      | 51 µmol/L   |

  Scenario Outline: Six points are class A, seven class B
    Given the patient "untreated-iib-multinodular"
    And with
      | albumin | 33 g/L    |
      | ascites | <ascites> |
    When the board asks
    Then "Child-Pugh score" is found to be "<score>"
    And "Child-Pugh class" is found to be "<class>"

    Examples:
      | ascites | score | class |
      | none    | 6     | A     |
      | mild    | 7     | B     |

  Scenario: A missing albumin leaves a range of points and no number
    Given the patient "untreated-iib-multinodular"
    And "albumin" is not recorded
    When the board asks
    Then "Child-Pugh score" is open between "5" and "7"
    And "Child-Pugh class" is open between "A" and "B"

  Scenario Outline: A finding that misleads the score is named: <finding>
    Given the patient "untreated-iib-multinodular"
    And "<field>" is "<value>"
    When the board asks
    Then the alerts say "<words>"

    Examples:
      | finding                  | field                | value       | words                                    |
      | full anticoagulation     | anticoagulation      | therapeutic | Child-Pugh and MELD may be overstated    |
      | an obstructed bile duct  | obstructive_jaundice | yes         | may improve after drainage               |
      | albumin after infusion   | albumin_transfused   | yes         | without it Child-Pugh and ALBI may be worse |

  # --- ALBI -------------------------------------------------------------------------------------------

  Scenario Outline: ALBI with bilirubin 10 µmol/L and albumin <albumin>
    Given the patient "untreated-iib-multinodular"
    And with
      | bilirubin | 10 µmol/L |
      | albumin   | <albumin> |
    When the board asks
    Then "ALBI grade" is found to be "<grade>"
    And "malbi_grade" is found to be "<modified>"

    Examples:
      | albumin   | grade | modified |
      | 38.36 g/L | 1     | 1        |
      | 38.35 g/L | 2     | 2a       |
      | 34.48 g/L | 2     | 2a       |
      | 34.47 g/L | 2     | 2b       |
      | 24.12 g/L | 2     | 2b       |
      | 24.11 g/L | 3     | 3        |

  Scenario: Just above the bound of ALBI 1 the reader is told that calculators differ
    Given the patient "untreated-iib-multinodular"
    And with
      | bilirubin | 10 µmol/L |
      | albumin   | 38.35 g/L |
    When the board asks
    Then the alerts say "0.0852 instead of 0.085"

  # --- CNLC -------------------------------------------------------------------------------------------

  Scenario Outline: <number> tumours with the largest of <size> are CNLC <cnlc> and BCLC <bclc>
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_number    | <number> |
      | largest_diameter | <size>   |
    And "distribution" is not recorded
    And "diameter_sum" is not recorded
    When the board asks
    Then "CNLC stage" is found to be "<cnlc>"
    And "BCLC stage" is found to be "<bclc>"

    Examples: one tumour, at 2 and 5 cm
      | number | size   | cnlc | bclc |
      | 1      | 2.0 cm | Ia   | 0    |
      | 1      | 21 mm  | Ia   | A    |
      | 1      | 5.0 cm | Ia   | A    |
      | 1      | 5.1 cm | Ib   | A    |

    Examples: two or three, at 3 cm
      | number | size   | cnlc | bclc |
      | 2      | 3.0 cm | Ib   | A    |
      | 2      | 3.1 cm | IIa  | B    |
      | 3      | 3.0 cm | Ib   | A    |
      | 3      | 3.1 cm | IIa  | B    |

    Examples: four or more
      | number | size   | cnlc | bclc |
      | 4      | 1.0 cm | IIb  | B    |
      | 17     | 9.9 cm | IIb  | B    |

  Scenario: Several tumours without a number leave the stage open
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_number    | multiple |
      | largest_diameter | 4 cm     |
    When the board asks
    Then "CNLC stage" is open between "IIa" and "IIb"

  Scenario: Thrombus on imaging makes IIIa whatever the number
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_number         | 1      |
      | largest_diameter      | 1.8 cm |
      | sum of diameters      | 1.8 cm |
      | hepatic_vein_thrombus | yes    |
    And "distribution" is not recorded
    When the board asks
    Then "CNLC stage" is found to be "IIIa"
    And "BCLC stage" is found to be "C"

  Scenario Outline: <what> is no vascular invasion on imaging
    Given the patient "untreated-iib-multinodular"
    And "<field>" is "<value>"
    And "pvtt_vp" is not recorded
    When the board asks
    Then "CNLC stage" is found to be "IIb"
    And the alerts say "<words>"

    Examples:
      | what                        | field                | value | words                              |
      | A thrombus seen only in the microscope | pvtt_cheng | I0    | under the microscope only          |
      | A bland thrombus            | bland_portal_thrombus | yes  | does not count as tumour thrombus  |
      | Microvascular invasion      | mvi                  | M2a   | does not change the CNLC stage     |

  Scenario: A regional lymph node is spread outside the liver
    Given the patient "untreated-iib-multinodular"
    And "extrahepatic_spread" is not recorded
    And "extrahepatic_sites" is "hilar nodes"
    When the board asks
    Then "CNLC stage" is found to be "IIIb"

  Scenario: Spread that nobody has looked for leaves the stage open
    Given the patient "untreated-iib-multinodular"
    And "extrahepatic_spread" is not recorded
    And "extrahepatic_sites" is not recorded
    When the board asks
    Then "CNLC stage" is open between "IIb" and "IIIb"

  Scenario: A documented stage that the findings contradict is shown beside them
    Given the patient "untreated-iib-multinodular"
    And "CNLC" is "IIIb"
    When the board asks
    Then the alerts say "documented IIIb, but the findings give IIb"
    And "CNLC stage" is open between "IIb" and "IIIb"

  Scenario: A documented stage settles what the findings leave open
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_number    | multiple |
      | largest_diameter | 4 cm     |
      | CNLC             | IIa      |
    When the board asks
    Then "CNLC stage" is found to be "IIa"

  # --- BCLC -------------------------------------------------------------------------------------------

  Scenario Outline: With ECOG <ecog> four nodules are BCLC <bclc> and CNLC <cnlc>
    Given the patient "untreated-iib-multinodular"
    And "ECOG" is "<ecog>"
    When the board asks
    Then "BCLC stage" is found to be "<bclc>"
    And "CNLC stage" is found to be "<cnlc>"

    Examples:
      | ecog | bclc | cnlc |
      | 0    | B    | IIb  |
      | 1    | C    | IIb  |
      | 2    | C    | IIb  |
      | 3    | D    | IV   |

  Scenario: An ECOG of 1 that makes BCLC C is called into question
    Given the patient "untreated-iib-multinodular"
    And "ECOG" is "1"
    When the board asks
    Then the alerts say "only where the tumour is its cause"

  # --- criteria for transplantation and TACE --------------------------------------------------------------

  Scenario Outline: <number> tumours of <size>, together <sum>: Milan <milan>, UCSF <ucsf>
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_number    | <number> |
      | largest_diameter | <size>   |
      | diameter_sum     | <sum>    |
    And "distribution" is not recorded
    When the board asks
    Then "milan" is found to be "<milan>"
    And "ucsf" is found to be "<ucsf>"

    Examples:
      | number | size   | sum     | milan   | ucsf    |
      | 1      | 5.0 cm | 5.0 cm  | within  | within  |
      | 1      | 5.1 cm | 5.1 cm  | outside | within  |
      | 1      | 6.5 cm | 6.5 cm  | outside | within  |
      | 1      | 6.6 cm | 6.6 cm  | outside | outside |
      | 3      | 3.0 cm | 7.9 cm  | within  | within  |
      | 3      | 3.1 cm | 8.0 cm  | outside | within  |
      | 3      | 3.1 cm | 8.1 cm  | outside | outside |
      | 2      | 4.5 cm | 8.0 cm  | outside | within  |
      | 2      | 4.6 cm | 7.9 cm  | outside | outside |
      | 4      | 1.0 cm | 3.0 cm  | outside | outside |

  Scenario Outline: Without the sum of the diameters <number> tumours of <size> are <ucsf> for UCSF
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_number    | <number> |
      | largest_diameter | <size>   |
    And "diameter_sum" is not recorded
    When the board asks
    Then "ucsf" is found to be "<ucsf>"

    Examples:
      | number | size   | ucsf    |
      | 2      | 4.0 cm | within  |
      | 3      | 2.6 cm | within  |

  Scenario Outline: Without the sum, <number> tumours of <size> leave UCSF open
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_number    | <number> |
      | largest_diameter | <size>   |
    And "diameter_sum" is not recorded
    When the board asks
    Then "ucsf" is open between "within" and "outside"

    Examples:
      | number | size   |
      | 2      | 4.1 cm |
      | 3      | 2.7 cm |

  Scenario Outline: Three tumours of up to <size> are <seven> for up-to-seven
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_number    | 3      |
      | largest_diameter | <size> |
    When the board asks
    Then "up_to_seven" is found to be "<seven>"
    And "tace_unsuitable_apple" is found to be "<apple>"

    Examples:
      | size   | seven  | apple |
      | 4.0 cm | within | no    |
      | 4.1 cm | beyond | yes   |

  Scenario: A confluent tumour within up-to-seven is unsuitable for TACE by the APPLE consensus
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_number    | 2         |
      | largest_diameter | 3.5 cm    |
      | growth pattern   | confluent |
    When the board asks
    Then "tace_unsuitable_apple" is found to be "yes"
    And "tace_unsuitable" is found to be "no"

  # --- MELD -------------------------------------------------------------------------------------------

  Scenario Outline: MELD with bilirubin <bilirubin>, INR <inr>, creatinine <creatinine>, sodium <sodium>
    Given the patient "untreated-iib-multinodular"
    And with
      | sex        | <sex>        |
      | bilirubin  | <bilirubin>  |
      | INR        | <inr>        |
      | creatinine | <creatinine> |
      | sodium     | <sodium>     |
      | albumin    | 28 g/L       |
      | pregnant   | no           |
    When the board asks
    Then "meld" is found to be "<meld>"
    And "meld_na" is found to be "<na>"
    And "meld_3" is found to be "<three>"

    Examples: worked out by hand from the published formulae
      | sex    | bilirubin | inr | creatinine | sodium     | meld | na | three |
      | male   | 3 mg/dL   | 1.8 | 2.0 mg/dL  | 128 mmol/L | 24   | 29 | 29    |
      | female | 3 mg/dL   | 1.8 | 2.0 mg/dL  | 128 mmol/L | 24   | 29 | 31    |

    Examples: values below 1 count as 1, sodium below 125 as 125 and above 137 as 137
      | sex  | bilirubin  | inr | creatinine | sodium     | meld | na | three |
      | male | 0.4 mg/dL  | 0.9 | 0.6 mg/dL  | 137 mmol/L | 6    | 6  | 7     |
      | male | 1 mg/dL    | 1.0 | 1.0 mg/dL  | 145 mmol/L | 6    | 6  | 7     |
      | male | 3 mg/dL    | 1.8 | 2.0 mg/dL  | 125 mmol/L | 24   | 30 | 31    |
      | male | 3 mg/dL    | 1.8 | 2.0 mg/dL  | 118 mmol/L | 24   | 30 | 31    |

  Scenario: MELD stops at 40
    Given the patient "untreated-iib-multinodular"
    And with
      | bilirubin  | 30 mg/dL  |
      | INR        | 4.0       |
      | creatinine | 4.5 mg/dL |
      | sodium     | 124 mmol/L |
    When the board asks
    Then "meld" is found to be "40"
    And "meld_na" is found to be "40"
    And "meld_3" is found to be "40"
