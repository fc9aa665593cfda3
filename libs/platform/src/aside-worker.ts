import { parentPort } from 'node:worker_threads';
import type { Said } from '#press';

/** A function to be called: the address of its module, its name there, what it is called with. */
export interface Call {
  module: string;
  name: string;
  input: readonly unknown[];
}

type Module = Record<string, (...input: readonly unknown[]) => unknown>;

const fromSource = import.meta.url.endsWith('.ts');

async function outcome({ module, name, input }: Call): Promise<Said> {
  try {
    const address = fromSource ? module.replace(/\.js$/, '.ts') : module;
    const { [name]: called } = (await import(address)) as Module;
    if (!called) throw new Error(`${module} has no ${name}`);
    return { is: 'answer', answer: await called(...input) };
  } catch (error) {
    return { is: 'error', message: String((error as Error).stack) };
  }
}

const say = (said: Said) => parentPort?.postMessage(said);

parentPort?.on('message', ({ input }: { input: Call }) => void outcome(input).then(say));
