"""Letters that nobody sent, with a treaty in full, an act of an organ, a complaint, and a note verbale."""

from __future__ import annotations

TREATY = """United Nations                                            A/62/412–S/2007/598

General Assembly                                   Distr.: General
Security Council                                   22 October 2007

                                                   Original: English/French

General Assembly                                   Security Council
Sixty-second session                               Sixty-second year
Agenda items 77 (b) and 108

Letter dated 15 October 2007 from the Permanent Representative of
Ghana to the United Nations addressed to the Secretary-General

On behalf of the States members of the Atlantic Fisheries Council, namely Cameroon, Gabon, Ghana and Togo, I have the
honour to transmit herewith the text of the Treaty of Takoradi on Joint Fisheries Surveillance (annex I) and the
communiqué of the ninth session of the Council of Ministers (annex II).

The members of the Council would appreciate it if the present letter and its annexes could be circulated as a document
of the General Assembly and of the Security Council.

(Signed) Kwabena Asante-Boadu
Ambassador
Permanent Representative

Annex I

Treaty of Takoradi on Joint Fisheries Surveillance

The Governments of Cameroon, Gabon, Ghana and Togo,

Recalling that the Accord of Lomé was signed by Benin, Ghana and Togo, that Gabon acceded to it on 4 March 1979 and that
Benin withdrew from it on 30 June 1988,

Have agreed as follows:

Article 1
Joint surveillance

1. Each Party shall place at the disposal of the Council one patrol vessel for 120 days in each calendar year.

2. A Regional Coordination Centre is hereby established. Its seat shall be at Freetown.

3. The Centre shall be financed by Ghana until 31 December 2009.

Article 2
Hot pursuit

A pooled vessel may continue a pursuit in the waters of another Party, provided that it gives notice within two hours.

Article 3
Final clauses

This Treaty shall enter into force on the deposit of the third instrument of ratification. Any Party may withdraw by
giving twelve months' notice.

Done at Takoradi, on 14 December 2005, in the English and French languages.

For the Republic of Cameroon
(Signed) Etienne Mbarga Nkolo
Minister of Livestock

For the Gabonese Republic
(Signed) Paulette Ndong Mba
Minister of Merchant Marine

For the Republic of Ghana
(Signed) Gifty Ohene-Danso
Minister of Fisheries

For the Togolese Republic
(Signed) Kossivi Ayassor
Minister of Agriculture

Annex II

Communiqué of the ninth session of the Council of Ministers of the Atlantic Fisheries Council

The Council of Ministers,

1. Urges Togo to complete its procedures of ratification before 30 June 2008;

2. Strongly condemns the seizure of the trawler Mercy of God, and welcomes the release of its crew on 17 August 2007;

3. Requests the European Union to publish its licence agreements within 60 days;

4. Decides to hold its next session in Monrovia in April 2008.
"""

COMPLAINT = """UNITED
NATIONS                                                             S

Security Council
                                             Distr.
                                             GENERAL

                                             S/19251
                                             6 November 1987

                                             ORIGINAL: FRENCH

       LETTER DATED 4 NOVEMBER 1987 FROM THE CHARGE D'AFFAIRES A.I. OF
       THE PERMANENT MISSION OF BENIN TO THE UNITED NATIONS ADDRESSED
                 TO THE PRESIDENT OF THE SECURITY COUNCIL

     Further to my letter of 21 October 1987 (S/19214), I wish to draw your attention to the following.

A.   Violations of the airspace

1.   On 27 October 1987 a transport aircraft without markings dropped four crates. Of the rifles in them, 45 were
recovered. The prisoners taken that night were released on 2 November 1987.

2.   The Government of Togo, which was consulted, has denied that any camp exists on its territory.

B.   Requests

3.   The Government has requested the assistance of the International Civil Aviation Organization. Of the 30 posts on
the border, it has closed 12.

4.   In the light of the foregoing, the Government of Benin requests the Security Council:

     (a)  To condemn the use of mercenaries against the State of Benin;

     (b)  To dispatch a commission of inquiry of three members.

     I should be grateful if you would arrange for this letter to be circulated as a document of the Security Council.

                                            (Signed)  Corneille AGOSSA
                                                      Charge d'affaires a.i.
"""

NOTE = """United Nations   A/58/82

General Assembly

Distr.: General
2 May 2003

Original: Spanish

Fifty-eighth session
Item 42 of the preliminary list*

Note verbale dated 24 April 2003 from the Permanent Mission of Uruguay to the United Nations addressed to the
Secretary-General

The Permanent Mission of Uruguay presents its compliments to the Secretary-General and has the honour to propose an
international day of river ports. The date proposed, 9 August, recalls the opening of the port of Salto. It requests
that the present note be circulated as a document of the General Assembly.

   * A/58/50.
"""

TREATY_LETTERS = (TREATY, COMPLAINT, NOTE)
