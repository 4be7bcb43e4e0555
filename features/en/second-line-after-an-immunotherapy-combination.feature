# language: en
Feature: Second line after an immunotherapy combination
  The commonest question of today's board, and the one to which no source has a good answer. The answer says that
  first; what follows is what sources leave room to try, each with the reason why its evidence is not this patient's.

  # --- atezolizumab + bevacizumab ---

  Scenario: After atezolizumab + bevacizumab the evidence gap comes before everything that is offered
    Given the patient "second-line-failed-atezolizumab-bevacizumab"
    When the board asks
    Then there is no alert
    And line 1 of the headline says "CNLC stage IIIa"
    And line 2 of the headline says "No high-level evidence after a first-line immunotherapy combination"
    And line 3 of the headline says "regimens may be considered"
    And the first evidence gap says "no country offers high-level evidence for any second-line drug"
    And an evidence gap says "No trial evidence and no recommendation after a targeted drug + immunotherapy"
    And an evidence gap says "Open question: change the targeted drug, the immunotherapy, both"
    And an evidence gap says "Evidence vacuum after immunotherapy combinations"
    And an evidence gap says "Guidelines do not agree on second-line treatment"

  Scenario: An alert and the stage come before the gap
    Given the patient "second-line-failed-atezolizumab-bevacizumab"
    And "AFP" is "700 IU/mL"
    When the board asks
    Then line 1 of the headline says "IU/mL cannot be compared with ng/mL"
    And line 2 of the headline says "CNLC stage IIIa"
    And line 3 of the headline says "No high-level evidence after a first-line immunotherapy combination"

  Scenario Outline: What was never studied after immunotherapy is not listed, however high the AFP
    Given the patient "second-line-failed-atezolizumab-bevacizumab"
    And "AFP" is ">1210 ng/mL"
    When the board asks
    Then "<regimen>" is not listed

    Examples:
      | regimen                    |
      | ramucirumab                |
      | cabozantinib               |
      | pembrolizumab              |
      | camrelizumab               |
      | tislelizumab               |
      | nivolumab                  |
      | nivolumab + ipilimumab     |
      | regorafenib-pd1            |
      | gefitinib-lenvatinib       |
      | atezolizumab + bevacizumab |
      | sintilimab-ibi305          |
      | camrelizumab + apatinib    |

  Scenario: Regorafenib after atezolizumab + bevacizumab is an inference, and says so
    Given the patient "second-line-failed-atezolizumab-bevacizumab"
    When the board asks
    Then the candidates include "regorafenib"
    And the evidence for "regorafenib" is "indirect"
    And the certainty for "regorafenib" is "very low"
    And the evidence note of "regorafenib" says "INDIRECT for this patient"
    And the evidence note of "regorafenib" says "drugs received so far: sorafenib"
    And the evidence note of "regorafenib" does not say "RESORCE"
    And the citation of "regorafenib" names "review-002" at "§2.1"
    And the source's own grade of "regorafenib" is "not graded by this source"
    And no source speaks against "regorafenib"

  Scenario Outline: Every drug offered after atezolizumab + bevacizumab has indirect evidence of very low certainty
    Given the patient "second-line-failed-atezolizumab-bevacizumab"
    When the board asks
    Then the candidates include "<regimen>"
    And the evidence for "<regimen>" is "indirect"
    And the evidence note of "<regimen>" says "INDIRECT for this patient"
    And the certainty for "<regimen>" is "very low"
    And the source's own grade of "<regimen>" is "not graded by this source"
    And the citation of "<regimen>" names "<source>" at "<place>"

    Examples:
      | regimen         | source     | place     |
      | regorafenib     | review-002 | §2.1      |
      | lenvatinib      | cnlc-2026  | 五（五）3 |
      | lenvatinib      | review-002 | §2.1      |
      | switch-one-drug | review-002 | §2.1      |
      | apatinib        | cnlc-2026  | 五（五）3 |
      | sorafenib       | cnlc-2026  | 五（五）3 |
      | donafenib       | cnlc-2026  | 五（五）3 |
      | FOLFOX4         | cnlc-2026  | 五（五）3 |

  Scenario Outline: Where no study stands behind a way, the note says that instead
    Given the patient "second-line-failed-atezolizumab-bevacizumab"
    When the board asks
    Then the candidates include "<regimen>"
    And the evidence for "<regimen>" is "none"
    And the evidence note of "<regimen>" says "No study with results stands behind this"
    And the certainty for "<regimen>" is "not appraised"
    And the citation of "<regimen>" names "cnlc-2026" at "五（五）3"

    Examples:
      | regimen                         |
      | switch-ici-targeted-combination |
      | clinical-trial                  |

  Scenario Outline: Preparations of Chinese medicine are listed, and no study is claimed for this patient
    Given the patient "second-line-failed-atezolizumab-bevacizumab"
    When the board asks
    Then the candidates include "<regimen>"
    And the evidence for "<regimen>" is "none"
    And the evidence note of "<regimen>" says "No study with results stands behind this"

    Examples:
      | regimen      |
      | huaier       |
      | cidan        |
      | jinlong      |
      | kangai       |
      | kanglaite    |
      | tongguanteng |
      | huachansu    |
      | elemene      |

  Scenario: Behind Ganfule stands one trial of which only the title was seen
    Given the patient "second-line-failed-atezolizumab-bevacizumab"
    When the board asks
    Then the candidates include "ganfule"
    And the study "Gao 2014 (Ganfule)" stands behind "ganfule"
    And the evidence for "ganfule" is "open"
    And the evidence note of "ganfule" says "Only the title of this report was seen"
    And the certainty for "ganfule" is "low"

  Scenario: Ipilimumab + nivolumab is the one way studied after the combination, in ten patients
    Given the patient "second-line-failed-atezolizumab-bevacizumab"
    When the board asks
    Then the candidates include "ipilimumab-pd1"
    And the study "Roessler 2023" stands behind "ipilimumab-pd1"
    And the evidence note of "ipilimumab-pd1" says "n = 10"
    And the evidence note of "ipilimumab-pd1" says "Retrospective series"
    And the certainty for "ipilimumab-pd1" is "very low"
    And an evidence gap says "reasoning from melanoma"
    And the sources disagree on "One series of ten patients stands against the statement that the effect is unknown"

  Scenario: Apatinib keeps no grade after immunotherapy
    Given the patient "second-line-failed-atezolizumab-bevacizumab"
    When the board asks
    Then the candidates include "apatinib"
    And the source's own grade of "apatinib" is "not graded by this source"
    And the evidence note of "apatinib" does not say "evidence 1, recommendation A"

  Scenario: The review recommends lenvatinib and says that nothing can be recommended; both are shown
    Given the patient "second-line-failed-atezolizumab-bevacizumab"
    When the board asks
    Then the candidates include "lenvatinib"
    And the evidence note of "lenvatinib" says "overall survival was NOT improved"
    And the sources disagree on "no regimen is recommended and yet puts lenvatinib forward"
    And an erratum says "Not enough evidence for a recommendation"
    And the citation of "lenvatinib" names "cnlc-2026" at "五（五）要点论述（3）"

  Scenario: Changing both drugs is named as worse than changing one, and not offered
    Given the patient "second-line-failed-atezolizumab-bevacizumab"
    When the board asks
    Then "switch-both-drugs" is not listed
    And an evidence gap says "Changing both drugs: lower response and shorter PFS than changing one"

  Scenario: Not a word tells the board what it has to do
    Given the patient "second-line-failed-atezolizumab-bevacizumab"
    When the board asks
    Then the words "should receive" occur nowhere
    And the words "must receive" occur nowhere
    And the words "应接受" occur nowhere
    And the words "应当使用" occur nowhere
    And the requirements say "tied to how the disease progressed and which first-line regimen was given"

  # --- the other combinations ---

  Scenario Outline: The gap stands first after every kind of immunotherapy combination
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents        | ended   |
      | <combination> | <ended> |
    When the board asks
    Then line 2 of the headline says "No high-level evidence after a first-line immunotherapy combination"
    And the first evidence gap says "No high-level evidence after a first-line immunotherapy combination"
    And the candidates include "clinical-trial"
    And the candidates include "switch-ici-targeted-combination"
    And the evidence for "regorafenib" is "indirect"
    And "ramucirumab" is not listed

    Examples:
      | combination                         | ended       |
      | T+A                                 | progression |
      | T+A                                 | intolerance |
      | sintilimab + bevacizumab biosimilar | progression |
      | STRIDE                              | progression |
      | nivolumab + ipilimumab              | progression |
      | camrelizumab + apatinib             | progression |
      | pembrolizumab + lenvatinib          | progression |
      | toripalimab + bevacizumab           | progression |
      | finotonlimab + bevacizumab          | progression |
      | anlotinib + penpulimab              | progression |
      | cadonilimab + lenvatinib            | progression |

  Scenario: After camrelizumab + apatinib apatinib has been used, and changing one drug is what was studied
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents                  | ended       |
      | camrelizumab + apatinib | progression |
    When the board asks
    Then "apatinib" is excluded because "drugs received so far: apatinib"
    And the candidates include "switch-one-drug"
    And the evidence for "switch-one-drug" is "direct"
    And the study "Guan 2022" stands behind "switch-one-drug"
    And the evidence note of "switch-one-drug" says "overall survival was NOT improved"
    And no source speaks against "switch-one-drug"

  Scenario Outline: After a combination with lenvatinib lenvatinib is not new
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents        | ended       |
      | <combination> | progression |
    When the board asks
    Then "lenvatinib" is excluded because "drugs received so far: lenvatinib"

    Examples:
      | combination                 |
      | pembrolizumab + lenvatinib  |
      | cadonilimab + lenvatinib    |
      | lenvatinib + PD-1 inhibitor |

  Scenario Outline: After two checkpoint inhibitors ipilimumab is excluded
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents        | ended       |
      | <combination> | progression |
    When the board asks
    Then "ipilimumab-pd1" is excluded because "CTLA-4 antibody"
    And "nivolumab + ipilimumab" is not listed
    And "switch-one-drug" is not listed
    And the candidates include "apatinib"

    Examples:
      | combination            |
      | STRIDE                 |
      | nivolumab + ipilimumab |

  Scenario: A combination stopped for intolerance is not resistance, and CTLA-4 blockade is not put forward
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents                     | ended       |
      | atezolizumab + bevacizumab | intolerance |
    When the board asks
    Then the first evidence gap says "No high-level evidence after a first-line immunotherapy combination"
    And the candidates do not include "ipilimumab-pd1"

  Scenario: Where neither drug of the combination is named, the gap is still the first thing said
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents               | ended       |
      | TKI + PD-1 inhibitor | progression |
    When the board asks
    Then line 2 of the headline says "No high-level evidence after a first-line immunotherapy combination"
    And "ramucirumab" is open for want of "drugs that failed (progression or intolerance)"
    And the evidence for "regorafenib" is "open"

  Scenario Outline: A targeted drug whose name is not recorded may have been the one in question
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents               | ended       |
      | TKI + PD-1 inhibitor | progression |
    When the board asks
    Then "<regimen>" is conditional for want of "drugs received so far"
    And the assessment asks for "drugs received so far"

    Examples:
      | regimen     |
      | lenvatinib  |
      | sorafenib   |
      | donafenib   |
      | apatinib    |
      | regorafenib |

  Scenario Outline: A combination that was completed or stopped for another reason has not failed
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents                     | ended   |
      | atezolizumab + bevacizumab | <ended> |
    When the board asks
    Then "<regimen>" is not listed

    Examples:
      | ended     | regimen         |
      | completed | lenvatinib      |
      | completed | regorafenib     |
      | other     | apatinib        |
      | other     | ipilimumab-pd1  |
      | ongoing   | lenvatinib      |
      | ongoing   | regorafenib     |
      | ongoing   | clinical-trial  |
      | ongoing   | switch-one-drug |

  Scenario Outline: Why the combination ended is not recorded
    Given the patient "second-line-lung-metastases"
    And earlier treatment
      | agents                     |
      | atezolizumab + bevacizumab |
    When the board asks
    Then "<regimen>" is open for want of "kinds of regimen that failed"
    And the assessment asks first for "kinds of regimen that failed"

    Examples:
      | regimen                         |
      | regorafenib                     |
      | lenvatinib                      |
      | apatinib                        |
      | sorafenib                       |
      | donafenib                       |
      | FOLFOX4                         |
      | ipilimumab-pd1                  |
      | switch-one-drug                 |
      | switch-ici-targeted-combination |
      | clinical-trial                  |

  # --- safety ---

  Scenario Outline: Pregnancy is asked for in a woman of 41 before anything is called a candidate
    Given the patient "second-line-woman-of-41"
    And earlier treatment
      | agents                     | ended       |
      | atezolizumab + bevacizumab | progression |
    When the board asks
    Then "<regimen>" is conditional for want of "pregnant"
    And the assessment asks first for "pregnant"

    Examples:
      | regimen                         |
      | lenvatinib                      |
      | switch-one-drug                 |
      | switch-ici-targeted-combination |
      | ipilimumab-pd1                  |
      | clinical-trial                  |

  Scenario Outline: In pregnancy every anticancer drug is excluded and stays visible
    Given the patient "second-line-woman-of-41"
    And "pregnant" is "yes"
    And earlier treatment
      | agents                     | ended       |
      | atezolizumab + bevacizumab | progression |
    When the board asks
    Then "<regimen>" is excluded because "Pregnancy"

    Examples:
      | regimen                         |
      | lenvatinib                      |
      | switch-one-drug                 |
      | switch-ici-targeted-combination |
      | ipilimumab-pd1                  |
      | regorafenib                     |

  Scenario Outline: While a tumour bleeds, no second line is elective
    Given the patient "second-line-failed-atezolizumab-bevacizumab"
    And "<finding>" is "<value>"
    When the board asks
    Then line 1 of the headline says "Emergency first"
    And "<regimen>" is excluded because "until the emergency is under control"

    Examples:
      | finding              | value   | regimen                         |
      | active bleeding      | yes     | lenvatinib                      |
      | active bleeding      | yes     | clinical-trial                  |
      | active bleeding      | yes     | switch-one-drug                 |
      | tumour rupture       | current | switch-ici-targeted-combination |
      | acute_decompensation | yes     | regorafenib                     |

  Scenario: A severe immune-related event bears on everything that holds a checkpoint inhibitor
    Given the patient "second-line-failed-atezolizumab-bevacizumab"
    And "prior_severe_irae" is "yes"
    When the board asks
    Then a caution on "ipilimumab-pd1" says "immune-related event of grade 3 or higher"
    And a caution on "switch-ici-targeted-combination" says "immune-related event of grade 3 or higher"

  Scenario: Eight Child-Pugh points are an alert and a caution, not a wall
    Given the patient "second-line-failed-atezolizumab-bevacizumab"
    And with
      | field     | value     |
      | bilirubin | 40 µmol/L |
      | albumin   | 33 g/L    |
      | ascites   | mild      |
    When the board asks
    Then "Child-Pugh score" is found to be "8"
    And the alerts say "At 7 Child-Pugh points or more"
    And the candidates include "lenvatinib"
    And a caution on "lenvatinib" says "Child-Pugh 7 points or more"

  Scenario: With ECOG 3 there is support and no systemic treatment, and the gap stays true
    Given the patient "second-line-failed-atezolizumab-bevacizumab"
    And "ECOG" is "3"
    When the board asks
    Then "lenvatinib" is not listed
    And "clinical-trial" is not listed
    And the candidates include "best supportive care"
    And the first evidence gap says "No high-level evidence after a first-line immunotherapy combination"
