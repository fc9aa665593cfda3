import { useTranslation } from 'react-i18next';
import type { Localised } from '#kernel';
import { useSay } from '../../lib/i18n.js';
import { Card } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { useMyAssignments } from './api/my-assignments.js';

/** The entries of one edition that wait for this judge. */
export function MyAssignments({ editionId, name }: { editionId: string; name: Localised }) {
  const { t } = useTranslation('judge');
  const say = useSay();
  return (
    <Card title={say(name)}>
      <Loaded query={useMyAssignments(editionId)}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('assignments.none')}>{t('assignments.none-hint')}</EmptyState>
          ) : (
            <ul>
              {items.map((one) => (
                <li key={one.id}>{[one.number, one.title].filter(Boolean).join(' · ')}</li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}
