"""What a marked span states: a whole sentence, something said of the noun before it, or a noun alone."""

import re

from quoteattr.acts import SAYING_ACTS
from quoteattr.clauses import Clause
from quoteattr.tokens import COMMA, LINE, STOP
from quoteattr.words import (
    ACTION,
    BREAKER,
    COMMON,
    COMPLEMENTIZER,
    DEFINITE,
    DEMONSTRATIVE,
    FUNCTION,
    GIVEN,
    NAMING,
    NEGATION,
    NUMBER,
    ORGANISATION,
    PLACE,
    PREPOSITION,
    ROLE,
    Word,
)

_ELISION = re.compile(r"[\s([]*(\.{3,}|…)[\s)\]]*")
_FEMININE_PAST = re.compile(r"[^اوي][^او][^اوي]ت|[^اوي]ا[^اوي]ت|[اتن][^اوي].?[^اوي]{1,3}ت")  # not روبوت، فيرست
_VERY = ("جد", "للغاية", "بشدة", "تمام")
_LINKS = ("هو", "هي", "ليس", "ليست", "كان", "كانت")  # between a noun and what is said of it
_GOVERNED = ("علي", "الي", "عن")
_TAKES_ALL = ("deny", "call", "criticise", "object")  # نفى «كل ما نشر عنه»، رفض «أي تفاوض»
_OWNED = ("ه", "ها", "هم", "نا")  # معهم
_OWNERS = ("هما", "ها", "هم", "نا", "ه")
_QUALITY = re.compile(r"الم\w{3,}[^ةي]|ال\wا\w\w")  # المطلق، الكامل
_FUTURE = ("سن", "سي", "ست", "سا")  # سنواصل، سيلتزم


def sentences(clause: Clause) -> bool:
    """Does the span hold more than one sentence? What is left out, «تعمل ... ولا تتوقف», ends none."""
    tokens, within = clause.page.tokens, range(clause.first + 1, clause.last)
    return clause.size >= 5 and any(tokens.bits[at] & STOP and not _ELISION.fullmatch(tokens.gaps[at]) for at in within)


def starts_clause(clause: Clause) -> bool:
    """Does the span begin with a word that begins a clause of its own: «لأنها …»، «لكن …»، «إلا أنه …»، «ولن …»."""
    first, spans = clause.word(clause.first), clause.page.vocabulary.spans
    following = clause.word(clause.first + 1) if clause.size > 1 else first
    if first.folded in spans.with_subject or first.folded == "الا" and following.classes & COMPLEMENTIZER:
        return clause.size >= 3
    if first.folded in spans.openings:
        predicate = first.folded.endswith("لكن") and (following.verb is not None or following.classes & ACTION)  # لا تنسى «لكن تسامح …»
        return clause.size >= 6 and not predicate and following.folded != "سيما"
    if clause.size >= 5 and (_so(first) or first.folded == "كما" and following.folded in ("ان", "انه", "انها", "انهم")):
        return True
    if clause.size >= 4 and first.folded in ("ان", "انه", "انها", "اننا", "انني"):
        return True
    near = clause.page.tokens.words[clause.first + 1 : min(clause.last, clause.first + 4)]
    return first.folded.startswith(("و", "ف")) and clause.size >= 3 and any(word.folded in _LINKS for word in near)  # «ووضعه ليس جيداً»


def _so(word: Word) -> bool:
    """ف, which begins a clause, before a word that is no other with it: فالبحر، فلا، فمن الأفضل; not فكرة، فتحت."""
    return word.proclitic == "ف" and bool(word.classes & (DEFINITE | NEGATION | DEMONSTRATIVE) or word.bare == "من")


def clausal(clause: Clause) -> bool:
    """Does the span look like a whole clause, not a fragment? By its length, a second sentence, or its first word."""
    if clause.size >= 9 or sentences(clause):
        return True
    first = clause.word(clause.first)
    noun = first.folded.endswith("ا") and not first.folded.endswith("وا")  # تدخلاً
    shaped = first.folded[:1] in "يتس" or first.folded.endswith("وا") and len(first.folded) > 4
    verb = not first.classes and shaped or first.classes & ACTION and not noun
    return clause.size >= 4 and bool(verb or first.classes & (BREAKER | COMPLEMENTIZER))


def predicates(clause: Clause) -> bool:
    """Does the span begin with what is said of a noun before it: «نجح في …»، «لن تقبل …»، «غير منصفة»، «أكثر طموحاً»?"""
    opening = clause.word(clause.first)
    spans = clause.page.vocabulary.spans
    is_so = clause.size > 1 and opening.folded in spans.copulas and not opening.classes & ~(BREAKER | COMPLEMENTIZER)  # «سيكون الفيصل»
    if is_so or opening.folded in spans.degrees or opening.classes & (ACTION | NEGATION) or agrees(clause):
        return True
    if 2 <= clause.size <= 4 and clause.word(clause.last - 1).folded in spans.very:
        return True  # «نادر جداً»
    return opening.verb is not None and (clause.size >= 3 or not opening.classes)


def verbless(clause: Clause) -> bool:
    """Is the span surely said without a verb: «متمسكة بالحل»، «ليست أسئلة بسيطة»، «من غير العادل»?"""
    opening = clause.word(clause.first)
    if opening.folded in clause.page.vocabulary.spans.degrees:
        return not clause.word(clause.first + 1).classes & PREPOSITION  # ليس بين العمال غريب
    if opening.classes & (ACTION | NEGATION | COMPLEMENTIZER) or opening.verb is not None or verb_first(clause):
        return False
    noun = opening.classes & (COMMON | DEFINITE | ROLE | NAMING | PREPOSITION)
    return bool(noun) or opening.folded.endswith("ة") or opening.folded.startswith("م") and len(opening.folded) >= 4


def noun_alone(clause: Clause) -> bool:
    """Is the span a noun and what belongs to it, with no clause added: «محاولة لسرقة السمك»; not «مبالغ فيها ولا تعكس شيئاً», «من الصعب أن …»?"""
    opening, spans = clause.word(clause.first), clause.page.vocabulary.spans
    if opening.classes & PREPOSITION or opening.folded in spans.being_there or not (opening.classes or opening.folded.endswith("ة")):
        return False
    words = clause.page.tokens.words[clause.first + 1 : clause.last]
    return verbless(clause) and not any(word.classes & (NEGATION | ACTION | COMPLEMENTIZER) or word.folded in spans.openings for word in words)


def verb_first(clause: Clause) -> bool:
    """Does the span begin with a verb of the third person present: «يطمئن المواطن»?"""
    opening = clause.word(clause.first)
    if opening.proclitic or len(opening.folded) < 3 or clause.size == 1:
        return False
    verb = opening.verb is not None or bool(opening.classes & ACTION)
    if opening.folded[0] == "ي":
        return verb or not opening.classes & ~BREAKER  # يجب، يمكن
    return opening.folded[0] == "ت" and verb and not opening.classes & ~ACTION


def verblike(clause: Clause) -> bool:
    """Has the first word the shape of a verb of the present, and something after it that belongs to a sentence?"""
    opening = clause.word(clause.first)
    return (
        verb_first(clause)
        or opening.folded[:1] in "تس"
        and not opening.classes
        and len(opening.folded) >= 4
        and not clause.page.recurs(clause.number)
    )


def nominal(clause: Clause) -> bool:
    """Is the span a noun with what belongs to it, the object of its verb: أكد «متانة السقف رغم المطر», حض «البلدية على إصلاحه»?"""
    opening, following, cue = clause.word(clause.first), clause.word(clause.first + 1), clause.cue
    if opening.folded in clause.page.vocabulary.spans.quantities and cue is not None and cue.word.act in _TAKES_ALL:
        return not sentences(clause)
    if sentences(clause) or starts_clause(clause) or opening.classes & ACTION:
        return False
    if opening.folded == "عدم":
        return True
    if cue is not None and cue.last == clause.first and cue.word.act in ("call", "accuse") and opening.classes & (DEFINITE | GIVEN | PLACE):
        return True  # whom it calls upon
    if opening.classes & (FUNCTION | GIVEN | PLACE):
        return False
    if not opening.classes and (opening.verb is not None or opening.folded[:2] in _FUTURE or opening.folded[:1] == "ن") or verb_first(clause):
        return False
    return not opening.classes & DEFINITE or bool(following.classes & PREPOSITION) or following.proclitic == "ب"


def governed(clause: Clause) -> bool:
    """Does the span begin with the preposition of its verb: شدد «على أهمية السقف», تعهد «ببناء السقف»; not أشار «إلى أن …»?"""
    opening, cue = clause.word(clause.first), clause.cue
    if cue is None or cue.word.act in SAYING_ACTS or clause.size < 2 or sentences(clause) or clause.word(clause.first + 1).classes & COMPLEMENTIZER:
        return False
    if opening.folded in clause.page.vocabulary.spans.openings or opening.classes & (DEMONSTRATIVE | ACTION) or opening.verb is not None:
        return False
    return opening.folded in _GOVERNED or opening.proclitic in ("ب", "ل") and opening.folded[0] == opening.proclitic


def outside(clause: Clause) -> bool:
    """أن and a verb whose subject stands outside: طالبهم بأن «يعيدوا السقف», تعهدت بأن «تلتزم بالسقف»; not نص على أن «يعود السقف»."""
    if not verb_first(clause) or clause.complementizer >= clause.first:
        return False
    opening, following = clause.word(clause.first), clause.word(clause.first + 1)
    bound = following.classes & PREPOSITION or following.proclitic == "ب" and not following.classes & DEFINITE
    return clause.size <= 4 or opening.folded.endswith("وا") or bool(bound) and opening.bare[1:] != "كون" and not following.folded.endswith(_OWNED)


def nominal_sentence(clause: Clause) -> bool:
    """A noun with the article and what is said of it without: «الحل قريب»، «المفاوضات شبه مقطوعة»."""
    words, spans = clause.page.tokens.words[clause.first : clause.last], clause.page.vocabulary.spans
    if words[0].folded in spans.denials:
        return True
    last = words[-1]
    if len(words) >= 3 and (
        words[0].folded in spans.being_there or last.folded in spans.very or any(w.folded in spans.copulas or w.classes & ACTION for w in words[1:])
    ):
        return True
    if len(words) < 2 or not words[0].classes & DEFINITE or words[0].classes & (PLACE | NAMING | GIVEN) or last.folded[:1] == "و":
        return False
    if last.classes & (DEFINITE | GIVEN | PLACE | ORGANISATION | ROLE | NUMBER | FUNCTION | NAMING) or last.folded.isascii():
        return False
    return bool(last.classes & COMMON) or last.folded[:1] == "م" and len(last.folded) >= 4


def modifies(noun: Word, word: Word) -> bool:
    """Is a marked word the adjective of the noun before it: الحوار «الضروري»، احتمالاً «كبيراً»، خطوة «إيجابية»?"""
    if noun.classes & (FUNCTION | GIVEN | PLACE | ORGANISATION | NAMING | ROLE) or word.classes & (GIVEN | PLACE | ORGANISATION | ROLE | FUNCTION):
        return False
    if len(word.bare) < 5:
        return False
    if word.classes & DEFINITE and not noun.classes & DEFINITE:
        return _owned_so(noun, word)
    if noun.classes & DEFINITE and not word.classes & DEFINITE:
        return False
    if not word.classes & DEFINITE:
        return noun.folded[-1:] == "ا" == word.folded[-1:] or noun.folded[-1:] == "ة" and word.folded.endswith("ية")
    if noun.bare[-1:] == "ة" or noun.bare.endswith("ات"):
        return word.bare.endswith("ية") or word.bare[2] == "م" and word.bare[-1:] == "ة"
    return word.bare[-1:] == "ي" or word.bare[2] == "م"


def _owned_so(noun: Word, word: Word) -> bool:
    """A noun with a pronoun is definite too: علاقاتها «المتميزة»، دعمهم «الكامل»; not نظيرتها «الحرية»."""
    ending = next((ending for ending in _OWNERS if noun.folded.endswith(ending)), "")
    stem = noun.folded.removesuffix(ending)
    if not ending:
        return False
    if stem.endswith("ت"):
        return stem.endswith("ات") and word.bare.endswith("ة")
    return _QUALITY.fullmatch(word.bare) is not None


def adjectives(clause: Clause) -> bool:
    """Do two words say of the noun before what it is like: الأفكار «الغريبة الهدامة»، السور «العالي جداً»?"""
    noun, first, last = clause.before(), clause.word(clause.first), clause.word(clause.last - 1)
    if clause.size != 2 or noun is None or not noun.classes & DEFINITE or clause.page.tokens.bits[clause.first] & COMMA or not modifies(noun, first):
        return False
    bare = last.folded.removeprefix("و")
    return bare.removesuffix("ا") in _VERY or bare.startswith("ال") and bare.endswith("ة") == first.folded.endswith("ة")


def said_of(clause: Clause, noun: Word, word: Word) -> bool:
    """إن الألوان القديمة «متوافقة» مع …: an adjective without the article after a noun with it."""
    if not noun.classes & DEFINITE or noun.classes & (NAMING | GIVEN | PLACE | ROLE) or len(word.folded) < 5 or word.proclitic:
        return False
    if word.classes & (DEFINITE | GIVEN | PLACE | ORGANISATION | ROLE | FUNCTION | NAMING) or word.folded.isascii():
        return False
    shaped = word.folded[0] == "م" or word.folded.endswith("ة")
    goes_on = clause.last < len(clause.page.tokens) and clause.word(clause.last).classes & PREPOSITION
    return shaped and bool(goes_on or clause.bits_after() & (COMMA | STOP | LINE)) and not clause.page.recurs(clause.number)


def verb_alone(clause: Clause) -> bool:
    """One verb: إن الدين «يتزايد»، إن الحارس «انتحر». Names that begin like one go on with a vowel: يوتيوب، ياسين."""
    word = clause.word(clause.first)
    if clause.size != 1 or word.classes & ~ACTION or clause.page.recurs(clause.number):
        return False
    shaped = word.folded[0] == "ي" and len(word.folded) >= 4 and word.folded[1] not in "اوي"
    return shaped or bool(word.classes & ACTION) and not word.folded.endswith(("ه", "ا", "م")) or agrees(clause)


def agrees(clause: Clause) -> bool:
    """Does the span begin with a verb of the past that agrees with a feminine noun before it: الأسعار | «غيّرت …», السلطات «حظرت …»?"""
    noun, word = clause.before(), clause.word(clause.first)
    if noun is None or not noun.classes & DEFINITE or not noun.folded.endswith(("ة", "ات")):
        return False
    return not word.classes and _FEMININE_PAST.fullmatch(word.folded) is not None


def future(clause: Clause) -> bool:
    """One verb of the future: إن الانتشار «سيتواصل»، إن الوزارة «ستجدد» عملها."""
    word = clause.word(clause.first)
    if clause.size != 1 or word.classes & ~ACTION or word.folded[:2] not in ("سي", "ست") or clause.page.recurs(clause.number):
        return False
    apart = clause.bits_after() & (COMMA | STOP | LINE)
    return len(word.folded) >= 6 if apart else len(word.folded) >= 5 and word.folded[2] not in "اوي"  # not ستاندرد


def manner(clause: Clause) -> bool:
    """How something is done, or what it is not: تتعامل بـ«التجاهل التام»، ليس بـ«القرار الطبيعي»."""
    word, verb = clause.before(), clause.before(2)
    if word is None or verb is None or word.folded != "ب":
        return False
    return verb.folded in clause.page.vocabulary.spans.copulas or verb.folded[:1] in "يت" and (not verb.classes or bool(verb.classes & ACTION))


def second_object(clause: Clause) -> bool:
    """اعتبر الحكم «قاسياً ومفاجئاً»: an indefinite accusative after what it is said of."""
    noun, word = clause.before(), clause.word(clause.first)
    if noun is None or not noun.classes & DEFINITE or noun.classes & NAMING or len(word.folded) < 4:
        return False
    if clause.size == 2 and word.folded[-1] == "ة" and clause.word(clause.last - 1).folded.endswith("ة"):
        return not (word.classes | clause.word(clause.last - 1).classes) & (DEFINITE | GIVEN | PLACE | FUNCTION)  # يعتبر الحزب «منظمة إرهابية»
    return word.folded[-1] == "ا" and not word.classes & (DEFINITE | GIVEN | PLACE | ORGANISATION | ROLE | FUNCTION)
