import { IsOptional, IsUUID } from 'class-validator';

/** Whose result is let out. */
export class ReleaseDto {
  /** Left out: the closed round's. */
  @IsOptional() @IsUUID() entryId?: string;
}
