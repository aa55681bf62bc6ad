"""How it is told which letters mention something, and that others are silent on it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer, Citation
from bot.bounds import is_large
from bot.citing import Row, part_of
from bot.context import Context
from bot.questions.quoting import place, quoted, titles
from bot.scoping.cards import letter_count
from bot.scoping.scope import LETTER_NOUNS, indices
from bot.searching.retrieval import clause_with
from bot.wording import Names


def told_elsewhere(context: Context, rows: Sequence[Row], what: str) -> Answer:
    """No, shown by the title of what was looked through, and where it is mentioned instead."""
    names = context.local
    silent = names.say("mentions.silent", n=1, letters=_scope_name(context), what=what)
    text = told_no(
        context, f"{silent} {names.say('mentions.elsewhere', letters=_listed(names, rows, context.scope.parts))}"
    )
    return Answer("answered", text, items=("No",), citations=(*titles(context), *quotes(context, rows[:6])))


def told_no(context: Context, text: str) -> str:
    """ "No: no loaded letter ...": the sentence goes on from its No."""
    return f"{context.local.say('no').rstrip('.。')}: {text[:1].lower()}{text[1:]}"


def told(context: Context, rows: Sequence[Row], what: str) -> Answer:
    """The letters that mention it, with what they say where it is one letter."""
    letters = list(dict.fromkeys(str(row["letter"]) for row in rows))
    asks = context.utterance.asks
    names = context.local
    number = names.counted(len(letters), "letter")
    least = is_large(context.reader) and len(letters) > 1  # of very many the search proposes the likeliest
    count = names.opening(names.say("members.at_least", count=number) if least else number)
    lead = {"yes/no": "No. " if _lacks_one(context, rows) else "Yes. ", "how many": f"{count}. "}.get(asks, "")
    text = lead + names.say("mentions.here", what=what, letters=_listed(names, rows))
    shown = list({row["letter"]: row for row in reversed(rows)}.values())[::-1] if len(letters) > 1 else list(rows[:3])
    if len(letters) == 1:
        text += " " + " ".join(f"{place(context.local, row)}: “{_text(row)}”" for row in shown[:2])
    items = (
        (str(len(letters)),)
        if asks == "how many"
        else tuple(context.names.letter(x).removeprefix("the ") for x in letters[:12])
    )
    return Answer("answered", text[:1450], items=items, citations=quotes(context, shown[:12]))


def _lacks_one(context: Context, rows: Sequence[Row]) -> bool:
    """ "Is X named in every letter?", "do both drafts name X?", where one does not name it."""
    scope = context.scope
    if not claims_each(context) or is_large(context.reader):
        return False
    if len(scope.parts) > 1:
        return not set(scope.parts) <= {part_of(row) for row in rows}
    return len({row["letter"] for row in rows}) < (len(scope.letters) or letter_count(context.reader))


def claims_each(context: Context) -> bool:
    """Whether it is claimed of each of several letters or parts."""
    words, parts = context.utterance.words, indices(context.utterance.of("part"))
    nouns = {i for i, word in enumerate(words) if word.stem in LETTER_NOUNS or i in parts}
    before = [[word.text for word in words[max(0, i - 1) : i + 1]] for i in range(len(words))]
    each = [i for i, word in enumerate(words) if word.text in _EACH or before[i] == ["the", "two"]]
    return any(not nouns.isdisjoint(range(i + 1, i + 4)) for i in each)


_EACH = frozenset("all every each both".split())


def _text(row: Row) -> str:
    start, end = clause_with(str(row["text"]), _matched(row), 500)
    return str(row["text"])[start:end].strip()


def _matched(row: Row) -> Sequence[tuple[str, ...]]:
    """Phrases that a search found in the sentence; none where the row came from the facts."""
    found = row.get("matched", ())
    return found if isinstance(found, tuple) else ()


def quotes(context: Context, rows: Sequence[Row]) -> tuple[Citation, ...]:
    """The sentences as quotes, each once."""
    return tuple(dict.fromkeys(quoted(context.reader, row, 0, len(str(row["text"]))) for row in rows))


def _listed(names: Names, rows: Sequence[Row], parts: Sequence[tuple[str, str]] = ()) -> str:
    """The letters of the rows; of a letter of which ``parts`` are told to be silent, the parts that are not."""
    by_letter: dict[str, None] = dict.fromkeys(str(row["letter"]) for row in rows)
    if len(by_letter) == 1:
        return names.joined(list(dict.fromkeys(names.part(*part_of(row)) for row in rows))[:4])
    shown = names.joined([called for letter in by_letter for called in _places(names, rows, letter, parts)][:12])
    return names.say("more_of_list", list=shown, n=len(by_letter) - 12) if len(by_letter) > 12 else shown


def _places(names: Names, rows: Sequence[Row], letter: str, parts: Sequence[tuple[str, str]]) -> list[str]:
    """What the letter is called, or its parts that rows are of, where others of it are told of beside them."""
    if letter not in {one for one, _ in parts}:
        return [names.letter(letter)]
    return list(dict.fromkeys(names.part(*part_of(row)) for row in rows if row["letter"] == letter))


def _scope_name(context: Context) -> str:
    if context.scope.parts:
        return context.local.joined(context.local.part(*part) for part in context.scope.parts[:3])
    return context.local.joined(context.local.letter(letter) for letter in context.scope.letters[:3])
