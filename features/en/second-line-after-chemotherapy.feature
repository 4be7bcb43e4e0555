# language: en
Feature: Second line after chemotherapy with oxaliplatin
  FOLFOX4 is a first line in China. After it the guideline keeps to the drugs whose approval names oxaliplatin;
  regorafenib, ramucirumab, cabozantinib and nivolumab presuppose sorafenib.

  Background:
    Given the patient "second-line-lung-metastases"

  Scenario Outline: Offered after FOLFOX4 has failed
    Given earlier treatment
      | agents  | ended   |
      | FOLFOX4 | <ended> |
    When the board asks
    Then the candidates include "<regimen>"
    And the evidence for "<regimen>" is "direct"
    And the citation of "<regimen>" names "cnlc-2026" at "<place>"

    Examples:
      | ended       | regimen       | place          |
      | progression | apatinib      | 五（五）2（2） |
      | progression | pembrolizumab | 五（五）2（4） |
      | progression | camrelizumab  | 五（五）2（5） |
      | progression | tislelizumab  | 五（五）2（6） |
      | intolerance | apatinib      | 五（五）2（2） |
      | intolerance | pembrolizumab | 五（五）2（4） |

  Scenario Outline: Not listed after FOLFOX4 because sorafenib was never given
    Given earlier treatment
      | agents  | ended       |
      | FOLFOX4 | progression |
    When the board asks
    Then "<regimen>" is not listed

    Examples:
      | regimen                |
      | regorafenib            |
      | ramucirumab            |
      | cabozantinib           |
      | nivolumab              |
      | nivolumab + ipilimumab |
      | regorafenib-pd1        |
      | lenvatinib             |
      | clinical-trial         |

  Scenario: The contrary trial of pembrolizumab is shown after chemotherapy as well
    Given earlier treatment
      | agents  | ended       |
      | FOLFOX4 | progression |
    When the board asks
    Then the candidates include "pembrolizumab"
    And the study "KEYNOTE-394" stands behind "pembrolizumab"
    And the study "KEYNOTE-240" stands behind "pembrolizumab"
    And the evidence note of "pembrolizumab" says "Speaking against it: KEYNOTE-240"

  Scenario Outline: Why FOLFOX4 ended decides, and it is asked for
    Given earlier treatment
      | agents  |
      | FOLFOX4 |
    When the board asks
    Then "<regimen>" is open for want of "<field>"
    And the assessment asks for "systemic therapy still running"

    Examples:
      | regimen       | field                        |
      | pembrolizumab | drug classes that failed     |
      | camrelizumab  | drug classes that failed     |
      | tislelizumab  | drug classes that failed     |
      | apatinib      | kinds of regimen that failed |

  Scenario Outline: A course that was completed has not failed
    Given earlier treatment
      | agents  | ended   |
      | FOLFOX4 | <ended> |
    When the board asks
    Then "pembrolizumab" is not listed
    And "camrelizumab" is not listed
    And "apatinib" is not listed

    Examples:
      | ended     |
      | completed |
      | other     |

  Scenario Outline: After FOLFOX4 and then an immunotherapy combination the antibodies are excluded
    Given earlier treatment
      | agents                     | ended       |
      | FOLFOX4                    | progression |
      | atezolizumab + bevacizumab | progression |
    When the board asks
    Then "<regimen>" is excluded because "<reason>"
    And the first evidence gap says "No high-level evidence after a first-line immunotherapy combination"

    Examples:
      | regimen       | reason                            |
      | pembrolizumab | a checkpoint inhibitor has failed |
      | camrelizumab  | a checkpoint inhibitor has failed |
      | tislelizumab  | a checkpoint inhibitor has failed |
      | FOLFOX4       | oxaliplatin                       |

  Scenario: The guideline says that all approvals rest on placebo-controlled trials; two of them do not
    Given earlier treatment
      | agents  | ended       |
      | FOLFOX4 | progression |
    When the board asks
    Then the candidates include "camrelizumab"
    And the evidence note of "camrelizumab" says "Single-arm trial without a control group"
    And an erratum says "rest on phase II trials without placebo"
    And a caution on "camrelizumab" says "capillary proliferation"
    And a caution on "apatinib" says "differs greatly between patients"
