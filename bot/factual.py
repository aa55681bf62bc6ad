"""Facts that a question asks for in words of its own: who, which, how many, with what tells which of them.

The readers here need no phrase of a question type. Each knows the words that may stand in its question; where a word
is left over, the question is not its own.
"""

from __future__ import annotations

import sys

from bot.answers import Answer
from bot.bounds import TooMuch
from bot.cards import letter_count
from bot.consistency import speaks_to
from bot.context import Context, Missing, arguments
from bot.questions import question_types
from bot.scope import MORE_THAN_ONE, Scope

_PRECISE = (
    ("headed", "signed_below_heading", "signers"),
    ("letters_with", "count_of_letters", "having"),
    ("attributes", "post_at_time", "who_is"),
    ("attributes", "surname_to_given_name", "who_is"),
    ("attributes", "given_title", "who_is"),
    ("cites", "cites_any", "cited"),
    ("cites", "use_of_provision", "where_cited"),
    ("cites", "footnote_target", "footnotes"),
    ("provisions", "called_by_number", "cited"),
    ("provisions", "number_of_provision", "cited"),
    ("provisions", "provision_for", "cited"),
    ("unsigned", "unsigned_parts", "parts"),
    ("unsigned", "members_without_signature", "members"),
    ("sole_signer", "sole_signer", "signers"),
    ("signers_described", "signer_of_forwarded", "signers"),
    ("signers_described", "name_under_part", "signers"),
    ("signers_described", "offered_signer", "signers"),
    ("signers_described", "in_company", "signers"),
    ("signers_described", "first_and_last", "signers"),
    ("spoken", "how_many_others", "spoken_for"),
    ("headcount", "headcount", "members"),
    ("member_lists", "those_of_the_named", "members"),
    ("member_lists", "place_in_list", "members"),
    ("member_lists", "ends_of_list", "members"),
    ("member_lists", "in_or_out", "members"),
    ("member_lists", "number_at_a_time", "members"),
    ("member_lists", "parties_by_signature", "members"),
    ("correspondents", "senders_counted", "senders"),
    ("original", "documents_in_language", "original_language"),
    ("cover_facts", "dates_in_part", "timeline"),
    ("cover_facts", "footnoted_in", "cited"),
    ("cover_facts", "circulation_claimed", "circulation"),
    ("turning_up", "mentioned_in_years", "mentioning"),
    ("turning_up", "named_in_part", "mentioning"),
    ("cover_dates", "dates_on_cover", "letter_date"),
    ("cover_dates", "dates_of_all", "letter_date"),
    ("fullnames", "name_in_office", "full_name"),
    ("dated_choice", "dated_choice", "event_date"),
    ("neighbouring", "letter_of_date", "letters"),
    ("one_or_both", "one_or_both", "mentioning"),
)
"""Readers of questions that phrases would take for simpler ones: module, function, the question type they answer as."""
_FURTHER = (
    ("letters_with", "letters_with", "having"),
    ("attributes", "called_by_title", "who_is"),
    ("cites", "whether_cited", "where_cited"),
    ("cites", "number_cited", "cited"),
    ("cites", "which_cited", "cited"),
    ("correspondents", "sender_asked", "senders"),
    ("text_choice", "chosen_in_text", "session"),
    ("text_choice", "document_of_organs", "requested"),
    ("cover_choice", "chosen_in_heading", "senders"),
    ("cover_facts", "addressee_asked", "addressees"),
    ("turning_up", "mentioned_in", "mentioning"),
    ("turning_up", "whether_named", "mentioning"),
    ("original", "languages_counted", "original_language"),
)
"""Readers that are tried when no question type answers."""
_READING_THEMSELVES = ("signers", "who_is", "full_name", "office_holders", "members")
"""Question types that check every word of a question: a phrase that is near is not needed."""


def precise_fact(context: Context) -> Answer | None:
    """The answer of a reader that goes before every question type."""
    return _first(context, _PRECISE)


def fact_in_own_words(context: Context, refusal: Answer | None) -> Answer | None:
    """The answer of a reader where no question type answers; ``refusal`` is what one said instead, or None."""
    if answer := _first(context, _FURTHER):
        return answer
    if refusal is None:
        return _without_phrase(context)
    return _for_every_letter(context, refusal) or (None if _is_informed(refusal) else _without_phrase(context))


def _first(context: Context, readers: tuple[tuple[str, str, str], ...]) -> Answer | None:
    for module, function, name in readers:
        __import__(f"bot.questions.{module}")  # here to keep start-up fast
        try:
            answer: Answer | None = getattr(sys.modules[f"bot.questions.{module}"], function)(context)
        except TooMuch:
            continue
        answer = answer._replace(intent=name) if answer else None
        if answer is not None and answer.status == "answered" and speaks_to(context, answer):
            return answer
    return None


def _for_every_letter(context: Context, asked_back: Answer) -> Answer | None:
    """The answer on each letter, where one was asked for back and the question is on all of them."""
    texts = [word.text for word in context.utterance.words]
    if asked_back.reason != "missing-slot" or letter_count(context.reader) > MOST_LETTERS:
        return None
    plural = MORE_THAN_ONE & set(texts) or {"each", "every"} & set(texts)
    if not plural or context.utterance.asks in ("yes/no", "choice", "how many") or _CHOOSING & set(texts):
        return None
    every = tuple(
        str(row["letter"]) for row in context.reader.rows("SELECT letter FROM letters ORDER BY dated, letter")
    )
    here = context._replace(scope=Scope(every, basis=frozenset({"order"})))
    by_name = {one.name: one for one in question_types()}
    one = by_name.get(asked_back.intent or "")
    values = arguments(here, one.parameters) if one else Missing("")
    if one is None or isinstance(values, Missing):
        return None
    answer = one.handler(**values)
    good = answer is not None and answer.status == "answered" and speaks_to(here, answer)
    return answer._replace(intent=one.name) if answer and good else None


_CHOOSING = frozenset("which any more most not no".split())
MOST_LETTERS = 8
"""Letters that a question on all of them is answered for."""


def _is_informed(refusal: Answer) -> bool:
    """Whether a refusal comes from a question type that read every word of the question."""
    return any(one.name == refusal.intent and one.checks for one in question_types())


def _without_phrase(context: Context) -> Answer | None:
    """The answer of a question type that reads the question itself, where no phrase is near but each word is known."""
    from bot.questions.vocabulary import whole_question_read  # here to keep start-up fast

    if not whole_question_read(context):
        return None
    by_name = {one.name: one for one in question_types()}
    for name in _READING_THEMSELVES:
        values = arguments(context, by_name[name].parameters)
        if isinstance(values, Missing):
            continue
        try:
            answer = by_name[name].handler(**values)
        except TooMuch:
            continue
        if answer is not None and answer.status == "answered" and speaks_to(context, answer):
            return answer._replace(intent=name)
    return None
