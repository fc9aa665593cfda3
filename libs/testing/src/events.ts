import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

/** One event of a stream as a browser would hear it. */
export interface HeardEvent {
  readonly type: string;
  readonly id: string | undefined;
  readonly data: ReturnType<typeof JSON.parse>;
}

/** A stream of server-sent events on a connection of its own, read in order; close it before the portal stops. */
export class Events {
  private readonly parts: AsyncIterator<string>;
  private kept = '';

  private constructor(private readonly response: IncomingMessage) {
    this.parts = (response.setEncoding('utf8') as AsyncIterable<string>)[Symbol.asyncIterator]();
  }

  /** @throws Error with status and text where the answer is no stream */
  static async open(url: string, headers: Record<string, string>): Promise<Events> {
    const [response] = (await once(get(url, { headers, agent: false }), 'response')) as [IncomingMessage];
    if (response.headers['content-type']?.startsWith('text/event-stream')) return new Events(response);
    throw new Error(`${response.statusCode} ${await text(response)}`);
  }

  /** The next event of this type; null when the stream has ended. */
  async next(type = 'view'): Promise<HeardEvent | null> {
    for (;;) {
      const end = this.kept.indexOf('\n\n');
      if (end < 0) {
        const part = await this.parts.next();
        if (part.done) return null;
        this.kept += part.value;
        continue;
      }
      const event = eventOf(this.kept.slice(0, end));
      this.kept = this.kept.slice(end + 2);
      if (event.type === type) return event;
    }
  }

  close(): void {
    this.response.destroy();
  }
}

function eventOf(block: string): HeardEvent {
  const lines = block.split('\n').map((line) => /^(\w*): ?(.*)$/.exec(line) ?? ['', '', '']);
  const field = (name: string) => lines.find(([, key]) => key === name)?.[2];
  const data = lines.flatMap(([, key, value]) => (key === 'data' ? [value] : [])).join('\n');
  return { type: field('event') ?? '', id: field('id'), data: data ? JSON.parse(data) : null };
}
