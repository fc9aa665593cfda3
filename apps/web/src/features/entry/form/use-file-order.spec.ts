import { moved } from './use-file-order.js';

it.each([
  [0, 1, 'bac'],
  [2, 0, 'cab'],
  [0, 2, 'bca'],
  [1, 1, 'abc'],
])('moves what stands at %i to %i', (from, to, order) => expect(moved([...'abc'], from, to).join('')).toBe(order));
