import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { planOf } from './check-plan.js';
import { editionFile, planFromFile, textOfPlan } from './edition-file.js';
import type { EditionPlan } from './edition-plan.js';
import { fileText } from './file-text.js';

const seed = readFileSync('database/seeds/edition-2024.json', 'utf8');
const planIn = (text: string, year = 2026) => planOf(planFromFile(editionFile(text).document, year));
const changed = (change: (plan: EditionPlan) => unknown) => {
  const plan = structuredClone(planIn(seed));
  change(plan);
  return plan;
};

describe('an edition file', () => {
  it('comes out as it went in, byte for byte, while the plan is still its own', () => {
    for (const year of [2024, 2026, 2031]) expect(textOfPlan(planIn(seed, year), year, seed)).toBe(seed);
  });

  it.each<[string, (plan: EditionPlan) => unknown]>([
    ['a number', (p) => (p.correctionDays = 5)],
    ['other limits for a person', (p) => (p.entries = { lead: 2, member: 4 })],
    ['the usual rules of notices', (p) => delete p.notices],
    ['nothing asked of judges', (p) => delete p.judging],
    ['no limits for a person', (p) => delete p.entries],
    ['a name', (p) => (p.theme = { 'zh-CN': '新的主题', en: 'Another theme' })],
    ['a kind of file fewer', (p) => p.documents.splice(2, 1)],
    ['tracks in another order', (p) => p.tracks.reverse()],
    ['one rubric’s anchors', (p) => (p.rounds[0]!.rubrics[0]!.criteria[0]!.bands[0]!.from = 90)],
    ['a criterion of its own', (p) => (p.rounds[2]!.rubrics[0]!.criteria[7]!.code = 'STAGE')],
    ['no forum', (p) => (p.forum = null)],
    ['a question less', (p) => p.form.sections[0]!.fields.pop()],
    ['an assignment rule gone', (p) => delete p.rounds[0]!.assignment],
  ])('after a change (%s) gives the very plan, and itself again', (_, change) => {
    const plan = changed(change);
    const text = textOfPlan(plan, 2026, seed);
    expect(planIn(text)).toEqual(plan);
    expect(textOfPlan(planIn(text), 2026, text)).toBe(text);
  });

  it('keeps placeholders and shared criteria of what has not changed', () => {
    const text = textOfPlan(
      changed((p) => (p.correctionDays = 5)),
      2026,
      seed,
    );
    const file = JSON.parse(text) as Record<string, unknown>;
    expect(file).toEqual({ ...(JSON.parse(seed) as object), correctionDays: 5 });
    expect(Object.keys(file)).toEqual(Object.keys(JSON.parse(seed) as object));
    expect(planIn(text, 2030)).toMatchObject({ slug: '2030', code: 'FZX-YXZH-2030' });
  });

  it('is the plan written out where no file was brought in', () => {
    const plan = planIn(seed);
    const text = textOfPlan(plan, 2026, null);
    expect(planIn(text)).toEqual(plan);
    expect(textOfPlan(planIn(text), 2026, text)).toBe(text);
  });

  it.each(['', '[]', '"plan"', 'null', '{"a":', '7'])('is refused as %j', (text) => {
    expect(() => editionFile(text)).toThrow('edition-file-unreadable');
  });
});

describe('the layout of a file', () => {
  it('holds what it was made of, and is made of that again', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = fileText(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(fileText(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('keeps to the width, counting Han characters as two', () => {
    const wide = '字'.repeat(50);
    expect(fileText({ a: wide, b: 1 })).toBe(`{ "a": "${wide}", "b": 1 }\n`);
    expect(fileText({ a: `${wide}字`, b: 1 })).toBe(`{\n  "a": "${wide}字",\n  "b": 1\n}\n`);
    expect(
      fileText([
        { a: 1, b: 2 },
        { a: 3, b: 4 },
      ]),
    ).toBe('[\n  { "a": 1, "b": 2 },\n  { "a": 3, "b": 4 }\n]\n');
  });
});
