"""What parties want and reject, on which topic."""

import pytest
import reads

from bot import reading
from bot.model import Language, Position

POSITIONS: list[tuple[Language, str, list[str]]] = [
    ("en", "A ban is what the union wants.", ["the union for: ban"]),
    ("en", "The union wants 7%.", ["The union for: 7%"]),
    ("en", "What the union wants is a ban.", ["the union for: ban"]),
    ("en", "Ada Cole told reporters what the union wants.", []),
    ("en", "Ada Cole wants, with some help, to revise the treaty.", ["Ada Cole for: revise the treaty"]),
    ("nl", "Er komt een verbod. Dat is ook wat de FNV wil.", ["FNV for: Dat"]),
    ("nl", "Wat de FNV wil, is een verbod.", ["FNV for: verbod"]),
    ("nl", "Jan Bos zei het plan niet te zullen steunen.", ["Jan Bos against: zei het plan"]),
    ("nl", "De Groenen lieten weten niets te zien in een brug.", ["Groenen against: brug"]),
    ("nl", "De Groenen lieten weten wel iets te zien in een brug.", ["Groenen for: brug"]),
    ("nl", "Ada Bos wil, zo zei ze, het verdrag herzien.", ["Ada Bos for: verdrag herzien"]),
    (
        "nl",
        "Jan Bos (SP) zei dat zijn partij bereid blijft te praten over pacht.",
        ["SP for: praten over pacht"],
    ),
    ("nl", "De FNV is niet beschikbaar voor een fusie.", ["FNV against: fusie"]),
    ("nl", "SP-leider Jan Bos zweeg. Zijn eigen partij wil een verbod.", ["SP for: verbod"]),
    (
        "en",
        "Peru welcomed the delay, but environmentalists, who had wanted the rule, condemned it.",
        ["Peru for: delay"],
    ),
    (
        "en",
        "The union insisted that the port could never be sold.",
        ["The union demands: port could never be sold"],
    ),
    ("en", "Ada Cole considered the deal acceptable.", ["Ada Cole for: deal acceptable"]),
    ("nl", "Peru steunt het verdrag, Chili niet.", ["Peru for: verdrag", "Chili against: verdrag"]),
    ("nl", "Peru verwerpt het verdrag, maar Chili niet.", ["Peru against: verdrag"]),
    ("nl", "Peru is tegen het verdrag, Chili ook.", ["Peru against: verdrag", "Chili against: verdrag"]),
    ("nl", "Peru is tegen het verdrag, Chili wel.", ["Peru against: verdrag", "Chili for: verdrag"]),
    ("en", "Peru backs the loan, but Chile does not.", ["Peru for: loan", "Chile against: loan"]),
    ("nl", "De premier beloofde dat Peru meebetaalt.", ["Peru offers: Peru meebetaalt"]),
    ("en", "Ada Cole pledged that Peru would pay.", ["Peru offers: Peru would pay"]),
    ("nl", "Een verbod, dat door de FNV werd verworpen.", ["FNV against: verbod"]),
    ("nl", "Het plan, dat alleen door de FNV wordt gesteund, viel.", ["FNV for: plan"]),
    (
        "nl",
        "Jan Bos is geen voorstander van een verbod. De FNV wil het wel.",
        ["Jan Bos against: verbod", "FNV for: het"],
    ),
    ("nl", "De FNV vindt dat een onredelijke eis.", ["FNV against: onredelijke eis"]),
    ("nl", "Als enige bond stemde de FNV tegen de wet.", ["FNV against: wet"]),
    ("nl", "Nu dringt Peru, waar het vriest, bij Chili op spoed aan.", ["Peru demands: Chili op spoed"]),
    ("nl", "Twee van de drie bonden steunen de wet.", ["Twee van de drie bonden for: wet"]),
    ("en", "A majority of senators support the bill.", ["majority of senators for: bill"]),
    (
        "nl",
        "Jan Bos wil zo snel mogelijk nieuwe banen, net als fractievoorzitter Eva Vos.",
        ["Jan Bos for: zo snel mogelijk nieuwe banen", "Eva Vos for: zo snel mogelijk nieuwe banen"],
    ),
    ("nl", "Peru verwelkomde het besluit, maar Chili zweeg.", ["Peru for: besluit"]),
    ("en", "Norway, the oldest member, welcomed it.", ["Norway for: it"]),
    ("nl", "De FNV in Lima is tegen een staking.", ["FNV against: staking"]),
    (
        "nl",
        "Jan Bos sloeg de uitnodiging, die pas laat kwam, af.",
        ["Jan Bos against: uitnodiging, die pas laat kwam"],
    ),
    (
        "nl",
        "Peru, dat als enige buurland niet van plan is de heffing te betalen, zweeg.",
        ["Peru refuses: heffing te betalen"],
    ),
    (
        "nl",
        "Maandag voelden Peru en Chili, de leveranciers van Jan Bos, niets voor een heffing.",
        ["Peru against: heffing", "Chili against: heffing"],
    ),
    ("nl", "Peru levert eigen onderdanen niet uit.", ["Peru against: eigen onderdanen uit"]),
    (
        "nl",
        "Ook Peru en Chili leveren geen staatsburgers uit.",
        ["Peru against: staatsburgers uit", "Chili against: staatsburgers uit"],
    ),
    ("nl", "Jan Bos zei dat Peru zich niet in de ruzie mengt.", ["Peru against: in de ruzie"]),
    ("nl", "Peru tekent nog niet.", []),
    ("nl", "Waarnemers uit Peru mochten zich niet met de inhoud bemoeien.", []),
    ("nl", "Jan Bos eiste dat hij het plan intrekt.", ["Jan Bos demands: hij het plan intrekt"]),
    ("nl", "Er kwam Ada Bos van de Groenen, die het plan steunt.", ["Ada Bos for: plan"]),
    (
        "nl",
        "Het overleg mislukte omdat de FNV het plan onaanvaardbaar noemt.",
        ["FNV against: plan onaanvaardbaar"],
    ),
    ("nl", "Jan Bos zei dat de FNV het bod te laag vindt.", ["FNV against: bod te laag"]),
    ("nl", "Zo denkt ook rector Ada Bos erover, die het bod afwijst.", ["Ada Bos against: bod"]),
    (
        "nl",
        "De FNV, met een miljoen leden de grootste, tekent pas als er een bod ligt.",
        ["FNV conditions: tekent pas als er een bod ligt"],
    ),
    (
        "en",
        "Ada Cole, who was sacked as mayor by Ben Marsh in May, also rejected it.",
        ["Ada Cole against: it"],
    ),
    (
        "en",
        "The coastal rebels, who seized the port, Callao, in 2014, rejected the deal.",
        ["The coastal rebels against: deal"],
    ),
    (
        "en",
        "That MP, Ada Cole, a former baker, said it was “a black day for all” and demanded a vote.",
        ["Ada Cole demands: vote"],
    ),
    (
        "en",
        "Peru, Chile and Norway, the army’s main backers, welcomed the ruling.",
        ["Peru for: ruling", "Chile for: ruling", "Norway for: ruling"],
    ),
    ("nl", "Voor de stemming had Jan Bos de heffing afgewezen.", ["Jan Bos against: heffing"]),
    ("nl", "Jan Bos vliegt naar Peking, waar hij de FNV zal steunen.", ["Jan Bos for: FNV"]),
    ("nl", "Er komt een vrije dag, waar de FNV al lang om vraagt.", ["FNV demands: komt een vrije dag"]),
    ("nl", "De FNV zegt dat zij de heffing afwijst.", ["FNV against: heffing"]),
    (
        "nl",
        "De grootste is de PVV. Voorzitter Jan Bos zegt dat zijn partij een heffing afwijst.",
        ["PVV against: heffing"],
    ),
    ("nl", "50Plus wijst het plan af.", ["50Plus against: plan"]),
    ("nl", "Een nieuw akkoord wijst Ada Bos af.", ["Ada Bos against: nieuw akkoord"]),
    ("nl", "Peru heeft de helft geboden.", ["Peru offers: helft"]),
    ("nl", "Peru heeft het aanbod afgeslagen.", ["Peru against: aanbod"]),
    ("nl", "Peru was het felst tegen.", ["Peru against: felst"]),
    ("nl", "Peru doet niet mee aan het plan.", ["Peru against: plan"]),
    ("nl", "Noorwegen is daar faliekant op tegen.", ["Noorwegen against: daar"]),
    ("nl", "Het was voor het eerst sinds mei dat Noorwegen tekende.", []),
    ("nl", "De koning vroeg Jan Bos een regering te vormen.", []),
    ("en", "The president asked Ada Cole to form a government.", []),
    ("en", "The president asked Ada Cole to leave.", ["The president demands: leave"]),
    (
        "nl",
        "De FNV noemt het voorstel ‘een doodlopende straat’.",
        ["FNV against: voorstel een doodlopende straat’"],
    ),
    ("nl", "De motie kreeg geen steun van de SP en de PvdA.", ["SP against: motie", "PvdA against: motie"]),
    ("nl", "Jan Bos zal het arrest eerbiedigen.", ["Jan Bos for: arrest eerbiedigen"]),
    ("nl", "De verslaggevers vroegen de SP naar de sfeer.", []),
    (
        "nl",
        "Noorwegen liet de verkoop toe, tot woede van Peru.",
        ["Peru against: Noorwegen liet de verkoop toe"],
    ),
    ("en", "Norway won't be part of any deal.", ["Norway against: part of any deal"]),
    ("en", "Norway will not be in Lima.", []),
    ("en", "Norway cannot accept the levy.", ["Norway against: accept the levy"]),
    ("en", "Ada Cole cannot stand in the election.", []),
    ("en", "Ada Cole said there was no need for a vote.", []),
    ("en", "The court ruled against the levy.", ["The court against: levy"]),
    (
        "en",
        "Ada Cole refused to say how many would vote for it.",
        ["Ada Cole refuses: say how many would vote for it"],
    ),
    ("en", "Ada Cole declined to comment.", []),
    (
        "en",
        "Ada Cole insists Norway must be ready to act.",
        ["Ada Cole demands: Norway must be ready to act"],
    ),
    ("nl", "FNV eist loonsverhoging", ["FNV demands: loonsverhoging"]),
    ("nl", "Premier Jan Bos tekende de conclusies niet.", ["Jan Bos against: tekende de conclusies niet"]),
    ("nl", "De premier krijgt steun van bijna het hele parlement.", ["het hele parlement for: premier"]),
    ("nl", "Hamas zwijgt. De beweging eist geld.", ["Hamas demands: geld"]),
    ("nl", "De heffing is een breekpunt voor de FNV.", ["FNV against: heffing"]),
    ("nl", "Dat is voor de FNV een rode lijn.", ["FNV against: Dat"]),
    ("nl", "De FNV besloot de heffing af te wijzen.", ["FNV against: heffing"]),
    ("nl", "Premier Jan Bos valt haar bij.", ["Jan Bos for: valt haar bij"]),
    ("nl", "Een heffing is voor de FNV nog altijd onbespreekbaar.", ["FNV against: heffing is voor de FNV"]),
    ("nl", "De FNV steunt een akkoord, op voorwaarde dat het loon stijgt.", ["FNV for: akkoord"]),
    ("nl", "Jan Bos belooft dat hij het plan zal steunen.", ["Jan Bos for: plan"]),
    (
        "nl",
        "De FNV eist dat de raad blijft en dat Peru het plan steunt.",
        ["FNV demands: raad blijft en dat Peru het plan steunt"],
    ),
    ("nl", "Daar waren Peru en Chili tegen.", ["Peru against: Daar", "Chili against: Daar"]),
    ("nl", "Peru laat sinds mei geen hulp toe.", ["Peru against: hulp"]),
    ("nl", "De VVD steunt dat plan niet.", ["VVD against: plan"]),
    ("nl", "De VVD steunt die motie niet.", ["VVD against: die motie"]),
    ("nl", "De VVD steunt het plan dat Peru niet wil.", ["VVD for: plan dat Peru"]),
    ("nl", "De FNV legt dat voorstel naast zich neer.", ["FNV against: voorstel"]),
    ("nl", "De FNV wil dat niet.", ["FNV against: dat"]),
    ("nl", "Jan Bos sluit uit dat de heffing wordt geschrapt.", ["Jan Bos against: heffing wordt geschrapt"]),
    ("nl", "De regering-De Vos eist uitleg.", ["De regering-De Vos demands: uitleg"]),
    ("nl", "Anders wil Peru het plan niet steunen.", ["Peru against: plan"]),
    ("en", "Norway says it'd oppose any levy.", ["Norway against: any levy"]),
    ("en", "Norway rejected the claims and called for a vote.", ["Norway demands: vote"]),
    ("en", "Norway denied the allegations.", []),
    ("en", "Norway rejected the allegations.", ["Norway against: allegations"]),
    (
        "en",
        "Norway backed the levy, as did Peru and Chile.",
        ["Norway for: levy", "Peru for: levy", "Chile for: levy"],
    ),
    ("en", "Norway opposes the levy. So does Peru.", ["Norway against: levy", "Peru against: levy"]),
    ("en", "Norway opposes the levy. So does Peru’s port sink.", ["Norway against: levy"]),
    ("en", "The levy has secured the backing of the Rural Group.", ["Rural Group for: levy"]),
    ("en", "The Leeds Bakers Assn. endorsed the levy.", ["Leeds Bakers Assn. for: levy"]),
    (
        "en",
        "It was said after the BMA's Welsh branch rejected the levy.",
        ["the BMA's Welsh branch against: levy"],
    ),
    ("nl", "De FNV en de VVD bleven het plan steunen.", ["FNV for: plan", "VVD for: plan"]),
    ("nl", "In de Kamer is de VVD voor uitstel.", ["VVD for: uitstel"]),
    ("nl", "De VVD denkt dat de heffing moet verdwijnen.", ["VVD demands: heffing moet verdwijnen"]),
    ("nl", "De FNV acht het plan in strijd met de wet.", ["FNV against: plan in strijd met de wet"]),
    ("nl", "Voor Noorwegen is uitstel een rode lijn.", ["Noorwegen against: uitstel"]),
    ("nl", "Wat de FNV betreft komt er een fonds.", ["FNV demands: komt er een fonds"]),
    ("nl", "Als het aan de FNV ligt, blijft de toeslag.", ["FNV demands: toeslag"]),
    ("nl", "Van de FNV mag de winkel open.", ["FNV for: winkel open"]),
    ("nl", "Van de FNV hoeft de pauze niet.", ["FNV against: pauze"]),
    ("nl", "De heffing moet van tafel, zegt de FNV.", ["FNV demands: heffing moet van tafel"]),
    ("en", "According to Norway, the levy should be scrapped.", ["Norway demands: levy should be scrapped"]),
    ("nl", "De bouw moet nog worden goedgekeurd door de FNV.", []),
    ("nl", "De FNV is van plan het voorstel te verwerpen.", ["FNV against: voorstel"]),
    ("nl", "De FNV is niet van plan het voorstel te steunen.", ["FNV refuses: voorstel te steunen"]),
    ("en", "Norway has decided to reject the levy.", ["Norway against: levy"]),
    ("en", "Norway has decided not to back the levy.", ["Norway against: levy"]),
    ("en", "Norway, Peru and Chile are opposed.", []),
    (
        "nl",
        "OM eist boete, verdediging wil vrijspraak",
        ["OM demands: boete", "verdediging for: vrijspraak"],
    ),
    ("en", "Ghana will sign only if the debt shrinks.", ["Ghana conditions: sign only if the debt shrinks"]),
    ("en", "Ghana may sign only if the debt shrinks.", []),
    ("nl", "Heffing geblokkeerd door FNV", ["FNV against: Heffing"]),
    ("nl", "Het plan wordt betreurd door de FNV.", ["FNV against: plan"]),
    ("nl", "Het besluit is door de FNV aangevochten.", ["FNV against: besluit"]),
    ("nl", "De FNV heeft een verhoging toegestaan.", ["FNV for: verhoging"]),
    ("nl", "De FNV heeft zich uitgesproken tegen het plan.", ["FNV against: plan"]),
    ("en", "The union is vetoing the plan.", ["The union against: plan"]),
    (
        "nl",
        "Ook horecafederatie Horeca Vlaanderen reageert kritisch op het plan.",
        ["horecafederatie Horeca Vlaanderen against: plan"],
    ),
    (
        "nl",
        "Boerenorganisatie LTO Nederland, Unizo en de Peruaanse Boerenbond willen dat het stopt.",
        [
            "Boerenorganisatie LTO Nederland demands: stopt",
            "Unizo demands: stopt",
            "Boerenbond demands: stopt",
        ],
    ),
    ("nl", "De FNV vindt de maatregel overdreven.", ["FNV against: maatregel overdreven"]),
    ("en", "Ada Cole cautioned allies against easing sanctions.", ["Ada Cole against: easing sanctions"]),
    ("en", "Jan Bos did not exclude an appeal.", ["Jan Bos considers: appeal"]),
    (
        "nl",
        "Vicepremier Jan Bos zweeg. Partijleider Ada Cole kwam. De VVD-leider wil geld.",
        ["De VVD-leider for: geld"],
    ),
    (
        "nl",
        "D66-voorzitter Ada Cole zweeg. De voorzitter van de VVD wil geld.",
        ["De voorzitter van de VVD for: geld"],
    ),
    ("nl", "Jan Bos zweeg. Voor de voorzitter van de VVD is dat onaanvaardbaar.", ["Jan Bos against: dat"]),
    ("nl", "Minister Jan Bos, die in 2026 kandidaat wil zijn, zweeg.", []),
    (
        "en",
        "The planning committee voted 8-5 against the scheme.",
        ["The planning committee against: scheme"],
    ),
    ("en", "The housing charity Rexa regretted the outcome.", ["Rexa against: outcome"]),
    (
        "nl",
        "De VVD steunt het plan, al vroeg minister Jan Bos om garanties.",
        ["VVD for: plan", "Jan Bos demands: garanties"],
    ),
    (
        "nl",
        "De bond wil niet gaan staken, maar kan daarmee leven.",
        ["De bond against: gaan staken", "De bond for: daarmee"],
    ),
    (
        "nl",
        "De bond vraagt dat er naar een oplossing wordt gekeken.",
        ["De bond demands: oplossing wordt gekeken"],
    ),
    ("nl", "Minister Jan Bos stak zijn tegenstander de hand toe.", []),
    (
        "nl",
        "Energiebedrijf Rexa wil een park. Het bedrijf vraagt geld.",
        ["Energiebedrijf Rexa for: park", "Energiebedrijf Rexa demands: geld"],
    ),
    (
        "en",
        "Workers want more, their union said. The mine's owner, RMX, left. The union is demanding a raise.",
        ["Workers for: more", "The union demands: raise"],
    ),
    (
        "en",
        "The Social Democrats and Labour also oppose the change.",
        ["Social Democrats against: change", "Labour against: change"],
    ),
    (
        "en",
        "Environment minister Ada Cole signed the plan. The Peruvian Greens want a ban.",
        ["Peruvian Greens for: ban"],
    ),
    (
        "en",
        "Chile wants a monitor, conditions Ada Cole has so far refused to accept.",
        ["Chile for: monitor", "Ada Cole refuses: conditions"],
    ),
    ("en", "Ada Cole said she would not hesitate to act.", []),
    ("nl", "Piet van Dalen was boos. Van Dalen eist geld.", ["Piet van Dalen demands: geld"]),
    ("nl", "Frits van den Berg was boos. Van den Berg eist geld.", ["Frits van den Berg demands: geld"]),
    (
        "nl",
        "Minister Jan Bos wil zich niet mengen in het conflict, al vindt ze dat er geld moet komen.",
        ["Jan Bos against: mengen in het conflict"],
    ),
    (
        "nl",
        "“Het is op”, zei Jan Bos, die vrijdag met zijn schip de haven blokkeerde.",
        ["Jan Bos against: schip de haven"],
    ),
    ("nl", "Minister Jan Bos riep de burgers op om in te grijpen.", ["Jan Bos demands: in te grijpen"]),
    (
        "en",
        "Chile wants to train its officers, a proposal the union dismissed as a distraction.",
        ["Chile for: train its officers", "the union against: proposal"],
    ),
    (
        "en",
        "Chile proposed a vote, something Peru has ruled out.",
        ["Chile offers: vote", "Peru against: something"],
    ),
    (
        "nl",
        "Op 18 juni verzocht de Peruaanse Rekenkamer om een nieuwe aanbesteding.",
        ["Rekenkamer demands: nieuwe aanbesteding"],
    ),
    ("nl", "Vooruitgang, de bond van boeren, sluit zich daar niet bij aan.", ["Vooruitgang against: daar"]),
    ("en", "Forwards, a small party that ran alone, will back the budget.", ["Forwards for: budget"]),
    ("en", "Senator Ada Cole of Peru, who opposes the strike, left.", ["Ada Cole against: strike"]),
    (
        "en",
        "The trip angered the KDA, whose new chair, Ada Cole, wants to visit Chile.",
        ["Ada Cole for: visit Chile"],
    ),
    (
        "en",
        "The Public Works Alliance of Peru, which represents 900 workers, rejects the cuts.",
        ["Public Works Alliance against: cuts"],
    ),
    (
        "en",
        "In Lima, the deputy prime minister for European integration, Ada Cole, urged the union to act.",
        ["Ada Cole demands: union to act"],
    ),
    ("en", "Ada Cole told lawmakers that the government would not pay.", ["the government against: pay"]),
    (
        "nl",
        "Voorzitter Jan Bos, die de zieke Ada Cole vervangt, noemt als voorwaarde dat er geld komt.",
        ["Jan Bos demands: geld komt"],
    ),
    (
        "nl",
        "In Peru heeft de bond minister Jan Bos, die sinds juli ziek is, opgeroepen om te vertrekken.",
        ["de bond demands: vertrekken"],
    ),
    (
        "nl",
        "Minister Jan Bos wil dat het kabinet in beroep gaat.",
        ["Jan Bos demands: kabinet in beroep gaat"],
    ),
    ("nl", "Een arts, die niet met zijn naam in de krant wil, zegt dat er gewonden zijn.", []),
    (
        "nl",
        "De FNV pleit voor rust; de rest van de sector voelt daar niets voor.",
        ["FNV for: rust", "rest van de sector against: daar"],
    ),
    ("nl", "Of er geld is, wilde minister Jan Bos niet weten.", []),
    ("nl", "Jan Bos, die jarenlang tegen verkoop was, vertrok.", ["Jan Bos against: verkoop"]),
    ("nl", "Minister Jan Bos waarschuwde dat Peru moet bezuinigen.", []),
    ("nl", "De FNV wil een fonds. Daar wil Chili niet van weten.", ["FNV for: fonds", "Chili against: Daar"]),
    ("nl", "De FNV deed dat na aandringen van de boeren.", []),
    ("nl", "De bond stapt niet in een nieuw college.", ["De bond against: nieuw college"]),
    ("nl", "Chili keurt de overname af, wat ook geldt voor Peru.", ["Chili against: overname"]),
    (
        "nl",
        "De FNV, Unizo en de Peruaanse bond VSOA willen dat het stopt.",
        ["FNV demands: stopt", "Unizo demands: stopt", "de Peruaanse bond VSOA demands: stopt"],
    ),
    ("en", "More than 100 lawmakers oppose the plan.", ["100 lawmakers against: plan"]),
    (
        "en",
        "The union would not sign the deal unless pay rose.",
        ["The union conditions: sign the deal"],
    ),
    ("en", "Minister Ada Cole's office has rejected the plan.", ["Minister Ada Cole's office against: plan"]),
    ("en", "The union wants ministers to act.", ["The union for: ministers to act"]),
    ("en", "The union thinks ministers should resign.", ["The union demands: ministers should resign"]),
    ("en", "The union has filed a formal complaint against the firm.", ["The union against: firm"]),
    ("en", "The union is unable to support the plan.", ["The union against: plan"]),
    (
        "nl",
        "De FNV doet een beroep op het kabinet om in te grijpen.",
        ["FNV demands: kabinet om in te grijpen"],
    ),
    ("nl", "De FNV demonstreert tegen de sluiting.", ["FNV against: sluiting"]),
    ("nl", "De FNV is vastbesloten de staking voort te zetten.", ["FNV for: staking voort te zetten"]),
    ("nl", "De FNV maakt zich sterk voor een hoger loon.", ["FNV for: hoger loon"]),
    ("nl", "Een aantal raadsleden wil een onderzoek.", ["aantal raadsleden for: onderzoek"]),
    ("nl", "Niet alle lidstaten willen een onderzoek.", []),
    ("nl", "Duizenden boeren eisen excuses.", ["Duizenden boeren demands: excuses"]),
    ("nl", "Ada Bos, die door de FNV werd gesteund, vertrok.", ["FNV for: Ada Bos"]),
    ("nl", "De FNV sluit een staking niet uit als het kabinet doorzet.", ["FNV considers: staking"]),
    ("nl", "De FNV noemde die houding onredelijk.", ["FNV against: die houding onredelijk"]),
    ("nl", "Jan Bos zei dat het drie boeren wil ontmoeten.", []),
    (
        "en",
        "Peru wants guarantees that Chile will not leave.",
        ["Peru for: guarantees that Chile will not leave"],
    ),
    ("en", "Ada Cole said that was out of the question.", ["Ada Cole against: that"]),
    ("en", "The union will join no cabinet.", ["The union against: cabinet"]),
    ("en", "The union did not accede to the demand.", ["The union against: demand"]),
    ("en", "Ada Cole ordered her negotiators back to the Gulf.", []),
    (
        "en",
        "The Alba Party, a smaller group that has seats, said it backed the reply but wanted more.",
        ["Alba Party for: reply", "Alba Party for: more"],
    ),
    (
        "nl",
        "Minister Jan Bos zegt het plan onaanvaardbaar te vinden.",
        ["Jan Bos against: plan onaanvaardbaar"],
    ),
    ("nl", "Peru liet bij monde van Jan Bos weten een bestand af te wijzen.", ["Peru against: bestand"]),
    (
        "nl",
        "Minister Jan Bos zei niet te willen praten met de boeren.",
        ["Jan Bos against: praten met de boeren"],
    ),
    ("nl", "Minister Jan Bos zegt het gerucht te kennen.", []),
    ("nl", "Minister Jan Bos ontkende het plan te steunen.", []),
    ("nl", "Het OM eist twaalf jaar cel.", ["OM demands: twaalf jaar cel"]),
    ("nl", "De FNV vraagt om een onderzoek naar de brand.", ["FNV demands: onderzoek naar de brand"]),
    ("nl", "Wel is Peru volgens Bos bereid om te praten.", ["Peru for: praten"]),
    (
        "nl",
        "In het kader van de crisis wil Peru duizend banen schrappen.",
        ["Peru for: duizend banen schrappen"],
    ),
    ("nl", "De FNV vroeg een debat aan.", ["FNV demands: debat"]),
    (
        "nl",
        "Toen de minister vertrok, vocht de FNV zijn besluit aan bij de Raad van State.",
        ["FNV against: besluit"],
    ),
    ("nl", "Deze week vroeg de FNV Peru om hulp.", ["FNV demands: hulp"]),
    ("nl", "Jan Bos was de grootste criticus van de wet.", ["Jan Bos against: wet"]),
    (
        "en",
        "Norway urged allies such as Chile to sign the treaty.",
        ["Norway demands: allies such as Chile to sign the treaty"],
    ),
    ("nl", "De FNV noemde het plan niet onredelijk.", []),
    ("nl", "De FNV noemde het plan niet verstandig.", ["FNV against: plan niet verstandig"]),
    ("nl", "De FNV gaat niet met de directie praten.", ["FNV against: met de directie praten"]),
    (
        "nl",
        "Een meerderheid van de gemeenteraad steunt het verbod.",
        ["meerderheid van de gemeenteraad for: verbod"],
    ),
    (
        "nl",
        "Het plan komt van de FNV, die het onderzoek niet wil afwachten.",
        ["FNV against: onderzoek afwachten"],
    ),
    ("nl", "De boeren zeggen dat de FNV het akkoord afwees.", ["FNV against: akkoord"]),
    ("nl", "De FNV wil af van het akkoord.", ["FNV against: akkoord"]),
    ("nl", "De FNV heeft dat van de hand gewezen.", ["FNV against: dat"]),
    ("nl", "Minister Jan Bos krijgt de steun van de FNV.", ["FNV for: Minister Jan Bos"]),
    ("nl", "Jan Bos, die in Lima woont, zei dat hij een akkoord wil.", ["Jan Bos for: akkoord"]),
    ("en", "Peru's opposition to the treaty is known.", ["Peru against: treaty"]),
    ("en", "The union has demanded an apology.", ["The union demands: apology"]),
    ("en", "The union offered an apology.", []),
    (
        "en",
        "Ada Cole said the market was no menu, and called on Peru to act.",
        ["Ada Cole demands: Peru to act"],
    ),
    ("en", "The unions remain opposed to the ban.", ["The unions against: ban"]),
    ("en", "The union vowed to fight the ban.", ["The union against: ban"]),
    ("nl", "De FNV wil daar niet van weten.", ["FNV against: daar"]),
    ("nl", "De FNV is een uitgesproken voorstander van het plan.", ["FNV for: plan"]),
    (
        "nl",
        "Een meerderheid van de Europese Commissie wil hogere lonen.",
        ["meerderheid van de Europese Commissie for: hogere lonen"],
    ),
    ("nl", "Ruim de helft van de leden verwerpt het akkoord.", ["helft van de leden against: akkoord"]),
    ("en", "Management has rejected the idea.", ["Management against: idea"]),
    (
        "en",
        "A majority of the council's members rejected the plan.",
        ["majority of the council's members against: plan"],
    ),
    (
        "en",
        "Peru’s ambassador, Anna Keller, said her government was open to a truce.",
        ["Peru for: truce"],
    ),
    (
        "en",
        "Peruvian minister Anna Keller said her country would reject the treaty.",
        ["Peru against: treaty"],
    ),
    (
        "en",
        "It came after Peru’s ruler, Gen Anna Keller, turned down a truce proposed by Chile.",
        ["Anna Keller against: truce proposed by Chile", "Chile offers: truce"],
    ),
    (
        "nl",
        "PS-voorzitter Jan Bos zei dat zijn beweging garanties van de premier eist.",
        ["PS demands: garanties van de premier"],
    ),
    ("en", "The union said its members would vote against the deal.", ["The union against: deal"]),
    ("en", "Anna Keller's Alba coalition would support the treaty.", ["Alba coalition for: treaty"]),
    ("en", "Anna Keller, whose Alba party wants the post, left.", ["Alba for: post"]),
    (
        "en",
        "Anna Keller welcomed what she called a clear decision.",
        ["Anna Keller for: clear decision"],
    ),
    ("en", "Anna Keller urged what her party could not say.", []),
    (
        "nl",
        "Premier Jan Bos vindt dat de formatie geen jaar mag duren.",
        ["Jan Bos demands: formatie geen jaar mag duren"],
    ),
    ("nl", "Premier Jan Bos zei dat de formatie geen jaar zou mogen duren.", []),
    ("nl", "Daarvan kan voor de regering geen sprake zijn.", ["de regering against: Daarvan"]),
    (
        "en",
        "The union insisted that no jobs should be lost.",
        ["The union demands: no jobs should be lost"],
    ),
    ("nl", "De FNV loopt niet warm voor het plan.", ["FNV against: plan"]),
    ("nl", "De FNV voelt wel iets voor het plan.", ["FNV for: plan"]),
    ("nl", "De FNV sluit uit dat er een nullijn komt.", ["FNV against: nullijn komt"]),
    ("nl", "De FNV is evenwel bereid tot overleg.", ["FNV for: overleg"]),
    (
        "nl",
        "De FNV noemt het plan een stap in de goede richting.",
        ["FNV for: plan een stap in de goede richting"],
    ),
    (
        "en",
        "Twelve of the board's 15 members, including Chile, voted in favour of the treaty.",
        ["Twelve of the board's 15 members for: treaty"],
    ),
    ("en", "Anna Keller, who co-sponsored the bill, left early.", ["Anna Keller for: bill"]),
    (
        "en",
        "The union would not support a strike. Nor would Norway, led by Anna Keller.",
        ["The union against: strike", "Norway against: strike"],
    ),
    (
        "en",
        "The union wants a vote. Chile did not oppose the treaty. Nor would Norway.",
        ["The union for: vote"],
    ),
    (
        "en",
        'Anna Keller said Norway should "leave the treaty", according to the radio.',
        ["Anna Keller demands: Norway should leave the treaty"],
    ),
    ("nl", "De VVD betreurt het besluit.", ["VVD against: besluit"]),
    ("nl", "De eis werd door Noorwegen van tafel geveegd.", ["Noorwegen against: eis"]),
    ("en", "Norway put forward a compromise on the tax.", ["Norway offers: compromise on the tax"]),
    ("en", "Anna Keller expressed opposition to the treaty.", ["Anna Keller against: treaty"]),
    (
        "nl",
        "De FNV eist een loonsverhoging van vijf procent.",
        ["FNV demands: loonsverhoging van vijf procent"],
    ),
    ("nl", "De werkgevers verwerpen het voorstel.", ["De werkgevers against: voorstel"]),
    ("nl", "De werkgevers steunen het voorstel niet.", ["De werkgevers against: voorstel"]),
    ("nl", "De FNV heeft dit plan afgewezen.", ["FNV against: plan"]),
    (
        "nl",
        "De coalitie is tegen een hogere pensioenleeftijd.",
        ["De coalitie against: hogere pensioenleeftijd"],
    ),
    ("nl", "De FNV is niet voor een nullijn.", ["FNV against: nullijn"]),
    ("nl", "De FNV wil geen nullijn.", ["FNV against: nullijn"]),
    ("nl", "De FNV is niet tegen het plan.", ["FNV for: plan"]),
    ("en", "Norway is not in favour of a boycott.", ["Norway against: boycott"]),
    ("en", "The senator is not a supporter of the treaty.", ["The senator against: treaty"]),
    ("nl", "De coalitie is daar fel tegen.", ["De coalitie against: daar"]),
    ("nl", "Het plan wordt gesteund door D66.", ["D66 for: plan"]),
    ("nl", "Een hogere boete sluit minister Ada Bos uit.", ["Ada Bos against: hogere boete"]),
    ("nl", "Voor de FNV is een nullijn onbespreekbaar.", ["FNV against: nullijn"]),
    ("nl", "Een vrije dag, waar de FNV op aandringt, blijft uit.", ["FNV demands: vrije dag"]),
    ("nl", "De FNV en het CNV eisen een pauze.", ["FNV demands: pauze", "CNV demands: pauze"]),
    ("nl", "De FNV zegt dat de directeur moet vertrekken.", ["FNV demands: directeur moet vertrekken"]),
    ("nl", "De bond verzekerde niet te zullen wijken.", ["De bond against: wijken"]),
    ("nl", "De FNV weigert te tekenen.", ["FNV refuses: tekenen"]),
    ("nl", "De FNV biedt een gesprek aan.", ["FNV offers: gesprek"]),
    (
        "en",
        "The union demands a pay rise of five per cent.",
        ["The union demands: pay rise of five per cent"],
    ),
    ("en", "The employers rejected the proposal.", ["The employers against: proposal"]),
    ("en", "The union does not support the plan.", ["The union against: plan"]),
    ("en", "The union is opposed to the plan.", ["The union against: plan"]),
    ("en", "The club called for a new stadium.", ["The club demands: new stadium"]),
    ("en", "Norway ruled out a boycott.", ["Norway against: boycott"]),
    ("en", "Norway is ready to sign the treaty.", ["Norway for: sign the treaty"]),
    ("nl", "De FNV sluit een staking niet uit.", ["FNV considers: staking"]),
    ("en", "Norway did not rule out a boycott.", ["Norway considers: boycott"]),
    ("en", "Norway is not ready to sign the treaty.", ["Norway against: sign the treaty"]),
    ("en", "Norway asked the court to suspend the ban.", ["Norway demands: suspend the ban"]),
    ("en", "Norway unanimously backed the ban.", ["Norway for: ban"]),
    ("en", "Norway lifted its veto on the treaty.", ["Norway for: treaty"]),
    ("en", "Norway stopped short of a boycott.", ["Norway refuses: boycott"]),
    ("nl", "De FNV keert zich tegen de nullijn.", ["FNV against: nullijn"]),
    ("nl", "De FNV legt zich niet neer bij de nullijn.", ["FNV against: nullijn"]),
    ("nl", "De FNV pleit ervoor de nullijn te schrappen.", ["FNV for: nullijn te schrappen"]),
    ("nl", "De FNV sluit zich aan bij de eis.", ["FNV for: eis"]),
    ("nl", "De FNV kan zich vinden in de nullijn.", ["FNV for: nullijn"]),
    ("nl", "De gemeente Utrecht wil een pauze.", ["De gemeente Utrecht for: pauze"]),
    ("nl", "Duizenden verpleegkundigen eisen een pauze.", ["Duizenden verpleegkundigen demands: pauze"]),
    ("en", "Thousands of nurses are demanding a pause.", ["Thousands of nurses demands: pause"]),
    ("nl", "Een pauze, iets waar de FNV al langer voor pleit, komt er.", ["FNV for: pauze"]),
    ("en", "Norway joined calls for a pause.", ["Norway for: pause"]),
    ("en", "Norway stressed the need for a pause.", ["Norway demands: pause"]),
]
ELIDED: list[tuple[Language, str, str]] = [
    ("nl", "De FNV eist een pauze. De werkgevers weigeren.", "De werkgevers refuses: pauze"),
    ("nl", "D66 steunt de motie. De SP stemde tegen.", "SP against: motie"),
    ("en", "Norway demanded a pause. Peru refused.", "Peru refuses: pause"),
]
ELSEWHERE: list[tuple[Language, str, list[str]]] = [
    (
        "nl",
        "Peru steunt de heffing, net als Jan Bos van de SP.",
        ["Peru for: heffing", "Jan Bos for: heffing"],
    ),
    ("nl", "Peru steunt de heffing, net als vorig jaar.", ["Peru for: heffing"]),
    ("nl", "Noch Peru noch Chili steunt de heffing.", ["Peru against: heffing", "Chili against: heffing"]),
    ("en", "Neither Peru nor Chile would endorse the levy.", ["Peru against: levy", "Chile against: levy"]),
    ("en", "Peru backs neither Norway nor Chile.", []),
    ("en", "Peru backed the levy, and so has Chile.", ["Peru for: levy", "Chile for: levy"]),
    ("en", "Norway, like Peru, opposes the levy.", ["Norway against: levy", "Peru against: levy"]),
    ("en", "Ada Cole, a nurse in Boyle Heights, who opposes the levy, left.", ["Ada Cole against: levy"]),
    (
        "en",
        "Ada Cole, a former judge under Hale who is seen as a possible candidate, supports a ban.",
        ["Ada Cole for: ban"],
    ),
    ("en", "Ada Cole, the Irish Green who chairs the panel, had wanted a cap.", ["Ada Cole for: cap"]),
    (
        "en",
        "Ada Cole, who leads the Alba party, met Hale in May and has rejected the ban.",
        ["Ada Cole against: ban"],
    ),
    ("en", "Its biggest rival, the Alba Party, opposes the ban.", ["Alba Party against: ban"]),
    (
        "en",
        "The Alba Party - a band whose leader, Ada Cole, is ill - opposed the ban.",
        ["Alba Party against: ban"],
    ),
    ("nl", "De vierde bond, de artsenbond LAB, steunt de heffing.", ["LAB for: heffing"]),
    ("nl", "De FNV is tegen een nullijn en wil meer loon.", ["FNV against: nullijn", "FNV for: meer loon"]),
    ("nl", "De FNV zegt dat het de nullijn niet langer wil steunen.", ["FNV against: nullijn"]),
    ("nl", "De FNV had om een gesprek gevraagd.", ["FNV demands: gesprek"]),
    ("nl", "Door de FNV wordt een pauze geëist.", ["FNV demands: pauze"]),
    ("nl", "Het plan werd afgewezen door de FNV en het CNV.", ["FNV against: plan", "CNV against: plan"]),
    ("nl", "De FNV wil de nullijn afwijzen.", ["FNV against: nullijn"]),
    ("nl", "Het kabinet zal de nullijn niet schrappen.", ["Het kabinet against: nullijn schrappen"]),
    ("nl", "De FNV noemt de nullijn ‘een brug te ver’.", ["FNV against: nullijn een brug te ver’"]),
    ("nl", "Een hoger loon is volgens de FNV welkom.", ["FNV for: hoger loon is volgens de FNV welkom"]),
    ("nl", "De FNV dreigt met een staking.", ["FNV conditions: staking"]),
    (
        "en",
        "Norway opposes a boycott and will not sign it.",
        ["Norway against: boycott", "Norway against: sign it"],
    ),
    ("en", "Norway, which opposes a boycott, left.", ["Norway against: boycott"]),
    ("en", "Norway, whose neighbour is Finland, has already accepted it.", ["Norway for: it"]),
    (
        "en",
        "The plan was rejected last week by Norway and Peru.",
        ["Norway against: plan", "Peru against: plan"],
    ),
    ("en", "With Norway encouraging trade, Peru waited.", ["Norway demands: trade"]),
    ("en", "Norway said the mine should close.", ["Norway demands: mine should close"]),
    ("en", "Norway called the boycott a non-starter.", ["Norway against: boycott a non-starter"]),
    ("en", "Norway threatened to leave.", ["Norway conditions: leave"]),
    ("nl", "Het plan kreeg de steun van de FNV en het CNV.", ["FNV for: plan", "CNV for: plan"]),
    ("nl", "De eis van de FNV om een pauze ligt er nog.", ["FNV demands: pauze ligt"]),
    ("en", "The plan has the support of Norway.", ["Norway for: plan"]),
    (
        "en",
        "A rule, which Norway wanted and which Peru opposes, is gone.",
        ["Norway for: rule", "Peru against: rule"],
    ),
    (
        "en",
        "The plan, backed by Peru, was opposed by Norway.",
        ["Peru for: plan", "Norway against: plan, backed by Peru"],
    ),
    ("en", "Ada Cole, a Conservative, opposes it.", ["Ada Cole against: it"]),
    ("en", "The Kurds want more and refuse to join.", ["Kurds for: more", "Kurds refuses: join"]),
    ("en", "Norway called for an inquiry by Peru.", ["Norway demands: inquiry by Peru"]),
    ("en", "Norway insists that troops stay.", ["Norway demands: troops stay"]),
    ("nl", "Zowel de FNV als het CNV wees het plan af.", ["FNV against: plan", "CNV against: plan"]),
    ("nl", "De FNV eist dat Noorwegen het plan steunt.", ["FNV demands: Noorwegen het plan steunt"]),
    (
        "nl",
        "De nullijn moet volgens de FNV verdwijnen.",
        ["FNV demands: nullijn moet volgens de FNV verdwijnen"],
    ),
    ("nl", "De FNV is alleen bereid te praten als Noorwegen toegeeft.", ["FNV conditions: praten"]),
    (
        "en",
        "Norway said it would only sign the treaty if Peru left.",
        ["Norway conditions: sign the treaty"],
    ),
    ("en", "Norway said the boycott was not an option.", ["Norway against: boycott"]),
    ("nl", "Voor de FNV mag er niets veranderen.", ["FNV against: veranderen"]),
    ("nl", "De directeur moet wat de FNV betreft weg.", ["FNV demands: directeur weg"]),
    ("nl", "Ada Bos zwijgt; de FNV wil ze niet.", ["FNV against: ze"]),
    ("en", "Norway said there could be no boycott.", ["Norway against: boycott"]),
    ("en", "Norway said Peru had to leave.", ["Norway demands: Peru had to leave"]),
    ("en", "The RMT union turned down an offer.", ["The RMT union against: offer"]),
    (
        "nl",
        "Ada Bos leidt de PvdA. PvdA-leider Ada Bos zei dat haar partij het plan steunt.",
        ["PvdA for: plan"],
    ),
]
NONE_TAKEN: list[tuple[Language, str]] = [
    ("en", "Ada Cole said jailing Marsh would not bring her daughter back."),
    ("en", "Ada Cole insisted that she would win."),
    ("en", "Norway considered the ruling to be odd."),
    ("nl", "Noorwegen is uit het overleg gestapt en stapt naar de rechter."),
    ("nl", "De FNV haalde uit naar de minister."),
    ("en", "Norway pulled out of the talks and walked away from the treaty."),
    ("nl", "Ada Bos had tegen hem getuigd in Lima, waar zijn broer tegen de minister had gepleit."),
    ("nl", "In de zaal was voor geen van beiden een stoel neergezet door Peru."),
    ("nl", "Ada Bos bood in een telefoongesprek met Jan Vos haar excuses aan en vroeg geduld."),
    ("nl", "Op het kabinet is te horen dat de brief onderweg is."),
    ("nl", "De politie zette het waterkanon in."),
    ("en", "The deal, which still has to be approved by the union, could end the strike."),
    ("nl", "Ada Bos toonde zich opgelucht over het vonnis en heeft begrip voor de staking."),
    ("nl", "VNO-NCW is verheugd over het akkoord, de FNV is teleurgesteld."),
    ("nl", "De vakbonden zijn bij het overleg geweigerd; boten zijn in de haven toegestaan."),
    ("nl", "De FNV noemde de uitkomst historisch, VNO-NCW vindt haar onbegrijpelijk."),
    ("en", "The union said it was delighted with the ruling; the mayor was furious."),
    ("en", "Ada Cole called the result disappointing."),
    ("nl", "Jan Bos, die volgens ingewijden weer opduikt, sprak van te veel haast."),
    ("nl", "Haar woordvoerder wilde evenmin commentaar geven."),
    ("nl", "Namens Peru zijn Jan Bos, coördinator voor de visserij, en Eva Smit in Lima."),
    ("nl", "Jan Bos moest in Lima zijn voor een stemming."),
    ("nl", "Jan Bos is dan in Lima voor een ontmoeting met de bisschop."),
    ("nl", "De politie sluit uit dat de man werd vermoord."),
    ("en", "The court cites the Directive on trade, which seeks to protect firms."),
    ("en", "Norway stopped short of threatening new sanctions."),
    ("en", "He will have a week to form a government after the union asks him to do so."),
    ("en", "“Yes,” said a doctor at the hospital, who did not want her name to be used."),
    ("en", "The officers are back to work."),
    ("nl", "De FNV vergadert vandaag."),
    ("nl", "De motie werd verworpen."),
    ("nl", "Niemand steunt het plan."),
    ("nl", "De FNV wil niet reageren."),
    ("en", "The union declined to comment."),
    ("en", "The motion was rejected."),
    ("en", "The strike begins on Friday."),
    ("nl", "Als de FNV de nullijn afwijst, volgt een staking."),
    ("nl", "De FNV kan het plan blokkeren."),
    ("nl", "De FNV vraagt zich af wat het plan kost."),
    ("nl", "Het nieuws van de FNV over de eisen."),
    ("en", "Norway could block the treaty."),
    ("en", "Norway replied to the treaty's demands."),
    ("en", "Norway neither welcomed the treaty."),
    ("en", "Norway insisted that the door remained open."),
    ("en", "Norway heard claims that Peru had blocked it."),
    ("en", "Norway said her side was ready to talk."),
    ("nl", "De FNV nam niet deel aan het gesprek."),
    ("nl", "De FNV hoorde een straf eisen."),
    ("nl", "De FNV sluit niet uit dat Noorwegen vertrekt."),
    ("en", "The president expected ministers to vote for it."),
    ("nl", "Noorwegen vreest dat de FNV het plan afwijst."),
    ("nl", "De FNV ontkent dat Noorwegen het plan steunt."),
    ("nl", "Steunt de FNV het plan?"),
    ("en", "Norway backed out of the garage."),
    ("en", "Reuters urged a pause."),
    ("en", "Norway said 60 people are in need of food."),
    ("en", "Norway reported the landing was a mistake."),
    ("en", "Evidence suggests there were wells near caves that Norway dug."),
    ("en", "Norway said Peru must have left."),
    ("en", "Norway argued over the islands for decades."),
    ("nl", "Nadat Peru was vertrokken, stemde de FNV met 52-35 tegen."),
    ("nl", "Noorwegen, dat verantwoordelijk is voor 9% van de vangst, gaat praten."),
    ("nl", "Drie liberalen en 12 Republikeinen stemden tegen."),
    ("nl", "De FNV vroeg onlangs een vergunning aan."),
    ("nl", "Bos zei dat Peru winkels heeft die samen goed zijn voor 1 miljoen bezoekers."),
    ("nl", "Peru vertrok omdat men op lagere lonen aandrong."),
    ("en", "The union asked the minister how the plan is linked to the budget."),
    ("en", "The minister said he would drop the bid, before pressing forward."),
    ("en", "Jones was actively encouraged to stay on."),
    ("en", "Norway could not support him."),
    ("en", "The council found that it could vote on the ban."),
    ("nl", "Peru zei dat bedrijven verbetering eisen wil een toestel levensvatbaar zijn."),
]


@pytest.mark.parametrize(("language", "text", "stances"), POSITIONS)
def test_reads_who_wants_what(language: Language, text: str, stances: list[str]) -> None:
    """By verbs, phrases, passives and clauses; "niet" turns it round; the topic in the article's words."""
    assert reads.facts(text, language, "position") == stances


def test_a_position_quotes_the_clause_that_takes_it() -> None:
    """Not its neighbours behind "while" or a semicolon; a list of parties stays whole."""
    text = "Norway opposes the levy, while Peru and Chile have backed a compromise; talks go on."
    facts = [one for one in reading.read(reads.article(text, "en")) if one.kind == "position"]
    quotes = list(dict.fromkeys(one.evidence[0].quote for one in facts))
    assert quotes == ["Norway opposes the levy", "while Peru and Chile have backed a compromise"]


QUOTED: list[tuple[str, list[str]]] = [
    (
        "Norway, which leads the forum that met in Lima for the second time, said it accepted the plan.",
        ["said it accepted the plan."],
    ),
    (
        "Norway defended it, “a text that nobody who was in Lima that night can have seen as it was”.",
        ["Norway defended it"],
    ),
    (
        "The port made a profit last year and sold two old ships, a plan Norway rejected.",
        ["a plan Norway rejected."],
    ),
    (
        "Norway backed the plan but wanted more time.",
        ["Norway backed the plan", "Norway backed the plan but wanted more time."],
    ),
]


@pytest.mark.parametrize(("text", "quotes"), QUOTED)
def test_quotes_no_more_than_says_it(text: str, quotes: list[str]) -> None:
    """From the verb of saying on where much stands before; no long quotation, no stance that is joined on."""
    facts = [one for one in reading.read(reads.article(text, "en")) if one.kind == "position"]
    assert [one.evidence[0].quote for one in facts] == quotes


@pytest.mark.parametrize(("language", "text", "stance"), ELIDED)
def test_a_stance_without_a_topic_has_that_of_the_one_before(
    language: Language, text: str, stance: str
) -> None:
    """Whoever spoke of it; nothing where nobody did."""
    assert reads.facts(text, language, "position")[-1] == stance
    assert reads.facts(text.partition(". ")[2], language, "position") == []


@pytest.mark.parametrize(("language", "text", "stances"), ELSEWHERE)
def test_finds_whose_stance_it_is(language: Language, text: str, stances: list[str]) -> None:
    """Over "en", relative clauses, passives, auxiliaries; in verdicts, refusals, threats and demands."""
    assert reads.facts(text, language, "position") == stances


@pytest.mark.parametrize(("language", "text"), NONE_TAKEN)
def test_takes_no_event_or_silence_for_a_stance(language: Language, text: str) -> None:
    """What happened, a passive without a party, nobody's, a refusal to comment."""
    assert reads.facts(text, language, "position") == []


@pytest.mark.parametrize(
    ("language", "text", "key"),
    [
        ("nl", "De FNV eist hogere lonen.", "wages"),
        ("en", "The union demands higher wages.", "wages"),
        ("nl", "De FNV eist een eigen kantine met uitzicht.", "eigen kantine met uitzicht"),
    ],
)
def test_gives_topics_a_key_to_compare_by(language: Language, text: str, key: str) -> None:
    """One key in all languages, else the topic's first words."""
    claims = [fact.claim for fact in reading.read(reads.article(text, language))]
    assert [claim.key for claim in claims if isinstance(claim, Position)] == [key]


def test_says_what_the_proposal_is() -> None:
    """A word that points back gets the topic of the sentence before."""
    text = "Er ligt een plan voor hogere lonen. De werkgevers verwerpen dat voorstel."
    (claim,) = [f.claim for f in reading.read(reads.article(text, "nl")) if isinstance(f.claim, Position)]
    assert (claim.key, claim.topic.partition(" (")[0]) == ("wages", "voorstel")


def test_says_a_position_once_a_sentence() -> None:
    """Two rules that read the same give one fact."""
    text = "De FNV eist een pauze, want de FNV eist een pauze."
    assert reads.facts(text, "nl", "position") == ["FNV demands: pauze"]


@pytest.mark.parametrize(
    ("language", "text", "on_war"),
    [
        ("en", "Chile backs Peru in the war.", False),
        ("nl", "Chili steunt Peru immers in het conflict.", False),
        ("en", "Chile backs the war.", True),
        ("nl", "Chili steunt Peru's oorlog.", True),
    ],
)
def test_whoever_stands_by_a_party_is_not_for_its_war(language: Language, text: str, *, on_war: bool) -> None:
    """The topic is the party; where it is supported says no more than that."""
    claims = [fact.claim for fact in reading.read(reads.article(text, language)) if fact.kind == "position"]
    assert [isinstance(claim, Position) and claim.key == "war" for claim in claims] == [on_war]


def test_the_evidence_of_a_stance_is_its_clause_in_a_long_sentence() -> None:
    """What stands far behind it in the sentence says something else."""
    text = (
        "Norway rejects the treaty, which was drawn up by a commission of nine experts in the spring of"
        " last year and which its neighbours across the northern sea have each signed without a debate."
    )
    (fact,) = (fact for fact in reading.read(reads.article(text, "en")) if fact.kind == "position")
    assert fact.evidence[0].quote == "Norway rejects the treaty"
