import { checkLifecycle } from '#testing';
import { assignment } from './assignment.js';
import { reopening } from './closing/reopening.js';
import { judge } from './judge.js';
import { participation } from './participation.js';
import { round } from './round.js';
import { sheet } from './sheet.js';

describe('lifecycles of judging', () => {
  it('round', () => checkLifecycle(round));
  it('participation', () => checkLifecycle(participation));
  it('sheet', () => checkLifecycle(sheet));
  it('assignment', () => checkLifecycle(assignment));
  it('judge', () => checkLifecycle(judge));
  it('reopening', () => checkLifecycle(reopening));

  it('an open round takes no new draw, a closed one goes back only before it has advanced', () => {
    expect(round.allows('open', 'assign')).toBe(false);
    expect(round.allows('open', 'prepare')).toBe(false);
    expect(round.allows('closed', 'reopen')).toBe(true);
    expect(round.allows('advanced', 'reopen')).toBe(false);
    expect(round.advance('advanced', 'takeBack')).toBe('closed');
  });

  it('taking an advance back undoes whatever it made of a place, and nothing else', () => {
    for (const state of participation.states) {
      const made = (['advance', 'wait', 'eliminate'] as const).map((verb) => participation.advance('scored', verb));
      expect(participation.allows(state, 'takeBack')).toBe((made as string[]).includes(state));
      if (participation.allows(state, 'takeBack')) expect(participation.advance(state, 'takeBack')).toBe('scored');
    }
  });

  it('any participation may leave', () => {
    for (const state of participation.states) expect(participation.allows(state, 'leave')).toBe(state !== 'left');
  });
});
