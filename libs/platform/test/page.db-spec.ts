import { containing, pageOf } from '#platform/page';
import { type Portal, startPortal } from '#testing';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([]);
}, 60_000);
afterAll(() => portal.stop());

const NUMBERS = 'SELECT n, n % 2 AS odd FROM generate_series(1, $1::int) AS n';
const page = (length: number, at: number, pageSize = 3) =>
  pageOf<{ n: number; odd: number }>(portal.db, { select: NUMBERS, order: 'odd, n DESC' }, [length], {
    page: at,
    pageSize,
  });

it('cuts a page out of an ordered list and says how long the list is, past its end too, in one statement', async () => {
  expect(await page(7, 1)).toEqual({
    items: [6, 4, 2].map((n) => ({ n, odd: 0 })),
    ...{ total: 7, page: 1, pageSize: 3 },
  });
  expect((await page(7, 3)).items).toEqual([{ n: 1, odd: 1 }]);
  expect(await page(7, 4)).toEqual({ items: [], total: 7, page: 4, pageSize: 3 });
  expect(await page(0, 1)).toEqual({ items: [], total: 0, page: 1, pageSize: 3 });
  expect(await portal.counting(() => page(7, 1))).toBe(1);
});

it('takes what was typed literally', async () => {
  expect(containing('  ')).toBeNull();
  expect(containing(undefined)).toBeNull();
  const [hit] = (await portal.db.query(`SELECT '50%_\\x' ILIKE $1 AS one, '505ax' ILIKE $1 AS other`, [
    containing('%_\\'),
  ])) as [{ one: boolean; other: boolean }];
  expect(hit).toEqual({ one: true, other: false });
});
