"""The copy as files: one JSON of a published schema, and a table (CSV) for each list, in one zip."""

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from typing import Any

from app.ownership.contents import Export
from app.spreadsheet import UTF_8, plain_cell

READ_ME = """This is what Doorway keeps of you.

export.json   all of it; docs/export.schema.json of Doorway describes it
tables/       the same as tables that a spreadsheet opens; what is empty has no table

Of your devices it holds the makers' addresses only, of passwords and keys nothing. To print your
story, open Portfolio in Doorway and use your browser's Print.
"""


def zipped(export: Export) -> bytes:
    """The bytes of the zip."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("READ ME.txt", READ_ME)
        archive.writestr("export.json", export.model_dump_json(indent=2))
        for name, rows in _lists(export):
            archive.writestr(f"tables/{name}.csv", UTF_8 + _table(rows))
    return out.getvalue()


def schema() -> str:
    """The JSON Schema of export.json, as docs/export.schema.json holds it."""
    return json.dumps(Export.model_json_schema(mode="serialization"), indent=2) + "\n"


def _lists(export: Export) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    for name, value in export.model_dump(mode="json").items():
        rows = [value] if isinstance(value, dict) else value
        if isinstance(rows, list) and rows:
            yield name, rows


def _table(rows: list[dict[str, Any]]) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(rows[0])
    writer.writerows([plain_cell(_cell(value)) for value in row.values()] for row in rows)
    return out.getvalue()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return "; ".join(value)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
