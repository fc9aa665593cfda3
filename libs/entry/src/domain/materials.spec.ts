import { partsFor } from './materials.js';

const rounds = ['PRELIMINARY', 'SEMIFINAL', 'FINAL'];
const documents = [{ code: 'PLAN' }, { code: 'PITCH', requiredFrom: 'SEMIFINAL' }];
const fields = [
  { key: 'summary' },
  { key: 'trl', frozenAfter: 'submit' },
  { key: 'needs', frozenAfter: 'FINAL' },
  { key: 'presenter', requiredFrom: 'SEMIFINAL', frozenAfter: 'SEMIFINAL' },
  { key: 'demonstration', requiredFrom: 'FINAL' },
];
const asking = { fields, documents, rounds };

it('opens for a round what it needs, and what is fixed with it or later', () => {
  expect(partsFor('SEMIFINAL', asking)).toEqual(['needs', 'presenter', 'documents.PITCH']);
  expect(partsFor('FINAL', asking)).toEqual(['needs', 'demonstration']);
});

it('opens no answer before it is asked for', () => {
  const later = { key: 'demonstration', requiredFrom: 'FINAL', frozenAfter: 'FINAL' };
  expect(partsFor('SEMIFINAL', { ...asking, fields: [later] })).toEqual(['documents.PITCH']);
});

it('calls for nothing where a round needs nothing, whatever may still be changed', () => {
  expect(partsFor('PRELIMINARY', asking)).toEqual([]);
  expect(partsFor('FINAL', { ...asking, fields: fields.filter(({ key }) => key === 'needs') })).toEqual([]);
});
