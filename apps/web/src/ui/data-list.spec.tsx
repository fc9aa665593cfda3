import { render, screen, within } from '@testing-library/react';
import { type Column, DataList } from './data-list.js';

interface Row {
  id: string;
  title: string;
  score: string;
}

const columns: Column<Row>[] = [
  { key: 'title', title: '项目', lead: true, render: (row) => row.title },
  { key: 'score', title: '得分', align: 'end', render: (row) => row.score },
];
const rows = [{ id: '1', title: '卒中影像分诊', score: '92.50' }];
const wide = globalThis.matchMedia;
const show = (all: Row[]) =>
  render(<DataList caption="名次" columns={columns} rows={all} rowKey={(row) => row.id} empty={<p>还没有</p>} />);

describe('DataList', () => {
  afterEach(() => {
    globalThis.matchMedia = wide;
  });

  it('is a table whose rows are named by their lead cell', () => {
    show(rows);
    expect(screen.getByRole('rowheader').textContent).toBe('卒中影像分诊');
    expect(screen.getByRole('columnheader', { name: '得分' })).toBeTruthy();
  });

  it('is a list of cards on a phone, every value with its name', () => {
    globalThis.matchMedia = (query) => ({ ...wide(query), matches: true });
    show(rows);
    const card = within(screen.getByRole('listitem'));
    expect(card.getByRole('term').textContent).toBe('得分');
    expect(card.getByRole('definition').textContent).toBe('92.50');
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says what to do when there is nothing', () => {
    show([]);
    expect(screen.getByText('还没有')).toBeTruthy();
  });
});
