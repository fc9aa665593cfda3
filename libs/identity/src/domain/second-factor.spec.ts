import { factorState, isOpen } from './second-factor.js';

const organiser = [{ editionId: 'E', role: 'organiser' }] as const;
const judge = [{ editionId: 'E', role: 'judge' }] as const;

describe('second factor', () => {
  it.each([
    [{ strong: false, enrolled: false, seats: [] }, 'not-needed'],
    [{ strong: false, enrolled: false, seats: judge }, 'not-needed'],
    [{ strong: false, enrolled: false, seats: organiser }, 'enrol'],
    [{ strong: false, enrolled: true, seats: organiser }, 'code'],
    [{ strong: false, enrolled: true, seats: [] }, 'code'],
    [{ strong: true, enrolled: true, seats: organiser }, 'passed'],
  ] as const)('%j owes %s', (session, state) => {
    expect(factorState(session)).toBe(state);
    expect(isOpen(state)).toBe(state === 'not-needed' || state === 'passed');
  });
});
