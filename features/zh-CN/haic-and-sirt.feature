# language: zh-CN
功能: HAIC与SIRT：适用条件、禁忌证与界值
  逐一核对指南写明的界值：肿瘤大小、Child-Pugh分、胆红素；界值上下各一例。

  场景大纲: 胆红素<胆红素>时HAIC<结果>
    假如 患者"child-pugh-b8-large-tumour"
    而且 "总胆红素"为"<胆红素>"
    当 会诊提问
    那么 在"经动脉治疗（单用或联合）"场景下
    而且 <结果>

    例子: 50为界，51即为禁忌
      | 胆红素    | 结果                                     |
      | 50 µmol/L | 候选方案包含"FOLFOX-HAIC"                |
      | 51 µmol/L | "FOLFOX-HAIC"被排除，理由含"总胆红素>50" |

  场景大纲: <项目>为<值>时HAIC<结果>
    假如 患者"child-pugh-b8-large-tumour"
    而且 "<项目>"为"<值>"
    当 会诊提问
    那么 在"经动脉治疗（单用或联合）"场景下
    而且 <结果>

    例子: 转氨酶与白蛋白
      | 项目       | 值       | 结果                                      |
      | 谷丙转氨酶 | 300 U/L  | 候选方案包含"FOLFOX-HAIC"                 |
      | 谷丙转氨酶 | 301 U/L  | "FOLFOX-HAIC"被排除，理由含"ALT或AST>300" |
      | 白蛋白     | 28 g/L   | 候选方案包含"FOLFOX-HAIC"                 |
      | 白蛋白     | 27.9 g/L | "FOLFOX-HAIC"被排除，理由含"白蛋白<28"    |

    例子: 感染、凝血与碘过敏
      | 项目                   | 值 | 结果                                      |
      | 活动性感染             | 是 | "FOLFOX-HAIC"被排除，理由含"严重感染"     |
      | 无法纠正的凝血功能障碍 | 是 | "FOLFOX-HAIC"被排除，理由含"凝血功能障碍" |
      | 碘过敏                 | 是 | "FOLFOX-HAIC"被排除，理由含"碘对比剂过敏" |

  场景大纲: Child-Pugh <评分>分的大肝癌，HAIC<结果>
    假如 患者"child-pugh-b8-large-tumour"
    而且 "国际标准化比值"为"<INR>"
    当 会诊提问
    那么 "Child-Pugh评分"推得为"<评分>"
    而且 在"经动脉治疗（单用或联合）"场景下
    而且 <结果>

    例子: 8分与9分
      | INR  | 评分 | 结果                                            |
      | 1.69 | 8    | 候选方案包含"FOLFOX-HAIC"                       |
      | 1.70 | 9    | "FOLFOX-HAIC"被排除，理由含"Child-Pugh评分≤8分" |

  场景大纲: 直径<直径>、无癌栓者，指南的HAIC<结果>
    假如 患者"solitary-8-cm-unresectable"
    而且 另有
      | 最大直径 | <直径> |
      | 直径总和 | <直径> |
    当 会诊提问
    那么 在"经动脉治疗（单用或联合）"场景下
    而且 <结果>

    例子: 指南为>7 cm
      | 直径   | 结果                                               |
      | 6.9 cm | 未列出"FOLFOX-HAIC"                                |
      | 7.1 cm | "FOLFOX-HAIC"的引文为"cnlc-2026"的"五（三）2（1）" |

  场景: 直径恰为7.0 cm者，HAIC由综述支持并引其出处
    假如 患者"solitary-8-cm-unresectable"
    而且 另有
      | 最大直径 | 7.0 cm |
      | 直径总和 | 7.0 cm |
    当 会诊提问
    那么 在"经动脉治疗（单用或联合）"场景下
    而且 候选方案包含"FOLFOX-HAIC"
    而且 "FOLFOX-HAIC"的引文为"review-001"的"§1.2"

  场景: 既往用过含奥沙利铂系统化疗者，指南的HAIC排除
    假如 患者"untreated-iiia-child-pugh-a5"
    而且 既往治疗
      | 方案    | 结束原因 |
      | FOLFOX4 | 进展     |
    当 会诊提问
    那么 在"经动脉治疗（单用或联合）"场景下
    而且 候选方案不包含"FOLFOX-HAIC"
    而且 证据空白含"奥沙利铂耐药不等于HAIC抵抗"

  场景: 门静脉癌栓者可考虑HAIC联合索拉非尼，证据为门静脉侵犯者的随机试验
    假如 患者"main-trunk-thrombus-iiia"
    当 会诊提问
    那么 在"经动脉治疗（单用或联合）"场景下
    而且 候选方案包含"HAIC联合索拉非尼"
    而且 "HAIC联合索拉非尼"的来源分级为"证据等级2，推荐B"
    而且 "HAIC联合索拉非尼"的证据为"直接"

  场景: HAIC三联方案写明缓解率不能证明生存延长
    假如 患者"main-trunk-thrombus-iiia"
    当 会诊提问
    那么 在"经动脉治疗（单用或联合）"场景下
    而且 "HAIC联合靶免"的条目含"缓解率不能证明生存延长"

  场景: HAIC须做事项写明间隔、复查与次数
    假如 患者"main-trunk-thrombus-iiia"
    当 会诊提问
    那么 须做事项含"HAIC间隔3~4周"
    而且 须做事项含"一般连续不超过6次"

  场景: 大量腹水列入HAIC禁忌但非绝对，作为注意事项提示
    假如 患者"solitary-8-cm-unresectable"
    而且 "腹水"为"大量"
    当 会诊提问
    那么 "FOLFOX-HAIC"的注意事项含"中-大量腹水"

  场景: 可切除者不列姑息性HAIC
    假如 患者"resectable-iia"
    当 会诊提问
    那么 在"经动脉治疗（单用或联合）"场景下
    而且 未列出"FOLFOX-HAIC"

  场景: Child-Pugh评分缺项跨越8分时HAIC待定
    假如 患者"child-pugh-b8-large-tumour"
    而且 未记录"国际标准化比值"
    而且 未记录"凝血酶原时间延长"
    当 会诊提问
    那么 "Child-Pugh评分"介于"8"与"10"
    而且 候选方案不包含"FOLFOX-HAIC"

  场景大纲: 不可切除单发<直径>，单发肿瘤的SIRT条目<结果>
    假如 患者"solitary-8-cm-unresectable"
    而且 另有
      | 最大直径   | <直径> |
      | 直径总和   | <直径> |
      | 剩余肝体积 | 60 %   |
    当 会诊提问
    那么 在"经动脉治疗（单用或联合）"场景下
    而且 <结果>

    例子: 8.0与8.1 cm
      | 直径   | 结果                                 |
      | 8.0 cm | "SIRT"的来源分级为"证据等级3，推荐C" |
      | 8.1 cm | 未列出"SIRT"                         |

  场景: 单发8.0 cm的SIRT证据来自无对照研究，确定性极低
    假如 患者"solitary-8-cm-unresectable"
    当 会诊提问
    那么 "SIRT"的研究包括"LEGACY"
    而且 "SIRT"的证据确定性为"极低"
    而且 "SIRT"的条目含"无对照"
    而且 没有来源反对"SIRT"

  场景大纲: 剩余肝体积<剩余>的肝硬化患者，单发8.1 cm的SIRT<结果>
    假如 患者"solitary-8-cm-unresectable"
    而且 另有
      | 最大直径   | 8.1 cm |
      | 直径总和   | 8.1 cm |
      | 剩余肝体积 | <剩余> |
    当 会诊提问
    那么 在"经动脉治疗（单用或联合）"场景下
    而且 <结果>

    例子: 有肝硬化者40%为界
      | 剩余   | 结果               |
      | 39.9 % | 候选方案包含"SIRT" |
      | 40 %   | 未列出"SIRT"       |

  场景大纲: <项目>为<值>时SIRT<结果>
    假如 患者"solitary-8-cm-unresectable"
    而且 "<项目>"为"<值>"
    当 会诊提问
    那么 在"经动脉治疗（单用或联合）"场景下
    而且 <结果>

    例子:
      | 项目       | 值           | 结果                               |
      | 血肌酐     | 176.8 µmol/L | 候选方案包含"SIRT"                 |
      | 血肌酐     | 176.9 µmol/L | "SIRT"被排除，理由含"血肌酐>176.8" |
      | 活动性感染 | 是           | "SIRT"被排除，理由含"严重感染"     |
      | 体能评分   | 2            | 候选方案包含"SIRT"                 |
      | 体能评分   | 3            | 未列出"SIRT"                       |

  场景: SIRT前必须做血管造影与模拟，剂量限值列为须做事项
    假如 患者"solitary-8-cm-unresectable"
    当 会诊提问
    那么 须做事项含"99mTc-MAA模拟"
    而且 须做事项含"正常肝实质>70 Gy"

  场景: IIb期可考虑SIRT，指南未分级
    假如 患者"untreated-iib-multinodular"
    当 会诊提问
    那么 候选方案包含"SIRT"
    而且 "SIRT"的来源分级为"该来源未分级"

  场景: SIRT联合免疫检查点抑制剂仅有单臂试验
    假如 患者"untreated-iib-multinodular"
    当 会诊提问
    那么 候选方案包含"SIRT联合免疫治疗"
    而且 "SIRT联合免疫治疗"的条目含"单臂Ⅱ期试验"
    而且 "SIRT联合免疫治疗"的证据确定性为"极低"

  场景: 三次TACE失败后可考虑改用HAIC或SIRT
    假如 患者"tace-refractory-iib"
    当 会诊提问
    那么 "TACE抵抗或失败"推得为"是"
    而且 在"经动脉治疗（单用或联合）"场景下
    而且 候选方案包含"FOLFOX-HAIC"
    而且 "FOLFOX-HAIC"的引文为"cnlc-2026"的"五（三）2 要点论述（2）"
    而且 候选方案包含"SIRT"
    而且 "SIRT"的来源分级为"证据等级3，推荐C"
    而且 候选方案不包含"单纯TACE"

  场景: 三次TACE失败且MDT判断不适合TACE者，TACE与HAIC、放疗、仑伐替尼的联合均排除
    假如 患者"tace-refractory-iib"
    当 会诊提问
    那么 "TACE+HAIC"被排除，理由含"MDT已判断本例不适合TACE"
    而且 "TACE联合放疗"被排除，理由含"MDT已判断本例不适合TACE"
    而且 "TACE联合仑伐替尼"被排除，理由含"MDT"
    而且 候选方案不包含"TACE+HAIC"
    而且 候选方案不包含"TACE联合放疗"

  场景: Child-Pugh B8者纳武利尤单抗联合伊匹木单抗提示慎用并写明肝毒性发生率
    假如 患者"untreated-iiia-child-pugh-a5"
    而且 另有
      | 白蛋白   | 30 g/L    |
      | 总胆红素 | 40 µmol/L |
      | 腹水     | 少量      |
    当 会诊提问
    那么 "Child-Pugh评分"推得为"8"
    而且 "O+Y"的注意事项含"18.7%"
    而且 "O+Y"的注意事项含"慎用"

  场景: Child-Pugh A级者不出现纳武利尤单抗联合伊匹木单抗的肝功能警示
    假如 患者"untreated-iiia-child-pugh-a5"
    当 会诊提问
    那么 候选方案包含"O+Y"
    而且 全文不含"指南提示慎用纳武利尤单抗"

  场景: 含奥沙利铂系统化疗失败的IIb期患者，转化用HAIC同样排除
    假如 患者"untreated-iib-multinodular"
    而且 既往治疗
      | 方案    | 结束原因 |
      | FOLFOX4 | 进展     |
    当 会诊提问
    那么 在"转化治疗"场景下
    而且 "FOLFOX-HAIC"被排除，理由含"奥沙利铂"
    而且 候选方案不包含"TACE+HAIC"

  @key:haic-without-a-large-load
  场景: 仅因转移而属晚期、无癌栓且肿瘤不超过7 cm：指南不列HAIC三联
    假如 患者"untreated-iiib-lung-metastasis"
    而且 "tace_suitable"为"适合"
    当 会诊提问
    那么 在"经动脉治疗（单用或联合）"场景下
    而且 未列出"HAIC+TKI+PD-1单抗（未指明品种）"

  @key:sirt-bridge-within-criteria
  场景大纲: 等待肝移植、肿瘤<直径>：SIRT桥接<结果>
    假如 患者"transplant-candidate-within-criteria"
    而且 另有
      | 最大直径 | <直径> |
      | 直径总和 | <直径> |
    当 会诊提问
    那么 <断言>

    例子:
      | 直径   | 结果   | 断言                                         |
      | 6.5 cm | 可考虑 | "SIRT"的引文为"cnlc-2026"的"五（三）3（1）③" |
      | 6.6 cm | 不涉及 | 全文不含"可用于肝移植前桥接治疗"             |
