"""Families of later turns whose answer would tell of something else, and of those told by the sentence beside.

The conversations are over the four seed letters and over two letters of the test's own.
"""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, said_of, tells

_HARBOUR = """United Nations   S/2001/512

Security Council

Distr.: General
25 May 2001

Original: English

Letter dated 22 May 2001 from the Permanent Representative of Benin to the United Nations addressed to the
President of the Security Council

The harbour of Ouidah was closed on 3 May 2001. This was done in order to repair the crane. It stayed closed for
nine days. Ms. Adèle Kpodo is the Harbour Master of Ouidah. She took office on 1 March 1998.

The Government of Benin asks for the return of four tugs. It does not ask for damages.

(Signed) Paul Houngbo
Permanent Representative
"""

_TUGS = """United Nations   S/2001/560

Security Council

Distr.: General
8 June 2001

Original: English

Letter dated 6 June 2001 from the Permanent Representative of Togo to the United Nations addressed to the
President of the Security Council

Togo took part in good faith in the talks at Lomé. The third round of talks is to be held at Kpalimé.

(Signed) Afi Lawson
Permanent Representative
"""


@pytest.fixture
def harbour(over: Over) -> Said:
    """A bot over two letters on a harbour."""
    return said_of(over(_HARBOUR, _TUGS))


@pytest.mark.parametrize(
    "turns",
    [
        pytest.param(("What does Benin ask for?", "did Togo take that?"), id="yes-to-something-else"),
        pytest.param(("When was the harbour closed?", "who was there?"), id="who-was-there"),
        pytest.param(("Which whale was seen at Ouidah?", "where will the next one be?"), id="behind-a-miss"),
    ],
)
def test_what_is_told_of_another_thing_is_kept_back(harbour: Said, turns: tuple[str, ...]) -> None:
    status, text = harbour(*turns)
    assert status == "unanswered", text


@pytest.mark.parametrize(
    "turns",
    [
        pytest.param(("What did Azerbaijan say about refugees?", "does the 2009 note react to that?"), id="that"),
        pytest.param(("What happened on 14 May 2002?", "who was there?"), id="senders"),
        pytest.param(("Who signed in 2009?", "when is it dated?", "did the others sign it?"), id="others"),
    ],
)
def test_no_yes_and_no_sender_stands_in_for_what_is_not_told(said: Said, turns: tuple[str, ...]) -> None:
    status, text = said(*turns)
    assert status == "unanswered", text


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        pytest.param(("When was the harbour closed?", "why?"), "crane", id="why"),
        pytest.param(("When was the harbour of Ouidah closed?", "for how long?"), "nine days", id="how-long"),
        pytest.param(("Who is the Harbour Master of Ouidah?", "since when?"), "1 March 1998", id="since"),
    ],
)
def test_a_bare_question_is_told_by_the_sentence_that_goes_on(
    harbour: Said, turns: tuple[str, ...], named: str
) -> None:
    tells(harbour, turns, named)


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        pytest.param(("Which letter is the longest?", "who's it from?"), "Russian Federation", id="longest"),
        pytest.param(
            ("Who wrote the 2009 letter?", "what date is it?", "for which State does he act?"), "Russian", id="he"
        ),
        pytest.param(
            ("Who signed in 1997?", "and 2002, anything about Europe?"), "mentioned in the annex", id="anything"
        ),
        pytest.param(("Which States were members in 2004?", "is Georgia one of them?"), "No.", id="members"),
        pytest.param(
            ("What does the 2009 note say about drug trafficking?", "is that country in the 2004 memorandum?"),
            "No",
            id="quoted-state",
        ),
    ],
)
def test_what_was_spoken_of_is_kept_over_a_turn(said: Said, turns: tuple[str, ...], named: str) -> None:
    tells(said, turns, named)


@pytest.mark.parametrize(
    ("turns", "named", "not_named"),
    [
        pytest.param(
            ("Which paragraph of the 2009 note speaks of its charter?", "the paragraph after it?"),
            "para. 3",
            "para. 2",
            id="paragraph",
        ),
        pytest.param(
            ("What does the 1997 letter say about arms deliveries?", "and the previous paragraph?"),
            "one million people",
            "one billion",
            id="unnumbered",
        ),
        pytest.param(
            ("When did the CSTO charter enter into force?", "what comes after that?"),
            "political means",
            "2003",
            id="sentence",
        ),
        pytest.param(
            ("How many signed the 2002 statement?", "who was first?", "and last?"), "Rakhmonov", "oldest", id="last"
        ),
        pytest.param(("Was observer status granted?", "in which resolution?"), "59/50", "1631", id="of-the-quote"),
    ],
)
def test_what_stands_beside_or_in_the_quote_is_told(
    said: Said, turns: tuple[str, ...], named: str, not_named: str
) -> None:
    status, text = said(*turns)
    assert (status, named in text, not_named in text) == ("answered", True, False), text


@pytest.mark.parametrize(
    "turns",
    [
        pytest.param(
            ("Which bodies is the CSTO in contact with by the 2004 memorandum?", "does the 2009 note add any?"),
            id="no-members",
        ),
        pytest.param(("Who signed the 2004 annex?", "does the 2009 one have more?"), id="no-more-members"),
    ],
)
def test_no_list_of_members_is_told_where_none_was_spoken_of(said: Said, turns: tuple[str, ...]) -> None:
    _, text = said(*turns)
    assert "Uzbekistan is named" not in text


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        pytest.param(("Did Kazakhstan sign in 2004?", "who signed for it in 2002?"), "Nazarbaev", id="for-it"),
        pytest.param(("Is Armenia a member?", "who signed for them in 2004?"), "Martirosyan", id="for-them"),
        pytest.param(
            ("How many people became refugees?", "is that in the cover letter or in the annex?"),
            "annex (letter)",
            id="which-part",
        ),
        pytest.param(
            ("Who signed the 2009 letter?", "in which letter is that said?", "and in 2002?"), "Lavrov", id="goes-on"
        ),
        pytest.param(
            ("What is the treaty of 29 August 1997?", "who are the parties?"), "Republic of Armenia", id="its-parties"
        ),
        pytest.param(("What was requested in 2004?", "did they get it?"), "Yes", id="granted"),
    ],
)
def test_a_state_a_place_and_a_question_are_those_before(said: Said, turns: tuple[str, ...], named: str) -> None:
    tells(said, turns, named)


@pytest.mark.parametrize(
    "turns",
    [
        pytest.param(("What is the statement of 14 May 2002?", "from which port?"), id="of-no-port"),
        pytest.param(("What was established in Central Asia?", "from which port?"), id="from-elsewhere"),
    ],
)
def test_parties_and_ports_of_another_matter_are_not_told(said: Said, turns: tuple[str, ...]) -> None:
    status, text = said(*turns)
    assert status == "unanswered", text
