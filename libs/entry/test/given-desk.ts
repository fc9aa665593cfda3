import type { Actor, Answers } from '#kernel';
import type { Portal } from '#testing';
import {
  answers as usual,
  checklist,
  type Contest,
  filled,
  hospital,
  hasProven,
  type Started,
  submitted,
  TICKS,
} from './given.js';

/** An entry in review. */
export async function inReview(portal: Portal, edition: Contest): Promise<Started> {
  const entry = await submitted(portal, edition);
  expect((await portal.as(edition.secretariat).put(`/entries/${entry.id}/review`)).status).toBe(200);
  return entry;
}

/** What the desk knows of an entry, as somebody sees it, once everything about it was looked at. */
export async function deskOf(portal: Portal, actor: Actor, id: string) {
  await portal.drain();
  const { status, body } = await portal.as(actor).get(`/entries/${id}/desk`);
  expect(status).toBe(200);
  return body as Desk;
}

/** The parts of a desk that the specs read. */
export interface Desk {
  reviewer: { id: string; name: string } | null;
  worksheet: { version: number; note: string; checks: object[] };
  findings: Found[];
  correction: { changes: { path: string; before: unknown; after: unknown }[]; untouched: string[] } | null;
  proposals: { id: string; state: string; can: Record<string, boolean> }[];
  can: Record<string, boolean>;
}

export interface Found {
  id: string;
  code: string;
  severity: string;
  path: string;
  params: Record<string, unknown>;
  other: { id: string; number: string; title: string } | null;
  dismissedAt: string | null;
}

/** An entry handed in with these answers in the place of the usual ones, by people of a hospital of its own. */
export async function handedInWith(
  portal: Portal,
  edition: Contest,
  answers: Answers,
  own = hospital(),
): Promise<Started> {
  const entry = await filled(portal, edition, { unit: own.name });
  const team = portal.as(entry.lead);
  const changes = Object.entries(answers).map(([field, value]) => ({
    field,
    value,
    version: field in usual() ? 1 : 0,
  }));
  const saved = await team.patch(`/entries/${entry.id}/answers`, { changes });
  expect({ status: saved.status, body: saved.body.fields }).toEqual({ status: 200, body: undefined });
  await team.put(`/entries/${entry.id}/organisation`, own);
  const { leadPhone } = answers;
  if (typeof leadPhone === 'string') await hasProven(portal, entry.lead, leadPhone);
  const { status } = await team.post(`/entries/${entry.id}/submission`, { consents: TICKS });
  expect(status).toBe(201);
  return entry;
}

/** Notes a checklist, all answered alike. */
export async function noted(portal: Portal, edition: Contest, id: string, ok = true): Promise<void> {
  const checks = (await checklist(portal, edition, ok)).map((one) => ({ ...one, reasons: [] }));
  const body = { checks, note: '', version: 0 };
  expect((await portal.as(edition.secretariat).put(`/entries/${id}/worksheet`, body)).status).toBe(200);
}

/** Telephone numbers and an address of one entry alone. */
export function ownContacts(mark: number): Answers {
  const tail = String(10_000_000 + mark);
  return {
    leadPhone: `137${tail}`,
    leadEmail: `lead-${mark}@example.org`,
    contactPhone: `136${tail}`,
  };
}
