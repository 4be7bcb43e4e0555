# language: en
Feature: Which finding calls for support?
  Each patient differs from one that is known by the findings named; what is not named is as before.

  @key:finding-supportive-bone-metastasis-no-liver-nodule-1
  Scenario Outline: Bone metastasis, no nodule in the liver; <finding> <value>: what supports, <regimen>
    Given the patient "bone-metastasis-no-liver-nodule"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding         | value   | regimen                     | setting    | stands               |
      | active bleeding | unknown | bisphosphonate or denosumab | Supportive | candidate: cnlc-2026 |
      | diagnosis       | unknown | bisphosphonate or denosumab | Supportive | open: cnlc-2026 open |

  @key:finding-supportive-resected-mvi-over-5-cm-1
  Scenario Outline: Resected, MVI and more than 5 cm; <finding> <value>: what supports, <regimen>
    Given the patient "resected-mvi-over-5-cm"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                    | value       | regimen                               | setting    | stands                               |
      | aspartate aminotransferase | 40.1 U/L    | liver-protecting and choleretic drugs | Supportive | candidate: cnlc-2026                 |
      | documented CNLC stage      | IV          | best supportive care                  | Supportive | open: cnlc-2026 open, cnlc-2026 open |
      | total bilirubin            | 26.1 µmol/L | liver-protecting and choleretic drugs | Supportive | candidate: cnlc-2026                 |

  @key:finding-supportive-fd395a
  Scenario: Large tumour, Child-Pugh B8; INR is not recorded; prothrombin time above control is not recorded: what supports
    Given the patient "child-pugh-b8-large-tumour"
    And "INR" is not recorded
    And "prothrombin time above control" is not recorded
    When the board asks
    Then the requirements are exactly
      | says                                               | status | source    | place     | references |
      | HBV DNA still detectable on treatment              | needed | cnlc-2026 | 五（五）6 |            |
      | HBV monitoring every 3 to 6 months                 | needed | cnlc-2026 | 五（五）6 |            |
      | Ascites, encephalopathy, jaundice: treat alongside | needed | cnlc-2026 | 五（五）7 |            |
    And in the setting "Supportive"
    And "best supportive care" stands as "open: bclc-2022 open, cnlc-2026 open, cnlc-2026 open"

  @key:finding-supportive-c90b57
  Scenario: Resected, MVI and more than 5 cm; albumin 26 g/L; ascites moderate to severe; total bilirubin 60 µmol/L: what supports
    Given the patient "resected-mvi-over-5-cm"
    And "albumin" is "26 g/L"
    And "ascites" is "moderate to severe"
    And "total bilirubin" is "60 µmol/L"
    When the board asks
    Then these stand as follows
      | regimen                              | setting    | stands     |
      | evaluation for liver transplantation | Supportive | not listed |

  @key:finding-supportive-ff5796
  Scenario: Resected, MVI and more than 5 cm; aspartate aminotransferase is not recorded: what supports
    Given the patient "resected-mvi-over-5-cm"
    And "aspartate aminotransferase" is not recorded
    When the board asks
    Then these stand as follows
      | regimen                               | setting    | stands     |
      | liver-protecting and choleretic drugs | Supportive | not listed |
    And the cautions on "FOLFOX-HAIC" are exactly
      | says                                                                                                                                                                           | status  | source    | place           | references |
      | The guideline's contraindications to FOLFOX-HAIC: ALT or AST above 300 U/L, bilirubin above 50 µmol/L, or albumin below 28 g/L. They may be treated first and looked at again. | unknown | cnlc-2026 | 五（三）2（2）② |            |
    And the cautions on "FOLFOX-HAIC" are exactly
      | says                                                                                                                                                                           | status  | source    | place           | references |
      | The guideline's contraindications to FOLFOX-HAIC: ALT or AST above 300 U/L, bilirubin above 50 µmol/L, or albumin below 28 g/L. They may be treated first and looked at again. | unknown | cnlc-2026 | 五（三）2（2）② |            |

  @key:finding-supportive-911773
  Scenario: Resected, MVI and more than 5 cm; haemoglobin is not recorded: what supports
    Given the patient "resected-mvi-over-5-cm"
    And "haemoglobin" is not recorded
    When the board asks
    Then the requirements do not say "Haemoglobin below 80 g/L: treat by cause"

  @key:finding-supportive-e43f89
  Scenario: Resected, MVI and more than 5 cm; neutrophil count is not recorded: what supports
    Given the patient "resected-mvi-over-5-cm"
    And "neutrophil count" is not recorded
    When the board asks
    Then the requirements do not say "Neutrophils below 1.5×10⁹/L: G-CSF where needed"

  @key:finding-supportive-bac97b
  Scenario: Resected, MVI and more than 5 cm; platelet count is not recorded: what supports
    Given the patient "resected-mvi-over-5-cm"
    And "platelet count" is not recorded
    When the board asks
    Then the requirements do not say "Platelets below 50×10⁹/L: thrombopoietin or a receptor agonist if needed"
    And the cautions on "FOLFOX-HAIC" are exactly
      | says                                                                                                                                                                                                      | status  | source    | place           | references |
      | Neutrophils below 1.5 or platelets below 50 ×10⁹/L stand among the contraindications to HAIC, not as absolute ones: with hypersplenism, and not after chemotherapy, HAIC may follow once they are better. | unknown | cnlc-2026 | 五（三）2（2）③ |            |
    And the cautions on "FOLFOX-HAIC" are exactly
      | says                                                                                                                                                                                                      | status  | source    | place           | references |
      | Neutrophils below 1.5 or platelets below 50 ×10⁹/L stand among the contraindications to HAIC, not as absolute ones: with hypersplenism, and not after chemotherapy, HAIC may follow once they are better. | unknown | cnlc-2026 | 五（三）2（2）③ |            |

  @key:finding-supportive-88ff94
  Scenario: Resected, MVI and more than 5 cm; ascites is not recorded: what supports
    Given the patient "resected-mvi-over-5-cm"
    And "ascites" is not recorded
    When the board asks
    Then the requirements do not say "Ascites, encephalopathy, jaundice: treat alongside"
    And no caution on "TACE alone" says "The guideline's contraindications to TACE begin with severe hepatic dysfunction (Child-Pugh C), which takes in severe jaundice, encephalopathy, refractory ascites and hepatorenal syndrome."
    And no caution on "TACE alone" says "The guideline's contraindications to TACE begin with severe hepatic dysfunction (Child-Pugh C), which takes in severe jaundice, encephalopathy, refractory ascites and hepatorenal syndrome."

  @key:finding-supportive-fb4ce7
  Scenario: Resected, MVI and more than 5 cm; alanine aminotransferase is not recorded: what supports
    Given the patient "resected-mvi-over-5-cm"
    And "alanine aminotransferase" is not recorded
    When the board asks
    Then these stand as follows
      | regimen                               | setting    | stands               |
      | liver-protecting and choleretic drugs | Supportive | candidate: cnlc-2026 |
    And the cautions on "FOLFOX-HAIC" are exactly
      | says                                                                                                                                                                           | status  | source    | place           | references |
      | The guideline's contraindications to FOLFOX-HAIC: ALT or AST above 300 U/L, bilirubin above 50 µmol/L, or albumin below 28 g/L. They may be treated first and looked at again. | unknown | cnlc-2026 | 五（三）2（2）② |            |
    And the cautions on "FOLFOX-HAIC" are exactly
      | says                                                                                                                                                                           | status  | source    | place           | references |
      | The guideline's contraindications to FOLFOX-HAIC: ALT or AST above 300 U/L, bilirubin above 50 µmol/L, or albumin below 28 g/L. They may be treated first and looked at again. | unknown | cnlc-2026 | 五（三）2（2）② |            |

  @key:finding-supportive-ec533a
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma: what supports
    Given a patient
      | field     | value                    |
      | diagnosis | hepatocellular carcinoma |
    When the board asks
    Then these stand as follows
      | regimen                               | setting    | stands     |
      | liver-protecting and choleretic drugs | Supportive | not listed |

  @key:finding-supportive-d48fab
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; alanine aminotransferase 49 U/L: what supports
    Given a patient
      | field                    | value                    |
      | diagnosis                | hepatocellular carcinoma |
      | alanine aminotransferase | 49 U/L                   |
    When the board asks
    Then these stand as follows
      | regimen                               | setting    | stands     |
      | liver-protecting and choleretic drugs | Supportive | not listed |

  @key:finding-supportive-00ca54
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; total bilirubin 26.1 µmol/L: what supports
    Given a patient
      | field           | value                    |
      | diagnosis       | hepatocellular carcinoma |
      | total bilirubin | 26.1 µmol/L              |
    When the board asks
    Then these stand as follows
      | regimen                               | setting    | stands               |
      | liver-protecting and choleretic drugs | Supportive | candidate: cnlc-2026 |

  @key:finding-supportive-62fa1d
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 3; resectability now not resectable now, may become so (conversion); documented BCLC stage C (advanced); documented Child-Pugh class A; documented CNLC stage IIIa; …: what supports
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
      | regimen                    | setting    | stands                                          |
      | best supportive care       | Supportive | candidate: bclc-2022 open, cnlc-2026, cnlc-2026 |
      | atezolizumab + bevacizumab | first line | not listed                                      |

  @key:finding-supportive-d5ffbc
  Scenario: Many nodules, CNLC IIb; hepatic encephalopathy grade 1 or 2: what supports
    Given the patient "untreated-iib-multinodular"
    And "hepatic encephalopathy" is "grade 1 or 2"
    When the board asks
    Then the requirements are exactly
      | says                                                            | status   | source    | place                                                              | references |
      | HBV monitoring every 3 to 6 months                              | needed   | cnlc-2026 | 五（五）6                                                          |            |
      | Baseline before a checkpoint inhibitor                          | needed   | cnlc-2026 | 五（五）3                                                          |            |
      | Response evaluation on systemic therapy                         | needed   | cnlc-2026 | 五（五）4                                                          | 471        |
      | Ascites, encephalopathy, jaundice: treat alongside              | needed   | cnlc-2026 | 五（五）7                                                          |            |
      | Before SIRT, angiography and a simulation with labelled albumin | needed   | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |            |
      | First visit 6-12 weeks after SIRT, then every 2-3 months        | needed   | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |            |
      | HBV or HCV: antivirals alongside TACE                           | find out | cnlc-2026 | 五（三）1（9）⑦                                                    | 349,350    |
    And the cautions on "external radiotherapy" are exactly
      | says                                                                                                               | status  | source     | place                      | references |
      | AASLD avoids external radiotherapy from 8 Child-Pugh points on, and with ascites or encephalopathy out of control. | applies | aasld-2023 | external beam radiotherapy |            |

  @key:finding-supportive-bf0a9e
  Scenario: Many nodules, CNLC IIb; hepatic encephalopathy is not recorded: what supports
    Given the patient "untreated-iib-multinodular"
    And "hepatic encephalopathy" is not recorded
    When the board asks
    Then the requirements do not say "Ascites, encephalopathy, jaundice: treat alongside"

  @key:finding-supportive-0a2abf
  Scenario: Resected, MVI and more than 5 cm; ECOG performance status 3; candidate for liver transplantation yes: what supports
    Given the patient "resected-mvi-over-5-cm"
    And "ECOG performance status" is "3"
    And "candidate for liver transplantation" is "yes"
    When the board asks
    Then these stand as follows
      | regimen              | setting    | stands                                     |
      | best supportive care | Supportive | candidate: bclc-2022, cnlc-2026, cnlc-2026 |

  @key:finding-supportive-c59bd2
  Scenario: After atezolizumab and bevacizumab, woman; active bleeding yes: what supports
    Given the patient "second-line-failed-atezolizumab-bevacizumab"
    And "active bleeding" is "yes"
    When the board asks
    Then these stand as follows
      | regimen                               | setting    | stands     |
      | liver-protecting and choleretic drugs | Supportive | not listed |

  @key:finding-supportive-dd2b20
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; active bleeding 不详: what supports
    Given the patient "untreated-iiia-child-pugh-a5"
    And "active bleeding" is "不详"
    When the board asks
    Then these stand as follows
      | regimen                               | setting    | stands               |
      | liver-protecting and choleretic drugs | Supportive | candidate: cnlc-2026 |
