import { setImmediate as breath, setTimeout as pause } from 'node:timers/promises';
import type { Editions, RoundPlan } from '#competition';
import { found } from '#kernel';
import type { Reader } from '#platform/unit-of-work';
import type { Written } from '#platform/written.interceptor';
import { type Scored, standingsOf } from '../../domain/standing.js';
import type { Counted } from '../counted.js';
import { planOf } from '../round-plan.js';
import { type BoardName, boardNames, type BoardVersions, boardVersions } from './board-rows.js';
import { written } from './write-board.js';

/** So many entries are counted before others have a turn. */
const AT_ONCE = 40;
/** Milliseconds: how often a board is looked after, and how old it is when it is given away at most. */
const AGE = { looked: 250, most: 700 } as const;

/** What a board reads with. */
export interface BoardSources {
  reader: Reader;
  counted: Counted;
  editions: Editions;
}

type Round = NonNullable<BoardVersions['round']>;

/**
 * The standings of one round as they come up to now, in memory: after a change only what changed is read and counted
 * again. Whoever asks gets the present board; it is looked after beside that, and waited for when it would be too old.
 */
export class Board {
  private snapshot: string | null = null;
  private base = '';
  private released = '';
  private versions: Readonly<Record<string, string>> = {};
  private readonly scored = new Map<string, Scored>();
  private readonly names = new Map<string, BoardName>();
  private body: Written | undefined;
  private lookedAt = -Infinity;
  private looking: Promise<void> | undefined;

  constructor(
    private readonly roundId: string,
    private readonly sources: BoardSources,
  ) {}

  /** The board with all that was committed {@link AGE} milliseconds ago. */
  async now(): Promise<Written> {
    const asked = performance.now();
    if (asked - this.lookedAt > AGE.looked) this.look().catch(() => undefined);
    while (!this.body || asked - this.lookedAt > AGE.most) await this.look();
    return this.body;
  }

  /** The board with all that was committed when it was asked for; waited for, so that it is looked after as often at most. */
  async fresh(): Promise<Written> {
    const asked = performance.now();
    const wait = this.lookedAt + AGE.looked - asked;
    if (wait > 0) await pause(wait);
    while (!this.body || this.lookedAt < asked) await this.look();
    return this.body;
  }

  private look(): Promise<void> {
    this.looking ??= this.bringUp().finally(() => (this.looking = undefined));
    return this.looking;
  }

  private async bringUp(): Promise<void> {
    const began = performance.now();
    const { snapshot, round, entries } = await boardVersions(this.sources.reader, this.roundId, this.snapshot);
    if (round) await this.change(round, entries ?? {});
    else found(this.body);
    [this.snapshot, this.lookedAt] = [snapshot, began];
  }

  private async change(round: Round, entries: Readonly<Record<string, string>>): Promise<void> {
    const edition = await this.sources.editions.complete(this.sources.reader, round.edition);
    const base = `${round.base} ${round.edition.writer} ${round.edition.version}`;
    const known = base === this.base ? this.versions : {};
    const changed = Object.keys(entries).filter((id) => known[id] !== entries[id]);
    const gone = Object.keys(this.versions).filter((id) => !(id in entries));
    const released = round.released.join(' ');
    const same = base === this.base && released === this.released && changed.length + gone.length === 0;
    if (this.body && same) return;
    await this.read(changed);
    for (const id of gone) this.scored.delete(id);
    const plan = planOf(edition, round.code);
    if (changed.length > AT_ONCE) await this.weigh(plan, changed);
    const standings = standingsOf(plan, [...this.scored.values()]);
    this.body = written({ roundId: this.roundId, round, plan }, standings, this.names);
    [this.base, this.released, this.versions] = [base, released, entries];
  }

  private async read(entryIds: string[]): Promise<void> {
    if (entryIds.length === 0) return;
    const { reader, counted } = this.sources;
    const [scored, names] = await Promise.all([
      counted.some(reader, this.roundId, entryIds),
      boardNames(reader, this.roundId, entryIds),
    ]);
    for (const one of scored) this.scored.set(one.entryId, one);
    for (const one of names) this.names.set(one.entryId, one);
  }

  /** What an entry comes to by itself is counted in small parts, so that nobody else has to wait long. */
  private async weigh(plan: RoundPlan, entryIds: readonly string[]): Promise<void> {
    for (let from = 0; from < entryIds.length; from += AT_ONCE) {
      const part = entryIds.slice(from, from + AT_ONCE).map((id) => this.scored.get(id));
      standingsOf(
        plan,
        part.filter((one) => one !== undefined),
      );
      await breath();
    }
  }
}
