# language: zh-CN
功能: 经动脉治疗列出哪些，依据是谁
  每名患者一张表：多一行与少一行同样是错。文献为来源所印的编号。

  @key:list-transarterial-untreated-iiia-child-pugh-a5
  场景: 初治、CNLC IIIa期、Child-Pugh A5者：列出的全部方案及依据（经动脉）
    假如 患者"untreated-iiia-child-pugh-a5"
    当 会诊提问
    那么 在"经动脉"场景下
    而且 所列恰为
      | 方案                                                      | 立场                                 |
      | 单纯TACE                                                  | 候选：cnlc-2026                      |
      | HAIC+索拉非尼                                             | 候选：cnlc-2026                      |
      | TACE+阿替利珠单抗+贝伐珠单抗                              | 候选：cnlc-2026                      |
      | TACE+度伐利尤单抗+贝伐珠单抗                              | 候选：cnlc-2026、review-000          |
      | TACE+仑伐替尼                                             | 候选：cnlc-2026、review-000          |
      | TACE+索拉非尼                                             | 候选：review-000、review-000证据不足 |
      | SIRT+免疫检查点抑制剂（纳武利尤、度伐利尤或帕博利珠单抗） | 候选：cnlc-2026                      |
      | TACE+仑伐替尼+帕博利珠单抗                                | 候选：cnlc-2026                      |
      | FOLFOX-HAIC                                               | 候选：cnlc-2026                      |
      | HAIC+TKI+PD-1单抗（未指明品种）                           | 候选：cnlc-2026                      |
      | SIRT                                                      | 候选：cnlc-2026                      |
      | TACE+卡瑞利珠单抗+阿帕替尼                                | 候选：cnlc-2026                      |
      | TACE+碘-125粒子植入                                       | 候选：cnlc-2026                      |
    而且 来源所述恰为
      | 方案                                                      | 来源       | 位置                                    | 文献            | 立场     |
      | 单纯TACE                                                  | cnlc-2026  | 五（三）1（2）①                         |                 | 首选     |
      | HAIC+索拉非尼                                             | cnlc-2026  | 五（三）2（8）②                         | 208             | 可选     |
      | TACE+阿替利珠单抗+贝伐珠单抗                              | cnlc-2026  | 五（三）1（9）⑥                         | 346             | 可选     |
      | TACE+度伐利尤单抗+贝伐珠单抗                              | cnlc-2026  | 五（三）1（9）⑥                         | 348             | 可选     |
      | TACE+度伐利尤单抗+贝伐珠单抗                              | review-000 | §2.2                                    | 48              | 可选     |
      | TACE+仑伐替尼                                             | cnlc-2026  | 五（三）1（9）⑥                         | 209,342         | 可选     |
      | TACE+仑伐替尼                                             | review-000 | §1.2                                    | 22              | 可选     |
      | TACE+索拉非尼                                             | review-000 | §1.1；§1.3                              | 16,17,18,19,26  | 可选     |
      | TACE+索拉非尼                                             | review-000 | §1.1；参考文献14                        | 14              | 证据不足 |
      | SIRT+免疫检查点抑制剂（纳武利尤、度伐利尤或帕博利珠单抗） | cnlc-2026  | 五（三）3（7）                          | 371,372,373,374 | 可选     |
      | TACE+仑伐替尼+帕博利珠单抗                                | cnlc-2026  | 五（三）1（9）⑥                         | 347             | 可选     |
      | FOLFOX-HAIC                                               | cnlc-2026  | 五（三）2（1）；五（三）2 要点论述（2） |                 | 可选     |
      | HAIC+TKI+PD-1单抗（未指明品种）                           | cnlc-2026  | 五（三）2（8）②                         | 357,358         | 可选     |
      | SIRT                                                      | cnlc-2026  | 五（三）3（1）④                         |                 | 可选     |
      | TACE+卡瑞利珠单抗+阿帕替尼                                | cnlc-2026  | 五（三）1（9）⑥                         | 345             | 可选     |
      | TACE+碘-125粒子植入                                       | cnlc-2026  | 五（三）1（9）①                         | 324,325,326     | 可选     |

  @key:list-transarterial-untreated-iiib-lung-metastasis
  场景: 初治、肺转移者：列出的全部方案及依据（经动脉）
    假如 患者"untreated-iiib-lung-metastasis"
    当 会诊提问
    那么 在"经动脉"场景下
    而且 所列恰为
      | 方案                                                      | 立场                                         |
      | SIRT+免疫检查点抑制剂（纳武利尤、度伐利尤或帕博利珠单抗） | 附条件：cnlc-2026                            |
      | SIRT                                                      | 附条件：cnlc-2026                            |
      | TACE+仑伐替尼                                             | 排除：cnlc-2026排除、review-000排除          |
      | TACE+索拉非尼                                             | 排除：review-000排除、review-000证据不足排除 |
      | TACE+阿替利珠单抗+贝伐珠单抗                              | 排除：cnlc-2026排除                          |
      | TACE+HAIC                                                 | 排除：cnlc-2026                              |
      | TACE+卡瑞利珠单抗+阿帕替尼                                | 排除：cnlc-2026排除                          |
      | 单纯TACE                                                  | 排除：cnlc-2026排除                          |
    而且 来源所述恰为
      | 方案      | 来源      | 位置            | 文献    | 立场 |
      | SIRT      | cnlc-2026 | 五（三）3（1）⑤ |         | 可选 |
      | TACE+HAIC | cnlc-2026 | 五（三）2（8）③ | 212,361 | 可选 |
      | 单纯TACE  | cnlc-2026 | 五（三）1（2）② |         | 可选 |

  @key:list-transarterial-main-trunk-thrombus-iiia
  场景: 门静脉主干癌栓者：列出的全部方案及依据（经动脉）
    假如 患者"main-trunk-thrombus-iiia"
    当 会诊提问
    那么 在"经动脉"场景下
    而且 所列恰为
      | 方案                                                      | 立场                                 |
      | 单纯TACE                                                  | 候选：cnlc-2026                      |
      | HAIC+索拉非尼                                             | 候选：cnlc-2026                      |
      | TACE+阿替利珠单抗+贝伐珠单抗                              | 候选：cnlc-2026                      |
      | TACE+度伐利尤单抗+贝伐珠单抗                              | 候选：cnlc-2026、review-000          |
      | TACE+仑伐替尼                                             | 候选：cnlc-2026、review-000          |
      | TACE+索拉非尼                                             | 候选：review-000、review-000证据不足 |
      | TACE+门静脉支架联合碘-125                                 | 候选：cnlc-2026                      |
      | SIRT+免疫检查点抑制剂（纳武利尤、度伐利尤或帕博利珠单抗） | 候选：cnlc-2026                      |
      | TACE+仑伐替尼+帕博利珠单抗                                | 候选：cnlc-2026                      |
      | FOLFOX-HAIC                                               | 候选：cnlc-2026                      |
      | HAIC+TKI+PD-1单抗（未指明品种）                           | 候选：cnlc-2026                      |
      | SIRT                                                      | 候选：cnlc-2026                      |
      | TACE+HAIC                                                 | 候选：cnlc-2026                      |
      | TACE+卡瑞利珠单抗+阿帕替尼                                | 候选：cnlc-2026                      |
    而且 来源所述恰为
      | 方案                      | 来源      | 位置                                     | 文献        | 立场 |
      | TACE+门静脉支架联合碘-125 | cnlc-2026 | 五（三）1（9）①；五（三）1 要点论述（3） | 321,322,323 | 可选 |
      | TACE+HAIC                 | cnlc-2026 | 五（三）1（9）⑤                          | 339         | 可选 |

  @key:list-transarterial-bone-metastasis-liver-clear
  场景: 骨转移、肝内无病灶者：列出的全部方案及依据（经动脉）
    假如 患者"bone-metastasis-liver-clear"
    当 会诊提问
    那么 在"经动脉"场景下
    而且 所列恰为
      | 方案                                                      | 立场                                         |
      | FOLFOX-HAIC                                               | 排除：cnlc-2026待定、cnlc-2026待定           |
      | TACE+仑伐替尼                                             | 排除：cnlc-2026排除、review-000排除          |
      | TACE+索拉非尼                                             | 排除：review-000排除、review-000证据不足排除 |
      | SIRT+免疫检查点抑制剂（纳武利尤、度伐利尤或帕博利珠单抗） | 排除：cnlc-2026                              |
      | TACE+阿替利珠单抗+贝伐珠单抗                              | 排除：cnlc-2026排除                          |
      | HAIC+TKI+PD-1单抗（未指明品种）                           | 排除：cnlc-2026待定                          |
      | SIRT                                                      | 排除：cnlc-2026                              |
      | TACE+HAIC                                                 | 排除：cnlc-2026待定                          |
      | TACE+卡瑞利珠单抗+阿帕替尼                                | 排除：cnlc-2026排除                          |
      | 单纯TACE                                                  | 排除：cnlc-2026排除、cnlc-2026待定           |
    而且 来源所述恰为
      | 方案        | 来源      | 位置                                    | 文献    | 立场 |
      | FOLFOX-HAIC | cnlc-2026 | 五（三）2（1）；五（三）2 要点论述（2） |         | 可选 |
      | FOLFOX-HAIC | cnlc-2026 | 五（三）2（8）④                         | 207,354 | 可选 |
      | 单纯TACE    | cnlc-2026 | 五（三）1（2）④                         |         | 可选 |
      | 单纯TACE    | cnlc-2026 | 五（三）1（2）②                         |         | 可选 |

  @key:list-transarterial-bone-metastasis-no-liver-nodule
  场景: 骨转移、肝内无结节者：列出的全部方案及依据（经动脉）
    假如 患者"bone-metastasis-no-liver-nodule"
    当 会诊提问
    那么 在"经动脉"场景下
    而且 所列恰为
      | 方案                                                      | 立场                                         |
      | FOLFOX-HAIC                                               | 排除：cnlc-2026待定、cnlc-2026待定           |
      | TACE+仑伐替尼                                             | 排除：cnlc-2026、review-000待定              |
      | TACE+索拉非尼                                             | 排除：review-000证据不足待定、review-000待定 |
      | SIRT+免疫检查点抑制剂（纳武利尤、度伐利尤或帕博利珠单抗） | 排除：cnlc-2026待定                          |
      | TACE+阿替利珠单抗+贝伐珠单抗                              | 排除：cnlc-2026                              |
      | HAIC+TKI+PD-1单抗（未指明品种）                           | 排除：cnlc-2026待定                          |
      | SIRT                                                      | 排除：cnlc-2026待定                          |
      | TACE+HAIC                                                 | 排除：cnlc-2026待定                          |
      | TACE+卡瑞利珠单抗+阿帕替尼                                | 排除：cnlc-2026                              |
      | 单纯TACE                                                  | 排除：cnlc-2026、cnlc-2026待定               |

  @key:list-transarterial-untreated-iib-multinodular
  场景: 多结节、CNLC IIb期者：列出的全部方案及依据（经动脉）
    假如 患者"untreated-iib-multinodular"
    当 会诊提问
    那么 在"经动脉"场景下
    而且 所列恰为
      | 方案                                                      | 立场                                   |
      | 单纯TACE                                                  | 候选：bclc-2022、cnlc-2026、review-000 |
      | TACE+阿替利珠单抗+贝伐珠单抗                              | 候选：cnlc-2026                        |
      | TACE+度伐利尤单抗+贝伐珠单抗                              | 候选：cnlc-2026、review-000            |
      | TACE+仑伐替尼+帕博利珠单抗                                | 候选：cnlc-2026                        |
      | TACE+索拉非尼                                             | 候选：review-000、review-000           |
      | TACE+仑伐替尼                                             | 候选：review-000、review-000证据不足   |
      | TACE+帕博利珠单抗                                         | 候选：review-000                       |
      | SIRT+免疫检查点抑制剂（纳武利尤、度伐利尤或帕博利珠单抗） | 候选：cnlc-2026                        |
      | SIRT                                                      | 候选：cnlc-2026                        |
      | TACE+HAIC                                                 | 候选：cnlc-2026                        |
      | TACE+卡瑞利珠单抗+阿帕替尼                                | 候选：cnlc-2026                        |
    而且 来源所述恰为
      | 方案              | 来源       | 位置                  | 文献   | 立场     |
      | 单纯TACE          | bclc-2022  | stage B, second group |        | 首选     |
      | 单纯TACE          | cnlc-2026  | 五（三）1（2）①       |        | 首选     |
      | 单纯TACE          | review-000 | §1                    | 8,9,10 | 可选     |
      | TACE+索拉非尼     | review-000 | §1.1                  | 19     | 可选     |
      | TACE+索拉非尼     | review-000 | §1.1                  | 18     | 可选     |
      | TACE+仑伐替尼     | review-000 | §1.2                  | 20     | 可选     |
      | TACE+仑伐替尼     | review-000 | §1.2                  | 20,21  | 证据不足 |
      | TACE+帕博利珠单抗 | review-000 | §2.1                  | 10     | 可选     |

  @key:list-transarterial-tace-refractory-iib
  场景: CNLC IIb期、TACE失败后者：列出的全部方案及依据（经动脉）
    假如 患者"tace-refractory-iib"
    当 会诊提问
    那么 在"经动脉"场景下
    而且 所列恰为
      | 方案                                                      | 立场                                                        |
      | SIRT+免疫检查点抑制剂（纳武利尤、度伐利尤或帕博利珠单抗） | 候选：cnlc-2026                                             |
      | FOLFOX-HAIC                                               | 候选：cnlc-2026                                             |
      | SIRT                                                      | 候选：cnlc-2026、cnlc-2026                                  |
      | 单纯TACE                                                  | 排除：cnlc-2026排除、review-000排除                         |
      | TACE+阿替利珠单抗+贝伐珠单抗                              | 排除：cnlc-2026排除                                         |
      | TACE+仑伐替尼+帕博利珠单抗                                | 排除：cnlc-2026排除                                         |
      | TACE+索拉非尼                                             | 排除：cnlc-2026排除、review-000排除、review-000排除         |
      | TACE+仑伐替尼                                             | 排除：cnlc-2026排除、review-000排除、review-000证据不足排除 |
      | TACE+帕博利珠单抗                                         | 排除：review-000排除                                        |
      | TACE+度伐利尤单抗+贝伐珠单抗                              | 排除：cnlc-2026排除、review-000排除                         |
      | TACE+HAIC                                                 | 排除：cnlc-2026、cnlc-2026                                  |
      | TACE+卡瑞利珠单抗+阿帕替尼                                | 排除：cnlc-2026排除                                         |
    而且 来源所述恰为
      | 方案          | 来源       | 位置                    | 文献    | 立场     |
      | FOLFOX-HAIC   | cnlc-2026  | 五（三）2 要点论述（2） |         | 可选     |
      | SIRT          | cnlc-2026  | 五（三）3（1）④         |         | 可选     |
      | SIRT          | cnlc-2026  | 五（三）3（7）          | 371     | 可选     |
      | TACE+索拉非尼 | cnlc-2026  | 五（三）1（9）⑥         | 340,341 | 可选     |
      | TACE+索拉非尼 | review-000 | §1.1                    | 19      | 可选     |
      | TACE+索拉非尼 | review-000 | §1.1                    | 18      | 可选     |
      | TACE+仑伐替尼 | review-000 | §1.2                    | 20      | 可选     |
      | TACE+仑伐替尼 | review-000 | §1.2                    | 20,21   | 证据不足 |
      | TACE+仑伐替尼 | cnlc-2026  | 五（三）1（9）⑥         | 340,341 | 可选     |

  @key:list-transarterial-tace-failed-three-times
  场景: 三次TACE无效后者：列出的全部方案及依据（经动脉）
    假如 患者"tace-failed-three-times"
    当 会诊提问
    那么 在"经动脉"场景下
    而且 所列恰为
      | 方案                                                      | 立场                                               |
      | TACE+阿替利珠单抗+贝伐珠单抗                              | 候选：cnlc-2026                                    |
      | TACE+度伐利尤单抗+贝伐珠单抗                              | 候选：cnlc-2026、review-000                        |
      | TACE+仑伐替尼+帕博利珠单抗                                | 候选：cnlc-2026                                    |
      | TACE+索拉非尼                                             | 候选：cnlc-2026、review-000、review-000            |
      | TACE+仑伐替尼                                             | 候选：cnlc-2026、review-000、review-000证据不足    |
      | TACE+帕博利珠单抗                                         | 候选：review-000                                   |
      | SIRT+免疫检查点抑制剂（纳武利尤、度伐利尤或帕博利珠单抗） | 候选：cnlc-2026                                    |
      | FOLFOX-HAIC                                               | 候选：cnlc-2026                                    |
      | SIRT                                                      | 候选：cnlc-2026、cnlc-2026                         |
      | TACE+HAIC                                                 | 候选：cnlc-2026、cnlc-2026                         |
      | TACE+卡瑞利珠单抗+阿帕替尼                                | 候选：cnlc-2026                                    |
      | 单纯TACE                                                  | 排除：bclc-2022排除、cnlc-2026排除、review-000排除 |

  @key:list-transarterial-single-8-cm-unresectable
  场景: 单发8 cm不可切除（一）者：列出的全部方案及依据（经动脉）
    假如 患者"single-8-cm-unresectable"
    当 会诊提问
    那么 在"经动脉"场景下
    而且 所列恰为
      | 方案                         | 立场                        |
      | FOLFOX-HAIC                  | 候选：cnlc-2026、review-001 |
      | TACE+度伐利尤单抗+贝伐珠单抗 | 候选：review-000            |
      | TACE+索拉非尼                | 候选：review-000            |
      | SIRT                         | 候选：cnlc-2026             |
      | 单纯TACE                     | 候选：cnlc-2026             |
    而且 来源所述恰为
      | 方案        | 来源       | 位置                                    | 文献  | 立场 |
      | FOLFOX-HAIC | cnlc-2026  | 五（三）2（1）；五（三）2 要点论述（2） |       | 可选 |
      | FOLFOX-HAIC | review-001 | §1.2；表1 HAIC 2021；参考文献14         | 14,60 | 可选 |
      | SIRT        | cnlc-2026  | 五（三）3（7）                          | 369   | 可选 |
      | 单纯TACE    | cnlc-2026  | 五（三）1（2）③                         |       | 可选 |

  @key:list-transarterial-solitary-8-cm-unresectable
  场景: 单发8 cm不可切除者：列出的全部方案及依据（经动脉）
    假如 患者"solitary-8-cm-unresectable"
    当 会诊提问
    那么 在"经动脉"场景下
    而且 所列恰为
      | 方案                         | 立场                        |
      | FOLFOX-HAIC                  | 候选：cnlc-2026、review-001 |
      | TACE+度伐利尤单抗+贝伐珠单抗 | 候选：review-000            |
      | TACE+索拉非尼                | 候选：review-000            |
      | SIRT                         | 候选：cnlc-2026、cnlc-2026  |
      | 单纯TACE                     | 候选：cnlc-2026             |
    而且 来源所述恰为
      | 方案 | 来源      | 位置            | 文献 | 立场 |
      | SIRT | cnlc-2026 | 五（三）3（1）② |      | 可选 |
      | SIRT | cnlc-2026 | 五（三）3（7）  | 369  | 可选 |

  @key:list-transarterial-child-pugh-b8-large-tumour
  场景: 大肿瘤、Child-Pugh B8者：列出的全部方案及依据（经动脉）
    假如 患者"child-pugh-b8-large-tumour"
    当 会诊提问
    那么 在"经动脉"场景下
    而且 所列恰为
      | 方案                         | 立场                        |
      | FOLFOX-HAIC                  | 候选：cnlc-2026、review-001 |
      | TACE+索拉非尼                | 候选：review-000            |
      | TACE+度伐利尤单抗+贝伐珠单抗 | 候选：review-000            |
      | 单纯TACE                     | 候选：cnlc-2026             |

  @key:list-transarterial-failed-sorafenib-tolerated-afp-high
  场景: 索拉非尼后、可耐受、AFP高者：列出的全部方案及依据（经动脉）
    假如 患者"failed-sorafenib-tolerated-afp-high"
    当 会诊提问
    那么 在"经动脉"场景下
    而且 所列恰为
      | 方案                       | 立场                                         |
      | FOLFOX-HAIC                | 候选：cnlc-2026                              |
      | SIRT                       | 候选：cnlc-2026                              |
      | 单纯TACE                   | 排除：cnlc-2026排除                          |
      | TACE+索拉非尼              | 排除：review-000排除、review-000证据不足排除 |
      | TACE+瑞戈非尼              | 排除：review-000排除                         |
      | TACE+卡瑞利珠单抗+阿帕替尼 | 排除：cnlc-2026排除                          |
      | TACE+碘-125粒子植入        | 排除：cnlc-2026                              |
    而且 来源所述恰为
      | 方案          | 来源       | 位置 | 文献  | 立场 |
      | TACE+瑞戈非尼 | review-000 | §1.3 | 26,27 | 可选 |

  @key:list-transarterial-failed-lenvatinib
  场景: 仑伐替尼后者：列出的全部方案及依据（经动脉）
    假如 患者"failed-lenvatinib"
    当 会诊提问
    那么 在"经动脉"场景下
    而且 所列恰为
      | 方案                       | 立场                                         |
      | FOLFOX-HAIC                | 候选：cnlc-2026                              |
      | SIRT                       | 候选：cnlc-2026                              |
      | 单纯TACE                   | 排除：cnlc-2026排除                          |
      | TACE+仑伐替尼              | 排除：review-000排除                         |
      | TACE+索拉非尼              | 排除：review-000排除、review-000证据不足排除 |
      | TACE+瑞戈非尼              | 排除：review-000排除                         |
      | TACE+卡瑞利珠单抗+阿帕替尼 | 排除：cnlc-2026排除                          |
      | TACE+碘-125粒子植入        | 排除：cnlc-2026                              |
    而且 来源所述恰为
      | 方案          | 来源       | 位置       | 文献  | 立场 |
      | TACE+仑伐替尼 | review-000 | §1.1；§1.2 | 15,23 | 可选 |

  @key:list-transarterial-failed-folfox4
  场景: FOLFOX4后者：列出的全部方案及依据（经动脉）
    假如 患者"failed-folfox4"
    当 会诊提问
    那么 在"经动脉"场景下
    而且 所列恰为
      | 方案                       | 立场                                         |
      | SIRT                       | 候选：cnlc-2026                              |
      | 单纯TACE                   | 排除：cnlc-2026排除                          |
      | TACE+索拉非尼              | 排除：review-000排除、review-000证据不足排除 |
      | FOLFOX-HAIC                | 排除：cnlc-2026排除                          |
      | TACE+卡瑞利珠单抗+阿帕替尼 | 排除：cnlc-2026排除                          |
      | TACE+碘-125粒子植入        | 排除：cnlc-2026                              |

  @key:list-transarterial-failed-atezolizumab-bevacizumab
  场景: 阿替利珠单抗联合贝伐珠单抗后者：列出的全部方案及依据（经动脉）
    假如 患者"failed-atezolizumab-bevacizumab"
    当 会诊提问
    那么 在"经动脉"场景下
    而且 所列恰为
      | 方案                       | 立场                                         |
      | FOLFOX-HAIC                | 候选：cnlc-2026                              |
      | SIRT                       | 附条件：cnlc-2026                            |
      | TACE+索拉非尼              | 排除：review-000排除、review-000证据不足排除 |
      | TACE+卡瑞利珠单抗+阿帕替尼 | 排除：cnlc-2026排除                          |
      | TACE+碘-125粒子植入        | 排除：cnlc-2026                              |
      | 单纯TACE                   | 排除：cnlc-2026排除                          |

  @key:list-transarterial-second-line-lung-metastases
  场景: 肺转移、既往治疗未记录者：列出的全部方案及依据（经动脉）
    假如 患者"second-line-lung-metastases"
    当 会诊提问
    那么 在"经动脉"场景下
    而且 所列恰为
      | 方案                                                      | 立场                                                |
      | SIRT                                                      | 附条件：cnlc-2026                                   |
      | SIRT+免疫检查点抑制剂（纳武利尤、度伐利尤或帕博利珠单抗） | 待定：cnlc-2026待定                                 |
      | TACE+索拉非尼                                             | 排除：review-000排除、review-000证据不足排除        |
      | TACE+仑伐替尼                                             | 排除：cnlc-2026待定、review-000待定、review-000待定 |
      | TACE+瑞戈非尼                                             | 排除：review-000待定                                |
      | TACE+阿替利珠单抗+贝伐珠单抗                              | 排除：cnlc-2026待定                                 |
      | TACE+HAIC                                                 | 排除：cnlc-2026附条件                               |
      | TACE+卡瑞利珠单抗+阿帕替尼                                | 排除：cnlc-2026排除                                 |
      | 单纯TACE                                                  | 排除：cnlc-2026排除                                 |

  @key:list-transarterial-resectable-iia
  场景: 可切除、CNLC IIa期者：列出的全部方案及依据（经动脉）
    假如 患者"resectable-iia"
    当 会诊提问
    那么 在"经动脉"场景下
    而且 所列恰为
      | 方案     | 立场            |
      | 单纯TACE | 候选：bclc-2022 |

  @key:list-transarterial-transplant-candidate-within-criteria
  场景: 符合移植标准者：列出的全部方案及依据（经动脉）
    假如 患者"transplant-candidate-within-criteria"
    当 会诊提问
    那么 在"经动脉"场景下
    而且 所列恰为
      | 方案                         | 立场                 |
      | SIRT                         | 候选：cnlc-2026      |
      | TACE+索拉非尼                | 排除：review-000排除 |
      | TACE+度伐利尤单抗+贝伐珠单抗 | 排除：review-000排除 |
    而且 来源所述恰为
      | 方案 | 来源      | 位置            | 文献 | 立场 |
      | SIRT | cnlc-2026 | 五（三）3（1）③ |      | 可选 |

  @key:list-transarterial-transplant-recipient-lung-metastasis
  场景: 移植后肺转移者：列出的全部方案及依据（经动脉）
    假如 患者"transplant-recipient-lung-metastasis"
    当 会诊提问
    那么 在"经动脉"场景下
    而且 所列恰为
      | 方案                                                      | 立场                                         |
      | SIRT+免疫检查点抑制剂（纳武利尤、度伐利尤或帕博利珠单抗） | 候选：cnlc-2026                              |
      | SIRT                                                      | 候选：cnlc-2026                              |
      | TACE+仑伐替尼                                             | 排除：cnlc-2026排除、review-000排除          |
      | TACE+索拉非尼                                             | 排除：review-000排除、review-000证据不足排除 |
      | TACE+阿替利珠单抗+贝伐珠单抗                              | 排除：cnlc-2026排除                          |
      | TACE+HAIC                                                 | 排除：cnlc-2026                              |
      | TACE+卡瑞利珠单抗+阿帕替尼                                | 排除：cnlc-2026排除                          |
      | 单纯TACE                                                  | 排除：cnlc-2026排除                          |

  @key:list-transarterial-ablated-completely
  场景: 完全消融后者：列出的全部方案及依据（经动脉）
    假如 患者"ablated-completely"
    当 会诊提问
    那么 在"经动脉"场景下
    而且 所列恰为
      | 方案                         | 立场                       |
      | TACE+度伐利尤单抗+贝伐珠单抗 | 排除：review-000排除       |
      | TACE+索拉非尼                | 排除：review-000排除       |
      | SIRT                         | 排除：cnlc-2026、cnlc-2026 |
    而且 来源所述恰为
      | 方案 | 来源      | 位置           | 文献 | 立场 |
      | SIRT | cnlc-2026 | 五（三）3（7） | 369  | 可选 |
      | SIRT | cnlc-2026 | 五（三）3（7） | 370  | 可选 |
