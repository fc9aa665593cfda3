import { AnnounceNotice } from './announce-notice.js';
import { CallOffNotice } from './call-off-notice.js';
import { CheckComing } from './check-coming.js';
import { PublishNotice } from './publish-notice.js';
import { StoreNotice } from './store-notice.js';
import { TellOrganisers } from './tell-organisers.js';

/** What is done with notices. */
export const NOTICE_ACTIONS = [AnnounceNotice, CallOffNotice, CheckComing, PublishNotice, StoreNotice, TellOrganisers];
