import { InputError } from '#fairness';

/**
 * JSON as RFC 8259 has it, less what would be read as something else than was written: a name that stands twice in one
 * object is refused, and a number that no double holds as written becomes NaN, which every schema refuses.
 * @throws SyntaxError for anything but JSON; InputError `duplicate-name`
 */
export function parseStrictly(text: string): unknown {
  const value = JSON.parse(text, exactNumber) as unknown;
  refuseDuplicates(text);
  return value;
}

/** Up to so many characters, a plain decimal is always the nearest text of its double. */
const SHORT = 15;

function exactNumber(_key: string, value: unknown, context?: { source?: string }): unknown {
  if (typeof value !== 'number') return value;
  const source = context?.source ?? '';
  if (source.length <= SHORT && !/e/i.test(source)) return value;
  return sameDecimal(source, String(value)) ? value : NaN;
}

function sameDecimal(one: string, other: string): boolean {
  return decimalOf(one) === decimalOf(other);
}

/** Sign, digits without zeros at either end, and the power of ten: one text for every way to write a number. */
function decimalOf(text: string): string {
  const [, minus = '', whole = '', part = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  const digits = (whole + part).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  return `${minus}${significant}e${Number(power) - part.length + digits.length - significant.length}`;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/** What is open while a text is scanned: the names of an object so far, or a list; and the step to what comes next. */
interface Level {
  readonly names: Set<string> | null;
  step: string | number;
}

function refuseDuplicates(text: string): void {
  const levels: Level[] = [];
  let before = '';
  for (const [token] of text.matchAll(TOKEN)) {
    const level = levels.at(-1);
    if (token === '{') levels.push({ names: new Set(), step: '' });
    else if (token === '[') levels.push({ names: null, step: 0 });
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',' && typeof level?.step === 'number') level.step += 1;
    else if (token === ':' && level?.names) name(levels, level.names, JSON.parse(before) as string);
    before = token;
  }
}

function name(levels: readonly Level[], names: Set<string>, key: string): void {
  levels.at(-1)!.step = key;
  if (names.has(key))
    throw new InputError('duplicate-name', `${JSON.stringify(key)} stands twice in one object`, pathOf(levels));
  names.add(key);
}

function pathOf(levels: readonly Level[]): string {
  return levels.map(({ step }) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
