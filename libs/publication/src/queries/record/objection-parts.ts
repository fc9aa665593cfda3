import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '#kernel';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { freeOf, FROM } from '../objection/columns.js';
import { LogPacks } from '../objection/log-packs.js';
import type { RecordPart } from './record-part.js';

const ALL = `SELECT o.id, ${freeOf(2)} AS free FROM ${FROM} WHERE o.edition_id = $1 ORDER BY o.no`;

/** What is on record of each objection, as those read it who may not know who objects. */
@Injectable()
export class ObjectionParts {
  constructor(private readonly packs: LogPacks) {}

  /** Whoever must keep away from an objection gets no record: one without it would look whole. */
  async of(reader: Reader, actor: Actor, editionId: string): Promise<RecordPart[]> {
    const all = await rows<{ id: string; free: boolean }>(reader, ALL, [editionId, actor.personId]);
    if (all.some(({ free }) => !free)) refuse('conflict', 'kept-away');
    const parts: RecordPart[] = [];
    for (const { id } of all) {
      const one = await this.packs.matter(actor, id);
      for (const part of await this.packs.parts(one, null))
        parts.push({ ...part, path: `objections/${one.receipt}/${part.path}` });
    }
    return parts;
  }
}
