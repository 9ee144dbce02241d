"""The forms of reporting verbs: each has its lemma, its form, and whom it agrees with."""

from types import ModuleType

import pytest

from quoteattr import inflection, uses, words
from quoteattr.lexicon import Lexicon
from quoteattr.tokens import fold
from quoteattr.vocabulary import vocabulary
from quoteattr.words import CueWord

MASCULINE, FEMININE, TWO_MEN, TWO_WOMEN, MEN = ("m", "s"), ("f", "s"), ("m", "d"), ("f", "d"), ("m", "p")


def readings(spelling: str) -> tuple[CueWord, ...]:
    """All ways in which a spelling can report."""
    return vocabulary(Lexicon.default()).words[spelling].cues


def reading(spelling: str, lemma: str, form: str) -> set[tuple[str | None, str]]:
    """Gender and number of a spelling, read as a form of a verb."""
    return {(cue.gender, cue.number) for cue in readings(spelling) if cue.lemma == lemma and cue.form == form}


@pytest.mark.parametrize(
    "he, she, two_men, two_women, men",
    [
        ("قال", "قالت", "قالا", "قالتا", "قالوا"),
        ("أضاف", "أضافت", "أضافا", "أضافتا", "أضافوا"),
        ("أكد", "أكدت", "أكدا", "أكدتا", "أكدوا"),
        ("تساءل", "تساءلت", "تساءلا", "تساءلتا", "تساءلوا"),
        ("ردّ", "ردّت", "ردّا", "ردّتا", "ردّوا"),
        ("نفى", "نفت", "نفيا", "نفتا", "نفوا"),
        ("ادعى", "ادعت", "ادعيا", "ادعتا", "ادعوا"),
        ("رأى", "رأت", "رأيا", "رأتا", "رأوا"),
        ("دعا", "دعت", "دعوا", "دعتا", "دعوا"),
        ("خشي", "خشيت", "خشيا", "خشيتا", "خشوا"),
    ],
)
def test_past(he: str, she: str, two_men: str, two_women: str, men: str) -> None:
    lemma = "رد" if he == "ردّ" else he
    assert MASCULINE in reading(he, lemma, "verb")
    assert FEMININE in reading(she, lemma, "verb")
    assert TWO_MEN in reading(two_men, lemma, "verb")
    assert TWO_WOMEN in reading(two_women, lemma, "verb")
    assert MEN in reading(men, lemma, "verb")


@pytest.mark.parametrize(
    "lemma, he, she, two_men, two_women, men",
    [
        ("قال", "يقول", "تقول", "يقولان", "تقولان", "يقولون"),
        ("أضاف", "يضيف", "تضيف", "يضيفان", "تضيفان", "يضيفون"),
        ("أكد", "يؤكد", "تؤكد", "يؤكدان", "تؤكدان", "يؤكدون"),
        ("نفى", "ينفي", "تنفي", "ينفيان", "تنفيان", "ينفون"),
        ("دعا", "يدعو", "تدعو", "يدعوان", "تدعوان", "يدعون"),
        ("رأى", "يرى", "ترى", "يريان", "تريان", "يرون"),
    ],
)
def test_present(lemma: str, he: str, she: str, two_men: str, two_women: str, men: str) -> None:
    assert reading(he, lemma, "verb") == {MASCULINE}
    assert reading(she, lemma, "verb") == {FEMININE}
    assert reading(two_men, lemma, "verb") == {TWO_MEN}
    assert reading(two_women, lemma, "verb") == {TWO_WOMEN}
    assert MEN in reading(men, lemma, "verb")


@pytest.mark.parametrize(
    "lemma, he, she, men, women",
    [
        ("قال", "قائلاً", "قائلة", "قائلين", "قائلات"),
        ("أضاف", "مضيفًا", "مضيفة", "مضيفين", "مضيفات"),
        ("أشار", "مشيراً", "مشيرة", "مشيرين", "مشيرات"),
        ("لفت", "لافتا", "لافتة", "لافتين", "لافتات"),
        ("تساءل", "متسائلاً", "متسائلة", "متسائلين", "متسائلات"),
        ("دعا", "داعياً", "داعية", "داعين", "داعيات"),
        ("نفى", "نافياً", "نافية", "نافين", "نافيات"),
        ("اكتفى", "مكتفياً", "مكتفية", "مكتفين", "مكتفيات"),
    ],
)
def test_participle(lemma: str, he: str, she: str, men: str, women: str) -> None:
    assert reading(he, lemma, "participle") == {("m", "s")}
    assert reading(she, lemma, "participle") == {("f", "s")}
    assert reading(men, lemma, "participle") == {("m", "p")}
    assert reading(women, lemma, "participle") == {("f", "p")}
    assert reading("و" + he, lemma, "participle") == {("m", "s")}


@pytest.mark.parametrize(
    "spelling, lemma, gender, number",
    [
        ("قوله", "قال", "m", "s"),
        ("بقولها", "قال", "f", "s"),
        ("قولهم", "قال", "m", "p"),
        ("بقولهما", "قال", None, "d"),
        ("تأكيده", "أكد", "m", "s"),
        ("وتأكيدهم", "أكد", "m", "p"),
        ("بإضافتها", "أضاف", "f", "s"),
        ("بالقول", "قال", None, "s"),
        ("وبالقول", "قال", None, "s"),
    ],
)
def test_masdar_carries_its_speaker(spelling: str, lemma: str, gender: str | None, number: str) -> None:
    assert (gender, number) in reading(spelling, lemma, "masdar")


@pytest.mark.parametrize(
    "spelling, joined",
    [
        ("قال", ""),
        ("وقال", "و"),
        ("فقالت", "ف"),
        ("ويقول", "و"),
        ("فيقولون", "ف"),
        ("سيقول", ""),
        ("وسيقول", "و"),
        ("فستقول", "ف"),
        ("ليقول", "و"),
    ],
)
def test_proclitics_of_a_finite_verb(spelling: str, joined: str) -> None:
    assert [(cue.lemma, cue.form, cue.joined) for cue in readings(spelling)] == [("قال", "verb", joined)]


@pytest.mark.parametrize("spelling", ["وصفه", "وصفها", "وصفهم", "وصفتها", "ووصفته", "يصفه", "تصفها", "سيصفهم", "فوصفها"])
def test_a_verb_that_takes_an_object_can_carry_it(spelling: str) -> None:
    assert reading(spelling, "وصف", "verb")


@pytest.mark.parametrize("spelling", ["دعاه", "دعاها", "دعته", "يدعوه"])
def test_a_weak_verb_keeps_its_long_vowel_before_an_object(spelling: str) -> None:
    assert reading(spelling, "دعا", "verb")


@pytest.mark.parametrize("spelling", ["وقال", "وقـال", "وَقالَ", "وقاَل", "\u200fوقال", "ﻭﻗﺎﻝ"])
def test_every_spelling_of_a_form(spelling: str) -> None:
    assert readings(spelling) == readings("وقال") != ()


@pytest.mark.parametrize("one, other", [("أكد", "اكد"), ("أوضح", "اوضح"), ("أضاف", "اضاف"), ("رأى", "راى"), ("إضافته", "اضافته"), ("نفى", "نفي")])
def test_unsettled_hamza(one: str, other: str) -> None:
    assert readings(one) == readings(other) != ()


@pytest.mark.parametrize(
    "spelling, lemma, form, act",
    [
        ("وأضافت", "أضاف", "verb", "add"),
        ("نفى", "نفى", "verb", "deny"),
        ("محذراً", "حذر", "participle", "warn"),
        ("متسائلة", "تساءل", "participle", "ask"),
        ("يعلن", "أعلن", "verb", "announce"),
        ("بتأكيده", "أكد", "masdar", "affirm"),
        ("وصفت", "وصف", "verb", "describe"),
        ("اتهم", "اتهم", "verb", "accuse"),
    ],
)
def test_lemma_form_and_act(spelling: str, lemma: str, form: str, act: str) -> None:
    assert (lemma, form, act) in {(cue.lemma, cue.form, cue.act) for cue in readings(spelling)}


@pytest.mark.parametrize("spelling", ["بين", "ذكر", "كتب", "عبر", "رد", "وعد", "نقل", "زاد"])
def test_homographs_are_marked_as_such(spelling: str) -> None:
    assert any(cue.form == "verb" for cue in readings(spelling))
    assert all("homograph" in cue.remarks for cue in readings(spelling) if cue.form == "verb")


@pytest.mark.parametrize("spelling", ["مقال", "قالب", "أقوال", "القول", "سقال", "وزير", "الوزير", "أيضاً", "مضيف", "", "2015"])
def test_no_finite_verb(spelling: str) -> None:
    assert all(cue.form != "verb" for cue in readings(spelling))


def test_forms_are_folded() -> None:
    forms = [*inflection.past("اكد", True, False), *inflection.present("يوكد", True), *inflection.participle("موكد"), *inflection.masdar("تاكيد")]
    assert forms and all(fold(form.spelling) == form.spelling for form in forms)


def test_only_a_verb_that_takes_an_object_has_one_of_the_first_person() -> None:
    assert "وصفني" in {form.spelling for form in inflection.past("وصف", takes_object=True, defective=False)}
    assert "وصفني" not in {form.spelling for form in inflection.past("وصف", takes_object=False, defective=False)}
    assert "يصفه" in {form.spelling for form in inflection.present("يصف", takes_object=True)}
    assert "يصفني" not in {form.spelling for form in inflection.present("يصف", takes_object=False)}
    assert "يقولها" in {form.spelling for form in inflection.present("يقول", takes_object=False)}
    assert "يقولها" not in {form.spelling for form in inflection.present("يقول", takes_object=None)}


def test_teh_marbuta_opens_before_a_pronoun() -> None:
    assert "اضافته" in {form.spelling for form in inflection.masdar("اضافة")}
    assert "اضافةه" not in {form.spelling for form in inflection.masdar("اضافة")}


@pytest.mark.parametrize("module", [uses, words])
def test_no_two_lists_or_classes_share_a_bit(module: ModuleType) -> None:
    bits = [value for name, value in vars(module).items() if name.isupper() and isinstance(value, int) and value.bit_count() == 1]
    assert len(bits) > 30
    assert len(bits) == len(set(bits))
