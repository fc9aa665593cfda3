import { refuse } from './refusal.js';

type Moves<State extends string, Verb extends string> = Partial<Record<State, Partial<Record<Verb, State>>>>;

/** A state machine as data: `moves[state][verb]` is the next state; a final state has no way out. */
export interface Lifecycle<State extends string = string, Verb extends string = string> {
  readonly initial: State;
  readonly states: readonly State[];
  readonly final: readonly State[];
  readonly moves: Moves<State, Verb>;
  /** The next state, or the refusal `wrong-state` (409) with the state and the verb. */
  advance(state: State, verb: Verb): State;
  allows(state: State, verb: Verb): boolean;
  /** Mermaid text of the table, one line a move. */
  diagram(): string;
}

/** Makes a lifecycle from its table; every state that appears anywhere belongs to it. */
export function lifecycle<State extends string, Verb extends string>(table: {
  initial: State;
  final: readonly State[];
  moves: Moves<State, Verb>;
}): Lifecycle<State, Verb> {
  const triples = Object.entries(table.moves as Record<State, Record<Verb, State>>).flatMap(([from, verbs]) =>
    Object.entries(verbs as Record<Verb, State>).map(([verb, to]) => [from, verb, to] as [State, Verb, State]),
  );
  const states = [...new Set([table.initial, ...triples.flatMap(([from, , to]) => [from, to]), ...table.final])];
  const next = (state: State, verb: Verb) => table.moves[state]?.[verb];
  return Object.freeze({
    ...table,
    states,
    allows: (state: State, verb: Verb) => next(state, verb) !== undefined,
    advance: (state: State, verb: Verb) => next(state, verb) ?? refuse('conflict', 'wrong-state', { state, verb }),
    diagram: () => diagramOf(table.initial, table.final, triples),
  });
}

function diagramOf(initial: string, final: readonly string[], triples: readonly [string, string, string][]): string {
  const name = (state: string) => state.replaceAll('-', '_');
  return [
    'stateDiagram-v2',
    `  [*] --> ${name(initial)}`,
    ...triples.map(([from, verb, to]) => `  ${name(from)} --> ${name(to)}: ${verb}`),
    ...final.map((state) => `  ${name(state)} --> [*]`),
  ].join('\n');
}
