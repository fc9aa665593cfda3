import { beginning, type Differing, sentOf } from './reading.js';

const name = { 'zh-CN': '临床', en: 'Clinical' };
const criterion = (code: string) => ({ code, name, max: 20, guide: name, bands: [] });
const rubric = [criterion('CLINICAL'), criterion('TEAM')];
const reading = (clinical: string, comment: string) => ({
  marks: [
    { criterion: 'CLINICAL', mark: clinical },
    { criterion: 'TEAM', mark: '8' },
  ],
  ...{ comment, suggestion: '', total: '24.50' },
});

it('begins empty, so that nobody reads what somebody else read', () => {
  expect(beginning(rubric, undefined)).toEqual({
    marks: { CLINICAL: '', TEAM: '' },
    ...{ comment: '', suggestion: '', reason: '' },
  });
});

it('gives the third person what both read alike, and leaves open where they differ', () => {
  const differing: Differing = {
    ...{ first: reading('16.5', '好'), second: reading('15.5', '好') },
    fields: ['marks.CLINICAL'],
  };
  expect(beginning(rubric, differing)).toMatchObject({ marks: { CLINICAL: '', TEAM: '8' }, comment: '好' });
});

it('sends marks as they are written on paper', () => {
  const typed = { marks: { CLINICAL: '１６．５', TEAM: '8.0' }, comment: ' 好 ', suggestion: '', reason: ' 纸面清楚 ' };
  const fit = [
    { criterion: 'CLINICAL', hundredths: 1650 },
    { criterion: 'TEAM', hundredths: 800 },
  ];
  expect(sentOf(typed, fit)).toEqual({
    marks: [
      { criterion: 'CLINICAL', mark: '16.5' },
      { criterion: 'TEAM', mark: '8' },
    ],
    ...{ comment: ' 好 ', suggestion: '', reason: '纸面清楚' },
  });
});
