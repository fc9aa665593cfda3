import { printedCodeIn } from './printed-code.js';

const NUMBER = 'FZX2024-FIRST-0007-P';
const CODE = '0123456789ABCDEF';

it('reads number and code behind the # of an address', () => {
  const read = { number: NUMBER, code: CODE };
  expect(printedCodeIn(`https://portal.example.org/certificates#${NUMBER}.${CODE}`)).toEqual(read);
  expect(printedCodeIn(`#${NUMBER.toLowerCase()}.${CODE}`)).toEqual(read);
});

it.each(['', NUMBER, `#${NUMBER}`, `#${NUMBER}.123`, 'https://example.org/#x', `#${NUMBER}.${CODE}&more`])(
  'takes %j for none',
  (text) => {
    expect(printedCodeIn(text)).toBeNull();
  },
);
