import { Injectable } from '@nestjs/common';
import { Files, type OpenFile } from '#file';
import { type Actor, found, permit, refuse } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { readablePaper } from './paper-row.js';

/** Pictures of signed sheets; values are on them, so they are for those who work with the sheet. */
@Injectable()
export class PaperScans {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly files: Files,
  ) {}

  async of(actor: Actor, id: string): Promise<OpenFile> {
    const reader = this.unit.read;
    const { editionId, judgePersonId, owing, scan } = await readablePaper(reader, actor, id);
    permit(may.transcribePaper(actor, editionId) || may.decidePaper(actor, editionId));
    permit(judgePersonId !== actor.personId, 'paper-own-sheet');
    if (owing) refuse('conflict', 'own-sheets-owed');
    return this.files.open(reader, found(scan).id);
  }
}
