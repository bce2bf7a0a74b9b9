"""The server and the browser read a message alike: in the vectors, and in whatever else is typed."""

import json
import random
import shutil
import subprocess
from pathlib import Path

import pytest

from app.coaching.language import review
from tests.coaching.talk import practised, sentences, unseen

ROOT = Path(__file__).resolve().parents[2]
TALK = Path(__file__).with_name("talk")
VECTORS = json.loads((TALK / "vectors.json").read_text())
BITS = [
    *("we need", "improve", "our", "HCAHPS", "scores", "Dr.", "e.g.", "4.5", "90th percentile"),
    *("\n", "\n\n", "- ", "1. ", "; ", ", ", ". ", "! ", "…", "’s", " — ", "%", "#1", "not about"),
    *("É", "😊", "\u00a0", "\u2011", "thank you", "pain", "they", "beat", "5 West", "(", ")", "İ"),
]


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    """A function from texts to what JavaScript makes of each."""
    folder = tmp_path_factory.mktemp("browser")
    shutil.copytree(ROOT / "static" / "shared" / "language", folder / "language")
    (folder / "package.json").write_text('{"type": "module"}')
    files = (folder / "language" / "review.js", ROOT / "static" / "language" / "rules.json")

    def ask(texts):
        command = ["node", str(TALK / "browser.mjs"), *map(str, files)]
        lines = "\n".join(map(json.dumps, texts))
        done = subprocess.run(command, input=lines, capture_output=True, text=True, check=True)
        return [json.loads(line) for line in done.stdout.strip("\n").split("\n")]

    return ask


def read(text):
    found = review(text)
    each = [{"text": one.text, "kind": one.kind} for one in found.sentences]
    return {"sentences": each, "suggestions": list(found.suggestions)}


def test_python_reads_the_shared_vectors_as_they_say():
    for vector in VECTORS:
        kinds = [[one.kind, one.text] for one in review(vector["text"]).sentences]
        assert kinds == vector["sentences"], vector["why"]


def test_the_browser_reads_the_shared_vectors_as_they_say(browser):
    answers = browser(vector["text"] for vector in VECTORS)
    for vector, answer in zip(VECTORS, answers, strict=True):
        kinds = [[one["kind"], one["text"]] for one in answer["sentences"]]
        assert kinds == vector["sentences"], vector["why"]


def test_both_agree_on_everything_the_hands_wrote_and_on_what_is_broken(browser):
    dice = random.Random(5)
    hands = (practised, unseen, *sentences.hands())
    texts = [one for hand in hands for kind in sentences.KINDS for one in sentences.of(hand, kind)]
    texts += sentences.filled(sentences.UNSEEN, 200, 1)
    texts += [
        " ".join(dice.choices(BITS, k=9)) + dice.choice(texts) + dice.choice(BITS)
        for _ in range(600)
    ]
    for text, answer in zip(texts, browser(texts), strict=True):
        assert read(text) == answer, ascii(text)
