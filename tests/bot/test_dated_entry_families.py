"""A chronology of days above their events, lists with asides, papers only cited, parts called by what stands above."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.says import Said

COVER = """United Nations	S/2003/417

Security Council

Distr.: General
14 April 2003

Original: English

Letter dated 9 April 2003 from the Permanent Representative of Gabon to the United
Nations addressed to the President of the Security Council

I have the honour to refer to the letter of the Permanent Representative of
Cameroon dated 2 April 2003 (S/2003/398), and to transmit to you a note by my
Government (annex I) and a chronology of the raids on the coast (annex II).

(Signed) Odette Mba
Ambassador
Permanent Representative

S/2003/417

Annex I

[Original: Fang]

Safety of the estuary

Non-paper

1. The States members of the League of Estuaries, namely, the Gabonese Republic,
the Kingdom of Spain on behalf of the Canary Islands, the Republic of Angola and
the Republic of Ghana, met at the Limbe Congress, held at Limbe in May 2002.

2. My Government has been accused of hiding the boats of smugglers. I firmly deny
this accusation.

3. The ministers shall meet at Oyem before June 2003 in order to adopt a plan of
patrols.

4. If re-elected, Gabon undertakes:

(a) To pay for two patrol boats;

(b) To train the coastguards of the League;

(c) To publish the register of boats.

5. The aims of the Decade of the Estuary would be:

(a) To map the mangroves;

(b) To restore the fisheries.

Annex II

Raids on the coast, January to March 2003

1.	7 January 2003. A trawler was boarded off Cocobeach. The crew of nine was released.

2.	19 February 2003. The depot at Mayumba was looted. A guard was wounded.

3.	4 March 2003. Two ferries collided near Owendo while they fled from pirates.
"""


@pytest.fixture
def bot(over: Over) -> Bot:
    return over(COVER)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What happened on 19 February 2003?", "The depot at Mayumba was looted"),
        ("What happened on 4 March 2003?", "Two ferries collided"),
        ("When was the depot at Mayumba looted?", "19 February 2003"),
        ("When was a trawler boarded off Cocobeach?", "7 January 2003"),
        ("How many raids are listed in annex II?", "has three entries"),
    ],
)
def test_a_day_above_an_event_dates_it(said: Said, question: str, told: str) -> None:
    assert told in said(question)[1]


@pytest.mark.parametrize("member", ["Angola", "Gabon", "Ghana", "Spain"])
def test_for_whom_a_member_acts_breaks_no_list(said: Said, member: str) -> None:
    assert member in said("Which States are members of the League of Estuaries?")[1]
    assert said(f"Is {member} a member of the League of Estuaries?")[1].startswith("Yes.")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What is the symbol of the letter that Gabon refers to?", "S/2003/398"),
        ("What is the symbol of the earlier letter the ambassador mentions?", "S/2003/398"),
        ("What is the symbol of the letter cited by Gabon?", "S/2003/398"),
        ("What is the symbol of Gabon's letter?", "is S/2003/417"),
    ],
)
def test_a_paper_that_is_only_cited_has_its_own_symbol(said: Said, question: str, told: str) -> None:
    assert told in said(question)[1]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("In what language was the non-paper originally written?", "annex I to the letter of 9 April 2003 is Fang"),
        ("What is the original language of annex I?", "Fang"),
        ("What does the non-paper say about smugglers?", "hiding the boats"),
    ],
)
def test_a_part_is_called_by_the_noun_above_its_text(said: Said, question: str, told: str) -> None:
    assert told in said(question)[1]


@pytest.mark.parametrize(
    "question",
    [
        "What does Gabon say about the accusation that it hid boats of smugglers?",
        "What does Gabon say about the accusation of hiding boats?",
    ],
)
def test_what_calls_the_quoted_sentence_by_the_word_asked_goes_with_it(said: Said, question: str) -> None:
    assert "I firmly deny this accusation." in said(question)[1]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("List the aims of the Decade of the Estuary", "To map the mangroves"),
        ("What are the aims of the Decade of the Estuary?", "To restore the fisheries"),
        ("Where was the Limbe Congress held?", "Limbe"),
        ("Where was the Congress held?", "Limbe"),
    ],
)
def test_a_list_and_a_place_are_those_of_what_is_called_so(said: Said, question: str, told: str) -> None:
    assert told in said(question)[1]


@pytest.mark.parametrize(
    "question", ["How many votes did Gabon get in the re-election?", "How many votes did Gabon win?"]
)
def test_what_is_undertaken_on_election_are_no_votes(bot: Bot, question: str) -> None:
    assert bot.ask(question).answer.status == "unanswered"
