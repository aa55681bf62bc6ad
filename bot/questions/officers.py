"""Lists of officers: a line that names the post, below it those who hold it, each with the State in brackets.

"Who are the vice-chairpersons?", "which State provides two of the coordinators?", "who is rapporteur, and from where?".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.answers import Answer
from bot.citing import Row, cite_all, part_of
from bot.context import Context, states_named
from bot.lexicon import lexicon
from bot.questions.strays import COMMON, left_words, letter_profile
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope
from bot.searching.held import any_stands, padded
from bot.slots import CARDINALS, Slot
from bot.wording import upper_first
from store.places import find_states
from store.words import fold, stem, stems

_POST = pattern(
    r"^[ \t*_]*(?P<post>(?:Vice-|Co-|Deputy |Honorary )?(?:President|Chair(?:man|woman|person)?|Rapporteur|Secretary|"
    r"Treasurer|Co-?ordinator|Convener|Facilitator|Focal [Pp]oint|Member|Officer)s?)[ \t*_:]*$"
)
_HOLDER = pattern(
    r"(?:H\.E\. )?(?:Mr|Ms|Mrs|Miss|Dr|Prof|Sir|Ambassador|Judge)\b\.? (?P<name>[A-ZÀ-Þ][^\n(),;:]{1,60}?) "
    r"\((?P<state>[^()\n]{3,60})\)(?P<tail>, for [^\n,;(]{3,60})?"
)
_MOST_PARTS = 40
_FEWEST = 3
"""Officers that make a list; one or two with a State behind them stand in any text."""


class Officer(NamedTuple):
    """One who holds a post."""

    post: str
    name: str
    state: str
    about: frozenset[str]
    """Stems of the line: what the post is for."""
    row: Row


def officers(context: Context) -> Answer | None:
    """Who holds a post of a list, of which States, how many; None where a word of the question is none of the list."""
    utterance = context.utterance
    if utterance.of("person", "reference", "quoted", "symbol", "date") or utterance.asks not in _ASKED:
        return None
    every = _only_list(context)
    asked = _posts_asked(utterance)
    if not every or not asked:
        return None
    held = [one for one in every if asked & _ANY or _root(one.post) in asked]
    kept = _of_the_rest(context, held)
    number = _number(utterance)
    if kept and number and utterance.asks != "how many":
        counted = Counter(one.state for one in kept)
        of_one = bool(_ONE_STATE & {word.text for word in utterance.words})
        kept = [one for one in kept if counted[one.state] == number] if of_one else kept * (len(kept) == number)
    return _told(context, kept) if kept else None


_ASKED = frozenset(("who", "which", "what", "how many", ""))
_ANY = frozenset(map(stem, "office offices officer officers officeholder officeholders bureau".split()))


def _root(post: str) -> str:
    """ "vice-chair" for "Vice-Chairpersons", "coordin" for "Co-ordinators"."""
    plain = fold(post).replace("co-ord", "coord").replace("vice chair", "vice-chair").strip()
    if "chair" in plain:
        return plain[: plain.index("chair")] + "chair"
    return stem(plain)


def _posts_asked(utterance: Utterance) -> set[str]:
    posts = {_root(word.text.removesuffix("'s")) for word in utterance.words if _NOUN.match(word.text)}
    return posts | {word.stem for word in utterance.words if word.stem in _ANY}


_NOUN = pattern(
    r"^(?:vice-|co-|deputy-)?(?:presidents?|chair(?:m[ae]n|wom[ae]n|persons?|s)?|rapporteurs?|treasurers?|"
    r"co-?ordinators?|conveners?|facilitators?)(?:'s)?$"
)


def _only_list(context: Context) -> list[Officer]:
    """The officers of the one part that lists some."""
    where, params = Scope(context.scope.letters).where("")
    parts = context.reader.rows(
        f"SELECT * FROM parts WHERE {where} ORDER BY letter, ordinal LIMIT {_MOST_PARTS}", params
    )
    found = [own for part in parts if len(own := list(_listed(context, part))) >= _FEWEST]
    return found[0] if len(found) == 1 else []


def _listed(context: Context, part: Row) -> Iterator[Officer]:
    letter, start = str(part["letter"]), int(str(part["start"]))
    post, at = "", start
    for line in context.reader.text(letter, start, int(str(part["end"]))).split("\n"):
        if head := _POST.match(line):
            post = head["post"]
        elif post and line.strip():
            for held in _HOLDER.finditer(line):
                states = find_states(held["state"])
                row = {**part, "start": at, "end": at + len(line), "text": line.strip()}
                tail = held["tail"] or ""
                about = frozenset(stems(f"{line.split(':')[0] if ':' in line else ''} {tail}"))
                if len(states) == 1:
                    yield Officer(post, held["name"], states[0].state, about, row)
            if len(line) > _LONGEST:
                post = ""  # a paragraph ends the list
        at += len(line) + 1


_LONGEST = 200


def _of_the_rest(context: Context, held: Sequence[Officer]) -> list[Officer]:
    """Those of the States and of the matter that the question names besides; none where a word is not read."""
    utterance = context.utterance
    states = [state for state in states_named(context) if context.utterance.of("state", "region")]
    if not held or not all(_speaks_of(context, held[0].row, slot) for slot in utterance.of("organization", "body")):
        return []
    title = letter_profile(context.reader, Scope((str(held[0].row["letter"]),)))
    left = left_words(utterance, context.scope, utterance.of("state", "region", "organization", "body", "part"))
    known = _OWN | COMMON | _ANY | title | {stem(_root(one.post)) for one in held}
    words = {w.stem for w in left if w.text not in CARDINALS and not _NOUN.match(w.text)} - known
    return [one for one in held if (not states or one.state in states) and words <= one.about]


def _speaks_of(context: Context, row: Row, slot: Slot) -> bool:
    """Whether the letter with the list names the body that the question names."""
    typed = tuple(stems(" ".join(word.text for word in context.utterance.words_of(slot))))
    forms = (typed, tuple(stems(slot.value)), *lexicon().alternatives.get(fold(slot.value), ()))
    sql = "SELECT text FROM paragraphs WHERE letter = :l"
    return any(any_stands(forms, padded(str(r["text"]))) for r in context.reader.rows(sql, {"l": row["letter"]}))


_OWN = frozenset(
    map(
        stem,
        """come comes hold holds held provide provides provided have has post posts seat seats elected serve serves
        represent alliance group committee association two three several start term from list named for more""".split(),
    )
)


def _number(utterance: Utterance) -> int:
    return next((CARDINALS[w.text] for w in utterance.words if w.text in CARDINALS and CARDINALS[w.text] > 1), 0)


def _told(context: Context, kept: Sequence[Officer]) -> Answer:
    names, counted = context.local, context.utterance.asks == "how many"
    groups: dict[str, list[str]] = {}
    for one in kept:
        groups.setdefault(one.post, []).append(f"{one.name} ({names.state(one.state)})")
    told = "; ".join(f"{_called(post, len(own))}: {names.joined(own)}" for post, own in groups.items())
    of_states = bool(_STATES & {word.stem for word in context.utterance.words})
    items = tuple(dict.fromkeys(one.state if of_states else one.name for one in kept))
    lead = f"{len(kept)}. " if counted else f"{names.states(items)}. " if of_states else ""
    quotes = list({int(str(one.row["start"])): one.row for one in kept}.values())
    titled = [one.row for one in kept[:1] if one.row["title_start"] is not None]
    return Answer(
        "answered",
        f"{lead}{upper_first(names.part(*part_of(kept[0].row)))}: {told}.",
        items=(str(len(kept)),) if counted else items,
        citations=cite_all(context.reader, quotes) + cite_all(context.reader, titled, "title_start", "title_end"),
    )


def _called(post: str, number: int) -> str:
    return post if number > 1 else post.removesuffix("s")


_ONE_STATE = frozenset("state country nation".split())
_STATES = frozenset(map(stem, "state country nation government".split()))
