"""Words of a question by which a check is called for: :mod:`bot.demanded.looking` and the check look for the same."""

from __future__ import annotations

from store.words import stem

MODAL = frozenset("would could should might".split())
"""What a supposition has."""
OF_EACH = frozenset("each both respectively vs versus".split())
"""By which something is asked of several sides."""
SUMS = frozenset("money sum fee fees salary salaries price cost costs budget wage wages".split())
SIZES = frozenset("population inhabitants size area surface big large populous".split())
"""How much land and people somebody has."""
UNITS = (
    "seconds minutes hours days nights weeks fortnights months years decades centuries",
    "kilometres metres centimetres miles feet yards inches",
    "tons kilograms grams pounds quintals",
)
"""Units of time, length and weight."""
UNIT_WORDS = frozenset(" ".join(UNITS).split())
ALTERING = frozenset(map(stem, "alter change correct amend revise modify edit error mistake update".split()))
"""Stems of the words by which it is asked what was made otherwise."""
ENDING = frozenset(
    """expire expires expired expiry expiring expiration lapse lapses lapsed lapsing out terminate terminates terminated
    termination cease ceases ceased valid end until till""".split()
)
"""By which it is asked when something is no longer in force."""
EXTREMES = frozenset("most fewest largest biggest highest lowest oldest youngest smallest longest shortest".split())
"""By which the one above or below all others is asked for."""
EXCEPTING = frozenset(
    "besides beside except excluding apart aside than minus bar save addition counting leaving".split()
)
"""One of which stands in every phrase that rules somebody out."""
STATES = frozenset("state states country countries nation nations".split())
"""By which a State is asked for."""
SINGLING = frozenset("particularly especially particular above mainly chiefly primarily notably".split())
"""By which something is said to be set above the rest."""
FEET = frozenset("footnote footnotes asterisk".split())
"""By which what stands at the foot of a page is asked for."""
PAST = frozenset("did had has have was were".split())
"""By which it is asked what came about."""
ACCUSING = frozenset(map(stem, "accuse accusation blame reproach denounce".split()))
"""Stems of the words by which a reproach is asked for, and nothing else."""
REPROACHING = ACCUSING | frozenset(
    map(stem, "criticize criticise complain complaint condemn allegation guilty fault wrong".split())
)
"""Stems of the words by which a reproach may be asked for; who complains may only voice a concern."""
THANKING = frozenset(map(stem, "thank praise congratulate commend applaud apologize".split()))
"""Stems of the verbs by which thanks, praise and excuses are asked for."""
REPLACING = frozenset("instead replaced replaces replace replacing".split())
"""Words that ask for another wording than the one that is quoted."""
PASSING = frozenset(map(stem, "forward transmit convey relay".split()))
"""Stems of the verbs by which a text is passed on."""
IN_ORDER = (
    "adding all altogether bigger biggest cheapest combined costliest earlier earliest elder eldest "
    "emptiest fewer fewest first fullest greater greatest hardest heavier harder worse heaviest higher highest larger "
    "largest last later latest least less lighter lightest lower lowest more most newer newest older "
    "oldest overall smaller smallest sooner sum together total totals worst younger youngest"
)
"""Words by which one of several is asked for that stands first or last in some order."""
CHANGED = (
    "chang declin decreas differ drop fall fell gain grew grow growth increas lose loss lost rise rose shrank shrink"
)
"""Stems of verbs for what grew or fell."""
ALONE = frozenset("alone only solely".split())
"""By which it is claimed that nobody else did it."""
SHARES = frozenset("percent cent".split())
"""By which it is claimed how much of something it is."""
MINDS = frozenset(
    """alarmed anxious appalled aware cognizant concerned confident conscious convinced desirous determined disturbed
    distressed encouraged gratified guided mindful perturbed resolved satisfied""".split()
)
"""States of mind in which an organ shows itself in the preamble of its resolution."""
OFFICES = frozenset(
    """minister president secretary chairman director representative commander commissioner governor prefect rapporteur
    ambassador mayor prosecutor inspector marshal speaker premier treasurer administrator coordinator""".split()
)
"""Offices that have deputies."""
OFFICE_WORDS = OFFICES | frozenset(
    """ministers presidents secretaries chairmen chair chairperson chairwoman directors representatives commanders
    commissioners governors prefects ambassadors mayors vice-president vice-chairman vice-presidents
    vice-chairmen secretary-general secretary-generals""".split()
)
"""These as a question may print them."""
COSTING = frozenset("cost costs price".split())
"""By which the cost of a deed is asked for."""
PUNISHING = frozenset("sentence sentences punishment punishments penalty".split())
"""By which it is asked what a court gave."""
WANTING = frozenset("want wanted demand demanded insist ask call".split())
JUDGING = frozenset(
    map(stem, "condemn criticize criticise denounce praise welcome reject deny confirm prove oppose".split())
)
"""What a text may do with a thing beside naming it."""
