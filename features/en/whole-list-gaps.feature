# language: en
Feature: Where does the evidence end for the patient before the board?
  Whole lists: an item too many is as wrong as an item too few.

  @key:gaps-untreated-iiia-child-pugh-a5
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5: where the evidence is missing
    Given the patient "untreated-iiia-child-pugh-a5"
    When the board asks
    Then the evidence gaps are exactly
      | says                                                                     | status              | source     | place                                              | references  |
      | TACE with systemic drugs that the guideline does not name                | not enough evidence | cnlc-2026  | 五（五）；五（三）1（9）⑥                          | 343,344,345 |
      | TACE + ipilimumab: nothing found                                         | not enough evidence | review-000 | §4                                                 | 50          |
      | TACE with systemic drugs: who gains, in which order and when is open     | not enough evidence | review-000 | §1.2；§1.3；§3；§4                                 | 23,49       |
      | Conversion rates: not one endpoint, not comparable, no proof of survival | not enough evidence | review-001 | 表1                                                |             |
      | Who will convert and who resists: no test tells                          | not enough evidence | review-001 | 摘要；引言；§3                                     |             |
      | Radiotherapy, SIRT, systemic chemotherapy to convert: no data            | not enough evidence | review-001 | 引言                                               |             |
      | Lenvatinib alone to convert: the printed figures are impossible          | not enough evidence | review-001 | 表1 Lenvatinib 2022                                | 62          |
      | Sorafenib alone hardly converts: 0.8 % of a control group                | not enough evidence | review-001 | 表1 Sorafenib 2019；表1 Sorafenib 2021；参考文献61 | 59,61       |
      | TACE + durvalumab without bevacizumab: no benefit shown                  | not enough evidence | review-000 | §2.2                                               | 48          |
      | Risk score below 11.5 for TACE + sorafenib: not computable               | not enough evidence | review-000 | §1.1；参考文献14                                   | 14          |

  @key:gaps-untreated-iiib-lung-metastasis
  Scenario: Untreated with lung metastases: where the evidence is missing
    Given the patient "untreated-iiib-lung-metastasis"
    When the board asks
    Then the evidence gaps are exactly
      | says                                                                      | status              | source     | place | references |
      | Pembrolizumab + lenvatinib where TACE cannot be done: an early study only | not enough evidence | review-000 | §2.1  | 40,41      |

  @key:gaps-untreated-iib-multinodular
  Scenario: Many nodules, CNLC IIb: where the evidence is missing
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then the evidence gaps are exactly
      | says                                                                     | status              | source     | place                     | references          |
      | TACE with systemic drugs that the guideline does not name                | not enough evidence | cnlc-2026  | 五（五）；五（三）1（9）⑥ | 343,344,345         |
      | TACE with systemic drugs: who gains, in which order and when is open     | not enough evidence | review-000 | §1.2；§1.3；§3；§4        | 23,49               |
      | Markers for TACE with immunotherapy: none can be used to choose          | not enough evidence | review-000 | 引言；§1；§2；§2.1        | 5,11,31,43,44,45,46 |
      | Conversion rates: not one endpoint, not comparable, no proof of survival | not enough evidence | review-001 | 表1                       |                     |
      | Who will convert and who resists: no test tells                          | not enough evidence | review-001 | 摘要；引言；§3            |                     |
      | Radiotherapy, SIRT, systemic chemotherapy to convert: no data            | not enough evidence | review-001 | 引言                      |                     |
      | Lenvatinib alone to convert: the printed figures are impossible          | not enough evidence | review-001 | 表1 Lenvatinib 2022       | 62                  |
      | TACE + durvalumab without bevacizumab: no benefit shown                  | not enough evidence | review-000 | §2.2                      | 48                  |
      | TACE + lenvatinib set beside a lenvatinib series: no comparison          | not enough evidence | review-000 | §1.2                      | 20,21               |

  @key:gaps-failed-lenvatinib
  Scenario: After lenvatinib: where the evidence is missing
    Given the patient "failed-lenvatinib"
    When the board asks
    Then the evidence gaps are exactly
      | says                                                                                              | status              | source     | place                            | references |
      | No high-level evidence after first-line immunotherapy alone or a TKI alone (other than sorafenib) | not enough evidence | cnlc-2026  | 五（五）2；五（五）要点论述（3） |            |
      | Guidelines do not agree on second-line treatment                                                  | not enough evidence | review-002 | 摘要；§2                         |            |
      | After a first-line combination, durvalumab or lenvatinib: no trial evidence                       | not enough evidence | bclc-2022  | second line                      |            |

  @key:gaps-failed-folfox4
  Scenario: After FOLFOX4: where the evidence is missing
    Given the patient "failed-folfox4"
    When the board asks
    Then the evidence gaps are exactly
      | says                                          | status              | source     | place | references |
      | Oxaliplatin resistance is not HAIC resistance | not enough evidence | review-001 | §1.2  | 18         |

  @key:gaps-failed-atezolizumab-bevacizumab
  Scenario: After atezolizumab and bevacizumab: where the evidence is missing
    Given the patient "failed-atezolizumab-bevacizumab"
    When the board asks
    Then the evidence gaps are exactly
      | says                                                                                        | status              | source     | place                                       | references  |
      | No high-level evidence after a first-line immunotherapy combination                         | not enough evidence | cnlc-2026  | 五（五）2；五（五）3；五（五）要点论述（3） |             |
      | No trial evidence and no recommendation after a targeted drug + immunotherapy               | not enough evidence | review-002 | 摘要；§2；§2.1；§3                          |             |
      | Open question: change the targeted drug, the immunotherapy, both, or treat locally          | not enough evidence | review-002 | §2                                          |             |
      | Guidelines do not agree on second-line treatment                                            | not enough evidence | review-002 | 摘要；§2                                    |             |
      | Immunotherapy alone or dual after a targeted drug + immunotherapy: effect unknown           | not enough evidence | review-002 | §2.2                                        |             |
      | Expected, not shown: targeted combinations and bispecific antibodies                        | not enough evidence | review-002 | 摘要；§2.2；§3                              |             |
      | Evidence vacuum after immunotherapy combinations                                            | not enough evidence | review-004 | 引言；一                                    | 6           |
      | New treatments against resistance: no randomised trial in HCC                               | not enough evidence | review-004 | 三1；三2；三3（2）；三3（3）；四            |             |
      | No marker tells why immunotherapy failed or what would work next                            | not enough evidence | review-004 | 二1；二2；三3（4）；四                      | 17,18,20,23 |
      | Tumour markers of resistance to immunotherapy: none to choose by                            | not enough evidence | review-001 | §2.2；§3                                    | 30,34,35,53 |
      | Antibodies against atezolizumab: meaning open, no ground to stop                            | not enough evidence | review-001 | §2.2                                        | 47,48,49,50 |
      | After a first-line combination, durvalumab or lenvatinib: no trial evidence                 | not enough evidence | bclc-2022  | second line                                 |             |
      | Cadonilimab + lenvatinib: first-line data only, not enough evidence after immunotherapy     | not enough evidence | review-002 | §2.2                                        | 40          |
      | Eftilagimod alpha + pembrolizumab: other tumours only, and no clear effect after PD-1/PD-L1 | not enough evidence | review-002 | §2.2                                        | 35,36       |
      | Changing both drugs: lower response and shorter PFS than changing one                       | not enough evidence | review-002 | §2.1                                        | 22          |
      | Adding or changing to a CTLA-4 antibody after PD-1: reasoning from melanoma                 | not enough evidence | review-002 | §2.2                                        | 37          |

  @key:gaps-resectable-iia
  Scenario: Resectable, CNLC IIa: where the evidence is missing
    Given the patient "resectable-iia"
    When the board asks
    Then the evidence gaps are exactly
      | says                                                        | status              | source     | place          | references |
      | Before or after the operation: no trial compares the two    | not enough evidence | review-003 | §4.3；§4.4；§5 | 30         |
      | CARES-009 awaits confirmation, and survival is not reported | not enough evidence | review-003 | §5             |            |

  @key:gaps-resected-mvi-over-5-cm
  Scenario: Resected, MVI and more than 5 cm: where the evidence is missing
    Given the patient "resected-mvi-over-5-cm"
    When the board asks
    Then the evidence gaps are exactly
      | says                                                                               | status              | source     | place                                 | references  |
      | Medium or high risk after resection: no standard adjuvant treatment                | not enough evidence | cnlc-2026  | 五（一）2（3）；五（一）要点论述（8） |             |
      | A checkpoint inhibitor alone after resection: its place is unclear                 | not enough evidence | review-003 | §4.3                                  |             |
      | Who is at high risk: no international definition                                   | not enough evidence | review-003 | §4.1；§4.5                            |             |
      | How long: a fixed course delays recurrence, and whether to extend or adapt is open | not enough evidence | review-003 | §5                                    | 31          |
      | Choosing by markers: none is in clinical use                                       | not enough evidence | review-003 | §5                                    | 13,33,34,35 |
      | Large tumour burden (up-to-seven): a possible gain, told in two opposite ways      | not enough evidence | review-003 | §4.4；§5                              |             |
      | Nivolumab after resection: CheckMate-9DX has no published result                   | not enough evidence | review-003 | §4.3；表1 CheckMate- 9DX；表1 注释    |             |
      | Sintilimab + lenvatinib after resection: a trend, without figures                  | not enough evidence | review-003 | §4.4                                  |             |
      | Donafenib + toripalimab after resection: a trend, without figures                  | not enough evidence | review-003 | §4.4                                  |             |
      | Sorafenib with microvascular invasion or portal thrombus: retrospective data only  | not enough evidence | review-003 | §4.2                                  | 27          |
      | Lenvatinib after resection: no phase III trial                                     | not enough evidence | review-003 | §4.2                                  |             |
      | Lenvatinib with TACE after resection at high risk: one cohort                      | not enough evidence | review-003 | §4.2；表1 Chen JH, 2025               | 28          |

  @key:gaps-resected-low-risk
  Scenario: Resected, low risk: where the evidence is missing
    Given the patient "resected-low-risk"
    When the board asks
    Then the evidence gaps are exactly
      | says                                                                     | status              | source     | place                              | references |
      | Without risk factors: the review rejects adjuvant targeted drugs for all | not enough evidence | review-003 | §4.2                               |            |
      | Nivolumab after resection: CheckMate-9DX has no published result         | not enough evidence | review-003 | §4.3；表1 CheckMate- 9DX；表1 注释 |            |
      | Sintilimab + lenvatinib after resection: a trend, without figures        | not enough evidence | review-003 | §4.4                               |            |
      | Donafenib + toripalimab after resection: a trend, without figures        | not enough evidence | review-003 | §4.4                               |            |
      | Lenvatinib after resection: no phase III trial                           | not enough evidence | review-003 | §4.2                               |            |

  @key:gaps-converted-by-atezolizumab-bevacizumab
  Scenario: Converted by atezolizumab and bevacizumab: where the evidence is missing
    Given the patient "converted-by-atezolizumab-bevacizumab"
    When the board asks
    Then the evidence gaps are exactly
      | says                                                             | status              | source     | place          | references  |
      | Tumour markers of resistance to immunotherapy: none to choose by | not enough evidence | review-001 | §2.2；§3       | 30,34,35,53 |
      | Antibodies against atezolizumab: meaning open, no ground to stop | not enough evidence | review-001 | §2.2           | 47,48,49,50 |
      | Before or after the operation: no trial compares the two         | not enough evidence | review-003 | §4.3；§4.4；§5 | 30          |
      | When to operate after conversion: no criteria                    | not enough evidence | review-001 | 引言；表1      |             |
      | CARES-009 awaits confirmation, and survival is not reported      | not enough evidence | review-003 | §5             |             |
