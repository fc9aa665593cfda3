import { PublicationModule } from '#publication';
import { type Portal, startPortal } from '#testing';
import { applied, type Finished, moved, namedOtherwise, ready, said } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([PublicationModule]);
}, 60_000);
afterAll(() => portal.stop());

interface Step {
  kind: string;
  prize: { 'zh-CN': string } | null;
  entries: { number: string; title: string }[];
}
interface Award {
  name: { 'zh-CN': string };
  winners: { number: string; title: string; holderName: string | null }[];
  vacant: number;
}

/** By award, whom the hall hears: the last of its steps names everybody. */
async function heard({ roundId, organiser }: Finished): Promise<Map<string, string[]>> {
  const answer = await portal.as(organiser).put(`/rounds/${roundId}/reveal`, { kind: 'prizes', withValues: false });
  expect(said(answer)).toBe('200');
  const steps = answer.body.script.steps as Step[];
  const named = steps.flatMap(({ prize, entries }): [string, string[]][] =>
    prize ? [[plain(prize['zh-CN']), entries.map(({ number, title }) => `${number} ${title}`).sort()]] : [],
  );
  return new Map(named);
}
const plain = (name: string) => name.replace(/^拟获|（空缺）$/g, '');

/** By award, whom everybody reads. */
async function read({ id, slug, organiser }: Finished): Promise<Map<string, string[]>> {
  expect(said(await portal.as(organiser).post(`/editions/${id}/releases`, { note: '公布' }))).toBe('201');
  const { body } = (await portal.visitor.get(`/editions/${slug}/results`)).body;
  return new Map(
    (body.awards as Award[]).map(({ name, winners }) => [
      name['zh-CN'],
      winners
        .map(({ number, title, holderName }) => `${number} ${[holderName, title].filter(Boolean).join(' · ')}`)
        .sort(),
    ]),
  );
}
const prizeOf = async ({ id, organiser }: Finished, awardCode: string) =>
  (await portal.as(organiser).get(`/editions/${id}/prizes`)).body.items.find(
    (one: { awardCode: string; state: string }) => one.awardCode === awardCode && one.state === 'confirmed',
  ).id as string;

it('says in the hall and on the page the same names for the same awards, vacancies included', async () => {
  const edition = await ready(portal);
  const told = await heard(edition);
  expect(told.get('杰出人才奖')).toEqual([expect.stringContaining('𠮷田·明 · ')]);
  expect(told.get('最佳应用奖')).toEqual([]);
  expect(await read(edition)).toEqual(told);
});

it('says the same after a prize was taken back and others moved up, and after somebody took back that they may be named', async () => {
  const edition = await ready(portal, [1, 2, 3, 4]);
  const before = await heard(edition);
  const path = `/prizes/${await prizeOf(edition, 'FIRST')}`;
  expect(said(await portal.as(edition.organiser).delete(path, { reason: '放弃' }))).toBe('204');
  await moved(portal, edition);
  await applied(portal, edition);
  await namedOtherwise(portal, edition);
  const after = await heard(edition);
  expect(after).not.toEqual(before);
  expect(JSON.stringify([...after])).not.toContain('𠮷田');
  expect(await read(edition)).toEqual(after);
});

it('says nothing in the hall of an award whose prize is suspended, of which the page says that it waits', async () => {
  const edition = await ready(portal);
  const path = `/prizes/${await prizeOf(edition, 'FIRST')}/suspension`;
  expect(said(await portal.as(edition.organiser).put(path, { reason: '收到异议' }))).toBe('204');
  const told = await heard(edition);
  expect(told.has('一等奖')).toBe(false);
  expect(await read(edition)).toEqual(new Map([...told, ['一等奖', []]]));
});
