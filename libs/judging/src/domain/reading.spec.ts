import type { Field } from '#kernel';
import { readableSections } from './reading.js';

const label = { 'zh-CN': '', en: '' };
const field = (key: string, kind: Field['kind'], more: Partial<Field> = {}): Field => ({
  ...{ key, kind, label, required: true, blindSafe: true },
  ...more,
});
const sections = [
  {
    code: 'TEAM',
    name: label,
    fields: [
      field('leadName', 'person_name'),
      field('leadPhone', 'phone'),
      field('leadEmail', 'email'),
      field('members', 'rows', { columns: [field('name', 'person_name'), field('phone', 'phone')] }),
      field('market', 'text', { shownIf: { field: 'division', in: ['B'] } }),
    ],
  },
  { code: 'EMPTY', name: label, fields: [field('notes', 'text')] },
];
const answers = {
  ...{ division: 'A', leadName: '林知远', leadPhone: '13800138000', leadEmail: 'a@b.cn', market: '市场', notes: ' ' },
  members: [{ name: '周宁', phone: '13900139000', id: 'x' }],
};

it('leaves out how to reach people, in rows too, and what is not shown or not answered', () => {
  const read = readableSections(sections, answers);
  expect(read.map((section) => section.code)).toEqual(['TEAM']);
  expect(read[0]!.answers.map(({ key, value }) => [key, value])).toEqual([
    ['leadName', '林知远'],
    ['members', [{ name: '周宁' }]],
  ]);
  expect(JSON.stringify(read)).not.toMatch(/1380|1390|a@b/);
});
