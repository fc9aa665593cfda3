import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { PortalConfig } from './config.js';

/** How long the scanner may be silent. */
const SILENCE = 60_000;
const CHUNK = 64 * 1024;

/** The scanner cannot be asked now; nothing is known about the file. */
export class ScannerAway extends Error {}

/** Asks clamd about files, by its INSTREAM command over TCP; without one configured it finds nothing. */
@Injectable()
export class VirusScan {
  constructor(private readonly config: PortalConfig) {}

  /** Whether there is a scanner to ask. */
  get configured(): boolean {
    return this.config.CLAMD_URL !== null;
  }

  /**
   * What the scanner calls the malware in a file; null when it finds none.
   * @throws ScannerAway when it does not answer, or has no answer for this file
   */
  async look(path: string): Promise<string | null> {
    if (this.config.CLAMD_URL === null) return null;
    const { hostname, port } = new URL(this.config.CLAMD_URL);
    const socket = connect({ host: hostname, port: Number(port) });
    try {
      return verdictOf(await asked(socket, path));
    } catch (error) {
      throw error instanceof ScannerAway ? error : new ScannerAway((error as Error).message, { cause: error });
    } finally {
      socket.destroy();
    }
  }
}

async function asked(socket: Socket, path: string): Promise<string> {
  socket.setTimeout(SILENCE, () => socket.destroy(new ScannerAway('the scanner is silent')));
  await once(socket, 'connect');
  const answer = text(socket);
  // A scanner that has seen enough answers and closes while the file is still being sent.
  await send(socket, path).catch((error: unknown) => socket.destroy(error as Error));
  return answer;
}

async function send(socket: Socket, path: string): Promise<void> {
  socket.write('zINSTREAM\0');
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE((chunk as Buffer).length);
    socket.write(length);
    if (!socket.write(chunk as Buffer)) await once(socket, 'drain');
  }
  socket.write(Buffer.alloc(4));
}

function verdictOf(answer: string): string | null {
  const line = answer.replace(/\0.*$/s, '').trim();
  if (/^stream: OK$/.test(line)) return null;
  return /^stream: (.+) FOUND$/.exec(line)?.[1] ?? raise(line);
}

function raise(line: string): never {
  throw new ScannerAway(`the scanner says: ${line || 'nothing'}`);
}
