import pg from 'pg';
import { CompetitionModule, LockRules } from '#competition';
import { type LedgerLine, verifyLedger } from '#fairness/verify';
import { IdentityModule } from '#identity';
import { newId } from '#platform/chance';
import { type Portal, startPortal } from '#testing';
import type { LedgerCheckView } from '../src/queries/ledger.view.js';
import { bodyOf, draft, edition, said } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([IdentityModule, CompetitionModule]);
});
afterAll(() => portal.stop());

const supervisor = (editionId: string) => portal.actor({ seats: [{ editionId, role: 'supervisor' }] });

/** An edition in whose ledger stands one fact, and its organiser. */
async function sealed() {
  const { id, organiser } = await edition(portal);
  await portal.unit.run((tx) => portal.get(LockRules).within(tx, organiser, id));
  return { id, organiser };
}

it('tells those who watch over an edition whether its ledger holds', async () => {
  const { id, organiser } = await sealed();
  for (const actor of [organiser, await supervisor(id)]) {
    const { ok, broken, head } = bodyOf<LedgerCheckView>(
      await portal.as(actor).get(`/editions/${id}/ledger/verification`),
    );
    expect({ ok, broken, size: head?.size }).toEqual({ ok: true, broken: null, size: 1 });
    expect(head?.root).toMatch(/^[0-9a-f]{64}$/);
  }
});

it('gives the ledger away as a file that holds against the head of that day without the portal', async () => {
  const { id, organiser } = await sealed();
  const { head } = bodyOf<LedgerCheckView>(await portal.as(organiser).get(`/editions/${id}/ledger/verification`));
  const answer = await portal.as(organiser).get(`/editions/${id}/ledger`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/json');
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="ledger.json"');
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  const { edition: name, lines, ...rest } = answer.body as { edition: string; lines: LedgerLine[] };
  expect([name, lines.length, rest]).toEqual([id, 1, { heads: [] }]);
  expect(JSON.parse(lines[0]?.body ?? '')).toMatchObject({ kind: 'competition.rules-locked', subject: id });
  expect(verifyLedger(lines, { heads: head ? [head] : [] })).toEqual({ ok: true });
  expect(verifyLedger([], { heads: head ? [head] : [] })).toEqual({ ok: false, seq: 1, code: 'head-size' });
});

it('has an empty file before the first fact', async () => {
  const { id, organiser } = await edition(portal);
  const { body } = await portal.as(organiser).get(`/editions/${id}/ledger`);
  expect(body).toEqual({ edition: id, heads: [], lines: [] });
});

it('says which fact was changed behind its back', async () => {
  const { id, organiser } = await sealed();
  const owner = new pg.Client({ connectionString: portal.config.DATABASE_URL });
  await owner.connect();
  await owner.query('ALTER TABLE journal.ledger DISABLE TRIGGER ledger_append_only');
  await owner.query(`UPDATE journal.ledger SET body = '{}' WHERE edition_id = $1`, [id]);
  await owner.query('ALTER TABLE journal.ledger ENABLE TRIGGER ledger_append_only');
  await owner.end();
  const { body } = await portal.as(organiser).get(`/editions/${id}/ledger/verification`);
  expect(body).toEqual({ ok: false, broken: { seq: 1, code: 'leaf' }, head: null });
});

it.each(['/ledger', '/ledger/verification'])('keeps %s from everybody else', async (path) => {
  const { id } = await sealed();
  const other = await draft(portal);
  const secretary = await portal.actor({ seats: [{ editionId: id, role: 'secretariat' }] });
  expect(said(await portal.as(secretary).get(`/editions/${id}${path}`))).toBe('403 not-allowed');
  expect(said(await portal.as(await portal.actor()).get(`/editions/${id}${path}`))).toBe('403 not-allowed');
  expect(said(await portal.as(other.organiser).get(`/editions/${id}${path}`))).toBe('403 not-allowed');
  expect(said(await portal.as(await portal.actor()).get(`/editions/${other.id}${path}`))).toBe('404 not-found');
  expect(said(await portal.as(other.organiser).get(`/editions/${newId()}${path}`))).toBe('404 not-found');
  expect((await portal.visitor.get(`/editions/${id}${path}`)).status).toBe(401);
});
