import fc from 'fast-check';
import { revealDraw } from '#fairness';
import { checkLifecycle } from '#testing';
import { drawLife, eventOf, publicValueOf, sealText } from './draw.js';
import { drawList, drawnPlan } from './draw-list.js';
import type { PlannedSession, SchedulePlan } from './session.js';

const session = (
  id: string,
  slots: [string, number, boolean?][],
  more: Partial<PlannedSession> = {},
): PlannedSession => ({
  ...{ id, kind: 'judging', room: 1, venue: '', startsAt: '2031-08-02T01:00:00Z', pauses: [] },
  ...{ pitchMinutes: 8, questionMinutes: 5, changeoverMinutes: 2 },
  slots: slots.map(([entryId, block, fixed = false]) => ({ entryId, block, fixed })),
  ...more,
});
const plan = (...sessions: PlannedSession[]): SchedulePlan => ({ order: 'drawn', sessions });

it('lives from a frozen list to an order or to nothing', () => {
  checkLifecycle(drawLife);
  expect(drawLife.allows('committed', 'seal')).toBe(false);
  expect(drawLife.allows('frozen', 'reveal')).toBe(false);
});

describe('the list of a draw', () => {
  it('goes by session, block and number, without fixed turns and rehearsals', () => {
    const late = session('late', [['d', 1]], { startsAt: '2031-08-02T05:00:00Z' });
    const early = session('early', [
      ['b', 1],
      ['a', 1],
      ['x', 1, true],
      ['c', 2],
    ]);
    const rehearsal = session('rehearsal', [['a', 1]], { kind: 'rehearsal' });
    const lines = drawList(plan(late, rehearsal, early), (entryId) => `N-${entryId}`);
    expect(lines.map(({ id }) => id)).toEqual(['S1B1/N-a', 'S1B1/N-b', 'S1B2/N-c', 'S2B1/N-d']);
  });

  it('binds the parties and their seals into the event, and their values into the public value', () => {
    const values = [
      { party: '安贞医院', hash: 'aa' },
      { party: '纪检监督', hash: 'bb' },
    ];
    expect(eventOf(values)).toBe('1 安贞医院 aa\n2 纪检监督 bb');
    expect(publicValueOf(['17', '4'])).toBe('17,4');
    expect(sealText({ value: '17', salt: '00ff' })).toBe('draw-value-v1\n00ff\n17');
  });
});

describe('the plan after a draw', () => {
  const blocks = fc.array(fc.tuple(fc.integer({ min: 0, max: 1 }), fc.boolean()), { minLength: 1, maxLength: 20 });

  it('moves nothing out of its session and block, and no fixed turn', () => {
    fc.assert(
      fc.property(blocks, blocks, fc.string(), (one, other, value) => {
        const slots = (steps: [number, boolean][], name: string) => {
          let block = 1;
          return steps.map(([step, fixed], at): [string, number, boolean] => [`${name}${at}`, (block += step), fixed]);
        };
        const before = plan(session('1', slots(one, 'p')), session('2', slots(other, 'q'), { room: 2 }));
        const lines = drawList(before, (entryId) => entryId);
        const { order } = revealDraw({ ids: lines.map(({ id }) => id), seed: '00ff', event: 'e', publicValue: value });
        const after = drawnPlan(before, lines, order);
        for (const [at, { slots: now }] of after.sessions.entries()) {
          const was = before.sessions[at]!.slots;
          const group = ({ block, entryId }: { block: number; entryId: string }) => `${block} ${entryId}`;
          expect(now.map(group).toSorted()).toEqual(was.map(group).toSorted());
          expect(now.map(({ block }) => block)).toEqual(was.map(({ block }) => block));
          for (const [place, slot] of was.entries()) if (slot.fixed) expect(now[place]).toEqual(slot);
          const drawn = order.flatMap((id) => lines.find((line) => line.id === id)!);
          for (const block of new Set(was.map((slot) => slot.block))) {
            const seats = now.filter((slot) => slot.block === block && !slot.fixed).map((slot) => slot.entryId);
            const lot = drawn.filter((line) => line.block === block);
            expect(lot.map((line) => line.entryId).filter((id) => seats.includes(id))).toEqual(seats);
          }
        }
      }),
    );
  });
});
