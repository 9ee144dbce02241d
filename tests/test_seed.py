"""The article that the project starts from: sixteen quotes, and nothing else."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from quoteattr import Article, Quote, annotate, extract_quotes

SEEDS = Path(__file__).parents[1] / "seeds"
ARTICLE = SEEDS / "000_71208bc8d96a2773.txt"
TEXT = ARTICLE.read_bytes().decode("utf-8")
GOLD: dict[str, Any] = json.loads(ARTICLE.with_suffix(".json").read_text(encoding="utf-8"))
SAID = [quotation for quotation in GOLD["quotations"] if quotation["kind"] != "other"]

KERRY = ("جون كيري", "وزير الخارجية الأميركي")
LAVROV = ("سيرغي لافروف", "وزير الخارجية الروسي")
PUTIN = ("فلاديمير بوتين", "الرئيس الروسي")
KIRBY = ("جون كيربي", "الناطق باسم الخارجية الأميركية")

# The quotation begins, its speaker with the role, its cue.
SIXTEEN = [
    ("مهمة مكافحة الإرهاب أوسع من الأزمة السورية، وأنّ", ("موسكو", None), "لفتت"),
    ("أعتقد أن العالم يستفيد", KERRY, "وأضاف"),
    ("حتى عندما تكون هناك خلافات", KERRY, "مردفاً"),
    ("واشنطن وموسكو متفقتان", KERRY, "وأوضح"),
    ("جيدة", KERRY, "ووصف"),
    ("هناك حاجة لمزيد من التعاون", LAVROV, "قال"),
    ("على هذا الطريق لا تزال", LAVROV, "مضيفاً"),
    ("مهمة مكافحة الإرهاب أوسع من الأزمة السورية", LAVROV, "ولفت"),
    ("تنظيم داعش يمارس نشاطه", LAVROV, "مشيرا"),
    ("هناك مسائل عالقة", LAVROV, "وأبان"),
    ("نحن نبحث معاً عن سبل", PUTIN, "قال"),
    ("أنا سعيد جداً", PUTIN, "أضاف"),
    ("لقد اتيحت لك فرصة", KERRY, "وقال"),
    ("وزير الخارجية على عجلة", KIRBY, "أعلن"),
    ("لا أستطيع القول", KIRBY, "وأضاف"),
    ("كيري سيستخدم محادثاته", KIRBY, "ولفت"),
]


@pytest.fixture(scope="module")
def quotes() -> list[Quote]:
    return extract_quotes(TEXT)


@pytest.fixture(scope="module")
def article() -> Article:
    return annotate(TEXT)


def test_the_article_lies_here_unchanged() -> None:
    assert hashlib.sha256(ARTICLE.read_bytes()).hexdigest() == "cfe54ddc85ae109cec5e69b7dc9fe864bcac60281aac34e318371dfdfcdbaf0f"
    assert GOLD["text"] == TEXT


def test_the_gold_file_says_what_the_table_says() -> None:
    for quotation, (begins, (name, _), cue) in zip(SAID, SIXTEEN, strict=True):
        assert TEXT.startswith(f"«{begins}", quotation["start"])
        assert GOLD["entities"][quotation["speaker"]]["name"] == name
        assert TEXT[slice(*quotation["cue"])] == cue


def test_the_words_of_the_gold_file_stand_in_the_article() -> None:
    for entity in GOLD["entities"].values():
        assert all(words in TEXT for words in [entity["name"], *entity["aliases"]])
    for quotation in SAID:
        speaker = GOLD["entities"][quotation["speaker"]]
        assert quotation["mention"] is None or TEXT[slice(*quotation["mention"])] in speaker["aliases"]


def test_exactly_the_sixteen_are_quotes(quotes: list[Quote]) -> None:
    assert [(q.outer.start, q.outer.end) for q in quotes] == [(quotation["start"], quotation["end"]) for quotation in SAID]


def test_other_marked_words_are_kept_with_their_verdict(article: Article) -> None:
    assert [q.text for q in article.quotations if q.verdict == "other"] == ["داعش"] * 3
    assert [[q.outer.start, q.outer.end] for q in article.quotations] == [[q["start"], q["end"]] for q in GOLD["quotations"]]


def test_kinds(quotes: list[Quote]) -> None:
    assert [q.kind for q in quotes] == [quotation["kind"] for quotation in SAID]


@pytest.mark.parametrize("number", range(16))
def test_speaker_role_and_cue(quotes: list[Quote], number: int) -> None:
    begins, speaker, cue = SIXTEEN[number]
    quote = quotes[number]
    assert quote.text.startswith(begins)
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == speaker
    assert quote.cue is not None
    assert (quote.cue.text, [quote.cue.start, quote.cue.end]) == (cue, SAID[number]["cue"])


@pytest.mark.parametrize("number", range(16))
def test_mention(quotes: list[Quote], number: int) -> None:
    mention, gold = quotes[number].mention, SAID[number]["mention"]
    assert (mention and mention.text) == (gold and TEXT[slice(*gold)])


def test_the_article_has_these_speakers(article: Article) -> None:
    kinds = {entity["name"]: entity["type"] for entity in GOLD["entities"].values()}
    assert {speaker.name: speaker.kind for speaker in article.speakers} == kinds
