"""What can be wrong with a list as a whole, its sheets and headings, in words; and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from api.board.lists.faults import Problem, problem
from engine.errors import did_you_mean, did_you_mean_zh, quoted_zh
from engine.vocabulary import Fact

# --- the file ---


UNREADABLE = problem(
    "list.unreadable", "the file cannot be opened.", "文件无法打开。", "Check the path.", "请核对文件路径。"
)
NO_WORKBOOK = problem(
    "list.no_workbook",
    "this is no Excel workbook, whatever its name says.",
    "文件内容不是Excel工作簿（仅扩展名如此）。",
    "Open it in the program it comes from and save it as .xlsx.",
    "请用原程序打开，另存为.xlsx格式。",
)
OLD_WORKBOOK = problem(
    "list.old_workbook",
    "this is a workbook of the old kind (.xls), or another Office document.",
    "文件为旧版Excel格式（.xls）或其他Office文档。",
    "Save it as .xlsx without a password.",
    "请另存为.xlsx格式，不要设置密码。",
)
ENCRYPTED = problem(
    "list.encrypted",
    "the workbook is protected by a password.",
    "工作簿已加密。",
    "Save it without a password to open.",
    "请取消打开密码后重新保存。",
)
DAMAGED = problem(
    "list.damaged",
    "the workbook is damaged or not built as workbooks are.",
    "工作簿已损坏或结构异常。",
    "Open it in Excel, let it be repaired, and save it as .xlsx.",
    "请用Excel打开并修复后，另存为.xlsx格式。",
)
BOMB = problem(
    "list.unpacks_too_large",
    "the workbook unpacks to far more than a list of patients can hold.",
    "工作簿解压后远超名单应有的大小，已停止读取。",
    "Copy the patients into a new workbook.",
    "请将患者复制到新的工作簿。",
)
ENTITIES = problem(
    "list.entities",
    "the workbook declares XML entities or a document type, which no spreadsheet program writes.",
    "工作簿包含XML实体或文档类型声明，正常表格软件不会生成此类内容。",
    "Copy the patients into a new workbook.",
    "请将患者复制到新的工作簿。",
)
MACROS = problem(
    "list.macros",
    "the workbook holds macros.",
    "工作簿含有宏。",
    "Save it as .xlsx (workbook without macros).",
    "请另存为.xlsx（不含宏的工作簿）。",
)
LINKS = problem(
    "list.links",
    "the workbook takes data from other files or programs (external links, queries, DDE).",
    "工作簿引用了其他文件或程序的数据（外部链接、查询或DDE）。",
    "Break the links and keep the values, or copy the values into a new workbook.",
    "请断开链接并保留数值，或将数值复制到新的工作簿。",
)
EMBEDDED = problem(
    "list.embedded",
    "the workbook holds embedded objects or controls.",
    "工作簿含有嵌入对象或控件。",
    "Copy the patients into a new workbook.",
    "请将患者复制到新的工作簿。",
)
ENCODING = problem(
    "list.encoding",
    "the text is neither UTF-8 nor GB18030.",
    "文本编码既非UTF-8也非GB18030。",
    "Save it as “CSV UTF-8”.",
    "请另存为“CSV UTF-8（逗号分隔）”。",
)
NO_PATIENTS = problem(
    "list.empty",
    "the list holds no patient.",
    "名单中没有患者。",
    "Write one patient a row below the headings; a row on the example sheet is not read.",
    "请在标题行下方逐行填写患者；“示例”表中的内容不读取。",
)


def kind_of_file(suffix: str) -> Problem:
    """No kind of file that is read."""
    shown = suffix or "no ending"
    return problem(
        "list.kind",
        f"a list with the ending {shown!r} is not read.",
        f"不支持读取扩展名为{quoted_zh(suffix)}的名单。",
        "Give an .xlsx, .csv or .json file, or a folder of FHIR bundles (.json).",
        "请提供.xlsx、.csv、.json文件，或存放FHIR Bundle（.json）的文件夹。",
    )


def too_large(megabytes: int) -> Problem:
    """More bytes than are read."""
    return problem(
        "list.too_large",
        f"the file is larger than {megabytes} MB.",
        f"文件超过{megabytes} MB。",
        "Give the patients of one meeting, without pictures.",
        "请仅提供一次会议的患者，不要包含图片。",
    )


def too_many_patients(limit: int) -> Problem:
    """More patients than are read."""
    return problem(
        "list.too_many",
        f"the list holds more than {limit} patients; nothing was read.",
        f"名单超过{limit}例患者，未读取任何内容。",
        "Split it into several lists.",
        "请拆分为多份名单。",
    )


def too_many_cells(cells: int, patients: int) -> Problem:
    """More cells than are read."""
    return problem(
        "list.too_many",
        f"the workbook holds more than {cells} cells; nothing was read. A list holds at most {patients} patients.",
        f"工作簿超过{cells}个单元格，未读取任何内容。一份名单最多{patients}例患者。",
        "Split it into several lists, or copy the patients into a new workbook.",
        "请拆分为多份名单，或将患者复制到新的工作簿。",
    )


def too_many_rows(limit: int) -> Problem:
    """More rows than are read on a sheet."""
    return problem(
        "sheet.too_many_rows",
        f"the sheet holds more than {limit} rows.",
        f"该表超过{limit}行。",
        "Split the list.",
        "请拆分名单。",
    )


def too_many_columns(limit: int) -> Problem:
    """More headings than are read."""
    return problem(
        "sheet.too_many_columns",
        f"the sheet has more than {limit} headings.",
        f"该表标题超过{limit}列。",
        "Keep the columns that the template has.",
        "请仅保留模板中的列。",
    )


def nul_bytes(line: int) -> Problem:
    """Bytes that no text holds."""
    return problem(
        "list.nul",
        f"line {line} holds a NUL byte, so this is not plain text in a known encoding.",
        f"第{line}行含有NUL字节，文件不是可识别编码的纯文本。",
        "Save it as “CSV UTF-8”.",
        "请另存为“CSV UTF-8（逗号分隔）”。",
    )


def csv_syntax(line: int) -> Problem:
    """Quotation marks that do not match."""
    return problem(
        "list.csv_syntax",
        f"the quotation marks do not match at line {line}, or a text there is too long.",
        f"第{line}行引号不配对，或文字过长。",
        'Close every quotation mark; a quotation mark inside a text is written "".',
        '请补全引号；文字内部的引号写作""。',
    )


NO_LIST = problem(
    "json.no_list",
    "the file is not a list of patients.",
    "文件内容不是患者列表。",
    'Write [{"pseudonym": ..., "question": ..., "profile": {...}, "course": [...]}].',
    '请写作[{"pseudonym": …, "question": …, "profile": {…}, "course": […]}]。',
)
NO_RECORDS = problem(
    "fhir.no_files",
    "the folder holds no .json file.",
    "文件夹中没有.json文件。",
    "Put one FHIR bundle a patient into it, named after the pseudonym.",
    "请在其中存放FHIR Bundle，每例一个文件，以患者代号命名。",
)
NO_CODE_MAP = problem(
    "fhir.no_code_map",
    "FHIR records cannot be read without a code map.",
    "缺少代码映射，无法读取FHIR记录。",
    "Set up the code map.",
    "请先配置代码映射。",
)
NOTHING_OF_A_PATIENT = problem(
    "fhir.nothing_read",
    "nothing of a patient could be read from the record.",
    "未能从该记录中读取任何患者信息。",
    "See what became of it with: hcc fhir read FILE.",
    "可用hcc fhir read FILE查看原因。",
)


# --- sheets and headings ---


SHEET_HIDDEN = problem(
    "sheet.hidden",
    "this sheet is hidden, and it would be read.",
    "该表已隐藏，但其内容属于读取范围。",
    "Show it, or delete it.",
    "请取消隐藏，或删除该表。",
)
HEADINGS_LOWER = problem(
    "heading.not_first",
    "the headings have to stand in the first row.",
    "标题行必须位于第一行。",
    "Delete the rows above.",
    "请删除其上方的各行。",
)
HEADING_MISSING = problem(
    "heading.empty",
    "there are values in this column, and it has no heading.",
    "该列有内容但没有标题。",
    "Write a heading, or delete the column.",
    "请填写标题，或删除该列。",
)


def no_patients_sheet(names: Iterable[str]) -> Problem:
    """No sheet that is known to hold patients."""
    shown = list(names)[:6]
    return problem(
        "sheet.no_patients",
        f"there is no sheet of patients; there is {', '.join(map(repr, shown)) or 'none'}.",
        f"未找到患者表；现有：{'、'.join(map(quoted_zh, shown)) or '无'}。",
        "Call it “Patients” or “患者”.",
        "请将其命名为“患者”。",
    )


def unknown_sheet(name: str, known: Mapping[str, str]) -> Problem:
    """A sheet with content that is none of those read."""
    return problem(
        "sheet.unknown",
        f"the sheet {name!r} is not known, and it is not empty.",
        f"未知的表{quoted_zh(name)}，且其中有内容。",
        did_you_mean(name, known, "Delete it, or move it to another workbook."),
        did_you_mean_zh(name, known, "请删除该表，或移至其他工作簿。"),
    )


def two_sheets(name: str, other: str) -> Problem:
    """Two sheets with the same meaning."""
    return problem(
        "sheet.twice",
        f"the sheets {other!r} and {name!r} mean the same.",
        f"表{quoted_zh(other)}与{quoted_zh(name)}含义相同。",
        "Keep one.",
        "请保留其中之一。",
    )


def unknown_heading(heading: str, known: Mapping[str, str]) -> Problem:
    """A heading that names nothing."""
    return problem(
        "heading.unknown",
        f"no field is called {heading[:60]!r}.",
        f"没有名为{quoted_zh(heading[:60])}的项目。",
        did_you_mean(
            heading[:60], known, "Take a heading of the template; head a column “remark” if it need not be read."
        ),
        did_you_mean_zh(heading[:60], known, "请使用模板中的标题；无需读取的列请以“备注”为标题。"),
    )


def missing_heading(name: str, name_zh: str) -> Problem:
    """A column without which the sheet says nothing."""
    return problem(
        "heading.missing",
        f"there is no column {name!r}.",
        f"缺少{quoted_zh(name_zh)}列。",
        f"Add a column headed “{name}” or “{name_zh}”.",
        f"请增加标题为“{name_zh}”的列。",
    )


def heading_twice(heading: str, other: str, cell: str) -> Problem:
    """Two headings for one field."""
    return problem(
        "heading.twice",
        f"{heading!r} means the same as {other!r} in {cell}.",
        f"{quoted_zh(heading)}与{cell}的{quoted_zh(other)}含义相同。",
        "Keep one of the two columns.",
        "请保留其中一列。",
    )


def heading_unit(written: str, fact: Fact) -> Problem:
    """What stands in brackets is no unit of the field, or more than one."""
    symbols = [unit.symbol for unit in fact.dimension.units] if fact.dimension else []
    allowed = f"Write one of: {', '.join(symbols)}." if symbols else "Write the heading without brackets."
    allowed_zh = f"请写以下之一：{'、'.join(symbols)}。" if symbols else "请去掉括号内容。"
    return problem(
        "heading.unit",
        f"{written!r} is not one unit of {fact.label.en} ({fact.label.zh}).",
        f"{fact.label.zh}：{quoted_zh(written)}不是一个可识别的单位。",
        allowed,
        allowed_zh,
    )


def headings_differ(second: str, first: str) -> Problem:
    """Two rows of headings that contradict each other."""
    return problem(
        "heading.rows_differ",
        f"the second row of headings says {second!r}, the first {first!r}.",
        f"第二行标题为{quoted_zh(second)}，第一行为{quoted_zh(first)}，二者不一致。",
        "Correct one of them, or delete the second row of headings.",
        "请更正其中之一，或删除第二行标题。",
    )
