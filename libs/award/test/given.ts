import type { EditionPlan } from '#competition';
import type { Actor } from '#kernel';
import type { Answer, Client, Portal } from '#testing';
import { admitted, contest } from '../../judging/test/given.js';

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
}

const AWARDS = ['FIRST', 'SECOND', 'BEST_ORIGINALITY', 'BEST_APPLICATION', 'OUTSTANDING_TALENT'];

/** One first and two second prizes, and three special ones of one seat. */
export function fewAwards(plan: EditionPlan): void {
  plan.awards = plan.awards.filter(({ code }) => AWARDS.includes(code));
}

const CLOSE = `UPDATE judging.round SET state = $2, seed = 'spec', inputs_hash = 'spec', drawn_at = clock_timestamp()
  WHERE id = $1`;
const TAKES_PART = `INSERT INTO judging.participation (round_id, entry_id, list_key, state) VALUES ($1, $2, 'all', 'scored')`;
const RESULT = `INSERT INTO judging.standing (round_id, entry_id, list_key, rank, exact, shown, untrimmed, keys, criteria, sheets)
  VALUES ($1, $2, 'all', $3, $4, $4 || '.00', false, '{}', jsonb_build_object('INNOVATION', $5::text), 5)`;
const AGREES = `INSERT INTO entry.consent (entry_id, person_id, code, version, given_at)
  SELECT id, lead_id, 'PUBLICATION', 1, clock_timestamp() FROM entry.entry WHERE id = $1`;

/** An edition with a closed final of as many entries as ranks; the last entry leads in innovation. */
export async function finished(portal: Portal, ranks: number[], change = fewAwards): Promise<Finished> {
  const edition = await contest(portal, change);
  const roundId = edition.rounds.FINAL!;
  const entries: string[] = [];
  for (const _ of ranks) entries.push(await admitted(portal, edition));
  await portal.unit.run(async (tx) => {
    await tx.query(CLOSE, [roundId, 'closed']);
    for (const [index, id] of entries.entries()) {
      await tx.query(AGREES, [id]);
      await tx.query(TAKES_PART, [roundId, id]);
      await tx.query(RESULT, [roundId, id, ranks[index], String(100 - ranks[index]!), String(10 + index)]);
    }
  });
  const seat = (role: 'organiser' | 'secretariat') => portal.actor({ seats: [{ editionId: edition.id, role }] });
  const [{ slug }] = (await portal.db.query('SELECT slug FROM competition.edition WHERE id = $1', [edition.id])) as [
    { slug: string },
  ];
  return { ...edition, slug, roundId, entries, second: await seat('organiser'), secretariat: await seat('secretariat') };
}

/** The round as closing, or opening again, leaves it. */
export const turnRound = (portal: Portal, { roundId }: Finished, state: 'open' | 'closed') =>
  portal.unit.run((tx) => tx.query(CLOSE, [roundId, state]));

/** An entry that its team withdrew. */
export const gone = (portal: Portal, entryId: string) =>
  portal.unit.run((tx) =>
    tx.query(`UPDATE entry.entry SET state = 'withdrawn', state_before = 'admitted' WHERE id = $1`, [entryId]),
  );

/** Special prizes to the first three entries: the person's award, the best originality, the application vacant. */
export async function specials(desk: Client, { id, entries }: Finished): Promise<void> {
  const reason = '评审委员会推荐';
  const originality = entries.at(-1);
  for (const nomination of [
    { awardCode: 'BEST_ORIGINALITY', entryId: originality, reason },
    { awardCode: 'BEST_APPLICATION', reason: '无符合条件的候选项目' },
    { awardCode: 'OUTSTANDING_TALENT', entryId: entries[0], holderName: '𠮷田·明', reason },
  ]) {
    expect(said(await desk.post(`/editions/${id}/prizes`, nomination))).toBe('201');
  }
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
export function everything(portal: Portal): Promise<unknown> {
  return portal.db.query(`SELECT (SELECT jsonb_agg(p ORDER BY id) FROM award.prize p) AS prizes,
    (SELECT jsonb_agg(r ORDER BY id) FROM publication.release r) AS releases,
    (SELECT count(*) FROM journal.line) AS lines, (SELECT count(*) FROM journal.ledger) AS links`);
}

/** Bodies of the edition's ledger whose kind is this. */
export async function sealed(portal: Portal, editionId: string, kind: string) {
  const sql = `SELECT body::jsonb AS body FROM journal.ledger WHERE edition_id = $1 AND body::jsonb->>'kind' = $2 ORDER BY seq`;
  return ((await portal.db.query(sql, [editionId, kind])) as { body: Record<string, unknown> }[]).map(({ body }) => body);
}

/** Status of an answer, and its code when it is a refusal. */
export const said = ({ status, body }: Answer) => (status < 400 ? `${status}` : `${status} ${body.code}`);
