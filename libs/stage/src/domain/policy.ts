import { type Actor, hasSeat, ROLES } from '#kernel';

/** Who may do what on the stage; everything is asked with the edition's id. */
export const may = {
  /** The published sittings of a round: everybody who works on the edition. */
  readSessions: (actor: Actor, editionId: string) => hasSeat(actor, editionId, ...ROLES),
  /** The plan before it is published. */
  readSchedule: (actor: Actor, editionId: string) =>
    hasSeat(actor, editionId, 'organiser', 'secretariat', 'supervisor', 'stage-manager'),
  planSchedule: (actor: Actor, editionId: string) => hasSeat(actor, editionId, 'organiser', 'secretariat'),
  publishSchedule: (actor: Actor, editionId: string) => hasSeat(actor, editionId, 'organiser'),
};
