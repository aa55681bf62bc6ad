"""Who does something: what a question after a person or an actor needs of the sentence beside its words."""

from collections.abc import Collection, Sequence
from itertools import dropwhile, takewhile

from bot.lexicon import BEING, STOPWORDS, base_forms, word_classes
from bot.reading.utterance import Term, Utterance, terms
from bot.searching.deed_asked import place_of_deed
from bot.searching.held import surely_stands, ways
from bot.searching.retrieval import Hit
from bot.searching.slight import LIGHT
from bot.slots import CARDINALS
from store.date_forms import MONTHS
from store.words import stem, tokens


def asks_for_holder(utterance: Utterance) -> bool:
    """ "Who is the director of the Committee?", "who represented X at the talks?": a person is asked for."""
    texts = [word.text for word in utterance.words]
    if texts[:2] in (["who", "represented"], ["who", "represents"]) or texts[:3] == ["who", "spoke", "for"]:
        return bool(utterance.of("state")) and not {"all", "both", "each"} & set(texts)
    of_body = utterance.of("body", "organization")
    return texts[:1] == ["who"] and texts[1:3] in (["is", "the"], ["was", "the"]) and bool(of_body) and "of" in texts


def lacks_deed(utterance: Utterance, hit: Hit) -> bool:
    """ "Who started it?": what was done, where it stands right behind "who", is in the sentence too."""
    words = utterance.words
    at = next((i for i, word in enumerate(words[:-1]) if word.text == "who"), None)
    if at is None or words[at + 1].stem not in LIGHT or words[at + 1].text in STOPWORDS:
        return False
    borne = [word.stem for word in words[at + 2 : at + 6] if word.text not in STOPWORDS]
    if words[at + 1].stem in _BEARING and any(stem in hit.exact for stem in borne):
        return False
    deed = terms(words[at + 1 : at + 3])
    held = f" {hit.row['stems']} "
    return bool(deed) and not surely_stands(deed[0], held)


def only_dates_by_it(utterance: Utterance, hit: Hit) -> bool:
    """ "Who opened it?": "eleven days before the opening of it" only says when, not who did it."""
    words = utterance.words
    at = next((i for i, word in enumerate(words[:-1]) if word.text == "who"), None)
    if at is None or not words[at + 1].text.endswith("ed"):
        return False
    told = [token.text for token in tokens(str(hit.row["text"]))]
    places = [i for i, text in enumerate(told) if stem(text) == words[at + 1].stem]
    return bool(places) and all(_is_a_time(told, i) for i in places)


def _is_a_time(told: Sequence[str], at: int) -> bool:
    before = [text for text in told[max(0, at - 2) : at] if text not in ("the", "its", "their")]
    return told[at].endswith("ing") and bool(before) and before[-1] in _WHEN


_WHEN = frozenset("before after since until till upon following during at on".split())
_BEARING = frozenset("carri bear bore hold held".split())
"""With these the noun behind tells what is done: who "carries the responsibility" is responsible."""


def tells_doer(utterance: Utterance, hit: Hit, must: Sequence[Term]) -> bool:
    """ "Who helps the committee": "assisted BY the Ambassador", "its commander delivered": the doer beside the deed."""
    words = utterance.words
    at = next((i for i, word in enumerate(words) if word.text in ("who", "whom")), len(words))
    undergone = at < len(words) - 1 and words[at].text == "whom" and words[at + 1].text in _ASKING_WITH
    free = [word.text for word in words[at + 1 :] if word.text not in STOPWORDS]
    passive = 0 < at < len(words) and words[at - 1].text == "by"
    done = place_of_deed(utterance) if undergone or passive else None
    first = [text for text in free if text in _BEGINNING or not passive][:1]
    verb = [words[done].text] if done is not None and done > at else (free[-1:] if undergone else first) or [""]
    begun = next((i for i in range(at + 1, len(words)) if words[i].text == verb[0] in _BEGINNING), len(words))
    every = (*must, *terms(words[begun : begun + 2]))
    term = next((term for term in every if term.text.split()[:1] == verb and may_be_verb(verb[0])), None)
    if term is None:
        return False
    deeds = {phrase[0] for phrase in ways(term) if len(phrase) == 1}
    text, asked = str(hit.row["text"]), {word.stem for word in words}
    told = [(stem(token.text), text[token.start].isupper(), token.text) for token in tokens(text)]
    places = [i for i, one in enumerate(told) if one[0] in deeds]
    if undergone:
        return any(_to_somebody(told, i, asked) for i in places)
    sure = [i for i in places if (told[i][0],) in term.alternatives and not told[i][1]]
    ways_to_do = (_by_somebody, _somebody_does, _opening_does)
    beside = any(does(told, i, asked) for i in places for does in ways_to_do)
    return beside or any(_subject_does(told, i, asked) for i in sure)


_BEGINNING = frozenset("founded established set created formed launched started begun".split())
"""Verbs of a frame ("when was X established") that are the deed where it is asked who did it."""


def tells_who_underwent(utterance: Utterance, hit: Hit) -> bool:
    """ "Who was hurt": "the watchman was hurt", somebody called by a noun right before the deed that befell him."""
    words = utterance.words
    at = next((i for i, word in enumerate(words[:-2]) if word.text == "who"), None)
    if at is None or words[at + 1].text not in BEING or not may_be_verb(words[at + 2].text):
        return False
    asked = {word.stem for word in words}
    told = [(stem(token.text), token.text) for token in tokens(str(hit.row["text"]))]
    for i, (deed, _) in enumerate(told):
        before = told[max(0, i - 3) : i] if deed == words[at + 2].stem else []
        passive = [j for j, (_, text) in enumerate(before) if text in _PASSIVE]
        subject = before[passive[0] - 1] if passive and passive[0] else ("", "")
        if subject[1] and subject[0] not in asked and word_classes(subject[1])[1] == "person":
            return True
    return False


def only_undergone(utterance: Utterance, hit: Hit) -> bool:
    """ "Who occupies X", where the sentence says that X "has been occupied" and not by whom."""
    words = utterance.words
    at = next((i for i, word in enumerate(words[:-1]) if word.text == "who"), None)
    behind = [word for word in words[at + 1 :] if word.text not in _HELPING] if at is not None else []
    if not behind or behind[0].text in BEING or not may_be_verb(behind[0].text):
        return False
    told = [(stem(token.text), token.text) for token in tokens(str(hit.row["text"]))]
    places = [i for i, one in enumerate(told) if one[0] == behind[0].stem]
    return bool(places) and all(
        not _PASSIVE.isdisjoint(text for _, text in told[max(0, i - 2) : i])
        and by_behind([text for _, text in told], i) is None
        for i in places
    )


def by_behind(texts: Sequence[str], at: int) -> int | None:
    """Index of the "by" that belongs to the participle: right behind it, or behind when or where it was done."""
    end = next((i for i in range(at + 1, min(at + _BEFORE_BY, len(texts))) if texts[i] in _NEW_CLAUSE), len(texts))
    return next((i for i in range(at + 1, min(at + _BEFORE_BY, end)) if texts[i] == "by"), None)


_BEFORE_BY = 10
_NEW_CLAUSE = frozenset("and but or which that who whose while when where as is are was were has have had to".split())


_PASSIVE = BEING | {"be", "been", "being"}


def may_be_verb(word: str) -> bool:
    """Whether the word, or its base form, can be a verb."""
    return any("v" in word_classes(base)[0] for base in base_forms(word))


_ASKING_WITH = frozenset("did does do has have had will should would may can".split())
_Told = tuple[str, bool, str]


def _by_somebody(told: Sequence[_Told], at: int, asked: Collection[str]) -> bool:
    """ "Compiled by the District Office": somebody behind the deed, whom the question does not name."""
    by = by_behind([one[2] for one in told], at) if told[at][2].endswith(_PARTICIPLES) else None
    if by is None:
        return False
    if [one[2] for one in told[by + 1 : by + 3]] in _ORDERING:
        by += 2
    named = takewhile(lambda one: one[2] not in _ENDING_A_NAME, told[by + 1 : by + 6])
    behind = [one for one in named if one[2] not in STOPWORDS | CARDINALS.keys()][:3]
    return bool(behind) and behind[0][0] not in asked and (behind[0][1] or any(_acts(one[2]) for one in behind))


_ORDERING = [[noun, "of"] for noun in ("order", "orders", "decision", "decree", "command", "way")]
""" "By order of the prefect": he did it."""
_ENDING_A_NAME = frozenset("of in on at for to from with and or".split())
""" "By the two harbour masters": the noun of those who do it may stand behind what tells which."""


def _somebody_does(told: Sequence[_Told], at: int, asked: Collection[str]) -> bool:
    """ "Its commander delivered": a person right before the deed, whom the question does not name."""
    before = [one for one in told[max(0, at - 3) : at] if one[2] not in _HELPING]
    return at > 1 and bool(before) and before[-1][0] not in asked and word_classes(before[-1][2])[1] == "person"


def _opening_does(told: Sequence[_Told], at: int, asked: Collection[str]) -> bool:
    """ "Gendarmes fired on fishermen, killing one": the persons whom the sentence begins with, behind its date."""
    if not told[at][2].endswith("ing") or told[at - 1][2] in STOPWORDS:
        return False
    opening = [one for one in told[:at] if one[2] not in STOPWORDS | CARDINALS.keys() and not one[2].isdecimal()]
    first = [one for one in opening[:5] if one[2] not in MONTHS]
    return (
        bool(first)
        and all(one[0] not in asked for one in first[:2])
        and any(one[1] or _acts(one[2]) for one in first[:2])
    )


def _to_somebody(told: Sequence[_Told], at: int, asked: Collection[str]) -> bool:
    """ "Struck two herdsmen": a person right behind the deed, whom the question does not name."""
    small = STOPWORDS | CARDINALS.keys()
    behind = [one for one in told[at + 1 : at + 5] if one[2] not in small]
    return bool(behind) and behind[0][0] not in asked and (behind[0][1] or _acts(behind[0][2]))


def _subject_does(told: Sequence[_Told], at: int, asked: Collection[str]) -> bool:
    """ "Uganda shall hold the chairmanship": a name before the deed, with nothing but light verbs between."""
    before = list(
        dropwhile(lambda one: one[2] in _HELPING | _BEFORE_NOUNS or one[0] in LIGHT | _BEARING, told[:at][::-1])
    )
    light = at - len(before)
    return 0 < light <= _FARTHEST and bool(before) and before[0][1] and before[0][0] not in asked


_FARTHEST = 5
_BEFORE_NOUNS = frozenset("the a an its".split())


def _acts(word: str) -> bool:
    return word_classes(word)[1] in ("person", "group")


_PARTICIPLES = ("ed", "en", "wn", "ne", "nt", "ght", "ld", "de", "id", "un")
_HELPING = frozenset("has have had will shall may can also then".split())
