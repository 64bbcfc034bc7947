// The states of the founding case, with their names in English and Ukrainian.
// dataset: ISO 3166-1 and Correlates of War state codes
// licence: facts, free to use
// citation: ISO 3166-1 alpha-3 codes; Correlates of War Project, State System Membership List, v2016

UNWIND [
  { id: 'state:USA', name: 'United States', name_uk: 'Сполучені Штати', iso3: 'USA', cow: 2, wikidata: 'Q30',
    aliases: ['United States of America', 'USA', 'US', 'U.S.', 'America', 'Washington', 'США', 'Сполучені Штати Америки', 'Вашингтон'] },
  { id: 'state:CHN', name: 'China', name_uk: 'Китай', iso3: 'CHN', cow: 710, wikidata: 'Q148',
    aliases: ["People's Republic of China", 'PRC', 'Beijing', 'КНР', 'Китайська Народна Республіка', 'Пекін'] },
  { id: 'state:PRK', name: 'North Korea', name_uk: 'Північна Корея', iso3: 'PRK', cow: 731, wikidata: 'Q423',
    aliases: ['DPRK', "Democratic People's Republic of Korea", 'Pyongyang', 'КНДР', 'Корейська Народно-Демократична Республіка', 'Пхеньян'] },
  { id: 'state:RUS', name: 'Russia', name_uk: 'Росія', iso3: 'RUS', cow: 365, wikidata: 'Q159',
    aliases: ['Russian Federation', 'Moscow', 'Kremlin', 'РФ', 'Російська Федерація', 'Москва', 'Кремль'] },
  { id: 'state:UKR', name: 'Ukraine', name_uk: 'Україна', iso3: 'UKR', cow: 369, wikidata: 'Q212',
    aliases: ['Kyiv', 'Київ'] },
  { id: 'state:DEU', name: 'Germany', name_uk: 'Німеччина', iso3: 'DEU', cow: 255, wikidata: 'Q183',
    aliases: ['Federal Republic of Germany', 'FRG', 'Berlin', 'ФРН', 'Федеративна Республіка Німеччина', 'Берлін'] }
] AS row
MATCH (seed:Seed { version: $seed })
MERGE (actor:Actor { id: row.id })
SET actor:State, actor.kind = 'STATE', actor += row
MERGE (actor)-[:SEEDED_BY]->(seed);
