import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsInstant } from '#platform/instant';
import { SearchQuery } from '#platform/page.dto';
import { ENTRY_STATES, type EntryState } from '../domain/entry.js';
import { BATCH_ACTIONS, type BatchAction } from '../domain/review/batch.js';
import { PROPOSAL_KINDS, type ProposalKind } from '../domain/review/proposal.js';
import { QUEUE_ORDERS, QUEUE_VIEWS, type QueueOrder, type QueueView } from '../queries/review/entry-queue.js';
import { CheckedItemDto } from './review.dto.js';

/** Which part of the queue. */
export class EntryListQuery extends SearchQuery {
  @IsOptional() @IsIn(ENTRY_STATES) state?: EntryState;
  @IsOptional() @IsString() @MaxLength(40) track?: string;
  @IsOptional() @IsString() @MaxLength(40) division?: string;
  @IsOptional() @IsString() @MaxLength(40) kind?: string;
  @IsOptional() @IsIn(['eligible', 'needs-proof', 'needs-partner']) eligibility?: string;
  /** A person's id, `me` or `none`. */
  @IsOptional() @Matches(/^(me|none|[0-9a-f-]{36})$/) reviewer?: string;
  @IsOptional() @IsIn(['blocking', 'open', 'none']) findings?: 'blocking' | 'open' | 'none';
  @IsOptional() @IsIn(QUEUE_VIEWS) view?: QueueView;
  @IsOptional() @IsIn(QUEUE_ORDERS) order?: QueueOrder;
}

/** Which entry not to offer as the next one. */
export class NextEntryQuery {
  @IsOptional() @IsUUID() after?: string;
}

/** A question as far as the desk has come. */
export class CheckDto {
  @IsString() @MaxLength(100) code: string;
  @IsOptional() @IsBoolean() ok: boolean | null;
  @IsString() @MaxLength(1000) note: string = '';
  @IsArray() @ArrayMaxSize(20) @IsString({ each: true }) @MaxLength(100, { each: true }) reasons: string[] = [];
}

/** The desk's notes anew; `version` is the one the writer saw, 0 when there were none. */
export class WorksheetDto {
  @IsArray() @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => CheckDto) checks: CheckDto[];
  @IsString() @MaxLength(4000) note: string = '';
  @IsInt() @Min(0) @Max(2_000_000_000) version: number;
}

/** A return as it is being written. */
export class DecisionPreviewDto {
  @IsArray() @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => CheckDto) checks: CheckDto[];
  @IsString() @MaxLength(2000) reason: string = '';
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @MaxLength(120, { each: true })
  fields?: string[];
  @IsOptional() @IsInstant() dueAt?: Date;
}

/** Who looks at the entry; null: nobody in particular. */
export class ReviewerDto {
  @IsOptional() @IsUUID() personId: string | null;
}

/** Why a finding does not matter. */
export class DismissalDto {
  @IsString() @Matches(/\S/) @MaxLength(1000) note: string;
}

/** A refusal or a disqualification asked for; the latter needs evidence. */
export class EndProposalDto {
  @IsIn(PROPOSAL_KINDS) kind: ProposalKind;
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => CheckedItemDto)
  checklist: CheckedItemDto[] = [];
  @IsString() @MaxLength(2000) reason: string = '';
  @IsString() @MaxLength(4000) evidence: string = '';
}

/** Why a proposal is turned down, or taken back. */
export class DeclineDto {
  @IsString() @Matches(/\S/) @MaxLength(1000) note: string;
}

/** Many entries in one go; `reviewers`: to whom they are given. */
export class BatchDto {
  @IsIn(BATCH_ACTIONS) action: BatchAction;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(200) @IsUUID(undefined, { each: true }) entryIds: string[];
  @IsArray() @ArrayMaxSize(50) @IsUUID(undefined, { each: true }) reviewers: string[] = [];
}
