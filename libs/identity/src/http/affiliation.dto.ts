import { IsOptional, IsString, MaxLength } from 'class-validator';

/** Until when somebody belonged to an organisation; null: they belong to it. */
export class AffiliationDto {
  /** A day in Shanghai, `2023-06-30`. */
  @IsOptional() @IsString() @MaxLength(10) leftOn: string | null = null;
}
