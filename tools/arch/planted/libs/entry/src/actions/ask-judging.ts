// caught: floor-entry
import { JudgingModule } from '#judging';

export const it = JudgingModule;
