import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { CHANGE_PARTS, type ChangePart } from '../domain/change-request.js';
import { NameOrganisationDto } from './entry.dto.js';

/** What the lead asks to change, with the new value of that part. */
export class AskChangeDto {
  @IsIn(CHANGE_PARTS) part: ChangePart;
  @IsOptional() @IsString() @MaxLength(200) title?: string;
  @IsOptional() @IsUUID() memberId?: string;
  @IsOptional() @ValidateNested() @Type(() => NameOrganisationDto) organisation?: NameOrganisationDto;
  @IsString() @Matches(/\S/) @MaxLength(1000) reason: string;
  @IsString() @MaxLength(1000) proof: string;
}

/** Why a request is approved or refused; the team reads it. */
export class SettleChangeDto {
  @IsString() @Matches(/\S/) @MaxLength(1000) note: string;
}
