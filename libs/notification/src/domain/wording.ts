import { refuse } from '#kernel';

/** Subject and body of a message, with places such as `{{name}}`. */
export interface Words {
  readonly subject: string;
  readonly body: string;
}

const PLACE = /\{\{([^{}]*)\}\}/g;
const NAME = /^[A-Za-z][A-Za-z0-9]*$/;
const LONGEST = { subject: 200, body: 5000 } as const;

/** The names between double braces, each once, in the order they appear. */
export function placesIn(...texts: string[]): string[] {
  return [...new Set(texts.flatMap((text) => [...text.matchAll(PLACE)].map((match) => match[1]!.trim())))];
}

/**
 * Refuses words that cannot be sent: `wording-empty`, `wording-long`, and `place-unknown` for braces that name nothing the
 * message can fill in. What organisers write is filled in literally and never compiled, so nothing else can stand between
 * braces.
 */
export function assertWords({ subject, body }: Words, known: readonly string[]): void {
  if (subject.trim() === '' || body.trim() === '') refuse('invalid', 'wording-empty');
  for (const [part, text] of Object.entries({ subject, body })) {
    const max = LONGEST[part as keyof typeof LONGEST];
    if ([...text].length > max) refuse('invalid', 'wording-long', { part, max });
  }
  const unknown = placesIn(subject, body).filter((name) => !NAME.test(name) || !known.includes(name));
  const both = `${subject}\n${body}`;
  const stray = /\{\{\{|\}\}\}/.test(both) || /\{\{|\}\}/.test(both.replace(PLACE, ''));
  if (unknown.length > 0 || stray) refuse('invalid', 'place-unknown', { unknown, known: [...known] });
}

/** The text with its places filled in, once and literally; what fills them is never looked at for places again. */
export function fillIn(text: string, vars: Readonly<Record<string, unknown>>): string {
  return text.replace(PLACE, (_, raw: string) => {
    const value = Object.hasOwn(vars, raw.trim()) ? vars[raw.trim()] : undefined;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  });
}
