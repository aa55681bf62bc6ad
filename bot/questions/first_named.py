"""Since when a State is attested as a member: the first list that names it, and the one before that does not."""

from __future__ import annotations

from bot.answers import Answer, unanswered
from bot.citing import part_of
from bot.questions.attested import Listing, cited, dated, told
from bot.questions.claimed import lead
from bot.questions.membership import GONE, Membership
from bot.scoping.scope import LETTER_NOUNS
from bot.wording import upper_first


def first_named(asked: Membership, naming: list[Listing]) -> Answer:
    """A refusal with the first of the lists that name the States: the day of joining is not stated."""
    names, shown = asked.context.local, asked.context.local.states(asked.states)
    before = [one for one in asked.every if one.year < naming[0].year]
    gap = names.say("members.gap", date=dated(before[-1], names), states=shown) if before else ""
    place = names.part(*part_of(naming[0].row))
    unstated = names.say("members.leaving_unstated" if asked.stems & GONE else "members.joining_unstated")
    text = " ".join(filter(None, (names.say("members.first_named", states=shown, place=place), gap, unstated)))
    citations = cited(asked.context.reader, [naming[0], *before[-1:]])
    return unanswered("not-stated", upper_first(text), citations=citations)


def member_before(asked: Membership, year: int) -> Answer | None:
    """ "Was X a member before 2009?": yes where a list of an earlier year names it, no where one of that year does not.

    A list of that year or a later one that is the first to name it tells nothing of the time before.
    """
    naming = [one for one in asked.every if all(state in one.states for state in asked.states)]
    if not naming:
        return None
    earlier = [one for one in naming if one.year < year]
    then = [one for one in asked.every if year <= one.year < naming[0].year]
    if not earlier and not then:
        return first_named(asked, naming)
    start = lead(bool(earlier), asked.utterance)
    shown = earlier[-1:] or then[:1]
    text = f"{start}{upper_first(told(shown[0], asked.context.local))}."
    citations = cited(asked.context.reader, shown)
    return Answer("answered", text, items=(start.rstrip(". "), *asked.states), citations=citations)


def asks_before_year(asked: Membership) -> bool:
    """ "Before 2009", "prior to 2009"; who says "before the 2009 letter" has its list in mind."""
    words, dates = asked.utterance.words, asked.utterance.of("date")
    if len(dates) != 1 or any(word.stem in LETTER_NOUNS for word in words[dates[0].last :]):
        return False
    ahead = [
        word.text for word in words[max(0, dates[0].first - 3) : dates[0].first] if word.text not in ("the", "year")
    ]
    return ahead[-1:] == ["before"] or ahead[-2:] == ["prior", "to"]


def year_before_joining(asked: Membership) -> int:
    """The year in "did X join after 2004", or that of the list spoken of in "did it join later?"; 0 where none is."""
    if asked.years:
        return asked.years[-1] if asked.texts & {"after", "since", "later", "afterwards"} else 0
    spoken_of = asked.scope.letters and asked.found and asked.texts & {"later", "afterwards", "subsequently"}
    return asked.found[-1].year if spoken_of else 0
