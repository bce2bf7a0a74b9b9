"""Text that a spreadsheet takes for text: no cell of ours is a formula."""

# A cell that begins so is a formula to a spreadsheet, which might fetch or run something.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
# Without the mark at its beginning, Excel reads UTF-8 as something else.
UTF_8 = "\ufeff"


def plain_cell(text: str) -> str:
    """The text so that no spreadsheet takes it for a formula (OWASP, CSV injection)."""
    return f"'{text}" if text.startswith(FORMULA) else text
