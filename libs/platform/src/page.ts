import { rows } from './sql.js';
import type { Reader } from './unit-of-work.js';

/** Which part of a list; pages count from 1. */
export interface Page {
  readonly page: number;
  readonly pageSize: number;
}

/** Which part of a list, and what it must contain. */
export interface Search extends Page {
  readonly q?: string;
}

/** A page, and how long the whole list is. */
export interface Paged<T> extends Page {
  items: T[];
  total: number;
}

/** LIMIT and OFFSET of a page. */
export function placeOf({ page, pageSize }: Page): [limit: number, offset: number] {
  return [pageSize, (page - 1) * pageSize];
}

/** The pattern for ILIKE that finds the text anywhere; null when nothing was asked for. */
export function containing(q: string | undefined): string | null {
  const text = q?.trim();
  return text ? `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%` : null;
}

/**
 * One page of a SELECT, in one statement; past the end it is empty and still says how long the list is.
 * @param list a SELECT without ORDER BY and LIMIT, and by which of its columns it is ordered
 */
export async function pageOf<T extends object>(
  reader: Reader,
  list: { select: string; order: string },
  values: readonly unknown[],
  page: Page,
): Promise<Paged<T>> {
  const [limit, offset] = [`$${values.length + 1}`, `$${values.length + 2}`];
  const sql = `WITH list AS (${list.select}), part AS (
      SELECT *, row_number() OVER (ORDER BY ${list.order}) AS place FROM list ORDER BY place LIMIT ${limit} OFFSET ${offset})
    SELECT part.*, counted.total FROM (SELECT count(*)::int AS total FROM list) AS counted
    LEFT JOIN part ON true ORDER BY part.place`;
  type Line = T & { place: string | null; total: number };
  const lines = await rows<Line>(reader, sql, [...values, ...placeOf(page)]);
  const items = lines
    .filter((line) => line.place !== null)
    .map(({ place: _place, total: _total, ...item }) => item as unknown as T);
  return { items, total: lines[0]?.total ?? 0, page: page.page, pageSize: page.pageSize };
}
