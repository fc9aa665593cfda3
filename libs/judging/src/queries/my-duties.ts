import { Injectable } from '@nestjs/common';
import { type Edition, Editions } from '#competition';
import { type Actor, found, hasSeat, permit, showHundredths } from '#kernel';
import { Gather } from '#platform/gather';
import type { Page } from '#platform/page';
import { UnitOfWork } from '#platform/unit-of-work';
import { tagOf, type Written } from '#platform/written.interceptor';
import { dutyRound } from './duty.js';
import {
  type AskedList,
  dutyLists,
  type DutyLine,
  type DutyLines,
  type ListVersion,
  listVersions,
} from './duty-lines.js';
import { planOf } from './round-plan.js';
import { refuseFor } from './undertaking/readiness.js';
import type { DutiesView, DutyView } from './assignment.view.js';

/** A list as it is sent but for the time, and what its judge has to do before seeing it. */
interface KeptList extends AskedList, ListVersion {
  unready: string | null;
  tag: string;
  /** JSON up to the time, which is its last member. */
  beginning: Buffer;
}

const MOST_KEPT = 300;

/**
 * A judge's own list of entries. A list is kept as it was written, and sent again only when the database says in the same
 * breath that nothing of what it is made of has changed.
 */
@Injectable()
export class MyDuties {
  /** What is asked at the same time is read together; the permission is each asker's own, and asked before. */
  private readonly lists = new Gather((keys: string[]) => this.load(keys));
  private readonly kept = new Map<string, KeptList>();

  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
  ) {}

  async of(actor: Actor, editionId: string, { page, pageSize }: Page): Promise<Written> {
    permit(hasSeat(actor, editionId, 'judge'));
    const { personId, sessionId } = actor;
    const asked: AskedList = { editionId, personId: found(personId), sessionId, page, pageSize };
    const { unready, tag, beginning, at } = found(await this.lists.of(JSON.stringify(asked)));
    refuseFor(unready, editionId);
    return { tag, body: Buffer.concat([beginning, Buffer.from(`${JSON.stringify(at)}}`)]) };
  }

  private async load(keys: string[]): Promise<ReadonlyMap<string, KeptList>> {
    const lists = new Map<string, KeptList>();
    for (const [key, list] of await this.unchanged(keys)) lists.set(key, list);
    const missing = keys.filter((key) => !lists.has(key));
    if (missing.length > 0) for (const [key, list] of await this.read(missing)) lists.set(key, list);
    for (const [key, list] of lists) this.keep(key, list);
    return lists;
  }

  /** Those of the kept lists that are as they were. */
  private async unchanged(keys: string[]): Promise<[string, KeptList][]> {
    const kept = keys.flatMap((key): [string, KeptList][] => {
      const list = this.kept.get(key);
      return list ? [[key, list]] : [];
    });
    if (kept.length === 0) return [];
    const versions = await listVersions(
      this.unit.read,
      kept.map(([, list]) => list),
    );
    return kept.flatMap(([key, list], place) => {
      const { version, ...so } = versions[place]!;
      return version === null || version === list.version ? [[key, { ...list, ...so }]] : [];
    });
  }

  private async read(keys: string[]): Promise<[string, KeptList][]> {
    const asked = keys.map((key) => JSON.parse(key) as AskedList);
    const lists = await dutyLists(this.unit.read, asked);
    const told = new Map(lists.map(({ edition }) => [edition.id, edition]));
    const editions = await Promise.all([...told.values()].map((one) => this.editions.complete(this.unit.read, one)));
    const edition = new Map(editions.map((one) => [one.id, one]));
    return keys.map((key, place) => {
      const one = asked[place]!;
      return [key, writtenOf(one, lists[place]!, found(edition.get(one.editionId)))];
    });
  }

  private keep(key: string, list: KeptList): void {
    this.kept.delete(key);
    this.kept.set(key, list);
    for (const oldest of this.kept.keys()) if (this.kept.size > MOST_KEPT) this.kept.delete(oldest);
  }
}

function writtenOf(asked: AskedList, list: DutyLines, edition: Edition): KeptList {
  const text = JSON.stringify(viewOf(asked, list, edition)).slice(0, -1);
  const { version, at, snapshot, unready } = list;
  const so = { version, at, snapshot, unready };
  return { ...asked, ...so, tag: tagOf(text), beginning: Buffer.from(`${text},"now":`) };
}

function viewOf(
  { page, pageSize }: AskedList,
  { items, total, left }: DutyLines,
  edition: Edition,
): Omit<DutiesView, 'now'> {
  const show = shower(edition);
  return { items: items.map(show), total, left, page, pageSize };
}

/** Shows lines; what a round says of itself is made once for all of them. */
function shower(edition: Edition): (line: DutyLine) => DutyView {
  const rounds = new Map<string, { round: DutyView['round']; blind: boolean }>();
  return (line) => {
    const known = rounds.get(line.roundId) ?? {
      round: dutyRound(edition, { ...line, dueAt: null }),
      blind: planOf(edition, line.code).blind === true,
    };
    rounds.set(line.roundId, known);
    return dutyOf(line, known.round, known.blind);
  };
}

function dutyOf(line: DutyLine, round: DutyView['round'], blind: boolean): DutyView {
  const { roundId: _roundId, code: _code, roundState: _state, hundredths, organisationName, ...told } = line;
  return {
    ...told,
    round,
    organisationName: blind ? '' : organisationName,
    total: hundredths === null ? null : showHundredths(hundredths),
    savedAt: instant(told.savedAt),
    submittedAt: instant(told.submittedAt),
    dueAt: instant(told.dueAt),
  };
}

function instant(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
