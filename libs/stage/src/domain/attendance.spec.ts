import { codeOf, entryNumbered, passText } from './attendance.js';

it('reads back what the code of a pass says, and nothing else', () => {
  const code = 'Ab0_-'.repeat(4) + 'xy';
  expect(codeOf(` ${passText(code)}\n`)).toBe(code);
  expect(codeOf(code)).toBeNull();
  expect(codeOf('https://example.org')).toBeNull();
  expect(codeOf(passText('short'))).toBeNull();
});

it('finds an entry by what people say of its number', () => {
  const entries = ['2024-QX-0012', '2024-QX-0112', '2024-QX-0002'].map((number) => ({ number }));
  const numbered = (typed: string) => entryNumbered(entries, typed)?.number;
  expect([numbered('12'), numbered('２'), numbered('0112')]).toEqual(['2024-QX-0012', '2024-QX-0002', '2024-QX-0112']);
  expect(numbered('2024-qx-0012')).toBe('2024-QX-0012');
  expect([numbered('7'), numbered(''), numbered('QX'), numbered('-12')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(entryNumbered([...entries, { number: 'B-12' }], '12')).toBeUndefined();
});
