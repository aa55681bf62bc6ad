"""A question back, where "the annex" or "the Council" may be one of several and nothing tells which."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer, clarify
from bot.citing import part_of
from bot.context import Context
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.reading.typed import Word
from store.words import fold, stem

MOST_CHOICES = 6
"""What may be meant, up to which it is worth naming."""
_OF_ANY = frozenset(
    stem(word)
    for word in """
    sign signed signs signatory signatories signer signature date dated day year language written author wrote write
    title titled called begin end long""".split()
)
"""Words that fit every part of every letter, so that they tell nothing of which is meant."""
_OF_ANY_BODY = frozenset(stem(word) for word in "meet met sit sat gather convene happen".split())
_BODIES = frozenset("council committee conference organization commission forces assembly".split())
"""Nouns that bodies of different names share."""
_SEVERAL = frozenset("all each every both any either which letters annexes parts how".split())


def several_meant(context: Context) -> Answer | None:
    """What may be meant by a part or a body that is called by its noun only; None where something tells which."""
    utterance = context.utterance
    if utterance.asks in ("yes/no", "choice", "how many") or _SEVERAL & {word.text for word in utterance.words}:
        return None
    if context.conversation.utterance is not None:
        return None  # what was spoken of before may tell
    return _of_parts(context) or _of_bodies(context) or _of_holders(context)


def _of_parts(context: Context) -> Answer | None:
    slots, scope = context.utterance.slots, context.scope
    one = len(slots) == 1 and slots[0].kind == "part" and scope.basis == frozenset({"part"})
    if not one or not (_behind_the(context, slots[0].first) or slots[0].last - slots[0].first > 1):
        return None
    if any(stem_ not in _OF_ANY for stem_ in _content(context, scope.used)):
        return None
    sql = f"SELECT letter, part FROM parts WHERE part = :p ORDER BY letter LIMIT {MOST_CHOICES + 1}"
    same = [part_of(row) for row in context.reader.rows(sql, {"p": slots[0].value})]
    places = list(dict.fromkeys([*scope.parts, *same]))
    if len({letter for letter, _ in places}) < 2 or len(places) > MOST_CHOICES:
        return None
    return _asked(context, "which.part", [context.local.part(*place) for place in sorted(places)])


def _of_holders(context: Context) -> Answer | None:
    """ "Who is the ambassador?" over letters of several States, of which none is named."""
    slots, named = context.utterance.slots, context.scope.letters
    if named or len(slots) != 1 or slots[0].kind != "office" or not _behind_the(context, slots[0].first):
        return None
    plural = any(word.text.endswith("s") for word in context.utterance.words_of(slots[0]))
    if plural or context.utterance.asks != "who" or _content(context, frozenset(range(slots[0].first, slots[0].last))):
        return None
    from bot.scoping.speakers import holds_office  # here to keep start-up fast, as below

    rows = context.reader.rows(f"SELECT letter, office, rank, state FROM signatures LIMIT {MOST_SIGNED}")
    held = [row for row in rows if holds_office(row, slots[0].value)]
    signed = sorted({str(row["letter"]) for row in held})
    if len({row["state"] for row in held}) < 2 or not 2 <= len(signed) <= MOST_CHOICES:
        return None
    return _asked(context, "which.part", [context.local.letter(letter) for letter in signed])


MOST_SIGNED = 200
"""Signatures that are looked at for an office."""


def _of_bodies(context: Context) -> Answer | None:
    """ "What did the Council do?" over letters that name several Councils."""
    words = context.utterance.words
    at = next((i for i, word in enumerate(words) if word.text in _BODIES), None)
    if at is None or context.utterance.slots or context.scope.explicit or not _behind_the(context, at):
        return None
    if at + 1 < len(words) and words[at + 1].text in ("of", "on", "for"):
        return None
    if any(stem_ not in _OF_ANY_BODY for stem_ in _content(context, frozenset({at}))):
        return None
    names = _called(context, words[at])
    return _asked(context, "which.body", names) if 1 < len(names) <= MOST_CHOICES else None


def _called(context: Context, noun: Word) -> list[str]:
    """Names of bodies that begin or end with the noun; a name inside another is the same body."""
    sql = "SELECT name FROM names WHERE kind IN ('body', 'organization') AND letters > 0 AND folded LIKE :n LIMIT 40"
    rows = context.reader.rows(sql, {"n": f"%{noun.text}%"})
    found = [str(row["name"]) for row in rows]
    bare = [name for name in found if noun.text in (fold(name).split()[0], fold(name).split()[-1])]
    return [name for name in bare if not any(name != other and name in other for other in bare)]


def _content(context: Context, besides: frozenset[int]) -> list[str]:
    """Stems of the words that might tell which one is meant."""
    from bot.searching.content import FRAME

    plain = STOPWORDS | QUESTION_WORDS
    return [
        word.stem
        for i, word in enumerate(context.utterance.words)
        if i not in besides and word.text not in plain and (word.stem not in FRAME or word.stem in _OF_ANY)
    ]


def _behind_the(context: Context, at: int) -> bool:
    return at > 0 and context.utterance.words[at - 1].text == "the"


def _asked(context: Context, key: str, found: Sequence[str]) -> Answer:
    typed = context.utterance.text.rstrip("?. ")
    text = context.local.say(key, names=context.local.joined(found))
    return clarify(text, tuple(f"{typed} ({name})?" for name in found))
