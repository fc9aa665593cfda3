import { declareFree } from './given-declarations.js';
import { type EditionPlan, FoundFromFile, type RoundPlan } from '#competition';
import { canonicalHash } from '#fairness';
import { FoundOrganiser } from '#identity';
import { now } from '#platform/clock';
import type { Client, Portal } from '#testing';
import {
  accept,
  decide,
  refuseByTwo,
  done,
  duties,
  type Duty,
  FILE,
  fillIn,
  handInMaterials,
  hospital,
  type Judge,
  mailed,
  marksFor,
  openRound,
  pdf,
  said,
  scoreAll,
  seat,
  signUp,
  steps,
  type Team,
  TICKS,
  travel,
  upload,
  wholePortal,
  signUndertaking,
} from './given.js';
import { signOff } from './sign-off.js';

const step = steps();
const KINDS = ['clinical', 'clinical', 'academic', 'academic', 'capital', 'industry'];
const PLACES = ['A', 'A', 'A', 'A', 'A', 'B', 'B', 'A'].map((division, index) => ({
  ...{ track: `0${(index % 6) + 1}`, division },
  trl: index < 2 ? '8' : '5',
}));

let portal: Portal;
let editionId: string;
let slug: string;
let organiser: Client;
let second: Client;
let secretariat: Client;
let supervisor: Client;
let teams: Team[];
let late: Team;
let judges: Judge[];
let checklist: string[];
let rounds: { id: string; code: string; startsAt: string; endsAt: string }[];
const ends = new Map<string, string>();

beforeAll(async () => {
  portal = await wholePortal();
}, 60_000);
afterAll(() => portal.stop());

/** Few judges: three an entry, then two rooms, then everybody; three tiered prizes among four finalists. */
function forFewJudges(plan: EditionPlan): void {
  const [online, pitch, final] = plan.rounds as [RoundPlan, RoundPlan, RoundPlan];
  const seats: RoundPlan['seats'] = [{ kinds: ['clinical'], atLeast: 1 }];
  Object.assign(online, { judgesPerEntry: 3, minimumSheets: 2, seats, advance: { total: 6, split: 'proportional' } });
  Object.assign(pitch, { minimumSheets: 2, trim: null, seats, advance: { total: 4, split: 'equal' } });
  Object.assign(final, { seats });
  plan.awards = plan.awards.filter(({ code }) => code !== 'THIRD');
}

step('is founded: the first organiser comes by the link and seats the others', async () => {
  const link = await portal.unit.run(async (tx) => {
    editionId = await portal.get(FoundFromFile).current(tx, portal.system, FILE, await now(tx));
    return portal.get(FoundOrganiser).within(tx, { editionId, email: 'organiser@example.org' });
  });
  organiser = await accept(portal, /\/invitations\/([\w-]+)/.exec(link)![1]!, '周明远', true);
  secretariat = await seat(portal, organiser, editionId, 'secretariat', 'secretariat@example.org');
  second = await seat(portal, organiser, editionId, 'organiser', 'second@example.org');
  supervisor = await seat(portal, organiser, editionId, 'supervisor', 'supervisor@example.org');
  const [card] = await done(portal.visitor.get('/editions'));
  slug = card.slug;
  const front = await done(portal.visitor.get(`/editions/${slug}/front`));
  for (const { code, endsAt } of front.milestones) ends.set(code, endsAt);
});

step('plays by rules that are data: the organiser changes them before scoring begins', async () => {
  const path = `/editions/${editionId}/settings`;
  const { plan, version } = await done(organiser.get(path));
  forFewJudges(plan);
  expect(said(await secretariat.put(path, { plan, version }))).toBe('403 not-allowed');
  await done(organiser.put(path, { plan, version }));
  expect(said(await organiser.put(path, { plan, version }))).toBe('409 stale');
  checklist = plan.checklist.map(({ code }: { code: string }) => code);
  await portal.drain();
  rounds = (await done(organiser.get(`/editions/${editionId}/rounds`))).items;
  expect(rounds.map(({ code }) => code)).toEqual(['PRELIMINARY', 'SEMIFINAL', 'FINAL']);
});

step('takes applications until the second before the deadline, and none a second after', async () => {
  const people = await Promise.all(
    [...PLACES, PLACES[0]!].map((_, at) => signUp(portal, `team-${at + 1}@example.org`, '林知远')),
  );
  teams = await Promise.all(PLACES.map((place, at) => fillIn(portal, people[at]!, editionId, at + 1, place)));
  late = await fillIn(portal, people.at(-1)!, editionId, 9, PLACES[0]!);
  const [{ client, entryId }] = teams as [Team];
  const file = `/entries/${entryId}/documents/PLAN`;
  expect(said(await client.put(file, upload('GIF89a', 'plan.pdf')))).toBe('422 file-type-mismatch');
  expect(said(await client.patch(`/entries/${entryId}/answers`, { changes: [], note: 'x' }))).toBe('400 malformed');
  expect(said(await client.get(`/entries/${late.entryId}`))).toBe('404 not-found');
  const start = { title: '另一个项目', track: '01', division: 'A' };
  expect(said(await client.post(`/editions/${editionId}/entries`, start))).toBe('409 already-leading');

  await travel(portal, ends.get('REGISTRATION')!, -30_000);
  const receipts = await Promise.all(
    teams.map((team) => done(team.client.post(`/entries/${team.entryId}/submission`, TICKS))),
  );
  expect(new Set(receipts.map(({ number }) => number)).size).toBe(8);
  expect(said(await client.post(`/entries/${entryId}/submission`, TICKS))).toBe('409 already-submitted');
  expect(await mailed(portal, 'team-1@example.org', /([0-9a-f]{64})/)).toBe(receipts[0].contentHash);
  await travel(portal, ends.get('REGISTRATION')!, 1_000);
  expect(said(await late.client.post(`/entries/${late.entryId}/submission`, TICKS))).toBe('409 deadline-passed');
  expect(said(await client.put(file, upload(pdf('late'))))).toBe('409 deadline-passed');
});

step('reviews: one comes back and is corrected, one is refused, the others are admitted', async () => {
  expect(said(await teams[0]!.client.put(`/entries/${teams[0]!.entryId}/review`))).toBe('403 not-allowed');
  for (const { entryId } of teams) await done(secretariat.put(`/entries/${entryId}/review`));
  const [returned] = teams as [Team];
  expect(said(await decide(secretariat, checklist.slice(1), returned, 'admit'))).toBe('422 checklist-incomplete');
  for (const year of new Set([...ends.values()].map((end) => end.slice(0, 4)))) {
    await done(organiser.put(`/editions/${editionId}/working-days/years/${year}`, { reason: '通知已发布' }));
  }
  await done(decide(secretariat, checklist, returned, 'return'));
  const { answers } = await done(returned.client.get(`/entries/${returned.entryId}`));
  const { version } = answers.find(({ field }: { field: string }) => field === 'oneLiner');
  const correct = (seen: number) => ({
    changes: [{ field: 'oneLiner', value: '面向基层与急诊的二尖瓣修复装置', version: seen }],
  });
  const path = `/entries/${returned.entryId}/answers`;
  expect(said(await returned.client.patch(path, correct(version - 1)))).toBe('409 stale');
  await done(returned.client.patch(path, correct(version)));
  expect((await done(returned.client.post(`/entries/${returned.entryId}/submission`, TICKS))).revision).toBe(2);
  await refuseByTwo(secretariat, organiser, checklist, teams[7]!);
  for (const team of teams.slice(0, 7)) await done(decide(secretariat, checklist, team, 'admit'));
  const list = await done(supervisor.get(`/editions/${editionId}/entries?state=admitted`));
  expect(list.total).toBe(7);
  await mailed(portal, 'team-8@example.org', /(未通过|不予受理|not admitted)/);
});

step('seats judges by the link off their mail', async () => {
  const path = `/editions/${editionId}/judges`;
  judges = await Promise.all(
    KINDS.map(async (kind, at) => {
      const email = `judge-${at + 1}@example.org`;
      const { id } = await done(
        organiser.post(path, { email, name: '周宁', kind, capacity: 20, organisation: hospital(100 + at) }),
      );
      const token = await mailed(portal, email, /\/invitations\/([\w-]+)/);
      const client = await accept(portal, token, '周宁', false);
      expect(said(await client.get(`/editions/${editionId}/assignments/mine`))).toBe('403 undertaking-unsigned');
      await signUndertaking(client, editionId);
      return { id, client };
    }),
  );
  await portal.drain();
  const pool = await done(organiser.get(`${path}?state=active`));
  expect(pool.total).toBe(6);
});

step('judges the first round: three sheets an entry, one recusal, one replacement', async () => {
  const [{ id, startsAt, endsAt }] = rounds as [(typeof rounds)[0]];
  await travel(portal, startsAt);
  await openRound(organiser, id, judges);
  const [judge, other] = judges as [Judge, Judge];
  const [mine, gone] = (await duties(judge, editionId, 'PRELIMINARY')) as [Duty, Duty];
  for (const stranger of [other.client, organiser, teams[0]!.client]) {
    expect(said(await stranger.get(`/assignments/${mine.id}`))).toBe('404 not-found');
  }
  await declareFree(judge, editionId);
  const sheet = `/assignments/${mine.id}/sheet`;
  const [first, ...others] = (await marksFor(judge, mine.id, 0.7)).marks as [object];
  const save = (marks: object[], version: number) =>
    judge.client.put(sheet, { marks, comment: '', suggestion: '', version });
  const { version } = await done(save(others, 0));
  expect(said(await save([first, ...others], 0))).toBe('409 stale');
  expect(said(await judge.client.put(`${sheet}/submission`, { version }))).toBe('422 criteria-missing');

  await done(judge.client.put(`/assignments/${gone.id}/recusal`, { kind: 'professional', reason: '曾共同承担课题' }));
  expect(said(await judge.client.get(`/assignments/${gone.id}`))).toBe('404 not-found');
  await done(organiser.post(`/rounds/${id}/replacements`, { assignmentId: gone.id }));

  expect(said(await organiser.get(`/rounds/${id}/standings`))).toBe('409 round-not-closed');
  expect(said(await organiser.put(`/rounds/${id}/closure`, {}))).toBe('409 sheets-missing');
  await scoreAll(judges, editionId, 'PRELIMINARY');
  await travel(portal, endsAt);
  await done(organiser.put(`/rounds/${id}/closure`, {}));
  const { items } = await done(supervisor.get(`/rounds/${id}/standings?pageSize=100`));
  expect(items).toHaveLength(7);
  expect(items.every(({ sheets }: { sheets: number }) => sheets === 3)).toBe(true);
  expect(said(await judge.client.get(`/rounds/${id}/standings`))).toBe('403 not-allowed');
});

step('has locked the rules of rounds and prizes by then', async () => {
  const path = `/editions/${editionId}/settings`;
  const attempt = async (change: (plan: EditionPlan) => void) => {
    const { plan, version } = await done(organiser.get(path));
    change(plan);
    return said(await organiser.put(path, { plan, version }));
  };
  expect(await attempt((plan) => (plan.rounds[1]!.loadLimit = 19))).toBe('409 rules-locked');
  expect(await attempt((plan) => plan.awards.pop())).toBe('409 rules-locked');
  expect(await attempt((plan) => Object.assign(plan.theme, { en: 'Health for all' }))).toBe('200');
});

step('goes through the semi-final in two rooms to a final of four', async () => {
  await done(organiser.put(`/rounds/${rounds[0]!.id}/advancement`));
  expect(await handInMaterials(portal, teams, 'SEMIFINAL')).toEqual(['documents.PITCH']);
  for (const [index, code] of ['SEMIFINAL', 'FINAL'].entries()) {
    const { id, startsAt, endsAt } = rounds[index + 1]!;
    await travel(portal, startsAt);
    await openRound(organiser, id, judges);
    const [duty] = await duties(judges[0]!, editionId, code);
    const path = `/assignments/${duty!.id}`;
    const before = await done(judges[0]!.client.get(path));
    expect(before.entry.documents.length === 0).toBe(before.declarationDue);
    await declareFree(judges[0]!, editionId);
    const { entry } = await done(judges[0]!.client.get(path));
    const kinds = entry.documents.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toContain(code === 'SEMIFINAL' ? 'PITCH' : 'FINAL_PITCH');
    await scoreAll(judges, editionId, code);
    await signOff(portal, { id, editionId }, judges);
    await travel(portal, endsAt);
    await done(organiser.put(`/rounds/${id}/closure`, {}));
    if (code === 'FINAL') continue;
    await done(organiser.put(`/rounds/${id}/advancement`));
    expect(await handInMaterials(portal, teams, 'FINAL')).toEqual(['documents.FINAL_PITCH']);
  }
  const { items } = await done(organiser.get(`/rounds/${rounds[2]!.id}/standings`));
  expect(items.map(({ rank }: { rank: number }) => rank)).toEqual([1, 2, 3, 4]);
  const numbers = items.map(({ title }: { title: string }) => Number(title.split(' ')[1]));
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  expect(said(await organiser.put(`/rounds/${rounds[2]!.id}/advancement`))).toBe('409 round-is-last');
});

step('gives the prizes by rank and by choice, with four eyes', async () => {
  const path = `/editions/${editionId}/prizes`;
  expect(said(await organiser.post(`/editions/${editionId}/releases`, { note: '正式公布' }))).toBe(
    '409 release-blocked',
  );
  expect(await done(organiser.put(`${path}/proposal`))).toEqual({ proposed: 3, ties: [] });
  const { catalogue } = await done(organiser.get(path));
  for (const { code, kind } of catalogue) {
    if (kind === 'tiered') continue;
    const award = (await done(organiser.get(path))).catalogue.find((one: { code: string }) => one.code === code);
    const [entry] = award.candidates;
    const holderId = award.people.find((one: { entryId: string }) => one.entryId === entry?.id)?.personId ?? null;
    const winner = entry ? { entryId: entry.id, holderId } : {};
    await done(organiser.post(path, { awardCode: code, reason: '评审委员会推荐', ...winner }));
  }
  expect(said(await organiser.put(`${path}/confirmation`))).toBe('403 second-person-needed');
  expect(said(await judges[0]!.client.get(path))).toBe('404 not-found');
  expect(await done(second.put(`${path}/confirmation`))).toEqual({ confirmed: 7 });
});

step('publishes results that anybody can read and hash again', async () => {
  expect(said(await portal.visitor.get(`/editions/${slug}/results`))).toBe('404 not-found');
  const chair = portal.as(await portal.actor({ seats: [{ editionId, role: 'panel-chair' }] }));
  await done(chair.post(`/rounds/${rounds[2]!.id}/result-releases`, {}));
  expect(said(await supervisor.post(`/editions/${editionId}/releases`, { note: '正式公布' }))).toBe('403 not-allowed');
  expect(said(await second.post(`/editions/${editionId}/result-sets`, { comment: '定稿' }))).toBe(
    '403 finaliser-confirmed',
  );
  await done(organiser.post(`/editions/${editionId}/result-sets`, { comment: '三次复算一致' }));
  await done(organiser.post(`/editions/${editionId}/releases`, { note: '正式公布' }));
  const release = await done(portal.visitor.get(`/editions/${slug}/results`));
  expect(release).toMatchObject({ no: 1, state: 'current' });
  expect(canonicalHash(release.body)).toBe(release.hash);
  const { items } = await done(organiser.get(`/rounds/${rounds[2]!.id}/standings`));
  const places = items.map(({ number }: { number: string }) => number);
  const [first, runnersUp] = release.body.awards;
  expect(first.winners.map(({ number }: { number: string }) => number)).toEqual(places.slice(0, 1));
  expect(runnersUp.winners.map(({ number }: { number: string }) => number)).toEqual(places.slice(1, 3));
  expect(release.body.final.map(({ number }: { number: string }) => number)).toEqual(places);
  expect(JSON.stringify(release)).not.toMatch(/138001|example\.org/);
});

step('leaves a ledger without gaps for everything that decided the result', async () => {
  const sql = `SELECT seq::int, body::jsonb->>'kind' AS kind FROM journal.ledger WHERE edition_id = $1 ORDER BY seq`;
  const links = (await portal.db.query(sql, [editionId])) as { seq: number; kind: string }[];
  expect(links.map(({ seq }) => seq)).toEqual(links.map((_, index) => index + 1));
  const kinds = new Set(links.map(({ kind }) => kind));
  for (const kind of [
    ...['entry.revision-frozen', 'competition.rules-locked', 'judging.assignment-published', 'judging.sheet-submitted'],
    ...['judging.round-closed', 'award.set-confirmed', 'publication.release-published'],
  ]) {
    expect([...kinds]).toContain(kind);
  }
});
