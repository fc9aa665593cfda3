import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '#platform/page.dto';

/** Which part of the outbox. */
export class OutboxQuery extends PageQuery {
  @IsOptional() @IsString() @MaxLength(254) to?: string;
}
