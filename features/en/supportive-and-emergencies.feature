# language: en
Feature: What comes first, and what remains
  Emergencies come before any elective choice. In end-stage disease supportive care and, within criteria,
  transplant evaluation remain. Other tumours and children are refused.

  # --- emergencies ------------------------------------------------------------------------------------

  Scenario Outline: <emergency> comes before every elective choice
    Given the patient "untreated-iib-multinodular"
    And "<field>" is "<value>"
    When the board asks
    Then line 1 of the headline says "Emergency first"
    And the headline says "No elective treatment is listed"
    And the alerts say "Emergency first"
    And the candidates include "best supportive care"
    And the requirements say "<first>"
    And in the setting "transarterial"
    And the candidates do not include "TACE"
    And "TACE" is excluded because "until the emergency is under control"

    Examples:
      | emergency            | field                | value | first                                            |
      | Active bleeding      | active_bleeding      | yes   | Active bleeding: stop it first                   |
      | A ruptured tumour    | tumour_rupture       | now   | Ruptured tumour: rescue first                    |
      | Acute decompensation | acute_decompensation | yes   | Acute decompensation: treat it, then stage again |

  Scenario: A rupture of long ago is no emergency
    Given the patient "untreated-iib-multinodular"
    And "tumour_rupture" is "past"
    When the board asks
    Then the candidates include "TACE"

  Scenario: A ruptured resectable tumour with good reserve has emergency resection weighed at once
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_rupture | now        |
      | resectability  | resectable |
    When the board asks
    Then in the setting "emergency"
    And the candidates include "liver resection"
    And the citation of "liver resection" names "cnlc-2026" at "五（六）"
    And the source's own grade of "liver resection" is "evidence 3, recommendation B"
    And the entry of "liver resection" says "emergency resection to be weighed"
    And the words "TAE or TACE to be weighed" occur nowhere
    And "TACE" is not listed

  Scenario: Without a rupture neither emergency resection nor embolisation is spoken of
    Given the patient "untreated-iib-multinodular"
    And "resectability" is "resectable"
    When the board asks
    Then the words "emergency resection to be weighed" occur nowhere
    And the words "TAE or TACE to be weighed" occur nowhere

  Scenario Outline: A rupture that is <status> is no case for emergency resection
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_rupture | now      |
      | resectability  | <status> |
    When the board asks
    Then in the setting "emergency"
    And the candidates include "TACE"
    And the candidates include "transarterial embolisation (TAE)"
    And the source's own grade of "TACE" is "evidence 4, recommendation B"
    And the entry of "TACE" says "TAE or TACE to be weighed"
    And the words "emergency resection to be weighed" occur nowhere
    And "liver resection" is not listed

    Examples:
      | status                |
      | unresectable          |
      | borderline resectable |

  Scenario: A ruptured resectable tumour with Child-Pugh C is no case for emergency resection
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_rupture | now        |
      | resectability  | resectable |
      | albumin        | 25 g/L     |
      | bilirubin      | 62 µmol/L  |
      | ascites        | moderate   |
    When the board asks
    Then in the setting "emergency"
    And the candidates include "transarterial embolisation (TAE)"
    And "TACE" is excluded because "Child-Pugh C"
    And the words "emergency resection to be weighed" occur nowhere
    And "liver resection" is not listed

  Scenario: A ruptured resectable tumour with Child-Pugh B has embolisation weighed as well
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_rupture | now        |
      | resectability  | resectable |
      | albumin        | 27.9 g/L   |
    When the board asks
    Then "Child-Pugh score" is found to be "7"
    And in the setting "emergency"
    And the candidates include "TACE"
    And the candidates include "transarterial embolisation (TAE)"
    And the entry of "TACE" says "TAE or TACE to be weighed to stop the bleeding"
    And the words "emergency resection to be weighed" occur nowhere
    And "liver resection" is not listed

  Scenario: Whether the tumour has ruptured is asked for
    Given the patient "untreated-iib-multinodular"
    And "tumour_rupture" is not recorded
    When the board asks
    Then "best supportive care" is open for want of "tumour_rupture"
    And the assessment asks for "tumour_rupture"

  Scenario: Hepatic coma comes before every elective choice
    Given the patient "untreated-iiib-lung-metastasis"
    And "encephalopathy" is "coma"
    When the board asks
    Then line 1 of the headline says "Emergency first"
    And the requirements say "treat it, then stage again"
    And "T+A" is excluded because "until the emergency is under control"

  Scenario: Hepatorenal syndrome comes before every elective choice
    Given the patient "untreated-iiib-lung-metastasis"
    And "hepatorenal_syndrome" is "yes"
    When the board asks
    Then line 1 of the headline says "Emergency first"
    And the requirements say "treat it, then stage again"
    And "T+A" is excluded because "until the emergency is under control"

  Scenario: In a rupture that cannot be resected embolisation is weighed to stop the bleeding
    Given the patient "untreated-iiia-child-pugh-a5"
    And "tumour_rupture" is "now"
    When the board asks
    Then "T+A" is excluded because "until the emergency is under control"
    And in the setting "emergency"
    And the candidates include "TACE"
    And the entry of "TACE" says "TAE or TACE to be weighed to stop the bleeding"
    And the entry of "TACE" says "contraindications to TACE still hold"

  Scenario: A ruptured tumour that can be resected: what is set aside, and what stands in the emergency
    Given the patient "ruptured-resectable"
    When the board asks
    Then line 1 of the headline says "Emergency first"
    And the headline says "In the emergency: liver resection, best supportive care"
    And the requirements say "rescue first, then weigh"
    And "camrelizumab + apatinib" is excluded because "until the emergency is under control"
    And "robot-assisted liver resection" is excluded because "until the emergency is under control"
    And in the setting "curative"
    And "liver resection" is excluded because "until the emergency is under control"
    And there is evidence against "laparoscopic liver resection"

  Scenario: Severe allergy to contrast rules TACE out in a rupture as well
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour rupture                       | now |
      | severe allergy to iodinated contrast | yes |
    When the board asks
    Then in the setting "emergency"
    And "TACE" is excluded because "iodinated contrast"

  # --- CNLC IV ------------------------------------------------------------------------------------------

  Scenario: In CNLC IV by Child-Pugh C supportive care remains, and radiotherapy is argued against
    Given the patient "cnlc-iv-child-pugh-c"
    When the board asks
    Then "CNLC stage" is found to be "IV"
    And "BCLC stage" is found to be "D"
    And the candidates include "best supportive care"
    And the citation of "best supportive care" names "cnlc-2026" at "五（五）7"
    And the citation of "best supportive care" names "bclc-2022" at "stage D"
    And there is evidence against "external radiotherapy"
    And "evaluation for liver transplantation" is not listed

  Scenario Outline: In CNLC IV <regimen> is not offered
    Given the patient "cnlc-iv-child-pugh-c"
    When the board asks
    Then the candidates do not include "<regimen>"
    And "<regimen>" is not listed

    Examples:
      | regimen         |
      | TACE            |
      | FOLFOX-HAIC     |
      | SIRT            |
      | T+A             |
      | sorafenib       |
      | liver resection |
      | ablation        |
      | Huaier granules |

  # --- end-stage disease --------------------------------------------------------------------------------

  Scenario: With ECOG 3 supportive care remains and no systemic treatment is listed
    Given the patient "untreated-iiib-lung-metastasis"
    And "ECOG" is "3"
    When the board asks
    Then "CNLC stage" is found to be "IV"
    And "BCLC stage" is found to be "D"
    And the candidates include "best supportive care"
    And "T+A" is not listed
    And "sorafenib" is not listed
    And "Huaier granules" is not listed
    And "evaluation for liver transplantation" is not listed

  Scenario: Poor performance alone is no reason for a transplant
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_number    | 1        |
      | largest_diameter | 3 cm     |
      | diameter_sum     | 3 cm     |
      | distribution     | one lobe |
      | ECOG             | 3        |
    When the board asks
    Then "UCSF criteria" is found to be "within"
    And "transplant-evaluation" is not listed
    And the headline says "1 preferred by a guideline"

  Scenario: With ECOG 2 it is not end-stage disease
    Given the patient "untreated-iiib-lung-metastasis"
    And "ECOG" is "2"
    When the board asks
    Then "CNLC stage" is found to be "IIIb"
    And "best supportive care" is not listed
    And the candidates include "sorafenib"

  Scenario Outline: Child-Pugh <score> points put the patient in class <class>
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | ascites   | moderate    |
      | albumin   | <albumin>   |
      | bilirubin | <bilirubin> |
    When the board asks
    Then "Child-Pugh score" is found to be "<score>"
    And "Child-Pugh class" is found to be "<class>"
    And <systemic>
    And <care>

    Examples:
      | score | class | albumin | bilirubin   | systemic                     | care                                          |
      | 9     | B     | 28 g/L  | 34.2 µmol/L | the candidates include "T+A" | "best supportive care" is not listed          |
      | 10    | C     | 27 g/L  | 34.2 µmol/L | "T+A" is not listed          | the candidates include "best supportive care" |

  Scenario: Child-Pugh C with a small tumour has transplant evaluation beside supportive care
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_number    | 1         |
      | largest_diameter | 6.5 cm    |
      | diameter_sum     | 6.5 cm    |
      | distribution     | one lobe  |
      | ascites          | severe    |
      | albumin          | 25 g/L    |
      | bilirubin        | 62 µmol/L |
    When the board asks
    Then "Child-Pugh class" is found to be "C"
    And "UCSF criteria" is found to be "within"
    And the candidates include "evaluation for liver transplantation"
    And the source's own grade of "transplant-evaluation" is "evidence 2, recommendation A"
    And the candidates include "best supportive care"

  Scenario: A tumour beyond the criteria has no transplant evaluation
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_number    | 1         |
      | largest_diameter | 6.6 cm    |
      | diameter_sum     | 6.6 cm    |
      | distribution     | one lobe  |
      | ascites          | severe    |
      | albumin          | 25 g/L    |
      | bilirubin        | 62 µmol/L |
    When the board asks
    Then "UCSF criteria" is found to be "outside"
    And "transplant-evaluation" is not listed
    And the candidates include "best supportive care"

  Scenario: Whoever has a graft already is not evaluated for one here
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_number        | 1         |
      | largest_diameter     | 3 cm      |
      | diameter_sum         | 3 cm      |
      | distribution         | one lobe  |
      | ascites              | severe    |
      | albumin              | 25 g/L    |
      | bilirubin            | 62 µmol/L |
      | transplant_recipient | yes       |
    When the board asks
    Then "transplant-evaluation" is excluded because "transplant"

  Scenario: Transplant evaluation is on condition while it is not known whether the patient has a graft
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_number    | 1         |
      | largest_diameter | 3 cm      |
      | diameter_sum     | 3 cm      |
      | distribution     | one lobe  |
      | ascites          | severe    |
      | albumin          | 25 g/L    |
      | bilirubin        | 62 µmol/L |
    And "transplant_recipient" is not recorded
    When the board asks
    Then "transplant-evaluation" may be considered on conditions
    And "transplant-evaluation" is conditional for want of "transplant_recipient"

  # --- outside of the scope -----------------------------------------------------------------------------

  Scenario Outline: <diagnosis> is outside of the scope and nothing is offered
    Given the patient "untreated-iiib-lung-metastasis"
    And "diagnosis" is "<diagnosis>"
    When the board asks
    Then nothing is offered because it is out of scope
    And line 1 of the headline says "Outside the scope"

    Examples:
      | diagnosis                                      |
      | cholangiocarcinoma                             |
      | combined hepatocellular and cholangiocarcinoma |
      | liver metastases                               |
      | another tumour                                 |

  Scenario Outline: At <age> years the patient is <inside>
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | age      | <age> |
      | pregnant | no    |
    When the board asks
    Then <outcome>

    Examples:
      | age | inside   | outcome                                       |
      | 17  | a child  | nothing is offered because it is out of scope |
      | 18  | an adult | the candidates include "T+A"                  |
      | 18  | in scope | "out_of_scope" is found to be "no"            |

  Scenario: "Liver cancer" alone leaves open which kind it is
    Given the patient "untreated-iiib-lung-metastasis"
    And "diagnosis" is "liver cancer"
    When the board asks
    Then the alerts say "diagnosis of hepatocellular carcinoma is not recorded"
    And "T+A" is open for want of "diagnosis"

  Scenario: Fibrolamellar carcinoma is in scope and nothing here was shown for it
    Given the patient "untreated-iiib-lung-metastasis"
    And "diagnosis" is "FLC"
    And "ECOG" is "3"
    When the board asks
    Then the alerts say "nothing here was shown for it"
    And "out_of_scope" is found to be "no"
    And "best supportive care" is not listed

  @key:rupture-resection-ruled-out-embolisation
  Scenario Outline: A ruptured tumour called resectable, but <finding>: embolisation is weighed to stop the bleeding
    Given the patient "ruptured-resectable"
    And "<field>" is "<value>"
    When the board asks
    Then in the setting "emergency"
    And the candidates include "transarterial embolisation (TAE)"
    And the candidates do not include "liver resection"

    Examples:
      | finding                  | field                                                 | value |
      | ECOG 3                   | ECOG performance status                               | 3     |
      | a remnant of 39 %        | future liver remnant (share of standard liver volume) | 39 %  |
      | an ICG retention of 30 % | ICG retention at 15 minutes                           | 30 %  |

  @key:rupture-resection-details-not-asked
  Scenario: While a tumour is bleeding nobody is told of margins and segments
    Given the patient "ruptured-resectable"
    When the board asks
    Then the requirements do not say "Resection margin"
    And the requirements do not say "Anatomical resection"
