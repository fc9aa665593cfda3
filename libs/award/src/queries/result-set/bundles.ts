import { Injectable } from '@nestjs/common';
import { found } from '#kernel';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';

const BUNDLE = `SELECT s.bundle, s.hash FROM award.result_set s
  JOIN award.result_decision d ON d.set_id = s.id AND d.outcome = 'applied'`;

/** Bundles of result sets that count or counted; who may have one is decided above. */
@Injectable()
export class Bundles {
  constructor(private readonly unit: UnitOfWork) {}

  /** RFC 8785 text and its SHA-256; absent: `not-found`. */
  async of(setId: string): Promise<{ bundle: string; hash: string }> {
    return found(await row<{ bundle: string; hash: string }>(this.unit.read, `${BUNDLE} WHERE s.id = $1`, [setId]));
  }
}
