import { Injectable } from '@nestjs/common';
import { rows } from '#platform/sql';
import { CLOCK, UnitOfWork } from '#platform/unit-of-work';
import { TellElectors } from './tell-electors.js';

const SOON = `SELECT r.ballot_id AS id FROM award.ballot_round r JOIN award.ballot b ON b.id = r.ballot_id AND b.state = 'open'
  WHERE r.closed_at IS NULL AND r.closes_at > ${CLOCK}
    AND r.closes_at - least((r.closes_at - r.opened_at) / 3, interval '1 day') <= ${CLOCK} ORDER BY r.closes_at`;

/** Reminds whoever has not voted, in the last third of a round and at most a day before it ends. */
@Injectable()
export class RemindElectors {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly electors: TellElectors,
  ) {}

  async run(): Promise<void> {
    for (const { id } of await rows<{ id: string }>(this.unit.read, SOON, [])) await this.electors.run(id, 'due');
  }
}
