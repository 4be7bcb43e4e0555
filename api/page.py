"""An answer as one page that needs nothing else: no script, no font, no network."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from api.text import Language, Text
from engine.assessment import Assessment, Bilingual

_LANG = {"zh": "zh-CN", "en": "en"}
_TITLE = Bilingual("Assessment for the tumour board", "多学科会诊评估")
_WHOLE = Bilingual("The whole answer", "完整答案")
_KEPT = Bilingual("Kept as record: ", "存档编号：")
_NOTES = Bilingual("What of the patient's record was not used, or not as it stands", "病历中未采用或未照原样采用的内容")
_CHANGED = Bilingual(
    "The knowledge base has changed since this answer was given; ask again before the board meets.",
    "此答案给出之后知识库已更新；会诊前请重新评估。",
)
_STYLE = """
:root{color-scheme:light dark}
body{margin:0 auto;max-width:68rem;padding:1rem 1.25rem 3rem;font:1rem/1.5 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:.9rem/1.5 ui-monospace,Consolas,"Noto Sans Mono CJK SC",monospace}
.changed{border:2px solid;padding:.5rem .8rem;font-weight:600}
footer{border-top:1px solid;margin-top:2rem;padding-top:.6rem;font-size:.9rem}
"""
CONTENT_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""Nothing but the style written in the page itself may be used by it."""


def page_of(
    answer: Assessment,
    labels: Mapping[str, Bilingual],
    language: Language,
    *,
    record: str,
    changed: bool,
    notes: Sequence[Bilingual] = (),
) -> str:
    """The page. *record*: the id under which the answer is kept; *changed*: whether other rules are in service now.

    *notes*: what of the patient's record was not used, and why.
    """

    def say(text: Bilingual) -> str:
        return escape(text.zh if language == "zh" else text.en)

    names = dict(labels)
    short, whole = (escape(Text(language, full).render(answer, names)) for full in (False, True))
    warning = f'<p class="changed">{say(_CHANGED)}</p>' if changed else ""
    unused = "".join(f"<li>{say(note)}</li>" for note in notes)
    told = f"<h2>{say(_NOTES)}</h2><ul>{unused}</ul>" if unused else ""
    return (
        f'<!doctype html><html lang="{_LANG[language]}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">'
        f"<title>{say(_TITLE)}</title><style>{_STYLE}</style></head><body><main><h1>{say(_TITLE)}</h1>{warning}"
        f"<pre>{short}</pre><details><summary>{say(_WHOLE)}</summary><pre>{whole}</pre></details>{told}</main>"
        f"<footer><p>{say(answer.disclaimer)}</p><p>{say(_KEPT)}{escape(record)}</p></footer></body></html>"
    )
