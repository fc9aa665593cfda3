import { Dexie, type Table } from 'dexie';
import { DEVICE_STORE } from '../../../lib/device-marks.js';
import type { SessionView } from '../../../lib/session.js';
import type { Assignment } from '../api/assignment.js';
import type { KeptEntry } from './forget-gone.js';
import type { Pending } from './pending.js';
import type { PendingStore } from './store.js';

/** Something a person has opened, as it was then. */
export interface Copy {
  person: string;
  /** The key of the query that answered it, as JSON. */
  name: string;
  value: unknown;
  at: number;
}

/** The bytes of a document a person has opened. */
interface FileCopy {
  person: string;
  address: string;
  blob: Blob;
}

/** Who was last known to be signed in on this device. */
interface Reader {
  id: 'last';
  session: SessionView;
}

/** What a judge's device keeps: sheets that wait, what was opened, and who opened it. */
export class DeviceStore extends Dexie {
  declare readonly pending: Table<Pending, [string, string]>;
  declare readonly copies: Table<Copy, [string, string]>;
  declare readonly files: Table<FileCopy, [string, string]>;
  declare readonly readers: Table<Reader, string>;

  constructor() {
    super(DEVICE_STORE);
    const keyed = { copies: '[person+name], person', files: '[person+address], person', readers: 'id' };
    this.version(1).stores({ pending: '[person+assignment], person', ...keyed });
  }

  /** Sheets that wait; `changed` is told of every change. */
  sheets(changed: (assignment: string) => void): PendingStore {
    return {
      all: (person) => this.pending.where({ person }).toArray(),
      change: async (person, assignment, change) => {
        const kept = await this.transaction('rw', this.pending, async () => {
          const next = change(await this.pending.get([person, assignment])) ?? undefined;
          await (next ? this.pending.put(next) : this.pending.delete([person, assignment]));
          return next;
        });
        changed(assignment);
        return kept;
      },
    };
  }

  /** What others have opened on this device is not for this person; sheets of theirs that wait stay, unseen. */
  async forgetOthers(person: string): Promise<void> {
    await this.transaction('rw', this.copies, this.files, async () => {
      await this.copies.where('person').notEqual(person).delete();
      await this.files.where('person').notEqual(person).delete();
    });
  }

  /** The entries whose form this person has opened here. */
  async entriesOf(person: string): Promise<KeptEntry[]> {
    const copies = await this.copies.where({ person }).toArray();
    return copies.flatMap(({ name, value }) => {
      const [of, id, more] = JSON.parse(name) as string[];
      return of === 'assignments' && id && !more ? [{ id, editionId: (value as Assignment).editionId }] : [];
    });
  }

  /** Forgets an entry that is no longer this judge's: its form and its documents. */
  async forgetEntry(person: string, assignment: string): Promise<void> {
    await this.copies
      .where({ person })
      .filter(({ name }) => name.includes(assignment))
      .delete();
    await this.files
      .where({ person })
      .filter(({ address }) => address.includes(assignment))
      .delete();
  }
}
