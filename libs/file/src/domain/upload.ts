/** What a file may be; `maxBytes` in bytes, `maxPages` null where pages are not counted. */
export interface FileRule {
  mediaTypes: readonly string[];
  maxBytes: number;
  maxPages: number | null;
}

/** A file on its way in, as the client describes it. */
export interface IncomingFile {
  stream: NodeJS.ReadableStream;
  name: string;
  mediaType: string;
}

/** A file that passed its checks and lies on disk, but belongs to nothing yet. `pages` null when not findable. */
export interface ReceivedFile {
  sha256: string;
  name: string;
  mediaType: string;
  size: number;
  pages: number | null;
}

/** A kept file: who handed in which bytes under which name. */
export interface Upload extends ReceivedFile {
  id: string;
  personId: string;
  createdAt: Date;
}
