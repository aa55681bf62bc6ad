"""Letters that nobody sent: a table of members, two accounts of one collision, and a cease-fire with witnesses."""

from __future__ import annotations

LIGHTHOUSES = """United Nations                                                     A/70/288

General Assembly

Distr.: General
4 August 2015

Original: English

Seventieth session
Item 121 (c) of the provisional agenda

Letter dated 28 July 2015 from the Chargé d'affaires a.i. of the Permanent Mission of Latvia to the United Nations
addressed to the Secretary-General

In its capacity as Chair of the Board of the Northern and Baltic Lighthouse Organization for 2015, Latvia has the
honour to transmit the list of its members (see annex).

(Signed) Ilze Krastiņa
Chargé d'affaires a.i.

## Annex

### Members and observers of the Northern and Baltic Lighthouse Organization (as at 1 July 2015)

**A. Member States**

| State | Member since |
|---|---|
| Denmark | 1988 |
| Estonia | 1993 |
| Finland | 1988 |
| Iceland | 1990 |
| Latvia | 1993 |
| Lithuania | 2001 |

**B. Observers**

Ireland (1999), European Union (2004)

**C. Seat and offices**

The secretariat is at Turku, Finland. The Lamp Fund has an office at Riga.

**D. Working languages**

English and Finnish

**E. Officers**

Chair of the Board: Latvia
Vice-Chairs: Denmark, Iceland
Treasurer: Bank of Turku
"""
COLLISION = """United Nations                                        A/61/402–S/2006/770

General Assembly
Security Council

Distr.: General
2 October 2006

Original: English

Letter dated 25 September 2006 from the Permanent Representative of Tonga to the United Nations addressed to the
Secretary-General

I wish to draw your attention to the loss of the schooner Lupe on 14 September 2006. The pilot boat hoisted no
signal. The schooner carried nine passengers. It sank within twenty minutes. The mate, Mr. Sione Havili, was hurt.

I should be grateful if you would have the present letter circulated as a document of the General Assembly and of the
Security Council.

(Signed) Mele Taufa
Permanent Representative
"""
ANSWER = """United Nations                                        A/61/455–S/2006/802

General Assembly
Security Council

Distr.: General
20 October 2006

Original: English

Letter dated 16 October 2006 from the Permanent Representative of Fiji to the United Nations addressed to the
Secretary-General

I refer to the letter of Tonga dated 25 September 2006 (A/61/402-S/2006/770).

In 2006 the pilots were at fault three times. In the corresponding period of 2005, they were at fault five times.

The Pilots Union admitted Vanuatu. The instrument of accession was deposited with Samoa on 3 May 2006.

The pilot boat hoisted a signal. The schooner carried twelve passengers. Fiji is ready to attend a meeting of the
Reef Commission and suggests that it be held at Apia in March 2007.

(Signed) Josefa Qalo
Permanent Representative
"""
CEASE_FIRE = """United Nations                                                   S/1998/644

Security Council

Distr.: General
20 July 1998

Original: French

Letter dated 14 July 1998 from the Permanent Representative of Togo to the United Nations addressed to the President
of the Security Council

I have the honour to transmit the text of the Agreement on the Truce in the Highlands, signed at Kara on 9 July 1998.

(Signed) Afi Lawson
Ambassador

Annex

Agreement on the Truce in the Highlands

The Government of the Republic of the Niger and the Movement for the Highlands have agreed on the following:

1. The truce shall take effect on 15 July 1998.

Done at Kara on 9 July 1998, in French.

For the Government of the Republic of the Niger:
(Signed) Moussa Adamou
Minister of the Interior

For the Movement for the Highlands:
(Signed) Colonel Issa Tahir
Chairman

Witness, for the Government of Togo:
(Signed) Kossi Ayité
Minister of State
"""
HARBOUR_LETTERS = (LIGHTHOUSES, COLLISION, ANSWER, CEASE_FIRE)
