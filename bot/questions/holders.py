"""Who held an office, for a State or an organization and a year, as far as letters show it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer, unanswered
from bot.citing import Row, cite_all
from bot.context import Context, states_named
from bot.demanded.asked import asked_noun
from bot.demanded.sexes import claims_sex
from bot.intents import question
from bot.lexicon import lexicon, word_classes
from bot.questions.claimed import claims_same, lead
from bot.questions.offices_of import bodies_asked, is_of_body, presides_over_a_body, unprinted
from bot.questions.persons import VOCABULARY, answered, everyone, mentions, sentence_of
from bot.questions.signatures import offices_in_words, offices_meant
from bot.questions.signing import speaks_of_signing
from bot.questions.strays import strays
from bot.reading.periods import period
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.scoping.speakers import holds_office
from bot.searching.held import any_stands, padded
from bot.wording import joined, upper_first, with_article
from store.words import fold, stem, stems

_HEAD = frozenset(
    "head heads chief boss top highest leader lead led leads headed heading run ran runs charge charg director".split()
)
VOCABULARY_OF_OFFICES = VOCABULARY | frozenset(
    stem(word)
    for word in """head heads chief boss top highest leader lead led headed run charge director official administrator
    administration administrative senior replaced replace man woman ministry spelled delegation
    envoy counterpart counterparts opposite number homologue three two after since until before
    member members prior predecessor predecessors preceding""".split()
)


@question(
    "who was {office} of {state}", "who was {office}", "who represented {state}", "who is {office} of {state}",
    "{office} of {state}", "{state} {office}", "who held office of {office}", "name of {office} of {state}",
    "who was {state} ambassador", "which {office} are named", "list {office}", "who were the {office}",
    "which persons are {office}", "name {office}", "who led {state}", "leader of {state}", "who headed {state}",
    "who were the {office} of {state}", "head of mission of {state}", "who acted as {office}",
    "was {state} represented by {office}", "which states were represented by {office}", "who spoke as {office}",
    "which countries had {office}", "how many {office}", "who is the {office}", "for which states did {office} sign",
    "which {office} is named", "who is chief of {organization}", "who served as {office} of {state}",
    "{office} in year", "who represented {state} at un", "who was {office} in {date}",
    "{state} {office} in {date} names", "names of {state} {office} in {date} and {date}",
    "who is head of {organization}", "head of {organization} in {date}", "highest official of {organization}",
    "who leads {organization}", "who was in charge of {organization}", "{state} man at un",
    "{office} in letter name and country", "who was {office} of {organization}", "name of {office} of {organization}",
    "which {office} does {part} mention", "who was {state} {office} before {person}",
    "{state} {office} before {person}",
    "who was predecessor of {person} as {office}", "who is counterpart of {person} from {state}",
    "{state} opposite number of {person}",
    example="who was Tajikistan's Permanent Representative in 2004", anchors="{office} counterpart", checks=True,
)  # fmt: skip
def office_holders(context: Context) -> Answer | None:
    """Who held an office, for a State and a year, as far as letters show it."""
    utterance = context.utterance
    earlier = _before_whom(utterance)
    if (
        (utterance.values("person") and not earlier and not _counterpart(utterance))
        or speaks_of_signing(utterance)
        or utterance.asks in ("when", "why", "where", "how long", "how old")
        or (utterance.asks == "yes/no" and (claims_same(utterance) or claims_sex(utterance) or _claims_all(utterance)))
    ):
        return None
    if strays(utterance, context.scope, VOCABULARY_OF_OFFICES, context.reader) or _asks_what_is_said(utterance):
        return None
    asked = asked_noun(utterance)
    if asked.by in ("which", "what") and stem(asked.noun) in LETTER_NOUNS:
        return None  # "which earlier letter does the ambassador recall"
    rows = holders(context)
    if rows is None:
        return None
    if earlier:
        rows = _before(context, rows, earlier)
    if (denied := _denied(utterance)) is not None:
        rows = [row for row in rows if denied and not any(holds_office(row, office) for office in denied)]
        if not rows:
            return None
    if not rows:
        return _beside_the_office(context) or _no_holder(context) if not earlier else None
    if bodies_asked(context) and utterance.asks in ("who", "what", ""):
        return _with_the_sentence(context, rows)
    answer = answered(context.reader, rows[:14], sentence_of(rows[:14], context.local), [row["name"] for row in rows])
    if earlier:
        typed = " ".join(word.raw for word in utterance.words_of(utterance.of("person")[0])).removesuffix("'s")
        return answer._replace(answer=context.local.say("holders.before", person=typed, list=answer.answer))
    if _counterpart(utterance):
        typed = " ".join(word.raw for word in utterance.words_of(utterance.of("person")[0])).removesuffix("'s")
        return answer._replace(answer=context.local.say("holders.counterpart", person=typed, list=answer.answer))
    if utterance.asks == "how many":
        number = len({row["person"] for row in rows})
        counted = offices_in_words(number, utterance.values("office") or ("person",), context.local)
        return answer._replace(answer=f"{upper_first(counted)}. {answer.answer}", items=(str(number), *answer.items))
    return answer._replace(answer=lead(True, utterance) + answer.answer) if utterance.asks == "yes/no" else answer


def _denied(utterance: Utterance) -> list[str] | None:
    """The offices of "which of them was not an AMBASSADOR"; none where something else is denied, None where nothing."""
    texts = [word.text for word in utterance.words]
    at = next((i for i, text in enumerate(texts) if text in ("not", "never")), None)
    if at is None or utterance.asks not in ("who", "which", "what") or texts[at + 1 : at + 2] in _COUNTING:
        return None
    return [slot.value for slot in utterance.of("office") if slot.first > at]


_COUNTING = tuple([word] for word in "counted counting included including only just".split())


def _claims_all(utterance: Utterance) -> bool:
    """ "Was every State represented by its ambassador?": that some were does not bear it out."""
    return not {"every", "each", "all", "everybody", "everyone"}.isdisjoint(word.text for word in utterance.words)


def _asks_what_is_said(utterance: Utterance) -> bool:
    """ "What do the presidents say about X": their words are asked for, not their names."""
    texts = {word.text for word in utterance.words}
    words = utterance.words
    if utterance.asks == "what" and words[-1].text == "about":
        return True
    done = any(word.text in ("do", "does", "did") for word in words[:3]) and "v" in word_classes(words[-1].text)[0]
    return utterance.asks in ("what", "how") and (bool(texts & _SAYING) or done) and not texts & {"name", "names"}


_SAYING = frozenset(
    "say says said write writes wrote think thinks want wants ask asks declare state see view regard judge feel".split()
)


def _before_whom(utterance: Utterance) -> str:
    """The person of "before X", "X's predecessors"; empty where none is named so."""
    people = utterance.of("person")
    if len(people) != 1:
        return ""
    before = [word.text for word in utterance.words[max(0, people[0].first - 2) : people[0].first]]
    later = any(word.stem == "predecessor" for word in utterance.words)
    return people[0].value if later or before[-1:] in (["before"], ["preceding"]) or before == ["prior", "to"] else ""


def _before(context: Context, rows: Sequence[Row], person: str) -> list[Row]:
    """Of ``rows`` those of others for the same State from before the first letter that names ``person``."""
    named = mentions(context.reader, [person])
    first = min((str(row["as_of"]) for row in named if row["as_of"]), default="")
    states = {row["state"] for row in named if row["state"]}
    earlier = [row for row in rows if str(row["as_of"] or "") < first and fold(str(row["family"])) != person]
    return [row for row in earlier if not states or row["state"] in states]


def _counterpart(utterance: Utterance) -> bool:
    """ "X's counterpart from Y", "the opposite number of X in Y": who holds the office of X for the State Y."""
    texts = [word.text for word in utterance.words]
    named = bool({"counterpart", "counterparts", "homologue"} & set(texts)) or "opposite number" in " ".join(texts)
    return named and len(utterance.values("person")) == 1 and bool(utterance.of("state", "region"))


def holders(context: Context) -> list[Row] | None:
    """Mentions that fit the offices, States, organization and years of the question; None where it names no office."""
    utterance = context.utterance
    offices, organizations = offices_meant(utterance), utterance.values("organization")
    texts = {word.text for word in utterance.words}
    states = states_named(context)
    if not offices and _is_of_something(utterance):
        return None
    if _counterpart(utterance):
        offices = tuple(dict.fromkeys(str(r["office"]) for r in mentions(context.reader, utterance.values("person"))))
    if not offices and not (organizations and texts & _HEAD) and not (states and texts & _STANDING):
        return None
    if not offices and utterance.of("body"):
        return None  # "chief of the X Service of Y": who leads a part of it
    years, time = {slot.value[:4] for slot in utterance.of("date")}, period(utterance)
    here = Scope() if time or _counterpart(utterance) else meant(context)
    rows = everyone(context.reader, here, states)
    if states and not any(holds_office(row, office) for row in rows for office in offices) and _by_state(here):
        rows = everyone(context.reader, Scope(), states)
    if time:
        rows, years = [row for row in rows if row["as_of"] and time.holds(str(row["as_of"]))], set()
    rows = [row for row in rows if not offices or any(holds_office(row, office) for office in offices)]
    if bodies := bodies_asked(context) if offices else []:
        rows = [row for row in rows if any(is_of_body(context.reader, row, slot) for slot in bodies)]
    elif organizations and (not states or texts & _HEAD):
        rows = [row for row in rows if _of_organization(row, organizations)]
    elif states:
        rows = [row for row in rows if not presides_over_a_body(row)]
    return [row for row in rows if not years or str(row["as_of"] or "")[:4] in years]


def _is_of_something(utterance: Utterance) -> bool:
    """ "The Liberia mission", "the mission to Liberia": the State says where the thing went, not whose it is."""
    words = utterance.words
    states = utterance.of("state")
    offices = {slot.first for slot in utterance.of("office")}
    leading = not _STANDING.isdisjoint(word.text for word in words)
    named = [s for s in utterance.of("organization") if leading and s.last < len(words) and s.last not in offices]
    if any(word_classes(words[s.last].text)[0] == "n" and words[s.last].text not in _HEAD for s in named):
        return True  # who leads a mission of an organization does not lead the organization
    if states and all(slot.first and words[slot.first - 1].text in ("to", "on", "about") for slot in states):
        return True
    return any(
        slot.detail != "adjective"
        and not words[slot.last - 1].possessive
        and "n" in word_classes(words[slot.last].text)[0]
        for slot in states
        if slot.last < len(words) and slot.first and words[slot.first - 1].text == "the"
    )


def _by_state(scope: Scope) -> bool:
    """Whether only the State of the office holder told which letter is meant: he may have signed another."""
    return bool(scope.letters) and scope.basis <= {"state", "description", "implied"}


_STANDING = frozenset(
    "represented represents represent representing led lead leader headed head acted spoke speaks stood".split()
)


def meant(context: Context) -> Scope:
    """The letters meant; a State alone means no letter, since its office holders may sign any."""
    return Scope() if context.scope.basis <= {"implied"} else context.scope


def _of_organization(row: Row, organizations: Sequence[str]) -> bool:
    """Whether the printed office names the organization by any of its names."""
    office = padded(str(row["office"] or ""))
    for name in organizations:
        key = fold(name)
        forms = [(stem(key),), *lexicon().alternatives.get(key, ()), tuple(stems(name))]
        if any_stands(forms, office):
            return True
    return False


def _beside_the_office(context: Context) -> Answer | None:
    """Who holds the office in a sentence that tells its State otherwise than behind it: "its Minister, Mr. X"."""
    states, offices = states_named(context), offices_meant(context.utterance)
    if len(states) != 1 or not offices or period(context.utterance):
        return None
    years = {slot.value[:4] for slot in context.utterance.of("date")}
    held = [row for row in everyone(context.reader, meant(context)) if row["state"] is None and row["office"]]
    held = [row for row in held if any(holds_office(row, office) for office in offices)]
    rows = [row for row in held if not years or str(row["as_of"] or "")[:4] in years]
    rows = unprinted(context, rows, states[0])
    return _with_the_sentence(context, rows) if rows else None


def _with_the_sentence(context: Context, rows: Sequence[Row]) -> Answer:
    from bot.questions.people import described  # here to keep start-up fast: most offices are printed with their State

    return described(context, rows)


def _no_holder(context: Context) -> Answer | None:
    """Nobody is named in that office: who is named nearby, as a refusal."""
    utterance, states = context.utterance, states_named(context)
    if bodies_asked(context):
        return None  # a sentence may name the holder in words that are no office of the tables
    offices, organizations = utterance.values("office"), utterance.values("organization")
    years = sorted({slot.value[:4] for slot in utterance.of("date")})
    who = joined(offices, "or") or "head"
    who += (
        f" of {joined([*map(with_article, states), *(f'the {name}' for name in organizations)])}"
        if states or organizations
        else ""
    )
    who += " in that time" if period(utterance) else f" in {joined(years)}" if years else ""
    near = everyone(context.reader, Scope(), states) if states or not organizations else []
    near = [r for r in near if states or any(holds_office(r, office) for office in offices)][:4]
    names = context.local
    if names.language != "en":
        who = ", ".join([*offices, *states, *organizations, *years])
    text = names.say("holders.nobody", office=who)
    text = f"{text} {names.say('holders.near', list=sentence_of(near, names))}" if near else text
    return unanswered("not-named", text, citations=cite_all(context.reader, near))
