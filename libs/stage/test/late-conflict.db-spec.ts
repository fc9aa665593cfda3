import { NoteSubjects } from '#recusal';
import { StageModule } from '#stage';
import { type Portal, startPortal } from '#testing';
import { said } from './given.js';
import { hall, sheetIn } from './given-stage.js';

const POINTS = [60, 80, 82, 84, 99] as const;
const LATE = 4;
const DUTY = `SELECT a.id, a.state, s.state AS sheet, (SELECT count(*)::int FROM judging.mark m WHERE m.sheet_id = s.id) AS marks
  FROM judging.assignment a LEFT JOIN judging.sheet s ON s.assignment_id = a.id
  WHERE a.round_id = $1 AND a.entry_id = $2 AND a.judge_id = $3`;
const SEALED = `SELECT seq FROM journal.ledger WHERE edition_id = $1 AND body::jsonb->>'kind' = 'judging.sheet-voided'`;

let portal: Portal;
let stage: Awaited<ReturnType<typeof hall>>;
beforeAll(async () => {
  portal = await startPortal([StageModule]);
  stage = await hall(portal, 2, POINTS.length);
  const subject = {
    number: 'S-1',
    title: '二尖瓣修复装置',
    standing: true,
    organisationIds: [],
    people: [],
    mentions: [],
  };
  const subjects = stage.entries.map((subjectId) => ({ ...subject, subjectId }));
  await portal.unit.run((tx) => portal.get(NoteSubjects).within(tx, portal.system, stage.id, subjects));
  for (const [judge, points] of POINTS.entries()) await sheetIn(portal, stage, [0, judge], points);
}, 60_000);
afterAll(() => portal.stop());

const duty = async () => {
  const whose = [stage.roundId, stage.entries[0], stage.judges[LATE]!.id];
  const [line] = (await portal.db.query(DUTY, whose)) as [{ id: string; state: string; sheet: string; marks: number }];
  return line;
};
const call = async () => {
  const desk = portal.as(stage.stageManager);
  const { body } = await desk.get(`/sittings/${stage.sessionId}/console`);
  expect(said(await desk.post(`/turns/${stage.slotIds[0]}/steps`, { version: body.version, verb: 'call' }))).toBe(
    '200',
  );
};

it('takes a judge off the entry on stage at once, voids the sheet, and counts what is left by the rule for fewer', async () => {
  const { body: opened } = await portal
    .as(stage.stageManager)
    .post(`/sittings/${stage.sessionId}/screens`, { kind: 'hall', name: '主屏' });
  await call();
  const late = portal.as(stage.judges[LATE]!.actor);
  const screen = await portal.visitor.events(`/screens/token/${opened.key}/live`);
  expect((await screen.next())!.data).toMatchObject({ turn: { count: { submitted: 5, of: 5 } } });
  const tablet = await late.events(`/editions/${stage.id}/stage/live`);
  const { id, marks } = await duty();
  expect((await tablet.next())!.data).toMatchObject({ items: [{ assignmentId: id }] });
  const pin = { personId: stage.judges[LATE]!.actor.personId, subjectId: stage.entries[0], relation: 'kinship' };
  const conflicts = `/editions/${stage.id}/conflicts`;
  expect(said(await portal.as(stage.organiser).post(conflicts, { ...pin, reason: '与负责人为亲属' }))).toBe('201');
  expect(said(await late.get(`/assignments/${id}`))).toBe('404 not-found');
  expect((await late.get(`/editions/${stage.id}/stage`)).body).toMatchObject({ items: [{ assignmentId: null }] });
  await portal.drain();
  expect(await duty()).toEqual({ id, state: 'recused', sheet: 'voided', marks });
  expect(await portal.db.query(SEALED, [stage.id])).toHaveLength(1);
  const heard = async (events: typeof screen, expected: object) => {
    for (let at = 0; at < 4; at += 1) {
      const { data } = (await events.next())!;
      if (JSON.stringify(data).includes(JSON.stringify(expected).slice(1, -1))) return true;
    }
    return false;
  };
  expect(await heard(tablet, { assignmentId: null })).toBe(true);
  expect(await heard(screen, { count: { submitted: 4, of: 4 } })).toBe(true);
  for (const events of [screen, tablet]) events.close();
  const released = await portal
    .as(stage.chair)
    .post(`/rounds/${stage.roundId}/result-releases`, { entryId: stage.entries[0] });
  expect([said(released), released.body.shown]).toEqual(['201', '76.50']);
});

it('asks the organisers for a replacement, and says so when nobody of the panel is free', async () => {
  const office = portal.as(stage.organiser);
  const { body } = await office.get(`/editions/${stage.id}/rounds`);
  const final = (body.items as { id: string; progress: { vacancies: number } }[]).find(
    (one) => one.id === stage.roundId,
  );
  expect(final).toMatchObject({ progress: { vacancies: 1 } });
  const { id } = await duty();
  const replaced = await office.post(`/rounds/${stage.roundId}/replacements`, { assignmentId: id });
  expect(said(replaced)).toBe('409 replacement-missing');
});
