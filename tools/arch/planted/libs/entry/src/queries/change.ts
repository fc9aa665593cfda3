// caught: sql
export const sql = 'INSERT INTO entry.noun (id) VALUES ($1)';
