"""Views of the letters themselves: cover, source, parts, paragraphs, sentences, signatures."""

from __future__ import annotations

from store.view_columns import (
    LETTER,
    PARAGRAPH_OFFSETS,
    PART,
    PLACE,
    SENTENCE_OFFSETS,
    SENTENCE_TEXT,
    SPAN,
    View,
    of_letter,
    view,
)

TEXT_VIEWS: tuple[View, ...] = (
    view(
        "letters",
        "one row a letter: what stands on its first page",
        """letter = l.slug : short stable name, date and sender
file : name of the file it was read from
kind : letter, letters, identical letters, note verbale, cablegram, note
symbol : document symbol, canonical
symbol_basis : printed, or catalogue where an index beside the letters supplied it
title : title as printed, on one line
dated : date of the letter, ISO
year : year of dated
document_date : date of the document in the masthead, ISO
session : session of the General Assembly
original_language : as printed ("Original: Russian")
sender_role : office of the sender, singular
sender_states : sending States by short name, between "; "
addressees : to whom it is addressed, between "; "
organs : organs in the masthead, between "; "
confidence : 1.0 less what failed checks of the parser take away
loaded : when its text was first loaded, ISO in UTC to the microsecond; empty where the loader told no time""",
    ),
    view(
        "sources",
        "the decoded text of each letter: what all spans refer to",
        f"""{LETTER}
file = l.file : name of the file it was read from
text : decoded text with newlines as \\n
sha256 : digest of the bytes of the file, hexadecimal""",
        of_letter("source"),
    ),
    view(
        "letter_facts",
        "single printed values of masthead and title",
        f"""{LETTER}
field : symbol, other_symbol, organ, distribution, document_date, dated, original_language, session, title, ...
value : normalised value
{PART}
basis : printed, resolved or catalogue
{SPAN}""",
        of_letter("letter_fact"),
    ),
    view(
        "parts",
        "the separately authored parts of a letter, the covering letter first",
        f"""{LETTER}
part = t.label : label, unique in the letter: letter, annex, annex I, addendum 1
ordinal : position in the letter, from 1
parent : label of the part it belongs to
kind : letter, statement, memorandum, explanatory note, draft resolution, ...
title : printed title
dated : printed date of the part, ISO
original_language : printed language of the part
{SPAN}
label_start : first character of the label
label_end : behind its last character
title_start : first character of the title
title_end : behind its last character
dated_start : first character of the date
dated_end : behind its last character
language_start : first character of the language
language_end : behind its last character""",
        of_letter("part"),
    ),
    view(
        "paragraphs",
        "paragraphs of the parts",
        f"""{LETTER}
{PART}
paragraph = t.ordinal : ordinal of the paragraph in the part, from 1
number : printed number ("2", "(a)")
subparagraph : 1, or 2 and more for unnumbered follow-ons below the same number
role : masthead, title, heading, text, preambular, operative, signature, footnote
verb : opening verb of a preambular or operative paragraph
text : cleaned text on one line
{SPAN}
offsets = {PARAGRAPH_OFFSETS} : JSON list of pairs (offset in text, offset in the source) where the distance changes""",
        of_letter("paragraph"),
    ),
    view(
        "sentences",
        "sentences of the paragraphs",
        f"""sentence_id = s.sentence_id : number of the sentence in this database
letter = l.slug : the letter, by its slug
part = p.part : label of the part it stands in
paragraph = p.ordinal : ordinal of the paragraph in the part
sentence = s.ordinal : ordinal of the sentence in the paragraph, from 1
number = p.number : printed number of the paragraph
role = p.role : role of the paragraph
text = {SENTENCE_TEXT} : cleaned text on one line
start = s."start" : first character of the passage
end = s."end" : behind its last character
offsets = {SENTENCE_OFFSETS} : JSON list of pairs (offset in text, offset in the source) where the distance changes
stems = s.stems : stems of its words, between spaces""",
        "sentence AS s JOIN paragraph AS p ON p.paragraph_id = s.paragraph_id"
        " JOIN letter AS l ON l.letter_id = s.letter_id",
    ),
    view(
        "signatures",
        "who signed a part, in printed order",
        f"""{LETTER}
{PART}
ordinal : position among the signatures of the part, from 1
name : name as printed
family_name : family name as printed
rank : printed rank (Ambassador)
office : printed office, singular
office_basis : where the office is printed: block, title or text
state : State by short name
state_printed : State as printed
state_basis : where the State is printed: block, title or text
{SPAN}
name_start : first character of the mark and name
name_end : behind its last character
basis_start : first character of the passage outside the block that gives office or State
basis_end : behind its last character
dated : date of the part, else of the letter, ISO
year : year of dated""",
        of_letter("signature"),
    ),
    view(
        "spoken_for",
        "States on whose behalf somebody else writes or signs",
        f"""{PLACE}
state : State by short name
state_printed : State as printed
office : office of those spoken for, where printed
{SPAN}
dated : date of the part, else of the letter, ISO
year : year of dated""",
        of_letter("state_spoken_for"),
    ),
)
"""The letter, its text, and who signed it."""
