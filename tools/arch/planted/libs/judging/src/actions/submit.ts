import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { nouns } from '../queries/nouns.js';

export class Submit {
  constructor(private readonly unit: UnitOfWork) {}

  async within(tx: Tx): Promise<unknown[]> {
    await tx.query('UPDATE judging.noun SET owner = 1');
    return [this.unit, nouns()];
  }
}
