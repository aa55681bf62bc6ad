"""Families of questions on covers and signatures, asked of the part that is described and of no other.

Over the seed letters, and over letters that nobody sent (``invented_letters``).
"""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.says import said_of, says


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        pytest.param("Did Gabon's Permanent Representative sign the letter himself?", "No.; Deputy", "Yes",
                     id="on-behalf"),
        pytest.param("In what office did Solange Ossavou sign?", "Deputy Permanent Representative", "",
                     id="own-office"),
        pytest.param("Was the letter of 18 May 1998 signed by a deputy permanent representative?", "Yes.", "",
                     id="own-office-claimed"),
        pytest.param("For which State did Alain Mboumba Nzé sign?", "Gabon", "", id="state-told-by-the-cover"),
    ],
)  # fmt: skip
def test_who_signs_for_another_signs_in_an_own_office(archive: Bot, question: str, named: str, not_named: str) -> None:
    says(said_of(archive), (question, named, not_named))


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        pytest.param("Who signed the letter of 11 May 1998?", "Mboumba Nzé", "Ossavou", id="date-of-the-annex"),
        pytest.param("Who signed the letter of 18 May 1998?", "Ossavou", "Mboumba", id="date-of-the-cover"),
        pytest.param("Was the letter of 11 May 1998 signed by Ossavou?", "No.", "", id="claim-on-the-annex"),
        pytest.param("What is the date of the appendix?", "12 May 1998", "", id="closing-formula"),
        pytest.param("What is the date of the letter that Mboumba Nzé signed?", "is dated 11 May 1998",
                     "is dated 18 May", id="author"),
        pytest.param("To whom is the letter that Ossavou signed addressed?", "President of the Security Council", "",
                     id="signed-tells-which"),
        pytest.param("When was the Gabonese letter distributed?", "20 May 1998", "is dated", id="distributed"),
    ],
)  # fmt: skip
def test_a_letter_is_meant_by_the_date_or_the_author_of_any_part(
    archive: Bot, question: str, named: str, not_named: str
) -> None:
    says(said_of(archive), (question, named, not_named))


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Is there a signature on the Icelandic paper of July 1998?", id="state-and-date"),
        pytest.param("Did anybody sign the note verbale of Iceland?", id="anybody"),
        pytest.param("Is the note verbale of 30 July 1998 signed?", id="signed-at-all"),
        pytest.param("Does the appendix to the letter of 18 May 1998 carry a signature?", id="part"),
    ],
)
def test_what_carries_no_signature_is_said_to_carry_none(archive: Bot, question: str) -> None:
    says(said_of(archive), (question, "No.", "Yes"))


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        pytest.param("Name the ambassadors who asked for observer status", "Denisov", "Churkin", id="who-asked"),
        pytest.param("Which presidents signed the thing on the tenth anniversary?", "Akayev", "Abelian", id="occasion"),
        pytest.param("Who signed the observer thing for Belarus?", "Ivanou", "Ling", id="matter-and-state"),
        pytest.param("Who signed the complaint about arms deliveries?", "HASSANOV", "Churkin", id="text"),
    ],
)
def test_signers_of_a_letter_that_only_its_matter_tells(bot: Bot, question: str, named: str, not_named: str) -> None:
    says(said_of(bot), (question, named, not_named))


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        pytest.param("Who signed the note transmitting the statement for Belarus?", "Ling", "Lukashenko", id="note"),
        pytest.param("Whose name is under the transmission of the 2002 statement for Russia?", "Lavrov", "Putin",
                     id="transmission"),
        pytest.param("Who signed the letter forwarding the 2002 statement for Armenia?", "Abelian", "Kocharian",
                     id="forwarding"),
        pytest.param("Who is the addressee of the cover which Smagulov alone signed?",
                     "President of the General Assembly", "Secretary-General", id="alone-signed"),
    ],
)  # fmt: skip
def test_the_paper_that_passes_a_text_on_is_not_the_text(bot: Bot, question: str, named: str, not_named: str) -> None:
    says(said_of(bot), (question, named, not_named))


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        pytest.param("what accompanies the letter of 18 May 1998?", "annex; appendix", "", id="of-a-letter"),
        pytest.param("What else comes with the Gabonese letter besides the annex?", "appendix", "annex (letter)",
                     id="besides"),
        pytest.param("attachments to the Gabonese letter?", "annex; List of the buoys", "", id="telegraph"),
    ],
)  # fmt: skip
def test_what_is_attached_to_the_letter_that_is_named(archive: Bot, question: str, named: str, not_named: str) -> None:
    says(said_of(archive), (question, named, not_named))


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        pytest.param("What is attached to the annexed letter of 2004?", "Addendum 1; Addendum 2", "annex (letter)",
                     id="of-a-part"),
        pytest.param("Which three papers accompany the letter of 10 August 2004?", "annex; Addendum 2", "2009",
                     id="counted"),
        pytest.param("Did the letter of 2009 go to the Security Council?", "No.", "Yes", id="organ-not"),
        pytest.param("Was the 2002 letter to be put before the Security Council too?", "Yes.", "No.", id="organ"),
        pytest.param("Did the 1997 letter go to the Assembly only or to the Security Council too?",
                     "document of the General Assembly", "Yes", id="organ-choice"),
    ],
)  # fmt: skip
def test_attachments_of_a_part_and_organs_of_a_letter(bot: Bot, question: str, named: str, not_named: str) -> None:
    says(said_of(bot), (question, named, not_named))


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        pytest.param("which letter prints no original language", "21 May 2002", "2009", id="language-lacking"),
        pytest.param("Which of the four carry a footnote?", "1997; 2002; 2004", "2009", id="footnote"),
        pytest.param("which letters have a distribution line", "1997; 2004; 2009", "2002", id="distribution"),
        pytest.param("One of the four has no footnote: which?", "14 July 2009", "2002", id="footnote-lacking"),
        pytest.param("which of the letters went to the Security Council?", "21 May 2002", "1997", id="organ"),
    ],
)
def test_letters_that_carry_or_lack_a_line_of_the_masthead(bot: Bot, question: str, named: str, not_named: str) -> None:
    says(said_of(bot), (question, named, not_named))


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        pytest.param("S/1998/411: from whom?", "Gabon", "addressed", id="from-whom"),
        pytest.param("Who is the letter of 18 May 1998 from?", "Gabon", "addressed", id="from-at-the-end"),
        pytest.param("The Icelandic note was reissued. When?", "10 August 1998", "", id="reissued-when"),
        pytest.param("When was the note verbale of Iceland reissued?", "10 August 1998", "", id="reissued"),
        pytest.param("On what day did the Icelandic note come out as a UN document?", "6 August 1998", "",
                     id="came-out"),
        pytest.param("Footnote on the preliminary list in the note verbale: which symbol?", "A/53/50", "A/53/212",
                     id="symbol-of-the-footnote"),
        pytest.param("Symbol of the note verbale, not the one in its footnote", "A/53/212", "A/53/50",
                     id="symbol-not-of-the-footnote"),
    ],
)  # fmt: skip
def test_what_the_cover_of_the_letter_named_prints(archive: Bot, question: str, named: str, not_named: str) -> None:
    says(said_of(archive), (question, named, not_named))


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        pytest.param("In which office did the writer of the annexed letter of 1997 serve?", "Foreign Affairs",
                     "Permanent", id="writer"),
        pytest.param("What post did the author of the 1997 annex hold?", "Foreign Affairs", "Permanent", id="author"),
        pytest.param("The 2009 letter, capacity of the author?", "Permanent Representative", "Minister", id="cover"),
    ],
)  # fmt: skip
def test_the_post_of_the_author_is_that_of_the_part_meant(bot: Bot, question: str, named: str, not_named: str) -> None:
    says(said_of(bot), (question, named, not_named))


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        pytest.param("when was the 2009 one circulated? not dated, circulated", "11 August 2009", "is dated", id="not"),
        pytest.param("2004 letter: when was it issued, not written", "19 August 2004", "is dated", id="not-written"),
        pytest.param("the date of the 2009 letter, not of its distribution", "14 July 2009", "11 August", id="own"),
    ],
)
def test_the_date_ruled_out_is_the_one_named_first_behind_not(
    bot: Bot, question: str, named: str, not_named: str
) -> None:
    says(said_of(bot), (question, named, not_named))


@pytest.mark.parametrize(
    "question", ["whos the permanent representative", "Who is the ambassador?", "who is the envoy"]
)
def test_an_office_that_several_hold_is_asked_back(bot: Bot, question: str) -> None:
    answer = bot.ask(question).answer
    assert answer.status == "clarify"
    assert "2002" in answer.answer
    assert "2009" in answer.answer


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        pytest.param("Which man under the 2004 annex is no Permanent Representative, for Belarus?", "Ivanou", "Denisov",
                     id="of-a-state"),
        pytest.param("Whose name stands at the foot of the 2009 letter?", "Churkin", "Smagulov", id="foot"),
        pytest.param("Which name is at the bottom of the annexed letter of 1997?", "HASSANOV", "KOULIEV", id="bottom"),
    ],
)  # fmt: skip
def test_names_at_the_foot_of_the_part_meant(bot: Bot, question: str, named: str, not_named: str) -> None:
    says(said_of(bot), (question, named, not_named))
