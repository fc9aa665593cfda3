// caught: sql
export const sql = 'SELECT id FROM entry.noun WHERE id = $1 FOR UPDATE';
