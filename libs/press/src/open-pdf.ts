import { PDFDocument } from 'pdf-lib';
import { PressFault } from './paper.js';

/**
 * A PDF in pdf-lib's hands, nothing of it changed.
 * @throws PressFault `file-unreadable`
 */
export async function opened(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    const doc = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: 1500 });
    doc.getPages();
    return doc;
  } catch {
    throw new PressFault('file-unreadable');
  }
}
