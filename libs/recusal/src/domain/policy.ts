import { type Actor, hasSeat, isSystem } from '#kernel';
import { type ConflictPeople, isSecondPerson } from './conflict.js';

/** Who runs or watches an edition; judges declare about the entries they are given. */
const STAFF = ['organiser', 'secretariat', 'supervisor', 'panel-chair', 'scorekeeper', 'stage-manager'] as const;
const keeps = (actor: Actor, editionId: string) => hasSeat(actor, editionId, 'organiser', 'secretariat');

/** A conflict, as far as deciding it goes. */
interface Decidable extends ConflictPeople {
  editionId: string;
}

/** Who may do what with conflicts. */
export const may = {
  /** Whether the edition's conflicts may even be known to exist. */
  readConflicts: (actor: Actor, editionId: string) =>
    hasSeat(actor, editionId, 'organiser', 'secretariat', 'supervisor'),
  pinConflict: keeps,
  /** One's own, and to read what is known of oneself. */
  declareOwn: (actor: Actor, editionId: string) => hasSeat(actor, editionId, ...STAFF),
  decideConflicts: keeps,
  /** Everybody but the one it concerns. */
  confirmConflict: (actor: Actor, conflict: Decidable) =>
    keeps(actor, conflict.editionId) && actor.personId !== conflict.personId,
  /** A second person: neither the one concerned nor who entered or decided it. */
  endConflict: (actor: Actor, conflict: Decidable) =>
    keeps(actor, conflict.editionId) && actor.personId !== null && isSecondPerson(actor.personId, conflict),
  answerConflict: (actor: Actor, conflict: { personId: string }) =>
    actor.personId !== null && actor.personId === conflict.personId,
  noteSubjects: isSystem,
  recount: isSystem,
};
