import { useTranslation } from 'react-i18next';
import type { Localised } from '#kernel';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Refused } from '../../ui/refused.js';
import { Stack } from '../../ui/stack.js';
import type { PrizesView } from './api/prizes.js';
import { useCascade, useFollowCascade } from './api/cascade.js';
import { CascadeList } from './cascade-list.js';

/** Prizes that no longer follow: what has to change, read as a whole and applied as a whole. */
export function CascadeCard({ editionId, view }: { editionId: string; view: PrizesView }) {
  const { t } = useTranslation('deliberation');
  const outdated = view.blockers.some(({ code }) => code === 'prizes-outdated');
  const { data: plan } = useCascade(editionId, outdated);
  const follow = useFollowCascade(editionId);
  if (!outdated || !plan) return null;
  const names = new Map<string, Localised>(view.catalogue.map(({ code, name }) => [code, name]));
  return (
    <Card title={t('cascade.title')}>
      <Stack>
        <p>{t('cascade.text')}</p>
        <CascadeList plan={plan} names={names} />
        <Refused error={follow.error} />
        {view.can.propose && plan.hidden === 0 && (
          <div>
            <Button look="primary" busy={follow.isPending} onClick={() => follow.mutate(plan.hash)}>
              {t('cascade.follow')}
            </Button>
          </div>
        )}
      </Stack>
    </Card>
  );
}
