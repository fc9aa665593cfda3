import { Injectable } from '@nestjs/common';
import type { Edition } from '#competition';
import { type Actor, found, hasSeat, permit, showHundredths } from '#kernel';
import { Gather } from '#platform/gather';
import type { Page } from '#platform/page';
import { UnitOfWork } from '#platform/unit-of-work';
import { Duties, dutyRound } from './duty.js';
import { type AskedList, dutyLists, type DutyLine, type DutyLines } from './duty-lines.js';
import { planOf } from './round-plan.js';
import { refuseFor } from './undertaking/readiness.js';
import type { DutiesView, DutyView } from './assignment.view.js';

/** A list, and what its judge has to do before seeing it. */
interface AnsweredList {
  unready: string | null;
  view: DutiesView;
}

/** A judge's own list of entries. */
@Injectable()
export class MyDuties {
  /** What is asked at the same time is read together; the permission is each asker's own, and asked before. */
  private readonly lists = new Gather((keys: string[]) => this.load(keys));

  constructor(
    private readonly unit: UnitOfWork,
    private readonly duties: Duties,
  ) {}

  async of(actor: Actor, editionId: string, { page, pageSize }: Page): Promise<DutiesView> {
    permit(hasSeat(actor, editionId, 'judge'));
    const { personId, sessionId } = actor;
    const asked: AskedList = { editionId, personId: found(personId), sessionId, page, pageSize };
    const list = found(await this.lists.of(JSON.stringify(asked)));
    refuseFor(list.unready, editionId);
    return list.view;
  }

  private async load(keys: string[]): Promise<ReadonlyMap<string, AnsweredList>> {
    const asked = keys.map((key) => JSON.parse(key) as AskedList);
    const wanted = [...new Set(asked.map(({ editionId }) => editionId))];
    const reader = this.unit.read;
    const [lists, ...editions] = await Promise.all([
      dutyLists(reader, asked),
      ...wanted.map((id) => this.duties.edition(reader, id)),
    ]);
    const edition = new Map(editions.map((one) => [one.id, one]));
    return new Map(
      keys.map((key, at) => {
        const [one, list] = [asked[at]!, lists[at]!];
        return [key, { unready: list.unready, view: viewOf(one, list, found(edition.get(one.editionId))) }];
      }),
    );
  }
}

function viewOf({ page, pageSize }: AskedList, { items, total, left, at }: DutyLines, edition: Edition): DutiesView {
  const show = shower(edition);
  return { items: items.map(show), total, left, page, pageSize, now: at };
}

/** Shows lines; what a round says of itself is made once for all of them. */
function shower(edition: Edition): (line: DutyLine) => DutyView {
  const rounds = new Map<string, { round: DutyView['round']; blind: boolean }>();
  return (line) => {
    const known = rounds.get(line.roundId) ?? {
      round: dutyRound(edition, line),
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
  };
}

function instant(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
