/** Messages about choosing what the canvas holds. */
export const exploreMessages = {
  'actor.hold': 'Pin in place',
  'actor.release': 'Unpin',
  'command.hold': 'Pin {name} in place',
  'command.release': 'Unpin {name}',
  'deed.held': 'pin {names}',
  'deed.released': 'unpin {names}',
  'help.hold': 'Pin the actor in place, or unpin it',
  'legend.held': 'pinned in place: layouts leave it there',
  'list.held': 'pinned',
} as const;
