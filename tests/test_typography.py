"""Other signs for marks, and what a web page leaves in a text: read as what they stand for, at the offsets of the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteattr import annotate, extract_quotes
from quoteattr.typography import usual

SAID = "قال سالم حداد: {}المحصول وفير هذا العام{}. وأضافت ليلى خوري أن {}الأمطار أنقذت الموسم كله{}."


@pytest.mark.parametrize(
    ("opener", "closer"),
    [
        ("<<", ">>"),
        ("''", "''"),
        ("``", "''"),
        ("‘", "’"),
        ("'", "'"),
        ("《", "》"),
        ("＂", "＂"),
        ("❝", "❞"),
        ("»", "«"),
        ("”", "“"),
        ("“", '"'),
        ("&quot;", "&quot;"),
        ("&laquo;", "&raquo;"),
        ("&ldquo;", "&rdquo;"),
        ("&#171;", "&#187;"),
        ("&#xAB;", "&#xBB;"),
        ("«<strong>", "</strong>»"),
        ("«&nbsp;", "&nbsp;»"),
        ("&quot; ", " &quot;"),
    ],
)
def test_quotes_between_other_signs(opener: str, closer: str) -> None:
    text = SAID.format(opener, closer, opener, closer)
    first, second = extract_quotes(text)
    assert (first.text, second.text) == ("المحصول وفير هذا العام", "الأمطار أنقذت الموسم كله")
    assert [quote.speaker and quote.speaker.name for quote in (first, second)] == ["سالم حداد", "ليلى خوري"]
    assert text[first.start : first.end] == first.text
    assert first.outer.text == text[first.outer.start : first.outer.end]
    assert " " in opener or first.outer.text == opener + first.text + closer


@pytest.mark.parametrize(
    "text",
    [
        "قال سالم حداد إن المحصول (وهو من القمح (الصلب)) وفير هذا العام كله.",
        "قال سالم حداد إن المحصول ((وفير هذا العام كله)) وإن الأسعار نزلت.",
        "قالت ليلى خوري: رواية D'Arc و'نوتردام‘ في المكتبة.",
        "قالت ليلى خوري إن الأسعار < من العام الماضي > منها قبله.",
        "قالت ليلى خوري: [سنعود غداً إلى الحقل] ثم مضت.",
        "قالت ليلى خوري: AT&T و&نبأ; في المكتبة.",
    ],
)
def test_signs_that_stand_for_no_mark(text: str) -> None:
    assert not annotate(text).quotations


def test_single_marks_count_only_where_there_are_no_others() -> None:
    text = "قال سالم حداد: «زرعنا ‘قمح الجدود’ في كل الحقول»."
    assert [quotation.text for quotation in annotate(text).quotations] == ["زرعنا ‘قمح الجدود’ في كل الحقول"]


def test_a_straight_mark_closes_what_its_line_does_not_close_otherwise() -> None:
    text = 'قال سالم حداد إن “المحصول وفير هذا العام،" وأضاف أن “الأمطار أنقذت الموسم،" ومضى. وقال: “زرعنا " قمح الجدود " كله”.'
    assert [quotation.text for quotation in annotate(text).quotations] == [
        "المحصول وفير هذا العام،",
        "الأمطار أنقذت الموسم،",
        'زرعنا " قمح الجدود " كله',
        "قمح الجدود",
    ]


def test_notes_and_tags_stand_between_a_quote_and_its_speaker() -> None:
    text = "<p>«المحصول وفير هذا العام»[12]، كما قال <a href='/s'>سالم&nbsp;حداد</a>.<br>وأضاف: «ولا خوف على الناس»[13].</p>"
    quotes = extract_quotes(text)
    assert [quote.speaker and quote.speaker.name for quote in quotes] == ["سالم حداد", "سالم حداد"]
    assert quotes[0].mention is not None
    assert quotes[0].mention.text == "سالم&nbsp;حداد"


@given(
    st.lists(
        st.sampled_from([*"&;<>()[]'`‘’«»\"", "&quot;", "&nbsp;", "&#1575;", "<br>", "<b>", "[1]", "قال سالم: ", "نعم", " ", "\n", "a"]), max_size=30
    ).map("".join)
)
def test_the_copy_is_as_long_as_the_text(text: str) -> None:
    assert len(usual(text)) == len(text)
    for quotation in annotate(text).quotations:
        assert quotation.text == text[quotation.start : quotation.end]


def test_lines_may_end_as_on_windows() -> None:
    text = "وقال سالم حداد في\n«الضحى»\n: «المحصول وفير هذا العام»، بحسب (\nالضحى\n).\nوأضاف: «ولا خوف على الناس»."
    both = [[(quote.text, quote.speaker and quote.speaker.name) for quote in extract_quotes(text.replace("\n", end))] for end in ("\n", "\r\n")]
    assert both[0] == both[1]
    assert [name for _, name in both[0]] == ["سالم حداد", "سالم حداد"]
