"""Families of messages in which a frame stands around the question: it is cut off, and what it names binds the answer.

Whole messages are asked over the four seed letters; how a message is cut is shown without any letter.
"""

from __future__ import annotations

import pytest

from bot.ask import Bot
from bot.structure.bare_questions import fused
from bot.structure.claims import claim_of
from bot.structure.embedded import as_question
from bot.structure.scenes import pointed, things
from tests.bot.says import Said, tells

WHOSE_WORDS = [
    ("To go by the memorandum alone, in which year were the Rapid-Deployment Forces set up?", "2001"),
    ("Where was the statement adopted, to quote the six ambassadors?", "Moscow"),
    ("In the telling of Baku, on what article does the mutual help of the two rest?", "51"),
    ("How many members had the organization, to believe the joint request of August 2004?", "Six"),
]
ASKERS = [
    ("Geography teacher from Porto here. Who signed the 2009 letter?", "Churkin"),
    ("Seminar prep! Which resolution accorded the observer status?", "59/50"),
    ("Delegate of Peru here, small question: who signed for Tajikistan in 2004?", "Alimov"),
    ("For an essay on Afghanistan: which letters bring the country up?", "2002"),
]
ABOUT_THE_ASKER_BEHIND = [
    ("Every Belarusian signature in the collection, please, no matter which paper", "Lukashenko"),
    ("who is the letter of 2009 addressed to, just so I get my footnote right", "Secretary-General"),
    ("which States signed the statement of 2002, if you could help me out", "Tajikistan"),
]
CLAIMS = [
    ("A pupil of mine is not sure that Tajikistan was a party in May 2002. Was it?", "Yes."),
    ("I heard that Ling signed for Belarus in 2002. True?", "Yes."),
    ("We are arguing about whether Uzbekistan signed the statement of 2002. Did it?", "No."),
    ("Can somebody confirm for me that Kocharian signed the statement of 2002?", "Yes."),
]
CLAUSES = [
    ("Tell me what Aleg Ivanou was in August 2004.", "Chargé d'affaires"),
    ("What I need to find out is who signed for Armenia in 2004.", "Martirosyan"),
    ("Give me the document symbol that our footnote on the Azerbaijani letter needs.", "A/52/322"),
]
SCENES = [
    ("Two years before the observer-status request, six ambassadors wrote a letter together. Who signed for Armenia?",
     "Abelian"),
    ("The library keeps mixing up the two dates of 2003. What does 18 September stand for?", "charter"),
    ("I only know M. Jarbussynova as a minister. What post does the letter with her name give her?", "Permanent"),
    ("I come across the name Aleg Ivanou in the 2004 annex. Who is it?", "Belarus"),
]  # fmt: skip
TIMES = [
    ("By whom was the CSTO headed when the observer request was sent off?", "Bordyuzha"),
    ("Did Uzbekistan belong to the CSTO at the time when observer status was being sought in August 2004?", "No."),
    ("How many States belonged to the CSTO when cooperation was being requested as an item?", "seven"),
]
BY_THE_WAY = [
    ("Is Uzbekistan, which put its name to nothing in 2002, a member in 2009?", "Yes."),
    ("Does the statement of 2002, signed by six heads of State, mention Afghanistan?", "Yes."),
    ("I fear this is a silly question but is Georgia a member of the CSTO?", "No."),
    ("Suppose you are briefing a minister. What does the 2009 draft ask of the Secretary-General?", "sixty-fifth"),
    ("Our archive prints this tomorrow, no need for details. Who signed the 2009 letter?", "Churkin"),
]


@pytest.mark.parametrize(
    ("question", "told"),
    [*TIMES, *BY_THE_WAY, *WHOSE_WORDS, *ASKERS, *ABOUT_THE_ASKER_BEHIND, *CLAIMS, *CLAUSES, *SCENES],
)
def test_the_question_within_its_frame_is_answered(said: Said, question: str, told: str) -> None:
    tells(said, question, told)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("In the telling of Baku, who signed the 2009 letter?", id="another-author"),
        pytest.param("As Dushanbe tells it, how much of Azerbaijan was occupied?", id="what-another-tells"),
        pytest.param("How many refugees are there, to believe Churkin?", id="what-another-person-tells"),
        pytest.param("For the miners, who signed the 2009 letter?", id="a-group-nobody-knows"),
        pytest.param("Of the three miners, which one signed the 2009 letter?", id="among-others"),
        pytest.param("A letter on inflation was sent in 2005. Who signed it?", id="a-scene-of-no-letter"),
        pytest.param("Except for the chargés, who of the miners signed the 2004 annex?", id="an-exception"),
    ],
)
def test_nothing_that_limits_the_question_is_dropped(bot: Bot, question: str) -> None:
    assert bot.ask(question).answer.status != "answered"


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("One of my neighbours denies that X signed the annex.", "X signed the annex"),
        ("I read X signed the annex", "X signed the annex"),
        ("Does anybody doubt that X signed the annex?", "X signed the annex"),
        ("I read the letter about the annex of X", None),
        ("The note denies that X signed the annex", None),
        ("Which note says that X signed the annex?", None),
    ],
)
def test_a_claim_is_what_nobody_in_particular_says(sentence: str, claim: str | None) -> None:
    assert claim_of(sentence) == claim


@pytest.mark.parametrize(
    ("sentence", "question"),
    [
        ("Tell me what the envoy was in 1999.", "what was the envoy in 1999?"),
        ("Explain to us which letters are the oldest", "which letters are the oldest?"),
        ("All I want to know is the date of the treaty.", "what is the date of the treaty?"),
        ("What is the date of the treaty?", None),
    ],
)
def test_a_question_in_a_clause_stands_alone(sentence: str, question: str | None) -> None:
    assert as_question(sentence) == question


@pytest.mark.parametrize(
    ("scene", "question", "whole"),
    [
        ("Under the treaty stand two names.", "Which?", ["which two names stand under the treaty?"]),
        ("One of the five is no ambassador.", "Who is it?", ["which of the five is no ambassador?"]),
        ("The draft names three bodies.", "Which are they?", ["which three bodies does the draft name?"]),
        ("The charter came into force in 2003.", "And registered when?", ["the charter registered when?"]),
        ("The draft names three bodies.", "Who signed the draft?", []),
        ("In 1999 the committee joined a network.", "Which one?", ["which network did the committee join in 1999?"]),
        ("The appeal was adopted in 1999.", "On which day?", ["On which day was the appeal adopted in 1999?"]),
        ("Chad asked for a new item.", "For which session?", ["For which session did Chad ask for a new item?"]),
        ("Let us say I need all papers on drugs.", "Which ones?", ["which papers on drugs?"]),
        ("The appeal gives the number of herders.", "How many?", ["how many herders?"]),
    ],
)
def test_a_bare_question_takes_its_words_from_the_sentence_before(scene: str, question: str, whole: list[str]) -> None:
    assert fused(scene, question) == whole


@pytest.mark.parametrize(
    ("question", "thing", "whole"),
    [
        ("Which of them are landlocked?", "six States", "Which of the six States are landlocked?"),
        ("When was it signed?", "a treaty", "When was the treaty signed?"),
        ("Who heads its secretariat?", "the Commission", "Who heads the secretariat of the Commission?"),
        ("Which one is longer?", "two notes", None),
        ("Does that letter name X?", "a note", None),
    ],
)
def test_a_pronoun_gives_way_to_what_it_means(question: str, thing: str, whole: str | None) -> None:
    assert pointed(question, thing) == whole


def test_a_scene_holds_its_object_and_its_subject() -> None:
    assert things("The Commission has a secretariat at Suva.")[:2] == [
        "the secretariat at Suva of the Commission",
        "a secretariat at Suva",
    ]
    assert things("A centre turns up in one of the papers.") == ["a centre"]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("D'après le mémorandum, quand les forces de déploiement rapide ont-elles été créées ?", "2001"),
        ("À en croire Bakou, quelle part du territoire était occupée ?", "20 per cent"),
        ("Pour un mémoire sur l'Afghanistan : quelles lettres mentionnent ce pays ?", "2002"),
        ("J'ai lu que Kocharian a signé la déclaration de 2002. C'est exact ?", "Oui"),
        ("A juzgar por el memorando, ¿cuándo se crearon las fuerzas de despliegue rápido?", "2001"),
        ("Para una tesis sobre Afganistán: ¿qué cartas mencionan el país?", "2002"),
        ("Soy bibliotecaria. ¿Quién firmó la carta de 2009?", "Churkin"),
        ("Судя по меморандуму, когда были созданы силы быстрого развёртывания?", "2001"),
        ("Для статьи об Афганистане: в каких письмах упоминается эта страна?", "2002"),
        ("Я слышала, что Кочарян подписал заявление 2002 года. Это верно?", "Kocharian"),
    ],
)
def test_a_plain_frame_comes_off_in_other_languages(said: Said, question: str, told: str) -> None:
    tells(said, question, told)
