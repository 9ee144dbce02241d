"""The articles that the views are tested with."""

from pathlib import Path

from quoteattr import Article, Speaker, annotate

SEED = next((Path(__file__).parents[1] / "seeds").glob("*.txt")).read_text(encoding="utf-8")
NEWS = (
    "قالت وزيرة الصحة ليلى خوري: «سنفتح مستشفى جديداً في الربيع».\n\nونفت خوري أن تكون الأسعار «مرتفعة جداً».",
    "أكد مدرب المنتخب سالم حداد أن «الفريق جاهز للمباراة»، وأضاف: «سنلعب من أجل الفوز».\n\nوأضافت ليلى خوري: «نتمنى لهم التوفيق».",
    "«لا أحد يعرف ما جرى في تلك الليلة الطويلة»، و«أين الجميع»؟ قال سالم حداد: «لن نلعب غداً. ثم مضى إلى بيته.",
)
HOSTILE = "\n\n".join(
    (
        "قال سالم حداد: «سنعمل <script>alert(1)</script> معاً <img src=//evil.example/x onerror=alert(2)> حتى نصل إلى حل».",
        "وأضاف: «لن نقبل </script><script>alert(3)</script><!-- <script> ]]> </template></div></main><style>*{display:none}</style> بهذا أبداً».",
        "وقالت ليلى خوري: «سنمضي \u202eإلى الأمام \u2066 في الطريق\u2028 الطويل \u202d معاً مع <iframe srcdoc='<script>alert(4)</script>'>».",
        "وأضافت: «نعم <svg onload=alert(5)> <a href=javascript:alert(6)>هنا</a> &lt;b&gt; {{ 7 }} {% raw %} \\u003cscript>alert(8)</script> سنمضي».",
        "نهاية المقال الطويل",
    )
)
NAME = "</script><script>alert(1)</script>\u202e<img src=x onerror=alert(2)>.txt"


def hostile() -> Article:
    """What the library makes of a hostile article, and a speaker whose name and role are hostile themselves."""
    article = annotate(HOSTILE)
    speaker = Speaker(id=len(article.speakers), name=f"سالم {NAME}", role=f"رئيس {NAME}")
    quote = article.quotes[0].model_copy(update={"speaker": speaker, "rule": NAME})
    return article.model_copy(update={"quotes": (quote, *article.quotes[1:]), "speakers": (*article.speakers, speaker)})
