import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { SearchQuery } from '#platform/page.dto';

/** What one side writes to the other. */
export class WriteToThreadDto {
  @IsString() @MaxLength(10_000) words: string;
}

/** Which part of the desk's list. */
export class ThreadListQuery extends SearchQuery {
  @IsOptional() @IsIn(['team', 'desk']) side?: 'team' | 'desk';
}
