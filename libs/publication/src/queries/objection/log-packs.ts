import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Files } from '#file';
import { type Actor, found } from '#kernel';
import { now } from '#platform/clock';
import { row, rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { packedName, roleOf } from '../../domain/objection/log-pack.js';
import { jsonPart, type RecordPart } from '../record/record-part.js';
import { type RecordAbout, writeRecord } from '../record/write-record.js';
import type { ObjectionView, ObjectorView } from './objection.view.js';
import { ObjectionPage } from './objection-page.js';
import { letterPart, outcomeParts } from './pack-parts.js';

type Shown = Record<string, unknown> & { body: Pick<RecordAbout, 'edition'> };

const NOTICE = `SELECT no, list, kind, starts_at AS "startsAt", closes_at AS "closesAt", hash, body
  FROM publication.notice WHERE id = $1`;
const LEDGER = `SELECT seq::int AS seq, body, encode(leaf, 'hex') AS leaf, encode(chain, 'hex') AS chain
  FROM journal.ledger WHERE edition_id = $1 AND body::jsonb->>'subject' = $2 ORDER BY seq`;
const FILES = `SELECT v.upload_id AS "uploadId", v.side, u.name FROM publication.evidence v
  JOIN file.upload u ON u.id = v.upload_id WHERE v.objection_id = $1 AND u.state = 'passed' ORDER BY v.id`;

/** Everything about an objection as one archive; with who objects and the files of both sides for those who may know. */
@Injectable()
export class LogPacks {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly page: ObjectionPage,
    private readonly files: Files,
  ) {}

  /** The objection as its reader may read it. */
  matter(actor: Actor, id: string): Promise<ObjectionView> {
    return this.page.of(actor, id);
  }

  /** `objector`: null leaves out who objects, and every file. */
  async of(one: ObjectionView, objector: ObjectorView | null): Promise<{ name: string; stream: Readable }> {
    const { read } = this.unit;
    const { edition } = found(await row<Shown>(read, NOTICE, [one.notice.id])).body;
    const stream = writeRecord(await this.parts(one, objector), { edition, at: await now(read) });
    return { name: `${one.receipt}.zip`, stream };
  }

  /** What such an archive holds. */
  async parts(one: ObjectionView, objector: ObjectorView | null): Promise<RecordPart[]> {
    const { read } = this.unit;
    const { can: _can, steps, hearings, evidence: _evidence, clock: _clock, ...matter } = one;
    const acts = steps.map((step) => ({ ...step, role: roleOf(step.kind) }));
    const asked = hearings.map(({ files: _files, ...hearing }) => hearing);
    return [
      jsonPart('notice.json', 'notice', found(await row<Shown>(read, NOTICE, [one.notice.id]))),
      jsonPart('objection.json', 'objection', objector ? { ...matter, objector } : matter),
      jsonPart('steps.json', 'step', acts),
      jsonPart('hearings.json', 'hearing', asked),
      jsonPart('ledger.json', 'ledger', await rows(read, LEDGER, [one.editionId, one.id])),
      ...(await outcomeParts(read, one)),
      ...(objector ? [await letterPart(read, one, objector), ...(await this.filesOf(one.id))] : []),
    ];
  }

  private async filesOf(id: string): Promise<RecordPart[]> {
    const kept = await rows<{ uploadId: string; side: string; name: string }>(this.unit.read, FILES, [id]);
    return kept.map(({ uploadId, side, name }, at) => ({
      path: `files/${side}/${packedName(at + 1, name)}`,
      kind: 'evidence',
      open: async () => (await this.files.open(this.unit.read, uploadId)).stream,
    }));
  }
}
