import type { Reader } from './unit-of-work.js';

/** All rows of a SELECT (or of a writing statement with RETURNING through a transaction). */
export async function rows<T>(reader: Reader, sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
  const result = await reader.query(sql, [...parameters]);
  return returned<T>(result);
}

/** The first row, or undefined. */
export async function row<T>(reader: Reader, sql: string, parameters: readonly unknown[] = []): Promise<T | undefined> {
  return (await rows<T>(reader, sql, parameters))[0];
}

/** TypeORM answers a SELECT with its rows, and UPDATE and DELETE with [rows, count]. */
function returned<T>(result: unknown): T[] {
  const list = result as unknown[];
  const counted = list.length === 2 && Array.isArray(list[0]) && typeof list[1] === 'number';
  return (counted ? list[0] : list) as T[];
}
