import fc from 'fast-check';
import { ApiProblem } from '../../../lib/api/problem.js';
import { forgetGone, type Kept, type KeptEntry } from './forget-gone.js';

const no = (status: number, code: string) => new ApiProblem({ status, code, title: code });
const GONE = no(404, 'not-found');

/** A device, and a server that answers for every entry what it is told to. */
class Desk implements Kept {
  readonly kept: KeptEntry[] = [];
  readonly asked: string[] = [];
  lists = new Map<string, readonly string[] | ApiProblem>();
  answers = new Map<string, ApiProblem>();

  keep(editionId: string, ...ids: string[]): this {
    this.kept.push(...ids.map((id) => ({ id, editionId })));
    return this;
  }

  entries = () => Promise.resolve([...this.kept]);
  mine = (editionId: string) => told(this.lists.get(editionId) ?? []);
  read = (id: string) => {
    this.asked.push(id);
    return told(this.answers.get(id) ?? 'whole');
  };
  forget = (id: string) => {
    this.kept.splice(
      this.kept.findIndex((one) => one.id === id),
      1,
    );
    return Promise.resolve();
  };

  get left() {
    return this.kept.map(({ id }) => id);
  }
}

const told = <T>(answer: T | ApiProblem): Promise<T> =>
  answer instanceof ApiProblem ? Promise.reject(answer) : Promise.resolve(answer);

it('forgets the only entry of its round, though nothing of the round is left on the list', async () => {
  const desk = new Desk().keep('e', 'taken');
  desk.answers.set('taken', GONE);
  await forgetGone(desk);
  expect(desk.left).toEqual([]);
});

it('asks for nothing by itself that is on the list', async () => {
  const desk = new Desk().keep('e', 'mine', 'taken');
  desk.lists.set('e', ['mine', 'another']);
  desk.answers.set('taken', GONE);
  await forgetGone(desk);
  expect([desk.left, desk.asked]).toEqual([['mine'], ['taken']]);
});

it('forgets the entries of an edition whose list is shut to the person by now', async () => {
  const desk = new Desk().keep('e', 'taken').keep('f', 'mine');
  desk.lists.set('e', no(403, 'not-allowed')).set('f', ['mine']);
  desk.answers.set('taken', GONE);
  await forgetGone(desk);
  expect(desk.left).toEqual(['mine']);
});

it('keeps what is shut for now only', async () => {
  const desk = new Desk().keep('e', 'unsigned', 'readable');
  desk.answers.set('unsigned', no(403, 'undertaking-unsigned'));
  await forgetGone(desk);
  expect(desk.left).toEqual(['unsigned', 'readable']);
});

it.each([no(0, 'offline'), no(401, 'sign-in-needed'), no(429, 'too-many'), no(503, 'unavailable')])(
  'forgets nothing on the word of a server that has not come to the question: $code',
  async (fault) => {
    const listless = new Desk().keep('e', 'one');
    listless.lists.set('e', fault);
    listless.answers.set('one', GONE);
    await expect(forgetGone(listless)).rejects.toBe(fault);
    const dumb = new Desk().keep('e', 'one');
    dumb.answers.set('one', fault);
    await expect(forgetGone(dumb)).rejects.toBe(fault);
    expect([listless.left, dumb.left]).toEqual([['one'], ['one']]);
  },
);

it('leaves exactly what the judge may read, however much is kept and listed', async () => {
  const entry = fc.record({ edition: fc.constantFrom('e', 'f'), listed: fc.boolean(), readable: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { maxLength: 250 }), async (all) => {
      const desk = new Desk();
      const named = all.map((one, index) => ({ ...one, readable: one.readable || one.listed, id: `entry-${index}` }));
      for (const { id, edition, readable } of named) {
        desk.keep(edition, id);
        if (!readable) desk.answers.set(id, GONE);
      }
      for (const edition of ['e', 'f'])
        desk.lists.set(
          edition,
          named.filter((one) => one.listed && one.edition === edition).map(({ id }) => id),
        );
      await forgetGone(desk);
      expect(desk.left).toEqual(named.filter(({ readable }) => readable).map(({ id }) => id));
    }),
    { numRuns: 50 },
  );
});
