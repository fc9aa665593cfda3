// caught: floor-entry
export const it = () => import('#judging');
