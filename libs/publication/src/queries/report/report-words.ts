import type { Edition } from '#competition';
import { type Locale, ORGANISATION_KINDS, provinces, regionName } from '#kernel';
import type { Dimension } from '../../domain/report/tally.js';

/** The words of tables and press sheets in one language. */
export interface ReportWords {
  readonly locale: Locale;
  readonly say: (key: string, vars?: Record<string, unknown>) => string;
}

const LEVELS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** The groups of a dimension that a table always has, in their order. */
export function orderOf(dimension: Dimension, { plan }: Edition): string[] {
  if (dimension === 'province') return plan.eligibility.provinces.map((two) => `${two}0000`).filter(isProvince);
  if (dimension === 'kind') return [...ORGANISATION_KINDS];
  if (dimension === 'trl') return LEVELS;
  if (dimension === 'region') return [];
  return (dimension === 'track' ? plan.tracks : plan.divisions).map(({ code }) => code);
}

/** What a group of a dimension is called. */
export function groupName(dimension: Dimension, key: string, { plan }: Edition, { locale, say }: ReportWords): string {
  if (dimension === 'province' || dimension === 'region') return regionName(key, locale);
  if (dimension === 'kind') return say(`kinds.${key}`);
  if (dimension === 'trl') return key === '' ? say('unasked') : `TRL ${key}`;
  const known = dimension === 'track' ? plan.tracks : plan.divisions;
  return known.find(({ code }) => code === key)?.name[locale] ?? key;
}

/** What a stage is called: `entered`, `admitted`, `awarded`, or the name of a round. */
export function stageName(code: string, { plan }: Edition, { locale, say }: ReportWords): string {
  return plan.rounds.find((round) => round.code === code)?.name[locale] ?? say(`stages.${code}`);
}

const isProvince = (code: string) => provinces().includes(code);
