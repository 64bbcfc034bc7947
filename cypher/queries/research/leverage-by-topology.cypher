// title: Chains of ties along which one actor may move another
// title_uk: Ланцюги зв’язків, якими один актор може зрушити іншого
// description: Up to three hops of influence or pressure in their direction, or partnership in either; the last is influence or pressure on the target, and no actor occurs twice. Topology only: leveragePaths says which of them are documented or supported.
// description_uk: До трьох ланок: вплив або тиск за напрямом, партнерство в будь-який бік; остання — вплив або тиск на ціль; жоден актор не повторюється. Лише топологія: які з них засвідчено чи підтверджено, каже leveragePaths.
// parameter $from (STRING): Id of who wants to move; example "state:USA"
// parameter_uk $from: Ідентифікатор того, хто хоче зрушити
// parameter $to (STRING): Id of who is to be moved; example "state:PRK"
// parameter_uk $to: Ідентифікатор того, кого слід зрушити
MATCH path = (start:Actor { id: $from })
  ((near:Actor)-[tie]-(next:Actor) WHERE tie.family = 'PARTNERSHIP' OR startNode(tie) = near){1,3}
  (target:Actor { id: $to })
WHERE last(tie).family <> 'PARTNERSHIP'
  AND all(actor IN nodes(path) WHERE single(other IN nodes(path) WHERE other = actor))
RETURN [actor IN nodes(path) | actor.id] AS actors, [hop IN tie | hop.family] AS families, [hop IN tie | hop.modality] AS modalities,
  [hop IN tie | hop.id] AS ties
ORDER BY size(ties), ties
