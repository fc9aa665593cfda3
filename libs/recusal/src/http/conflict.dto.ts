import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { SearchQuery } from '#platform/page.dto';
import { CONFLICT_KINDS, type ConflictRelation } from '../domain/conflict.js';
import { type Decision, DECISIONS } from '../domain/decision.js';
import { RELATIONS } from '../domain/rules.js';
import { GROUPS } from '../queries/conflicts.js';

const KINDS = [...RELATIONS, ...CONFLICT_KINDS];

/** What the list is narrowed by. */
export class ConflictsQuery extends SearchQuery {
  @IsOptional() @IsIn(GROUPS) group?: (typeof GROUPS)[number];
  @IsOptional() @IsIn(KINDS) relation?: ConflictRelation;
  @IsOptional() @IsIn(['judge', 'staff']) who?: 'judge' | 'staff';
  @IsOptional() @IsUUID() subject?: string;
}

/** A relation that staff know of. */
export class ConflictPinDto {
  @IsUUID() personId: string;
  @IsUUID() subjectId: string;
  @IsIn(KINDS) relation: ConflictRelation;
  @IsString() @Matches(/\S/) @MaxLength(1000) reason: string;
}

/** Relations to look at before deciding. */
export class ConflictDecisionPreviewDto {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(500) @IsUUID('all', { each: true }) ids: string[];
  @IsIn(DECISIONS) decision: Decision;
}

/** What is decided, and why. */
export class ConflictDecisionDto extends ConflictDecisionPreviewDto {
  @IsString() @Matches(/\S/) @MaxLength(1000) reason: string;
}

/** Why a relation that was found is no conflict, in the words of the person it concerns. */
export class ConflictAnswerDto {
  @IsString() @Matches(/\S/) @MaxLength(1000) statement: string;
}
