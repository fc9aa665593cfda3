import fc from 'fast-check';
import { checkLifecycle } from '#testing';
import { USUAL_FORMAT } from './session.js';
import { isOnStage, isOver, SLOT_STATES, SLOT_VERBS, type SlotState, turn } from './slot.js';
import { leftAt, spentAt, type Step, turnOf } from './turn-clock.js';

const at = (second: number) => new Date(1_700_000_000_000 + second * 1000);
const step = (verb: Step['verb'], second: number, seconds = 0): Step => ({ verb, at: at(second), seconds });
const clockOf = (...steps: Step[]) => turnOf(steps, USUAL_FORMAT).clock!;

it('moves a turn as its table says, and names every state', () => {
  checkLifecycle(turn);
  expect(turn.states.toSorted()).toEqual([...SLOT_STATES].sort());
  expect(SLOT_STATES.filter((state) => isOnStage(state) && isOver(state))).toEqual([]);
  expect(isOnStage('waiting')).toBe(false);
});

it('counts the pitch from its start, the questions for themselves, and stands still after the end', () => {
  const pitch = clockOf(step('call', 0), step('start', 60));
  expect(pitch).toMatchObject({ phase: 'pitch', allowedMs: 480_000, spentMs: 0, runningSince: at(60) });
  expect(leftAt(pitch, at(61))).toBe(479_000);
  expect(leftAt(pitch, at(60 + 490))).toBe(-10_000);
  const questions = clockOf(step('call', 0), step('start', 60), step('ask', 540));
  expect(questions).toMatchObject({ phase: 'questions', allowedMs: 300_000, spentMs: 0 });
  const ended = clockOf(step('call', 0), step('start', 60), step('ask', 540), step('end', 700));
  expect(spentAt(ended, at(10_000))).toBe(160_000);
});

it('leaves out what was paused, and gives back what was disturbed, but never more than was used', () => {
  const paused = [step('call', 0), step('start', 0), step('pause', 100), step('resume', 400)];
  expect(leftAt(clockOf(...paused), at(410))).toBe(370_000);
  expect(leftAt(clockOf(...paused, step('disturb', 410, 30)), at(410))).toBe(400_000);
  expect(leftAt(clockOf(...paused, step('disturb', 410, 500)), at(410))).toBe(480_000);
  expect(clockOf(...paused, step('disturb', 410, 30)).runningSince).toEqual(at(410));
});

it('refuses a step that is no move', () => {
  expect(() => turnOf([step('start', 0)], USUAL_FORMAT)).toThrow('wrong-state');
});

/** Steps that the table allows, some seconds apart. */
const walks = fc
  .array(fc.record({ verb: fc.constantFrom(...SLOT_VERBS), wait: fc.nat(500), seconds: fc.nat(60) }), { maxLength: 25 })
  .map((wishes) => {
    const steps: Step[] = [];
    let second = 0;
    let state: SlotState = turn.initial;
    for (const { verb, wait, seconds } of wishes) {
      if (!turn.allows(state, verb)) continue;
      state = turn.advance(state, verb);
      steps.push(step(verb, (second += wait), seconds));
    }
    return steps;
  });

it('goes by time alone: asked later by a second, a clock that runs has a second less, any other the same', () => {
  fc.assert(
    fc.property(walks, fc.nat(1000), (steps, later) => {
      const { state, clock } = turnOf(steps, USUAL_FORMAT);
      if (!clock) return;
      const end = steps.at(-1)!.at.getTime() + later * 1000;
      const lost = leftAt(clock, new Date(end)) - leftAt(clock, new Date(end + 1000));
      expect(lost).toBe(state === 'pitching' || state === 'questions' ? 1000 : 0);
      expect(leftAt(clock, new Date(end))).toBeLessThanOrEqual(clock.allowedMs);
    }),
  );
});

it('adds up to the seconds that ran in the phase, less what was given back where there was enough to give', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.nat(20)), { maxLength: 8 }), (spans) => {
      const steps = [step('call', 0), step('start', 0)];
      let second = 0;
      let spent = 0;
      for (const [ran, stood, given] of spans) {
        steps.push(step('pause', (second += ran)), step('disturb', second, given), step('resume', (second += stood)));
        spent = Math.max(0, spent + ran - given);
      }
      expect(spentAt(clockOf(...steps), at(second))).toBe(spent * 1000);
    }),
  );
});
