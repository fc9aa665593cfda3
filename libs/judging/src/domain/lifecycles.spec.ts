import { checkLifecycle } from '#testing';
import { assignment } from './assignment.js';
import { judge } from './judge.js';
import { participation } from './participation.js';
import { round } from './round.js';
import { sheet } from './sheet.js';

describe('lifecycles of judging', () => {
  it.each([
    ['round', round],
    ['participation', participation],
    ['sheet', sheet],
    ['assignment', assignment],
    ['judge', judge],
  ])('%s: every state is reached and left', (_, life) => checkLifecycle(life));

  it('an open round takes no new draw, a closed one goes back only before it has advanced', () => {
    expect(round.allows('open', 'assign')).toBe(false);
    expect(round.allows('open', 'prepare')).toBe(false);
    expect(round.allows('closed', 'reopen')).toBe(true);
    expect(round.allows('advanced', 'reopen')).toBe(false);
  });

  it('any participation may leave', () => {
    for (const state of participation.states) expect(participation.allows(state, 'leave')).toBe(state !== 'left');
  });
});
