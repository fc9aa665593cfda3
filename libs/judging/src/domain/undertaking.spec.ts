import fc from 'fast-check';
import { sameName } from './undertaking.js';

it.each([
  ['周宁', ' 周宁 ', true],
  ['John  Smith', 'john smith', true],
  ['周宁', '周 宁', false],
  ['周宁', '', false],
  ['', '', false],
])('%j written as %j: %j', (name, written, same) => expect(sameName(name, written)).toBe(same));

it('takes every name for itself, with blanks around it or not', () => {
  const names = fc.string({ minLength: 1 }).filter((name) => name.trim() !== '');
  fc.assert(fc.property(names, (name) => sameName(name, ` ${name} `) || name.normalize('NFKC').trim() === ''));
});
