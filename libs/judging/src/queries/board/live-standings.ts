import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { type Actor, found, permit, refuse } from '#kernel';
import { Gather } from '#platform/gather';
import type { View } from '#platform/live-streams';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import type { Written } from '#platform/written.interceptor';
import { may } from '../../domain/policy.js';
import type { RoundState } from '../../domain/round.js';
import { Counted } from '../counted.js';
import { owesSheets } from '../owing.js';
import { Board } from './board.js';
import type { LiveStandingsView } from './live-standings.view.js';

/** What of a round decides whether somebody may see its values. */
interface Gate {
  editionId: string;
  state: RoundState;
  /** Whether they have sheets of their own to hand in there. */
  owing: boolean;
}

const GATES = `SELECT asked.key, r.edition_id AS "editionId", r.state, ${owesSheets('r.id', 'asked.person_id')} AS owing
  FROM jsonb_to_recordset($1::jsonb) AS asked (key text, round_id uuid, person_id uuid)
  JOIN judging.round r ON r.id = asked.round_id`;
const MOST_BOARDS = 8;

/**
 * What a round's standings come to up to now, kept up as sheets arrive. While the round is open they are for those who
 * watch over the count and owe no sheet themselves; the right is asked of the database each time.
 */
@Injectable()
export class LiveStandings {
  private readonly gates = new Gather((keys: string[]) => this.open(keys));
  private readonly boards = new Map<string, Board>();

  constructor(
    private readonly unit: UnitOfWork,
    private readonly counted: Counted,
    private readonly editions: Editions,
  ) {}

  async of(actor: Actor, roundId: string): Promise<Written> {
    await this.allow(actor, roundId);
    return this.board(roundId).now();
  }

  /** As they change; whoever comes to owe a sheet sees no more. */
  view(actor: Actor, roundId: string): View {
    const read = async () => {
      await this.allow(actor, roundId);
      const { body } = await this.board(roundId).fresh();
      return JSON.parse(body.toString()) as LiveStandingsView;
    };
    return { key: `standings ${roundId} ${actor.personId}`, topics: [`judging.round:${roundId}`], read };
  }

  private async allow(actor: Actor, roundId: string): Promise<void> {
    const gate = found(await this.gates.of(JSON.stringify({ round_id: roundId, person_id: actor.personId })));
    found(may.knowRounds(actor, gate.editionId) || null);
    permit(may.readRounds(actor, gate.editionId));
    this.refuseUnripe(actor, gate);
  }

  private refuseUnripe(actor: Actor, { editionId, state, owing }: Gate): void {
    const over = state === 'closed' || state === 'advanced';
    permit(may.watchStandings(actor, editionId) || (over && may.readStandings(actor, editionId)));
    if (!over && state !== 'open') refuse('conflict', 'round-not-open', { state });
    if (!over && owing) refuse('conflict', 'own-sheets-owed');
  }

  private async open(keys: string[]): Promise<ReadonlyMap<string, Gate>> {
    const asked = keys.map((key) => ({ ...(JSON.parse(key) as object), key }));
    const gates = await rows<Gate & { key: string }>(this.unit.read, GATES, [JSON.stringify(asked)]);
    return new Map(gates.map(({ key, ...gate }) => [key, gate]));
  }

  private board(roundId: string): Board {
    const sources = { reader: this.unit.read, counted: this.counted, editions: this.editions };
    const board = this.boards.get(roundId) ?? new Board(roundId, sources);
    this.boards.delete(roundId);
    this.boards.set(roundId, board);
    for (const oldest of this.boards.keys()) if (this.boards.size > MOST_BOARDS) this.boards.delete(oldest);
    return board;
  }
}
