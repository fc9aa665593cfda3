import { IsString, Matches, MaxLength } from 'class-validator';
import { IsInstant } from '#platform/instant';

/** More time for one team: its number, or its lead's address while it has none. */
export class ExtendDeadlineDto {
  @IsString() @Matches(/\S/) @MaxLength(254) whom: string;
  @IsInstant() until: Date;
  @IsString() @Matches(/\S/) @MaxLength(1000) reason: string;
}

/** The end a milestone might be moved to. */
export class NewEndQuery {
  @IsInstant() until: Date;
}

/** The hash printed on a receipt. */
export class ReceiptHashQuery {
  @Matches(/^[0-9a-fA-F]{64}$/) hash: string;
}
