"""Three letters with tables, a chronology, an agreement and an election: what older and newer annexes look like."""

QUAYS = """UNITED NATIONS

GENERAL                                      Distr.
ASSEMBLY                                     GENERAL

                                             A/38/611
                                             9 May 1983
                                             ORIGINAL: ENGLISH

Thirty-eighth session

          Letter dated 3 May 1983 from the Permanent Representative of Malta
          to the United Nations addressed to the Secretary-General

    I have the honour to transmit to you the report of the Inquiry into the Quays of
Gozo (annex I) and a chronology of the fires (annex II). The inquiry found that the
closing of the bridge between Sannat and Xlendi had cost 310 families their trade.
On 1 May 1983 the levy on boats was paid to 40 per cent. Ms. Salvina Borg lost her boat
at Mgarr when the quay gave way.

    In this connection I recall resolutions 36/12 of 9 November 1981 and 37/4 of 3 March
1982 and the Declaration of Trinidad on Small Harbours, adopted on 8 May 1982 (annex III).

                                        (Signed)  Victor CAMILLERI
                                                  Permanent Representative

A/38/611
English
Annex I
Page 1

                              ANNEX I

                Report of the Inquiry into the Quays of Gozo

1.  The Inquiry was opened by the Minister of Works and was led from the third day
onwards by the Harbour Master, Mr. Pawl Grech. Its secretary was Ms. Carmen Fenech.

2.  The costs of the quays were as follows:

A/38/611
English
Annex I
Page 2

| Quay | 1980 | 1981 (first half) | Total |
|---|---|---|---|
| Mgarr | 41 | 12 | 53 |
| Marsalforn | 77 | 9 | 86 |
| Dwejra | 15 | 30 | 45 |
| Total | 133 | 51 | 184 |

Boats registered: 12,640. Crews without papers: 18 per cent.

    Signed at Rabat on 2 April 1983:

    For Malta:               Pawl GRECH

    For the Port of Mgarr:   Carmen FENECH

                              ANNEX II

                    Chronology of the fires, 1982

1.  4 March 1982. A shed burnt down at Mgarr. The watchman was hurt.

2.  19 June 1982. Two boats caught fire off Dwejra. The light was evacuated.

                              ANNEX III

               Declaration of Trinidad on Small Harbours

    We, the ministers of harbours of Barbados, Guyana, Jamaica and Malta,

    Declare as follows:

1.  Small harbours shall be kept open to all.

    Adopted at Trinidad Bay on 8 May 1982.
"""
CORAL = """United Nations  A/56/733

General Assembly                                                  Distr.: General
                                                                  14 January 2002

                                                                  Original: English

Letter dated 7 January 2002 from the Permanent Representatives of Kenya and the
Seychelles to the United Nations addressed to the Secretary-General

We have the honour to transmit the Agreement between the Republic of Kenya and the
Republic of Seychelles on the Protection of the Coral Banks (see annex and enclosure).

(Signed) Bernard Otieno
Permanent Representative of Kenya

(Signed) Marie-Ange Payet
Permanent Representative of the Seychelles

Annex

Agreement between the Republic of Kenya and the Republic of Seychelles on the Protection
of the Coral Banks and of the Waters between Lamu and Aldabra

Article 1

The Coral Board shall publish a map of the banks every second year.

Article 2

Neither Party shall allow trawling within 12 nautical miles of a bank.

Article 3

The Agreement shall be kept by the harbour office at Lamu.

Enclosure

Largest debts to the Coral Board on 30 June 2001
(thousands of dollars)

Madagascar       71.4
Comoros          40.6
Kenya            33.8
Mauritius        27.1
"""
