"""The sentences of the letters, indexed by stem for comparison with a question; kept for each reader.

Up to a few letters every sentence is held; beyond, an index is made of the candidates that the full-text index
proposes for one question.
"""

from collections.abc import Iterable, Mapping, Sequence
from math import log
from typing import NamedTuple
from weakref import WeakKeyDictionary

from bot.citing import Library, Row
from bot.lexicon import STOPWORDS, lexicon
from bot.reading.gazetteer import placeholders
from bot.reading.utterance import Term
from bot.scoping.cards import FEW_LETTERS, letter_count
from store.words import fold, stems, words

_SILENT_ROLES = ("signature", "masthead")
_COLUMNS = "sentence_id, letter, part, paragraph, sentence, number, role, text, start, end, offsets, stems"

Phrase = tuple[str, ...]
Block = tuple[str, str, int]
"""A paragraph: letter, label of the part, place in the part."""


class Held(NamedTuple):
    """Where a term stands."""

    places: Mapping[int, tuple[float, Phrase]]
    """Place of a sentence that holds it -> (what that is worth, the phrase found)."""
    blocks: frozenset[Block]
    """Paragraphs with such a sentence, and those below a heading that is one."""
    headed: frozenset[tuple[str, str]]
    """(letter, part) of the titles and headings that hold it."""


class Sentences(NamedTuple):
    """Sentences with what is looked up in them again and again."""

    rows: tuple[Row, ...]
    """Rows of the view ``sentences``, in the order of the letters; no signatures, no masthead."""
    padded: tuple[str, ...]
    """Stems of each, with a space at both ends and between."""
    plain: tuple[str, ...]
    """Folded words of each, with a space at both ends and between: for quoted text."""
    holders: dict[str, tuple[int, ...]]
    """Stem -> places of the sentences that hold it."""
    blocks: tuple[Block, ...]
    """The paragraph of each."""
    together: dict[Block, tuple[int, ...]]
    """Paragraph -> its sentences."""
    headings: dict[tuple[str, str], tuple[int, ...]]
    """(letter, part) -> titles and headings of the part."""
    parts: dict[tuple[str, str], tuple[int, ...]]
    """(letter, part) -> its sentences."""
    edges: dict[str, tuple[str, ...]]
    """First four letters with a hyphen behind, last four with one in front -> stems that begin or end so."""
    under: dict[Block, tuple[Block, ...]]
    """Heading -> the paragraphs below it, up to the next one."""
    parted: dict[int, str]
    """Padded stems, without hyphens, of the sentences that have them: "Quick-Reaction Force" is "Quick Reaction"."""

    held: dict[Term, Held]
    """Where terms stand that were looked for: the readings of one question have most of them in common."""

    def holding(self, phrase: Phrase) -> Iterable[int]:
        """Places of the sentences in which the stems of ``phrase`` stand next to each other."""
        if len(phrase) == 1:
            return self.holders.get(phrase[0], ())
        for stem in phrase:
            if stem not in self.holders and "-" not in stem:
                return ()
        wanted = f" {' '.join(phrase)} "
        found = [at for at in self.holders.get(phrase[0], ()) if wanted in self.padded[at]]
        loose = _parted(wanted)
        return found + [at for at, text in self.parted.items() if loose in text and at not in found]


def _parted(stems: str) -> str:
    """Padded stems without the hyphenated ones: their halves follow them."""
    return f" {' '.join(stem for stem in stems.split() if '-' not in stem)} "


EDGE = 4
"""Letters by which stems are found that begin or end with another."""


def _edges(stems: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for stem in stems:
        if len(stem) > EDGE:
            found.setdefault(f"{stem[:EDGE]}-", []).append(stem)
            found.setdefault(f"-{stem[-EDGE:]}", []).append(stem)
    return {edge: tuple(those) for edge, those in found.items()}


def indexed(rows: Sequence[Row]) -> Sentences:
    """``rows`` of the view ``sentences`` as an index."""
    kept = tuple(row for row in rows if row["role"] not in _SILENT_ROLES)
    holders: dict[str, dict[int, None]] = {}
    together: dict[Block, list[int]] = {}
    headings: dict[tuple[str, str], list[int]] = {}
    parts: dict[tuple[str, str], list[int]] = {}
    blocks = tuple((str(row["letter"]), str(row["part"]), int(str(row["paragraph"]))) for row in kept)
    for at, (row, block) in enumerate(zip(kept, blocks, strict=True)):
        for stem in str(row["stems"]).split():
            holders.setdefault(stem, {})[at] = None
        together.setdefault(block, []).append(at)
        parts.setdefault(block[:2], []).append(at)
        if row["role"] in ("title", "heading"):
            headings.setdefault(block[:2], []).append(at)
    return Sentences(
        kept,
        tuple(f" {row['stems']} " for row in kept),
        tuple(f" {' '.join(words(fold(str(row['text']))))} " for row in kept),
        {stem: tuple(places) for stem, places in holders.items()},
        blocks,
        {block: tuple(places) for block, places in together.items()},
        {part: tuple(places) for part, places in headings.items()},
        {part: tuple(places) for part, places in parts.items()},
        _edges(holders),
        _below_headings(kept, blocks),
        {at: _parted(str(row["stems"])) for at, row in enumerate(kept) if "-" in str(row["stems"])},
        {},
    )


def _below_headings(rows: Sequence[Row], blocks: Sequence[Block]) -> dict[Block, tuple[Block, ...]]:
    """Paragraphs below each heading; headings right above one another ("Article 4", "Prisoners") head the same ones.

    What stands above the title of a part heads the part: it is no heading of its own.
    """
    found: dict[Block, list[Block]] = {}
    heads: list[Block] = []
    opened: Block | None = None
    for row, block in zip(rows, blocks, strict=True):
        if opened is None or block[:2] != opened[:2] or row["role"] == "title":
            heads = []
        if row["role"] == "heading" and block not in heads:
            heads = [*heads, block] if opened in heads else [block]
        elif row["role"] not in ("heading", "title"):
            for head in heads:
                found.setdefault(head, []).append(block)
        opened = block
    return {head: tuple(dict.fromkeys(below)) for head, below in found.items()}


_kept: WeakKeyDictionary[Library, tuple[tuple[str, ...], Sentences]] = WeakKeyDictionary()


def all_sentences(reader: Library) -> Sentences | None:
    """Every sentence of the letters, read again only when a letter has changed; None where there are too many."""
    if letter_count(reader) > FEW_LETTERS:
        return None
    state = tuple(str(row["sha256"]) for row in reader.rows("SELECT letter, sha256 FROM sources ORDER BY letter"))
    known = _kept.get(reader)
    if known is None or known[0] != state:
        known = state, indexed(reader.rows(f"SELECT {_COLUMNS} FROM sentences ORDER BY sentence_id"))
        _kept[reader] = known
    return known[1]


def weight_of(total: int, holding: int) -> float:
    """Weight of a term from 0 to 1: 1 where no sentence holds it, near 0 where most do."""
    return log(1 + total / (1 + holding)) / log(1 + max(total, 2))


def counts(reader: Library, stems: Iterable[str]) -> tuple[int, dict[str, int]]:
    """(sentences of the collection, sentences that hold each stem), for large collections."""
    marks, params = placeholders(sorted(set(stems)))
    sql = f"SELECT stem, sentences FROM stem_counts WHERE stem IN ({marks})"
    held = {str(row["stem"]): int(str(row["sentences"])) for row in reader.rows(sql, params)}
    return int(str(reader.rows("SELECT count FROM totals WHERE what = 'sentences'")[0]["count"]) or 1), held


def apart(phrase: str, index: Sentences) -> list[int]:
    """Sentences that hold each word of a phrase by itself, or what means it: "territory was occupied"."""
    if not STOPWORDS.isdisjoint(phrase.split()):
        return []
    same = lexicon().alternatives
    each = [{at for one in same.get(own, ((own,),)) for at in index.holding(one)} for own in stems(phrase)]
    return sorted(set.intersection(*each)) if each else []
