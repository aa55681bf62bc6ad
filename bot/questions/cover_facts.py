"""What covers and parts print, asked in other words: the addressee, the organs of circulation, dates in a part."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer, Citation
from bot.citing import Row, cite, cite_all, unique
from bot.context import Context
from bot.demanded.acting import organ_acts
from bot.questions.acts import circulation_asked
from bot.questions.acts import quoted as said
from bot.questions.letter_properties import ADDRESSING
from bot.questions.letters_with import unread
from bot.questions.printed_values import facts
from bot.questions.references import where_cited
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS
from bot.wording import upper_first
from store.dates import find_dates
from store.words import stem

_HOLDER = frozenset(
    map(stem, "un united nations office holder official officer person title high cover covering note whom".split())
)


def addressee_asked(context: Context) -> Answer | None:
    """To which officer a letter goes: "X's cover note is directed to which UN office holder?"."""
    utterance = context.utterance
    stems = {word.stem for word in utterance.words}
    texts = [word.text for word in utterance.words]
    to_whom = any(texts[i : i + 2] in (["to", "which"], ["to", "what"], ["to", "whom"]) for i in range(len(texts)))
    if utterance.asks not in ("which", "what", "who") or len(context.scope.letters) != 1 or not to_whom:
        return None
    if not stems & ADDRESSING or any(part != "letter" for _, part in context.scope.parts):
        return None
    if utterance.of("office", "organ", "body", "reference") or unread(context, ADDRESSING | _HOLDER | LETTER_NOUNS):
        return None
    rows = facts(context.reader, context.scope.letters, "addressee")
    names = context.local
    place = names.letter(context.scope.letters[0])
    told = [names.say("addressed", place=place, office=str(row["value"])) for row in rows]
    text = " ".join(f"{upper_first(line)}." for line in dict.fromkeys(told))
    items = tuple(dict.fromkeys(str(row["value"]) for row in rows))
    return Answer("answered", text, items=items, citations=cite_all(context.reader, rows)) if rows else None


_CIRCULATING = frozenset(
    stem(word)
    for word in """circulated circulate circulation distributed distribution document become put go goes went sent
    reach receive received get have spread write wrote written""".split()
)
_ASKING = frozenset(
    stem(word)
    for word in """want wanted wish wished ask asked request requested meant intended supposed should official text
    general assembly security council un united nations alone only solely well too also both become be ambassador
    ambassadors six put go goes went before missions their circulated circulation distributed document just
    exclusively sent write wrote written reach receive received get have spread only assembly organ body""".split()
)
_ALONE = frozenset("alone only solely just exclusively".split())


def circulation_claimed(context: Context) -> Answer | None:
    """Whether a letter asks to be a document of an organ, or of that organ alone."""
    utterance = context.utterance
    organs = [*utterance.values("organ"), *utterance.values("body")]
    stems = {word.stem for word in utterance.words}
    texts = {word.text for word in utterance.words}
    if utterance.asks != "yes/no" or not organs or not stems & _CIRCULATING or len(context.scope.letters) > 1:
        return None
    if (
        organ_acts(utterance)
        or {"not", "never", "was"} <= texts
        or {"after", "when"} & texts
        or ("before" in texts and not _before_organ(utterance))
        or unread(context, _ASKING | LETTER_NOUNS)
    ):
        return None
    if not context.scope.letters:
        return None
    answer = said(context, circulation_asked(context))
    if answer is None:
        return None
    quoted = " ".join(citation.quote for citation in answer.citations).casefold()
    quoted = " ".join(quoted.split())
    others = [organ for organ in _ORGANS if organ in quoted and organ not in {o.casefold() for o in organs}]
    holds = all(organ.casefold() in quoted for organ in organs) and not (texts & _ALONE and others)
    lead = "Yes" if holds else "No"
    return answer._replace(answer=f"{lead}. {answer.answer}", items=(lead, *answer.items))


def _before_organ(utterance: Utterance) -> bool:
    """ "Put before the Council", which is no time."""
    texts = [word.text for word in utterance.words]
    organs = utterance.of("organ", "body")
    return any("before" in texts[max(0, slot.first - 2) : slot.first] for slot in organs)


_ORGANS = ("general assembly", "security council", "economic and social council")


_FOUND = frozenset(
    stem(word)
    for word in """date dates day days full exact complete calendar found named mentioned printed given appear occur
    stand contain contains cited quoted there in all every any which text""".split()
)
MOST_DATES = 24


def dates_in_part(context: Context) -> Answer | None:
    """Every date that stands in a part: "list all dates in the annex", "every full date found in annex II"."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    plural = "dates" in texts or ({"every", "all"} & set(texts) and "date" in texts)
    if utterance.asks not in ("which", "what", "", "when") or not plural or not context.scope.parts:
        return None
    if all(part == "letter" for _, part in context.scope.parts) or utterance.of("state", "person", "office"):
        return None
    if unread(context, _FOUND) or len(context.scope.parts) > 1:
        return None
    full = bool({"full", "complete", "exact", "calendar"} & set(texts))
    found = [(row, date) for row in _paragraphs(context) for date in find_dates(str(row["text"]))]
    found = [(row, date) for row, date in found if not full or date.precision == "day"][:MOST_DATES]
    days = tuple(dict.fromkeys(context.names.day(date.iso) for _, date in found))
    if not days:
        return None
    place = context.local.part(*context.scope.parts[0])
    shown = context.local.joined(dict.fromkeys(context.local.day(date.iso) for _, date in found))
    return Answer("answered", f"{upper_first(place)}: {shown}.", items=days, citations=_quotes(context, found))


def _paragraphs(context: Context) -> list[Row]:
    """The sentences of the parts meant, without their headings."""
    where, params = context.scope.where()
    heads = context.reader.rows(f"SELECT letter, part, label_end, title_end FROM parts WHERE {where}", params)
    ends = {(r["letter"], r["part"]): max(int(str(r[key] or 0)) for key in ("label_end", "title_end")) for r in heads}
    rows = context.reader.rows(f"SELECT * FROM sentences WHERE {where} ORDER BY letter, start LIMIT 400", params)
    return [row for row in rows if int(str(row["start"])) >= ends.get((row["letter"], row["part"]), 0)]


def _quotes(context: Context, found: Sequence[tuple[Row, object]]) -> tuple[Citation, ...]:
    return unique(cite(context.reader, row) for row, _ in found)[:12]


def footnoted_in(context: Context) -> Answer | None:
    """In which letter a symbol stands in a footnote: "A/1/2 is footnoted in which letter?"."""
    utterance = context.utterance
    texts = {word.text for word in utterance.words}
    if len(utterance.of("symbol")) != 1 or utterance.asks not in ("which", "where", "what", "who"):
        return None
    noted = texts & {"footnoted", "footnote", "footnotes", "asterisk"} or "footnote" in utterance.values("part")
    if not noted or unread(context, _NOTED | LETTER_NOUNS) or not ({"which", "where", "whose"} & texts):
        return None
    answer = where_cited(context)
    if answer is None or answer.status != "answered":
        return answer
    titles = facts(context.reader, list(dict.fromkeys(c.letter for c in answer.citations)), "title")
    return answer._replace(citations=unique((*answer.citations, *cite_all(context.reader, titles[:3]))))


_NOTED = frozenset(
    map(stem, "footnoted footnote footnotes asterisk carries carry has have stand stands appear cite cites in".split())
)
