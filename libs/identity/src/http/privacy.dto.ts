import { IsString, MaxLength } from 'class-validator';

/** Who closes an account proves once more that it is theirs. */
export class CloseAccountDto {
  @IsString() @MaxLength(1000) password: string;
}
