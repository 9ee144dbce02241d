"""One HTML file that shows who said what in many articles, and where. Needs ``quoteattr[report]``."""

from quoteattr.report.document import write_report

__all__ = ["write_report"]
