import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { type Actor, found, permit } from '#kernel';
import type { View } from '#platform/live-streams';
import { row } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import type { RevealStep } from '../domain/reveal.js';
import type { RevealScriptView, RevealView } from './reveal.view.js';
import { RevealScripts } from './reveal-scripts.js';
import { roundOf, type StageRound } from './round-ground.js';
import { STAGE } from './stage-topics.js';

const SCRIPT = `SELECT kind, with_values AS "withValues", steps, at, state, version,
    NOT EXISTS (SELECT FROM judging.release r WHERE r.id = release_id AND r.withdrawn_at IS NULL) AS outdated
  FROM stage.reveal WHERE round_id = $1`;
const RELEASED = `SELECT id FROM judging.release WHERE round_id = $1 AND entry_id IS NULL AND withdrawn_at IS NULL`;
const STEP = `SELECT steps->at AS step, state = 'dark' AS dark FROM stage.reveal
  WHERE round_id = $1 AND state <> 'prepared'
    AND EXISTS (SELECT FROM judging.release r WHERE r.id = release_id AND r.withdrawn_at IS NULL)`;

/** The step that is on, and nothing of those to come; null: no script is on. */
export async function stepOn(
  reader: Reader,
  roundId: string,
): Promise<{ step: RevealStep | null; dark: boolean } | null> {
  const line = await row<{ step: RevealStep; dark: boolean }>(reader, STEP, [roundId]);
  if (!line) return null;
  return line.dark ? { step: null, dark: true } : line;
}

/** Scripts of reveals, for those who prepare and present them. */
@Injectable()
export class Reveals {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly scripts: RevealScripts,
  ) {}

  async of(actor: Actor, roundId: string, reader: Reader = this.unit.read): Promise<RevealView> {
    const round = found(await roundOf(reader, roundId));
    const { editionId, code } = round;
    found(may.readSessions(actor, editionId) || null);
    permit(may.readReveal(actor, editionId));
    const { plan } = await this.editions.byId(reader, editionId);
    const { name } = found(plan.rounds.find((one) => one.code === code));
    const released = (await row(reader, RELEASED, [roundId])) !== undefined;
    const script = await this.scriptOf(reader, round);
    const can = { prepare: may.prepareReveal(actor, editionId), play: may.playReveal(actor, editionId) };
    return { roundId, roundName: name, released, script, can };
  }

  private async scriptOf(reader: Reader, round: StageRound): Promise<RevealScriptView | null> {
    const script = await row<RevealScriptView>(reader, SCRIPT, [round.id]);
    if (!script) return null;
    return { ...script, outdated: script.outdated || (await this.scripts.isStale(reader, round, script)) };
  }

  /** As it changes. */
  view(actor: Actor, roundId: string): View {
    const topics = [STAGE.round(roundId), STAGE.judged(roundId)];
    return { key: `reveal ${roundId} ${actor.personId}`, topics, read: () => this.of(actor, roundId) };
  }
}
