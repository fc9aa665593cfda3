const folded = (name: string) => name.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();

/** Whether somebody wrote their own name, whatever the width and case of its letters. */
export function sameName(name: string, written: string): boolean {
  return folded(name) !== '' && folded(name) === folded(written);
}
