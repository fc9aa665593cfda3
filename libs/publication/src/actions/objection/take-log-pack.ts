import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { LogPacks } from '../../queries/objection/log-packs.js';
import { ReadObjector } from './read-objector.js';

/** Somebody takes away everything about an objection; where it says who objects, it is a look at that too. */
@Injectable()
export class TakeLogPack {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly objectors: ReadObjector,
    private readonly packs: LogPacks,
  ) {}

  async run(actor: Actor, id: string): Promise<{ name: string; stream: Readable }> {
    const matter = await this.packs.matter(actor, id);
    const { editionId, can } = matter;
    const objector = await this.unit.run(async (tx) => {
      const known = can.seeObjector ? await this.objectors.within(tx, actor, { id, editionId }) : null;
      const note = { editionId, subject: id, details: { objector: known !== null } };
      await this.journal.record(tx, actor, 'publication.log-pack-taken', note);
      if (known === null) return null;
      const { name, phone, email, organisation } = known;
      return { name, phone, email, organisation };
    });
    return this.packs.of(matter, objector);
  }
}
