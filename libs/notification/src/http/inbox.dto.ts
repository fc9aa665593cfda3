import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '#platform/page.dto';

/** Which part of the inbox. */
export class InboxQuery extends PageQuery {
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  unread?: boolean;
}

/** How somebody wants to be written to. */
export class ChoosePaceDto {
  @IsIn(['at-once', 'daily']) pace: 'at-once' | 'daily';
}
