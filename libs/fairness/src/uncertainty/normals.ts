import { type Random, randomFrom } from '#kernel';

const HALF = 0x8000_0000;

/**
 * Independent standard normals from a seed. Method, fixed for ever: Marsaglia's polar method (1964) on `randomFrom`:
 * u = (word + ½)/2³¹ − 1, v the same of the next word; a pair with s = u² + v² ≥ 1 is thrown away; else u·f, then v·f,
 * with f = √(−2 ln s / s).
 */
export function normalsFrom(seed: string): () => number {
  const random = randomFrom(seed);
  let spare: number | null = null;
  return () => {
    if (spare !== null) {
      const value = spare;
      spare = null;
      return value;
    }
    for (;;) {
      const [u, v] = [symmetric(random), symmetric(random)];
      const s = u * u + v * v;
      if (s >= 1) continue;
      const f = Math.sqrt((-2 * Math.log(s)) / s);
      spare = v * f;
      return u * f;
    }
  };
}

function symmetric(random: Random): number {
  return (random.next() + 0.5) / HALF - 1;
}
