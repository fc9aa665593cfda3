import { PaperPage } from './paper-page.js';
import { PaperScans } from './paper-scans.js';
import { Papers } from './papers.js';
import { PrintFile } from './print-file.js';
import { SheetPrinter } from './sheet-printer.js';

export const PAPER_QUERIES = [PaperPage, PaperScans, Papers, PrintFile, SheetPrinter];
