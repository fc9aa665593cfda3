import type { JudgeKind } from '#kernel';
import { Injectable } from '@nestjs/common';
import type { RoundPlan } from '#competition';
import { type AdmittedEntry, AdmittedEntries } from '#entry';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { Recusals } from '#recusal';
import { pairKey } from '../domain/pair.js';
import { subjectOf } from './subject.js';

/** An entry of a round, with what a draw asks about it. */
export interface DrawEntry extends Pick<AdmittedEntry, 'number' | 'title' | 'track' | 'division' | 'revisionId'> {
  entryId: string;
}

/** A judge on a panel, with what a draw asks about them. */
export interface DrawJudge {
  judgeId: string;
  personId: string;
  kind: JudgeKind;
  organisationId: string;
  /** codes of the tracks they know best */
  tracks: string[];
  /** most entries in this round */
  limit: number;
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
      AS "organisationId", j.tracks, least(j.capacity, $2::int) AS "limit",
    s.fixed_room AS "fixedRoom", s.room
  FROM judging.panel_seat s JOIN judging.judge j ON j.id = s.judge_id
  WHERE s.round_id = $1 AND j.state = 'active' ORDER BY j.id`;

/** Reads what a draw depends on: entries still admitted, panel and the conflicts between them; five statements. */
@Injectable()
export class DrawMaterials {
  constructor(
    private readonly admitted: AdmittedEntries,
    private readonly recusals: Recusals,
  ) {}

  async of(reader: Reader, round: { id: string; editionId: string }, plan: RoundPlan): Promise<DrawMaterial> {
    const entered = new Set((await rows<{ id: string }>(reader, ENTERED, [round.id])).map((one) => one.id));
    const admitted = (await this.admitted.of(reader, round.editionId)).filter((one) => entered.has(one.id));
    const judges = await rows<DrawJudge>(reader, JUDGES, [round.id, plan.loadLimit]);
    const blocked = await this.blocked(reader, round.editionId, admitted, judges);
    const entries = admitted.map(({ id, ...one }): DrawEntry => ({ entryId: id, ...one }));
    return {
      entries: entries.sort((a, b) => (a.entryId < b.entryId ? -1 : 1)),
      judges: await this.asking(reader, judges, entries),
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
