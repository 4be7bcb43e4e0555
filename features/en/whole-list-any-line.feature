# language: en
Feature: What is listed in any line, all of it, and on whose word?
  One table a patient: a row too many is as wrong as a row too few. References are the numbers the source prints.

  @key:list-any-line-untreated-iiia-child-pugh-a5
  Scenario: Untreated, CNLC IIIa, Child-Pugh A5: everything listed, and on whose word (In any line)
    Given the patient "untreated-iiia-child-pugh-a5"
    When the board asks
    Then in the setting "In any line"
    And exactly this is listed
      | regimen                                           | stands               |
      | Ganfule capsules                                  | candidate: cnlc-2026 |
      | Cidan capsules                                    | candidate: cnlc-2026 |
      | Huaier granules                                   | candidate: cnlc-2026 |
      | Jinlong capsules                                  | candidate: cnlc-2026 |
      | Kang'ai injection                                 | candidate: cnlc-2026 |
      | Kanglaite injection                               | candidate: cnlc-2026 |
      | Marsdenia tenacissima preparations (Tongguanteng) | candidate: cnlc-2026 |
      | cinobufacini preparations (Huachansu)             | candidate: cnlc-2026 |
      | elemene injection                                 | candidate: cnlc-2026 |
    And the sources say exactly
      | regimen                                           | source    | place                                 | references                  | stance |
      | Ganfule capsules                                  | cnlc-2026 | 五（五）5（2）；五（五）要点论述（4） | 475,476,477,478,479,480,481 | option |
      | Cidan capsules                                    | cnlc-2026 | 五（五）5（2）；五（五）要点论述（4） | 475,476,477,478,479,480,481 | option |
      | Huaier granules                                   | cnlc-2026 | 五（五）5（2）；五（五）要点论述（4） | 475,476,477,478,479,480,481 | option |
      | Jinlong capsules                                  | cnlc-2026 | 五（五）5（2）；五（五）要点论述（4） | 475,476,477,478,479,480,481 | option |
      | Kang'ai injection                                 | cnlc-2026 | 五（五）5（2）；五（五）要点论述（4） | 475,476,477,478,479,480,481 | option |
      | Kanglaite injection                               | cnlc-2026 | 五（五）5（2）；五（五）要点论述（4） | 475,476,477,478,479,480,481 | option |
      | Marsdenia tenacissima preparations (Tongguanteng) | cnlc-2026 | 五（五）5（2）；五（五）要点论述（4） | 475,476,477,478,479,480,481 | option |
      | cinobufacini preparations (Huachansu)             | cnlc-2026 | 五（五）5（2）；五（五）要点论述（4） | 475,476,477,478,479,480,481 | option |
      | elemene injection                                 | cnlc-2026 | 五（五）5（2）；五（五）要点论述（4） | 475,476,477,478,479,480,481 | option |

  @key:list-any-line-transplant-recipient-recurrence
  Scenario: Recurrence in the liver after transplantation: everything listed, and on whose word (In any line)
    Given the patient "transplant-recipient-recurrence"
    When the board asks
    Then in the setting "In any line"
    And exactly this is listed
      | regimen               | stands               |
      | TACE alone            | candidate: cnlc-2026 |
      | external radiotherapy | candidate: cnlc-2026 |
    And the sources say exactly
      | regimen               | source    | place          | references | stance |
      | TACE alone            | cnlc-2026 | 五（一）3（2） | 262,263    | option |
      | external radiotherapy | cnlc-2026 | 五（一）3（2） | 262,263    | option |

  @key:list-any-line-transplant-recipient-lung-metastasis
  Scenario: Lung metastasis after transplantation: everything listed, and on whose word (In any line)
    Given the patient "transplant-recipient-lung-metastasis"
    When the board asks
    Then in the setting "In any line"
    And exactly this is listed
      | regimen                                           | stands               |
      | Ganfule capsules                                  | candidate: cnlc-2026 |
      | Cidan capsules                                    | candidate: cnlc-2026 |
      | Huaier granules                                   | candidate: cnlc-2026 |
      | Jinlong capsules                                  | candidate: cnlc-2026 |
      | Kang'ai injection                                 | candidate: cnlc-2026 |
      | Kanglaite injection                               | candidate: cnlc-2026 |
      | Marsdenia tenacissima preparations (Tongguanteng) | candidate: cnlc-2026 |
      | cinobufacini preparations (Huachansu)             | candidate: cnlc-2026 |
      | elemene injection                                 | candidate: cnlc-2026 |
      | external radiotherapy                             | candidate: cnlc-2026 |
