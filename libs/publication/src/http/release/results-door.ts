import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { answerAhead, type Exchange, type HttpServer } from '#platform/ahead';
import { PortalConfig } from '#platform/config';
import { report } from '#platform/outage';
import { answerFile, fileHeaders, refuseFile } from './answer-file.js';
import { Shelves, SLUG } from '../../queries/release/shelves.js';
import type { Shelf } from '../../queries/release/shelf.js';

const PREFIX = '/results/';

/** Serves what is public below `/results/SLUG/`, before anything of the framework runs: the same bytes for everybody. */
@Injectable()
export class ResultsDoor implements OnApplicationBootstrap {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly shelves: Shelves,
    private readonly config: PortalConfig,
  ) {}

  onApplicationBootstrap(): void {
    const { httpAdapter } = this.host as Partial<HttpAdapterHost>;
    // The worker answers nobody.
    if (httpAdapter) answerAhead(httpAdapter.getHttpServer() as HttpServer, (exchange) => this.answers(exchange));
  }

  private answers(exchange: Exchange): boolean {
    const { url = '', method } = exchange.request;
    if (!url.startsWith(PREFIX) || (method !== 'GET' && method !== 'HEAD')) return false;
    const [slug = '', ...rest] = (url.split('?')[0] ?? '').slice(PREFIX.length).split('/');
    const shelf = SLUG.test(slug) ? this.shelves.of(slug) : null;
    if (shelf instanceof Promise) void this.later(shelf, rest.join('/'), exchange);
    else this.answer(shelf, rest.join('/'), exchange);
    return true;
  }

  private async later(asked: Promise<Shelf | null>, path: string, exchange: Exchange): Promise<void> {
    try {
      this.answer(await asked, path, exchange);
    } catch (error) {
      report(error, 'published results');
      refuseFile(exchange, 503);
    }
  }

  private answer(shelf: Shelf | null, path: string, exchange: Exchange): void {
    const file = shelf?.files.get(path);
    if (file) answerFile(exchange, file, fileHeaders(this.config.strictTransport));
    else refuseFile(exchange, 404);
  }
}
