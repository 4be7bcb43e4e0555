# language: en
Feature: For whom is something only under study?
  Each patient differs from one that is known by the findings named; what is not named is as before.

  @key:finding-investigational-6b6f5e
  Scenario: After atezolizumab and bevacizumab; diagnosis is not recorded; after camrelizumab + apatinib (rivoceranib): what is only under study
    Given the patient "failed-atezolizumab-bevacizumab"
    And "diagnosis" is not recorded
    And earlier treatment
      | agents                                | ended       |
      | camrelizumab + apatinib (rivoceranib) | progression |
    When the board asks
    Then no entry under study says "IL-2 prodrug + nivolumab: untreated melanoma, no data in HCC"

  @key:finding-investigational-bd907f
  Scenario: After atezolizumab and bevacizumab, woman: what is only under study
    Given the patient "second-line-failed-atezolizumab-bevacizumab"
    When the board asks
    Then an entry under study says "M1-c6v1 (oncolytic virus) + camrelizumab + apatinib: 13 patients with HCC"
    And an entry under study says "Faecal transplantation + pembrolizumab: melanoma data, none in HCC"
    And an entry under study says "IL-2 prodrug + nivolumab: untreated melanoma, no data in HCC"

  @key:finding-investigational-36f24f
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; resectability now resected; documented Child-Pugh class A; extrahepatic spread no; after atezolizumab: what is only under study
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
      | extrahepatic spread                 | no                       |
    And earlier treatment
      | agents       | ended       |
      | atezolizumab | progression |
    When the board asks
    Then no entry under study says "M1-c6v1 (oncolytic virus) + camrelizumab + apatinib: 13 patients with HCC"
    And no entry under study says "Faecal transplantation + pembrolizumab: melanoma data, none in HCC"
    And no entry under study says "IL-2 prodrug + nivolumab: untreated melanoma, no data in HCC"
    And no entry under study says "Itacitinib + pembrolizumab: lung cancer data, none in HCC"
    And no entry under study says "CAR-T cells (JCAR014) + durvalumab: lymphoma data, none in HCC"
    And no entry under study says "NDV-GT (oncolytic virus): 20 patients, several cancers, HCC not counted apart"
    And no entry under study says "Ruxolitinib + nivolumab: Hodgkin lymphoma data, none in HCC"
    And no entry under study says "Tumour-infiltrating lymphocytes + IL-2: lung cancer data, none in HCC"
    And no entry under study says "VG161 (oncolytic virus): phase 1 in HCC after several lines, no control"

  @key:finding-investigational-aaa0c2
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment in the liver; resectability now resected; documented Child-Pugh class A; extrahepatic spread no; after atezolizumab: what is only under study
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | in the liver             |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
      | extrahepatic spread                 | no                       |
    And earlier treatment
      | agents       | ended       |
      | atezolizumab | progression |
    When the board asks
    Then an entry under study says "M1-c6v1 (oncolytic virus) + camrelizumab + apatinib: 13 patients with HCC"
    And an entry under study says "Faecal transplantation + pembrolizumab: melanoma data, none in HCC"

  @key:finding-investigational-cca5b9
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; resectability now resected; documented Child-Pugh class A; extrahepatic spread yes; after atezolizumab: what is only under study
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
      | extrahepatic spread                 | yes                      |
    And earlier treatment
      | agents       | ended       |
      | atezolizumab | progression |
    When the board asks
    Then an entry under study says "M1-c6v1 (oncolytic virus) + camrelizumab + apatinib: 13 patients with HCC"
    And an entry under study says "Faecal transplantation + pembrolizumab: melanoma data, none in HCC"

  @key:finding-investigational-e111bb
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; resectability now resected; documented Child-Pugh class A; after anlotinib: what is only under study
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
    And earlier treatment
      | agents    | ended       |
      | anlotinib | progression |
    When the board asks
    Then no entry under study says "Small molecules, PROTAC, CAR-T against resistance: under study only"

  @key:finding-investigational-4fdd13
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; resectability now resected; documented Child-Pugh class A; extrahepatic spread no; after camrelizumab: what is only under study
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
      | extrahepatic spread                 | no                       |
    And earlier treatment
      | agents       | ended       |
      | camrelizumab | progression |
    When the board asks
    Then no entry under study says "IL-2 prodrug + nivolumab: untreated melanoma, no data in HCC"
    And no entry under study says "Peginterferon alfa-2b + PD-1 antibody: a few patients with HCC after PD-1"

  @key:finding-investigational-69c1a8
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment in the liver; resectability now resected; documented Child-Pugh class A; extrahepatic spread no; after camrelizumab: what is only under study
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | in the liver             |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
      | extrahepatic spread                 | no                       |
    And earlier treatment
      | agents       | ended       |
      | camrelizumab | progression |
    When the board asks
    Then an entry under study says "IL-2 prodrug + nivolumab: untreated melanoma, no data in HCC"

  @key:finding-investigational-f1cc72
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; resectability now resected; documented Child-Pugh class A; extrahepatic spread yes; after camrelizumab: what is only under study
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
      | extrahepatic spread                 | yes                      |
    And earlier treatment
      | agents       | ended       |
      | camrelizumab | progression |
    When the board asks
    Then an entry under study says "IL-2 prodrug + nivolumab: untreated melanoma, no data in HCC"

  @key:finding-investigational-c1269f
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; resectability now resected; documented Child-Pugh class A; after anlotinib: what is only under study (2)
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
    And earlier treatment
      | agents    | ended       |
      | anlotinib | progression |
    When the board asks
    Then no entry under study says "Small molecules, PROTAC, CAR-T against resistance: under study only"

  @key:finding-investigational-34ece7
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; resectability now resected; documented Child-Pugh class A; extrahepatic spread no; after atezolizumab: what is only under study (2)
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
      | extrahepatic spread                 | no                       |
    And earlier treatment
      | agents       | ended       |
      | atezolizumab | progression |
    When the board asks
    Then no entry under study says "IL-2 prodrug + nivolumab: untreated melanoma, no data in HCC"
    And no entry under study says "Faecal transplantation + pembrolizumab: melanoma data, none in HCC"
    And no entry under study says "Itacitinib + pembrolizumab: lung cancer data, none in HCC"
    And no entry under study says "CAR-T cells (JCAR014) + durvalumab: lymphoma data, none in HCC"
    And no entry under study says "M1-c6v1 (oncolytic virus) + camrelizumab + apatinib: 13 patients with HCC"
    And no entry under study says "NDV-GT (oncolytic virus): 20 patients, several cancers, HCC not counted apart"
    And no entry under study says "Ruxolitinib + nivolumab: Hodgkin lymphoma data, none in HCC"
    And no entry under study says "Tumour-infiltrating lymphocytes + IL-2: lung cancer data, none in HCC"
    And no entry under study says "VG161 (oncolytic virus): phase 1 in HCC after several lines, no control"

  @key:finding-investigational-c1c8d0
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; resectability now resected; documented Child-Pugh class A; extrahepatic spread no; after camrelizumab: what is only under study (2)
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resected                 |
      | documented Child-Pugh class         | A                        |
      | extrahepatic spread                 | no                       |
    And earlier treatment
      | agents       | ended       |
      | camrelizumab | progression |
    When the board asks
    Then no entry under study says "Peginterferon alfa-2b + PD-1 antibody: a few patients with HCC after PD-1"
