import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { freshGraph } from '../../support/graph.ts';
import { serving } from './serving.ts';

const folder = new URL('../../questions/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));

/** What stands at a path of the answer, e.g. `tie.origins` or `ties.edges.0.node.id`. `*` is every entry of a list. */
function at(answer: unknown, path: string): unknown {
  const [step = '', ...rest] = path.split('.');
  if (path === '') return answer;
  if (step === '*') return (answer as unknown[]).map((entry) => at(entry, rest.join('.')));
  return at((answer as Record<string, unknown>)[step], rest.join('.'));
}

const including = (...values: unknown[]) => expect.arrayContaining(values) as unknown;
const excluding = (...values: unknown[]) => expect.not.arrayContaining(values) as unknown;
const some = expect.any(String) as unknown;

/** Question → what its answer holds where. */
const ANSWERS: Readonly<Record<string, readonly (readonly [string, unknown])[]>> = {
  '01-how-can-a-move-c-through-b-about-a-topic': [
    ['leveragePaths.paths.0.tier', 'DOCUMENTED'],
    ['leveragePaths.paths.0.polarity', -1],
    ['leveragePaths.paths.0.actors.*.id', ['state:USA', 'state:CHN', 'state:PRK']],
  ],
  '02-who-stands-between-a-and-c': [
    ['brokers.0.actor.id', 'state:CHN'],
    ['brokers.0.best.tier', 'DOCUMENTED'],
    ['brokers.*.actor.id', including('state:CHN', 'state:RUS')],
  ],
  '03-who-has-leverage-over-c-now': [
    ['leverageOver.actors.*.actor.id', including('state:USA', 'state:CHN', 'state:RUS', 'state:DEU')],
    ['leverageOver.actors.0.actor.id', 'state:USA'],
    ['leverageOver.actors.0.best.tier', 'DOCUMENTED'],
  ],
  '04-whom-does-a-press-over-what': [
    ['actor.ties.edges.*.node.target.id', including('state:UKR')],
    ['actor.ties.edges.*.node.topic', including('russia-new-missile')],
  ],
  '05-the-same-path-on-two-dates': [
    ['leverageChange.gained.0.tier', 'DOCUMENTED'],
    ['leverageChange.gained.0.hops.0.tie', { id: 'tie:usa-chn-influence-dprk-deployment', validFrom: '2024-10-29' }],
  ],
  '06-why-does-this-tie-exist': [
    ['tie.origins', 2],
    ['tie.statements.edges.*.node.locator', including('¶1', '¶2', '¶5', '¶7')],
    ['tie.attempts.*.id', including('attempt:usa-via-chn-on-prk-dprk-deployment-2024')],
    ['tie.codingBasis', some],
  ],
  '07-which-ties-rest-on-one-origin': [
    ['ties.edges.*.node.id', including('tie:chn-prk-influence-dprk-deployment')],
    ['ties.edges.*.node.id', excluding('tie:usa-chn-influence-dprk-deployment')],
    ['ties.edges.0.node.origins', 1],
  ],
  '08-where-do-sources-disagree': [
    ['ties.edges.*.node.id', including('tie:korean-peoples-army-ukr-pressure-dprk-deployment')],
    ['ties.edges.0.node.statements.edges.*.node.stance', including('ASSERTS', 'DENIES')],
  ],
  '09-what-survives-without-b': [
    ['leverageWithout.before.0.tier', 'DOCUMENTED'],
    ['leverageWithout.lost.0.actors.*.id', ['state:USA', 'state:CHN', 'state:PRK']],
  ],
  '10-is-the-way-through-b-stronger': [
    ['through.paths.0.tier', 'DOCUMENTED'],
    ['direct.paths.*.tier', excluding('DOCUMENTED')],
  ],
  '11-which-attempts-were-acceded-to-or-refused': [
    ['settled.totalCount', 0],
    ['open.edges.*.node.status', ['ATTEMPTED']],
  ],
  '12-who-held-an-office-on-a-day-and-did-what': [
    ['node.terms.0.official.id', 'official:kurt-campbell'],
    ['node.terms.0.official.ties.edges.*.node.target.id', including('official:xie-feng')],
  ],
  '13-which-ties-lapsed-after-an-office-changed-hands': [
    ['node.lapses.*.tie.validTo', including('2024-12-04')],
    ['node.lapses.0.term.official.id', 'official:kim-jong-un'],
  ],
  '14-what-do-a-and-c-share-on-a-day': [
    ['organizations', expect.any(Array)],
    ['allies.*.actor.id', including('state:KOR')],
  ],
  '15-relations-of-a-and-c-by-month': [
    ['activity.*.start', including('2024-09-01', '2024-10-01', '2024-11-01', '2024-12-01')],
    [
      'activity',
      including(expect.objectContaining({ start: '2024-10-01', family: 'PARTNERSHIP', ties: 1, events: 1 })),
    ],
  ],
  '16-what-happened-between-demand-and-concession': [
    ['node.events.totalCount', 3],
    ['node.events.edges.*.node.actor.id', including('official:kurt-campbell')],
    ['node.events.edges.0.node.recipient.id', 'official:xie-feng'],
  ],
  '17-who-is-hostile-to-a-yet-partners-its-partners': [
    ['hostileYetClose.*.actor.id', including('state:RUS')],
    ['hostileYetClose.0.sharedPartners.0.id', some],
  ],
  '18-chokepoints-for-a-topic': [
    ['chokepoints.points.0.actor.id', 'state:CHN'],
    ['chokepoints.truncatedBecause', null],
  ],
  '19-what-did-a-seed-change': [
    ['seed.contents.*.kind', including('Assertion', 'LeverageAttempt', 'Statement', 'Topic')],
    ['seed.dataset', 'The founding case'],
  ],
  '20-what-would-lift-a-path': [
    ['structural.paths.0.missing.*.tier', including('SUPPORTED', 'DOCUMENTED')],
    ['supported.paths.0.missing.*.tier', ['DOCUMENTED']],
    ['supported.paths.0.missing.0.needed', expect.stringContaining('attempt')],
  ],
};

describe('the twenty questions', () => {
  const up = serving(() => freshGraph());

  test('each has a document and an expected answer', () => {
    expect(files.map((file) => file.replace('.graphql', ''))).toEqual(Object.keys(ANSWERS));
    expect(files).toHaveLength(20);
  });

  test.each(files)('%s', async (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    expect(text).toMatch(/^# .+\?\n/u);
    const data = await up.api.ask(text);
    for (const [path, expected] of ANSWERS[file.replace('.graphql', '')] ?? []) {
      expect([path, at(data, path)]).toEqual([path, expected]);
    }
  });
});
