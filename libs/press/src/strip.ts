import { PressFault } from './paper.js';
import { stripJpeg, stripPng } from './strip-image.js';
import { stripPdf } from './strip-pdf.js';

/** A PDF, JPEG or PNG without what tells of its authors; `file-unreadable` for any other type. */
export function strip(bytes: Uint8Array, mediaType: string): Promise<Uint8Array> {
  if (mediaType === 'application/pdf') return stripPdf(bytes);
  if (mediaType === 'image/jpeg') return Promise.resolve(stripJpeg(bytes));
  if (mediaType === 'image/png') return Promise.resolve(stripPng(bytes));
  throw new PressFault('file-unreadable');
}
