"""What the template says of itself, in the order in which a coordinator needs it."""

from __future__ import annotations

from api.board.lists.limits import MAX_PATIENTS
from engine.assessment import Bilingual

TITLE = Bilingual("List of patients for the tumour board", "肿瘤MDT讨论患者名单")
LINES = (
    Bilingual(
        "Sheet Patients: one patient a row. Only the pseudonym is required; it must not be a name or an official number.",
        "“患者”表：每行一例患者。仅患者代号必填，不得填写姓名或证件号码。",
    ),
    Bilingual(
        "An empty cell means: not known. It never means no. Write “no” or “none” where that is known.",
        "留空表示不详，不等于“否”或“无”。已明确为否或无时请如实填写。",
    ),
    Bilingual(
        "Units stand in the headings. If your laboratory uses another unit, change the unit in the heading (bilirubin: µmol/L or mg/dL), "
        "or take it out and write it with each value. A number whose unit is open is refused, never guessed.",
        "单位写在标题中。若本院使用其他单位，请修改标题中的单位（如胆红素：µmol/L或mg/dL），或删去标题单位并在每格中注明。"
        "单位不明的数值会被退回，系统不作推测。",
    ),
    Bilingual(
        "Censored results are written with their sign: > 1210, < 20.",
        "超出检测范围的结果请带符号填写：> 1210、< 20。",
    ),
    Bilingual(
        "Dates are real dates or text as YYYY-MM-DD.",
        "日期请使用日期格式，或写作YYYY-MM-DD。",
    ),
    Bilingual(
        "The lists offer the usual words; others may be typed (for example “II/III型” where the type is open).",
        "下拉列表为常用词，也可自行输入其他写法（如分型不确定时写“II/III型”）。",
    ),
    Bilingual(
        "Treatment so far: write “none”, “all listed” and list every line on the sheet Treatment, “systemic listed” if only "
        "systemic treatment of advanced disease is listed there, or “not known”. TACE so far: likewise, with the sheet TACE.",
        "“既往治疗情况”请选择：无；已全部列出（并在“既往治疗”表逐线填写）；仅列出系统治疗（该表仅列晚期系统治疗）；不详。"
        "“既往TACE情况”同理，对应“TACE”表。",
    ),
    Bilingual(
        "Sheet Treatment: one line of treatment a row, oldest first.",
        "“既往治疗”表：每行一线治疗，按时间先后填写。",
    ),
    Bilingual(
        "Sheet Course: earlier values (bilirubin, AFP, …) for the trend. They are shown and decide nothing: what the "
        "assessment is made with stands on the sheet Patients.",
        "“病程指标”表：既往检查结果（胆红素、甲胎蛋白等），仅用于显示趋势，不参与判断；评估以“患者”表中的数值为准。",
    ),
    Bilingual(
        "Columns further right are folded; open them with the + above the headings. Columns may be deleted or moved, headings not renamed.",
        "右侧列默认折叠，点击标题上方的“+”展开。可删除或移动列，但不要改动标题名称。",
    ),
    Bilingual(
        "No formulas, no merged cells, no macros. Hidden rows and columns are read, and the packet says so.",
        "请勿使用公式、合并单元格或宏。隐藏的行和列同样会被读取，并予以注明。",
    ),
    Bilingual(
        f"At most {MAX_PATIENTS} patients. The sheets Instructions and Example are not read; nor is the hidden sheet “lists”, which holds the words of the lists.",
        f"每份名单最多{MAX_PATIENTS}例。“说明”和“示例”表不读取；隐藏的“lists”表存放下拉列表用词，同样不读取。",
    ),
)
