"""The gold corpus: what its articles compile to, what the compiler refuses, and what the data card says."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from itertools import combinations
from typing import Any

import pytest
from gold.card import CARD, close_to_speech, read_corpus, renewed
from gold.compile import ACTS, CORPUS, PHENOMENA, PRESSES, STYLES, MarkupError, compiled, corpus

from quoteattr.evaluation import GoldArticle, read_gold

ARTICLES = read_corpus()
DOCUMENT = (CARD.parent / "gold.md").read_text(encoding="utf-8")


def quotations(*kinds: str) -> Iterator[dict[str, Any]]:
    return (one for article in ARTICLES for one in article["quotations"] if one["kind"] in kinds)


def test_the_corpus_is_what_its_articles_compile_to() -> None:
    assert CORPUS.read_text(encoding="utf-8") == corpus()


def test_the_evaluation_reads_the_corpus() -> None:
    assert [article.id for article in read_gold(CORPUS)] == [article["id"] for article in ARTICLES]


def test_the_corpus_is_as_large_as_it_should_be() -> None:
    assert len(ARTICLES) >= 60
    assert all(120 <= len(article["text"].split()) <= 400 for article in ARTICLES)
    quotes, others = len(list(quotations("direct", "mixed"))), len(list(quotations("other")))
    assert (quotes + others >= 500, quotes >= 250, others >= 200) == (True, True, True)
    assert sum(len(list(close_to_speech(article))) for article in ARTICLES) >= 100


def test_every_phenomenon_stands_in_three_articles() -> None:
    counts = Counter(name for article in ARTICLES for name in article["phenomena"])
    assert {name: counts[name] for name in PHENOMENA if counts[name] < 3} == {}


def test_every_wording_stands_in_its_article_letter_for_letter() -> None:
    for article in ARTICLES:
        for entity in article["entities"].values():
            for wording in (entity["name"], *entity["aliases"]):
                # ل and ال are written together.
                assert wording in article["text"] or "لل" + wording.removeprefix("ال") in article["text"], (article["id"], wording)


def test_no_two_articles_share_eight_words_in_a_row() -> None:
    holders: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    for article in ARTICLES:
        bare = "".join(c for c in unicodedata.normalize("NFKC", article["text"]) if c != "ـ" and unicodedata.category(c) not in ("Mn", "Cf"))
        words = re.findall(r"\w+", bare)
        for at in range(len(words) - 7):
            holders[tuple(words[at : at + 8])].add(article["id"])
    assert {" ".join(words): ids for words, ids in holders.items() if len(ids) > 1} == {}


def spans(article: dict[str, Any]) -> list[str]:
    return [article["text"][one["start"] : one["end"]] for one in article["quotations"]]


def nested(article: dict[str, Any]) -> bool:
    return any(one["end"] > two["start"] for one, two in combinations(article["quotations"], 2))


def unmarked(side: int) -> Callable[[dict[str, Any]], bool]:
    return lambda article: any(span[side] not in '«»“”"″' for span in spans(article))


def speaks(kind: str) -> Callable[[dict[str, Any]], bool]:
    return lambda article: any(entity["type"] == kind for entity in article["entities"].values())


@pytest.mark.parametrize(
    ("phenomenon", "shows"),
    [
        ("nested", nested),
        ("opener_lost", unmarked(0)),
        ("closer_lost", unmarked(-1)),
        ("straight", lambda article: article["style"] == "straight"),
        ("curly", lambda article: article["style"] == "curly"),
        ("double_prime", lambda article: "″" in article["text"]),
        ("inner_marks", lambda article: any(re.search("[({]", span) for span in spans(article))),
        ("blanks", lambda article: any(re.search(r"^.\s|\s.$", span) for span in spans(article))),
        ("no_break_space", lambda article: "\u00a0" in article["text"]),
        ("direction_controls", lambda article: any(unicodedata.category(c) == "Cf" for c in article["text"])),
        ("tatweel", lambda article: re.search("[ء-ي]ـ[ء-ي]", article["text"]) is not None),
        ("presentation_forms", lambda article: re.search("[\ufe70-\ufefc]", article["text"]) is not None),
        ("no_speaker", lambda article: any(one["speaker"] is None and one["kind"] != "other" for one in article["quotations"])),
        ("postposed", lambda article: any(one["cue"] and one["cue"][0] >= one["end"] for one in article["quotations"])),
        ("metonymy", speaks("government")),
        ("organisation", speaks("organisation")),
        ("group", speaks("group")),
        ("anonymous", speaks("anonymous")),
    ],
)
def test_what_a_script_can_see_is_listed_where_it_stands(phenomenon: str, shows: Callable[[dict[str, Any]], bool]) -> None:
    listed = [article["id"] for article in ARTICLES if phenomenon in article["phenomena"]]
    assert listed == [article["id"] for article in ARTICLES if shows(article)]


def test_the_card_shows_the_corpus_as_it_is() -> None:
    card = CARD.read_text(encoding="utf-8")
    assert renewed(card, ARTICLES) == card
    assert renewed(card, ARTICLES[1:]) != card
    with pytest.raises(ValueError, match="must hold <!-- corpus-sizes -->"):
        renewed("", ARTICLES)


def test_the_document_names_every_label_and_its_two_forms_are_one_article() -> None:
    [source] = re.findall(r"```text\n(.*?)\n```", DOCUMENT, re.DOTALL)
    [example] = re.findall(r"```json\n(.*?)\n```", DOCUMENT, re.DOTALL)
    article = GoldArticle.model_validate(compiled("museum-1", source) | {"outlet": "Example"})
    assert article == GoldArticle.model_validate_json(example)
    assert [label for label in (*STYLES, *PRESSES) if f"`{label}`" not in DOCUMENT] == []
    assert {one["act"] for one in quotations("direct", "mixed")} <= ACTS | {None}


HEAD = "style: straight\npress: wire\nphenomena: nested\nA: هند | person | f | الوزيرة"
BODY = '⟨1:قالت⟩ ⟪1:الوزيرة هند⟫: ⟦1 direct A say|"نعم"⟧'


def test_brackets_become_offsets_and_escapes_become_characters() -> None:
    article = compiled("yes", f'{HEAD}\n---\nعن ⟦other|"النيل ⟦other|"و"⟧"⟧\\u00a0{BODY}.\n')
    assert article["text"] == 'عن "النيل "و""\u00a0قالت الوزيرة هند: "نعم".'
    assert [(one["kind"], one["speaker"], one["act"]) for one in article["quotations"]] == [("other", None, None)] * 2 + [("direct", "A", "say")]
    assert spans(article) == ['"النيل "و""', '"و"', '"نعم"']
    assert [article["text"][slice(*article["quotations"][-1][key])] for key in ("cue", "mention")] == ["قالت", "الوزيرة هند"]
    assert article["entities"] == {"A": {"name": "هند", "type": "person", "aliases": ["الوزيرة"], "gender": "f"}}


@pytest.mark.parametrize(
    ("head", "body", "complaint"),
    [
        (HEAD.replace("straight", "thick"), BODY, "no such style: thick"),
        (HEAD.replace("wire", "moon"), BODY, "no such press: moon"),
        (HEAD.replace("nested", "nested, tested"), BODY, r"no such phenomena: \['tested'\]"),
        (HEAD.replace("nested", "nested, nested"), BODY, "named twice"),
        (HEAD.replace("press", "prass"), BODY, "must hold style, press and phenomena"),
        (HEAD + "\nA: سعاد | person | f |", BODY, "A stands in the header twice"),
        (HEAD + "\nB: هند | person | f |", BODY, "speakers are .'A'., entities .'A', 'B'."),
        (HEAD.replace(" | الوزيرة", ""), BODY, "an entity is name"),
        (HEAD.replace("الوزيرة", "السفيرة"), BODY, "does not hold the wording 'السفيرة'"),
        (HEAD.replace("person", "woman"), BODY, "Input should be 'person'"),
        (HEAD, BODY + "⟧", "⟧ closes nothing after …"),
        (HEAD, BODY.replace("⟫", "⟩"), "⟩ closes nothing"),
        (HEAD, BODY.replace("⟧", ""), "never closed"),
        (HEAD, BODY.replace("⟦1", "⟦"), "number, kind, speaker and act"),
        (HEAD, BODY.replace("1 direct A say|", ""), "a bracket without a head|closes nothing"),
        (HEAD, BODY.replace("say|", "sing|"), "no such act: sing"),
        (HEAD, BODY.replace("say|", "-|"), "an act goes with a cue"),
        (HEAD, BODY.replace("direct", "indirect"), "Input should be 'direct', 'mixed' or 'other'"),
        (HEAD, BODY.replace("⟪1", "⟪2"), r"of no quote: \['2'\]"),
        (HEAD, BODY + BODY, "two cues or two mentions have the number 1"),
        (HEAD, BODY + ' ⟦1 direct A -|"لا"⟧', "two quotes have the number 1"),
        (HEAD, BODY.replace('"نعم"', "نعم"), "no mark at either end of نعم"),
        (HEAD, BODY + ' "لا"', "a mark in no ⟦⟧"),
    ],
)
def test_markup_that_cannot_be_is_refused(head: str, body: str, complaint: str) -> None:
    assert compiled("good", f"{HEAD}\n---\n{BODY}")
    with pytest.raises(ValueError, match=complaint):
        compiled("bad", f"{head}\n---\n{body}")


def test_a_file_without_a_header_is_refused() -> None:
    with pytest.raises(MarkupError, match="no line of three hyphens"):
        compiled("bad", BODY)
