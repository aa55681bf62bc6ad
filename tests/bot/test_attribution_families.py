"""Who speaks: the holders of an office speak in what they signed, a person only there, nobody anywhere else.

Each family stands with three wordings of its own, over the four seed letters.
"""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("question", "named"),
    [
        pytest.param("What would the leaders like to establish on the basis of the Treaty?", "regional", id="leaders"),
        pytest.param("Which obligations are breached in the minister's eyes?", "co-chairman", id="minister"),
        pytest.param("As the six presidents see it, what must the Treaty react to?", "situation", id="presidents"),
        pytest.param("What living thing do the heads of State see in the Treaty?", "organism", id="heads"),
        pytest.param("Whom do the presidents hold responsible for peace and stability?", "region", id="who"),
    ],
)
def test_holders_of_an_office_speak_in_what_they_signed(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What does Lukashenko say about peacekeeping in the 2009 letter?", id="other-letter"),
        pytest.param("In the 2004 papers, what does Kocharian write about drugs?", id="other-year"),
        pytest.param("What did Nazarbaev say in 1997 about the arms deliveries?", id="before"),
        pytest.param("What does the Armenian minister say about the arms deliveries?", id="other-state"),
        pytest.param("What does the minister propose to end the crisis in Afghanistan?", id="other-topic"),
    ],
)
def test_nobody_is_quoted_from_what_another_wrote(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    ("question", "named"),
    [
        pytest.param("At whose session was the peacekeeping agreement signed?", "Collective Security Council", id="at"),
        pytest.param("Under whose auspices might the peacekeeping machinery operate?", "auspices", id="under"),
        pytest.param("Whose efforts does the 2009 draft welcome?", "Secretary-General of the Coll", id="whose"),
    ],
)
def test_whose_something_is_stands_beside_it(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("On whose territory were the forces set up?", id="territory"),
        pytest.param("Under whose command are the regional forces?", id="command"),
        pytest.param("At whose request was the treaty of 1997 signed?", id="request"),
    ],
)
def test_whose_something_is_that_no_sentence_has_is_refused(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"
