import { readFileSync } from 'node:fs';
import { type EditionPlan, FoundEdition, planFromFile } from '#competition';
import type { Actor } from '#kernel';
import { newId } from '#platform/chance';
import type { Tx } from '#platform/unit-of-work';
import type { Answer, Client, Portal } from '#testing';
import { playedFinal } from './given-final.js';

const file: unknown = JSON.parse(readFileSync('database/seeds/edition-2024.json', 'utf8'));
let next = 0;

/** An edition whose final is over, with the people who decide about prizes. */
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
  /** Their leads, in the same order. */
  leads: string[];
}

const AWARDS = ['FIRST', 'SECOND', 'BEST_ORIGINALITY', 'BEST_APPLICATION', 'OUTSTANDING_TALENT'];

/** One first and two second prizes, and three special ones of one seat. */
function fewAwards(plan: EditionPlan): void {
  plan.awards = plan.awards.filter(({ code }) => AWARDS.includes(code));
  for (const award of plan.awards) delete award.choice;
}

const CLOSE = `UPDATE judging.round SET state = $2, seed = 'spec', inputs_hash = 'spec', drawn_at = clock_timestamp()
  WHERE id = $1`;
const ORGANISATION = `INSERT INTO identity.organisation (id, name, uscc_sound, kind, region, registered_at)
  VALUES ($1, '通州第一医院', false, 'hospital', '110112', clock_timestamp())`;
const ENTRY = `INSERT INTO entry.entry (id, edition_id, number, state, lead_id, member_ids, organisation_id, eligibility_findings,
    title, title_key, track, division, version, revision_no, created_at, submitted_at, returned_fields, form_version)
  VALUES ($1, $2, $3, 'admitted', $4, ARRAY[$4::uuid], $5, '[]', $6, $6, '02', 'A', 1, 1, clock_timestamp(), clock_timestamp(), '[]', 1)`;
const REVISION = `INSERT INTO entry.revision (id, entry_id, no, title, track, division, organisation_id, content, content_hash,
    frozen_at, frozen_by)
  SELECT $2, e.id, 1, e.title, e.track, e.division, o.id, jsonb_build_object('organisation', jsonb_build_object('name', o.name),
    'lead', jsonb_build_object('name', '𠮷田·明'), 'answers', jsonb_build_object('leadPhone', '13800138000')), 'hash',
    clock_timestamp(), e.lead_id
  FROM entry.entry e JOIN identity.organisation o ON o.id = e.organisation_id WHERE e.id = $1`;
const AGREES = `INSERT INTO entry.consent (entry_id, person_id, code, version, given_at)
  SELECT id, lead_id, 'PUBLICATION', 1, clock_timestamp() FROM entry.entry WHERE id = $1`;

/** An edition with a closed final of as many entries as ranks; the last entry leads in innovation. */
export async function finished(
  portal: Portal,
  ranks: number[],
  change = fewAwards,
  ladder?: string[],
): Promise<Finished> {
  const points = ranks.map((rank) => 100 - rank);
  const year = new Date().getFullYear();
  const plan = planFromFile(file, year) as EditionPlan;
  const slug = `award-${(next += 1)}`;
  Object.assign(plan, { slug, code: `AWARD${next}-${year}`, numberPrefix: `A${next}-` });
  change(plan);
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
  const persons = leads.map(({ personId }) => personId!);
  return { id, slug, roundId: round.id, ...staff, secretariat: await seat('secretariat'), entries, leads: persons };
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

/** The final as opening it again leaves it. */
export const reopened = (portal: Portal, { roundId }: Finished) =>
  portal.unit.run((tx) => tx.query(CLOSE, [roundId, 'open']));

const OTHER = `INSERT INTO identity.organisation (id, name, uscc_sound, kind, region, registered_at)
  VALUES ($1, '京津冀创新基金', false, 'company', '110105', clock_timestamp())`;
const JUDGE = `INSERT INTO judging.judge (id, edition_id, person_id, organisation_id, kind, capacity, state, version, added_at)
  VALUES ($1, $2, $3, $4, 'capital', 9, 'active', 1, clock_timestamp())`;
const SITS = 'INSERT INTO judging.panel_seat (round_id, judge_id) VALUES ($1, $2)';

/** So many judges on the final's panel. */
export async function panel(
  portal: Portal,
  edition: Finished,
  count: number,
  roles: readonly ('judge' | 'panel-chair')[] = ['judge'],
): Promise<Actor[]> {
  const seats = roles.map((role) => ({ editionId: edition.id, role }));
  const judges = await Promise.all(Array.from({ length: count }, () => portal.actor({ seats })));
  await portal.unit.run(async (tx) => {
    const organisation = newId();
    await tx.query(OTHER, [organisation]);
    for (const { personId } of judges) {
      const id = newId();
      await tx.query(JUDGE, [id, edition.id, personId, organisation]);
      await tx.query(SITS, [edition.roundId, id]);
    }
  });
  return judges;
}

/** An entry that its team withdrew. */
export const gone = (portal: Portal, entryId: string) =>
  portal.unit.run((tx) =>
    tx.query(`UPDATE entry.entry SET state = 'withdrawn', state_before = 'admitted' WHERE id = $1`, [entryId]),
  );

/** Special prizes to the first three entries: the person's award, the best originality, the application vacant. */
export async function specials(desk: Client, { id, entries, leads }: Finished): Promise<void> {
  const reason = '评审委员会推荐';
  const originality = entries.at(-1);
  for (const nomination of [
    { awardCode: 'BEST_ORIGINALITY', entryId: originality, reason },
    { awardCode: 'BEST_APPLICATION', reason: '无符合条件的候选项目' },
    { awardCode: 'OUTSTANDING_TALENT', entryId: entries[0], holderId: leads[0], reason },
  ]) {
    expect(said(await desk.post(`/editions/${id}/prizes`, nomination))).toBe('201');
  }
}

const APART = `INSERT INTO recusal.conflict (id, edition_id, person_id, subject_id, relation, source, effect, state, evidence, why, noted_at, version)
  SELECT gen_random_uuid(), e.edition_id, $1, e.id, 'kinship', 'declared', 'block', 'declared', 'stated', '{}', clock_timestamp(), 1
  FROM entry.entry e WHERE e.id = $2`;

/** An organiser who must keep away from one entry, by its place. */
export async function keptFrom(portal: Portal, { id, entries }: Finished, at: number): Promise<Actor> {
  const actor = await portal.actor({ seats: [{ editionId: id, role: 'organiser' }] });
  await portal.unit.run((tx) => tx.query(APART, [actor.personId, entries[at]]));
  return actor;
}

/** Every seat proposed by the first organiser. */
export async function proposed(portal: Portal, edition: Finished): Promise<void> {
  const desk = portal.as(edition.organiser);
  expect(said(await desk.put(`/editions/${edition.id}/prizes/proposal`))).toBe('200');
  await specials(desk, edition);
}

/** Every seat confirmed by the second. */
export async function confirmed(portal: Portal, edition: Finished): Promise<void> {
  await proposed(portal, edition);
  expect(said(await portal.as(edition.second).put(`/editions/${edition.id}/prizes/confirmation`))).toBe('200');
}

/** Everything the contexts remember and say, to see that a refusal changed nothing. */
export async function everything(portal: Portal): Promise<unknown> {
  await portal.drain();
  return portal.db.query(`SELECT (SELECT jsonb_agg(p ORDER BY id) FROM award.prize p) AS prizes,
    (SELECT jsonb_agg(b ORDER BY id) FROM award.ballot b) AS ballots,
    (SELECT jsonb_agg(r ORDER BY ballot_id, no) FROM award.ballot_round r) AS rounds,
    (SELECT count(*) FROM award.ballot_turnout) AS turnout, (SELECT count(*) FROM award.expert_nomination) AS named,
    (SELECT count(*) FROM journal.line) AS lines, (SELECT count(*) FROM journal.ledger) AS links`);
}

/** Bodies of the edition's ledger whose kind is this. */
export async function sealed(portal: Portal, editionId: string, kind: string) {
  const sql = `SELECT body::jsonb AS body FROM journal.ledger WHERE edition_id = $1 AND body::jsonb->>'kind' = $2 ORDER BY seq`;
  return ((await portal.db.query(sql, [editionId, kind])) as { body: Record<string, unknown> }[]).map(
    ({ body }) => body,
  );
}

/** Status of an answer, and its code when it is a refusal. */
export const said = ({ status, body }: Answer) => (status < 400 ? `${status}` : `${status} ${body.code}`);
