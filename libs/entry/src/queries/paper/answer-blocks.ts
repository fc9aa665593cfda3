import { type Answers, type Field, isBlank, isShown, regionName } from '#kernel';
import type { Block } from '#platform/press';
import type { Words } from './words.js';

/** A section of the form as it is printed. */
export interface PrintedSection {
  name: string;
  fields: readonly Field[];
}

/** Code points above which an answer stands below its label instead of beside it. */
const LONG = 120;

/** The answers of a section; short ones beside their labels, long ones below, rows as a table. None: no section. */
export function sectionBlocks({ name, fields }: PrintedSection, answers: Answers, words: Words): Block[] {
  const given = fields.filter((field) => isShown(field, answers) && !isBlank(answers[field.key]));
  const blocks = given.map((field) => answerBlock(field, answers[field.key], words));
  return blocks.length === 0 ? [] : [{ is: 'heading', text: name }, ...joined(blocks)];
}

function answerBlock(field: Field, value: unknown, words: Words): Block {
  const label = field.label[words.locale];
  if (field.columns && Array.isArray(value)) return tableOf(field, field.columns, value as Answers[], words);
  if (field.kind === 'items' && Array.isArray(value)) return { is: 'list', label, items: value.map(String) };
  const text = shown(field, value, words);
  const long = field.kind === 'long_text' || [...text].length > LONG || text.includes('\n');
  return long ? { is: 'text', label, text } : { is: 'facts', rows: [[label, text]] };
}

/** Facts that follow one another stand in one list. */
function joined(blocks: readonly Block[]): Block[] {
  const all: Block[] = [];
  for (const block of blocks) {
    const last = all.at(-1);
    if (block.is === 'facts' && last?.is === 'facts')
      all[all.length - 1] = { is: 'facts', rows: [...last.rows, ...block.rows] };
    else all.push(block);
  }
  return all;
}

function tableOf(field: Field, columns: readonly Field[], rows: readonly Answers[], words: Words): Block {
  const seen = columns.filter(({ key }) => rows.some((row) => !isBlank(row[key])));
  const texts = rows.map((row) => seen.map((column) => shown(column, row[column.key], words)));
  const longest = (at: number) => Math.max(...texts.map((row) => [...(row[at] ?? '')].length));
  const shares = seen.map((_, at) => Math.min(60, Math.max(8, longest(at))));
  return {
    is: 'table',
    label: field.label[words.locale],
    columns: seen.map(({ label }, at) => ({ text: label[words.locale], share: shares[at] ?? 1 })),
    rows: texts,
  };
}

/** An answer in words: options and regions by their names, numbers with their unit, lists with commas, else as typed. */
function shown(field: Field, value: unknown, words: Words): string {
  if (isBlank(value)) return '';
  if (Array.isArray(value)) return value.map((one) => shown(field, one, words)).join(words.say('comma'));
  if (typeof value === 'object') {
    const parts = Object.values(value as Answers).filter((part) => typeof part === 'string' && part !== '');
    return parts.map((part) => shown(field, part, words)).join(words.say('comma'));
  }
  if (typeof value === 'boolean') return words.say(value ? 'yes' : 'no');
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (field.kind === 'region') return regionName(text, words.locale);
  const unit = field.unit ? ` ${field.unit[words.locale]}` : '';
  return field.options?.find(({ code }) => code === text)?.label[words.locale] ?? `${text}${unit}`;
}
