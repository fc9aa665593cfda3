import { ChangeRequests } from '../../queries/change/change-requests.js';
import { AskChange } from './ask-change.js';
import { SettleChange } from './settle-change.js';

/** What a team asks to change once its entry is fixed, and what becomes of it. */
export const CHANGES = [AskChange, SettleChange, ChangeRequests];
