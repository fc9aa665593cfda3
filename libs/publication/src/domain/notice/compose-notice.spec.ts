import fc from 'fast-check';
import { WITHHELD } from '#kernel';
import {
  composeSections,
  holdBack,
  type Listed,
  numberOf,
  type Part,
  placeLines,
  saysTheSame,
  type StandingLine,
} from './compose-notice.js';

const CLOSES = new Date('2024-08-09T16:00:00Z');
const LATER = new Date('2024-08-23T16:00:00Z');
const listed = (entryId: string, awardCode: string): Listed => ({
  ...{
    entryId,
    awardCode,
    holderId: null,
    suspended: false,
    number: `2024-QX-${entryId}`,
    title: `项目 ${entryId}`,
    organisation: '通州第一医院',
  },
  ...{ people: ['林知远'], score: '91.25' },
});
const part = (code: string, ...ids: string[]): Part => ({
  ...{ code, name: { 'zh-CN': code, en: code }, vacant: 0 },
  listed: ids.map((id) => listed(id, code)),
});

it('lets every line of a first notice become valid when it closes, and calls none changed', () => {
  const placed = placeLines([part('FIRST', 'a'), part('SECOND', 'b', 'c')], null, CLOSES);
  expect(placed.map(({ entryId, changed, validFrom }) => [entryId, changed, validFrom])).toEqual([
    ['a', false, CLOSES],
    ['b', false, CLOSES],
    ['c', false, CLOSES],
  ]);
});

/** Parts as a first notice shows them. */
function stood(parts: readonly Part[]): StandingLine[] {
  const placed = placeLines(parts, null, CLOSES);
  const shown = composeSections(holdBack(parts, null), placed, true).flatMap(({ lines }) => lines);
  return placed.map((line, at) => ({ ...line, shown: shown[at]! }));
}
/** One line of a first notice, and how it stands on the second. */
function again(before: Partial<Listed>, after: Partial<Listed>) {
  const of = (words: Partial<Listed>) => [{ ...part('FIRST', 'a'), listed: [{ ...listed('a', 'FIRST'), ...words }] }];
  return placeLines(of(after), stood(of(before)), LATER)[0]!;
}

it('waits for nothing when the lead takes the name back, and anew when the entry is named again', () => {
  const unnamed = { title: WITHHELD, organisation: WITHHELD, people: [] };
  expect(again({}, unnamed)).toMatchObject({ changed: false, validFrom: CLOSES });
  expect(again(unnamed, {})).toMatchObject({ changed: true, validFrom: LATER });
});

it('makes only what changed wait for the second notice', () => {
  const first = stood([part('FIRST', 'a'), part('SECOND', 'b', 'c')]);
  const second = placeLines([part('FIRST', 'b'), part('SECOND', 'c', 'd')], first, LATER);
  expect(second.map(({ entryId, changed, validFrom }) => [entryId, changed, validFrom])).toEqual([
    ['b', true, LATER],
    ['c', false, CLOSES],
    ['d', true, LATER],
  ]);
});

it.each([
  ['title', { title: '另一名称' }],
  ['organisation', { organisation: '潞河医院' }],
  ['score', { score: '90.00' }],
  ['another name', { people: ['林知远', '周一同'] }],
  ['holder', { holderId: 'p2' }],
])('calls a line changed that has another %s, and lets it wait anew', (_, words) => {
  expect(again({ holderId: 'p1' }, { holderId: 'p1', ...words })).toMatchObject({ changed: true, validFrom: LATER });
});

it('lets a line stand whose people only took back their names, in whatever order they stood', () => {
  const names = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 6 });
  const some = names.chain((people) => fc.tuple(fc.constant(people), fc.subarray(people)));
  fc.assert(
    fc.property(some, ([before, people]) => {
      expect(again({ people: before }, { people })).toMatchObject({ changed: false, validFrom: CLOSES });
    }),
  );
  expect(again({ people: ['甲', '乙'] }, { people: ['乙', '甲'] }).changed).toBe(true);
});

it('names a suspended prize only where the public has read of it, and counts it elsewhere', () => {
  const first = [part('FIRST', 'a'), part('SECOND', 'b')];
  const waits = first.map((one) => ({ ...one, listed: one.listed.map((line) => ({ ...line, suspended: true })) }));
  expect(holdBack(waits, null)).toMatchObject([
    { held: 1, listed: [] },
    { held: 1, listed: [] },
  ]);
  const known = stood(first.slice(0, 1));
  const parts = holdBack(waits, known);
  const sections = composeSections(parts, placeLines(parts, known, LATER), false);
  expect(sections).toMatchObject([
    { vacant: 0, lines: [{ suspended: true, changed: false }] },
    { held: 1, lines: [] },
  ]);
  expect(Object.keys(sections[0]!)).not.toContain('held');
});

it('tells every word that reads otherwise from what reads the same', () => {
  const of = (more: object = {}) => ({
    ...{ edition: { code: 'E', name: { 'zh-CN': '大赛', en: 'Competition' } }, issuers: [], scores: false },
    supervisors: { name: { 'zh-CN': '监督组', en: '' }, phone: '010', address: { 'zh-CN': '', en: '' } },
    sections: composeSections(
      holdBack([part('FIRST', 'a')], null),
      placeLines([part('FIRST', 'a')], null, CLOSES),
      true,
    ),
    ...more,
  });
  const [section] = of().sections;
  const line = section!.lines[0]!;
  expect(saysTheSame(of(), of({ sections: [{ ...section, lines: [{ ...line, changed: true }] }] }))).toBe(true);
  for (const more of [{ vacant: 1 }, { held: 1 }, { lines: [{ ...line, people: [] }] }, { lines: [] }]) {
    expect(saysTheSame(of(), of({ sections: [{ ...section, ...more }] }))).toBe(false);
  }
  expect(saysTheSame(of(), of({ supervisors: { ...of().supervisors, phone: '011' } }))).toBe(false);
});

it('shows scores only where the notice does, and nothing the public must not see', () => {
  const parts = holdBack([part('FIRST', 'a')], null);
  const placed = placeLines(parts, null, CLOSES);
  expect(composeSections(parts, placed, true)[0]?.lines[0]?.score).toBe('91.25');
  const [section] = composeSections(parts, placed, false);
  expect(Object.keys(section!.lines[0]!).sort()).toEqual(
    ['changed', 'number', 'organisation', 'people', 'score', 'title'].sort(),
  );
  expect(section?.lines[0]?.score).toBeNull();
});

it('fills year and number in', () => {
  expect(numberOf({ 'zh-CN': '公示〔{year}〕第 {no} 号', en: 'Notice No. {no} of {year}' }, 2024, 3)).toEqual({
    'zh-CN': '公示〔2024〕第 3 号',
    en: 'Notice No. 3 of 2024',
  });
});
