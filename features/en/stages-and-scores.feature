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
      | field          | value   | score |
      | ascites        | slight  | 6     |
      | ascites        | tense   | 7     |
      | encephalopathy | grade 2 | 6     |
      | encephalopathy | grade 3 | 7     |

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

  Scenario Outline: INR <inr> and a prothrombin time <seconds> above control disagree, and the INR counts
    Given the patient "untreated-iib-multinodular"
    And with
      | INR             | <inr>     |
      | pt_prolongation | <seconds> |
    When the board asks
    Then "Child-Pugh score" is found to be "<score>"
    And the alerts say "INR and prothrombin time would score differently"

    Examples:
      | inr  | seconds | score |
      | 1.69 | 4 s     | 5     |
      | 1.7  | 3.9 s   | 6     |
      | 2.3  | 6.1 s   | 6     |
      | 2.31 | 6 s     | 7     |

  Scenario Outline: INR <inr> and a prothrombin time <seconds> above control agree
    Given the patient "untreated-iib-multinodular"
    And with
      | INR             | <inr>     |
      | pt_prolongation | <seconds> |
    When the board asks
    Then "Child-Pugh score" is found to be "<score>"
    And the words "INR and prothrombin time would score differently" occur nowhere

    Examples:
      | inr  | seconds | score |
      | 1.69 | 3.9 s   | 5     |
      | 1.7  | 4 s     | 6     |
      | 2.3  | 6 s     | 6     |
      | 2.31 | 6.1 s   | 7     |

  Scenario: A censored INR that leaves its points open is not replaced by the prothrombin time
    Given the patient "untreated-iib-multinodular"
    And with
      | INR             | <2.0 |
      | pt_prolongation | 5 s  |
    When the board asks
    Then "Child-Pugh score" is open between "5" and "6"

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

  Scenario Outline: Where cholestatic disease is not known bilirubin of <value> is counted as usual, and the alert says <words>
    Given the patient "untreated-iib-multinodular"
    And "bilirubin" is "<value>"
    And "cholestatic_disease" is not recorded
    When the board asks
    Then "Child-Pugh score" is found to be "<score>"
    And the alerts say "<words>"

    Examples:
      | value       | score | words                                  |
      | 34.2 µmol/L | 6     | In cholestatic disease                 |
      | 51.4 µmol/L | 7     | In cholestatic disease                 |
      | 34 µmol/L   | 5     | by which the score is one point higher |
      | 51.3 µmol/L | 6     | by which the score is one point higher |

  Scenario: Below 2 mg/dL cholestatic disease makes no difference and is not spoken of
    Given the patient "untreated-iib-multinodular"
    And "bilirubin" is "33.9 µmol/L"
    And "cholestatic_disease" is not recorded
    When the board asks
    Then the words "In cholestatic disease" occur nowhere

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
      | 51.3 µmol/L | 6     |

  Scenario Outline: Bilirubin of <value> is counted alike by all tables
    Given the patient "untreated-iib-multinodular"
    And "bilirubin" is "<value>"
    When the board asks
    Then the words "by which the score is one point higher" occur nowhere

    Examples:
      | value       |
      | 33.9 µmol/L |
      | 34.2 µmol/L |
      | 51 µmol/L   |
      | 51.4 µmol/L |

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
      | finding                 | field                | value       | words                                       |
      | malignant ascites       | ascites_cause        | malignant   | may not mean poor liver function            |
      | haemorrhagic ascites    | ascites_cause        | bloody      | may not mean poor liver function            |
      | infected ascites        | ascites_cause        | infected    | once the infection is treated               |
      | full anticoagulation    | anticoagulation      | therapeutic | Child-Pugh and MELD may be overstated       |
      | an obstructed bile duct | obstructive_jaundice | yes         | may improve after drainage                  |
      | albumin after infusion  | albumin_transfused   | yes         | without it Child-Pugh and ALBI may be worse |

  Scenario Outline: A documented Child-Pugh <what> of <written> stands beside what the findings give
    Given the patient "untreated-iib-multinodular"
    And "<field>" is "<written>"
    When the board asks
    Then the alerts say "<words>"

    Examples:
      | what  | field                       | written | words                                 |
      | class | documented_child_pugh_class | B       | documented B, but the findings give A |
      | score | documented_child_pugh_score | 8       | documented 8, but the findings give 5 |

  Scenario: A documented score settles what missing findings leave open
    Given the patient "untreated-iib-multinodular"
    And "albumin" is not recorded
    And "documented_child_pugh_score" is "6"
    When the board asks
    Then "Child-Pugh score" is found to be "6"
    And "Child-Pugh class" is found to be "A"

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

  Scenario: At least four is enough for IIb
    Given the patient "untreated-iib-multinodular"
    And "tumour_number" is "at least 4"
    When the board asks
    Then "CNLC stage" is found to be "IIb"

  Scenario: At least three leaves the stage open
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_number    | at least 3 |
      | largest_diameter | 3.4 cm     |
    When the board asks
    Then "CNLC stage" is open between "IIa" and "IIb"

  Scenario Outline: From Vp class <vp> alone the Cheng type is <cheng> and the trunk <trunk>
    Given the patient "untreated-iib-multinodular"
    And "pvtt_vp" is "<vp>"
    And "pvtt_cheng" is not recorded
    When the board asks
    Then "CNLC stage" is found to be "<stage>"
    And "pvtt_cheng_derived" is found to be "<cheng>"
    And "pvtt_vp_derived" is found to be "<vp>"
    And "pvtt_main_trunk" is found to be "<trunk>"

    Examples:
      | vp   | cheng | trunk | stage |
      | none | none  | no    | IIb   |
      | Vp1  | I     | no    | IIIa  |
      | Vp2  | I     | no    | IIIa  |
      | Vp3  | II    | no    | IIIa  |

  Scenario: Vp4 alone reaches the trunk or the other side, and counts as the trunk
    Given the patient "untreated-iib-multinodular"
    And "pvtt_vp" is "Vp4"
    And "pvtt_cheng" is not recorded
    When the board asks
    Then "CNLC stage" is found to be "IIIa"
    And "pvtt_main_trunk" is found to be "yes"

  Scenario Outline: From Cheng type <cheng> alone the Vp class is <vp> and the trunk <trunk>
    Given the patient "untreated-iib-multinodular"
    And "pvtt_cheng" is "<cheng>"
    And "pvtt_vp" is not recorded
    When the board asks
    Then "CNLC stage" is found to be "<stage>"
    And "pvtt_cheng_derived" is found to be "<cheng>"
    And "pvtt_vp_derived" is found to be "<vp>"
    And "pvtt_main_trunk" is found to be "<trunk>"

    Examples:
      | cheng | vp   | trunk | stage |
      | none  | none | no    | IIb   |
      | I0    | none | no    | IIb   |
      | III   | Vp4  | yes   | IIIa  |
      | IV    | Vp4  | yes   | IIIa  |

  Scenario Outline: Cheng type <cheng> leaves open which of two Vp classes it is
    Given the patient "untreated-iib-multinodular"
    And "pvtt_cheng" is "<cheng>"
    And "pvtt_vp" is not recorded
    When the board asks
    Then "CNLC stage" is found to be "IIIa"
    And "pvtt_vp_derived" is open between "<low>" and "<high>"
    And "pvtt_main_trunk" is found to be "no"

    Examples:
      | cheng | low | high |
      | I     | Vp1 | Vp2  |
      | II    | Vp3 | Vp4  |

  Scenario Outline: Cheng <cheng> with <vp> says of the trunk: <trunk>
    Given the patient "untreated-iib-multinodular"
    And with
      | pvtt_cheng | <cheng> |
      | pvtt_vp    | <vp>    |
    When the board asks
    Then "pvtt_main_trunk" is found to be "<trunk>"
    And "pvtt_cheng_derived" is found to be "<cheng>"
    And "pvtt_vp_derived" is found to be "<vp>"

    Examples:
      | cheng | vp   | trunk |
      | none  | none | no    |
      | I     | Vp1  | no    |
      | I     | Vp2  | no    |
      | II    | Vp3  | no    |
      | II    | Vp4  | yes   |
      | III   | Vp4  | yes   |
      | IV    | Vp4  | yes   |

  Scenario: The contralateral branch is counted with the trunk, and an alert says so
    Given the patient "untreated-iib-multinodular"
    And with
      | pvtt_cheng | II  |
      | pvtt_vp    | Vp4 |
    When the board asks
    Then the alerts say "the contralateral branch, not the trunk"

  Scenario: "Positive" says that there is a thrombus and not where
    Given the patient "untreated-iib-multinodular"
    And "pvtt_cheng" is "positive"
    And "pvtt_vp" is not recorded
    When the board asks
    Then "CNLC stage" is found to be "IIIa"
    And "pvtt_main_trunk" is open between "yes" and "no"

  Scenario: Neither class recorded leaves the stage open
    Given the patient "untreated-iib-multinodular"
    And "pvtt_cheng" is not recorded
    And "pvtt_vp" is not recorded
    When the board asks
    Then "CNLC stage" is open between "IIb" and "IIIa"
    And "portal_thrombus" is open between "yes" and "no"

  Scenario: Bile duct invasion does not change the stage, and an alert says so
    Given the patient "untreated-iib-multinodular"
    And "bile_duct_invasion" is "yes"
    When the board asks
    Then "CNLC stage" is found to be "IIb"
    And the alerts say "Bile duct invasion is recorded without vascular thrombus"

  Scenario: With vascular thrombus bile duct invasion is not the point
    Given the patient "untreated-iiia-child-pugh-a5"
    And "bile_duct_invasion" is "yes"
    When the board asks
    Then the words "Bile duct invasion is recorded without vascular thrombus" occur nowhere

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
      | what                                   | field                 | value | words                             |
      | A thrombus seen only in the microscope | pvtt_cheng            | I0    | under the microscope only         |
      | A bland thrombus                       | bland_portal_thrombus | yes   | does not count as tumour thrombus |
      | Microvascular invasion M1              | mvi                   | M1    | does not change the CNLC stage    |
      | Microvascular invasion M2a             | mvi                   | M2a   | does not change the CNLC stage    |
      | Microvascular invasion M2b             | mvi                   | M2b   | does not change the CNLC stage    |

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

  Scenario Outline: An ECOG of <ecog> that makes BCLC C is called into question
    Given the patient "untreated-iib-multinodular"
    And "ECOG" is "<ecog>"
    When the board asks
    Then the alerts say "only where the tumour is its cause"

    Examples:
      | ecog |
      | 1    |
      | 2    |

  Scenario: Child-Pugh B within BCLC 0 to C is called into question
    Given the patient "untreated-iib-multinodular"
    And with
      | ascites | mild   |
      | albumin | 33 g/L |
    When the board asks
    Then "BCLC stage" is found to be "B"
    And the alerts say "presuppose preserved liver function"

  Scenario Outline: Child-Pugh C is BCLC D, unless a transplant is possible: <why>
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_number        | <number>    |
      | largest_diameter     | 2.8 cm      |
      | ascites              | severe      |
      | albumin              | 25 g/L      |
      | bilirubin            | 62 µmol/L   |
      | transplant_candidate | <candidate> |
    When the board asks
    Then "BCLC stage" is found to be "D"
    And the alerts say "Where a transplant is possible the tumour decides the stage"

    Examples:
      | why          | number | candidate |
      | within Milan | 3      | no        |
      | on the list  | 5      | yes       |

  Scenario Outline: Inside BCLC B a tumour that is <growth>, TACE <tace>, transplant candidate <candidate>, points to <group>
    Given the patient "untreated-iib-multinodular"
    And with
      | growth pattern           | <growth>    |
      | tace_suitable            | <tace>      |
      | transplant_tumour_limits | <limits>    |
      | transplant_candidate     | <candidate> |
    When the board asks
    Then "BCLC stage" is found to be "B"
    And "bclc_b_group" is found to be "<group>"

    Examples:
      | growth       | tace       | limits  | candidate | group      |
      | nodular      | suitable   | outside | no        | tace       |
      | nodular      | unsuitable | outside | no        | systemic   |
      | infiltrative | suitable   | outside | no        | systemic   |
      | diffuse      | suitable   | outside | no        | systemic   |
      | nodular      | suitable   | within  | yes       | transplant |
      | nodular      | suitable   | within  | unknown   | transplant |

  Scenario: Outside of BCLC B that question does not arise
    Given the patient "untreated-iiia-child-pugh-a5"
    When the board asks
    Then "bclc_b_group" is found to be "not_applicable"

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
      | number | size   | sum    | milan   | ucsf    |
      | 1      | 5.0 cm | 5.0 cm | within  | within  |
      | 1      | 5.1 cm | 5.1 cm | outside | within  |
      | 1      | 6.5 cm | 6.5 cm | outside | within  |
      | 1      | 6.6 cm | 6.6 cm | outside | outside |
      | 3      | 3.0 cm | 7.9 cm | within  | within  |
      | 3      | 3.1 cm | 8.0 cm | outside | within  |
      | 3      | 3.1 cm | 8.1 cm | outside | outside |
      | 2      | 4.5 cm | 8.0 cm | outside | within  |
      | 2      | 4.6 cm | 7.9 cm | outside | outside |
      | 4      | 1.0 cm | 3.0 cm | outside | outside |

  Scenario Outline: Without the sum of the diameters <number> tumours of <size> are <ucsf> for UCSF
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_number    | <number> |
      | largest_diameter | <size>   |
    And "diameter_sum" is not recorded
    When the board asks
    Then "ucsf" is found to be "<ucsf>"

    Examples:
      | number | size   | ucsf   |
      | 2      | 4.0 cm | within |
      | 3      | 2.6 cm | within |

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

  Scenario Outline: A <growth> tumour within up-to-seven is unsuitable for TACE by the APPLE consensus
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_number    | 2        |
      | largest_diameter | 3.5 cm   |
      | diameter_sum     | 6 cm     |
      | growth pattern   | <growth> |
      | life expectancy  | 12       |
    When the board asks
    Then "tace_unsuitable_apple" is found to be "yes"
    And "tace_unsuitable" is found to be "no"

    Examples:
      | growth       |
      | confluent    |
      | infiltrative |
      | diffuse      |

  Scenario Outline: <number> tumours of <size> with albumin <albumin>: the consensus <warns>
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_number    | <number>  |
      | largest_diameter | <size>    |
      | diameter_sum     | 12 cm     |
      | bilirubin        | 10 µmol/L |
      | albumin          | <albumin> |
    When the board asks
    Then <outcome>

    Examples:
      | number | size   | albumin   | warns                         | outcome                                                                     |
      | 4      | 3.1 cm | 34.47 g/L | warns                         | the alerts say "the consensus expects TACE to cost liver function"          |
      | 4      | 3.1 cm | 24.11 g/L | warns as well                 | the alerts say "the consensus expects TACE to cost liver function"          |
      | 4      | 3.0 cm | 34.47 g/L | is silent on a smaller burden | the words "the consensus expects TACE to cost liver function" occur nowhere |
      | 4      | 3.1 cm | 34.48 g/L | is silent on a better liver   | the words "the consensus expects TACE to cost liver function" occur nowhere |

  Scenario Outline: One small tumour with <what> is outside of Milan and UCSF
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_number    | 1       |
      | largest_diameter | 3 cm    |
      | diameter_sum     | 3 cm    |
      | <field>          | <value> |
    And "distribution" is not recorded
    And "extrahepatic_sites" is not recorded
    When the board asks
    Then "milan" is found to be "outside"
    And "ucsf" is found to be "outside"
    And "up_to_seven" is found to be "<seven>"

    Examples:
      | what            | field                 | value | seven  |
      | a vein thrombus | hepatic_vein_thrombus | yes   | beyond |
      | spread          | extrahepatic_spread   | yes   | within |

  # --- TACE and the indication for systemic treatment -----------------------------------------------------

  Scenario Outline: <finding> is a contraindication to TACE, and the board that judged it suitable is told
    Given the patient "untreated-iib-multinodular"
    And with
      | <field> | <value> |
      | <other> | <that>  |
    When the board asks
    Then "tace_contraindicated" is found to be "yes"
    And "tace_unsuitable" is found to be "yes"
    And the alerts say "the guideline's contraindications are met"

    Examples:
      | finding              | field                      | value        | other          | that     |
      | Encephalopathy 1     | encephalopathy             | 1            | ECOG           | 0        |
      | Refractory ascites   | ascites_refractory         | yes          | ascites        | moderate |
      | Hepatorenal syndrome | hepatorenal_syndrome       | yes          | ECOG           | 0        |
      | Coagulopathy         | coagulopathy_uncorrectable | yes          | ECOG           | 0        |
      | An occluded trunk    | portal_trunk_occluded      | yes          | ECOG           | 0        |
      | A short life left    | life_expectancy_months     | 2            | growth pattern | diffuse  |
      | ECOG 3               | ECOG                       | 3            | growth pattern | nodular  |
      | Creatinine           | creatinine                 | 176.9 µmol/L | ECOG           | 0        |
      | Contrast allergy     | contrast_allergy           | yes          | ECOG           | 0        |

  Scenario Outline: <finding> is none
    Given the patient "untreated-iib-multinodular"
    And with
      | <field> | <value> |
      | <other> | <that>  |
    When the board asks
    Then "tace_contraindicated" is found to be "no"

    Examples:
      | finding                 | field                  | value        | other          | that    |
      | ECOG 2                  | ECOG                   | 2            | growth pattern | nodular |
      | Creatinine at the bound | creatinine             | 176.8 µmol/L | ECOG           | 0       |
      | Three months            | life_expectancy_months | 3            | growth pattern | diffuse |
      | An infiltrative tumour  | growth pattern         | infiltrative | ECOG           | 0       |
      | A confluent tumour      | growth pattern         | confluent    | ECOG           | 0       |
      | Child-Pugh B            | ascites                | mild         | albumin        | 33 g/L  |

  Scenario: Creatinine above the bound may be correctable, and an alert says so
    Given the patient "untreated-iib-multinodular"
    And "creatinine" is "176.9 µmol/L"
    When the board asks
    Then the alerts say "only where it cannot be corrected"

  Scenario Outline: A tumour that takes <share> of the liver <alert>
    Given the patient "untreated-iib-multinodular"
    And "liver_involvement" is "<share>"
    When the board asks
    Then <outcome>

    Examples:
      | share  | alert           | outcome                                                        |
      | 70 %   | raises an alert | the alerts say "speaks of less than 70% of the liver"          |
      | 69.9 % | raises no alert | the words "speaks of less than 70% of the liver" occur nowhere |

  Scenario: Where the board has not spoken a contraindication makes TACE unsuitable
    Given the patient "untreated-iib-multinodular"
    And "tace_suitable" is not recorded
    And "contrast_allergy" is "yes"
    When the board asks
    Then "tace_unsuitable" is found to be "yes"
    And "systemic_therapy_indicated" is found to be "yes"

  Scenario: Where the board has not spoken the lack of contraindications does not make it suitable
    Given the patient "untreated-iib-multinodular"
    And "tace_suitable" is not recorded
    When the board asks
    Then "tace_unsuitable" is open between "yes" and "no"
    And "systemic_therapy_indicated" is open between "yes" and "no"

  Scenario Outline: In stage <stage> systemic treatment is not indicated, whatever is thought of TACE
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_number    | <number> |
      | largest_diameter | <size>   |
      | ECOG             | <ecog>   |
    And "tace_suitable" is "unsuitable"
    And "distribution" is not recorded
    And "diameter_sum" is not recorded
    When the board asks
    Then "CNLC stage" is found to be "<stage>"
    And "systemic_therapy_indicated" is found to be "no"

    Examples:
      | stage | number | size   | ecog |
      | Ia    | 1      | 4 cm   | 0    |
      | Ib    | 1      | 7 cm   | 0    |
      | Ib    | 2      | 2.5 cm | 0    |
      | IIa   | 2      | 4 cm   | 0    |
      | IV    | 4      | 4 cm   | 3    |

  Scenario: Where TACE has failed systemic treatment is indicated in an early stage as well
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_number    | 2    |
      | largest_diameter | 4 cm |
      | diameter_sum     | 7 cm |
    And earlier TACE sessions
      | response |
      | PR       |
      | SD       |
      | PD       |
    When the board asks
    Then "CNLC stage" is found to be "IIa"
    And "systemic_therapy_indicated" is found to be "yes"

  Scenario: Whether TACE has failed decides in an early stage
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_number    | 2    |
      | largest_diameter | 4 cm |
      | diameter_sum     | 7 cm |
    And "earlier TACE" is not recorded
    When the board asks
    Then "systemic_therapy_indicated" is open between "yes" and "no"

  Scenario: A tumour that may become resectable counts as not resectable now
    Given the patient "untreated-iib-multinodular"
    And with
      | resectability | potentially resectable |
      | tace_suitable | unsuitable             |
    When the board asks
    Then "unresectable_or_metastatic" is found to be "yes"
    And "systemic_therapy_indicated" is found to be "yes"
    And the alerts say "resectability needs to be judged again"

  Scenario: The reading of stage IIb is shown for a tumour that may become resectable too
    Given the patient "untreated-iib-multinodular"
    And "resectability" is "potentially resectable"
    When the board asks
    Then the alerts say "read here as suitable for neither"

  Scenario: A resectable liver tumour with lung metastases gets the alert
    Given the patient "untreated-iiib-lung-metastasis"
    And "resectability" is "resectable"
    When the board asks
    Then the alerts say "the board judged this one resectable"
    And "unresectable_or_metastatic" is found to be "yes"

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
      | sex  | bilirubin | inr | creatinine | sodium     | meld | na | three |
      | male | 0.4 mg/dL | 0.9 | 0.6 mg/dL  | 137 mmol/L | 6    | 6  | 7     |
      | male | 1 mg/dL   | 1.0 | 1.0 mg/dL  | 145 mmol/L | 6    | 6  | 7     |
      | male | 3 mg/dL   | 1.8 | 2.0 mg/dL  | 125 mmol/L | 24   | 30 | 31    |
      | male | 3 mg/dL   | 1.8 | 2.0 mg/dL  | 118 mmol/L | 24   | 30 | 31    |

  Scenario Outline: A low sodium counts only above a MELD of 11: INR <inr>
    Given the patient "untreated-iib-multinodular"
    And with
      | bilirubin  | 1 mg/dL    |
      | INR        | <inr>      |
      | creatinine | 1 mg/dL    |
      | sodium     | 128 mmol/L |
    When the board asks
    Then "meld" is found to be "<meld>"
    And "meld_na" is found to be "<na>"

    Examples:
      | inr | meld | na |
      | 1.5 | 11   | 11 |
      | 1.6 | 12   | 20 |

  Scenario: A candidate for transplantation may have points that this score does not know of
    Given the patient "untreated-iib-multinodular"
    And "transplant_candidate" is "yes"
    When the board asks
    Then the alerts say "may grant exception points"

  Scenario: MELD stops at 40
    Given the patient "untreated-iib-multinodular"
    And with
      | bilirubin  | 30 mg/dL   |
      | INR        | 4.0        |
      | creatinine | 4.5 mg/dL  |
      | sodium     | 124 mmol/L |
    When the board asks
    Then "meld" is found to be "40"
    And "meld_na" is found to be "40"
    And "meld_3" is found to be "40"

  @key:bclc-b-without-a-transplant-goes-by-the-tumour
  Scenario: BCLC B within the centre's transplant limits, but no candidate: which group is it?
    Given the patient "untreated-iib-multinodular"
    And with
      | growth pattern           | nodular  |
      | tace_suitable            | suitable |
      | transplant_tumour_limits | within   |
      | transplant_candidate     | no       |
    When the board asks
    Then "bclc_b_group" is found to be "tace"
