import { jest } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { useLive } from './live.js';

/** A stream whose every event the test gives. */
class Source extends EventTarget {
  static readonly opened: Source[] = [];
  constructor(readonly url: string) {
    super();
    Source.opened.push(this);
  }
  close(): void {}
  say(kind: 'view' | 'beat', data: object): void {
    this.dispatchEvent(new MessageEvent(kind, { data: JSON.stringify(data) }));
  }
  break(): void {
    this.dispatchEvent(new Event('error'));
  }
}

const before = { fetch: globalThis.fetch, EventSource: globalThis.EventSource };
let asked: number;
let scored: number;

beforeEach(() => {
  jest.useFakeTimers();
  [asked, scored] = [0, 4];
  Source.opened.length = 0;
  globalThis.EventSource = Source as unknown as typeof EventSource;
  globalThis.fetch = () => {
    asked += 1;
    const headers = new Headers({ 'content-type': 'application/json' });
    const [text, body] = [JSON.stringify({ scored }), { scored }];
    const answer = {
      ok: true,
      status: 200,
      headers,
      text: () => Promise.resolve(text),
      json: () => Promise.resolve(body),
    };
    return Promise.resolve(answer as Response);
  };
});

afterEach(() => {
  jest.useRealTimers();
  Object.assign(globalThis, before);
});

function Screen() {
  const { query } = useLive<{ scored: number }>('/rounds/r1/screen', ['screen']);
  return <p>{query.data ? `${query.data.scored} / 7` : ''}</p>;
}

async function shown() {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Screen />
    </QueryClientProvider>,
  );
  await later(0);
}

const later = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

it('keeps the view current by asking while every stream is refused', async () => {
  await shown();
  scored = 5;
  for (let second = 0; second < 4; second += 1) {
    act(() => Source.opened.at(-1)!.break());
    await later(1000);
  }
  expect(screen.getByText('5 / 7')).toBeTruthy();
  expect(Source.opened.length).toBeGreaterThan(3);
});

it('asks no more once the stream tells, and again when it breaks', async () => {
  await shown();
  act(() => Source.opened[0]!.say('view', { scored: 6 }));
  expect(screen.getByText('6 / 7')).toBeTruthy();
  const read = asked;
  for (let beat = 0; beat < 5; beat += 1) {
    act(() => Source.opened[0]!.say('beat', { now: null }));
    await later(2000);
  }
  expect(asked).toBe(read);
  scored = 7;
  act(() => Source.opened[0]!.break());
  await later(4000);
  expect(screen.getByText('7 / 7')).toBeTruthy();
});
