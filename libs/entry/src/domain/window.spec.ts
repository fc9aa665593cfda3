import fc from 'fast-check';
import { VISITOR } from '#kernel';
import { abilitiesOf } from './abilities.js';
import { type Entry, ENTRY_STATES } from './entry.js';
import {
  assertEditable,
  assertFieldsOpen,
  assertRegistrationOpen,
  deadlineOf,
  registrationOf,
  stateAfterSubmit,
} from './window.js';

const refusal = (code: string) => expect.objectContaining({ code });
const HOUR = 3_600_000;
const registration = { startsAt: new Date(0), endsAt: new Date(100 * HOUR) };
const entry = {
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
  ...{ extendedUntil: null, sealUntil: null, declaredRegion: null, memberIds: ['p'] },
  ...{ reviewerId: null },
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
      assertFieldsOpen({ state, returnedFields, revisionNo: 1 }, ['trl', 'title']);
    expect(check('returned', ['trl'])).toThrow(refusal('field-closed'));
    expect(check('returned', ['trl', 'title'])).not.toThrow();
    expect(check('returned', [])).not.toThrow();
    expect(check('submitted', ['trl'])).not.toThrow();
  });

  it('keeps from the first submit on what is fixed then, until it is sent back by name', () => {
    const label = { 'zh-CN': '', en: '' };
    const trl = { key: 'trl', kind: 'text', label, required: true, blindSafe: true, frozenAfter: 'submit' } as const;
    const save = (state: 'draft' | 'submitted' | 'returned', revisionNo: number, returnedFields: string[] = []) => {
      return () => assertFieldsOpen({ state, returnedFields, revisionNo }, ['trl'], [trl]);
    };
    expect(save('draft', 0)).not.toThrow();
    expect(save('submitted', 1)).toThrow(refusal('field-fixed'));
    expect(save('returned', 1)).toThrow(refusal('field-fixed'));
    expect(save('returned', 1, ['trl'])).not.toThrow();
  });
});
