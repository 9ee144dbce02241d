"""From a text to what Stanza sees, and back from what it says: no models, documents built by hand and by Hypothesis."""

import re
from itertools import pairwise

import pytest
import stanza
from hypothesis import given
from hypothesis import strategies as st
from parsed import document

from quoteattr.engines import Name, Phrase, Request
from quoteattr.extraction import _analyse, annotate, extract_quotes
from quoteattr.requesting import request
from quoteattr.stanza import QuotesProcessor
from quoteattr.stanza.carriers import NEUTRAL, Carrier
from quoteattr.stanza.readings import AsItIs, StanzaReading
from quoteattr.tokens import fold

# fmt: off
PIECES = [
    "قال", " ", "الوزير", "و", "َّ", "ـ", "ـــ", "\u200f", "«", "»", '"', "“", "”", ": ",
    "، ", ".", "\n", "؟", "سامي الحداد", "أنّ ", "لن نعود غدا إلى البيت القديم", "8.1",
]
# fmt: on
TEXTS = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


def asked(text: str) -> Request | None:
    """What an engine is asked of a text where every word is asked about; None where nothing in it is marked."""
    page = _analyse(text, None, None)[0]
    return request(page, range(len(page.tokens))) if page else None


def carrier(text: str) -> Carrier:
    made = asked(text)
    assert made is not None
    return Carrier(made)


# What Stanza sees


def test_a_quotation_gives_way_to_a_neutral_word() -> None:
    assert carrier("قال الوزير: «لن نعود إلى البيت القديم غدا». ثم خرج.").text == f"قال الوزير: {NEUTRAL} .\n\nثم خرج.\n\n"


def test_no_blank_is_lost_where_the_mark_touches_a_word() -> None:
    assert carrier("أكد أن«لن نعود إلى البيت القديم غدا»وخرج").text == f"أكد أن {NEUTRAL} وخرج\n\n"


def test_vowel_signs_tatweel_and_controls_are_left_out() -> None:
    assert carrier("قَالَ الــوزيرُ\u200f «سامي»: «نَعَمْ».").text.startswith("قال الوزير")


def test_a_name_in_marks_stays() -> None:
    assert carrier("أعلنت شركة «النور» أنها «ستفتح أبوابها للجميع في الصباح».").text == f"أعلنت شركة «النور» أنها {NEUTRAL} .\n\n"


def test_a_quotation_belongs_to_the_clause_that_carries_it() -> None:
    text = "«سنعود إلى البيت القديم غدا. لا بد من ذلك»، قال الوزير. وخرج."
    assert carrier(text).text == f"{NEUTRAL} ، قال الوزير.\n\nوخرج.\n\n"


def test_a_clause_without_an_end_is_cut() -> None:
    made = asked("كلمة " * 1000 + "«نعم نحن هنا في البيت الآن»")
    assert made is not None
    assert max(len(made.text[start:end].split()) for start, end in made.clauses) <= 130


def test_only_the_clauses_that_are_asked_about_are_read() -> None:
    text = "خرج سامي. قال الوزير: «لن نعود إلى البيت القديم غدا». ثم عاد."
    page = _analyse(text, None, None)[0]
    assert page is not None
    assert Carrier(request(page, {2})).text == f"قال الوزير: {NEUTRAL} .\n\n"


@given(TEXTS)
def test_the_clauses_are_the_text_and_no_quotation_crosses_one(text: str) -> None:
    made = asked(text)
    if made is None:
        return
    words = [match.start() for match in re.finditer(r"\w+", text)]
    assert all(any(start <= word < end for start, end in made.clauses) for word in words)
    assert all(end <= start for (_, end), (start, _) in pairwise(made.clauses))
    assert all(any(first <= start and end <= last for first, last in made.clauses) for start, end in made.quotations)


@given(TEXTS)
def test_every_letter_is_where_it_came_from(text: str) -> None:
    made = asked(text)
    if made is None:
        return
    carried = Carrier(made)
    kept = ""
    last = 0
    for at, char in enumerate(carried.text):
        start, end = carried.origin(at, at + 1)
        assert last <= start <= end <= len(text)
        last = start
        if carried.stands_in(at, at + 1):
            assert (start, end) in made.quotations
        elif not char.isspace():
            assert text[start] == char
            assert fold(text[start:end]) == fold(char)  # with the signs that follow it
            kept += char
    read = {at for start, end in made.clauses for at in range(start, end)} - {at for start, end in made.quotations for at in range(start, end)}
    outside = "".join(text[at] for at in sorted(read))
    assert fold(kept) == "".join(fold(outside).split())


# What it says


def reading(text: str, table: str) -> StanzaReading:
    carried = carrier(text)
    return StanzaReading(document(carried.text, table), carried)


def phrase(text: str, table: str, cue: str) -> str | None:
    found = reading(text, table).subject(text.index(cue), text.index(cue) + len(cue))
    return text[found.start : found.end] if found else None


def test_a_subject_with_its_adjective_and_without_its_apposition_and_relative_clause() -> None:
    text = "وقال الرسَّام الكبير سامي الذي حضر: «سنرسم على كل جدار هنا»."
    table = f"""
        وقال = و PART 2 compound / قال VERB 0 root
        الرسام = NOUN 2 nsubj
        الكبير = ADJ 3 amod
        سامي = PROPN 3 appos # S-PER
        الذي = PRON 7 nsubj
        حضر = VERB 3 acl:relcl
        : = PUNCT 9 punct
        {NEUTRAL} = PRON 2 obj
        . = PUNCT 2 punct
    """
    assert phrase(text, table, "وقال") == "الرسَّام الكبير"
    assert [text[one.start : one.end] for one in reading(text, table).names] == ["سامي"]


def test_the_word_for_a_quotation_is_no_subject() -> None:
    text = "وقال: «سنرسم على كل جدار هنا»."
    table = f"""
        وقال = و PART 2 compound / قال VERB 0 root
        : = PUNCT 4 punct
        {NEUTRAL} = PRON 2 nsubj
    """
    assert phrase(text, table, "وقال") is None


def test_a_cue_shares_the_subject_of_the_verb_that_it_hangs_on() -> None:
    text = "خرج الجندي وقال: «سنرسم على كل جدار هنا»."
    table = f"""
        خرج = VERB 0 root
        الجندي = NOUN 1 nsubj
        وقال = و CCONJ 4 cc / قال VERB 1 conj
        : = PUNCT 6 punct
        {NEUTRAL} = PRON 4 obj
    """
    assert reading(text, table).subject(11, 15) == Phrase(4, 10, False)
    assert reading(text, table).subject(0, 3) == Phrase(4, 10, True)


def test_a_name_leaves_its_preposition() -> None:
    text = "نفى والاتحاد الأوروبي للأمم المتحدة: «سنرسم على كل جدار هنا»."
    table = """
        نفى = VERB 0 root
        والاتحاد = و CCONJ 3 cc / الاتحاد NOUN 1 conj # B-ORG
        الأوروبي = ADJ 3 amod # E-ORG
        للأمم = ل ADP 6 case / الأمم NOUN 1 obl # B-ORG
        المتحدة = ADJ 6 amod # E-ORG
    """
    named = reading(text, table).names
    assert [text[one.start : one.end] for one in named] == ["الاتحاد الأوروبي", "لأمم المتحدة"]
    assert {one.kind for one in named} == {"organisation"}


def test_kinds_of_names_and_what_is_none() -> None:
    text = "سامي في بيروت يوم الأحد «سنرسم على كل جدار هنا»"
    table = """
        سامي = PROPN 0 root # S-PERS
        في = ADP 3 case
        بيروت = PROPN 1 nmod # S-LOC
        يوم = NOUN 1 obl # B-DATE
        الأحد = PROPN 4 nmod # E-DATE
    """
    assert reading(text, table).names == [Name(0, 4, "person"), Name(8, 13, "place")]


def test_words_without_offsets_and_documents_without_trees_say_nothing() -> None:
    bare = stanza.Document([[{"id": (1,), "text": "قال"}]], text="قال")
    said = StanzaReading(bare, AsItIs(Request("قال", ((0, 3),), ())))
    assert (said.names, said.subject(0, 3)) == ([], None)


@given(TEXTS, st.data())
def test_names_are_words_of_the_article_outside_its_quotations(text: str, data: st.DataObject) -> None:
    made = asked(text)
    if made is None:
        return
    carried = Carrier(made)
    tokens = [match.span() for match in re.finditer(r"\S+", carried.text)]
    tags = data.draw(st.lists(st.sampled_from(["O", "S-PER", "B-ORG", "I-ORG", "E-ORG", "S-LOC"]), min_size=len(tokens), max_size=len(tokens)))
    rows = [
        {"id": (n,), "text": carried.text[start:end], "start_char": start, "end_char": end, "ner": tag}
        for n, ((start, end), tag) in enumerate(zip(tokens, tags, strict=True), 1)
    ]
    parsed = stanza.Document([rows] if rows else [], text=carried.text)
    parsed.build_ents()
    for name in StanzaReading(parsed, carried).names:
        assert 0 <= name.start < name.end <= len(text)
        assert all(name.end <= start or end <= name.start for start, end in made.quotations)
        assert "".join(fold(text[name.start : name.end]).split()) in "".join(fold(carried.text).split())


# In a document of the user's own


def processor(**options: object) -> QuotesProcessor:
    return QuotesProcessor({"check_requirements": False, **options}, None, "cpu")


RARE = "وقال قومندان الميناء فاروجان كشيشيان: «لن تبحر سفينة قبل الفجر»."
RARE_PARSED = """
    وقال = و PART 2 compound / قال VERB 0 root
    قومندان = NOUN 2 nsubj
    الميناء = NOUN 3 nmod
    فاروجان = PROPN 3 appos # B-PER
    كشيشيان = PROPN 5 flat # E-PER
    : = PUNCT 9 punct
    « = PUNCT 9 punct
    لن = PART 10 advmod
    تبحر = VERB 2 ccomp
"""


def test_a_title_that_the_lexicon_lacks_is_no_name_where_the_document_has_the_name() -> None:
    assert [quote.speaker and quote.speaker.name for quote in extract_quotes(RARE)] == ["قومندان"]
    quote = processor().process(document(RARE, RARE_PARSED)).quotes[0]
    assert (quote.speaker.name, quote.speaker.role, quote.rule) == ("فاروجان كشيشيان", "قومندان الميناء", "stanza_name")
    assert quote.mention.text == "قومندان الميناء فاروجان كشيشيان"


def test_a_word_that_the_rules_take_for_the_end_of_a_name() -> None:
    text = "قال سالم حداد: «سنعود غدا إلى البيت». ويتابع شتيفلر ضاغطا على كل كلمة: «لن نعود أبدا»."
    table = """
        ويتابع = و PART 2 compound / يتابع VERB 0 root
        شتيفلر = PROPN 2 nsubj # S-PER
        ضاغطا = ADJ 2 xcomp
    """
    first, second = processor().process(document(text, table)).quotes
    assert (first.speaker.name, first.rule) == ("سالم حداد", "verb_subject")
    assert (second.speaker.name, second.rule) == ("شتيفلر", "stanza_name")
    assert extract_quotes(text)[1].speaker.name == "شتيفلر ضاغطا"


@pytest.mark.parametrize("cue", ["دعا", "وصف"], ids=["spoken to", "described"])
def test_what_follows_a_verb_that_takes_an_object_does_not_speak(cue: str) -> None:
    text = f"قال سالم حداد: «سنعود غدا إلى البيت». و{cue} الشعب اليمني بمكوناته إلى «الوقوف صفا واحدا في وجهه»."
    table = f"""
        و{cue} = و PART 2 compound / {cue} VERB 0 root
        الشعب = NOUN 2 nsubj # B-ORG
        اليمني = ADJ 3 amod # E-ORG
    """
    assert processor().process(document(text, table)).quotes == extract_quotes(text)


def test_the_subject_of_what_is_said_does_not_say_it() -> None:
    text = "خرج سالم حداد. وأكد أن فاروجان «سيعود غدا إلى البيت القديم»."
    table = """
        وأكد = و PART 2 compound / أكد VERB 0 root
        أن = SCONJ 4 mark
        فاروجان = PROPN 2 nsubj # S-PER
    """
    assert processor().process(document(text, table)).quotes == extract_quotes(text)


def test_what_the_document_says_of_words_inside_a_quotation_is_left_aside() -> None:
    text = "أضاف: «سنعود غدا وقال سامي العطار ذلك مرارا»."
    table = """
        أضاف = VERB 0 root
        : = PUNCT 4 punct
        « = PUNCT 4 punct
        سنعود = VERB 1 ccomp
        غدا = NOUN 4 obl
        وقال = و CCONJ 7 cc / قال VERB 4 conj
        سامي = PROPN 1 nsubj # B-PER
        العطار = PROPN 8 flat # E-PER
    """
    assert processor().process(document(text, table)).quotes == extract_quotes(text)


def test_a_document_without_names_and_trees_gives_what_the_rules_give() -> None:
    text = "قال الوزير: «لن نعود إلى البيت القديم غدا»."
    assert processor().process(stanza.Document([], text=text)).quotes == extract_quotes(text)


def test_options_of_the_processor() -> None:
    text = "قال الوزير: «لن نعود إلى البيت القديم غدا» وقال: “سنبقى هنا حتى الصباح”."
    assert len(processor(marks="curly").process(stanza.Document([], text=text)).quotes) == 1
    assert processor(min_confidence=1.0).process(stanza.Document([], text=text)).quotes == []
    with pytest.raises(ValueError, match="guillemets"):
        processor(marks="french")


def test_a_document_without_text_is_refused() -> None:
    with pytest.raises(ValueError, match="no text"):
        processor().process(stanza.Document([]))


def test_a_document_that_was_not_asked_has_no_quotes() -> None:
    assert stanza.Document([]).quotes is None


@given(TEXTS)
def test_a_document_without_parse_changes_nothing(text: str) -> None:
    assert processor().process(stanza.Document([], text=text)).quotes == list(annotate(text).quotes)
