import { found } from '#kernel';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { EditionPlan } from '../domain/edition-plan.js';

/** Which row of an edition was read. */
export interface Written {
  id: string;
  version: number;
  /** The transaction that wrote it: a version that was rolled back can be given again, but by another one. */
  writer: string;
}
type Planned<Row> = Omit<Row, 'writer'> & { plan: EditionPlan };

const PLANS = 'SELECT id, plan FROM competition.edition WHERE id = ANY ($1)';
const MOST_KEPT = 100;

/** Plans are long and asked for with every request; a written row never changes. */
const kept = new Map<string, { stamp: string; plan: EditionPlan }>();

/** The editions with their plans, read when they were written anew; shared by all who ask, so nobody may change them. */
export async function withPlans<Row extends Written>(reader: Reader, editions: Row[]): Promise<Planned<Row>[]> {
  const known = editions.map((row) => knownPlan(row));
  const missing = editions.filter((_, at) => !known[at]);
  const read = missing.length > 0 ? await plansOf(reader, missing) : new Map<string, EditionPlan>();
  if (kept.size + read.size > MOST_KEPT) kept.clear();
  for (const row of missing) kept.set(row.id, { stamp: stampOf(row), plan: found(read.get(row.id)) });
  return editions.map(({ writer: _, ...edition }, at) => ({
    ...edition,
    plan: found(known[at] ?? read.get(edition.id)),
  }));
}

function knownPlan(row: Written): EditionPlan | undefined {
  const one = kept.get(row.id);
  return one?.stamp === stampOf(row) ? one.plan : undefined;
}

async function plansOf(reader: Reader, editions: readonly Written[]): Promise<Map<string, EditionPlan>> {
  const stored = await rows<{ id: string; plan: EditionPlan }>(reader, PLANS, [editions.map(({ id }) => id)]);
  return new Map(stored.map(({ id, plan }) => [id, frozen(plan)]));
}

function stampOf({ version, writer }: Written): string {
  return `${writer} ${version}`;
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
