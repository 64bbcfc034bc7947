// title: Actors without ties
// title_uk: Актори без зв’язків
// description: Actors that no tie joins to any other, by kind and id: where the graph knows a name and nothing else.
// description_uk: Актори, яких жоден зв’язок не поєднує з іншими, за видом та ідентифікатором: де граф знає лише ім’я.
MATCH (actor:Actor)
WHERE NOT EXISTS { (actor)--(:Actor) }
RETURN actor.kind AS kind, actor.id AS id, actor.name AS name
ORDER BY kind, id
