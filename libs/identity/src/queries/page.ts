/** Which part of a list, and what it must contain. */
export interface Page {
  readonly q?: string;
  readonly page: number;
  readonly pageSize: number;
}

interface Paged<T> {
  items: T[];
  total: number;
  page: number;
  pageSize: number;
}

/** The pattern for ILIKE that finds the text anywhere; null when nothing was asked for. */
export function containing(q: string | undefined): string | null {
  const text = q?.trim();
  return text ? `%${text.replace(/[\\%_]/g, '\\$&')}%` : null;
}

/** The page of rows that each carry the whole count. */
export function pageOf<T extends object>(list: (T & { total: number })[], { page, pageSize }: Page): Paged<T> {
  const items = list.map(({ total: _, ...item }) => item as unknown as T);
  return { items, total: list[0]?.total ?? 0, page, pageSize };
}
