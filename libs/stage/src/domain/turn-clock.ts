import type { SlotFormat } from './session.js';
import { type SlotState, type SlotVerb, turn } from './slot.js';

/** One thing done to a turn, and when. `seconds` are given back by `disturb`. */
export interface Step {
  verb: SlotVerb;
  at: Date;
  seconds: number;
}

/** What is timed. */
export type Phase = 'pitch' | 'questions';

/**
 * A clock as facts: of `allowedMs` the team has used `spentMs`, and since `runningSince` it is using more. Whoever shows it
 * counts for themselves by the server's time. The rest falls below zero when the time is over: nobody stops a team but people.
 */
export interface TurnClock {
  phase: Phase;
  allowedMs: number;
  spentMs: number;
  runningSince: Date | null;
}

/** A turn as its steps have made it. */
export interface Turn {
  state: SlotState;
  /** null: nothing is timed yet. After the end: the last phase, standing still. */
  clock: TurnClock | null;
}

const PHASES: Partial<Record<SlotState, Phase>> = {
  pitching: 'pitch',
  'pitch-paused': 'pitch',
  questions: 'questions',
  'questions-paused': 'questions',
};
const RUNS: readonly SlotState[] = ['pitching', 'questions'];

/** The turn after these steps, oldest first. @throws `wrong-state` where a step is no move of its life */
export function turnOf(steps: readonly Step[], format: SlotFormat): Turn {
  return steps.reduce<Turn>((before, step) => after(before, step, format), { state: turn.initial, clock: null });
}

/** Milliseconds left at an instant; below zero: over time. */
export function leftAt(clock: TurnClock, at: Date): number {
  return clock.allowedMs - spentAt(clock, at);
}

/** Milliseconds of its time that a turn has used at an instant. */
export function spentAt({ spentMs, runningSince }: TurnClock, at: Date): number {
  return spentMs + (runningSince ? Math.max(0, at.getTime() - runningSince.getTime()) : 0);
}

function after({ state, clock }: Turn, { verb, at, seconds }: Step, format: SlotFormat): Turn {
  const next = turn.advance(state, verb);
  const phase = PHASES[next];
  if (phase === undefined) return { state: next, clock: next === 'ended' && clock ? halted(clock, at) : null };
  const running = RUNS.includes(next) ? at : null;
  if (!clock || clock.phase !== phase) {
    const minutes = phase === 'pitch' ? format.pitchMinutes : format.questionMinutes;
    return { state: next, clock: { phase, allowedMs: minutes * 60_000, spentMs: 0, runningSince: running } };
  }
  const { allowedMs, spentMs } = halted(clock, at);
  const given = verb === 'disturb' ? seconds * 1000 : 0;
  return { state: next, clock: { phase, allowedMs, spentMs: Math.max(0, spentMs - given), runningSince: running } };
}

function halted(clock: TurnClock, at: Date): TurnClock {
  return { ...clock, spentMs: spentAt(clock, at), runningSince: null };
}
