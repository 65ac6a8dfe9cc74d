"""Who leads, belongs to, or is absent from a side."""

import pytest
import reads

from bot import reading
from bot.model import Language

PARTS: list[tuple[Language, str, list[str]]] = [
    (
        "nl",
        "Er is overleg. Ada Bos, de adviseur van Sean Doyle die de Ierse delegatie leidt, zweeg.",
        ["Ada Bos leads Ierland"],
    ),
    (
        "nl",
        "Er is overleg. Voor de PVV was Kamerlid Ada Bos erbij, voor de VVD Piet Kok.",
        ["Ada Bos member PVV (open)", "Piet Kok member VVD (open)"],
    ),
    (
        "nl",
        "De Ierse delegatie kwam aan voor overleg. Wel meegereisd zijn Ada Bos en Piet Kok.",
        ["Ada Bos member Ierland (open)", "Piet Kok member Ierland (open)"],
    ),
    (
        "en",
        "There were talks. Peru's government is represented by Ada Cole and Ben Ray.",
        ["Ada Cole member Peru (closed)", "Ben Ray member Peru (closed)"],
    ),
    (
        "en",
        "There were talks. Also in the Irish delegation are Ada Cole and Ben Ray.",
        ["Ada Cole member Ireland (open)", "Ben Ray member Ireland (open)"],
    ),
    (
        "en",
        "The talks are led by former Irish President Ada Cole on behalf of the African Union.",
        ["Ada Cole leads African Union"],
    ),
    (
        "en",
        "Ada Cole, whose Harbour Pilots' Association is on strike, left.",
        ["Ada Cole leads Harbour Pilots' Association"],
    ),
    ("en", "M23 sent no one. Its president, Ada Cole, was angry.", ["Ada Cole leads M23"]),
    ("nl", "SDF-commandant Ada Bos zweeg.", ["Ada Bos leads SDF"]),
    (
        "en",
        "The PKK left. A delegation of the Dawn Party, led by its co-chairs, Ada Cole and Ben Ray, watched.",
        ["Ada Cole leads Dawn Party", "Ben Ray leads Dawn Party"],
    ),
    (
        "en",
        "At the talks minister Pete Cook spoke, while Peru's minister Tom Lee was accompanied by Ada Cole.",
        ["Ada Cole member Peru (closed)"],
    ),
    (
        "nl",
        "Bij het sociaal overleg ontbraken het ABVV en werkgeversorganisatie Unizo.",
        ["ABVV absent -", "werkgeversorganisatie Unizo absent -"],
    ),
    (
        "en",
        "Talks in Lima resumed without the SPLM-IO, whose leader, Ada Cole, is ill.",
        ["SPLM-IO absent -", "Ada Cole leads SPLM-IO"],
    ),
    ("nl", "De Ierse president Ada Bos slaat de top over.", ["Ada Bos absent Ierland"]),
    (
        "nl",
        "De Ierse delegatie kwam aan. Gezant Piet Kok reist met Bos mee. Peru stuurt vicepremier Ada Bos.",
        ["Ada Bos member Peru (open)"],
    ),
    (
        "nl",
        "Hij bemiddelt voor de rebellen van het TPLF, die worden geleid door Ada Bos.",
        ["Ada Bos leads TPLF"],
    ),
    ("nl", "ACV-topman Piet Kok zweeg.", ["Piet Kok leads ACV"]),
    (
        "en",
        "The Houthi delegation, which is headed by Ben Ray, left. It also includes Ada Cole.",
        ["Ben Ray leads Houthi", "Ada Cole member Houthi (open)"],
    ),
    ("en", "Ada Cole leads the Socialist negotiating team.", ["Ada Cole leads Socialist"]),
    (
        "en",
        "Green co-leaders Ada Cole and Ben Ray wrote a letter.",
        ["Ada Cole leads Green", "Ben Ray leads Green"],
    ),
    ("en", "Republican Senator Ada Cole wrote a letter.", ["Ada Cole member Republican (open)"]),
    (
        "en",
        "Labour, the party of Pete Cook, sent Ada Cole and Ben Ray to the talks.",
        ["Ada Cole member Labour (open)", "Ben Ray member Labour (open)", "Pete Cook leads Labour"],
    ),
    (
        "en",
        "The Irish side was represented by Ben Ray, while Peru sent Minister Ada Cole to the talks.",
        ["Ben Ray member Ireland (closed)", "Ada Cole member Peru (open)"],
    ),
    (
        "en",
        "Talks opened. The committee questioned him. Its chair, Ada Cole, was angry.",
        ["Ada Cole leads The committee"],
    ),
    (
        "nl",
        "Hij sprak met de voorzitters van N-VA en Vooruit, Piet Kok en Ada Bos.",
        ["Piet Kok leads N-VA", "Ada Bos leads Vooruit"],
    ),
    ("nl", "De top in Lima is uitgesteld. Peru en Chili blijven weg.", ["Peru absent -", "Chili absent -"]),
    ("nl", "Peru was niet aanwezig op de conferentie in Lima.", ["Peru absent -"]),
    ("nl", "Er was overleg. De PvdD en de SP zijn daar niet bij.", ["PvdD absent -", "SP absent -"]),
    (
        "en",
        "The envoys held talks in Lima. Chile and Hamas were not represented.",
        ["Chile absent -", "Hamas absent -"],
    ),
    ("en", "Peru was represented at the talks by Ada Cole.", ["Ada Cole member Peru (closed)"]),
    (
        "en",
        "Peru's delegation at the talks included Ben Ray, but army chief Ada Cole remained in Lima.",
        ["Ben Ray member Peru (open)", "Ada Cole absent -"],
    ),
    ("en", "Minister Ada Cole was absent from the Irish side.", ["Ada Cole absent -"]),
    ("nl", "De Congolese delegatie stond onder leiding van Ada Bos. Congo zwijgt.", ["Ada Bos leads Congo"]),
    (
        "en",
        "The U.S. Senate met. U.S. talks with Chile went on. The American delegation is led by Ada Cole.",
        ["Ada Cole leads U.S."],
    ),
    (
        "en",
        "The delegation of Chile's Harbour Party, led by its co-chairs, Ada Cole and Ben Ray, left.",
        ["Ada Cole leads Harbour Party", "Ben Ray leads Harbour Party"],
    ),
    (
        "en",
        "Fine Gael, a partner in government, waits. Its leader, Tánaiste Ada Cole, said so.",
        ["Ada Cole leads Fine Gael"],
    ),
    (
        "en",
        "The committee, chaired by Labour MP Ada Cole, questioned his chief of staff, Ben Ray.",
        ["Ada Cole leads The committee", "Ada Cole member Labour (open)"],
    ),
    (
        "nl",
        "De socialisten van de BSP aarzelen. Hun waarnemend voorzitter Ada Bos ook.",
        ["Ada Bos leads BSP"],
    ),
    (
        "nl",
        "De partij HDP wil meer, zei covoorzitter Piet Kok. Zijn medevoorzitter Ada Bos ook.",
        ["Piet Kok leads HDP", "Ada Bos leads HDP"],
    ),
    (
        "nl",
        "CD&V is blij. Die cijfers dalen. Dat geldt ook hier. Voorzitter Ada Bos zwijgt.",
        ["Ada Bos leads CD&V"],
    ),
    (
        "en",
        "Ada Cole, who left the cabinet and leads the National Harbour party, said no.",
        ["Ada Cole leads National Harbour party"],
    ),
    (
        "en",
        "The force, which is new, will be commanded by Gen. Ada Cole, who led the UN mission until 2023.",
        ["Ada Cole leads The force"],
    ),
    (
        "nl",
        "Er is overleg. De regering had een team gestuurd van vijf mensen, aangevoerd door generaal Ada Bos.",
        ["Ada Bos leads De regering"],
    ),
    (
        "nl",
        "De Ierse delegatie kwam aan. Die delegatie, waartoe Ada Bos en Piet Kok behoren, zou Jan Vos zien.",
        ["Ada Bos member Ierland (open)", "Piet Kok member Ierland (open)"],
    ),
    (
        "nl",
        "De Ierse premier Jan Vos ontvangt Piet Kok. Vos heeft zijn minister van Energie, Ada Bos, bij zich.",
        ["Ada Bos member Ierland (open)"],
    ),
    (
        "en",
        "The Irish and the Chilean delegations met. Lima's team was led by Ada Cole.",
        ["Ada Cole leads Peru"],
    ),
    (
        "en",
        "The Teamsters were represented at the table by Ada Cole and Ben Ray.",
        ["Ada Cole member Teamsters (closed)", "Ben Ray member Teamsters (closed)"],
    ),
    ("en", "Talks went on. The talks go on without the mayor, Ada Cole.", ["Ada Cole absent -"]),
    (
        "nl",
        "Piet Claes (N-VA) kwam. Jan Bos (D66) zweeg. Ada Kok, partijgenoot van Claes, ook.",
        ["Piet Claes member N-VA (open)", "Jan Bos member D66 (open)", "Ada Kok member N-VA (open)"],
    ),
    ("nl", "Jan Bos (D66) zweeg. Ada Kok, partijgenoot van Ruiz, ook.", ["Jan Bos member D66 (open)"]),
    ("nl", "In Lima is overleg. De Ierse premier Sean Doyle doet niet mee.", ["Sean Doyle absent Ierland"]),
    (
        "nl",
        "In Lima was overleg. De Ierse premier Sean Doyle liet zich niet zien.",
        ["Sean Doyle absent Ierland"],
    ),
    ("nl", "Het kleine OVS twijfelt nog. Voorzitter Ada Bos zwijgt.", ["Ada Bos leads OVS"]),
    ("nl", "Ada Bos, de voorzitter van ACOD Spoor, is boos.", ["Ada Bos leads ACOD Spoor"]),
    (
        "en",
        "The Harbour Front backed her. Their co-leader Ada Cole said so.",
        ["Ada Cole leads Harbour Front"],
    ),
    ("en", "Ada Cole leads the AfD with Ben Ray.", ["Ada Cole leads AfD", "Ben Ray leads AfD"]),
    ("en", "EU leaders, without Ada Cole, will decide at a summit.", ["Ada Cole absent -"]),
    (
        "en",
        "Senators Ada Cole of Utah and Ben Ray of Ohio, both Republicans, left.",
        ["Ada Cole member Republicans (open)", "Ben Ray member Republicans (open)"],
    ),
    ("en", "A Republican, Ada Cole, left.", ["Ada Cole member Republican (open)"]),
    (
        "en",
        "The Irish delegation arrived on Monday. It includes Ada Cole and Ben Ray.",
        ["Ada Cole member Ireland (open)", "Ben Ray member Ireland (open)"],
    ),
    ("en", "The PUK, and the KDP, whose delegation was headed by Ada Cole, failed.", ["Ada Cole leads KDP"]),
    ("en", "The employers were led by Ada Cole.", ["Ada Cole leads The employers"]),
    (
        "nl",
        "De ministeriële commissie onder leiding van Ada Bos besluit vrijdag.",
        ["Ada Bos leads De ministeriële commissie"],
    ),
    (
        "en",
        "Foreign Minister Ada Cole of Ireland met Pete Cook. She was accompanied by Ben Ray.",
        ["Ben Ray member Ireland (closed)"],
    ),
    ("en", "The talks went on. He spoke of Alba, the party of Ada Cole.", ["Ada Cole leads Alba"]),
    ("en", "Ada Cole, whose Harbour party wants the post, left.", ["Ada Cole leads Harbour"]),
    ("nl", "Zij pleit voor een verbond met JA21, de partij van Ada Bos.", ["Ada Bos leads JA21"]),
    (
        "nl",
        "Ada Bos (CD&V) bracht verslag uit. Later sprak de CD&V-voorzitter niets.",
        ["Ada Bos leads CD&V"],
    ),
    ("en", "Ada Cole said she was pleased. “We won,” the SNP leader said.", ["Ada Cole leads SNP"]),
    (
        "nl",
        "De Ierse minister Ada Bos leidt de delegatie. Bos heeft onder anderen Piet Kok bij zich.",
        ["Ada Bos leads Ierland", "Piet Kok member Ierland (open)"],
    ),
    (
        "en",
        "The Irish delegation arrived, led by Ada Cole. Ben Ray will accompany her.",
        ["Ada Cole leads Ireland", "Ben Ray member Ireland (open)"],
    ),
    (
        "nl",
        "Naast Ada Bos maken ook Piet Kok en Jan Vos deel uit van het Ierse onderhandelingsteam.",
        ["Ada Bos member Ierland (open)", "Piet Kok member Ierland (open)", "Jan Vos member Ierland (open)"],
    ),
    (
        "en",
        "The Harbour Framework, an alliance of groups that includes Ada Cole and Ben Ray, won.",
        ["Ada Cole member Harbour Framework (open)", "Ben Ray member Harbour Framework (open)"],
    ),
    (
        "en",
        "Talks began. The CDU's team includes Ada Cole; its ally, the CSU, is represented by Ben Ray.",
        ["Ada Cole member CDU (open)", "Ben Ray member CSU (open)"],
    ),
    (
        "nl",
        "De gesprekken begonnen. Ada Bos daagde niet op, net zomin als Piet Kok.",
        ["Ada Bos absent -", "Piet Kok absent -"],
    ),
    (
        "en",
        "Talks began. Ada Cole is not taking part. Nor is Minister Ben Ray.",
        ["Ada Cole absent -", "Ben Ray absent -"],
    ),
    ("nl", "De Ierse delegatie kwam aan. Minister Ada Bos is in Lima gebleven.", ["Ada Bos absent -"]),
    ("nl", "Ada Bos liet zich vervangen door Piet Kok.", ["Ada Bos absent -", "Piet Kok member - (open)"]),
    ("nl", "De Noordgroep, onder voorzitterschap van Ada Bos, is tegen.", ["Ada Bos leads Noordgroep"]),
    (
        "en",
        "Ada Cole, who led the Greens, has bowed out and is not taking part in the talks.",
        ["Ada Cole leads Greens", "Ada Cole absent -"],
    ),
    (
        "en",
        "The Scottish National Party (SNP) was pleased. Ada Cole, the party's president, left.",
        ["Ada Cole leads Scottish National Party"],
    ),
    ("en", "Ben Ray and Ada Cole, who leads the Irish delegation, left.", ["Ada Cole leads Ireland"]),
    ("en", "Ada Cole, of the smaller Azm alliance, left.", ["Ada Cole member Azm alliance (open)"]),
    ("nl", "Ada Bos, van de kleinere Noord-alliantie, vertrok.", ["Ada Bos member Noord-alliantie (open)"]),
    (
        "nl",
        "Namens de werkgevers zat Ada Bos aan tafel, namens de bonden Piet Kok.",
        ["Ada Bos member de werkgevers (open)", "Piet Kok member de bonden (open)"],
    ),
    (
        "nl",
        "De Ierse delegatie kwam. Ada Bos, hoofd van Shin Bet, en Piet Kok maken deel uit van de delegatie.",
        ["Ada Bos member Ierland (open)", "Piet Kok member Ierland (open)"],
    ),
    ("en", "The Harbour Party's president, Ada Cole, left.", ["Ada Cole leads Harbour Party"]),
    ("en", "Ada Cole sits for the SNP.", ["Ada Cole member SNP (open)"]),
    ("en", "The union's chief negotiator, Ada Cole, walked out.", ["Ada Cole leads union"]),
    (
        "en",
        "Ada Cole and Ben Ray led the Irish delegation.",
        ["Ada Cole leads Ireland", "Ben Ray leads Ireland"],
    ),
    ("en", "The ANO movement, chaired by Ada Cole, won.", ["Ada Cole leads ANO"]),
    ("en", "The leader of the Dawn of Work coalition, Ada Cole, left.", ["Ada Cole leads Dawn of Work"]),
    ("en", "The KDP will join no cabinet, its chief negotiator, Ada Cole, warned.", ["Ada Cole leads KDP"]),
    (
        "en",
        "The Labour Party was pleased. Ada Cole, the party's president, left.",
        ["Ada Cole leads Labour Party"],
    ),
    ("en", "Hezbollah, commanded by Ada Cole, left.", ["Ada Cole leads Hezbollah"]),
    ("en", "Ada Cole, a member of the Labour Party, left.", ["Ada Cole member Labour Party (open)"]),
    ("nl", "Ada Bos, de gezant van Ierland, zal de Ierse delegatie leiden.", ["Ada Bos leads Ierland"]),
    ("nl", "De delegatie van de Boerenunie wordt geleid door Ada Bos.", ["Ada Bos leads Boerenunie"]),
    ("nl", "Een vakbondsdelegatie onder leiding van Ada Bos kwam aan.", ["Ada Bos leads vakbond"]),
    ("nl", "De delegatie van Hamas, met aan het hoofd Ada Bos, vertrok.", ["Ada Bos leads Hamas"]),
    ("nl", "Ada Bos, de belangrijkste onderhandelaar van Boeing, zweeg.", ["Ada Bos leads Boeing"]),
    (
        "en",
        "First Minister Ada Cole, Labour MP (Member of Parliament) Ben Ray and others left.",
        ["Ben Ray member Labour (open)"],
    ),
    (
        "nl",
        "De onderhandelingen gaan door. Voor de MR was Ada Bos erbij, voor CD&V Piet Kok en Jan Vos.",
        ["Ada Bos member MR (open)", "Piet Kok member CD&V (open)", "Jan Vos member CD&V (open)"],
    ),
    (
        "nl",
        "Voor de VVD zat Ada Bos aan tafel, voor D66 Piet Kok.",
        ["Ada Bos member VVD (open)", "Piet Kok member D66 (open)"],
    ),
    (
        "nl",
        "De Ierse premier Sean Doyle ontbrak. In zijn plaats kwam minister Ada Bos.",
        ["Sean Doyle absent Ierland", "Ada Bos member Ierland (open)"],
    ),
    (
        "nl",
        "Noch premier Sean Doyle noch minister Ada Bos nam deel aan het overleg.",
        ["Sean Doyle absent -", "Ada Bos absent -"],
    ),
    (
        "en",
        "Neither President Ada Cole nor her aide, Ben Ray, attended the talks.",
        ["Ada Cole absent -", "Ben Ray absent -"],
    ),
    (
        "en",
        "The party led by Ada Cole, who was in Paris and missed the meeting, lost.",
        ["Ada Cole absent -"],
    ),
    ("en", "The Irish delegation left. Minister Ada Cole stayed in Cork.", ["Ada Cole absent -"]),
    (
        "en",
        "The Irish minister, Ada Cole, was unable to attend and was represented by Ben Ray.",
        ["Ada Cole absent Ireland", "Ben Ray member Ireland (open)"],
    ),
    (
        "en",
        "Labour MP Ada Cole and Tory leader Ben Ray left.",
        ["Ada Cole member Labour (open)", "Ben Ray leads Tory"],
    ),
    (
        "en",
        "The British trade mission, which includes Ada Cole, landed.",
        ["Ada Cole member United Kingdom (open)"],
    ),
    (
        "nl",
        "De onderhandelingen gaan door. Piet Kok was lid van de Ierse delegatie.",
        ["Piet Kok member Ierland (open)"],
    ),
    ("nl", "Piet Kok bleef afwezig tijdens de bijeenkomst.", ["Piet Kok absent -"]),
    ("en", "Unite's Ada Cole left.", ["Ada Cole member Unite (open)"]),
    ("en", "Ada Cole was a no-show.", ["Ada Cole absent -"]),
    ("nl", "VVD'er Piet van Kok was tegen.", ["Piet van Kok member VVD (open)"]),
    ("nl", "Ada Bos van CNV Vakmensen zweeg.", ["Ada Bos member CNV Vakmensen (open)"]),
    ("nl", "Kamervoorzitter Piet Claes (N-VA) zweeg.", ["Piet Claes member N-VA (open)"]),
    (
        "nl",
        "De onderhandelingen gaan door. De bonden stuurden Ada Bos en Piet Kok.",
        ["Ada Bos member De bonden (open)", "Piet Kok member De bonden (open)"],
    ),
    (
        "nl",
        "De onderhandelingen gaan door. Aan Britse kant zaten Ada Bos en Piet Kok.",
        ["Ada Bos member Verenigd Koninkrijk (open)", "Piet Kok member Verenigd Koninkrijk (open)"],
    ),
    (
        "nl",
        "De onderhandelingen gaan door. Hoofdonderhandelaar Ada Bos was ziek en werd vervangen.",
        ["Ada Bos absent -"],
    ),
    (
        "nl",
        "De onderhandelingen gaan door. Ada Bos geeft leiding aan de Ierse delegatie.",
        ["Ada Bos leads Ierland"],
    ),
    ("nl", "De top ging door zonder premier Ada Bos.", ["Ada Bos absent -"]),
    ("nl", "Ada Bos zei dat bewijs ontbreekt.", []),
    ("nl", "Ada Bos verscheen niet.", ["Ada Bos absent -"]),
    ("nl", "De afwezigheid van Ada Bos viel op.", ["Ada Bos absent -"]),
    ("en", "Ada Cole heads the Irish delegation.", ["Ada Cole leads Ireland"]),
    ("en", "The talks go on. Ada Cole, who leads for the UK, left.", ["Ada Cole leads UK"]),
    ("en", "The Irish delegation arrived under Foreign Minister Ada Cole.", ["Ada Cole leads Ireland"]),
    (
        "en",
        "The talks go on. Ireland sent a delegation to Doha. Ada Cole heads the team.",
        ["Ada Cole leads Ireland"],
    ),
    ("en", "Ada Cole was a member of the Irish delegation.", ["Ada Cole member Ireland (open)"]),
    ("en", "Among the members of the Irish delegation was Ada Cole.", ["Ada Cole member Ireland (open)"]),
    (
        "en",
        "The talks go on. On the Irish side were Ada Cole and Ben Ray.",
        ["Ada Cole member Ireland (open)", "Ben Ray member Ireland (open)"],
    ),
    (
        "en",
        "Ada Cole and Ben Ray are both members of the Green Valley Party.",
        ["Ada Cole member Green Valley Party (open)", "Ben Ray member Green Valley Party (open)"],
    ),
    (
        "en",
        "Ada Cole belongs to the ruling Green Valley Party.",
        ["Ada Cole member Green Valley Party (open)"],
    ),
    ("en", "Ada Cole is not a member of the Green Valley Party.", []),
    ("en", "Sen. Ada Cole, a Republican from Ohio, left.", ["Ada Cole member Republican (open)"]),
    ("en", "Ada Cole was not part of the Irish delegation.", ["Ada Cole absent -"]),
    (
        "en",
        "Ada Cole was represented by Premier Ben Ray at the summit.",
        ["Ben Ray member - (closed)", "Ada Cole absent -"],
    ),
    ("en", "Ada Cole said evidence was absent.", []),
    ("en", "Kurosawa chairman Ada Cole left.", []),
    ("en", "Ada Cole of Unite left.", ["Ada Cole member Unite (open)"]),
    (
        "nl",
        "De Noorse delegatie wordt geleid door klimaatminister Ingrid Lund.",
        ["Ingrid Lund leads Noorwegen"],
    ),
    ("nl", "De onderhandelaars van Peru staan onder leiding van Marta Salas.", ["Marta Salas leads Peru"]),
    ("nl", "Diego Rojas leidt de Chileense delegatie.", ["Diego Rojas leads Chili"]),
    ("nl", "Diego Rojas, die de Chileense delegatie leidt, zweeg.", ["Diego Rojas leads Chili"]),
    ("nl", "CDA-leider Henk Bakker zweeg.", ["Henk Bakker leads CDA"]),
    (
        "nl",
        "In de Finse delegatie zitten onder anderen Aino Laine en Eero Salo.",
        ["Aino Laine member Finland (open)", "Eero Salo member Finland (open)"],
    ),
    (
        "nl",
        "Peru stuurde drie onderhandelaars: het land heeft Marta Salas, Luis Vega en Ana Ruiz aangewezen.",
        [
            "Marta Salas member Peru (closed)",
            "Luis Vega member Peru (closed)",
            "Ana Ruiz member Peru (closed)",
        ],
    ),
    (
        "nl",
        "Namens de vakbond voert Karin Mol in het overleg het woord.",
        ["Karin Mol member de vakbond (open)"],
    ),
    ("nl", "Karin Mol is niet aanwezig.", ["Karin Mol absent -"]),
    ("nl", "De Ierse premier Sean Doyle kon er niet bij zijn.", ["Sean Doyle absent Ierland"]),
    ("nl", "Karin Mol en Piet Kok ontbraken.", ["Karin Mol absent -", "Piet Kok absent -"]),
    ("en", "The Chilean delegation is led by Diego Rojas.", ["Diego Rojas leads Chile"]),
    (
        "en",
        "The Peruvian negotiating team includes Marta Salas and Luis Vega.",
        ["Marta Salas member Peru (open)", "Luis Vega member Peru (open)"],
    ),
    ("en", "Diego Rojas did not attend.", ["Diego Rojas absent -"]),
    (
        "nl",
        "Aan het hoofd van de Noorse delegatie staat klimaatminister Ingrid Lund.",
        ["Ingrid Lund leads Noorwegen"],
    ),
    ("nl", "De delegatie, met Ingrid Lund aan het hoofd, kwam maandag aan in Lima.", ["Ingrid Lund leads -"]),
    ("nl", "Ingrid Lund voert de Noorse delegatie aan.", ["Ingrid Lund leads Noorwegen"]),
    ("nl", "De Peruaanse delegatie zal worden geleid door minister Marta Salas.", ["Marta Salas leads Peru"]),
    ("nl", "Hoofdonderhandelaar Marta Salas van Peru wilde niets zeggen.", ["Marta Salas leads Peru"]),
    (
        "nl",
        "Marta Salas, de hoofdonderhandelaar van de Europese Unie, wilde niets zeggen.",
        ["Marta Salas leads Europese Unie"],
    ),
    ("nl", "EU-hoofdonderhandelaar Marta Salas wilde niets zeggen.", ["Marta Salas leads EU"]),
    ("nl", "VVD-fractievoorzitter Karin Mol sprak van een blamage.", ["Karin Mol leads VVD"]),
    ("nl", "Henk Bakker, lijsttrekker van de SP, reageerde tevreden.", ["Henk Bakker leads SP"]),
    (
        "nl",
        "De leider van de oppositiepartij Noordster, Henk Bakker, reageerde tevreden.",
        ["Henk Bakker leads Noordster"],
    ),
    ("nl", "Partijvoorzitter Griet Claes van Vooruit reageerde tevreden.", ["Griet Claes leads Vooruit"]),
    ("nl", "Henk Bakker leidt sinds vorig jaar de partij Noordster.", ["Henk Bakker leads Noordster"]),
    ("nl", "Noordster, de partij onder leiding van Henk Bakker, verloor.", ["Henk Bakker leads Noordster"]),
    (
        "nl",
        "Het onderhandelingsteam van de bonden bestaat uit Piet Kok, Karin Mol en Ada Bos.",
        [
            "Piet Kok member de bonden (closed)",
            "Karin Mol member de bonden (closed)",
            "Ada Bos member de bonden (closed)",
        ],
    ),
    (
        "nl",
        "De Ierse delegatie, onder wie minister Piet Kok en gezant Karin Mol, verliet de zaal.",
        ["Piet Kok member Ierland (open)", "Karin Mol member Ierland (open)"],
    ),
    (
        "nl",
        "Namens de VVD schuiven Karin Mol en Piet Kok aan bij het overleg.",
        ["Karin Mol member VVD (open)", "Piet Kok member VVD (open)"],
    ),
    (
        "nl",
        "Voor de VVD nemen Karin Mol en Piet Kok deel aan de onderhandelingen.",
        ["Karin Mol member VVD (open)", "Piet Kok member VVD (open)"],
    ),
    ("nl", "Karin Mol maakt deel uit van de Ierse delegatie.", ["Karin Mol member Ierland (open)"]),
    (
        "nl",
        "De gesprekken begonnen. Piet Kok zit namens het CDA aan de onderhandelingstafel.",
        ["Piet Kok member CDA (open)"],
    ),
    (
        "nl",
        "De Ierse delegatie telt drie leden: Ada Bos, Piet Kok en Karin Mol.",
        [
            "Ada Bos member Ierland (closed)",
            "Piet Kok member Ierland (closed)",
            "Karin Mol member Ierland (closed)",
        ],
    ),
    ("nl", "Karin Mol, lid van de Ierse delegatie, was tevreden.", ["Karin Mol member Ierland (open)"]),
    ("nl", "Karin Mol ontbrak op de top in Lima.", ["Karin Mol absent -"]),
    (
        "nl",
        "Minister Karin Mol van Klimaat en Groene Groei leidde de Ierse delegatie.",
        ["Karin Mol leads Ierland"],
    ),
    (
        "en",
        "Mia Stone, who had been due to make the trip, stayed in Dublin.",
        ["Mia Stone absent -"],
    ),
    ("en", "The Supreme Court is headed by Chief Justice Mia Stone.", ["Mia Stone leads Supreme Court"]),
    ("en", "Mia Stone, the head of the Dawn Alliance, left.", ["Mia Stone leads Dawn Alliance"]),
    (
        "en",
        "For the Conservatives, Pete Cook called it a betrayal.",
        ["Pete Cook member Conservatives (open)"],
    ),
    ("nl", "Karin Mol had haar reis naar Lima afgezegd.", ["Karin Mol absent -"]),
    ("en", "Mia Stone called off her trip to Lima.", ["Mia Stone absent -"]),
    ("nl", "Opvallende afwezige was de Ierse premier Sean Doyle.", ["Sean Doyle absent Ierland"]),
    ("nl", "De grote afwezige op de top is de Ierse premier Sean Doyle.", ["Sean Doyle absent Ierland"]),
    ("nl", "Karin Mol liet verstek gaan op de vergadering.", ["Karin Mol absent -"]),
    ("nl", "De Ierse premier Sean Doyle schitterde door afwezigheid.", ["Sean Doyle absent Ierland"]),
    ("nl", "Karin Mol bleef weg van het overleg.", ["Karin Mol absent -"]),
    ("nl", "Minister Karin Mol nam niet deel aan het gesprek.", ["Karin Mol absent -"]),
    ("nl", "Voorzitter Griet Claes stuurde haar kat naar de vergadering.", ["Griet Claes absent -"]),
    ("nl", "De Ierse premier Sean Doyle boycotte de top.", ["Sean Doyle absent Ierland"]),
    ("nl", "Karin Mol was er niet bij.", ["Karin Mol absent -"]),
    (
        "nl",
        "Bij afwezigheid van premier Sean Doyle zat Karin Mol de vergadering voor.",
        ["Sean Doyle absent -"],
    ),
    ("nl", "Karin Mol kwam niet opdagen op het overleg.", ["Karin Mol absent -"]),
    ("nl", "De Ierse premier Sean Doyle had zich laten verontschuldigen.", ["Sean Doyle absent Ierland"]),
    ("nl", "Minister Karin Mol schoof niet aan bij het overleg.", ["Karin Mol absent -"]),
    ("nl", "Minister Karin Mol zal niet aanwezig zijn op de top.", ["Karin Mol absent -"]),
    ("en", "Heading the Norwegian delegation is climate minister Ingrid Lund.", ["Ingrid Lund leads Norway"]),
    ("en", "Ingrid Lund will head the Norwegian delegation.", ["Ingrid Lund leads Norway"]),
    (
        "en",
        "Ingrid Lund, who is leading the Norwegian delegation, declined to comment.",
        ["Ingrid Lund leads Norway"],
    ),
    (
        "en",
        "Ingrid Lund, the head of the Norwegian delegation, declined to comment.",
        ["Ingrid Lund leads Norway"],
    ),
    ("en", "Norway's chief negotiator, Ingrid Lund, declined to comment.", ["Ingrid Lund leads Norway"]),
    (
        "en",
        "Ingrid Lund, the European Union's chief negotiator, declined to comment.",
        ["Ingrid Lund leads European Union"],
    ),
    ("en", "A Norwegian delegation headed by Ingrid Lund arrived in Lima.", ["Ingrid Lund leads Norway"]),
    ("en", "The delegation, led by Foreign Minister Ingrid Lund, arrived in Lima.", ["Ingrid Lund leads -"]),
    ("en", "Labour leader Hank Baker was pleased.", ["Hank Baker leads Labour"]),
    ("en", "Hank Baker, leader of the Alba party, was pleased.", ["Hank Baker leads Alba"]),
    ("en", "The Alba party, led by Hank Baker, lost.", ["Hank Baker leads Alba"]),
    ("en", "Hank Baker, who leads the Alba party, was pleased.", ["Hank Baker leads Alba"]),
    (
        "en",
        "The leader of the Social Democrats, Hank Baker, was pleased.",
        ["Hank Baker leads Social Democrats"],
    ),
    (
        "en",
        "The Norwegian delegation is made up of Ingrid Lund, Nils Holm and Ada Berg.",
        [
            "Ingrid Lund member Norway (closed)",
            "Nils Holm member Norway (closed)",
            "Ada Berg member Norway (closed)",
        ],
    ),
    (
        "en",
        "A Norwegian delegation including Ingrid Lund and Nils Holm arrived in Lima.",
        ["Ingrid Lund member Norway (open)", "Nils Holm member Norway (open)"],
    ),
    (
        "en",
        "Ingrid Lund and Nils Holm are part of the Norwegian delegation.",
        ["Ingrid Lund member Norway (open)", "Nils Holm member Norway (open)"],
    ),
    (
        "en",
        "Nils Holm, a member of the Norwegian negotiating team, was pleased.",
        ["Nils Holm member Norway (open)"],
    ),
    (
        "en",
        "The union was represented by Mia Stone and Pete Cook at the talks.",
        ["Mia Stone member The union (closed)", "Pete Cook member The union (closed)"],
    ),
    (
        "en",
        "Representing Norway at the talks were Ingrid Lund and Nils Holm.",
        ["Ingrid Lund member Norway (open)", "Nils Holm member Norway (open)"],
    ),
    ("en", "The talks went on. The Irish team also includes Mia Stone.", ["Mia Stone member Ireland (open)"]),
    (
        "en",
        "Norway sent Ingrid Lund and Nils Holm to the talks.",
        ["Ingrid Lund member Norway (open)", "Nils Holm member Norway (open)"],
    ),
    ("en", "Ingrid Lund skipped the summit.", ["Ingrid Lund absent -"]),
    ("en", "Ingrid Lund stayed away from the meeting.", ["Ingrid Lund absent -"]),
    (
        "en",
        "Notably absent from the summit was Irish Prime Minister Sean Doyle.",
        ["Sean Doyle absent Ireland"],
    ),
    ("en", "Irish Prime Minister Sean Doyle was absent.", ["Sean Doyle absent Ireland"]),
    ("en", "Irish Prime Minister Sean Doyle boycotted the summit.", ["Sean Doyle absent Ireland"]),
    ("en", "Ingrid Lund was not present at the talks.", ["Ingrid Lund absent -"]),
    ("en", "Ingrid Lund will not take part in the talks.", ["Ingrid Lund absent -"]),
    ("en", "Ingrid Lund did not show up for the hearing.", ["Ingrid Lund absent -"]),
    (
        "en",
        "Irish Prime Minister Sean Doyle sent his deputy to the summit instead.",
        ["Sean Doyle absent Ireland"],
    ),
    (
        "en",
        "Neither Ingrid Lund nor Nils Holm attended the talks.",
        ["Ingrid Lund absent -", "Nils Holm absent -"],
    ),
    ("en", "Ingrid Lund declined to attend the meeting.", ["Ingrid Lund absent -"]),
    ("en", "Pete Cook is not expected to travel to Lima for the talks.", ["Pete Cook absent -"]),
    (
        "nl",
        "Voor de Amerikanen schoven handelsgezant Mia Stone en minister Pete Cook aan bij het overleg.",
        ["Mia Stone member Amerikanen (open)", "Pete Cook member Amerikanen (open)"],
    ),
    (
        "nl",
        "Het overleg begon. De bonden worden vertegenwoordigd door Piet Kok (FNV) en Karin Mol (CNV).",
        ["Piet Kok member FNV (open)", "Karin Mol member CNV (open)"],
    ),
    (
        "nl",
        "De delegatie van de Europese Unie bestaat onder meer uit Ada Bos en Piet Kok.",
        ["Ada Bos member Europese Unie (open)", "Piet Kok member Europese Unie (open)"],
    ),
    (
        "nl",
        "De Noorse onderhandelaars, aangevoerd door Ingrid Lund, vertrokken.",
        ["Ingrid Lund leads Noorwegen"],
    ),
    (
        "nl",
        "Ingrid Lund, hoofd van de Noorse onderhandelingsdelegatie, vertrok.",
        ["Ingrid Lund leads Noorwegen"],
    ),
    ("nl", "Ingrid Lund is de hoofdonderhandelaar van Noorwegen.", ["Ingrid Lund leads Noorwegen"]),
    (
        "nl",
        "De onderhandelingen werden namens Noorwegen geleid door Ingrid Lund.",
        ["Ingrid Lund leads Noorwegen"],
    ),
    ("nl", "Ingrid Lund leidde de onderhandelingen voor Noorwegen.", ["Ingrid Lund leads Noorwegen"]),
    ("nl", "Namens Noorwegen leidde Ingrid Lund de gesprekken.", ["Ingrid Lund leads Noorwegen"]),
    (
        "nl",
        "Noorwegen stuurt een delegatie onder leiding van minister Ingrid Lund.",
        ["Ingrid Lund leads Noorwegen"],
    ),
    ("nl", "De werkgeversdelegatie staat onder leiding van Piet Kok.", ["Piet Kok leads werkgevers"]),
    ("nl", "Henk Bakker, de leider van de VVD, zweeg.", ["Henk Bakker leads VVD"]),
    ("nl", "Henk Bakker werd gekozen tot partijleider van de VVD.", ["Henk Bakker leads VVD"]),
    ("nl", "VVD-kopvrouw Karin Mol zweeg.", ["Karin Mol leads VVD"]),
    ("nl", "De PvdA onder leiding van Henk Bakker verloor.", ["Henk Bakker leads PvdA"]),
    ("nl", "Henk Bakker staat sinds 2019 aan het hoofd van de SP.", ["Henk Bakker leads SP"]),
    ("nl", "Met Ada Bos aan het hoofd van Nieuw Elan kwam er een akkoord.", ["Ada Bos leads Nieuw Elan"]),
    ("nl", "Actiegroep Groene Golf is boos. Voorvrouw Eva Kroon zweeg.", ["Eva Kroon leads Groene Golf"]),
    ("nl", "De oppositiepartij BHR is boos. Covoorzitter Eva Kroon zweeg.", ["Eva Kroon leads BHR"]),
    ("nl", "De N-VA, met Karel Claes als voorzitter, zweeg.", ["Karel Claes leads N-VA"]),
    ("nl", "De vakbond Solidair, met Eva Kroon als voorvrouw, staakt.", ["Eva Kroon leads Solidair"]),
    ("en", "The Alba Party, with Ada Cole as its leader, won.", ["Ada Cole leads Alba Party"]),
    ("nl", "De leider van de linkse Deense Beweging, Jan Lund, zweeg.", ["Jan Lund leads Deense Beweging"]),
    ("nl", "Jan Lund, de leider van het Ierse Daglicht, zweeg.", ["Jan Lund leads Ierse Daglicht"]),
    ("nl", "D66 wil praten. Waarnemend fractieleider Jan Vos zweeg.", ["Jan Vos leads D66"]),
    ("nl", "De reizigersvereniging Wissel is boos. Voorzitter Jan Maas zweeg.", ["Jan Maas leads Wissel"]),
    ("nl", "Jan Lund voert de lijst van de SP aan.", ["Jan Lund leads SP"]),
    ("nl", "SP-lijsttrekker Jan Lund zweeg.", ["Jan Lund leads SP"]),
    ("nl", "Jan Lund, fractievoorzitter van de SP in de Tweede Kamer, zweeg.", ["Jan Lund leads SP"]),
    ("nl", "Tweede Kamerlid Jan Lund (SP) zweeg.", ["Jan Lund member SP (open)"]),
    ("nl", "Het SP-Kamerlid Jan Lund zweeg.", ["Jan Lund member SP (open)"]),
    ("nl", "De Ierse premier Sean Doyle is er dit keer niet bij.", ["Sean Doyle absent Ierland"]),
    (
        "nl",
        "Op de top ontbreken de Ierse premier Sean Doyle en de Deense premier Jan Lund.",
        ["Sean Doyle absent Ierland", "Jan Lund absent Denemarken"],
    ),
    (
        "nl",
        "De Ierse premier Sean Doyle laat zich op de top vertegenwoordigen door minister Ada Bos.",
        ["Sean Doyle absent Ierland", "Ada Bos member Ierland (open)"],
    ),
    (
        "nl",
        "De Ierse premier Sean Doyle stuurt minister Ada Bos naar de top en blijft zelf thuis.",
        ["Sean Doyle absent Ierland", "Ada Bos member Ierland (open)"],
    ),
    ("nl", "De Ierse premier Sean Doyle sloeg de uitnodiging voor de top af.", ["Sean Doyle absent Ierland"]),
    ("nl", "De Ierse premier Sean Doyle zegde zijn komst naar de top af.", ["Sean Doyle absent Ierland"]),
    ("nl", "Zonder premier Sean Doyle ging het overleg verder.", ["Sean Doyle absent -"]),
    ("en", "The American delegation also included Mia Stone.", ["Mia Stone member United States (open)"]),
    ("en", "Norway was represented at the talks by Ingrid Lund.", ["Ingrid Lund member Norway (closed)"]),
    ("en", "Ingrid Lund led the talks for Norway.", ["Ingrid Lund leads Norway"]),
    ("en", "Ingrid Lund led Norway's delegation at the talks.", ["Ingrid Lund leads Norway"]),
    ("en", "Leading the Norwegian delegation was Ingrid Lund.", ["Ingrid Lund leads Norway"]),
    (
        "en",
        "The Norwegian delegation was led by Ingrid Lund and included Nils Holm.",
        ["Ingrid Lund leads Norway", "Nils Holm member Norway (open)"],
    ),
    ("en", "Ingrid Lund is Norway's chief negotiator.", ["Ingrid Lund leads Norway"]),
    ("en", "Norway's lead negotiator Ingrid Lund was pleased.", ["Ingrid Lund leads Norway"]),
    ("en", "Ingrid Lund, chief negotiator for Norway, was pleased.", ["Ingrid Lund leads Norway"]),
    ("en", "Labour's leader, Hank Baker, was pleased.", ["Hank Baker leads Labour"]),
    ("en", "Hank Baker, who has led Labour since 2019, was pleased.", ["Hank Baker leads Labour"]),
    ("en", "Labour, led by Hank Baker, lost.", ["Hank Baker leads Labour"]),
    ("en", "The Tory leader Hank Baker was pleased.", ["Hank Baker leads Tory"]),
    (
        "en",
        "Hank Baker, the Scottish National Party leader, was pleased.",
        ["Hank Baker leads Scottish National Party"],
    ),
    ("en", "Hank Baker, co-leader of the Greens, was pleased.", ["Hank Baker leads Greens"]),
    ("en", "Hank Baker, the head of Likud, was pleased.", ["Hank Baker leads Likud"]),
    ("en", "Likud chairman Hank Baker was pleased.", ["Hank Baker leads Likud"]),
    (
        "en",
        "The two other members of the Irish delegation are Mia Stone and Pete Cook.",
        ["Mia Stone member Ireland (open)", "Pete Cook member Ireland (open)"],
    ),
    ("en", "Irish Prime Minister Sean Doyle did not join the talks.", ["Sean Doyle absent Ireland"]),
    ("en", "Irish Prime Minister Sean Doyle will skip the summit.", ["Sean Doyle absent Ireland"]),
    ("en", "Irish Prime Minister Sean Doyle was not invited to the meeting.", ["Sean Doyle absent Ireland"]),
    ("en", "Irish Prime Minister Sean Doyle pulled out of the summit.", ["Sean Doyle absent Ireland"]),
    ("en", "Irish Prime Minister Sean Doyle was missing from the summit.", ["Sean Doyle absent Ireland"]),
    ("en", "Missing from the talks was Irish Prime Minister Sean Doyle.", ["Sean Doyle absent Ireland"]),
    ("en", "The talks went ahead without Irish Prime Minister Sean Doyle.", ["Sean Doyle absent Ireland"]),
    (
        "en",
        "Irish Prime Minister Sean Doyle sent a deputy in his place to the talks.",
        ["Sean Doyle absent Ireland"],
    ),
    (
        "nl",
        "Een groep van zo'n tachtig parlementsleden, onder aanvoering van Jan Claes, stemde tegen.",
        ["Jan Claes leads tachtig parlementsleden"],
    ),
    ("nl", "Rebellen onder leiding van Jan Claes namen de stad in.", ["Jan Claes leads Rebellen"]),
    ("en", "A group of 20 lawmakers led by Pete Cook voted against.", ["Pete Cook leads 20 lawmakers"]),
    ("en", "Rebels led by Pete Cook took the city.", ["Pete Cook leads Rebels"]),
    ("nl", "Jan Claes, die de Hoge Raad voorzit, kwam ook.", ["Jan Claes leads Hoge Raad"]),
    ("nl", "Ada Bos sprak gisteren. Het D66-Kamerlid was boos.", ["Ada Bos member D66 (open)"]),
    ("en", "Mia Stone spoke yesterday. The Labour MP was angry.", ["Mia Stone member Labour (open)"]),
    (
        "nl",
        "CDA-leider Jan Claes is ziek. Hij wordt vervangen door zijn fractiegenoot Piet Mol.",
        ["Jan Claes leads CDA", "Piet Mol member CDA (open)"],
    ),
    (
        "nl",
        "VVD-leider Jan Claes is ziek. Zijn partijgenote Ada Bos zweeg.",
        ["Jan Claes leads VVD", "Ada Bos member VVD (open)"],
    ),
    ("en", "Mayor Pete Cook, a Conservative, was silent.", ["Pete Cook member Conservative (open)"]),
    ("en", "Republican Senator Pete Cook was silent.", ["Pete Cook member Republican (open)"]),
    ("en", "Senator Pete Cook, Republican of Idaho, was silent.", ["Pete Cook member Republican (open)"]),
    (
        "nl",
        "De gesprekken begonnen. Een van de Ierse onderhandelaars, Sean Doyle, zweeg.",
        ["Sean Doyle member Ierland (open)"],
    ),
    (
        "en",
        "Talks began. One of the Irish negotiators, Sean Doyle, was silent.",
        ["Sean Doyle member Ireland (open)"],
    ),
    (
        "nl",
        "De gesprekken begonnen. Namens de werkgevers zijn dat Jan Claes en Piet Mol.",
        ["Jan Claes member de werkgevers (open)", "Piet Mol member de werkgevers (open)"],
    ),
    ("en", "Mia Stone joined the Irish delegation.", ["Mia Stone member Ireland (open)"]),
    ("nl", "Ada Bos sloot zich aan bij de Ierse delegatie.", ["Ada Bos member Ierland (open)"]),
    (
        "nl",
        "Tien leden van de VVD stemden tegen. Onder hen waren Ada Bos en Piet Mol.",
        ["Ada Bos member VVD (open)", "Piet Mol member VVD (open)"],
    ),
    (
        "nl",
        "De Ierse delegatie, bestaande uit Ada Bos en Piet Mol, vertrok.",
        ["Ada Bos member Ierland (closed)", "Piet Mol member Ierland (closed)"],
    ),
    (
        "nl",
        "De Ierse delegatie met onder meer Ada Bos en Piet Mol vertrok.",
        ["Ada Bos member Ierland (open)", "Piet Mol member Ierland (open)"],
    ),
    (
        "nl",
        "Tot de Ierse delegatie behoren Ada Bos en Piet Mol.",
        ["Ada Bos member Ierland (open)", "Piet Mol member Ierland (open)"],
    ),
    ("nl", "Ook Ada Bos behoort tot de Ierse delegatie.", ["Ada Bos member Ierland (open)"]),
    (
        "nl",
        "Het Ierse onderhandelingsteam: Ada Bos, Piet Mol en Jan Claes.",
        [
            "Ada Bos member Ierland (closed)",
            "Piet Mol member Ierland (closed)",
            "Jan Claes member Ierland (closed)",
        ],
    ),
    ("nl", "Leider van de Ierse delegatie is Sean Doyle.", ["Sean Doyle leads Ierland"]),
    ("en", "Head of the Irish delegation is Sean Doyle.", ["Sean Doyle leads Ireland"]),
    ("nl", "Sean Doyle, die namens Ierland de onderhandelingen leidt, zweeg.", ["Sean Doyle leads Ierland"]),
    ("nl", "De Ierse onderhandelaar, Sean Doyle, zweeg.", ["Sean Doyle member Ierland (open)"]),
    (
        "nl",
        "De onderzoekscommissie bestaat uit Jan Claes en Ada Bos.",
        [
            "Jan Claes member De onderzoekscommissie (closed)",
            "Ada Bos member De onderzoekscommissie (closed)",
        ],
    ),
]
NO_PART: list[tuple[Language, str]] = [
    ("en", "Minister Ada Cole said Peru had beaten the FDLR, a militia that includes remnants of those."),
    ("nl", "De parlementaire commissie ondervroeg woensdag topman Piet Kok."),
    ("nl", "Ada Bos slaat de deur over."),
    ("en", "He briefed European leaders, including Ada Cole and Ben Ray, after the talks."),
    ("nl", "Peru heeft nog niet beslist of het aan de top deelneemt."),
    ("nl", "Op de lijst van gesprekken ontbreekt Peru."),
    ("en", "The Green Party pulled out of the talks."),
    ("en", "A nurse declined to join the walkout."),
    ("nl", "De onderhandelingen duren voort. Het verzet wordt vertegenwoordigd door Ada Bos."),
    ("en", "The team was made up of Ada Cole and Ben Ray."),
    ("nl", "In Lima staken de bakkers. De Ierse premier Sean Doyle doet niet mee."),
    ("nl", "De commissie sprak met Jan Vos als getuige."),
    ("nl", "De gemeenteraad zweeg. Voorzitter Jan Vos ook."),
    ("nl", "De bond BHR en de partij DMO zijn boos. Voorvrouw Eva Kroon zweeg."),
    ("nl", "Het kleine bedrijf twijfelt nog. Voorzitter Ada Bos zwijgt."),
    ("en", "The company lost money. Its chief Ada Cole said so."),
    ("en", "Ada Cole told a press conference, flanked by Ben Ray, that it was over."),
    ("nl", "De Noorse delegatie kwam aan."),
    ("nl", "Karin Mol is aanwezig."),
    ("nl", "Voormalig CDA-leider Henk Bakker zweeg."),
    ("nl", "De trein wordt bestuurd door Piet Kok."),
    ("en", "Diego Rojas attended the summit."),
    ("en", "The film was made by Mia Stone."),
    ("nl", "Karin Mol zei dat er een akkoord ontbreekt."),
    ("nl", "Karin Mol wil niet naar de rechter."),
    ("nl", "Volgens Karin Mol kan het kabinet niet tot een oplossing komen."),
    ("nl", "Er ontbrak geld, zei Karin Mol."),
    ("nl", "Zij werd vergezeld door haar zoon Piet Kok."),
    ("nl", "In de zaal zaten Karin Mol en Piet Kok."),
    ("nl", "In het team zitten spelers als Piet Kok en Jan Smit."),
    ("nl", "Het team van Karin Mol onderzocht de zaak."),
    ("nl", "Het onderzoek werd geleid door Karin Mol."),
    ("nl", "De operatie stond onder leiding van generaal Piet Kok."),
    ("nl", "Karin Mol, voorzitter van de Centrale Bank, zweeg."),
    ("nl", "Het onderzoek bestaat uit twee delen, zei Jan Claes."),
    ("nl", "Jan Claes zit in de gevangenis."),
    ("nl", "Jan Claes zit in een zijkamer met Piet Mol en Ada Bos."),
    ("nl", "Karin Mol leidt het bedrijf sinds 2019."),
    ("en", "Mia Stone missed the penalty."),
    ("en", "Mia Stone said the evidence was absent."),
    ("en", "Mia Stone was joined by Pete Cook at the finish line."),
    ("en", "The team included top runners and Olympic champions."),
    ("en", "The study was led by Mia Stone, a marine ecologist."),
    ("en", "Mia Stone said the deal did not come cheap."),
    ("en", "The list of members includes Mia Stone."),
    ("en", "Pete Cook, chairman of the Federal Reserve, declined to comment."),
    ("en", "Pete Cook leads the company."),
    ("en", "The team of lawyers was pleased with Mia Stone."),
    ("nl", "De partij van Henk Bakker, de VVD, verloor."),
    ("nl", "Henk Bakker volgde in 2019 Karin Mol op als leider van de SP."),
    ("nl", "Vakbondsleider Jan Lund zweeg."),
    ("en", "Labour Minister Ada Cole left."),
    ("en", "Ada Cole, of Dublin, left."),
    ("nl", "De Poolse oppositieleider Jan Lund zweeg."),
    ("nl", "Rebellenleider Jan Lund zweeg."),
    ("en", "The party's leader, Hank Baker, was pleased."),
    ("en", "Hank Baker's Labour lost."),
    ("en", "Mia Stone, head of the SNP's finance committee, was silent."),
    ("en", "Former SNP leader Mia Stone, now an MEP, was silent."),
    ("en", "Mia Stone spoke for the Forum for Democratic Change."),
    ("en", "Mia Stone, the director general of the oil marketer SOM, was silent."),
    ("en", "Ann Lee will challenge Mia Stone for the Labour leadership."),
    ("en", "Irish envoys came to the talks. One of them said Mia Stone had lost."),
    ("en", "Irish Prime Minister Sean Doyle stayed home."),
]


@pytest.mark.parametrize(("language", "text", "parts"), PARTS)
def test_reads_parts_in_talks(language: Language, text: str, parts: list[str]) -> None:
    """With the side, and whether the list of members is whole."""
    assert reads.facts(text, language, "leads", "member", "absent") == parts


@pytest.mark.parametrize(("language", "text"), NO_PART)
def test_gives_nobody_a_part_they_do_not_have(language: Language, text: str) -> None:
    """Nobody named, who is there, who led once, and other passives."""
    assert reads.facts(text, language, "leads", "member", "absent") == []


def test_the_leader_is_no_member_of_the_list() -> None:
    """One part a person and sentence."""
    text = "De Noorse delegatie, geleid door Ingrid Lund, is vergezeld door Nils Holm."
    assert reads.facts(text, "nl", "leads", "member") == [
        "Ingrid Lund leads Noorwegen",
        "Nils Holm member Noorwegen (closed)",
    ]


def test_an_absentee_is_of_the_side_that_the_article_gave() -> None:
    """Said in another sentence."""
    text = "De Noorse minister Ingrid Lund is thuis. In Genève is Ingrid Lund niet aanwezig."
    assert reads.facts(text, "nl", "absent") == ["Ingrid Lund absent Noorwegen"]


def test_a_part_that_lies_ahead_is_planned() -> None:
    """Whoever "zal" lead has not led yet; a role that somebody has is stated all the same."""
    texts = (
        "De Noorse delegatie zal worden geleid door Ingrid Lund.",
        "Hoofdonderhandelaar Ingrid Lund zal morgen spreken.",
        "De Noorse delegatie werd geleid door Ingrid Lund.",
    )
    found = [
        fact for text in texts for fact in reading.read(reads.article(text, "nl")) if fact.kind == "leads"
    ]
    assert [fact.modality for fact in found] == ["planned", "stated", "stated"]


def test_a_part_said_with_a_side_and_without_is_one() -> None:
    """The side counts wherever the article says it."""
    text = "Hoofdonderhandelaar Ingrid Lund zweeg. De Noorse delegatie staat onder leiding van Ingrid Lund."
    assert reads.facts(text, "nl", "leads") == ["Ingrid Lund leads Noorwegen"]


def test_who_leads_a_side_is_no_member_of_it() -> None:
    """Wherever the article says either."""
    text = "De Noorse delegatie bestaat uit Ingrid Lund en Nils Holm. Ingrid Lund voert de delegatie aan."
    assert reads.facts(text, "nl", "leads", "member") == [
        "Nils Holm member Noorwegen (closed)",
        "Ingrid Lund leads Noorwegen",
    ]


def test_a_party_is_called_what_the_article_calls_it_in_full() -> None:
    """Its leader is often said to be of the first word only."""
    text = "The Dawn Party lost. Dawn leader Hank Baker was pleased."
    assert reads.facts(text, "en", "leads") == ["Hank Baker leads Dawn Party"]


PARTY: list[tuple[Language, str, list[str]]] = [
    ("nl", "Kamerlid Karin Mol (VVD) zweeg.", ["Karin Mol member VVD (open)"]),
    ("nl", "Minister Karin Mol (Defensie, D66) zweeg.", ["Karin Mol member D66 (open)"]),
    ("nl", "Karin Mol van het CDA zweeg.", ["Karin Mol member CDA (open)"]),
    ("nl", "CDA-Kamerlid Karin Mol zweeg.", ["Karin Mol member CDA (open)"]),
    ("nl", "De N-VA is boos. Voorzitter Piet Claes zweeg.", ["Piet Claes leads N-VA"]),
    ("nl", "N-VA en MR zijn boos. Voorzitter Piet Claes zweeg.", []),
    ("nl", "De N-VA is boos. Kamervoorzitter Piet Claes zweeg.", []),
    ("nl", "Karin Mol van Philips zweeg.", []),
    ("nl", "Karin Mol van de Dageraad-partij zweeg.", ["Karin Mol member Dageraad-partij (open)"]),
    ("nl", "“Er lag niets”, zucht Karin Mol van de christelijke bond ACX.", ["Karin Mol member ACX (open)"]),
    ("nl", "Ali Hamid van de rebellengroep Rode Dageraad zweeg.", ["Ali Hamid member Rode Dageraad (open)"]),
    ("nl", "Piet Bos van de gemeente Utrecht zweeg.", []),
    ("en", "Peter Novak of the rebel group Red Dawn kept silent.", ["Peter Novak member Red Dawn (open)"]),
    (
        "nl",
        "De partijleiders Jan Claes (VVD) en Piet Mol (D66) zwegen.",
        ["Jan Claes leads VVD", "Piet Mol leads D66"],
    ),
    ("nl", "Jan Claes, leider van de Poolse regeringspartij PiS, zweeg.", ["Jan Claes leads PiS"]),
    ("nl", "Jan Claes, de Britse Labourleider, zweeg.", ["Jan Claes leads Labour"]),
    ("en", "Labour's Pete Cook was silent.", ["Pete Cook member Labour (open)"]),
    ("en", "Pete Cook, Labour's Brexit spokesman, was silent.", ["Pete Cook member Labour (open)"]),
    ("en", "A spokesman for the Alba Party, Pete Cook, was silent.", []),
    ("en", "Pete Cook, the leader of the opposition Alba party, was silent.", ["Pete Cook leads Alba"]),
    ("en", "Pete Cook, leader of the Polish Senate, was silent.", []),
    ("nl", "Voormalig CDA-Kamerlid Karin Mol zweeg.", []),
    ("en", "Labour MP Mia Stone was silent.", ["Mia Stone member Labour (open)"]),
    ("en", "Mia Stone of Sinn Féin was silent.", ["Mia Stone member Sinn Féin (open)"]),
    ("en", "Mia Stone of NATO was silent.", []),
    ("en", "Mia Stone, president of the KDA federation, was silent.", ["Mia Stone leads KDA"]),
    ("en", "Mia Stone, chair of the KDA trade union, was silent.", ["Mia Stone leads KDA"]),
    ("en", "KDA President Mia Stone was silent.", ["Mia Stone leads KDA"]),
    (
        "en",
        "Mia Stone, president of the KDA employers' federation, was silent.",
        ["Mia Stone leads KDA employers' federation"],
    ),
    (
        "en",
        "Mia Stone, head of the Irish Farmers' Association, was silent.",
        ["Mia Stone leads Irish Farmers' Association"],
    ),
    (
        "en",
        "Mia Stone, president of the Kenyan Farmers' Association for Wool, was silent.",
        ["Mia Stone leads Kenyan Farmers' Association"],
    ),
    (
        "en",
        "Mia Stone, leader of the smaller Kenya People's party, was silent.",
        ["Mia Stone leads Kenya People's party"],
    ),
    (
        "en",
        "Mia Stone, president of the Kurdish Women Organisation UK, was silent.",
        ["Mia Stone leads Kurdish Women Organisation UK"],
    ),
    ("en", "Mia Stone, deputy president of the KDA federation, was silent.", []),
    ("en", "Mia Stone, former president of the KDA federation, was silent.", []),
    ("en", "The Hanse trade union, led by Mia Stone, was silent.", ["Mia Stone leads Hanse"]),
    ("en", "KDA General Secretary Mia Stone was silent.", ["Mia Stone leads KDA"]),
    ("en", "The general secretary of the Staff Board, Mia Stone, was silent.", []),
    ("en", "Mia Stone, co-chair of the Greens in the European parliament, fell.", ["Mia Stone leads Greens"]),
    (
        "en",
        "Norwegian Labour Congress head Mia Stone was silent.",
        ["Mia Stone leads Norwegian Labour Congress"],
    ),
    (
        "en",
        "The Social Democrats went home. Their acting leader, Mia Stone, was silent.",
        ["Mia Stone leads Social Democrats"],
    ),
    (
        "en",
        "Mia Stone, of the centre-left Social Democrats (SD), was silent.",
        ["Mia Stone member Social Democrats (open)"],
    ),
    ("en", "The KDA union was angry. It is led by Mia Stone.", ["Mia Stone leads The KDA union"]),
    ("en", "Chile sent a team led by foreign minister Mia Stone.", ["Mia Stone leads Chile"]),
    (
        "en",
        "The Alba party was angry. The party's leader, Mia Stone, fell.",
        ["Mia Stone leads Alba"],
    ),
    (
        "en",
        "A second union, KDA, is not on strike. Its leader, Mia Stone, was silent.",
        ["Mia Stone leads KDA"],
    ),
    (
        "en",
        "Labour's MPs, among them Mia Stone and Ben Ray, left.",
        ["Mia Stone member Labour (open)", "Ben Ray member Labour (open)"],
    ),
    ("en", "The Alba party was angry. The party's cook, Mia Stone, fell.", []),
    (
        "en",
        "The Irish Bakers and Brewers Organisation met. Its general secretary, Mia Stone, fell.",
        ["Mia Stone leads Irish Bakers and Brewers Organisation"],
    ),
    ("en", "Chile sent a book by foreign minister Mia Stone.", []),
]


@pytest.mark.parametrize(("language", "text", "parts"), PARTY)
def test_reads_who_is_of_a_party(language: Language, text: str, parts: list[str]) -> None:
    """Where a party is named with a person; a firm, an institution and who once was of it are none."""
    assert reads.facts(text, language, "leads", "member") == parts


ASIDE: list[tuple[Language, str, list[str]]] = [
    (
        "en",
        "Chile's delegation included Diego Rojas, who leads the union, and Ana Ruiz.",
        ["Diego Rojas member Chile (open)", "Ana Ruiz member Chile (open)"],
    ),
    ("en", "Irish minister Sean Doyle, a critic of the plan, did not attend.", ["Sean Doyle absent Ireland"]),
    (
        "en",
        "Irish minister Sean Doyle did not attend. Chile's deputy minister, Ana Ruiz, stayed in Lima too.",
        ["Sean Doyle absent Ireland", "Ana Ruiz absent Chile"],
    ),
    ("en", "Chile's deputy minister, Ana Ruiz, stayed in Lima too.", []),
    (
        "en",
        "Irish minister Sean Doyle did not attend. Neither was his old hand, Chilean envoy Ana Ruiz.",
        ["Sean Doyle absent Ireland", "Ana Ruiz absent Chile"],
    ),
    (
        "en",
        "The talks were in Lima. Irish minister Sean Doyle, who did not travel to Lima, said little.",
        ["Sean Doyle absent Ireland"],
    ),
    ("en", "Irish minister Sean Doyle, who did not travel to Lima, said little.", []),
    (
        "nl",
        "De Peruaanse delegatie telt 21 leden. Twee van hen, Ana Ruiz, die ziek was, en Eva Sol, zwegen.",
        ["Ana Ruiz member Peru (open)", "Eva Sol member Peru (open)"],
    ),
]


@pytest.mark.parametrize(("language", "text", "parts"), ASIDE)
def test_reads_past_what_stands_between_commas(language: Language, text: str, parts: list[str]) -> None:
    """It says more of a person of the list and does not end it."""
    assert reads.facts(text, language, "member", "absent") == parts
