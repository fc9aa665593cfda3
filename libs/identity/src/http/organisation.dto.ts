import { ORGANISATION_KINDS, type OrganisationKind } from '#kernel';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

/** What somebody types about an organisation. */
export class RegisterOrganisationDto {
  @IsString() @MaxLength(200) name: string;
  /** Unified social credit code; a faulty one is taken, with findings. */
  @IsOptional() @IsString() @MaxLength(60) uscc: string | null = null;
  @IsIn(ORGANISATION_KINDS) kind: OrganisationKind;
  /** GB/T 2260, six digits. */
  @IsString() @Matches(/^\d{6}$/) region: string;
}
