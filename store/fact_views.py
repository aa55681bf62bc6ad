"""Views of what the letters state, and of what is counted over them."""

from __future__ import annotations

from store.view_columns import LETTER, PART, PLACE, SPAN, STATED, STATED_END, View, of_letter, of_sentence, view

FACT_VIEWS: tuple[View, ...] = (
    view(
        "agenda_items",
        "agenda items under which a letter is to be circulated",
        f"""{LETTER}
{PART}
item : printed number ("40", "121 (j)")
list_kind : agenda, provisional agenda or preliminary list
session : session of the list
title : printed title of the item
{SPAN}
title_start : first character of the title
title_end : behind its last character
footnote : symbol of the list in the footnote""",
        of_letter("agenda_item"),
    ),
    view(
        "item_requests",
        "requests to put a new item on an agenda",
        f"""{LETTER}
{PART}
kind : supplementary item, additional item, sub-item, item
title : title of the item asked for
session : session for which it is asked
rule : rule of procedure that is cited
{SPAN}""",
        of_letter("item_request"),
    ),
    view(
        "attestations",
        "statements of who belongs to an organization or treaty",
        f"""attestation = t.attestation_id : number of the statement in this database
{PLACE}
organization : canonical name
relation : member or party
as_of : date of the part that states it, else of the letter, ISO
year : year of as_of
closed : 1 for a complete list ("composed of"), 0 for an open one ("include")
declared : number of members that the text itself gives
basis : listed in a sentence, read from headings above signatures, or spoken for by who is in the chair
{SPAN}""",
        of_letter("attestation"),
    ),
    view(
        "attestation_states",
        "the States named in an attestation, in printed order",
        f"""attestation = t.attestation_id : number of the statement, see attestations
position : position in the list, from 1
state : State by short name
state_printed : State as printed
{SPAN}""",
        "attestation_state AS t",
    ),
    view(
        "cited",
        "resolutions, documents, rules, articles, treaties and the like that a letter cites",
        f"""{PLACE}
kind : resolution, decision, document, rule, article, treaty, charter, ...
name : canonical name
printed : as printed
body : organ or organization it belongs to
date : printed date of it, ISO
{SPAN}""",
        of_letter("reference"),
    ),
    view(
        "dated_statements",
        "sentences that tell something with a date",
        f"""{STATED}
date : ISO, as long as its precision
year : year of date
precision : day, month or year
basis : printed, or resolved ("of that year")
printed : the date as printed
date_start : first character of the date
date_end : behind its last character
clause : the piece of the sentence that the date belongs to, cleaned
clause_start : first character of the clause
clause_end : behind its last character
{STATED_END}""",
        of_sentence("dated_statement"),
    ),
    view(
        "quantities",
        "numbers with their noun",
        f"""{STATED}
value : the number
comparator : over, more than, at least, ... where printed
printed : number with its noun phrase, as printed
noun : the noun phrase
{SPAN}
{STATED_END}""",
        of_sentence("quantity"),
    ),
    view(
        "terms",
        "acronyms and terms that a letter defines",
        f"""{PLACE}
term : the acronym or term
meaning : what it stands for
kind : acronym or defined
{SPAN}""",
        of_letter("term"),
    ),
    view(
        "persons",
        "persons, with the printed forms of a name put together",
        """person = t.person_id : number of the person in this database
name : fullest printed form
family_name : family name as printed there
folded : family name without case and accents""",
        "person AS t",
    ),
    view(
        "person_mentions",
        "where a person is named, with what the text says of them there",
        f"""person = f.person_id : number of the person, see persons
{PLACE}
name : name as printed there
role : signed, author (the text is said to be theirs) or named
office : office printed there
rank : rank printed there
state : State by short name
as_of : date of the part or passage, ISO
year : year of as_of
{SPAN}""",
        "person_mention AS t JOIN letter AS l ON l.letter_id = t.letter_id"
        " JOIN person_form AS f ON f.form_id = t.form_id",
    ),
    view(
        "bodies",
        "bodies, forces, instruments and meetings called by a capitalised name",
        f"""{PLACE}
name : canonical name
printed : as printed
kind : organ, organization, committee, office, force, instrument, meeting, other
{SPAN}""",
        of_letter("body"),
    ),
    view(
        "state_mentions",
        "where a State is named",
        f"""{PLACE}
state : State by short name
printed : as printed
{SPAN}""",
        of_letter("state_mention"),
    ),
    view(
        "state_names",
        "names under which a State is known, in all languages",
        """alias : folded name
state : State by short name; for a region one of its States
kind : short, formal, former, variant, adjective, code, capital, transliteration, ...
lang : language of the name
valid_from : first day of the name, ISO
valid_to : last day of the name, ISO""",
        "state_alias AS t",
    ),
    view(
        "names",
        "names in the letters by kind, for look-up by spelling",
        """kind : state, person, family name, organization, acronym, term, body, symbol, topic-title
name : as printed, or canonical
folded : without case and accents
letters : number of letters that hold it""",
        "name AS t",
    ),
    view(
        "words",
        "words of the letters, folded, for the correction of slips; without numbers",
        """word : folded word
letters : number of letters that hold it""",
        "word_count AS t",
    ),
    view(
        "stem_counts",
        "in how many sentences the words of a stem stand",
        """stem : stem of a word
sentences : number of sentences that hold it""",
        "stem_count AS t",
    ),
    view(
        "totals",
        "how much is loaded, kept up to date so that nobody has to count",
        """what : letters, paragraphs or sentences
count : how many""",
        "total AS t",
    ),
    view(
        "parse_warnings",
        "what a careful reader of the letter would want to know",
        f"""{LETTER}
rule : short name (annex-missing)
message : one sentence
{SPAN}""",
        of_letter("parse_warning"),
    ),
    view(
        "repairs",
        "changes made to the text while cleaning it",
        f"""{LETTER}
rule : short name (join-hyphenated-line)
before : text as it was
after : text as it became
{SPAN}""",
        of_letter("repair"),
    ),
    view(
        "overrides",
        "facts that a catalogue beside the letters supplied or corrected",
        f"""{LETTER}
field : symbol, other_symbol, dated, sender_state, ... as in letter_facts
before : what the text gave, values between semicolons
after : what the catalogue says, values between semicolons""",
        of_letter("override"),
    ),
    view(
        "files",
        "the files that hold the letters; a letter may stand in several",
        f"""{LETTER}
path : absolute path, within a zip file behind the path of that
name : name of the file
sha256 : digest of its bytes, hexadecimal
entry : digest of what a catalogue says of the file""",
        of_letter("file"),
    ),
)
"""What the letters state, and what is counted over them."""
