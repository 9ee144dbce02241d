"""From mentions to speakers: who of those who speak in one article is the same.

A short name (كيري) takes the fullest form that the article has (جون كيري), a role (الوزير) the person of that role, a body by its head (الوزارة) the
body named before. Spelling variants meet; near names (كيري، كيربي ; حميد الغزي، أحمد الغزي) stay apart.
"""

from quoteattr.agreement import ANYBODY
from quoteattr.authors import author
from quoteattr.body_names import earlier_body, fullest_body, unnamed_before
from quoteattr.continuation import goes_on
from quoteattr.flow import carried
from quoteattr.holders import holder, named_before, role_of, surname_alone, titled_surname, with_article
from quoteattr.likeness import Key, compatible, contains, head_of, name_key, outline, same_name, spelling
from quoteattr.members import Member
from quoteattr.names import fullest, joined_to_name
from quoteattr.page import Page
from quoteattr.phrases import Mention, inflected_number
from quoteattr.records import Gender, Speaker, SpeakerKind
from quoteattr.subjects import Subject
from quoteattr.tokens import COMMA, fold
from quoteattr.wording import phrase
from quoteattr.words import ANONYMOUS, DEFINITE, FEMININE, RELATIVE, ROLE, SAME, Word

_KINDS: dict[str, SpeakerKind] = {
    "name": "person",
    "role": "person",
    "group": "group",
    "organisation": "organisation",
    "place": "government",
    "document": "document",
    "anonymous": "anonymous",
}
_CAST = 60  # speakers that a mention is compared with
_LONGEST_SHORT_NAME = 3
_BLANK_MARKS = dict.fromkeys(map(ord, '«»“”"()'), " ")


class Cast:
    """The speakers of one article, as they appear.

    Args:
        page: the article.
    """

    def __init__(self, page: Page) -> None:
        self.page = page
        self.speakers: list[Member] = []
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
        if mention.kind == "role" and mention.role is not None and not self.page.tokens.words[mention.role[0]].classes:
            mention = mention._replace(kind="name", name=mention.role, role=None)  # no title that anybody knows
        if not phrase(self.page, *(mention.name or mention.role or (mention.first, mention.last))):
            return -1
        place = (mention.first, mention.last)
        known = self._seen.get(place)
        if known is None:
            known = self._seen[place] = self._find(mention, subject.gender)
        self._last = known
        self.speakers[known].learn(mention, subject.gender, self.page)
        return known

    def records(self) -> tuple[Speaker, ...]:
        """The speakers as records, in the order in which they first speak."""
        for member in self.speakers:
            if member.kind == "person" and not member.nameless:
                title, role = role_of(self.page, member.span), member.role
                if title is not None and (role is None or " " in title and " " not in role or fold(title).startswith(fold(role) + " ")):
                    member.role = title  # وزير المالية rather than الوزير
                if member.role is not None and member.gender is None:
                    member.gender = "f" if self.page.vocabulary.words[member.role.split()[0]].classes & FEMININE else "m"
        return tuple(
            Speaker(id=n, name=member.name, role=member.role, kind=member.kind, gender=member.gender) for n, member in enumerate(self.speakers)
        )

    def _recent(self) -> list[tuple[int, Member]]:
        """The speakers that a mention can be, the newest last: all of an article's, not all of a book's."""
        floor = max(0, len(self.speakers) - _CAST)
        return list(enumerate(self.speakers[floor:], floor))

    def _add(self, member: Member) -> int:
        self.speakers.append(member)
        return len(self.speakers) - 1

    def _find(self, mention: Mention, gender: Gender | None) -> int:
        known = self._of_surname(mention, gender)
        if known >= 0:
            return known
        if mention.kind == "name":
            return self._by_name(mention, gender)
        if mention.kind == "document":
            whose = author(self.page, mention)
            if whose is not None:
                return self._find(whose.mention, whose.gender)  # قالت الحكومة في بيان … وأضاف البيان
        if mention.kind == "role" or mention.kind == "anonymous" and self.page.tokens.words[mention.first].classes & DEFINITE:
            return self._by_role(mention, gender)
        return self._by_head(mention)

    def _of_surname(self, mention: Mention, gender: Gender | None) -> int:
        """The speaker whose surname one definite word is, though it is a title too: النجار for مصطفى النجار."""
        words = self.page.tokens.words
        word = words[mention.first]
        if mention.last - mention.first > 1 or not word.classes & DEFINITE:
            return -1
        for n, member in reversed(self._recent()):
            first, last = member.span
            if member.person and last - first > 1 and words[last - 1].bare == word.bare and not words[last - 2].classes & ROLE:
                return n
        named = titled_surname(self.page, mention.first) if mention.kind != "name" else None
        return self._by_name(named, gender) if named is not None else -1

    def _by_name(self, mention: Mention, gender: Gender | None) -> int:
        """The speaker of a name: one of that name, else one of its fullest form, else one known by the title beside it."""
        assert mention.name is not None
        first, last = surname_alone(self.page, *mention.name)
        key = self._key((first, last))
        best = self._of_name(key, gender)
        if best >= 0 and len(key) <= len(self.speakers[best].key):
            return best
        span = fullest(self.page, first, last) if last - first <= _LONGEST_SHORT_NAME else (first, last)
        if span == (first, last) and last - first == 1:
            span = with_article(self.page, first)
        full = self._key(span)
        if best < 0:
            best = self._of_name(full, None)
        if best < 0:
            best = self._role_holder(mention)
        if best < 0:
            best = self._add(Member("", (), "person", True))
        if len(full) > len(self.speakers[best].key):
            self.speakers[best].rename(phrase(self.page, *span, joined_to_name(self.page, span[0])), full, span)
        return best

    def _key(self, span: tuple[int, int]) -> Key:
        words = self.page.tokens.words[span[0] : span[1]]
        first = words[0].folded if self.page.quoted_at(span[0]) else words[0].bare  # «كرافت», not كـ and رافت
        return name_key(self.page.vocabulary, (first, *(word.bare for word in words[1:])))

    def _of_name(self, key: Key, gender: Gender | None) -> int:
        """The last speaker whose name this can be."""
        wanted = outline(key)
        for n, member in reversed(self._recent()):
            if wanted.isdisjoint(member.outline) or not (member.key and member.person) or not same_name(member.key, key):
                continue
            if not (gender and member.gender and gender != member.gender):
                return n
        return -1

    def _role_holder(self, mention: Mention) -> int:
        """A speaker so far known by role only, whom this mention names."""
        if mention.role is None:
            return -1
        role = fold(phrase(self.page, *mention.role))
        for n, member in self._recent():
            if member.nameless and member.person and (role.startswith(fold(member.name)) or fold(member.name).startswith(role)):
                member.nameless, member.kind, member.key = False, "person", ()
                return n
        return -1

    def _by_role(self, mention: Mention, gender: Gender | None) -> int:
        """The speaker of a description: one so described, else whom the article gives that title, else whoever was just speaking."""
        page = self.page
        first, last = mention.role or mention.name or (mention.first, mention.last)
        apposed = named_before(page, first) if page.tokens.bits[first] & COMMA else None
        if apposed is not None:
            return self._by_name(apposed, gender)  # قال سامي الحداد، | رئيس القسم
        word = page.tokens.words[first]
        head = word.bare.removeprefix("ال")
        role = phrase(page, first, last, len(word.proclitic))
        earlier = unnamed_before(page, first, last)
        if earlier is not None and page.tokens.words[earlier[0]].classes & (ANONYMOUS | ROLE | DEFINITE) == ANONYMOUS:
            return self._described(phrase(page, *earlier))  # مصدر أمني … المصدر
        if not any(part in page.vocabulary.others for part in fold(role).split()):
            best = self._of_role(mention, fold(role), head)
            if best >= 0:
                return best
            named = holder(page, first, last)
            if named is not None:
                return self._by_name(named, gender)
        unnamed = earlier is not None and page.tokens.words[earlier[0]].classes & (ANONYMOUS | DEFINITE) == ANONYMOUS  # قيادي في الحركة … القيادي
        best = self._just_speaking(word, mention, role, gender, unnamed)
        if best >= 0:
            return best
        if earlier is not None:
            return self._described(phrase(page, *earlier))
        best = self._source(first, last)
        if best >= 0:
            return best
        spoke = goes_on(page, mention, gender or mention.gender)
        if spoke is not None:
            return self._by_name(spoke.mention, gender)
        kind: SpeakerKind = "anonymous" if mention.kind == "anonymous" else "group" if inflected_number(page, word) else "person"
        return self._add(Member(role, tuple(fold(role).split()), kind, True, nameless=True))

    def _source(self, first: int, last: int) -> int:
        """Whoever spoke last, a body or a paper too but nobody with a name, where المصدر points back and no مصدر stood before."""
        words, sources = self.page.tokens.words, self.page.vocabulary.any_source
        if words[first].bare not in sources or any(not word.classes & SAME for word in words[first + 1 : last]):
            return -1
        spoke = carried(self.page, first, ANYBODY)
        if spoke is None or words[(spoke.mention.role or (spoke.mention.first, 0))[0]].bare in sources:
            named = self._last >= 0 and self.speakers[self._last].kind == "person" and not self.speakers[self._last].nameless
            return -1 if named else self._last
        return self._find(spoke.mention, spoke.gender) if spoke.mention.kind != "name" else -1

    def _of_role(self, mention: Mention, role: str, head: str) -> int:
        """The last speaker of whom this was said, or what agrees with it."""
        word = self.page.tokens.words[mention.first]
        definite = bool(word.classes & DEFINITE) or mention.same or mention.last - mention.first > 1
        for n, member in reversed(self._recent()):
            alike = definite and any(head_of(known) == head and compatible(self.page.vocabulary, known, role) for known in member.roles)
            if alike or role in member.roles:
                return n
        return -1

    def _just_speaking(self, word: Word, mention: Mention, role: str, gender: Gender | None, unnamed: bool) -> int:
        """Whoever a short definite description means where nobody bears it: المتحدث، الوزير نفسه; not where it stood before without a name."""
        head = word.bare.removeprefix("ال")
        generic = head.removesuffix("ة") in self.page.vocabulary.generic
        if not (word.classes & DEFINITE or mention.same or head in ("رجل", "ضيف")) or not (generic or len(role.split()) <= 2):
            return -1
        for n, member in reversed(self._recent()):
            if member.person and any(head_of(known) == head for known in member.roles):
                return n
        if not generic or unnamed:
            return -1
        last = self._last_person(gender or mention.gender)
        return last if last >= 0 and self._points_back(mention, self.speakers[last]) else -1

    def _points_back(self, mention: Mention, member: Member) -> bool:
        """Can a description with the article mean who was just speaking: المسؤول الروسي; one with a body only whoever is of it: القيادي | بالحركة."""
        words = self.page.tokens.words
        first, last = mention.role or (mention.first, mention.last)
        if mention.same:
            return True
        if mention.last < len(words) and words[mention.last].classes & RELATIVE:
            return False
        body = first + 1
        while body < last and words[body].classes & (DEFINITE | SAME) and not words[body].proclitic:
            body += 1
        if body == last:  # المسؤول الروسي, but المتحدث العسكري
            return last - first == 1 or words[first].bare.removeprefix("ال") not in self.page.vocabulary.offices
        spellings = self.page.vocabulary.words
        titles = " ".join((fold(role_of(self.page, member.span) or ""), *member.roles))
        known = {spellings[part].bare.removeprefix("ال") for part in titles.split()}
        return all(word.bare.removeprefix("ال") in known for word in words[body:last])

    def _last_person(self, gender: Gender | None) -> int:
        """Who spoke last, if a person of that gender; else the last such person that was named."""
        order: list[int] = [self._last, *reversed([n for n, _ in self._recent()])]
        for n in order:
            if n >= 0 and self.speakers[n].kind == "person" and not (gender and self.speakers[n].gender and gender != self.speakers[n].gender):
                return n
        return -1

    def _described(self, role: str) -> int:
        """The speaker of an indefinite description that stood earlier: مصدر أمني for المصدر."""
        folded = fold(role)
        for n, member in self._recent():
            if fold(member.name) == folded or folded in member.roles:
                return n
        return self._add(Member(role, tuple(folded.split()), "anonymous", True, nameless=True))

    def _by_head(self, mention: Mention) -> int:
        """The speaker of a body: one of that name, or of part of it, or a bare head: الوزارة."""
        page = self.page
        first, last = mention.name or (mention.first, mention.last)
        word = page.tokens.words[first]
        head = word.bare.removeprefix("ال")
        name = phrase(page, first, last, len(word.proclitic))
        alone = word.classes & DEFINITE and all(other.classes & SAME for other in page.tokens.words[first + 1 : last])  # المصادر نفسها
        span = fullest_body(page, first, last) if mention.kind == "organisation" and last - first > 1 else (first, last)
        if span != (first, last):
            name = phrase(page, *span, len(page.tokens.words[span[0]].proclitic))
        key = tuple(map(spelling, fold(name).translate(_BLANK_MARKS).split()))
        for n, member in reversed(self._recent()):
            within = mention.kind == "organisation" and member.kind in ("group", "anonymous")  # مصادر في الوزارة are not الوزارة
            part = not member.person and not within and contains(member.key, key)
            if member.key == key or part or (alone and head in member.heads):
                return n
            if not member.person and len(key) > len(member.key) and contains(key, member.key):
                member.rename(name, key)
                return n
        earlier = earlier_body(page, mention.first, head) if alone else None
        if earlier is not None:
            name = phrase(page, *earlier, int(page.tokens.words[earlier[0]].proclitic in ("ل", "ب", "و")))
            key = tuple(spelling(word.bare) for word in page.tokens.words[slice(*earlier)])
        return self._add(Member(name, key, _KINDS[mention.kind], False))
