"""Make ``bot/data/thesaurus.txt`` from the WordNet database files (Debian package ``wordnet-base``).

usage: python tools/make_thesaurus.py WORDNET_FOLDER ENGLISH_WORDS THESAURUS

One line a common word: the word, a tab, and the words of the same meaning in its most frequent senses together with
those derived from it ("legal" -> "legalize"), separated by spaces; ``_`` joins the words of a phrase. Lines are
sorted by byte, so that a word can be looked up by halving. WordNet is free to use under its own licence, which is
kept beside the file.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

PARTS_OF_SPEECH = ("noun", "verb", "adj", "adv")
MOST_SENSES = 4
"""Senses of a word, most frequent first, whose words count as synonyms."""
MOST_WORDS = 14
DERIVED = "+"
VERB_GROUP = "$"
SIMILAR = "&"
PERTAINS = "\\"

Synset = tuple[list[str], list[tuple[str, str, str, int, int]]]


def synset(line: str) -> Synset:
    """Words and pointers (symbol, offset, part of speech, source word, target word) of one data line."""
    fields = line.split("|")[0].split()
    count = int(fields[3], 16)
    words = [fields[4 + 2 * i].split("(")[0] for i in range(count)]
    at = 4 + 2 * count
    pointers = []
    for i in range(int(fields[at])):
        symbol, offset, pos, ends = fields[at + 1 + 4 * i : at + 5 + 4 * i]
        pointers.append((symbol, offset, pos, int(ends[:2], 16), int(ends[2:], 16)))
    return words, pointers


def _lines(path: Path) -> list[str]:
    """The lines of a file but those of its licence, which begin with a space."""
    return [line for line in path.read_text("utf-8").splitlines() if line[:1] != " "]


class WordNet:
    """The index and data files of one folder, read whole."""

    def __init__(self, folder: Path) -> None:
        self.data = {pos: {line[:8]: line for line in _lines(folder / f"data.{pos}")} for pos in PARTS_OF_SPEECH}
        self.index = {pos: dict(self._senses(folder / f"index.{pos}")) for pos in PARTS_OF_SPEECH}

    @staticmethod
    def _senses(path: Path) -> Iterator[tuple[str, list[str]]]:
        for line in _lines(path):
            fields = line.split()
            yield fields[0], fields[-int(fields[2]) :]

    def meaning(self, word: str) -> list[str]:
        """Synonyms and derived words, most frequent senses first, each once."""
        found: dict[str, None] = {}
        for pos in PARTS_OF_SPEECH:
            for offset in self.index[pos].get(word, ())[:MOST_SENSES]:
                words, pointers = synset(self.data[pos][offset])
                found.update(dict.fromkeys(w.lower() for w in words))
                for symbol, target, target_pos, source, place in pointers:
                    kind = {"n": "noun", "v": "verb", "a": "adj", "s": "adj", "r": "adv"}[target_pos]
                    if symbol in (DERIVED, PERTAINS) and source and words[source - 1].lower() == word:
                        found[synset(self.data[kind][target])[0][place - 1].lower()] = None
                    elif symbol in (VERB_GROUP, SIMILAR):
                        found.update(dict.fromkeys(w.lower() for w in synset(self.data[kind][target])[0][:3]))
        found.pop(word, None)
        return [w for w in found if w.replace("_", "").replace("-", "").isalpha() and w.count("_") < 3][:MOST_WORDS]


def main(folder: str, english: str, out: str) -> None:
    """Write the thesaurus of the common words."""
    wordnet = WordNet(Path(folder))
    lines = []
    for word in Path(english).read_text("utf-8").split():
        meaning = wordnet.meaning(word)
        if meaning:
            lines.append(f"{word}\t{' '.join(meaning)}")
    Path(out).write_text("\n".join(sorted(lines)) + "\n", "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:4])
