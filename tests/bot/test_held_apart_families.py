"""Families of questions that hold two letters apart: what only one has, what both have, what is told of one of them.

Each family stands with wordings of its own, over the four seed letters and over two that nobody sent.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.bot.invented_letters import bot_over
from tests.bot.says import Case, Said, said_of, says

FIRST = """Letter dated 3 May 1999 from the Permanent Representatives of Chile, Fiji and Ghana to the United Nations
addressed to the Secretary-General

We have the honour to request the inclusion in the agenda of the fifty-fourth session of the General Assembly of a
supplementary item entitled "International Day of Lighthouses". The dangers to navigation, such as fog, drifting ice and
unlit wrecks, are growing. We rely on the International Maritime Organization.

(Signed) Ana Rojas
Permanent Representative of Chile

(Signed) Jone Vosa
Permanent Representative of Fiji

(Signed) Kofi Addo
Permanent Representative of Ghana
"""
SECOND = """Letter dated 9 June 2003 from the Permanent Representative of Ghana to the United Nations addressed to the
President of the General Assembly

I have the honour to request the inclusion in the agenda of the fifty-eighth session of the General Assembly of a
supplementary item entitled "Cooperation on coastal lights". The dangers to navigation, including fog, piracy and unlit
wrecks, have changed. We rely on the International Maritime Organization and the World Meteorological Organization.

(Signed) Kofi Addo
Permanent Representative of Ghana
"""


@pytest.fixture(scope="module")
def lights(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Said]:
    """What a bot says over the two letters on lights."""
    with bot_over(tmp_path_factory.mktemp("lights"), FIRST, SECOND) as bot:
        yield said_of(bot)


@pytest.mark.parametrize(
    "case",
    [
        ("Which States signed in 1999 but not in 2003?", "Chile; Fiji", "None."),
        ("Countries that signed the 1999 letter and not the 2003 one?", "Chile and Fiji", "None."),
        ("Which dangers does the 2003 letter list that the 1999 letter does not?", "Piracy.", "Fog."),
        ("what danger is missing from the 2003 letter that the 1999 one has", "Drifting ice.", "Piracy."),
        ("What dangers are new in 2003 compared with 1999?", "Piracy.", "Unlit wrecks."),
        ("Organizations named in 2003 but not in 1999?", "World Meteorological Organization.", "None."),
        ("Dangers that the letters of 1999 and 2003 have in common?", "Fog and unlit wrecks.", "ice."),
        ("which organizations do the 1999 and the 2003 letter share", "International Maritime Organization.", ""),
    ],
)
def test_what_one_letter_has_and_another_has_not_is_left_over(lights: Said, case: Case) -> None:
    says(lights, (case[0], case[1], ""))
    assert not case[2] or f"{case[2]} " not in f"{lights(case[0])[1].split('says:')[0]} "


@pytest.mark.parametrize(
    "case",
    [
        ("Which threats does the 2004 memorandum name that the 2002 statement leaves out?", "Extremism.", ""),
        ("which offices are in the 2009 note but nowhere in the 2004 memorandum",
         "Department of Political Affairs; Executive Directorate", "Anti-Terrorism Centre"),
        ("Resolutions the 2009 draft cites and the 2004 draft does not?", "59/50; 1631 (2005)", ""),
        ("What does the cooperation draft contain that the observer draft lacks?",
         "five operative paragraphs; Takes note; sixty-fifth session", ""),
        ("Who signed in 2002 and once again in 2004?", "Alimov", "Denisov"),
        ("which of the signers of 2002 had a signature in 2004 too", "Alimov", "Denisov"),
        ("Which States are in the 2009 letter but not in the 2004 one?", "Uzbekistan", "Armenia"),
        ("how do the two drafts differ?", "two operative paragraphs; five operative paragraphs", ""),
        ("How many States signed in 2002 and not in 2009?", "Five: Armenia, Belarus, Kazakhstan, Kyrgyzstan", ""),
    ],
)  # fmt: skip
def test_letters_parts_and_drafts_are_held_apart(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize(
    "question",
    [
        "Which treaties does the 2009 letter name that the 1997 letter does not?",
        "Which unicorns does the 2009 note list that the 2004 memorandum does not?",
        "what unicorns do 2002 and 2004 have in common",
    ],
)
def test_where_nothing_is_left_over_nothing_is_told(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    "case",
    [
        ("Fiji signed in 1999. Did it sign in 2003 as well?", "No. Fiji did not sign there.", ""),
        ("The 1999 letter has three signatures. How many has the 2003 one?", "One signature", "Three"),
        ("The 1999 letter was addressed to the Secretary-General. Was the 2003 one too?",
         "No.; President of the General Assembly", ""),
        ("The 1999 letter asks for a day of lighthouses. Does the 2003 letter ask for it again?",
         "No.; Cooperation on coastal lights", ""),
        ("Three States signed in 1999. How many in 2003?", "One", "Three"),
        ("In 1999 Ghana signed. Who signed for it in 2003?", "Kofi Addo; 9 June 2003", "Rojas"),
    ],
)  # fmt: skip
def test_what_is_told_of_one_letter_is_not_told_of_the_other(lights: Said, case: Case) -> None:
    says(lights, case)


@pytest.mark.parametrize(
    "case",
    [
        ("The 2009 note speaks of peacekeeping. Does the 2002 statement?", "No", "Yes."),
        ("Churkin put his name to the 2009 letter. Did he sign in 2002 as well?", "No.", "Yes."),
        ("The 2009 draft has five preambular paragraphs. And the 2004 one?", "one preambular", "five"),
        ("Armenia belongs to the members listed in 2004. Does it in 2009?", "Yes.; 14 July 2009", "10 August"),
    ],
)
def test_a_statement_in_front_answers_nothing(said: Said, case: Case) -> None:
    status, text = said(case[0])
    assert not (status == "answered" and text.startswith("Yes") and case[2] == "Yes."), text
    if status == "answered":
        says(said, case)


@pytest.mark.parametrize(
    "case",
    [
        ("does the 2003 letter ask for a day of lighthouses?", "No.; Cooperation on coastal lights", ""),
        ("Is the 1999 letter requesting a day of lighthouses?", "Yes.; International Day of Lighthouses", ""),
        ("did the letter of 1999 propose cooperation on coastal lights?", "No.; International Day of Lighthouses", ""),
    ],
)
def test_an_item_that_another_letter_requests_is_not_requested_here(lights: Said, case: Case) -> None:
    says(lights, case)


@pytest.mark.parametrize(
    "case",
    [
        ("How many annexes has the 2009 letter, and the 2002 one?", "two annexes; one annex", ""),
        ("preambular paragraphs: 2009 draft compared with the 2004 one, how many?", "five; one preamb", ""),
        ("Post of the Belarusian signer in 2002 compared with 2004?", "Permanent Rep; Chargé d'affaires", ""),
        ("2004 vs 2009: how many people signed each letter?", "One signature under the letter of 14 July", "seven"),
        ("How many resolutions are cited in the 2009 draft and how many in the 2004 draft?", "Two; no resolution", ""),
        ("What office had Alimov in 2002, and in 2004?", "21 May 2002; 10 August 2004", ""),
    ],
)
def test_each_side_is_counted_by_itself(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize(
    "case",
    [
        ("Which year saw more signatures, 2004 or 2002?", "The 2002 letter.; Six; One", ""),
        ("which draft has fewer preambular paragraphs, the 2009 or the 2004 one", "The 2004 draft.; one; five", ""),
        ("which year's letter has the most annexes, 2002 or 2009?", "The 2009 letter.; one annex; two annexes", ""),
    ],
)
def test_which_has_more_is_counted_for_each(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize(
    "case",
    [
        ("Do the letters of 1999 and 2003 name the same dangers?", "No.; drifting ice and piracy", ""),
        ("are the dangers in 1999 and 2003 identical?", "No.; drifting ice and piracy", ""),
        ("Is the list of dangers the same in the 2003 letter and in that of 1999?", "No.; piracy", ""),
    ],
)
def test_two_lists_are_the_same_where_each_holds_all_of_the_other(lights: Said, case: Case) -> None:
    says(lights, case)


def test_two_lists_in_other_words_are_the_same(said: Said) -> None:
    says(said, ("Does the 2009 note list the same threats as the 2004 memorandum?", "Yes.", "Only in one"))


@pytest.mark.parametrize(
    "case",
    [
        ("Only one of the two drafts speaks of natural disasters. Which year?", "14 July 2009", "10 August"),
        ("just one of the letters mentions displaced persons - in which year?", "5 September 1997", "2002"),
        ("Who signed the letter of 10 August 2004 (not its annex)?", "Smagulov", "Denisov"),
        ("How many signatures does the 2002 letter bear, not the statement?", "Six", "Twelve"),
    ],
)
def test_the_one_that_is_meant_is_singled_out(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize(
    "case",
    [
        ("Did the CSTO gain or lose members from 2004 to 2009?", "Uzbekistan", "Neither"),
        ("Did the number of members rise or fall between 2004 and 2009?", "Rise.; Six; seven", "Fall."),
        ("Which country closes the member list printed in 2004?", "Tajikistan", "Churkin"),
        ("with which State does the list of members in 2009 end?", "Uzbekistan", "Churkin"),
        ("For how many States besides her own did the Russian ambassador write in 2009?", "Six states", ""),
        ("For how many other countries did the Permanent Representative of Russia make the 2009 request?", "Six", ""),
    ],
)
def test_lists_of_members_and_those_spoken_for_are_counted(said: Said, case: Case) -> None:
    says(said, case)
