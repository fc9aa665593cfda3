// caught: sql
export const sql = 'SELECT id FROM entry.noun';
