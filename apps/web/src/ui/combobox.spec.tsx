import { fireEvent, render, screen } from '@testing-library/react';
import { jest } from '@jest/globals';
import { useState } from 'react';
import { startTexts } from '../lib/i18n.js';
import { Combobox } from './combobox.js';

const SUGGESTIONS = [
  { id: 'a', label: '北京安贞医院', note: '北京市朝阳区' },
  { id: 'b', label: '北京朝阳医院' },
];
const onPick = jest.fn();

function Trial() {
  const [value, setValue] = useState('');
  const suggestions = value === '' ? [] : SUGGESTIONS;
  return (
    <Combobox
      label="单位"
      value={value}
      onChange={setValue}
      suggestions={suggestions}
      onPick={onPick}
      said={`${suggestions.length} 个`}
    />
  );
}

describe('Combobox', () => {
  beforeAll(() => startTexts('zh-CN'));
  beforeEach(() => {
    onPick.mockClear();
    render(<Trial />);
  });
  const input = () => screen.getByRole('combobox', { name: '单位' });
  const type = (value = 'bj') => fireEvent.change(input(), { target: { value } });
  const press = (key: string) => fireEvent.keyDown(input(), { key });
  const marked = () =>
    document.getElementById(input().getAttribute('aria-activedescendant') ?? '')?.querySelector('span')?.textContent;

  it('opens while somebody types, says how many there are, and marks none by itself', () => {
    expect(input().getAttribute('aria-expanded')).toBe('false');
    type();
    expect(input().getAttribute('aria-expanded')).toBe('true');
    expect(screen.getAllByRole('option')).toHaveLength(2);
    expect(screen.getByRole('status').textContent).toBe('2 个');
    expect(marked()).toBeUndefined();
  });

  it('is walked through by arrows, past the ends and back, and picked from by Enter', () => {
    type();
    press('ArrowDown');
    expect(marked()).toBe('北京安贞医院');
    press('ArrowDown');
    press('ArrowDown');
    expect(marked()).toBeUndefined();
    press('ArrowUp');
    expect(marked()).toBe('北京朝阳医院');
    expect(screen.getByRole('option', { selected: true }).textContent).toContain('朝阳医院');
    press('Enter');
    expect(onPick).toHaveBeenCalledWith('b');
    expect(input().getAttribute('aria-expanded')).toBe('false');
  });

  it('leaves Enter to the form while nothing is marked, and closes on Escape and when left', () => {
    type();
    expect(press('Enter')).toBe(true);
    expect(onPick).not.toHaveBeenCalled();
    press('Escape');
    expect(screen.queryAllByRole('option')).toEqual([]);
    press('ArrowDown');
    expect(screen.getAllByRole('option')).toHaveLength(2);
    fireEvent.blur(input());
    expect(screen.queryAllByRole('option')).toEqual([]);
  });

  it('leaves the keys of an input method alone', () => {
    type();
    fireEvent.keyDown(input(), { key: 'ArrowDown', isComposing: true });
    expect(marked()).toBeUndefined();
  });

  it('is picked from by hand', () => {
    type();
    fireEvent.mouseDown(screen.getByText('北京安贞医院'));
    expect(onPick).toHaveBeenCalledWith('a');
  });
});
