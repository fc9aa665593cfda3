/** Staff seats of an edition; `admin` founds editions and is the only seat without a scope. */
export const ROLES = [
  'organiser',
  'secretariat',
  'supervisor',
  'panel-chair',
  'judge',
  'scorekeeper',
  'stage-manager',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];

/** One seat somebody holds; `editionId` null means every edition (admin only). */
export interface Seat {
  editionId: string | null;
  role: Role;
}

/** Who acts: a signed-in person, a visitor (no person) or the system itself (no person, no session). */
export interface Actor {
  readonly personId: string | null;
  readonly sessionId: string | null;
  readonly seats: readonly Seat[];
}

/** Acts in timers and reactions. */
export const SYSTEM: Actor = Object.freeze({ personId: null, sessionId: null, seats: Object.freeze([]) });

/** Somebody who has not signed in. */
export const VISITOR: Actor = Object.freeze({ personId: null, sessionId: null, seats: Object.freeze([]) });

/** Whether the actor is the system itself; compares identity, so nobody else can pose as it. */
export function isSystem(actor: Actor): boolean {
  return actor === SYSTEM;
}

/** Whether the actor holds one of the roles in the edition. Admin is never implied. */
export function hasSeat(actor: Actor, editionId: string, ...roles: Role[]): boolean {
  return actor.seats.some((seat) => seat.editionId === editionId && roles.includes(seat.role));
}

/** Whether the actor administers the whole portal. */
export function isAdmin(actor: Actor): boolean {
  return actor.seats.some((seat) => seat.editionId === null && seat.role === 'admin');
}
