import { Injectable } from '@nestjs/common';
import { Job } from '#platform/jobs';
import { HoldBack } from '../../actions/release/hold-back.js';
import { TellRelease } from '../../actions/release/tell-release.js';

/** At the instant of a release: its letters, unless it is held back in the last seconds. */
@Injectable()
@Job('publication.tell')
export class TellAtInstant {
  constructor(
    private readonly hold: HoldBack,
    private readonly tell: TellRelease,
  ) {}

  async run(data: { id: string }): Promise<void> {
    await this.hold.run(data.id);
    await this.tell.run(data.id);
  }
}
