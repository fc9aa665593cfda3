import { Injectable } from '@nestjs/common';
import { Every } from '#platform/timer';
import { CheckComing } from '../../actions/notice/check-coming.js';

/** Every minute: whether notices to come still say what is so. */
@Injectable()
@Every('* * * * *')
export class CheckEachMinute {
  constructor(private readonly check: CheckComing) {}

  run(): Promise<void> {
    return this.check.run();
  }
}
