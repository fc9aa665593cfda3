import { Injectable, SetMetadata } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import type { Reader } from '#platform/unit-of-work';
import type { GivenAward } from '../domain/reveal.js';

const DECIDES_AWARDS = 'stage:decides-awards';

/** What people have decided about prizes; `settled` false: not so far, or not any more, that a hall may hear it. */
export interface DecidedAwards {
  readonly settled: boolean;
  /** In the order in which a ceremony announces them. */
  readonly awards: readonly GivenAward[];
}

/** Knows what was decided about prizes. */
export interface AwardDecider {
  /** null: nothing about any prize yet */
  of(reader: Reader, editionId: string): Promise<DecidedAwards | null>;
}

/** Marks the provider of the floor above that is the {@link AwardDecider}. */
export const DecidesAwards = () => SetMetadata(DECIDES_AWARDS, true);

/** Asks the floor above about prizes; without one nothing was ever decided. */
@Injectable()
export class AwardDecisions {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  async of(reader: Reader, editionId: string): Promise<DecidedAwards | null> {
    const decider = this.discovery
      .getProviders()
      .find(({ instance, metatype }) => instance && metatype && this.reflector.get<boolean>(DECIDES_AWARDS, metatype))
      ?.instance as AwardDecider | undefined;
    return decider ? decider.of(reader, editionId) : null;
  }
}
