import fc from 'fast-check';
import { checkCharacter, hasCheckCharacter } from './check-character.js';

const CHARS = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const texts = fc.array(fc.constantFrom(...CHARS), { minLength: 1, maxLength: 24 }).map((chars) => chars.join(''));

it.each([
  // The published example of the Global Release Identifier, which uses the same system.
  ['A1-2425G-ABC1234002', 'M'],
  ['A12425GABC1234002', 'M'],
])('gives %s the character %s', (text, check) => {
  expect(checkCharacter(text)).toBe(check);
  expect(hasCheckCharacter(`${text}-${check}`)).toBe(true);
});

it('notices every character that is another', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.constantFrom(...CHARS), (text, at, char) => {
      const whole = text + checkCharacter(text);
      const place = at % whole.length;
      const changed = whole.slice(0, place) + char + whole.slice(place + 1);
      expect(hasCheckCharacter(changed)).toBe(changed === whole);
    }),
    { numRuns: 2000 },
  );
});

it('notices two neighbours that changed places, unless they follow one another in the alphabet too', () => {
  const apart = (one: string, other: string) =>
    Math.abs(CHARS.indexOf(one) - CHARS.indexOf(other)) % (CHARS.length - 2);
  fc.assert(
    fc.property(texts, fc.nat(), (text, at) => {
      const whole = text + checkCharacter(text);
      const place = at % (whole.length - 1);
      const [one, other] = [whole[place]!, whole[place + 1]!];
      fc.pre(apart(one, other) > 1);
      expect(hasCheckCharacter(whole.slice(0, place) + other + one + whole.slice(place + 2))).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

it.each(['', 'A', '7-', 'a12425gabc1234002m', '奖', 'A1 2'])('takes %j for no number', (text) => {
  expect(hasCheckCharacter(text)).toBe(false);
});
