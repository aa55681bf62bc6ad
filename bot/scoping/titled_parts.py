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
from bot.slots import Slot
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
    if scope.parts or utterance.of("part") or letter_count(reader) > MOST_CARDS:
        return scope
    if short := _by_short_title(utterance, reader, scope):
        return short
    bare = bool(utterance.of("paragraph")) and not kinds and not utterance.of("office")  # whose text it is tells others
    if bare and (titled := titled_part(utterance, scope, reader)):
        return titled._replace(basis=scope.basis | {"part"}, used=scope.used | titled.used)
    if not (slots or kinds):
        copied = _by_what_is_copied(utterance, reader, scope)
        return copied if copied.parts else _headed_so(utterance, reader, scope)
    parts = [part for card in cards(reader, scope.letters or None) for part in card.parts if part.part != "letter"]
    called = [(slot.first, [p for p in parts if fold(p.title or "") == fold(slot.value)]) for slot in slots]
    called += [(i, [p for p in parts if _is_so_called(p, utterance, i, kind, reader)]) for i, kind in kinds]
    for at, found in called:
        if len(found) == 1 and not rules_out(utterance, at):
            own = (found[0].letter, found[0].part)
            telling = (*(slot for slot in utterance.slots if slot.first == at), *_describing(utterance, at))
            used = indices(telling) | {at}
            return scope._replace(letters=own[:1], parts=(own,), basis=scope.basis | {"part"}, used=scope.used | used)
    return scope


def _headed_so(utterance: Utterance, reader: Rows, scope: Scope) -> Scope:
    """The scope within the one part above whose text a noun of the utterance stands alone ("Aide-memoire")."""
    found = _nouns_behind_the(utterance)
    if not found:
        return scope
    sql = (
        "SELECT letter, part, text FROM paragraphs WHERE role = 'heading' AND part <> 'letter' AND paragraph <= 5 "
        f"AND length(text) BETWEEN 5 AND 24 LIMIT {MOST_CARDS}"
    )
    headed = [row for row in reader.rows(sql, {}) if not scope.letters or row["letter"] in scope.letters]
    for at, noun in found:
        parts = {(str(row["letter"]), str(row["part"])) for row in headed if fold(str(row["text"])) == noun}
        if len(parts) == 1 and not rules_out(utterance, at):
            own = parts.pop()
            basis, used = scope.basis | {"part"}, scope.used | {at}
            return scope._replace(letters=own[:1], parts=(own,), basis=basis, used=used)
    return scope


def _by_short_title(utterance: Utterance, reader: Rows, scope: Scope) -> Scope | None:
    """ "What does the Lusaka Programme say": the one part whose title begins so, where something is told in it.

    What became of it as a whole (where it was adopted, who signed it) other parts tell as well.
    """
    texts = [word.text for word in utterance.words]
    found: dict[tuple[str, str], frozenset[int]] = {}
    for card in cards(reader, scope.letters or None):
        for part in card.parts:
            if not part.title or part.title.partition(" ")[0].casefold() not in texts:
                continue
            front = fold(part.title).split()
            head = fold(_head_word(part))
            name = front[: front.index(head) + 1] if head in front else []
            at = _place_of(name, texts) if len(name) > 1 else -1
            if at >= 0 and not rules_out(utterance, at) and _is_told_in(texts, at, at + len(name)):
                found[part.letter, part.part] = frozenset(range(at, at + len(name)))
    if len(found) != 1:
        return None
    ((place, used),) = found.items()
    return scope._replace(letters=place[:1], parts=(place,), basis=scope.basis | {"part"}, used=scope.used | used)


def _place_of(name: list[str], texts: list[str]) -> int:
    return next((i for i in range(len(texts)) if texts[i : i + len(name)] == name), -1)


def _is_told_in(texts: list[str], first: int, last: int) -> bool:
    """ "Does the X ask", "according to the X", "is the X about": it speaks, or something stands in it."""
    before = [text for text in texts[max(0, first - 3) : first] if text != "the"]
    speaks = before[-1:] in (["does"], ["did"]) and last < len(texts)
    return speaks or before[-1:] in (["in"], ["to"], ["under"], ["by"]) or texts[last : last + 1] == ["about"]


def _by_what_is_copied(utterance: Utterance, reader: Rows, scope: Scope) -> Scope:
    """The scope within the one part that is an extract or copy of what the utterance names: "the log", "its diary"."""
    words, taken = utterance.words, indices(utterance.slots)
    behind = [i for i in range(1, len(words)) if words[i - 1].text in _POINTING and i not in taken]
    if not behind:
        return scope
    parts = [part for card in cards(reader, scope.letters or None) for part in card.parts]
    copied = {stem(noun): part for part in parts if (noun := _whole(part))}
    for i in behind:
        part = copied.get(words[i].stem)
        if part is None or rules_out(utterance, i):
            continue
        own = (part.letter, part.part)
        entry = {i + 1} if words[i + 1 : i + 2] and words[i + 1].text in ("entry", "entries") else set()
        used = scope.used | {i} | entry
        return scope._replace(letters=own[:1], parts=(own,), basis=scope.basis | {"part"}, used=used)
    return scope


_POINTING = frozenset("the its their this that ship's vessel's".split())


def _begins(part: PartCard, noun: str) -> bool:
    return fold(part.title or "").partition(" ")[0] == noun


def _kinds(utterance: Utterance) -> list[tuple[int, str]]:
    """Nouns behind "the" that may be what a part is, with their places: no slot holds them."""
    texts = [word.text for word in utterance.words]
    behind = [(slot.last, utterance.words[slot.last].text) for slot in _describing(utterance)]
    free = [(i, noun) for i, noun in (*_nouns_behind_the(utterance), *behind) if noun in _WHOLE_TEXTS]
    return [(i, noun) for i, noun in free if texts[i + 1 : i + 2] not in _LED_ON]


def _describing(utterance: Utterance, at: int | None = None) -> list[Slot]:
    """States and capitals that stand between "the" and a noun (the one ``at`` an index): "the Luanda communique"."""
    texts = [word.text for word in utterance.words]
    slots = [slot for slot in utterance.of("state") if slot.first and texts[slot.first - 1] == "the"]
    return [slot for slot in slots if slot.last < len(texts) and at in (None, slot.last)]


def without_describing(utterance: Utterance, scope: Scope) -> Utterance:
    """The utterance without States that only tell which part is meant: nobody need have signed it for them."""
    telling = [slot for slot in _describing(utterance) if {slot.first, slot.last} <= scope.used]
    return utterance._replace(slots=tuple(slot for slot in utterance.slots if slot not in telling))


def _is_so_called(part: PartCard, utterance: Utterance, at: int, kind: str, reader: Rows) -> bool:
    """Whether the part is of the kind at the index, and speaks of the State that describes it there."""
    if part.kind != kind and not _begins(part, kind):
        return False
    sql = "SELECT 1 FROM state_mentions WHERE letter = :l AND state = :s LIMIT 1"
    return all(reader.rows(sql, {"l": part.letter, "s": slot.value}) for slot in _describing(utterance, at))


def _nouns_behind_the(utterance: Utterance) -> list[tuple[int, str]]:
    taken = indices(utterance.slots)
    pairs = enumerate(zip(utterance.words, utterance.words[1:], strict=False), 1)
    behind = [(i, word) for i, (before, word) in pairs if before.text == "the" or before.possessive]
    return [(i, word.text) for i, word in behind if i not in taken and word.text not in STOPWORDS]


_LED_ON = [["of"], ["on"], ["between"]]
""" "The declaration of X": its title is given."""
_WHOLE_TEXTS = frozenset("declaration communique list report programme decision decree".split())
"""Kinds of parts that have no slot of their own in every question."""


def titled_part(utterance: Utterance, scope: Scope, reader: Rows) -> Scope | None:
    """The one part whose title begins with a noun of the utterance, and which holds the words around that noun; None
    where there is none, or several, and in a collection too large to look at every title."""
    if scope.parts or letter_count(reader) > MOST_CARDS:
        return None
    parts = [part for card in cards(reader, scope.letters or None) for part in card.parts if _head(part)]
    heads = {stem(noun): noun for part in parts for noun in (_head_word(part), _whole(part)) if noun}
    for i, word in enumerate(utterance.words):
        called = _called(word, heads)
        if not called or i in scope.used or rules_out(utterance, i):
            continue
        from bot.scoping.matter import is_matter  # here to keep start-up fast

        if is_matter(utterance, i):
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
