// caught: pure
/** When. */
export const today = (): Date => new Date();
