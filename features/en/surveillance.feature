# language: en
Feature: How is a patient followed after curative treatment?
  The first visit: what it has to show; and what the source says of the schedule.

  Scenario: After a resection surveillance is for life and its grade is printed
    Given the patient "resected-low-risk"
    When the board asks
    Then the candidates include "active surveillance"
    And the citation of "active surveillance" names "cnlc-2026" at "五（一）1（2）"
    And the source's own grade of "active surveillance" is "evidence 3, recommendation B"
    And the entry of "active surveillance" says "every 3 months; after 2 years the interval may grow to 3-6 months"

  Scenario Outline: <weeks> after the resection what the first months must show is <spoken of>
    Given the patient "resected-low-risk"
    And "date of resection" is "<date>"
    When the board asks
    Then <outcome>

    Examples:
      | weeks          | date       | spoken of      | outcome                                                   |
      | Thirteen weeks | 2026-08-22 | said           | the requirements say "What the first months must show"    |
      | Fourteen weeks | 2026-08-15 | no longer said | the words "What the first months must show" occur nowhere |

  Scenario Outline: <finding> at the operation means that it was not curative
    Given the patient "resected-low-risk"
    And with
      | invasion of an adjacent organ | no      |
      | <field>                       | <value> |
    When the board asks
    Then the requirements say "Not a curative resection with any of these findings"

    Examples:
      | finding              | field                                 | value |
      | Tumour at the margin | residual tumour classification        | R1    |
      | A positive node      | lymph node metastasis in the specimen | yes   |
      | A bile duct thrombus | bile duct invasion or tumour thrombus | yes   |

  Scenario Outline: Where every finding speaks for a curative resection the contrary is not said (<patient>)
    Given the patient "<patient>"
    And "invasion of an adjacent organ" is "no"
    When the board asks
    Then the words "Not a curative resection with any of these findings" occur nowhere

    Examples:
      | patient                |
      | resected-low-risk      |
      | resected-mvi-over-5-cm |

  Scenario: A finding that nobody recorded is told as a condition and not as a verdict
    Given the patient "resected-low-risk"
    And "invasion of an adjacent organ" is not recorded
    When the board asks
    Then the requirements say "Where one of these fails, the resection does not count as curative"

  Scenario: A tumour that ruptured before it was resected is watched more closely
    Given the patient "resected-mvi-over-5-cm"
    And "tumour rupture" is "past"
    When the board asks
    Then the requirements say "Surveillance is to be closer"

  Scenario: After a complete ablation the visits are every 3 months, without a grade
    Given the patient "ablated-completely"
    When the board asks
    Then in the setting "surveillance"
    And the candidates include "active surveillance"
    And the citation of "active surveillance" names "cnlc-2026" at "五（二）4"
    And the source's own grade of "active surveillance" is "not graded by this source"

  Scenario: Shortly after an ablation that nobody has judged the first control is due
    Given the patient "ablated-completely"
    And "result of the last ablation" is not recorded
    When the board asks
    Then the requirements say "About 1 month after ablation"
    And "active surveillance" is open for want of "result of the last ablation"

  Scenario: Tumour left after two ablations calls for another treatment to be joined
    Given the patient "ablated-completely"
    And "result of the last ablation" is "residual tumour after two or more sessions"
    When the board asks
    Then the requirements say "the guideline suggests joining another treatment"
    And "active surveillance" is not listed

  Scenario: With tumour in place there is no surveillance after curative treatment
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then "active surveillance" is not listed

  Scenario: A recurrence ends the surveillance
    Given the patient "resected-low-risk"
    And "recurrence after curative treatment" is "intrahepatic"
    When the board asks
    Then "active surveillance" is not listed

  Scenario: While a recurrence is neither recorded nor denied surveillance stays open
    Given the patient "resected-low-risk"
    And "recurrence after curative treatment" is not recorded
    When the board asks
    Then "active surveillance" is open for want of "recurrence after curative treatment"
    And the assessment asks for "recurrence after curative treatment"

  # --- after a transplantation ----------------------------------------------------------------------------

  Scenario: After a transplantation without recurrence the immunosuppression may be chosen against recurrence
    Given the patient "transplanted-without-recurrence"
    When the board asks
    Then the candidates include "active surveillance"
    And the candidates include "immunosuppression without or with early-stopped steroids and less calcineurin inhibitor"
    And the source's own grade of "immunosuppression without or with early-stopped steroids and less calcineurin inhibitor" is "evidence 3, recommendation C"
    And the words "TACE, CNLC IIb and IIIa" occur nowhere

  Scenario Outline: At <risk> risk of recurrence after a transplantation an mTOR inhibitor is <stands>
    Given the patient "transplanted-without-recurrence"
    And "high risk of recurrence after transplantation" is "<value>"
    When the board asks
    Then <outcome>

    Examples:
      | risk | value | stands    | outcome                                                               |
      | high | yes   | an option | the candidates include "immunosuppression based on an mTOR inhibitor" |
      | low  | no    | no issue  | "immunosuppression based on an mTOR inhibitor" is not listed          |

  Scenario: While that risk is not known the mTOR inhibitor stays open
    Given the patient "transplanted-without-recurrence"
    And "high risk of recurrence after transplantation" is not recorded
    When the board asks
    Then "immunosuppression based on an mTOR inhibitor" is open for want of "high risk of recurrence after transplantation"

  @key:tumour-left-or-spread-no-surveillance
  Scenario Outline: After a resection with <finding> watching alone is set aside
    Given the patient "resected-low-risk"
    And "sites of extrahepatic spread" is not recorded
    And "<field>" is "<value>"
    When the board asks
    Then in the setting "surveillance"
    And "active surveillance" is excluded because "<words>"

    Examples:
      | finding            | field                          | value | words                             |
      | tumour left behind | residual tumour classification | R2    | Tumour was left behind (R2)       |
      | a metastasis       | extrahepatic spread            | yes   | There is spread outside the liver |

  @key:ablation-never-judged-control-due
  Scenario: An ablation of last year that nobody has judged: the control is still due, and TACE waits for its result
    Given the patient "ablated-completely"
    And with
      | date of ablation  | 2025-11-03 |
      | number of tumours | 2          |
    And "result of the last ablation" is not recorded
    When the board asks
    Then the requirements say "About 1 month after ablation"
    And the assessment asks for "result of the last ablation"
    And the candidates do not include "TACE"
