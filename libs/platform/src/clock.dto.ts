import { IsInt, Max, Min } from 'class-validator';

export class AdvanceClockDto {
  /** Seconds to move forward, a year at most. */
  @IsInt() @Min(1) @Max(31_622_400) advanceSeconds: number;
}
