import { Injectable } from '@nestjs/common';
import { rows } from '#platform/sql';
import type { Reader, Tx } from '#platform/unit-of-work';

const OF = `SELECT channel, to_address AS "to", subject, CASE WHEN secret THEN NULL ELSE body END AS body, state,
    created_at AS "createdAt", sent_at AS "sentAt", read_at AS "readAt"
  FROM notification.message WHERE person_id = $1 ORDER BY id LIMIT 10000`;
const ALONE = `UPDATE notification.message SET bundle_id = NULL WHERE person_id = $1`;
const MESSAGES = 'DELETE FROM notification.message WHERE person_id = $1';
const TO_ADDRESS = 'DELETE FROM notification.message WHERE to_address = $1 AND person_id IS NULL';
const PREFERENCE = 'DELETE FROM notification.preference WHERE person_id = $1';

/** What was written to a person, for the context that answers for people. */
@Injectable()
export class PersonMessages {
  /** Everything, oldest first; texts with links and codes are left out. */
  of(reader: Reader, personId: string): Promise<object[]> {
    return rows<object>(reader, OF, [personId]);
  }

  /** Their messages go, wherever they stand; `address` is the person's mail address. */
  async forget(tx: Tx, personId: string, address: string): Promise<void> {
    for (const sql of [ALONE, MESSAGES, PREFERENCE]) await tx.query(sql, [personId]);
    await tx.query(TO_ADDRESS, [address]);
  }
}
