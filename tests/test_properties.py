"""What holds for every text, whatever stands in it."""

import re
from collections.abc import Iterator
from itertools import cycle, product
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from quoteattr import Article, Speaker, annotate, extract_quotes
from quoteattr.records import Span
from quoteattr.tokens import fold

SEED = next((Path(__file__).parents[1] / "seeds").glob("*.txt")).read_text(encoding="utf-8")
STYLES = {"guillemets": "«»‹›", "curly": "“”„‟″", "straight": '"'}
SIGNS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"
TATWEEL = "\u0640"

# fmt: off
CUES = [
    "قال", "وقالت", "وأضاف", "وأضافت", "أكد", "وأوضح", "أعلنت", "ولفت", "وأشار", "كتب", "ذكر", "وبيّن", "نفى", "سأل", "يقول", "وتقول", "مضيفاً",
    "قائلة", "مشيراً", "ووصف", "دعا", "نقلت", "بحسب", "وفق", "بقوله", "وأكدوا", "غرد", "وتساءل", "ورد",
]
PEOPLE = [
    "وزير الزراعة سالم حداد", "سالم حداد", "حداد", "الوزير", "الوزيرة ليلى خوري", "المتحدث باسم الوزارة", "المتحدثة باسم الشركة، منى عطية،",
    "علي حسن", "علي", "الشيخ علي الجابر", "علي الزبيدي", "علي زبرقان", "على زبرقان، مدير الشركة فى القاهرة،", "د. محمد كرم", "أبو خالد الحمصي",
    "مصدر أمني", "مصادر مطلعة", "شهود عيان", "منظمة الصحة العالمية", "وكالة «النهار»", "موسكو", "البيت الأبيض", "البيان", "حزب «الغد» المصري",
    "محمد عمر وخالد سعيد", "نفسه", "له", "الذي كان يجلس في الصف الأول", "أمس", "أيضاً",
]
REPORTS = [
    "نقلت وكالة «النهار» عن وزير الزراعة قوله", "جاء في بيان الوزارة", "ورد على لسان الناطق", "وقال المهندس محمد يوسف الذي زار الحقول",
    "وأوضح، خلال الملتقى، المدير سالم حداد", "أما الوكالة فأعلنت", "نشرت الضحى مقالاً بعنوان", "تحت شعار", "قال في كلمة أذاعها التلفزيون",
    "بحسب ما أفاد مصدر أمني", "مصدر رفض الكشف عن اسمه قال", "وفي تصريح لـ«الضحى» قال الوزير", "التقى الوزير نظيره وقال", "لكن المجلة قالت",
    "واعتبر المتحدث ذاته", "سالم حداد", "وهتف المتظاهرون", "وكان الوزير قد قال", "وصف الحصاد بأنه", "اتهمت الشركة المزارعين بـ", "من يقول",
]
SPEECH = [
    "سنعمل معاً حتى نصل إلى حل يرضي الجميع", "نحن متفقون", "إن الأمطار أنقذت الموسم. وسنرى غداً ما يكون", "الضحى", "جيدة", "هل يكفي ذلك؟",
    "المحصول وفير هذا العام، والأسعار مستقرة، ولا خوف على الناس", "قال لي أبي: اصبر", "دولة الفلاحين", "2015", "لا", "على هذا الطريق سنمضي فى سلام",
]
LINKS = [": ", ":", " إن ", " أن ", " إنها ", " بأنها ", " ", "، ", " بـ", " لـ", " إلى ", " عن ", ":\n", " في تصريح لصحيفة ", " على أن "]
TAILS = [".", "", "،", "، قال ", "، مضيفاً: ", " بحسب ", " على حد قوله.", "، و", "؛", " قبل ساعة.", "!\n", "…"]
BREAKS = ["\n\n", "\n", " ", "\r\n", "\n \n", "\u2029", "\n* * *\n", "\nاقرأ أيضا\n"]
ODD = ["\u200f", "\u202b", "\u00a0", "ﻻ", "😀", "\ud83d", "\x00", "\u0301", "(", ")", "-", ":", "\ufeff", "ـ"]
# fmt: on
Marks = tuple[str, str]
GUILLEMETS: list[Marks] = [("«", "»"), ("»", "«"), ("«", "«"), ("‹", "›")]
CURLY: list[Marks] = [("“", "”"), ("“", "″"), ("”", "”"), ("„", "“")]
STRAIGHT: list[Marks] = [('"', '"')]
ALL: list[Marks] = [*GUILLEMETS, *CURLY, *STRAIGHT, ("«", " "), (" ", "»"), ("“", '"'), ("", "")]


@st.composite
def sentences(draw: st.DrawFn, pairs: list[Marks] = ALL) -> str:
    """A report with a quotation, perhaps one inside it; the marks are whole or damaged."""
    cue_and_speaker = st.tuples(st.sampled_from(CUES), st.sampled_from(PEOPLE)).map(" ".join)
    lead = draw(cue_and_speaker | st.sampled_from(REPORTS)) + draw(st.sampled_from(LINKS))
    opener, closer = draw(st.sampled_from(pairs))
    speech = draw(st.sampled_from(SPEECH))
    if draw(st.booleans()):
        inner_opener, inner_closer = draw(st.sampled_from(pairs))
        speech += f" {inner_opener}{draw(st.sampled_from(SPEECH))}{inner_closer}"
    return f"{lead}{opener}{speech}{closer}{draw(st.sampled_from(TAILS))}"


def articles(pairs: list[Marks] = ALL) -> st.SearchStrategy[str]:
    """Several reports with breaks between."""
    piece = st.tuples(sentences(pairs), st.sampled_from(BREAKS)).map("".join)
    return st.lists(piece, min_size=1, max_size=5).map("".join)


GLYPHS = sorted("".join(STYLES.values()))
PIECES = [*CUES, *PEOPLE, *REPORTS, *SPEECH, *LINKS, *TAILS, *BREAKS, *GLYPHS, *GLYPHS, *ODD, " ", " "]
SOUPS = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)
CONFETTI = st.text(st.sampled_from([*GLYPHS, *" :\n\r\u200fقالأنab.؟،", "\ud800"]), max_size=80)
TEXTS = articles() | SOUPS | CONFETTI | st.text(st.characters())
SAMPLE = "".join(
    f"{report}{link}{opener}{speech}{closer}{tail}\n"
    for report, link, (opener, closer), speech, tail in zip(REPORTS, cycle(LINKS), cycle(ALL), cycle(SPEECH), cycle(TAILS), strict=False)
)


def spans(article: Article) -> Iterator[Span]:
    """Every span of an article's records."""
    for quotation in article.quotations:
        yield from (quotation, quotation.outer)
    for quote in article.quotes:
        yield from (quote, quote.outer)
        yield from (span for span in (quote.cue, quote.mention) if span is not None)


def who(speaker: Speaker | None) -> object:
    """A speaker without what spelling adds."""
    return speaker and (speaker.id, fold(speaker.name), fold(speaker.role or ""), speaker.kind, speaker.gender)


def verdicts(article: Article) -> list[tuple[object, ...]]:
    """All that was found in an article, without offsets and without what spelling adds."""
    found: list[tuple[object, ...]] = [(fold(span.text), span.verdict, span.reason, span.quote, span.damage) for span in article.quotations]
    for quote in article.quotes:
        cue = quote.cue and (fold(quote.cue.text), fold(quote.cue.lemma), quote.cue.form, quote.cue.act)
        found.append((fold(quote.text), quote.kind, quote.rule, cue, who(quote.speaker), quote.parent))
    return found


def check_offsets(text: str) -> None:
    """Annotate a text and compare every span with it."""
    article = annotate(text)
    assert article.text == text
    for span in spans(article):
        assert 0 <= span.start < span.end <= len(text)
        assert text[span.start : span.end] == span.text
    for outer, inner in [(q.outer, q) for q in article.quotes] + [(q.outer, q) for q in article.quotations]:
        assert outer.start <= inner.start and inner.end <= outer.end
    assert all(0 <= at < len(text) for at in article.strays)


@given(TEXTS)
@example(SEED)
@example("\ud800")
@example("قال: «\udfff نحن هنا \ud800 متفقون».")
@example("«" * 500)
@example("«ق" * 500 + "»" * 500)
@example("قال ـ «نحن متفقون». وأضاف ـ إن «المحصول وفير هذا العام» ـ وأوضح ـ.")
@example("قال سامي: «نحن متفقون». وأضاف: «المحصول وفير هذا العام».\nاقرأ أيضا:\n")
def test_offsets_point_at_the_text_of_every_span(text: str) -> None:
    check_offsets(text)


def test_a_text_may_begin_and_break_off_anywhere() -> None:
    for at in range(len(SAMPLE)):
        check_offsets(SAMPLE[max(0, at - 90) : at])


@pytest.mark.parametrize("end", ["", "\n", " \n\n", "\n. "], ids=ascii)
def test_a_text_may_break_off_after_the_heading_of_other_articles(end: str) -> None:
    text = "قال سالم حداد إن «المحصول وفير هذا العام». وأضاف: «ولا خوف على الناس».\nاقرأ أيضا" + end
    assert [quote.speaker.name for quote in extract_quotes(text) if quote.speaker] == ["سالم حداد"] * 2


@pytest.mark.parametrize("glyph", GLYPHS)
def test_a_text_may_break_off_after_a_mark(glyph: str) -> None:
    for word in (*CUES, *PEOPLE, *REPORTS, *SPEECH):
        for between, tail in product((" ", "", ": ", "، "), ("", ":", ".", " ", "\n", "«", "😀", "ق")):
            check_offsets(word + between + glyph + tail)


@given(TEXTS)
@example(SEED)
def test_quotes_come_in_order_and_a_nested_one_lies_inside_its_parent(text: str) -> None:
    quotes = extract_quotes(text)
    assert [q.outer.start for q in quotes] == sorted(q.outer.start for q in quotes)
    for index, quote in enumerate(quotes):
        if quote.parent is not None:
            parent = quotes[quote.parent]
            assert quote.parent < index
            assert parent.start <= quote.outer.start and quote.outer.end <= parent.end


@given(TEXTS)
@example(SEED)
@example('0.“:”آ:“0““0"”A“')
def test_a_speaker_is_a_member_of_the_article(text: str) -> None:
    article = annotate(text)
    assert [speaker.id for speaker in article.speakers] == list(range(len(article.speakers)))
    for quote in article.quotes:
        if quote.speaker is not None:
            assert quote.speaker == article.speakers[quote.speaker.id]
            assert quote.speaker.name.strip()
    assert {quote.speaker for quote in article.quotes} - {None} == set(article.speakers)


@given(TEXTS)
@example(SEED)
def test_a_quotation_is_a_quote_or_not(text: str) -> None:
    article = annotate(text)
    assert [q.quote for q in article.quotations if q.verdict == "quote"] == list(range(len(article.quotes)))
    assert all(q.quote is None for q in article.quotations if q.verdict == "other")
    for quotation in article.quotations:
        if quotation.quote is not None:
            assert quotation.outer == article.quotes[quotation.quote].outer


@given(TEXTS)
def test_every_repr_is_one_short_line(text: str) -> None:
    article = annotate(text)
    for record in (article, *spans(article), *article.speakers):
        assert len(repr(record).splitlines()) == 1
        assert len(repr(record)) <= 300


@given(TEXTS)
@example(SEED)
def test_annotate_and_extract_quotes_agree(text: str) -> None:
    assert tuple(extract_quotes(text)) == annotate(text).quotes
    for style in STYLES:
        assert tuple(extract_quotes(text, marks=style)) == annotate(text, marks=style).quotes


def without_guillemets(text: str) -> str:
    """The names in marks among the fragments lose them."""
    return re.sub("[«»]", "", text)


@given(articles() | SOUPS, st.lists(st.sampled_from(sorted(STYLES)), min_size=1, max_size=3, unique=True))
def test_marks_narrows_to_the_styles_named(text: str, styles: list[str]) -> None:
    glyphs = "".join(STYLES[style] for style in styles)
    article = annotate(text, marks=styles)
    for quotation in article.quotations:
        assert quotation.damage == "unopened" or quotation.outer.text[0] in glyphs
        assert quotation.damage == "unclosed" or quotation.outer.text[-1] in glyphs
    assert all(text[at] in glyphs for at in article.strays)
    if len(styles) == len(STYLES):
        assert article == annotate(text)


@given(
    st.tuples(st.just("guillemets"), articles(GUILLEMETS))
    | st.tuples(st.just("curly"), articles(CURLY).map(without_guillemets))
    | st.tuples(st.just("straight"), articles(STRAIGHT).map(without_guillemets))
)
def test_the_only_style_of_a_text_can_be_named_or_not(case: tuple[str, str]) -> None:
    style, text = case
    assert annotate(text, marks=style) == annotate(text, marks=[style]) == annotate(text, marks=(style,)) == annotate(text)


LETTER = re.compile("[ء-غف-ي]")


def respelt(text: str, additions: list[str]) -> str:
    """A text with something after each of its letters: vowel signs anywhere, tatweel only between two letters."""
    pieces = []
    turns = cycle(additions)
    for at, char in enumerate(text, 1):
        addition = next(turns) if LETTER.match(char) else ""
        pieces.append(char if addition == TATWEEL and not LETTER.match(text, at) else char + addition)
    return "".join(pieces)


@given(articles() | SOUPS, st.lists(st.sampled_from(["", *SIGNS, TATWEEL, "\u0651\u064e"]), min_size=1, max_size=7))
@example("قال علي الزبيدي: «سنعمل معاً حتى نصل إلى حل».", ["\u064e"])
@example("قال على زبرقان، مدير الشركة فى القاهرة: «سنعمل معاً حتى نصل إلى حل».", ["\u064e"])
@example('قال: "إن بلاده و"عكاظ" على وفاق".', ["\u064e"])
@example("قال المدير سالم حداد: «المحصول وفير هذا العام».\n\nوقال الناطق: «سنعمل معاً حتى نصل».", ["", "\u064e", "", ""])
def test_vowel_signs_and_tatweel_change_no_verdict(text: str, additions: list[str]) -> None:
    assert verdicts(annotate(respelt(text, additions))) == verdicts(annotate(text))


@pytest.mark.parametrize("sign", [*SIGNS, TATWEEL], ids=ascii)
def test_a_sign_on_every_letter_of_the_seed_article_changes_no_verdict(sign: str) -> None:
    assert len(respelt(SEED, [sign])) > len(SEED) * 1.5
    assert verdicts(annotate(respelt(SEED, [sign]))) == verdicts(annotate(SEED))


@pytest.mark.parametrize(
    "report",
    [
        "وصف سالم حداد المحادثات بـ«الجيدة».",
        "وقال سالم حداد إنه راض بـ«نصر كبير جداً لنا».",
        "قال سالم حداد إن الخطوة «خاطئة تماماً».",
        "اتهم سالم حداد الشركة بـ«خداع الناس».",
    ],
)
def test_a_span_late_in_a_long_article_is_judged_like_one_alone(report: str) -> None:
    names = "".join(f"نشرت صحيفة «الأولى {number}» الخبر.\n\n" for number in range(120))
    assert annotate(names + report).quotations[-1].reason == annotate(report).quotations[-1].reason


@given(articles() | SOUPS, articles() | SOUPS)
@example(SEED, SEED)
@example("«سنعمل معاً حتى نصل إلى حل يرضي الجميع»، قال د. خالد", "وعاد.")
@example('مضيفاً: "قال', "وعاد.")
@example("مضيفاً «الوزيرة ليلى خوري", "قال")
@example("«سنعمل معاً حتى نصل إلى حل يرضي الجميع»، قال", '"قال')
def test_text_after_a_blank_line_moves_no_earlier_span(earlier: str, later: str) -> None:
    before, after = annotate(earlier), annotate(f"{earlier}\n\n{later}")
    kept = [span for span in after.quotations if span.outer.start < len(earlier)]
    assert [(span.outer, span.start, span.end, span.damage) for span in kept] == [(s.outer, s.start, s.end, s.damage) for s in before.quotations]
    assert [at for at in after.strays if at < len(earlier)] == list(before.strays)
    if any(span.reason == "recurring" for span in kept):
        return  # later text may teach that words are a term, as below that a word is a name
    assert [(span.verdict, span.reason) for span in kept] == [(span.verdict, span.reason) for span in before.quotations]
    for old, new in zip(before.quotes, after.quotes, strict=False):
        assert (new.outer, new.cue, new.kind, new.parent) == (old.outer, old.cue, old.kind, old.parent)
        assert old.mention in (None, new.mention)
