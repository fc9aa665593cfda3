import { jest } from '@jest/globals';
import fc from 'fast-check';
import { ApiProblem } from '../../../lib/api/problem.js';
import type { Sheet } from '../api/assignment.js';
import { Outbox } from './outbox.js';
import type { Step, Target, Written } from './pending.js';
import type { Ports } from './ports.js';
import { passingStore, type PendingStore } from './store.js';

const text = { 'zh-CN': '', en: '' };
const rubric = ['A', 'B'].map((code) => ({ code, max: 50, name: text }));
const targetOf = (assignment: string): Target => ({ assignment, edition: 'e', name: assignment, rubric, sheet: null });
const words = (a: string, more: Partial<Written> = {}): Written => ({
  ...{ marks: { A: a, B: '40' }, comment: '好', suggestion: '', notes: '' },
  ...more,
});
const lost = () => new ApiProblem({ status: 0, code: 'offline', title: '' });
const no = (status: number, code: string) => new ApiProblem({ status, code, title: code });

/** A server that keeps sheets by the portal's rules: versions, idempotency keys, one submit. */
class Server {
  readonly sheets = new Map<string, Sheet>();
  readonly done = new Map<string, Sheet>();
  /** Every effect a request has had, in order. */
  readonly effects: string[] = [];
  person: string | null = 'me';
  /** Throws before (`request`) or after (`reply`) the work, as a bad line does. */
  fate: () => 'request' | 'reply' | null = () => null;
  refuse: ApiProblem | null = null;
  /** Takes sheets, but none as final. */
  short = false;

  async send(id: string, step: Step): Promise<Sheet> {
    await Promise.resolve();
    const fate = this.fate();
    if (fate === 'request') throw lost();
    if (this.person !== 'me') throw no(401, 'sign-in-needed');
    if (this.refuse) throw this.refuse;
    const sheet = this.done.get(step.key) ?? this.work(id, step);
    this.done.set(step.key, sheet);
    if (fate === 'reply') throw lost();
    return sheet;
  }

  work(id: string, { kind, body }: Step): Sheet {
    const old = this.sheets.get(id);
    if (old?.state === 'submitted') throw no(409, 'wrong-state');
    if ((old?.version ?? 0) !== body.version) throw no(409, 'stale');
    if (kind === 'submit' && this.short) throw no(422, 'comment-due');
    const said = { ...body, notes: body.notes ?? '', version: body.version + 1 };
    const sheet = sheetOf(said, kind === 'save' ? 'draft' : 'submitted');
    this.effects.push(`${kind} ${id}`);
    this.sheets.set(id, sheet);
    return sheet;
  }
}

const at = '2026-11-24T00:00:00Z';
type Said = Pick<Sheet, 'marks' | 'comment' | 'suggestion' | 'notes' | 'version'>;
const sheetOf = (said: Said, state: Sheet['state']): Sheet => ({
  ...{
    total: '0.00',
    savedAt: at,
    submittedAt: state === 'draft' ? null : at,
    missing: [],
    commentDue: false,
    reopenReason: null,
    state,
  },
  ...said,
});

let keys = 0;
function boxOn(server: Server, store: PendingStore = passingStore(), person = 'me') {
  const heard = jest.fn<Ports['heard']>();
  const box = new Outbox(person, {
    store,
    send: (id, step) => server.send(id, step),
    read: (id) => Promise.resolve(server.sheets.get(id) ?? null),
    who: () => (server.fate() === 'request' ? Promise.reject(lost()) : Promise.resolve(server.person)),
    newKey: () => `key-${(keys += 1)}`,
    now: () => (keys += 1),
    alone: (work) => work(),
    heard,
    through: () => undefined,
    explain: (error) => (error as Error).message,
  });
  return { box, heard, pending: () => box.outlook().pending };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());
const settle = () => jest.advanceTimersByTimeAsync(120_000);

describe('Outbox', () => {
  it('sends what was written a moment later, once, and forgets it', async () => {
    const server = new Server();
    const { box, pending } = boxOn(server);
    box.write(targetOf('x'), words('1'));
    box.write(targetOf('x'), words('12.5'));
    expect(pending().get('x')?.written.marks['A']).toBe('12.5');
    await settle();
    expect([server.effects, pending().size, box.outlook().line]).toEqual([['save x'], 0, 'idle']);
    expect(server.sheets.get('x')?.marks[0]?.mark).toBe('12.50');
  });

  it('brings every sheet through any line, submitted exactly once and written down in one request, across new pages', async () => {
    const fates = fc.infiniteStream(fc.constantFrom('request', 'reply', null, null, null));
    await fc.assert(
      fc.asyncProperty(fates, fc.integer({ min: 1, max: 6 }), async (line, count) => {
        const [server, store] = [new Server(), passingStore()];
        const next = line[Symbol.iterator]();
        server.fate = () => next.next().value ?? null;
        const first = boxOn(server, store);
        for (let index = 0; index < count; index++) {
          first.box.write(targetOf(`s${index}`), words('30'));
          void first.box.submit(targetOf(`s${index}`));
          await jest.advanceTimersByTimeAsync(200);
        }
        first.box.close();
        const again = boxOn(server, store);
        await again.box.open();
        await jest.advanceTimersByTimeAsync(900_000);
        expect(again.pending().size).toBe(0);
        for (let index = 0; index < count; index++) {
          const own = server.effects.filter((effect) => effect.endsWith(` s${index}`));
          expect(own.filter((effect) => effect.startsWith('submit'))).toEqual([`submit s${index}`]);
          // A save is there only where it was on its way before the judge submitted.
          expect(own.at(-1)).toBe(`submit s${index}`);
          expect(own.length).toBeLessThanOrEqual(2);
          expect(server.sheets.get(`s${index}`)).toMatchObject({ state: 'submitted', comment: '好' });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('sends the same again after a lost reply, and what was written meanwhile after it', async () => {
    const server = new Server();
    const { box, pending } = boxOn(server);
    server.fate = () => (server.effects.length === 0 ? 'reply' : null);
    box.write(targetOf('x'), words('10'));
    await box.drain();
    expect([pending().get('x')?.order?.body.version, box.outlook().line]).toEqual([0, 'offline']);
    box.write(targetOf('x'), words('11'));
    await settle();
    expect([server.effects, pending().size]).toEqual([['save x', 'save x'], 0]);
    expect(server.sheets.get('x')).toMatchObject({ version: 2, marks: [{ mark: '11.00' }, { mark: '40.00' }] });
  });

  it('knows its own words again when the server has forgotten the key', async () => {
    const server = new Server();
    const { box, pending } = boxOn(server);
    server.fate = () => (server.effects.length === 0 ? 'reply' : null);
    box.write(targetOf('x'), words('10'));
    await box.drain();
    server.done.clear();
    box.write(targetOf('x'), words('11'));
    await settle();
    expect([pending().size, server.sheets.get('x')?.version]).toEqual([0, 2]);
  });

  it('lets the judge choose when another device has saved something else', async () => {
    const server = new Server();
    const { box, pending } = boxOn(server);
    server.sheets.set('x', sheetOf({ ...words('40'), marks: [{ criterion: 'A', mark: '40' }], version: 5 }, 'draft'));
    box.write(targetOf('x'), words('30'));
    await settle();
    expect([pending().get('x')?.theirs?.version, server.effects]).toEqual([5, []]);
    await box.settle('x', 'mine');
    await settle();
    expect([pending().size, server.sheets.get('x')?.version]).toEqual([0, 6]);
  });

  it('keeps what the server does not take, and says why', async () => {
    const server = new Server();
    const { box, pending } = boxOn(server);
    server.refuse = no(409, 'scoring-over');
    box.write(targetOf('x'), words('30'));
    await box.submit(targetOf('x'));
    expect(pending().get('x')).toMatchObject({ refusal: { code: 'scoring-over' }, submit: null, written: words('30') });
    await settle();
    server.refuse = null;
    await box.wake();
    expect(server.effects).toEqual([]);
    await box.discard('x');
    expect(pending().size).toBe(0);
  });

  it('hands in by itself once the judge has done what the sheet was held back for', async () => {
    const server = new Server();
    const { box, pending } = boxOn(server);
    server.refuse = no(409, 'declaration-due');
    box.write(targetOf('x'), words('30'));
    await box.submit(targetOf('x'));
    expect(pending().get('x')).toMatchObject({ refusal: { code: 'declaration-due' }, submit: { sent: null } });
    server.refuse = null;
    await box.wake();
    expect([pending().size, server.effects]).toEqual([0, ['submit x']]);
  });

  it('waits for the same person: an ended session sends nothing, and nobody else sees or sends it', async () => {
    const [server, store] = [new Server(), passingStore()];
    const { box } = boxOn(server, store);
    server.person = null;
    box.write(targetOf('x'), words('30'));
    await settle();
    expect(box.outlook().line).toBe('signed-out');
    box.close();
    server.person = 'other';
    const other = boxOn(server, store, 'other');
    await other.box.open();
    await settle();
    expect([other.pending().size, server.effects]).toEqual([0, []]);
    const sameWindow = boxOn(server, store);
    await sameWindow.box.open();
    await settle();
    expect([sameWindow.box.outlook().line, server.effects]).toEqual(['other', []]);
    server.person = 'me';
    await sameWindow.box.wake();
    expect([server.effects, sameWindow.pending().size]).toEqual([['save x'], 0]);
  });

  it('takes a submit back only while the server has not heard of it', async () => {
    const server = new Server();
    const { box, pending } = boxOn(server);
    server.fate = () => 'request';
    box.write(targetOf('x'), words('30'));
    await box.submit(targetOf('x'));
    box.write(targetOf('x'), words('31'));
    expect(pending().get('x')?.written.marks['A']).toBe('30');
    await box.withdraw('x');
    expect(pending().get('x')?.submit).toBeNull();
    server.fate = () => null;
    await settle();
    expect(server.effects).toEqual(['save x']);
    server.fate = () => 'reply';
    await box.submit({ ...targetOf('x'), sheet: server.sheets.get('x') ?? null });
    await box.withdraw('x');
    expect(pending().get('x')?.submit?.sent?.body.version).toBe(1);
  });

  it('hands a sheet in with one request when nothing of it was on its way', async () => {
    const server = new Server();
    const { box, pending } = boxOn(server);
    box.write(targetOf('x'), words('30', { notes: '只给自己看' }));
    await box.submit(targetOf('x'));
    expect([server.effects, pending().size]).toEqual([['submit x'], 0]);
    expect(server.sheets.get('x')).toMatchObject({ version: 1, state: 'submitted', notes: '只给自己看' });
  });

  it('waits for the answer to a save that is on its way, and submits over it', async () => {
    const server = new Server();
    const { box, pending } = boxOn(server);
    server.fate = () => (server.effects.length === 0 ? 'reply' : null);
    box.write(targetOf('x'), words('10'));
    await box.drain();
    box.write(targetOf('x'), words('11'));
    await box.submit(targetOf('x'));
    await settle();
    expect([server.effects, pending().size]).toEqual([['save x', 'submit x'], 0]);
    expect(server.sheets.get('x')).toMatchObject({ version: 2, marks: [{ mark: '11.00' }, { mark: '40.00' }] });
  });

  it('knows a submit of its own again when the server has forgotten the key', async () => {
    const server = new Server();
    const { box, pending } = boxOn(server);
    server.fate = () => (server.effects.length === 0 ? 'reply' : null);
    box.write(targetOf('x'), words('10'));
    await box.submit(targetOf('x'));
    server.done.clear();
    await settle();
    expect([server.effects, pending().size]).toEqual([['submit x'], 0]);
  });

  it('saves what is not taken as final, and keeps the reason until the judge writes on', async () => {
    const server = new Server();
    const { box, pending } = boxOn(server);
    server.short = true;
    box.write(targetOf('x'), words('30'));
    await box.submit(targetOf('x'));
    await settle();
    expect([server.effects, pending().get('x')?.refusal?.code]).toEqual([['save x'], 'comment-due']);
    expect(pending().get('x')).toMatchObject({ unsent: false, submit: null, version: 1 });
    server.short = false;
    box.write({ ...targetOf('x'), sheet: server.sheets.get('x')! }, words('30', { comment: '说明理由' }));
    await box.submit(targetOf('x'));
    expect([server.effects, pending().size]).toEqual([['save x', 'submit x'], 0]);
  });

  it('keeps a mark that is none to itself', async () => {
    const server = new Server();
    const { box, pending } = boxOn(server);
    box.write(targetOf('x'), words('12.3'));
    await settle();
    expect(server.sheets.get('x')?.marks).toEqual([{ criterion: 'B', mark: '40.00' }]);
    expect([pending().get('x')?.written.marks['A'], server.effects]).toEqual(['12.3', ['save x']]);
  });
});
