import type { Locator, Page } from 'playwright-core';
import { words } from './words.js';

const j = (key: string) => words(`judge:${key}`);
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** The line under a sheet that says where its last change is. */
export const place = (page: Page, kind: string): Locator => page.locator(`[data-place="${kind}"]`);

/** Opens an entry from the judge's list and declares to be free of conflicts, once. */
export async function openDuty(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: title, exact: true }).click();
  await page
    .getByRole('article', { name: j('desk.dossier') })
    .or(button(page, j('declare.clear')))
    .first()
    .waitFor();
  if (await button(page, j('declare.clear')).count()) await button(page, j('declare.clear')).click();
  await page.getByRole('spinbutton').first().waitFor();
}

/** Marks every criterion of the open sheet with so much of its scale, in half points. */
export async function mark(page: Page, share: number): Promise<void> {
  const marks = page.getByRole('spinbutton');
  await marks.first().waitFor();
  for (let index = 0; index < (await marks.count()); index++) {
    const most = Number(await marks.nth(index).getAttribute('aria-valuemax'));
    await marks.nth(index).fill(String(Math.round(most * share * 2) / 2));
  }
}

export const comment = (page: Page, text: string): Promise<void> => page.locator('[data-path="comment"]').fill(text);

/** Hands the open sheet in, after the one look at its sum. */
export async function handIn(page: Page): Promise<void> {
  await button(page, j('sheet.submit')).click();
  await page.getByRole('dialog').locator('button[type=submit]').click();
}

/** Back to the judge's list. */
export const leave = (page: Page): Promise<void> => page.getByRole('link', { name: j('desk.up') }).click();
