import { type Actor, hasSeat } from '#kernel';

interface OfEdition {
  editionId: string;
}

const office = (actor: Actor, { editionId }: OfEdition) => hasSeat(actor, editionId, 'organiser', 'secretariat');
const organises = (actor: Actor, { editionId }: OfEdition) => hasSeat(actor, editionId, 'organiser');

/** Who may do what with the messages of an edition. */
export const may = {
  readOutbox: office,
  /** Let held messages go, or drop them. */
  releaseMessages: organises,
  /** Offer a failed message to its server again. */
  retryMessages: office,
  readTemplates: office,
  changeTemplates: organises,
  /** Decide which messages wait to be read before they leave. */
  holdMessages: organises,
  /** One's own inbox. */
  readInbox: (actor: Actor): boolean => actor.personId !== null,
};
