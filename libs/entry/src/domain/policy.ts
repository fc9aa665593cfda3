import { type Actor, hasSeat } from '#kernel';
import type { Entry } from './entry.js';

const leads = (actor: Actor, entry: Pick<Entry, 'leadId'>) => actor.personId !== null && actor.personId === entry.leadId;
const reviews = (actor: Actor, editionId: string) => hasSeat(actor, editionId, 'secretariat', 'organiser');
const oversees = (actor: Actor, editionId: string) =>
  hasSeat(actor, editionId, 'secretariat', 'organiser', 'supervisor');

/** Who may do what with entries. */
export const may = {
  startEntry: (actor: Actor) => actor.personId !== null,
  editEntry: leads,
  submitEntry: leads,
  withdrawEntry: leads,
  reviveEntry: leads,
  reviewEntry: (actor: Actor, entry: Pick<Entry, 'editionId'>) => reviews(actor, entry.editionId),
  listEntries: oversees,
  /** Telephone numbers and mail addresses of the people in an entry. */
  seeContacts: (actor: Actor, entry: Pick<Entry, 'leadId' | 'editionId'>) =>
    leads(actor, entry) || reviews(actor, entry.editionId),
};
