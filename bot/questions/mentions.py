"""Which letters mention a topic, a State or a person; whether one does; in how many."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.answers import Answer, unanswered
from bot.citing import Row
from bot.context import Context
from bot.intents import question
from bot.lexicon import QUESTION_WORDS
from bot.questions import mention_rows
from bot.questions.contrast import the_one_that_fits
from bot.questions.mention_answers import claims_each, quotes, told, told_elsewhere, told_no
from bot.questions.mentioned_together import stands_together
from bot.questions.reference_focus import asks_for_cited
from bot.reading.utterance import Utterance
from bot.scoping.cards import cards, letter_count
from bot.scoping.scope import LETTER_NOUNS, indices
from bot.scoping.universal import asks_which_letters
from store.words import stem


def _asks_what_stands_below(context: Context) -> bool:
    """ "Under which letters is there a minister": whose hand stands there, which a letter that names one is no answer
    to."""  # fmt: skip
    return [word.text for word in context.utterance.words[:2]] in (["under", "which"], ["below", "which"])


@question(
    "which letters mention", "which letter mentions {state}", "which documents mention {person}",
    "which letters refer to",
    "in which letters does it come up", "where is {state} mentioned", "which letter names {state}",
    "which documents use word", "letters that mention {organization}", "which letters speak of", "is {state} mentioned",
    "does letter mention", "does {part} mention", "is {organization} mentioned in {part}", "do letters mention",
    "is it mentioned", "which letter brings up {organization}", "in how many letters is {state} named",
    "how many letters mention", "how many documents mention", "where does {organization} come up",
    "where is {body} mentioned", "which texts contain word", "is {body} in {part}", "does word appear in {part}",
    "which draft mentions", "which part mentions", "which annex mentions", "is word used", "are narcotics mentioned",
    "is there any mention of", "letters about", "documents about", "which letter talks about",
    "which letters name {state}", "which of the letters contain", "does any letter mention", "mention of {state}",
    "in which document is {body} named", "which letter is about", "where are they mentioned",
    "where does {body} appear", "is anything said about", "do letters say anything about",
    "which letter never mentions", "which letters do not mention", "which letter says nothing about",
    "{state} is in which letters", "{quoted} in which letters", "in which letters does {quoted} occur",
    "letters with {state} in them",
    "in which letters can one read word", "which letters speak about",
    "in which letters do we find", "where do we come across {organization}", "in which letters do we read about",
    "which letters name {organization} under full name", "where do we encounter {state}",
    "is {state} in {part}", "is {state} in letter", "is {person} in {part}", "is {person} in letter",
    "every letter where words occur", "how many letters have word",
    example="which letters mention Afghanistan", topic=True,
)  # fmt: skip
def mentioning(context: Context) -> Answer | None:
    """Which letters mention a topic, a State, a body or a person."""
    if context.utterance.of("reference") or asks_for_cited(context.utterance):
        return None  # a numbered provision is cited, not a word to look for
    if _asks_for_earlier(context.utterance):
        return None  # what is cited is asked for
    if {"more", "fewer"} & {word.text for word in context.utterance.words} and context.utterance.asks != "yes/no":
        return None  # "in which letter are more people named": they would have to be counted
    if context.utterance.asks == "yes/no" and "same" in {word.text for word in context.utterance.words}:
        return None  # "does the one use the same names as the other?"
    if not _asks_for_letters(context) or _asks_for_more_than_mention(context) or _asks_what_stands_below(context):
        return None
    if context.utterance.asks == "yes/no" and context.utterance.of("person", "office"):
        from bot.questions.mentioned_by import mentioned_by, subjects  # here to keep start-up fast: few ask so

        if subject := subjects(context.utterance, _MENTIONING):
            return mentioned_by(context, subject, mentioning)
    if context.utterance.asks == "which" and context.scope.basis <= {"description", "implied"}:
        context = context._replace(scope=context.scope._replace(letters=(), parts=(), basis=frozenset()))
    context = _of_the_letter_spoken_of(context)
    order = _order_asked(context.utterance)
    if order is not None:
        context = context._replace(scope=context.scope._replace(used=context.scope.used | {order}))
    found = mention_rows.found(context)
    if found is None:
        return None
    rows, what = found
    if order is not None:
        rows = _of_one_end(context, rows, context.utterance.words[order].text in _LAST)
    if _denied(context):
        return _without(context, rows, what)
    if context.utterance.asks == "yes/no" and rows:
        rows = [row for row in rows if stands_together(context, row)]
        if not rows:
            return unanswered("not-stated", context.local.say("refused.nothing_answers"))
    inside = [row for row in rows if _inside(context, row)]
    if not rows and (fitting := the_one_that_fits(context)):
        return fitting
    if not rows and context.utterance.of("person"):
        return None  # who is known to the letters signed one of them
    if not rows:
        text = context.local.say("mentions.none", what=what)
        return unanswered("not-stated", told_no(context, text) if context.utterance.asks == "yes/no" else text)
    if context.scope.explicit and len(context.scope.parts) == 1 and claims_each(context):
        return None  # "both memoranda", where one goes by that name
    if context.scope.explicit and not inside:
        absent = mention_rows.states_not_named(context)
        lacking = context.local.states(absent) if absent else what
        return told_elsewhere(context, rows, lacking) if context.utterance.asks == "yes/no" else None
    return told(context, inside if context.scope.explicit else rows, what)


def _asks_for_earlier(utterance: Utterance) -> bool:
    """ "Which earlier letter does X refer to"."""
    return any(one.text in _EARLIER and other.stem in LETTER_NOUNS for one, other in pairwise(utterance.words))


_EARLIER = frozenset("earlier previous prior former".split())
_FIRST, _LAST = frozenset("first earliest".split()), frozenset("last latest".split())


def _order_asked(utterance: Utterance) -> int | None:
    """Index of "first" or "last" in "which letter first mentions X", "which letter mentions X last"."""
    words = utterance.words
    if utterance.asks not in ("which", "what", ""):
        return None
    for i, word in enumerate(words):
        beside = i + 1 == len(words) or words[i + 1].text == "to" or words[i + 1].stem in _MENTIONING
        if word.text in _FIRST | _LAST and i > 1 and beside:
            return i
    return None


def _of_one_end(context: Context, rows: list[Row], last: bool) -> list[Row]:
    """Of the sentences those of the earliest letter, or of the latest one; letters without a date are neither."""
    dates = {str(row["letter"]): str(context.names.row(str(row["letter"]))["dated"] or "") for row in rows}
    dated = {date for date in dates.values() if date}
    end = (max(dated) if last else min(dated)) if dated else ""
    return [row for row in rows if dates[str(row["letter"])] == end] if end else rows


def _of_the_letter_spoken_of(context: Context) -> Context:
    """ "Does it mention X?": the whole letter that was spoken of, as if it were named; not all letters."""
    scope, texts = context.scope, {word.text for word in context.utterance.words}
    before = context.conversation.utterance
    covers = all(part == "letter" for _, part in scope.parts) or (before is not None and not before.of("part"))
    if scope.basis != {"focus"} or not scope.letters or not texts & {"it", "they", "this", "that"}:
        return context
    return context._replace(scope=scope._replace(parts=() if covers else scope.parts, basis=frozenset({"order"})))


def letters_that_tell(context: Context) -> Answer | None:
    """The letters that mention what is told of them, where letters are asked for and no question type lists them."""
    if not asks_which_letters(context.utterance):
        return None
    answer = mentioning(context)
    return answer._replace(intent="mentioning") if answer and answer.status == "answered" else None


ONE_LETTER = frozenset("letter document text annex draft paper part".split())
LETTERS = frozenset("letters documents texts papers files annexes drafts".split())
_MENTIONING = frozenset(
    stem(word)
    for word in """mention mentions name refer brings speak spoken talk contain appear occur come_up figure word
    about""".split()
)


def _asks_for_letters(context: Context) -> bool:
    """Whether letters are asked for, or whether they mention something; not what they say of it."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    if utterance.asks in ("what", "how", "why", "who") and not _letters_behind_question_word(texts):
        return False
    if utterance.asks == "how many":
        return _counts_letters(utterance)
    if utterance.asks == "where" and any(one in _SAYING and two in QUESTION_WORDS for one, two in pairwise(texts)):
        return False  # "where do they say who": the sentence is asked for
    if LETTERS & set(texts) or utterance.asks == "yes/no":
        return True
    for i, text in enumerate(texts):
        ahead = texts[i + 1 : i + 3]
        if text in ("which", "what", "every", "each", "any") and ONE_LETTER & set(ahead):
            return True
    mentioned = bool({word.stem for word in utterance.words} & _MENTIONING)
    return mentioned and (utterance.asks == "where" or (utterance.asks == "which" and _of_letters(texts)))


_SAYING = frozenset("say says said state states stated tell tells told explain explains explained".split())


def _counts_letters(utterance: Utterance) -> bool:
    """ "How many mention X", "how many of them": not "how many items does the letter mention"."""
    texts = [word.text for word in utterance.words]
    at = next((i for i, pair in enumerate(pairwise(texts)) if pair == ("how", "many")), None)
    if at is None:
        return bool(LETTERS & set(texts))
    behind = utterance.words[at + 2 : at + 5]
    letters = any(word.text in LETTERS for word in behind)
    return letters or not behind or behind[0].stem in _MENTIONING or behind[0].text in ("of", "do", "does", "is", "are")


def _letters_behind_question_word(texts: Sequence[str]) -> bool:
    """ "What letters ...": not "one of the letters has a symbol; what is it"."""
    starts = [i for i, text in enumerate(texts) if text in ("what", "which", "list", "name", "every", "any")]
    return any((LETTERS | ONE_LETTER) & set(texts[i + 1 : i + 4]) for i in starts)


def _of_letters(texts: Sequence[str]) -> bool:
    """ "Which one mentions ...", "which mention ...": not "which weapons are mentioned"."""
    at = texts.index("which") + 1 if "which" in texts else len(texts)
    behind = set(texts[at : at + 2])
    return bool(behind & {"one", "ones", "mention", "mentions", "of", "names", "name", "refers", "speaks"}) or (
        _letters_behind_question_word(texts)
    )


def _asks_for_more_than_mention(context: Context) -> bool:
    """A yes/no question without a word for mentioning: a letter from a State is more than one that names it."""
    words = context.utterance.words
    if context.utterance.asks != "yes/no":
        return False
    held = {word.text for word in words} & _HOLDING or _inside_a_letter(context)
    return not (held or {word.stem for word in words} & _MENTIONING)


_HOLDING = frozenset("say says said anything there include includes".split())


def _inside_a_letter(context: Context) -> bool:
    """ "Is X in the annex?", "is X in it?": not "is X in Y", which asks where X lies."""
    words, parts = context.utterance.words, indices(context.utterance.of("part"))
    places = [i for i, word in enumerate(words) if word.text in ("in", "inside")]
    return any(
        j in context.scope.used or j in parts or words[j].text in LETTERS | ONE_LETTER | _IT
        for i in places
        for j in range(i + 1, min(i + 5, len(words)))
    )


_IT = frozenset("it them there this that these those".split())


def _denied(context: Context) -> bool:
    """ "Which letter never mentions ...", "letters without ..."."""
    texts = {word.text for word in context.utterance.words}
    return bool({"never", "not", "nothing", "nowhere", "fail", "omit", "omits"} & texts) or (
        "without" in texts and "or" not in texts
    )


def _without(context: Context, rows: Sequence[Row], what: str) -> Answer | None:
    """The letters that do not mention it, each shown by its title."""
    if context.utterance.asks in ("yes/no", "how many") or not rows:
        return None
    if letter_count(context.reader) > MOST_LISTED:
        return unanswered("not-stated", context.local.say("mentions.too_many", what=what))
    holding = {str(row["letter"]) for row in rows}
    others = [
        card.letter for card in cards(context.reader) if card.letter not in holding and _of_scope(context, card.letter)
    ]
    if not others:
        return Answer(
            "answered",
            context.local.say("mentions.in_all", what=what),
            items=("none",),
            citations=quotes(context, rows[:4]),
        )
    titles = [row for letter in others for row in context.reader.rows(_TITLE, {"l": letter})]
    silent = context.local.joined(map(context.local.letter, others))
    text = context.local.say("mentions.silent", n=len(others), letters=silent, what=what)
    return Answer(
        "answered",
        text,
        items=tuple(map(context.names.letter, others)),
        citations=quotes(context, titles),
    )


_TITLE = "SELECT * FROM sentences WHERE letter = :l AND part = 'letter' AND role = 'title' ORDER BY sentence_id LIMIT 1"
MOST_LISTED = 40
"""Letters up to which those that do *not* mention something are listed."""


def _of_scope(context: Context, letter: str) -> bool:
    return not context.scope.explicit or not context.scope.letters or letter in context.scope.letters


def _inside(context: Context, row: Row) -> bool:
    scope = context.scope
    if scope.parts:
        return (row["letter"], row["part"]) in scope.parts
    return not scope.letters or row["letter"] in scope.letters
