"""A later question that has no answer, or one from elsewhere, put once more to what stands close to the last quotes."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from bot.answers import Answer
from bot.conversation import Conversation
from bot.following.antecedents import ABOUT_LETTERS, NAMING
from bot.following.asking_again import question_word_alone
from bot.following.followup import content, is_elliptic
from bot.following.of_the_answer import KIND_NOUNS, asks_for_the_list
from bot.following.other_event import tells_another_event
from bot.following.staying import letters_about, repeats
from bot.later.other_author import put_elsewhere, quotes_one, told_there
from bot.later.refusing import refused_here
from bot.later.speaking import author
from bot.reading.pronouns import points_back
from bot.reading.utterance import Utterance, terms
from bot.scoping.meant import find_scope
from bot.scoping.scope import LETTER_NOUNS, Scope, indices
from bot.turns import Turn, going_on
from store.words import stem, stems

if TYPE_CHECKING:
    from bot.asking import Asking

_COVERS = frozenset("document_date letter_date circulation session own_symbol printed persons_named".split())
"""Question types that tell what is printed on a letter, which few words behind a quoted sentence ask for."""
_SUBJECT = frozenset("about topic subject summary summarize summarise gist content contents deal deals it".split())
_OF_EVENTS = ("events_on", "event_date", "event_place")
_COUNTS = frozenset("paragraph_count letters timeline".split())
_WIDE = _COUNTS | {"senders", "about", "superlative"}
"""Question types that tell of whole letters."""


def kept_near(bot: Asking, turn: Turn, asked: Utterance, conversation: Conversation) -> Turn:
    """The turn itself where it is settled; else what the quotes before it and what is beside them say, if anything."""
    meant = put_elsewhere(bot, asked, conversation)
    strays = meant is not None and bool(turn.answer.citations) and not quotes_one(turn.answer.citations, meant.scope)
    if strays and turn.answer.intent == conversation.intent and meant:  # of a letter that has no such part
        strays = not quotes_one(turn.answer.citations, meant.scope._replace(parts=()))
    if not conversation.citations or (not strays and _settled(turn, asked, conversation)):
        return turn
    given = turn.answer.status == "answered"
    if turn.answer.reason == "not-named" and asks_for_the_list(asked):
        return turn  # a number is all that is printed: its sentence told once more names nobody
    if not given and (within := _within_the_letter(bot, turn, asked, conversation)):
        return within
    if meant:
        other = told_there(bot, meant, conversation)
        return other or (refused_here(bot, asked, conversation) if strays and given else turn)
    if not given and "behalf" in [word.text for word in asked.words] and (by := author(bot, asked, conversation)):
        return by
    if _tells_another_addressee(turn, asked, conversation):
        from bot.questions.written_to import written_to  # here to keep start-up fast

        answer = written_to(bot.context(asked, conversation))
        return going_on(answer, asked, conversation) if answer else refused_here(bot, asked, conversation)
    return _near(bot, turn, asked, conversation) or (
        refused_here(bot, asked, conversation) if _is_no_answer(turn, asked, conversation) else turn
    )


def _within_the_letter(bot: Asking, turn: Turn, asked: Utterance, conversation: Conversation) -> Turn | None:
    """Who signed, wrote or transmitted it, asked of the whole letter where the part just quoted does not tell."""
    letters = tuple(sorted({citation.letter for citation in conversation.citations}))
    if len(letters) != 1 or conversation.missed or asked.of("part", "symbol") or asked.asks == "yes/no":
        return None
    utterance = turn.utterance if turn.answer.intent in _OF_PEOPLE else asked
    parts = indices(utterance.of("part"))
    if turn.answer.intent in _OF_PEOPLE and parts:
        text = " ".join(
            "letter" if i == min(parts) else w.raw
            for i, w in enumerate(utterance.words)
            if i not in parts or i == min(parts)
        )
        utterance = bot.read(text, asked.language)
    scope = find_scope(utterance, bot.reader) if utterance.of("date") else Scope(letters, basis=frozenset({"focus"}))
    inside = bot.in_scope(utterance, conversation, scope._replace(parts=()))
    kinds = _OF_PEOPLE if turn.answer.intent in _OF_PEOPLE else ("transmitter",)
    return inside if inside.answer.status == "answered" and inside.answer.intent in kinds else None


_OF_PEOPLE = ("signers", "office_holders", "transmitter", "senders", "addressees")


def _near(bot: Asking, turn: Turn, asked: Utterance, conversation: Conversation) -> Turn | None:
    from bot.questions.close_by import close_by  # here to keep start-up fast: a first question has nothing before it

    given = turn.answer.status == "answered" and bool(turn.answer.citations)
    if (is_elliptic(asked) and not given) or (conversation.intent in ABOUT_LETTERS and not asked.asks):
        return None
    kind = _kind_asked(asked, conversation)
    elsewhere = given and (_is_elsewhere(turn, asked, conversation) or _counts_elsewhere(turn, asked, conversation))
    context = bot.context(asked, conversation)
    answer = close_by(context, "" if elsewhere and kind == "yes/no" else kind, sure=given, near=elsewhere)
    if answer is None or (repeats(answer, conversation, asked) and not elsewhere):
        return None
    return going_on(answer, asked, conversation)


def _is_elsewhere(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """Whether the answer is from letters that nobody spoke of, nor the question names."""
    if asked.of(*NAMING, "quoted") or any(word.stem in LETTER_NOUNS for word in asked.words):
        return False
    if turn.answer.intent == "adoption":
        return False  # a later letter tells what became of a draft
    about = letters_about(conversation)
    return bool(about) and about.isdisjoint(citation.letter for citation in turn.answer.citations)


def _is_no_answer(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """Whether what was given is the last answer again, without what was asked, or is on letters, which were not."""
    answer, last = turn.answer, conversation.answer
    if answer.status == "answered" and not answer.evidence:
        talk = answer.intent in ("farewell", "thanks", "greeting") and asked.asks not in ("", "yes/no")
        talk = talk or (answer.intent == "farewell" and "the" in [word.text for word in asked.words])
        talk = talk or (answer.intent == "help" and points_back(asked) and bool(content(asked)))  # "what does it ask?"
        return talk or (
            bool(content(asked)) and asked.words[0].text in ("and", "or")
        )  # "and other goods?" is no thanks
    if answer.status != "answered" or not answer.citations:
        return False
    if answer.intent == "signers" and conversation.intent in _OF_EVENTS and points_back(asked):
        quoted = stems(" ".join(citation.quote for citation in conversation.citations))
        before = conversation.utterance
        named = before is not None and before.of("part") and all(word.stem != stem("signed") for word in before.words)
        return stem("signed") in quoted and not named  # "it" is what was signed there, not the letter
    if answer.intent in ("letter_date", "document_date") and conversation.missed and question_word_alone(asked):
        return True
    if answer.intent in _COUNTS and conversation.intent not in ABOUT_LETTERS:
        return True
    texts = {word.text for word in asked.words}
    if answer.intent == "about" and conversation.intent not in ABOUT_LETTERS and texts.isdisjoint(_SUBJECT):
        return True
    if answer.intent == "senders" and not asked.asks:
        return True
    return last is not None and _repeats_without(turn, asked, conversation)


def _tells_another_addressee(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "Whom did she write to?" of somebody who signed an annexed letter, told from the cover around it."""
    parts = {citation.part for citation in conversation.citations}
    somebody = not {"he", "she"}.isdisjoint(word.text for word in asked.words)
    there = {citation.part for citation in turn.answer.citations}
    return turn.answer.intent == "addressees" and somebody and "letter" not in parts and parts.isdisjoint(there)


def _repeats_without(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "And at Oslo?" told by the last quote again, which does not name it."""
    last = conversation.answer
    named = asked.of("state", "organization", "body", "region", "date")
    if last is None or turn.answer.citations != last.citations or not is_elliptic(asked) or not named:
        return False
    quoted = f" {' '.join(stems(' '.join((turn.answer.answer, *(c.quote for c in last.citations)))))} "
    typed = (" ".join(stems(" ".join(word.text for word in asked.words_of(slot)))) for slot in named)
    return turn.answer.items == last.items and not any(f" {name} " in quoted for name in typed)


def _kind_asked(asked: Utterance, conversation: Conversation) -> str:
    """What kind of answer is asked for: that of the question before where this one has none of its own."""
    before = conversation.utterance
    texts = [word.text for word in asked.words]
    if any(one == "how" and other in _MEASURED for one, other in pairwise(texts)):
        return "how many"
    if asked.asks == "what" and texts[-1] in _MEASURING:
        return "how much"
    return asked.asks or (before.asks if before and (content(asked) or is_elliptic(asked)) else "")


_MEASURING = frozenset("cost costs worth weigh weighs measure".split())
_MEASURED = frozenset("far long large big deep wide high heavy old often tall".split())


def _settled(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """Whether the answer stands: it tells something, of what was spoken of or of what the question names itself."""
    answer = turn.answer
    if answer.status == "clarify" or asked.of("symbol", "part"):
        return True
    if answer.status != "answered":
        return False
    if not answer.evidence or not answer.citations:
        later = answer.intent == "farewell" and "the" in [word.text for word in asked.words]  # "and the later ones?"
        return not content(asked) and not later
    if any(word.stem in LETTER_NOUNS for word in asked.words):
        return True
    if tells_another_event(turn, asked, conversation):
        return False
    if _is_no_answer(turn, asked, conversation) or _tells_another_addressee(turn, asked, conversation):
        return False
    if answer.intent in _COVERS | _WIDE and answer.intent != conversation.intent:
        people = answer.intent == "printed" and conversation.intent in ("who_is", "office_holders")
        return conversation.intent in ABOUT_LETTERS or people
    own = any(term.stem not in KIND_NOUNS for term in terms(asked.free()))
    again = own and answer.citations == conversation.citations and answer.intent in (None, "quantity")
    if _counts_elsewhere(turn, asked, conversation) or (again and not _holds_words(answer, asked)):
        return False
    return not _is_elsewhere(turn, asked, conversation) and not _repeats_without(turn, asked, conversation)


def _holds_words(answer: Answer, asked: Utterance) -> bool:
    """Whether every word of the question stands in the answer or its quotes, or one that means the same."""
    quoted = f" {' '.join(stems(' '.join((answer.answer, *(c.quote for c in answer.citations)))))} "
    phrases = (term.alternatives for term in terms(asked.free()) if term.stem not in KIND_NOUNS)
    return all(any(f" {' '.join(phrase)} " in quoted for phrase in forms) for forms in phrases)


def _counts_elsewhere(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """Whether a number is told by another paragraph than the quoted one, which may count the same thing."""
    here = {(c.letter, c.part, c.paragraph) for c in conversation.citations}
    there = {(c.letter, c.part, c.paragraph) for c in turn.answer.citations}
    plain = turn.answer.intent in (None, "quantity") and conversation.intent in (None, "quantity", "event_date")
    return plain and asked.asks in ("how many", "how much") and here.isdisjoint(there) and not asked.of(*NAMING)
