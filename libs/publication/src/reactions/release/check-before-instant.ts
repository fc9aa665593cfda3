import { Injectable } from '@nestjs/common';
import { Job } from '#platform/jobs';
import { HoldBack } from '../../actions/release/hold-back.js';

/** A minute before the instant of a release: whether it would still be written so. */
@Injectable()
@Job('publication.check')
export class CheckBeforeInstant {
  constructor(private readonly hold: HoldBack) {}

  run(data: { id: string }): Promise<void> {
    return this.hold.run(data.id);
  }
}
