# language: en
Feature: What is listed as first line, all of it, and on whose word?
  One table a patient: a row too many is as wrong as a row too few. References are the numbers the source prints.

  @key:list-first-line-untreated-iiia-child-pugh-a5
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5: everything listed, and on whose word (first line)
    Given the patient "untreated-iiia-child-pugh-a5"
    When the board asks
    Then in the setting "first line"
    And exactly this is listed
      | regimen                                        | stands                                                              |
      | anlotinib + penpulimab                         | candidate: cnlc-2026                                                |
      | atezolizumab + bevacizumab                     | candidate: aasld-2023, bclc-2022, cnlc-2026, review-002, review-003 |
      | camrelizumab + apatinib (rivoceranib)          | candidate: cnlc-2026, review-002, review-003                        |
      | durvalumab + single-dose tremelimumab (STRIDE) | candidate: aasld-2023, bclc-2022, cnlc-2026, review-003             |
      | finotonlimab + bevacizumab                     | candidate: cnlc-2026                                                |
      | nivolumab + ipilimumab                         | candidate: cnlc-2026                                                |
      | sintilimab + IBI305 (bevacizumab biosimilar)   | candidate: cnlc-2026, review-002, review-003                        |
      | toripalimab + bevacizumab                      | candidate: cnlc-2026                                                |
      | donafenib                                      | candidate: cnlc-2026, review-002                                    |
      | durvalumab                                     | candidate: bclc-2022, cnlc-2026                                     |
      | lenvatinib                                     | candidate: bclc-2022, cnlc-2026, review-002, review-003             |
      | sorafenib                                      | candidate: bclc-2022, cnlc-2026, review-002, review-003             |
      | tislelizumab                                   | candidate: cnlc-2026, review-002                                    |
      | nivolumab                                      | against: against review-003                                         |
      | pembrolizumab + lenvatinib                     | against: against review-004                                         |
    And the sources say exactly
      | regimen                                        | source     | place                                                    | references  | stance    |
      | anlotinib + penpulimab                         | cnlc-2026  | 五（五）1（7）；图4 注；五（五）要点论述（2）            | 447         | preferred |
      | atezolizumab + bevacizumab                     | aasld-2023 | systemic therapy                                         |             | preferred |
      | atezolizumab + bevacizumab                     | bclc-2022  | stage C; stage B, third group; treatment stage migration |             | preferred |
      | atezolizumab + bevacizumab                     | cnlc-2026  | 五（五）1（1）；图4 注；五（五）要点论述（2）            | 440,441     | preferred |
      | atezolizumab + bevacizumab                     | review-002 | §1                                                       | 12,13       | option    |
      | atezolizumab + bevacizumab                     | review-003 | §3；§1                                                   | 7           | option    |
      | camrelizumab + apatinib (rivoceranib)          | cnlc-2026  | 五（五）1（3）；图4 注；五（五）要点论述（2）            | 443         | preferred |
      | camrelizumab + apatinib (rivoceranib)          | review-002 | §1                                                       | 15          | option    |
      | camrelizumab + apatinib (rivoceranib)          | review-003 | §3                                                       | 26          | option    |
      | durvalumab + single-dose tremelimumab (STRIDE) | aasld-2023 | systemic therapy                                         |             | preferred |
      | durvalumab + single-dose tremelimumab (STRIDE) | bclc-2022  | stage C; stage B, third group; treatment stage migration |             | preferred |
      | durvalumab + single-dose tremelimumab (STRIDE) | cnlc-2026  | 五（五）1（13）                                          | 456,457     | option    |
      | durvalumab + single-dose tremelimumab (STRIDE) | review-003 | §3；§1                                                   | 6           | option    |
      | finotonlimab + bevacizumab                     | cnlc-2026  | 五（五）1（5）；图4 注；五（五）要点论述（2）            | 445         | preferred |
      | nivolumab + ipilimumab                         | cnlc-2026  | 五（五）1（2）；图4 注；五（五）要点论述（2）            | 442         | preferred |
      | sintilimab + IBI305 (bevacizumab biosimilar)   | cnlc-2026  | 五（五）1（4）；图4 注；五（五）要点论述（2）            | 444         | preferred |
      | sintilimab + IBI305 (bevacizumab biosimilar)   | review-002 | §1                                                       | 14          | option    |
      | sintilimab + IBI305 (bevacizumab biosimilar)   | review-003 | §3                                                       | 25          | option    |
      | toripalimab + bevacizumab                      | cnlc-2026  | 五（五）1（6）；图4 注；五（五）要点论述（2）            | 446         | preferred |
      | donafenib                                      | cnlc-2026  | 五（五）1（8）；图4 注；五（五）要点论述（2）            | 448         | option    |
      | donafenib                                      | review-002 | §1                                                       | 9           | option    |
      | durvalumab                                     | bclc-2022  | stage C; stage B, third group; treatment stage migration |             | option    |
      | durvalumab                                     | cnlc-2026  | 五（五）1（13）                                          | 456         | option    |
      | lenvatinib                                     | bclc-2022  | stage C; stage B, third group; treatment stage migration |             | option    |
      | lenvatinib                                     | cnlc-2026  | 五（五）1（9）；图4 注；五（五）要点论述（2）            | 449         | option    |
      | lenvatinib                                     | review-002 | §1                                                       | 8           | option    |
      | lenvatinib                                     | review-003 | §3                                                       | 21          | option    |
      | sorafenib                                      | bclc-2022  | stage C; stage B, third group; treatment stage migration |             | option    |
      | sorafenib                                      | cnlc-2026  | 五（五）1（11）；图4 注；五（五）要点论述（2）           | 451,452,453 | option    |
      | sorafenib                                      | review-002 | §1                                                       | 6,7         | option    |
      | sorafenib                                      | review-003 | §3                                                       | 20          | option    |
      | tislelizumab                                   | cnlc-2026  | 五（五）1（10）；图4 注；五（五）要点论述（2）           | 450         | option    |
      | tislelizumab                                   | review-002 | §1                                                       | 10,11       | option    |
      | nivolumab                                      | review-003 | §3                                                       | 24          | against   |
      | pembrolizumab + lenvatinib                     | review-004 | 表1 LEAP-002；参考文献[10]                               | 10          | against   |

  @key:list-first-line-untreated-iiib-lung-metastasis
  Scenario: Untreated with lung metastases: everything listed, and on whose word (first line)
    Given the patient "untreated-iiib-lung-metastasis"
    When the board asks
    Then in the setting "first line"
    And exactly this is listed
      | regimen                                                     | stands                                                              |
      | anlotinib + penpulimab                                      | candidate: cnlc-2026                                                |
      | atezolizumab + bevacizumab                                  | candidate: aasld-2023, bclc-2022, cnlc-2026, review-002, review-003 |
      | camrelizumab + apatinib (rivoceranib)                       | candidate: cnlc-2026, review-002, review-003                        |
      | durvalumab + single-dose tremelimumab (STRIDE)              | candidate: aasld-2023, bclc-2022, cnlc-2026, review-003             |
      | finotonlimab + bevacizumab                                  | candidate: cnlc-2026                                                |
      | nivolumab + ipilimumab                                      | candidate: cnlc-2026                                                |
      | sintilimab + IBI305 (bevacizumab biosimilar)                | candidate: cnlc-2026, review-002, review-003                        |
      | toripalimab + bevacizumab                                   | candidate: cnlc-2026                                                |
      | FOLFOX4 (oxaliplatin + fluorouracil + leucovorin, systemic) | candidate: cnlc-2026                                                |
      | donafenib                                                   | candidate: cnlc-2026, review-002                                    |
      | durvalumab                                                  | candidate: bclc-2022, cnlc-2026                                     |
      | lenvatinib                                                  | candidate: bclc-2022, cnlc-2026, review-002, review-003             |
      | sorafenib                                                   | candidate: bclc-2022, cnlc-2026, review-002, review-003             |
      | tislelizumab                                                | candidate: cnlc-2026, review-002                                    |
      | nivolumab                                                   | against: against review-003                                         |
      | pembrolizumab + lenvatinib                                  | against: against review-004, review-000 insufficient                |
    And the sources say exactly
      | regimen                                                     | source     | place                                          | references | stance       |
      | FOLFOX4 (oxaliplatin + fluorouracil + leucovorin, systemic) | cnlc-2026  | 五（五）1（12）；图4 注；五（五）要点论述（2） | 454,455    | option       |
      | pembrolizumab + lenvatinib                                  | review-004 | 表1 LEAP-002；参考文献[10]                     | 10         | against      |
      | pembrolizumab + lenvatinib                                  | review-000 | §2.1                                           | 40,41      | insufficient |

  @key:list-first-line-iiia-child-pugh-b8
  Scenario: CNLC IIIa, Child-Pugh B8: everything listed, and on whose word (first line)
    Given the patient "iiia-child-pugh-b8"
    When the board asks
    Then in the setting "first line"
    And exactly this is listed
      | regimen                                        | stands                                       |
      | anlotinib + penpulimab                         | candidate: cnlc-2026                         |
      | atezolizumab + bevacizumab                     | candidate: cnlc-2026, review-002, review-003 |
      | camrelizumab + apatinib (rivoceranib)          | candidate: cnlc-2026, review-002, review-003 |
      | finotonlimab + bevacizumab                     | candidate: cnlc-2026                         |
      | nivolumab + ipilimumab                         | candidate: cnlc-2026                         |
      | sintilimab + IBI305 (bevacizumab biosimilar)   | candidate: cnlc-2026, review-002, review-003 |
      | toripalimab + bevacizumab                      | candidate: cnlc-2026                         |
      | donafenib                                      | candidate: cnlc-2026, review-002             |
      | durvalumab                                     | candidate: cnlc-2026                         |
      | durvalumab + single-dose tremelimumab (STRIDE) | candidate: cnlc-2026, review-003             |
      | lenvatinib                                     | candidate: cnlc-2026, review-002, review-003 |
      | sorafenib                                      | candidate: cnlc-2026, review-002, review-003 |
      | tislelizumab                                   | candidate: cnlc-2026, review-002             |
      | nivolumab                                      | against: against review-003                  |
      | pembrolizumab + lenvatinib                     | against: against review-004                  |

  @key:list-first-line-bone-metastasis-no-liver-nodule
  Scenario: Bone metastasis, no nodule in the liver: everything listed, and on whose word (first line)
    Given the patient "bone-metastasis-no-liver-nodule"
    When the board asks
    Then in the setting "first line"
    And exactly this is listed
      | regimen                                                     | stands                                                              |
      | anlotinib + penpulimab                                      | candidate: cnlc-2026                                                |
      | atezolizumab + bevacizumab                                  | candidate: aasld-2023, bclc-2022, cnlc-2026, review-002, review-003 |
      | camrelizumab + apatinib (rivoceranib)                       | candidate: cnlc-2026, review-002, review-003                        |
      | durvalumab + single-dose tremelimumab (STRIDE)              | candidate: aasld-2023, bclc-2022, cnlc-2026, review-003             |
      | finotonlimab + bevacizumab                                  | candidate: cnlc-2026                                                |
      | nivolumab + ipilimumab                                      | candidate: cnlc-2026                                                |
      | sintilimab + IBI305 (bevacizumab biosimilar)                | candidate: cnlc-2026, review-002, review-003                        |
      | toripalimab + bevacizumab                                   | candidate: cnlc-2026                                                |
      | FOLFOX4 (oxaliplatin + fluorouracil + leucovorin, systemic) | candidate: cnlc-2026                                                |
      | donafenib                                                   | candidate: cnlc-2026, review-002                                    |
      | durvalumab                                                  | candidate: bclc-2022, cnlc-2026                                     |
      | lenvatinib                                                  | candidate: bclc-2022, cnlc-2026, review-002, review-003             |
      | sorafenib                                                   | candidate: bclc-2022, cnlc-2026, review-002, review-003             |
      | tislelizumab                                                | candidate: cnlc-2026, review-002                                    |
      | nivolumab                                                   | against: against review-003                                         |
      | pembrolizumab + lenvatinib                                  | against: against review-004                                         |

  @key:list-first-line-tace-refractory-iib
  Scenario: CNLC IIb after TACE that failed: everything listed, and on whose word (first line)
    Given the patient "tace-refractory-iib"
    When the board asks
    Then in the setting "first line"
    And exactly this is listed
      | regimen                                                     | stands                                                  |
      | anlotinib + penpulimab                                      | candidate: cnlc-2026                                    |
      | atezolizumab + bevacizumab                                  | candidate: bclc-2022, cnlc-2026, review-002, review-003 |
      | camrelizumab + apatinib (rivoceranib)                       | candidate: cnlc-2026, review-002, review-003            |
      | durvalumab + single-dose tremelimumab (STRIDE)              | candidate: bclc-2022, cnlc-2026, review-003             |
      | finotonlimab + bevacizumab                                  | candidate: cnlc-2026                                    |
      | nivolumab + ipilimumab                                      | candidate: cnlc-2026                                    |
      | sintilimab + IBI305 (bevacizumab biosimilar)                | candidate: cnlc-2026, review-002, review-003            |
      | toripalimab + bevacizumab                                   | candidate: cnlc-2026                                    |
      | FOLFOX4 (oxaliplatin + fluorouracil + leucovorin, systemic) | candidate: cnlc-2026                                    |
      | donafenib                                                   | candidate: cnlc-2026, review-002                        |
      | durvalumab                                                  | candidate: bclc-2022, cnlc-2026                         |
      | lenvatinib                                                  | candidate: bclc-2022, cnlc-2026, review-002, review-003 |
      | sorafenib                                                   | candidate: bclc-2022, cnlc-2026, review-002, review-003 |
      | tislelizumab                                                | candidate: cnlc-2026, review-002                        |
      | nivolumab                                                   | against: against review-003                             |
      | pembrolizumab + lenvatinib                                  | against: against review-004, review-000 insufficient    |

  @key:list-first-line-tace-failed-three-times
  Scenario: After three TACE sessions without response: everything listed, and on whose word (first line)
    Given the patient "tace-failed-three-times"
    When the board asks
    Then in the setting "first line"
    And exactly this is listed
      | regimen                                                     | stands                                                  |
      | anlotinib + penpulimab                                      | candidate: cnlc-2026                                    |
      | atezolizumab + bevacizumab                                  | candidate: bclc-2022, cnlc-2026, review-002, review-003 |
      | camrelizumab + apatinib (rivoceranib)                       | candidate: cnlc-2026, review-002, review-003            |
      | durvalumab + single-dose tremelimumab (STRIDE)              | candidate: bclc-2022, cnlc-2026, review-003             |
      | finotonlimab + bevacizumab                                  | candidate: cnlc-2026                                    |
      | nivolumab + ipilimumab                                      | candidate: cnlc-2026                                    |
      | sintilimab + IBI305 (bevacizumab biosimilar)                | candidate: cnlc-2026, review-002, review-003            |
      | toripalimab + bevacizumab                                   | candidate: cnlc-2026                                    |
      | FOLFOX4 (oxaliplatin + fluorouracil + leucovorin, systemic) | candidate: cnlc-2026                                    |
      | donafenib                                                   | candidate: cnlc-2026, review-002                        |
      | durvalumab                                                  | candidate: bclc-2022, cnlc-2026                         |
      | lenvatinib                                                  | candidate: bclc-2022, cnlc-2026, review-002, review-003 |
      | sorafenib                                                   | candidate: bclc-2022, cnlc-2026, review-002, review-003 |
      | tislelizumab                                                | candidate: cnlc-2026, review-002                        |
      | nivolumab                                                   | against: against review-003                             |
      | pembrolizumab + lenvatinib                                  | against: against review-004                             |

  @key:list-first-line-second-line-lung-metastases
  Scenario: Lung metastases, earlier treatment not recorded: everything listed, and on whose word (first line)
    Given the patient "second-line-lung-metastases"
    When the board asks
    Then in the setting "first line"
    And exactly this is listed
      | regimen                                                     | stands                                                                                  |
      | anlotinib + penpulimab                                      | open: cnlc-2026 open                                                                    |
      | atezolizumab + bevacizumab                                  | open: aasld-2023 open, bclc-2022 open, cnlc-2026 open, review-002 open, review-003 open |
      | camrelizumab + apatinib (rivoceranib)                       | open: cnlc-2026 open, review-002 open, review-003 open                                  |
      | durvalumab + single-dose tremelimumab (STRIDE)              | open: aasld-2023 open, bclc-2022 open, cnlc-2026 open, review-003 open                  |
      | finotonlimab + bevacizumab                                  | open: cnlc-2026 open                                                                    |
      | nivolumab + ipilimumab                                      | open: cnlc-2026 open                                                                    |
      | sintilimab + IBI305 (bevacizumab biosimilar)                | open: cnlc-2026 open, review-002 open, review-003 open                                  |
      | toripalimab + bevacizumab                                   | open: cnlc-2026 open                                                                    |
      | FOLFOX4 (oxaliplatin + fluorouracil + leucovorin, systemic) | open: cnlc-2026 open                                                                    |
      | donafenib                                                   | open: cnlc-2026 open, review-002 open                                                   |
      | durvalumab                                                  | open: bclc-2022 open, cnlc-2026 open                                                    |
      | lenvatinib                                                  | open: bclc-2022 open, cnlc-2026 open, review-002 open, review-003 open                  |
      | sorafenib                                                   | open: bclc-2022 open, cnlc-2026 open, review-002 open, review-003 open                  |
      | tislelizumab                                                | open: cnlc-2026 open, review-002 open                                                   |
