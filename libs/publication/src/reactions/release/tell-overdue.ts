import { Injectable } from '@nestjs/common';
import { Every } from '#platform/timer';
import { TellRelease } from '../../actions/release/tell-release.js';

/** Every minute: releases that are public and whose letters nobody has written. */
@Injectable()
@Every('* * * * *')
export class TellOverdue {
  constructor(private readonly tell: TellRelease) {}

  run(): Promise<void> {
    return this.tell.overdue();
  }
}
