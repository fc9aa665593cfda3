import { Loaded } from '../../../ui/loaded.js';
import type { ReviewedEntry } from '../api/entry.js';
import { type Desk, useDesk } from '../api/desk.js';
import { Decisions } from '../decisions.js';
import { ChangesCard } from '../changes/changes-card.js';
import { EntryHistory } from '../entry-history.js';
import { ReviewPanel } from '../review-panel.js';
import type { ReviewRules } from '../rules.js';
import { Beside } from './beside.js';
import { ProposalsCard } from './proposals-card.js';

interface DeskSideProps {
  entry: ReviewedEntry;
  rules: ReviewRules;
  base: string;
  onDecided: () => void;
}

/** Who looks at the entry, what was found, the checklist, the decisions and what happened. */
export function DeskSide({ entry, rules, base, onDecided }: DeskSideProps) {
  return (
    <>
      <Loaded query={useDesk(entry.id)}>
        {(desk: Desk) => (
          <>
            <Beside entry={entry} rules={rules} base={base} desk={desk} />
            <ReviewPanel entry={entry} rules={rules} desk={desk} onDecided={onDecided} />
            <ProposalsCard entry={entry} desk={desk} />
            <ChangesCard entryId={entry.id} />
          </>
        )}
      </Loaded>
      <Decisions decisions={entry.decisions} rules={rules} />
      <EntryHistory id={entry.id} />
    </>
  );
}
