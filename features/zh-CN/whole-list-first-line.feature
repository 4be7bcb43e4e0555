# language: zh-CN
功能: 一线系统治疗列出哪些，依据是谁
  每名患者一张表：多一行与少一行同样是错。文献为来源所印的编号。

  @key:list-first-line-untreated-iiia-child-pugh-a5
  场景: 初治、CNLC IIIa期、Child-Pugh A5者：列出的全部方案及依据（一线）
    假如 患者"untreated-iiia-child-pugh-a5"
    当 会诊提问
    那么 在"一线"场景下
    而且 所列恰为
      | 方案                                      | 立场                                                           |
      | 安罗替尼+派安普利单抗                     | 候选：cnlc-2026                                                |
      | 阿替利珠单抗+贝伐珠单抗                   | 候选：aasld-2023、bclc-2022、cnlc-2026、review-002、review-003 |
      | 卡瑞利珠单抗+阿帕替尼                     | 候选：cnlc-2026、review-002、review-003                        |
      | 度伐利尤单抗+替西木单抗（STRIDE）         | 候选：aasld-2023、bclc-2022、cnlc-2026、review-003             |
      | 菲诺利单抗+贝伐珠单抗                     | 候选：cnlc-2026                                                |
      | 纳武利尤单抗+伊匹木单抗                   | 候选：cnlc-2026                                                |
      | 信迪利单抗+贝伐珠单抗生物类似药（IBI305） | 候选：cnlc-2026、review-002、review-003                        |
      | 特瑞普利单抗+贝伐珠单抗                   | 候选：cnlc-2026                                                |
      | 多纳非尼                                  | 候选：cnlc-2026、review-002                                    |
      | 度伐利尤单抗                              | 候选：bclc-2022、cnlc-2026                                     |
      | 仑伐替尼                                  | 候选：bclc-2022、cnlc-2026、review-002、review-003             |
      | 索拉非尼                                  | 候选：bclc-2022、cnlc-2026、review-002、review-003             |
      | 替雷利珠单抗                              | 候选：cnlc-2026、review-002                                    |
      | 纳武利尤单抗                              | 反对：反对review-003                                           |
      | 帕博利珠单抗+仑伐替尼                     | 反对：反对review-004                                           |
    而且 来源所述恰为
      | 方案                                      | 来源       | 位置                                                     | 文献        | 立场 |
      | 安罗替尼+派安普利单抗                     | cnlc-2026  | 五（五）1（7）；图4 注；五（五）要点论述（2）            | 447         | 首选 |
      | 阿替利珠单抗+贝伐珠单抗                   | aasld-2023 | systemic therapy                                         |             | 首选 |
      | 阿替利珠单抗+贝伐珠单抗                   | bclc-2022  | stage C; stage B, third group; treatment stage migration |             | 首选 |
      | 阿替利珠单抗+贝伐珠单抗                   | cnlc-2026  | 五（五）1（1）；图4 注；五（五）要点论述（2）            | 440,441     | 首选 |
      | 阿替利珠单抗+贝伐珠单抗                   | review-002 | §1                                                       | 12,13       | 可选 |
      | 阿替利珠单抗+贝伐珠单抗                   | review-003 | §3；§1                                                   | 7           | 可选 |
      | 卡瑞利珠单抗+阿帕替尼                     | cnlc-2026  | 五（五）1（3）；图4 注；五（五）要点论述（2）            | 443         | 首选 |
      | 卡瑞利珠单抗+阿帕替尼                     | review-002 | §1                                                       | 15          | 可选 |
      | 卡瑞利珠单抗+阿帕替尼                     | review-003 | §3                                                       | 26          | 可选 |
      | 度伐利尤单抗+替西木单抗（STRIDE）         | aasld-2023 | systemic therapy                                         |             | 首选 |
      | 度伐利尤单抗+替西木单抗（STRIDE）         | bclc-2022  | stage C; stage B, third group; treatment stage migration |             | 首选 |
      | 度伐利尤单抗+替西木单抗（STRIDE）         | cnlc-2026  | 五（五）1（13）                                          | 456,457     | 可选 |
      | 度伐利尤单抗+替西木单抗（STRIDE）         | review-003 | §3；§1                                                   | 6           | 可选 |
      | 菲诺利单抗+贝伐珠单抗                     | cnlc-2026  | 五（五）1（5）；图4 注；五（五）要点论述（2）            | 445         | 首选 |
      | 纳武利尤单抗+伊匹木单抗                   | cnlc-2026  | 五（五）1（2）；图4 注；五（五）要点论述（2）            | 442         | 首选 |
      | 信迪利单抗+贝伐珠单抗生物类似药（IBI305） | cnlc-2026  | 五（五）1（4）；图4 注；五（五）要点论述（2）            | 444         | 首选 |
      | 信迪利单抗+贝伐珠单抗生物类似药（IBI305） | review-002 | §1                                                       | 14          | 可选 |
      | 信迪利单抗+贝伐珠单抗生物类似药（IBI305） | review-003 | §3                                                       | 25          | 可选 |
      | 特瑞普利单抗+贝伐珠单抗                   | cnlc-2026  | 五（五）1（6）；图4 注；五（五）要点论述（2）            | 446         | 首选 |
      | 多纳非尼                                  | cnlc-2026  | 五（五）1（8）；图4 注；五（五）要点论述（2）            | 448         | 可选 |
      | 多纳非尼                                  | review-002 | §1                                                       | 9           | 可选 |
      | 度伐利尤单抗                              | bclc-2022  | stage C; stage B, third group; treatment stage migration |             | 可选 |
      | 度伐利尤单抗                              | cnlc-2026  | 五（五）1（13）                                          | 456         | 可选 |
      | 仑伐替尼                                  | bclc-2022  | stage C; stage B, third group; treatment stage migration |             | 可选 |
      | 仑伐替尼                                  | cnlc-2026  | 五（五）1（9）；图4 注；五（五）要点论述（2）            | 449         | 可选 |
      | 仑伐替尼                                  | review-002 | §1                                                       | 8           | 可选 |
      | 仑伐替尼                                  | review-003 | §3                                                       | 21          | 可选 |
      | 索拉非尼                                  | bclc-2022  | stage C; stage B, third group; treatment stage migration |             | 可选 |
      | 索拉非尼                                  | cnlc-2026  | 五（五）1（11）；图4 注；五（五）要点论述（2）           | 451,452,453 | 可选 |
      | 索拉非尼                                  | review-002 | §1                                                       | 6,7         | 可选 |
      | 索拉非尼                                  | review-003 | §3                                                       | 20          | 可选 |
      | 替雷利珠单抗                              | cnlc-2026  | 五（五）1（10）；图4 注；五（五）要点论述（2）           | 450         | 可选 |
      | 替雷利珠单抗                              | review-002 | §1                                                       | 10,11       | 可选 |
      | 纳武利尤单抗                              | review-003 | §3                                                       | 24          | 反对 |
      | 帕博利珠单抗+仑伐替尼                     | review-004 | 表1 LEAP-002；参考文献[10]                               | 10          | 反对 |

  @key:list-first-line-untreated-iiib-lung-metastasis
  场景: 初治、肺转移者：列出的全部方案及依据（一线）
    假如 患者"untreated-iiib-lung-metastasis"
    当 会诊提问
    那么 在"一线"场景下
    而且 所列恰为
      | 方案                                            | 立场                                                           |
      | 安罗替尼+派安普利单抗                           | 候选：cnlc-2026                                                |
      | 阿替利珠单抗+贝伐珠单抗                         | 候选：aasld-2023、bclc-2022、cnlc-2026、review-002、review-003 |
      | 卡瑞利珠单抗+阿帕替尼                           | 候选：cnlc-2026、review-002、review-003                        |
      | 度伐利尤单抗+替西木单抗（STRIDE）               | 候选：aasld-2023、bclc-2022、cnlc-2026、review-003             |
      | 菲诺利单抗+贝伐珠单抗                           | 候选：cnlc-2026                                                |
      | 纳武利尤单抗+伊匹木单抗                         | 候选：cnlc-2026                                                |
      | 信迪利单抗+贝伐珠单抗生物类似药（IBI305）       | 候选：cnlc-2026、review-002、review-003                        |
      | 特瑞普利单抗+贝伐珠单抗                         | 候选：cnlc-2026                                                |
      | FOLFOX4（奥沙利铂+氟尿嘧啶+亚叶酸钙，全身给药） | 候选：cnlc-2026                                                |
      | 多纳非尼                                        | 候选：cnlc-2026、review-002                                    |
      | 度伐利尤单抗                                    | 候选：bclc-2022、cnlc-2026                                     |
      | 仑伐替尼                                        | 候选：bclc-2022、cnlc-2026、review-002、review-003             |
      | 索拉非尼                                        | 候选：bclc-2022、cnlc-2026、review-002、review-003             |
      | 替雷利珠单抗                                    | 候选：cnlc-2026、review-002                                    |
      | 纳武利尤单抗                                    | 反对：反对review-003                                           |
      | 帕博利珠单抗+仑伐替尼                           | 反对：反对review-004、review-000证据不足                       |
    而且 来源所述恰为
      | 方案                                            | 来源       | 位置                                           | 文献    | 立场     |
      | FOLFOX4（奥沙利铂+氟尿嘧啶+亚叶酸钙，全身给药） | cnlc-2026  | 五（五）1（12）；图4 注；五（五）要点论述（2） | 454,455 | 可选     |
      | 帕博利珠单抗+仑伐替尼                           | review-004 | 表1 LEAP-002；参考文献[10]                     | 10      | 反对     |
      | 帕博利珠单抗+仑伐替尼                           | review-000 | §2.1                                           | 40,41   | 证据不足 |

  @key:list-first-line-iiia-child-pugh-b8
  场景: CNLC IIIa期、Child-Pugh B8者：列出的全部方案及依据（一线）
    假如 患者"iiia-child-pugh-b8"
    当 会诊提问
    那么 在"一线"场景下
    而且 所列恰为
      | 方案                                      | 立场                                    |
      | 安罗替尼+派安普利单抗                     | 候选：cnlc-2026                         |
      | 阿替利珠单抗+贝伐珠单抗                   | 候选：cnlc-2026、review-002、review-003 |
      | 卡瑞利珠单抗+阿帕替尼                     | 候选：cnlc-2026、review-002、review-003 |
      | 菲诺利单抗+贝伐珠单抗                     | 候选：cnlc-2026                         |
      | 纳武利尤单抗+伊匹木单抗                   | 候选：cnlc-2026                         |
      | 信迪利单抗+贝伐珠单抗生物类似药（IBI305） | 候选：cnlc-2026、review-002、review-003 |
      | 特瑞普利单抗+贝伐珠单抗                   | 候选：cnlc-2026                         |
      | 多纳非尼                                  | 候选：cnlc-2026、review-002             |
      | 度伐利尤单抗                              | 候选：cnlc-2026                         |
      | 度伐利尤单抗+替西木单抗（STRIDE）         | 候选：cnlc-2026、review-003             |
      | 仑伐替尼                                  | 候选：cnlc-2026、review-002、review-003 |
      | 索拉非尼                                  | 候选：cnlc-2026、review-002、review-003 |
      | 替雷利珠单抗                              | 候选：cnlc-2026、review-002             |
      | 纳武利尤单抗                              | 反对：反对review-003                    |
      | 帕博利珠单抗+仑伐替尼                     | 反对：反对review-004                    |

  @key:list-first-line-bone-metastasis-no-liver-nodule
  场景: 骨转移、肝内无结节者：列出的全部方案及依据（一线）
    假如 患者"bone-metastasis-no-liver-nodule"
    当 会诊提问
    那么 在"一线"场景下
    而且 所列恰为
      | 方案                                            | 立场                                                           |
      | 安罗替尼+派安普利单抗                           | 候选：cnlc-2026                                                |
      | 阿替利珠单抗+贝伐珠单抗                         | 候选：aasld-2023、bclc-2022、cnlc-2026、review-002、review-003 |
      | 卡瑞利珠单抗+阿帕替尼                           | 候选：cnlc-2026、review-002、review-003                        |
      | 度伐利尤单抗+替西木单抗（STRIDE）               | 候选：aasld-2023、bclc-2022、cnlc-2026、review-003             |
      | 菲诺利单抗+贝伐珠单抗                           | 候选：cnlc-2026                                                |
      | 纳武利尤单抗+伊匹木单抗                         | 候选：cnlc-2026                                                |
      | 信迪利单抗+贝伐珠单抗生物类似药（IBI305）       | 候选：cnlc-2026、review-002、review-003                        |
      | 特瑞普利单抗+贝伐珠单抗                         | 候选：cnlc-2026                                                |
      | FOLFOX4（奥沙利铂+氟尿嘧啶+亚叶酸钙，全身给药） | 候选：cnlc-2026                                                |
      | 多纳非尼                                        | 候选：cnlc-2026、review-002                                    |
      | 度伐利尤单抗                                    | 候选：bclc-2022、cnlc-2026                                     |
      | 仑伐替尼                                        | 候选：bclc-2022、cnlc-2026、review-002、review-003             |
      | 索拉非尼                                        | 候选：bclc-2022、cnlc-2026、review-002、review-003             |
      | 替雷利珠单抗                                    | 候选：cnlc-2026、review-002                                    |
      | 纳武利尤单抗                                    | 反对：反对review-003                                           |
      | 帕博利珠单抗+仑伐替尼                           | 反对：反对review-004                                           |

  @key:list-first-line-tace-refractory-iib
  场景: CNLC IIb期、TACE失败后者：列出的全部方案及依据（一线）
    假如 患者"tace-refractory-iib"
    当 会诊提问
    那么 在"一线"场景下
    而且 所列恰为
      | 方案                                            | 立场                                               |
      | 安罗替尼+派安普利单抗                           | 候选：cnlc-2026                                    |
      | 阿替利珠单抗+贝伐珠单抗                         | 候选：bclc-2022、cnlc-2026、review-002、review-003 |
      | 卡瑞利珠单抗+阿帕替尼                           | 候选：cnlc-2026、review-002、review-003            |
      | 度伐利尤单抗+替西木单抗（STRIDE）               | 候选：bclc-2022、cnlc-2026、review-003             |
      | 菲诺利单抗+贝伐珠单抗                           | 候选：cnlc-2026                                    |
      | 纳武利尤单抗+伊匹木单抗                         | 候选：cnlc-2026                                    |
      | 信迪利单抗+贝伐珠单抗生物类似药（IBI305）       | 候选：cnlc-2026、review-002、review-003            |
      | 特瑞普利单抗+贝伐珠单抗                         | 候选：cnlc-2026                                    |
      | FOLFOX4（奥沙利铂+氟尿嘧啶+亚叶酸钙，全身给药） | 候选：cnlc-2026                                    |
      | 多纳非尼                                        | 候选：cnlc-2026、review-002                        |
      | 度伐利尤单抗                                    | 候选：bclc-2022、cnlc-2026                         |
      | 仑伐替尼                                        | 候选：bclc-2022、cnlc-2026、review-002、review-003 |
      | 索拉非尼                                        | 候选：bclc-2022、cnlc-2026、review-002、review-003 |
      | 替雷利珠单抗                                    | 候选：cnlc-2026、review-002                        |
      | 纳武利尤单抗                                    | 反对：反对review-003                               |
      | 帕博利珠单抗+仑伐替尼                           | 反对：反对review-004、review-000证据不足           |

  @key:list-first-line-tace-failed-three-times
  场景: 三次TACE无效后者：列出的全部方案及依据（一线）
    假如 患者"tace-failed-three-times"
    当 会诊提问
    那么 在"一线"场景下
    而且 所列恰为
      | 方案                                            | 立场                                               |
      | 安罗替尼+派安普利单抗                           | 候选：cnlc-2026                                    |
      | 阿替利珠单抗+贝伐珠单抗                         | 候选：bclc-2022、cnlc-2026、review-002、review-003 |
      | 卡瑞利珠单抗+阿帕替尼                           | 候选：cnlc-2026、review-002、review-003            |
      | 度伐利尤单抗+替西木单抗（STRIDE）               | 候选：bclc-2022、cnlc-2026、review-003             |
      | 菲诺利单抗+贝伐珠单抗                           | 候选：cnlc-2026                                    |
      | 纳武利尤单抗+伊匹木单抗                         | 候选：cnlc-2026                                    |
      | 信迪利单抗+贝伐珠单抗生物类似药（IBI305）       | 候选：cnlc-2026、review-002、review-003            |
      | 特瑞普利单抗+贝伐珠单抗                         | 候选：cnlc-2026                                    |
      | FOLFOX4（奥沙利铂+氟尿嘧啶+亚叶酸钙，全身给药） | 候选：cnlc-2026                                    |
      | 多纳非尼                                        | 候选：cnlc-2026、review-002                        |
      | 度伐利尤单抗                                    | 候选：bclc-2022、cnlc-2026                         |
      | 仑伐替尼                                        | 候选：bclc-2022、cnlc-2026、review-002、review-003 |
      | 索拉非尼                                        | 候选：bclc-2022、cnlc-2026、review-002、review-003 |
      | 替雷利珠单抗                                    | 候选：cnlc-2026、review-002                        |
      | 纳武利尤单抗                                    | 反对：反对review-003                               |
      | 帕博利珠单抗+仑伐替尼                           | 反对：反对review-004                               |

  @key:list-first-line-second-line-lung-metastases
  场景: 肺转移、既往治疗未记录者：列出的全部方案及依据（一线）
    假如 患者"second-line-lung-metastases"
    当 会诊提问
    那么 在"一线"场景下
    而且 所列恰为
      | 方案                                            | 立场                                                                               |
      | 安罗替尼+派安普利单抗                           | 待定：cnlc-2026待定                                                                |
      | 阿替利珠单抗+贝伐珠单抗                         | 待定：aasld-2023待定、bclc-2022待定、cnlc-2026待定、review-002待定、review-003待定 |
      | 卡瑞利珠单抗+阿帕替尼                           | 待定：cnlc-2026待定、review-002待定、review-003待定                                |
      | 度伐利尤单抗+替西木单抗（STRIDE）               | 待定：aasld-2023待定、bclc-2022待定、cnlc-2026待定、review-003待定                 |
      | 菲诺利单抗+贝伐珠单抗                           | 待定：cnlc-2026待定                                                                |
      | 纳武利尤单抗+伊匹木单抗                         | 待定：cnlc-2026待定                                                                |
      | 信迪利单抗+贝伐珠单抗生物类似药（IBI305）       | 待定：cnlc-2026待定、review-002待定、review-003待定                                |
      | 特瑞普利单抗+贝伐珠单抗                         | 待定：cnlc-2026待定                                                                |
      | FOLFOX4（奥沙利铂+氟尿嘧啶+亚叶酸钙，全身给药） | 待定：cnlc-2026待定                                                                |
      | 多纳非尼                                        | 待定：cnlc-2026待定、review-002待定                                                |
      | 度伐利尤单抗                                    | 待定：bclc-2022待定、cnlc-2026待定                                                 |
      | 仑伐替尼                                        | 待定：bclc-2022待定、cnlc-2026待定、review-002待定、review-003待定                 |
      | 索拉非尼                                        | 待定：bclc-2022待定、cnlc-2026待定、review-002待定、review-003待定                 |
      | 替雷利珠单抗                                    | 待定：cnlc-2026待定、review-002待定                                                |
