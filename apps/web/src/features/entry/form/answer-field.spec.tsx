import { jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import type { Field, Finding } from '#kernel';
import { loadTexts, startTexts } from '../../../lib/i18n.js';
import { AnswerField } from './answer-field.js';

const label = (text: string) => ({ 'zh-CN': text, en: text });
const field = (kind: Field['kind'], more: Partial<Field> = {}): Field => ({
  ...{ key: 'x', kind, label: label('问题'), required: true, blindSafe: true },
  ...more,
});

interface HeldProps {
  of: Field;
  start?: unknown;
  findings?: Finding[];
  seen?: (value: unknown) => void;
}

function Held({ of, start, findings = [], seen }: HeldProps) {
  const [value, setValue] = useState(start);
  const change = (next: unknown) => {
    setValue(next);
    seen?.(next);
  };
  return (
    <AnswerField
      field={of}
      path="x"
      value={value}
      context={{}}
      findings={findings}
      disabled={false}
      onChange={change}
      onLeave={() => undefined}
    />
  );
}

describe('AnswerField', () => {
  beforeAll(async () => {
    await startTexts('zh-CN');
    await loadTexts('team', 'refusals');
  });

  it('counts a rare character as one, as the server does', () => {
    render(<Held of={field('text', { max: 60 })} start="𠮷野家" />);
    expect(screen.getByText(/^3/).textContent).toBe('3 / 最多 60 字');
  });

  it('ties an error to its control', () => {
    const finding = { path: 'x', code: 'too-long', params: { max: 2, length: 3 } };
    render(<Held of={field('long_text', { max: 2 })} start="一二三" findings={[finding]} />);
    const box = screen.getByLabelText('问题');
    expect(box.getAttribute('aria-invalid')).toBe('true');
    const [error] = box.getAttribute('aria-describedby')?.split(' ').slice(-1) ?? [];
    expect(document.getElementById(error ?? '')?.textContent).toBe('不能超过 2 个字，现有 3 个。');
  });

  it('keeps the order of the options, not of the clicks', () => {
    const seen = jest.fn();
    const options = ['a', 'b', 'c'].map((code) => ({ code, label: label(code) }));
    render(<Held of={field('choices', { options })} start={['c']} seen={seen} />);
    fireEvent.click(screen.getByLabelText('a'));
    expect(seen).toHaveBeenLastCalledWith(['a', 'c']);
  });

  it('adds, moves and removes items', () => {
    const seen = jest.fn<(value: unknown) => void>();
    const item = (id: string, text: string) => ({ id, text });
    const texts = () => ((seen.mock.lastCall?.[0] ?? []) as { text: string }[]).map(({ text }) => text);
    render(
      <Held of={field('items', { max: 3, itemMax: 10 })} start={[item('a', '一'), item('b', '二')]} seen={seen} />,
    );
    fireEvent.click(screen.getByLabelText('上移第 2 项'));
    expect(texts()).toEqual(['二', '一']);
    fireEvent.click(screen.getByText(/增加一条/));
    expect(texts()).toEqual(['二', '一', '']);
    expect(screen.queryByText(/增加一条/)).toBeNull();
    fireEvent.click(screen.getByLabelText('删除第 1 项'));
    expect(texts()).toEqual(['一', '']);
  });

  it('gives every row an id, so that moving it moves its words', () => {
    const seen = jest.fn<(value: unknown) => void>();
    const columns = [field('person_name', { key: 'name', label: label('姓名') })];
    render(<Held of={field('rows', { columns })} start={[{ id: 'r1', name: '王' }]} seen={seen} />);
    fireEvent.click(screen.getByText(/增加一行/));
    fireEvent.change(screen.getAllByLabelText('姓名')[1]!, { target: { value: '李' } });
    fireEvent.click(screen.getByLabelText('上移第 2 项'));
    const rows = seen.mock.lastCall?.[0] as { id: string; name: string }[];
    expect(rows.map((row) => row.name)).toEqual(['李', '王']);
    expect(rows[0]?.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('offers the options that fit the other answers, and says what each means', () => {
    const options = [
      { code: 'any', label: label('临床前'), hint: label('动物试验报告') },
      { code: 'device', label: label('型检'), shownIf: { field: 'track', in: ['02'] } },
    ];
    render(<Held of={field('choice', { options })} />);
    expect(screen.getByLabelText(/临床前/).closest('label')?.textContent).toContain('动物试验报告');
    expect(screen.queryByLabelText('型检')).toBeNull();
  });

  it('names the unit of a number and puts full-width digits right', () => {
    const seen = jest.fn();
    render(<Held of={field('number', { unit: label('万元'), decimals: 2 })} seen={seen} />);
    fireEvent.change(screen.getByLabelText('问题（万元）'), { target: { value: '１,２００．５０' } });
    expect(seen).toHaveBeenLastCalledWith('1200.50');
  });

  it('finds a region by its name or its spelling, by keyboard alone', () => {
    const seen = jest.fn();
    render(<Held of={field('region')} seen={seen} />);
    const box = screen.getByRole('combobox');
    fireEvent.change(box, { target: { value: 'tongzhou' } });
    expect(screen.getAllByRole('option')[0]?.textContent).toBe('北京市通州区');
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(seen).toHaveBeenLastCalledWith('110112');
    expect((box as HTMLInputElement).value).toBe('北京市通州区');
    fireEvent.change(box, { target: { value: '没有这个地方' } });
    expect(screen.queryAllByRole('option')).toEqual([]);
  });
});
