import { addEventHandler, getState } from 'jest-circus';

/** In milliseconds; the runner of the server's tests does not look at the `testTimeout` of jest's configuration. */
const LIMIT = 60_000;
/** What files have set for themselves. */
const limits = new WeakMap();

globalThis.jest.setTimeout = (limit) => limits.set(getState().rootDescribeBlock, limit);

/** A test or hook that takes too long fails, as everywhere in jest. */
function limited(what, root) {
  const { fn, timeout = limits.get(root) ?? LIMIT } = what;
  if (!fn || fn.length > 0) return;
  what.fn = async () => {
    let timer;
    const over = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`Took longer than ${timeout} ms.`)), timeout);
    });
    await Promise.race([Promise.resolve().then(fn), over]).finally(() => clearTimeout(timer));
  };
}

// Whatever a file has left open: a worker ends with the run.
process.once('disconnect', () => process.exit());

addEventHandler(({ name }, { currentDescribeBlock, rootDescribeBlock }) => {
  if (name === 'add_test') limited(currentDescribeBlock.tests.at(-1), rootDescribeBlock);
  if (name === 'add_hook') limited(currentDescribeBlock.hooks.at(-1), rootDescribeBlock);
});
