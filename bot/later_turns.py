"""A later turn of a conversation answered: what it takes from the turn before, and whether its answer stays with that.

The order is that of nearness: the last answer itself; the question before, put once more; the quoted sentence, its
paragraph; the letters spoken of; everything. What leans on the turn before and quotes something else is not given.
"""

from __future__ import annotations

from bot.answers import Answer
from bot.asking import Asking
from bot.conversation import Conversation
from bot.elsewhere import elsewhere_too
from bot.following import antecedents, followup, pointing
from bot.following.added_up import summed
from bot.following.antecedents import NAMING
from bot.following.astray import goes_astray
from bot.following.interjections import is_interjection
from bot.following.left_out import filled_in
from bot.following.letters_in_order import letter_in_order
from bot.following.membership_again import of_the_member
from bot.following.of_the_answer import asks_for_which_part, asks_where_it_is_said
from bot.following.of_the_quote import named_in_the_quote
from bot.following.other_kinds import OF_LETTERS, reads_own
from bot.following.other_side import with_the_other_side
from bot.following.staying import (
    is_fragment,
    is_of_another_thing,
    leans,
    leaves_a_person_open,
    repeats,
    speaks_of_own,
    stays,
    within_letters_about,
)
from bot.later.about_it import about_it
from bot.later.any_of_them import any_of_them
from bot.later.anywhere import anywhere
from bot.later.bare_whom import bare_whom
from bot.later.cited_day import day_of_cited
from bot.later.deadlines import deadline_of_last
from bot.later.how_many_points import how_many_points
from bot.later.in_that_city import in_that_city
from bot.later.kind_of_part import kind_of_part
from bot.later.losses_there import losses_there
from bot.later.nearby import kept_near
from bot.later.neighbours import beside_the_quote
from bot.later.number_claimed import number_claimed
from bot.later.of_the_pair import of_the_pair
from bot.later.of_those_told import of_those_told
from bot.later.one_quoted import one_quoted
from bot.later.other_language import in_other_language
from bot.later.other_noun import other_noun
from bot.later.other_object import other_object
from bot.later.other_ordinal import other_ordinal
from bot.later.other_row import other_row
from bot.later.part_called import part_called
from bot.later.parties_told import parties_told
from bot.later.people_told import of_the_people_told
from bot.later.points import point_called
from bot.later.possessed import holder_of_the_state
from bot.later.put_shortly import put_shortly
from bot.later.question_word import with_its_word
from bot.later.refusing import refused_here
from bot.later.same_day import same_day
from bot.later.same_paragraph import from_the_same_paragraph, in_the_quote
from bot.later.same_person import same_person
from bot.later.same_there import in_the_same_part, same_there
from bot.later.same_values import same_values
from bot.later.side_again import side_again
from bot.later.speaking import speaker
from bot.later.state_and_post import for_the_country, of_the_one_told
from bot.later.the_others import the_others
from bot.later.to_the_letter import to_the_letter
from bot.later.when_or_why import when_or_why
from bot.later.which_does import which_does
from bot.later.written_when import written_when
from bot.reading.utterance import Utterance
from bot.reading.years import day_alone, day_of_that_year, next_year, years_away
from bot.scoping.scope import Scope
from bot.taking_up import taken_up
from bot.turns import Turn, going_on

_WAYS = (
    parties_told, kind_of_part, same_person, any_of_them, in_that_city, in_other_language, about_it, day_of_cited,
    deadline_of_last, of_the_one_told, of_the_people_told, losses_there, point_called, part_called, number_claimed,
    beside_the_quote, how_many_points, speaker, of_those_told, the_others, other_ordinal, holder_of_the_state,
    other_row, other_noun, other_object, one_quoted, same_values,
)  # fmt: skip
"""What is looked at before a question is read against the one before, in this order."""


def answered_later(bot: Asking, utterance: Utterance, conversation: Conversation) -> Turn:
    """The answer to a question that is not the first one of its conversation."""
    turn = _answered(bot, utterance, conversation)
    if turn.answer.status == "answered" or conversation.told is None or turn.answer.intent == "mentioning":
        return turn  # that no letter mentions it is what was asked
    from bot.later.behind_refusals import behind_refusals  # here to keep start-up fast

    return behind_refusals(turn, utterance, conversation, lambda asked, told: _answered(bot, asked, told))


def _answered(bot: Asking, utterance: Utterance, conversation: Conversation) -> Turn:
    """The answer behind this one turn before."""
    given = bot, utterance, conversation
    if told := bare_whom(*given) or elsewhere_too(*given) or which_does(*given) or same_day(*given, _answered):
        return told
    utterance = _counted_from(bot, utterance, conversation)
    if shorter := put_shortly(utterance, conversation) or of_the_pair(utterance, conversation):
        utterance = bot.read(shorter, utterance.language)
    if sides := side_again(utterance, conversation, bot.reader):
        utterance = bot.read(sides, utterance.language)
    utterance = for_the_country(bot, utterance, conversation)
    filled = summed(utterance, conversation) or filled_in(utterance, conversation)
    filled = filled or of_the_member(utterance, conversation)
    if filled := filled or with_the_other_side(bot.reader, utterance, conversation):
        utterance = bot.read(filled, utterance.language)
    for way in _WAYS:
        if told := way(bot, utterance, conversation):
            return told
    if named := letter_in_order(utterance, conversation, bot.reader):
        utterance = bot.read(named, utterance.language)
    turn = kept_near(bot, _by_rules(bot, utterance, conversation), utterance, conversation)
    turn = named_in_the_quote(turn, utterance, conversation)
    turn = in_the_quote(bot, from_the_same_paragraph(bot, turn, utterance, conversation), utterance, conversation)
    if goes_astray(turn, utterance, conversation):
        turn = anywhere(bot, utterance, conversation) or refused_here(bot, utterance, conversation)
    if turn.answer.status == "unanswered":
        told = when_or_why(bot, utterance, conversation) or written_when(bot, utterance, conversation)
        if told:
            return told
    silent = turn.answer.status == "unanswered" and not turn.answer.citations
    if silent and is_interjection(utterance, lambda word: bool(bot.reader.rows(_STANDS, {"w": word}))):
        nod = Answer("answered", bot.names.speaking(utterance.language).say("go_on"), evidence=False)
        return going_on(nod, utterance, conversation)
    return turn


_STANDS = "SELECT 1 FROM words WHERE word = :w"


def _by_rules(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn:
    """The answer where it is known what the question takes from the turn before; else that to the question itself."""
    if answer := _about_last(bot, asked, conversation):
        before, of_it = conversation.utterance, asks_where_it_is_said(asked) or asks_for_which_part(asked)
        if of_it and before and conversation.intent:  # what is asked next goes on with the question before
            answer, asked = answer._replace(intent=conversation.intent), before
        return going_on(answer, asked, conversation)
    from bot.later.signing_too import signing_too  # here to keep start-up fast

    if signed := signing_too(bot, asked, conversation):
        return signed
    if _asks_post_of_nobody(bot, asked, conversation):
        return refused_here(bot, asked, conversation)
    turn = same_there(bot, asked, conversation) or with_its_word(bot, asked, conversation)
    turn = turn or _written_out(bot, asked, conversation)
    given = turn.answer.status == "answered"
    if given and (repeats(turn.answer, conversation, asked) or is_of_another_thing(turn.answer, asked, conversation)):
        return refused_here(bot, asked, conversation)
    if turn.answer.status == "unanswered" and (again := _of_the_same_sentence(bot, asked, conversation)):
        return again
    leaning = leans(asked)
    if not leaning and len(asked.words) > _WORD_OR_TWO:
        return turn
    if again := _again(bot, turn, asked, conversation):
        return again
    if not leaning or stays(turn, asked, conversation):
        return turn
    about = within_letters_about(conversation)
    inside = bot.in_scope(turn.utterance, conversation, about) if about else turn
    if inside.answer.status == "answered" and stays(inside, asked, conversation):
        return inside
    return refused_here(bot, asked, conversation)


def _asks_post_of_nobody(bot: Asking, utterance: Utterance, conversation: Conversation) -> bool:
    from bot.questions.lastpeople import asks_post_of_nobody

    return asks_post_of_nobody(bot.context(utterance, conversation))


def _of_the_same_sentence(bot: Asking, utterance: Utterance, conversation: Conversation) -> Turn | None:
    """ "And in 2011?", where the sentence that was quoted for another year tells of that one as well."""
    years = [value[:4] for value in utterance.values("date")]
    only = followup.is_elliptic(utterance) and not utterance.of(*(kind for kind in NAMING if kind != "date"))
    last = conversation.answer
    if len(years) != 1 or not only or last is None or conversation.missed or conversation.intent is not None:
        return None
    from bot.questions.lastanswer import said_once_more

    context = bot.context(utterance, conversation)
    again = said_once_more(context._replace(conversation=conversation._replace(answer=last._replace(items=()))))
    told = again is not None and any(years[0] in citation.quote for citation in again.citations)
    return going_on(again, utterance, conversation) if again and told else None


def _again(bot: Asking, turn: Turn, asked: Utterance, conversation: Conversation) -> Turn | None:
    """The quoted sentence once more, or a refusal, where the answer is of another kind; None where that is settled."""
    from bot.questions.sentence_again import is_of_the_whole, leaves_the_sentence, names_kind_only, told_again

    leaves = leaves_the_sentence(turn.answer, conversation)
    fits = turn.answer.status == "answered" and stays(turn, asked, conversation)
    if (fits and not leaves) or (not leans(asked) and not leaves):
        return None
    context = bot.context(asked, conversation, conversation.scope or Scope())
    if answer := told_again(context):
        return going_on(answer, asked, conversation)
    strays = names_kind_only(asked) or (is_of_the_whole(turn.answer) and is_fragment(asked))
    return refused_here(bot, asked, conversation) if leaves and strays else None


_WORD_OR_TWO = 2
"""Words of a message that asks for a kind of thing and nothing else: "dated?"."""


def _written_out(bot: Asking, utterance: Utterance, conversation: Conversation) -> Turn:
    """The question with what it takes from the turn before written out, and answered."""
    other = pointing.other_part(utterance, conversation, bot.reader)
    if not other and (lost := pointing.unclear(utterance, conversation)):
        from bot.refusals import nothing_named  # here to keep start-up fast

        refusal = nothing_named(lost, utterance, bot.names.speaking(utterance.language), bot.reader)
        return Turn(refusal, conversation, utterance, Scope(), ())
    if spelled := pointing.spelled_out(utterance, conversation):
        utterance = bot.read(spelled, utterance.language)
    if taken := taken_up(utterance, conversation):
        utterance = bot.read(taken, utterance.language)  # it says all; nothing more is carried over
    full = other or followup.completed(utterance, conversation)
    if not full and not taken and leans(utterance) and (near := _nearest(bot, utterance, conversation)):
        return near
    full = full or antecedents.resolved(utterance, conversation)
    if full and (there := in_the_same_part(bot, full, utterance, conversation)):
        return there
    turn = bot.answered(bot.read(full, utterance.language) if full else utterance, conversation)
    if full and (letter := to_the_letter(bot, turn, utterance, conversation)):
        return letter
    settled = turn.answer.status == "answered" or turn.answer.intent
    if taken or (settled and not leaves_a_person_open(utterance, conversation)):
        return turn
    return _carried(bot, turn, utterance, conversation)


def _nearest(bot: Asking, utterance: Utterance, conversation: Conversation) -> Turn | None:
    """What the quoted sentence or its paragraph says."""
    from bot.questions.nearest import nearest  # here to keep start-up fast: a first question has nothing before it

    context = bot.context(utterance, conversation)
    answer = nearest(context)
    return going_on(answer, utterance, conversation) if answer else None


def _about_last(bot: Asking, utterance: Utterance, conversation: Conversation) -> Answer | None:
    """What the last answer itself tells; whether something belongs to it, or to its like of another letter."""
    from bot import among  # here to keep start-up fast: a first question looks back on nothing
    from bot.looking_back import about_last
    from bot.questions import novelties

    context = bot.context(utterance, conversation)
    claim = among.claimed(utterance) if conversation.intent != "members" or not utterance.of("date") else None
    last, before = conversation.listed or conversation.answer, conversation.utterance
    if claim and last and claim.place and before:
        there = bot.answered(bot.read(followup.with_values(claim.place, before)), conversation).answer
        if answer := among.told(context, claim, there) or among.not_there(context, claim, last):
            return answer
    elif claim and last and (answer := among.told(context, claim, last)):
        return answer
    asked = novelties.asks_what_is_new(utterance, before) if before and conversation.intent in _TOLD else None
    if asked and last and last.citations:
        there = bot.answered(bot.read(asked.question), Conversation()).answer
        return novelties.differing(context, there, last, asked.new_there)
    return about_last(context)


_TOLD = (None, "said_about", "mentioning")
"""Question types whose answers are sentences that may name several things."""


def _counted_from(bot: Asking, utterance: Utterance, conversation: Conversation) -> Utterance:
    """ "five years later", counted from the year that was spoken of; "on the 19th", of the month spoken of."""
    years = conversation.utterance.values("date") if conversation.utterance else ()
    text = next_year(years_away(utterance.text, int(years[-1][:4])), int(years[-1][:4])) if years else utterance.text
    if years and len(years[-1]) == _DAY and not utterance.of("date"):
        text = day_alone(text, years[-1])
    text = day_of_that_year(text, years[-1][:4]) if years else text
    return bot.read(text, utterance.language) if text != utterance.text else utterance


_DAY = len("2000-01-01")


def _carried(bot: Asking, turn: Turn, utterance: Utterance, conversation: Conversation) -> Turn:
    """A short question without an answer, tried again with what the turn before named."""
    for full in followup.carried(utterance, conversation):
        again = bot.answered(bot.read(full, utterance.language), conversation)
        by_chance = again.answer.intent in _OF_PEOPLE or not reads_own(again, utterance)
        loose = again.answer.intent in OF_LETTERS or (utterance.asks == "yes/no" and by_chance)
        answer = again.answer._replace(intent=None) if loose else again.answer
        own = (again.answer.intent and not loose) or speaks_of_own(answer, utterance)
        if again.answer.status == "answered" and again.answer.evidence and own:
            return again
    return turn


_OF_PEOPLE = ("office_holders", "who_is", "signers", "members")
"""Question types that find somebody for whatever office or State is named, also where other words say more."""
