import { lifecycle } from '#kernel';

/** Where a draw of the order stands. */
export type DrawState = 'frozen' | 'committed' | 'revealed' | 'void';
type DrawVerb = 'seal' | 'commit' | 'open' | 'reveal' | 'void';

/** Where the value comes from that nobody could know: numbers given on site by several parties, or a public event. */
export const DRAW_MODES = ['on-site', 'event'] as const;
export type DrawMode = (typeof DRAW_MODES)[number];

/** The life of a draw: its list is frozen from the start; one that is not revealed is void. */
export const drawLife = lifecycle<DrawState, DrawVerb>({
  initial: 'frozen',
  final: ['revealed', 'void'],
  moves: {
    frozen: { seal: 'frozen', commit: 'committed', void: 'void' },
    committed: { open: 'committed', reveal: 'revealed', void: 'void' },
  },
});

/** One line of the published list. Its id says within which group of places it is drawn, and which entry it is. */
export interface DrawLine {
  /** `S1B2/2024-QX-0123`: session 1 (by start and room), block 2, the entry's number. */
  id: string;
  entryId: string;
  sessionId: string;
  block: number;
}

/** A party that gives a value on site, and the seal on it. */
export interface SealedValue {
  party: string;
  hash: string;
}

/** The text a value's seal is the SHA-256 of; `salt` 32 hexadecimal digits, so that nobody can try numbers. */
export function sealText({ value, salt }: { value: string; salt: string }): string {
  return `draw-value-v1\n${salt}\n${value}`;
}

/** What the commitment names as the event when values are given on site: every party and its seal, in order. */
export function eventOf(values: readonly SealedValue[]): string {
  return values.map(({ party, hash }, at) => `${at + 1} ${party} ${hash}`).join('\n');
}

/** The public value made of the values given on site, in the order of the parties. */
export function publicValueOf(values: readonly string[]): string {
  return values.join(',');
}
