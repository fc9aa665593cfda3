import { applyDecorators, Injectable } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { DomainError } from '#kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  catchError,
  defer,
  distinctUntilChanged,
  EMPTY,
  exhaustMap,
  filter,
  finalize,
  firstValueFrom,
  from,
  map,
  merge,
  type Observable,
  of,
  ReplaySubject,
  share,
  skipUntil,
  takeUntil,
  timer,
} from 'rxjs';
import { sha256 } from './chance.js';
import { sendEvents } from './events.js';
import { Live } from './live.js';
import { readings } from './live-readings.js';
import { report } from './outage.js';

/** Something to be seen as it changes. Streams with the same key on one process are read together: put into the key who reads. */
export interface View {
  readonly key: string;
  readonly topics: readonly string[];
  /** With the reader's rights; a refusal ends the stream. */
  readonly read: () => Promise<object>;
}

/** A view as it was at one moment; the same content has the same tag, on every instance. */
interface Shot {
  readonly tag: string;
  readonly text: string;
}

/** Names whoever sends a request as their rights are now: another answer later ends the streams opened with this one. */
type Recall = (request: FastifyRequest) => Promise<string>;

/** A route that answers with a stream: the view again and again, as `view` events, and `beat` events with the time. */
export const EventStream = () =>
  applyDecorators(ApiProduces('text/event-stream'), ApiOkResponse({ schema: { type: 'string' } }));

/** How long a reading is kept that nobody looks at: whoever opens a stream first hears whether they may. */
const LINGER = 500;

/**
 * Streams of server-sent events for views: the whole view at once, again after each change, and a beat with the time in
 * between. Who comes back with the `Last-Event-ID` of what is still true gets only the beat. A stream ends when the view
 * is refused, when the reader's session or seats are no longer those it was opened with, or when the process stops.
 */
@Injectable()
export class LiveStreams {
  private readonly shared = new Map<string, Observable<Shot>>();
  private recall: Recall = () => Promise.resolve('');

  constructor(private readonly live: Live) {}

  /** Names who knows people; before the application starts. */
  recallBy(recall: Recall): void {
    this.recall = recall;
  }

  /** Refused as any other request when the view is; else the reply is the stream. */
  async open(request: FastifyRequest, reply: FastifyReply, view: View): Promise<void> {
    const seen = request.headers['last-event-id'];
    const shots = this.shots(view);
    await firstValueFrom(shots);
    const told = shots.pipe(map((shot, index) => (index === 0 && shot.tag === seen ? beatOf(null) : eventOf(shot))));
    const beats = this.live.beats.pipe(map(beatOf), skipUntil(shots));
    const end = merge(this.live.closing, this.lost(request));
    sendEvents(reply, merge(told, beats).pipe(takeUntil(end), catchError(quietly)));
  }

  /** One reading for everybody who looks at the same. */
  private shots({ key, topics, read }: View): Observable<Shot> {
    const known = this.shared.get(key);
    if (known) return known;
    const made = readings(this.live.changes(topics), read).pipe(
      map(shotOf),
      distinctUntilChanged((one, other) => one.tag === other.tag),
      takeUntil(this.live.closing),
      finalize(() => this.shared.delete(key)),
      share({ connector: () => new ReplaySubject<Shot>(1), resetOnRefCountZero: () => timer(LINGER) }),
    );
    this.shared.set(key, made);
    return made;
  }

  /** Speaks when the reader is no longer who they were. */
  private lost(request: FastifyRequest): Observable<unknown> {
    return defer(() => this.recall(request)).pipe(
      exhaustMap((before) =>
        this.live.beats.pipe(
          filter((_, beat) => beat % 2 === 1),
          exhaustMap(() => this.again(request, before)),
        ),
      ),
      filter((same) => !same),
    );
  }

  /** Whether they still are; while the database cannot say, they are taken to be. */
  private again(request: FastifyRequest, before: string): Observable<boolean> {
    return from(this.recall(request)).pipe(
      map((after) => after === before),
      catchError(() => of(true)),
    );
  }
}

/** Headers are out: what cannot be told any more ends the stream, and the browser asks again. */
function quietly(error: unknown): Observable<never> {
  if (!(error instanceof DomainError)) report(error, 'a stream');
  return EMPTY;
}

/** The tag of a view's content, for `ETag` and `Last-Event-ID`. */
export function shotOf(view: object): Shot {
  const text = JSON.stringify(view);
  return { tag: sha256(text).slice(0, 22), text };
}

const eventOf = ({ tag, text }: Shot) => `event: view\nid: ${tag}\ndata: ${text}\n\n`;
const beatOf = (now: Date | null) => `event: beat\ndata: ${JSON.stringify({ now })}\n\n`;
