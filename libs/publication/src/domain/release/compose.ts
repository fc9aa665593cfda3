import { Fraction, type Localised, provinceOf } from '#kernel';
import { prizeKey } from '../notice/validity.js';
import { type Placed, scoreOf } from './tie.js';
import type { PublicAward, PublicCategory, PublicStanding, ReleaseBody, ReleaseStanding } from './release.js';

interface Award {
  readonly code: string;
  readonly name: Localised;
  readonly quota: number;
}
interface Prize {
  readonly awardCode: string;
  readonly entryId: string | null;
  /** Of a person's prize, who it is for. */
  readonly holderId: string | null;
}
interface Name {
  readonly entryId: string;
  readonly personId: string;
  readonly name: string;
}
interface Card {
  readonly number: string;
  readonly title: string;
  readonly organisation: string;
  readonly track: string;
  readonly region: string | null;
}
interface Standing extends Placed {
  readonly entryId: string;
  readonly listKey: string;
  readonly criteria: Readonly<Record<string, string>>;
}

/** What of the results is published. */
export interface ReleaseRules {
  readonly ranking: 'all' | 'winners' | 'none';
  readonly scores: boolean;
  readonly criteria: boolean;
  readonly tracks: boolean;
  readonly regions: boolean;
  readonly bundle: 'public' | 'request';
}

/** What a release is written from: the catalogue, confirmed prizes, the final and the cards of its entries. */
export interface ReleaseMaterial {
  readonly edition: { readonly code: string; readonly name: Localised };
  readonly standing: ReleaseStanding;
  /** null: nothing is finalised */
  readonly result: {
    readonly no: number;
    readonly hash: string;
    /** entries by their labels in the bundle */
    readonly labels: Readonly<Record<string, string>>;
  } | null;
  readonly rules: ReleaseRules;
  readonly awards: readonly Award[];
  readonly prizes: readonly Prize[];
  /** Those that wait for a decision about them: said to be so, and not for whom they are. */
  readonly suspended: readonly Pick<Prize, 'awardCode'>[];
  readonly standings: readonly Standing[];
  readonly cards: ReadonlyMap<string, Card>;
  readonly tracks: readonly PublicCategory[];
  /** Every province by its first two digits. */
  readonly provinces: readonly PublicCategory[];
  readonly criteria: readonly PublicCategory[];
  /** Names of what steps of the final's ladder compare, by step: `criterion:CLINICAL`, `round:SEMIFINAL`. */
  readonly steps: ReadonlyMap<string, Localised>;
  /** Keys of prizes that are not valid yet although the notice of the others has closed. */
  readonly waiting: ReadonlySet<string>;
  /** Those of the teams who agreed, each for themselves, that their names are published. */
  readonly names: readonly Name[];
}

/** Writes the body of a release: awards in the order of the catalogue, winners in the order of rank. */
export function composeRelease(material: ReleaseMaterial): ReleaseBody {
  const { edition, standing, rules, criteria } = material;
  const { code, name } = edition;
  const awards = material.awards.map((award) => publicAward(award, material));
  const final = ranked(material).map((one) => publicStanding(one, material));
  const shown = [...awards.flatMap(({ winners }) => winners), ...final];
  return {
    ...{ edition: { code, name }, standing, ...resultOf(material), awards, final },
    ...(rules.tracks && { tracks: among(material.tracks, new Set(shown.map(({ track }) => track))) }),
    ...(rules.regions && { regions: among(material.provinces, new Set(shown.map(({ region }) => region))) }),
    ...(rules.criteria && rules.ranking !== 'none' && { criteria: criteria.map((one) => ({ ...one })) }),
  };
}

/** The finalised results; in their open bundle, those entries are named whose lines are published. */
function resultOf(material: ReleaseMaterial): Pick<ReleaseBody, 'result'> {
  const { result, rules, cards } = material;
  if (!result) return {};
  const { no, hash, labels } = result;
  if (rules.bundle === 'request') return { result: { no, hash, bundle: 'request' } };
  const shown = new Set(ranked(material).map(({ entryId }) => entryId));
  const numbers = Object.entries(labels).flatMap(([label, entryId]) => {
    const number = shown.has(entryId) ? cards.get(entryId)?.number : undefined;
    return number === undefined ? [] : [[label, number] as const];
  });
  return { result: { no, hash, numbers: Object.fromEntries(numbers) } };
}

/** Those that something of the release belongs to, without what else is known of them. */
function among(known: readonly PublicCategory[], codes: ReadonlySet<string | undefined>): PublicCategory[] {
  return known.filter(({ code }) => codes.has(code)).map(({ code, name }) => ({ code, name }));
}

function ranked({ standings, rules, prizes }: ReleaseMaterial): readonly Standing[] {
  if (rules.ranking === 'none') return [];
  const winners = new Set(prizes.map(({ entryId }) => entryId));
  return rules.ranking === 'all' ? standings : standings.filter(({ entryId }) => winners.has(entryId));
}

function publicAward({ code, name, quota }: Award, material: ReleaseMaterial): PublicAward {
  const { cards, names } = material;
  const own = material.prizes.filter(({ awardCode }) => awardCode === code);
  const winners = own.flatMap((prize) => {
    const { entryId, holderId } = prize;
    const card = entryId ? cards.get(entryId) : undefined;
    if (!card || !entryId) return [];
    const holder = names.find((one) => one.entryId === entryId && one.personId === holderId);
    const provisional = material.standing === 'final' && material.waiting.has(prizeKey(prize));
    return [{ ...named(card, material), holderName: holder?.name ?? null, ...(provisional && { provisional }) }];
  });
  const vacant = own.filter(({ entryId }) => entryId === null).length;
  const suspended = material.suspended.filter(({ awardCode }) => awardCode === code).length;
  return { code, name, quota, winners, vacant, ...(suspended > 0 && { suspended }) };
}

/** The words of a card and where its entry belongs, and nothing else of it. */
function named({ number, title, organisation, track, region }: Card, { rules }: ReleaseMaterial) {
  const province = region === null ? null : provinceOf(region);
  return {
    ...{ number, title, organisation },
    ...(rules.tracks && { track }),
    ...(rules.regions && province !== null && { region: province }),
  };
}

function publicStanding(standing: Standing, material: ReleaseMaterial): PublicStanding {
  const { entryId, rank, listKey } = standing;
  const { cards, standings, steps, rules } = material;
  const blank: Card = { number: '', title: '', organisation: '', track: '', region: null };
  const list = standings.filter((one) => one.listKey === listKey);
  return {
    rank,
    ...named(cards.get(entryId) ?? blank, material),
    ...(rules.scores && scoreOf(standing, list, steps)),
    ...(rules.criteria && { criteria: meansOf(standing, material) }),
  };
}

function meansOf(standing: Standing, { criteria }: ReleaseMaterial): Record<string, string> {
  const given = criteria.flatMap(({ code }) => {
    const mean = standing.criteria[code];
    return mean === undefined ? [] : [[code, Fraction.fromExact(mean).toDecimal(2)] as const];
  });
  return Object.fromEntries(given);
}
