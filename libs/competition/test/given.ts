import { readFileSync } from 'node:fs';
import { FoundEdition, FoundFromFile } from '#competition';
import type { Actor } from '#kernel';
import type { Answer, Portal } from '#testing';
import { planOf } from '../src/domain/check-plan.js';
import { planFromFile } from '../src/domain/edition-file.js';
import type { EditionPlan } from '../src/domain/edition-plan.js';

const file: unknown = JSON.parse(readFileSync('database/seeds/edition-2024.json', 'utf8'));
export const T0 = new Date('2024-05-20T00:00:00+08:00');

let next = 0;

/** The plan of the edition file under an address and code of its own. */
export function planLike2024(change: (plan: EditionPlan) => unknown = () => undefined): EditionPlan {
  const plan = planOf(planFromFile(file, 2024));
  next += 1;
  Object.assign(plan, { slug: `spec-${next}`, code: `SPEC${next}-2024`, numberPrefix: `S${next}-` });
  change(plan);
  return plan;
}

/** A draft edition, and its organiser. */
export async function draft(portal: Portal, plan = planLike2024(), t0 = T0): Promise<{ id: string; organiser: Actor }> {
  const { id } = await portal.get(FoundEdition).run(portal.system, { plan, t0 });
  return { id, organiser: await portal.actor({ seats: [{ editionId: id, role: 'organiser' }] }) };
}

/** A published edition, and its organiser. */
export async function edition(
  portal: Portal,
  plan = planLike2024(),
  t0 = T0,
): Promise<{ id: string; organiser: Actor }> {
  const founded = await draft(portal, plan, t0);
  expect((await portal.as(founded.organiser).put(`/editions/${founded.id}/publication`)).status).toBe(204);
  return founded;
}

/** The two editions a portal begins with. */
export function both(portal: Portal, at: Date): Promise<[string, string]> {
  const founding = portal.get(FoundFromFile);
  return portal.unit.run(async (tx) => [
    await founding.historic(tx, portal.system, file, T0),
    await founding.current(tx, portal.system, file, at),
  ]);
}

/** Everything the context remembers and says, to see that a refusal changed nothing. */
export async function everything(portal: Portal): Promise<unknown> {
  await portal.drain();
  const sql = `SELECT (SELECT jsonb_agg(e ORDER BY id) FROM competition.edition e) AS editions,
    (SELECT jsonb_agg(m ORDER BY edition_id, code) FROM competition.milestone m) AS milestones,
    (SELECT count(*) FROM competition.edition_version) AS versions,
    (SELECT count(*) FROM competition.milestone_move) AS moves,
    (SELECT count(*) FROM competition.edition_file) AS files,
    (SELECT count(*) FROM journal.line) AS lines`;
  return portal.db.query(sql);
}

/** A view as it travels: instants are texts. */
export type Wire<T> = T extends Date ? string : T extends object ? { [Key in keyof T]: Wire<T[Key]> } : T;

/** The body of an answer, read as a view. */
export const bodyOf = <T>({ body }: Answer) => body as unknown as Wire<T>;

/** Status and code of an answer. */
export const said = ({ status, body }: Answer) => `${status} ${body.code ?? ''}`.trim();
