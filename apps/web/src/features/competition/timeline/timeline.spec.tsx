import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { loadTexts, startTexts } from '../../../lib/i18n.js';
import type { EditionPlan } from '../api/plan.js';
import type { StageDates } from '../api/plan-preview.js';
import { EditingContext } from '../settings/editor-context.js';
import { NodeEditor } from '../settings/node-editor.js';
import { leaningOn } from './leaning.js';
import { Moment } from './moment.js';
import { freshStage, type Stage } from './offset.js';
import { DRAFT_TIMELINE } from './timeline-node.js';

const named = (stage: Stage, name: string): Stage => ({ ...stage, name: { 'zh-CN': name, en: name } });
const REGISTRATION = named(freshStage('REGISTRATION', undefined), '报名');
const REVIEW = named(freshStage('FORMAL_REVIEW', REGISTRATION), '形式审查');
const dated = (over: Partial<StageDates>): StageDates => ({
  ...{ code: 'FORMAL_REVIEW', name: REVIEW.name, internal: false, daysOff: [] },
  ...{ startedBefore: null, endedBefore: null, startsAt: null, endsAt: null },
  ...over,
});
const COUNTED = dated({ startsAt: '2027-06-01T01:00:00.000Z', endsAt: '2027-06-01T09:00:00.000Z' });

/** The stages of a draft that counts from 24 May 2027, held by one another as in a plan without rounds. */
function Page({ onValue }: { onValue: (value: Stage[]) => void }) {
  const [timeline, setTimeline] = useState([REGISTRATION, REVIEW]);
  const plan = { timeline, rounds: [], divisions: [] } as unknown as EditionPlan;
  const editing = {
    ...{ Editor: NodeEditor, plan, readOnly: false, faultAt: () => undefined, faultsIn: () => 0 },
    ...{ inUse: () => false, mustStay: () => false },
    leaning: (_: string, code: string) => leaningOn(plan, code),
    timeline: { firstDay: '2027-05-24', inForce: '2027-05-24', kept: undefined, stages: [COUNTED] },
  };
  const change = (next: unknown) => {
    setTimeline(next as Stage[]);
    onValue(next as Stage[]);
  };
  return (
    <EditingContext value={editing}>
      <NodeEditor node={DRAFT_TIMELINE} label="节点" value={timeline} path="timeline" within={{}} onChange={change} />
    </EditingContext>
  );
}

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('settings');
  await loadTexts('dates');
});

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('lets a stage go only where nothing goes by it, and names what does', () => {
  let value: Stage[] = [];
  render(<Page onValue={(next) => (value = next)} />);
  press('移除：报名');
  expect(screen.getByRole('alert').textContent).toContain('节点“形式审查”由它推算');
  expect(value).toEqual([]);
  press('知道了');
  expect(screen.queryByRole('alert')).toBeNull();
  press('移除：形式审查');
  expect(value.map(({ code }) => code)).toEqual(['REGISTRATION']);
  press('添加：节点');
  expect(value.at(-1)).toMatchObject({ code: 'STAGE_2', start: { from: 'REGISTRATION.end', unit: 'workday' } });
});

it('offers the stages the portal knows, each once, and a code for one of its own', () => {
  let value: Stage[] = [];
  render(<Page onValue={(next) => (value = next)} />);
  fireEvent.click(screen.getByRole('button', { name: /FORMAL_REVIEW/ }));
  const use = screen.getByLabelText<HTMLSelectElement>(/节点用途/);
  expect([...use.options].map(({ text, disabled }) => [text, disabled])).toEqual([
    ['报名', true],
    ['形式审查', false],
    ['其他（自定节点）', false],
  ]);
  expect(screen.queryByLabelText(/^代码/)).toBeNull();
  fireEvent.change(use, { target: { value: '' } });
  expect(value[1]!.code).toBe('STAGE_3');
  fireEvent.change(screen.getByLabelText(/^代码/), { target: { value: 'TRAINING' } });
  expect(value[1]!.code).toBe('TRAINING');
  fireEvent.change(screen.getByLabelText(/节点用途/), { target: { value: 'FORMAL_REVIEW' } });
  expect(value[1]!.code).toBe('FORMAL_REVIEW');
});

it('takes the day that was counted over when a day is to be set, and counts it from the first day', () => {
  let value: Stage[] = [];
  render(<Page onValue={(next) => (value = next)} />);
  fireEvent.click(screen.getByRole('button', { name: /FORMAL_REVIEW/ }));
  expect(screen.getByText('即 2027年6月1日(周二) 09:00')).toBeTruthy();
  const [how] = screen.getAllByLabelText<HTMLSelectElement>('确定方式');
  expect(how!.value).toBe('counted');
  fireEvent.change(how!, { target: { value: 'day' } });
  expect(value[1]!.start).toMatchObject({ from: 'T0', count: 8, unit: 'day' });
  fireEvent.change(screen.getByLabelText('日期'), { target: { value: '2027-06-03' } });
  expect(value[1]!.start).toMatchObject({ from: 'T0', count: 10 });
  fireEvent.click(screen.getByLabelText('仅工作人员可见'));
  expect(value[1]).toHaveProperty('internal', true);
  fireEvent.click(screen.getByLabelText('仅工作人员可见'));
  expect(value[1]).not.toHaveProperty('internal');
});

it('shows beside a date when it was, and that nobody works that day', () => {
  const moved = dated({ ...COUNTED, startedBefore: '2027-05-31T01:00:00.000Z', endedBefore: COUNTED.endsAt });
  const stage = { ...moved, daysOff: [{ edge: 'start' as const, day: '2027-06-01', holiday: '端午' }] };
  const { container } = render(<Moment stage={stage} edge="start" />);
  expect(container.querySelector('del')?.textContent).toContain('2027年5月31日(周一) 09:00');
  expect(container.querySelector('strong')?.textContent).toBe('2027年6月1日(周二) 09:00');
  expect(container.textContent).toContain('端午');
  expect(render(<Moment stage={stage} edge="end" />).container.querySelector('del')).toBeNull();
});
