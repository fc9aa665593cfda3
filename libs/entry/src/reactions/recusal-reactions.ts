import { DescribeEntries } from '../actions/entry/describe-entries.js';
import { TellRecusalOfEdits } from './tell-recusal-of-edits.js';
import { TellRecusal } from './tell-recusal.js';

/** What keeps recusal told of who and what stands behind entries. */
export const RECUSAL_REACTIONS = [DescribeEntries, TellRecusal, TellRecusalOfEdits];
