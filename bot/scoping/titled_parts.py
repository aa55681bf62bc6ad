"""A text that stands whole in a letter, called by what its title calls it: "the Agreement", "the X declaration"."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import takewhile

from bot.lexicon import QUESTION_WORDS, STOPWORDS, kin, word_classes
from bot.reading.gazetteer import Rows
from bot.reading.typed import Word
from bot.reading.utterance import Utterance
from bot.scoping.cards import MOST_CARDS, PartCard, cards, letter_count
from bot.scoping.parts_meant import rules_out
from bot.scoping.scope import Scope, indices
from store.words import fold, stem, stems

_LEADING_ON = frozenset("of on at from done".split())
_BEHIND_A_NOUN = frozenset("of on between for concerning regarding to by from".split())
_NOT_CALLED_SO = frozenset(("letter", "note verbale", "draft resolution", "memorandum"))
_OWN_NAMES = frozenset("letter note memorandum draft request annex appendix enclosure list explanatory".split())
"""Head nouns of titles that say what kind of part it is, which is read as a part anyway."""


def by_title(utterance: Utterance, reader: Rows, scope: Scope) -> Scope:
    """The scope within the one part that goes by a name the utterance gives: its title ("the Lusaka Declaration"), or
    what it is ("the declaration")."""
    slots = [slot for slot in utterance.of("body", "quoted") if slot.kind == "body" or slot.value.count(" ") > 1]
    kinds = _kinds(utterance)
    if scope.parts or utterance.of("part") or not (slots or kinds) or letter_count(reader) > MOST_CARDS:
        return scope
    parts = [part for card in cards(reader, scope.letters or None) for part in card.parts if part.part != "letter"]
    called = [(slot.first, [p for p in parts if fold(p.title or "") == fold(slot.value)]) for slot in slots]
    called += [(i, [p for p in parts if p.kind == kind or _begins(p, kind)]) for i, kind in kinds]
    for at, found in called:
        if len(found) == 1 and not rules_out(utterance, at):
            own = (found[0].letter, found[0].part)
            used = indices(slot for slot in utterance.slots if slot.first == at) | {at}
            return scope._replace(letters=own[:1], parts=(own,), basis=scope.basis | {"part"}, used=scope.used | used)
    return scope


def _begins(part: PartCard, noun: str) -> bool:
    return fold(part.title or "").partition(" ")[0] == noun


def _kinds(utterance: Utterance) -> list[tuple[int, str]]:
    """Nouns behind "the" that may be what a part is, with their places: no slot holds them."""
    taken = indices(utterance.slots)
    pairs = enumerate(zip(utterance.words, utterance.words[1:], strict=False), 1)
    behind = [(i, word) for i, (before, word) in pairs if before.text == "the" or before.possessive]
    free = [(i, word) for i, word in behind if i not in taken and word.text in _WHOLE_TEXTS]
    texts = [word.text for word in utterance.words]
    return [(i, word.text) for i, word in free if texts[i + 1 : i + 2] not in _LED_ON]


_LED_ON = [["of"], ["on"], ["between"]]
""" "The declaration of X": its title is given."""
_WHOLE_TEXTS = frozenset("declaration communique list report programme decision decree".split())
"""Kinds of parts that have no slot of their own in every question."""


def titled_part(utterance: Utterance, scope: Scope, reader: Rows) -> Scope | None:
    """The one part whose title begins with a noun of the utterance, and which holds the words around that noun.

    None where there is none, or several, and in a collection too large to look at every title.
    """
    if scope.parts or letter_count(reader) > MOST_CARDS:
        return None
    parts = [part for card in cards(reader, scope.letters or None) for part in card.parts if _head(part)]
    heads = {stem(noun): noun for part in parts for noun in (_head_word(part), _whole(part)) if noun}
    for i, word in enumerate(utterance.words):
        called = _called(word, heads)
        if not called or i in scope.used or rules_out(utterance, i):
            continue
        around = _around(utterance, i)
        described = {utterance.words[j].stem for j in around}
        headed = [part for part in parts if called & {_head(part), stem(_whole(part))}]
        found = [part for part in headed if described <= _known(part, described, reader)]
        if not found and len(headed) == 1 and described <= _spoken_of(headed[0].letter, described, reader):
            found = headed
        if len(found) != 1 or not (around or word.stem in called):
            continue
        around += _further(utterance, max([i, *around]), _known(found[0], None, reader))
        own = (found[0].letter, found[0].part)
        used = scope.used | {i, *around}
        return Scope((own[0],), (own,), scope.basis | {"description"}, used=frozenset(used))
    return None


def _head(part: PartCard) -> str:
    """The stem of that noun."""
    return stem(_head_word(part))


def _head_word(part: PartCard) -> str:
    """The noun that a title is headed by ("Final Agreement on ...", "Decision No. 3 on ...", "Cuenca Appeal").

    Empty for covers, for plain names of parts and for titles without such a noun.
    """
    words = (part.title or "").casefold().split()
    at = next((i for i, word in enumerate(words) if word in _BEHIND_A_NOUN), len(words))
    front = [word for word in words[: min(at, _LONGEST_FRONT)] if word.isalpha() and word != "no"]
    alone = at == len(words) and len(words) != _OF_TWO_WORDS
    if part.part == "letter" or part.kind in _NOT_CALLED_SO or not front or alone or at > _LONGEST_FRONT:
        return ""
    return "" if front[-1] in _OWN_NAMES else front[-1]


def _whole(part: PartCard) -> str:
    """The noun that is extracted or copied: the log, of "Extract from the log of ..."; empty for other titles."""
    words = (part.title or "").casefold().split()[:_LONGEST_FRONT]
    if part.part == "letter" or words[:1] == [] or words[0] not in _TAKEN_FROM or words[1:2] not in (["from"], ["of"]):
        return ""
    rest = [word for word in words[2:] if word not in STOPWORDS]
    return rest[0] if rest and "n" in word_classes(rest[0])[0] else ""


_TAKEN_FROM = frozenset("extract extracts excerpt excerpts text copy translation transcript summary version".split())


def _spoken_of(letter: str, wanted: set[str], reader: Rows) -> set[str]:
    """Of the stems wanted, those that stand anywhere in the letter, which may call the part in words of its own."""
    rows = reader.rows("SELECT stems FROM sentences WHERE letter = :l LIMIT 1000", {"l": letter})
    return wanted & set[str]().union(*(str(row["stems"]).split() for row in rows))


_OF_TWO_WORDS = 2
_LONGEST_FRONT = 4
"""Words of a title before its first "of" or "on"."""


def _called(word: Word, heads: Mapping[str, str]) -> set[str]:
    """Of the nouns of titles those that the word means: itself, else one near in meaning ("list" for an inventory)."""
    if word.stem in heads:
        return {word.stem}
    if "n" not in word_classes(word.text)[0]:
        return set()
    return {head for head, noun in heads.items() if any(phrase[-1] == word.stem for phrase in kin(noun))}


_WITHIN = frozenset("of on at in and the a an".split())


def _further(utterance: Utterance, last: int, known: set[str]) -> list[int]:
    """Words behind those that describe the part, as far as it has them; a word of another form may be among them."""
    words, found, end = utterance.words, list[int](), 0
    for i in range(last + 1, len(words)):
        small = words[i].text in STOPWORDS
        if (small and words[i].text not in _WITHIN) or len(found) - end > _UNKNOWN:
            break
        found.append(i)
        if not small and words[i].stem in known:
            end = len(found)
    return found[:end]


_UNKNOWN = 2
"""Words in a row that the part need not have, small ones among them."""


def _around(utterance: Utterance, at: int) -> list[int]:
    """Content words right before the noun, and those behind "of" or "on" that follow it."""
    words = utterance.words
    taken = indices(utterance.of("date", "person", "state"))

    def tells(i: int) -> bool:
        return i not in taken and words[i].text not in STOPWORDS | QUESTION_WORDS and words[i].stem not in _SIGNING

    before = list(takewhile(tells, range(at - 1, -1, -1)))
    if at + 1 >= len(words) or words[at + 1].text not in _LEADING_ON:
        return before
    start = at + 2 + (words[at + 2 : at + 3] != () and words[at + 2].text == "the")
    return [*before, *takewhile(tells, range(start, len(words)))]


_SIGNING = frozenset(map(stem, "sign signed signs signing signature put name under".split()))


def _known(part: PartCard, wanted: set[str] | None, reader: Rows) -> set[str]:
    """Stems of the title; of the text of the part only where the title lacks one that is wanted, or None is given."""
    title = set(stems(part.title or ""))
    if wanted is not None and wanted <= title:
        return title
    rows = reader.rows(
        "SELECT stems FROM sentences WHERE letter = :l AND part = :p LIMIT 400", {"l": part.letter, "p": part.part}
    )
    return title.union(*(str(row["stems"]).split() for row in rows))
