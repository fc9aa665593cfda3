import { type Answers, checkAnswers, type Field, type Finding } from '#kernel';
import type { SavedAnswer } from '../api/my-entry.js';
import type { AnswerChange } from '../api/save-answers.js';

/**
 * What is saved on its own: an answer under the key of its question, a row of a list under `question/row`. A list has
 * the order of its rows under the question's key; a row that is gone is null.
 */
export interface Unit {
  value: unknown;
  version: number;
}

/** One row of a list as the controls hold it: an item's text, or the answers of a row. */
export type ListRow = { id: string } & Record<string, unknown>;

export const isListed = (field: Field): boolean => field.kind === 'rows' || field.kind === 'items';
export const keyOf = (field: string, row = ''): string => (row === '' ? field : `${field}/${row}`);
export const fieldOf = (key: string): string => key.split('/')[0] ?? key;
const rowOf = (key: string): string => key.split('/')[1] ?? '';

/** The saved answers unit by unit, with the time of each save. */
export function unitsOf(fields: readonly Field[], answers: readonly SavedAnswer[]) {
  return answers.flatMap(({ field: name, value, version, savedAt, rows }) => {
    const field = fields.find(({ key }) => key === name);
    if (!field) return [];
    if (!isListed(field)) return [{ key: name, value, version, savedAt }];
    const list = Array.isArray(value) ? (value as unknown[]) : [];
    const own = (rows ?? []).map((row, index) => ({
      ...{ key: keyOf(name, row.id), version: row.version, savedAt: row.savedAt },
      value: field.kind === 'rows' ? withoutId(list[index]) : list[index],
    }));
    const order = (rows ?? []).map(({ id }) => id);
    return [...own, { key: name, value: order, version, savedAt }];
  });
}

export type Values = ReadonlyMap<string, unknown>;

/** The rows of a list in their order, as its controls hold them. */
export function rowsOf(field: Field, values: Values): ListRow[] {
  const order = values.get(field.key);
  const placed = Array.isArray(order) ? (order as string[]) : [];
  const all = [...values.keys()].filter((key) => key.startsWith(`${field.key}/`)).map(rowOf);
  const ids = [...placed.filter((id) => all.includes(id)), ...all.filter((id) => !placed.includes(id))];
  return ids.flatMap((id) => {
    const value = values.get(keyOf(field.key, id));
    if (value === null || value === undefined) return [];
    return [field.kind === 'rows' ? { ...value, id } : { id, text: value }];
  });
}

/** A row of a control as it is saved. */
export function rowValue(field: Field, row: ListRow): unknown {
  return field.kind === 'rows' ? withoutId(row) : row['text'];
}

/** The answers by question, as the form's rules read them. */
export function answersIn(fields: readonly Field[], values: Values): Answers {
  const answers = fields.map((field): [string, unknown] => {
    if (!isListed(field)) return [field.key, values.get(field.key)];
    const rows = rowsOf(field, values);
    return [field.key, field.kind === 'rows' ? rows : rows.map(({ text }) => text)];
  });
  return Object.fromEntries(answers.filter(([, value]) => value !== undefined));
}

/** A unit as the server is sent it. */
export function changeOf(fields: readonly Field[], key: string, { value, version }: Unit): AnswerChange {
  const [field, row] = [fieldOf(key), rowOf(key)];
  if (row !== '') return { field, row, value: value ?? null, version };
  const listed = fields.some((one) => one.key === field && isListed(one));
  return listed ? { field, order: value as string[], version } : { field, value: value ?? null, version };
}

/** What the server would refuse of one unit, at the place where the form shows it. */
export function faultsOf(fields: readonly Field[], key: string, value: unknown): Finding[] {
  const field = fields.find((one) => one.key === fieldOf(key));
  if (!field || value === null) return [];
  if (!isListed(field)) return checkAnswers([field], { [field.key]: value }, { complete: false });
  if (rowOf(key) === '') return [];
  return checkAnswers([field], { [field.key]: [value] }, { complete: false });
}

function withoutId(row: unknown): Record<string, unknown> {
  const { id: _, ...rest } = (row ?? {}) as Record<string, unknown>;
  return rest;
}
