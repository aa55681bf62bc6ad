"""Letters that nobody sent, for short questions: a request for a new item, and a complaint of one State of another."""

from __future__ import annotations

REQUEST = """United Nations   A/57/141

General Assembly

Distr.: General
18 July 2002

Original: French

Fifty-seventh session

Request for the inclusion of a supplementary item in the agenda of the fifty-seventh session

Observer status for the Volta Basin Union in the General Assembly

Letter dated 12 July 2002 from the representatives of Benin and Togo to the United Nations addressed to the
Secretary-General

In accordance with rule 14 of the rules of procedure of the General Assembly, we have the honour to request the
inclusion in the agenda of the fifty-seventh session of a supplementary item entitled "Observer status for the Volta
Basin Union in the General Assembly". An explanatory memorandum is attached (see annex).

We should be grateful if you would have this letter circulated as a document of the General Assembly.

(Signed) Joël Adechi
Permanent Representative of Benin

(Signed) Roland Kpotsra
Permanent Representative of Togo

Annex

Explanatory memorandum

1. The Volta Basin Union became an international organization when its statute entered into force on 3 March 1998. The
River Guard, set up in 1995, patrols the waters of the basin.

2. The protocol on dredging under the Treaty of Kara was signed on 9 May 2001 and entered into force on 1 June 2002.
The Treaty of Kara has served the peoples of the basin well.
"""

COMPLAINT = """United Nations   S/2003/77

Security Council

Distr.: General
23 January 2003

Original: English

Letter dated 20 January 2003 from the Permanent Representative of Togo to the United Nations addressed to the President
of the Security Council

I wish to draw your attention to the following events.

Ghanaian soldiers have occupied the village of Aflao since 4 January 2003. The unlawful sale of fuel to Ghana, worth
40,000 United States dollars, has upset the trade of the border towns.

Togo has always respected its obligations towards Ghana.

I should be grateful if you would have this letter circulated as a document of the Security Council.

(Signed) Roland Kpotsra
Permanent Representative
"""

SHORT_LETTERS = (REQUEST, COMPLAINT)
