import { fireEvent, render, screen } from '@testing-library/react';
import { loadTexts, startTexts } from '../../../lib/i18n.js';
import type { Paper } from '../api/papers.js';
import type { SentSheet } from './reading.js';
import { ReadingForm } from './reading-form.js';

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('paper', 'judge');
});

const name = { 'zh-CN': '临床价值', en: 'Clinical value' };
const paper = { rubric: [{ code: 'CLINICAL', name, max: 20, guide: name, bands: [] }] } as unknown as Paper;
const reading = (mark: string) => ({
  marks: [{ criterion: 'CLINICAL', mark }],
  ...{ comment: '', suggestion: '', total: mark },
});

function shown(differing?: Paper['differing']) {
  const sent: SentSheet[] = [];
  const form = { about: '照纸面录入', verb: '提交录入', error: null, busy: false };
  render(
    <ReadingForm
      paper={paper}
      {...(differing ? { differing } : {})}
      {...form}
      onSend={(sheet) => void sent.push(sheet)}
    />,
  );
  return sent;
}

it('sends nothing while a mark is missing, says which, and leads there', () => {
  const sent = shown();
  fireEvent.click(screen.getByRole('button', { name: '提交录入' }));
  expect(sent).toEqual([]);
  const mark = screen.getByRole('spinbutton', { name: /临床价值/ });
  expect(mark.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(mark);
  fireEvent.change(mark, { target: { value: '16.5' } });
  fireEvent.click(screen.getByRole('button', { name: '提交录入' }));
  expect(sent).toMatchObject([{ marks: [{ criterion: 'CLINICAL', mark: '16.5' }] }]);
});

it('shows the third person both readings, and asks why', () => {
  const sent = shown({ first: reading('16'), second: reading('18'), fields: ['marks.CLINICAL'] });
  expect(screen.getByText('录入一：16　录入二：18', { collapseWhitespace: false })).toBeTruthy();
  fireEvent.change(screen.getByRole('spinbutton', { name: /临床价值/ }), { target: { value: '18' } });
  fireEvent.click(screen.getByRole('button', { name: '提交录入' }));
  expect(sent).toEqual([]);
  expect(screen.getByText('请写明理由。')).toBeTruthy();
  fireEvent.change(screen.getByRole('textbox', { name: /理由/ }), { target: { value: '纸面为 18' } });
  fireEvent.click(screen.getByRole('button', { name: '提交录入' }));
  expect(sent).toMatchObject([{ marks: [{ mark: '18' }], reason: '纸面为 18' }]);
});
