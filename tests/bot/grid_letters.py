"""Two letters with tables of many shapes: cells that go on below, tabs, leaders of dots, heads of two lines, lists."""

FERRIES = """United Nations  A/52/344

General Assembly                                                  Distr.: General
                                                                  12 September 1997

                                                                  Original: English

Letter dated 4 September 1997 from the Permanent Representative of the Philippines to the
United Nations addressed to the Secretary-General

I have the honour to transmit a list of the ferries lost in the Sulu Sea (annex I), the
accounts of the relief fund (annex II) and the names of the inspectors (annex III). Between
11 January and 2 August 1997, five ferries were lost in the Sulu Sea. The master of the Santa
Inez had been warned of the storm. Some of the survivors of the Bituin were Malaysians. The
number of passengers of all lines fell from 310,000 in 1995 to 262,500 in 1996. Of 48 lifeboats,
31 were launched. An inquiry was opened, which is led by no foreigner.

                                        (Signed) Ramon B. VILLACORTE
                                                 Permanent Representative

                                   Annex I

                   Ferries lost in the Sulu Sea in 1997

     No.   Ferry             Date         Home port      Cause           Tons    Persons   Persons
                                                                                 saved     drowned
     1     Santa Inez        11 January   Zamboanga      storm           1,240      212        9
     2     Bituin            3 March      Jolo           fire in the       310       88        -
                                                         engine room
     3     Don Arsenio       29 April     Zamboanga      collision         980      145       31
     4     Perla             17 June      Puerto         storm             455       60        4
                                          Princesa
     5     Maharlika Dos     2 August     Jolo           storm             722      118       12
     Grand total                                                         3,707      623       56

                                  Annex II

                       Relief fund, in thousands of dollars

Donor\tPledged\tPaid\tPaid on
Australia\t400\t400\t2 May 1997
Brunei Darussalam\t250\t-\t-
Japan\t900\t600\t30 June 1997
Singapore\t150\t150\t14 April 1997

                                  Annex III

                                 Inspectors

The ferries still in service are inspected by the following engineers:

     Ms. Corazon Lim (Philippines), hulls

     Mr. Kaare Nygaard (Norway), engines

     Mr. Hadi Subroto (Indonesia), radio and signals
"""

DISTRICTS = """United Nations  A/49/512

General Assembly                                                  Distr.: General
                                                                  14 October 1994

                                                                  Original: English

Letter dated 7 October 1994 from the Permanent Representative of Lesotho to the United
Nations addressed to the Secretary-General

I have the honour to transmit a table of the schools of the mountain districts (annex). The
share of girls rose from 41 per cent in 1988 to 53.5 per cent in 1993. The scheme, which has
been paid for by Denmark, ends in 1996.

                                        (Signed) Thabo MOKHESI
                                                 Permanent Representative

                                     Annex

               Schools of the mountain districts, 1988 and 1993

     District                Pupils in 1988      Pupils in 1993      Teachers
     Mokhotlong ........        6,120               7,480               164
     Qacha's Nek .......        5,310               5,190               141
     Quthing ...........        8,045               9,960               233
     Thaba-Tseka .......        7,225               8,115               180
     Total .............       26,700              30,745               718
"""
