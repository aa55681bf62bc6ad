"""Membership in letters of other groups: by signatures, by who is in the chair, by a capacity, by years served."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over

BASIN = """A/61/402
General Assembly
Distr.: General
12 September 2006
Original: English

Sixty-first session

Letter dated 4 September 2006 from the Permanent Representative of Ghana to the United Nations addressed to the
Secretary-General

I have the honour to transmit to you the text of the communiqué adopted by the Heads of State of the Council of the
Cocoa Coast at their meeting in Tema on 1 September 2006 (see annex). Ghana was a member of the Security Council in
1962 and 1963 and of the Economic and Social Council from 1998 to 2000. It has never served on the Peacebuilding
Commission.

(Signed) Kofi Adjei Mensah
Permanent Representative

A/61/402

Annex to the letter dated 4 September 2006 from the Permanent Representative of Ghana to the United Nations addressed
to the Secretary-General

Communiqué of the Heads of State of the Council of the Cocoa Coast

The Heads of State of the Council of the Cocoa Coast, meeting in Tema at the invitation of the President of Ghana,
examined the price of cocoa.

Observers from Brazil and Indonesia were present. The African Development Bank (AfDB) attended as a guest. The meeting
admitted Nigeria as an associate member of the Council.

I. Trade in cocoa

1. Cameroon proposes a common price.

II. Roads and ports

2. Gabon undertakes, before 2009:

(a) To open the port of Owendo to ships of the Council;

(b) To pave the road to Bitam.

III. Next meeting

3. The next meeting will be held at Douala.

Done at Tema, on 1 September 2006

For the Republic of Ghana
(Signed) Kwabena Osei

For the Republic of Cameroon
(Signed) Jean Mbarga

For the Gabonese Republic
(Signed) Paul Ondo

Appendix

Steps agreed upon by the ministers of trade

1. The opening of a common exchange at Accra, by June 2007.

2. The printing of a yearly report on cocoa.

3. The naming of an auditor.
"""

MOUNTAINS = """A/62/118
General Assembly
Distr.: General
3 August 2007
Original: Spanish

Letter dated 30 July 2007 from the Permanent Representative of Peru to the United Nations addressed to the
Secretary-General

In my capacity as Chairman of the Group of High Mountain States, and on behalf of Bolivia, Ecuador and Peru, I have the
honour to request that the present letter be circulated as a document of the General Assembly.

(Signed) Rosa Quiroga Paz
Permanent Representative
"""


@pytest.fixture
def elsewhere(over: Over) -> Bot:
    """A bot over the two letters above."""
    return over(BASIN, MOUNTAINS)


@pytest.mark.parametrize(
    ("question", "says"),
    [
        pytest.param("Which States are in the Cocoa Coast?", "signed for Cameroon, Gabon and Ghana", id="signatures"),
        pytest.param("Who belongs to the mountain group?", "speaks for Bolivia", id="in-the-chair"),
        pytest.param("How many members does the Council of the Cocoa Coast have?", "Three States", id="how-many"),
        pytest.param("Does Togo belong to the Cocoa Coast?", "No. ", id="named-nowhere"),
        pytest.param("Is Gabon one of the three States of the Cocoa Coast?", "Yes. ", id="one-of-the-states-of"),
        pytest.param("Is Cameroon part of the mountain group?", "No. ", id="member-of-the-other-group"),
    ],
)
def test_a_group_is_told_by_those_who_sign_or_are_spoken_for(elsewhere: Bot, question: str, says: str) -> None:
    answer = elsewhere.ask(question).answer
    assert answer.status == "answered"
    for word in says.removeprefix("signed for ").replace(" and ", ", ").split(", "):
        assert word in answer.answer


@pytest.mark.parametrize(
    ("question", "items"),
    [
        pytest.param("In what capacity did Indonesia attend at Tema?", ("observer",), id="capacity"),
        pytest.param("Was the AfDB at Tema as a member or as a guest?", ("guest",), id="one-of-two"),
        pytest.param("Is Nigeria a full member of the Cocoa Coast?", ("No",), id="another-kind-of-member"),
        pytest.param("Nigeria: associate member of the council?", ("Yes",), id="that-kind-of-member"),
        pytest.param("Was Brazil a guest at Tema?", ("No",), id="not-a-guest"),
        pytest.param("Was Nigeria admitted to the Cocoa Coast?", ("Yes",), id="admitted"),
    ],
)
def test_a_capacity_is_read_beside_the_name(elsewhere: Bot, question: str, items: tuple[str, ...]) -> None:
    answer = elsewhere.ask(question).answer
    assert answer.status == "answered"
    assert answer.items == items


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        pytest.param("Did Ghana sit on the Security Council in 1963?", "Yes. ", id="in-that-year"),
        pytest.param("Was Ghana a member of the Security Council in 1999?", "No. ", id="in-no-such-year"),
        pytest.param("Had Ghana been on the Peacebuilding Commission before?", "No. ", id="never"),
        pytest.param("When was Ghana a member of the Economic and Social Council?", "1998, 1999 and 2000", id="span"),
        pytest.param("Which years did Ghana serve on the Security Council?", "1962 and 1963", id="years"),
    ],
)
def test_service_on_an_organ_is_read_with_its_years(elsewhere: Bot, question: str, begins: str) -> None:
    answer = elsewhere.ask(question).answer
    assert answer.status == "answered"
    assert answer.answer.startswith(begins)


def test_service_of_a_state_that_no_sentence_tells_is_not_answered(elsewhere: Bot) -> None:
    assert elsewhere.ask("Has Peru sat on the Security Council?").answer.status == "unanswered"


@pytest.mark.parametrize(
    ("question", "says"),
    [
        pytest.param("What steps were agreed upon at Tema?", ("exchange at Accra", "auditor"), id="what"),
        pytest.param("list all the steps of the trade ministers", ("exchange at Accra", "auditor"), id="list-all"),
        pytest.param("chapter headings of the communiqué", ("Trade in cocoa", "Roads and ports"), id="headings"),
        pytest.param("Which sections does the annex to the letter of Ghana have?", ("Roads", "Next"), id="have"),
    ],
)
def test_a_printed_list_is_given_whole(elsewhere: Bot, question: str, says: tuple[str, ...]) -> None:
    answer = elsewhere.ask(question).answer
    assert answer.status == "answered"
    assert all(word in answer.answer for word in says)
