"""Mission over metric: what a leader writes, sentence by sentence, and other words for score talk.

`static/shared/language` does the same in the browser from the same file, `static/language/rules.json`.
"""

from app.language.reading import Kind, Review, Sentence, question, review, share
from app.language.refusing import refusals

__all__ = ["Kind", "Review", "Sentence", "question", "refusals", "review", "share"]
