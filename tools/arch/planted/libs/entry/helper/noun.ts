// caught: folder-name, folder-room
export const it = 1;
