/** A label and what stands beside it. */
export type Fact = readonly [label: string, value: string];

/** One part of a paper, drawn where the one before it ended. */
export type Block =
  | { is: 'title'; text: string; under: string }
  | { is: 'heading'; text: string }
  | { is: 'facts'; rows: readonly Fact[] }
  /** `end`: at the right, where whoever signs stands. */
  | { is: 'text'; label: string; text: string; end?: boolean }
  | { is: 'list'; label: string; items: readonly string[] }
  /** `fine`: in smaller type, for a form that has to fit on a page. */
  | {
      is: 'table';
      label: string;
      columns: readonly { text: string; share: number }[];
      rows: readonly string[][];
      fine?: boolean;
    }
  /** A QR code with lines of text beside it; `side` in points; `cut`: a line below, along which it is cut off. */
  | {
      is: 'code';
      content: string;
      about: string;
      lines: readonly string[];
      side?: number;
      strong?: string;
      cut?: boolean;
    }
  /** A small QR code with a line that stand at the top of every page on to which what follows goes, up to the next `page`. */
  | { is: 'running'; content: string; line: string }
  /** Empty boxes for seals and signatures, two in a row; `height` in points. */
  | { is: 'boxes'; labels: readonly string[]; height?: number }
  /** Empty lines to write on by hand. */
  | { is: 'lines'; label: string; count: number }
  /** What follows begins a page. */
  | { is: 'page' };

/** A document to be printed, in words and blocks; the same paper gives the same bytes. */
export interface Paper {
  title: string;
  language: string;
  madeAt: Date;
  /** A character the font cannot draw stops the paper, or is spelled out as 〔U+1F600〕. */
  glyphs: 'stop' | 'spell';
  head: { left: string; right: string };
  /** `page` with `{page}` and `{pages}`. */
  foot: { left: string; page: string };
  blocks: readonly Block[];
}

/** What is written across every page of a copy, and once more at its foot. */
export interface Mark {
  across: string;
  foot: string;
  madeAt: Date;
}

/** Why a task cannot be done with what it was given; the refusal's code. */
export type PressFaultCode = 'paper-glyph-missing' | 'file-unreadable';

/** A task that cannot be done with what it was given. */
export class PressFault extends Error {
  readonly code: PressFaultCode;
  readonly details: Record<string, unknown>;

  constructor(code: PressFaultCode, details: Record<string, unknown> = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}
