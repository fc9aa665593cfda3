import { useState } from 'react';
import type { Answer } from '../../../lib/api/answer.js';
import type { DraftSettings } from '../api/workbench.js';

export const HISTORIES = ['ignore', 'fresh', 'again'] as const;

/** The settings that are numbers; an empty cap means none. */
export const NUMBERS = [
  'judgesPerEntry',
  'leastLoad',
  'mostLoad',
  'organisationCap',
  'floorPercent',
  'loadPrice',
  'owedPrice',
  'capPercent',
] as const;
type NumberName = (typeof NUMBERS)[number];
type Texts = Record<NumberName, string>;

const WHOLE = /^\d{1,4}$/;
const SEED = /^[\w.:-]{4,128}$/;

const textsOf = (settings: DraftSettings) =>
  Object.fromEntries(NUMBERS.map((name) => [name, settings[name] === null ? '' : String(settings[name])])) as Texts;

/** Settings while somebody writes them. */
export function useSettings(initial: DraftSettings) {
  const [texts, setTexts] = useState(() => textsOf(initial));
  const [seats, setSeats] = useState(initial.seats);
  const [history, setHistory] = useState(initial.history);
  const [anchors, setAnchors] = useState(initial.anchors);
  const [seed, setSeed] = useState('');
  const everybody = initial.judgesPerEntry === null;
  const wrong = (name: NumberName) => !WHOLE.test(texts[name]) && !(name === 'organisationCap' && texts[name] === '');
  const seedWrong = seed !== '' && !SEED.test(seed);
  const sound = (everybody || !NUMBERS.some(wrong)) && !seedWrong;
  const wish = everybody ? {} : { ...numbersOf(texts), seats, history, anchors };
  return {
    number: (name: NumberName) => ({
      value: texts[name],
      onChange: (value: string) => setTexts((before) => ({ ...before, [name]: value.trim() })),
    }),
    wrong: (name: NumberName) => wrong(name),
    ...{ seats, setSeats, history, anchors, setAnchors, seed, seedWrong },
    setHistory: (value: string) => setHistory(value as DraftSettings['history']),
    setSeed: (value: string) => setSeed(value.trim()),
    order: sound ? ({ ...wish, ...(seed ? { seed } : {}) } satisfies Answer<'BeginDraftDto'>) : null,
  };
}

export type SettingsForm = ReturnType<typeof useSettings>;

function numbersOf(texts: Texts): Record<Exclude<NumberName, 'organisationCap'>, number> & {
  organisationCap: number | null;
} {
  const { organisationCap, ...rest } = texts;
  const numbers = Object.fromEntries(Object.entries(rest).map(([name, text]) => [name, Number(text)]));
  const cap = organisationCap === '' ? null : Number(organisationCap);
  return { ...(numbers as Record<Exclude<NumberName, 'organisationCap'>, number>), organisationCap: cap };
}
