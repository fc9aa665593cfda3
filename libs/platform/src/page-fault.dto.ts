import { IsIn, IsString, Length } from 'class-validator';

/** What a page tells of itself; nothing about people. */
export class PageFaultDto {
  @IsIn(['text-missing', 'page-broke']) kind: 'text-missing' | 'page-broke';
  /** The missing text's key, or the error's message. */
  @IsString() @Length(1, 300) what: string;
  /** The page's address, without what tells one subject from another. */
  @IsString() @Length(1, 200) page: string;
}
