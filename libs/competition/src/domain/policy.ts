import { type Actor, hasSeat, isAdmin, isSystem } from '#kernel';
import type { EditionState } from './edition.js';

interface OfEdition {
  editionId: string;
}

/** Who may do what with editions. */
export const may = {
  /** Start a new edition, or found one from a file when the portal is set up. */
  foundEdition: (actor: Actor): boolean => isAdmin(actor) || isSystem(actor),
  /** Know that the edition exists: everybody, but a draft only those who work on it. */
  seeEdition: (actor: Actor, { editionId, state }: OfEdition & { state: EditionState }): boolean =>
    state !== 'draft' || isAdmin(actor) || isSystem(actor) || actor.seats.some((seat) => seat.editionId === editionId),
  /** Read the whole plan with form, consents and checklist. */
  readPlan: (actor: Actor, edition: OfEdition & { state: EditionState }): boolean =>
    (actor.personId !== null || isSystem(actor)) && may.seeEdition(actor, edition),
  changePlan: (actor: Actor, { editionId }: OfEdition): boolean => hasSeat(actor, editionId, 'organiser'),
  moveMilestone: (actor: Actor, { editionId }: OfEdition): boolean => hasSeat(actor, editionId, 'organiser'),
  publishEdition: (actor: Actor, { editionId }: OfEdition): boolean =>
    hasSeat(actor, editionId, 'organiser') || isSystem(actor),
  archiveEdition: (actor: Actor, { editionId }: OfEdition): boolean =>
    hasSeat(actor, editionId, 'organiser') || isSystem(actor),
};
