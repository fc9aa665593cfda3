import { type EditionPlan, FoundFromFile } from '#competition';
import { canonicalHash } from '#fairness';
import type { Actor } from '#kernel';
import { now } from '#platform/clock';
import type { Client, Portal } from '#testing';
import {
  decide,
  done,
  FILE,
  fillIn,
  hospital,
  type Judge,
  marksFor,
  openRound,
  planOf,
  said,
  scoreAll,
  shareOf,
  steps,
  type Team,
  TICKS,
  travel,
  wholePortal,
  signUndertaking,
} from './given.js';

const step = steps();
const PLACES = ['DENTAL', 'DENTAL', 'CARE', 'CARE'].map((track) => ({ track, division: 'OPEN' }));
const named = (text: string) => ({ 'zh-CN': text, en: text });

let portal: Portal;
let first: string;
let editionId: string;
let admin: Client;
let organiser: Client;
let teams: Team[];
let judges: Judge[];
let round: { id: string; code: string; startsAt: string; endsAt: string };

beforeAll(async () => {
  portal = await wholePortal();
  first = await portal.unit.run(async (tx) =>
    portal.get(FoundFromFile).current(tx, portal.system, FILE, await now(tx)),
  );
}, 60_000);
afterAll(() => portal.stop());

const person = async (role: 'organiser' | 'judge', email?: string): Promise<Client> =>
  portal.as(await portal.actor({ seats: [{ editionId, role }], ...(email ? { email } : {}) }));

/** Two tracks, one division, one round with two criteria, two tiers and one special prize. */
function otherPlan(): EditionPlan {
  const plan = planOf(2024);
  Object.assign(plan, { code: 'DENTAL-1', slug: 'dental-1', numberPrefix: 'D1-', name: named('口腔与护理创新赛') });
  plan.tracks = ['DENTAL', 'CARE'].map((code) => ({ code, name: named(code), summary: named(code) }));
  plan.divisions = [{ code: 'OPEN', name: named('公开组'), summary: named('公开组') }];
  plan.timeline = plan.timeline.filter(({ code }) =>
    ['REGISTRATION', 'FORMAL_REVIEW', 'CORRECTION', 'PRELIMINARY'].includes(code),
  );
  plan.form = withoutCategories(plan.form);
  plan.rounds = [onlyRound(plan.rounds[0]!)];
  plan.documents = plan.documents.filter(({ requiredFrom }) => requiredFrom === undefined);
  const [gold, silver, special] = ['FIRST', 'SECOND', 'BEST_ORIGINALITY'].map((code) =>
    plan.awards.find((award) => award.code === code)!,
  );
  plan.awards = [
    { ...gold!, code: 'GOLD', name: named('金奖') },
    { ...silver!, code: 'SILVER', name: named('银奖') },
    {
      ...special!,
      code: 'KINDEST',
      name: named('最暖心奖'),
      candidates: { criteria: ['IMPACT'], top: 2, minimumTrl: null },
    },
  ];
  return plan;
}

/** The form without the market's question and without what depends on the tracks and divisions of the edition file. */
function withoutCategories(form: EditionPlan['form']): EditionPlan['form'] {
  const foreign = (key: string, value: unknown) =>
    ['shownIf', 'standardBy', 'when'].includes(key) && /"field":"(track|division)"/.test(JSON.stringify(value));
  const free = JSON.parse(
    JSON.stringify(form, (key, value: unknown) => (foreign(key, value) ? undefined : value)),
  ) as typeof form;
  for (const section of free.sections) section.fields = section.fields.filter(({ key }) => key !== 'market');
  return free;
}

function onlyRound(like: EditionPlan['rounds'][0]): EditionPlan['rounds'][0] {
  const [criterion] = like.rubrics[0]!.criteria;
  const criteria = [
    { ...criterion!, code: 'IDEA', name: named('创意'), max: 60 },
    { ...criterion!, code: 'IMPACT', name: named('影响'), max: 40 },
  ];
  const mean = { judgesPerEntry: null, minimumSheets: 2, trim: null, listBy: 'none' as const, advance: null };
  const seats = [{ kinds: ['industry' as const], atLeast: 1 }];
  const ladder = { tieLadder: ['total', 'criterion:IMPACT', 'vote'], rubrics: [{ divisions: ['OPEN'], criteria }] };
  return { ...like, code: 'REVIEW', name: named('评审'), seats, loadLimit: 10, ...mean, ...ladder };
}

step('is founded by an admin from a plan of its own, if the plan holds together', async () => {
  admin = portal.as(await portal.actor({ seats: [{ editionId: null, role: 'admin' }] }));
  const t0 = (await done(portal.visitor.get('/time'))).now;
  const found = (plan: EditionPlan) => admin.post('/editions', { plan, t0 });
  const byTrack = otherPlan();
  byTrack.rounds[0]!.listBy = 'track';
  const refused = await found(byTrack);
  expect([said(refused), refused.body.fields]).toEqual([
    '422 plan-invalid',
    [expect.objectContaining({ path: 'rounds.0.listBy', code: 'ranks-need-one-list' })],
  ]);
  const founded = await found(otherPlan());
  expect(founded.body).toMatchObject({ id: expect.any(String) });
  editionId = founded.body.id;
  organiser = await person('organiser');
  const cards = () => done(portal.visitor.get('/editions'));
  expect(await cards()).toHaveLength(1);
  await done(organiser.put(`/editions/${editionId}/publication`));
  expect((await cards()).map(({ slug }: { slug: string }) => slug)).toContain('dental-1');
  await portal.drain();
  const { items } = await done(organiser.get(`/editions/${editionId}/rounds`));
  [round] = items;
  expect(items.map(({ code }: { code: string }) => code)).toEqual(['REVIEW']);
});

step('takes entries of its own tracks, numbered in its own way', async () => {
  const leads: Actor[] = await Promise.all(PLACES.map(() => portal.actor()));
  teams = await Promise.all(PLACES.map((place, at) => fillIn(portal, portal.as(leads[at]!), editionId, at + 1, place)));
  const elsewhere = { title: '不属于这里的项目', track: '02', division: 'A' };
  const stranger = portal.as(await portal.actor());
  expect(said(await stranger.post(`/editions/${editionId}/entries`, elsewhere))).toBe('422 basics-invalid');
  const receipts = [];
  for (const { client, entryId } of teams)
    receipts.push(await done(client.post(`/entries/${entryId}/submission`, TICKS)));
  expect(receipts.map(({ number }) => number)).toEqual(['D1-0001', 'D1-0002', 'D1-0003', 'D1-0004']);
  const { checklist } = otherPlan();
  for (const team of teams) {
    await done(organiser.put(`/entries/${team.entryId}/review`));
    await done(
      decide(
        organiser,
        checklist.map(({ code }) => code),
        team,
        'admit',
      ),
    );
  }
});

step('is judged once, by the plain mean of every judge', async () => {
  judges = await Promise.all(
    ['industry', 'clinical', 'capital'].map(async (kind, at) => {
      const email = `dental-judge-${at}@example.org`;
      const client = await person('judge', email);
      await signUndertaking(client, editionId);
      const body = { email, name: '周宁', kind, capacity: 10, organisation: hospital(200 + at) };
      return { id: (await done(organiser.post(`/editions/${editionId}/judges`, body))).id, client };
    }),
  );
  await travel(portal, round.startsAt);
  await openRound(organiser, round.id, judges);
  const { items } = await done(judges[0]!.client.get(`/editions/${editionId}/assignments/mine`));
  const { marks } = await marksFor(judges[0]!, items[0].id, 1);
  expect(marks).toEqual([
    { criterion: 'IDEA', mark: '60' },
    { criterion: 'IMPACT', mark: '40' },
  ]);
  await scoreAll(judges, editionId, 'REVIEW');
  await done(organiser.put(`/rounds/${round.id}/closure`, {}));
  const standings = await done(organiser.get(`/rounds/${round.id}/standings`));
  const totals = judges.map((_, at) =>
    [60, 40].reduce((sum, max) => sum + Math.round(max * shareOf('项目 1', at) * 2) / 2, 0),
  );
  const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length;
  expect(standings.items[0]).toMatchObject({ rank: 1, title: teams[0]!.title, shown: mean.toFixed(2), sheets: 3 });
  expect(said(await organiser.put(`/rounds/${round.id}/advancement`))).toBe('409 round-is-last');
});

step('gives its own prizes and publishes them beside the other edition', async () => {
  const path = `/editions/${editionId}/prizes`;
  await done(organiser.put(`${path}/proposal`));
  const { catalogue } = await done(organiser.get(path));
  const kindest = catalogue.find(({ code }: { code: string }) => code === 'KINDEST');
  expect(kindest.candidates.map(({ number }: { number: string }) => number)).toEqual(['D1-0001', 'D1-0002']);
  const winner = { awardCode: 'KINDEST', entryId: kindest.candidates[1].id, reason: '评审委员会推荐' };
  await done(organiser.post(path, winner));
  const outsider = portal.as(await portal.actor({ seats: [{ editionId: first, role: 'organiser' }] }));
  expect(said(await outsider.put(`${path}/confirmation`))).toBe('404 not-found');
  await done((await person('organiser')).put(`${path}/confirmation`));
  await done(organiser.post(`/editions/${editionId}/result-sets`, { comment: '三次复算一致' }));
  await done(organiser.post(`/editions/${editionId}/releases`, { note: '正式公布' }));
  const release = await done(portal.visitor.get('/editions/dental-1/results'));
  const winners = release.body.awards.map((award: { code: string; winners: { number: string }[] }) => [
    award.code,
    ...award.winners.map(({ number }) => number),
  ]);
  expect(winners).toEqual([
    ['GOLD', 'D1-0001'],
    ['SILVER', 'D1-0002', 'D1-0003'],
    ['KINDEST', 'D1-0002'],
  ]);
  expect(canonicalHash(release.body)).toBe(release.hash);
  const cards = await done(portal.visitor.get('/editions'));
  const { slug } = cards.find(({ id }: { id: string }) => id === first);
  expect(said(await portal.visitor.get(`/editions/${slug}/results`))).toBe('404 not-found');
});

step('leaves its record as one archive: minutes, result set, release and ledger', async () => {
  await portal.drain();
  const { status, bytes } = await organiser.get(`/editions/${editionId}/reports/record`);
  expect(status).toBe(200);
  for (const name of [
    'minutes/REVIEW.pdf',
    'results/0001-bundle.json',
    'releases/0001.json',
    'ledger.json',
    'SHA256SUMS',
  ])
    expect([name, bytes.includes(name)]).toEqual([name, true]);
});
