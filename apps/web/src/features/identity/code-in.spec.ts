import { codeIn } from './code-in.js';

it('reads the code of a slip, whatever address it was printed for', () => {
  expect(codeIn('https://192.168.3.14:3443/hall/code#7KQ2M-9XH4T')).toBe('7KQ2M-9XH4T');
  expect(codeIn('http://hall.local:3000/hall/code#7kq2m9xh4t')).toBe('7KQ2M9XH4T');
  expect(codeIn(' 7KQ2M-9XH4T ')).toBe('7KQ2M-9XH4T');
});

it.each(['https://192.168.3.14:3443/hall', 'FINAL/0001', '', '#', 'https://example.org/#7KQ2M-9XH4T-1'])(
  'takes nothing else for one: %s',
  (text) => expect(codeIn(text)).toBeNull(),
);
