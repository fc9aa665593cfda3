import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { FINDING_CODES } from '#kernel';
import { checkPlan, planOf } from './check-plan.js';
import { planFromFile } from './edition-file.js';
import type { EditionPlan } from './edition-plan.js';

const file: unknown = JSON.parse(readFileSync('database/seeds/edition-2024.json', 'utf8'));
const plan = () => structuredClone(planFromFile(file, 2024)) as EditionPlan;
/** The findings after one change, as `path code`. */
const after = (change: (plan: EditionPlan) => unknown) => {
  const changed = plan();
  change(changed);
  return checkPlan(changed).map(({ path, code }) => `${path} ${code}`);
};
const [preliminary, semifinal, final] = [0, 1, 2];

describe('the edition file', () => {
  it('is a sound plan of any year', () => {
    expect(checkPlan(planFromFile(file, 2024))).toEqual([]);
    expect(checkPlan(planFromFile(file, 2031))).toEqual([]);
    expect(planOf(planFromFile(file, 2031))).toMatchObject({ slug: '2031', code: 'FZX-YXZH-2031' });
    expect(JSON.stringify(planFromFile(file, 2031))).not.toMatch(/2024|\{\{/);
  });
  it('has the rubrics, prizes, tracks and rules of the competition', () => {
    const { rounds, awards, tracks } = plan();
    const maxima = rounds.map(({ rubrics }) => rubrics.map(({ criteria }) => criteria.map(({ max }) => max)));
    expect(maxima).toEqual([
      [
        [25, 30, 15, 15, 5, 10],
        [20, 20, 20, 10, 20, 10],
      ],
      [[20, 20, 20, 10, 15, 10, 5]],
      [[20, 20, 20, 5, 15, 10, 5, 5]],
    ]);
    expect(awards.map(({ quota }) => quota)).toEqual([1, 2, 3, 1, 1, 1, 1]);
    expect(tracks).toHaveLength(6);
    expect(rounds.map(({ advance }) => advance?.total ?? null)).toEqual([40, 12, null]);
  });
});

describe('the pledge and blind rounds', () => {
  const blind = (p: EditionPlan, reads: string[]) => {
    Object.assign(p.rounds[0]!, { blind: true });
    p.rounds[0]!.rubrics[0]!.criteria[0]!.reads = reads;
  };
  it.each<[string, (plan: EditionPlan) => unknown, string[]]>([
    ['no pledge', (p) => delete p.pledge, []],
    ['a scan that has no document', (p) => (p.pledge!.document = 'SCAN'), ['pledge.document unknown-code']],
    ['a date that is no milestone', (p) => (p.pledge!.sealDue = 'SOON'), ['pledge.sealDue unknown-code']],
    ['a blind round marked by what is blind', (p) => blind(p, ['summary']), []],
    [
      'a blind round marked by what names the team',
      (p) => blind(p, ['summary', 'members', 'documents.PLAN']),
      ['reads.1 not-blind', 'reads.2 not-blind'].map((one) => `rounds.0.rubrics.0.criteria.0.${one}`),
    ],
    ['a document with a blind copy', (p) => (blind(p, ['documents.PLAN']), (p.documents[0]!.blind = true)), []],
    ['a field nobody asks', (p) => blind(p, ['mood']), ['rounds.0.rubrics.0.criteria.0.reads.0 unknown-code']],
  ])('%s', (_, change, findings) => expect(after(change)).toEqual(findings));
});

describe('shape', () => {
  it.each<[string, (plan: EditionPlan) => unknown, string]>([
    ['a missing member', (p) => delete (p as Partial<EditionPlan>).theme, 'theme required'],
    ['an unknown member', (p) => Object.assign(p.venue, { map: 1 }), 'venue.map unknown-field'],
    ['a wrong type', (p) => Object.assign(p, { correctionDays: '3' }), 'correctionDays wrong-type'],
    ['no entry to lead', (p) => (p.entries = { lead: 0, member: 2 }), 'entries.lead too-small'],
    ['a blank text', (p) => Object.assign(p.name, { en: ' ' }), 'name.en required'],
    ['a NUL', (p) => Object.assign(p.name, { en: 'a\0' }), 'name.en forbidden-character'],
    ['a language too many', (p) => Object.assign(p.name, { de: 'x' }), 'name.de unknown-field'],
    ['a slug with a slash', (p) => (p.slug = 'a/b'), 'slug wrong-format'],
    ['no tracks', (p) => (p.tracks = []), 'tracks too-few'],
    [
      'an unknown kind of judge',
      (p) => (p.rounds[0]!.seats[0]!.kinds = ['friend' as never]),
      'rounds.0.seats.0.kinds.0 not-an-option',
    ],
    ['a mark step of 0.1', (p) => (p.rounds[0]!.markStep = '0.1' as never), 'rounds.0.markStep not-an-option'],
    [
      'a floor above the best possible',
      (p) => (p.rounds[0]!.assignment!.floorPercent = 101),
      'rounds.0.assignment.floorPercent too-large',
    ],
    ['an unknown tie step', (p) => p.rounds[0]!.tieLadder.push('coin'), 'rounds.0.tieLadder.5 wrong-format'],
    ['a clock of 25 hours', (p) => (p.timeline[0]!.end.at = '25:00'), 'timeline.0.end.at wrong-format'],
  ])('refuses %s', (_, change, finding) => expect(after(change)).toEqual([finding]));
});

describe('rules', () => {
  it.each<[string, (plan: EditionPlan) => unknown, string]>([
    [
      'a rubric of 99',
      (p) => (p.rounds[preliminary]!.rubrics[1]!.criteria[0]!.max = 19),
      'rounds.0.rubrics.1.criteria rubric-sum',
    ],
    [
      'bands that do not end at 0',
      (p) => p.rounds[final]!.rubrics[0]!.criteria[2]!.bands.pop(),
      'rounds.2.rubrics.0.criteria.2.bands bands-broken',
    ],
    [
      'bands that climb',
      (p) => p.rounds[final]!.rubrics[0]!.criteria[2]!.bands.reverse(),
      'rounds.2.rubrics.0.criteria.2.bands bands-broken',
    ],
    ['a division without rubric', (p) => p.rounds[preliminary]!.rubrics.pop(), 'rounds.0.rubrics division-not-once'],
    [
      'a division in two rubrics',
      (p) => p.rounds[preliminary]!.rubrics[0]!.divisions.push('B'),
      'rounds.0.rubrics division-not-once',
    ],
    [
      'a rubric of no division',
      (p) => p.rounds[final]!.rubrics[0]!.divisions.push('C'),
      'rounds.2.rubrics.0.divisions.2 unknown-code',
    ],
    [
      'ranks across panels that share no judge',
      (p) => (p.rounds[semifinal]!.listBy = 'none'),
      'rounds.1.listBy panels-not-comparable',
    ],
    ['rooms of one room', (p) => (p.rounds[semifinal]!.rooms = 1), 'rounds.1.rooms too-small'],
    [
      'more seats than judges',
      (p) => (p.rounds[preliminary]!.seats[0]!.atLeast = 4),
      'rounds.0.seats seats-exceed-judges',
    ],
    [
      'trimming nothing from two',
      (p) => (p.rounds[final]!.trim = { drop: 2, from: 4, refuseBelow: 3 }),
      'rounds.2.trim.from too-small',
    ],
    [
      'fewer sheets than a value needs',
      (p) => (p.rounds[final]!.minimumSheets = 2),
      'rounds.2.minimumSheets too-small',
    ],
    [
      'a last round that advances',
      (p) => (p.rounds[final]!.advance = { total: 3, split: 'equal' }),
      'rounds.2.advance no-next-round',
    ],
    ['a round that advances nobody', (p) => (p.rounds[preliminary]!.advance = null), 'rounds.0.advance required'],
    [
      'shares that do not come out even',
      (p) => (p.rounds[semifinal]!.advance!.total = 13),
      'rounds.1.advance.total not-even',
    ],
    ['a ladder that begins elsewhere', (p) => p.rounds[final]!.tieLadder.shift(), 'rounds.2.tieLadder.0 not-an-option'],
    [
      'a later round as tie step',
      (p) => p.rounds[semifinal]!.tieLadder.push('round:FINAL'),
      'rounds.1.tieLadder.6 unknown-code',
    ],
    [
      'a criterion that is not asked',
      (p) => p.rounds[semifinal]!.tieLadder.push('criterion:SOCIAL'),
      'rounds.1.tieLadder.6 unknown-code',
    ],
    [
      'a round without its milestone',
      (p) => (p.rounds[final]!.milestone = 'FINALE'),
      'rounds.2.milestone unknown-code',
    ],
    [
      'materials due at no milestone',
      (p) => (p.rounds[final]!.materials = 'SOMETIME'),
      'rounds.2.materials unknown-code',
    ],
    ['two tracks of one code', (p) => p.tracks.push({ ...p.tracks[0]! }), 'tracks.6.code duplicate'],
    ['two hosts in one place', (p) => (p.organizers[2]!.order = 1), 'organizers.2.order duplicate'],
    ['ranks given twice', (p) => (p.awards[1]!.ranks = { from: 1, to: 2 }), 'awards.1.ranks ranks-overlap'],
    ['more ranks than finalists', (p) => (p.awards[2]!.ranks = { from: 11, to: 13 }), 'awards.2.ranks.to too-large'],
    ['a quota beside the ranks', (p) => (p.awards[2]!.quota = 4), 'awards.2.quota quota-not-ranks'],
    ['a special prize by rank', (p) => (p.awards[3]!.ranks = { from: 7, to: 7 }), 'awards.3.ranks not-for-this-kind'],
    [
      'a prize for an unknown criterion',
      (p) => (p.awards[3]!.candidates!.criteria = ['LUCK']),
      'awards.3.candidates.criteria.0 unknown-code',
    ],
    [
      'tiered prizes over several lists',
      (p) => (p.rounds[final]!.listBy = 'track'),
      'rounds.2.listBy ranks-need-one-list',
    ],
    [
      'a question on a question that is not there',
      (p) => (p.form.sections[0]!.fields[0]!.shownIf = { field: 'size', in: ['x'] }),
      'form.sections.0.fields.0.shownIf.field unknown-code',
    ],
    [
      'a choice without options',
      (p) => delete p.form.sections[1]!.fields[2]!.options,
      'form.sections.1.fields.2.options required',
    ],
    [
      'two questions of one key',
      (p) => (p.form.sections[0]!.fields[1]!.key = 'oneLiner'),
      'form.sections.0.fields.1.key duplicate',
    ],
    [
      'a question called like a fact of the entry',
      (p) => (p.form.sections[0]!.fields[1]!.key = 'organisationKind'),
      'form.sections.0.fields.1.key duplicate',
    ],
    [
      'a duty of a question that need not be answered',
      (p) =>
        Object.assign(p.form.sections[0]!.fields[0]!, {
          required: false,
          requiredIf: { field: 'organisationKind', in: ['hospital'] },
        }),
      'form.sections.0.fields.0.requiredIf not-for-this-kind',
    ],
    [
      'a duty for organisations of an unknown kind',
      (p) => (p.form.sections[0]!.fields[0]!.requiredIf = { field: 'organisationKind', in: ['school'] }),
      'form.sections.0.fields.0.requiredIf.in.0 unknown-code',
    ],
    [
      'one row of a text',
      (p) => (p.form.sections[0]!.fields[0]!.oneWith = { field: 'division', in: ['A'] }),
      'form.sections.0.fields.0.oneWith not-for-this-kind',
    ],
    [
      'one row with what its column does not offer',
      (p) => (p.form.sections[4]!.fields[0]!.oneWith!.in = ['lost']),
      'form.sections.4.fields.0.oneWith.in.0 unknown-code',
    ],
    [
      'a question called title',
      (p) => (p.form.sections[0]!.fields[1]!.key = 'title'),
      'form.sections.0.fields.1.key duplicate',
    ],
    [
      'a unit for a text',
      (p) => (p.form.sections[0]!.fields[0]!.unit = { 'zh-CN': '字', en: 'x' }),
      'form.sections.0.fields.0.unit not-for-this-kind',
    ],
    [
      'an option that depends on nothing there is',
      (p) => (p.form.sections[1]!.fields[2]!.options![0]!.shownIf = { field: 'track', in: ['99'] }),
      'form.sections.1.fields.2.options.0.shownIf.in.0 unknown-code',
    ],
    [
      'a question for an unknown round',
      (p) => (p.form.sections[0]!.fields[0]!.requiredFrom = 'QUARTERFINAL'),
      'form.sections.0.fields.0.requiredFrom unknown-code',
    ],
    [
      'a question asked for after it is fixed',
      (p) => Object.assign(p.form.sections[0]!.fields[0]!, { requiredFrom: 'FINAL', frozenAfter: 'SEMIFINAL' }),
      'form.sections.0.fields.0.frozenAfter too-early',
    ],
    [
      'a question fixed at an unknown stage',
      (p) => (p.form.sections[0]!.fields[0]!.frozenAfter = 'NEVER'),
      'form.sections.0.fields.0.frozenAfter unknown-code',
    ],
    [
      'a number read by an answer that does not exist',
      (p) =>
        Object.assign(p.form.sections[0]!.fields[0]!, {
          kind: 'identifier',
          standardBy: { field: 'track', cases: [{ is: '99', standard: 'patent' }] },
        }),
      'form.sections.0.fields.0.standardBy.cases.0.is unknown-code',
    ],
    ['a timeline in a circle', (p) => (p.timeline[1]!.start.from = 'FORMAL_REVIEW.end'), 'timeline.1 timeline-broken'],
    ['no registration', (p) => (p.timeline = p.timeline.slice(1)), 'timeline unknown-code'],
    ['a team of none', (p) => (p.members = { min: 4, max: 3 }), 'members.max too-small'],
  ])('refuses %s', (_, change, finding) => expect(after(change)).toEqual([finding]));

  it('lets judges sit on overlapping seats', () => {
    const seats = (p: EditionPlan) =>
      (p.rounds[0]!.seats = [
        { kinds: ['clinical', 'academic'], atLeast: 4 },
        { kinds: ['clinical'], atLeast: 3 },
      ]);
    expect(after(seats)).toEqual([]);
  });
});

describe('anything at all', () => {
  it('is answered with findings, never an exception', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => expect(checkPlan(value).length).toBeGreaterThan(0)));
  });
  it('put in the place of any member is found or fits', () => {
    const paths = Object.keys(plan()) as (keyof EditionPlan)[];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (key, value) => {
        const findings = checkPlan({ ...plan(), [key]: value });
        expect(findings.every(({ path, code }) => typeof path === 'string' && code !== '')).toBe(true);
      }),
    );
  });
  it('shares the form interpreter’s codes where it means the same', () => {
    for (const { code } of checkPlan({ ...plan(), tracks: [], slug: 1 })) expect(FINDING_CODES).toContain(code);
  });
});
