# language: en
Feature: What is listed through the arteries, all of it, and on whose word?
  One table a patient: a row too many is as wrong as a row too few. References are the numbers the source prints.

  @key:list-transarterial-untreated-iiia-child-pugh-a5
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5: everything listed, and on whose word (transarterial)
    Given the patient "untreated-iiia-child-pugh-a5"
    When the board asks
    Then in the setting "transarterial"
    And exactly this is listed
      | regimen                                                              | stands                                         |
      | TACE alone                                                           | candidate: cnlc-2026                           |
      | HAIC + sorafenib                                                     | candidate: cnlc-2026                           |
      | TACE + atezolizumab + bevacizumab                                    | candidate: cnlc-2026                           |
      | TACE + durvalumab + bevacizumab                                      | candidate: cnlc-2026, review-000               |
      | TACE + lenvatinib                                                    | candidate: cnlc-2026, review-000               |
      | TACE + sorafenib                                                     | candidate: review-000, review-000 insufficient |
      | SIRT + checkpoint inhibitor (nivolumab, durvalumab or pembrolizumab) | candidate: cnlc-2026                           |
      | TACE + lenvatinib + pembrolizumab                                    | candidate: cnlc-2026                           |
      | FOLFOX-HAIC                                                          | candidate: cnlc-2026                           |
      | HAIC + TKI + PD-1 antibody (drugs not named)                         | candidate: cnlc-2026                           |
      | SIRT                                                                 | candidate: cnlc-2026                           |
      | TACE + camrelizumab + apatinib                                       | candidate: cnlc-2026                           |
      | TACE + iodine-125 seeds                                              | candidate: cnlc-2026                           |
    And the sources say exactly
      | regimen                                                              | source     | place                                   | references      | stance       |
      | TACE alone                                                           | cnlc-2026  | 五（三）1（2）①                         |                 | preferred    |
      | HAIC + sorafenib                                                     | cnlc-2026  | 五（三）2（8）②                         | 208             | option       |
      | TACE + atezolizumab + bevacizumab                                    | cnlc-2026  | 五（三）1（9）⑥                         | 346             | option       |
      | TACE + durvalumab + bevacizumab                                      | cnlc-2026  | 五（三）1（9）⑥                         | 348             | option       |
      | TACE + durvalumab + bevacizumab                                      | review-000 | §2.2                                    | 48              | option       |
      | TACE + lenvatinib                                                    | cnlc-2026  | 五（三）1（9）⑥                         | 209,342         | option       |
      | TACE + lenvatinib                                                    | review-000 | §1.2                                    | 22              | option       |
      | TACE + sorafenib                                                     | review-000 | §1.1；§1.3                              | 16,17,18,19,26  | option       |
      | TACE + sorafenib                                                     | review-000 | §1.1；参考文献14                        | 14              | insufficient |
      | SIRT + checkpoint inhibitor (nivolumab, durvalumab or pembrolizumab) | cnlc-2026  | 五（三）3（7）                          | 371,372,373,374 | option       |
      | TACE + lenvatinib + pembrolizumab                                    | cnlc-2026  | 五（三）1（9）⑥                         | 347             | option       |
      | FOLFOX-HAIC                                                          | cnlc-2026  | 五（三）2（1）；五（三）2 要点论述（2） |                 | option       |
      | HAIC + TKI + PD-1 antibody (drugs not named)                         | cnlc-2026  | 五（三）2（8）②                         | 357,358         | option       |
      | SIRT                                                                 | cnlc-2026  | 五（三）3（1）④                         |                 | option       |
      | TACE + camrelizumab + apatinib                                       | cnlc-2026  | 五（三）1（9）⑥                         | 345             | option       |
      | TACE + iodine-125 seeds                                              | cnlc-2026  | 五（三）1（9）①                         | 324,325,326     | option       |

  @key:list-transarterial-untreated-iiib-lung-metastasis
  Scenario: Untreated with lung metastases: everything listed, and on whose word (transarterial)
    Given the patient "untreated-iiib-lung-metastasis"
    When the board asks
    Then in the setting "transarterial"
    And exactly this is listed
      | regimen                                                              | stands                                                          |
      | SIRT + checkpoint inhibitor (nivolumab, durvalumab or pembrolizumab) | conditional: cnlc-2026                                          |
      | SIRT                                                                 | conditional: cnlc-2026                                          |
      | TACE + lenvatinib                                                    | excluded: cnlc-2026 excluded, review-000 excluded               |
      | TACE + sorafenib                                                     | excluded: review-000 excluded, review-000 insufficient excluded |
      | TACE + atezolizumab + bevacizumab                                    | excluded: cnlc-2026 excluded                                    |
      | TACE + HAIC                                                          | excluded: cnlc-2026                                             |
      | TACE + camrelizumab + apatinib                                       | excluded: cnlc-2026 excluded                                    |
      | TACE alone                                                           | excluded: cnlc-2026 excluded                                    |
    And the sources say exactly
      | regimen     | source    | place           | references | stance |
      | SIRT        | cnlc-2026 | 五（三）3（1）⑤ |            | option |
      | TACE + HAIC | cnlc-2026 | 五（三）2（8）③ | 212,361    | option |
      | TACE alone  | cnlc-2026 | 五（三）1（2）② |            | option |

  @key:list-transarterial-main-trunk-thrombus-iiia
  Scenario: Thrombus in the main portal trunk: everything listed, and on whose word (transarterial)
    Given the patient "main-trunk-thrombus-iiia"
    When the board asks
    Then in the setting "transarterial"
    And exactly this is listed
      | regimen                                                              | stands                                         |
      | TACE alone                                                           | candidate: cnlc-2026                           |
      | HAIC + sorafenib                                                     | candidate: cnlc-2026                           |
      | TACE + atezolizumab + bevacizumab                                    | candidate: cnlc-2026                           |
      | TACE + durvalumab + bevacizumab                                      | candidate: cnlc-2026, review-000               |
      | TACE + lenvatinib                                                    | candidate: cnlc-2026, review-000               |
      | TACE + sorafenib                                                     | candidate: review-000, review-000 insufficient |
      | TACE + portal vein stent with iodine-125                             | candidate: cnlc-2026                           |
      | SIRT + checkpoint inhibitor (nivolumab, durvalumab or pembrolizumab) | candidate: cnlc-2026                           |
      | TACE + lenvatinib + pembrolizumab                                    | candidate: cnlc-2026                           |
      | FOLFOX-HAIC                                                          | candidate: cnlc-2026                           |
      | HAIC + TKI + PD-1 antibody (drugs not named)                         | candidate: cnlc-2026                           |
      | SIRT                                                                 | candidate: cnlc-2026                           |
      | TACE + HAIC                                                          | candidate: cnlc-2026                           |
      | TACE + camrelizumab + apatinib                                       | candidate: cnlc-2026                           |
    And the sources say exactly
      | regimen                                  | source    | place                                    | references  | stance |
      | TACE + portal vein stent with iodine-125 | cnlc-2026 | 五（三）1（9）①；五（三）1 要点论述（3） | 321,322,323 | option |
      | TACE + HAIC                              | cnlc-2026 | 五（三）1（9）⑤                          | 339         | option |

  @key:list-transarterial-bone-metastasis-liver-clear
  Scenario: Bone metastasis, nothing in the liver: everything listed, and on whose word (transarterial)
    Given the patient "bone-metastasis-liver-clear"
    When the board asks
    Then in the setting "transarterial"
    And exactly this is listed
      | regimen                                                              | stands                                                          |
      | FOLFOX-HAIC                                                          | excluded: cnlc-2026 open, cnlc-2026 open                        |
      | TACE + lenvatinib                                                    | excluded: cnlc-2026 excluded, review-000 excluded               |
      | TACE + sorafenib                                                     | excluded: review-000 excluded, review-000 insufficient excluded |
      | SIRT + checkpoint inhibitor (nivolumab, durvalumab or pembrolizumab) | excluded: cnlc-2026                                             |
      | TACE + atezolizumab + bevacizumab                                    | excluded: cnlc-2026 excluded                                    |
      | HAIC + TKI + PD-1 antibody (drugs not named)                         | excluded: cnlc-2026 open                                        |
      | SIRT                                                                 | excluded: cnlc-2026                                             |
      | TACE + HAIC                                                          | excluded: cnlc-2026 open                                        |
      | TACE + camrelizumab + apatinib                                       | excluded: cnlc-2026 excluded                                    |
      | TACE alone                                                           | excluded: cnlc-2026 excluded, cnlc-2026 open                    |
    And the sources say exactly
      | regimen     | source    | place                                   | references | stance |
      | FOLFOX-HAIC | cnlc-2026 | 五（三）2（1）；五（三）2 要点论述（2） |            | option |
      | FOLFOX-HAIC | cnlc-2026 | 五（三）2（8）④                         | 207,354    | option |
      | TACE alone  | cnlc-2026 | 五（三）1（2）④                         |            | option |
      | TACE alone  | cnlc-2026 | 五（三）1（2）②                         |            | option |

  @key:list-transarterial-bone-metastasis-no-liver-nodule
  Scenario: Bone metastasis, no nodule in the liver: everything listed, and on whose word (transarterial)
    Given the patient "bone-metastasis-no-liver-nodule"
    When the board asks
    Then in the setting "transarterial"
    And exactly this is listed
      | regimen                                                              | stands                                                  |
      | FOLFOX-HAIC                                                          | excluded: cnlc-2026 open, cnlc-2026 open                |
      | TACE + lenvatinib                                                    | excluded: cnlc-2026, review-000 open                    |
      | TACE + sorafenib                                                     | excluded: review-000 insufficient open, review-000 open |
      | SIRT + checkpoint inhibitor (nivolumab, durvalumab or pembrolizumab) | excluded: cnlc-2026 open                                |
      | TACE + atezolizumab + bevacizumab                                    | excluded: cnlc-2026                                     |
      | HAIC + TKI + PD-1 antibody (drugs not named)                         | excluded: cnlc-2026 open                                |
      | SIRT                                                                 | excluded: cnlc-2026 open                                |
      | TACE + HAIC                                                          | excluded: cnlc-2026 open                                |
      | TACE + camrelizumab + apatinib                                       | excluded: cnlc-2026                                     |
      | TACE alone                                                           | excluded: cnlc-2026, cnlc-2026 open                     |

  @key:list-transarterial-untreated-iib-multinodular
  Scenario: Many nodules, CNLC IIb: everything listed, and on whose word (transarterial)
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then in the setting "transarterial"
    And exactly this is listed
      | regimen                                                              | stands                                         |
      | TACE alone                                                           | candidate: bclc-2022, cnlc-2026, review-000    |
      | TACE + atezolizumab + bevacizumab                                    | candidate: cnlc-2026                           |
      | TACE + durvalumab + bevacizumab                                      | candidate: cnlc-2026, review-000               |
      | TACE + lenvatinib + pembrolizumab                                    | candidate: cnlc-2026                           |
      | TACE + sorafenib                                                     | candidate: review-000, review-000              |
      | TACE + lenvatinib                                                    | candidate: review-000, review-000 insufficient |
      | TACE + pembrolizumab                                                 | candidate: review-000                          |
      | SIRT + checkpoint inhibitor (nivolumab, durvalumab or pembrolizumab) | candidate: cnlc-2026                           |
      | SIRT                                                                 | candidate: cnlc-2026                           |
      | TACE + HAIC                                                          | candidate: cnlc-2026                           |
      | TACE + camrelizumab + apatinib                                       | candidate: cnlc-2026                           |
    And the sources say exactly
      | regimen              | source     | place                 | references | stance       |
      | TACE alone           | bclc-2022  | stage B, second group |            | preferred    |
      | TACE alone           | cnlc-2026  | 五（三）1（2）①       |            | preferred    |
      | TACE alone           | review-000 | §1                    | 8,9,10     | option       |
      | TACE + sorafenib     | review-000 | §1.1                  | 19         | option       |
      | TACE + sorafenib     | review-000 | §1.1                  | 18         | option       |
      | TACE + lenvatinib    | review-000 | §1.2                  | 20         | option       |
      | TACE + lenvatinib    | review-000 | §1.2                  | 20,21      | insufficient |
      | TACE + pembrolizumab | review-000 | §2.1                  | 10         | option       |

  @key:list-transarterial-tace-refractory-iib
  Scenario: CNLC IIb after TACE that failed: everything listed, and on whose word (transarterial)
    Given the patient "tace-refractory-iib"
    When the board asks
    Then in the setting "transarterial"
    And exactly this is listed
      | regimen                                                              | stands                                                                              |
      | SIRT + checkpoint inhibitor (nivolumab, durvalumab or pembrolizumab) | candidate: cnlc-2026                                                                |
      | FOLFOX-HAIC                                                          | candidate: cnlc-2026                                                                |
      | SIRT                                                                 | candidate: cnlc-2026, cnlc-2026                                                     |
      | TACE alone                                                           | excluded: cnlc-2026 excluded, review-000 excluded                                   |
      | TACE + atezolizumab + bevacizumab                                    | excluded: cnlc-2026 excluded                                                        |
      | TACE + lenvatinib + pembrolizumab                                    | excluded: cnlc-2026 excluded                                                        |
      | TACE + sorafenib                                                     | excluded: cnlc-2026 excluded, review-000 excluded, review-000 excluded              |
      | TACE + lenvatinib                                                    | excluded: cnlc-2026 excluded, review-000 excluded, review-000 insufficient excluded |
      | TACE + pembrolizumab                                                 | excluded: review-000 excluded                                                       |
      | TACE + durvalumab + bevacizumab                                      | excluded: cnlc-2026 excluded, review-000 excluded                                   |
      | TACE + HAIC                                                          | excluded: cnlc-2026, cnlc-2026                                                      |
      | TACE + camrelizumab + apatinib                                       | excluded: cnlc-2026 excluded                                                        |
    And the sources say exactly
      | regimen           | source     | place                   | references | stance       |
      | FOLFOX-HAIC       | cnlc-2026  | 五（三）2 要点论述（2） |            | option       |
      | SIRT              | cnlc-2026  | 五（三）3（1）④         |            | option       |
      | SIRT              | cnlc-2026  | 五（三）3（7）          | 371        | option       |
      | TACE + sorafenib  | cnlc-2026  | 五（三）1（9）⑥         | 340,341    | option       |
      | TACE + sorafenib  | review-000 | §1.1                    | 19         | option       |
      | TACE + sorafenib  | review-000 | §1.1                    | 18         | option       |
      | TACE + lenvatinib | review-000 | §1.2                    | 20         | option       |
      | TACE + lenvatinib | review-000 | §1.2                    | 20,21      | insufficient |
      | TACE + lenvatinib | cnlc-2026  | 五（三）1（9）⑥         | 340,341    | option       |

  @key:list-transarterial-tace-failed-three-times
  Scenario: After three TACE sessions without response: everything listed, and on whose word (transarterial)
    Given the patient "tace-failed-three-times"
    When the board asks
    Then in the setting "transarterial"
    And exactly this is listed
      | regimen                                                              | stands                                                                |
      | TACE + atezolizumab + bevacizumab                                    | candidate: cnlc-2026                                                  |
      | TACE + durvalumab + bevacizumab                                      | candidate: cnlc-2026, review-000                                      |
      | TACE + lenvatinib + pembrolizumab                                    | candidate: cnlc-2026                                                  |
      | TACE + sorafenib                                                     | candidate: cnlc-2026, review-000, review-000                          |
      | TACE + lenvatinib                                                    | candidate: cnlc-2026, review-000, review-000 insufficient             |
      | TACE + pembrolizumab                                                 | candidate: review-000                                                 |
      | SIRT + checkpoint inhibitor (nivolumab, durvalumab or pembrolizumab) | candidate: cnlc-2026                                                  |
      | FOLFOX-HAIC                                                          | candidate: cnlc-2026                                                  |
      | SIRT                                                                 | candidate: cnlc-2026, cnlc-2026                                       |
      | TACE + HAIC                                                          | candidate: cnlc-2026, cnlc-2026                                       |
      | TACE + camrelizumab + apatinib                                       | candidate: cnlc-2026                                                  |
      | TACE alone                                                           | excluded: bclc-2022 excluded, cnlc-2026 excluded, review-000 excluded |

  @key:list-transarterial-single-8-cm-unresectable
  Scenario: Single 8 cm tumour, unresectable, reviewed abroad: everything listed, and on whose word (transarterial)
    Given the patient "single-8-cm-unresectable"
    When the board asks
    Then in the setting "transarterial"
    And exactly this is listed
      | regimen                         | stands                           |
      | FOLFOX-HAIC                     | candidate: cnlc-2026, review-001 |
      | TACE + durvalumab + bevacizumab | candidate: review-000            |
      | TACE + sorafenib                | candidate: review-000            |
      | SIRT                            | candidate: cnlc-2026             |
      | TACE alone                      | candidate: cnlc-2026             |
    And the sources say exactly
      | regimen     | source     | place                                   | references | stance |
      | FOLFOX-HAIC | cnlc-2026  | 五（三）2（1）；五（三）2 要点论述（2） |            | option |
      | FOLFOX-HAIC | review-001 | §1.2；表1 HAIC 2021；参考文献14         | 14,60      | option |
      | SIRT        | cnlc-2026  | 五（三）3（7）                          | 369        | option |
      | TACE alone  | cnlc-2026  | 五（三）1（2）③                         |            | option |

  @key:list-transarterial-solitary-8-cm-unresectable
  Scenario: Single 8 cm tumour, unresectable: everything listed, and on whose word (transarterial)
    Given the patient "solitary-8-cm-unresectable"
    When the board asks
    Then in the setting "transarterial"
    And exactly this is listed
      | regimen                         | stands                           |
      | FOLFOX-HAIC                     | candidate: cnlc-2026, review-001 |
      | TACE + durvalumab + bevacizumab | candidate: review-000            |
      | TACE + sorafenib                | candidate: review-000            |
      | SIRT                            | candidate: cnlc-2026, cnlc-2026  |
      | TACE alone                      | candidate: cnlc-2026             |
    And the sources say exactly
      | regimen | source    | place           | references | stance |
      | SIRT    | cnlc-2026 | 五（三）3（1）② |            | option |
      | SIRT    | cnlc-2026 | 五（三）3（7）  | 369        | option |

  @key:list-transarterial-child-pugh-b8-large-tumour
  Scenario: Large tumour, Child-Pugh B8: everything listed, and on whose word (transarterial)
    Given the patient "child-pugh-b8-large-tumour"
    When the board asks
    Then in the setting "transarterial"
    And exactly this is listed
      | regimen                         | stands                           |
      | FOLFOX-HAIC                     | candidate: cnlc-2026, review-001 |
      | TACE + sorafenib                | candidate: review-000            |
      | TACE + durvalumab + bevacizumab | candidate: review-000            |
      | TACE alone                      | candidate: cnlc-2026             |

  @key:list-transarterial-failed-sorafenib-tolerated-afp-high
  Scenario: After sorafenib, tolerated, AFP high: everything listed, and on whose word (transarterial)
    Given the patient "failed-sorafenib-tolerated-afp-high"
    When the board asks
    Then in the setting "transarterial"
    And exactly this is listed
      | regimen                        | stands                                                          |
      | FOLFOX-HAIC                    | candidate: cnlc-2026                                            |
      | SIRT                           | candidate: cnlc-2026                                            |
      | TACE alone                     | excluded: cnlc-2026 excluded                                    |
      | TACE + sorafenib               | excluded: review-000 excluded, review-000 insufficient excluded |
      | TACE + regorafenib             | excluded: review-000 excluded                                   |
      | TACE + camrelizumab + apatinib | excluded: cnlc-2026 excluded                                    |
      | TACE + iodine-125 seeds        | excluded: cnlc-2026                                             |
    And the sources say exactly
      | regimen            | source     | place | references | stance |
      | TACE + regorafenib | review-000 | §1.3  | 26,27      | option |

  @key:list-transarterial-failed-lenvatinib
  Scenario: After lenvatinib: everything listed, and on whose word (transarterial)
    Given the patient "failed-lenvatinib"
    When the board asks
    Then in the setting "transarterial"
    And exactly this is listed
      | regimen                        | stands                                                          |
      | FOLFOX-HAIC                    | candidate: cnlc-2026                                            |
      | SIRT                           | candidate: cnlc-2026                                            |
      | TACE alone                     | excluded: cnlc-2026 excluded                                    |
      | TACE + lenvatinib              | excluded: review-000 excluded                                   |
      | TACE + sorafenib               | excluded: review-000 excluded, review-000 insufficient excluded |
      | TACE + regorafenib             | excluded: review-000 excluded                                   |
      | TACE + camrelizumab + apatinib | excluded: cnlc-2026 excluded                                    |
      | TACE + iodine-125 seeds        | excluded: cnlc-2026                                             |
    And the sources say exactly
      | regimen           | source     | place      | references | stance |
      | TACE + lenvatinib | review-000 | §1.1；§1.2 | 15,23      | option |

  @key:list-transarterial-failed-folfox4
  Scenario: After FOLFOX4: everything listed, and on whose word (transarterial)
    Given the patient "failed-folfox4"
    When the board asks
    Then in the setting "transarterial"
    And exactly this is listed
      | regimen                        | stands                                                          |
      | SIRT                           | candidate: cnlc-2026                                            |
      | TACE alone                     | excluded: cnlc-2026 excluded                                    |
      | TACE + sorafenib               | excluded: review-000 excluded, review-000 insufficient excluded |
      | FOLFOX-HAIC                    | excluded: cnlc-2026 excluded                                    |
      | TACE + camrelizumab + apatinib | excluded: cnlc-2026 excluded                                    |
      | TACE + iodine-125 seeds        | excluded: cnlc-2026                                             |

  @key:list-transarterial-failed-atezolizumab-bevacizumab
  Scenario: After atezolizumab and bevacizumab: everything listed, and on whose word (transarterial)
    Given the patient "failed-atezolizumab-bevacizumab"
    When the board asks
    Then in the setting "transarterial"
    And exactly this is listed
      | regimen                        | stands                                                          |
      | FOLFOX-HAIC                    | candidate: cnlc-2026                                            |
      | SIRT                           | conditional: cnlc-2026                                          |
      | TACE + sorafenib               | excluded: review-000 excluded, review-000 insufficient excluded |
      | TACE + camrelizumab + apatinib | excluded: cnlc-2026 excluded                                    |
      | TACE + iodine-125 seeds        | excluded: cnlc-2026                                             |
      | TACE alone                     | excluded: cnlc-2026 excluded                                    |

  @key:list-transarterial-second-line-lung-metastases
  Scenario: Lung metastases, earlier treatment not recorded: everything listed, and on whose word (transarterial)
    Given the patient "second-line-lung-metastases"
    When the board asks
    Then in the setting "transarterial"
    And exactly this is listed
      | regimen                                                              | stands                                                          |
      | SIRT                                                                 | conditional: cnlc-2026                                          |
      | SIRT + checkpoint inhibitor (nivolumab, durvalumab or pembrolizumab) | open: cnlc-2026 open                                            |
      | TACE + sorafenib                                                     | excluded: review-000 excluded, review-000 insufficient excluded |
      | TACE + lenvatinib                                                    | excluded: cnlc-2026 open, review-000 open, review-000 open      |
      | TACE + regorafenib                                                   | excluded: review-000 open                                       |
      | TACE + atezolizumab + bevacizumab                                    | excluded: cnlc-2026 open                                        |
      | TACE + HAIC                                                          | excluded: cnlc-2026 conditional                                 |
      | TACE + camrelizumab + apatinib                                       | excluded: cnlc-2026 excluded                                    |
      | TACE alone                                                           | excluded: cnlc-2026 excluded                                    |

  @key:list-transarterial-resectable-iia
  Scenario: Resectable, CNLC IIa: everything listed, and on whose word (transarterial)
    Given the patient "resectable-iia"
    When the board asks
    Then in the setting "transarterial"
    And exactly this is listed
      | regimen    | stands               |
      | TACE alone | candidate: bclc-2022 |

  @key:list-transarterial-transplant-candidate-within-criteria
  Scenario: Within the transplant criteria: everything listed, and on whose word (transarterial)
    Given the patient "transplant-candidate-within-criteria"
    When the board asks
    Then in the setting "transarterial"
    And exactly this is listed
      | regimen                         | stands                        |
      | SIRT                            | candidate: cnlc-2026          |
      | TACE + sorafenib                | excluded: review-000 excluded |
      | TACE + durvalumab + bevacizumab | excluded: review-000 excluded |
    And the sources say exactly
      | regimen | source    | place           | references | stance |
      | SIRT    | cnlc-2026 | 五（三）3（1）③ |            | option |

  @key:list-transarterial-transplant-recipient-lung-metastasis
  Scenario: Lung metastasis after transplantation: everything listed, and on whose word (transarterial)
    Given the patient "transplant-recipient-lung-metastasis"
    When the board asks
    Then in the setting "transarterial"
    And exactly this is listed
      | regimen                                                              | stands                                                          |
      | SIRT + checkpoint inhibitor (nivolumab, durvalumab or pembrolizumab) | candidate: cnlc-2026                                            |
      | SIRT                                                                 | candidate: cnlc-2026                                            |
      | TACE + lenvatinib                                                    | excluded: cnlc-2026 excluded, review-000 excluded               |
      | TACE + sorafenib                                                     | excluded: review-000 excluded, review-000 insufficient excluded |
      | TACE + atezolizumab + bevacizumab                                    | excluded: cnlc-2026 excluded                                    |
      | TACE + HAIC                                                          | excluded: cnlc-2026                                             |
      | TACE + camrelizumab + apatinib                                       | excluded: cnlc-2026 excluded                                    |
      | TACE alone                                                           | excluded: cnlc-2026 excluded                                    |

  @key:list-transarterial-ablated-completely
  Scenario: Ablated completely: everything listed, and on whose word (transarterial)
    Given the patient "ablated-completely"
    When the board asks
    Then in the setting "transarterial"
    And exactly this is listed
      | regimen                         | stands                         |
      | TACE + durvalumab + bevacizumab | excluded: review-000 excluded  |
      | TACE + sorafenib                | excluded: review-000 excluded  |
      | SIRT                            | excluded: cnlc-2026, cnlc-2026 |
    And the sources say exactly
      | regimen | source    | place          | references | stance |
      | SIRT    | cnlc-2026 | 五（三）3（7） | 369        | option |
      | SIRT    | cnlc-2026 | 五（三）3（7） | 370        | option |
