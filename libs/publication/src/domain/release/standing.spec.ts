import { standingNow } from './standing.js';

it('is final once the notice has closed, whatever came first', () => {
  expect(standingNow('ceremony_then_notice', { state: 'closed' })).toBe('final');
  expect(standingNow('notice_then_ceremony', { state: 'closed' })).toBe('final');
});

it('says 拟获奖 before that where the ceremony comes first, and nothing where the notice does', () => {
  for (const state of ['none', 'running'] as const) {
    expect(standingNow('ceremony_then_notice', { state })).toBe('provisional');
    expect(standingNow('notice_then_ceremony', { state })).toBeNull();
  }
});
