"""The notebook view: all of the article's text and only its text, every quote under its speaker, and nothing in an article that can act."""

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from views import View, held, label, marked

from quoteattr import Article, Cue, Mention, Quotation, Quote, Quotes, Span, Speaker, annotate, extract_many, extract_quotes
from quoteattr.display import STYLE, article_html, quotes_html

SEED = next((Path(__file__).parents[1] / "seeds").glob("*.txt")).read_text(encoding="utf-8")
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u206f\ud800-\udfff]")
SALEM = Speaker(id=0, name="سالم", role="رئيس النادي")
KHALED = Speaker(id=1, name="خالد")


def spanned(text: str, words: str) -> dict[str, Any]:
    at = text.index(words)
    return {"start": at, "end": at + len(words), "text": words}


def quote(text: str, outer: str, speaker: Speaker | None = None, *, cue: str = "", mention: str = "", **facts: Any) -> Quote:
    facts = {"kind": "direct", "rule": "verb_subject", "confidence": 0.9, **facts}
    return Quote(
        **spanned(text, outer[1:-1]),
        outer=Span(**spanned(text, outer)),
        speaker=speaker,
        cue=Cue(**spanned(text, cue), lemma=cue, form="verb", act="say") if cue else None,
        mention=Mention(**spanned(text, mention), kind="name") if mention else None,
        **facts,
    )


def quotation(text: str, outer: str, damage: str) -> Quotation:
    return Quotation.model_validate(spanned(text, outer) | {"outer": spanned(text, outer), "verdict": "other", "reason": "no_cue", "damage": damage})


def test_the_seed_article_is_shown_with_its_quotes_under_their_speakers() -> None:
    article = annotate(SEED)
    view = View(article_html(article))
    assert view.text == SEED
    assert marked(view) == [(label(quote), quote.outer.text) for quote in article.quotes]
    assert {"1 جون كيري", "4 جون كيربي"} < {name for name, _ in marked(view)}
    assert view.elements[0].attributes["dir"] == "rtl"


def test_the_legend_names_every_speaker_with_role_and_count() -> None:
    article = annotate(SEED)
    [legend] = View(article_html(article)).of("qa-legend")
    counts = Counter(quote.speaker for quote in article.quotes)
    for speaker in article.speakers:
        role = f" {speaker.role}" if speaker.role else ""
        assert f"{speaker.id} {speaker.name}{role} ({counts[speaker]})" in legend.text
    assert "no speaker" not in legend.text
    assert "confidence" not in legend.text


def test_cue_and_mention_are_underlined_each_in_its_way_and_once() -> None:
    text = "قال سالم: «سنلعب»، «وسنفوز»."
    quotes = (quote(text, "«سنلعب»", SALEM, cue="قال", mention="سالم"), quote(text, "«وسنفوز»", SALEM, cue="قال", mention="سالم"))
    view = View(article_html(Article(text=text, quotes=quotes, speakers=(SALEM,))))
    [article_cue] = [element for element in view.of("qa-cue") if element.text != "cue"]
    [article_mention] = [element for element in view.of("qa-mention") if element.text != "mention"]
    assert (article_cue.text, article_mention.text) == ("قال", "سالم")
    assert article_mention.classes == ["qa-mention", "qa-0"] and "qa-0" in view.of("qa-quote")[0].classes


def test_one_quote_lies_in_another() -> None:
    text = "قال سالم: «أخبرني خالد أن «الملعب “جاهز” اليوم»»."
    outer, inner, innermost = "«أخبرني خالد أن «الملعب “جاهز” اليوم»»", "«الملعب “جاهز” اليوم»", "“جاهز”"
    quotes = (quote(text, outer, SALEM), quote(text, inner, KHALED, cue="أخبرني", mention="خالد", parent=0), quote(text, innermost, parent=1))
    article = Article(text=text, quotes=quotes, speakers=(SALEM, KHALED))
    view = View(article_html(article))
    assert view.text == text
    assert marked(view) == [("0 سالم", outer), ("1 خالد", inner), ("no speaker", innermost)]
    assert "no speaker (1)" in view.of("qa-legend")[0].text
    assert "direct, nested" in View(quotes_html(quotes)).elements[0].text


def test_more_speakers_than_colours_are_told_apart_by_number_and_name() -> None:
    text = "قال سالم: «سنلعب»، وقال خالد: «لا»."
    speakers = (Speaker(id=2, name="سالم"), Speaker(id=9, name="خالد"))
    quotes = (quote(text, "«سنلعب»", speakers[0]), quote(text, "«لا»", speakers[1]))
    view = View(article_html(Article(text=text, quotes=quotes, speakers=speakers)))
    assert [element.classes for element in view.of("qa-quote")] == [["qa-quote", "qa-2"]] * 2
    assert marked(view) == [("2 سالم", "«سنلعب»"), ("9 خالد", "«لا»")]


@pytest.mark.parametrize(("confidence", "doubtful"), [(0.2, True), (0.59, True), (0.6, False), (1.0, False)])
def test_low_confidence_is_seen(confidence: float, doubtful: bool) -> None:
    text = "قال سالم: «سنلعب»."
    quotes = (quote(text, "«سنلعب»", SALEM, confidence=confidence),)
    view = View(article_html(Article(text=text, quotes=quotes, speakers=(SALEM,))))
    [shown] = view.of("qa-quote")
    assert ("qa-low" in shown.classes) is doubtful
    assert shown.attributes.get("data-qa-low") == (f"{confidence:.2f}" if doubtful else None)
    assert ("confidence below" in view.of("qa-legend")[0].text) is doubtful
    table = View(quotes_html(quotes))
    assert bool(table.of("qa-low")) is doubtful
    assert f"{confidence:.2f}" in table.elements[0].text


@pytest.mark.parametrize(
    ("damage", "outer", "shown"),
    [
        ("unclosed", "«سنلعب غداً.", "قال: «سنلعب غداً.⚑ ثم مضى"),
        ("unopened", "سنلعب غداً»", "قال: ⚑سنلعب غداً» ثم مضى"),
        ("mistyped", "«سنلعب غداً«", "قال: «سنلعب غداً«⚑ ثم مضى"),
    ],
)
def test_a_damaged_mark_is_flagged_in_its_place(damage: str, outer: str, shown: str) -> None:
    text = f"قال: {outer} ثم مضى"
    html = article_html(Article(text=text, quotations=(quotation(text, outer, damage),)))
    assert View(html).text == text
    [flag] = View(html).of("qa-damage")
    assert (flag.attributes["data-qa"], flag.text) == (damage, "")
    assert shown in re.sub('<i class="qa-damage".*?</i>', "⚑", html)


def test_a_mark_without_partner_is_flagged() -> None:
    html = article_html(Article(text="سنلعب» غداً", strays=(5,)))
    assert View(html).text == "سنلعب» غداً"
    assert [flag.attributes["data-qa"] for flag in View(html).of("qa-damage")] == ["stray"]
    assert 'سنلعب»<i class="qa-damage"' in html
    assert not View(article_html(annotate(SEED))).of("qa-damage")


def test_the_table_has_a_row_for_each_quote() -> None:
    quotes = extract_quotes(SEED)
    view = View(quotes_html(quotes))
    cells = [element.text for element in view.elements if element.tag == "td"]
    rows = [cells[at : at + 9] for at in range(0, len(cells), 9)]
    assert [(row[0], row[1], row[5]) for row in rows] == [(str(n), label(quote), quote.outer.text) for n, quote in enumerate(quotes)]
    assert rows[1][1:5] == ["1 جون كيري", "وزير الخارجية الأميركي", "وأضاف", "add"]
    assert rows[0][2] == "—"


def test_a_list_of_quotes_shows_itself_as_the_table() -> None:
    quotes = extract_quotes(SEED)
    assert quotes._repr_html_() == quotes_html(quotes)
    assert quotes == list(quotes)
    chosen = Quotes(quote for quote in quotes if quote.kind == "mixed")
    assert [element.text for element in View(chosen._repr_html_()).of("qa-words")] == ["«جيدة»"]
    [streamed] = extract_many([SEED])
    assert isinstance(streamed, Quotes)


def test_each_quote_is_found_by_its_index() -> None:
    article = annotate(SEED)
    found = {element.attributes["data-quote"]: element.text for element in View(article_html(article)).of("qa-quote")}
    assert found == {str(n): quote.outer.text for n, quote in enumerate(article.quotes)}


def test_a_page_may_bring_the_style_itself() -> None:
    article = annotate(SEED)
    assert not [element for element in View(article_html(article, style=False)).elements if element.tag == "style"]
    assert article_html(article, style=False) == article_html(article).replace(f"<style>{STYLE}</style>", "")


def test_of_nothing_there_is_an_empty_view() -> None:
    assert View(article_html(annotate(""))).text == ""
    assert [element for element in View(quotes_html([])).elements if element.tag == "td"] == []
    assert View(quotes_html(one for one in extract_quotes(SEED))).of("qa-words")


def test_the_style_is_scoped_small_and_fetches_nothing() -> None:
    [style] = [element.text for element in View(article_html(annotate(SEED))).elements if element.tag == "style"]
    assert style == next(element.text for element in View(quotes_html([])).elements if element.tag == "style")
    selectors = [one.strip() for rule in re.findall("([^{}]+){", style) for one in re.split(r",(?![^(]*\))", rule)]
    assert all(one.startswith(".qa-") for one in selectors)
    assert not re.search(r"url|@|http|expression|<", style)
    assert len(style) < 4000


@pytest.mark.parametrize(
    "kind", ["quote", "who", "nobody", "mention", "cue", "low", "damage", "control", "break", "text", "legend", "table", "words"]
)
def test_every_class_has_its_style(kind: str) -> None:
    assert f".qa-{kind}" in article_html(Article(text=""))


# fmt: off
MARKUP = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</div></div>", "</style>", "<!--", "-->", "<![CDATA[", "<?php", "<b>", "</b>",
    "<mark class=qa-quote>", '" onmouseover="alert(1)', "' title='", "&lt;", "&amp;", "&#60;b&#62;", "&", "$\\href{javascript:alert(1)}{x}$",
]
CONTROLS = [
    "\u202e", "\u202a", "\u202c", "\u2066", "\u2067", "\u2069", "\u2069\u2069", "\u200f", "\u2028", "\u2029", "\r", "\r\n", "\n", "\t", "\0", "\x0b",
    "\x85", "\x1b", "\x9b", "\ud800", "\udfff", "\ufeff", "\uffff",
]
REPORTS = [
    "قال سالم حداد: ", "وأضافت وزيرة الصحة ليلى خوري: ", "«", "»", "“", "”", '"', "سنعمل معاً حتى نصل إلى حل", "نعم", " ", "، ", ".\n\n", "😀",
]
# fmt: on
PIECES = [*MARKUP, *CONTROLS, *REPORTS]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=25).map("".join) | st.text(st.characters())


@given(TEXTS)
@example("قال <script>سالم</script> حداد: «سنعمل <b>معاً</b> &amp; \u202eحتى نصل إلى حل».")
@example("قال سالم حداد: «سنعمل معاً حتى\r\nنصل إلى حل\r».")
@example("".join(PIECES))
def test_an_article_is_text_and_nothing_else(text: str) -> None:
    article = annotate(text)
    view = View(article_html(article))
    assert view.text == held(text)
    assert marked(view) == [(CONTROL.sub("\ufffd", " ".join(label(quote).split())), held(quote.outer.text)) for quote in article.quotes]
    words = [element.text for element in View(quotes_html(article.quotes)).of("qa-words")]
    assert words == [held(quote.outer.text) for quote in article.quotes]


@given(TEXTS)
@example('"><script>alert(1)</script>\u202e')
def test_whatever_stands_in_a_record_is_text(text: str) -> None:
    speaker = Speaker(id=0, name=text, role=text)
    line = "قال: «نعم»"
    cue = Cue(start=0, end=3, text=text, lemma=text, form="verb", act=text)
    one = quote(line, "«نعم»", speaker, rule=text).model_copy(update={"cue": cue, "text": text, "outer": Span(start=5, end=10, text=text)})
    view = View(article_html(Article(text=line, quotes=(one,), speakers=(speaker,))))
    assert view.text == line
    assert view.of("qa-who")[0].text == f"0 {held(text)}"
    cells = [element.text for element in View(quotes_html([one])).elements if element.tag == "td"]
    assert [cells[at] for at in (2, 3, 4, 5, 8)] == [held(text)] * 5


@st.composite
def crossing(draw: st.DrawFn) -> Article:
    """An article whose ranges lie anyhow: nested, equal, crossing, empty, beyond the end."""
    text = draw(st.text(st.sampled_from("قال «»<&\u202e\n"), min_size=1, max_size=12))
    offsets = st.tuples(st.integers(0, 14), st.integers(0, 14))
    spans = draw(st.lists(st.tuples(offsets, offsets, offsets), max_size=6))
    quotes = []
    for outer, cue, mention in spans:
        start, end = sorted(outer)
        quotes.append(
            Quote(
                **place(start, end),
                outer=Span(**place(start, end)),
                kind="direct",
                cue=Cue(**place(*cue), lemma="", form="verb", act="say"),
                mention=Mention(**place(*mention), kind="name"),
                speaker=draw(st.sampled_from([SALEM, KHALED, None])),
                confidence=draw(st.sampled_from([0.3, 0.9])),
                rule="any",
            )
        )
    return Article(text=text, quotes=tuple(quotes), speakers=(SALEM, KHALED), strays=tuple(draw(st.lists(st.integers(0, 14), max_size=3))))


def place(start: int, end: int) -> dict[str, Any]:
    return {"start": start, "end": end, "text": ""}


@given(crossing())
def test_ranges_that_lie_anyhow_make_no_broken_page(article: Article) -> None:
    view = View(article_html(article))
    assert view.text == article.text
    shown = [quote for quote in article.quotes if quote.start < quote.end]
    assert Counter(name for name, _ in marked(view)) == Counter(label(quote) for quote in shown)
    assert len(view.of("qa-damage")) == len(article.strays)


@pytest.mark.parametrize(
    ("first", "second", "pieces"),
    [
        ("نعم يا سالم", "سالم لا", [("0 سالم", "نعم يا سالم"), ("1 خالد", "سالم"), (None, " لا")]),
        ("نعم يا سالم لا", "يا سالم", [("0 سالم", "نعم يا سالم لا"), ("1 خالد", "يا سالم")]),
        ("نعم", "نعم يا سالم", [("1 خالد", "نعم يا سالم"), ("0 سالم", "نعم")]),
        ("نعم", "سالم", [("0 سالم", "نعم"), ("1 خالد", "سالم")]),
    ],
)
def test_a_range_is_cut_in_two_only_where_it_crosses_another(first: str, second: str, pieces: list[tuple[str | None, str]]) -> None:
    text = "نعم يا سالم لا"
    quotes = (quote(text, first, SALEM), quote(text, second, KHALED))
    view = View(article_html(Article(text=text, quotes=quotes, speakers=(SALEM, KHALED))))
    assert view.text == text
    assert [(element.attributes.get("data-qa"), element.text) for element in view.of("qa-quote")] == pieces


@pytest.mark.parametrize("wrong", ["نص", None, [], b"x"])
def test_article_html_says_what_it_shows(wrong: Any) -> None:
    with pytest.raises(TypeError, match=r"pass annotate\(text\)"):
        article_html(wrong)


@pytest.mark.parametrize("wrong", ["نص", None, ["نص"], 7, annotate(SEED)])
def test_quotes_html_says_what_it_shows(wrong: Any) -> None:
    with pytest.raises(TypeError, match=r"pass extract_quotes\(text\)"):
        quotes_html(wrong)
