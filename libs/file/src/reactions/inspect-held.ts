import { Injectable } from '@nestjs/common';
import { Every, Job } from '#platform/jobs';
import { UnitOfWork } from '#platform/unit-of-work';
import { INSPECTION, InspectUpload } from '../actions/inspection/inspect-upload.js';
import { longHeld } from '../queries/held.js';

/** After the commit: looks into an upload; tried again while the scanner does not answer. */
@Injectable()
@Job(INSPECTION)
export class InspectHeld {
  constructor(private readonly inspect: InspectUpload) {}

  run(data: unknown): Promise<void> {
    return this.inspect.run((data as { uploadId: string }).uploadId);
  }
}

/** Every ten minutes: what is still held, in case its job has given up; stops where the scanner does not answer. */
@Injectable()
@Every('*/10 * * * *')
export class InspectForgotten {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly inspect: InspectUpload,
  ) {}

  async run(): Promise<void> {
    for (const id of await longHeld(this.unit.read)) await this.inspect.run(id);
  }
}
