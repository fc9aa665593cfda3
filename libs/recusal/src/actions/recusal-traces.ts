import { Injectable } from '@nestjs/common';
import { KeepsRecords, type Obstacle, type RecordKeeper } from '#identity';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

const DECLARATIONS = `SELECT edition_id AS "editionId", subject_id AS "subjectId", kind, reason, state,
    declared_at AS "declaredAt" FROM recusal.declaration WHERE person_id = $1 ORDER BY declared_at, id`;

/** What recusal keeps about a person: the conflicts they declared. */
@Injectable()
@KeepsRecords()
export class RecusalTraces implements RecordKeeper {
  async of(reader: Reader, personId: string): Promise<Record<string, object[]>> {
    return { declarations: await rows<object>(reader, DECLARATIONS, [personId]) };
  }

  obstacles(): Promise<Obstacle[]> {
    return Promise.resolve([]);
  }

  /** A declaration explains why somebody did not judge, and stays under the id alone. */
  forget(): Promise<void> {
    return Promise.resolve();
  }
}
