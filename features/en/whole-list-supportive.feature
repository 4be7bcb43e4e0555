# language: en
Feature: What supportive treatment is listed, and on whose word?
  One table a patient: a row too many is as wrong as a row too few. References are the numbers the source prints.

  @key:list-supportive-untreated-iiia-child-pugh-a5
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5: everything listed, and on whose word (Supportive)
    Given the patient "untreated-iiia-child-pugh-a5"
    When the board asks
    Then in the setting "Supportive"
    And exactly this is listed
      | regimen                                 | stands               |
      | Chinese medicine prescribed by syndrome | candidate: cnlc-2026 |
      | liver-protecting and choleretic drugs   | candidate: cnlc-2026 |
    And the sources say exactly
      | regimen                                 | source    | place          | references | stance |
      | Chinese medicine prescribed by syndrome | cnlc-2026 | 五（五）5（1） |            | option |
      | liver-protecting and choleretic drugs   | cnlc-2026 | 五（五）7      |            | option |

  @key:list-supportive-untreated-iiib-lung-metastasis
  Scenario: Untreated with lung metastases: everything listed, and on whose word (Supportive)
    Given the patient "untreated-iiib-lung-metastasis"
    When the board asks
    Then in the setting "Supportive"
    And exactly this is listed
      | regimen                                 | stands               |
      | Chinese medicine prescribed by syndrome | candidate: cnlc-2026 |

  @key:list-supportive-bone-metastasis-liver-clear
  Scenario: Bone metastasis, nothing in the liver: everything listed, and on whose word (Supportive)
    Given the patient "bone-metastasis-liver-clear"
    When the board asks
    Then in the setting "Supportive"
    And exactly this is listed
      | regimen                                 | stands               |
      | Chinese medicine prescribed by syndrome | candidate: cnlc-2026 |
      | bisphosphonate or denosumab             | candidate: cnlc-2026 |
      | liver-protecting and choleretic drugs   | candidate: cnlc-2026 |
    And the sources say exactly
      | regimen                     | source    | place     | references | stance |
      | bisphosphonate or denosumab | cnlc-2026 | 五（五）7 |            | option |

  @key:list-supportive-bone-metastasis-no-liver-nodule
  Scenario: Bone metastasis, no nodule in the liver: everything listed, and on whose word (Supportive)
    Given the patient "bone-metastasis-no-liver-nodule"
    When the board asks
    Then in the setting "Supportive"
    And exactly this is listed
      | regimen                                 | stands               |
      | bisphosphonate or denosumab             | candidate: cnlc-2026 |
      | Chinese medicine prescribed by syndrome | open: cnlc-2026 open |

  @key:list-supportive-solitary-8-cm-unresectable
  Scenario: Single 8 cm tumour, unresectable: everything listed, and on whose word (Supportive)
    Given the patient "solitary-8-cm-unresectable"
    When the board asks
    Then in the setting "Supportive"
    And exactly this is listed
      | regimen                               | stands               |
      | liver-protecting and choleretic drugs | candidate: cnlc-2026 |

  @key:list-supportive-ruptured-resectable
  Scenario: Ruptured and bleeding, resectable: everything listed, and on whose word (Supportive)
    Given the patient "ruptured-resectable"
    When the board asks
    Then in the setting "Supportive"
    And exactly this is listed
      | regimen                                 | stands              |
      | Chinese medicine prescribed by syndrome | excluded: cnlc-2026 |
    And the sources say exactly
      | regimen                                 | source    | place          | references | stance |
      | Chinese medicine prescribed by syndrome | cnlc-2026 | 五（五）5（1） |            | option |

  @key:list-supportive-cnlc-iv-child-pugh-c
  Scenario: CNLC IV, Child-Pugh C: everything listed, and on whose word (Supportive)
    Given the patient "cnlc-iv-child-pugh-c"
    When the board asks
    Then in the setting "Supportive"
    And exactly this is listed
      | regimen                               | stands                                     |
      | best supportive care                  | candidate: bclc-2022, cnlc-2026, cnlc-2026 |
      | liver-protecting and choleretic drugs | candidate: cnlc-2026                       |
    And the sources say exactly
      | regimen              | source    | place          | references | stance    |
      | best supportive care | bclc-2022 | stage D        |            | preferred |
      | best supportive care | cnlc-2026 | 五（五）7      |            | preferred |
      | best supportive care | cnlc-2026 | 五（五）5（1） |            | option    |
