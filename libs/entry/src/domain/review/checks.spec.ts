import {
  allPassed,
  assertKnown,
  checklistOf,
  partsToReopen,
  type Question,
  reasonFor,
  returnableAnswers,
} from './checks.js';

const words = (text: string) => ({ 'zh-CN': text, en: `${text} (en)` });
const questions: Question[] = [
  { code: 'TITLE', text: words('名称'), fields: ['title'], reasons: [{ code: 'NAMES', text: words('名称含单位') }] },
  {
    code: 'PLAN',
    text: words('计划书'),
    fields: ['documents.PLAN', 'title'],
    reasons: [
      { code: 'LOST', text: words('缺页') },
      { code: 'OTHER', text: words('不是本项目') },
    ],
  },
  { code: 'TEAM', text: words('团队') },
];
const check = (code: string, ok: boolean | null, ...reasons: string[]) => ({ code, ok, note: '', reasons });

it('opens the parts of the questions answered with no, each once', () => {
  expect(partsToReopen(questions, [check('PLAN', false), check('TITLE', false)])).toEqual(['title', 'documents.PLAN']);
  expect(partsToReopen(questions, [check('PLAN', true), check('TEAM', false)])).toEqual([]);
});

it('carries a return without another word when every no has a reason', () => {
  const passed = [check('TITLE', true), check('TEAM', true)];
  const of = (...checks: ReturnType<typeof check>[]) => returnableAnswers(questions, checks);
  expect(of(...passed, check('PLAN', false, 'LOST'))).toEqual({ finished: true, failed: 1, worded: true });
  expect(of(...passed, check('PLAN', false))).toEqual({ finished: true, failed: 1, worded: false });
  expect(of(...passed)).toEqual({ finished: false, failed: 0, worded: true });
  expect(of(...passed, check('PLAN', null))).toMatchObject({ finished: false });
});

it('writes the chosen reasons for the team, in its language, then what was added', () => {
  const checks = [check('PLAN', false, 'OTHER', 'LOST'), check('TITLE', false, 'NAMES')];
  expect(reasonFor(questions, checks, ' 请补充。 ', 'zh-CN')).toBe('1. 名称含单位\n2. 缺页\n3. 不是本项目\n请补充。');
  expect(reasonFor(questions, [check('PLAN', false, 'LOST')], '', 'en')).toBe('缺页 (en)');
  expect(reasonFor(questions, [check('PLAN', true, 'LOST')], ' ', 'en')).toBe('');
});

it('refuses questions and reasons that the plan does not have', () => {
  expect(() => assertKnown(questions, [check('PLAN', false, 'LOST')])).not.toThrow();
  for (const wrong of [
    [check('OTHER', true)],
    [check('TITLE', false, 'LOST')],
    [check('TEAM', true), check('TEAM', true)],
  ])
    expect(() => assertKnown(questions, wrong)).toThrow(expect.objectContaining({ code: 'checks-unknown' }));
});

it('has passed only when every question was answered with yes', () => {
  const yes = questions.map(({ code }) => check(code, true));
  expect(allPassed(questions, yes)).toBe(true);
  expect(allPassed(questions, yes.slice(1))).toBe(false);
  expect(allPassed(questions, [...yes.slice(1), check('TITLE', null)])).toBe(false);
  expect(checklistOf([check('TITLE', null), check('TEAM', true)])).toEqual([{ ...check('TEAM', true) }]);
});
