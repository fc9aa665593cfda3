import { IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';

/** Which award the panel votes on. */
export class OpenBallotDto {
  @IsString() @MaxLength(40) awardCode: string;
}

/** One vote. */
export class VoteDto {
  @IsInt() @Min(1) @Max(10) round: number;
  /** Left out: an abstention. */
  @IsOptional() @IsUUID() choice?: string | null;
  /** Chance from the voter's device, in hexadecimal: by it the vote is found again among those counted. */
  @Matches(/^[0-9a-f]{32}$/) receipt: string;
}

/** Whom an expert names, and why. */
export class NameCandidateDto {
  @IsString() @MaxLength(40) awardCode: string;
  @IsUUID() entryId: string;
  /** The person, for awards held by a person. */
  @IsOptional() @IsUUID() holderId?: string | null;
  @IsString() @Matches(/\S/) @MaxLength(1000) grounds: string;
}
