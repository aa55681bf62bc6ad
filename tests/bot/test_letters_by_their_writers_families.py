"""Letters by who wrote them, what goes with them, how they are to be issued and when; and what must not be answered.

Over invented letters of which some name their author in the title alone and ask for circulation in a courtesy.
"""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, declines, said_of, tells

SPRING = """Letter dated 12 April 1961 from the representative of Peru Carlos B. Mori to the President of the
Security Council

I write about the harbour named above and set out our position in what follows.

Regard is had to A/RES/112 (XI), S/1000.

Kindly have this text issued as a document of the Security Council.
"""
AUTUMN = """Letter dated 3 October 1961 from the representative of Peru Carlos B. Mori to the President of the
Security Council

I write once more about the harbour and set out our position in what follows.

A further text goes with this one (see annex).

Kindly have this text issued as a document of the Security Council.

Annex

The harbour was closed for nine days.
"""
MISSION = """United Nations

A/19/44

General Assembly

Distr.: General
22 May 1964

Original: French

Nineteenth session
Agenda item 71 (b)

Letter dated 20 May 1964 from the Chargé d'affaires a.i. of the Permanent Mission of Ghana to the United Nations
addressed to the Secretary-General

I write about the fisheries named above and set out our position in what follows.

Kindly have this text issued as a document of the General Assembly, under agenda item 71 (b).

(Signed) Kofi Mensah
Chargé d'affaires a.i.
"""
COMMITTEE = """United Nations

A/21/9

General Assembly

Distr.: General
4 June 1966

Original: English

Letter dated 2 June 1966 from the Acting Chairman of the Committee on the Protection of Coastal Fisheries to the
Secretary-General

I write about the catch named above and set out our position in what follows.

Kindly have this text issued as a document of the General Assembly.
"""


@pytest.fixture
def asked(over: Over) -> Said:
    """Asks over the four letters."""
    return said_of(over(SPRING, AUTUMN, MISSION, COMMITTEE))


@pytest.mark.parametrize(
    ("question", "named"),
    [
        # by the person whom the title names
        ("how many letters did Carlos Mori write?", ["2"]),
        ("How often did Mori write in 1961, going by this collection?", ["2"]),
        ("which letters did Mori write?", ["12 April 1961", "3 October 1961"]),
        # by the office of the sender
        ("which letters were sent by a chargé d'affaires?", ["20 May 1964"]),
        ("which of the letters were sent by a chargé d'affaires and not by a full ambassador?", ["20 May 1964"]),
        ("how many letters do we hold from the head of the Committee on Coastal Fisheries?", ["1"]),
        # by another language than the one named
        ("which letters have an original language other than English?", ["20 May 1964", "French"]),
    ],
)
def test_letters_are_found_by_who_wrote_them(asked: Said, question: str, named: list[str]) -> None:
    tells(asked, question, *named)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("what did Carlos Mori request on 12 April 1961?", ["issued as a document of the Security Council"]),
        ("what does the letter of Ghana ask for?", ["issued as a document of the General Assembly"]),
        ("how was the letter of Ghana to be published?", ["document of the General Assembly"]),
        ("under which agenda item did Ghana want its letter put out?", ["71 (b)"]),
        ("the letter of Ghana: which sub-item of the agenda?", ["71 (b)"]),
        ("which old GA resolution is quoted in the letter of 12 April 1961?", ["112 (XI)"]),
        ("what famous Assembly resolution does the letter of 12 April 1961 cite?", ["112 (XI)"]),
    ],
)
def test_how_it_is_to_be_issued_is_a_request(asked: Said, question: str, named: list[str]) -> None:
    tells(asked, question, *named)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        # what somebody wants done with a letter, and of which organ it is a document
        ("What did Mori want done with his letter of 12 April 1961?", ["document of the Security Council"]),
        ("for what part of the Assembly's agenda was the letter of Ghana circulated?", ["71 (b)"]),
        ("what does Ghana ask at the end of its 1964 letter?", ["issued as a document"]),
        ("on what day did the UN put out the letter of Ghana?", ["22 May 1964"]),
        ("the letter of Ghana - General Assembly, Security Council or both?", ["General Assembly"]),
        # what it points to
        ("what does the letter of 12 April 1961 refer to?", ["S/1000"]),
        ("Peru 12/4/1961: which papers are referred to?", ["S/1000"]),
        ("what kind of communication is the letter of 2 June 1966?", ["letter"]),
        ("which agenda items stand on the letter of Ghana from the nineteenth session?", ["71 (b)"]),
        # who wrote it, where no State did
        ("who wrote to the Secretary-General in 1966?", ["Acting Chairman of the Committee"]),
        ("Was Mensah a Ghanaian or a Peruvian diplomat?", ["Ghana"]),
    ],
)
def test_letters_are_asked_of_in_words_of_correspondence(asked: Said, question: str, named: list[str]) -> None:
    tells(asked, question, *named)


CITING = """Letter dated 8 March 1971 from the Permanent Representative of Malta to the United Nations addressed to the
President of the Security Council

Regard is had to S/RES/242 (1967), A/RES/2574 (XXIV).

(Signed) A. Vella
Permanent Representative of Malta
"""


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("from what year is Security Council resolution number 242?", ["1967"]),
        ("when was resolution 242 adopted?", ["1967"]),
    ],
)
def test_the_year_behind_the_number_of_a_resolution_is_its_own(over: Over, question: str, named: list[str]) -> None:
    tells(said_of(over(CITING)), question, *named)


def test_a_resolution_that_is_cited_without_a_year_is_not_said_to_be_named_nowhere(over: Over) -> None:
    status, text = said_of(over(CITING))("when was resolution 2574 adopted?")
    assert status == "unanswered"
    assert "any loaded letter" not in text


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("was anything attached to the letter of 3 October 1961?", ["Yes", "annex"]),
        ("does the letter of Ghana have anything attached?", ["No"]),
        ("did Mensah enclose anything with his letter?", ["No"]),
    ],
)
def test_whether_anything_goes_with_a_letter_is_told(asked: Said, question: str, named: list[str]) -> None:
    tells(asked, question, *named)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("who signed in spring 1964?", ["Mensah"]),
        ("which documents does the Peruvian letter of spring 1961 cite?", ["S/1000"]),
    ],
)
def test_a_season_tells_the_one_letter_of_its_months(asked: Said, question: str, named: list[str]) -> None:
    tells(asked, question, *named)


@pytest.mark.parametrize(
    "question",
    [
        # nobody wrote then
        "who signed in winter 1964?",
        "who wrote in autumn 1964?",
        "who wrote before 1950?",
        "who signed between 1967 and 1970?",
        "what did Ghana request before 1960?",
        # what goes with a letter goes with none of its parts
        "was anything attached to the annex of 3 October 1961?",
        # not asked for in the letters
        "what did Carlos Mori request on 3 May 1964?",
        "how many letters did Baldwin write?",
    ],
)
def test_other_times_persons_and_parts_tell_nothing(asked: Said, question: str) -> None:
    declines(asked, question)


SEAT = """United Nations

S/12/60

Security Council

Distr.: General
9 July 1972

Original: English

Letter dated 3 July 1972 from the Permanent Observer of Monaco to the United Nations addressed to the
Secretary-General

I write about the quay named above and set out our position in what follows.

Kindly have this text issued as a document of the Security Council.

(Signed) Louis Orsini
Permanent Observer
"""


@pytest.fixture
def decades(over: Over) -> Said:
    """Asks over letters of the sixties and one of the seventies."""
    return said_of(over(SPRING, AUTUMN, MISSION, COMMITTEE, SEAT))


@pytest.mark.parametrize(
    ("question", "named"),
    [
        # a decade counts its own letters, however they are counted
        ("how many letters from the 1960s?", ["4"]),
        ("how many letters were written in the seventies?", ["1", "3 July 1972"]),
        ("number of letters of the 1970s", ["1"]),
        ("how many letters are from the fifties?", ["0"]),
        # a permanent observer is an observer
        ("did Monaco write as an observer?", ["Yes"]),
        # to whom letters went, counted
        ("how many were sent to the Secretary-General?", ["3"]),
        ("how many of them were addressed to the President of the Security Council?", ["2"]),
        # between its own day and its distribution
        ("what's the difference in days between the date and the distribution of Monaco's letter?", ["6 days"]),
        # by the part of the world that their senders are from
        ("letters from Latin America", ["Two letters", "12 April 1961", "3 October 1961"]),
        ("which African states wrote?", ["One letter", "20 May 1964"]),
        ("did any European country write?", ["Yes", "3 July 1972"]),
        # those that nobody signed
        ("which letters are not signed?", ["2 June 1966", "12 April 1961"]),
        ("how many letters bear no signature?", ["3"]),
        ("is any letter unsigned?", ["Yes"]),
        # whoever wrote them, with a signature or without, and to whom
        ("who wrote in 1961?", ["Carlos B. Mori"]),
        ("when did Ghana write and to whom?", ["20 May 1964", "Secretary-General"]),
        ("which letters were written in 1961 and to whom?", ["12 April 1961", "President of the Security Council"]),
        # by how many documents they cite
        ("which letter cites the most documents?", ["12 April 1961", "S/1000"]),
        ("which letter cites exactly one document?", ["12 April 1961"]),
        ("which documents does Peru cite in 1961?", ["S/1000"]),
        # a chairman is mentioned where one is, not where a President is
        ("which letters mention a chairman?", ["2 June 1966"]),
        # two things asked of one letter
        ("letter of Ghana: symbol & date", ["A/19/44", "20 May 1964"]),
        # who speaks for a State in each of two years, signed or named as the author
        ("who represented Peru in 1961?", ["Mori"]),
    ],
)
def test_letters_are_counted_by_their_time_and_addressee(decades: Said, question: str, named: list[str]) -> None:
    tells(decades, question, *named)


@pytest.mark.parametrize(
    "question",
    [
        # a document of an organ is no letter to it
        "did Monaco write to the Security Council in 1972?",
        # no letter is from there, and the others are no answer
        "letters from Oceania",
        "which Asian states wrote?",
        "letters from outside Africa",
        # which is cited most, no list of what is cited tells; and one length is longer than none
        "which document is cited most?",
        "which is longer, the letter of Ghana or the message of the chairman?",
    ],
)
def test_letters_of_another_place_are_not_told(decades: Said, question: str) -> None:
    declines(decades, question)


def test_a_president_is_no_chairman(decades: Said) -> None:
    tells(decades, "which letters mention a chairman?", "2 June 1966", without="12 April 1961")


def test_of_two_years_the_silent_one_is_said_to_be_silent(decades: Said) -> None:
    tells(decades, "who signed in 1964 and 1972?", "Mensah", "Orsini", without="tell of none")
    tells(decades, "who was the observer of Monaco in 1964 and 1972?", "Orsini")
