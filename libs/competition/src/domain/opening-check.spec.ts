import { readFileSync } from 'node:fs';
import { calendarOf, type ListedDay } from './calendar.js';
import { planOf } from './check-plan.js';
import { planFromFile } from './edition-file.js';
import type { EditionPlan } from './edition-plan.js';
import type { Opening } from './opening.js';
import { openingFindings, refuseBlockedOpening } from './opening-check.js';
import { timelineOf } from './timeline.js';

const file: unknown = JSON.parse(readFileSync('database/seeds/edition-2024.json', 'utf8'));
const days = [2026, 2027].map((year): ListedDay => ({ day: `${year}-01-01`, kind: 'holiday', source: 'notice' }));
const t0 = new Date('2026-03-02T00:00:00+08:00');

/** A sound opening, changed. */
function opening(change: (facts: Opening & { plan: EditionPlan }) => unknown = () => undefined): Opening {
  const plan = structuredClone(planOf(planFromFile(file, 2026)));
  const { milestones } = timelineOf(plan.timeline, t0, calendarOf(days));
  const facts = {
    ...{ plan, at: new Date('2026-03-01T00:00:00+08:00'), expectedEntries: 120, listedYears: [2026, 2027] },
    ...{ calendar: calendarOf(days), milestones: Object.fromEntries(milestones) },
    provable: true,
    seats: { judge: 28, secretariat: 1, supervisor: 1 },
  };
  change(facts);
  return facts;
}
const FIRST = 'materials-of-first-round';
const EARLY = 'materials-due-early';
const codes = (change?: Parameters<typeof opening>[0]) => openingFindings(opening(change)).map(({ code }) => code);

it('finds nothing where nothing is missing', () => {
  expect(openingFindings(opening())).toEqual([]);
  expect(() => refuseBlockedOpening(opening())).not.toThrow();
});

it.each<[string, (facts: Opening) => unknown, string]>([
  ['one judge too few', (f) => Object.assign(f.seats, { judge: 27 }), 'judges-too-few'],
  ['a room too full', (f) => (f.plan.rounds[1]!.loadLimit = 19), 'round-too-full'],
  ['nobody in the secretariat', (f) => Object.assign(f.seats, { secretariat: 0 }), 'no-secretariat'],
  ['a text left untranslated', (f) => Object.assign(f.plan.theme, { en: f.plan.theme['zh-CN'] }), 'text-untranslated'],
  ['corrections that run into the first round', (f) => (f.plan.correctionDays = 5), 'correction-too-long'],
  ['no host', (f) => f.plan.organizers.splice(1, 2), 'no-host'],
  ['a stage that has begun', (f) => (f.at = f.milestones.FORMAL_REVIEW!.startsAt), 'milestone-begun'],
  ['a round that never calls for what it needs', (f) => delete f.plan.rounds[1]!.materials, 'materials-not-called'],
  ['what the first round needs later', (f) => (f.plan.documents[0]!.requiredFrom = 'PRELIMINARY'), FIRST],
  ['materials due before anybody went on', (f) => (f.plan.rounds[2]!.materials = 'SEMIFINAL_LIST'), EARLY],
  ['numbers that nobody can prove', (f) => (f.provable = false), 'phones-unprovable'],
  ['no questions and answers', (f) => (f.plan.faq = []), 'no-faq'],
])('points at %s', (_, change, code) => {
  expect(codes(change)).toContain(code);
  expect(() => refuseBlockedOpening(opening(change))).not.toThrow();
});

it('counts the questions and files that a round would never be handed', () => {
  const found = openingFindings(
    opening(({ plan: { rounds, form } }) => {
      delete rounds[1]!.materials;
      Object.assign(form.sections[0]!.fields[0]!, { requiredFrom: 'SEMIFINAL', frozenAfter: 'SEMIFINAL' });
    }),
  );
  const params = { round: 'SEMIFINAL', count: 2 };
  expect(found).toEqual([{ path: 'rounds.1.materials', code: 'materials-not-called', params, blocking: false }]);
});

it('asks for no stage where a round needs nothing more', () => {
  const change = ({ plan }: { plan: EditionPlan }) => {
    delete plan.rounds[2]!.materials;
    plan.documents = plan.documents.filter(({ requiredFrom }) => requiredFrom !== 'FINAL');
  };
  expect(openingFindings(opening(change))).toEqual([]);
});

it.each<[string, (facts: Opening) => unknown, string]>([
  ['a year without calendar', (f) => Object.assign(f, { listedYears: [2026] }), 'calendar-missing'],
  ['a rubric that is no whole', (f) => (f.plan.rounds[0]!.rubrics[0]!.criteria[0]!.max = 1), 'plan-unsound'],
  ['a round before the one before it', (f) => swap(f, 'PRELIMINARY', 'SEMIFINAL'), 'milestones-overlap'],
  ['no consent that is needed', (f) => (f.plan.consents = []), 'no-required-consent'],
])('blocks %s, first of all', (_, change, code) => {
  expect(openingFindings(opening(change))[0]).toMatchObject({ code, blocking: true });
  expect(() => refuseBlockedOpening(opening(change))).toThrow('opening-blocked');
});

function swap({ milestones }: Opening, one: string, other: string): void {
  Object.assign(milestones, { [one]: milestones[other], [other]: milestones[one] });
}
