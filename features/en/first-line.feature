# language: en
Feature: Which first systemic treatment may be considered?
  The patient has had no systemic treatment for advanced disease. Named here are the regimens of the national
  guideline of 2026 and what the reviews add, with what was shown for each and what speaks against it.

  # --- each regimen: offered, set aside, open ---------------------------------------------------------

  Scenario Outline: With lung metastases and good liver function <regimen> may be considered
    Given the patient "untreated-iiib-lung-metastasis"
    When the board asks
    Then the candidates include "<regimen>"
    And no source speaks against "<regimen>"
    And the citation of "<regimen>" names "cnlc-2026" at "<place>"
    And the source's own grade of "<regimen>" is "<grade>"
    And the study "<study>" stands behind "<regimen>"
    And the evidence for "<regimen>" is "direct"
    And the evidence note of "<regimen>" says "<survival>"

    Examples: the seven combinations the guideline puts first
      | regimen                    | place          | grade                        | study         | survival                    |
      | T+A                        | 五（五）1（1） | evidence 1, recommendation A | IMbrave150    | overall survival was longer |
      | nivolumab + ipilimumab     | 五（五）1（2） | evidence 1, recommendation A | CheckMate 9DW | overall survival was longer |
      | camrelizumab + rivoceranib | 五（五）1（3） | evidence 1, recommendation A | cares-310     | overall survival was longer |
      | sintilimab + IBI305        | 五（五）1（4） | evidence 1, recommendation A | ORIENT-32     | overall survival was longer |
      | finotonlimab + bevacizumab | 五（五）1（5） | evidence 1, recommendation A | SCT-I10A-C301 | overall survival was longer |
      | toripalimab + bevacizumab  | 五（五）1（6） | evidence 1, recommendation A | HEPATORCH     | overall survival was longer |
      | penpulimab + anlotinib     | 五（五）1（7） | evidence 1, recommendation A | APOLLO        | overall survival was longer |

    Examples: what stands behind them
      | regimen      | place           | grade                        | study                       | survival                     |
      | donafenib    | 五（五）1（8）  | evidence 1, recommendation A | ZGDH3                       | overall survival was longer  |
      | lenvatinib   | 五（五）1（9）  | evidence 1, recommendation A | REFLECT                     | not inferior, and not shown  |
      | tislelizumab | 五（五）1（10） | evidence 1, recommendation A | RATIONALE-301               | not inferior, and not shown  |
      | sorafenib    | 五（五）1（11） | evidence 1, recommendation A | SHARP                       | overall survival was longer  |
      | FOLFOX4      | 五（五）1（12） | evidence 1, recommendation A | EACH                        | primary endpoint was not met |
      | STRIDE       | 五（五）1（13） | evidence 1, recommendation B | HIMALAYA                    | overall survival was longer  |
      | durvalumab   | 五（五）1（13） | not graded by this source    | HIMALAYA (durvalumab alone) | not inferior, and not shown  |

  Scenario Outline: <regimen> is set aside in pregnancy and stays visible with that reason
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | age      | 34  |
      | pregnant | yes |
    When the board asks
    Then "<regimen>" is excluded because "endanger the child"
    And the candidates do not include "<regimen>"

    Examples:
      | regimen                    |
      | T+A                        |
      | nivolumab + ipilimumab     |
      | camrelizumab + apatinib    |
      | sintilimab + IBI305        |
      | finotonlimab + bevacizumab |
      | toripalimab + bevacizumab  |
      | anlotinib + penpulimab     |
      | donafenib                  |
      | lenvatinib                 |
      | tislelizumab               |
      | sorafenib                  |
      | FOLFOX4                    |
      | STRIDE                     |
      | durvalumab                 |

  Scenario Outline: Whether <regimen> fits stays open while <unknown> is not recorded
    Given the patient "untreated-iiib-lung-metastasis"
    And "<unknown>" is not recorded
    When the board asks
    Then "<regimen>" is open for want of "<fact>"
    And the assessment asks for "<fact>"

    Examples:
      | regimen                    | unknown           | fact                                         |
      | T+A                        | ECOG PS           | ECOG PS                                      |
      | nivolumab + ipilimumab     | diagnosis         | diagnosis                                    |
      | camrelizumab + apatinib    | earlier treatment | systemic therapy for advanced disease before |
      | sintilimab + IBI305        | ECOG PS           | ECOG PS                                      |
      | finotonlimab + bevacizumab | diagnosis         | diagnosis                                    |
      | toripalimab + bevacizumab  | earlier treatment | systemic therapy for advanced disease before |
      | anlotinib + penpulimab     | ECOG PS           | ECOG PS                                      |
      | donafenib                  | earlier treatment | systemic therapy for advanced disease before |
      | lenvatinib                 | diagnosis         | diagnosis                                    |
      | tislelizumab               | ECOG PS           | ECOG PS                                      |
      | sorafenib                  | earlier treatment | systemic therapy for advanced disease before |
      | FOLFOX4                    | diagnosis         | diagnosis                                    |
      | STRIDE                     | ECOG PS           | ECOG PS                                      |
      | durvalumab                 | earlier treatment | systemic therapy for advanced disease before |

  Scenario: Pregnancy is asked for in a woman of 55 before anything is offered
    Given the patient "untreated-iiib-lung-metastasis"
    And "age" is "55"
    And "pregnant" is not recorded
    When the board asks
    Then "T+A" is conditional for want of "pregnant"
    And the assessment asks first for "pregnant"

  Scenario: From 56 years on pregnancy is not asked for
    Given the patient "untreated-iiib-lung-metastasis"
    And "age" is "56"
    And "pregnant" is not recorded
    When the board asks
    Then the candidates include "T+A"

  # --- when systemic treatment is the question at all ---------------------------------------------------

  Scenario: A single small tumour is no indication for systemic treatment
    Given the patient "untreated-iib-multinodular"
    And with
      | number of nodules | 1        |
      | largest tumour    | 3.1 cm   |
      | sum of diameters  | 3.1 cm   |
      | distribution      | one lobe |
    When the board asks
    Then "CNLC stage" is found to be "Ia"
    And "systemic_therapy_indicated" is found to be "no"
    And "T+A" is not listed
    And "sorafenib" is not listed

  Scenario: In stage IIb systemic treatment waits where TACE is possible, and the reading of the guideline is shown
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then the alerts say "read here as suitable for neither"
    And in the setting "Systemic, first line"
    And "T+A" is not listed

  Scenario: In stage IIb systemic treatment may be considered where TACE does not fit
    Given the patient "untreated-iib-multinodular"
    And "the board's judgement of TACE" is "unsuitable"
    When the board asks
    Then "systemic_therapy_indicated" is found to be "yes"
    And the candidates include "T+A"
    And "TACE alone" is excluded because "cannot be done"

  Scenario: In stage IIb a resectable tumour is no case for systemic treatment even where TACE does not fit
    Given the patient "untreated-iib-multinodular"
    And with
      | tace_suitable     | unsuitable |
      | resectability now | resectable |
    When the board asks
    Then "T+A" is not listed

  Scenario: A resectable tumour with portal vein thrombus gets an alert and no first-line systemic choice
    Given the patient "untreated-iiia-child-pugh-a5"
    And "resectability" is "resectable"
    When the board asks
    Then the alerts say "the board judged this one resectable"
    And "T+A" is not listed

  Scenario: After a resection without recurrence there is nothing to treat systemically as advanced disease
    Given the patient "untreated-iiia-child-pugh-a5"
    And "resectability" is "resected"
    And "resection before" is "yes"
    When the board asks
    Then "systemic_therapy_indicated" is found to be "no"
    And "camrelizumab + apatinib" is not listed

  Scenario: A recurrence whose resectability nobody has stated leaves the first line open
    Given the patient "untreated-iiia-child-pugh-a5"
    And with
      | resectability    | resected     |
      | recurrence       | intrahepatic |
      | resection before | yes          |
    When the board asks
    Then the alerts say "state whether the recurrence is resectable"
    And "T+A" is open for want of "resectability"

  Scenario: Adjuvant treatment does not count as an earlier line
    Given the patient "untreated-iiib-lung-metastasis"
    And earlier treatment
      | agents    | ended     | setting  |
      | sorafenib | completed | adjuvant |
    When the board asks
    Then the candidates include "T+A"

  Scenario: After a first line for advanced disease the first-line list is closed
    Given the patient "failed-sorafenib-tolerated-afp-high"
    And with
      | declines_standard_treatment | yes     |
      | TNF-alpha                   | 1 pg/mL |
    When the board asks
    Then "finotonlimab + bevacizumab" is not listed
    And "icaritin" is not listed

  # --- how good the evidence is for this patient --------------------------------------------------------

  Scenario: With ECOG 2 sorafenib was tested and the antibody combination was not
    Given the patient "untreated-iiib-lung-metastasis"
    And "ECOG PS" is "2"
    When the board asks
    Then the candidates include "T+A"
    And the evidence for "T+A" is "indirect"
    And the evidence note of "T+A" says "this patient: 2"
    And the evidence for "sorafenib" is "direct"

  Scenario: With ECOG 1 both were tested
    Given the patient "untreated-iiib-lung-metastasis"
    And "ECOG PS" is "1"
    When the board asks
    Then the evidence for "T+A" is "direct"
    And the evidence for "sorafenib" is "direct"

  Scenario Outline: At Child-Pugh B7 the evidence for <regimen> is <evidence>
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | ascites | mild   |
      | albumin | 35 g/L |
    When the board asks
    Then "Child-Pugh score" is found to be "7"
    And the candidates include "<regimen>"
    And the evidence for "<regimen>" is "<evidence>"

    Examples: trials that stopped at Child-Pugh A
      | regimen                 | evidence |
      | T+A                     | indirect |
      | nivolumab + ipilimumab  | indirect |
      | camrelizumab + apatinib | indirect |
      | STRIDE                  | indirect |
      | lenvatinib              | indirect |
      | tislelizumab            | indirect |

    Examples: trials that took patients up to seven points, or in class B
      | regimen             | evidence |
      | sintilimab + IBI305 | direct   |
      | donafenib           | direct   |
      | FOLFOX4             | direct   |

  Scenario: Above seven points the caution is on immunotherapy alone as well
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | ascites   | mild      |
      | albumin   | 35 g/L    |
      | bilirubin | 40 µmol/L |
    When the board asks
    Then a caution on "tislelizumab" says "data on systemic anticancer therapy limited"

  Scenario Outline: From seven Child-Pugh points on <regimen> carries a caution
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | ascites   | mild        |
      | albumin   | 35 g/L      |
      | bilirubin | <bilirubin> |
    When the board asks
    Then "Child-Pugh score" is found to be "<score>"
    And a caution on "<regimen>" says "data on systemic anticancer therapy limited"
    And the alerts say "At 7 Child-Pugh points or more"

    Examples:
      | regimen    | bilirubin | score |
      | lenvatinib | 1 mg/dL   | 7     |
      | lenvatinib | 2 mg/dL   | 8     |
      | T+A        | 2.5 mg/dL | 8     |
      | FOLFOX4    | 3.1 mg/dL | 9     |

  Scenario: At six points that caution is not raised
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | ascites | mild   |
      | albumin | 36 g/L |
    When the board asks
    Then "Child-Pugh score" is found to be "6"
    And the words "data on systemic anticancer therapy limited" occur nowhere

  # --- questions on single regimens -------------------------------------------------------------------

  Scenario: STRIDE in mainland China is an option that the drug authority has not approved
    Given the patient "untreated-iiia-child-pugh-a5"
    When the board asks
    Then the candidates include "STRIDE"
    And the source's own grade of "STRIDE" is "evidence 1, recommendation B"
    And the entry of "STRIDE" says "Not yet approved by the NMPA"
    And the entry of "STRIDE" says "Tremelimumab 300 mg once"

  Scenario: The partner of durvalumab is tremelimumab, and the misprint that says ipilimumab is corrected in the open
    Given the patient "untreated-iiib-lung-metastasis"
    When the board asks
    Then the candidates include "durvalumab + tremelimumab"
    And an erratum says "tremelimumab"
    And an erratum says "ipilimumab"

  Scenario Outline: A thrombus in the main portal trunk takes the patient out of the trial behind <regimen>
    Given the patient "untreated-iiia-child-pugh-a5"
    And with
      | pvtt_cheng | <cheng> |
      | pvtt_vp    | <vp>    |
    When the board asks
    Then the evidence for "<regimen>" is "<evidence>"

    Examples:
      | regimen      | cheng | vp  | evidence |
      | STRIDE       | III   | Vp4 | indirect |
      | STRIDE       | II    | Vp3 | direct   |
      | tislelizumab | IV    | Vp4 | indirect |
      | tislelizumab | I     | Vp2 | direct   |
      | lenvatinib   | III   | Vp4 | indirect |
      | durvalumab   | III   | Vp4 | indirect |
      | T+A          | III   | Vp4 | direct   |

  Scenario: Pembrolizumab with lenvatinib did not beat lenvatinib (LEAP-002)
    Given the patient "untreated-iiib-lung-metastasis"
    When the board asks
    Then there is evidence against "pembrolizumab + lenvatinib"
    And the candidates do not include "pembrolizumab + lenvatinib"
    And the study "LEAP-002" stands behind "pembrolizumab + lenvatinib"
    And the evidence note of "pembrolizumab + lenvatinib" says "overall survival was NOT improved"
    And the evidence note of "pembrolizumab + lenvatinib" says "primary endpoint was not met"
    And the headline says "pembrolizumab + lenvatinib"

  Scenario: Before the guideline of 2026 two passages of one review stood against each other on that combination
    Given the patient "untreated-iiib-lung-metastasis"
    And as of 2026-03-15
    When the board asks
    Then there is evidence against "pembrolizumab + lenvatinib"
    And the sources disagree on "presents as a grade-A choice"
    And an evidence gap says "not borne out"

  Scenario: Nivolumab alone did not beat sorafenib (CheckMate 459)
    Given the patient "untreated-iiib-lung-metastasis"
    When the board asks
    Then there is evidence against "nivolumab"
    And the study "CheckMate 459" stands behind "nivolumab"
    And the evidence note of "nivolumab" says "overall survival was NOT improved"
    And the citation of "nivolumab" names "review-003" at "§3"

  Scenario: Before that review appeared nothing was said against nivolumab alone
    Given the patient "untreated-iiib-lung-metastasis"
    And as of 2026-05-01
    When the board asks
    Then no source speaks against "nivolumab"

  Scenario Outline: Lenvatinib with <finding> lies outside the patients of REFLECT
    Given the patient "untreated-iiia-child-pugh-a5"
    And "<field>" is "<value>"
    When the board asks
    Then the candidates include "lenvatinib"
    And a caution on "lenvatinib" says "REFLECT"
    And the evidence for "lenvatinib" is "indirect"

    Examples:
      | finding            | field              | value |
      | bile duct invasion | bile duct invasion | yes   |
      | half of the liver  | liver_involvement  | 50 %  |

  Scenario: Lenvatinib with a little less than half of the liver taken lies inside the patients of REFLECT
    Given the patient "untreated-iiia-child-pugh-a5"
    And "liver_involvement" is "49.9 %"
    When the board asks
    Then the evidence for "lenvatinib" is "direct"
    And the words "the pivotal lenvatinib trial (REFLECT) did not enrol" occur nowhere

  Scenario: The dose of lenvatinib goes by weight, so the weight is asked for
    Given the patient "untreated-iiib-lung-metastasis"
    And "body weight" is not recorded
    When the board asks
    Then the candidates include "lenvatinib"
    And the requirements say "12 mg a day from 60 kg and 8 mg a day below"

  Scenario Outline: At <weight> the weight is known and both doses of lenvatinib are shown with their bound
    Given the patient "untreated-iiib-lung-metastasis"
    And "body weight" is "<weight>"
    When the board asks
    Then the entry of "lenvatinib" says "12 mg once a day at 60 kg or more, 8 mg once a day below 60 kg"
    And the words "Body weight is needed" occur nowhere

    Examples:
      | weight  |
      | 60 kg   |
      | 59.9 kg |

  Scenario: Sorafenib in Child-Pugh B may be considered, with less expected of it
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | ascites | mild   |
      | albumin | 33 g/L |
    When the board asks
    Then "Child-Pugh class" is found to be "B"
    And the candidates include "sorafenib"
    And a caution on "sorafenib" says "survival benefit mainly in A"
    And the source's own grade of "sorafenib" is "evidence 1, recommendation A"
    And the evidence for "sorafenib" is "indirect"

  Scenario: Sorafenib in Child-Pugh A6 carries no such caution
    Given the patient "untreated-iiib-lung-metastasis"
    And "albumin" is "33 g/L"
    When the board asks
    Then "Child-Pugh score" is found to be "6"
    And the words "survival benefit mainly in A" occur nowhere

  Scenario: Nivolumab with ipilimumab carries the hepatotoxicity of Child-Pugh B8
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | ascites   | mild      |
      | albumin   | 33 g/L    |
      | bilirubin | 38 µmol/L |
    When the board asks
    Then "Child-Pugh score" is found to be "8"
    And a caution on "nivolumab + ipilimumab" says "18.7 %"
    And an erratum says "Child-Pugh 5-6 only"

  Scenario: Nivolumab with ipilimumab at Child-Pugh B7 does not
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | ascites | mild   |
      | albumin | 33 g/L |
    When the board asks
    Then "Child-Pugh score" is found to be "7"
    And the words "hepatotoxicity of grade 3 to 4 in 18.7 %" occur nowhere

  Scenario: FOLFOX4 is for disease that suits no local treatment
    Given the patient "untreated-iiia-child-pugh-a5"
    When the board asks
    Then "FOLFOX4" is not listed

  Scenario: FOLFOX4 comes in once TACE does not fit, and its trial missed its endpoint
    Given the patient "untreated-iiia-child-pugh-a5"
    And "TACE suitability" is "unsuitable"
    When the board asks
    Then the candidates include "FOLFOX4"
    And the evidence note of "FOLFOX4" says "Its primary endpoint was not met"
    And an erratum says "6.40 vs 4.97 months"

  Scenario: FOLFOX4 comes in with spread outside the liver even where TACE is possible
    Given the patient "untreated-iiib-lung-metastasis"
    And "TACE suitability" is "suitable"
    When the board asks
    Then the candidates include "FOLFOX4"

  Scenario: FOLFOX4 comes in once TACE has failed
    Given the patient "untreated-iiia-child-pugh-a5"
    And earlier TACE sessions
      | response |
      | PR       |
      | SD       |
      | PD       |
    When the board asks
    Then the candidates include "FOLFOX4"

  Scenario: Whether FOLFOX4 fits is open while the board has not judged TACE
    Given the patient "untreated-iiia-child-pugh-a5"
    And "TACE suitability" is not recorded
    When the board asks
    Then "FOLFOX4" is open for want of "TACE suitability"

  Scenario: Durvalumab alone is no worse than sorafenib, which is not better
    Given the patient "untreated-iiib-lung-metastasis"
    When the board asks
    Then the candidates include "durvalumab"
    And the evidence note of "durvalumab" says "not shown to be longer"
    And an erratum says "must not be read as superiority over sorafenib"

  Scenario Outline: <regimen> is only under study in first line
    Given the patient "untreated-iiib-lung-metastasis"
    When the board asks
    Then "<regimen>" is only under study

    Examples:
      | regimen                  |
      | donafenib + ICI          |
      | cadonilimab + lenvatinib |

  # --- icaritin: two of three markers -----------------------------------------------------------------

  Scenario Outline: Icaritin with AFP <afp> and TNF-alpha <tnf> in a patient who declines standard treatment may be considered
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | declines standard treatment | yes   |
      | AFP                         | <afp> |
      | TNF-alpha                   | <tnf> |
    When the board asks
    Then the candidates include "icaritin"
    And the study "Sun 2021 (icaritin)" stands behind "icaritin"
    And the certainty for "icaritin" is "very low"
    And the evidence for "icaritin" is "indirect"
    And the evidence note of "icaritin" says "overall survival is not reported in the texts at hand"
    And the source's own grade of "icaritin" is "not graded by this source"
    And no source speaks against "icaritin"
    And the words "cannot be decided without IFN-gamma" occur nowhere

    Examples:
      | afp         | tnf       |
      | 400 ng/mL   | 2.4 pg/mL |
      | >1210 ng/mL | 0.9 pg/mL |
      | 400 µg/L    | 2.49 ng/L |

  Scenario Outline: Icaritin with AFP <afp> and TNF-alpha <tnf> cannot be decided, because the third marker is unreadable
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | unfit_for_standard_treatment | yes       |
      | AFP                          | <afp>     |
      | TNF-alpha                    | <tnf>     |
      | IFN-gamma                    | 7.0 pg/mL |
    When the board asks
    Then the candidates do not include "icaritin"
    And an evidence gap says "cannot be decided without IFN-gamma"

    Examples:
      | afp         | tnf       |
      | 399.9 ng/mL | 2.4 pg/mL |
      | 400 ng/mL   | 2.5 pg/mL |

  Scenario: Icaritin with neither marker fulfilled is not listed
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | declines_standard_treatment | yes         |
      | AFP                         | 399.9 ng/mL |
      | TNF-alpha                   | 2.5 pg/mL   |
    When the board asks
    Then "icaritin" is not listed
    And the words "cannot be decided without IFN-gamma" occur nowhere

  Scenario: Icaritin waits for TNF-alpha
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | declines_standard_treatment | yes       |
      | AFP                         | 812 ng/mL |
    When the board asks
    Then "icaritin" is open for want of "TNF-alpha"

  Scenario: Icaritin is not for a patient who accepts standard treatment
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | AFP       | 812 ng/mL |
      | TNF-alpha | 1.8 pg/mL |
    When the board asks
    Then "icaritin" is not listed

  Scenario: Icaritin is set aside in pregnancy
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | age                         | 29        |
      | pregnant                    | yes       |
      | declines_standard_treatment | yes       |
      | AFP                         | 812 ng/mL |
      | TNF-alpha                   | 1.8 pg/mL |
    When the board asks
    Then "icaritin" is excluded because "Pregnancy"

  Scenario: Icaritin is not for a tumour that can be resected
    Given the patient "untreated-iiia-child-pugh-a5"
    And with
      | resectability               | resectable |
      | declines_standard_treatment | yes        |
      | AFP                         | 812 ng/mL  |
      | TNF-alpha                   | 1.8 pg/mL  |
    When the board asks
    Then "icaritin" is not listed

  # --- what could be known when -----------------------------------------------------------------------

  Scenario: Before the guideline of 2026 the older edition speaks through the reviews that reproduce it
    Given the patient "untreated-iiib-lung-metastasis"
    And as of 2026-03-15
    When the board asks
    Then the candidates include "T+A"
    And the citation of "T+A" names "review-001" at "图1"
    And the sources disagree on "Two accounts of one edition"
    And "finotonlimab + bevacizumab" is not listed

  Scenario: After the guideline of 2026 the reproduction of the older edition no longer counts
    Given the patient "untreated-iiib-lung-metastasis"
    When the board asks
    Then the candidates include "finotonlimab + bevacizumab"
    And the words "Two accounts of one edition" occur nowhere

  Scenario: Nothing here says what should be done
    Given the patient "untreated-iiib-lung-metastasis"
    When the board asks
    Then the words "should receive" occur nowhere
    And the words "treatment of choice" occur nowhere

  Scenario: The headline counts what a guideline puts first: seven combinations of the Chinese one, STRIDE of two others
    Given the patient "untreated-iiib-lung-metastasis"
    When the board asks
    Then the headline says "8 preferred by a guideline"
    And the citation of "STRIDE" names "bclc-2022" at "stage C"
    And the citation of "STRIDE" names "aasld-2023" at "systemic therapy"

  Scenario Outline: In mid-2024 BCLC and AASLD put <regimen> first
    Given the patient "untreated-iiib-lung-metastasis"
    And as of 2024-06-30
    When the board asks
    Then in the setting "Systemic, first line"
    And the candidates include "<regimen>"
    And the citation of "<regimen>" names "bclc-2022" at "stage C"
    And the citation of "<regimen>" names "aasld-2023" at "systemic therapy"
    And the headline says "2 preferred by a guideline"

    Examples:
      | regimen |
      | T+A     |
      | STRIDE  |

  Scenario Outline: In mid-2024 one review spoke for <regimen>, and no guideline here called it preferred
    Given the patient "untreated-iiib-lung-metastasis"
    And as of 2024-06-30
    When the board asks
    Then the candidates include "<regimen>"
    And the citation of "<regimen>" names "review-002" at "§1"
    And the source's own grade of "<regimen>" is "not graded by this source"
    And the headline says "2 preferred by a guideline"

    Examples:
      | regimen                 |
      | sintilimab + IBI305     |
      | camrelizumab + apatinib |
      | sorafenib               |
      | lenvatinib              |
      | donafenib               |
      | tislelizumab            |

  Scenario Outline: In mid-2024 nothing in these texts spoke of <regimen>
    Given the patient "untreated-iiib-lung-metastasis"
    And as of 2024-06-30
    When the board asks
    Then "<regimen>" is not listed

    Examples:
      | regimen                    |
      | nivolumab + ipilimumab     |
      | finotonlimab + bevacizumab |
      | Huaier granules            |

  Scenario: What was shown for hepatocellular carcinoma is not listed for fibrolamellar carcinoma
    Given the patient "untreated-iiia-child-pugh-a5"
    And with
      | diagnosis                   | FLC       |
      | declines_standard_treatment | yes       |
      | AFP                         | 812 ng/mL |
      | TNF-alpha                   | 1.8 pg/mL |
    When the board asks
    Then "T+A" is not listed
    And "icaritin" is not listed
    And "Huaier granules" is not listed
    And "TACE" is not listed
    And "TACE + lenvatinib" is not listed
    And "TACE + atezolizumab + bevacizumab" is not listed
    And no source speaks against "nivolumab"
    And the words "under study (DUBHE-H-308)" occur nowhere
