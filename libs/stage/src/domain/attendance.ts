/** How somebody was checked in: by their code, by the number they said, or off the list. */
export const WAYS = ['code', 'number', 'list'] as const;
export type Way = (typeof WAYS)[number];

const PREFIX = 'portal-pass:';
const CODE = /^[A-Za-z0-9_-]{22}$/;

/** What the QR code of a pass says. */
export function passText(code: string): string {
  return `${PREFIX}${code}`;
}

/** The code in what a camera read; null: this is no pass. */
export function codeOf(text: string): string | null {
  const code = text.trim().startsWith(PREFIX) ? text.trim().slice(PREFIX.length) : '';
  return CODE.test(code) ? code : null;
}

/**
 * The entry a typed number means: the whole number of an entry, or its last digits without zeros before them, so that
 * `12` finds `2024-QX-0012`. Undefined where none or several fit.
 */
export function entryNumbered<T extends { number: string }>(entries: readonly T[], typed: string): T | undefined {
  const text = typed.normalize('NFKC').trim().toUpperCase();
  const whole = entries.find(({ number }) => number.toUpperCase() === text);
  if (whole || !/^\d{1,6}$/.test(text)) return whole;
  const fitting = entries.filter(({ number }) => Number(/\d+$/.exec(number)?.[0]) === Number(text));
  return fitting.length === 1 ? fitting[0] : undefined;
}
