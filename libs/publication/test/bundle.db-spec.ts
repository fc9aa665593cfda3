import { createHash } from 'node:crypto';
import { readEditionBundle, recomputeEdition } from '#fairness/verify';
import { PublicationModule } from '#publication';
import { type Portal, startPortal } from '#testing';
import { type Finished, ready, said } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([PublicationModule]);
}, 60_000);
afterAll(() => portal.stop());

const RULES = { ranking: 'all', scores: true, criteria: false, tracks: false, regions: false };
const feedback = { byKind: true, leastJudges: 3, words: 'none' };

interface Line {
  number: string;
  rank: number;
  score?: string;
}
interface Results {
  result: { no: number; hash: string; bundle?: string; numbers?: Record<string, string> };
  final: Line[];
}

/** A file once this process has heard that it is public. */
async function served(address: string): Promise<Response> {
  const answer = await fetch(address);
  return answer.status === 200 ? answer : served(address);
}

/** A release by rules that were set after the results were finalised; its body, and its bundle as anybody gets it. */
async function published(edition: Finished, rules: object): Promise<{ body: Results; bundle: Response }> {
  await portal.unit.run((tx) =>
    tx.query(`UPDATE competition.edition SET plan = plan || jsonb_build_object('release', $2::jsonb) WHERE id = $1`, [
      edition.id,
      JSON.stringify({ ...RULES, feedback, ...rules }),
    ]),
  );
  const made = await portal.as(edition.organiser).post(`/editions/${edition.id}/releases`, { note: '公布' });
  expect(said(made)).toBe('201');
  const at = `${new URL(portal.base).origin}/results/${edition.slug}/${made.body.no}`;
  const { body } = (await (await served(`${at}/results.json`)).json()) as { body: Results };
  return { body, bundle: await fetch(`${at}/bundle.json`) };
}

it('can be computed again by anybody, names nobody, and is led to by the release line by line', async () => {
  const edition = await ready(portal, [1, 2, 3], [90, 85, 80]);
  const { body, bundle } = await published(edition, {});
  const text = await bundle.text();
  const read = readEditionBundle(text);
  expect(recomputeEdition(read).ok).toBe(true);
  expect(createHash('sha256').update(text).digest('hex')).toBe(body.result.hash);
  for (const id of edition.entries) expect(text).not.toContain(id);
  for (const { number } of body.final) expect(text).not.toContain(number);
  const results = read.rounds.at(-1)!.results;
  const led = Object.entries(body.result.numbers!).map(([label, number]) => [number, results[label]?.rank]);
  expect(Object.fromEntries(led)).toEqual(Object.fromEntries(body.final.map(({ number, rank }) => [number, rank])));
  expect(led).toHaveLength(3);
});

it('leads to nobody whose rank is kept back', async () => {
  const points = Array.from({ length: 12 }, (_, index) => 90 - index);
  const edition = await ready(
    portal,
    points.map((_, index) => index + 1),
    points,
  );
  const { body } = await published(edition, { ranking: 'winners' });
  const shown = body.final.map(({ number }) => number);
  expect(Object.values(body.result.numbers!).sort()).toEqual([...shown].sort());
  expect(shown.length).toBeLessThan(12);
  const none = await published(edition, { ranking: 'none' });
  expect([none.body.result.numbers, none.bundle.status]).toEqual([{}, 200]);
});

it('stays with the portal where scores do, unless the rules publish it; its hash is public either way', async () => {
  const edition = await ready(portal);
  const kept = await published(edition, { scores: false });
  expect(kept.bundle.status).toBe(404);
  expect(kept.body.final.some(({ score }) => score !== undefined)).toBe(false);
  expect(kept.body.result).toEqual({ no: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/), bundle: 'request' });
  const sets = (await portal.as(edition.supervisor).get(`/editions/${edition.id}/result-sets`)).body.sets;
  const given = await portal.as(edition.supervisor).get(`/result-sets/${sets[0].id}/bundle`);
  expect(sets[0].hash).toBe(kept.body.result.hash);
  expect(said(given)).toBe('200');
  const open = await published(edition, { scores: false, bundle: 'public' });
  expect([open.bundle.status, open.body.result.hash]).toEqual([200, kept.body.result.hash]);
});
