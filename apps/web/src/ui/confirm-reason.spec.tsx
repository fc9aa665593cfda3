import { fireEvent, render, screen } from '@testing-library/react';
import { jest } from '@jest/globals';
import { startTexts } from '../lib/i18n.js';
import { ConfirmReason } from './confirm-reason.js';

describe('ConfirmReason', () => {
  beforeAll(() => startTexts('zh-CN'));

  const show = (onConfirm: (reason: string) => void) =>
    render(
      <ConfirmReason open title="关闭本轮" verb="关闭" onConfirm={onConfirm} onCancel={() => undefined}>
        关闭后不能再评分。
      </ConfirmReason>,
    );

  it('asks for the reason before anything happens, counting characters as people do', () => {
    const onConfirm = jest.fn<(reason: string) => void>();
    show(onConfirm);
    const reason = screen.getByLabelText(/理由/);
    fireEvent.change(reason, { target: { value: '𠮷𠮷𠮷' } });
    screen.getByRole('button', { name: '关闭', hidden: true }).focus();
    fireEvent.submit(reason.closest('form')!);
    expect(onConfirm).not.toHaveBeenCalled();
    expect(reason.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(reason);
    fireEvent.change(reason, { target: { value: ' 评分已全部提交 ' } });
    fireEvent.submit(reason.closest('form')!);
    expect(onConfirm).toHaveBeenCalledWith('评分已全部提交');
  });
});
