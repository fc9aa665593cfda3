import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Body, Controller, Get, Module, Param, Post, type StreamableFile } from '@nestjs/common';
import { asDownload, Download, FileModule, Files, type IncomingFile, KeepFile, type Upload, Uploaded } from '#file';
import type { Actor } from '#kernel';
import { By, Public } from '#platform/http';
import { UnitOfWork } from '#platform/unit-of-work';
import { type Portal, startPortal } from '#testing';
import { ClearIncoming } from '../src/actions/arrival/clear-incoming.js';

const RULE = { mediaTypes: ['application/pdf', 'image/png'], maxBytes: 20_000, maxPages: 2 };
const OWNER: Actor = { personId: '01890000-0000-7000-8000-000000000001', sessionId: null, seats: [] };

@Controller('specimens')
class SpecimenController {
  constructor(
    private readonly keep: KeepFile,
    private readonly files: Files,
    private readonly unit: UnitOfWork,
  ) {}

  @Public()
  @Post()
  async add(@By() _: Actor, @Uploaded() file: IncomingFile): Promise<Upload> {
    const received = await this.keep.receive(file, RULE);
    return this.unit.run((tx) => this.keep.within(tx, OWNER, received));
  }

  @Public()
  @Post('unread')
  unread(@Uploaded() file: IncomingFile, @Body() _: unknown): { name: string } {
    return { name: file.name };
  }

  @Public()
  @Get(':id')
  @Download()
  async get(@Param('id') id: string): Promise<StreamableFile> {
    return asDownload(await this.files.open(this.unit.read, id));
  }
}

@Module({ imports: [FileModule], controllers: [SpecimenController] })
class SpecimenModule {}

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([SpecimenModule]);
});
afterAll(() => portal.stop());

const pdf = (pages: number, extra = '') =>
  `%PDF-1.4\n1 0 obj\n<< /Type /Pages /Count ${pages} >>\nendobj\n${extra}\n%%EOF\n`;
function form(bytes: string | Buffer, name = '商业计划书.pdf', type = 'application/pdf') {
  const data = new FormData();
  data.append(
    'file',
    new Blob([typeof bytes === 'string' ? Buffer.from(bytes) : new Uint8Array(bytes)], { type }),
    name,
  );
  return data;
}
const counts = async () => {
  const sql =
    'SELECT (SELECT count(*)::int FROM file.blob) AS blobs, (SELECT count(*)::int FROM file.upload) AS uploads';
  return ((await portal.db.query(sql)) as unknown[])[0];
};
const left = () => {
  const folder = join(portal.config.DATA_DIR, 'files', 'incoming');
  return existsSync(folder) ? readdirSync(folder) : [];
};

it('keeps a file under its hash once, and gives it back under each name', async () => {
  const first = await portal.visitor.post('/specimens', form(pdf(2)));
  const second = await portal.visitor.post('/specimens', form(pdf(2), 'C:\\other\u202E.pdf'));
  expect(first.status).toBe(201);
  expect(first.body).toMatchObject({
    name: '商业计划书.pdf',
    mediaType: 'application/pdf',
    pages: 2,
    size: pdf(2).length,
  });
  expect(second.body).toMatchObject({ name: 'other.pdf', sha256: first.body.sha256 });
  expect(await counts()).toEqual({ blobs: 1, uploads: 2 });
  const hash = String(first.body.sha256);
  expect(readFileSync(join(portal.config.DATA_DIR, 'files', hash.slice(0, 2), hash), 'latin1')).toBe(pdf(2));
  expect(left()).toEqual([]);

  const back = await portal.visitor.get(`/specimens/${first.body.id}`);
  expect(back.bytes.toString('latin1')).toBe(pdf(2));
  expect(back.headers.get('content-type')).toBe('application/pdf');
  expect(back.headers.get('content-disposition')).toContain("filename*=UTF-8''%E5%95%86");
  expect(back.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
  expect(back.headers.get('x-content-type-options')).toBe('nosniff');
  expect(back.headers.get('cache-control')).toBe('private, no-store');
});

it.each([
  ['too large while it streams', form('%PDF-1.4' + 'x'.repeat(3_000_000)), 413, 'file-too-large'],
  ['empty', form(''), 422, 'file-empty'],
  ['text called PDF', form('hello'), 422, 'file-type-mismatch'],
  ['a page called PDF', form('<html><script>alert(1)</script></html>'), 422, 'file-type-mismatch'],
  ['a PDF called picture', form(pdf(1), 'a.png', 'image/png'), 422, 'file-type-mismatch'],
  ['a PDF declared as a page', form(pdf(1), 'a.pdf', 'text/html'), 422, 'file-type-mismatch'],
  ['of a kind nobody asked for', form(pdf(1), 'a.docx', ''), 422, 'file-type'],
  ['a script inside', form(pdf(1, '<< /S /JavaScript /JS (x) >>')), 422, 'file-active-content'],
  ['locked', form(pdf(1, 'trailer << /Encrypt 5 0 R >>')), 422, 'file-encrypted'],
  ['too long', form(pdf(3)), 422, 'file-too-many-pages'],
  ['no file at all', new FormData(), 400, 'file-missing'],
])('refuses what is %s, and keeps nothing', async (_what, body, status, code) => {
  const before = await counts();
  const answer = await portal.visitor.post('/specimens', body);
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
  expect(await counts()).toEqual(before);
  expect(left()).toEqual([]);
});

const raw = (body: string) =>
  portal.visitor.with({ 'content-type': 'multipart/form-data; boundary=abc' }).post('/specimens', body);

it('refuses forms that break off', async () => {
  const head = '--abc\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n';
  for (const body of ['', 'garbage', head, `${head}%PDF-1.4 and then nothing`]) {
    const answer = await raw(body);
    expect({ body, status: answer.status }).toEqual({ body, status: 400 });
  }
  expect(left()).toEqual([]);
});

it('refuses what is no form, and answers although nobody read the file', async () => {
  expect((await portal.visitor.post('/specimens', { file: 'x' })).status).toBe(400);
  const answer = await portal.visitor.post('/specimens/unread', form('x'.repeat(3_000_000)));
  expect(answer.body.name).toBe('商业计划书.pdf');
  expect((await portal.visitor.get(`/specimens/${OWNER.personId}`)).status).toBe(404);
});

it('clears away what a crash left for a day, and nothing that is still arriving', async () => {
  const folder = join(portal.config.DATA_DIR, 'files', 'incoming');
  for (const name of ['old', 'new']) writeFileSync(join(folder, name), 'half');
  const yesterday = Date.now() / 1000 - 90_000;
  utimesSync(join(folder, 'old'), yesterday, yesterday);
  await portal.get(ClearIncoming).run();
  expect(left()).toEqual(['new']);
});
