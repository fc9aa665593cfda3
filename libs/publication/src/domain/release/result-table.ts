import type { Locale, Localised } from '#kernel';
import { standingOf } from './release-json.js';
import type { PublicCategory, ReleaseBody, ReleaseStanding } from './release.js';

const NOBODY = { number: '', title: '', organisation: '', holderName: null, track: undefined, region: undefined };

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

const HEADS: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': ['名次', '奖项', '项目编号', '项目名称', '参赛单位', '获奖人', '赛道', '地区', '得分', '状态'],
  en: ['Rank', 'Award', 'Number', 'Project', 'Organisation', 'Person', 'Track', 'Region', 'Score', 'Standing'],
};

const STANDINGS: Readonly<Record<Locale, Readonly<Record<ReleaseStanding | 'suspended', string>>>> = {
  'zh-CN': { provisional: '拟获奖', final: '正式', suspended: '待定：异议或核查未结' },
  en: { provisional: 'Provisional', final: 'Final', suspended: 'Undecided: under objection or review' },
};

/**
 * The results as comma-separated values (RFC 4180) with a byte order mark, so that spreadsheets read it as UTF-8: a line an
 * award, one each prize that waits for a decision, then a line each entry without one. A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export function resultTable(body: ReleaseBody, locale: Locale): string {
  const cells = rowsOf(body, locale).map((row) => [
    ...['rank' in row ? String(row.rank) : '', row.award, row.number, row.title, row.organisation],
    ...[row.holderName ?? '', nameOf(body.tracks, row.track, locale), nameOf(body.regions, row.region, locale)],
    ...['score' in row ? (row.score ?? '') : '', row.standing],
  ]);
  return `\ufeff${[HEADS[locale], ...cells].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function rowsOf(body: ReleaseBody, locale: Locale) {
  const lineOf = new Map(body.final.map((line) => [line.number, line]));
  const won = body.awards.flatMap(({ name, winners }) => winners.map((winner) => ({ name, winner })));
  const said = STANDINGS[locale];
  const winners = new Set(won.map(({ winner }) => winner.number));
  const others = body.final.filter(({ number }) => !winners.has(number));
  return [
    ...won.map(({ name, winner }) => {
      const standing = winner.provisional ? 'provisional' : standingOf(body);
      return { ...winner, ...lineOf.get(winner.number), award: name[locale], standing: said[standing] };
    }),
    ...body.awards.flatMap(({ name, suspended = 0 }) =>
      Array.from({ length: suspended }, () => ({ ...NOBODY, award: name[locale], standing: said.suspended })),
    ),
    ...others.map((line) => ({ ...line, award: '', holderName: null, standing: '' })),
  ];
}

function nameOf(known: readonly PublicCategory[] | undefined, code: string | undefined, locale: Locale): string {
  const name: Localised | undefined = known?.find((one) => one.code === code)?.name;
  return name?.[locale] ?? '';
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
