# language: en
Feature: What is only under study for this patient?
  Whole lists: an item too many is as wrong as an item too few.

  @key:under-study-untreated-iiia-child-pugh-a5
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5: what is only under study
    Given the patient "untreated-iiia-child-pugh-a5"
    When the board asks
    Then under study is exactly
      | says                                                                                                                   | status      | source     | place           | references |
      | Donafenib + a checkpoint inhibitor first line: under study                                                             | under study | cnlc-2026  | 五（五）1（13） | 458        |
      | Checkpoint inhibitor + oxaliplatin-based chemotherapy first line: under study                                          | under study | cnlc-2026  | 五（五）1（13） |            |
      | Two checkpoint inhibitors + antiangiogenic drug + oxaliplatin-based chemotherapy first line: under study (DUBHE-H-308) | under study | cnlc-2026  | 五（五）1（13） | 459        |
      | Cadonilimab + lenvatinib first line: early results                                                                     | under study | review-002 | §2.2            | 40         |

  @key:under-study-failed-sorafenib-tolerated-afp-high
  Scenario: After sorafenib, tolerated, AFP high: what is only under study
    Given the patient "failed-sorafenib-tolerated-afp-high"
    When the board asks
    Then under study is exactly
      | says                                                                                     | status      | source     | place          | references |
      | Small molecules, PROTAC, CAR-T against resistance: under study only                      | under study | review-001 | §4             |            |
      | Combinations with immunotherapy and bispecific antibodies in second line are under study | under study | cnlc-2026  | 五（五）2（7） |            |

  @key:under-study-failed-atezolizumab-bevacizumab
  Scenario: After atezolizumab and bevacizumab: what is only under study
    Given the patient "failed-atezolizumab-bevacizumab"
    When the board asks
    Then under study is exactly
      | says                                                                                     | status      | source     | place                       | references |
      | NDV-GT (oncolytic virus): 20 patients, several cancers, HCC not counted apart            | under study | review-004 | 三1；表3 NDV-GT             | 30         |
      | VG161 (oncolytic virus): phase 1 in HCC after several lines, no control                  | under study | review-004 | 三1；表3 VG161              | 31         |
      | M1-c6v1 (oncolytic virus) + camrelizumab + apatinib: 13 patients with HCC                | under study | review-004 | 三1；表3 MI-c6v1            | 32         |
      | Faecal transplantation + pembrolizumab: melanoma data, none in HCC                       | under study | review-004 | 三2；表3 FMT                | 33,42      |
      | Small molecules, PROTAC, CAR-T against resistance: under study only                      | under study | review-001 | §4                          |            |
      | Tumour-infiltrating lymphocytes + IL-2: lung cancer data, none in HCC                    | under study | review-004 | 三3（1）；表3 TIL           | 34         |
      | CAR-T cells (JCAR014) + durvalumab: lymphoma data, none in HCC                           | under study | review-004 | 三3（1）                    | 43         |
      | Ruxolitinib + nivolumab: Hodgkin lymphoma data, none in HCC                              | under study | review-004 | 二1；三3（2）；表3 鲁索替尼 | 35         |
      | Itacitinib + pembrolizumab: lung cancer data, none in HCC                                | under study | review-004 | 三3（2）；表3 伊他替尼      | 36         |
      | IL-2 prodrug + nivolumab: untreated melanoma, no data in HCC                             | under study | review-004 | 三3（3）；表3 IL-2 前体药物 | 37         |
      | Trial: lenvatinib + pembrolizumab after atezolizumab + bevacizumab (NCT05101629)         | under study | review-002 | §2.1                        | 25         |
      | Trial: regorafenib + pembrolizumab after a PD-1/PD-L1 antibody (NCT04696055)             | under study | review-002 | §2.1                        | 26         |
      | Combinations with immunotherapy and bispecific antibodies in second line are under study | under study | cnlc-2026  | 五（五）2（7）              |            |

  @key:under-study-resectable-single-4-cm
  Scenario: Single resectable tumour of 4 cm: what is only under study
    Given the patient "resectable-single-4-cm"
    When the board asks
    Then under study is exactly
      | says                                                     | status      | source     | place | references |
      | Cemiplimab before resection: a single-arm phase II trial | under study | review-003 | §5    | 33         |

  @key:under-study-resected-mvi-over-5-cm
  Scenario: Resected, MVI and more than 5 cm: what is only under study
    Given the patient "resected-mvi-over-5-cm"
    When the board asks
    Then under study is exactly
      | says                                                              | status      | source     | place | references |
      | Killer cells after resection: randomised trials, by an old review | under study | review-003 | §5    | 36         |
      | Neoantigen vaccines and CAR-T cells: early clinical stage         | under study | review-003 | §5    | 37         |
