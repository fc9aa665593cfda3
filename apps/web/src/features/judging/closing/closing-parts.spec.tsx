import { fireEvent, render, screen, within } from '@testing-library/react';
import { loadTexts, startTexts } from '../../../lib/i18n.js';
import type { RoundView } from '../api/rounds.js';
import { BlockerGroup } from './blocker-group.js';
import { ChanceTable } from './chance-table.js';
import { HeatMap } from './heat-map.js';

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('closing', 'organiser');
});

describe('HeatMap', () => {
  const judge = {
    kind: 'clinical' as const,
    room: null,
    drafts: 0,
    recused: 0,
    lastSavedAt: null,
    pace: 'on-time' as const,
  };
  const entry = { near: false, listKey: 'A', room: null, assigned: 1, submitted: 0 };

  it('says of every judge and entry in words how far the sheet is, and nothing else', () => {
    render(
      <HeatMap
        judges={[{ ...judge, judgeId: 'x', name: '周宁', assigned: 2, submitted: 1 }]}
        entries={[
          { ...entry, entryId: 'b', number: '2024-QX-0002', title: '乙' },
          { ...entry, entryId: 'a', number: '2024-QX-0001', title: '甲' },
          { ...entry, entryId: 'c', number: '2024-QX-0003', title: '丙' },
        ]}
        duties={[
          { judgeId: 'x', entryId: 'a', state: 'submitted' },
          { judgeId: 'x', entryId: 'b', state: 'draft' },
        ]}
      />,
    );
    const row = within(screen.getByRole('row', { name: /周宁/ }));
    expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['●已提交', '◐填写中', '不评']);
  });

  it('shows each judge their own sheets alone where a table would be wider than a tablet', () => {
    const many = Array.from({ length: 30 }, (_, at) => ({
      ...{ ...entry, entryId: `e${at}`, number: `2024-QX-${String(at).padStart(4, '0')}`, title: '项目' },
    }));
    render(
      <HeatMap
        judges={[{ ...judge, judgeId: 'x', name: '周宁', assigned: 2, submitted: 1 }]}
        entries={many}
        duties={[
          { judgeId: 'x', entryId: 'e7', state: 'submitted' },
          { judgeId: 'x', entryId: 'e3', state: 'none' },
        ]}
      />,
    );
    expect(screen.queryByRole('table')).toBeNull();
    const sheets = within(screen.getByRole('list', { name: '周宁的评分表' })).getAllByRole('listitem');
    expect(sheets.map(({ textContent }) => textContent)).toEqual(['○2024-QX-0003 未开始', '●2024-QX-0007 已提交']);
  });
});

describe('ChanceTable', () => {
  const place = (rank: number, chance: number | null) => ({
    ...{ entryId: `e${rank}`, number: `${rank}`, title: `项目${rank}`, rank, shown: `${90 - rank}.00` },
    ...{ mean: 90 - rank, adjusted: 90.5 - rank, adjustedRank: rank, chance, open: chance === 0.5 },
    ...{ low: chance === null ? null : rank, high: chance === null ? null : rank + 1 },
  });
  const places = Array.from({ length: 20 }, (_, at) => place(at + 1, at === 4 ? 0.5 : at < 4 ? 1 : 0));
  const list = { key: 'A', cut: 5, judges: 3, sheets: 60, modelled: true, places, enters: [], leaves: [], lines: [] };

  it('shows the places near the line, the others on demand, and never claims certainty', () => {
    render(<ChanceTable list={list} />);
    expect(screen.getAllByRole('rowheader')).toHaveLength(11);
    expect(screen.getAllByText('几乎确定').length).toBe(4);
    expect(screen.getByText('50%')).toBeTruthy();
    expect(screen.queryByText('100%')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '显示全部 20 个项目' }));
    expect(screen.getAllByRole('rowheader')).toHaveLength(20);
  });

  it('says where the sheets do not tell', () => {
    render(<ChanceTable list={{ ...list, modelled: false, places: [place(1, null)] }} />);
    expect(screen.getByText('无法估计')).toBeTruthy();
  });
});

describe('BlockerGroup', () => {
  const line = (code: 'below-minimum' | 'gap-open', id: string) => ({
    ...{ code, keys: [`${code}:${id}`], judgeName: null, sheets: 2, minimum: 3, excusable: true },
    entries: [{ id, number: id, title: `项目${id}` }],
  });
  const round = { id: 'r', editionId: 'e', can: { addReader: false } } as RoundView;

  it('names the entry, the way out, and what an excuse would stand for', () => {
    const excused: (readonly string[])[] = [];
    const lines = [line('below-minimum', 'a'), line('below-minimum', 'b')];
    render(<BlockerGroup code="below-minimum" lines={lines} round={round} onExcuse={(keys) => excused.push(keys)} />);
    expect(screen.getByText(/安排替补评委/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /列为例外：a 项目a：现有 2 份，至少 3 份/ }));
    fireEvent.click(screen.getByRole('button', { name: '2 条一并列为例外' }));
    expect(excused).toEqual([['below-minimum:a'], ['below-minimum:a', 'below-minimum:b']]);
  });

  it('lets nobody excuse what has to be set right', () => {
    const lines = ['a', 'b'].map((id) => ({ ...line('gap-open', id), excusable: false }));
    render(<BlockerGroup code="release-differs" lines={lines} round={round} onExcuse={() => undefined} />);
    expect(screen.getByText(/写明原因撤回公布/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('offers nothing to somebody who may not answer for it', () => {
    render(<BlockerGroup code="gap-open" lines={[line('gap-open', 'a')]} round={round} onExcuse={undefined} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
