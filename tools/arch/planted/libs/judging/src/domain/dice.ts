// caught: pure
/** A chance. */
export const dice = (): number => Math.random();
