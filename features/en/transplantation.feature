# language: en
Feature: Liver transplantation and what comes after it
  Who is inside the criteria, what downstaging may do, and what may be tried when the tumour comes back in a recipient.

  # --- before ---------------------------------------------------------------------------------------------

  Scenario Outline: A candidate with one tumour of <size> is <criteria> the UCSF criteria
    Given the patient "transplant-candidate-within-criteria"
    And with
      | diameter of the largest tumour                         | <size>  |
      | sum of the tumour diameters                            | <size>  |
      | tumour against the centre's limits for transplantation | <limit> |
    When the board asks
    Then "UCSF criteria" is found to be "<criteria>"
    And <outcome>

    Examples:
      | size   | limit   | criteria | outcome                                                              |
      | 6.5 cm | within  | within   | the requirements say "exception points may be applied for"           |
      | 6.6 cm | outside | outside  | the requirements say "Transplant candidate beyond the UCSF criteria" |

  Scenario: Inside the criteria and not fit for resection: transplantation, with the guideline's grade
    Given the patient "transplant-candidate-within-criteria"
    When the board asks
    Then in the setting "curative"
    And the candidates include "liver transplantation"
    And the citation of "liver transplantation" names "cnlc-2026" at "五（一）3（1）"
    And the source's own grade of "liver transplantation" is "evidence 2, recommendation A"

  Scenario: Beyond the criteria downstaging may come first, and it may bring the liver down
    Given the patient "transplant-candidate-within-criteria"
    And with
      | diameter of the largest tumour                         | 6.6 cm  |
      | sum of the tumour diameters                            | 6.6 cm  |
      | tumour against the centre's limits for transplantation | outside |
    When the board asks
    Then in the setting "conversion"
    And the candidates include "liver transplantation"
    And the study "XXL" stands behind "liver transplantation"
    And the entry of "liver transplantation" says "downstag"

  Scenario: Who is no candidate has no transplantation listed
    Given the patient "transplant-candidate-within-criteria"
    And "candidate for liver transplantation" is "no"
    When the board asks
    Then "liver transplantation" is not listed

  Scenario: While it is not known whether the patient is a candidate transplantation stays open
    Given the patient "transplant-candidate-within-criteria"
    And "candidate for liver transplantation" is not recorded
    When the board asks
    Then "liver transplantation" is open for want of "candidate for liver transplantation"
    And the assessment asks for "candidate for liver transplantation"

  Scenario: A checkpoint inhibitor before a transplant carries the open question of rejection
    Given the patient "untreated-iib-multinodular"
    And "candidate for liver transplantation" is "yes"
    When the board asks
    Then a caution on "TACE + atezolizumab + bevacizumab" says "whether a checkpoint inhibitor beforehand raises the risk of rejection"

  # --- recurrence in a recipient --------------------------------------------------------------------------

  Scenario Outline: The tumour has come back in a transplanted liver: <regimen> may be considered by the board
    Given the patient "transplant-recipient-recurrence"
    When the board asks
    Then in the setting "any line"
    And the candidates include "<regimen>"
    And the citation of "<regimen>" names "cnlc-2026" at "五（一）3（2）"
    And the source's own grade of "<regimen>" is "evidence 3, recommendation B"

    Examples:
      | regimen               |
      | TACE                  |
      | external radiotherapy |

  Scenario Outline: <tumours> come back in a transplanted liver: ablation <stands>
    Given the patient "transplant-recipient-recurrence"
    And with
      | number of tumours              | <number> |
      | diameter of the largest tumour | <size>   |
      | sum of the tumour diameters    | <sum>    |
    When the board asks
    Then in the setting "any line"
    And <outcome>

    Examples:
      | tumours                | number | size   | sum    | stands            | outcome                           |
      | Two tumours of 2.5 cm  | 2      | 2.5 cm | 5.0 cm | may be considered | the candidates include "ablation" |
      | Four tumours of 2.5 cm | 4      | 2.5 cm | 10 cm  | is not listed     | "ablation" is not listed          |

  Scenario: Recurrence after a transplantation moves fast and belongs to a board
    Given the patient "transplant-recipient-recurrence"
    When the board asks
    Then the requirements say "Recurrence after transplantation: fast course, combined treatment by a board"
    And the requirements say "median survival from then is about 1 year"

  Scenario Outline: After a transplantation every regimen with a checkpoint inhibitor carries the caution (<regimen>)
    Given the patient "transplant-recipient-recurrence"
    When the board asks
    Then a caution on "<regimen>" says "only with great care"
    And a caution on "<regimen>" says "AASLD goes further than the Chinese guideline"

    Examples:
      | regimen                           |
      | TACE + atezolizumab + bevacizumab |
      | TACE + lenvatinib + pembrolizumab |
      | TACE + camrelizumab + apatinib    |

  Scenario Outline: In a recipient <regimen> to convert is another question and is set aside
    Given the patient "transplant-recipient-recurrence"
    When the board asks
    Then in the setting "conversion"
    And "<regimen>" is excluded because "After a transplantation recurrence is another question"

    Examples:
      | regimen                               |
      | TACE                                  |
      | FOLFOX-HAIC                           |
      | TACE + HAIC                           |
      | atezolizumab + bevacizumab            |
      | TKI + PD-1 antibody (drugs not named) |
      | external radiotherapy                 |

  Scenario: A recurrence that can be resected in a recipient: resection again, by the board
    Given the patient "transplant-recipient-recurrence"
    And with
      | resectability now           | resectable |
      | distribution over the lobes | one lobe   |
    When the board asks
    Then in the setting "any line"
    And the candidates include "liver resection"
    And in the setting "curative"
    And the candidates do not include "liver resection"

  Scenario: Without a graft none of this is said
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then the words "Recurrence after transplantation: fast course" occur nowhere
    And the words "only with great care" occur nowhere

  Scenario Outline: A recipient with a resectable tumour: <regimen> as in a native liver is not offered
    Given the patient "<patient>"
    And with
      | has received an organ transplant  | yes      |
      | transplantation before            | yes      |
      | the board's judgement of ablation | suitable |
    When the board asks
    Then in the setting "<setting>"
    And the candidates do not include "<regimen>"

    Examples:
      | regimen                 | patient                | setting       |
      | liver resection         | resectable-single-4-cm | curative      |
      | ablation                | resectable-single-4-cm | curative      |
      | camrelizumab + apatinib | resectable-iia         | perioperative |
      | HAIC, then resection    | resectable-iia         | perioperative |

  Scenario: Drugs against bone loss are not for a pregnant patient
    Given the patient "bone-metastasis-no-liver-nodule"
    And with
      | sex      | female |
      | age      | 35     |
      | pregnant | yes    |
    When the board asks
    Then "bisphosphonate or denosumab" is excluded because "may harm the child"

  @key:bclc-a-transplantation-within-limits
  Scenario Outline: BCLC A, a single tumour of 6 cm with portal hypertension, <limits> the centre's limits: BCLC's transplantation <stands>
    Given the patient "transplant-candidate-within-criteria"
    And with
      | diameter of the largest tumour                         | 6.0 cm  |
      | sum of the tumour diameters                            | 6.0 cm  |
      | clinically significant portal hypertension             | yes     |
      | tumour against the centre's limits for transplantation | <value> |
    When the board asks
    Then "BCLC stage" is found to be "A"
    And <outcome>

    Examples:
      | limits  | value   | stands         | outcome                                                                                                       |
      | within  | within  | is listed      | the citation of "liver transplantation" names "bclc-2022" at "stage A"                                        |
      | outside | outside | is not told of | the words "or a single one with portal hypertension, where nothing stands against a transplant" occur nowhere |

  @key:beyond-criteria-only-by-tumour-load
  Scenario Outline: <finding>: wider transplant criteria and downstaging are not spoken of
    Given the patient "transplant-candidate-within-criteria"
    And with
      | <field> | <value> |
      | <also>  | <word>  |
    When the board asks
    Then "UCSF criteria" is found to be "outside"
    And the requirements do not say "Transplant candidate beyond the UCSF criteria"

    Examples:
      | finding                | field                                   | value | also                                  | word |
      | A metastasis           | extrahepatic spread                     | yes   | sites of extrahepatic spread          | lung |
      | A portal vein thrombus | portal vein tumour thrombus, Cheng type | II    | portal vein tumour thrombus, Vp class | Vp3  |
