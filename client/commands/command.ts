import type { RefObject } from 'react';
import type { CanvasHandle } from '../graph/Canvas.tsx';
import type { Exporter } from '../panels/export/ExportMenu.tsx';
import type { MessageId } from '../i18n/languages/en.ts';
import type { State } from '../store/state.ts';
import type { Store } from '../store/store.ts';

/** What a command may act on. */
export type Desk = {
  readonly store: Store;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly canvas: RefObject<CanvasHandle | null>;
  readonly exporter: RefObject<Exporter | null>;
};

export const GROUPS = ['actor', 'view', 'paths', 'story', 'filter', 'settings'] as const;

export type Group = (typeof GROUPS)[number];

/** An act by name: a key, the palette and the help sheet all lead to it. */
export type Command = {
  readonly id: string;
  readonly group: Group;
  /** As the palette calls it. Of the group `actor` it takes the actor's {name}. */
  readonly name: MessageId;
  readonly values?: Readonly<Record<string, string>>;
  /** As the help sheet calls it; of several commands on one key only the first has it. */
  readonly help?: MessageId;
  /** As on the key caps, see chord.ts. */
  readonly keys?: readonly string[];
  /** True for keys that also work while text is being typed. */
  readonly typing?: true;
  /** Where it works besides the desk: in another page's frame, while a story is presented. */
  readonly alsoIn?: readonly ('embed' | 'story')[];
  /** False where it would do nothing. `actor` is the one in hand. */
  readonly can?: (state: State, actor: string | null) => boolean;
  readonly run: (desk: Desk, actor: string) => void;
};
