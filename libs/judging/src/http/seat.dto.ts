import { IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';

/** A judge who does not come, and what is known of it. */
export class NoteAbsenceDto {
  @IsUUID() judgeId: string;
  @IsString() @Matches(/\S/) @MaxLength(1000) reason: string;
}

/** A judge of the pool who joins the panel of an open round. */
export class SubstituteDto {
  @IsUUID() judgeId: string;
  /** Needed where the round has several. */
  @IsOptional() @IsInt() @Min(1) @Max(50) room?: number;
  @IsString() @Matches(/\S/) @MaxLength(1000) reason: string;
  /** Whose free seats they take, as far as they may. */
  @IsOptional() @IsUUID() inPlaceOf?: string;
}
