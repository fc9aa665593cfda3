import { IsString, Matches, MaxLength } from 'class-validator';

export class FinaliseDto {
  @IsString() @Matches(/\S/) @MaxLength(500) comment: string;
}
