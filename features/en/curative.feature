# language: en
Feature: Treatment with curative aim: resection and ablation
  Which tumour may be resected or ablated, where the guideline speaks against it, and what a safe resection asks for.

  # --- resection by stage ---------------------------------------------------------------------------------

  Scenario Outline: In CNLC <stage> with good liver reserve resection is put first
    Given the patient "<patient>"
    When the board asks
    Then "CNLC stage" is found to be "<stage>"
    And in the setting "curative"
    And the candidates include "liver resection"
    And the citation of "liver resection" names "cnlc-2026" at "五（一）1（3）①"
    And no source speaks against "liver resection"
    And the headline says "preferred by a guideline"

    Examples:
      | stage | patient                |
      | Ia    | resectable-single-4-cm |
      | IIa   | resectable-iia         |

  Scenario Outline: At <size> the guideline puts resection before ablation: <answer>
    Given the patient "resectable-single-4-cm"
    And with
      | diameter of the largest tumour | <size> |
      | sum of the tumour diameters    | <size> |
    When the board asks
    Then in the setting "curative"
    And <outcome>

    Examples:
      | size   | answer                            | outcome                                                                            |
      | 2.9 cm | not by the graded item            | the words "At 3-5 cm the guideline puts resection first" occur nowhere             |
      | 3.0 cm | yes, evidence 1, recommendation A | the entry of "liver resection" says "At 3-5 cm the guideline puts resection first" |
      | 5.0 cm | yes, at the upper edge            | the entry of "liver resection" says "At 3-5 cm the guideline puts resection first" |
      | 5.1 cm | no longer by this item            | the words "At 3-5 cm the guideline puts resection first" occur nowhere             |

  Scenario Outline: <finding> takes resection off the list of candidates, and the reason stays visible
    Given the patient "resectable-single-4-cm"
    And with
      | <field> | <value> |
    When the board asks
    Then in the setting "curative"
    And "liver resection" is excluded because "<words>"

    Examples:
      | finding                        | field                                                 | value  | words                                      |
      | An ICG retention of 30 %       | ICG retention at 15 minutes                           | 30 %   | ICG retention                              |
      | A remnant of 39 % in cirrhosis | future liver remnant (share of standard liver volume) | 39 %   | at least 40 % of the standard liver volume |
      | Child-Pugh B                   | albumin                                               | 27 g/L | Child-Pugh A is a necessary condition      |

  Scenario Outline: <finding> still leaves resection a candidate
    Given the patient "resectable-single-4-cm"
    And with
      | <field> | <value> |
    When the board asks
    Then in the setting "curative"
    And the candidates include "liver resection"

    Examples:
      | finding                        | field                                                 | value  |
      | An ICG retention of 29.9 %     | ICG retention at 15 minutes                           | 29.9 % |
      | A remnant of 40 % in cirrhosis | future liver remnant (share of standard liver volume) | 40 %   |

  Scenario: BCLC puts resection first only with a normal bilirubin
    Given the patient "resectable-single-4-cm"
    And "total bilirubin" is "17 µmol/L"
    When the board asks
    Then in the setting "curative"
    And the citation of "liver resection" names "bclc-2022" at "stage A, single"

  Scenario: With a bilirubin of 18 µmol/L BCLC is silent and the guideline of 2026 still speaks
    Given the patient "resectable-single-4-cm"
    And "total bilirubin" is "18 µmol/L"
    When the board asks
    Then the words "with a normal bilirubin: resection first" occur nowhere
    And in the setting "curative"
    And the candidates include "liver resection"
    And the citation of "liver resection" names "cnlc-2026" at "五（一）1（3）①"

  Scenario: In CNLC IIb treatment without an operation comes first as a rule, and the board is told so
    Given the patient "untreated-iib-multinodular"
    And with
      | distribution over the lobes                           | one lobe   |
      | resectability now                                     | resectable |
      | future liver remnant (share of standard liver volume) | 55 %       |
      | ICG retention at 15 minutes                           | 8 %        |
    When the board asks
    Then the requirements say "treatment without operation comes first as a rule"
    And in the setting "curative"
    And the candidates include "liver resection"
    And the source's own grade of "liver resection" is "evidence 2, recommendation B"

  Scenario: With tumours in both lobes of a IIb liver resection alone is not listed
    Given the patient "untreated-iib-multinodular"
    And with
      | resectability now                                     | resectable |
      | future liver remnant (share of standard liver volume) | 55 %       |
      | ICG retention at 15 minutes                           | 8 %        |
    When the board asks
    Then in the setting "curative"
    And the candidates do not include "liver resection"

  # --- portal vein thrombus -------------------------------------------------------------------------------

  Scenario: Cheng III: the guideline speaks against resecting directly
    Given the patient "pvtt-cheng-iii-unresectable"
    When the board asks
    Then in the setting "curative"
    And there is evidence against "liver resection"
    And the source's own grade of "liver resection" is "evidence 3, recommendation B"
    And the entry of "liver resection" says "recurrence comes early and most patients do not live long after the operation"
    And the headline says "Evidence against: liver resection"
    And the candidates do not include "liver resection"

  Scenario: Cheng III called resectable by the board: nobody's word makes direct resection a candidate
    Given the patient "pvtt-cheng-iii-unresectable"
    And "resectability now" is "resectable"
    When the board asks
    Then in the setting "curative"
    And there is evidence against "liver resection"
    And the candidates do not include "liver resection"
    And the candidates do not include "liver resection with removal of the tumour thrombus"

  Scenario Outline: A thrombus of Cheng <cheng>, one-sided and resectable: resection with the thrombus <stands>
    Given the patient "pvtt-cheng-iii-unresectable"
    And with
      | portal vein tumour thrombus, Cheng type | <cheng>    |
      | portal vein tumour thrombus, Vp class   | <vp>       |
      | resectability now                       | resectable |
    When the board asks
    Then in the setting "curative"
    And <outcome>

    Examples:
      | cheng | vp  | stands             | outcome                                                                             |
      | I     | Vp2 | may be considered  | the candidates include "liver resection with removal of the tumour thrombus"        |
      | II    | Vp3 | may be considered  | the candidates include "liver resection with removal of the tumour thrombus"        |
      | III   | Vp4 | is not a candidate | the candidates do not include "liver resection with removal of the tumour thrombus" |

  Scenario: With a thrombus visible to the eye the guideline speaks against laparoscopy
    Given the patient "pvtt-cheng-iii-unresectable"
    And with
      | portal vein tumour thrombus, Cheng type | II         |
      | portal vein tumour thrombus, Vp class   | Vp3        |
      | resectability now                       | resectable |
    When the board asks
    Then in the setting "curative"
    And there is evidence against "laparoscopic liver resection"

  # --- bile duct thrombus ---------------------------------------------------------------------------------

  Scenario: A bile duct thrombus that can be removed with the tumour: resection, by the board, without a grade
    Given the patient "resectable-bile-duct-thrombus"
    When the board asks
    Then in the setting "curative"
    And the candidates include "liver resection with removal of the tumour thrombus"
    And the citation of "liver resection with removal of the tumour thrombus" names "cnlc-2026" at "五（一）1（3）③"
    And the source's own grade of "liver resection with removal of the tumour thrombus" is "not graded by this source"
    And the alerts say "the CNLC definition does not speak of it"

  Scenario: With a bile duct thrombus ablation is not for the patient
    Given the patient "resectable-bile-duct-thrombus"
    And with
      | diameter of the largest tumour | 2.8 cm |
      | sum of the tumour diameters    | 2.8 cm |
    When the board asks
    Then in the setting "curative"
    And the candidates do not include "ablation"
    And the candidates do not include "radiofrequency ablation"

  Scenario: A bile duct thrombus in disease that cannot be resected is no case for it
    Given the patient "resectable-bile-duct-thrombus"
    And "resectability now" is "unresectable"
    When the board asks
    Then "liver resection with removal of the tumour thrombus" is not listed

  # --- ablation -------------------------------------------------------------------------------------------

  Scenario Outline: <tumours> of up to <size> <is> within the size for ablation
    Given the patient "resectable-single-4-cm"
    And with
      | number of tumours                 | <number> |
      | diameter of the largest tumour    | <size>   |
      | sum of the tumour diameters       | <sum>    |
      | the board's judgement of ablation | suitable |
    When the board asks
    Then in the setting "curative"
    And <outcome>

    Examples:
      | tumours       | number | size   | sum    | is     | outcome                           |
      | One tumour    | 1      | 5.0 cm | 5.0 cm | is     | the candidates include "ablation" |
      | One tumour    | 1      | 5.1 cm | 5.1 cm | is not | "ablation" is not listed          |
      | Three tumours | 3      | 3.0 cm | 8.0 cm | is     | the candidates include "ablation" |
      | Three tumours | 3      | 3.1 cm | 8.0 cm | is not | "ablation" is not listed          |
      | Four tumours  | 4      | 2.0 cm | 7.0 cm | is not | "ablation" is not listed          |

  Scenario Outline: At <size> ethanol injection is <stands>
    Given the patient "resectable-single-4-cm"
    And with
      | diameter of the largest tumour    | <size>   |
      | sum of the tumour diameters       | <size>   |
      | the board's judgement of ablation | suitable |
    When the board asks
    Then in the setting "curative"
    And <outcome>

    Examples:
      | size   | stands         | outcome                                                    |
      | 2.0 cm | an option      | the candidates include "percutaneous ethanol injection"    |
      | 2.1 cm | argued against | there is evidence against "percutaneous ethanol injection" |

  Scenario Outline: At <size> cryoablation is <stands>
    Given the patient "resectable-single-4-cm"
    And with
      | diameter of the largest tumour    | <size>   |
      | sum of the tumour diameters       | <size>   |
      | the board's judgement of ablation | suitable |
    When the board asks
    Then in the setting "curative"
    And <outcome>

    Examples:
      | size   | stands    | outcome                               |
      | 2.0 cm | an option | the candidates include "cryoablation" |
      | 2.1 cm | no issue  | "cryoablation" is not listed          |

  Scenario: What the board has judged unsuitable for ablation is set aside with that reason
    Given the patient "resectable-single-4-cm"
    And "the board's judgement of ablation" is "unsuitable"
    When the board asks
    Then in the setting "curative"
    And "ablation" is excluded because "The board has judged ablation unsuitable"
    And "microwave ablation" is excluded because "The board has judged ablation unsuitable"

  Scenario: Next to a large vessel electroporation may be considered
    Given the patient "resectable-single-4-cm"
    And with
      | structures that a tumour lies close to | large vessel |
      | the board's judgement of ablation      | suitable     |
    When the board asks
    Then in the setting "curative"
    And the candidates include "irreversible electroporation"
    And the source's own grade of "irreversible electroporation" is "evidence 2, recommendation B"

  Scenario: While the size is not known ablation stays open
    Given the patient "resectable-single-4-cm"
    And "diameter of the largest tumour" is not recorded
    And "sum of the tumour diameters" is not recorded
    And "the board's judgement of ablation" is not recorded
    When the board asks
    Then in the setting "curative"
    And "ablation" is open for want of "diameter of the largest tumour"
    And the assessment asks for "diameter of the largest tumour"

  Scenario: A thrombus takes ablation with curative aim off the table
    Given the patient "pvtt-cheng-iii-unresectable"
    And with
      | diameter of the largest tumour | 3.0 cm |
      | sum of the tumour diameters    | 3.0 cm |
    When the board asks
    Then in the setting "curative"
    And "ablation" is not listed

  Scenario Outline: Where neither resection nor ablation will do SBRT may stand in at CNLC <stage>
    Given the patient "single-8-cm-unresectable"
    And with
      | diameter of the largest tumour    | <size>     |
      | sum of the tumour diameters       | <size>     |
      | the board's judgement of ablation | unsuitable |
    When the board asks
    Then "CNLC stage" is found to be "<stage>"
    And in the setting "curative"
    And the candidates include "stereotactic body radiotherapy (SBRT)"
    And the source's own grade of "stereotactic body radiotherapy (SBRT)" is "evidence 2, recommendation B"

    Examples:
      | stage | size   |
      | Ia    | 4.8 cm |
      | Ib    | 5.5 cm |

  Scenario: While the board has not judged ablation SBRT in its place stays open
    Given the patient "single-8-cm-unresectable"
    And "the board's judgement of ablation" is not recorded
    When the board asks
    Then in the setting "curative"
    And "stereotactic body radiotherapy (SBRT)" is open for want of "the board's judgement of ablation"

  Scenario Outline: <who> has no treatment with curative aim listed
    Given the patient "resectable-single-4-cm"
    And with
      | <field> | <value> |
    When the board asks
    Then in the setting "curative"
    And the candidates do not include "liver resection"
    And the candidates do not include "ablation"
    And the candidates do not include "laparoscopic liver resection"

    Examples:
      | who                          | field                   | value |
      | A patient with ECOG 3        | ECOG performance status | 3     |
      | A patient with a rupture now | tumour rupture          | now   |

  @key:hepatic-vein-without-vena-cava
  Scenario Outline: A hepatic vein thrombus that reaches the <vessel> is no case for resection by the sentence on the hepatic vein
    Given the patient "resectable-single-4-cm"
    And with
      | hepatic vein tumour thrombus | yes |
      | <field>                      | yes |
    When the board asks
    Then in the setting "curative"
    And "liver resection" is excluded because "speaks of the hepatic vein only"

    Examples:
      | vessel       | field                                     |
      | vena cava    | tumour thrombus in the inferior vena cava |
      | right atrium | tumour thrombus in the right atrium       |

  @key:resection-with-ablation-needs-resectable-part
  Scenario Outline: <number> of 4 cm, <status>: resection with ablation <stands>
    Given the patient "resectable-single-4-cm"
    And with
      | number of tumours                 | <n>      |
      | sum of the tumour diameters       | <sum>    |
      | distribution over the lobes       | <lobes>  |
      | resectability now                 | <status> |
      | the board's judgement of ablation | suitable |
    When the board asks
    Then in the setting "curative"
    And <outcome>

    Examples:
      | number      | n | sum  | lobes      | status                | stands            | outcome                                       |
      | Two tumours | 2 | 8 cm | both lobes | borderline resectable | may be considered | the candidates include "resection + ablation" |
      | Two tumours | 2 | 8 cm | both lobes | unresectable          | is not listed     | "resection + ablation" is not listed          |
      | One tumour  | 1 | 4 cm | one lobe   | borderline resectable | is not listed     | "resection + ablation" is not listed          |

  @key:ablation-regions-within-size
  Scenario: Two tumours of 4 cm in both lobes: ablation alone is set aside for their size
    Given the patient "resectable-single-4-cm"
    And with
      | number of tumours                 | 2          |
      | sum of the tumour diameters       | 8 cm       |
      | distribution over the lobes       | both lobes |
      | the board's judgement of ablation | suitable   |
    When the board asks
    Then in the setting "curative"
    And "ablation" is excluded because "Two or three tumours above 3 cm lie beyond the size"

  @key:laparoscopic-first-not-central
  Scenario: A central tumour of 4 cm: laparoscopy only in experienced hands
    Given the patient "resectable-single-4-cm"
    And "central tumour (close to the hilum or the large vessels)" is "yes"
    When the board asks
    Then in the setting "curative"
    And the entry of "laparoscopic liver resection" says "in experienced centres"
    And "laparoscopic liver resection" stands as "candidate: cnlc-2026, cnlc-2026 excluded"

  @key:minimally-invasive-not-recurrence
  Scenario Outline: A recurrence in the liver: <regimen> of a first tumour is set aside
    Given the patient "resectable-single-4-cm"
    And "recurrence after curative treatment" is "intrahepatic"
    When the board asks
    Then in the setting "curative"
    And "<regimen>" is excluded because "Recurrent HCC has a sentence of its own"
    And the citation of "liver resection" names "cnlc-2026" at "五（一）1（3）①"

    Examples:
      | regimen                        |
      | laparoscopic liver resection   |
      | robot-assisted liver resection |

  @key:recurrence-no-aasld-resection
  Scenario: A recurrence in the liver: the AASLD's word on a first tumour is not carried over
    Given the patient "resectable-single-4-cm"
    And "recurrence after curative treatment" is "intrahepatic"
    When the board asks
    Then in the setting "curative"
    And "liver resection" stands as "candidate: aasld-2023 excluded, bclc-2022 excluded, cnlc-2026"

  @key:adjacent-organ-own-entry
  Scenario Outline: An adjacent organ is invaded: <regimen> as for an early tumour is set aside
    Given the patient "resectable-single-4-cm"
    And "invasion of an adjacent organ" is "yes"
    When the board asks
    Then in the setting "curative"
    And "<regimen>" is excluded because "has entries of its own"
    And the candidates include "liver resection"
    And the citation of "liver resection" names "cnlc-2026" at "五（一）1（3）④"
    And "liver resection" stands as "candidate: aasld-2023, bclc-2022, cnlc-2026, cnlc-2026 excluded, cnlc-2026 excluded, review-002"

    Examples:
      | regimen                        |
      | laparoscopic liver resection   |
      | robot-assisted liver resection |

  @key:bile-duct-thrombus-own-entry
  Scenario: With a bile duct thrombus resection as for an early tumour is set aside, and the removal with the thrombus stands
    Given the patient "resectable-bile-duct-thrombus"
    When the board asks
    Then in the setting "curative"
    And "liver resection" stands as "candidate: aasld-2023, cnlc-2026 excluded, review-002"
    And the candidates include "liver resection with removal of the tumour thrombus"
