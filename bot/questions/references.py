"""What the letters cite: resolutions, rules, articles, treaties, documents; and where."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer, unanswered
from bot.citing import Library, Row, cite_all
from bot.context import Context, References
from bot.intents import question
from bot.questions.passages import place
from bot.scope import Scope
from bot.wording import Names, counted, day, joined, shortened
from store.words import fold, stems

_KINDS = {
    "resolut": "resolution", "decis": "decision", "rule": "rule", "articl": "article", "treati": "treaty", "charter": "charter", "agreement": "agreement",
    "declar": "declaration", "document": "document", "symbol": "document", "pact": "treaty", "instrument": "instrument", "meet": "meeting",
}  # fmt: skip


def cited_rows(reader: Library, scope: Scope, kinds: Sequence[str] = ()) -> list[Row]:
    """References in the scope, by letter and place."""
    where, params = scope.where()
    rows = reader.rows(f"SELECT * FROM cited WHERE {where} ORDER BY letter, start", params)
    return [row for row in rows if not kinds or row["kind"] in kinds]


def same_reference(row: Row, wanted: str) -> bool:
    """Whether a reference is the one called: "rule 14", "resolution 59/50", "A/52/150"."""
    name, asked = fold(str(row["name"])), fold(wanted)
    if asked.startswith(("article ", "rule ", "resolution ", "decision ")):
        number = asked.split(" ", 1)[1]
        return row["kind"] == asked.split()[0] and number in name.replace("(", " ").replace(")", " ").split()
    return name.startswith(asked) or asked in name


def sentences_of(context: Context, rows: Sequence[Row]) -> list[Row]:
    """The sentences in which the references stand, each once."""
    found: dict[object, Row] = {}
    for row in rows:
        for sentence in context.reader.rows(
            "SELECT * FROM sentences WHERE letter = :l AND part = :p AND start <= :s AND end >= :e",
            {"l": row["letter"], "p": row["part"], "s": row["start"], "e": row["end"]},
        ):
            found.setdefault(sentence["sentence_id"], sentence)
    return list(found.values())


def described(row: Row) -> str:
    """"resolution 59/50 of 2 December 2004"."""
    dated = f" of {day(str(row['date']))}" if row["date"] and str(row["date"])[:4] not in str(row["name"]) else ""
    body = f"{row['body']} " if row["body"] and row["kind"] in ("resolution", "decision") and str(row["body"]) not in str(row["name"]) else ""
    return f"{body}{row['name']}{dated}"


@question(
    "which resolutions are cited", "which rules are cited", "which articles are cited", "which treaties are mentioned", "which documents are cited", "what does letter cite", "which resolution does letter refer to",
    "resolutions mentioned", "references", "which declarations are recalled", "which declarations does {part} recall", "what resolutions does {part} recall", "which rule is invoked", "under which rule was request made",
    "on which rule does letter rest", "which article of charter", "what treaty is mentioned", "which agreements are mentioned", "which legal instruments", "what decisions are cited", "list all resolutions", "list references",
    "number of resolutions cited", "how many resolutions are cited", "which charter is meant", "which security council resolution", "which general assembly resolution", "rules of procedure cited", "what sources does letter cite",
    "which resolution granted", "which article is invoked", "citations in letter", "which symbols are cited", "by which resolution", "which rule of procedure",
    example="which resolutions does the 2009 letter cite",
)  # fmt: skip
def cited(context: Context) -> Answer | None:
    """Resolutions, rules, articles, treaties and documents that letters cite."""
    kinds = [kind for word in context.utterance.words for stem, kind in _KINDS.items() if word.stem == stem and not _in_reference(context, word.text)]
    rows = cited_rows(context.reader, context.scope, tuple(kinds))
    wanted = context.utterance.values("reference", "symbol")
    if wanted:
        return where_cited(context)
    organs = context.utterance.values("organ")
    of_organ = [row for row in rows if row["body"] in organs]
    rows = of_organ or rows
    if not rows:
        return None
    distinct = list({described(row): row for row in reversed(rows)}.values())[::-1]
    lines = []
    for letter in dict.fromkeys(str(row["letter"]) for row in distinct):
        own = list(dict.fromkeys(described(row) for row in rows if row["letter"] == letter))
        lines.append(f"{context.names.letter(letter)} cites {shortened(own)}")
    text = " ".join(f"{line[:1].upper()}{line[1:]}." for line in lines)
    if context.utterance.asks == "how many":
        text = f"{counted(len(distinct), kinds[0] if kinds else 'reference').capitalize()}. {text}"
    return Answer("answered", text, items=tuple(described(row) for row in distinct[:24]), citations=cite_all(context.reader, [*distinct[:12], *sentences_of(context, distinct[:4])]))


def _in_reference(context: Context, word: str) -> bool:
    return any(word in value.split() for value in context.utterance.values("reference"))


@question(
    "where is {reference} cited", "where is {reference} mentioned", "which letter cites {reference}", "which letters mention {reference}", "is {reference} cited", "is {reference} mentioned in {part}", "does letter cite {reference}",
    "what is {reference}", "what does {reference} say", "what was {reference} about", "why is {reference} cited", "in what connection is {reference} cited", "what is said about {reference}", "which paragraph cites {reference}",
    "who cites {reference}", "what was decided in {reference}", "date of {reference}", "when was {reference} adopted", "does {part} refer to {reference}", "how often is {reference} cited", "{reference}", "what did {reference} do",
    "what does {reference} require", "for what is {reference} invoked", "which organ adopted {reference}", "which body adopted {reference}", "how many letters cite {reference}", "does {reference} appear",
    example="where is rule 14 cited",
)  # fmt: skip
def where_cited(context: Context) -> Answer | None:
    """Where a resolution, rule, article or document is cited, with the sentence."""
    wanted = context.utterance.values("reference", "symbol")
    wanted = tuple(value for value in wanted if not value.startswith("item "))
    if not wanted:
        return None
    everywhere = [row for row in cited_rows(context.reader, Scope()) if any(same_reference(row, value) for value in wanted)]
    rows = [row for row in everywhere if not context.scope.letters or row["letter"] in context.scope.letters]
    asked = joined(wanted)
    if not everywhere:
        if context.utterance.asks == "yes/no":
            return None
        return unanswered("not-stated", f"No loaded letter cites {asked}.")
    if not rows:
        where = joined(dict.fromkeys(context.names.part(str(r["letter"]), str(r["part"])) for r in everywhere))
        return Answer("answered", f"No: {joined(context.names.letter(x) for x in context.scope.letters)} does not cite {asked}. It is cited in {where}.", items=("No",), citations=cite_all(context.reader, everywhere[:6]))
    yes = "Yes. " if context.utterance.asks == "yes/no" else ""
    if context.utterance.asks == "how many":
        letters = list(dict.fromkeys(str(r["letter"]) for r in rows))
        yes = f"{counted(len(letters), 'letter').capitalize()}: {joined(context.names.letter(x) for x in letters)}. "
    found = sentences_of(context, rows)
    told = " ".join(f"{place(context.names, row)}: “{row['text']}”" for row in found[:3])
    if not found:
        told = joined(dict.fromkeys(f"{row['printed']} in {context.names.part(str(row['letter']), str(row['part']))}" for row in rows)) + "."
    items = tuple(dict.fromkeys(described(row) for row in rows))
    return Answer("answered", f"{yes}{told}"[:1400], items=items[:3], citations=cite_all(context.reader, [*rows[:6], *found[:4]]))
