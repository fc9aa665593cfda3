import { fireEvent, render, screen } from '@testing-library/react';
import { jest } from '@jest/globals';
import { MemoryRouter } from 'react-router';
import { startTexts } from '../lib/i18n.js';
import { SaveState } from './save-state.js';

describe('SaveState', () => {
  beforeAll(() => startTexts('zh-CN'));

  it('names the time of the last save to the second, in Beijing', () => {
    render(<SaveState state={{ kind: 'saved', at: '2024-06-01T02:24:07Z' }} />);
    expect(screen.getByRole('status').textContent).toBe('已保存 10:24:07');
  });

  it('gives the reason and a way out when it failed', () => {
    const onRetry = jest.fn();
    render(<SaveState state={{ kind: 'failed', message: '网络连接中断' }} onRetry={onRetry} />);
    expect(screen.getByRole('status').textContent).toContain('网络连接中断');
    fireEvent.click(screen.getByText('重试'));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });

  it('leads back through the door when the session is over', () => {
    window.history.replaceState(null, '', '/team/entries/1/form/overview');
    render(<SaveState state={{ kind: 'failed', message: '请先登录', signIn: true }} />, { wrapper: MemoryRouter });
    const door = screen.getByRole('link', { name: '重新登录' }).getAttribute('href');
    expect(door).toBe('/sign-in?return=%2Fteam%2Fentries%2F1%2Fform%2Foverview');
  });

  it('is silent while nothing changed', () => {
    render(<SaveState state={{ kind: 'idle' }} />);
    expect(screen.getByRole('status').textContent).toBe('');
  });
});
