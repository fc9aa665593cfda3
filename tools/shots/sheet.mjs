import { join } from 'node:path';

const WIDTHS = [360, 1024, 1440];
const HEIGHT = 900;

/** One picture of a page at every width, beside each other, as `folder/name.png`. */
export async function contactSheet(browser, { base, client, path, folder, name }) {
  const pictures = [];
  for (const width of WIDTHS) pictures.push(await picture(browser, { base, client, path, width }));
  const sheet = await browser.newPage({ viewport: { width: 2900, height: HEIGHT } });
  const images = pictures.map((bytes) => `<img src="data:image/png;base64,${bytes.toString('base64')}">`);
  await sheet.setContent(`<body style="margin:0;display:flex;gap:20px;align-items:start;background:#888">${images.join('')}`);
  await sheet.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await sheet.close();
}

async function picture(browser, { base, client, path, width }) {
  const context = await browser.newContext({ viewport: { width, height: HEIGHT }, locale: 'zh-CN' });
  if (client) await context.addCookies([{ ...client.cookie, url: base }]);
  const tab = await context.newPage();
  await tab.goto(`${base}${path}`);
  await tab.waitForLoadState('networkidle');
  const bytes = await tab.screenshot({ fullPage: true });
  await context.close();
  return bytes;
}
