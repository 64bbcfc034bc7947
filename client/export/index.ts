export { toActorCsv, toTieCsv } from './csv.ts';
export { depict } from './depict.ts';
export { gather } from './gather.ts';
export { toGraphml } from './graphml.ts';
export { toJson } from './json.ts';
export { toPng } from './png.ts';
