import type { ChangeKind } from './draft.js';

/** Longest text of a cell that is looked at. */
export const MOST_CELL_TEXT = 200;

/** The columns by which changes are read. */
export type TableColumn = 'number' | 'judge' | 'email' | 'change';

type Words = readonly [zh: string, en: string];

/** Heads of the table of an assignment, in the order in which it is given out; Chinese first. */
export const HEADS: Readonly<Record<TableColumn | 'title' | 'kind' | 'organisation', Words>> = {
  number: ['编号', 'Number'],
  title: ['项目名称', 'Entry'],
  judge: ['评委', 'Judge'],
  email: ['邮箱', 'E-mail'],
  kind: ['类别', 'Kind'],
  organisation: ['单位', 'Organisation'],
  change: ['变更', 'Change'],
};

const CHANGES: Readonly<Record<ChangeKind, readonly string[]>> = {
  add: ['增加', 'add', '添加', '新增', '+'],
  remove: ['移除', 'remove', '删除', '取消', '-'],
  pin: ['固定', 'pin', '锁定', '指定'],
};

const meaning = <Key extends string>(
  table: Readonly<Record<Key, readonly string[]>>,
  text: string,
): Key | undefined => {
  const meant = text.normalize('NFKC').trim().toLowerCase();
  const keys = Object.keys(table) as Key[];
  return keys.find((key) => table[key].some((word) => word.toLowerCase() === meant));
};

/** The column that this word heads. */
export const columnOf = (text: string) => meaning(HEADS, text);

/** The change that this word means. */
export const changeOf = (text: string) => meaning(CHANGES, text);
