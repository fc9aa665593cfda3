import { AsyncLocalStorage } from 'node:async_hooks';
import { finished, PassThrough, Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { ERRORS, MemoryLocker, Server } from '@tus/server';
import { type Actor, DomainError, found, refuse } from '#kernel';
import { PortalConfig } from '#platform/config';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import type { Arrival } from '../../domain/arrival.js';
import { arrivalOf } from '../../queries/arrivals.js';
import { UPLOAD } from '../../queries/files.js';
import { ArrivalStore } from './arrival-store.js';
import { sizeOf } from './disk.js';
import { FinishUpload } from './finish-upload.js';

/** Where uploads are. */
export const UPLOADS = '/api/uploads';

/** A request of the tus protocol about one upload. */
export interface TusRequest {
  method: string;
  id: string;
  headers: Readonly<Record<string, string>>;
  body: Readable | null;
}

/** The protocol's answer; refusals are thrown. */
export interface TusAnswer {
  headers: [string, string][];
}

interface Asking {
  actor: Actor;
  arrival: Arrival | undefined;
  fault?: unknown;
}

const OWN = `${UPLOAD} WHERE id = $1 AND person_id = $2`;

/** How far an upload is, more of it, or an end to it: tus 1.0 (HEAD, PATCH, DELETE), to its owner alone. */
@Injectable()
export class ResumeUpload {
  private readonly asking = new AsyncLocalStorage<Asking>();
  private readonly server: Server;

  constructor(
    config: PortalConfig,
    private readonly unit: UnitOfWork,
    private readonly store: ArrivalStore,
    private readonly finish: FinishUpload,
  ) {
    this.server = new Server({
      path: UPLOADS,
      datastore: store,
      relativeLocation: true,
      locker: new MemoryLocker(),
      allowedOrigins: [new URL(config.PUBLIC_URL).origin],
      disableTerminationForFinishedUploads: true,
      lockDrainTimeout: 300,
      onUploadFinish: () => this.whole(),
      onResponseError: (_request, error) => this.noted(error),
    });
  }

  async run(actor: Actor, request: TusRequest): Promise<TusAnswer> {
    const { id } = request;
    const arrival = await arrivalOf(this.unit.read, id, actor.personId);
    if (!arrival) found(await row(this.unit.read, OWN, [id, actor.personId]));
    const asking: Asking = { actor, arrival };
    return this.asking.run(asking, async () => {
      // Whole but not finished: the database was away, or the process died between the last byte and its row.
      if (arrival && (await sizeOf(this.store.pathOf(id))) === arrival.size) await this.whole();
      const response = await this.spoken(request);
      if (asking.fault) throw faultOf(asking.fault);
      if (response.status >= 400) throw faultOf({ status_code: response.status });
      return { headers: [...response.headers] };
    });
  }

  /** Whatever of the body is left unread is let go of, or its connection would hang. */
  private async spoken({ body, ...request }: TusRequest): Promise<Response> {
    if (!body) return this.server.handleWeb(asRequest(request, null));
    const piece = new PassThrough();
    finished(body, (error) => error && piece.destroy(error));
    try {
      return await this.server.handleWeb(asRequest(request, body.pipe(piece)));
    } finally {
      body.unpipe(piece).resume();
      piece.destroy();
    }
  }

  private async whole(): Promise<Record<string, never>> {
    const { actor, arrival } = this.asking.getStore() ?? refuse('not-found', 'not-found');
    if (arrival) await this.finish.pieces(actor, arrival, this.store.pathOf(arrival.id));
    return {};
  }

  private noted(error: unknown): undefined {
    const asking = this.asking.getStore();
    if (asking) asking.fault = error;
    return undefined;
  }
}

type Message = Parameters<Server['handleWeb']>[0];

function asRequest({ method, id, headers }: Omit<TusRequest, 'body'>, body: Readable | null): Message {
  const stream = body ? { body: Readable.toWeb(body) as ReadableStream<Uint8Array>, duplex: 'half' } : {};
  return new Request(`http://portal${UPLOADS}/${id}`, { method, headers, ...stream } as RequestInit);
}

/** Another piece of the same upload came meanwhile: how far it is must be asked anew. */
const OVERTAKEN = new Set<unknown>([ERRORS.ABORTED, ERRORS.ERR_LOCK_TIMEOUT]);

/** The protocol's errors in our words; a refusal of our own stays what it is. */
function faultOf(error: unknown): unknown {
  const { status_code: status } = error as { status_code?: number };
  if (error instanceof DomainError || status === undefined) return error;
  if (status === 404 || status === 410) return new DomainError('not-found', 'not-found');
  if (status === 409 || status === 423 || OVERTAKEN.has(error)) return new DomainError('conflict', 'upload-offset');
  if (status === 413) return new DomainError('too-large', 'upload-length');
  return new DomainError('malformed', 'upload-malformed');
}
