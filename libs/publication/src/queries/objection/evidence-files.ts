import { Injectable } from '@nestjs/common';
import { Files, type OpenFile } from '#file';
import { type Actor, found } from '#kernel';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { FROM, freeOf } from './columns.js';

const FILE = `SELECT v.upload_id AS "uploadId", o.edition_id AS "editionId" FROM ${FROM}
  JOIN publication.evidence v ON v.objection_id = o.id WHERE o.id = $1 AND v.id = $2 AND ${freeOf(3)}`;

/** Evidence of either side, for supervisors alone; never public. */
@Injectable()
export class EvidenceFiles {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly files: Files,
  ) {}

  async open(actor: Actor, objectionId: string, evidenceId: string): Promise<OpenFile> {
    const { read } = this.unit;
    const file = found(
      await row<{ uploadId: string; editionId: string }>(read, FILE, [objectionId, evidenceId, actor.personId]),
    );
    found(may.seeObjector(actor, file) || null);
    return this.files.open(read, file.uploadId);
  }
}
