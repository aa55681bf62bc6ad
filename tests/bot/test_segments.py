"""Arabic and Chinese questions in words; digits, dates and numbered provisions of theirs in the form of English."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ask import Bot
from bot.reading.languages import as_asked, glossed, language_of
from bot.reading.segments import arabic_key, chinese_words, han_number, western_digits


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("من وقع رسالة 2009؟", "ar"),
        ("هل وقعت CSTO الرسالة", "ar"),
        ("谁签署了2009年的信？", "zh"),
        ("CSTO在2009年有哪些成员", "zh"),
        ("who signed for كازاخستان", "en"),
        ("who signed the statement of 2002 for 哈萨克斯坦", "en"),
        ("手紙は誰が署名しましたか", "en"),  # Japanese has no word list
    ],
)
def test_a_script_tells_the_language_unless_most_words_are_of_another(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("question", "english"),
    [
        pytest.param("وللدول الأعضاء", "and member", id="particles-written-on-to-a-word"),
        pytest.param("لكازاخستان", "of كازاخستان", id="a-particle-before-a-State"),
        pytest.param("كازاخستان وبيلاروس", "كازاخستان and بيلاروس", id="a-State-that-begins-like-a-particle"),
        pytest.param("رسالة من روسيا", "letter from روسيا", id="from-a-State"),
        pytest.param("رسالة 2009 من وقعها؟", "letter 2009 who sign ?", id="who-before-a-verb"),
        pytest.param("في ١٠ آب/أغسطس ٢٠٠٤", "in 10 August 2004", id="both-names-of-a-month-and-other-digits"),
        pytest.param("في 3 تشرين الثاني/نوفمبر 2004", "in 3 November 2004", id="a-month-of-two-words"),
        pytest.param("المرفق الثاني", "annex 2", id="a-part-by-its-ordinal"),
        pytest.param("المادة 14 من النظام الداخلي", "rule 14", id="a-rule-of-procedure"),
        pytest.param("مَنْ وَقَّعَ الرِّسالَة", "who sign letter", id="vowels-are-left-out"),
    ],
)
def test_arabic_words_without_what_is_written_on_to_them(question: str, english: str) -> None:
    assert glossed(question) == ("ar", english)


@pytest.mark.parametrize(
    ("question", "english"),
    [
        pytest.param("常驻代表", "permanent representative", id="the-longest-word-wins"),
        pytest.param("2004年8月10日的信", "10 August 2004 letter", id="a-date"),
        pytest.param("二〇〇二年五月", "May 2002", id="a-date-in-Chinese-numerals"),
        pytest.param("第十四条", "article 14", id="an-article"),
        pytest.param("第59/50号决议", "resolution 59/50", id="a-resolution"),
        pytest.param("附件二和增编1", "annex 2 and addendum 1", id="parts"),
        pytest.param("俄罗斯签署了信吗", "did 俄罗斯 sign letter", id="a-yes-no-question"),
    ],
)
def test_chinese_words_without_spaces(question: str, english: str) -> None:
    assert glossed(question) == ("zh", english)


@pytest.mark.parametrize(("numeral", "number"), [("十", "10"), ("二十一", "21"), ("十四", "14"), ("二零零九", "2009")])
def test_numerals_as_digits(numeral: str, number: str) -> None:
    assert han_number(numeral) == number


def test_digits_of_every_script_are_read_in_every_language() -> None:
    assert western_digits("٢٠٠٩ ۲۰۰۹ ２００９") == "2009 2009 2009"
    assert glossed("who signed the letter of ٢٠٠٩") == ("en", "who signed the letter of 2009")


def test_a_word_is_named_in_a_refusal_as_it_was_asked() -> None:
    assert as_asked("letter", "ما الرسالة", "ar") == "الرسالة"
    assert as_asked("charter", "宪章什么时候生效", "zh") == "宪章"


@given(st.text("谁签署了的信年月日第条0123一十。？ab", max_size=60))
def test_no_character_of_a_chinese_text_is_lost_between_words(text: str) -> None:
    kept = "".join(chinese_words(text, {"谁", "签署", "信"}, 2))
    assert "谁" * text.count("谁") == "".join(c for c in kept if c == "谁")


@given(st.text("ابتلكوفمنرس 0123/؟ً", max_size=60))
def test_any_arabic_text_is_read(text: str) -> None:
    language, english = glossed(text)
    assert language in ("ar", "en")
    assert english is None or "؟" not in english or language == "en"
    assert len(arabic_key(text)) <= len(text)


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        ("من وقع رسالة 2009؟", "Churkin"),
        ("هل كانت أوزبكستان عضوا في عام 2004؟", "No"),
        ("كم عدد الدول الأعضاء في عام ٢٠٠٤؟", "6 دول"),
        ("谁签署了2004年8月10日的信？", "Smagulov"),
        ("乌兹别克斯坦2009年是成员吗？", "Yes"),
        ("2004年的成员国有几个？", "6 个国家"),
    ],
)
def test_the_answer_is_that_of_the_english_question(bot: Bot, question: str, holds: str) -> None:
    answer = bot.ask(question).answer
    assert answer.status == "answered"
    assert holds in " ".join((answer.answer, *answer.items))


@pytest.mark.parametrize(
    "question",
    ["普京签署了2009年的信吗？", "هل وقع ميتران رسالة 2009؟", "подписал ли горбачёв письмо 2009 года?",
     "Hat Merkel den Brief von 2009 unterschrieben?", "Merkel a-t-elle signé la lettre de 2009 ?"],
)  # fmt: skip
def test_a_claim_with_a_name_that_nobody_knows_is_never_true(bot: Bot, question: str) -> None:
    """Family: yes/no questions in other languages with a word that no list and no letter holds."""
    answer = bot.ask(question).answer
    assert answer.items[:1] != ("Yes",)
