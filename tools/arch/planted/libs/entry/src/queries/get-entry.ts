// caught: file-name
export const it = 1;
