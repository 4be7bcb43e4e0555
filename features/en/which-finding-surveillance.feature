# language: en
Feature: Which finding decides how a patient is followed?
  Each patient differs from one that is known by the findings named; what is not named is as before.

  @key:finding-surveillance-c95f25
  Scenario: Ablated completely; diagnosis is not recorded; result of the last ablation is not recorded: how it is followed
    Given the patient "ablated-completely"
    And "diagnosis" is not recorded
    And "result of the last ablation" is not recorded
    When the board asks
    Then the requirements are exactly
      | says                                                   | status   | source    | place                      | references      |
      | HBsAg positive: antiviral at once                      | find out | cnlc-2026 | 五（五）6；五（三）1（9）⑦ | 349,350,482,483 |
      | HBV monitoring every 3 to 6 months                     | find out | cnlc-2026 | 五（五）6                  |                 |
      | Was the ablation complete? Control after about 1 month | find out | cnlc-2026 | 五（二）4                  | 290             |
      | Tumour left after 2 ablations: another treatment joins | find out | cnlc-2026 | 五（二）4                  |                 |

  @key:finding-surveillance-613afc
  Scenario: Ablated completely; date of ablation 2026-08-15; result of the last ablation is not recorded: how it is followed
    Given the patient "ablated-completely"
    And "date of ablation" is "2026-08-15"
    And "result of the last ablation" is not recorded
    When the board asks
    Then the requirements are exactly
      | says                                                            | status   | source    | place                                                              | references |
      | HBV monitoring every 3 to 6 months                              | needed   | cnlc-2026 | 五（五）6                                                          |            |
      | Was the ablation complete? Control after about 1 month          | needed   | cnlc-2026 | 五（二）4                                                          | 290        |
      | Before SIRT, angiography and a simulation with labelled albumin | needed   | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |            |
      | First visit 6-12 weeks after SIRT, then every 2-3 months        | needed   | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |            |
      | Tumour left after 2 ablations: another treatment joins          | find out | cnlc-2026 | 五（二）4                                                          |            |

  @key:finding-surveillance-2792ae
  Scenario: Ablated completely; date of ablation 2026-08-22; result of the last ablation is not recorded: how it is followed
    Given the patient "ablated-completely"
    And "date of ablation" is "2026-08-22"
    And "result of the last ablation" is not recorded
    When the board asks
    Then the requirements are exactly
      | says                                                            | status   | source    | place                                                              | references |
      | HBV monitoring every 3 to 6 months                              | needed   | cnlc-2026 | 五（五）6                                                          |            |
      | Was the ablation complete? Control after about 1 month          | needed   | cnlc-2026 | 五（二）4                                                          | 290        |
      | Before SIRT, angiography and a simulation with labelled albumin | needed   | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |            |
      | First visit 6-12 weeks after SIRT, then every 2-3 months        | needed   | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |            |
      | Tumour left after 2 ablations: another treatment joins          | find out | cnlc-2026 | 五（二）4                                                          |            |

  @key:finding-surveillance-d24c83
  Scenario: Ablated completely; result of the last ablation is not recorded; recurrence after curative treatment is not recorded: how it is followed
    Given the patient "ablated-completely"
    And "result of the last ablation" is not recorded
    And "recurrence after curative treatment" is not recorded
    When the board asks
    Then the requirements are exactly
      | says                                                            | status   | source    | place                                                              | references |
      | HBV monitoring every 3 to 6 months                              | needed   | cnlc-2026 | 五（五）6                                                          |            |
      | Was the ablation complete? Control after about 1 month          | needed   | cnlc-2026 | 五（二）4                                                          | 290        |
      | Before SIRT, angiography and a simulation with labelled albumin | needed   | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |            |
      | First visit 6-12 weeks after SIRT, then every 2-3 months        | needed   | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |            |
      | Tumour left after 2 ablations: another treatment joins          | find out | cnlc-2026 | 五（二）4                                                          |            |

  @key:finding-surveillance-a5ca46
  Scenario: Thrombus in the main portal trunk; diagnosis is not recorded; external radiotherapy before yes: how it is followed
    Given the patient "main-trunk-thrombus-iiia"
    And "diagnosis" is not recorded
    And "external radiotherapy before" is "yes"
    When the board asks
    Then the requirements are exactly
      | says                                                                           | status   | source    | place                      | references      |
      | Who is preferred for conversion by HAIC                                        | find out | cnlc-2026 | 五（三）2（8）①            | 359,360         |
      | HBsAg positive: antiviral at once                                              | find out | cnlc-2026 | 五（五）6；五（三）1（9）⑦ | 349,350,482,483 |
      | HBV DNA still detectable on treatment                                          | find out | cnlc-2026 | 五（五）6                  |                 |
      | HBV monitoring every 3 to 6 months                                             | find out | cnlc-2026 | 五（五）6                  |                 |
      | Baseline before a checkpoint inhibitor                                         | find out | cnlc-2026 | 五（五）3                  |                 |
      | Response evaluation on systemic therapy                                        | find out | cnlc-2026 | 五（五）4                  | 471             |
      | MRI after radiotherapy: LI-RADS treatment response, version 2024               | find out | cnlc-2026 | 三（一）2                  | 54              |
      | After radiotherapy of the liver: look for radiation-induced liver disease      | find out | cnlc-2026 | 五（四）1（5）             | 332,429         |
      | After radiotherapy: a tumour that has not shrunk at 3 months may still respond | find out | cnlc-2026 | 五（四）1（4）             | 431,432         |
      | HBV or HCV: antivirals alongside TACE                                          | find out | cnlc-2026 | 五（三）1（9）⑦            | 349,350         |

  @key:finding-surveillance-09593b
  Scenario: Resected, low risk; diagnosis is not recorded; tumour rupture in the past: how it is followed
    Given the patient "resected-low-risk"
    And "diagnosis" is not recorded
    And "tumour rupture" is "in the past"
    When the board asks
    Then the requirements are exactly
      | says                                                                         | status   | source     | place                      | references      |
      | Adjuvant treatment begins 4 to 8 weeks after the operation                   | find out | cnlc-2026  | 五（一）2（3）             |                 |
      | HBsAg positive: antiviral at once                                            | find out | cnlc-2026  | 五（五）6；五（三）1（9）⑦ | 349,350,482,483 |
      | HBV DNA still detectable on treatment                                        | find out | cnlc-2026  | 五（五）6                  |                 |
      | HBV monitoring every 3 to 6 months                                           | find out | cnlc-2026  | 五（五）6                  |                 |
      | Resected after a rupture: high risk, closer surveillance, adjuvant treatment | find out | cnlc-2026  | 五（六）                   | 501,502         |
      | Was the resection curative? What the first months must show                  | find out | cnlc-2026  | 五（一）1（4）②            |                 |
      | Not a curative resection with any of these findings at operation             | find out | cnlc-2026  | 五（一）1（4）①            |                 |
      | After every resection: antivirals, care of the liver, regular follow-up      | find out | review-003 | §4.5                       | 13              |

  @key:finding-surveillance-ea520b
  Scenario: Resected, low risk; recurrence after curative treatment in the liver; tumour rupture in the past: how it is followed
    Given the patient "resected-low-risk"
    And "recurrence after curative treatment" is "in the liver"
    And "tumour rupture" is "in the past"
    When the board asks
    Then the requirements do not say "Resected after a rupture: high risk, closer surveillance, adjuvant treatment"

  @key:finding-surveillance-760657
  Scenario: Resected, low risk; diagnosis is not recorded; lymph node metastasis in the specimen yes: how it is followed
    Given the patient "resected-low-risk"
    And "diagnosis" is not recorded
    And "lymph node metastasis in the specimen" is "yes"
    When the board asks
    Then the requirements are exactly
      | says                                                                    | status   | source     | place                      | references      |
      | Adjuvant treatment begins 4 to 8 weeks after the operation              | find out | cnlc-2026  | 五（一）2（3）             |                 |
      | HBsAg positive: antiviral at once                                       | find out | cnlc-2026  | 五（五）6；五（三）1（9）⑦ | 349,350,482,483 |
      | HBV DNA still detectable on treatment                                   | find out | cnlc-2026  | 五（五）6                  |                 |
      | HBV monitoring every 3 to 6 months                                      | find out | cnlc-2026  | 五（五）6                  |                 |
      | Was the resection curative? What the first months must show             | find out | cnlc-2026  | 五（一）1（4）②            |                 |
      | Not a curative resection with any of these findings at operation        | find out | cnlc-2026  | 五（一）1（4）①            |                 |
      | After every resection: antivirals, care of the liver, regular follow-up | find out | review-003 | §4.5                       | 13              |

  @key:finding-surveillance-a61f4d
  Scenario: Resected, MVI and more than 5 cm; external radiotherapy before yes: how it is followed
    Given the patient "resected-mvi-over-5-cm"
    And "external radiotherapy before" is "yes"
    When the board asks
    Then the requirements do not say "After radiotherapy: a tumour that has not shrunk at 3 months may still respond"
    And the requirements do not say "MRI after radiotherapy: LI-RADS treatment response, version 2024"

  @key:finding-surveillance-79f40e
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; recurrence after curative treatment none; resectability now resected: how it is followed
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resected                 |
    When the board asks
    Then these stand as follows
      | regimen             | setting      | stands                               |
      | active surveillance | Surveillance | candidate: cnlc-2026, cnlc-2026 open |

  @key:finding-surveillance-997780
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; residual tumour classification R2 (macroscopic residual tumour); recurrence after curative treatment none; resectability now resected: how it is followed
    Given a patient
      | field                               | value                            |
      | diagnosis                           | hepatocellular carcinoma         |
      | residual tumour classification      | R2 (macroscopic residual tumour) |
      | recurrence after curative treatment | none                             |
      | resectability now                   | resected                         |
    When the board asks
    Then the requirements are exactly
      | says                                                                         | status   | source     | place                                  | references          |
      | Spread outside the liver not recorded: PET/CT or PET/MR can show it          | needed   | cnlc-2026  | 三（一）4（1）①；三（三）要点论述（4） | 78,79               |
      | Hepatitis B and C markers                                                    | needed   | cnlc-2026  | 五（五）6                              |                     |
      | MVI grade is missing from the pathology report                               | needed   | cnlc-2026  | 三（四）3（3）；三（四）要点论述（2）  | 106                 |
      | Not a curative resection with any of these findings at operation             | needed   | cnlc-2026  | 五（一）1（4）①                        |                     |
      | After every resection: antivirals, care of the liver, regular follow-up      | needed   | review-003 | §4.5                                   | 13                  |
      | Adjuvant treatment begins 4 to 8 weeks after the operation                   | find out | cnlc-2026  | 五（一）2（3）                         |                     |
      | HBsAg positive: antiviral at once                                            | find out | cnlc-2026  | 五（五）6；五（三）1（9）⑦             | 349,350,482,483     |
      | HBV DNA, quantified                                                          | find out | cnlc-2026  | 五（五）6                              |                     |
      | HBV DNA still detectable on treatment                                        | find out | cnlc-2026  | 五（五）6                              |                     |
      | HBV monitoring every 3 to 6 months                                           | find out | cnlc-2026  | 五（五）6                              |                     |
      | Hepatitis C: direct-acting antivirals                                        | find out | cnlc-2026  | 五（五）6                              | 484                 |
      | Baseline before a checkpoint inhibitor                                       | find out | cnlc-2026  | 五（五）3                              |                     |
      | Response evaluation on systemic therapy                                      | find out | cnlc-2026  | 五（五）4                              | 471                 |
      | Follow-up after TACE                                                         | find out | cnlc-2026  | 五（三）1（8）                         | 319,320             |
      | Active bleeding: stop it first                                               | find out | cnlc-2026  | 五（五）7；五（五）3                   |                     |
      | Acute decompensation: treat it, then stage again                             | find out | cnlc-2026  | 五（五）7                              |                     |
      | Ruptured tumour: rescue first, then weigh                                    | find out | cnlc-2026  | 五（六）                               | 488,489,490,491,492 |
      | Resected after a rupture: high risk, closer surveillance, adjuvant treatment | find out | cnlc-2026  | 五（六）                               | 501,502             |
      | Was the resection curative? What the first months must show                  | find out | cnlc-2026  | 五（一）1（4）②                        |                     |

  @key:finding-surveillance-90e6a1
  Scenario: Lung metastases, earlier treatment not recorded; recurrence after curative treatment none; resectability now resected; after sorafenib; resection before yes: how it is followed
    Given the patient "second-line-lung-metastases"
    And "recurrence after curative treatment" is "none"
    And "resectability now" is "resected"
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    And "resection before" is "yes"
    When the board asks
    Then the requirements are exactly
      | says                                                                    | status   | source     | place                                 | references |
      | HBV DNA still detectable on treatment                                   | needed   | cnlc-2026  | 五（五）6                             |            |
      | HBV monitoring every 3 to 6 months                                      | needed   | cnlc-2026  | 五（五）6                             |            |
      | Baseline before a checkpoint inhibitor                                  | needed   | cnlc-2026  | 五（五）3                             |            |
      | MVI grade is missing from the pathology report                          | needed   | cnlc-2026  | 三（四）3（3）；三（四）要点论述（2） | 106        |
      | Response evaluation on systemic therapy                                 | needed   | cnlc-2026  | 五（五）4                             | 471        |
      | What the choice after progression depends on (guideline)                | needed   | cnlc-2026  | 五（五）3；五（五）要点论述（3）      |            |
      | Not a curative resection with any of these findings at operation        | needed   | cnlc-2026  | 五（一）1（4）①                       |            |
      | After every resection: antivirals, care of the liver, regular follow-up | needed   | review-003 | §4.5                                  | 13         |
      | Was the resection curative? What the first months must show             | find out | cnlc-2026  | 五（一）1（4）②                       |            |

  @key:finding-surveillance-da1bb2
  Scenario: Recurrence in the liver after transplantation: how it is followed
    Given the patient "transplant-recipient-recurrence"
    When the board asks
    Then these stand as follows
      | regimen             | setting      | stands     |
      | active surveillance | Surveillance | not listed |

  @key:finding-surveillance-c6c520
  Scenario: Many nodules, CNLC IIb; tumour rupture in the past: how it is followed
    Given the patient "untreated-iib-multinodular"
    And "tumour rupture" is "in the past"
    When the board asks
    Then the requirements do not say "Resected after a rupture: high risk, closer surveillance, adjuvant treatment"

  @key:finding-surveillance-660491
  Scenario: Transplanted, no recurrence; diagnosis is not recorded: how it is followed
    Given the patient "transplanted-without-recurrence"
    And "diagnosis" is not recorded
    When the board asks
    Then these stand as follows
      | regimen             | setting      | stands               |
      | active surveillance | Surveillance | open: cnlc-2026 open |
