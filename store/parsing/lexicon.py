"""Word lists of UN English that several readers of facts share."""

from __future__ import annotations

from typing import Final


def word_set(text: str) -> frozenset[str]:
    """The words of ``text`` as a set."""
    return frozenset(text.split())


OPERATIVE_VERBS: Final = word_set("""
accepts acknowledges acts adopts affirms agrees appeals appoints approves asks associates authorizes authorises
calls commends concludes concurs condemns confirms congratulates considers decides declares demands deplores
designates determines directs draws elects emphasizes emphasises encourages endorses establishes exhorts expresses
extends hopes insists instructs invites looks makes notes notices objects observes offers pays proclaims proposes
reaffirms realizes recalls recognizes recognises recommends reconfirms regards regrets reiterates rejects remains
reminds renews repeats requests requires reserves resolves reviews salutes sets shares stands states stresses
strongly submits suggests supports takes thanks transmits trusts underlines underscores undertakes urges views voices
warns welcomes wishes
""")

FUNCTION_WORDS: Final = word_set("""
which who whom whose that and or but nor as of in on at from to for by with within without when while where since until
after before during under over above below between among through into onto upon against about than if because so then
thus is are was were be been being am has have had do does did will would shall should can could may might must not also
the a an its their his her our my your this these those there here he she it they we i you all both each any every no
alone together via including such only later earlier ago away apart long old out off up down back yet still already
currently now today yesterday respectively inclusive hereinafter namely worth due according around along across near
beside behind beyond
""")
"""Words at which a noun phrase ends."""

PAST_VERBS: Final = word_set("""
was were became began begun broke brought built came chose cut did drew drove fell felt flew fled fought found gave got
grew had heard held hit kept knew laid led left lost made met paid put ran read rose said sank sat saw sent set shot
spoke stood struck took taken taught thought threw told understood went withdrew won wrote written has have is are been
will would shall did does do be may can must could should might born overthrown undergone shown known arisen
signed became ceased
""")
"""Finite and past forms that do not end in -ed."""

EVENT_NOUNS: Final = word_set("""
signing signature adoption entry conclusion ratification accession establishment creation meeting session conference
summit attack bombing shelling shooting killing murder massacre invasion occupation incident explosion raid strike
assassination abduction arrest deportation expulsion withdrawal election referendum independence ceasefire cease-fire
armistice visit agreement ceremony anniversary war aggression violation crossing overflight election registration
granting opening closure outbreak battle operation coup demonstration negotiations talks consultations arrival departure
death birth appointment launch launching deployment firing seizure hijacking
""")
