"""What the pages of the manual can ask for: ``{rooms}``, and ``{rules} speech`` or ``{rules} attribution``."""

import house
import rule_tables
from docutils import nodes
from docutils.statemachine import StringList
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective


class Rooms(SphinxDirective):
    """``{rooms}``: the picture of the rooms."""

    def run(self) -> list[nodes.Node]:
        """Draw it, anew each time: Sphinx does not see when the code changes."""
        self.env.note_reread()
        return [nodes.raw("", house.picture(house.drawn(house.edges(house.imports()))), format="html")]


class Rules(SphinxDirective):
    """``{rules} SORT``: the table of the rules of a sort."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Make it, anew each time."""
        self.env.note_reread()
        made = nodes.container(classes=["rules"])
        self.state.nested_parse(StringList(rule_tables.table(self.arguments[0]), source=rule_tables.__file__), 0, made)
        return [made]


def setup(app: Sphinx) -> dict[str, bool]:
    """Make them known to Sphinx."""
    app.add_directive("rooms", Rooms)
    app.add_directive("rules", Rules)
    return {"parallel_read_safe": True}
