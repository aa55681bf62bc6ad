"""Letters that nobody sent: the status of a treaty with its declarations, and an act that a regional body adopted."""

from __future__ import annotations

STATUS = """United Nations                                            A/51/377

General Assembly

Distr.: General
3 October 1996

Original: English

Fifty-first session
Item 24 (c) of the preliminary list*

LAW OF THE SEA

Letter dated 27 September 1996 from the Permanent Representative of Uruguay
to the United Nations addressed to the Secretary-General

I have the honour to refer to my letter of 11 March 1996 (A/51/82) and to inform you that the Agreement on the
Sharing of Pilots in the River Plate, done at Colonia on 4 May 1995, entered into force on 1 September 1996. The
declarations made by States are reproduced in the annex.

The Uruguayan and Argentine pilots had proposed the Agreement to their Governments in a report which was circulated last
year.1

I should be grateful if you would have this letter and its annex circulated as a document of the General Assembly.

(Signed) Rodolfo PIRIZ
Permanent Representative of Uruguay
to the United Nations

* A/51/50.

1 See A/50/611, annex II.

Annex

Declarations and reservations

ARGENTINA

[Made on ratification]
[Original: Spanish]

The Argentine Republic declares that the pilots of its Navy are not pilots in the sense of article 3 of the Agreement.

BRAZIL

[Made on accession]
[Original: Portuguese]

The Federative Republic of Brazil reserves the right to levy harbour dues on pilot vessels at Rio Grande.
"""
ACT = """United Nations                                            S/1999/905

Security Council

Distr.: General
24 August 1999

Original: English

Letter dated 20 August 1999 from the Permanent Representative of Belize
to the United Nations addressed to the President of the Security Council

I have the honour to transmit herewith the text of decision DEC/7.21 of the Council of Ministers of the Association of
Reef States (ARS), adopted at Belmopan on 12 August 1999 (see annex).

I should be grateful if you would have this letter and its annex circulated as a document of the Security Council.

(Signed) Carla LONGSWORTH
Ambassador
Permanent Representative

Annex

Decision DEC/7.21

The Council of Ministers of the Association of Reef States,

Noting the report of the Belizean and Honduran harbour masters, who met at Puerto Cortes on 2 July 1999,

1. Decides to set up a Reef Rescue Patrol of 80 persons, to be headed by the two harbour masters in turn;

2. Decides also that the Patrol shall be unarmed and shall not be used for the collection of dues;

3. Requests the Secretary to report to it before 1 March 2000 on:

(a) The boats of the Patrol;

(b) The radio stations;

4. Establishes a Reef Repair Fund with a first budget of 9 million dollars, of which the members can pay 60 per cent
from their dues.

(Signed) Philip GOFF
Chairperson of the Council of Ministers
"""
