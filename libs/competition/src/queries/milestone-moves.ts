import { Injectable } from '@nestjs/common';
import { People } from '#identity';
import { type Actor, permit } from '#kernel';
import { rows } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import { type EditionRow, editionRow } from './edition-row.js';
import type { MilestoneMovesView, MilestoneMoveView, PublicMoveView } from './milestone-moves.view.js';

type Line = Omit<MilestoneMoveView, 'movedBy'> & { personId: string | null; inDraft: boolean };

const LINES = `SELECT v.code, v.version, v.started_before AS "startedBefore", v.ended_before AS "endedBefore",
    v.starts_at AS "startsAt", v.ends_at AS "endsAt", v.reason, v.moved_at AS "movedAt", v.moved_by AS "personId",
    v.in_draft AS "inDraft", v.version = m.version AS latest
  FROM competition.milestone_move v JOIN competition.milestone m ON m.edition_id = v.edition_id AND m.code = v.code
  WHERE v.edition_id = $1 ORDER BY v.moved_at DESC, v.version DESC, v.code`;

/** Who moved which dates of an edition, and why. */
@Injectable()
export class MilestoneMoves {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly people: People,
  ) {}

  async of(actor: Actor, editionId: string): Promise<MilestoneMovesView> {
    await editionRow(this.unit.read, actor, 'id', editionId);
    permit(may.readCalendar(actor, { editionId }));
    const lines = await rows<Line>(this.unit.read, LINES, [editionId]);
    const ids = [...new Set(lines.flatMap(({ personId }) => personId ?? []))];
    const names = new Map((await this.people.byIds(this.unit.read, ids)).map(({ id, name }) => [id, name]));
    const items = lines.map(({ personId, inDraft: _, ...line }) => ({
      ...line,
      movedBy: names.get(personId ?? '') ?? null,
    }));
    return { items };
  }
}

/** The moves of an edition that the public is told, without who made them. */
export async function publicMoves(
  reader: Reader,
  { id, plan }: Pick<EditionRow, 'id' | 'plan'>,
): Promise<PublicMoveView[]> {
  const lines = await rows<Line>(reader, LINES, [id]);
  const internal = plan.timeline.flatMap((one) => (one.internal ? [one.code] : []));
  const told = lines.filter(({ code, inDraft }) => !inDraft && !internal.includes(code));
  return told.map(({ personId: _, latest: __, inDraft: ___, ...line }) => line);
}
