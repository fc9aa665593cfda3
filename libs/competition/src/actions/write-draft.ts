import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { uniqueRefusal } from '#platform/constraint';
import type { Tx } from '#platform/unit-of-work';
import type { Draft } from '../domain/draft.js';
import { editionLife } from '../domain/edition.js';
import { CompetitionEntity } from '../tables/competition.entity.js';
import { EditionEntity } from '../tables/edition.entity.js';
import { EditionVersionEntity } from '../tables/edition-version.entity.js';
import { MilestoneEntity } from '../tables/milestone.entity.js';

const FIRST = { version: 1 };

/** Writes a draft with its first version and its milestones; a taken slug or code is refused. */
export async function writeDraft(tx: Tx, draft: Draft, writtenBy: string | null): Promise<string> {
  const { plan, t0, calendarProvisional } = draft;
  const id = newId();
  const competitionId = await competitionOf(tx, draft.competition);
  const { slug, numberPrefix } = plan;
  const facts = { id, competitionId, slug, code: plan.code, numberPrefix, plan, ...FIRST, t0, calendarProvisional };
  await uniqueRefusal(tx.insert(EditionEntity, { ...facts, state: editionLife.initial, rulesLockedAt: null }), {
    uq_edition_slug: ['conflict', 'slug-taken'],
    uq_edition_code: ['conflict', 'edition-code-taken'],
  });
  const written = { plan, writtenAt: await now(tx), writtenBy, note: '' };
  await tx.insert(EditionVersionEntity, { editionId: id, ...FIRST, ...written });
  const milestones = [...draft.milestones].map(([code, times]) => ({ editionId: id, code, ...times, ...FIRST }));
  await tx.insert(MilestoneEntity, milestones);
  return id;
}

async function competitionOf(tx: Tx, code: string): Promise<string> {
  await tx.createQueryBuilder().insert().into(CompetitionEntity).values({ id: newId(), code }).orIgnore().execute();
  return (await tx.findOneByOrFail(CompetitionEntity, { code })).id;
}
