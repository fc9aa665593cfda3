import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsString,
  IsUUID,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

const KINDS = ['personal', 'financial', 'organisational', 'professional'] as const;

/** What a judge says of one entry; `conflict` null: there is none. */
export class DutyDeclarationDto {
  @IsUUID() assignmentId: string;
  @ValidateIf((declaration: DutyDeclarationDto) => declaration.conflict !== null)
  @IsIn(KINDS)
  conflict: (typeof KINDS)[number] | null;
  /** Due where a relation was found, or there is a conflict. */
  @IsString() @MaxLength(1000) statement: string;
}

/** What a judge says of many entries. */
export class DeclarationsDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => DutyDeclarationDto)
  declarations: DutyDeclarationDto[];
}
