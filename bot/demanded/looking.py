"""Whether a sentence or an answer holds such a thing as the question asks for: every check of the package.

The checks of a module are imported where a word of the question, or the question type that answered, calls for them;
any other question passes them all.
"""

from __future__ import annotations

import sys
from collections.abc import Set

from bot.context import Context
from bot.demanded.anniversaries import ROUND
from bot.demanded.called_for import (
    LOCATING,
    Check,
    Checks,
    may_ask_a_day,
    may_ask_a_name,
    may_ask_a_purpose,
    may_ask_a_thing,
    may_ask_an_outcome,
    may_ask_for_one,
    may_count,
    names_a_place,
    names_office_of_state,
)
from bot.demanded.letters_of_time import may_be_of_other_time
from bot.demanded.signs import (
    ACCUSING,
    ALONE,
    ALTERING,
    COSTING,
    ENDING,
    EXCEPTING,
    EXTREMES,
    FEET,
    JUDGING,
    MINDS,
    MODAL,
    OF_EACH,
    OFFICE_WORDS,
    PASSING,
    PAST,
    PUNISHING,
    REPLACING,
    SHARES,
    SINGLING,
    SIZES,
    STATES,
    THANKING,
    UNIT_WORDS,
    WANTING,
)
from bot.demanded.told import Told
from bot.reading.capitals_in_names import OWN_NAMED
from bot.reading.instruments import INSTRUMENTS
from bot.reading.utterance import Utterance
from bot.slots import CARDINALS

CHECKS = (
    Checks("numbers", "tells_number tells_money tells_span tells_what_each_has beside_its_verb", where=may_count),
    Checks("numbers", "is_no_span_of_time", frozenset({"much"}), asks=("how much",)),
    Checks("numbers", "tells_its_own_number", frozenset({"number"}), asks=("what",)),
    Checks("numbers", "counts_what_is_asked", intents=("letters", "mentioning"), asks=("how many",)),
    Checks("moments", "tells_moment tells_what_is_to_come bears_out_date", where=may_ask_a_day),
    Checks("anniversaries", "of_that_anniversary", ROUND),
    Checks("moments", "tells_when", intents=("where_cited", "cited"), asks=("when",)),
    Checks("letters_of_time", "of_letters_then", where=may_be_of_other_time),
    Checks("moments", "tells_its_end", ENDING),
    Checks("moments", "tells_coming_into_office", frozenset("office post position job duties".split()),
           intents=(None, "event_date")),
    Checks("moments", "tells_another_day", frozenset({"but"}), slots="date", asks=("when",)),
    Checks("thirds", "in_that_third", frozenset("early mid late start beginning middle end".split())),
    Checks("likenesses", "bears_that_name", OWN_NAMED),
    Checks("likenesses", "costs_that_deed", COSTING),
    Checks("likenesses", "tells_punishment", PUNISHING),
    Checks("likenesses", "tells_cause_of_death", frozenset("die dies died death".split())),
    Checks("likenesses", "tells_how_much_of_it", frozenset({"how"}), intents=(None, "said_about", "quantity")),
    Checks("likenesses", "counts_to_the_end", frozenset(CARDINALS), intents=(None,), asks=("what", "which", "")),
    Checks("bearers", "dates_its_own", slots="organization body", intents=(None,), asks=("when",)),
    Checks("plans", "dates_what_happened", frozenset("was were".split()), asks=("when",)),
    Checks("plans", "dates_the_deed", frozenset("did was were".split()), asks=("when",)),
    Checks("plans", "tells_what_was_done", frozenset("was were".split()), intents=(None,),
           asks=("when", "who", "where")),
    Checks("plans", "counts_what_was_done", frozenset("was were".split()), intents=(None, "quantity"),
           asks=("how many", "how much")),
    Checks("holders", "names_holder", intents=(None,), asks=("who",)),
    Checks("denials", "tells_who_is_not", frozenset({"not", "never"}), asks=("who", "which", "what"),
           intents=("who_is", "transmitter", "senders")),
    Checks("denials", "tells_what_is_called_for", frozenset("call calls called calling name".split()),
           intents=("who_is", "office_holders"), asks=("yes/no",)),
    Checks("denials", "tells_who_made_it", frozenset("request proposal submission item".split()),
           intents=("members",), asks=("yes/no",)),
    Checks("denials", "prints_that_rank", frozenset({"rank"}), intents=("who_is",), asks=("yes/no",)),
    Checks("holders", "signed_for_that_side", frozenset({"for", "behalf"}), intents=("signers",)),
    Checks("holders", "signed_for_all_of_them", frozenset({"for", "behalf"}), intents=("signers",), asks=("yes/no",)),
    Checks("holders", "signed_for_that_body", frozenset({"for", "behalf"}), slots="organization body", intents=(None,)),
    Checks("ranks", "keeps_the_office", OFFICE_WORDS, asks=("who", "yes/no", "what", "which", "")),
    Checks("holders", "is_of_that_state", slots="person", where=names_office_of_state),
    Checks("holders", "wrote_in_that_office", slots="office", intents=("letter_date",), asks=("yes/no",)),
    Checks("succession", "comes_in_that_order",
           frozenset("succeed succeeded succeeds replace replaced replaces over".split()), asks=("who",)),
    Checks("persons", "in_that_direction is_title_of_person", frozenset("whom to title".split())),
    Checks("nouns", "names_provision names_several names_that_many speaks_of_noun speaks_of_those is_of_that_number "
           "quotes_the_quoted",
           where=may_ask_a_thing),
    Checks("nouns", "names_others", EXCEPTING, intents=(None, "events_on")),
    Checks("nouns", "tells_symbol", frozenset({"symbol"}), intents=("letters", "transmitted"), asks=("what", "")),
    Checks("nouns", "names_the_rest", frozenset({"other", "others"}), intents=(None, "events_on")),
    Checks("nouns", "quotes_the_foot", FEET),
    Checks("extremes", "tells_one", frozenset({"which"}), where=may_ask_for_one),
    Checks("extremes", "singles_out", SINGLING, intents=(None,), asks=("where",)),
    Checks("nouns", "names_a_state", STATES, intents=(None,)),
    Checks("measures", "tells_measure", frozenset({"of"}), intents=(None,), asks=("",)),
    Checks("measures", "keeps_the_unit", UNIT_WORDS),
    Checks("entailed", "bears_out_claim", asks=("yes/no",)),
    Checks("asserted", "is_done_to_that", frozenset({"who"}), intents=(None, "said_about"), asks=("who",)),
    Checks("deeds", "tells_deed", frozenset("what how".split()), intents=(None, "draft")),
    Checks("deeds", "tells_passing_on", stems=PASSING, slots="state person office",
           intents=("members", "requested", "letter_date", "agenda_items")),
    Checks("contents", "tells_what_is_wanted", WANTING, intents=(None, "said_about"), asks=("what",)),
    Checks("contents", "is_of_their_time", intents=("members",), asks=("yes/no",)),
    Checks("contents", "judges_it", stems=JUDGING, intents=("cited", "mentioning", "letters", "about")),
    Checks("contents", "is_called_that", frozenset({"as"}), intents=(None, "said_about")),
    Checks("contents", "tells_on_whose_behalf", frozenset({"behalf"}),
           intents=("signers", "senders", "who_is", "printed", "office_holders", "transmitter")),
    Checks("contents", "tells_what_it_says", frozenset({"say"}), intents=(None, "said_about"), asks=("what",)),
    Checks("set_phrases", "does_something_about_it", frozenset("about against over".split()), intents=(None,),
           asks=("what", "how", "")),
    Checks("set_phrases", "is_no_entry_into_force", frozenset("forces troops army soldiers".split())),
    Checks("exactly_named", "tells_in_particular_too",
           frozenset("particular particularly especially above most".split()), intents=(None, "said_about"),
           asks=("what", "which", "how", "why", "")),
    Checks("exactly_named", "is_in_that_role", frozenset({"as"}), slots="state", intents=(None, "said_about"),
           asks=("what", "which", "why", "when", "where")),
    Checks("exactly_named", "is_of_that_year", slots="date", intents=(None, "draft", "said_about", "cited"),
           asks=("what", "which", "who", "how many", "")),
    Checks("exactly_named", "names_that_symbol", slots="symbol", asks=("yes/no",)),
    Checks("exactly_named", "tells_number_of_item", frozenset("number no nr nos numbers".split()),
           intents=(None, "requested", "agenda_items"), asks=("what", "which", "")),
    Checks("set_phrases", "is_no_exception", intents=(None, "quantity"), asks=("how many",)),
    Checks("kinds_told", "tells_two_days", frozenset({"dates", "days"}),
           intents=(None, "event_date", "letter_date", "document_date", "said_about", "printed")),
    Checks("kinds_told", "tells_that_day", frozenset({"day", "date"}),
           intents=("requested", "letters", "about", "parts", "senders", "said_about")),
    Checks("kinds_told", "tells_names", frozenset({"names"}), intents=(None, "said_about", "printed", "senders")),
    Checks("kinds_told", "tells_several_states", frozenset("countries states nations".split()),
           intents=("printed", "senders", "who_is", "transmitter"), asks=("which", "what", "who", "")),
    Checks("kinds_told", "tells_members",
           frozenset("belong belongs belonged made make makes form formed forms".split()),
           intents=(None, "said_about"), asks=("who", "which")),
    Checks("kinds_told", "tells_who_signed_again", frozenset("all every each everyone everybody both".split()),
           intents=("signers",), asks=("yes/no",)),
    Checks("kinds_told", "tells_the_sum", frozenset("plus add added adding combined summed".split()),
           intents=("signers", "quantity", None), asks=("how many", "")),
    Checks("kinds_told", "names_a_rule", frozenset({"rule", "rules"}), intents=("cited",)),
    Checks("handed_over", "tells_who_proposed_it", intents=("draft", None), asks=("who",)),
    Checks("handed_over", "tells_who_asked", frozenset("asked told instructed ordered requested authorized".split()),
           asks=("who",)),
    Checks("handed_over", "is_no_paper_that_sends", intents=("transmitted", "transmitter", "letters")),
    Checks("deeds", "is_of_that_sentence", frozenset({"sentence"})),
    Checks("extremes", "tells_the_first_to", frozenset("first last only".split()), intents=(None, "quantity"),
           asks=("which", "who", "what")),
    Checks("extremes", "ranks", EXTREMES, intents=(None, "said_about", "members"),
           asks=("which", "who", "where", "when")),
    Checks("plans", "was_done is_no_request is_no_wish", PAST),
    Checks("plans", "was_done", intents=(None,), asks=("who",)),
    Checks("changes", "tells_more_than_reissue", stems=ALTERING),
    Checks("changes", "becomes_that", frozenset("into out".split())),
    Checks("outcomes", "tells_condition", frozenset("condition conditions terms proviso".split())),
    Checks("outcomes", "tells_outcome", frozenset("of from".split()), where=may_ask_an_outcome),
    Checks("purposes", "tells_purpose", where=may_ask_a_purpose),
    Checks("beyond", "is_no_supposition", MODAL),
    Checks("sides", "tells_of_each", OF_EACH),
    Checks("sides", "tells_the_other_wording", REPLACING, slots="quoted"),
    Checks("sides", "holds_of_all", frozenset("all each every".split()), asks=("yes/no",)),
    Checks("sides", "tells_which_is_which", frozenset({"which"}), intents=(None,)),
    Checks("holders", "is_named", frozenset({"named"}), asks=("yes/no",)),
    Checks("sites", "happened_there", LOCATING, where=names_a_place),
    Checks("bodies", "leaves_letters_to_others", slots="organ body organization", asks=("yes/no",),
           intents=("signers", "requested", "circulation", "letter_date", "transmitter", "letters", "document_date")),
    Checks("bodies", "is_written_to_that_organ", slots="organ body", asks=("yes/no", "when")),
    Checks("bodies", "names_that_organ", slots="organ body", asks=("yes/no",),
           intents=(None, "members", "event_date", "event_place")),
    Checks("office_claims", "wrote_so", slots="office", asks=("yes/no",),
           intents=("senders", "letter_date", "signers", "letters", "having", "office_holders", "circulation")),
    Checks("bodies", "names_both_organs", frozenset({"organs", "bodies"}), asks=("yes/no",)),
    Checks("bodies", "names_another_organ", EXCEPTING, slots="organ body", intents=("circulation", "requested")),
    Checks("directions", "goes_that_way", frozenset("to into towards toward from by".split()), slots="state",
           intents=(None, "quantity")),
    Checks("directions", "is_written_to_them", frozenset({"to"}), slots="person state",
           asks=("who", "yes/no", "which")),
    Checks("bodies", "of_that_body", slots="organization body organ"),
    Checks("peoples", "of_that_people", slots="state"),
    Checks("peoples", "of_that_sender", frozenset({"of", "in"}), slots="state", intents=(None,)),
    Checks("peoples", "represented_by_those", frozenset({"represented"}), intents=(None, "members")),
    Checks("regions", "is_that_region", slots="region", intents=(None,)),
    Checks("extents", "is_of_that_land", SIZES | {"has", "have", "had"}, slots="state", intents=(None, "quantity")),
    Checks("belonging", "stands_as_one", slots="state", intents=(None,), asks=("yes/no",)),
    Checks("instruments", "is_of_that_instrument is_between_those is_with_those", INSTRUMENTS | {"treaties"}),
    Checks("reproaches", "tells_a_reproach", stems=ACCUSING, slots="state", intents=(None,)),
    Checks("reproaches", "tells_thanks", stems=THANKING, intents=(None, "said_about", "office_holders")),
    Checks("reproaches", "tells_that_mind", MINDS, intents=(None,), slots="organ body"),
    Checks("neighbours", "in_that_year", slots="date", asks=("yes/no",)),
    Checks("neighbours", "amount_of_that_year", slots="date", intents=(None,), asks=("what", "")),
    Checks("neighbours", "in_that_state", frozenset({"in"}), slots="state", intents=(None, "quantity"),
           asks=("how many", "when")),
    Checks("neighbours", "number_of_that_state", frozenset({"has", "have", "had", "in"}), slots="state",
           intents=(None, "quantity"), asks=("how many",)),
    Checks("neighbours", "dates_that_person", intents=(None, "event_date"), asks=("when",)),
    Checks("neighbours", "of_the_deed_of_its_table", intents=(None, "quantity"), asks=("how many",)),
    Checks("wholes", "bears_out_alone", ALONE, intents=("requested",), asks=("yes/no",)),
    Checks("wholes", "holds_for_both", frozenset({"both", "each", "all", "every"}), slots="date", asks=("yes/no",)),
    Checks("wholes", "is_of_that_organ", slots="organ body", intents=("adoption",),
           asks=("yes/no", "which", "what")),
    Checks("wholes", "is_share_of_that", SHARES, asks=("yes/no",)),
    Checks("wholes", "is_not_outside", frozenset("of in from within inside".split()), intents=(None, "quantity"),
           asks=("how many", "how much", "who", "which", "what")),
    Checks("wholes", "is_since_then", frozenset({"since"}), slots="date", intents=(None,), asks=("yes/no",)),
    Checks("currencies", "tells_of_the_state", slots="state", intents=(None, "said_about")),
    Checks("persons", "names_who_signed", frozenset({"sign", "signed"}), intents=(None,), asks=("which", "what")),
    Checks("origins", "tells_country_of",
           frozenset("nationality nationalities citizenship country state land nation where".split())),
    Checks("origins", "tells_what_one_does", frozenset("job profession occupation trade".split()), intents=("who_is",),
           slots="person"),
    Checks("persons", "names_who_held_it", frozenset({"when"}), slots="office", intents=(None, "said_about"),
           asks=("who",)),
    Checks("persons", "signed_as_that", frozenset({"as"}), frozenset({"sign"}), intents=(None,),
           asks=("who", "which", "what")),
    Checks("persons", "is_no_office_alone", slots="office", intents=("addressees",), asks=("who",)),
    Checks("persons", "does_the_deed", frozenset({"when", "while"}), slots="person", asks=("who",)),
    Checks("persons", "names_those_who gives_name names_other_holder names_the_person speaks_of_women",
           where=may_ask_a_name),
)  # fmt: skip
"""Those that read rows come last."""


def is_of_kind_asked(context: Context, told: Told) -> bool:
    """Whether every check that is called for lets it pass."""
    utterance, intent = context.utterance, told.intent
    found = context.once("checks", (utterance, intent), lambda: _called_for(utterance, intent))
    return all(check(context, told) for check in found)


def _called_for(utterance: Utterance, intent: str | None) -> list[Check]:
    texts = frozenset(word.text for word in utterance.words)
    found: list[Check] = []
    for checks in CHECKS:
        if _are_called_for(checks, utterance, intent, texts):
            __import__(f"bot.demanded.{checks.module}")  # here to keep start-up fast
            module = sys.modules[f"bot.demanded.{checks.module}"]
            found += (getattr(module, name) for name in checks.functions.split())
    return found


def _are_called_for(checks: Checks, utterance: Utterance, intent: str | None, texts: Set[str]) -> bool:
    return (
        (not checks.intents or intent in checks.intents)
        and (not checks.asks or utterance.asks in checks.asks)
        and (not checks.words or not texts.isdisjoint(checks.words))
        and (not checks.stems or any(word.stem in checks.stems for word in utterance.words))
        and (not checks.slots or bool(utterance.of(*checks.slots.split())))
        and checks.where(utterance, intent, texts)
    )
