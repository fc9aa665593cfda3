import { useTranslation } from 'react-i18next';
import type { Localised } from '#kernel';
import { useSay } from '../../lib/i18n.js';
import { Card } from '../../ui/card.js';
import { type Column, DataList } from '../../ui/data-list.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { StateTag } from '../../ui/state-tag.js';
import { type Duty, useMyAssignments } from './api/my-assignments.js';

const TONES = { none: 'neutral', draft: 'warning', submitted: 'success' } as const;

/** The entries of one edition that wait for this judge. */
export function MyAssignments({ editionId, name }: { editionId: string; name: Localised }) {
  const { t } = useTranslation('judge');
  const say = useSay();
  return (
    <Loaded query={useMyAssignments(editionId)}>
      {({ items, left }) => (
        <Card
          title={say(name)}
          aside={left > 0 && <StateTag tone="warning">{t('assignments.left', { count: left })}</StateTag>}
        >
          <List duties={items} />
        </Card>
      )}
    </Loaded>
  );
}

function List({ duties }: { duties: readonly Duty[] }) {
  const { t } = useTranslation('judge');
  const say = useSay();
  const columns: Column<Duty>[] = [
    { key: 'title', title: t('assignments.entry'), lead: true, render: (duty) => duty.title },
    { key: 'number', title: t('assignments.number'), render: (duty) => duty.number },
    { key: 'round', title: t('assignments.round'), render: (duty) => say(duty.round.name) },
    {
      key: 'sheet',
      title: t('assignments.sheet'),
      render: (duty) => <StateTag tone={TONES[duty.sheet]}>{t(`assignments.${duty.sheet}`)}</StateTag>,
    },
    { key: 'total', title: t('assignments.total'), align: 'end', render: (duty) => duty.total ?? '–' },
  ];
  const empty = <EmptyState title={t('assignments.empty')}>{t('assignments.empty-hint')}</EmptyState>;
  return (
    <DataList caption={t('home.title')} columns={columns} rows={duties} rowKey={(duty) => duty.id} empty={empty} />
  );
}
