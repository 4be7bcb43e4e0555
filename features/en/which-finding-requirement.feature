# language: en
Feature: Which finding brings a duty, and which lifts it?
  Each patient differs from one that is known by the findings named; what is not named is as before.

  @key:finding-requirement-de7762
  Scenario: Single resectable tumour of 4 cm; sum of the tumour diameters 1.1 cm; diameter of the largest tumour 1.1 cm: what has to be done
    Given the patient "resectable-single-4-cm"
    And "sum of the tumour diameters" is "1.1 cm"
    And "diameter of the largest tumour" is "1.1 cm"
    When the board asks
    Then the requirements do not say "Up to 1 cm: MRI and gadoxetate MRI both have to be typical"

  @key:finding-requirement-56588a
  Scenario: Single resectable tumour of 4 cm; resectability now is not recorded; sum of the tumour diameters 1.0 cm; diameter of the largest tumour 1.0 cm: what has to be done
    Given the patient "resectable-single-4-cm"
    And "resectability now" is not recorded
    And "sum of the tumour diameters" is "1.0 cm"
    And "diameter of the largest tumour" is "1.0 cm"
    When the board asks
    Then these stand as follows
      | regimen    | setting       | stands               |
      | TACE alone | transarterial | open: cnlc-2026 open |
    And the requirements are exactly
      | says                                                                    | status   | source     | place           | references  |
      | HBV monitoring every 3 to 6 months                                      | needed   | cnlc-2026  | 五（五）6       |             |
      | Adjuvant treatment begins 4 to 8 weeks after the operation              | find out | cnlc-2026  | 五（一）2（3）  |             |
      | Conversion under way: what the board has to watch                       | find out | cnlc-2026  | 五（一）2（1）  |             |
      | Anatomical resection: fewer local recurrences, survival the same        | find out | cnlc-2026  | 五（一）1（5）  | 183,184,185 |
      | Resection margin: 1 cm or more does better than a narrow one            | find out | cnlc-2026  | 五（一）1（5）  | 186,187,188 |
      | Up to 1 cm: MRI and gadoxetate MRI both have to be typical              | find out | cnlc-2026  | 三（五）（1）   |             |
      | Was the resection curative? What the first months must show             | find out | cnlc-2026  | 五（一）1（4）② |             |
      | Not a curative resection with any of these findings at operation        | find out | cnlc-2026  | 五（一）1（4）① |             |
      | After every resection: antivirals, care of the liver, regular follow-up | find out | review-003 | §4.5            | 13          |

  @key:finding-requirement-f53057
  Scenario: Single resectable tumour of 4 cm; recurrence after curative treatment in the liver; sum of the tumour diameters 1.0 cm; diameter of the largest tumour 1.0 cm: what has to be done
    Given the patient "resectable-single-4-cm"
    And "recurrence after curative treatment" is "in the liver"
    And "sum of the tumour diameters" is "1.0 cm"
    And "diameter of the largest tumour" is "1.0 cm"
    When the board asks
    Then the requirements do not say "Up to 1 cm: MRI and gadoxetate MRI both have to be typical"

  @key:finding-requirement-0d90f8
  Scenario: Single resectable tumour of 4 cm; recurrence after curative treatment is not recorded; sum of the tumour diameters 1.0 cm; diameter of the largest tumour 1.0 cm: what has to be done
    Given the patient "resectable-single-4-cm"
    And "recurrence after curative treatment" is not recorded
    And "sum of the tumour diameters" is "1.0 cm"
    And "diameter of the largest tumour" is "1.0 cm"
    When the board asks
    Then the requirements are exactly
      | says                                                             | status | source    | place                           | references  |
      | Anatomical resection: fewer local recurrences, survival the same | needed | cnlc-2026 | 五（一）1（5）                  | 183,184,185 |
      | Resection margin: 1 cm or more does better than a narrow one     | needed | cnlc-2026 | 五（一）1（5）                  | 186,187,188 |
      | HBV monitoring every 3 to 6 months                               | needed | cnlc-2026 | 五（五）6                       |             |
      | Up to 1 cm: MRI and gadoxetate MRI both have to be typical       | needed | cnlc-2026 | 三（五）（1）                   |             |
      | Typical imaging and an operation planned: no biopsy beforehand   | needed | cnlc-2026 | 三（三）；三（三）要点论述（6） | 100,101,102 |

  @key:finding-requirement-029381
  Scenario: Single resectable tumour of 4 cm; how the diagnosis was made histology (biopsy or specimen); the board's judgement of ablation suitable; sum of the tumour diameters 7.0 cm; diameter of the largest tumour 2.0 cm; number of tumours 4: what has to be done
    Given the patient "resectable-single-4-cm"
    And "how the diagnosis was made" is "histology (biopsy or specimen)"
    And "the board's judgement of ablation" is "suitable"
    And "sum of the tumour diameters" is "7.0 cm"
    And "diameter of the largest tumour" is "2.0 cm"
    And "number of tumours" is "4"
    When the board asks
    Then the requirements do not say "1 to 2 cm: two of four imaging methods have to be typical"

  @key:finding-requirement-4b0752
  Scenario: Single resectable tumour of 4 cm; the board's judgement of ablation suitable; resectability now is not recorded; sum of the tumour diameters 7.0 cm; diameter of the largest tumour 2.0 cm; number of tumours 4: what has to be done
    Given the patient "resectable-single-4-cm"
    And "the board's judgement of ablation" is "suitable"
    And "resectability now" is not recorded
    And "sum of the tumour diameters" is "7.0 cm"
    And "diameter of the largest tumour" is "2.0 cm"
    And "number of tumours" is "4"
    When the board asks
    Then these stand as follows
      | regimen         | setting  | stands               |
      | liver resection | curative | open: cnlc-2026 open |
    And the requirements are exactly
      | says                                                                    | status   | source     | place                                                     | references  |
      | HBV monitoring every 3 to 6 months                                      | needed   | cnlc-2026  | 五（五）6                                                 |             |
      | Adjuvant treatment begins 4 to 8 weeks after the operation              | find out | cnlc-2026  | 五（一）2（3）                                            |             |
      | Conversion under way: what the board has to watch                       | find out | cnlc-2026  | 五（一）2（1）                                            |             |
      | Anatomical resection: fewer local recurrences, survival the same        | find out | cnlc-2026  | 五（一）1（5）                                            | 183,184,185 |
      | CNLC IIb or IIIa: treatment without operation comes first as a rule     | find out | cnlc-2026  | 五（一）1（3）②；五（一）1（3）③；五（一）2 要点论述（3） |             |
      | Resection margin: 1 cm or more does better than a narrow one            | find out | cnlc-2026  | 五（一）1（5）                                            | 186,187,188 |
      | Neoadjuvant treatment has risks of its own                              | find out | cnlc-2026  | 五（一）2（2）；五（一）要点论述（7）                     |             |
      | 1 to 2 cm: two of four imaging methods have to be typical               | find out | cnlc-2026  | 三（五）（2）；三（五）（3）                              |             |
      | Was the resection curative? What the first months must show             | find out | cnlc-2026  | 五（一）1（4）②                                           |             |
      | Not a curative resection with any of these findings at operation        | find out | cnlc-2026  | 五（一）1（4）①                                           |             |
      | HBV or HCV: antivirals alongside TACE                                   | find out | cnlc-2026  | 五（三）1（9）⑦                                           | 349,350     |
      | After every resection: antivirals, care of the liver, regular follow-up | find out | review-003 | §4.5                                                      | 13          |

  @key:finding-requirement-c17b5d
  Scenario: Single resectable tumour of 4 cm; the board's judgement of ablation suitable; recurrence after curative treatment in the liver; sum of the tumour diameters 7.0 cm; diameter of the largest tumour 2.0 cm; number of tumours 4: what has to be done
    Given the patient "resectable-single-4-cm"
    And "the board's judgement of ablation" is "suitable"
    And "recurrence after curative treatment" is "in the liver"
    And "sum of the tumour diameters" is "7.0 cm"
    And "diameter of the largest tumour" is "2.0 cm"
    And "number of tumours" is "4"
    When the board asks
    Then the requirements do not say "1 to 2 cm: two of four imaging methods have to be typical"

  @key:finding-requirement-594af5
  Scenario: Single resectable tumour of 4 cm; the board's judgement of ablation suitable; recurrence after curative treatment is not recorded; sum of the tumour diameters 7.0 cm; diameter of the largest tumour 2.0 cm; number of tumours 4: what has to be done
    Given the patient "resectable-single-4-cm"
    And "the board's judgement of ablation" is "suitable"
    And "recurrence after curative treatment" is not recorded
    And "sum of the tumour diameters" is "7.0 cm"
    And "diameter of the largest tumour" is "2.0 cm"
    And "number of tumours" is "4"
    When the board asks
    Then the requirements are exactly
      | says                                                                | status | source    | place                                                              | references  |
      | Anatomical resection: fewer local recurrences, survival the same    | needed | cnlc-2026 | 五（一）1（5）                                                     | 183,184,185 |
      | CNLC IIb or IIIa: treatment without operation comes first as a rule | needed | cnlc-2026 | 五（一）1（3）②；五（一）1（3）③；五（一）2 要点论述（3）          |             |
      | Resection margin: 1 cm or more does better than a narrow one        | needed | cnlc-2026 | 五（一）1（5）                                                     | 186,187,188 |
      | Neoadjuvant treatment has risks of its own                          | needed | cnlc-2026 | 五（一）2（2）；五（一）要点论述（7）                              |             |
      | HBV monitoring every 3 to 6 months                                  | needed | cnlc-2026 | 五（五）6                                                          |             |
      | 1 to 2 cm: two of four imaging methods have to be typical           | needed | cnlc-2026 | 三（五）（2）；三（五）（3）                                       |             |
      | Typical imaging and an operation planned: no biopsy beforehand      | needed | cnlc-2026 | 三（三）；三（三）要点论述（6）                                    | 100,101,102 |
      | HAIC every 3-4 weeks                                                | needed | cnlc-2026 | 五（三）2（5）；五（三）2（7）                                     |             |
      | Before SIRT, angiography and a simulation with labelled albumin     | needed | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |             |
      | First visit 6-12 weeks after SIRT, then every 2-3 months            | needed | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |             |

  @key:finding-requirement-e11be5
  Scenario: Single resectable tumour of 4 cm; ECOG performance status 3; candidate for liver transplantation yes: what has to be done
    Given the patient "resectable-single-4-cm"
    And "ECOG performance status" is "3"
    And "candidate for liver transplantation" is "yes"
    When the board asks
    Then the requirements do not say "Transplant candidate within criteria: exception points may be applied for"

  @key:finding-requirement-2d399f
  Scenario: Single resectable tumour of 4 cm; diagnosis is not recorded; how the diagnosis was made not settled (imaging not typical, no histology): what has to be done
    Given the patient "resectable-single-4-cm"
    And "diagnosis" is not recorded
    And "how the diagnosis was made" is "not settled (imaging not typical, no histology)"
    When the board asks
    Then the requirements are exactly
      | says                                                             | status   | source    | place                                                 | references      |
      | Anatomical resection: fewer local recurrences, survival the same | find out | cnlc-2026 | 五（一）1（5）                                        | 183,184,185     |
      | Resection margin: 1 cm or more does better than a narrow one     | find out | cnlc-2026 | 五（一）1（5）                                        | 186,187,188     |
      | Imaging not typical: biopsy or imaging again in 2 to 3 months    | find out | cnlc-2026 | 三（三）；三（五）（1）；三（五）（2）；三（五）（3） |                 |
      | HBsAg positive: antiviral at once                                | find out | cnlc-2026 | 五（五）6；五（三）1（9）⑦                            | 349,350,482,483 |
      | HBV monitoring every 3 to 6 months                               | find out | cnlc-2026 | 五（五）6                                             |                 |

  @key:finding-requirement-b92e85
  Scenario: Single resectable tumour of 4 cm; diagnosis is not recorded; how the diagnosis was made not settled (imaging not typical, no histology): what has to be done (2)
    Given the patient "resectable-single-4-cm"
    And "diagnosis" is not recorded
    And "how the diagnosis was made" is "not settled (imaging not typical, no histology)"
    When the board asks
    Then the requirements are exactly
      | says                                                             | status   | source    | place                                                 | references      |
      | Anatomical resection: fewer local recurrences, survival the same | find out | cnlc-2026 | 五（一）1（5）                                        | 183,184,185     |
      | Resection margin: 1 cm or more does better than a narrow one     | find out | cnlc-2026 | 五（一）1（5）                                        | 186,187,188     |
      | Imaging not typical: biopsy or imaging again in 2 to 3 months    | find out | cnlc-2026 | 三（三）；三（五）（1）；三（五）（2）；三（五）（3） |                 |
      | HBsAg positive: antiviral at once                                | find out | cnlc-2026 | 五（五）6；五（三）1（9）⑦                            | 349,350,482,483 |
      | HBV monitoring every 3 to 6 months                               | find out | cnlc-2026 | 五（五）6                                             |                 |

  @key:finding-requirement-ed289d
  Scenario: Resected, low risk; hepatitis C antibody negative; hepatitis B surface antigen negative; on antiviral treatment for hepatitis B no; HCV RNA not detected; has received an organ transplant is not recorded: what has to be done
    Given the patient "resected-low-risk"
    And "hepatitis C antibody" is "negative"
    And "hepatitis B surface antigen" is "negative"
    And "on antiviral treatment for hepatitis B" is "no"
    And "HCV RNA" is "not detected"
    And "has received an organ transplant" is not recorded
    When the board asks
    Then the requirements do not say "Graft from a donor with HBsAg or anti-HBc: antiviral, long term"

  @key:finding-requirement-3cf6bf
  Scenario: Resected, low risk; diagnosis is not recorded; tumour rupture in the past: what has to be done
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

  @key:finding-requirement-4eaa58
  Scenario: Resected, MVI and more than 5 cm; diagnosis is not recorded; microvascular invasion is not recorded: what has to be done
    Given the patient "resected-mvi-over-5-cm"
    And "diagnosis" is not recorded
    And "microvascular invasion" is not recorded
    When the board asks
    Then the requirements are exactly
      | says                                                                    | status   | source     | place                                 | references      |
      | Adjuvant treatment begins 4 to 8 weeks after the operation              | find out | cnlc-2026  | 五（一）2（3）                        |                 |
      | HBsAg positive: antiviral at once                                       | find out | cnlc-2026  | 五（五）6；五（三）1（9）⑦            | 349,350,482,483 |
      | HBV DNA still detectable on treatment                                   | find out | cnlc-2026  | 五（五）6                             |                 |
      | HBV monitoring every 3 to 6 months                                      | find out | cnlc-2026  | 五（五）6                             |                 |
      | MVI grade is missing from the pathology report                          | find out | cnlc-2026  | 三（四）3（3）；三（四）要点论述（2） | 106             |
      | Was the resection curative? What the first months must show             | find out | cnlc-2026  | 五（一）1（4）②                       |                 |
      | Not a curative resection with any of these findings at operation        | find out | cnlc-2026  | 五（一）1（4）①                       |                 |
      | After every resection: antivirals, care of the liver, regular follow-up | find out | review-003 | §4.5                                  | 13              |

  @key:finding-requirement-bdd6e9
  Scenario: Resected, MVI and more than 5 cm; viable tumour left in the tumour bed of the specimen 12.5 %; after atezolizumab + bevacizumab: what has to be done
    Given the patient "resected-mvi-over-5-cm"
    And "viable tumour left in the tumour bed of the specimen" is "12.5 %"
    And earlier treatment
      | agents                     | ended     | setting    |
      | atezolizumab + bevacizumab | completed | conversion |
    When the board asks
    Then the requirements do not say "Treated before the operation: how much viable tumour is left?"

  @key:finding-requirement-767c46
  Scenario: Resected, MVI and more than 5 cm; region of treatment is not recorded: what has to be done
    Given the patient "resected-mvi-over-5-cm"
    And "region of treatment" is not recorded
    When the board asks
    Then the requirements do not say "Transplant candidate within criteria: exception points may be applied for"

  @key:finding-requirement-4c88b6
  Scenario: Resected, MVI and more than 5 cm; on antiviral treatment for hepatitis B is not recorded: what has to be done
    Given the patient "resected-mvi-over-5-cm"
    And "on antiviral treatment for hepatitis B" is not recorded
    When the board asks
    Then the requirements do not say "Graft from a donor with HBsAg or anti-HBc: antiviral, long term"
    And the requirements are exactly
      | says                                                                    | status   | source     | place                          | references      |
      | Adjuvant treatment begins 4 to 8 weeks after the operation              | needed   | cnlc-2026  | 五（一）2（3）                 |                 |
      | HBV monitoring every 3 to 6 months                                      | needed   | cnlc-2026  | 五（五）6                      |                 |
      | Was the resection curative? What the first months must show             | needed   | cnlc-2026  | 五（一）1（4）②                |                 |
      | HAIC every 3-4 weeks                                                    | needed   | cnlc-2026  | 五（三）2（5）；五（三）2（7） |                 |
      | After every resection: antivirals, care of the liver, regular follow-up | needed   | review-003 | §4.5                           | 13              |
      | HBsAg positive: antiviral at once                                       | find out | cnlc-2026  | 五（五）6；五（三）1（9）⑦     | 349,350,482,483 |
      | HBV DNA still detectable on treatment                                   | find out | cnlc-2026  | 五（五）6                      |                 |
      | Not a curative resection with any of these findings at operation        | find out | cnlc-2026  | 五（一）1（4）①                |                 |
    And the requirements do not say "HBV or HCV: antivirals alongside TACE"

  @key:finding-requirement-05a87d
  Scenario: Resected, MVI and more than 5 cm; viable tumour left in the tumour bed of the specimen 12.5 %: what has to be done
    Given the patient "resected-mvi-over-5-cm"
    And "viable tumour left in the tumour bed of the specimen" is "12.5 %"
    When the board asks
    Then the requirements do not say "Treated before the operation: how much viable tumour is left?"

  @key:finding-requirement-884771
  Scenario: Resected, MVI and more than 5 cm; diagnosis is not recorded; after atezolizumab + bevacizumab: what has to be done
    Given the patient "resected-mvi-over-5-cm"
    And "diagnosis" is not recorded
    And earlier treatment
      | agents                     | ended     | setting    |
      | atezolizumab + bevacizumab | completed | conversion |
    When the board asks
    Then the requirements are exactly
      | says                                                                         | status   | source     | place                          | references      |
      | Adjuvant treatment begins 4 to 8 weeks after the operation                   | find out | cnlc-2026  | 五（一）2（3）                 |                 |
      | HBsAg positive: antiviral at once                                            | find out | cnlc-2026  | 五（五）6；五（三）1（9）⑦     | 349,350,482,483 |
      | HBV DNA still detectable on treatment                                        | find out | cnlc-2026  | 五（五）6                      |                 |
      | HBV monitoring every 3 to 6 months                                           | find out | cnlc-2026  | 五（五）6                      |                 |
      | Checkpoint inhibitor given: watch for immune-related events, also afterwards | find out | cnlc-2026  | 五（五）3                      |                 |
      | Treated before the operation: how much viable tumour is left?                | find out | cnlc-2026  | 三（四）6（2）；三（四）6（3） | 128,129,130,131 |
      | Was the resection curative? What the first months must show                  | find out | cnlc-2026  | 五（一）1（4）②                |                 |
      | Not a curative resection with any of these findings at operation             | find out | cnlc-2026  | 五（一）1（4）①                |                 |
      | After every resection: antivirals, care of the liver, regular follow-up      | find out | review-003 | §4.5                           | 13              |

  @key:finding-requirement-ab4cc6
  Scenario: Resected, MVI and more than 5 cm; acute hepatic decompensation is not recorded: what has to be done
    Given the patient "resected-mvi-over-5-cm"
    And "acute hepatic decompensation" is not recorded
    When the board asks
    Then the requirements are exactly
      | says                                                                    | status   | source     | place                          | references |
      | Adjuvant treatment begins 4 to 8 weeks after the operation              | needed   | cnlc-2026  | 五（一）2（3）                 |            |
      | HBV DNA still detectable on treatment                                   | needed   | cnlc-2026  | 五（五）6                      |            |
      | HBV monitoring every 3 to 6 months                                      | needed   | cnlc-2026  | 五（五）6                      |            |
      | Was the resection curative? What the first months must show             | needed   | cnlc-2026  | 五（一）1（4）②                |            |
      | HAIC every 3-4 weeks                                                    | needed   | cnlc-2026  | 五（三）2（5）；五（三）2（7） |            |
      | After every resection: antivirals, care of the liver, regular follow-up | needed   | review-003 | §4.5                           | 13         |
      | Acute decompensation: treat it, then stage again                        | find out | cnlc-2026  | 五（五）7                      |            |
      | Not a curative resection with any of these findings at operation        | find out | cnlc-2026  | 五（一）1（4）①                |            |

  @key:finding-requirement-fedbaa
  Scenario: Resected, MVI and more than 5 cm; date of ablation 2026-08-15: what has to be done
    Given the patient "resected-mvi-over-5-cm"
    And "date of ablation" is "2026-08-15"
    When the board asks
    Then the requirements are exactly
      | says                                                                    | status   | source     | place                          | references |
      | Adjuvant treatment begins 4 to 8 weeks after the operation              | needed   | cnlc-2026  | 五（一）2（3）                 |            |
      | HBV DNA still detectable on treatment                                   | needed   | cnlc-2026  | 五（五）6                      |            |
      | HBV monitoring every 3 to 6 months                                      | needed   | cnlc-2026  | 五（五）6                      |            |
      | Was the ablation complete? Control after about 1 month                  | needed   | cnlc-2026  | 五（二）4                      | 290        |
      | Was the resection curative? What the first months must show             | needed   | cnlc-2026  | 五（一）1（4）②                |            |
      | HAIC every 3-4 weeks                                                    | needed   | cnlc-2026  | 五（三）2（5）；五（三）2（7） |            |
      | After every resection: antivirals, care of the liver, regular follow-up | needed   | review-003 | §4.5                           | 13         |
      | Tumour left after 2 ablations: another treatment joins                  | find out | cnlc-2026  | 五（二）4                      |            |
      | Not a curative resection with any of these findings at operation        | find out | cnlc-2026  | 五（一）1（4）①                |            |

  @key:finding-requirement-188e6a
  Scenario: Resected, MVI and more than 5 cm; ablation before yes: what has to be done
    Given the patient "resected-mvi-over-5-cm"
    And "ablation before" is "yes"
    When the board asks
    Then the requirements are exactly
      | says                                                                    | status   | source     | place                          | references |
      | Adjuvant treatment begins 4 to 8 weeks after the operation              | needed   | cnlc-2026  | 五（一）2（3）                 |            |
      | HBV DNA still detectable on treatment                                   | needed   | cnlc-2026  | 五（五）6                      |            |
      | HBV monitoring every 3 to 6 months                                      | needed   | cnlc-2026  | 五（五）6                      |            |
      | Was the ablation complete? Control after about 1 month                  | needed   | cnlc-2026  | 五（二）4                      | 290        |
      | Was the resection curative? What the first months must show             | needed   | cnlc-2026  | 五（一）1（4）②                |            |
      | HAIC every 3-4 weeks                                                    | needed   | cnlc-2026  | 五（三）2（5）；五（三）2（7） |            |
      | After every resection: antivirals, care of the liver, regular follow-up | needed   | review-003 | §4.5                           | 13         |
      | Tumour left after 2 ablations: another treatment joins                  | find out | cnlc-2026  | 五（二）4                      |            |
      | Not a curative resection with any of these findings at operation        | find out | cnlc-2026  | 五（一）1（4）①                |            |

  @key:finding-requirement-35083a
  Scenario: Resected, MVI and more than 5 cm; diagnosis is not recorded; microvascular invasion is not recorded: what has to be done (2)
    Given the patient "resected-mvi-over-5-cm"
    And "diagnosis" is not recorded
    And "microvascular invasion" is not recorded
    When the board asks
    Then the requirements are exactly
      | says                                                                    | status   | source     | place                                 | references      |
      | Adjuvant treatment begins 4 to 8 weeks after the operation              | find out | cnlc-2026  | 五（一）2（3）                        |                 |
      | HBsAg positive: antiviral at once                                       | find out | cnlc-2026  | 五（五）6；五（三）1（9）⑦            | 349,350,482,483 |
      | HBV DNA still detectable on treatment                                   | find out | cnlc-2026  | 五（五）6                             |                 |
      | HBV monitoring every 3 to 6 months                                      | find out | cnlc-2026  | 五（五）6                             |                 |
      | MVI grade is missing from the pathology report                          | find out | cnlc-2026  | 三（四）3（3）；三（四）要点论述（2） | 106             |
      | Was the resection curative? What the first months must show             | find out | cnlc-2026  | 五（一）1（4）②                       |                 |
      | Not a curative resection with any of these findings at operation        | find out | cnlc-2026  | 五（一）1（4）①                       |                 |
      | After every resection: antivirals, care of the liver, regular follow-up | find out | review-003 | §4.5                                  | 13              |

  @key:finding-requirement-b63829
  Scenario: Resected, MVI and more than 5 cm; diagnosis is not recorded; after atezolizumab + bevacizumab: what has to be done (2)
    Given the patient "resected-mvi-over-5-cm"
    And "diagnosis" is not recorded
    And earlier treatment
      | agents                     | ended     | setting    |
      | atezolizumab + bevacizumab | completed | conversion |
    When the board asks
    Then the requirements are exactly
      | says                                                                         | status   | source     | place                          | references      |
      | Adjuvant treatment begins 4 to 8 weeks after the operation                   | find out | cnlc-2026  | 五（一）2（3）                 |                 |
      | HBsAg positive: antiviral at once                                            | find out | cnlc-2026  | 五（五）6；五（三）1（9）⑦     | 349,350,482,483 |
      | HBV DNA still detectable on treatment                                        | find out | cnlc-2026  | 五（五）6                      |                 |
      | HBV monitoring every 3 to 6 months                                           | find out | cnlc-2026  | 五（五）6                      |                 |
      | Checkpoint inhibitor given: watch for immune-related events, also afterwards | find out | cnlc-2026  | 五（五）3                      |                 |
      | Treated before the operation: how much viable tumour is left?                | find out | cnlc-2026  | 三（四）6（2）；三（四）6（3） | 128,129,130,131 |
      | Was the resection curative? What the first months must show                  | find out | cnlc-2026  | 五（一）1（4）②                |                 |
      | Not a curative resection with any of these findings at operation             | find out | cnlc-2026  | 五（一）1（4）①                |                 |
      | After every resection: antivirals, care of the liver, regular follow-up      | find out | review-003 | §4.5                           | 13              |

  @key:finding-requirement-14718a
  Scenario: Resected, MVI and more than 5 cm; ablation before yes: what has to be done (2)
    Given the patient "resected-mvi-over-5-cm"
    And "ablation before" is "yes"
    When the board asks
    Then the requirements are exactly
      | says                                                                    | status   | source     | place                          | references |
      | Adjuvant treatment begins 4 to 8 weeks after the operation              | needed   | cnlc-2026  | 五（一）2（3）                 |            |
      | HBV DNA still detectable on treatment                                   | needed   | cnlc-2026  | 五（五）6                      |            |
      | HBV monitoring every 3 to 6 months                                      | needed   | cnlc-2026  | 五（五）6                      |            |
      | Was the ablation complete? Control after about 1 month                  | needed   | cnlc-2026  | 五（二）4                      | 290        |
      | Was the resection curative? What the first months must show             | needed   | cnlc-2026  | 五（一）1（4）②                |            |
      | HAIC every 3-4 weeks                                                    | needed   | cnlc-2026  | 五（三）2（5）；五（三）2（7） |            |
      | After every resection: antivirals, care of the liver, regular follow-up | needed   | review-003 | §4.5                           | 13         |
      | Tumour left after 2 ablations: another treatment joins                  | find out | cnlc-2026  | 五（二）4                      |            |
      | Not a curative resection with any of these findings at operation        | find out | cnlc-2026  | 五（一）1（4）①                |            |

  @key:finding-requirement-e6f65a
  Scenario: Resected, MVI and more than 5 cm; after sintilimab: what has to be done
    Given the patient "resected-mvi-over-5-cm"
    And earlier treatment
      | agents     | ended   | setting  |
      | sintilimab | ongoing | adjuvant |
    When the board asks
    Then the requirements do not say "Adjuvant treatment begins 4 to 8 weeks after the operation"

  @key:finding-requirement-1a00ad
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; resectability now resectable; documented Child-Pugh class C; TACE failed (target tumour progressed after TACE) yes: what has to be done
    Given a patient
      | field                                             | value                    |
      | diagnosis                                         | hepatocellular carcinoma |
      | resectability now                                 | resectable               |
      | documented Child-Pugh class                       | C                        |
      | TACE failed (target tumour progressed after TACE) | yes                      |
    When the board asks
    Then the requirements do not say "Response evaluation on systemic therapy"

  @key:finding-requirement-7d6467
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; date of resection 2026-04-03; resectability now resected; documented Child-Pugh class A; …: what has to be done
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | date of resection                   | 2026-04-03               |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
      | adjuvant treatment still running    | yes                      |
      | extrahepatic spread                 | no                       |
      | tumour rupture                      | in the past              |
    When the board asks
    Then the requirements do not say "Adjuvant treatment begins 4 to 8 weeks after the operation"

  @key:finding-requirement-7c66d7
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now not resectable now, may become so (conversion); documented Child-Pugh class A; has received an organ transplant yes: what has to be done
    Given a patient
      | field                            | value                                          |
      | diagnosis                        | hepatocellular carcinoma                       |
      | ECOG performance status          | 2                                              |
      | resectability now                | not resectable now, may become so (conversion) |
      | documented Child-Pugh class      | A                                              |
      | has received an organ transplant | yes                                            |
    When the board asks
    Then the requirements do not say "Conversion under way: what the board has to watch"

  @key:finding-requirement-6dd769
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; date of resection 2026-04-03; resectability now resected; documented Child-Pugh class A; …: what has to be done (2)
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | date of resection                   | 2026-04-03               |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
      | adjuvant treatment still running    | yes                      |
      | extrahepatic spread                 | no                       |
      | tumour rupture                      | in the past              |
    When the board asks
    Then the requirements do not say "Adjuvant treatment begins 4 to 8 weeks after the operation"

  @key:finding-requirement-d42dc6
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now not resectable now, may become so (conversion); documented Child-Pugh class A; has received an organ transplant yes: what has to be done (2)
    Given a patient
      | field                            | value                                          |
      | diagnosis                        | hepatocellular carcinoma                       |
      | ECOG performance status          | 2                                              |
      | resectability now                | not resectable now, may become so (conversion) |
      | documented Child-Pugh class      | A                                              |
      | has received an organ transplant | yes                                            |
    When the board asks
    Then the requirements do not say "Conversion under way: what the board has to watch"

  @key:finding-requirement-ea43c7
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; resectability now resectable; documented Child-Pugh class A; candidate for liver transplantation yes; has received an organ transplant yes; …: what has to be done
    Given a patient
      | field                                     | value                    |
      | diagnosis                                 | hepatocellular carcinoma |
      | ECOG performance status                   | 2                        |
      | resectability now                         | resectable               |
      | documented Child-Pugh class               | A                        |
      | candidate for liver transplantation       | yes                      |
      | has received an organ transplant          | yes                      |
      | invasion of an adjacent organ             | no                       |
      | bile duct invasion or tumour thrombus     | no                       |
      | distribution over the lobes               | tumours in both lobes    |
      | extrahepatic spread                       | no                       |
      | hepatic vein tumour thrombus              | no                       |
      | diameter of the largest tumour            | 5 cm                     |
      | portal vein tumour thrombus, Cheng type   | none                     |
      | tumour thrombus in the right atrium       | no                       |
      | number of tumours                         | 3                        |
      | tumour thrombus in the inferior vena cava | no                       |
    When the board asks
    Then the requirements do not say "Transplant candidate beyond the UCSF criteria"

  @key:finding-requirement-f512af
  Scenario: Within the transplant criteria; candidate for liver transplantation is not recorded: what has to be done
    Given the patient "transplant-candidate-within-criteria"
    And "candidate for liver transplantation" is not recorded
    When the board asks
    Then the requirements do not say "Typical imaging and an operation planned: no biopsy beforehand"
    And no caution on "ablation" says "On the way to a transplant: the guideline warns that treatment to downstage may bring the liver to decompensate. Child-Pugh is not A here."

  @key:finding-requirement-b25138
  Scenario: Within the transplant criteria; ECOG performance status 3; sum of the tumour diameters 6.6 cm; diameter of the largest tumour 6.6 cm: what has to be done
    Given the patient "transplant-candidate-within-criteria"
    And "ECOG performance status" is "3"
    And "sum of the tumour diameters" is "6.6 cm"
    And "diameter of the largest tumour" is "6.6 cm"
    When the board asks
    Then the requirements do not say "Transplant candidate beyond the UCSF criteria"

  @key:finding-requirement-74c8dd
  Scenario: Many nodules, CNLC IIb; how the diagnosis was made histology (biopsy or specimen); sum of the tumour diameters is not recorded; distribution over the lobes is not recorded; diameter of the largest tumour 1.0 cm; number of tumours 4: what has to be done
    Given the patient "untreated-iib-multinodular"
    And "how the diagnosis was made" is "histology (biopsy or specimen)"
    And "sum of the tumour diameters" is not recorded
    And "distribution over the lobes" is not recorded
    And "diameter of the largest tumour" is "1.0 cm"
    And "number of tumours" is "4"
    When the board asks
    Then the requirements do not say "Up to 1 cm: MRI and gadoxetate MRI both have to be typical"

  @key:finding-requirement-89b157
  Scenario: Many nodules, CNLC IIb; resectability now resectable; has received an organ transplant yes: what has to be done
    Given the patient "untreated-iib-multinodular"
    And "resectability now" is "resectable"
    And "has received an organ transplant" is "yes"
    When the board asks
    Then the requirements do not say "Before resection: liver reserve, portal pressure and performance to be known"

  @key:finding-requirement-6ae3f9
  Scenario: Many nodules, CNLC IIb; diagnosis is not recorded; sites of extrahepatic spread is not recorded; extrahepatic spread is not recorded: what has to be done
    Given the patient "untreated-iib-multinodular"
    And "diagnosis" is not recorded
    And "sites of extrahepatic spread" is not recorded
    And "extrahepatic spread" is not recorded
    When the board asks
    Then the requirements are exactly
      | says                                                                | status   | source    | place                                  | references      |
      | Spread outside the liver not recorded: PET/CT or PET/MR can show it | find out | cnlc-2026 | 三（一）4（1）①；三（三）要点论述（4） | 78,79           |
      | HBsAg positive: antiviral at once                                   | find out | cnlc-2026 | 五（五）6；五（三）1（9）⑦             | 349,350,482,483 |
      | HBV monitoring every 3 to 6 months                                  | find out | cnlc-2026 | 五（五）6                              |                 |
      | Baseline before a checkpoint inhibitor                              | find out | cnlc-2026 | 五（五）3                              |                 |
      | Response evaluation on systemic therapy                             | find out | cnlc-2026 | 五（五）4                              | 471             |
      | HBV or HCV: antivirals alongside TACE                               | find out | cnlc-2026 | 五（三）1（9）⑦                        | 349,350         |

  @key:finding-requirement-46dac0
  Scenario: Many nodules, CNLC IIb; diagnosis is not recorded; haemoglobin 79 g/L: what has to be done
    Given the patient "untreated-iib-multinodular"
    And "diagnosis" is not recorded
    And "haemoglobin" is "79 g/L"
    When the board asks
    Then the requirements are exactly
      | says                                     | status   | source    | place                      | references      |
      | HBsAg positive: antiviral at once        | find out | cnlc-2026 | 五（五）6；五（三）1（9）⑦ | 349,350,482,483 |
      | HBV monitoring every 3 to 6 months       | find out | cnlc-2026 | 五（五）6                  |                 |
      | Haemoglobin below 80 g/L: treat by cause | find out | cnlc-2026 | 五（五）7                  |                 |
      | HBV or HCV: antivirals alongside TACE    | find out | cnlc-2026 | 五（三）1（9）⑦            | 349,350         |

  @key:finding-requirement-ebbaf7
  Scenario: Many nodules, CNLC IIb; diagnosis is not recorded; sites of extrahepatic spread is not recorded; extrahepatic spread is not recorded: what has to be done (2)
    Given the patient "untreated-iib-multinodular"
    And "diagnosis" is not recorded
    And "sites of extrahepatic spread" is not recorded
    And "extrahepatic spread" is not recorded
    When the board asks
    Then the requirements are exactly
      | says                                                                | status   | source    | place                                  | references      |
      | Spread outside the liver not recorded: PET/CT or PET/MR can show it | find out | cnlc-2026 | 三（一）4（1）①；三（三）要点论述（4） | 78,79           |
      | HBsAg positive: antiviral at once                                   | find out | cnlc-2026 | 五（五）6；五（三）1（9）⑦             | 349,350,482,483 |
      | HBV monitoring every 3 to 6 months                                  | find out | cnlc-2026 | 五（五）6                              |                 |
      | Baseline before a checkpoint inhibitor                              | find out | cnlc-2026 | 五（五）3                              |                 |
      | Response evaluation on systemic therapy                             | find out | cnlc-2026 | 五（五）4                              | 471             |
      | HBV or HCV: antivirals alongside TACE                               | find out | cnlc-2026 | 五（三）1（9）⑦                        | 349,350         |

  @key:finding-requirement-92d832
  Scenario: Many nodules, CNLC IIb; diagnosis is not recorded; haemoglobin 79 g/L: what has to be done (2)
    Given the patient "untreated-iib-multinodular"
    And "diagnosis" is not recorded
    And "haemoglobin" is "79 g/L"
    When the board asks
    Then the requirements are exactly
      | says                                     | status   | source    | place                      | references      |
      | HBsAg positive: antiviral at once        | find out | cnlc-2026 | 五（五）6；五（三）1（9）⑦ | 349,350,482,483 |
      | HBV monitoring every 3 to 6 months       | find out | cnlc-2026 | 五（五）6                  |                 |
      | Haemoglobin below 80 g/L: treat by cause | find out | cnlc-2026 | 五（五）7                  |                 |
      | HBV or HCV: antivirals alongside TACE    | find out | cnlc-2026 | 五（三）1（9）⑦            | 349,350         |

  @key:finding-requirement-b51e8b
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; diagnosis is not recorded; neutrophil count 1.4 ×10^9/L: what has to be done
    Given the patient "untreated-iiia-child-pugh-a5"
    And "diagnosis" is not recorded
    And "neutrophil count" is "1.4 ×10^9/L"
    When the board asks
    Then the requirements are exactly
      | says                                            | status   | source    | place                      | references      |
      | Who is preferred for conversion by HAIC         | find out | cnlc-2026 | 五（三）2（8）①            | 359,360         |
      | HBsAg positive: antiviral at once               | find out | cnlc-2026 | 五（五）6；五（三）1（9）⑦ | 349,350,482,483 |
      | HBV DNA still detectable on treatment           | find out | cnlc-2026 | 五（五）6                  |                 |
      | HBV monitoring every 3 to 6 months              | find out | cnlc-2026 | 五（五）6                  |                 |
      | Baseline before a checkpoint inhibitor          | find out | cnlc-2026 | 五（五）3                  |                 |
      | Response evaluation on systemic therapy         | find out | cnlc-2026 | 五（五）4                  | 471             |
      | Neutrophils below 1.5×10⁹/L: G-CSF where needed | find out | cnlc-2026 | 五（五）7；五（三）2（2）③ | 485             |
      | HBV or HCV: antivirals alongside TACE           | find out | cnlc-2026 | 五（三）1（9）⑦            | 349,350         |

  @key:finding-requirement-2f4134
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; diagnosis is not recorded; platelet count 49 ×10^9/L: what has to be done
    Given the patient "untreated-iiia-child-pugh-a5"
    And "diagnosis" is not recorded
    And "platelet count" is "49 ×10^9/L"
    When the board asks
    Then the requirements are exactly
      | says                                                                     | status   | source    | place                      | references      |
      | Who is preferred for conversion by HAIC                                  | find out | cnlc-2026 | 五（三）2（8）①            | 359,360         |
      | HBsAg positive: antiviral at once                                        | find out | cnlc-2026 | 五（五）6；五（三）1（9）⑦ | 349,350,482,483 |
      | HBV DNA still detectable on treatment                                    | find out | cnlc-2026 | 五（五）6                  |                 |
      | HBV monitoring every 3 to 6 months                                       | find out | cnlc-2026 | 五（五）6                  |                 |
      | Baseline before a checkpoint inhibitor                                   | find out | cnlc-2026 | 五（五）3                  |                 |
      | Response evaluation on systemic therapy                                  | find out | cnlc-2026 | 五（五）4                  | 471             |
      | Platelets below 50×10⁹/L: thrombopoietin or a receptor agonist if needed | find out | cnlc-2026 | 五（五）7；五（三）2（2）③ | 486,487         |
      | HBV or HCV: antivirals alongside TACE                                    | find out | cnlc-2026 | 五（三）1（9）⑦            | 349,350         |

  @key:finding-requirement-fba4cc
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; diagnosis is not recorded; neutrophil count 1.4 ×10^9/L: what has to be done (2)
    Given the patient "untreated-iiia-child-pugh-a5"
    And "diagnosis" is not recorded
    And "neutrophil count" is "1.4 ×10^9/L"
    When the board asks
    Then the requirements are exactly
      | says                                            | status   | source    | place                      | references      |
      | Who is preferred for conversion by HAIC         | find out | cnlc-2026 | 五（三）2（8）①            | 359,360         |
      | HBsAg positive: antiviral at once               | find out | cnlc-2026 | 五（五）6；五（三）1（9）⑦ | 349,350,482,483 |
      | HBV DNA still detectable on treatment           | find out | cnlc-2026 | 五（五）6                  |                 |
      | HBV monitoring every 3 to 6 months              | find out | cnlc-2026 | 五（五）6                  |                 |
      | Baseline before a checkpoint inhibitor          | find out | cnlc-2026 | 五（五）3                  |                 |
      | Response evaluation on systemic therapy         | find out | cnlc-2026 | 五（五）4                  | 471             |
      | Neutrophils below 1.5×10⁹/L: G-CSF where needed | find out | cnlc-2026 | 五（五）7；五（三）2（2）③ | 485             |
      | HBV or HCV: antivirals alongside TACE           | find out | cnlc-2026 | 五（三）1（9）⑦            | 349,350         |

  @key:finding-requirement-d4ba5b
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; diagnosis is not recorded; platelet count 49 ×10^9/L: what has to be done (2)
    Given the patient "untreated-iiia-child-pugh-a5"
    And "diagnosis" is not recorded
    And "platelet count" is "49 ×10^9/L"
    When the board asks
    Then the requirements are exactly
      | says                                                                     | status   | source    | place                      | references      |
      | Who is preferred for conversion by HAIC                                  | find out | cnlc-2026 | 五（三）2（8）①            | 359,360         |
      | HBsAg positive: antiviral at once                                        | find out | cnlc-2026 | 五（五）6；五（三）1（9）⑦ | 349,350,482,483 |
      | HBV DNA still detectable on treatment                                    | find out | cnlc-2026 | 五（五）6                  |                 |
      | HBV monitoring every 3 to 6 months                                       | find out | cnlc-2026 | 五（五）6                  |                 |
      | Baseline before a checkpoint inhibitor                                   | find out | cnlc-2026 | 五（五）3                  |                 |
      | Response evaluation on systemic therapy                                  | find out | cnlc-2026 | 五（五）4                  | 471             |
      | Platelets below 50×10⁹/L: thrombopoietin or a receptor agonist if needed | find out | cnlc-2026 | 五（五）7；五（三）2（2）③ | 486,487         |
      | HBV or HCV: antivirals alongside TACE                                    | find out | cnlc-2026 | 五（三）1（9）⑦            | 349,350         |

  @key:finding-requirement-e79dcf
  Scenario: Untreated with lung metastases; hepatitis C antibody is not recorded; HCV RNA not detected: what has to be done
    Given the patient "untreated-iiib-lung-metastasis"
    And "hepatitis C antibody" is not recorded
    And "HCV RNA" is "not detected"
    When the board asks
    Then the requirements are exactly
      | says                                                            | status | source    | place                                                              | references |
      | HBV DNA, quantified                                             | needed | cnlc-2026 | 五（五）6                                                          |            |
      | Baseline before a checkpoint inhibitor                          | needed | cnlc-2026 | 五（五）3                                                          |            |
      | Response evaluation on systemic therapy                         | needed | cnlc-2026 | 五（五）4                                                          | 471        |
      | Before SIRT, angiography and a simulation with labelled albumin | needed | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |            |
      | First visit 6-12 weeks after SIRT, then every 2-3 months        | needed | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |            |

  @key:finding-requirement-b6d52f
  Scenario: Untreated with lung metastases; hepatitis B surface antigen is not recorded; has received an organ transplant yes: what has to be done
    Given the patient "untreated-iiib-lung-metastasis"
    And "hepatitis B surface antigen" is not recorded
    And "has received an organ transplant" is "yes"
    When the board asks
    Then the requirements do not say "Graft from a donor with HBsAg or anti-HBc: antiviral, long term"

  @key:finding-requirement-5e1176
  Scenario: Untreated with lung metastases; hepatitis B surface antigen positive; has received an organ transplant yes: what has to be done
    Given the patient "untreated-iiib-lung-metastasis"
    And "hepatitis B surface antigen" is "positive"
    And "has received an organ transplant" is "yes"
    When the board asks
    Then the requirements do not say "Graft from a donor with HBsAg or anti-HBc: antiviral, long term"

  @key:finding-requirement-cb9339
  Scenario: Untreated with lung metastases; on antiviral treatment for hepatitis B yes; has received an organ transplant yes: what has to be done
    Given the patient "untreated-iiib-lung-metastasis"
    And "on antiviral treatment for hepatitis B" is "yes"
    And "has received an organ transplant" is "yes"
    When the board asks
    Then the requirements do not say "Graft from a donor with HBsAg or anti-HBc: antiviral, long term"

  @key:finding-requirement-858ee2
  Scenario: Untreated with lung metastases; earlier treatment is not recorded: what has to be done
    Given the patient "untreated-iiib-lung-metastasis"
    And "earlier treatment" is not recorded
    When the board asks
    Then the requirements do not say "Checkpoint inhibitor given: watch for immune-related events, also afterwards"

  @key:finding-requirement-a7aec1
  Scenario: Untreated with lung metastases; diagnosis is not recorded; candidate for liver transplantation yes: what has to be done
    Given the patient "untreated-iiib-lung-metastasis"
    And "diagnosis" is not recorded
    And "candidate for liver transplantation" is "yes"
    When the board asks
    Then the requirements are exactly
      | says                                                           | status   | source    | place                           | references  |
      | HBV DNA, quantified                                            | find out | cnlc-2026 | 五（五）6                       |             |
      | Baseline before a checkpoint inhibitor                         | find out | cnlc-2026 | 五（五）3                       |             |
      | Typical imaging and an operation planned: no biopsy beforehand | find out | cnlc-2026 | 三（三）；三（三）要点论述（6） | 100,101,102 |
      | Response evaluation on systemic therapy                        | find out | cnlc-2026 | 五（五）4                       | 471         |
      | HBV or HCV: antivirals alongside TACE                          | find out | cnlc-2026 | 五（三）1（9）⑦                 | 349,350     |

  @key:finding-requirement-474803
  Scenario: Untreated with lung metastases; ECOG performance status 3; candidate for liver transplantation yes: what has to be done
    Given the patient "untreated-iiib-lung-metastasis"
    And "ECOG performance status" is "3"
    And "candidate for liver transplantation" is "yes"
    When the board asks
    Then the requirements do not say "Transplant candidate beyond the UCSF criteria"

  @key:finding-requirement-d15e64
  Scenario: Untreated with lung metastases; declines standard treatment yes; diagnosis is not recorded; alpha-fetoprotein 480 IU/mL; tumour necrosis factor alpha in serum 1 pg/mL: what has to be done
    Given the patient "untreated-iiib-lung-metastasis"
    And "declines standard treatment" is "yes"
    And "diagnosis" is not recorded
    And "alpha-fetoprotein" is "480 IU/mL"
    And "tumour necrosis factor alpha in serum" is "1 pg/mL"
    When the board asks
    Then the requirements are exactly
      | says                                    | status   | source    | place                            | references |
      | No usable AFP value                     | find out | cnlc-2026 | 三（二）2；三（三）要点论述（5） |            |
      | HBV DNA, quantified                     | find out | cnlc-2026 | 五（五）6                        |            |
      | Baseline before a checkpoint inhibitor  | find out | cnlc-2026 | 五（五）3                        |            |
      | Response evaluation on systemic therapy | find out | cnlc-2026 | 五（五）4                        | 471        |
      | HBV or HCV: antivirals alongside TACE   | find out | cnlc-2026 | 五（三）1（9）⑦                  | 349,350    |

  @key:finding-requirement-9bd630
  Scenario: Untreated with lung metastases; diagnosis is not recorded; has received an organ transplant yes: what has to be done
    Given the patient "untreated-iiib-lung-metastasis"
    And "diagnosis" is not recorded
    And "has received an organ transplant" is "yes"
    When the board asks
    Then the requirements are exactly
      | says                                                            | status   | source    | place           | references |
      | Graft from a donor with HBsAg or anti-HBc: antiviral, long term | find out | cnlc-2026 | 五（五）6       |            |
      | HBV DNA, quantified                                             | find out | cnlc-2026 | 五（五）6       |            |
      | Baseline before a checkpoint inhibitor                          | find out | cnlc-2026 | 五（五）3       |            |
      | Response evaluation on systemic therapy                         | find out | cnlc-2026 | 五（五）4       | 471        |
      | HBV or HCV: antivirals alongside TACE                           | find out | cnlc-2026 | 五（三）1（9）⑦ | 349,350    |

  @key:finding-requirement-ac8afd
  Scenario: Untreated with lung metastases; diagnosis is not recorded; hepatitis B surface antigen is not recorded: what has to be done
    Given the patient "untreated-iiib-lung-metastasis"
    And "diagnosis" is not recorded
    And "hepatitis B surface antigen" is not recorded
    When the board asks
    Then the requirements are exactly
      | says                                    | status   | source    | place                      | references      |
      | HBsAg positive: antiviral at once       | find out | cnlc-2026 | 五（五）6；五（三）1（9）⑦ | 349,350,482,483 |
      | HBV DNA, quantified                     | find out | cnlc-2026 | 五（五）6                  |                 |
      | HBV monitoring every 3 to 6 months      | find out | cnlc-2026 | 五（五）6                  |                 |
      | Hepatitis B and C markers               | find out | cnlc-2026 | 五（五）6                  |                 |
      | Baseline before a checkpoint inhibitor  | find out | cnlc-2026 | 五（五）3                  |                 |
      | Response evaluation on systemic therapy | find out | cnlc-2026 | 五（五）4                  | 471             |
      | HBV or HCV: antivirals alongside TACE   | find out | cnlc-2026 | 五（三）1（9）⑦            | 349,350         |

  @key:finding-requirement-69073f
  Scenario: Untreated with lung metastases; diagnosis is not recorded; albumin 35 g/L; ascites mild or controlled: what has to be done
    Given the patient "untreated-iiib-lung-metastasis"
    And "diagnosis" is not recorded
    And "albumin" is "35 g/L"
    And "ascites" is "mild or controlled"
    When the board asks
    Then the requirements are exactly
      | says                                               | status   | source    | place           | references |
      | HBV DNA, quantified                                | find out | cnlc-2026 | 五（五）6       |            |
      | Baseline before a checkpoint inhibitor             | find out | cnlc-2026 | 五（五）3       |            |
      | Response evaluation on systemic therapy            | find out | cnlc-2026 | 五（五）4       | 471        |
      | Ascites, encephalopathy, jaundice: treat alongside | find out | cnlc-2026 | 五（五）7       |            |
      | HBV or HCV: antivirals alongside TACE              | find out | cnlc-2026 | 五（三）1（9）⑦ | 349,350    |

  @key:finding-requirement-49b1ee
  Scenario: Untreated with lung metastases; diagnosis is not recorded; hepatitis C antibody positive; antiviral treatment for hepatitis C none; HCV RNA not detected: what has to be done
    Given the patient "untreated-iiib-lung-metastasis"
    And "diagnosis" is not recorded
    And "hepatitis C antibody" is "positive"
    And "antiviral treatment for hepatitis C" is "none"
    And "HCV RNA" is "not detected"
    When the board asks
    Then the requirements are exactly
      | says                                    | status   | source    | place     | references |
      | HBV DNA, quantified                     | find out | cnlc-2026 | 五（五）6 |            |
      | Hepatitis C: direct-acting antivirals   | find out | cnlc-2026 | 五（五）6 | 484        |
      | Baseline before a checkpoint inhibitor  | find out | cnlc-2026 | 五（五）3 |            |
      | Response evaluation on systemic therapy | find out | cnlc-2026 | 五（五）4 | 471        |

  @key:finding-requirement-0d3227
  Scenario: Untreated with lung metastases; hepatitis C antibody is not recorded; antiviral treatment for hepatitis C none; HCV RNA detected: what has to be done
    Given the patient "untreated-iiib-lung-metastasis"
    And "hepatitis C antibody" is not recorded
    And "antiviral treatment for hepatitis C" is "none"
    And "HCV RNA" is "detected"
    When the board asks
    Then the requirements are exactly
      | says                                                            | status | source    | place                                                              | references |
      | HBV DNA, quantified                                             | needed | cnlc-2026 | 五（五）6                                                          |            |
      | Hepatitis C: direct-acting antivirals                           | needed | cnlc-2026 | 五（五）6                                                          | 484        |
      | Baseline before a checkpoint inhibitor                          | needed | cnlc-2026 | 五（五）3                                                          |            |
      | Response evaluation on systemic therapy                         | needed | cnlc-2026 | 五（五）4                                                          | 471        |
      | HBV or HCV: antivirals alongside TACE                           | needed | cnlc-2026 | 五（三）1（9）⑦                                                    | 349,350    |
      | Before SIRT, angiography and a simulation with labelled albumin | needed | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |            |
      | First visit 6-12 weeks after SIRT, then every 2-3 months        | needed | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |            |

  @key:finding-requirement-de35e8
  Scenario: Untreated with lung metastases; active bleeding is not recorded: what has to be done
    Given the patient "untreated-iiib-lung-metastasis"
    And "active bleeding" is not recorded
    When the board asks
    Then the requirements are exactly
      | says                                                            | status   | source    | place                                                              | references |
      | HBV DNA, quantified                                             | needed   | cnlc-2026 | 五（五）6                                                          |            |
      | Baseline before a checkpoint inhibitor                          | needed   | cnlc-2026 | 五（五）3                                                          |            |
      | Response evaluation on systemic therapy                         | needed   | cnlc-2026 | 五（五）4                                                          | 471        |
      | Before SIRT, angiography and a simulation with labelled albumin | needed   | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |            |
      | First visit 6-12 weeks after SIRT, then every 2-3 months        | needed   | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |            |
      | Active bleeding: stop it first                                  | find out | cnlc-2026 | 五（五）7；五（五）3                                               |            |
      | HBV or HCV: antivirals alongside TACE                           | find out | cnlc-2026 | 五（三）1（9）⑦                                                    | 349,350    |

  @key:finding-requirement-465cec
  Scenario: Untreated with lung metastases; diagnosis is not recorded; candidate for liver transplantation yes: what has to be done (2)
    Given the patient "untreated-iiib-lung-metastasis"
    And "diagnosis" is not recorded
    And "candidate for liver transplantation" is "yes"
    When the board asks
    Then the requirements do not say "Transplant candidate beyond the UCSF criteria"

  @key:finding-requirement-5ffaba
  Scenario: Untreated with lung metastases; ECOG performance status 3; candidate for liver transplantation yes: what has to be done (2)
    Given the patient "untreated-iiib-lung-metastasis"
    And "ECOG performance status" is "3"
    And "candidate for liver transplantation" is "yes"
    When the board asks
    Then the requirements do not say "Transplant candidate beyond the UCSF criteria"

  @key:finding-requirement-d9d4b9
  Scenario: Untreated with lung metastases; declines standard treatment yes; diagnosis is not recorded; alpha-fetoprotein 480 IU/mL; tumour necrosis factor alpha in serum 1 pg/mL: what has to be done (2)
    Given the patient "untreated-iiib-lung-metastasis"
    And "declines standard treatment" is "yes"
    And "diagnosis" is not recorded
    And "alpha-fetoprotein" is "480 IU/mL"
    And "tumour necrosis factor alpha in serum" is "1 pg/mL"
    When the board asks
    Then the requirements are exactly
      | says                                    | status   | source    | place                            | references |
      | No usable AFP value                     | find out | cnlc-2026 | 三（二）2；三（三）要点论述（5） |            |
      | HBV DNA, quantified                     | find out | cnlc-2026 | 五（五）6                        |            |
      | Baseline before a checkpoint inhibitor  | find out | cnlc-2026 | 五（五）3                        |            |
      | Response evaluation on systemic therapy | find out | cnlc-2026 | 五（五）4                        | 471        |
      | HBV or HCV: antivirals alongside TACE   | find out | cnlc-2026 | 五（三）1（9）⑦                  | 349,350    |

  @key:finding-requirement-4c41a2
  Scenario: Untreated with lung metastases; diagnosis is not recorded; has received an organ transplant yes: what has to be done (2)
    Given the patient "untreated-iiib-lung-metastasis"
    And "diagnosis" is not recorded
    And "has received an organ transplant" is "yes"
    When the board asks
    Then the requirements are exactly
      | says                                                            | status   | source    | place           | references |
      | Graft from a donor with HBsAg or anti-HBc: antiviral, long term | find out | cnlc-2026 | 五（五）6       |            |
      | HBV DNA, quantified                                             | find out | cnlc-2026 | 五（五）6       |            |
      | Baseline before a checkpoint inhibitor                          | find out | cnlc-2026 | 五（五）3       |            |
      | Response evaluation on systemic therapy                         | find out | cnlc-2026 | 五（五）4       | 471        |
      | HBV or HCV: antivirals alongside TACE                           | find out | cnlc-2026 | 五（三）1（9）⑦ | 349,350    |

  @key:finding-requirement-8a3f98
  Scenario: Untreated with lung metastases; diagnosis is not recorded; hepatitis B surface antigen is not recorded: what has to be done (2)
    Given the patient "untreated-iiib-lung-metastasis"
    And "diagnosis" is not recorded
    And "hepatitis B surface antigen" is not recorded
    When the board asks
    Then the requirements are exactly
      | says                                    | status   | source    | place                      | references      |
      | HBsAg positive: antiviral at once       | find out | cnlc-2026 | 五（五）6；五（三）1（9）⑦ | 349,350,482,483 |
      | HBV DNA, quantified                     | find out | cnlc-2026 | 五（五）6                  |                 |
      | HBV monitoring every 3 to 6 months      | find out | cnlc-2026 | 五（五）6                  |                 |
      | Hepatitis B and C markers               | find out | cnlc-2026 | 五（五）6                  |                 |
      | Baseline before a checkpoint inhibitor  | find out | cnlc-2026 | 五（五）3                  |                 |
      | Response evaluation on systemic therapy | find out | cnlc-2026 | 五（五）4                  | 471             |
      | HBV or HCV: antivirals alongside TACE   | find out | cnlc-2026 | 五（三）1（9）⑦            | 349,350         |

  @key:finding-requirement-180ef2
  Scenario: Untreated with lung metastases; diagnosis is not recorded; albumin 35 g/L; ascites mild or controlled: what has to be done (2)
    Given the patient "untreated-iiib-lung-metastasis"
    And "diagnosis" is not recorded
    And "albumin" is "35 g/L"
    And "ascites" is "mild or controlled"
    When the board asks
    Then the requirements are exactly
      | says                                               | status   | source    | place           | references |
      | HBV DNA, quantified                                | find out | cnlc-2026 | 五（五）6       |            |
      | Baseline before a checkpoint inhibitor             | find out | cnlc-2026 | 五（五）3       |            |
      | Response evaluation on systemic therapy            | find out | cnlc-2026 | 五（五）4       | 471        |
      | Ascites, encephalopathy, jaundice: treat alongside | find out | cnlc-2026 | 五（五）7       |            |
      | HBV or HCV: antivirals alongside TACE              | find out | cnlc-2026 | 五（三）1（9）⑦ | 349,350    |
