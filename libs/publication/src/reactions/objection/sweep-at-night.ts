import { Injectable } from '@nestjs/common';
import { Every } from '#platform/timer';
import { SweepEvidence } from '../../actions/objection/sweep-evidence.js';

/** Every night: evidence that belongs to no objection. */
@Injectable()
@Every('40 3 * * *')
export class SweepEvidenceAtNight {
  constructor(private readonly sweep: SweepEvidence) {}

  run(): Promise<void> {
    return this.sweep.run();
  }
}
