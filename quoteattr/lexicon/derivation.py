"""The principal parts of a verb, as far as its past shows them.

Short vowels are not written, so that most parts of the derived stems (II to X) follow from the letters of the past, and few of the bare stem:
غرّد gives يغرّد، مغرّد، تغريد, but قال gives nothing and كتب only يكتب. What does not follow is left out; nothing is guessed.
"""

from typing import NamedTuple

SHADDA = "\u0651"
_WEAK = frozenset("اآأإؤئءىوي")
_HAMZAS = frozenset("آأإؤئ")  # not ء, as in تساءل


class Parts(NamedTuple):
    """What follows from a past."""

    present: str | None = None
    participle: str | None = None
    masdar: str | None = None


def derive(past: str) -> Parts:
    """The parts that follow from the past of a verb.

    Args:
        past: the third person masculine, with hamza and without vowel signs. A shadda tells the second stem (علّق) from the first (علق).

    Returns:
        The parts that follow; the others are None.
    """
    letters = past.replace(SHADDA, "")
    doubled = past.find(SHADDA) - 1  # the letter under the first shadda, -2 where there is none
    if len(letters) < 2 or letters[0] in "آيإ" or _HAMZAS & set(letters[1:-1]):
        return Parts()
    if letters.startswith("است") and len(letters) > 4:
        return _tenth(letters)
    if letters[0] == "ا":
        return _joined(letters, doubled)
    if letters[0] == "أ":
        return _fourth(letters, doubled)
    if letters[0] == "ت" and len(letters) in (4, 5) and letters[1] != "ا":
        return _fifth(letters, doubled)
    if len(letters) == 4:
        return _third(letters) if letters[1] == "ا" else _fourfold(letters)
    if len(letters) == 3 and doubled == 1:
        return _second(letters)
    return Parts(_bare(letters, doubled))


def _with_i(stem: str) -> str:
    """The end of a stem whose last vowel is i: نادى ينادي، فاجأ يفاجئ."""
    return stem[:-1] + {"ى": "ي", "أ": "ئ"}.get(stem[-1], stem[-1])


def _with_long_a(stem: str) -> str:
    """The end of a verbal noun with a long a: انتقد انتقاد، انتهى انتهاء."""
    return stem[:-1] + "ا" + ("ء" if stem[-1] in "ىأ" else stem[-1])


def _hollow(stem: str) -> bool:
    return stem[-2] == "ا"


def _second(past: str) -> Parts:
    """علّق يعلّق معلّق تعليق، سمّى تسمية، أكّد يؤكّد."""
    stem = _with_i(("ؤ" if past[0] == "أ" else past[0]) + past[1:])
    masdar = "ت" + past[:2] + ("ية" if past[2] == "ى" else "ئة" if past[2] == "أ" else "ي" + past[2])
    return Parts("ي" + stem, "م" + stem, masdar)


def _third(past: str) -> Parts:
    """خاطب يخاطب مخاطب مخاطبة، نادى مناداة، ساءل يسائل."""
    stem = _with_i(past.replace("ء", "ئ"))
    return Parts("ي" + stem, "م" + stem, "م" + past.replace("ى", "ا") + "ة")


def _fourth(past: str, doubled: int) -> Parts:
    """أعلن يعلن معلن إعلان، أشار إشارة، أوضح إيضاح، أصرّ إصرار; of three letters also the second stem: أكّد."""
    root = past[1:]
    if len(root) == 2:
        if doubled == 1:
            return _second(past)
        return Parts("ي" + root, "م" + root, "إ" + root + "ا" + root[-1]) if doubled == 2 else Parts()
    if len(root) != 3 or root[0] == "ي":
        return Parts()
    opening = "إي" if root[0] == "و" else "إ" + root[0]
    if _hollow(root):
        stem = root[0] + "ي" + root[2]
        return Parts("ي" + stem, "م" + stem, "إ" + root + "ة")
    return Parts("ي" + _with_i(root), "م" + _with_i(root), opening + _with_long_a(root)[1:])


def _fifth(past: str, doubled: int) -> Parts:
    """تحدّث يتحدّث متحدّث تحدّث، تمنّى، تنبّأ, the sixth stem تفاخر، تساءل, and four letters after ت: تدهور، تمتم.

    Without a shadda four letters may also be all of the root (تمتم تمتمة), so that the verbal noun does not follow.
    """
    participle = "م" + _with_i(past.replace("ء", "ئ"))
    masdar = past[:-1].replace("ء", "ؤ") + {"ى": "ي", "أ": "ؤ"}.get(past[-1], past[-1])
    return Parts("ي" + past, participle, masdar if doubled == 2 or len(past) == 5 else None)


def _fourfold(past: str) -> Parts:
    """برهن يبرهن مبرهن برهنة; all four letters consonants."""
    if set(past) & (_WEAK - set("وي")):
        return Parts()
    return Parts("ي" + past, "م" + past, past + "ة")


def _joined(past: str, doubled: int) -> Parts:
    """The seventh and the eighth stem, which begin with ا: انتقد ينتقد منتقد انتقاد، احتاج احتياج، اتّهم اتهام، احتجّ احتجاج."""
    stem = _with_i(past[1:])
    parts = Parts("ي" + stem, "م" + stem)
    if len(past) == 5 and (past[1] == "ن" or past[2] in "تطد"):
        return parts._replace(masdar=past[:3] + "يا" + past[-1] if _hollow(past) else _with_long_a(past))
    if len(past) == 4 and doubled != 3 and past[1] in "تدط" and past[2] not in "تطد":
        return parts._replace(masdar=_with_long_a(past))
    if len(past) == 4 and past[-1] not in "ىأ" and (past[1] == "ن" or past[2] in "تطد"):
        return parts._replace(masdar=past + "ا" + past[-1])
    return parts if 3 < len(past) < 6 else Parts()


def _tenth(past: str) -> Parts:
    """استنكر يستنكر مستنكر استنكار، استعان يستعين استعانة، استجدى استجداء; of five letters also the eighth: استمع."""
    if len(past) > 6:
        return Parts()
    stem = _with_i(past[1:])
    if len(past) == 5:
        return Parts("ي" + stem, "م" + stem)
    if _hollow(past):
        stem = stem[:-2] + "ي" + stem[-1]
        return Parts("ي" + stem, "م" + stem, past + "ة")
    return Parts("ي" + stem, "م" + stem, _with_long_a(past))


def _bare(past: str, doubled: int) -> str | None:
    """The present of the first stem, whose vowels are not written: كتب يكتب، دعا يدعو، روى يروي، ردّ يردّ. Not of قال and وعد."""
    if len(past) == 2:
        return None if set(past) & _WEAK else "ي" + past
    if len(past) != 3 or past[0] in "أوي" or past[1] == "ا" or past[-1] in "أءئؤ":
        return None
    return "ي" + past[:-1] + {"ا": "و", "ى": "ي"}.get(past[-1], past[-1])
