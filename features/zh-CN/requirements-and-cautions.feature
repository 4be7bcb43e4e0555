# language: zh-CN
功能: 治疗之外须做什么，用药须注意什么
  抗病毒、胃镜、基线与随访；按药物、类别和操作的注意事项。

  场景大纲: HBsAg阳性未抗病毒，HBV DNA为<定量>时均须立即抗病毒
    假如 患者"untreated-iiia-child-pugh-a5"
    而且 另有
      | 乙肝表面抗原           | 阳性   |
      | 正在接受乙肝抗病毒治疗 | 否     |
      | HBV DNA                | <定量> |
    当 会诊提问
    那么 须做事项含"HBsAg阳性：立即抗病毒"
    而且 须做事项含"无论HBV DNA是否可测"

    例子:
      | 定量          |
      | <20 IU/mL     |
      | 5200000 IU/mL |

  场景: 抗病毒中仍可检出HBV DNA须调整
    假如 患者"untreated-iiia-child-pugh-a5"
    当 会诊提问
    那么 须做事项含"低病毒血症"
    而且 全文不含"HBsAg阳性：立即抗病毒"

  场景: HBV DNA已查且低于检测下限者不再要求定量
    假如 患者"tace-refractory-iib"
    当 会诊提问
    那么 全文不含"HBV DNA定量"

  场景: 核心抗体阳性而表面抗原阴性者查DNA，不即刻抗病毒
    假如 患者"untreated-iiia-child-pugh-a5"
    而且 另有
      | 乙肝表面抗原           | 阴性 |
      | 乙肝核心抗体           | 阳性 |
      | 正在接受乙肝抗病毒治疗 | 否   |
    而且 未记录"乙肝病毒DNA"
    当 会诊提问
    那么 须做事项含"HBV DNA定量"
    而且 全文不含"HBsAg阳性：立即抗病毒"

  场景: 表面抗原未查者先查
    假如 患者"untreated-iiia-child-pugh-a5"
    而且 "乙肝表面抗原"为"未查"
    当 会诊提问
    那么 须做事项含"乙肝、丙肝标志物检测"

  场景: 丙肝抗体阳性、RNA检出且未治疗者须抗病毒
    假如 患者"untreated-iiia-child-pugh-a5"
    而且 另有
      | 丙肝抗体       | 阳性   |
      | HCV RNA        | 检出   |
      | 丙肝抗病毒治疗 | 未治疗 |
    当 会诊提问
    那么 须做事项含"直接抗病毒药物"

  场景: 丙肝已治愈者不再要求抗病毒
    假如 患者"failed-lenvatinib"
    当 会诊提问
    那么 全文不含"丙肝：直接抗病毒药物"

  场景大纲: <情况>者用免疫检查点抑制剂须慎重
    假如 患者"untreated-iiia-child-pugh-a5"
    而且 "<字段>"为"<值>"
    当 会诊提问
    那么 候选方案包含"双艾"
    而且 "双艾"的注意事项含"<提示>"
    而且 "替雷利珠单抗"的注意事项含"<提示>"
    而且 候选方案包含"仑伐替尼"

    例子:
      | 情况             | 字段                     | 值     | 提示             |
      | 肝移植术后       | 肝移植术后               | 是     | 移植物排斥       |
      | 等待肝移植       | 肝移植候选者             | 是     | 拟行或等待肝移植 |
      | 活动性自身免疫病 | 自身免疫病               | 活动期 | 诱发或加重       |
      | 使用免疫抑制剂   | 正在使用免疫抑制剂       | 是     | 疗效可能下降     |
      | 间质性肺病       | 间质性肺病               | 有     | 肺炎             |
      | 既往严重不良反应 | 既往≥3级免疫相关不良反应 | 有     | 既往≥3级         |

  场景: 静止期自身免疫病不提示
    假如 患者"untreated-iiia-child-pugh-a5"
    而且 "自身免疫病"为"静止期"
    当 会诊提问
    那么 全文不含"活动性自身免疫病：ICIs"

  场景: 肝移植受者的免疫用药证据等级写明
    假如 患者"untreated-iiia-child-pugh-a5"
    而且 "移植受者"为"是"
    当 会诊提问
    那么 "T+A"的注意事项含"证据等级3，推荐C"

  场景大纲: <指标>达<值>时抗血管生成药物有提示
    假如 患者"untreated-iiia-child-pugh-a5"
    而且 "<指标>"为"<值>"
    当 会诊提问
    那么 "多纳非尼"的注意事项含"<提示>"
    而且 "双达"的注意事项含"<提示>"

    例子:
      | 指标         | 值       | 提示         |
      | 收缩压       | 151 mmHg | 高血压未控制 |
      | 舒张压       | 91 mmHg  | 高血压未控制 |
      | 24小时尿蛋白 | 2 g      | 尿蛋白≥2+    |
      | 尿蛋白       | ++       | 尿蛋白≥2+    |

  场景大纲: <指标>为<值>时无此提示
    假如 患者"untreated-iiia-child-pugh-a5"
    而且 "<指标>"为"<值>"
    当 会诊提问
    那么 全文不含"<提示>"

    例子:
      | 指标         | 值       | 提示               |
      | 收缩压       | 150 mmHg | 高血压未控制：宜先 |
      | 舒张压       | 90 mmHg  | 高血压未控制：宜先 |
      | 24小时尿蛋白 | 1.99 g   | 尿蛋白≥2+          |

  场景大纲: Child-Pugh <评分>分时全身治疗<提示>
    假如 患者"untreated-iiia-child-pugh-a5"
    而且 另有
      | 腹水     | 少量     |
      | 白蛋白   | <白蛋白> |
      | 总胆红素 | <胆红素> |
    当 会诊提问
    那么 "Child-Pugh评分"推得为"<评分>"
    而且 <断言>

    例子:
      | 评分 | 白蛋白 | 胆红素    | 提示     | 断言                                                 |
      | 6    | 36 g/L | 20 µmol/L | 无须提示 | 全文不含"系统抗肿瘤治疗的研究数据有限"               |
      | 7    | 35 g/L | 20 µmol/L | 须谨慎   | "双艾"的注意事项含"系统抗肿瘤治疗的研究数据有限"     |
      | 8    | 35 g/L | 40 µmol/L | 须谨慎   | "双艾"的注意事项含"系统抗肿瘤治疗的研究数据有限"     |
      | 9    | 35 g/L | 52 µmol/L | 须谨慎   | "多纳非尼"的注意事项含"系统抗肿瘤治疗的研究数据有限" |

  场景: 半年内消化道出血者慎用贝伐珠单抗类
    假如 患者"untreated-iiia-child-pugh-a5"
    而且 "近6个月消化道出血"为"有"
    当 会诊提问
    那么 "T+A"的注意事项含"近6个月内有胃肠道出血"
    而且 "双艾"的注意事项含"可能加重出血"
    而且 候选方案包含"O+Y"

  场景: 治疗剂量抗凝叠加出血风险并影响评分
    假如 患者"untreated-iiia-child-pugh-a5"
    而且 "抗凝"为"治疗剂量"
    当 会诊提问
    那么 "仑伐替尼"的注意事项含"均叠加抗血管生成药物的出血风险"
    而且 警示含"Child-Pugh与MELD评分可能偏高"

  场景: 免疫治疗前须查甲状腺、垂体和肾上腺功能
    假如 患者"untreated-iiia-child-pugh-a5"
    当 会诊提问
    那么 须做事项含"甲状腺、垂体、肾上腺功能"
    而且 须做事项含"每6~8周"

  @key:severe-jaundice-tace
  场景大纲: 总胆红素<胆红素>时TACE<结果>
    假如 患者"untreated-iib-multinodular"
    而且 "总胆红素"为"<胆红素>"
    当 会诊提问
    那么 在"经动脉治疗（单用或联合）"场景下
    而且 <断言>

    例子:
      | 胆红素      | 结果             | 断言                                 |
      | 51.3 µmol/L | 不受影响         | 候选方案包含"TACE"                   |
      | 52 µmol/L   | 被排除           | "TACE"被排除，理由含"严重黄疸"       |
      | 52 µmol/L   | 被排除而SIRT提示 | "SIRT"的注意事项含"可引流的胆道梗阻" |

  @key:haic-encephalopathy
  场景大纲: <表现>者肝功能非代偿期，HAIC被排除
    假如 患者"child-pugh-b8-large-tumour"
    而且 "<字段>"为"<值>"
    当 会诊提问
    那么 "FOLFOX-HAIC"被排除，理由含"难治性腹水属失代偿"

    例子:
      | 表现       | 字段               | 值    |
      | 肝性脑病   | 肝性脑病           | 1~2级 |
      | 难治性腹水 | ascites_refractory | 是    |

  @key:pregnant-with-a-rupture
  场景: 妊娠合并肿瘤破裂出血：TAE不被排除，并提示对胎儿的风险
    假如 患者"ruptured-tumour"
    而且 另有
      | 性别         | 女       |
      | 年龄（岁）   | 34       |
      | 妊娠         | 是       |
      | 目前可切除性 | 不可切除 |
    当 会诊提问
    那么 在"急症处理"场景下
    而且 候选方案包含"经动脉栓塞术（TAE）"
    而且 "经动脉栓塞术（TAE）"的注意事项含"须产科参与决策"
    而且 "TACE"被排除，理由含"危及胎儿"

  @key:pregnant-resectable
  场景: 妊娠且可切除：不排除切除，但予提示
    假如 患者"resectable-single-4-cm"
    而且 另有
      | 性别       | 女 |
      | 年龄（岁） | 34 |
      | 妊娠       | 是 |
    当 会诊提问
    那么 在"根治性治疗"场景下
    而且 候选方案包含"肝切除术"
    而且 "肝切除术"的注意事项含"须产科参与决策"

  @key:tae-coagulopathy
  场景: 凝血障碍无法纠正的破裂出血：TAE提示风险而不排除
    假如 患者"ruptured-tumour"
    而且 "无法纠正的凝血功能障碍"为"是"
    而且 "目前可切除性"为"不可切除"
    当 会诊提问
    那么 在"急症处理"场景下
    而且 候选方案包含"经动脉栓塞术（TAE）"
    而且 "经动脉栓塞术（TAE）"的注意事项含"须与出血危险权衡"

  @key:peginterferon-autoimmune-unknown
  场景: 用干扰素前须明确有无自身免疫病
    假如 患者"resected-mvi-over-5-cm"
    而且 未记录"自身免疫病"
    当 会诊提问
    那么 "聚乙二醇化干扰素"附条件，缺少"自身免疫病"

  @key:ablation-residual-after-two
  场景: 2次消融后仍残留：不再列单纯消融
    假如 患者"solitary-small-tumour"
    而且 "末次消融后局部疗效"为"residual_after_two"
    当 会诊提问
    那么 "消融治疗"被排除，理由含"而非再次单纯消融"

  @key:transplantation-after-a-checkpoint-inhibitor
  场景: 既往用过免疫检查点抑制剂：肝移植提示排斥风险未明
    假如 患者"transplant-candidate-within-criteria"
    而且 既往治疗
      | 方案                    | 结束原因 |
      | 阿替利珠单抗+贝伐珠单抗 | 进展     |
    当 会诊提问
    那么 "肝移植"的注意事项含"移植物损失风险尚待观察"
    而且 "肝移植"的注意事项含"至少停用3个月"

  @key:irradiated-before
  场景: 既往放疗：再照射前核对照射野与累积剂量
    假如 患者"untreated-iiia-child-pugh-a5"
    而且 "既往外放射治疗"为"是"
    当 会诊提问
    那么 "外放射治疗"的注意事项含"肝脏累积剂量"
    而且 "SIRT"的注意事项含"肝脏累积剂量"

  @key:oxaliplatin-kidney
  场景: 血肌酐>176.8 µmol/L时FOLFOX提示肾功能
    假如 患者"untreated-iiib-lung-metastasis"
    而且 "血肌酐"为"180 µmol/L"
    当 会诊提问
    那么 "FOLFOX4"的注意事项含"奥沙利铂经肾排泄"

  @key:child-pugh-seven-points
  场景: Child-Pugh 7分时系统治疗即须提示
    假如 患者"untreated-iiia-child-pugh-a5"
    而且 另有
      | 腹水     | 少量      |
      | 白蛋白   | 35 g/L    |
      | 总胆红素 | 20 µmol/L |
    当 会诊提问
    那么 "Child-Pugh评分"推得为"7"
    而且 "多纳非尼"的注意事项含"Child-Pugh评分≥7分"

  @key:seven-child-pugh-points-are-an-alert
  场景大纲: Child-Pugh几分起提示系统治疗须谨慎：<评分>分
    假如 患者"untreated-iiia-child-pugh-a5"
    而且 另有
      | 白蛋白   | 35 g/L   |
      | 总胆红素 | <胆红素> |
      | 腹水     | 少量     |
    当 会诊提问
    那么 "Child-Pugh评分"推得为"<评分>"
    而且 警示含"Child-Pugh评分7分以上"

    例子:
      | 评分 | 胆红素    |
      | 7    | 20 µmol/L |
      | 8    | 40 µmol/L |

  @key:an-afp-in-iu-is-no-usable-afp
  场景: AFP以IU/mL记录：须做事项写“没有可用的AFP值”，而非未记录
    假如 患者"untreated-iiib-lung-metastasis"
    而且 "AFP"为"500 IU/mL"
    当 会诊提问
    那么 须做事项含"没有可用的AFP值"

  @key:rna-not-detected-ends-the-question-of-hepatitis-c
  场景: HCV RNA检测不到：不再追问丙肝抗体与治疗
    假如 患者"untreated-iiib-lung-metastasis"
    而且 未记录"丙肝抗体"
    而且 未记录"丙肝抗病毒治疗"
    而且 "HCV RNA"为"未检出"
    当 会诊提问
    那么 全文不含"丙肝：直接抗病毒药物"

  @key:in-an-emergency-no-baseline-before-a-checkpoint-inhibitor
  场景: 活动性出血时暂不列系统治疗：也不提示其基线检查与疗效评价
    假如 患者"untreated-iiib-lung-metastasis"
    而且 "active_bleeding"为"是"
    当 会诊提问
    那么 "emergency"推得为"是"
    而且 全文不含"免疫检查点抑制剂治疗前基线检查"
    而且 全文不含"系统治疗的疗效评价"
