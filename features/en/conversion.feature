# language: en
Feature: A tumour that cannot be resected: can it be made resectable?
  The means of conversion, what their printed rates count and do not count, and what follows when it has worked.

  # --- CNLC IIb, unresectable -----------------------------------------------------------------------------

  Scenario Outline: In unresectable CNLC IIb <regimen> may be considered to convert
    Given the patient "untreated-iib-multinodular"
    And with
      | diameter of the largest tumour | 7.4 cm |
      | sum of the tumour diameters    | 15 cm  |
    When the board asks
    Then in the setting "conversion"
    And the candidates include "<regimen>"
    And the citation of "<regimen>" names "<source>" at "<place>"
    And the source's own grade of "<regimen>" is "<grade>"

    Examples:
      | regimen                                      | source     | place           | grade                        |
      | TACE                                         | cnlc-2026  | 五（一）2（1）  | evidence 3, recommendation B |
      | FOLFOX-HAIC                                  | cnlc-2026  | 五（三）2（8）① | evidence 3, recommendation B |
      | HAIC + TKI + PD-1 antibody (drugs not named) | cnlc-2026  | 五（三）2（8）① | evidence 3, recommendation B |
      | external radiotherapy                        | cnlc-2026  | 五（一）2（1）  | evidence 3, recommendation B |
      | TACE + HAIC                                  | cnlc-2026  | 五（一）2（1）  | not graded by this source    |
      | TACE + lenvatinib                            | cnlc-2026  | 五（一）2（1）  | not graded by this source    |
      | atezolizumab + bevacizumab                   | review-001 | 表1             | not graded by this source    |
      | TKI + PD-1 antibody (drugs not named)        | review-001 | 表1             | not graded by this source    |

  Scenario: Conversion rates are not one endpoint, and the answer says so
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then an evidence gap says "Conversion rates: not one endpoint, not comparable, no proof of survival"
    And an evidence gap says "one rate is never another"
    And an evidence gap says "A higher rate in the table does not make one treatment better than another"
    And an evidence gap says "Who will convert and who resists: no test tells"

  Scenario Outline: The rate printed for <regimen> is shown with what it does not mean
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then in the setting "conversion"
    And the entry of "<regimen>" says "<rate>"
    And the entry of "<regimen>" says "<limit>"
    And the evidence note of "<regimen>" does not say "resectability"

    Examples:
      | regimen                               | rate   | limit                                               |
      | TACE + HAIC                           | 48.8 % | the rate is not a chance of cure                    |
      | FOLFOX-HAIC                           | 12.3 % | it cannot be read as the share of patients resected |
      | TKI + PD-1 antibody (drugs not named) | 23.8 % | whether the rate counts operations is not stated    |
      | atezolizumab + bevacizumab            | 10.9 % | not a rate of resections                            |

  Scenario: Ten years of TACE: one in ten was downstaged, one in twenty was operated on
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then in the setting "conversion"
    And the evidence note of "TACE" says "resection carried out 5.2%"
    And the entry of "TACE" says "the larger study is about downstaging by its title, which is not resection"
    And an erratum says "Downstaging, in 82 of 831 (9.9 %); 43 (5.2 %) were operated on"
    And the certainty for "TACE" is "very low"

  Scenario: Lenvatinib alone: the printed rate of conversion is impossible and carries nothing
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then an evidence gap says "Lenvatinib alone to convert: the printed figures are impossible"
    And an erratum says "Impossible with nine patients"
    And in the setting "conversion"
    And "lenvatinib" is not listed

  Scenario: LAUNCH was made in stage III and is indirect for a patient in IIb
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then in the setting "conversion"
    And the study "LAUNCH" stands behind "TACE + lenvatinib"
    And the evidence for "TACE + lenvatinib" is "indirect"

  Scenario: Who is preferred for conversion by HAIC is said beside it
    Given the patient "untreated-iib-multinodular"
    And with
      | diameter of the largest tumour | 7.4 cm |
      | sum of the tumour diameters    | 15 cm  |
    When the board asks
    Then the requirements say "Who is preferred for conversion by HAIC"

  Scenario: Where conversion is intended the board is told what to watch, and that nobody says when to operate
    Given the patient "untreated-iib-multinodular"
    And "resectability now" is "borderline resectable"
    When the board asks
    Then the requirements say "Conversion under way: what the board has to watch"
    And an evidence gap says "When to operate after conversion: no criteria"

  # --- with a portal vein thrombus ------------------------------------------------------------------------

  Scenario: With a thrombus of the main trunk HAIC may be considered to convert, alone or with drugs
    Given the patient "pvtt-cheng-iii-unresectable"
    When the board asks
    Then in the setting "conversion"
    And the candidates include "FOLFOX-HAIC"
    And the candidates include "HAIC + sorafenib"
    And the entry of "FOLFOX-HAIC" says "the main trunk too"
    And the entry of "FOLFOX-HAIC" says "A tumour that shrinks is not yet one that can be resected"
    And an evidence gap says "Sorafenib alone hardly converts: 0.8 % of a control group"

  Scenario: Without a thrombus HAIC with sorafenib is no means of conversion
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then in the setting "conversion"
    And "HAIC + sorafenib" is not listed

  Scenario: The highest rates of conversion come from studies without a control group or with a wrong denominator
    Given the patient "pvtt-cheng-iii-unresectable"
    When the board asks
    Then in the setting "conversion"
    And the entry of "HAIC + TKI + PD-1 antibody (drugs not named)" says "Neither fits 34; both fit 25"
    And the entry of "TACE + HAIC + TKI + PD-1 antibody (drugs not named)" says "matched, not randomised"
    And the certainty for "TACE + HAIC + TKI + PD-1 antibody (drugs not named)" is "very low"

  # --- where the remnant is too small ---------------------------------------------------------------------

  Scenario Outline: With a remnant of <remnant> in cirrhosis making the liver grow is <stands>
    Given the patient "untreated-iib-multinodular"
    And with
      | future liver remnant (share of standard liver volume) | <remnant> |
      | ICG retention at 15 minutes                           | 10 %      |
    When the board asks
    Then "future liver remnant enough for resection (CNLC 2026)" is found to be "<enough>"
    And <pve>
    And <alpps>

    Examples:
      | remnant | stands    | enough | pve                                                               | alpps                          |
      | 39.9 %  | an option | no     | the candidates include "portal vein embolisation, then resection" | the candidates include "ALPPS" |
      | 40 %    | no issue  | yes    | "portal vein embolisation, then resection" is not listed          | "ALPPS" is not listed          |

  Scenario Outline: In a healthy liver a remnant of <remnant> is <enough> for resection
    Given the patient "untreated-iib-multinodular"
    And with
      | future liver remnant (share of standard liver volume) | <remnant>    |
      | cirrhosis                                             | no           |
      | hepatitis B surface antigen                           | negative     |
      | on antiviral treatment for hepatitis B                | no           |
      | HCV RNA                                               | not detected |
      | oesophagogastric varices                              | none         |
    When the board asks
    Then "future liver remnant enough for resection (CNLC 2026)" is found to be "<found>"

    Examples:
      | remnant | enough     | found |
      | 30 %    | enough     | yes   |
      | 29.9 %  | too little | no    |

  Scenario Outline: ALPPS at <limit> is <stands>
    Given the patient "untreated-iib-multinodular"
    And with
      | future liver remnant (share of standard liver volume) | 25 %  |
      | ICG retention at 15 minutes                           | <icg> |
      | age                                                   | <age> |
    When the board asks
    Then <outcome>

    Examples:
      | limit                      | icg    | age | stands    | outcome                               |
      | 70 years                   | 10 %   | 70  | an option | the candidates include "ALPPS"        |
      | 71 years                   | 10 %   | 71  | set aside | the candidates do not include "ALPPS" |
      | an ICG retention of 19.9 % | 19.9 % | 60  | an option | the candidates include "ALPPS"        |
      | an ICG retention of 20 %   | 20 %   | 60  | set aside | the candidates do not include "ALPPS" |

  Scenario: While the remnant has not been measured embolisation and ALPPS stay open
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then "portal vein embolisation, then resection" is open for want of "future liver remnant (share of standard liver volume)"
    And "ALPPS" is open for want of "future liver remnant (share of standard liver volume)"
    And the assessment asks first for "future liver remnant (share of standard liver volume)"

  Scenario: A portal vein thrombus of the trunk rules portal vein embolisation out
    Given the patient "pvtt-cheng-iii-unresectable"
    And "future liver remnant (share of standard liver volume)" is "25 %"
    When the board asks
    Then "portal vein embolisation, then resection" is excluded because "thrombus"

  Scenario: Portal vein embolisation may cost the operation that it is meant for
    Given the patient "untreated-iib-multinodular"
    And "future liver remnant (share of standard liver volume)" is "25 %"
    When the board asks
    Then a caution on "portal vein embolisation, then resection" says "more than about 20 % lose the operation"

  # --- when conversion has worked -------------------------------------------------------------------------

  Scenario: Converted by atezolizumab + bevacizumab: resection and 12 months of both has a randomised trial behind it
    Given the patient "converted-by-atezolizumab-bevacizumab"
    When the board asks
    Then in the setting "conversion"
    And the candidates include "liver resection, then atezolizumab + bevacizumab for 12 months"
    And the study "TALENTOP" stands behind "liver resection, then atezolizumab + bevacizumab for 12 months"
    And the source's own grade of "liver resection, then atezolizumab + bevacizumab for 12 months" is "evidence 1, recommendation A"
    And the entry of "liver resection, then atezolizumab + bevacizumab for 12 months" says "20.4 vs 11.8 months"
    And the evidence note of "liver resection, then atezolizumab + bevacizumab for 12 months" does not say "overall survival was longer"
    And the candidates include "liver resection"

  Scenario: Converted by other drugs: resection, without the trial of atezolizumab + bevacizumab
    Given the patient "converted-by-atezolizumab-bevacizumab"
    And earlier treatment
      | agents                  | ended     | setting    |
      | sintilimab + lenvatinib | completed | conversion |
    When the board asks
    Then in the setting "conversion"
    And the candidates include "liver resection"
    And "liver resection, then atezolizumab + bevacizumab for 12 months" is not listed

  Scenario: A complete response after conversion: watching and waiting has no data in these texts
    Given the patient "converted-by-atezolizumab-bevacizumab"
    And "clinical complete response after conversion treatment" is "yes"
    When the board asks
    Then an evidence gap says "Complete response after conversion, Watch & Wait: no data"

  # --- set aside, not known, not applicable ---------------------------------------------------------------

  Scenario: Where the board holds TACE impossible no conversion with TACE is a candidate
    Given the patient "tace-refractory-iib"
    When the board asks
    Then in the setting "conversion"
    And "TACE" is excluded because "The board has judged that TACE cannot be done here"
    And "TACE + lenvatinib" is excluded because "The board has judged that TACE cannot be done here"
    And "TACE + HAIC" is excluded because "The board has judged that TACE cannot be done here"
    And "TACE + TKI + PD-(L)1 antibody (drugs not named)" is excluded because "The board has judged that TACE cannot be done here"
    And "TACE + external radiotherapy" is excluded because "The board has judged that TACE cannot be done here"
    And the candidates include "FOLFOX-HAIC"

  Scenario: Oxaliplatin before sets conversion by HAIC aside
    Given the patient "failed-folfox4"
    And with
      | resectability now            | unresectable |
      | extrahepatic spread          | no           |
      | sites of extrahepatic spread | none         |
      | number of tumours            | 4            |
    When the board asks
    Then in the setting "conversion"
    And the candidates do not include "FOLFOX-HAIC"
    And "FOLFOX-HAIC" is excluded because "oxaliplatin"

  Scenario Outline: <who> has no means of conversion listed
    Given the patient "<patient>"
    And with
      | <field> | <value> |
    When the board asks
    Then in the setting "conversion"
    And "FOLFOX-HAIC" is not listed
    And "TACE" is not listed
    And "atezolizumab + bevacizumab" is not listed

    Examples:
      | who                                          | patient                        | field                   | value      |
      | A patient with ECOG 3                        | untreated-iib-multinodular     | ECOG performance status | 3          |
      | A patient who can be resected                | untreated-iib-multinodular     | resectability now       | resectable |
      | A patient with metastases in the lung        | untreated-iiib-lung-metastasis | ECOG performance status | 1          |
      | A patient with Child-Pugh C                  | cnlc-iv-child-pugh-c           | ECOG performance status | 1          |
      | A patient after resection without recurrence | resected-mvi-over-5-cm         | ECOG performance status | 0          |

  Scenario: While spread outside the liver is not known conversion stays open
    Given the patient "untreated-iib-multinodular"
    And "extrahepatic spread" is not recorded
    And "sites of extrahepatic spread" is not recorded
    When the board asks
    Then in the setting "conversion"
    And "atezolizumab + bevacizumab" is open for want of "extrahepatic spread"

  @key:conversion-haic-needs-a-large-load
  Scenario: Four tumours of at most 4.2 cm without thrombus: the guideline names no HAIC to convert
    Given the patient "untreated-iib-multinodular"
    When the board asks
    Then in the setting "conversion"
    And "HAIC + TKI + PD-1 antibody (drugs not named)" is not listed

  @key:alpps-main-trunk-and-cirrhosis
  Scenario: ALPPS with a thrombus of the main trunk is set aside, and cirrhosis is pointed out
    Given the patient "pvtt-cheng-iii-unresectable"
    And with
      | future liver remnant (share of standard liver volume) | 25 % |
      | ICG retention at 15 minutes                           | 8 %  |
      | cirrhosis                                             | yes  |
    When the board asks
    Then "ALPPS" is excluded because "advises against operating directly"
    And a caution on "ALPPS" says "without severe cirrhosis"

  @key:ablated-completely-nothing-to-convert
  Scenario: Ablated completely, no recurrence: no drug is named to convert
    Given the patient "ablated-completely"
    And "resectability now" is "potentially resectable"
    When the board asks
    Then in the setting "conversion"
    And the candidates do not include "atezolizumab + bevacizumab"
