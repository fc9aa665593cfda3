import type { Answers, Field } from '#kernel';

/**
 * One stored answer; `version` counts its own saves from 1. An answer of one value has the row ''. A list (`rows`,
 * `items`) has an answer for each of its rows, null once the row is gone, and under '' the order of its rows.
 */
export interface Answer {
  field: string;
  row: string;
  value: unknown;
  version: number;
}

/** A stored answer with the time of its last save. */
export interface KeptAnswer extends Answer {
  savedAt: string;
}

/** One change of a form; `version` is the one the writer saw, 0 when there was no answer yet. */
export type Change = Answer;

/** Whether the answer of a field is a list of rows that are saved one by one. */
export function isListed({ kind }: Pick<Field, 'kind'>): boolean {
  return kind === 'rows' || kind === 'items';
}

/** The rows of a list in their order; rows that no order names (two people added one at once) come last. */
export function liveRows(stored: readonly Answer[], field: string): Answer[] {
  const own = stored.filter((one) => one.field === field && one.value !== undefined);
  const order = own.find(({ row }) => row === '')?.value;
  const places = new Map((Array.isArray(order) ? order : []).map((id, index) => [String(id), index]));
  const live = own.filter(({ row, value }) => row !== '' && value !== null);
  const place = ({ row }: Answer) => places.get(row) ?? Number.POSITIVE_INFINITY;
  return live.sort((one, other) => (place(one) === place(other) ? 0 : place(one) - place(other)));
}

/** The answers by field as the form reads them; a cleared answer (null) is absent, and so is one without a question. */
export function answersOf(fields: readonly Field[], stored: readonly Answer[]): Answers {
  const answers = fields.map((field): [string, unknown] => {
    if (!isListed(field)) return [field.key, stored.find((one) => one.field === field.key && one.row === '')?.value];
    const list = liveRows(stored, field.key).map(({ row, value }) => rowOf(field, row, value));
    return [field.key, list.length > 0 ? list : undefined];
  });
  return Object.fromEntries(answers.filter(([, value]) => value !== null && value !== undefined));
}

function rowOf(field: Field, row: string, value: unknown): unknown {
  return field.kind === 'rows' ? { id: row, ...(value as object) } : value;
}

/** The answers as they are stored: a list as its rows and their order. Rows without an id get one by their place. */
export function storedOf(fields: readonly Field[], answers: Answers): Omit<Answer, 'version'>[] {
  return fields.flatMap((field) => {
    const value = answers[field.key];
    if (value === undefined || value === null) return [];
    const list = isListed(field) && Array.isArray(value) ? (value as unknown[]) : null;
    if (!list) return [{ field: field.key, row: '', value }];
    const rows = list.map((one, index) => storedRow(field, one, index));
    return [...rows, { field: field.key, row: '', value: rows.map(({ row }) => row) }];
  });
}

function storedRow(field: Field, one: unknown, index: number): Omit<Answer, 'version'> {
  if (field.kind === 'items' || typeof one !== 'object' || one === null) {
    return { field: field.key, row: `r${index + 1}`, value: one };
  }
  const { id, ...value } = one as Record<string, unknown>;
  return { field: field.key, row: typeof id === 'string' ? id : `r${index + 1}`, value };
}
