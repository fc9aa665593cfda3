import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { type CertificateKind, KINDS } from '../../domain/certificate/kind.js';

export class IssueCertificatesDto {
  /** Judges to honour beside the prizes. */
  @IsArray() @ArrayMaxSize(200) @ArrayUnique() @IsUUID(undefined, { each: true }) judges: string[];
  /** Names of units to honour. */
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsString({ each: true })
  @Matches(/\S/, { each: true })
  @MaxLength(100, { each: true })
  organisations: string[];
  /** Revoked certificates to issue again: without being asked for, none is. */
  @IsOptional() @IsArray() @ArrayMaxSize(200) @ArrayUnique() @IsUUID(undefined, { each: true }) again?: string[];
}

export class CertificateReasonDto {
  /** Why; the staff and the holder read it. */
  @IsString() @Matches(/\S/) @MaxLength(500) reason: string;
}

export class TrialPrintDto {
  @IsIn(KINDS) kind: CertificateKind;
  /** What the plan is to say about certificates; absent: as it stands. */
  @IsOptional() @IsObject() certificates?: Record<string, unknown>;
}

export class VerifyCertificateDto {
  @IsString() @MaxLength(100) number: string;
  /** Absent: the answer is that it is needed, whatever the number. */
  @IsOptional() @IsString() @MaxLength(100) code?: string;
}
