import { falseDiscoveryRates } from './false-discovery.js';

describe('false discovery rates', () => {
  it('are those of Benjamini and Hochberg 1995', () => {
    // their p-values (section 3.2), adjusted by R's p.adjust(p, "BH")
    const ps = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ];
    const rates = [
      0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714285714286, 0.06385714285714286, 0.0645, 0.0765, 0.486,
      0.5811818181818181, 0.714875, 0.7532307692307693, 0.8132142857142857, 1,
    ];
    falseDiscoveryRates(ps).forEach((rate, at) => expect(rate).toBeCloseTo(rates[at]!, 14));
  });

  it('stand in the order of their p-values', () => {
    expect(falseDiscoveryRates([0.5, 0.01])).toEqual([0.5, 0.02]);
    expect(falseDiscoveryRates([0.04, 0.03])).toEqual([0.04, 0.04]);
    expect(falseDiscoveryRates([0.9])).toEqual([0.9]);
    expect(falseDiscoveryRates([])).toEqual([]);
  });
});
