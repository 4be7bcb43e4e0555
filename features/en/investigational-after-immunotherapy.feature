# language: en
Feature: New treatments against resistance to immunotherapy
  Oncolytic viruses, cells, the microbiome and drugs against exhaustion are under study. None is an option.

  Scenario Outline: After immunotherapy has failed <therapy> is under study and never a candidate
    Given the patient "failed-atezolizumab-bevacizumab"
    When the board asks
    Then "<therapy>" is only under study
    And the candidates do not include "<therapy>"

    Examples:
      | therapy                                                    |
      | NDV-GT (oncolytic Newcastle disease virus)                 |
      | VG161 (oncolytic herpes simplex virus)                     |
      | M1-c6v1 (oncolytic alphavirus) + camrelizumab + apatinib   |
      | faecal microbiota transplantation + pembrolizumab          |
      | autologous tumour-infiltrating lymphocytes + interleukin-2 |
      | JCAR014 (CAR-T cells) + durvalumab                         |
      | ruxolitinib + nivolumab                                    |
      | itacitinib + pembrolizumab                                 |
      | IL-2 prodrug (bempegaldesleukin) + nivolumab               |

  Scenario: Peginterferon with a PD-1 antibody is under study where a PD-1 antibody has failed
    Given the patient "failed-atezolizumab-bevacizumab"
    And earlier treatment
      | agents                  | ended       |
      | camrelizumab + apatinib | progression |
    When the board asks
    Then "peginterferon alfa-2b + PD-1 antibody" is only under study

  Scenario: After a PD-L1 antibody alone that study does not apply
    Given the patient "failed-atezolizumab-bevacizumab"
    When the board asks
    Then "peginterferon alfa-2b + PD-1 antibody" is not listed
    And the candidates do not include "peginterferon alfa-2b + PD-1 antibody"

  Scenario Outline: <who> has <therapy> in no standing
    Given the patient "<patient>"
    When the board asks
    Then "<therapy>" is not listed

    Examples:
      | who                            | patient                             | therapy                                    |
      | An untreated patient           | untreated-iiia-child-pugh-a5        | VG161 (oncolytic herpes simplex virus)     |
      | A patient who failed sorafenib | failed-sorafenib-tolerated-afp-high | NDV-GT (oncolytic Newcastle disease virus) |
      | A patient after a resection    | resected-mvi-over-5-cm              | JCAR014 (CAR-T cells) + durvalumab         |
      | A patient in end-stage disease | cnlc-iv-child-pugh-c                | ruxolitinib + nivolumab                    |

  Scenario: With ECOG 3 after failed immunotherapy nothing is under study for the patient either
    Given the patient "failed-atezolizumab-bevacizumab"
    And "ECOG performance status" is "3"
    When the board asks
    Then "VG161 (oncolytic herpes simplex virus)" is not listed
    And the words "phase 1 in HCC after several lines, no control" occur nowhere
    And the candidates include "best supportive care"

  Scenario: Most of it was shown in other tumours, and the title says so
    Given the patient "failed-atezolizumab-bevacizumab"
    When the board asks
    Then an entry under study says "melanoma data, none in HCC"
    And an entry under study says "20 patients, several cancers, HCC not counted apart"
    And an entry under study says "lymphoma data, none in HCC"
