import { Injectable } from '@nestjs/common';
import { Files } from '#file';
import { Lots, Minutes } from '#judging';
import type { Actor, Locale } from '#kernel';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { refuseKeptAway } from '#recusal';
import { Draws } from '#stage';
import { padded } from '../../domain/record/record-index.js';
import { jsonPart, type RecordPart } from './record-part.js';

interface Round {
  id: string;
  code: string;
  sealed: boolean;
  draws: string[];
  lots: string[];
  signatures: unknown[];
}
interface Scan {
  code: string;
  no: number;
  entryId: string;
  uploadId: string;
  mediaType: string;
}

/** Rounds that are over: what was drawn for them, whether their minutes are sealed, and who signed which sheet by its hash. */
const ROUNDS = `SELECT r.id, r.code, coalesce(c.head_size IS NOT NULL, false) AS sealed,
    ARRAY(SELECT d.id FROM stage.draw d WHERE d.round_id = r.id AND d.state IN ('revealed', 'void') ORDER BY d.frozen_at) AS draws,
    ARRAY(SELECT l.id FROM judging.expert_lot l WHERE l.round_id = r.id ORDER BY l.id) AS lots,
    coalesce((SELECT jsonb_agg(jsonb_build_object('sheet', g.sheet_id, 'revision', g.no, 'side', g.side, 'way', g.way,
        'by', p.name, 'hash', g.hash, 'at', g.signed_at) ORDER BY g.signed_at, g.sheet_id, g.side)
      FROM judging.signature g JOIN judging.sheet s ON s.id = g.sheet_id JOIN judging.assignment a ON a.id = s.assignment_id
      JOIN identity.person p ON p.id = g.person_id WHERE a.round_id = r.id), '[]') AS signatures
  FROM judging.round r LEFT JOIN judging.closure c ON c.round_id = r.id
  WHERE r.edition_id = $1 AND r.state IN ('closed', 'advanced') ORDER BY r.ordinal`;
const SCANS = `SELECT r.code, s.no, a.entry_id AS "entryId", u.id AS "uploadId", u.media_type AS "mediaType"
  FROM judging.paper_sheet s JOIN judging.round r ON r.id = s.round_id JOIN judging.assignment a ON a.id = s.assignment_id
  JOIN file.upload u ON u.id = s.scan_id AND u.state NOT IN ('held', 'refused')
  WHERE r.edition_id = $1 AND r.state IN ('closed', 'advanced') ORDER BY r.ordinal, s.no`;
const ENDINGS: Record<string, string> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' };

/** What the rounds that are over leave behind: minutes, draws, lots, signatures and scans of signed sheets. */
@Injectable()
export class RoundParts {
  constructor(
    private readonly minutes: Minutes,
    private readonly draws: Draws,
    private readonly lots: Lots,
    private readonly files: Files,
  ) {}

  /** Scans show values, so whoever must keep away from one of their entries is refused. */
  async of(reader: Reader, actor: Actor, editionId: string, locale: Locale): Promise<RecordPart[]> {
    const scans = await rows<Scan>(reader, SCANS, [editionId]);
    await refuseKeptAway(
      reader,
      actor.personId,
      scans.map(({ entryId }) => entryId),
    );
    const over = await rows<Round>(reader, ROUNDS, [editionId]);
    return [
      ...over.flatMap((round) => this.partsOf(actor, round, locale)),
      ...scans.map(({ code, no, uploadId, mediaType }): RecordPart => {
        const path = `sheets/${code}/${padded(no)}.${ENDINGS[mediaType] ?? 'bin'}`;
        return { path, kind: 'sheet', open: async () => (await this.files.open(reader, uploadId)).stream };
      }),
    ];
  }

  private partsOf(actor: Actor, round: Round, locale: Locale): RecordPart[] {
    const { id, code, sealed, draws, lots, signatures } = round;
    const minutes = async () => (await this.minutes.of(actor, id, locale)).stream;
    const data = (value: Promise<object>) => value.then((one) => Buffer.from(`${JSON.stringify(one, null, 2)}\n`));
    return [
      ...(sealed ? [{ path: `minutes/${code}.pdf`, kind: 'minutes', open: minutes } as const] : []),
      ...draws.map((draw, at): RecordPart => {
        return { path: `draws/${code}-${at + 1}.json`, kind: 'draw', open: () => data(this.draws.one(actor, draw)) };
      }),
      ...lots.map((lot, at): RecordPart => {
        return { path: `lots/${code}-${at + 1}.json`, kind: 'lot', open: () => data(this.lots.one(lot)) };
      }),
      ...(signatures.length > 0 ? [jsonPart(`signatures/${code}.json`, 'signatures', signatures)] : []),
    ];
  }
}
