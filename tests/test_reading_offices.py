"""Who holds which office."""

import pytest
import reads

from bot.model import Language

OFFICES: list[tuple[Language, str, list[str]]] = [
    (
        "nl",
        "Ada Bos kwam. De oud-rector en voormalig voorzitter van de Turnbond zweeg.",
        ["Ada Bos: rector of - (former)", "Ada Bos: voorzitter van de Turnbond of Turnbond (former)"],
    ),
    ("en", "As trade minister, Ada Cole signed the deal.", ["Ada Cole: trade minister of - (current)"]),
    ("en", "Ada Cole worked as an envoy for Peru.", ["Ada Cole: envoy for Peru of - (former)"]),
    ("nl", "Als voorzitter onderhandelt Ola Kos over de huur.", ["Ola Kos: voorzitter of - (current)"]),
    ("nl", "Als gezante tekende Eva Smid het verdrag.", ["Eva Smid: gezante of - (former)"]),
    ("nl", "Ola Kos werkt als adviseur voor Peru.", ["Ola Kos: adviseur voor Peru of Peru (current)"]),
    ("nl", "Zij zag koningin Sonja op Kasteel Ros.", ["Sonja: koningin of - (current)"]),
    (
        "nl",
        "De bond, die tegenover Ola Kos zat, de directeur van de Gentse tak.",
        ["Ola Kos: directeur van de Gentse tak of - (current)"],
    ),
    (
        "en",
        "Peru's team is led by its trade minister and chief envoy, Ada Cole.",
        ["Ada Cole: trade minister of - (current)", "Ada Cole: chief envoy of - (current)"],
    ),
    (
        "nl",
        "De Alba-partij, waarvan Ola Kos een van de woordvoerders is, stemde tegen.",
        ["Ola Kos: woordvoerder of Alba-partij (current)"],
    ),
    ("en", "Then-U.S. trade envoy Ada Cole refused.", ["Ada Cole: trade envoy of United States (former)"]),
    ("en", "Ada Cole, a minister in the early 1990s, refused.", ["Ada Cole: minister of - (former)"]),
    (
        "en",
        "Ada Cole, the mayor of Leeds at the time, refused.",
        ["Ada Cole: mayor of Leeds of Leeds (former)"],
    ),
    ("en", "Ada Cole, one of several Labour MPs, refused.", ["Ada Cole: MP of Labour (current)"]),
    ("en", "Ada Cole is no longer mayor.", ["Ada Cole: mayor of - (former)"]),
    (
        "en",
        "A spokeswoman for the ruling Unity Party, Ada Cole, refused.",
        ["Ada Cole: spokeswoman for the ruling Unity Party of Unity Party (current)"],
    ),
    (
        "en",
        "The energy ministers of the two states - Peru's Ada Cole and Chile's Ben Ray - met.",
        [
            "Ada Cole: energy minister of the two states of Peru (current)",
            "Ben Ray: energy minister of the two states of Chile (current)",
        ],
    ),
    ("nl", "Ola Kos, in de jaren tachtig burgemeester, zweeg.", ["Ola Kos: burgemeester of - (former)"]),
    ("nl", "Ola Kos, in 2004 burgemeester, zweeg.", ["Ola Kos: burgemeester of - (former)"]),
    ("nl", "Ola Kos, in 2024 benoemd tot burgemeester, zweeg.", ["Ola Kos: burgemeester of - (current)"]),
    ("nl", "Ola Kos is niet langer burgemeester.", ["Ola Kos: burgemeester of - (former)"]),
    ("nl", "Ola Kos is geen burgemeester meer.", ["Ola Kos: burgemeester of - (former)"]),
    ("nl", "Ola Kos, één van de voorzitters, zweeg.", ["Ola Kos: voorzitter of - (current)"]),
    ("nl", "Ook diens Mali-gezant, de Brit Ben Ray, zweeg.", ["Ben Ray: Mali-gezant of Mali (current)"]),
    (
        "nl",
        "Ola Kos, de voorzitter van burgerbeweging Heel Vrij, zweeg.",
        ["Ola Kos: voorzitter van burgerbeweging Heel Vrij of Heel Vrij (current)"],
    ),
    (
        "nl",
        "De energieministers van de twee landen: de Deen Ola Kos en de Zweedse Eva Smid, zwegen.",
        [
            "Ola Kos: energieminister van de twee landen of Denemarken (current)",
            "Eva Smid: energieminister van de twee landen of Zweden (current)",
        ],
    ),
    (
        "en",
        "Labour, led by Ada Cole, pulled out of exploratory talks.",
        ["Ada Cole: leader of Labour (current)"],
    ),
    (
        "en",
        "He met Egyptian Foreign Minister Ben Ray and his Chilean counterpart, Prince Faisal bin Farhan.",
        [
            "Ben Ray: Foreign Minister of Egypt (current)",
            "Faisal bin Farhan: Foreign Minister of Chile (current)",
        ],
    ),
    ("en", "The Rebel Front (RF) chief Ada Cole left.", ["Ada Cole: chief of Rebel Front (current)"]),
    ("en", "Acting U.S. Atty. Pete Cook said so.", ["Pete Cook: U.S. Atty. of U.S. (acting)"]),
    (
        "en",
        "Her husband, former state Sen. Ben Ray, stood beside her.",
        ["Ben Ray: state Sen. of - (former)"],
    ),
    (
        "en",
        "Ada Cole stepped aside as mayor of Lima this month.",
        ["Ada Cole: mayor of Lima of Lima (former)"],
    ),
    (
        "en",
        "Ada Cole, the chairman of the House Trade and Reform Committee, spoke.",
        [
            (
                "Ada Cole: chairman of the House Trade and Reform Committee of "
                "House Trade and Reform Committee (current)"
            )
        ],
    ),
    (
        "nl",
        "Jan Lund, die als viceminister over juridische zaken gaat, kwam ook.",
        ["Jan Lund: viceminister of - (current)"],
    ),
    ("nl", "Jan Lund, die als leider van de bende geldt, kwam niet.", []),
    ("nl", "Eva Sol wordt volgens Poolse media vicekanselier.", ["Eva Sol: vicekanselier of - (designated)"]),
    (
        "nl",
        "Ze schoven in mei Jan Lund naar voren als kandidaat-premier.",
        ["Jan Lund: kandidaat-premier of - (designated)"],
    ),
    (
        "nl",
        "Eva Sol geldt als kandidaat-minister van Defensie.",
        ["Eva Sol: kandidaat-minister van Defensie of - (designated)"],
    ),
    (
        "nl",
        "Jan Lund, in het dagelijks leven lid van de Raad van State, kwam ook.",
        ["Jan Lund: lid van de Raad van State of Raad van State (current)"],
    ),
    (
        "nl",
        "Eva Sol, de Midden-Oostengezant van president Jan Lund, kwam ook.",
        ["Eva Sol: Midden-Oostengezant of Jan Lund (current)", "Jan Lund: president of - (current)"],
    ),
    (
        "nl",
        "Zij stuurden hun directeurs: de Fransman Jan Lund, de Brit Piet Kok en de Duitser Hans Roos.",
        [
            "Jan Lund: directeur of Frankrijk (current)",
            "Piet Kok: directeur of Verenigd Koninkrijk (current)",
            "Hans Roos: directeur of Duitsland (current)",
        ],
    ),
    (
        "nl",
        "Wijlen president Jan Lund was ook ooit voorzitter van de bond.",
        ["Jan Lund: president of - (former)", "Jan Lund: voorzitter van de bond of - (former)"],
    ),
    (
        "nl",
        "Bij de PS weigert Jan Lund. ‘Wie betaalt, doet dat ook later’, aldus de burgemeester van Gent.",
        ["Jan Lund: burgemeester van Gent of Gent (current)"],
    ),
    (
        "nl",
        "‘Ja’, zei Jan Lund, die de Poolse delegatie leidde. ‘We wachten.’ De viceminister zweeg.",
        ["Jan Lund: viceminister of Polen (current)"],
    ),
    (
        "nl",
        "Jan Lund (PvdA) belde Eva Sol (VVD). De VVD-leider bevestigt dat.",
        ["Eva Sol: VVD-leider of VVD (current)"],
    ),
    (
        "en",
        "Mayor Ada Cole sued after the killing of General Ben Ray.",
        ["Ada Cole: Mayor of - (current)", "Ben Ray: General of - (former)"],
    ),
    (
        "en",
        "The police chief Ben Ray, who has since stepped down, spoke.",
        ["Ben Ray: police chief of - (former)"],
    ),
    (
        "en",
        "Its founder, the late President Ben Ray, spoke.",
        ["Ben Ray: founder of - (former)", "Ben Ray: President of - (former)"],
    ),
    (
        "en",
        "The parliament elected the Peruvian politician Ben Ray as president.",
        ["Ben Ray: president of - (current)"],
    ),
    ("en", "Ben Ray, in his day job a judge, spoke.", ["Ben Ray: judge of - (current)"]),
    (
        "en",
        "They sent their directors: the Frenchman Ben Ray, the Briton Pete Cook and the German Ada Cole.",
        [
            "Ben Ray: director of France (current)",
            "Pete Cook: director of United Kingdom (current)",
            "Ada Cole: director of Germany (current)",
        ],
    ),
    ("en", "Lima correspondent, XYZ News, reports.", []),
    (
        "en",
        "Officials put forward Ben Ray as candidate for prime minister.",
        ["Ben Ray: candidate for prime minister of - (designated)"],
    ),
    (
        "en",
        "Ada Cole was in Lima for talks with his Chilean counterpart, the minister Ben Ray.",
        ["Ben Ray: minister of - (current)"],
    ),
    (
        "nl",
        "Premier Ada Bos weigert, net als haar voorgangers Piet Lund en Eva Sol.",
        [
            "Ada Bos: Premier of - (current)",
            "Piet Lund: Premier of - (former)",
            "Eva Sol: Premier of - (former)",
        ],
    ),
    (
        "nl",
        "De Franse minister Jan Lund belde met zijn collega’s Eva Sol en Piet Kok.",
        [
            "Jan Lund: minister of Frankrijk (current)",
            "Eva Sol: minister of - (current)",
            "Piet Kok: minister of - (current)",
        ],
    ),
    (
        "nl",
        "Woordvoerder Jan Lund zweeg. Eva Sol, zijn collega van Defensie, sprak.",
        ["Jan Lund: Woordvoerder of - (current)", "Eva Sol: woordvoerder van Defensie of - (current)"],
    ),
    (
        "nl",
        "Minister van Handel Jan Lund, zijn voorganger aan het hoofd van de partij, sprak.",
        ["Jan Lund: Minister van Handel of - (current)"],
    ),
    (
        "nl",
        "Jan Lund, senior directeur van Rexa, sprak.",
        ["Jan Lund: senior directeur van Rexa of Rexa (current)"],
    ),
    ("nl", "Jan Lund, premier ten tijde van de oorlog, sprak.", ["Jan Lund: premier of - (former)"]),
    (
        "nl",
        "Jan Lund, de andere informateur en voormalig Tweede Kamerlid van de VVD, zweeg.",
        ["Jan Lund: informateur of - (current)", "Jan Lund: Tweede Kamerlid van de VVD of VVD (former)"],
    ),
    (
        "nl",
        "Jan Lund, oud-minister van Arbeid en voormalig gouverneur van de provincie Cusco, zweeg.",
        [
            "Jan Lund: minister van Arbeid of - (former)",
            "Jan Lund: gouverneur van de provincie Cusco of Cusco (former)",
        ],
    ),
    (
        "nl",
        "De delegatie wordt geleid door Jan Lund, terwijl de nieuwe woordvoerder, Eva Sol, zweeg.",
        ["Eva Sol: woordvoerder of - (current)"],
    ),
    (
        "nl",
        "Raadsvrouw Eva Sol – niet te verwarren met de gelijknamige wethouder – sprak.",
        ["Eva Sol: Raadsvrouw of - (current)"],
    ),
    (
        "nl",
        "Rix Nolan, de topvrouw van de federatie ABC, zegt nee.",
        ["Rix Nolan: topvrouw van de federatie ABC of ABC (current)"],
    ),
    ("nl", "Hun chef, minister Jan Lund, was in New York.", ["Jan Lund: minister of - (current)"]),
    ("nl", "Zijn opvolgster op het stadhuis, Eva Sol, belde.", []),
    (
        "en",
        "Ada Cole, who’s also deputy premier and leader of the Red Party, spoke.",
        [
            "Ada Cole: deputy premier of Red Party (current)",
            "Ada Cole: leader of the Red Party of Red Party (current)",
        ],
    ),
    (
        "en",
        "Two former commanders of the Rebel Liberation Army (RLA), Ben Ray and Pete Cook, spoke.",
        [
            "Ben Ray: commander of Liberation Army (former)",
            "Pete Cook: commander of Liberation Army (former)",
        ],
    ),
    (
        "en",
        "The Prime Minister, Ada Cole, congratulated the new president and left.",
        ["Ada Cole: Prime Minister of - (current)"],
    ),
    (
        "en",
        "It met MPs Ben Ray and Pete Cook, the negotiators for the group.",
        [
            "Ben Ray: MP of - (current)",
            "Pete Cook: MP of - (current)",
            "Ben Ray: negotiator for the group of - (current)",
            "Pete Cook: negotiator for the group of - (current)",
        ],
    ),
    (
        "en",
        "They met Army Commander General Ben Ray on Friday.",
        ["Ben Ray: Army Commander of - (current)", "Ben Ray: General of - (current)"],
    ),
    (
        "en",
        "The team is led by army chief of staff Lieutenant General Ben Ray.",
        ["Ben Ray: army chief of staff of - (current)", "Ben Ray: Lieutenant General of - (current)"],
    ),
    (
        "en",
        "They met with centrist leaders at the home of Cusco Gov. Ben Ray.",
        ["Ben Ray: Gov. of - (current)"],
    ),
    (
        "en",
        "Lt. Col. Ben Ray, Cole's one-time aide-de-camp, spoke.",
        ["Ben Ray: Lt. Col. of - (current)", "Ben Ray: aide-de-camp of Cole (former)"],
    ),
    (
        "nl",
        "Jan Lund, directeur van de Poolse militaire inlichtingendienst ABW, zweeg.",
        ["Jan Lund: directeur van de Poolse militaire inlichtingendienst ABW of Polen (current)"],
    ),
    (
        "nl",
        "Eva Sol, hoofd beleidsplanning van het Poolse ministerie van Defensie, zweeg.",
        ["Eva Sol: hoofd beleidsplanning van het Poolse ministerie van Defensie of Polen (current)"],
    ),
    (
        "nl",
        "Jan Lund, die van 2014 tot 2019 nog voorzitter was van de Rode Bond, zweeg.",
        ["Jan Lund: voorzitter of Rode Bond (former)"],
    ),
    ("en", "Ada Cole, 51, the mayor of Lima, spoke.", ["Ada Cole: mayor of Lima of Lima (current)"]),
    ("en", "The newly elected mayor, Ada Cole, spoke.", ["Ada Cole: mayor of - (current)"]),
    ("en", "The mayor, the conservative Ada Cole, spoke.", ["Ada Cole: mayor of - (current)"]),
    ("en", "The mayor, the Red Party's Ada Cole, spoke.", ["Ada Cole: mayor of - (current)"]),
    ("en", "Peru's mayor — Ada Cole — spoke.", ["Ada Cole: mayor of Peru (current)"]),
    ("en", "Ada Cole stays on as mayor.", ["Ada Cole: mayor of - (current)"]),
    (
        "en",
        "Two Cabinet members, Finance Minister Ada Cole and Trade Minister Ben Ray, left.",
        ["Ada Cole: Finance Minister of - (current)", "Ben Ray: Trade Minister of - (current)"],
    ),
    (
        "en",
        "Ada Cole was mayor of Lima and governor of Peru.",
        ["Ada Cole: mayor of Lima of Lima (former)", "Ada Cole: governor of Peru of Peru (former)"],
    ),
    (
        "en",
        "Ada Cole, the Red Party leader, spoke. The Red Party leader is to become mayor of Lima.",
        [
            "Ada Cole: leader of Red Party (current)",
            "Ada Cole: mayor of Lima of Lima (designated)",
        ],
    ),
    (
        "en",
        "Ada Cole, the first minister designate, spoke.",
        ["Ada Cole: first minister designate of - (designated)"],
    ),
    (
        "en",
        "The Northern Ireland secretary, Ada Cole, spoke.",
        ["Ada Cole: Northern Ireland secretary of Northern Ireland (current)"],
    ),
    (
        "en",
        "Two backbenchers, Ada Cole and Ben Ray, spoke.",
        ["Ada Cole: backbencher of - (current)", "Ben Ray: backbencher of - (current)"],
    ),
    (
        "en",
        "Two other former mayors, Ada Cole and Ben Ray, spoke.",
        ["Ada Cole: mayor of - (former)", "Ben Ray: mayor of - (former)"],
    ),
    (
        "en",
        "Ada Cole, the former leader of the dockers' union Red Hands, spoke.",
        ["Ada Cole: leader of the dockers' union Red Hands of Red Hands (former)"],
    ),
    (
        "en",
        "Ada Cole, another lawyer for the victim, spoke.",
        ["Ada Cole: lawyer for the victim of - (current)"],
    ),
    (
        "en",
        "Peru's minister Ada Cole saw mayor Ben Ray. Her Irish opposite number, Cyn Vale, spoke.",
        [
            "Ada Cole: minister of Peru (current)",
            "Ben Ray: mayor of - (current)",
            "Cyn Vale: minister of Ireland (current)",
        ],
    ),
    (
        "nl",
        "Minister Jan Lund zag premier Piet Kok. Zijn Poolse ambtgenoot Ola Kos zweeg.",
        [
            "Jan Lund: Minister of - (current)",
            "Piet Kok: premier of - (current)",
        ],
    ),
    ("en", "Her husband, fisherman Ben Ray, shook his head.", []),
    ("nl", "De premier heet Jan Lund.", ["Jan Lund: premier of - (current)"]),
    ("nl", "Jan Lund was destijds burgemeester.", ["Jan Lund: burgemeester of - (former)"]),
    ("nl", "Jan Lund was twintig jaar lang burgemeester.", ["Jan Lund: burgemeester of - (former)"]),
    ("en", "Ada Cole was once mayor.", ["Ada Cole: mayor of - (former)"]),
    (
        "nl",
        "Ola Kos, de hoogste belastingambtenaar van Peru, zweeg.",
        ["Ola Kos: hoogste belastingambtenaar van Peru of Peru (current)"],
    ),
    ("nl", "Jan Lund wordt de nieuwe burgemeester.", ["Jan Lund: burgemeester of - (designated)"]),
    ("nl", "Jan Lund werd in 2019 burgemeester.", ["Jan Lund: burgemeester of - (current)"]),
    ("en", "Ada Cole will become mayor of Lima.", ["Ada Cole: mayor of Lima of Lima (designated)"]),
    ("en", "Ada Cole will be the first president to visit Peru.", []),
    ("en", "Ada Cole won re-election as mayor.", ["Ada Cole: mayor of - (current)"]),
    ("en", "Ada Cole was serving as mayor.", ["Ada Cole: mayor of - (former)"]),
    ("en", "The mayor at the time, Ada Cole, left.", ["Ada Cole: mayor of - (former)"]),
    ("nl", "Generaal b.d. Jan Lund zweeg.", ["Jan Lund: Generaal of - (former)"]),
    ("nl", "De premier, Jan Lund van de PvdA, zweeg.", ["Jan Lund: premier of PvdA (current)"]),
    (
        "nl",
        "De ministers Jan Lund van Defensie en Eva Sol van Justitie zwegen.",
        ["Jan Lund: minister van Defensie of - (current)", "Eva Sol: minister van Justitie of - (current)"],
    ),
    (
        "nl",
        "Advocaat Jan Lund en statenlid Eva Sol zwegen.",
        ["Jan Lund: Advocaat of - (current)", "Eva Sol: statenlid of - (current)"],
    ),
    (
        "en",
        "It saw Ada Cole, the mayor, Ben Ray, and the dean, Cyn Vale, leave.",
        ["Ben Ray: mayor of - (current)", "Cyn Vale: dean of - (current)"],
    ),
    (
        "nl",
        "Defensieminister Jan Lund zweeg. Zijn collega van Justitie Eva Sol zag haar Poolse collega Ola Kos.",
        [
            "Jan Lund: Defensieminister of - (current)",
            "Eva Sol: minister van Justitie of - (current)",
            "Ola Kos: minister van Justitie of Polen (current)",
        ],
    ),
    (
        "nl",
        "Commissaris Jan Lund zweeg. De tolk Eva Sol en zijn Poolse collega Ola Kos ook.",
        ["Jan Lund: Commissaris of - (current)"],
    ),
    (
        "nl",
        "Commissielid Jan Lund van de VVD zweeg, met zijn PvdA-collega Eva Sol.",
        ["Jan Lund: Commissielid of VVD (current)"],
    ),
    ("en", "Ada Cole, a possible successor to mayor Ben Ray, left.", ["Ben Ray: mayor of - (current)"]),
    ("nl", "Toen Jan Lund nog wethouder was, viel het plan.", ["Jan Lund: wethouder of - (former)"]),
    ("en", "The board named Ada Cole chief executive.", ["Ada Cole: chief executive of - (current)"]),
    ("en", "The mayor, retired Gen. Ben Ray, left.", ["Ben Ray: mayor of - (current)"]),
    ("en", "Retired Gen. Ben Ray left.", ["Ben Ray: Gen. of - (former)"]),
    ("en", "In a letter to Speaker Ada Cole, the minister spoke.", ["Ada Cole: Speaker of - (current)"]),
    ("en", "Chancellor-in-waiting Ada Cole left.", ["Ada Cole: Chancellor of - (designated)"]),
    ("en", "President Ada Cole, deposed by the army, left.", ["Ada Cole: President of - (former)"]),
    (
        "en",
        "Ada Cole, spokeswoman for the Lima administration, left.",
        ["Ada Cole: spokeswoman for the Lima administration of Lima (current)"],
    ),
    ("en", "Ada Cole had been mayor of Lima.", ["Ada Cole: mayor of Lima of Lima (former)"]),
    ("en", "Ada Cole has been mayor of Lima.", ["Ada Cole: mayor of Lima of Lima (current)"]),
    ("nl", "Jan Lund is minister geweest.", ["Jan Lund: minister of - (former)"]),
    ("nl", "De partij heeft Jan Lund aangewezen als premier.", ["Jan Lund: premier of - (current)"]),
    ("nl", "Hoogleraar Europees recht Eva Sol zweeg.", ["Eva Sol: Hoogleraar Europees recht of - (current)"]),
    ("en", "The ally of the labour minister, Ada Cole, left.", ["Ada Cole: labour minister of - (current)"]),
    (
        "en",
        "Ada Cole, the envoy for Peru talks, left.",
        ["Ada Cole: envoy for Peru talks of - (current)"],
    ),
    (
        "en",
        "Ada Cole, the minister for European integration, left.",
        ["Ada Cole: minister for European integration of - (current)"],
    ),
    (
        "en",
        "Irish president Ada Cole left. Her Peruvian colleague Ben Ray and her colleague Cyn Vale stayed.",
        ["Ada Cole: president of Ireland (current)", "Ben Ray: president of Peru (current)"],
    ),
    ("en", "National Party leader Ada Cole left.", ["Ada Cole: leader of National Party (current)"]),
    (
        "nl",
        "Jan Lund, een Koerd die tot vorige maand minister was, zweeg.",
        ["Jan Lund: minister of - (former)"],
    ),
    (
        "nl",
        "Burgemeesters Jan Lund (Gent) en Eva Sol (Luik) zwegen.",
        ["Jan Lund: burgemeester of Gent (current)", "Eva Sol: burgemeester of Luik (current)"],
    ),
    (
        "en",
        "The mayors of Leeds and York, Ada Cole and Ben Ray, left.",
        ["Ada Cole: mayor of Leeds (current)", "Ben Ray: mayor of York (current)"],
    ),
    ("en", "Bishop Emeritus Ada Cole left.", ["Ada Cole: Bishop of - (former)"]),
    ("en", "ex-House Leader Ada Cole left.", ["Ada Cole: Leader of ex-House (former)"]),
    ("en", "Bank officials and Ada Cole, the mayor, left.", ["Ada Cole: mayor of - (current)"]),
    ("nl", "Premier Jan Lund, een diplomaat uit Gent, zweeg.", ["Jan Lund: Premier of - (current)"]),
    (
        "nl",
        "Premier Jan Lund, een voormalig diplomaat uit Gent, zweeg.",
        ["Jan Lund: Premier of - (current)", "Jan Lund: diplomaat uit Gent of Gent (former)"],
    ),
    (
        "nl",
        "Jan Lund, de permanente vertegenwoordiger van Chili, zweeg.",
        ["Jan Lund: permanente vertegenwoordiger van Chili of Chili (current)"],
    ),
    (
        "nl",
        "De Ierse vicepremier en minister van Defensie Sean Doyle zweeg.",
        [
            "Sean Doyle: vicepremier of Ierland (current)",
            "Sean Doyle: minister van Defensie of Ierland (current)",
        ],
    ),
    (
        "nl",
        "De Ierse premier en partijvoorzitter Sean Doyle noemt dat onzin.",
        ["Sean Doyle: premier of Ierland (current)", "Sean Doyle: partijvoorzitter of Ierland (current)"],
    ),
    (
        "nl",
        "De Ierse president en premier Sean Doyle bezoeken Lima.",
        ["Sean Doyle: premier of - (current)"],
    ),
    (
        "en",
        "The Irish deputy prime minister and defence minister Sean Doyle spoke.",
        [
            "Sean Doyle: deputy prime minister of Ireland (current)",
            "Sean Doyle: defence minister of Ireland (current)",
        ],
    ),
    (
        "nl",
        "Jan Lund, de voorzitter van de Deense Volksbond, zweeg.",
        ["Jan Lund: voorzitter van de Deense Volksbond of Deense Volksbond (current)"],
    ),
    (
        "en",
        "Ada Cole, chair of the House select committee on Peru, left.",
        ["Ada Cole: chair of the House select committee on Peru of House (current)"],
    ),
    (
        "en",
        "Her lawyer, Ada Cole of the firm Mole Stone, left.",
        ["Ada Cole: lawyer of Mole Stone (current)"],
    ),
    (
        "en",
        "The Green Party's senators – among them Ada Cole and Ben Ray – left.",
        ["Ada Cole: senator of Green Party (current)", "Ben Ray: senator of Green Party (current)"],
    ),
    ("en", "Assemblymember Ada Cole left.", ["Ada Cole: Assemblymember of - (current)"]),
    ("en", "Selectwoman Ada Cole left.", ["Ada Cole: Selectwoman of - (current)"]),
    (
        "en",
        "A spokesman for former mayor Ada Cole, Ben Ray, left.",
        ["Ben Ray: spokesman of Ada Cole (current)", "Ada Cole: mayor of - (former)"],
    ),
    (
        "nl",
        "Directeur Ada Bos zweeg. Een telefoon kwam. Hij verving Piet Kok.",
        ["Ada Bos: Directeur of - (current)"],
    ),
    (
        "nl",
        "De ministers van Financiën, Justitie en Defensie, Ada Bos, Piet Kok en Eva Smit, komen bijeen.",
        [
            "Ada Bos: minister van Financiën of - (current)",
            "Piet Kok: minister van Justitie of - (current)",
            "Eva Smit: minister van Defensie of - (current)",
        ],
    ),
    (
        "en",
        "The finance, interior and justice ministers, Ada Cole, Ben Ray and Emma Luna, will meet.",
        [
            "Ada Cole: finance minister of - (current)",
            "Ben Ray: interior minister of - (current)",
            "Emma Luna: justice minister of - (current)",
        ],
    ),
    (
        "en",
        "The Chief Executive of Hong Kong Ada Cole left.",
        ["Ada Cole: Chief Executive of Hong Kong of Hong Kong (current)"],
    ),
    ("nl", "Politiechef Anna Bos zweeg.", ["Anna Bos: Politiechef of - (current)"]),
    (
        "nl",
        "Voormalig gezant voor de Grote Meren Anna Bos zweeg.",
        ["Anna Bos: gezant voor de Grote Meren of Grote Meren (former)"],
    ),
    (
        "nl",
        "Ook Ada Bos schoof aan, de burgemeester van Gent.",
        ["Ada Bos: burgemeester van Gent of Gent (current)"],
    ),
    ("nl", "Ook Ada Bos kwam, zijn burgemeester.", []),
    ("nl", "Ada Bos legde gisteren de eed af als minister.", ["Ada Bos: minister of - (current)"]),
    (
        "nl",
        "Minister Ada Bos kwam. Haar voorganger, minister Piet Kok, niet.",
        ["Ada Bos: Minister of - (current)", "Piet Kok: minister of - (former)"],
    ),
    (
        "nl",
        "Peru krijgt een nieuwe gouverneur: Ada Bos.",
        ["Ada Bos: gouverneur of - (current)"],
    ),
    ("en", "Ada Cole took over as head coach in May.", ["Ada Cole: head coach of - (current)"]),
    (
        "en",
        "Ada Cole, Spain's economy minister since January, was sworn in as deputy prime minister.",
        [
            "Ada Cole: economy minister of Spain (current)",
            "Ada Cole: deputy prime minister of Spain (current)",
        ],
    ),
    (
        "en",
        "The Alba Party, whose president, Ada Cole, is ill, waited.",
        ["Ada Cole: president of Alba Party (current)"],
    ),
    ("en", "He came with his deputy Emma Ray.", ["Emma Ray: deputy of - (current)"]),
    (
        "nl",
        "Ada Bos, tot april de woordvoerder van de SP en nu de leider van de SP, zweeg.",
        ["Ada Bos: woordvoerder van de SP of SP (former)", "Ada Bos: leider van de SP of SP (current)"],
    ),
    (
        "nl",
        "Ada Bos, tussen 2014 en 2019 voorzitter van de Raad en daarvoor zeven jaar premier van Peru, zweeg.",
        ["Ada Bos: voorzitter van de Raad of Raad (former)", "Ada Bos: premier van Peru of Peru (former)"],
    ),
    (
        "nl",
        "De veiligheidsadviseur ad interim Ada Bos zweeg.",
        ["Ada Bos: veiligheidsadviseur of - (acting)"],
    ),
    ("nl", "Ada Bos, de militaire woordvoerder, zweeg.", ["Ada Bos: militaire woordvoerder of - (current)"]),
    ("nl", "Ada Bos sprak lang. De voormalige burgemeester zweeg.", ["Ada Bos: burgemeester of - (former)"]),
    (
        "nl",
        "Er kwamen parlementsleden, onder wie Ada Bos en Piet Kok.",
        ["Ada Bos: parlementslid of - (current)", "Piet Kok: parlementslid of - (current)"],
    ),
    (
        "nl",
        "Wethouder Ada Bos zweeg. Haar Gentse tegenhanger AKT niet.",
        ["Ada Bos: Wethouder of - (current)"],
    ),
    (
        "en",
        "Liberal challenger former Vice President Ada Cole left.",
        ["Ada Cole: Vice President of - (former)"],
    ),
    (
        "en",
        "Ada Cole, the DGB chief and herself once general secretary of the SPD, left.",
        ["Ada Cole: chief of DGB (current)", "Ada Cole: general secretary of the SPD of SPD (former)"],
    ),
    ("en", "Ada Cole, Scotland’s lord advocate, left.", ["Ada Cole: lord advocate of Scotland (current)"]),
    (
        "nl",
        "Ada Bos, die Piet Kok gisteren opvolgde als burgemeester van Gent, zweeg.",
        [
            "Ada Bos: burgemeester van Gent of Gent (current)",
            "Piet Kok: burgemeester van Gent of Gent (former)",
        ],
    ),
    (
        "nl",
        "Voorzitter Ada Bos neemt het stokje over van Piet Kok.",
        ["Ada Bos: Voorzitter of - (current)", "Piet Kok: Voorzitter of - (former)"],
    ),
    (
        "en",
        "Ada Cole took over from Ben Ray as mayor.",
        ["Ada Cole: mayor of - (current)", "Ben Ray: mayor of - (former)"],
    ),
    (
        "en",
        "Mayor Ada Cole is to be replaced by Ben Ray.",
        ["Ada Cole: Mayor of - (current)", "Ben Ray: Mayor of - (designated)"],
    ),
    ("nl", "Minister Ada Bos liet zich vervangen door Piet Kok.", ["Ada Bos: Minister of - (current)"]),
    (
        "nl",
        "Premier Ada Bos kwam. Eva Smit, Bos voorganger, niet.",
        ["Ada Bos: Premier of - (current)"],
    ),
    (
        "nl",
        "Premier Piet Kramer kwam. Eva Smit, Kramers voorganger, niet.",
        ["Piet Kramer: Premier of - (current)", "Eva Smit: Premier of - (former)"],
    ),
    (
        "nl",
        "De president van Peru, Ada Bos, zweeg. Minister Jan Kok zag Bos en haar Chileense collega Eva Smit.",
        [
            "Ada Bos: president van Peru of Peru (current)",
            "Jan Kok: Minister of - (current)",
            "Eva Smit: president of Chili (current)",
        ],
    ),
    (
        "nl",
        "Informateur Ada Bos kwam. Haar voorganger, bemiddelaar Piet Kok, niet.",
        ["Ada Bos: Informateur of - (current)", "Piet Kok: bemiddelaar of - (current)"],
    ),
    (
        "nl",
        "Wethouder Ada Bos zweeg. Haar collega Piet Kok, burgemeester van Gent, niet.",
        ["Ada Bos: Wethouder of - (current)", "Piet Kok: burgemeester van Gent of Gent (current)"],
    ),
    (
        "nl",
        "Gisteren ontvingen de twee informateurs president Ada Bos en directeur Piet Kok.",
        ["Ada Bos: president of - (current)", "Piet Kok: directeur of - (current)"],
    ),
    ("nl", "Zij zag maandagochtend eerst D66-leider Ada Bos.", ["Ada Bos: D66-leider of D66 (current)"]),
    ("en", "Ada Cole disagreed. “No,” the SNP leader said.", ["Ada Cole: leader of SNP (current)"]),
    ("en", "Ada Cole disagreed. She annoyed the SNP leader.", []),
    (
        "en",
        "The firm brought in Ada Cole as finance minister, Ben Ray as envoy and Cyn Vale as chief whip.",
        [
            "Ada Cole: finance minister of - (current)",
            "Ben Ray: envoy of - (current)",
            "Cyn Vale: chief whip of - (current)",
        ],
    ),
    (
        "nl",
        "Ada Bos zweeg. Tot 2030 blijft zij burgemeester van Gent.",
        ["Ada Bos: burgemeester van Gent of Gent (current)"],
    ),
    (
        "nl",
        "Ada Bos zweeg. Zij is burgemeester van Gent.",
        ["Ada Bos: burgemeester van Gent of Gent (current)"],
    ),
    (
        "en",
        "Ada Cole was pleased. She is a former mayor of Leeds.",
        ["Ada Cole: mayor of Leeds of Leeds (former)"],
    ),
    (
        "nl",
        "Minister Ada Bos, die vorige maand Piet Kok opvolgde, zweeg.",
        ["Ada Bos: Minister of - (current)", "Piet Kok: Minister of - (former)"],
    ),
    (
        "nl",
        "Ada Bos volgt Piet Kok op als burgemeester.",
        ["Ada Bos: burgemeester of - (current)", "Piet Kok: burgemeester of - (former)"],
    ),
    (
        "en",
        "Ada Cole, who replaced Ben Ray as finance minister, left.",
        ["Ada Cole: finance minister of - (current)", "Ben Ray: finance minister of - (former)"],
    ),
    (
        "nl",
        "Sinds 2019 is Ada Bos burgemeester van Gent.",
        ["Ada Bos: burgemeester van Gent of Gent (current)"],
    ),
    (
        "nl",
        "De bond sprak met Ada Bos, die als uittredend minister zweeg.",
        ["Ada Bos: minister of - (outgoing)"],
    ),
    (
        "en",
        "Ken Ibe, head of the Kenya Labour Congress, left.",
        ["Ken Ibe: head of the Kenya Labour Congress of Kenya Labour Congress (current)"],
    ),
    (
        "en",
        "Party leaders Ada Cole of the Greens and Ben Ray of the Liberals met.",
        ["Ada Cole: Party leader of Greens (current)", "Ben Ray: Party leader of Liberals (current)"],
    ),
    (
        "en",
        "Ada Cole, co-chair of the Irish Greens and Reformists, left.",
        ["Ada Cole: co-chair of the Irish Greens and Reformists of Irish Greens and Reformists (current)"],
    ),
    ("en", "Ada Cole, the president ousted in 2021, left.", ["Ada Cole: president of - (former)"]),
    ("en", "Sudan's military ruler, Gen Ada Cole, left.", ["Ada Cole: military ruler of Sudan (current)"]),
    ("nl", "Gisteren sprak Fokker CEO Piet Kok.", ["Piet Kok: CEO of - (current)"]),
    ("nl", "De Republikeinse Senator Ada Bos zweeg.", ["Ada Bos: Senator of - (current)"]),
    (
        "nl",
        "Premier Piet Kok kwam. SP-Kamerlid Jan Vos vroeg wat zijn voorganger Ada Bos deed.",
        ["Piet Kok: Premier of - (current)", "Jan Vos: SP-Kamerlid of SP (current)"],
    ),
    ("en", "MP Ben Ray asked what his predecessor Ada Cole did.", ["Ben Ray: MP of - (current)"]),
    (
        "nl",
        "De benoeming van Ada Bos tot ambassadeur in Chili verraste.",
        ["Ada Bos: ambassadeur in Chili of - (current)"],
    ),
    ("nl", "De vorige president, Ada Bos, zweeg.", ["Ada Bos: president of - (former)"]),
    (
        "nl",
        "Minister Ada Bos van Klimaat en Groene Groei zweeg.",
        ["Ada Bos: Minister van Klimaat en Groene Groei of - (current)"],
    ),
    ("nl", "Premier Luís Montenegro zweeg.", ["Luís Montenegro: Premier of - (current)"]),
    ("en", "The country's first female president, Ada Cole, left.", ["Ada Cole: president of - (current)"]),
    (
        "en",
        "The appointment of Ada Cole as ambassador to Chile failed.",
        ["Ada Cole: ambassador to Chile of - (current)"],
    ),
    (
        "en",
        "Incoming White House chief of staff Ada Cole left.",
        ["Ada Cole: chief of staff of White House (designated)"],
    ),
    (
        "en",
        "Ada Cole, the nominee for UN ambassador, left.",
        ["Ada Cole: nominee for UN ambassador of UN (designated)"],
    ),
    (
        "en",
        "Secretary of Housing and Urban Development Ada Cole left.",
        ["Ada Cole: Secretary of Housing and Urban Development of - (current)"],
    ),
    (
        "nl",
        "Piet Kok, tot 2019 burgemeester van Kampen, zweeg.",
        ["Piet Kok: burgemeester van Kampen of Kampen (former)"],
    ),
    ("nl", "Piet Kok, tot vorig jaar partijvoorzitter, zweeg.", ["Piet Kok: partijvoorzitter of - (former)"]),
    ("nl", "Waarnemend burgemeester Ada Bos zweeg.", ["Ada Bos: Waarnemend burgemeester of - (acting)"]),
    (
        "nl",
        "Vicepremier Ada Bos kwam. Haar collega van Buitenlandse Zaken, Piet Kok, niet.",
        ["Ada Bos: Vicepremier of - (current)", "Piet Kok: minister van Buitenlandse Zaken of - (current)"],
    ),
    (
        "nl",
        "ABVV-voorzitter Piet Kok zweeg. Zijn collega Ada Bos van het ACV niet.",
        ["Piet Kok: ABVV-voorzitter of ABVV (current)", "Ada Bos: voorzitter of ACV (current)"],
    ),
    (
        "en",
        "The talks with Ada Cole, who is the foreign minister, failed.",
        ["Ada Cole: foreign minister of - (current)"],
    ),
    (
        "en",
        "At the behest of Ada Cole, the prime minister, parliament was suspended.",
        ["Ada Cole: prime minister of - (current)"],
    ),
    (
        "en",
        "Ada Cole, Ben Ray's Middle East envoy, left.",
        ["Ada Cole: Middle East envoy of Ben Ray (current)"],
    ),
    ("nl", "Ada Bos, een van de twee leiders van D66, zweeg.", ["Ada Bos: leider van D66 of D66 (current)"]),
    (
        "en",
        "Ada Cole, president of the U.S.-China Council, left.",
        ["Ada Cole: president of the U.S.-China Council of U.S.-China Council (current)"],
    ),
    ("en", "Ada Cole, a professor of EU law, left.", ["Ada Cole: professor of EU law of EU (current)"]),
    ("en", "Ada Cole, one of the judges, left.", ["Ada Cole: judge of - (current)"]),
    (
        "nl",
        "Ada Bos, hoofd beleid bij Unilever, zweeg.",
        ["Ada Bos: hoofd beleid bij Unilever of Unilever (current)"],
    ),
    ("nl", "Ada Bos, die als uittredend premier sprak, zweeg.", ["Ada Bos: premier of - (outgoing)"]),
    ("en", "Her boss, Ambassador Ada Cole, left.", ["Ada Cole: Ambassador of - (current)"]),
    (
        "nl",
        "De minister van Volksgezondheid, Welzijn en Sport Ada Bos zweeg.",
        ["Ada Bos: minister van Volksgezondheid, Welzijn en Sport of - (current)"],
    ),
    ("nl", "De regering van premier Piet Kok wankelt.", ["Piet Kok: premier of - (current)"]),
    (
        "nl",
        "De adviseur van president Piet Kok, Ada Bos, ging mee.",
        [
            "Ada Bos: adviseur of Piet Kok (current)",
            "Piet Kok: president of - (current)",
        ],
    ),
    (
        "nl",
        "Ada Bos en Piet Kok, de covoorzitters van Ecolo, zwegen.",
        [
            "Ada Bos: covoorzitter van Ecolo of Ecolo (current)",
            "Piet Kok: covoorzitter van Ecolo of Ecolo (current)",
        ],
    ),
    (
        "nl",
        "De Franse en de Duitse minister van Financiën, Ada Bos en Piet Kok, zwegen.",
        [
            "Ada Bos: minister van Financiën of Frankrijk (current)",
            "Piet Kok: minister van Financiën of Duitsland (current)",
        ],
    ),
    (
        "nl",
        "De presidenten van Peru en Chili, Ada Bos en Piet Kok, zwegen.",
        ["Ada Bos: president of Peru (current)", "Piet Kok: president of Chili (current)"],
    ),
    (
        "nl",
        "De Ierse premier sprak met zijn Deense collega Ada Bos.",
        ["Ada Bos: premier of Denemarken (current)"],
    ),
    (
        "nl",
        "Bondskanselier Piet Kok ontving zijn Franse ambtgenoot Ada Bos.",
        ["Piet Kok: Bondskanselier of - (current)"],
    ),
    ("nl", "Ada Bos, die sinds december premier is, zweeg.", ["Ada Bos: premier of - (current)"]),
    ("nl", "Ada Bos, burgemeester van 2014 tot 2019, zweeg.", ["Ada Bos: burgemeester of - (former)"]),
    ("nl", "Piet Kok ontsloeg Ada Bos als minister.", ["Ada Bos: minister of - (former)"]),
    ("nl", "Vice-minister Ada Bos van Energie zweeg.", ["Ada Bos: Vice-minister van Energie of - (current)"]),
    (
        "nl",
        "Ada Bos, de Democratische gouverneur van Texas, zweeg.",
        ["Ada Bos: gouverneur van Texas of Texas (current)"],
    ),
    (
        "nl",
        "Plaatsvervangend ambassadeur Ada Bos zweeg.",
        ["Ada Bos: Plaatsvervangend ambassadeur of - (current)"],
    ),
    (
        "nl",
        "Volgens hoogleraar staatsrecht Ada Bos kan het.",
        ["Ada Bos: hoogleraar staatsrecht of - (current)"],
    ),
    (
        "nl",
        "Ada Bos, Chief Executive Officer van Volvo, zweeg.",
        ["Ada Bos: Chief Executive Officer van Volvo of Volvo (current)"],
    ),
    ("nl", "De schepen van Haven Ada Ben Kok zweeg.", ["Ada Ben Kok: schepen van Haven of - (current)"]),
    ("nl", "De prijs ging naar prins Piet van Oranje.", []),
    (
        "en",
        "The county's Police and Crime Commissioner, Ada Cole, left.",
        ["Ada Cole: Police and Crime Commissioner of - (current)"],
    ),
    (
        "en",
        "Ada Cole, police and crime commissioner for Surrey, left.",
        ["Ada Cole: police and crime commissioner for Surrey of Surrey (current)"],
    ),
    (
        "en",
        "The government of Prime Minister Ada Cole is tired.",
        ["Ada Cole: Prime Minister of - (current)"],
    ),
    (
        "en",
        "Ben Ray, U.S. President-elect Ada Cole's envoy, left.",
        ["Ben Ray: envoy of Ada Cole (current)", "Ada Cole: President of United States (designated)"],
    ),
    (
        "en",
        "Ada Cole and Ben Ray, the co-chairs of the panel, left.",
        ["Ada Cole: co-chair of the panel of - (current)", "Ben Ray: co-chair of the panel of - (current)"],
    ),
    (
        "en",
        "The foreign ministers of Peru and Chile, Ada Cole and Ben Ray, left.",
        ["Ada Cole: foreign minister of Peru (current)", "Ben Ray: foreign minister of Chile (current)"],
    ),
    (
        "en",
        "The group's former acting chief operating officer Ada Cole left.",
        ["Ada Cole: chief operating officer of - (former)"],
    ),
    ("en", "Ada Cole, whom Ben Ray fired as mayor, left.", ["Ada Cole: mayor of - (former)"]),
    (
        "en",
        "Ada Cole replaced Ben Ray as mayor.",
        ["Ada Cole: mayor of - (current)", "Ben Ray: mayor of - (former)"],
    ),
    (
        "en",
        "Ada Cole will replace Ben Ray as mayor.",
        ["Ada Cole: mayor of - (designated)", "Ben Ray: mayor of - (outgoing)"],
    ),
    (
        "en",
        "Ada Cole, Peru's prime minister from 2021 to 2024, left.",
        ["Ada Cole: prime minister of Peru (former)"],
    ),
    (
        "en",
        "The talks brought in Reed, the acting chief of staff, Ada Cole, and general Ben Ray.",
        ["Ada Cole: chief of staff of - (acting)", "Ben Ray: general of - (current)"],
    ),
    (
        "en",
        "The candidate for prime minister is Ada Cole.",
        ["Ada Cole: candidate for prime minister of - (designated)"],
    ),
    ("en", "A coup removed then-prime-minister Ada Cole.", ["Ada Cole: prime minister of - (former)"]),
    (
        "en",
        "Ada Cole MP, Secretary of State for Defence, left.",
        ["Ada Cole: Secretary of State for Defence of - (current)"],
    ),
    ("en", "Vice Premier He Lifeng left.", ["He Lifeng: Vice Premier of - (current)"]),
    (
        "en",
        "Ada Cole was re-elected president of Peru on Sunday.",
        ["Ada Cole: president of Peru of Peru (current)"],
    ),
    (
        "nl",
        "Ex-FNV-leider Piet Bos wachtte af.",
        ["Piet Bos: FNV-leider of FNV (former)"],
    ),
    (
        "nl",
        "Ada Bos bekleedde het ambt van burgemeester.",
        ["Ada Bos: burgemeester of - (former)"],
    ),
    (
        "nl",
        "Piet Bos, die als minister van Justitie de wet schreef, zweeg.",
        ["Piet Bos: minister van Justitie of - (former)"],
    ),
    (
        "nl",
        "De twee voorzitters van Nieuw Geel: Ada Bos en Piet Kok.",
        [
            "Ada Bos: voorzitter van Nieuw Geel of Nieuw Geel (current)",
            "Piet Kok: voorzitter van Nieuw Geel of Nieuw Geel (current)",
        ],
    ),
    (
        "nl",
        "De Europese handelscommissaris, de Spaanse Ada Bos, zweeg.",
        ["Ada Bos: handelscommissaris of Europese Unie (current)"],
    ),
    (
        "nl",
        "Landbouwminister Ada Bos zweeg, maar haar collega van Buitenlandse Zaken, Piet Kok, niet.",
        [
            "Ada Bos: Landbouwminister of - (current)",
            "Piet Kok: minister van Buitenlandse Zaken of - (current)",
        ],
    ),
    (
        "nl",
        "Ada Bos wordt beoogd minister van Defensie en Piet Kok gaat naar huis.",
        ["Ada Bos: minister van Defensie of - (designated)"],
    ),
    (
        "en",
        "Tom Reed was sworn in at 5 p.m. on Friday as governor.",
        ["Tom Reed: governor of - (current)"],
    ),
    (
        "en",
        "Ada Cole, who held the post of Speaker until 2019, was there.",
        ["Ada Cole: Speaker of - (former)"],
    ),
    (
        "en",
        "The two chief negotiators, Tom Reed and Ada Cole, met on Monday.",
        [
            "Tom Reed: chief negotiator of - (current)",
            "Ada Cole: chief negotiator of - (current)",
        ],
    ),
    ("en", "One senator, Tom Reed, was there.", ["Tom Reed: senator of - (current)"]),
    ("en", "The Peruvian Prime Minister Media Office was there.", []),
    (
        "en",
        "Tom Reed was sworn in at 5 p.m. local time (2100 UTC) as Peru's new governor.",
        ["Tom Reed: governor of Peru (current)"],
    ),
    ("en", "He fled with Ada Cole, the former leader's daughter.", []),
    (
        "en",
        "European Commission President Anna Keller told reporters that it was over.",
        ["Anna Keller: President of European Commission (current)"],
    ),
    ("en", "Les Verts chief Paul Marchand said no.", ["Paul Marchand: chief of Les Verts (current)"]),
    ("en", "His lawyer, Peter Novak, said the court was wrong.", ["Peter Novak: lawyer of - (current)"]),
    ("nl", "Zijn advocaat Piet Bos noemt het vonnis onbegrijpelijk.", ["Piet Bos: advocaat of - (current)"]),
    (
        "en",
        "Neither Lord Marsh nor his deputy, Lindsay Field, spoke on Monday.",
        ["Lindsay Field: deputy of - (current)"],
    ),
    ("en", "King Harald opened the parliament on Monday.", ["Harald: King of - (current)"]),
    (
        "en",
        "The governor appointed Paul Marchand as secretary of state.",
        ["Paul Marchand: secretary of state of - (current)"],
    ),
    (
        "nl",
        "De koning benoemde Piet Bos tot minister van Defensie.",
        ["Piet Bos: minister van Defensie of - (current)"],
    ),
    (
        "en",
        "Paul Marchand resigned as governor of the territory.",
        ["Paul Marchand: governor of the territory of - (former)"],
    ),
    (
        "nl",
        "Piet Bos is opgestapt als burgemeester van Utrecht.",
        ["Piet Bos: burgemeester van Utrecht of Utrecht (former)"],
    ),
    (
        "en",
        "Hadi Karim, the head of the Iran-aligned Fatah Alliance, spoke.",
        ["Hadi Karim: head of the Iran-aligned Fatah Alliance of Fatah Alliance (current)"],
    ),
    (
        "en",
        "Former Prime Ministers Nouri Salim and Haider Abbas, and Hadi Karim, were there.",
        ["Nouri Salim: Prime minister of - (former)", "Haider Abbas: Prime minister of - (former)"],
    ),
    (
        "nl",
        "De voormalige Ierse minister van Financiën Sean Doyle zweeg.",
        ["Sean Doyle: minister van Financiën of Ierland (former)"],
    ),
    (
        "nl",
        "Jan de Wit, voorzitter van de vakbond FNV, zweeg.",
        ["Jan de Wit: voorzitter van de vakbond FNV of FNV (current)"],
    ),
    (
        "nl",
        "Volgens minister Ada Bos (Justitie) is het klaar.",
        ["Ada Bos: minister van Justitie of - (current)"],
    ),
    (
        "nl",
        "De ministers Piet Kok (Landbouw) en Eva Smit (Wonen) zwegen.",
        ["Piet Kok: minister van Landbouw of - (current)", "Eva Smit: minister van Wonen of - (current)"],
    ),
    (
        "nl",
        "De Zweedse en Deense ministers van Defensie, Nils Holm en Mette Krog, zwegen.",
        [
            "Nils Holm: minister van Defensie of Zweden (current)",
            "Mette Krog: minister van Defensie of Denemarken (current)",
        ],
    ),
    (
        "nl",
        "CDA-leider Henk Bakker sprak met zijn Belgische ambtgenoot Luc Peeters.",
        ["Henk Bakker: CDA-leider of CDA (current)", "Luc Peeters: leider of België (current)"],
    ),
    (
        "nl",
        "Sanne Vos werd gisteren benoemd tot minister van Onderwijs.",
        ["Sanne Vos: minister van Onderwijs of - (current)"],
    ),
    ("nl", "Sanne Vos was premier.", ["Sanne Vos: premier of - (former)"]),
    ("nl", "Oud-burgemeester Kees Smid zweeg.", ["Kees Smid: burgemeester of - (former)"]),
    (
        "nl",
        "Demissionair premier Kees Smid van Noorwegen zweeg.",
        ["Kees Smid: premier of Noorwegen (caretaker)"],
    ),
    (
        "nl",
        "Rosa Blom, de Peruaanse ambassadeur in Chili, zweeg.",
        ["Rosa Blom: ambassadeur in Chili of Peru (current)"],
    ),
    ("nl", "De 21-jarige voorzitter Sanne Vos zweeg.", ["Sanne Vos: voorzitter of - (current)"]),
    (
        "en",
        "Norway's climate minister, Ingrid Lund, opened the summit.",
        ["Ingrid Lund: climate minister of Norway (current)"],
    ),
    (
        "en",
        "Former Irish finance minister Sean Doyle resigned.",
        ["Sean Doyle: finance minister of Ireland (former)"],
    ),
    ("en", "Labour leader Anna Reed resigned.", ["Anna Reed: leader of Labour (current)"]),
    (
        "en",
        "Anna Reed was elected chair of the committee.",
        ["Anna Reed: chair of the committee of - (current)"],
    ),
    (
        "en",
        "Anna Reed, Peru’s ambassador to Egypt, resigned.",
        ["Anna Reed: ambassador to Egypt of Peru (current)"],
    ),
    ("en", "The acting mayor, Pete Cook, resigned.", ["Pete Cook: mayor of - (acting)"]),
    ("en", "Flood Relief Minister Mia Stone left.", ["Mia Stone: Flood Relief Minister of - (current)"]),
    ("en", "Leeds County Sheriff Pete Cook left.", ["Pete Cook: Sheriff of Leeds County (current)"]),
    ("en", "Ex-Prime Minister Mia Stone left.", ["Mia Stone: Prime Minister of - (former)"]),
    (
        "en",
        "Deputy U.S. Trade Envoy Mia Stone left.",
        ["Mia Stone: Deputy U.S. Trade Envoy of United States (current)"],
    ),
    (
        "en",
        "Peruvian Foreign Ministry spokesman Pete Cook left.",
        ["Pete Cook: Foreign Ministry spokesman of Peru (current)"],
    ),
    (
        "en",
        "Maj. Gen. Ada Osei met Sen. Pete Cook.",
        ["Ada Osei: Maj. Gen. of - (current)", "Pete Cook: Sen. of - (current)"],
    ),
    (
        "en",
        "Mayor Pete Cook left. His predecessor, Mia Stone, returned.",
        ["Pete Cook: Mayor of - (current)", "Mia Stone: Mayor of - (former)"],
    ),
    (
        "en",
        "Party chairperson President Ada Osei left.",
        ["Ada Osei: Party chairperson of - (current)", "Ada Osei: President of - (current)"],
    ),
    (
        "en",
        "Peru’s ambassador to Germany Robert Cook left.",
        ["Robert Cook: ambassador to Germany of Peru (current)"],
    ),
    (
        "nl",
        "Eva Smit zelf, voorzitter van de FNV, zweeg.",
        ["Eva Smit: voorzitter van de FNV of FNV (current)"],
    ),
    (
        "nl",
        "Piet Kok, plaatsvervangend hoofd van Shell, zweeg.",
        ["Piet Kok: plaatsvervangend hoofd van Shell of Shell (current)"],
    ),
    ("en", "Prime Minister Mia Stone's plan failed.", ["Mia Stone: Prime Minister of - (current)"]),
    ("en", "The union's founder, Pete Cook, left.", ["Pete Cook: founder of - (current)"]),
    (
        "en",
        "Member of Parliament (MP) Pete Cook left.",
        ["Pete Cook: Member of Parliament of Parliament (current)"],
    ),
    (
        "en",
        "Presidents Pete Cook of Peru and Mia Stone of Chile left.",
        ["Pete Cook: president of Peru (current)", "Mia Stone: president of Chile (current)"],
    ),
    ("en", "The TSX, whose chairman is Pete Cook, left.", ["Pete Cook: chairman of TSX (current)"]),
    ("en", "Pete Cook, who was mayor, left.", ["Pete Cook: mayor of - (former)"]),
    ("en", "Pete Cook has been named director.", ["Pete Cook: director of - (current)"]),
    (
        "en",
        "Pete Cook, director of Health Watch, left.",
        ["Pete Cook: director of Health Watch of Health Watch (current)"],
    ),
    ("nl", "Piet Kok, die burgemeester is, zweeg.", ["Piet Kok: burgemeester of - (current)"]),
    ("nl", "De voorzitter is Piet Kok.", ["Piet Kok: voorzitter of - (current)"]),
    (
        "en",
        "Mia Stone, the Conservative MP for Leeds, left.",
        ["Mia Stone: MP for Leeds of Conservative (current)"],
    ),
    ("en", "Archbishop of Wexham Peter Cole left.", ["Peter Cole: Archbishop of Wexham of Wexham (current)"]),
    ("en", "Envoy of Norway, Ada Cole, left.", ["Ada Cole: Envoy of Norway of Norway (current)"]),
    ("en", "Rep. Mia Stone (D-Calif.) left.", ["Mia Stone: Rep. of - (current)"]),
    (
        "nl",
        "Vicepremier en minister van Werk Piet Kok zweeg.",
        ["Piet Kok: Vicepremier of - (current)", "Piet Kok: minister van Werk of - (current)"],
    ),
    (
        "en",
        "Ada Cole, a UN envoy for the Office of the UN High Commissioner for Trade, left.",
        ["Ada Cole: envoy for the Office of the UN High Commissioner for Trade of UN (current)"],
    ),
    (
        "en",
        "Ben Ray is the chair of the Congressional Rural Caucus.",
        ["Ben Ray: chair of the Congressional Rural Caucus of Congressional Rural Caucus (current)"],
    ),
    ("en", "The now-former governor Ada Cole left.", ["Ada Cole: governor of - (former)"]),
    ("en", "He saw recently Cardinal George Bell.", ["George Bell: Cardinal of - (current)"]),
    (
        "en",
        "President Ola Berg, in a statement read by the press secretary, said no.",
        ["Ola Berg: President of - (current)"],
    ),
    ("en", "Governor Ada Cole left. She belongs to the Green Party.", ["Ada Cole: Governor of - (current)"]),
    ("nl", "Willem Ford, de CEO van Ford, zweeg.", ["Willem Ford: CEO van Ford of - (current)"]),
    (
        "nl",
        "Minister Piet Kok van Volksgezondheid zweeg.",
        ["Piet Kok: Minister van Volksgezondheid of - (current)"],
    ),
    (
        "en",
        "The current mayor, Mia Stone, president of the Rowing Society, left.",
        [
            "Mia Stone: mayor of - (current)",
            "Mia Stone: president of the Rowing Society of Rowing Society (current)",
        ],
    ),
]
NOBODYS: list[tuple[Language, str]] = [
    ("nl", "Als burgemeester wil Ola Kos de huur verlagen."),
    ("en", "Ada Cole was the first president to visit Peru."),
    ("nl", "Sanne Vos werd niet benoemd tot minister van Onderwijs."),
    ("nl", "De minister zweeg."),
    ("nl", "Boer Kees Smid zweeg."),
    ("en", "Ada Cole, a member of the Labour Party, left."),
    ("en", "Ada Cole saw Ben Ray as a friend, Cyn Vale as a judge."),
    ("nl", "Ooggetuige Eva Smit zag de trein."),
    ("nl", "Het ministerie van Onderwijs zweeg."),
    ("nl", "Kees Smid sprak met de burgemeester."),
    ("en", "Passenger Mia Stone saw the train."),
    ("en", "The ministry declined to comment."),
    ("en", "Acting via his lawyers, Ivan Petrov pleaded guilty."),
    ("en", "According to police and port officials, Petrov was driving."),
    ("nl", "In zijn toespraak loofde de premier Stroom Airlines (SA), de eigenaar."),
]


@pytest.mark.parametrize(("language", "text", "held"), OFFICES)
def test_reads_who_holds_an_office(language: Language, text: str, held: list[str]) -> None:
    """Before and behind a name, in lists, of counterparts, by "is" and "werd", with land, body and tenure."""
    assert reads.facts(text, language, "office") == held


@pytest.mark.parametrize(("language", "text"), NOBODYS)
def test_gives_nobody_an_office_they_do_not_hold(language: Language, text: str) -> None:
    """A denial, an unnamed holder, a description, a body, a bystander."""
    assert reads.facts(text, language, "office") == []


def test_says_an_office_once_however_often_it_stands() -> None:
    """Each place is evidence."""
    text = "Minister Ada Bos zweeg. Later sprak minister Ada Bos toch."
    assert reads.facts(text, "nl", "office") == ["Ada Bos: Minister of - (current)"]
