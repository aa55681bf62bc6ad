"""A letter's own document symbol, apart from the symbols it cites."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context
from bot.intents import question
from bot.questions.printed_values import facts, stated, verdict
from bot.questions.strays import strays
from bot.questions.which import meant, which_letter
from bot.reading.gazetteer import placeholders
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope
from store.words import stem


@question(
    "symbol of letter", "what is the symbol", "document symbol", "un symbol", "document number", "number of letter",
    "reference number of document", "does letter have a symbol", "under what symbol was letter issued", "symbol",
    "official symbol", "which symbol does letter bear", "which symbol does letter carry", "which symbol has letter",
    "what symbol stands on letter", "is symbol of letter {symbol}",
    "is {symbol} symbol of letter", "under which symbol is it filed",
    example="what is the symbol of the 1997 letter", anchors="symbol",
)  # fmt: skip
def own_symbol(context: Context) -> Answer | None:
    """A letter's own document symbol; a symbol in a footnote is not its own."""
    named = context.utterance.values("symbol")
    if not named and not _asks_symbol([word.text for word in context.utterance.words]):
        return None
    if not named and (of_footnote(context.utterance) or "job" in {word.text for word in context.utterance.words}):
        return None  # the number by which a document was typeset
    if named and _asks_what_bears_it(context.utterance):
        from bot.questions.references import where_cited  # here to keep start-up fast

        return where_cited(context)
    if not named and (which := _letters_asked(context)):
        return which
    context = meant(context)
    if not context.scope.letters:
        from bot.questions.by_matter import by_matter  # here to keep start-up fast

        context = by_matter(context, _OF_SYMBOLS)
    elif context.scope.basis == {"part"} and not named:
        context = _not_just_a_note(context)
    if asked := which_letter(context):
        return asked
    rows = _of_organ(context.utterance, facts(context.reader, context.scope.letters, "symbol", "other_symbol"))
    answer = stated(context, rows, lambda r: _symbol_told(context, r), "symbol")
    if not named or context.utterance.asks not in ("yes/no", "choice"):
        return answer
    if answer.status == "answered" and context.utterance.asks == "yes/no":
        return verdict(answer, any(r["value"] in named for r in rows))
    return _cited_symbol(context, named) or answer


def _asks_what_bears_it(utterance: Utterance) -> bool:
    """ "Of what is X the symbol", "what is X the symbol of": the document is asked for, not a symbol."""
    texts = [word.text for word in utterance.words]
    asked = texts[:2] in (["of", "what"], ["of", "which"]) and "symbol" in texts
    return asked or "symbol of what" in " ".join(texts[-3:]) or texts[-2:] in (["symbol", "of"], ["symbol", "for"])


def _letters_asked(context: Context) -> Answer | None:
    """ "Which letter bears two symbols": the letters are asked for by their symbols, not the other way round."""
    letters = _WHICH_LETTERS.match(context.utterance.text.casefold())
    if letters is None:
        return None
    from bot.questions.for_organs import symbols_asked  # here to keep start-up fast: seldom are letters asked for
    from bot.questions.letters_with import asks_for_letters, letters_with

    several = symbols_asked(context.utterance) or letters["plural"]
    return letters_with(context) if several and asks_for_letters(context.utterance) else None


_WHICH_LETTERS = pattern(
    r"(?:which|what|how many)(?: (?:of|these|those|the|your|loaded|single))*"
    r" (?:letter|document|paper|text|note)(?P<plural>s?)\b"
)


def _of_organ(utterance: Utterance, rows: list[Row]) -> list[Row]:
    """Of two symbols the one of the organ whose symbol is asked for: "its Security Council symbol"."""
    organs = [slot.value for slot in utterance.of("body") if utterance.words[slot.last : slot.last + 1]]
    marks = tuple(mark for organ, mark in (("General Assembly", "A/"), ("Security Council", "S/")) if organ in organs)
    own = [row for row in rows if str(row["value"]).startswith(marks)] if len(marks) == 1 else []
    return own or rows


def _not_just_a_note(context: Context) -> Context:
    """ "The note listing the officers": where what describes it does not fit the part called so, the letter it fits."""
    from bot.questions.by_matter import by_matter  # here to keep start-up fast

    words = context.utterance._replace(slots=tuple(s for s in context.utterance.slots if s.kind != "part"))
    bare = context._replace(utterance=words, scope=Scope())
    here = by_matter(bare, _OF_SYMBOLS | _CALLED)
    if here is not bare:
        return context._replace(scope=here.scope)
    return bare if strays(bare.utterance, context.scope, _OF_SYMBOLS | _CALLED, context.reader) else context


_OF_SYMBOLS = frozenset(
    map(
        stem,
        """symbol symbols number reference code official un bear bears stand stands issued circulated filed get got
        carry carries carried receive received given assigned published distributed registered""".split(),
    )
)
_CALLED = frozenset(map(stem, "note memorandum statement list listing annex covering explanatory".split()))


def of_footnote(utterance: Utterance) -> bool:
    """Whether the symbol in a footnote is asked for; not where it is ruled out, or is what the symbol is needed for."""
    texts = [word.text for word in utterance.words]
    slots = [slot for slot in utterance.of("part") if slot.value == "footnote"]
    return any(
        not _APART & set(texts[max(0, slot.first - _NEAR) : slot.first]) and not _asker_does(texts[: slot.first])
        for slot in slots
    )


_APART = frozenset("not for without excluding besides my our".split())
_NEAR = 5


def _asker_does(texts: Sequence[str]) -> bool:
    """Whether the asker is who cites or writes: "when I cite the letter in a footnote", "which symbol shall I put"."""
    pairs = itertools.pairwise(texts)
    return any(one in _ASKERS and other in _WRITING for one, other in pairs)


_ASKERS = frozenset("i we one you".split())
_WRITING = frozenset(
    """put quote cite use enter write give note record type fill print copy state mention reference list file catalogue
    catalog index refer must should shall need have""".split()
)


def asks_own_symbol(utterance: Utterance) -> bool:
    """ "Which symbol shall I put for the letter itself": one symbol is asked for, and no letter is said to cite it."""
    texts = [word.text for word in utterance.words]
    if "symbol" not in texts or utterance.of("symbol", "reference") or of_footnote(utterance):
        return False
    if _asker_does(texts):
        return True
    return not any(word.stem in _CITING for word in utterance.words) and not _OTHERS & set(texts)


_CITING = frozenset(map(stem, "cite recall mention refer reply point quote name stand asterisk footnote".split()))
_OTHERS = frozenset("earlier previous prior agenda list report reports resolution resolutions other".split())


def _asks_symbol(texts: Sequence[str]) -> bool:
    """ "symbol", or "number" and the like of the document itself; not the number of something in it."""
    if {"symbol", "symbols"} & set(texts):
        return True
    numbers = [i for i, text in enumerate(texts) if text in ("number", "reference", "code")]
    owned = {"document", "un", "official", "file", "letter"}
    return any(
        owned & set(texts[max(0, i - 2) : i])
        or ((_of_letter(texts[i + 1 : i + 6]) or _borne_by_letter(texts, i)) and not _of_other(texts[:i]))
        for i in numbers
    )


def _borne_by_letter(texts: Sequence[str], at: int) -> bool:
    """ "What number did the X letter get", "under which number was the paper issued": the letter itself bears it."""
    behind = texts[at + 1 :]
    asked = bool({"what", "which"} & set(texts[max(0, at - 1) : at]))
    return asked and not _LETTERS.isdisjoint(behind) and not _BEARING.isdisjoint(behind)


_LETTERS = frozenset("letter document paper communication".split())
_BEARING = frozenset(
    """get got bear bears bore carry carries carried have has had receive received given assigned issued circulated
    published distributed filed registered""".split()
)


def _of_other(before: Sequence[str]) -> bool:
    """ "Session number", "item number": the number of what a letter names, not of the letter."""
    return bool(before) and before[-1] in _NUMBERED


_NUMBERED = frozenset("session item rule article paragraph page annex resolution phone telephone fax".split())


def _of_letter(behind: Sequence[str]) -> bool:
    return behind[:1] == ["of"] and bool({"letter", "document"} & set(behind))


def _symbol_told(context: Context, row: Row) -> str:
    names = context.local
    key = "symbol.catalogue" if row["basis"] == "catalogue" else "symbol.is"
    return names.say(key, letter=names.letter(str(row["letter"])), symbol=str(row["value"]))


def _cited_symbol(context: Context, named: Sequence[str]) -> Answer | None:
    """ "No": the letter cites the symbol but prints none of its own."""
    marks, params = placeholders(named)
    where, values = Scope(context.scope.letters).where()
    rows = list(context.reader.rows(f"SELECT * FROM cited WHERE name IN ({marks}) AND {where}", {**params, **values}))
    if not rows:
        return None
    letter = context.local.letter(str(rows[0]["letter"]))
    text = f"No. {context.local.say('symbol.cited_only', letter=letter, symbol=str(rows[0]['name']))}"
    return Answer("answered", text, items=("No",), citations=cite_all(context.reader, rows[:3]))
