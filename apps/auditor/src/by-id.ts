/** An answer's object from ids and a list beside them; no list gives null for each id. */
export function byId<T>(ids: readonly string[], values: ArrayLike<T> | null): Record<string, T | null> {
  return Object.fromEntries(ids.map((id, at) => [id, values === null ? null : values[at]!]));
}
