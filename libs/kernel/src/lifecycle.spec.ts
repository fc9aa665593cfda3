import fc from 'fast-check';
import { lifecycle } from './lifecycle.js';
import { DomainError } from './refusal.js';

const entry = lifecycle({
  initial: 'draft',
  final: ['refused'],
  moves: {
    draft: { submit: 'submitted' },
    submitted: { submit: 'submitted', 'start-review': 'in-review' },
    'in-review': { refuse: 'refused' },
  },
});
const verbs = ['submit', 'start-review', 'refuse'] as const;
type State = 'draft' | 'submitted' | 'in-review' | 'refused';

describe('lifecycle', () => {
  it('knows every state once, the initial one first', () => {
    expect(entry.states).toEqual(['draft', 'submitted', 'in-review', 'refused']);
  });

  it('advances along the table', () => {
    expect(entry.advance('draft', 'submit')).toBe('submitted');
    expect(entry.advance('submitted', 'submit')).toBe('submitted');
  });

  it('refuses every other verb with the state and the verb', () => {
    const attempt = () => entry.advance('refused', 'submit');
    expect(attempt).toThrow(DomainError);
    expect(attempt).toThrow(
      expect.objectContaining({
        refusal: 'conflict',
        code: 'wrong-state',
        details: { state: 'refused', verb: 'submit' },
      }),
    );
  });

  it('allows a verb exactly when it advances, and never leaves the table', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...verbs)), (walk) => {
        let state: State = entry.initial;
        for (const verb of walk) {
          if (entry.allows(state, verb)) state = entry.advance(state, verb);
          else expect(() => entry.advance(state, verb)).toThrow(DomainError);
          expect(entry.states).toContain(state);
        }
      }),
    );
  });

  it('draws itself, one line a move', () => {
    expect(entry.diagram().split('\n')).toEqual([
      'stateDiagram-v2',
      '  [*] --> draft',
      '  draft --> submitted: submit',
      '  submitted --> submitted: submit',
      '  submitted --> in_review: start-review',
      '  in_review --> refused: refuse',
      '  refused --> [*]',
    ]);
  });
});
