"""Who a person is, as the letters print it: office, State, rank, name; who held an office when."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer, unanswered
from bot.citing import Library, Row, cite_all
from bot.context import Context, Dates, Offices, Person, States
from bot.gazetteer import placeholders
from bot.intents import question
from bot.questions.signatures import holds_office, signatures
from bot.scope import Scope
from bot.utterance import Utterance
from bot.wording import Names, day, joined, with_article


def mentions(reader: Library, families: Sequence[str], scope: Scope | None = None) -> list[Row]:
    """Where persons of the family names are signed, authors or named, by date."""
    marks, params = placeholders(families)
    where, values = (scope or Scope()).where("m")
    sql = (
        "SELECT m.*, p.name AS full_name, p.family_name AS family FROM person_mentions m JOIN persons p ON p.person = m.person "
        f"WHERE p.folded IN ({marks}) AND {where} ORDER BY m.as_of, m.letter, m.start"
    )
    return list(reader.rows(sql, {**params, **values}))


def told(row: Row, names: Names) -> str:
    """"Rashid Alimov, Permanent Representative of Tajikistan, signed annex ... to the letter of ..."."""
    office = str(row["office"] or "")
    rank = str(row["rank"] or "")
    title = ", ".join(dict.fromkeys(piece for piece in (rank, office) if piece))
    state = f" of {with_article(str(row['state']))}" if row["state"] and title else f" of {with_article(str(row['state']))}" if row["state"] else ""
    where = names.part(str(row["letter"]), str(row["part"]))
    verb = {"signed": "signed", "author": "is the author given in", "named": "is named in"}[str(row["role"])]
    described = f", {title}{state}," if title else f"{state}," if state else ""
    return f"{row['name']}{described} {verb} {where}"


def _answer(reader: Library, rows: Sequence[Row], text: str, items: Sequence[object]) -> Answer:
    shown = tuple(dict.fromkeys(str(item) for item in items if item))
    return Answer("answered", text, items=shown, citations=cite_all(reader, _blocks(reader, rows)))


def _blocks(reader: Library, rows: Sequence[Row]) -> list[Row]:
    """For a signature the whole block, so that office and State are in the quote."""
    found: list[Row] = []
    for row in rows:
        blocks = reader.rows(
            "SELECT * FROM signatures WHERE letter = :l AND part = :p AND start <= :s AND end >= :s", {"l": row["letter"], "p": row["part"], "s": row["start"]}
        )
        found.append(blocks[0] if blocks and row["role"] == "signed" else row)
        if blocks and row["role"] == "signed" and blocks[0]["basis_start"] is not None:
            found.append({**blocks[0], "start": blocks[0]["basis_start"], "end": blocks[0]["basis_end"]})
    return found


@question(
    "who is {person}", "who was {person}", "tell me about {person}", "{person}", "what is known about {person}", "what do letters say about {person}", "position of {person}", "role of {person}",
    "office of {person}", "what office did {person} hold", "rank of {person}", "title of {person}", "country of {person}", "which country does {person} represent", "nationality of {person}",
    "what was job of {person}", "{person} country and rank", "function of {person}", "which state does {person} represent", "is {person} {office}", "was {person} {office}", "is {person} from {state}",
    "whom does {person} represent", "for which country did {person} sign", "what post did {person} hold", "in what capacity did {person} sign", "was {person} ambassador or minister", "{person} who is that",
    "which letter names {person}", "where is {person} mentioned", "in which letter does {person} appear", "where does {person} come from", "is {person} mentioned", "which state is {person} from",
    "did {person} represent {state}", "as what did {person} sign", "is {person} a national of {state}", "offices of {person} over time", "who exactly is {person}", "{person} what position",
    example="who is M. Abelian",
)  # fmt: skip
def who_is(reader: Library, names: Names, utterance: Utterance, person: Person, scope: Scope, offices: Offices, states: States) -> Answer | None:
    """Who a person is, as the letters print it."""
    rows = mentions(reader, [person], scope if scope.letters else None) or mentions(reader, [person])
    if not rows:
        return None
    if mismatch := _other_given_name(reader, utterance, rows):
        return mismatch
    text = "; ".join(dict.fromkeys(told(row, names) for row in rows))
    said = f"{text[:1].upper()}{text[1:]}."
    extra = _defining_sentence(reader, rows)
    if extra:
        said += f" The text: “{extra[0]['text']}”"
    if utterance.asks == "yes/no" and (offices or states):
        right = all(any(holds_office(r, o) for r in rows) for o in offices) and all(any(r["state"] == s for r in rows) for s in states)
        said = f"{'Yes' if right else 'No'}. {said}"
    items = [rows[0]["full_name"], *(r["office"] for r in rows), *(r["rank"] for r in rows), *(r["state"] for r in rows)]
    answer = _answer(reader, rows, said, items)
    return answer._replace(citations=answer.citations + cite_all(reader, extra))


def _defining_sentence(reader: Library, rows: Sequence[Row]) -> list[Row]:
    """The sentence that names a person who signed nothing there."""
    named = [row for row in rows if row["role"] == "named"]
    if not named:
        return []
    row = named[0]
    return list(
        reader.rows(
            "SELECT * FROM sentences WHERE letter = :l AND part = :p AND start <= :s AND end >= :e",
            {"l": row["letter"], "p": row["part"], "s": row["start"], "e": row["end"]},
        )
    )


def _other_given_name(reader: Library, utterance: Utterance, rows: Sequence[Row]) -> Answer | None:
    """A given name that contradicts every printed one means another person."""
    from store.words import fold

    slot = utterance.of("person")[0]
    given = [word.text for word in utterance.words_of(slot)[:-1] if len(word.text) > 2]
    printed = {piece for row in rows for piece in fold(str(row["full_name"])).replace(".", " ").split()}
    initials = {piece[0] for piece in printed}
    if not given or any(g in printed for g in given) or any(g[0] in initials for g in given):
        return None
    shown = joined(dict.fromkeys(str(row["name"]) for row in rows))
    typed = " ".join(word.raw for word in utterance.words_of(slot))
    return unanswered("not-named", f"The letters do not name {typed}; they name {shown}.", citations=cite_all(reader, rows[:2]))


@question(
    "first name of {person}", "given name of {person}", "full name of {person}", "what is {person} first name", "how is {person} spelled", "spelling of {person}", "initial of {person}",
    "forename of {person}", "do letters give first name of {person}", "patronymic of {person}", "surname of {person}", "what does initial of {person} stand for", "{person} christian name", "complete name of {person}",
    "name of ambassador {person}", "is first name of {person} printed",
    example="what is Rakhmonov's first name",
)  # fmt: skip
def full_name(reader: Library, names: Names, utterance: Utterance, person: Person) -> Answer | None:
    """The name of a person as printed; a first name that is not printed is not supplied."""
    rows = mentions(reader, [person])
    if not rows:
        return None
    forms = list(dict.fromkeys(str(row["name"]) for row in rows))
    fullest = max(forms, key=lambda form: len(form.replace(".", "")))
    given = fullest.rsplit(" ", 1)[0]
    only = all(len(piece.rstrip(".")) < 2 for piece in given.split())
    note = " Only the initial is printed." if only else ""
    others = [form for form in forms if form != fullest]
    also = f" Also printed: {joined(others)}." if others else ""
    no = "No. " if only and utterance.asks == "yes/no" else "Yes. " if utterance.asks == "yes/no" else ""
    return _answer(reader, rows, f"{no}The letters print {fullest}.{note}{also}", [fullest])


@question(
    "who was {office} of {state}", "who was {office}", "who represented {state}", "who is {office} of {state}", "{office} of {state}", "{state} {office}", "who held office of {office}", "name of {office} of {state}",
    "who was {state} ambassador", "which {office} are named", "list {office}", "who were the {office}", "which persons are {office}", "name {office}", "who led {state}", "leader of {state}", "who headed {state}",
    "who were the {office} of {state}", "head of mission of {state}", "who acted as {office}", "was {state} represented by {office}", "which states were represented by {office}", "who spoke as {office}",
    "which countries had {office}", "how many {office}", "who is the {office}", "who replaced {office} of {state}", "for which states did {office} sign", "which {office} is named", "who is chief of {organization}",
    "who served as {office} of {state}", "{office} in year", "who represented {state} at un",
    example="who was Tajikistan's Permanent Representative in 2004",
)  # fmt: skip
def office_holders(context: Context) -> Answer | None:
    """Who held an office, for a State and a year, as far as letters show it."""
    utterance, reader = context.utterance, context.reader
    offices, states = utterance.values("office"), utterance.values("state")
    years = {slot.value[:4] for slot in utterance.of("date")}
    if not offices and not states:
        return None
    rows = _all_holders(reader, context.scope, states)
    rows = [r for r in rows if not offices or any(holds_office(r, o) for o in offices)]
    rows = [r for r in rows if not years or str(r["as_of"] or "")[:4] in years]
    if not rows:
        return _no_holder(context, offices, states, years)
    text = "; ".join(dict.fromkeys(told(row, context.names) for row in rows[:14]))
    answer = _answer(reader, rows[:14], f"{text[:1].upper()}{text[1:]}.", [r["name"] for r in rows])
    if utterance.asks == "how many":
        people = list(dict.fromkeys(r["person"] for r in rows))
        return answer._replace(answer=f"{len(people)}. {answer.answer}", items=(str(len(people)), *answer.items))
    return answer._replace(answer=f"Yes. {answer.answer}") if utterance.asks == "yes/no" else answer


def _all_holders(reader: Library, scope: Scope, states: States) -> list[Row]:
    where, params = scope.where("m")
    marks, values = placeholders(states, "s")
    of_state = f" AND m.state IN ({marks})" if states else ""
    sql = (
        "SELECT m.*, p.name AS full_name FROM person_mentions m JOIN persons p ON p.person = m.person "
        f"WHERE {where}{of_state} ORDER BY m.as_of, m.letter, m.start LIMIT 200"
    )
    return list(reader.rows(sql, {**params, **values}))


def _no_holder(context: Context, offices: Offices, states: States, years: set[str]) -> Answer | None:
    if not offices:
        return None
    who = f"{joined(offices, 'or')}{f' of {joined(map(with_article, states))}' if states else ''}{f' in {joined(sorted(years))}' if years else ''}"
    near = [r for r in _all_holders(context.reader, Scope(), states) if states or any(holds_office(r, o) for o in offices)][:4]
    told_near = f" They do name: {'; '.join(dict.fromkeys(told(r, context.names) for r in near))}." if near else ""
    return unanswered("not-named", f"The letters name nobody as {who}.{told_near}", citations=cite_all(context.reader, near))


@question(
    "which person appears with initial and with full name", "who is printed with initial in one letter and first name in another", "whose first name is given only later", "which name is abbreviated in one letter",
    "whose name is spelled differently", "which signatory appears with initial then full name", "who is named in different forms", "which persons are named differently",
    example="whose name is printed in two forms",
)  # fmt: skip
def name_forms(reader: Library, names: Names) -> Answer | None:
    """Persons whose name is printed in more than one form."""
    rows = reader.rows(
        "SELECT m.*, p.name AS full_name FROM person_mentions m JOIN persons p ON p.person = m.person WHERE m.person IN "
        "(SELECT person FROM person_mentions GROUP BY person HAVING count(DISTINCT lower(name)) > 1) ORDER BY m.person, m.as_of, m.start LIMIT 40"
    )
    forms: dict[object, dict[str, Row]] = {}
    for row in rows:
        forms.setdefault(row["person"], {}).setdefault(str(row["name"]), row)
    if not forms:
        return None
    lines = [joined(f"“{name}” in {names.letter(str(row['letter']))}" for name, row in own.items()) for own in forms.values()]
    return _answer(reader, [row for own in forms.values() for row in own.values()], f"{'; '.join(lines)}.", [name for own in forms.values() for name in own])


@question(
    "who is named in letter", "which persons are named", "people mentioned", "names in letter", "all persons", "which people appear", "who is mentioned by name", "list of persons", "list people",
    "how many persons are named", "how many different people signed", "how many people", "names in {part}", "and their names", "their names", "which individuals appear",
    example="which persons does the 2004 letter name",
)  # fmt: skip
def persons_named(context: Context) -> Answer | None:
    """The persons that letters name."""
    if _asks_names_of_states(context):
        return unanswered("not-named", "The letters name the offices there, not the persons.", citations=context.conversation.citations)
    where, params = context.scope.where("m")
    rows = list(context.reader.rows(f"SELECT m.*, p.name AS full_name FROM person_mentions m JOIN persons p ON p.person = m.person WHERE {where} ORDER BY m.as_of, m.letter, m.start LIMIT 200", params))
    first = list({row["person"]: row for row in reversed(rows)}.values())[::-1]
    if not first:
        return None
    text = joined(str(row["full_name"]) for row in first[:40])
    if context.utterance.asks == "how many":
        text = f"{len(first)}: {text}"
    return _answer(context.reader, first[:40], f"{text}.", [row["full_name"] for row in first[:40]])


def _asks_names_of_states(context: Context) -> bool:
    """"and their names?" after an answer that gave States, not persons."""
    texts = {word.text for word in context.utterance.words}
    return context.conversation.intent == "spoken_for" and "their" in texts and not context.scope.explicit
