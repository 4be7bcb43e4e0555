# language: en
Feature: What is wrong with the record is said, not guessed
  A value that cannot be read, or facts that cannot both be true, are refused with their place and a remedy.

  Scenario Outline: <what> is refused
    Given the patient "untreated-iiib-lung-metastasis"
    And "<field>" is "<value>"
    When the board asks
    Then the profile is refused at "<path>" with "<words>"

    Examples: numbers and units
      | what                         | field            | value       | path                    | words                        |
      | Bilirubin without a unit     | bilirubin        | 17          | liver.bilirubin         | has no unit                  |
      | Albumin without a unit       | albumin          | 4.1         | liver.albumin           | g/L, g/dL                    |
      | AFP without a unit           | AFP              | 400         | markers.afp             | has no unit                  |
      | A creatinine in another unit | creatinine       | 0.9 g/L     | liver.creatinine        | is not a unit                |
      | A diameter in inches         | largest_diameter | 3 in        | tumour.largest_diameter | is not a unit                |
      | A thousands comma            | AFP              | 1,210 ng/mL | markers.afp             | Write it without: 1210       |
      | A range for a number         | albumin          | 35-38 g/L   | liver.albumin           | not a unit                   |
      | Words for a number           | platelets        | plenty      | liver.platelets         | cannot be read as one number |
      | An albumin beyond life       | albumin          | 380 g/L     | liver.albumin           | is impossible                |
      | An INR below zero            | INR              | -1          | liver.inr               | is impossible                |
      | ECOG 5                       | ECOG             | 5           | patient.ecog            | Possible: 0 to 4             |
      | Half a tumour                | tumour_number    | 2.5         | tumour.tumour_number    | not a whole number           |
      | An age of 140                | age              | 140         | patient.age             | is impossible                |

    Examples: words and dates
      | what                              | field             | value      | path                     | words                  |
      | A stage that does not exist       | CNLC              | IIIc       | stages.documented_cnlc   | is not a value         |
      | A misspelt word                   | varices           | hihg risk  | liver.varices            | Did you mean           |
      | A diagnosis nobody has listed     | diagnosis         | headache   | disease.diagnosis        | is not a value         |
      | A date in another order           | date of resection | 03/11/2025 | resection.resection_date | Write YYYY-MM-DD       |
      | A day that is not in the calendar | date of resection | 2025-02-30 | resection.resection_date | no day of the calendar |
      | A day to come                     | date of resection | 2027-01-01 | resection.resection_date | lies after the day     |
      | An empty value                    | ascites           |            | liver.ascites            | the text is empty      |

  Scenario Outline: <what> cannot both be true
    Given the patient "untreated-iib-multinodular"
    And with
      | <one>   | <this> |
      | <other> | <that> |
    When the board asks
    Then the profile is refused at "<path>" with "<words>"

    Examples:
      | what                                | one                         | this | other                       | that       | path                               | words                      |
      | A man and a pregnancy               | sex                         | male | pregnant                    | yes        | patient.pregnancy                  | right patient              |
      | No tumour and a diameter            | tumour_number               | 0    | largest_diameter            | 3 cm       | tumour.tumour_number               | diameter above zero        |
      | One tumour and both lobes           | tumour_number               | 1    | distribution                | both lobes | tumour.distribution                | both lobes                 |
      | Cheng none and Vp3                  | pvtt_cheng                  | none | pvtt_vp                     | Vp3        | tumour.pvtt_cheng                  | by Vp class it does        |
      | Cheng III and Vp2                   | pvtt_cheng                  | III  | pvtt_vp                     | Vp2        | tumour.pvtt_vp                     | Vp4                        |
      | No spread and a lung metastasis     | extrahepatic_spread         | no   | extrahepatic_sites          | lung       | tumour.extrahepatic_spread         | sites of it                |
      | No ascites and refractory ascites   | ascites                     | none | ascites_refractory          | yes        | liver.ascites                      | refractory ascites         |
      | CNLC IIb and hepatic vein thrombus  | CNLC                        | IIb  | hepatic_vein_thrombus       | yes        | stages.documented_cnlc             | excludes a tumour thrombus |
      | Child-Pugh A and eight points       | documented_child_pugh_class | A    | documented_child_pugh_score | 8          | stages.documented_child_pugh_class | 5 or 6 points              |
      | A sum smaller than its largest part | largest_diameter            | 6 cm | diameter_sum                | 5.9 cm     | tumour.diameter_sum                | smaller than the largest   |

  Scenario: A drug that nobody has heard of is refused, with the nearest names
    Given the patient "untreated-iiib-lung-metastasis"
    And earlier treatment
      | agents    | ended       |
      | sorafenbi | progression |
    When the board asks
    Then the profile is refused at "treatment.lines[0].agents[0]" with "sorafenib"

  Scenario: A line that still runs cannot have another after it
    Given the patient "untreated-iiib-lung-metastasis"
    And earlier treatment
      | agents     | ended       |
      | sorafenib  | ongoing     |
      | lenvatinib | progression |
    When the board asks
    Then the profile is refused at "treatment.lines[0].ended" with "a line after it"

  Scenario: A second line without a first is refused
    Given the patient "untreated-iiib-lung-metastasis"
    And earlier treatment
      | agents     | ended       | line |
      | lenvatinib | progression | 2    |
    When the board asks
    Then the profile is refused at "treatment.lines[0].line" with "List every line from the first"

  Scenario: A reason for ending that means nothing is refused
    Given the patient "untreated-iiib-lung-metastasis"
    And earlier treatment
      | agents     | ended         |
      | lenvatinib | it was spring |
    When the board asks
    Then the profile is refused at "treatment.lines[0].ended" with "reason for ending"

  Scenario: A TACE session of tomorrow is refused
    Given the patient "untreated-iib-multinodular"
    And earlier TACE sessions
      | on         | response |
      | 2026-11-22 | SD       |
    When the board asks
    Then the profile is refused at "treatment.tace[0].on" with "lies after the day"

  Scenario: A TACE session of today is accepted
    Given the patient "untreated-iib-multinodular"
    And earlier TACE sessions
      | on         | response |
      | 2026-11-21 | SD       |
    When the board asks
    Then the candidates include "TACE"

  Scenario: AFP in activity units is not compared with a mass, and an alert says so
    Given the patient "untreated-iiib-lung-metastasis"
    And with
      | AFP                         | 480 IU/mL |
      | TNF-alpha                   | 1 pg/mL   |
      | declines_standard_treatment | yes       |
    When the board asks
    Then the alerts say "treated as unknown"
    And "icaritin" is open for want of "AFP"

  Scenario: "Unknown" is read as unknown and not as no
    Given the patient "untreated-iib-multinodular"
    And "contrast_allergy" is "unknown"
    When the board asks
    Then "TACE" is conditional for want of "contrast_allergy"

  Scenario Outline: <written> is read as <unit>
    Given the patient "untreated-iib-multinodular"
    And "<field>" is "<written>"
    When the board asks
    Then "Child-Pugh score" is found to be "<score>"

    Examples:
      | field     | written       | unit            | score |
      | albumin   | 2.7 g/dL      | 27 g/L          | 7     |
      | bilirubin | 3.1 mg/dL     | 53 µmol/L       | 7     |
      | bilirubin | ＜１７ μmol/L | below the bound | 5     |
