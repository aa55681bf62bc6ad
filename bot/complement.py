"""Which letters have not: "letters without an annex", "which are not from X", from the answer on those that have.

The question is asked without its negation; the letters that its answer names are taken from those that are loaded.
"""

from __future__ import annotations

from collections.abc import Container

from bot.answers import Answer
from bot.asking import Asking
from bot.citing import cite_all, unique
from bot.context import Context
from bot.conversation import Conversation
from bot.questions.claimed import RESTRICTING
from bot.reading.gazetteer import placeholders
from bot.reading.utterance import Utterance
from bot.scoping.cards import cards, letter_count
from bot.scoping.meant import find_scope
from bot.scoping.scope import LETTER_NOUNS
from bot.turns import Turn
from store.words import stem

MOST_LETTERS = 40
"""Letters up to which those that lack something are listed: each that has it must stand in the other answer."""

MOST_NAMED = 7
"""Letters that the other answer may name: of more, question types show only some."""
_NEGATES_ITSELF = ("original_language",)
"""Question types that tell something of each letter: several languages."""
_CITING = frozenset(map(stem, "cite refer invoke recall quote".split()))
_DROPPED = frozenset("not never no".split())
_TURNED = {"without": "with", "lack": "have", "lacks": "has", "lacking": "with"}
_NOT_NEGATIVE = frozenset(
    tuple(pair.split())
    for pair in ("not only", "or not", "no of", "why not", "if not", "no more", "not just", "or without")
)
_DETERMINING = frozenset("which what all list every any some a name give show those".split())
_THINGS = frozenset("anything something".split())
""" "Is there anything not signed by X": any letter."""
_BETWEEN = frozenset("of the these those your loaded four three two one me un us united nations are is there".split())


def positive(utterance: Utterance) -> str | None:
    """The question for the letters that have what these lack; None where it is no question for letters that lack it."""
    texts = [word.text for word in utterance.words]
    places = [i for i, text in enumerate(texts) if text in _DROPPED or text in _TURNED]
    if len(places) != 1 or not _asks_for_letters(utterance, places[0]) or utterance.of("quoted"):
        return None
    if not RESTRICTING.isdisjoint(texts):
        return None
    at = places[0]
    if _NOT_NEGATIVE & {tuple(texts[at : at + 2]), tuple(texts[max(0, at - 1) : at + 1])}:
        return None
    words = [word.raw for word in utterance.words]
    words[at : at + 1] = [_TURNED[texts[at]]] if texts[at] in _TURNED else []
    return " ".join(_of_all(words, texts))


def _of_all(words: list[str], texts: list[str]) -> list[str]:
    """ "Which letter has ..." as "which letters have ...": all that have it are wanted, whatever they are called."""
    noun = 1 if texts[0] == "which" and stem(texts[1]) in LETTER_NOUNS and not texts[1].endswith("s") else 0
    if not noun:
        return words
    verb = {"has": "have", "is": "are", "was": "were", "does": "do"}.get(texts[2], words[2] if len(words) > 2 else "")
    return [words[0], f"{words[1]}s", *([verb] if verb else []), *words[3:]]


def _asks_for_letters(utterance: Utterance, before: int) -> bool:
    """Whether letters are asked for: "which letters ...", "letters that ...", "is there a letter ..."."""
    texts = [word.text for word in utterance.words]
    named = (i for i, word in enumerate(utterance.words[:before]) if word.stem in LETTER_NOUNS or word.text in _THINGS)
    noun = next(named, None)
    if noun is None or utterance.asks not in ("which", "what", "yes/no", "how many", ""):
        return False
    ahead = next((text for text in reversed(texts[:noun]) if text not in _BETWEEN), "")
    if utterance.asks == "yes/no":
        return "there" in texts[:3] and ahead not in ("that", "this")
    return ahead in _DETERMINING or (noun == 0 and texts[noun].endswith("s")) or "how" in texts[:2]


def told(bot: Asking, utterance: Utterance, conversation: Conversation) -> Turn | None:
    """The letters that lack what the question denies, of those that have what it says before; None where it asks
    for no letters."""
    without = positive(utterance)
    if without is None:
        return None
    turn = _asked(bot, utterance, conversation, without)
    if (before := _before_but(utterance)) is None:
        among = None
    else:
        held = _asked(bot, utterance, conversation, before).answer
        among = {citation.letter for citation in held.citations}
        if not _lists_letters(bot, held) or not _tells_further(turn.answer, among):
            return turn._replace(answer=_refused(bot.context(utterance, conversation, turn.scope)), utterance=utterance)
    context = bot.context(utterance, conversation, turn.scope)
    if any(word.stem in ("item", "symbol", "session") for word in utterance.words):
        from bot.questions.letters_lacking import letters_lacking  # here to keep start-up fast, as below

        if answer := letters_lacking(context):
            return turn._replace(answer=answer, utterance=utterance)
    citing = any(word.stem in _CITING for word in utterance.words)
    if turn.answer.intent == "mentioning" and citing and any(word.text == "nothing" for word in utterance.words):
        return turn._replace(answer=_refused(context), utterance=utterance)
    if turn.answer.intent == "cited":
        from bot.questions.letters_by_citing import citing_none  # here to keep start-up fast: few ask so

        if answer := citing_none(context):
            return turn._replace(answer=answer._replace(intent="cited"), utterance=utterance)
    if among is None:
        among = _spoken_of(bot, utterance)
    answer = those_that_lack(context, turn.answer, among)
    return turn._replace(answer=answer, utterance=utterance) if answer else None


def _spoken_of(bot: Asking, utterance: Utterance) -> set[str] | None:
    """The letters that "which letters of 1958 to X are not from Y" is about; None where all are."""
    texts = [word.text for word in utterance.words]
    at = next((i for i, text in enumerate(texts) if text in _DROPPED or text in _TURNED), len(texts))
    dates = [slot.value for slot in utterance.of("date")]
    states = {slot.value for slot in utterance.of("state") if slot.last <= at}
    offices = {slot.value for slot in utterance.of("office") if slot.last <= at and "to" in texts[: slot.first]}
    if not dates and not states and not offices:
        return None
    return {
        card.letter
        for card in cards(bot.reader)
        if (not dates or any(str(card.dated).startswith(date) for date in dates))
        and (not states or states & set(card.sender_states))
        and (not offices or offices & set(card.addressees))
    }


def _asked(bot: Asking, utterance: Utterance, conversation: Conversation, question: str) -> Turn:
    asked = bot.read(question, utterance.language)
    return bot.in_scope(asked, conversation, find_scope(asked, bot.reader))


def _refused(context: Context) -> Answer:
    """Nothing is told of letters that have one thing and lack another, where it is not known which have either."""
    from bot.refusals import refused  # here to keep start-up fast: most questions deny nothing

    return refused(context)


def _before_but(utterance: Utterance) -> str | None:
    """ "Which letters went to the Assembly" of "... but not to the Council": what all of them have."""
    texts = [word.text for word in utterance.words]
    at = next((i for i, text in enumerate(texts) if text in _DROPPED or text in _TURNED), 0)
    joined = next((i for i in range(at - 1, max(2, at - _NEAR), -1) if texts[i] in _JOINING), 0)
    return " ".join(_of_all([word.raw for word in utterance.words[:joined]], texts)) if joined else None


_JOINING = frozenset("but and yet though while".split())
_NEAR = 4
"""Words from "but" to its "not": "but do not", "but that have no"."""


def _lists_letters(bot: Asking, answer: Answer) -> bool:
    """Whether an answer tells letters, each by its name."""
    cited = {citation.letter for citation in answer.citations}
    said = answer.answer.casefold()
    named = bool(cited) and all(bot.names.letter(letter).casefold() in said for letter in cited)
    return (
        answer.status == "answered"
        and answer.intent in (*_BY_PROPERTY, "letters")
        and named
        and len(cited) <= MOST_NAMED
    )


def _tells_further(answer: Answer, among: set[str]) -> bool:
    """Whether an answer is on both conditions: one on mentions that is of no fewer letters may have read only one."""
    fewer = {citation.letter for citation in answer.citations} < among
    return answer.intent == "having" or (answer.intent == "mentioning" and fewer)


_BY_PROPERTY = ("having", "mentioning")
"""Question types that give the letters of which all that the question says is true."""


def those_that_lack(context: Context, having: Answer, among: Container[str] | None = None) -> Answer | None:
    """The letters that ``having`` does not name, of those ``among`` which they are sought; None where it is no list
    of letters."""
    if having.status != "answered" or having.intent in (None, *_NEGATES_ITSELF):
        return None
    if having.intent == "cited" and not _CITING & {word.stem for word in context.utterance.words}:
        return None  # what a letter cites need not be all that it mentions
    if letter_count(context.reader) > MOST_LETTERS:
        return None
    names = context.local
    cited = list(dict.fromkeys(citation.letter for citation in having.citations))
    if having.intent == "having" and len(having.items) > len(cited):
        return None  # not each of them is proved, so that the rest is not known
    if not cited or len(cited) > MOST_NAMED or not all(_names(having, context, letter) for letter in cited):
        return None
    marks, params = placeholders(cited)
    sql = f"SELECT letter FROM letters WHERE letter NOT IN ({marks}) ORDER BY dated, letter"
    lacking = (str(row["letter"]) for row in context.reader.rows(sql, params))
    left = [letter for letter in lacking if among is None or letter in among]
    listed = names.joined(map(names.letter, left or cited))
    told = f"{listed[:1].upper()}{listed[1:]}." if left else names.say("complement.none", letters=listed)
    counted = {"how many": f"{len(left)}. ", "yes/no": "Yes. " if left else "No. "}.get(context.utterance.asks, "")
    from bot.questions.printed_values import facts  # here to keep start-up fast: most questions deny nothing

    shown = facts(context.reader, left, "dated", "title") if left else []
    return Answer(
        "answered",
        f"{counted}{told}",
        items=tuple(context.names.letter(letter).removeprefix("the ") for letter in left) or ("none",),
        citations=unique((*cite_all(context.reader, shown[: 2 * len(left)]), *having.citations)),
        intent=having.intent,
    )


def _names(answer: Answer, context: Context, letter: str) -> bool:
    """Whether the answer names the letter in its words, not only in a quote."""
    return context.local.letter(letter).casefold() in answer.answer.casefold()
