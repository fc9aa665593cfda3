import { remediesOf } from './remedy.js';

const DONE = { entry: true, prizes: true, results: false, notice: false };
const stepsOf = (state: 'dismissed' | 'corrected' | 'upheld', matter: 'award' | 'entry' | 'whole') =>
  remediesOf({ state, matter }, DONE).map(({ step }) => step);

it('has a prize move up, be finalised and shown, an entry taken out and the list shown, a whole list shown', () => {
  expect(stepsOf('upheld', 'award')).toEqual(['prizes', 'results', 'notice']);
  expect(stepsOf('upheld', 'entry')).toEqual(['entry', 'notice']);
  expect(stepsOf('upheld', 'whole')).toEqual(['notice']);
});

it('says of each step whether it is done', () => {
  const steps = remediesOf({ state: 'upheld', matter: 'entry' }, DONE);
  expect(steps.map(({ done }) => done)).toEqual([true, false]);
});

it('shows a list anew that was put right, and has nothing done where nothing was wrong', () => {
  for (const matter of ['award', 'entry', 'whole'] as const) {
    expect(stepsOf('corrected', matter)).toEqual(['notice']);
    expect(stepsOf('dismissed', matter)).toEqual([]);
  }
});
