import fc from 'fast-check';
import { forbiddenWords } from './form-bans.js';
import { checkAnswers } from './form-check.js';
import type { Ban, Field } from './form-field.js';

const text = { 'zh-CN': '请写技术名称。', en: 'Name the technology.' };
const company: Ban = { word: '公司', when: { field: 'division', in: ['A'] }, text };
const label = { 'zh-CN': '名称', en: 'Name' };
const name: Field = { key: 'name', kind: 'text', label, required: true, blindSafe: true, forbids: [company] };
const codes = (value: string, division: string, complete = true) =>
  checkAnswers([name], { name: value, division }, { complete }).map(({ code }) => code);

it('refuses a word under its condition alone, and only when the answer must be complete', () => {
  expect(codes('北京某某公司心脏瓣膜', 'A')).toEqual(['forbidden-word']);
  expect(codes('北京某某公司心脏瓣膜', 'B')).toEqual([]);
  expect(codes('北京某某公司心脏瓣膜', 'A', false)).toEqual([]);
  expect(codes('经导管心脏瓣膜', 'A')).toEqual([]);
});

it('says the word and what to write instead', () => {
  expect(forbiddenWords([company], '公司', { path: 'title', answers: { division: 'A' } })).toEqual([
    { path: 'title', code: 'forbidden-word', params: { word: '公司', advice: text } },
  ]);
});

it('is not fooled by spaces, width, case or punctuation', () => {
  const always: Ban[] = [{ word: 'Ltd', text }];
  for (const typed of ['公 司', '公-司', '公\u200b司'])
    expect(codes(typed + '的项目', 'A')).toEqual(['forbidden-word']);
  expect(forbiddenWords(always, 'ＬＴＤ 瓣膜', { path: 'p', answers: {} })).toHaveLength(1);
});

it('finds nothing where nothing is forbidden, and every word wherever it stands', () => {
  const han = fc.stringMatching(/^[一-龥]{0,12}$/);
  fc.assert(
    fc.property(han, han, (before, after) => {
      const at = { path: 'p', answers: { division: 'A' } };
      expect(forbiddenWords(undefined, before, at)).toEqual([]);
      expect(forbiddenWords([{ word: '·', text }], before, at)).toEqual([]);
      expect(forbiddenWords([company], `${before}公司${after}`, at)).toHaveLength(1);
    }),
  );
});
