"""The readers of facts that a question asks for in words of its own: when each is tried, and in which order.

A reader is a function of a module in :mod:`bot.questions` that needs no phrase. What stands here only spares the import
and the call where it would give no answer: it checks its question itself.
"""

from __future__ import annotations

from typing import NamedTuple

from bot.demanded.signs import CHANGED, IN_ORDER, REPROACHING
from bot.reading.instruments import TREATIES
from bot.slots import CARDINALS, LANGUAGES, MONTHS, ORDINALS


class Reader(NamedTuple):
    """A reader, with what a question must have for it to give an answer; without that it is not even imported."""

    module: str
    function: str
    intent: str
    """The question type it answers as."""
    asks: str = ""
    """Kinds of answer, parted by "|"; "-" where nothing tells. Any where empty."""
    slots: str = ""
    """Kinds of slots, of which one must be there."""
    words: str = ""
    """Words, of which one must be there."""
    stems: str = ""
    """Stems of words, of which one must be there."""
    without: str = ""
    """Kinds of slots, of which none may be there."""
    refuses: bool = False
    """Whether its refusals stand; else another reader is tried."""


_CLOSING = (
    "last lasts close closes closed closing end ends ended ending finish finishes finished finishing "
    "conclude concludes concluded concluding bottom bottoms final"
)
_NUMBERS = " ".join((*(word for word, number in CARDINALS.items() if number > 2), *map(str, range(3, 41))))
_TREATIES = " ".join(TREATIES)
_BROUGHT_OUT, _SIGNATURES = "circul distribut issu publish releas", "signatur signatori signer"
_OF_TABLES = "which|what|where|when|who|how many|how much|choice|-"
PRECISE = (
    Reader("text_by_place", "text_by_place", "draft", "what|how|which|-", "",
           "sentence sentences line lines words paragraph para passage begin begins start starts open opens end ends "
           "close closes conclude concludes finish finishes", refuses=True),
    Reader("initials", "initial_meant", "full_name", "", "", "stand stands short", without="person", refuses=True),
    Reader("joining", "joining", "members", "", "", "", "join acced access admit enter member belong parti first"),
    Reader("joined_told", "joined_when", "event_date", "when", "state", "",
           "join member part enter admit acced belong in into leav left quit withdraw withdrew withdrawn out"),
    Reader("seats", "seat_of", "event_place", "where|which|what|-", "", "seat headquarters secretariat hq sit sits"),
    Reader("writing_as", "writing_as", "senders", "", "", "capacity function role quality behalf"),
    Reader("writers_language", "writer_in", "original_language", "", "person", " ".join(LANGUAGES), refuses=True),
    Reader("by_name", "named", "addressees", "who|which|what", stems="whom address addresse write wrote", refuses=True),
    Reader("day_observed", "day_observed", "event_date", "when", "", "day", refuses=True),
    Reader("anniversaries", "year_reckoned", "event_date", "when", "", "year"),
    Reader("translating", "translating", "outside", "", "",
           "translate say call write spell word term phrase expression "
           "translation equivalent", refuses=True),
    Reader("treaty_parties", "treaty_parties", "cited", "who|which|what|-", "", _TREATIES,
           "parti between signatori contract bound bind conclud sign"),
    Reader("cited_papers", "property_of_cited", "cited", "what|which|when|-", "", "symbol number date dated document",
           "recal cite mention quot refer repli respond answer", refuses=True),
    Reader("both_days", "days_held_together", "time_to_distribution", "yes/no|what|-", "",
           "same identical equal agree match coincide day later after before earlier difference", refuses=True),
    Reader("collection", "most_of_letters", "superlative", "which|what", "", "most fewest"),
    Reader("named_things", "named_things", "mentioning", "which|what|how many|-",
           stems="mention name refer appear occur list cite"),
    Reader("on_topic", "on_topic", "said_about", "what|how|-", "", "about on regarding concerning",
           "say said tell told write wrote written state"),
    Reader("signed_all", "signed_all", "signers", "yes/no", "state person", "all each every"),
    Reader("signed_for_all", "signed_by_those_spoken_for", "having", "which|what|choice|-", "", "all each every"),
    Reader("signed_all", "who_signed_all", "signers", "who|which|what", "", "all each every"),
    Reader("wrote_to", "wrote_to", "senders", "who", "office", "to", refuses=True),
    Reader("checking", "belongs_there", "members", "yes/no", "body organization", "in belong part"),
    Reader("instruments", "adherence", "members", "who|which|what|when|yes/no|-", "", _TREATIES,
           "sign signatori acced access adher ratifi withdraw withdrew withdrawn leav left quit denounc"),
    Reader("instruments", "adherence", "members", "who|which|when|yes/no", "organization", "leave left quit withdraw"),
    Reader("instruments", "done_where", "event_date", "when|where|what|which", "", f"{_TREATIES} declaration statement",
           "sign signatur conclud done adopt made"),
    Reader("kind_of_fact", "age_of_person", "who_is", "how old|what|which|-", "person"),
    Reader("kind_of_fact", "hour_of_day", "event_date", "when|what|which|-", "", "time hour o'clock clock hours"),
    Reader("reproaches", "reproaches", "said_about", "", "state", stems=" ".join(REPROACHING)),
    Reader("times_mentioned", "times_mentioned", "mentioning", "", "", "times often"),
    Reader("transmitting", "forwarded_by", "transmitter", "yes/no|which|what",
           stems="forward transmit convey relay pass hand send sent", refuses=True),
    Reader("asked_to_do", "asked_to_do", "requested", "what", "", "do"),
    Reader("named_places", "named_places", "mentioning", "which|what|how many|-", "",
           "places cities towns locations sites capitals", refuses=True),
    Reader("petitioners", "petitioners", "requested", "who|which|what|how many|yes/no|-",
           stems="ask request want propos seek sought appli petit tabl made make put sponsor cosponsor co-sponsor"),
    Reader("requested_there", "requested_there", "requested", "yes/no", "date part person symbol state",
           stems="ask request want propos seek sought appli"),
    Reader("requested_there", "letters_requesting", "requested", "which|what",
           stems="ask request want propos seek sought appli"),
    Reader("headed", "signed_below_heading", "signers", "who|which|what|-", "quoted"),
    Reader("headed", "signed_in_role", "signers", "who|which|what|-", "",
           "observer observers witness witnesses guarantor guarantors mediator mediators facilitator depositary host",
           f"sign put {_SIGNATURES}"),
    Reader("rosters", "rosters", "members", "who|which|what|how many|yes/no|choice|-", "",
           "attend attended attending participate participated part present represented represent absent away missed "
           "missing came come sat sit stayed took at as belong join joined"),
    Reader("hours", "at_that_hour", "said_about", "what|which|-|who", "",
           "happened happens happen occurred occurs took entry entries noted recorded logged event"),
    Reader("items_counted", "items_of_form", "quantity", "how many", "",
           "lettered numbered bulleted itemized itemised listed separate"),
    Reader("notes", "mark_explained", "footnotes", "why|what|how|which|-", "", "asterisk asterisks star"),
    Reader("wording_of_each", "wording_of_each", "where_printed", "", "", "which where match each"),
    Reader("two_lists", "two_lists", "said_about", "which|what|how|-|choice", "date"),
    Reader("number_printed", "number_printed", "said_about", "what|which|-", "", "what", refuses=True),
    Reader("line_beside", "line_beside", "printed", "what|which|-", "",
           "above over before precedes below under beneath underneath after follows"),
    Reader("which_part", "which_part", "parts", "which|what|where|-", "part", "annex addendum enclosure appendix part",
           refuses=True),
    Reader("beneath_names", "beneath_names", "signers", "which|what|yes/no|choice|-", "",
           "under underneath beneath below share shares shared common", refuses=True),
    Reader("people_of_states", "people_of_state", "printed", "how many", "state", refuses=True),
    Reader("repeated", "signed_in_two_places", "signers", "yes/no|who|which|what|-", "",
           "twice both again still too also reappear reappears"),
    Reader("signers_of_text", "signers_of_text", "signers", "who|which|what|whose|yes/no|-", "",
           "agreement treaty pact convention protocol charter accord communique", f"sign {_SIGNATURES}"),
    Reader("signature_lines", "signer_by_own_line", "signers", "who|which|what|-", stems=f"sign put {_SIGNATURES}"),
    Reader("same_state", "same_state", "who_is", "yes/no|-", "person",
           "country state nation nationality government delegation side"),
    Reader("same_signer", "same_post", "signers", "yes/no|-|when", "person", "same identical"),
    Reader("same_signer", "post_chosen", "who_is", "yes/no|-|choice|what|which", "person", "or"),
    Reader("same_signer", "same_person", "signers", "yes/no|-", "state person",
           "same identical change changed replace replaced exchanged swap swapped different another new"),
    Reader("same_signatories", "same_signatories", "signers", "", "date part", "same identical one different differ"),
    Reader("signed_for", "state_represented", "who_is", "which|what|who|whom|-", "person", stems="repres"),
    Reader("those_left", "those_left", "quantity", "how many", "",
           "not without remaining outstanding missing lacking never nor neither still yet left remain merely "
           "only just"),
    Reader("grids.asked", "reckoned", "quantity", _OF_TABLES, "", IN_ORDER),
    Reader("grids.asked", "reckoned", "quantity", _OF_TABLES, stems=CHANGED),
    Reader("most_of_all", "surely_most", "quantity", "which|what|where|when|who", "",
           "fewer less smaller lower lowest smallest fewest least cheaper shorter more larger bigger higher greater "
           "most largest biggest highest greatest longer"),
    Reader("casualties", "casualties", "quantity", "how many", "",
           "dead died killed deaths wounded injured missing disappeared captured prisoners lives casualties"),
    Reader("risen", "risen", "quantity", "how many|how much|what|-", "",
           "by rise increase growth fall drop decline decrease", refuses=True),
    Reader("shared_out", "share_of_one", "quantity", "how many"),
    Reader("shared_out", "share_of_one", "quantity", "what|which|-", "state organization body office"),
    Reader("letters_with", "letters_of_month", "having", "which|what|how many|yes/no|-", words=" ".join(MONTHS),
           refuses=True),
    Reader("letters_with", "letters_by_signatures", "having", "which|what|how many|yes/no|-",
           stems=f"sign {_SIGNATURES}"),
    Reader("letters_with", "count_of_letters", "having", "how many"),
    Reader("attributes", "post_at_time", "who_is", "what|which|-", "person"),
    Reader("attributes", "post_asked", "who_is", "what|which|-", "person",
           "post office job position title capacity rank role function"),
    Reader("given_names", "bearer_of_given_name", "who_is", "who|which", "", "name forename", refuses=True),
    Reader("attributes", "surname_to_given_name", "who_is", "", "person"),
    Reader("attributes", "given_title", "who_is", "", "office", "title"),
    Reader("definitions", "defined_as", "term", "how|what|which|-", "organization body",
           "define defines defined definition describe describes described description characterize characterizes "
           "kind sort type"),
    Reader("units", "units_counted", "paragraph_count", "how many", "",
           "article articles paragraph paragraphs clause clauses list table listing inventory catalogue"),
    Reader("entries", "entries_counted", "paragraph_count", "how many", "",
           "table tables list listed lists listing register question questions point points proposals steps"),
    Reader("definitions", "laid_down", "term", "how|what|who|which|-|when", "",
           "is are was were define defines defined definition mean means meant meaning understood denote denotes "
           "covered counts count qualify qualifies considered regarded deemed understand understands"),
    Reader("definitions", "said_to_be", "term", "how|what|-", "",
           "is are was were define defines defined definition describe describes mean means meant meaning understand"),
    Reader("chapters", "chapters", "chapters", "", "", "chapter chapters section sections heading headings"),
    Reader("articles", "article_called", "said_about", "what|which|-|how", "reference", "article art"),
    Reader("references", "text_of_cited", "where_cited", "", "reference symbol", "text wording contents", refuses=True),
    Reader("declared", "declared", "said_about", "what|which|how|-", "state",
           stems="declar reserv proviso caveat rider attach add append accompani coupl qualifi", refuses=True),
    Reader("regarded_as", "regarded_as", "said_about", "how|what|-",
           stems="describ regard consid view see call think perceiv character characteriz opinion label brand judg"),
    Reader("acts_of_bodies", "act_of_body", "said_about", "what|who|-", "body organ organization",
           "did do does has have is was"),
    Reader("letters_referred", "letters_referred", "cited", "which|what", "", "letter letters note notes"),
    Reader("cites", "letters_footnoting", "where_cited", "which|what|where|-", "symbol",
           "foot bottom asterisk footnote"),
    Reader("kinds_attached", "kinds_attached", "parts", "yes/no", "part"),
    Reader("draft_deeds", "draft_deed", "draft", "yes/no", "part"),
    Reader("cites", "cites_any", "cited", "yes/no"),
    Reader("cites", "use_of_provision", "where_cited", "what|why|where|how|which|-", "reference symbol"),
    Reader("cites", "footnote_target", "footnotes", "what|which|where|-", "part"),
    Reader("cited_dates", "dates_of_cited", "cited", "when|what|which|-", stems="declar resolut decis"),
    Reader("provisions", "called_by_number", "cited", "yes/no"),
    Reader("provisions", "number_of_provision", "cited", "what|which|how many|-", "", "number"),
    Reader("provisions", "provision_for", "cited", "which|what|choice|-"),
    Reader("unsigned", "unsigned_parts", "parts", "which|what|how many|-", "",
           "annex annexes addendum addenda enclosure enclosures appendix appendices part parts"),
    Reader("every_member", "every_member_signed", "signers", "yes/no", "",
           "every each all everyone everybody whole entire"),
    Reader("unsigned", "members_without_signature", "members", "which|what|who|-", "date",
           "member members list lists listed listing listings belong belongs belonged belonging belongings"),
    Reader("signed_for", "signed_for", "signers", "who|which|whose|-", "", "for behalf"),
    Reader("sole_signer", "sole_signer", "signers", "who|which|what", "", "sole only alone single one singly"),
    Reader("signers_described", "signer_of_forwarded", "signers", "who|yes/no", "",
           "forward forwarded forwards forwarding transmit transmits transmitted transmitting convey conveys conveyed "
           "conveying relay relays relayed relaying on along over"),
    Reader("signers_described", "name_under_part", "signers", "yes/no", "person"),
    Reader("signers_described", "offered_signer", "signers", "", "person", "or vs versus"),
    Reader("signers_described", "in_company", "signers", "who|which|what", "person"),
    Reader("signers_described", "first_and_last", "signers", "who|which|what|-", "", _CLOSING),
    Reader("signers_by_matter", "signers_by_matter", "signers", "who|which|what|when|how many|-", without="date part"),
    Reader("attachments", "attachments", "parts", "what|which|-", "date part state symbol person",
           "attached attachment attachments annexed accompanies accompanied accompany enclosed appended come comes "
           "came goes"),
    Reader("allocation", "committee_asked", "requested", "which|what|-", "", "committee committees"),
    Reader("allocation", "day_of_reissue", "footnotes", "when", "", "reissued reissue"),
    Reader("correspondents", "addressed_claim", "addressees", "yes/no", "office",
           stems="address direct sent send write wrote written go went gone complain protest appeal turn"),
    Reader("correspondents", "from_whom", "senders", "who", "symbol date part", "from"),
    Reader("at_the_foot", "post_of_author", "signers", "what|which|-", "", "author writer"),
    Reader("at_the_foot", "at_the_foot", "signers", "who|which", "", "foot bottom under underneath beneath"),
    Reader("organs", "organs_asked", "circulation", "what|which|choice|-",
           stems="circul go goe gone meant put submit went"),
    Reader("printed_lines", "carrying_line", "having", "what|which|how many|-", "",
           "distribution language languages footnote footnotes session"),
    Reader("spoken", "how_many_others", "spoken_for", "how many", "person office state"),
    Reader("headcount", "headcount", "members", "how many|what|which|-|choice|yes/no", "date"),
    Reader("itemized", "itemized", "said_about", "which|what|-"),
    Reader("named_states", "one_of_the_number", "members", "yes/no|which|what|who|-", "", _NUMBERS),
    Reader("named_states", "one_of_a_text", "members", "yes/no", "state", "among amongst"),
    Reader("named_states", "speaks_for", "members", "which|what|who|-", "",
           "speak speaks behalf represent represents behind issued made stand stands"),
    Reader("service", "service", "members", "when|which|what|how long|yes/no", "body organization organ", "on of"),
    Reader("standing", "standing", "members", "what|which|how|choice|yes/no|-", "state organization"),
    Reader("member_lists", "those_of_the_named", "members", "which|who|what|how many|choice", "state"),
    Reader("member_lists", "place_in_list", "members", "", "state", "first firsts last lasts"),
    Reader("member_lists", "ends_of_list", "members", "who|which|what|-", "", f"{_CLOSING} opens begins starts heads"),
    Reader("member_lists", "in_or_out", "members", "", "state"),
    Reader("member_lists", "number_at_a_time", "members", "", "person", "when"),
    Reader("member_lists", "parties_by_signature", "members", "which|who|what|how many|-", "", "party parties"),
    Reader("correspondents", "senders_counted", "senders", "how many"),
    Reader("original", "documents_in_language", "original_language", "which|what|-", "",
           "letters documents papers texts annexes parts"),
    Reader("cover_facts", "dates_in_part", "timeline", "which|what|when|-", "", "dates date"),
    Reader("cover_facts", "footnoted_in", "cited", "which|where|what|who", "symbol"),
    Reader("cover_facts", "circulation_claimed", "circulation", "yes/no", "organ body"),
    Reader("turning_up", "mentioned_in_years", "mentioning", "", "", "years year"),
    Reader("turning_up", "in_which_letters", "mentioning", "which|what|how many", "state person organization body",
           "in"),
    Reader("turning_up", "named_in_part", "mentioning", "yes/no", "state person organization body"),
    Reader("cover_dates", "dates_on_cover", "letter_date", "when|what|which|-", stems=_BROUGHT_OUT),
    Reader("cover_dates", "day_claimed", "letter_date", "yes/no", "person", "written dated sent drafted issued"),
    Reader("cover_dates", "day_of_distribution", "document_date", "when|what|which|-", stems=_BROUGHT_OUT),
    Reader("cover_dates", "dates_of_all", "letter_date", "", "", "letters documents texts papers each every"),
    Reader("fullnames", "name_in_office", "full_name", "what|which|who|how|-", "office organization"),
    Reader("dated_choice", "dated_choice", "event_date", "-|choice|when", "date", "or"),
    Reader("neighbouring", "letter_of_date", "letters", "which|what|-", "date"),
    Reader("one_or_both", "one_or_both", "mentioning", "", "", "both"),
)  # fmt: skip
"""Readers of questions that phrases would take for simpler ones."""
FURTHER = (
    Reader("instruments", "entry_clause", "event_date", "when", "", "force effect"),
    Reader("next_gathering", "next_gathering", "said_about", "when|where", "", "next again"),
    Reader("officers", "officers", "office_holders", "who|what|which|how many|-"),
    Reader("labelled", "labelled", "said_about", "who|what|which|-"),
    Reader("day_chosen", "day_chosen", "said_about", "why"),
    Reader("by_matter", "items_of_matter", "agenda_items", "which|what|-", "", "agenda item items"),
    Reader("items_counted", "items_counted", "quantity", "how many"),
    Reader("stance", "stance", "said_about", "yes/no", "state"),
    Reader("called_things", "called_things", "said_about", "which|what|-|who"),
    Reader("recipients", "recipient", "said_about", "who", "",
           "get gets got receive receives received obtain obtained"),
    Reader("stance", "who_stands_so", "said_about", "who"),
    Reader("hours", "at_that_hour", "said_about", "what|which|-|who"),
    Reader("made_by", "made_by", "said_about", "who", "",
           "drafted prepared compiled written wrote drew drawn produced authored"),
    Reader("letters_with", "letters_with", "having"),
    Reader("attributes", "called_by_title", "who_is", "yes/no", "person"),
    Reader("cites", "letters_citing", "where_cited", "which|what|where|-", "reference symbol"),
    Reader("cites", "whether_cited", "where_cited", "yes/no", "reference"),
    Reader("cites", "number_cited", "cited", "how many"),
    Reader("cites", "which_cited", "cited", "which|what"),
    Reader("correspondents", "sender_asked", "senders", "which|what"),
    Reader("text_choice", "chosen_in_text", "session", "", "", "or"),
    Reader("text_choice", "document_of_organs", "requested", "yes/no|choice", "organ body"),
    Reader("cover_choice", "chosen_in_heading", "senders", "yes/no|choice", "", "or"),
    Reader("cover_facts", "addressee_asked", "addressees", "which|what|who"),
    Reader("turning_up", "mentioned_in", "mentioning", "how many|which|what"),
    Reader("turning_up", "whether_named", "mentioning", "yes/no", "state person organization body"),
    Reader("original", "language_claimed", "original_language", "yes/no|choice", "",
           "english french spanish russian arabic chinese portuguese"),
    Reader("original", "languages_counted", "original_language", "how many"),
    Reader("tallies", "paragraphs_counted", "paragraph_count", "how many", "section"),
    Reader("chapters", "paragraph_of_titled", "draft", "", "paragraph"),
    Reader("draft_clauses", "draft_claim", "draft", "yes/no"),
    Reader("draft_clauses", "draft_clause", "draft"),
    Reader("tables", "cell_asked", "quantity"),
    Reader("befell", "befell", "said_about", "what|how|-", "person",
           "happened happen happens became become becomes fate befell befallen"),
    Reader("headed_lists", "headed_list", "members", "which|who|what|how many|yes/no|choice|-"),
    Reader("votes", "vote_told", "said_about", stems="vote abstain abstent"),
    Reader("nth_of_list", "nth_of_list", "said_about", "", "", f"last final {' '.join(ORDINALS)}"),
)  # fmt: skip
"""Readers that are tried when no question type answers."""
