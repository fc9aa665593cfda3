import { sameJson } from './same-json.js';

type Bag = Record<string, unknown>;
/** What a document becomes when it is read as an edition file. */
type Read = (document: unknown) => unknown;

/**
 * The plan written the way the file is: parts that the file still says stay as they stand there, changed ones are
 * written out, and rubrics leave to the file's shared criteria what those say.
 */
export function planAsIn(file: object, plan: object, read: Read): Bag {
  const { criteria, ...rest } = file as Bag & { criteria?: unknown };
  const shared = new Map(bags(criteria).map((one) => [one.code, read({ one })] as const));
  const known = new Map([...shared].map(([code, box]) => [code, (box as { one: Bag }).one]));
  const body = alike(rest, plan as Bag, { read, known });
  if (criteria === undefined) return body;
  // `criteria` goes back between the members it stood between.
  return Object.fromEntries(
    [...new Set([...Object.keys(file), ...Object.keys(body)])].flatMap((key) =>
      key === 'criteria' ? [[key, criteria]] : Object.hasOwn(body, key) ? [[key, body[key]]] : [],
    ),
  );
}

interface Scope {
  read: Read;
  known: Map<unknown, Bag>;
}

function alike(old: Bag, wanted: Bag, scope: Scope): Bag {
  const kept = Object.keys(old).filter((key) => Object.hasOwn(wanted, key));
  const keys = [...kept, ...Object.keys(wanted).filter((key) => !Object.hasOwn(old, key))];
  return Object.fromEntries(keys.map((key) => [key, member(key, old[key], wanted[key], scope)]));
}

function member(key: string, old: unknown, wanted: unknown, scope: Scope): unknown {
  if (key === 'criteria' && Array.isArray(wanted)) return bagsOr(wanted, (one) => short(one, scope.known));
  return value(old, wanted, scope);
}

function value(old: unknown, wanted: unknown, scope: Scope): unknown {
  if (isBag(old) && isBag(wanted)) return alike(old, wanted, scope);
  if (Array.isArray(old) && Array.isArray(wanted)) return items(old, wanted, scope);
  return sameJson((scope.read({ old }) as Bag).old, wanted) ? old : wanted;
}

/** Items keep the words of the one with their code or key, others of the one in their place. */
function items(old: readonly unknown[], wanted: readonly unknown[], scope: Scope): unknown[] {
  const named = new Map(bags(old).map((one) => [one.code ?? one.key, one]));
  return wanted.map((one, index) => {
    const name = isBag(one) ? (one.code ?? one.key) : undefined;
    return value(name === undefined ? old[index] : named.get(name), one, scope);
  });
}

/** A criterion as a rubric names it: what the shared one says is left out. */
function short(criterion: Bag, known: Map<unknown, Bag>): Bag {
  const shared = known.get(criterion.code);
  if (!shared) return criterion;
  const own = Object.entries(criterion).filter(([key, inner]) => key === 'code' || !sameJson(shared[key], inner));
  return Object.fromEntries(own);
}

function isBag(one: unknown): one is Bag {
  return typeof one === 'object' && one !== null && !Array.isArray(one);
}

const bags = (list: unknown): Bag[] => (Array.isArray(list) ? list.filter(isBag) : []);

function bagsOr(list: readonly unknown[], change: (one: Bag) => Bag): unknown[] {
  return list.map((one) => (isBag(one) ? change(one) : one));
}
