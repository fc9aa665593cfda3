import { type Answers, type Field, isBlank } from '#kernel';
import type { RevisionContent } from '../revision.js';
import type { ReviewFinding, Severity } from './finding.js';
import { likeness } from './likeness.js';

/** From these shares on a likeness is worth a look, or must be looked at. */
const LOOK = 0.35;
const GRAVE = 0.7;
/** Code points. Shorter texts say much the same whoever writes them: a wish for investors, a clause of a law. */
const TELLING = 150;

/** A longer text, a telephone number, an address or a member of an entry, with the place it stands in. */
export interface Trait {
  path: string;
  /** `text`, `phone`, `email`, or `person` (a name with its organisation). */
  kind: 'text' | 'phone' | 'email' | 'person';
  value: string;
}

const said = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** What of an entry is compared with other entries: its answers in the order of the form, then the people of its team. */
export function traitsOf(fields: readonly Field[], content: Compared): Trait[] {
  return [...answerTraits(fields, content.answers), ...memberTraits(content)];
}

/** Revisions from before members joined in person name none. */
type Compared = Pick<RevisionContent, 'answers' | 'organisation'> & Partial<Pick<RevisionContent, 'members'>>;

/**
 * The lead and the members alone: the people of a list may be whom the team keeps away from. Who names no organisation of
 * their own is of the entry's.
 */
function memberTraits({ members = [], organisation }: Compared): Trait[] {
  return members.flatMap(({ name, unit }, index): Trait[] =>
    name ? [{ path: `members.${index}`, kind: 'person', value: `${name}\n${unit || organisation.name}` }] : [],
  );
}

function answerTraits(fields: readonly Field[], answers: Answers): Trait[] {
  return fields.flatMap((field): Trait[] => {
    const value = answers[field.key];
    if (isBlank(value)) return [];
    const path = field.key;
    if (field.kind === 'rows' && Array.isArray(value)) {
      return value.flatMap((row: Answers, index) => rowTraits(field.columns ?? [], row, `${path}.${index}`));
    }
    if (field.kind === 'long_text') return textTrait(path, said(value));
    return contactOf(field, path, said(value));
  });
}

function textTrait(path: string, value: string): Trait[] {
  return [...value].length < TELLING ? [] : [{ path, kind: 'text', value }];
}

function contactOf(field: Field, path: string, value: string): Trait[] {
  if (field.kind === 'phone') return [{ path, kind: 'phone', value: value.replace(/^\+?86(?=1)|[^\d]/g, '') }];
  if (field.kind === 'email') return [{ path, kind: 'email', value: value.toLowerCase() }];
  return [];
}

function rowTraits(columns: readonly Field[], row: Answers, path: string): Trait[] {
  return columns.flatMap((column) => contactOf(column, `${path}.${column.key}`, said(row[column.key])));
}

/** Another entry of the edition, read in full because its traces resemble. */
export interface Neighbour {
  id: string;
  content: RevisionContent;
}

/** What two entries have in common that a reviewer should know, said of the first one. */
export function pairFindings(fields: readonly Field[], content: RevisionContent, other: Neighbour): ReviewFinding[] {
  const mine = traitsOf(fields, content);
  const theirs = traitsOf(fields, other.content);
  return [...contactFindings(mine, theirs, other.id), ...textFindings(mine, theirs, other.id)];
}

function contactFindings(mine: readonly Trait[], theirs: readonly Trait[], otherId: string): ReviewFinding[] {
  const shared = mine.flatMap((one) => {
    const twin = one.kind !== 'text' && theirs.find(({ kind, value }) => kind === one.kind && value === one.value);
    return twin ? [{ one, twin }] : [];
  });
  return (['phone', 'email', 'person'] as const).flatMap((kind) => {
    const [first] = shared.filter(({ one }) => one.kind === kind);
    if (!first) return [];
    const code = kind === 'person' ? 'person-shared' : 'contact-shared';
    return [finding(code, 'warning', first.one.path, otherId, { what: kind, otherPath: first.twin.path })];
  });
}

/** The pair of texts that resemble most; one finding for two entries is enough to look at both. */
function textFindings(mine: readonly Trait[], theirs: readonly Trait[], otherId: string): ReviewFinding[] {
  const texts = (list: readonly Trait[]) => list.filter(({ kind }) => kind === 'text');
  const pairs = texts(mine).flatMap((one) =>
    texts(theirs).map((twin) => ({ one, twin, ...likeness(one.value, twin.value) })),
  );
  const [best] = pairs.toSorted((a, b) => b.share - a.share);
  if (!best || best.share < LOOK) return [];
  const { one, twin, share, passage } = best;
  const params = { share: Math.round(share * 100), passage, otherPath: twin.path };
  return [finding('text-alike', share >= GRAVE ? 'blocking' : 'warning', one.path, otherId, params)];
}

/** A finding about two entries. */
export function finding(
  code: string,
  severity: Severity,
  path: string,
  otherId: string,
  params: Record<string, unknown> = {},
): ReviewFinding {
  return { code, severity, path, params, otherId };
}
