import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { now } from '#platform/clock';
import { row, rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { refuseKeptAway } from '#recusal';
import { may } from '../../domain/policy.js';
import { type SignableSheet, signingObstacle, type SigningSide } from '../../domain/signing/signature.js';
import type { SignaturesView } from '../../queries/signing/signature.view.js';
import { refuseUnready } from '../../queries/undertaking/readiness.js';
import { Signatures } from '../../queries/signing/signatures.js';

/** Which sheets somebody confirms, each by the hash they saw, and for which side. */
export interface SigningOrder {
  side: SigningSide;
  sheets: { assignmentId: string; hash: string }[];
}

/** Writes signatures of sheets, one a side; $1: sheetId, no and hash of each, as JSON. */
export const SIGN = `INSERT INTO judging.signature (sheet_id, no, side, way, person_id, hash, signed_at)
  SELECT "sheetId", no, $2, $3, $4, hash, $5 FROM jsonb_to_recordset($1::jsonb) AS s ("sheetId" uuid, no int, hash text)
  ON CONFLICT (sheet_id, no, side) DO NOTHING`;
const ROUND = 'SELECT edition_id AS "editionId", code, state FROM judging.round WHERE id = $1 FOR SHARE';
const SHEETS = `SELECT a.id AS "assignmentId", a.entry_id AS "entryId", s.id AS "sheetId", v.no, v.hash, j.person_id AS "judgePersonId",
    coalesce((SELECT jsonb_agg(g.side) FROM judging.signature g WHERE g.sheet_id = s.id AND g.no = v.no), '[]') AS signed
  FROM judging.assignment a JOIN judging.judge j ON j.id = a.judge_id
  JOIN judging.sheet s ON s.assignment_id = a.id AND s.state = 'submitted'
  JOIN judging.sheet_revision v ON v.sheet_id = s.id AND v.reopened_at IS NULL
  WHERE a.round_id = $1 AND a.state = 'active' AND a.id = ANY ($2) ORDER BY a.id FOR SHARE OF s`;

interface Round {
  editionId: string;
  code: string;
  state: string;
}
type Signable = SignableSheet & { sheetId: string; no: number; entryId: string };

/** A judge or a scorekeeper confirms submitted sheets under their own account, all of them or none. */
@Injectable()
export class SignSheets {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly signatures: Signatures,
  ) {}

  run(actor: Actor, roundId: string, order: SigningOrder): Promise<SignaturesView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, roundId, order);
      return this.signatures.within(tx, actor, roundId);
    });
  }

  /** Sheets that are not there, not submitted, or another judge's: `not-found`. Those already signed stay as they are. */
  async within(tx: Tx, actor: Actor, roundId: string, { side, sheets }: SigningOrder): Promise<void> {
    const { editionId, code, state } = found(await row<Round>(tx, ROUND, [roundId]));
    found(may.knowRounds(actor, editionId) || null);
    if (side === 'scorekeeper') permit(may.signAsScorekeeper(actor, editionId));
    else await refuseUnready(tx, actor, editionId);
    const asked = new Map(sheets.map(({ assignmentId, hash }) => [assignmentId, hash]));
    const stored = await theirs(tx, actor, { roundId, editionId, side, ids: [...asked.keys()] });
    if (state !== 'open') refuse('conflict', 'round-not-open', { state });
    const open = unsigned(stored, { side, personId: actor.personId ?? '' }, asked);
    if (open.length === 0) return;
    await tx.query(SIGN, [JSON.stringify(open), side, 'account', actor.personId, await now(tx)]);
    await this.journal.record(tx, actor, 'judging.sheets-signed', {
      editionId,
      subject: roundId,
      details: { side, way: 'account', count: open.length },
      seal: { round: code, side, way: 'account', paper: '', sheets: open.map(({ hash }) => hash).toSorted() },
    });
  }
}

/** The sheets asked for, which the actor may sign for this side. */
async function theirs(
  tx: Tx,
  actor: Actor,
  { roundId, editionId, side, ids }: { roundId: string; editionId: string; side: SigningSide; ids: string[] },
): Promise<Signable[]> {
  const stored = await rows<Signable>(tx, SHEETS, [roundId, ids]);
  const own = ({ judgePersonId: personId }: Signable) => may.signAsJudge(actor, { editionId, personId });
  found((stored.length === ids.length && (side !== 'judge' || stored.every(own))) || null);
  await refuseKeptAway(tx, actor.personId, [...new Set(stored.map(({ entryId }) => entryId))]);
  return stored;
}

/** Those to be signed now; a sheet that changed since it was seen, or one's own on the other side, stops all. */
function unsigned(
  stored: readonly Signable[],
  who: { side: SigningSide; personId: string },
  asked: ReadonlyMap<string, string>,
): Signable[] {
  return stored.filter((sheet) => {
    const obstacle = signingObstacle(sheet, { ...who, hash: asked.get(sheet.assignmentId) ?? '' });
    if (obstacle === 'signature-outdated') refuse('conflict', 'signature-outdated');
    if (obstacle === 'signature-own-sheet') refuse('not-allowed', 'signature-own-sheet');
    return obstacle === null;
  });
}
