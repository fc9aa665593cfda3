import type { Sheet } from '../api/assignment.js';
import { Outbox } from './outbox.js';
import { newest, type Step, type Target, writtenOn } from './pending.js';
import { passingStore, type PendingStore } from './store.js';

const text = { 'zh-CN': '', en: '' };
const target: Target = {
  ...{ assignment: 'x', edition: 'e', name: 'x', sheet: null },
  rubric: [{ code: 'A', max: 50, name: text }],
};
const written = (mark: string) => ({ marks: { A: mark }, comment: '', suggestion: '', notes: '' });
const at = '2026-11-24T00:00:00Z';
const kept = ({ kind, body }: Step): Sheet => ({
  ...{ ...body, notes: '', total: '0.00', savedAt: at, missing: [], commentDue: false, reopenReason: null },
  ...{ state: kind === 'save' ? 'draft' : 'submitted', submittedAt: kind === 'save' ? null : at },
  version: body.version + 1,
});

/** A device whose disk takes its time, and a server that takes everything. */
function slowDevice() {
  const store = passingStore();
  const slow: PendingStore = {
    all: (person) => store.all(person),
    change: async (...change) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return store.change(...change);
    },
  };
  const sent: Step[] = [];
  const box = new Outbox('me', {
    store: slow,
    send: (_, step) => {
      sent.push(step);
      return Promise.resolve(kept(step));
    },
    read: () => Promise.resolve(null),
    who: () => Promise.resolve('me'),
    newKey: () => `key-${sent.length}`,
    now: () => 0,
    alone: (work) => work(),
    heard: () => undefined,
    through: () => undefined,
    explain: String,
  });
  /** What a page shows of the sheet that was opened before anything was written. */
  const shown = () => {
    const { pending, heard } = box.outlook();
    return pending.get('x')?.written ?? writtenOn(newest(null, heard.get('x')));
  };
  return { box, sent, shown };
}

it('shows what was written all along, also while the disk still forgets that it waited, and hands in that', async () => {
  const { box, sent, shown } = slowDevice();
  box.write(target, written('12.00'));
  const marks = new Set<string | undefined>();
  box.subscribe(() => marks.add(shown().marks['A']));
  await box.drain();
  expect([...marks]).toEqual(['12.00']);
  const sheet = newest(null, box.outlook().heard.get('x'));
  await box.submit({ ...target, sheet });
  expect(sent.map(({ kind, body }) => [kind, body.version, body.marks[0]?.mark])).toEqual([
    ['save', 0, '12.00'],
    ['submit', 1, '12.00'],
  ]);
});

it('takes the later of two answers, whichever comes in last', () => {
  const sheet = (version: number) => ({
    ...kept({ key: '', kind: 'save', body: { ...written('1'), marks: [], version } }),
  });
  expect(newest(sheet(1), sheet(2))?.version).toBe(3);
  expect(newest(sheet(2), sheet(1))?.version).toBe(3);
  expect(newest(null, undefined)).toBeNull();
});
