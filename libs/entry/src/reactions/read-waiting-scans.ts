import { Injectable } from '@nestjs/common';
import { Every } from '#platform/timer';
import { ReadScans } from '../actions/pledge/read-scans.js';

/** Reads the scans that could not be read at once: those held until somebody had looked into the file. */
@Injectable()
@Every('* * * * *')
export class ReadWaitingScans {
  constructor(private readonly scans: ReadScans) {}

  run(): Promise<void> {
    return this.scans.run(null);
  }
}
