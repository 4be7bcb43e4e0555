# language: zh-CN
功能: 资料有误时说明哪里有误，不作猜测
  读不懂的数值、互相矛盾的事实，一律指出位置和改法。

  场景大纲: <问题>被拒
    假如 患者"untreated-iiia-child-pugh-a5"
    而且 "<字段>"为"<值>"
    当 会诊提问
    那么 资料在"<位置>"被拒，理由含"<理由>"

    例子:
      | 问题           | 字段     | 值           | 位置                     | 理由             |
      | 胆红素无单位   | 总胆红素 | 17           | liver.bilirubin          | 总胆红素         |
      | 甲胎蛋白无单位 | 甲胎蛋白 | 400          | markers.afp              | 甲胎蛋白         |
      | 白蛋白写成380  | 白蛋白   | 380 g/L      | liver.albumin            | is impossible    |
      | 千分位逗号     | 甲胎蛋白 | 1，210 ng/mL | markers.afp              | Write it without |
      | ECOG 5分       | ECOG评分 | 5分          | patient.ecog             | 0 to 4           |
      | 不存在的分期   | CNLC分期 | V期          | stages.documented_cnlc   | is not a value   |
      | 日期写法不明   | 手术日期 | 2025年3月    | resection.resection_date | YYYY-MM-DD       |
      | 将来的日期     | 手术日期 | 2026-12-01   | resection.resection_date | lies after       |

  场景大纲: <矛盾>不能同时成立
    假如 患者"untreated-iiia-child-pugh-a5"
    而且 另有
      | <甲> | <甲值> |
      | <乙> | <乙值> |
    当 会诊提问
    那么 资料在"<位置>"被拒，理由含"<理由>"

    例子:
      | 矛盾               | 甲             | 甲值  | 乙             | 乙值   | 位置                               | 理由                     |
      | 男性与妊娠         | 性别           | 男    | 妊娠           | 是     | patient.pregnancy                  | 男性患者被记录为妊娠     |
      | 程氏无癌栓与Vp3    | 门静脉癌栓     | 无    | Vp分级         | Vp3    | tumour.pvtt_cheng                  | Vp分级却提示有癌栓       |
      | 程氏I型与Vp4       | 门静脉癌栓     | I型   | Vp分级         | Vp4    | tumour.pvtt_vp                     | Vp4累及主干或对侧分支    |
      | 无转移与肺转移     | 肝外转移       | 无    | 肝外转移部位   | 肺     | tumour.extrahepatic_spread         | 又列出了转移部位         |
      | 无腹水与难治性腹水 | 腹水           | 无    | 难治性腹水     | 是     | liver.ascites                      | 记录为难治性腹水         |
      | IIa期与癌栓        | CNLC分期       | IIa期 | 肝静脉癌栓     | 有     | stages.documented_cnlc             | 不应有影像学可见血管癌栓 |
      | B级与6分           | Child-Pugh分级 | B级   | Child-Pugh评分 | 6分    | stages.documented_child_pugh_class | 7~9分                    |
      | 总和小于最大径     | 最大直径       | 6 cm  | 直径总和       | 5.9 cm | tumour.diameter_sum                | 直径总和小于最大直径     |

  场景: 药名写错时给出相近药名
    假如 患者"untreated-iiia-child-pugh-a5"
    而且 既往治疗
      | 方案     | 结束原因 |
      | 索拉菲尼 | 进展     |
    当 会诊提问
    那么 资料在"treatment.lines[0].agents[0]"被拒，理由含"索拉菲尼"

  场景: 既说未用过系统治疗又列出疗程者被拒
    假如 患者"failed-folfox4"
    而且 "treatment.prior_systemic"为"否"
    当 会诊提问
    那么 资料在"treatment.prior_systemic"被拒，理由含"Correct one of the two"

  场景: 甲胎蛋白以IU/mL报告且本单位未设换算时按未知处理
    假如 患者"untreated-iiia-child-pugh-a5"
    而且 另有
      | 甲胎蛋白     | 480 IU/mL |
      | TNF-α        | 1 pg/mL   |
      | 拒绝标准治疗 | 是        |
    当 会诊提问
    那么 警示含"按未知处理"
    而且 "阿可拉定"待定，缺少"甲胎蛋白"

  场景: 两处有误时两处都说明
    假如 患者"untreated-iiia-child-pugh-a5"
    而且 "白蛋白"为"38"
    而且 "总胆红素"为"1.0 mg"
    当 会诊提问
    那么 资料在"liver.albumin"被拒，理由含"no unit"
    而且 资料在"liver.bilirubin"被拒，理由含"is not a unit"
