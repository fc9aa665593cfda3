import { useTranslation } from 'react-i18next';
import { serverNow } from '../../lib/clock.js';
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
              deadline={DRAFTING.includes(entry.state) ? endsAt : (materialsDue(entry) ?? entry.returnedUntil)}
            />
          ))}
          {items.every(({ state }) => state === 'withdrawn') && start}
        </>
      )}
    </Loaded>
  );
}

/** By when later materials may be handed in; null where there is no such call, or no longer. */
function materialsDue({ materialsUntil: at }: Pick<EntryCard, 'materialsUntil'>): string | null {
  return at !== null && serverNow().getTime() < Date.parse(at) ? at : null;
}

/** Where an entry that was called for later materials stands; its page says the same. */
function materialsStatus({ materialsUntil: at, materialsHandedIn }: EntryCard) {
  if (at === null) return {};
  const open = materialsDue({ materialsUntil: at }) !== null;
  if (materialsHandedIn) return open ? { status: { code: 'materials-done' as const, at } } : {};
  return { status: { code: open ? ('materials' as const) : ('materials-late' as const), at } };
}

function Entry({ entry, deadline }: { entry: EntryCard; deadline: string | null }) {
  const { t } = useTranslation('team');
  const dates = useDates();
  const home = `/team/entries/${entry.id}`;
  const { waitsUntil } = entry;
  const called = materialsDue(entry) !== null && !entry.materialsHandedIn;
  const writing = waitsUntil === null && (entry.state === 'draft' || entry.state === 'returned' || called);
  const told = waitsUntil === null ? materialsStatus(entry) : { status: { code: 'waiting' as const, at: waitsUntil } };
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
        <NextStep entry={{ id: entry.id, state: entry.state, deadline: running, ...told }} />
      </p>
      <p style={{ display: 'flex', gap: 8, flexWrap: 'wrap', marginTop: 16 }}>
        {writing && (
          <LinkButton look="primary" to={`${home}/form`}>
            {t(called ? 'entries.complete' : entry.state === 'draft' ? 'overview.go-on' : 'entries.correct')}
          </LinkButton>
        )}
        <LinkButton to={home}>{t('entries.open')}</LinkButton>
      </p>
    </Card>
  );
}
