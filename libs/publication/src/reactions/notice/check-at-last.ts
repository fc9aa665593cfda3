import { Injectable } from '@nestjs/common';
import { Job } from '#platform/jobs';
import { CheckComing } from '../../actions/notice/check-coming.js';

/** Some seconds before a notice begins: whether it still says what is so. */
@Injectable()
@Job('publication.compare')
export class CheckAtLast {
  constructor(private readonly check: CheckComing) {}

  run(data: { id: string }): Promise<void> {
    return this.check.one(data.id);
  }
}
