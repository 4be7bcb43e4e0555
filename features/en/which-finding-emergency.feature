# language: en
Feature: Which finding changes what is done first in an emergency?
  Each patient differs from one that is known by the findings named; what is not named is as before.

  @key:finding-emergency-resectable-single-4-cm-2
  Scenario Outline: Single resectable tumour of 4 cm; <finding> <value>, <and> <its value>: what is done first, <regimen>
    Given the patient "resectable-single-4-cm"
    And "<finding>" is "<value>"
    And "<and>" is "<its value>"
    When the board asks
    Then in the setting "<setting>"
    And "<regimen>" stands as "<stands>"

    Examples:
      | finding                     | value   | and            | its value | regimen                          | setting   | stands                       |
      | ECOG performance status     | 2       | tumour rupture | now       | liver resection                  | Emergency | candidate: cnlc-2026         |
      | ECOG performance status     | 3       | tumour rupture | now       | liver resection                  | Emergency | excluded: cnlc-2026 excluded |
      | ICG retention at 15 minutes | 29.9 %  | tumour rupture | now       | TACE alone                       | Emergency | not listed                   |
      | ICG retention at 15 minutes | 29.9 %  | tumour rupture | now       | transarterial embolisation (TAE) | Emergency | not listed                   |
      | diagnosis                   | unknown | tumour rupture | now       | best supportive care             | Emergency | open: cnlc-2026 open         |
      | diagnosis                   | unknown | tumour rupture | now       | liver resection                  | Emergency | open: cnlc-2026 open         |

  @key:finding-emergency-bfde1b
  Scenario: Resected, MVI and more than 5 cm; resectability now unresectable: what is done first
    Given the patient "resected-mvi-over-5-cm"
    And "resectability now" is "unresectable"
    When the board asks
    Then these stand as follows
      | regimen                          | setting    | stands                             |
      | transarterial embolisation (TAE) | Emergency  | not listed                         |
      | TACE + ablation                  | curative   | conditional: cnlc-2026 conditional |
      | nivolumab                        | first line | not listed                         |
    And no entry under study says "Donafenib + a checkpoint inhibitor first line: under study"
    And the evidence gaps are exactly
      | says                                                                     | status              | source     | place          | references |
      | Conversion rates: not one endpoint, not comparable, no proof of survival | not enough evidence | review-001 | 表1            |            |
      | Who will convert and who resists: no test tells                          | not enough evidence | review-001 | 摘要；引言；§3 |            |
      | Radiotherapy, SIRT, systemic chemotherapy to convert: no data            | not enough evidence | review-001 | 引言           |            |
      | TACE + durvalumab without bevacizumab: no benefit shown                  | not enough evidence | review-000 | §2.2           | 48         |

  @key:finding-emergency-1239e7
  Scenario: Of whom little is known: diagnosis hepatocellular carcinoma; ECOG performance status 0; resectability now resectable; documented Child-Pugh class A; systemic therapy for advanced disease before yes; extrahepatic spread no; …: what is done first
    Given a patient
      | field                                        | value                    |
      | diagnosis                                    | hepatocellular carcinoma |
      | ECOG performance status                      | 0                        |
      | resectability now                            | resectable               |
      | documented Child-Pugh class                  | A                        |
      | systemic therapy for advanced disease before | yes                      |
      | extrahepatic spread                          | no                       |
      | diameter of the largest tumour               | 5.6 cm                   |
      | portal vein tumour thrombus, Cheng type      | none                     |
      | number of tumours                            | 2                        |
    When the board asks
    Then these stand as follows
      | regimen                          | setting   | stands     |
      | transarterial embolisation (TAE) | Emergency | not listed |
    And the requirements are exactly
      | says                                                                         | status   | source     | place                                                     | references          |
      | Before resection: liver reserve, portal pressure and performance to be known | needed   | cnlc-2026  | 五（一）1（2）；五（一）2 要点论述（2）                   | 137,138,139,140     |
      | Resection margin: 1 cm or more does better than a narrow one                 | needed   | cnlc-2026  | 五（一）1（5）                                            | 186,187,188         |
      | No usable AFP value                                                          | needed   | cnlc-2026  | 三（二）2；三（三）要点论述（5）                          |                     |
      | Hepatitis B and C markers                                                    | needed   | cnlc-2026  | 五（五）6                                                 |                     |
      | What the choice after progression depends on (guideline)                     | needed   | cnlc-2026  | 五（五）3；五（五）要点论述（3）                          |                     |
      | Recurrence after transplantation: fast course, combined treatment by a board | find out | cnlc-2026  | 五（一）3（2）；五（一）3 要点论述（4）                   | 260,261,262,263     |
      | Anatomical resection: fewer local recurrences, survival the same             | find out | cnlc-2026  | 五（一）1（5）                                            | 183,184,185         |
      | CNLC IIb or IIIa: treatment without operation comes first as a rule          | find out | cnlc-2026  | 五（一）1（3）②；五（一）1（3）③；五（一）2 要点论述（3） |                     |
      | Transplant candidate beyond the UCSF criteria                                | find out | cnlc-2026  | 五（一）3（1）；五（一）3 要点论述（2）                   | 239,240,241,242     |
      | HBsAg positive: antiviral at once                                            | find out | cnlc-2026  | 五（五）6；五（三）1（9）⑦                                | 349,350,482,483     |
      | HBV DNA, quantified                                                          | find out | cnlc-2026  | 五（五）6                                                 |                     |
      | HBV DNA still detectable on treatment                                        | find out | cnlc-2026  | 五（五）6                                                 |                     |
      | HBV monitoring every 3 to 6 months                                           | find out | cnlc-2026  | 五（五）6                                                 |                     |
      | Hepatitis C: direct-acting antivirals                                        | find out | cnlc-2026  | 五（五）6                                                 | 484                 |
      | Baseline before a checkpoint inhibitor                                       | find out | cnlc-2026  | 五（五）3                                                 |                     |
      | Typical imaging and an operation planned: no biopsy beforehand               | find out | cnlc-2026  | 三（三）；三（三）要点论述（6）                           | 100,101,102         |
      | Response evaluation on systemic therapy                                      | find out | cnlc-2026  | 五（五）4                                                 | 471                 |
      | Follow-up after TACE                                                         | find out | cnlc-2026  | 五（三）1（8）                                            | 319,320             |
      | Active bleeding: stop it first                                               | find out | cnlc-2026  | 五（五）7；五（五）3                                      |                     |
      | Acute decompensation: treat it, then stage again                             | find out | cnlc-2026  | 五（五）7                                                 |                     |
      | Ruptured tumour: rescue first, then weigh                                    | find out | cnlc-2026  | 五（六）                                                  | 488,489,490,491,492 |
      | What the choice after a targeted drug + immunotherapy depends on             | find out | review-002 | §2                                                        |                     |
    And the cautions on "Chinese medicine prescribed by syndrome" are exactly
      | says                                                                               | status  | source | place | references |
      | Pregnancy: systemic anticancer drugs, TACE, HAIC and radiation endanger the child. | unknown |        |       |            |
      | Breastfeeding: it is stopped before anticancer drugs are begun.                    | unknown |        |       |            |
    And the cautions on "resection of peritoneal metastases" are exactly
      | says                                                                                                                                                          | status  | source | place | references |
      | Pregnancy does not rule this out, and yet the child is at risk: by the anaesthesia, by the X-rays and contrast of an embolisation, by the drugs a graft needs | unknown |        |       |            |
    And the cautions on "immunosuppression based on an mTOR inhibitor" are exactly
      | says                                                            | status  | source | place | references |
      | Breastfeeding: it is stopped before anticancer drugs are begun. | unknown |        |       |            |

  @key:finding-emergency-b01278
  Scenario: Ruptured and bleeding, resectable; ICG retention at 15 minutes 30 %: what is done first
    Given the patient "ruptured-resectable"
    And "ICG retention at 15 minutes" is "30 %"
    When the board asks
    Then these stand as follows
      | regimen    | setting   | stands               |
      | TACE alone | Emergency | candidate: cnlc-2026 |

  @key:finding-emergency-01fac9
  Scenario: Many nodules, CNLC IIb; tumour rupture is not recorded: what is done first
    Given the patient "untreated-iib-multinodular"
    And "tumour rupture" is not recorded
    When the board asks
    Then these stand as follows
      | regimen                          | setting   | stands               |
      | transarterial embolisation (TAE) | Emergency | open: cnlc-2026 open |
