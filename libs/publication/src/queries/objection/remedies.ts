import { Injectable } from '@nestjs/common';
import { PrizeSets } from '#award';
import type { Reader } from '#platform/unit-of-work';
import { type Decided, remediesOf, type Remedy, type RemedyStep } from '../../domain/objection/remedy.js';

/** Those steps after an objection that its own line tells of. */
export interface AskedSteps {
  readonly done: Readonly<Record<Exclude<Remedy, 'prizes' | 'results'>, boolean>>;
}

/** What stands in the way of results whose prizes are settled. */
const SETTLED: ReadonlySet<string> = new Set(['final-not-released', 'not-finalised', 'results-changed']);

/** What follows from decisions, and what of it is done. */
@Injectable()
export class Remedies {
  constructor(private readonly prizes: PrizeSets) {}

  /** Of one edition; the prizes are asked for once, and only where something about them follows. */
  async of(reader: Reader, editionId: string, asked: readonly (Decided & AskedSteps)[]): Promise<RemedyStep[][]> {
    const nothing = { prizes: false, results: false };
    const first = asked.map((one) => remediesOf(one, { ...one.done, ...nothing }));
    if (!first.some((steps) => steps.some(({ step }) => step in nothing))) return first;
    const { blockers } = await this.prizes.of(reader, editionId);
    const now = { prizes: blockers.every(({ code }) => SETTLED.has(code)), results: blockers.length === 0 };
    return asked.map((one) => remediesOf(one, { ...one.done, ...now }));
  }
}
