import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { found, refuse } from '#kernel';
import { PortalConfig } from '#platform/config';
import type { HallGuideView } from './hall-guide.view.js';

interface Guide {
  readonly secure: readonly string[];
  readonly plain: readonly string[];
  /** The file of the authority's certificate. */
  readonly root: string | null;
  readonly moved?: { readonly from: string; readonly at: string } | null;
}

/** What `npm run hall` wrote for tablets; read at every question, because the machine's addresses may change. */
@Injectable()
export class HallGuides {
  constructor(private readonly config: PortalConfig) {}

  async guide(): Promise<HallGuideView> {
    const { secure, plain, root, moved: last } = await this.read();
    const moved = last ? { from: last.from, at: new Date(last.at) } : null;
    const places = secure.map((address, index) => ({ secure: address, plain: plain[index] ?? '' }));
    if (root === null) return { places, authority: null, moved };
    const { subject, fingerprint256, fingerprint, validToDate } = new X509Certificate(await readFile(root));
    const name = subject.replace(/^CN=/, '');
    return { places, authority: { name, sha256: fingerprint256, sha1: fingerprint, until: validToDate }, moved };
  }

  /** The authority's certificate in DER, which every system opens. */
  async root(): Promise<Buffer> {
    const { root } = await this.read();
    return new X509Certificate(await readFile(found(root))).raw;
  }

  private async read(): Promise<Guide> {
    const file = this.config.HALL_GUIDE;
    if (file === null) return refuse('not-found', 'no-hall');
    return JSON.parse(await readFile(file, 'utf8')) as Guide;
  }
}
