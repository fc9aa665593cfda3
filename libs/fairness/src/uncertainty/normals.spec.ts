import { normalsFrom } from './normals.js';

describe('standard normals from a seed', () => {
  it('are the same for ever', () => {
    const normal = normalsFrom('seed');
    expect(Array.from({ length: 6 }, normal)).toEqual([
      -0.8323457534420062, -0.9513729795044714, 0.3581359524254157, 1.2807983946258872, -3.2874509645548384,
      -1.9939622122498717,
    ]);
  });

  it('have the moments and tails of a standard normal', () => {
    const normal = normalsFrom('moments');
    const values = Array.from({ length: 200_000 }, normal);
    const moment = (power: number) => values.reduce((sum, value) => sum + value ** power, 0) / values.length;
    expect(Math.abs(moment(1))).toBeLessThan(0.01);
    expect(Math.abs(moment(2) - 1)).toBeLessThan(0.015);
    expect(Math.abs(moment(3))).toBeLessThan(0.03);
    expect(Math.abs(moment(4) - 3)).toBeLessThan(0.1);
    const beyond = values.filter((value) => Math.abs(value) > 1.959964).length / values.length;
    expect(Math.abs(beyond - 0.05)).toBeLessThan(0.002);
    const products = values.slice(1).map((value, at) => value * values[at]!);
    expect(Math.abs(products.reduce((sum, value) => sum + value, 0) / products.length)).toBeLessThan(0.01);
  });

  it('depend on the seed', () => {
    expect(normalsFrom('a')()).not.toBe(normalsFrom('b')());
  });
});
