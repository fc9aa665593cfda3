/** A file as a revision keeps it. */
export interface FrozenFile {
  name: string;
  sha256: string;
  size: number;
}

/** What became of one file. */
export interface FileChange {
  is: 'same' | 'renamed' | 'replaced' | 'added' | 'removed';
  before: FrozenFile | null;
  after: FrozenFile | null;
}

/** Files by their bytes, then by their name, then the only one left by the only one left. */
export function fileChanges(before: readonly FrozenFile[], after: readonly FrozenFile[]): FileChange[] {
  const left = [...before];
  const take = (fits: (file: FrozenFile) => boolean): FrozenFile | null => {
    const at = left.findIndex(fits);
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  };
  const pairs = after.map((file) => ({ file, was: take(({ sha256 }) => sha256 === file.sha256) }));
  for (const pair of pairs) pair.was ??= take(({ name }) => name === pair.file.name);
  const open = pairs.filter(({ was }) => was === null);
  if (open.length === 1 && left.length === 1 && open[0]) open[0].was = left.pop() ?? null;
  return [
    ...pairs.map(({ file, was }) => ({ is: kindOf(was, file), before: was, after: file })),
    ...left.map((file): FileChange => ({ is: 'removed', before: file, after: null })),
  ];
}

function kindOf(was: FrozenFile | null, is: FrozenFile): FileChange['is'] {
  if (was === null) return 'added';
  if (was.sha256 !== is.sha256) return 'replaced';
  return was.name === is.name ? 'same' : 'renamed';
}
