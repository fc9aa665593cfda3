import { AskDialog } from '../../features/entry/changes/ask-dialog.js';
import { ChangesCard } from '../../features/entry/changes/changes-card.js';
import { PledgeCard } from '../../features/entry/papers/pledge-card.js';
import { sealedDocument } from '../../features/entry/papers/sealed-document.js';
import { TeamCard } from '../../features/entry/team/team-card.js';
import { PhoneMark } from '../../features/entry/thread/phone-mark.js';
import { ThreadCard } from '../../features/entry/thread/thread-card.js';
import { Later } from '../../ui/later.js';
import type { MyEntry, Plan } from './entry-page.js';
import { EntryRecord } from './entry-record.js';

/** Beside an entry: its team, its papers and its conversation, then its record and the way out. */
export function EntryAside({ entry, plan }: { entry: MyEntry; plan: Plan }) {
  const scan = sealedDocument(plan);
  return (
    <div>
      {scan && entry.state !== 'withdrawn' && <PledgeCard entryId={entry.id} rule={scan} />}
      <Later>
        <TeamCard entry={entry} />
        {entry.revisionNo > 0 && (
          <ChangesCard
            entryId={entry.id}
            ask={(parts, onClose) => <AskDialog entry={entry} parts={parts} onClose={onClose} />}
          />
        )}
        <ThreadCard entryId={entry.id} />
        <PhoneMark verified={entry.lead.phoneVerified} leadId={entry.lead.id} />
        <EntryRecord entry={entry} />
      </Later>
    </div>
  );
}
