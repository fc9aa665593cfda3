/** A name as one step of a JSON pointer. Source: RFC 6901 §3. */
export function pointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
