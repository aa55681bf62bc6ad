"""Families of questions on a complaint, the reply to it and a timetable: what the plainest words of any letter ask.

A denial with something set apart in it, the rest of all, a footnote that is a symbol, the holder of an office called by
the State, what both sides give: each stands beside questions that must be denied or refused.
"""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, said_of, tells

_FIJI = """General Assembly

Distr.: General
9 May 2011

Original: English

A/66/77-S/2011/290

Sixty-sixth session
Item 52 (c) of the preliminary list*
Oceans and the law of the sea

Letter dated 4 May 2011 from the Permanent Representative of Fiji to the United Nations addressed to the
Secretary-General

On instructions from my Government, I have the honour to bring to your attention the landing at the Minerva Reefs on 20
April 2011, which the Government of Fiji regards as contrary to Article 33, paragraph 1, of the Charter of the United
Nations.

The keeper of the beacon was told to put out the light within 3 hours. The only craft in sight were two survey launches,
the Tui and the Adi Lala. Talks were held in Levuka on 25 April 2011.

The Government of Fiji is not ready, for the time being, to accept arbitration. Of the 64 proposals received it adopted
41 and put aside the rest. It calls upon Tonga to withdraw from the occupied Minerva Reefs. It is grateful to the Prime
Minister of Samoa, who has offered to mediate, and thanks the harbour master of Levuka for the rescue of the divers.

I should be grateful if you would have the present letter and its annex circulated as a document of the General
Assembly and of the Security Council.

(Signed) Sera Tikoisuva
Permanent Representative

* A/66/50.

Annex

Timetable of the survey

Opening of the tenders: 2 June 2011

Sounding of the northern channel, first stage: 14 July 2011

Sounding of the northern channel, second stage: 3 August 2011

Sounding of the lagoon, second stage: 19 August 2011

Handing over of the charts: 30 September 2011
"""
_TONGA = """General Assembly

Distr.: General
23 May 2011

Original: English

A/66/83-S/2011/310

Sixty-sixth session
Item 52 (c) of the preliminary list*
Oceans and the law of the sea

Letter dated 18 May 2011 from the Permanent Representative of Tonga to the United Nations addressed to the
Secretary-General

I have the honour to refer to the letter of the Permanent Representative of Fiji dated 4 May 2011
(A/66/77-S/2011/290).

The keeper of the beacon was asked to put out the light within 12 hours. A second round of talks is to be held in
Nuku'alofa on 20 June 2011.

I should be grateful if you would have the present letter circulated as a document of the General Assembly and of the
Security Council.

(Signed) Sione Tupou
Permanent Representative

* A/66/50.
"""

_REQUEST = """General Assembly

A/65/142

Distr.: General
9 August 2010

Original: English

Sixty-fifth session
Request for the inclusion of a supplementary item in the agenda of the sixty-fifth session

Letter dated 2 August 2010 from the Permanent Representative of Malta to the United Nations addressed to the
Secretary-General

I have the honour to request the inclusion of a supplementary item entitled "Observer status for the Sponge Divers'
Union in the General Assembly". The Council of the Union met at Gozo on 3 and 4 June 2010. The dues of the Union are
assessed as follows: Malta 44 per cent, Tunisia 31 per cent, Libya 16 per cent and Cyprus 9 per cent.

An explanatory note (annex I) and a draft resolution (annex II) are attached.

(Signed) Karmenu Zahra
Permanent Representative

Annex I

Explanatory note

1. The Union was founded on 12 May 1971.

Annex II

Draft resolution

The General Assembly,

Alarmed at the decline of the sponge beds,

Noting the work of the Sponge Divers' Union,

1. Decides to invite the Sponge Divers' Union to take part in its sessions in the capacity of observer;

2. Requests the Secretary-General to take the necessary action to implement the present resolution.
"""


@pytest.fixture
def divers(over: Over) -> Said:
    """Status and wording of the answer over the request alone."""
    return said_of(over(_REQUEST))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What is the Assembly alarmed at in the draft resolution?", "decline of the sponge beds"),
        ("About what is the Assembly alarmed in the text put forward by Malta?", "decline of the sponge beds"),
        ("When was the Council of the Union held at Gozo?", "3 June 2010 and 4 June 2010"),
        ("Which State pays the largest dues of the Union?", "Malta 44 per cent."),
        (
            "Who has the largest and who the smallest dues assessed by the Union?",
            "Malta 44 per cent; Cyprus 9 per cent.",
        ),
    ],
)
def test_a_request_is_told_whole(divers: Said, question: str, told: str) -> None:
    tells(divers, question, told)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Does the draft resolution ask the Secretary-General for a report?", "No"),
        ("Does the draft request the Secretary-General to submit a report?", "No"),
        ("Does the draft ask the Secretary-General to take action?", "Yes"),
    ],
)
def test_a_draft_is_a_closed_text(divers: Said, question: str, begins: str) -> None:
    tells(divers, question, begins=begins)


@pytest.mark.parametrize(
    "question",
    [
        "What is the Assembly convinced of in the draft resolution?",
        "Does the 2004 draft ask the Secretary-General for a report?",
        "Which State has the largest fleet?",
    ],
)
def test_what_no_draft_says_is_refused(divers: Said, question: str) -> None:
    status, text = divers(question)
    assert status == "unanswered", text


@pytest.fixture
def asked(over: Over) -> Said:
    """Status and wording of the answer over the two letters."""
    return said_of(over(_FIJI, _TONGA))


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Does Fiji accept arbitration?", "No"),
        ("Is Fiji ready to accept arbitration?", "No"),
        ("Has Tonga been called upon to withdraw from the Minerva Reefs?", "Yes"),
    ],
)
def test_a_denial_reaches_over_what_is_set_apart_in_it(asked: Said, question: str, begins: str) -> None:
    tells(asked, question, begins=begins)


@pytest.mark.parametrize(
    ("question", "told", "without"),
    [
        ("How many proposals did Fiji adopt?", "41", "64 proposals. "),
        ("How many proposals were adopted by Fiji?", "41", "64 proposals. "),
        ("How many proposals did Fiji receive?", "64 proposals", "41. "),
        ("How many proposals did Fiji not adopt?", "23", ""),
    ],
)
def test_of_all_so_many_is_told_by_its_own_verb(asked: Said, question: str, told: str, without: str) -> None:
    status, text = asked(question)
    assert (status, told in text) == ("answered", True), text
    assert not without or not text.startswith(without), text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("When is the opening of the tenders?", "2 June 2011"),
        ("On which day was the second stage of the sounding of the lagoon to be held?", "19 August 2011"),
        ("When is the second stage of the sounding of the northern channel?", "3 August 2011"),
        ("When are the charts to be handed over?", "30 September 2011"),
        ("What is A/66/50?", "preliminary list"),
        ("What does the symbol A/66/50 stand for?", "preliminary list"),
        ("Whom does Fiji thank for the rescue of the divers?", "harbour master"),
        ("Which Prime Minister offered to mediate?", "Samoa"),
        ("What were the Tui and the Adi Lala?", "survey launches"),
        ("Which provision of the Charter does Fiji say was breached?", "Article 33, paragraph 1,"),
        ("From where should Tonga withdraw?", "Minerva Reefs"),
        ("From which places does Fiji want Tonga out?", "Minerva Reefs"),
    ],
)
def test_a_plain_question_is_told_by_the_plain_sentence(asked: Said, question: str, told: str) -> None:
    tells(asked, question, told)


@pytest.mark.parametrize(
    "question",
    [
        "How long was the keeper given to put out the light according to both sides?",
        "According to each of the two Governments, within how many hours was the keeper to put out the light?",
    ],
)
def test_both_sides_are_each_asked(asked: Said, question: str) -> None:
    tells(asked, question, "3 hours", "12 hours")


@pytest.mark.parametrize(
    "question",
    [
        "When is the third stage of the sounding of the lagoon?",
        "Which President offered to mediate?",
        "Whom does Fiji thank for the beacon?",
        "From where should Samoa withdraw?",
        "According to both sides, how many proposals did Fiji adopt?",
        "Were any talks held in Suva on 25 April 2011?",
    ],
)
def test_what_no_letter_tells_is_refused(asked: Said, question: str) -> None:
    status, text = asked(question)
    assert status == "unanswered", text
