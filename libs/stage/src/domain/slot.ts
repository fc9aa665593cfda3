/** Where a turn stands. */
export const SLOT_STATES = ['waiting'] as const;
export type SlotState = (typeof SLOT_STATES)[number];
