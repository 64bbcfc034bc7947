/** Messages about how the picture is arranged and drawn. */
export const lookMessages = {
  'arrange.title': 'Arrange',
  'arrange.force': 'By nearness',
  'arrange.forceHint': 'Actors with ties stand close together',
  'arrange.flow': 'Left to right',
  'arrange.flowHint': 'Who acts stands left of those acted upon',
  'arrange.concentric': 'In rings',
  'arrange.concentricHint': 'Around the selected actor, else by number of ties',
  'arrange.geographic': 'As on a map',
  'arrange.geographicHint': 'At the middle of their country',
  'arrange.timeline': 'By time',
  'arrange.timelineHint': 'By the first date of their ties',
  'arrange.running':
    'Arranging {layout, select, force {by nearness} flow {left to right} concentric {in rings} geographic {as on a map} other {by time}}…',
  'arrange.caption':
    '{layout, select, flow {Arranged left to right: who acts stands left of those acted upon, as far as circles allow.} concentric {Arranged in rings around the actor that was selected; without one, those with most ties stand in the middle.} geographic {Arranged as on a map, at the middle of each country. Those of no country of today stand below.} timeline {Arranged by the first date of an actor’s ties that are shown.} other {}}',
  'arrange.unknownDate': 'date unknown',
  'arrange.unknownPlace': 'no country',

  'look.width': 'Width of lines',
  'look.width.strength': 'Strength',
  'look.width.confidence': 'Confidence',
  'look.width.origins': 'Independent origins',
  'look.width.none': 'The same for all',
  'look.least': '{by, select, confidence {hardly sure} origins {one origin} other {weak}}',
  'look.most': '{by, select, confidence {sure} origins {{many, number} origins or more} other {strong}}',
  'look.unknown':
    '{by, select, confidence {not assessed: thin line, hollow head} weight {unknown weight: thin line, hollow head} other {unknown: thin line, hollow head}}',
  'command.width.strength': 'Width of lines by strength',
  'command.width.confidence': 'Width of lines by confidence',
  'command.width.origins': 'Width of lines by independent origins',
  'command.width.none': 'All lines of the same width',
  'deed.widthChosen':
    '{width, select, strength {width of lines by strength} confidence {width of lines by confidence} origins {width of lines by independent origins} other {all lines of the same width}}',
  'command.arrange.force': 'Arrange by nearness',
  'command.arrange.flow': 'Arrange left to right',
  'command.arrange.concentric': 'Arrange in rings',
  'command.arrange.geographic': 'Arrange as on a map',
  'command.arrange.timeline': 'Arrange by time',
  'help.arrange': 'Choose an arrangement',
  'help.minimap': 'Small map of the whole, beside a part',
  'deed.arranged':
    'arrange {layout, select, force {by nearness} flow {left to right} concentric {in rings} geographic {as on a map} other {by time}}',
  'error.task.arrange': 'The arrangement could not be computed.',
} as const;
