import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { PortalConfig } from './config.js';
import { type Kept, type LocalCopy, Storage } from './storage.js';

/** Objects are in a bucket of an S3-compatible store. */
export class S3Storage extends Storage {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor({ S3_URL, S3_ADDRESSING, S3_REGION, S3_ACCESS_KEY, S3_SECRET_KEY }: PortalConfig) {
    super();
    const { origin, pathname } = new URL(S3_URL ?? '');
    this.bucket = pathname.slice(1);
    this.client = new S3Client({
      endpoint: origin,
      region: S3_REGION,
      credentials: { accessKeyId: S3_ACCESS_KEY ?? '', secretAccessKey: S3_SECRET_KEY ?? '' },
      forcePathStyle: S3_ADDRESSING === 'path',
      // Many compatible stores keep the checksum's framing of a stream as if it were bytes of the object.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
  }

  async keep(path: string, key: string): Promise<void> {
    const { size } = await stat(path);
    const Body = createReadStream(path);
    await this.client.send(new PutObjectCommand({ ...this.at(key), Body, ContentLength: size }));
  }

  async open(key: string, range?: { from: number; to: number }): Promise<Readable> {
    const Range = range ? { Range: `bytes=${range.from}-${range.to}` } : {};
    const { Body } = await this.client.send(new GetObjectCommand({ ...this.at(key), ...Range }));
    return Body as Readable;
  }

  async local(key: string): Promise<LocalCopy> {
    const folder = await mkdtemp(join(tmpdir(), 'portal-object-'));
    const release = () => rm(folder, { recursive: true, force: true });
    const path = join(folder, 'object');
    try {
      await pipeline(await this.open(key), createWriteStream(path));
      return { path, release };
    } catch (error) {
      await release();
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.at(key)));
  }

  async *list(prefix: string): AsyncIterable<Kept> {
    for (let token: string | undefined; ;) {
      const page = { Bucket: this.bucket, Prefix: prefix, ContinuationToken: token };
      const { Contents = [], NextContinuationToken } = await this.client.send(new ListObjectsV2Command(page));
      for (const { Key, LastModified } of Contents) if (Key && LastModified) yield { key: Key, at: LastModified };
      if (!NextContinuationToken) return;
      token = NextContinuationToken;
    }
  }

  private at(key: string): { Bucket: string; Key: string } {
    return { Bucket: this.bucket, Key: key };
  }
}
