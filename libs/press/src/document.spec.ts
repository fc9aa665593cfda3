import ExcelJS from 'exceljs';
import { Archive } from './archive.js';
import type { Block, Paper } from './paper.js';
import { Thread } from './thread.js';

const thread = new Thread({ task: 60_000, idle: 5_000 });
afterAll(() => thread.end());

const paperOf = (blocks: readonly Block[]): Paper => ({
  ...{ title: '新闻稿', language: 'zh-CN', madeAt: new Date('2024-08-12T00:00:00Z'), glyphs: 'spell', blocks },
  head: { left: '大赛组委会', right: '' },
  foot: { left: '新闻稿', page: '第 {page} 页，共 {pages} 页' },
});
/** The parts of what Word would open. */
const partsOf = async (blocks: readonly Block[]) => {
  const archive = await Archive.open(Buffer.from(await thread.run('document', { paper: paperOf(blocks) })));
  return { body: await archive.text('word/document.xml'), foot: await archive.text('word/footer1.xml') };
};

it('writes the blocks of a paper as a Word document, its table with a head that stands on each page', async () => {
  const columns = ['奖项', '项目'].map((text) => ({ text, share: 1 }));
  const { body, foot } = await partsOf([
    { is: 'title', text: '获奖名单', under: '2024年' },
    { is: 'heading', text: '一等奖' },
    { is: 'facts', rows: [['主办', '通州区人民政府']] },
    { is: 'text', label: '', text: '第一段\n第二段' },
    { is: 'list', label: '名单', items: ['=HYPERLINK("x")', '𠮷田 & <b>'] },
    { is: 'table', label: '', columns, rows: [['一等奖', '经导管修复装置']] },
    { is: 'code', content: 'https://portal.example.org', about: '结果页', lines: ['结果页'] },
    { is: 'boxes', labels: ['盖章'] },
    { is: 'lines', label: '备注', count: 2 },
    { is: 'page' },
  ]);
  for (const word of [
    '获奖名单',
    '一等奖',
    '通州区人民政府',
    '第二段',
    '1. =HYPERLINK',
    '𠮷田 &amp; &lt;b&gt;',
    '盖章',
  ])
    expect(body).toContain(word);
  expect(body).toMatch(/<w:tblHeader\/?>/);
  expect(body).toContain('descr="结果页"');
  expect(foot).toMatch(/PAGE[^]*NUMPAGES/);
});

it('writes a workbook of several sheets, in which what looks like a formula is a text and a number is a number', async () => {
  const plan = (name: string) => ({
    name,
    rows: [
      ['类别', '数'],
      ['=1+1', 7],
    ],
    widths: [10, 8],
  });
  const bytes = await thread.run('writeTables', { plans: [plan('按地区'), plan('按赛道')] });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  expect(book.worksheets.map(({ name }) => name)).toEqual(['按地区', '按赛道']);
  const [text, number] = ['A2', 'B2'].map((place) => book.worksheets[1]!.getCell(place));
  expect([text!.type, text!.value]).toEqual([ExcelJS.ValueType.String, '=1+1']);
  expect([number!.type, number!.value]).toEqual([ExcelJS.ValueType.Number, 7]);
});
