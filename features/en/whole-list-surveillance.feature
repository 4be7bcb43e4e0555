# language: en
Feature: What is listed as surveillance, and on whose word?
  One table a patient: a row too many is as wrong as a row too few. References are the numbers the source prints.

  @key:list-surveillance-bone-metastasis-no-liver-nodule
  Scenario: Bone metastasis, no nodule in the liver: everything listed, and on whose word (Surveillance)
    Given the patient "bone-metastasis-no-liver-nodule"
    When the board asks
    Then in the setting "Surveillance"
    And exactly this is listed
      | regimen             | stands               |
      | active surveillance | open: cnlc-2026 open |
    And the sources say exactly
      | regimen             | source    | place                                 | references | stance |
      | active surveillance | cnlc-2026 | 五（一）1（2）；五（一）要点论述（5） |            | option |

  @key:list-surveillance-transplanted-without-recurrence
  Scenario: Transplanted, no recurrence: everything listed, and on whose word (Surveillance)
    Given the patient "transplanted-without-recurrence"
    When the board asks
    Then in the setting "Surveillance"
    And exactly this is listed
      | regimen                                                                                 | stands               |
      | immunosuppression without or with early-stopped steroids and less calcineurin inhibitor | candidate: cnlc-2026 |
      | active surveillance                                                                     | candidate: cnlc-2026 |
    And the sources say exactly
      | regimen                                                                                 | source    | place          | references  | stance |
      | immunosuppression without or with early-stopped steroids and less calcineurin inhibitor | cnlc-2026 | 五（一）3（2） | 257,258     | option |
      | active surveillance                                                                     | cnlc-2026 | 五（一）3（2） | 255,256,264 | option |

  @key:list-surveillance-resected-mvi-over-5-cm
  Scenario: Resected, MVI and more than 5 cm: everything listed, and on whose word (Surveillance)
    Given the patient "resected-mvi-over-5-cm"
    When the board asks
    Then in the setting "Surveillance"
    And exactly this is listed
      | regimen             | stands               |
      | active surveillance | candidate: cnlc-2026 |
