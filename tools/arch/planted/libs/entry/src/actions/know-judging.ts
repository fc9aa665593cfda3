// caught: floor-entry
import type { JudgingModule } from '#judging';

export type It = JudgingModule;
