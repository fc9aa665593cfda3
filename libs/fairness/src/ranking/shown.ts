import type { Fraction } from '#kernel';

/** What showing needs of a line. */
interface Line {
  readonly value: Fraction | null;
  readonly rank: number | null;
}

const MORE = 2;

/** Values as texts, rounded half up once; two decimals more wherever equal texts would stand at different ranks. */
export function shownTexts(scale: number, lines: readonly Line[]): (string | null)[] {
  const texts = lines.map(({ value }) => value?.toDecimal(scale) ?? null);
  const ranks = new Map<string | null, Set<number | null>>(texts.map((text) => [text, new Set()]));
  lines.forEach(({ rank }, at) => ranks.get(texts[at]!)!.add(rank));
  return lines.map(({ value }, at) => {
    const text = texts[at]!;
    return value && ranks.get(text)!.size > 1 ? value.toDecimal(scale + MORE) : text;
  });
}
