import { Injectable } from '@nestjs/common';
import { refuse } from '#kernel';
import type { Reader } from '#platform/unit-of-work';
import {
  type RevealKind,
  type RevealStep,
  scriptByAwards,
  scriptByPrizes,
  scriptByRanks,
  tellTheSame,
} from '../domain/reveal.js';
import { AwardDecisions, type DecidedAwards } from './decided-awards.js';
import { type RevealMaterial, RevealMaterials } from './reveal-material.js';
import type { StageRound } from './round-ground.js';

/** What kind of script, and whether it says values. */
export interface RevealOrder {
  kind: RevealKind;
  withValues: boolean;
}

/** Scripts of reveals as what holds now makes them. */
@Injectable()
export class RevealScripts {
  constructor(
    private readonly materials: RevealMaterials,
    private readonly decisions: AwardDecisions,
  ) {}

  /** @throws `awards-unsettled`, `reveal-tied` */
  async made(reader: Reader, round: StageRound, order: RevealOrder): Promise<RevealStep[]> {
    const { material, decided } = await this.now(reader, round, order);
    if (decided?.settled === false) refuse('conflict', 'awards-unsettled');
    return stepsOf(order.kind, material, decided);
  }

  /** Whether it would tell the hall other names than a script made now, or nothing may be told now. */
  async isStale(reader: Reader, round: StageRound, script: RevealOrder & { steps: RevealStep[] }): Promise<boolean> {
    const { material, decided } = await this.now(reader, round, script);
    return decided?.settled === false || !tellTheSame(stepsOf(script.kind, material, decided), script.steps);
  }

  private async now(reader: Reader, round: StageRound, { kind, withValues }: RevealOrder) {
    const { prizes, entries } = await this.materials.of(reader, round);
    const said = withValues ? entries : entries.map((entry) => ({ ...entry, shown: null }));
    const decided = kind === 'prizes' ? await this.decisions.of(reader, round.editionId) : null;
    return { material: { prizes, entries: said }, decided };
  }
}

/** What people decided about prizes goes before ranks. */
function stepsOf(kind: RevealKind, { prizes, entries }: RevealMaterial, decided: DecidedAwards | null): RevealStep[] {
  if (kind === 'ranks') return scriptByRanks(entries);
  return decided ? scriptByAwards(decided.awards, entries) : scriptByPrizes(prizes, entries);
}
