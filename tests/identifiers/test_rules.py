"""The rules file and the word lists themselves."""

import gzip
import re

from app.identifiers.sources import FOLDER, letters, rules, word_list, words_of

UNALIKE = re.compile(r"\\[bBwWdDZAp]|\(\?P|\(\?i|\[\^\]")


def test_everything_a_phone_loads_is_at_most_250_kilobytes() -> None:
    files = [path for path in FOLDER.iterdir() if path.suffix in (".json", ".gz")]
    assert sum(len(gzip.compress(path.read_bytes())) for path in files) <= 250_000


def test_patterns_use_only_what_both_languages_read_alike() -> None:
    patterns = [one["find"] for one in rules()["patterns"]] + list(rules()["parts"].values())
    assert [find for find in patterns if UNALIKE.search(find) or find.endswith("$")] == []


def test_every_kind_and_letter_is_listed() -> None:
    entries = rules()["patterns"] + rules()["tags"]
    assert {one["kind"] for one in entries} == set(rules()["kinds"])
    used = {letter for one in ("roles", "also_names", "eponyms") for letter in rules()[one]}
    assert used <= set(rules()["letters"])


def test_every_listed_word_is_in_the_folded_alphabet() -> None:
    given = rules()
    parts = [*given["roles"].values(), *given["also_names"].values(), *given["allowed"].values()]
    words = [word for part in parts for word in words_of(part)]
    assert [word for word in words if not re.fullmatch(r"[a-z0-9'-]+", word)] == []


def test_word_lists_unpack_to_what_was_packed() -> None:
    assert {"sat", "chart", "door", "organise", "organize"} <= set(word_list("words"))
    assert {"maria", "jones", "zeynep", "oleksandr", "nguyen"} <= set(word_list("names"))
    assert not set(word_list("names")) & {"the", "chart"} - {"the"}


def test_no_character_stands_for_two() -> None:
    stood_for = "".join(letters()["instead"].values())
    assert len(stood_for) == len(set(stood_for))
