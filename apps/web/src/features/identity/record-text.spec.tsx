import { readdirSync, readFileSync } from 'node:fs';
import { renderHook } from '@testing-library/react';
import { JUDGE_KINDS, LOCALES, ROLES } from '#kernel';
import { loadTexts, startTexts } from '../../lib/i18n.js';
import { useRecordText } from './record-text.js';

type Words = Record<string, Record<string, Record<string, string>>>;
const wordsIn = (locale: string) =>
  JSON.parse(readFileSync(`apps/web/src/lib/texts/records.${locale}.json`, 'utf8')) as {
    lines: Record<string, Record<string, string>>;
    values: Words;
  };

/** Every line that some action writes into the journal: its name says what happened, so it ends as a participle. */
function linesInCode(): string[] {
  const contexts = readdirSync('libs');
  const files = contexts.flatMap((context) =>
    readdirSync(`libs/${context}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.startsWith('src') && /(?<!spec)\.ts$/.test(file))
      .map((file) => `libs/${context}/${file}`),
  );
  const named = new RegExp(`'((?:${contexts.join('|')})\\.[a-z]+(?:-[a-z]+)*)'`, 'g');
  const all = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(named)].map(([, name]) => name!));
  return [...new Set(all)].filter((name) => name.includes('-') || /(ed|wn)$/.test(name));
}

/** The codes a table's check lets into a column. */
function checked(table: string, constraint: string): string[] {
  const text = readFileSync(`libs/${table}.entity.ts`, 'utf8');
  const [, list = ''] = new RegExp(`'${constraint}',\\s*\`\\w+ IN \\(([^)]+)\\)`).exec(text) ?? [];
  return [...list.matchAll(/'([^']+)'/g)].map(([, code]) => code!);
}

const CODES: [section: string, key: string, codes: readonly string[]][] = [
  ['profile', 'locale', LOCALES],
  ['seats', 'role', ROLES],
  ['judge', 'kind', JUDGE_KINDS],
  ['judgeProfile', 'kind', JUDGE_KINDS],
  ['judge', 'state', checked('judging/src/tables/judge', 'ck_judge_state')],
  ['assignments', 'state', checked('judging/src/tables/assignment', 'ck_assignment_state')],
  ['sheets', 'state', checked('judging/src/tables/sheet', 'ck_sheet_state')],
  ['messages', 'state', checked('notification/src/tables/message', 'ck_message_state')],
  ['messages', 'channel', checked('notification/src/tables/message', 'ck_message_channel')],
  ['emailChanges', 'state', checked('identity/src/tables/email-change', 'ck_email_change_state')],
  ['files', 'state', checked('file/src/tables/upload', 'ck_upload_state')],
  ['memberships', 'state', checked('entry/src/tables/member', 'ck_member_state')],
  ['entries', 'state', checked('entry/src/tables/entry', 'ck_entry_state')],
  ['declarations', 'kind', checked('recusal/src/tables/conflict', 'ck_conflict_relation')],
  ['declarations', 'state', checked('recusal/src/tables/conflict', 'ck_conflict_state')],
];

describe.each(LOCALES)('own records in %s', (locale) => {
  const { lines, values } = wordsIn(locale);

  it('have words for every line that the journal can hold', () => {
    const code = linesInCode();
    expect(code.length).toBeGreaterThan(100);
    const wordless = code.filter((name) => {
      const [context = '', fact = ''] = name.split('.');
      return !lines[context]?.[fact];
    });
    expect(wordless).toEqual([]);
  });

  it.each(CODES)('have words for every code of %s.%s', (section, key, codes) => {
    expect(codes.length).toBeGreaterThan(1);
    expect(codes.filter((code) => !values[section]?.[key]?.[code])).toEqual([]);
  });
});

describe('useRecordText', () => {
  beforeAll(async () => {
    await startTexts('zh-CN');
    await Promise.all([loadTexts('inbox'), loadTexts('records')]);
  });

  const told = (section: string, record: object) =>
    renderHook(() => useRecordText(section))
      .result.current(record)
      .map(({ label, text }) => `${label} ${text}`);

  it('says states, lines, questions and marks in words, and no code or id', () => {
    expect(told('entries', { id: 'x', title: '瓣膜', state: 'in_review' })).toEqual([
      '项目名称 瓣膜',
      '状态 形式审查中',
    ]);
    const line = { kind: 'entry.lead-handed-over', subject: 'x', details: { memberId: 'm' } };
    expect(told('journal', line)).toEqual(['类别 移交负责人']);
    const label = { 'zh-CN': '技术成熟度', en: 'Maturity' };
    const six = { 'zh-CN': '六级', en: 'Six' };
    expect(told('answers', { field: 'trl', question: label, answer: [six] })).toEqual([
      '填写项 技术成熟度',
      '内容 六级',
    ]);
    expect(told('sheets', { total: 1850, points: '18.5', marks: [{ question: label, answer: '12.5' }] })).toEqual([
      '总分 18.5',
      '各项得分 技术成熟度：12.5',
    ]);
  });
});
