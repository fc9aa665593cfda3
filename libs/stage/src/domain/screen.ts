/** What a key opens: the hall's big screen, or the clock alone on a team's phone. */
export const SCREEN_KINDS = ['hall', 'clock'] as const;
export type ScreenKind = (typeof SCREEN_KINDS)[number];

/** Seconds before the end of each part at which a bell rings; 0: at the end. */
export interface Bells {
  pitch: number[];
  questions: number[];
}

/** Seconds before the end at which a bell rings, where nothing else was said: one minute before, and at the end. */
export const USUAL_BELLS: readonly number[] = [60, 0];
