"""Pairs of quotation marks, one marked-up line a case.

Brackets stand round what is found as a marked span, with its marks; a tilde follows a span that was damaged, an asterisk a mark without partner.
"""

from typing import NamedTuple

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from quoteattr.marks import STYLES, pair


class Marked(NamedTuple):
    """A text with its spans (start, end, parent, damaged) by their start, and its stray marks."""

    text: str
    spans: list[tuple[int, int, int, bool]]
    strays: list[int]


def read(line: str) -> Marked:
    """Read a marked-up line."""
    text = ""
    spans: list[tuple[int, int, int, bool]] = []
    strays: list[int] = []
    open_spans = [-1]
    for at, char in enumerate(line):
        if char == "[":
            spans.append((len(text), -1, open_spans[-1], False))
            open_spans.append(len(spans) - 1)
        elif char == "]":
            which = open_spans.pop()
            start, _, parent, _ = spans[which]
            spans[which] = (start, len(text), parent, line[at + 1 : at + 2] == "~")
        elif char == "*":
            strays.append(len(text) - 1)
        elif char != "~":
            text += char
    return Marked(text, spans, strays)


def write(found: Marked) -> str:
    """Mark a text up, so that a failure reads like its case."""
    pieces = list(found.text) + [""]
    for at in found.strays:
        pieces[at] += "*"
    for start, end, _, damaged in reversed(found.spans):
        pieces[end - 1] += "]~" if damaged else "]"
        pieces[start] = "[" + pieces[start]
    return "".join(pieces)


def check(line: str, damage: str | None = None, styles: tuple[str, ...] = tuple(STYLES)) -> None:
    """Find the spans of a marked-up line and no others, the damaged ones all damaged in one way."""
    expected = read(line)
    pairs, strays = pair(expected.text, styles)
    found = Marked(expected.text, [(p.outer_start, p.outer_end, p.parent, p.damage is not None) for p in pairs], strays)
    assert write(found) == line
    assert found == expected
    assert {p.damage for p in pairs} - {None} == ({damage} - {None})


@pytest.mark.parametrize(
    "line",
    [
        "قال الوزير: [«نحن متفقون»].",
        "قال الوزير: [“نحن متفقون”].",
        'قال الوزير: ["نحن متفقون"].',
        "قال الوزير: [‹نحن متفقون›].",
        "قال الوزير: [„نحن متفقون”].",
        "قال الوزير: [“نحن متفقون″].",
        "[«نحن متفقون»]",
        '["نحن متفقون"]',
        "قال:[«نحن متفقون»].",
        'قال:["نحن متفقون"].',
        "قال الوزير: [«نحن متفقون.»]",
        "أفادت ([«رويترز»]) أمس",
        "بلغ [«25»] متراً",
        'بين ["عكاظ"] و["الرياض"] عقد',
        "سأل: [«متى؟»]، فأجاب: [«غداً!»]؛ ثم مضى…",
        'قال: ["نحن متفقون"]، وأضاف: ["سنعود"].',
    ],
)
def test_every_style(line: str) -> None:
    check(line)


@pytest.mark.parametrize(
    "line",
    [
        "نحن متفقون على كل شيء",
        "قال الوزير: نحن متفقون.",
        "قال 'نعم' ثم مضى",
        "(نحن متفقون) {تماماً}",
        "",
    ],
)
def test_nothing_marked(line: str) -> None:
    check(line)


@pytest.mark.parametrize(
    "line",
    [
        "قال لـ[«الشرق الأوسط»] إنها وصفت بـ[«القوية»] و[«العادلة»]، فـ[«من يدري»].",
        'قال لـ["الشرق الأوسط"] إنها وصفت بـ["القوية"] و["العادلة"]، فـ["من يدري"].',
        'قال ل["الشرق الأوسط"] إنها وصفت ب["القوية"].',
        "قال لـ[“الشرق الأوسط”] إنها وصفت بـ[“القوية”] و[“العادلة”].",
        'قال: ["إن بلاده ل["عكاظ"] وفية"]',
        "كتب لـ [«عكاظ»] أمس",
        'قال: ["إن بلاده وَ["عكاظ"] على وفاق"]',
    ],
)
def test_marks_stick_to_proclitics(line: str) -> None:
    check(line)


@pytest.mark.parametrize(
    "line",
    [
        "كلمة [« هاويا »] هنا",
        "كلمة [“ هاويا ”] هنا",
        'كلمة [" هاويا "] هنا',
        "قال: [« نحن متفقون »].",
        'قال: [" نحن متفقون "].',
        "قال: [«\u00a0نحن متفقون\u00a0»].",
        "قال: [« نحن متفقون»].",
        "قال: [«نحن متفقون »].",
        'قال إن[" نحن متفقون"] ثم مضى',
        "قال: \u202b[«نحن متفقون»]\u202c.",
        "قال: \u200f[«نحن متفقون»]\u200f ثم مضى",
        'قال:\u200f ["نحن متفقون"]\u200f ثم مضى',
        'بين [" عكاظ "] و[" الرياض "] عقد',
        "قال لـ[“ عكاظ ”] إنها وصفت ب[“ القوية ”].",
        "قال: [« إن بلاده ل [« عكاظ »] وفية »].",
    ],
)
def test_blanks_and_controls_at_the_marks(line: str) -> None:
    check(line)


@pytest.mark.parametrize(
    "text", ["كلمة « هاويا » هنا", "كلمة «هاويا» هنا", "كلمة «\u200fهاويا\u200f» هنا", 'كلمة "\u00a0هاويا " هنا', "كلمة “\nهاويا\n” هنا"]
)
def test_the_inner_span_leaves_marks_and_blanks_out(text: str) -> None:
    ((_, start, end, _, _, _),) = pair(text)[0]
    assert text[start:end] == "هاويا"


@pytest.mark.parametrize(
    "line",
    [
        "قال: [«صحيفة [“عكاظ”] على حق»].",
        "قال: [“صحيفة [«عكاظ»] على حق”].",
        'قال: [«صحيفة ["عكاظ"] على حق»].',
        'قال: ["صحيفة [«عكاظ»] على حق"].',
        "قال: [«صحيفة [‹عكاظ›] على حق»].",
        "قال: [«صحيفة [“عكاظ”] وصحيفة [“الرياض”] على حق»].",
        'قال: [«رأيت [“كتاب ["عكاظ"]”]»].',
        "قال: [«[“عكاظ”] على حق»].",
        "قال: [«قرأت [“عكاظ”]»].",
    ],
)
def test_nested_in_other_marks(line: str) -> None:
    check(line)


@pytest.mark.parametrize(
    "line",
    [
        "قال: [«برنامج [«فطن»] مهم»].",
        "قال: [“برنامج [“فطن”] مهم”].",
        'قال: ["برنامج ["فطن"] مهم"].',
        "قال: [«قرأنا [«عكاظ»]»].",
        'قال: ["قرأنا ["عكاظ"]"].',
        "قال: [«[«عكاظ»] على حق»].",
        "[«[«عكاظ»]»]",
        "قال: [«إن [«عكاظ»] و[«الرياض»] على حق»].",
        "قال: [«إنه قرأ [«كتاب [«البخلاء»] كله»] أمس»].",
    ],
)
def test_nested_in_marks_of_the_same_kind(line: str) -> None:
    check(line)


@pytest.mark.parametrize(
    "line",
    [
        "قال: [»نحن متفقون«]~.",
        "قال: [”نحن متفقون“]~.",
        "[»نحن متفقون«]~",
        "صحيفة [»عكاظ«]~ وصحيفة [»الرياض«]~",
        "قال: [»نحن متفقون«]~، وأضاف: [»سنعود«]~.",
        "لـ[»عكاظ«]~ أمس",
        "قال: [»برنامج [»فطن«]~ مهم«]~.",
        "قال: [«نحن متفقون»] وأضاف: [»سنعود«]~.",
        "قال: [“نحن متفقون”] و[”سنعود غدا”]~.",
        "قال: [“نحن، و[”سنعود غدا”]~، متفقون”].",
    ],
)
def test_reversed(line: str) -> None:
    check(line, "mistyped")


@pytest.mark.parametrize(
    "line",
    [
        "شركة [«ساما «]~ أمس",
        "قال:[» وكذلك نحن متفقون»]~.",
        "قال: [«نحن متفقون«]~.",
        "قال: [»نحن متفقون»]~.",
        "قال: [“نحن متفقون“]~.",
        "قال: [”نحن متفقون”]~.",
        'قال: [“نحن متفقون"]~.',
        'قال: ["نحن متفقون”]~.',
        "قال: [«نحن متفقون«]~، وأضاف: [«سنعود»].",
        "قال: [»نحن متفقون»]~، وأضاف: [«سنعود»].",
        "قال: [«برنامج [«فطن«]~ مهم»].",
    ],
)
def test_mistyped(line: str) -> None:
    check(line, "mistyped")


@pytest.mark.parametrize(
    "line",
    [
        "مشيراً إلى أن[»هناك تقدم كبير»]~.",
        "وقال إن[» العمل بدأ منذ الفجر»]~، ومضى.",
        "لصحيفة[”الغد”]~، أن العمل بدأ",
        "قال:[» نعم»]~، وأضاف:[» لا»]~.",
    ],
)
def test_a_closing_glyph_opens_where_the_next_one_wants_an_opener(line: str) -> None:
    check(line, "mistyped")


@pytest.mark.parametrize("line", ["نحن هنا»*، قال سالم»* ومضى", "نحن هنا.”* قال ”*.", 'على"الجسر"*، ولكنه قادر"* على العودة'])
def test_a_mark_before_a_stop_opens_nothing(line: str) -> None:
    check(line.replace('على"الجسر"*', 'على الجسر"*'))


@pytest.mark.parametrize(
    "line",
    [
        'من طراز ["\nالنورس\n"] هي الوحيدة.',
        'ونشرت ["\nالغد\n"] ثم ["\nالأمس\n"] الخبر.',
        'قال إن ["العمل بدأ,\nوسينتهي غداً"].\n\nومضى.',
        'مصير الشعب"*.\nوقال ["نعم"].',
        'مصير الشعب "*.\nوقال ["نعم"].',
    ],
)
def test_straight_marks_over_a_line(line: str) -> None:
    check(line)


def test_a_colon_ends_what_lost_its_closer() -> None:
    text = "قال: «نحن هنا. وأضاف في بيان:» سنعود غداً»."
    pairs, strays = pair(text)
    assert [(text[p.start : p.end], p.damage) for p in pairs] == [("نحن هنا.", "unclosed"), ("سنعود غداً", "mistyped")]
    assert strays == []


@pytest.mark.parametrize(
    "line",
    [
        "قال: [«نحن متفقون.]~",
        "قال: [«نحن متفقون.]~\n\nوأضاف: [«سنعود»].",
        "قال: [«نحن متفقون.]~\nوأضاف: [«سنعود»].",
        "قال: [“نحن متفقون.]~\n\nوأضاف: [“سنعود”].",
        'قال: ["نحن متفقون.]~\n\nوأضاف: ["سنعود"].',
        "قال: [«نحن متفقون.]~ وأضاف: [«سنعود»].",
        "قال: [«نحن متفقون. ونعود غداً.]~ وفي صحيفة [«عكاظ»] خبر",
        "قال: [«نحن متفقون]~   \n",
    ],
)
def test_a_closer_left_out_ends_with_its_paragraph_or_sentence(line: str) -> None:
    check(line, "unclosed")


@pytest.mark.parametrize(
    "line",
    [
        "قال الوزير: [نحن متفقون على كل شيء»]~.",
        "قال الوزير: [نحن متفقون على كل شيء”]~.",
        "قال: [«سنعود»]. وأضاف: [نحن متفقون على كل شيء»]~.",
        "عنوان: خبر\nقال الوزير: [نحن متفقون على كل شيء»]~.",
    ],
)
def test_an_opener_left_out_stands_after_the_colon(line: str) -> None:
    check(line, "unopened")


@pytest.mark.parametrize(
    "line",
    [
        "نحن متفقون على كل شيء»* قال",
        "قال: نعم»* ثم مضى",
        "عنوان: خبر\nنحن متفقون على كل شيء»* قال",
        'شاشة 32"* جديدة',
        "قال: «*نحن متفقون وفي صحيفة [«عكاظ»] خبر",
        "[«عكاظ»] قالت»* نعم",
        "سعر «*",
        "»*",
        '"*',
        "”* نعم",
    ],
)
def test_strays(line: str) -> None:
    check(line)


@pytest.mark.parametrize("text", ["«»", '""', "“ ”", "قال «\u00a0» ثم"])
def test_empty_marks_hold_nothing(text: str) -> None:
    assert pair(text) == ([], [])


@pytest.mark.parametrize(
    "line",
    [
        "قال: [«نحن متفقون»].\n\n[«وسنعود»].\n\n[«ونمضي»].",
        "قال: [«نحن\nمتفقون»] ثم مضى",
        "قال: [«نحن\r\nمتفقون»] ثم مضى",
        "قال: [“نحن\nمتفقون”] ثم مضى",
    ],
)
def test_several_paragraphs(line: str) -> None:
    check(line)


@pytest.mark.parametrize("line", ["قال: [«نحن متفقون.]~\n\n[«وسنعود.]~\n\n[«ونمضي»].", "قال: [“نحن متفقون]~\n\n[“وسنعود]~\n\n[“ونمضي”]."])
def test_opened_in_each_paragraph_and_closed_once(line: str) -> None:
    check(line, "unclosed")


@pytest.mark.parametrize(
    "line", ["قال: [«نحن متفقون.]~\n\nسنعود»* ثم مضى", "قال: [«نحن متفقون.]~\n \nسنعود»* ثم مضى", "قال: [«نحن متفقون.]~\r\n\r\nسنعود»* ثم مضى"]
)
def test_no_pair_crosses_a_blank_line(line: str) -> None:
    check(line, "unclosed")


def test_a_lost_mark_spares_the_rest_of_the_article() -> None:
    rest = "\n\n".join(f"وقال: [«جملة رقم {number}»]." for number in range(30))
    check(f"قال: [«نحن متفقون.]~\n\n{rest}", "unclosed")
    check(f"نحن متفقون»* قال\n\n{rest}")
    check(f"شركة [«ساما «]~ أمس\n\n{rest}", "mistyped")


@pytest.mark.parametrize(
    "styles, line",
    [
        (("guillemets",), 'قال: [«صحيفة “عكاظ” على حق»]، و"نعم" ثم [‹لا›]'),
        (("curly",), 'قال: «صحيفة [“عكاظ”] على حق»، و"نعم" ثم ‹لا›'),
        (("straight",), 'قال: «صحيفة “عكاظ” على حق»، و["نعم"] ثم ‹لا›'),
        (("guillemets", "straight"), 'قال: [«صحيفة “عكاظ” على حق»]، و["نعم"] ثم [‹لا›]'),
        (("curly", "straight"), 'قال: «صحيفة [“عكاظ”] على حق»، و["نعم"] ثم ‹لا›'),
        (("guillemets",), "قال “نحن متفقون»* ثم مضى"),
        (("curly",), 'قال »نحن متفقون« ثم "مضى'),
        (("straight",), "قال “نحن متفقون» ثم مضى"),
    ],
)
def test_styles_narrow_what_counts(styles: tuple[str, ...], line: str) -> None:
    check(line, styles=styles)


MARKS_AND_WORDS = st.text(st.sampled_from('«»“”"″„‟‹› :.،\n\u200fنصوabc'), max_size=60)


@given(MARKS_AND_WORDS)
@example("“كلام قبل: واحد اثنان ثلاثة أربعة. خمسة»")
def test_whatever_the_marks_spans_are_sound(text: str) -> None:
    pairs, strays = pair(text)
    assert strays == sorted(set(strays))
    assert all(text[at] in "".join(STYLES.values()) for at in strays)
    assert [p.outer_start for p in pairs] == sorted(p.outer_start for p in pairs)
    for index, p in enumerate(pairs):
        assert p.outer_start <= p.start < p.end <= p.outer_end
        if p.parent >= 0:
            parent = pairs[p.parent]
            assert p.parent < index and parent.start <= p.outer_start and p.outer_end <= parent.end


@given(MARKS_AND_WORDS)
def test_no_mark_serves_two_spans(text: str) -> None:
    pairs, strays = pair(text)
    used = [p.outer_start for p in pairs if p.damage != "unopened"] + [p.outer_end - 1 for p in pairs if p.damage != "unclosed"] + strays
    assert len(used) == len(set(used))
