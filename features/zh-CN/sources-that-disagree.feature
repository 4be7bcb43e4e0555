# language: zh-CN
功能: 来源不一致时并列陈述
  CNLC、BCLC与AASLD对同一患者说法不同时，两方与理由并列，不代为裁决。

  场景: 仅因ECOG 1分，同一患者CNLC为Ia期而BCLC为C期，两者并列并提示
    假如 患者"solitary-small-tumour"
    而且 "体能评分"为"1"
    当 会诊提问
    那么 "CNLC分期"推得为"Ia"
    而且 "BCLC分期"推得为"C"
    而且 警示含"仅当体能下降由肿瘤所致时"
    而且 要点含"CNLC分期 Ia期；BCLC分期 C期"
    而且 候选方案包含"肝切除术"
    而且 来源分歧含"BCLC将肿瘤所致ECOG 1~2分归为C期"

  场景大纲: ECOG <体能>分、单发2.8 cm时BCLC为<分期>
    假如 患者"solitary-small-tumour"
    而且 "体能评分"为"<体能>"
    当 会诊提问
    那么 "CNLC分期"推得为"<国内>"
    而且 "BCLC分期"推得为"<分期>"

    例子:
      | 体能 | 国内 | 分期 |
      | 0    | Ia   | A    |
      | 1    | Ia   | C    |
      | 2    | Ia   | C    |
      | 3    | IV   | D    |

  场景: 仅因ECOG 1分归为BCLC C期的可切除小肝癌，不因此列TACE联合索拉非尼
    假如 患者"solitary-small-tumour"
    而且 "体能评分"为"1"
    当 会诊提问
    那么 候选方案不包含"TACE联合索拉非尼"
    而且 候选方案不包含"T+A"

  场景: CNLC IIIa期以TACE为首选，BCLC C期仅给系统治疗，分歧与各自理由并列
    假如 患者"untreated-iiia-child-pugh-a5"
    当 会诊提问
    那么 "CNLC分期"推得为"IIIa"
    而且 "BCLC分期"推得为"C"
    而且 候选方案包含"单纯TACE"
    而且 候选方案包含"T+A"
    而且 来源分歧含"CNLC在Ⅲa期以TACE为首选并联合系统治疗"
    而且 来源分歧含"BCLC以生存试验为准"

  场景: BCLC A期、CNLC Ia期一致时不出现TACE与系统治疗的分歧
    假如 患者"solitary-small-tumour"
    当 会诊提问
    那么 全文不含"CNLC在Ⅲa期以TACE为首选并联合系统治疗"

  场景: 三次TACE失败且MDT判断不适合TACE的IIb期，T+A引自BCLC治疗分期迁移，TACE不作候选
    假如 患者"tace-refractory-iib"
    当 会诊提问
    那么 "T+A"的引文为"bclc-2022"的"treatment stage migration"
    而且 候选方案包含"STRIDE"
    而且 候选方案不包含"单纯TACE"

  场景: STRIDE在国内指南为推荐B，在BCLC与AASLD为首选，两种说法均有引文
    假如 患者"untreated-iiia-child-pugh-a5"
    当 会诊提问
    那么 "STRIDE"的来源分级为"证据等级1，推荐B"
    而且 "STRIDE"的引文为"bclc-2022"的"stage C"
    而且 "STRIDE"的引文为"aasld-2023"的"systemic therapy"
    而且 "STRIDE"的引文为"cnlc-2026"的"五（五）1"

  场景: 2024年1月1日T+A的引文为AASLD 2023与BCLC 2022
    假如 患者"untreated-iiia-child-pugh-a5"
    而且 截至2024-01-01
    当 会诊提问
    那么 候选方案包含"T+A"
    而且 "T+A"的引文为"aasld-2023"的"systemic therapy"
    而且 "T+A"的引文为"bclc-2022"的"stage C"

  场景: Child-Pugh B级者BCLC与AASLD不列一线，国内指南仍可考虑
    假如 患者"untreated-iiia-child-pugh-a5"
    而且 另有
      | 白蛋白 | 34 g/L |
      | 腹水   | 少量   |
    当 会诊提问
    那么 "Child-Pugh分级"推得为"B"
    而且 在"系统治疗（一线）"场景下
    而且 候选方案包含"索拉非尼"
    而且 "索拉非尼"的引文为"cnlc-2026"的"五（五）1"
    而且 "索拉非尼"的注意事项含"生存获益在A级较明显"
