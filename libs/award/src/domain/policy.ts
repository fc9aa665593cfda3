import { type Actor, hasSeat } from '#kernel';

interface OfEdition {
  editionId: string;
}

/** Who may do what with prizes. */
export const may = {
  viewPrizes: (actor: Actor, edition: OfEdition): boolean =>
    hasSeat(actor, edition.editionId, 'organiser', 'secretariat', 'supervisor'),
  proposePrizes: (actor: Actor, edition: OfEdition): boolean => hasSeat(actor, edition.editionId, 'organiser'),
  withdrawPrize: (actor: Actor, edition: OfEdition): boolean => hasSeat(actor, edition.editionId, 'organiser'),
  suspendPrize: (actor: Actor, edition: OfEdition): boolean => hasSeat(actor, edition.editionId, 'organiser'),
  /** Somebody other than every proposer (four eyes). */
  confirmPrizes: (actor: Actor, set: OfEdition & { proposedBy: (string | null)[] }): boolean =>
    hasSeat(actor, set.editionId, 'organiser', 'supervisor') && !set.proposedBy.includes(actor.personId),
  /** An organiser, but not the one who confirmed the prizes last: finalising is looked at by somebody else again. */
  finaliseResults: (actor: Actor, set: OfEdition & { confirmedBy: string | null }): boolean =>
    hasSeat(actor, set.editionId, 'organiser') && (set.confirmedBy === null || set.confirmedBy !== actor.personId),
};
