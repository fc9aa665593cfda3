/** A number in the middle. */
export const median = 0.5;
