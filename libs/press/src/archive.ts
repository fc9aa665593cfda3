import { buffer } from 'node:stream/consumers';
import { crc32, deflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { PressFault } from './paper.js';

/** A part as it stands in an archive: its bytes packed, and how to unpack them. */
interface Packed {
  name: Buffer;
  method: number;
  crc: number;
  unpacked: number;
  bytes: Buffer;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Names are UTF-8. */
const UTF8 = 0x800;
const DEFLATED = 8;
/** The first day there is for an archive: when a part was made tells nobody anything. */
const EPOCH = 0x21;

/** The parts of a document that is an archive (APPNOTE 6.3, without ZIP64): they can be read, changed and added to. */
export class Archive {
  private readonly zip: ZipFile;
  private readonly entries: ReadonlyMap<string, Entry>;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.zip = zip;
    this.entries = entries;
  }

  /** @throws PressFault `file-unreadable` */
  static async open(bytes: Uint8Array): Promise<Archive> {
    try {
      const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, autoClose: false });
      const entries = new Map<string, Entry>();
      for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
      return new Archive(zip, entries);
    } catch {
      throw new PressFault('file-unreadable');
    }
  }

  /**
   * The text of a part; empty when there is none.
   * @throws PressFault `file-unreadable` when it is no UTF-8
   */
  async text(name: string): Promise<string> {
    const entry = this.entries.get(name);
    if (!entry) return '';
    try {
      const bytes = await buffer(await this.zip.openReadStreamPromise(entry));
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      throw new PressFault('file-unreadable');
    }
  }

  /** The archive with these texts in place of its own or beside them; every other part is taken over as it is packed. */
  async with(texts: ReadonlyMap<string, string>): Promise<Buffer> {
    const parts: Packed[] = [];
    for (const [name, entry] of this.entries) {
      const text = texts.get(name);
      parts.push(text === undefined ? await this.taken(entry) : packed(name, text));
    }
    for (const [name, text] of texts) if (!this.entries.has(name)) parts.push(packed(name, text));
    return assembled(parts);
  }

  private async taken(entry: Entry): Promise<Packed> {
    const bytes = await buffer(await this.zip.openReadStreamPromise(entry, { decodeFileData: false }));
    const { compressionMethod: method, crc32: crc, uncompressedSize: unpacked } = entry;
    return { name: Buffer.from(entry.fileName), method, crc, unpacked, bytes };
  }
}

function packed(name: string, text: string): Packed {
  const plain = Buffer.from(text);
  const bytes = deflateRawSync(plain);
  return { name: Buffer.from(name), method: DEFLATED, crc: crc32(plain), unpacked: plain.length, bytes };
}

/** What the header of a part and the directory both say of it. */
function facts({ name, method, crc, unpacked, bytes }: Packed): Buffer {
  const said = Buffer.alloc(26);
  for (const [at, value] of [VERSION, UTF8, method, 0, EPOCH].entries()) said.writeUInt16LE(value, at * 2);
  for (const [at, value] of [crc, bytes.length, unpacked].entries()) said.writeUInt32LE(value, 10 + at * 4);
  said.writeUInt16LE(name.length, 22);
  return said;
}

function assembled(parts: readonly Packed[]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const said = facts(part);
    const header = [word(LOCAL), said, part.name, part.bytes];
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(word(CENTRAL), Buffer.from([VERSION, 0]), said, rest, part.name);
    local.push(...header);
    at += header.reduce((sum, { length }) => sum + length, 0);
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return Buffer.concat([...local, ...directory, ending(parts.length, size, at)]);
}

function ending(count: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  for (const place of [8, 10]) end.writeUInt16LE(count, place);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return end;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
