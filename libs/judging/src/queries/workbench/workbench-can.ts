import type { Edition } from '#competition';
import type { Actor } from '#kernel';
import type { Reader } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { round as life } from '../../domain/round.js';
import type { RoundRow } from '../round-cards.js';
import { planOf } from '../round-plan.js';
import { type DraftRow, publishedAtOf } from './draft-rows.js';
import type { WorkbenchCanView } from './workbench.view.js';

interface Whole {
  round: RoundRow;
  edition: Edition;
  draft: DraftRow | null;
  vacancies: number;
}

/** What somebody may do with a round's draft now: the policy and the lifecycle together. */
export async function canOf(
  reader: Reader,
  actor: Actor,
  { round, edition, draft, vacancies }: Whole,
): Promise<WorkbenchCanView> {
  const { editionId, state, drawnAt } = round;
  const open = may.draftAssignment(actor, editionId) && life.allows(state, 'assign');
  const ready = open && draft?.state === 'ready';
  const secondPerson = planOf(edition, round.code).assignment?.secondPerson === true;
  const mine = may.publishDraft(actor, { editionId, authors: draft?.authors ?? [], secondPerson });
  const published = drawnAt !== null && (await publishedAtOf(reader, round.id, drawnAt));
  const rest = { undo: open && published, copy: open && drawnAt !== null };
  const repair = rest.copy && vacancies > 0;
  return { draft: open, publish: ready && mine, publishElse: ready && !mine, ...rest, repair };
}
