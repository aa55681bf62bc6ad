"""States that a text names in one breath: "the five countries of the declaration", those that a declaration speaks for.

A run is what a sentence names one after the other, joined by nothing but commas, "and", "of the". Which run is meant
is told by how many States there are, and by the words that the text around it must hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import Row
from bot.context import Context
from bot.questions.quoting import place, quoted
from bot.questions.strays import left_words
from bot.reading.patterns import pattern
from bot.reading.renamed import under_all_names
from bot.reading.utterance import Term, Utterance, terms
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.scoping.titled_parts import titled_part
from bot.searching.held import strewn
from bot.slots import CARDINALS
from bot.wording import upper_first
from store.words import stem, stems

_GROUP = frozenset(map(stem, "state country nation member republic government party neighbour signatory".split()))
_SIGNATORIES = frozenset({stem("signatory"), stem("signatories")})
_COLLECTIVE = frozenset(map(stem, "countries states nations governments".split()))
_SPEAKING = frozenset(map(stem, "speak speaks represent represents behalf behind issued made issue made stand".split()))
_ASKING = frozenset(map(stem, "name list give tell show all every each one among belong are is were was named".split()))
_BETWEEN = pattern(
    r"(?:[\s,;]|\b(?:and|as|well|the|of|Republic|Kingdom|State|Federal|Democratic|Islamic|Plurinational)\b)*"
)
_OPENING = pattern(r"(?:We,|(?:The|His|Her|On behalf)\b)")
LEAST, MOST = 3, 40
MOST_MENTIONS = 3000
ENOUGH = 0.5
"""Least share of the words of a yes/no question that the text around the run must hold."""


class Run(NamedTuple):
    """States named one after the other in a sentence."""

    row: Row
    states: tuple[str, ...]


def one_of_the_number(context: Context) -> Answer | None:
    """ "Is X among the five States that asked for it?", "name the six countries of 2002"."""
    utterance = context.utterance
    counted = _counted(utterance)
    states = tuple(slot.value for slot in utterance.of("state") if slot.detail != "capital")
    asked = len(states) == 1 if utterance.asks == "yes/no" else not states and utterance.asks in _LISTING
    if counted is None or not asked or is_large(context.reader) or utterance.of("region"):
        return None
    at, number = counted
    if utterance.asks != "yes/no" and [word.text for word in utterance.words[:at]][-3:-1] in _ONE_OF:
        return None
    if utterance.asks != "yes/no" and not {word.text for word in utterance.words[:at]} <= _BEFORE_NUMBER:
        return None
    wanted = _wanted(utterance, context.scope, at)
    fitting = [(run, _share(context, run, wanted)) for run in _runs(context) if len(run.states) == number]
    if "the" not in {word.text for word in utterance.words[max(0, at - 2) : at]}:  # "which three States did so"
        fitting = [one for one in fitting if _own_share(one[0], wanted) >= ENOUGH]
    if any(term.stem in _OF_SENDERS for term in wanted):
        fitting = [one for one in fitting if _is_title(one[0]) and one[1] == 1.0] or fitting
    best = max((share for _, share in fitting), default=0.0)
    runs = [run for run, share in fitting if share == best]
    sets = {frozenset(run.states) for run in runs}
    if len(sets) != 1 or (wanted and best < (ENOUGH if utterance.asks == "yes/no" else 1.0)):
        return None
    if utterance.asks != "yes/no":
        return _told(context, runs[0], "")
    own = set(under_all_names(context.reader, states))
    return _told(context, runs[0], "Yes" if own & set(runs[0].states) else "No")


def one_of_a_text(context: Context) -> Answer | None:
    """ "Is X among the States of the Rabat declaration": those that the one text of that title names together."""
    states = [slot for slot in context.utterance.of("state") if slot.detail != "capital"]
    texts = {word.text for word in context.utterance.words}
    if context.utterance.asks != "yes/no" or len(states) != 1 or texts.isdisjoint(("among", "amongst")):
        return None
    scope = titled_part(context.utterance, Scope(), context.reader)
    if scope is None or is_large(context.reader):
        return None
    runs = [run for run in _runs(context._replace(scope=scope)) if (run.row["letter"], run.row["part"]) in scope.parts]
    if len({frozenset(run.states) for run in runs}) != 1:
        return None
    own = set(under_all_names(context.reader, (states[0].value,)))
    return _told(context, runs[0], "Yes" if own & set(runs[0].states) else "No")


_ONE_OF = [[one, "of"] for one in ("which", "one", "who")]
""" "Which of the four was a deputy": one of them is asked for, not who they are."""
_OF_SENDERS = frozenset(map(stem, "request ask write wrote sign propose send sent submit author".split()))
"""What the senders of a letter do: the States of its title, and not others that it names, did it."""


def _is_title(run: Run) -> bool:
    return run.row["role"] == "title" and run.row["part"] == "letter"


_BEFORE_NUMBER = frozenset("which what who are were is name list give me us tell those all the of and these".split())
_LISTING = frozenset({"which", "what", "who", ""})


def speaks_for(context: Context) -> Answer | None:
    """ "Which countries does the declaration of X speak for?": those its first sentence names as speaking."""
    utterance = context.utterance
    asked = {word.stem for word in utterance.words}
    if (
        utterance.asks not in _LISTING
        or not asked & _SPEAKING
        or not asked & _COLLECTIVE
        or utterance.of("person", "state")
        or is_large(context.reader)
    ):
        return None
    wanted = [term for term in _wanted(utterance, context.scope, -1) if term.stem not in _SPEAKING]
    runs = [run for run in _runs(context) if _OPENING.match(str(run.row["text"])) and run.row["part"] != "letter"]
    runs = [run for run in runs if _share(context, run, wanted) == 1.0] if wanted or context.scope.letters else []
    first = {(run.row["letter"], run.row["part"]): run for run in reversed(runs)}
    return _told(context, next(iter(first.values())), "") if len(first) == 1 else None


def _counted(utterance: Utterance) -> tuple[int, int] | None:
    """Place of the number before a noun for States, and the number: "the five States", "the Andean five"."""
    words = utterance.words
    for i, word in enumerate(words):
        number = CARDINALS.get(word.text, int(word.text) if word.text.isdecimal() and len(word.text) < 3 else 0)
        if not LEAST <= number <= MOST or not _DETERMINING & {w.text for w in words[max(0, i - 2) : i]}:
            continue
        if utterance.asks == "who" and any(ahead.stem in _SIGNATORIES for ahead in words[i + 1 : i + 3]):
            return None  # their names are asked for, not their States
        if any(ahead.stem in _GROUP for ahead in words[i + 1 : i + 3]) or words[i + 1 : i + 2] == ():
            return i, number
        if words[i + 1].text in ("whose", "who", "that", "which", "of", "behind"):
            return i, number
    return None


_DETERMINING = frozenset(("the", "which", "what"))


def _wanted(utterance: Utterance, scope: Scope, number: int) -> list[Term]:
    """Terms that tell which States are meant."""
    kept = left_words(utterance, scope._replace(used=scope.used | {number}), utterance.of("state", "date"))
    return list(terms([w for w in kept if w.stem not in _GROUP | _ASKING | LETTER_NOUNS]))


def _runs(context: Context) -> list[Run]:
    """Runs of at least three States in the letters meant, in printed order."""
    scope = Scope() if context.scope.basis <= {"implied"} else context.scope._replace(parts=())
    where, params = scope.where("m")
    sql = (
        "SELECT s.*, m.state AS named, m.printed AS printed FROM state_mentions m JOIN sentences s "
        "ON s.letter = m.letter AND s.part = m.part AND s.start <= m.start AND s.end >= m.end "
        f"WHERE {where} ORDER BY s.sentence_id, m.start LIMIT {MOST_MENTIONS}"
    )
    by_sentence: dict[object, list[Row]] = {}
    for row in context.reader.rows(sql, params):
        by_sentence.setdefault(row["sentence_id"], []).append(row)
    titles = [rows for rows in by_sentence.values() if rows[0]["role"] == "title"]
    whole = [Run(rows[0], tuple(dict.fromkeys(str(row["named"]) for row in rows))) for rows in titles]
    return [*whole, *(Run(rows[0], states) for rows in by_sentence.values() for states in _in_sentence(rows))]


def _in_sentence(rows: Sequence[Row]) -> Iterable[tuple[str, ...]]:
    text, at, run = str(rows[0]["text"]), 0, list[str]()
    for row in rows:
        found = text.find(str(row["printed"]), at)
        if found < 0:
            continue
        if run and not _BETWEEN.fullmatch(text[at:found]):
            yield from [tuple(dict.fromkeys(run))] if len(run) >= LEAST else []
            run = []
        run.append(str(row["named"]))
        at = found + len(str(row["printed"]))
    yield from [tuple(dict.fromkeys(run))] if len(run) >= LEAST else []


def _share(context: Context, run: Run, wanted: Sequence[Term]) -> float:
    """Share of the terms that stand in the part with the run."""
    if not wanted:
        return 1.0
    rows = context.reader.rows(
        "SELECT text FROM paragraphs WHERE letter = :l AND part = :p", {"l": run.row["letter"], "p": run.row["part"]}
    )
    own = frozenset(one for row in rows for one in stems(str(row["text"])))
    return sum(strewn(term, own) for term in wanted) / len(wanted)


def _own_share(run: Run, wanted: Sequence[Term]) -> float:
    """Share of the terms that stand in the sentence with the run; whoever speaks in a text does what it says."""
    if _OPENING.match(str(run.row["text"])):
        return 1.0
    own = frozenset(stems(str(run.row["text"])))
    return sum(strewn(term, own) for term in wanted) / max(1, len(wanted))


def _told(context: Context, run: Run, lead: str) -> Answer:
    names, text = context.local, str(run.row["text"])
    listed = names.states(run.states)
    if lead == "No":
        listed = names.say("members.not_among", list=listed, states=names.states(context.utterance.values("state")))
    told = f"{lead}. " if lead else ""
    told += f"{upper_first(listed)}. " if lead != "Yes" else ""
    told += f"{place(names, run.row)}: “{text}”"
    citation = quoted(context.reader, run.row, 0, len(text))
    return Answer("answered", told, items=(lead,) if lead else run.states, citations=(citation,))
