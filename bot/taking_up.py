"""Words of a follow-up that take up the turn before: "signed when?", "that country", "the same two", "the X one".

Each is written out as a full question, so that it can be shown and read like any other.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.conversation import Conversation
from bot.lexicon import PRIMARY_AUXILIARIES, QUESTION_WORDS, STOPWORDS, lexicon
from bot.reading.patterns import pattern
from bot.reading.pronouns import AUXILIARY
from bot.reading.typed import Word
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS
from bot.slots import CARDINALS, ORDINALS


def taken_up(utterance: Utterance, conversation: Conversation) -> str | None:
    """The follow-up with what it takes from the turn before written out; None where it takes nothing up so."""
    before = conversation.utterance
    if before is None or before is utterance:
        return None
    if text := _verb_alone(utterance, before, _cited_before(conversation)):
        return text
    if text := _other_subject(utterance, before):
        return text
    for way in (_same_items, _one_picked, _one_in_place, _that_state, _that_paragraph, _then, _those_asked_about):
        if put := way(utterance, conversation):
            return _written_out(utterance, put)
    return None


Put = dict[range, str]
"""What stands in the place of words of the follow-up."""


def _written_out(utterance: Utterance, put: Put) -> str:
    """The text as typed, marks and all, with other words in those places; without marks where it was read anew."""
    text = utterance.text
    if any(text[word.start : word.end] != word.raw for word in utterance.words):
        covered = {i: put[places] if i == places.start else "" for places in put for i in places}
        return " ".join(word for i, raw in enumerate(_raws(utterance.words)) if (word := covered.get(i, raw)))
    for places, new in sorted(put.items(), key=lambda pair: -pair[0].start):
        first, last = utterance.words[places.start], utterance.words[places.stop - 1]
        behind = text[last.end :] if new else text[last.end :].lstrip(" ,:;–—-")
        text = text[: first.start] + new + behind
    return text


def _raws(words: Sequence[Word]) -> list[str]:
    return [word.raw for word in words]


_ASKING = frozenset("when where whom who".split())
_BESIDE = frozenset("and but or then so also by was were is it they exactly precisely again please".split())


def _cited_before(conversation: Conversation) -> str | None:
    """The one treaty, agreement or text that the last answer gave."""
    items = conversation.answer.items if conversation.answer and not conversation.missed else ()
    return f"the {items[0]}" if len(items) == 1 and conversation.intent == "cited" else None


def _verb_alone(utterance: Utterance, before: Utterance, cited: str | None) -> str | None:
    """ "Signed when?", "and adopted by whom?", "when registered?": what happened to it is asked of the same thing."""
    own = [word for word in utterance.words if word.text not in _BESIDE]
    if " ".join(word.text for word in own) in _IN_FORCE_WHEN and (entered := _subject(before)):
        return f"when did {entered} enter into force"
    verbs = [word for word in own if word.text.endswith("ed") and lexicon().name_of.get(word.stem) in _HAPPENINGS]
    asked = [word.text for word in own if word.text in _ASKING]
    if len(own) != 1 + len(asked) or len(verbs) != 1 or not asked or utterance.slots:
        return None
    thing = cited or _subject(before)
    if thing is None:
        return None
    question = " and ".join("by whom" if one in ("who", "whom") else one for one in asked)
    return f"{question} was {thing} {verbs[0].text}"


_IN_FORCE_WHEN = ("entered into force when", "in force when", "in force since when", "since when in force")
_HAPPENINGS = frozenset("sign adopt establish register ratify accord enter_into_force hold transmit decide".split())


def _other_subject(utterance: Utterance, before: Utterance) -> str | None:
    """ "And the agreement?" after "when did the charter enter into force?": the same is asked of another thing."""
    texts = [word.text for word in utterance.words]
    start = next((len(opening) for opening in _OTHERS if tuple(texts[: len(opening)]) == opening), 0)
    own = utterance.words[start:]
    thing = _subject(before)
    if not start or not own or own[0].text != "the" or len(own) > _LONGEST_THING or utterance.slots or thing is None:
        return None
    plain = [word for word in own[1:] if word.text not in STOPWORDS]
    if any(lexicon().name_of.get(word.stem) in _HAPPENINGS for word in plain):
        return None  # "and the registration?" asks when that was
    if not plain or any(word.stem in LETTER_NOUNS or word.text in _NOT_THINGS for word in own):
        return None
    whole = " ".join(_raws(before.words))
    return whole.replace(thing, " ".join(_raws(own)), 1) if before.asks in ("when", "where", "who") else None


_OTHERS = (("and",), ("what", "about"), ("how", "about"), ("and", "what", "about"))
_NOT_THINGS = frozenset("one ones other others rest first second third last next same which that".split())
_LONGEST_THING = 6


def _subject(before: Utterance) -> str | None:
    """ "the X" of "when was the X signed" and "when did the X enter into force": between the auxiliary and the verb."""
    texts = [word.text for word in before.words]
    if texts[:1] == ["who"] and len(texts) > 2 and _begins_the_verb(before, 1):
        return " ".join(_raws(before.words[2:]))  # "who signed the X"
    at = next((i for i, text in enumerate(texts) if text in PRIMARY_AUXILIARIES), None)
    if at is None or not QUESTION_WORDS & set(texts[: at + 1]) or not texts[at + 1 : at + 2]:
        return None
    end = next((i for i in range(at + 2, len(texts)) if _begins_the_verb(before, i)), None)
    if end is None or texts[at + 1] in _PERSONAL:
        return None
    return " ".join(_raws(before.words[at + 1 : end]))


_PERSONAL = frozenset("it he she they there i you we this that".split())
_COMING = frozenset("enter come came go take become happen".split())


def _begins_the_verb(before: Utterance, at: int) -> bool:
    word = before.words[at]
    inside = any(slot.first <= at < slot.last for slot in before.slots)
    happened = word.text.endswith("ed") and lexicon().name_of.get(word.stem) in _HAPPENINGS
    return not inside and (happened or word.text in _COMING)


_LISTED = ("cited", "where_cited", "signers", "members", "parts", "letters", "mentioning")


def _same_items(utterance: Utterance, conversation: Conversation) -> Put | None:
    """ "The same two", "the same ones": the values of the last answer."""
    answer = conversation.answer
    texts = [word.text for word in utterance.words]
    at = next((i for i, text in enumerate(texts) if texts[i - 1 : i + 1] == ["the", "same"]), None)
    if answer is None or at is None or utterance.asks != "yes/no" or conversation.intent not in ("cited",):
        return None
    end = at + 2
    number = CARDINALS.get(texts[at + 1]) if texts[at + 1 : end] else None
    plural = texts[at + 1 : end] in (["ones"], ["rules"], ["articles"], ["provisions"], ["resolutions"])
    if not 1 < len(answer.items) <= _MOST_ITEMS or not (plural or number == len(answer.items)):
        return None
    if number and texts[end : end + 1] and texts[end] in ("rules", "articles", "provisions", "resolutions"):
        end += 1
    return {range(at - 1, end): " and ".join(answer.items)}


_MOST_ITEMS = 4


def _one_picked(utterance: Utterance, conversation: Conversation) -> Put | None:
    """ "The Assembly one: what did it grant?": the one value of the last answer that is called so, and "it" with it."""
    answer = conversation.answer
    texts = [word.text for word in utterance.words]
    at = next((i for i in range(2, len(texts)) if texts[i] == "one"), None)
    if answer is None or at is None or conversation.intent not in _LISTED or len(answer.items) < 2:
        return None
    start = next((i for i in range(at - 2, max(-1, at - _LONGEST_CALL), -1) if texts[i] == "the"), None)
    called = {word.stem for word in utterance.words[start + 1 : at]} if start is not None else set()
    fitting = [item for item in answer.items if called and called <= set(_stems(item))]
    if len(fitting) != 1 or start is None:
        return None
    behind = utterance.words[at + 1 :]
    pronoun = next((i for i, word in enumerate(behind, at + 1) if word.text in ("it", "that", "this")), None)
    if pronoun is None:
        return {range(start, at + 1): fitting[0]}
    return {range(pronoun, pronoun + 1): fitting[0], range(start, at + 1): ""}


def _one_in_place(utterance: Utterance, conversation: Conversation) -> Put | None:
    """ "What is the second one about?" behind several resolutions: the one in that place."""
    answer, texts = conversation.answer, [word.text for word in utterance.words]
    if answer is None or conversation.intent not in ("cited", "where_cited") or conversation.missed:
        return None
    at = next((i for i, text in enumerate(texts[:-1]) if text in ORDINALS and texts[i - 1] == "the"), None)
    if at is None or len(answer.items) < 2 or ORDINALS[texts[at]] > len(answer.items) or texts[at + 1] != "one":
        return None
    return {range(at - 1, at + 2): answer.items[ORDINALS[texts[at]] - 1]} if texts[at + 2 :] else None


_LONGEST_CALL = 5
"""Words of "the Security Council one" and its like."""


def _stems(text: str) -> list[str]:
    from store.words import stems  # here for it is needed for a picked value alone

    return stems(text)


_STATE = frozenset("country state nation republic".split())


def _that_state(utterance: Utterance, conversation: Conversation) -> Put | None:
    """ "That country": the one State that the question before named."""
    before = conversation.utterance
    named = {slot.value for slot in before.of("state")} if before else set()
    texts = [word.text for word in utterance.words]
    at = next((i for i in range(1, len(texts)) if texts[i] in _STATE and texts[i - 1] in _POINTING), None)
    if at is None or len(named) != 1 or utterance.of("state"):
        return None
    first = at - 2 if texts[at - 2 : at] == ["the", "same"] and at > 1 else at - 1
    return {range(first, at + 1): next(iter(named))}


_POINTING = frozenset("that this same".split())


def _then(utterance: Utterance, conversation: Conversation) -> Put | None:
    """ "Who signed for X then?" behind a question on a year: in that year."""
    before = conversation.utterance
    dates = before.of("date") if before else ()
    last = len(utterance.words) - 1
    dated = utterance.of("date", "part", "symbol") or len({slot.value for slot in dates}) != 1
    if before is None or utterance.words[last].text != "then" or dated or not utterance.of("state", "office"):
        return None
    link = "on" if len(dates[0].value) == len("2000-01-01") else "in"
    typed = " ".join(_raws(before.words_of(dates[0])))
    return {range(last, last + 1): f"{link} {typed}"}


def _that_paragraph(utterance: Utterance, conversation: Conversation) -> Put | None:
    """ "That paragraph": the one that the quote speaks of by its number, else the one that was quoted."""
    texts = [word.text for word in utterance.words]
    at = next((i for i in range(1, len(texts)) if texts[i] == "paragraph" and texts[i - 1] in _POINTING), None)
    if at is None or conversation.missed or len(conversation.citations) != 1 or utterance.of("paragraph", "date"):
        return None
    (cited,) = conversation.citations
    spoken = _PARAGRAPH.findall(cited.quote)
    number = spoken[0] if len(spoken) == 1 else cited.paragraph
    return {range(at - 1, at + 1): f"paragraph {number}"} if number and number.isdecimal() else None


_PARAGRAPH = pattern(r"\bparagraph (\d{1,3})\b")


def _those_asked_about(utterance: Utterance, conversation: Conversation) -> Put | None:
    """ "What can they do?" after "which forces of X does it mention?": they are the forces of X."""
    before = conversation.utterance
    texts = [word.text for word in utterance.words]
    at = next((i for i, text in enumerate(texts) if text in ("they", "them", "their", "these", "those")), None)
    if before is None or at is None or utterance.of("person", "state", "office") or conversation.intent in _OF_PEOPLE:
        return None
    if texts[at] in ("these", "those") and texts[at + 1 : at + 2] and texts[at + 1] not in AUXILIARY:
        return None
    asked = [word.text for word in before.words]
    if asked[:1] not in (["which"], ["what"]) or not asked[1:2] or asked[1] in STOPWORDS or not asked[1].endswith("s"):
        return None
    end = next((i for i in range(2, len(asked)) if asked[i] in PRIMARY_AUXILIARIES), None)
    if end is None or before.words[1].stem in _OF_LETTERS:
        return None
    told = _without_date(before, end + 1) if asked[end] in ("is", "are", "was", "were") else []
    if end + len(told) <= _BARE:
        return None  # a noun alone is no longer what was asked about
    thing = f"the {' '.join(_raws([*before.words[1:end], *told]))}"
    return {range(at, at + 1): f"{thing}'s" if texts[at] == "their" else thing}


def _without_date(before: Utterance, start: int) -> list[Word]:
    """What is told of the thing, without the date, which would choose a letter."""
    dated = {i for slot in before.of("date") for i in range(slot.first - 1, slot.last)}
    return [word for i, word in enumerate(before.words) if i >= start and i not in dated]


_OF_PEOPLE = (
    "signers", "members", "office_holders", "who_is", "letters", "parts", "cited", "persons_named", "spoken_for",
)  # fmt: skip
_BARE = 2
"""Index behind the noun of "which forces ..."."""
_OF_LETTERS = frozenset("letter document part annex text state countri member".split())
