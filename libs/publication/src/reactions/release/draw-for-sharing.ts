import { Injectable } from '@nestjs/common';
import { Job } from '#platform/jobs';
import { DrawPicture } from '../../actions/release/draw-picture.js';

/** Once a release has its instant: its picture. */
@Injectable()
@Job('publication.picture')
export class DrawForSharing {
  constructor(private readonly draw: DrawPicture) {}

  run(data: { id: string }): Promise<void> {
    return this.draw.run(data.id);
  }
}
