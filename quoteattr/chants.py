"""What a crowd chants or holds up. Each rule gives a verdict or nothing."""

from quoteattr.clauses import Clause
from quoteattr.cues import Cue
from quoteattr.tokens import COLON, COMMA, LINE, MARK, STOP
from quoteattr.verdict import Verdict
from quoteattr.words import DEFINITE, NAMING, ORGANISATION, PLACE, PREPOSITION, Word


def chanted(clause: Clause) -> Verdict | None:
    """Words that a crowd says or holds up: هتفوا «…»، رددوا شعار «…»، رفعوا لافتات منها «…»."""
    word = clause.before()
    if clause.inside or word is None or clause.bits_after() & COLON:
        return None
    cried = _cried(clause, clause.cue, word) if clause.cue is not None and "chant" in clause.cue.word.remarks else None
    listed = clause.colon or word.folded in clause.page.vocabulary.listing
    return cried or (_among_chants if listed else _called_chant)(clause, word)


def _cried(clause: Clause, cue: Cue, word: Word) -> Verdict | None:
    """A verb of chanting: هتفوا «…»، هتف المحتجون في الميدان «…»."""
    page = clause.page
    if clause.complementizer >= cue.first or clause.colon:
        return None
    if word.folded in page.vocabulary.calls or cue.last == clause.first and not word.folded.endswith("ها"):
        return Verdict("direct", "chanted", 0.93)
    led = word.classes & PREPOSITION and not word.folded.endswith(("ه", "ها", "هم"))  # هتفوا فيها «…»
    name = clause.word(clause.first).classes & (PLACE | ORGANISATION) and not word.classes & DEFINITE  # but هتف العمال «المصنع لنا»
    held = led or word.classes & NAMING or word.folded in page.vocabulary.spans.particles or name
    whole = 2 <= clause.size <= 12 and not held and clause.first - cue.last <= 24
    return Verdict("direct", "chanted", 0.9) if whole else None


def _called_chant(clause: Clause, word: Word) -> Verdict | None:
    """The noun at the mark: شعار «…»، هتافاتهم المتكررة «…»."""
    chants = clause.page.vocabulary.chants
    if clause.page.tokens.bits[clause.first] & (STOP | LINE | COMMA):
        return None
    apart = word.classes & (PREPOSITION | NAMING) or not word.folded.endswith("ة")
    noun = word if apart else clause.before(2) or word
    return Verdict("direct", "chanted", 0.9) if word.folded in chants or noun.folded in chants else None


def _among_chants(clause: Clause, word: Word) -> Verdict | None:
    """One of several: رددوا هتافات منها «…»، رفعوا لافتات كتب عليها: «…»."""
    page, cue = clause.page, clause.cue
    words, bits = page.tokens.words, page.tokens.bits
    chants, banners = page.vocabulary.chants, page.vocabulary.banners if word.folded in page.vocabulary.listing else ()
    for at in range(clause.first - 1, max(-1, clause.first - 14), -1):
        if bits[at + 1] & (STOP | LINE) and at != clause.first - 2:  # …؛ منها «…»
            return None
        if words[at].folded in chants:
            return Verdict("direct", "chanted", 0.9)
        if words[at].folded in banners:
            if cue is None:
                return Verdict("direct", "displayed", 0.8)  # who carries them stands too far off to be named
            return Verdict("direct", "chanted", 0.9) if "chant" in cue.word.remarks else None
    return None


def chant_goes_on(clause: Clause) -> Verdict | None:
    """Words right after a quote, with nothing between but the marks: «…» «…»، «…»."""
    apart = MARK | COMMA if clause.size >= 3 else MARK
    if clause.size >= 2 and clause.page.verdicts.get(clause.first) == "direct" and not clause.page.tokens.bits[clause.first] & ~apart:
        return Verdict("direct", "continued", 0.85)
    return None
