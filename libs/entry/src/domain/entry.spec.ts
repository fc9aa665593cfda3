import fc from 'fast-check';
import { checkLifecycle } from '#testing';
import { ENTRY_STATES, entryLife, type EntryState, revivedState, stateAt } from './entry.js';

const refusal = (code: string) => expect.objectContaining({ code });

describe('entryLife', () => {
  it('is a sound lifecycle over the named states', () => {
    checkLifecycle(entryLife);
    expect([...entryLife.states].sort()).toEqual([...ENTRY_STATES].sort());
  });

  it('lets a team go from every state that is not final, and an admitted entry complete itself for a later round', () => {
    const leaving = ENTRY_STATES.filter((state) => entryLife.allows(state, 'withdraw'));
    expect(leaving).toEqual(ENTRY_STATES.filter((state) => !entryLife.final.includes(state)));
    expect(Object.keys(entryLife.moves.admitted ?? {}).sort()).toEqual(['complete', 'disqualify', 'withdraw']);
  });
});

describe('revivedState', () => {
  it('gives back the state a withdrawal left, and refuses whatever was not withdrawn', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ENTRY_STATES), fc.constantFrom(...ENTRY_STATES), (state, stateBefore) => {
        const revive = () => revivedState({ state, stateBefore });
        if (state === 'withdrawn') expect(revive()).toBe(stateBefore);
        else expect(revive).toThrow(refusal('wrong-state'));
      }),
    );
  });
});

describe('stateAt', () => {
  const until = new Date('2024-07-10T16:00:00Z');
  const later = (milliseconds: number) => new Date(until.getTime() + milliseconds);
  const at = (state: EntryState, milliseconds: number, waitsUntil: Date | null = null) =>
    stateAt({ state, returnedUntil: until, waitsUntil }, later(milliseconds));

  it('reads a returned entry as refused from its deadline on, to the millisecond', () => {
    expect(at('returned', -1)).toBe('returned');
    expect(at('returned', 0)).toBe('refused');
    expect(at('in_review', 1)).toBe('in_review');
  });

  it('leaves one returned whose submit was pressed in time, as long as its files may come', () => {
    expect(at('returned', 0, later(900))).toBe('returned');
    expect(at('returned', 899, later(900))).toBe('returned');
    expect(at('returned', 900, later(900))).toBe('refused');
  });
});
