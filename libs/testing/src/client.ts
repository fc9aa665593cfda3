import { Events } from './events.js';

/** A response body as a test reads it: whatever JSON it was, or its text; the test says what it must be. */
type Body = ReturnType<typeof JSON.parse>;

/** What came back over HTTP. */
export interface Answer {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
  readonly bytes: Buffer;
}

/** Speaks to the portal as one person would: over real HTTP, with the cookie of a session. */
export class Client {
  constructor(
    private readonly base: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  with(headers: Record<string, string>): Client {
    return new Client(this.base, { ...this.headers, ...headers });
  }

  /** The same person at another instance. */
  at(base: string): Client {
    return new Client(base, this.headers);
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }
  post(path: string, body?: unknown): Promise<Answer> {
    return this.send('POST', path, body);
  }
  put(path: string, body?: unknown): Promise<Answer> {
    return this.send('PUT', path, body);
  }
  patch(path: string, body?: unknown): Promise<Answer> {
    return this.send('PATCH', path, body);
  }
  delete(path: string, body?: unknown): Promise<Answer> {
    return this.send('DELETE', path, body);
  }

  /** Opens a stream of events. */
  events(path: string): Promise<Events> {
    return Events.open(`${this.base}${path}`, this.headers);
  }

  /** Sends FormData, bytes and strings as they are, everything else as JSON. A stream is left as soon as it has opened. */
  async send(method: string, path: string, body?: unknown): Promise<Answer> {
    const raw = body instanceof FormData || body instanceof Uint8Array || typeof body === 'string';
    const type = body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' };
    const response = await fetch(`${this.base}${path}`, {
      method,
      headers: { ...type, ...this.headers },
      redirect: 'manual',
      ...(body === undefined ? {} : { body: raw ? (body as string) : JSON.stringify(body) }),
    });
    const stream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
    if (stream) await response.body?.cancel();
    const bytes = stream ? Buffer.alloc(0) : Buffer.from(await response.arrayBuffer());
    const isJson = /json/.test(response.headers.get('content-type') ?? '') && bytes.length > 0;
    const parsed: Body = isJson ? JSON.parse(bytes.toString()) : bytes.toString();
    return { status: response.status, body: parsed, headers: response.headers, bytes };
  }
}
