import { Injectable } from '@nestjs/common';
import { Every } from '#platform/timer';
import { UnitOfWork } from '#platform/unit-of-work';
import { LookBeside } from '../actions/review/look-beside.js';
import { latePledges } from '../queries/pledge/late-pledges.js';

/** Every minute: the day for the sealed pledge has passed, and it is not there. */
@Injectable()
@Every('* * * * *')
export class NoteLatePledges {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly beside: LookBeside,
  ) {}

  async run(): Promise<void> {
    for (const id of await latePledges(this.unit.read)) await this.beside.run(id);
  }
}
