import { EntryModule } from '#entry';
import { randomFrom } from '#kernel';
import { type Portal, startPortal } from '#testing';
import { LookAtEntry } from '../src/actions/review/look-at-entry.js';
import { storeTraces } from '../src/actions/review/store-findings.js';
import { contest, everything, hospital, said, submitted } from './given.js';
import { deskOf, handedInWith, inReview, noted, ownContacts } from './given-desk.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
}, 60_000);
afterAll(() => portal.stop());

/** A text of Han characters that no other has. */
function prose(seed: string, length: number): string {
  const random = randomFrom(seed);
  return Array.from({ length }, () => String.fromCodePoint(0x4e00 + random.below(6_000))).join('');
}
const texts = (seed: string) => ({
  summary: prose(`${seed} s`, 400),
  clinicalNeed: prose(`${seed} n`, 400),
  technology: prose(`${seed} t`, 300),
});

it('finds a copied summary with changes, says how much of it and shows the passage, on both sides', async () => {
  const own = await contest(portal);
  const first = await handedInWith(portal, own, { ...texts('one'), ...ownContacts(1) });
  const copied = texts('one').summary.replace(/(.{40})../gu, '$1新词');
  const second = await handedInWith(portal, own, { ...texts('two'), clinicalNeed: copied, ...ownContacts(2) });
  const third = await handedInWith(portal, own, { ...texts('three'), ...ownContacts(3) });
  const { findings } = await deskOf(portal, own.secretariat, second.id);
  const alike = findings.find(({ code }) => code === 'text-alike')!;
  expect(alike).toMatchObject({ path: 'clinicalNeed', other: { id: first.id, title: first.title } });
  expect(Number(alike.params.share)).toBeGreaterThan(60);
  expect([...String(alike.params.passage)].length).toBeGreaterThan(30);
  expect(texts('one').summary).toContain(String(alike.params.passage).slice(2, 30));
  const mirrored = (await deskOf(portal, own.secretariat, first.id)).findings;
  expect(mirrored.find(({ code }) => code === 'text-alike')).toMatchObject({
    path: 'summary',
    other: { id: second.id },
  });
  const codes = (await deskOf(portal, own.secretariat, third.id)).findings.map(({ code }) => code);
  expect(codes).not.toContain('text-alike');
});

it('finds telephone numbers, addresses and people of other entries, and titles that resemble', async () => {
  const own = await contest(portal);
  await submitted(portal, own);
  const second = await submitted(portal, own);
  const { findings } = await deskOf(portal, own.secretariat, second.id);
  const codes = new Set(
    findings.map(({ code, params }) => `${code} ${typeof params.what === 'string' ? params.what : ''}`.trim()),
  );
  expect([...codes].sort()).toEqual(
    ['contact-shared email', 'contact-shared phone', 'person-shared person', 'text-alike', 'title-alike'].sort(),
  );
  expect(JSON.stringify(findings)).not.toContain('13800138000');
});

it('finds odd codes, entries of the same organisation and dates that have passed', async () => {
  const own = await contest(portal, ({ form }) => {
    const [{ fields }] = form.sections as [(typeof form.sections)[0]];
    const label = { 'zh-CN': '证书有效期至', en: 'Valid until' };
    fields.push({ key: 'certificateUntil', kind: 'date', label, required: false, blindSafe: false, validUntil: true });
  });
  const shared = hospital();
  const odd = { ...shared, uscc: shared.uscc.replace(/.$/, (last) => (last === '1' ? '2' : '1')) };
  const first = await handedInWith(portal, own, { ...texts('shared'), ...ownContacts(21) }, odd);
  const past = { certificateUntil: '2020-01-31' };
  const second = await handedInWith(portal, own, { ...texts('sharing'), ...ownContacts(22), ...past }, odd);
  const { findings } = await deskOf(portal, own.secretariat, second.id);
  expect(findings).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ code: 'organisation-shared', other: expect.objectContaining({ id: first.id }) }),
      expect.objectContaining({ code: 'expired', path: 'certificateUntil', params: { date: '2020-01-31' } }),
      expect.objectContaining({ code: 'uscc-check-digit', path: 'organisation' }),
    ]),
  );
});

it('keeps what was dismissed, until it gets graver, and tells the team nothing', async () => {
  const own = await contest(portal);
  await submitted(portal, own);
  const { id, lead } = await submitted(portal, own);
  const desk = portal.as(own.secretariat);
  const [first] = (await deskOf(portal, own.secretariat, id)).findings;
  const path = `/entries/${id}/findings/${first!.id}/dismissal`;
  const before = await everything(portal);
  expect(said(await desk.put(path, { note: ' ' }))).toBe('422 invalid');
  expect(said(await portal.as(own.supervisor).put(path, { note: '已核' }))).toBe('403 not-allowed');
  expect(said(await portal.as(lead).put(path, { note: '已核' }))).toBe('403 not-allowed');
  expect(said(await portal.as(lead).get(`/entries/${id}/desk`))).toBe('403 not-allowed');
  expect(said(await desk.put(path.replace(first!.id, id), { note: '已核' }))).toBe('404 not-found');
  expect(await everything(portal)).toEqual(before);
  expect(said(await desk.put(path, { note: '已核对，同一课题组' }))).toBe('204');
  await portal.get(LookAtEntry).run(id);
  const { findings } = await deskOf(portal, own.secretariat, id);
  expect(findings.filter(({ dismissedAt }) => dismissedAt !== null)).toMatchObject([{ code: first!.code }]);
  const history = (await portal.as(lead).get(`/entries/${id}/history`)).body;
  expect(JSON.stringify(history)).not.toContain('finding-dismissed');
});

it('keeps nobody from writing to an entry that is being looked at', async () => {
  const own = await contest(portal);
  const entry = await inReview(portal, own);
  await portal.drain();
  await portal.unit.run(async (looking) => {
    await storeTraces(looking, entry.id, [{ path: 'summary', kind: 'text', value: texts('looked at').summary }]);
    await noted(portal, own, entry.id);
  });
});

it('looks at one among four hundred within seconds', async () => {
  const own = await contest(portal);
  const { id } = await handedInWith(portal, own, { ...texts('needle'), ...ownContacts(7) });
  await portal.drain();
  await multiply(id, 400);
  const copy = await handedInWith(portal, own, {
    ...texts('other'),
    summary: texts('needle').summary,
    ...ownContacts(8),
  });
  await portal.drain();
  const began = performance.now();
  await portal.get(LookAtEntry).run(copy.id);
  const seconds = (performance.now() - began) / 1000;
  const { findings } = await deskOf(portal, own.secretariat, copy.id);
  expect(findings.filter(({ code }) => code === 'text-alike')).toMatchObject([{ other: { id } }]);
  expect(seconds).toBeLessThan(3);
}, 60_000);

/** Copies of an entry's row whose texts are others, as many teams would have written them. */
async function multiply(id: string, count: number): Promise<void> {
  const lines = Array.from({ length: count }, (_, index) => ({ index, ...texts(`team ${index}`) }));
  await portal.unit.run(async (tx) => {
    await tx.query(
      `CREATE TEMP TABLE made ON COMMIT DROP AS SELECT index, gen_random_uuid() AS id, gen_random_uuid() AS lead, summary,
        "clinicalNeed", technology FROM jsonb_to_recordset($1::jsonb)
        AS x (index int, summary text, "clinicalNeed" text, technology text)`,
      [JSON.stringify(lines)],
    );
    await tx.query(
      `INSERT INTO identity.person SELECT (jsonb_populate_record(p, jsonb_build_object('id', made.lead,
        'email', 'made' || index || '@example.org'))).* FROM identity.person p
        JOIN entry.entry e ON e.lead_id = p.id AND e.id = $1 CROSS JOIN made`,
      [id],
    );
    await tx.query(
      `INSERT INTO entry.entry SELECT (jsonb_populate_record(e, jsonb_build_object('id', made.id, 'lead_id', made.lead,
        'member_ids', array_replace(e.member_ids, e.lead_id, made.lead), 'number', 1000 + index, 'title', '第' || index || '号装置', 'title_key', '第' || index || '号装置'))).*
        FROM entry.entry e CROSS JOIN made WHERE e.id = $1`,
      [id],
    );
    await tx.query(
      `INSERT INTO entry.revision SELECT (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(),
        'entry_id', made.id, 'title', '第' || index || '号装置', 'content', r.content || jsonb_build_object('members', '[]'::jsonb, 'answers',
        r.content->'answers' || jsonb_build_object('summary', made.summary, 'clinicalNeed', made."clinicalNeed",
        'technology', made.technology, 'leadPhone', '135' || (20000000 + index), 'leadEmail', index || '@x.org'))))).*
        FROM entry.revision r CROSS JOIN made WHERE r.entry_id = $1`,
      [id],
    );
    return tx.query('SELECT 1');
  });
  const sql = `SELECT e.id, r.content->'answers' AS answers FROM entry.entry e
    JOIN entry.revision r ON r.entry_id = e.id WHERE e.number >= 1000`;
  const made = (await portal.db.query(sql)) as { id: string; answers: Record<string, string> }[];
  const traits = (answers: Record<string, string>) =>
    ['summary', 'clinicalNeed', 'technology'].map((path) => ({ path, kind: 'text' as const, value: answers[path]! }));
  await portal.unit.run(async (tx) => {
    for (const { id: one, answers } of made) await storeTraces(tx, one, traits(answers));
  });
}
