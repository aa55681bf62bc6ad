"""Which letters mention a topic, a State or a person; whether one does; in how many."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer, Citation, unanswered
from bot.citing import Row
from bot.context import Context
from bot.gazetteer import placeholders
from bot.intents import question
from bot.questions.passages import place, quoted, search, wanted_terms
from bot.questions.persons import mentions
from bot.retrieval import Hit, clause_with
from bot.wording import Names, counted, joined, with_article


@question(
    "which letters mention", "which letter mentions {state}", "which documents mention {person}", "which letters refer to", "in which letters does it come up", "where is {state} mentioned", "which letter names {state}", "which documents use word",
    "letters that mention {organization}", "which letters speak of", "is {state} mentioned", "does letter mention", "does {part} mention", "is {organization} mentioned in {part}", "do letters mention", "is it mentioned", "which letter brings up {organization}",
    "in how many letters is {state} named", "how many letters mention", "how many documents mention", "where does {organization} come up", "where is {body} mentioned", "which texts contain word", "is {body} in {part}", "does word appear in {part}",
    "which draft mentions", "which part mentions", "which annex mentions", "is word used", "are narcotics mentioned", "is there any mention of", "letters about", "documents about", "which letter talks about", "which letters name {state}", "which of the letters contain",
    "does any letter mention", "mention of {state}", "in which document is {body} named", "which letter is about", "where are they mentioned", "where does {body} appear", "is anything said about", "do letters say anything about",
    example="which letters mention Afghanistan", topic=True,
)  # fmt: skip
def mentioning(context: Context) -> Answer | None:
    """Which letters mention a topic, a State, a body or a person."""
    if context.utterance.of("reference"):
        return None  # a numbered provision is cited, not a word to look for
    found = _found(context)
    if found is None:
        return None
    rows, what = found
    inside = [row for row in rows if _inside(context, row)]
    asks = context.utterance.asks
    if not rows:
        if asks == "yes/no":
            return _absent(context, what)
        return unanswered("not-stated", f"No loaded letter mentions {what}.")
    if context.scope.explicit and not inside:
        where = _listed(context.names, rows)
        return Answer("answered", f"No: {_scope_name(context)} does not mention {what}. It is mentioned in {where}.", items=("No",), citations=_quotes(context, rows[:6]))
    shown = inside if context.scope.explicit else rows
    return _told(context, shown, what)


def _told(context: Context, rows: Sequence[Row], what: str) -> Answer:
    letters = list(dict.fromkeys(str(row["letter"]) for row in rows))
    asks = context.utterance.asks
    lead = {"yes/no": "Yes. ", "how many": f"{counted(len(letters), 'letter').capitalize()}. "}.get(asks, "")
    text = f"{lead}{what[:1].upper()}{what[1:]}: mentioned in {_listed(context.names, rows)}."
    shown = list({row["letter"]: row for row in reversed(rows)}.values())[::-1] if len(letters) > 1 else list(rows[:3])
    if len(letters) == 1:
        text += " " + " ".join(f"{place(context.names, row)}: “{_text(row)}”" for row in shown[:2])
    items = (str(len(letters)),) if asks == "how many" else tuple(context.names.letter(x).removeprefix("the ") for x in letters[:12])
    return Answer("answered", text[:1450], items=items, citations=_quotes(context, shown[:12]))


def _text(row: Row) -> str:
    start, end = clause_with(str(row["text"]), row["matched"] if "matched" in row.keys() else (), 500)  # type: ignore[arg-type]
    return str(row["text"])[start:end].strip()


def _quotes(context: Context, rows: Sequence[Row]) -> tuple[Citation, ...]:
    return tuple(dict.fromkeys(quoted(context.reader, row, 0, len(str(row["text"]))) for row in rows))


def _listed(names: Names, rows: Sequence[Row]) -> str:
    by_letter: dict[str, None] = dict.fromkeys(str(row["letter"]) for row in rows)
    if len(by_letter) == 1:
        return joined(list(dict.fromkeys(names.part(str(row["letter"]), str(row["part"])) for row in rows))[:4])
    shown = [names.letter(letter) for letter in by_letter][:12]
    more = f" and {len(by_letter) - 12} more" if len(by_letter) > 12 else ""
    return joined(shown) + more


def _inside(context: Context, row: Row) -> bool:
    scope = context.scope
    if scope.parts:
        return (row["letter"], row["part"]) in scope.parts
    return not scope.letters or row["letter"] in scope.letters


def _scope_name(context: Context) -> str:
    if context.scope.parts:
        return joined(context.names.part(*part) for part in context.scope.parts[:3])
    return joined(context.names.letter(letter) for letter in context.scope.letters[:3])


def _absent(context: Context, what: str) -> Answer:
    return unanswered("not-stated", f"No: no loaded letter mentions {what}.")


def _found(context: Context) -> tuple[list[Row], str] | None:
    """Sentences that mention what is asked for, and what that is called; None where nothing is named."""
    utterance = context.utterance
    wide = context._replace(scope=context.scope._replace(letters=(), parts=()))
    must, may = wanted_terms(wide._replace(scope=context.scope))
    must = [term for term in must if term.stem not in _ABOUT]
    states = [s for s in utterance.values("state") if not _only_author(context, s)]
    if states and not must:
        return _of_states(context, states), joined(map(with_article, states))
    people = utterance.values("person")
    if people and not must:
        return _of_people(context, people), joined(" ".join(w.raw for w in utterance.words_of(s)) for s in utterance.of("person"))
    if not must:
        return None
    hits = [hit for hit in search(wide, must, may) if not hit.missing or all(m.stem not in {t.stem for t in must} for m in hit.missing)]
    whole = [hit for hit in hits if len(hit.matched) >= len(must)]
    return _rows(whole), joined(f"“{term.text}”" for term in must)


_ABOUT = frozenset("word term mention name refer use speak come bring talk contain appear document letter letters text".split())


def _only_author(context: Context, state: str) -> bool:
    return state in {s for letter in context.scope.letters[:10] for s in str(context.names.row(letter)["sender_states"]).split("; ")} and "state" in context.scope.basis


def _rows(hits: Sequence[Hit]) -> list[Row]:
    rows = [{**hit.row, "matched": hit.matched} for hit in hits]
    return sorted(rows, key=lambda row: int(str(row["sentence_id"])))


def _of_states(context: Context, states: Sequence[str]) -> list[Row]:
    marks, params = placeholders(states)
    return list(
        context.reader.rows(
            "SELECT DISTINCT s.* FROM state_mentions m JOIN sentences s ON s.letter = m.letter AND s.part = m.part AND s.start <= m.start AND s.end >= m.end "
            f"WHERE m.state IN ({marks}) ORDER BY s.sentence_id LIMIT 400",
            params,
        )
    )


def _of_people(context: Context, people: Sequence[str]) -> list[Row]:
    rows = mentions(context.reader, people)
    found: list[Row] = []
    for row in rows[:60]:
        found += context.reader.rows(
            "SELECT * FROM sentences WHERE letter = :l AND part = :p AND start <= :s AND end >= :e LIMIT 1", {"l": row["letter"], "p": row["part"], "s": row["start"], "e": row["end"]}
        )
    return found


