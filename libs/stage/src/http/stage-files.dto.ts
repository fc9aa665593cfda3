import { IsIn } from 'class-validator';
import { type Locale, LOCALES } from '#kernel';
import { PAPERS, type StagePaper } from '../domain/paper-kind.js';

/** In which language a file is made. */
export class FileLanguageQuery {
  @IsIn(LOCALES) language: Locale = 'zh-CN';
}

/** Which list is printed. */
export class StagePaperQuery extends FileLanguageQuery {
  @IsIn(PAPERS) paper: StagePaper = 'running-order';
}
