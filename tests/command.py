"""``quoteattr extract`` for tests: run in this process, and what it prints."""

import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from quoteattr.cli import main

MINISTER = "قال وزير النقل سامي الحداد: «سنفتح الجسر الجديد أمام الناس غداً»."
MAYOR = 'وأوضحت رئيسة البلدية هدى الراعي: "لن نغلق المكتبة في الصيف أبداً".'


def extract(*arguments: str | Path, stdin: bytes | None = None, columns: int = 160) -> Result:
    return CliRunner(env={"COLUMNS": str(columns)}).invoke(main, ["extract", *map(str, arguments)], input=stdin, catch_exceptions=False)


def records(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout_bytes.decode("utf-8").split("\n")[:-1]]
