import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';

export class NominateDto {
  @IsString() @MaxLength(40) awardCode: string;
  /** Left out: the seat stays vacant. */
  @IsOptional() @IsUUID() entryId?: string | null;
  /** The person, for awards held by a person. */
  @IsOptional() @IsUUID() holderId?: string | null;
  @IsString() @Matches(/\S/) @MaxLength(500) reason: string;
}

/** Why something happens to a prize. */
export class PrizeReasonDto {
  @IsString() @Matches(/\S/) @MaxLength(500) reason: string;
}

export class WithdrawPrizeDto extends PrizeReasonDto {
  /** Whether its entry may have no other prize of the edition either. */
  @IsOptional() @IsBoolean() bars?: boolean;
}

/** The plan that its reader saw. */
export class FollowCascadeDto {
  @Matches(/^[0-9a-f]{64}$/) hash: string;
}

export class SupposedDto {
  @IsOptional() @IsIn(['true', 'false']) bars?: 'true' | 'false';
}
