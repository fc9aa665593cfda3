import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { ConsentDto } from './entry.dto.js';

/** What a team says about a member. */
export class PortraitDto {
  @IsString() @MaxLength(400) name: string;
  @IsString() @MaxLength(400) role: string;
  @IsString() @MaxLength(400) unit: string;
  @IsString() @MaxLength(400) contribution: string;
}

/** A place offered; without an address the link is passed on by hand. */
export class InviteMemberDto extends PortraitDto {
  @IsOptional() @IsString() @MaxLength(254) email: string | null;
}

/** Every place in its new order. */
export class MemberOrderDto {
  @IsArray() @ArrayMaxSize(100) @IsUUID(undefined, { each: true }) members: string[];
}

/** Whom the lead is offered to. */
export class LeadOfferDto {
  @IsUUID() memberId: string;
}

/** Ticks under versions of texts. */
export class ConsentsDto {
  @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => ConsentDto) consents: ConsentDto[];
}
