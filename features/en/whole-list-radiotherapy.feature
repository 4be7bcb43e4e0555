# language: en
Feature: What is listed as radiotherapy, all of it, and on whose word?
  One table a patient: a row too many is as wrong as a row too few. References are the numbers the source prints.

  @key:list-radiotherapy-untreated-iiia-child-pugh-a5
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5: everything listed, and on whose word (Radiotherapy)
    Given the patient "untreated-iiia-child-pugh-a5"
    When the board asks
    Then in the setting "Radiotherapy"
    And exactly this is listed
      | regimen                                         | stands               |
      | TACE + external radiotherapy                    | candidate: cnlc-2026 |
      | radiotherapy + sorafenib (one after the other)  | candidate: cnlc-2026 |
      | external radiotherapy                           | candidate: cnlc-2026 |
      | radiotherapy + sintilimab + bevacizumab         | candidate: cnlc-2026 |
      | SBRT + checkpoint inhibitor (drug not named)    | candidate: cnlc-2026 |
      | SBRT + lenvatinib + PD-1 antibody (not named)   | candidate: cnlc-2026 |
      | iodine-125 seeds                                | candidate: cnlc-2026 |
      | radiotherapy + lenvatinib (one after the other) | candidate: cnlc-2026 |
      | proton beam radiotherapy                        | open: cnlc-2026 open |
    And the sources say exactly
      | regimen                                         | source    | place                                             | references                  | stance |
      | TACE + external radiotherapy                    | cnlc-2026 | 五（四）1（1）③；五（三）1（9）③；五（四）1（1）② | 331,332,390,391,392,395,396 | option |
      | radiotherapy + sorafenib (one after the other)  | cnlc-2026 | 五（四）1（1）⑥                                   | 408,409,411,412,413,414,415 | option |
      | external radiotherapy                           | cnlc-2026 | 五（四）1（1）③；五（四）要点论述（1）            | 331,391,392,395,396         | option |
      | radiotherapy + sintilimab + bevacizumab         | cnlc-2026 | 五（四）1（1）⑥                                   | 422                         | option |
      | SBRT + checkpoint inhibitor (drug not named)    | cnlc-2026 | 五（四）1（1）⑥                                   | 416,417,418,419,420         | option |
      | SBRT + lenvatinib + PD-1 antibody (not named)   | cnlc-2026 | 五（四）1（1）⑥                                   | 421                         | option |
      | iodine-125 seeds                                | cnlc-2026 | 五（四）2                                         |                             | option |
      | radiotherapy + lenvatinib (one after the other) | cnlc-2026 | 五（四）1（1）⑥                                   | 410,414,415                 | option |
      | proton beam radiotherapy                        | cnlc-2026 | 五（四）2                                         |                             | option |

  @key:list-radiotherapy-untreated-iiib-lung-metastasis
  Scenario: Untreated with lung metastases: everything listed, and on whose word (Radiotherapy)
    Given the patient "untreated-iiib-lung-metastasis"
    When the board asks
    Then in the setting "Radiotherapy"
    And exactly this is listed
      | regimen                                         | stands               |
      | radiotherapy + sorafenib (one after the other)  | candidate: cnlc-2026 |
      | radiotherapy of metastases                      | candidate: cnlc-2026 |
      | SBRT + checkpoint inhibitor (drug not named)    | candidate: cnlc-2026 |
      | SBRT + lenvatinib + PD-1 antibody (not named)   | candidate: cnlc-2026 |
      | radiotherapy + lenvatinib (one after the other) | candidate: cnlc-2026 |
      | SBRT of a few metastases                        | open: cnlc-2026 open |
      | TACE + external radiotherapy                    | excluded: cnlc-2026  |
    And the sources say exactly
      | regimen                      | source    | place                                  | references      | stance |
      | radiotherapy of metastases   | cnlc-2026 | 五（四）1（1）④；五（四）要点论述（2） | 332,398,399,400 | option |
      | SBRT of a few metastases     | cnlc-2026 | 五（四）1（1）④；五（四）要点论述（2） | 397             | option |
      | TACE + external radiotherapy | cnlc-2026 | 五（三）1（9）③                        | 331,332         | option |

  @key:list-radiotherapy-iiia-child-pugh-b8
  Scenario: CNLC IIIa, Child-Pugh B8: everything listed, and on whose word (Radiotherapy)
    Given the patient "iiia-child-pugh-b8"
    When the board asks
    Then in the setting "Radiotherapy"
    And exactly this is listed
      | regimen                                         | stands               |
      | TACE + external radiotherapy                    | candidate: cnlc-2026 |
      | external radiotherapy                           | candidate: cnlc-2026 |
      | radiotherapy + sorafenib (one after the other)  | candidate: cnlc-2026 |
      | radiotherapy + sintilimab + bevacizumab         | candidate: cnlc-2026 |
      | SBRT + checkpoint inhibitor (drug not named)    | candidate: cnlc-2026 |
      | SBRT + lenvatinib + PD-1 antibody (not named)   | candidate: cnlc-2026 |
      | iodine-125 seeds                                | candidate: cnlc-2026 |
      | radiotherapy + lenvatinib (one after the other) | candidate: cnlc-2026 |

  @key:list-radiotherapy-bone-metastasis-liver-clear
  Scenario: Bone metastasis, nothing in the liver: everything listed, and on whose word (Radiotherapy)
    Given the patient "bone-metastasis-liver-clear"
    When the board asks
    Then in the setting "Radiotherapy"
    And exactly this is listed
      | regimen                                      | stands               |
      | SBRT of a few metastases                     | candidate: cnlc-2026 |
      | radiotherapy of metastases                   | candidate: cnlc-2026 |
      | SBRT + checkpoint inhibitor (drug not named) | candidate: cnlc-2026 |
      | strontium-89 chloride                        | candidate: cnlc-2026 |
    And the sources say exactly
      | regimen               | source    | place     | references | stance |
      | strontium-89 chloride | cnlc-2026 | 五（四）2 | 439        | option |

  @key:list-radiotherapy-untreated-iib-multinodular
  Scenario: Many nodules, CNLC IIb: everything listed, and on whose word (Radiotherapy)
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then in the setting "Radiotherapy"
    And exactly this is listed
      | regimen                      | stands               |
      | TACE + external radiotherapy | candidate: cnlc-2026 |
      | proton beam radiotherapy     | open: cnlc-2026 open |
    And the sources say exactly
      | regimen                      | source    | place           | references                              | stance |
      | TACE + external radiotherapy | cnlc-2026 | 五（四）1（1）② | 331,377,385,386,387,388,389,390,391,392 | option |

  @key:list-radiotherapy-tace-refractory-iib
  Scenario: CNLC IIb after TACE that failed: everything listed, and on whose word (Radiotherapy)
    Given the patient "tace-refractory-iib"
    When the board asks
    Then in the setting "Radiotherapy"
    And exactly this is listed
      | regimen                                       | stands               |
      | SBRT + lenvatinib + PD-1 antibody (not named) | candidate: cnlc-2026 |
      | proton beam radiotherapy                      | open: cnlc-2026 open |
      | TACE + external radiotherapy                  | excluded: cnlc-2026  |

  @key:list-radiotherapy-tace-failed-three-times
  Scenario: After three TACE sessions without response: everything listed, and on whose word (Radiotherapy)
    Given the patient "tace-failed-three-times"
    When the board asks
    Then in the setting "Radiotherapy"
    And exactly this is listed
      | regimen                                       | stands               |
      | TACE + external radiotherapy                  | candidate: cnlc-2026 |
      | SBRT + lenvatinib + PD-1 antibody (not named) | candidate: cnlc-2026 |

  @key:list-radiotherapy-failed-sorafenib-tolerated-afp-high
  Scenario: After sorafenib, tolerated, AFP high: everything listed, and on whose word (Radiotherapy)
    Given the patient "failed-sorafenib-tolerated-afp-high"
    When the board asks
    Then in the setting "Radiotherapy"
    And exactly this is listed
      | regimen                                         | stands                       |
      | external radiotherapy                           | candidate: cnlc-2026         |
      | SBRT + checkpoint inhibitor (drug not named)    | candidate: cnlc-2026         |
      | iodine-125 seeds                                | candidate: cnlc-2026         |
      | radiotherapy + lenvatinib (one after the other) | candidate: cnlc-2026         |
      | proton beam radiotherapy                        | open: cnlc-2026 open         |
      | TACE + external radiotherapy                    | excluded: cnlc-2026          |
      | radiotherapy + sorafenib (one after the other)  | excluded: cnlc-2026 excluded |

  @key:list-radiotherapy-failed-lenvatinib
  Scenario: After lenvatinib: everything listed, and on whose word (Radiotherapy)
    Given the patient "failed-lenvatinib"
    When the board asks
    Then in the setting "Radiotherapy"
    And exactly this is listed
      | regimen                                         | stands                       |
      | external radiotherapy                           | candidate: cnlc-2026         |
      | radiotherapy + sorafenib (one after the other)  | candidate: cnlc-2026         |
      | SBRT + checkpoint inhibitor (drug not named)    | candidate: cnlc-2026         |
      | iodine-125 seeds                                | candidate: cnlc-2026         |
      | proton beam radiotherapy                        | open: cnlc-2026 open         |
      | TACE + external radiotherapy                    | excluded: cnlc-2026          |
      | radiotherapy + lenvatinib (one after the other) | excluded: cnlc-2026 excluded |

  @key:list-radiotherapy-failed-donafenib
  Scenario: After donafenib: everything listed, and on whose word (Radiotherapy)
    Given the patient "failed-donafenib"
    When the board asks
    Then in the setting "Radiotherapy"
    And exactly this is listed
      | regimen                                         | stands               |
      | external radiotherapy                           | candidate: cnlc-2026 |
      | radiotherapy + sorafenib (one after the other)  | candidate: cnlc-2026 |
      | SBRT + checkpoint inhibitor (drug not named)    | candidate: cnlc-2026 |
      | iodine-125 seeds                                | candidate: cnlc-2026 |
      | radiotherapy + lenvatinib (one after the other) | candidate: cnlc-2026 |
      | proton beam radiotherapy                        | open: cnlc-2026 open |
      | TACE + external radiotherapy                    | excluded: cnlc-2026  |

  @key:list-radiotherapy-failed-atezolizumab-bevacizumab
  Scenario: After atezolizumab and bevacizumab: everything listed, and on whose word (Radiotherapy)
    Given the patient "failed-atezolizumab-bevacizumab"
    When the board asks
    Then in the setting "Radiotherapy"
    And exactly this is listed
      | regimen                                         | stands                       |
      | radiotherapy + sorafenib (one after the other)  | candidate: cnlc-2026         |
      | radiotherapy of metastases                      | candidate: cnlc-2026         |
      | iodine-125 seeds                                | candidate: cnlc-2026         |
      | radiotherapy + lenvatinib (one after the other) | candidate: cnlc-2026         |
      | SBRT of a few metastases                        | open: cnlc-2026 open         |
      | TACE + external radiotherapy                    | excluded: cnlc-2026          |
      | SBRT + checkpoint inhibitor (drug not named)    | excluded: cnlc-2026 excluded |

  @key:list-radiotherapy-second-line-lung-metastases
  Scenario: Lung metastases, earlier treatment not recorded: everything listed, and on whose word (Radiotherapy)
    Given the patient "second-line-lung-metastases"
    When the board asks
    Then in the setting "Radiotherapy"
    And exactly this is listed
      | regimen                                         | stands                             |
      | radiotherapy of metastases                      | candidate: cnlc-2026               |
      | radiotherapy + sorafenib (one after the other)  | conditional: cnlc-2026 conditional |
      | SBRT + checkpoint inhibitor (drug not named)    | conditional: cnlc-2026 conditional |
      | radiotherapy + lenvatinib (one after the other) | conditional: cnlc-2026 conditional |
      | SBRT of a few metastases                        | open: cnlc-2026 open               |
      | SBRT + lenvatinib + PD-1 antibody (not named)   | open: cnlc-2026 open               |
      | TACE + external radiotherapy                    | excluded: cnlc-2026                |

  @key:list-radiotherapy-transplant-recipient-recurrence
  Scenario: Recurrence in the liver after transplantation: everything listed, and on whose word (Radiotherapy)
    Given the patient "transplant-recipient-recurrence"
    When the board asks
    Then in the setting "Radiotherapy"
    And exactly this is listed
      | regimen                      | stands                       |
      | TACE + external radiotherapy | excluded: cnlc-2026 excluded |

  @key:list-radiotherapy-transplant-recipient-lung-metastasis
  Scenario: Lung metastasis after transplantation: everything listed, and on whose word (Radiotherapy)
    Given the patient "transplant-recipient-lung-metastasis"
    When the board asks
    Then in the setting "Radiotherapy"
    And exactly this is listed
      | regimen                                         | stands                       |
      | radiotherapy of metastases                      | candidate: cnlc-2026         |
      | radiotherapy + sorafenib (one after the other)  | excluded: cnlc-2026 excluded |
      | TACE + external radiotherapy                    | excluded: cnlc-2026 excluded |
      | SBRT + checkpoint inhibitor (drug not named)    | excluded: cnlc-2026 excluded |
      | SBRT + lenvatinib + PD-1 antibody (not named)   | excluded: cnlc-2026 excluded |
      | radiotherapy + lenvatinib (one after the other) | excluded: cnlc-2026 excluded |

  @key:list-radiotherapy-cnlc-iv-child-pugh-c
  Scenario: CNLC IV, Child-Pugh C: everything listed, and on whose word (Radiotherapy)
    Given the patient "cnlc-iv-child-pugh-c"
    When the board asks
    Then in the setting "Radiotherapy"
    And exactly this is listed
      | regimen               | stands                     |
      | external radiotherapy | against: against cnlc-2026 |
    And the sources say exactly
      | regimen               | source    | place          | references | stance  |
      | external radiotherapy | cnlc-2026 | 五（四）1（2） |            | against |
