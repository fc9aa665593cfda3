import { type Role, ROLES } from '#kernel';

/** Roles an edition seats; `admin` has no edition and is never invited. */
export type SeatRole = Exclude<Role, 'admin'>;

/** The same as a list. */
export const SEAT_ROLES = ROLES.filter((role): role is SeatRole => role !== 'admin');

/** One seat as it is stored. */
export interface HeldSeat {
  id: string;
  personId: string;
  editionId: string | null;
  role: Role;
  /** Who granted it; null for seats that came with the founding. */
  grantedBy: string | null;
  grantedAt: Date;
}

const STAFF: readonly Role[] = ['organiser', 'secretariat', 'supervisor', 'admin'];

/** Whether the role sees or decides so much that its holder must have a second factor and a short session. */
export function isStaffRole(role: Role): boolean {
  return STAFF.includes(role);
}
