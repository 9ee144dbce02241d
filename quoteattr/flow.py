"""Whom a cue without a subject of its own means: the subject of its sentence, or whoever spoke last."""

from quoteattr import mentions
from quoteattr.agreement import Agreement, agrees
from quoteattr.crowds import crowd
from quoteattr.origins import of_accord, relayed
from quoteattr.page import Page
from quoteattr.phrases import Mention, plural
from quoteattr.reporting import complementizer_after, heads_clause, trusted
from quoteattr.reverence import reverence
from quoteattr.sentences import earlier_sentence, human, interviewed, narrated, person, protagonist, sentence_subject
from quoteattr.subjects import Subject, of_verb
from quoteattr.tokens import COLON, LINE, STOP
from quoteattr.uses import RELAY
from quoteattr.words import COMPLEMENTIZER, DEFINITE

_REACH = 40
_PEOPLE = ("name", "role", "group", "anonymous")
_LEADS = ("حيث", "اذ", "كما")
_WHEN = ("حيث", "حين", "حينما", "عندما", "اذ")
_DEED = 8  # words from who does something to the colon


def flow(page: Page, at: int, wanted: Agreement) -> Subject | None:
    """Whom a participle, a bare verb or بقوله means: the subject of its own sentence where that names somebody new, else who spoke last.

    Args:
        page: the article.
        at: index of the cue.
        wanted: gender and number of the cue.
    """
    known = interviewed(page, at, wanted) or _taken_up(page, at, wanted)
    if known is not None:
        return known
    known = carried(page, at, wanted)
    main = sentence_subject(page, at, wanted) or narrated(page, at, wanted) or earlier_sentence(page, at, wanted, known)
    verb = page.tokens.words[at].verb
    if main is None and known is None:
        people = crowd(page, at, "chant" in verb.remarks) if wanted.number == "p" and verb is not None else None
        return people or _introduced(page, at, wanted)
    if main is None or known is not None and known.mention.first >= main.mention.first:
        return known
    return main


def _introduced(page: Page, at: int, wanted: Agreement) -> Subject | None:
    """Whom the text has told of so far where nobody spoke: شن الوزير سامي الحداد حملة. … وأضاف أن، حيث قال، مضيفا أن."""
    words = page.tokens.words
    verb = words[at].verb
    if verb is None and not any(cue.form == "participle" for cue in words[at].cues) or page.aside(at):
        return None
    if verb is not None and ("relay" in verb.remarks or verb.joined != "و" and not (at and words[at - 1].folded in _LEADS)):
        return None
    found = protagonist(page, at, wanted, groups=True)
    if found is None or found.mention.kind == "name" and wanted.gender == "f" and found.mention.gender != "f" or _divine(page, found.mention):
        return None
    return found


def carried(page: Page, at: int, wanted: Agreement) -> Subject | None:
    """Whom the flow of the text means where the verb has no subject: the last one who spoke and agrees.

    Args:
        page: the article.
        at: index of the verb.
        wanted: gender and number of the cue.
    """
    spoken = page.spoken
    apart = page.aside(at)
    for here in page.cue_places(at, _REACH):
        if page.aside(here) != apart or apart and _line_between(page, here, at):
            continue
        if here in spoken:
            known: Subject | None = _outer(page, here, at, wanted) or spoken[here]
        elif page.in_quote(here) or not heads_clause(page, here):
            continue
        else:
            known = _speaker(page, here, at)
        if known is not None and agrees(page, known.mention, known.gender, wanted) and not known.mention.same and not _divine(page, known.mention):
            return known
    return None


def _outer(page: Page, here: int, at: int, wanted: Agreement) -> Subject | None:
    """Who reports what another says, and goes on: قال الوزير إن الحزب يرفض «…». وأضاف."""
    words, bits = page.tokens.words, page.tokens.bits
    verb = words[here].verb
    if verb is None or verb.joined or bits[here] & (STOP | LINE) or _one_sentence(page, here, at):
        return None
    that = False
    for left in range(here - 1, max(-1, here - _REACH), -1):
        that = that or bool(words[left].classes & COMPLEMENTIZER)
        if that and words[left].verb is not None and not page.in_quote(left) and heads_clause(page, left):
            known = page.spoken.get(left) or _speaker(page, left, at)
            person = known is not None and known.mention.kind in _PEOPLE
            return known if known is not None and person and agrees(page, known.mention, known.gender, wanted) else None
        if bits[left] & (STOP | LINE) or words[left].folded == "حيث":
            return None
    return None


def chorus(page: Page, at: int, wanted: Agreement) -> Subject | None:
    """Whose a chant is that no verb reports: of those who spoke last where they are several, else of the crowd named before, else of who spoke.

    Args:
        page: the article.
        at: the first word of the quote.
        wanted: gender and number, where they are known.
    """
    known = flow(page, at, wanted)
    if known is not None and plural(page, known.mention) is not False and known.mention.kind in ("group", "role"):
        return known
    return crowd(page, at, chants=True) or known


def bearer(page: Page, at: int, wanted: Agreement) -> Subject | None:
    """Who holds up what words are written on: the people or the body that its sentence is about, رفع المحتجون لافتات كثيرة منها «…».

    Args:
        page: the article.
        at: the first word of the quote.
        wanted: gender and number, where they are known.
    """
    for found in (sentence_subject(page, at, wanted), narrated(page, at, Agreement(wanted.gender, "p"))):
        if found is not None and found.mention.kind in ("group", "organisation"):
            return found
    return None


def _taken_up(page: Page, at: int, wanted: Agreement) -> Subject | None:
    """Whose words a clause of time takes up: أبرزت الصحيفة تصريحات المدرب سامي الحداد حين قال."""
    if at == 0 or page.tokens.words[at].verb is None or page.tokens.words[at - 1].folded not in _WHEN:
        return None
    found = owner(page, at - 1, adjoining=False)
    return found if found is not None and person(page, found.mention) and agrees(page, found.mention, found.gender, wanted) else None


def owner(page: Page, at: int, adjoining: bool = True) -> Subject | None:
    """Whose the words are by the noun that leads up to them: مقولة الإمام سامي الحداد: «…»، في جملة الرئيس «…».

    Args:
        page: the article.
        at: the first word of the quote.
        adjoining: whether the phrase must reach up to that word.
    """
    words, bits = page.tokens.words, page.tokens.bits
    for here in range(at - 2, max(-1, at - 10), -1):
        if bits[here + 1] & (STOP | LINE | COLON) or page.in_quote(here):
            return None
        if words[here].bare in page.vocabulary.words_spoken and not words[here].classes & DEFINITE:
            found = mentions.parse(page, here + 1, at) if not bits[here + 1] else None
            said = found is not None and (found.last == at or not adjoining) and (person(page, found) or found.kind in ("group", "organisation"))
            return Subject(found, found.gender, "owner") if said and found is not None else None
    return None


def _line_between(page: Page, first: int, last: int) -> bool:
    return any(bits & LINE for bits in page.tokens.bits[first + 1 : last + 1])


def around(page: Page, at: int, wanted: Agreement) -> Subject | None:
    """Whose a quote without a cue is: of the person or the people that its sentence is about, else of who spoke last.

    Args:
        page: the article.
        at: the first word of the quote.
        wanted: gender and number, where they are known.
    """
    known = carried(page, at, wanted)
    if known is None or page.tokens.bits[at] & (STOP | LINE):
        return known
    main = sentence_subject(page, at, wanted)
    if main is None or known.mention.first >= main.mention.first or not human(page, main.mention) or _share(page, main.mention, known.mention):
        return known
    return main


def doer(page: Page, at: int, wanted: Agreement) -> Subject | None:
    """Who does what leads up to a colon, where no cue does: ونهض المدرب سامي الحداد: «…»، وخرج الوزير عن صمته: «…».

    Args:
        page: the article.
        at: the first word of the quote.
        wanted: gender and number, where they are known.
    """
    main = sentence_subject(page, at, wanted)
    if main is None or at - main.mention.last > _DEED or not human(page, main.mention):
        return None
    known = main.mention.kind == "name" or page.tokens.words[main.mention.first].classes & DEFINITE
    return main if known else None


def _share(page: Page, one: Mention, other: Mention) -> bool:
    """Do two phrases share a word, so that both are of one person?"""
    words = page.tokens.words
    return not {word.bare for word in words[one.first : one.last]}.isdisjoint(word.bare for word in words[other.first : other.last])


def _speaker(page: Page, at: int, asked: int) -> Subject | None:
    """The subject of a cue that introduces no quote, if it can be trusted; else that of its sentence."""
    stop = min(len(page.tokens), at + 26)
    verb = page.tokens.words[at].verb
    if verb is None:
        if at and not page.tokens.bits[at] & (STOP | LINE):
            return None
        found = of_accord(page, at, stop)
        return Subject(found, found.gender, "accord") if found else None
    subject = of_verb(page, at, stop)
    if subject is not None:
        return subject if subject.rule == "relayed" or trusted(page, at, subject) or _one_sentence(page, at, asked) else None
    if "homograph" in verb.remarks and not complementizer_after(page, at):
        return None
    return sentence_subject(page, at, Agreement(verb.gender, verb.number))


def _one_sentence(page: Page, first: int, last: int) -> bool:
    return last - first < 40 and not any(bits & (STOP | LINE) for bits in page.tokens.bits[first + 1 : last + 1])


def _divine(page: Page, mention: Mention) -> bool:
    """A verse is quoted; who speaks on is another."""
    return page.tokens.words[mention.first].folded in page.vocabulary.god or reverence(page, mention.first, page.vocabulary.divine)


def source(page: Page, at: int, stop: int) -> Mention | None:
    """Whose words a verb of relaying passes on, also by pronoun: نقلت عنه الوكالة قوله.

    Args:
        page: the article.
        at: index of the verb.
        stop: the word that the source may not reach.
    """
    words, bits = page.tokens.words, page.tokens.bits
    for here in range(at + 1, min(stop, at + 18)):
        if bits[here] & (STOP | LINE | COLON) or words[here].uses & RELAY:
            break
        meant = page.vocabulary.about.get(words[here].folded)
        if meant is not None:
            known = flow(page, at, Agreement(*meant))
            return known.mention if known else None
    return relayed(page, at, stop)
