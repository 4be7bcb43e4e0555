# language: en
Feature: The answer as of an earlier day
  Guideline editions, reviews and data cuts count from the day they were public. An answer as of a day knows nothing
  that came after it.

  Background:
    Given the patient "second-line-lung-metastases"

  Scenario Outline: The 2026 guideline is not used before 30 April 2026
    Given earlier treatment
      | agents                     | ended       |
      | atezolizumab + bevacizumab | progression |
    And as of <day>
    When the board asks
    Then line 2 of the headline says "<gap>"
    And the first evidence gap says "<gap>"

    Examples:
      | day        | gap                                                                           |
      | 2024-02-25 | No trial evidence and no recommendation after a targeted drug + immunotherapy |
      | 2026-04-29 | No trial evidence and no recommendation after a targeted drug + immunotherapy |
      | 2026-04-30 | No high-level evidence after a first-line immunotherapy combination           |
      | 2026-11-21 | No high-level evidence after a first-line immunotherapy combination           |

  Scenario Outline: What only the 2026 guideline offers after immunotherapy is not listed the day before
    Given earlier treatment
      | agents                     | ended       |
      | atezolizumab + bevacizumab | progression |
    And as of 2026-04-29
    When the board asks
    Then "<regimen>" is not listed
    And the candidates include "lenvatinib"

    Examples:
      | regimen        |
      | apatinib       |
      | sorafenib      |
      | donafenib      |
      | FOLFOX4        |
      | clinical-trial |

  Scenario: An answer as of the day before does not name the 2026 guideline anywhere
    Given earlier treatment
      | agents                     | ended       |
      | atezolizumab + bevacizumab | progression |
    And as of 2026-04-29
    When the board asks
    Then the words "cnlc-2026" occur nowhere

  Scenario Outline: From 30 April 2026 they may be tried
    Given earlier treatment
      | agents                     | ended       |
      | atezolizumab + bevacizumab | progression |
    And as of 2026-04-30
    When the board asks
    Then the candidates include "<regimen>"

    Examples:
      | regimen        |
      | apatinib       |
      | sorafenib      |
      | donafenib      |
      | FOLFOX4        |
      | clinical-trial |

  Scenario Outline: The grade after sorafenib depends on the edition of the day
    Given earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    And as of <day>
    When the board asks
    Then the candidates include "regorafenib"
    And the source's own grade of "regorafenib" is "<grade>"
    And the citation of "regorafenib" names "<source>" at "<place>"

    Examples:
      | day        | grade                        | source     | place          |
      | 2024-02-25 | not graded by this source    | review-002 | §2.1           |
      | 2025-01-31 | not graded by this source    | review-001 | 图1 注         |
      | 2026-04-29 | not graded by this source    | review-001 | 图1 注         |
      | 2026-04-30 | evidence 1, recommendation A | cnlc-2026  | 五（五）2（1） |

  Scenario Outline: Pembrolizumab and both its trials are known once a source speaks of them
    Given earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    And as of <day>
    When the board asks
    Then the candidates include "pembrolizumab"
    And the study "KEYNOTE-394" stands behind "pembrolizumab"
    And there is evidence against "pembrolizumab"
    And the citation of "pembrolizumab" names "<source>" at "<place>"

    Examples:
      | day        | source     | place           |
      | 2024-02-25 | review-002 | §2.2            |
      | 2026-02-28 | review-004 | 表1 KEYNOTE-224 |
      | 2026-04-30 | cnlc-2026  | 五（五）2（4）  |
      | 2026-05-29 | review-003 | §3              |

  Scenario Outline: The day before the first source of second line <regimen> is not listed
    Given earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    And as of 2022-03-30
    When the board asks
    Then "<regimen>" is not listed

    Examples:
      | regimen       |
      | regorafenib   |
      | cabozantinib  |
      | pembrolizumab |
      | apatinib      |

  Scenario Outline: While BCLC 2022 alone was in force <regimen> after sorafenib was <stands>
    Given earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    And as of 2024-02-24
    When the board asks
    Then <outcome>

    Examples:
      | regimen       | stands     | outcome                                                           |
      | regorafenib   | its choice | the citation of "regorafenib" names "bclc-2022" at "second line"  |
      | cabozantinib  | its choice | the citation of "cabozantinib" names "bclc-2022" at "second line" |
      | pembrolizumab | not listed | "pembrolizumab" is not listed                                     |
      | apatinib      | not listed | "apatinib" is not listed                                          |

  Scenario: The day before the first source of second line the answer says that no source was in force
    Given earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    And as of 2022-03-30
    When the board asks
    Then the headline says "no source"

  Scenario Outline: Nivolumab alone leaves the Chinese list with the 2026 edition
    Given earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    And as of <day>
    When the board asks
    Then the candidates include "nivolumab"
    And the citation of "nivolumab" names "<source>" at "<place>"

    Examples:
      | day        | source     | place             |
      | 2024-02-25 | review-002 | §2.2              |
      | 2026-02-28 | review-004 | 表1 CheckMate 040 |
      | 2026-04-29 | review-004 | 表1 CheckMate 040 |
      | 2026-05-29 | review-003 | §3                |

  Scenario: The two reviews' figures for nivolumab are set side by side while both lists are in force
    Given earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    And as of 2026-04-29
    When the board asks
    Then the sources disagree on "Response rate 21 % in one review, 14-20 % in the other"

  Scenario: On 30 April 2026 the older list is gone, and the disagreement with it
    Given earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    And as of 2026-04-30
    When the board asks
    Then the candidates include "nivolumab"
    And the words "Response rate 21 % in one review, 14-20 % in the other" occur nowhere

  Scenario Outline: After chemotherapy apatinib waits for the edition that names it
    Given earlier treatment
      | agents  | ended       |
      | FOLFOX4 | progression |
    And as of <day>
    When the board asks
    Then the candidates include "apatinib"
    And the citation of "apatinib" names "<source>" at "<place>"

    Examples:
      | day        | source     | place          |
      | 2025-01-31 | review-001 | 图1 注         |
      | 2026-04-30 | cnlc-2026  | 五（五）2（2） |

  Scenario: Before 31 January 2025 no source lists apatinib after chemotherapy
    Given earlier treatment
      | agents  | ended       |
      | FOLFOX4 | progression |
    And as of 2025-01-30
    When the board asks
    Then "apatinib" is not listed
    And the candidates include "camrelizumab"

  # --- data cuts of the first-line trials whose regimens are later tried as unused ---

  Scenario Outline: CARES-310: the interim figures until the final ones are public
    Given no earlier systemic treatment
    And as of <day>
    When the board asks
    Then the candidates include "camrelizumab + apatinib"
    And the study "cares-310" stands behind "camrelizumab + apatinib"
    And the evidence note of "camrelizumab + apatinib" says "<shown>"
    And the evidence note of "camrelizumab + apatinib" does not say "<hidden>"

    Examples:
      | day        | shown               | hidden              |
      | 2025-12-30 | 22.1 vs 15.2 months | 23.8 vs 15.2 months |
      | 2025-12-31 | 23.8 vs 15.2 months | 22.1 vs 15.2 months |
      | 2026-04-30 | 23.8 vs 15.2 months | 22.1 vs 15.2 months |

  Scenario: CheckMate 9DW is unknown the day before its publication
    Given no earlier systemic treatment
    And as of 2025-05-30
    When the board asks
    Then "nivolumab + ipilimumab" is not listed
    And the words "CheckMate 9DW" occur nowhere

  Scenario: CheckMate 9DW stands behind nivolumab + ipilimumab once the guideline cites it
    Given no earlier systemic treatment
    And as of 2026-04-30
    When the board asks
    Then the candidates include "nivolumab + ipilimumab"
    And the study "CheckMate 9DW" stands behind "nivolumab + ipilimumab"
    And the evidence note of "nivolumab + ipilimumab" says "23.7 vs 20.6 months"

  Scenario Outline: First-line regimens may be tried after lenvatinib from the 2026 edition on
    Given earlier treatment
      | agents     | ended       |
      | lenvatinib | progression |
    And as of 2026-04-29
    When the board asks
    Then "<regimen>" is not listed

    Examples:
      | regimen                    |
      | atezolizumab + bevacizumab |
      | camrelizumab + apatinib    |
      | nivolumab + ipilimumab     |
      | anlotinib + penpulimab     |
      | sorafenib                  |
      | donafenib                  |
      | FOLFOX4                    |
