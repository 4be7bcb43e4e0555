# language: en
Feature: Where the sources disagree
  The positions stand side by side, each with its reason, and neither is told as the answer.

  # --- performance status alone ---------------------------------------------------------------------------

  Scenario: ECOG 1 alone is BCLC C and CNLC Ia, and the two systems are set side by side
    Given the patient "resectable-single-4-cm"
    And "ECOG performance status" is "1"
    When the board asks
    Then "CNLC stage" is found to be "Ia"
    And "BCLC stage" is found to be "C"
    And the sources disagree on "CNLC keeps ECOG 0-2 in stages I to III"
    And the alerts say "ECOG 1 or 2 makes stage C only where the tumour is its cause"
    And the requirements say "Whether it is, the board has to say"
    And in the setting "curative"
    And the candidates include "liver resection"
    And "T+A" is not listed

  Scenario: With ECOG 0 the same tumour is early in both systems and nothing is in dispute
    Given the patient "resectable-single-4-cm"
    When the board asks
    Then "CNLC stage" is found to be "Ia"
    And "BCLC stage" is found to be "A"
    And the words "CNLC keeps ECOG 0-2 in stages I to III" occur nowhere

  # --- portal vein thrombus: TACE or systemic treatment ---------------------------------------------------

  Scenario: In CNLC IIIa and BCLC C one source puts TACE first and the other systemic treatment alone
    Given the patient "untreated-iiia-child-pugh-a5"
    When the board asks
    Then "CNLC stage" is found to be "IIIa"
    And "BCLC stage" is found to be "C"
    And the candidates include "TACE"
    And the citation of "TACE" names "cnlc-2026" at "五（三）1（2）①"
    And the candidates include "T+A"
    And the citation of "T+A" names "bclc-2022" at "stage C"
    And the sources disagree on "BCLC gives systemic treatment alone in stage C"

  Scenario: Without a thrombus BCLC itself has TACE, and that dispute is absent
    Given the patient "untreated-iib-multinodular"
    And "candidate for liver transplantation" is "no"
    When the board asks
    Then "BCLC stage" is found to be "B"
    And the words "BCLC gives systemic treatment alone in stage C" occur nowhere

  # --- how far resection may go ---------------------------------------------------------------------------

  Scenario: Several tumours in one half of the liver: CNLC lets a board resect where BCLC gives TACE
    Given the patient "untreated-iib-multinodular"
    And with
      | distribution over the lobes                            | one lobe   |
      | resectability now                                      | resectable |
      | future liver remnant (share of standard liver volume)  | 55 %       |
      | ICG retention at 15 minutes                            | 8 %        |
      | tumour against the centre's limits for transplantation | outside    |
    When the board asks
    Then in the setting "curative"
    And the candidates include "liver resection"
    And the citation of "liver resection" names "cnlc-2026" at "五（一）1（3）②"
    And the sources disagree on "CNLC lets a board resect beyond BCLC's limits"

  # --- transplantation ------------------------------------------------------------------------------------

  Scenario: A single tumour of 4 cm in a transplant candidate is inside both limits, and both are named
    Given the patient "transplant-candidate-within-criteria"
    When the board asks
    Then "Milan criteria" is found to be "within"
    And "UCSF criteria" is found to be "within"
    And in the setting "curative"
    And the candidates include "liver transplantation"
    And the sources disagree on "CNLC takes UCSF"

  Scenario: A single tumour of 6.5 cm is inside UCSF and outside Milan
    Given the patient "transplant-candidate-within-criteria"
    And with
      | diameter of the largest tumour | 6.5 cm |
      | sum of the tumour diameters    | 6.5 cm |
    When the board asks
    Then "Milan criteria" is found to be "outside"
    And "UCSF criteria" is found to be "within"
    And in the setting "curative"
    And the candidates include "liver transplantation"
    And the citation of "liver transplantation" names "cnlc-2026" at "五（一）3（1）"

  # --- after a resection ----------------------------------------------------------------------------------

  Scenario: On adjuvant killer cells guideline and review differ
    Given the patient "resected-low-risk"
    When the board asks
    Then the sources disagree on "the review counts it among treatments far from wide use"
