import { remediesOf } from './remedy.js';

const DONE = { entry: true, place: false, prizes: true, results: false, notice: false };
type Asked = Parameters<typeof remediesOf>[0];
const stepsOf = (state: Asked['state'], matter: Asked['matter'], list: Asked['notice']['list']) =>
  remediesOf({ state, matter, notice: { list } }, DONE).map(({ step }) => step);

it('has the next move up, be finalised and shown; an entry taken out, its place filled and the list shown; a whole list shown', () => {
  expect(stepsOf('upheld', 'award', 'awards')).toEqual(['prizes', 'results', 'notice']);
  expect(stepsOf('upheld', 'whole', 'awards')).toEqual(['results', 'notice']);
  for (const list of ['round', 'final'] as const)
    expect(stepsOf('upheld', 'entry', list)).toEqual(['entry', 'place', 'notice']);
  expect(stepsOf('upheld', 'entry', 'admitted')).toEqual(['entry', 'notice']);
  expect(stepsOf('upheld', 'whole', 'round')).toEqual(['notice']);
});

it('says of each step whether it is done', () => {
  const steps = remediesOf({ state: 'upheld', matter: 'entry', notice: { list: 'round' } }, DONE);
  expect(steps.map(({ done }) => done)).toEqual([true, false, false]);
});

it('shows a list anew that was put right, awards once they are finalised again, and has nothing done where nothing was wrong', () => {
  for (const matter of ['award', 'whole'] as const)
    expect(stepsOf('corrected', matter, 'awards')).toEqual(['results', 'notice']);
  for (const matter of ['entry', 'whole'] as const) expect(stepsOf('corrected', matter, 'round')).toEqual(['notice']);
  for (const matter of ['award', 'entry', 'whole'] as const) {
    expect(stepsOf('dismissed', matter, matter === 'award' ? 'awards' : 'final')).toEqual([]);
  }
});
