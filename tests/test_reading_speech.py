"""Who said what: quotations with their speakers, statements in the article's own words."""

import pytest
import reads

from bot import reading
from bot.model import Language

QUOTES: list[tuple[Language, str, list[str]]] = [
    (
        "nl",
        "Jan Bos haalde uit naar de bank, die hij ervan beschuldigt Peru “al jaren te bedriegen”.",
        ["Jan Bos: al jaren te bedriegen"],
    ),
    ("nl", "Ada Bos won. “Wij gaan door”, zegt een zichtbaar opgeluchte Bos.", ["Ada Bos: Wij gaan door"]),
    ("nl", "Ada Bos won. “Wij gaan door”, zegt de altijd kalme Bos.", ["Ada Bos: Wij gaan door"]),
    ("en", "Ada Cole won. “We go on,” said a visibly relieved Cole.", ["Ada Cole: We go on,"]),
    ("nl", "Generaal Ali al-Hamdi kwam. “Wij gaan door”, zei Hamdi.", ["Ali al-Hamdi: Wij gaan door"]),
    (
        "nl",
        "“Het is klaar”, zegt zijn dochter Mira. Ze wil weg. “Wij gaan niet door.”",
        ["Mira: Het is klaar", "Mira: Wij gaan niet door."],
    ),
    (
        "en",
        "The team is led by its treasurer and deputy mayor, Ada Cole. “We go on,” she said.",
        ["Ada Cole: We go on,"],
    ),
    (
        "en",
        "Ada Cole said that the vote had hurt more than her rival expected: “We go on.”",
        ["Ada Cole: We go on."],
    ),
    ("nl", "Bij Shell spreken ze van “een heel vreemde vertoning”.", ["Shell: een heel vreemde vertoning"]),
    ("nl", "Het antwoord van Ada Bos: “Wij gaan door.”", ["Ada Bos: Wij gaan door."]),
    ("en", "The message from Ada Cole is clear: “We go on.”", ["Ada Cole: We go on."]),
    ("nl", "Ada Bos werd door Jan Kok “een sterke vrouw” genoemd.", ["Jan Kok: een sterke vrouw"]),
    ("nl", "Voorzitter Ada Bos zweeg. “Wij gaan door”, zei de Portugees.", ["Ada Bos: Wij gaan door"]),
    (
        "nl",
        "Een diplomaat in Lima is niet bang. “Peru wil rust.”",
        ["Een diplomaat in Lima: Peru wil rust."],
    ),
    (
        "nl",
        "Premier Jan Bos gaat wel. “Dit is een gesprek.”\n\n“Dit is een gesprek, meer niet”, zei Ada Kok.",
        ["Ada Kok: Dit is een gesprek.", "Ada Kok: Dit is een gesprek, meer niet"],
    ),
    (
        "nl",
        "Gezant Ada Bos sprak met Jan Kok. Het regent. “Wij gaan door”, zei de Portugees.",
        ["Ada Bos: Wij gaan door"],
    ),
    (
        "nl",
        "Europees commissaris Ada Bos zweeg. “Wij gaan door”, schrijft de Deense op X.",
        ["Ada Bos: Wij gaan door"],
    ),
    (
        "nl",
        "Jan Bos zweeg. Volgens een diplomaat komt er een top. “Ze weten dat ze alleen staan”, zegt hij.",
        ["een diplomaat: Ze weten dat ze alleen staan"],
    ),
    ("nl", "“Wij tekenen”, aldus Jan Bos.", ["Jan Bos: Wij tekenen"]),
    ("nl", "“Wij tekenen.”\n\nzei Jan Bos, de burgemeester.", ["Jan Bos: Wij tekenen."]),
    ("en", "“Who signs?” Ada Cole said in the House of Lords.", ["Ada Cole: Who signs?"]),
    ("en", "“Who signs?” Ada Cole said Thursday.", ["Ada Cole: Who signs?"]),
    ("en", "Minister Ada Cole nodded. “We go on,” said the Social Democrat.", ["Ada Cole: We go on,"]),
    ("en", "Minister Ada Cole nodded. “We go on,” said the Democrats.", ["Democrats: We go on,"]),
    (
        "nl",
        "Bos wil nog wachten: ‘Wij tekenen niet’\n\nMinister Ada Bos heeft een plan.",
        ["Ada Bos: Wij tekenen niet"],
    ),
    (
        "nl",
        "Ada Bos komt. Lukt het niet, dan belt zij de bond. “Wij gaan door.”",
        ["Ada Bos: Wij gaan door."],
    ),
    ("nl", "Geestelijke Ali Bos zweeg. “Wij gaan door”, zei de ayatollah.", ["Ali Bos: Wij gaan door"]),
    ("nl", "Minister Ada Bos zweeg. “Wij gaan door”, zei de vicepremier.", ["Ada Bos: Wij gaan door"]),
    (
        "nl",
        "Wethouder Ada Bos zweeg. “Wij gaan door”, zei de vicepremier.",
        ["de vicepremier: Wij gaan door"],
    ),
    ("nl", "“Onzin”, zegt minister Jan Bos.", ["Jan Bos: Onzin"]),
    (
        "en",
        "Ada Cole left. Jan Bos, the taoiseach, described her remarks as “over the top”.",
        ["Jan Bos: over the top"],
    ),
    ("en", "Jan Bos, who has called Harvard “a liberal mess”, left.", ["Jan Bos: a liberal mess"]),
    (
        "nl",
        "Trainer Piet Kok zweeg. “Zij heeft een goede tekst”, vertelt een N-VA’er.",
        ["N-VA’er: Zij heeft een goede tekst"],
    ),
    (
        "nl",
        "Bij Ajax, waar Piet Kok speelde, wil trainer Jan Bos wachten. “Eerst trainen maar”, klinkt het.",
        ["Jan Bos: Eerst trainen maar"],
    ),
    ("nl", "“Dat is een capitulatie”, schreef minister Kok op X.", ["Kok: Dat is een capitulatie"]),
    ("nl", "“We stoppen ermee”, zegt Karin Mol van de vakbond.", ["Karin Mol: We stoppen ermee"]),
    ("nl", "Karin Mol zei dat het ‘een zwarte dag’ is.", ["Karin Mol: een zwarte dag"]),
    (
        "nl",
        "“Als de raad niet luistert,” aldus wethouder Piet Kok, “dan stap ik op.”",
        ["Piet Kok: Als de raad niet luistert,", "Piet Kok: dan stap ik op."],
    ),
    ("nl", "Karin Mol: “We gaan door met de staking.”", ["Karin Mol: We gaan door met de staking."]),
    (
        "nl",
        "Trainer Piet Kok was trots. “Deze ploeg kan alles aan.”",
        ["Piet Kok: Deze ploeg kan alles aan."],
    ),
    (
        "nl",
        "Aanvoerder Eva Smit verlengt haar contract.\n\n“Ik voel me thuis in Gent.” Dat zei ze na afloop.",
        ["Eva Smit: Ik voel me thuis in Gent."],
    ),
    ("nl", "“Dit akkoord redt levens.” Dat zegt minister Ada Bos.", ["Ada Bos: Dit akkoord redt levens."]),
    (
        "nl",
        "“Het water stijgt snel”, waarschuwde klimaatminister Freya Berg. “We hebben geen tijd meer.”",
        ["Freya Berg: Het water stijgt snel", "Freya Berg: We hebben geen tijd meer."],
    ),
    ("nl", "De rechter noemde de daad “bijzonder laf en wreed”.", ["De rechter: bijzonder laf en wreed"]),
    (
        "en",
        "“We walk out on Friday,” said Karen Mole, the union’s general secretary. “Nobody listened to us.”",
        ["Karen Mole: We walk out on Friday,", "Karen Mole: Nobody listened to us."],
    ),
    (
        "en",
        "‘It is a dark day for justice,’ Judge Ada Osei told reporters.",
        ["Ada Osei: It is a dark day for justice,"],
    ),
    (
        "en",
        "“The sea does not negotiate,” warned Fiji’s ambassador, Tevita Qarase.",
        ["Tevita Qarase: The sea does not negotiate,"],
    ),
    ("en", "According to Pete Cook, the deal is “as good as done”.", ["Pete Cook: as good as done"]),
    (
        "en",
        "Pete Cook spoke of “a very real threat”, while Judge Ada Osei said nothing.",
        ["Pete Cook: a very real threat"],
    ),
    (
        "en",
        "A diplomat and Envoy Pete Cook met. “We are done here,” the diplomat said.",
        ["A diplomat: We are done here,"],
    ),
    (
        "nl",
        "Trainer Piet Kok was trots. “Deze ploeg kan alles aan”, klonk het.",
        ["Piet Kok: Deze ploeg kan alles aan"],
    ),
    ("nl", "“Dat kan echt niet”, zei Eva Smit in “De week van nu”.", ["Eva Smit: Dat kan echt niet"]),
    ("nl", "“Dit is het einde”, zei Eva Smit volgens De Krant.", ["Eva Smit: Dit is het einde"]),
    (
        "en",
        "“It is all over now,” according to a letter on Friday by Mia Stone.",
        ["Mia Stone: It is all over now,"],
    ),
    ("nl", "In Gent begon wat een diplomaat “de laatste ronde” noemt.", ["een diplomaat: de laatste ronde"]),
    ("en", "Talks ended in what Mia Stone called “a sense of urgency”.", ["Mia Stone: a sense of urgency"]),
    ("en", "“It is all over.” Mia Stone told the world on Friday.", ["Mia Stone: It is all over."]),
    ("en", "The mother said: “It is all over.”", ["The mother: It is all over."]),
    ("nl", "“Het is voorbij”, zegt de moeder.", ["de moeder: Het is voorbij"]),
    ("en", "The captain, Mia Stone, smiled. “This cup is for Leeds.”", ["Mia Stone: This cup is for Leeds."]),
    (
        "en",
        "Mayor Pete Cook is ill. A spokesman denied it. “He is well,” he said. “Very well indeed.”",
        ["A spokesman: He is well,", "A spokesman: Very well indeed."],
    ),
    ("en", "Asked whether he would go, Pete Cook replied: “No, never.”", ["Pete Cook: No, never."]),
    (
        "nl",
        "Minister “luistert niet echt”\n\n“De minister luistert echt niet”, zei Eva Smit gisteren in Gent.",
        ["Eva Smit: luistert niet echt", "Eva Smit: De minister luistert echt niet"],
    ),
    (
        "nl",
        "Een bron binnen de partij gelooft het niet. “Het is voorbij”, aldus de bron.",
        ["Een bron binnen de partij: Het is voorbij"],
    ),
    (
        "en",
        "Mia Stone called it “a breach of trust”, according to the BBC.",
        ["Mia Stone: a breach of trust"],
    ),
    (
        "en",
        "Mayor Mia Stone left. Asked whether Ada Cole would stay, she said: “No, never.”",
        ["Mia Stone: No, never."],
    ),
    ("en", "“It was all chaos,” said eyewitness Mia Stone.", ["Mia Stone: It was all chaos,"]),
    (
        "en",
        "One resident, Pete Cook, left. “It is all over now,” the 67-year-old said.",
        ["Pete Cook: It is all over now,"],
    ),
    (
        "en",
        "The Environment Agency told people to stay away. “Do not drive,” it said.",
        ["Environment Agency: Do not drive,"],
    ),
    ("en", "“It is all over now,” in a town that Chile hates.", ["-: It is all over now,"]),
    ("en", "It was “part of a plan”, according to the indictment.", ["the indictment: part of a plan"]),
    (
        "en",
        "“It is all over,” said a spokesman for Prime Minister Mia Stone.",
        ["a spokesman for Prime Minister Mia Stone: It is all over,"],
    ),
    (
        "en",
        "“It is all over,” a diplomat told Mia Stone.",
        ["a diplomat: It is all over,"],
    ),
    (
        "en",
        "Mayor Pete Cook left. One of the drivers, who hid his name, sighed. “It is all over,” he said.",
        ["One of the drivers: It is all over,"],
    ),
    ("en", "Asked about it, Pete Cook said only, “No comment.”", ["Pete Cook: No comment."]),
    ("nl", "Op de vraag of ze gaat, antwoordde Eva Smit: “Dat doe ik niet.”", ["Eva Smit: Dat doe ik niet."]),
    ("en", "Pete Cook said Mia Stone had told him: “I am leaving.”", ["Mia Stone: I am leaving."]),
    ("en", "Mia Stone, speaking outside court, said: “Justice is done.”", ["Mia Stone: Justice is done."]),
    ("en", "Mia Stone, in her speech, said Peru “lies to all”.", ["Mia Stone: lies to all"]),
    (
        "nl",
        "Eva Smit zei dat ze gaat. “We krijgen lege handen”, klonk het bij het buitengaan.",
        ["Eva Smit: We krijgen lege handen"],
    ),
    ("nl", "Eva Smit zweeg. Op X schreef ze dat het “echt voorbij is”.", ["Eva Smit: echt voorbij is"]),
]
LEFT_OPEN: list[tuple[Language, str, list[str]]] = [
    ("en", "Ada Cole, who won, was said to be “calm but furious”.", ["-: calm but furious"]),
    (
        "en",
        "Ada Cole got signs reading “Stop the war” and “No more bombs today”.",
        ["-: Stop the war", "-: No more bombs today"],
    ),
    ("nl", "Ada Bos schreef het boek “Een leven lang op zee”.", ["-: Een leven lang op zee"]),
    ("nl", "Ada Bos leidt het project “Samen voor de zee”.", ["-: Samen voor de zee"]),
    ("nl", "Ada Bos kreeg een bord met “weg met de regering”.", ["-: weg met de regering"]),
    ("nl", "Ada Bos werd uitgemaakt voor “de heks van de zee”.", ["-: de heks van de zee"]),
    ("en", "Ada Cole was handed a sign reading “down with her”.", ["-: down with her"]),
    ("en", "Ada Cole was branded “the witch of the sea”.", ["-: the witch of the sea"]),
    ("en", "Ada Cole leads the project “Together for a Sea”.", ["-: Together for a Sea"]),
    ("nl", "Premier Jan Kok zag president Piet Mol. “Wij gaan door”, zei de Fin.", ["-: Wij gaan door"]),
    (
        "nl",
        "Haar woordvoerder zegt niets.\n\n‘Geen cent erbij’\n\nDe minister wacht.",
        ["-: Geen cent erbij"],
    ),
    ("nl", "Het rapport “Wonen in 2040” verscheen gisteren.", ["-: Wonen in 2040"]),
    ("nl", "Aan de deur hing “verboden toegang voor iedereen”.", ["-: verboden toegang voor iedereen"]),
    ("en", "The council passed the “Health Care Reform Bill 2019”.", ["-: Health Care Reform Bill 2019"]),
    ("en", "She called the verdict “a stain on the whole court”.", ["-: a stain on the whole court"]),
    ("en", "The report was called ‘serious’.", []),
    ("nl", "'s Avonds bleef het stil in Jansens' straat.", []),
]
STATEMENTS: list[tuple[Language, str, list[str]]] = [
    (
        "nl",
        "Vrijdag heeft rector Ada Bos de raad laten weten dat zij vertrekt.",
        ["Ada Bos: Vrijdag heeft rector Ada Bos de raad laten weten dat zij vertrekt."],
    ),
    (
        "nl",
        "Gisteren had Ada Bos, rector van Gent, de Luikse leraren gewaarschuwd dat het sluit.",
        ["Ada Bos: Gisteren had Ada Bos, rector van Gent, de Luikse leraren gewaarschuwd dat het sluit."],
    ),
    ("nl", "Philips sloot een akkoord. Het is niet bekend of de bond instemt.", []),
    ("nl", "Eva Smit staat erom bekend dat zij zwijgt.", []),
    (
        "nl",
        "De vakbond meldt dat de treinen vrijdag niet rijden.",
        ["De vakbond: De vakbond meldt dat de treinen vrijdag niet rijden."],
    ),
    (
        "nl",
        "De treinen rijden vrijdag niet. Dat heeft de vakbond laten weten.",
        ["de vakbond: De treinen rijden vrijdag niet. Dat heeft de vakbond laten weten."],
    ),
    (
        "nl",
        "Volgens de rechtbank duurt het proces nog drie weken.",
        ["de rechtbank: Volgens de rechtbank duurt het proces nog drie weken."],
    ),
    (
        "nl",
        "Eva Smit denkt dat haar ploeg wint, maar trainer Piet Kok waarschuwt dat het zwaar wordt.",
        [
            "Eva Smit: Eva Smit denkt dat haar ploeg wint",
            "Piet Kok: maar trainer Piet Kok waarschuwt dat het zwaar wordt.",
        ],
    ),
    (
        "nl",
        "De treinen rijden niet. Dat meldt de vakbond.",
        ["de vakbond: De treinen rijden niet. Dat meldt de vakbond."],
    ),
    (
        "nl",
        "Een bron binnen de vakbond bevestigt dat er een akkoord is.",
        ["Een bron binnen de vakbond: Een bron binnen de vakbond bevestigt dat er een akkoord is."],
    ),
    (
        "nl",
        "Karin Mol en Piet Kok zeggen dat het klaar is.",
        [
            "Karin Mol: Karin Mol en Piet Kok zeggen dat het klaar is.",
            "Piet Kok: Karin Mol en Piet Kok zeggen dat het klaar is.",
        ],
    ),
    (
        "en",
        "The union said the strike would last three days.",
        ["The union: The union said the strike would last three days."],
    ),
    (
        "en",
        "The trains will not run on Friday, the operator announced.",
        ["the operator: The trains will not run on Friday, the operator announced."],
    ),
    (
        "en",
        "In an interview with the newspaper, Karen Mole said the offer was final.",
        ["Karen Mole: In an interview with the newspaper, Karen Mole said the offer was final."],
    ),
]
STATED_BY: list[tuple[Language, str, list[str]]] = [
    ("nl", "Eva Bos zweeg. Wethouder Jan Mol moet volgens haar opstappen.", ["Eva Bos"]),
    ("nl", "Minister Jan Bos zweeg. Zijn kade gaat volgens hem open.", ["Jan Bos"]),
    ("nl", "Rechters van Peru en Chili zeggen dat de kade opengaat.", ["Rechters van Peru en Chili"]),
    ("nl", "De kade gaat volgens een ervaren diplomaat open.", ["een ervaren diplomaat"]),
    ("nl", "De kade gaat volgens een schoonzus open.", ["een schoonzus"]),
    ("nl", "Jan Bos, die de Franse ploeg aanvoerde, was al weg.", []),
    ("nl", "Jan Bos, die aanvoerde dat de kade dichtgaat, was al weg.", ["Jan Bos"]),
    ("en", "An official from one of the banks said it would open.", ["An official from one of the banks"]),
    (
        "en",
        "In Lima, a spokesman said the mayor would open it. He said that it was time.",
        ["a spokesman", "a spokesman"],
    ),
    ("nl", "Volgens de krant Le Monde beloofde hij dat de kade opengaat.", ["Le Monde"]),
    ("nl", "Volgens zender Radio Rijn gaat de kade open.", ["Radio Rijn"]),
    ("nl", "Bij de bond denken ze dat de kade opengaat.", ["de bond"]),
    ("nl", "Jan Bos riep de troepen op hun wapens aan Peru te geven.", ["Jan Bos"]),
    ("nl", "Het OM ontkent dat de zaak rond is.", ["OM"]),
    ("nl", "Jan Bos wil dat er gepraat wordt en zegt dat hij daar klaar voor is.", ["Jan Bos"]),
    ("nl", "Jan Bos weet niet wat de reden is maar zei dat hij blijft.", ["Jan Bos"]),
    ("nl", "Premier Jan Bos had de brief eerder „een slap verhaal” genoemd.", ["Jan Bos"]),
    ("nl", "Minister Jan Bos belde gisteren met Lima, bevestigt zijn kanselarij.", ["zijn kanselarij"]),
    ("nl", "Volgens parlementariërs klopt er niets van.", ["parlementariërs"]),
    ("en", "An adviser to President Cole, Jan Bos, said Peru was weak.", ["Jan Bos"]),
    ("en", "Jan Bos left; he said Peru was weak.", ["Jan Bos"]),
    ("en", "Frankfurt airport's operator, Fraport, called on both parties to return.", ["Fraport"]),
    ("en", "Ada Cole said the generals “do not speak for the people of Peru”.", ["Ada Cole"]),
    ("en", "Ada Cole said on Monday “we will never give in to this”.", []),
    (
        "en",
        "Ada Cole, whose Alba party left the talks at the last minute, has called for calm.",
        ["Ada Cole"],
    ),
    (
        "en",
        "The cabinet fell after Jan Bos sacked his finance minister, Ada Cole, saying he had no choice.",
        ["Jan Bos"],
    ),
    (
        "en",
        "A union, ABC, which represents drivers, works on, but its leader, Ada Cole, said it was unfair.",
        ["Ada Cole"],
    ),
    (
        "en",
        "The case was brought by Ada Cole, who had told the mayor in the summer that she was ill.",
        ["Ada Cole"],
    ),
    ("en", "Minister Ada Cole did not rule out a delay.", ["Ada Cole"]),
    ("nl", "Minister Jan Bos sluit een staking niet uit.", ["Jan Bos"]),
    ("nl", "Minister Ada Cole is ziek. Volgens haar wachten de boeren af.", ["Ada Cole"]),
    ("nl", "Er komen verkiezingen, zo laten bronnen bij de bond verstaan.", ["bronnen bij de bond"]),
    ("nl", "Een dag voor het overleg zei de bond dat het goed ging.", ["de bond"]),
    ("nl", "Het VSOA, de kleinste van de erkende bonden, vindt dat te weinig.", ["VSOA"]),
    ("nl", "De gesprekken gaan door, zei bemiddelaar Peru.", ["Peru"]),
    ("nl", "Bij coalitiepartner N-VA klinkt het dat de trein te duur is.", ["N-VA"]),
    ("en", "Ada Cole called that a setback.", ["Ada Cole"]),
    ("en", "His lawyer, Ada Cole of the firm Mole Stone, said that it was over.", ["Ada Cole"]),
    ("en", "Xinhua news agency reported that the bridge was closed.", ["Xinhua"]),
    ("en", "The NATO military alliance said the bridge was closed.", ["NATO"]),
    ("en", "The Dutch rebel group said the bridge was closed.", ["The Dutch rebel group"]),
    ("en", "The trial resumes on Monday, the Crown Prosecution Service said.", ["Crown Prosecution Service"]),
    ("en", "Many people were hurt on Sunday, Gaza's Health Ministry said.", ["Health Ministry"]),
    ("en", "They left at once, a person briefed on the meeting said.", ["a person briefed on the meeting"]),
    ("en", "The firm left Leeds after the union made clear it did not want them.", ["the union"]),
    ("en", "Ada Cole, an aide who heads the Alba Party, welcomed it and said he would stay.", ["Ada Cole"]),
    ("en", "Ada Cole said “no progress at all” had been made.", ["Ada Cole"]),
    ("en", "According to Reuters and AFP, the bridge is closed.", ["Reuters", "AFP"]),
    (
        "en",
        "The bridge is closed, according to residents and the Leeds Doctors Network.",
        ["residents", "Leeds Doctors Network"],
    ),
    ("en", "Spokesman Ben Ray left. Ada Cole will go, her spokesman said.", ["her spokesman"]),
    ("en", "The Green Group (GG) said it would not sign anything.", ["Green Group"]),
    ("nl", "De brug zou volgens Haagse bronnen pas in mei dichtgaan.", ["Haagse bronnen"]),
    ("nl", "De brug gaat dicht, meldt het Iraanse persbureau Zonlicht.", ["het Iraanse persbureau Zonlicht"]),
    ("nl", "De Bond Voor Boeren (BVB) roept de leden op daarvan af te zien.", ["Bond Voor Boeren"]),
    ("nl", "Ada Bos zou volgens Luikse bronnen pas later komen.", ["Luikse bronnen"]),
    (
        "nl",
        "Er wordt gestaakt, meldt het Vlaamse persbureau Havenklok.",
        ["het Vlaamse persbureau Havenklok"],
    ),
    ("nl", "Er wordt gestaakt, aldus een verklaring van Ada Bos.", ["Ada Bos"]),
    ("nl", "Volgens de politie en het parket was het een ongeluk.", ["de politie", "het parket"]),
    ("nl", "Dat bedrijf zegt dat het klopt.", ["Dat bedrijf"]),
    ("nl", "Minister Ada Bos liet zich ontvallen dat ze de kritiek begrijpt.", ["Ada Bos"]),
    ("nl", "De Peruaanse Senaat heeft president Ada Bos opgeroepen om te praten.", ["Senaat"]),
    ("nl", "De burgemeester bevestigde noch ontkende het bericht.", []),
    ("nl", "Het Peruaanse regime ontkent dat het wapens koopt.", ["Het Peruaanse regime"]),
    ("en", "At least nine people died, Peru's Health Ministry said.", ["Health Ministry"]),
    (
        "en",
        "A Peruvian official speaking on condition of anonymity said it was over.",
        ["A Peruvian official"],
    ),
    ("en", "President Ada Cole left after the union made clear it would strike.", ["the union"]),
    ("en", "According to the BBC, Peru has 2 million voters.", ["BBC"]),
    ("en", "Pete Cook left, saying it was “far too late for this”.", ["Pete Cook"]),
    ("en", "Pete Cook left early, telling reporters that nothing was agreed.", ["Pete Cook"]),
    ("en", "His deputy, Mia Stone, went further, warning that it would fail.", ["Mia Stone"]),
    ("en", "Pete Cook called the plan a gift to polluters.", ["Pete Cook"]),
    ("en", "Pete Cook called the police.", []),
    ("en", "Mia Stone dismissed the report as nonsense.", ["Mia Stone"]),
    ("en", "Mia Stone is convinced that the talks will succeed.", ["Mia Stone"]),
    ("en", "Mia Stone expressed concern about the delay.", ["Mia Stone"]),
    ("en", "Mia Stone had stated she would not run again.", ["Mia Stone"]),
    ("en", "Two men fled the scene on foot, police said on Sunday.", ["police"]),
    ("en", "The RMT union accused the company of bullying.", ["The RMT union"]),
    ("en", "State media said the general had been dismissed.", ["State media"]),
    ("en", "The report says that two officers were there.", ["The report"]),
    ("en", "The boy’s mother said he had been bullied.", ["The boy’s mother"]),
    (
        "en",
        "An aide close to the talks, who hid her name, said Leeds had won.",
        ["An aide close to the talks"],
    ),
    (
        "en",
        "The talks went well, Pete Cook said, but both sides warned that it was late.",
        ["Pete Cook", "both sides"],
    ),
    ("en", "Pete Cook met Mia Stone, while doctors nearby warned that it was late.", []),
    ("en", "The door remained open, Pete Cook said, “but not for all of them”.", ["Pete Cook"]),
    ("en", "The trains were late, they said in a statement.", []),
    ("en", "Talks ended with Mia Stone saying that it was over.", ["Mia Stone"]),
    ("en", "The court ruled on the appeal of the two men.", []),
    ("en", "Peru has told members that it is over, as Chile insisted that it is not.", ["Peru", "Chile"]),
    ("nl", "Karin Mol stelt in een reactie dat het klaar is.", ["Karin Mol"]),
    ("nl", "Karin Mol gaat ervan uit dat het klaar is.", ["Karin Mol"]),
    ("nl", "Karin Mol is ervan overtuigd dat het klaar is.", ["Karin Mol"]),
    ("nl", "Karin Mol spreekt van “een klap voor de stad”.", ["Karin Mol"]),
    ("nl", "Karin Mol deed het plan af als onzin.", ["Karin Mol"]),
    ("nl", "Het plan werd door Karin Mol omschreven als onzin.", ["Karin Mol"]),
    ("nl", "Het kabinet valt niet, zo heeft Karin Mol gezegd.", ["Karin Mol"]),
    (
        "en",
        "Mia Stone refused, saying the court’s doctor had found her “fully and truly fit”.",
        ["Mia Stone"],
    ),
    ("en", "Speaking on a visit to Leeds, Pete Cook said: “We will go on.”", []),
    ("nl", "Piet Kok, die ziek is, zag maandag Eva Smit, zijn zus, melden bronnen.", ["bronnen"]),
    ("nl", "Het kabinet valt deze week, melden Poolse media.", ["Poolse media"]),
    ("nl", "De FNV wil dat hij “nog een stap zet”, zo laat een woordvoerder weten.", ["een woordvoerder"]),
    ("nl", "Karin Mol had de burgemeester aan de lijn en zei haar dat het klaar is.", ["Karin Mol"]),
    ("nl", "Karin Mol belde de pers en beschreef de gebeurtenissen als een ramp.", ["Karin Mol"]),
    ("nl", "Het is koud. Zo eist de vakbond een hoger loon.", []),
    ("nl", "“Het is voorbij”, zegt een kopstuk dat anoniem wil blijven.", []),
    ("nl", "Bij de vakbond klinkt het heel anders.", []),
    ("nl", "Karin Mol gaf op haar beurt de stad de schuld.", ["Karin Mol"]),
    ("en", "The envoy, Mia Stone, called the raid “catastrophic”.", ["Mia Stone"]),
    ("en", "Karen Smith, a baker in Leeds who was there, said it was over.", ["Karen Smith"]),
    ("en", "Airbus, which employs 9,000 people in Wales, warned it could leave.", ["Airbus"]),
    ("en", "Mia Stone affirmed that it was over.", ["Mia Stone"]),
    ("en", "Police said a man, 34, was there.", ["Police"]),
    ("en", "Karen Mole, a baker, called that nonsense.", ["Karen Mole"]),
    ("nl", "Het rapport stelt dat het klaar is.", ["Het rapport"]),
    ("nl", "Er vielen drie gewonden, bericht Belga.", ["Belga"]),
    ("nl", "De directie betreurt de staking. Ze benadrukt dat het klaar is.", ["De directie", "De directie"]),
    ("nl", "Het kabinet valt, zei Karin Mol op Radio 1.", ["Karin Mol"]),
    ("nl", "Volgens de Kustwacht is het klaar. De Kustwacht wacht.", ["Kustwacht"]),
    ("nl", "Beide landen zeggen dat de grens dicht blijft.", ["Beide landen"]),
    (
        "en",
        "In a note seen by Reuters, Pete Cook, Mia Stone and Ada Osei wrote that it was over.",
        ["Pete Cook", "Mia Stone", "Ada Osei"],
    ),
    ("en", "Peru has denied this.", ["Peru"]),
    ("en", "One guest said it was over and several said it was not.", ["One guest", "several"]),
    ("en", "Mia Stone wondered whether it was over.", ["Mia Stone"]),
    ("nl", "Trainer Piet Kok rekent er ook op dat hij blijft.", []),
    ("nl", "Trainer Piet Kok rekent erop dat hij blijft.", ["Piet Kok"]),
    ("nl", "Trainer Piet Kok rekent de kosten uit.", []),
    ("nl", "Jan Lund, die zijn Britse collega Ola Kos verweet dat het te laat was, ging weg.", ["Jan Lund"]),
    ("nl", "Volgens de kustwacht is het klaar.", ["de kustwacht"]),
    ("nl", "Volgens de wet is het klaar.", []),
    ("en", "According to the school board, it was over.", ["the school board"]),
    ("en", "According to the teachers' union, it was over.", ["the teachers' union"]),
    (
        "en",
        "Polish Prime Minister Ola Kos called Peru. It rained. The Polish leader said it was over.",
        ["Ola Kos"],
    ),
    (
        "en",
        "Former Polish Prime Minister Ola Kos called Peru. It rained. The Polish leader said it was over.",
        ["The Polish leader"],
    ),
    (
        "nl",
        "De Poolse premier Ola Kos zag de Poolse president Jan Lund. De Poolse leider zei dat het klaar is.",
        ["De Poolse leider"],
    ),
    ("en", "Ada Cole wrote a book about the long war.", []),
    ("en", "Ada Cole wrote the long war was over.", ["Ada Cole"]),
    ("en", "Ada Cole added salt to the soup.", []),
    ("en", "Peru, Ada Cole said, must go on.", ["Ada Cole"]),
    ("en", "Ada Cole hopes for a quick deal.", ["Ada Cole"]),
    ("nl", "Karin Mol verwacht haar tweede kind.", []),
    ("nl", "Karin Mol denkt na over haar toekomst.", []),
    ("en", "Ada Cole remembers that day well.", []),
    ("nl", "Karin Mol vraagt zich af of het klaar is.", ["Karin Mol"]),
    ("nl", "Karin Mol is verheugd dat het klaar is.", ["Karin Mol"]),
    ("nl", "Karin Mol verwerpt die beschuldiging.", ["Karin Mol"]),
    ("nl", "Karin Mol verwerpt dat voorstel.", []),
    ("nl", "Karin Mol vroeg om “wat meer geduld”.", ["Karin Mol"]),
    ("nl", "Karin Mol verzekerde al “niet te zullen wijken”.", []),
    ("en", "Ada Cole agreed on Friday that it was over.", ["Ada Cole"]),
    ("en", "Ada Cole agreed the sale of the house.", []),
    ("en", "Ada Cole spoke of a lost year.", ["Ada Cole"]),
    ("en", "Ada Cole rejected the accusation.", ["Ada Cole"]),
    ("en", "Ada Cole urged the board to “show some courage”.", ["Ada Cole"]),
    ("nl", "Het is klaar. Dat heeft Karin Mol in Gent te verstaan gegeven aan Piet Kok.", ["Karin Mol"]),
    ("nl", "Op vragen van de pers, antwoordde burgemeester Karin Mol dat het klaar is.", ["Karin Mol"]),
    (
        "nl",
        "Het is klaar. Dat heeft Karin Mol gezegd tegen de leden van de bond, die in Gent bijeen waren.",
        ["Karin Mol"],
    ),
    (
        "en",
        "Ada Cole called the letter “nothing,” and Minister Pete Cook told his counterparts he had no plan.",
        ["Ada Cole", "Pete Cook"],
    ),
    (
        "en",
        "Ada Cole posted “I am here!”, and Pete Cook, her rival, called it a gift to the union.",
        ["Pete Cook"],
    ),
    ("en", "According to an aide, Ada Cole is ill.", ["an aide"]),
    ("en", "The union met, the Irish prime minister's office said.", ["the Irish prime minister's office"]),
]
NOT_STATED: list[tuple[Language, str]] = [
    ("nl", "De FNV is maandag aangekondigd."),
    ("nl", "Deze problemen hebben geleid tot een onlangs aangekondigd programma bij Rexa."),
    ("nl", "De verdachte, die alles ontkent, zweeg."),
    ("nl", "Jan Bos sprak maandag met de leiders van twee bonden."),
    ("nl", "Jan Bos, die door de leden van de raad wordt erkend, zwijgt."),
    ("nl", "Volgens de marktprijs is dat duur."),
    ("nl", "Zijn gast prees de „broederlijke banden”."),
    ("en", "While in Leeds to attend the summit, Ada Cole told reporters, “I will decide this alone.”"),
    ("en", "Regarding the phone call, former prosecutor Ada Cole said via Twitter: “I would think so.”"),
    ("nl", "Premier Ada Bos ging weg, hoewel vrijwel niemand gelooft dat zij terugkomt."),
    ("nl", "Wat vindt Peru?"),
    ("nl", "Karin Mol wil vrijdag weten of het klaar is."),
    ("en", "“Where is it?” Ada Cole said in the House of Lords."),
    ("nl", "Karin Mol wilde niet zeggen of het klaar is."),
    ("nl", "De bonden vragen dat het bedrijf personeel aanwerft."),
    ("nl", "De senaat sprak zich in drie moties uit tegen het verdrag."),
    ("en", "The Senate confirmed him, but the House of Commons did not."),
    ("en", "Karen Mole said from the Hall of Mirrors, “I will go on.”"),
    ("nl", "De rechter kwam binnen en ging zitten."),
    ("nl", "“We stoppen ermee”, zei Karin Mol."),
    ("nl", "Minister zegt nee tegen staking"),
    ("nl", "Hij zei dat zij denken dat het misgaat."),
    ("en", "The judge entered the room."),
    ("en", "Coach Pete Cook: “We were the better team.”"),
    ("en", "“It is all over now,” Pete Cook wrote in a letter to parents."),
]


@pytest.mark.parametrize(("language", "text", "said"), QUOTES)
def test_finds_the_speaker_of_a_quotation(language: Language, text: str, said: list[str]) -> None:
    """Before, behind, in between, by a colon, in the next sentence, or going on; parts stay parts."""
    assert reads.facts(text, language, "quote") == said


@pytest.mark.parametrize(("language", "text", "said"), LEFT_OPEN)
def test_leaves_open_who_it_cannot_know(language: Language, text: str, said: list[str]) -> None:
    """Better nobody than the wrong one; one or two marked words are no quotation."""
    assert reads.facts(text, language, "quote") == said


@pytest.mark.parametrize(("language", "text", "said"), STATEMENTS)
def test_finds_statements_in_own_words(language: Language, text: str, said: list[str]) -> None:
    """Each speaker with the clause that says it."""
    assert reads.facts(text, language, "statement") == said


@pytest.mark.parametrize(("language", "text", "speakers"), STATED_BY)
def test_knows_who_states_it(language: Language, text: str, speakers: list[str]) -> None:
    """Beside another verb, behind a noun, as a view, in passing; nobody where the subject is not read."""
    said = reads.facts(text, language, "statement")
    assert [fact.partition(": ")[0] for fact in said] == speakers


@pytest.mark.parametrize(("language", "text"), NOT_STATED)
def test_takes_no_event_quotation_or_heading_for_a_statement(language: Language, text: str) -> None:
    """Nor words of somebody whom nobody knows."""
    assert reads.facts(text, language, "statement") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "De club zou volgens ingewijden een spits zoeken."),
        ("en", "The club reportedly told him that he could leave."),
    ],
)
def test_marks_hearsay(language: Language, text: str) -> None:
    """What is said to be said is reported."""
    found = [fact for fact in reading.read(reads.article(text, language)) if fact.kind == "statement"]
    assert [fact.modality for fact in found] == ["reported"]


def test_is_less_sure_of_a_speaker_named_further_back() -> None:
    """Each sentence between a pronoun and its name costs."""
    near, far = (
        next(f for f in reading.read(reads.article(text, "nl")) if f.kind == "statement")
        for text in (
            "Trainer Piet Kok zwijgt. Hij zegt dat hij moe is.",
            "Trainer Piet Kok zwijgt. Het regent hard. Hij zegt dat hij moe is.",
        )
    )
    assert far.confidence < near.confidence < 1
