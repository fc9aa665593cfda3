/** Steps that build on each other: when one fails, those after it say so instead of waiting for what will not come. */
export function journey(): (name: string, walk: () => Promise<void>) => void {
  let failed: string | null = null;
  return (name, walk) =>
    it(name, async () => {
      if (failed) throw new Error(`Not walked: “${failed}” failed before it.`);
      failed = name;
      await walk();
      failed = null;
    });
}
