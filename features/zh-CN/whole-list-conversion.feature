# language: zh-CN
功能: 转化治疗列出哪些，依据是谁
  每名患者一张表：多一行与少一行同样是错。文献为来源所印的编号。

  @key:list-conversion-untreated-iiia-child-pugh-a5
  场景: 初治、CNLC IIIa期、Child-Pugh A5者：列出的全部方案及依据（转化）
    假如 患者"untreated-iiia-child-pugh-a5"
    当 会诊提问
    那么 在"转化"场景下
    而且 所列恰为
      | 方案                                 | 立场                        |
      | FOLFOX-HAIC                          | 候选：cnlc-2026、review-001 |
      | HAIC+索拉非尼                        | 候选：cnlc-2026             |
      | TACE+仑伐替尼                        | 候选：cnlc-2026             |
      | TACE+HAIC+TKI+PD-1单抗（未指明品种） | 候选：review-001            |
      | HAIC+TKI+PD-1单抗（未指明品种）      | 候选：cnlc-2026、review-001 |
      | 单纯TACE                             | 候选：cnlc-2026、review-001 |
      | TACE+SBRT序贯免疫治疗（未指明品种）  | 候选：cnlc-2026             |
      | TKI+PD-1单抗（未指明品种）           | 候选：review-001            |
      | 仑伐替尼+PD-1单抗（未指明品种）      | 候选：review-001            |
      | 阿替利珠单抗+贝伐珠单抗              | 候选：cnlc-2026、review-001 |
      | TACE+TKI+PD-(L)1单抗（未指明品种）   | 候选：cnlc-2026             |
      | TACE+HAIC                            | 候选：cnlc-2026             |
      | TACE+外放射治疗                      | 候选：cnlc-2026             |
      | 外放射治疗                           | 候选：cnlc-2026             |
      | ALPPS                                | 待定：cnlc-2026待定         |
      | TACE联合门静脉栓塞术后切除           | 排除：cnlc-2026待定         |
      | 门静脉栓塞术（PVE）后切除            | 排除：cnlc-2026待定         |
    而且 来源所述恰为
      | 方案                                 | 来源       | 位置                                        | 文献            | 立场 |
      | FOLFOX-HAIC                          | cnlc-2026  | 五（三）2（8）①；五（一）2（1）             | 207,356,357,358 | 可选 |
      | FOLFOX-HAIC                          | review-001 | 表1 HAIC 2022                               | 59              | 可选 |
      | HAIC+索拉非尼                        | cnlc-2026  | 五（一）2（1）                              | 208             | 可选 |
      | TACE+仑伐替尼                        | cnlc-2026  | 五（一）2（1）                              | 209             | 可选 |
      | TACE+HAIC+TKI+PD-1单抗（未指明品种） | review-001 | 表1 TACE+HAIC+TKIs+anti PD-1 Ab 2023；§3    | 54,57           | 可选 |
      | HAIC+TKI+PD-1单抗（未指明品种）      | cnlc-2026  | 五（三）2（8）①                             | 356,357,358     | 可选 |
      | HAIC+TKI+PD-1单抗（未指明品种）      | review-001 | 表1 HAIC+TKIs+anti PD-1 Ab 2021；参考文献66 | 66              | 可选 |
      | 单纯TACE                             | cnlc-2026  | 五（一）2（1）                              | 206             | 可选 |
      | 单纯TACE                             | review-001 | §1.1；表1 TACE 2021；表1 TACE 2016          | 2,56,58         | 可选 |
      | TACE+SBRT序贯免疫治疗（未指明品种）  | cnlc-2026  | 五（四）1（1）⑤                             | 336             | 可选 |
      | TKI+PD-1单抗（未指明品种）           | review-001 | 表1 TKIs+anti PD-1 Ab 2023                  | 63              | 可选 |
      | 仑伐替尼+PD-1单抗（未指明品种）      | review-001 | 表1 TKIs+anti PD-1 Ab 2022；参考文献64      | 64              | 可选 |
      | 阿替利珠单抗+贝伐珠单抗              | cnlc-2026  | 五（一）2（1）                              | 214,215         | 可选 |
      | 阿替利珠单抗+贝伐珠单抗              | review-001 | 表1 T+A 2023                                | 65              | 可选 |
      | TACE+TKI+PD-(L)1单抗（未指明品种）   | cnlc-2026  | 五（一）2（1）；五（三）1（9）④             | 210,211,335     | 可选 |
      | TACE+HAIC                            | cnlc-2026  | 五（一）2（1）；五（三）1（9）④             | 212             | 可选 |
      | TACE+外放射治疗                      | cnlc-2026  | 五（四）1（1）⑤                             | 332,379         | 可选 |
      | 外放射治疗                           | cnlc-2026  | 五（一）2（1）                              |                 | 可选 |
      | ALPPS                                | cnlc-2026  | 五（一）2（1）                              | 201,202,203,204 | 可选 |
      | TACE联合门静脉栓塞术后切除           | cnlc-2026  | 五（一）2（1）                              | 197,198,199,200 | 可选 |
      | 门静脉栓塞术（PVE）后切除            | cnlc-2026  | 五（一）2（1）                              | 194,195,196     | 可选 |

  @key:list-conversion-untreated-iiib-lung-metastasis
  场景: 初治、肺转移者：列出的全部方案及依据（转化）
    假如 患者"untreated-iiib-lung-metastasis"
    当 会诊提问
    那么 在"转化"场景下
    而且 所列恰为
      | 方案                       | 立场                |
      | TACE联合门静脉栓塞术后切除 | 排除：cnlc-2026待定 |
      | 门静脉栓塞术（PVE）后切除  | 排除：cnlc-2026待定 |

  @key:list-conversion-iiia-child-pugh-b8
  场景: CNLC IIIa期、Child-Pugh B8者：列出的全部方案及依据（转化）
    假如 患者"iiia-child-pugh-b8"
    当 会诊提问
    那么 在"转化"场景下
    而且 所列恰为
      | 方案                                 | 立场                        |
      | FOLFOX-HAIC                          | 候选：cnlc-2026、review-001 |
      | HAIC+索拉非尼                        | 候选：cnlc-2026             |
      | TACE+HAIC+TKI+PD-1单抗（未指明品种） | 候选：review-001            |
      | HAIC+TKI+PD-1单抗（未指明品种）      | 候选：cnlc-2026、review-001 |
      | 单纯TACE                             | 候选：cnlc-2026、review-001 |
      | TKI+PD-1单抗（未指明品种）           | 候选：review-001            |
      | 仑伐替尼+PD-1单抗（未指明品种）      | 候选：review-001            |
      | 阿替利珠单抗+贝伐珠单抗              | 候选：cnlc-2026、review-001 |
      | TACE+TKI+PD-(L)1单抗（未指明品种）   | 候选：cnlc-2026             |
      | TACE+仑伐替尼                        | 候选：cnlc-2026             |
      | TACE+HAIC                            | 候选：cnlc-2026             |
      | TACE+SBRT序贯免疫治疗（未指明品种）  | 候选：cnlc-2026             |
      | TACE+外放射治疗                      | 候选：cnlc-2026             |
      | 外放射治疗                           | 候选：cnlc-2026             |

  @key:list-conversion-bone-metastasis-no-liver-nodule
  场景: 骨转移、肝内无结节者：列出的全部方案及依据（转化）
    假如 患者"bone-metastasis-no-liver-nodule"
    当 会诊提问
    那么 在"转化"场景下
    而且 所列恰为
      | 方案                               | 立场                                |
      | 阿替利珠单抗+贝伐珠单抗            | 待定：cnlc-2026待定、review-001待定 |
      | TKI+PD-1单抗（未指明品种）         | 待定：review-001待定                |
      | 仑伐替尼+PD-1单抗（未指明品种）    | 待定：review-001待定                |
      | 外放射治疗                         | 待定：cnlc-2026待定                 |
      | FOLFOX-HAIC                        | 排除：review-001待定                |
      | TACE+仑伐替尼                      | 排除：cnlc-2026待定                 |
      | TACE+TKI+PD-(L)1单抗（未指明品种） | 排除：cnlc-2026待定                 |
      | 单纯TACE                           | 排除：cnlc-2026待定、review-001待定 |
      | TACE+HAIC                          | 排除：cnlc-2026待定                 |
      | HAIC+TKI+PD-1单抗（未指明品种）    | 排除：review-001待定                |

  @key:list-conversion-untreated-iib-multinodular
  场景: 多结节、CNLC IIb期者：列出的全部方案及依据（转化）
    假如 患者"untreated-iib-multinodular"
    当 会诊提问
    那么 在"转化"场景下
    而且 所列恰为
      | 方案                                | 立场                        |
      | FOLFOX-HAIC                         | 候选：review-001            |
      | TACE+HAIC                           | 候选：cnlc-2026、review-001 |
      | 单纯TACE                            | 候选：cnlc-2026、review-001 |
      | TKI+PD-1单抗（未指明品种）          | 候选：review-001            |
      | 阿替利珠单抗+贝伐珠单抗             | 候选：review-001            |
      | 仑伐替尼+PD-1单抗（未指明品种）     | 候选：review-001            |
      | TACE+TKI+PD-(L)1单抗（未指明品种）  | 候选：cnlc-2026             |
      | TACE+仑伐替尼                       | 候选：cnlc-2026             |
      | TACE+SBRT序贯免疫治疗（未指明品种） | 候选：cnlc-2026             |
      | TACE+外放射治疗                     | 候选：cnlc-2026             |
      | 外放射治疗                          | 候选：cnlc-2026             |
      | ALPPS                               | 待定：cnlc-2026待定         |
      | TACE联合门静脉栓塞术后切除          | 待定：cnlc-2026待定         |
      | 门静脉栓塞术（PVE）后切除           | 待定：cnlc-2026待定         |
    而且 来源所述恰为
      | 方案      | 来源       | 位置                                  | 文献 | 立场 |
      | TACE+HAIC | cnlc-2026  | 五（一）2（1）；五（三）1（9）④       | 212  | 可选 |
      | TACE+HAIC | review-001 | §3；表1 TACE+HAIC 2021；表1 TACE 2021 | 2,56 | 可选 |

  @key:list-conversion-tace-refractory-iib
  场景: CNLC IIb期、TACE失败后者：列出的全部方案及依据（转化）
    假如 患者"tace-refractory-iib"
    当 会诊提问
    那么 在"转化"场景下
    而且 所列恰为
      | 方案                                | 立场                                |
      | FOLFOX-HAIC                         | 候选：review-001                    |
      | TKI+PD-1单抗（未指明品种）          | 候选：review-001                    |
      | 仑伐替尼+PD-1单抗（未指明品种）     | 候选：review-001                    |
      | 阿替利珠单抗+贝伐珠单抗             | 候选：cnlc-2026、review-001         |
      | 外放射治疗                          | 候选：cnlc-2026                     |
      | ALPPS                               | 待定：cnlc-2026待定                 |
      | 门静脉栓塞术（PVE）后切除           | 待定：cnlc-2026待定                 |
      | TACE+HAIC                           | 排除：cnlc-2026、review-001排除     |
      | 单纯TACE                            | 排除：cnlc-2026排除、review-001排除 |
      | TACE+TKI+PD-(L)1单抗（未指明品种）  | 排除：cnlc-2026                     |
      | TACE+仑伐替尼                       | 排除：cnlc-2026                     |
      | TACE+SBRT序贯免疫治疗（未指明品种） | 排除：cnlc-2026                     |
      | TACE+外放射治疗                     | 排除：cnlc-2026                     |
      | TACE联合门静脉栓塞术后切除          | 排除：cnlc-2026待定                 |

  @key:list-conversion-tace-failed-three-times
  场景: 三次TACE无效后者：列出的全部方案及依据（转化）
    假如 患者"tace-failed-three-times"
    当 会诊提问
    那么 在"转化"场景下
    而且 所列恰为
      | 方案                                | 立场                                |
      | FOLFOX-HAIC                         | 候选：review-001                    |
      | TACE+HAIC                           | 候选：cnlc-2026、review-001         |
      | TKI+PD-1单抗（未指明品种）          | 候选：review-001                    |
      | 仑伐替尼+PD-1单抗（未指明品种）     | 候选：review-001                    |
      | 阿替利珠单抗+贝伐珠单抗             | 候选：cnlc-2026、review-001         |
      | TACE+TKI+PD-(L)1单抗（未指明品种）  | 候选：cnlc-2026                     |
      | TACE+仑伐替尼                       | 候选：cnlc-2026                     |
      | TACE+SBRT序贯免疫治疗（未指明品种） | 候选：cnlc-2026                     |
      | TACE+外放射治疗                     | 候选：cnlc-2026                     |
      | 外放射治疗                          | 候选：cnlc-2026                     |
      | 单纯TACE                            | 排除：cnlc-2026排除、review-001排除 |

  @key:list-conversion-single-8-cm-unresectable
  场景: 单发8 cm不可切除（一）者：列出的全部方案及依据（转化）
    假如 患者"single-8-cm-unresectable"
    当 会诊提问
    那么 在"转化"场景下
    而且 所列恰为
      | 方案                                | 立场             |
      | FOLFOX-HAIC                         | 候选：review-001 |
      | TACE+HAIC                           | 候选：review-001 |
      | TACE+SBRT序贯免疫治疗（未指明品种） | 候选：cnlc-2026  |
      | TKI+PD-1单抗（未指明品种）          | 候选：review-001 |
      | 单纯TACE                            | 候选：review-001 |
      | TACE+外放射治疗                     | 候选：cnlc-2026  |
    而且 来源所述恰为
      | 方案        | 来源       | 位置                | 文献 | 立场 |
      | FOLFOX-HAIC | review-001 | 表1 HAIC 2021；§1.2 | 60   | 可选 |

  @key:list-conversion-solitary-8-cm-unresectable
  场景: 单发8 cm不可切除者：列出的全部方案及依据（转化）
    假如 患者"solitary-8-cm-unresectable"
    当 会诊提问
    那么 在"转化"场景下
    而且 所列恰为
      | 方案                                | 立场             |
      | ALPPS                               | 候选：cnlc-2026  |
      | FOLFOX-HAIC                         | 候选：review-001 |
      | TACE+HAIC                           | 候选：review-001 |
      | TACE+SBRT序贯免疫治疗（未指明品种） | 候选：cnlc-2026  |
      | TKI+PD-1单抗（未指明品种）          | 候选：review-001 |
      | 单纯TACE                            | 候选：review-001 |
      | TACE+外放射治疗                     | 候选：cnlc-2026  |
      | TACE联合门静脉栓塞术后切除          | 候选：cnlc-2026  |
      | 门静脉栓塞术（PVE）后切除           | 候选：cnlc-2026  |

  @key:list-conversion-failed-sorafenib-tolerated-afp-high
  场景: 索拉非尼后、可耐受、AFP高者：列出的全部方案及依据（转化）
    假如 患者"failed-sorafenib-tolerated-afp-high"
    当 会诊提问
    那么 在"转化"场景下
    而且 所列恰为
      | 方案                                | 立场                            |
      | FOLFOX-HAIC                         | 候选：cnlc-2026、review-001     |
      | 外放射治疗                          | 候选：cnlc-2026                 |
      | ALPPS                               | 待定：cnlc-2026待定             |
      | 单纯TACE                            | 排除：cnlc-2026、review-001排除 |
      | TACE+SBRT序贯免疫治疗（未指明品种） | 排除：cnlc-2026                 |
      | TACE+HAIC                           | 排除：cnlc-2026                 |
      | TACE+外放射治疗                     | 排除：cnlc-2026                 |
      | TACE联合门静脉栓塞术后切除          | 排除：cnlc-2026待定             |
      | 门静脉栓塞术（PVE）后切除           | 排除：cnlc-2026待定             |

  @key:list-conversion-failed-folfox4
  场景: FOLFOX4后者：列出的全部方案及依据（转化）
    假如 患者"failed-folfox4"
    当 会诊提问
    那么 在"转化"场景下
    而且 所列恰为
      | 方案                                | 立场                                |
      | 外放射治疗                          | 候选：cnlc-2026                     |
      | ALPPS                               | 待定：cnlc-2026待定                 |
      | 单纯TACE                            | 排除：cnlc-2026、review-001排除     |
      | TACE+SBRT序贯免疫治疗（未指明品种） | 排除：cnlc-2026                     |
      | FOLFOX-HAIC                         | 排除：cnlc-2026排除、review-001排除 |
      | TACE+HAIC                           | 排除：cnlc-2026排除                 |
      | TACE+外放射治疗                     | 排除：cnlc-2026                     |
      | TACE联合门静脉栓塞术后切除          | 排除：cnlc-2026待定                 |
      | 门静脉栓塞术（PVE）后切除           | 排除：cnlc-2026待定                 |

  @key:list-conversion-transplant-recipient-recurrence
  场景: 移植后肝内复发者：列出的全部方案及依据（转化）
    假如 患者"transplant-recipient-recurrence"
    当 会诊提问
    那么 在"转化"场景下
    而且 所列恰为
      | 方案                                | 立场                                |
      | FOLFOX-HAIC                         | 排除：review-001排除                |
      | TACE+HAIC                           | 排除：cnlc-2026排除、review-001排除 |
      | 单纯TACE                            | 排除：cnlc-2026排除、review-001排除 |
      | TKI+PD-1单抗（未指明品种）          | 排除：review-001排除                |
      | 阿替利珠单抗+贝伐珠单抗             | 排除：review-001排除                |
      | 仑伐替尼+PD-1单抗（未指明品种）     | 排除：review-001排除                |
      | TACE+TKI+PD-(L)1单抗（未指明品种）  | 排除：cnlc-2026排除                 |
      | TACE+仑伐替尼                       | 排除：cnlc-2026排除                 |
      | TACE+SBRT序贯免疫治疗（未指明品种） | 排除：cnlc-2026排除                 |
      | TACE+外放射治疗                     | 排除：cnlc-2026排除                 |
      | 外放射治疗                          | 排除：cnlc-2026排除                 |

  @key:list-conversion-converted-by-atezolizumab-bevacizumab
  场景: 阿替利珠单抗联合贝伐珠单抗转化成功者：列出的全部方案及依据（转化）
    假如 患者"converted-by-atezolizumab-bevacizumab"
    当 会诊提问
    那么 在"转化"场景下
    而且 所列恰为
      | 方案                                        | 立场                        |
      | 肝切除术后阿替利珠单抗+贝伐珠单抗维持12个月 | 候选：cnlc-2026             |
      | 肝切除术                                    | 候选：cnlc-2026、review-001 |
    而且 来源所述恰为
      | 方案                                        | 来源       | 位置                | 文献 | 立场 |
      | 肝切除术后阿替利珠单抗+贝伐珠单抗维持12个月 | cnlc-2026  | 五（一）2（1）      |      | 可选 |
      | 肝切除术                                    | cnlc-2026  | 五（一）2（1）      | 193  | 可选 |
      | 肝切除术                                    | review-001 | 引言；表1 TACE 2016 | 58   | 可选 |
