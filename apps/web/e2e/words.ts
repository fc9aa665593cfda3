import { readFileSync } from 'node:fs';
import type { Locale } from '#kernel';

const TEXTS = new URL('../src/lib/texts/', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, TEXTS), 'utf8'));
const kept = new Map<string, unknown>();

function catalogueOf(space: string, locale: Locale): unknown {
  const file = space === 'common' ? `${locale}.json` : `${space}.${locale}.json`;
  if (!kept.has(file)) kept.set(file, read(file));
  return kept.get(file);
}

/** What the pages call something: `words('team:submit.verb')`. Tests hold when the wording changes. */
export function words(key: string, params: Record<string, string | number> = {}, locale: Locale = 'zh-CN'): string {
  const [space = '', path = ''] = key.split(':');
  const text = path
    .split('.')
    .reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], catalogueOf(space, locale));
  if (typeof text !== 'string') throw new Error(`No text ${key} in ${locale}`);
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** The words of a text around its variable parts, to find it whatever they are. */
export function pattern(key: string, params: Record<string, string | number> = {}, locale: Locale = 'zh-CN'): RegExp {
  const parts = words(key, params, locale).split(/\{\{\w+\}\}/);
  return new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*'));
}
