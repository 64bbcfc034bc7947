// Organizations that the background ties need, and the leaders who signed or are named in their documents.
// A term says only what its source says: without dates, that the office was held on the day of the document.
// dataset: Background to the founding case
// licence: Apache-2.0 (our own summaries of public documents)
// citation: the documents named below; Bell, Besaw and Frank, Rulers, Elections, and Irregular Governance (REIGN) data set

UNWIND [
  { id: 'source:germany-ukraine-security-agreement-2024', language: 'en', publishedOn: '2024-02-16', publisher: 'Germany and Ukraine',
    title: 'Agreement on security cooperation and long-term support between the Federal Republic of Germany and Ukraine',
    note: 'Signed in Berlin by Scholz and Zelensky. It bears no number.',
    note_uk: 'Підписали в Берліні Шольц і Зеленський. Номера не має.' },
  { id: 'source:japan-ukraine-accord-2024', language: 'en', publishedOn: '2024-06-13', publisher: 'Japan and Ukraine',
    title: 'Accord on Support for Ukraine and Cooperation between the Government of Japan and Ukraine',
    note: 'Signed in Apulia by Kishida and Zelensky. It bears no number.',
    note_uk: 'Підписали в Апулії Кісіда й Зеленський. Номера не має.' },
  { id: 'source:washington-declaration-2023', language: 'en', publishedOn: '2023-04-26', publisher: 'United States and Republic of Korea',
    title: 'Washington Declaration',
    note: 'Announced in Washington by Biden and Yoon. It bears no number.',
    note_uk: 'Оголосили у Вашингтоні Байден і Юн. Номера не має.' },
  { id: 'source:icc-warrants-2023', language: 'en', publishedOn: '2023-03-17', publisher: 'International Criminal Court',
    title: 'Situation in Ukraine: ICC judges issue arrest warrants against Vladimir Vladimirovich Putin and Maria Alekseyevna Lvova-Belova',
    number: 'Situation ICC-01/22',
    note: 'The press release; the warrants themselves are not public.',
    note_uk: 'Повідомлення для преси; самі ордери не оприлюднено.' }
] AS row
MATCH (seed:Seed { version: $seed })
MERGE (source:Source { id: row.id })
SET source += row { .*, publishedOn: date(row.publishedOn) }
MERGE (source)-[:SEEDED_BY]->(seed);

UNWIND [
  { id: 'org:united-nations', organizationKind: 'IGO', name: 'United Nations', name_uk: 'Організація Об’єднаних Націй', wikidata: 'Q1065',
    aliases: ['UN', 'UNO', 'ООН'] },
  { id: 'org:un-security-council', organizationKind: 'IGO', partOf: 'org:united-nations', wikidata: 'Q37470',
    name: 'UN Security Council', name_uk: 'Рада Безпеки ООН', aliases: ['UNSC', 'United Nations Security Council', 'РБ ООН', 'Радбез ООН'] },
  { id: 'org:un-general-assembly', organizationKind: 'IGO', partOf: 'org:united-nations', wikidata: 'Q47423',
    name: 'UN General Assembly', name_uk: 'Генеральна Асамблея ООН', aliases: ['UNGA', 'United Nations General Assembly', 'ГА ООН', 'Генасамблея ООН'] },
  { id: 'org:international-court-of-justice', organizationKind: 'IGO', partOf: 'org:united-nations', wikidata: 'Q7801',
    name: 'International Court of Justice', name_uk: 'Міжнародний суд ООН', aliases: ['ICJ', 'World Court', 'МС ООН'] },
  { id: 'org:international-criminal-court', organizationKind: 'IGO', wikidata: 'Q47488',
    name: 'International Criminal Court', name_uk: 'Міжнародний кримінальний суд', aliases: ['ICC', 'МКС'] },
  { id: 'org:european-court-of-human-rights', organizationKind: 'IGO', wikidata: 'Q122880',
    name: 'European Court of Human Rights', name_uk: 'Європейський суд з прав людини', aliases: ['ECtHR', 'ЄСПЛ'] },
  { id: 'org:european-union', organizationKind: 'IGO', name: 'European Union', name_uk: 'Європейський Союз', wikidata: 'Q458',
    aliases: ['EU', 'Brussels', 'ЄС', 'Євросоюз'] }
] AS row
MATCH (seed:Seed { version: $seed })
MERGE (actor:Actor { id: row.id })
SET actor:Organization, actor.kind = 'ORGANIZATION', actor += row
MERGE (actor)-[:SEEDED_BY]->(seed);

UNWIND [
  { id: 'official:vladimir-putin', name: 'Vladimir Putin', name_uk: 'Володимир Путін', wikidata: 'Q7747', aliases: ['Владимир Путин', 'Путін'] },
  { id: 'official:volodymyr-zelensky', name: 'Volodymyr Zelensky', name_uk: 'Володимир Зеленський', wikidata: 'Q3874799', aliases: ['Volodymyr Zelenskyy', 'Зеленський'] },
  { id: 'official:olaf-scholz', name: 'Olaf Scholz', name_uk: 'Олаф Шольц', wikidata: 'Q61053' },
  { id: 'official:fumio-kishida', name: 'Fumio Kishida', name_uk: 'Фуміо Кісіда', aliases: ['Kishida Fumio', 'Кішіда', '岸田文雄'] },
  { id: 'official:yoon-suk-yeol', name: 'Yoon Suk Yeol', name_uk: 'Юн Сок Йоль', aliases: ['Yoon Suk-yeol', 'Yoon Seok-youl', '윤석열'] }
] AS row
MATCH (seed:Seed { version: $seed })
MERGE (actor:Actor { id: row.id })
SET actor:Official, actor.kind = 'OFFICIAL', actor += row
MERGE (actor)-[:SEEDED_BY]->(seed);

UNWIND [
  { id: 'office:president-of-russia', of: 'state:RUS', name: 'President of Russia', name_uk: 'Президент Росії' },
  { id: 'office:president-of-ukraine', of: 'state:UKR', name: 'President of Ukraine', name_uk: 'Президент України' },
  { id: 'office:chancellor-of-germany', of: 'state:DEU', name: 'Chancellor of Germany', name_uk: 'Федеральний канцлер Німеччини' },
  { id: 'office:prime-minister-of-japan', of: 'state:JPN', name: 'Prime Minister of Japan', name_uk: 'Прем’єр-міністр Японії' },
  { id: 'office:president-of-south-korea', of: 'state:KOR', name: 'President of South Korea', name_uk: 'Президент Південної Кореї' }
] AS row
MATCH (seed:Seed { version: $seed }), (body:Actor { id: row.of })
MERGE (office:Office { id: row.id })
SET office.name = row.name, office.name_uk = row.name_uk
MERGE (office)-[:OFFICE_OF]->(body)
MERGE (office)-[:SEEDED_BY]->(seed);

UNWIND [
  { official: 'official:vladimir-putin', office: 'office:president-of-russia', source: 'source:icc-warrants-2023' },
  { official: 'official:volodymyr-zelensky', office: 'office:president-of-ukraine', from: '2019-05-20', ongoing: true, source: 'source:reign-2021' },
  { official: 'official:olaf-scholz', office: 'office:chancellor-of-germany', source: 'source:germany-ukraine-security-agreement-2024' },
  { official: 'official:fumio-kishida', office: 'office:prime-minister-of-japan', source: 'source:japan-ukraine-accord-2024' },
  { official: 'official:yoon-suk-yeol', office: 'office:president-of-south-korea', source: 'source:washington-declaration-2023' }
] AS row
MATCH (official:Official { id: row.official }), (office:Office { id: row.office })
MERGE (official)-[term:HOLDS_OFFICE { id: replace(row.official, 'official:', 'term:') + ':' + replace(row.office, 'office:', '') }]->(office)
SET term.from = date(row.from), term.ongoing = row.ongoing,
  term.datePrecision = CASE WHEN row.from IS NULL THEN null ELSE 'DAY' END, term.source = row.source, term.seeds = coalesce([version IN term.seeds WHERE version <> $seed], []) + $seed;
