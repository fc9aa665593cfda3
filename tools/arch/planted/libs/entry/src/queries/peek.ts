// caught: sql
export const sql = (id: string): string => `SELECT id FROM entry.noun JOIN judging.sheet ON sheet.id = ${id}`;
