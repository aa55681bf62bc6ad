"""Capitalised names of bodies, forces, instruments and meetings, taken out of running text.

A name is a run of capitalised words with a head ("Committee", "Treaty", "Forces"), its complement ("of Political
Affairs", "on Drugs and Crime") and, behind "of the", the body it belongs to, which is a name of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final, Literal, NamedTuple

from store.parsing.lexicon import FUNCTION_WORDS, OPERATIVE_VERBS, word_set

Kind = Literal["organ", "organization", "committee", "office", "force", "instrument", "meeting", "other"]

_HEADS: tuple[tuple[Kind, str], ...] = (
    ("organ", "assembly council court tribunal parliament congress knesset senate cabinet jirga shura"),
    (
        "organization",
        "organization organisation union league commonwealth association community alliance fund agency programme "
        "program "
        "bank movement federation confederation foundation institute institution university company corporation "
        "society "
        "party front trust",
    ),
    ("committee", "committee commission subcommittee sub-committee panel subcommission sub-commission"),
    (
        "office",
        "department office secretariat directorate centre center ministry mission bureau authority service registry "
        "division unit headquarters",
    ),
    ("force", "forces force army corps guard brigade troops navy battalion regiment police militia command legion"),
    (
        "instrument",
        "treaty charter convention agreement agreements accord accords covenant protocol protocols declaration "
        "statute pact "
        "memorandum constitution act communiqué communique conventions treaties covenants declarations platform "
        "programme "
        "roadmap plan",
    ),
    ("meeting", "conference summit meeting session forum symposium seminar round-table talks"),
    ("other", "group process initiative campaign project scheme tribunal line zone"),
)
HEADS: dict[str, Kind] = {word: kind for kind, words in reversed(_HEADS) for word in words.split()}
_PLACED: Final = word_set("mission force forces operation group committee tribunal office court command")
"""Heads that may be followed by their field of work: "Interim Force in Lebanon", "Mission to Angola"."""
_ADJECTIVE: Final = re.compile(r"\s(?!(?:and|or|as|in|on|at|to|for|with|is|was|has|had|by|of)\b)[a-z]{4,}")
_ADJECTIVE_ENDS: Final = ("ian", "ean", "ish", "ese", "ern")
_WHOLE: Final = frozenset({"instrument", "meeting"})
"""Kinds named together with what they belong to ("Charter of the United Nations")."""
_TOO_SHORT: Final = (
    FUNCTION_WORDS
    | OPERATIVE_VERBS
    | word_set(
        "mr mrs ms dr dear recalling noting referring welcoming emphasizing reaffirming considering having member "
        "members "
        "state states government governments president chairman new draft annual regular final present said former both"
    )
)


_HEAD_WORDS: Final = frozenset(HEADS)
_WORD: Final = re.compile(r"\S+")
# Made for each run of a name: the constructor that NamedTuple writes takes twice as long.
_new: Final = tuple.__new__


class NameFound(NamedTuple):
    """A name with its place in a text."""

    name: str
    start: int
    end: int
    kind: Kind
    head: str
    """Head word, folded to small letters: "organization"."""


class _Run(NamedTuple):
    """Capitalised words in a row and what links them to the run before."""

    link: str
    start: int
    end: int
    head: str | None
    """Head word of the run: its last word that can be one."""


@cache
def _chain(numbered: bool) -> re.Pattern[str]:
    """``numbered``: "Group of 77" may begin at its number. A pattern that begins with one set of characters is found
    several times as quickly."""
    word = r"[A-ZÀ-Þ][^\W_]{0,40}(?:['’][^\W_]{1,40}){0,3}(?:[-–][^\W_]{1,40}){0,6}"
    capital = rf"(?:{word}|(?<=of\s)77\b)"
    link = (
        r"\s(?:(?:of|for|on|and|in|to|from|against|&|du|des|de\sla|de)\s(?:the\s)?|(?<=n\s)and\sother\s|d['’])?"
        r"|(?<=al),\s|(?<=ic),\s"
    )
    return re.compile(rf"{capital if numbered else word}(?:(?:{link}){capital}){{1,24}}")


@cache
def _links() -> re.Pattern[str]:
    return re.compile(r"\s(of|for|on|and\sother|and|in|to|from|against|du|des|de\sla|de)\s((?:the\s)?)")


def find_names(text: str, states: Sequence[tuple[int, int]] = ()) -> list[NameFound]:
    """Names in ``text`` in order; a chain ("X of the Y") gives X and Y. ``states``: places that are names of States.

    A head alone ("the Treaty") is no name.
    """
    found: list[NameFound] = []
    for chain in _chain("77" in text).finditer(text):
        words = chain[0].split()
        if len(words) < 2 or chain[0].isupper():
            continue
        if "Nations" in words or not _HEAD_WORDS.isdisjoint(chain[0].lower().split()):
            found.extend(_names(text, _runs(text, chain.start(), chain.end()), states))
    return found


def _runs(text: str, start: int, end: int) -> list[_Run]:
    """The chain taken apart at its links."""
    runs: list[_Run] = []
    link, begin = "", start
    for found in _links().finditer(text, start, end):
        runs.append(_run(text, link, begin, found.start()))
        link, begin = found[1] + (" the" if found[2] else ""), found.end()
    runs.append(_run(text, link, begin, end))
    return runs


def _names(text: str, runs: list[_Run], states: Sequence[tuple[int, int]]) -> list[NameFound]:
    groups = _grouped(text, runs)
    names = [_name(text, group, states) for group in groups]
    found: list[NameFound] = []
    for number, (group, name) in enumerate(zip(groups, names, strict=True)):
        parent = names[number + 1] if number + 1 < len(groups) and groups[number + 1][0].link.startswith("of") else None
        if parent and name and name.kind in _WHOLE:
            name = name._replace(name=_spaced(text, name.start, parent.end), end=parent.end)
        elif parent and name is None:
            name = _bare_head(text, group[0], parent)
            if name and name.kind == "organization" and parent.name != "United Nations":
                names[number + 1] = None
        if name:
            found.append(name)
    return found


def _bare_head(text: str, run: _Run, parent: NameFound) -> NameFound | None:
    """For "Charter of the United Nations": a head without any word of its own takes its parent into the name."""
    start = _trimmed(text, run)
    head = "" if start is None else text[start : run.end].lower()
    if start is None or head not in HEADS or HEADS[head] in ("force", "other"):
        return None
    return NameFound(_spaced(text, start, parent.end), start, parent.end, HEADS[head], head)


def _spaced(text: str, start: int, end: int) -> str:
    return " ".join(text[start:end].split())


def _grouped(text: str, runs: list[_Run]) -> list[list[_Run]]:
    """Runs put together to names: each group is a head with its complements."""
    groups: list[list[_Run]] = [[runs[0]]]
    for index, run in enumerate(runs[1:], 1):
        group = groups[-1]
        if _belongs(text, group, run, runs[index + 1 :]):
            group.append(run)
        else:
            groups.append([run])
    return groups


def _belongs(text: str, group: list[_Run], run: _Run, rest: list[_Run]) -> bool:
    """Whether ``run`` goes on with the name begun in ``group``."""
    link = run.link
    at = _head_run(group)
    head = None if at is None else group[at].head
    complement = at is not None and at < len(group) - 1
    own = run.head
    if link == "and the":
        return False
    if link == "and other":  # "Group of Western European and other States": the noun of both is yet to come
        return complement and own is None and text[: group[-1].end].endswith(_ADJECTIVE_ENDS)
    if link.startswith("from"):
        return complement and own is None and HEADS.get(head or "") == "instrument"
    if link in ("and", "&"):
        return (complement and own is None) or (head is None and own is not None)
    if head is None:
        return False
    if link.startswith(("of", "du", "de")):
        return own is None and not _is_un(text, run)
    if link.startswith(("for", "on", "against")):
        return True
    if link.startswith("in"):
        return complement or head in _PLACED
    return link.startswith("to") and head in _PLACED and own is None and not _is_un(text, run)


def _head_run(group: list[_Run]) -> int | None:
    """Index of the run that holds the head of the name."""
    for index, run in enumerate(group):
        if run.head:
            return index
    return None


def _is_un(text: str, run: _Run) -> bool:
    return text[run.start : run.end] == "United Nations"


def _run(text: str, link: str, start: int, end: int) -> _Run:
    words = text[start:end].lower().split()
    heads = [word for word in words if word in HEADS]
    return _new(_Run, (link, start, end, heads[-1] if heads else None))


def _name(text: str, group: list[_Run], states: Sequence[tuple[int, int]]) -> NameFound | None:
    start, end = _trimmed(text, group[0]), group[-1].end
    if start is None:
        return None
    if text[start:end] == "United Nations":
        return NameFound("United Nations", start, end, "organization", "nations")
    at = _head_run(group)
    if at is None or (states and any(a < end and start < b and (b - a) >= (end - start) for a, b in states)):
        return None
    if len(group) > 1 and _ADJECTIVE.match(text, end) and text[:end].endswith(_ADJECTIVE_ENDS):
        # "Forces of the Central Asian region": the last run only describes a common noun.
        group, end = group[:-1], group[-2].end
        at = min(at, len(group) - 1)
    head = group[at].head or ""
    if at == len(group) - 1:
        end = _end_of_head(text, max(start, group[at].start), end, head)
    name = _spaced(text, start, end)
    if " " not in name or name.startswith(("Permanent Mission", "Permanent Observer Mission")):
        return None
    return NameFound(name, start, end, HEADS[head], head)


def _trimmed(text: str, run: _Run) -> int | None:
    """Start of a run without words that only open a sentence; None where nothing is left."""
    for word in _WORD.finditer(text[run.start : run.end]):
        bare = word[0].lower().strip(".,'’")
        opens = word.start() == 0 and not text[: run.start].rstrip()[-1:].isalpha()  # "the Peacebuilding Commission"
        if bare not in _TOO_SHORT and not (opens and bare.endswith("ing") and bare not in ("working", "standing")):
            return run.start + word.start()
    return None


def _end_of_head(text: str, start: int, end: int, head: str) -> int:
    """End of the last word equal to ``head``: what follows it in the run is no part of the name."""
    last = end
    for word in _WORD.finditer(text[start:end]):
        if word[0].lower() == head:
            last = start + word.end()
    return last
