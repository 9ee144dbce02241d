"""Words, their offsets, and what folding takes away."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteattr.lexicon import Lexicon
from quoteattr.tokens import BRACKET, COLON, COMMA, DASH, LINE, MARK, STOP, Tokens, fold
from quoteattr.vocabulary import vocabulary
from quoteattr.words import Word


def tokens_of(text: str) -> Tokens[Word]:
    """Cut a text into words with the library's own lexicon."""
    return Tokens(text, vocabulary(Lexicon.default()).words)


def spellings(tokens: Tokens[Word]) -> list[str]:
    """The words as they stand in the text."""
    return [tokens.spelling(at) for at in range(len(tokens))]


@pytest.mark.parametrize(
    "spelling, folded",
    [
        ("قال", "قال"),
        ("أكّدَ", "اكد"),
        ("مضيفًا", "مضيفا"),
        ("مُضيفاً", "مضيفا"),
        ("وقـــال", "وقال"),
        ("إنّ", "ان"),
        ("أنّ", "ان"),
        ("الآن", "الان"),
        ("ٱلرحمن", "الرحمن"),
        ("على", "علي"),
        ("مصطفی", "مصطفي"),
        ("کتب", "كتب"),
        ("ﻻ", "لا"),
        ("ﷲ", "الله"),
        ("الأ\u064eمر", "الامر"),
        ("ا\u0654كد", "اكد"),
        ("\u200fقال\u200e", "قال"),
        ("و\u200cقال", "وقال"),
        ("هذٰا", "هذا"),
    ],
)
def test_folding_drops_what_writers_leave_out_or_add(spelling: str, folded: str) -> None:
    assert fold(spelling) == folded


@pytest.mark.parametrize(
    "dropped", ["\u00ad", "\u061c", "\u200b", "\u200c", "\u200d", "\u200f", "\u202b", "\u2060", "\u2067", "\ufeff", "\ufe0f", "\u0301"], ids=ascii
)
def test_folding_drops_invisible_controls_and_foreign_signs(dropped: str) -> None:
    assert fold(f"و{dropped}قال") == "وقال"
    assert fold(f"و{dropped}قالَ") == "وقال"


@pytest.mark.parametrize("sign", [chr(code) for code in (*range(0x0610, 0x061B), *range(0x064B, 0x0660), 0x0670, *range(0x06D6, 0x06DD))], ids=ascii)
def test_folding_drops_every_sign(sign: str) -> None:
    assert fold(f"ق{sign}ل") == "قل"


@pytest.mark.parametrize(
    "one, other",
    [
        ("مدرسة", "مدرسه"),  # the dots of teh marbuta tell words apart
        ("سؤال", "سوال"),  # hamza on waw
        ("قائل", "قايل"),  # hamza on yeh
        ("غاضب", "عاضب"),
        ("كيري", "كيربي"),
        ("وقال", "قال"),
        ("قال", "قالا"),
    ],
)
def test_folding_keeps_other_letters_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(st.characters(min_codepoint=0x0600, max_codepoint=0x06FF)))
def test_composed_and_decomposed_spellings_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text)) == fold(text)


@pytest.mark.parametrize(
    "text, words",
    [
        ("قال الوزير: «نعم»", "قال|الوزير|نعم"),
        ("وأضاف،بدوره.ثم سكت", "وأضاف|بدوره|ثم|سكت"),
        ("لـ«عكاظ»", "لـ|عكاظ"),
        ("أكّـدَ مُضيفاً", "أكّـدَ|مُضيفاً"),
        ("و\u200cقال", "و\u200cقال"),
        ("\u200fقال\u200f الوزير", "قال|الوزير"),
        ("في\u00a0موسكو", "في|موسكو"),
        ("عام 2015", "عام|2015"),
        ("ﻻ تعليق", "ﻻ|تعليق"),
        ("BBC عربي", "BBC|عربي"),
        ("", ""),
        ("«…»!", ""),
    ],
)
def test_words_of_a_text(text: str, words: str) -> None:
    assert spellings(tokens_of(text)) == (words.split("|") if words else [])


def test_offsets_point_into_the_text_as_given() -> None:
    text = "\u200fوقـالَ  الوزيرُ:\n«ﻻ»"
    tokens = tokens_of(text)
    assert list(zip(tokens.starts, tokens.ends, strict=True)) == [(1, 7), (9, 16), (19, 20)]
    assert [text[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)] == ["وقـالَ", "الوزيرُ", "ﻻ"]


@given(st.text(st.characters() | st.sampled_from("قال أكّد«» \u200f\u0640\u064e:\n")))
def test_words_and_gaps_add_up_to_the_text(text: str) -> None:
    tokens = tokens_of(text)
    pieces = [piece for pair in zip(tokens.gaps, spellings(tokens), strict=False) for piece in pair]
    assert "".join(pieces) + tokens.gaps[-1] == text
    assert len(tokens) == len(tokens.words) == len(tokens.gaps) - 1 == len(tokens.bits) - 1


@given(st.text(st.sampled_from("قالأكد«».ـ \u200f:\n")))
def test_a_text_in_parts_has_the_words_of_the_whole(text: str) -> None:
    whole = tokens_of(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("quoteattr.tokens._CHUNK", 3)
        parts = tokens_of(text)
    for name in Tokens.__slots__:
        assert getattr(parts, name) == getattr(whole, name)


@pytest.mark.parametrize("spelling", ["أكد", "اكد", "أكّد", "أَكَّدَ", "أكـد", "اكـــد", "أ\u200cكد", "ٱكد"])
def test_spellings_that_fold_alike_are_one_word(spelling: str) -> None:
    first, second = tokens_of(f"أكد {spelling}").words
    assert first is second


@pytest.mark.parametrize("spelling", ["أكدت", "وأكد", "أكيد", "يؤكد"])
def test_spellings_that_fold_apart_are_two_words(spelling: str) -> None:
    first, second = tokens_of(f"أكد {spelling}").words
    assert first is not second


def test_a_word_keeps_its_identity_from_text_to_text() -> None:
    assert tokens_of("قال الوزير").words[0] is tokens_of("ثم قـال").words[1]


@pytest.mark.parametrize(
    "gap, bits",
    [
        (" ", 0),
        ("، ", COMMA),
        (": ", COLON),
        (": «", COLON | MARK),
        ("»، ", COMMA | MARK),
        (". ", STOP),
        ("؟ ", STOP),
        ("… ", STOP),
        ("\n", LINE),
        ("\r\n", LINE),
        ("\u2029", LINE),
        (".»\n\n(", STOP | MARK | LINE | BRACKET),
        (" - ", DASH),
        (' "', MARK),
        (" ”", MARK),
        ("/", 0),
        ("\n، ", COMMA),
        ("»\n، ", COMMA | MARK),
        (" «\n", MARK),
        (".\n«", STOP | LINE | MARK),
    ],
)
def test_what_a_gap_holds(gap: str, bits: int) -> None:
    assert tokens_of(f"قال{gap}نعم").bits[1] == bits


@pytest.mark.parametrize(
    "text, ends", [("كتب في\nصفحته", False), ("كتب على\n«تويتر»", False), ("كتب الوزير\nصفحته", True), ("كتب في\n\nصفحته", True)]
)
def test_a_line_end_after_a_preposition_ends_no_paragraph(text: str, ends: bool) -> None:
    assert any(bits & LINE for bits in tokens_of(text).bits) is ends


@pytest.mark.parametrize("text", ["بلغ 8.1 مليون", "قال د. محمد سعيد", "كتب م. خالد", "قال دَ. محمد"])
def test_a_dot_in_a_number_or_after_an_initial_ends_no_sentence(text: str) -> None:
    assert not any(bits & STOP for bits in tokens_of(text).bits)


@pytest.mark.parametrize("text", ["سكت الوزير. محمد عاد", "عام 2015. ثم عاد", "أين د؟ محمد عاد"])
def test_other_dots_end_a_sentence(text: str) -> None:
    assert any(bits & STOP for bits in tokens_of(text).bits)


@pytest.mark.parametrize("offset, index", [(0, 0), (1, 1), (4, 1), (5, 2), (7, 2), (8, 3), (99, 3)])
def test_the_first_word_at_or_after_an_offset(offset: int, index: int) -> None:
    assert tokens_of("قال له الوزير").at(offset) == index
