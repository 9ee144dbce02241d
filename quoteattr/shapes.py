"""What a few marked words look like: a name, a thing, a list."""

import re
from itertools import pairwise

from quoteattr.clauses import Clause
from quoteattr.declension import abstract
from quoteattr.statements import predicates
from quoteattr.tokens import COMMA, MARK
from quoteattr.words import (
    ACTION,
    COMMON,
    COMPLEMENTIZER,
    DEFINITE,
    DEMONSTRATIVE,
    FUNCTION,
    GIVEN,
    GROUP,
    KNOWN,
    NAMING,
    NEGATION,
    NUMBER,
    ORGANISATION,
    PEOPLE,
    PLACE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    Word,
)

_SAID = RELATIVE | NEGATION | COMPLEMENTIZER | DEMONSTRATIVE | ACTION  # words of a clause
_NAMES = DEFINITE | GIVEN | PLACE | ORGANISATION
_OWNED = ("ته", "تها", "تهم")  # تحمل مسؤولياته
_MASDAR = re.compile(r"ا\w{2}ا\w|ا\wت\wا\w|[^اويم][^اوي]{3}ة")  # إفقار، اقتحام، فرملة
_ENDINGS = ("ة", "ته", "ها", "هم", "نا", "ات", "ية", "اء")  # no foreign word ends so


def namelike(clause: Clause) -> bool:
    """Do a few words look like a name: a person's, a place's, foreign ones, with figures?"""
    words = clause.page.tokens.words[clause.first : clause.last]
    before = clause.before()
    if before is not None and before.classes & DEFINITE and words[0].classes & PREPOSITION and not words[0].classes & (PLACE | GIVEN):
        return False  # علم بالموضوع «من الصحافة»
    clausal = clause.size > 3 and words[0].classes & FUNCTION  # سامي «أبو الخير», but سأل سامي «هل وصل القطار الأخير»
    named = NAMING if clausal else NAMING | GIVEN
    if before is not None and (before.classes & named and not before.classes & PREPOSITION or before.folded in ("ل", "ال", "لل", "ك")):
        return True
    if words[0].classes & (GIVEN | PLACE) and not words[0].classes & COMMON or _known(words[0]):
        return not (words[0].classes & PREPOSITION and len(words) > 1 and words[1].classes & DEFINITE)  # على المستوى
    return foreign(words) or any(word.classes & NUMBER or word.folded.isascii() for word in words)


def _known(word: Word) -> bool:
    """A body that is known by its name, and nothing else that is spelt so: فيسبوك; not فتح، حماس."""
    return word.classes == KNOWN and len(word.bare) > 4


def foreign(words: list[Word]) -> bool:
    """Words that the lexicon does not know and that have no Arabic shape: إنديكس تاور، اللاب توب; not صدمته وغضبه."""
    if len(words) == 2 and words[0].classes == DEFINITE and not words[0].proclitic and words[1].folded[0] not in "مو":
        words = words[1:]  # an adjective would have the article too
        if words[0].folded.endswith(_ENDINGS) or words[0].folded.endswith("ا"):
            return False
    return not any(word.classes & ~GIVEN or word.cues for word in words) and not (
        len(words) > 1
        and (
            any(word.folded == "يا" for word in words)
            or any(word.folded.endswith(_ENDINGS) for word in words)
            or all(word.folded.endswith("ا") for word in words)
        )
    )


def proper(clause: Clause) -> bool:
    """Does the span begin like a proper name?"""
    first = clause.word(clause.first)
    if clause.size <= 4 and foreign(clause.page.tokens.words[clause.first : clause.last]):
        return True
    if first.classes & PREPOSITION or clause.size >= 3 and phrased(clause) or unnamed(clause):
        return False
    if _known(first):
        return True
    naming = first.classes & NAMING and not first.classes & ROLE and clause.size <= 2
    return bool(first.classes & (GIVEN | PLACE | ORGANISATION) or naming and not clause.word(clause.last - 1).folded.endswith(_OWNED))


def titular(clause: Clause) -> bool:
    """Is a noun bound to a name or to what is definite, and nothing said of it: «مركز الملك», «لجنة الدفاع عن البحر»; not «لجنة سرية بالجزيرة»?"""
    words, copulas = clause.page.tokens.words[clause.first : clause.last], clause.page.vocabulary.spans.copulas
    if any(word.classes & _SAID or word.verb is not None and "homograph" not in word.verb.remarks or word.folded in copulas for word in words[1:]):
        return False
    for noun, word in pairwise(words):
        if word.proclitic or word.classes & FUNCTION:
            return False
        if word.classes & (DEFINITE | GIVEN | PLACE):
            return True
        if word.folded.endswith(("ي", "ية")) or word.folded.endswith("ة") and noun.folded.endswith("ة"):
            return False
    return not any(word.classes & COMMON for word in words[1:])


def unnamed(clause: Clause) -> bool:
    """Is a phrase without the article or a name in it: «خطة دفاعية»، «شبكة فساد دولية»? What bears a name is definite."""
    words = clause.page.tokens.words[clause.first : clause.last]
    if not 2 <= len(words) <= 4 or any(word.classes & (_NAMES & ~ORGANISATION | NUMBER) or _known(word) or word.folded.isascii() for word in words):
        return False
    known = all(word.classes & ~FUNCTION or word.folded.endswith(("ة", "ا", "ي", "ات")) for word in words)
    first, last = words[0].folded, words[-1].folded
    adjective = last.endswith(("ي", "ية")) or last.endswith(("ة", "ا")) and last[-1:] == first[-1:]  # not قناة كويتا
    return known and not words[-1].classes & (NAMING | ORGANISATION) and bool(words[-1].classes or adjective)


def unlike_name(clause: Clause) -> bool:
    """Three words and more that are tied together as no name is, or with neither a name nor the noun of a body in them."""
    words = clause.page.tokens.words[clause.first : clause.last]
    if len(words) < 3 or proper(clause) or words[0].classes & (NAMING | ORGANISATION | ROLE):
        return False
    if phrased(clause):
        return True
    named = namelike(clause) or words[1].proclitic == "ل" or any(word.classes & (GIVEN | PLACE | ORGANISATION | KNOWN) for word in words)
    return not named and (bool(words[0].classes & DEFINITE) or not titular(clause))


def phrased(clause: Clause) -> bool:
    """Do words within the span tie it together as no name is: «الدفاع عن نفسها»، «أنشطتهم التي تمنع المنافسة»?"""
    words = clause.page.tokens.words[clause.first + 1 : clause.last]
    return any(word.classes & (PREPOSITION | RELATIVE | NEGATION | COMPLEMENTIZER) or word.folded.endswith(("ها", "هم")) for word in words)


def thing(clause: Clause) -> bool:
    """Two words with the article at the end that stand where a name stands: سيناريو «تدخل الجيش»، معنى «المجتمع المدني»."""
    before, last = clause.before(), clause.word(clause.last - 1)
    led = clause.word(clause.first).classes & PREPOSITION  # علم بالأمر «من الصحافة»
    return (
        bool(last.classes & DEFINITE)
        and not last.proclitic
        and not led
        and not predicates(clause)
        and (before is None or before.folded not in ("الي", "من"))
    )


def from_a_place(clause: Clause) -> bool:
    """Is the first word made of a place: «السعودي»، «إسرائيلية»?"""
    bare, classes = clause.word(clause.first).bare.removeprefix("ال"), clause.page.vocabulary.classes
    stems = (bare.removesuffix(ending) for ending in ("يين", "يون", "يا", "ية", "ي") if bare.endswith(ending))
    return any(classes.get(stem, 0) & PLACE for stem in stems)


def indefinite(clause: Clause) -> bool:
    """Two words without the article, no name: «دولة إرهابية»."""
    words = clause.page.tokens.words[clause.first : clause.last]
    return (
        len(words) == 2
        and (words[0].classes != 0 or not foreign(words))
        and not any(w.classes & (DEFINITE | GIVEN | PLACE | ORGANISATION | NUMBER | ROLE) or w.folded.isascii() for w in words)
    )


def accusative(clause: Clause) -> bool:
    """Are two words and more in the accusative without the article, as no name is: «حرباً على الضجيج», «خطراً كبيراً»?"""
    if clause.size < 2 or not _tanwin(clause, clause.first):
        return False
    following = clause.word(clause.first + 1)
    led = following.proclitic in ("ل", "ب") and not following.classes & GIVEN
    return _tanwin(clause, clause.first + 1) or bool(following.classes & PREPOSITION) or led


def _tanwin(clause: Clause, at: int) -> bool:
    """كبيراً, also where the sign is not written; not كانوا، أهلنا."""
    word, tokens = clause.word(at), clause.page.tokens
    if not word.folded.endswith("ا") or len(word.folded) < 4 or word.verb is not None:
        return False
    if word.classes & (_NAMES | FUNCTION | ACTION) or word.folded.endswith("وا"):
        return False
    return not word.folded.endswith(("نا", "ها")) or "\u064b" in tokens.text[tokens.starts[at] : tokens.ends[at]]


def annexed(clause: Clause) -> bool:
    """One noun that is no name, for it governs what follows: «فرملة» الأسعار، «سمعة» الجزيرة; not شركة «أريفا» النووية."""
    word = clause.word(clause.first)
    if clause.size != 1 or clause.last >= len(clause.page.tokens) or clause.bits_after() & ~MARK or clause.page.recurs(clause.number):
        return False
    if word.classes & (_NAMES | NAMING | ROLE | GROUP | NUMBER | FUNCTION) or word.verb is not None:
        return False
    owner, bare, before = clause.word(clause.last), word.bare.removeprefix("ل"), clause.before()
    if before is not None and before.folded.endswith("ة") and owner.folded.endswith("ة") and not before.classes & DEFINITE:
        return False  # بطاقة «مسار» الموحدة
    if (
        owner.classes & (RELATIVE | GIVEN)
        or owner.proclitic
        or owner.folded.endswith(("ي", "ية"))
        or bare.endswith("ية")
        and owner.folded.endswith("ة")
    ):
        return False
    if clause.joined and bare.endswith("ة"):
        return bool(owner.classes & (DEFINITE | DEMONSTRATIVE))
    noun = word.classes & COMMON or abstract(bare) or _MASDAR.fullmatch(bare)
    return bool(noun and owner.classes & DEFINITE)


def listing(clause: Clause) -> bool:
    """Is the span a list, a comma every few words?"""
    bits = clause.page.tokens.bits[clause.first + 1 : clause.last]
    commas = sum(1 for bit in bits if bit & COMMA)
    return commas >= 2 and clause.size / (commas + 1) < 4.5


def names_listed(clause: Clause) -> bool:
    """Names with commas between: «سالم، نبيل، كريم»، «الساحل والنبع، المرسى، الضفة»; not «خونة، وكاذبين، ولصوصاً»."""
    words, bits = clause.page.tokens.words, clause.page.tokens.bits
    heads = [words[at] for at in range(clause.first, clause.last) if at == clause.first or bits[at] & COMMA]
    if len(heads) < 3 or clause.size / len(heads) > 3.5:
        return False
    known = [bool((head if head.classes else clause.page.vocabulary.words[head.folded.removeprefix("و")]).classes & _NAMES) for head in heads]
    noun = clause.before()
    counted = noun is not None and (noun.classes | (clause.before(2) or noun).classes) & PEOPLE
    return all(known) or sum(known) >= 1 and all(name or foreign([head]) for name, head in zip(known, heads, strict=True)) or bool(counted)


def colloquial(clause: Clause) -> bool:
    """Does the span hold a word of a dialect: «الجار هو اللي بيطبخ»?"""
    dialect = clause.page.vocabulary.spans.dialect
    return any(
        word.folded in dialect or word.bare in dialect for word in clause.page.tokens.words[clause.first : min(clause.last, clause.first + 15)]
    )


def series(clause: Clause) -> bool:
    """Is another marked span joined right after it: «…»، و«…»?"""
    openings, words = clause.page.openings, clause.page.tokens.words
    return clause.last in openings or clause.last + 1 in openings and words[clause.last].folded in ("و", "او")
