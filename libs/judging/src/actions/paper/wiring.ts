import { AttachScan } from './attach-scan.js';
import { ChooseSheet } from './choose-sheet.js';
import { DecidePaper } from './decide-paper.js';
import { PrintPapers } from './print-papers.js';
import { ScanReader } from './scan-reader.js';
import { SettlePaper } from './settle-paper.js';
import { SignOnPaper } from './sign-on-paper.js';
import { TakePaper } from './take-paper.js';
import { TranscribePaper } from './transcribe-paper.js';
import { WithdrawPaper } from './withdraw-paper.js';

export const PAPER_ACTIONS = [
  ...[AttachScan, ChooseSheet, DecidePaper, PrintPapers, ScanReader],
  ...[SettlePaper, SignOnPaper, TakePaper, TranscribePaper, WithdrawPaper],
];
