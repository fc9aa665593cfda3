import { type Locale, LOCALES } from '#kernel';
import { IsIn, IsOptional, IsString, Matches } from 'class-validator';

/** The preview whose changes are to be made; without one nothing is. */
export class ImportQuery {
  @IsOptional() @IsString() @Matches(/^[0-9a-f]{64}$/) digest?: string;
}

/** The pool as a table, or its head alone with an example. */
export class TableQuery {
  @IsOptional() @IsIn(['head']) only?: 'head';
  @IsOptional() @IsIn(LOCALES) locale: Locale = 'zh-CN';
}
