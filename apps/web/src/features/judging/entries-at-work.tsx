import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { type Column, DataList } from '../../ui/data-list.js';
import { Meter } from '../../ui/meter.js';
import type { EntryProgress } from './api/progress.js';
import type { RoundView } from './api/rounds.js';
import { AddReader } from './closing/add-reader.js';
import { StateTag } from '../../ui/state-tag.js';
import { type JudgingPlan, listName } from './rules.js';

const FEW = 10;

interface EntriesAtWorkProps {
  round: RoundView;
  entries: readonly EntryProgress[];
  plan: JudgingPlan;
}

/** Entry by entry, those close to the line at the last close first, then those with the fewest sheets; for each, one more judge can be asked. */
export function EntriesAtWork({ round, entries, plan }: EntriesAtWorkProps) {
  const { t } = useTranslation(['organiser', 'closing']);
  const say = useSay();
  const [all, setAll] = useState(false);
  const sorted = entries.toSorted(
    (a, b) => Number(b.near) - Number(a.near) || left(b) - left(a) || (a.number < b.number ? -1 : 1),
  );
  const columns: Column<EntryProgress>[] = [
    { key: 'number', title: t('entries.number'), render: (entry) => entry.number },
    {
      key: 'title',
      title: t('entries.project'),
      lead: true,
      render: ({ title, near }) => (
        <>
          {title} {near && <StateTag tone="warning">{t('closing:reader.near')}</StateTag>}
        </>
      ),
    },
    { key: 'list', title: t('round.list'), render: (entry) => listName(plan, entry.listKey, say, t) },
    {
      key: 'sheets',
      title: t('round.sheets-in'),
      render: (entry) => <Meter label={t('round.sheets-in')} value={entry.submitted} max={entry.assigned} labelled />,
    },
  ];
  if (round.can.addReader) {
    columns.push({
      key: 'reader',
      title: t('closing:reader.column'),
      render: ({ entryId, number }) => <AddReader round={round} entryId={entryId} number={number} />,
    });
  }
  return (
    <Card title={t('round.entries-at-work')}>
      <DataList
        caption={t('round.entries')}
        columns={columns}
        rows={all ? sorted : sorted.slice(0, FEW)}
        rowKey={(entry) => entry.entryId}
        empty={<p>{t('round.entrants-first')}</p>}
      />
      {sorted.length > FEW && (
        <Button look="text" onClick={() => setAll(!all)}>
          {t(all ? 'round.fewer' : 'round.show-all', { count: sorted.length })}
        </Button>
      )}
    </Card>
  );
}

const left = (entry: EntryProgress) => entry.assigned - entry.submitted;
