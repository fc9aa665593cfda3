import { Notices } from '../../features/entry/mine/notices.js';
import { NoticesNow } from '../../features/notice/notices-now.js';
import { HearingsNow } from '../../features/objection/hearings-now.js';
import { TurnsCard } from '../../features/stage/own/turns-card.js';
import type { MyEntry, Plan } from './entry-page.js';
import styles from './team.module.css';

/** What a team should know before anything else: what is asked of it, and when it is on. */
export function EntryNews({ entry, plan }: { entry: MyEntry; plan: Plan }) {
  return (
    <>
      {entry.revisionNo > 0 && <HearingsNow entryId={entry.id} />}
      <NoticesNow slug={plan.slug} />
      <Notices entry={entry} plan={plan} />
      <div className={styles.dates}>
        <TurnsCard entryId={entry.id} title={entry.title} />
      </div>
    </>
  );
}
