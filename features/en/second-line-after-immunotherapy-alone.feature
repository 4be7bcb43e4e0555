# language: en
Feature: Second line after immunotherapy alone
  A checkpoint inhibitor without a partner. The guideline sees no high-level evidence here either; what
  was tried comes down to two small series and one crossover.

  Background:
    Given the patient "second-line-lung-metastases"

  Scenario Outline: The gap after immunotherapy alone comes first
    Given earlier treatment
      | agents | ended       |
      | <drug> | progression |
    When the board asks
    Then line 2 of the headline says "No high-level evidence after first-line immunotherapy alone"
    And the first evidence gap says "No high-level evidence after first-line immunotherapy alone"
    And the candidates include "clinical-trial"
    And the candidates include "switch-ici-targeted-combination"

    Examples:
      | drug               |
      | tislelizumab       |
      | durvalumab         |
      | pembrolizumab      |
      | camrelizumab       |
      | anti-PD-1 antibody |
      | PD-1 inhibitor     |

  Scenario Outline: First-line drugs not used so far, all on borrowed evidence
    Given earlier treatment
      | agents       | ended       |
      | tislelizumab | progression |
    When the board asks
    Then the candidates include "<regimen>"
    And the evidence for "<regimen>" is "indirect"
    And the evidence note of "<regimen>" says "INDIRECT"
    And the certainty for "<regimen>" is "very low"
    And no source speaks against "<regimen>"

    Examples:
      | regimen    |
      | lenvatinib |
      | sorafenib  |
      | donafenib  |
      | FOLFOX4    |
      | apatinib   |

  Scenario Outline: What was tested after sorafenib or after a combination is not listed
    Given earlier treatment
      | agents       | ended       |
      | tislelizumab | progression |
    When the board asks
    Then "<regimen>" is not listed

    Examples:
      | regimen                |
      | regorafenib            |
      | ramucirumab            |
      | cabozantinib           |
      | pembrolizumab          |
      | tislelizumab           |
      | switch-one-drug        |
      | ici-antivegf-after-ici |

  Scenario Outline: Ipilimumab with a PD-1 antibody after a PD-1 or PD-L1 antibody rests on 25 patients
    Given earlier treatment
      | agents | ended       |
      | <drug> | progression |
    When the board asks
    Then the candidates include "ipilimumab-pd1"
    And the study "wong-2021-ipilimumab" stands behind "ipilimumab-pd1"
    And the evidence note of "ipilimumab-pd1" says "n = 25"
    And the certainty for "ipilimumab-pd1" is "very low"
    And the citation of "ipilimumab-pd1" names "review-002" at "§2.2"
    And no source speaks against "ipilimumab-pd1"

    Examples:
      | drug           |
      | tislelizumab   |
      | durvalumab     |
      | PD-1 inhibitor |

  Scenario: Intolerance of the PD-1 antibody is no reason to give two
    Given earlier treatment
      | agents       | ended       |
      | tislelizumab | intolerance |
    When the board asks
    Then "ipilimumab-pd1" is not listed
    And the candidates include "lenvatinib"

  Scenario Outline: A checkpoint inhibitor whose name is not recorded may well have been a PD-1 antibody
    Given earlier treatment
      | agents | ended       |
      | <drug> | progression |
    When the board asks
    Then the first evidence gap says "No high-level evidence after first-line immunotherapy alone"
    And "ipilimumab-pd1" is open for want of "drug classes on which the disease progressed"

    Examples:
      | drug                        |
      | ICI                         |
      | immune checkpoint inhibitor |

  # --- atezolizumab alone ---

  Scenario: Bevacizumab added after atezolizumab alone: one response in 26 patients
    Given earlier treatment
      | agents       | ended       |
      | atezolizumab | progression |
    When the board asks
    Then the candidates include "ici-antivegf-after-ici"
    And the study "go30140-crossover" stands behind "ici-antivegf-after-ici"
    And the evidence note of "ici-antivegf-after-ici" says "n = 26"
    And the certainty for "ici-antivegf-after-ici" is "very low"
    And the citation of "ici-antivegf-after-ici" names "review-002" at "§2.1"
    And no source speaks against "ici-antivegf-after-ici"

  Scenario: Bevacizumab has failed in the meantime
    Given earlier treatment
      | agents                     | ended       |
      | atezolizumab               | progression |
      | atezolizumab + bevacizumab | progression |
    When the board asks
    Then "ici-antivegf-after-ici" is excluded because "already failed in this patient"

  Scenario: Why atezolizumab ended is not recorded
    Given earlier treatment
      | agents       |
      | atezolizumab |
    When the board asks
    Then "ici-antivegf-after-ici" is open for want of "drugs on which the disease progressed"
    And "ipilimumab-pd1" is open for want of "drug classes on which the disease progressed"
    And "lenvatinib" is open for want of "kinds of regimen that failed"

  Scenario: Atezolizumab still running is no second line
    Given earlier treatment
      | agents       | ended   |
      | atezolizumab | ongoing |
    When the board asks
    Then "ici-antivegf-after-ici" is not listed
    And "ipilimumab-pd1" is not listed
    And "lenvatinib" is not listed
