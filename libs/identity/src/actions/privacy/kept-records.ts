import { Injectable } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import type { Reader } from '#platform/unit-of-work';
import { type RecordKeeper, KEEPS_RECORDS, type Obstacle } from './keeps-records.js';

/** Asks every context what it keeps about a person. */
@Injectable()
export class KeptRecords {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  /** Every section of every context, in the order of their names. */
  async of(reader: Reader, personId: string): Promise<[string, object[]][]> {
    const all: [string, object[]][] = [];
    for (const keeper of this.keepers()) all.push(...Object.entries(await keeper.of(reader, personId)));
    return all.sort(([one], [other]) => (one < other ? -1 : 1));
  }

  async obstacles(reader: Reader, personId: string): Promise<Obstacle[]> {
    const all: Obstacle[] = [];
    for (const keeper of this.keepers()) all.push(...(await keeper.obstacles(reader, personId)));
    return all.filter(({ count }) => count > 0);
  }

  keepers(): RecordKeeper[] {
    return this.discovery
      .getProviders()
      .filter(({ instance, metatype }) => instance && metatype && this.reflector.get<boolean>(KEEPS_RECORDS, metatype))
      .map(({ instance }) => instance as RecordKeeper);
  }
}
