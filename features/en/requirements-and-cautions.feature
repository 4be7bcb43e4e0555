# language: en
Feature: What must be done beside the choice, and what to be careful of
  Antivirals, endoscopy and monitoring; cautions by drug, class and procedure.

  # --- hepatitis B and C --------------------------------------------------------------------------------

  Scenario: HBsAg positive without an antiviral calls for one at once, whatever HBV DNA is
    Given the patient "untreated-iib-multinodular"
    And with
      | HBsAg         | positive |
      | hbv_antiviral | no       |
      | HBV DNA       | 0 IU/mL  |
    When the board asks
    Then the requirements say "HBsAg positive: antiviral at once"
    And the requirements say "whether or not HBV DNA can be detected"
    And the requirements say "HBV monitoring every 3 to 6 months"

  Scenario: On an antiviral with nothing detectable no new one is called for
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then the words "HBsAg positive: antiviral at once" occur nowhere
    And the words "HBV DNA still detectable on treatment" occur nowhere

  Scenario: On an antiviral with detectable HBV DNA the regimen is looked at again
    Given the patient "untreated-iib-multinodular"
    And "HBV DNA" is "35 IU/mL"
    When the board asks
    Then the requirements say "HBV DNA still detectable on treatment"

  Scenario: Anti-HBc alone calls for HBV DNA
    Given the patient "untreated-iiib-lung-metastasis"
    When the board asks
    Then the requirements say "HBV DNA, quantified"
    And the words "HBsAg positive: antiviral at once" occur nowhere

  Scenario Outline: While <marker> is unknown the markers are to be tested
    Given the patient "untreated-iiib-lung-metastasis"
    And "<marker>" is not recorded
    When the board asks
    Then the requirements say "Hepatitis B and C markers"

    Examples:
      | marker   |
      | HBsAg    |
      | anti_hbc |
      | anti_hcv |

  Scenario: With every marker known none is to be tested
    Given the patient "untreated-iiib-lung-metastasis"
    When the board asks
    Then the words "Hepatitis B and C markers" occur nowhere

  Scenario: An RNA in place of the antibody is enough for hepatitis C
    Given the patient "untreated-iiib-lung-metastasis"
    And "anti_hcv" is not recorded
    And "hcv_rna" is "not detected"
    When the board asks
    Then the words "Hepatitis B and C markers" occur nowhere

  Scenario: HBsAg alone calls for HBV DNA
    Given the patient "untreated-iib-multinodular"
    And "anti_hbc" is "negative"
    And "HBV DNA" is not recorded
    When the board asks
    Then the requirements say "HBV DNA, quantified"

  Scenario: An HBV DNA with a figure is not asked for again
    Given the patient "untreated-iib-multinodular"
    And "HBV DNA" is "35 IU/mL"
    When the board asks
    Then the words "HBV DNA, quantified" occur nowhere

  Scenario: Detectable HBV DNA without treatment is no breakthrough
    Given the patient "untreated-iib-multinodular"
    And with
      | HBV DNA       | 35000 IU/mL |
      | hbv_antiviral | no          |
    When the board asks
    Then the words "HBV DNA still detectable on treatment" occur nowhere

  Scenario Outline: Hepatitis C antibody <antibody>, RNA <rna>, treatment <treated>: an antiviral is called for
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | anti_hcv      | <antibody> |
      | hcv_rna       | <rna>      |
      | hcv_antiviral | <treated>  |
    When the board asks
    Then the requirements say "Hepatitis C: direct-acting antivirals"

    Examples:
      | antibody | rna      | treated |
      | positive | detected | none    |
      | positive | unknown  | none    |
      | negative | detected | none    |

  Scenario Outline: Hepatitis C antibody <antibody>, RNA <rna>, treatment <treated>: none is called for
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | anti_hcv      | <antibody> |
      | hcv_rna       | <rna>      |
      | hcv_antiviral | <treated>  |
    When the board asks
    Then the words "Hepatitis C: direct-acting antivirals" occur nowhere

    Examples:
      | antibody | rna          | treated   |
      | positive | not detected | none      |
      | positive | detected     | ongoing   |
      | positive | unknown      | completed |
      | negative | unknown      | none      |

  # --- monitoring -----------------------------------------------------------------------------------------

  Scenario: Systemic treatment brings baseline tests and response evaluation
    Given the patient "untreated-iiib-lung-metastasis"
    When the board asks
    Then the requirements say "thyroid, pituitary and adrenal function"
    And the requirements say "every 6 to 8 weeks"

  Scenario: Running systemic treatment is evaluated whatever the stage
    Given the patient "untreated-iib-multinodular"
    And earlier treatment
      | agents    | ended   |
      | donafenib | ongoing |
    When the board asks
    Then the requirements say "every 6 to 8 weeks"

  Scenario: Where no systemic treatment is indicated nor running none is evaluated
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then the words "every 6 to 8 weeks" occur nowhere

  Scenario: After TACE control imaging is due
    Given the patient "untreated-iib-multinodular"
    And earlier TACE sessions
      | on         | response |
      | 2026-10-12 | PR       |
    When the board asks
    Then the requirements say "at 4 to 6 weeks"

  # --- bevacizumab and bleeding -----------------------------------------------------------------------------

  Scenario Outline: <regimen> without gastroscopy of late: gastroscopy first
    Given the patient "untreated-iiib-lung-metastasis"
    And "gastroscopy_within_6_months" is "no"
    When the board asks
    Then the candidates include "<regimen>"
    And the requirements say "gastroscopy done, to judge the risk of bleeding"

    Examples:
      | regimen                    |
      | T+A                        |
      | sintilimab + IBI305        |
      | finotonlimab + bevacizumab |
      | toripalimab + bevacizumab  |

  Scenario: With a gastroscopy of late none is asked for again
    Given the patient "untreated-iiib-lung-metastasis"
    When the board asks
    Then the words "gastroscopy done, to judge the risk of bleeding" occur nowhere

  Scenario: Whether there was a gastroscopy is to be found out
    Given the patient "untreated-iiib-lung-metastasis"
    And "gastroscopy_within_6_months" is not recorded
    When the board asks
    Then the requirements say "gastroscopy done, to judge the risk of bleeding"
    And the candidates include "T+A"

  Scenario: Varices at high risk call for caution with bevacizumab and are not those of the trial
    Given the patient "untreated-iiib-lung-metastasis"
    And "varices" is "red signs"
    When the board asks
    Then a caution on "T+A" says "High risk of bleeding at endoscopy"
    And a caution on "sintilimab + IBI305" says "High risk of bleeding at endoscopy"
    And the evidence for "T+A" is "indirect"
    And the candidates include "nivolumab + ipilimumab"

  Scenario: Varices at low risk call for no caution, treated or not
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | varices         | low |
      | varices_treated | no  |
    When the board asks
    Then the evidence for "T+A" is "direct"
    And the words "High risk of bleeding at endoscopy" occur nowhere

  Scenario: Bleeding now is named on a kinase inhibitor as well, beside the emergency
    Given the patient "untreated-iiib-lung-metastasis"
    And "active_bleeding" is "yes"
    When the board asks
    Then a caution on "lenvatinib" says "may make it worse"

  Scenario: Varices that were treated are in the trial again
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | varices         | high risk |
      | varices_treated | yes       |
    When the board asks
    Then the evidence for "T+A" is "direct"
    And the words "High risk of bleeding at endoscopy" occur nowhere

  Scenario: Bleeding from the gut within 6 months calls for caution with bevacizumab and with kinase inhibitors
    Given the patient "untreated-iiib-lung-metastasis"
    And "gi_bleeding_within_6_months" is "yes"
    When the board asks
    Then a caution on "T+A" says "varices are to be treated fully first"
    And a caution on "lenvatinib" says "may make it worse"
    And the candidates include "T+A"

  Scenario: Whether there is bleeding now decides on bevacizumab
    Given the patient "untreated-iiib-lung-metastasis"
    And "active_bleeding" is not recorded
    When the board asks
    Then "T+A" is conditional for want of "active_bleeding"
    And the assessment asks first for "active_bleeding"

  Scenario Outline: <risk> adds to the bleeding risk of antiangiogenic drugs
    Given the patient "untreated-iiib-lung-metastasis"
    And "<field>" is "<value>"
    When the board asks
    Then a caution on "T+A" says "adds to the bleeding risk"
    And a caution on "camrelizumab + apatinib" says "adds to the bleeding risk"

    Examples:
      | risk                   | field                          | value     |
      | Haemoptysis last month | bleeding_other_within_6_months | yes       |
      | Full anticoagulation   | anticoagulation                | full dose |

  Scenario: A prophylactic dose does not
    Given the patient "untreated-iiib-lung-metastasis"
    And "anticoagulation" is "prophylactic"
    When the board asks
    Then the words "adds to the bleeding risk" occur nowhere

  # --- blood pressure, kidney, heart, wounds ----------------------------------------------------------------

  Scenario Outline: <finding> of <value> calls for a caution on antiangiogenic drugs
    Given the patient "untreated-iiib-lung-metastasis"
    And "<field>" is "<value>"
    When the board asks
    Then a caution on "lenvatinib" says "<words>"
    And a caution on "toripalimab + bevacizumab" says "<words>"

    Examples:
      | finding              | field                               | value        | words                      |
      | Systolic pressure    | systolic_bp                         | 151 mmHg     | Uncontrolled hypertension  |
      | Diastolic pressure   | diastolic_bp                        | 91 mmHg      | Uncontrolled hypertension  |
      | Hypertension         | hypertension                        | uncontrolled | Uncontrolled hypertension  |
      | Protein in a day     | proteinuria_24h                     | 2 g          | Proteinuria of 2+ or more  |
      | Infarction or stroke | arterial_thrombosis_within_6_months | yes          | may bring on another event |
      | Heart failure        | heart_failure                       | yes          | may bring on another event |
      | Major surgery        | recent_major_surgery                | yes          | impair healing             |
      | A fistula            | wound_or_fistula                    | yes          | impair healing             |

  Scenario Outline: <finding> of <value> lies below the bound
    Given the patient "untreated-iiib-lung-metastasis"
    And "<field>" is "<value>"
    When the board asks
    Then the words "<words>" occur nowhere

    Examples:
      | finding            | field           | value    | words                     |
      | Systolic pressure  | systolic_bp     | 150 mmHg | Uncontrolled hypertension |
      | Diastolic pressure | diastolic_bp    | 90 mmHg  | Uncontrolled hypertension |
      | Protein in a day   | proteinuria_24h | 1999 mg  | Proteinuria of 2+ or more |

  Scenario Outline: <plus> on the dipstick calls for the caution even with half a gram in 24 hours
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | proteinuria_dipstick | <plus> |
      | proteinuria_24h      | 0.5 g  |
    When the board asks
    Then a caution on "lenvatinib" says "Proteinuria of 2+ or more"

    Examples:
      | plus |
      | ++   |
      | 3+   |
      | 4+   |

  Scenario Outline: Where hypertension is <known> missing pressures are not asked for
    Given the patient "untreated-iiib-lung-metastasis"
    And "hypertension" is "<known>"
    And "systolic_bp" is not recorded
    And "diastolic_bp" is not recorded
    When the board asks
    Then the words "Uncontrolled hypertension" occur nowhere

    Examples:
      | known      |
      | none       |
      | controlled |

  Scenario Outline: Where hypertension is controlled a <pressure> of <value> still counts
    Given the patient "untreated-iiib-lung-metastasis"
    And "hypertension" is "controlled"
    And "<other>" is not recorded
    And "<pressure>" is "<value>"
    When the board asks
    Then a caution on "lenvatinib" says "Uncontrolled hypertension"

    Examples:
      | pressure     | value    | other        |
      | systolic_bp  | 151 mmHg | diastolic_bp |
      | diastolic_bp | 91 mmHg  | systolic_bp  |

  Scenario: One plus on the dipstick with half a gram in 24 hours lies below both bounds
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | proteinuria_dipstick | 1+    |
      | proteinuria_24h      | 0.5 g |
    When the board asks
    Then the words "Proteinuria of 2+ or more" occur nowhere

  # --- checkpoint inhibitors ----------------------------------------------------------------------------------

  Scenario Outline: <risk> calls for a caution on every checkpoint inhibitor, and not on kinase inhibitors
    Given the patient "untreated-iiib-lung-metastasis"
    And "<field>" is "<value>"
    When the board asks
    Then the candidates include "T+A"
    And a caution on "T+A" says "<words>"
    And a caution on "nivolumab + ipilimumab" says "<words>"
    And a caution on "tislelizumab" says "<words>"
    And the candidates include "lenvatinib"

    Examples:
      | risk                           | field                     | value  | words                                     |
      | A graft                        | transplant_recipient      | yes    | rejection of the graft                    |
      | A place on the transplant list | transplant_candidate      | yes    | whether a checkpoint inhibitor beforehand |
      | Active autoimmune disease      | autoimmune_disease        | active | may set it off                            |
      | Immunosuppression              | immunosuppression         | yes    | may work less                             |
      | Interstitial lung disease      | interstitial_lung_disease | yes    | pneumonitis                               |
      | An earlier severe event        | prior_severe_irae         | yes    | grade 3 or higher before                  |

  Scenario: Autoimmune disease that is quiet carries no caution
    Given the patient "untreated-iiib-lung-metastasis"
    And "autoimmune_disease" is "inactive"
    When the board asks
    Then the words "may set it off" occur nowhere

  Scenario: Autoimmune disease without a word on its activity leaves the caution open
    Given the patient "untreated-iiib-lung-metastasis"
    And "autoimmune_disease" is "present"
    When the board asks
    Then the candidates include "T+A"
    And a caution on "T+A" says "may set it off"

  # --- everything else ------------------------------------------------------------------------------------------

  Scenario Outline: FOLFOX4 with <finding> <waits>
    Given the patient "untreated-iiib-lung-metastasis"
    And "<field>" is "<value>"
    When the board asks
    Then the candidates include "FOLFOX4"
    And <outcome>

    Examples:
      | finding          | field                 | value       | waits         | outcome                                                  |
      | 1.49 neutrophils | neutrophils           | 1.49 10^9/L | is put off    | a caution on "FOLFOX4" says "put off until they recover" |
      | 1.5 neutrophils  | neutrophils           | 1.5 10^9/L  | need not wait | the words "put off until they recover" occur nowhere     |
      | 74 platelets     | platelets             | 74 10^9/L   | is put off    | a caution on "FOLFOX4" says "put off until they recover" |
      | 75 platelets     | platelets             | 75 10^9/L   | need not wait | the words "put off until they recover" occur nowhere     |
      | neuropathy       | peripheral_neuropathy | yes         | may harm      | a caution on "FOLFOX4" says "oxaliplatin makes it worse" |

  Scenario: An active infection is controlled before anything is begun
    Given the patient "untreated-iiib-lung-metastasis"
    And "active_infection" is "yes"
    When the board asks
    Then a caution on "sorafenib" says "control it before the treatment begins"
    And a caution on "tislelizumab" says "control it before the treatment begins"
    And a caution on "FOLFOX4" says "control it before the treatment begins"

  Scenario Outline: At <age> years breastfeeding <asked>
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | age      | <age> |
      | pregnant | no    |
    And "breastfeeding" is not recorded
    When the board asks
    Then the candidates include "T+A"
    And <outcome>

    Examples:
      | age | asked              | outcome                                                   |
      | 55  | is asked about     | a caution on "T+A" says "stopped before anticancer drugs" |
      | 56  | is not asked about | the words "stopped before anticancer drugs" occur nowhere |

  Scenario: A recorded pregnancy counts at any age
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | age      | 57  |
      | pregnant | yes |
    When the board asks
    Then "T+A" is excluded because "Pregnancy"

  Scenario: A recorded breastfeeding counts at any age
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | age           | 57  |
      | pregnant      | no  |
      | breastfeeding | yes |
    When the board asks
    Then a caution on "donafenib" says "stopped before anticancer drugs"

  Scenario: A mother who has weaned carries no such caution
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | age           | 36 |
      | pregnant      | no |
      | breastfeeding | no |
    When the board asks
    Then the words "stopped before anticancer drugs" occur nowhere

  Scenario: A nursing mother stops before anticancer drugs are begun
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | age           | 36  |
      | pregnant      | no  |
      | breastfeeding | yes |
    When the board asks
    Then a caution on "donafenib" says "stopped before anticancer drugs"

  # --- Child-Pugh B with 8 points -------------------------------------------------------------------------

  Scenario: With 8 Child-Pugh points nivolumab + ipilimumab carries its own warning and its evidence is indirect
    Given the patient "iiia-child-pugh-b8"
    When the board asks
    Then "Child-Pugh score" is found to be "8"
    And in the setting "Systemic, first line"
    And the candidates include "nivolumab + ipilimumab"
    And a caution on "nivolumab + ipilimumab" says "18.7 % of Child-Pugh B patients with 8 points or more"
    And a caution on "nivolumab + ipilimumab" says "Child-Pugh 7 points or more"
    And the evidence for "nivolumab + ipilimumab" is "indirect"
    And the evidence note of "nivolumab + ipilimumab" says "the study asked for Child-Pugh class: A, this patient: B"

  Scenario: In Child-Pugh A nivolumab + ipilimumab carries no warning on the liver
    Given the patient "untreated-iiia-child-pugh-a5"
    When the board asks
    Then in the setting "Systemic, first line"
    And the candidates include "nivolumab + ipilimumab"
    And the evidence for "nivolumab + ipilimumab" is "direct"
    And the words "18.7 % of Child-Pugh B patients" occur nowhere

  Scenario: The headline of a patient with 8 Child-Pugh points says that the evidence is indirect
    Given the patient "iiia-child-pugh-b8"
    When the board asks
    Then the headline says "evidence indirect"
    And the alerts say "At 7 Child-Pugh points or more the guideline calls the data on systemic therapy limited"
    And a caution on "external radiotherapy" says "AASLD avoids external radiotherapy from 8 Child-Pugh points on"

  @key:severe-jaundice-tace
  Scenario Outline: With a bilirubin of <bilirubin> TACE is <stands>
    Given the patient "untreated-iib-multinodular"
    And "total bilirubin" is "<bilirubin>"
    When the board asks
    Then in the setting "transarterial"
    And <outcome>

    Examples:
      | bilirubin   | stands               | outcome                                                                   |
      | 51.3 µmol/L | not touched          | the candidates include "TACE"                                             |
      | 52 µmol/L   | ruled out            | "TACE" is excluded because "Severe jaundice is part of the liver failure" |
      | 52 µmol/L   | as is SIRT warned of | a caution on "SIRT" says "Whether a bile duct can be drained"             |

  @key:haic-encephalopathy
  Scenario Outline: HAIC with <finding> is ruled out: the liver is not compensated
    Given the patient "child-pugh-b8-large-tumour"
    And "<field>" is "<value>"
    When the board asks
    Then "FOLFOX-HAIC" is excluded because "refractory ascites are decompensation"

    Examples:
      | finding                | field                  | value     |
      | hepatic encephalopathy | hepatic encephalopathy | grade 1-2 |
      | refractory ascites     | ascites_refractory     | yes       |

  @key:pregnant-with-a-rupture
  Scenario: Pregnant, with a tumour bleeding: TAE is not withheld, and the board is told what endangers the child
    Given the patient "ruptured-tumour"
    And with
      | sex               | female       |
      | age               | 34           |
      | pregnant          | yes          |
      | resectability now | unresectable |
    When the board asks
    Then in the setting "emergency"
    And the candidates include "transarterial embolisation (TAE)"
    And a caution on "transarterial embolisation (TAE)" says "Obstetricians take part"
    And "TACE" is excluded because "endanger the child"

  @key:pregnant-resectable
  Scenario: Pregnant and resectable: resection stays open with a warning, TACE does not
    Given the patient "resectable-single-4-cm"
    And with
      | sex      | female |
      | age      | 34     |
      | pregnant | yes    |
    When the board asks
    Then in the setting "curative"
    And the candidates include "liver resection"
    And a caution on "liver resection" says "Obstetricians take part"

  @key:tae-coagulopathy
  Scenario: TAE for a rupture where coagulation cannot be corrected: the risk is shown, TAE is not withheld
    Given the patient "ruptured-tumour"
    And "coagulopathy that cannot be corrected" is "yes"
    And "resectability now" is "unresectable"
    When the board asks
    Then in the setting "emergency"
    And the candidates include "transarterial embolisation (TAE)"
    And a caution on "transarterial embolisation (TAE)" says "risks to be weighed against the bleeding"

  @key:peginterferon-autoimmune-unknown
  Scenario: Whether there is an autoimmune disease is asked before interferon
    Given the patient "resected-mvi-over-5-cm"
    And "autoimmune disease" is not recorded
    When the board asks
    Then "pegylated interferon" is conditional for want of "autoimmune disease"

  @key:ablation-residual-after-two
  Scenario: Tumour left after two ablations: ablation alone is not named a third time
    Given the patient "solitary-small-tumour"
    And "result of the last ablation" is "residual_after_two"
    When the board asks
    Then "ablation" is excluded because "not ablation alone again"

  @key:transplantation-after-a-checkpoint-inhibitor
  Scenario: A checkpoint inhibitor was given before: the transplantation carries the question of rejection
    Given the patient "transplant-candidate-within-criteria"
    And earlier treatment
      | agents                     | ended       |
      | atezolizumab + bevacizumab | progression |
    When the board asks
    Then a caution on "liver transplantation" says "not settled, says the guideline"
    And a caution on "liver transplantation" says "at least 3 months without a checkpoint inhibitor"

  @key:irradiated-before
  Scenario: Irradiated before: the earlier field and the summed dose come first
    Given the patient "untreated-iiia-child-pugh-a5"
    And "external radiotherapy before" is "yes"
    When the board asks
    Then a caution on "external radiotherapy" says "the dose summed up in the liver"
    And a caution on "SIRT" says "the dose summed up in the liver"

  @key:oxaliplatin-kidney
  Scenario: FOLFOX with a creatinine above 176.8 µmol/L carries the kidney's warning
    Given the patient "untreated-iiib-lung-metastasis"
    And "serum creatinine" is "180 µmol/L"
    When the board asks
    Then a caution on "FOLFOX4" says "oxaliplatin leaves the body through the kidneys"

  @key:child-pugh-seven-points
  Scenario: At 7 Child-Pugh points systemic treatment carries the warning
    Given the patient "untreated-iiia-child-pugh-a5"
    And with
      | ascites         | mild      |
      | serum albumin   | 35 g/L    |
      | total bilirubin | 20 µmol/L |
    When the board asks
    Then "Child-Pugh score" is found to be "7"
    And a caution on "donafenib" says "Child-Pugh 7 points or more"

  @key:seven-child-pugh-points-are-an-alert
  Scenario Outline: From how many Child-Pugh points on is systemic treatment flagged? <score> points
    Given the patient "untreated-iiia-child-pugh-a5"
    And with
      | albumin   | 35 g/L      |
      | bilirubin | <bilirubin> |
      | ascites   | mild        |
    When the board asks
    Then "Child-Pugh score" is found to be "<score>"
    And the alerts say "At 7 Child-Pugh points or more"

    Examples:
      | score | bilirubin |
      | 7     | 20 µmol/L |
      | 8     | 40 µmol/L |

  @key:an-afp-in-iu-is-no-usable-afp
  Scenario: An AFP in IU/mL is recorded: the requirement speaks of a usable value, not of a missing one
    Given the patient "untreated-iiib-lung-metastasis"
    And "AFP" is "500 IU/mL"
    When the board asks
    Then the requirements say "No usable AFP value"

  @key:rna-not-detected-ends-the-question-of-hepatitis-c
  Scenario: HCV RNA is not detected: antibody and treatment of hepatitis C are not asked for
    Given the patient "untreated-iiib-lung-metastasis"
    And "anti_hcv" is not recorded
    And "hcv_antiviral" is not recorded
    And "hcv_rna" is "not detected"
    When the board asks
    Then the words "Hepatitis C: direct-acting antivirals" occur nowhere

  @key:in-an-emergency-no-baseline-before-a-checkpoint-inhibitor
  Scenario: With active bleeding systemic treatment is set aside: its baseline and its response evaluation are not asked for
    Given the patient "untreated-iiib-lung-metastasis"
    And "active_bleeding" is "yes"
    When the board asks
    Then "emergency" is found to be "yes"
    And the words "Baseline before a checkpoint inhibitor" occur nowhere
    And the words "Response evaluation on systemic therapy" occur nowhere
