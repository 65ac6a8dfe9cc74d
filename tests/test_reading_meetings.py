"""Who meets whom, where and whether."""

import pytest
import reads

from bot import reading
from bot.model import Language

MEETINGS: list[tuple[Language, str, str]] = [
    ("nl", "Rector Ada Bos, die nog een gesprek had met Piet Kok, zweeg.", "Ada Bos, Piet Kok at - (held)"),
    ("nl", "FNV stapte uit de gesprekken met NS en Arriva.", "FNV, NS, Arriva at - (held)"),
    ("nl", "Rector Ada Bos wil Piet Kok nog voor Pasen ontvangen.", "Ada Bos, Piet Kok at - (planned)"),
    ("nl", "Rector Ada Bos had Piet Kok dinsdag op bezoek.", "Ada Bos, Piet Kok at - (held)"),
    ("nl", "Ook rector Ada Bos kreeg Piet Kok te zien.", "Ada Bos, Piet Kok at - (held)"),
    ("nl", "Rector Ada Bos heeft de dag met Piet Kok doorgebracht.", "Ada Bos, Piet Kok at - (held)"),
    ("nl", "Rector Ada Bos diende haar ontslag in bij koning Piet Kok.", "Ada Bos, Piet Kok at - (held)"),
    (
        "nl",
        "Rector Ada Bos onderhandelde met drie bonden: FNV, CNV en VCP.",
        "Ada Bos, FNV, CNV, VCP at - (held)",
    ),
    (
        "nl",
        "De bond, die een uur bij rector Ada Bos op de koffie was, zweeg.",
        "De bond, Ada Bos at - (held)",
    ),
    (
        "nl",
        "Ada Bos heeft na een dag van gesprekken met Piet Kok gezegd dat ze nooit zal wijken.",
        "Ada Bos, Piet Kok at - (held)",
    ),
    (
        "en",
        "Minister Ada Cole, who welcomed Pete Cook, said his country would host a summit.",
        "Ada Cole, Pete Cook at - (held)",
    ),
    ("en", "Envoy Ada Cole met Pete Cook on Friday and flew on to Lima.", "Ada Cole, Pete Cook at - (held)"),
    (
        "en",
        "Ada Cole, the envoy, asked Pete Cook for help during a video call.",
        "Ada Cole, Pete Cook at - (held)",
    ),
    ("en", "Ministers and senators meet an hour later.", "Ministers, senators at - (held)"),
    (
        "nl",
        "Een Ierse delegatie is in Lima aangekomen om te praten over vis.",
        "Ierland at Lima (held)",
    ),
    (
        "nl",
        "Donderdag komen in Lima tientallen regeringsleiders bijeen.",
        "tientallen regeringsleiders at Lima (held)",
    ),
    (
        "nl",
        "Tegenover de Ierse gezant Ada Bos zat de Peruaanse viceminister Piet Kok.",
        "Piet Kok, Ada Bos at - (held)",
    ),
    (
        "nl",
        "Premier Ada Bos reist naar Lima om president Piet Kok te spreken.",
        "Ada Bos, Piet Kok at Lima (held)",
    ),
    (
        "nl",
        "President Ada Bos dook op in Oslo, waar ze de Noorse premier Piet Kok trof.",
        "Ada Bos, Piet Kok at Oslo (held)",
    ),
    (
        "nl",
        "Marokko en Spanje zijn het eens geworden over een nieuwe ronde in Rabat.",
        "Marokko, Spanje at Rabat (planned)",
    ),
    (
        "en",
        "Negotiator Ada Cole flew home to Lima to consult President Ben Ray.",
        "Ada Cole, Ben Ray at Lima (held)",
    ),
    (
        "en",
        "Egypt and Ethiopia have agreed to a new round of talks, to be held in Lima.",
        "Egypt, Ethiopia at Lima (planned)",
    ),
    ("en", "Prime Minister Ada Cole is the guest of President Ben Ray.", "Ada Cole, Ben Ray at - (held)"),
    ("en", "The prime minister met families of the victims.", "The prime minister, families at - (held)"),
    (
        "nl",
        "Premier Ada Bos, die eerder een uur met president Piet Kok had gesproken, eist garanties.",
        "Ada Bos, Piet Kok at - (held)",
    ),
    (
        "nl",
        "Bemiddelaars uit Oman pendelden de hele dag tussen de Peruaanse regering en de rebellen.",
        "Bemiddelaars uit Oman, de Peruaanse regering, de rebellen at - (held)",
    ),
    (
        "nl",
        "De enquêtecommissie verhoorde vorige week minister Piet Kok.",
        "De enquêtecommissie, Piet Kok at - (held)",
    ),
    ("nl", "De hoorzitting met oud-topman Piet Kok staat gepland voor 12 maart.", "Piet Kok at - (planned)"),
    (
        "nl",
        "Minister Ada Bos zat maandag een uur tegenover vakbondsvrouw Eva Smit.",
        "Ada Bos, Eva Smit at - (held)",
    ),
    (
        "nl",
        "Premier Ada Bos en president Piet Kok hebben woensdag in Ankara afgesproken meer te doen.",
        "Ada Bos, Piet Kok at Ankara (held)",
    ),
    ("nl", "In juli bereikten Bos en Kok in het Schotse Turnberry een raamakkoord.", "Bos, Kok at - (held)"),
    ("nl", "Peru en Chili hebben donderdag in Doha geen doorbraak bereikt.", "Peru, Chili at Doha (held)"),
    (
        "en",
        "Ada Cole met Ben Ray on Friday for what aides called a frosty hour.",
        "Ada Cole, Ben Ray at - (held)",
    ),
    (
        "en",
        "A mediator, Justice Ada Cole, had shuttled between the two sides since Friday.",
        "Ada Cole, the two sides at - (held)",
    ),
    ("en", "Lawmakers grilled Chilean minister Ada Cole in Lima.", "Lawmakers, Ada Cole at Lima (held)"),
    (
        "en",
        "Ada Cole appeared before the parliamentary commission in Lima.",
        "Ada Cole, the parliamentary commission in Lima at Lima (held)",
    ),
    ("en", "Ada Cole sat across the table from Ben Ray.", "Ada Cole, Ben Ray at - (held)"),
    (
        "en",
        "Minister Ada Cole, who had spent three hours with Ben Ray on Monday, was tired.",
        "Ada Cole, Ben Ray at - (held)",
    ),
    (
        "en",
        "Union leader Ada Cole, whose members walked out, sat down with hospital managers on Monday.",
        "Ada Cole, hospital managers at - (held)",
    ),
    ("en", "It ended when Mayor Ada Cole brought the parties together.", "Ada Cole, the parties at - (held)"),
    (
        "en",
        "BERLIN, May 2 (Reuters) - Chile's conservatives and liberals opened the final phase of their talks.",
        "Chile's conservatives, liberals at Berlin (held)",
    ),
    (
        "en",
        "Ada Cole is due to see the prime minister on Monday.",
        "Ada Cole, the prime minister at - (planned)",
    ),
    ("nl", "De ledenraad vergaderde dinsdag in Utrecht.", "De ledenraad at Utrecht (held)"),
    ("en", "Ada Cole went to see President Pete Cook in Lima.", "Ada Cole, Pete Cook at Lima (held)"),
    ("en", "Ada Cole rang Pete Cook on Tuesday.", "Ada Cole, Pete Cook at - (held)"),
    ("en", "Prime Minister Ada Cole received both teams.", "Ada Cole, both teams at - (held)"),
    ("nl", "Ada Bakker werd maandag door president Jan Lund gebeld.", "Ada Bakker, Jan Lund at - (held)"),
    (
        "nl",
        "Met een saluut is de Ierse president Sean Doyle in de Peruaanse hoofdstad Lima ontvangen.",
        "Sean Doyle at Lima (held)",
    ),
    ("nl", "Peru en Chili hebben in Lima een staakt-het-vuren getekend.", "Peru, Chili at Lima (held)"),
    ("nl", "De partijen hebben in een hotel in Utrecht bij elkaar gezeten.", "De partijen at Utrecht (held)"),
    (
        "nl",
        "Behalve Ada Bos en Piet Kok zaten ook Jan Vos, een boer, en Els Smit aan tafel.",
        "Ada Bos, Piet Kok, Jan Vos, Els Smit at - (held)",
    ),
    ("nl", "„Het kan”, aldus Ada Bos, die maandag nog met Piet Kok belde.", "Ada Bos, Piet Kok at - (held)"),
    (
        "nl",
        "Dinsdag ontvangen de twee informateurs president Ada Bos van De Nederlandsche Bank.",
        "de twee informateurs, Ada Bos at - (held)",
    ),
    (
        "nl",
        "Premier Ada Bos vindt het zwak en belde zondag met minister Piet Kok om dat te zeggen.",
        "Ada Bos, Piet Kok at - (held)",
    ),
    (
        "nl",
        "Ada Bos belde met Piet Kok, die dreigt de sancties tegen Iran weer in te stellen.",
        "Ada Bos, Piet Kok at - (held)",
    ),
    ("nl", "Premier Ada Bos schudde vrijdag minister Piet Kok de hand.", "Ada Bos, Piet Kok at - (held)"),
    (
        "nl",
        "De regering van Peru en de beweging M23 hebben zaterdag in Doha een protocol ondertekend.",
        "De regering van Peru, de beweging M23 at Doha (held)",
    ),
    (
        "nl",
        "De bonden en de directie hebben elkaar maandag kort gezien.",
        "De bonden, de directie at - (held)",
    ),
    (
        "nl",
        "Een Ierse delegatie is donderdag in Caïro aangekomen voor gesprekken.",
        "Ierland at Caïro (held)",
    ),
    (
        "en",
        "Tom Baker was pleased after Ada Cole had a phone conversation with Minister Pete Cook.",
        "Ada Cole, Pete Cook at - (held)",
    ),
    (
        "en",
        "The paper printed notes of the phone call made by President Ada Cole to Minister Pete Cook.",
        "Ada Cole, Pete Cook at - (held)",
    ),
    (
        "en",
        "They want the text of the call between Ada Cole and then-newly elected Mayor Pete Cook.",
        "Ada Cole, Pete Cook at - (held)",
    ),
    (
        "en",
        "Ireland's minister, Ada Cole, told her Peruvian counterpart, Pete Cook, by phone that it was over.",
        "Ada Cole, Pete Cook at - (held)",
    ),
    (
        "en",
        "President Ada Cole met Sunday in Lima with the parents of Pete Cook.",
        "Ada Cole, the parents of Pete Cook at Lima (held)",
    ),
    (
        "en",
        "Peru has said, after a second day of indirect talks with Chile, that it is tired.",
        "Peru, Chile at - (held)",
    ),
    ("en", "They discussed it at Tuesday's meeting of group leaders.", "group leaders at - (held)"),
    ("en", "The four parties are due to meet again on Tuesday.", "The four parties at - (planned)"),
    ("en", "The talks, which had been dull, were chaired by Ada Cole.", "Ada Cole at - (held)"),
    (
        "en",
        "Mayor Ada Cole will raise it with Minister Pete Cook at a meeting on Tuesday.",
        "Ada Cole, Pete Cook at - (planned)",
    ),
    (
        "en",
        "Envoy Ada Cole will hold talks with a rebel delegation in Lima.",
        "Ada Cole, a rebel delegation in Lima at Lima (planned)",
    ),
    (
        "en",
        "Ann von der Lee is a minister. Mayor Ada Cole will raise it with von der Lee at a meeting in Lima.",
        "Ada Cole, Ann von der Lee at Lima (planned)",
    ),
    ("nl", "Ada Bos gaat verslag uitbrengen bij premier Piet Kok.", "Ada Bos, Piet Kok at - (held)"),
    (
        "nl",
        "President Marta Salas sprak maandag in Genève met premier Nils Holm.",
        "Marta Salas, Nils Holm at Genève (held)",
    ),
    ("nl", "Minister Ada Bos ontving maandag burgemeester Piet Kok.", "Ada Bos, Piet Kok at - (held)"),
    ("nl", "Ada Bos en Piet Kok ontmoetten elkaar in Utrecht.", "Ada Bos, Piet Kok at Utrecht (held)"),
    ("nl", "De vakbonden komen vrijdag bijeen in Utrecht.", "De vakbonden at Utrecht (held)"),
    ("nl", "Er komt een overleg tussen Peru en Chili in Lima.", "Peru, Chili at Lima (held)"),
    ("nl", "De top tussen Noorwegen en Chili is uitgesteld.", "Noorwegen, Chili at - (postponed)"),
    ("nl", "De top tussen Noorwegen en Chili is afgelast.", "Noorwegen, Chili at - (cancelled)"),
    ("nl", "Peru en Chili zullen morgen overleggen.", "Peru, Chili at - (planned)"),
    (
        "nl",
        "Vertegenwoordigers van Peru en Chili ontmoetten elkaar aan de rivier Loa.",
        "Peru, Chili at Loa (held)",
    ),
    (
        "en",
        "President Marta Salas met Prime Minister Nils Holm in Geneva on Monday.",
        "Marta Salas, Nils Holm at Geneva (held)",
    ),
    ("en", "Talks between Norway and Chile have been postponed.", "Norway, Chile at - (postponed)"),
    ("en", "Anna Reed held talks with Pete Cook.", "Anna Reed, Pete Cook at - (held)"),
    (
        "nl",
        "Premier Nils Holm ontmoette maandag in Lima de Peruaanse president Marta Salas.",
        "Nils Holm, Marta Salas at Lima (held)",
    ),
    (
        "nl",
        "In Lima ontmoette premier Nils Holm de Peruaanse president Marta Salas.",
        "Nils Holm, Marta Salas at Lima (held)",
    ),
    (
        "nl",
        "De Peruaanse president Marta Salas ontving premier Nils Holm in haar paleis.",
        "Marta Salas, Nils Holm at - (held)",
    ),
    (
        "nl",
        "Premier Nils Holm werd ontvangen door president Marta Salas.",
        "Nils Holm, Marta Salas at - (held)",
    ),
    (
        "nl",
        "Premier Nils Holm is dinsdag op bezoek bij president Marta Salas.",
        "Nils Holm, Marta Salas at - (held)",
    ),
    (
        "nl",
        "Premier Nils Holm ging op bezoek bij president Marta Salas in Lima.",
        "Nils Holm, Marta Salas at Lima (held)",
    ),
    ("nl", "Premier Nils Holm brengt donderdag een bezoek aan Peru.", "Nils Holm, Peru at Peru (held)"),
    ("nl", "Premier Nils Holm bezoekt volgende week Peru.", "Nils Holm, Peru at - (planned)"),
    (
        "nl",
        "Premier Nils Holm heeft dinsdag telefonisch overlegd met president Marta Salas.",
        "Nils Holm, Marta Salas at - (held)",
    ),
    (
        "nl",
        "Premier Nils Holm belde dinsdag met president Marta Salas.",
        "Nils Holm, Marta Salas at - (held)",
    ),
    (
        "nl",
        "Premier Nils Holm had dinsdag een telefoongesprek met president Marta Salas.",
        "Nils Holm, Marta Salas at - (held)",
    ),
    (
        "nl",
        "Premier Nils Holm heeft een onderhoud gehad met president Marta Salas.",
        "Nils Holm, Marta Salas at - (held)",
    ),
    (
        "nl",
        "President Marta Salas sprak telefonisch met haar Noorse ambtgenoot Nils Holm.",
        "Marta Salas, Nils Holm at - (held)",
    ),
    (
        "nl",
        "Na een gesprek met president Marta Salas zei premier Nils Holm dat hij tevreden was.",
        "Nils Holm, Marta Salas at - (held)",
    ),
    (
        "nl",
        "Dat zei premier Nils Holm na een ontmoeting met president Marta Salas.",
        "Nils Holm, Marta Salas at - (held)",
    ),
    (
        "nl",
        "Premier Nils Holm en president Marta Salas spraken maandag over handel.",
        "Nils Holm, Marta Salas at - (held)",
    ),
    (
        "nl",
        "Het overleg tussen de vakbonden en de werkgevers is afgebroken.",
        "de vakbonden, de werkgevers at - (held)",
    ),
    ("nl", "De gesprekken tussen Peru en Chili zijn hervat.", "Peru, Chili at - (held)"),
    ("nl", "De onderhandelingen tussen D66, CDA en VVD zijn stukgelopen.", "D66, CDA, VVD at - (held)"),
    ("nl", "D66, CDA en VVD praten woensdag verder.", "D66, CDA, VVD at - (held)"),
    ("nl", "D66 en CDA onderhandelen sinds maandag over een nieuw kabinet.", "D66, CDA at - (held)"),
    ("nl", "De drie partijen zaten dinsdag opnieuw om de tafel.", "De drie partijen at - (held)"),
    (
        "nl",
        "De vakbonden zitten maandag weer aan tafel met de werkgevers.",
        "De vakbonden, de werkgevers at - (held)",
    ),
    ("nl", "De EU-leiders komen donderdag in Brussel bijeen.", "De EU-leiders at Brussel (held)"),
    (
        "nl",
        "De ministers van Buitenlandse Zaken van de EU vergaderen maandag in Luxemburg.",
        "De ministers van Buitenlandse Zaken van de EU at Luxemburg (held)",
    ),
    (
        "nl",
        "De Noorse minister Ingrid Lund overlegde met haar Chileense collega Diego Rojas in Oslo.",
        "Ingrid Lund, Diego Rojas at Oslo (held)",
    ),
    (
        "nl",
        "Premier Nils Holm reist morgen naar Lima voor een ontmoeting met president Marta Salas.",
        "Nils Holm, Marta Salas at Lima (planned)",
    ),
    (
        "nl",
        "Een geplande ontmoeting tussen premier Nils Holm en president Marta Salas gaat niet door.",
        "Nils Holm, Marta Salas at - (cancelled)",
    ),
    (
        "nl",
        "Premier Nils Holm zegde een ontmoeting met president Marta Salas af.",
        "Nils Holm, Marta Salas at - (cancelled)",
    ),
    (
        "nl",
        "Informateur Karin Mol ontvangt vrijdag de fractievoorzitters Piet Kok (VVD) en Ada Bos (D66).",
        "Karin Mol, Piet Kok, Ada Bos at - (held)",
    ),
    (
        "nl",
        "Karin Mol en Piet Kok zullen elkaar volgende week in Utrecht ontmoeten.",
        "Karin Mol, Piet Kok at Utrecht (planned)",
    ),
    (
        "nl",
        "Een Noorse delegatie sprak in Lima met Peruaanse onderhandelaars.",
        "Noorwegen, Peru at Lima (held)",
    ),
    ("nl", "Peru en Chili hebben in Lima vredesbesprekingen gevoerd.", "Peru, Chili at Lima (held)"),
    (
        "en",
        "Prime Minister Nils Holm met President Marta Salas in Lima on Monday.",
        "Nils Holm, Marta Salas at Lima (held)",
    ),
    (
        "en",
        "Prime Minister Nils Holm is due to meet President Marta Salas on Friday.",
        "Nils Holm, Marta Salas at - (planned)",
    ),
    (
        "en",
        "Prime Minister Nils Holm will meet with President Marta Salas in Lima.",
        "Nils Holm, Marta Salas at Lima (planned)",
    ),
    (
        "en",
        "President Marta Salas hosted Prime Minister Nils Holm for talks in Lima.",
        "Marta Salas, Nils Holm at Lima (held)",
    ),
    (
        "en",
        "President Marta Salas welcomed Prime Minister Nils Holm to Lima on Monday.",
        "Marta Salas, Nils Holm at Lima (held)",
    ),
    (
        "en",
        "Prime Minister Nils Holm was received by President Marta Salas.",
        "Nils Holm, Marta Salas at - (held)",
    ),
    (
        "en",
        "President Marta Salas received Prime Minister Nils Holm at her palace.",
        "Marta Salas, Nils Holm at - (held)",
    ),
    (
        "en",
        "Prime Minister Nils Holm held talks with President Marta Salas in Lima.",
        "Nils Holm, Marta Salas at Lima (held)",
    ),
    (
        "en",
        "Prime Minister Nils Holm had a phone call with President Marta Salas.",
        "Nils Holm, Marta Salas at - (held)",
    ),
    (
        "en",
        "Prime Minister Nils Holm spoke by phone with President Marta Salas on Tuesday.",
        "Nils Holm, Marta Salas at - (held)",
    ),
    (
        "en",
        "Prime Minister Nils Holm spoke on the phone to President Marta Salas on Tuesday.",
        "Nils Holm, Marta Salas at - (held)",
    ),
    (
        "en",
        "Prime Minister Nils Holm and President Marta Salas spoke on Tuesday.",
        "Nils Holm, Marta Salas at - (held)",
    ),
    (
        "en",
        "Prime Minister Nils Holm phoned President Marta Salas on Tuesday.",
        "Nils Holm, Marta Salas at - (held)",
    ),
    ("en", "Talks between Peru and Chile resumed in Geneva on Monday.", "Peru, Chile at Geneva (held)"),
    ("en", "Talks between the union and employers broke down on Friday.", "the union, employers at - (held)"),
    ("en", "Negotiators from Peru and Chile sat down in Geneva on Monday.", "Peru, Chile at Geneva (held)"),
    ("en", "Peru and Chile held peace talks in Geneva.", "Peru, Chile at Geneva (held)"),
    (
        "en",
        "The foreign ministers of Peru and Chile met in Geneva.",
        "Peru, Chile at Geneva (held)",
    ),
    ("en", "EU leaders gathered in Brussels on Thursday for a summit.", "EU leaders at Brussels (held)"),
    ("en", "EU leaders will gather in Brussels on Thursday.", "EU leaders at Brussels (planned)"),
    (
        "en",
        "After a meeting with President Marta Salas, Prime Minister Nils Holm said he was pleased.",
        "Nils Holm, Marta Salas at - (held)",
    ),
    (
        "en",
        "Prime Minister Nils Holm said after talks with President Marta Salas that he was pleased.",
        "Nils Holm, Marta Salas at - (held)",
    ),
    (
        "en",
        "Prime Minister Nils Holm arrived in Lima on Monday for talks with President Marta Salas.",
        "Nils Holm, Marta Salas at Lima (held)",
    ),
    (
        "en",
        "A planned meeting between Nils Holm and Marta Salas was called off.",
        "Nils Holm, Marta Salas at - (cancelled)",
    ),
    (
        "en",
        "Prime Minister Nils Holm cancelled a meeting with President Marta Salas.",
        "Nils Holm, Marta Salas at - (cancelled)",
    ),
    ("en", "Prime Minister Nils Holm visited Peru on Monday.", "Nils Holm, Peru at Peru (held)"),
    (
        "en",
        "Prime Minister Nils Holm visited President Marta Salas at her home.",
        "Nils Holm, Marta Salas at - (held)",
    ),
    (
        "en",
        "During a visit to Lima, Prime Minister Nils Holm met opposition leader Diego Rojas.",
        "Nils Holm, Diego Rojas at Lima (held)",
    ),
    (
        "nl",
        "Premier Nils Holm en president Marta Salas hebben elkaar woensdag getroffen in Lima.",
        "Nils Holm, Marta Salas at Lima (held)",
    ),
    ("nl", "De twee presidenten troffen elkaar in Lima.", "De twee presidenten at Lima (held)"),
    (
        "nl",
        "Premier Nils Holm was maandag te gast bij president Marta Salas.",
        "Nils Holm, Marta Salas at - (held)",
    ),
    (
        "nl",
        "Premier Nils Holm nam deel aan een overleg met president Marta Salas.",
        "Nils Holm, Marta Salas at - (held)",
    ),
    (
        "nl",
        "Premier Nils Holm heeft in Lima overleg gepleegd met president Marta Salas.",
        "Nils Holm, Marta Salas at Lima (held)",
    ),
    (
        "nl",
        "President Marta Salas nodigde premier Nils Holm uit voor een gesprek.",
        "Marta Salas, Nils Holm at - (held)",
    ),
    ("nl", "Premier Nils Holm is op audiëntie geweest bij koning Jan.", "Nils Holm, Jan at - (held)"),
    ("nl", "Premier Nils Holm ging langs bij president Marta Salas.", "Nils Holm, Marta Salas at - (held)"),
    (
        "nl",
        "Premier Nils Holm heeft maandag gebeld met president Marta Salas.",
        "Nils Holm, Marta Salas at - (held)",
    ),
    (
        "nl",
        "Premier Nils Holm en president Marta Salas hadden maandag telefonisch contact.",
        "Nils Holm, Marta Salas at - (held)",
    ),
    (
        "nl",
        "In Lima zijn maandag vredesbesprekingen begonnen tussen Peru en Chili.",
        "Peru, Chili at Lima (held)",
    ),
    (
        "nl",
        "De onderhandelaars van Peru en Chili zaten elf uur lang om de tafel.",
        "Peru, Chili at - (held)",
    ),
    (
        "nl",
        "De werkgevers en de vakbonden gaan donderdag opnieuw om de tafel zitten.",
        "De werkgevers, de vakbonden at - (planned)",
    ),
    (
        "nl",
        "De vakbonden en de werkgevers hervatten donderdag het overleg.",
        "De vakbonden, de werkgevers at - (held)",
    ),
    ("nl", "Aan het overleg in Lima namen ook Peru en Chili deel.", "Peru, Chili at Lima (held)"),
    (
        "nl",
        "Het gesprek tussen de informateur en de fractievoorzitters duurde twee uur.",
        "de informateur, de fractievoorzitters at - (held)",
    ),
    (
        "nl",
        "Volgende week is er een nieuwe ontmoeting met de werkgevers, zeggen de bonden.",
        "de bonden, de werkgevers at - (planned)",
    ),
    (
        "nl",
        "Een onderhoud van premier Nils Holm met president Marta Salas ging niet door.",
        "Nils Holm, Marta Salas at - (cancelled)",
    ),
    ("nl", "Het kernkabinet komt vrijdag opnieuw samen.", "Het kernkabinet at - (held)"),
    (
        "nl",
        "De Veiligheidsraad kwam woensdag in New York in spoedzitting bijeen.",
        "Veiligheidsraad at New York (held)",
    ),
    (
        "nl",
        "De formateur consulteerde woensdag de partijvoorzitters.",
        "De formateur, de partijvoorzitters at - (held)",
    ),
    (
        "nl",
        "President Marta Salas reist woensdag naar Oslo, waar ze premier Nils Holm ontmoet.",
        "Marta Salas, Nils Holm at Oslo (held)",
    ),
    (
        "nl",
        "President Marta Salas vloog naar Oslo om met premier Nils Holm te overleggen.",
        "Marta Salas, Nils Holm at Oslo (held)",
    ),
    (
        "nl",
        "President Marta Salas verwelkomde premier Nils Holm in Lima.",
        "Marta Salas, Nils Holm at Lima (held)",
    ),
    ("en", "The two presidents spoke for an hour on Tuesday.", "The two presidents at - (held)"),
    (
        "en",
        "Prime Minister Nils Holm and President Marta Salas held a phone call on Tuesday.",
        "Nils Holm, Marta Salas at - (held)",
    ),
    (
        "en",
        "In a phone call with President Marta Salas, Prime Minister Nils Holm offered help.",
        "Nils Holm, Marta Salas at - (held)",
    ),
    (
        "en",
        "Prime Minister Nils Holm was in Lima on Monday for talks with President Marta Salas.",
        "Nils Holm, Marta Salas at Lima (held)",
    ),
    (
        "en",
        "Prime Minister Nils Holm flew to Lima to meet President Marta Salas.",
        "Nils Holm, Marta Salas at Lima (held)",
    ),
    (
        "en",
        "Prime Minister Nils Holm travelled to Lima, where he met President Marta Salas.",
        "Nils Holm, Marta Salas at Lima (held)",
    ),
    ("en", "Talks resumed in Geneva on Monday between Peru and Chile.", "Chile, Peru at Geneva (held)"),
    (
        "en",
        "The union and the company will return to the negotiating table on Friday.",
        "The union, the company at - (planned)",
    ),
    ("en", "The union and the company returned to talks on Friday.", "The union, the company at - (held)"),
    (
        "en",
        "The U.N. Security Council held an emergency meeting on Monday.",
        "U.N. Security Council at - (held)",
    ),
    (
        "en",
        "European Union leaders will hold a summit in Brussels on Thursday.",
        "European Union at Brussels (planned)",
    ),
    ("en", "Foreign ministers from Peru and Chile are meeting in Geneva.", "Peru, Chile at Geneva (held)"),
    ("en", "Officials from Peru and Chile have been negotiating in Geneva.", "Peru, Chile at Geneva (held)"),
    (
        "en",
        "Peru's president, Marta Salas, is scheduled to hold talks with Nils Holm on Friday.",
        "Marta Salas, Nils Holm at - (planned)",
    ),
    (
        "en",
        "The meeting between Marta Salas and Nils Holm lasted an hour.",
        "Marta Salas, Nils Holm at - (held)",
    ),
    ("en", "Marta Salas sat down with Nils Holm in Geneva.", "Marta Salas, Nils Holm at Geneva (held)"),
    ("en", "Marta Salas had dinner with Nils Holm in Geneva.", "Marta Salas, Nils Holm at Geneva (held)"),
    ("en", "Marta Salas is visiting Norway this week.", "Marta Salas, Norway at Norway (held)"),
    ("en", "Marta Salas paid a visit to Norway.", "Marta Salas, Norway at Norway (held)"),
    ("en", "The cabinet meets on Friday.", "The cabinet at - (held)"),
    ("en", "The committee will convene on Friday.", "The committee at - (planned)"),
    (
        "en",
        "Marta Salas summoned the ambassador of Chile.",
        "Marta Salas, the ambassador of Chile at - (held)",
    ),
    ("en", "The talks, mediated by Qatar, took place in Doha.", " at Doha (held)"),
    ("en", "Marta Salas discussed trade with Nils Holm.", "Marta Salas, Nils Holm at - (held)"),
    (
        "nl",
        "Premier Nils Holm was maandag in Lima, waar hij president Marta Salas sprak.",
        "Nils Holm, Marta Salas at Lima (held)",
    ),
    (
        "nl",
        "Maandag overlegde premier Nils Holm in Lima met de vakbonden.",
        "Nils Holm, de vakbonden at Lima (held)",
    ),
    (
        "nl",
        "Vertegenwoordigers van de vakbonden en de werkgevers zaten maandag zes uur samen.",
        "Vertegenwoordigers van de vakbonden, de werkgevers at - (held)",
    ),
    (
        "nl",
        "De bonden en de werkgevers zijn maandag weer aan het onderhandelen geslagen.",
        "De bonden, de werkgevers at - (held)",
    ),
    ("nl", "De bonden en de directie praten weer met elkaar.", "De bonden, de directie at - (held)"),
    ("nl", "De partijleiders zitten vanaf maandag weer bij elkaar.", "De partijleiders at - (held)"),
    (
        "nl",
        "De ministers van de EU-landen bespraken maandag in Brussel het plan.",
        "De ministers van de EU-landen at Brussel (held)",
    ),
    ("nl", "De onderhandelingen tussen Londen en Brussel lopen vast.", "Londen, Brussel at - (held)"),
    ("nl", "De onderhandelingen in Wenen worden maandag hervat.", " at Wenen (planned)"),
    ("nl", "De gesprekken in Doha leverden niets op.", " at Doha (held)"),
    ("nl", "Op de top in Madrid spraken de leiders af de grens te sluiten.", "de leiders at Madrid (held)"),
    ("nl", "De NAVO-leiders kwamen in Madrid bijeen.", "De NAVO-leiders at Madrid (held)"),
    (
        "nl",
        "Na urenlang overleg met de coalitiepartners gaf premier Nils Holm toe.",
        "Nils Holm, de coalitiepartners at - (held)",
    ),
    (
        "nl",
        "Het kabinet en de bonden zetten hun overleg maandag voort.",
        "Het kabinet, de bonden at - (held)",
    ),
    (
        "nl",
        "Tijdens een werkbezoek aan Lima ontmoette minister Ada Bos haar collega Marta Salas.",
        "Ada Bos, Marta Salas at Lima (held)",
    ),
    ("nl", "Ada Bos ontving Piet Kok op haar kabinet.", "Ada Bos, Piet Kok at - (held)"),
    ("nl", "Piet Kok werd maandag op het paleis ontvangen.", "Piet Kok at - (held)"),
    (
        "en",
        "Talks between the government and union leaders collapsed late on Monday.",
        "the government, union leaders at - (held)",
    ),
    (
        "en",
        "The government and the unions are due to resume talks on Friday.",
        "The government, the unions at - (planned)",
    ),
    (
        "en",
        "Leaders of the seven biggest economies are gathering in Lima.",
        "Leaders of the seven biggest economies at Lima (held)",
    ),
    ("en", "G7 leaders are meeting in Lima for a three-day summit.", "G7 leaders at Lima (held)"),
    (
        "en",
        "Nils Holm travelled to Lima for a summit with EU leaders.",
        "Nils Holm, EU leaders at Lima (held)",
    ),
    ("en", "Nils Holm joined Marta Salas for talks in Lima.", "Nils Holm, Marta Salas at Lima (held)"),
    (
        "en",
        "Nils Holm and his Chilean counterpart, Diego Rojas, met in Lima.",
        "Nils Holm, Diego Rojas at Lima (held)",
    ),
    (
        "en",
        "Nils Holm met his Chilean counterpart, Diego Rojas, in Lima.",
        "Nils Holm, Diego Rojas at Lima (held)",
    ),
    ("en", "Nils Holm, who met Marta Salas on Monday, was pleased.", "Nils Holm, Marta Salas at - (held)"),
    ("en", "Nils Holm has met Marta Salas twice this year.", "Nils Holm, Marta Salas at - (held)"),
    ("en", "The ministers met on the sidelines of a summit in Lima.", "The ministers at Lima (held)"),
    (
        "en",
        "Diplomats from Peru, Chile and Norway met in Lima on Monday.",
        "Peru, Chile, Norway at Lima (held)",
    ),
    (
        "en",
        "Marta Salas, meeting Nils Holm in Lima, said she was pleased.",
        "Marta Salas, Nils Holm at Lima (held)",
    ),
    (
        "en",
        "Marta Salas made the remarks during a meeting with Nils Holm.",
        "Marta Salas, Nils Holm at - (held)",
    ),
    (
        "en",
        "Marta Salas had talks with Nils Holm and Diego Rojas.",
        "Marta Salas, Nils Holm, Diego Rojas at - (held)",
    ),
    ("en", "Lawmakers will meet again on Monday.", "Lawmakers at - (planned)"),
    ("en", "The two companies held talks over a merger.", "The two companies at - (held)"),
    ("en", "Mia Stone met the prime minister on Monday.", "Mia Stone, the prime minister at - (held)"),
    ("nl", "Vrijdag zitten directie en bonden opnieuw samen.", "directie, bonden at - (held)"),
    (
        "nl",
        "Aan de top namen onder anderen premier Nils Holm, president Marta Salas en minister Karin Mol deel.",
        "Nils Holm, Marta Salas, Karin Mol at - (held)",
    ),
    (
        "nl",
        "Premier Nils Holm was vrijdag bij Marta Salas in Lima op bezoek.",
        "Nils Holm, Marta Salas at Lima (held)",
    ),
    ("nl", "Premier Nils Holm had Marta Salas gisteren aan de lijn.", "Nils Holm, Marta Salas at - (held)"),
    ("en", "Unions and employers were locked in talks on Monday.", "Unions, employers at - (held)"),
    (
        "en",
        "Prime Minister Mia Stone gathered party leaders at her residence.",
        "Mia Stone, party leaders at - (held)",
    ),
    ("en", "Among those present were President Mia Stone and Pete Cook.", "Mia Stone, Pete Cook at - (held)"),
    (
        "en",
        "In a phone call on Tuesday, President Mia Stone told Pete Cook that it was over.",
        "Mia Stone, Pete Cook at - (held)",
    ),
    (
        "en",
        "Mia Stone told EU leaders at their summit in Lima that a deal was close.",
        "EU leaders at Lima (held)",
    ),
    (
        "nl",
        "Donderdag komen in Lima tientallen regeringsleiders bijeen.",
        "tientallen regeringsleiders at Lima (held)",
    ),
    (
        "nl",
        "De commissie van acht experts komt volgende week in Lima bijeen.",
        "De commissie van acht experts at Lima (planned)",
    ),
    ("en", "Peru and Chile have been talking for days in Geneva.", "Peru, Chile at Geneva (held)"),
    (
        "en",
        "The prime minister, Mia Stone, hosted opposition leaders on Friday.",
        "Mia Stone, opposition leaders at - (held)",
    ),
]
BROUGHT_TOGETHER: list[tuple[Language, str, str]] = [
    ("en", "Ada Cole sat down with her rival Pete Cook.", "Ada Cole, Pete Cook at - (held)"),
    ("nl", "Ada Bos zat aan tafel met haar rivaal Piet Kok.", "Ada Bos, Piet Kok at - (held)"),
    ("nl", "Ada Bos schoof dinsdag aan bij Piet Kok.", "Ada Bos, Piet Kok at - (held)"),
    ("nl", "Ada Bos bracht de ministers van Peru en Chili samen.", "Ada Bos, Peru, Chili at - (held)"),
    ("nl", "Minister Ada Bos ging in gesprek met boze boeren.", "Ada Bos, boze boeren at - (held)"),
    ("nl", "Ada Bos en Piet Kok gaven elkaar de hand.", "Ada Bos, Piet Kok at - (held)"),
    ("nl", "Ada Bos en Piet Kok lunchten samen.", "Ada Bos, Piet Kok at - (held)"),
    ("nl", "Ada Bos blies haar top met Piet Kok af.", "Ada Bos, Piet Kok at - (cancelled)"),
    ("nl", "Vrijdag praten de bonden verder.", "de bonden at - (held)"),
    ("en", "Diplomats from Peru and Chile met in Lima.", "Peru, Chile at Lima (held)"),
    ("en", "Ada Cole's meeting with Pete Cook drew anger.", "Ada Cole, Pete Cook at - (held)"),
    ("en", "Ada Cole and Pete Cook will meet face to face.", "Ada Cole, Pete Cook at - (planned)"),
    ("en", "Ada Cole walked out of a meeting with Pete Cook.", "Ada Cole, Pete Cook at - (held)"),
    ("en", "Unions and officials from NHS England will meet.", "Unions, NHS England at - (planned)"),
    ("en", "Ada Cole convened the security cabinet.", "Ada Cole, the security cabinet at - (held)"),
]
NONE_MET: list[tuple[Language, str]] = [
    ("en", "A meeting between Ada Cole and Pete Cook has not been discussed."),
    ("nl", "Voor D66 schuiven Ada Bos en Piet Kok aan."),
    ("nl", "VN-chef Ada Bos sprak de aanwezigen toe via een videoverbinding."),
    ("en", "Minister Ada Cole was supposed to join the G20 dinner."),
    ("en", "Egypt and Ethiopia have agreed to a new tax."),
    ("nl", "De lerares verhoorde de klas."),
    ("en", "A reporter questioned the minister, Ada Cole."),
    ("en", "Ada Cole spent three hours with the papers."),
    ("en", "Peru and Chile agreed to cut tariffs."),
    ("en", "Ada Cole lives across from Ben Ray."),
    ("nl", "De directie vergadert in het geheim."),
    ("en", "Ada Cole went to see the damage in Lima."),
    ("nl", "Peru, dat volgens experts soldaten in Chili heeft, verwelkomde het akkoord."),
    ("nl", "Ada Bos vroeg premier Piet Kok om nog voor Kerstmis in Lima de oude bonden te ontvangen."),
    ("nl", "Peru tekende in Lima een akkoord."),
    ("nl", "Minister Ada Bos reist naar Lima voor een vakantie."),
    ("nl", "Ada Bos vindt het zwak en belde niet met Piet Kok."),
    ("en", "The union wants a transcript of the call."),
    ("en", "They want to meet again."),
    ("nl", "Als Ada Bos en Piet Kok elkaar ontmoeten, praten ze verder."),
    ("nl", "De bond werd in Utrecht besproken."),
    ("nl", "Ada Bos ontkent dat zij met Piet Kok heeft gesproken."),
    ("nl", "Als Noorwegen en Chili ooit zouden onderhandelen, wordt het laat."),
    ("nl", "Karin Mol sprak een uur lang."),
    ("nl", "De top is een dieptepunt."),
    ("nl", "Overleg tussen Peru en Chili"),
    ("en", "Anna Reed spoke for an hour."),
    ("en", "She met the deadline."),
    ("nl", "Premier Nils Holm ontvangt een salaris van twee ton."),
    ("nl", "De bonden ontvingen duizend klachten."),
    ("nl", "Karin Mol sprak van een schande."),
    ("nl", "Karin Mol sprak met deze krant."),
    ("nl", "Karin Mol sprak met journalisten."),
    ("nl", "Karin Mol besprak het plan in een interview met de krant."),
    ("nl", "De vakbond sprak over een slecht bod van de werkgevers."),
    ("nl", "Karin Mol kan niet spreken over Piet Kok."),
    ("nl", "De twee partijen verschillen van mening."),
    ("nl", "De fabriek ontvangt volgend jaar nieuwe onderdelen van Boeing."),
    ("nl", "Karin Mol heeft gebeld met een vriendin, zei ze."),
    ("nl", "Het contract met de vakbond houdt stand."),
    (
        "nl",
        "Premier Nils Holm zei tijdens een persconferentie met president Marta Salas dat hij tevreden was.",
    ),
    ("nl", "Peru weigert te onderhandelen met Chili."),
    ("nl", "Karin Mol sprak Piet Kok tegen."),
    ("nl", "De politie sprak met de verdachte."),
    ("en", "Mia Stone met her husband at university."),
    ("en", "She was met with applause."),
    ("en", "The proposal was met with protests from the union."),
    ("en", "Mia Stone spoke to reporters in Lima."),
    ("en", "Mia Stone spoke with The Daily Post."),
    ("en", "Police spoke with Pete Cook as a suspect."),
    ("en", "Mia Stone spoke of the collaboration between her agency and SpaceX."),
    ("en", "The Irish law provides protections for hosting sites."),
    ("en", "Pete Cook hosted The Morning Show until 1973."),
    ("en", "Peru had bid to host the summit, with Chile winning the bid."),
    ("en", "The trip to receive the US National Medal was paid by Chile."),
    ("en", "Mia Stone refused to meet Pete Cook."),
    ("en", "Mia Stone said she would not negotiate with Pete Cook."),
    ("en", "The two sides failed to meet the deadline."),
    ("en", "Mia Stone met the conditions of Pete Cook."),
    ("en", "Mia Stone called Pete Cook a liar."),
    ("en", "Peru has called on Chile to negotiate."),
    ("en", "If Peru and Chile meet, it will be in Lima."),
    ("en", "Pete Cook was speaking at a meeting of the Alba party."),
    ("nl", "Ze spraken af elkaar vaker te zien."),
    ("nl", "De ministers spraken hun steun uit."),
    ("nl", "De directie en de bonden spraken een loonsverhoging af."),
    ("nl", "De top van de partij is verdeeld."),
    ("nl", "De onderhandelingen zijn moeilijk, zegt Karin Mol."),
    ("nl", "De bonden willen onderhandelen."),
    ("nl", "De bonden weigeren nog langer met de directie te onderhandelen."),
    ("en", "Other officials, speaking on background, blamed Pete Cook."),
    ("nl", "De rechtbank hoorde tien getuigen."),
    ("nl", "De twee leiders zien elkaar als rivalen."),
    ("nl", "Het aantal bezoekers van het museum steeg."),
    ("nl", "De minister bezocht de overstroomde wijk."),
    ("en", "Mia Stone met with success."),
    ("en", "The plan met with resistance from unions."),
    ("en", "The two sides are far apart in talks."),
    ("en", "Marta Salas met reporters."),
    ("en", "The company failed to meet its targets."),
    ("en", "The summit of the mountain is covered in snow."),
    ("en", "Mia Stone hosted a party."),
    ("en", "Mia Stone said talks with Pete Cook would be pointless."),
    ("en", "Mia Stone called for talks with the union."),
    ("en", "The union rejected talks with the company."),
    ("en", "Peru is ready for talks with Chile."),
    ("nl", "Na afloop van de ministerraad zei premier Nils Holm dat hij tevreden was."),
    ("nl", "Marta Salas en Nils Holm hielden een gezamenlijke persconferentie."),
    ("nl", "Piet Kok ondervroeg Ada Bos."),
    ("nl", "De stakers blokkeerden het overleg."),
    ("nl", "Het hof in Lima behandelt de zaak maandag."),
    ("en", "Further talks are scheduled for Friday."),
    ("en", "The court will hear the case on Monday."),
    ("en", "Mia Stone met criticism from Labour."),
    ("nl", "Willem Stam, de CEO van Ford, sprak."),
    ("nl", "Het overleg stokte door de slechte relatie tussen Peru en Rusland."),
    ("en", "Mayor Mia Stone, a member of the Green Party, spoke on a morning show."),
]


@pytest.mark.parametrize(("language", "text", "met"), MEETINGS)
def test_reads_who_meets_whom(language: Language, text: str, met: str) -> None:
    """With the parties, the place and the state, by verb and by noun."""
    assert reads.facts(text, language, "meeting") == [met]


@pytest.mark.parametrize(("language", "text", "met"), BROUGHT_TOGETHER)
def test_reads_who_is_brought_together(language: Language, text: str, met: str) -> None:
    """By whoever convenes them, sits in with a host, or owns the meeting."""
    assert reads.facts(text, language, "meeting") == [met]


@pytest.mark.parametrize(("language", "text"), NONE_MET)
def test_takes_no_speech_condition_or_heading_for_a_meeting(language: Language, text: str) -> None:
    """A meeting has two sides, and takes place."""
    assert reads.facts(text, language, "meeting") == []


def test_a_meeting_without_parties_is_between_those_named_before() -> None:
    """The article does not say them again."""
    text = "Er komt een overleg tussen Peru en Chili. De besprekingen vinden plaats in Genève."
    assert reads.facts(text, "nl", "meeting")[-1] == "Peru, Chili at Genève (held)"


def test_a_planned_meeting_is_planned_and_hearsay_reported() -> None:
    """The modality of the fact says so."""
    texts = ("Peru en Chili zullen morgen overleggen.", "Peru en Chili spraken elkaar vermoedelijk in Lima.")
    facts = [
        fact for text in texts for fact in reading.read(reads.article(text, "nl")) if fact.kind == "meeting"
    ]
    assert [fact.modality for fact in facts] == ["planned", "reported"]


def test_a_compound_that_ends_in_a_word_for_talks_is_one() -> None:
    """Whatever stands before it; a word that only begins like one is none."""
    text = (
        "Er is een noodberaadsoverleg tussen Peru en Chili gepland. "
        "De gespreksleider zwijgt over Peru en Chili."
    )
    found = [fact for fact in reading.read(reads.article(text, "nl")) if fact.kind == "meeting"]
    assert [[one.name for one in fact.mentions] for fact in found] == [["Peru", "Chili"]]


COUNTED: list[tuple[Language, str, str]] = [
    (
        "nl",
        "Peru bezet een eiland van Chili. In de hoofdstad Oslo zagen gezanten van beide landen elkaar.",
        "Peru, Chili at Oslo (held)",
    ),
    (
        "en",
        "The Dawn Party left Labour and Fine Gael. Negotiators from the three parties met in Dublin.",
        "Dawn Party, Labour, Fine Gael at Dublin (held)",
    ),
    ("en", "Peru left. The three parties met in Geneva.", "The three parties at Geneva (held)"),
]


@pytest.mark.parametrize(("language", "text", "met"), COUNTED)
def test_counted_parties_are_those_named_before(language: Language, text: str, met: str) -> None:
    """As many as are counted; where there are not, the words stay."""
    assert reads.facts(text, language, "meeting") == [met]


def test_a_meeting_named_again_is_no_other_one() -> None:
    """What says nothing new of it is left out; that it was put off is new."""
    text = (
        "Het overleg tussen Peru en Chili is hervat. De gesprekken zijn hervat. Het overleg wordt uitgesteld."
    )
    assert reads.facts(text, "nl", "meeting") == [
        "Peru, Chili at - (held)",
        "Peru, Chili at - (postponed)",
    ]


def test_they_are_those_who_met_before() -> None:
    """A pronoun for several, with nobody named beside it."""
    text = "Ada Cole met Pete Cook. They will meet again next week."
    assert reads.facts(text, "en", "meeting")[-1] == "Ada Cole, Pete Cook at - (planned)"


@pytest.mark.parametrize(
    ("language", "text", "met"),
    [
        (
            "nl",
            "Ada Bos kreeg kritiek van Piet Kok. Morgen praten de twee verder in Lima.",
            ["Ada Bos, Piet Kok at Lima (planned)"],
        ),
        (
            "en",
            "Pete Cook praised Ada Cole. The two are due to meet in Lima.",
            ["Pete Cook, Ada Cole at Lima (planned)"],
        ),
        ("en", "Pete Cook, Ada Cole and Ann Lee sang. The two met.", []),
        ("nl", "Ada Bos prees Piet Kok. De twee spraken over voetbal.", []),
    ],
)
def test_the_two_are_the_persons_named_just_before(language: Language, text: str, met: list[str]) -> None:
    """Two persons who did not meet before; nobody where three were named or they only spoke."""
    assert reads.facts(text, language, "meeting") == met


@pytest.mark.parametrize(
    ("language", "text", "met"),
    [
        (
            "en",
            "Ada Cole and Pete Cook spoke by phone on Monday and are expected to meet in Lima.",
            ["Ada Cole, Pete Cook at - (held)", "Ada Cole, Pete Cook at Lima (planned)"],
        ),
        (
            "en",
            "Ada Cole met Pete Cook in Lima and will travel to Oslo next week.",
            ["Ada Cole, Pete Cook at Lima (held)"],
        ),
        (
            "nl",
            "Ada Bos sprak met Piet Kok in Lima en zal vrijdag overleg voeren met Nils Holm in Oslo.",
            ["Ada Bos, Piet Kok at Lima (held)", "Ada Bos, Nils Holm at Oslo (planned)"],
        ),
    ],
)
def test_a_meeting_to_come_is_another_than_the_one_held(
    language: Language, text: str, met: list[str]
) -> None:
    """What "and" goes on to is planned; what stands before it was."""
    assert reads.facts(text, language, "meeting") == met


def test_who_receives_those_who_talk_is_no_side_of_the_talks() -> None:
    """The talks that go on are between those of the first meeting, not with their host."""
    met = "Ada Cole met Pete Cook in Lima. Mayor Ann Lee hosted Pete Cook for dinner."
    text = f"{met} The talks are due to resume on Friday."
    assert reads.facts(text, "en", "meeting")[-1].startswith("Ada Cole, Pete Cook at -")


def test_a_meeting_that_somebody_missed_is_none_that_they_held() -> None:
    """Behind "Friday's" it is a noun."""
    text = "The Labour Party missed Friday’s meeting of group leaders."
    assert "Labour" not in "".join(reads.facts(text, "en", "meeting"))


def test_the_evidence_of_a_meeting_leaves_long_clauses_out() -> None:
    """What stands before "and" and tells of something else is no part of it."""
    text = (
        "The envoy told lawmakers that time was running short and a new round of talks opens in London today."
    )
    fact = next(one for one in reading.read(reads.article(text, "en")) if one.kind == "meeting")
    assert fact.evidence[0].quote == "a new round of talks opens in London today."


def test_the_evidence_of_a_meeting_takes_its_verb_in() -> None:
    """An "and" that joins the parties ends no clause."""
    text = "Een gesprek tussen Noorse, Zweedse en Chileense delegaties stond eerst gepland om negen uur."
    fact = next(one for one in reading.read(reads.article(text, "nl")) if one.kind == "meeting")
    assert fact.evidence[0].quote == text


def test_a_meeting_is_told_outside_the_quotation_beside_it() -> None:
    """Its evidence is the clause, not the words of whoever was there."""
    text = "'We zijn er nog niet', zei premier Nils Holm na een gesprek met president Marta Salas."
    fact = next(one for one in reading.read(reads.article(text, "nl")) if one.kind == "meeting")
    assert fact.evidence[0].quote.endswith("na een gesprek met president Marta Salas.")
    assert "We zijn" not in fact.evidence[0].quote


SEVERAL: list[tuple[Language, str, list[str]]] = [
    (
        "en",
        "Ada Cole met Pete Cook. Ben Ray met Tom Lee. The talks resume on Friday.",
        ["Ada Cole, Pete Cook at - (held)", "Ben Ray, Tom Lee at - (held)"],
    ),
    (
        "nl",
        "Peru en Chili spraken elkaar. Hij zei dat na het kabinetsberaad in Lima.",
        ["Peru, Chili at - (held)", " at Lima (held)"],
    ),
    (
        "en",
        "Peru and Chile held talks. The talks, which followed two rounds in Lima, are to resume on Friday.",
        ["Peru, Chile at - (held)", "Peru, Chile at - (planned)"],
    ),
    (
        "en",
        "Peru and Chile met in Lima. They will sit down again on Tuesday.",
        ["Peru, Chile at Lima (held)", "Peru, Chile at - (planned)"],
    ),
    (
        "nl",
        "Ada Bos sprak met Piet Kok. Ze hebben afgesproken maandag weer te bellen.",
        ["Ada Bos, Piet Kok at - (held)", "Ada Bos, Piet Kok at - (planned)"],
    ),
    (
        "nl",
        "Ada Bos belde met Piet Kok. De twee spraken af elkaar in Lima te treffen.",
        ["Ada Bos, Piet Kok at - (held)", "Ada Bos, Piet Kok at Lima (planned)"],
    ),
    (
        "nl",
        "Ada Bos belde met Piet Kok. Vrijdag zien de twee elkaar in Lima.",
        ["Ada Bos, Piet Kok at - (held)", "Ada Bos, Piet Kok at Lima (held)"],
    ),
    (
        "en",
        "Peru proposed a meeting between Ada Cole and Ben Ray. The two leaders last met in Lima.",
        ["Ada Cole, Ben Ray at Lima (held)"],
    ),
    (
        "en",
        "Ada Cole met Ben Ray on Monday and then went to see President Pete Cook.",
        ["Ada Cole, Ben Ray at - (held)", "Ada Cole, Pete Cook at - (held)"],
    ),
    (
        "nl",
        "Senator Ada Bos bracht een bezoek aan Lima en sprak daar met president Piet Kok.",
        ["Ada Bos, Piet Kok at Lima (held)"],
    ),
    (
        "nl",
        "Ada Bos, die maandag Piet Kok ontmoette, sprak gisteren met Jan Vos.",
        ["Ada Bos, Piet Kok at - (held)", "Ada Bos, Jan Vos at - (held)"],
    ),
    (
        "nl",
        "Na een gesprek met Piet Kok zei Ada Bos dat ze vrijdag Jan Vos ontmoet.",
        ["Ada Bos, Jan Vos at - (held)", "Ada Bos, Piet Kok at - (held)"],
    ),
    (
        "nl",
        "Premier Ada Bos bezocht Lima en sprak er met president Piet Kok.",
        ["Ada Bos, Piet Kok at Lima (held)"],
    ),
    (
        "nl",
        "Peru en Chili spraken elkaar in Doha. Ada Bos belde Jan Vos. De gesprekken worden donderdag hervat.",
        ["Peru, Chili at Doha (held)", "Ada Bos, Jan Vos at - (held)", "Peru, Chili at - (planned)"],
    ),
    (
        "nl",
        "Peru en Chili spraken elkaar in Doha. De gesprekken gaan dinsdag door.",
        ["Peru, Chili at Doha (held)", "Peru, Chili at - (planned)"],
    ),
    (
        "nl",
        "Premier Ada Bos kwam aan. Minister Piet Kok wachtte. Ze praten vanavond verder.",
        ["Piet Kok, Ada Bos at - (held)"],
    ),
    (
        "en",
        "Peru and Chile met in Lima. Ada Cole phoned Pete Cook. The two sides will meet again.",
        ["Peru, Chile at Lima (held)", "Ada Cole, Pete Cook at - (held)", "Peru, Chile at - (planned)"],
    ),
]


@pytest.mark.parametrize(("language", "text", "met"), SEVERAL)
def test_reads_every_meeting_of_a_sentence_and_of_talks_that_go_on(
    language: Language, text: str, met: list[str]
) -> None:
    """Each in a clause of its own; talks that go on are those of the sides, whoever met in between."""
    assert reads.facts(text, language, "meeting") == met


WHEN: list[tuple[Language, str, str]] = [
    ("en", "Ada Cole met Pete Cook on Friday.", "2025-06-06"),
    ("en", "Ada Cole will meet Pete Cook on Tuesday.", "2025-06-17"),
    ("en", "Ada Cole met Pete Cook on Monday.", "2025-06-09"),
    ("nl", "Ada Bos sprak vrijdag met Piet Kok.", "2025-06-06"),
    ("nl", "Ada Bos zal dinsdag Piet Kok ontmoeten.", "2025-06-17"),
    ("nl", "Donderdag komen de bonden bijeen.", "2025-06-12"),
    ("en", "In May it was said that it was lost, but Ada Cole met Pete Cook on Monday.", "2025-06-09"),
]


@pytest.mark.parametrize(("language", "text", "day"), WHEN)
def test_a_weekday_is_the_last_of_what_is_over_and_the_next_of_what_is_to_come(
    language: Language, text: str, day: str
) -> None:
    """The article is of Wednesday 11 June 2025; the date is that of the meeting's own clause."""
    met = [fact.when for fact in reading.read(reads.article(text, language)) if fact.kind == "meeting"]
    assert [when.edtf for when in met if when is not None] == [day]
