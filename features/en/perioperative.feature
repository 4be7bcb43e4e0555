# language: en
Feature: A tumour that can be resected: does treatment before the operation help?
  What may be considered before (and after) a resection, for whom, and how one waits for a transplant.

  # --- before a resection ---------------------------------------------------------------------------------

  Scenario Outline: Resectable and likely to recur: <regimen> may be considered around the operation
    Given the patient "resectable-iia"
    When the board asks
    Then "risk of recurrence before resection" is found to be "high"
    And in the setting "perioperative"
    And the candidates include "<regimen>"
    And the citation of "<regimen>" names "cnlc-2026" at "<place>"
    And the source's own grade of "<regimen>" is "<grade>"
    And no source speaks against "<regimen>"

    Examples:
      | regimen                 | place           | grade                        |
      | camrelizumab + apatinib | 五（一）2（2）  | evidence 1, recommendation A |
      | HAIC, then resection    | 五（三）2（8）⑤ | evidence 2, recommendation B |

  Scenario: One trial stands behind camrelizumab + apatinib around the operation, and survival is not reported
    Given the patient "resectable-iia"
    When the board asks
    Then in the setting "perioperative"
    And the study "CARES-009" stands behind "camrelizumab + apatinib"
    And the evidence note of "camrelizumab + apatinib" says "EFS 42.1 vs 19.4 months, HR 0.59"
    And the evidence note of "camrelizumab + apatinib" says "overall survival is not reported"
    And the evidence note of "camrelizumab + apatinib" does not say "overall survival was longer"
    And the certainty for "camrelizumab + apatinib" is "low"
    And an evidence gap says "CARES-009 awaits confirmation, and survival is not reported"
    And the entry of "camrelizumab + apatinib" says "nothing here speaks for giving it only afterwards"

  Scenario: Whether to treat before or after the operation no trial has compared
    Given the patient "resectable-iia"
    When the board asks
    Then an evidence gap says "Before or after the operation: no trial compares the two"
    And the requirements say "Neoadjuvant treatment has risks of its own"

  Scenario: Cemiplimab before a resection is only under study
    Given the patient "resectable-iia"
    When the board asks
    Then "cemiplimab" is only under study

  Scenario Outline: With <finding> the risk before the operation counts as <risk>
    Given the patient "resectable-single-4-cm"
    And with
      | diameter of the largest tumour | <size>  |
      | sum of the tumour diameters    | <size>  |
      | alpha-fetoprotein              | 8 ng/mL |
      | invasion of an adjacent organ  | <organ> |
    When the board asks
    Then "risk of recurrence before resection" is found to be "<risk>"
    And in the setting "perioperative"
    And <outcome>

    Examples:
      | finding                   | size   | organ | risk     | outcome                                          |
      | one tumour of 5.0 cm      | 5.0 cm | no    | not_high | "camrelizumab + apatinib" is not listed          |
      | one tumour of 5.1 cm      | 5.1 cm | no    | high     | the candidates include "camrelizumab + apatinib" |
      | an invaded adjacent organ | 4.0 cm | yes   | high     | the candidates include "camrelizumab + apatinib" |

  Scenario Outline: A <type> portal vein thrombus that can be resected has radiotherapy before the operation <stands>
    Given the patient "resectable-single-4-cm"
    And with
      | number of tumours                       | 2       |
      | sum of the tumour diameters             | 6.0 cm  |
      | portal vein tumour thrombus, Cheng type | <cheng> |
      | portal vein tumour thrombus, Vp class   | <vp>    |
      | distribution over the lobes             | <lobes> |
    When the board asks
    Then in the setting "perioperative"
    And <outcome>

    Examples:
      | type                                 | cheng | vp  | lobes      | stands     | outcome                                               |
      | Cheng II, one-sided                  | II    | Vp3 | one lobe   | listed     | the candidates include "radiotherapy, then resection" |
      | Cheng I, one-sided                   | I     | Vp2 | one lobe   | listed     | the candidates include "radiotherapy, then resection" |
      | Cheng II, with tumour in both lobes, | II    | Vp3 | both lobes | not listed | "radiotherapy, then resection" is not listed          |
      | Cheng III                            | III   | Vp4 | one lobe   | not listed | "radiotherapy, then resection" is not listed          |

  Scenario: Thrombus of the main portal trunk sets camrelizumab + apatinib around the operation aside
    Given the patient "resectable-single-4-cm"
    And with
      | portal vein tumour thrombus, Cheng type | III |
      | portal vein tumour thrombus, Vp class   | Vp4 |
    When the board asks
    Then in the setting "perioperative"
    And the citation of "camrelizumab + apatinib" names "review-003" at "§4.4"
    And the evidence for "camrelizumab + apatinib" is "indirect"

  Scenario: A central tumour may have radiotherapy before resection, without a grade
    Given the patient "resectable-single-4-cm"
    And "central tumour (close to the hilum or the large vessels)" is "yes"
    When the board asks
    Then in the setting "perioperative"
    And the candidates include "radiotherapy, then resection"
    And the source's own grade of "radiotherapy, then resection" is "not graded by this source"

  Scenario: While nobody has said whether the tumour can be resected nothing is settled before an operation
    Given the patient "resectable-iia"
    And "resectability now" is not recorded
    When the board asks
    Then in the setting "perioperative"
    And "camrelizumab + apatinib" is open for want of "resectability now"
    And "HAIC, then resection" is open for want of "resectability now"
    And the assessment asks for "resectability now"

  Scenario Outline: <contraindication> rules HAIC before the operation out
    Given the patient "resectable-iia"
    And "<field>" is "<value>"
    When the board asks
    Then "HAIC, then resection" is excluded because "<reason>"

    Examples:
      | contraindication            | field                                | value | reason             |
      | Severe contrast allergy     | severe allergy to iodinated contrast | yes   | iodinated contrast |
      | An active serious infection | active serious infection             | yes   | infection          |

  Scenario Outline: <who> has no treatment around an operation listed
    Given the patient "resectable-iia"
    And with
      | <field> | <value> |
    When the board asks
    Then in the setting "perioperative"
    And "camrelizumab + apatinib" is not listed
    And "HAIC, then resection" is not listed

    Examples:
      | who                                       | field                   | value        |
      | A patient with ECOG 3                     | ECOG performance status | 3            |
      | A patient whose tumour cannot be resected | resectability now       | unresectable |

  # --- waiting for a transplant ---------------------------------------------------------------------------

  Scenario Outline: Waiting for a transplant within the criteria <bridge> may bridge the wait
    Given the patient "transplant-candidate-within-criteria"
    When the board asks
    Then "UCSF criteria" is found to be "within"
    And in the setting "perioperative"
    And the candidates include "<bridge>"
    And the source's own grade of "<bridge>" is "evidence 2, recommendation C"
    And a caution on "<bridge>" says "On the way to a transplant"

    Examples:
      | bridge                                |
      | TACE                                  |
      | SIRT                                  |
      | ablation                              |
      | stereotactic body radiotherapy (SBRT) |

  Scenario Outline: <who> is not bridged to a transplant
    Given the patient "transplant-candidate-within-criteria"
    And with
      | <field>                | <value>  |
      | transplantation before | <before> |
    When the board asks
    Then in the setting "perioperative"
    And the candidates do not include "TACE"
    And the candidates do not include "SIRT"

    Examples:
      | who                               | field                               | value | before |
      | A patient not on the list         | candidate for liver transplantation | no    | no     |
      | A patient who has a graft already | has received an organ transplant    | yes   | yes    |

  @key:bridging-radiotherapy-only-within-criteria
  Scenario Outline: A transplant candidate <who> is not bridged by radiotherapy
    Given the patient "transplant-candidate-within-criteria"
    And with
      | diameter of the largest tumour | <size> |
      | sum of the tumour diameters    | <size> |
      | ECOG performance status        | <ecog> |
    When the board asks
    Then in the setting "perioperative"
    And the candidates do not include "stereotactic body radiotherapy (SBRT)"

    Examples:
      | who                 | size   | ecog |
      | beyond the criteria | 6.6 cm | 0    |
      | with ECOG 3         | 3.4 cm | 3    |

  @key:bridging-ablation-within-size
  Scenario: Two tumours of 4 cm within the transplant criteria are too large to be bridged by ablation
    Given the patient "transplant-candidate-within-criteria"
    And with
      | number of tumours              | 2      |
      | diameter of the largest tumour | 4.0 cm |
      | sum of the tumour diameters    | 8.0 cm |
    When the board asks
    Then "UCSF criteria" is found to be "within"
    And in the setting "perioperative"
    And the candidates include "SIRT"
    And "ablation" is not listed

  @key:main-trunk-nothing-before-resection
  Scenario Outline: Thrombus of the main portal trunk: <regimen> before an operation is set aside
    Given the patient "resectable-single-4-cm"
    And with
      | portal vein tumour thrombus, Cheng type | III |
      | portal vein tumour thrombus, Vp class   | Vp4 |
    When the board asks
    Then in the setting "perioperative"
    And "<regimen>" is excluded because "advises against resecting directly"

    Examples:
      | regimen                 |
      | camrelizumab + apatinib |
      | HAIC, then resection    |

  @key:earlier-systemic-treatment-no-neoadjuvant
  Scenario Outline: Systemic treatment for advanced disease before, without its lines: <regimen> is no treatment of an untreated tumour
    Given a patient
      | diagnosis                                    | hepatocellular carcinoma |
      | ECOG performance status                      | 0                        |
      | documented Child-Pugh class                  | A                        |
      | number of tumours                            | 2                        |
      | diameter of the largest tumour               | 5.6 cm                   |
      | portal vein tumour thrombus, Cheng type      | none                     |
      | extrahepatic spread                          | no                       |
      | resectability now                            | resectable               |
      | systemic therapy for advanced disease before | yes                      |
    When the board asks
    Then in the setting "perioperative"
    And "<regimen>" is excluded because "has had systemic treatment for advanced disease"
    And the requirements do not say "Neoadjuvant treatment has risks of its own"

    Examples:
      | regimen                 |
      | camrelizumab + apatinib |
      | HAIC, then resection    |
