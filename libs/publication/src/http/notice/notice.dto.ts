import { Type } from 'class-transformer';
import { IsIn, IsISO8601, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { type Locale, LOCALES } from '#kernel';
import type { NoticeRequest } from '../../queries/notice/order-notice.js';

export class SecondNoticeDto {
  /** The notice that is replaced or taken back. */
  @IsUUID() noticeId: string;
  @IsIn(['replaces', 'withdraws']) kind: 'replaces' | 'withdraws';
  /** What has changed, in words; the public reads it. */
  @IsString() @Matches(/\S/) @MaxLength(1000) what: string;
}

export class NoticeDto {
  @IsIn(['admitted', 'round', 'awards']) list: 'admitted' | 'round' | 'awards';
  /** Code of the round from which entries go on. */
  @IsOptional() @IsString() @MaxLength(40) round?: string | null;
  /** Left out: at once. */
  @IsOptional() @IsISO8601({ strict: true }) startsAt?: string | null;
  @IsOptional() @ValidateNested() @Type(() => SecondNoticeDto) second?: SecondNoticeDto | null;
}

export class NoticePublicationDto extends NoticeDto {
  /** Hash of the preview that was read; the notice is refused where it would read otherwise by now. Left out: as it reads. */
  @IsOptional() @Matches(/^[0-9a-f]{64}$/) hash?: string | null;
}

export class NoticePaperQuery {
  @IsOptional() @IsIn(LOCALES) language: Locale = 'zh-CN';
}

/** The request as the context knows it. */
export function noticeRequest({ list, round, startsAt, second }: NoticeDto): NoticeRequest {
  return { list, round: round ?? null, startsAt: startsAt ? new Date(startsAt) : null, second: second ?? null };
}
