"""Questions in unusual form are read as in plain form: the form says nothing of what is asked."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from bot.ask import Bot
from bot.check import judge, read_gold
from bot.reading.preambles import without_preamble
from bot.reading.told_claims import as_one_question
from bot.reading.word_order import in_usual_order
from tests.bot.says import Said, tells
from tests.bot.unusual_forms import FORMS, put_otherwise
from tests.conftest import SEEDS

PLAIN = Path(__file__).resolve().parents[1] / "questions" / "plain.jsonl"
FLOOR = 0.99
"""Least share of the plain questions that are answered in every other form that fits them."""


def test_plain_questions_are_answered_in_other_forms(bot: Bot) -> None:
    texts = {path.name: path.read_text(encoding="utf-8") for path in SEEDS.glob("*.txt")}
    golds = [read_gold(json.loads(line)) for line in PLAIN.read_text(encoding="utf-8").splitlines()]
    count: Counter[str] = Counter()
    forms: Counter[str] = Counter()
    failed: list[str] = []
    for gold in golds:
        if gold.context or gold.kind == "meta":
            continue
        for form, question in put_otherwise(gold.question):
            verdict = judge(gold, bot.ask(question).answer, texts)
            count[verdict.verdict] += 1
            forms[form] += 1
            if verdict.verdict != "right":
                failed.append(f"{verdict.verdict} as {form}: {question}")
    assert set(forms) == {form for form, _, _ in FORMS}, "each form fits some plain question"
    assert sum(forms.values()) > 5 * sum(not gold.context and gold.kind != "meta" for gold in golds)
    assert count["right"] >= FLOOR * sum(count.values()), failed
    assert count["wrong"] <= (1 - FLOOR) / 2 * sum(count.values()), failed


_WORDS = frozenset("lighthouse buoy terrorism index letter treaty signed harbour".split())


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("For the poster on a wall: who signed it?", "who signed it?"),
        ("I teach a course on diplomacy and need a fact. When was the treaty signed?", "When was the treaty signed?"),
        ("My aunt, who is 81, is curious: when was the treaty signed?",
         "My aunt, who is 81, is curious: when was the treaty signed?"),
        ("My aunt is 81 and wants to hear this: which letter is the oldest?", "which letter is the oldest?"),
        ("In passing: does the letter name Chad?", "does the letter name Chad?"),
        ("We were wondering at lunch. Who wrote to the Council?", "Who wrote to the Council?"),
        ("I read about the lighthouse: who signed?", "I read about the lighthouse: who signed?"),
        ("I am working on terrorism. What is said?", "I am working on terrorism. What is said?"),
        ("The harbour: when was it closed?", "The harbour: when was it closed?"),
        ("We met Ossavou in 1998. What did she sign?", "We met Ossavou in 1998. What did she sign?"),
        ("I asked about Chad; who is its president?", "I asked about Chad; who is its president?"),
    ],
)  # fmt: skip
def test_a_setting_that_names_nothing_of_the_letters_is_left_out(typed: str, left: str) -> None:
    assert without_preamble(typed, lambda: _WORDS) == left


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("A cousin of mine swears that Iceland was a member. Is there any truth in that?",
         "A cousin of mine swears that Iceland was a member. Is there any truth in that?"),
        ("Two colleagues insist that Nzé signed the list. Is that accurate?", "is it true that Nzé signed the list?"),
        ("Some blog writes that the buoys were lifted in 1998. Can you confirm that?",
         "is it true that the buoys were lifted in 1998?"),
        ("Ossavou signed for Gabon. Is that so?", "is it true that Ossavou signed for Gabon?"),
        ("The treaty was signed in Lomé. Did it enter into force?",
         "The treaty was signed in Lomé. Did it enter into force?"),
        ("The memorandum says that the lamp was put out. Is that correct?",
         "is it true that The memorandum says that the lamp was put out?"),
    ],
)  # fmt: skip
def test_a_claim_with_the_question_whether_it_is_so_is_one_question(typed: str, asked: str) -> None:
    assert as_one_question(typed) == asked


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("Iceland is mentioned in which papers?", "in which papers is Iceland mentioned?"),
        ("The note on the buoys carries whose signature?", "who signed The note on the buoys?"),
        ("Mbanié as a lighthouse: which letters name it?", "which letters mention Mbanié?"),
        ("In which of the three does Lomé turn up?", "which of the three mention Lomé?"),
        ("We must quote the note of 2001 and lack its symbol", "what is the symbol of the note of 2001?"),
        ("I'm going to frame the Gabonese letter and need the day on which it was signed",
         "when was the Gabonese letter signed?"),
        ("The envoys named three harbours. Which ones?", "The envoys named which harbours?"),
        ("In which town and on what day was the list drawn up?", "where and when was the list drawn up?"),
        ("Is the note addressed to the President or to somebody else?", "Is the note addressed to the President?"),
        ("Number of the decision by which the Committee was enlarged", "by which decision the Committee was enlarged"),
        ("the signers of the note, every one of them", "the signers of the note"),
        ("Was the letter signed by Ossavou dated 18 May 1998?", "Was the letter of Ossavou dated 18 May 1998?"),
        ("date printed on the Icelandic note", "date of the Icelandic note"),
        ("What is the earliest date given in the note?", "What is the earliest date given in the note?"),
        ("Which letters have an annex?", "Which letters have an annex?"),
        ("The buoys the appendix lists", "which buoys does the appendix list?"),
        ("Earlier decisions that the note recalls", "which decisions does the note recall?"),
        ("Harbours its author named in the annex", "which Harbours did its author name in the annex?"),
        ("Harbours of the south and the north", "Harbours of the south and the north"),
        ("Under what heads does the note get named?", "Under what heads does the note get named?"),
        ("Who, if I may, is Ossavou?", "Who is Ossavou?"),
        ("What, if anything, is said of buoys?", "What is said of buoys?"),
        ("Where, and on what day, was the list drawn up?", "when and where was the list drawn up?"),
        ("Who, when and where?", "Who, when and where?"),
        ("Is there any such thing as an appendix in the letter?", "Is there an appendix in the letter?"),
        ("Did Gabon or somebody sign?", "Did Gabon or somebody sign?"),
    ],
)  # fmt: skip
def test_what_is_asked_comes_first(typed: str, asked: str) -> None:
    assert in_usual_order(typed).replace(" ?", "?") == asked


@pytest.mark.parametrize(
    ("message", "named", "not_named"),
    [
        ("Kouliev wrote the cover of 1997. Who signed the annex?", "HASSANOV", "KOULIEV"),
        ("Churkin signed the letter. What is its date?", "is dated 14 July 2009", "signed"),
        ("The cover of 2004 is signed by Smagulov; who signed its annex for Belarus?", "Ivanou", "Smagulov"),
    ],
)  # fmt: skip
def test_what_is_told_before_a_question_says_only_which_letter(
    said: Said, message: str, named: str, not_named: str
) -> None:
    tells(said, message, named, without=not_named)


@pytest.mark.parametrize(
    ("counted", "asked", "status", "named"),
    [
        ("How many Heads of State signed the statement of 2002?", "List those six.", "answered", "Akayev"),
        ("How many letters mention Afghanistan?", "and which are those two?", "answered", "14 July 2009"),
        ("How many States belonged to the CSTO in 2004?", "Name the six, please", "answered", "Tajikistan"),
        ("How many members had ratified the agreement on peacekeeping?", "who are these four?", "unanswered", ""),
    ],
)  # fmt: skip
def test_what_was_counted_is_named_where_the_letters_name_it(
    said: Said, counted: str, asked: str, status: str, named: str
) -> None:
    given, text = said(counted, asked)
    assert given == status, text
    assert named in text


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("The letter on the lighthouse of Mbanié bears whose signature?", "Ossavou"),
        ("I have to file the note verbale and need its symbol.", "A/53/212"),
        ("Gabon is mentioned in which documents?", "18 May 1998"),
        ("Iceland: what letters have it?", "30 July 1998"),
        ("One of our interns maintains that Ossavou signed the letter of 18 May 1998. Is that correct?", "Yes."),
        ("For the poster: to whom is the note verbale addressed?", "Secretary-General"),
        ("Was the letter of 18 May 1998 sent to the Secretary-General or to someone else?",
         "President of the Security Council"),
        ("what is Ossavou's title", "Deputy Permanent Representative"),
        ("Was Ossavou's letter written in June 1998?", "No."),
        ("Distribution date printed on the note for the fifty-third session", "6 August 1998"),
        ("Which documents mention the lighthouse?", "18 May 1998"),
    ],
)  # fmt: skip
def test_the_form_does_not_matter_over_other_letters(archive: Bot, question: str, named: str) -> None:
    answer = archive.ask(question).answer
    assert answer.status == "answered", answer.answer
    assert named in " ".join((answer.answer, *answer.items)), answer.answer
