"""What is claimed of several letters holds for each of them; what is denied of them is told of the letters meant alone.

Over invented letters of two States that wrote twice, and others.
"""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, declines, said_of, tells


def _letter(day: str, office: str, state: str, to: str, body: str, signed: str) -> str:
    return f"""Letter dated {day} from the {office} of {state} to the United Nations addressed to the {to}

I write about the matter named above and set out our position in what follows.
{body}
(Signed) {signed}
{office}
"""


PR, CHARGE = "Permanent Representative", "Chargé d'affaires a.i. of the Permanent Mission"
SG, PSC = "Secretary-General", "President of the Security Council"
LETTERS = (
    _letter("3 March 1971", PR, "Malta", SG, "\nRegard is had to A/25/100, S/9000.\n", "Anton Vella"),
    _letter("9 November 1978", PR, "Malta", PSC, "\nRegard is had to S/9000.\n", "Josef Borg"),
    _letter("4 May 1971", CHARGE, "Oman", SG, "", "Said Harthy"),
    _letter("7 June 1985", PR, "Oman", SG, "\nRegard is had to A/40/12, A/40/13.\n", "Ali Balushi"),
    _letter("1 February 1978", PR, "Peru", PSC, "", "Carla Mori"),
)


@pytest.fixture
def asked(over: Over) -> Said:
    """Asks over the five letters."""
    return said_of(over(*LETTERS))


@pytest.mark.parametrize(
    ("question", "begins", "named"),
    [
        # each letter by itself
        ("do both letters of Malta cite S/9000?", "Yes", "9 November 1978"),
        ("do both letters of Malta cite A/25/100?", "No", "3 March 1971"),
        ("did Vella sign both letters of Malta?", "No", "Borg"),
        ("are both Omani letters addressed to the Secretary-General?", "Yes", "7 June 1985"),
        ("is every letter of 1978 addressed to the Security Council President?", "Yes", "1 February 1978"),
        # a State and each of its years
        ("did Oman write both in 1971 and in 1985?", "Yes", "7 June 1985"),
        ("did Peru write in 1971 and 1978?", "No", "1971"),
        ("did Malta write in 1971 and Peru in 1985?", "No", "1 February 1978"),
        ("did Malta and Oman write in 1971?", "Yes", "4 May 1971"),
        # another year than those in which a State wrote
        ("is there a letter from Peru in 1985?", "No", "1 February 1978"),
        ("any letter by Oman in 1978?", "No", "7 June 1985"),
        # from one to another
        ("is there a letter from Malta to the President of the Security Council?", "Yes", "9 November 1978"),
        ("is there a letter from Oman to the President of the Security Council?", "No", "4 May 1971"),
        # numbers of letters
        ("did Malta write more letters than Peru?", "Yes", "two letters"),
        ("did Peru write more letters than Oman?", "No", "one letter"),
        ("is there more than one letter from Peru?", "No", "one letter"),
    ],
)
def test_a_claim_holds_where_it_holds_of_each(asked: Said, question: str, begins: str, named: str) -> None:
    tells(asked, question, named, begins=begins)


@pytest.mark.parametrize(
    ("question", "named", "without"),
    [
        # of the letters of a time, or to somebody, those that are not from a State
        ("which letters of 1971 are not from Malta?", "4 May 1971", "1985"),
        ("which letters to the President of the Security Council are not from Malta?", "1 February 1978", "1971"),
        # that lack something
        ("which letters cite nothing?", "4 May 1971", "3 March 1971"),
        ("how many letters cite no document?", "Two letters", "3 March 1971"),
        ("which letters have no symbol?", "4 May 1971", ""),
        # in each of the years, not in one of them
        ("who sent letters in both 1971 and 1978?", "Malta", "Peru"),
        # between two ends
        ("letters after 1971 and before 1985", "9 November 1978", "1971"),
        # who was first, last or second
        ("who was the last to write to the Secretary-General?", "Oman", "Malta"),
        ("who wrote first in 1978, Malta or Peru?", "Peru", "Malta"),
        ("who was the second to write in 1971?", "Oman", "Malta"),
        # the month of one of a State's letters
        ("who signed the November letter of Malta?", "Borg", "Vella"),
        # what several letters cite
        ("which document is cited by two letters?", "S/9000", "A/40"),
        ("letters that went to the Secretary-General in 1971", "3 March 1971", "1978"),
    ],
)
def test_of_several_letters_those_meant_are_told(asked: Said, question: str, named: str, without: str) -> None:
    tells(asked, question, named, without=without)


@pytest.mark.parametrize(
    "question",
    [
        # one of them does not, or nothing tells it
        "do both Omani letters cite A/40/12 and S/9000?",
        "were both letters of Malta signed by Mori?",
        # a letter in another office
        "did the Permanent Representative of Oman write in 1971?",
        # a document that is not cited so often
        "which document is cited by three letters?",
    ],
)
def test_what_one_letter_bears_out_is_not_told_of_all(asked: Said, question: str) -> None:
    status, text = asked(question)
    assert status != "answered" or text.startswith("No"), text


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("letters from Malta", "who signed the first one?"), "Vella"),
        (("letters from Malta", "who signed the first one?", "and the second?"), "Borg"),
        (("letters from Oman", "who signed the second?"), "Balushi"),
        (("who signed the first letter of Malta?",), "Vella"),
        (("who signed Malta's last letter?",), "Borg"),
        (("to whom was the second Omani letter addressed?",), "Secretary-General"),
        (("how many letters from Oman?", "and from Peru?", "which is the oldest of them?"), "4 May 1971"),
    ],
)
def test_the_letters_listed_are_called_by_their_place(asked: Said, turns: tuple[str, ...], named: str) -> None:
    tells(asked, turns, named)


def test_no_letter_of_a_year_is_said_to_be_none_at_all(asked: Said) -> None:
    status, text = asked("letters from Peru in 1985")
    assert status != "answered"
    assert "1 February 1978" in text
    declines(asked, "letters from Chad in 1985")


PART = _letter("2 April 1980", PR, "Malta", SG, "\nRegard is had to A/RES/33/28 A, A/RES/34/65.\n", "Anton Vella")


@pytest.mark.parametrize(
    ("question", "begins", "named"),
    [
        ("does the letter of 2 April 1980 cite resolution 33/28 A?", "Yes", "33/28 A"),
        ("does the letter of 2 April 1980 cite resolution 33/28 C?", "No", "33/28 A"),
        ("does the letter of 2 April 1980 cite resolution 34/65?", "Yes", "34/65"),
        ("which resolutions does Malta cite?", "", "33/28 A"),
    ],
)
def test_a_part_of_a_resolution_is_not_another_part(over: Over, question: str, begins: str, named: str) -> None:
    tells(said_of(over(PART)), question, named, begins=begins)
