import { type Actor, found, hasSeat, isAdmin, isSystem } from '#kernel';
import { type EditionState, refuseUnlessPublished } from './edition.js';

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
  /** Know of the stages that are nobody else's. */
  seeInternalDates: (actor: Actor, { editionId }: OfEdition): boolean =>
    isAdmin(actor) || actor.seats.some((seat) => seat.editionId === editionId),
  changePlan: (actor: Actor, { editionId }: OfEdition): boolean => hasSeat(actor, editionId, 'organiser'),
  /** Answer on the public page what people ask the secretariat; and see the settings to do so. */
  changeFaq: (actor: Actor, { editionId }: OfEdition): boolean => hasSeat(actor, editionId, 'organiser', 'secretariat'),
  /** Make a new edition after an existing one; whoever does becomes its organiser. */
  copyEdition: (actor: Actor, { editionId }: OfEdition): boolean =>
    hasSeat(actor, editionId, 'organiser') || isAdmin(actor),
  /** Look at the calendar of working days, which all editions share. */
  readCalendar: (actor: Actor, { editionId }: OfEdition): boolean =>
    hasSeat(actor, editionId, 'organiser', 'secretariat', 'supervisor'),
  changeCalendar: (actor: Actor, { editionId }: OfEdition): boolean => hasSeat(actor, editionId, 'organiser'),
  moveMilestone: (actor: Actor, { editionId }: OfEdition): boolean => hasSeat(actor, editionId, 'organiser'),
  publishEdition: (actor: Actor, { editionId }: OfEdition): boolean =>
    hasSeat(actor, editionId, 'organiser') || isSystem(actor),
  archiveEdition: (actor: Actor, { editionId }: OfEdition): boolean =>
    hasSeat(actor, editionId, 'organiser') || isSystem(actor),
  /** Let everybody know something. */
  writeAnnouncements: (actor: Actor, { editionId }: OfEdition): boolean =>
    hasSeat(actor, editionId, 'organiser', 'secretariat'),
  /** Verify the ledger and take a copy of it away. */
  readLedger: (actor: Actor, { editionId }: OfEdition): boolean => hasSeat(actor, editionId, 'organiser', 'supervisor'),
};

/** What is asked of whoever changes these parts of a plan: the questions and answers are the secretariat's too. */
export function verbOf(parts: readonly string[]): 'changeFaq' | 'changePlan' {
  return parts.length > 0 && parts.every((part) => part === 'faq') ? 'changeFaq' : 'changePlan';
}

/** As `refuseUnlessPublished`, but `not-found` (404) for those who may not even know of the draft. */
export function refuseUnlessOpenTo(actor: Actor, { id, state }: { id: string; state: EditionState }): void {
  found(may.seeEdition(actor, { editionId: id, state }) || null);
  refuseUnlessPublished({ state });
}
