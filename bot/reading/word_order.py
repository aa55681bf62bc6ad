"""Questions whose word that asks stands elsewhere than in front, put in the usual order.

"The letter bears whose signature?", "Moscow: what letters have it?", "on which day and in which city", "I have to cite
the request and need its date": what is asked first, then the rest.
"""

from __future__ import annotations

import re

from bot.lexicon import PRIMARY_AUXILIARIES, base_forms, is_english
from bot.reading.rewriting import Wording, rewritten

_WH = r"who|whom|whose|what|when|where|why|how|which"
_ASKING = (
    rf"(?:{_WH}|is|are|was|were|do|does|did|has|have|had|can|could|will|would"
    r"|should|list|name|give|show|tell|if|on|in|for|to|by|from|under|at|with)"
)
_PAPERS = r"(?:letters?|documents?|texts?|papers?|files?|annexe?s?|drafts?|statements?)"
_DAY = r"(?:(?:on|in|at) )?(?:which|what) (?:exact )?(?:day|date|year|month)"
_PLACE = r"(?:(?:in|at|to) )?(?:which|what) (?:city|town|place|country|capital)"
_WANT = (
    r"(?:need|want|require|lack|miss|am missing|look for|am looking for|are looking for|would like|am after|must have"
    r"|have to have|must know|have to know|need to know|want to know)"
)
_SELF = (
    r"^(?:i|we)(?:['’](?:m|re|d|ll|ve))? (?:(?:have|need|want|am|are|must|should|will|would like|going|about|supposed"
    r"|trying|asked|to) )*(?!need|want|know|look|say|ask|tell|wonder)\w+ "
)
_FORM = r"(?:by name|after the other|by one|in turn|in order|separately|individually|one by one)"
_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|several|some|certain|various)"
_NUMBERS = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_FACT = r"(?:date|day|symbol|title|number|session|language|address|addressee|author|sender|signature)"


def _needed(match: re.Match[str]) -> str:
    """ "... cite X and need its N" as a question for the N of X."""
    thing, noun = match["thing"].strip(), match["noun"].strip()
    timed = re.match(rf"{_FACT} (?:when|on which|at which|that|in which) (?:it|this|that) (was|is|were) (.+)$", noun)
    if timed:
        return f"when {timed[1]} {thing} {timed[2]}?"
    return f"what is the {noun} of {thing}?" if re.match(r"(?:\w+ ){0,3}\w+$", noun) else match[0]


def _which_ones(match: re.Match[str]) -> str:
    """ "They named two organs. Which ones?" as "They named which organs?"."""
    told = match[1]
    counted = list(
        re.finditer(
            rf"(?<!the )(?<!those )(?<!these )(?<!its )(?<!their )(?<!our )\b{_COUNT} (?=[\w-])", told, re.IGNORECASE
        )
    )
    if not counted or sum(told[: counted[-1].start()].count(mark) for mark in '"“”') % 2:
        return match[0]  # what is quoted is left as it is
    last = counted[-1]
    return f"{told[: last.start()]}which {told[last.end() :]}?"


_PARTICIPLES = ("ed", "en", " met", " held", " made", " sent", " left", " had", " put", " set", " got", " won")
"""Ends of what the subject has done: "how many States has the Council visited"."""
_LONGEST = 1200
"""Characters of the longest message that is put in order."""


def _asked_of_relative(match: re.Match[str]) -> str:
    """ "The resolutions the draft recalls" as "which resolutions does the draft recall?"."""
    things = re.sub(r"^(?:earlier|previous|prior|past) ", "", match["things"], flags=re.IGNORECASE)
    subject, verb, rest = match["subject"].strip(), match["verb"].casefold(), match["rest"] or ""
    base = next((form for form in base_forms(verb)[1:] if is_english(form)), "")
    if not base or not is_english(verb):
        return match[0]
    does = "did" if verb.endswith("ed") else "does"
    return f"which {things} {does} {subject} {base}{rest.rstrip(' .?!')}?"


def _older_letter(match: re.Match[str]) -> str:
    """ "Did X write his letter earlier than Y" as which of the two is older."""
    older = "older" if match[3].casefold() in ("earlier", "sooner", "before") else "newer"
    return f"is the {match[1]}'s {match[2]} {older} than {match[4]}"


def _said_of(match: re.Match[str]) -> str:
    """ "Was Quito the place where X was signed" as whether it was signed there."""
    where, said = match[1], match[2]
    preposition = "" if where.split()[0].casefold() in ("in", "at", "on") else "in "
    if re.match(r"\d|(?:the )?\d+(?:st|nd|rd|th)\b", where) and not re.fullmatch(r"\d{4}", where):
        preposition = "on "
    return f"is it true that {said} {preposition}{where}?"


_TABLE: tuple[Wording, ...] = (
    # What is wanted beside the thing it is wanted of.
    (("^i |^we |^i'|^i’|^we'|^we’", " its | the "),
     rf"{_SELF}(?P<thing>[^?,;]{{4,90}}?),? (?:and|but|so|for which) (?:i |we |now |still |only |just |also )*{_WANT} "
     rf"(?:its|the|their|his|her) (?P<noun>[^?,;]{{3,80}}?)(?:,? (?:and |but )?not (?:the|its) [^?]{{3,60}})?\W*$",
     _needed),
    ((" which one| which?| which are they| name them| namely", _COUNT.strip("(?:)")),
     r"^([^?]{10,200}?) ?[.;:,–—-]+ ?(?:and |but )?(?:which(?: ones?| are they| were they)?|name them|namely)\W*$",
     _which_ones),
    # Two days in their order, and what is said of a place or a day in front.
    ("before or after|earlier or later than|prior to or after",
     r"^(?:and |so )?(?:was (?:it|that) )?(?:before or after|earlier or later than|prior to or after) ([^?:;]{3,90}?)"
     r" ?[:,–—-]+ ?(?:when )?((?:did|was|were|has|had|is) [^?]{6,160}?)\W*$", r"\2 before or after \1?"),
    (("^when |^at what |^on what |^on which ", "before or after "),
     r"^(?:when|(?:at|on) (?:what|which) (?:time|moment|day|date)) ((?:did|was|were|has|had|is) [^?,;:]{6,160}?)"
     r" ?[:,–—-]+ ?(before or after [^?]{3,90}?)\W*$", r"\1 \2?"),
    ("yes or no|y/n|yes/no|true or false",
     r"^([^?,;:]{2,60}?) ?[,:–—(-]+ ?(?:yes or no|y/n|yes/no|true or false)\)? ?[:,–—?-]* ?(is|was|are|were)"
     r" (?:that|it|this|he|she|they|those) (?=\w)", r"\2 \1 "),
    ("where|in which|at which|on which|when",
     r"^(?:is|was) (?=[^?,;:]{0,58}\b[A-Z\d])((?!it\b|this\b|that\b|there\b)[^?,;:]{2,60}?) the (?:place|city|town|spot"
     r"|venue|capital|site|day|date|year|month)"
     r" (?:where|when|(?:in|at|on) which) ([^?]{5,160}?)\W*$", _said_of),
    ("it in |it on |it at |it by |it under |it for |it from |it to |it with ",
     r"^(?:is|was) it (?:really |indeed |actually |in fact |not )?((?:in|on|at|by|under|for|from|to|with) "
     r"(?!order\b|vain\b)[^?,;:]{2,60}?) that ([^?]{5,160}?)\W*$", r"is it true that \2 \1?"),
    ("i mean", r",? (?:and |by that |by which )?i mean(?: by (?:that|this|it))?,? (?=(?:the|that|its|only) [^?,]{2,60}"
     r"\b(?:and |but )?not (?:the |its |that )[^?,]{2,40},)", ", "),
    # A name that is asked for by "how", with the verb in front.
    ("how is |how are |how was |how were ",
     r"\bhow (is|are|was|were) (?:called|named|entitled) ((?:the|these|those|its|that|this|their|all) [^?]{3,140})",
     lambda m: f"which {m[1]} {m[2]}" if m[1] in ("are", "were") else f"what {m[1]} the name of {m[2]}"),
    # Two letters by those who wrote them; what is not meant of two ranks.
    (("^did ", " than | before | after "),
     r"^did (?:the )?([^?,]{3,60}?) (?:write|date|sign|draft|send) (?:his|her|its|their) (?:own )?(letter|note|message"
     r"|complaint|request) (earlier|later|sooner|before|after)(?: than)? ((?:the|its) [^?]{3,100})", _older_letter),
    (("rather than|instead of", " sign"),
     r",? (?:rather than|instead of|and not) (?:an? |the |its )?[^,?]{3,40}?,?(?= (?:sign|signs|signed|had signed)\b)",
     ""),
    # Where in its text something is said.
    ("^where |^in which |^in what ",
     r"^((?:where|in (?:which|what) \w+) (?:do|does|did) [^?,]{3,120}?),? (?:right |just |soon )?(?:after|before|when"
     r"|once|while) (?:they|it|he|she|we) (?:ha(?:ve|s|d) )?(?:talk|spoke|speak|dealt|deal|mention|turn|treat)\w*"
     r"(?: (?:about|of|on|with|to))? [^,?.]{3,60}(?=\W*$|[?.])", r"\1"),
    ("laid |lay |lays |put |brought ",
     r"\b(laid|lays?|puts?|brought) ((?:the|a|this|his|her|its|their) (?:request|matter|complaint|letter|note|case))"
     r" before (?=the |an? )",
     lambda m: f"{'submits' if m[1].casefold() in ('lays', 'puts') else 'submitted'} {m[2]} to "),
    (" was it | is it ", r"\b(who|which [a-z]+|what|where|when)(?: exactly)? (?:was|is) it (?:that|who|which) (?=\w)",
     r"\1 "),
    ("what shall |what should |what do i|what can i|what must |what am i",
     r" ?[;,.:–—-]+ ?(?:and |so |but )?what (?:shall|should|do|can|must|am|ought) (?:i|we) (?:to )?(?:answer|say|reply"
     r"|write|respond|tell (?:him|her|them|my \w+))(?: (?:him|her|them|to \w+))?\W*$", "?"),
    # Forms of other languages: "it exists a", "what means", "who has wrote".
    ("exist", r"^(?:and |so )?(?:it|there) exists? (?=\w)", "is there "),
    ("true that", r"^(?:and |so )?it(?: is|['’]s) true that ([^?]{5,200})\?+$", r"is it true that \1?"),
    ("^what mean|^what signif", r"^what (?:means|mean|signifies) ([^?]{2,60}?)\W*$", r"what does \1 mean?"),
    (" wrote| gave| took| came| spoke| began| went",
     r"\b(?:has|have|had) (?=(?:wrote|gave|took|came|spoke|began|went)\b)", ""),
    # What is to be given of several.
    ("both |all ", r"(?<=[?.!]) ?(?:i (?:need|want) )?(?:both|all(?: of them| (?:two|three|four|five|six))?)"
     r"(?: (?:the )?(?:numbers?|names?|dates?|figures?|titles?|symbols?))?,? ?(?:please|pls|if possible)?[.!]*$", ""),
    # Two words that ask, and one that is only held out.
    ((" and |/", "day|date|year|month", "city|town|place|country|capital"),
     rf"\b{_DAY}(?:,? and |/){_PLACE}\b", "when and where"),
    ((" and |/", "day|date|year|month", "where"), rf"\b{_DAY}(?:,? and |/)where\b", "when and where"),
    ((" and |/", "day|date|year|month", "city|town|place|country|capital"),
     rf"\b{_PLACE}(?:,? and |/)(?:when|{_DAY})\b", "where and when"),
    ((" and |/", "city|town|place|country|capital", "when"), rf"\bwhen(?:,? and |/){_PLACE}\b", "when and where"),
    (" or ", r"^((?:is|are|was|were|do|does|did|has|have|had)\b[^?;]{8,150}?),? or "
     r"(?:rather |maybe |perhaps |was it |is it )?(?:(?:to|by|from|for|of|with|in|on|under) )?"
     r"(?:some|any)(?:body|one|thing|where)(?: else)?(?:['’]s)?\W*$",
     r"\1?"),
    # The number of a thing is no count of it.
    ("number", r"^(?:what(?: is|['’]s) |give (?:me |us )?|state |tell me )?(?:the )?numbers? of the "
     r"((?:[\w-]+ ){0,3}(?:resolution|decision|article|rule|item|treaty|convention|chapter))"
     r" (?=(?:that|which|by|under|on|in|with|where)\b)(?:(?:that|which) )?((?:by|under|in|on|with) which )?",
     lambda m: f"{m[2] or ''}".replace("which ", "") + f"which {m[1]} "),
    # The word that asks behind what it is asked of.
    (" to how many ", rf"^(?!{_ASKING}\b)([^?,;:]{{3,90}}?) (?:runs?|ran|comes?|came|extends?|extended|amounts?)"
     r" to how many ([^?,;]{3,50}?)\W*$", r"how many \2 does \1 have?"),
    (("^how many ", " has | have "),
     r"^how many ((?:[\w-]+ ){1,3}?)(?:has|have) ((?:the|this|that|each|every)(?: [\w'’.-]+){1,6})\W*$",
     lambda m: m[0] if m[2].casefold().endswith(_PARTICIPLES) else f"how many {m[1]}does {m[2]} have?"),
    (" whose ", rf"^(?!{_ASKING}\b)([^?,;:]{{4,120}}?) (?:bears?|carries|carry|shows?|has|have|displays?|ends? with"
     r"|bore|carried|had) whose (?:signatures?|names?)\W*$", r"who signed \1?"),
    ((" is | are | was | were ", " which | what | whose "),
     rf"^(?!{_ASKING}\b)([^?,;:]{{2,90}}?) (is|are|was|were) ((?:\w+ ){{1,4}}?)(in|on|under|by|for|to|from|at|with|of)"
     r" (which|what|whose) ([^?,;]{3,60}?)\W*$", r"\4 \5 \6 \2 \1 \3?"),
    ((": | - | – | — ", "it?|it|them"),
     rf"^(?!{_ASKING}\b)((?:[^\s?:;,]+ ){{0,6}}?[^\s?:;,]+?)(?: as an? (?:[\w-]+ ){{0,2}}\w+)?(?:: | [-–—] )"
     rf"(?:in )?(which|what|how many)((?: of the| of these| of your)?(?: \w+)? {_PAPERS}) "
     r"(?:(?:do |does |is |are )?(?:have|has|hold|holds|contain|contains|carry|carries|show|shows|name|names|mention"
     r"|mentions|know|knows|bring|brings) (?:it|them|him|her)(?: up)?|(?:is|are) (?:it|they|he|she) in)\W*$",
     r"\2\3 mention \1?"),
    (("^in which|^in what|^in how", " come up| turn up| crop up| show up| pop up| appear| occur| figure"),
     r"^in (which|what|how many) (of (?:the|your|these|those)(?: loaded)? (?:two|three|four|five|six|seven|eight|nine"
     rf"|ten|\d+)(?: {_PAPERS})?) (?:do|does|did) ([^?,;]{{2,60}}?) "
     r"(?:come|turn|crop|show|pop|appear|occur|figure)(?: up)?\W*$",
     r"\1 \2 mention \3?"),
    # The deed by which a letter is told, before the one that is asked of it; and what is printed on it.
    ((" signed by | written by | sent by", "is |was |when "),
     rf"^((?:is it true that )?(?:(?:is|was|when was|when is|where was) )?the {_PAPERS}) (?:signed|written|sent"
     r"|authored|drafted) by ((?:(?!was |is |in |on )[^\s?,]+ ){1,5}?)((?:was |is )?"
     r"(?:written|sent|dated|distributed|circulated|issued|addressed|directed|transmitted|drawn up|printed)\b)",
     r"\1 of \2\3"),
    (("'s |’s ", "^is |^was |^when was |^title|^the title|what is the title"),
     rf"^((?:is|was|when was|(?:what is )?(?:the )?title of)) (?-i:([A-Z][\w.-]+(?: [A-Z][\w.-]+){{0,2}}))['’]s "
     rf"({_PAPERS})\b(?=\W*$| "
     r"(?:written|sent|dated|distributed|circulated|issued|addressed|printed)\b)", r"\1 the \3 of \2"),
    ((" on the | on its | on that ", "printed|shown|given|standing|appearing|borne"),
     rf"(?<!liest )(?<!first )(?<!atest )(?<!last )\b({_FACT}) (?:that (?:is|was) )?"
     r"(?:printed|shown|given|standing|appearing|borne) on (?=the |its |that )", r"\1 of "),
    (("according to |as the |as its ", "request|application|submission|dispatch"),
     r"\b(according to|as) ((?:the|its) (?:[\w-]+ ){0,2}?)(?:request|application|submission|dispatch)"
     r"(?= (?:of \d{4} )?(?:puts?|says?|states?|has|tells?|describes?|explains?|defines?)\b|\W*$| of \d{4}\W*$)",
     r"\1 \2letter"),
    (",", r"^((?:(?:in|on|to|for|by|of) )?(?:who|whom|whose|what|which|when|where|why|how)(?: \w+)?), "
     r"(?!(?:and|or|in|on|at|to|for|by|from|when|where|who|which|what|how|why)\b)[^,?\d]{2,25}, "
     r"(?=(?:is|are|was|were|do|does|did|has|have|had|signed)\b)",
     r"\1 "),
    ((", and ", "where|when"),
     rf"^(where|when), and (?:{_DAY}|{_PLACE}|when|where), (?=(?:is|are|was|were|do|does|did)\b)", "when and where "),
    (" for my | for our ",
     r"(?:[,;?]| [-–—]) ?(?:(?:this|that|it)(?: is|['’]s) )?(?:all |just |only |needed )?for (?:my|our) "
     r"(?:[a-z]+[ -]?){1,5}\W*$", "?"),
    (" it is for | it's for | this is for | that is for | it’s for ",
     r"(?:[,;.?]| [-–—]) ?(?:this|that|it)(?: is|['’]s) (?:all |just |only )?for (?:an?|the) (?:[a-z]+[ -]?){1,3}\W*$",
     "?"),
    # What was counted before.
    (("those|these|the |them|which", _NUMBERS.strip("(?:)")),
     rf"^(?:and |so |please |now |then )*(?:(?:name|list|enumerate|identify|give|show|tell)(?: me| us)?"
     rf"|(?:which|who|what) (?:are|were)) (?:those|these|the|all) {_NUMBERS}(?: of them| then)?"
     r"(?:,? please| by name)?\W*$", "which ones?"),
    (" such ", r"^((?:is|are|was|were) there) (?:any )?such (?:an? )?(?:thing|things) as ", r"\1 "),
    # What is annexed, called by that.
    (("cover", "attached|annexed|enclosed|appended"),
     rf"(\bcover[^?]{{0,80}}?)\bthe (?:[\w’'-]+ ){{0,3}}?{_PAPERS} (?:that (?:is|was) |which (?:is|was) )?"
     r"(?:attached|annexed|enclosed|appended) (?:to|with|in|by) (?:it|them)\b", r"\1its annex"),
    # What says nothing more: where the letters are kept, how a name is printed too, what is not meant.
    (" on file| on record| at hand| in hand| in stock| in your| in the file| in the collection",
     r"(?<=\w) (?:on file|on record|at hand|in hand|in stock|in (?:your|the|this) (?:files?|collection|archive|store))"
     r"(?=\W*$| (?:mention|name|cite|speak|refer|contain|have|has|is|are|was|were|do|does|did)s?\b)", ""),
    ((", or |(or ", " print| spel| writ| call| shown| given"),
     r",? \(?(?:or|alias|a\.k\.a\.) (?-i:[A-Z])[^,;:?()]{1,40}? as (?:(?:it|he|she|the name)(?: is|['’]s| was| appears)"
     r"(?: there)? ?)?(?:printed|spelled|spelt|written|called|shown|given|print|there)\w*(?: there)?(?:,|\))", ""),
    ("back when", r"\bback when\b", "when"),
    ("rather than", r",? rather than (?=(?:as|by|in|on|under|for|to|with|from) )[^,?;]{3,60}(?=\W*$)", ""),
    # Who signs a second letter.
    (("reappear|recur|turns up again|turn up again|shows up again|appears again|crops up again|returns", "^which|^who"),
     r"^((?:which|what|who)\b[^?,;]{4,90}?) (?:re-?appears?|recurs?|returns?"
     r"|(?:turn|show|crop|appear|come)s? (?:up )?again) (?:(?:among|amongst|as one of) (?:the |those )?"
     r"(?:signatories|signers|ones? who sign\w*)|as an? sign\w+|and signs)"
     r"(?= (?:in|of|under|below|to) )", r"\1 also signed"),
    # A draft, by where it was laid.
    (("before the|to the", "assembly|council"),
     r"(?<=\bthe )(?:text|resolution|decision) (?:that (?:is|was) |which (?:is|was) )?(?:put|laid|placed|brought"
     r"|submitted|proposed|presented|offered) (?:before|to) the (?:(?:general )?assembly|(?:security )?council)\b"
     r"(?! (?:as well|too|also)\b|\W*$)", "draft resolution"),
    # How it is to be listed.
    (_FORM.strip("(?:)") + "|all of them|every one|each one",
     rf"(?<=\w),? (?:all|each|every|one)\b(?: (?:of (?:them|these|those)|one|(?:the )?\w+))?(?: {_FORM})+\W*$", ""),
    ("all of them|every one|each one|every single one",
     r"(?<=\w), (?:(?:i |we )?(?:need|want) )?(?:all of (?:them|these|those)|every (?:single )?one(?: of them)?|"
     r"each one(?: of them)?)\W*$", ""),
)  # fmt: skip
"""What the text must hold, what is taken off, and what is put in its place."""


_NOUN_WITH_CLAUSE: tuple[Wording, ...] = (
    ((" the | its | his | her | their ", "s |ed "),
     rf"^(?!{_ASKING}\b|how\b|why\b|any\b|all\b|some\b|both\b|these\b|those\b|say\b)"
     rf"(?![^?]*\b(?:{_WH}|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b)(?:the )?"
     r"(?P<things>(?:(?:\d+|[a-z-]+) ){0,3}[a-z]{3,}s) (?:that )?"
     r"(?P<subject>(?:the|its|his|her|their) (?:(?!is |are |was |were |has |have |had |and |or )[\w-]+ ){1,5}?)"
     r"(?P<verb>[a-z]{2,}[^s]s|[a-z]{2,}ed)(?P<rest>(?: (?:to|of|from|in|for|with|by|as|on) [^?,;:]{2,60})?)\W*$",
     _asked_of_relative),
)  # fmt: skip
"""A noun with a clause of its own, and nothing else: what is asked for is the noun."""
_OPENING = PRIMARY_AUXILIARIES | frozenset((*_WH.split("|"), "list", "name", "give", "show"))


def in_usual_order(text: str) -> str:
    """``text`` with what is asked in front; as it was, with its lines, where no wording of the table is in it."""
    if "\n" in text.strip() or len(text) > _LONGEST:
        return text
    plain = " ".join(text.split())
    again = rewritten(_one_open_place_each(plain), _TABLE)
    if again.partition(" ")[0].casefold() not in _OPENING:  # its long pattern is made for few questions
        again = rewritten(again, _NOUN_WITH_CLAUSE)
    return text if again == plain else again


def _one_open_place_each(text: str) -> str:
    """A blank by its question word, two dates as two questions."""
    if text.rstrip("? ").endswith(("..", "…", "__", "--")):
        from bot.reading.left_blank import with_question_word  # here to keep start-up fast, as below

        return with_question_word(text)
    if "date" in text and (" and " in text or "," in text or "/" in text or "&" in text):
        from bot.reading.two_dates import each_date

        return each_date(text)
    return text
