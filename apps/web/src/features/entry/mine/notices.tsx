import type { MyEntry } from '../api/my-entry.js';
import type { EntryPlan } from '../form/plan.js';
import { CopyOffer } from './copy-offer.js';
import { FormOffer } from './form-offer.js';
import { MaterialsNotice } from './materials-notice.js';
import { ProofNotice } from './proof-notice.js';
import { ReturnNotice } from './return-notice.js';
import { TimeNotice } from './time-notice.js';
import { WaitOver } from './wait-over.js';

/** What a team must know before anything else about its entry: its time, and why it came back. */
export function Notices({ entry, plan }: { entry: MyEntry; plan: EntryPlan }) {
  return (
    <>
      <WaitOver entry={entry} />
      <TimeNotice entry={entry} />
      <ReturnNotice entry={entry} plan={plan} />
      <ProofNotice entry={entry} />
      <MaterialsNotice entry={entry} plan={plan} />
      <FormOffer entry={entry} plan={plan} />
      <CopyOffer entry={entry} />
    </>
  );
}
