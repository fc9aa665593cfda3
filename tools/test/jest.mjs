import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';
import { STEADY } from '../steady.mjs';
import { run } from './run.mjs';

const JEST = [...STEADY, '--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];

/** Runs jest's projects and counts: tests, and as one failure each file that could not even be loaded. */
export async function runJest(projects, workers, signal) {
  const file = join(ROOT, '.test', `${projects.join('-')}.json`);
  mkdirSync(join(ROOT, '.test'), { recursive: true });
  rmSync(file, { force: true });
  const options = [
    '--selectProjects',
    ...projects,
    '--passWithNoTests',
    `--maxWorkers=${workers}`,
    '--json',
    `--outputFile=${file}`,
  ];
  const { code } = await run(process.execPath, [...JEST, ...options], { signal, stdio: 'inherit' });
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: code === 0 ? failed : Math.max(failed, 1) };
}

/** Two at least: a test waits for the database much of its time. */
export const WORKERS = Math.max(2, availableParallelism() - 1);
