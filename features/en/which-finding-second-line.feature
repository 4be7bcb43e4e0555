# language: en
Feature: Which finding decides on the second line and later?
  Each patient differs from one that is known by the findings named; what is not named is as before.

  @key:finding-second-line-failed-sorafenib-tolerated-afp-high-2
  Scenario Outline: After sorafenib, tolerated, AFP high; <finding> <value>, <and> <its value>: what is left as second line and later, <regimen>
    Given the patient "failed-sorafenib-tolerated-afp-high"
    And "<finding>" is "<value>"
    And "<and>" is "<its value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                     | value | and                                   | its value | regimen     | setting     | stands                                      |
      | declines standard treatment | yes   | tumour necrosis factor alpha in serum | 1 pg/mL   | regorafenib | second line | candidate: bclc-2022, cnlc-2026, review-002 |
      | declines standard treatment | yes   | tumour necrosis factor alpha in serum | 1 pg/mL   | ramucirumab | second line | candidate: bclc-2022, cnlc-2026, review-002 |

  @key:finding-second-line-c52aa5
  Scenario: After atezolizumab and bevacizumab; diagnosis is not recorded: what is left as second line and later
    Given the patient "failed-atezolizumab-bevacizumab"
    And "diagnosis" is not recorded
    When the board asks
    Then these stand as follows
      | regimen                | setting     | stands               |
      | apatinib (rivoceranib) | second line | open: cnlc-2026 open |
      | donafenib              | second line | open: cnlc-2026 open |
    And no evidence gap says "No high-level evidence after a first-line immunotherapy combination"
    And no evidence gap says "No marker tells why immunotherapy failed or what would work next"
    And no entry under study says "Combinations with immunotherapy and bispecific antibodies in second line are under study"
    And no entry under study says "M1-c6v1 (oncolytic virus) + camrelizumab + apatinib: 13 patients with HCC"
    And no entry under study says "Faecal transplantation + pembrolizumab: melanoma data, none in HCC"

  @key:finding-second-line-203f3c
  Scenario: After atezolizumab and bevacizumab: what is left as second line and later
    Given the patient "failed-atezolizumab-bevacizumab"
    When the board asks
    Then these stand as follows
      | regimen     | setting     | stands                |
      | regorafenib | second line | candidate: review-002 |

  @key:finding-second-line-c2b085
  Scenario: After atezolizumab and bevacizumab, as of 2026-04-29: what is left as second line and later
    Given the patient "failed-atezolizumab-bevacizumab"
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen     | setting     | stands                |
      | regorafenib | second line | candidate: review-002 |

  @key:finding-second-line-d40311
  Scenario: After FOLFOX4; resectability now unresectable; sites of extrahepatic spread none; extrahepatic spread no; number of tumours 4: what is left as second line and later
    Given the patient "failed-folfox4"
    And "resectability now" is "unresectable"
    And "sites of extrahepatic spread" is "none"
    And "extrahepatic spread" is "no"
    And "number of tumours" is "4"
    When the board asks
    Then these stand as follows
      | regimen       | setting     | stands                           |
      | pembrolizumab | second line | candidate: cnlc-2026, review-002 |
      | camrelizumab  | second line | candidate: cnlc-2026, review-002 |
      | tislelizumab  | second line | candidate: cnlc-2026, review-002 |

  @key:finding-second-line-83cedf
  Scenario: After FOLFOX4; diagnosis is not recorded; resectability now unresectable; sites of extrahepatic spread none; extrahepatic spread no; number of tumours 4: what is left as second line and later
    Given the patient "failed-folfox4"
    And "diagnosis" is not recorded
    And "resectability now" is "unresectable"
    And "sites of extrahepatic spread" is "none"
    And "extrahepatic spread" is "no"
    And "number of tumours" is "4"
    When the board asks
    Then the requirements are exactly
      | says                                                     | status   | source    | place                            | references      |
      | Who is preferred for conversion by HAIC                  | find out | cnlc-2026 | 五（三）2（8）①                  | 359,360         |
      | HBsAg positive: antiviral at once                        | find out | cnlc-2026 | 五（五）6；五（三）1（9）⑦       | 349,350,482,483 |
      | HBV DNA still detectable on treatment                    | find out | cnlc-2026 | 五（五）6                        |                 |
      | HBV monitoring every 3 to 6 months                       | find out | cnlc-2026 | 五（五）6                        |                 |
      | Baseline before a checkpoint inhibitor                   | find out | cnlc-2026 | 五（五）3                        |                 |
      | Response evaluation on systemic therapy                  | find out | cnlc-2026 | 五（五）4                        | 471             |
      | What the choice after progression depends on (guideline) | find out | cnlc-2026 | 五（五）3；五（五）要点论述（3） |                 |
      | HBV or HCV: antivirals alongside TACE                    | find out | cnlc-2026 | 五（三）1（9）⑦                  | 349,350         |
    And no entry under study says "Small molecules, PROTAC, CAR-T against resistance: under study only"

  @key:finding-second-line-fe93f2
  Scenario: After FOLFOX4; resectability now unresectable; sites of extrahepatic spread none; extrahepatic spread no; number of tumours 4, as of 2026-04-29: what is left as second line and later
    Given the patient "failed-folfox4"
    And "resectability now" is "unresectable"
    And "sites of extrahepatic spread" is "none"
    And "extrahepatic spread" is "no"
    And "number of tumours" is "4"
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen       | setting     | stands                                        |
      | pembrolizumab | second line | candidate: review-001, review-002, review-004 |
      | camrelizumab  | second line | candidate: review-001, review-002             |
      | tislelizumab  | second line | candidate: review-001, review-002             |

  @key:finding-second-line-4d3cdb
  Scenario: After sorafenib, tolerated, AFP high; declines standard treatment yes; diagnosis is not recorded; tumour necrosis factor alpha in serum 1 pg/mL: what is left as second line and later
    Given the patient "failed-sorafenib-tolerated-afp-high"
    And "declines standard treatment" is "yes"
    And "diagnosis" is not recorded
    And "tumour necrosis factor alpha in serum" is "1 pg/mL"
    When the board asks
    Then these stand as follows
      | regimen                | setting     | stands                                                |
      | apatinib (rivoceranib) | second line | open: cnlc-2026 open, review-002 open                 |
      | cabozantinib           | second line | open: bclc-2022 open, cnlc-2026 open, review-002 open |

  @key:finding-second-line-67c67a
  Scenario: After sorafenib, tolerated, AFP high; declines standard treatment yes; tumour necrosis factor alpha in serum 1 pg/mL; after sorafenib: what is left as second line and later
    Given the patient "failed-sorafenib-tolerated-afp-high"
    And "declines standard treatment" is "yes"
    And "tumour necrosis factor alpha in serum" is "1 pg/mL"
    And earlier treatment
      | agents    | ended       | setting  |
      | sorafenib | progression | adjuvant |
    When the board asks
    Then these stand as follows
      | regimen                | setting     | stands     |
      | apatinib (rivoceranib) | second line | not listed |
      | ramucirumab            | second line | not listed |

  @key:finding-second-line-c7cbbc
  Scenario: After sorafenib, tolerated, AFP high; declines standard treatment yes; tumour necrosis factor alpha in serum 1 pg/mL; after ipilimumab, sorafenib: what is left as second line and later
    Given the patient "failed-sorafenib-tolerated-afp-high"
    And "declines standard treatment" is "yes"
    And "tumour necrosis factor alpha in serum" is "1 pg/mL"
    And earlier treatment
      | agents     | ended       |
      | ipilimumab | progression |
      | sorafenib  | progression |
    When the board asks
    Then these stand as follows
      | regimen                | setting     | stands                                            |
      | nivolumab + ipilimumab | second line | excluded: cnlc-2026 excluded, review-002 excluded |

  @key:finding-second-line-c17c6d
  Scenario: After sorafenib, tolerated, AFP high; declines standard treatment yes; tumour necrosis factor alpha in serum 1 pg/mL; ECOG performance status is not recorded: what is left as second line and later
    Given the patient "failed-sorafenib-tolerated-afp-high"
    And "declines standard treatment" is "yes"
    And "tumour necrosis factor alpha in serum" is "1 pg/mL"
    And "ECOG performance status" is not recorded
    When the board asks
    Then these stand as follows
      | regimen                | setting     | stands                                |
      | apatinib (rivoceranib) | second line | open: cnlc-2026 open, review-002 open |

  @key:finding-second-line-e71bb9
  Scenario: After sorafenib, tolerated, AFP high; declines standard treatment yes; alpha-fetoprotein is not recorded; tumour necrosis factor alpha in serum 1 pg/mL: what is left as second line and later
    Given the patient "failed-sorafenib-tolerated-afp-high"
    And "declines standard treatment" is "yes"
    And "alpha-fetoprotein" is not recorded
    And "tumour necrosis factor alpha in serum" is "1 pg/mL"
    When the board asks
    Then these stand as follows
      | regimen     | setting     | stands                                                |
      | ramucirumab | second line | open: bclc-2022 open, cnlc-2026 open, review-002 open |

  @key:finding-second-line-6f80c1
  Scenario: After sorafenib, tolerated, AFP high; declines standard treatment yes; tumour necrosis factor alpha in serum 1 pg/mL; after sorafenib, as of 2026-04-29: what is left as second line and later
    Given the patient "failed-sorafenib-tolerated-afp-high"
    And "declines standard treatment" is "yes"
    And "tumour necrosis factor alpha in serum" is "1 pg/mL"
    And earlier treatment
      | agents    | ended       | setting  |
      | sorafenib | progression | adjuvant |
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen     | setting     | stands     |
      | regorafenib | second line | not listed |

  @key:finding-second-line-ec8c60
  Scenario: After sorafenib, tolerated, AFP high; declines standard treatment yes; tumour necrosis factor alpha in serum 1 pg/mL, as of 2026-04-29: what is left as second line and later
    Given the patient "failed-sorafenib-tolerated-afp-high"
    And "declines standard treatment" is "yes"
    And "tumour necrosis factor alpha in serum" is "1 pg/mL"
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen     | setting     | stands                                       |
      | regorafenib | second line | candidate: bclc-2022, review-001, review-002 |
      | ramucirumab | second line | candidate: bclc-2022, review-001, review-002 |

  @key:finding-second-line-fad06d
  Scenario: After sorafenib, tolerated, AFP high; declines standard treatment yes; tumour necrosis factor alpha in serum 1 pg/mL; after anlotinib, oxaliplatin: what is left as second line and later
    Given the patient "failed-sorafenib-tolerated-afp-high"
    And "declines standard treatment" is "yes"
    And "tumour necrosis factor alpha in serum" is "1 pg/mL"
    And earlier treatment
      | agents      | ended       |
      | anlotinib   | progression |
      | oxaliplatin | progression |
    When the board asks
    Then the evidence gaps are exactly
      | says                                                                                              | status              | source     | place                            | references |
      | No high-level evidence after first-line immunotherapy alone or a TKI alone (other than sorafenib) | not enough evidence | cnlc-2026  | 五（五）2；五（五）要点论述（3） |            |
      | Oxaliplatin resistance is not HAIC resistance                                                     | not enough evidence | review-001 | §1.2                             | 18         |

  @key:finding-second-line-84880c
  Scenario: Resected, low risk, as of 2026-03-15: what is left as second line and later
    Given the patient "resected-low-risk"
    And as of 2026-03-15
    When the board asks
    Then these stand as follows
      | regimen   | setting     | stands     |
      | nivolumab | second line | not listed |

  @key:finding-second-line-e7c08c
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; EGFR expression in the tumour positive; ECOG performance status 2; recurrence after curative treatment none; resectability now resected; documented Child-Pugh class A; after lenvatinib: what is left as second line and later
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | EGFR expression in the tumour       | positive                 |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
    And earlier treatment
      | agents     | ended       |
      | lenvatinib | progression |
    When the board asks
    Then these stand as follows
      | regimen                | setting     | stands     |
      | lenvatinib + gefitinib | second line | not listed |

  @key:finding-second-line-8dcd77
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; resectability now resected; documented Child-Pugh class A; after atezolizumab: what is left as second line and later
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
    And earlier treatment
      | agents       | ended       |
      | atezolizumab | progression |
    When the board asks
    Then these stand as follows
      | regimen                | setting     | stands     |
      | apatinib (rivoceranib) | second line | not listed |
      | donafenib              | second line | not listed |

  @key:finding-second-line-508163
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; resectability now resected; documented Child-Pugh class A; after sorafenib: what is left as second line and later
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    When the board asks
    Then these stand as follows
      | regimen                | setting     | stands     |
      | apatinib (rivoceranib) | second line | not listed |
      | cabozantinib           | second line | not listed |

  @key:finding-second-line-e42582
  Scenario: Lung metastases, earlier treatment not recorded; diagnosis is not recorded; EGFR expression in the tumour positive; after lenvatinib: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And "diagnosis" is not recorded
    And "EGFR expression in the tumour" is "positive"
    And earlier treatment
      | agents     | ended       |
      | lenvatinib | progression |
    When the board asks
    Then these stand as follows
      | regimen                | setting     | stands                |
      | lenvatinib + gefitinib | second line | open: review-002 open |

  @key:finding-second-line-79d988
  Scenario: Lung metastases, earlier treatment not recorded; after lenvatinib: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents     |
      | lenvatinib |
    When the board asks
    Then in the setting "second line"
    And "lenvatinib + gefitinib" is open for want of "systemic therapy still running"
    And in the setting "second line"
    And "lenvatinib + gefitinib" is open for want of "drugs stopped for intolerance"

  @key:finding-second-line-e73354
  Scenario: Lung metastases, earlier treatment not recorded; after sorafenib, nivolumab + ipilimumab: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents                 | ended       | tolerated |
      | sorafenib              | progression | yes       |
      | nivolumab + ipilimumab | progression | -         |
    When the board asks
    Then the sources disagree on "The guideline's entry rests on tolerated sorafenib; after immunotherapy there is only observational inference."

  @key:finding-second-line-97f828
  Scenario: Lung metastases, earlier treatment not recorded; after atezolizumab + bevacizumab, sorafenib: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents                     | ended       |
      | atezolizumab + bevacizumab | progression |
      | sorafenib                  | progression |
    When the board asks
    Then these stand as follows
      | regimen     | setting     | stands                                                                               |
      | regorafenib | second line | conditional: bclc-2022 open, cnlc-2026 open, review-002 conditional, review-002 open |

  @key:finding-second-line-a5010c
  Scenario: Lung metastases, earlier treatment not recorded; after cadonilimab + lenvatinib: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents                   | ended       |
      | cadonilimab + lenvatinib | progression |
    When the board asks
    Then these stand as follows
      | regimen                                                              | setting     | stands                                                                               |
      | ipilimumab + nivolumab or pembrolizumab after a PD-1/PD-L1 inhibitor | second line | excluded: review-002 excluded, review-002 excluded, review-002 insufficient excluded |

  @key:finding-second-line-f9412c
  Scenario: Lung metastases, earlier treatment not recorded; after sorafenib: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | no        |
    When the board asks
    Then these stand as follows
      | regimen     | setting     | stands                                            |
      | regorafenib | second line | excluded: cnlc-2026 excluded, review-002 excluded |

  @key:finding-second-line-144186
  Scenario: Lung metastases, earlier treatment not recorded; after sorafenib, camrelizumab: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents       | ended       | tolerated |
      | sorafenib    | progression | yes       |
      | camrelizumab | progression | -         |
    When the board asks
    Then the sources disagree on "The grade 1, A belongs to the trial's background, not to patients after immunotherapy."

  @key:finding-second-line-69b3b7
  Scenario: Lung metastases, earlier treatment not recorded; after FOLFOX4 (oxaliplatin + fluorouracil + leucovorin, systemic), atezolizumab + bevacizumab: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents                                                      | ended       |
      | FOLFOX4 (oxaliplatin + fluorouracil + leucovorin, systemic) | progression |
      | atezolizumab + bevacizumab                                  | progression |
    When the board asks
    Then these stand as follows
      | regimen       | setting     | stands                                            |
      | pembrolizumab | second line | excluded: cnlc-2026 excluded, review-002 excluded |
      | camrelizumab  | second line | excluded: cnlc-2026 excluded, review-002 excluded |
      | tislelizumab  | second line | excluded: cnlc-2026 excluded, review-002 excluded |
    And the sources disagree on "The grade 1, A belongs to the trial's background, not to patients after immunotherapy."
    And an evidence gap says "Guidelines do not agree on second-line treatment"

  @key:finding-second-line-915d95
  Scenario: Lung metastases, earlier treatment not recorded; after sorafenib, nivolumab: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | 是        |
      | nivolumab | progression | -         |
    When the board asks
    Then these stand as follows
      | regimen                | setting     | stands                                            |
      | nivolumab + ipilimumab | second line | excluded: cnlc-2026 excluded, review-002 excluded |

  @key:finding-second-line-0bb592
  Scenario: Lung metastases, earlier treatment not recorded; alpha-fetoprotein 400 ng/mL; after sorafenib: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And "alpha-fetoprotein" is "400 ng/mL"
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    When the board asks
    Then these stand as follows
      | regimen     | setting     | stands                                      |
      | ramucirumab | second line | candidate: bclc-2022, cnlc-2026, review-002 |

  @key:finding-second-line-6ca8c8
  Scenario: Lung metastases, earlier treatment not recorded; after atezolizumab + bevacizumab, lenvatinib: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents                     | ended       |
      | atezolizumab + bevacizumab | progression |
      | lenvatinib                 | ongoing     |
    When the board asks
    Then these stand as follows
      | regimen   | setting     | stands     |
      | donafenib | second line | not listed |
    And the evidence gaps are exactly
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
      | Cadonilimab + lenvatinib: first-line data only, not enough evidence after immunotherapy     | not enough evidence | review-002 | §2.2                                        | 40          |
      | Eftilagimod alpha + pembrolizumab: other tumours only, and no clear effect after PD-1/PD-L1 | not enough evidence | review-002 | §2.2                                        | 35,36       |
      | Changing both drugs: lower response and shorter PFS than changing one                       | not enough evidence | review-002 | §2.1                                        | 22          |
      | Adding or changing to a CTLA-4 antibody after PD-1: reasoning from melanoma                 | not enough evidence | review-002 | §2.2                                        | 37          |
    And no entry under study says "M1-c6v1 (oncolytic virus) + camrelizumab + apatinib: 13 patients with HCC"
    And no entry under study says "Faecal transplantation + pembrolizumab: melanoma data, none in HCC"
    And no entry under study says "IL-2 prodrug + nivolumab: untreated melanoma, no data in HCC"

  @key:finding-second-line-6f043d
  Scenario: Lung metastases, earlier treatment not recorded; ECOG performance status 2; after sorafenib: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And "ECOG performance status" is "2"
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    When the board asks
    Then these stand as follows
      | regimen      | setting     | stands                                      |
      | cabozantinib | second line | candidate: bclc-2022, cnlc-2026, review-002 |

  @key:finding-second-line-7365bd
  Scenario: Lung metastases, earlier treatment not recorded; after toripalimab + bevacizumab: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents                    | ended       |
      | toripalimab + bevacizumab | progression |
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
      | Cadonilimab + lenvatinib: first-line data only, not enough evidence after immunotherapy     | not enough evidence | review-002 | §2.2                                        | 40          |
      | Eftilagimod alpha + pembrolizumab: other tumours only, and no clear effect after PD-1/PD-L1 | not enough evidence | review-002 | §2.2                                        | 35,36       |
      | Changing both drugs: lower response and shorter PFS than changing one                       | not enough evidence | review-002 | §2.1                                        | 22          |
      | Adding or changing to a CTLA-4 antibody after PD-1: reasoning from melanoma                 | not enough evidence | review-002 | §2.2                                        | 37          |
    And no entry under study says "Trial: lenvatinib + pembrolizumab after atezolizumab + bevacizumab (NCT05101629)"

  @key:finding-second-line-76e531
  Scenario: Lung metastases, earlier treatment not recorded; after atezolizumab: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents       | ended       |
      | atezolizumab | progression |
    When the board asks
    Then the evidence gaps are exactly
      | says                                                                                              | status              | source     | place                            | references  |
      | No high-level evidence after first-line immunotherapy alone or a TKI alone (other than sorafenib) | not enough evidence | cnlc-2026  | 五（五）2；五（五）要点论述（3） |             |
      | Guidelines do not agree on second-line treatment                                                  | not enough evidence | review-002 | 摘要；§2                         |             |
      | New treatments against resistance: no randomised trial in HCC                                     | not enough evidence | review-004 | 三1；三2；三3（2）；三3（3）；四 |             |
      | No marker tells why immunotherapy failed or what would work next                                  | not enough evidence | review-004 | 二1；二2；三3（4）；四           | 17,18,20,23 |
      | Tumour markers of resistance to immunotherapy: none to choose by                                  | not enough evidence | review-001 | §2.2；§3                         | 30,34,35,53 |
      | Antibodies against atezolizumab: meaning open, no ground to stop                                  | not enough evidence | review-001 | §2.2                             | 47,48,49,50 |
      | Eftilagimod alpha + pembrolizumab: other tumours only, and no clear effect after PD-1/PD-L1       | not enough evidence | review-002 | §2.2                             | 35,36       |
      | Adding or changing to a CTLA-4 antibody after PD-1: reasoning from melanoma                       | not enough evidence | review-002 | §2.2                             | 37          |
    And no entry under study says "Trial: lenvatinib + pembrolizumab after atezolizumab + bevacizumab (NCT05101629)"

  @key:finding-second-line-a1ec99
  Scenario: Lung metastases, earlier treatment not recorded; after durvalumab + single-dose tremelimumab (STRIDE): what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents                                         | ended       |
      | durvalumab + single-dose tremelimumab (STRIDE) | progression |
    When the board asks
    Then an evidence gap says "After a first-line combination, durvalumab or lenvatinib: no trial evidence"
    And the evidence gaps are exactly
      | says                                                                                        | status              | source     | place                                       | references  |
      | No high-level evidence after a first-line immunotherapy combination                         | not enough evidence | cnlc-2026  | 五（五）2；五（五）3；五（五）要点论述（3） |             |
      | Guidelines do not agree on second-line treatment                                            | not enough evidence | review-002 | 摘要；§2                                    |             |
      | Evidence vacuum after immunotherapy combinations                                            | not enough evidence | review-004 | 引言；一                                    | 6           |
      | New treatments against resistance: no randomised trial in HCC                               | not enough evidence | review-004 | 三1；三2；三3（2）；三3（3）；四            |             |
      | No marker tells why immunotherapy failed or what would work next                            | not enough evidence | review-004 | 二1；二2；三3（4）；四                      | 17,18,20,23 |
      | Tumour markers of resistance to immunotherapy: none to choose by                            | not enough evidence | review-001 | §2.2；§3                                    | 30,34,35,53 |
      | After a first-line combination, durvalumab or lenvatinib: no trial evidence                 | not enough evidence | bclc-2022  | second line                                 |             |
      | Eftilagimod alpha + pembrolizumab: other tumours only, and no clear effect after PD-1/PD-L1 | not enough evidence | review-002 | §2.2                                        | 35,36       |

  @key:finding-second-line-37aa6a
  Scenario: Lung metastases, earlier treatment not recorded; after sorafenib: what is left as second line and later (2)
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents    | ended       |
      | sorafenib | progression |
    When the board asks
    Then these stand as follows
      | regimen     | setting     | stands                                                |
      | regorafenib | second line | open: bclc-2022 open, cnlc-2026 open, review-002 open |

  @key:finding-second-line-ae1f60
  Scenario: Lung metastases, earlier treatment not recorded; after sorafenib, regorafenib: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents      | ended       | tolerated |
      | sorafenib   | progression | yes       |
      | regorafenib | progression | -         |
    When the board asks
    Then these stand as follows
      | regimen     | setting     | stands                                                                |
      | regorafenib | second line | excluded: bclc-2022 excluded, cnlc-2026 excluded, review-002 excluded |

  @key:finding-second-line-5482e3
  Scenario: Lung metastases, earlier treatment not recorded; after sorafenib, apatinib (rivoceranib): what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents                 | ended       | tolerated |
      | sorafenib              | progression | yes       |
      | apatinib (rivoceranib) | progression | -         |
    When the board asks
    Then these stand as follows
      | regimen                | setting     | stands                                            |
      | apatinib (rivoceranib) | second line | excluded: cnlc-2026 excluded, review-002 excluded |

  @key:finding-second-line-06508e
  Scenario: Lung metastases, earlier treatment not recorded; alpha-fetoprotein ＞399.9 ng/mL; after sorafenib: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And "alpha-fetoprotein" is ">399.9 ng/mL"
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    When the board asks
    Then these stand as follows
      | regimen     | setting     | stands                                                |
      | ramucirumab | second line | open: bclc-2022 open, cnlc-2026 open, review-002 open |

  @key:finding-second-line-923a2d
  Scenario: Lung metastases, earlier treatment not recorded; after sorafenib, ramucirumab: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents      | ended       | tolerated |
      | sorafenib   | progression | yes       |
      | ramucirumab | progression | -         |
    When the board asks
    Then these stand as follows
      | regimen     | setting     | stands                                                                |
      | ramucirumab | second line | excluded: bclc-2022 excluded, cnlc-2026 excluded, review-002 excluded |

  @key:finding-second-line-810246
  Scenario: Lung metastases, earlier treatment not recorded; after atezolizumab + bevacizumab, as of 2026-04-29: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents                     | ended       |
      | atezolizumab + bevacizumab | progression |
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen   | setting     | stands     |
      | nivolumab | second line | not listed |

  @key:finding-second-line-141412
  Scenario: Lung metastases, earlier treatment not recorded; after atezolizumab, sorafenib, as of 2026-04-29: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents       | ended       |
      | atezolizumab | progression |
      | sorafenib    | progression |
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen   | setting     | stands                                             |
      | nivolumab | second line | excluded: review-002 excluded, review-004 excluded |

  @key:finding-second-line-b0b4fb
  Scenario: Lung metastases, earlier treatment not recorded; after atezolizumab + bevacizumab, lenvatinib: what is left as second line and later (2)
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents                     | ended       |
      | atezolizumab + bevacizumab | progression |
      | lenvatinib                 | progression |
    When the board asks
    Then these stand as follows
      | regimen                                      | setting     | stands     |
      | atezolizumab + bevacizumab                   | second line | not listed |
      | nivolumab + ipilimumab                       | second line | not listed |
      | camrelizumab + apatinib (rivoceranib)        | second line | not listed |
      | sintilimab + IBI305 (bevacizumab biosimilar) | second line | not listed |
      | finotonlimab + bevacizumab                   | second line | not listed |
      | toripalimab + bevacizumab                    | second line | not listed |
      | anlotinib + penpulimab                       | second line | not listed |
    And no entry under study says "Trial: lenvatinib + pembrolizumab after atezolizumab + bevacizumab (NCT05101629)"

  @key:finding-second-line-8b2166
  Scenario: Lung metastases, earlier treatment not recorded; EGFR expression in the tumour positive; after pembrolizumab + lenvatinib: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And "EGFR expression in the tumour" is "positive"
    And earlier treatment
      | agents                     | ended       |
      | pembrolizumab + lenvatinib | progression |
    When the board asks
    Then an entry under study says "Trial: regorafenib + pembrolizumab after a PD-1/PD-L1 antibody (NCT04696055)"

  @key:finding-second-line-3013d3
  Scenario: Lung metastases, earlier treatment not recorded; after atezolizumab + bevacizumab, regorafenib: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents                     | ended       |
      | atezolizumab + bevacizumab | progression |
      | regorafenib                | progression |
    When the board asks
    Then these stand as follows
      | regimen      | setting     | stands                        |
      | tislelizumab | second line | excluded: review-002 excluded |
    And no entry under study says "Trial: regorafenib + pembrolizumab after a PD-1/PD-L1 antibody (NCT04696055)"

  @key:finding-second-line-c8338e
  Scenario: Lung metastases, earlier treatment not recorded; after tislelizumab, donafenib: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents       | ended       |
      | tislelizumab | other       |
      | donafenib    | progression |
    When the board asks
    Then these stand as follows
      | regimen      | setting     | stands                                            |
      | tislelizumab | second line | excluded: cnlc-2026 excluded, review-002 excluded |

  @key:finding-second-line-ee7e5c
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; recurrence after curative treatment none; resectability now resected; systemic therapy for advanced disease before yes: what is left as second line and later
    Given a patient
      | field                                        | value                    |
      | diagnosis                                    | hepatocellular carcinoma |
      | recurrence after curative treatment          | none                     |
      | resectability now                            | resected                 |
      | systemic therapy for advanced disease before | yes                      |
    When the board asks
    Then the requirements do not say "What the choice after progression depends on (guideline)"

  @key:finding-second-line-524c5a
  Scenario: Lung metastases, earlier treatment not recorded; diagnosis is not recorded; after sorafenib, as of 2026-04-29: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And "diagnosis" is not recorded
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen   | setting     | stands                                 |
      | nivolumab | second line | open: review-002 open, review-004 open |

  @key:finding-second-line-07b24b
  Scenario: Lung metastases, earlier treatment not recorded; after anlotinib, as of 2026-04-29: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents    | ended   |
      | anlotinib | ongoing |
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen   | setting     | stands     |
      | nivolumab | second line | not listed |

  @key:finding-second-line-6e12bc
  Scenario: Lung metastases, earlier treatment not recorded; after nivolumab, as of 2026-04-29: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents    | ended       |
      | nivolumab | progression |
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen   | setting     | stands     |
      | nivolumab | second line | not listed |

  @key:finding-second-line-ac2c0b
  Scenario: Lung metastases, earlier treatment not recorded, as of 2026-04-29: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen   | setting     | stands                                 |
      | nivolumab | second line | open: review-002 open, review-004 open |

  @key:finding-second-line-aa5619
  Scenario: Lung metastases, earlier treatment not recorded; ECOG performance status 3; after sorafenib, as of 2026-04-29: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And "ECOG performance status" is "3"
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen   | setting     | stands     |
      | nivolumab | second line | not listed |

  @key:finding-second-line-dcf1ad
  Scenario: Lung metastases, earlier treatment not recorded; ECOG performance status is not recorded; after sorafenib, as of 2026-04-29: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And "ECOG performance status" is not recorded
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen   | setting     | stands                                 |
      | nivolumab | second line | open: review-002 open, review-004 open |

  @key:finding-second-line-71f556
  Scenario: Lung metastases, earlier treatment not recorded; after sorafenib, as of 2026-04-29: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents    | ended       |
      | sorafenib | progression |
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen     | setting     | stands                                                 |
      | regorafenib | second line | open: bclc-2022 open, review-001 open, review-002 open |

  @key:finding-second-line-c0e738
  Scenario: Lung metastases, earlier treatment not recorded; after sorafenib, as of 2026-04-29: what is left as second line and later (2)
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | no        |
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen     | setting     | stands                                             |
      | regorafenib | second line | excluded: review-001 excluded, review-002 excluded |

  @key:finding-second-line-368680
  Scenario: Lung metastases, earlier treatment not recorded; after sorafenib, regorafenib, as of 2026-04-29: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents      | ended       | tolerated |
      | sorafenib   | progression | yes       |
      | regorafenib | progression | -         |
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen     | setting     | stands                                                                 |
      | regorafenib | second line | excluded: bclc-2022 excluded, review-001 excluded, review-002 excluded |

  @key:finding-second-line-bf806f
  Scenario: Lung metastases, earlier treatment not recorded; after sorafenib, apatinib (rivoceranib), as of 2026-04-29: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents                 | ended       | tolerated |
      | sorafenib              | progression | yes       |
      | apatinib (rivoceranib) | progression | -         |
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen                | setting     | stands                                             |
      | apatinib (rivoceranib) | second line | excluded: review-001 excluded, review-002 excluded |

  @key:finding-second-line-78c8ef
  Scenario: Lung metastases, earlier treatment not recorded; after TKI + PD-1 antibody (drugs not named), as of 2026-04-29: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents                                | ended       |
      | TKI + PD-1 antibody (drugs not named) | progression |
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen     | setting     | stands                                                 |
      | ramucirumab | second line | open: bclc-2022 open, review-001 open, review-002 open |

  @key:finding-second-line-4cf838
  Scenario: Lung metastases, earlier treatment not recorded; alpha-fetoprotein ＞300 ng/mL; after sorafenib, as of 2026-04-29: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And "alpha-fetoprotein" is ">300 ng/mL"
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen     | setting     | stands                                                 |
      | ramucirumab | second line | open: bclc-2022 open, review-001 open, review-002 open |

  @key:finding-second-line-83682f
  Scenario: Lung metastases, earlier treatment not recorded; alpha-fetoprotein 400 ng/mL; after sorafenib, as of 2026-04-29: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And "alpha-fetoprotein" is "400 ng/mL"
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen     | setting     | stands                                       |
      | ramucirumab | second line | candidate: bclc-2022, review-001, review-002 |

  @key:finding-second-line-1a3a40
  Scenario: Lung metastases, earlier treatment not recorded; alpha-fetoprotein ＞399.9 ng/mL; after sorafenib, as of 2026-04-29: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And "alpha-fetoprotein" is ">399.9 ng/mL"
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen     | setting     | stands                                                 |
      | ramucirumab | second line | open: bclc-2022 open, review-001 open, review-002 open |

  @key:finding-second-line-073aaf
  Scenario: Lung metastases, earlier treatment not recorded; after sorafenib, ramucirumab, as of 2026-04-29: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents      | ended       | tolerated |
      | sorafenib   | progression | yes       |
      | ramucirumab | progression | -         |
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen     | setting     | stands                                                                 |
      | ramucirumab | second line | excluded: bclc-2022 excluded, review-001 excluded, review-002 excluded |

  @key:finding-second-line-22473b
  Scenario: Lung metastases, earlier treatment not recorded; after FOLFOX4 (oxaliplatin + fluorouracil + leucovorin, systemic), atezolizumab + bevacizumab, as of 2026-04-29: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents                                                      | ended       |
      | FOLFOX4 (oxaliplatin + fluorouracil + leucovorin, systemic) | progression |
      | atezolizumab + bevacizumab                                  | progression |
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen       | setting     | stands                                                                  |
      | pembrolizumab | second line | excluded: review-001 excluded, review-002 excluded, review-004 excluded |
      | camrelizumab  | second line | excluded: review-001 excluded, review-002 excluded                      |
      | tislelizumab  | second line | excluded: review-001 excluded, review-002 excluded                      |

  @key:finding-second-line-b7b510
  Scenario: Lung metastases, earlier treatment not recorded; after lenvatinib: what is left as second line and later (2)
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents     | ended       | setting    |
      | lenvatinib | progression | conversion |
    When the board asks
    Then these stand as follows
      | regimen                | setting     | stands     |
      | lenvatinib + gefitinib | second line | not listed |

  @key:finding-second-line-77d05b
  Scenario: Lung metastases, earlier treatment not recorded; after nivolumab, sorafenib: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents    | ended       | setting  | tolerated |
      | nivolumab | completed   | adjuvant | -         |
      | sorafenib | progression | advanced | yes       |
    When the board asks
    Then these stand as follows
      | regimen                | setting     | stands                                            |
      | nivolumab + ipilimumab | second line | excluded: cnlc-2026 excluded, review-002 excluded |

  @key:finding-second-line-f2c1db
  Scenario: Lung metastases, earlier treatment not recorded; after pembrolizumab, sorafenib, as of 2026-04-29: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents        | ended       | setting  | tolerated |
      | pembrolizumab | completed   | adjuvant | -         |
      | sorafenib     | progression | advanced | yes       |
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen       | setting     | stands                                                                                                                                                                                  |
      | pembrolizumab | second line | against: against review-002, review-001 excluded, review-002 excluded, review-004 excluded; excluded: against review-002, review-001 excluded, review-002 excluded, review-004 excluded |

  @key:finding-second-line-fb9ea9
  Scenario: Lung metastases, earlier treatment not recorded; after camrelizumab, sorafenib, as of 2026-04-29: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents       | ended       | setting  | tolerated |
      | camrelizumab | completed   | adjuvant | -         |
      | sorafenib    | progression | advanced | yes       |
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen      | setting     | stands                                             |
      | camrelizumab | second line | excluded: review-001 excluded, review-002 excluded |

  @key:finding-second-line-b73cb2
  Scenario: Lung metastases, earlier treatment not recorded; after tislelizumab, sorafenib, as of 2026-04-29: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents       | ended       | setting  | tolerated |
      | tislelizumab | completed   | adjuvant | -         |
      | sorafenib    | progression | advanced | yes       |
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen      | setting     | stands                                             |
      | tislelizumab | second line | excluded: review-001 excluded, review-002 excluded |

  @key:finding-second-line-bdefe8
  Scenario: Lung metastases, earlier treatment not recorded; diagnosis is not recorded; after sorafenib, as of 2026-04-29: what is left as second line and later (2)
    Given the patient "second-line-lung-metastases"
    And "diagnosis" is not recorded
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen   | setting     | stands                                 |
      | nivolumab | second line | open: review-002 open, review-004 open |

  @key:finding-second-line-95ba86
  Scenario: Lung metastases, earlier treatment not recorded; ECOG performance status 3; after sorafenib, as of 2026-04-29: what is left as second line and later (2)
    Given the patient "second-line-lung-metastases"
    And "ECOG performance status" is "3"
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen   | setting     | stands     |
      | nivolumab | second line | not listed |

  @key:finding-second-line-4e7399
  Scenario: Lung metastases, earlier treatment not recorded; EGFR expression in the tumour positive; after lenvatinib, lenvatinib: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And "EGFR expression in the tumour" is "positive"
    And earlier treatment
      | agents     | ended       | tolerated |
      | lenvatinib | progression | yes       |
      | lenvatinib | intolerance | -         |
    When the board asks
    Then these stand as follows
      | regimen                | setting     | stands                        |
      | lenvatinib + gefitinib | second line | excluded: review-002 excluded |

  @key:finding-second-line-2a8b93
  Scenario: Lung metastases, earlier treatment not recorded; diagnosis fibrolamellar carcinoma; after sorafenib, as of 2026-03-15: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And "diagnosis" is "fibrolamellar carcinoma"
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | yes       |
    And as of 2026-03-15
    When the board asks
    Then these stand as follows
      | regimen   | setting     | stands     |
      | nivolumab | second line | not listed |

  @key:finding-second-line-9defc2
  Scenario: Lung metastases, earlier treatment not recorded; after nivolumab, sorafenib, as of 2026-03-15: what is left as second line and later
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents    | ended       | setting  | tolerated |
      | nivolumab | completed   | adjuvant | -         |
      | sorafenib | progression | advanced | yes       |
    And as of 2026-03-15
    When the board asks
    Then these stand as follows
      | regimen   | setting     | stands                                             |
      | nivolumab | second line | excluded: review-002 excluded, review-004 excluded |

  @key:finding-second-line-f5dc23
  Scenario: Many nodules, CNLC IIb; after donafenib: what is left as second line and later
    Given the patient "untreated-iib-multinodular"
    And earlier treatment
      | agents    | ended   |
      | donafenib | ongoing |
    When the board asks
    Then the evidence gaps are exactly
      | says                                                                 | status              | source     | place                     | references          |
      | TACE with systemic drugs that the guideline does not name            | not enough evidence | cnlc-2026  | 五（五）；五（三）1（9）⑥ | 343,344,345         |
      | TACE with systemic drugs: who gains, in which order and when is open | not enough evidence | review-000 | §1.2；§1.3；§3；§4        | 23,49               |
      | Markers for TACE with immunotherapy: none can be used to choose      | not enough evidence | review-000 | 引言；§1；§2；§2.1        | 5,11,31,43,44,45,46 |
      | TACE + durvalumab without bevacizumab: no benefit shown              | not enough evidence | review-000 | §2.2                      | 48                  |
      | TACE + lenvatinib set beside a lenvatinib series: no comparison      | not enough evidence | review-000 | §1.2                      | 20,21               |
    And no entry under study says "Combinations with immunotherapy and bispecific antibodies in second line are under study"
    And the cautions on "external radiotherapy" are exactly
      | says                                                                           | status  | source    | place           | references |
      | A targeted drug at the same time as radiotherapy: the guideline asks for care. | applies | cnlc-2026 | 五（四）1（1）⑥ | 414,415    |
