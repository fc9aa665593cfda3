import type { QueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import { v4 } from 'uuid';
import { ApiProblem } from '../../../lib/api/problem.js';
import { markUnsent } from '../../../lib/device-marks.js';
import { knowSession, readSession, type SessionView } from '../../../lib/session.js';
import { type Assignment, assignmentKey, readAssignment, type Sheet } from '../api/assignment.js';
import { saveSheet, submitSheet } from '../api/sheet.js';
import { DeviceStore } from './device-store.js';
import { hearLists, hearSheet } from './hear-sheet.js';
import { keepAnswers, showKept } from './kept-answers.js';
import { Outbox } from './outbox.js';
import type { Named, Ports } from './ports.js';
import { passingStore, type PendingStore } from './store.js';

/** A judge's device: what waits on it for the server, and what can be read on it without one. */
export interface ThisDevice {
  person: string;
  outbox: Outbox;
  /** null: this browser keeps nothing, and a closed window would lose what waits. */
  store: DeviceStore | null;
  close: () => void;
}

/** The server does not answer within this time: what the device remembers is shown meanwhile. */
const PATIENCE = 4_000;

/** The person signed in, who owes no step of it; null: nobody. */
const personOf = ({ person, secondFactor }: SessionView): string | null =>
  secondFactor === 'code' || secondFactor === 'enrol' ? null : (person?.id ?? null);

/** Opens the device for whoever is signed in, or, without a server, for whoever was last; null: nobody. */
export async function openDevice(client: QueryClient): Promise<ThisDevice | null> {
  const store = await openStore();
  const session = await sessionHere(client, store);
  const person = session && personOf(session);
  if (!session || !person) return null;
  const stop = store && (await readOn(client, store, { session, person }));
  const windows = new BroadcastChannel('judging');
  const sheets = store?.sheets((assignment) => tell(windows, { one: { assignment } })) ?? passingStore();
  const outbox = new Outbox(person, portsOf(client, sheets, windows));
  windows.onmessage = ({ data: { one, sheet } }: MessageEvent<Told>) => {
    if (!sheet) return void outbox.reread(one.assignment);
    hearSheet(client, one, sheet);
    outbox.hear(one.assignment, sheet);
  };
  const forget = outbox.subscribe(() => markUnsent({ person, count: outbox.outlook().pending.size }));
  await outbox.open();
  const ends = [() => outbox.close(), forget, stop, () => windows.close(), () => store?.close()];
  return { person, outbox, store, close: () => ends.forEach((end) => end?.()) };
}

/** Shows what this person has opened earlier, keeps what they open from now on, and forgets what others have opened. */
async function readOn(
  client: QueryClient,
  store: DeviceStore,
  { session, person }: { session: SessionView; person: string },
): Promise<() => void> {
  await store.readers.put({ id: 'last', session });
  await store.forgetOthers(person);
  await showKept(client, store, person);
  return keepAnswers(client, store, person);
}

async function openStore(): Promise<DeviceStore | null> {
  const store = new DeviceStore();
  return store.open().then(
    () => store,
    () => null,
  );
}

async function sessionHere(client: QueryClient, store: DeviceStore | null): Promise<SessionView | undefined> {
  const kept = await store?.readers.get('last');
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  try {
    const heard = await (kept ? Promise.race([readSession(), late]) : readSession());
    if (heard) knowSession(client, heard);
    if (heard) return heard;
  } catch {
    // The server cannot be reached: whoever was here last reads on.
  }
  if (kept) knowSession(client, kept.session, 1);
  return kept?.session;
}

/** What a window tells the others of a sheet: that what waits of it has changed, or what the server has said of it. */
type Told = { one: Pick<Named, 'assignment'>; sheet?: undefined } | { one: Named; sheet: Sheet };
const tell = (windows: BroadcastChannel, told: Told) => windows.postMessage(told);

async function readSheet(client: QueryClient, id: string): Promise<Sheet | null> {
  const assignment = await readAssignment(id);
  client.setQueryData<Assignment>(assignmentKey(id), assignment);
  return assignment.sheet;
}

function portsOf(client: QueryClient, store: PendingStore, windows: BroadcastChannel): Ports {
  return {
    store,
    send: (id, { kind, body, key }) => (kind === 'save' ? saveSheet(id, body, key) : submitSheet(id, body, key)),
    read: (id) => readSheet(client, id),
    who: async () => personOf(await readSession()),
    newKey: v4,
    now: Date.now,
    alone,
    heard: ({ assignment, edition }, sheet) => {
      hearSheet(client, { assignment, edition }, sheet);
      tell(windows, { one: { assignment, edition }, sheet });
    },
    through: () => hearLists(client),
    explain: (error) => (error instanceof ApiProblem ? error.message : i18next.t('problems.unexpected')),
  };
}

/** One window of the device at a time, where the browser can tell; elsewhere the keys see to it that nothing is done twice. */
async function alone(work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work();
  await navigator.locks.request('judging outbox', { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}
