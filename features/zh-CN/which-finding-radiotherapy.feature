# language: zh-CN
功能: 哪项情况使放射治疗可行或不可行
  每名患者与已知的一名仅差所写的情况；未写者不变。

  @key:finding-radiotherapy-8ceb2e
  场景: FOLFOX4后；目前可切除性不可切除；未记录器官移植受者；肝外转移部位none；肝外转移否；肿瘤数目4：放射治疗还剩哪些
    假如 患者"failed-folfox4"
    而且 "目前可切除性"为"不可切除"
    而且 未记录"器官移植受者"
    而且 "肝外转移部位"为"none"
    而且 "肝外转移"为"否"
    而且 "肿瘤数目"为"4"
    当 会诊提问
    那么 各方案立场如下
      | 方案           | 场景     | 立场            |
      | 碘-125粒子植入 | 放射治疗 | 候选：cnlc-2026 |

  @key:finding-radiotherapy-f9fd5d
  场景: 不可切除、程氏III型癌栓：放射治疗还剩哪些
    假如 患者"pvtt-cheng-iii-unresectable"
    当 会诊提问
    那么 各方案立场如下
      | 方案                                   | 场景     | 立场            |
      | SBRT+免疫检查点抑制剂（未指明品种）    | 放射治疗 | 候选：cnlc-2026 |
      | SBRT+仑伐替尼+PD-1抑制剂（未指明品种） | 放射治疗 | 候选：cnlc-2026 |

  @key:finding-radiotherapy-47cb3c
  场景: 可切除、胆管癌栓；目前可切除性不可切除：放射治疗还剩哪些
    假如 患者"resectable-bile-duct-thrombus"
    而且 "目前可切除性"为"不可切除"
    当 会诊提问
    那么 各方案立场如下
      | 方案           | 场景     | 立场            |
      | 碘-125粒子植入 | 放射治疗 | 候选：cnlc-2026 |

  @key:finding-radiotherapy-dd2b1f
  场景: 切除后、MVI阳性且＞5 cm；目前可切除性不可切除；下腔静脉癌栓是：放射治疗还剩哪些
    假如 患者"resected-mvi-over-5-cm"
    而且 "目前可切除性"为"不可切除"
    而且 "下腔静脉癌栓"为"是"
    当 会诊提问
    那么 各方案立场如下
      | 方案           | 场景     | 立场            |
      | 碘-125粒子植入 | 放射治疗 | 候选：cnlc-2026 |

  @key:finding-radiotherapy-5d7858
  场景: 切除后、MVI阳性且＞5 cm；下腔静脉癌栓是：放射治疗还剩哪些
    假如 患者"resected-mvi-over-5-cm"
    而且 "下腔静脉癌栓"为"是"
    当 会诊提问
    那么 各方案立场如下
      | 方案           | 场景     | 立场   |
      | 碘-125粒子植入 | 放射治疗 | 未列出 |

  @key:finding-radiotherapy-53c7ba
  场景: 切除后、MVI阳性且＞5 cm；未记录下腔静脉癌栓：放射治疗还剩哪些
    假如 患者"resected-mvi-over-5-cm"
    而且 未记录"下腔静脉癌栓"
    当 会诊提问
    那么 各方案立场如下
      | 方案           | 场景     | 立场   |
      | 碘-125粒子植入 | 放射治疗 | 未列出 |

  @key:finding-radiotherapy-adcb4b
  场景: 所知甚少者：诊断肝细胞癌；ECOG体能状态评分2；目前可切除性潜在可切除（目前不可切除，拟转化）；记载的Child-Pugh分级A级；记载的CNLC分期IIIa期；肝外转移部位none；…：放射治疗还剩哪些
    假如 一名患者
      | 字段                 | 值                                 |
      | 诊断                 | 肝细胞癌                           |
      | ECOG体能状态评分     | 2                                  |
      | 目前可切除性         | 潜在可切除（目前不可切除，拟转化） |
      | 记载的Child-Pugh分级 | A级                                |
      | 记载的CNLC分期       | IIIa期                             |
      | 肝外转移部位         | none                               |
      | 肿瘤数目             | 0                                  |
    当 会诊提问
    那么 各方案立场如下
      | 方案                                | 场景     | 立场   |
      | SBRT+免疫检查点抑制剂（未指明品种） | 放射治疗 | 未列出 |

  @key:finding-radiotherapy-c87fc5
  场景: 所知甚少者：诊断肝细胞癌；ECOG体能状态评分2；目前可切除性潜在可切除（目前不可切除，拟转化）；记载的Child-Pugh分级A级；器官移植受者是；肿瘤紧邻的结构肝门；…：放射治疗还剩哪些
    假如 一名患者
      | 字段                 | 值                                 |
      | 诊断                 | 肝细胞癌                           |
      | ECOG体能状态评分     | 2                                  |
      | 目前可切除性         | 潜在可切除（目前不可切除，拟转化） |
      | 记载的Child-Pugh分级 | A级                                |
      | 器官移植受者         | 是                                 |
      | 肿瘤紧邻的结构       | 肝门                               |
      | 肝外转移             | 否                                 |
    当 会诊提问
    那么 各方案立场如下
      | 方案           | 场景     | 立场                |
      | 质子束放射治疗 | 放射治疗 | 排除：cnlc-2026排除 |

  @key:finding-radiotherapy-688da8
  场景: 多结节、CNLC IIb期；记载的CNLC分期IIIb期：放射治疗还剩哪些
    假如 患者"untreated-iib-multinodular"
    而且 "记载的CNLC分期"为"IIIb期"
    当 会诊提问
    那么 各方案立场如下
      | 方案           | 场景     | 立场   |
      | 转移灶放射治疗 | 放射治疗 | 未列出 |

  @key:finding-radiotherapy-af0acb
  场景: 多结节、CNLC IIb期；未记录器官移植受者；既往TACE：放射治疗还剩哪些
    假如 患者"untreated-iib-multinodular"
    而且 未记录"器官移植受者"
    而且 既往TACE
      | 日期       | 疗效 |
      | 2026-11-21 | SD   |
    当 会诊提问
    那么 各方案立场如下
      | 方案                            | 场景     | 立场                        |
      | TACE+外放射治疗                 | 放射治疗 | 候选：cnlc-2026             |
      | HAIC+TKI+PD-1单抗（未指明品种） | 转化     | 候选：cnlc-2026             |
      | 外放射治疗                      | 转化     | 候选：cnlc-2026             |
      | FOLFOX-HAIC                     | 转化     | 候选：cnlc-2026、review-001 |
      | 阿替利珠单抗+贝伐珠单抗         | 转化     | 候选：review-001            |

  @key:finding-radiotherapy-9ac2fc
  场景: 初治、CNLC IIIa期、Child-Pugh A5；器官移植受者是：放射治疗还剩哪些
    假如 患者"untreated-iiia-child-pugh-a5"
    而且 "器官移植受者"为"是"
    当 会诊提问
    那么 各方案立场如下
      | 方案                            | 场景     | 立场                                |
      | 碘-125粒子植入                  | 放射治疗 | 排除：cnlc-2026排除                 |
      | HAIC+TKI+PD-1单抗（未指明品种） | 转化     | 排除：cnlc-2026排除、review-001排除 |

  @key:finding-radiotherapy-b68b6d
  场景: 初治、肺转移；拒绝标准治疗是；甲胎蛋白480 IU/mL；血清肿瘤坏死因子α1 pg/mL；未记录器官移植受者：放射治疗还剩哪些
    假如 患者"untreated-iiib-lung-metastasis"
    而且 "拒绝标准治疗"为"是"
    而且 "甲胎蛋白"为"480 IU/mL"
    而且 "血清肿瘤坏死因子α"为"1 pg/mL"
    而且 未记录"器官移植受者"
    当 会诊提问
    那么 各方案立场如下
      | 方案                  | 场景     | 立场            |
      | 放疗+仑伐替尼（序贯） | 放射治疗 | 候选：cnlc-2026 |
