"""Every way a journalist or an article says a date: to add one, add a row."""

import time
from datetime import date
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import times
from bot.model import Language
from bot.times import Policy

TODAY = date(2025, 6, 11)
"""A Wednesday."""

DUTCH = """
in het voorjaar van 2022 | 2022-21
afgelopen voorjaar | 2025-21
vorige zomer | 2024-22
zomer 2023 | 2023-22
vorig jaar zomer | 2024-22
de zomer van vorig jaar | 2024-22
winter 2021-2022 | 2022-24
in de winter van 2021 op 2022 | 2022-24
najaar 2021 | 2021-23
eind februari 2022 | 2022-02-21~/2022-02-28~
begin dit jaar | 2025-37
medio 2023 | 2023-38
half maart | 2025-03-11~/2025-03-20~
halverwege de jaren negentig | 1993/1996
eind jaren tachtig | 1987/1989
de jaren 60 | 196X
in de twintigste eeuw | 19XX
vanochtend | 2025-06-11
gisteravond | 2025-06-10
eergisteren | 2025-06-09
vannacht | 2025-06-11
maandagochtend | 2025-06-09
afgelopen weekend | 2025-06-07/2025-06-08
komend weekend | 2025-06-14/2025-06-15
vorige week | 2025-06-02/2025-06-08
begin vorige week | 2025-06-02/2025-06-04
vorige week donderdag | 2025-06-05
dinsdag vorige week | 2025-06-03
volgende week maandag | 2025-06-16
twee weken geleden | 2025-05-28
drie maanden geleden | 2025-03-11
ruim een jaar geleden | 2024-06-11
over twee weken | 2025-06-25
de afgelopen drie maanden | 2025-03-11/2025-06-10
de laatste twee weken | 2025-05-28/2025-06-10
de voorbije week | 2025-06-02/2025-06-08
vorige maand | 2025-05
deze maand | 2025-06
vorig jaar | 2024
dit jaar | 2025
vorig kwartaal | 2025-33
het eerste kwartaal van 2024 | 2024-33
Q3 2024 | 2024-35
tweede helft van 2023 | 2023-41
de eerste helft van vorig jaar | 2024-40
het eerste halfjaar van 2024 | 2024-40
1 maart | 2025-03-01
1 september | 2024-09-01
op 28 februari | 2025-02-28
28-02-2022 | 2022-02-28
28/2/22 | 2022-02-28
28.02.2022 | 2022-02-28
2022-02-28 | 2022-02-28
ma 28 feb. 2022 | 2022-02-28
maandag 28 februari 2022 | 2022-02-28
zondag 9 juni | 2024-06-09
zondag 8 juni | 2025-06-08
1 tot en met 5 april 2022 | 2022-04-01/2022-04-05
1 t/m 5 april 2022 | 2022-04-01/2022-04-05
1-5 april 2022 | 2022-04-01/2022-04-05
van 28 februari tot 3 maart 2022 | 2022-02-28/2022-03-03
28 februari - 3 maart 2022 | 2022-02-28/2022-03-03
van maart tot en met juni 2022 | 2022-03/2022-06
maart-juni 2022 | 2022-03/2022-06
tussen maart en mei 2022 | 2022-03/2022-05
tussen 1 maart en 5 april 2022 | 2022-03-01/2022-04-05
tussen 2019 en 2022 | 2019/2022
2019-2022 | 2019/2022
2019/2020 | 2019/2020
van december 2021 tot februari 2022 | 2021-12/2022-02
van december tot februari 2022 | 2021-12/2022-02
sinds maart 2022 | 2022-03/..
sinds februari | 2025-02/..
sinds vorig jaar | 2024/..
sinds vorige week | 2025-06-02/..
vanaf 1 maart 2022 | 2022-03-01/..
vóór maart 2022 | ../2022-02
voor 2022 | ../2021
tot 1 april 2022 | ../2022-03-31
tot en met maart 2022 | ../2022-03
na 5 april 2022 | 2022-04-06/..
na maart 2022 | 2022-04/..
uiterlijk 1 juli 2025 | ../2025-07-01
tot vandaag | ../2025-06-10
de eerste maandag van mei 2025 | 2025-05-05
de laatste vrijdag van 2024 | 2024-12-27
de derde week van januari 2025 | 2025-01-13/2025-01-19
week 12 van 2025 | 2025-03-17/2025-03-23
de week van 3 maart 2025 | 2025-03-03/2025-03-09
het weekend van 1 en 2 maart 2025 | 2025-03-01/2025-03-02
Prinsjesdag 2024 | 2024-09-17
Pasen 2025 | 2025-04-20
Kerst | 2024-12-25
Koningsdag | 2025-04-27
Hemelvaartsdag 2025 | 2025-05-29
eerder dit jaar | 2025-01-01/2025-06-10
later dit jaar | 2025-07-01/2025-12-31
'22 | 2022
mei '22 | 2022-05
anno 2022 | 2022
in de nacht van maandag op dinsdag | 2025-06-09/2025-06-10
in de nacht van 5 op 6 mei 2025 | 2025-05-05/2025-05-06
op 1 en 2 juni | 2025-06-01/2025-06-02
31 februari 2025 | None
29 februari 2023 | None
30-02-2022 | None
van 5 april 2022 tot 1 maart 2022 | None
tussen 2022 en 2019 | None
Q5 2022 | None
tweeduizend tweeëntwintig | 2022
een vrijdag in mei 2025 | 2025-05
het najaar van vorig jaar | 2024-23
drie jaar geleden | 2022-06-11
vrijdag 13 juni | 2025-06-13
volgend voorjaar | 2026-21
de maand mei | 2025-05
de maand maart 2022 | 2022-03
in mei vorig jaar | 2024-05
mei vorig jaar | 2024-05
maart van dit jaar | 2025-03
begin mei | 2025-05-01~/2025-05-10~
rond 1 mei 2022 | 2022-05-01
gisteren | 2025-06-10
eind vorig jaar | 2024-39
vorige vrijdag | 2025-06-06
afgelopen vrijdag | 2025-06-06
komende vrijdag | 2025-06-13
vrijdag jl. | 2025-06-06
van vrijdag tot zondag | 2025-06-06/2025-06-08
anderhalf jaar geleden | 2023-12-11
tweeënhalf jaar geleden | 2022-12-11
2,5 jaar geleden | 2022-12-11
een half jaar geleden | 2024-12-11
driekwart jaar geleden | 2024-09-11
een kwart eeuw geleden | 2000-06-11
een week of twee geleden | 2025-05-28
vandaag precies een jaar geleden | 2024-06-11
de afgelopen anderhalf jaar | 2023-12-11/2025-06-10
sinds twee jaar | 2023-06-11/..
maandag over een week | 2025-06-23
vandaag over veertien dagen | 2025-06-25
de dag voor 24 februari 2022 | 2022-02-23
de week na 24 februari 2022 | 2022-02-25/2022-03-03
in de twee weken voor 4 juli 2024 | 2024-06-20/2024-07-03
twee weken voor 4 juli 2024 | 2024-06-20
aan de vooravond van 24 februari 2022 | 2022-02-23
de laatste dagen van februari 2022 | 2022-02-26/2022-02-28
de tweede helft van mei 2023 | 2023-05-16/2023-05-31
de tweede helft van de twintigste eeuw | 1950/1999
de eerste helft van de jaren negentig | 1990/1994
het derde en vierde kwartaal van 2023 | 2023-07/2023-12
jaar tot nu toe | 2025-01-01/2025-06-11
tot nu toe dit jaar | 2025-01-01/2025-06-11
14 augustus a.s. | 2025-08-14
14 augustus jl. | 2024-08-14
rond de jaarwisseling | 2024-12-31/2025-01-01
rond de eeuwwisseling | 2000
het paasweekend van 2024 | 2024-03-30/2024-04-01
in het weekend van 5 en 6 april | 2025-04-05/2025-04-06
tot ver in 2023 | ../2023
in de aanloop naar Prinsjesdag 2024 | ../2024-09-16
april en mei 2022 | 2022-04/2022-05
augustus of september 2022 | 2022-08/2022-09
april, mei en juni 2022 | 2022-04/2022-06
in maart en juni 2022 | 2022-03 2022-06
december en januari 2023 | 2022-12/2023-01
op 3 en 5 mei 2022 | 2022-05-03 2022-05-05
op 3 mei en 5 juni 2022 | 2022-05-03 2022-06-05
op 1, 2 en 3 maart 2022 | 2022-03-01/2022-03-03
in 2021 en 2022 | 2021/2022
donderdag en vrijdag | 2025-06-05/2025-06-06
woensdag 23 en donderdag 24 februari 2022 | 2022-02-23/2022-02-24
zomer en herfst van 2021 | 2021-06/2021-11
"""

ENGLISH = """
in the spring of 2022 | 2022-21
last spring | 2025-21
last summer | 2024-22
summer 2023 | 2023-22
the summer of last year | 2024-22
winter of 2021-22 | 2022-24
autumn 2021 | 2021-23
fall 2021 | 2021-23
late February 2022 | 2022-02-21~/2022-02-28~
early this year | 2025-37
mid-2023 | 2023-38
mid-March | 2025-03-11~/2025-03-20~
the mid-1990s | 1993/1996
the late 1980s | 1987/1989
the sixties | 196X
the 20th century | 19XX
this morning | 2025-06-11
last night | 2025-06-10
the day before yesterday | 2025-06-09
tonight | 2025-06-11
Monday morning | 2025-06-09
last weekend | 2025-06-07/2025-06-08
this weekend | 2025-06-14/2025-06-15
last week | 2025-06-02/2025-06-08
early last week | 2025-06-02/2025-06-04
Thursday last week | 2025-06-05
last week's Tuesday | 2025-06-03
Monday next week | 2025-06-16
two weeks ago | 2025-05-28
three months ago | 2025-03-11
more than a year ago | 2024-06-11
a year ago | 2024-06-11
the past three months | 2025-03-11/2025-06-10
the past week | 2025-06-02/2025-06-08
last month | 2025-05
this month | 2025-06
last year | 2024
this year | 2025
last quarter | 2025-33
the first quarter of 2024 | 2024-33
Q3 2024 | 2024-35
the second half of 2023 | 2023-41
H1 2024 | 2024-40
March 1 | 2025-03-01
1 September | 2024-09-01
on February 28 | 2025-02-28
02/28/2022 | 2022-02-28
28/02/2022 | 2022-02-28
2022-02-28 | 2022-02-28
Mon, 28 Feb 2022 | 2022-02-28
Monday, February 28, 2022 | 2022-02-28
Feb. 28, 2022 | 2022-02-28
the 28th of February 2022 | 2022-02-28
Sunday, June 8 | 2025-06-08
April 1-5, 2022 | 2022-04-01/2022-04-05
1 to 5 April 2022 | 2022-04-01/2022-04-05
from February 28 to March 3, 2022 | 2022-02-28/2022-03-03
from March through June 2022 | 2022-03/2022-06
March-June 2022 | 2022-03/2022-06
between March and May 2022 | 2022-03/2022-05
between 1 March and 5 April 2022 | 2022-03-01/2022-04-05
between 2022-01-01 and 2022-12-31 | 2022-01-01/2022-12-31
between 2019 and 2022 | 2019/2022
2019-2022 | 2019/2022
2019-22 | 2019/2022
from December 2021 to February 2022 | 2021-12/2022-02
since March 2022 | 2022-03/..
since February | 2025-02/..
since last year | 2024/..
since last week | 2025-06-02/..
from 1 March 2022 onwards | 2022-03-01/..
before March 2022 | ../2022-02
until April 1, 2022 | ../2022-03-31
through March 2022 | ../2022-03
after 5 April 2022 | 2022-04-06/..
after March 2022 | 2022-04/..
by July 1, 2025 | ../2025-07-01
the first Monday of May 2025 | 2025-05-05
the last Friday of 2024 | 2024-12-27
the third week of January 2025 | 2025-01-13/2025-01-19
week 12 of 2025 | 2025-03-17/2025-03-23
the week of 3 March 2025 | 2025-03-03/2025-03-09
the week of March 3, 2025 | 2025-03-03/2025-03-09
Thanksgiving 2024 | 2024-11-28
Easter 2025 | 2025-04-20
Christmas | 2024-12-25
New Year's Eve | 2024-12-31
earlier this year | 2025-01-01/2025-06-10
later this year | 2025-07-01/2025-12-31
May '22 | 2022-05
February 31, 2025 | None
29 February 2023 | None
02/30/2022 | None
from 5 April 2022 to 1 March 2022 | None
between 2022 and 2019 | None
two thousand twenty-two | 2022
twenty twenty-two | 2022
a Friday in May 2025 | 2025-05
three years ago | 2022-06-11
Friday the 13th of June | 2025-06-13
next spring | 2026-21
May last year | 2024-05
March of this year | 2025-03
in early May | 2025-05-01~/2025-05-10~
around May 1, 2022 | 2022-05-01
yesterday | 2025-06-10
late last year | 2024-39
last Friday | 2025-06-06
this Friday | 2025-06-13
next Tuesday | 2025-06-17
from Friday to Sunday | 2025-06-06/2025-06-08
May 5 and 6, 2025 | 2025-05-05/2025-05-06
the end of 2024 | 2024-39
at the start of March | 2025-03-01~/2025-03-10~
yesterday evening | 2025-06-10
on Wednesday | 2025-06-11
on the 5th | 2025-06-05
in the last three months | 2025-03/2025-05
a year and a half ago | 2023-12-11
two and a half years ago | 2022-12-11
two-and-a-half years ago | 2022-12-11
2.5 years ago | 2022-12-11
half a year ago | 2024-12-11
a quarter of a century ago | 2000-06-11
a week or two ago | 2025-05-28
a week or so ago | 2025-06-04
a year ago today | 2024-06-11
for the past year and a half | 2023-12-11/2025-06-10
in two weeks' time | 2025-06-25
Monday week | 2025-06-23
a week on Friday | 2025-06-20
a fortnight from Friday | 2025-06-27
Friday two weeks from now | 2025-06-27
the day before 24 February 2022 | 2022-02-23
the week after 24 February 2022 | 2022-02-25/2022-03-03
the week ending 9 March 2025 | 2025-03-03/2025-03-09
in the two weeks to 4 July 2024 | 2024-06-21/2024-07-04
the year to March 2024 | 2023-04-01/2024-03-31
two weeks before 4 July 2024 | 2024-06-20
on the eve of 24 February 2022 | 2022-02-23
the final days of 2019 | 2019-12-29/2019-12-31
the second half of May 2023 | 2023-05-16/2023-05-31
the second half of the 20th century | 1950/1999
third-quarter 2024 | 2024-35
the third and fourth quarters of 2023 | 2023-07/2023-12
year to date | 2025-01-01/2025-06-11
so far this year | 2025-01-01/2025-06-11
at the turn of the year | 2024-12-31/2025-01-01
the turn of the century | 2000
Easter weekend 2024 | 2024-03-29/2024-04-01
the weekend of April 5-6 | 2025-04-05/2025-04-06
over the weekend | 2025-06-14/2025-06-15
until well into 2023 | ../2023
pre-2014 | ../2013
post-2014 | 2015/..
in the run-up to 1 May 2024 | ../2024-04-30
April and May 2022 | 2022-04/2022-05
August or September 2022 | 2022-08/2022-09
April, May and June 2022 | 2022-04/2022-06
in March and June 2022 | 2022-03 2022-06
on 3 and 5 May 2022 | 2022-05-03 2022-05-05
on May 3 and June 5, 2022 | 2022-05-03 2022-06-05
May 3, 4 and 5, 2022 | 2022-05-03/2022-05-05
Aug. 5-9, 2024 | 2024-08-05/2024-08-09
between the ninth and the seventeenth of April | 2025-04-09/2025-04-17
4 to 23 next month | 2025-07-04/2025-07-23
Thursday and Friday | 2025-06-05/2025-06-06
10pm Thursday | 2025-06-05
the twenty-second of June 2022 | 2022-06-22
twenty second of June | 2024-06-22
"""

ARTICLE_DUTCH = """
vrijdag | 2025-06-13
maandagochtend | 2025-06-09
zondag | 2025-06-08
1 september | 2025-09-01
1 maart | 2025-03-01
20 december | 2024-12-20
in september | 2024-09
gisteravond | 2025-06-10
drie jaar geleden | 2022
twee maanden geleden | 2025-04
een week geleden | 2025-06-02/2025-06-08
vijf dagen geleden | 2025-06-06
de 2022-gesprekken | 2022
een 2022-overeenkomst over graan | 2022
vrijdag om 09:30 GMT | 2025-06-13
stond gepland voor vrijdag | 2025-06-13
in de nacht van zondag op maandag | 2025-06-08/2025-06-09
sinds dinsdag | 2025-06-10/..
anderhalf jaar geleden | 2023-12
in april en mei 2022 | 2022-04/2022-05
in maart en juni 2022 | 2022-03 2022-06
twee jaar eerder was er geen akkoord |
drie dagen later ook niet |
"""

ARTICLE_ENGLISH = """
Friday | 2025-06-13
on Monday morning | 2025-06-09
on September 1 | 2025-09-01
in September | 2024-09
three years ago | 2022
the 2022 talks | 2022
since Tuesday | 2025-06-10/..
In May, he resigned | 2025-05
late on Sunday | 2025-06-08
a year and a half ago | 2023-12
the week after 24 February 2022 | 2022-02-25/2022-03-03
two years earlier there was no deal |
nor was there three days later |
they met on Tuesday for the first time | 2025-06-10
on Monday, the second round began | 2025-06-09
on Friday for the third day running | 2025-06-13
sworn in on Monday, the 2nd. | 2025-06-02
"""

NOTHING_DUTCH = """
Zo is het nu eenmaal, zei ma.
In elf duels won de ploeg met 2-1.
Het staat in artikel 5-3 van de wet.
Er kwamen 2000 betogers naar het plein.
De stand was 3.12 tegen 4.7.
Bel naar 0800-2022 voor meer.
Kamerstuk 31 200 werd op tafel gelegd.
De wijk telt 1984 inwoners.
Hij woont aan de Zaterdagmarktstraat.
Minister Jan Peeters sprak met Mei Chen.
Sinds de brand zit het gezin in een hotel.
Na de pauze viel het stil.
Voor de rechtbank stond een rij.
De eerste plaats ging naar de jongste.
Tot slot nog dit.
Hij is 45 jaar oud en heeft drie kinderen.
Halverwege de wedstrijd ging het mis.
Het kost 2022 euro.
De index sloot op 1316,12 punten.
Goede morgen, zei hij.
Hij werkte er twee weken.
De helft van de leden was er in de laatste ronde niet bij.
Anderhalf miljoen mensen keken, een half miljoen haakte af.
Vijf of zes mensen raakten gewond, 5 of 6 dieren ook.
Jan en April Peeters trouwden.
Driekwart van de kiezers bleef thuis.
Tot ver in de verlenging bleef het spannend.
Vandaag de dag is dat heel gewoon.
De dag na de wedstrijd sliep hij uit.
Aan de vooravond van de top was het stil.
Ze werkten een week of drie aan het plan.
De derde en vierde plaats gingen naar België.
Tot nu toe ging alles goed, tot dusver geen reactie.
De laatste dagen van het regime waren grimmig.
Zij kreeg 1, 2 en 3 punten.
Artikel 5 en 6 van de wet.
"""

NOTHING_ENGLISH = """
He may well do that and may not.
They march through the streets.
The side won 3-1 in extra time.
See section 4-2 of the law.
More than 1900 homes were lost.
Dial 0800 1234 for help.
April Jones and June Smith were there.
Since she left, nothing has changed.
After the break it went quiet.
The second half was better.
An august body of men.
He spoke to the Sunday Times.
Prices fall when shops spring a surprise.
The first of many.
It weighs 12.5 kg.
Easter Island has statues.
He will be back at some time.
A may-be is no promise.
Half a million people watched, a quarter of a million left.
Five or six people were hurt.
April and June Smith were there; they march and may rest.
These days that is common.
The day after the match he slept in.
On the eve of the summit it was quiet.
They worked on it for a week or two.
The third and fourth places went to Belgium.
So far all is well.
Post-colonial studies look at pre-industrial society.
The last days of the regime were grim.
He scored 1, 2 and 3 points.
Articles 5 and 6 of the law, in rooms 4 or 5.
The closing argument on the opening day was brief.
Over 2000 homes burned.
"""

NOT_DATES: list[tuple[Language, str, str]] = [
    ("nl", "31 februari 2025", "februari 2025 heeft 28 dagen: een 31e is er niet"),
    ("nl", "30 februari", "februari heeft nooit een 30e"),
    ("nl", "29-02-2023", "februari 2023 heeft 28 dagen: een 29e is er niet"),
    ("nl", "2022-13-01", "een maand 13 is er niet"),
    ("nl", "Q5 2022", "een jaar heeft vier kwartalen: een 5e is er niet"),
    ("nl", "week 60 van 2022", "2022 heeft geen week 60"),
    ("nl", "het vijfde kwartaal van 2022", "een 5e is er niet in die tijd"),
    ("en", "5th quarter 2022", "there is no number 5 in that time"),
    ("nl", "van 5 april 2022 tot 1 maart 2022", "het begin ligt na het einde: 2022-04-05 komt na 2022-03-01"),
    ("en", "31 February 2025", "February 2025 has 28 days: there is no 31"),
    ("en", "sinds 31 April 2022", "April 2022 has 30 days: there is no 31"),
    ("en", "between 2022 and 2019", "the start is after the end: 2022 comes after 2019"),
]


def rows(table: str) -> list[list[str]]:
    """The cells of a table."""
    return [[cell.strip() for cell in line.split(" |")] for line in table.strip().splitlines()]


def edtf(text: str, lang: Language, policy: Policy) -> str:
    """What is found in a text, as EDTF; "None" for a date that does not exist."""
    found = times.find(text, today=TODAY, lang=lang, policy=policy)
    return " ".join("None" if each.interval is None else each.interval.edtf for each in found)


@pytest.mark.parametrize(("text", "expected"), rows(DUTCH))
def test_reads_a_dutch_command(text: str, expected: str) -> None:
    """A year or week that is not said is the most recent past one."""
    assert edtf(text, "nl", "command") == expected


@pytest.mark.parametrize(("text", "expected"), rows(ENGLISH))
def test_reads_an_english_command(text: str, expected: str) -> None:
    """A year or week that is not said is the most recent past one."""
    assert edtf(text, "en", "command") == expected


@pytest.mark.parametrize(("text", "expected"), rows(ARTICLE_DUTCH))
def test_reads_a_dutch_article(text: str, expected: str) -> None:
    """A day is the nearest to the publication, a month the most recent."""
    assert edtf(text, "nl", "article") == expected


@pytest.mark.parametrize(("text", "expected"), rows(ARTICLE_ENGLISH))
def test_reads_an_english_article(text: str, expected: str) -> None:
    """A day is the nearest to the publication, a month the most recent."""
    assert edtf(text, "en", "article") == expected


@pytest.mark.parametrize("policy", get_args(Policy))
@pytest.mark.parametrize("text", NOTHING_DUTCH.strip().splitlines())
def test_finds_no_date_in_dutch_that_looks_like_one(text: str, policy: Policy) -> None:
    """Scores, articles of law, counts, names and verbs are no dates."""
    assert edtf(text, "nl", policy) == ""


@pytest.mark.parametrize("policy", get_args(Policy))
@pytest.mark.parametrize("text", NOTHING_ENGLISH.strip().splitlines())
def test_finds_no_date_in_english_that_looks_like_one(text: str, policy: Policy) -> None:
    """Scores, sections of law, counts, names and verbs are no dates."""
    assert edtf(text, "en", policy) == ""


@pytest.mark.parametrize(("lang", "text", "why"), NOT_DATES)
def test_says_why_a_date_does_not_exist(lang: Language, text: str, why: str) -> None:
    """The reason is in the reader's language, and the interval is None."""
    (found,) = times.find(text, today=TODAY, lang=lang, policy="command")
    assert (found.interval, found.why) == (None, why)


def test_leaves_the_name_beside_the_date() -> None:
    """Offsets slice to the expression, so that the rest of a command is its name."""
    text = "/positions rusland vóór maart 2022"
    (found,) = times.find(text, today=TODAY, lang="nl", policy="command")
    assert (text[: found.start], found.text) == ("/positions rusland ", "vóór maart 2022")


def test_tells_what_was_filled_in_from_the_publication() -> None:
    """In an article a weekday is derived and a whole date is stated."""
    found = times.find("maandag en op 3 maart 2022", today=TODAY, lang="nl", policy="article")
    assert [each.interval and each.interval.basis for each in found] == ["derived", "stated"]


def test_a_command_may_be_in_the_other_language() -> None:
    """An asker whose language is Dutch types English too, and now and then a third language."""
    assert edtf("/positions kyiv since March 2022", "nl", "command") == "2022-03/.."
    assert edtf("kyiv between 2022-01-01 and 2022-12-31", "nl", "command") == "2022-01-01/2022-12-31"
    assert edtf("kiev tussen 2022-01-01 en 2022-12-31", "en", "command") == "2022-01-01/2022-12-31"
    assert edtf("28 février 2022", "nl", "command") == "2022-02-28"
    assert edtf("3 березня 2022", "en", "command") == "2022-03-03"


def test_a_command_may_name_two_years() -> None:
    """A comparison types them side by side."""
    assert edtf("/compare kyiv 2022 2025", "nl", "command") == "2022 2025"
    assert edtf("/compare kyiv 2022 versus 2025", "en", "command") == "2022 2025"


def test_a_date_ends_with_its_paragraph() -> None:
    """The dateline of an article does not run into its first sentence."""
    assert edtf("12 mei 2025\n\nOp maandag kwam er antwoord.", "nl", "article") == "2025-05-12 2025-06-09"


WORDS = """
van tot en met sinds voor na eind begin de het eerste laatste vorige drie dagen week jaar geleden vrijdag
maart mei 2022 31 februari 1 - / . , ' : uur half Q5 nacht 99999 0 avond overmorgen jaren zeventig over
from to the last of between and may 12th ago quarter now December 30 hundred thousand twenty 's
anderhalf half or so en een halve 2,5 eve vooravond before voor week weeks Monday over een time jl.
pre- decade eeuw
""".split()  # noqa: SIM905 - a list of a hundred strings is harder to read


@given(
    text=st.one_of(st.text(), st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)),
    lang=st.sampled_from(get_args(Language)),
    policy=st.sampled_from(get_args(Policy)),
    today=st.dates(),
)
def test_never_raises_and_slices_to_what_it_found(
    text: str, lang: Language, policy: Policy, today: date
) -> None:
    """Whatever the text and the day, offsets are right, in order, and a missing interval has its reason."""
    end = 0
    for found in times.find(text, today=today, lang=lang, policy=policy):
        assert found.start >= end
        assert text[found.start : found.end] == found.text != ""
        assert (found.interval is None) == bool(found.why)
        end = found.end


@pytest.mark.parametrize(
    "words", ["eind ", "van ", "1 dag ", "2 dagen na ", "1-", "5 mei tot ", "een honderd ", "'"]
)
def test_no_text_makes_it_slow(words: str) -> None:
    """Ten thousand words that all may begin a date take time in proportion."""
    began = time.process_time()
    times.find(words * 10_000, today=TODAY, lang="nl", policy="article")
    assert time.process_time() - began < 20


def test_gives_scorers_bare_periods() -> None:
    """The form that an outside program scores."""
    assert times.read("sinds maart 2022", "nl", "2025-06-11") == [(date(2022, 3, 1), None)]
