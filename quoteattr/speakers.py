"""From mentions to speakers: who of those who speak in one article is the same.

A short name (كيري) takes the fullest form that the article has (جون كيري), a role (الوزير) the person of that role, a body by its head (الوزارة) the
body named before. Spelling variants meet; near names (كيري، كيربي ; حميد الغزي، أحمد الغزي) stay apart.
"""

from quoteattr.mentions import Mention, parse
from quoteattr.names import fullest
from quoteattr.page import Page
from quoteattr.persons import is_van
from quoteattr.records import Gender, Speaker, SpeakerKind
from quoteattr.subjects import Subject
from quoteattr.tokens import COMMA, fold
from quoteattr.words import (
    ANONYMOUS,
    DEFINITE,
    FEMININE,
    FUNCTION,
    GIVEN,
    HEAD,
    NUMBER,
    ROLE,
    SAME,
    Word,
)

_KINDS: dict[str, SpeakerKind] = {
    "name": "person",
    "role": "person",
    "group": "group",
    "organisation": "organisation",
    "place": "government",
    "document": "document",
    "anonymous": "anonymous",
}
# Letters that foreign names are spelt with now so, now so: سيرغي سيرجي، بوتفليقة.
# Letters that stay are listed too: one that is missing costs translate() an exception.
_VARIANTS = {**{code: code for code in range(0x20, 0x700)}, **str.maketrans("غڤچطصظؤئةى", "جفجتسزويهي")}
#: Definite descriptions that mean whoever was just speaking where nobody bears them.
_CAST = 60
_EDGES = " \t\n\r«»“”\"″„‟‹›()[]{}،,.:؛;!؟?-–—'’‘ـ\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u00a0"


def phrase(page: Page, first: int, last: int, cut: int = 0) -> str:
    """The text of a range of words, on one line, without the marks at its edges.

    Args:
        page: the article.
        first: the first word.
        last: one past the last word.
        cut: letters of a proclitic to leave out in front.
    """
    tokens = page.tokens
    text = tokens.text[tokens.starts[first] : tokens.ends[last - 1]]
    if cut:
        text = "ال" + text[2:] if text.startswith("لل") else text[cut:]
    for mark in '«»“”"″„‟‹›':
        if mark in text and (mark == '"' and text.count('"') % 2 or text.count("«") != text.count("»") or text.count("“") != text.count("”")):
            text = text.translate({ord(m): None for m in '«»“”"″„‟‹›'})
            break
    return " ".join(text.split()).strip(_EDGES)


class Cast:
    """The speakers of one article, as they appear.

    Args:
        page: the article.
    """

    def __init__(self, page: Page) -> None:
        self.page = page
        self.speakers: list[_Member] = []
        self._seen: dict[tuple[int, int], int] = {}
        self._last: int = -1

    def member(self, subject: Subject) -> int:
        """Which speaker a subject is; a new one where none fits.

        Args:
            subject: who speaks, as the text names it.

        Returns:
            Position in :attr:`speakers`, or -1 where the words are nothing but marks.
        """
        mention = subject.mention
        if not phrase(self.page, *(mention.name or mention.role or (mention.first, mention.last))):
            return -1
        place = (mention.first, mention.last)
        known = self._seen.get(place)
        if known is None:
            known = self._seen[place] = self._find(mention, subject.gender)
        self._last = known
        self.speakers[known].learn(mention, subject.gender, self.page)
        return known

    def _recent(self) -> list[tuple[int, "_Member"]]:
        """The speakers that a mention can be, the newest last: all of an article's, not all of a book's."""
        floor = max(0, len(self.speakers) - _CAST)
        return list(enumerate(self.speakers[floor:], floor))

    def _find(self, mention: Mention, gender: Gender | None) -> int:
        if mention.kind == "name":
            return self._by_name(mention, gender)
        if mention.kind == "role" or mention.kind == "anonymous" and self.page.tokens.words[mention.first].classes & DEFINITE:
            return self._by_role(mention, gender)
        return self._by_head(mention)

    def _by_name(self, mention: Mention, gender: Gender | None) -> int:
        assert mention.name is not None
        first, last = mention.name
        words = self.page.tokens.words[first:last]
        key = _joined_abd(self.page, [_key(word.bare) for word in words])
        best = -1
        for n, member in self._recent():
            if member.key and member.person and _same_name(member.key, key) and not (gender and member.gender and gender != member.gender):
                best = n
        if best >= 0 and len(key) <= len(self.speakers[best].key):
            return best
        span = fullest(self.page, first, last) if len(words) <= 3 else (first, last)
        full = _joined_abd(self.page, [_key(word.bare) for word in self.page.tokens.words[span[0] : span[1]]])
        if best < 0:
            for n, member in self._recent():
                if member.key and member.person and _same_name(member.key, full):
                    best = n
        if best < 0:
            best = self._role_holder(mention)
        if best < 0:
            best = self._add(_Member(phrase(self.page, *span), full, "person", True))
            self.speakers[best].span = span
        member = self.speakers[best]
        if len(full) > len(member.key):
            member.name, member.key = phrase(self.page, *span), full
            member.span = span
        return best

    def _role_holder(self, mention: Mention) -> int:
        """A speaker so far known by role only, whom this mention names."""
        if mention.role is None:
            return -1
        role = fold(phrase(self.page, *mention.role))
        for n, member in self._recent():
            if member.nameless and member.person and (role.startswith(fold(member.name)) or fold(member.name).startswith(role)):
                member.nameless = False
                member.key = ()
                return n
        return -1

    def _by_role(self, mention: Mention, gender: Gender | None) -> int:
        page = self.page
        assert mention.role is not None or mention.name is not None
        first, last = mention.role or mention.name or (mention.first, mention.last)
        role = phrase(page, first, last, len(page.tokens.words[first].proclitic))
        folded = fold(role)
        head = page.tokens.words[first].bare.removeprefix("ال")
        alone = last - first == 1 and page.tokens.words[first].classes & DEFINITE
        earlier = _earlier_body(page, first, head) if alone else None
        if earlier is not None and page.tokens.words[earlier[0]].classes & (ANONYMOUS | ROLE | DEFINITE) == ANONYMOUS:
            return self._known_or_new(phrase(page, earlier[0], earlier[1]))
        best = -1
        other = any(part in page.vocabulary.others for part in folded.split())
        for n, member in self._recent() if not other else ():
            for known in member.roles:
                if known == folded or (_definite(page, mention) and _head(known) == head and _compatible(page, known, folded)):
                    best = n
        if best >= 0:
            return best
        named = _holder(page, first, last) if not other else None
        if named is not None:
            return self._by_name(named, gender)
        if (page.tokens.words[first].classes & DEFINITE or mention.same or head == "رجل") and (
            len(role.split()) <= 2 or head.removesuffix("ة") in page.vocabulary.generic
        ):
            for n, member in self._recent():
                if member.person and any(_head(known) == head for known in member.roles):
                    best = n
            if best < 0 and head.removesuffix("ة") in page.vocabulary.generic:
                best = self._last_person(gender or mention.gender)
            if best >= 0:
                return best
        if earlier is not None:
            return self._known_or_new(phrase(page, earlier[0], earlier[1]))
        kind: SpeakerKind = "anonymous" if mention.kind == "anonymous" else "person"
        return self._add(_Member(role, tuple(folded.split()), kind, True, nameless=True))

    def _last_person(self, gender: Gender | None) -> int:
        """Who spoke last, if a person of that gender; else the last such person that was named."""
        order: list[int] = [self._last, *reversed([n for n, _ in self._recent()])]
        for n in order:
            if n >= 0 and self.speakers[n].kind == "person" and not (gender and self.speakers[n].gender and gender != self.speakers[n].gender):
                return n
        return -1

    def _known_or_new(self, role: str) -> int:
        """The speaker of an indefinite description that stood earlier: مصدر أمني for المصدر."""
        for n, member in self._recent():
            if fold(member.name) == fold(role) or fold(role) in member.roles:
                return n
        return self._add(_Member(role, tuple(fold(role).split()), "anonymous", True, nameless=True))

    def _by_head(self, mention: Mention) -> int:
        page = self.page
        first, last = mention.name or (mention.first, mention.last)
        name = phrase(page, first, last, len(page.tokens.words[first].proclitic))
        key = tuple(_key(part) for part in fold(name).translate({ord(m): " " for m in '«»“”"()'}).split())
        kind = _KINDS[mention.kind]
        head = page.tokens.words[first].bare.removeprefix("ال")
        alone = last - first == 1 and page.tokens.words[first].classes & DEFINITE
        for n, member in reversed(self._recent()):
            if member.key == key or (not member.person and _contains(member.key, key)) or (alone and head in member.heads):
                return n
            if not member.person and len(key) > len(member.key) and _contains(key, member.key):
                member.name, member.key = name, key
                return n
        if alone:
            earlier = _earlier_body(page, mention.first, head)
            if earlier is not None:
                return self._add(
                    _Member(phrase(page, *earlier), tuple(_key(w.bare) for w in page.tokens.words[earlier[0] : earlier[1]]), kind, False)
                )
        return self._add(_Member(name, key, kind, False))

    def _add(self, member: "_Member") -> int:
        self.speakers.append(member)
        return len(self.speakers) - 1

    def records(self) -> tuple[Speaker, ...]:
        """The speakers as records, in the order in which they first speak."""
        for member in self.speakers:
            if member.kind == "person" and member.role is None and not member.nameless:
                member.role = role_of(self.page, member.span)
                if member.role is not None and member.gender is None:
                    member.gender = "f" if self.page.vocabulary.words[member.role.split()[0]].classes & FEMININE else "m"
        return tuple(
            Speaker(id=n, name=member.name, role=member.role, kind=member.kind, gender=member.gender) for n, member in enumerate(self.speakers)
        )


class _Member:
    """What is known of one speaker."""

    def __init__(self, name: str, key: tuple[str, ...], kind: SpeakerKind, person: bool, nameless: bool = False) -> None:
        self.name = name
        self.key = key
        self.kind = kind
        self.person = person
        self.nameless = nameless
        self.span = (0, 0)  # words of the name
        self.role: str | None = None
        self.roles: set[str] = set()
        self.heads: set[str] = set()
        self.gender: Gender | None = None
        if nameless:
            self.roles.add(fold(name))

    def learn(self, mention: Mention, gender: Gender | None, page: Page) -> None:
        """Add what a further mention tells: a role, a gender."""
        head = page.tokens.words[mention.first]
        if not self.person:
            self.heads.add(head.bare.removeprefix("ال"))
            self.gender = self.gender or _shown(mention, gender, page)
            return
        self.gender = self.gender or mention.gender or gender
        if mention.role is not None:
            role = phrase(page, *mention.role)
            self.roles.add(fold(role))
            if not self.nameless and (self.role is None or len(fold(role)) > len(fold(self.role))):
                self.role = role


def _shown(mention: Mention, verb: Gender | None, page: Page) -> Gender | None:
    """The gender of those without a name, and of several with one verb: دبلوماسي غربي، إحدى النساء، طالبات، سامي وكريم."""
    head = page.tokens.words[(mention.name or mention.role or (mention.first, 0))[0]]
    one_of = page.vocabulary.one_of.get(head.bare)
    if one_of is not None:
        return one_of
    if mention.kind == "anonymous":
        return ("f" if head.classes & FEMININE else "m") if head.classes & ROLE else None
    if mention.kind == "group" and head.classes & FEMININE:
        return "f"
    return mention.gender or verb if mention.kind == "group" and head.classes & GIVEN else None


def role_of(page: Page, span: tuple[int, int]) -> str | None:
    """The title that the article gives a name anywhere: وزير الخارجية الأميركي جون كيري، or جون كيري، وزير الخارجية.

    Args:
        page: the article.
        span: the words of the name.
    """
    words, bits = page.tokens.words, page.tokens.bits
    first, last = span
    if last <= first:
        return None
    for at in page.occurrences(words[last - 1], first, 12):
        start = at
        while start > 0 and at - start < 12 and not (bits[start] & ~COMMA):
            start -= 1
            if words[start].classes & ROLE and not words[start].proclitic or words[start].proclitic in ("و", "ل") and words[start].classes & ROLE:
                found = parse(page, start, min(len(words), at + 16), attached=True)
                if (
                    found is not None
                    and found.name is not None
                    and found.kind == "name"
                    and found.role is not None
                    and found.name[0] <= at < found.name[1]
                ):
                    return phrase(page, *found.role, found.cut if found.role[0] == found.first else 0)
        following = _named_before(page, at + 1) if at + 1 < len(words) and words[at + 1].classes & ROLE else None
        if following is not None and following.role is not None:
            return phrase(page, *following.role)
    return None


def _key(folded: str) -> str:
    return folded.removeprefix("ال").translate(_VARIANTS)


def _definite(page: Page, mention: Mention) -> bool:
    word = page.tokens.words[mention.first]
    return bool(word.classes & DEFINITE) or mention.same or mention.last - mention.first > 1


def _head(role: str) -> str:
    return role.split(" ", 1)[0].removeprefix("ال")


def _compatible(page: Page, one: str, other: str) -> bool:
    """Can two descriptions with one head be of one person? The shorter adds nothing that the longer lacks."""
    short, long = sorted((one.split()[1:], other.split()[1:]), key=len)
    known = {part.removeprefix("ال").removeprefix("لل") for part in long}
    return all(part.removeprefix("ال").removeprefix("لل") in known or part in page.vocabulary.pointing_back for part in short)


def _contains(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    n = len(short)
    return bool(n) and any(long[i : i + n] == short for i in range(len(long) - n + 1))


def _near(one: str, other: str) -> bool:
    """One word in two spellings: long, and but one letter apart by a long vowel."""
    if one == other:
        return True
    if min(len(one), len(other)) < 5 or abs(len(one) - len(other)) > 1:
        return False
    thin = str.maketrans("", "", "اويه")
    return one.translate(thin) == other.translate(thin) and one[0] == other[0]


def _same_name(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Are two names of one person? One is part of the other, or they differ only in spelling."""
    if len(one) == len(other):
        return all(map(_near, one, other))
    short, long = sorted((one, other), key=len)
    n = len(short)
    return any(all(map(_near, long[i : i + n], short)) for i in range(len(long) - n + 1)) or (
        n >= 2 and short[0] == long[0] and short[-1] == long[-1]
    )


def _joined_abd(page: Page, key: list[str]) -> tuple[str, ...]:
    """عبد الفتاح and عبدالفتاح are one spelling."""
    made: list[str] = []
    for part in key:
        if made and made[-1] in page.vocabulary.joined_up:
            made[-1] += part
        else:
            made.append(part.replace("عبدال", "عبد", 1) if part.startswith("عبدال") else part)
    return tuple(made)


def _holder(page: Page, first: int, last: int) -> Mention | None:
    """The person whom the article gives this role: وزير الخارجية for وزير الخارجية جون كيري."""
    words = page.tokens.words
    head = words[first]
    wanted = [words[i].bare.removeprefix("ال") for i in range(first, last)]
    bare = head.bare.removeprefix("ال")
    spellings = {bare, "ال" + bare, "و" + bare, "وال" + bare}
    best: Mention | None = None
    loose: list[Mention] = []
    for at in page.roles_near(first):
        word = words[at]
        if at and not page.tokens.bits[at] and words[at - 1].classes & ROLE and not words[at - 1].classes & DEFINITE:
            continue  # نائب وزير المالية is not the minister
        if (word.folded in spellings or word.bare in spellings) and not first <= at < last and not page.in_quote(at):
            found = _named_before(page, at) or parse(page, at, min(len(words), at + 16))
            if found is None or found.name is None or found.kind != "name":
                continue
            role = [words[i].bare.removeprefix("ال") for i in range(*(found.role or (at, found.name[0])))]
            if all(part in role for part in wanted) and (best is None or at < first):
                best = found
            elif len(wanted) <= 2 and role[:1] == wanted[:1] and words[first].classes & DEFINITE:
                loose.append(found)
    if best is None and len({words[found.name[0]] for found in loose if found.name}) == 1:
        best = loose[0]
    return best


def _named_before(page: Page, at: int) -> Mention | None:
    """جون كيري، وزير الخارجية: the name that a title follows."""
    words, bits = page.tokens.words, page.tokens.bits
    start = at
    while start > 0 and at - start < 5 and not (bits[start] & ~1) and (start == at or not bits[start]):
        if not _nameable(words[start - 1]) and not is_van(page, start - 1, at):
            break
        start -= 1
    while start < at:
        if words[start].classes & GIVEN:
            found = parse(page, start, min(len(words), at + 16))
            if found is not None and found.role is not None and found.role[0] == at:
                return found
        start += 1
    return None


def _nameable(word: Word) -> bool:
    return not (word.classes & (FUNCTION | NUMBER) or word.cues)


def _earlier_body(page: Page, at: int, head: str) -> tuple[int, int] | None:
    """The body that a bare الوزارة means: the nearest وزارة … before it."""
    words = page.tokens.words
    spellings, tried = (head, "ال" + head), 0
    for here in range(at - 1, max(-1, at - 400), -1):
        word = words[here]
        if word.bare in spellings and word.classes & HEAD and not page.in_quote(here):
            tried += 1
            if tried > 12:
                break
            found = parse(page, here, min(len(words), here + 14))
            if found is not None and found.last - here > 1 and not found.same and not any(w.classes & SAME for w in words[here : found.last]):
                return found.name or (here, found.last)
    return None
