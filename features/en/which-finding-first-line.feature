# language: en
Feature: Which finding decides on the first line?
  Each patient differs from one that is known by the findings named; what is not named is as before.

  @key:finding-first-line-a5d8b9
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 3; resectability now not resectable now, may become so (conversion); documented BCLC stage C (advanced); documented Child-Pugh class A; documented CNLC stage IIIa; …: what is left as first line
    Given a patient
      | field                                        | value                                          |
      | diagnosis                                    | hepatocellular carcinoma                       |
      | ECOG performance status                      | 3                                              |
      | resectability now                            | not resectable now, may become so (conversion) |
      | documented BCLC stage                        | C (advanced)                                   |
      | documented Child-Pugh class                  | A                                              |
      | documented CNLC stage                        | IIIa                                           |
      | systemic therapy for advanced disease before | no                                             |
    When the board asks
    Then these stand as follows
      | regimen                    | setting    | stands     |
      | atezolizumab + bevacizumab | first line | not listed |

  @key:finding-first-line-5fa6ed
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 0; resectability now not resectable now, may become so (conversion); documented BCLC stage 0 (very early); documented Child-Pugh class A; systemic therapy for advanced disease before no; …: what is left as first line
    Given a patient
      | field                                             | value                                          |
      | diagnosis                                         | hepatocellular carcinoma                       |
      | ECOG performance status                           | 0                                              |
      | resectability now                                 | not resectable now, may become so (conversion) |
      | documented BCLC stage                             | 0 (very early)                                 |
      | documented Child-Pugh class                       | A                                              |
      | systemic therapy for advanced disease before      | no                                             |
      | TACE failed (target tumour progressed after TACE) | yes                                            |
    When the board asks
    Then these stand as follows
      | regimen                                        | setting    | stands                                         |
      | atezolizumab + bevacizumab                     | first line | conditional: cnlc-2026, review-002, review-003 |
      | durvalumab + single-dose tremelimumab (STRIDE) | first line | conditional: cnlc-2026, review-003             |
      | sorafenib                                      | first line | conditional: cnlc-2026, review-002, review-003 |
      | lenvatinib                                     | first line | conditional: cnlc-2026, review-002, review-003 |
      | durvalumab                                     | first line | conditional: cnlc-2026                         |

  @key:finding-first-line-02e130
  Scenario: Of whom little is known: unfit for standard treatment yes; diagnosis hepatocellular carcinoma; alpha-fetoprotein 400 ng/mL; tumour necrosis factor alpha in serum 2.4 pg/mL; ECOG performance status 2; resectability now not resectable now, may become so (conversion); …: what is left as first line
    Given a patient
      | field                                        | value                                          |
      | unfit for standard treatment                 | yes                                            |
      | diagnosis                                    | hepatocellular carcinoma                       |
      | alpha-fetoprotein                            | 400 ng/mL                                      |
      | tumour necrosis factor alpha in serum        | 2.4 pg/mL                                      |
      | ECOG performance status                      | 2                                              |
      | resectability now                            | not resectable now, may become so (conversion) |
      | documented Child-Pugh class                  | A                                              |
      | documented CNLC stage                        | Ia                                             |
      | systemic therapy for advanced disease before | no                                             |
      | TACE before                                  | no                                             |
    When the board asks
    Then these stand as follows
      | regimen                | setting    | stands     |
      | icaritin soft capsules | first line | not listed |

  @key:finding-first-line-1d953c
  Scenario: Of whom little is known: unfit for standard treatment yes; diagnosis hepatocellular carcinoma; alpha-fetoprotein 400 ng/mL; tumour necrosis factor alpha in serum 2.4 pg/mL; resectability now not resectable now, may become so (conversion); documented Child-Pugh class C; …: what is left as first line
    Given a patient
      | field                                             | value                                          |
      | unfit for standard treatment                      | yes                                            |
      | diagnosis                                         | hepatocellular carcinoma                       |
      | alpha-fetoprotein                                 | 400 ng/mL                                      |
      | tumour necrosis factor alpha in serum             | 2.4 pg/mL                                      |
      | resectability now                                 | not resectable now, may become so (conversion) |
      | documented Child-Pugh class                       | C                                              |
      | systemic therapy for advanced disease before      | no                                             |
      | TACE failed (target tumour progressed after TACE) | yes                                            |
    When the board asks
    Then these stand as follows
      | regimen                | setting    | stands     |
      | icaritin soft capsules | first line | not listed |

  @key:finding-first-line-a64896
  Scenario: Single 8 cm tumour, unresectable, reviewed abroad; ECOG performance status 1: what is left as first line
    Given the patient "single-8-cm-unresectable"
    And "ECOG performance status" is "1"
    When the board asks
    Then these stand as follows
      | regimen                                        | setting    | stands     |
      | atezolizumab + bevacizumab                     | first line | not listed |
      | durvalumab + single-dose tremelimumab (STRIDE) | first line | not listed |
      | sorafenib                                      | first line | not listed |
      | lenvatinib                                     | first line | not listed |
      | durvalumab                                     | first line | not listed |

  @key:finding-first-line-779841
  Scenario: CNLC IIb after TACE that failed; ECOG performance status is not recorded: what is left as first line
    Given the patient "tace-refractory-iib"
    And "ECOG performance status" is not recorded
    When the board asks
    Then these stand as follows
      | regimen                    | setting    | stands                                                                                  |
      | atezolizumab + bevacizumab | first line | open: aasld-2023 open, bclc-2022 open, cnlc-2026 open, review-002 open, review-003 open |

  @key:finding-first-line-7680f5
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

  @key:finding-first-line-f0a626
  Scenario: Many nodules, CNLC IIb; coagulopathy that cannot be corrected yes: what is left as first line
    Given the patient "untreated-iib-multinodular"
    And "coagulopathy that cannot be corrected" is "yes"
    When the board asks
    Then the sources do not disagree on "BCLC gives systemic treatment alone in stage C (portal invasion, spread or ECOG 1-2). CNLC puts TACE first in IIIa and joins systemic treatment to it. BCLC holds to trials of survival; CNLC draws on Chinese series and trials of combinations."

  @key:finding-first-line-d27266
  Scenario: Many nodules, CNLC IIb; growth pattern diffuse, disseminated: what is left as first line
    Given the patient "untreated-iib-multinodular"
    And "growth pattern" is "diffuse, disseminated"
    When the board asks
    Then these stand as follows
      | regimen                                        | setting       | stands                 |
      | atezolizumab + bevacizumab                     | first line    | open: bclc-2022 open   |
      | durvalumab + single-dose tremelimumab (STRIDE) | first line    | open: bclc-2022 open   |
      | sorafenib                                      | first line    | open: bclc-2022 open   |
      | lenvatinib                                     | first line    | open: bclc-2022 open   |
      | durvalumab                                     | first line    | open: bclc-2022 open   |
      | SIRT                                           | transarterial | conditional: cnlc-2026 |

  @key:finding-first-line-e5033f
  Scenario: Many nodules, CNLC IIb; the board's judgement of TACE unsuitable: what is left as first line
    Given the patient "untreated-iib-multinodular"
    And "the board's judgement of TACE" is "unsuitable"
    When the board asks
    Then these stand as follows
      | regimen                                        | setting    | stands                                                       |
      | durvalumab + single-dose tremelimumab (STRIDE) | first line | candidate: bclc-2022 open, cnlc-2026, review-003             |
      | sorafenib                                      | first line | candidate: bclc-2022 open, cnlc-2026, review-002, review-003 |
      | lenvatinib                                     | first line | candidate: bclc-2022 open, cnlc-2026, review-002, review-003 |
      | durvalumab                                     | first line | candidate: bclc-2022 open, cnlc-2026                         |

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
    Then no evidence gap says "Pembrolizumab + lenvatinib first line: a table's claim that is not borne out"

  @key:finding-first-line-7a49de
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; resectability now is not recorded, as of 2026-04-29: what is left as first line
    Given the patient "untreated-iiia-child-pugh-a5"
    And "resectability now" is not recorded
    And as of 2026-04-29
    When the board asks
    Then no evidence gap says "Pembrolizumab + lenvatinib first line: a table's claim that is not borne out"

  @key:finding-first-line-589fc5
  Scenario: Untreated with lung metastases; ECOG performance status 2: what is left as first line
    Given the patient "untreated-iiib-lung-metastasis"
    And "ECOG performance status" is "2"
    When the board asks
    Then these stand as follows
      | regimen                    | setting       | stands                                                  |
      | atezolizumab + bevacizumab | first line    | candidate: bclc-2022, cnlc-2026, review-002, review-003 |
      | FOLFOX-HAIC                | transarterial | open: cnlc-2026 open                                    |

  @key:finding-first-line-c3ee98
  Scenario: Untreated with lung metastases; diagnosis is not recorded, as of 2026-03-15: what is left as first line
    Given the patient "untreated-iiib-lung-metastasis"
    And "diagnosis" is not recorded
    And as of 2026-03-15
    When the board asks
    Then no evidence gap says "Pembrolizumab + lenvatinib first line: a table's claim that is not borne out"

  @key:finding-first-line-972498
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
