import fc from 'fast-check';
import type { Lifecycle } from '#kernel';

/**
 * What every state machine must hold: each state is reachable, each state that is not final has a way out, a final one
 * has none, and random walks never leave the table.
 */
export function checkLifecycle<State extends string, Verb extends string>(machine: Lifecycle<State, Verb>): void {
  expect([...reachable(machine)].sort()).toEqual([...machine.states].sort());
  for (const state of machine.states) {
    const ways = Object.keys(machine.moves[state] ?? {}).length;
    expect({ state, open: ways > 0 }).toEqual({ state, open: !machine.final.includes(state) });
  }
  const verbs = machine.states.flatMap((state) => Object.keys(machine.moves[state] ?? {})) as Verb[];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...verbs), { maxLength: 30 }), (walk) => {
      let state = machine.initial;
      for (const verb of walk) {
        if (machine.allows(state, verb)) state = machine.advance(state, verb);
        else expect(() => machine.advance(state, verb)).toThrow('wrong-state');
        expect(machine.states).toContain(state);
      }
    }),
  );
}

function reachable<State extends string, Verb extends string>(machine: Lifecycle<State, Verb>): Set<State> {
  const seen = new Set<State>([machine.initial]);
  for (const state of seen) {
    for (const next of Object.values(machine.moves[state] ?? {}) as State[]) seen.add(next);
  }
  return seen;
}
