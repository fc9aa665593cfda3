import { AcceptInPerson } from './accept-in-person.js';
import { GrantSeat } from './grant-seat.js';
import { InvitePerson } from './invite-person.js';

/** What other contexts do with seats. */
export const SEAT_DOORS = [InvitePerson, GrantSeat, AcceptInPerson];
