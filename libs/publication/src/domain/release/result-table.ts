import type { Locale, Localised } from '#kernel';
import type { PublicCategory, ReleaseBody } from './release.js';

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

const HEADS: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': ['名次', '奖项', '项目编号', '项目名称', '参赛单位', '获奖人', '赛道', '地区', '得分'],
  en: ['Rank', 'Award', 'Number', 'Project', 'Organisation', 'Person', 'Track', 'Region', 'Score'],
};

/**
 * The results as comma-separated values (RFC 4180) with a byte order mark, so that spreadsheets read it as UTF-8: a line an
 * award, then a line each entry without one. A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export function resultTable(body: ReleaseBody, locale: Locale): string {
  const lineOf = new Map(body.final.map((line) => [line.number, line]));
  const won = body.awards.flatMap(({ name, winners }) => winners.map((winner) => ({ name, winner })));
  const winners = new Set(won.map(({ winner }) => winner.number));
  const rows = [
    ...won.map(({ name, winner }) => ({ ...winner, ...lineOf.get(winner.number), award: name[locale] })),
    ...body.final
      .filter(({ number }) => !winners.has(number))
      .map((line) => ({ ...line, award: '', holderName: null })),
  ];
  const cells = rows.map((row) => [
    ...['rank' in row ? String(row.rank) : '', row.award, row.number, row.title, row.organisation],
    ...[row.holderName ?? '', nameOf(body.tracks, row.track, locale), nameOf(body.regions, row.region, locale)],
    'score' in row ? (row.score ?? '') : '',
  ]);
  return `\ufeff${[HEADS[locale], ...cells].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function nameOf(known: readonly PublicCategory[] | undefined, code: string | undefined, locale: Locale): string {
  const name: Localised | undefined = known?.find((one) => one.code === code)?.name;
  return name?.[locale] ?? '';
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
