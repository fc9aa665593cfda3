import { buffer } from 'node:stream/consumers';
import { PDFDocument } from 'pdf-lib';
import { fromBufferPromise } from 'yauzl';
import type { EditionPlan } from '#competition';
import { JudgingModule } from '#judging';
import { type Client, type Portal, startPortal } from '#testing';
import { film, slides, TYPES, workbook } from './given-files.js';
import { admitted, type Contest, contest, duties, type Judge, judges, opened, pdf, said, small } from './given.js';

/** The first copy opens a font of 17 MB, on a machine that runs other specs too. */
jest.setTimeout(60_000);

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
});
afterAll(() => portal.stop());

/** An open first round with one entry, whose file says who made it wherever a PDF can. */
async function round(
  change: (plan: EditionPlan) => unknown,
  brought: string | File = SIGNED,
): Promise<{ edition: Contest; panel: Judge[] }> {
  const edition = await contest(portal, (plan) => {
    small(plan);
    change(plan);
  });
  await admitted(portal, edition, 'A', undefined, brought);
  const panel = await judges(portal, edition, ['clinical', 'clinical', 'academic', 'capital']);
  await opened(portal, edition, 'PRELIMINARY', panel);
  return { edition, panel };
}

const SIGNED = pdf(`4 0 obj\n<< /Author (CANARY-AUTHOR) /Title (CANARY-TITLE) >>\nendobj
5 0 obj\n<< /Type /Metadata /Subtype /XML /Length 10 >>\nstream\nCANARY-XMP\nendstream\nendobj`);

/** Everything a judge is sent, compressed parts unpacked. */
async function sent(bytes: Buffer): Promise<string> {
  if (bytes.subarray(0, 5).toString() !== '%PDF-') return bytes.toString();
  const doc = await PDFDocument.load(bytes, { updateMetadata: false });
  const plain = await doc.save({ useObjectStreams: false, addDefaultPage: false });
  return Buffer.concat([bytes, plain]).toString('latin1');
}

/** Where the file of a duty's entry is. */
async function planOf(client: Client, dutyId: string): Promise<string> {
  const { body } = await client.get(`/assignments/${dutyId}`);
  return `/assignments/${dutyId}/files/${body.entry.documents[0].id}`;
}

const TEAM = /CANARY|计划书|林知远|首都医科大学|通州第\d+医院/;

it('hands a judge a marked copy of their own, the same one for a day, and keeps who opened what', async () => {
  const { edition, panel } = await round(() => undefined);
  const [one, other] = await Promise.all(
    panel.slice(0, 2).map(async (judge) => {
      const [duty] = await duties(portal, edition, judge);
      return duty && { duty, client: portal.as(judge.actor), judge };
    }),
  );
  const path = await planOf(one!.client, one!.duty.id);
  const elsewhere = await planOf(other!.client, other!.duty.id);
  const copies = [await one!.client.get(path), await one!.client.get(path), await other!.client.get(elsewhere)];
  expect(copies.map(said)).toEqual(['200', '200', '200']);
  expect(copies[0]!.bytes.equals(copies[1]!.bytes)).toBe(true);
  expect(copies[0]!.bytes.equals(copies[2]!.bytes)).toBe(false);
  expect((await PDFDocument.load(copies[0]!.bytes)).getPageCount()).toBe(1);
  const lines = `SELECT count(*)::int AS count FROM journal.line
    WHERE kind = 'judging.document-opened' AND actor_id = $1 AND details->>'kind' = 'PLAN'`;
  expect(await portal.db.query(lines, [one!.judge.actor.personId])).toEqual([{ count: 2 }]);
});

it('shows a judge of a blind round nothing of the team: no name, file name, metadata', async () => {
  const { edition, panel } = await round((plan) => {
    plan.rounds[0]!.blind = true;
    plan.documents[0]!.blind = true;
  });
  const client = portal.as(panel[0]!.actor);
  const list = await client.get(`/editions/${edition.id}/assignments/mine`);
  const [duty] = await duties(portal, edition, panel[0]!);
  const page = await client.get(`/assignments/${duty!.id}`);
  const file = await client.get(await planOf(client, duty!.id));
  expect([list, page, file].map(said)).toEqual(['200', '200', '200']);
  for (const { bytes, headers } of [list, page, file]) {
    expect(await sent(bytes)).not.toMatch(TEAM);
    expect(decodeURIComponent(JSON.stringify([...headers]))).not.toMatch(TEAM);
  }
  expect(page.body.entry.documents).toMatchObject([{ kind: 'PLAN', name: `${page.body.entry.number}-PLAN.pdf` }]);
  expect(JSON.stringify(page.body.entry.sections)).toContain('经导管二尖瓣修复装置');
});

it('keeps from a blind round a document that has no blind form', async () => {
  const { edition, panel } = await round((plan) => (plan.rounds[0]!.blind = true));
  const [duty] = await duties(portal, edition, panel[0]!);
  const client = portal.as(panel[0]!.actor);
  expect((await client.get(`/assignments/${duty!.id}`)).body.entry.documents).toEqual([]);
  const kept = 'SELECT upload_id AS id FROM entry.document';
  const [file] = (await portal.db.query(`${kept} ORDER BY upload_id DESC LIMIT 1`)) as { id: string }[];
  expect(said(await client.get(`/assignments/${duty!.id}/files/${file!.id}`))).toBe('404 not-found');
});

/** A judge who opens the one file of the one entry, of a type that the plan allows. */
async function reading(brought: File, more: Record<string, string> = {}) {
  const { edition, panel } = await round((plan) => (plan.documents[0]!.mediaTypes = Object.values(TYPES)), brought);
  const judge = panel[0]!.actor;
  const [duty] = await duties(portal, edition, panel[0]!);
  const { body: page } = await portal.as(judge).get(`/assignments/${duty!.id}`);
  const path = `/assignments/${duty!.id}/files/${page.entry.documents[0].id}`;
  return { judge, path, page, answer: await portal.as(judge).with(more).get(path) };
}

/** Every part of an archive, unpacked. */
async function unpacked(bytes: Buffer): Promise<string> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false });
  const parts: Buffer[] = [];
  for await (const entry of zip.eachEntry()) parts.push(await buffer(await zip.openReadStreamPromise(entry)));
  return Buffer.concat(parts).toString();
}

it('puts the mark on every slide of a presentation', async () => {
  const { page, answer } = await reading(slides());
  expect([said(answer), answer.headers.get('content-type')]).toEqual(['200', TYPES.pptx]);
  expect(page.mark).toMatch(/^周宁 [0-9A-F]{8}$/);
  const text = await unpacked(answer.bytes);
  expect(text.split(`<a:t>${page.mark}</a:t>`)).toHaveLength(5);
  expect(text).toContain(`仅供 周宁（${String(page.mark).slice(-8)}）评审使用`);
});

it('plays a film to its judge alone, in parts, as one opening', async () => {
  const whole = film();
  const { judge, path, page, answer } = await reading(whole, { range: 'bytes=0-' });
  expect([said(answer), page.entry.documents[0].showing]).toEqual(['206', 'overlaid']);
  expect(answer.headers.get('content-range')).toBe(`bytes 0-${whole.size - 1}/${whole.size}`);
  const part = await portal.as(judge).with({ range: 'bytes=50-59' }).get(path);
  expect([part.status, part.bytes.length]).toEqual([206, 10]);
  const lines =
    "SELECT count(*)::int AS count FROM journal.line WHERE kind = 'judging.document-opened' AND actor_id = $1";
  expect(await portal.db.query(lines, [judge.personId])).toEqual([{ count: 1 }]);
  expect(said(await portal.visitor.get(path))).toBe('401 sign-in-needed');
  expect(said(await portal.as(await portal.actor()).get(path))).toBe('404 not-found');
});

it('keeps from judges what can carry no mark, and says so', async () => {
  const { page, answer } = await reading(workbook());
  expect([said(answer), page.entry.documents[0].showing]).toEqual(['409 file-unmarkable', 'kept']);
});
