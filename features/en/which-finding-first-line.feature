# language: en
Feature: Which finding decides on the first line?
  Each patient differs from one that is known by the findings named; what is not named is as before.

  @key:finding-first-line-single-8-cm-unresectable-1
  Scenario Outline: Single 8 cm tumour, unresectable, reviewed abroad; <finding> <value>: what is left as first line, <regimen>
    Given the patient "single-8-cm-unresectable"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                 | value | regimen                                        | setting    | stands     |
      | ECOG performance status | 1     | atezolizumab + bevacizumab                     | first line | not listed |
      | ECOG performance status | 1     | durvalumab + single-dose tremelimumab (STRIDE) | first line | not listed |
      | ECOG performance status | 1     | sorafenib                                      | first line | not listed |
      | ECOG performance status | 1     | lenvatinib                                     | first line | not listed |
      | ECOG performance status | 1     | durvalumab                                     | first line | not listed |

  @key:finding-first-line-tace-refractory-iib-1
  Scenario Outline: CNLC IIb after TACE that failed; <finding> <value>: what is left as first line, <regimen>
    Given the patient "tace-refractory-iib"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                 | value   | regimen                    | setting       | stands                                                                                  |
      | ECOG performance status | unknown | atezolizumab + bevacizumab | first line    | open: aasld-2023 open, bclc-2022 open, cnlc-2026 open, review-002 open, review-003 open |
      | ECOG performance status | unknown | FOLFOX-HAIC                | transarterial | open: cnlc-2026 open                                                                    |

  @key:finding-first-line-untreated-iib-multinodular-1
  Scenario Outline: Many nodules, CNLC IIb; <finding> <value>: what is left as first line, <regimen>
    Given the patient "untreated-iib-multinodular"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                       | value                 | regimen                                        | setting       | stands                                                  |
      | growth pattern                | diffuse, disseminated | atezolizumab + bevacizumab                     | first line    | candidate: bclc-2022                                    |
      | growth pattern                | diffuse, disseminated | durvalumab + single-dose tremelimumab (STRIDE) | first line    | candidate: bclc-2022                                    |
      | growth pattern                | diffuse, disseminated | sorafenib                                      | first line    | candidate: bclc-2022                                    |
      | growth pattern                | diffuse, disseminated | lenvatinib                                     | first line    | candidate: bclc-2022                                    |
      | growth pattern                | diffuse, disseminated | durvalumab                                     | first line    | candidate: bclc-2022                                    |
      | growth pattern                | diffuse, disseminated | SIRT                                           | transarterial | conditional: cnlc-2026                                  |
      | the board's judgement of TACE | unsuitable            | durvalumab + single-dose tremelimumab (STRIDE) | first line    | candidate: bclc-2022, cnlc-2026, review-003             |
      | the board's judgement of TACE | unsuitable            | sorafenib                                      | first line    | candidate: bclc-2022, cnlc-2026, review-002, review-003 |
      | the board's judgement of TACE | unsuitable            | lenvatinib                                     | first line    | candidate: bclc-2022, cnlc-2026, review-002, review-003 |
      | the board's judgement of TACE | unsuitable            | durvalumab                                     | first line    | candidate: bclc-2022, cnlc-2026                         |

  @key:finding-first-line-untreated-iiib-lung-metastasis-1
  Scenario Outline: Untreated with lung metastases; <finding> <value>: what is left as first line, <regimen>
    Given the patient "untreated-iiib-lung-metastasis"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                 | value | regimen                    | setting       | stands                                                  |
      | ECOG performance status | 2     | atezolizumab + bevacizumab | first line    | candidate: bclc-2022, cnlc-2026, review-002, review-003 |
      | ECOG performance status | 2     | FOLFOX-HAIC                | transarterial | not listed                                              |

  @key:finding-first-line-9becd4
  Scenario: Resected, MVI and more than 5 cm; severe allergy to iodinated contrast yes; extrahepatic spread no: what is left as first line
    Given the patient "resected-mvi-over-5-cm"
    And "severe allergy to iodinated contrast" is "yes"
    And "extrahepatic spread" is "no"
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

  @key:finding-first-line-cf190c
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; resectability now resectable; documented BCLC stage 0 (very early); candidate for liver transplantation yes: what is left as first line
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | resectability now                   | resectable               |
      | documented BCLC stage               | 0 (very early)           |
      | candidate for liver transplantation | yes                      |
    When the board asks
    Then these stand as follows
      | regimen                                        | setting    | stands                                                 |
      | atezolizumab + bevacizumab                     | first line | open: cnlc-2026 open, review-002 open, review-003 open |
      | durvalumab + single-dose tremelimumab (STRIDE) | first line | open: cnlc-2026 open, review-003 open                  |
      | sorafenib                                      | first line | open: cnlc-2026 open, review-002 open, review-003 open |
      | lenvatinib                                     | first line | open: cnlc-2026 open, review-002 open, review-003 open |
      | durvalumab                                     | first line | open: cnlc-2026 open                                   |
    And the cautions on "transarterial embolisation (TAE)" are exactly
      | says                                                                                                                                                                        | status  | source    | place                                                              | references |
      | Pregnancy does not rule this out, and yet the child is at risk: by the anaesthesia, by the X-rays and contrast of an embolisation, by the drugs a graft needs               | unknown |           |                                                                    |            |
      | Liver failure, a coagulation disorder that cannot be corrected, a main portal trunk occluded without collaterals and severe contrast allergy rule out TACE in the guideline | unknown | cnlc-2026 | 五（三）1（3）①；五（三）1（3）②；五（三）1（3）③；五（三）1（3）⑦ |            |
    And in the setting "first line"
    And "icaritin soft capsules" is open for want of "refractory ascites"

  @key:finding-first-line-c5f4e2
  Scenario: CNLC IIb after TACE that failed; ECOG performance status 3: what is left as first line
    Given the patient "tace-refractory-iib"
    And "ECOG performance status" is "3"
    When the board asks
    Then these stand as follows
      | regimen                | setting     | stands     |
      | anlotinib + penpulimab | first line  | not listed |
      | nivolumab              | first line  | not listed |
      | donafenib              | first line  | not listed |
      | Cidan capsules         | In any line | not listed |
    And no entry under study says "Donafenib + a checkpoint inhibitor first line: under study"
    And the requirements do not say "Baseline before a checkpoint inhibitor"

  @key:finding-first-line-02c323
  Scenario: CNLC IIb after TACE that failed; ECOG performance status is not recorded, as of 2026-04-29: what is left as first line
    Given the patient "tace-refractory-iib"
    And "ECOG performance status" is not recorded
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen                    | setting    | stands                                                                                   |
      | atezolizumab + bevacizumab | first line | open: aasld-2023 open, bclc-2022 open, review-001 open, review-002 open, review-004 open |

  @key:finding-first-line-f0a626
  Scenario: Many nodules, CNLC IIb; coagulopathy that cannot be corrected yes: what is left as first line
    Given the patient "untreated-iib-multinodular"
    And "coagulopathy that cannot be corrected" is "yes"
    When the board asks
    Then these stand as follows
      | regimen                                        | setting    | stands                                       |
      | durvalumab + single-dose tremelimumab (STRIDE) | first line | candidate: cnlc-2026, review-003             |
      | sorafenib                                      | first line | candidate: cnlc-2026, review-002, review-003 |
      | lenvatinib                                     | first line | candidate: cnlc-2026, review-002, review-003 |
      | durvalumab                                     | first line | candidate: cnlc-2026                         |
    And the sources do not disagree on "BCLC gives systemic treatment alone in stage C (portal invasion, spread or ECOG 1-2). CNLC puts TACE first in IIIa and joins systemic treatment to it. BCLC holds to trials of survival; CNLC draws on Chinese series and trials of combinations."

  @key:finding-first-line-8e24ec
  Scenario: Many nodules, CNLC IIb; sites of extrahepatic spread is not recorded; extrahepatic spread is not recorded, as of 2026-04-29: what is left as first line
    Given the patient "untreated-iib-multinodular"
    And "sites of extrahepatic spread" is not recorded
    And "extrahepatic spread" is not recorded
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen                    | setting    | stands                                                                                   |
      | atezolizumab + bevacizumab | first line | open: aasld-2023 open, bclc-2022 open, review-001 open, review-002 open, review-004 open |

  @key:finding-first-line-65de78
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; ECOG performance status 2: what is left as first line
    Given the patient "untreated-iiia-child-pugh-a5"
    And "ECOG performance status" is "2"
    When the board asks
    Then the sources disagree on "BCLC gives systemic treatment alone in stage C (portal invasion, spread or ECOG 1-2). CNLC puts TACE first in IIIa and joins systemic treatment to it. BCLC holds to trials of survival; CNLC draws on Chinese series and trials of combinations."

  @key:finding-first-line-142070
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; resectability now resectable, as of 2026-04-29: what is left as first line
    Given the patient "untreated-iiia-child-pugh-a5"
    And "resectability now" is "resectable"
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen                    | setting    | stands     |
      | atezolizumab + bevacizumab | first line | not listed |
    And the evidence gaps are exactly
      | says                                                                 | status              | source     | place              | references |
      | TACE + ipilimumab: nothing found                                     | not enough evidence | review-000 | §4                 | 50         |
      | TACE with systemic drugs: who gains, in which order and when is open | not enough evidence | review-000 | §1.2；§1.3；§3；§4 | 23,49      |
      | Risk score below 11.5 for TACE + sorafenib: not computable           | not enough evidence | review-000 | §1.1；参考文献14   | 14         |

  @key:finding-first-line-7a49de
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; resectability now is not recorded, as of 2026-04-29: what is left as first line
    Given the patient "untreated-iiia-child-pugh-a5"
    And "resectability now" is not recorded
    And as of 2026-04-29
    When the board asks
    Then the evidence gaps are exactly
      | says                                                                 | status              | source     | place              | references |
      | TACE + ipilimumab: nothing found                                     | not enough evidence | review-000 | §4                 | 50         |
      | TACE with systemic drugs: who gains, in which order and when is open | not enough evidence | review-000 | §1.2；§1.3；§3；§4 | 23,49      |

  @key:finding-first-line-adf1f1
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; diagnosis fibrolamellar carcinoma, as of 2026-03-15: what is left as first line
    Given the patient "untreated-iiia-child-pugh-a5"
    And "diagnosis" is "fibrolamellar carcinoma"
    And as of 2026-03-15
    When the board asks
    Then no evidence gap says "Pembrolizumab + lenvatinib first line: a table's claim that is not borne out"

  @key:finding-first-line-14f848
  Scenario: Untreated with lung metastases; diagnosis is not recorded, as of 2026-03-15: what is left as first line
    Given the patient "untreated-iiib-lung-metastasis"
    And "diagnosis" is not recorded
    And as of 2026-03-15
    When the board asks
    Then no evidence gap says "Pembrolizumab + lenvatinib first line: a table's claim that is not borne out"

  @key:finding-first-line-d9331e
  Scenario: Untreated with lung metastases; ECOG performance status 3, as of 2026-03-15: what is left as first line
    Given the patient "untreated-iiib-lung-metastasis"
    And "ECOG performance status" is "3"
    And as of 2026-03-15
    When the board asks
    Then no evidence gap says "Pembrolizumab + lenvatinib first line: a table's claim that is not borne out"

  @key:finding-first-line-ad503e
  Scenario: Untreated with lung metastases; ECOG performance status is not recorded, as of 2026-03-15: what is left as first line
    Given the patient "untreated-iiib-lung-metastasis"
    And "ECOG performance status" is not recorded
    And as of 2026-03-15
    When the board asks
    Then no evidence gap says "Pembrolizumab + lenvatinib first line: a table's claim that is not borne out"

  @key:finding-first-line-df7759
  Scenario: Untreated with lung metastases; diagnosis is not recorded, as of 2026-04-29: what is left as first line
    Given the patient "untreated-iiib-lung-metastasis"
    And "diagnosis" is not recorded
    And as of 2026-04-29
    When the board asks
    Then these stand as follows
      | regimen                    | setting    | stands                                                                                   |
      | atezolizumab + bevacizumab | first line | open: aasld-2023 open, bclc-2022 open, review-001 open, review-002 open, review-004 open |

  @key:finding-first-line-c3ee98
  Scenario: Untreated with lung metastases; diagnosis is not recorded, as of 2026-03-15: what is left as first line (2)
    Given the patient "untreated-iiib-lung-metastasis"
    And "diagnosis" is not recorded
    And as of 2026-03-15
    When the board asks
    Then no evidence gap says "Pembrolizumab + lenvatinib first line: a table's claim that is not borne out"

  @key:finding-first-line-972498
  Scenario: Untreated with lung metastases; ECOG performance status 3, as of 2026-03-15: what is left as first line (2)
    Given the patient "untreated-iiib-lung-metastasis"
    And "ECOG performance status" is "3"
    And as of 2026-03-15
    When the board asks
    Then no evidence gap says "Pembrolizumab + lenvatinib first line: a table's claim that is not borne out"
