# language: zh-CN
功能: 随访监测列出哪些，依据是谁
  每名患者一张表：多一行与少一行同样是错。文献为来源所印的编号。

  @key:list-surveillance-bone-metastasis-no-liver-nodule
  场景: 骨转移、肝内无结节者：列出的全部方案及依据（随访监测）
    假如 患者"bone-metastasis-no-liver-nodule"
    当 会诊提问
    那么 在"随访监测"场景下
    而且 所列恰为
      | 方案     | 立场                |
      | 主动监测 | 待定：cnlc-2026待定 |
    而且 来源所述恰为
      | 方案     | 来源      | 位置                                  | 文献 | 立场 |
      | 主动监测 | cnlc-2026 | 五（一）1（2）；五（一）要点论述（5） |      | 可选 |

  @key:list-surveillance-transplanted-without-recurrence
  场景: 移植后无复发者：列出的全部方案及依据（随访监测）
    假如 患者"transplanted-without-recurrence"
    当 会诊提问
    那么 在"随访监测"场景下
    而且 所列恰为
      | 方案                                                     | 立场            |
      | 早期撤除激素或无激素、减量钙调磷酸酶抑制剂的免疫抑制方案 | 候选：cnlc-2026 |
      | 主动监测                                                 | 候选：cnlc-2026 |
    而且 来源所述恰为
      | 方案                                                     | 来源      | 位置           | 文献        | 立场 |
      | 早期撤除激素或无激素、减量钙调磷酸酶抑制剂的免疫抑制方案 | cnlc-2026 | 五（一）3（2） | 257,258     | 可选 |
      | 主动监测                                                 | cnlc-2026 | 五（一）3（2） | 255,256,264 | 可选 |

  @key:list-surveillance-resected-mvi-over-5-cm
  场景: 切除后、MVI阳性且>5 cm者：列出的全部方案及依据（随访监测）
    假如 患者"resected-mvi-over-5-cm"
    当 会诊提问
    那么 在"随访监测"场景下
    而且 所列恰为
      | 方案     | 立场            |
      | 主动监测 | 候选：cnlc-2026 |
