import { crc32, deflateRawSync } from 'node:zlib';
import {
  type CanActivate,
  Controller,
  type ExecutionContext,
  Get,
  Injectable,
  Module,
  Param,
  type StreamableFile,
} from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import {
  type Admission,
  asDownload,
  Download,
  FileModule,
  Files,
  TakesUploads,
  type Upload,
  type UploadTaker,
  type UploadTarget,
} from '#file';
import { type Actor, refuse, VISITOR } from '#kernel';
import { now } from '#platform/clock';
import { type PortalRequest, Public } from '#platform/http';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type Client, type Portal, startPortal } from '#testing';

const PERSON = '01890000-0000-7000-8000-000000000001';
export const NEIGHBOUR = '01890000-0000-7000-8000-000000000002';
const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
const RULE = {
  mediaTypes: ['application/pdf', 'image/png', 'video/mp4', PPTX],
  ...{ maxBytes: 12_000_000, maxPages: 2, maxSeconds: 180 },
};

/** Takes uploads for shelves; a shelf called `closed` lets nobody begin, one called `full` lets nobody finish. */
@Injectable()
@TakesUploads('specimen')
export class SpecimenTaker implements UploadTaker {
  readonly taken: { shelf: string; id: string; name: string; begunAt: Date }[] = [];

  constructor(private readonly unit: UnitOfWork) {}

  async admit(_: Actor, { shelf }: UploadTarget): Promise<Admission> {
    if (shelf === 'closed') refuse('conflict', 'stale');
    return { rule: RULE, at: await now(this.unit.read) };
  }

  async take(_tx: Tx, _actor: Actor, { shelf = '' }: UploadTarget, upload: Upload, begunAt: Date): Promise<void> {
    if (shelf === 'full') refuse('conflict', 'stale');
    this.taken.push({ shelf, id: upload.id, name: upload.name, begunAt });
  }
}

/** Believes a header about who asks: people and sessions are another context's. */
@Injectable()
class HeaderGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<PortalRequest>();
    const personId = request.headers['x-person'];
    request.actor = typeof personId === 'string' ? { personId, sessionId: null, seats: [] } : VISITOR;
    return true;
  }
}

@Controller('shelf')
class ShelfController {
  constructor(
    private readonly files: Files,
    private readonly unit: UnitOfWork,
  ) {}

  @Public()
  @Get(':id')
  @Download()
  async get(@Param('id') id: string): Promise<StreamableFile> {
    return asDownload(await this.files.open(this.unit.read, id));
  }
}

@Module({
  imports: [FileModule],
  controllers: [ShelfController],
  providers: [SpecimenTaker, { provide: APP_GUARD, useClass: HeaderGuard }],
})
class ShelfModule {}

/** A portal with shelves for uploads. */
export function startShelves(environment: Record<string, string> = {}): Promise<Portal> {
  return startPortal([ShelfModule], environment);
}

/** A tus client of one person. */
export function tusClient(portal: Portal, person = PERSON): Client {
  return portal.visitor.with({ 'x-person': person, 'tus-resumable': '1.0.0' });
}

/** The headers of a creation. */
export function announcement(
  size: number,
  name = '商业计划书.pdf',
  more: Record<string, string> = {},
): Record<string, string> {
  const pairs = Object.entries({ purpose: 'specimen', filename: name, shelf: 'open', ...more });
  const coded = pairs.map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`);
  return { 'upload-length': String(size), 'upload-metadata': coded.join(',') };
}

/** A PDF of so many pages, filled up with a comment to at least so many bytes. */
export function pdf(pages = 1, size = 0, extra = ''): Buffer {
  const head = `%PDF-1.4\n1 0 obj\n<< /Type /Pages /Count ${pages} >>\nendobj\n${extra}\n`;
  return Buffer.from(`${head}%${'x'.repeat(size)}\n%%EOF\n`, 'latin1');
}

/** Which bytes and rows there are. */
export async function counts(portal: Portal): Promise<Record<string, number>> {
  const tables = ['blob', 'upload', 'arrival'].map((name) => `(SELECT count(*)::int FROM file.${name}) AS ${name}`);
  return ((await portal.db.query(`SELECT ${tables.join(', ')}`)) as Record<string, number>[])[0]!;
}

/** A part of an archive; `unpacked` and `mode` may lie. */
export interface Part {
  name: string;
  bytes?: Buffer;
  unpacked?: number;
  mode?: number;
}

const CONTENT_TYPES = Buffer.from(
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override
   PartName="/ppt/presentation.xml"
   ContentType="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"/></Types>`,
);

/** A ZIP (APPNOTE 4.3) of these parts, every one deflated. */
export function zip(parts: readonly Part[]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes = Buffer.from('x'), unpacked = bytes.length, mode = 0o100644 } of parts) {
    const packed = deflateRawSync(bytes);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x800, 2);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(unpacked, 18);
    facts.writeUInt16LE(Buffer.byteLength(name), 22);
    local.push(Buffer.from('PK\u0003\u0004', 'latin1'), facts, Buffer.from(name), packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(mode * 0x10000, 6);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0003', 'latin1'), facts, rest, Buffer.from(name));
    at += 30 + Buffer.byteLength(name) + packed.length;
  }
  const length = Buffer.concat(directory).length;
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  for (const place of [8, 10]) end.writeUInt16LE(parts.length, place);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, ...directory, end]);
}

/** A presentation with these parts in it. */
export function pptx(...parts: Part[]): Buffer {
  return zip([{ name: '[Content_Types].xml', bytes: CONTENT_TYPES }, { name: 'ppt/presentation.xml' }, ...parts]);
}

/** A film that says it plays for so many seconds. */
export function mp4(seconds: number): Buffer {
  const box = (kind: string, content: Buffer) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(8 + content.length, 0);
    head.write(kind, 4, 'latin1');
    return Buffer.concat([head, content]);
  };
  const header = Buffer.alloc(100);
  header.writeUInt32BE(10, 12);
  header.writeUInt32BE(seconds * 10, 16);
  const brands = Buffer.from('isom\0\0\0\0isommp42', 'latin1');
  return Buffer.concat([box('ftyp', brands), box('moov', box('mvhd', header)), box('mdat', Buffer.alloc(64))]);
}

/** A PNG's head, of so many pixels each way. */
export function png(pixels: number): Buffer {
  const bytes = Buffer.alloc(64);
  bytes.write('\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR', 'latin1');
  bytes.writeUInt32BE(pixels, 16);
  bytes.writeUInt32BE(pixels, 20);
  bytes.write('IDAT', 37, 'latin1');
  return bytes;
}

/** The head of a program for Windows. */
export function exe(): Buffer {
  return Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);
}
