import { CallOffNotice } from './call-off-notice.js';
import { PublishNotice } from './publish-notice.js';

/** What organisers do with notices. */
export const NOTICE_ACTIONS = [CallOffNotice, PublishNotice];
