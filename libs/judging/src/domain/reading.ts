import { type Answers, type Field, isBlank, isShown, type Localised } from '#kernel';

/** A section of the entry form. */
export interface FormSection {
  code: string;
  name: Localised;
  fields: Field[];
}

/** One answer as a judge reads it, with everything needed to show it. */
export interface ReadableAnswer {
  key: string;
  label: Localised;
  kind: string;
  value: unknown;
  options: { code: string; label: Localised }[];
  columns: { key: string; label: Localised; kind: string; options: { code: string; label: Localised }[] }[];
}

/** The answers of one section; sections without an answer are left out. */
export interface ReadableSection {
  code: string;
  name: Localised;
  answers: ReadableAnswer[];
}

/** Who reads a copy, as it is written across it. */
export const readerMark = ({ name, personId }: { name: string; personId: string }): string =>
  `${name} ${readerId(personId)}`;

/** The part of a reader's id that a mark carries. */
export const readerId = (personId: string): string => personId.slice(-8).toUpperCase();

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const MARKED = [
  ...['application/pdf', 'image/jpeg', 'image/png'],
  ...[`${OFFICE}.presentationml.presentation`, `${OFFICE}.wordprocessingml.document`],
];

/**
 * How a judge is shown a file of this type: in a copy with their mark; a film under a mark that the page lays over it;
 * what can carry none is kept from judges.
 */
export function showingOf(mediaType: string): 'marked' | 'overlaid' | 'kept' {
  if (MARKED.includes(mediaType)) return 'marked';
  return mediaType === 'video/mp4' ? 'overlaid' : 'kept';
}

/** How to reach people is no judge's concern. */
const CONTACTS: readonly string[] = ['phone', 'email'];

/**
 * What a judge reads of an entry: every answer that is shown, but no telephone number and no mail address; in a blind
 * round only answers that have a blind form.
 */
export function readableSections(sections: readonly FormSection[], answers: Answers, blind = false): ReadableSection[] {
  return sections
    .map(({ code, name, fields }) => ({
      code,
      name,
      answers: fields.flatMap((field) => readable(field, answers, blind)),
    }))
    .filter((section) => section.answers.length > 0);
}

function readable(field: Field, answers: Answers, blind: boolean): ReadableAnswer[] {
  const { key, label, kind } = field;
  if (CONTACTS.includes(kind) || (blind && !field.blindSafe) || !isShown(field, answers) || isBlank(answers[key]))
    return [];
  const columns = (field.columns ?? []).filter(
    (column) => !CONTACTS.includes(column.kind) && (!blind || column.blindSafe),
  );
  const value = kind === 'rows' ? rowsOf(answers[key], columns) : answers[key];
  return [{ key, label, kind, value, options: field.options ?? [], columns: columns.map(columnOf) }];
}

function rowsOf(value: unknown, columns: Field[]): Record<string, unknown>[] {
  const rows = Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
  return rows.map((row) => Object.fromEntries(columns.map(({ key }) => [key, row[key] ?? null])));
}

function columnOf({ key, label, kind, options }: Field): ReadableAnswer['columns'][number] {
  return { key, label, kind, options: options ?? [] };
}
