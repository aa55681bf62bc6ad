"""Facts of the seed letters that a reader can check by eye, and what holds of the facts of any letter."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.letters import Letter, Span
from store.parsing import parse
from store.reading import read_text, source_from_string

SEEDS = Path(__file__).parents[2] / "seeds"


@cache
def seed(number: str) -> tuple[Letter, str]:
    source = read_text(next(SEEDS.glob(f"{number}_*.txt")))
    return parse(source), source.raw


def quote(raw: str, span: Span) -> str:
    return " ".join(raw[span.start : span.end].split())


SIX = ["Armenia", "Belarus", "Kazakhstan", "Kyrgyzstan", "Russian Federation", "Tajikistan"]


@pytest.mark.parametrize(
    ("number", "part", "organization", "relation", "closed", "declared", "basis", "states"),
    [
        ("002", "annex", "Treaty on Collective Security", "party", True, None, "headings", SIX),
        ("003", "annex", "Collective Security Treaty Organization", "member", True, 6, "listed", SIX),
        ("003", "addendum 1", "Collective Security Treaty Organization", "member", True, None, "listed", SIX),
        (
            "004",
            "annex I",
            "Collective Security Treaty Organization",
            "member",
            False,
            None,
            "listed",
            [*SIX, "Uzbekistan"],
        ),
    ],
)
def test_who_belongs(
    number: str,
    part: str,
    organization: str,
    relation: str,
    closed: bool,
    declared: int | None,
    basis: str,
    states: list[str],
) -> None:
    (one,) = (one for one in seed(number)[0].attestations if one.part == part)
    assert (one.organization, one.relation, one.closed, one.declared, one.basis) == (
        organization, relation, closed, declared, basis,
    )  # fmt: skip
    assert [state.state for state in one.states] == states


def test_azerbaijan_is_attested_nowhere() -> None:
    attested = {
        state.state
        for number in ("000", "002", "003", "004")
        for one in seed(number)[0].attestations
        for state in one.states
    }
    assert attested == {*SIX, "Uzbekistan"}


@pytest.mark.parametrize(
    ("number", "date", "basis", "words"),
    [
        ("000", "1997-08-29", "printed", "the signing in Moscow on 29 August 1997 of the Treaty"),
        ("002", "2002-05-14", "printed", "held on 14 May 2002 in Moscow"),
        ("003", "2001", "printed", "the Collective Rapid-Deployment Forces, set up in 2001, are functioning"),
        ("003", "2003-09-18", "printed", "its charter entered into force on 18 September 2003"),
        ("003", "2003-12-16", "printed", "which was registered in the United Nations Secretariat on 16 December 2003"),
        ("004", "2003-09-18", "printed", "with the entry into force of its charter on 18 September 2003"),
        (
            "004",
            "2003-12-16",
            "resolved",
            "which was registered with the United Nations Secretariat on 16 December of that year",
        ),
        ("004", "2004", "printed", "has had observer status in the General Assembly since 2004"),
        ("004", "2007-10-06", "printed", "signed on 6 October 2007 at a session of the Collective Security Council"),
        ("004", "2009-01-16", "printed", "took place on 16 January 2009"),
        ("004", "2004-12-02", "printed", "resolution 59/50 of 2 December 2004, in which it accorded"),
    ],
)
def test_when_things_happened(number: str, date: str, basis: str, words: str) -> None:
    letter, raw = seed(number)
    found = [(one.basis, quote(raw, one.clause_span)) for one in letter.dated_statements if one.date == date]
    assert [clause for kind, clause in found if kind == basis and words in clause.replace("*", "")]


@pytest.mark.parametrize(
    ("number", "kind", "name", "date"),
    [
        ("000", "article", "Article 51 of the Charter of the United Nations", None),
        (
            "000",
            "treaty",
            "Treaty between the Russian Federation and the Republic of Armenia on friendship, cooperation and mutual "
            "assistance",
            "1997-08-29",
        ),
        ("000", "document", "A/52/150/Corr.1", None),
        ("002", "document", "A/57/50/Rev.1", None),
        ("003", "rule", "rule 14", None),
        ("003", "rule", "rule 20", None),
        ("004", "resolution", "resolution 59/50", "2004-12-02"),
        ("004", "resolution", "resolution 1631 (2005)", "2005-10-17"),
        ("004", "declaration", "Declaration of the General Assembly", "1994-12-09"),
        ("004", "declaration", "Declaration of the General Assembly", "1995-02-17"),
        ("004", "agreement", "agreement on peacekeeping activity of the Collective Security Treaty", "2007-10-06"),
    ],
)
def test_what_is_cited(number: str, kind: str, name: str, date: str | None) -> None:
    assert (kind, name, date) in {(one.kind, one.name, one.date) for one in seed(number)[0].references}


def test_the_year_of_a_resolution_is_no_event() -> None:
    assert not [one for one in seed("004")[0].dated_statements if one.date == "2005"]


def test_quantities_persons_terms_and_requests() -> None:
    printed = {one.printed for one in seed("000")[0].quantities}
    assert {"20 per cent of the territory of Azerbaijan", "over one million people"} <= printed
    assert "over one billion United States dollars" in printed
    (author,) = (one for one in seed("000")[0].persons if one.role == "author")
    assert (author.name, author.office, author.state) == (
        "Hassan Hassanov",
        "Minister for Foreign Affairs",
        "Azerbaijan",
    )
    (official,) = (one for one in seed("003")[0].persons if one.role == "named")
    assert official.name == "Nikolai Nikolayevich Bordyuzha"
    assert official.office == "highest administrative official of the Collective Security Treaty Organization"
    assert (official.state, official.as_of) == ("Russian Federation", "2004-08-10")
    assert [(one.term, one.meaning) for one in seed("003")[0].terms] == [
        ("CSTO", "Collective Security Treaty Organization")
    ]
    assert [(one.part, one.session, one.rule) for one in seed("003")[0].item_requests] == [
        ("letter", 59, None),
        ("annex", 59, "14"),
    ]
    others = [state for state in SIX if state != "Russian Federation"]
    assert [one.state for one in seed("004")[0].spoken_for] == [*others, "Uzbekistan"]


def spans(letter: Letter) -> Iterator[tuple[Span, str | None]]:
    """Every span of a fact with the words it must show, where the fact keeps them."""
    for statement in letter.dated_statements:
        yield statement.date_span, statement.printed
        yield statement.clause_span, statement.clause
    for group in (letter.references, letter.quantities, letter.bodies, letter.state_mentions):
        for one in group:
            yield one.span, one.printed
    for attestation in letter.attestations:
        yield attestation.span, None
        for state in attestation.states if attestation.basis == "listed" else ():
            yield state.span, state.printed
    for person in letter.persons:
        yield person.span, person.name
    for other in (*letter.terms, *letter.spoken_for, *letter.item_requests):
        yield other.span, None


def shown(text: str) -> str:
    """Letters and digits only: cleaning drops emphasis, line ends and hyphens of broken words."""
    return "".join(char for char in text if char.isalnum())


def stands_in(words: str, printed: str) -> bool:
    """Whether the words stand in what is printed; a footnote in their midst belongs to no sentence."""
    parted = (printed.startswith(words[:i]) and printed.endswith(words[i:]) for i in range(1, len(words)))
    return words in printed or any(parted)


@pytest.mark.parametrize("number", ["000", "002", "003", "004"])
def test_spans_of_the_seeds_show_their_facts(number: str) -> None:
    letter, raw = seed(number)
    for span, words in spans(letter):
        assert 0 <= span.start < span.end <= len(raw)
        assert words is None or shown(words) in shown(raw[span.start : span.end])


PIECES = [
    "The Six Rivers Union (SRU) is composed of two States: Chad and the Republic of Peru. ",
    "On 5 May 1999, and on 3 June of that year, the Treaty on Rivers entered into force. ",
    "See resolution 59/50 of 2 December 2004, A/52/150 and Corr.1. ",
    "Mr. Tariq Aziz, Minister for Foreign Affairs of Iraq, said so. ",
    "On behalf of Chad, I request the inclusion in the agenda of an item entitled \"Rivers\". ",
    "Over one million people ", "of the ",
    "*", "\n", "\n\n", "(", ")", "1. ", "é", "fifty-\n", "—", "  ", "which ", ", ",
]  # fmt: skip


@settings(max_examples=60)
@given(st.lists(st.sampled_from(PIECES), max_size=25))
def test_spans_point_at_their_text_in_any_letter(pieces: list[str]) -> None:
    source = source_from_string("any.txt", "Letter dated 5 May 2001 from Chad\n\n" + "".join(pieces))
    letter = parse(source)
    assert not [one for one in letter.warnings if one.rule == "facts-not-read"]
    for span, words in spans(letter):
        assert 0 <= span.start < span.end <= len(source.raw)
        assert words is None or stands_in(shown(words), shown(source.raw[span.start : span.end]))


KEYWORDS = (
    "Mr. X, minister, of the member States, parties to the treaty include, on behalf of I, hereinafter resolution "
    "decision meeting rule Article request inclusion agenda letter Charter Armenia 5 May 2001 one "
)
"""So that no cheap test keeps a pattern from running."""


@pytest.mark.parametrize(
    "piece",
    [
        "5 May 1999 ",
        "May 2001 and ",
        "on behalf of ",
        "letter dated 5 May 2001 from ",
        "Council of the ",
        "A of B and ",
        "A",
        "1, ",
        "(",
        "Mr. A. ",
    ],
)
def test_time_grows_with_the_text(piece: str) -> None:
    """Four times the text may take four times as long, not sixteen (with room for a busy machine)."""
    taken = []
    for size in (4_000, 16_000):
        source = source_from_string("long.txt", KEYWORDS + piece * (size // len(piece)))
        start = time.process_time()
        parse(source)
        taken.append(time.process_time() - start)
    assert taken[1] < 9 * taken[0] + 0.3
