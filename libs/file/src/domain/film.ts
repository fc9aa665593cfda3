/** Reads `length` bytes of a file from `at`; fewer where the file ends. */
export type ReadAt = (at: number, length: number) => Promise<Buffer>;

/** A box of an MP4 file (ISO/IEC 14496-12): where its content begins and ends. */
interface Box {
  kind: string;
  from: number;
  to: number;
}

const MOST_BOXES = 10_000;

/**
 * How long an MP4 plays, in seconds, by its movie header (`moov` › `mvhd`).
 * @param size of the file in bytes
 * @returns null when there is no header to read, or it states no length
 */
export async function filmSeconds(read: ReadAt, size: number): Promise<number | null> {
  const movie = await boxIn(read, 'moov', { from: 0, to: size });
  const header = movie && (await boxIn(read, 'mvhd', movie));
  if (!header) return null;
  const bytes = await read(header.from, 32);
  const long = bytes[0] === 1;
  if (bytes.length < (long ? 32 : 20)) return null;
  const scale = bytes.readUInt32BE(long ? 20 : 12);
  const length = long ? Number(bytes.readBigUInt64BE(24)) : bytes.readUInt32BE(16);
  return scale === 0 || length === 0 ? null : length / scale;
}

async function boxIn(read: ReadAt, kind: string, { from, to }: { from: number; to: number }): Promise<Box | null> {
  let at = from;
  for (let count = 0; at + 8 <= to && count < MOST_BOXES; count++) {
    const box = boxAt(await read(at, 16), at, to);
    if (!box || box.kind === kind) return box;
    at = box.to;
  }
  return null;
}

function boxAt(head: Buffer, at: number, end: number): Box | null {
  if (head.length < 8) return null;
  const short = head.readUInt32BE(0);
  const long = short === 1 && head.length >= 16;
  const size = long ? Number(head.readBigUInt64BE(8)) : short === 0 ? end - at : short;
  const from = at + (long ? 16 : 8);
  return size < from - at || at + size > end ? null : { kind: head.toString('latin1', 4, 8), from, to: at + size };
}
