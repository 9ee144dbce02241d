"""The records: frozen, comparable, hashable, readable, and the same after a journey through JSON."""

import json
from typing import get_args

import pytest
from pydantic import BaseModel, ValidationError

from quoteattr import Article, Cue, Mention, Quotation, Quote, Span, Speaker, annotate, extract_quotes
from quoteattr.records import CueForm, Gender, MentionKind, QuoteKind, SpeakerKind

TEXT = """أعلنت وزيرة الصحة ليلى حداد أمس أن «اللقاح سيصل إلى جميع المدن قبل نهاية الشهر».

وأضافت: «نحن مستعدون، وقد قال لي المدير: "المخازن ممتلئة تماماً" قبل ساعة»، فيما نشرت صحيفة «الضحى» الخبر.

«الأسعار لن ترتفع هذا العام مهما حدث»، قال متحدث باسم الوزارة."""
ARTICLE = annotate(TEXT)
RECORDS: list[BaseModel] = [
    ARTICLE,
    *ARTICLE.quotes,
    *ARTICLE.speakers,
    *ARTICLE.quotations,
    *(quote.outer for quote in ARTICLE.quotes),
    *(quote.cue for quote in ARTICLE.quotes if quote.cue),
    *(quote.mention for quote in ARTICLE.quotes if quote.mention),
]


def test_the_sample_holds_every_record() -> None:
    assert {type(record) for record in RECORDS} == {Article, Quote, Speaker, Quotation, Span, Cue, Mention}


@pytest.mark.parametrize(
    "record, names",
    [
        (Span, "start end text"),
        (Cue, "start end text lemma form act"),
        (Mention, "start end text kind"),
        (Speaker, "id name role kind gender"),
        (Quote, "start end text outer kind cue mention speaker confidence rule parent"),
        (Quotation, "start end text outer verdict reason quote damage"),
        (Article, "text quotes speakers quotations strays"),
    ],
)
def test_fields(record: type[BaseModel], names: str) -> None:
    assert list(record.model_fields) == names.split()


@pytest.mark.parametrize(
    "names, values",
    [
        (QuoteKind, "direct mixed indirect"),
        (CueForm, "verb participle masdar accord colon"),
        (MentionKind, "name role group organisation place document anonymous"),
        (SpeakerKind, "person group organisation document government anonymous"),
        (Gender, "m f"),
    ],
)
def test_closed_sets_of_values(names: object, values: str) -> None:
    assert get_args(names) == tuple(values.split())


def test_what_a_quote_says() -> None:
    quote = extract_quotes("أعلنت وزيرة الصحة ليلى حداد أمس: «اللقاح سيصل قبل نهاية الشهر».")[0]
    assert quote == Quote(
        start=34,
        end=61,
        text="اللقاح سيصل قبل نهاية الشهر",
        outer=Span(start=33, end=62, text="«اللقاح سيصل قبل نهاية الشهر»"),
        kind="direct",
        cue=Cue(start=0, end=5, text="أعلنت", lemma="أعلن", form="verb", act="announce"),
        mention=Mention(start=6, end=27, text="وزيرة الصحة ليلى حداد", kind="name"),
        speaker=Speaker(id=0, name="ليلى حداد", role="وزيرة الصحة", kind="person", gender="f"),
        confidence=quote.confidence,
        rule="verb_subject",
        parent=None,
    )
    assert 0.5 < quote.confidence <= 1.0


@pytest.mark.parametrize("record", RECORDS, ids=repr)
def test_json_round_trip(record: BaseModel) -> None:
    again = type(record).model_validate_json(record.model_dump_json())
    assert again == record
    assert type(record).model_validate(record.model_dump()) == record
    assert hash(again) == hash(record)


def test_json_is_readable_arabic() -> None:
    quote = json.loads(ARTICLE.model_dump_json())["quotes"][0]
    assert quote["speaker"]["name"] == "ليلى حداد"
    assert "ليلى" in ARTICLE.model_dump_json()


@pytest.mark.parametrize("record", [Span, Cue, Mention, Speaker, Quote, Quotation, Article])
def test_json_schema_names_every_field(record: type[BaseModel]) -> None:
    schema = record.model_json_schema()
    assert schema["type"] == "object"
    assert list(schema["properties"]) == list(record.model_fields)
    assert json.loads(json.dumps(schema)) == schema


def test_json_schema_explains_the_fields() -> None:
    properties = Quote.model_json_schema()["properties"]
    assert "code point" in properties["start"]["description"]
    assert properties["kind"]["enum"] == ["direct", "mixed", "indirect"]


@pytest.mark.parametrize("record", RECORDS, ids=repr)
def test_frozen(record: BaseModel) -> None:
    name = next(iter(type(record).model_fields))
    with pytest.raises(ValidationError, match="frozen"):
        setattr(record, name, getattr(record, name))


def test_no_field_is_invented() -> None:
    with pytest.raises(ValidationError, match="Extra inputs"):
        Span.model_validate({"start": 0, "end": 1, "text": "أ", "ende": 1})


@pytest.mark.parametrize("wrong", [{"start": -1}, {"end": -1}, {"kind": "reported"}, {"confidence": 1.5}, {"cue": "قال"}, {"text": None}])
def test_wrong_values_are_refused(wrong: dict[str, object]) -> None:
    right = ARTICLE.quotes[0].model_dump()
    assert Quote.model_validate(right) == ARTICLE.quotes[0]
    with pytest.raises(ValidationError):
        Quote.model_validate(right | wrong)


def test_equality_and_hash() -> None:
    again = annotate(TEXT)
    assert again == ARTICLE and again is not ARTICLE
    assert len({again, ARTICLE}) == 1
    assert len({*again.quotes, *ARTICLE.quotes}) == len(ARTICLE.quotes)
    assert len({*again.speakers, *ARTICLE.speakers}) == len(ARTICLE.speakers)
    assert annotate(TEXT + " ") != ARTICLE


def test_speakers_can_be_counted() -> None:
    said = [quote.speaker.name for quote in ARTICLE.quotes if quote.speaker]
    by_speaker = {speaker: said.count(speaker.name) for speaker in ARTICLE.speakers}
    assert by_speaker[ARTICLE.speakers[0]] >= 2


def test_a_copy_can_differ() -> None:
    speaker = ARTICLE.speakers[0].model_copy(update={"name": "ليلى سعيد حداد"})
    assert speaker != ARTICLE.speakers[0]
    assert speaker.role == ARTICLE.speakers[0].role


@pytest.mark.parametrize("record", RECORDS, ids=repr)
def test_repr_is_one_short_line(record: BaseModel) -> None:
    line = repr(record)
    assert str(record) == line
    assert line.startswith(type(record).__name__ + "(") and line.endswith(")")
    assert line.isprintable() and len(line) <= 200


def test_repr_stays_short_for_long_texts() -> None:
    long = "كلام طويل\n" * 1000
    speaker = Speaker(id=0, name="سالم " * 200, role=long)
    records = [
        Span(start=0, end=len(long), text=long),
        Cue(start=0, end=len(long), text=long, lemma="قال", form="verb", act="say"),
        Mention(start=0, end=len(long), text=long, kind="name"),
        speaker,
        Quote(start=0, end=1, text=long, outer=Span(start=0, end=1, text=long), kind="direct", speaker=speaker, rule="verb_subject"),
        Article(text=long),
    ]
    for record in records:
        assert len(repr(record)) <= 200 and "\n" not in repr(record)


def test_repr_says_what_matters() -> None:
    quote = ARTICLE.quotes[0]
    assert "اللقاح سيصل" in repr(quote) and "ليلى حداد" in repr(quote) and "أعلنت" in repr(quote) and "direct" in repr(quote)
    assert "أعلنت" in repr(quote.cue)
    assert "ليلى حداد" in repr(quote.speaker) and "وزيرة الصحة" in repr(quote.speaker)
    assert "3 quotes" in repr(Article(text="", quotes=(quote,) * 3))


def test_offsets_count_code_points_of_the_text_as_given() -> None:
    text = "\u200f😀 قـالَ الوزيرُ سعيد حداد:\u00a0«إنّ ﻻ شيء يمنع 😀 ذلك اليوم»."
    (quote,) = extract_quotes(text)
    assert text[quote.start : quote.end] == quote.text == "إنّ ﻻ شيء يمنع 😀 ذلك اليوم"
    assert text[quote.outer.start : quote.outer.end] == quote.outer.text == f"«{quote.text}»"
    assert quote.cue and text[quote.cue.start : quote.cue.end] == quote.cue.text == "قـالَ"
    assert quote.mention and text[quote.mention.start : quote.mention.end] == quote.mention.text == "الوزيرُ سعيد حداد"


def test_quotes_and_quotations_point_at_each_other() -> None:
    spoken = [quotation for quotation in ARTICLE.quotations if quotation.verdict == "quote"]
    assert [quotation.quote for quotation in spoken] == list(range(len(ARTICLE.quotes)))
    assert [quotation.outer for quotation in spoken] == [quote.outer for quote in ARTICLE.quotes]
    other = {quotation.text: quotation for quotation in ARTICLE.quotations if quotation.verdict == "other"}
    assert other["الضحى"].quote is None and other["الضحى"].reason


def test_min_confidence_leaves_out_the_less_sure() -> None:
    text = "قال الوزير سامي عطا: «الجسر آمن تماماً». وحذر من «خطر داهم»."
    sure, unsure = sorted(extract_quotes(text), key=lambda quote: -quote.confidence)
    least = (sure.confidence + unsure.confidence) / 2
    assert extract_quotes(text, min_confidence=least) == [sure]
    article = annotate(text, min_confidence=least)
    assert article.quotes == (sure,)
    assert [(span.verdict, span.quote) for span in article.quotations] == [("quote", 0), ("quote", None)]
