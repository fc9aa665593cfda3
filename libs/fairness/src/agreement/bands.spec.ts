import { closenessBand, concordanceBand, discriminationBand, reliabilityBands } from './bands.js';

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
    [1, 'high'],
    [0.8, 'high'],
    [0.799, 'fair'],
    [0.667, 'fair'],
    [0.666, 'low'],
    [-0.2, 'low'],
  ])('α = %p is %s', (alpha, word) => expect(closenessBand(alpha)).toBe(`closeness-${word}`));

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

  it.each([
    [10, 1, 1, 'clear'],
    [10, 0.7, 0.5, 'clear'],
    [10, 0.7, 0.499, 'open'],
    [10, 0, -0.07, 'open'],
    [10, 0, -0.08, 'lacking'],
    [25, 0.2, 0.2, 'open'],
    [25, 0.2, 0.19, 'lacking'],
    [10, -1, -1 - 2 ** -52, 'lacking'],
    [10, 0, null, 'lacking'],
  ])('over %p entries a slope of %p and a correlation of %p are %s', (entries, slope, correlation, word) => {
    expect(discriminationBand({ entries, slope, correlation })).toBe(`discrimination-${word}`);
  });

  it('has no word for fewer than ten entries, nor where the others see no difference', () => {
    expect(discriminationBand({ entries: 9, slope: 1, correlation: 1 })).toBeNull();
    expect(discriminationBand({ entries: 20, slope: null, correlation: null })).toBeNull();
  });
});
