import type { EditionPlan } from '../domain/edition-plan.js';
import { withPlans } from './kept-plans.js';

const row = (id: string, writer: string) => ({ id, writer, version: 1 });
const planOf = (name: string) => ({ code: name }) as EditionPlan;
/** Answers with these plans, after whatever happens meanwhile. */
const reader = (plans: Record<string, string>, meanwhile?: () => Promise<unknown>) => ({
  query: async () => {
    await meanwhile?.();
    return Object.entries(plans).map(([id, name]) => ({ id, plan: planOf(name) }));
  },
});
const silent = { query: () => Promise.reject(new Error('asked')) };
const codes = async (...asked: Parameters<typeof withPlans>) =>
  (await withPlans(...asked)).map(({ plan: { code } }) => code);

it('reads a plan once for as long as its row is the same, and gives one that nobody can change', async () => {
  expect(await codes(reader({ a: 'first' }), [row('a', '1')])).toEqual(['first']);
  expect(await codes(silent, [row('a', '1')])).toEqual(['first']);
  expect(await codes(reader({ a: 'second' }), [row('a', '2')])).toEqual(['second']);
  const [one] = await withPlans(silent, [row('a', '2')]);
  expect(Object.isFrozen(one?.plan)).toBe(true);
  expect(one).not.toHaveProperty('writer');
});

it('mixes up no rows when one who read before a change is answered after it', async () => {
  await codes(reader({ b: 'new' }), [row('b', '2')]);
  const late = () => codes(reader({ b: 'old' }), [row('b', '1')]);
  expect(await codes(reader({ c: 'other' }, late), [row('b', '2'), row('c', '1')])).toEqual(['new', 'other']);
  expect(await codes(reader({ b: 'new' }), [row('b', '2')])).toEqual(['new']);
});

it('says of an edition that went meanwhile that it is absent', async () => {
  await expect(withPlans(reader({}), [row('d', '1')])).rejects.toMatchObject({ code: 'not-found' });
});
