/** A lenient judge. */
export const severity = 1;
