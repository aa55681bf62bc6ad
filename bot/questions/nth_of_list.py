"""The third incident: the third item of the list that a sentence opens, which counts or names incidents."""

from __future__ import annotations

from collections.abc import Iterator

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context
from bot.demanded.nouns import HAPPENINGS
from bot.questions.quoting import place
from bot.reading.utterance import Term, terms
from bot.scoping.scope import indices
from bot.searching.content import wanted_terms
from bot.searching.deed_asked import deed_asked
from bot.searching.held import stands, strewn
from bot.searching.sentences import Sentences, all_sentences
from bot.slots import ORDINALS
from store.dates import find_dates

_MOST_ITEMS = 20
_LAST = frozenset("last final".split())


def nth_of_list(context: Context) -> Answer | None:
    """ "Where was the third incident?", "when did the second attack take place?", "what was the last violation?"."""
    utterance, index = context.utterance, all_sentences(context.reader)
    meant = _meant(context)
    if meant is None or index is None or utterance.asks in ("yes/no", "choice", "how many", "why"):
        return None
    noun, number = meant
    others = [term for term in wanted_terms(context)[0] if term.stem != noun.stem and not _is_place(term.text)]
    lists = [(at, items) for at, items in _lists(index, context) if len(items) >= abs(number)]
    found = [items for at, items in lists if _counts(index, at, noun) and _held(index, at, others)]
    found = found or [items for at, items in lists if _chronicle(items) and _held(index, at, [noun, *others])]
    if len(found) != 1:
        return None
    item, deed = found[0][number if number < 0 else number - 1], deed_asked(utterance)
    own = " ".join(f" {row['stems']} " for row in item)
    return None if deed and deed.stem != noun.stem and not stands(deed, own) else _told(context, item)


def _is_place(text: str) -> bool:
    return text in ORDINALS or text in _LAST


def _chronicle(items: list[list[Row]]) -> bool:
    """Whether every item tells what happened on a day."""
    return all(find_dates(str(item[0]["text"])) for item in items)


def _meant(context: Context) -> tuple[Term, int] | None:
    """(the noun, its number in the row; -1 for the last) of "the third NOUN"."""
    words, named = context.utterance.words, indices(context.utterance.slots)
    for i, word in enumerate(words[:-1]):
        number = ORDINALS.get(word.text, -1 if word.text in _LAST else 0)
        before = words[i - 1].text if i else ""
        if number and i + 1 not in named and before == "the" and words[i + 1].stem in HAPPENINGS:
            return terms([words[i + 1]])[0], number
    return None


def _lists(index: Sentences, context: Context) -> Iterator[tuple[int, list[list[Row]]]]:
    """Place of a sentence that ends in a colon, and the items behind it, each with its sentences."""
    for at, row in enumerate(index.rows):
        outside = context.scope.letters and row["letter"] not in context.scope.letters
        if str(row["text"]).rstrip().endswith(":") and not outside and len(items := _items(index, at)) > 1:
            yield at, items


def _items(index: Sentences, at: int) -> list[list[Row]]:
    """Paragraphs behind a colon that are lettered, numbered or begin with a dash."""
    items: list[list[Row]] = []
    kinds: list[str] = []
    block = index.blocks[at]
    for place_of in range(at + 1, len(index.rows)):
        row = index.rows[place_of]
        if index.blocks[place_of][:2] != block[:2] or len(items) > _MOST_ITEMS:
            break
        if items and index.blocks[place_of] == index.blocks[place_of - 1]:
            items[-1].append(row)
            continue
        kind = _kind_of_item(row, str(index.rows[at]["number"] or ""), len(items))
        if not kind or (items and kind != kinds[0]):
            break
        kinds.append(kind)
        items.append([row])
    return items


def _kind_of_item(row: Row, own: str, before: int) -> str:
    """How a paragraph is set off as the next item of a list: by a dash, a letter, its number; or empty."""
    number = str(row["number"] or "")
    if str(row["text"])[:1] in "–—•-":
        return "dash"
    if number.startswith("(") and number != own:
        return "letter"
    return "number" if number == str(before + 1) else ""


def _counts(index: Sentences, at: int, noun: Term) -> bool:
    """Whether the sentence that opens the list names what is in the row."""
    return stands(noun, index.padded[at])


def _held(index: Sentences, at: int, others: list[Term]) -> bool:
    """Whether the list or the part of the letter holds what else is said of it."""
    part = {s for place_of in index.parts[index.blocks[at][:2]] for s in index.padded[place_of].split()}
    return all(strewn(term, part) for term in others)


def _told(context: Context, rows: list[Row]) -> Answer:
    text = " ".join(str(row["text"]) for row in rows)
    return Answer("answered", f"{place(context.local, rows[0])}: “{text}”", citations=cite_all(context.reader, rows))
