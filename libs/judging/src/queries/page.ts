/** Which part of a list, and what it must contain. */
export interface Page {
  readonly q?: string;
  readonly page: number;
  readonly pageSize: number;
}

/** LIMIT and OFFSET of a page. */
export function placeOf({ page, pageSize }: Pick<Page, 'page' | 'pageSize'>): [number, number] {
  return [pageSize, (page - 1) * pageSize];
}

/** The pattern for ILIKE that finds the text anywhere; null when nothing was asked for. */
export function containing(q: string | undefined): string | null {
  const text = q?.trim();
  return text ? `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%` : null;
}
