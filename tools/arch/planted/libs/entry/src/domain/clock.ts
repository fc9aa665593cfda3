// caught: pure
/** When. */
export const when = (): number => Date.now();
