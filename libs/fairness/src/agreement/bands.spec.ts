import { concordanceBand, reliabilityBands } from './bands.js';

describe('words for agreement', () => {
  it.each([
    [0, 'very-weak'],
    [0.199, 'very-weak'],
    [0.2, 'weak'],
    [0.399, 'weak'],
    [0.4, 'moderate'],
    [0.599, 'moderate'],
    [0.6, 'strong'],
    [0.799, 'strong'],
    [0.8, 'very-strong'],
    [1, 'very-strong'],
  ])('W = %p is %s', (w, word) => {
    expect(concordanceBand({ w, chi2: 1, df: 1 })).toBe(`concordance-${word}`);
  });

  it.each([
    [-0.3, 0.499, 'poor', 'poor'],
    [0.5, 0.75, 'moderate', 'good'],
    [0.749, 0.9, 'moderate', 'good'],
    [0.901, 1, 'excellent', 'excellent'],
    [0.6, 0.6, 'moderate', 'moderate'],
  ])('an interval from %p to %p is %s to %s', (low, high, from, to) => {
    expect(reliabilityBands({ value: low, low, high })).toEqual([`reliability-${from}`, `reliability-${to}`]);
  });

  it.each([
    [null, 0.5],
    [0.5, null],
    [4.4, 0.8],
    [3, 3],
  ])('an interval from %p to %p says nothing', (low, high) => {
    expect(reliabilityBands({ value: 0.5, low, high })).toBeNull();
  });
});
