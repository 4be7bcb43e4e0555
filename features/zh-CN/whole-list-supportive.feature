# language: zh-CN
功能: 支持治疗列出哪些，依据是谁
  每名患者一张表：多一行与少一行同样是错。文献为来源所印的编号。

  @key:list-supportive-untreated-iiia-child-pugh-a5
  场景: 初治、CNLC IIIa期、Child-Pugh A5者：列出的全部方案及依据（支持治疗）
    假如 患者"untreated-iiia-child-pugh-a5"
    当 会诊提问
    那么 在"支持治疗"场景下
    而且 所列恰为
      | 方案           | 立场            |
      | 中医辨证方药   | 候选：cnlc-2026 |
      | 保肝、利胆药物 | 候选：cnlc-2026 |
    而且 来源所述恰为
      | 方案           | 来源      | 位置           | 文献 | 立场 |
      | 中医辨证方药   | cnlc-2026 | 五（五）5（1） |      | 可选 |
      | 保肝、利胆药物 | cnlc-2026 | 五（五）7      |      | 可选 |

  @key:list-supportive-untreated-iiib-lung-metastasis
  场景: 初治、肺转移者：列出的全部方案及依据（支持治疗）
    假如 患者"untreated-iiib-lung-metastasis"
    当 会诊提问
    那么 在"支持治疗"场景下
    而且 所列恰为
      | 方案         | 立场            |
      | 中医辨证方药 | 候选：cnlc-2026 |

  @key:list-supportive-bone-metastasis-liver-clear
  场景: 骨转移、肝内无病灶者：列出的全部方案及依据（支持治疗）
    假如 患者"bone-metastasis-liver-clear"
    当 会诊提问
    那么 在"支持治疗"场景下
    而且 所列恰为
      | 方案               | 立场            |
      | 中医辨证方药       | 候选：cnlc-2026 |
      | 双膦酸盐或地舒单抗 | 候选：cnlc-2026 |
      | 保肝、利胆药物     | 候选：cnlc-2026 |
    而且 来源所述恰为
      | 方案               | 来源      | 位置      | 文献 | 立场 |
      | 双膦酸盐或地舒单抗 | cnlc-2026 | 五（五）7 |      | 可选 |

  @key:list-supportive-bone-metastasis-no-liver-nodule
  场景: 骨转移、肝内无结节者：列出的全部方案及依据（支持治疗）
    假如 患者"bone-metastasis-no-liver-nodule"
    当 会诊提问
    那么 在"支持治疗"场景下
    而且 所列恰为
      | 方案               | 立场                |
      | 双膦酸盐或地舒单抗 | 候选：cnlc-2026     |
      | 中医辨证方药       | 待定：cnlc-2026待定 |

  @key:list-supportive-solitary-8-cm-unresectable
  场景: 单发8 cm不可切除者：列出的全部方案及依据（支持治疗）
    假如 患者"solitary-8-cm-unresectable"
    当 会诊提问
    那么 在"支持治疗"场景下
    而且 所列恰为
      | 方案           | 立场            |
      | 保肝、利胆药物 | 候选：cnlc-2026 |

  @key:list-supportive-ruptured-resectable
  场景: 破裂出血、可切除者：列出的全部方案及依据（支持治疗）
    假如 患者"ruptured-resectable"
    当 会诊提问
    那么 在"支持治疗"场景下
    而且 所列恰为
      | 方案         | 立场            |
      | 中医辨证方药 | 排除：cnlc-2026 |
    而且 来源所述恰为
      | 方案         | 来源      | 位置           | 文献 | 立场 |
      | 中医辨证方药 | cnlc-2026 | 五（五）5（1） |      | 可选 |

  @key:list-supportive-cnlc-iv-child-pugh-c
  场景: CNLC IV期、Child-Pugh C者：列出的全部方案及依据（支持治疗）
    假如 患者"cnlc-iv-child-pugh-c"
    当 会诊提问
    那么 在"支持治疗"场景下
    而且 所列恰为
      | 方案           | 立场                                  |
      | 最佳支持治疗   | 候选：bclc-2022、cnlc-2026、cnlc-2026 |
      | 保肝、利胆药物 | 候选：cnlc-2026                       |
    而且 来源所述恰为
      | 方案         | 来源      | 位置           | 文献 | 立场 |
      | 最佳支持治疗 | bclc-2022 | stage D        |      | 首选 |
      | 最佳支持治疗 | cnlc-2026 | 五（五）7      |      | 首选 |
      | 最佳支持治疗 | cnlc-2026 | 五（五）5（1） |      | 可选 |
