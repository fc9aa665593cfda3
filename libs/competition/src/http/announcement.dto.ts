import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsObject, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';

/** A text in both languages; English may be empty. */
export class BothTextsDto {
  @IsString() @MaxLength(20_000) 'zh-CN': string;
  @IsString() @MaxLength(20_000) en: string;
}

/** What everybody is to know. */
export class AnnouncementDto {
  @IsObject() @ValidateNested() @Type(() => BothTextsDto) title: BothTextsDto;
  @IsObject() @ValidateNested() @Type(() => BothTextsDto) body: BothTextsDto;
  @IsBoolean() pinned: boolean;
}

/** The same anew; `version` is the one the writer saw. */
export class ChangeAnnouncementDto extends AnnouncementDto {
  @IsInt() @Min(1) @Max(1_000_000) version: number;
}

/** Whether it goes to everybody who takes part by mail too. */
export class PublishAnnouncementDto {
  @IsBoolean() mail: boolean;
}
