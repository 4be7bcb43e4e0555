# language: zh-CN
功能: 围手术期列出哪些，依据是谁
  每名患者一张表：多一行与少一行同样是错。文献为来源所印的编号。

  @key:list-perioperative-resectable-iia
  场景: 可切除、CNLC IIa期者：列出的全部方案及依据（围手术期）
    假如 患者"resectable-iia"
    当 会诊提问
    那么 在"围手术期"场景下
    而且 所列恰为
      | 方案                  | 立场                                            |
      | 卡瑞利珠单抗+阿帕替尼 | 候选：cnlc-2026、review-003、review-003证据不足 |
      | 新辅助HAIC后切除      | 候选：cnlc-2026                                 |
      | 参加临床试验          | 候选：review-003                                |
    而且 来源所述恰为
      | 方案                  | 来源       | 位置                | 文献 | 立场     |
      | 卡瑞利珠单抗+阿帕替尼 | review-003 | §4.4；表1 CARES-009 | 11   | 可选     |
      | 卡瑞利珠单抗+阿帕替尼 | review-003 | §5                  |      | 证据不足 |
      | 卡瑞利珠单抗+阿帕替尼 | cnlc-2026  | 五（一）2（2）      | 131  | 可选     |
      | 新辅助HAIC后切除      | cnlc-2026  | 五（三）2（8）⑤     | 362  | 可选     |
      | 参加临床试验          | review-003 | §4.5                |      | 可选     |

  @key:list-perioperative-resectable-bile-duct-thrombus
  场景: 可切除、胆管癌栓者：列出的全部方案及依据（围手术期）
    假如 患者"resectable-bile-duct-thrombus"
    当 会诊提问
    那么 在"围手术期"场景下
    而且 所列恰为
      | 方案                  | 立场                                            |
      | 卡瑞利珠单抗+阿帕替尼 | 候选：cnlc-2026、review-003、review-003证据不足 |
      | 新辅助HAIC后切除      | 候选：cnlc-2026                                 |

  @key:list-perioperative-bile-duct-thrombus
  场景: 胆管癌栓伴黄疸者：列出的全部方案及依据（围手术期）
    假如 患者"bile-duct-thrombus"
    当 会诊提问
    那么 在"围手术期"场景下
    而且 所列恰为
      | 方案                  | 立场                                                        |
      | 新辅助HAIC后切除      | 排除：cnlc-2026排除                                         |
      | 新辅助放疗后切除      | 排除：cnlc-2026排除                                         |
      | 卡瑞利珠单抗+阿帕替尼 | 排除：cnlc-2026排除、review-003排除、review-003证据不足排除 |
    而且 来源所述恰为
      | 方案             | 来源      | 位置            | 文献 | 立场 |
      | 新辅助放疗后切除 | cnlc-2026 | 五（四）1（1）⑤ | 403  | 可选 |

  @key:list-perioperative-ruptured-resectable
  场景: 破裂出血、可切除者：列出的全部方案及依据（围手术期）
    假如 患者"ruptured-resectable"
    当 会诊提问
    那么 在"围手术期"场景下
    而且 所列恰为
      | 方案                  | 立场                                            |
      | 卡瑞利珠单抗+阿帕替尼 | 排除：cnlc-2026、review-003、review-003证据不足 |
      | 新辅助HAIC后切除      | 排除：cnlc-2026                                 |

  @key:list-perioperative-transplant-candidate-within-criteria
  场景: 符合移植标准者：列出的全部方案及依据（围手术期）
    假如 患者"transplant-candidate-within-criteria"
    当 会诊提问
    那么 在"围手术期"场景下
    而且 所列恰为
      | 方案                     | 立场                       |
      | 立体定向放射治疗（SBRT） | 候选：cnlc-2026、cnlc-2026 |
      | SIRT                     | 候选：cnlc-2026            |
      | 单纯TACE                 | 候选：cnlc-2026            |
      | 消融治疗                 | 候选：cnlc-2026            |
    而且 来源所述恰为
      | 方案                     | 来源      | 位置                                    | 文献    | 立场 |
      | 立体定向放射治疗（SBRT） | cnlc-2026 | 五（一）3（1）；五（一）3 要点论述（3） | 246,247 | 可选 |
      | 立体定向放射治疗（SBRT） | cnlc-2026 | 五（四）1（1）⑤；五（四）1（2）         | 401,402 | 可选 |
      | SIRT                     | cnlc-2026 | 五（一）3（1）；五（一）3 要点论述（3） | 246,247 | 可选 |
      | 单纯TACE                 | cnlc-2026 | 五（一）3（1）；五（一）3 要点论述（3） | 246,247 | 可选 |
      | 消融治疗                 | cnlc-2026 | 五（一）3（1）；五（一）3 要点论述（3） | 246,247 | 可选 |

  @key:list-perioperative-converted-by-atezolizumab-bevacizumab
  场景: 阿替利珠单抗联合贝伐珠单抗转化成功者：列出的全部方案及依据（围手术期）
    假如 患者"converted-by-atezolizumab-bevacizumab"
    当 会诊提问
    那么 在"围手术期"场景下
    而且 所列恰为
      | 方案                  | 立场                                                    |
      | 卡瑞利珠单抗+阿帕替尼 | 排除：cnlc-2026排除、review-003排除、review-003证据不足 |
      | 新辅助HAIC后切除      | 排除：cnlc-2026排除                                     |
