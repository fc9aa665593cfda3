// caught: room-file
export const it = 1;
