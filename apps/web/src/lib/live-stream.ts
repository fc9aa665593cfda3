/** What a stream says: the view as it is now, or only that it lives, with the server's time. */
export interface LiveEvents {
  view(text: string): void;
  beat(now: string | null): void;
  /** The stream is gone; it is asked for again by itself. */
  lost(): void;
}

/**
 * No beat for so long: the line is dead, whatever the browser believes. The server beats every two seconds, and while its
 * database does not answer every four.
 */
const SILENCE = 6000;
const AGAIN = 1000;

/** Keeps a stream of server-sent events open until it is told to stop: after silence, a refusal or a lost network again. */
export function keepStream(url: string, events: LiveEvents): () => void {
  const stream = new Stream(url, events);
  const back = () => stream.renew(0);
  window.addEventListener('online', back);
  stream.open();
  return () => {
    window.removeEventListener('online', back);
    stream.stop();
  };
}

class Stream {
  private source: EventSource | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly url: string,
    private readonly events: LiveEvents,
  ) {}

  open(): void {
    const source = new EventSource(this.url);
    source.addEventListener('view', ({ data }: MessageEvent<string>) => {
      this.heard();
      this.events.view(data);
    });
    source.addEventListener('beat', ({ data }: MessageEvent<string>) => {
      this.heard();
      this.events.beat((JSON.parse(data) as { now: string | null }).now);
    });
    source.addEventListener('error', () => this.renew(AGAIN));
    this.source = source;
    this.heard();
  }

  /** Lets go of the stream and asks for it again after a while. */
  renew(wait: number): void {
    this.stop();
    this.events.lost();
    this.timer = setTimeout(() => this.open(), wait);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.source?.close();
  }

  private heard(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.renew(0), SILENCE);
  }
}
