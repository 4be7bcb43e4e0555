# language: en
Feature: What has to be watched with each treatment, and says who?
  Whole lists: an item too many is as wrong as an item too few.

  @key:cautions-untreated-iiia-child-pugh-a5
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5: what to beware of with each treatment
    Given the patient "untreated-iiia-child-pugh-a5"
    When the board asks
    Then the cautions on "ALPPS" are exactly
      | says                                                                                      | status  | source    | place          | references |
      | The guideline keeps ALPPS for patients in good general state and without severe cirrhosis | applies | cnlc-2026 | 五（一）2（1） |            |
    And the cautions on "proton beam radiotherapy" are exactly
      | says                                                                                                   | status  | source    | place           | references |
      | Not enough evidence: no high-level study shows that survival is better with protons than with photons. | applies | cnlc-2026 | 五（四）1（3）⑤ |            |
    And the cautions on "TACE + sorafenib" are exactly
      | says                                                                                                                                                                                                                | status  | source | place | references |
      | Evidence against: the randomised phase 3 trial STAH in advanced HCC, which review 000 leaves out, did not find longer survival when TACE was added to sorafenib, and found more serious events of grade 3 or higher | applies |        |       |            |
    And the cautions on "portal vein embolisation, then resection" are exactly
      | says                                                                                                                                 | status  | source    | place          | references |
      | A tumour thrombus of the portal trunk or of a first-order branch is a contraindication to portal vein embolisation in the guideline. | applies | cnlc-2026 | 五（一）2（1） |            |
      | ICG retention at 15 minutes below 30 % is a necessary condition of a safe resection in the guideline.                                | unknown | cnlc-2026 | 五（一）1（2） |            |
      | Growth takes 4-6 weeks, and more than about 20 % lose the operation to progression or too little growth                              | applies | cnlc-2026 | 五（一）2（1） |            |

  @key:cautions-untreated-iiib-lung-metastasis
  Scenario: Untreated with lung metastases: what to beware of with each treatment
    Given the patient "untreated-iiib-lung-metastasis"
    When the board asks
    Then the cautions on "SIRT" are exactly
      | says                                                                                                                                                                                                               | status  | source    | place           | references |
      | Diffuse tumour or wide distant spread with a life expectancy below 3 months is a contraindication to SIRT in the guideline.                                                                                        | unknown | cnlc-2026 | 五（三）3（2）④ |            |
      | Relative contraindications to radiation from within in the guideline: severe liver failure, a shunt from liver to lung that cannot be corrected, wide spread outside the liver, a tumour with little blood supply. | applies | cnlc-2026 | 五（四）2       |            |
    And the cautions on "TACE alone" are exactly
      | says                                                                                                                        | status  | source    | place           | references |
      | The board has judged that TACE cannot be done here.                                                                         | applies |           |                 |            |
      | Diffuse tumour or wide distant spread with a life expectancy below 3 months is a contraindication to TACE in the guideline. | unknown | cnlc-2026 | 五（三）1（3）④ |            |
    And the cautions on "portal vein embolisation, then resection" are exactly
      | says                                                                                                    | status  | source    | place          | references |
      | Wide metastasis is a contraindication to portal vein embolisation in the guideline                      | applies | cnlc-2026 | 五（一）2（1） |            |
      | ICG retention at 15 minutes below 30 % is a necessary condition of a safe resection in the guideline.   | unknown | cnlc-2026 | 五（一）1（2） |            |
      | Growth takes 4-6 weeks, and more than about 20 % lose the operation to progression or too little growth | applies | cnlc-2026 | 五（一）2（1） |            |

  @key:cautions-iiia-child-pugh-b8
  Scenario: CNLC IIIa, Child-Pugh B8: what to beware of with each treatment
    Given the patient "iiia-child-pugh-b8"
    When the board asks
    Then the cautions on "anlotinib + penpulimab" are exactly
      | says                                                                                                                                                                                                                | status  | source    | place     | references |
      | Child-Pugh 7 points or more: the guideline calls the data on systemic anticancer therapy limited in moderate and severe liver dysfunction, and asks for careful use under close watch of liver and kidney function. | applies | cnlc-2026 | 五（五）3 |            |
    And the cautions on "external radiotherapy" are exactly
      | says                                                                                                                                                              | status  | source     | place                      | references |
      | AASLD avoids external radiotherapy from 8 Child-Pugh points on, and with ascites or encephalopathy out of control.                                                | applies | aasld-2023 | external beam radiotherapy |            |
      | In Child-Pugh B the liver bears much less radiation: in conventional fractions a mean best below 6 Gy outside the tumour, against below 28-30 Gy in Child-Pugh A. | applies | cnlc-2026  | 附录8 2（1）               | 531        |
    And the cautions on "HAIC + sorafenib" are exactly
      | says                                                                                                                                                                                                                | status  | source    | place           | references |
      | Sorafenib can be used in Child-Pugh A and B, but the guideline sees a clear survival benefit mainly in A.                                                                                                           | applies | cnlc-2026 | 五（五）1（11） | 453        |
      | Child-Pugh 7 points or more: the guideline calls the data on systemic anticancer therapy limited in moderate and severe liver dysfunction, and asks for careful use under close watch of liver and kidney function. | applies | cnlc-2026 | 五（五）3       |            |
    And the cautions on "nivolumab + ipilimumab" are exactly
      | says                                                                                                                                                                                                                | status  | source    | place          | references |
      | Poor liver function: the guideline advises caution with nivolumab + ipilimumab, quoting hepatotoxicity of grade 3 to 4 in 18.7 % of Child-Pugh B patients with 8 points or more.                                    | applies | cnlc-2026 | 五（五）1（2） |            |
      | Child-Pugh 7 points or more: the guideline calls the data on systemic anticancer therapy limited in moderate and severe liver dysfunction, and asks for careful use under close watch of liver and kidney function. | applies | cnlc-2026 | 五（五）3      |            |

  @key:cautions-main-trunk-thrombus-iiia
  Scenario: Thrombus in the main portal trunk: what to beware of with each treatment
    Given the patient "main-trunk-thrombus-iiia"
    When the board asks
    Then the cautions on "lenvatinib" are exactly
      | says                                                                                                                                                                                            | status  | source | place | references |
      | Tumour in the main portal trunk or the bile duct, or half of the liver or more taken up: the pivotal lenvatinib trial (REFLECT) did not enrol such patients, so its result does not cover them. | applies |        |       |            |

  @key:cautions-bone-metastasis-liver-clear
  Scenario: Bone metastasis, nothing in the liver: what to beware of with each treatment
    Given the patient "bone-metastasis-liver-clear"
    When the board asks
    Then the cautions on "bisphosphonate or denosumab" are exactly
      | says                                                                                                                                                     | status  | source    | place     | references |
      | Long use of third-generation bisphosphonates (ibandronate, zoledronic acid): the guideline warns of jaw necrosis, oesophageal cancer and kidney failure. | applies | cnlc-2026 | 五（五）7 |            |
    And the cautions on "FOLFOX-HAIC" are exactly
      | says                                                                                                              | status  | source | place | references |
      | No tumour in the liver is recorded: there is nothing there for a transarterial treatment or an ablation to reach. | applies |        |       |            |

  @key:cautions-tace-refractory-iib
  Scenario: CNLC IIb after TACE that failed: what to beware of with each treatment
    Given the patient "tace-refractory-iib"
    When the board asks
    Then the cautions on "TACE alone" are exactly
      | says                                                                                                                                                                                                             | status  | source    | place           | references |
      | The board has judged that TACE cannot be done here.                                                                                                                                                              | applies |           |                 |            |
      | If the target tumour still progresses after 3 to 4 sessions, the guideline has the technique changed or other treatment added (ablation, systemic therapy, radiotherapy, surgery) rather than the same repeated. | applies | cnlc-2026 | 五（三）1（1）⑥ |            |

  @key:cautions-failed-sorafenib-tolerated-afp-high
  Scenario: After sorafenib, tolerated, AFP high: what to beware of with each treatment
    Given the patient "failed-sorafenib-tolerated-afp-high"
    When the board asks
    Then the cautions on "apatinib (rivoceranib)" are exactly
      | says                                                                                                                                            | status  | source    | place          | references |
      | Tolerance of apatinib differs greatly between patients: the guideline has adverse events watched closely and the dose adjusted where necessary. | applies | cnlc-2026 | 五（五）2（2） |            |
    And the cautions on "camrelizumab" are exactly
      | says                                                                       | status  | source    | place                          | references |
      | Camrelizumab alone often causes reactive cutaneous capillary proliferation | applies | cnlc-2026 | 五（五）1（3）；五（五）2（5） | 466,467    |
    And the cautions on "radiotherapy + sorafenib (one after the other)" are exactly
      | says                                                                 | status  | source | place | references |
      | The disease progressed on sorafenib before, or it was not tolerated. | applies |        |       |            |
    And the cautions on "TACE alone" are exactly
      | says                                                                                                                                               | status  | source     | place | references |
      | The board has judged that TACE cannot be done here.                                                                                                | applies |            |       |            |
      | After a targeted drug the hepatic artery and the blood flow to the liver may be clearly reduced, which the review holds against TACE at that point | applies | review-000 | §1.2  | 23         |

  @key:cautions-failed-lenvatinib
  Scenario: After lenvatinib: what to beware of with each treatment
    Given the patient "failed-lenvatinib"
    When the board asks
    Then the cautions on "lenvatinib + gefitinib" are exactly
      | says                                                                  | status  | source | place | references |
      | The disease progressed on lenvatinib before, or it was not tolerated. | applies |        |       |            |

  @key:cautions-failed-donafenib
  Scenario: After donafenib: what to beware of with each treatment
    Given the patient "failed-donafenib"
    When the board asks
    Then the cautions on "donafenib" are exactly
      | says                                                                 | status  | source | place | references |
      | The disease progressed on donafenib before, or it was not tolerated. | applies |        |       |            |

  @key:cautions-failed-folfox4
  Scenario: After FOLFOX4: what to beware of with each treatment
    Given the patient "failed-folfox4"
    When the board asks
    Then the cautions on "FOLFOX-HAIC" are exactly
      | says                                                                                                   | status  | source    | place           | references |
      | No systemic treatment with oxaliplatin before is a necessary condition of FOLFOX-HAIC in the guideline | applies | cnlc-2026 | 五（三）2（1）③ |            |

  @key:cautions-second-line-lung-metastases
  Scenario: Lung metastases, earlier treatment not recorded: what to beware of with each treatment
    Given the patient "second-line-lung-metastases"
    When the board asks
    Then the cautions on "durvalumab" are exactly
      | says                                                                  | status  | source | place | references |
      | The disease progressed on durvalumab before, or it was not tolerated. | unknown |        |       |            |
    And the cautions on "FOLFOX4 (oxaliplatin + fluorouracil + leucovorin, systemic)" are exactly
      | says                                                                   | status  | source | place | references |
      | The disease progressed on oxaliplatin before, or it was not tolerated. | unknown |        |       |            |
    And the cautions on "ipilimumab + nivolumab or pembrolizumab after a PD-1/PD-L1 inhibitor" are exactly
      | says                                                                  | status  | source | place | references |
      | The disease progressed on ipilimumab before, or it was not tolerated. | unknown |        |       |            |
    And the cautions on "radiotherapy of metastases" are exactly
      | says                                                                           | status  | source    | place           | references |
      | A targeted drug at the same time as radiotherapy: the guideline asks for care. | unknown | cnlc-2026 | 五（四）1（1）⑥ | 414,415    |
    And the cautions on "nivolumab" are exactly
      | says                                                                 | status  | source | place | references |
      | The disease progressed on nivolumab before, or it was not tolerated. | unknown |        |       |            |
    And the cautions on "pembrolizumab" are exactly
      | says                                                                     | status  | source | place | references |
      | The disease progressed on pembrolizumab before, or it was not tolerated. | unknown |        |       |            |
    And the cautions on "regorafenib" are exactly
      | says                                                                                                                        | status  | source    | place          | references |
      | Sorafenib was not tolerated: the guideline holds regorafenib unsuitable, as its adverse events are like those of sorafenib. | unknown | cnlc-2026 | 五（五）2（1） |            |
    And the cautions on "tislelizumab" are exactly
      | says                                                                    | status  | source | place | references |
      | The disease progressed on tislelizumab before, or it was not tolerated. | unknown |        |       |            |
    And the cautions on "anlotinib + penpulimab" are exactly
      | says                                                                  | status  | source | place | references |
      | The disease progressed on anlotinib before, or it was not tolerated.  | unknown |        |       |            |
      | The disease progressed on penpulimab before, or it was not tolerated. | unknown |        |       |            |
    And the cautions on "apatinib (rivoceranib)" are exactly
      | says                                                                                                                                            | status  | source    | place          | references |
      | Tolerance of apatinib differs greatly between patients: the guideline has adverse events watched closely and the dose adjusted where necessary. | applies | cnlc-2026 | 五（五）2（2） |            |
      | The disease progressed on apatinib (rivoceranib) before, or it was not tolerated.                                                               | unknown |           |                |            |
    And the cautions on "atezolizumab + bevacizumab" are exactly
      | says                                                                                         | status  | source | place | references |
      | The disease progressed on atezolizumab before, or it was not tolerated.                      | unknown |        |       |            |
      | The disease progressed on bevacizumab or a biosimilar of it before, or it was not tolerated. | unknown |        |       |            |
    And the cautions on "camrelizumab" are exactly
      | says                                                                       | status  | source    | place                          | references |
      | Camrelizumab alone often causes reactive cutaneous capillary proliferation | applies | cnlc-2026 | 五（五）1（3）；五（五）2（5） | 466,467    |
      | The disease progressed on camrelizumab before, or it was not tolerated.    | unknown |           |                                |            |
    And the cautions on "durvalumab + single-dose tremelimumab (STRIDE)" are exactly
      | says                                                                    | status  | source | place | references |
      | The disease progressed on durvalumab before, or it was not tolerated.   | unknown |        |       |            |
      | The disease progressed on tremelimumab before, or it was not tolerated. | unknown |        |       |            |
    And the cautions on "finotonlimab + bevacizumab" are exactly
      | says                                                                                         | status  | source | place | references |
      | The disease progressed on bevacizumab or a biosimilar of it before, or it was not tolerated. | unknown |        |       |            |
      | The disease progressed on finotonlimab before, or it was not tolerated.                      | unknown |        |       |            |
    And the cautions on "sintilimab + IBI305 (bevacizumab biosimilar)" are exactly
      | says                                                                                         | status  | source | place | references |
      | The disease progressed on bevacizumab or a biosimilar of it before, or it was not tolerated. | unknown |        |       |            |
      | The disease progressed on sintilimab before, or it was not tolerated.                        | unknown |        |       |            |
    And the cautions on "toripalimab + bevacizumab" are exactly
      | says                                                                                         | status  | source | place | references |
      | The disease progressed on bevacizumab or a biosimilar of it before, or it was not tolerated. | unknown |        |       |            |
      | The disease progressed on toripalimab before, or it was not tolerated.                       | unknown |        |       |            |
    And the cautions on "TACE alone" are exactly
      | says                                                                                                                                               | status  | source     | place           | references |
      | The board has judged that TACE cannot be done here.                                                                                                | applies |            |                 |            |
      | Severe allergy to iodinated contrast is a contraindication to TACE in the guideline.                                                               | unknown | cnlc-2026  | 五（三）1（3）⑦ |            |
      | Diffuse tumour or wide distant spread with a life expectancy below 3 months is a contraindication to TACE in the guideline.                        | unknown | cnlc-2026  | 五（三）1（3）④ |            |
      | After a targeted drug the hepatic artery and the blood flow to the liver may be clearly reduced, which the review holds against TACE at that point | unknown | review-000 | §1.2            | 23         |
    And the cautions on "portal vein embolisation, then resection" are exactly
      | says                                                                                                                                                                         | status  | source    | place          | references      |
      | Wide metastasis is a contraindication to portal vein embolisation in the guideline                                                                                           | applies | cnlc-2026 | 五（一）2（1） |                 |
      | ICG retention at 15 minutes below 30 % is a necessary condition of a safe resection in the guideline.                                                                        | unknown | cnlc-2026 | 五（一）1（2） |                 |
      | Growth takes 4-6 weeks, and more than about 20 % lose the operation to progression or too little growth                                                                      | applies | cnlc-2026 | 五（一）2（1） |                 |
      | Severe portal hypertension is a contraindication to portal vein embolisation, and ALPPS is kept for patients without it                                                      | unknown | cnlc-2026 | 五（一）2（1） |                 |
      | Portal hypertension: the guideline has its degree measured (the hepatic venous pressure gradient, for one) to choose who is fit for resection (evidence 3, recommendation B) | unknown | cnlc-2026 | 五（一）1（2） | 137,138,139,140 |
    And the cautions on "TACE + HAIC" are exactly
      | says                                                                                                                                               | status  | source     | place           | references |
      | The board has judged that TACE cannot be done here.                                                                                                | applies |            |                 |            |
      | Severe allergy to iodinated contrast is a contraindication to HAIC in the guideline.                                                               | unknown | cnlc-2026  | 五（三）2（2）⑥ |            |
      | No systemic treatment with oxaliplatin before is a necessary condition of FOLFOX-HAIC in the guideline                                             | unknown | cnlc-2026  | 五（三）2（1）③ |            |
      | Severe allergy to iodinated contrast is a contraindication to TACE in the guideline.                                                               | unknown | cnlc-2026  | 五（三）1（3）⑦ |            |
      | Diffuse tumour or wide distant spread with a life expectancy below 3 months is a contraindication to TACE in the guideline.                        | unknown | cnlc-2026  | 五（三）1（3）④ |            |
      | After a targeted drug the hepatic artery and the blood flow to the liver may be clearly reduced, which the review holds against TACE at that point | unknown | review-000 | §1.2            | 23         |

  @key:cautions-resectable-single-4-cm
  Scenario: Single resectable tumour of 4 cm: what to beware of with each treatment
    Given the patient "resectable-single-4-cm"
    When the board asks
    Then the cautions on "ablation" are exactly
      | says                                                       | status  | source | place | references |
      | The board has judged ablation unsuitable for this patient. | applies |        |       |            |

  @key:cautions-resectable-iia
  Scenario: Resectable, CNLC IIa: what to beware of with each treatment
    Given the patient "resectable-iia"
    When the board asks
    Then the cautions on "resection + ablation" are exactly
      | says                                                                                       | status  | source    | place     | references |
      | Close to the hilum or a first- or second-order duct the guideline uses ablation with care  | unknown | cnlc-2026 | 五（二）2 |            |
      | Close to heart, diaphragm, stomach, bowel or gallbladder the way through the skin is risky | unknown | cnlc-2026 | 五（二）  |            |

  @key:cautions-bile-duct-thrombus
  Scenario: Bile-duct thrombus with jaundice: what to beware of with each treatment
    Given the patient "bile-duct-thrombus"
    When the board asks
    Then the cautions on "laparoscopic liver resection" are exactly
      | says                                                                       | status  | source    | place          | references |
      | Child-Pugh A is a necessary condition of a safe resection in the guideline | applies | cnlc-2026 | 五（一）1（2） |            |
    And the cautions on "camrelizumab + apatinib (rivoceranib)" are exactly
      | says                                                                                                                                                                                                                | status  | source    | place     | references |
      | Bilirubin above 51.3 µmol/L: such patients were kept out of most trials                                                                                                                                             | applies |           |           |            |
      | Child-Pugh 7 points or more: the guideline calls the data on systemic anticancer therapy limited in moderate and severe liver dysfunction, and asks for careful use under close watch of liver and kidney function. | applies | cnlc-2026 | 五（五）3 |            |
    And the cautions on "HAIC, then resection" are exactly
      | says                                                                                                                                                                           | status  | source    | place           | references |
      | The guideline's contraindications to FOLFOX-HAIC: ALT or AST above 300 U/L, bilirubin above 50 µmol/L, or albumin below 28 g/L. They may be treated first and looked at again. | applies | cnlc-2026 | 五（三）2（2）② |            |
      | Child-Pugh A is a necessary condition of a safe resection in the guideline                                                                                                     | applies | cnlc-2026 | 五（一）1（2）  |            |

  @key:cautions-ruptured-tumour
  Scenario: Ruptured tumour: what to beware of with each treatment
    Given the patient "ruptured-tumour"
    When the board asks
    Then the cautions on "camrelizumab + apatinib (rivoceranib)" are exactly
      | says                                                                                   | status  | source | place | references |
      | Bleeding now, or from the gut within 6 months: antiangiogenic drugs may make it worse. | applies |        |       |            |

  @key:cautions-transplant-candidate-within-criteria
  Scenario: Within the transplant criteria: what to beware of with each treatment
    Given the patient "transplant-candidate-within-criteria"
    When the board asks
    Then the cautions on "ablation" are exactly
      | says                                                                                                            | status  | source    | place          | references |
      | On the way to a transplant: the guideline warns that treatment to downstage may bring the liver to decompensate | applies | cnlc-2026 | 五（一）3（1） |            |
    And the cautions on "TACE + durvalumab + bevacizumab" are exactly
      | says                                                                                                                                                                                                                | status  | source     | place                 | references |
      | On the way to a transplant: the guideline warns that treatment to downstage may bring the liver to decompensate                                                                                                     | applies | cnlc-2026  | 五（一）3（1）        |            |
      | AASLD goes further than the Chinese guideline: no checkpoint inhibitor after a liver transplantation, and at least 3 months without one before it.                                                                  | applies | aasld-2023 | liver transplantation |            |
      | Waiting for or heading to transplantation: whether a checkpoint inhibitor beforehand raises the risk of rejection and graft loss is not settled, says the guideline.                                                | applies | cnlc-2026  | 五（一）3（1）        | 252        |
      | Child-Pugh 7 points or more: the guideline calls the data on systemic anticancer therapy limited in moderate and severe liver dysfunction, and asks for careful use under close watch of liver and kidney function. | applies | cnlc-2026  | 五（五）3             |            |

  @key:cautions-transplant-recipient-recurrence
  Scenario: Recurrence in the liver after transplantation: what to beware of with each treatment
    Given the patient "transplant-recipient-recurrence"
    When the board asks
    Then the cautions on "atezolizumab + bevacizumab" are exactly
      | says                                                                                                                                                                                                    | status  | source     | place                 | references |
      | Systemic immunosuppression: a checkpoint inhibitor may work less, and the reason for the immunosuppression matters.                                                                                     | applies |            |                       |            |
      | AASLD goes further than the Chinese guideline: no checkpoint inhibitor after a liver transplantation, and at least 3 months without one before it.                                                      | applies | aasld-2023 | liver transplantation |            |
      | After a liver transplantation the guideline wants checkpoint inhibitors used only with great care (evidence 3, recommendation C): anticancer immunity has to be weighed against rejection of the graft. | applies | cnlc-2026  | 五（一）3（2）        | 265,266    |

  @key:cautions-ablated-completely
  Scenario: Ablated completely: what to beware of with each treatment
    Given the patient "ablated-completely"
    When the board asks
    Then the cautions on "ablation" are exactly
      | says                                                                                              | status  | source | place | references |
      | A complete ablation without recurrence is recorded: no tumour is there now for a local treatment. | applies |        |       |            |

  @key:cautions-cnlc-iv-child-pugh-c
  Scenario: CNLC IV, Child-Pugh C: what to beware of with each treatment
    Given the patient "cnlc-iv-child-pugh-c"
    When the board asks
    Then the cautions on "external radiotherapy" are exactly
      | says                                                                                                                                                        | status  | source     | place                        | references |
      | Diffuse tumour in the liver, or CNLC IV, is a contraindication to external radiotherapy in the guideline                                                    | applies | cnlc-2026  | 五（四）1（2）               |            |
      | AASLD avoids external radiotherapy from 8 Child-Pugh points on, and with ascites or encephalopathy out of control.                                          | applies | aasld-2023 | external beam radiotherapy   |            |
      | In Child-Pugh C the guideline's appendix has radiotherapy of the liver avoided, and makes no exception for a bridge to transplantation as the chapter does. | applies | cnlc-2026  | 附录8 2（1）；五（四）1（2） | 531        |
