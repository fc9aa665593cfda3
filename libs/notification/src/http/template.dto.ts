import { IsBoolean, IsIn, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';

/** Words to try. */
export class PreviewDto {
  @IsIn(['zh-CN', 'en']) locale: 'zh-CN' | 'en';
  @IsString() @MaxLength(1000) subject: string;
  @IsString() @MaxLength(20_000) body: string;
}

/** Words to use from now on; `version` is the one the writer saw. */
export class ChangeWordingDto extends PreviewDto {
  @IsInt() @Min(0) @Max(1_000_000) version: number;
}

/** Which words become ours again. */
export class ResetWordingDto {
  @IsIn(['zh-CN', 'en']) locale: 'zh-CN' | 'en';
  @IsInt() @Min(0) @Max(1_000_000) version: number;
}

/** Whether such messages wait to be read before they leave. */
export class HoldDto {
  @IsBoolean() held: boolean;
}
