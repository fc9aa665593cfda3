import type { Limits } from './capacity.js';
import { type Bells, USUAL_BELLS } from './screen.js';
import { type SlotFormat, USUAL_FORMAT } from './session.js';

/** How the edition wants a round to be held. */
export interface StageRule extends SlotFormat, Limits {
  /** Whether the order should spare judges who keep away from entries the way in and out. */
  spareRecusals: boolean;
  bells: Bells;
  /** Minutes a sitting may run behind its schedule before the console warns. */
  bufferMinutes: number;
}

type Planned = Omit<StageRule, 'bells' | 'bufferMinutes'> & Partial<Pick<StageRule, 'bells' | 'bufferMinutes'>>;

/** Where the edition says nothing: 8 + 5 + 2 minutes, 20 turns a judge and day, nine hours a sitting, five minutes behind. */
const USUAL: StageRule = {
  ...USUAL_FORMAT,
  judgeDayLimit: 20,
  sessionMinutes: 540,
  spareRecusals: false,
  bells: { pitch: [...USUAL_BELLS], questions: [...USUAL_BELLS] },
  bufferMinutes: 5,
};

/** The rule of a round, from its edition's plan. */
export function stageRuleOf({ stage }: { stage?: Planned }): StageRule {
  return { ...USUAL, ...stage };
}
