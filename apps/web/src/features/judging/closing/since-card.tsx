import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card.js';
import { Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { RoundView } from '../api/rounds.js';
import { Excuses } from './excuses.js';
import { Standing } from './standing.js';

/** What has come up since the round closed or advanced: it keeps everybody from going on until it is set right or answered for. */
export function SinceCard({ round }: { round: RoundView }) {
  const { t } = useTranslation(['closing', 'organiser']);
  const count = round.blockers.filter(({ excuse }) => excuse === null).length;
  if ((round.state !== 'closed' && round.state !== 'advanced') || round.blockers.length === 0) return null;
  const since = round.state === 'advanced' ? 'after-advance' : 'since';
  return (
    <Card
      title={t(since)}
      aside={count > 0 && <StateTag tone="warning">{t('organiser:round.missing', { count })}</StateTag>}
    >
      <Stack>
        {count > 0 && <Standing round={round} text={t(`${since}-text`)} means={t('after-advance-means')} />}
        <Excuses blockers={round.blockers} title={t('excused')} />
      </Stack>
    </Card>
  );
}
