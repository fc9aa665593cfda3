import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { loadTexts, startTexts } from '../../../lib/i18n.js';
import type { JudgeProgress, Vacancy } from '../api/progress.js';
import type { Candidate } from '../api/replacement-choices.js';
import type { RoundView } from '../api/rounds.js';
import { JudgesAtWork } from '../judges-at-work.js';
import { ReplaceDialog } from './replace-dialog.js';
import { Vacancies } from './vacancies.js';

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('seats', 'organiser', 'conflicts', 'closing');
});

const round = {
  id: 'r',
  editionId: 'e',
  rooms: 1,
  can: { replace: true, substitute: true },
} as RoundView;
const seat = (assignmentId: string, judgeId: string, absent: boolean): Vacancy => ({
  ...{
    assignmentId,
    judgeId,
    absent,
    entryId: assignmentId,
    number: `N-${assignmentId}`,
    judgeName: `评委${judgeId}`,
  },
});
const client = () =>
  new QueryClient({
    defaultOptions: { queries: { staleTime: Infinity, retry: false } },
  });
const within = (known: QueryClient, node: ReactNode) =>
  render(<QueryClientProvider client={known}>{node}</QueryClientProvider>);

describe('Vacancies', () => {
  it('shows free seats judge by judge, and lets only those come back who were absent', () => {
    within(
      client(),
      <Vacancies round={round} vacancies={[seat('1', 'a', true), seat('2', 'a', true), seat('3', 'b', false)]} />,
    );
    expect(screen.getByRole('region', { name: '评委a' }).textContent).toContain('缺席');
    expect(screen.getByRole('region', { name: '评委b' }).textContent).toContain('已退出');
    expect(screen.getAllByRole('button', { name: '已到场，恢复评审' })).toHaveLength(1);
    expect(screen.getAllByRole('button', { name: '安排替补' })).toHaveLength(3);
  });

  it('offers nothing to those who may only look', () => {
    const looking = {
      ...round,
      can: { replace: false, substitute: false },
    } as RoundView;
    within(client(), <Vacancies round={looking} vacancies={[seat('1', 'a', true)]} />);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('offers one more judge, and says why, once no seat can be handed over any more', () => {
    const late = {
      ...{ ...round, kind: 'online_review', endsAt: '2024-07-17T09:00:00Z', now: '2024-07-17T09:00:00Z' },
      can: { replace: false, substitute: false, addReader: true },
    } as RoundView;
    within(client(), <Vacancies round={late} vacancies={[seat('1', 'a', true)]} />);
    expect(screen.getByText(/本轮评审时间已结束/)).toBeTruthy();
    expect(screen.getAllByRole('button').map((one) => one.getAttribute('aria-label'))).toEqual([
      '为项目 N-1 加请一位评委',
    ]);
    fireEvent.click(screen.getByRole('button', { name: '为项目 N-1 加请一位评委' }));
    expect(screen.getByLabelText(/截止时间/)).toBeTruthy();
  });
});

describe('ReplaceDialog', () => {
  const judge = (name: string, more: Partial<Candidate> = {}): Candidate => ({
    ...{
      judgeId: name,
      name,
      kind: 'clinical',
      organisation: '通州医院',
      signed: true,
      relations: [],
    },
    ...{ load: 4, limit: 20, knowsTrack: null, fitsKind: true },
    ...more,
  });
  const shown = (items: Candidate[]) => {
    const known = client();
    const hindered = [
      {
        ...judge('赵敏'),
        why: 'conflict' as const,
        relations: [{ relation: 'kinship', state: 'pinned' }],
      },
    ];
    known.setQueryData(['rounds', 'r', 'replacements', '1'], {
      items,
      hindered,
    });
    const asked: string[] = [];
    const dialog = (
      <ReplaceDialog
        round={round}
        vacancy={seat('1', 'a', true)}
        onClose={() => asked.push('close')}
        onSubstitute={() => asked.push('substitute')}
      />
    );
    within(known, dialog);
    return asked;
  };

  it('ranks who may, the first chosen, and says in words why others may not', () => {
    shown([judge('周宁', { knowsTrack: true }), judge('吴静', { signed: false, fitsKind: false })]);
    const [first, second] = screen.getAllByRole('radio', {
      hidden: true,
    }) as HTMLInputElement[];
    expect([first!.checked, second!.checked]).toEqual([true, false]);
    expect(screen.getByText(/现评 4 项，上限 20 项 · 熟悉本赛道/)).toBeTruthy();
    expect(screen.getByText(/类别与空缺席位不同 · 尚未签署承诺书/)).toBeTruthy();
    expect(screen.getByText(/赵敏 · 临床 · 须回避该项目 · 亲属（人工登记）/)).toBeTruthy();
  });

  it('leads to the pool where nobody of the panel may', () => {
    const asked = shown([]);
    expect(screen.getByText('评审组中没有可以接替的评委')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '增补替补评委', hidden: true }));
    expect(asked).toEqual(['substitute']);
  });
});

describe('JudgesAtWork', () => {
  const judge = (judgeId: string, submitted: number): JudgeProgress => ({
    ...{ judgeId, submitted, name: `评委${judgeId}`, kind: 'clinical', room: null, assigned: 5, drafts: 0 },
    ...{ recused: 0, lastSavedAt: null, pace: 'behind' },
  });

  it('says what becomes free and what stays of a judge who is absent, and offers it of nobody who has handed in', () => {
    within(client(), <JudgesAtWork round={round} judges={[judge('a', 2), judge('b', 5)]} vacancies={[]} />);
    expect(screen.queryByRole('button', { name: '登记缺席：评委b' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '登记缺席：评委a' }));
    expect(screen.getByText(/尚未提交的 3 个项目将转为空缺席位/)).toBeTruthy();
    expect(screen.getByText(/已提交的 2 份评分表继续有效/)).toBeTruthy();
  });
});
