# language: en
Feature: Which finding has to be watched with which treatment?
  Each patient differs from one that is known by the findings named; what is not named is as before.

  @key:finding-caution-resected-mvi-over-5-cm-1
  Scenario Outline: Resected, MVI and more than 5 cm; <finding> <value>: what to beware of, <regimen>
    Given the patient "resected-mvi-over-5-cm"
    And "<finding>" is "<value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                          | value   | regimen                             | setting  | stands                           |
      | aspartate aminotransferase       | 300 U/L | FOLFOX-HAIC                         | adjuvant | candidate: cnlc-2026             |
      | autoimmune disease               | unknown | pegylated interferon                | adjuvant | conditional: cnlc-2026           |
      | has received an organ transplant | unknown | activated killer cells (autologous) | adjuvant | candidate: cnlc-2026, review-003 |
      | number of tumours                | unknown | FOLFOX-HAIC                         | adjuvant | candidate: cnlc-2026             |

  @key:finding-caution-untreated-iib-multinodular-2
  Scenario Outline: Many nodules, CNLC IIb; <finding> <value>, <and> <its value>: what to beware of, <regimen>
    Given the patient "untreated-iib-multinodular"
    And "<finding>" is "<value>"
    And "<and>" is "<its value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                   | value       | and                                  | its value             | regimen    | setting       | stands                          |
      | life expectancy in months | 2           | growth pattern                       | diffuse, disseminated | SIRT       | transarterial | excluded: cnlc-2026             |
      | life expectancy in months | 3           | growth pattern                       | diffuse, disseminated | SIRT       | transarterial | candidate: cnlc-2026            |
      | total bilirubin           | 68.3 µmol/L | cholestatic liver disease (PBC, PSC) | yes                   | TACE alone | conversion    | excluded: cnlc-2026, review-001 |

  @key:finding-caution-f2d992
  Scenario: Ablated completely; recurrence after curative treatment is not recorded: what to beware of
    Given the patient "ablated-completely"
    And "recurrence after curative treatment" is not recorded
    When the board asks
    Then the cautions on "ablation" are exactly
      | says                                                                                              | status  | source | place | references |
      | A complete ablation without recurrence is recorded: no tumour is there now for a local treatment. | unknown |        |       |            |
    And the cautions on "ablation" are exactly
      | says                                                                                              | status  | source | place | references |
      | A complete ablation without recurrence is recorded: no tumour is there now for a local treatment. | unknown |        |       |            |

  @key:finding-caution-27ae7d
  Scenario: Bone metastasis, no nodule in the liver; diagnosis unknown: what to beware of
    Given the patient "bone-metastasis-no-liver-nodule"
    And "diagnosis" is "unknown"
    When the board asks
    Then the cautions on "bisphosphonate or denosumab" are exactly
      | says                                                                                                                                                     | status  | source    | place     | references |
      | Long use of third-generation bisphosphonates (ibandronate, zoledronic acid): the guideline warns of jaw necrosis, oesophageal cancer and kidney failure. | unknown | cnlc-2026 | 五（五）7 |            |

  @key:finding-caution-563fa0
  Scenario: CNLC IV, Child-Pugh C; ECOG performance status 1; documented Child-Pugh class A: what to beware of
    Given the patient "cnlc-iv-child-pugh-c"
    And "ECOG performance status" is "1"
    And "documented Child-Pugh class" is "A"
    When the board asks
    Then the cautions on "atezolizumab + bevacizumab" are exactly
      | says                                                                                                                                                                                                                | status  | source    | place                                          | references |
      | Child-Pugh C: the guideline rules out atezolizumab + bevacizumab, and refers to the same precautions for finotonlimab and toripalimab with bevacizumab.                                                             | unknown | cnlc-2026 | 五（五）1（1）；五（五）1（5）；五（五）1（6） |            |
      | Bilirubin above 51.3 µmol/L: such patients were kept out of most trials                                                                                                                                             | applies |           |                                                |            |
      | Child-Pugh 7 points or more: the guideline calls the data on systemic anticancer therapy limited in moderate and severe liver dysfunction, and asks for careful use under close watch of liver and kidney function. | applies | cnlc-2026 | 五（五）3                                      |            |
    And the cautions on "SIRT" are exactly
      | says                                                                                                                                                                                                               | status  | source    | place           | references |
      | Child-Pugh C is a contraindication to SIRT in the guideline.                                                                                                                                                       | unknown | cnlc-2026 | 五（三）3（2）① |            |
      | Bilirubin above 51.3 µmol/L: such patients were kept out of most trials                                                                                                                                            | applies |           |                 |            |
      | Relative contraindications to radiation from within in the guideline: severe liver failure, a shunt from liver to lung that cannot be corrected, wide spread outside the liver, a tumour with little blood supply. | unknown | cnlc-2026 | 五（四）2       |            |

  @key:finding-caution-b24026
  Scenario: CNLC IV, Child-Pugh C; ascites is not recorded; ECOG performance status 1: what to beware of
    Given the patient "cnlc-iv-child-pugh-c"
    And "ascites" is not recorded
    And "ECOG performance status" is "1"
    When the board asks
    Then the cautions on "FOLFOX-HAIC" are exactly
      | says                                                                                                                                                                           | status  | source    | place           | references |
      | A Child-Pugh score of at most 8 is a necessary condition of FOLFOX-HAIC in the guideline                                                                                       | applies | cnlc-2026 | 五（三）2（1）② |            |
      | The guideline's contraindications to FOLFOX-HAIC: ALT or AST above 300 U/L, bilirubin above 50 µmol/L, or albumin below 28 g/L. They may be treated first and looked at again. | applies | cnlc-2026 | 五（三）2（2）② |            |
      | Moderate to large ascites is named among the contraindications to HAIC, yet not as an absolute one: HAIC may follow once drugs have brought it down.                           | unknown | cnlc-2026 | 五（三）2（2）② |            |
    And the cautions on "FOLFOX-HAIC" are exactly
      | says                                                                                                                                                                           | status  | source    | place           | references |
      | A Child-Pugh score of at most 8 is a necessary condition of FOLFOX-HAIC in the guideline                                                                                       | applies | cnlc-2026 | 五（三）2（1）② |            |
      | The guideline's contraindications to FOLFOX-HAIC: ALT or AST above 300 U/L, bilirubin above 50 µmol/L, or albumin below 28 g/L. They may be treated first and looked at again. | applies | cnlc-2026 | 五（三）2（2）② |            |
      | Moderate to large ascites is named among the contraindications to HAIC, yet not as an absolute one: HAIC may follow once drugs have brought it down.                           | unknown | cnlc-2026 | 五（三）2（2）② |            |

  @key:finding-caution-2db416
  Scenario: Thrombus in the main portal trunk; cirrhosis is not recorded; structures that a tumour lies close to stomach or bowel: what to beware of
    Given the patient "main-trunk-thrombus-iiia"
    And "cirrhosis" is not recorded
    And "structures that a tumour lies close to" is "stomach or bowel"
    When the board asks
    Then the cautions on "external radiotherapy" are exactly
      | says                                                                                                              | status  | source    | place        | references |
      | With cirrhosis and a large spleen, stomach and bowel are congested and clotting is poor: they bear less radiation | unknown | cnlc-2026 | 附录8 1（2） | 532        |
    And the cautions on "external radiotherapy" are exactly
      | says                                                                                                              | status  | source    | place        | references |
      | With cirrhosis and a large spleen, stomach and bowel are congested and clotting is poor: they bear less radiation | unknown | cnlc-2026 | 附录8 1（2） | 532        |

  @key:finding-caution-eb4c57
  Scenario: Resectable, CNLC IIa; future liver remnant (share of standard liver volume) 30 %; resectability now not resectable now, may become so (conversion); sites of extrahepatic spread lung; extrahepatic spread yes: what to beware of
    Given the patient "resectable-iia"
    And "future liver remnant (share of standard liver volume)" is "30 %"
    And "resectability now" is "not resectable now, may become so (conversion)"
    And "sites of extrahepatic spread" is "lung"
    And "extrahepatic spread" is "yes"
    When the board asks
    Then in the setting "conversion"
    And "TACE + portal vein embolisation, then resection" is excluded only because "Wide metastasis is a contraindication to portal vein embolisation in the guideline; spread outside the liver is recorded."

  @key:finding-caution-ceea3a
  Scenario: Resectable, CNLC IIa; coagulopathy that cannot be corrected yes; future liver remnant (share of standard liver volume) 30 %; resectability now not resectable now, may become so (conversion): what to beware of
    Given the patient "resectable-iia"
    And "coagulopathy that cannot be corrected" is "yes"
    And "future liver remnant (share of standard liver volume)" is "30 %"
    And "resectability now" is "not resectable now, may become so (conversion)"
    When the board asks
    Then in the setting "conversion"
    And "portal vein embolisation, then resection" is excluded only because "A marked coagulation disorder is a contraindication to portal vein embolisation in the guideline."

  @key:finding-caution-a7f447
  Scenario: Resected, MVI and more than 5 cm; gastrointestinal bleeding within the last 6 months is not recorded: what to beware of
    Given the patient "resected-mvi-over-5-cm"
    And "gastrointestinal bleeding within the last 6 months" is not recorded
    When the board asks
    Then the cautions on "sorafenib" are exactly
      | says                                                                                   | status  | source | place | references |
      | Bleeding now, or from the gut within 6 months: antiangiogenic drugs may make it worse. | unknown |        |       |            |
    And the cautions on "sorafenib" are exactly
      | says                                                                                   | status  | source | place | references |
      | Bleeding now, or from the gut within 6 months: antiangiogenic drugs may make it worse. | unknown |        |       |            |

  @key:finding-caution-855016
  Scenario: Resected, MVI and more than 5 cm; anticoagulation is not recorded: what to beware of
    Given the patient "resected-mvi-over-5-cm"
    And "anticoagulation" is not recorded
    When the board asks
    Then the cautions on "atezolizumab + bevacizumab" are exactly
      | says                                                                                                                                                                         | status  | source | place | references |
      | Bleeding from another site (brain, lung, urinary tract) within 6 months, or anticoagulation at a therapeutic dose: either adds to the bleeding risk of antiangiogenic drugs. | unknown |        |       |            |
    And the cautions on "atezolizumab + bevacizumab" are exactly
      | says                                                                                                                                                                         | status  | source | place | references |
      | Bleeding from another site (brain, lung, urinary tract) within 6 months, or anticoagulation at a therapeutic dose: either adds to the bleeding risk of antiangiogenic drugs. | unknown |        |       |            |

  @key:finding-caution-448807
  Scenario: Resected, MVI and more than 5 cm; heart failure is not recorded: what to beware of
    Given the patient "resected-mvi-over-5-cm"
    And "heart failure" is not recorded
    When the board asks
    Then the cautions on "atezolizumab + bevacizumab" are exactly
      | says                                                                                                                                                        | status  | source | place | references |
      | Arterial thrombosis within 6 months (infarction, stroke) or heart failure: antiangiogenic drugs may bring on another event or make the heart failure worse. | unknown |        |       |            |
    And the cautions on "atezolizumab + bevacizumab" are exactly
      | says                                                                                                                                                        | status  | source | place | references |
      | Arterial thrombosis within 6 months (infarction, stroke) or heart failure: antiangiogenic drugs may bring on another event or make the heart failure worse. | unknown |        |       |            |

  @key:finding-caution-6822dd
  Scenario: Resected, MVI and more than 5 cm; unhealed wound or fistula is not recorded: what to beware of
    Given the patient "resected-mvi-over-5-cm"
    And "unhealed wound or fistula" is not recorded
    When the board asks
    Then the cautions on "atezolizumab + bevacizumab" are exactly
      | says                                                                                           | status  | source | place | references |
      | Major surgery within 28 days, an open wound or a fistula: antiangiogenic drugs impair healing. | unknown |        |       |            |
    And the cautions on "atezolizumab + bevacizumab" are exactly
      | says                                                                                           | status  | source | place | references |
      | Major surgery within 28 days, an open wound or a fistula: antiangiogenic drugs impair healing. | unknown |        |       |            |

  @key:finding-caution-2a002e
  Scenario: Resected, MVI and more than 5 cm; sex is not recorded: what to beware of
    Given the patient "resected-mvi-over-5-cm"
    And "sex" is not recorded
    When the board asks
    Then no caution on "active surveillance" says "Breastfeeding: it is stopped before anticancer drugs are begun."
    And no caution on "atezolizumab + bevacizumab" says "Breastfeeding: it is stopped before anticancer drugs are begun."
    And no caution on "atezolizumab + bevacizumab" says "Pregnancy: systemic anticancer drugs, TACE, HAIC and radiation endanger the child."

  @key:finding-caution-a73e0b
  Scenario: Resected, MVI and more than 5 cm; age in years is not recorded: what to beware of
    Given the patient "resected-mvi-over-5-cm"
    And "age in years" is not recorded
    When the board asks
    Then these stand as follows
      | regimen            | setting    | stands     |
      | ALPPS              | conversion | not listed |
      | microwave ablation | curative   | not listed |
    And no caution on "active surveillance" says "Breastfeeding: it is stopped before anticancer drugs are begun."
    And no caution on "atezolizumab + bevacizumab" says "Breastfeeding: it is stopped before anticancer drugs are begun."
    And no caution on "atezolizumab + bevacizumab" says "Pregnancy: systemic anticancer drugs, TACE, HAIC and radiation endanger the child."

  @key:finding-caution-070277
  Scenario: Resected, MVI and more than 5 cm; active serious infection is not recorded: what to beware of
    Given the patient "resected-mvi-over-5-cm"
    And "active serious infection" is not recorded
    When the board asks
    Then the cautions on "FOLFOX-HAIC" are exactly
      | says                                                                                                                                                  | status  | source    | place           | references |
      | A coagulation disorder that cannot be corrected, severe infection, or active hepatitis out of control is a contraindication to HAIC in the guideline. | unknown | cnlc-2026 | 五（三）2（2）④ |            |
    And the cautions on "FOLFOX-HAIC" are exactly
      | says                                                                                                                                                  | status  | source    | place           | references |
      | A coagulation disorder that cannot be corrected, severe infection, or active hepatitis out of control is a contraindication to HAIC in the guideline. | unknown | cnlc-2026 | 五（三）2（2）④ |            |

  @key:finding-caution-e85d7e
  Scenario: Resected, MVI and more than 5 cm; bland (non-tumour) portal vein thrombosis is not recorded: what to beware of
    Given the patient "resected-mvi-over-5-cm"
    And "bland (non-tumour) portal vein thrombosis" is not recorded
    When the board asks
    Then no caution on "TACE alone" says "A main portal trunk that is wholly occluded, with too few collaterals and no way to recanalise it, is a contraindication to TACE in the guideline. With good collaterals or after a stent it is not."
    And no caution on "TACE alone" says "A main portal trunk that is wholly occluded, with too few collaterals and no way to recanalise it, is a contraindication to TACE in the guideline. With good collaterals or after a stent it is not."

  @key:finding-caution-f26076
  Scenario: Resected, MVI and more than 5 cm; INR is not recorded; resectability now unresectable: what to beware of
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

  @key:finding-caution-bdea6c
  Scenario: Resected, MVI and more than 5 cm; platelet count is not recorded; resectability now unresectable: what to beware of
    Given the patient "resected-mvi-over-5-cm"
    And "platelet count" is not recorded
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

  @key:finding-caution-964263
  Scenario: Ruptured tumour; age in years 34; pregnant yes; sex female; resectability now unresectable: what to beware of
    Given the patient "ruptured-tumour"
    And "age in years" is "34"
    And "pregnant" is "yes"
    And "sex" is "female"
    And "resectability now" is "unresectable"
    When the board asks
    Then the cautions on "transarterial embolisation (TAE)" are exactly
      | says                                                                                                                                                          | status  | source | place | references |
      | Pregnancy does not rule this out, and yet the child is at risk: by the anaesthesia, by the X-rays and contrast of an embolisation, by the drugs a graft needs | applies |        |       |            |

  @key:finding-caution-5df8b8
  Scenario: Ruptured tumour; ECOG performance status 3; resectability now unresectable: what to beware of
    Given the patient "ruptured-tumour"
    And "ECOG performance status" is "3"
    And "resectability now" is "unresectable"
    When the board asks
    Then in the setting "Emergency"
    And "TACE alone" is excluded only because "ECOG above 2 is a contraindication to TACE in the guideline, and so are cachexia and multi-organ failure."

  @key:finding-caution-bc8c98
  Scenario: After atezolizumab and bevacizumab, woman; tumour rupture now: what to beware of
    Given the patient "second-line-failed-atezolizumab-bevacizumab"
    And "tumour rupture" is "now"
    When the board asks
    Then the cautions on "transarterial embolisation (TAE)" are exactly
      | says                                                                                                                                                                        | status  | source    | place                                                              | references |
      | Liver failure, a coagulation disorder that cannot be corrected, a main portal trunk occluded without collaterals and severe contrast allergy rule out TACE in the guideline | unknown | cnlc-2026 | 五（三）1（3）①；五（三）1（3）②；五（三）1（3）③；五（三）1（3）⑦ |            |

  @key:finding-caution-f4f329
  Scenario: Of whom little is known: coagulopathy that cannot be corrected yes: what to beware of
    Given a patient
      | field                                 | value |
      | coagulopathy that cannot be corrected | yes   |
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

  @key:finding-caution-7c7e74
  Scenario: Of whom little is known: coagulopathy that cannot be corrected no: what to beware of
    Given a patient
      | field                                 | value |
      | coagulopathy that cannot be corrected | no    |
    When the board asks
    Then the cautions on "cryoablation" are exactly
      | says                                                                                                                                                          | status  | source    | place     | references |
      | No tumour in the liver is recorded: there is nothing there for a transarterial treatment or an ablation to reach.                                             | unknown |           |           |            |
      | Close to the hilum or a first- or second-order duct the guideline uses ablation with care                                                                     | unknown | cnlc-2026 | 五（二）2 |            |
      | Close to heart, diaphragm, stomach, bowel or gallbladder the way through the skin is risky                                                                    | unknown | cnlc-2026 | 五（二）  |            |
      | Active infection: control it before the treatment begins.                                                                                                     | unknown |           |           |            |
      | Pregnancy does not rule this out, and yet the child is at risk: by the anaesthesia, by the X-rays and contrast of an embolisation, by the drugs a graft needs | unknown |           |           |            |

  @key:finding-caution-eca9ed
  Scenario: Of whom little is known: : what to beware of
    When the board asks
    Then the cautions on "camrelizumab" are exactly
      | says                                                                                                                                                                                                                | status  | source     | place                          | references |
      | Pregnancy: systemic anticancer drugs, TACE, HAIC and radiation endanger the child.                                                                                                                                  | unknown |            |                                |            |
      | Active infection: control it before the treatment begins.                                                                                                                                                           | unknown |            |                                |            |
      | Breastfeeding: it is stopped before anticancer drugs are begun.                                                                                                                                                     | unknown |            |                                |            |
      | Camrelizumab alone often causes reactive cutaneous capillary proliferation                                                                                                                                          | unknown | cnlc-2026  | 五（五）1（3）；五（五）2（5） | 466,467    |
      | The disease progressed on camrelizumab before, or it was not tolerated.                                                                                                                                             | unknown |            |                                |            |
      | Active autoimmune disease: a checkpoint inhibitor may set it off.                                                                                                                                                   | unknown |            |                                |            |
      | Systemic immunosuppression: a checkpoint inhibitor may work less, and the reason for the immunosuppression matters.                                                                                                 | unknown |            |                                |            |
      | Interstitial lung disease: pneumonitis under a checkpoint inhibitor is likelier and more dangerous.                                                                                                                 | unknown |            |                                |            |
      | An immune-related event of grade 3 or higher before: the guideline has treatment paused from grade 3 and ended at grade 4 or above or with irreversible damage                                                      | unknown | cnlc-2026  | 五（五）3                      |            |
      | AASLD goes further than the Chinese guideline: no checkpoint inhibitor after a liver transplantation, and at least 3 months without one before it.                                                                  | unknown | aasld-2023 | liver transplantation          |            |
      | Waiting for or heading to transplantation: whether a checkpoint inhibitor beforehand raises the risk of rejection and graft loss is not settled, says the guideline.                                                | unknown | cnlc-2026  | 五（一）3（1）                 | 252        |
      | After a liver transplantation the guideline wants checkpoint inhibitors used only with great care (evidence 3, recommendation C): anticancer immunity has to be weighed against rejection of the graft.             | unknown | cnlc-2026  | 五（一）3（2）                 | 265,266    |
      | Bilirubin above 51.3 µmol/L: such patients were kept out of most trials                                                                                                                                             | unknown |            |                                |            |
      | Child-Pugh 7 points or more: the guideline calls the data on systemic anticancer therapy limited in moderate and severe liver dysfunction, and asks for careful use under close watch of liver and kidney function. | unknown | cnlc-2026  | 五（五）3                      |            |
    And the cautions on "immunosuppression based on an mTOR inhibitor" are exactly
      | says                                                            | status  | source | place | references |
      | Breastfeeding: it is stopped before anticancer drugs are begun. | unknown |        |       |            |
    And the cautions on "apatinib (rivoceranib)" are exactly
      | says                                                                                                                                                                                                                | status  | source    | place                                          | references |
      | Pregnancy: systemic anticancer drugs, TACE, HAIC and radiation endanger the child.                                                                                                                                  | unknown |           |                                                |            |
      | Active infection: control it before the treatment begins.                                                                                                                                                           | unknown |           |                                                |            |
      | Bleeding now, or from the gut within 6 months: antiangiogenic drugs may make it worse.                                                                                                                              | unknown |           |                                                |            |
      | Bleeding from another site (brain, lung, urinary tract) within 6 months, or anticoagulation at a therapeutic dose: either adds to the bleeding risk of antiangiogenic drugs.                                        | unknown |           |                                                |            |
      | Arterial thrombosis within 6 months (infarction, stroke) or heart failure: antiangiogenic drugs may bring on another event or make the heart failure worse.                                                         | unknown |           |                                                |            |
      | Uncontrolled hypertension: bring it down first                                                                                                                                                                      | unknown | cnlc-2026 | 五（五）1（1）；五（五）1（9）；五（五）2（1） |            |
      | Proteinuria of 2+ or more, or 2 g in 24 hours or more: measure over 24 hours and weigh                                                                                                                              | unknown | cnlc-2026 | 五（五）1（1）；五（五）1（9）；五（五）2（2） |            |
      | Major surgery within 28 days, an open wound or a fistula: antiangiogenic drugs impair healing.                                                                                                                      | unknown |           |                                                |            |
      | Tolerance of apatinib differs greatly between patients: the guideline has adverse events watched closely and the dose adjusted where necessary.                                                                     | unknown | cnlc-2026 | 五（五）2（2）                                 |            |
      | Breastfeeding: it is stopped before anticancer drugs are begun.                                                                                                                                                     | unknown |           |                                                |            |
      | The disease progressed on apatinib (rivoceranib) before, or it was not tolerated.                                                                                                                                   | unknown |           |                                                |            |
      | Bilirubin above 51.3 µmol/L: such patients were kept out of most trials                                                                                                                                             | unknown |           |                                                |            |
      | Child-Pugh 7 points or more: the guideline calls the data on systemic anticancer therapy limited in moderate and severe liver dysfunction, and asks for careful use under close watch of liver and kidney function. | unknown | cnlc-2026 | 五（五）3                                      |            |

  @key:finding-caution-c6373a
  Scenario: Of whom little is known: cirrhosis no; structures that a tumour lies close to stomach or bowel: what to beware of
    Given a patient
      | field                                  | value            |
      | cirrhosis                              | no               |
      | structures that a tumour lies close to | stomach or bowel |
    When the board asks
    Then the cautions on "external radiotherapy" are exactly
      | says                                                                                                                                                              | status  | source     | place                        | references |
      | Pregnancy: systemic anticancer drugs, TACE, HAIC and radiation endanger the child.                                                                                | unknown |            |                              |            |
      | Diffuse tumour in the liver, or CNLC IV, is a contraindication to external radiotherapy in the guideline                                                          | unknown | cnlc-2026  | 五（四）1（2）               |            |
      | AASLD avoids external radiotherapy from 8 Child-Pugh points on, and with ascites or encephalopathy out of control.                                                | unknown | aasld-2023 | external beam radiotherapy   |            |
      | In Child-Pugh B the liver bears much less radiation: in conventional fractions a mean best below 6 Gy outside the tumour, against below 28-30 Gy in Child-Pugh A. | unknown | cnlc-2026  | 附录8 2（1）                 | 531        |
      | In Child-Pugh C the guideline's appendix has radiotherapy of the liver avoided, and makes no exception for a bridge to transplantation as the chapter does.       | unknown | cnlc-2026  | 附录8 2（1）；五（四）1（2） | 531        |
      | A targeted drug at the same time as radiotherapy: the guideline asks for care.                                                                                    | unknown | cnlc-2026  | 五（四）1（1）⑥              | 414,415    |

  @key:finding-caution-918317
  Scenario: Lung metastases, earlier treatment not recorded; after atezolizumab + bevacizumab: what to beware of
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents                     | ended   |
      | atezolizumab + bevacizumab | ongoing |
    When the board asks
    Then no caution on "radiotherapy of metastases" says "A targeted drug at the same time as radiotherapy: the guideline asks for care."

  @key:finding-caution-65ac84
  Scenario: Of whom little is known: ICG retention at 15 minutes 30 %; tumour rupture now: what to beware of
    Given a patient
      | field                       | value |
      | ICG retention at 15 minutes | 30 %  |
      | tumour rupture              | now   |
    When the board asks
    Then these stand as follows
      | regimen         | setting   | stands                   |
      | liver resection | Emergency | excluded: cnlc-2026 open |

  @key:finding-caution-793588
  Scenario: Of whom little is known: ECOG performance status 3: what to beware of
    Given a patient
      | field                   | value |
      | ECOG performance status | 3     |
    When the board asks
    Then these stand as follows
      | regimen                | setting    | stands                   |
      | TACE alone             | Emergency  | excluded: cnlc-2026 open |
      | icaritin soft capsules | first line | not listed               |

  @key:finding-caution-d1f71b
  Scenario: Of whom little is known: arterial hypertension uncontrolled: what to beware of
    Given a patient
      | field                 | value        |
      | arterial hypertension | uncontrolled |
    When the board asks
    Then the cautions on "cabozantinib" are exactly
      | says                                                                                                                                                                                                                | status  | source    | place                                          | references |
      | Pregnancy: systemic anticancer drugs, TACE, HAIC and radiation endanger the child.                                                                                                                                  | unknown |           |                                                |            |
      | Uncontrolled hypertension: bring it down first                                                                                                                                                                      | applies | cnlc-2026 | 五（五）1（1）；五（五）1（9）；五（五）2（1） |            |
      | Active infection: control it before the treatment begins.                                                                                                                                                           | unknown |           |                                                |            |
      | Bleeding now, or from the gut within 6 months: antiangiogenic drugs may make it worse.                                                                                                                              | unknown |           |                                                |            |
      | Bleeding from another site (brain, lung, urinary tract) within 6 months, or anticoagulation at a therapeutic dose: either adds to the bleeding risk of antiangiogenic drugs.                                        | unknown |           |                                                |            |
      | Arterial thrombosis within 6 months (infarction, stroke) or heart failure: antiangiogenic drugs may bring on another event or make the heart failure worse.                                                         | unknown |           |                                                |            |
      | Proteinuria of 2+ or more, or 2 g in 24 hours or more: measure over 24 hours and weigh                                                                                                                              | unknown | cnlc-2026 | 五（五）1（1）；五（五）1（9）；五（五）2（2） |            |
      | Major surgery within 28 days, an open wound or a fistula: antiangiogenic drugs impair healing.                                                                                                                      | unknown |           |                                                |            |
      | Breastfeeding: it is stopped before anticancer drugs are begun.                                                                                                                                                     | unknown |           |                                                |            |
      | Bilirubin above 51.3 µmol/L: such patients were kept out of most trials                                                                                                                                             | unknown |           |                                                |            |
      | Child-Pugh 7 points or more: the guideline calls the data on systemic anticancer therapy limited in moderate and severe liver dysfunction, and asks for careful use under close watch of liver and kidney function. | unknown | cnlc-2026 | 五（五）3                                      |            |

  @key:finding-caution-4f6fff
  Scenario: Lung metastases, earlier treatment not recorded; clinically significant portal hypertension yes; after lenvatinib: what to beware of
    Given the patient "second-line-lung-metastases"
    And "clinically significant portal hypertension" is "yes"
    And earlier treatment
      | agents     | ended       |
      | lenvatinib | progression |
    When the board asks
    Then the cautions on "portal vein embolisation, then resection" are exactly
      | says                                                                                                                                                                         | status  | source    | place          | references      |
      | Wide metastasis is a contraindication to portal vein embolisation in the guideline                                                                                           | applies | cnlc-2026 | 五（一）2（1） |                 |
      | ICG retention at 15 minutes below 30 % is a necessary condition of a safe resection in the guideline.                                                                        | unknown | cnlc-2026 | 五（一）1（2） |                 |
      | Severe portal hypertension is a contraindication to portal vein embolisation, and ALPPS is kept for patients without it                                                      | applies | cnlc-2026 | 五（一）2（1） |                 |
      | Growth takes 4-6 weeks, and more than about 20 % lose the operation to progression or too little growth                                                                      | applies | cnlc-2026 | 五（一）2（1） |                 |
      | Portal hypertension: the guideline has its degree measured (the hepatic venous pressure gradient, for one) to choose who is fit for resection (evidence 3, recommendation B) | applies | cnlc-2026 | 五（一）1（2） | 137,138,139,140 |
    And the cautions on "portal vein embolisation, then resection" are exactly
      | says                                                                                                                                                                         | status  | source    | place          | references      |
      | Wide metastasis is a contraindication to portal vein embolisation in the guideline                                                                                           | applies | cnlc-2026 | 五（一）2（1） |                 |
      | ICG retention at 15 minutes below 30 % is a necessary condition of a safe resection in the guideline.                                                                        | unknown | cnlc-2026 | 五（一）1（2） |                 |
      | Severe portal hypertension is a contraindication to portal vein embolisation, and ALPPS is kept for patients without it                                                      | applies | cnlc-2026 | 五（一）2（1） |                 |
      | Growth takes 4-6 weeks, and more than about 20 % lose the operation to progression or too little growth                                                                      | applies | cnlc-2026 | 五（一）2（1） |                 |
      | Portal hypertension: the guideline has its degree measured (the hepatic venous pressure gradient, for one) to choose who is fit for resection (evidence 3, recommendation B) | applies | cnlc-2026 | 五（一）1（2） | 137,138,139,140 |
    And the cautions on "portal vein embolisation, then resection" are exactly
      | says                                                                                                                                                                         | status  | source    | place          | references      |
      | Wide metastasis is a contraindication to portal vein embolisation in the guideline                                                                                           | applies | cnlc-2026 | 五（一）2（1） |                 |
      | ICG retention at 15 minutes below 30 % is a necessary condition of a safe resection in the guideline.                                                                        | unknown | cnlc-2026 | 五（一）1（2） |                 |
      | Severe portal hypertension is a contraindication to portal vein embolisation, and ALPPS is kept for patients without it                                                      | applies | cnlc-2026 | 五（一）2（1） |                 |
      | Growth takes 4-6 weeks, and more than about 20 % lose the operation to progression or too little growth                                                                      | applies | cnlc-2026 | 五（一）2（1） |                 |
      | Portal hypertension: the guideline has its degree measured (the hepatic venous pressure gradient, for one) to choose who is fit for resection (evidence 3, recommendation B) | applies | cnlc-2026 | 五（一）1（2） | 137,138,139,140 |

  @key:finding-caution-7eb899
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 2; recurrence after curative treatment none; resectability now resectable; documented Child-Pugh class A; has received an organ transplant no; …: what to beware of
    Given a patient
      | field                               | value                    |
      | diagnosis                           | hepatocellular carcinoma |
      | ECOG performance status             | 2                        |
      | recurrence after curative treatment | none                     |
      | resectability now                   | resectable               |
      | documented Child-Pugh class         | A                        |
      | has received an organ transplant    | no                       |
      | resection before                    | yes                      |
      | sites of extrahepatic spread        | peritoneum               |
      | tumour rupture                      | in the past              |
    When the board asks
    Then the cautions on "SIRT" are exactly
      | says                                                                                                                                                                                                               | status  | source    | place                            | references |
      | No tumour in the liver is recorded: there is nothing there for a transarterial treatment or an ablation to reach.                                                                                                  | unknown |           |                                  |            |
      | Pregnancy: systemic anticancer drugs, TACE, HAIC and radiation endanger the child.                                                                                                                                 | unknown |           |                                  |            |
      | Severe coagulopathy, or a severe infection out of control, is a contraindication to SIRT in the guideline.                                                                                                         | unknown | cnlc-2026 | 五（三）3（2）②；五（三）3（2）③ |            |
      | Creatinine above 176.8 µmol/L, or a clearance below 30 mL/min, that cannot be corrected is a contraindication to SIRT in the guideline                                                                             | unknown | cnlc-2026 | 五（三）3（2）⑥                  |            |
      | Diffuse tumour or wide distant spread with a life expectancy below 3 months is a contraindication to SIRT in the guideline.                                                                                        | unknown | cnlc-2026 | 五（三）3（2）④                  |            |
      | Relative contraindications to radiation from within in the guideline: severe liver failure, a shunt from liver to lung that cannot be corrected, wide spread outside the liver, a tumour with little blood supply. | applies | cnlc-2026 | 五（四）2                        |            |
    And the cautions on "TACE alone" are exactly
      | says                                                                                                                                                                                                             | status  | source     | place                            | references |
      | No tumour in the liver is recorded: there is nothing there for a transarterial treatment or an ablation to reach.                                                                                                | unknown |            |                                  |            |
      | Pregnancy: systemic anticancer drugs, TACE, HAIC and radiation endanger the child.                                                                                                                               | unknown |            |                                  |            |
      | A coagulation disorder that cannot be corrected is a contraindication to TACE in the guideline.                                                                                                                  | unknown | cnlc-2026  | 五（三）1（3）②                  |            |
      | Severe allergy to iodinated contrast is a contraindication to TACE in the guideline.                                                                                                                             | unknown | cnlc-2026  | 五（三）1（3）⑦                  |            |
      | The guideline's contraindications to TACE begin with severe hepatic dysfunction (Child-Pugh C), which takes in severe jaundice, encephalopathy, refractory ascites and hepatorenal syndrome.                     | unknown | cnlc-2026  | 五（三）1（3）①                  |            |
      | A main portal trunk that is wholly occluded, with too few collaterals and no way to recanalise it, is a contraindication to TACE in the guideline                                                                | unknown | cnlc-2026  | 五（三）1（3）③；五（三）1（2）⑤ |            |
      | Creatinine above 176.8 µmol/L, or a clearance below 30 mL/min, is a contraindication to TACE in the guideline if it cannot be corrected                                                                          | unknown | cnlc-2026  | 五（三）1（3）⑥                  |            |
      | Diffuse tumour or wide distant spread with a life expectancy below 3 months is a contraindication to TACE in the guideline.                                                                                      | unknown | cnlc-2026  | 五（三）1（3）④                  |            |
      | Active infection: control it before the treatment begins.                                                                                                                                                        | unknown |            |                                  |            |
      | Breastfeeding: it is stopped before anticancer drugs are begun.                                                                                                                                                  | unknown |            |                                  |            |
      | After a targeted drug the hepatic artery and the blood flow to the liver may be clearly reduced, which the review holds against TACE at that point                                                               | unknown | review-000 | §1.2                             | 23         |
      | For a massive tumour the guideline's indication ends below 70 % of the liver.                                                                                                                                    | unknown | cnlc-2026  | 五（三）1（2）④                  |            |
      | If the target tumour still progresses after 3 to 4 sessions, the guideline has the technique changed or other treatment added (ablation, systemic therapy, radiotherapy, surgery) rather than the same repeated. | unknown | cnlc-2026  | 五（三）1（1）⑥                  |            |

  @key:finding-caution-b29b16
  Scenario: Of whom little is known: coagulopathy that cannot be corrected no; severe allergy to iodinated contrast no; refractory ascites no; hepatic encephalopathy grade 1 or 2; documented Child-Pugh class A; main portal vein fully occluded without collaterals and not recanalisable no: what to beware of
    Given a patient
      | field                                                                     | value        |
      | coagulopathy that cannot be corrected                                     | no           |
      | severe allergy to iodinated contrast                                      | no           |
      | refractory ascites                                                        | no           |
      | hepatic encephalopathy                                                    | grade 1 or 2 |
      | documented Child-Pugh class                                               | A            |
      | main portal vein fully occluded without collaterals and not recanalisable | no           |
    When the board asks
    Then the cautions on "transarterial embolisation (TAE)" are exactly
      | says                                                                                                                                                                        | status  | source    | place                                                              | references |
      | Liver failure, a coagulation disorder that cannot be corrected, a main portal trunk occluded without collaterals and severe contrast allergy rule out TACE in the guideline | applies | cnlc-2026 | 五（三）1（3）①；五（三）1（3）②；五（三）1（3）③；五（三）1（3）⑦ |            |
      | Pregnancy does not rule this out, and yet the child is at risk: by the anaesthesia, by the X-rays and contrast of an embolisation, by the drugs a graft needs               | unknown |           |                                                                    |            |

  @key:finding-caution-b6bfab
  Scenario: Of whom little is known: coagulopathy that cannot be corrected no; severe allergy to iodinated contrast no; refractory ascites yes; hepatic encephalopathy none; documented Child-Pugh class A; main portal vein fully occluded without collaterals and not recanalisable no: what to beware of
    Given a patient
      | field                                                                     | value |
      | coagulopathy that cannot be corrected                                     | no    |
      | severe allergy to iodinated contrast                                      | no    |
      | refractory ascites                                                        | yes   |
      | hepatic encephalopathy                                                    | none  |
      | documented Child-Pugh class                                               | A     |
      | main portal vein fully occluded without collaterals and not recanalisable | no    |
    When the board asks
    Then the cautions on "transarterial embolisation (TAE)" are exactly
      | says                                                                                                                                                                        | status  | source    | place                                                              | references |
      | Liver failure, a coagulation disorder that cannot be corrected, a main portal trunk occluded without collaterals and severe contrast allergy rule out TACE in the guideline | applies | cnlc-2026 | 五（三）1（3）①；五（三）1（3）②；五（三）1（3）③；五（三）1（3）⑦ |            |
      | Pregnancy does not rule this out, and yet the child is at risk: by the anaesthesia, by the X-rays and contrast of an embolisation, by the drugs a graft needs               | unknown |           |                                                                    |            |

  @key:finding-caution-ece929
  Scenario: Of whom little is known: coagulopathy that cannot be corrected no; severe allergy to iodinated contrast no; refractory ascites no; hepatic encephalopathy none; hepatorenal syndrome yes; documented Child-Pugh class A; …: what to beware of
    Given a patient
      | field                                                                     | value |
      | coagulopathy that cannot be corrected                                     | no    |
      | severe allergy to iodinated contrast                                      | no    |
      | refractory ascites                                                        | no    |
      | hepatic encephalopathy                                                    | none  |
      | hepatorenal syndrome                                                      | yes   |
      | documented Child-Pugh class                                               | A     |
      | main portal vein fully occluded without collaterals and not recanalisable | no    |
    When the board asks
    Then the cautions on "transarterial embolisation (TAE)" are exactly
      | says                                                                                                                                                                        | status  | source    | place                                                              | references |
      | Liver failure, a coagulation disorder that cannot be corrected, a main portal trunk occluded without collaterals and severe contrast allergy rule out TACE in the guideline | applies | cnlc-2026 | 五（三）1（3）①；五（三）1（3）②；五（三）1（3）③；五（三）1（3）⑦ |            |
      | Pregnancy does not rule this out, and yet the child is at risk: by the anaesthesia, by the X-rays and contrast of an embolisation, by the drugs a graft needs               | unknown |           |                                                                    |            |

  @key:finding-caution-4c8b65
  Scenario: Of whom little is known: coagulopathy that cannot be corrected no; severe allergy to iodinated contrast no; refractory ascites no; hepatic encephalopathy none; documented Child-Pugh class A; bland (non-tumour) portal vein thrombosis no; …: what to beware of
    Given a patient
      | field                                                                     | value |
      | coagulopathy that cannot be corrected                                     | no    |
      | severe allergy to iodinated contrast                                      | no    |
      | refractory ascites                                                        | no    |
      | hepatic encephalopathy                                                    | none  |
      | documented Child-Pugh class                                               | A     |
      | bland (non-tumour) portal vein thrombosis                                 | no    |
      | main portal vein fully occluded without collaterals and not recanalisable | yes   |
      | portal vein tumour thrombus, Cheng type                                   | none  |
    When the board asks
    Then the cautions on "transarterial embolisation (TAE)" are exactly
      | says                                                                                                                                                                        | status  | source    | place                                                              | references |
      | Liver failure, a coagulation disorder that cannot be corrected, a main portal trunk occluded without collaterals and severe contrast allergy rule out TACE in the guideline | applies | cnlc-2026 | 五（三）1（3）①；五（三）1（3）②；五（三）1（3）③；五（三）1（3）⑦ |            |
      | Pregnancy does not rule this out, and yet the child is at risk: by the anaesthesia, by the X-rays and contrast of an embolisation, by the drugs a graft needs               | unknown |           |                                                                    |            |

  @key:finding-caution-177fbf
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; resectability now resectable; documented CNLC stage IIIb; sites of extrahepatic spread regional lymph nodes; portal vein tumour thrombus, Cheng type none: what to beware of
    Given a patient
      | field                                   | value                    |
      | diagnosis                               | hepatocellular carcinoma |
      | resectability now                       | resectable               |
      | documented CNLC stage                   | IIIb                     |
      | sites of extrahepatic spread            | regional lymph nodes     |
      | portal vein tumour thrombus, Cheng type | none                     |
    When the board asks
    Then the cautions on "transarterial embolisation (TAE)" are exactly
      | says                                                                                                                                                                        | status  | source    | place                                                              | references |
      | Pregnancy does not rule this out, and yet the child is at risk: by the anaesthesia, by the X-rays and contrast of an embolisation, by the drugs a graft needs               | unknown |           |                                                                    |            |
      | Liver failure, a coagulation disorder that cannot be corrected, a main portal trunk occluded without collaterals and severe contrast allergy rule out TACE in the guideline | unknown | cnlc-2026 | 五（三）1（3）①；五（三）1（3）②；五（三）1（3）③；五（三）1（3）⑦ |            |

  @key:finding-caution-38018b
  Scenario: Within the transplant criteria; documented Child-Pugh class A: what to beware of
    Given the patient "transplant-candidate-within-criteria"
    And "documented Child-Pugh class" is "A"
    When the board asks
    Then the cautions on "ablation" are exactly
      | says                                                                                                            | status  | source    | place          | references |
      | On the way to a transplant: the guideline warns that treatment to downstage may bring the liver to decompensate | unknown | cnlc-2026 | 五（一）3（1） |            |
    And the cautions on "ablation" are exactly
      | says                                                                                                            | status  | source    | place          | references |
      | On the way to a transplant: the guideline warns that treatment to downstage may bring the liver to decompensate | unknown | cnlc-2026 | 五（一）3（1） |            |

  @key:finding-caution-393c25
  Scenario: Transplanted, no recurrence; immunosuppressive treatment is not recorded: what to beware of
    Given the patient "transplanted-without-recurrence"
    And "immunosuppressive treatment" is not recorded
    When the board asks
    Then the cautions on "targeted drug and/or checkpoint inhibitor (none named)" are exactly
      | says                                                                                                                                                                                                    | status  | source     | place                 | references |
      | AASLD goes further than the Chinese guideline: no checkpoint inhibitor after a liver transplantation, and at least 3 months without one before it.                                                      | applies | aasld-2023 | liver transplantation |            |
      | After a liver transplantation the guideline wants checkpoint inhibitors used only with great care (evidence 3, recommendation C): anticancer immunity has to be weighed against rejection of the graft. | applies | cnlc-2026  | 五（一）3（2）        | 265,266    |
      | Systemic immunosuppression: a checkpoint inhibitor may work less, and the reason for the immunosuppression matters.                                                                                     | unknown |            |                       |            |
    And the cautions on "targeted drug and/or checkpoint inhibitor (none named)" are exactly
      | says                                                                                                                                                                                                    | status  | source     | place                 | references |
      | AASLD goes further than the Chinese guideline: no checkpoint inhibitor after a liver transplantation, and at least 3 months without one before it.                                                      | applies | aasld-2023 | liver transplantation |            |
      | After a liver transplantation the guideline wants checkpoint inhibitors used only with great care (evidence 3, recommendation C): anticancer immunity has to be weighed against rejection of the graft. | applies | cnlc-2026  | 五（一）3（2）        | 265,266    |
      | Systemic immunosuppression: a checkpoint inhibitor may work less, and the reason for the immunosuppression matters.                                                                                     | unknown |            |                       |            |

  @key:finding-caution-73cbbb
  Scenario: Many nodules, CNLC IIb; albumin 2.7 g/dL: what to beware of
    Given the patient "untreated-iib-multinodular"
    And "albumin" is "2.7 g/dL"
    When the board asks
    Then the cautions on "external radiotherapy" are exactly
      | says                                                                                                                                                              | status  | source    | place        | references |
      | In Child-Pugh B the liver bears much less radiation: in conventional fractions a mean best below 6 Gy outside the tumour, against below 28-30 Gy in Child-Pugh A. | applies | cnlc-2026 | 附录8 2（1） | 531        |

  @key:finding-caution-9479d5
  Scenario: Many nodules, CNLC IIb; ascites moderate to severe; refractory ascites yes: what to beware of
    Given the patient "untreated-iib-multinodular"
    And "ascites" is "moderate to severe"
    And "refractory ascites" is "yes"
    When the board asks
    Then the cautions on "external radiotherapy" are exactly
      | says                                                                                                                                                              | status  | source     | place                      | references |
      | AASLD avoids external radiotherapy from 8 Child-Pugh points on, and with ascites or encephalopathy out of control.                                                | applies | aasld-2023 | external beam radiotherapy |            |
      | In Child-Pugh B the liver bears much less radiation: in conventional fractions a mean best below 6 Gy outside the tumour, against below 28-30 Gy in Child-Pugh A. | applies | cnlc-2026  | 附录8 2（1）               | 531        |

  @key:finding-caution-def6ee
  Scenario: Many nodules, CNLC IIb; platelet count 50 ×10^9/L: what to beware of
    Given the patient "untreated-iib-multinodular"
    And "platelet count" is "50 ×10^9/L"
    When the board asks
    Then no caution on "FOLFOX-HAIC" says "Neutrophils below 1.5 or platelets below 50 ×10⁹/L stand among the contraindications to HAIC, not as absolute ones: with hypersplenism, and not after chemotherapy, HAIC may follow once they are better."

  @key:finding-caution-3b9817
  Scenario: Many nodules, CNLC IIb; cirrhosis no; future liver remnant (share of standard liver volume) 29.9 %; hepatitis B surface antigen negative; on antiviral treatment for hepatitis B no; HCV RNA not detected; oesophagogastric varices none: what to beware of
    Given the patient "untreated-iib-multinodular"
    And "cirrhosis" is "no"
    And "future liver remnant (share of standard liver volume)" is "29.9 %"
    And "hepatitis B surface antigen" is "negative"
    And "on antiviral treatment for hepatitis B" is "no"
    And "HCV RNA" is "not detected"
    And "oesophagogastric varices" is "none"
    When the board asks
    Then the cautions on "portal vein embolisation, then resection" are exactly
      | says                                                                                                  | status  | source    | place          | references |
      | ICG retention at 15 minutes below 30 % is a necessary condition of a safe resection in the guideline. | unknown | cnlc-2026 | 五（一）1（2） |            |
    And no caution on "ALPPS" says "The guideline keeps ALPPS for patients in good general state and without severe cirrhosis. Cirrhosis, or ECOG 2 or more, is recorded here; how severe it is, is for the board."

  @key:finding-caution-fe6189
  Scenario: Many nodules, CNLC IIb; growth pattern is not recorded: what to beware of
    Given the patient "untreated-iib-multinodular"
    And "growth pattern" is not recorded
    When the board asks
    Then these stand as follows
      | regimen               | setting    | stands                 |
      | external radiotherapy | conversion | conditional: cnlc-2026 |
    And the cautions on "proton beam radiotherapy" are exactly
      | says                                                                                                     | status  | source    | place           | references |
      | Diffuse tumour in the liver, or CNLC IV, is a contraindication to external radiotherapy in the guideline | unknown | cnlc-2026 | 五（四）1（2）  |            |
      | Not enough evidence: no high-level study shows that survival is better with protons than with photons.   | applies | cnlc-2026 | 五（四）1（3）⑤ |            |

  @key:finding-caution-98d647
  Scenario: Many nodules, CNLC IIb; sum of the tumour diameters 24 cm; diameter of the largest tumour is not recorded; share of the liver taken by tumour 70 %: what to beware of
    Given the patient "untreated-iib-multinodular"
    And "sum of the tumour diameters" is "24 cm"
    And "diameter of the largest tumour" is not recorded
    And "share of the liver taken by tumour" is "70 %"
    When the board asks
    Then the cautions on "TACE alone" are exactly
      | says                                                                          | status  | source    | place           | references |
      | For a massive tumour the guideline's indication ends below 70 % of the liver. | unknown | cnlc-2026 | 五（三）1（2）④ |            |
    And the cautions on "TACE alone" are exactly
      | says                                                                          | status  | source    | place           | references |
      | For a massive tumour the guideline's indication ends below 70 % of the liver. | unknown | cnlc-2026 | 五（三）1（2）④ |            |

  @key:finding-caution-3aba83
  Scenario: Many nodules, CNLC IIb; total bilirubin 51.4 µmol/L: what to beware of
    Given the patient "untreated-iib-multinodular"
    And "total bilirubin" is "51.4 µmol/L"
    When the board asks
    Then these stand as follows
      | regimen    | setting    | stands                          |
      | TACE alone | conversion | excluded: cnlc-2026, review-001 |
    And the cautions on "SIRT" are exactly
      | says                                                                    | status  | source | place | references |
      | Bilirubin above 51.3 µmol/L: such patients were kept out of most trials | applies |        |       |            |

  @key:finding-caution-b22c04
  Scenario: Many nodules, CNLC IIb; total bilirubin 51.3 µmol/L: what to beware of
    Given the patient "untreated-iib-multinodular"
    And "total bilirubin" is "51.3 µmol/L"
    When the board asks
    Then no caution on "atezolizumab + bevacizumab" says "Bilirubin above 51.3 µmol/L: such patients were kept out of most trials; radioembolisation and several drugs may bring the liver to fail. Whether a bile duct can be drained, or cholestatic disease explains it, is to be found out first."

  @key:finding-caution-078bb1
  Scenario: Many nodules, CNLC IIb; cirrhosis no; future liver remnant (share of standard liver volume) 29.9 %; hepatitis B surface antigen negative; on antiviral treatment for hepatitis B no; HCV RNA not detected; oesophagogastric varices none; ECOG performance status 1: what to beware of
    Given the patient "untreated-iib-multinodular"
    And "cirrhosis" is "no"
    And "future liver remnant (share of standard liver volume)" is "29.9 %"
    And "hepatitis B surface antigen" is "negative"
    And "on antiviral treatment for hepatitis B" is "no"
    And "HCV RNA" is "not detected"
    And "oesophagogastric varices" is "none"
    And "ECOG performance status" is "1"
    When the board asks
    Then no caution on "ALPPS" says "The guideline keeps ALPPS for patients in good general state and without severe cirrhosis. Cirrhosis, or ECOG 2 or more, is recorded here; how severe it is, is for the board."

  @key:finding-caution-3efc5d
  Scenario: Many nodules, CNLC IIb; serum creatinine 176.9 µmol/L: what to beware of
    Given the patient "untreated-iib-multinodular"
    And "serum creatinine" is "176.9 µmol/L"
    When the board asks
    Then the cautions on "FOLFOX4 (oxaliplatin + fluorouracil + leucovorin, systemic)" are exactly
      | says                                                                           | status  | source | place | references |
      | Creatinine above 176.8 µmol/L: oxaliplatin leaves the body through the kidneys | applies |        |       |            |

  @key:finding-caution-ea30ef
  Scenario: Many nodules, CNLC IIb; albumin 25 g/L; ascites moderate to severe; total bilirubin 62 µmol/L; resectability now resectable; tumour rupture now: what to beware of
    Given the patient "untreated-iib-multinodular"
    And "albumin" is "25 g/L"
    And "ascites" is "moderate to severe"
    And "total bilirubin" is "62 µmol/L"
    And "resectability now" is "resectable"
    And "tumour rupture" is "now"
    When the board asks
    Then the cautions on "transarterial embolisation (TAE)" are exactly
      | says                                                                                                                                                                        | status  | source    | place                                                              | references |
      | Liver failure, a coagulation disorder that cannot be corrected, a main portal trunk occluded without collaterals and severe contrast allergy rule out TACE in the guideline | applies | cnlc-2026 | 五（三）1（3）①；五（三）1（3）②；五（三）1（3）③；五（三）1（3）⑦ |            |

  @key:finding-caution-c08f26
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; diagnosis is not recorded: what to beware of
    Given the patient "untreated-iiia-child-pugh-a5"
    And "diagnosis" is not recorded
    When the board asks
    Then the cautions on "proton beam radiotherapy" are exactly
      | says                                                                                                   | status  | source    | place           | references |
      | Not enough evidence: no high-level study shows that survival is better with protons than with photons. | unknown | cnlc-2026 | 五（四）1（3）⑤ |            |

  @key:finding-caution-b09016
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; active serious infection is not recorded: what to beware of
    Given the patient "untreated-iiia-child-pugh-a5"
    And "active serious infection" is not recorded
    When the board asks
    Then the cautions on "anlotinib + penpulimab" are exactly
      | says                                                      | status  | source | place | references |
      | Active infection: control it before the treatment begins. | unknown |        |       |            |
    And the cautions on "anlotinib + penpulimab" are exactly
      | says                                                      | status  | source | place | references |
      | Active infection: control it before the treatment begins. | unknown |        |       |            |

  @key:finding-caution-861c5c
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; neutrophil count is not recorded: what to beware of
    Given the patient "untreated-iiia-child-pugh-a5"
    And "neutrophil count" is not recorded
    When the board asks
    Then the cautions on "FOLFOX-HAIC" are exactly
      | says                                                                                                                                                                                                      | status  | source    | place           | references |
      | Neutrophils below 1.5 or platelets below 50 ×10⁹/L stand among the contraindications to HAIC, not as absolute ones: with hypersplenism, and not after chemotherapy, HAIC may follow once they are better. | unknown | cnlc-2026 | 五（三）2（2）③ |            |
    And the cautions on "FOLFOX-HAIC" are exactly
      | says                                                                                                                                                                                                      | status  | source    | place           | references |
      | Neutrophils below 1.5 or platelets below 50 ×10⁹/L stand among the contraindications to HAIC, not as absolute ones: with hypersplenism, and not after chemotherapy, HAIC may follow once they are better. | unknown | cnlc-2026 | 五（三）2（2）③ |            |

  @key:finding-caution-6be321
  Scenario: Untreated with lung metastases; neutrophil count 1.5 10^9/L: what to beware of
    Given the patient "untreated-iiib-lung-metastasis"
    And "neutrophil count" is "1.5 10^9/L"
    When the board asks
    Then the cautions on "TACE + HAIC" are exactly
      | says                                                                                                                        | status  | source    | place           | references |
      | The board has judged that TACE cannot be done here.                                                                         | applies |           |                 |            |
      | Diffuse tumour or wide distant spread with a life expectancy below 3 months is a contraindication to TACE in the guideline. | unknown | cnlc-2026 | 五（三）1（3）④ |            |

  @key:finding-caution-72b21c
  Scenario: Untreated with lung metastases; other serious bleeding within the last 6 months is not recorded: what to beware of
    Given the patient "untreated-iiib-lung-metastasis"
    And "other serious bleeding within the last 6 months" is not recorded
    When the board asks
    Then the cautions on "anlotinib + penpulimab" are exactly
      | says                                                                                                                                                                         | status  | source | place | references |
      | Bleeding from another site (brain, lung, urinary tract) within 6 months, or anticoagulation at a therapeutic dose: either adds to the bleeding risk of antiangiogenic drugs. | unknown |        |       |            |
    And the cautions on "anlotinib + penpulimab" are exactly
      | says                                                                                                                                                                         | status  | source | place | references |
      | Bleeding from another site (brain, lung, urinary tract) within 6 months, or anticoagulation at a therapeutic dose: either adds to the bleeding risk of antiangiogenic drugs. | unknown |        |       |            |

  @key:finding-caution-f1c8af
  Scenario: Untreated with lung metastases; arterial thrombosis within the last 6 months is not recorded: what to beware of
    Given the patient "untreated-iiib-lung-metastasis"
    And "arterial thrombosis within the last 6 months" is not recorded
    When the board asks
    Then the cautions on "anlotinib + penpulimab" are exactly
      | says                                                                                                                                                        | status  | source | place | references |
      | Arterial thrombosis within 6 months (infarction, stroke) or heart failure: antiangiogenic drugs may bring on another event or make the heart failure worse. | unknown |        |       |            |
    And the cautions on "anlotinib + penpulimab" are exactly
      | says                                                                                                                                                        | status  | source | place | references |
      | Arterial thrombosis within 6 months (infarction, stroke) or heart failure: antiangiogenic drugs may bring on another event or make the heart failure worse. | unknown |        |       |            |

  @key:finding-caution-05a9dd
  Scenario: Untreated with lung metastases; arterial hypertension is not recorded; systolic blood pressure 151 mmHg: what to beware of
    Given the patient "untreated-iiib-lung-metastasis"
    And "arterial hypertension" is not recorded
    And "systolic blood pressure" is "151 mmHg"
    When the board asks
    Then the cautions on "anlotinib + penpulimab" are exactly
      | says                                           | status  | source    | place                                          | references |
      | Uncontrolled hypertension: bring it down first | applies | cnlc-2026 | 五（五）1（1）；五（五）1（9）；五（五）2（1） |            |
    And the cautions on "anlotinib + penpulimab" are exactly
      | says                                           | status  | source    | place                                          | references |
      | Uncontrolled hypertension: bring it down first | applies | cnlc-2026 | 五（五）1（1）；五（五）1（9）；五（五）2（1） |            |

  @key:finding-caution-f1391c
  Scenario: Untreated with lung metastases; systolic blood pressure is not recorded: what to beware of
    Given the patient "untreated-iiib-lung-metastasis"
    And "systolic blood pressure" is not recorded
    When the board asks
    Then the cautions on "anlotinib + penpulimab" are exactly
      | says                                           | status  | source    | place                                          | references |
      | Uncontrolled hypertension: bring it down first | unknown | cnlc-2026 | 五（五）1（1）；五（五）1（9）；五（五）2（1） |            |
    And the cautions on "anlotinib + penpulimab" are exactly
      | says                                           | status  | source    | place                                          | references |
      | Uncontrolled hypertension: bring it down first | unknown | cnlc-2026 | 五（五）1（1）；五（五）1（9）；五（五）2（1） |            |

  @key:finding-caution-6d1229
  Scenario: Untreated with lung metastases; protein in 24-hour urine 2 g; proteinuria on dipstick is not recorded: what to beware of
    Given the patient "untreated-iiib-lung-metastasis"
    And "protein in 24-hour urine" is "2 g"
    And "proteinuria on dipstick" is not recorded
    When the board asks
    Then the cautions on "anlotinib + penpulimab" are exactly
      | says                                                                                   | status  | source    | place                                          | references |
      | Proteinuria of 2+ or more, or 2 g in 24 hours or more: measure over 24 hours and weigh | applies | cnlc-2026 | 五（五）1（1）；五（五）1（9）；五（五）2（2） |            |
    And the cautions on "anlotinib + penpulimab" are exactly
      | says                                                                                   | status  | source    | place                                          | references |
      | Proteinuria of 2+ or more, or 2 g in 24 hours or more: measure over 24 hours and weigh | applies | cnlc-2026 | 五（五）1（1）；五（五）1（9）；五（五）2（2） |            |

  @key:finding-caution-eb7135
  Scenario: Untreated with lung metastases; protein in 24-hour urine 0.5 g; proteinuria on dipstick is not recorded: what to beware of
    Given the patient "untreated-iiib-lung-metastasis"
    And "protein in 24-hour urine" is "0.5 g"
    And "proteinuria on dipstick" is not recorded
    When the board asks
    Then the cautions on "anlotinib + penpulimab" are exactly
      | says                                                                                   | status  | source    | place                                          | references |
      | Proteinuria of 2+ or more, or 2 g in 24 hours or more: measure over 24 hours and weigh | unknown | cnlc-2026 | 五（五）1（1）；五（五）1（9）；五（五）2（2） |            |
    And the cautions on "anlotinib + penpulimab" are exactly
      | says                                                                                   | status  | source    | place                                          | references |
      | Proteinuria of 2+ or more, or 2 g in 24 hours or more: measure over 24 hours and weigh | unknown | cnlc-2026 | 五（五）1（1）；五（五）1（9）；五（五）2（2） |            |

  @key:finding-caution-2446fb
  Scenario: Untreated with lung metastases; major surgery within the last 28 days is not recorded: what to beware of
    Given the patient "untreated-iiib-lung-metastasis"
    And "major surgery within the last 28 days" is not recorded
    When the board asks
    Then the cautions on "anlotinib + penpulimab" are exactly
      | says                                                                                           | status  | source | place | references |
      | Major surgery within 28 days, an open wound or a fistula: antiangiogenic drugs impair healing. | unknown |        |       |            |
    And the cautions on "anlotinib + penpulimab" are exactly
      | says                                                                                           | status  | source | place | references |
      | Major surgery within 28 days, an open wound or a fistula: antiangiogenic drugs impair healing. | unknown |        |       |            |

  @key:finding-caution-113e53
  Scenario: Untreated with lung metastases; gastrointestinal bleeding within the last 6 months is not recorded: what to beware of
    Given the patient "untreated-iiib-lung-metastasis"
    And "gastrointestinal bleeding within the last 6 months" is not recorded
    When the board asks
    Then the cautions on "atezolizumab + bevacizumab" are exactly
      | says                                                                                                                   | status  | source    | place     | references |
      | Gastrointestinal bleeding within the last 6 months: the guideline advises caution with bevacizumab and its biosimilars | unknown | cnlc-2026 | 五（五）3 |            |
    And the cautions on "atezolizumab + bevacizumab" are exactly
      | says                                                                                                                   | status  | source    | place     | references |
      | Gastrointestinal bleeding within the last 6 months: the guideline advises caution with bevacizumab and its biosimilars | unknown | cnlc-2026 | 五（五）3 |            |

  @key:finding-caution-9409f8
  Scenario: Untreated with lung metastases; oesophagogastric varices is not recorded: what to beware of
    Given the patient "untreated-iiib-lung-metastasis"
    And "oesophagogastric varices" is not recorded
    When the board asks
    Then the cautions on "atezolizumab + bevacizumab" are exactly
      | says                                                                                                   | status  | source    | place     | references |
      | High risk of bleeding at endoscopy: the guideline advises caution with bevacizumab and its biosimilars | unknown | cnlc-2026 | 五（五）3 |            |
    And the cautions on "atezolizumab + bevacizumab" are exactly
      | says                                                                                                   | status  | source    | place     | references |
      | High risk of bleeding at endoscopy: the guideline advises caution with bevacizumab and its biosimilars | unknown | cnlc-2026 | 五（五）3 |            |

  @key:finding-caution-a3d5ba
  Scenario: Untreated with lung metastases; interstitial lung disease or pneumonitis is not recorded: what to beware of
    Given the patient "untreated-iiib-lung-metastasis"
    And "interstitial lung disease or pneumonitis" is not recorded
    When the board asks
    Then the cautions on "anlotinib + penpulimab" are exactly
      | says                                                                                                | status  | source | place | references |
      | Interstitial lung disease: pneumonitis under a checkpoint inhibitor is likelier and more dangerous. | unknown |        |       |            |
    And the cautions on "anlotinib + penpulimab" are exactly
      | says                                                                                                | status  | source | place | references |
      | Interstitial lung disease: pneumonitis under a checkpoint inhibitor is likelier and more dangerous. | unknown |        |       |            |

  @key:finding-caution-371f87
  Scenario: Untreated with lung metastases; severe immune-related adverse event before (grade 3 or more) is not recorded: what to beware of
    Given the patient "untreated-iiib-lung-metastasis"
    And "severe immune-related adverse event before (grade 3 or more)" is not recorded
    When the board asks
    Then the cautions on "anlotinib + penpulimab" are exactly
      | says                                                                                                                                                           | status  | source    | place     | references |
      | An immune-related event of grade 3 or higher before: the guideline has treatment paused from grade 3 and ended at grade 4 or above or with irreversible damage | unknown | cnlc-2026 | 五（五）3 |            |
    And the cautions on "anlotinib + penpulimab" are exactly
      | says                                                                                                                                                           | status  | source    | place     | references |
      | An immune-related event of grade 3 or higher before: the guideline has treatment paused from grade 3 and ended at grade 4 or above or with irreversible damage | unknown | cnlc-2026 | 五（五）3 |            |

  @key:finding-caution-12cc6a
  Scenario: Untreated with lung metastases; peripheral neuropathy is not recorded: what to beware of
    Given the patient "untreated-iiib-lung-metastasis"
    And "peripheral neuropathy" is not recorded
    When the board asks
    Then the cautions on "FOLFOX4 (oxaliplatin + fluorouracil + leucovorin, systemic)" are exactly
      | says                                               | status  | source | place | references |
      | Peripheral neuropathy: oxaliplatin makes it worse. | unknown |        |       |            |
    And the cautions on "FOLFOX4 (oxaliplatin + fluorouracil + leucovorin, systemic)" are exactly
      | says                                               | status  | source | place | references |
      | Peripheral neuropathy: oxaliplatin makes it worse. | unknown |        |       |            |

  @key:finding-caution-be4e28
  Scenario: Untreated with lung metastases; age in years 57; pregnant yes: what to beware of
    Given the patient "untreated-iiib-lung-metastasis"
    And "age in years" is "57"
    And "pregnant" is "yes"
    When the board asks
    Then the cautions on "portal vein embolisation, then resection" are exactly
      | says                                                                                                                                                          | status  | source    | place          | references |
      | Wide metastasis is a contraindication to portal vein embolisation in the guideline                                                                            | applies | cnlc-2026 | 五（一）2（1） |            |
      | ICG retention at 15 minutes below 30 % is a necessary condition of a safe resection in the guideline.                                                         | unknown | cnlc-2026 | 五（一）1（2） |            |
      | Pregnancy does not rule this out, and yet the child is at risk: by the anaesthesia, by the X-rays and contrast of an embolisation, by the drugs a graft needs | applies |           |                |            |
      | Growth takes 4-6 weeks, and more than about 20 % lose the operation to progression or too little growth                                                       | applies | cnlc-2026 | 五（一）2（1） |            |

  @key:finding-caution-beee4e
  Scenario: Untreated with lung metastases; age in years 55; pregnant is not recorded: what to beware of
    Given the patient "untreated-iiib-lung-metastasis"
    And "age in years" is "55"
    And "pregnant" is not recorded
    When the board asks
    Then the cautions on "portal vein embolisation, then resection" are exactly
      | says                                                                                                                                                          | status  | source    | place          | references |
      | Wide metastasis is a contraindication to portal vein embolisation in the guideline                                                                            | applies | cnlc-2026 | 五（一）2（1） |            |
      | ICG retention at 15 minutes below 30 % is a necessary condition of a safe resection in the guideline.                                                         | unknown | cnlc-2026 | 五（一）1（2） |            |
      | Growth takes 4-6 weeks, and more than about 20 % lose the operation to progression or too little growth                                                       | applies | cnlc-2026 | 五（一）2（1） |            |
      | Pregnancy does not rule this out, and yet the child is at risk: by the anaesthesia, by the X-rays and contrast of an embolisation, by the drugs a graft needs | unknown |           |                |            |

  @key:finding-caution-611ddd
  Scenario: Untreated with lung metastases; age in years 56; pregnant is not recorded: what to beware of
    Given the patient "untreated-iiib-lung-metastasis"
    And "age in years" is "56"
    And "pregnant" is not recorded
    When the board asks
    Then the cautions on "portal vein embolisation, then resection" are exactly
      | says                                                                                                    | status  | source    | place          | references |
      | Wide metastasis is a contraindication to portal vein embolisation in the guideline                      | applies | cnlc-2026 | 五（一）2（1） |            |
      | ICG retention at 15 minutes below 30 % is a necessary condition of a safe resection in the guideline.   | unknown | cnlc-2026 | 五（一）1（2） |            |
      | Growth takes 4-6 weeks, and more than about 20 % lose the operation to progression or too little growth | applies | cnlc-2026 | 五（一）2（1） |            |

  @key:finding-caution-840cd4
  Scenario: Untreated with lung metastases; declines standard treatment yes; serum creatinine 176.8 µmol/L; alpha-fetoprotein 480 IU/mL; tumour necrosis factor alpha in serum 1 pg/mL: what to beware of
    Given the patient "untreated-iiib-lung-metastasis"
    And "declines standard treatment" is "yes"
    And "serum creatinine" is "176.8 µmol/L"
    And "alpha-fetoprotein" is "480 IU/mL"
    And "tumour necrosis factor alpha in serum" is "1 pg/mL"
    When the board asks
    Then no caution on "FOLFOX4 (oxaliplatin + fluorouracil + leucovorin, systemic)" says "Creatinine above 176.8 µmol/L: oxaliplatin leaves the body through the kidneys; with severe renal failure it is avoided or its dose lowered."

  @key:finding-caution-738961
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5; total bilirubin is not recorded: what to beware of
    Given the patient "untreated-iiia-child-pugh-a5"
    And "total bilirubin" is not recorded
    When the board asks
    Then these stand as follows
      | regimen    | setting    | stands                             |
      | TACE alone | conversion | conditional: cnlc-2026, review-001 |
