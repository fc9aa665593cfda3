// caught: folder-platform
export const it = 1;
