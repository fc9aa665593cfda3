import type { EditionPlan } from '#competition';
import { JudgingModule } from '#judging';
import { Press } from '#platform/press';
import { type Answer, type Portal, startPortal } from '#testing';
import { admitted, type Contest, contest, type Judge, judges, listed, pdf, said, small } from './given.js';

const asking = (plan: EditionPlan) => {
  small(plan);
  plan.rounds[0]!.calibration = { required: true, shows: 'both' };
};

let portal: Portal;
let edition: Contest;
let panel: Judge[];
let round: string;
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  edition = await contest(portal, asking);
  round = `/rounds/${edition.rounds.PRELIMINARY}`;
  for (let count = 0; count < 3; count++) await admitted(portal, edition);
  panel = await judges(portal, edition, ['clinical', 'academic', 'capital', 'clinical', 'industry']);
  await office().put(`${round}/entrants`);
  await office().put(`${round}/panel`, { judgeIds: panel.map(({ id }) => id) });
  expect(said(await office().put(`${round}/assignment`, { seed: 'seed-1' }))).toBe('200');
}, 60_000);
afterAll(() => portal.stop());

const office = () => portal.as(edition.organiser);
const desk = (judge: Judge) => portal.as(judge.actor);
const calibration = async () => (await office().get(`${round}/calibration`)).body as Record<string, never>;
const mine = async (judge: Judge) =>
  listed((await desk(judge).get(`/editions/${edition.id}/calibration/mine`)).body.items)[0] as Record<string, never>;

/** Everything the samples are and say. */
const kept = () =>
  portal.db.query(`SELECT (SELECT jsonb_agg(c) FROM judging.calibration c) AS opened,
    (SELECT jsonb_agg(s ORDER BY s.no) FROM judging.calibration_sample s) AS samples,
    (SELECT jsonb_agg(g ORDER BY g.submitted_at) FROM judging.calibration_sheet g) AS sheets,
    (SELECT jsonb_agg(r ORDER BY r.id) FROM judging.round r) AS rounds, (SELECT count(*) FROM journal.line) AS lines`);

/** Refused, and nothing is otherwise than before. */
async function refused(ask: () => Promise<Answer>, how: string): Promise<void> {
  const before = await kept();
  expect(said(await ask())).toBe(how);
  expect(await kept()).toEqual(before);
}

async function rubric(): Promise<{ code: string; max: number }[]> {
  const { body } = await office().get(`/editions/${edition.id}/plan`);
  const [first] = (body.plan as unknown as EditionPlan).rounds;
  return first!.rubrics.find(({ divisions }) => divisions.includes('A'))!.criteria;
}
const marksOf = async (share: number) =>
  (await rubric()).map(({ code, max }) => ({ criterion: code, mark: String(Math.round(max * share * 2) / 2) }));
const sample = async (title: string, share: number | null) => ({
  ...{ division: 'A', title, body: '经导管瓣膜修复装置，已完成动物实验。', why: '临床需求明确，但注册路径未说明。' },
  reference: share === null ? null : await marksOf(share),
});

it('takes samples that fit the round, and nothing else', async () => {
  const put = (samples: object[], version = 0) => office().put(`${round}/calibration/samples`, { samples, version });
  const good = await sample('样本一', 0.7);
  await refused(() => put([{ ...good, division: 'Z' }]), '422 sample-invalid');
  await refused(() => put([{ ...good, reference: [{ criterion: 'NONE', mark: '3' }] }]), '422 marks-invalid');
  await refused(() => put([{ ...good, reference: good.reference!.slice(1) }]), '422 sample-invalid');
  await refused(() => office().put(`${round}/calibration/opening`), '409 samples-missing');
  await refused(() => office().put(`/rounds/${edition.rounds.FINAL}/calibration/opening`), '409 calibration-unplanned');
  await refused(() => portal.as(edition.supervisor).put(`${round}/calibration/opening`), '403 not-allowed');
  expect(said(await put([good, await sample('样本二', null)]))).toBe('204');
  await refused(() => put([good]), '409 stale');
  expect(await calibration()).toMatchObject({
    version: 1,
    openedAt: null,
    can: { keepSamples: true, openCalibration: true },
    samples: [
      { title: '样本一', referenceTotal: expect.any(String) as string },
      { title: '样本二', reference: null },
    ],
  });
});

it('reads samples from a workbook or a PDF to be looked at, and keeps none of them', async () => {
  const bring = (bytes: Uint8Array, name: string, actor = edition.organiser) => {
    const form = new FormData();
    form.append('file', new Blob([Uint8Array.from(bytes)]), name);
    return portal.as(actor).post(`${round}/calibration/readings`, form);
  };
  const file = await office().get(`${round}/calibration/table?locale=en`);
  expect(file.headers.get('content-disposition')).toContain('samples.xlsx');
  const before = await kept();
  const { rows } = (await bring(file.bytes, '样本.xlsx')).body as never as { rows: Record<string, never>[] };
  expect(rows).toMatchObject([
    { row: 2, title: '样本一', faults: [], total: expect.any(String) as string, sample: await sample('样本一', 0.7) },
    { row: 3, title: '样本二', faults: [], total: null, sample: { division: 'A', reference: null } },
  ]);
  const press = portal.get(Press);
  const paper = await press.print('spec', {
    ...{ title: '样本', language: 'zh-CN', madeAt: new Date(0), glyphs: 'spell' as const },
    ...{ head: { left: '', right: '' }, foot: { left: '', page: '' } },
    blocks: [{ is: 'text', label: '', text: `经导管瓣膜修复装置，${'已完成动物实验，'.repeat(12)}尚未进入临床试验。` }],
  });
  expect((await bring(paper, '往届项目（改写稿）.pdf')).body).toMatchObject({
    missing: [],
    rows: [
      {
        title: '往届项目（改写稿）',
        sample: { body: expect.stringMatching(/^经导管.*尚未进入临床试验。$/m) as string },
      },
    ],
  });
  expect(said(await bring(Buffer.from(pdf()), '扫描件.pdf'))).toBe('422 sample-without-text');
  expect(said(await bring(Buffer.from('no workbook'), '样本.xlsx'))).toBe('422 table-unreadable');
  const many = { name: 'x', rows: [['样本名称'], ...Array.from({ length: 11 }, () => ['一'])], widths: [] };
  expect(said(await bring(await press.writeTable('spec', many), '样本.xlsx'))).toBe('422 samples-too-many');
  expect(said(await bring(file.bytes, '样本.xlsx', edition.supervisor))).toBe('403 not-allowed');
  expect(said(await bring(file.bytes, '样本.xlsx', panel[0]!.actor))).toMatch(/^40[34]/);
  expect(said(await office().get(`/rounds/${edition.rounds.FINAL}/calibration/table`))).toBe(
    '409 calibration-unplanned',
  );
  expect(await kept()).toEqual(before);
}, 60_000);

it('keeps the round shut until the samples are shown, and shows them to the panel alone', async () => {
  await refused(() => office().put(`${round}/opening`), '409 calibration-unopened');
  expect(await mine(panel[0]!)).toBeUndefined();
  expect(said(await office().put(`${round}/calibration/opening`))).toBe('204');
  await refused(() => office().put(`${round}/calibration/opening`), '409 calibration-open');
  await portal.drain();
  const mails = await portal.db.query(`SELECT count(*)::int AS count FROM notification.message
    WHERE dedupe_key LIKE 'judging.call-for-samples.%'`);
  expect(mails).toEqual([{ count: 5 }]);
  const own = await mine(panel[0]!);
  expect(own).toMatchObject({ required: true, left: 2, open: true, leaning: null });
  expect(JSON.stringify(own)).not.toContain('注册路径');
  const [stranger] = await judges(portal, edition, ['capital']);
  expect(await mine(stranger!)).toBeUndefined();
  const [first] = listed(own.samples);
  const score = { marks: await marksOf(0.8), comment: '' };
  await refused(() => desk(stranger!).put(`${round}/calibration/sheets/${String(first!.id)}`, score), '404 not-found');
});

it('keeps the entries shut until a judge has scored every sample, whole and once', async () => {
  expect(said(await office().put(`${round}/opening`))).toBe('200');
  const [judge] = panel;
  const { body } = await desk(judge!).get(`/editions/${edition.id}/assignments/mine`);
  const [duty] = listed(body.items);
  const sheet = { marks: [], comment: '', suggestion: '', version: 0 };
  for (const ask of [
    () => desk(judge!).get(`/assignments/${duty!.id}`),
    () => desk(judge!).put(`/assignments/${duty!.id}/sheet`, sheet),
    () => desk(judge!).put(`/assignments/${duty!.id}/sheet/submission`, sheet),
  ])
    await refused(ask, '403 calibration-due');
  const [one, two] = listed((await mine(judge!)).samples);
  const put = (id: unknown, marks: object[]) =>
    desk(judge!).put(`${round}/calibration/sheets/${String(id)}`, { marks, comment: '偏高' });
  const marks = await marksOf(0.8);
  await refused(() => put(one!.id, marks.slice(1)), '422 criteria-missing');
  await refused(() => put(one!.id, [{ criterion: marks[0]!.criterion, mark: '0.3' }]), '422 marks-invalid');
  expect(said(await put(one!.id, marks))).toBe('204');
  await refused(() => put(one!.id, marks), '409 sample-scored');
  expect(said(await put(two!.id, marks))).toBe('204');
  expect((await desk(judge!).get(`/assignments/${duty!.id}`)).status).toBe(200);
  await refused(
    async () => office().put(`${round}/calibration/samples`, { samples: [await sample('晚', 0.5)], version: 1 }),
    '409 calibration-late',
  );
});

it('shows the reference beside the judge’s own marks, and the others once they tell nobody', async () => {
  const own = await mine(panel[0]!);
  const [one, two] = listed(own.samples) as unknown as { reference: object; others: object }[];
  expect(one!.reference).toMatchObject({ why: '临床需求明确，但注册路径未说明。' });
  expect(own.leaning).toMatchObject({ word: 'milder', spread: null });
  expect(two).toMatchObject({ reference: null, others: { sheets: 0, mean: null } });
  const shares = [0.6, 0.7, 0.65];
  for (const [index, judge] of panel.slice(1, 4).entries()) {
    for (const { id } of listed((await mine(judge)).samples))
      await desk(judge).put(`${round}/calibration/sheets/${String(id)}`, {
        marks: await marksOf(shares[index]!),
        comment: '',
      });
  }
  expect(listed((await mine(panel[0]!)).samples)[1]).toMatchObject({
    others: { sheets: 3, least: expect.anything() as string },
  });
  const seen = await calibration();
  expect(
    listed(seen.judges)
      .map(({ scored }) => scored)
      .sort(),
  ).toEqual([0, 2, 2, 2, 2]);
  expect(listed(seen.judges).find(({ judgeId }) => judgeId === panel[0]!.id)).toMatchObject({
    leaning: { word: 'milder' },
  });
  expect((await desk(panel[1]!).get(`${round}/calibration`)).status).toBe(403);
});

it('counts for no result, and takes as many statements for one sample as for two', async () => {
  const count = () => portal.counting(() => desk(panel[0]!).get(`/editions/${edition.id}/calibration/mine`));
  const ofTwo = await count();
  await portal.db.query(
    'DELETE FROM judging.calibration_sheet g USING judging.calibration_sample s WHERE s.id = g.sample_id AND s.no = 2',
  );
  await portal.db.query('DELETE FROM judging.calibration_sample WHERE no = 2');
  expect(await count()).toBe(ofTwo);
  expect(await portal.db.query('SELECT count(*)::int AS marks FROM judging.mark')).toEqual([{ marks: 0 }]);
});
