import { keepReceipt, keptReceipt, newReceipt, shortReceipt } from './receipts.js';

it('makes receipts that nobody can guess, and keeps each with its round alone', () => {
  const receipt = newReceipt();
  expect(receipt).toMatch(/^[0-9a-f]{32}$/);
  expect(newReceipt()).not.toBe(receipt);
  keepReceipt('b1', 1, receipt);
  expect(keptReceipt('b1', 1)).toBe(receipt);
  expect(keptReceipt('b1', 2)).toBeNull();
  expect(shortReceipt('ab12000000000000000000000000cd34')).toBe('AB12…CD34');
});
