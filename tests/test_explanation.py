"""The explanations: they say what annotate() says, and why."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import example, given
from hypothesis import strategies as st
from pydantic import ValidationError

from quoteattr import annotate, rules, speech
from quoteattr.cli import main
from quoteattr.explanation import AttributionExplanation, Candidate, Explanation, SpanExplanation, explain

MINISTER = "قال وزير النقل سامي الحداد: «سنفتح الجسر الجديد أمام الناس غداً»."
MAYOR = 'وأوضحت رئيسة البلدية هدى الراعي: "لن نغلق المكتبة في الصيف أبداً".'

# fmt: off
PIECES = [
    "قال", "وقالت", "وأضاف", "وأضافت", "أكد أن", "وأوضح", "مضيفاً", "قائلة", "مشيراً إلى أن", "ووصفه بأنه", "دعا إلى", "بحسب", "وفق", "بقوله", "وأكدوا",
    "على حد قوله", "كما قال", "نقلت وكالة «النهار» عن", "نقل عنه قوله", "جاء في بيان الوزارة", "التقى الوزير نظيره و", "الذي قال", "قوله تعالى",
    "وزير الزراعة سالم حداد", "حداد", "الوزير", "الوزيرة ليلى خوري", "المتحدث باسم الوزارة", "المتحدث ذاته", "مصدر أمني", "موسكو", "البيان", "لصحيفة",
    "سنعمل معاً حتى نصل إلى حل", "نحن متفقون", "الضحى", "دولة الفلاحين", "إن الأمطار أنقذت الموسم. وسنرى غداً", "2015", "و", "إن", "أنها", "بـ",
    "«", "»", "“", "”", '"', '"', ": «", "».", "»، ", "» و«", ":", "،", ".", "؟", "\n", "\n\n", " ", "(", ")", "\u200f", "\ud83d", "\x00",
]
# fmt: on
SOUPS = st.lists(st.sampled_from(PIECES), max_size=40)
LINKS = [": ", " إن ", " أن ", " أنها ", " بأنها ", " ", "، ", " بـ", " إلى ", " في تصريح لـ«الضحى» "]
MARKS = [("«", "»"), ("“", "”"), ('"', '"'), ("«", ""), ("", "»"), ("“", '"')]
TAILS = [". ", "، ", "، قال ", "، مضيفاً: ", " بحسب ", "، على حد قوله. ", "، و", "\n\n", "!\n"]


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """A report with a quotation, perhaps one inside it; the marks are whole or damaged."""
    word = st.sampled_from(PIECES)
    opener, closer = draw(st.sampled_from(MARKS))
    speech = " ".join(draw(st.lists(word, min_size=1, max_size=4)))
    return f"{draw(word)} {draw(word)}{draw(st.sampled_from(LINKS))}{opener}{speech}{closer}{draw(st.sampled_from(TAILS))}"


TEXTS = st.lists(sentences(), max_size=6).map("".join) | SOUPS.map(" ".join) | SOUPS.map("".join) | st.text()


def only(text: str) -> SpanExplanation:
    """The explanation of the last span of a text."""
    return explain(text).spans[-1]


def sought(text: str) -> AttributionExplanation:
    """How the speaker of the last span of a text was looked for."""
    found = only(text).attribution
    assert found is not None
    return found


def taken(found: AttributionExplanation) -> Candidate:
    [candidate] = [one for one in found.candidates if one.taken]
    return candidate


@given(TEXTS)
@example("قال: «\udfff نحن هنا \ud800 متفقون».")
@example("«" * 300)
@example("«ق" * 300 + "»" * 300)
def test_it_agrees_with_annotate(text: str) -> None:
    article, explanation = annotate(text), explain(text)
    assert explanation.text == text
    assert len(explanation.spans) == len(article.quotations)
    for span, quotation in zip(explanation.spans, article.quotations, strict=True):
        assert all(getattr(span, name) == getattr(quotation, name) for name in type(quotation).model_fields)
        assert (span.attribution is None) == (quotation.verdict == "other") == (span.kind == "other")
        if quotation.quote is None or span.attribution is None:
            continue
        quote = article.quotes[quotation.quote]
        assert (span.kind, span.confidence) == (quote.kind, quote.confidence)
        assert (span.attribution.rule, span.attribution.speaker) == (quote.rule, quote.speaker)
        assert quote.cue in (None, span.attribution.cue)
        assert (span.attribution.missing is None) == (quote.speaker is not None)


@given(TEXTS)
def test_it_leaves_nothing_behind(text: str) -> None:
    before = annotate(text)
    assert explain(text) == explain(text)
    assert annotate(text) == before


@given(TEXTS)
def test_the_rules_were_asked_in_their_order_and_only_the_last_spoke(text: str) -> None:
    for span in explain(text).spans:
        for asked, known in ((span.rules, speech.RULES), (span.attribution.rules if span.attribution else (), rules.RULES)):
            order = [rule.__name__ for rule in known]
            places = [order.index(rule.name) for rule in asked]
            assert places == sorted(set(places))
            assert not any(rule.spoke for rule in asked[:-1])
        assert span.rules[-1].spoke == (span.reason != "no_cue")
        if span.attribution is not None:
            assert span.attribution.rules[-1].spoke == (span.attribution.rule != "none")


@given(TEXTS)
def test_candidates_are_words_of_the_text_and_a_speaker_is_one_of_them(text: str) -> None:
    for span in explain(text).spans:
        candidates = span.attribution.candidates if span.attribution else ()
        if span.attribution and not span.attribution.missing:
            assert sum(one.taken for one in candidates) == (span.attribution.shared is None)
        for one in candidates:
            assert text[one.start : one.end] == one.text != ""
            assert one.evidence
            assert not (one.taken and one.ruled_out)


@given(TEXTS)
def test_it_can_be_printed(text: str) -> None:
    explanation = explain(text)
    shown = str(explanation)
    assert shown.encode("utf-8")
    assert all(line.isprintable() for line in shown.split("\n"))
    records = [explanation, *explanation.spans]
    for span in explanation.spans:
        if span.attribution is not None:
            records += [span.attribution, *span.attribution.candidates, *span.attribution.rules]
    for record in records:
        assert len(repr(record).splitlines()) == 1
        assert len(repr(record)) <= 300


def test_the_rule_that_spoke_and_what_it_looks_for() -> None:
    span = only(MINISTER)
    assert (span.verdict, span.kind, span.reason) == ("quote", "direct", "reported_by_colon")
    assert [rule.name for rule in span.rules][:3] == ["blank", "proverb", "chanted"]
    assert (span.rules[-1].name, span.rules[-1].spoke) == ("reported_by_colon", True)
    assert "cue and a colon" in span.rules[-1].about


def test_the_subject_after_the_verb() -> None:
    found = sought(MINISTER)
    assert (found.rule, found.rules[-1].name) == ("verb_subject", "verb_subject")
    assert found.cue and found.cue.text == "قال"
    assert found.speaker and found.speaker.name == "سامي الحداد"
    assert (taken(found).text, taken(found).evidence) == ("وزير النقل سامي الحداد", ("after_cue",))
    assert found.missing is None


def test_the_subject_before_the_verb() -> None:
    assert "before_verb" in taken(sought("لكن الوزارة قالت: «سنفتح الجسر الجديد أمام الناس غداً».")).evidence


def test_the_source_and_the_agency_that_passes_it_on() -> None:
    found = sought("نقلت الوكالة عن وزير النقل سامي الحداد قوله: «سنفتح الجسر الجديد أمام الناس غداً».")
    assert (taken(found).text, "relayed" in taken(found).evidence) == ("وزير النقل سامي الحداد", True)


def test_who_spoke_last() -> None:
    found = sought(f"{MINISTER} وأضاف: «لن نتأخر عن أحد من سكان المدينة».")
    assert found.rule == "no_subject"
    assert taken(found).evidence == ("spoke_last",)


def test_gender_rules_out_who_spoke_last() -> None:
    found = sought(f"{MAYOR} وأضاف: «لن نتأخر عن أحد من سكان المدينة».")
    [candidate] = found.candidates
    assert candidate.ruled_out == "the cue is masculine, this is feminine"
    assert found.missing == "the cue has no subject, and whoever spoke before does not agree with it"


def test_gender_passes_over_the_last_to_one_before() -> None:
    found = sought(f"{MINISTER}\n\n{MAYOR}\n\nوأضاف: «لن نتأخر عن أحد من سكان المدينة».")
    assert taken(found).text == "وزير النقل سامي الحداد"
    assert [one.ruled_out for one in found.candidates if not one.taken] == ["the cue is masculine, this is feminine"]


def test_the_subject_of_the_main_clause() -> None:
    found = sought("وزير النقل سامي الحداد زار الجسر أمس، مضيفاً: «لن نتأخر عن أحد من سكان المدينة».")
    assert "main_clause" in taken(found).evidence


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("«لن نتأخر عن أحد من سكان المدينة القديمة».", "no cue reports it, and nobody spoke before"),
        ("وأضاف: «لن نتأخر عن أحد من سكان المدينة».", "the cue has no subject, and nobody spoke before"),
        ("«لن نتأخر عن أحد من سكان المدينة»، على حد قوله.", "the cue points back to a speaker, and nobody spoke before"),
        ("«لن نتأخر عن أحد من سكان المدينة»، بحسب كل من حضر.", "the phrase after the cue (كل من حضر) is no possible speaker"),
        (
            "وأضاف كثيراً مما يلي: «لن نتأخر عن أحد من سكان المدينة».",
            "the phrase after the cue (كثيراً مما يلي) is no possible speaker, and nobody spoke before",
        ),
        ("وأضاف: «لن نتأخر عن أحد من سكان المدينة»، و«سنبني لهم جسراً جديداً قريباً».", "it goes on from an earlier quote, which has no speaker itself"),
    ],
)
def test_why_nobody_was_found(text: str, reason: str) -> None:
    found = sought(text)
    assert (found.speaker, found.missing) == (None, reason)


def test_the_cue_that_led_to_nobody_is_shown() -> None:
    found = sought("«لن نتأخر عن أحد من سكان المدينة»، بحسب كل من حضر.")
    assert found.cue and found.cue.text == "بحسب"


def test_a_quote_that_goes_on_shares_its_speaker() -> None:
    found = sought("قال وزير النقل سامي الحداد: «سنفتح الجسر الجديد أمام الناس غداً»، و«سنبني لهم جسراً آخر قريباً».")
    assert found.shared and found.shared.text == "سنفتح الجسر الجديد أمام الناس غداً"
    assert found.speaker and found.speaker.name == "سامي الحداد"
    assert "goes on from: سنفتح الجسر" in str(found)


def test_what_is_no_quote_has_a_rule_and_no_attribution() -> None:
    span = only("زار الوفد مقر صحيفة «الضحى» أمس.")
    assert (span.verdict, span.reason, span.rules[-1].name) == ("other", "named", "named")
    assert (span.attribution, span.confidence) == (None, None)


def test_a_text_without_marks() -> None:
    assert explain("زار الوفد مدينة الموصل أمس.").spans == ()
    assert str(explain("")) == "no marked span"


def test_the_text_to_read() -> None:
    shown = str(explain(f"{MAYOR} وأضاف: «لن نتأخر عن أحد من سكان المدينة»."))
    assert "verdict: quote, direct; reason: reported_by_colon" in shown
    assert "speaker: هدى الراعي, رئيسة البلدية; by the rule verb_subject" in shown
    assert "speaker: none, because the cue has no subject, and whoever spoke before does not agree with it" in shown
    assert "- رئيسة البلدية هدى الراعي (name, feminine): spoke last; ruled out: the cue is masculine, this is feminine" in shown


def test_records_are_frozen_and_survive_json() -> None:
    explanation = explain(f"{MINISTER}\n\n{MAYOR}")
    with pytest.raises(ValidationError):
        explanation.text = ""
    assert Explanation.model_validate_json(explanation.model_dump_json()) == explanation
    assert len({explanation, explain(explanation.text)}) == 1


def test_marks_narrow_the_styles() -> None:
    assert [span.text[:6] for span in explain(f"{MINISTER}\n\n{MAYOR}", marks="straight").spans] == ["لن نغل"]


@pytest.mark.parametrize("wrong", [MINISTER.encode(), None, 5, [MINISTER]])
def test_what_is_no_str_is_refused(wrong: Any) -> None:
    with pytest.raises(TypeError, match=type(wrong).__name__):
        explain(wrong)


@pytest.mark.parametrize("wrong", ["round", "", [], ["curly", None], 5])
def test_unknown_marks_are_refused(wrong: Any) -> None:
    with pytest.raises(ValueError, match="'guillemets', 'curly', 'straight'"):
        explain(MINISTER, marks=wrong)


def run(*arguments: str | Path, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(main, ["explain", *map(str, arguments)], input=stdin, catch_exceptions=False)


@pytest.fixture
def minister(tmp_path: Path) -> Path:
    path = tmp_path / "minister.txt"
    path.write_text(MINISTER, encoding="utf-8")
    return path


def test_the_command_prints_the_text_to_read(minister: Path) -> None:
    result = run(minister, "-", stdin=MAYOR.encode())
    assert result.stdout == f"{minister}\n{'=' * len(str(minister))}\n\n{explain(MINISTER)}\n\n-\n=\n\n{explain(MAYOR)}\n\n"
    assert (result.stderr, result.exit_code) == ("", 0)


def test_the_command_prints_json_lines(minister: Path) -> None:
    result = run("--json", minister, "-", stdin=MAYOR.encode())
    lines = [json.loads(line) for line in result.stdout_bytes.decode("utf-8").split("\n")[:-1]]
    expected = [(name, span) for name, text in ((str(minister), MINISTER), ("-", MAYOR)) for span in explain(text).spans]
    assert lines == [{"file": name, **span.model_dump(mode="json")} for name, span in expected]
    assert "سنفتح" in result.stdout


def test_the_command_narrows_the_marks() -> None:
    result = run("--json", "--marks", "straight", stdin=f"{MINISTER}\n\n{MAYOR}".encode())
    assert len(result.stdout.splitlines()) == 1
    assert run("--marks", "round", stdin=b"").exit_code == 2


@pytest.mark.parametrize("options", [(), ("--json",)])
def test_an_unreadable_file_is_reported_and_the_others_are_done(tmp_path: Path, minister: Path, options: tuple[str, ...]) -> None:
    other = tmp_path / "other.txt"
    other.write_bytes(MAYOR.encode("windows-1256", errors="replace"))
    result = run(*options, tmp_path / "missing.txt", other, minister)
    missing, undecodable = result.stderr.splitlines()
    assert missing == f"quoteattr: {tmp_path / 'missing.txt'}: {os.strerror(2)}"
    assert undecodable.startswith(f"quoteattr: {other}: not UTF-8: ")
    assert "سنفتح" in result.stdout
    assert result.exit_code == 1


def test_the_command_obeys_nothing_in_the_text() -> None:
    shown = run(stdin="قال الوزير\x1b[2J: «نريد \x1b[2Jهذا\u202e الحل\tالآن».".encode()).stdout
    assert "\x1b" not in shown and "\u202e" not in shown
