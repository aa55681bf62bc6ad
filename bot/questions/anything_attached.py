"""Whether a letter comes with anything: "was anything attached to it?", "does X announce an enclosure?"."""

from __future__ import annotations

from bot.answers import Answer, unanswered
from bot.citing import Row, cite_all
from bot.context import Context
from bot.questions.acts import on_covers, sentences
from bot.questions.attached import parts_in_words
from bot.questions.letters_with import unread
from bot.questions.printed_values import facts
from bot.questions.quoting import with_place
from bot.reading.statements import DENYING
from bot.reading.utterance import Utterance
from bot.slots import Slot
from bot.wording import upper_first
from store.words import stem

_ATTACHED = frozenset(
    map(stem, "attach attached attachment annex annexed enclose enclosed enclosure append appended appendix".split())
)
_ANYTHING = frozenset("anything something any some".split())
_OF_ANY_KIND = frozenset("annex enclosure appendix cover".split())
_ANNOUNCING = frozenset(map(stem, "announce mention speak indicate say".split()))
_WORDS = (
    _ATTACHED
    | _ANNOUNCING
    | frozenset(map(stem, "anything something any some further other text document paper with along send sent".split()))
)


def anything_attached(context: Context) -> Answer | None:
    """Yes with the parts of the one letter meant, or with its sentence that speaks of one; no where it has neither."""
    utterance, letters = context.utterance, context.scope.letters
    texts, said_of = {word.text for word in utterance.words}, {word.stem for word in utterance.words}
    if utterance.asks != "yes/no" or len(letters) != 1 or texts & (DENYING | {"without", "or"}):
        return None
    if not said_of & _ATTACHED or not (texts & _ANYTHING or said_of & _ANNOUNCING):
        return None
    others = ("office", "reference", "section", "paragraph", "quoted", "organ", "body", "organization")
    if any(slot.first not in context.scope.used for slot in utterance.of(*others)) or unread(context, _WORDS):
        return None
    to_part = any(_is_attached_to(utterance, slot) for slot in utterance.of("part"))
    if to_part or not set(utterance.values("part")) <= _OF_ANY_KIND:  # no part tells what goes with it
        return unanswered("not-stated", context.local.say("refused.nothing_answers"))
    sql = "SELECT * FROM parts WHERE letter = :l AND part <> 'letter' ORDER BY ordinal LIMIT 40"
    rows = list(context.reader.rows(sql, {"l": letters[0]}))
    said = sentences(context, on_covers(context.scope), *_ATTACHED)[:1]
    return _told(context, letters[0], rows, said)


def _is_attached_to(utterance: Utterance, slot: Slot) -> bool:
    """ "Attached to the annex"."""
    ahead = [word.text for word in utterance.words[max(0, slot.first - 2) : slot.first]]
    return slot.value != "cover" and ahead == ["to", "the"]


def _told(context: Context, letter: str, rows: list[Row], said: list[Row]) -> Answer:
    names = context.local
    cited = cite_all(context.reader, rows, "label_start", "label_end") or cite_all(context.reader, rows)
    if rows:
        has = upper_first(names.say("parts.of", letter=names.letter(letter), parts=parts_in_words(rows, names)))
    elif said:
        has = with_place(names, said[0])
    else:
        has = names.say("refused.no_part", part=names.bare_label("annex"), letters=names.letter(letter))
        cited = cite_all(context.reader, facts(context.reader, (letter,), "title"))
    key = "yes" if rows or said else "no"
    cited = (*cited, *cite_all(context.reader, said))
    return Answer("answered", f"{names.say(key)} {has}", items=(key.capitalize(),), citations=cited)
