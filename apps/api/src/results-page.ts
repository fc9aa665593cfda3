import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { answerAhead, type Exchange } from '#platform/ahead';
import { PortalConfig } from '#platform/config';
import { report } from '#platform/outage';
import { answerFile, type PublicFile, publicFile, type Shelf, Shelves } from '#publication';
import { resultsHead } from './results-head.js';

const PAGE = /^\/editions\/([a-z0-9][a-z0-9-]{0,39})\/results(?:\/(\d{1,6}))?$/;
/** What belongs to one answer, or is said of the bytes anew. */
const OWN = new Set([
  ...['date', 'connection', 'keep-alive', 'x-request-id', 'etag', 'last-modified', 'accept-ranges'],
  ...['content-type', 'content-length', 'cache-control', 'vary', 'transfer-encoding'],
]);

interface Page {
  readonly file: PublicFile;
  readonly headers: readonly string[];
}
type Http = ReturnType<ReturnType<NestFastifyApplication['getHttpAdapter']>['getInstance']>;

/**
 * The pages of results, with a head for those who show a link to them: the framework makes each once as long as nothing
 * else is published, and the same bytes go to everybody.
 */
export function serveResultsPages(app: NestFastifyApplication): void {
  const pages = new ResultsPages(
    app.getHttpAdapter().getInstance(),
    app.get(Shelves, { strict: false }),
    app.get(PortalConfig).PUBLIC_URL,
  );
  answerAhead(app.getHttpServer(), (exchange) => pages.answers(exchange));
}

class ResultsPages {
  private readonly kept = new WeakMap<Shelf, Map<string, Page>>();

  constructor(
    private readonly http: Http,
    private readonly shelves: Shelves,
    private readonly origin: string,
  ) {}

  answers(exchange: Exchange): boolean {
    const { url = '', method } = exchange.request;
    const found = method === 'GET' || method === 'HEAD' ? PAGE.exec(url.split('?')[0] ?? '') : null;
    if (!found) return false;
    const [path, slug = '', no] = found;
    const shelf = this.shelves.of(slug);
    const page = shelf instanceof Promise || shelf === null ? undefined : this.kept.get(shelf)?.get(path);
    if (page) answerFile(exchange, page.file, page.headers);
    else void this.later(exchange, { path, no, shelf });
    return true;
  }

  private async later(exchange: Exchange, asked: { path: string; no: string | undefined; shelf: unknown }) {
    try {
      const shelf = (await asked.shelf) as Shelf | null;
      const page = shelf && (await this.make(shelf, asked.path, asked.no));
      if (page) answerFile(exchange, page.file, page.headers);
      else this.http.routing(exchange.request, exchange.response);
    } catch (error) {
      report(error, 'a page of results');
      this.http.routing(exchange.request, exchange.response);
    }
  }

  /** Undefined where no web is built, or nothing of that number is out. */
  private async make(shelf: Shelf, path: string, no: string | undefined): Promise<Page | undefined> {
    const release = no === undefined ? shelf.releases.at(-1) : shelf.releases.find((one) => String(one.no) === no);
    if (!release) return undefined;
    const answer = await this.http.inject({ url: path, headers: { accept: 'text/html' } });
    if (answer.statusCode !== 200) return undefined;
    const html = resultsHead(answer.body, { shelf, release, origin: this.origin, path });
    const headers = Object.entries(answer.headers).flatMap(([name, value]) =>
      OWN.has(name) || value === undefined ? [] : [name, String(value)],
    );
    const page = { file: await publicFile('text/html; charset=utf-8', Buffer.from(html), false), headers };
    const pages = this.kept.get(shelf) ?? new Map<string, Page>();
    this.kept.set(shelf, pages.set(path, page));
    return page;
  }
}
