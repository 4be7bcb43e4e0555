# language: en
Feature: What is listed to make a tumour resectable, all of it, and on whose word?
  One table a patient: a row too many is as wrong as a row too few. References are the numbers the source prints.

  @key:list-conversion-untreated-iiia-child-pugh-a5
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5: everything listed, and on whose word (conversion)
    Given the patient "untreated-iiia-child-pugh-a5"
    When the board asks
    Then in the setting "conversion"
    And exactly this is listed
      | regimen                                             | stands                           |
      | FOLFOX-HAIC                                         | candidate: cnlc-2026, review-001 |
      | HAIC + sorafenib                                    | candidate: cnlc-2026             |
      | TACE + lenvatinib                                   | candidate: cnlc-2026             |
      | TACE + HAIC + TKI + PD-1 antibody (drugs not named) | candidate: review-001            |
      | HAIC + TKI + PD-1 antibody (drugs not named)        | candidate: cnlc-2026, review-001 |
      | TACE alone                                          | candidate: cnlc-2026, review-001 |
      | TACE and SBRT, then immunotherapy (drug not named)  | candidate: cnlc-2026             |
      | TKI + PD-1 antibody (drugs not named)               | candidate: review-001            |
      | lenvatinib + PD-1 antibody (drug not named)         | candidate: review-001            |
      | atezolizumab + bevacizumab                          | candidate: cnlc-2026, review-001 |
      | TACE + TKI + PD-(L)1 antibody (drugs not named)     | candidate: cnlc-2026             |
      | TACE + HAIC                                         | candidate: cnlc-2026             |
      | TACE + external radiotherapy                        | candidate: cnlc-2026             |
      | external radiotherapy                               | candidate: cnlc-2026             |
      | ALPPS                                               | open: cnlc-2026 open             |
      | TACE + portal vein embolisation, then resection     | excluded: cnlc-2026 open         |
      | portal vein embolisation, then resection            | excluded: cnlc-2026 open         |
    And the sources say exactly
      | regimen                                             | source     | place                                       | references      | stance |
      | FOLFOX-HAIC                                         | cnlc-2026  | 五（三）2（8）①；五（一）2（1）             | 207,356,357,358 | option |
      | FOLFOX-HAIC                                         | review-001 | 表1 HAIC 2022                               | 59              | option |
      | HAIC + sorafenib                                    | cnlc-2026  | 五（一）2（1）                              | 208             | option |
      | TACE + lenvatinib                                   | cnlc-2026  | 五（一）2（1）                              | 209             | option |
      | TACE + HAIC + TKI + PD-1 antibody (drugs not named) | review-001 | 表1 TACE+HAIC+TKIs+anti PD-1 Ab 2023；§3    | 54,57           | option |
      | HAIC + TKI + PD-1 antibody (drugs not named)        | cnlc-2026  | 五（三）2（8）①                             | 356,357,358     | option |
      | HAIC + TKI + PD-1 antibody (drugs not named)        | review-001 | 表1 HAIC+TKIs+anti PD-1 Ab 2021；参考文献66 | 66              | option |
      | TACE alone                                          | cnlc-2026  | 五（一）2（1）                              | 206             | option |
      | TACE alone                                          | review-001 | §1.1；表1 TACE 2021；表1 TACE 2016          | 2,56,58         | option |
      | TACE and SBRT, then immunotherapy (drug not named)  | cnlc-2026  | 五（四）1（1）⑤                             | 336             | option |
      | TKI + PD-1 antibody (drugs not named)               | review-001 | 表1 TKIs+anti PD-1 Ab 2023                  | 63              | option |
      | lenvatinib + PD-1 antibody (drug not named)         | review-001 | 表1 TKIs+anti PD-1 Ab 2022；参考文献64      | 64              | option |
      | atezolizumab + bevacizumab                          | cnlc-2026  | 五（一）2（1）                              | 214,215         | option |
      | atezolizumab + bevacizumab                          | review-001 | 表1 T+A 2023                                | 65              | option |
      | TACE + TKI + PD-(L)1 antibody (drugs not named)     | cnlc-2026  | 五（一）2（1）；五（三）1（9）④             | 210,211,335     | option |
      | TACE + HAIC                                         | cnlc-2026  | 五（一）2（1）；五（三）1（9）④             | 212             | option |
      | TACE + external radiotherapy                        | cnlc-2026  | 五（四）1（1）⑤                             | 332,379         | option |
      | external radiotherapy                               | cnlc-2026  | 五（一）2（1）                              |                 | option |
      | ALPPS                                               | cnlc-2026  | 五（一）2（1）                              | 201,202,203,204 | option |
      | TACE + portal vein embolisation, then resection     | cnlc-2026  | 五（一）2（1）                              | 197,198,199,200 | option |
      | portal vein embolisation, then resection            | cnlc-2026  | 五（一）2（1）                              | 194,195,196     | option |

  @key:list-conversion-untreated-iiib-lung-metastasis
  Scenario: Untreated with lung metastases: everything listed, and on whose word (conversion)
    Given the patient "untreated-iiib-lung-metastasis"
    When the board asks
    Then in the setting "conversion"
    And exactly this is listed
      | regimen                                         | stands                   |
      | TACE + portal vein embolisation, then resection | excluded: cnlc-2026 open |
      | portal vein embolisation, then resection        | excluded: cnlc-2026 open |

  @key:list-conversion-iiia-child-pugh-b8
  Scenario: CNLC IIIa, Child-Pugh B8: everything listed, and on whose word (conversion)
    Given the patient "iiia-child-pugh-b8"
    When the board asks
    Then in the setting "conversion"
    And exactly this is listed
      | regimen                                             | stands                           |
      | FOLFOX-HAIC                                         | candidate: cnlc-2026, review-001 |
      | HAIC + sorafenib                                    | candidate: cnlc-2026             |
      | TACE + HAIC + TKI + PD-1 antibody (drugs not named) | candidate: review-001            |
      | HAIC + TKI + PD-1 antibody (drugs not named)        | candidate: cnlc-2026, review-001 |
      | TACE alone                                          | candidate: cnlc-2026, review-001 |
      | TKI + PD-1 antibody (drugs not named)               | candidate: review-001            |
      | lenvatinib + PD-1 antibody (drug not named)         | candidate: review-001            |
      | atezolizumab + bevacizumab                          | candidate: cnlc-2026, review-001 |
      | TACE + TKI + PD-(L)1 antibody (drugs not named)     | candidate: cnlc-2026             |
      | TACE + lenvatinib                                   | candidate: cnlc-2026             |
      | TACE + HAIC                                         | candidate: cnlc-2026             |
      | TACE and SBRT, then immunotherapy (drug not named)  | candidate: cnlc-2026             |
      | TACE + external radiotherapy                        | candidate: cnlc-2026             |
      | external radiotherapy                               | candidate: cnlc-2026             |

  @key:list-conversion-bone-metastasis-no-liver-nodule
  Scenario: Bone metastasis, no nodule in the liver: everything listed, and on whose word (conversion)
    Given the patient "bone-metastasis-no-liver-nodule"
    When the board asks
    Then in the setting "conversion"
    And exactly this is listed
      | regimen                                         | stands                                    |
      | atezolizumab + bevacizumab                      | open: cnlc-2026 open, review-001 open     |
      | TKI + PD-1 antibody (drugs not named)           | open: review-001 open                     |
      | lenvatinib + PD-1 antibody (drug not named)     | open: review-001 open                     |
      | external radiotherapy                           | open: cnlc-2026 open                      |
      | FOLFOX-HAIC                                     | excluded: review-001 open                 |
      | TACE + lenvatinib                               | excluded: cnlc-2026 open                  |
      | TACE + TKI + PD-(L)1 antibody (drugs not named) | excluded: cnlc-2026 open                  |
      | TACE alone                                      | excluded: cnlc-2026 open, review-001 open |
      | TACE + HAIC                                     | excluded: cnlc-2026 open                  |
      | HAIC + TKI + PD-1 antibody (drugs not named)    | excluded: review-001 open                 |

  @key:list-conversion-untreated-iib-multinodular
  Scenario: Many nodules, CNLC IIb: everything listed, and on whose word (conversion)
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then in the setting "conversion"
    And exactly this is listed
      | regimen                                            | stands                           |
      | FOLFOX-HAIC                                        | candidate: review-001            |
      | TACE + HAIC                                        | candidate: cnlc-2026, review-001 |
      | TACE alone                                         | candidate: cnlc-2026, review-001 |
      | TKI + PD-1 antibody (drugs not named)              | candidate: review-001            |
      | atezolizumab + bevacizumab                         | candidate: review-001            |
      | lenvatinib + PD-1 antibody (drug not named)        | candidate: review-001            |
      | TACE + TKI + PD-(L)1 antibody (drugs not named)    | candidate: cnlc-2026             |
      | TACE + lenvatinib                                  | candidate: cnlc-2026             |
      | TACE and SBRT, then immunotherapy (drug not named) | candidate: cnlc-2026             |
      | TACE + external radiotherapy                       | candidate: cnlc-2026             |
      | external radiotherapy                              | candidate: cnlc-2026             |
      | ALPPS                                              | open: cnlc-2026 open             |
      | TACE + portal vein embolisation, then resection    | open: cnlc-2026 open             |
      | portal vein embolisation, then resection           | open: cnlc-2026 open             |
    And the sources say exactly
      | regimen     | source     | place                                 | references | stance |
      | TACE + HAIC | cnlc-2026  | 五（一）2（1）；五（三）1（9）④       | 212        | option |
      | TACE + HAIC | review-001 | §3；表1 TACE+HAIC 2021；表1 TACE 2021 | 2,56       | option |

  @key:list-conversion-tace-refractory-iib
  Scenario: CNLC IIb after TACE that failed: everything listed, and on whose word (conversion)
    Given the patient "tace-refractory-iib"
    When the board asks
    Then in the setting "conversion"
    And exactly this is listed
      | regimen                                            | stands                                            |
      | FOLFOX-HAIC                                        | candidate: review-001                             |
      | TKI + PD-1 antibody (drugs not named)              | candidate: review-001                             |
      | lenvatinib + PD-1 antibody (drug not named)        | candidate: review-001                             |
      | atezolizumab + bevacizumab                         | candidate: cnlc-2026, review-001                  |
      | external radiotherapy                              | candidate: cnlc-2026                              |
      | ALPPS                                              | open: cnlc-2026 open                              |
      | portal vein embolisation, then resection           | open: cnlc-2026 open                              |
      | TACE + HAIC                                        | excluded: cnlc-2026, review-001 excluded          |
      | TACE alone                                         | excluded: cnlc-2026 excluded, review-001 excluded |
      | TACE + TKI + PD-(L)1 antibody (drugs not named)    | excluded: cnlc-2026                               |
      | TACE + lenvatinib                                  | excluded: cnlc-2026                               |
      | TACE and SBRT, then immunotherapy (drug not named) | excluded: cnlc-2026                               |
      | TACE + external radiotherapy                       | excluded: cnlc-2026                               |
      | TACE + portal vein embolisation, then resection    | excluded: cnlc-2026 open                          |

  @key:list-conversion-tace-failed-three-times
  Scenario: After three TACE sessions without response: everything listed, and on whose word (conversion)
    Given the patient "tace-failed-three-times"
    When the board asks
    Then in the setting "conversion"
    And exactly this is listed
      | regimen                                            | stands                                            |
      | FOLFOX-HAIC                                        | candidate: review-001                             |
      | TACE + HAIC                                        | candidate: cnlc-2026, review-001                  |
      | TKI + PD-1 antibody (drugs not named)              | candidate: review-001                             |
      | lenvatinib + PD-1 antibody (drug not named)        | candidate: review-001                             |
      | atezolizumab + bevacizumab                         | candidate: cnlc-2026, review-001                  |
      | TACE + TKI + PD-(L)1 antibody (drugs not named)    | candidate: cnlc-2026                              |
      | TACE + lenvatinib                                  | candidate: cnlc-2026                              |
      | TACE and SBRT, then immunotherapy (drug not named) | candidate: cnlc-2026                              |
      | TACE + external radiotherapy                       | candidate: cnlc-2026                              |
      | external radiotherapy                              | candidate: cnlc-2026                              |
      | TACE alone                                         | excluded: cnlc-2026 excluded, review-001 excluded |

  @key:list-conversion-single-8-cm-unresectable
  Scenario: Single 8 cm tumour, unresectable, reviewed abroad: everything listed, and on whose word (conversion)
    Given the patient "single-8-cm-unresectable"
    When the board asks
    Then in the setting "conversion"
    And exactly this is listed
      | regimen                                            | stands                |
      | FOLFOX-HAIC                                        | candidate: review-001 |
      | TACE + HAIC                                        | candidate: review-001 |
      | TACE and SBRT, then immunotherapy (drug not named) | candidate: cnlc-2026  |
      | TKI + PD-1 antibody (drugs not named)              | candidate: review-001 |
      | TACE alone                                         | candidate: review-001 |
      | TACE + external radiotherapy                       | candidate: cnlc-2026  |
    And the sources say exactly
      | regimen     | source     | place               | references | stance |
      | FOLFOX-HAIC | review-001 | 表1 HAIC 2021；§1.2 | 60         | option |

  @key:list-conversion-solitary-8-cm-unresectable
  Scenario: Single 8 cm tumour, unresectable: everything listed, and on whose word (conversion)
    Given the patient "solitary-8-cm-unresectable"
    When the board asks
    Then in the setting "conversion"
    And exactly this is listed
      | regimen                                            | stands                |
      | ALPPS                                              | candidate: cnlc-2026  |
      | FOLFOX-HAIC                                        | candidate: review-001 |
      | TACE + HAIC                                        | candidate: review-001 |
      | TACE and SBRT, then immunotherapy (drug not named) | candidate: cnlc-2026  |
      | TKI + PD-1 antibody (drugs not named)              | candidate: review-001 |
      | TACE alone                                         | candidate: review-001 |
      | TACE + external radiotherapy                       | candidate: cnlc-2026  |
      | TACE + portal vein embolisation, then resection    | candidate: cnlc-2026  |
      | portal vein embolisation, then resection           | candidate: cnlc-2026  |

  @key:list-conversion-failed-sorafenib-tolerated-afp-high
  Scenario: After sorafenib, tolerated, AFP high: everything listed, and on whose word (conversion)
    Given the patient "failed-sorafenib-tolerated-afp-high"
    When the board asks
    Then in the setting "conversion"
    And exactly this is listed
      | regimen                                            | stands                                   |
      | FOLFOX-HAIC                                        | candidate: cnlc-2026, review-001         |
      | external radiotherapy                              | candidate: cnlc-2026                     |
      | ALPPS                                              | open: cnlc-2026 open                     |
      | TACE alone                                         | excluded: cnlc-2026, review-001 excluded |
      | TACE and SBRT, then immunotherapy (drug not named) | excluded: cnlc-2026                      |
      | TACE + HAIC                                        | excluded: cnlc-2026                      |
      | TACE + external radiotherapy                       | excluded: cnlc-2026                      |
      | TACE + portal vein embolisation, then resection    | excluded: cnlc-2026 open                 |
      | portal vein embolisation, then resection           | excluded: cnlc-2026 open                 |

  @key:list-conversion-failed-folfox4
  Scenario: After FOLFOX4: everything listed, and on whose word (conversion)
    Given the patient "failed-folfox4"
    When the board asks
    Then in the setting "conversion"
    And exactly this is listed
      | regimen                                            | stands                                            |
      | external radiotherapy                              | candidate: cnlc-2026                              |
      | ALPPS                                              | open: cnlc-2026 open                              |
      | TACE alone                                         | excluded: cnlc-2026, review-001 excluded          |
      | TACE and SBRT, then immunotherapy (drug not named) | excluded: cnlc-2026                               |
      | FOLFOX-HAIC                                        | excluded: cnlc-2026 excluded, review-001 excluded |
      | TACE + HAIC                                        | excluded: cnlc-2026 excluded                      |
      | TACE + external radiotherapy                       | excluded: cnlc-2026                               |
      | TACE + portal vein embolisation, then resection    | excluded: cnlc-2026 open                          |
      | portal vein embolisation, then resection           | excluded: cnlc-2026 open                          |

  @key:list-conversion-transplant-recipient-recurrence
  Scenario: Recurrence in the liver after transplantation: everything listed, and on whose word (conversion)
    Given the patient "transplant-recipient-recurrence"
    When the board asks
    Then in the setting "conversion"
    And exactly this is listed
      | regimen                                            | stands                                            |
      | FOLFOX-HAIC                                        | excluded: review-001 excluded                     |
      | TACE + HAIC                                        | excluded: cnlc-2026 excluded, review-001 excluded |
      | TACE alone                                         | excluded: cnlc-2026 excluded, review-001 excluded |
      | TKI + PD-1 antibody (drugs not named)              | excluded: review-001 excluded                     |
      | atezolizumab + bevacizumab                         | excluded: review-001 excluded                     |
      | lenvatinib + PD-1 antibody (drug not named)        | excluded: review-001 excluded                     |
      | TACE + TKI + PD-(L)1 antibody (drugs not named)    | excluded: cnlc-2026 excluded                      |
      | TACE + lenvatinib                                  | excluded: cnlc-2026 excluded                      |
      | TACE and SBRT, then immunotherapy (drug not named) | excluded: cnlc-2026 excluded                      |
      | TACE + external radiotherapy                       | excluded: cnlc-2026 excluded                      |
      | external radiotherapy                              | excluded: cnlc-2026 excluded                      |

  @key:list-conversion-converted-by-atezolizumab-bevacizumab
  Scenario: Converted by atezolizumab and bevacizumab: everything listed, and on whose word (conversion)
    Given the patient "converted-by-atezolizumab-bevacizumab"
    When the board asks
    Then in the setting "conversion"
    And exactly this is listed
      | regimen                                                        | stands                           |
      | liver resection, then atezolizumab + bevacizumab for 12 months | candidate: cnlc-2026             |
      | liver resection                                                | candidate: cnlc-2026, review-001 |
    And the sources say exactly
      | regimen                                                        | source     | place               | references | stance |
      | liver resection, then atezolizumab + bevacizumab for 12 months | cnlc-2026  | 五（一）2（1）      |            | option |
      | liver resection                                                | cnlc-2026  | 五（一）2（1）      | 193        | option |
      | liver resection                                                | review-001 | 引言；表1 TACE 2016 | 58         | option |
