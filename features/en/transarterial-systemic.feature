# language: en
Feature: May TACE be considered, alone or with systemic treatment?
  What was shown for each combination, for whom, and when TACE itself cannot be done.

  # --- TACE alone -------------------------------------------------------------------------------------

  Scenario Outline: TACE alone in CNLC <stage> with <number> tumours of up to <size>
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_number    | <number> |
      | largest_diameter | <size>   |
    When the board asks
    Then "CNLC stage" is found to be "<stage>"
    And the candidates include "TACE"
    And the citation of "TACE" names "cnlc-2026" at "五（三）1（2）①"
    And the certainty for "TACE" is "not appraised"
    And no source speaks against "TACE"

    Examples:
      | stage | number | size   |
      | IIb   | 4      | 2.2 cm |
      | IIb   | 9      | 5.5 cm |

  Scenario: TACE in stage IIIb is for control in the liver only
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | tace_suitable          | suitable |
      | life_expectancy_months | 9        |
    When the board asks
    Then the candidates include "TACE"
    And the entry of "TACE" says "control of the tumours in the liver"

  Scenario Outline: In stage <stage> TACE may stand in for surgery where the patient <why>
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_number    | <number>   |
      | largest_diameter | <size>     |
      | resectability    | resectable |
      | <field>          | yes        |
    And "distribution" is not recorded
    And "diameter_sum" is not recorded
    When the board asks
    Then "CNLC stage" is found to be "<stage>"
    And the candidates include "TACE"
    And the citation of "TACE" names "cnlc-2026" at "五（三）1（2）③"

    Examples:
      | stage | number | size   | why             | field                        |
      | Ia    | 1      | 4.0 cm | declines it     | declines_standard_treatment  |
      | Ib    | 1      | 7.0 cm | is unfit for it | unfit_for_standard_treatment |
      | IIa   | 3      | 3.1 cm | declines it     | declines_standard_treatment  |

  Scenario: In stage Ib TACE is not offered to a patient who can have surgery and wants it
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_number    | 3          |
      | largest_diameter | 3.0 cm     |
      | resectability    | resectable |
    When the board asks
    Then "CNLC stage" is found to be "Ib"
    And "TACE" is not listed

  Scenario: The figures for TACE in BCLC B are historical, and an erratum says so
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then the candidates include "TACE"
    And the citation of "TACE" names "review-000" at "§1"
    And an erratum says "Historical figures"

  # --- contraindications ------------------------------------------------------------------------------

  Scenario Outline: <finding> rules out TACE and every combination with it
    Given the patient "untreated-iib-multinodular"
    And "<field>" is "<value>"
    When the board asks
    Then "TACE" is excluded because "<reason>"
    And "TACE + lenvatinib + pembrolizumab" is excluded because "<reason>"
    And "TACE + sorafenib" is excluded because "<reason>"

    Examples:
      | finding                         | field                      | value        | reason                        |
      | Encephalopathy of grade 1       | encephalopathy             | 1            | encephalopathy                |
      | Hepatorenal syndrome            | hepatorenal_syndrome       | yes          | hepatorenal syndrome          |
      | Coagulopathy beyond correction  | coagulopathy_uncorrectable | yes          | coagulation disorder          |
      | An occluded portal trunk        | portal_trunk_occluded      | yes          | wholly occluded               |
      | Creatinine just above the bound | creatinine                 | 176.9 µmol/L | 176.8                         |
      | Creatinine above it in mg/dL    | creatinine                 | 2.01 mg/dL   | 176.8                         |
      | Severe allergy to contrast      | contrast_allergy           | yes          | allergy to iodinated contrast |
      | The board's own judgement       | tace_suitable              | unsuitable   | own judgement                 |

  Scenario: Refractory ascites rules out TACE while the liver is still Child-Pugh B
    Given the patient "untreated-iib-multinodular"
    And with
      | ascites            | moderate |
      | ascites_refractory | yes      |
    When the board asks
    Then "Child-Pugh class" is found to be "B"
    And "TACE" is excluded because "refractory ascites"

  Scenario Outline: Creatinine of <creatinine> does not rule out TACE
    Given the patient "untreated-iib-multinodular"
    And "creatinine" is "<creatinine>"
    When the board asks
    Then the candidates include "TACE"

    Examples:
      | creatinine   |
      | 176.8 µmol/L |
      | 2.0 mg/dL    |

  Scenario: Diffuse tumour with less than 3 months to live rules out TACE
    Given the patient "untreated-iib-multinodular"
    And with
      | growth pattern  | diffuse |
      | life expectancy | 2       |
    When the board asks
    Then "TACE" is excluded because "life expectancy below 3 months"

  Scenario: Diffuse tumour with 3 months or more does not
    Given the patient "untreated-iib-multinodular"
    And with
      | growth pattern  | diffuse |
      | life expectancy | 3       |
    When the board asks
    Then the candidates include "TACE"

  Scenario Outline: At ECOG <ecog> TACE <stands>
    Given the patient "untreated-iib-multinodular"
    And "ECOG" is "<ecog>"
    When the board asks
    Then "CNLC stage" is found to be "<stage>"
    And <outcome>

    Examples:
      | ecog | stands                | stage | outcome                       |
      | 2    | may be considered     | IIb   | the candidates include "TACE" |
      | 3    | is no longer an issue | IV    | "TACE" is not listed          |

  Scenario Outline: While <field> is not known TACE comes only on that condition
    Given the patient "untreated-iib-multinodular"
    And "<field>" is not recorded
    When the board asks
    Then "TACE" is conditional for want of "<field>"
    And "TACE + durvalumab + bevacizumab" is conditional for want of "<field>"
    And the assessment asks for "<field>"

    Examples:
      | field                      |
      | encephalopathy             |
      | creatinine                 |
      | contrast_allergy           |
      | coagulopathy_uncorrectable |
      | tace_suitable              |
      | growth pattern             |

  Scenario: With a patent trunk nobody asks whether it is occluded
    Given the patient "untreated-iib-multinodular"
    And "portal_trunk_occluded" is not recorded
    When the board asks
    Then the candidates include "TACE"

  Scenario: With a bland thrombus it must be known whether the trunk is occluded
    Given the patient "untreated-iib-multinodular"
    And "bland_portal_thrombus" is "yes"
    And "portal_trunk_occluded" is not recorded
    When the board asks
    Then "TACE" is conditional for want of "portal_trunk_occluded"

  Scenario: With ascites it must be known whether there is a hepatorenal syndrome
    Given the patient "untreated-iib-multinodular"
    And "ascites" is "mild"
    And "hepatorenal_syndrome" is not recorded
    When the board asks
    Then "TACE" is conditional for want of "hepatorenal_syndrome"

  Scenario: Without ascites nobody asks for it
    Given the patient "untreated-iib-multinodular"
    And "hepatorenal_syndrome" is not recorded
    When the board asks
    Then the candidates include "TACE"

  Scenario: With tumour in the trunk it must be known whether the trunk is occluded
    Given the patient "untreated-iiia-child-pugh-a5"
    And with
      | pvtt_cheng | III |
      | pvtt_vp    | Vp4 |
    And "portal_trunk_occluded" is not recorded
    When the board asks
    Then "TACE" is conditional for want of "portal_trunk_occluded"

  Scenario Outline: A massive tumour of <size> taking <share> of the liver <warned>
    Given the patient "untreated-iib-multinodular"
    And with
      | largest_diameter  | <size>  |
      | diameter_sum      | 24 cm   |
      | liver_involvement | <share> |
    When the board asks
    Then the candidates include "TACE"
    And <outcome>

    Examples:
      | size   | share  | warned                | outcome                                                            |
      | 10 cm  | 70 %   | carries a caution     | a caution on "TACE" says "indication ends below 70 % of the liver" |
      | 10 cm  | 69.9 % | carries none by share | the words "indication ends below 70 % of the liver" occur nowhere  |
      | 9.9 cm | 70 %   | carries none by size  | the words "indication ends below 70 % of the liver" occur nowhere  |

  # --- each combination -------------------------------------------------------------------------------

  Scenario Outline: In CNLC IIb and BCLC B <regimen> may be considered
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then the candidates include "<regimen>"
    And the citation of "<regimen>" names "<source>" at "<place>"
    And the source's own grade of "<regimen>" is "<grade>"
    And no source speaks against "<regimen>"

    Examples:
      | regimen                           | source     | place           | grade                        |
      | TACE + atezolizumab + bevacizumab | cnlc-2026  | 五（三）1（9）⑥ | evidence 1, recommendation A |
      | TACE + lenvatinib + pembrolizumab | cnlc-2026  | 五（三）1（9）⑥ | evidence 1, recommendation A |
      | TACE + durvalumab + bevacizumab   | cnlc-2026  | 五（三）1（9）⑥ | evidence 1, recommendation A |
      | TACE + camrelizumab + apatinib    | cnlc-2026  | 五（三）1（9）⑥ | evidence 3, recommendation B |
      | TACE + lenvatinib                 | review-000 | §1.2            | not graded by this source    |
      | TACE + sorafenib                  | review-000 | §1.1            | not graded by this source    |
      | TACE + pembrolizumab              | review-000 | §2.1            | not graded by this source    |

  Scenario Outline: <regimen> stays open while <unknown> is not known
    Given the patient "untreated-iib-multinodular"
    And "<unknown>" is not recorded
    When the board asks
    Then "<regimen>" is open for want of "<fact>"

    Examples:
      | regimen                           | unknown           | fact                                         |
      | TACE + atezolizumab + bevacizumab | resectability     | resectability                                |
      | TACE + durvalumab + bevacizumab   | earlier treatment | systemic therapy for advanced disease before |
      | TACE + lenvatinib                 | resectability     | resectability                                |
      | TACE + pembrolizumab              | ECOG              | ECOG                                         |
      | TACE + camrelizumab + apatinib    | ECOG              | ECOG                                         |
      | TACE + sorafenib                  | number of tumours | number of tumours                            |

  Scenario: TACE with lenvatinib and pembrolizumab waits for the search for metastases
    Given the patient "untreated-iib-multinodular"
    And "extrahepatic_spread" is not recorded
    And "extrahepatic_sites" is not recorded
    When the board asks
    Then "TACE + lenvatinib + pembrolizumab" is open for want of "extrahepatic_spread"

  Scenario: Pregnancy sets every combination aside
    Given the patient "untreated-iib-multinodular"
    And with
      | sex      | female |
      | age      | 38     |
      | pregnant | yes    |
    When the board asks
    Then "TACE" is excluded because "Pregnancy"
    And "TACE + atezolizumab + bevacizumab" is excluded because "Pregnancy"
    And "TACE + lenvatinib" is excluded because "Pregnancy"
    And "TACE + pembrolizumab" is excluded because "Pregnancy"
    And "TACE + camrelizumab + apatinib" is excluded because "Pregnancy"

  Scenario Outline: Active bleeding rules out bevacizumab with TACE, whatever the emergency does
    Given the patient "untreated-iib-multinodular"
    And "active_bleeding" is "yes"
    When the board asks
    Then "<regimen>" is excluded because "Serious bleeding"
    And "<regimen>" is excluded because "until the emergency is under control"

    Examples:
      | regimen                           |
      | TACE + atezolizumab + bevacizumab |
      | TACE + durvalumab + bevacizumab   |

  Scenario: EMERALD-1 lengthened the time to progression and not life
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then the study "EMERALD-1" stands behind "TACE + durvalumab + bevacizumab"
    And the evidence note of "TACE + durvalumab + bevacizumab" says "overall survival was NOT improved"
    And the entry of "TACE + durvalumab + bevacizumab" says "longer progression-free survival"
    And the evidence note of "TACE + durvalumab + bevacizumab" does not say "overall survival was longer"

  Scenario: Before its survival analysis was public EMERALD-1 was immature
    Given the patient "untreated-iib-multinodular"
    And as of 2026-06-01
    When the board asks
    Then the candidates include "TACE + durvalumab + bevacizumab"
    And the evidence note of "TACE + durvalumab + bevacizumab" says "overall survival is not mature"

  Scenario: TACE with durvalumab but without bevacizumab showed no benefit
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then the candidates do not include "TACE + durvalumab"
    And an evidence gap says "TACE + durvalumab without bevacizumab: no benefit shown"

  Scenario: Spread outside the liver closes EMERALD-1 and LEAP-012
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | tace_suitable          | suitable |
      | life_expectancy_months | 10       |
    When the board asks
    Then "TACE + durvalumab + bevacizumab" is not listed
    And "TACE + lenvatinib + pembrolizumab" is not listed
    And the evidence for "TACE + atezolizumab + bevacizumab" is "indirect"

  Scenario: LEAP-012 is on disease without portal vein thrombus
    Given the patient "untreated-iiia-child-pugh-a5"
    When the board asks
    Then the candidates include "TACE + lenvatinib + pembrolizumab"
    And the evidence for "TACE + lenvatinib + pembrolizumab" is "indirect"
    And the evidence note of "TACE + lenvatinib + pembrolizumab" says "overall survival was NOT improved"
    And an erratum says "The figure for China is a subgroup result"

  Scenario: LEAP-012 in the patients it was made for
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then the evidence for "TACE + lenvatinib + pembrolizumab" is "direct"
    And the entry of "TACE + lenvatinib + pembrolizumab" says "Approved as first-line treatment of unresectable, non-metastatic HCC"

  Scenario: TALENTACE rests on an abstract, and survival is not mature
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then the evidence note of "TACE + atezolizumab + bevacizumab" says "overall survival is not mature"
    And the certainty for "TACE + atezolizumab + bevacizumab" is "low"

  Scenario: LAUNCH compared with lenvatinib alone in advanced disease
    Given the patient "untreated-iiia-child-pugh-a5"
    When the board asks
    Then the candidates include "TACE + lenvatinib"
    And the study "LAUNCH" stands behind "TACE + lenvatinib"
    And the evidence for "TACE + lenvatinib" is "direct"
    And the source's own grade of "TACE + lenvatinib" is "evidence 2, recommendation B"
    And the entry of "TACE + lenvatinib" says "The comparator is lenvatinib alone"
    And an evidence gap says "who gains, in which order and when is open"

  Scenario: LAUNCH took ECOG up to 1
    Given the patient "untreated-iiia-child-pugh-a5"
    And "ECOG" is "2"
    When the board asks
    Then the evidence for "TACE + lenvatinib" is "indirect"

  Scenario: In intermediate stage only a small series stands behind TACE with lenvatinib
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then the certainty for "TACE + lenvatinib" is "very low"
    And the study "Chen 2022" stands behind "TACE + lenvatinib"
    And an evidence gap says "no comparison"

  Scenario: After progression on lenvatinib TACE may be added on the word of one cohort
    Given the patient "failed-lenvatinib"
    And "TACE suitability" is "suitable"
    When the board asks
    Then the candidates include "TACE + lenvatinib"
    And the certainty for "TACE + lenvatinib" is "very low"
    And an erratum says "extremely imprecise"

  Scenario: In BCLC C the propensity-matched study speaks against TACE with sorafenib
    Given the patient "untreated-iiia-child-pugh-a5"
    When the board asks
    Then the candidates include "TACE + sorafenib"
    And the evidence note of "TACE + sorafenib" says "Speaking against it: Choi 2013"
    And a caution on "TACE + sorafenib" says "STAH"
    And the certainty for "TACE + sorafenib" is "very low"
    And an evidence gap says "Risk score below 11.5"

  Scenario: In BCLC B TACTICS had no gain in survival
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then the study "TACTICS" stands behind "TACE + sorafenib"
    And the evidence note of "TACE + sorafenib" says "overall survival was NOT improved"

  Scenario: Sorafenib that has failed is not started again with TACE
    Given the patient "failed-sorafenib-tolerated-afp-high"
    And "TACE suitability" is "suitable"
    When the board asks
    Then "TACE + sorafenib" is excluded because "not about going on with one that has failed"
    And the candidates include "TACE + regorafenib"
    And the certainty for "TACE + regorafenib" is "very low"
    And no source speaks against "TACE + regorafenib"

  Scenario: TACE with regorafenib is a second line only
    Given the patient "untreated-iiia-child-pugh-a5"
    When the board asks
    Then "TACE + regorafenib" is not listed

  Scenario: TACE with regorafenib is set aside where the board holds TACE impossible
    Given the patient "failed-lenvatinib"
    When the board asks
    Then "TACE + regorafenib" is excluded because "cannot be done"

  Scenario: TACE with regorafenib is open while it is not known why the first line ended
    Given the patient "failed-lenvatinib"
    And "TACE suitability" is "suitable"
    And earlier treatment
      | agents     | ended   |
      | lenvatinib | unknown |
    When the board asks
    Then "TACE + regorafenib" is open for want of "drug classes on which the disease progressed"
    And "TACE + lenvatinib" is open for want of "drugs on which the disease progressed"

  Scenario: Camrelizumab and apatinib with TACE have no figure behind them
    Given the patient "untreated-iiia-child-pugh-a5"
    When the board asks
    Then the certainty for "TACE + camrelizumab + apatinib" is "not appraised"
    And an erratum says "Cannot be checked from this text"

  Scenario: Pembrolizumab with TACE rests on fifteen patients
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then the study "PETAL" stands behind "TACE + pembrolizumab"
    And the certainty for "TACE + pembrolizumab" is "very low"

  Scenario: TACE with the CTLA-4 antibody ipilimumab was never studied
    Given the patient "untreated-iiia-child-pugh-a5"
    When the board asks
    Then an evidence gap says "TACE + ipilimumab: nothing found"

  Scenario: TACE alone is the one regimen here that the guideline puts first
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then the headline says "1 preferred by a guideline"

  Scenario Outline: In stage IIIb <regimen> may be considered where the board would do TACE
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | tace_suitable          | suitable |
      | life_expectancy_months | 8        |
    When the board asks
    Then the candidates include "<regimen>"
    And the source's own grade of "<regimen>" is "<grade>"

    Examples:
      | regimen                        | grade                        |
      | TACE + lenvatinib              | evidence 2, recommendation B |
      | TACE + camrelizumab + apatinib | evidence 3, recommendation B |

  Scenario Outline: <regimen> was tested in first line and is not listed after it
    Given the patient "failed-folfox4"
    And "TACE suitability" is "suitable"
    When the board asks
    Then "<regimen>" is not listed

    Examples:
      | regimen                           |
      | TACE + atezolizumab + bevacizumab |
      | TACE + lenvatinib + pembrolizumab |
      | TACE + durvalumab + bevacizumab   |
      | TACE + lenvatinib                 |
      | TACE + regorafenib                |

  Scenario Outline: <regimen> was tested in disease that cannot be resected
    Given the patient "untreated-iib-multinodular"
    And "resectability" is "resectable"
    When the board asks
    Then "<regimen>" is not listed

    Examples:
      | regimen                           |
      | TACE + atezolizumab + bevacizumab |
      | TACE + lenvatinib + pembrolizumab |
      | TACE + durvalumab + bevacizumab   |
      | TACE + lenvatinib                 |
      | TACE + sorafenib                  |

  Scenario: TACE with sorafenib may be considered for one large tumour that cannot be resected
    Given the patient "untreated-iib-multinodular"
    And with
      | tumour_number    | 1      |
      | largest_diameter | 6.4 cm |
      | diameter_sum     | 6.4 cm |
    And "distribution" is not recorded
    When the board asks
    Then "BCLC stage" is found to be "A"
    And the candidates include "TACE + sorafenib"
    And the study "TACTICS" stands behind "TACE + sorafenib"

  Scenario Outline: In stage <stage> it is said that order and timing are open where the board would do TACE
    Given the patient "<patient>"
    And "TACE suitability" is "suitable"
    When the board asks
    Then "CNLC stage" is found to be "<stage>"
    And an evidence gap says "who gains, in which order and when is open"
    And an evidence gap says "TACE with systemic drugs that the guideline does not name"

    Examples:
      | stage | patient                        |
      | IIb   | untreated-iib-multinodular     |
      | IIIa  | untreated-iiia-child-pugh-a5   |
      | IIIb  | untreated-iiib-lung-metastasis |

  Scenario Outline: Nothing is said of it where <why>
    Given the patient "untreated-iib-multinodular"
    And with
      | <field> | <value> |
      | <other> | <that>  |
    And "distribution" is not recorded
    And "diameter_sum" is not recorded
    When the board asks
    Then the words "who gains, in which order and when is open" occur nowhere
    And the words "TACE with systemic drugs that the guideline does not name" occur nowhere
    And the words "TACE + ipilimumab: nothing found" occur nowhere

    Examples:
      | why                       | field         | value      | other            | that   |
      | the tumour is small       | tumour_number | 1          | largest_diameter | 3.0 cm |
      | the board would not do it | tace_suitable | unsuitable | largest_diameter | 4.2 cm |

  Scenario: The comparison of two series is criticised where it was drawn, in intermediate stage
    Given the patient "untreated-iiia-child-pugh-a5"
    When the board asks
    Then the words "TACE + lenvatinib set beside a lenvatinib series" occur nowhere

  # --- when TACE no longer holds the tumour --------------------------------------------------------------

  Scenario Outline: After <sessions> sessions that ended in <last> TACE counts as <failed>
    Given the patient "untreated-iib-multinodular"
    And earlier TACE sessions
      | response |
      | SD       |
      | <second> |
      | <last>   |
    When the board asks
    Then "tace_refractory" is found to be "<refractory>"

    Examples:
      | sessions | second | last | failed     | refractory |
      | three    | SD     | PD   | failed     | yes        |
      | three    | PD     | SD   | not failed | no         |

  Scenario: Progression after two sessions leaves open whether TACE has failed
    Given the patient "untreated-iib-multinodular"
    And earlier TACE sessions
      | response |
      | SD       |
      | PD       |
    When the board asks
    Then "tace_refractory" is open between "yes" and "no"
    And "T+A" is open for want of "tace_failed"

  Scenario: Failure after two sessions is believed, and the guideline's number is recalled
    Given the patient "untreated-iib-multinodular"
    And earlier TACE sessions
      | response |
      | SD       |
      | PD       |
    And "tace_failed" is "yes"
    When the board asks
    Then "tace_refractory" is found to be "yes"
    And the alerts say "fewer are recorded"

  Scenario: When TACE has failed systemic treatment is indicated and a targeted drug may be added
    Given the patient "tace-refractory-iib"
    And "TACE suitability" is "suitable"
    When the board asks
    Then the candidates include "T+A"
    And the candidates include "TACE + lenvatinib"
    And the candidates include "TACE + sorafenib"
    And a caution on "TACE" says "rather than the same repeated"
    And the requirements say "After the first TACE"

  # --- massive tumours -----------------------------------------------------------------------------------

  Scenario Outline: One tumour of <size> that cannot be resected and takes <share> of the liver: TACE <stands>
    Given the patient "single-8-cm-unresectable"
    And with
      | diameter of the largest tumour     | <size>  |
      | sum of the tumour diameters        | <size>  |
      | share of the liver taken by tumour | <share> |
    When the board asks
    Then "CNLC stage" is found to be "Ib"
    And in the setting "transarterial"
    And <outcome>

    Examples:
      | size   | share  | stands            | outcome                                                                       |
      | 10 cm  | 69.9 % | may be considered | the entry of "TACE" says "A massive tumour that cannot be resected and takes" |
      | 9.9 cm | 69.9 % | is no massive one | the words "A massive tumour that cannot be resected and takes" occur nowhere  |
      | 10 cm  | 70 %   | is no massive one | the words "A massive tumour that cannot be resected and takes" occur nowhere  |

  @key:tace-immunotherapy-not-in-early-stage
  Scenario Outline: CNLC Ia that cannot be resected: <regimen> is not named, TACE joins immunotherapy from IIb on
    Given the patient "transplant-candidate-within-criteria"
    When the board asks
    Then "CNLC stage" is found to be "Ia"
    And "<regimen>" is not listed

    Examples:
      | regimen                           |
      | TACE + atezolizumab + bevacizumab |
      | TACE + lenvatinib + pembrolizumab |

  @key:tace-another-checkpoint-inhibitor
  Scenario: A checkpoint inhibitor has failed: TACE with another one is not named
    Given the patient "untreated-iib-multinodular"
    And earlier treatment
      | agents                     | ended       |
      | atezolizumab + bevacizumab | progression |
    When the board asks
    Then in the setting "transarterial"
    And the candidates do not include "TACE + pembrolizumab"
    And the candidates do not include "TACE + camrelizumab + apatinib"

  @key:tace-failed-not-again
  Scenario: After progression on TACE, TACE the same way is offered neither as a treatment nor for conversion
    Given the patient "tace-failed-three-times"
    When the board asks
    Then in the setting "transarterial"
    And the candidates do not include "TACE"
    And in the setting "conversion"
    And the candidates do not include "TACE"

  @key:tace-unresectable-ib
  Scenario: A single tumour of 8 cm that cannot be resected: TACE may stand in
    Given the patient "single-8-cm-unresectable"
    When the board asks
    Then in the setting "transarterial"
    And "CNLC stage" is found to be "Ib"
    And the citation of "TACE" names "cnlc-2026" at "五（三）1（2）③"
