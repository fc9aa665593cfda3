/**
 * Where a JSON value first holds a scalar or a member's name that the test picks, in reading order: a JSON pointer (RFC
 * 6901) under `path`; null when there is none. Goes as deep as the value does: no recursion.
 */
export function findInJson(value: unknown, path: string, picks: (part: unknown) => boolean): string | null {
  const open: [path: string, name: string, value: unknown][] = [[path, '', value]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [at, name, part] = next;
    if (picks(name)) return at;
    if (typeof part !== 'object' || part === null) {
      if (picks(part)) return at;
      continue;
    }
    for (const [key, child] of Object.entries(part).reverse()) open.push([`${at}/${escaped(key)}`, key, child]);
  }
  return null;
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
