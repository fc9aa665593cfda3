import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { startTexts } from '../lib/i18n.js';
import { RegionField } from './region-field.js';

beforeAll(() => startTexts('zh-CN'));

const answers: string[] = [];
beforeEach(() => void answers.splice(0));
function Asked({ first }: { first: string }) {
  const [value, setValue] = useState(first);
  const change = (code: string) => {
    answers.push(code);
    setValue(code);
  };
  return <RegionField value={value} onChange={change} error={value === '' ? '请选到区县一级。' : undefined} />;
}
const lists = () => screen.getAllByRole<HTMLSelectElement>('combobox');
const pick = (depth: number, code: string) => fireEvent.change(lists()[depth]!, { target: { value: code } });
const shown = () => lists().map(({ selectedOptions }) => selectedOptions[0]?.textContent);

it('leads down to the county and answers nothing before', () => {
  render(<Asked first="" />);
  pick(0, '440000');
  pick(1, '440100');
  expect(answers).toEqual(['', '']);
  expect(lists()[2]!.getAttribute('aria-invalid')).toBe('true');
  pick(2, '440106');
  expect(answers.at(-1)).toBe('440106');
  expect(shown()).toEqual(['广东省', '广州市', '天河区']);
});

it('ends at districts of a municipality, at cities without counties, and at Hong Kong', () => {
  render(<Asked first="" />);
  pick(0, '310000');
  pick(1, '310115');
  expect([answers.at(-1), shown()]).toEqual(['310115', ['上海市', '浦东新区']]);
  pick(0, '440000');
  pick(1, '441900');
  expect([answers.at(-1), shown()]).toEqual(['441900', ['广东省', '东莞市']]);
  pick(0, '810000');
  expect([answers.at(-1), shown()]).toEqual(['810000', ['香港特别行政区']]);
});

it('shows what was answered before, a province alone too, and leaves it alone', () => {
  const { unmount } = render(<Asked first="130430" />);
  expect(shown()).toEqual(['河北省', '邯郸市', '邱县']);
  unmount();
  render(<Asked first="440000" />);
  expect(shown()).toEqual(['广东省', '请选择']);
  expect(answers).toEqual([]);
});

it('begins again where something above is changed', () => {
  render(<Asked first="440106" />);
  pick(0, '320000');
  expect(answers).toEqual(['']);
  expect(shown()).toEqual(['江苏省', '请选择']);
});
