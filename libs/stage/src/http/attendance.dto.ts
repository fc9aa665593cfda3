import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

/** Who came: exactly one of the three. */
export class CheckInDto {
  /** What a camera read off a pass. */
  @IsOptional() @IsString() @MaxLength(200) code?: string;
  /** The entry's number, or its last digits. */
  @IsOptional() @IsString() @MaxLength(40) number?: string;
  /** A line of the list. */
  @IsOptional() @IsUUID() attendeeId?: string;
}
