import type { Locator, Page } from 'playwright-core';
import { type Field, regionWay } from '#kernel';
import { words } from './words.js';

type Row = Record<string, unknown>;

const within = (page: Page, path: string): Locator => page.locator(`[data-path="${path}"]`);
const labelOf = (field: Field, code: unknown): string =>
  field.options?.find((option) => option.code === code)?.label['zh-CN'] ?? '';

/** Answers one question of the application as somebody with a mouse does. */
export async function answer(page: Page, field: Field, value: unknown, path = field.key): Promise<void> {
  if (field.kind === 'rows') return fillRows(page, field, value as Row[]);
  if (field.kind === 'items') return fillItems(page, field, value as string[]);
  const control = within(page, path);
  if (field.kind === 'choices') {
    for (const code of value as string[]) await control.getByLabel(labelOf(field, code), { exact: true }).check();
  } else if (field.kind === 'choice') {
    await choose(control, labelOf(field, value));
  } else {
    await control.fill(String(value));
  }
}

async function choose(control: Locator, label: string): Promise<void> {
  const folded = (await control.evaluate((element) => element.tagName)) === 'SELECT';
  if (folded) await control.selectOption({ label });
  else await control.getByLabel(label, { exact: true }).check();
}

async function fillRows(page: Page, field: Field, rows: Row[]): Promise<void> {
  for (const [index, row] of rows.entries()) {
    await within(page, field.key)
      .getByRole('button', { name: words('team:form.add-row') })
      .click();
    for (const column of field.columns ?? []) {
      if (row[column.key] === undefined) continue;
      await answer(page, column, row[column.key], `${field.key}.${index}.${column.key}`);
    }
  }
}

async function fillItems(page: Page, field: Field, items: string[]): Promise<void> {
  for (const [index, item] of items.entries()) {
    if (index > 0)
      await within(page, field.key)
        .getByRole('button', { name: words('team:form.add-item') })
        .click();
    await within(page, `${field.key}.${index}`).fill(item);
  }
}

/** Presses Tab until something has the focus. */
export async function tabTo(page: Page, target: Locator, most = 80): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${most} presses of Tab did not reach ${String(target)}`);
}

/** Chooses a region from the province down. */
export async function chooseRegion(form: Page | Locator, region: string): Promise<void> {
  const levels = ['province', 'district', 'county'] as const;
  for (const [depth, code] of regionWay(region).entries()) {
    await form.getByLabel(words(`common:region.${levels[depth]}`)).selectOption(code);
  }
}
