import { randomUUID } from 'node:crypto';

/** As much of an OpenAPI schema as is needed to invent a value. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly minLength?: number;
  readonly minimum?: number;
  readonly properties?: Record<string, Schema>;
  readonly items?: Schema;
}
interface Operation {
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema: Schema }> };
}
export interface Document {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, Schema> };
}

/** One bad request. `unfit`: it holds text that nobody may store, so it must be refused. */
export interface Attempt {
  readonly what: string;
  readonly method: string;
  readonly path: string;
  readonly body?: string | FormData;
  readonly unfit?: boolean;
}

const UNFIT = { nul: 'a\0b', 'lone surrogate': 'a\uD800b', bidi: 'a\u202Eb' };
const ODD = {
  'odd text': `𠮷 👨‍👩‍👧\u200B %_\\[(* '; DROP TABLE x; -- \r\nBcc: b@example.org __proto__`,
  'huge text': 'x'.repeat(50_000),
};
const WRONG = [null, true, -1, 1e308, 5e-324, '', [], { a: { b: [null] } }, [[{ x: 1 }]], randomUUID()];
const TOO_LARGE = '"too large a number"';
const IN_PATH = ['%00', '%ED%A0%80', '%E2%80%AE', '..%2F..', '-1', '%25', `'`, 'x'.repeat(150), randomUUID()];
const IN_QUERY = [
  ...['%00', '%ED%A0%80', '%E2%80%AE', '', '-1', '0', '1e309', 'NaN', '9'.repeat(30), '%27%20OR%201=1--'],
  ...['%25', '%5C', '%5B%28', 'x'.repeat(5000), 'x&NAME=y', '&NAME[]=1&NAME[a]=b', '1&nobody=knows'],
];
const UNFIT_BYTES = new Set(['%00', '%E2%80%AE']);

/** Every bad request to one operation, its path's other places filled by `known`. */
export function attempts(document: Document, method: string, path: string, known: (name: string) => string): Attempt[] {
  const operation = document.paths[path]![method]!;
  const verb = method.toUpperCase();
  const address = fill(path, known);
  const one = (what: string, attempt: Partial<Attempt>): Attempt => ({ what, method: verb, path: address, ...attempt });
  const named = (place: string) => (operation.parameters ?? []).filter((parameter) => parameter.in === place);
  return [
    ...named('path').flatMap(({ name }) =>
      IN_PATH.map((value) => one(`${name} ${cut(value)}`, { path: fill(path, known, name, value) })),
    ),
    ...[...named('query'), { name: 'nobody' }].flatMap(({ name }) =>
      IN_QUERY.map((value) =>
        one(`?${name} ${cut(value)}`, {
          path: `${address}?${name}=${value.replaceAll('NAME', name)}`,
          unfit: UNFIT_BYTES.has(value),
        }),
      ),
    ),
    ...(verb === 'GET' ? [] : bodies(document, operation).map(({ what, ...body }) => one(what, body))),
  ];
}

type Body = Pick<Attempt, 'what' | 'body' | 'unfit'>;

function bodies(document: Document, operation: Operation): Body[] {
  const content = operation.requestBody?.content ?? {};
  if (content['multipart/form-data']) return uploads();
  const schema = content['application/json']?.schema;
  const good = schema ? sample(document, schema) : {};
  const places = members(good);
  return [
    ...whole(good),
    ...places.slice(-1).flatMap(({ what, put }) => unfit(what, put)),
    ...places.flatMap(({ what, put }) => values(what, put)),
    { what: 'a body as asked for', ...json(good) },
  ];
}

const json = (value: unknown) => ({ body: JSON.stringify(value).replaceAll(TOO_LARGE, '1e309') });

function whole(good: unknown): Body[] {
  const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
  const texts = ['', 'null', '1', '"x"', '[]', '[[]]', '{}', '{"a"', '\uFEFF{}', deep, '['.repeat(10_000)];
  return [
    ...texts.map((body) => ({ what: `body ${cut(body)}`, body })),
    { what: 'no body' },
    { what: 'an unknown field', ...json({ ...(good as object), role: 'admin' }) },
    { what: 'a prototype', body: '{"__proto__":{"role":"admin"},"constructor":{"prototype":{"x":1}}}' },
  ];
}

/** Refused before any route looks at it, so one place, the deepest, tells for all. */
function unfit(what: string, put: (value: unknown) => unknown): Body[] {
  return Object.entries(UNFIT).map(([name, value]) => ({ what: `${what}: ${name}`, ...json(put(value)), unfit: true }));
}

function values(what: string, put: (value: unknown) => unknown): Body[] {
  return [
    ...Object.entries(ODD).map(([name, value]) => ({ what: `${what}: ${name}`, ...json(put(value)) })),
    ...WRONG.map((value) => ({ what: `${what}: ${JSON.stringify(value)}`, ...json(put(value)) })),
    { what: `${what}: 1e309`, ...json(put(JSON.parse(TOO_LARGE))) },
    { what: `${what}: absent`, ...json(put(undefined)) },
  ];
}

/** Each place inside a value, and how to put something else there. */
function members(
  value: unknown,
  name = '',
  put = (other: unknown): unknown => other,
): { what: string; put(value: unknown): unknown }[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const what = name ? `${name}.${key}` : key;
    const replace = (other: unknown) =>
      put(Array.isArray(value) ? value.with(Number(key), other) : { ...(value as object), [key]: other });
    return [{ what, put: replace }, ...members(inner, what, replace)];
  });
}

function sample(document: Document, schema: Schema): unknown {
  const { $ref, type, format, properties = {}, items } = schema;
  if ($ref) return sample(document, document.components.schemas[$ref.split('/').at(-1)!]!);
  if (schema.enum) return schema.enum[0];
  if (type === 'array') return items ? [sample(document, items)] : [];
  if (type === 'object') {
    return Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, sample(document, inner)]));
  }
  if (type === 'number' || type === 'integer') return schema.minimum ?? 1;
  return type === 'boolean' ? true : textOf(format, schema.minLength);
}

function textOf(format = '', length = 1): string {
  const known: Record<string, string> = {
    uuid: randomUUID(),
    'date-time': '2026-11-23T00:00:00.000Z',
    email: 'a@example.org',
  };
  return known[format] ?? 'x'.repeat(Math.max(length, 4));
}

function uploads(): Body[] {
  const pdf = new Blob(['%PDF-1.7\n%%EOF\n'], { type: 'application/pdf' });
  const form = (build: (made: FormData) => void) => {
    const made = new FormData();
    build(made);
    return made;
  };
  return [
    { what: 'a form without a file', body: form((made) => made.set('file', 'text')) },
    { what: 'an empty form', body: form(() => undefined) },
    { what: 'a field of another name', body: form((made) => made.set('other', pdf, 'a.pdf')) },
    { what: 'two files', body: form((made) => ['a.pdf', 'b.pdf'].forEach((name) => made.append('file', pdf, name))) },
    {
      what: 'many fields',
      body: form((made) => WRONG.forEach((value, index) => made.set(`f${index}`, JSON.stringify(value)))),
    },
    ...Object.entries({ ...UNFIT, ...ODD, path: '../../etc/passwd' }).map(([what, name]) => ({
      what: `a file called: ${what}`,
      body: form((made) => made.set('file', pdf, name.slice(0, 3000))),
    })),
    { what: 'JSON instead of a form', body: '{}' },
    { what: 'no body' },
  ];
}

function fill(path: string, known: (name: string) => string, name = '', value = ''): string {
  return path.replace(/\{(\w+)\}/g, (_, place: string) => (place === name ? value : encodeURIComponent(known(place))));
}

function cut(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}… (${text.length})` : JSON.stringify(text);
}
