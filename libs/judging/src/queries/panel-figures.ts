import { Injectable } from '@nestjs/common';
import { Aside } from '#platform/aside';
import type { Reader } from '#platform/unit-of-work';
import type { Agreement, agreementOf } from '../domain/agreement.js';
import type { Scored } from '../domain/standing.js';
import { Counted } from './counted.js';

const AGREEMENT = new URL('../domain/agreement.js', import.meta.url);

/** The figures of a round's panels, and the sheets they follow from; computed beside the requests. */
@Injectable()
export class PanelFigures {
  constructor(
    private readonly counted: Counted,
    private readonly aside: Aside,
  ) {}

  async of(
    reader: Reader,
    roundId: string,
    rule: { rooms: number; gap?: number },
  ): Promise<{ scored: Scored[]; panels: Agreement[] }> {
    const scored = await this.counted.of(reader, roundId);
    const panels = await this.aside.call<typeof agreementOf>(
      ...([AGREEMENT, 'agreementOf', scored, rule.rooms > 1, rule.gap] as const),
    );
    return { scored, panels };
  }
}
