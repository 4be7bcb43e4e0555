# language: en
Feature: Which finding changes what is done first in an emergency?
  Each patient differs from one that is known by the findings named; what is not named is as before.

  @key:finding-emergency-2d0e79
  Scenario: Single resectable tumour of 4 cm; diagnosis is not recorded; tumour rupture now: what is done first
    Given the patient "resectable-single-4-cm"
    And "diagnosis" is not recorded
    And "tumour rupture" is "now"
    When the board asks
    Then these stand as follows
      | regimen              | setting   | stands               |
      | best supportive care | Emergency | open: cnlc-2026 open |
      | liver resection      | Emergency | open: cnlc-2026 open |

  @key:finding-emergency-6f38ef
  Scenario: Single resectable tumour of 4 cm; ECOG performance status 3; tumour rupture now: what is done first
    Given the patient "resectable-single-4-cm"
    And "ECOG performance status" is "3"
    And "tumour rupture" is "now"
    When the board asks
    Then these stand as follows
      | regimen         | setting   | stands                       |
      | liver resection | Emergency | excluded: cnlc-2026 excluded |

  @key:finding-emergency-5cb1a2
  Scenario: Single resectable tumour of 4 cm; ECOG performance status 2; tumour rupture now: what is done first
    Given the patient "resectable-single-4-cm"
    And "ECOG performance status" is "2"
    And "tumour rupture" is "now"
    When the board asks
    Then these stand as follows
      | regimen         | setting   | stands               |
      | liver resection | Emergency | candidate: cnlc-2026 |

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
    And no evidence gap says "Lenvatinib alone to convert: the printed figures are impossible"
