import fc from 'fast-check';
import { VISITOR } from '#kernel';
import { abilitiesOf } from './abilities.js';
import { type Entry, ENTRY_STATES } from './entry.js';
import {
  assertEditable,
  assertFieldsOpen,
  assertRegistrationOpen,
  deadlineOf,
  registrationFor,
  registrationOf,
  stateAfterSubmit,
  teamOpen,
} from './window.js';

const refusal = (code: string) => expect.objectContaining({ code });
const HOUR = 3_600_000;
const registration = { startsAt: new Date(0), endsAt: new Date(100 * HOUR) };
const uncalled = { materialsRound: null, materialsMilestone: null, materialsParts: null, materialsRevision: null };
const entry = {
  ...uncalled,
  ...{ id: 'e', editionId: 'x', number: 1, stateBefore: null, leadId: 'p', organisationId: null, eligibility: null },
  ...{
    eligibilityFindings: [],
    title: '',
    titleKey: '',
    track: '',
    division: '',
    version: 1,
    formVersion: 1,
    revisionNo: 1,
  },
  ...{ createdAt: new Date(0), submittedAt: null, returnedAt: null, returnedFields: [], withdrawalReason: null },
  ...{ extendedUntil: null, sealUntil: null, declaredRegion: null, memberIds: ['p'], namedIds: [], waitsUntil: null },
  ...{ reviewerId: null, handedInEligibility: null, handedInFindings: [] },
};
const lead = { personId: 'p', sessionId: 's', seats: [] };
const cases = fc.record({
  state: fc.constantFrom(...ENTRY_STATES),
  returnedUntil: fc.option(fc.integer({ min: 0, max: 200 }).map((hour) => new Date(hour * HOUR))),
  now: fc.integer({ min: -10, max: 210 }).map((hour) => new Date(hour * HOUR)),
});
const passes = (work: () => unknown) => {
  try {
    work();
    return true;
  } catch {
    return false;
  }
};

describe('the window of a team', () => {
  it('is open from the first instant of registration to the last before its end', () => {
    const at = (time: number) => () => assertRegistrationOpen(registration, new Date(time));
    expect(at(-1)).toThrow(refusal('registration-not-open'));
    expect(at(0)).not.toThrow();
    expect(at(100 * HOUR - 1)).not.toThrow();
    expect(at(100 * HOUR)).toThrow(refusal('deadline-passed'));
    expect(() => registrationOf({})).toThrow(refusal('registration-not-open'));
  });

  it('shows as can exactly what the actions allow', () => {
    fc.assert(
      fc.property(cases, ({ now, ...timed }) => {
        const whole: Entry = { ...entry, ...timed };
        const can = abilitiesOf(lead, whole, registration, now);
        expect(can.submit).toBe(passes(() => stateAfterSubmit(whole, registration, now)));
        if (can.edit) expect(() => assertEditable(whole, registration, now)).not.toThrow();
        expect(can.edit).toBe(can.submit);
        const none = Object.values(abilitiesOf(VISITOR, whole, registration, now));
        expect(none).toEqual(none.map(() => false));
      }),
    );
  });

  it('has a deadline only where the state lets the team work', () => {
    fc.assert(
      fc.property(cases, ({ state, returnedUntil }) => {
        const open = deadlineOf({ state, returnedUntil }, registration) !== null;
        expect(open).toBe(
          state === 'draft' || state === 'submitted' || (state === 'returned' && returnedUntil !== null),
        );
      }),
    );
  });

  it('opens only what was sent back, and everything when nothing was named', () => {
    const check = (state: 'returned' | 'submitted', returnedFields: string[]) => () =>
      assertFieldsOpen({ state, returnedFields, revisionNo: 1, ...uncalled }, ['trl', 'title']);
    expect(check('returned', ['trl'])).toThrow(refusal('field-closed'));
    expect(check('returned', ['trl', 'title'])).not.toThrow();
    expect(check('returned', [])).not.toThrow();
    expect(check('submitted', ['trl'])).not.toThrow();
  });

  it('keeps from the first submit on what is fixed then, until it is sent back by name', () => {
    const label = { 'zh-CN': '', en: '' };
    const trl = { key: 'trl', kind: 'text', label, required: true, blindSafe: true, frozenAfter: 'submit' } as const;
    const save = (state: 'draft' | 'submitted' | 'returned', revisionNo: number, returnedFields: string[] = []) => {
      return () => assertFieldsOpen({ state, returnedFields, revisionNo, ...uncalled }, ['trl'], [trl]);
    };
    expect(save('draft', 0)).not.toThrow();
    expect(save('submitted', 1)).toThrow(refusal('field-fixed'));
    expect(save('returned', 1)).toThrow(refusal('field-fixed'));
    expect(save('returned', 1, ['trl'])).not.toThrow();
  });

  it('opens to an entry that advanced what its round calls for, until that is due', () => {
    const due = new Date(50 * HOUR);
    const called = { materialsRound: 'FINAL', materialsMilestone: 'LIST', materialsParts: ['deck', 'documents.PITCH'] };
    const admitted: Entry = { ...entry, state: 'admitted', revisionNo: 1, returnedUntil: null, ...called };
    const times = registrationFor(admitted, { REGISTRATION: registration, LIST: { startsAt: due, endsAt: due } });
    const submitAt = (at: Date) => () => stateAfterSubmit(admitted, times, at);
    expect(submitAt(new Date(due.getTime() - 1))()).toBe('admitted');
    expect(submitAt(due)).toThrow(refusal('deadline-passed'));
    expect(() => assertFieldsOpen(admitted, ['deck', 'documents.PITCH'])).not.toThrow();
    expect(() => assertFieldsOpen(admitted, ['trl'])).toThrow(refusal('field-closed'));
    expect(teamOpen(admitted, times, new Date(0))).toBe(false);
    const extended = { ...admitted, extendedUntil: new Date(60 * HOUR) };
    expect(registrationFor(extended, { REGISTRATION: registration, LIST: times }).materialsEndsAt).toEqual(
      registration.endsAt > extended.extendedUntil ? registration.endsAt : extended.extendedUntil,
    );
    expect(deadlineOf({ ...entry, state: 'admitted', returnedUntil: null }, registration)).toBeNull();
  });

  it.each<[Entry['state'], boolean]>([
    ['draft', true],
    ['submitted', true],
    ['in_review', false],
    ['returned', false],
    ['admitted', false],
  ])('reads more time of one that left as %s as time to register: %s', (stateBefore, longer) => {
    const until = new Date(150 * HOUR);
    const left: Entry = { ...entry, state: 'withdrawn', stateBefore, returnedUntil: null, extendedUntil: until };
    const own = registrationFor(left, { REGISTRATION: registration });
    expect(own.endsAt).toEqual(longer ? until : registration.endsAt);
    const can = (now: Date) => abilitiesOf(lead, left, own, now).revive;
    expect([can(new Date(99 * HOUR)), can(new Date(120 * HOUR)), can(until)]).toEqual([true, longer, false]);
    const stays: Entry = { ...left, state: stateBefore, stateBefore: null };
    expect(registrationFor(stays, { REGISTRATION: registration }).endsAt).toEqual(own.endsAt);
  });
});
