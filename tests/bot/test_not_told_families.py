"""Families in which a sentence near the question does not tell it: what was to be done, what a thing becomes, how many.

Over one letter of the test's own and the four seed letters.
"""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.says import Said, said_of, tells

LETTER = """A/51/305
General Assembly
Distr.: General
20 August 1996

Original: English

Fifty-first session
Item 44 of the provisional agenda

Letter dated 12 August 1996 from the Permanent Representative of Malta to the United Nations addressed to the
Secretary-General

The lighthouse keepers of five islands met at Gozo on 2 August 1996. They declare it desirable to create, on the basis
of the Lantern Compact, a permanent league of keepers. Such a league would allow the keepers to train together and to
share spare lenses.

The Lantern Compact rests on the principles of vigilance, thrift and mutual rescue. It has the lamp at Delimara as an
example of its principles and purposes.

The keepers propose:

(a) That each island give up one quarry and convert it into a store for oil;

(b) That the league publish a table of tides.

Malta asks that a surveyor measure the cliff at Dwejra. The mule at Dwejra was given hay. The cliff may be climbed with
a rope. The appeal of 1994 brought in 300 lenses.

The meeting requests the Harbour Institute to prepare a report on the lenses and invites the Secretary-General to visit
the lamp at Delimara.

(Signed) Victor Camilleri
Ambassador
Permanent Representative of Malta
"""

COVERING = """A/51/811
General Assembly
Distr.: General
20 March 1997

Original: English

Letter dated 12 March 1997 from the Permanent Representative of Malta to the United Nations addressed to the
Secretary-General

I have the honour to transmit herewith the text of the statement on the lighthouse of Gozo, adopted by the ministers
and the lighthouse keepers at the conference held at Gozo on 3 March 1997 (see annex).

(Signed) Victor Camilleri
Ambassador
Permanent Representative of Malta
"""


@pytest.fixture
def keepers(over: Over) -> Said:
    """What a bot over one invented letter says."""
    bot: Bot = over(LETTER)
    return said_of(bot)


@pytest.mark.parametrize(
    "question",
    [
        "What do the keepers say about turning the Compact into a league?",
        "What is said about making a league out of the Lantern Compact?",
        "What is said about transforming the compact into a permanent league?",
        "Which sentence is about converting the Lantern Compact into a league?",
    ],
)
def test_what_a_thing_is_to_become_is_told_with_the_change(keepers: Said, question: str) -> None:
    tells(keepers, question, "on the basis of the Lantern Compact, a permanent league")


@pytest.mark.parametrize(
    "question",
    [
        "What is said about turning the league into a compact?",
        "What do the keepers say about turning the lamp into a museum?",
        "What is said about making a quarry out of the lamp?",
    ],
)
def test_another_change_is_not_told(keepers: Said, question: str) -> None:
    assert keepers(question)[0] == "unanswered"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What does the 2002 statement say about turning the Treaty into an organization?", "advisable to establish"),
        ("Where do the presidents propose to forge an organization out of the Treaty?", "advisable to establish"),
        ("What would the status of a regional organization mean for the Treaty?", "a new phase"),
    ],
)
def test_a_change_and_what_comes_of_it_in_the_seed_letters(said: Said, question: str, told: str) -> None:
    tells(said, question, told)


@pytest.mark.parametrize(
    "question",
    [
        "What did the Harbour Institute find in its report on the lenses?",
        "What conclusions did the Harbour Institute reach in the report?",
        "What has the Secretary-General done at Delimara?",
        "When did the Secretary-General visit the lamp at Delimara?",
        "Which quarry did Malta give up?",
        "What did the surveyor find at Dwejra?",
        "How did the surveyor measure the cliff?",
    ],
)
def test_what_somebody_is_asked_to_do_tells_no_deed(keepers: Said, question: str) -> None:
    assert keepers(question)[0] == "unanswered"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What did the meeting request of the Harbour Institute?", "report on the lenses"),
        ("What is each island to give up?", "one quarry"),
        ("What was the Harbour Institute asked to prepare?", "report on the lenses"),
    ],
)
def test_what_is_asked_for_is_told_by_the_request(keepers: Said, question: str, told: str) -> None:
    tells(keepers, question, told)


@pytest.mark.parametrize(
    "question", ["What did the Secretary-General say in his report of 2010?", "Whom did the Secretary-General consult?"]
)
def test_a_report_that_is_only_requested_says_nothing(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


def test_as_many_are_named_as_are_asked_for(keepers: Said) -> None:
    tells(keepers, "On which three principles does the Compact rest?", "vigilance, thrift and mutual rescue")


@pytest.mark.parametrize(
    "question",
    [
        "Which four purposes does the lamp at Delimara serve?",
        "What five examples of its principles does the Compact give?",
        "What were the motives of the keepers for meeting at Gozo?",
        "What was the rationale for the lamp at Delimara?",
    ],
)
def test_fewer_things_and_no_reason_tell_nothing(keepers: Said, question: str) -> None:
    assert keepers(question)[0] == "unanswered"


@pytest.mark.parametrize(
    "question",
    [
        "How, in the view of the 2009 note, were ties with the UN to be severed?",
        "How were contacts with the UN to be financed?",
        "How are the efforts of the United Nations to be audited?",
    ],
)
def test_how_a_thing_is_done_is_told_with_the_deed(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


def test_a_sentence_that_passes_on_a_text_does_not_tell_what_stands_in_it(over: Over) -> None:
    said = said_of(over(COVERING))
    for question in (
        "What do the ministers say on whether the Gozo lighthouse is crumbling?",
        "On what old instrument does the Gozo lighthouse conference rest?",
        "Which of the lighthouse keepers at Gozo won the lantern?",
    ):
        assert said(question)[0] == "unanswered"
    tells(said, "On which day did the lighthouse conference meet at Gozo?", "3 March 1997")


@pytest.mark.parametrize(
    "question",
    [
        "What portion of the arms was delivered in secret?",
        "What percentage of the members took part in the anti-terrorist coalition?",
        "Would you say the statement presents the pact as cheap or as costly?",
        "Why has the CSTO been in touch with the Office on Drugs and Crime since 2004?",
    ],
)
def test_a_share_a_choice_and_a_reason_are_told_by_such(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What share of the territory of Azerbaijan was occupied?", "20 per cent"),
        ("Why did the CSTO want to be an observer at the UN?", "would serve this objective"),
        ("In which regions were forces being built up under the Treaty?", "Eastern Europe and the Caucasus"),
        ("In which areas are regional forces being formed?", "Eastern Europe and the Caucasus"),
        ("What kind of organism is the Treaty?", "a living and dynamically developing organism"),
        ("Which passage says who shoulders the burden of peace in the region?", "States of the region themselves"),
        ("How many people were chased from their homes?", "one million"),
        ("What does the minister say about arms shipped to Armenia?", "over one billion"),
        ("Which article of the Charter does the treaty of 1997 invoke?", "Article 51"),
    ],
)
def test_what_a_sentence_tells_in_other_words(said: Said, question: str, told: str) -> None:
    tells(said, question, told)


@pytest.mark.parametrize(
    "question",
    [
        "What came of the table of tides?",
        "What became of the mule at Dwejra?",
        "What was the outcome of the meeting of the keepers at Gozo?",
        "On what condition may the keepers share spare lenses?",
        "Under which conditions is the mule at Dwejra fed?",
        "Why is the mule at Dwejra given hay?",
    ],
)
def test_what_came_of_a_thing_and_on_what_condition_are_told_by_such(keepers: Said, question: str) -> None:
    assert keepers(question)[0] == "unanswered"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What came of the appeal of 1994?", "300 lenses"),
        ("What did the appeal of 1994 bring in?", "300 lenses"),
        ("On what condition may the cliff be climbed?", "with a rope"),
    ],
)
def test_an_outcome_and_a_condition_are_told(keepers: Said, question: str, told: str) -> None:
    tells(keepers, question, told)


def test_a_complaint_has_no_outcome(said: Said) -> None:
    assert said("What came of Azerbaijan's complaint?")[0] == "unanswered"


@pytest.mark.parametrize(
    "question",
    [
        "Which sentence thanks the Secretary-General?",
        "Whom do the presidents thank?",
        "Which passage applauds the Russian Federation?",
    ],
)
def test_the_wish_for_circulation_thanks_nobody(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Which sentence applauds the efforts of the Secretary-General of the CSTO?", "Welcoming the efforts"),
        (
            "I need the colourful line where the leaders compare their pact to something alive.",
            "living and dynamically",
        ),
        ("Find the vivid sentence that compares the pact to a living being.", "organism"),
    ],
)
def test_praise_and_a_line_that_is_described(said: Said, question: str, told: str) -> None:
    tells(said, question, told)


@pytest.mark.parametrize(
    "question",
    [
        "Minsk Conference, other co-chairmen besides Russia?",
        "who besides the Russian Federation is co-chairman of the Minsk Conference",
        "Other than Bordyuzha, which administrative officials of the CSTO are named?",
        "Russia is a co-chairman of the Minsk Conference. Who are the others?",
        "The Russian Federation is called co-chairman of the Conference; who is the other?",
        "The 2009 draft welcomes the efforts of the CSTO's Secretary-General. What is his name there?",
    ],
)
def test_others_are_not_told_by_a_sentence_on_the_one_ruled_out(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


def test_others_stand_side_by_side_with_the_one_ruled_out(said: Said) -> None:
    question = (
        "Besides the Counter-Terrorism Committee, with whom did the secretariat of the CSTO have contacts in 2009?"
    )
    status, text = said(question)
    assert (status, "Office on Drugs" in text) == ("answered", True), text
