"""Make ``bot/data/word_classes.txt`` from the WordNet database files (Debian package ``wordnet-base``).

usage: python tools/make_word_classes.py WORDNET_FOLDER ENGLISH_WORDS WORD_CLASSES

One line a common word: the word, a tab, and the parts of speech it can be (``n`` noun, ``v`` verb, ``a`` adjective,
``r`` adverb); of a noun, behind a space, what its most frequent sense is called: a time, a person, an act. The names
are those of the lexicographer files of WordNet.
"""

from __future__ import annotations

import sys
from pathlib import Path

from make_thesaurus import PARTS_OF_SPEECH, WordNet

LETTERS = dict(zip(PARTS_OF_SPEECH, "nvar", strict=True))
FIRST_OF_NOUNS = 3
"""Number of the lexicographer file that the first name of ``NOUNS`` stands for."""
NOUNS = """
    top act animal artifact attribute body cognition communication event feeling food group location motive object
    person phenomenon plant possession process quantity relation shape state substance time
    """.split()


def classes(wordnet: WordNet, word: str) -> str:
    """What stands behind the word; empty for one that WordNet does not hold."""
    letters = "".join(LETTERS[pos] for pos in PARTS_OF_SPEECH if word in wordnet.index[pos])
    senses = wordnet.index["noun"].get(word)
    if not senses:
        return letters
    return f"{letters} {NOUNS[int(wordnet.data['noun'][senses[0]].split()[1]) - FIRST_OF_NOUNS]}"


def main(folder: str, english: str, out: str) -> None:
    """Write the classes of the common words."""
    wordnet = WordNet(Path(folder))
    found = ((word, classes(wordnet, word)) for word in sorted(Path(english).read_text("utf-8").split()))
    Path(out).write_text("".join(f"{word}\t{of}\n" for word, of in found if of), "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:4])
