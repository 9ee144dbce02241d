"""Verbs that stand in another clause than the one that reports: in a relative clause, in an aside, in what is reported itself."""

from quoteattr.acts import FRAGMENT_ACTS, QUOTING_ACTS
from quoteattr.cues import Cue
from quoteattr.declension import abstract
from quoteattr.government import Ahead
from quoteattr.page import Page
from quoteattr.tokens import LINE, STOP, fold
from quoteattr.uses import AUXILIARY, LIKE_RELATIVE
from quoteattr.words import (
    ADVERB,
    BREAKER,
    COMMON,
    COMPLEMENTIZER,
    DEFINITE,
    DEMONSTRATIVE,
    FUNCTION,
    GIVEN,
    GROUP,
    HEAD,
    KIN,
    KNOWN,
    PEOPLE,
    PLACE,
    PRONOMINAL,
    RELATIVE,
    ROLE,
    CueWord,
    Word,
)

_WHEN = frozenset(map(fold, ("عندما", "حين", "حينما", "لما", "بعدما", "إذا", "لو", "حيث")))
_SPEAKS = HEAD | GIVEN | GROUP | PEOPLE | PLACE | KNOWN | KIN


def relative(page: Page, at: int) -> bool:
    """Is the cue the verb of a relative clause (الذي قال، الذي كان قال)?

    Args:
        page: the article.
        at: index of the cue.
    """
    words, bits = page.tokens.words, page.tokens.bits
    back = at - 1
    while back >= 0 and not bits[back + 1] and words[back].uses & AUXILIARY:
        back -= 1
    if back < 0 or bits[back + 1]:
        return False
    return bool(words[back].classes & RELATIVE) and words[back].folded != "حيث" or bool(words[back].uses & LIKE_RELATIVE)


def asyndetic(page: Page, cue: Cue, colon: bool, lowest: int) -> bool:
    """Is the cue the verb of a relative clause without الذي, with a cue of its own before it: قال في كلمة أذاعها التلفزيون: «…»?

    Args:
        page: the article.
        cue: the cue.
        colon: a colon stands before the mark.
        lowest: how far back to look.
    """
    words, bits, at = page.tokens.words, page.tokens.bits, cue.first
    if cue.word.form != "verb" or cue.word.joined or bits[at] or at == lowest:
        return False
    before = words[at - 1].classes
    indefinite = before & (GROUP | COMMON | ROLE) and not before & (DEFINITE | GIVEN | FUNCTION)
    if not (indefinite or colon and words[at].folded.endswith(("ها", "ه"))):
        return False
    return _verb_before(page, at, max(lowest, at - 20)) >= 0


def interposed(page: Page, cue: Cue, lowest: int) -> bool:
    """Does a word that need not report stand between a verb and its إنّ: قال الوزير، في مقال نشر أمس، إن ; قال نبيل طالب الحقوق إن?

    Args:
        page: the article.
        cue: the cue.
        lowest: how far back to look.
    """
    words, bits, at = page.tokens.words, page.tokens.bits, cue.first
    if cue.word.form != "verb" or cue.word.joined or not ("homograph" in cue.word.remarks or words[at].classes & ROLE):
        return False
    if at and not bits[at] and (words[at - 1].classes & BREAKER or words[at - 1].folded == "حيث"):
        return False  # فيما رأى، حيث كتب: a clause of its own
    here = _verb_before(page, at, max(lowest, at - 25))
    if here < 0 or here and words[here - 1].classes & (BREAKER | RELATIVE) and not bits[here]:
        return False
    verb = words[here].verb
    return verb is not None and verb.act in QUOTING_ACTS and (bool(verb.joined or bits[here]) or here == 0 or bool(words[here - 1].classes & ADVERB))


def of_thing(page: Page, cue: Cue, ahead: Ahead, lowest: int) -> bool:
    """Is the verb the predicate of a thing in what somebody reports: أضاف أن هذه العملية تبرز «…»; but أضاف أن الوزير أكد أن «…»?

    Args:
        page: the article.
        cue: the cue.
        ahead: what lies ahead of it.
        lowest: how far back to look.
    """
    words, bits, at = page.tokens.words, page.tokens.bits, cue.first
    if cue.word.form != "verb" or cue.word.joined or ahead.colon or cue.word.act == "describe":
        return False
    that = next((here for here in range(at - 1, max(lowest, at - 10) - 1, -1) if words[here].classes & COMPLEMENTIZER), -1)
    if that < 0 or bits[that + 1] or any(bits[here + 1] or words[here].verb or words[here].folded in _WHEN for here in range(that + 1, at)):
        return False
    if that + 1 == at:
        own = ahead.complementizer > at or ahead.first == cue.last or cue.word.act in FRAGMENT_ACTS
        if own or not words[that].classes & PRONOMINAL:
            return False
    elif not _lifeless(words[that + 1], words[that + 2], cue.word):
        return False
    return any(one.form in ("verb", "participle") for here in range(that - 1, max(lowest, that - 25) - 1, -1) for one in words[here].cues)


def _lifeless(first: Word, second: Word, verb: CueWord) -> bool:
    """Does a subject begin with a word for no one who speaks: هذا اللقاء، مبادرة الحزب، العملية تبرز?"""
    head = second if first.classes & DEMONSTRATIVE else first
    if head.classes & _SPEAKS or head.verb is not None:
        return False
    if first.classes & DEMONSTRATIVE or head.classes & COMMON or abstract(head.bare):
        return True
    return head.bare.endswith("ة") and bool(head.classes & DEFINITE) and verb.gender == "f"


def _verb_before(page: Page, at: int, lowest: int) -> int:
    """The nearest verb that surely reports before a word, in its sentence and with no إنّ between, or -1; at the head of a sentence also وذكرت."""
    words, bits = page.tokens.words, page.tokens.bits
    for here in range(at - 1, lowest - 1, -1):
        if words[here].classes & COMPLEMENTIZER or bits[here + 1] & (STOP | LINE) or page.in_quote(here):
            return -1
        verb = words[here].verb
        opens = verb is not None and verb.act in QUOTING_ACTS and (here == 0 or bits[here] & (STOP | LINE))
        if verb is not None and ("homograph" not in verb.remarks or opens):
            return here
    return -1
