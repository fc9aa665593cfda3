import { checkLifecycle } from '#testing';
import {
  assertApprovable,
  assertLeadFree,
  assertRequestable,
  CHANGE_PARTS,
  changeRequestLife,
  keepsAwaited,
  requestableParts,
} from './change-request.js';
import { ENTRY_STATES } from './entry.js';

it('has a sound life', () => checkLifecycle(changeRequestLife));

it('can be asked of an admitted entry, for the lead while it is reviewed, and never else', () => {
  expect(requestableParts({ state: 'admitted' })).toEqual(CHANGE_PARTS);
  expect(requestableParts({ state: 'in_review' })).toEqual(['lead']);
  for (const state of ENTRY_STATES.filter((one) => one !== 'admitted' && one !== 'in_review')) {
    expect(requestableParts({ state })).toEqual([]);
    expect(() => assertLeadFree({ state })).not.toThrow();
  }
  expect(() => assertRequestable({ state: 'in_review' }, 'title')).toThrow('change-unasked');
  expect(() => assertLeadFree({ state: 'in_review' })).toThrow('lead-frozen');
});

it('is approved with a reason, and a new lead only at their yes', () => {
  const at = new Date(0);
  expect(() => assertApprovable({ part: 'title', agreedAt: null }, ' ')).toThrow('reason-missing');
  expect(() => assertApprovable({ part: 'lead', agreedAt: null }, '同意')).toThrow('lead-unagreed');
  expect(() => assertApprovable({ part: 'lead', agreedAt: at }, '同意')).not.toThrow();
});

it('does not count as the materials a round awaits', () => {
  expect(keepsAwaited({ revisionNo: 2, materialsRevision: 2 }, 3)).toEqual({ materialsRevision: 3 });
  expect(keepsAwaited({ revisionNo: 3, materialsRevision: 2 }, 4)).toEqual({});
  expect(keepsAwaited({ revisionNo: 1, materialsRevision: null }, 2)).toEqual({});
});
