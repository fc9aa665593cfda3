import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { loadTexts, startTexts } from '../../../lib/i18n.js';
import { MarkInput } from './mark-input.js';

function Held({ start = '', missing = false }: { start?: string; missing?: boolean }) {
  const [mark, setMark] = useState(start);
  return (
    <MarkInput label="创新性" value={mark} max={30} missing={missing} disabled={false} code="X" onChange={setMark} />
  );
}
const input = () => screen.getByRole<HTMLInputElement>('spinbutton');

describe('MarkInput', () => {
  beforeAll(async () => {
    await startTexts('zh-CN');
    await loadTexts('judge');
  });

  it('goes by half points with arrow keys and buttons, and stays within the scale', () => {
    render(<Held start="29.5" />);
    fireEvent.keyDown(input(), { key: 'ArrowUp' });
    fireEvent.keyDown(input(), { key: 'ArrowUp' });
    expect(input().value).toBe('30');
    fireEvent.click(screen.getByLabelText('创新性减 0.5 分'));
    expect(input().value).toBe('29.5');
    expect(input().getAttribute('aria-valuenow')).toBe('29.5');
  });

  it('says what is wrong with a typed mark, next to it', () => {
    render(<Held />);
    fireEvent.change(input(), { target: { value: '12.3' } });
    expect(input().getAttribute('aria-invalid')).toBe('true');
    const error = document.getElementById(input().getAttribute('aria-describedby') ?? '');
    expect(error?.textContent).toContain('0.5 分为一档');
  });

  it('says that a mark is missing only when asked', () => {
    const { rerender } = render(<Held />);
    expect(input().getAttribute('aria-invalid')).toBe('false');
    rerender(<Held missing />);
    expect(screen.getByText('请为此项打分。')).toBeTruthy();
  });
});
