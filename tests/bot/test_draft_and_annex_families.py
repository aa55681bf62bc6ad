"""What an organ does in its draft and to whom, what one does for a living, what signs, months and short names mean."""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import declines, said_of, tells

WELLS = """United Nations
A/52/241
General Assembly
Distr.: General
30 July 1997

Original: English

Fifty-second session

Request for the inclusion of an item in the provisional agenda of the fifty-second session

Protection of desert wells

Letter dated 23 July 1997 from the Permanent Representatives of Mali and Oman to the United Nations addressed to
the Secretary-General

In accordance with rule 13 of the rules of procedure of the General Assembly, we have the honour to request the
inclusion in the provisional agenda of the fifty-second session of an item entitled "Protection of desert wells".

Pursuant to rule 20 of the rules of procedure, an explanatory memorandum (annex I) and a draft resolution (annex II)
are attached to the present letter.

(Signed) Moctar Ould Keita
Permanent Representative of Mali

(Signed) Salim Al-Harthy
Permanent Representative of Oman

Annex I

Explanatory memorandum

1. "Desert well" means a well more than 40 kilometres from any river.

2. The wells were mapped in 1995 by Mr. Anders Bergqvist, a Swedish hydrologist, with the help of Colonel Idriss Baba,
of the Brigade of Watering Places (GENIEAU).

3. In 1996 the two Governments set up the Office for Well Diggers; its director is Ms. Halima Touré. Mr. Issa Diallo was
released on 4 May 1996.

4. Drawing of water by lorries at the wells of Azaouad should be forbidden from 1 March to 31 May of each year.

5. On 11 and 12 November 1996 some 900 camels died at the well of Tin-Akof. An attempt to poison the well of Bir
Hasna, on 2 December 1996, was repelled by the herdsmen. Two herdsmen lost their lives.

6. On 9 January 1997 three aircraft of an unknown air force made two violations of the airspace of Mali in the regions
of Kidal and Gao.

7. The expenditure of the Office is shown below, in dollars; a dash indicates that no sum was spent.

Annex II

Draft resolution

Protection of desert wells

The General Assembly,

Concerned at the drying up of wells in the deserts,

1. Declares 1999 the Year of Desert Wells;

2. Urges States which share a desert to mark their wells;

3. Calls upon the World Meteorological Organization to measure the rain at each well;

4. Decides to include in the provisional agenda of its fifty-fourth session the item entitled "Protection of desert
wells".
"""


@pytest.mark.parametrize(
    ("question", "held"),
    [
        ("What does the General Assembly decide in the draft resolution on desert wells?", "fifty-fourth session"),
        ("What does the General Assembly declare in the draft resolution?", "Year of Desert Wells"),
        ("What does the General Assembly urge in the draft resolution on desert wells?", "share a desert"),
        ("Which States does the draft urge, and to do what?", "share a desert"),
        ("Which States are urged to mark their wells?", "share a desert"),
        ("At which session will the Assembly take desert wells up again?", "Fifty-fourth"),
        ("At what session is the item on desert wells to be discussed again?", "Fifty-fourth"),
    ],
)
def test_a_draft_does_what_its_organ_does_to_whom_it_names(over: Over, question: str, held: str) -> None:
    tells(said_of(over(WELLS)), question, held)


@pytest.mark.parametrize(
    "question",
    [
        "What does the Security Council decide in the draft resolution on desert wells?",
        "What does the General Assembly condemn in the draft resolution?",
        "Which States does the draft condemn?",
        "Which States are invited to mark their wells?",
        "Which States are urged to measure the rain?",
        "At which session will the Assembly take date palms up again?",
        "At which session will the Security Council take desert wells up again?",
    ],
)
def test_no_other_organ_acts_and_nobody_else_is_addressed(over: Over, question: str) -> None:
    declines(said_of(over(WELLS)), question)


@pytest.mark.parametrize(
    ("question", "held"),
    [
        ("What does Anders Bergqvist do for a living?", "hydrologist"),
        ("What is the profession of Anders Bergqvist?", "hydrologist"),
        ("Where is Anders Bergqvist from?", "Swedish"),
        ("What is Anders Bergqvist's nationality?", "Swedish"),
        ("Head of the office for well diggers?", "Touré"),
        ("Who is the head of the Office for Well Diggers?", "Touré"),
    ],
)
def test_what_stands_beside_a_name_tells_who_one_is(over: Over, question: str, held: str) -> None:
    tells(said_of(over(WELLS)), question, held)


@pytest.mark.parametrize(
    "question",
    [
        "What is the profession of Issa Diallo?",
        "Where is Issa Diallo from?",
        "Is Anders Bergqvist a Norwegian?",
        "What does Anders Bergqvist live on?",
        "Head of the office for camel drivers?",
    ],
)
def test_what_stands_beside_no_name_is_not_told(over: Over, question: str) -> None:
    declines(said_of(over(WELLS)), question)


@pytest.mark.parametrize(
    ("question", "held"),
    [
        ("What does GENIEAU stand for?", "Brigade of Watering Places"),
        ("wat does genieau meen", "Brigade of Watering Places"),
        ("How do the sponsors define a desert well?", "40 kilometres"),
        ("How do the two countries define a desert well?", "40 kilometres"),
        ("What does a dash stand for in the table of expenditure?", "no sum was spent"),
        ("In which months is the drawing of water by lorries at the wells of Azaouad forbidden?", "1 March to 31 May"),
        ("What took place at the well of Tin-Akof in November 1996?", "900 camels"),
        ("What became of the attempt to poison the well of Bir Hasna?", "repelled"),
        ("How many herdsmen were killed?", "Two herdsmen"),
        ("Which regions of Mali were overflown?", "Kidal and Gao"),
        ("Anything about the drawing of water by lorries? Quote it.", "1 March to 31 May"),
        ("What do they say about camels?", "camels died"),
        ("By what means was the attempt to poison the well of Bir Hasna repelled?", "by the herdsmen"),
        ('"in the regions of Kidal and Gao" - which ones?', "Kidal and Gao"),
    ],
)
def test_a_word_is_told_by_what_stands_for_it(over: Over, question: str, held: str) -> None:
    tells(said_of(over(WELLS)), question, held)


@pytest.mark.parametrize(
    "question",
    [
        "What does GENIEUX stand for?",
        "How do the sponsors define a camel?",
        "What does an asterisk stand for in the table of expenditure?",
        "In which months is the drawing of water by lorries at the wells of Tamanrasset forbidden?",
        "In which months do the wells dry up?",
        "What took place at the well of Tin-Akof at the end of November 1996?",
        "How many lorry drivers were killed?",
        "Which regions of Oman were overflown?",
    ],
)
def test_a_word_is_not_told_by_what_stands_for_another(over: Over, question: str) -> None:
    declines(said_of(over(WELLS)), question)


HERDERS = """United Nations
A/54/377
General Assembly
Distr.: General
20 September 1999

Original: English

Letter dated 13 September 1999 from the Permanent Representative of the Niger to the United Nations addressed to the
Secretary-General

I have the honour to transmit the statement of the Fifth Meeting of the Herders' Council, held at Zinder (see annex).

(Signed) Hadiza Maïga
Permanent Representative of the Niger

Annex

Statement of the Fifth Meeting of the Herders' Council

1. The following member States were represented by Ministers: Benin, Chad, Mali, the Niger and Togo. Burkina Faso and
Ghana were represented by experts.

2. Benin proposed a census of herds. A joint team would visit Gao, Maradi and Abéché in January 2000.

3. No herd crossed the river Mékrou on 4 May 1999. The Joint Committee has not met since. Under the Act of Dosso the
herders of Togo are entitled to one third of the pasture. Karimama draws its water from two pumps.

4. The two pumps lent by Ghana are still there.
"""


@pytest.mark.parametrize(
    ("question", "held"),
    [
        ("What did Benin propose?", "census of herds"),
        ("Which cities would a joint team visit?", "Maradi"),
        ("Which towns is a joint team to visit?", "Abéché"),
        ("What are the herders of Togo entitled to under the Act of Dosso?", "one third"),
        ("What became of the two pumps lent by Ghana?", "still there"),
        ("How does Karimama draw its water?", "two pumps"),
    ],
)
def test_what_a_state_without_a_letter_did_is_told(over: Over, question: str, held: str) -> None:
    tells(said_of(over(WELLS, HERDERS)), question, held)


@pytest.mark.parametrize(
    "question",
    [
        "What did Ghana propose?",
        "Which cities would the experts visit?",
        "Which member States were represented by journalists?",
        "When did a herd cross the river Mékrou?",
        "How does Benin explain that the Joint Committee has not met?",
        "What are the camels of Ghana entitled to under the Act of Dosso?",
    ],
)
def test_what_another_did_is_not_told_of_it(over: Over, question: str) -> None:
    declines(said_of(over(WELLS, HERDERS)), question)
