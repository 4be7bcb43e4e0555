# language: en
Feature: What is listed in an emergency, all of it, and on whose word?
  One table a patient: a row too many is as wrong as a row too few. References are the numbers the source prints.

  @key:list-emergency-ruptured-resectable
  Scenario: Ruptured and bleeding, resectable: everything listed, and on whose word (Emergency)
    Given the patient "ruptured-resectable"
    When the board asks
    Then in the setting "Emergency"
    And exactly this is listed
      | regimen              | stands               |
      | liver resection      | candidate: cnlc-2026 |
      | best supportive care | candidate: cnlc-2026 |
    And the sources say exactly
      | regimen              | source    | place     | references          | stance |
      | liver resection      | cnlc-2026 | 五（六）  | 493,494,495,496,497 | option |
      | best supportive care | cnlc-2026 | 五（五）7 |                     | option |
