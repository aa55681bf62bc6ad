"""Which question type gets a question first, which next, and what a sentence says where none takes it."""

from bot.answers import Answer
from bot.bounds import TooMuch, which_of_many
from bot.consistency import speaks_to
from bot.context import Context, Missing, arguments
from bot.demanded.signs import REPLACING
from bot.factual import fact_in_own_words, precise_fact
from bot.following import followup
from bot.match import FLOOR, MARGIN, Scored, admits
from bot.reading.utterance import Utterance
from bot.slots import CARDINALS

NEAR_EXACT = 0.93
"""From this score on a phrase is taken at its word, before question types that know their own words."""
TRIED = 5
"""Question types that may decline before the passages are searched; those with an anchor come on top."""
_OF_ONE = frozenset("signers draft paragraph_count original_language footnotes agenda_items parts".split())
"""Question types that tell of one text, where "the letter" or "the draft" is asked about."""
WORDS_OF_A_QUOTE = 3
"""Shorter words in quotation marks are a name or a term: they are looked up, not searched for."""


def dispatched(context: Context, scored: list[Scored], features: frozenset[str]) -> Answer:
    """What a question type or a sentence answers; else why there is no answer."""
    if context.scope.problem and (refusal := _of_scope(context)):
        return refusal
    scored = [one for one in scored if not one.intent.bare or admits(one, features)]
    tried = [one for i, one in enumerate(scored) if i < TRIED or one.intent.anchors & features]
    tried.sort(key=lambda one: _place_in_line(one, features))
    admitted = [one for one in tried if admits(one, features) and not _left_to_claims(one, context.utterance)]
    first = precise_fact(context) or _quoted_first(context) or _first_answer(context, admitted)
    if first is None or first.status != "answered":
        first = fact_in_own_words(context, first) or first
    if first is not None and first.intent in _OF_ONE and len({c.letter for c in first.citations}) > 1:
        from bot.questions.which import one_of_several  # here to keep start-up fast

        first = one_of_several(context, first) or first
    return _as_printed(context, first or _from_sentences(context))


def _as_printed(context: Context, answer: Answer) -> Answer:
    """The answer held against what the question takes for granted: words that it quotes, a number of persons."""
    if context.utterance.of("quoted"):
        from bot.misquoted import as_printed  # here to keep start-up fast: few questions quote

        return as_printed(context, answer)
    if any(word.text in CARDINALS for word in context.utterance.words):
        from bot.miscounted import as_counted  # here to keep start-up fast: few questions count

        return as_counted(context, answer)
    return answer


def _from_sentences(context: Context) -> Answer:
    """What a sentence says where no question type answers; else why there is no answer."""
    from bot.from_sentences import from_sentences  # here to keep start-up fast, as below
    from bot.refusals import refused

    return from_sentences(context) or _in_titled_part(context) or refused(context)


def _in_titled_part(context: Context) -> Answer | None:
    """What a sentence of the one text says that the question calls by a noun of its title."""
    if context.scope.explicit or context.scope.crowd:
        return None
    from bot.from_sentences import from_sentences  # here to keep start-up fast, as below
    from bot.scoping.scope import Scope
    from bot.scoping.titled_parts import titled_part

    scope = titled_part(context.utterance, Scope(), context.reader)
    return from_sentences(context._replace(scope=scope)) if scope else None


def _of_scope(context: Context) -> Answer | None:
    from bot.refusals import scope_problem

    return scope_problem(context)


def _quoted_first(context: Context) -> Answer | None:
    """Several words in quotation marks are looked for before anything else is thought of."""
    quoted = [value for value in context.utterance.values("quoted") if len(value.split()) >= WORDS_OF_A_QUOTE]
    if not quoted or context.utterance.asks in ("yes/no", "how many"):
        return None
    if not REPLACING.isdisjoint(word.text for word in context.utterance.words):
        return None  # other words than these are asked for
    from bot.questions.passages import passage

    return passage(context)


def _place_in_line(one: Scored, features: frozenset[str]) -> tuple[float, bool]:
    """Near-exact phrases first, the nearest of them first of all; then the question types that know their own words."""
    return (-one.score if one.score >= NEAR_EXACT else 0.0, not (one.intent.checks and one.intent.anchors & features))


def _left_to_claims(scored: Scored, utterance: Utterance) -> bool:
    """Yes/no questions on what is told are checked as claims, not answered with a date."""
    return utterance.asks == "yes/no" and scored.intent.name in ("event_date", "events_on")


def _first_answer(context: Context, scored: list[Scored]) -> Answer | None:
    """The answer of the best question type that takes the question; a missing slot is asked for."""
    for candidate in scored:
        here = context._replace(match=candidate)
        values = arguments(here, candidate.intent.parameters)
        if isinstance(values, Missing):
            fuller = followup.with_before(context.utterance, context.conversation, values.annotation.casefold())
            values = arguments(here._replace(utterance=fuller), candidate.intent.parameters) if fuller else values
        if isinstance(values, Missing):
            if candidate is scored[0] and candidate.score >= FLOOR + MARGIN:
                from bot.refusals import missing_slot

                asked = missing_slot(here, values)
                if asked:
                    return asked
            continue
        try:
            if context.scope.crowd and not candidate.intent.crowds:
                raise TooMuch("a question type for a few letters is asked of many")
            answer = candidate.intent.handler(**values)
            if answer is not None and speaks_to(here, answer):
                return answer._replace(intent=answer.intent or candidate.intent.name)
        except TooMuch as met:
            if candidate is scored[0] and candidate.score >= FLOOR + MARGIN:
                return which_of_many(here, met)
    return None
