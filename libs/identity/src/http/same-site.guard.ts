import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { refuse } from '#kernel';
import { PortalConfig } from '#platform/config';
import type { PortalRequest } from '#platform/http';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Bodies that a form of another site cannot send without asking first, and uploads, whose origin is checked. */
const BODIES = /^(application\/json|multipart\/form-data|application\/offset\+octet-stream)\s*(;|$)/i;

/** Nothing is changed on behalf of another site: by the browser's own word, the origin and the kind of body. */
@Injectable()
export class SameSiteGuard implements CanActivate {
  private readonly origin: string;

  constructor(config: PortalConfig) {
    this.origin = new URL(config.PUBLIC_URL).origin;
  }

  canActivate(context: ExecutionContext): boolean {
    const { method, headers } = context.switchToHttp().getRequest<PortalRequest>();
    if (READING.has(method)) return true;
    const site = headers['sec-fetch-site'];
    const fromHere = site === undefined || site === 'same-origin' || site === 'none';
    const body = headers['content-type'];
    if (!fromHere || !this.isOurs(headers) || (body !== undefined && !BODIES.test(body)))
      refuse('not-allowed', 'cross-site');
    return true;
  }

  private isOurs({ origin, host }: { origin?: string; host?: string }): boolean {
    if (origin === undefined || origin === this.origin) return true;
    return URL.canParse(origin) && host !== undefined && new URL(origin).host === host;
  }
}
