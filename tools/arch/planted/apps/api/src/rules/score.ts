// caught: folder-app
export const it = 1;
