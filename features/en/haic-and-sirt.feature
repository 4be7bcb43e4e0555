# language: en
Feature: May HAIC or SIRT be considered?
  For whom the guideline sees infusion chemotherapy or radioembolisation, at which limits it ends, and what rules it out.

  # --- HAIC: for whom -------------------------------------------------------------------------------------

  Scenario Outline: With a portal vein thrombus that cannot be resected <regimen> may be considered
    Given the patient "untreated-iiia-child-pugh-a5"
    When the board asks
    Then in the setting "transarterial"
    And the candidates include "<regimen>"
    And the citation of "<regimen>" names "cnlc-2026" at "<place>"
    And the source's own grade of "<regimen>" is "<grade>"

    Examples:
      | regimen                                      | place           | grade                        |
      | FOLFOX-HAIC                                  | 五（三）2（1）  | not graded by this source    |
      | HAIC + sorafenib                             | 五（三）2（8）② | evidence 2, recommendation B |
      | HAIC + TKI + PD-1 antibody (drugs not named) | 五（三）2（8）② | evidence 2, recommendation B |

  Scenario Outline: Without a thrombus a tumour of <size> is <reached> for HAIC
    Given the patient "untreated-iib-multinodular"
    And with
      | diameter of the largest tumour | <size> |
      | sum of the tumour diameters    | 14 cm  |
    When the board asks
    Then in the setting "transarterial"
    And <outcome>

    Examples:
      | size   | reached                                | outcome                                                             |
      | 6.9 cm | no large load                          | "FOLFOX-HAIC" is not listed                                         |
      | 7.0 cm | a large tumour for the review          | the citation of "FOLFOX-HAIC" names "review-001" at "§1.2"          |
      | 7.1 cm | a large load for the guideline as well | the citation of "FOLFOX-HAIC" names "cnlc-2026" at "五（三）2（1）" |

  Scenario: At 7.0 cm exactly the guideline's own indication is not reached
    Given the patient "untreated-iib-multinodular"
    And with
      | diameter of the largest tumour | 7.0 cm |
      | sum of the tumour diameters    | 14 cm  |
    When the board asks
    Then the words "All three are asked for" occur nowhere

  Scenario: The triple with HAIC shows responses, and a response proves no longer survival
    Given the patient "untreated-iiia-child-pugh-a5"
    When the board asks
    Then in the setting "transarterial"
    And the entry of "HAIC + TKI + PD-1 antibody (drugs not named)" says "a response rate is no proof of longer survival"
    And the certainty for "HAIC + TKI + PD-1 antibody (drugs not named)" is "not appraised"

  Scenario: Several tumours in both lobes: TACE with HAIC
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then in the setting "transarterial"
    And the candidates include "TACE + HAIC"
    And the citation of "TACE + HAIC" names "cnlc-2026" at "五（三）2（8）③"
    And the source's own grade of "TACE + HAIC" is "evidence 3, recommendation B"

  Scenario: After TACE has failed three times HAIC may be considered, and TACE not the same way again
    Given the patient "tace-failed-three-times"
    When the board asks
    Then "tace_refractory" is found to be "yes"
    And in the setting "transarterial"
    And the candidates include "FOLFOX-HAIC"
    And the citation of "FOLFOX-HAIC" names "cnlc-2026" at "五（三）2 要点论述（2）"
    And the candidates include "TACE + HAIC"
    And a caution on "TACE" says "rather than the same repeated"

  Scenario: After TACE has failed three times systemic treatment is indicated
    Given the patient "tace-failed-three-times"
    When the board asks
    Then "indication for systemic therapy (CNLC 2026)" is found to be "yes"
    And the candidates include "T+A"
    And the requirements say "Follow-up after TACE"

  Scenario: After three sessions that held the tumour TACE has not failed
    Given the patient "tace-failed-three-times"
    And earlier TACE sessions
      | response |
      | PR       |
      | SD       |
      | SD       |
    When the board asks
    Then "tace_refractory" is found to be "no"
    And in the setting "transarterial"
    And "FOLFOX-HAIC" is not listed

  Scenario Outline: With few metastases and the disease mostly in the liver HAIC as a first treatment is <stands>
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | few metastases (oligometastatic) | <few>    |
      | the board's judgement of TACE    | suitable |
      | diameter of the largest tumour   | 7.5 cm   |
      | sum of the tumour diameters      | 16 cm    |
    When the board asks
    Then in the setting "transarterial"
    And <outcome>

    Examples:
      | stands    | few | outcome                                                              |
      | an option | yes | the citation of "FOLFOX-HAIC" names "cnlc-2026" at "五（三）2（8）④" |
      | no issue  | no  | the words "Mostly in the liver, few metastases" occur nowhere        |

  # --- HAIC: liver function at its limits -----------------------------------------------------------------

  Scenario Outline: At <finding> HAIC is <stands>
    Given the patient "untreated-iiia-child-pugh-a5"
    And "<field>" is "<value>"
    When the board asks
    Then in the setting "transarterial"
    And <outcome>

    Examples:
      | finding                  | field                      | value     | stands      | outcome                                                       |
      | a bilirubin of 50 µmol/L | total bilirubin            | 50 µmol/L | a candidate | the candidates include "FOLFOX-HAIC"                          |
      | a bilirubin of 51 µmol/L | total bilirubin            | 51 µmol/L | ruled out   | "FOLFOX-HAIC" is excluded because "bilirubin above 50 µmol/L" |
      | an albumin of 28 g/L     | albumin                    | 28 g/L    | a candidate | the candidates include "FOLFOX-HAIC"                          |
      | an albumin of 27.9 g/L   | albumin                    | 27.9 g/L  | ruled out   | "FOLFOX-HAIC" is excluded because "albumin below 28 g/L"      |
      | an ALT of 300 U/L        | alanine aminotransferase   | 300 U/L   | a candidate | the candidates include "FOLFOX-HAIC"                          |
      | an ALT of 301 U/L        | alanine aminotransferase   | 301 U/L   | ruled out   | "FOLFOX-HAIC" is excluded because "ALT or AST above 300 U/L"  |
      | an AST of 301 U/L        | aspartate aminotransferase | 301 U/L   | ruled out   | "FOLFOX-HAIC" is excluded because "ALT or AST above 300 U/L"  |

  Scenario: A bilirubin of 51 µmol/L rules out every regimen with HAIC and may be treated first
    Given the patient "untreated-iiia-child-pugh-a5"
    And "total bilirubin" is "51 µmol/L"
    When the board asks
    Then "HAIC + sorafenib" is excluded because "bilirubin above 50 µmol/L"
    And "HAIC + TKI + PD-1 antibody (drugs not named)" is excluded because "bilirubin above 50 µmol/L"
    And "FOLFOX-HAIC" is excluded because "They may be treated first and looked at again"
    And the candidates include "TACE"

  Scenario Outline: At Child-Pugh <score> points HAIC is <stands>
    Given the patient "iiia-child-pugh-b8"
    And "albumin" is "<albumin>"
    And "ascites" is "<ascites>"
    When the board asks
    Then "Child-Pugh score" is found to be "<score>"
    And in the setting "transarterial"
    And <outcome>

    Examples:
      | score | albumin | ascites  | stands            | outcome                                     |
      | 8     | 31 g/L  | mild     | still a candidate | the candidates include "FOLFOX-HAIC"        |
      | 9     | 31 g/L  | moderate | no longer offered | the candidates do not include "FOLFOX-HAIC" |

  Scenario Outline: <finding> is held against HAIC as a caution and not as a ban
    Given the patient "untreated-iiia-child-pugh-a5"
    And "<field>" is "<value>"
    When the board asks
    Then in the setting "transarterial"
    And the candidates include "FOLFOX-HAIC"
    And a caution on "FOLFOX-HAIC" says "<words>"

    Examples:
      | finding                   | field            | value       | words                     |
      | Neutrophils of 1.4        | neutrophil count | 1.4 ×10^9/L | Neutrophils below 1.5     |
      | Platelets of 49           | platelet count   | 49 ×10^9/L  | platelets below 50        |
      | Ascites of a large amount | ascites          | severe      | Moderate to large ascites |

  Scenario Outline: <finding> rules HAIC out
    Given the patient "untreated-iiia-child-pugh-a5"
    And "<field>" is "<value>"
    When the board asks
    Then in the setting "transarterial"
    And "FOLFOX-HAIC" is excluded because "<words>"

    Examples:
      | finding                          | field                                 | value | words                |
      | A coagulopathy beyond correction | coagulopathy that cannot be corrected | yes   | coagulation disorder |
      | A serious infection              | active serious infection              | yes   | severe infection     |
      | A severe allergy to contrast     | severe allergy to iodinated contrast  | yes   | iodinated contrast   |

  Scenario: Oxaliplatin given before sets HAIC aside
    Given the patient "failed-folfox4"
    And with
      | resectability now              | unresectable |
      | diameter of the largest tumour | 8.5 cm       |
    When the board asks
    Then in the setting "transarterial"
    And "FOLFOX-HAIC" is excluded because "oxaliplatin"

  Scenario Outline: <who> is not offered HAIC
    Given the patient "untreated-iiia-child-pugh-a5"
    And "<field>" is "<value>"
    When the board asks
    Then in the setting "transarterial"
    And the candidates do not include "FOLFOX-HAIC"

    Examples:
      | who                           | field                   | value      |
      | A patient with ECOG 3         | ECOG performance status | 3          |
      | A patient who can be resected | resectability now       | resectable |

  Scenario: While the bilirubin is not known HAIC is neither offered nor ruled out
    Given the patient "untreated-iiia-child-pugh-a5"
    And "total bilirubin" is not recorded
    When the board asks
    Then in the setting "transarterial"
    And the candidates do not include "FOLFOX-HAIC"
    And the assessment asks for "total bilirubin"

  # --- SIRT -----------------------------------------------------------------------------------------------

  Scenario Outline: A single tumour of <size> that cannot be resected has SIRT <stands>
    Given the patient "single-8-cm-unresectable"
    And with
      | diameter of the largest tumour | <size> |
      | sum of the tumour diameters    | <size> |
    When the board asks
    Then in the setting "transarterial"
    And <outcome>

    Examples:
      | size   | stands       | outcome                       |
      | 8.0 cm | as an option | the candidates include "SIRT" |
      | 8.1 cm | not listed   | "SIRT" is not listed          |

  Scenario: SIRT for a single tumour rests on a series without a control group
    Given the patient "single-8-cm-unresectable"
    When the board asks
    Then in the setting "transarterial"
    And the study "LEGACY" stands behind "SIRT"
    And the source's own grade of "SIRT" is "evidence 3, recommendation C"
    And the certainty for "SIRT" is "very low"
    And the entry of "SIRT" says "No control group"

  Scenario Outline: With <finding> SIRT for a single tumour of 8 cm is not listed
    Given the patient "single-8-cm-unresectable"
    And with
      | ECOG performance status | <ecog>    |
      | albumin                 | <albumin> |
    When the board asks
    Then in the setting "transarterial"
    And <outcome>

    Examples:
      | finding                                         | ecog | albumin | outcome                       |
      | ECOG 1 and Child-Pugh A, which is still inside, | 1    | 40 g/L  | the candidates include "SIRT" |
      | ECOG 2                                          | 2    | 40 g/L  | "SIRT" is not listed          |
      | Child-Pugh B                                    | 0    | 27 g/L  | "SIRT" is not listed          |

  Scenario Outline: In CNLC <stage> SIRT may be considered, without a grade
    Given the patient "<patient>"
    When the board asks
    Then "CNLC stage" is found to be "<stage>"
    And in the setting "transarterial"
    And the candidates include "SIRT"
    And the citation of "SIRT" names "cnlc-2026" at "五（三）3（1）④"

    Examples:
      | stage | patient                      |
      | IIb   | untreated-iib-multinodular   |
      | IIIa  | untreated-iiia-child-pugh-a5 |

  Scenario Outline: <finding> rules SIRT out
    Given the patient "untreated-iib-multinodular"
    And "<field>" is "<value>"
    When the board asks
    Then "SIRT" is excluded because "<words>"

    Examples:
      | finding                          | field                                 | value        | words        |
      | A coagulopathy beyond correction | coagulopathy that cannot be corrected | yes          | coagulopathy |
      | A serious infection              | active serious infection              | yes          | infection    |
      | A creatinine of 176.9 µmol/L     | serum creatinine                      | 176.9 µmol/L | 176.8        |

  Scenario: A creatinine of 176.8 µmol/L does not rule SIRT out
    Given the patient "untreated-iib-multinodular"
    And "serum creatinine" is "176.8 µmol/L"
    When the board asks
    Then in the setting "transarterial"
    And the candidates include "SIRT"

  Scenario: Before SIRT a simulation is asked for, and the doses that rule it out are named
    Given the patient "single-8-cm-unresectable"
    When the board asks
    Then the requirements say "a simulation with labelled albumin"
    And the requirements say "30 Gy"

  Scenario: SIRT with a checkpoint inhibitor rests on single-arm trials
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then the candidates include "SIRT + checkpoint inhibitor (nivolumab, durvalumab or pembrolizumab)"
    And the certainty for "SIRT + checkpoint inhibitor (nivolumab, durvalumab or pembrolizumab)" is "very low"

  # --- nothing in the liver -------------------------------------------------------------------------------

  Scenario Outline: Without a tumour in the liver there is nothing for <regimen> to reach
    Given the patient "bone-metastasis-no-liver-nodule"
    When the board asks
    Then in the setting "transarterial"
    And the candidates do not include "<regimen>"

    Examples:
      | regimen           |
      | TACE              |
      | SIRT              |
      | FOLFOX-HAIC       |
      | TACE + HAIC       |
      | TACE + lenvatinib |

  @key:haic-without-a-large-load
  Scenario: Advanced by a metastasis, no thrombus and no tumour above 7 cm: the guideline names no HAIC triple
    Given the patient "untreated-iiib-lung-metastasis"
    And "the board's judgement of TACE" is "suitable"
    When the board asks
    Then in the setting "transarterial"
    And "HAIC + TKI + PD-1 antibody (drugs not named)" is not listed

  @key:sirt-bridge-within-criteria
  Scenario Outline: Waiting for a transplant with a tumour of <size>: SIRT as a bridge is <stands>
    Given the patient "transplant-candidate-within-criteria"
    And with
      | diameter of the largest tumour | <size> |
      | sum of the tumour diameters    | <size> |
    When the board asks
    Then <outcome>

    Examples:
      | size   | stands    | outcome                                                       |
      | 6.5 cm | an option | the citation of "SIRT" names "cnlc-2026" at "五（三）3（1）③" |
      | 6.6 cm | no issue  | the words "SIRT is named as a bridge" occur nowhere           |
