"""Who belongs to an organization, and under which name, asked in other words than those of membership: put plainly."""

from __future__ import annotations

import re

from bot.reading.rewriting import Wording
from bot.slots import CARDINALS

_BODY = (
    r"(?:the )?(?:organi[sz]ation|alliance|bloc|club|pact|members?(?:hip)?(?: list)?|list of members|(?-i:[A-Z]{3,6}))"
)
_TEXT = r"(?:the |that |this )[^?,;:]{0,40}?(?:note|memorandum|letter|statement|list|annex|draft|text)[^?,;:]{0,30}?"
_AS_MEMBER = r"(?:in|inside|within|among|as part of|as (?:an? )?members? of)"
_STATE = r"((?:the )?(?-i:[A-Z])[\w'’-]+(?: (?-i:[A-Z])[\w'’-]+){0,2})"

_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})"
_NEWCOMER = "which state is the newcomer?"

_LEADERS = r"(?:leaders|presidents|heads of state|heads of states|chiefs of state|chiefs)"
_STOOD = (
    r"(?:signed|spoke(?: out| up)?|issued|adopted|approved|agreed|endorsed|made|marked|celebrated|commemorated"
    r"|stood(?= behind)|put their names|gathered|met|wrote|drew up)"
)
_A_TEXT = r"(?:text|statement|declaration|document|paper|letter|message|communiqu[ée])"


def _by_their_leaders(found: re.Match[str]) -> str:
    """ "Was X one of the countries whose leaders signed T?" as "was X one of the parties according to T?"."""
    asked = (
        found["asked"] + found["noun"] if found["noun"].casefold().endswith("parties") else found["asked"] + "parties"
    )
    where = re.sub(r"^(?:behind|under|to|on|about|for|of) ", "", found["where"].strip())
    where = re.sub(r"\bbirthday\b", "anniversary", where)
    if re.search(rf"\b{_A_TEXT}\b", where):
        return f"{asked}{found['treaty'] or ''} according to {where}"
    if re.search(r"\banniversary\b", where):
        return f"{asked}{found['treaty'] or ''} according to the text on {where}"
    return f"{asked}{found['treaty'] or ''} {where}"


_THEIR_NAMES = (
    r"(?:(?:i (?:need|want|would like|am looking for)|(?:please )?(?:give me|tell me|list|state)|what (?:are|were)"
    r"|may i have|can i have|and) )?(?:all )?(?:of )?(?:their names|the names|names)(?:,? please)?"
)
_PEOPLE = r"(?:states|countries|nations|members|governments|people|persons|men|women|diplomats|ambassadors)"

MEMBERSHIP_WORDINGS: tuple[Wording, ...] = (
    ("new in|newly in",
     r"^(?:and )?(?:which|what) (?:country|state|nation) (?:is|was) new(?:ly)? in (?:the )?(?P<when>(?:19|20)\d\d)"
     r"(?: list)?\W*$", r"which member is new in \g<when>?"),
    ("listed first|listed last|named first|named last",
     r"^who (?:is|was|comes|stands) (?:listed |named )(?P<end>first|last) in (?:the )?(?P<when>(?:19|20)\d\d)"
     r"(?: list)?\W*$",
     r"which state is \g<end> in the \g<when> list?"),
    ("longer than|shorter than",
     r"^(?:is|was) the (?:membership |member )?list(?: of members)? (?:of|in|from) (?P<one>(?:19|20)\d\d)"
     r" (?P<how>longer|shorter) than (?:that|the one|the list) (?:of|in|from) (?P<two>(?:19|20)\d\d)\W*$",
     lambda m: f"are there {'more' if m['how'].casefold() == 'longer' else 'fewer'} members in {m['one']}"
     f" than in {m['two']}?"),
    ("years after|years later than|year after",
     r"\b(?P<n>one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years? (?:after|later than)"
     r" (?P<y>(?:19|20)\d\d)\b",
     lambda m: f"in {int(m['y']) + (CARDINALS.get(m['n'].casefold()) or int(m['n']))}"),
    (("asians|europeans|africans|caucasians|americans", "member|who|countr|state|belong"),
     r"\b((?:central |south |east |west |north )?(?:asian|european|african|caucasian|american))s\b", r"\1 ones"),
    (("get |gets |got |grow", "bigger|larger|smaller", "did |has "),
     rf"^(?:and |so )?(?:did|has) {_BODY} (?:get|got|gotten|become|grown?) (bigger|larger|smaller)"
     r"(?: (?:after|since|from) ((?:19|20)\d\d))?\W*$",
     lambda m: f"did the membership {'shrink' if m[1].casefold() == 'smaller' else 'grow'}"
     f"{' after ' + m[2] if m[2] else ''}?"),
    ("new face", r"\bnew faces?\b", "new member"),
    (("was |were |is |did ", "bigger|larger|smaller", " than in "),
     rf"^(?:and |so )?(?:was|were|is) {_BODY} (bigger|larger|smaller) (?:in|by) ((?:19|20)\d\d) than (?:in|by)"
     r" ((?:19|20)\d\d)\W*$",
     lambda m: f"did the membership {'shrink' if m[1].casefold() == 'smaller' else 'grow'} between {m[3]} and {m[2]}?"),
    (("treat|regard|consider|count|class|rank", " as a|as one of"),
     rf"^(?:does|did|do) (?P<text>{_TEXT}) (?:treat|regard|consider|count|class|rank|list|see) {_STATE} as"
     r" (?:an? (?:full |actual |real |proper )?(?P<noun>member|party)(?: state)?|one of (?:the|its) members)"
     rf"(?: (?:of|in) {_BODY})?\W*$", lambda m: f"is {m[2]} a {m['noun'] or 'member'} according to {m['text']}?"),
    ("how big|how huge|how sizeable|how sizable",
     rf"\bhow (?:big|huge|size?able)(?= (?:is|was|were|had|has) {_BODY}\b)", "how large"),
    (("how large|number of members|how many members", "in countries|in states|in members|in terms of"),
     r"\b(how (?:large|many members)\b[^?]*?),? in(?: terms of)? (?:countries|states|members|nations)(?=\W*$)", r"\1"),
    ("by how much|by how many",
     rf"^(?:and )?by how (?:much|many)(?: members| states| countries)? (?:did|has|had) {_BODY}"
     r" (?:increase|increased|grow|grown|rise|risen|expand|expanded)([^?]{0,40}?)\W*$",
     r"how many members more than before\1?"),
    (("no longer", "party|parties|member"),
     r"\b(who|which (?:state|country|party|member)) was (?:a party(?: to the treaty)?|a member|in it|one)"
     r" in ((?:19|20)\d\d)(?:,)? (?:but|and) (?:was )?no longer (?:a member |one |in it |there )?"
     r"(?:in|by) ((?:19|20)\d\d)",
     r"which party of \2 left by \3"),
    ("what are the |what were the ",
     rf"^(?:(in [^?,;:]{{3,40}}?),? )?what (?:are|were) the (?:{_NUMBER} )?"
     r"(?:member )?(?:states|countries|members) called(?: (in [^?,;:]{3,40}?))?\W*$",
     lambda m: f"full official names of the members {m[1] or m[2] or ''}".strip()),
    (("in common", "lists"),
     r"^what do (?:the )?((?:lists? )?[^?,;:]{3,60}?lists?(?: of (?:19|20)\d\d and (?:19|20)\d\d)?) have in common\W*$",
     r"which members are in both lists, \1?"),
    (("names", "four|five|six|seven|eight|nine|ten|two|three|many|several|some"),
     rf"^(?:(?:the|these|those|exactly|only) )?(?:{_NUMBER}|several|some|many)(?: of the)? (?:[a-z]+ )?({_PEOPLE})"
     r" ((?:had|have|has|were|are|did|[a-z]+ed)\b[^.?!;]{3,120}?) ?[.;:!–-]+ ?" + _THEIR_NAMES + r"\W*$",
     r"which \1 \2?"),
    (" up the rear| the rear", r"\b(?:brings?|brought) up the rear\b", "is named last"),
    (("^of the ", "which|who|what|how many"),
     rf"^of the (?:states|countries|nations|members) (?:that |which )?({_TEXT})"
     r" (?:puts|places|lists|names|counts|has|gives|shows|includes)"
     rf"(?: (?:in|as members? of|for|inside|within) {_BODY})?,? (which|who|what|how many)"
     r"(?: of them| ones?)? (.{3,80})$", r"\2 members in \1 \3"),
    ((" birthday", "treaty|pact|its|alliance|organi"),
     r"\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|\d{1,2}(?:st|nd|rd|th)|round)"
     r" birthday\b", r"\1 anniversary"),
    ((" anniversary ", " came round| came around| came up| rolled around| came"),
     r"\b(when [^?,;:]{0,50}?\banniversary) (?:came round|came around|came up|rolled around|came)\b", r"\1 was marked"),
    ((" stood behind | stand behind ", "how many|which|who"),
     rf"^((?:how many|which|what) (?:states|countries|nations|governments)|who) (?:stood|stand) behind"
     rf" (?=(?:the|that|this) [^?]{{0,40}}?{_A_TEXT})", r"\1 signed "),
    ("whose leaders|whose presidents|whose heads|whose chiefs",
     r"^(?P<asked>[^?]{0,60}?)(?P<noun>(?:states? |the )?parties|states|countries|nations|members)"
     rf"(?P<treaty> (?:to|of) [^?,;:]{{3,60}}?)?,? whose {_LEADERS} {_STOOD} (?P<where>.+)$", _by_their_leaders),
    ((" stand behind | stood behind | stands behind ", "text|statement|declaration|document|paper"),
     r"^(did|does|do) ([^?,;:]{3,60}?) stand behind (?=(?:the|that|this) )", r"\1 \2 sign "),
    ((" behind ", "parties"),
     rf"^([^?]{{0,40}}?\bparties(?: to [^?,;:]{{3,50}}?)?) behind (?=(?:the|that|this) [^?,;:]{{0,40}}?{_A_TEXT})",
     r"\1 according to "),
    ((" became | become | turned into | grew to | went to ", "which|who"),
     rf"^(?:(?:the|so|and|from|those) )*{_NUMBER}(?: members| states| countries)? (?:then |had |have )?"
     rf"(?:became|become|turned into|grew to|went to) {_NUMBER}(?: members| states| countries)?\W+(?:so |and )?"
     r"(?:which|who)(?: one| state| country| member| nation)?"
     r"(?: was| is)? (?:came in|come in|came along|joined|added|new|the new(?: one)?|the (?:extra|additional) one)\W*$",
     _NEWCOMER),
    (("joined|come|added|admitted|entered|in the list|on the list", "second|later|latest|last|next|newer"),
     r"^(?:and |so )?(?:name|which|what|who)(?: is| was)?(?: the)?(?: one)? ?(?:state|country|nation|member|one)?"
     r" ?(?:that |which |who )?(?:had |has |have |was |were )?(?:newly )?(?:joined|come in|come on board|come aboard"
     r"|been added|been admitted|entered|admitted|added) (?:by|by the time of|in time for|before|with|in)"
     r" the (?:second|later|latest|last|next|newer) (?:request|letter|list|application|note|paper)\W*$", _NEWCOMER),
    ((" on board| aboard| in the club| in the fold", " in | by | yet|member|already|still"),
     r"\b((?:was|were|is|are|be|been|not|yet|already|still) (?:not |yet |already |still )*)"
     r"(?:on board|aboard|in the club|in the fold)\b(?! (?:of|with))", r"\1a member"),
    ("came in |come in |coming in ", r"\b(who|which (?:one|state|country|member)) (?:had |has )?(?:came|come) in"
     r" (?=(?:between|after|since) (?:19|20)\d\d)", r"\1 joined "),
    ((" besides | other than | apart from | beyond | in addition to | except", "any |anyone|anybody|more|other"),
     rf"^(?:and |so )?(were|are) there (?:any )?(?:other |more )?(members|states|countries|parties)"
     r"(?: at all)? (?:besides|other than|apart from|beyond|in addition to|except(?: for)?)"
     rf" (?:the|those|these) ({_NUMBER})\b",
     r"\1 there more than \3 \2"),
    ((" non-", "member|countr|state|part"), r"\b(?:that (?:is|are) )?non-((?-i:[A-Z])\w+)", r"not \1"),
    ("of these|of those",
     r"^((?:and |so |but |ok,? )?(?:which|who|what|how many)(?: one)?) of (?:these|those)"
     r"(?= (?:was|were|is|are|had|has|have|did|do|does|signed|came|joined)\b)", r"\1 of them"),
    ("of them ",
     r"^((?:and |so |but |ok,? )?(?:which|who)(?: one)? of them (?:was|were)) not (?:yet |already )?"
     r"(?:there|in it|on it|in the list|on the list|listed|a member)(?= (?:in|by|yet) )", r"\1 missing"),
    (("organi|alliance|bloc|pact|member|list", " put | place | count | include | show | have | rank "),
     rf"^(?:and |so )?(?:does|do|did) ({_TEXT}) (?:put|place|count|include|show|have|rank) {_STATE}"
     rf" {_AS_MEMBER} {_BODY}\W*$", r"is \2 a member according to \1?"),
    (("order|sequence|alphabetical", "member"),
     r"^(?:(?:in )?(?:which|what) (?:order|sequence) (?:are|were) (?:the |its |all )?|(?:the |an? )?alphabetical"
     r" (?:list|order) of (?:the |its |all )?)((?:csto )?members)(?: states| countries)?"
     r"(?: (?:listed|named|given|printed|written))?((?: (?:in|of|by|according to) [^?,;:]{3,40}?)?)\W*$",
     r"list the \1\2"),
    (("list|note|memorandum|letter|text|statement", "how is|how was|how are"),
     rf"^(?:and |so )?how (?:is|was|are) {_STATE} (?:called|named|styled|designated|written(?: out)?(?: in full)?)"
     r" (in (?:the |that )[^?,;:]{3,60}?)\W*$", r"under which name does \1 stand \2?"),
    (("countries|states", " is | are |="),
     rf"^({_BODY}) (?:is|are|=|means|equals) which (?:countries|states)\W*$", r"which countries are members of \1?"),
    (("^are all|^were all|^did all|^did every|^is every|^have all", "signator|part|signed"),
     r"^(?:are|were|did|is|have) (?:all|every) (?:of )?(?:the )?(?:signator(?:y|ies)|parties|party|states? that signed)"
     r"(?: states?)?(?: (?:of|to))? ((?:the |that )?[^?,;:]{4,50}?) (?:also |still |all )?"
     r"(?:(?:be|become|remain|stay|are|were|figure as|been) )?(?:an? )?(?:csto )?members?"
     r" (?:in|of|as of|until|by) ((?:19|20)\d\d)\W*$",
     r"did every party to \1 still figure as a member in \2?"),
)  # fmt: skip
