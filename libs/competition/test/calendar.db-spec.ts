import { CompetitionModule, LockRules } from '#competition';
import { IdentityModule } from '#identity';
import { historyOf } from '#journal';
import type { Actor } from '#kernel';
import { type Portal, startPortal } from '#testing';
import type { SettingsView } from '../src/queries/edition.view.js';
import { bodyOf, draft, edition, everything, planLike2024, said } from './given.js';

let portal: Portal;
let today: Date;
beforeAll(async () => {
  portal = await startPortal([IdentityModule, CompetitionModule]);
  today = new Date(bodyOf<{ now: Date }>(await portal.visitor.get('/time')).now);
});
afterAll(() => portal.stop());

const later = (days: number) => new Date(today.getTime() + days * 86_400_000).toISOString();
const move = (actor: Actor, id: string, change: object, code = 'REGISTRATION') =>
  portal.as(actor).put(`/editions/${id}/milestones/${code}`, {
    startsAt: later(-1),
    endsAt: later(50),
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
      startsAt: later(-1),
      endsAt: later(50),
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
