import { readSampleTable, readSampleText, sampleColumns, type SampleGround, sampleLine } from './sample-table.js';
import { markText } from './score.js';

const named = (zh: string, en: string) => ({ 'zh-CN': zh, en });
const need = { code: 'NEED', name: named('临床需求', 'Need'), max: 60 };
const team = { code: 'TEAM', name: named('团队', 'Team'), max: 40 };
const market = { code: 'MARKET', name: named('市场', 'Market'), max: 40 };
const ground: SampleGround = {
  divisions: [
    { code: 'A', name: named('成果组', 'Results') },
    { code: 'B', name: named('企业组', 'Companies') },
  ],
  rubrics: [
    { divisions: ['A'], criteria: [need, team] },
    { divisions: ['B'], criteria: [need, market] },
  ],
};
const head = ['组别', '样本名称 *', '样本内容', '临床需求', 'TEAM', 'Market'];
const read = (...lines: string[][]) => readSampleTable(ground, [head, ...lines]).rows;

it('reads a sample by the names of its columns, in either language, and its marks by the rubric of its division', () => {
  expect(read(['成果组', '一', '正文', '42.5', '30', ''], [], ['Companies', '二', '正文', '', '', ''])).toEqual([
    {
      ...{ row: 2, title: '一', faults: [] },
      sample: {
        ...{ division: 'A', title: '一', body: '正文', why: '' },
        reference: [
          { criterion: 'NEED', hundredths: 4250 },
          { criterion: 'TEAM', hundredths: 3000 },
        ],
      },
    },
    { row: 4, title: '二', faults: [], sample: { division: 'B', title: '二', body: '正文', why: '', reference: null } },
  ]);
});

it.each([
  ['a division of another round', ['丙组', '一', '正文', '', '', ''], [['division', 'not-an-option']]],
  [
    'nothing where a text is needed',
    ['', '', '', '', '', ''],
    [
      ['title', 'required'],
      ['division', 'required'],
      ['body', 'required'],
    ],
  ],
  ['a mark left out', ['成果组', '一', '正文', '10', '', ''], [['marks.TEAM', 'required']]],
  [
    'marks off the scale and off the steps',
    ['成果组', '一', '正文', '61', '0.3', ''],
    [
      ['marks.NEED', 'mark-range'],
      ['marks.TEAM', 'mark-step'],
    ],
  ],
  [
    'a mark of the other division, and none of its own',
    ['企业组', '一', '正文', '高', '3', ''],
    [
      ['marks.NEED', 'mark-malformed'],
      ['marks.TEAM', 'criterion-unknown'],
      ['marks.MARKET', 'required'],
    ],
  ],
  ['a text that is too long', ['成果组', '一', '长'.repeat(10_001), '', '', ''], [['body', 'too-long']]],
  [
    'a text that reads otherwise than it says',
    ['成果组', '一\u202e', '正文', '', '', ''],
    [['title', 'forbidden-character']],
  ],
])('says what is wrong with %s', (_, line, faults) => {
  const [row] = read([...line, '备注']);
  expect(row!.sample).toBeNull();
  expect(row!.faults.map(({ column, code }) => [column, code])).toEqual(faults);
});

it('says which columns are missing, and reads nothing then', () => {
  expect(
    readSampleTable(ground, [
      ['样本名称', '临床需求'],
      ['一', '3'],
    ]),
  ).toEqual({
    missing: ['division', 'body'],
    rows: [],
  });
});

it('reads again what it gives out', () => {
  const [{ sample } = { sample: null }] = read(['成果组', '一', '正文', '42.5', '30', '']);
  for (const locale of ['zh-CN', 'en'] as const) {
    const heads = [...sampleColumns(ground).values()].map((name) => name[locale]);
    const line = sampleLine(ground, sample!, locale, ({ hundredths }) => markText(hundredths));
    expect(readSampleTable(ground, [heads, line]).rows[0]!.sample).toEqual(sample);
  }
});

it('takes a text alone as a sample of the first division, to be marked by hand', () => {
  expect(readSampleText(ground, '三', '正文').sample).toEqual({
    ...{ division: 'A', title: '三', body: '正文', why: '', reference: null },
  });
  expect(readSampleText(ground, '', '').faults).toHaveLength(2);
});
