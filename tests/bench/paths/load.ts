import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { ACTORS, STATES, actorId, ties } from './graph.ts';

/** Writes lines to a file as fast as the disk takes them. */
async function writeLines(path: string, lines: Iterable<string>): Promise<void> {
  const out = createWriteStream(path);
  for (const line of lines) if (!out.write(`${line}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
}

function* actors(): Generator<string> {
  yield 'id:ID,:LABEL,kind,name';
  for (let actor = 0; actor < ACTORS; actor += 1) {
    const [label, kind] = actor < STATES ? ['State', 'STATE'] : ['Organization', 'ORGANIZATION'];
    yield `${actorId(actor)},Actor;${label},${kind},Actor ${actor}`;
  }
}

const TIE_COLUMNS =
  'family,topic,validFrom:date,validTo:date,strength:double,confidence:long,modality,status,instrument';

const tieCells = (
  tie: { family: string; topic: string; validFrom: string; validTo: string } & Record<string, unknown>,
) =>
  `${tie.family},${tie.topic},${tie.validFrom},${tie.validTo},${String(tie['strength'])},${String(tie['confidence'])},ACTUAL,REPORTED,DIPLOMATIC`;

function* assertions(count: number): Generator<string> {
  yield `id:ID,:LABEL,${TIE_COLUMNS},summary`;
  for (const tie of ties(count)) yield `${tie.id},Assertion,${tieCells(tie)},What ${tie.source} does to ${tie.target}`;
}

function* statements(count: number): Generator<string> {
  yield 'id:ID,:LABEL,summary,locator,stance,modality,origin,credibility:long';
  for (const { id } of ties(count)) {
    yield `statement:${id},Statement,A passage about ${id},row ${id},ASSERTS,ACTUAL,source:bench,2`;
  }
}

function* relationships(header: string, count: number, line: (tie: ReturnType<typeof asLine>) => string) {
  yield header;
  for (const tie of ties(count)) yield line(asLine(tie));
}

const asLine = (tie: ReturnType<typeof ties> extends Generator<infer T> ? T : never) => tie;

/** Files that neo4j-admin imports, with the parameters that name them. Every tie has an assertion and a statement. */
export async function writeGraph(folder: string, count: number): Promise<string[]> {
  const file = (name: string) => join(folder, `${name}.csv`);
  const plain = ':START_ID,:END_ID,:TYPE';
  await writeLines(file('actors'), actors());
  await writeLines(file('assertions'), assertions(count));
  await writeLines(file('statements'), statements(count));
  await writeLines(file('sources'), [
    'id:ID,:LABEL,title,publisher,publishedOn:date,reliability',
    'source:bench,Source,Made for the benchmark,Backchannel,2024-11-24,C',
  ]);
  await writeLines(
    file('ties'),
    relationships(`:START_ID,:END_ID,:TYPE,id,${TIE_COLUMNS}`, count, (tie) =>
      [tie.source, tie.target, tie.type, tie.id, tieCells(tie)].join(','),
    ),
  );
  await writeLines(
    file('from'),
    relationships(plain, count, (tie) => `${tie.id},${tie.source},FROM`),
  );
  await writeLines(
    file('to'),
    relationships(plain, count, (tie) => `${tie.id},${tie.target},TO`),
  );
  await writeLines(
    file('about'),
    relationships(plain, count, (tie) => `statement:${tie.id},${tie.id},ABOUT`),
  );
  await writeLines(
    file('in'),
    relationships(plain, count, (tie) => `statement:${tie.id},source:bench,IN_SOURCE`),
  );
  return [
    ...['actors', 'assertions', 'statements', 'sources'].map((name) => `--nodes=${file(name)}`),
    ...['ties', 'from', 'to', 'about', 'in'].map((name) => `--relationships=${file(name)}`),
  ];
}
