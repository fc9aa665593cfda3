import type { Answers } from '#kernel';
import { type Answer, liveRows } from './answer.js';
import type { FrozenMember } from './revision.js';

/** Of a table of the form, the columns that may name a person or an organisation; `when`: only those rows. */
export interface MentionRule {
  field: string;
  relation: string;
  person?: string;
  organisation?: string;
  year?: string;
  reason?: string;
  when?: { field: string; in: readonly string[] };
}

/** A row of the form that may name people and organisations; `together`: it names one person by both. */
export interface NamedInForm {
  relation: string;
  field: string;
  person: string | null;
  organisation: string | null;
  together: boolean;
  year: string | null;
  reason: string | null;
}

/** Somebody of the team; `personId` null for one without an account. */
export interface Behind {
  personId: string | null;
  name: string;
  unit: string;
}

type Row = Record<string, unknown>;

/** What the answers say of people and organisations outside the team, by the rules of the edition. */
export function namedInForm(answers: Answers, rules: readonly MentionRule[]): NamedInForm[] {
  return rules.flatMap((rule) => rowsOf(answers[rule.field]).flatMap((row) => namedIn(row, rule)));
}

/**
 * The same of an entry that its team goes on editing: what was handed in, and what stands in the form now, each once. Judges
 * read the former until the latter takes its place, so both count.
 */
export function namedBehind(
  handedIn: Answers,
  edited: readonly Omit<Answer, 'version'>[],
  rules: readonly MentionRule[],
): NamedInForm[] {
  const stored = edited.map((one) => ({ ...one, version: 0 }));
  const fields = [...new Set(rules.map(({ field }) => field))];
  const now = Object.fromEntries(fields.map((field) => [field, liveRows(stored, field).map(({ value }) => value)]));
  const all = [...namedInForm(handedIn, rules), ...namedInForm(now, rules)];
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function namedIn(row: Row, rule: MentionRule): NamedInForm[] {
  const { field, relation, when } = rule;
  if (when && !when.in.includes(String(row[when.field]))) return [];
  const [person, organisation] = [textOf(row, rule.person), textOf(row, rule.organisation)];
  if (person === null && organisation === null) return [];
  const together = person !== null && organisation !== null && rule.person !== rule.organisation;
  return [
    { field, relation, person, organisation, together, year: textOf(row, rule.year), reason: textOf(row, rule.reason) },
  ];
}

function textOf(row: Row, column: string | undefined): string | null {
  const value = column === undefined ? null : row[column];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function rowsOf(answer: unknown): Row[] {
  const isRow = (one: unknown): one is Row => typeof one === 'object' && one !== null && !Array.isArray(one);
  return Array.isArray(answer) ? answer.filter(isRow) : [];
}

/** Everybody of the team: those handed in, the lead, and who has joined since. */
export function peopleBehind(
  handedIn: { lead: { id: string; name: string }; members?: readonly FrozenMember[] },
  joined: readonly { id: string; name: string }[],
): Behind[] {
  const members = (handedIn.members ?? []).map(({ personId, name, unit }) => ({ personId, name, unit }));
  const others = [handedIn.lead, ...joined].map(({ id, name }) => ({ personId: id, name, unit: '' }));
  const once = new Map([...others, ...members].map((one) => [one.personId, one]));
  return [...once.values()];
}
