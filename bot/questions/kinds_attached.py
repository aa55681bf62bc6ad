"""Whether texts of a kind are attached to the letter meant: "did X send a note and a draft along"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context
from bot.questions.attached import parts_in_words
from bot.questions.signatures import parts_signed, signatures, signed_in_words
from bot.questions.strays import CARRYING, COMMON, left_words
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, Scope, indices
from bot.wording import upper_first
from store.words import stem

_KINDS = ("draft resolution", "explanatory note", "memorandum", "statement", "declaration", "report", "list")
_EXPLAINING = frozenset({"explanatory note", "memorandum"})
"""Two names of one kind of text."""
_SENDING = CARRYING | frozenset(
    map(
        stem,
        "send sent sends annex annexed annexes forward forwarded transmit transmitted submit submitted add".split(),
    )
)
_BESIDE = frozenset(map(stem, "explanatory request both cover covering side".split()))


def kinds_attached(context: Context) -> Answer | None:
    """Yes with the parts of the letter, or no where it has none of a kind and each of its parts is of a known one."""
    utterance = context.utterance
    wanted = _wanted(utterance)
    if not wanted or not {word.stem for word in utterance.words} & _SENDING:
        return None
    letters = _letters(context)
    known = LETTER_NOUNS | _SENDING | _BESIDE
    left = left_words(utterance, context.scope, utterance.slots)
    if len(letters) != 1 or any(word.stem not in known and word.stem not in COMMON for word in left):
        return None
    sql = "SELECT * FROM parts WHERE letter = :l AND part <> 'letter' ORDER BY ordinal LIMIT 40"
    rows = list(context.reader.rows(sql, {"l": letters[0]}))
    missing = [kind for kind in wanted if not any(_is_of_kind(row, kind) for row in rows)]
    if missing and not all(_is_told_apart(row, missing) for row in rows):
        return None
    return _told(context, letters[0], rows, missing) if rows else None


def _wanted(utterance: Utterance) -> list[str]:
    """Kinds of text said to be attached; none where one of them is what something is attached to."""
    slots = [slot for slot in utterance.of("part") if slot.value != "cover"]
    texts = [word.text for word in utterance.words]
    to_one = any(texts[max(0, slot.first - 2) : slot.first] in (["to", "the"], ["with", "the"]) for slot in slots)
    plain = utterance.asks == "yes/no" and not utterance.of("reference", "symbol", "section", "paragraph", "quoted")
    if not slots or to_one or not plain or any(slot.value not in _KINDS for slot in slots):
        return []
    between = set(range(slots[0].first, slots[-1].last)) - indices(slots)
    if any(texts[i] not in _JOINING for i in between):
        return []  # "is the memorandum older than the draft"
    return list(dict.fromkeys(slot.value for slot in slots))


_JOINING = frozenset("and or a an the also as well plus".split())


def _letters(context: Context) -> tuple[str, ...]:
    """The letters that the person named signed; else those that are told by more than the part."""
    if people := context.utterance.values("person"):
        signed = parts_signed(context.reader, people, () if context.scope.basis <= _IMPLIED else context.scope.letters)
        return tuple(dict.fromkeys(letter for letter, part in signed if part == "letter"))
    return () if context.scope.basis <= {"part"} else context.scope.letters


_IMPLIED = frozenset({"implied", "part"})


def _is_of_kind(row: Row, kind: str) -> bool:
    alike = _EXPLAINING if kind in _EXPLAINING else {kind}
    return str(row["kind"]) in alike or any(str(row["title"] or "").casefold().startswith(one) for one in alike)


def _is_told_apart(row: Row, missing: Sequence[str]) -> bool:
    """Whether the part is of another kind for certain."""
    title = str(row["title"] or "").casefold()
    return str(row["kind"] or "text") != "text" and not any(kind in title for kind in missing)


def _told(context: Context, letter: str, rows: Sequence[Row], missing: Sequence[str]) -> Answer:
    names = context.local
    has = upper_first(names.say("parts.of", letter=names.letter(letter), parts=parts_in_words(rows, names)))
    lacks = [
        names.say("refused.no_part", part=names.bare_label(kind), letters=names.letter(letter)) for kind in missing
    ]
    people = context.utterance.values("person")
    signed = signatures(context.reader, Scope(parts=((letter, "letter"),)), people) if people else []
    sender = [signed_in_words(signed, names)] if signed else []
    text = " ".join([names.say("no" if missing else "yes"), *lacks, has, *sender])
    cited = cite_all(context.reader, rows, "label_start", "label_end") or cite_all(context.reader, rows)
    cited = (*cited, *cite_all(context.reader, signed))
    return Answer("answered", text, items=("No" if missing else "Yes",), citations=cited)
