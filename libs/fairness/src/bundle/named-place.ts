import type { EditionBundle } from './edition-bundle.js';

/** Where a difference stands, for people. */
export interface NamedPlace {
  /** code of a round or an award, else empty */
  readonly of: string;
  /** the bundle's id of an entry, and its public number where it has one */
  readonly entry: string | null;
  readonly number: string | null;
  /** the value that differs, such as `exact`, or the whole pointer */
  readonly value: string;
}

/** Names what a JSON pointer into a bundle is about. */
export function namedPlace({ rounds, awards, draws, numbers, ballots = [] }: EditionBundle, at: string): NamedPlace {
  const [, part = '', place = '', kind, id, ...rest] = at.split('/');
  const number = (entry: string) => numbers[entry] ?? null;
  if (part === 'rounds' && kind === 'results' && id !== undefined) {
    const value = rest.join('/') || 'entry';
    return { of: rounds[Number(place)]?.code ?? '', entry: id, number: number(id), value };
  }
  if (part === 'awards' && place !== '') {
    const award = awards[Number(place)];
    const entry = id === undefined ? null : (award?.seats[Number(id)]?.entry ?? null);
    return { of: award?.code ?? '', entry, number: entry === null ? null : number(entry), value: 'seats' };
  }
  if (part === 'ballots')
    return { of: ballots[Number(place)]?.award ?? '', entry: null, number: null, value: 'ballots' };
  if (part === 'draws')
    return { of: draws[Number(place)]?.round ?? '', entry: null, number: null, value: kind ?? 'draw' };
  const about = part === 'hashes' && place === 'rounds' ? (kind ?? '') : '';
  return { of: about, entry: null, number: null, value: part === 'ledger' ? `${place}/${kind ?? ''}` : part };
}
