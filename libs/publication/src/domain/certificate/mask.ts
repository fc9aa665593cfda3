/** A name as strangers may see it: its first character, and one star whatever follows. Empty stays empty. */
export function masked(name: string): string {
  const [first = ''] = [...name.trim()];
  return first === '' ? '' : `${first}*`;
}
