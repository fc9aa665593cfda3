import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { refuse } from '#kernel';
import { sha256 } from '#platform/chance';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { type PlannedChange, planChanges } from '../../domain/workbench/draft-changes.js';
import { pairsOf } from '../../domain/workbench/draft-parts.js';
import { readChangeTable } from '../../domain/workbench/draft-table.js';
import type { AssignmentDraftEntity } from '../../tables/assignment-draft.entity.js';
import { JUDGE_NAME, JUDGE_PEOPLE } from '../names.js';
import type { DrawEntry } from '../draw-material.js';
import { planOf } from '../round-plan.js';
import type { ChangePreviewView, ChangeRowView } from './change.view.js';
import { type DraftRound, DraftGrounds } from './draft-ground.js';
import { hardRuleOf, membersOf } from './draft-members.js';

/** Most rows of a table of changes. */
export const MOST_CHANGES = 2000;

const PEOPLE = `SELECT j.id AS "judgeId", ${JUDGE_NAME} AS name, lower(coalesce(person.email, invitation.email, '')) AS email
  FROM judging.panel_seat s JOIN judging.judge j ON j.id = s.judge_id ${JUDGE_PEOPLE}
  WHERE s.round_id = $1 AND j.state = 'active' ORDER BY j.id`;

/** What a table would do to a draft as it stands. */
@Injectable()
export class ChangePlans {
  constructor(
    private readonly grounds: DraftGrounds,
    private readonly editions: Editions,
  ) {}

  async of(
    reader: Reader,
    round: DraftRound & { code: string },
    draft: AssignmentDraftEntity,
    cells: readonly (readonly string[])[],
  ): Promise<{ planned: PlannedChange[]; preview: ChangePreviewView }> {
    if (cells.length > MOST_CHANGES + 1) refuse('invalid', 'changes-too-long', { max: MOST_CHANGES });
    const edition = await this.editions.byId(reader, round.editionId);
    const ground = await this.grounds.of(reader, round, planOf(edition, round.code), draft);
    const { material, rule, read } = ground;
    const { missing, rows: written } = readChangeTable(cells);
    const people = await rows<Person>(reader, PEOPLE, [round.id]);
    const numbers = new Map(material.entries.map(({ number, entryId }) => [number, entryId]));
    const members = membersOf(material, draft.seating);
    const now = { rule: hardRuleOf(rule), members, pairs: pairsOf(draft), numbers, people, read };
    const planned = planChanges(now, written);
    const shown = planned.map((row) => shownAs(row, material.entries, people));
    const digest = sha256(JSON.stringify([draft.id, missing, shown, planned, now.pairs]));
    return { planned, preview: { digest, missing, rows: shown } };
  }
}

interface Person {
  judgeId: string;
  name: string;
  email: string;
}

/** A row in names, its state in one word. */
function shownAs(
  { row, number, judge, email, kind = null, change, faults, notes }: PlannedChange,
  entries: readonly DrawEntry[],
  people: readonly Person[],
): ChangeRowView {
  const state = faults.length > 0 ? 'faulty' : (change?.kind ?? 'none');
  const named = people.find(({ judgeId }) => judgeId === change?.judgeId)?.name ?? (judge || email);
  const title = entries.find((entry) => entry.number === number)?.title ?? '';
  return { row, number, title, judge: named, kind, state, faults, notes };
}
