import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Loaded } from '../../ui/loaded.js';
import { type EntryCard, useMyEntries } from './api/my-entries.js';
import { EntryStateTag } from './entry-state.js';
import { NextStep } from './mine/next-step.js';
import type { ReactNode } from 'react';

interface MyEntriesProps {
  editionId: string;
  /** When registration closes; a draft's deadline. */
  endsAt: string;
  /** Shown while there is none, and whether one may begin another: a withdrawn entry does not count. */
  start: ReactNode;
}

const DRAFTING = ['draft', 'submitted'];

/** The entries one leads in an edition, each with its state and next step. */
export function MyEntries({ editionId, endsAt, start }: MyEntriesProps) {
  return (
    <Loaded query={useMyEntries(editionId)}>
      {({ items }) => (
        <>
          {items.map((entry) => (
            <Entry
              key={entry.id}
              entry={entry}
              deadline={DRAFTING.includes(entry.state) ? endsAt : entry.returnedUntil}
            />
          ))}
          {items.every(({ state }) => state === 'withdrawn') && start}
        </>
      )}
    </Loaded>
  );
}

function Entry({ entry, deadline }: { entry: EntryCard; deadline: string | null }) {
  const { t } = useTranslation('team');
  const dates = useDates();
  const home = `/team/entries/${entry.id}`;
  const { waitsUntil } = entry;
  const writing = waitsUntil === null && (entry.state === 'draft' || entry.state === 'returned');
  const waiting = waitsUntil === null ? {} : { status: { code: 'waiting' as const, at: waitsUntil } };
  const running = deadline !== null && entry.state !== 'withdrawn' ? deadline : null;
  return (
    <Card title={entry.title} aside={<EntryStateTag state={entry.state} waits={waitsUntil !== null} />}>
      <p>
        {[
          entry.number,
          entry.organisationName,
          entry.submittedAt && t('entries.submitted-at', { at: dates.instant(entry.submittedAt) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p>
        <NextStep entry={{ id: entry.id, state: entry.state, deadline: running, ...waiting }} />
      </p>
      <p style={{ display: 'flex', gap: 8, flexWrap: 'wrap', marginTop: 16 }}>
        {writing && (
          <LinkButton look="primary" to={`${home}/form`}>
            {t(entry.state === 'draft' ? 'overview.go-on' : 'entries.correct')}
          </LinkButton>
        )}
        <LinkButton to={home}>{t('entries.open')}</LinkButton>
      </p>
    </Card>
  );
}
