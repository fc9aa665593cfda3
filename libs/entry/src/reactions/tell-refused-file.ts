import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { UnitOfWork } from '#platform/unit-of-work';
import { NoteRefusedFile } from '../actions/document/note-refused-file.js';

/** Says in its entry, and to the people behind it, that a file did not pass its inspection. */
@Injectable()
@Hears('file.refused')
export class TellRefusedFile implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly note: NoteRefusedFile,
  ) {}

  async react({ subject }: Line): Promise<void> {
    if (subject !== null) await this.unit.run((tx) => this.note.within(tx, subject));
  }
}
