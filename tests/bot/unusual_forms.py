"""The same question in other forms: each form is a wording, told by a pattern, and what it is turned into.

Applied to questions whose answers are known, so that a test can hold each form against the plain wording.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_SENTENCE = r"(?P<q>\w[^?!]*\w)"
_THING = r"(?P<x>[^?,]+?)"
_PEOPLE = r"(?P<n>\w+(?: \w+)?)"
FORMS: tuple[tuple[str, str, str], ...] = (
    # A setting, a reason or somebody's wish in front of any question.
    ("label", _SENTENCE, "For my place cards: {q}?"),
    ("nutshell", _SENTENCE, "In a nutshell: {q}?"),
    ("reason", _SENTENCE, "I have to write a caption and need one thing: {q}?"),
    ("somebody", _SENTENCE, "My editor keeps asking me: {q}?"),
    ("dispute", _SENTENCE, "Two of us are arguing over this. {q}?"),
    ("for a task", _SENTENCE, "To finish the index I must know this: {q}"),
    # The word that asks left where its answer would stand.
    ("signed by whom", rf"who signed {_THING}", "{x} was signed by whom?"),
    ("bears whose", r"who signed (?P<x>the [^?,]*?)", "{x} bears whose signature?"),
    ("topic: signed it", r"who signed (?P<x>the [^?,]*?)", "{x}: who signed it?"),
    ("the one who", rf"who signed {_THING}", "I am looking for the person who signed {x}."),
    ("is who", rf"who (?P<b>is|was) {_THING}", "{x} {b} who?"),
    ("topic: who", r"who (?P<b>is|was) (?P<x>(?:\S+ ){1,2}[A-Z]\w+)", "{x}: who {b} that?"),
    ("done when", r"(?P<w>when|where) was (?P<x>[^?,]+?) (?P<v>\w+(?: with [^?]+)?)", "{x} was {v} {w}?"),
    ("topic, when", r"(?P<w>when|where) was (?P<x>the [^?,]+?) (?P<v>\w+)", "{x}: {w} was it {v}?"),
    ("which day", r"when was (?P<x>[^?,]+?) (?P<v>\w+)", "On which day was {x} {v}?"),
    ("is what", r"what is the (?P<n>[\w ]+) of (?P<x>the [^?,]+)", "The {n} of {x} is what?"),
    ("topic: its", r"what is the (?P<n>[\w ]+) of (?P<x>the [^?,]+)", "{x}: what is its {n}?"),
    ("state the", r"what is the (?P<n>[\w ]+) of (?P<x>the [^?,]+)", "State the {n} of {x}."),
    ("need the", r"what is the (?P<n>[\w ]+) of (?P<x>the [^?,]+)", "I have to cite {x} and need its {n}."),
    ("in which", rf"which letters? (?:mentions?) {_THING}", "{x} is mentioned in which letters?"),
    ("topic: letters", rf"which letters? (?:mentions?) {_THING}", "{x}: what letters have it?"),
    ("come up", rf"which letters? (?:mentions?) {_THING}", "In which of the letters does {x} come up?"),
    ("letters that", r"which letters? (?P<v>mentions?|contains?) (?P<x>[^?,]+)", "Letters that {v} {x}, all of them"),
    ("has how many", rf"how many {_PEOPLE} (?:does|did) (?P<x>[^?,]+?) have", "{x} has how many {n}?"),
    ("count the", rf"how many {_PEOPLE} (?:does|did) (?P<x>[^?,]+?) have", "Count the {n} of {x}."),
    ("number of", rf"how many {_PEOPLE} (?P<v>signed|had ratified|mention) (?P<x>[^?,]+)",
     "Number of {n} that {v} {x}"),
    ("confirmed", r"(?P<b>was|is) (?P<x>\w+) (?P<r>(?:a|listed) [^?]+)",
     "One of my students claims that {x} {b} {r}. Can that be confirmed?"),
    ("signed, true", r"did (?P<x>\w+) sign (?P<y>[^?]+)",
     "My colleague holds that {x} signed {y}. Does that hold up?"),
    ("says what", r"what (?:does|do) (?P<x>the [^?,]+?) say about (?P<y>[^?]+)", "{x} says what about {y}?"),
    ("about what", r"what (?:does|do) (?P<x>the [^?,]+?) say about (?P<y>[^?]+)", "About {y}, what does {x} say?"),
    ("topic: say", r"what (?:does|do) (?P<x>the [^?,]+?) say about (?P<y>[^?]+)", "{y}: what does {x} say about it?"),
    ("cites which", r"which (?P<n>[\w ]+?) does (?P<x>the [^?,]+?) (?P<v>cite|mention)", "{x} {v}s which {n}?"),
    ("to whom", r"(?:to whom|who) (?:is|was) (?P<x>the [^?,]+?) addressed(?: to)?", "{x} is addressed to whom?"),
    ("or else", r"to whom is (?P<x>the [^?,]+?) addressed",
     "Was {x} sent to the Secretary-General or to someone else?"),
    ("happened", r"what happened (?P<w>on|in) (?P<d>[\w ]+)", "{w} {d}, what happened?"),
    ("event", r"what happened (?P<w>on|in) (?P<d>[\w ]+)", "Name the event of {d}."),
)  # fmt: skip


def put_otherwise(question: str) -> Iterator[tuple[str, str]]:
    """(name of the form, the question in that form), for each form that fits."""
    plain = question.strip().rstrip("?! ")
    for name, wording, other in FORMS:
        if found := re.fullmatch(wording, plain, re.IGNORECASE):
            text = other.format(**found.groupdict())
            yield name, text[0].upper() + text[1:]
