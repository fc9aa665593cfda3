import { IssuePaperCodes } from './issue-paper-codes.js';
import { PaperSecret } from './paper-secret.js';
import { RevokePaperCode } from './revoke-paper-code.js';
import { SignInByCode } from './sign-in-by-code.js';

/** What codes on paper need. */
export const PAPER_CODES = [IssuePaperCodes, RevokePaperCode, SignInByCode, PaperSecret];
