"""What a sentence says to a claim or a question that no question type takes."""

from bot.answers import Answer
from bot.bounds import TooMuch, which_of_many
from bot.consistency import chooses_one, of_that_account_and_place, speaks_to
from bot.context import Context
from bot.demanded.called_for import may_name_place
from bot.demanded.told import of_answer
from bot.demands import is_that_kind_of_member, names_kind_asked, speaks_of_both, tells_in_return
from bot.lexicon import STOPWORDS
from bot.particulars import tells_adoption, tells_in_particular
from bot.questions.act_of_day import act_of_the_day
from bot.questions.checking import checked_claim
from bot.questions.contrast import the_one_that_fits
from bot.questions.drafts import draft
from bot.questions.likeliest import likeliest
from bot.questions.mentions import letters_that_tell
from bot.questions.passages import passage
from bot.questions.printed import printed_fact
from bot.questions.sides import compares
from bot.reading.utterance import Utterance
from bot.scoping.universal import asks_which_letters
from bot.slots import number_of


def from_sentences(context: Context) -> Answer | None:
    """The first that answers: a claim checked, letters that tell, one of two, a printed fact, a draft, a passage.

    Last come a sentence that leaves out what its letter told before, and one that lacks a word and still is likely.
    """
    if _is_a_sum(context.utterance):
        return None
    for way in _WAYS:
        try:
            answer = way(context)
            checks = (
                is_that_kind_of_member, tells_adoption, speaks_of_both, names_kind_asked, tells_in_particular,
                _is_told_so, tells_in_return,
            )  # fmt: skip
            if answer is not None and all(check(context, answer) for check in checks):
                return _with_before(context, _with_items(context, answer))
        except TooMuch:
            return which_of_many(context)
    return None


def _is_a_sum(utterance: Utterance) -> bool:
    """ "2 + 2": bare numbers stand in many sentences, and none of them is asked for."""
    texts = [word.text for word in utterance.words]
    bare = all(text.isdecimal() or text in STOPWORDS for text in texts)
    return bare and not utterance.slots and any(text.isdecimal() for text in texts)


def _is_told_so(context: Context, answer: Answer) -> bool:
    """A yes to what a State or an organization is said to be, an account of somebody, what was done in a place."""
    if context.utterance.asks == "yes/no":
        from bot.demanded.entailed import bears_out_claim  # here to keep start-up fast, as below

        if not bears_out_claim(context, of_answer(answer, answer.intent)):
            return False
    if context.utterance.asks == "yes/no" and context.utterance.of("state", "organization", "body", "organ"):
        from bot.demanded.belonging import stands_as_one
        from bot.demanded.bodies import names_that_organ, of_that_body

        told = of_answer(answer, answer.intent)
        if not all(check(context, told) for check in (stands_as_one, names_that_organ, of_that_body)):
            return False
    if context.utterance.asks == "yes/no" and context.utterance.of("person", "state"):
        from bot.demanded.directions import is_written_to_them

        if not is_written_to_them(context, of_answer(answer, answer.intent)):
            return False
    if not of_that_account_and_place(context, answer):
        return False
    if not may_name_place(context.utterance):
        return True
    from bot.demanded.sites import happened_there

    return happened_there(context, of_answer(answer, None))


def _with_items(context: Context, answer: Answer) -> Answer:
    if not answer.citations or not answer.citations[-1].quote.endswith(":"):
        return answer
    from bot.questions.with_items import with_items  # here to keep start-up fast: few sentences open a list

    return with_items(context, answer)


def _with_before(context: Context, answer: Answer) -> Answer:
    held_against = answer.citations and answer.citations[0].quote.startswith(("In the ", "During the ", "Over the "))
    if context.utterance.asks not in ("why", "what") and not held_against:
        return answer
    from bot.questions.leaning import with_before  # here to keep start-up fast: few sentences lean on others

    return with_before(context, answer)


def _draft(context: Context) -> Answer | None:
    """What a draft says, by its verbs and sections, in whatever words it is asked."""
    by_number = context.utterance.of("paragraph")
    answer = draft(context) if not by_number and context.utterance.asks not in ("yes/no", "choice") else None
    return answer._replace(intent="draft") if answer and speaks_to(context, answer) else None


def _of_kind(context: Context) -> Answer | None:
    """A number, an hour or a day, where nothing else answers."""
    from bot.questions.kind_of_fact import kind_of_fact  # here to keep start-up fast

    answer = kind_of_fact(context)
    if answer is None or speaks_to(context, answer):
        return answer
    from bot.questions.named_above import with_name_above  # here to keep start-up fast

    answer = with_name_above(context, answer)
    return answer if answer and speaks_to(context, answer) else None


def _passage(context: Context) -> Answer | None:
    """A yes/no question is not answered by a passage alone."""
    if compares(context.utterance) or asks_which_letters(context.utterance):
        return None
    if context.utterance.asks == "choice":
        answer = passage(context)
        parts = {(citation.letter, citation.part) for citation in answer.citations} if answer else set()
        outside = len(context.scope.parts) > 1 and parts.isdisjoint(context.scope.parts)
        return answer if answer and not outside and chooses_one(context, answer, strict=True) else None
    return passage(context) if context.utterance.asks != "yes/no" or _only_tells(context.utterance) else None


def told_by_likelihood(context: Context) -> bool:
    """Whether a sentence may answer that lacks a word of the question: not a yes/no, a choice or a comparison."""
    utterance = context.utterance
    left = utterance.asks not in ("choice", "yes/no") or (utterance.asks == "yes/no" and _only_tells(utterance))
    return left and not compares(utterance) and not asks_which_letters(utterance)


def _both_in_one(context: Context) -> Answer | None:
    """A sentence that gives a figure for each of two things held against each other."""
    from bot.questions.both_in_one import both_in_one  # here to keep start-up fast

    if context.utterance.asks == "choice":
        from bot.questions.more_or_less import compared_choice  # here to keep start-up fast

        return both_in_one(context) or compared_choice(context)
    return both_in_one(context)


def _of_table(context: Context) -> Answer | None:
    """What rows and columns of a table tell."""
    from bot.demanded.plans import dates_what_happened
    from bot.questions.grids.asked import of_table  # here to keep start-up fast

    answer = of_table(context)
    return answer if answer and dates_what_happened(context, of_answer(answer, None)) else None


def _compared(context: Context) -> Answer | None:
    """Yes or no to one thing being more than another, by the figures of both."""
    utterance = context.utterance
    held = "than" in {word.text for word in utterance.words} or len(utterance.of("date")) > 1
    if utterance.asks != "yes/no" or not held:
        return None
    from bot.questions.more_or_less import compared_claim  # here to keep start-up fast

    return compared_claim(context)


_GOING = frozenset(
    """visit visits visited go goes went gone going travel travelled traveled tour toured stop stopped stay stayed call
    called fly flew proceed proceeded journey trip""".split()
)


def _places_visited(context: Context) -> Answer | None:
    """The places that somebody went to."""
    if _GOING.isdisjoint(word.text for word in context.utterance.words):
        return None
    from bot.questions.places_visited import places_visited  # here to keep start-up fast

    return places_visited(context)


def _most_of_all(context: Context) -> Answer | None:
    """The one of several for which a sentence gives the highest or the lowest number."""
    from bot.questions.most_of_all import most_of_all  # here to keep start-up fast

    return most_of_all(context)


def _likeliest(context: Context) -> Answer | None:
    return likeliest(context) if told_by_likelihood(context) else None


def _day_of_adoption(context: Context) -> Answer | None:
    """When a resolution was adopted that is described by what it does."""
    stems = {word.stem for word in context.utterance.words}
    if context.utterance.asks != "when" or stems.isdisjoint(("adopt", "pass")):
        return None
    from bot.questions.day_of_adoption import day_of_adoption  # here to keep start-up fast

    return day_of_adoption(context)


def _day_above(context: Context) -> Answer | None:
    """When something happened that stands below its day."""
    if context.utterance.asks != "when" and not context.utterance.of("date"):
        return None
    # Here to keep start-up fast: only before a refusal.
    from bot.questions.dated_paragraphs import day_above, told_that_day

    return day_above(context) if context.utterance.asks == "when" else told_that_day(context)


def _understood(context: Context) -> Answer | None:
    """A sentence that leaves out what the letter has said before."""
    if not told_by_likelihood(context):
        return None
    from bot.questions.understood import understood  # here to keep start-up fast: only before a refusal

    return understood(context)


def _own_life(context: Context) -> Answer | None:
    """A line of a text on one person."""
    if not context.utterance.of("person"):
        return None
    from bot.questions.own_life import own_life  # here to keep start-up fast: only before a refusal

    return own_life(context)


def _only_tells(utterance: Utterance) -> bool:
    """ "Can you tell me ...", "do you know ...": a question in the form of a yes/no."""
    texts = [word.text for word in utterance.words[:4]]
    return "you" in texts or (
        "there" in texts and not any(map(number_of, texts))
    )  # "are there six ..." claims a number


_WAYS = (
    act_of_the_day, _of_table, _compared, checked_claim, letters_that_tell, the_one_that_fits,
    _places_visited, printed_fact, _draft, _both_in_one, _most_of_all, _day_of_adoption, _passage, _of_kind,
    _day_above, _understood, _own_life, _likeliest,
)  # fmt: skip
