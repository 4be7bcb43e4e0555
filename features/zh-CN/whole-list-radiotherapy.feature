# language: zh-CN
功能: 放射治疗列出哪些，依据是谁
  每名患者一张表：多一行与少一行同样是错。文献为来源所印的编号。

  @key:list-radiotherapy-untreated-iiia-child-pugh-a5
  场景: 初治、CNLC IIIa期、Child-Pugh A5者：列出的全部方案及依据（放射治疗）
    假如 患者"untreated-iiia-child-pugh-a5"
    当 会诊提问
    那么 在"放射治疗"场景下
    而且 所列恰为
      | 方案                                   | 立场                |
      | TACE+外放射治疗                        | 候选：cnlc-2026     |
      | 放疗+索拉非尼（序贯）                  | 候选：cnlc-2026     |
      | 外放射治疗                             | 候选：cnlc-2026     |
      | 放疗+信迪利单抗+贝伐珠单抗             | 候选：cnlc-2026     |
      | SBRT+免疫检查点抑制剂（未指明品种）    | 候选：cnlc-2026     |
      | SBRT+仑伐替尼+PD-1抑制剂（未指明品种） | 候选：cnlc-2026     |
      | 碘-125粒子植入                         | 候选：cnlc-2026     |
      | 放疗+仑伐替尼（序贯）                  | 候选：cnlc-2026     |
      | 质子束放射治疗                         | 待定：cnlc-2026待定 |
    而且 来源所述恰为
      | 方案                                   | 来源      | 位置                                              | 文献                        | 立场 |
      | TACE+外放射治疗                        | cnlc-2026 | 五（四）1（1）③；五（三）1（9）③；五（四）1（1）② | 331,332,390,391,392,395,396 | 可选 |
      | 放疗+索拉非尼（序贯）                  | cnlc-2026 | 五（四）1（1）⑥                                   | 408,409,411,412,413,414,415 | 可选 |
      | 外放射治疗                             | cnlc-2026 | 五（四）1（1）③；五（四）要点论述（1）            | 331,391,392,395,396         | 可选 |
      | 放疗+信迪利单抗+贝伐珠单抗             | cnlc-2026 | 五（四）1（1）⑥                                   | 422                         | 可选 |
      | SBRT+免疫检查点抑制剂（未指明品种）    | cnlc-2026 | 五（四）1（1）⑥                                   | 416,417,418,419,420         | 可选 |
      | SBRT+仑伐替尼+PD-1抑制剂（未指明品种） | cnlc-2026 | 五（四）1（1）⑥                                   | 421                         | 可选 |
      | 碘-125粒子植入                         | cnlc-2026 | 五（四）2                                         |                             | 可选 |
      | 放疗+仑伐替尼（序贯）                  | cnlc-2026 | 五（四）1（1）⑥                                   | 410,414,415                 | 可选 |
      | 质子束放射治疗                         | cnlc-2026 | 五（四）2                                         |                             | 可选 |

  @key:list-radiotherapy-untreated-iiib-lung-metastasis
  场景: 初治、肺转移者：列出的全部方案及依据（放射治疗）
    假如 患者"untreated-iiib-lung-metastasis"
    当 会诊提问
    那么 在"放射治疗"场景下
    而且 所列恰为
      | 方案                                   | 立场                |
      | 放疗+索拉非尼（序贯）                  | 候选：cnlc-2026     |
      | 转移灶放射治疗                         | 候选：cnlc-2026     |
      | SBRT+免疫检查点抑制剂（未指明品种）    | 候选：cnlc-2026     |
      | SBRT+仑伐替尼+PD-1抑制剂（未指明品种） | 候选：cnlc-2026     |
      | 放疗+仑伐替尼（序贯）                  | 候选：cnlc-2026     |
      | 寡转移灶SBRT                           | 待定：cnlc-2026待定 |
      | TACE+外放射治疗                        | 排除：cnlc-2026     |
    而且 来源所述恰为
      | 方案            | 来源      | 位置                                   | 文献            | 立场 |
      | 转移灶放射治疗  | cnlc-2026 | 五（四）1（1）④；五（四）要点论述（2） | 332,398,399,400 | 可选 |
      | 寡转移灶SBRT    | cnlc-2026 | 五（四）1（1）④；五（四）要点论述（2） | 397             | 可选 |
      | TACE+外放射治疗 | cnlc-2026 | 五（三）1（9）③                        | 331,332         | 可选 |

  @key:list-radiotherapy-iiia-child-pugh-b8
  场景: CNLC IIIa期、Child-Pugh B8者：列出的全部方案及依据（放射治疗）
    假如 患者"iiia-child-pugh-b8"
    当 会诊提问
    那么 在"放射治疗"场景下
    而且 所列恰为
      | 方案                                   | 立场            |
      | TACE+外放射治疗                        | 候选：cnlc-2026 |
      | 外放射治疗                             | 候选：cnlc-2026 |
      | 放疗+索拉非尼（序贯）                  | 候选：cnlc-2026 |
      | 放疗+信迪利单抗+贝伐珠单抗             | 候选：cnlc-2026 |
      | SBRT+免疫检查点抑制剂（未指明品种）    | 候选：cnlc-2026 |
      | SBRT+仑伐替尼+PD-1抑制剂（未指明品种） | 候选：cnlc-2026 |
      | 碘-125粒子植入                         | 候选：cnlc-2026 |
      | 放疗+仑伐替尼（序贯）                  | 候选：cnlc-2026 |

  @key:list-radiotherapy-bone-metastasis-liver-clear
  场景: 骨转移、肝内无病灶者：列出的全部方案及依据（放射治疗）
    假如 患者"bone-metastasis-liver-clear"
    当 会诊提问
    那么 在"放射治疗"场景下
    而且 所列恰为
      | 方案                                | 立场            |
      | 寡转移灶SBRT                        | 候选：cnlc-2026 |
      | 转移灶放射治疗                      | 候选：cnlc-2026 |
      | SBRT+免疫检查点抑制剂（未指明品种） | 候选：cnlc-2026 |
      | 氯化锶（89Sr）                      | 候选：cnlc-2026 |
    而且 来源所述恰为
      | 方案           | 来源      | 位置      | 文献 | 立场 |
      | 氯化锶（89Sr） | cnlc-2026 | 五（四）2 | 439  | 可选 |

  @key:list-radiotherapy-untreated-iib-multinodular
  场景: 多结节、CNLC IIb期者：列出的全部方案及依据（放射治疗）
    假如 患者"untreated-iib-multinodular"
    当 会诊提问
    那么 在"放射治疗"场景下
    而且 所列恰为
      | 方案            | 立场                |
      | TACE+外放射治疗 | 候选：cnlc-2026     |
      | 质子束放射治疗  | 待定：cnlc-2026待定 |
    而且 来源所述恰为
      | 方案            | 来源      | 位置            | 文献                                    | 立场 |
      | TACE+外放射治疗 | cnlc-2026 | 五（四）1（1）② | 331,377,385,386,387,388,389,390,391,392 | 可选 |

  @key:list-radiotherapy-tace-refractory-iib
  场景: CNLC IIb期、TACE失败后者：列出的全部方案及依据（放射治疗）
    假如 患者"tace-refractory-iib"
    当 会诊提问
    那么 在"放射治疗"场景下
    而且 所列恰为
      | 方案                                   | 立场                |
      | SBRT+仑伐替尼+PD-1抑制剂（未指明品种） | 候选：cnlc-2026     |
      | 质子束放射治疗                         | 待定：cnlc-2026待定 |
      | TACE+外放射治疗                        | 排除：cnlc-2026     |

  @key:list-radiotherapy-tace-failed-three-times
  场景: 三次TACE无效后者：列出的全部方案及依据（放射治疗）
    假如 患者"tace-failed-three-times"
    当 会诊提问
    那么 在"放射治疗"场景下
    而且 所列恰为
      | 方案                                   | 立场            |
      | TACE+外放射治疗                        | 候选：cnlc-2026 |
      | SBRT+仑伐替尼+PD-1抑制剂（未指明品种） | 候选：cnlc-2026 |

  @key:list-radiotherapy-failed-sorafenib-tolerated-afp-high
  场景: 索拉非尼后、可耐受、AFP高者：列出的全部方案及依据（放射治疗）
    假如 患者"failed-sorafenib-tolerated-afp-high"
    当 会诊提问
    那么 在"放射治疗"场景下
    而且 所列恰为
      | 方案                                | 立场                |
      | 外放射治疗                          | 候选：cnlc-2026     |
      | SBRT+免疫检查点抑制剂（未指明品种） | 候选：cnlc-2026     |
      | 碘-125粒子植入                      | 候选：cnlc-2026     |
      | 放疗+仑伐替尼（序贯）               | 候选：cnlc-2026     |
      | 质子束放射治疗                      | 待定：cnlc-2026待定 |
      | TACE+外放射治疗                     | 排除：cnlc-2026     |
      | 放疗+索拉非尼（序贯）               | 排除：cnlc-2026排除 |

  @key:list-radiotherapy-failed-lenvatinib
  场景: 仑伐替尼后者：列出的全部方案及依据（放射治疗）
    假如 患者"failed-lenvatinib"
    当 会诊提问
    那么 在"放射治疗"场景下
    而且 所列恰为
      | 方案                                | 立场                |
      | 外放射治疗                          | 候选：cnlc-2026     |
      | 放疗+索拉非尼（序贯）               | 候选：cnlc-2026     |
      | SBRT+免疫检查点抑制剂（未指明品种） | 候选：cnlc-2026     |
      | 碘-125粒子植入                      | 候选：cnlc-2026     |
      | 质子束放射治疗                      | 待定：cnlc-2026待定 |
      | TACE+外放射治疗                     | 排除：cnlc-2026     |
      | 放疗+仑伐替尼（序贯）               | 排除：cnlc-2026排除 |

  @key:list-radiotherapy-failed-donafenib
  场景: 多纳非尼后者：列出的全部方案及依据（放射治疗）
    假如 患者"failed-donafenib"
    当 会诊提问
    那么 在"放射治疗"场景下
    而且 所列恰为
      | 方案                                | 立场                |
      | 外放射治疗                          | 候选：cnlc-2026     |
      | 放疗+索拉非尼（序贯）               | 候选：cnlc-2026     |
      | SBRT+免疫检查点抑制剂（未指明品种） | 候选：cnlc-2026     |
      | 碘-125粒子植入                      | 候选：cnlc-2026     |
      | 放疗+仑伐替尼（序贯）               | 候选：cnlc-2026     |
      | 质子束放射治疗                      | 待定：cnlc-2026待定 |
      | TACE+外放射治疗                     | 排除：cnlc-2026     |

  @key:list-radiotherapy-failed-atezolizumab-bevacizumab
  场景: 阿替利珠单抗联合贝伐珠单抗后者：列出的全部方案及依据（放射治疗）
    假如 患者"failed-atezolizumab-bevacizumab"
    当 会诊提问
    那么 在"放射治疗"场景下
    而且 所列恰为
      | 方案                                | 立场                |
      | 放疗+索拉非尼（序贯）               | 候选：cnlc-2026     |
      | 转移灶放射治疗                      | 候选：cnlc-2026     |
      | 碘-125粒子植入                      | 候选：cnlc-2026     |
      | 放疗+仑伐替尼（序贯）               | 候选：cnlc-2026     |
      | 寡转移灶SBRT                        | 待定：cnlc-2026待定 |
      | TACE+外放射治疗                     | 排除：cnlc-2026     |
      | SBRT+免疫检查点抑制剂（未指明品种） | 排除：cnlc-2026排除 |

  @key:list-radiotherapy-second-line-lung-metastases
  场景: 肺转移、既往治疗未记录者：列出的全部方案及依据（放射治疗）
    假如 患者"second-line-lung-metastases"
    当 会诊提问
    那么 在"放射治疗"场景下
    而且 所列恰为
      | 方案                                   | 立场                    |
      | 转移灶放射治疗                         | 候选：cnlc-2026         |
      | 放疗+索拉非尼（序贯）                  | 附条件：cnlc-2026附条件 |
      | SBRT+免疫检查点抑制剂（未指明品种）    | 附条件：cnlc-2026附条件 |
      | 放疗+仑伐替尼（序贯）                  | 附条件：cnlc-2026附条件 |
      | 寡转移灶SBRT                           | 待定：cnlc-2026待定     |
      | SBRT+仑伐替尼+PD-1抑制剂（未指明品种） | 待定：cnlc-2026待定     |
      | TACE+外放射治疗                        | 排除：cnlc-2026         |

  @key:list-radiotherapy-transplant-recipient-recurrence
  场景: 移植后肝内复发者：列出的全部方案及依据（放射治疗）
    假如 患者"transplant-recipient-recurrence"
    当 会诊提问
    那么 在"放射治疗"场景下
    而且 所列恰为
      | 方案            | 立场                |
      | TACE+外放射治疗 | 排除：cnlc-2026排除 |

  @key:list-radiotherapy-transplant-recipient-lung-metastasis
  场景: 移植后肺转移者：列出的全部方案及依据（放射治疗）
    假如 患者"transplant-recipient-lung-metastasis"
    当 会诊提问
    那么 在"放射治疗"场景下
    而且 所列恰为
      | 方案                                   | 立场                |
      | 转移灶放射治疗                         | 候选：cnlc-2026     |
      | 放疗+索拉非尼（序贯）                  | 排除：cnlc-2026排除 |
      | TACE+外放射治疗                        | 排除：cnlc-2026排除 |
      | SBRT+免疫检查点抑制剂（未指明品种）    | 排除：cnlc-2026排除 |
      | SBRT+仑伐替尼+PD-1抑制剂（未指明品种） | 排除：cnlc-2026排除 |
      | 放疗+仑伐替尼（序贯）                  | 排除：cnlc-2026排除 |

  @key:list-radiotherapy-cnlc-iv-child-pugh-c
  场景: CNLC IV期、Child-Pugh C者：列出的全部方案及依据（放射治疗）
    假如 患者"cnlc-iv-child-pugh-c"
    当 会诊提问
    那么 在"放射治疗"场景下
    而且 所列恰为
      | 方案       | 立场                |
      | 外放射治疗 | 反对：反对cnlc-2026 |
    而且 来源所述恰为
      | 方案       | 来源      | 位置           | 文献 | 立场 |
      | 外放射治疗 | cnlc-2026 | 五（四）1（2） |      | 反对 |
