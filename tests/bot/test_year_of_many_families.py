"""Several letters of one year: the State tells which; those that go to one office alone; who sent an unsigned one."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.says import Said, declines, said_of, tells


def _letter(dated: str, sender: str, addressee: str, body: str, signed: str = "", head: str = "") -> str:
    return f"""{head}

Letter dated {dated} from {sender} addressed to {addressee}

{body}

I should be grateful if you would have this letter circulated as a document of the Security Council.

{signed}
"""


_TO_THE_COUNCIL = "the President of the Security Council"
LETTERS = (
    _letter(
        "3 March 1961", "the representative of Ghana Kwesi Armah", _TO_THE_COUNCIL,
        "Regard is had to S/4021, S/4022 and resolution 1514 (XV).",
    ),
    _letter(
        "9 May 1961", "the Permanent Representative of Togo to the United Nations", _TO_THE_COUNCIL,
        "I refer to S/4021.", "(Signed) Kodjo AYITE\nPermanent Representative",
        "United Nations   S/4801\n\nSecurity Council\n\n10 May 1961\n\nOriginal: French",
    ),
    _letter(
        "2 June 1961", "the Permanent Representative of Togo to the United Nations",
        "the Secretary-General", "I refer to A/RES/1514 (XV).", "(Signed) Kodjo AYITE\nPermanent Representative",
        "United Nations   A/4811\n\nGeneral Assembly\n\n5 June 1961\n\nOriginal: English\n\nThird emergency special "
        "session\n\nAgenda item 7",
    ),
    """Cablegram dated 8 July 1962 from the Acting Mediator addressed to the Secretary-General transmitting a report

The ferry was stopped at noon.
""",
)  # fmt: skip


@pytest.fixture
def year(over: Over) -> Bot:
    """A bot over three letters of 1961 and a cablegram of 1962."""
    return over(*LETTERS)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("How many documents does the Ghanaian letter of 1961 cite?", "S/4021 and S/4022"),
        ("number of documents cited in Ghana's letter of 1961", "S/4021 and S/4022"),
        ("Who sent Ghana's letter of 1961?", "Kwesi Armah"),
        ("who wrote the letter of 3 March 1961", "Kwesi Armah"),
        ("who sent the cablegram of 1962", "Acting Mediator"),
        ("Who is Kwesi Armah?", "Representative of Ghana"),
        ("Armah - speaking for which country?", "Ghana"),
    ],
)
def test_the_state_tells_which_letter_of_the_year_and_the_title_who_sent_it(
    year: Bot, question: str, named: str
) -> None:
    tells(said_of(year), question, named)


def test_a_letter_without_a_signature_says_so_and_from_whom_it_comes(year: Bot) -> None:
    declines(said_of(year), "who signed the letter of 3 March 1961")
    assert "comes from the Representative of Ghana" in year.ask("who signed the letter of 3 March 1961").answer.answer


@pytest.mark.parametrize(
    ("question", "named", "without"),
    [
        ("which letter cites A/RES/1514 (XV)", "2 June 1961", ""),
        ("whose letter mentions S/4022", "3 March 1961", "9 May"),
        ("which letters are addressed to the Secretary-General only", "2 June 1961", "9 May"),
        ("which letters go to the President of the Security Council alone", "9 May 1961", "2 June"),
        ("when was the letter with the symbol S/4801 written", "9 May 1961", ""),
        ("How many letters does the collection hold altogether?", "Four letters", ""),
        ("how many letters does your archive contain", "Four letters", ""),
    ],
)
def test_letters_are_found_by_symbols_addressees_and_counted(
    year: Bot, question: str, named: str, without: str
) -> None:
    tells(said_of(year), question, named, without=without)


@pytest.mark.parametrize(
    "question",
    [
        "What is the content of document S/4022?",
        "count the letters that go to the President of the Security Council alone, without the Secretary-General",
        "which letter cites A/RES/1803 (XVII)",
    ],
)
def test_what_is_only_cited_or_cannot_be_counted_is_refused(year: Bot, question: str) -> None:
    declines(said_of(year), question)


_SESSION_AND_ITEM = ("third (3rd) emergency special", "item 7")


@pytest.mark.parametrize(
    ("question", "named"),
    [
        (
            "which session and agenda item does the letter of 2 June 1961 have",
            _SESSION_AND_ITEM,
        ),
        ("symbol and original language of the letter of 9 May 1961", ("S/4801", "French")),
        ("For which session and which item is the letter of 2 June 1961?", _SESSION_AND_ITEM),
    ],
)
def test_two_facts_of_one_cover_are_both_told(year: Bot, question: str, named: tuple[str, str]) -> None:
    tells(said_of(year), question, *named)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("when was the letter of 2 June written", "2 June 1961"),
        ("who sent the letter of March 3", "Kwesi Armah"),
        ("to whom is the letter of 9th May addressed", "President of the Security Council"),
        ("what does the Togolese letter of may 61 cite", "S/4021"),
        ("Who is Kwesi A. Armah?", "Representative of Ghana"),
        ("give me all the dates of the 1961 letters", "3 March 1961"),
        ("Ghana in March 1961, Togo in May 1961: same addressee?", "Yes."),
        ("does the cablegram of 1962 have an annex", "No."),
        ("does Ghana's letter of 1961 mention an annex", "No."),
        ("which documents does Ghana's letter of 1961 have regard to", "S/4021 and S/4022"),
    ],
)
def test_days_without_years_dates_of_several_and_parts_that_are_not_there(year: Bot, question: str, named: str) -> None:
    tells(said_of(year), question, named)


def test_a_paragraph_of_a_paper_that_is_only_cited_is_none_of_the_letter(year: Bot) -> None:
    assert "paragraph of the letter" not in year.ask("which paragraph of S/4022 is pointed to").answer.answer


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("What did Azerbaijan write about?", "Hassan Hassanov"),
        ("what did Churkin write about", "2009"),
        ("what did Kazakhstan write about in 2004", "10 August 2004"),
    ],
)
def test_what_somebody_wrote_about_is_what_the_letter_is_about(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    "question",
    ["What did the ministers write about?", "what did France write about", "what did the chairmen write about in 2011"],
)
def test_who_holds_an_office_is_not_what_was_written(said: Said, question: str) -> None:
    declines(said, question)


def test_a_letter_that_nobody_signed_may_have_been_written(year: Bot) -> None:
    assert not year.ask("did Ghana write to the General Assembly").answer.answer.startswith("No. No signature")


_FURTHER = """United Nations   S/1994/77

Security Council

Distr.: General
2 May 1994

Original: English

Letter dated 30 April 1994 from the Permanent Representative of Togo to the United Nations addressed to the President
of the Security Council

Further to my letter dated 4 March 1994 (S/1994/33), I wish to inform you that the ferry has been returned.

(Signed) Kodjo AYITE
Permanent Representative
"""


@pytest.mark.parametrize(
    "question",
    [
        "Which earlier letter does Togo recall in 1994?",
        "What earlier letter does the Togolese letter of 1994 refer to?",
    ],
)
def test_the_earlier_letter_that_is_recalled_is_not_the_earliest_of_all(over: Over, question: str) -> None:
    tells(said_of(over(*LETTERS, _FURTHER)), question, "S/1994/33")


def test_the_earlier_of_two_is_still_meant_by_its_place(over: Over) -> None:
    assert "3 March 1961" in over(*LETTERS, _FURTHER).ask("when was the earliest letter written").answer.answer
