import { AwardModule } from '#award';
import { type Portal, startPortal } from '#testing';
import { confirmed, type Finished, finished, gone, proposed, said, sealed, specials } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([AwardModule]);
}, 60_000);
afterAll(() => portal.stop());

const prizes = async (edition: Finished, actor = edition.organiser) =>
  (await portal.as(actor).get(`/editions/${edition.id}/prizes`)).body;
const held = async (edition: Finished) =>
  (await prizes(edition)).items
    .filter(({ state }: { state: string }) => state !== 'withdrawn')
    .map((prize: { awardCode: string; entry: { id: string } | null }) => [prize.awardCode, prize.entry?.id ?? null]);
const nominate = (edition: Finished, body: object) =>
  portal.as(edition.organiser).post(`/editions/${edition.id}/prizes`, { reason: '专家组表决', ...body });
const propose = (edition: Finished) => portal.as(edition.organiser).put(`/editions/${edition.id}/prizes/proposal`);
const withdraw = async (edition: Finished, awardCode: string, entryId: string | null) => {
  const { items } = await prizes(edition);
  const { id } = items.find(
    (prize: { awardCode: string; entry: { id: string } | null; state: string }) =>
      prize.awardCode === awardCode && (prize.entry?.id ?? null) === entryId && prize.state !== 'withdrawn',
  );
  return portal.as(edition.organiser).delete(`/prizes/${id}`, { reason: '权属不符' });
};

it('goes from the ranks to a confirmed set', async () => {
  const edition = await finished(portal, [1, 2, 3, 4]);
  const [first, second, third, fourth] = edition.entries;
  const before = await prizes(edition);
  expect(before).toMatchObject({ items: [], can: { propose: true, withdraw: true, confirm: true } });
  expect(before.blockers).toHaveLength(5);
  const named = before.catalogue.map(({ code, candidates }: { code: string; candidates: { id: string }[] }) => [
    code,
    ...candidates.map(({ id }) => id),
  ]);
  expect(named).toEqual([
    ['FIRST'],
    ['SECOND'],
    ['BEST_ORIGINALITY', fourth, third, second],
    ['BEST_APPLICATION'],
    ['OUTSTANDING_TALENT', first, second, third, fourth],
  ]);
  const reasons = before.catalogue.map(({ passedOver }: { passedOver: { entry: { id: string }; reason: string }[] }) =>
    passedOver.map(({ entry, reason }) => [entry.id, reason]),
  );
  const unready = [first, second, third, fourth].sort().map((id) => [id, 'not-ready']);
  expect(reasons).toEqual([[], [], [[first, 'outside-top']], unready, []]);

  expect((await propose(edition)).body).toEqual({ proposed: 3, ties: [] });
  await specials(portal.as(edition.organiser), edition);
  const full = await prizes(edition);
  expect(full.blockers).toEqual([]);
  expect(full.can.confirm).toBe(false);
  expect(full.items.map((prize: Record<string, unknown>) => [prize.awardCode, prize.rank, prize.state])).toEqual([
    ['FIRST', 1, 'proposed'],
    ['SECOND', 2, 'proposed'],
    ['SECOND', 3, 'proposed'],
    ['BEST_ORIGINALITY', null, 'proposed'],
    ['BEST_APPLICATION', null, 'proposed'],
    ['OUTSTANDING_TALENT', null, 'proposed'],
  ]);
  expect(full.items[0]).toMatchObject({
    entry: { id: first, title: expect.stringContaining('二尖瓣') },
    reason: 'rank',
  });
  expect(full.items[5]).toMatchObject({ holderName: '𠮷田·明', withdrawnReason: null, confirmedAt: null });

  expect((await prizes(edition, edition.second)).can.confirm).toBe(true);
  const confirmation = await portal.as(edition.second).put(`/editions/${edition.id}/prizes/confirmation`);
  expect(confirmation.body).toEqual({ confirmed: 6 });
  const done = await prizes(edition);
  expect(done.items.every(({ state }: { state: string }) => state === 'confirmed')).toBe(true);
  expect(done.blockers).toEqual([{ code: 'nothing-proposed', awardCode: null, count: 0 }]);

  const [link] = await sealed(portal, edition.id, 'award.set-confirmed');
  expect(link).toMatchObject({ actor: edition.second.personId, subject: edition.id });
  expect(link!.prizes).toContainEqual({ award: 'FIRST', entry: first });
  expect(link!.prizes).toContainEqual({ award: 'BEST_APPLICATION', entry: null });
  expect(JSON.stringify(link)).not.toContain('田');
});

it('lets a supervisor be the second person', async () => {
  const edition = await finished(portal, [1, 2, 3]);
  await proposed(portal, edition);
  expect(said(await portal.as(edition.supervisor).put(`/editions/${edition.id}/prizes/confirmation`))).toBe('200');
});

it('leaves a tie across the last seat to the panel and then goes on by rank', async () => {
  const edition = await finished(portal, [1, 1, 3, 4]);
  const [one, other, third] = edition.entries;
  const tie = { awardCode: 'FIRST', seats: 1, entryIds: expect.arrayContaining([one, other]) };
  expect((await propose(edition)).body).toEqual({ proposed: 0, ties: [tie] });
  const candidates = (await prizes(edition)).catalogue[0].candidates.map(({ id }: { id: string }) => id);
  expect(candidates.sort()).toEqual([one, other].sort());
  expect(said(await nominate(edition, { awardCode: 'FIRST', entryId: third }))).toBe('422 not-a-candidate');
  expect(said(await nominate(edition, { awardCode: 'FIRST', entryId: other }))).toBe('201');
  expect((await propose(edition)).body).toEqual({ proposed: 2, ties: [] });
  expect(await held(edition)).toEqual([
    ['FIRST', other],
    ['SECOND', one],
    ['SECOND', third],
  ]);
  expect((await prizes(edition)).items[0]).toMatchObject({ rank: 1, reason: '专家组表决' });
});

it('declares seats vacant, and gives the prizes below by rank', async () => {
  const edition = await finished(portal, [1, 2, 3]);
  expect(said(await nominate(edition, { awardCode: 'FIRST', entryId: null }))).toBe('201');
  expect((await propose(edition)).body).toEqual({ proposed: 2, ties: [] });
  expect(await held(edition)).toEqual([
    ['SECOND', edition.entries[0]],
    ['SECOND', edition.entries[1]],
    ['FIRST', null],
  ]);
});

it('takes a confirmed prize back, lets the others move up and a second person confirm again', async () => {
  const edition = await finished(portal, [1, 2, 3, 4]);
  const [first, second, third, fourth] = edition.entries;
  await confirmed(portal, edition);
  await gone(portal, first!);
  const outdated = { code: 'prizes-outdated', count: 1 };
  expect((await prizes(edition)).blockers).toEqual([
    { ...outdated, awardCode: 'FIRST' },
    { ...outdated, awardCode: 'SECOND' },
    { ...outdated, awardCode: 'OUTSTANDING_TALENT' },
  ]);
  for (const [award, entry] of [
    ['FIRST', first],
    ['OUTSTANDING_TALENT', first],
    ['SECOND', second],
  ] as const) {
    expect((await withdraw(edition, award, entry!)).status).toBe(204);
  }
  expect(await sealed(portal, edition.id, 'award.prize-withdrawn')).toEqual(
    expect.arrayContaining([expect.objectContaining({ award: 'FIRST', entry: first })]),
  );
  expect((await propose(edition)).body).toEqual({ proposed: 2, ties: [] });
  await nominate(edition, { awardCode: 'OUTSTANDING_TALENT', entryId: second, holderId: edition.leads[1] });
  const again = await portal.as(edition.second).put(`/editions/${edition.id}/prizes/confirmation`);
  expect(again.body).toEqual({ confirmed: 3 });
  expect((await held(edition)).slice(0, 3)).toEqual([
    ['FIRST', second],
    ['SECOND', third],
    ['SECOND', fourth],
  ]);
  const back = (await prizes(edition)).items.filter(({ state }: { state: string }) => state === 'withdrawn');
  expect(back.map(({ withdrawnReason }: { withdrawnReason: string }) => withdrawnReason)).toEqual([
    '权属不符',
    '权属不符',
    '权属不符',
  ]);
  expect(back[0].entry.id).toBe(first);
});

it('seals the withdrawal of a confirmed prize only', async () => {
  const edition = await finished(portal, [1, 2, 3]);
  await propose(edition);
  expect((await withdraw(edition, 'FIRST', edition.entries[0]!)).status).toBe(204);
  expect(await sealed(portal, edition.id, 'award.prize-withdrawn')).toEqual([]);
  expect((await propose(edition)).body).toEqual({ proposed: 1, ties: [] });
});

it('says of whom a limit passed over which one it was, in both languages', async () => {
  const edition = await finished(portal, [1, 2, 3], (plan) => {
    plan.awards = plan.awards.filter(({ code }) => code === 'SECOND');
    plan.awarding = { ...plan.awarding!, limits: [{ by: 'track', most: 1 }] };
  });
  await propose(edition);
  const { skipped } = await prizes(edition);
  const [track] = (await portal.db.query(
    `SELECT t->'name' AS name FROM competition.edition, jsonb_array_elements(plan->'tracks') t WHERE id = $1 AND t->>'code' = '02'`,
    [edition.id],
  )) as [{ name: { 'zh-CN': string; en: string } }];
  expect(track.name.en).not.toBe(track.name['zh-CN']);
  const limit = { by: 'track', code: '02', name: track.name };
  expect(skipped).toMatchObject([
    { rank: 2, reason: 'maximum-reached', limit },
    { rank: 3, reason: 'maximum-reached', limit },
  ]);
});

it('reads three finalists with as many statements as one', async () => {
  const [one, three] = [await finished(portal, [1]), await finished(portal, [1, 2, 3])];
  const statements = (edition: Finished) =>
    portal.counting(() => portal.as(edition.second).get(`/editions/${edition.id}/prizes`));
  await propose(one);
  await propose(three);
  await statements(one);
  expect(await statements(three)).toBe(await statements(one));
});
