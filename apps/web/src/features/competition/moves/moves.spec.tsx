import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import { loadTexts, startTexts } from '../../../lib/i18n.js';
import type { FrontView } from '../api/front.js';
import type { MovableMilestone } from '../api/settings.js';
import { MoveDialog } from './move-dialog.js';
import { MoveNotes } from './move-notes.js';
import { MovedEdges } from './moved-edges.js';

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('timeline', 'dates', 'public');
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});

const milestone: MovableMilestone = {
  code: 'REGISTRATION',
  name: { 'zh-CN': '报名', en: 'Registration' },
  startsAt: '2024-05-19T16:00:00.000Z',
  endsAt: '2024-06-28T09:00:00.000Z',
  state: 'current',
  version: 1,
};
const move = (version: number, endedBefore: string | null) => ({
  ...{ code: 'REGISTRATION', version, reason: `缘由${version}`, movedAt: '2024-06-20T02:00:00.000Z' },
  ...{ startedBefore: endedBefore && milestone.startsAt, startsAt: milestone.startsAt },
  ...{ endedBefore, endsAt: '2024-07-02T09:00:00.000Z' },
});

it('asks for a tick where there would be less time, and for none where there is more', async () => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MoveDialog editionId="e" milestone={milestone} onClose={() => undefined} />
    </QueryClientProvider>,
  );
  const end = await screen.findByLabelText(/结束/);
  const tick = () => screen.queryByRole('checkbox', { hidden: true });
  expect(tick()).toBeNull();
  fireEvent.change(end, { target: { value: '2024-07-02T17:00' } });
  expect(tick()).toBeNull();
  fireEvent.change(end, { target: { value: '2024-06-27T17:00' } });
  expect(tick()).not.toBeNull();
  fireEvent.change(end, { target: { value: '' } });
  expect(tick()).toBeNull();
});

it('names a holiday or weekend that a new date falls on, and nothing for a weekend that is worked', async () => {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  const days = [
    { day: '2024-10-01', kind: 'holiday', name: '国庆节', source: 'notice' },
    { day: '2024-09-29', kind: 'workday', name: '国庆节调休', source: 'notice' },
  ];
  client.setQueryData(['editions', 'e', 'working-days', 2024], { year: 2024, years: [], days });
  render(
    <QueryClientProvider client={client}>
      <MoveDialog editionId="e" milestone={milestone} onClose={() => undefined} />
    </QueryClientProvider>,
  );
  const end = await screen.findByLabelText(/结束/);
  const offAt = (value: string) => {
    fireEvent.change(end, { target: { value } });
    return ['国庆节', '周末'].filter((name) => screen.queryByText(name) !== null);
  };
  expect(offAt('2024-10-01T17:00')).toEqual(['国庆节']);
  expect(offAt('2024-09-28T17:00')).toEqual(['周末']);
  expect(offAt('2024-09-29T17:00')).toEqual([]);
  expect(offAt('2024-09-30T17:00')).toEqual([]);
});

it('tells everybody what was announced before, what counts now, and why', () => {
  const front = (moves: object[]) => ({ milestones: [milestone], moves }) as unknown as FrontView;
  const { container, unmount } = render(<MoveNotes front={front([move(2, '2024-06-28T09:00:00.000Z')])} />);
  expect(container.textContent).toContain(
    '报名截止时间：原定2024年6月28日(周五) 17:00，调整为2024年7月2日(周二) 17:00。原因：缘由2（2024年6月20日(周四)公布）',
  );
  expect(container.textContent).not.toContain('开始时间');
  unmount();
  const many = render(<MoveNotes front={front([5, 4, 3, 2].map((version) => move(version, null)))} />).container;
  expect(many.querySelectorAll('details li')).toHaveLength(1);
  expect(many.textContent).not.toContain('原定');
});

it('names for the staff only the edge that was moved, and that the date before was not kept', () => {
  const line = (endedBefore: string | null) => ({ ...move(2, endedBefore), movedBy: '周明远', latest: true });
  const { container, unmount } = render(<MovedEdges move={line('2024-06-28T09:00:00.000Z')} />);
  expect(container.textContent).toBe('结束2024年6月28日(周五) 17:002024年7月2日(周二) 17:00');
  unmount();
  expect(render(<MovedEdges move={line(null)} />).container.textContent).toContain('未留存');
});

it('says nothing where no date was moved', () => {
  const front = { milestones: [milestone], moves: [] } as unknown as FrontView;
  expect(render(<MoveNotes front={front} />).container.textContent).toBe('');
});
