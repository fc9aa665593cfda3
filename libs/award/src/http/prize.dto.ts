import { IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';

export class NominateDto {
  @IsString() @MaxLength(40) awardCode: string;
  /** Left out: the seat stays vacant. */
  @IsOptional() @IsUUID() entryId?: string | null;
  /** The person, for awards held by a person. */
  @IsOptional() @IsString() @MaxLength(60) holderName?: string | null;
  @IsString() @MinLength(2) @MaxLength(500) reason: string;
}

export class WithdrawPrizeDto {
  @IsString() @MinLength(2) @MaxLength(500) reason: string;
}
