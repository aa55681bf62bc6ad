"""A refused question asked again without what frames it; an answer counts where it agrees with all that was cut off.

The ways are tried in the order of their depth: one piece less first, then two. Each that is asked costs as much as a
question, so few are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from bot.answers import Answer, unanswered
from bot.asking import Asking
from bot.conversation import Conversation
from bot.phrasebook import said
from bot.reading.padding import unpadded
from bot.reading.utterance import Utterance
from bot.scoping.meant import find_scope
from bot.scoping.scope import Scope
from bot.structure.agreeing import agrees, written_by
from bot.structure.counted_claims import counted_claim
from bot.structure.placed_claims import placed_claim
from bot.structure.scenes import says_little
from bot.structure.share_claims import share_claim
from bot.structure.ways import Known, Way, ways
from bot.turns import Turn

MOST_ASKED = 5
"""Ways that are asked of one message."""
DEEPEST = 3
"""Pieces that are cut off one after the other."""


Ask = Callable[[str, Conversation], Turn]


class _Piece(NamedTuple):
    utterance: Utterance
    meant: Scope
    kind: str


def without_frame(bot: Asking, text: str, whole: Turn, conversation: Conversation, ask: Ask) -> Turn:
    """The answer to the question that the message holds; ``whole``, that to the message as it stands, where no way to
    cut it gives one that agrees.

    Where ``whole`` is a passage, only a question type's answer will do instead.
    """
    utterance = bot.read(text)
    if (whole.answer.intent, whole.answer.reason) == ("addressees", "not-named"):
        return whole  # without what asks for the name, the office would be told
    if not utterance.in_english:
        return _in_its_language(text, utterance.language, conversation, ask) or whole
    if whole.answer.status != "answered":
        for claim in (counted_claim, placed_claim, share_claim):
            if turn := claim(text, conversation, ask):
                return whole if _of_one_of_several(bot, turn) else turn
    return _cut(bot, text, utterance, whole.answer, conversation, ask) or whole


def _of_one_of_several(bot: Asking, turn: Turn) -> bool:
    """Whether it denies something of "the treaty", where the letters speak of several."""
    if turn.answer.items[:1] != ("No",):
        return False
    from bot.questions.claim_dates import names_one_of_several  # here to keep start-up fast: few claims are denied so

    return names_one_of_several(bot.reader, turn.utterance, turn.scope)


def told_by_them(bot: Asking, text: str, turn: Turn) -> Turn:
    """The turn; a refusal where it quotes others than the State or person whose words the message asks for."""
    from bot.structure.attribution import told_by_another  # here: few messages say whose words they mean

    if not told_by_another(text, turn.answer, Known(bot.read, bot.reader, bot.letter_words)):
        return turn
    silent = unanswered("not-stated", said("refused.nothing_answers", turn.utterance.language))
    return turn._replace(answer=silent)


def _cut(bot: Asking, text: str, whole: Utterance, given: Answer, conversation: Conversation, ask: Ask) -> Turn | None:
    asked, seen = 0, {text}
    known = Known(bot.read, bot.reader, bot.letter_words)
    open_ways = [Way(unpadded(text, bot.letter_words))]
    for _ in range(DEEPEST):
        further = [way for one in open_ways for way in ways(one, known)]
        open_ways = []
        for way in further:
            if way.question in seen or asked >= MOST_ASKED:
                continue
            seen.add(way.question)
            open_ways.append(way)
            if not says_little(bot.read(way.question)):
                asked += 1
                turn = _asked(bot, whole, way, conversation, ask)
                if turn and (given.status != "answered" or (way.sure and _is_better(turn.answer, given))):
                    return turn
    return None


def _in_its_language(text: str, language: str, conversation: Conversation, ask: Ask) -> Turn | None:
    """The answer to the question without a plain frame of its language."""
    from bot.structure.other_languages import plainly  # here, for most questions are English

    plain = plainly(text, language)
    turn = ask(plain, conversation) if plain != text else None
    return turn if turn and turn.answer.status == "answered" and turn.answer.citations else None


def _is_better(answer: Answer, given: Answer) -> bool:
    """Whether a question type, or a yes or a no, answers where a passage did; or another date than the one told."""
    if given.intent is not None:
        return answer.items != given.items and answer.intent not in (None, "mentioning")
    return answer.intent is not None or (answer.items[:1] in (("Yes",), ("No",)))


def _asked(bot: Asking, whole: Utterance, way: Way, conversation: Conversation, ask: Ask) -> Turn | None:
    """The answer to what is left, within the letters that the pieces mean, else wherever it agrees with them."""
    pieces = [_Piece(bot.read(one.text), find_scope(bot.read(one.text), bot.reader), one.kind) for one in way.pieces]
    for turn in _tries(bot, way, pieces, conversation, ask):
        if turn.answer.status != "answered" or not turn.answer.citations or not _is_of_kind(bot, whole, turn):
            continue
        if all(_fits(bot, piece, turn, conversation) for piece in pieces):
            return turn
    return None


def _tries(bot: Asking, way: Way, pieces: list[_Piece], conversation: Conversation, ask: Ask) -> Iterator[Turn]:
    meant = next((piece.meant for piece in pieces if piece.meant.letters and piece.meant.explicit), None)
    meant = meant or next((found for one in pieces if (found := written_by(one.utterance, bot.reader))), None)
    if meant and not any(piece.meant.problem for piece in pieces):
        utterance = bot.read(way.question)
        own = find_scope(utterance, bot.reader)
        letters = tuple(letter for letter in own.letters if letter in meant.letters) or meant.letters
        parts = tuple(pair for pair in own.parts or meant.parts if pair[0] in letters)
        if not own.problem and own.letters and not set(own.letters) & set(meant.letters):
            if own.basis <= {"year", "date"}:  # the piece tells which letter, so the date is of what is told there
                yield bot.in_scope(utterance, conversation, meant._replace(used=frozenset()))
        elif not own.problem:
            yield bot.in_scope(utterance, conversation, own._replace(
                letters=letters, parts=parts, basis=own.basis | meant.basis, crowd=()))  # fmt: skip
    yield ask(way.question, conversation)


def _is_of_kind(bot: Asking, whole: Utterance, turn: Turn) -> bool:
    """Whether a yes or a no is given where one is asked for."""
    if "choice" in (whole.asks, turn.utterance.asks) and turn.answer.intent is None:
        return False
    if turn.utterance.asks != "yes/no" and (whole.asks != "yes/no" or turn.utterance.asks):
        return True
    own = (bot.names.speaking(turn.utterance.language).say(key).rstrip(".。") for key in ("yes", "no"))
    return turn.answer.answer.startswith(("Yes", "No", *own))


def _fits(bot: Asking, piece: _Piece, turn: Turn, conversation: Conversation) -> bool:
    context = bot.context(piece.utterance, conversation, piece.meant)
    return agrees(context, turn.answer, piece.kind)
