// The founding case: facts of one press report of November 2024, in our own words, by paragraph (¶).
// The report gives no strengths and no confidence, so none are stated. Where the coding is a judgement of ours,
// codingBasis says so. Blinken's direct speech (¶7) is summarised: its exact words are not recorded here.
// dataset: The founding case
// licence: Apache-2.0 (our own summary of reported facts; nothing is copied)
// citation: Ukrainian-language news article of late November 2024 on a New York Times story, file 000_eb88e59c7ba61351.txt

UNWIND [
  { id: 'dprk-deployment', name: 'DPRK troops in Russia’s war', name_uk: 'Війська КНДР у війні Росії' },
  { id: 'russia-dprk-partnership', name: 'Security partnership of Russia and the DPRK', name_uk: 'Безпекове партнерство Росії та КНДР' },
  { id: 'russia-war-effort', name: 'Support of Russia’s war effort', name_uk: 'Підтримка воєнних зусиль Росії' },
  { id: 'russia-new-missile', name: 'Russia’s use of a new missile', name_uk: 'Застосування Росією нової ракети' }
] AS row
MATCH (seed:Seed { version: $seed })
MERGE (topic:Topic { id: row.id })
SET topic += row
MERGE (topic)-[:SEEDED_BY]->(seed);

UNWIND [
  { id: 'tie:usa-chn-influence-dprk-deployment', from: 'state:USA', to: 'state:CHN',
    family: 'INFLUENCE', instrument: 'DIPLOMATIC', topic: 'dprk-deployment', modality: 'ACTUAL', status: 'ESTABLISHED',
    validFrom: '2024-10-29', datePrecision: 'DAY', ongoing: true, polarity: 1,
    summary: 'Washington turns to Beijing so that it will influence Pyongyang and keep DPRK troops out of the war against Ukraine.',
    summary_uk: 'Вашингтон звертається до Пекіна, щоб той вплинув на Пхеньян і війська КНДР не брали участі у війні проти України.',
    codingBasis: 'An appeal (CAMEO 02), hence influence; it starts with the first contact that the report dates. Two origins, the Times’ own reporting and US officials’ words, both reach us through one article.',
    codingBasis_uk: 'Це звернення (CAMEO 02), отже вплив; початок — перший контакт, який датує матеріал. Два першоджерела — власне повідомлення The New York Times і слова посадовців США — дійшли до нас через одну статтю.' },
  { id: 'tie:joe-biden-chn-influence-dprk-deployment', from: 'official:joe-biden', to: 'state:CHN',
    family: 'INFLUENCE', instrument: 'DIPLOMATIC', topic: 'dprk-deployment', modality: 'ACTUAL', status: 'REPORTED',
    ongoing: true, polarity: 1,
    summary: 'President Biden’s administration turns to China over the DPRK’s troops.',
    summary_uk: 'Адміністрація президента Байдена звертається до Китаю щодо військ КНДР.',
    codingBasis: 'The report names his administration; the act is also that of the president in office.',
    codingBasis_uk: 'Матеріал називає його адміністрацію; це й дія чинного президента.' },
  { id: 'tie:antony-blinken-chn-influence-dprk-deployment', from: 'official:antony-blinken', to: 'state:CHN',
    family: 'INFLUENCE', instrument: 'DIPLOMATIC', topic: 'dprk-deployment', modality: 'ACTUAL', status: 'REPORTED',
    ongoing: true, polarity: 1,
    summary: 'Blinken voices the expectation that China will use its influence, in words and deeds, to end the deployment.',
    summary_uk: 'Блінкен висловлює очікування, що Китай словом і ділом скористається своїм впливом, щоб припинити цю діяльність.' },
  { id: 'tie:kurt-campbell-xie-feng-partnership-dprk-deployment', from: 'official:kurt-campbell', to: 'official:xie-feng',
    family: 'PARTNERSHIP', instrument: 'DIPLOMATIC', topic: 'dprk-deployment', modality: 'ACTUAL', status: 'REPORTED',
    validFrom: '2024-10-29', validTo: '2024-10-29', datePrecision: 'DAY', ongoing: false,
    summary: 'Campbell met Chinese diplomats at the home of Ambassador Xie Feng in Washington.',
    summary_uk: 'Кемпбелл зустрівся з китайськими дипломатами в домі посла Се Фена у Вашингтоні.',
    codingBasis: 'A meeting is coded as consultation (CAMEO 04), hence partnership.',
    codingBasis_uk: 'Зустріч кодується як консультація (CAMEO 04), отже партнерство.' },
  { id: 'tie:daniel-kritenbrink-xie-feng-partnership-dprk-deployment', from: 'official:daniel-kritenbrink', to: 'official:xie-feng',
    family: 'PARTNERSHIP', instrument: 'DIPLOMATIC', topic: 'dprk-deployment', modality: 'ACTUAL', status: 'REPORTED',
    validFrom: '2024-10-29', validTo: '2024-10-29', datePrecision: 'DAY', ongoing: false,
    summary: 'Kritenbrink met Chinese diplomats at the home of Ambassador Xie Feng in Washington.',
    summary_uk: 'Крітенбрінк зустрівся з китайськими дипломатами в домі посла Се Фена у Вашингтоні.',
    codingBasis: 'A meeting is coded as consultation (CAMEO 04), hence partnership.',
    codingBasis_uk: 'Зустріч кодується як консультація (CAMEO 04), отже партнерство.' },
  { id: 'tie:james-obrien-xie-feng-partnership-dprk-deployment', from: 'official:james-obrien', to: 'official:xie-feng',
    family: 'PARTNERSHIP', instrument: 'DIPLOMATIC', topic: 'dprk-deployment', modality: 'ACTUAL', status: 'REPORTED',
    validFrom: '2024-10-29', validTo: '2024-10-29', datePrecision: 'DAY', ongoing: false,
    summary: 'O’Brien met Chinese diplomats at the home of Ambassador Xie Feng in Washington.',
    summary_uk: 'О’Браєн зустрівся з китайськими дипломатами в домі посла Се Фена у Вашингтоні.',
    codingBasis: 'A meeting is coded as consultation (CAMEO 04), hence partnership.',
    codingBasis_uk: 'Зустріч кодується як консультація (CAMEO 04), отже партнерство.' },
  { id: 'tie:usa-chn-pressure-dprk-deployment', from: 'state:USA', to: 'state:CHN',
    family: 'PRESSURE', topic: 'dprk-deployment', modality: 'CONDITIONAL', status: 'REPORTED', polarity: 1,
    summary: 'If tension over the deployment arises inside China, US officials will try to use it.',
    summary_uk: 'Якщо в Китаї виникне напруга через розгортання, посадовці США спробують нею скористатися.',
    codingBasis: 'Using tension inside another state to move it is pressure; the report names no instrument.',
    codingBasis_uk: 'Використати напругу всередині іншої держави, щоб її зрушити, — це тиск; інструмента матеріал не називає.' },
  { id: 'tie:chn-prk-influence-dprk-deployment', from: 'state:CHN', to: 'state:PRK',
    family: 'INFLUENCE', instrument: 'DIPLOMATIC', topic: 'dprk-deployment', modality: 'POSSIBLE', status: 'REPORTED', polarity: -1,
    summary: 'Beijing may signal to Pyongyang that it should limit the deployment or stop it altogether.',
    summary_uk: 'Пекін може подати Пхеньяну сигнал обмежити розгортання або припинити його зовсім.',
    codingBasis: 'A signal to the leader about the state’s troops is also leverage over the state; a signal is diplomatic.',
    codingBasis_uk: 'Сигнал керівникові щодо військ держави — це й вплив на державу; сигнал є дипломатичним.' },
  { id: 'tie:chn-kim-jong-un-influence-dprk-deployment', from: 'state:CHN', to: 'official:kim-jong-un',
    family: 'INFLUENCE', instrument: 'DIPLOMATIC', topic: 'dprk-deployment', modality: 'POSSIBLE', status: 'REPORTED', polarity: -1,
    summary: 'China may signal to Kim Jong Un, to make him limit the deployment or stop it altogether.',
    summary_uk: 'Китай може подати сигнал Кім Чен Ину, щоб той обмежив розгортання або зовсім його припинив.' },
  { id: 'tie:chn-prk-influence', from: 'state:CHN', to: 'state:PRK',
    family: 'INFLUENCE', modality: 'ACTUAL', status: 'REPORTED', ongoing: true,
    summary: 'Beijing has influence over Pyongyang, which it must share more and more with Moscow.',
    summary_uk: 'Пекін має вплив на Пхеньян, яким дедалі більше мусить ділитися з Москвою.' },
  { id: 'tie:rus-prk-influence', from: 'state:RUS', to: 'state:PRK',
    family: 'INFLUENCE', modality: 'ACTUAL', status: 'REPORTED', ongoing: true,
    summary: 'Moscow gains influence over Pyongyang at Beijing’s expense.',
    summary_uk: 'Москва набуває впливу на Пхеньян за рахунок Пекіна.' },
  { id: 'tie:rus-prk-partnership-security', from: 'state:RUS', to: 'state:PRK',
    family: 'PARTNERSHIP', instrument: 'MILITARY', topic: 'russia-dprk-partnership', modality: 'ACTUAL', status: 'REPORTED', ongoing: true,
    valence: 1.0,
    summary: 'The security partnership of Russia and the DPRK grows fast, to China’s worry.',
    summary_uk: 'Безпекове партнерство Росії та КНДР швидко зростає, що непокоїть Китай.',
    codingBasis: 'Valence is our judgement: a security partnership is friendly to both.',
    codingBasis_uk: 'Валентність — наше судження: безпекове партнерство дружнє до обох сторін.' },
  { id: 'tie:chn-rus-partnership-war-effort', from: 'state:CHN', to: 'state:RUS',
    family: 'PARTNERSHIP', instrument: 'ECONOMIC', topic: 'russia-war-effort', modality: 'ACTUAL', status: 'REPORTED', ongoing: true,
    valence: 1.0,
    summary: 'In recent years China has supported Russia’s war effort by buying Russian oil and by trade.',
    summary_uk: 'Останніми роками Китай підтримує воєнні зусилля Росії купівлею російської нафти й торгівлею.',
    codingBasis: 'Valence is our judgement: support is friendly to whom it supports.',
    codingBasis_uk: 'Валентність — наше судження: підтримка дружня до того, кого підтримують.' },
  { id: 'tie:us-intelligence-community-xi-jinping-pressure-dprk-deployment', from: 'org:us-intelligence-community', to: 'official:xi-jinping',
    family: 'PRESSURE', instrument: 'INFORMATIONAL', topic: 'dprk-deployment', modality: 'ACTUAL', status: 'REPORTED', ongoing: true,
    summary: 'US intelligence tries to learn what Xi Jinping and other senior Chinese officials think of the deployment.',
    summary_uk: 'Розвідка США намагається з’ясувати, що Сі Цзіньпін та інші високопосадовці Китаю думають про розгортання.',
    codingBasis: 'Intelligence gathering is coded as investigation (CAMEO 09), which the family table puts under pressure. The report names no demand.',
    codingBasis_uk: 'Збирання розвідданих кодується як розслідування (CAMEO 09), яке таблиця родин відносить до тиску. Жодної вимоги матеріал не називає.' },
  { id: 'tie:us-intelligence-community-chn-pressure-dprk-deployment', from: 'org:us-intelligence-community', to: 'state:CHN',
    family: 'PRESSURE', instrument: 'INFORMATIONAL', topic: 'dprk-deployment', modality: 'ACTUAL', status: 'REPORTED', ongoing: true,
    summary: 'US intelligence tries to learn what senior Chinese officials think of the deployment.',
    summary_uk: 'Розвідка США намагається з’ясувати, що високопосадовці Китаю думають про розгортання.',
    codingBasis: 'Intelligence gathering is coded as investigation (CAMEO 09), which the family table puts under pressure. The officials besides Xi are not named; that their state is the target is our judgement.',
    codingBasis_uk: 'Збирання розвідданих кодується як розслідування (CAMEO 09), яке таблиця родин відносить до тиску. Посадовців, крім Сі, не названо; що ціль — їхня держава, є нашим судженням.' },
  { id: 'tie:korean-peoples-army-rus-partnership-dprk-deployment', from: 'org:korean-peoples-army', to: 'state:RUS',
    family: 'PARTNERSHIP', instrument: 'MILITARY', topic: 'dprk-deployment', modality: 'ACTUAL', status: 'REPORTED', ongoing: true,
    valence: 1.0,
    summary: 'Several thousand DPRK soldiers, moved there by Russia, are in Kursk oblast.',
    summary_uk: 'Кілька тисяч військових КНДР, яких перекинула Росія, перебувають у Курській області.',
    codingBasis: 'Valence is our judgement: troops sent to a state at war are friendly to it.',
    codingBasis_uk: 'Валентність — наше судження: війська, послані державі, що воює, дружні до неї.' },
  { id: 'tie:korean-peoples-army-ukr-pressure-dprk-deployment', from: 'org:korean-peoples-army', to: 'state:UKR',
    family: 'PRESSURE', instrument: 'MILITARY', topic: 'dprk-deployment', modality: 'ACTUAL', status: 'CONTESTED',
    valence: -1.0,
    summary: 'DPRK troops are used against Ukraine: already in Donetsk, says one account; in Kursk and not yet in combat, says the other.',
    summary_uk: 'Війська КНДР застосовано проти України: за одним свідченням, вони вже на Донеччині; за іншим — у Курській області й ще не в боях.',
    codingBasis: 'Troops of the DPRK on Ukrainian soil beside Russia’s are military pressure on Ukraine, and hostile to it. ¶15 stands against it: not yet in combat.',
    codingBasis_uk: 'Війська КНДР на українській землі поруч із російськими — це військовий тиск на Україну, ворожий до неї. ¶15 каже протилежне: ще не в боях.' },
  { id: 'tie:deu-prk-pressure-dprk-deployment', from: 'state:DEU', to: 'state:PRK',
    family: 'PRESSURE', instrument: 'ECONOMIC', topic: 'dprk-deployment', modality: 'CONDITIONAL', status: 'REPORTED', polarity: -1,
    valence: -1.0,
    summary: 'Germany will tighten sanctions on the DPRK if a large number of its soldiers is directly drawn into the fighting on Russia’s side.',
    summary_uk: 'Німеччина посилить санкції проти КНДР, якщо велика кількість її військових безпосередньо долучиться до боїв на боці Росії.',
    codingBasis: 'Valence is our judgement: sanctions are hostile to whom they hit.',
    codingBasis_uk: 'Валентність — наше судження: санкції ворожі до того, кого вражають.' },
  { id: 'tie:rus-ukr-pressure-new-missile', from: 'state:RUS', to: 'state:UKR',
    family: 'PRESSURE', instrument: 'MILITARY', topic: 'russia-new-missile', modality: 'ACTUAL', status: 'REPORTED',
    valence: -1.0,
    summary: 'Russia uses a new missile against Ukraine.',
    summary_uk: 'Росія застосовує проти України нову ракету.',
    codingBasis: 'Valence is our judgement: a strike is hostile.',
    codingBasis_uk: 'Валентність — наше судження: удар є ворожим.' },
  { id: 'tie:ukr-nato-ukraine-council-influence-new-missile', from: 'state:UKR', to: 'org:nato-ukraine-council',
    family: 'INFLUENCE', instrument: 'DIPLOMATIC', topic: 'russia-new-missile', modality: 'ACTUAL', status: 'REPORTED', polarity: 1,
    summary: 'Ukraine initiates a meeting of the NATO–Ukraine Council over Russia’s use of a new missile.',
    summary_uk: 'Україна ініціює засідання Ради Україна — НАТО через застосування Росією нової ракети.' },
  { id: 'tie:ukr-nato-partnership-new-missile', from: 'state:UKR', to: 'org:nato',
    family: 'PARTNERSHIP', instrument: 'DIPLOMATIC', topic: 'russia-new-missile', modality: 'PLANNED', status: 'REPORTED',
    summary: 'Ukraine and NATO are to meet in the NATO–Ukraine Council.',
    summary_uk: 'Україна та НАТО мають зустрітися в Раді Україна — НАТО.',
    codingBasis: 'The request is actual; the meeting that it asks for is planned.',
    codingBasis_uk: 'Ініціатива вже є; засідання, якого вона стосується, заплановане.' },
  { id: 'tie:foreign-minister-of-ukraine-rus-pressure-new-missile', from: 'official:foreign-minister-of-ukraine', to: 'state:RUS',
    family: 'PRESSURE', instrument: 'INFORMATIONAL', topic: 'russia-new-missile', modality: 'ACTUAL', status: 'REPORTED',
    valence: -1.0,
    summary: 'Ukraine’s foreign minister calls the strike a serious escalation.',
    summary_uk: 'Міністр закордонних справ України називає удар серйозною ескалацією.',
    codingBasis: 'Public criticism is coded as disapproval (CAMEO 11), hence pressure; that it is unfriendly is our judgement.',
    codingBasis_uk: 'Публічна критика кодується як несхвалення (CAMEO 11), отже тиск; що вона недружня — наше судження.' }
] AS row
MATCH (seed:Seed { version: $seed }), (source:Actor { id: row.from }), (target:Actor { id: row.to })
MERGE (assertion:Assertion { id: row.id })
SET assertion += row { .*, from: null, to: null, validFrom: date(row.validFrom), validTo: date(row.validTo) }
MERGE (assertion)-[:FROM]->(source)
MERGE (assertion)-[:TO]->(target)
MERGE (assertion)-[:SEEDED_BY]->(seed);

UNWIND [
  { p: 1, tie: 'tie:usa-chn-influence-dprk-deployment', modality: 'ACTUAL', reportedBy: 'The New York Times', origin: 'source:new-york-times-2024-11',
    summary: 'President Biden’s administration turns to China so that it will influence the DPRK’s regime and keep DPRK troops out of the war against Ukraine.',
    summary_uk: 'Адміністрація президента Байдена звертається до Китаю, щоб той вплинув на режим КНДР і її війська не брали участі у війні проти України.' },
  { p: 1, tie: 'tie:joe-biden-chn-influence-dprk-deployment', modality: 'ACTUAL', reportedBy: 'The New York Times', origin: 'source:new-york-times-2024-11',
    summary: 'It is President Biden’s administration that turns to China.',
    summary_uk: 'До Китаю звертається саме адміністрація президента Байдена.' },
  { p: 2, tie: 'tie:usa-chn-influence-dprk-deployment', modality: 'ACTUAL', reportedBy: 'US officials, The New York Times', origin: 'state:USA',
    summary: 'US officials hope that the talks will deepen Chinese suspicion of the DPRK’s deployment in Russia.',
    summary_uk: 'Посадовці США сподіваються, що розмови поглиблять підозри Китаю щодо розгортання військ КНДР у Росії.' },
  { p: 3, tie: 'tie:rus-prk-partnership-security', modality: 'ACTUAL', reportedBy: 'The New York Times', origin: 'source:new-york-times-2024-11',
    summary: 'China is worried by the fast-growing security partnership of Russia and the DPRK.',
    summary_uk: 'Китай непокоїть стрімке зростання безпекового партнерства Росії та КНДР.' },
  { p: 3, tie: 'tie:chn-prk-influence', modality: 'ACTUAL', reportedBy: 'The New York Times', origin: 'source:new-york-times-2024-11',
    summary: 'Beijing has influence over Pyongyang, more and more of which it has to share.',
    summary_uk: 'Пекін має вплив на Пхеньян, яким дедалі більше змушений ділитися.' },
  { p: 3, tie: 'tie:rus-prk-influence', modality: 'ACTUAL', reportedBy: 'The New York Times', origin: 'source:new-york-times-2024-11',
    summary: 'The influence over Pyongyang that Beijing has to share goes to Moscow.',
    summary_uk: 'Вплив на Пхеньян, яким мусить ділитися Пекін, переходить до Москви.' },
  { p: 4, tie: 'tie:rus-prk-partnership-security', modality: 'ACTUAL', reportedBy: 'The New York Times', origin: 'source:new-york-times-2024-11',
    summary: 'The DPRK’s involvement draws Europe into East Asian security, which China does not want.',
    summary_uk: 'Участь КНДР втягує Європу в безпеку Східної Азії, чого Китай не хоче.' },
  { p: 5, tie: 'tie:usa-chn-influence-dprk-deployment', modality: 'ACTUAL', reportedBy: 'The New York Times', origin: 'source:new-york-times-2024-11',
    summary: 'On 29 October Campbell, Kritenbrink and O’Brien met Chinese diplomats at the home of Ambassador Xie Feng in Washington.',
    summary_uk: '29 жовтня Кемпбелл, Крітенбрінк і О’Браєн зустрілися з китайськими дипломатами в домі посла Се Фена у Вашингтоні.' },
  { p: 5, tie: 'tie:kurt-campbell-xie-feng-partnership-dprk-deployment', modality: 'ACTUAL', reportedBy: 'The New York Times', origin: 'source:new-york-times-2024-11',
    summary: 'On 29 October Kurt Campbell met Chinese diplomats at the home of Ambassador Xie Feng in Washington.',
    summary_uk: '29 жовтня Курт Кемпбелл зустрівся з китайськими дипломатами в домі посла Се Фена у Вашингтоні.' },
  { p: 5, tie: 'tie:daniel-kritenbrink-xie-feng-partnership-dprk-deployment', modality: 'ACTUAL', reportedBy: 'The New York Times', origin: 'source:new-york-times-2024-11',
    summary: 'On 29 October Daniel Kritenbrink met Chinese diplomats at the home of Ambassador Xie Feng in Washington.',
    summary_uk: '29 жовтня Деніел Крітенбрінк зустрівся з китайськими дипломатами в домі посла Се Фена у Вашингтоні.' },
  { p: 5, tie: 'tie:james-obrien-xie-feng-partnership-dprk-deployment', modality: 'ACTUAL', reportedBy: 'The New York Times', origin: 'source:new-york-times-2024-11',
    summary: 'On 29 October James O’Brien met Chinese diplomats at the home of Ambassador Xie Feng in Washington.',
    summary_uk: '29 жовтня Джеймс О’Браєн зустрівся з китайськими дипломатами в домі посла Се Фена у Вашингтоні.' },
  { p: 6, tie: 'tie:ukr-nato-ukraine-council-influence-new-missile', modality: 'ACTUAL', reportedBy: 'Foreign minister of Ukraine', origin: 'official:foreign-minister-of-ukraine',
    summary: 'Ukraine initiates a meeting of the NATO–Ukraine Council over Russia’s use of a new missile.',
    summary_uk: 'Україна ініціює засідання Ради Україна — НАТО через застосування Росією нової ракети.' },
  { p: 6, tie: 'tie:ukr-nato-partnership-new-missile', modality: 'PLANNED', reportedBy: 'Foreign minister of Ukraine', origin: 'official:foreign-minister-of-ukraine',
    summary: 'The Council is to meet at Ukraine’s initiative.',
    summary_uk: 'Рада має зібратися з ініціативи України.' },
  { p: 6, tie: 'tie:rus-ukr-pressure-new-missile', modality: 'ACTUAL', reportedBy: 'Foreign minister of Ukraine', origin: 'official:foreign-minister-of-ukraine',
    summary: 'Russia used a new missile in a strike on Ukraine.',
    summary_uk: 'Росія вдарила по Україні новою ракетою.' },
  { p: 6, tie: 'tie:foreign-minister-of-ukraine-rus-pressure-new-missile', modality: 'ACTUAL', reportedBy: 'Foreign minister of Ukraine', origin: 'official:foreign-minister-of-ukraine',
    summary: 'Ukraine’s foreign minister calls the strike a serious escalation.',
    summary_uk: 'Міністр закордонних справ України називає удар серйозною ескалацією.' },
  { p: 7, tie: 'tie:usa-chn-influence-dprk-deployment', modality: 'ACTUAL', reportedBy: 'Antony Blinken', origin: 'state:USA',
    summary: 'Blinken: a substantial talk took place that week; the Chinese side knows the US concerns and the expectation that it will use its influence, in words and deeds, to end this activity.',
    summary_uk: 'Блінкен: того тижня відбулася змістовна розмова; китайська сторона знає про занепокоєння США й очікування, що вона словом і ділом скористається впливом, щоб припинити цю діяльність.' },
  { p: 7, tie: 'tie:antony-blinken-chn-influence-dprk-deployment', modality: 'ACTUAL', reportedBy: 'Antony Blinken', origin: 'state:USA',
    summary: 'Blinken himself voices the expectation that China will use its influence to end this activity.',
    summary_uk: 'Очікування, що Китай скористається впливом, щоб припинити цю діяльність, висловлює сам Блінкен.' },
  { p: 8, tie: 'tie:chn-prk-influence-dprk-deployment', modality: 'POSSIBLE', reportedBy: 'The New York Times', origin: 'source:new-york-times-2024-11',
    summary: 'China may signal to the DPRK’s leader either to limit the deployment or to stop it altogether.',
    summary_uk: 'Китай може подати керівникові КНДР сигнал або обмежити розгортання, або зовсім його припинити.' },
  { p: 8, tie: 'tie:chn-kim-jong-un-influence-dprk-deployment', modality: 'POSSIBLE', reportedBy: 'The New York Times', origin: 'source:new-york-times-2024-11',
    summary: 'China may signal to Kim Jong Un, either to make him limit the deployment or to stop it altogether.',
    summary_uk: 'Китай може подати сигнал Кім Чен Ину, щоб той обмежив розгортання або зовсім його припинив.' },
  { p: 9, tie: 'tie:chn-rus-partnership-war-effort', modality: 'ACTUAL', reportedBy: 'US officials', origin: 'state:USA',
    summary: 'In recent years China has supported Russia’s war effort by buying Russian oil and by trade.',
    summary_uk: 'Останніми роками Китай підтримує воєнні зусилля Росії купівлею російської нафти й торгівлею.' },
  { p: 10, tie: 'tie:us-intelligence-community-xi-jinping-pressure-dprk-deployment', modality: 'ACTUAL', reportedBy: 'The New York Times', origin: 'source:new-york-times-2024-11',
    summary: 'US intelligence is trying to learn what Xi Jinping and other senior Chinese officials think of the deployment.',
    summary_uk: 'Розвідка США намагається з’ясувати, що Сі Цзіньпін та інші високопосадовці Китаю думають про розгортання.' },
  { p: 10, tie: 'tie:us-intelligence-community-chn-pressure-dprk-deployment', modality: 'ACTUAL', reportedBy: 'The New York Times', origin: 'source:new-york-times-2024-11',
    summary: 'US intelligence is trying to learn what senior Chinese officials besides Xi Jinping think of the deployment.',
    summary_uk: 'Розвідка США намагається з’ясувати, що думають про розгортання й інші високопосадовці Китаю, крім Сі Цзіньпіна.' },
  { p: 11, tie: 'tie:usa-chn-pressure-dprk-deployment', modality: 'CONDITIONAL', reportedBy: 'US officials, The New York Times', origin: 'state:USA',
    summary: 'If tension over the deployment arises inside China, US officials will try to use it.',
    summary_uk: 'Якщо в Китаї виникне напруга через розгортання, посадовці США спробують нею скористатися.' },
  { p: 12, tie: 'tie:korean-peoples-army-ukr-pressure-dprk-deployment', modality: 'ACTUAL', reportedBy: 'Andriy Kovalenko', origin: 'official:andriy-kovalenko',
    summary: 'The head of Ukraine’s Center for Countering Disinformation says that DPRK troops are already in Donetsk.',
    summary_uk: 'Керівник Центру протидії дезінформації каже, що війська КНДР уже на Донеччині.' },
  { p: 13, tie: 'tie:deu-prk-pressure-dprk-deployment', modality: 'CONDITIONAL', reportedBy: 'Germany', origin: 'state:DEU',
    summary: 'Germany will tighten sanctions on the DPRK if a large number of its soldiers is directly drawn into fighting on Russia’s side.',
    summary_uk: 'Німеччина посилить санкції проти КНДР, якщо велика кількість її військових безпосередньо долучиться до боїв на боці Росії.' },
  { p: 14, tie: 'tie:korean-peoples-army-rus-partnership-dprk-deployment', modality: 'ACTUAL', origin: 'source:report-2024-11',
    summary: 'Russia has already moved several thousand DPRK soldiers to Kursk oblast.',
    summary_uk: 'Росія вже перекинула кілька тисяч військових КНДР до Курської області.' },
  { p: 15, tie: 'tie:korean-peoples-army-rus-partnership-dprk-deployment', modality: 'ACTUAL', origin: 'source:report-2024-11',
    summary: 'The DPRK’s troops are in Kursk oblast.',
    summary_uk: 'Війська КНДР перебувають у Курській області.' },
  { p: 15, tie: 'tie:korean-peoples-army-ukr-pressure-dprk-deployment', modality: 'ACTUAL', stance: 'DENIES', origin: 'source:report-2024-11',
    summary: 'The DPRK’s troops are in Kursk oblast but have not yet taken part in combat.',
    summary_uk: 'Війська КНДР перебувають у Курській області, але в боях участі ще не брали.' }
] AS row
MATCH (seed:Seed { version: $seed }), (source:Source { id: 'source:report-2024-11' }), (assertion:Assertion { id: row.tie })
MERGE (statement:Statement { id: 'statement:report-2024-11:p' + row.p + ':' + replace(row.tie, 'tie:', '') })
SET statement += row {
  .modality, .reportedBy, .origin, .summary, .summary_uk,
  stance: coalesce(row.stance, 'ASSERTS'), locator: '¶' + row.p, position: row.p, language: 'uk'
}
MERGE (statement)-[:IN_SOURCE]->(source)
MERGE (statement)-[:ABOUT]->(assertion)
MERGE (statement)-[:SEEDED_BY]->(seed);

UNWIND [
  { id: 'event:2024-10-29:kurt-campbell:xie-feng:040', by: 'official:kurt-campbell', on: 'official:xie-feng',
    tie: 'tie:kurt-campbell-xie-feng-partnership-dprk-deployment' },
  { id: 'event:2024-10-29:daniel-kritenbrink:xie-feng:040', by: 'official:daniel-kritenbrink', on: 'official:xie-feng',
    tie: 'tie:daniel-kritenbrink-xie-feng-partnership-dprk-deployment' },
  { id: 'event:2024-10-29:james-obrien:xie-feng:040', by: 'official:james-obrien', on: 'official:xie-feng',
    tie: 'tie:james-obrien-xie-feng-partnership-dprk-deployment' }
] AS row
MATCH (seed:Seed { version: $seed }), (source:Source { id: 'source:report-2024-11' }), (assertion:Assertion { id: row.tie }),
  (actor:Actor { id: row.by }), (recipient:Actor { id: row.on })
MERGE (event:Event { id: row.id })
SET event.date = date('2024-10-29'), event.datePrecision = 'DAY', event.code = '040', event.origin = 'source:new-york-times-2024-11',
  event.label = 'Consult', event.label_uk = 'Консультуватися'
MERGE (event)-[:BY]->(actor)
MERGE (event)-[:ON]->(recipient)
MERGE (event)-[:IN_SOURCE]->(source)
MERGE (event)-[:EVIDENCE_FOR]->(assertion)
MERGE (event)-[:SEEDED_BY]->(seed);

MATCH (seed:Seed { version: $seed })
MERGE (attempt:LeverageAttempt { id: 'attempt:usa-via-chn-on-prk-dprk-deployment-2024' })
SET attempt.status = 'ATTEMPTED', attempt.date = date('2024-10-29'), attempt.topic = 'dprk-deployment',
  attempt.demand = 'Limit the deployment of DPRK troops in Russia’s war against Ukraine, or end it.',
  attempt.demand_uk = 'Обмежити розгортання військ КНДР у війні Росії проти України або припинити його.'
MERGE (attempt)-[:SEEDED_BY]->(seed)
WITH attempt
CALL (attempt) {
  UNWIND [
    { id: 'state:USA', position: 0 }, { id: 'official:kurt-campbell', position: 1 },
    { id: 'official:daniel-kritenbrink', position: 2 }, { id: 'official:james-obrien', position: 3 }
  ] AS part
  MATCH (actor:Actor { id: part.id })
  MERGE (attempt)-[by:BY]->(actor)
  SET by.position = part.position
}
CALL (attempt) {
  MATCH (broker:Actor { id: 'state:CHN' })
  MERGE (attempt)-[via:VIA]->(broker)
  SET via.position = 0
}
CALL (attempt) {
  UNWIND [{ id: 'state:PRK', position: 0 }, { id: 'official:kim-jong-un', position: 1 }] AS part
  MATCH (actor:Actor { id: part.id })
  MERGE (attempt)-[on:ON]->(actor)
  SET on.position = part.position
}
CALL (attempt) {
  UNWIND [
    { id: 'tie:usa-chn-influence-dprk-deployment', hop: 0 },
    { id: 'tie:chn-prk-influence-dprk-deployment', hop: 1 },
    { id: 'tie:chn-kim-jong-un-influence-dprk-deployment', hop: 1 }
  ] AS part
  MATCH (assertion:Assertion { id: part.id })
  MERGE (attempt)-[rest:RESTS_ON]->(assertion)
  SET rest.hop = part.hop
}
CALL (attempt) {
  MATCH (attempt)-[:RESTS_ON]->(:Assertion)<-[:ABOUT]-(statement:Statement)
  WHERE statement.position IN [1, 5, 7, 8]
  MERGE (attempt)-[:DOCUMENTED_BY]->(statement)
};
