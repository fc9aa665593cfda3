import type { JudgeKind } from '#kernel';
import { Injectable } from '@nestjs/common';
import type { RoundPlan } from '#competition';
import { type AdmittedEntry, AdmittedEntries } from '#entry';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { Recusals } from '#recusal';
import { availabilityOf, limitWhile } from '../domain/absence.js';
import { pairKey } from '../domain/pair.js';
import type { Absence } from '../domain/profile.js';
import { sharedWords } from '../domain/shared-words.js';
import { subjectOf } from './subject.js';

/** An entry of a round, with what a draw asks about it. */
export interface DrawEntry extends Pick<AdmittedEntry, 'number' | 'title' | 'track' | 'division' | 'revisionId'> {
  entryId: string;
  /** title, sentence, summary and keywords, in the team's words */
  about: string;
}

/** A judge on a panel, with what a draw asks about them. */
export interface DrawJudge {
  judgeId: string;
  personId: string;
  kind: JudgeKind;
  organisationId: string;
  /** codes of the tracks they know best */
  tracks: string[];
  /** words of their expertise, and by entry those that stand in it */
  words: string[];
  shared?: ReadonlyMap<string, readonly string[]>;
  /** most entries in this round, fewer in proportion to the days they are away */
  limit: number;
  /** days the round lasts, and how many of them they are away */
  days: number;
  daysAway: number;
  fixedRoom: number | null;
  room: number | null;
  /** entries about which they still have to say how they stand to them */
  asked?: ReadonlySet<string>;
}

/** Everything a draw of a round depends on beside its rule. */
export interface DrawMaterial {
  /** by id */
  entries: DrawEntry[];
  /** by id */
  judges: DrawJudge[];
  /** pairs (see `pairKey`) that must not be */
  blocked: Set<string>;
}

const ENTERED = `SELECT entry_id AS id FROM judging.participation WHERE round_id = $1 AND state <> 'left'`;
const JUDGES = `SELECT j.id AS "judgeId", j.person_id AS "personId", j.kind,
    (SELECT coalesce(o.merged_into, o.id) FROM identity.organisation o WHERE o.id = j.organisation_id)
      AS "organisationId", j.tracks, coalesce(p.expertise, '{}') AS words, least(j.capacity, $2::int) AS "limit",
    s.fixed_room AS "fixedRoom", s.room, coalesce(p.away, '[]') AS away, m.starts_at AS "startsAt", m.ends_at AS "endsAt"
  FROM judging.panel_seat s JOIN judging.judge j ON j.id = s.judge_id
  LEFT JOIN judging.profile p ON p.id = j.profile_id
  LEFT JOIN competition.milestone m ON m.edition_id = j.edition_id AND m.code = $3
  WHERE s.round_id = $1 AND j.state = 'active' ORDER BY j.id`;

type StoredJudge = Omit<DrawJudge, 'days' | 'daysAway'> & {
  away: Absence[];
  startsAt: Date | null;
  endsAt: Date | null;
};

/** A limit holds for the days somebody is there; whoever reads everything of a room has none to divide. */
function present({ away, startsAt, endsAt, ...judge }: StoredJudge, plan: RoundPlan): DrawJudge {
  const time = startsAt && endsAt ? availabilityOf(away, startsAt, endsAt) : { days: 0, daysAway: 0 };
  return { ...judge, ...time, limit: plan.judgesPerEntry === null ? judge.limit : limitWhile(judge.limit, time) };
}

/** Reads what a draw depends on: entries still admitted, panel the words they share and the conflicts between them; six statements. */
@Injectable()
export class DrawMaterials {
  constructor(
    private readonly admitted: AdmittedEntries,
    private readonly recusals: Recusals,
  ) {}

  async of(reader: Reader, round: { id: string; editionId: string }, plan: RoundPlan): Promise<DrawMaterial> {
    const entered = new Set((await rows<{ id: string }>(reader, ENTERED, [round.id])).map((one) => one.id));
    const admitted = (await this.admitted.of(reader, round.editionId)).filter((one) => entered.has(one.id));
    const stored = await rows<StoredJudge>(reader, JUDGES, [round.id, plan.loadLimit, plan.milestone]);
    const judges = stored.map((judge) => present(judge, plan));
    const blocked = await this.blocked(reader, round.editionId, admitted, judges);
    const texts = new Map((await this.admitted.about(reader, round.editionId)).map((one) => [one.id, one.about]));
    const entries = admitted.map(({ id, ...one }): DrawEntry => ({ entryId: id, ...one, about: texts.get(id) ?? '' }));
    const shared = sharedWords(judges, entries);
    const fitting = judges.map((judge) => ({ ...judge, shared: shared.get(judge.judgeId) ?? new Map() }));
    return {
      entries: entries.sort((a, b) => (a.entryId < b.entryId ? -1 : 1)),
      judges: await this.asking(reader, fitting, entries),
      blocked,
    };
  }

  private async asking(reader: Reader, judges: DrawJudge[], entries: DrawEntry[]): Promise<DrawJudge[]> {
    const people = judges.map(({ personId }) => personId);
    const subjects = entries.map(({ entryId }) => entryId);
    const asked = Map.groupBy(await this.recusals.asked(reader, people, subjects), ({ personId }) => personId);
    return judges.map((judge) => ({
      ...judge,
      asked: new Set((asked.get(judge.personId) ?? []).map(({ subjectId }) => subjectId)),
    }));
  }

  private async blocked(
    reader: Reader,
    editionId: string,
    entries: AdmittedEntry[],
    judges: DrawJudge[],
  ): Promise<Set<string>> {
    const judgeOf = new Map(judges.map((judge) => [judge.personId, judge.judgeId]));
    const question = { editionId, people: [...judgeOf.keys()], subjects: entries.map(subjectOf) };
    const blocks = await this.recusals.blocked(reader, question);
    return new Set(blocks.map((one) => pairKey(one.subjectId, judgeOf.get(one.personId) ?? '')));
  }
}
