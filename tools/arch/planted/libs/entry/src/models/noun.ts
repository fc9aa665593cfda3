// caught: folder-room
export const it = 1;
