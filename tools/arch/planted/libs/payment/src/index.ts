// caught: folder-library
export const it = 1;
