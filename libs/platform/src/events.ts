import type { FastifyReply } from 'fastify';
import type { Observable } from 'rxjs';

/** How soon a browser tries again after a stream has ended. */
const RETRY = 1000;
/** What may wait for a reader who does not read; then the stream is dropped, and they come back for the present state. */
const MOST_WAITING = 256 * 1024;

/** No proxy may keep or gather what is written for the moment. */
const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
} as const;

/**
 * Answers with server-sent events until they end or the reader leaves. Nest's own @Sse sends its headers before it knows
 * whether the reader may: here a refusal has been thrown by then and is answered as any other.
 */
export function sendEvents(reply: FastifyReply, events: Observable<string>): void {
  const headers = { ...reply.getHeaders(), ...HEADERS };
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, headers as Record<string, string>);
  raw.write(`retry: ${RETRY}\n\n`);
  raw.socket?.setNoDelay(true);
  const subscription = events.subscribe({
    next: (event) => {
      raw.write(event);
      if (raw.writableLength > MOST_WAITING) raw.destroy();
    },
    complete: () => raw.end(),
  });
  raw.once('close', () => subscription.unsubscribe());
}
