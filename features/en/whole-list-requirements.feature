# language: en
Feature: What has to be done or found out, whatever is chosen?
  Whole lists: an item too many is as wrong as an item too few.

  @key:requirements-untreated-iiia-child-pugh-a5
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5: what has to be done or found out first
    Given the patient "untreated-iiia-child-pugh-a5"
    When the board asks
    Then the requirements are exactly
      | says                                                            | status   | source    | place                                                              | references |
      | Who is preferred for conversion by HAIC                         | needed   | cnlc-2026 | 五（三）2（8）①                                                    | 359,360    |
      | HBV DNA still detectable on treatment                           | needed   | cnlc-2026 | 五（五）6                                                          |            |
      | HBV monitoring every 3 to 6 months                              | needed   | cnlc-2026 | 五（五）6                                                          |            |
      | Baseline before a checkpoint inhibitor                          | needed   | cnlc-2026 | 五（五）3                                                          |            |
      | Response evaluation on systemic therapy                         | needed   | cnlc-2026 | 五（五）4                                                          | 471        |
      | HAIC every 3-4 weeks                                            | needed   | cnlc-2026 | 五（三）2（5）；五（三）2（7）                                     |            |
      | Before SIRT, angiography and a simulation with labelled albumin | needed   | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |            |
      | First visit 6-12 weeks after SIRT, then every 2-3 months        | needed   | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |            |
      | HBV or HCV: antivirals alongside TACE                           | find out | cnlc-2026 | 五（三）1（9）⑦                                                    | 349,350    |

  @key:requirements-untreated-iiib-lung-metastasis
  Scenario: Untreated with lung metastases: what has to be done or found out first
    Given the patient "untreated-iiib-lung-metastasis"
    When the board asks
    Then the requirements are exactly
      | says                                                            | status   | source    | place                                                              | references |
      | HBV DNA, quantified                                             | needed   | cnlc-2026 | 五（五）6                                                          |            |
      | Baseline before a checkpoint inhibitor                          | needed   | cnlc-2026 | 五（五）3                                                          |            |
      | Response evaluation on systemic therapy                         | needed   | cnlc-2026 | 五（五）4                                                          | 471        |
      | Before SIRT, angiography and a simulation with labelled albumin | needed   | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |            |
      | First visit 6-12 weeks after SIRT, then every 2-3 months        | needed   | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |            |
      | HBV or HCV: antivirals alongside TACE                           | find out | cnlc-2026 | 五（三）1（9）⑦                                                    | 349,350    |

  @key:requirements-iiia-child-pugh-b8
  Scenario: CNLC IIIa, Child-Pugh B8: what has to be done or found out first
    Given the patient "iiia-child-pugh-b8"
    When the board asks
    Then the requirements are exactly
      | says                                                            | status   | source    | place                                                              | references |
      | Who is preferred for conversion by HAIC                         | needed   | cnlc-2026 | 五（三）2（8）①                                                    | 359,360    |
      | HBV monitoring every 3 to 6 months                              | needed   | cnlc-2026 | 五（五）6                                                          |            |
      | Baseline before a checkpoint inhibitor                          | needed   | cnlc-2026 | 五（五）3                                                          |            |
      | Response evaluation on systemic therapy                         | needed   | cnlc-2026 | 五（五）4                                                          | 471        |
      | Ascites, encephalopathy, jaundice: treat alongside              | needed   | cnlc-2026 | 五（五）7                                                          |            |
      | HAIC every 3-4 weeks                                            | needed   | cnlc-2026 | 五（三）2（5）；五（三）2（7）                                     |            |
      | Before SIRT, angiography and a simulation with labelled albumin | needed   | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |            |
      | First visit 6-12 weeks after SIRT, then every 2-3 months        | needed   | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |            |
      | HBV or HCV: antivirals alongside TACE                           | find out | cnlc-2026 | 五（三）1（9）⑦                                                    | 349,350    |

  @key:requirements-bone-metastasis-no-liver-nodule
  Scenario: Bone metastasis, no nodule in the liver: what has to be done or found out first
    Given the patient "bone-metastasis-no-liver-nodule"
    When the board asks
    Then the requirements are exactly
      | says                                                                    | status   | source     | place           | references |
      | HBV monitoring every 3 to 6 months                                      | needed   | cnlc-2026  | 五（五）6       |            |
      | Baseline before a checkpoint inhibitor                                  | needed   | cnlc-2026  | 五（五）3       |            |
      | Response evaluation on systemic therapy                                 | needed   | cnlc-2026  | 五（五）4       | 471        |
      | Conversion under way: what the board has to watch                       | find out | cnlc-2026  | 五（一）2（1）  |            |
      | Was the resection curative? What the first months must show             | find out | cnlc-2026  | 五（一）1（4）② |            |
      | Not a curative resection with any of these findings at operation        | find out | cnlc-2026  | 五（一）1（4）① |            |
      | HBV or HCV: antivirals alongside TACE                                   | find out | cnlc-2026  | 五（三）1（9）⑦ | 349,350    |
      | After every resection: antivirals, care of the liver, regular follow-up | find out | review-003 | §4.5            | 13         |

  @key:requirements-tace-refractory-iib
  Scenario: CNLC IIb after TACE that failed: what has to be done or found out first
    Given the patient "tace-refractory-iib"
    When the board asks
    Then the requirements are exactly
      | says                                                            | status   | source    | place                                                              | references |
      | HBV monitoring every 3 to 6 months                              | needed   | cnlc-2026 | 五（五）6                                                          |            |
      | Baseline before a checkpoint inhibitor                          | needed   | cnlc-2026 | 五（五）3                                                          |            |
      | Response evaluation on systemic therapy                         | needed   | cnlc-2026 | 五（五）4                                                          | 471        |
      | Follow-up after TACE                                            | needed   | cnlc-2026 | 五（三）1（8）                                                     | 319,320    |
      | HAIC every 3-4 weeks                                            | needed   | cnlc-2026 | 五（三）2（5）；五（三）2（7）                                     |            |
      | Before SIRT, angiography and a simulation with labelled albumin | needed   | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |            |
      | First visit 6-12 weeks after SIRT, then every 2-3 months        | needed   | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |            |
      | HBV DNA still detectable on treatment                           | find out | cnlc-2026 | 五（五）6                                                          |            |
      | HBV or HCV: antivirals alongside TACE                           | find out | cnlc-2026 | 五（三）1（9）⑦                                                    | 349,350    |

  @key:requirements-failed-sorafenib-tolerated-afp-high
  Scenario: After sorafenib, tolerated, AFP high: what has to be done or found out first
    Given the patient "failed-sorafenib-tolerated-afp-high"
    When the board asks
    Then the requirements are exactly
      | says                                                            | status   | source    | place                                                              | references |
      | Who is preferred for conversion by HAIC                         | needed   | cnlc-2026 | 五（三）2（8）①                                                    | 359,360    |
      | HBV monitoring every 3 to 6 months                              | needed   | cnlc-2026 | 五（五）6                                                          |            |
      | Baseline before a checkpoint inhibitor                          | needed   | cnlc-2026 | 五（五）3                                                          |            |
      | Response evaluation on systemic therapy                         | needed   | cnlc-2026 | 五（五）4                                                          | 471        |
      | What the choice after progression depends on (guideline)        | needed   | cnlc-2026 | 五（五）3；五（五）要点论述（3）                                   |            |
      | HAIC every 3-4 weeks                                            | needed   | cnlc-2026 | 五（三）2（5）；五（三）2（7）                                     |            |
      | Before SIRT, angiography and a simulation with labelled albumin | needed   | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |            |
      | First visit 6-12 weeks after SIRT, then every 2-3 months        | needed   | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |            |
      | HBV DNA still detectable on treatment                           | find out | cnlc-2026 | 五（五）6                                                          |            |
      | HBV or HCV: antivirals alongside TACE                           | find out | cnlc-2026 | 五（三）1（9）⑦                                                    | 349,350    |

  @key:requirements-failed-atezolizumab-bevacizumab
  Scenario: After atezolizumab and bevacizumab: what has to be done or found out first
    Given the patient "failed-atezolizumab-bevacizumab"
    When the board asks
    Then the requirements are exactly
      | says                                                                         | status   | source     | place                                                              | references |
      | HBV monitoring every 3 to 6 months                                           | needed   | cnlc-2026  | 五（五）6                                                          |            |
      | Baseline before a checkpoint inhibitor                                       | needed   | cnlc-2026  | 五（五）3                                                          |            |
      | Checkpoint inhibitor given: watch for immune-related events, also afterwards | needed   | cnlc-2026  | 五（五）3                                                          |            |
      | Response evaluation on systemic therapy                                      | needed   | cnlc-2026  | 五（五）4                                                          | 471        |
      | What the choice after progression depends on (guideline)                     | needed   | cnlc-2026  | 五（五）3；五（五）要点论述（3）                                   |            |
      | HAIC every 3-4 weeks                                                         | needed   | cnlc-2026  | 五（三）2（5）；五（三）2（7）                                     |            |
      | What the choice after a targeted drug + immunotherapy depends on             | needed   | review-002 | §2                                                                 |            |
      | Before SIRT, angiography and a simulation with labelled albumin              | needed   | cnlc-2026  | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |            |
      | First visit 6-12 weeks after SIRT, then every 2-3 months                     | needed   | cnlc-2026  | 五（三）3（5）；五（三）3（6）                                     |            |
      | HBV DNA still detectable on treatment                                        | find out | cnlc-2026  | 五（五）6                                                          |            |
      | HBV or HCV: antivirals alongside TACE                                        | find out | cnlc-2026  | 五（三）1（9）⑦                                                    | 349,350    |

  @key:requirements-resectable-single-4-cm
  Scenario: Single resectable tumour of 4 cm: what has to be done or found out first
    Given the patient "resectable-single-4-cm"
    When the board asks
    Then the requirements are exactly
      | says                                                             | status | source    | place                           | references  |
      | Anatomical resection: fewer local recurrences, survival the same | needed | cnlc-2026 | 五（一）1（5）                  | 183,184,185 |
      | Resection margin: 1 cm or more does better than a narrow one     | needed | cnlc-2026 | 五（一）1（5）                  | 186,187,188 |
      | HBV monitoring every 3 to 6 months                               | needed | cnlc-2026 | 五（五）6                       |             |
      | Typical imaging and an operation planned: no biopsy beforehand   | needed | cnlc-2026 | 三（三）；三（三）要点论述（6） | 100,101,102 |

  @key:requirements-resectable-iia
  Scenario: Resectable, CNLC IIa: what has to be done or found out first
    Given the patient "resectable-iia"
    When the board asks
    Then the requirements are exactly
      | says                                                             | status   | source    | place                                 | references  |
      | Anatomical resection: fewer local recurrences, survival the same | needed   | cnlc-2026 | 五（一）1（5）                        | 183,184,185 |
      | Resection margin: 1 cm or more does better than a narrow one     | needed   | cnlc-2026 | 五（一）1（5）                        | 186,187,188 |
      | Neoadjuvant treatment has risks of its own                       | needed   | cnlc-2026 | 五（一）2（2）；五（一）要点论述（7） |             |
      | HBV DNA still detectable on treatment                            | needed   | cnlc-2026 | 五（五）6                             |             |
      | HBV monitoring every 3 to 6 months                               | needed   | cnlc-2026 | 五（五）6                             |             |
      | HAIC every 3-4 weeks                                             | needed   | cnlc-2026 | 五（三）2（5）；五（三）2（7）        |             |
      | Typical imaging and an operation planned: no biopsy beforehand   | find out | cnlc-2026 | 三（三）；三（三）要点论述（6）       | 100,101,102 |

  @key:requirements-ruptured-resectable
  Scenario: Ruptured and bleeding, resectable: what has to be done or found out first
    Given the patient "ruptured-resectable"
    When the board asks
    Then the requirements are exactly
      | says                                                           | status | source    | place                                 | references          |
      | Neoadjuvant treatment has risks of its own                     | needed | cnlc-2026 | 五（一）2（2）；五（一）要点论述（7） |                     |
      | HBV monitoring every 3 to 6 months                             | needed | cnlc-2026 | 五（五）6                             |                     |
      | Typical imaging and an operation planned: no biopsy beforehand | needed | cnlc-2026 | 三（三）；三（三）要点论述（6）       | 100,101,102         |
      | Ruptured tumour: rescue first, then weigh                      | needed | cnlc-2026 | 五（六）                              | 488,489,490,491,492 |

  @key:requirements-ruptured-tumour
  Scenario: Ruptured tumour: what has to be done or found out first
    Given the patient "ruptured-tumour"
    When the board asks
    Then the requirements are exactly
      | says                                                           | status | source    | place                                 | references          |
      | Neoadjuvant treatment has risks of its own                     | needed | cnlc-2026 | 五（一）2（2）；五（一）要点论述（7） |                     |
      | HBV DNA still detectable on treatment                          | needed | cnlc-2026 | 五（五）6                             |                     |
      | HBV monitoring every 3 to 6 months                             | needed | cnlc-2026 | 五（五）6                             |                     |
      | Typical imaging and an operation planned: no biopsy beforehand | needed | cnlc-2026 | 三（三）；三（三）要点论述（6）       | 100,101,102         |
      | Haemoglobin below 80 g/L: treat by cause                       | needed | cnlc-2026 | 五（五）7                             |                     |
      | Active bleeding: stop it first                                 | needed | cnlc-2026 | 五（五）7；五（五）3                  |                     |
      | Ruptured tumour: rescue first, then weigh                      | needed | cnlc-2026 | 五（六）                              | 488,489,490,491,492 |

  @key:requirements-transplant-candidate-within-criteria
  Scenario: Within the transplant criteria: what has to be done or found out first
    Given the patient "transplant-candidate-within-criteria"
    When the board asks
    Then the requirements are exactly
      | says                                                                      | status | source    | place                                                              | references  |
      | Transplant candidate within criteria: exception points may be applied for | needed | cnlc-2026 | 五（一）3（1）                                                     |             |
      | HBV monitoring every 3 to 6 months                                        | needed | cnlc-2026 | 五（五）6                                                          |             |
      | Typical imaging and an operation planned: no biopsy beforehand            | needed | cnlc-2026 | 三（三）；三（三）要点论述（6）                                    | 100,101,102 |
      | Ascites, encephalopathy, jaundice: treat alongside                        | needed | cnlc-2026 | 五（五）7                                                          |             |
      | Before SIRT, angiography and a simulation with labelled albumin           | needed | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |             |
      | First visit 6-12 weeks after SIRT, then every 2-3 months                  | needed | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |             |

  @key:requirements-transplant-recipient-recurrence
  Scenario: Recurrence in the liver after transplantation: what has to be done or found out first
    Given the patient "transplant-recipient-recurrence"
    When the board asks
    Then the requirements are exactly
      | says                                                                         | status   | source    | place                                                              | references      |
      | Recurrence after transplantation: fast course, combined treatment by a board | needed   | cnlc-2026 | 五（一）3（2）；五（一）3 要点论述（4）                            | 260,261,262,263 |
      | HBV monitoring every 3 to 6 months                                           | needed   | cnlc-2026 | 五（五）6                                                          |                 |
      | HAIC every 3-4 weeks                                                         | needed   | cnlc-2026 | 五（三）2（5）；五（三）2（7）                                     |                 |
      | Before SIRT, angiography and a simulation with labelled albumin              | needed   | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |                 |
      | First visit 6-12 weeks after SIRT, then every 2-3 months                     | needed   | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |                 |
      | HBV or HCV: antivirals alongside TACE                                        | find out | cnlc-2026 | 五（三）1（9）⑦                                                    | 349,350         |

  @key:requirements-transplanted-without-recurrence
  Scenario: Transplanted, no recurrence: what has to be done or found out first
    Given the patient "transplanted-without-recurrence"
    When the board asks
    Then the requirements are exactly
      | says                                           | status | source    | place                                 | references |
      | HBV monitoring every 3 to 6 months             | needed | cnlc-2026 | 五（五）6                             |            |
      | MVI grade is missing from the pathology report | needed | cnlc-2026 | 三（四）3（3）；三（四）要点论述（2） | 106        |

  @key:requirements-resected-mvi-over-5-cm
  Scenario: Resected, MVI and more than 5 cm: what has to be done or found out first
    Given the patient "resected-mvi-over-5-cm"
    When the board asks
    Then the requirements are exactly
      | says                                                                    | status   | source     | place                          | references |
      | Adjuvant treatment begins 4 to 8 weeks after the operation              | needed   | cnlc-2026  | 五（一）2（3）                 |            |
      | HBV DNA still detectable on treatment                                   | needed   | cnlc-2026  | 五（五）6                      |            |
      | HBV monitoring every 3 to 6 months                                      | needed   | cnlc-2026  | 五（五）6                      |            |
      | Was the resection curative? What the first months must show             | needed   | cnlc-2026  | 五（一）1（4）②                |            |
      | HAIC every 3-4 weeks                                                    | needed   | cnlc-2026  | 五（三）2（5）；五（三）2（7） |            |
      | After every resection: antivirals, care of the liver, regular follow-up | needed   | review-003 | §4.5                           | 13         |
      | Not a curative resection with any of these findings at operation        | find out | cnlc-2026  | 五（一）1（4）①                |            |
