import { csvOf } from './csv.js';

describe('csvOf', () => {
  it('begins with the mark spreadsheets need for Chinese', () => expect(csvOf([['编号']])).toBe('\uFEFF编号\r\n'));
  it('quotes what would break a row', () => expect(csvOf([['a,"b"', 1, null]])).toBe('\uFEFF"a,""b""",1,\r\n'));
  it.each(['=1+1', '+1', '-1', '@x', '\tx'])('keeps %j from running as a formula', (text) =>
    expect(csvOf([[text]])).toContain(`'${text}`),
  );
});
