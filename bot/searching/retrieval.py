"""Sentences that may answer a question, by the words they share with it. No guess: coverage is counted.

Each content word of the question is looked for in a sentence by stem, then by a word or phrase of the same
meaning, then near in meaning, then in the rest of its paragraph or the title of its part, each worth less. Words
are weighted by how few sentences of the collection hold them; a word that no letter holds weighs most, so that a
question about something the letters do not know cannot be covered.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from bot.citing import Library, Row
from bot.reading.patterns import pattern
from bot.reading.utterance import Term
from bot.searching.held import any_stands, padded, ways
from bot.searching.referring import OF_STATES, followed_by_pronoun, names_another, referring
from bot.searching.sentences import EDGE, Held, Phrase, Sentences, all_sentences, apart, counts, indexed, weight_of
from store.words import fold, stems, words

EXACT, SYNONYM, REFERRED, PART_OF_WORD, KIN, NEARBY, HEADED = 1.0, 0.9, 0.85, 0.7, 0.6, 0.45, 0.3
"""What it is worth that a term stands in the sentence itself, by another word, by what stands for a name, inside a
word, by a word near in meaning, in its paragraph or the heading above it, or in the title of its part."""
VERBATIM = 2.0
"""Quoted words that stand in a sentence just so outweigh all else."""
MOST_CANDIDATES = 150
_ROLE = {"title": 0.75, "heading": 0.7, "footnote": 0.8}
_FORMULA = pattern(r"(?:I|We) have the honour|(?:I|We) should be grateful|In accordance with rule|On the basis of rule")
FORMULA = 0.92
"""What a sentence is worth that only transmits, asks for circulation or invokes a rule."""


class Hit(NamedTuple):
    """A sentence with how well it covers the question."""

    row: Row
    """Row of the view ``sentences``."""
    coverage: float
    """Weighted share of the terms found, 0 to 1."""
    score: float
    """Coverage with closeness and order of the words, for ranking."""
    missing: tuple[Term, ...]
    """Terms found neither in the sentence nor around it."""
    matched: tuple[Phrase, ...]
    """Phrases of stems that were found in the sentence itself."""
    exact: frozenset[str] = frozenset()
    """Stems of the terms that stand in the sentence as they are: the same word, or a name in any of its forms."""
    evidence: float = 0.0
    """Weight of the terms found in the sentence itself, not shared out: how telling they are together."""
    solid: float = 0.0
    """Weighted share of the terms found in the sentence itself by their own stem or a true synonym."""
    place: int = 0
    """Index of the sentence in ``among``."""
    meant: float = 0.0
    """Weight of the terms that only a pronoun or the noun of a name stands for."""
    among: Sentences | None = None

    def holds(self, term: Term) -> bool:
        """Whether the term stands in the sentence itself, by any of its phrases."""
        return not set(self.matched).isdisjoint(ways(term))


def pool(reader: Library, terms: Sequence[Term], letters: Collection[str]) -> tuple[Sentences, bool]:
    """(sentences to compare, whether they are all there are); of many letters those that the index proposes."""
    held = all_sentences(reader)
    if held is not None:
        return held, True
    wanted = [p for term in terms for phrase in (*term.alternatives, *term.kin[:4]) for p in phrase]
    proposed = reader.search(list(dict.fromkeys(wanted + [t.text for t in terms])), MOST_CANDIDATES, letters or None)
    return indexed(sorted(proposed, key=lambda row: int(str(row["sentence_id"])))), False


def found_in(term: Term, index: Sentences) -> Mapping[int, tuple[float, Phrase]]:
    """Sentences that hold the term: place -> (what it is worth, the phrase found)."""
    return _held(term, index).places


MOST_HELD = 512
"""Terms whose places are kept with the sentences."""


def _held(term: Term, index: Sentences) -> Held:
    if term not in index.held:
        if len(index.held) >= MOST_HELD:
            index.held.clear()
        index.held[term] = _around(_places(term, index), index)
    return index.held[term]


def _around(found: Mapping[int, tuple[float, Phrase]], index: Sentences) -> Held:
    sure = [at for at, (worth, _) in found.items() if worth >= PART_OF_WORD]
    headings = [index.blocks[at] for at in sure if index.rows[at]["role"] in ("title", "heading")]
    below = {block for heading in headings for block in index.under.get(heading, ())}
    return Held(found, frozenset(index.blocks[at] for at in sure) | below, frozenset(block[:2] for block in headings))


def _places(term: Term, index: Sentences) -> dict[int, tuple[float, Phrase]]:
    found: dict[int, tuple[float, Phrase]] = {}
    for i, phrase in enumerate(term.alternatives):
        for at in index.holding(phrase):
            found.setdefault(at, (EXACT if not i or phrase in term.forms else SYNONYM, phrase))
    if " " in term.text and term.stem[0] != "=":
        for at in apart(term.text, index):
            found.setdefault(at, (PART_OF_WORD, tuple(stems(term.text))))
    for at, standing_in in _standing_in(term, found, index).items():
        found.setdefault(at, (REFERRED, standing_in))
    if len(term.stem) >= EDGE and term.stem.isalpha():
        for word in _wider(term.stem, index):
            for at in index.holders[word]:
                found.setdefault(at, (PART_OF_WORD, (word,)))
    named = term.stem[0] == "="
    for phrase in term.kin:
        for at in index.holding(phrase):
            if at not in found and not (named and names_another(str(index.rows[at]["text"]), phrase)):
                found[at] = (KIN, phrase)
    return found


def _standing_in(term: Term, found: Mapping[int, tuple[float, Phrase]], index: Sentences) -> dict[int, Phrase]:
    """Sentences that mean the thing without its name: a pronoun stands there, or the noun of a name."""
    places = {at: phrase for at, (_, phrase) in found.items()}
    if term.stem[0] != "=":
        return followed_by_pronoun(places, index)
    heads = {end for phrase in term.alternatives if len(phrase) > 1 for end in (phrase[0], phrase[-1])}
    return {**followed_by_pronoun(places, index), **referring(places, heads - OF_STATES, index)}


def _wider(stem: str, index: Sentences) -> list[str]:
    """Words that the stem begins or ends and mostly makes up ("peacekeep" in "peacekeeper")."""
    long = len(stem) / 0.6
    begun = [w for w in index.edges.get(f"{stem[:EDGE]}-", ()) if len(w) <= long and w.startswith(stem)]
    ended = [w for w in index.edges.get(f"-{stem[-EDGE:]}", ()) if len(w) <= long and w.endswith(stem)]
    return [w for w in dict.fromkeys(begun + ended) if w != stem and w.replace(stem, "", 1) not in _TURNING]


_TURNING = frozenset("un in im il ir non dis mis de anti less".split())
"""What makes a word its opposite: "illiteracy" is no literacy."""


def search_terms(
    reader: Library,
    must: Sequence[Term],
    may: Mapping[Term, float],
    letters: Collection[str] = (),
    allowed: Collection[tuple[str, str]] = (),
    quoted: Sequence[str] = (),
) -> list[Hit]:
    """Sentences of ``letters`` or of the parts ``allowed`` by how well they cover the terms, best first.

    ``may`` gives terms that only help, with the factor on their weight.
    """  # fmt: skip
    every = [*must, *may]
    if not every and not quoted:
        return []
    index, whole = pool(reader, every, letters)
    held = [_held(term, index) for term in every]
    weights = _weights(reader, every, held, index, whole)
    weights = [weight * may.get(term, 1.0) for term, weight in zip(every, weights, strict=True)]
    spans = tuple(f" {' '.join(words(fold(text)))} " for text in quoted)
    inside = _inside(index, letters, allowed)
    touched = {at for one in held for at in one.places} | ({*range(len(index.rows))} if spans else set())
    asked = (every, weights, held, len(must))
    scored = [_hit(index, at, *asked, spans) for at in touched if inside is None or at in inside]
    return sorted((hit for hit in scored if hit.coverage > 0 or hit.score > 0), key=lambda h: (-h.score, h.place))


def _weights(
    reader: Library, every: Sequence[Term], held: Sequence[Held], index: Sentences, whole: bool
) -> list[float]:
    if whole:
        return [weight_of(len(index.rows), len(one.places)) for one in held]
    total, known = counts(reader, (phrase[-1] for term in every for phrase in term.alternatives))
    return [weight_of(total, max(known.get(phrase[-1], 0) for phrase in term.alternatives)) for term in every]


def _inside(index: Sentences, letters: Collection[str], allowed: Collection[tuple[str, str]]) -> set[int] | None:
    """Places that the letters and parts meant leave; None where they leave all."""
    if allowed:
        return {at for part in allowed for at in index.parts.get(part, ())}
    if letters:
        return {at for part, places in index.parts.items() if part[0] in letters for at in places}
    return None


_NOWHERE: tuple[float, Phrase] = (0.0, ())


def _hit(
    index: Sentences, at: int, every: Sequence[Term], weights: Sequence[float],
    held: Sequence[Held], needed: int, spans: Sequence[str],
) -> Hit:  # fmt: skip
    """One sentence; the first ``needed`` terms must be covered, the others only add to the score."""
    block = index.blocks[at]
    reached, helped, solid, matched, missing, exact = 0.0, 0.0, 0.0, [], [], []
    meant, outside = 0.0, False
    for i, (term, weight, near) in enumerate(zip(every, weights, held, strict=True)):
        quality, phrase = near.places.get(at, _NOWHERE)
        if phrase:
            matched.append(phrase)
            solid += weight if quality >= REFERRED and i < needed else 0.0
            meant += weight if quality == REFERRED and i < needed else 0.0
            if quality == EXACT or (quality in (SYNONYM, REFERRED) and term.stem[0] == "="):
                exact.append(term.stem)
        elif block in near.blocks:
            quality = NEARBY
        elif block[:2] in near.headed:
            quality = HEADED
        else:
            missing.append(term)
        outside = outside or (not phrase and i < needed)
        if i < needed:
            reached += quality * weight
        else:
            helped += quality * weight
    solid -= meant if outside else 0.0  # "It" stands for a name where all else is said of it
    total = sum(weights[:needed]) or 1.0
    row = index.rows[at]
    worth = _worth(str(row["role"]), str(row["text"]))
    verbatim = VERBATIM * sum(span in index.plain[at] for span in spans) if spans else 0.0
    closeness = 0.2 * _closeness(index.padded[at], matched) + 0.04 * _side_by_side(index.padded[at], matched)
    score = ((reached + helped) / (sum(weights) or 1.0) + closeness) * worth + verbatim
    return Hit(
        row, reached / total, score, tuple(missing), tuple(matched), frozenset(exact), solid, solid / total, at, meant,
        index,
    )  # fmt: skip


@lru_cache(maxsize=4096)
def _worth(role: str, text: str) -> float:
    """What a sentence is worth by its place and by what it does."""
    return _ROLE.get(role, FORMULA if _FORMULA.match(text) else 1.0)


def _closeness(text: str, matched: Sequence[Phrase]) -> float:
    """1.0 when the matched words stand together in the order asked, towards 0 when scattered."""
    if len(matched) < 2:
        return 0.3 if matched else 0.0
    places = [text.find(f" {' '.join(phrase)} ") for phrase in matched]
    places = [place for place in places if place >= 0]
    if len(places) < 2:
        return 0.3 if places else 0.0
    spread = (max(places) - min(places)) / (7 * len(places))
    ordered = sum(b > a for a, b in pairwise(places)) / (len(places) - 1)
    return 0.7 / (1 + 0.3 * max(0.0, spread - 1)) + 0.3 * ordered


def _side_by_side(text: str, matched: Sequence[Phrase]) -> int:
    """How many words that follow each other in the question do so in the sentence too, at most three."""
    if len(matched) < 2:
        return 0
    pairs = pairwise(matched)
    return min(3, sum(f" {' '.join(one)} {' '.join(other)} " in text for one, other in pairs))


_CLAUSE_END = pattern(
    r"[;:](?= )|,(?= (?:and|which|who|where|while|but|including|with|in which|as well as|such as"
    r"|on the one|on the other)\b)"
)


def clause_with(text: str, matched: Sequence[Phrase], longest: int = 420) -> tuple[int, int]:
    """Offsets of the piece of a long sentence that holds the matched words; the whole of a short one."""
    if len(text) <= longest:
        return 0, len(text)
    borders = [0, *(m.end() for m in _CLAUSE_END.finditer(text)), len(text)]
    pieces = list(pairwise(borders))
    holding = [i for i, (a, b) in enumerate(pieces) if _holds(text[a:b], matched)]
    if not holding:
        return 0, len(text)
    start, end = pieces[holding[0]][0], pieces[holding[-1]][1]
    while start < end and text[start] == " ":
        start += 1
    return start, end


def dated_clause(text: str, matched: Sequence[Phrase]) -> tuple[int, int] | None:
    """Offsets of the one clause that holds all the matched words, where several clauses have a day or year each."""
    borders = [0, *(m.end() for m in _CLAUSE_END.finditer(text)), len(text)]
    pieces = list(pairwise(borders))
    dated = [(a, b) for a, b in pieces if _A_YEAR.search(text, a, b)]
    whole = {phrase for phrase in matched if _holds(text, [phrase])}
    holding = [(a, b) for a, b in pieces if all(_holds(text[a:b], [phrase]) for phrase in whole)]
    if len(dated) < 2 or len(holding) != 1 or holding[0] not in dated:
        return None
    start, end = holding[0]
    year = max(found.end() for found in _A_YEAR.finditer(text, start, end))
    if text[year:end].lstrip(" ,").startswith(("and ", "or ", "but ", "while ")) and _holds(text[year:end], whole):
        return None  # "done for some in 1979 and for all, ..., in 2015": what stands behind a year is of the next one
    end = start + len(text[start:end].rstrip(" ,;:"))
    return start + len(text[start:end]) - len(text[start:end].lstrip()), end


_A_YEAR = pattern(r"\b(?:1[5-9]|20)\d\d\b")


_padded = lru_cache(maxsize=2048)(padded)


def _holds(text: str, matched: Iterable[Phrase]) -> bool:
    return any_stands(matched, _padded(text))
