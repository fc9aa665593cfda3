import { Injectable } from '@nestjs/common';
import { Job } from '#platform/jobs';
import { TellRelease } from '../../actions/release/tell-release.js';

/** At the instant of a release: its letters. */
@Injectable()
@Job('publication.tell')
export class TellAtInstant {
  constructor(private readonly tell: TellRelease) {}

  run(data: { id: string }): Promise<void> {
    return this.tell.run(data.id);
  }
}
