import { keptMessages, SendKept } from '#notification';
import {
  editionsWithLedger,
  endsOfHistory,
  HandOver,
  type Handover,
  handovers,
  hasAllUpTo,
  type Obstacle,
  obstacle,
  openHandover,
  readLedger,
} from '#journal';
import type { PortalConfig } from '#platform/config';
import { asOwner, isLocked, readerOf } from '#platform/database-lock';
import { row } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import type { Label } from './hand-give.js';
import { type Environment, HandError, withPortal } from './hand-portal.js';

/** What is in a database before something comes. */
export interface Standing {
  readonly empty: boolean;
  readonly locked: boolean;
  readonly handovers: readonly Handover[];
  readonly ends: Awaited<ReturnType<typeof endsOfHistory>>;
  /** The messages that nobody has sent. */
  readonly kept: readonly string[];
}

const WHY: Readonly<Record<Obstacle, string>> = {
  'not-given':
    'The portal of this database was not given away: nothing can take its place. Take the parcel on an empty one.',
  kept: 'This portal was kept and has gone on by itself since: a parcel cannot take its place any more.',
  'other-portal': 'The parcel is not of the portal that was given from here.',
  'not-given-back':
    'The parcel was made before the portal was taken at the other place: bring the one that was given there.',
};

const NOTHING: Standing = { empty: true, locked: false, handovers: [], ends: { line: null, heads: [] }, kept: [] };

export function standingOf(url: string): Promise<Standing> {
  return asOwner(url, async (client) => {
    const reader = readerOf(client);
    if (!(await has(reader, 'journal.line'))) return NOTHING;
    const ends = await endsOfHistory(reader);
    const all = (await has(reader, 'journal.handover')) ? await handovers(reader) : [];
    const kept = (await has(reader, 'notification.message')) ? await keptMessages(reader) : [];
    return { empty: ends.line === null, locked: await isLocked(reader), handovers: all, ends, kept };
  });
}

async function has(reader: Reader, table: string): Promise<boolean> {
  const found = await row<{ it: string | null }>(reader, 'SELECT to_regclass($1)::text AS it', [table]);
  return Boolean(found?.it);
}

/** Before anything is unpacked. @throws HandError */
export function checkStanding({ empty, locked, handovers: here }: Standing): void {
  if (!empty && !(locked && openHandover(here))) throw new HandError(WHY[here.at(-1)?.keptAt ? 'kept' : 'not-given']);
}

/** Whether the parcel's portal may come here, before anything of it is unpacked. @throws HandError */
export function checkLabel(config: PortalConfig, { empty, handovers: here }: Standing, label: Label): void {
  if (empty) return;
  const why = obstacle(here, label.handovers);
  if (why) throw new HandError(WHY[why]);
  if (config.SECRET_KEY !== label.secretKey)
    throw new HandError('SECRET_KEY is not the one of the portal in the parcel.');
}

/** Proves that what has come continues what was here, says that it goes on here, and sends what could not be sent there. */
export function goOn(environment: Environment, standing: Standing, addresses: readonly string[]): Promise<void> {
  return withPortal(environment, async (app) => {
    const unit = app.get(UnitOfWork);
    await checkHistory(unit.read, standing);
    await unit.run(async (tx) => {
      await app.get(HandOver, { strict: false }).take(tx);
      const given = openHandover(standing.handovers);
      const there = { addresses, keptBefore: standing.kept };
      if (given) await app.get(SendKept, { strict: false }).within(tx, { ...there, since: given.givenAt });
    });
  });
}

/** Everything that is here is in what has come, and every ledger of it holds. */
async function checkHistory(reader: Reader, { ends }: Standing): Promise<void> {
  if (!(await hasAllUpTo(reader, ends)))
    throw new HandError('The history in the parcel lacks something that happened here: nothing was changed.');
  for (const edition of await editionsWithLedger(reader)) {
    const { broken } = await readLedger(reader, edition);
    if (broken)
      throw new HandError(`The ledger of the edition ${edition} is broken at line ${broken.seq}: ${broken.code}.`);
  }
}
