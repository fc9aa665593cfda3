import { IsIn } from 'class-validator';
import { type Locale, LOCALES } from '#kernel';

/** Which language a paper speaks around what the team wrote. */
export class PaperQuery {
  @IsIn(LOCALES) language: Locale = 'zh-CN';
}
