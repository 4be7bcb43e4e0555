# language: en
Feature: What is listed as second line and later, all of it, and on whose word?
  One table a patient: a row too many is as wrong as a row too few. References are the numbers the source prints.

  @key:list-second-line-failed-sorafenib-tolerated-afp-high
  Scenario: After sorafenib, tolerated, AFP high: everything listed, and on whose word (second line)
    Given the patient "failed-sorafenib-tolerated-afp-high"
    When the board asks
    Then in the setting "second line"
    And exactly this is listed
      | regimen                                       | stands                                                                                                                           |
      | apatinib (rivoceranib)                        | candidate: cnlc-2026, review-002                                                                                                 |
      | cabozantinib                                  | candidate: bclc-2022, cnlc-2026, review-002                                                                                      |
      | pembrolizumab                                 | against: against review-002, cnlc-2026, review-002, review-003; candidate: against review-002, cnlc-2026, review-002, review-003 |
      | ramucirumab                                   | candidate: bclc-2022, cnlc-2026, review-002                                                                                      |
      | regorafenib                                   | candidate: bclc-2022, cnlc-2026, review-002                                                                                      |
      | regorafenib + PD-1 inhibitor (drug not named) | candidate: review-002                                                                                                            |
      | camrelizumab                                  | candidate: cnlc-2026, review-002                                                                                                 |
      | nivolumab                                     | candidate: review-002, review-003                                                                                                |
      | nivolumab + ipilimumab                        | candidate: cnlc-2026, review-002                                                                                                 |
      | tislelizumab                                  | candidate: cnlc-2026, review-002                                                                                                 |
    And the sources say exactly
      | regimen                                       | source     | place                                         | references | stance  |
      | apatinib (rivoceranib)                        | cnlc-2026  | 五（五）2（2）；图4 注；五（五）要点论述（3） | 461        | option  |
      | apatinib (rivoceranib)                        | review-002 | §2.1                                          | 19         | option  |
      | cabozantinib                                  | cnlc-2026  | 五（五）2（7）                                | 470        | option  |
      | cabozantinib                                  | review-002 | §2.1                                          | 18         | option  |
      | cabozantinib                                  | bclc-2022  | second line                                   |            | option  |
      | pembrolizumab                                 | cnlc-2026  | 五（五）2（4）；图4 注；五（五）要点论述（3） | 464        | option  |
      | pembrolizumab                                 | review-002 | §2.2                                          | 29,30,31   | option  |
      | pembrolizumab                                 | review-002 | §2.2                                          | 30         | against |
      | pembrolizumab                                 | review-003 | §3                                            | 22         | option  |
      | ramucirumab                                   | cnlc-2026  | 五（五）2（3）；图4 注；五（五）要点论述（3） | 462,463    | option  |
      | ramucirumab                                   | review-002 | §2.1                                          | 17         | option  |
      | ramucirumab                                   | bclc-2022  | second line                                   |            | option  |
      | regorafenib                                   | cnlc-2026  | 五（五）2（1）；图4 注；五（五）要点论述（3） | 460        | option  |
      | regorafenib                                   | review-002 | §2.1                                          | 16         | option  |
      | regorafenib                                   | bclc-2022  | second line                                   |            | option  |
      | regorafenib + PD-1 inhibitor (drug not named) | review-002 | §2.1                                          | 21         | option  |
      | camrelizumab                                  | cnlc-2026  | 五（五）2（5）；图4 注；五（五）要点论述（3） | 465        | option  |
      | camrelizumab                                  | review-002 | §2.2                                          | 32         | option  |
      | nivolumab                                     | review-002 | §2.2                                          | 27,28      | option  |
      | nivolumab                                     | review-003 | §3                                            | 23         | option  |
      | nivolumab + ipilimumab                        | cnlc-2026  | 五（五）2（7）                                | 469        | option  |
      | nivolumab + ipilimumab                        | review-002 | §2.2                                          | 34         | option  |
      | tislelizumab                                  | cnlc-2026  | 五（五）2（6）；图4 注；五（五）要点论述（3） | 468        | option  |
      | tislelizumab                                  | review-002 | §2.2                                          | 33         | option  |

  @key:list-second-line-failed-lenvatinib
  Scenario: After lenvatinib: everything listed, and on whose word (second line)
    Given the patient "failed-lenvatinib"
    When the board asks
    Then in the setting "second line"
    And exactly this is listed
      | regimen                                                     | stands                           |
      | regorafenib + PD-1 inhibitor (drug not named)               | candidate: review-002            |
      | camrelizumab                                                | candidate: cnlc-2026, review-002 |
      | tislelizumab                                                | candidate: cnlc-2026, review-002 |
      | FOLFOX4 (oxaliplatin + fluorouracil + leucovorin, systemic) | candidate: cnlc-2026             |
      | anlotinib + penpulimab                                      | candidate: cnlc-2026             |
      | apatinib (rivoceranib)                                      | candidate: cnlc-2026             |
      | atezolizumab + bevacizumab                                  | candidate: cnlc-2026             |
      | camrelizumab + apatinib (rivoceranib)                       | candidate: cnlc-2026             |
      | donafenib                                                   | candidate: cnlc-2026             |
      | finotonlimab + bevacizumab                                  | candidate: cnlc-2026             |
      | nivolumab + ipilimumab                                      | candidate: cnlc-2026             |
      | sintilimab + IBI305 (bevacizumab biosimilar)                | candidate: cnlc-2026             |
      | sorafenib                                                   | candidate: cnlc-2026             |
      | toripalimab + bevacizumab                                   | candidate: cnlc-2026             |
      | enrolment in a clinical trial                               | candidate: cnlc-2026             |
      | lenvatinib + gefitinib                                      | open: review-002 open            |
      | lenvatinib                                                  | excluded: cnlc-2026 excluded     |
    And the sources say exactly
      | regimen                                                     | source     | place                            | references | stance |
      | FOLFOX4 (oxaliplatin + fluorouracil + leucovorin, systemic) | cnlc-2026  | 五（五）3；五（五）要点论述（3） |            | option |
      | anlotinib + penpulimab                                      | cnlc-2026  | 五（五）3；五（五）要点论述（3） |            | option |
      | atezolizumab + bevacizumab                                  | cnlc-2026  | 五（五）3；五（五）要点论述（3） |            | option |
      | camrelizumab + apatinib (rivoceranib)                       | cnlc-2026  | 五（五）3；五（五）要点论述（3） |            | option |
      | donafenib                                                   | cnlc-2026  | 五（五）3；五（五）要点论述（3） |            | option |
      | finotonlimab + bevacizumab                                  | cnlc-2026  | 五（五）3；五（五）要点论述（3） |            | option |
      | nivolumab + ipilimumab                                      | cnlc-2026  | 五（五）3；五（五）要点论述（3） |            | option |
      | sintilimab + IBI305 (bevacizumab biosimilar)                | cnlc-2026  | 五（五）3；五（五）要点论述（3） |            | option |
      | sorafenib                                                   | cnlc-2026  | 五（五）3；五（五）要点论述（3） |            | option |
      | toripalimab + bevacizumab                                   | cnlc-2026  | 五（五）3；五（五）要点论述（3） |            | option |
      | enrolment in a clinical trial                               | cnlc-2026  | 五（五）3；五（五）要点论述（3） |            | option |
      | lenvatinib + gefitinib                                      | review-002 | §2.1                             | 20         | option |
      | lenvatinib                                                  | cnlc-2026  | 五（五）3；五（五）要点论述（3） |            | option |

  @key:list-second-line-failed-donafenib
  Scenario: After donafenib: everything listed, and on whose word (second line)
    Given the patient "failed-donafenib"
    When the board asks
    Then in the setting "second line"
    And exactly this is listed
      | regimen                                                     | stands                           |
      | camrelizumab                                                | candidate: review-002            |
      | tislelizumab                                                | candidate: cnlc-2026, review-002 |
      | FOLFOX4 (oxaliplatin + fluorouracil + leucovorin, systemic) | candidate: cnlc-2026             |
      | anlotinib + penpulimab                                      | candidate: cnlc-2026             |
      | apatinib (rivoceranib)                                      | candidate: cnlc-2026             |
      | atezolizumab + bevacizumab                                  | candidate: cnlc-2026             |
      | camrelizumab + apatinib (rivoceranib)                       | candidate: cnlc-2026             |
      | finotonlimab + bevacizumab                                  | candidate: cnlc-2026             |
      | lenvatinib                                                  | candidate: cnlc-2026             |
      | nivolumab + ipilimumab                                      | candidate: cnlc-2026             |
      | sintilimab + IBI305 (bevacizumab biosimilar)                | candidate: cnlc-2026             |
      | sorafenib                                                   | candidate: cnlc-2026             |
      | toripalimab + bevacizumab                                   | candidate: cnlc-2026             |
      | enrolment in a clinical trial                               | candidate: cnlc-2026             |
      | donafenib                                                   | excluded: cnlc-2026 excluded     |
    And the sources say exactly
      | regimen      | source     | place                            | references | stance |
      | tislelizumab | review-002 | §2.2                             | 33         | option |
      | tislelizumab | cnlc-2026  | 五（五）3；五（五）要点论述（3） |            | option |

  @key:list-second-line-failed-folfox4
  Scenario: After FOLFOX4: everything listed, and on whose word (second line)
    Given the patient "failed-folfox4"
    When the board asks
    Then in the setting "second line"
    And exactly this is listed
      | regimen                | stands                           |
      | apatinib (rivoceranib) | candidate: cnlc-2026             |
      | pembrolizumab          | candidate: cnlc-2026, review-002 |
      | camrelizumab           | candidate: cnlc-2026, review-002 |
      | tislelizumab           | candidate: cnlc-2026, review-002 |

  @key:list-second-line-failed-atezolizumab-bevacizumab
  Scenario: After atezolizumab and bevacizumab: everything listed, and on whose word (second line)
    Given the patient "failed-atezolizumab-bevacizumab"
    When the board asks
    Then in the setting "second line"
    And exactly this is listed
      | regimen                                                              | stands                                                     |
      | ipilimumab + nivolumab or pembrolizumab after a PD-1/PD-L1 inhibitor | candidate: review-002, review-002, review-002 insufficient |
      | FOLFOX4 (oxaliplatin + fluorouracil + leucovorin, systemic)          | candidate: cnlc-2026                                       |
      | apatinib (rivoceranib)                                               | candidate: cnlc-2026                                       |
      | donafenib                                                            | candidate: cnlc-2026                                       |
      | sorafenib                                                            | candidate: cnlc-2026                                       |
      | change of one of the two drugs of an ICI + TKI combination           | candidate: review-002                                      |
      | lenvatinib                                                           | candidate: cnlc-2026, review-002                           |
      | regorafenib                                                          | candidate: review-002                                      |
      | change to another combination of immunotherapy and targeted drug     | candidate: cnlc-2026, review-002                           |
      | enrolment in a clinical trial                                        | candidate: cnlc-2026                                       |
    And the sources say exactly
      | regimen                                                              | source     | place                                            | references | stance       |
      | ipilimumab + nivolumab or pembrolizumab after a PD-1/PD-L1 inhibitor | review-002 | §2.2                                             | 38         | option       |
      | ipilimumab + nivolumab or pembrolizumab after a PD-1/PD-L1 inhibitor | review-002 | §2.2                                             | 39         | option       |
      | ipilimumab + nivolumab or pembrolizumab after a PD-1/PD-L1 inhibitor | review-002 | §2.2                                             | 37         | insufficient |
      | apatinib (rivoceranib)                                               | cnlc-2026  | 五（五）3；五（五）要点论述（3）；五（五）2（2） |            | option       |
      | change of one of the two drugs of an ICI + TKI combination           | review-002 | §2.1                                             | 22         | option       |
      | lenvatinib                                                           | review-002 | §2.1                                             | 22         | option       |
      | lenvatinib                                                           | cnlc-2026  | 五（五）3；五（五）要点论述（3）                 |            | option       |
      | regorafenib                                                          | review-002 | §2.1                                             | 24         | option       |
      | change to another combination of immunotherapy and targeted drug     | cnlc-2026  | 五（五）3；五（五）要点论述（3）                 |            | option       |
      | change to another combination of immunotherapy and targeted drug     | review-002 | §2.1                                             | 25,26      | option       |

  @key:list-second-line-second-line-lung-metastases
  Scenario: Lung metastases, earlier treatment not recorded: everything listed, and on whose word (second line)
    Given the patient "second-line-lung-metastases"
    When the board asks
    Then in the setting "second line"
    And exactly this is listed
      | regimen                                                              | stands                                                                          |
      | apatinib (rivoceranib)                                               | open: cnlc-2026 open, cnlc-2026 open, review-002 open                           |
      | cabozantinib                                                         | open: bclc-2022 open, cnlc-2026 open, review-002 open                           |
      | pembrolizumab                                                        | open: against review-002 open, cnlc-2026 open, review-002 open, review-003 open |
      | ramucirumab                                                          | open: bclc-2022 open, cnlc-2026 open, review-002 open                           |
      | regorafenib                                                          | open: bclc-2022 open, cnlc-2026 open, review-002 open, review-002 open          |
      | change of one of the two drugs of an ICI + TKI combination           | open: review-002 open                                                           |
      | lenvatinib                                                           | open: cnlc-2026 open, review-002 open                                           |
      | regorafenib + PD-1 inhibitor (drug not named)                        | open: review-002 open                                                           |
      | atezolizumab + bevacizumab after atezolizumab alone                  | open: review-002 open                                                           |
      | camrelizumab                                                         | open: cnlc-2026 open, review-002 open                                           |
      | ipilimumab + nivolumab or pembrolizumab after a PD-1/PD-L1 inhibitor | open: review-002 insufficient open, review-002 open, review-002 open            |
      | lenvatinib + gefitinib                                               | open: review-002 open                                                           |
      | nivolumab                                                            | open: review-002 open, review-003 open                                          |
      | nivolumab + ipilimumab                                               | open: cnlc-2026 open, cnlc-2026 open, review-002 open                           |
      | tislelizumab                                                         | open: cnlc-2026 open, cnlc-2026 open, review-002 open                           |
      | FOLFOX4 (oxaliplatin + fluorouracil + leucovorin, systemic)          | open: cnlc-2026 open                                                            |
      | anlotinib + penpulimab                                               | open: cnlc-2026 open                                                            |
      | atezolizumab + bevacizumab                                           | open: cnlc-2026 open                                                            |
      | camrelizumab + apatinib (rivoceranib)                                | open: cnlc-2026 open                                                            |
      | donafenib                                                            | open: cnlc-2026 open                                                            |
      | finotonlimab + bevacizumab                                           | open: cnlc-2026 open                                                            |
      | sintilimab + IBI305 (bevacizumab biosimilar)                         | open: cnlc-2026 open                                                            |
      | sorafenib                                                            | open: cnlc-2026 open                                                            |
      | toripalimab + bevacizumab                                            | open: cnlc-2026 open                                                            |
      | change to another combination of immunotherapy and targeted drug     | open: cnlc-2026 open, review-002 open                                           |
      | enrolment in a clinical trial                                        | open: cnlc-2026 open                                                            |
    And the sources say exactly
      | regimen                                             | source     | place | references | stance |
      | atezolizumab + bevacizumab after atezolizumab alone | review-002 | §2.1  | 23         | option |
