import { type Actor, hasSeat, isAdmin, isSystem, ROLES } from '#kernel';
import type { SeatRole } from './seat.js';

/** Who may do what with people, seats and organisations. */
export const may = {
  /** Whether the edition's staff list may even be known to exist. */
  knowSeats: (actor: Actor, editionId: string): boolean => isAdmin(actor) || hasSeat(actor, editionId, ...ROLES),
  readSeats: (actor: Actor, editionId: string): boolean =>
    isAdmin(actor) || hasSeat(actor, editionId, 'organiser', 'secretariat', 'supervisor'),
  /** An organiser fills every seat of the edition; an admin only gives an edition its organisers. */
  invite: (actor: Actor, editionId: string, role: SeatRole): boolean =>
    isSystem(actor) || hasSeat(actor, editionId, 'organiser') || (isAdmin(actor) && role === 'organiser'),
  removeSeat: (actor: Actor, editionId: string): boolean => hasSeat(actor, editionId, 'organiser'),
  grantSeat: (actor: Actor, editionId: string | null): boolean =>
    isSystem(actor) || (editionId !== null && hasSeat(actor, editionId, 'organiser')),
  /** A printed code lets whoever holds it act as that judge for a day. */
  issuePaperCodes: (actor: Actor, editionId: string): boolean => hasSeat(actor, editionId, 'organiser', 'secretariat'),
  readPaperCodes: (actor: Actor, editionId: string): boolean =>
    hasSeat(actor, editionId, 'organiser', 'secretariat', 'supervisor'),
  /** The register serves every edition: who runs one may correct it. */
  keepRegister: (actor: Actor, editionId: string): boolean => hasSeat(actor, editionId, 'organiser', 'secretariat'),
  readRegister: (actor: Actor, editionId: string): boolean =>
    hasSeat(actor, editionId, 'organiser', 'secretariat', 'supervisor'),
  /** Of oneself alone. */
  stateAffiliation: (actor: Actor): boolean => actor.personId !== null,
  registerOrganisation: (actor: Actor): boolean => isSystem(actor) || actor.personId !== null,
};
