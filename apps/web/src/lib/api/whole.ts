import type { Page } from './page.js';

const PAGE_SIZE = 100;

/** Every item of a list, page after page. */
export async function wholeList<T>(read: (page: number, pageSize: number) => Promise<Page<T>>): Promise<T[]> {
  const first = await read(1, PAGE_SIZE);
  const items = [...first.items];
  for (let page = 2; items.length < first.total; page += 1) {
    const next = await read(page, PAGE_SIZE);
    if (next.items.length === 0) break;
    items.push(...next.items);
  }
  return items;
}
