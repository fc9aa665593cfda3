import { assertUnproven, eligibilityFindings, standingDecision, unprovenOf } from './eligibility-decision.js';

const unproven = { outcome: 'needs-proof' as const, organisationId: 'o' };
const codes = (...of: Parameters<typeof eligibilityFindings>) => eligibilityFindings(...of).map(({ code }) => code);

it('asks for a proof where the organisation may not enter anyway', () => {
  expect(unprovenOf({ eligibility: 'eligible', organisationId: 'o' })).toBeNull();
  expect(unprovenOf({ eligibility: null, organisationId: null })).toBeNull();
  expect(unprovenOf({ eligibility: 'needs-proof', organisationId: 'o' })).toEqual(unproven);
  expect(() => assertUnproven(null)).toThrow('nothing-to-prove');
});

it('goes by the newest word about this organisation and this question', () => {
  const proven = { ...unproven, verdict: 'proven' as const };
  const wanting = { ...unproven, verdict: 'unproven' as const };
  expect(codes(null, [])).toEqual([]);
  expect(codes(unproven, [])).toEqual(['proof-unread']);
  expect(codes(unproven, [proven, wanting])).toEqual([]);
  expect(codes(unproven, [wanting, proven])).toEqual(['proof-rejected']);
  expect(codes(unproven, [{ ...proven, organisationId: 'other' }])).toEqual(['proof-unread']);
  expect(codes(unproven, [{ ...proven, outcome: 'needs-partner' }])).toEqual(['proof-unread']);
  expect(standingDecision(null, [proven])).toBeNull();
});
