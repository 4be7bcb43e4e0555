# language: en
Feature: What is listed after a resection or ablation, all of it, and on whose word?
  One table a patient: a row too many is as wrong as a row too few. References are the numbers the source prints.

  @key:list-adjuvant-bone-metastasis-no-liver-nodule
  Scenario: Bone metastasis, no nodule in the liver: everything listed, and on whose word (adjuvant)
    Given the patient "bone-metastasis-no-liver-nodule"
    When the board asks
    Then in the setting "adjuvant"
    And exactly this is listed
      | regimen                                                | stands                                         |
      | sintilimab                                             | open: review-003 open                          |
      | enrolment in a clinical trial                          | open: review-003 open                          |
      | targeted drug and/or checkpoint inhibitor (none named) | open: against review-003 open, review-003 open |
    And the sources say exactly
      | regimen                                                | source     | place                  | references | stance  |
      | sintilimab                                             | review-003 | §4.3；表1 Wang K, 2024 | 29         | option  |
      | enrolment in a clinical trial                          | review-003 | §4.5                   |            | option  |
      | targeted drug and/or checkpoint inhibitor (none named) | review-003 | §1；§4.5               | 12         | against |
      | targeted drug and/or checkpoint inhibitor (none named) | review-003 | §4.1；§4.5             | 13         | option  |

  @key:list-adjuvant-transplanted-without-recurrence
  Scenario: Transplanted, no recurrence: everything listed, and on whose word (adjuvant)
    Given the patient "transplanted-without-recurrence"
    When the board asks
    Then in the setting "adjuvant"
    And exactly this is listed
      | regimen                                                | stands                                             |
      | enrolment in a clinical trial                          | open: review-003 open                              |
      | targeted drug and/or checkpoint inhibitor (none named) | open: against review-003 excluded, review-003 open |

  @key:list-adjuvant-resected-mvi-over-5-cm
  Scenario: Resected, MVI and more than 5 cm: everything listed, and on whose word (adjuvant)
    Given the patient "resected-mvi-over-5-cm"
    When the board asks
    Then in the setting "adjuvant"
    And exactly this is listed
      | regimen                                                      | stands                                                                                                               |
      | sintilimab                                                   | candidate: review-003                                                                                                |
      | TACE alone                                                   | candidate: cnlc-2026                                                                                                 |
      | FOLFOX-HAIC                                                  | candidate: cnlc-2026                                                                                                 |
      | HBV nucleos(t)ide analogue with a high barrier to resistance | candidate: cnlc-2026                                                                                                 |
      | Huaier granules                                              | candidate: cnlc-2026                                                                                                 |
      | external radiotherapy                                        | candidate: cnlc-2026                                                                                                 |
      | pegylated interferon                                         | candidate: cnlc-2026                                                                                                 |
      | activated killer cells (autologous)                          | candidate: cnlc-2026, review-003                                                                                     |
      | enrolment in a clinical trial                                | candidate: review-003                                                                                                |
      | targeted drug and/or checkpoint inhibitor (none named)       | against: against review-003, review-003; candidate: against review-003, review-003                                   |
      | thymalfasin                                                  | candidate: cnlc-2026                                                                                                 |
      | atezolizumab + bevacizumab                                   | against: against cnlc-2026, against imbrave050-2024, against review-003, against review-003, review-003 insufficient |
      | pembrolizumab                                                | against: against review-003                                                                                          |
      | sorafenib                                                    | against: against review-003, review-003 insufficient                                                                 |
    And the sources say exactly
      | regimen                                                      | source          | place                           | references              | stance       |
      | TACE alone                                                   | cnlc-2026       | 五（一）2（3）；五（三）1（9）④ | 224,225,226,227,337,338 | option       |
      | FOLFOX-HAIC                                                  | cnlc-2026       | 五（一）2（3）；五（三）2（8）⑥ | 229                     | option       |
      | HBV nucleos(t)ide analogue with a high barrier to resistance | cnlc-2026       | 五（一）2（3）                  | 233                     | option       |
      | Huaier granules                                              | cnlc-2026       | 五（一）2（3）；五（五）5（2）  | 232                     | option       |
      | external radiotherapy                                        | cnlc-2026       | 五（四）1（1）⑤                 | 404,405,406,407         | option       |
      | pegylated interferon                                         | cnlc-2026       | 五（一）2（3）                  | 234                     | option       |
      | activated killer cells (autologous)                          | cnlc-2026       | 五（一）2（3）                  | 230                     | option       |
      | activated killer cells (autologous)                          | review-003      | §5                              | 36                      | under study  |
      | thymalfasin                                                  | cnlc-2026       | 五（一）2（3）                  | 231                     | option       |
      | atezolizumab + bevacizumab                                   | imbrave050-2024 | Ann Oncol 2024;35:S1230 (LBA39) |                         | against      |
      | atezolizumab + bevacizumab                                   | review-003      | §4.4；表1 IMbrave050；表1 注释  | 8,31                    | against      |
      | atezolizumab + bevacizumab                                   | review-003      | §4.4                            | 12                      | against      |
      | atezolizumab + bevacizumab                                   | review-003      | §4.4；§5                        |                         | insufficient |
      | atezolizumab + bevacizumab                                   | cnlc-2026       | 五（一）2（3）                  | 237                     | against      |
      | pembrolizumab                                                | review-003      | §4.3；表1 KEYNOTE-937           | 10                      | against      |
      | sorafenib                                                    | review-003      | §4.2；表1 STORM                 | 9                       | against      |
      | sorafenib                                                    | review-003      | §4.2                            | 27                      | insufficient |

  @key:list-adjuvant-resected-low-risk
  Scenario: Resected, low risk: everything listed, and on whose word (adjuvant)
    Given the patient "resected-low-risk"
    When the board asks
    Then in the setting "adjuvant"
    And exactly this is listed
      | regimen                                                      | stands                           |
      | HBV nucleos(t)ide analogue with a high barrier to resistance | candidate: cnlc-2026             |
      | Huaier granules                                              | candidate: cnlc-2026             |
      | pegylated interferon                                         | candidate: cnlc-2026             |
      | activated killer cells (autologous)                          | candidate: cnlc-2026, review-003 |
      | thymalfasin                                                  | candidate: cnlc-2026             |
      | pembrolizumab                                                | against: against review-003      |
      | sorafenib                                                    | against: against review-003      |
      | atezolizumab + bevacizumab                                   | against: against review-003      |
      | targeted drug and/or checkpoint inhibitor (none named)       | against: against review-003      |

  @key:list-adjuvant-ablated-completely
  Scenario: Ablated completely: everything listed, and on whose word (adjuvant)
    Given the patient "ablated-completely"
    When the board asks
    Then in the setting "adjuvant"
    And exactly this is listed
      | regimen                             | stands               |
      | iodine-131 metuximab                | candidate: cnlc-2026 |
      | activated killer cells (autologous) | candidate: cnlc-2026 |
    And the sources say exactly
      | regimen                             | source    | place          | references | stance |
      | iodine-131 metuximab                | cnlc-2026 | 五（四）2      | 438        | option |
      | activated killer cells (autologous) | cnlc-2026 | 五（一）2（3） | 230        | option |
