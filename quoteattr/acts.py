"""What verbs of reporting take with them, by their act."""

#: What is said may stand in marks after them, words between.
QUOTING_ACTS = frozenset(
    {"say", "add", "affirm", "explain", "tell", "announce", "answer", "ask", "write", "conclude", "point", "reveal", "deny", "warn"}
)
#: They take nothing but what is said.
SAYING_ACTS = frozenset({"say", "add", "answer", "explain"})
#: They also take a noun as their object: أكد استمرار الجهود.
OBJECT_ACTS = frozenset(
    {
        "affirm",
        "announce",
        "deny",
        "reveal",
        "point",
        "warn",
        "expect",
        "object",
        "call",
        "praise",
        "criticise",
        "promise",
        "threaten",
        "wish",
        "accuse",
    }
)
#: They take a few words of what is said: وصفه بـ«…»، دعا إلى «…».
FRAGMENT_ACTS = frozenset({"describe", "accuse", "promise", "threaten", "call", "criticise", "praise", "wish", "object", "expect"})
