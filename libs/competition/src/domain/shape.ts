import { codePoints, type Finding, isDate, LOCALES, type Localised, textFault } from '#kernel';

/** Looks at a value of unknown JSON; findings carry the path (`rounds.0.advance.total`), none when it fits. */
export type Shape = (value: unknown, path: string) => Finding[];
/** A shape for each member of T; a member missing here does not compile. */
export type Members<T> = { [Key in keyof Required<T>]: Shape };

const NONE: Finding[] = [];
const wrong = (path: string, expected: string): Finding[] => [{ path, code: 'wrong-type', params: { expected } }];
const at = (path: string, key: string | number) => (path === '' ? String(key) : `${path}.${key}`);

/** An object of exactly these members; those named `optional` may be absent. */
export function object<T>(members: Members<T>, optional: (keyof T & string)[] = []): Shape {
  const shapes = Object.entries<Shape>(members);
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(path, 'object');
    const given = value as Record<string, unknown>;
    const unknown = Object.keys(given).filter((key) => !Object.hasOwn(members, key));
    return [
      ...unknown.map((key): Finding => ({ path: at(path, key.slice(0, 64)), code: 'unknown-field' })),
      ...shapes.flatMap(([key, shape]) => {
        if (Object.hasOwn(given, key)) return shape(given[key], at(path, key));
        return (optional as string[]).includes(key) ? NONE : [{ path: at(path, key), code: 'required' }];
      }),
    ];
  };
}

/** A list of `min` to `max` items. */
export function list(item: Shape, min: number, max: number): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return wrong(path, 'list');
    if (value.length > max) return [{ path, code: 'too-many', params: { max, count: value.length } }];
    if (value.length < min) return [{ path, code: 'too-few', params: { min, count: value.length } }];
    return value.flatMap((one, index) => item(one, at(path, index)));
  };
}

/** Null, or what the shape says. */
export function nullable(shape: Shape): Shape {
  return (value, path) => (value === null ? NONE : shape(value, path));
}

/** A whole number from `min` to `max`. */
export function whole(min: number, max: number): Shape {
  return (value, path) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) return wrong(path, 'integer');
    if (value < min) return [{ path, code: 'too-small', params: { min } }];
    return value > max ? [{ path, code: 'too-large', params: { max } }] : NONE;
  };
}

/** True or false. */
export const flag: Shape = (value, path) => (typeof value === 'boolean' ? NONE : wrong(path, 'boolean'));

/** One of the values. */
export function oneOf(values: readonly string[]): Shape {
  return (value, path) => (values.includes(value as string) ? NONE : [{ path, code: 'not-an-option' }]);
}

/** A text that can be stored and shown, not blank, of at most `max` code points. */
export function text(max: number): Shape {
  return (value, path) => {
    if (typeof value !== 'string') return wrong(path, 'string');
    if (value.trim() === '') return [{ path, code: 'required' }];
    const fault = textFault(value);
    if (fault) return [{ path, code: 'forbidden-character', params: { fault } }];
    const length = codePoints(value);
    return length > max ? [{ path, code: 'too-long', params: { max, length } }] : NONE;
  };
}

/** A text that the whole pattern matches. */
export function matching(pattern: RegExp): Shape {
  const shape = text(120);
  return (value, path) => {
    const findings = shape(value, path);
    if (findings.length > 0) return findings;
    return pattern.test(value as string) ? NONE : [{ path, code: 'wrong-format', params: { pattern: pattern.source } }];
  };
}

/** A day that exists: YYYY-MM-DD. */
export const day: Shape = (value, path) => {
  const findings = matching(/^20\d\d-\d\d-\d\d$/)(value, path);
  if (findings.length > 0) return findings;
  return isDate(value as string) ? NONE : [{ path, code: 'wrong-format' }];
};

/** A text in every language of the product. */
export function localised(max: number): Shape {
  const members = Object.fromEntries(LOCALES.map((locale) => [locale, text(max)]));
  return object<Localised>(members as unknown as Members<Localised>);
}
