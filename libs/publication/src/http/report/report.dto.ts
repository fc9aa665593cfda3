import { type Locale, LOCALES } from '#kernel';
import { IsIn } from 'class-validator';

/** In which language a report is written. */
export class ReportQuery {
  @IsIn(LOCALES) language: Locale = 'zh-CN';
}
