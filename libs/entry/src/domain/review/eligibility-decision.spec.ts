import {
  assertUnproven,
  eligibilityFindings,
  proofStanding,
  standingDecision,
  unprovenOf,
} from './eligibility-decision.js';

const unproven = { outcome: 'needs-proof' as const, organisationId: 'o' };
const codes = (...of: Parameters<typeof eligibilityFindings>) => eligibilityFindings(...of).map(({ code }) => code);

it('asks for a proof where the organisation may not enter anyway', () => {
  expect(unprovenOf({ eligibility: 'eligible', organisationId: 'o' })).toBeNull();
  expect(unprovenOf({ eligibility: null, organisationId: null })).toBeNull();
  expect(unprovenOf({ eligibility: 'needs-proof', organisationId: 'o' })).toEqual(unproven);
  expect(() => assertUnproven(null)).toThrow('nothing-to-prove');
});

it('tells the team whether the proof is missing, brought or found to hold, and nothing where none is asked', () => {
  const rules = [
    { code: 'PROOF', shownIf: { field: 'eligibility', in: ['needs-proof'] } },
    { code: 'PARTNER', shownIf: { field: 'eligibility', in: ['needs-partner'] } },
    { code: 'PLAN' },
  ];
  const entry = { eligibility: 'needs-proof' as const, organisationId: 'o' };
  const standing = (kinds: string[], proven = false) =>
    proofStanding(
      entry,
      rules,
      kinds.map((kind) => ({ kind })),
      proven,
    );
  expect(standing(['PLAN', 'PARTNER'])).toBe('missing');
  expect(standing(['PROOF'])).toBe('brought');
  expect(standing([], true)).toBe('proven');
  expect(proofStanding({ ...entry, eligibility: 'eligible' }, rules, [{ kind: 'PROOF' }], true)).toBeNull();
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
