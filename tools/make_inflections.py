"""Make ``bot/data/inflections.txt`` from the lists of irregular forms of WordNet (Debian package ``wordnet-base``).

usage: python tools/make_inflections.py WORDNET_FOLDER ENGLISH_WORDS INFLECTIONS

One line a word that is inflected irregularly, and one for each of its forms: the word, a tab, the base form and the
other forms, separated by spaces ("struck" -> "strike struck stricken"). Forms with the stem of their base are left
out, and those that are a verb of their own ("found"). Lines are sorted by byte, so that a word is found by halving.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from store.words import stem  # noqa: E402

LISTS = ("verb", "noun")
NOT_TAKEN = frozenset("be have do can may will shall".split())
"""Auxiliaries: no question looks for them."""
OWN_MEANING = frozenset(["born", "borne"])
"""Who was born bears nothing, and both have one stem."""


def main(folder: str, english: str, out: str) -> None:
    """Write the forms of the common words."""
    known = set(Path(english).read_text("utf-8").split())
    lemmas = {pos: {line.split()[0] for line in _lines(Path(folder) / f"index.{pos}")} for pos in LISTS}
    forms: dict[str, dict[str, None]] = {}
    for pos in LISTS:
        for line in _lines(Path(folder) / f"{pos}.exc"):
            form, *bases = line.split()
            if len(bases) != 1 or bases[0] not in known or bases[0] in NOT_TAKEN or stem(form) == stem(bases[0]):
                continue
            if form not in OWN_MEANING and (pos == "noun" or form not in lemmas["verb"]):
                forms.setdefault(bases[0], {})[form] = None
    for word in lemmas["noun"]:
        if word.endswith("man") and word.isalpha() and len(word) > len("man"):
            forms.setdefault(word, {})[f"{word[:-2]}en"] = None  # WordNet has a rule for these, no list
    lines = {word: [base, *(form for form in found)] for base, found in forms.items() for word in (base, *found)}
    Path(out).write_text("".join(f"{word}\t{' '.join(lines[word])}\n" for word in sorted(lines)), "utf-8")


def _lines(path: Path) -> list[str]:
    """The lines of a file but those of its licence, which begin with a space."""
    return [line for line in path.read_text("utf-8").splitlines() if line[:1] not in (" ", "")]


if __name__ == "__main__":
    main(*sys.argv[1:4])
