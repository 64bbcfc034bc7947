// Organizations and officials of the founding case, the offices they hold and since when.
// A term whose dates no source here gives has none: the report says only that the office was held when it was written.
// dataset: the report; Wikidata extract of 2022; REIGN leader list of March 2021; unitedstates/congress-legislators
// licence: our own summary of the report; CC0-1.0 (Wikidata extract, congress-legislators); MIT (REIGN)
// citation: every-politician-scrapers, Wikidata extracts of July and August 2022; Bell, Besaw and Frank, Rulers, Elections, and Irregular Governance (REIGN) data set; unitedstates/congress-legislators, executive.yaml

UNWIND [
  { id: 'source:report-2024-11', language: 'uk',
    title: 'News article of late November 2024 on Washington’s approach to Beijing over DPRK troops',
    note: 'Ukrainian-language article of late November 2024 that reports on a New York Times story: a second-hand account. The day, the publisher and the address are not recorded. File 000_eb88e59c7ba61351.txt.',
    note_uk: 'Україномовна стаття кінця листопада 2024 року, що переказує матеріал The New York Times, тобто свідчення з других рук. День, видання й адресу не записано. Файл 000_eb88e59c7ba61351.txt.' },
  { id: 'source:new-york-times-2024-11', language: 'en', publisher: 'The New York Times',
    title: 'The New York Times story that the article reports on',
    note: 'Known here only through the article that cites it; title, day and address are not recorded.',
    note_uk: 'Відомий тут лише через статтю, яка на нього посилається; назву, день і адресу не записано.' },
  { id: 'source:wikidata-officials-2022', language: 'en', publisher: 'Wikidata',
    title: 'Office holders since 2000, Wikidata extract of July and August 2022',
    url: 'https://www.wikidata.org/',
    note: 'Ends of terms after August 2022 are not in it.',
    note_uk: 'Кінців повноважень після серпня 2022 року в ньому немає.' },
  { id: 'source:reign-2021', language: 'en', publisher: 'One Earth Future',
    title: 'Rulers, Elections, and Irregular Governance (REIGN), leader list of March 2021' },
  { id: 'source:congress-legislators', language: 'en', publisher: 'unitedstates/congress-legislators',
    title: 'executive.yaml: presidents and vice presidents of the United States',
    url: 'https://github.com/unitedstates/congress-legislators' }
] AS row
MATCH (seed:Seed { version: $seed })
MERGE (source:Source { id: row.id })
SET source += row
MERGE (source)-[:SEEDED_BY]->(seed);

UNWIND [
  { id: 'org:nato', organizationKind: 'IGO', name: 'NATO', name_uk: 'НАТО', wikidata: 'Q7184',
    aliases: ['North Atlantic Treaty Organization', 'Організація Північноатлантичного договору', 'Північноатлантичний альянс'] },
  { id: 'org:nato-ukraine-council', organizationKind: 'IGO', name: 'NATO–Ukraine Council', name_uk: 'Рада Україна — НАТО',
    aliases: ['NUC', 'NATO-Ukraine Council', 'Рада НАТО — Україна'] },
  { id: 'org:us-department-of-state', organizationKind: 'MINISTRY', partOf: 'state:USA', wikidata: 'Q789915',
    name: 'US Department of State', name_uk: 'Державний департамент США', aliases: ['State Department', 'Держдеп', 'Держдепартамент'] },
  { id: 'org:us-intelligence-community', organizationKind: 'AGENCY', partOf: 'state:USA',
    name: 'US intelligence', name_uk: 'Розвідка США', aliases: ['United States Intelligence Community', 'американська розвідка'] },
  { id: 'org:center-for-countering-disinformation', organizationKind: 'AGENCY', partOf: 'state:UKR',
    name: 'Center for Countering Disinformation', name_uk: 'Центр протидії дезінформації', aliases: ['CCD', 'ЦПД'] },
  { id: 'org:korean-peoples-army', organizationKind: 'ARMED_FORCE', partOf: 'state:PRK', wikidata: 'Q318485',
    name: 'Korean People’s Army', name_uk: 'Корейська народна армія',
    aliases: ['KPA', 'armed forces of North Korea', 'DPRK troops', 'КНА', 'війська КНДР', 'збройні сили КНДР'] },
  { id: 'org:chinese-communist-party', organizationKind: 'PARTY', partOf: 'state:CHN', wikidata: 'Q17427',
    name: 'Chinese Communist Party', name_uk: 'Комуністична партія Китаю', aliases: ['CCP', 'CPC', 'КПК'] }
] AS row
MATCH (seed:Seed { version: $seed })
MERGE (actor:Actor { id: row.id })
SET actor:Organization, actor.kind = 'ORGANIZATION', actor += row
MERGE (actor)-[:SEEDED_BY]->(seed);

UNWIND [
  { id: 'official:joe-biden', name: 'Joe Biden', name_uk: 'Джо Байден', wikidata: 'Q6279', aliases: ['Joseph R. Biden', 'Джозеф Байден'] },
  { id: 'official:antony-blinken', name: 'Antony Blinken', name_uk: 'Ентоні Блінкен', wikidata: 'Q7821917', aliases: ['Tony Blinken'] },
  { id: 'official:kurt-campbell', name: 'Kurt Campbell', name_uk: 'Курт Кемпбелл', aliases: ['Kurt M. Campbell'] },
  { id: 'official:daniel-kritenbrink', name: 'Daniel Kritenbrink', name_uk: 'Деніел Крітенбрінк', aliases: ['Daniel J. Kritenbrink'] },
  { id: 'official:james-obrien', name: 'James O’Brien', name_uk: 'Джеймс О’Браєн', aliases: ["James O'Brien", 'James C. O’Brien'] },
  { id: 'official:xie-feng', name: 'Xie Feng', name_uk: 'Се Фен', aliases: ['谢锋'] },
  { id: 'official:xi-jinping', name: 'Xi Jinping', name_uk: 'Сі Цзіньпін', wikidata: 'Q15031', aliases: ['习近平'] },
  { id: 'official:kim-jong-un', name: 'Kim Jong Un', name_uk: 'Кім Чен Ин', aliases: ['Kim Jong-un', 'Kim Jong-Un', 'Кім Чен Ин', 'Кім Чен Ун', '김정은'] },
  { id: 'official:andriy-kovalenko', name: 'Andriy Kovalenko', name_uk: 'Андрій Коваленко', aliases: ['Andrii Kovalenko'] },
  { id: 'official:foreign-minister-of-ukraine', name: 'Foreign minister of Ukraine', name_uk: 'Міністр закордонних справ України',
    aliases: ['Ukraine’s foreign minister', 'глава МЗС України'],
    note: 'The report names only the post, not the person.', note_uk: 'Матеріал називає лише посаду, не особу.' }
] AS row
MATCH (seed:Seed { version: $seed })
MERGE (actor:Actor { id: row.id })
SET actor:Official, actor.kind = 'OFFICIAL', actor += row
MERGE (actor)-[:SEEDED_BY]->(seed);

UNWIND [
  { id: 'office:us-president', of: 'state:USA', name: 'President of the United States', name_uk: 'Президент Сполучених Штатів' },
  { id: 'office:us-secretary-of-state', of: 'org:us-department-of-state', name: 'Secretary of State', name_uk: 'Державний секретар' },
  { id: 'office:us-deputy-secretary-of-state', of: 'org:us-department-of-state', name: 'Deputy Secretary of State', name_uk: 'Заступник державного секретаря' },
  { id: 'office:us-senior-state-department-official-for-asia', of: 'org:us-department-of-state',
    name: 'Senior State Department official for Asia', name_uk: 'Старший посадовець Держдепартаменту з питань Азії' },
  { id: 'office:us-senior-state-department-official-for-europe', of: 'org:us-department-of-state',
    name: 'Senior State Department official for Europe', name_uk: 'Старший посадовець Держдепартаменту з питань Європи' },
  { id: 'office:chinese-ambassador-to-the-us', of: 'state:CHN', name: 'Ambassador of China to the United States', name_uk: 'Посол Китаю у Сполучених Штатах' },
  { id: 'office:president-of-china', of: 'state:CHN', name: 'President of China', name_uk: 'Голова КНР' },
  { id: 'office:general-secretary-of-the-ccp', of: 'org:chinese-communist-party',
    name: 'General Secretary of the Chinese Communist Party', name_uk: 'Генеральний секретар Комуністичної партії Китаю' },
  { id: 'office:leader-of-north-korea', of: 'state:PRK', name: 'Leader of North Korea', name_uk: 'Керівник КНДР' },
  { id: 'office:head-of-the-center-for-countering-disinformation', of: 'org:center-for-countering-disinformation',
    name: 'Head of the Center for Countering Disinformation', name_uk: 'Керівник Центру протидії дезінформації' },
  { id: 'office:minister-of-foreign-affairs-of-ukraine', of: 'state:UKR', name: 'Minister of Foreign Affairs of Ukraine', name_uk: 'Міністр закордонних справ України' }
] AS row
MATCH (seed:Seed { version: $seed }), (body:Actor { id: row.of })
MERGE (office:Office { id: row.id })
SET office.name = row.name, office.name_uk = row.name_uk
MERGE (office)-[:OFFICE_OF]->(body)
MERGE (office)-[:SEEDED_BY]->(seed);

UNWIND [
  { official: 'official:joe-biden', office: 'office:us-president', from: '2021-01-20', to: '2025-01-20', ongoing: false, source: 'source:congress-legislators' },
  { official: 'official:antony-blinken', office: 'office:us-secretary-of-state', from: '2021-01-26', source: 'source:wikidata-officials-2022' },
  { official: 'official:kurt-campbell', office: 'office:us-deputy-secretary-of-state', source: 'source:report-2024-11' },
  { official: 'official:daniel-kritenbrink', office: 'office:us-senior-state-department-official-for-asia', source: 'source:report-2024-11' },
  { official: 'official:james-obrien', office: 'office:us-senior-state-department-official-for-europe', source: 'source:report-2024-11' },
  { official: 'official:xie-feng', office: 'office:chinese-ambassador-to-the-us', source: 'source:report-2024-11' },
  { official: 'official:xi-jinping', office: 'office:president-of-china', from: '2013-03-14', source: 'source:wikidata-officials-2022' },
  { official: 'official:xi-jinping', office: 'office:general-secretary-of-the-ccp', from: '2012-11-15', source: 'source:wikidata-officials-2022' },
  { official: 'official:kim-jong-un', office: 'office:leader-of-north-korea', from: '2011-12-17', source: 'source:reign-2021' },
  { official: 'official:andriy-kovalenko', office: 'office:head-of-the-center-for-countering-disinformation', source: 'source:report-2024-11' },
  { official: 'official:foreign-minister-of-ukraine', office: 'office:minister-of-foreign-affairs-of-ukraine', source: 'source:report-2024-11' }
] AS row
MATCH (official:Official { id: row.official }), (office:Office { id: row.office })
MERGE (official)-[term:HOLDS_OFFICE { id: replace(row.official, 'official:', 'term:') + ':' + replace(row.office, 'office:', '') }]->(office)
SET term.from = date(row.from), term.to = date(row.to), term.ongoing = coalesce(row.ongoing, true),
  term.datePrecision = CASE WHEN row.from IS NULL THEN null ELSE 'DAY' END, term.source = row.source, term.seeds = coalesce([version IN term.seeds WHERE version <> $seed], []) + $seed;
