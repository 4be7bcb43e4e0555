# language: en
Feature: Third line and later
  Each further line is further away from the trials. What has failed stays out; what is left is said with more caution.

  Background:
    Given the patient "second-line-lung-metastases"

  Scenario: The next line is the third
    Given earlier treatment
      | agents     | ended       | tolerated | line |
      | sorafenib  | progression | yes       | 1    |
      | lenvatinib | progression |           | 2    |
    When the board asks
    Then the candidates include "apatinib"
    And the evidence for "apatinib" is "direct"
    And the candidates include "cabozantinib"
    And the candidates include "camrelizumab"

  Scenario Outline: Trials that took patients straight after one line are indirect in third line
    Given earlier treatment
      | agents     | ended       | tolerated |
      | sorafenib  | progression | yes       |
      | lenvatinib | progression |           |
    When the board asks
    Then the evidence for "<regimen>" is "indirect"

    Examples:
      | regimen       |
      | regorafenib   |
      | ramucirumab   |
      | pembrolizumab |

  Scenario Outline: Sorafenib, then an immunotherapy combination: the trials after sorafenib become indirect
    Given earlier treatment
      | agents                     | ended       | tolerated |
      | sorafenib                  | progression | yes       |
      | atezolizumab + bevacizumab | progression |           |
    When the board asks
    Then line 2 of the headline says "No high-level evidence after a first-line immunotherapy combination"
    And the candidates include "<regimen>"
    And the evidence for "<regimen>" is "indirect"
    And the evidence note of "<regimen>" says "not immune checkpoint inhibitors"

    Examples:
      | regimen      |
      | apatinib     |
      | ramucirumab  |
      | cabozantinib |

  Scenario Outline: The order of sorafenib and the combination does not matter to what has failed
    Given earlier treatment
      | agents                     | ended       | tolerated |
      | atezolizumab + bevacizumab | progression |           |
      | sorafenib                  | progression | yes       |
    When the board asks
    Then "<regimen>" is excluded because "<reason>"

    Examples:
      | regimen         | reason                            |
      | pembrolizumab   | a checkpoint inhibitor has failed |
      | camrelizumab    | a checkpoint inhibitor has failed |
      | tislelizumab    | a checkpoint inhibitor has failed |
      | nivolumab       | a checkpoint inhibitor has failed |
      | regorafenib-pd1 | a checkpoint inhibitor has failed |
      | sorafenib       | drugs received so far: sorafenib  |

  Scenario: The contrary trial of pembrolizumab is shown even where the drug is excluded
    Given earlier treatment
      | agents                     | ended       | tolerated |
      | sorafenib                  | progression | yes       |
      | atezolizumab + bevacizumab | progression |           |
    When the board asks
    Then "pembrolizumab" is excluded because "a checkpoint inhibitor has failed"
    And there is evidence against "pembrolizumab"

  Scenario Outline: A drug tried in second line is excluded in third
    Given earlier treatment
      | agents                     | ended       |
      | atezolizumab + bevacizumab | progression |
      | <second>                   | <ended>     |
    When the board asks
    Then "<regimen>" is excluded because "<reason>"
    And the first evidence gap says "No high-level evidence after a first-line immunotherapy combination"

    Examples:
      | second      | ended       | regimen     | reason                             |
      | regorafenib | progression | regorafenib | already failed in this patient     |
      | lenvatinib  | progression | lenvatinib  | drugs received so far: lenvatinib  |
      | lenvatinib  | intolerance | lenvatinib  | drugs received so far: lenvatinib  |
      | apatinib    | progression | apatinib    | drugs received so far: apatinib    |
      | sorafenib   | progression | sorafenib   | drugs received so far: sorafenib   |
      | donafenib   | completed   | donafenib   | drugs received so far: donafenib   |
      | FOLFOX4     | other       | FOLFOX4     | drugs received so far: oxaliplatin |

  Scenario: Sorafenib not tolerated after a combination closes regorafenib there too
    Given earlier treatment
      | agents                     | ended       | tolerated |
      | atezolizumab + bevacizumab | progression |           |
      | sorafenib                  | intolerance | no        |
    When the board asks
    Then "regorafenib" is excluded because "Sorafenib was not tolerated"
    And the candidates include "apatinib"

  Scenario: After lenvatinib and then a combination both gaps are named, the combination's first
    Given earlier treatment
      | agents                     | ended       |
      | lenvatinib                 | progression |
      | atezolizumab + bevacizumab | progression |
    When the board asks
    Then the first evidence gap says "No high-level evidence after a first-line immunotherapy combination"
    And an evidence gap says "No high-level evidence after first-line immunotherapy alone or a TKI alone"
    And "camrelizumab" is excluded because "a checkpoint inhibitor has failed"
    And "regorafenib-pd1" is excluded because "a checkpoint inhibitor has failed"

  Scenario: A line that still runs closes the question
    Given earlier treatment
      | agents                     | ended       |
      | atezolizumab + bevacizumab | progression |
      | lenvatinib                 | ongoing     |
    When the board asks
    Then "regorafenib" is not listed
    And "apatinib" is not listed
    And "ipilimumab-pd1" is not listed
    And an evidence gap says "No high-level evidence after a first-line immunotherapy combination"

  Scenario: Adjuvant treatment is no line, and first line is what comes next
    Given earlier treatment
      | agents                     | ended       | setting  |
      | atezolizumab + bevacizumab | progression | adjuvant |
    When the board asks
    Then "switch-one-drug" is not listed
    And "apatinib" is not listed
    And the candidates include "durvalumab"

  Scenario: A running line cannot have a line after it
    Given earlier treatment
      | agents     | ended       |
      | sorafenib  | ongoing     |
      | lenvatinib | progression |
    When the board asks
    Then the profile is refused at "treatment.lines[0].ended" with "ongoing line"

  Scenario: A line number that does not fit the list is refused
    Given earlier treatment
      | agents    | ended       | line |
      | sorafenib | progression | 2    |
    When the board asks
    Then the profile is refused at "treatment.lines[0].line" with "List every line from the first"

  Scenario: A drug that nobody knows is refused and not left out
    Given earlier treatment
      | agents        | ended       |
      | sorafenibum X | progression |
    When the board asks
    Then the profile is refused at "treatment.lines[0].agents[0]" with "no drug or procedure is called"

  Scenario: PD-1 is what boards write for a PD-1 antibody
    Given earlier treatment
      | agents            | ended       |
      | lenvatinib + PD-1 | progression |
    When the board asks
    Then the first evidence gap says "No high-level evidence after a first-line immunotherapy combination"

  Scenario Outline: Nothing is known of the earlier treatment, and every second line waits for that
    When the board asks
    Then "<regimen>" is open for want of "systemic therapy for advanced disease before"
    And the candidates do not include "<regimen>"
    And the assessment asks first for "systemic therapy for advanced disease before"

    Examples:
      | regimen                |
      | regorafenib            |
      | apatinib               |
      | ramucirumab            |
      | cabozantinib           |
      | pembrolizumab          |
      | camrelizumab           |
      | tislelizumab           |
      | nivolumab              |
      | nivolumab + ipilimumab |
      | lenvatinib             |
      | regorafenib-pd1        |
      | ipilimumab-pd1         |
      | switch-one-drug        |
      | clinical-trial         |
      | ici-antivegf-after-ici |

  Scenario: Lenvatinib with gefitinib waits for the history and for EGFR
    When the board asks
    Then "gefitinib-lenvatinib" is open for want of "EGFR"
    And "gefitinib-lenvatinib" is open for want of "systemic therapy for advanced disease before"

  Scenario: That there was systemic treatment is known; what it was is the next question
    Given "prior_systemic_therapy" is "yes"
    When the board asks
    Then the candidates do not include "regorafenib"
    And the assessment asks first for "drugs received so far"

  @key:the-gap-stays-when-the-last-failure-is-what-it-is-about
  Scenario Outline: <earlier> failed, then <last>: do the sources still say what they do not know?
    Given earlier treatment
      | agents    | ended       | tolerated |
      | <earlier> | progression | yes       |
      | <last>    | progression |           |
    When the board asks
    Then an evidence gap says "Guidelines do not agree on second-line treatment"
    And an evidence gap says "<gap>"

    Examples:
      | earlier   | last                       | gap                                                                        |
      | sorafenib | atezolizumab + bevacizumab | No high-level evidence after a first-line immunotherapy combination        |
      | FOLFOX4   | tislelizumab               | No high-level evidence after first-line immunotherapy alone or a TKI alone |
      | FOLFOX4   | lenvatinib                 | No high-level evidence after first-line immunotherapy alone or a TKI alone |
      | sorafenib | lenvatinib                 | No high-level evidence after first-line immunotherapy alone or a TKI alone |
      | sorafenib | donafenib                  | No high-level evidence after first-line immunotherapy alone or a TKI alone |

  @key:bclc-second-line-asks-for-the-line
  Scenario: Lenvatinib failed as conversion treatment only, first line is next: BCLC's second-line gap is not claimed
    Given earlier treatment
      | agents     | ended       | setting    |
      | lenvatinib | progression | conversion |
    When the board asks
    Then the words "After a first-line combination, durvalumab or lenvatinib: no trial evidence" occur nowhere
