import fc from 'fast-check';
import { partOf } from './part.js';

it.each([
  ['bytes=0-', { from: 0, to: 99 }],
  ['bytes=10-19', { from: 10, to: 19 }],
  ['bytes=90-500', { from: 90, to: 99 }],
  ['bytes=-10', { from: 90, to: 99 }],
  ['bytes=-500', { from: 0, to: 99 }],
  ['bytes=100-', null],
  ['bytes=20-10', null],
  ['bytes=-0', null],
  ['bytes=-', null],
  ['bytes=0-1,5-6', null],
  ['items=0-1', null],
  [undefined, null],
])('%s of a hundred bytes', (header, part) => expect(partOf(header, 100)).toEqual(part));

it('never leaves the file', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 1_000_000 }), (from, to, size) => {
      const part = partOf(`bytes=${from}-${to}`, size);
      if (part === null) expect(from > to || from >= size).toBe(true);
      else expect(part.from >= 0 && part.from <= part.to && part.to < size).toBe(true);
    }),
  );
});
