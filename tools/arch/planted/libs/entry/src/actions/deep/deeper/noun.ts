// caught: folder-depth
export const it = 1;
