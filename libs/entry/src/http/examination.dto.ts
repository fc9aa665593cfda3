import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { IsInstant } from '#platform/instant';
import { ELIGIBILITY_VERDICTS, type EligibilityVerdict } from '../domain/review/eligibility-decision.js';
import { SCAN_REASONS, type ScanReason } from '../domain/scan-decision.js';

/** Why the scan is right though no code could be read. */
export class AcceptScanDto {
  @IsString() @Matches(/\S/) @MaxLength(1000) note: string;
}

/** Why another scan is needed, and until when; without a time as many working days as a correction has. */
export class ScanRequestDto {
  @IsArray() @ArrayMaxSize(20) @IsIn(SCAN_REASONS, { each: true }) reasons: ScanReason[] = [];
  @IsString() @MaxLength(1000) note: string = '';
  @IsOptional() @IsInstant() dueAt?: Date;
}

/** Whether the proof of eligibility holds, and why. */
export class EligibilityDecisionDto {
  @IsIn(ELIGIBILITY_VERDICTS) verdict: EligibilityVerdict;
  @IsString() @Matches(/\S/) @MaxLength(1000) reason: string;
}
