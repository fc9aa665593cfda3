import { keepStream, type LiveEvents } from './live-stream.js';

type Said = { kind: 'view'; text: string } | { kind: 'beat'; now: string | null } | { kind: 'lost' };

/**
 * One stream of a browser for all its tabs that look at the same: the tab that holds the lock hears it and tells the others,
 * for browsers open few connections to a host. Where there are no locks (plain HTTP) each tab has its own.
 */
export function shareStream(url: string, events: LiveEvents): () => void {
  if (!('locks' in navigator) || !('BroadcastChannel' in window)) return keepStream(url, events);
  const channel = new BroadcastChannel(`live ${url}`);
  const ending = new AbortController();
  channel.addEventListener('message', ({ data }: MessageEvent<Said>) => hear(data, events));
  const say = (said: Said) => {
    hear(said, events);
    if (!ending.signal.aborted) channel.postMessage(said);
  };
  const { signal } = ending;
  navigator.locks.request(`live ${url}`, { signal }, () => lead(url, say, signal)).catch(() => undefined);
  return () => {
    ending.abort();
    channel.close();
  };
}

function hear(said: Said, events: LiveEvents): void {
  if (said.kind === 'view') events.view(said.text);
  else if (said.kind === 'beat') events.beat(said.now);
  else events.lost();
}

/** Holds the stream, and with it the lock, until this tab looks no longer. */
function lead(url: string, say: (said: Said) => void, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  const stop = keepStream(url, {
    view: (text) => say({ kind: 'view', text }),
    beat: (now) => say({ kind: 'beat', now }),
    lost: () => say({ kind: 'lost' }),
  });
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      stop();
      resolve();
    });
  });
}
