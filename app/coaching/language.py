"""How what a leader writes is read, by the name under which coaching and others ask for it."""

from app.language import Kind, Review, Sentence, question, refusals, review, share

__all__ = ["Kind", "Review", "Sentence", "question", "refusals", "review", "share"]
