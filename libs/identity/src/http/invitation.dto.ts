import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { SEAT_ROLES, type SeatRole } from '../domain/seat.js';

/** Whom to offer which seat. */
export class InvitePersonDto {
  @IsString() @MaxLength(254) email: string;
  @IsString() @MaxLength(200) name: string;
  @IsIn(SEAT_ROLES) role: SeatRole;
}

/** Both only for somebody without an account; `name` replaces the one on the invitation. */
export class AcceptInvitationDto {
  @IsOptional() @IsString() @MaxLength(1000) password?: string;
  @IsOptional() @IsString() @MaxLength(200) name?: string;
}

/** Why the offer is turned down, for the organisers alone. */
export class DeclineInvitationDto {
  @IsOptional() @IsString() @MaxLength(500) reason?: string;
}
