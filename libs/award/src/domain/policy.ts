import { type Actor, hasSeat } from '#kernel';

interface OfEdition {
  editionId: string;
}

interface OfPanel extends OfEdition {
  /** People of the final's panel. */
  panel: readonly string[];
}

const isOfPanel = (actor: Actor, editionId: string, panel: readonly string[]): boolean =>
  actor.personId !== null && panel.includes(actor.personId) && hasSeat(actor, editionId, 'judge');

/** Who may do what with prizes. */
export const may = {
  viewPrizes: (actor: Actor, edition: OfEdition): boolean =>
    hasSeat(actor, edition.editionId, 'organiser', 'secretariat', 'supervisor'),
  proposePrizes: (actor: Actor, edition: OfEdition): boolean => hasSeat(actor, edition.editionId, 'organiser'),
  withdrawPrize: (actor: Actor, edition: OfEdition): boolean => hasSeat(actor, edition.editionId, 'organiser'),
  /** Scores by kind of judge, intervals and eligibility, while prizes are decided. */
  deliberate: (actor: Actor, edition: OfEdition): boolean =>
    hasSeat(actor, edition.editionId, 'organiser', 'supervisor', 'panel-chair'),
  openBallot: (actor: Actor, edition: OfEdition): boolean => hasSeat(actor, edition.editionId, 'organiser'),
  /** Whether one may even know that the panel votes. */
  knowBallots: (actor: Actor, about: OfPanel): boolean =>
    hasSeat(actor, about.editionId, 'organiser', 'secretariat', 'supervisor') ||
    isOfPanel(actor, about.editionId, about.panel),
  /** An expert of the final's panel, or an organiser. */
  nameCandidate: (actor: Actor, about: OfPanel): boolean =>
    hasSeat(actor, about.editionId, 'organiser') || isOfPanel(actor, about.editionId, about.panel),
  vote: (actor: Actor, ballot: OfEdition & { electors: readonly string[] }): boolean =>
    isOfPanel(actor, ballot.editionId, ballot.electors),
  suspendPrize: (actor: Actor, edition: OfEdition): boolean => hasSeat(actor, edition.editionId, 'organiser'),
  /** Somebody other than every proposer (four eyes). */
  confirmPrizes: (actor: Actor, set: OfEdition & { proposedBy: (string | null)[] }): boolean =>
    hasSeat(actor, set.editionId, 'organiser', 'supervisor') && !set.proposedBy.includes(actor.personId),
  /** An organiser, but not the one who confirmed the prizes last: finalising is looked at by somebody else again. */
  finaliseResults: (actor: Actor, set: OfEdition & { confirmedBy: string | null }): boolean =>
    hasSeat(actor, set.editionId, 'organiser') && (set.confirmedBy === null || set.confirmedBy !== actor.personId),
};
