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
      | finding                 | value   | and            | its value | regimen              | setting   | stands                       |
      | ECOG performance status | 2       | tumour rupture | now       | liver resection      | Emergency | candidate: cnlc-2026         |
      | ECOG performance status | 3       | tumour rupture | now       | liver resection      | Emergency | excluded: cnlc-2026 excluded |
      | diagnosis               | unknown | tumour rupture | now       | best supportive care | Emergency | open: cnlc-2026 open         |
      | diagnosis               | unknown | tumour rupture | now       | liver resection      | Emergency | open: cnlc-2026 open         |
