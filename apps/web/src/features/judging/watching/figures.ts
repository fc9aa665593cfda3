const MINUS = '−';

/** Points with two decimals. */
export const points = (value: number): string => `${value < 0 ? MINUS : ''}${Math.abs(value).toFixed(2)}`;

/** Points with one decimal and their sign, as a difference is read. */
export const signed = (value: number): string => {
  const text = Math.abs(value).toFixed(1);
  if (text === '0.0') return text;
  return `${value < 0 ? MINUS : '+'}${text}`;
};

/** The word for the side on which a difference lies. */
export const wayOf = (value: number): 'higher' | 'lower' => (value < 0 ? 'lower' : 'higher');

/** A total without the decimals it does not need. */
export const total = (value: number): string => String(Number(value.toFixed(2)));
