// caught: folder-name
export const it = 1;
