"""Articles made from sentences of our own, so that the benchmark runs on a fresh clone.

They are as long, and as rich in marks and quotes, as news articles mostly are: of a thousand characters about seven are marks, and half of
the pairs hold speech, the others names and terms, in three house styles; now and then a closing mark is lost.
"""

import random
from collections.abc import Callable

_GIVEN = [
    "سامر",
    "هند",
    "وليد",
    "ريم",
    "طارق",
    "لبنى",
    "زياد",
    "سلمى",
    "نادر",
    "هالة",
    "مازن",
    "رنا",
    "فارس",
    "دينا",
    "باسل",
    "غادة",
    "أنور",
    "منى",
    "كمال",
    "سهى",
]
_FAMILY = [
    "الشريدي",
    "القنوني",
    "الحمداوي",
    "البرعصي",
    "الزهاوي",
    "المغيري",
    "العطاوي",
    "الدهماني",
    "السويلي",
    "الرحموني",
    "النعساني",
    "الخطابي",
    "الطويري",
    "الهلاوي",
]
_MEN = ["وزير الزراعة", "رئيس البلدية", "مدير المستشفى", "المتحدث باسم الهيئة", "محافظ المدينة", "الخبير الاقتصادي", "نقيب الصيادين", "عميد الكلية"]
_WOMEN = ["وزيرة التعليم", "رئيسة اللجنة", "مديرة المشروع", "المتحدثة باسم الوزارة", "الباحثة", "الأمينة العامة للاتحاد", "الكاتبة", "نائبة المدير"]
_CITIES = ["المدينة القديمة", "الساحل الشرقي", "حي الميناء", "وادي الزيتون", "الضاحية الجنوبية", "سهل القمح", "قرية العين", "محطة القطار"]
_NAMES = ["صباح المدينة", "النهر", "بيت الحكمة", "جسور", "الأفق الجديد", "نوارس", "الراية", "قناديل الشتاء", "سنابل", "خط الأفق"]
_KINDS = ["صحيفة", "شركة", "جمعية", "فيلم", "مجلة", "مبادرة", "رواية", "مصرف"]
_THINGS = [
    "خطة توسيع الطريق",
    "موسم الحصاد",
    "مشروع المياه",
    "معرض الكتاب",
    "إصلاح الجسر",
    "شبكة الكهرباء",
    "سوق السمك",
    "برنامج المنح",
    "تطوير المرفأ",
    "حملة التشجير",
    "قانون الإيجار",
    "مستشفى الأطفال",
    "خط القطار الجديد",
    "أسعار الخبز",
    "مكتبة الحي",
    "سد الوادي",
]
_CLAUSES = [
    "لن نترك الأهالي وحدهم هذا الشتاء",
    "العمل سيبدأ قبل نهاية الشهر المقبل",
    "نحتاج إلى عشرين مهندساً على الأقل",
    "كل التقارير أصبحت بين أيدينا اليوم",
    "لا أحد يستطيع أن يحدد الكلفة الآن",
    "ما جرى درس لنا جميعاً ولن يتكرر",
    "هذه الأرقام أفضل مما كنا ننتظر",
    "الباب ما زال مفتوحاً أمام من يريد أن يشارك",
    "سنعود إلى الطاولة إذا تغيرت الشروط",
    "الصيادون هم أول من دفع الثمن",
    "المدرسة الجديدة تتسع لألف طالب وطالبة",
    "نعرف أن الطريق طويل لكننا بدأنا",
    "الأمطار الأخيرة كشفت عيوب الشبكة القديمة",
    "المال موجود والمشكلة في الوقت وحده",
    "طلبنا من الجميع أن ينتظروا نتائج الفحص",
]
_FRAGMENTS = ["خطوة شجاعة", "غير مقبول على الإطلاق", "فرصة ضائعة", "أسوأ من العام الماضي", "بداية جيدة", "مضيعة للوقت والمال"]
_TERMS = ["الموسم الأبيض", "النافذة الواحدة", "العام صفر", "الخط الأخضر", "رحلة العمر", "ليلة الفوانيس"]
_PLAIN = [
    "واستمرت أعمال {thing} في {city} طوال الأسبوع الماضي، وشارك فيها عشرات المتطوعين من أبناء المنطقة الذين حملوا أدواتهم منذ الفجر.",
    "وتبلغ كلفة {thing} نحو ثلاثة ملايين، يذهب نصفها إلى المعدات والنصف الآخر إلى الأجور وصيانة المباني القديمة في {city}.",
    "ويعيش في {city} أكثر من أربعين ألف نسمة، يعمل معظمهم في الصيد والتجارة الصغيرة، وقد تأثروا كثيراً بتأخر {thing}.",
    "وكانت اللجنة زارت {city} مرتين هذا العام، واطلعت على {thing}، ثم رفعت تقريراً من ستين صفحة إلى مجلس المدينة.",
    "وجاءت الجولة بعد أيام من احتجاج سكان {city} على {thing}، وانتهت من دون اتفاق على موعد الاجتماع المقبل.",
    "وفي {city} وقف الناس في طوابير طويلة تحت المطر، بينما كانت الشاحنات تنقل ما بقي من المواد إلى المخازن البعيدة.",
]
_NAMED = [
    "وكانت {kind} «{name}» أول من كتب عن {thing}.",
    "ويحمل المهرجان هذا العام اسم «{term}»، وتشارك فيه {kind} «{name}» و{kind} «{other}».",
    "ويعرف أهل {city} هذه الأيام باسم «{term}» لكثرة ما فيها من زوار.",
]
_REPORTS = [
    "وقال {man} {given} {family} إن «{clause}، و{clause2}»، مضيفاً: «{clause3}».",
    "وأكدت {woman} {given} {family} أن «{clause}». وأضافت: «{clause2}، {clause3}».",
    "وأوضح {family} خلال زيارة {city}: «{clause}. {clause2}».",
    "«{clause}، {clause2}»، يقول {man} {given} {family} وهو ينظر إلى {thing}.",
    "ووصف {man} {thing} بأنه «{fragment}»، مشيراً إلى أن «{clause}».",
    "ورأت {woman} أن {thing} «{fragment}» بالنسبة إلى سكان {city}.",
    "وبحسب مصدر في {city}، فإن «{clause}».",
    "وتابع: «{clause}».",
]
_STYLES = ("«»", "«»", "“”", '""')


def articles(count: int, seed: int = 2015) -> list[str]:
    """Make articles.

    Args:
        count: how many.
        seed: the same seed makes the same articles.

    Returns:
        The articles, of about two thousand characters each.
    """
    draw = random.Random(seed)
    return [_article(draw) for _ in range(count)]


def _article(draw: random.Random) -> str:
    paragraphs = [f"{draw.choice(_THINGS)} في {draw.choice(_CITIES)}: {draw.choice(_CLAUSES)}"]
    for _ in range(draw.randint(6, 10)):
        chosen = [draw.choice(kinds) for kinds in (_PLAIN, _REPORTS if draw.random() < 0.4 else _PLAIN, _NAMED if draw.random() < 0.4 else _PLAIN)]
        paragraphs.append(" ".join(_filled(template, draw) for template in chosen))
    marks = draw.choice(_STYLES)
    return "\n\n".join(paragraphs).replace("«", marks[0]).replace("»", marks[1])


def _filled(template: str, draw: random.Random) -> str:
    one: Callable[[list[str]], str] = draw.choice
    clauses = draw.sample(_CLAUSES, 3)
    sentence = template.format(
        man=one(_MEN),
        woman=one(_WOMEN),
        given=one(_GIVEN),
        family=one(_FAMILY),
        city=one(_CITIES),
        thing=one(_THINGS),
        kind=one(_KINDS),
        name=one(_NAMES),
        other=one(_NAMES),
        term=one(_TERMS),
        fragment=one(_FRAGMENTS),
        clause=clauses[0],
        clause2=clauses[1],
        clause3=clauses[2],
    )
    return sentence.replace("»", "", 1) if draw.random() < 0.03 else sentence
