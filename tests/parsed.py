"""Stanza documents built by hand, without models: one line a token.

    وقال = و PART 2 compound / قال VERB 0 root
    فاروجان = PROPN 2 nsubj # B-PER

A token, then tag, head and relation of each of its words, and after # its name tag. A token of one word does not repeat it. Tokens are found
in the text in order; a blank line ends a sentence.
"""

from typing import Any

import stanza

Row = dict[str, Any]


def document(text: str, table: str) -> stanza.Document:
    """Parse the table.

    Args:
        text: what Stanza would have read.
        table: its tokens.
    """
    sentences: list[list[Row]] = []
    at = 0
    for block in table.strip().split("\n\n"):
        rows: list[Row] = []
        number = 0
        for line in block.splitlines():
            token, _, rest = line.strip().partition(" = ")
            parts, _, tag = rest.partition(" # ")
            words = [one.split() for one in parts.split(" / ")]
            at = text.index(token, at)
            place: Row = {"start_char": at, "end_char": at + len(token), "ner": tag or "O"}
            if len(words) > 1:
                rows.append({"id": (number + 1, number + len(words)), "text": token, **place})
            for word in words:
                number += 1
                spelling, upos, head, relation = word if len(word) == 4 else (token, *word)
                row = {"id": (number,), "text": spelling, "upos": upos, "head": int(head), "deprel": relation}
                rows.append(row if len(words) > 1 else {**row, **place})
            at += len(token)
        sentences.append(rows)
    made = stanza.Document(sentences, text=text)
    made.build_ents()
    return made
