import { abandonDatabase } from '../../test/database.mjs';
import { haltSignal } from '../start/halt.mjs';
import { CHECKS } from './checks.mjs';
import { runJest, WORKERS } from './jest.mjs';
import { run } from './run.mjs';

const SUITES = [
  { name: 'tests of server and web', projects: ['server', 'alone', 'web'], workers: WORKERS },
  { name: 'tests in the browser', projects: ['browser'], workers: WORKERS },
];

/** npm test: every check, then every test; failures are collected and the run goes on. */
async function test(signal) {
  const counts = { passed: 0, failed: 0 };
  const add = ({ passed, failed }) => {
    counts.passed += passed;
    counts.failed += failed;
  };
  await lookAtAll(signal, add);
  for (const { name, projects, workers } of SUITES) {
    if (signal.aborted) break;
    console.log(`\n${name}`);
    add(await runJest(projects, workers, signal));
  }
  return counts;
}

/** The checks, as many at once as tests; one that names another waits for it. */
async function lookAtAll(signal, add) {
  const waiting = [...CHECKS];
  const looked = new Map();
  const lane = async () => {
    for (let check = waiting.shift(); check && !signal.aborted; check = waiting.shift()) {
      await looked.get(check.after);
      const look = lookAt(check, signal);
      looked.set(check.name, look);
      add(await look);
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, lane));
}

async function lookAt({ name, file, args }, signal) {
  const begun = Date.now();
  const { code, output } = await run(file, args, { signal });
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (code === 0) return { passed: 1, failed: 0 };
  console.log(output.replace(/^/gm, '    '));
  return { passed: 0, failed: 1 };
}

const halt = haltSignal();
const { passed, failed } = await test(halt);
if (halt.aborted) await abandonDatabase();
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 || halt.aborted ? 1 : 0);
