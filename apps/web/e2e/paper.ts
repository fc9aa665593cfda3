import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Caller } from '../../../tools/demo/portal-client.mjs';
import { violations } from './site.js';
import { pattern, words } from './words.js';

const p = (key: string, params = {}) => words(`paper:${key}`, params);
const COMMENT = '需求真实，样机已完成，建议尽快补充注册路径与对照试验的计划。';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const clean = async (page: Page) => expect(await violations(page)).toEqual([]);

/** Prints a judge's sheets; the file, which will also be the scan: the same picture, the same code. */
export async function printed(desk: Page, judge: string): Promise<string> {
  await desk.getByLabel(p('print.whose')).selectOption({ label: judge });
  const saving = desk.waitForEvent('download');
  await button(desk, p('print.do')).click();
  expect((await saving).suggestedFilename()).toMatch(/PRELIMINARY-0001-.*\.pdf$/);
  return (await saving).path();
}

/** Types the open sheet off, first without its marks. */
export async function typedOff(desk: Page): Promise<void> {
  await button(desk, p('read.do')).click();
  await desk.locator('[aria-invalid="true"]').first().waitFor();
  for (const mark of await desk.getByRole('spinbutton').all()) await mark.fill('5');
  await desk.getByRole('textbox', { name: new RegExp(`^${p('comment')}`) }).fill(COMMENT);
  await clean(desk);
  await button(desk, p('read.do')).click();
  await desk.getByText(p('news.second')).waitFor();
}

/** Somebody else, to whom nothing of the first reading is told, reads one mark otherwise. */
export async function readOtherwise(second: Caller, id: string): Promise<void> {
  const { rubric, mine } = await second.get<{ rubric: { code: string }[]; mine: null }>(`/paper-sheets/${id}`);
  expect(mine).toBeNull();
  const marks = rubric.map(({ code }, at) => ({ criterion: code, mark: at === 0 ? '6' : '5' }));
  await second.put(`/paper-sheets/${id}/transcript`, { marks, comment: COMMENT, suggestion: '' });
}

/** Brings the scan, whose code the portal reads, and which stands beside what was typed. */
export async function scanned(desk: Page, file: string): Promise<void> {
  await desk.getByLabel(p('scan.choose')).setInputFiles({
    ...{ name: '评分表.pdf', mimeType: 'application/pdf' },
    buffer: readFileSync(file),
  });
  await desk.getByText(p('scan.matches')).waitFor();
  await desk
    .getByRole('group', { name: p('scan.title') })
    .locator('canvas')
    .first()
    .waitFor();
}

/** A third person sees both readings beside the scan, and says what the paper says. */
export async function decided(third: Page): Promise<void> {
  await third
    .getByRole('group', { name: p('scan.title') })
    .locator('canvas')
    .first()
    .waitFor();
  const said = third.getByText(pattern('paper:decide.said'));
  await said.waitFor();
  expect(await said.innerText()).toMatch(/：5(\.\d+)?\s.*：6(\.\d+)?$/);
  await clean(third);
  await third.getByRole('spinbutton').first().fill('6');
  await third.getByLabel(p('decide.reason')).fill('纸面清楚写作 6 分');
  await button(third, p('decide.do')).click();
  await third.getByRole('heading', { name: p('official.title'), exact: true }).waitFor();
  await clean(third);
}

/** Signs what is due, and is told that nothing is left. */
export async function signed(page: Page): Promise<void> {
  await button(page, words('paper:sign.do_other', { count: 1 })).click();
  await page.getByText(p('sign.nothing-due')).waitFor();
  await clean(page);
}
