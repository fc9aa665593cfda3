import { readFileSync } from 'node:fs';
import { type EditionPlan, FoundEdition, planFromFile } from '#competition';
import type { Actor } from '#kernel';
import { newId } from '#platform/chance';
import type { Tx } from '#platform/unit-of-work';
import type { Answer, Portal } from '#testing';
import { playedFinal } from './given-final.js';

const file: unknown = JSON.parse(readFileSync('database/seeds/edition-2024.json', 'utf8'));
let next = 0;

/** An edition whose final is over, with its people. */
export interface Finished {
  id: string;
  slug: string;
  /** The final's round. */
  roundId: string;
  organiser: Actor;
  second: Actor;
  supervisor: Actor;
  secretariat: Actor;
  /** Entries in the order in which their ranks were given. */
  entries: string[];
  /** Those who lead them, in the same order. */
  leads: Actor[];
}

/** One first and two second prizes, and three special ones of one seat. */
const AWARDS = ['FIRST', 'SECOND', 'BEST_ORIGINALITY', 'BEST_APPLICATION', 'OUTSTANDING_TALENT'];

const CLOSE = `UPDATE judging.round SET state = $2, seed = 'spec', inputs_hash = 'spec', drawn_at = clock_timestamp()
  WHERE id = $1`;
const ORGANISATION = `INSERT INTO identity.organisation (id, name, uscc_sound, kind, region, registered_at)
  VALUES ($1, '通州第一医院', false, 'hospital', '110112', clock_timestamp())`;
const ENTRY = `INSERT INTO entry.entry (id, edition_id, number, state, lead_id, member_ids, organisation_id, eligibility_findings,
    title, title_key, track, division, version, revision_no, created_at, submitted_at, returned_fields, form_version)
  VALUES ($1, $2, $3, 'admitted', $4, ARRAY[$4::uuid], $5, '[]', $6, $6, '02', 'A', 1, 1, clock_timestamp(), clock_timestamp(), '[]', 1)`;
/** Somebody of every team. */
export const TALENT = '01900000-0000-7000-8000-00000000000a';
const REVISION = `INSERT INTO entry.revision (id, entry_id, no, title, track, division, organisation_id, content, content_hash,
    frozen_at, frozen_by)
  SELECT $2, e.id, 1, e.title, e.track, e.division, o.id, jsonb_build_object('organisation', jsonb_build_object('name', o.name),
    'lead', jsonb_build_object('name', '林知远'),
    'members', jsonb_build_array(jsonb_build_object('personId', '${TALENT}', 'name', '𠮷田·明')), 'answers', jsonb_build_object('leadPhone', '13800138000')), 'hash',
    clock_timestamp(), e.lead_id
  FROM entry.entry e JOIN identity.organisation o ON o.id = e.organisation_id WHERE e.id = $1`;
const AGREES = `WITH talent AS (INSERT INTO identity.person (id, email, name, locale, confirmed_at, created_at)
    VALUES ('${TALENT}', 'talent@example.org', '𠮷田·明', 'zh-CN', clock_timestamp(), clock_timestamp()) ON CONFLICT DO NOTHING)
  INSERT INTO entry.consent (entry_id, person_id, code, version, given_at)
  SELECT id, unnest(ARRAY[lead_id, '${TALENT}']), 'PUBLICATION', 1, clock_timestamp() FROM entry.entry WHERE id = $1`;

const RELEASE = `INSERT INTO judging.release (id, round_id, released_at, released_by) VALUES ($1, $2, clock_timestamp(), $3)`;

/** An edition with a closed final of as many entries as ranks; the last entry leads in innovation. */
export async function finished(
  portal: Portal,
  ranks = [1, 2, 3],
  points = ranks.map((rank) => 100 - rank),
  ladder?: string[],
): Promise<Finished> {
  const year = new Date().getFullYear();
  const plan = planFromFile(file, year) as EditionPlan;
  const slug = `release-${(next += 1)}`;
  Object.assign(plan, { slug, code: `RELEASE${next}-${year}`, numberPrefix: `R${next}-` });
  plan.awards = plan.awards.filter(({ code }) => AWARDS.includes(code));
  const { id } = await portal.get(FoundEdition).run(portal.system, { plan, t0: new Date() });
  const seat = (role: 'organiser' | 'secretariat' | 'supervisor') => portal.actor({ seats: [{ editionId: id, role }] });
  const organiser = await seat('organiser');
  expect(said(await portal.as(organiser).put(`/editions/${id}/publication`))).toBe('204');
  await portal.drain();
  const sql = `SELECT id FROM judging.round WHERE edition_id = $1 AND code = 'FINAL'`;
  const [round] = (await portal.db.query(sql, [id])) as [{ id: string }];
  const leads = await Promise.all(ranks.map(() => portal.actor()));
  const entries = await portal.unit.run((tx) =>
    playFinal(tx, { editionId: id, roundId: round.id, points, ladder }, leads),
  );
  const staff = { organiser, second: await seat('organiser'), supervisor: await seat('supervisor') };
  return { id, slug, roundId: round.id, ...staff, secretariat: await seat('secretariat'), entries, leads };
}

interface Final {
  editionId: string;
  roundId: string;
  points: number[];
  ladder: string[] | undefined;
}

async function playFinal(tx: Tx, { editionId, roundId, points, ladder }: Final, leads: Actor[]) {
  const organisation = newId();
  await tx.query(ORGANISATION, [organisation]);
  const entries: string[] = [];
  for (const index of points.keys()) {
    const id = newId();
    await tx.query(ENTRY, [
      id,
      editionId,
      index + 1,
      leads[index]!.personId,
      organisation,
      `二尖瓣修复装置 ${index + 1}`,
    ]);
    await tx.query(REVISION, [id, newId()]);
    await tx.query(AGREES, [id]);
    entries.push(id);
  }
  const judged = entries.map((entryId, index) => {
    const [total, innovation] = [points[index]!, 10 + index];
    return { entryId, marks: { INNOVATION: innovation, CLINICAL: total - innovation } };
  });
  await playedFinal(tx, { editionId, roundId, organisationId: organisation }, judged, ladder);
  return entries;
}

/** Every seat proposed by the first organiser: the application's vacant, the person's to the winner. */
export async function proposed(portal: Portal, { id, organiser, entries }: Finished): Promise<void> {
  const desk = portal.as(organiser);
  expect(said(await desk.put(`/editions/${id}/prizes/proposal`))).toBe('200');
  const nominate = async (body: object) =>
    expect(said(await desk.post(`/editions/${id}/prizes`, { reason: '评审委员会推荐', ...body }))).toBe('201');
  await nominate({ awardCode: 'BEST_ORIGINALITY', entryId: entries.at(-1) });
  await nominate({ awardCode: 'BEST_APPLICATION' });
  await nominate({ awardCode: 'OUTSTANDING_TALENT', entryId: entries[0], holderId: TALENT });
}

/** An edition whose results are finalised: all prizes confirmed by the second organiser, the final let out. */
export async function ready(portal: Portal, ranks?: number[], points?: number[], ladder?: string[]): Promise<Finished> {
  return settled(portal, await finished(portal, ranks, points, ladder));
}

/** The same of an edition whose final is over. */
export async function settled(portal: Portal, edition: Finished): Promise<Finished> {
  await proposed(portal, edition);
  expect(said(await portal.as(edition.second).put(`/editions/${edition.id}/prizes/confirmation`))).toBe('200');
  await releasedFinal(portal, edition);
  await finalised(portal, edition);
  return edition;
}

/** Has what follows from a changed prize done as a whole, and confirmed by the second organiser. */
export async function moved(portal: Portal, { id, organiser, second }: Finished): Promise<void> {
  const path = `/editions/${id}/prizes`;
  const { body } = await portal.as(organiser).get(`${path}/cascade`);
  expect(said(await portal.as(organiser).put(`${path}/cascade`, { hash: body.hash }))).toMatch(/^20/);
  expect(said(await portal.as(second).put(`${path}/confirmation`))).toBe('200');
}

/** Finalises the results, or computes them beside those that count; answers the set's id. */
async function finalised(portal: Portal, { id, organiser }: Finished): Promise<string> {
  const answer = await portal.as(organiser).post(`/editions/${id}/result-sets`, { comment: '三次复算一致' });
  expect(said(answer)).toBe('201');
  return answer.body.id as string;
}

/** Has recomputed results count from now on. */
export async function applied(portal: Portal, edition: Finished): Promise<void> {
  const set = await finalised(portal, edition);
  const path = `/result-sets/${set}/application`;
  expect(said(await portal.as(edition.organiser).put(path, { comment: '差异已核对' }))).toBe('204');
}

/** The chief judge lets the final's result out. */
export const releasedFinal = (portal: Portal, { roundId, organiser }: Finished) =>
  portal.unit.run((tx) => tx.query(RELEASE, [newId(), roundId, organiser.personId]));

/** The final open again, or closed. */
export const turnFinal = (portal: Portal, { roundId }: Finished, state: 'open' | 'closed') =>
  portal.unit.run((tx) => tx.query(CLOSE, [roundId, state]));

/** Everything the context remembers and says, to see that a refusal changed nothing. */
export function everything(portal: Portal): Promise<unknown> {
  return portal.db.query(`SELECT (SELECT jsonb_agg(r ORDER BY id) FROM publication.release r) AS releases,
    (SELECT count(*) FROM journal.line) AS lines, (SELECT count(*) FROM journal.ledger) AS links`);
}

/** What the edition's ledger holds about releases. */
export async function sealed(portal: Portal, editionId: string) {
  const sql = `SELECT body::jsonb AS body FROM journal.ledger
    WHERE edition_id = $1 AND body::jsonb->>'kind' = 'publication.release-published' ORDER BY seq`;
  return ((await portal.db.query(sql, [editionId])) as { body: Record<string, unknown> }[]).map(({ body }) => body);
}

/** Status of an answer, and its code when it is a refusal. */
export const said = ({ status, body }: Answer) => (status < 400 ? `${status}` : `${status} ${body.code}`);

/** The first entry's lead takes back their consent to publication, or gives it again: the results read otherwise then. */
export const namedOtherwise = (portal: Portal, { entries }: Finished) =>
  portal.unit.run((tx) =>
    tx.query(
      `UPDATE entry.consent SET withdrawn_at = CASE WHEN withdrawn_at IS NULL THEN clock_timestamp() END
       WHERE entry_id = $1 AND code = 'PUBLICATION'`,
      [entries[0]],
    ),
  );
