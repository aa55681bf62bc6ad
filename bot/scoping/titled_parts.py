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
from bot.scoping.title_words import head, head_word, whole
from bot.slots import Slot
from store.words import fold, stem, stems

_LEADING_ON = frozenset("of on at from done".split())


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
        sent_to = _sent_to(utterance, at, found[0]) if len(found) == 1 else None
        if sent_to is not None and not rules_out(utterance, at):
            own = (found[0].letter, found[0].part)
            telling = (*(slot for slot in utterance.slots if slot.first == at), *_describing(utterance, at))
            used = indices(telling) | {at, *sent_to, *_held_around(utterance, at, found[0], reader)}
            return scope._replace(letters=own[:1], parts=(own,), basis=scope.basis | {"part"}, used=scope.used | used)
    return scope


def _held_around(utterance: Utterance, at: int, part: PartCard, reader: Rows) -> list[int]:
    """Words around the noun that tell which text is meant, where the text has all of them."""
    around = _around(utterance, at)
    described = {utterance.words[i].stem for i in around}
    held = around if described <= _known(part, described, reader) else []
    made = any(word.stem in _MADE for word in utterance.words[at + 1 : at + 2])
    return [*held, *(_further(utterance, at, _known(part, None, reader)) if made else [])]


_MADE = frozenset(map(stem, "adopted issued approved agreed done".split()))
"""What is said of a text to tell which one is meant: "the resolution adopted at X"."""


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
            head = fold(head_word(part))
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
    copied = {stem(noun): part for part in parts if (noun := whole(part))}
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
_WHOLE_TEXTS = frozenset("declaration communique list report programme decision decree resolution message".split())
"""Kinds of parts that have no slot of their own in every question."""


def titled_part(utterance: Utterance, scope: Scope, reader: Rows) -> Scope | None:
    """The one part whose title begins with a noun of the utterance, and which holds the words around that noun; None
    where there is none, or several, and in a collection too large to look at every title."""
    if scope.parts or letter_count(reader) > MOST_CARDS:
        return None
    parts = [part for card in cards(reader, scope.letters or None) for part in card.parts if head(part)]
    heads = {stem(noun): noun for part in parts for noun in (head_word(part), whole(part)) if noun}
    for i, word in enumerate(utterance.words):
        called = _called(word, heads)
        if not called or i in scope.used or rules_out(utterance, i) or _is_numbered(utterance, i):
            continue
        from bot.scoping.matter import is_matter  # here to keep start-up fast

        if is_matter(utterance, i):
            continue
        around = _around(utterance, i)
        described = {utterance.words[j].stem for j in around}
        headed = [part for part in parts if called & {head(part), stem(whole(part))}]
        found = [part for part in headed if described <= _known(part, described, reader)]
        if not found and len(headed) == 1 and described <= _spoken_of(headed[0].letter, described, reader):
            found = headed
        if len(found) != 1 or not (around or word.stem in called):
            continue
        if (sent_to := _sent_to(utterance, i, found[0])) is None:
            continue
        around += sent_to
        around += _further(utterance, max([i, *around]), _known(found[0], None, reader))
        own = (found[0].letter, found[0].part)
        used = scope.used | {i, *around}
        return Scope((own[0],), (own,), scope.basis | {"description"}, used=frozenset(used))
    return None


def _spoken_of(letter: str, wanted: set[str], reader: Rows) -> set[str]:
    """Of the stems wanted, those that stand anywhere in the letter, which may call the part in words of its own."""
    rows = reader.rows("SELECT stems FROM sentences WHERE letter = :l LIMIT 1000", {"l": letter})
    return wanted & set[str]().union(*(str(row["stems"]).split() for row in rows))


def _called(word: Word, heads: Mapping[str, str]) -> set[str]:
    """Of the nouns of titles those that the word means: itself, else one near in meaning ("list" for an inventory)."""
    if word.stem in heads:
        return {word.stem}
    if "n" not in word_classes(word.text)[0]:
        return set()
    return {head for head, noun in heads.items() if any(phrase[-1] == word.stem for phrase in kin(noun))}


def _is_numbered(utterance: Utterance, at: int) -> bool:
    """ "Resolution 56/94": a text by its number, which is cited."""
    slots = utterance.of("reference", "symbol")
    return any(slot.first <= at + 1 and at <= slot.last for slot in slots)


def _sent_to(utterance: Utterance, at: int, part: PartCard) -> list[int] | None:
    """Words of the addressee behind the noun: "the message to the King"; None where the title has another one."""
    words = utterance.words
    if [word.text for word in words[at + 1 : at + 2]] != ["to"]:
        return []
    title = stems(part.title or "")
    behind = takewhile(lambda i: words[i].text in STOPWORDS or words[i].stem in title, range(at + 2, len(words)))
    found = list(behind)
    other = any(slot.first > at and slot.first not in found for slot in utterance.of("office"))
    return None if other else found


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
