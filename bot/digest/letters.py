"""A letter in words, with the quotes that prove them: its title, its first sentence, or what else is printed."""

from __future__ import annotations

from bot.answers import Citation
from bot.citing import Library, Row, cite, cite_all
from bot.questions.printed_values import facts
from bot.wording import Names

_MOST_FACTS = 3
_MOST_PARTS = 6


def letter_in_words(names: Names, letter: str) -> str:
    """ "the letter of 5 September 1997 from Azerbaijan to the Secretary-General (A/52/322)"."""
    row = names.row(letter)
    sender = names.sender(letter)
    to = names.joined(_office(names, one) for one in str(row["addressees"] or "").split("; ") if one)
    form = "_".join(word for word, given in (("from", sender), ("to", to)) if given)
    text = names.letter(letter)
    if form:
        text = names.say(f"digest.letter.{form}", letter=text, sender=sender, to=to)
    return names.say("digest.letter.symbol", letter=text, symbol=str(row["symbol"])) if row["symbol"] else text


def _office(names: Names, office: str) -> str:
    return f"the {office}" if names.language == "en" else office


def attachments(reader: Library, names: Names, letter: str) -> str:
    """ "annex I (explanatory note) and annex II (draft resolution)"; empty where there is none."""
    sql = (
        f"SELECT part, kind FROM parts WHERE letter = :l AND part <> 'letter' ORDER BY ordinal LIMIT {_MOST_PARTS + 1}"
    )
    rows = reader.rows(sql, {"l": letter})
    if len(rows) > _MOST_PARTS:
        return names.say("digest.several_annexes")
    return names.joined(names.part_alone(letter, str(row["part"])) for row in rows)


def cover(reader: Library, letter: str) -> tuple[Citation, ...]:
    """The title as printed; else the date and sender as printed; else the first words of the text."""
    for fields in (("title",), ("dated", "sender_state", "document_date")):
        printed = [row for row in facts(reader, [letter], *fields) if row["basis"] != "catalogue"]
        if printed:
            return cite_all(reader, printed[:_MOST_FACTS])
    row = _first_paragraph(reader, letter, "1 = 1")
    return (cite(reader, row),) if row else ()


def opening(reader: Library, letter: str) -> tuple[Citation, ...]:
    """The first sentence of the letter itself."""
    row = _first_paragraph(reader, letter, "role = 'text'")
    if row is None:
        return ()
    sql = "SELECT * FROM sentences WHERE letter = :l AND part = :p AND paragraph = :g ORDER BY sentence LIMIT 1"
    rows = reader.rows(sql, {"l": letter, "p": row["part"], "g": row["paragraph"]})
    return cite_all(reader, rows)


def _first_paragraph(reader: Library, letter: str, test: str) -> Row | None:
    sql = f"SELECT * FROM paragraphs WHERE letter = :l AND {test} ORDER BY start LIMIT 1"
    return next(iter(reader.rows(sql, {"l": letter})), None)
