import { pointer } from '../pointer.js';

/**
 * Where two JSON values differ, as JSON pointers (RFC 6901) under `at`, each as deep as it can point; a name that only
 * one of them has is one difference, and so are lists of different lengths.
 */
export function differences(published: unknown, computed: unknown, at: string): string[] {
  if (Array.isArray(published) && Array.isArray(computed)) {
    if (published.length !== computed.length) return [at];
    return published.flatMap((value, place) => differences(value, computed[place], `${at}/${place}`));
  }
  if (!isRecord(published) || !isRecord(computed)) return Object.is(published, computed) ? [] : [at];
  const names = new Set([...Object.keys(published), ...Object.keys(computed)]);
  return [...names].sort().flatMap((name) => {
    const path = `${at}/${pointer(name)}`;
    const inBoth = Object.hasOwn(published, name) && Object.hasOwn(computed, name);
    return inBoth ? differences(published[name], computed[name], path) : [path];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
