import { parentPort } from 'node:worker_threads';
import type { Card } from './card.js';
import { type Diploma, lacking, printDiploma } from './diplomas.js';
import { serveModestly } from './modest-process.js';
import { type Mark, type Paper, PressFault, type PressFaultCode } from './paper.js';
import { printPaper } from './print.js';
import { stampPages } from './stamp-pages.js';
import { stampPdf } from './stamp.js';
import { stampSlides } from './stamp-slides.js';
import { strip } from './strip.js';
import type { TableBounds, TablePlan } from './tables.js';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** What the thread can do. */
const TASKS = {
  diploma: ({ diploma }: { diploma: Diploma }) => printDiploma(diploma),
  lacking: ({ texts }: { texts: readonly string[] }) => Promise.resolve(lacking(texts)),
  print: ({ paper }: { paper: Paper }) => printPaper(paper),
  stamp: async ({ bytes, mediaType, mark }: { bytes: Uint8Array; mediaType: string; mark: Mark }) => {
    if (mediaType === 'application/pdf') return stampPdf(bytes, mark);
    if (mediaType === `${OFFICE}.presentationml.presentation`) return stampSlides(bytes, mark);
    if (mediaType === `${OFFICE}.wordprocessingml.document`) return stampPages(bytes, mark);
    const { stampPicture } = await import('./stamp-picture.js');
    return stampPicture(bytes, mediaType, mark);
  },
  strip: ({ bytes, mediaType }: { bytes: Uint8Array; mediaType: string }) => strip(bytes, mediaType),
  /** Its canvas and its decoder are loaded by the first scan, not by every paper. */
  codes: async ({ bytes, mediaType, prefix }: { bytes: Uint8Array; mediaType: string; prefix: string }) => {
    const { readCodes } = await import('./codes.js');
    return readCodes(bytes, mediaType, prefix);
  },
  /** Its canvas too is loaded by the first. */
  card: async ({ card }: { card: Card }) => {
    const { drawCard } = await import('./card.js');
    return drawCard(card);
  },
  text: async ({ bytes, pages }: { bytes: Uint8Array; pages: number }) => {
    const { textOf } = await import('./texts.js');
    return textOf(bytes, pages);
  },
  /** Word documents and spreadsheets need large libraries, which papers do without. */
  document: async ({ paper }: { paper: Paper }) => {
    const { writeDocument } = await import('./document.js');
    return writeDocument(paper);
  },
  readTable: async ({ bytes, bounds }: { bytes: Uint8Array; bounds: TableBounds }) => {
    const { readTable } = await import('./tables.js');
    return readTable(bytes, bounds);
  },
  writeTables: async ({ plans }: { plans: readonly TablePlan[] }) => {
    const { writeTables } = await import('./tables.js');
    return writeTables(plans);
  },
};

/** What each task is told and what it answers. */
export type Tasks = {
  [Name in keyof typeof TASKS]: {
    told: Parameters<(typeof TASKS)[Name]>[0];
    answer: Awaited<ReturnType<(typeof TASKS)[Name]>>;
  };
};

/** What the thread is told. */
export interface Told {
  name: keyof Tasks;
  input: never;
}
/** What the thread says to one task: its answer, or why it cannot be done. */
export type Said =
  | { is: 'answer'; answer: unknown }
  | { is: 'fault'; code: PressFaultCode; details: Record<string, unknown> }
  | { is: 'error'; message: string };

async function outcome({ name, input }: Told): Promise<Said> {
  try {
    return { is: 'answer', answer: await TASKS[name](input) };
  } catch (error) {
    if (error instanceof PressFault) return { is: 'fault', code: error.code, details: error.details };
    return { is: 'error', message: String((error as Error).stack) };
  }
}

if (parentPort)
  parentPort.on('message', (told: Told) => void outcome(told).then((said) => parentPort?.postMessage(said)));
else serveModestly((told) => outcome(told as Told));
