import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { type Actor, found, type Locale } from '#kernel';
import { now } from '#platform/clock';
import type { Reader } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { awardParts } from './award-parts.js';
import { certificateParts } from './certificate-parts.js';
import { ObjectionParts } from './objection-parts.js';
import { PublicParts } from './public-parts.js';
import { RoundParts } from './round-parts.js';
import { writeRecord } from './write-record.js';

/** A record that is ready to be written. */
export interface OpenRecord {
  readonly name: string;
  readonly stream: () => Readable;
  /** How many parts of each kind. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Everything that an edition leaves to its archive, in one file. */
@Injectable()
export class Records {
  constructor(
    private readonly editions: Editions,
    private readonly rounds: RoundParts,
    private readonly open: PublicParts,
    private readonly objections: ObjectionParts,
  ) {}

  async of(reader: Reader, actor: Actor, editionId: string, locale: Locale): Promise<OpenRecord> {
    found(may.takeRecord(actor, { editionId }) || null);
    const { code, name } = (await this.editions.byId(reader, editionId)).plan;
    const parts = [
      ...(await this.rounds.of(reader, actor, editionId, locale)),
      ...(await awardParts(reader, actor, editionId)),
      ...(await this.objections.of(reader, actor, editionId)),
      ...(await certificateParts(reader, editionId)),
      ...(await this.open.of(reader, actor, editionId)),
    ];
    const kinds = Map.groupBy(parts, ({ kind }) => kind);
    const about = { edition: { code, name }, at: await now(reader) };
    return {
      name: `${code}-${locale === 'en' ? 'record' : '档案'}.zip`,
      stream: () => writeRecord(parts, about),
      counts: Object.fromEntries([...kinds].map(([kind, own]) => [kind, own.length])),
    };
  }
}
