"""A few words of somebody in the reporter's own sentence. Each rule gives a verdict or nothing."""

from quoteattr.acts import FRAGMENT_ACTS, SAYING_ACTS
from quoteattr.clauses import Clause
from quoteattr.cues import Cue, names_so
from quoteattr.shapes import annexed, foreign, from_a_place, indefinite, namelike, proper, thing, unnamed
from quoteattr.statements import (
    adjectives,
    future,
    manner,
    modifies,
    predicates,
    said_of,
    second_object,
    sentences,
    starts_clause,
    verb_alone,
    verb_first,
)
from quoteattr.surroundings import completes, over_words, since
from quoteattr.tokens import COMMA
from quoteattr.verdict import Verdict
from quoteattr.words import (
    ACTION,
    ADVERB,
    BREAKER,
    DEFINITE,
    DEMONSTRATIVE,
    FUNCTION,
    GIVEN,
    KNOWN,
    NAMING,
    NEGATION,
    ORGANISATION,
    PLACE,
    PREPOSITION,
    Word,
)

_FAR = 16  # words after إنّ, where a word or two are more often a name


def described(clause: Clause) -> Verdict | None:
    """وصفه بـ«…»، whatever stands before: عن شتاء وصفه بـ«الطويل»."""
    word, verb = clause.before(), clause.before(2)
    if word is None or verb is None or word.folded != "ب" or clause.colon:
        return None
    if verb.folded in clause.page.vocabulary.spans.likeness and clause.cue is not None and not namelike(clause):
        return Verdict("mixed", "described", 0.7)
    if verb.verb is None:
        return None
    if verb.verb.act != "describe" or "homograph" in verb.verb.remarks or not verb.folded.endswith(("ه", "ها", "هم")):
        return None
    noun = clause.before(3)
    return None if noun is not None and noun.classes & PREPOSITION else Verdict("mixed", "described", 0.85)  # not عن وصفهم بـ«…»


def fragment_after_preposition(clause: Clause) -> Verdict | None:
    """بـ«…»، إلى «…» after a verb that takes what is said in that way: وصفه بـ«…»، دعا إلى «…»."""
    cue, word = clause.cue, clause.before()
    if cue is None or word is None or clause.complementizer > cue.first or clause.colon or cue.word.form == "accord":
        return None
    if word.folded not in clause.page.vocabulary.spans.particles or word.folded in ("ل", "لل", "و", "ف", "ال"):
        return None
    if clause.size >= 5 and sentences(clause):
        return Verdict("direct", "sentence_after_preposition", 0.75)
    distance, act = clause.first - cue.last, cue.word.act
    if word.folded == "ب" and distance <= 24 and act in ("describe", "accuse", "threaten", "promise"):
        return Verdict("mixed", "fragment_after_preposition", 0.85)
    if distance > 14:
        return None
    if proper(clause):
        return None
    if word.folded == "ب" and act == "criticise" and distance <= 8 and not clause.page.recurs(clause.number):
        return Verdict("mixed", "fragment_after_preposition", 0.7)  # ندد بـ«تصعيد» جديد
    if act in FRAGMENT_ACTS:
        called = word.folded == "الي" and act == "call" and clause.word(clause.first).classes & DEFINITE
        return Verdict("mixed", "fragment_after_preposition", 0.92) if called or clause.size >= 2 and word.folded != "في" else None
    if clause.size == 2 and distance <= 4 and word.folded == "من" and act == "warn":
        return Verdict("mixed", "fragment_after_preposition", 0.7)  # حذر من «…»
    if clause.size >= 3 or indefinite(clause):
        return Verdict("mixed", "fragment_after_preposition", 0.92)
    return None


def named_so(clause: Clause) -> Verdict | None:
    """ما سماه الوزير «…»، التي اعتبرها الاتحاد «…»: the word is the speaker's."""
    cue = clause.cue
    if cue is None or cue.word.act != "describe" or clause.first - cue.last > 9 or clause.size > 8:
        return None
    before, verb = clause.before(), clause.word(cue.first)
    if before is not None and before.classes & PREPOSITION and clause.first > cue.last:
        return None  # ما اعتبره دليلاً على قوة «…»
    somebody = any(clause.word(at).classes & (GIVEN | NAMING | KNOWN) for at in range(cue.last, clause.first))
    if cue.word.lemma in ("سمى", "أسمى") and verb.bare[:1] in "يت" and not somebody:
        return None  # ما يسميه الأهالي
    taken_up = clause.size <= 3 and verb.folded.endswith(("ه", "ها", "هم"))
    return Verdict("mixed", "named_so", 0.75) if taken_up or names_so(clause.page.tokens.words, cue) else None


def pointed_out(clause: Clause) -> Verdict | None:
    """ندد بهذه «الأفعال المشينة»: what is known already needs no name."""
    word = clause.before()
    if clause.cue is None or word is None or clause.size != 2 or not word.classes & DEMONSTRATIVE or word.folded.endswith("ذلك"):
        return None
    first, last = clause.word(clause.first), clause.word(clause.last - 1)
    if not first.classes & last.classes & DEFINITE or (first.classes | last.classes) & (GIVEN | PLACE | ORGANISATION):
        return None
    return Verdict("mixed", "pointed_out", 0.7)


def fragment_in_report(clause: Clause) -> Verdict | None:
    """Part of what إنّ introduces: قال إن الخطوة «خاطئة تماماً»."""
    cue, word, spans = clause.cue, clause.before(), clause.page.vocabulary.spans
    words = clause.page.tokens.words[clause.first : clause.last]
    if cue is None or clause.complementizer <= cue.first or clause.joined or clause.colon:
        return None
    if clause.size >= 5 or starts_clause(clause):
        whole = sentences(clause) or starts_clause(clause) or since(clause) or word is not None and word.folded == "و"
        whole = whole or clause.pronominal and _only_aside(clause)
        return Verdict("direct" if whole else "mixed", "fragment_in_report", 0.93)
    if clause.size >= 2 and predicates(clause) or verb_alone(clause):
        return Verdict("mixed", "fragment_in_report", 0.85)
    if (
        clause.size == 2
        and words[1].proclitic in ("ل", "ب")
        and words[1].classes & ~GIVEN
        and not words[0].classes & (DEFINITE | GIVEN | PLACE | ORGANISATION | NAMING)
    ):
        return Verdict("mixed", "fragment_in_report", 0.6)  # لغة سالم «مثيرة للقلق»
    if clause.size <= 2 and clause.first - clause.complementizer > _FAR and _names(clause):
        return None
    if word is not None and (
        word.folded in ("ل", "ال", "لل")
        and not unnamed(clause)
        or word.folded == "بين"
        and clause.size <= 2
        or word.classes & GIVEN
        and not word.classes & PREPOSITION
        and word.verb is None
    ):
        return Verdict("other", "name_in_report", 0.8)
    if word is not None and word.folded in spans.copulas and not (clause.size == 1 and foreign(words) and not words[0].folded.endswith(("ا", "ة"))):
        return Verdict("mixed", "predicate_in_report", 0.75)
    if clause.size > 1 and completes(clause):
        return Verdict("mixed", "fragment_in_report", 0.85)
    if clause.size >= 3 or word is not None and indefinite(clause):
        said = word is not None and word.classes & DEFINITE and indefinite(clause)  # تأخر الحكومة «عمل مقصود»
        return Verdict("other", "name_in_report", 0.7) if proper(clause) and not said else Verdict("mixed", "fragment_in_report", 0.85)
    if clause.size == 2:
        named = namelike(clause) or thing(clause) and not manner(clause) and (not adjectives(clause) or from_a_place(clause))
        return None if named else Verdict("mixed", "fragment_in_report", 0.5)
    return _word_in_report(clause) or (Verdict("mixed", "fragment_in_report", 0.6) if completes(clause) else None)


def _names(clause: Clause) -> bool:
    """May a word or two be a name: with the article, foreign, or neither a phrase nor an adjective?"""
    first, last = clause.word(clause.first), clause.word(clause.last - 1)
    if first.classes & FUNCTION or indefinite(clause):
        return False
    return bool(last.classes & DEFINITE) or not last.folded.endswith(("ة", "ا")) or clause.size == 2 and proper(clause)


def _only_aside(clause: Clause) -> bool:
    """Does nothing but an addition stand between إنّ with its pronoun and the span: أنه، بعد الزيارة، «نقول …»، أننا كعرب «لن …»?"""
    at = clause.complementizer + 1
    aside, opening = clause.word(at + (clause.word(at).folded == "و")), clause.word(clause.first)  # أنه | ومع بداية الشتاء
    added = aside.classes & (PREPOSITION | ADVERB) or aside.proclitic in ("ب", "ل", "ك")
    begins = opening.classes & (ACTION | ADVERB | BREAKER) or not opening.classes and not opening.folded.endswith(("ة", "ا"))
    return bool(added) and (bool(begins) or predicates(clause) or verb_first(clause))


def _word_in_report(clause: Clause) -> Verdict | None:
    """One word in a report: said of something (احتمالاً «كبيراً»), or only the name of a thing."""
    noun, word = clause.before(), clause.word(clause.first)
    if noun is None:
        return None
    if said_of(clause, noun, word) or modifies(noun, word) and not from_a_place(clause) or future(clause) or annexed(clause):
        return Verdict("mixed", "word_in_report", 0.45)
    if (noun.classes | word.classes) & DEFINITE or noun.classes & NAMING or word.classes & (GIVEN | PLACE | ORGANISATION) or proper(clause):
        return None
    ending = word.folded[-1]
    alike = noun.folded[-1:] == ending and (ending == "ا" and len(word.bare) >= 4 or ending == "ة" and len(word.bare) >= 5)
    return Verdict("mixed", "word_in_report", 0.45) if alike else None


def predicate_over_words(clause: Clause) -> Verdict | None:
    """What is said of the noun before: اعتبر الحكم «قاسياً»، ندد بهم باعتبارهم «…»."""
    cue, word = over_words(clause), clause.before()
    if cue is None:
        return None
    if clause.size >= 2 and clause.complementizer >= clause.floor and predicates(clause) and not sentences(clause):
        return Verdict("mixed", "predicate", 0.6)  # اعتبر الذي أقر القانون أن الاعتراض «غير مقبول»
    if 2 <= clause.size <= 5 and word is not None and word.bare in clause.page.vocabulary.spans.regarding:
        return Verdict("mixed", "predicate", 0.7)
    if clause.size <= 4 and word is not None and word.folded in clause.page.vocabulary.spans.copulas and clause.complementizer >= clause.floor:
        return Verdict("mixed", "predicate", 0.6)
    second = cue.word.act == "describe" and clause.size <= 2 and clause.first - cue.last <= 10 and second_object(clause)
    return Verdict("mixed", "predicate", 0.7) if second else None


def fragment_over_words(clause: Clause) -> Verdict | None:
    """A few words, apart from their cue: أكد الملك أمس ضرورة «ضبط النفس»."""
    cue, word, opening = over_words(clause), clause.before(), clause.word(clause.first)
    if cue is None:
        return None
    if clause.size >= 2 and word is not None and word.folded in clause.page.vocabulary.spans.needs:
        return Verdict("mixed", "fragment_over_words", 0.9)
    if clause.size > 3:
        return None
    if clause.size >= 2 and cue.word.act in FRAGMENT_ACTS and opening.proclitic == "ب":
        return Verdict("mixed", "fragment_over_words", 0.92)
    if clause.first - cue.last > (20 if opening.classes & PREPOSITION or opening.proclitic == "ب" else 14):
        return None
    if _short(clause):
        denied = clause.size == 3 and cue.word.act in SAYING_ACTS and opening.classes & NEGATION or "chant" in cue.word.remarks
        return Verdict("direct" if denied else "mixed", "fragment_over_words", 0.6)
    if clause.size == 2 and verb_first(clause) and (opening.classes & ACTION or opening.folded.endswith("ون")):
        return Verdict("mixed", "fragment_over_words", 0.7)
    return _word_over_words(clause, cue)


def _short(clause: Clause) -> bool:
    """Two or three words that are no name."""
    if clause.size == 1 or namelike(clause) or proper(clause):
        return False
    words = clause.page.tokens.words[clause.first : clause.last]
    if clause.size == 3 and _three_nouns(clause, words):
        return False
    led = clause.word(clause.first).proclitic in ("ل", "ب")  # دعماً «لأهل الجزيرة»
    led = led and clause.cue is not None and "homograph" not in clause.cue.word.remarks
    phrase = led or indefinite(clause) or adjectives(clause) and not from_a_place(clause)
    return clause.size == 3 or phrase or bool(clause.word(clause.first).classes & FUNCTION)


def _three_nouns(clause: Clause, words: list[Word]) -> bool:
    """Three nouns of which the last is definite, as in a name: «معركة حقول النخيل»; not «الجريمة الإرهابية البشعة»."""
    first, last = words[0], words[-1]
    if first.proclitic or last.proclitic or first.classes & DEFINITE and not first.classes & (ORGANISATION | NAMING) or predicates(clause):
        return False
    if clause.cue is not None and clause.cue.word.act == "describe" or any(word.classes & (FUNCTION | ACTION) for word in words):
        return False
    return bool(last.classes & (DEFINITE | GIVEN | PLACE))


def _word_over_words(clause: Clause, cue: Cue) -> Verdict | None:
    word = clause.before()
    if word is not None and clause.word(clause.first).folded.startswith("ي") and verb_alone(clause) and clause.first > cue.last:
        return Verdict("mixed", "fragment_over_words", 0.6)  # ندد بالذين «يتباهون» بالحرب
    if clause.first > cue.last and annexed(clause):
        return Verdict("mixed", "word_in_report", 0.45)  # توقع المصدر «غربلة» المنظومة
    if clause.size != 1 or word is None or not modifies(word, clause.word(clause.first)) or from_a_place(clause):
        return None
    apart = any(bits & COMMA for bits in clause.page.tokens.bits[max(cue.last, clause.first - 4) : clause.first])
    return None if apart else Verdict("mixed", "word_in_report", 0.45)
