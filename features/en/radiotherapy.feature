# language: en
Feature: When may radiotherapy be considered?
  Of the liver, alone or with TACE or drugs, of metastases, and where the guideline speaks against it.

  # --- unresectable disease in the liver ------------------------------------------------------------------

  Scenario Outline: With a portal vein thrombus that cannot be resected <regimen>, with radiation in it, may be considered
    Given the patient "pvtt-cheng-iii-unresectable"
    When the board asks
    Then in the setting "radiotherapy"
    And the candidates include "<regimen>"
    And the citation of "<regimen>" names "cnlc-2026" at "<place>"
    And the source's own grade of "<regimen>" is "<grade>"

    Examples:
      | regimen                                         | place           | grade                        |
      | external radiotherapy                           | 五（四）1（1）③ | evidence 2, recommendation B |
      | TACE + external radiotherapy                    | 五（四）1（1）③ | evidence 2, recommendation B |
      | radiotherapy + sorafenib (one after the other)  | 五（四）1（1）⑥ | evidence 3, recommendation C |
      | radiotherapy + lenvatinib (one after the other) | 五（四）1（1）⑥ | evidence 3, recommendation C |
      | radiotherapy + sintilimab + bevacizumab         | 五（四）1（1）⑥ | evidence 3, recommendation C |
      | iodine-125 seeds                                | 五（四）2       | not graded by this source    |

  Scenario: The guideline calls survival with radiotherapy and TACE markedly longer, and the trial it cites missed significance
    Given the patient "pvtt-cheng-iii-unresectable"
    When the board asks
    Then in the setting "radiotherapy"
    And the entry of "TACE + external radiotherapy" says "the gain missed significance"
    And the entry of "TACE + external radiotherapy" says "HR 0.68 (95% CI 0.46–1.01)"

  Scenario: Radiation with a checkpoint inhibitor and an antiangiogenic drug rests on a trial without a control group
    Given the patient "pvtt-cheng-iii-unresectable"
    When the board asks
    Then in the setting "radiotherapy"
    And the entry of "radiotherapy + sintilimab + bevacizumab" says "had no control group"
    And the certainty for "radiotherapy + sintilimab + bevacizumab" is "very low"

  Scenario: In CNLC IIb radiotherapy may be joined with TACE, and survival did not differ in the trial cited
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then in the setting "radiotherapy"
    And the candidates include "TACE + external radiotherapy"
    And the citation of "TACE + external radiotherapy" names "cnlc-2026" at "五（四）1（1）②"
    And the entry of "TACE + external radiotherapy" says "found no difference in survival"

  Scenario: A resectable tumour has none of the radiotherapy for unresectable disease
    Given the patient "untreated-iib-multinodular"
    And "resectability now" is "resectable"
    When the board asks
    Then in the setting "radiotherapy"
    And "TACE + external radiotherapy" is not listed

  Scenario: While nobody has said whether the tumour can be resected radiotherapy stays open
    Given the patient "pvtt-cheng-iii-unresectable"
    And "resectability now" is not recorded
    When the board asks
    Then in the setting "radiotherapy"
    And "external radiotherapy" is open for want of "resectability now"

  Scenario: Without a thrombus the triple with radiotherapy is no issue
    Given the patient "untreated-iiib-lung-metastasis"
    When the board asks
    Then "radiotherapy + sintilimab + bevacizumab" is not listed

  # --- what speaks against --------------------------------------------------------------------------------

  Scenario: Diffuse tumour: the guideline speaks against external radiotherapy and sets the combinations aside
    Given the patient "untreated-iib-multinodular"
    And "growth pattern" is "diffuse"
    When the board asks
    Then there is evidence against "external radiotherapy"
    And in the setting "radiotherapy"
    And "TACE + external radiotherapy" is excluded because "Diffuse tumour in the liver, or CNLC IV, is a contraindication"

  Scenario: CNLC IV: against external radiotherapy, except as a bridge to a transplant
    Given the patient "cnlc-iv-child-pugh-c"
    When the board asks
    Then there is evidence against "external radiotherapy"
    And the entry of "external radiotherapy" says "A bridge to transplantation is the one exception"

  Scenario: On the way to a transplant that objection is not made
    Given the patient "cnlc-iv-child-pugh-c"
    And with
      | candidate for liver transplantation | yes      |
      | number of tumours                   | 1        |
      | diameter of the largest tumour      | 3.0 cm   |
      | sum of the tumour diameters         | 3.0 cm   |
      | distribution over the lobes         | one lobe |
    When the board asks
    Then no source speaks against "external radiotherapy"

  Scenario Outline: In Child-Pugh <class> radiotherapy of the liver <carries>
    Given the patient "<patient>"
    When the board asks
    Then "Child-Pugh class" is found to be "<class>"
    And in the setting "radiotherapy"
    And <outcome>

    Examples:
      | class | patient                     | carries                     | outcome                                                                         |
      | A     | pvtt-cheng-iii-unresectable | carries no caution on that  | the words "the liver bears much less radiation" occur nowhere                   |
      | B     | iiia-child-pugh-b8          | carries the caution on dose | a caution on "external radiotherapy" says "the liver bears much less radiation" |

  # --- protons and metastases -----------------------------------------------------------------------------

  Scenario Outline: Close to the <structure> proton beam may be used, and no study shows longer survival
    Given the patient "pvtt-cheng-iii-unresectable"
    And "structures that a tumour lies close to" is "<structure>"
    When the board asks
    Then in the setting "radiotherapy"
    And the candidates include "proton beam radiotherapy"
    And a caution on "proton beam radiotherapy" says "no high-level study shows that survival is better with protons"

    Examples:
      | structure     |
      | spinal cord   |
      | hepatic hilum |

  Scenario: Far from such structures it is not listed
    Given the patient "pvtt-cheng-iii-unresectable"
    When the board asks
    Then "proton beam radiotherapy" is not listed

  Scenario: While it is not known what the tumour lies close to proton beam stays open
    Given the patient "pvtt-cheng-iii-unresectable"
    And "structures that a tumour lies close to" is not recorded
    When the board asks
    Then "proton beam radiotherapy" is open for want of "structures that a tumour lies close to"

  Scenario Outline: A bone metastasis without a tumour in the liver: <regimen> may be considered
    Given the patient "bone-metastasis-no-liver-nodule"
    When the board asks
    Then "CNLC stage" is found to be "IIIb"
    And the candidates include "<regimen>"
    And the source's own grade of "<regimen>" is "<grade>"

    Examples:
      | regimen                     | grade                        |
      | radiotherapy of metastases  | evidence 3, recommendation A |
      | SBRT of a few metastases    | evidence 3, recommendation A |
      | strontium-89 chloride       | evidence 3, recommendation C |
      | bisphosphonate or denosumab | not graded by this source    |

  Scenario: A bone metastasis without a tumour in the liver: systemic treatment is indicated and nothing goes into the liver
    Given the patient "bone-metastasis-no-liver-nodule"
    When the board asks
    Then "indication for systemic therapy (CNLC 2026)" is found to be "yes"
    And the candidates include "T+A"
    And "TACE" is excluded because "No tumour in the liver is recorded"
    And "FOLFOX-HAIC" is excluded because "No tumour in the liver is recorded"
    And "radiotherapy + sorafenib (one after the other)" is not listed
    And "ablation" is not listed

  Scenario Outline: With metastases in the lung alone <regimen> is <stands>
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | sites of extrahepatic spread     | lung |
      | few metastases (oligometastatic) | no   |
    When the board asks
    Then <outcome>

    Examples:
      | regimen                    | stands    | outcome                                             |
      | radiotherapy of metastases | an option | the candidates include "radiotherapy of metastases" |
      | SBRT of a few metastases   | no issue  | "SBRT of a few metastases" is not listed            |
      | strontium-89 chloride      | no issue  | "strontium-89 chloride" is not listed               |

  Scenario: While it is not known whether the metastases are few their SBRT stays open
    Given the patient "untreated-iiib-lung-metastasis"
    When the board asks
    Then "SBRT of a few metastases" is open for want of "few metastases (oligometastatic)"
