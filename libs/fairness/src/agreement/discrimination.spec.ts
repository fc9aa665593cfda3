import { panel } from '../../test/panel.js';
import { mixedModel } from '../models/mixed.js';
import { scoreTable } from '../scores.js';
import { discriminations } from './discrimination.js';

/** With plain means, so that the figures can be followed by hand. */
const of = (text: string) => {
  const table = scoreTable(panel(text));
  return discriminations(table, mixedModel(table));
};

describe('discrimination', () => {
  it('is the line of the own marks on what the others see', () => {
    const [, , third] = of('10 10 20\n12 14 20\n20 20 35');
    // others: 10, 13, 20; own: 20, 20, 35
    expect(third!.slope).toBeCloseTo(85 / (158 / 3), 12);
    expect(third!.correlation).toBeCloseTo(85 / Math.sqrt((158 / 3) * 150), 12);
  });

  it('is 1 and 1 for who marks as the others do, and negative for who turns it around', () => {
    const [first, second] = of('1 1\n5 5\n9 9');
    expect([first!.slope, first!.correlation, second!.slope]).toEqual([1, 1, 1].map((one) => expect.closeTo(one, 12)));
    expect(of('1 9\n5 5\n9 1')[0]).toEqual({
      entries: 3,
      slope: expect.closeTo(-1, 12),
      correlation: expect.closeTo(-1, 12),
    });
    expect(of('1 3\n2 5\n3 7')[1]!.slope).toBeCloseTo(2, 12);
  });

  it('takes the leniency of the others out', () => {
    const text = '50 60 .\n60 . 58\n70 80 .\n80 . 79\n90 99 .\n40 . 41\n30 . 29\n20 31 .\n10 20 .\n55 64 56\n56 67 55';
    const table = scoreTable(panel(text));
    const fit = mixedModel(table);
    const plain = discriminations(table, { ...fit, theta: plainMeans(text), severity: new Float64Array(3) });
    expect(fit.severity[1]).toBeGreaterThan(5);
    expect(plain[0]!.correlation).toBeLessThan(0.99);
    expect(discriminations(table, fit)[0]!.correlation).toBeGreaterThan(0.999);
  });

  it('is unknown with fewer than three shared entries', () => {
    expect(of('1 2\n3 4\n5 .\n7 .')).toEqual([
      { entries: 2, slope: null, correlation: null },
      { entries: 2, slope: null, correlation: null },
    ]);
  });

  it('is unknown when the others see no difference; a constant judge has a slope of 0 and no correlation', () => {
    expect(of('0.1 5.3\n0.2 5.3\n0.7 5.3')).toEqual([
      { entries: 3, slope: null, correlation: null },
      { entries: 3, slope: expect.closeTo(0, 12), correlation: null },
    ]);
  });
});

function plainMeans(text: string): Float64Array {
  return Float64Array.from(text.split('\n'), (line) => {
    const marks = line.split(' ').filter((mark) => mark !== '.');
    return marks.reduce((sum, mark) => sum + Number(mark), 0) / marks.length;
  });
}
