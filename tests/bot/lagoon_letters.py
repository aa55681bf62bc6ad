"""Three letters that nobody sent: an incident on a lake, the other side's reply to it, a meeting with its lists."""

INCIDENT = """United Nations\tA/60/512–S/2005/688

General Assembly\tSecurity Council

Distr.: General
4 November 2005
English
Original: French

General Assembly\tSecurity Council
Sixtieth session\tSixtieth year
Agenda item 14
Zone of peace in the great lakes

Identical letters dated 1 November 2005 from the Permanent
Representative of Burundi to the United Nations addressed to
the Secretary-General and to the President of the Security
Council

On instructions from my Government, I have the honour to draw your attention to a
grave incident which took place on Lake Rweru on 25 October 2005.

On 12 October 2005 two rafts of the Rwandan customs crossed the line between the
stakes 7 and 8 and remained for about 90 minutes in waters of Burundi. Burundi
protested by note No. 88-C of 14 October, to which no reply has been received.

On 25 October 2005, at 4.40 a.m., the Rwandan customs launch RW-12 stopped two
Burundian ferries, the Ntega and the Kirundo. Nine passengers were detained and
taken to the port of Gashora. One ferryman, Mr. Isidore Ndayizeye, aged 41, was
hurt in the knee by a bullet. The Kirundo sank at anchor. The loss is put at 40,000
United States dollars.

Burundi recalls the Award of the Arbitral Commission of 3 May 1987 concerning Lake
Rweru, as well as the protocol on customs patrols signed at Kirundo on 6 June 1999.
Article 4 of the protocol obliges each party to give 24 hours' notice of any patrol
within two nautical miles of the stakes.

The Government of Burundi requests compensation for the damage suffered. It does not
ask for a meeting of the Security Council.

(Signed) Aloys Ntahomvukiye
Ambassador
Permanent Representative
"""

REPLY = """United Nations

Security Council

Distr.: General
22 November 2005

Original: English

S/2005/731*

Letter dated 18 November 2005 from the Chargé d'affaires a.i. of the
Permanent Mission of Rwanda to the United Nations addressed to the
President of the Security Council

I have the honour to refer to the letter of the Permanent Representative of Burundi
dated 1 November 2005 (A/60/512-S/2005/688) and to transmit herewith a letter dated
15 November 2005 from Ms. Odette Mukamana, Minister of Finance of Rwanda (see annex),
and an excerpt from the diary of the customs launch RW-12 (see enclosure).

(Signed) Faustin Gatera
Chargé d'affaires a.i.

* Reissued for technical reasons.

Annex to the letter dated 18 November 2005 from the Chargé d'affaires
a.i. of the Permanent Mission of Rwanda to the United Nations
addressed to the President of the Security Council

[Original: French]

Letter dated 15 November 2005 from the Minister of Finance of Rwanda
addressed to the President of the Security Council

The account given by Burundi does not correspond to the facts.

First, the encounter took place on 26 October 2005, not on the date given by
Burundi.

Secondly, six persons, and not nine, were taken on board the RW-12. They were brought
before the court at Nyamata on 27 October; two of them were released on 3 November
and the other four remain in custody.

Thirdly, no shot was fired at anybody. The injury of the ferryman Mr. Ndayizeye was
caused by a fall on deck.

Fourthly, Rwanda did reply to the note of 14 October, by note No. F/310 of 20 October
2005.

Rwanda for its part complains that Burundian ferries entered its waters on 31
occasions in the course of 2004, against 12 in 2003. It rejects the claim for
compensation.

(Signed) Odette Mukamana
Minister of Finance

Enclosure

Excerpt from the diary of the customs launch RW-12
26 October 2005

04.31\tRadar contact with two ferries without lights.
04.52\tFerries stopped. Search party under Sergeant Jean Rutayisire.
05.20\tSix persons on board; one with an injury to the knee.
06.05\tFerry "Kirundo" takes water and is cast off.

(Signed) Captain Paul Nsabimana
"""

MEETING = """United Nations                                                     A/54/391

General Assembly

Distr.: General
27 September 1999

Original: English

Fifty-fourth session
Items 101 (b) and 104 of the provisional agenda*

Letter dated 20 September 1999 from the Permanent Representative of Fiji
to the United Nations addressed to the Secretary-General

I have the honour, as Chairman of the Conference of Coral Islands, to transmit the
Nadi Programme on Lagoons (annex I), adopted by the fifth session of the Conference,
held at Nadi from 2 to 4 September 1999, and the list of those who attended (annex II).

(Signed) Poseci Bune
Ambassador
Permanent Representative

______________
* A/54/150.

A/54/391
Page 2

Annex I

Nadi Programme on Lagoons

The Ministers of Fisheries of the Coral Islands, meeting at Nadi under the
chairmanship of Mr. Apisai Tora, Minister of Fisheries of Fiji, with Ms. Losa Vete of
Tonga and Mr. Henri Sope of Vanuatu as Vice-Chairmen and Ms. Ella Auvaa of Samoa as
Rapporteur,

Have agreed as follows:

I. THE STATE OF THE LAGOONS

1. A lagoon of the Conference is on average 14 metres deep. In 1989 a fifth of them was
fished out; today it is a third.

2. By "closed lagoon" is meant a lagoon whose mouth is narrower than 60 metres and
which has no second outlet.

II. WHAT IS TO BE DONE

3. The following measures are agreed on:

(a) Nets of a mesh under 4 centimetres are forbidden from 1 January 2001;

(b) Each member shall name a warden by June 2000.

4. A fund of 300,000 dollars has been promised by Japan (200,000 dollars) and Nauru
(100,000 dollars). Tuvalu stated that it would have preferred a loan and that it did
not wish to hold up agreement.

III. NEXT SESSION

5. The sixth session is to be held at Apia in 2001.

Done at Nadi on 4 September 1999.

Annex II

List of those who attended the fifth session

Members of the Conference: Cook Islands, Fiji, Kiribati, Marshall Islands, Samoa, Tonga and Vanuatu

Neighbouring States, as guests: Australia, France and New Zealand

The following members of the Conference were absent: Nauru, Niue and Tuvalu
"""
