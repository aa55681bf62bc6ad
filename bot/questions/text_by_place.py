"""Text asked for by its place: "the second sentence of the statement", "how does the annex end", "its opening words".

The place is counted among the sentences or paragraphs of the body, so without headings, titles and signatures.
"""

from __future__ import annotations

from typing import NamedTuple

from bot.answers import Answer, unanswered
from bot.citing import Row, part_of
from bot.context import Context
from bot.questions.draft_rows import LONGEST_ORGAN, told
from bot.questions.signatures import in_office, parts_signed, signatures
from bot.questions.strays import left_words
from bot.questions.which import meant, which_letter, with_every_letter
from bot.reading.ordinals import in_figures, in_words
from bot.reading.utterance import Utterance
from bot.scoping.cards import letter_count
from bot.scoping.scope import LETTER_NOUNS, Scope, indices
from store.words import stem

_PLACES = {
    "opening": 1, "initial": 1, "begin": 1, "begins": 1, "start": 1, "starts": 1, "open": 1, "opens": 1,
    "beginning": 1, "last": -1, "final": -1, "closing": -1, "concluding": -1, "end": -1, "ends": -1, "close": -1,
    "closes": -1, "conclude": -1, "concludes": -1, "finish": -1, "finishes": -1, "penultimate": -2,
}  # fmt: skip
_ORDINALS = {form: number for number in range(1, 61) for form in (in_words(number), in_figures(number)) if form}
_SENTENCES = frozenset("sentence sentences line lines words".split())
_PARAGRAPHS = frozenset("paragraph paragraphs para paras passage".split())
_ENDS = frozenset(
    "begin begins start starts open opens end ends close closes conclude concludes finish finishes".split()
)
_FRAMING = frozenset(
    map(
        stem,
        """say says said read reads quote cite print give show tell text word words wording exact exactly verbatim
        please very sentence line paragraph para passage letter annex statement whole itself run runs go goes see
        display repeat written write writes stand stands main body full ask asks asked request requests want wants wish
        wishes demand""".split(),
    )
)


class Place(NamedTuple):
    """The place of a piece of text."""

    number: int
    """From 1; from the end below 0."""
    unit: str
    """sentence or paragraph."""
    of_paragraph: str
    """Number of the paragraph whose sentences are counted, or empty."""


def text_by_place(context: Context) -> Answer | None:
    """The sentence or paragraph at a place of the one part meant, word for word."""
    asked = place_asked(context.utterance)
    context = _of_the_author(context)
    if asked is None or _says_more(context):
        return which_letter(context) if asked and _of_a_text_unknown(context) else None
    if every := with_every_letter(context) if not context.scope.letters else None:
        return _of_each(every, asked)
    part = _part(context)
    if part is None:
        asks_back = not context.scope.letters and letter_count(context.reader) > 1
        return which_letter(context) if asks_back and asked.unit == "sentence" else None
    rows = _rows(context, part, asked)
    at = asked.number - 1 if asked.number > 0 else len(rows) + asked.number
    if not rows:
        return None
    if not 0 <= at < len(rows):
        count = context.local.counted(len(rows), asked.unit)
        return unanswered(
            "not-stated", context.local.say(f"{asked.unit}s.no_such", place=context.local.part(*part), count=count)
        )
    if _REQUESTING.isdisjoint(word.stem for word in context.utterance.words):
        return told(context, [rows[at]])
    return told(context, [rows[at]]) if _REQUESTS.intersection(str(rows[at]["stems"]).split()) else None


_REQUESTING = frozenset(map(stem, "ask request want wish demand".split()))
_REQUESTS = _REQUESTING | frozenset(map(stem, "grateful appeal call urge invite hope kindly appreciate".split()))
"""One of which stands in a sentence that asks for something."""


def _of_the_author(context: Context) -> Context:
    """ "X's last sentence", "the minister in his last sentence": of the text that X signed, where that is one."""
    people, offices = context.utterance.of("person"), context.utterance.of("office")
    slots = people or (offices if not context.scope.parts else ())
    if len({slot.value for slot in slots}) != 1:
        return context
    names = [slot.value for slot in people]
    letters = meant(context).scope.letters
    if people:
        signed = parts_signed(context.reader, names, letters)
    else:
        rows = in_office(signatures(context.reader, Scope(letters)), (offices[0].value,))
        signed = tuple(dict.fromkeys(part_of(row) for row in rows))
    if len(signed) != 1 or (context.scope.parts and context.scope.parts != signed):
        return context
    words = context.scope.used | indices(slots)
    return context._replace(scope=Scope((signed[0][0],), signed, frozenset({"person"}), words))


def _of_a_text_unknown(context: Context) -> bool:
    """ "The last sentence of the appeal", where no letter is known as that: not one that says something."""
    texts = {word.text for word in context.utterance.words}
    only = stem("sentence") in {word.stem for word in context.utterance.words} and not context.utterance.slots
    return only and _SAYING.isdisjoint(texts) and letter_count(context.reader) > 1


_SAYING = frozenset("about on that which where with containing mentioning".split())


def _of_each(context: Context, asked: Place) -> Answer | None:
    """What stands at the place in each of the letters that are all meant."""
    every = [_rows(context, (letter, "letter"), asked) for letter in context.scope.letters]
    found = [rows[asked.number - (asked.number > 0)] for rows in every if len(rows) >= abs(asked.number)]
    return told(context, found) if found else None


def place_asked(utterance: Utterance) -> Place | None:
    """The place a question names, with what is counted; None where it names none, or two."""
    texts = [word.text for word in utterance.words]
    numbers = {number for i, text in enumerate(texts) if (number := _number(texts, i))}
    called = [slot.value.split()[1] for slot in utterance.of("paragraph")]
    if len(numbers) != 1 or len(called) > 1:
        return None
    number = numbers.pop()
    if _SENTENCES & set(texts):
        return Place(number, "sentence", called[0] if called else "")
    if called:
        return None
    if _PARAGRAPHS & set(texts):
        return Place(number, "paragraph", "")
    how = utterance.asks == "how" or (utterance.asks == "what" and texts[-1] == "with")
    return Place(number, "sentence", "") if how and _ENDS & set(texts) else None


def _number(texts: list[str], at: int) -> int:
    """The place that a word names: of what is counted only, not of "first committee" or "sixty-fourth session"."""
    text = texts[at]
    number = _ORDINALS.get(text) or _PLACES.get(text, 0)
    if not number or text in _ENDS:
        return number
    behind = [word for word in texts[at + 1 : at + 3] if word not in ("very", "full", "complete")]
    counted = behind[:1] and behind[0] in _SENTENCES | _PARAGRAPHS
    before_last = number == -1 and at > 0 and texts[at - 1] in ("second", "next-to")
    return (-2 if before_last else number) if counted else 0


def _says_more(context: Context) -> bool:
    """Whether a word is left that tells what the text is about: then its place alone does not tell which it is."""
    utterance = context.utterance
    if utterance.of("body", "quoted", "reference", "agenda_item"):
        return True
    if indices(utterance.of("person")) - context.scope.used:
        return True
    left = left_words(utterance, context.scope, utterance.of("date", "part", "state", "paragraph", "section"))
    places = _PLACES.keys() | _ORDINALS.keys()
    return any(word.stem not in _FRAMING | LETTER_NOUNS and word.text not in places for word in left)


def _part(context: Context) -> tuple[str, str] | None:
    """The one part meant; the letter itself where only a letter is named."""
    if len(context.scope.parts) == 1:
        return context.scope.parts[0]
    letters = context.scope.letters
    return (letters[0], "letter") if len(letters) == 1 and not context.scope.parts else None


def _rows(context: Context, part: tuple[str, str], asked: Place) -> list[Row]:
    """The body's sentences or paragraphs in order."""
    where = "letter = :letter AND part = :part AND role IN ('text', 'operative', 'preambular')"
    params = {"letter": part[0], "part": part[1]}
    if asked.unit == "paragraph":
        return context.reader.rows(f"SELECT * FROM paragraphs WHERE {where} ORDER BY paragraph, subparagraph", params)
    if asked.of_paragraph:
        where, params = f"{where} AND number = :number", {**params, "number": asked.of_paragraph}
    rows = context.reader.rows(f"SELECT * FROM sentences WHERE {where} ORDER BY paragraph, sentence", params)
    return [row for row in rows if row["role"] != "preambular" or len(str(row["text"])) > LONGEST_ORGAN]
