// caught: no-floating-promises
export const run = (work: () => Promise<void>): void => {
  work();
};

export const last = (list: string[]): string => list[list.length - 1]!;
