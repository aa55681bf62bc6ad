"""How widely a document may go, as its masthead marks it: "Distr.: General", limited or restricted."""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import Row
from bot.context import Context
from bot.questions.claimed import lead
from bot.questions.letters_with import unread
from bot.questions.printed_values import facts, stated
from bot.questions.which import meant
from bot.reading.utterance import Utterance
from bot.scoping.cards import cards, letter_count
from store.words import stem

MOST_LETTERS = 40
"""Letters up to which all are told of where none is named."""

_WIDTHS = {"general": "gen", "limited": "lim", "restricted": "res"}
"""Widths of distribution, with the letters that the word begins with in English, French and Spanish."""
_ALIKE = {**_WIDTHS, "unrestricted": "gen", "reserved": "res"}
_GOING_OUT = frozenset("distribution distributed distribute distr circulation".split())
_MARKING = frozenset(
    """kind sort type form category categories class classification classified classed marking mark marks marked label
    labelled level scope width printed says read reads behind next beside""".split()
)
_OWN_WORDS = frozenset(
    map(
        stem,
        """kind sort type form category class classification classified marking marked mark label labelled level
        scope width printed say read behind next beside after line distribution distributed distr circulation
        document letter paper text masthead carry carries bear bears have show shows given for only all any every
        each general limited restricted reserved unrestricted widely wide how is are was were or un united nations
        status stand stands top first page""".split(),
    )
)


def distribution_marked(context: Context) -> Answer | None:
    """ "Is the document for general distribution?"; None where a day or a request for distribution is asked for."""
    utterance = context.utterance
    claimed = _claimed(utterance)
    if not _asks_of_the_line(utterance, claimed) or unread(context, _OWN_WORDS):
        return None
    if utterance.of("part", "organ", "body", "person", "reference", "office", "organization", "quoted"):
        return None
    here = meant(context)
    letters = here.scope.letters
    if not letters and letter_count(context.reader) <= MOST_LETTERS:
        letters = tuple(card.letter for card in cards(context.reader, None))
    if not letters:
        return None
    rows = facts(context.reader, letters, "distribution")
    if claimed and utterance.asks == "which":
        rows = [row for row in rows if _is_of(str(row["value"]), claimed)]
        letters = tuple(str(row["letter"]) for row in rows)
    names = context.local
    here = context._replace(scope=context.scope._replace(letters=letters))
    answer = stated(
        here,
        rows,
        lambda row: names.say("distribution.is", letter=names.letter(str(row["letter"])), printed=_lower(row)),
        "distribution_marking",
    )
    if answer.status != "answered" or not claimed or utterance.asks != "yes/no":
        return answer
    if len({str(row["letter"]) for row in rows}) < len(letters):
        return None  # of a letter that prints no such line nothing is known
    holds = all(_is_of(str(row["value"]), claimed) for row in rows)
    opening = lead(holds, utterance)
    return answer._replace(answer=opening + answer.answer, items=(opening.strip(". "), *answer.items))


def _lower(row: Row) -> str:
    return str(row["value"]).casefold()


def _is_of(printed: str, width: str) -> bool:
    return printed.casefold().replace("é", "e").startswith(width)


def _claimed(utterance: Utterance) -> str:
    """The width that a question names, as the beginning of its word; empty where it names none or several."""
    named = {_ALIKE[word.text] for word in utterance.words if word.text in _ALIKE}
    return named.pop() if len(named) == 1 else ""


def _asks_of_the_line(utterance: Utterance, claimed: str) -> bool:
    """Whether the marking is asked for: by a noun for it, or by a width that a document is said to have."""
    texts = [word.text for word in utterance.words]
    held = set(texts)
    if utterance.asks not in ("what", "which", "how", "yes/no", "choice", ""):
        return False
    if held & {"date", "day", "days", "when", "asked", "request", "requested", "long", "below", "above", "beneath"}:
        return False
    if held & _GOING_OUT and (held & _MARKING or held & _ALIKE.keys() or {"how", "widely"} <= held):
        return True
    predicate = (texts[-1:] and texts[-1] in _ALIKE) or (claimed and held & {"marked", "classified"})
    return bool(predicate) and utterance.asks in ("yes/no", "choice")
