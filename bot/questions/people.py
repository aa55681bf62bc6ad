"""Who a person is, as the letters print it; whether a person held an office or is of a State."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from bot.answers import Answer, unanswered
from bot.citing import Library, Row, cite_all
from bot.context import Context
from bot.intents import question
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.questions.choosing import beside
from bot.questions.claimed import claimed_number, claims_same, is_written_to, lead
from bot.questions.mentioned_by import subjects
from bot.questions.persons import VOCABULARY, answered, blocks, everyone, mentions, sentence_of
from bot.questions.signatures import POSTS
from bot.questions.signing import speaks_of_signing
from bot.questions.spoken import spoken_for_each
from bot.questions.strays import strays
from bot.reading.codes import TITLES
from bot.reading.spoken_of import is_spoken_of
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, Scope, indices
from bot.scoping.speakers import holds_office
from bot.searching.rows_inside import sentences_around
from store.words import fold, stem

_NOT_ASKED = frozenset({"when", "why", "how old", "how long", "how many"})
_SAYING = frozenset(
    """say says said write writes wrote think thinks thought want wants tell tells told ask asks seek seeks believe
    believes request requests demand demands""".split()
)
"""What a person says stands in the letters, not in who the person is."""
_POST = POSTS | {"quality"}
_SEVERAL_STATES = frozenset("countries states nations governments".split())
"""Of one person these are whom he speaks for."""
_FROM_WHERE = frozenset("mention mentioned appear appears named come comes from".split())


@question(
    "who is {person}", "who was {person}", "tell me about {person}", "{person}", "what is known about {person}",
    "what do letters say about {person}", "position of {person}", "role of {person}", "office of {person}",
    "what office did {person} hold", "rank of {person}", "title of {person}", "country of {person}",
    "which country does {person} represent", "nationality of {person}", "what was job of {person}",
    "{person} country and rank", "function of {person}", "which state does {person} represent", "is {person} {office}",
    "was {person} {office}", "is {person} from {state}", "whom does {person} represent",
    "for which country did {person} sign", "what post did {person} hold", "in what capacity did {person} sign",
    "in what capacity did {person} write", "as what did {person} write",
    "was {person} ambassador or minister", "{person} who is that", "which letter names {person}",
    "where is {person} mentioned", "in which letter does {person} appear", "where does {person} come from",
    "is {person} mentioned", "which state is {person} from", "did {person} represent {state}",
    "as what did {person} sign", "is {person} a national of {state}", "offices of {person} over time",
    "who exactly is {person}", "{person} what position", "was {person} {state} {office}",
    "is {person} {office} of {state}", "{person} {office}", "{person} or {person} which was {office}",
    "{person} {office} or {office}", "is {person} full {office}", "was {person} {office} or full {office}",
    "is {person} called {office} of {state}", "was {person} still {office} in {date}",
    "what is {person} described as", "is {person} same person as {person}", "how is {person} described",
    "{person} spoke for which state in which capacity", "profession of {person}",
    "occupation of {person}",
    example="who is M. Abelian", anchors="{person}", checks=True,
)  # fmt: skip
def who_is(context: Context) -> Answer | None:
    """Who a person is, as the letters print it."""
    utterance, reader, people = context.utterance, context.reader, context.utterance.values("person")
    if not people or utterance.asks in _NOT_ASKED or strays(utterance, context.scope, VOCABULARY, reader):
        return None
    if beside(utterance) or _names_part(context) or _is_replied_to(utterance):
        return None
    if utterance.asks == "where" and not {word.text for word in utterance.words} & _FROM_WHERE:
        return None
    if utterance.asks in ("what", "how") and _behind_asking(utterance) & _SAYING and not _of_person(utterance):
        return None
    typed = {word.raw.casefold() for word in utterance.words}
    if utterance.asks == "which" and len(people) == 1 and typed & _SEVERAL_STATES:
        return None
    every = mentions(reader, people)
    rows = (mentions(reader, people, context.scope) if context.scope.letters else []) or every
    if not rows:
        return None
    if mismatch := _other_given_name(context, every):
        return mismatch
    if utterance.asks == "yes/no" and is_written_to(utterance):
        return None  # to whom he wrote, his own office does not tell
    if utterance.asks == "yes/no" or _merely_put(utterance):
        return _same_person(context, every) or _claimed(context, rows, every)
    offices = utterance.values("office")
    if utterance.asks in ("which", "who", "choice") and len(people) > 1 and offices:
        rows = [row for row in rows if any(holds_office(row, office) for office in offices)]
    if years := _years_without(utterance, every):
        names = context.local
        who = names.joined(dict.fromkeys(str(row["name"]) for row in rows))
        unnamed = names.say("people.not_in", people=who, years=names.joined(years))
        text = f"{unnamed} {sentence_of(every, names)}"
        return unanswered("not-attested", text, citations=cite_all(reader, every[:4]))
    return described(context, rows) if rows else None


def _of_person(utterance: Utterance) -> bool:
    """ "What is said about X", "as what does the letter describe X": the person or a post is asked about."""
    texts = [word.text for word in utterance.words]
    posts = (text in _POST and not is_spoken_of(texts, text) for text in texts)
    return any(posts) or any(is_spoken_of(texts, texts[slot.first]) for slot in utterance.of("person"))


def _behind_asking(utterance: Utterance) -> set[str]:
    """Words from the one that asks on: "tell me" in front of it tells nothing of a person."""
    texts = [word.text for word in utterance.words]
    return set(texts[next((i for i, text in enumerate(texts) if text in QUESTION_WORDS), 0) :])


def _names_part(context: Context) -> bool:
    """ "What is the second annex to X's letter?": X only tells which letter's annex is asked about."""
    people, parts = context.utterance.of("person"), context.utterance.of("part")
    asks = context.utterance.asks in ("what", "which") and bool(parts)
    return asks and parts[0].first < people[0].first and indices(people) <= context.scope.used


def _merely_put(utterance: Utterance) -> bool:
    """ "X: foreign minister?": nothing but a person and an office, with a question mark."""
    named = indices(utterance.of("person", "office", "state"))
    bare = all(i in named or word.text in STOPWORDS for i, word in enumerate(utterance.words))
    offices, people = utterance.of("office"), utterance.of("person")
    behind = bool(offices and people) and offices[0].first >= people[0].last
    return not utterance.asks and behind and bare and utterance.text.endswith("?")


def described(context: Context, rows: Sequence[Row]) -> Answer:
    """Who somebody is, with the sentence that tells it where he signed nothing."""
    said, extra = sentence_of(rows, context.local), _defining(context.reader, rows)
    if extra:
        said += f" {context.local.say('people.text', text=' '.join(str(row['text']) for row in extra))}"
    items = [rows[0]["full_name"], *(row[key] for key in ("office", "rank", "state") for row in rows)]
    if len({row["person"] for row in rows}) > 1:
        items = [row["full_name"] for row in rows]
    answer = answered(context.reader, rows, said, items)
    return answer._replace(citations=answer.citations + cite_all(context.reader, extra))


def _defining(reader: Library, rows: Sequence[Row]) -> list[Row]:
    """The sentence that names a person who signed nothing there, behind the one that it leans on."""
    named = [row for row in rows if row["role"] == "named"]
    found = sentences_around(reader, named[0])[:1] if named else []
    if not found:
        return []
    from bot.questions.going_on import leaned_on  # here to keep start-up fast

    return [*leaned_on(reader, found[0]), *found]


def _years_without(utterance: Utterance, rows: Sequence[Row]) -> list[str]:
    """Years of the question in which no letter names the person; none where another year of it fits."""
    years = [slot.value[:4] for slot in utterance.of("date")]
    held = {str(row["as_of"] or "")[:4] for row in rows}
    return [year for year in years if year not in held] if years and not set(years) & held else []


def _claimed(context: Context, rows: Sequence[Row], every: Sequence[Row]) -> Answer | None:
    """Yes or no: an office, a State, a mention."""
    utterance = context.utterance
    offices, states = utterance.values("office"), utterance.values("state")
    if not offices and not states:
        return _is_named(context, every)
    if len({row["person"] for row in every}) > 1 and len(utterance.of("person")) == 1 and _tells_which(utterance):
        return None  # which of several of one name is meant, nothing here finds out
    if years := _years_without(utterance, every):
        unsaid = context.local.say("people.not_so_in", years=context.local.joined(years))
        text = f"{unsaid} {sentence_of(every, context.local)}"
        return unanswered("not-attested", text, citations=cite_all(context.reader, every[:4]))
    shown = [
        row
        for row in every
        if not utterance.of("date") or str(row["as_of"])[:4] in {s.value[:4] for s in utterance.of("date")}
    ] or list(rows)
    holds = any(
        (not offices or any(holds_office(row, office) for office in offices)) and (not states or row["state"] in states)
        for row in shown
    )
    if (
        not holds
        and any(row["role"] == "named" for row in shown)
        and all(not row["state"] or row["state"] in states for row in shown if states)
    ):
        text = f"{context.local.say('people.not_so')} {sentence_of(shown, context.local)}"
        return unanswered("not-stated", text, citations=cite_all(context.reader, shown[:4]))
    if not holds and states and (spoken := spoken_for_each(context.reader, context.names, shown, states)):
        return spoken if not offices and any(word.stem in _SPEAKING for word in utterance.words) else None
    start = lead(holds, utterance)
    return described(context, shown)._replace(
        answer=start + sentence_of(shown, context.local),
        items=(start.rstrip(". "), *(str(r["full_name"]) for r in shown[:1])),
    )


_SPEAKING = frozenset(map(stem, "represent representing represented speak speaking spoke act acting".split()))
""" "Did X represent Y?": a letter that X wrote on behalf of Y tells it too, though he held no office of Y."""
_BEINGS = frozenset("person persons people man men woman women individual individuals diplomats".split())
_TWO = 2


def _tells_which(utterance: Utterance) -> bool:
    """ "The X who signed": a clause tells which of that name is meant."""
    behind = [utterance.words[slot.last].text for slot in utterance.of("person") if slot.last < len(utterance.words)]
    return bool({"who", "that", "whose", "which"} & set(behind))


def _same_person(context: Context, every: Sequence[Row]) -> Answer | None:
    """ "Is R. Alimov the same person as Rashid Alimov?", "are they two people?" """
    texts = [word.text for word in context.utterance.words]
    alike = claims_same(context.utterance) or (texts[-1] in _BEINGS and texts[-2] == "one")
    apart = not alike and texts[-1] in _BEINGS and bool({"two", "different", "distinct"} & set(texts[-3:]))
    people = context.utterance.of("person")
    owning = any(word.possessive for slot in people for word in context.utterance.words_of(slot))
    if not (alike or apart) or len(people) < _TWO or owning:  # "do X's letter and Y's go to the same person"
        return None
    start = lead((len({row["person"] for row in every}) == 1) is not apart, context.utterance)
    return answered(context.reader, every, start + sentence_of(every, context.local), [start.rstrip(". ")])


def _is_named(context: Context, every: Sequence[Row]) -> Answer | None:
    """ "Is X named in the 2004 letter?"; not "did X name ...", which is on what X signed."""
    words = context.utterance.words
    naming = frozenset(word.stem for word in words if word.text in _NAMES)
    if not {word.stem for word in words} & _NAMING or subjects(context.utterance, naming):
        return None
    letters = context.scope.letters if context.scope.explicit else ()
    here = [row for row in every if not letters or row["letter"] in letters]
    start = lead(bool(here), context.utterance)
    shown = here or list(every)
    return answered(context.reader, shown, start + sentence_of(shown, context.local), [start.rstrip(". ")])


_NAMING = frozenset(("mention", "name", "appear", "figur", "list"))
_NAMES = frozenset(("mention", "mentions", "name", "names", "list", "lists"))
"""What its subject does: who "is mentioned" or "appears" is looked for."""


def _other_given_name(context: Context, rows: Sequence[Row]) -> Answer | None:
    """A given name that contradicts every printed one means another person."""
    utterance, names = context.utterance, context.local
    slot = utterance.of("person")[0]
    given = [word.text for word in utterance.words_of(slot)[:-1] if len(word.text) > 2 and word.text not in _TITLES]
    printed = {piece for row in rows for piece in fold(str(row["full_name"])).replace(".", " ").split()}
    initials = {piece[0] for piece in printed}
    if not given or any(g in printed for g in given) or any(g[0] in initials for g in given):
        return None
    shown = names.joined(dict.fromkeys(str(row["name"]) for row in rows))
    typed = " ".join(word.raw for word in utterance.words_of(slot))
    text = names.say("people.other_name", typed=typed, names=shown)
    return unanswered("not-named", text, citations=cite_all(context.reader, rows[:2]))


_TITLES = TITLES | {"mister"}


_REPLYING = frozenset(
    map(stem, "reply replied replies answer answered answers respond responded react reacted".split())
)
_TELLING_HIM = frozenset("tell told tells thank thanked ask asked informed inform".split())


def _is_replied_to(utterance: Utterance) -> bool:
    """ "What did the Secretary-General reply to X?": what somebody else did is no matter of who X is."""
    words = utterance.words
    if any(word.stem in _REPLYING for word in words):
        return True
    before = (word.text for slot in utterance.of("person") for word in words[max(0, slot.first - 2) : slot.first])
    return words[0].text in ("what", "did", "how") and not _TELLING_HIM.isdisjoint(before)


@question(
    "who is named in letter", "which persons are named", "people mentioned", "names in letter", "all persons",
    "which people appear", "who is mentioned by name", "list of persons", "list people", "how many persons are named",
    "how many people", "names in {part}", "and their names", "their names", "which individuals appear",
    "how many different people are named",
    example="which persons does the 2004 letter name", checks=True,
)  # fmt: skip
def persons_named(context: Context) -> Answer | None:
    """The persons that letters name."""
    utterance = context.utterance
    if utterance.asks in ("which", "choice") and {"more", "fewer"} & {word.text for word in utterance.words}:
        return None  # in which of two letters there are more, no list of them tells
    if _asks_names_of_states(context):
        return unanswered(
            "not-named",
            context.local.say("people.offices_only"),
            citations=context.conversation.citations,
        )
    if (
        utterance.of("state", "office", "organization", "person")
        or utterance.asks == "yes/no"
        or (utterance.asks in ("how many", "who") and _of_one_sex({word.text for word in utterance.words}))
        or strays(utterance, context.scope, VOCABULARY, context.reader)
    ):
        return None
    rows = everyone(context.reader, context.scope)
    if speaks_of_signing(utterance):
        if not {word.text for word in utterance.words} & {"not", "no", "never", "without", "nothing"}:
            return None
        signed = {row["person"] for row in everyone(context.reader, Scope()) if row["role"] == "signed"}
        rows = [row for row in rows if row["person"] not in signed]
    if number := claimed_number(utterance, LETTER_NOUNS):  # "who appears in more than one letter"
        letters = {person: {row["letter"] for row in rows if row["person"] == person} for person in _ids(rows)}
        rows = [row for row in rows if number.holds(len(letters[row["person"]]))]
    first = list({row["person"]: row for row in reversed(rows)}.values())[::-1]
    if not first:
        return None
    text = context.local.joined(str(row["full_name"]) for row in first[:40])
    if utterance.asks == "how many":
        text = f"{len(first)}: {text}"
    shown = first[:40]
    answer = Answer("answered", f"{text}.", items=tuple(str(row["full_name"]) for row in shown))
    return answer._replace(citations=cite_all(context.reader, blocks(context.reader, shown)))


def _ids(rows: Sequence[Row]) -> set[object]:
    return {row["person"] for row in rows}


def _of_one_sex(texts: AbstractSet[str]) -> bool:
    """ "How many of them have to be women": what is said of women is no count of those named."""
    return bool(texts & {"women", "men", "female", "male"} and texts & {"of", "must", "have", "many"})


def _asks_names_of_states(context: Context) -> bool:
    """ "and their names?" after an answer that gave States, not persons."""
    texts = {word.text for word in context.utterance.words}
    return context.conversation.intent == "spoken_for" and "their" in texts and not context.scope.explicit
