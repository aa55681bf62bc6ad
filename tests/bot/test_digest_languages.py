"""Digests in the languages of the wording: what stands around them changes, the letters' own words do not."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

import pytest

from bot.digest import SECTIONS, Digest, DigestSettings, digest, parse_sections
from bot.discord_app.digest_bodies import pages
from bot.errors import UsageError
from bot.phrasebook import LANGUAGES, said
from bot.schedule import Post, ScheduleError, Slot, parse_days, parse_time
from bot.wording import month_day
from bot.zones import ZoneError, checked_zone
from store.reader import Reader
from tests.bot.random_answers import payload
from tests.discord_server.limits import message_breaches

OTHERS = [language for language in LANGUAGES if language != "en"]
DAYS = ("2026-07-14", "2026-08-10", "2026-12-16", "2027-09-05", "2010-07-14")
ENGLISH = re.compile(
    r"\b(ago|today|this month|and \w+ more|letters? of|from the|members of|is named|are named|signed on|with the|"
    r"loaded|without a date|other persons?|on \d+ [A-Z]|paragraph \d)\b",
    re.IGNORECASE,
)


def made(reader: Reader, day: str, language: str, asked: tuple[str, ...] = ()) -> Digest:
    today = date.fromisoformat(day)
    until = datetime(today.year, today.month, today.day, 9, tzinfo=UTC)
    return digest(reader, None, until, today, DigestSettings(SECTIONS, language=language), asked)


def unquoted(text: str) -> str:
    """Without what stands between quotation marks, and without the titles of organizations and offices."""
    return re.sub(r"[“„«].*?[”“»]", "", text, flags=re.DOTALL)


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("day", DAYS)
def test_the_same_is_told_with_the_same_quotes(reader: Reader, day: str, language: str) -> None:
    english, other = made(reader, day, "en"), made(reader, day, language)
    told = [s for s in english.sections if s.name != "question"]
    told_too = [s for s in other.sections if s.name != "question"]  # examples of questions are not the same
    assert [s.name for s in told_too] == [s.name for s in told]
    for one, two in zip(told, told_too, strict=True):
        assert one.heading != two.heading
        assert [a.citations for a in one.answers] == [a.citations for a in two.answers]
        assert [a.items for a in one.answers] == [a.items for a in two.answers]
    assert other.title != english.title


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("day", DAYS)
def test_no_english_stands_around_the_quotes(reader: Reader, day: str, language: str) -> None:
    for section in made(reader, day, language).sections:
        for text in (section.heading, *(answer.answer for answer in section.answers)):
            assert not ENGLISH.search(unquoted(text)), text


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "Il y a 17 ans aujourd’hui : lettre du 14 juillet 2009 (expéditeur : Russian Federation ; "
               "destinataire : Secretary-General)."),
        ("es", "Hoy hace 17 años: carta de fecha 14 de julio de 2009 (remitente: Russian Federation; destinatario: "
               "Secretary-General)."),
        ("ru", "17 лет назад в этот день: письмо от 14 июля 2009 года (отправитель: Russian Federation; адресат: "
               "Secretary-General)."),
        ("de", "Heute vor 17 Jahren: Schreiben vom 14. Juli 2009 (Absender: Russian Federation; Empfänger: "
               "Secretary-General)."),
    ],
)  # fmt: skip
def test_an_anniversary(reader: Reader, language: str, line: str) -> None:
    assert made(reader, "2026-07-14", language).sections[0].answers[0].answer == line


def test_a_digest_in_german_reads_so(reader: Reader) -> None:
    digest_of = made(reader, "2026-02-03", "de")
    assert digest_of.title == "Übersicht vom 3. Februar 2026"
    lines = {section.heading: [answer.answer for answer in section.answers] for section in digest_of.sections}
    assert lines["Was sich geändert hat"] == [
        "Mitglieder (Collective Security Treaty Organization): genannt am 14. Juli 2009, aber nicht am 10. August "
        "2004: Uzbekistan; beide Male genannt: 6.",
        "Permanent Representative, Russian Federation — Unterschrift: am 10. August 2004 Andrei Denisov, am 14. Juli "
        "2009 Vitaly Churkin.",
    ]
    assert lines["Was geladen ist"][0] == "4 Schreiben (1997 bis 2009)."
    assert lines["Was geladen ist"][1].startswith("Schreiben nach Jahren: 1997 (1), ")
    (question,) = lines["Eine Frage, die die Schreiben beantworten"]
    assert question.startswith(tuple(f"„{said(f'example.{name}', 'de')}“" for name in (
        "signers", "members", "event_date", "letters", "mentioning", "term", "draft", "cited"
    )))  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_one_message_marked_late_in_its_language(reader: Reader, language: str) -> None:
    slot = Slot(datetime(2026, 8, 10, 9, tzinfo=UTC), date(2026, 8, 10))
    late = Post(slot, datetime(2026, 8, 10, 11, tzinfo=UTC) - slot.instant, 0)
    embeds = pages(made(reader, "2026-08-10", language), late)
    assert embeds[0].title == said("digest.late", language, title=made(reader, "2026-08-10", language).title)
    assert message_breaches({"embeds": [payload(embed) for embed in embeds]}) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_digest_says_so_in_its_language(reader: Reader, language: str) -> None:
    wanted = DigestSettings(("anniversaries",), says_when_empty=True, language=language)
    empty = digest(reader, None, datetime(2008, 7, 1, 9, tzinfo=UTC), date(2008, 7, 1), wanted)
    assert empty.empty
    assert empty.sections[0].heading == said("digest.heading.nothing", language)
    assert empty.sections[0].answers[0].answer == said("digest.empty", language)


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize(
    ("read", "typed", "error"),
    [
        (parse_days, "every blue moon", ScheduleError),
        (parse_time, "noonish", ScheduleError), (parse_time, "9", ScheduleError), (parse_time, "24:00", ScheduleError),
        (parse_time, "25:00", ScheduleError), (parse_time, "", ScheduleError),
        (checked_zone, "Berlin", ZoneError), (checked_zone, "", ZoneError), (checked_zone, "localtime", ZoneError),
        (checked_zone, "Etc/GMT+5", ZoneError), (checked_zone, "EST", ZoneError), (checked_zone, "UTC+2", ZoneError),
        (parse_sections, "horoscope", UsageError), (parse_sections, "", UsageError),
    ],
)  # fmt: skip
def test_refusals_are_in_the_language_with_what_was_typed(
    read: object, typed: str, error: type[Exception], language: str
) -> None:
    with pytest.raises(error) as english:
        read(typed)  # type: ignore[operator]
    with pytest.raises(error) as other:
        read(typed, language)  # type: ignore[operator]
    assert str(other.value) != str(english.value)
    assert typed in str(other.value)


@pytest.mark.parametrize(
    ("language", "first", "other"),
    [("en", "1 July", "14 July"), ("fr", "1er juillet", "14 juillet"), ("es", "1 de julio", "14 de julio"),
     ("ru", "1 июля", "14 июля"), ("de", "1. Juli", "14. Juli")],
)  # fmt: skip
def test_a_day_without_its_year(language: str, first: str, other: str) -> None:
    assert (month_day("2009-07-01", language), month_day("2009-07-14", language)) == (first, other)
