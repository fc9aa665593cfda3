import { PublicationModule } from '#publication';
import { type Portal, startPortal } from '#testing';
import { finished, said } from './given.js';
import { objected } from './given-objection.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([PublicationModule]);
}, 60_000);
afterAll(() => portal.stop());

const ADVANCED = `WITH round AS (UPDATE judging.round SET state = 'advanced', seed = 's', inputs_hash = 'h', drawn_at = clock_timestamp()
    WHERE edition_id = $1 AND code = 'SEMIFINAL' RETURNING id)
  INSERT INTO judging.participation (round_id, entry_id, list_key, state)
  SELECT round.id, unnest($2::uuid[]), 'all', 'advanced' FROM round`;
const ROUND = `(SELECT id FROM judging.round WHERE edition_id = $1 AND code = 'SEMIFINAL')`;
/** The last one waits, and nobody has begun with the final. */
const WAITS = `WITH final AS (UPDATE judging.round SET state = 'planned' WHERE edition_id = $1 AND code = 'FINAL')
  UPDATE judging.participation SET state = 'waitlisted' WHERE round_id = ${ROUND} AND entry_id = $2`;
const MOVED_UP = `UPDATE judging.participation SET state = CASE WHEN entry_id = $3 THEN 'advanced' ELSE 'left' END
  WHERE round_id = ${ROUND} AND entry_id IN ($2, $3)`;
const SMS = `SELECT body FROM notification.message WHERE to_address = $1 AND template = 'publication.sms.objection' ORDER BY id DESC LIMIT 1`;
const numbersOn = async (id: string) => {
  const { body } = (await portal.visitor.get(`/notices/${id}`)).body;
  return body.sections.flatMap((one: { lines: { number: string }[] }) => one.lines.map(({ number }) => number));
};

it.each([
  ['admitted', { list: 'admitted' }, '13700000023', false],
  ['that goes on from a round', { list: 'round', round: 'SEMIFINAL' }, '13700000024', true],
])(
  'leads from an upheld objection to an entry %s to its disqualification and a second notice, and the desk says what is left',
  async (_, list, phone, placed) => {
    const edition = await finished(portal);
    await portal.unit.run((tx) => tx.query(ADVANCED, [edition.id, edition.entries]));
    await portal.unit.run((tx) => tx.query(WAITS, [edition.id, edition.entries[2]]));
    const office = portal.as(edition.organiser);
    const publish = (body: object) => office.post(`/editions/${edition.id}/notices`, { ...list, ...body });
    const { body: first } = await publish({});
    const shown = await numbersOn(first.id);
    await objected(portal, { noticeId: first.id }, { ground: 'eligibility' }, phone);
    const listed = async () => (await office.get(`/editions/${edition.id}/objections`)).body.items[0];
    const { id } = await listed();
    const desk = portal.as(edition.supervisor);
    expect(said(await desk.put(`/objections/${id}/acceptance`, { version: 1, suspend: true }))).toBe('204');
    expect((await listed()).remedies).toEqual([]);
    const decide = { version: 2, outcome: 'upheld', reason: '不符合参赛资格。' };
    expect(said(await desk.put(`/objections/${id}/decision`, decide))).toBe('204');
    await portal.drain();
    const todo = async (entry: boolean, place: boolean, notice: boolean) => {
      const remedies = [
        { step: 'entry', done: entry },
        ...(placed ? [{ step: 'place', done: place }] : []),
        { step: 'notice', done: notice },
      ];
      expect(await listed()).toMatchObject({ state: 'upheld', matter: 'entry', clock: null, remedies });
      expect((await office.get(`/objections/${id}`)).body.remedies).toEqual(remedies);
    };
    await todo(false, false, false);
    expect(await portal.db.query(SMS, [phone])).toMatchObject([{ body: expect.stringContaining('移出名单') }]);
    const out = `UPDATE entry.entry SET state = 'disqualified' WHERE id = $1`;
    await portal.unit.run((tx) => tx.query(out, [edition.entries[0]]));
    await todo(true, false, false);
    await portal.unit.run((tx) => tx.query(MOVED_UP, [edition.id, edition.entries[0], edition.entries[2]]));
    await todo(true, true, false);
    const { body: second } = await publish({
      second: { noticeId: first.id, kind: 'replaces', what: '取消一个项目的参赛资格。' },
    });
    expect(await numbersOn(second.id)).toEqual(placed ? [shown[1], expect.stringMatching(/3$/)] : shown.slice(1));
    await todo(true, true, true);
  },
);
