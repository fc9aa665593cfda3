import { setTimeout as pause } from 'node:timers/promises';
import { Claim } from './idempotency.js';
import { requestContext } from './request-context.js';
import { Together } from './together.js';

interface Task {
  subject: string;
  fails?: boolean;
}

function together(shared: (tasks: Task[]) => Promise<(string | undefined)[]>) {
  const [batches, alone]: [string[][], string[]] = [[], []];
  const work = new Together<Task, string>({
    subject: ({ subject }) => subject,
    alone: ({ subject, fails }) => {
      alone.push(`${subject}@${requestContext.getStore()?.requestId ?? 'nowhere'}`);
      return fails ? Promise.reject(new Error('refused')) : Promise.resolve(`${subject} alone`);
    },
    together: async (tasks) => {
      batches.push(tasks.map(({ subject }) => subject));
      await pause(1);
      return shared(tasks);
    },
  });
  const ask = (task: Task, claim?: Claim) =>
    requestContext.run({ requestId: task.subject, ip: '', ...(claim ? { claim } : {}) }, () => work.do(task));
  return { ask, batches, alone };
}
const done = (tasks: Task[]) => Promise.resolve(tasks.map(({ subject }) => `${subject} shared`));

it('does a lone task alone, and those that come in one turn together, in their order', async () => {
  const { ask, batches } = together(done);
  expect(await ask({ subject: 'a' })).toBe('a alone');
  const answers = await Promise.all(['b', 'c', 'd'].map((subject) => ask({ subject })));
  expect(answers).toEqual(['b shared', 'c shared', 'd shared']);
  expect(batches).toEqual([['b', 'c', 'd']]);
});

it('never does two of one subject at once in a batch, and keeps their order', async () => {
  const { ask, batches } = together(done);
  await Promise.all(['a', 'b', 'a', 'c', 'a', 'b'].map((subject) => ask({ subject })));
  expect(batches).toEqual([
    ['a', 'b', 'c'],
    ['a', 'b'],
  ]);
});

it('does again alone, in its own request, what was not plainly done', async () => {
  const { ask, alone } = together(async (tasks) => (await done(tasks)).map((one, at) => (at === 1 ? undefined : one)));
  const outcomes = await Promise.allSettled([ask({ subject: 'a' }), ask({ subject: 'b', fails: true })]);
  expect(outcomes).toMatchObject([{ value: 'a shared' }, { reason: { message: 'refused' } }]);
  expect(alone).toEqual(['b@b']);
});

it('does every task alone when the shared transaction fails', async () => {
  const { ask, alone } = together(() => Promise.reject(new Error('no database')));
  const answers = await Promise.all(['a', 'b'].map((subject) => ask({ subject })));
  expect(answers).toEqual(['a alone', 'b alone']);
  expect(alone).toEqual(['a@a', 'b@b']);
});

it('does a request that may be sent again alone: its key belongs to its own transaction', async () => {
  const { ask, batches } = together(done);
  const keyed = ask({ subject: 'a' }, new Claim('key', 'person', 'hash'));
  expect(await Promise.all([keyed, ask({ subject: 'b' }), ask({ subject: 'c' })])).toEqual([
    'a alone',
    'b shared',
    'c shared',
  ]);
  expect(batches).toEqual([['b', 'c']]);
});

it('gathers what comes while two batches are under way', async () => {
  const gate = Promise.withResolvers<void>();
  const { ask, batches } = together(async (tasks) => {
    await gate.promise;
    return done(tasks);
  });
  const wave = async (...subjects: string[]) => {
    const answers = subjects.map((subject) => ask({ subject }));
    await pause(5);
    return answers;
  };
  const all = [await wave('a', 'b'), await wave('c', 'd'), await wave('e'), await wave('f', 'g')].flat();
  expect(batches).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  gate.resolve();
  await Promise.all(all);
  expect(batches.at(-1)).toEqual(['e', 'f', 'g']);
});
