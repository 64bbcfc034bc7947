import { PIN } from '../graph/encoding.ts';

const STAR = 'M8 1.8l1.9 3.9 4.3.6-3.1 3 .7 4.3L8 11.6l-3.8 2 .7-4.3-3.1-3 4.3-.6z';

/** 16×16 line icons, drawn here: an icon font or package would cost more than these few paths. */
const PATHS = {
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  undo: 'M6 3L2.5 6.5 6 10M3 6.5h6a4 4 0 010 8H7',
  redo: 'M10 3l3.5 3.5L10 10M13 6.5H7a4 4 0 000 8h2',
  history: 'M8 4.5V8l2.5 1.5M2.5 8a5.5 5.5 0 101.8-4.1M2.5 2.5v2.7h2.7',
  search: 'M11 11l3 3M12 7A5 5 0 112 7a5 5 0 0110 0z',
  path: 'M2.5 12.5a1.5 1.5 0 103 0 1.5 1.5 0 10-3 0zM10.5 3.5a1.5 1.5 0 103 0 1.5 1.5 0 10-3 0zM5 11.5l6-7',
  swap: 'M5 2.5v11M5 13.5l-2.5-3M5 13.5l2.5-3M11 13.5v-11M11 2.5l-2.5 3M11 2.5l2.5 3',
  left: 'M10 3L5 8l5 5',
  right: 'M6 3l5 5-5 5',
  up: 'M3 10l5-5 5 5',
  down: 'M3 6l5 5 5-5',
  pause: 'M5.5 3v10M10.5 3v10',
  run: 'M4.5 2.5l8 5.5-8 5.5z',
  console: 'M2 3h12v10H2zM4.5 6l2 2-2 2M8 10.5h3',
  more: 'M2.5 8a1 1 0 102 0 1 1 0 10-2 0zM7 8a1 1 0 102 0 1 1 0 10-2 0zM11.5 8a1 1 0 102 0 1 1 0 10-2 0z',
  filter: 'M2 4h12M4.5 8h7M6.5 12h3',
  target: 'M13 8A5 5 0 113 8a5 5 0 0110 0zM8 1v4M8 11v4M1 8h4M11 8h4',
  pin: PIN,
  star: STAR,
  starred: STAR,
  tick: 'M3.5 8.5l3 3 6-7',
  keep: 'M4 2h8v12l-4-3.5L4 14z',
  edit: 'M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3zM9 4.7l2.3 2.3',
  delete: 'M3 4.5h10M6.5 4.5V2.5h3v2M4.5 4.5l.6 9h5.8l.6-9M7 7v4M9 7v4',
  update: 'M13 8a5 5 0 11-1.5-3.5M13 2.5v3h-3',
  layout:
    'M2.5 8a1.5 1.5 0 103 0 1.5 1.5 0 10-3 0zM10.5 3.5a1.5 1.5 0 103 0 1.5 1.5 0 10-3 0zM10.5 12.5a1.5 1.5 0 103 0 1.5 1.5 0 10-3 0zM5.3 7.3l5.3-3M5.3 8.7l5.3 3',
  external: 'M6.5 3.5h-4v10h10v-4M9 2.5h4.5V7M13.5 2.5l-6 6',
  export: 'M8 2.5v8M4.8 7.3L8 10.5l3.2-3.2M2.5 11v2.5h11V11',
  warning: 'M8 2.5l6 11H2zM8 6.5v3.5M8 12h.01',
} as const;

export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill={name === 'starred' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
