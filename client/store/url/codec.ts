import { COLOURS, SIZES, WIDTHS } from '../look.ts';
import { type Theme, THEMES } from '../state.ts';
import { EMPTY_VIEW, MAX_HOPS, NO_QUESTION, type Part, PARTS, type View } from '../view.ts';
import { groupId, readGroup } from '../groups/group.ts';
import { readArrangement, writeArrangement } from './arrangementCodec.ts';
import { readCamera, writeCamera } from './cameraCodec.ts';
import { readFilter, readSpan, readTerms, writeFilter, writeTerms } from './filterCodec.ts';
import { NO_POINT, readPoint, writePoint } from './points.ts';
import type { UrlProblem } from './problem.ts';
import { readQuery, writeQuery } from './query.ts';
import { Reader } from './reader.ts';

export type Link = { readonly view: View; readonly language: string | null; readonly theme: Theme };

const NO_PANEL = 'none';

/** The query string, without `?`, that `readLink` turns back into the same link. */
export function writeLink({ view, language, theme }: Link): string {
  const places = new Map(view.members.map((id, index) => [id, index]));
  const at = (ids: readonly string[]) => ids.flatMap((id) => places.get(id) ?? []);
  const { question } = view;
  const asked = view.asked || PARTS.some((part) => question[part].length > 0);
  const parameters: [string, (string | number | null)[]][] = [
    ['case', [view.attempt]],
    ['in', [...view.members]],
    [
      'at',
      view.members.some((id) => view.positions[id]) ? view.members.map((id) => writePoint(view.positions[id])) : [],
    ],
    ...writeArrangement(view.arrangement),
    ['cam', [view.camera && writeCamera(view.camera)]],
    ['pin', at(view.anchors)],
    ['open', at(view.expanded)],
    ['held', at(view.held)],
    ['fold', view.groups.map((id) => writeGroup(id, view.members))],
    [
      'foldat',
      view.groups.some((id) => view.positions[id]) ? view.groups.map((id) => writePoint(view.positions[id])) : [],
    ],
    ...writeFilter(view.filter),
    ['sel', [view.selection]],
    ['several', at(view.several)],
    ['panel', [view.panel === panelBySelection(view.selection) ? null : (view.panel ?? NO_PANEL)]],
    ['mode', [view.mode === EMPTY_VIEW.mode ? null : view.mode]],
    ['console', [view.console ? 1 : null]],
    ['time', [view.timeline ? 1 : null]],
    ['span', view.span ? [view.span.from, view.span.to] : []],
    ...PARTS.map((part): [string, string[]] => [part, [...question[part]]]),
    ['hops', [asked || question.maxHops !== NO_QUESTION.maxHops ? question.maxHops : null]],
    ['tier', writeTerms(question.tiers)],
    ['ask', [view.asked ? 1 : null]],
    ['path', [view.path === null ? null : view.path + 1]],
    ['hop', [view.hop === null ? null : view.hop + 1]],
    ['beside', [view.otherPath === null ? null : view.otherPath + 1]],
    ['then', [view.otherDate]],
    ['lay', [view.layered === EMPTY_VIEW.layered ? null : view.layered]],
    ['colour', [view.colour === EMPTY_VIEW.colour ? null : view.colour]],
    ['size', [view.size === EMPTY_VIEW.size ? null : view.size]],
    ['width', [view.width === EMPTY_VIEW.width ? null : view.width]],
    ['lang', [language]],
    ['theme', [theme === 'system' ? null : theme]],
  ];
  return writeQuery(
    parameters
      .map(([name, items]) => [name, items.filter((item) => item !== null).map(String)] as const)
      .filter(([, items]) => items.length > 0),
  );
}

/** What the link says as far as it can be used, and what could not. `languages` are those the interface speaks. */
export function readLink(text: string, languages: readonly string[]): { link: Link; problems: readonly UrlProblem[] } {
  const { query, broken } = readQuery(text);
  const read = new Reader(query, broken);
  const listed = read.ids('in');
  const members = [...new Set(listed.filter((id) => id !== undefined))];
  const points = read.inOrder('at', (item) => (item === NO_POINT ? undefined : readPoint(item)));
  const positions = listed.flatMap((id, index) =>
    id !== undefined && points[index] ? [[id, points[index]] as const] : [],
  );
  const foldedAt = read.inOrder('foldat', (item) => (item === NO_POINT ? undefined : readPoint(item)));
  const folded = read.inOrder('fold', (item) => readGroupItem(item, listed));
  const groupPositions = folded.flatMap((id, index) =>
    id !== undefined && foldedAt[index] ? [[id, foldedAt[index]] as const] : [],
  );
  const indices = (name: string) => read.each(name, (item) => listed[Number(item)] ?? null);
  const selection = read.id('sel');
  const panel = read.among('panel', ['detail', 'paths', 'kept', NO_PANEL]);
  const hop = read.whole('hop', 1, 6);
  const place = (name: string) => {
    const path = read.whole(name, 1, 100);
    return path === null ? null : path - 1;
  };
  const part = (name: Part) => [...new Set(read.ids(name).filter((id) => id !== undefined))];
  const view: View = {
    ...EMPTY_VIEW,
    attempt: read.id('case'),
    members,
    anchors: indices('pin'),
    expanded: indices('open'),
    held: indices('held'),
    groups: [...new Set(folded.filter((id) => id !== undefined))],
    positions: Object.fromEntries([...positions, ...groupPositions]),
    arrangement: readArrangement(read),
    camera: read.each('cam', readCamera)[0] ?? null,
    filter: readFilter(read),
    selection,
    several: indices('several'),
    panel: panel === NO_PANEL ? null : (panel ?? panelBySelection(selection)),
    mode: read.among('mode', ['canvas', 'list']) ?? EMPTY_VIEW.mode,
    console: read.one('console') === '1',
    timeline: read.one('time') === '1',
    span: readSpan(read),
    question: {
      from: part('from'),
      via: part('via'),
      avoid: part('avoid'),
      to: part('to'),
      maxHops: read.whole('hops', MAX_HOPS.least, MAX_HOPS.most) ?? NO_QUESTION.maxHops,
      tiers: readTerms(read, 'tier') as View['question']['tiers'],
    },
    asked: read.one('ask') === '1',
    path: place('path'),
    hop: hop === null ? null : hop - 1,
    otherPath: place('beside'),
    otherDate: read.date('then'),
    width: read.among('width', WIDTHS) ?? EMPTY_VIEW.width,
    size: read.among('size', SIZES) ?? EMPTY_VIEW.size,
    colour: read.among('colour', COLOURS) ?? EMPTY_VIEW.colour,
    layered: read.among('lay', ['off', 'one', 'all']) ?? EMPTY_VIEW.layered,
  };
  const link = { view, language: read.among('lang', languages), theme: read.among('theme', THEMES) ?? 'system' };
  return { link, problems: read.problems() };
}

/** `OFFICIAL~PRESSURE~3`: kind, family if any, and the place of the actor among the members. */
function writeGroup(id: string, members: readonly string[]): string {
  const { kind, family, actor } = readGroup(id) ?? { kind: '', family: null, actor: '' };
  return [kind, family ?? '', members.indexOf(actor)].join('~');
}

function readGroupItem(item: string, listed: readonly (string | undefined)[]): string | null {
  const match = /^([A-Z_]+)~([A-Z_]*)~(\d{1,4})$/u.exec(item);
  const actor = listed[Number(match?.[3])];
  if (!match || actor === undefined) return null;
  const [, kind = '', family = ''] = match;
  return groupId({ actor, kind, family: family === '' ? null : family });
}

/** A link to an entry opens it, unless it says otherwise. */
function panelBySelection(selection: string | null): View['panel'] {
  return selection === null ? null : 'detail';
}
