# language: en
Feature: Supportive care, diagnosis and the report of the pathologist
  What goes along with every treatment, from which figure on, and what the guideline asks a board to make sure of first.

  # --- supportive care ------------------------------------------------------------------------------------

  Scenario Outline: At <finding> liver-protecting drugs are <stands>
    Given the patient "untreated-iib-multinodular"
    And with
      | alanine aminotransferase   | <alt> |
      | aspartate aminotransferase | <ast> |
      | total bilirubin            | <bil> |
    When the board asks
    Then <outcome>

    Examples:
      | finding                  | alt    | ast    | bil       | stands    | outcome                                                        |
      | an ALT of 50 U/L         | 50 U/L | 40 U/L | 26 µmol/L | no issue  | "liver-protecting and choleretic drugs" is not listed          |
      | an ALT of 51 U/L         | 51 U/L | 40 U/L | 26 µmol/L | an option | the candidates include "liver-protecting and choleretic drugs" |
      | an AST of 41 U/L         | 50 U/L | 41 U/L | 26 µmol/L | an option | the candidates include "liver-protecting and choleretic drugs" |
      | a bilirubin of 27 µmol/L | 50 U/L | 40 U/L | 27 µmol/L | an option | the candidates include "liver-protecting and choleretic drugs" |

  Scenario Outline: <finding>: the blood count <asks>
    Given the patient "untreated-iib-multinodular"
    And "<field>" is "<value>"
    When the board asks
    Then <outcome>

    Examples:
      | finding                 | field            | value       | asks             | outcome                                                                  |
      | A haemoglobin of 79 g/L | haemoglobin      | 79 g/L      | asks for care    | the requirements say "Below 80 g/L the guideline has anaemia treated"    |
      | A haemoglobin of 80 g/L | haemoglobin      | 80 g/L      | asks for nothing | the words "Below 80 g/L the guideline has anaemia treated" occur nowhere |
      | Neutrophils of 1.4      | neutrophil count | 1.4 ×10^9/L | asks for care    | the requirements say "the guideline has G-CSF used where needed"         |
      | Neutrophils of 1.5      | neutrophil count | 1.5 ×10^9/L | asks for nothing | the words "the guideline has G-CSF used where needed" occur nowhere      |
      | Platelets of 49         | platelet count   | 49 ×10^9/L  | asks for care    | the requirements say "recombinant thrombopoietin"                        |
      | Platelets of 50         | platelet count   | 50 ×10^9/L  | asks for nothing | the words "recombinant thrombopoietin" occur nowhere                     |

  Scenario: Without a bone metastasis drugs against bone loss are no issue
    Given the patient "untreated-iiib-lung-metastasis"
    When the board asks
    Then "bisphosphonate or denosumab" is not listed

  Scenario: In an emergency drugs against bone loss wait
    Given the patient "bone-metastasis-no-liver-nodule"
    And "active bleeding" is "yes"
    When the board asks
    Then the candidates do not include "bisphosphonate or denosumab"

  Scenario Outline: Chinese medicine in <stage> is told with its syndromes and without a grade
    Given the patient "<patient>"
    When the board asks
    Then "CNLC stage" is found to be "<stage>"
    And the candidates include "Chinese medicine prescribed by syndrome"
    And the source's own grade of "Chinese medicine prescribed by syndrome" is "not graded by this source"
    And the entry of "Chinese medicine prescribed by syndrome" says "<words>"

    Examples:
      | stage | patient                    | words                       |
      | Ia    | resectable-single-4-cm     | after it against recurrence |
      | IIb   | untreated-iib-multinodular | better the quality of life  |

  # --- diagnosis ------------------------------------------------------------------------------------------

  Scenario Outline: A nodule of <size> seen by imaging: <asked>
    Given the patient "resectable-single-4-cm"
    And with
      | diameter of the largest tumour | <size>  |
      | sum of the tumour diameters    | <size>  |
      | how the diagnosis was made     | imaging |
    When the board asks
    Then the requirements say "<words>"

    Examples:
      | size   | asked                                | words                                                         |
      | 1.0 cm | both kinds of MRI have to be typical | dynamic MRI and Gd-EOB-DTPA MRI both show the typical pattern |
      | 1.1 cm | two methods have to be typical       | at least two of dynamic MRI, dynamic CT                       |
      | 2.0 cm | two methods, at the upper edge       | at least two of dynamic MRI, dynamic CT                       |

  Scenario: Above 2 cm one method is enough and nothing is asked
    Given the patient "resectable-single-4-cm"
    And with
      | diameter of the largest tumour | 2.1 cm |
      | sum of the tumour diameters    | 2.1 cm |
    When the board asks
    Then the words "at least two of dynamic MRI, dynamic CT" occur nowhere

  Scenario: Typical imaging and an operation planned: the guideline advises against a biopsy
    Given the patient "resectable-single-4-cm"
    When the board asks
    Then the requirements say "the guideline advises against a biopsy beforehand"

  Scenario: Imaging not typical and no histology: imaging again or a biopsy, before anything else
    Given the patient "resectable-single-4-cm"
    And "how the diagnosis was made" is "not settled"
    When the board asks
    Then the requirements say "A negative biopsy does not rule out HCC"
    And the words "the guideline advises against a biopsy beforehand" occur nowhere

  Scenario: Where nobody has looked for spread the answer says how it can be looked for
    Given the patient "resectable-single-4-cm"
    And "extrahepatic spread" is not recorded
    And "sites of extrahepatic spread" is not recorded
    When the board asks
    Then the requirements say "FDG PET/CT or PET/MR"
    And the assessment asks for "extrahepatic spread"

  Scenario Outline: With an AFP of <afp> PIVKA-II is <asked>
    Given the patient "resectable-single-4-cm"
    And "alpha-fetoprotein" is "<afp>"
    When the board asks
    Then <outcome>

    Examples:
      | afp        | asked     | outcome                                                                         |
      | 19.9 ng/mL | asked for | the requirements say "where AFP is negative the guideline turns to PIVKA-II"    |
      | 20 ng/mL   | not asked | the words "where AFP is negative the guideline turns to PIVKA-II" occur nowhere |

  # --- pathology ------------------------------------------------------------------------------------------

  Scenario: A report without the grade of microvascular invasion is asked to be completed
    Given the patient "resected-low-risk"
    And "microvascular invasion" is not recorded
    When the board asks
    Then the requirements say "MVI belongs in every report"
    And the assessment asks for "microvascular invasion"

  Scenario: A report with it is not
    Given the patient "resected-low-risk"
    When the board asks
    Then the words "MVI belongs in every report" occur nowhere

  Scenario: After conversion and resection the report is to give the viable tumour, and no limit is agreed
    Given the patient "resected-mvi-over-5-cm"
    And earlier treatment
      | agents                     | ended     | setting    |
      | atezolizumab + bevacizumab | completed | conversion |
    When the board asks
    Then the requirements say "the percentage of viable tumour in the tumour bed"
    And the requirements say "For a major response no limit is agreed"

  @key:pivka-ii-known-is-not-asked-for
  Scenario Outline: A normal AFP asks for PIVKA-II only where it is not known
    Given the patient "resectable-single-4-cm"
    And "AFP" is "8 ng/mL"
    And "PIVKA-II" is "<value>"
    When the board asks
    Then the requirements <say> "PIVKA-II or the microRNA panel"

    Examples:
      | value     | say        |
      | unknown   | say        |
      | 35 mAU/mL | do not say |
