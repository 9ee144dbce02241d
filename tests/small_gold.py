"""Three small articles with their gold, and an extractor that returns what is written here for each, right and wrong."""

from typing import Any

from quoteattr import Quote
from quoteattr.evaluation import GoldArticle

WATER = "قالت وزيرة المياه سلمى الحداد: «سنفتح السد غدا». وأضافت الوزيرة: «لن يعطش أحد». ووصف عادل شكري الخطة بأنها «متسرعة». وقرأ صحيفة «الضفة»."
FIRE = '"لا نعرف السبب" قال شاهد عيان "لكن النار بدأت ليلا". وعلى الباب ورقة: "مغلق حتى إشعار آخر". وسأل المحقق نادر سالم: "من رأى النار؟"'
HOUSE = "“سأعود غدا”، “ولن أبيع البيت” بحسب لينا فارس."


def at(text: str, phrase: str) -> tuple[int, int]:
    """The offsets of a phrase that stands once in the text."""
    assert text.count(phrase) == 1, phrase
    return text.index(phrase), text.index(phrase) + len(phrase)


def gold(
    text: str, quoted: str, kind: str, speaker: str | None = None, cue: str | None = None, mention: str | None = None, **more: str
) -> dict[str, Any]:
    """A quotation of the gold; every part is given as the words of the text."""
    start, end = at(text, quoted)
    return {
        "start": start,
        "end": end,
        "kind": kind,
        "speaker": speaker,
        "cue": at(text, cue) if cue else None,
        "mention": at(text, mention) if mention else None,
        **more,
    }


def person(name: str, *aliases: str, gender: str | None = None, type: str = "person") -> dict[str, Any]:
    return {"name": name, "type": type, "aliases": aliases, "gender": gender}


def article(id: str, outlet: str, text: str, quotations: list[dict[str, Any]], entities: dict[str, Any]) -> dict[str, Any]:
    return {"id": id, "outlet": outlet, "text": text, "quotations": quotations, "entities": entities}


SMALL = [
    article(
        "water",
        "النهر",
        WATER,
        [
            gold(WATER, "«سنفتح السد غدا»", "direct", "S", "قالت", "وزيرة المياه سلمى الحداد", act="say"),
            gold(WATER, "«لن يعطش أحد»", "direct", "S", "وأضافت", "الوزيرة", act="add"),
            gold(WATER, "«متسرعة»", "mixed", "A", "ووصف", "عادل شكري", act="describe"),
            gold(WATER, "«الضفة»", "other"),
        ],
        {"S": person("سلمى الحداد", "الوزيرة", "وزيرة المياه سلمى الحداد", gender="f"), "A": person("عادل شكري", gender="m")},
    ),
    article(
        "fire",
        "المدينة",
        FIRE,
        [
            gold(FIRE, '"لا نعرف السبب"', "direct", "W", "قال", "شاهد عيان", act="say"),
            gold(FIRE, '"لكن النار بدأت ليلا"', "direct", "W", "قال", "شاهد عيان", act="say"),
            gold(FIRE, '"مغلق حتى إشعار آخر"', "direct"),
            gold(FIRE, '"من رأى النار؟"', "direct", "N", "وسأل", "المحقق نادر سالم"),
        ],
        {"W": person("شاهد عيان", type="anonymous"), "N": person("نادر سالم", "المحقق نادر سالم", gender="m")},
    ),
    article(
        "house",
        "المدينة",
        HOUSE,
        [
            gold(HOUSE, "“سأعود غدا”", "direct", "L"),
            gold(HOUSE, "“ولن أبيع البيت”", "direct", "L", "بحسب", "لينا فارس"),
        ],
        {"L": person("لينا فارس", gender="f")},
    ),
]


def returned(
    text: str,
    words: str,
    speaker: str | None = None,
    confidence: float = 0.9,
    *,
    kind: str = "direct",
    rule: str = "subject",
    cue: str | None = None,
    act: str = "say",
    mention: str | None = None,
    gender: str | None = None,
) -> Quote:
    """A quote as an extractor returns it: ``words`` stand between the marks."""
    start, end = at(text, words)
    outer = {"start": start - 1, "end": end + 1, "text": text[start - 1 : end + 1]}
    return Quote.model_validate(
        {
            **_span(text, words),
            "outer": outer,
            "kind": kind,
            "confidence": confidence,
            "rule": rule,
            "speaker": speaker and {"id": 0, "name": speaker, "gender": gender},
            "cue": cue and {**_span(text, cue), "lemma": cue, "form": "verb", "act": act},
            "mention": mention and {**_span(text, mention), "kind": "name"},
        }
    )


def _span(text: str, phrase: str) -> dict[str, Any]:
    start, end = at(text, phrase)
    return {"start": start, "end": end, "text": phrase}


RETURNED = {
    WATER: [
        returned(WATER, "سنفتح السد غدا", "وزيرة المياه سلمى الحداد", cue="قالت", mention="وزيرة المياه سلمى الحداد", gender="f"),
        returned(WATER, "لن يعطش أحد", "الوزيرة", cue="وأضافت", mention="وأضافت الوزيرة", kind="mixed"),  # short name, kind, act, no gender
        returned(WATER, "متسرعة", "سلمى الحداد", 0.6, kind="mixed", cue="قالت", mention="سلمى", rule="flow"),  # speaker, cue, mention
        returned(WATER, "الضفة", None, 0.3, kind="mixed", rule="none"),  # the name of a newspaper
    ],
    FIRE: [
        returned(FIRE, "لا نعرف", "شاهد عيان", 0.6, cue="قال", mention="شاهد عيان"),  # 7 characters of 13
        returned(FIRE, "لكن النار بدأت ليلا", None, 0.3, cue="قال", rule="none"),  # speaker not found
        returned(FIRE, "مغلق حتى إشعار آخر", None, 0.6, rule="none"),
        returned(FIRE, "من رأى النار", "نادر سالم", gender="m"),  # cue not found
    ],
    HOUSE: [],
}

ARTICLES = [GoldArticle.model_validate(one) for one in SMALL]


def extract(text: str) -> list[Quote]:
    return RETURNED[text]
