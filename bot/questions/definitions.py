"""What a term or acronym means, and what an organization is for."""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context
from bot.intents import question
from bot.questions.passages import place
from bot.questions.references import sentences_of
from store.words import fold


@question(
    "what does {organization} mean", "what does {organization} stand for", "what is {organization}",
    "{organization} acronym", "what is acronym for {organization}", "full form of {organization}",
    "abbreviation of {organization}", "what does abbreviation mean", "which acronym is defined",
    "what does hereinafter introduce", "how is {organization} abbreviated", "short name of {organization}",
    "define {organization}", "meaning of {organization}", "which abbreviations are used",
    "what is {organization} short for", "what is defined", "defined terms", "where is {organization} defined",
    "expand {organization}", "what are letters {organization}", "which term is introduced by hereinafter",
    example="what does CSTO stand for",
)  # fmt: skip
def term(context: Context) -> Answer | None:
    """What an acronym or defined term stands for, where a letter defines it."""
    rows = list(context.reader.rows("SELECT * FROM terms ORDER BY letter, start LIMIT 200"))
    asked = {fold(value) for value in context.utterance.values("organization", "body", "quoted")}
    asked |= {word.text for word in context.utterance.words}
    hereinafter = "hereinafter" in asked or "abbrevi" in {w.stem for w in context.utterance.words} or "acronym" in {w.stem for w in context.utterance.words}
    found = [row for row in rows if fold(str(row["term"])) in asked or fold(str(row["meaning"])) in asked]
    found = found or (rows if hereinafter else [])
    found = [row for row in found if not context.scope.letters or row["letter"] in context.scope.letters] or found
    if not found:
        return None
    told = "; ".join(dict.fromkeys(f"{row['term']} stands for {row['meaning']}" for row in found[:10]))
    sentences = sentences_of(context, found[:3])
    return Answer("answered", f"{told}.", items=tuple(dict.fromkeys(str(row["meaning"]) for row in found)), citations=cite_all(context.reader, [*found, *sentences]))


@question(
    "purposes of {organization}", "what are the purposes", "aims of {organization}", "goals of {organization}",
    "what is {organization} for", "objectives of {organization}", "what does {organization} aim at",
    "why does {organization} exist", "mission of {organization}", "what does {organization} want to achieve",
    "task of {organization}", "purpose of organization", "what is the aim of {organization}",
    "what does {organization} strive for",
    example="what are the purposes of the CSTO",
)  # fmt: skip
def purposes(context: Context) -> Answer | None:
    """The purposes of an organization, in the words of the letters."""
    named = context.utterance.values("organization")
    rows = context.reader.rows("SELECT * FROM sentences WHERE role IN ('text', 'preambular') AND ' ' || stems LIKE '% purpos %' ORDER BY sentence_id LIMIT 60")
    found = [row for row in rows if _states_purposes(row) and (not context.scope.letters or row["letter"] in context.scope.letters)]
    if not found or (named and not context.scope.explicit and not any(_names(context, row, named) for row in found)):
        return None
    told = " ".join(f"{place(context.names, row)}: “{row['text']}”" for row in found[:2])
    return Answer("answered", told, citations=cite_all(context.reader, found[:2]))


def _states_purposes(row: Row) -> bool:
    """"The purposes of X ... are ...": the word opens the sentence and a verb follows."""
    stems = str(row["stems"]).split()
    return "purpos" in stems[:4] and bool({"are", "is"} & set(stems))


def _names(context: Context, row: Row, named: tuple[str, ...]) -> bool:
    bodies = context.reader.rows("SELECT name FROM bodies WHERE letter = :l AND part = :p", {"l": row["letter"], "p": row["part"]})
    held = {fold(str(body["name"])) for body in bodies}
    return any(fold(name) in held for name in named)


