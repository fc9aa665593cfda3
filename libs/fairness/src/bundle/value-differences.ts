import { pointer } from '../pointer.js';

/** A value that differs: where it stands (RFC 6901), as published and as computed; null where one has none. */
export interface ValueDifference {
  readonly at: string;
  readonly published: string | null;
  readonly computed: string | null;
}

/** Where two JSON values differ, each as deep as a pointer can go, with both values as JSON texts. */
export function valueDifferences(published: unknown, computed: unknown, at: string): ValueDifference[] {
  if (!isContainer(published) || !isContainer(computed) || Array.isArray(published) !== Array.isArray(computed))
    return Object.is(published, computed) ? [] : [{ at, published: textOf(published), computed: textOf(computed) }];
  const names = new Set([...Object.keys(published), ...Object.keys(computed)]);
  return [...names].flatMap((name) =>
    valueDifferences(own(published, name), own(computed, name), `${at}/${pointer(name)}`),
  );
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function own(value: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? null);
}
