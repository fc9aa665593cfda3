import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstPage } from './first-page.js';

const root = mkdtempSync(join(tmpdir(), 'first-page-'));
afterAll(() => rmSync(root, { recursive: true }));

const HTML = '<html><body><div id="root"></div></body></html>';
const TEXTS = {
  common: { save: '保存' },
  team: { hint: '</script><script>alert(1)</script> $& $1' },
  organiser: { x: 'y' },
};

it('writes the texts of a page into it, as data that nothing can leave', async () => {
  writeFileSync(join(root, 'index.html'), HTML);
  mkdirSync(join(root, '.vite'));
  writeFileSync(join(root, '.vite/texts.json'), JSON.stringify(TEXTS));
  const page = firstPage(root);
  const html = (await page(['common', 'team'])).plain.bytes.toString();
  const [before, rest = ''] = html.split('<script type="application/json" id="texts">');
  const [block = '', after, ...more] = rest.split('</script>');
  expect(JSON.parse(block)).toEqual({ common: TEXTS.common, team: TEXTS.team });
  expect([more, `${before}${after}`.replace(/\s/g, '')]).toEqual([[], HTML.replace(/\s/g, '')]);
  expect(page(['common', 'team'])).toBe(page(['common', 'team']));
});
