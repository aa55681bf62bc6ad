"""Three letters that nobody sent: fishing boats that were stopped, the reply to that, and a matter of its own."""

from __future__ import annotations

COMPLAINT = """United Nations   S/2007/512

Security Council

Distr.: General
29 August 2007

Original: English

Letter dated 27 August 2007 from the Permanent Representative of Guyana to the United Nations addressed to the
President of the Security Council

I have the honour to transmit herewith a letter from Ms. Indra Persaud, Minister for Foreign Affairs of Guyana
(see annex).

(Signed) Desmond Alleyne
Permanent Representative

ANNEX

Letter dated 26 August 2007 from the Minister for Foreign Affairs of Guyana addressed to the President of the
Security Council

1. On 20 August 2007 a gunboat of Suriname stopped eleven fishing boats 14 nautical miles off Orealla. All 37
fishermen, among them four women and two children, were taken to Nickerie.

2. The fishermen were released on 24 August 2007 after the Caribbean Community had intervened. Their catch of 6.5
tonnes was not returned. Each owner had to pay a fine of 900 dollars.

3. This was the third incident on the river. The first incident occurred at Skeldon in 1998 and the second incident
at Crabwood Creek in 2003.

4. The rice growers lost 40,000 dollars in 2005 and 75,000 dollars in 2006.

5. Mr. Roy Ramdeen leads the patrol committee, which has its seat at Georgetown. It was set up on 3 May 2001 and is
paid for by Brazil.

(Signed) Indra Persaud
Minister for Foreign Affairs
"""
REPLY = """United Nations   S/2007/548

Security Council

Distr.: General
14 September 2007

Original: English

Letter dated 12 September 2007 from the Permanent Representative of Suriname to the United Nations addressed to the
President of the Security Council

I have the honour to reply to the letter of Guyana dated 27 August 2007.

Our patrol found nine fishing boats with nets that are prohibited. The encounter took place 3 nautical miles off
Paramaribo. A catch of 2.8 tonnes was weighed in the presence of the masters.

(Signed) Wilfried Kromodimedjo
Permanent Representative
"""
OTHER = """United Nations   A/62/301

General Assembly

Distr.: General
3 September 2007

Original: English

Letter dated 1 September 2007 from the Permanent Representative of Nepal to the United Nations addressed to the
Secretary-General

The glaciers of Langtang have lost 12 per cent of their mass. The World Glacier Office at Pokhara, which has 14 women
on its staff, asks the organizations of the region for money. The office was opened at Biratnagar.

(Signed) Sunita Gurung
Permanent Representative
"""
