import { render, screen } from '@testing-library/react';
import { loadTexts, startTexts } from '../../../lib/i18n.js';
import { SessionLate } from './session-late.js';

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('stage');
});

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

it('warns once the hall is further behind than its buffer, and says by how much', () => {
  const lag = { behindMs: 0, growsFrom: ago(4), bufferMinutes: 5 };
  const { rerender } = render(<SessionLate lag={lag} />);
  expect(screen.queryByText(/晚了/)).toBeNull();
  rerender(<SessionLate lag={{ ...lag, behindMs: 180_000 }} />);
  expect(screen.getByText('比日程晚了 7 分钟')).toBeTruthy();
  rerender(<SessionLate lag={{ ...lag, behindMs: 0, growsFrom: ago(-30) }} />);
  expect(screen.queryByText(/晚了/)).toBeNull();
});
