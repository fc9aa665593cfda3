import { CompetitionModule, LockRules } from '#competition';
import { IdentityModule } from '#identity';
import { historyOf } from '#journal';
import type { Actor } from '#kernel';
import { type Portal, startPortal } from '#testing';
import type { FrontView, SettingsView } from '../src/queries/edition.view.js';
import type { MilestoneMovesView } from '../src/queries/milestone-moves.view.js';
import { bodyOf, draft, edition, everything, planLike2024, said } from './given.js';

let portal: Portal;
let today: Date;
beforeAll(async () => {
  portal = await startPortal([IdentityModule, CompetitionModule]);
  today = new Date(bodyOf<{ now: Date }>(await portal.visitor.get('/time')).now);
});
afterAll(() => portal.stop());

const later = (days: number) => new Date(today.getTime() + days * 86_400_000).toISOString();
/** The first moment of the day on which registration opened, in Shanghai. */
const began = () =>
  new Date(Math.floor((today.getTime() + 28_800_000) / 86_400_000) * 86_400_000 - 28_800_000).toISOString();
const move = (actor: Actor, id: string, change: object, code = 'REGISTRATION') =>
  portal.as(actor).put(`/editions/${id}/milestones/${code}`, {
    startsAt: began(),
    endsAt: later(44),
    reason: '应参赛单位请求延期',
    version: 1,
    ...change,
  });

describe('moving a milestone', () => {
  it('keeps the move with its reason, out of the journal', async () => {
    const { id, organiser } = await edition(portal, planLike2024(), today);
    expect(bodyOf(await move(organiser, id, {}))).toEqual({ version: 2 });
    const settings = bodyOf<SettingsView>(await portal.as(organiser).get(`/editions/${id}/settings`));
    expect(settings.version).toBe(1);
    expect(settings.milestones.find(({ code }) => code === 'REGISTRATION')).toMatchObject({
      startsAt: began(),
      endsAt: later(44),
      version: 2,
      state: 'current',
    });
    const moves = await portal.db.query(
      'SELECT reason, moved_by FROM competition.milestone_move WHERE edition_id = $1',
      [id],
    );
    expect(moves).toEqual([{ reason: '应参赛单位请求延期', moved_by: organiser.personId }]);
    const line = (await historyOf(portal.db, id)).at(-1);
    expect(line).toMatchObject({ kind: 'competition.milestone-moved', details: { code: 'REGISTRATION', version: 2 } });
  });

  it.each<[string, object, string]>([
    ['without a reason', { reason: '' }, '422 invalid'],
    ['for a blank reason', { reason: '  ' }, '422 invalid'],
    ['with a reason too long', { reason: '延'.repeat(501) }, '422 invalid'],
    ['to end before it begins', { endsAt: '2020-01-01T00:00:00Z' }, '422 milestone-order'],
    ['past the end of the stage after it', { endsAt: '2099-01-01T00:00:00Z' }, '409 milestone-crossed'],
    [
      'to a close that has passed',
      { startsAt: '2020-01-01T00:00:00Z', endsAt: '2020-02-01T00:00:00Z' },
      '422 milestone-past',
    ],
    ['from a stale version', { version: 2 }, '409 stale'],
    ['to no date', { endsAt: 'tomorrow' }, '422 invalid'],
    ['to a year of six digits', { endsAt: '+275760-09-13T00:00:00.000Z' }, '422 invalid'],
    ['to a number', { endsAt: 1e300 }, '422 invalid'],
    ['with an unknown field', { force: true }, '400 malformed'],
  ])('is refused %s', async (_, change, expected) => {
    const { id, organiser } = await edition(portal, planLike2024(), today);
    const before = await everything(portal);
    expect(said(await move(organiser, id, change))).toBe(expected);
    expect(await everything(portal)).toEqual(before);
  });

  it('is refused to strangers and for milestones that are not there', async () => {
    const { id, organiser } = await edition(portal, planLike2024(), today);
    const stranger = await portal.actor();
    const before = await everything(portal);
    expect(said(await move(stranger, id, {}))).toBe('403 not-allowed');
    expect(said(await move(organiser, id, {}, 'PARTY'))).toBe('404 not-found');
    expect(await everything(portal)).toEqual(before);
  });
});

it('says which stage is in the way in the language of the reader', async () => {
  const { id, organiser } = await edition(portal, planLike2024(), today);
  const { body } = await move(organiser, id, { endsAt: '2099-01-01T00:00:00Z' });
  expect(body.title).toContain('请先调整“形式审查”的时间');
});

describe('the moves of an edition', () => {
  const REASON = '应参赛单位请求延期';
  const moves = async (actor: Actor, id: string) =>
    bodyOf<MilestoneMovesView>(await portal.as(actor).get(`/editions/${id}/milestone-moves`)).items;

  it('stand with both dates for the staff, and without their author before everybody', async () => {
    const plan = planLike2024();
    const { id, organiser } = await edition(portal, plan, today);
    const front = async () => bodyOf<FrontView>(await portal.visitor.get(`/editions/${plan.slug}/front`));
    const ended = (await front()).milestones[0]!.endsAt;
    expect((await front()).moves).toEqual([]);
    await move(organiser, id, { reason: ` ${REASON} ` });
    const undone = { endsAt: ended, version: 2, reason: '恢复原定时间' };
    expect(said(await move(organiser, id, undone))).toBe('409 milestone-shorter');
    expect(bodyOf(await move(organiser, id, { ...undone, shorten: true }))).toEqual({ version: 3 });
    const line = {
      code: 'REGISTRATION',
      startedBefore: began(),
      startsAt: began(),
      movedAt: expect.any(String) as string,
    };
    const there = { ...line, version: 2, endedBefore: ended, endsAt: later(44), reason: REASON };
    const back = { ...line, version: 3, endedBefore: later(44), endsAt: ended, reason: '恢复原定时间' };
    const secretary = await portal.actor({ seats: [{ editionId: id, role: 'secretariat' }] });
    const [{ name }] = (await portal.db.query('SELECT name FROM identity.person WHERE id = $1', [
      organiser.personId,
    ])) as [{ name: string }];
    expect(await moves(secretary, id)).toEqual([
      { ...back, movedBy: name, latest: true },
      { ...there, movedBy: name, latest: false },
    ]);
    expect((await front()).moves).toEqual([back, there]);
    expect(said(await portal.as(await portal.actor()).get(`/editions/${id}/milestone-moves`))).toBe('403 not-allowed');
  });

  it('are read in as many statements for three as for one', async () => {
    const { id, organiser } = await edition(portal, planLike2024(), today);
    await move(organiser, id, {});
    await moves(organiser, id);
    const one = await portal.counting(() => moves(organiser, id));
    for (const version of [2, 3]) await move(organiser, id, { endsAt: later(42 - version), version, shorten: true });
    expect(await moves(organiser, id)).toHaveLength(3);
    expect(await portal.counting(() => moves(organiser, id))).toEqual(one);
  });
});

describe('the life of an edition', () => {
  it('goes from draft to published to archived, and nowhere else', async () => {
    const { id, organiser } = await draft(portal, planLike2024(), today);
    const to = async (noun: string) => said(await portal.as(organiser).put(`/editions/${id}/${noun}`));
    expect(await to('archive')).toBe('409 wrong-state');
    expect(await to('publication')).toBe('204');
    expect(await to('publication')).toBe('409 wrong-state');
    expect(await to('archive')).toBe('204');
    expect((await historyOf(portal.db, id)).map(({ kind }) => kind)).toEqual([
      'competition.edition-founded',
      'competition.edition-published',
      'competition.edition-archived',
    ]);
  });

  it('cannot be written once archived, by anybody', async () => {
    const plan = planLike2024();
    const { id, organiser } = await edition(portal, plan, today);
    const as = portal.as(organiser);
    expect((await as.put(`/editions/${id}/archive`)).status).toBe(204);
    const before = await everything(portal);
    expect(said(await as.put(`/editions/${id}/settings`, { plan, version: 1 }))).toBe('409 edition-archived');
    expect(said(await move(organiser, id, {}))).toBe('409 edition-archived');
    expect(said(await as.put(`/editions/${id}/archive`))).toBe('409 edition-archived');
    const lock = portal.unit.run((tx) => portal.get(LockRules).within(tx, organiser, id));
    await expect(lock).rejects.toThrow('edition-archived');
    expect(await everything(portal)).toEqual(before);
    const { can } = bodyOf<SettingsView>(await as.get(`/editions/${id}/settings`));
    const { copyEdition, ...writes } = can;
    expect(copyEdition).toBe(true);
    expect(Object.values(writes)).not.toContain(true);
  });
});
