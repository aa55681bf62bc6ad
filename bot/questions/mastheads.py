"""What stands on the cover of a letter: dates, symbol, title, sender, addressee, language, session, items, footnotes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.answers import Answer, Citation, unanswered
from bot.citing import Library, Row, cite_all
from bot.context import Context
from bot.gazetteer import placeholders
from bot.intents import question
from bot.questions.choosing import in_order
from bot.questions.which import which_letter
from bot.scope import Scope
from bot.wording import Names, day, joined, with_article

MOST_LETTERS = 6


def facts(reader: Library, letters: Sequence[str], *fields: str) -> list[Row]:
    """Printed facts of the letters, by letter and place."""
    marks, params = placeholders(letters, "l")
    wanted, values = placeholders(fields, "f")
    sql = f"SELECT * FROM letter_facts WHERE letter IN ({marks}) AND field IN ({wanted}) ORDER BY letter, start"
    return list(reader.rows(sql, {**params, **values}))


def part_facts(reader: Library, scope: Scope, column: str) -> list[Row]:
    """Values that parts print of themselves (``dated``, ``original_language``, ``title``), with their spans."""
    where, params = scope.where()
    span = "language" if column == "original_language" else column
    sql = (
        f"SELECT letter, part, {column} AS value, {span}_start AS start, {span}_end AS end FROM parts "
        f"WHERE {where} AND {column} IS NOT NULL AND {span}_start IS NOT NULL ORDER BY letter, ordinal"
    )
    return list(reader.rows(sql, params))


def stated(context: Context, rows: Sequence[Row], said: Callable[[Row], str], what: str) -> Answer:
    """One sentence a fact; where a letter prints none, that it does not say so."""
    letters = context.scope.letters
    if not rows:
        where = joined(context.names.letter(letter) for letter in letters[:4]) or "the letters"
        return unanswered("not-stated", f"{where[:1].upper()}{where[1:]} {'do' if len(letters) != 1 else 'does'} not print {what}.")
    lines = list(dict.fromkeys(said(row) for row in rows))
    silent = [letter for letter in letters if letter not in {row["letter"] for row in rows}]
    text = " ".join(f"{line[:1].upper()}{line[1:]}." for line in lines)
    if silent and len(letters) > 1:
        text += f" {joined(context.names.letter(x) for x in silent).capitalize()} {'does' if len(silent) == 1 else 'do'} not print {what}."
    items = tuple(dict.fromkeys(shown(row["value"]) for row in rows))
    return Answer("answered", text, items=items, citations=cite_all(context.reader, rows))


def shown(value: object) -> str:
    """A value for the list of items: dates in words."""
    text = str(value)
    return day(text) if text[:4].isdigit() and text[4:5] == "-" else text


@question(
    "when was letter dated", "date of letter", "what is the date of letter", "when was letter written", "when was letter sent", "dated when",
    "what date does letter bear", "on which day was letter written", "when did {state} write", "when did {person} write", "letter date", "when is letter from",
    "when was {part} written", "date of {part}", "when was {part} dated", "what date has {part}", "which date is on {part}", "is letter dated", "was letter written in",
    "when did {state} send letter", "year of letter", "what year is letter from", "what year was letter", "age of letter", "when was statement adopted date", 
    example="when was the letter of the Russian Federation written",
)  # fmt: skip
def letter_date(context: Context) -> Answer | None:
    """The date a letter or annex bears."""
    if asked := which_letter(context):
        return asked
    parts = [p for p in context.scope.parts if p[1] != "letter"]
    rows = part_facts(context.reader, Scope(context.scope.letters, tuple(parts)), "dated") if parts else facts(context.reader, context.scope.letters, "dated")
    if not rows and parts:
        return None
    return stated(context, rows, lambda r: f"{context.names.part(str(r['letter']), str(r['part']))} is dated {day(str(r['value']))}", "its date")


@question(
    "when was letter circulated", "when was letter distributed", "when was letter issued", "document date", "date of distribution", "circulation date",
    "on which day was it issued by the un", "when was it published", "date of issue", "distribution date", "when did the un circulate letter",
    "what is the date under distr", "date on masthead", "what day was document released", "when was document circulated", "when was request distributed",
    example="when was the 2004 letter circulated",
)  # fmt: skip
def document_date(context: Context) -> Answer | None:
    """The day on which the document was distributed, printed in the masthead; not the letter's own date."""
    if asked := which_letter(context):
        return asked
    rows = facts(context.reader, context.scope.letters, "document_date")
    said: Callable[[Row], str] = lambda r: f"the document with {context.names.letter(str(r['letter']))} is dated {day(str(r['value']))}"  # noqa: E731
    return stated(context, rows, said, "a date of distribution")


@question(
    "symbol of letter", "what is the symbol", "document symbol", "un symbol", "document number", "number of letter", "reference number of document",
    "does letter have a symbol", "under what symbol was letter issued", "symbol", "official symbol", "which symbol does letter bear", "is symbol of letter {symbol}",
    "is {symbol} symbol of letter", "under which symbol is it filed",
    example="what is the symbol of the 1997 letter", anchors="symbol",
)  # fmt: skip
def own_symbol(context: Context) -> Answer | None:
    """A letter's own document symbol; a symbol in a footnote is not its own."""
    if asked := which_letter(context):
        return asked
    rows = facts(context.reader, context.scope.letters, "symbol", "other_symbol")
    named = context.utterance.values("symbol")
    answer = stated(context, rows, lambda r: f"the symbol of {context.names.letter(str(r['letter']))} is {r['value']}{_basis(r)}", "a symbol of its own")
    if named and context.utterance.asks == "yes/no" and answer.status == "answered":
        return answer._replace(answer=("Yes. " if any(r["value"] in named for r in rows) else "No. ") + answer.answer)
    return answer


def _basis(row: Row) -> str:
    return " (from the catalogue, not printed in the text)" if row["basis"] == "catalogue" else ""


@question(
    "title of letter", "what is the title", "how is letter titled", "heading of letter", "title of {part}", "what is {part} called", "name of {part}", "heading of {part}",
    "what title does {part} bear", "full title", "what is letter entitled", "headline of letter", "what is written above {part}",
    example="what is the title of annex II",
)  # fmt: skip
def letter_title(context: Context) -> Answer | None:
    """The title of a letter or part."""
    if asked := which_letter(context):
        return asked
    parts = tuple(p for p in context.scope.parts if p[1] != "letter")
    rows = part_facts(context.reader, Scope(context.scope.letters, parts), "title") if parts else facts(context.reader, context.scope.letters, "title")
    return stated(context, rows, lambda r: f"{context.names.part(str(r['letter']), str(r['part']))} is titled “{r['value']}”", "a title")


@question(
    "to whom is letter addressed", "who is the addressee", "addressee", "addressed to whom", "who received letter", "who is letter for", "recipient of letter",
    "to whom did {person} write", "to whom did {state} write", "who was letter sent to", "is letter addressed to {office}", "was letter addressed to {office}",
    "letter addressed to who", "who is addressed", "who did {person} address letter to", "to which official was letter sent", "did {state} write to {office}",
    "is {part} addressed to {office}", "who is {part} addressed to", "did letter go to {office}", "to whom", "addressed to {office} or {office}",
    example="to whom is the 2004 letter addressed", anchors="addressee",
)  # fmt: skip
def addressees(context: Context) -> Answer | None:
    """To whom a letter is addressed."""
    if asked := which_letter(context):
        return asked
    rows = facts(context.reader, context.scope.letters, "addressee")
    parts = [p for p in context.scope.parts if p[1] != "letter"]
    if parts:
        own = [r for r in rows if (r["letter"], r["part"]) in parts]
        rows = own or rows
    elif len({r["part"] for r in rows}) > 1:
        rows = [r for r in rows if r["part"] == "letter"]
    answer = stated(context, rows, lambda r: f"{context.names.part(str(r['letter']), str(r['part']))} is addressed to the {r['value']}", "an addressee")
    offices = context.utterance.values("office", "organ")
    if context.utterance.asks == "yes/no" and offices and answer.status == "answered":
        return answer._replace(answer=("Yes. " if any(r["value"] in offices for r in rows) else "No. ") + answer.answer)
    return answer


@question(
    "who sent letter", "sender of letter", "from whom is letter", "which state sent letter", "which country wrote letter", "who is letter from", "which states sent letter",
    "where does letter come from", "which mission sent letter", "who are the senders", "which government wrote letter", "countries in heading of letter", "states in title",
    "states named in heading", "countries named in title of letter", "which country is behind letter", "letter from which country", "which states wrote letter",
    "what office did sender hold", "in what capacity did sender write", "which countries are in title", "who issued letter", "on whose part was letter",
    example="which States sent the 2002 letter",
)  # fmt: skip
def senders(context: Context) -> Answer | None:
    """The States a letter comes from, with the office of the sender, as the title prints them."""
    if asked := which_letter(context):
        return asked
    rows = [r for r in facts(context.reader, context.scope.letters, "sender_state", "sender_role") if r["part"] == "letter"]
    states = [r for r in rows if r["field"] == "sender_state"]
    if not states:
        return stated(context, [], lambda r: "", "a sender in its title")
    lines = []
    for letter in dict.fromkeys(str(r["letter"]) for r in states):
        role = context.names.row(letter)["sender_role"]
        listed = joined(with_article(str(r["value"])) for r in states if r["letter"] == letter)
        lines.append(f"{context.names.letter(letter)} comes from the {role or 'representative'} of {listed}")
    text = " ".join(f"{line[:1].upper()}{line[1:]}." for line in lines)
    titles = facts(context.reader, context.scope.letters, "title")
    return Answer("answered", text, items=tuple(dict.fromkeys(str(r["value"]) for r in states)), citations=cite_all(context.reader, titles or states))


@question(
    "original language", "what language was letter written in", "language of {part}", "in what language was {part} drawn up", "which language", "what is the original language of {part}",
    "is {part} an english original", "was {part} written in russian", "original language of letter", "language of original", "in which language did {person} write", "is {part} original",
    "translated from which language", "from what language was it translated", "is letter originally in english", "was original in russian", "what tongue", "is {part} a translation",
    "which letters were originally in russian", "original english or russian",
    example="in what language was the 2004 annex written", anchors="language",
)  # fmt: skip
def original_language(context: Context) -> Answer | None:
    """The original language of a letter or part, where it is printed."""
    scope = context.scope
    rows = part_facts(context.reader, scope, "original_language")
    if not scope.parts:
        heads = [r for r in facts(context.reader, scope.letters, "original_language")] if scope.letters else _every(context, "original_language")
        places = {(r["letter"], r["start"]) for r in heads}
        rows = heads + [r for r in rows if (r["letter"], r["start"]) not in places]
    elif any(part == "letter" for _, part in scope.parts):
        rows += [r for r in facts(context.reader, scope.letters, "original_language") if (r["letter"], "letter") in scope.parts and (r["letter"], r["part"]) not in {(x["letter"], x["part"]) for x in rows}]
    languages = [w.text.capitalize() for w in context.utterance.words if w.text in _LANGUAGES] or [s.value for s in ()]
    answer = stated(context, rows, lambda r: f"the original language of {context.names.part(str(r['letter']), str(r['part']))} is {r['value']}", "its original language")
    if context.utterance.asks == "how many" and rows:
        different = sorted({str(r["value"]) for r in rows})
        return answer._replace(answer=f"{len(different)}: {joined(different)}. {answer.answer}", items=(str(len(different)), *different))
    if context.utterance.asks == "yes/no" and languages and rows and scope.letters:
        first = rows[0] if scope.parts else [r for r in rows if r["part"] == "letter"][:1] or rows
        value = first["value"] if scope.parts else first[0]["value"]  # type: ignore[index,call-overload]
        return answer._replace(answer=("Yes. " if value in languages else "No. ") + answer.answer)
    if languages and not scope.letters:
        rows = [r for r in rows if r["value"] in languages]
        return stated(context, rows, lambda r: f"the original language of {context.names.part(str(r['letter']), str(r['part']))} is {r['value']}", "that")
    return answer


_LANGUAGES = frozenset("english french spanish russian arabic chinese".split())


def _every(context: Context, field: str) -> list[Row]:
    return list(context.reader.rows("SELECT * FROM letter_facts WHERE field = :f ORDER BY letter, start LIMIT 40", {"f": field}))


@question(
    "which session", "session of general assembly", "for which session", "in which session", "which session of assembly", "what session number", "session was that for",
    "at which session", "which session agenda", "session", "what session does letter belong to", "is it the {ordinal} session", "under which session",
    "for agenda of which session",
    example="for which session was the 2004 request", anchors="session",
)  # fmt: skip
def session(context: Context) -> Answer | None:
    """The session of the General Assembly that the masthead or the request names."""
    if asked := which_letter(context):
        return asked
    rows = facts(context.reader, context.scope.letters, "session")
    if not rows:
        marks, params = placeholders(context.scope.letters, "l")
        rows = list(context.reader.rows(f"SELECT letter, part, session AS value, start, end FROM agenda_items WHERE letter IN ({marks}) AND session IS NOT NULL LIMIT 1", params))
    said: Callable[[Row], str] = lambda r: f"{context.names.letter(str(r['letter']))} belongs to the {ordinal(int(str(r['value'])))} session"  # noqa: E731
    return stated(context, rows, said, "a session")


_UNITS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()
_TENTHS = {2: "twentieth", 3: "thirtieth", 4: "fortieth", 5: "fiftieth", 6: "sixtieth", 7: "seventieth", 8: "eightieth", 9: "ninetieth"}
_TENS = {2: "twenty", 3: "thirty", 4: "forty", 5: "fifty", 6: "sixty", 7: "seventy", 8: "eighty", 9: "ninety"}


def ordinal(number: int) -> str:
    """"fifty-second (52nd)"."""
    suffix = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    if number < 20:
        words = _UNITS[number - 1]
    else:
        words = _TENTHS.get(number // 10, "") if number % 10 == 0 else f"{_TENS.get(number // 10, '')}-{_UNITS[number % 10 - 1]}"
    return f"{words} ({number}{suffix})" if words.strip("-") else f"{number}{suffix}"


@question(
    "agenda items", "which items", "under which items", "item numbers", "which agenda item", "items of preliminary list", "items of provisional agenda", "items on agenda",
    "under which items should letter be circulated", "what items of agenda", "which points of agenda", "title of agenda item", "which items does letter cite", "item of agenda",
    "is {reference} on agenda", "was letter circulated under {reference}", "what is {reference} of provisional agenda", "which list of items", "what is {reference} about",
    "how many agenda items", "agenda item", "number of agenda items", "which item of preliminary list did they want",
    example="under which agenda items was the 1997 letter circulated",
)  # fmt: skip
def agenda_items(context: Context) -> Answer | None:
    """The agenda items of a letter, with the list they stand on and their titles."""
    where, params = context.scope.where("", parts=False)
    rows = list(context.reader.rows(f"SELECT * FROM agenda_items WHERE {where} ORDER BY letter, start", params))
    wanted = [value.removeprefix("item ") for value in context.utterance.values("reference") if value.startswith("item ")]
    named = [row for row in rows if str(row["item"]) in wanted]
    lines, used = [], named or rows
    if not rows:
        return None
    for letter in dict.fromkeys(str(row["letter"]) for row in used):
        own = {str(r["item"]): r for r in used if r["letter"] == letter}
        kind = next((str(r["list_kind"]) for r in own.values() if r["list_kind"]), "agenda")
        numbers = joined(f"{item} (“{r['title']}”)" if r["title"] else item for item, r in own.items())
        lines.append(f"{context.names.letter(letter)} names item{'s' if len(own) > 1 else ''} {numbers} of the {kind}")
    text = " ".join(f"{line[:1].upper()}{line[1:]}." for line in lines)
    if context.utterance.asks == "yes/no" and wanted:
        text = ("Yes. " if named else "No. ") + text
    citations: tuple[Citation, ...] = cite_all(context.reader, used) + cite_all(context.reader, [r for r in used if r["title_start"] is not None], "title_start", "title_end")
    return Answer("answered", text, items=tuple(dict.fromkeys(str(r["item"]) for r in used)), citations=citations)


@question(
    "{footnote}", "what does {footnote} say", "{footnote} text", "text of {footnote}", "what does {footnote} refer to", "what stands in {footnote}", "what is {footnote}", "{footnote} on {part}", "is there {footnote}", "which {footnote}", "where is {footnote}",
    "was letter reissued", "why was letter reissued", "reissued for technical reasons", "is it a reissue", "which letter was reissued", "what does asterisk mean",
    example="what does the footnote of the 1997 letter say",
)  # fmt: skip
def footnotes(context: Context) -> Answer | None:
    """Footnotes and reissue notes of a letter; a symbol in a footnote is not the letter's own."""
    if "footnote" not in context.utterance.values("part") and not {w.stem for w in context.utterance.words} & {"reissu", "asterisk"}:
        return None
    fields = ("reissue_note",) if "reissu" in {w.stem for w in context.utterance.words} else ("footnote", "reissue_note")
    rows = facts(context.reader, context.scope.letters, *fields) if context.scope.letters else [r for f in fields for r in _every(context, f)]
    rows = list(in_order(context.utterance, rows, context.scope.used))
    answer = stated(context, rows, lambda r: f"{context.names.letter(str(r['letter']))} prints the note “{r['value']}”", "a footnote")
    yes = "Yes. " if context.utterance.asks == "yes/no" and rows else ""
    return answer._replace(answer=yes + answer.answer)


def known_names(names: Names, letters: Sequence[str]) -> list[str]:
    """Letters by name, for a choice."""
    return [names.letter(letter) for letter in letters]
