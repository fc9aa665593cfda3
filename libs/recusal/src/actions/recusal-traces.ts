import { Injectable } from '@nestjs/common';
import { KeepsRecords, type Obstacle, type RecordKeeper } from '#identity';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** What others wrote about a person is not shown to them word by word: that a team named them, for instance. */
const DECLARATIONS = `SELECT edition_id AS "editionId", subject_id AS "subjectId", relation AS kind, statement AS reason, state,
    noted_at AS "declaredAt" FROM recusal.conflict
  WHERE person_id = $1 AND (entered_by = $1 OR state = 'cleared') ORDER BY noted_at, id`;

/** What recusal keeps about a person: what they declared and stated. */
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
