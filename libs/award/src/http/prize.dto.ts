import { IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';

export class NominateDto {
  @IsString() @MaxLength(40) awardCode: string;
  /** Left out: the seat stays vacant. */
  @IsOptional() @IsUUID() entryId?: string | null;
  /** The person, for awards held by a person. */
  @IsOptional() @IsString() @MaxLength(60) holderName?: string | null;
  @IsString() @Matches(/\S/) @MaxLength(500) reason: string;
}

export class WithdrawPrizeDto {
  @IsString() @Matches(/\S/) @MaxLength(500) reason: string;
}
