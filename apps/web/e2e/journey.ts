import { whatIsShown } from './site.js';

/**
 * Steps that build on each other: when one fails, those after it say so instead of waiting for what will not come.
 * `most`: milliseconds, for one that takes longer than others.
 */
export function journey(): (name: string, walk: () => Promise<void>, most?: number) => void {
  let failed: string | null = null;
  return (name, walk, most) =>
    it(
      name,
      async () => {
        if (failed) throw new Error(`Not walked: “${failed}” failed before it.`);
        failed = name;
        await walk().catch(tellWhere);
        failed = null;
      },
      most,
    );
}

/** With what every page showed when it failed, which nobody can look at afterwards. */
async function tellWhere(error: unknown): Promise<never> {
  if (error instanceof Error) error.stack = `${error.stack}\n\n${await whatIsShown()}`;
  throw error;
}
