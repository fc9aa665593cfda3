// caught: sql
export const sql = 'UPDATE entry.noun SET owner = $1';
