# language: en
Feature: What does one finding change: what is then said, required or to be watched?
  Each patient differs from one in features/patients/ in the finding named; the tables are whole.

  @key:finding-1-untreated-iiia-child-pugh-a5
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; as is, as of 2026-04-29: what the sources say then
    Given the patient "untreated-iiia-child-pugh-a5"
    And as of 2026-04-29
    When the board asks
    Then the evidence gaps are exactly
      | says                                                                         | status              | source     | place                                              | references |
      | TACE + ipilimumab: nothing found                                             | not enough evidence | review-000 | §4                                                 | 50         |
      | TACE with systemic drugs: who gains, in which order and when is open         | not enough evidence | review-000 | §1.2；§1.3；§3；§4                                 | 23,49      |
      | Conversion rates: not one endpoint, not comparable, no proof of survival     | not enough evidence | review-001 | 表1                                                |            |
      | Who will convert and who resists: no test tells                              | not enough evidence | review-001 | 摘要；引言；§3                                     |            |
      | Radiotherapy, SIRT, systemic chemotherapy to convert: no data                | not enough evidence | review-001 | 引言                                               |            |
      | Lenvatinib alone to convert: the printed figures are impossible              | not enough evidence | review-001 | 表1 Lenvatinib 2022                                | 62         |
      | Sorafenib alone hardly converts: 0.8 % of a control group                    | not enough evidence | review-001 | 表1 Sorafenib 2019；表1 Sorafenib 2021；参考文献61 | 59,61      |
      | Pembrolizumab + lenvatinib first line: a table's claim that is not borne out | not enough evidence | review-004 | 表1 LEAP-002                                       | 10         |
      | TACE + durvalumab without bevacizumab: no benefit shown                      | not enough evidence | review-000 | §2.2                                               | 48         |
      | Risk score below 11.5 for TACE + sorafenib: not computable                   | not enough evidence | review-000 | §1.1；参考文献14                                   | 14         |
    And in the setting "first line"
    And the sources say exactly
      | regimen                                                     | source     | place                                                    | references | stance    |
      | atezolizumab + bevacizumab                                  | aasld-2023 | systemic therapy                                         |            | preferred |
      | atezolizumab + bevacizumab                                  | bclc-2022  | stage C; stage B, third group; treatment stage migration |            | preferred |
      | atezolizumab + bevacizumab                                  | review-001 | 图1；§3                                                  | 52         | option    |
      | atezolizumab + bevacizumab                                  | review-004 | 引言；表1 IMbrave150                                     | 3          | option    |
      | atezolizumab + bevacizumab                                  | review-002 | §1                                                       | 12,13      | option    |
      | camrelizumab + apatinib (rivoceranib)                       | review-001 | 图1                                                      |            | option    |
      | camrelizumab + apatinib (rivoceranib)                       | review-004 | 表1 CARES-310                                            | 8          | option    |
      | camrelizumab + apatinib (rivoceranib)                       | review-002 | §1                                                       | 15         | option    |
      | donafenib                                                   | review-001 | 图1                                                      |            | option    |
      | donafenib                                                   | review-002 | §1                                                       | 9          | option    |
      | durvalumab + single-dose tremelimumab (STRIDE)              | aasld-2023 | systemic therapy                                         |            | preferred |
      | durvalumab + single-dose tremelimumab (STRIDE)              | bclc-2022  | stage C; stage B, third group; treatment stage migration |            | preferred |
      | durvalumab + single-dose tremelimumab (STRIDE)              | review-004 | 引言；表1 HIMALAYA                                       | 5          | option    |
      | FOLFOX4 (oxaliplatin + fluorouracil + leucovorin, systemic) | review-001 | 图1                                                      |            | option    |
      | lenvatinib                                                  | bclc-2022  | stage C; stage B, third group; treatment stage migration |            | option    |
      | lenvatinib                                                  | review-001 | 图1                                                      |            | option    |
      | lenvatinib                                                  | review-002 | §1                                                       | 8          | option    |
      | nivolumab + ipilimumab                                      | review-004 | 引言                                                     | 4,5        | option    |
      | sintilimab + IBI305 (bevacizumab biosimilar)                | review-001 | 图1                                                      |            | option    |
      | sintilimab + IBI305 (bevacizumab biosimilar)                | review-004 | 引言；表1 ORIENT-32                                      | 4          | option    |
      | sintilimab + IBI305 (bevacizumab biosimilar)                | review-002 | §1                                                       | 14         | option    |
      | sorafenib                                                   | bclc-2022  | stage C; stage B, third group; treatment stage migration |            | option    |
      | sorafenib                                                   | review-001 | 图1                                                      |            | option    |
      | sorafenib                                                   | review-002 | §1                                                       | 6,7        | option    |
      | tislelizumab                                                | review-001 | 图1                                                      |            | option    |
      | tislelizumab                                                | review-002 | §1                                                       | 10,11      | option    |

  @key:finding-2-second-line-lung-metastases
  Scenario: Lung metastases, earlier treatment not recorded; after sorafenib, as of 2026-02-28: what the sources say then
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents    | ended       | tolerated |
      | sorafenib | progression | 是        |
    And as of 2026-02-28
    When the board asks
    Then in the setting "second line"
    And the sources say exactly
      | regimen                | source     | place             | references | stance  |
      | apatinib (rivoceranib) | review-002 | §2.1              | 19         | option  |
      | apatinib (rivoceranib) | review-001 | 图1 注            |            | option  |
      | camrelizumab           | review-002 | §2.2              | 32         | option  |
      | camrelizumab           | review-001 | 图1 注            |            | option  |
      | nivolumab              | review-002 | §2.2              | 27,28      | option  |
      | nivolumab              | review-004 | 表1 CheckMate 040 | 12         | option  |
      | pembrolizumab          | review-002 | §2.2              | 29,30,31   | option  |
      | pembrolizumab          | review-002 | §2.2              | 30         | against |
      | pembrolizumab          | review-001 | 图1 注            |            | option  |
      | pembrolizumab          | review-004 | 表1 KEYNOTE-224   | 11         | option  |
      | ramucirumab            | review-002 | §2.1              | 17         | option  |
      | ramucirumab            | bclc-2022  | second line       |            | option  |
      | ramucirumab            | review-001 | 图1 注            |            | option  |
      | regorafenib            | review-002 | §2.1              | 16         | option  |
      | regorafenib            | bclc-2022  | second line       |            | option  |
      | regorafenib            | review-001 | 图1 注            |            | option  |
      | tislelizumab           | review-002 | §2.2              | 33         | option  |
      | tislelizumab           | review-001 | 图1 注            |            | option  |

  @key:finding-3-untreated-iib-multinodular
  Scenario: Many nodules, CNLC IIb; clinical complete response after conversion treatment yes; resectability now resectable; candidate for liver transplantation yes; after atezolizumab + bevacizumab: what the sources say then
    Given the patient "untreated-iib-multinodular"
    And "clinical complete response after conversion treatment" is "yes"
    And "resectability now" is "resectable"
    And "candidate for liver transplantation" is "yes"
    And earlier treatment
      | agents                     | ended     | setting    |
      | atezolizumab + bevacizumab | completed | conversion |
    When the board asks
    Then the requirements are exactly
      | says                                                                                                                                                                                                                          | status   | source    | place                                                              | references      |
      | Anatomical resection: fewer local recurrences, survival the same                                                                                                                                                              | needed   | cnlc-2026 | 五（一）1（5）                                                     | 183,184,185     |
      | Before resection: liver reserve, portal pressure and performance to be known                                                                                                                                                  | needed   | cnlc-2026 | 五（一）1（2）；五（一）2 要点论述（2）                            | 137,138,139,140 |
      | CNLC IIb or IIIa: treatment without operation comes first as a rule                                                                                                                                                           | needed   | cnlc-2026 | 五（一）1（3）②；五（一）1（3）③；五（一）2 要点论述（3）          |                 |
      | Resection margin: 1 cm or more does better than a narrow one                                                                                                                                                                  | needed   | cnlc-2026 | 五（一）1（5）                                                     | 186,187,188     |
      | Transplant candidate beyond the UCSF criteria                                                                                                                                                                                 | needed   | cnlc-2026 | 五（一）3（1）；五（一）3 要点论述（2）                            | 239,240,241,242 |
      | HBV monitoring every 3 to 6 months                                                                                                                                                                                            | needed   | cnlc-2026 | 五（五）6                                                          |                 |
      | Checkpoint inhibitor given: watch for immune-related events, also afterwards                                                                                                                                                  | needed   | cnlc-2026 | 五（五）3                                                          |                 |
      | The future liver remnant is not recorded: where little liver is expected to be left it is measured by CT or MRI, and at least 40 % (chronic liver disease, cirrhosis) or 30 % (no fibrosis) of the standard volume is wanted. | needed   | cnlc-2026 | 五（一）1（2）                                                     |                 |
      | Before SIRT, angiography and a simulation with labelled albumin                                                                                                                                                               | needed   | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |                 |
      | First visit 6-12 weeks after SIRT, then every 2-3 months                                                                                                                                                                      | needed   | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |                 |
      | Typical imaging and an operation planned: no biopsy beforehand                                                                                                                                                                | find out | cnlc-2026 | 三（三）；三（三）要点论述（6）                                    | 100,101,102     |
    And the evidence gaps are exactly
      | says                                                                 | status              | source     | place                     | references  |
      | Tumour markers of resistance to immunotherapy: none to choose by     | not enough evidence | review-001 | §2.2；§3                  | 30,34,35,53 |
      | Antibodies against atezolizumab: meaning open, no ground to stop     | not enough evidence | review-001 | §2.2                      | 47,48,49,50 |
      | Before or after the operation: no trial compares the two             | not enough evidence | review-003 | §4.3；§4.4；§5            | 30          |
      | TACE with systemic drugs that the guideline does not name            | not enough evidence | cnlc-2026  | 五（五）；五（三）1（9）⑥ | 343,344,345 |
      | TACE with systemic drugs: who gains, in which order and when is open | not enough evidence | review-000 | §1.2；§1.3；§3；§4        | 23,49       |
      | When to operate after conversion: no criteria                        | not enough evidence | review-001 | 引言；表1                 |             |
      | Complete response after conversion, Watch & Wait: no data            | not enough evidence | review-001 | 题名                      |             |
      | CARES-009 awaits confirmation, and survival is not reported          | not enough evidence | review-003 | §5                        |             |
    And the cautions on "liver transplantation" are exactly
      | says                                                                                                                                                          | status  | source     | place                 | references |
      | A checkpoint inhibitor was given before: whether that raises the risk of rejection and graft loss after a transplantation is not settled, says the guideline. | applies | cnlc-2026  | 五（一）3（1）        | 252        |
      | AASLD goes further than the Chinese guideline: at least 3 months without a checkpoint inhibitor before a liver transplantation.                               | applies | aasld-2023 | liver transplantation |            |
    And in the setting "conversion"
    And the sources say exactly
      | regimen               | source    | place                                   | references      | stance |
      | liver transplantation | cnlc-2026 | 五（一）3（1）；五（一）3 要点论述（3） | 248,249,250,251 | option |
    And in the setting "curative"
    And the sources say exactly
      | regimen              | source    | place           | references      | stance |
      | resection + ablation | cnlc-2026 | 五（一）1（3）② | 155,156,157,158 | option |
      | resection + ablation | cnlc-2026 | 五（一）1（5）  | 190             | option |

  @key:finding-4-ruptured-tumour
  Scenario: Ruptured tumour; coagulopathy that cannot be corrected yes; resectability now unresectable: what the sources say then
    Given the patient "ruptured-tumour"
    And "coagulopathy that cannot be corrected" is "yes"
    And "resectability now" is "unresectable"
    When the board asks
    Then the cautions on "TACE + HAIC" are exactly
      | says                                                                                                                                                  | status  | source    | place           | references |
      | A coagulation disorder that cannot be corrected, severe infection, or active hepatitis out of control is a contraindication to HAIC in the guideline. | applies | cnlc-2026 | 五（三）2（2）④ |            |
      | A coagulation disorder that cannot be corrected is a contraindication to TACE in the guideline.                                                       | applies | cnlc-2026 | 五（三）1（3）② |            |
    And the cautions on "transarterial embolisation (TAE)" are exactly
      | says                                                                                                                                                                        | status  | source    | place                                                              | references |
      | Liver failure, a coagulation disorder that cannot be corrected, a main portal trunk occluded without collaterals and severe contrast allergy rule out TACE in the guideline | applies | cnlc-2026 | 五（三）1（3）①；五（三）1（3）②；五（三）1（3）③；五（三）1（3）⑦ |            |
    And the cautions on "SIRT" are exactly
      | says                                                                                                       | status  | source    | place                            | references |
      | Severe coagulopathy, or a severe infection out of control, is a contraindication to SIRT in the guideline. | applies | cnlc-2026 | 五（三）3（2）②；五（三）3（2）③ |            |
    And the cautions on "TACE + durvalumab + bevacizumab" are exactly
      | says                                                                                                                                                       | status  | source    | place                                          | references |
      | Serious bleeding: the guideline rules out atezolizumab + bevacizumab, and refers to the same precautions for finotonlimab and toripalimab with bevacizumab | applies | cnlc-2026 | 五（五）1（1）；五（五）1（5）；五（五）1（6） |            |
      | A coagulation disorder that cannot be corrected is a contraindication to TACE in the guideline.                                                            | applies | cnlc-2026 | 五（三）1（3）②                                |            |
    And in the setting "Emergency"
    And the sources say exactly
      | regimen                          | source    | place                                            | references  | stance |
      | TACE alone                       | cnlc-2026 | 五（六）；五（六）要点论述（1）；五（三）1（2）⑥ | 498,499,500 | option |
      | transarterial embolisation (TAE) | cnlc-2026 | 五（六）；五（六）要点论述（1）；五（三）1（2）⑥ | 498,499,500 | option |

  @key:finding-5-solitary-small-tumour
  Scenario: One small tumour; sum of the tumour diameters 2.0 cm; diameter of the largest tumour 2.0 cm: what the sources say then
    Given the patient "solitary-small-tumour"
    And "sum of the tumour diameters" is "2.0 cm"
    And "diameter of the largest tumour" is "2.0 cm"
    When the board asks
    Then the requirements are exactly
      | says                                                             | status | source    | place                           | references  |
      | Anatomical resection: fewer local recurrences, survival the same | needed | cnlc-2026 | 五（一）1（5）                  | 183,184,185 |
      | Resection margin: 1 cm or more does better than a narrow one     | needed | cnlc-2026 | 五（一）1（5）                  | 186,187,188 |
      | HBV DNA still detectable on treatment                            | needed | cnlc-2026 | 五（五）6                       |             |
      | HBV monitoring every 3 to 6 months                               | needed | cnlc-2026 | 五（五）6                       |             |
      | 1 to 2 cm: two of four imaging methods have to be typical        | needed | cnlc-2026 | 三（五）（2）；三（五）（3）    |             |
      | Typical imaging and an operation planned: no biopsy beforehand   | needed | cnlc-2026 | 三（三）；三（三）要点论述（6） | 100,101,102 |
    And in the setting "curative"
    And the sources say exactly
      | regimen                        | source    | place                                      | references          | stance    |
      | ablation                       | bclc-2022 | stage 0                                    |                     | preferred |
      | ablation                       | cnlc-2026 | 五（二）；五（二）2；五（二）要点论述（1） | 267,268,269,270,271 | option    |
      | cryoablation                   | cnlc-2026 | 五（二）1（3）；五（二）要点论述（4）      | 285                 | option    |
      | percutaneous ethanol injection | cnlc-2026 | 五（二）1（5）；五（二）要点论述（5）      | 288                 | option    |
      | radiofrequency ablation        | cnlc-2026 | 五（二）1（1）                             | 267,269,270,271,277 | option    |
      | radiofrequency ablation        | cnlc-2026 | 五（二）1（1）；五（二）要点论述（2）      | 278,279             | option    |

  @key:finding-6-untreated-iiia-child-pugh-a5
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; external radiotherapy before yes: what the sources say then
    Given the patient "untreated-iiia-child-pugh-a5"
    And "external radiotherapy before" is "yes"
    When the board asks
    Then the requirements are exactly
      | says                                                                           | status   | source    | place                                                              | references |
      | Who is preferred for conversion by HAIC                                        | needed   | cnlc-2026 | 五（三）2（8）①                                                    | 359,360    |
      | HBV DNA still detectable on treatment                                          | needed   | cnlc-2026 | 五（五）6                                                          |            |
      | HBV monitoring every 3 to 6 months                                             | needed   | cnlc-2026 | 五（五）6                                                          |            |
      | Baseline before a checkpoint inhibitor                                         | needed   | cnlc-2026 | 五（五）3                                                          |            |
      | Response evaluation on systemic therapy                                        | needed   | cnlc-2026 | 五（五）4                                                          | 471        |
      | MRI after radiotherapy: LI-RADS treatment response, version 2024               | needed   | cnlc-2026 | 三（一）2                                                          | 54         |
      | After radiotherapy of the liver: look for radiation-induced liver disease      | needed   | cnlc-2026 | 五（四）1（5）                                                     | 332,429    |
      | After radiotherapy: a tumour that has not shrunk at 3 months may still respond | needed   | cnlc-2026 | 五（四）1（4）                                                     | 431,432    |
      | HAIC every 3-4 weeks                                                           | needed   | cnlc-2026 | 五（三）2（5）；五（三）2（7）                                     |            |
      | Before SIRT, angiography and a simulation with labelled albumin                | needed   | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |            |
      | First visit 6-12 weeks after SIRT, then every 2-3 months                       | needed   | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |            |
      | HBV or HCV: antivirals alongside TACE                                          | find out | cnlc-2026 | 五（三）1（9）⑦                                                    | 349,350    |
    And the cautions on "TACE and SBRT, then immunotherapy (drug not named)" are exactly
      | says                                                                                                                                           | status  | source | place | references |
      | Irradiated before: the earlier field and the dose summed up in the liver are looked at before it is irradiated again, from outside or by SIRT. | applies |        |       |            |

  @key:finding-7-untreated-iib-multinodular
  Scenario: Many nodules, CNLC IIb; total bilirubin 30 mg/dL; serum creatinine 4.5 mg/dL; INR 4.0; serum sodium 124 mmol/L: what the sources say then
    Given the patient "untreated-iib-multinodular"
    And "total bilirubin" is "30 mg/dL"
    And "serum creatinine" is "4.5 mg/dL"
    And "INR" is "4.0"
    And "serum sodium" is "124 mmol/L"
    When the board asks
    Then the cautions on "TACE + HAIC" are exactly
      | says                                                                                                                                                                           | status  | source    | place           | references |
      | A Child-Pugh score of at most 8 is a necessary condition of FOLFOX-HAIC in the guideline                                                                                       | applies | cnlc-2026 | 五（三）2（1）② |            |
      | The guideline's contraindications to FOLFOX-HAIC: ALT or AST above 300 U/L, bilirubin above 50 µmol/L, or albumin below 28 g/L. They may be treated first and looked at again. | applies | cnlc-2026 | 五（三）2（2）② |            |
      | Creatinine above 176.8 µmol/L, or a clearance below 30 mL/min, is a contraindication to TACE in the guideline if it cannot be corrected                                        | applies | cnlc-2026 | 五（三）1（3）⑥ |            |
      | Severe jaundice is part of the liver failure that rules out TACE in the guideline                                                                                              | applies | cnlc-2026 | 五（三）1（3）① |            |
    And the cautions on "SIRT" are exactly
      | says                                                                                                                                   | status  | source    | place           | references |
      | Creatinine above 176.8 µmol/L, or a clearance below 30 mL/min, that cannot be corrected is a contraindication to SIRT in the guideline | applies | cnlc-2026 | 五（三）3（2）⑥ |            |
      | Bilirubin above 51.3 µmol/L: such patients were kept out of most trials                                                                | applies |           |                 |            |
    And the cautions on "FOLFOX4 (oxaliplatin + fluorouracil + leucovorin, systemic)" are exactly
      | says                                                                                                                                                                                                                | status  | source    | place     | references |
      | Bilirubin above 51.3 µmol/L: such patients were kept out of most trials                                                                                                                                             | applies |           |           |            |
      | Creatinine above 176.8 µmol/L: oxaliplatin leaves the body through the kidneys                                                                                                                                      | applies |           |           |            |
      | Child-Pugh 7 points or more: the guideline calls the data on systemic anticancer therapy limited in moderate and severe liver dysfunction, and asks for careful use under close watch of liver and kidney function. | applies | cnlc-2026 | 五（五）3 |            |

  @key:finding-8-resected-mvi-over-5-cm
  Scenario: Resected, MVI and more than 5 cm; unfit for standard treatment yes; resectability now unresectable: what the sources say then
    Given the patient "resected-mvi-over-5-cm"
    And "unfit for standard treatment" is "yes"
    And "resectability now" is "unresectable"
    When the board asks
    Then the requirements are exactly
      | says                                                            | status | source    | place                                                              | references |
      | HBV DNA still detectable on treatment                           | needed | cnlc-2026 | 五（五）6                                                          |            |
      | HBV monitoring every 3 to 6 months                              | needed | cnlc-2026 | 五（五）6                                                          |            |
      | AFP normal: PIVKA-II or the microRNA panel                      | needed | cnlc-2026 | 三（二）2；三（三）要点论述（5）                                   | 92         |
      | HAIC every 3-4 weeks                                            | needed | cnlc-2026 | 五（三）2（5）；五（三）2（7）                                     |            |
      | Before SIRT, angiography and a simulation with labelled albumin | needed | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |            |
      | First visit 6-12 weeks after SIRT, then every 2-3 months        | needed | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |            |
    And in the setting "transarterial"
    And the sources say exactly
      | regimen    | source    | place                     | references | stance |
      | SIRT       | bclc-2022 | treatment stage migration |            | option |
      | SIRT       | cnlc-2026 | 五（三）3（1）①           |            | option |
      | SIRT       | cnlc-2026 | 五（三）3（1）②           |            | option |
      | SIRT       | cnlc-2026 | 五（三）3（7）            | 369        | option |
      | TACE alone | bclc-2022 | treatment stage migration |            | option |
      | TACE alone | cnlc-2026 | 五（三）1（2）③           |            | option |

  @key:finding-9-resectable-iia
  Scenario: Resectable, CNLC IIa; coagulopathy that cannot be corrected yes; future liver remnant (share of standard liver volume) 30 %; resectability now not resectable now, may become so (conversion): what the sources say then
    Given the patient "resectable-iia"
    And "coagulopathy that cannot be corrected" is "yes"
    And "future liver remnant (share of standard liver volume)" is "30 %"
    And "resectability now" is "not resectable now, may become so (conversion)"
    When the board asks
    Then the cautions on "portal vein embolisation, then resection" are exactly
      | says                                                                                                    | status  | source    | place          | references |
      | A marked coagulation disorder is a contraindication to portal vein embolisation in the guideline.       | applies | cnlc-2026 | 五（一）2（1） |            |
      | A coagulation disorder that cannot be corrected: an operation or a puncture of the liver may bleed.     | applies |           |                |            |
      | Growth takes 4-6 weeks, and more than about 20 % lose the operation to progression or too little growth | applies | cnlc-2026 | 五（一）2（1） |            |
    And the cautions on "resection + ablation" are exactly
      | says                                                                                                                                            | status  | source    | place          | references |
      | The guideline wants at least 40 % of the standard liver volume left in chronic liver disease or cirrhosis, and 30 % in a liver without fibrosis | applies | cnlc-2026 | 五（一）1（2） |            |
      | A coagulation disorder that cannot be corrected: an operation or a puncture of the liver may bleed.                                             | applies |           |                |            |
      | Close to the hilum or a first- or second-order duct the guideline uses ablation with care                                                       | unknown | cnlc-2026 | 五（二）2      |            |
      | Close to heart, diaphragm, stomach, bowel or gallbladder the way through the skin is risky                                                      | unknown | cnlc-2026 | 五（二）       |            |
    And in the setting "curative"
    And the sources say exactly
      | regimen              | source    | place                           | references | stance |
      | resection + ablation | cnlc-2026 | 五（二）；五（二）要点论述（1） | 276        | option |

  @key:finding-10-untreated-iiia-child-pugh-a5
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; hepatic encephalopathy grade 3 or 4: what the sources say then
    Given the patient "untreated-iiia-child-pugh-a5"
    And "hepatic encephalopathy" is "grade 3 or 4"
    When the board asks
    Then the requirements are exactly
      | says                                             | status   | source    | place           | references |
      | Who is preferred for conversion by HAIC          | needed   | cnlc-2026 | 五（三）2（8）① | 359,360    |
      | HBV DNA still detectable on treatment            | needed   | cnlc-2026 | 五（五）6       |            |
      | HBV monitoring every 3 to 6 months               | needed   | cnlc-2026 | 五（五）6       |            |
      | Acute decompensation: treat it, then stage again | needed   | cnlc-2026 | 五（五）7       |            |
      | HBV or HCV: antivirals alongside TACE            | find out | cnlc-2026 | 五（三）1（9）⑦ | 349,350    |
    And the cautions on "TACE + HAIC" are exactly
      | says                                                                                                                                                                                         | status  | source    | place                            | references |
      | Compensated liver function is a necessary condition of FOLFOX-HAIC in the guideline                                                                                                          | applies | cnlc-2026 | 五（三）2（1）②；五（三）2（2）② |            |
      | The guideline's contraindications to TACE begin with severe hepatic dysfunction (Child-Pugh C), which takes in severe jaundice, encephalopathy, refractory ascites and hepatorenal syndrome. | applies | cnlc-2026 | 五（三）1（3）①                  |            |

  @key:finding-11-after-complete-ablation
  Scenario: After complete ablation, antiviral treatment; result of the last ablation residual tumour after two or more sessions: what the sources say then
    Given the patient "after-complete-ablation"
    And "result of the last ablation" is "residual tumour after two or more sessions"
    When the board asks
    Then the requirements are exactly
      | says                                                            | status | source    | place                                                              | references |
      | HBV DNA still detectable on treatment                           | needed | cnlc-2026 | 五（五）6                                                          |            |
      | HBV monitoring every 3 to 6 months                              | needed | cnlc-2026 | 五（五）6                                                          |            |
      | Tumour left after 2 ablations: another treatment joins          | needed | cnlc-2026 | 五（二）4                                                          |            |
      | Before SIRT, angiography and a simulation with labelled albumin | needed | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |            |
      | First visit 6-12 weeks after SIRT, then every 2-3 months        | needed | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |            |
    And the cautions on "radiofrequency ablation" are exactly
      | says                                                                                                                | status  | source    | place     | references |
      | Tumour is still there after 2 sessions: the guideline suggests joining another treatment, not ablation alone again. | applies | cnlc-2026 | 五（二）4 |            |
    And in the setting "curative"
    And the sources say exactly
      | regimen                  | source    | place     | references | stance |
      | proton beam radiotherapy | cnlc-2026 | 五（四）2 | 437        | option |

  @key:finding-12-untreated-iiib-lung-metastasis
  Scenario: Untreated with lung metastases; neutrophil count 1.49 10^9/L: what the sources say then
    Given the patient "untreated-iiib-lung-metastasis"
    And "neutrophil count" is "1.49 10^9/L"
    When the board asks
    Then the requirements are exactly
      | says                                                            | status   | source    | place                                                              | references |
      | HBV DNA, quantified                                             | needed   | cnlc-2026 | 五（五）6                                                          |            |
      | Baseline before a checkpoint inhibitor                          | needed   | cnlc-2026 | 五（五）3                                                          |            |
      | Response evaluation on systemic therapy                         | needed   | cnlc-2026 | 五（五）4                                                          | 471        |
      | Neutrophils below 1.5×10⁹/L: G-CSF where needed                 | needed   | cnlc-2026 | 五（五）7；五（三）2（2）③                                         | 485        |
      | Before SIRT, angiography and a simulation with labelled albumin | needed   | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |            |
      | First visit 6-12 weeks after SIRT, then every 2-3 months        | needed   | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |            |
      | HBV or HCV: antivirals alongside TACE                           | find out | cnlc-2026 | 五（三）1（9）⑦                                                    | 349,350    |
    And the cautions on "FOLFOX4 (oxaliplatin + fluorouracil + leucovorin, systemic)" are exactly
      | says                                                                                                | status  | source | place | references |
      | Neutrophils below 1.5 or platelets below 75 × 10^9/L: FOLFOX is usually put off until they recover. | applies |        |       |            |
    And the cautions on "TACE + HAIC" are exactly
      | says                                                                                                                                                                                                      | status  | source    | place           | references |
      | The board has judged that TACE cannot be done here.                                                                                                                                                       | applies |           |                 |            |
      | Diffuse tumour or wide distant spread with a life expectancy below 3 months is a contraindication to TACE in the guideline.                                                                               | unknown | cnlc-2026 | 五（三）1（3）④ |            |
      | Neutrophils below 1.5 or platelets below 50 ×10⁹/L stand among the contraindications to HAIC, not as absolute ones: with hypersplenism, and not after chemotherapy, HAIC may follow once they are better. | applies | cnlc-2026 | 五（三）2（2）③ |            |

  @key:finding-13-resected-mvi-over-5-cm
  Scenario: Resected, MVI and more than 5 cm; portal vein tumour thrombus, Cheng type II (left or right branch); portal vein tumour thrombus, Vp class Vp3 (first-order branches): what the sources say then
    Given the patient "resected-mvi-over-5-cm"
    And "portal vein tumour thrombus, Cheng type" is "II (left or right branch)"
    And "portal vein tumour thrombus, Vp class" is "Vp3 (first-order branches)"
    When the board asks
    Then in the setting "adjuvant"
    And the sources say exactly
      | regimen                         | source    | place           | references      | stance |
      | external radiotherapy           | cnlc-2026 | 五（四）1（1）⑤ | 404,405,406,407 | option |
      | external radiotherapy           | cnlc-2026 | 五（四）1（1）③ | 166,394         | option |
      | portal vein chemotherapy + TACE | cnlc-2026 | 五（一）2（3）  | 165             | option |
      | TACE + sorafenib                | cnlc-2026 | 五（三）1（9）④ | 227             | option |

  @key:finding-14-resected-mvi-over-5-cm
  Scenario: Resected, MVI and more than 5 cm; as is, as of 2024-01-01: what the sources say then
    Given the patient "resected-mvi-over-5-cm"
    And as of 2024-01-01
    When the board asks
    Then in the setting "adjuvant"
    And the sources say exactly
      | regimen                    | source          | place                     | references | stance |
      | atezolizumab + bevacizumab | aasld-2023      | adjuvant therapy          |            | option |
      | atezolizumab + bevacizumab | imbrave050-2023 | Lancet 2023;402:1835-1847 |            | option |

  @key:finding-15-pvtt-cheng-iii-unresectable
  Scenario: Unresectable, thrombus Cheng type III; resectability now resectable; hepatic vein tumour thrombus yes; portal vein tumour thrombus, Cheng type I (segmental or sectional branches); portal vein tumour thrombus, Vp class Vp2 (second-order branches): what the sources say then
    Given the patient "pvtt-cheng-iii-unresectable"
    And "resectability now" is "resectable"
    And "hepatic vein tumour thrombus" is "yes"
    And "portal vein tumour thrombus, Cheng type" is "I (segmental or sectional branches)"
    And "portal vein tumour thrombus, Vp class" is "Vp2 (second-order branches)"
    When the board asks
    Then in the setting "curative"
    And the sources say exactly
      | regimen                                             | source    | place           | references                  | stance |
      | liver resection                                     | cnlc-2026 | 五（一）1（3）③ |                             | option |
      | liver resection with removal of the tumour thrombus | cnlc-2026 | 五（一）1（3）③ | 159,160,161,162,163,164,165 | option |
    And in the setting "perioperative"
    And the sources say exactly
      | regimen                      | source    | place                            | references | stance |
      | radiotherapy, then resection | cnlc-2026 | 五（一）1（3）③；五（四）1（1）③ | 166,393    | option |

  @key:finding-16-untreated-iiib-lung-metastasis
  Scenario: Untreated with lung metastases; declines standard treatment yes; alpha-fetoprotein 812 ng/mL; tumour necrosis factor alpha in serum 1.8 pg/mL; age in years 29; pregnant yes: what the sources say then
    Given the patient "untreated-iiib-lung-metastasis"
    And "declines standard treatment" is "yes"
    And "alpha-fetoprotein" is "812 ng/mL"
    And "tumour necrosis factor alpha in serum" is "1.8 pg/mL"
    And "age in years" is "29"
    And "pregnant" is "yes"
    When the board asks
    Then the cautions on "TACE + portal vein embolisation, then resection" are exactly
      | says                                                                                                                                                          | status  | source    | place           | references |
      | Pregnancy: systemic anticancer drugs, TACE, HAIC and radiation endanger the child.                                                                            | applies |           |                 |            |
      | Wide metastasis is a contraindication to portal vein embolisation in the guideline                                                                            | applies | cnlc-2026 | 五（一）2（1）  |            |
      | The board has judged that TACE cannot be done here.                                                                                                           | applies |           |                 |            |
      | ICG retention at 15 minutes below 30 % is a necessary condition of a safe resection in the guideline.                                                         | unknown | cnlc-2026 | 五（一）1（2）  |            |
      | Diffuse tumour or wide distant spread with a life expectancy below 3 months is a contraindication to TACE in the guideline.                                   | unknown | cnlc-2026 | 五（三）1（3）④ |            |
      | Pregnancy does not rule this out, and yet the child is at risk: by the anaesthesia, by the X-rays and contrast of an embolisation, by the drugs a graft needs | applies |           |                 |            |
      | Growth takes 4-6 weeks, and more than about 20 % lose the operation to progression or too little growth                                                       | applies | cnlc-2026 | 五（一）2（1）  |            |
    And in the setting "first line"
    And the sources say exactly
      | regimen                | source    | place          | references | stance |
      | icaritin soft capsules | cnlc-2026 | 五（五）5（2） | 474        | option |

  @key:finding-17-resectable-single-4-cm
  Scenario: Single resectable tumour of 4 cm; the board's judgement of ablation suitable; central tumour (close to the hilum or the large vessels) yes; sum of the tumour diameters 8.0 cm; diameter of the largest tumour 3.0 cm; number of tumours 3: what the sources say then
    Given the patient "resectable-single-4-cm"
    And "the board's judgement of ablation" is "suitable"
    And "central tumour (close to the hilum or the large vessels)" is "yes"
    And "sum of the tumour diameters" is "8.0 cm"
    And "diameter of the largest tumour" is "3.0 cm"
    And "number of tumours" is "3"
    When the board asks
    Then in the setting "curative"
    And the sources say exactly
      | regimen                      | source    | place                                      | references          | stance |
      | ablation                     | cnlc-2026 | 五（二）；五（二）2；五（二）要点论述（1） | 267,268,269,270,271 | option |
      | ablation                     | cnlc-2026 | 五（二）3                                  |                     | option |
      | irreversible electroporation | cnlc-2026 | 五（二）1（4）                             | 286,287             | option |
      | resection + ablation         | cnlc-2026 | 五（二）3                                  |                     | option |
      | resection + ablation         | cnlc-2026 | 五（一）1（5）                             | 190                 | option |

  @key:finding-18-resected-mvi-over-5-cm
  Scenario: Resected, MVI and more than 5 cm; autoimmune disease active: what the sources say then
    Given the patient "resected-mvi-over-5-cm"
    And "autoimmune disease" is "active"
    When the board asks
    Then the cautions on "targeted drug and/or checkpoint inhibitor (none named)" are exactly
      | says                                                              | status  | source | place | references |
      | Active autoimmune disease: a checkpoint inhibitor may set it off. | applies |        |       |            |
    And the cautions on "pegylated interferon" are exactly
      | says                                                     | status  | source | place | references |
      | Active autoimmune disease: interferon may make it worse. | applies |        |       |            |

  @key:finding-19-ablated-completely
  Scenario: Ablated completely; ECOG performance status 2: what the sources say then
    Given the patient "ablated-completely"
    And "ECOG performance status" is "2"
    When the board asks
    Then the requirements are exactly
      | says                                              | status | source    | place     | references |
      | BCLC: ECOG 1-2 caused by the tumour makes stage C | needed | bclc-2022 | stage C   |            |
      | HBV monitoring every 3 to 6 months                | needed | cnlc-2026 | 五（五）6 |            |
    And in the setting "Surveillance"
    And the sources say exactly
      | regimen             | source    | place                            | references | stance |
      | active surveillance | cnlc-2026 | 五（二）4；五（二）要点论述（6） |            | option |

  @key:finding-20-resected-mvi-over-5-cm
  Scenario: Resected, MVI and more than 5 cm; neoadjuvant treatment before yes; systemic therapy for advanced disease before yes: what the sources say then
    Given the patient "resected-mvi-over-5-cm"
    And "neoadjuvant treatment before" is "yes"
    And "systemic therapy for advanced disease before" is "yes"
    When the board asks
    Then the requirements are exactly
      | says                                                                    | status   | source     | place                          | references      |
      | HBV DNA still detectable on treatment                                   | needed   | cnlc-2026  | 五（五）6                      |                 |
      | HBV monitoring every 3 to 6 months                                      | needed   | cnlc-2026  | 五（五）6                      |                 |
      | Treated before the operation: how much viable tumour is left?           | needed   | cnlc-2026  | 三（四）6（2）；三（四）6（3） | 128,129,130,131 |
      | Was the resection curative? What the first months must show             | needed   | cnlc-2026  | 五（一）1（4）②                |                 |
      | HAIC every 3-4 weeks                                                    | needed   | cnlc-2026  | 五（三）2（5）；五（三）2（7） |                 |
      | After every resection: antivirals, care of the liver, regular follow-up | needed   | review-003 | §4.5                           | 13              |
      | Adjuvant treatment begins 4 to 8 weeks after the operation              | find out | cnlc-2026  | 五（一）2（3）                 |                 |
      | Not a curative resection with any of these findings at operation        | find out | cnlc-2026  | 五（一）1（4）①                |                 |
    And the evidence gaps are exactly
      | says                                                                               | status              | source     | place                                 | references  |
      | Medium or high risk after resection: no standard adjuvant treatment                | not enough evidence | cnlc-2026  | 五（一）2（3）；五（一）要点论述（8） |             |
      | A checkpoint inhibitor alone after resection: its place is unclear                 | not enough evidence | review-003 | §4.3                                  |             |
      | Who is at high risk: no international definition                                   | not enough evidence | review-003 | §4.1；§4.5                            |             |
      | How long: a fixed course delays recurrence, and whether to extend or adapt is open | not enough evidence | review-003 | §5                                    | 31          |
      | Choosing by markers: none is in clinical use                                       | not enough evidence | review-003 | §5                                    | 13,33,34,35 |
      | A good pathological response does not rule out recurrence                          | not enough evidence | review-003 | §5                                    | 32          |
      | Large tumour burden (up-to-seven): a possible gain, told in two opposite ways      | not enough evidence | review-003 | §4.4；§5                              |             |
      | Nivolumab after resection: CheckMate-9DX has no published result                   | not enough evidence | review-003 | §4.3；表1 CheckMate- 9DX；表1 注释    |             |
      | Sintilimab + lenvatinib after resection: a trend, without figures                  | not enough evidence | review-003 | §4.4                                  |             |
      | Donafenib + toripalimab after resection: a trend, without figures                  | not enough evidence | review-003 | §4.4                                  |             |
      | Sorafenib with microvascular invasion or portal thrombus: retrospective data only  | not enough evidence | review-003 | §4.2                                  | 27          |
      | Lenvatinib after resection: no phase III trial                                     | not enough evidence | review-003 | §4.2                                  |             |
      | Lenvatinib with TACE after resection at high risk: one cohort                      | not enough evidence | review-003 | §4.2；表1 Chen JH, 2025               | 28          |

  @key:finding-21-resectable-single-4-cm
  Scenario: Single resectable tumour of 4 cm; the board's judgement of ablation suitable; recurrence after curative treatment in the liver; sum of the tumour diameters 7.0 cm; diameter of the largest tumour 2.0 cm; number of tumours 4: what the sources say then
    Given the patient "resectable-single-4-cm"
    And "the board's judgement of ablation" is "suitable"
    And "recurrence after curative treatment" is "in the liver"
    And "sum of the tumour diameters" is "7.0 cm"
    And "diameter of the largest tumour" is "2.0 cm"
    And "number of tumours" is "4"
    When the board asks
    Then in the setting "curative"
    And the sources say exactly
      | regimen         | source    | place                                    | references      | stance |
      | liver resection | cnlc-2026 | 五（一）1（3）①                          | 152             | option |
      | liver resection | cnlc-2026 | 五（一）1（3）②；五（一）2 要点论述（3） | 155,156,157,158 | option |

  @key:finding-22-solitary-small-tumour
  Scenario: One small tumour; active serious infection yes: what the sources say then
    Given the patient "solitary-small-tumour"
    And "active serious infection" is "yes"
    When the board asks
    Then the cautions on "robot-assisted liver resection" are exactly
      | says                                                      | status  | source | place | references |
      | Active infection: control it before the treatment begins. | applies |        |       |            |

  @key:finding-23-untreated-iiia-child-pugh-a5
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; anticoagulation therapeutic dose: what the sources say then
    Given the patient "untreated-iiia-child-pugh-a5"
    And "anticoagulation" is "therapeutic dose"
    When the board asks
    Then the cautions on "toripalimab + bevacizumab" are exactly
      | says                                                                                                                                                                         | status  | source | place | references |
      | Bleeding from another site (brain, lung, urinary tract) within 6 months, or anticoagulation at a therapeutic dose: either adds to the bleeding risk of antiangiogenic drugs. | applies |        |       |            |

  @key:finding-24-second-line-failed-atezolizumab-bevacizumab
  Scenario: After atezolizumab and bevacizumab, woman; alpha-fetoprotein 700 IU/mL: what the sources say then
    Given the patient "second-line-failed-atezolizumab-bevacizumab"
    And "alpha-fetoprotein" is "700 IU/mL"
    When the board asks
    Then the requirements are exactly
      | says                                                                         | status   | source     | place                                                              | references |
      | Who is preferred for conversion by HAIC                                      | needed   | cnlc-2026  | 五（三）2（8）①                                                    | 359,360    |
      | No usable AFP value                                                          | needed   | cnlc-2026  | 三（二）2；三（三）要点论述（5）                                   |            |
      | HBV DNA still detectable on treatment                                        | needed   | cnlc-2026  | 五（五）6                                                          |            |
      | HBV monitoring every 3 to 6 months                                           | needed   | cnlc-2026  | 五（五）6                                                          |            |
      | Baseline before a checkpoint inhibitor                                       | needed   | cnlc-2026  | 五（五）3                                                          |            |
      | Checkpoint inhibitor given: watch for immune-related events, also afterwards | needed   | cnlc-2026  | 五（五）3                                                          |            |
      | Response evaluation on systemic therapy                                      | needed   | cnlc-2026  | 五（五）4                                                          | 471        |
      | What the choice after progression depends on (guideline)                     | needed   | cnlc-2026  | 五（五）3；五（五）要点论述（3）                                   |            |
      | HAIC every 3-4 weeks                                                         | needed   | cnlc-2026  | 五（三）2（5）；五（三）2（7）                                     |            |
      | What the choice after a targeted drug + immunotherapy depends on             | needed   | review-002 | §2                                                                 |            |
      | Before SIRT, angiography and a simulation with labelled albumin              | needed   | cnlc-2026  | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |            |
      | First visit 6-12 weeks after SIRT, then every 2-3 months                     | needed   | cnlc-2026  | 五（三）3（5）；五（三）3（6）                                     |            |
      | HBV or HCV: antivirals alongside TACE                                        | find out | cnlc-2026  | 五（三）1（9）⑦                                                    | 349,350    |

  @key:finding-25-second-line-lung-metastases
  Scenario: Lung metastases, earlier treatment not recorded; after nivolumab + ipilimumab: what the sources say then
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents                 | ended       |
      | nivolumab + ipilimumab | progression |
    When the board asks
    Then under study is exactly
      | says                                                                                     | status      | source     | place                       | references |
      | NDV-GT (oncolytic virus): 20 patients, several cancers, HCC not counted apart            | under study | review-004 | 三1；表3 NDV-GT             | 30         |
      | VG161 (oncolytic virus): phase 1 in HCC after several lines, no control                  | under study | review-004 | 三1；表3 VG161              | 31         |
      | M1-c6v1 (oncolytic virus) + camrelizumab + apatinib: 13 patients with HCC                | under study | review-004 | 三1；表3 MI-c6v1            | 32         |
      | Faecal transplantation + pembrolizumab: melanoma data, none in HCC                       | under study | review-004 | 三2；表3 FMT                | 33,42      |
      | Small molecules, PROTAC, CAR-T against resistance: under study only                      | under study | review-001 | §4                          |            |
      | Peginterferon alfa-2b + PD-1 antibody: a few patients with HCC after PD-1                | under study | review-004 | 三3（4）；表3 IFN-α         | 38         |
      | Tumour-infiltrating lymphocytes + IL-2: lung cancer data, none in HCC                    | under study | review-004 | 三3（1）；表3 TIL           | 34         |
      | CAR-T cells (JCAR014) + durvalumab: lymphoma data, none in HCC                           | under study | review-004 | 三3（1）                    | 43         |
      | Ruxolitinib + nivolumab: Hodgkin lymphoma data, none in HCC                              | under study | review-004 | 二1；三3（2）；表3 鲁索替尼 | 35         |
      | Itacitinib + pembrolizumab: lung cancer data, none in HCC                                | under study | review-004 | 三3（2）；表3 伊他替尼      | 36         |
      | IL-2 prodrug + nivolumab: untreated melanoma, no data in HCC                             | under study | review-004 | 三3（3）；表3 IL-2 前体药物 | 37         |
      | Trial: regorafenib + pembrolizumab after a PD-1/PD-L1 antibody (NCT04696055)             | under study | review-002 | §2.1                        | 26         |
      | Combinations with immunotherapy and bispecific antibodies in second line are under study | under study | cnlc-2026  | 五（五）2（7）              |            |

  @key:finding-26-second-line-failed-atezolizumab-bevacizumab
  Scenario: After atezolizumab and bevacizumab, woman; severe immune-related adverse event before (grade 3 or more) yes: what the sources say then
    Given the patient "second-line-failed-atezolizumab-bevacizumab"
    And "severe immune-related adverse event before (grade 3 or more)" is "yes"
    When the board asks
    Then the cautions on "change of one of the two drugs of an ICI + TKI combination" are exactly
      | says                                                                                                                                                           | status  | source    | place     | references |
      | An immune-related event of grade 3 or higher before: the guideline has treatment paused from grade 3 and ended at grade 4 or above or with irreversible damage | applies | cnlc-2026 | 五（五）3 |            |

  @key:finding-27-untreated-iiia-child-pugh-a5
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; diastolic blood pressure 91 mmHg: what the sources say then
    Given the patient "untreated-iiia-child-pugh-a5"
    And "diastolic blood pressure" is "91 mmHg"
    When the board asks
    Then the cautions on "toripalimab + bevacizumab" are exactly
      | says                                           | status  | source    | place                                          | references |
      | Uncontrolled hypertension: bring it down first | applies | cnlc-2026 | 五（五）1（1）；五（五）1（9）；五（五）2（1） |            |

  @key:finding-28-untreated-iiia-child-pugh-a5
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; gastrointestinal bleeding within the last 6 months yes: what the sources say then
    Given the patient "untreated-iiia-child-pugh-a5"
    And "gastrointestinal bleeding within the last 6 months" is "yes"
    When the board asks
    Then the cautions on "toripalimab + bevacizumab" are exactly
      | says                                                                                                                   | status  | source    | place     | references |
      | Gastrointestinal bleeding within the last 6 months: the guideline advises caution with bevacizumab and its biosimilars | applies | cnlc-2026 | 五（五）3 |            |

  @key:finding-29-untreated-iiia-child-pugh-a5
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; interstitial lung disease or pneumonitis yes: what the sources say then
    Given the patient "untreated-iiia-child-pugh-a5"
    And "interstitial lung disease or pneumonitis" is "yes"
    When the board asks
    Then the cautions on "toripalimab + bevacizumab" are exactly
      | says                                                                                                | status  | source | place | references |
      | Interstitial lung disease: pneumonitis under a checkpoint inhibitor is likelier and more dangerous. | applies |        |       |            |

  @key:finding-30-untreated-iiia-child-pugh-a5
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; platelet count 49 ×10^9/L: what the sources say then
    Given the patient "untreated-iiia-child-pugh-a5"
    And "platelet count" is "49 ×10^9/L"
    When the board asks
    Then the requirements are exactly
      | says                                                                     | status   | source    | place                                                              | references |
      | Who is preferred for conversion by HAIC                                  | needed   | cnlc-2026 | 五（三）2（8）①                                                    | 359,360    |
      | HBV DNA still detectable on treatment                                    | needed   | cnlc-2026 | 五（五）6                                                          |            |
      | HBV monitoring every 3 to 6 months                                       | needed   | cnlc-2026 | 五（五）6                                                          |            |
      | Baseline before a checkpoint inhibitor                                   | needed   | cnlc-2026 | 五（五）3                                                          |            |
      | Response evaluation on systemic therapy                                  | needed   | cnlc-2026 | 五（五）4                                                          | 471        |
      | Platelets below 50×10⁹/L: thrombopoietin or a receptor agonist if needed | needed   | cnlc-2026 | 五（五）7；五（三）2（2）③                                         | 486,487    |
      | HAIC every 3-4 weeks                                                     | needed   | cnlc-2026 | 五（三）2（5）；五（三）2（7）                                     |            |
      | Before SIRT, angiography and a simulation with labelled albumin          | needed   | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |            |
      | First visit 6-12 weeks after SIRT, then every 2-3 months                 | needed   | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |            |
      | HBV or HCV: antivirals alongside TACE                                    | find out | cnlc-2026 | 五（三）1（9）⑦                                                    | 349,350    |

  @key:finding-31-untreated-iiia-child-pugh-a5
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; oesophagogastric varices high bleeding risk: what the sources say then
    Given the patient "untreated-iiia-child-pugh-a5"
    And "oesophagogastric varices" is "high bleeding risk"
    When the board asks
    Then the cautions on "toripalimab + bevacizumab" are exactly
      | says                                                                                                   | status  | source    | place     | references |
      | High risk of bleeding at endoscopy: the guideline advises caution with bevacizumab and its biosimilars | applies | cnlc-2026 | 五（五）3 |            |

  @key:finding-32-resected-mvi-over-5-cm
  Scenario: Resected, MVI and more than 5 cm; tumour rupture in the past: what the sources say then
    Given the patient "resected-mvi-over-5-cm"
    And "tumour rupture" is "in the past"
    When the board asks
    Then the requirements are exactly
      | says                                                                         | status   | source     | place                          | references |
      | Adjuvant treatment begins 4 to 8 weeks after the operation                   | needed   | cnlc-2026  | 五（一）2（3）                 |            |
      | HBV DNA still detectable on treatment                                        | needed   | cnlc-2026  | 五（五）6                      |            |
      | HBV monitoring every 3 to 6 months                                           | needed   | cnlc-2026  | 五（五）6                      |            |
      | Resected after a rupture: high risk, closer surveillance, adjuvant treatment | needed   | cnlc-2026  | 五（六）                       | 501,502    |
      | Was the resection curative? What the first months must show                  | needed   | cnlc-2026  | 五（一）1（4）②                |            |
      | HAIC every 3-4 weeks                                                         | needed   | cnlc-2026  | 五（三）2（5）；五（三）2（7） |            |
      | After every resection: antivirals, care of the liver, regular follow-up      | needed   | review-003 | §4.5                           | 13         |
      | Not a curative resection with any of these findings at operation             | find out | cnlc-2026  | 五（一）1（4）①                |            |

  @key:finding-33-resected-mvi-over-5-cm
  Scenario: Resected, MVI and more than 5 cm; growth pattern infiltrative: what the sources say then
    Given the patient "resected-mvi-over-5-cm"
    And "growth pattern" is "infiltrative"
    When the board asks
    Then in the setting "adjuvant"
    And the sources say exactly
      | regimen    | source    | place                           | references              | stance |
      | TACE alone | cnlc-2026 | 五（一）2（3）；五（三）1（9）④ | 224,225,226,227,337,338 | option |
      | TACE alone | cnlc-2026 | 五（一）2（3）                  | 228                     | option |

  @key:finding-34-resected-mvi-over-5-cm
  Scenario: Resected, MVI and more than 5 cm; ablation before yes: what the sources say then
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

  @key:finding-35-resected-mvi-over-5-cm
  Scenario: Resected, MVI and more than 5 cm; ctDNA after resection positive: what the sources say then
    Given the patient "resected-mvi-over-5-cm"
    And "ctDNA after resection" is "positive"
    When the board asks
    Then the evidence gaps are exactly
      | says                                                                               | status              | source     | place                                 | references  |
      | Medium or high risk after resection: no standard adjuvant treatment                | not enough evidence | cnlc-2026  | 五（一）2（3）；五（一）要点论述（8） |             |
      | A checkpoint inhibitor alone after resection: its place is unclear                 | not enough evidence | review-003 | §4.3                                  |             |
      | Who is at high risk: no international definition                                   | not enough evidence | review-003 | §4.1；§4.5                            |             |
      | How long: a fixed course delays recurrence, and whether to extend or adapt is open | not enough evidence | review-003 | §5                                    | 31          |
      | Choosing by markers: none is in clinical use                                       | not enough evidence | review-003 | §5                                    | 13,33,34,35 |
      | ctDNA still positive: very high risk, but no trial of treating on it               | not enough evidence | review-003 | §5                                    |             |
      | Large tumour burden (up-to-seven): a possible gain, told in two opposite ways      | not enough evidence | review-003 | §4.4；§5                              |             |
      | Nivolumab after resection: CheckMate-9DX has no published result                   | not enough evidence | review-003 | §4.3；表1 CheckMate- 9DX；表1 注释    |             |
      | Sintilimab + lenvatinib after resection: a trend, without figures                  | not enough evidence | review-003 | §4.4                                  |             |
      | Donafenib + toripalimab after resection: a trend, without figures                  | not enough evidence | review-003 | §4.4                                  |             |
      | Sorafenib with microvascular invasion or portal thrombus: retrospective data only  | not enough evidence | review-003 | §4.2                                  | 27          |
      | Lenvatinib after resection: no phase III trial                                     | not enough evidence | review-003 | §4.2                                  |             |
      | Lenvatinib with TACE after resection at high risk: one cohort                      | not enough evidence | review-003 | §4.2；表1 Chen JH, 2025               | 28          |

  @key:finding-36-resected-mvi-over-5-cm
  Scenario: Resected, MVI and more than 5 cm; ctDNA after resection negative: what the sources say then
    Given the patient "resected-mvi-over-5-cm"
    And "ctDNA after resection" is "negative"
    When the board asks
    Then the evidence gaps are exactly
      | says                                                                               | status              | source     | place                                 | references  |
      | Medium or high risk after resection: no standard adjuvant treatment                | not enough evidence | cnlc-2026  | 五（一）2（3）；五（一）要点论述（8） |             |
      | A checkpoint inhibitor alone after resection: its place is unclear                 | not enough evidence | review-003 | §4.3                                  |             |
      | Who is at high risk: no international definition                                   | not enough evidence | review-003 | §4.1；§4.5                            |             |
      | How long: a fixed course delays recurrence, and whether to extend or adapt is open | not enough evidence | review-003 | §5                                    | 31          |
      | Choosing by markers: none is in clinical use                                       | not enough evidence | review-003 | §5                                    | 13,33,34,35 |
      | ctDNA negative: does not rule out residual disease                                 | not enough evidence | review-003 | §5                                    |             |
      | Large tumour burden (up-to-seven): a possible gain, told in two opposite ways      | not enough evidence | review-003 | §4.4；§5                              |             |
      | Nivolumab after resection: CheckMate-9DX has no published result                   | not enough evidence | review-003 | §4.3；表1 CheckMate- 9DX；表1 注释    |             |
      | Sintilimab + lenvatinib after resection: a trend, without figures                  | not enough evidence | review-003 | §4.4                                  |             |
      | Donafenib + toripalimab after resection: a trend, without figures                  | not enough evidence | review-003 | §4.4                                  |             |
      | Sorafenib with microvascular invasion or portal thrombus: retrospective data only  | not enough evidence | review-003 | §4.2                                  | 27          |
      | Lenvatinib after resection: no phase III trial                                     | not enough evidence | review-003 | §4.2                                  |             |
      | Lenvatinib with TACE after resection at high risk: one cohort                      | not enough evidence | review-003 | §4.2；表1 Chen JH, 2025               | 28          |

  @key:finding-37-untreated-iiia-child-pugh-a5
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; body weight is not recorded: what the sources say then
    Given the patient "untreated-iiia-child-pugh-a5"
    And "body weight" is not recorded
    When the board asks
    Then the requirements are exactly
      | says                                                                                     | status   | source    | place                                                              | references |
      | Who is preferred for conversion by HAIC                                                  | needed   | cnlc-2026 | 五（三）2（8）①                                                    | 359,360    |
      | HBV DNA still detectable on treatment                                                    | needed   | cnlc-2026 | 五（五）6                                                          |            |
      | HBV monitoring every 3 to 6 months                                                       | needed   | cnlc-2026 | 五（五）6                                                          |            |
      | Baseline before a checkpoint inhibitor                                                   | needed   | cnlc-2026 | 五（五）3                                                          |            |
      | Response evaluation on systemic therapy                                                  | needed   | cnlc-2026 | 五（五）4                                                          | 471        |
      | HAIC every 3-4 weeks                                                                     | needed   | cnlc-2026 | 五（三）2（5）；五（三）2（7）                                     |            |
      | Body weight is needed: the starting dose is 12 mg a day from 60 kg and 8 mg a day below. | needed   |           |                                                                    |            |
      | Before SIRT, angiography and a simulation with labelled albumin                          | needed   | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |            |
      | First visit 6-12 weeks after SIRT, then every 2-3 months                                 | needed   | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |            |
      | HBV or HCV: antivirals alongside TACE                                                    | find out | cnlc-2026 | 五（三）1（9）⑦                                                    | 349,350    |

  @key:finding-38-untreated-iiia-child-pugh-a5
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; candidate for liver transplantation yes: what the sources say then
    Given the patient "untreated-iiia-child-pugh-a5"
    And "candidate for liver transplantation" is "yes"
    When the board asks
    Then the cautions on "liver transplantation" are exactly
      | says                                                                           | status  | source    | place          | references |
      | The criteria the guideline recommends (UCSF) exclude invasion of large vessels | applies | cnlc-2026 | 五（一）3（1） |            |

  @key:finding-39-untreated-iiia-child-pugh-a5
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; main portal vein fully occluded without collaterals and not recanalisable yes: what the sources say then
    Given the patient "untreated-iiia-child-pugh-a5"
    And "main portal vein fully occluded without collaterals and not recanalisable" is "yes"
    When the board asks
    Then the cautions on "TACE + TKI + PD-(L)1 antibody (drugs not named)" are exactly
      | says                                                                                                                                              | status  | source    | place                            | references |
      | A main portal trunk that is wholly occluded, with too few collaterals and no way to recanalise it, is a contraindication to TACE in the guideline | applies | cnlc-2026 | 五（三）1（3）③；五（三）1（2）⑤ |            |

  @key:finding-40-resected-mvi-over-5-cm
  Scenario: Resected, MVI and more than 5 cm; HCV RNA detected: what the sources say then
    Given the patient "resected-mvi-over-5-cm"
    And "HCV RNA" is "detected"
    When the board asks
    Then the evidence gaps are exactly
      | says                                                                               | status              | source     | place                                 | references  |
      | Medium or high risk after resection: no standard adjuvant treatment                | not enough evidence | cnlc-2026  | 五（一）2（3）；五（一）要点论述（8） |             |
      | A checkpoint inhibitor alone after resection: its place is unclear                 | not enough evidence | review-003 | §4.3                                  |             |
      | Who is at high risk: no international definition                                   | not enough evidence | review-003 | §4.1；§4.5                            |             |
      | How long: a fixed course delays recurrence, and whether to extend or adapt is open | not enough evidence | review-003 | §5                                    | 31          |
      | Choosing by markers: none is in clinical use                                       | not enough evidence | review-003 | §5                                    | 13,33,34,35 |
      | Large tumour burden (up-to-seven): a possible gain, told in two opposite ways      | not enough evidence | review-003 | §4.4；§5                              |             |
      | HCV: what antivirals do to recurrence is not known                                 | not enough evidence | cnlc-2026  | 五（一）2（3）                        | 235         |
      | Nivolumab after resection: CheckMate-9DX has no published result                   | not enough evidence | review-003 | §4.3；表1 CheckMate- 9DX；表1 注释    |             |
      | Sintilimab + lenvatinib after resection: a trend, without figures                  | not enough evidence | review-003 | §4.4                                  |             |
      | Donafenib + toripalimab after resection: a trend, without figures                  | not enough evidence | review-003 | §4.4                                  |             |
      | Sorafenib with microvascular invasion or portal thrombus: retrospective data only  | not enough evidence | review-003 | §4.2                                  | 27          |
      | Lenvatinib after resection: no phase III trial                                     | not enough evidence | review-003 | §4.2                                  |             |
      | Lenvatinib with TACE after resection at high risk: one cohort                      | not enough evidence | review-003 | §4.2；表1 Chen JH, 2025               | 28          |

  @key:finding-41-untreated-iiia-child-pugh-a5
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; hepatitis B surface antigen 未查: what the sources say then
    Given the patient "untreated-iiia-child-pugh-a5"
    And "hepatitis B surface antigen" is "未查"
    When the board asks
    Then the requirements are exactly
      | says                                                            | status   | source    | place                                                              | references      |
      | Who is preferred for conversion by HAIC                         | needed   | cnlc-2026 | 五（三）2（8）①                                                    | 359,360         |
      | HBV DNA still detectable on treatment                           | needed   | cnlc-2026 | 五（五）6                                                          |                 |
      | Hepatitis B and C markers                                       | needed   | cnlc-2026 | 五（五）6                                                          |                 |
      | Baseline before a checkpoint inhibitor                          | needed   | cnlc-2026 | 五（五）3                                                          |                 |
      | Response evaluation on systemic therapy                         | needed   | cnlc-2026 | 五（五）4                                                          | 471             |
      | HAIC every 3-4 weeks                                            | needed   | cnlc-2026 | 五（三）2（5）；五（三）2（7）                                     |                 |
      | Before SIRT, angiography and a simulation with labelled albumin | needed   | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |                 |
      | First visit 6-12 weeks after SIRT, then every 2-3 months        | needed   | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |                 |
      | HBsAg positive: antiviral at once                               | find out | cnlc-2026 | 五（五）6；五（三）1（9）⑦                                         | 349,350,482,483 |
      | HBV monitoring every 3 to 6 months                              | find out | cnlc-2026 | 五（五）6                                                          |                 |
      | HBV or HCV: antivirals alongside TACE                           | find out | cnlc-2026 | 五（三）1（9）⑦                                                    | 349,350         |

  @key:finding-42-untreated-iiia-child-pugh-a5
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; gastroscopy within the last 6 months no: what the sources say then
    Given the patient "untreated-iiia-child-pugh-a5"
    And "gastroscopy within the last 6 months" is "no"
    When the board asks
    Then the requirements are exactly
      | says                                                                                                                            | status   | source    | place                                                              | references |
      | Before bevacizumab or a biosimilar the guideline has gastroscopy done, to judge the risk of bleeding from varices or elsewhere. | needed   | cnlc-2026 | 五（五）3；五（五）1（1）                                          |            |
      | Who is preferred for conversion by HAIC                                                                                         | needed   | cnlc-2026 | 五（三）2（8）①                                                    | 359,360    |
      | HBV DNA still detectable on treatment                                                                                           | needed   | cnlc-2026 | 五（五）6                                                          |            |
      | HBV monitoring every 3 to 6 months                                                                                              | needed   | cnlc-2026 | 五（五）6                                                          |            |
      | Baseline before a checkpoint inhibitor                                                                                          | needed   | cnlc-2026 | 五（五）3                                                          |            |
      | Response evaluation on systemic therapy                                                                                         | needed   | cnlc-2026 | 五（五）4                                                          | 471        |
      | HAIC every 3-4 weeks                                                                                                            | needed   | cnlc-2026 | 五（三）2（5）；五（三）2（7）                                     |            |
      | Before SIRT, angiography and a simulation with labelled albumin                                                                 | needed   | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |            |
      | First visit 6-12 weeks after SIRT, then every 2-3 months                                                                        | needed   | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |            |
      | HBV or HCV: antivirals alongside TACE                                                                                           | find out | cnlc-2026 | 五（三）1（9）⑦                                                    | 349,350    |

  @key:finding-43-untreated-iiia-child-pugh-a5
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; ascites moderate to severe: what the sources say then
    Given the patient "untreated-iiia-child-pugh-a5"
    And "ascites" is "moderate to severe"
    When the board asks
    Then the cautions on "TACE + HAIC" are exactly
      | says                                                                                                                                                 | status  | source    | place           | references |
      | Moderate to large ascites is named among the contraindications to HAIC, yet not as an absolute one: HAIC may follow once drugs have brought it down. | applies | cnlc-2026 | 五（三）2（2）② |            |

  @key:finding-44-resected-low-risk
  Scenario: Resected, low risk; albumin 27 g/L: what the sources say then
    Given the patient "resected-low-risk"
    And "albumin" is "27 g/L"
    When the board asks
    Then the cautions on "pegylated interferon" are exactly
      | says                                                          | status  | source | place | references |
      | Child-Pugh B or C: interferon may bring a failing liver down. | applies |        |       |            |

  @key:finding-45-untreated-iiia-child-pugh-a5
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; proteinuria on dipstick 2+: what the sources say then
    Given the patient "untreated-iiia-child-pugh-a5"
    And "proteinuria on dipstick" is "2+"
    When the board asks
    Then the cautions on "toripalimab + bevacizumab" are exactly
      | says                                                                                   | status  | source    | place                                          | references |
      | Proteinuria of 2+ or more, or 2 g in 24 hours or more: measure over 24 hours and weigh | applies | cnlc-2026 | 五（五）1（1）；五（五）1（9）；五（五）2（2） |            |

  @key:finding-46-main-trunk-thrombus-iiia
  Scenario: Thrombus in the main portal trunk; structures that a tumour lies close to stomach or bowel: what the sources say then
    Given the patient "main-trunk-thrombus-iiia"
    And "structures that a tumour lies close to" is "stomach or bowel"
    When the board asks
    Then the cautions on "TACE and SBRT, then immunotherapy (drug not named)" are exactly
      | says                                                                                                              | status  | source    | place        | references |
      | With cirrhosis and a large spleen, stomach and bowel are congested and clotting is poor: they bear less radiation | applies | cnlc-2026 | 附录8 1（2） | 532        |

  @key:finding-47-after-complete-ablation
  Scenario: After complete ablation, antiviral treatment; result of the last ablation residual tumour after one session: what the sources say then
    Given the patient "after-complete-ablation"
    And "result of the last ablation" is "residual tumour after one session"
    When the board asks
    Then in the setting "curative"
    And the sources say exactly
      | regimen  | source    | place                                      | references          | stance |
      | ablation | bclc-2022 | stage A                                    |                     | option |
      | ablation | cnlc-2026 | 五（二）；五（二）2；五（二）要点论述（1） | 267,268,269,270,271 | option |
      | ablation | cnlc-2026 | 五（二）4                                  |                     | option |

  @key:finding-48-solitary-small-tumour
  Scenario: One small tumour; how the diagnosis was made not settled (imaging not typical, no histology): what the sources say then
    Given the patient "solitary-small-tumour"
    And "how the diagnosis was made" is "not settled (imaging not typical, no histology)"
    When the board asks
    Then the requirements are exactly
      | says                                                             | status | source    | place                                                 | references  |
      | Anatomical resection: fewer local recurrences, survival the same | needed | cnlc-2026 | 五（一）1（5）                                        | 183,184,185 |
      | Resection margin: 1 cm or more does better than a narrow one     | needed | cnlc-2026 | 五（一）1（5）                                        | 186,187,188 |
      | Imaging not typical: biopsy or imaging again in 2 to 3 months    | needed | cnlc-2026 | 三（三）；三（五）（1）；三（五）（2）；三（五）（3） |             |
      | HBV DNA still detectable on treatment                            | needed | cnlc-2026 | 五（五）6                                             |             |
      | HBV monitoring every 3 to 6 months                               | needed | cnlc-2026 | 五（五）6                                             |             |

  @key:finding-49-untreated-iiib-lung-metastasis
  Scenario: Untreated with lung metastases; arterial thrombosis within the last 6 months yes: what the sources say then
    Given the patient "untreated-iiib-lung-metastasis"
    And "arterial thrombosis within the last 6 months" is "yes"
    When the board asks
    Then the cautions on "toripalimab + bevacizumab" are exactly
      | says                                                                                                                                                        | status  | source | place | references |
      | Arterial thrombosis within 6 months (infarction, stroke) or heart failure: antiangiogenic drugs may bring on another event or make the heart failure worse. | applies |        |       |            |

  @key:finding-50-failed-sorafenib-tolerated-afp-high
  Scenario: After sorafenib, tolerated, AFP high; the board's judgement of TACE suitable: what the sources say then
    Given the patient "failed-sorafenib-tolerated-afp-high"
    And "the board's judgement of TACE" is "suitable"
    When the board asks
    Then the evidence gaps are exactly
      | says                                                                       | status              | source     | place                     | references  |
      | TACE with systemic drugs that the guideline does not name                  | not enough evidence | cnlc-2026  | 五（五）；五（三）1（9）⑥ | 343,344,345 |
      | TACE + ipilimumab: nothing found                                           | not enough evidence | review-000 | §4                        | 50          |
      | TACE with systemic drugs: who gains, in which order and when is open       | not enough evidence | review-000 | §1.2；§1.3；§3；§4        | 23,49       |
      | TACE after progression on a targeted drug other than lenvatinib: not shown | not enough evidence | review-000 | §1.1；§1.2                | 15,23       |
      | TACE + durvalumab without bevacizumab: no benefit shown                    | not enough evidence | review-000 | §2.2                      | 48          |

  @key:finding-51-transplanted-without-recurrence
  Scenario: Transplanted, no recurrence; high risk of recurrence after transplantation yes: what the sources say then
    Given the patient "transplanted-without-recurrence"
    And "high risk of recurrence after transplantation" is "yes"
    When the board asks
    Then in the setting "Surveillance"
    And the sources say exactly
      | regimen                                      | source    | place          | references | stance |
      | immunosuppression based on an mTOR inhibitor | cnlc-2026 | 五（一）3（2） | 259        | option |

  @key:finding-52-untreated-iiib-lung-metastasis
  Scenario: Untreated with lung metastases; peripheral neuropathy yes: what the sources say then
    Given the patient "untreated-iiib-lung-metastasis"
    And "peripheral neuropathy" is "yes"
    When the board asks
    Then the cautions on "FOLFOX4 (oxaliplatin + fluorouracil + leucovorin, systemic)" are exactly
      | says                                               | status  | source | place | references |
      | Peripheral neuropathy: oxaliplatin makes it worse. | applies |        |       |            |

  @key:finding-53-untreated-iiib-lung-metastasis
  Scenario: Untreated with lung metastases; major surgery within the last 28 days yes: what the sources say then
    Given the patient "untreated-iiib-lung-metastasis"
    And "major surgery within the last 28 days" is "yes"
    When the board asks
    Then the cautions on "toripalimab + bevacizumab" are exactly
      | says                                                                                           | status  | source | place | references |
      | Major surgery within 28 days, an open wound or a fistula: antiangiogenic drugs impair healing. | applies |        |       |            |

  @key:finding-54-untreated-iib-multinodular
  Scenario: Many nodules, CNLC IIb; growth pattern diffuse, disseminated: what the sources say then
    Given the patient "untreated-iib-multinodular"
    And "growth pattern" is "diffuse, disseminated"
    When the board asks
    Then the cautions on "proton beam radiotherapy" are exactly
      | says                                                                                                                                               | status  | source    | place           | references |
      | Diffuse tumour in the liver, or CNLC IV, is a contraindication to external radiotherapy in the guideline                                           | applies | cnlc-2026 | 五（四）1（2）  |            |
      | Not enough evidence: no high-level study shows that survival is better with protons than with photons.                                             | applies | cnlc-2026 | 五（四）1（3）⑤ |            |
      | Relative contraindications to proton beam in the guideline: severe liver failure, too many or diffuse tumours in the liver, wide spread outside it | applies | cnlc-2026 | 五（四）2       |            |

  @key:finding-55-untreated-iib-multinodular
  Scenario: Many nodules, CNLC IIb; on antiviral treatment for hepatitis B no: what the sources say then
    Given the patient "untreated-iib-multinodular"
    And "on antiviral treatment for hepatitis B" is "no"
    When the board asks
    Then the requirements are exactly
      | says                                                            | status | source    | place                                                              | references      |
      | HBsAg positive: antiviral at once                               | needed | cnlc-2026 | 五（五）6；五（三）1（9）⑦                                         | 349,350,482,483 |
      | HBV monitoring every 3 to 6 months                              | needed | cnlc-2026 | 五（五）6                                                          |                 |
      | HBV or HCV: antivirals alongside TACE                           | needed | cnlc-2026 | 五（三）1（9）⑦                                                    | 349,350         |
      | HAIC every 3-4 weeks                                            | needed | cnlc-2026 | 五（三）2（5）；五（三）2（7）                                     |                 |
      | Before SIRT, angiography and a simulation with labelled albumin | needed | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |                 |
      | First visit 6-12 weeks after SIRT, then every 2-3 months        | needed | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |                 |

  @key:finding-56-untreated-iiib-lung-metastasis
  Scenario: Untreated with lung metastases; has received an organ transplant yes: what the sources say then
    Given the patient "untreated-iiib-lung-metastasis"
    And "has received an organ transplant" is "yes"
    When the board asks
    Then the requirements are exactly
      | says                                                            | status   | source    | place                                                              | references |
      | Graft from a donor with HBsAg or anti-HBc: antiviral, long term | needed   | cnlc-2026 | 五（五）6                                                          |            |
      | HBV DNA, quantified                                             | needed   | cnlc-2026 | 五（五）6                                                          |            |
      | Baseline before a checkpoint inhibitor                          | needed   | cnlc-2026 | 五（五）3                                                          |            |
      | Response evaluation on systemic therapy                         | needed   | cnlc-2026 | 五（五）4                                                          | 471        |
      | Before SIRT, angiography and a simulation with labelled albumin | needed   | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |            |
      | First visit 6-12 weeks after SIRT, then every 2-3 months        | needed   | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |            |
      | HBV or HCV: antivirals alongside TACE                           | find out | cnlc-2026 | 五（三）1（9）⑦                                                    | 349,350    |

  @key:finding-57-ruptured-resectable
  Scenario: Ruptured and bleeding, resectable; ECOG performance status 3: what the sources say then
    Given the patient "ruptured-resectable"
    And "ECOG performance status" is "3"
    When the board asks
    Then the cautions on "TACE alone" are exactly
      | says                                                                                                      | status  | source    | place           | references |
      | ECOG above 2 is a contraindication to TACE in the guideline, and so are cachexia and multi-organ failure. | applies | cnlc-2026 | 五（三）1（3）⑤ |            |

  @key:finding-58-resectable-single-4-cm
  Scenario: Single resectable tumour of 4 cm; invasion of an adjacent organ yes: what the sources say then
    Given the patient "resectable-single-4-cm"
    And "invasion of an adjacent organ" is "yes"
    When the board asks
    Then in the setting "curative"
    And the sources say exactly
      | regimen         | source     | place                                    | references | stance    |
      | liver resection | aasld-2023 | surgical resection                       |            | option    |
      | liver resection | bclc-2022  | stage A, single                          |            | preferred |
      | liver resection | cnlc-2026  | 五（二）3                                | 270,289    | preferred |
      | liver resection | cnlc-2026  | 五（一）1（3）①；五（一）2 要点论述（3） |            | preferred |
      | liver resection | cnlc-2026  | 五（一）1（3）④                          |            | option    |
      | liver resection | review-002 | 引言                                     | 3,4        | option    |

  @key:finding-59-converted-by-atezolizumab-bevacizumab
  Scenario: Converted by atezolizumab and bevacizumab; candidate for liver transplantation yes: what the sources say then
    Given the patient "converted-by-atezolizumab-bevacizumab"
    And "candidate for liver transplantation" is "yes"
    When the board asks
    Then in the setting "curative"
    And the sources say exactly
      | regimen               | source    | place          | references      | stance |
      | liver transplantation | cnlc-2026 | 五（一）3（1） | 248,249,250,251 | option |

  @key:finding-60-resectable-single-4-cm
  Scenario: Single resectable tumour of 4 cm; age in years 65: what the sources say then
    Given the patient "resectable-single-4-cm"
    And "age in years" is "65"
    When the board asks
    Then in the setting "curative"
    And the sources say exactly
      | regimen            | source    | place                                 | references          | stance |
      | microwave ablation | cnlc-2026 | 五（二）1（2）；五（二）要点论述（3） | 280,281,282,283,284 | option |
      | microwave ablation | cnlc-2026 | 五（二）3                             | 268                 | option |
      | microwave ablation | cnlc-2026 | 五（二）3                             |                     | option |

  @key:finding-61-transplant-candidate-within-criteria
  Scenario: Within the transplant criteria; number of tumours 2: what the sources say then
    Given the patient "transplant-candidate-within-criteria"
    And "number of tumours" is "2"
    When the board asks
    Then in the setting "curative"
    And the sources say exactly
      | regimen               | source    | place                                                            | references | stance    |
      | liver transplantation | bclc-2022 | stage B, first group                                             |            | preferred |
      | liver transplantation | cnlc-2026 | 五（一）3（1）；五（一）3 要点论述（1）；五（一）3 要点论述（2） |            | option    |

  @key:finding-62-resected-mvi-over-5-cm
  Scenario: Resected, MVI and more than 5 cm; INR is not recorded; resectability now unresectable: what the sources say then
    Given the patient "resected-mvi-over-5-cm"
    And "INR" is not recorded
    And "resectability now" is "unresectable"
    When the board asks
    Then the requirements are exactly
      | says                                                                  | status | source    | place                                                              | references |
      | Before ablation the guideline asks for liver function and coagulation | needed | cnlc-2026 | 五（二）2                                                          |            |
      | HBV DNA still detectable on treatment                                 | needed | cnlc-2026 | 五（五）6                                                          |            |
      | HBV monitoring every 3 to 6 months                                    | needed | cnlc-2026 | 五（五）6                                                          |            |
      | AFP normal: PIVKA-II or the microRNA panel                            | needed | cnlc-2026 | 三（二）2；三（三）要点论述（5）                                   | 92         |
      | HAIC every 3-4 weeks                                                  | needed | cnlc-2026 | 五（三）2（5）；五（三）2（7）                                     |            |
      | Before SIRT, angiography and a simulation with labelled albumin       | needed | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |            |
      | First visit 6-12 weeks after SIRT, then every 2-3 months              | needed | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |            |

  @key:finding-63-solitary-small-tumour
  Scenario: One small tumour; sum of the tumour diameters 1.0 cm; diameter of the largest tumour 1.0 cm: what the sources say then
    Given the patient "solitary-small-tumour"
    And "sum of the tumour diameters" is "1.0 cm"
    And "diameter of the largest tumour" is "1.0 cm"
    When the board asks
    Then the requirements are exactly
      | says                                                             | status | source    | place                           | references  |
      | Anatomical resection: fewer local recurrences, survival the same | needed | cnlc-2026 | 五（一）1（5）                  | 183,184,185 |
      | Resection margin: 1 cm or more does better than a narrow one     | needed | cnlc-2026 | 五（一）1（5）                  | 186,187,188 |
      | HBV DNA still detectable on treatment                            | needed | cnlc-2026 | 五（五）6                       |             |
      | HBV monitoring every 3 to 6 months                               | needed | cnlc-2026 | 五（五）6                       |             |
      | Up to 1 cm: MRI and gadoxetate MRI both have to be typical       | needed | cnlc-2026 | 三（五）（1）                   |             |
      | Typical imaging and an operation planned: no biopsy beforehand   | needed | cnlc-2026 | 三（三）；三（三）要点论述（6） | 100,101,102 |

  @key:finding-64-transplant-recipient-recurrence
  Scenario: Recurrence in the liver after transplantation; resectability now resectable; distribution over the lobes tumours in one lobe: what the sources say then
    Given the patient "transplant-recipient-recurrence"
    And "resectability now" is "resectable"
    And "distribution over the lobes" is "tumours in one lobe"
    When the board asks
    Then in the setting "In any line"
    And the sources say exactly
      | regimen         | source    | place          | references | stance |
      | liver resection | cnlc-2026 | 五（一）3（2） | 262,263    | option |

  @key:finding-65-transplanted-without-recurrence
  Scenario: Transplanted, no recurrence; result of the last ablation complete ablation; ablation before yes: what the sources say then
    Given the patient "transplanted-without-recurrence"
    And "result of the last ablation" is "complete ablation"
    And "ablation before" is "yes"
    When the board asks
    Then the cautions on "activated killer cells (autologous)" are exactly
      | says                                                                                              | status  | source | place | references |
      | After an organ transplantation a treatment that stimulates the immune system endangers the graft. | applies |        |       |            |

  @key:finding-66-untreated-iib-multinodular
  Scenario: Many nodules, CNLC IIb; sites of extrahepatic spread is not recorded; extrahepatic spread is not recorded: what the sources say then
    Given the patient "untreated-iib-multinodular"
    And "sites of extrahepatic spread" is not recorded
    And "extrahepatic spread" is not recorded
    When the board asks
    Then the requirements are exactly
      | says                                                                | status   | source    | place                                                              | references |
      | Spread outside the liver not recorded: PET/CT or PET/MR can show it | needed   | cnlc-2026 | 三（一）4（1）①；三（三）要点论述（4）                             | 78,79      |
      | HBV monitoring every 3 to 6 months                                  | needed   | cnlc-2026 | 五（五）6                                                          |            |
      | HAIC every 3-4 weeks                                                | needed   | cnlc-2026 | 五（三）2（5）；五（三）2（7）                                     |            |
      | Before SIRT, angiography and a simulation with labelled albumin     | needed   | cnlc-2026 | 五（三）3（2）⑦；五（三）3（2）⑧；五（三）3（2）⑨；五（三）3（3）② |            |
      | First visit 6-12 weeks after SIRT, then every 2-3 months            | needed   | cnlc-2026 | 五（三）3（5）；五（三）3（6）                                     |            |
      | Baseline before a checkpoint inhibitor                              | find out | cnlc-2026 | 五（五）3                                                          |            |
      | Response evaluation on systemic therapy                             | find out | cnlc-2026 | 五（五）4                                                          | 471        |
      | HBV or HCV: antivirals alongside TACE                               | find out | cnlc-2026 | 五（三）1（9）⑦                                                    | 349,350    |

  @key:finding-67-untreated-iiib-lung-metastasis
  Scenario: Untreated with lung metastases; age in years 57; breastfeeding yes: what the sources say then
    Given the patient "untreated-iiib-lung-metastasis"
    And "age in years" is "57"
    And "breastfeeding" is "yes"
    When the board asks
    Then the cautions on "toripalimab + bevacizumab" are exactly
      | says                                                            | status  | source | place | references |
      | Breastfeeding: it is stopped before anticancer drugs are begun. | applies |        |       |            |

  @key:finding-68-untreated-iiib-lung-metastasis
  Scenario: Untreated with lung metastases; antiviral treatment for hepatitis C none; HCV RNA detected: what the sources say then
    Given the patient "untreated-iiib-lung-metastasis"
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

  @key:finding-69-untreated-iiia-child-pugh-a5
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; declines standard treatment yes; alpha-fetoprotein 400 ng/mL; tumour necrosis factor alpha in serum 2.5 pg/mL: what the sources say then
    Given the patient "untreated-iiia-child-pugh-a5"
    And "declines standard treatment" is "yes"
    And "alpha-fetoprotein" is "400 ng/mL"
    And "tumour necrosis factor alpha in serum" is "2.5 pg/mL"
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
      | Icaritin: the gate cannot be decided without IFN-gamma                   | not enough evidence | cnlc-2026  | 五（五）5（2）                                     | 474         |
      | TACE + durvalumab without bevacizumab: no benefit shown                  | not enough evidence | review-000 | §2.2                                               | 48          |
      | Risk score below 11.5 for TACE + sorafenib: not computable               | not enough evidence | review-000 | §1.1；参考文献14                                   | 14          |

  @key:finding-70-untreated-iiia-child-pugh-a5
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; sum of the tumour diameters 13 cm; diameter of the largest tumour 10 cm; share of the liver taken by tumour 70 %: what the sources say then
    Given the patient "untreated-iiia-child-pugh-a5"
    And "sum of the tumour diameters" is "13 cm"
    And "diameter of the largest tumour" is "10 cm"
    And "share of the liver taken by tumour" is "70 %"
    When the board asks
    Then the cautions on "TACE + TKI + PD-(L)1 antibody (drugs not named)" are exactly
      | says                                                                          | status  | source    | place           | references |
      | For a massive tumour the guideline's indication ends below 70 % of the liver. | applies | cnlc-2026 | 五（三）1（2）④ |            |

  @key:finding-71-transplant-recipient-recurrence
  Scenario: Recurrence in the liver after transplantation; sum of the tumour diameters 5.0 cm; diameter of the largest tumour 2.5 cm; number of tumours 2: what the sources say then
    Given the patient "transplant-recipient-recurrence"
    And "sum of the tumour diameters" is "5.0 cm"
    And "diameter of the largest tumour" is "2.5 cm"
    And "number of tumours" is "2"
    When the board asks
    Then in the setting "In any line"
    And the sources say exactly
      | regimen  | source    | place          | references | stance |
      | ablation | cnlc-2026 | 五（一）3（2） | 262,263    | option |

  @key:finding-72-bone-metastasis-no-liver-nodule
  Scenario: Bone metastasis, no nodule in the liver; age in years 35; pregnant yes; sex female: what the sources say then
    Given the patient "bone-metastasis-no-liver-nodule"
    And "age in years" is "35"
    And "pregnant" is "yes"
    And "sex" is "female"
    When the board asks
    Then the cautions on "bisphosphonate or denosumab" are exactly
      | says                                                                                                                                                     | status  | source    | place     | references |
      | Pregnancy: drugs against bone loss and mTOR inhibitors may harm the child.                                                                               | applies |           |           |            |
      | Long use of third-generation bisphosphonates (ibandronate, zoledronic acid): the guideline warns of jaw necrosis, oesophageal cancer and kidney failure. | applies | cnlc-2026 | 五（五）7 |            |

  @key:finding-73-transplant-candidate-within-criteria
  Scenario: Within the transplant criteria; clinically significant portal hypertension yes; sum of the tumour diameters 6.0 cm; diameter of the largest tumour 6.0 cm: what the sources say then
    Given the patient "transplant-candidate-within-criteria"
    And "clinically significant portal hypertension" is "yes"
    And "sum of the tumour diameters" is "6.0 cm"
    And "diameter of the largest tumour" is "6.0 cm"
    When the board asks
    Then in the setting "curative"
    And the sources say exactly
      | regimen               | source    | place                                                            | references | stance    |
      | liver transplantation | bclc-2022 | stage A                                                          |            | preferred |
      | liver transplantation | cnlc-2026 | 五（一）3（1）；五（一）3 要点论述（1）；五（一）3 要点论述（2） |            | option    |

  @key:finding-74-cnlc-iv-child-pugh-c
  Scenario: CNLC IV, Child-Pugh C; candidate for liver transplantation yes; sum of the tumour diameters 3.0 cm; distribution over the lobes tumours in one lobe; diameter of the largest tumour 3.0 cm; number of tumours 1: what the sources say then
    Given the patient "cnlc-iv-child-pugh-c"
    And "candidate for liver transplantation" is "yes"
    And "sum of the tumour diameters" is "3.0 cm"
    And "distribution over the lobes" is "tumours in one lobe"
    And "diameter of the largest tumour" is "3.0 cm"
    And "number of tumours" is "1"
    When the board asks
    Then in the setting "Supportive"
    And the sources say exactly
      | regimen                              | source    | place          | references | stance |
      | evaluation for liver transplantation | cnlc-2026 | 五（一）3（1） |            | option |

  @key:finding-75-second-line-lung-metastases
  Scenario: Lung metastases, earlier treatment not recorded; active bleeding is not recorded; active serious infection is not recorded; anticoagulation is not recorded; arterial thrombosis within the last 6 months is not recorded; autoimmune disease is not recorded; other serious bleeding within the last 6 months is not recorded; coagulopathy that cannot be corrected is not recorded; declines standard treatment is not recorded; diastolic blood pressure is not recorded; gastrointestinal bleeding within the last 6 months is not recorded; heart failure is not recorded; arterial hypertension is not recorded; immunosuppressive treatment is not recorded; interstitial lung disease or pneumonitis is not recorded; peripheral neuropathy is not recorded; severe immune-related adverse event before (grade 3 or more) is not recorded; proteinuria on dipstick is not recorded; major surgery within the last 28 days is not recorded; systolic blood pressure is not recorded; unfit for standard treatment is not recorded; unhealed wound or fistula is not recorded; acute hepatic decompensation is not recorded; albumin is not recorded; alanine aminotransferase is not recorded; hepatitis B core antibody is not recorded; hepatitis C antibody is not recorded; ascites is not recorded; refractory ascites is not recorded; aspartate aminotransferase is not recorded; total bilirubin is not recorded; cholestatic liver disease (PBC, PSC) is not recorded; cirrhosis is not recorded; serum creatinine is not recorded; hepatic encephalopathy is not recorded; gastroscopy within the last 6 months is not recorded; haemoglobin is not recorded; hepatitis B surface antigen is not recorded; on antiviral treatment for hepatitis B is not recorded; HBV DNA is not recorded; hepatorenal syndrome is not recorded; INR is not recorded; neutrophil count is not recorded; platelet count is not recorded; serum sodium is not recorded; oesophagogastric varices is not recorded; alpha-fetoprotein is not recorded; age in years is not recorded; ECOG performance status 2; region of treatment is not recorded; sex is not recorded; body weight is not recorded; resectability now resectable; the board's judgement of TACE is not recorded; documented Child-Pugh class A; candidate for liver transplantation is not recorded; HAIC before is not recorded; resection before yes; earlier TACE is not recorded; bile duct invasion or tumour thrombus is not recorded; bland (non-tumour) portal vein thrombosis is not recorded; distribution over the lobes is not recorded; sites of extrahepatic spread peritoneum; extrahepatic spread is not recorded; growth pattern is not recorded; hepatic vein tumour thrombus is not recorded; diameter of the largest tumour is not recorded; share of the liver taken by tumour is not recorded; main portal vein fully occluded without collaterals and not recanalisable is not recorded; portal vein tumour thrombus, Cheng type is not recorded; portal vein tumour thrombus, Vp class is not recorded; tumour thrombus in the right atrium is not recorded; number of tumours is not recorded; tumour rupture in the past; tumour thrombus in the inferior vena cava is not recorded: what the sources say then
    Given the patient "second-line-lung-metastases"
    And "active bleeding" is not recorded
    And "active serious infection" is not recorded
    And "anticoagulation" is not recorded
    And "arterial thrombosis within the last 6 months" is not recorded
    And "autoimmune disease" is not recorded
    And "other serious bleeding within the last 6 months" is not recorded
    And "coagulopathy that cannot be corrected" is not recorded
    And "declines standard treatment" is not recorded
    And "diastolic blood pressure" is not recorded
    And "gastrointestinal bleeding within the last 6 months" is not recorded
    And "heart failure" is not recorded
    And "arterial hypertension" is not recorded
    And "immunosuppressive treatment" is not recorded
    And "interstitial lung disease or pneumonitis" is not recorded
    And "peripheral neuropathy" is not recorded
    And "severe immune-related adverse event before (grade 3 or more)" is not recorded
    And "proteinuria on dipstick" is not recorded
    And "major surgery within the last 28 days" is not recorded
    And "systolic blood pressure" is not recorded
    And "unfit for standard treatment" is not recorded
    And "unhealed wound or fistula" is not recorded
    And "acute hepatic decompensation" is not recorded
    And "albumin" is not recorded
    And "alanine aminotransferase" is not recorded
    And "hepatitis B core antibody" is not recorded
    And "hepatitis C antibody" is not recorded
    And "ascites" is not recorded
    And "refractory ascites" is not recorded
    And "aspartate aminotransferase" is not recorded
    And "total bilirubin" is not recorded
    And "cholestatic liver disease (PBC, PSC)" is not recorded
    And "cirrhosis" is not recorded
    And "serum creatinine" is not recorded
    And "hepatic encephalopathy" is not recorded
    And "gastroscopy within the last 6 months" is not recorded
    And "haemoglobin" is not recorded
    And "hepatitis B surface antigen" is not recorded
    And "on antiviral treatment for hepatitis B" is not recorded
    And "HBV DNA" is not recorded
    And "hepatorenal syndrome" is not recorded
    And "INR" is not recorded
    And "neutrophil count" is not recorded
    And "platelet count" is not recorded
    And "serum sodium" is not recorded
    And "oesophagogastric varices" is not recorded
    And "alpha-fetoprotein" is not recorded
    And "age in years" is not recorded
    And "ECOG performance status" is "2"
    And "region of treatment" is not recorded
    And "sex" is not recorded
    And "body weight" is not recorded
    And "resectability now" is "resectable"
    And "the board's judgement of TACE" is not recorded
    And "documented Child-Pugh class" is "A"
    And "candidate for liver transplantation" is not recorded
    And "HAIC before" is not recorded
    And "resection before" is "yes"
    And "earlier TACE" is not recorded
    And "bile duct invasion or tumour thrombus" is not recorded
    And "bland (non-tumour) portal vein thrombosis" is not recorded
    And "distribution over the lobes" is not recorded
    And "sites of extrahepatic spread" is "peritoneum"
    And "extrahepatic spread" is not recorded
    And "growth pattern" is not recorded
    And "hepatic vein tumour thrombus" is not recorded
    And "diameter of the largest tumour" is not recorded
    And "share of the liver taken by tumour" is not recorded
    And "main portal vein fully occluded without collaterals and not recanalisable" is not recorded
    And "portal vein tumour thrombus, Cheng type" is not recorded
    And "portal vein tumour thrombus, Vp class" is not recorded
    And "tumour thrombus in the right atrium" is not recorded
    And "number of tumours" is not recorded
    And "tumour rupture" is "in the past"
    And "tumour thrombus in the inferior vena cava" is not recorded
    When the board asks
    Then in the setting "curative"
    And the sources say exactly
      | regimen                            | source    | place    | references | stance |
      | resection of peritoneal metastases | cnlc-2026 | 五（六） | 503        | option |

  @key:finding-76-second-line-lung-metastases
  Scenario: Lung metastases, earlier treatment not recorded; active bleeding is not recorded; active serious infection is not recorded; anticoagulation is not recorded; arterial thrombosis within the last 6 months is not recorded; autoimmune disease is not recorded; other serious bleeding within the last 6 months is not recorded; coagulopathy that cannot be corrected is not recorded; declines standard treatment is not recorded; diastolic blood pressure is not recorded; gastrointestinal bleeding within the last 6 months is not recorded; heart failure is not recorded; arterial hypertension is not recorded; immunosuppressive treatment is not recorded; interstitial lung disease or pneumonitis is not recorded; peripheral neuropathy is not recorded; severe immune-related adverse event before (grade 3 or more) is not recorded; proteinuria on dipstick is not recorded; major surgery within the last 28 days is not recorded; systolic blood pressure is not recorded; unfit for standard treatment is not recorded; unhealed wound or fistula is not recorded; acute hepatic decompensation is not recorded; albumin is not recorded; alanine aminotransferase is not recorded; hepatitis B core antibody is not recorded; hepatitis C antibody is not recorded; ascites is not recorded; refractory ascites is not recorded; aspartate aminotransferase is not recorded; total bilirubin is not recorded; cholestatic liver disease (PBC, PSC) is not recorded; cirrhosis is not recorded; serum creatinine is not recorded; hepatic encephalopathy is not recorded; gastroscopy within the last 6 months is not recorded; haemoglobin is not recorded; hepatitis B surface antigen is not recorded; on antiviral treatment for hepatitis B is not recorded; HBV DNA is not recorded; hepatorenal syndrome is not recorded; INR is not recorded; neutrophil count is not recorded; platelet count is not recorded; serum sodium is not recorded; oesophagogastric varices is not recorded; alpha-fetoprotein is not recorded; age in years is not recorded; ECOG performance status is not recorded; region of treatment is not recorded; sex is not recorded; body weight is not recorded; recurrence after curative treatment is not recorded; resectability now resectable; the board's judgement of TACE is not recorded; documented CNLC stage IIIb; candidate for liver transplantation is not recorded; has received an organ transplant is not recorded; HAIC before is not recorded; resection before is not recorded; earlier TACE is not recorded; bile duct invasion or tumour thrombus is not recorded; bland (non-tumour) portal vein thrombosis is not recorded; distribution over the lobes is not recorded; sites of extrahepatic spread regional lymph nodes; extrahepatic spread is not recorded; growth pattern is not recorded; hepatic vein tumour thrombus is not recorded; diameter of the largest tumour is not recorded; share of the liver taken by tumour is not recorded; main portal vein fully occluded without collaterals and not recanalisable is not recorded; portal vein tumour thrombus, Vp class is not recorded; tumour thrombus in the right atrium is not recorded; number of tumours is not recorded; tumour rupture is not recorded; tumour thrombus in the inferior vena cava is not recorded: what the sources say then
    Given the patient "second-line-lung-metastases"
    And "active bleeding" is not recorded
    And "active serious infection" is not recorded
    And "anticoagulation" is not recorded
    And "arterial thrombosis within the last 6 months" is not recorded
    And "autoimmune disease" is not recorded
    And "other serious bleeding within the last 6 months" is not recorded
    And "coagulopathy that cannot be corrected" is not recorded
    And "declines standard treatment" is not recorded
    And "diastolic blood pressure" is not recorded
    And "gastrointestinal bleeding within the last 6 months" is not recorded
    And "heart failure" is not recorded
    And "arterial hypertension" is not recorded
    And "immunosuppressive treatment" is not recorded
    And "interstitial lung disease or pneumonitis" is not recorded
    And "peripheral neuropathy" is not recorded
    And "severe immune-related adverse event before (grade 3 or more)" is not recorded
    And "proteinuria on dipstick" is not recorded
    And "major surgery within the last 28 days" is not recorded
    And "systolic blood pressure" is not recorded
    And "unfit for standard treatment" is not recorded
    And "unhealed wound or fistula" is not recorded
    And "acute hepatic decompensation" is not recorded
    And "albumin" is not recorded
    And "alanine aminotransferase" is not recorded
    And "hepatitis B core antibody" is not recorded
    And "hepatitis C antibody" is not recorded
    And "ascites" is not recorded
    And "refractory ascites" is not recorded
    And "aspartate aminotransferase" is not recorded
    And "total bilirubin" is not recorded
    And "cholestatic liver disease (PBC, PSC)" is not recorded
    And "cirrhosis" is not recorded
    And "serum creatinine" is not recorded
    And "hepatic encephalopathy" is not recorded
    And "gastroscopy within the last 6 months" is not recorded
    And "haemoglobin" is not recorded
    And "hepatitis B surface antigen" is not recorded
    And "on antiviral treatment for hepatitis B" is not recorded
    And "HBV DNA" is not recorded
    And "hepatorenal syndrome" is not recorded
    And "INR" is not recorded
    And "neutrophil count" is not recorded
    And "platelet count" is not recorded
    And "serum sodium" is not recorded
    And "oesophagogastric varices" is not recorded
    And "alpha-fetoprotein" is not recorded
    And "age in years" is not recorded
    And "ECOG performance status" is not recorded
    And "region of treatment" is not recorded
    And "sex" is not recorded
    And "body weight" is not recorded
    And "recurrence after curative treatment" is not recorded
    And "resectability now" is "resectable"
    And "the board's judgement of TACE" is not recorded
    And "documented CNLC stage" is "IIIb"
    And "candidate for liver transplantation" is not recorded
    And "has received an organ transplant" is not recorded
    And "HAIC before" is not recorded
    And "resection before" is not recorded
    And "earlier TACE" is not recorded
    And "bile duct invasion or tumour thrombus" is not recorded
    And "bland (non-tumour) portal vein thrombosis" is not recorded
    And "distribution over the lobes" is not recorded
    And "sites of extrahepatic spread" is "regional lymph nodes"
    And "extrahepatic spread" is not recorded
    And "growth pattern" is not recorded
    And "hepatic vein tumour thrombus" is not recorded
    And "diameter of the largest tumour" is not recorded
    And "share of the liver taken by tumour" is not recorded
    And "main portal vein fully occluded without collaterals and not recanalisable" is not recorded
    And "portal vein tumour thrombus, Vp class" is not recorded
    And "tumour thrombus in the right atrium" is not recorded
    And "number of tumours" is not recorded
    And "tumour rupture" is not recorded
    And "tumour thrombus in the inferior vena cava" is not recorded
    When the board asks
    Then in the setting "curative"
    And the sources say exactly
      | regimen                                                  | source    | place           | references | stance |
      | liver resection with dissection of the hilar lymph nodes | cnlc-2026 | 五（一）1（3）④ |            | option |

  @key:finding-77-second-line-lung-metastases
  Scenario: Lung metastases, earlier treatment not recorded; active bleeding is not recorded; active serious infection is not recorded; anticoagulation is not recorded; arterial thrombosis within the last 6 months is not recorded; autoimmune disease is not recorded; other serious bleeding within the last 6 months is not recorded; coagulopathy that cannot be corrected is not recorded; declines standard treatment is not recorded; diastolic blood pressure is not recorded; gastrointestinal bleeding within the last 6 months is not recorded; heart failure is not recorded; arterial hypertension is not recorded; immunosuppressive treatment is not recorded; interstitial lung disease or pneumonitis is not recorded; peripheral neuropathy is not recorded; severe immune-related adverse event before (grade 3 or more) is not recorded; proteinuria on dipstick is not recorded; major surgery within the last 28 days is not recorded; systolic blood pressure is not recorded; unfit for standard treatment is not recorded; unhealed wound or fistula is not recorded; acute hepatic decompensation is not recorded; albumin is not recorded; alanine aminotransferase is not recorded; hepatitis B core antibody is not recorded; hepatitis C antibody is not recorded; ascites is not recorded; refractory ascites is not recorded; aspartate aminotransferase is not recorded; total bilirubin is not recorded; cholestatic liver disease (PBC, PSC) is not recorded; cirrhosis is not recorded; serum creatinine is not recorded; hepatic encephalopathy is not recorded; gastroscopy within the last 6 months is not recorded; haemoglobin is not recorded; hepatitis B surface antigen is not recorded; on antiviral treatment for hepatitis B is not recorded; HBV DNA is not recorded; hepatorenal syndrome is not recorded; INR is not recorded; neutrophil count is not recorded; platelet count is not recorded; serum sodium is not recorded; oesophagogastric varices is not recorded; alpha-fetoprotein is not recorded; age in years is not recorded; ECOG performance status is not recorded; region of treatment is not recorded; sex is not recorded; body weight is not recorded; recurrence after curative treatment is not recorded; resectability now resectable; the board's judgement of TACE is not recorded; documented BCLC stage 0 (very early); candidate for liver transplantation yes; has received an organ transplant is not recorded; HAIC before is not recorded; resection before is not recorded; earlier TACE is not recorded; bile duct invasion or tumour thrombus is not recorded; bland (non-tumour) portal vein thrombosis is not recorded; distribution over the lobes is not recorded; sites of extrahepatic spread is not recorded; extrahepatic spread is not recorded; growth pattern is not recorded; hepatic vein tumour thrombus is not recorded; diameter of the largest tumour is not recorded; share of the liver taken by tumour is not recorded; main portal vein fully occluded without collaterals and not recanalisable is not recorded; portal vein tumour thrombus, Cheng type is not recorded; portal vein tumour thrombus, Vp class is not recorded; tumour thrombus in the right atrium is not recorded; number of tumours is not recorded; tumour rupture is not recorded; tumour thrombus in the inferior vena cava is not recorded: what the sources say then
    Given the patient "second-line-lung-metastases"
    And "active bleeding" is not recorded
    And "active serious infection" is not recorded
    And "anticoagulation" is not recorded
    And "arterial thrombosis within the last 6 months" is not recorded
    And "autoimmune disease" is not recorded
    And "other serious bleeding within the last 6 months" is not recorded
    And "coagulopathy that cannot be corrected" is not recorded
    And "declines standard treatment" is not recorded
    And "diastolic blood pressure" is not recorded
    And "gastrointestinal bleeding within the last 6 months" is not recorded
    And "heart failure" is not recorded
    And "arterial hypertension" is not recorded
    And "immunosuppressive treatment" is not recorded
    And "interstitial lung disease or pneumonitis" is not recorded
    And "peripheral neuropathy" is not recorded
    And "severe immune-related adverse event before (grade 3 or more)" is not recorded
    And "proteinuria on dipstick" is not recorded
    And "major surgery within the last 28 days" is not recorded
    And "systolic blood pressure" is not recorded
    And "unfit for standard treatment" is not recorded
    And "unhealed wound or fistula" is not recorded
    And "acute hepatic decompensation" is not recorded
    And "albumin" is not recorded
    And "alanine aminotransferase" is not recorded
    And "hepatitis B core antibody" is not recorded
    And "hepatitis C antibody" is not recorded
    And "ascites" is not recorded
    And "refractory ascites" is not recorded
    And "aspartate aminotransferase" is not recorded
    And "total bilirubin" is not recorded
    And "cholestatic liver disease (PBC, PSC)" is not recorded
    And "cirrhosis" is not recorded
    And "serum creatinine" is not recorded
    And "hepatic encephalopathy" is not recorded
    And "gastroscopy within the last 6 months" is not recorded
    And "haemoglobin" is not recorded
    And "hepatitis B surface antigen" is not recorded
    And "on antiviral treatment for hepatitis B" is not recorded
    And "HBV DNA" is not recorded
    And "hepatorenal syndrome" is not recorded
    And "INR" is not recorded
    And "neutrophil count" is not recorded
    And "platelet count" is not recorded
    And "serum sodium" is not recorded
    And "oesophagogastric varices" is not recorded
    And "alpha-fetoprotein" is not recorded
    And "age in years" is not recorded
    And "ECOG performance status" is not recorded
    And "region of treatment" is not recorded
    And "sex" is not recorded
    And "body weight" is not recorded
    And "recurrence after curative treatment" is not recorded
    And "resectability now" is "resectable"
    And "the board's judgement of TACE" is not recorded
    And "documented BCLC stage" is "0 (very early)"
    And "candidate for liver transplantation" is "yes"
    And "has received an organ transplant" is not recorded
    And "HAIC before" is not recorded
    And "resection before" is not recorded
    And "earlier TACE" is not recorded
    And "bile duct invasion or tumour thrombus" is not recorded
    And "bland (non-tumour) portal vein thrombosis" is not recorded
    And "distribution over the lobes" is not recorded
    And "sites of extrahepatic spread" is not recorded
    And "extrahepatic spread" is not recorded
    And "growth pattern" is not recorded
    And "hepatic vein tumour thrombus" is not recorded
    And "diameter of the largest tumour" is not recorded
    And "share of the liver taken by tumour" is not recorded
    And "main portal vein fully occluded without collaterals and not recanalisable" is not recorded
    And "portal vein tumour thrombus, Cheng type" is not recorded
    And "portal vein tumour thrombus, Vp class" is not recorded
    And "tumour thrombus in the right atrium" is not recorded
    And "number of tumours" is not recorded
    And "tumour rupture" is not recorded
    And "tumour thrombus in the inferior vena cava" is not recorded
    When the board asks
    Then in the setting "curative"
    And the sources say exactly
      | regimen         | source     | place                                    | references                      | stance    |
      | liver resection | aasld-2023 | surgical resection                       |                                 | option    |
      | liver resection | bclc-2022  | stage 0                                  |                                 | option    |
      | liver resection | cnlc-2026  | 五（二）3                                | 270,289                         | preferred |
      | liver resection | cnlc-2026  | 五（一）1（3）①；五（一）2 要点论述（3） |                                 | preferred |
      | liver resection | cnlc-2026  | 五（一）1（3）①                          | 144,145,146,147,148,149,150,151 | option    |
      | liver resection | cnlc-2026  | 五（一）1（3）①                          | 153,154                         | option    |
      | liver resection | cnlc-2026  | 五（一）1（3）①                          | 152                             | option    |
      | liver resection | cnlc-2026  | 五（一）1（3）②；五（一）2 要点论述（3） | 155,156,157,158                 | option    |
      | liver resection | cnlc-2026  | 五（一）1（3）③                          |                                 | option    |
      | liver resection | cnlc-2026  | 五（一）1（3）③                          | 167                             | against   |
      | liver resection | cnlc-2026  | 五（一）1（3）④                          |                                 | option    |
      | liver resection | review-002 | 引言                                     | 3,4                             | option    |

  @key:finding-78-second-line-lung-metastases
  Scenario: Lung metastases, earlier treatment not recorded; active bleeding is not recorded; active serious infection is not recorded; anticoagulation is not recorded; arterial thrombosis within the last 6 months is not recorded; autoimmune disease is not recorded; other serious bleeding within the last 6 months is not recorded; coagulopathy that cannot be corrected yes; declines standard treatment is not recorded; diastolic blood pressure is not recorded; gastrointestinal bleeding within the last 6 months is not recorded; heart failure is not recorded; arterial hypertension is not recorded; immunosuppressive treatment is not recorded; interstitial lung disease or pneumonitis is not recorded; peripheral neuropathy is not recorded; severe immune-related adverse event before (grade 3 or more) is not recorded; proteinuria on dipstick is not recorded; major surgery within the last 28 days is not recorded; systolic blood pressure is not recorded; unfit for standard treatment is not recorded; unhealed wound or fistula is not recorded; diagnosis is not recorded; acute hepatic decompensation is not recorded; albumin is not recorded; alanine aminotransferase is not recorded; hepatitis B core antibody is not recorded; hepatitis C antibody is not recorded; ascites is not recorded; refractory ascites is not recorded; aspartate aminotransferase is not recorded; total bilirubin is not recorded; cholestatic liver disease (PBC, PSC) is not recorded; cirrhosis is not recorded; serum creatinine is not recorded; hepatic encephalopathy is not recorded; gastroscopy within the last 6 months is not recorded; haemoglobin is not recorded; hepatitis B surface antigen is not recorded; on antiviral treatment for hepatitis B is not recorded; HBV DNA is not recorded; hepatorenal syndrome is not recorded; INR is not recorded; neutrophil count is not recorded; platelet count is not recorded; serum sodium is not recorded; oesophagogastric varices is not recorded; alpha-fetoprotein is not recorded; age in years is not recorded; ECOG performance status is not recorded; region of treatment is not recorded; sex is not recorded; body weight is not recorded; recurrence after curative treatment is not recorded; resectability now is not recorded; the board's judgement of TACE is not recorded; candidate for liver transplantation is not recorded; has received an organ transplant is not recorded; HAIC before is not recorded; resection before is not recorded; earlier TACE is not recorded; bile duct invasion or tumour thrombus is not recorded; bland (non-tumour) portal vein thrombosis is not recorded; distribution over the lobes is not recorded; sites of extrahepatic spread is not recorded; extrahepatic spread is not recorded; growth pattern is not recorded; hepatic vein tumour thrombus is not recorded; diameter of the largest tumour is not recorded; share of the liver taken by tumour is not recorded; main portal vein fully occluded without collaterals and not recanalisable is not recorded; portal vein tumour thrombus, Cheng type is not recorded; portal vein tumour thrombus, Vp class is not recorded; tumour thrombus in the right atrium is not recorded; number of tumours is not recorded; tumour rupture is not recorded; tumour thrombus in the inferior vena cava is not recorded: what the sources say then
    Given the patient "second-line-lung-metastases"
    And "active bleeding" is not recorded
    And "active serious infection" is not recorded
    And "anticoagulation" is not recorded
    And "arterial thrombosis within the last 6 months" is not recorded
    And "autoimmune disease" is not recorded
    And "other serious bleeding within the last 6 months" is not recorded
    And "coagulopathy that cannot be corrected" is "yes"
    And "declines standard treatment" is not recorded
    And "diastolic blood pressure" is not recorded
    And "gastrointestinal bleeding within the last 6 months" is not recorded
    And "heart failure" is not recorded
    And "arterial hypertension" is not recorded
    And "immunosuppressive treatment" is not recorded
    And "interstitial lung disease or pneumonitis" is not recorded
    And "peripheral neuropathy" is not recorded
    And "severe immune-related adverse event before (grade 3 or more)" is not recorded
    And "proteinuria on dipstick" is not recorded
    And "major surgery within the last 28 days" is not recorded
    And "systolic blood pressure" is not recorded
    And "unfit for standard treatment" is not recorded
    And "unhealed wound or fistula" is not recorded
    And "diagnosis" is not recorded
    And "acute hepatic decompensation" is not recorded
    And "albumin" is not recorded
    And "alanine aminotransferase" is not recorded
    And "hepatitis B core antibody" is not recorded
    And "hepatitis C antibody" is not recorded
    And "ascites" is not recorded
    And "refractory ascites" is not recorded
    And "aspartate aminotransferase" is not recorded
    And "total bilirubin" is not recorded
    And "cholestatic liver disease (PBC, PSC)" is not recorded
    And "cirrhosis" is not recorded
    And "serum creatinine" is not recorded
    And "hepatic encephalopathy" is not recorded
    And "gastroscopy within the last 6 months" is not recorded
    And "haemoglobin" is not recorded
    And "hepatitis B surface antigen" is not recorded
    And "on antiviral treatment for hepatitis B" is not recorded
    And "HBV DNA" is not recorded
    And "hepatorenal syndrome" is not recorded
    And "INR" is not recorded
    And "neutrophil count" is not recorded
    And "platelet count" is not recorded
    And "serum sodium" is not recorded
    And "oesophagogastric varices" is not recorded
    And "alpha-fetoprotein" is not recorded
    And "age in years" is not recorded
    And "ECOG performance status" is not recorded
    And "region of treatment" is not recorded
    And "sex" is not recorded
    And "body weight" is not recorded
    And "recurrence after curative treatment" is not recorded
    And "resectability now" is not recorded
    And "the board's judgement of TACE" is not recorded
    And "candidate for liver transplantation" is not recorded
    And "has received an organ transplant" is not recorded
    And "HAIC before" is not recorded
    And "resection before" is not recorded
    And "earlier TACE" is not recorded
    And "bile duct invasion or tumour thrombus" is not recorded
    And "bland (non-tumour) portal vein thrombosis" is not recorded
    And "distribution over the lobes" is not recorded
    And "sites of extrahepatic spread" is not recorded
    And "extrahepatic spread" is not recorded
    And "growth pattern" is not recorded
    And "hepatic vein tumour thrombus" is not recorded
    And "diameter of the largest tumour" is not recorded
    And "share of the liver taken by tumour" is not recorded
    And "main portal vein fully occluded without collaterals and not recanalisable" is not recorded
    And "portal vein tumour thrombus, Cheng type" is not recorded
    And "portal vein tumour thrombus, Vp class" is not recorded
    And "tumour thrombus in the right atrium" is not recorded
    And "number of tumours" is not recorded
    And "tumour rupture" is not recorded
    And "tumour thrombus in the inferior vena cava" is not recorded
    When the board asks
    Then the cautions on "cryoablation" are exactly
      | says                                                                                                                                                          | status  | source    | place          | references |
      | No tumour in the liver is recorded: there is nothing there for a transarterial treatment or an ablation to reach.                                             | unknown |           |                |            |
      | A coagulation disorder that cannot be corrected: an operation or a puncture of the liver may bleed.                                                           | applies |           |                |            |
      | Cryoablation: the guideline warns to mind the patient's coagulation.                                                                                          | applies | cnlc-2026 | 五（二）1（3） |            |
      | Close to the hilum or a first- or second-order duct the guideline uses ablation with care                                                                     | unknown | cnlc-2026 | 五（二）2      |            |
      | Close to heart, diaphragm, stomach, bowel or gallbladder the way through the skin is risky                                                                    | unknown | cnlc-2026 | 五（二）       |            |
      | Active infection: control it before the treatment begins.                                                                                                     | unknown |           |                |            |
      | Pregnancy does not rule this out, and yet the child is at risk: by the anaesthesia, by the X-rays and contrast of an embolisation, by the drugs a graft needs | unknown |           |                |            |
