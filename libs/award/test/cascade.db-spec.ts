import { AwardModule, WithdrawPrize } from '#award';
import { type Answer, type Portal, startPortal } from '#testing';
import { confirmed, everything, type Finished, finished, said, sealed } from './given.js';

let portal: Portal;
let edition: Finished;
beforeAll(async () => {
  portal = await startPortal([AwardModule]);
  edition = await finished(portal, [1, 2, 3, 4]);
  await confirmed(portal, edition);
}, 60_000);
afterAll(() => portal.stop());

interface Item {
  id: string;
  awardCode: string;
  state: string;
  entry: { id: string } | null;
}
const desk = () => portal.as(edition.organiser);
const base = () => `/editions/${edition.id}/prizes`;
const items = async (): Promise<Item[]> => (await desk().get(base())).body.items as Item[];
const prize = async (awardCode: string) =>
  (await items()).find((one) => one.awardCode === awardCode && one.state !== 'withdrawn')!;
const held = async () =>
  (await items())
    .filter(({ state, entry }) => state !== 'withdrawn' && entry)
    .map(({ awardCode, entry, state }) => `${awardCode} ${edition.entries.indexOf(entry!.id) + 1} ${state}`);
const moves = ({ body }: Answer, list: 'loses' | 'gives') =>
  (body[list] as { awardCode: string; entry: { id: string } }[]).map(
    ({ awardCode, entry }) => `${awardCode} ${edition.entries.indexOf(entry.id) + 1}`,
  );
async function refused(work: () => Promise<Answer>): Promise<string> {
  const before = await everything(portal);
  const answer = said(await work());
  expect(await everything(portal)).toEqual(before);
  return answer;
}

it('suspends a confirmed prize and lets it in again, each with its reason', async () => {
  const { id } = await prize('FIRST');
  const suspension = `/prizes/${id}/suspension`;
  expect(await refused(() => desk().delete(suspension, { reason: '异议不成立' }))).toBe('409 wrong-state');
  expect(await refused(() => desk().put(suspension, { reason: ' ' }))).toBe('422 invalid');
  const clerk = portal.as(edition.secretariat);
  expect(await refused(() => clerk.put(suspension, { reason: '收到异议' }))).toBe('403 not-allowed');
  expect(said(await desk().put(suspension, { reason: '收到异议' }))).toBe('204');
  expect(await prize('FIRST')).toMatchObject({ state: 'suspended', suspendedReason: '收到异议' });
  expect((await desk().get(base())).body.blockers).toEqual([{ code: 'nothing-proposed', awardCode: null, count: 0 }]);
  expect(said(await desk().delete(suspension, { reason: '异议不成立' }))).toBe('204');
  expect(await prize('FIRST')).toMatchObject({ state: 'confirmed', restoredReason: '异议不成立' });
  expect(await sealed(portal, edition.id, 'award.prize-suspended')).toMatchObject([{ entry: edition.entries[0] }]);
});

it('shows what would follow before anybody decides, and changes nothing by it', async () => {
  const { id } = await prize('FIRST');
  const before = await everything(portal);
  const out = await desk().get(`/prizes/${id}/cascade?bars=true`);
  expect(moves(out, 'loses')).toEqual(['SECOND 2', 'OUTSTANDING_TALENT 1']);
  expect(moves(out, 'gives')).toEqual(['FIRST 2', 'SECOND 4']);
  const stays = await desk().get(`/prizes/${id}/cascade`);
  expect([moves(stays, 'loses'), moves(stays, 'gives')]).toEqual([[], ['FIRST 1']]);
  expect(await everything(portal)).toEqual(before);
});

it('takes a prize away with all that follows as a whole, or not at all', async () => {
  const { id } = await prize('FIRST');
  const bar = { id, reason: '权属异议成立', bars: true };
  await portal.unit.run((tx) => portal.get(WithdrawPrize).within(tx, edition.organiser, bar));
  expect(await refused(() => desk().put(`${base()}/proposal`))).toBe('409 prizes-must-move');
  expect(await refused(() => desk().put(`${base()}/cascade`, { hash: 'ab'.repeat(32) }))).toBe('409 cascade-changed');
  const { body } = await desk().get(`${base()}/cascade`);
  const follow = () => desk().put(`${base()}/cascade`, { hash: body.hash });
  const answers = await Promise.all([follow(), follow()]);
  expect(answers.map(said).sort()).toEqual(['204', '409 cascade-changed']);
  expect((await held()).sort()).toEqual(
    ['BEST_ORIGINALITY 4 confirmed', 'FIRST 2 proposed', 'SECOND 3 confirmed', 'SECOND 4 proposed'].sort(),
  );
  const { skipped } = (await desk().get(base())).body;
  expect(skipped).toMatchObject([{ entry: { id: edition.entries[0] }, reason: 'ineligible', limit: null }]);
  const [link] = await sealed(portal, edition.id, 'award.cascade-followed');
  expect(link!.withdrawn).toContainEqual({ award: 'SECOND', entry: edition.entries[1] });
  const talent = {
    awardCode: 'OUTSTANDING_TALENT',
    entryId: edition.entries[0],
    holderId: edition.leads[0],
    reason: '推荐',
  };
  expect(await refused(() => desk().post(base(), talent))).toBe('422 not-a-candidate');
});

it('has nothing left to follow, and is confirmed by a second person', async () => {
  expect((await desk().get(`${base()}/cascade`)).body).toMatchObject({ loses: [], gives: [] });
  const talent = {
    awardCode: 'OUTSTANDING_TALENT',
    entryId: edition.entries[1],
    holderId: edition.leads[1],
    reason: '推荐',
  };
  expect(said(await desk().post(base(), talent))).toBe('201');
  expect((await portal.as(edition.second).put(`${base()}/confirmation`)).body).toEqual({ confirmed: 3 });
});
