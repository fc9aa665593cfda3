import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card.js';
import { Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { RoundView } from '../api/rounds.js';
import { BlockerGroup } from './blocker-group.js';
import { kindsOf } from './blocker-lines.js';

/** What has come up since the round closed: it keeps everybody from going on until it is set right. */
export function SinceCard({ round }: { round: RoundView }) {
  const { t } = useTranslation(['closing', 'organiser']);
  const { length: count } = round.blockers;
  if (round.state !== 'closed' || count === 0) return null;
  return (
    <Card title={t('since')} aside={<StateTag tone="warning">{t('organiser:round.missing', { count })}</StateTag>}>
      <Stack>
        <p>{t('since-text')}</p>
        {kindsOf(round.blockers).map(({ code, lines }) => (
          <BlockerGroup key={code} code={code} lines={lines} round={round} onExcuse={undefined} />
        ))}
      </Stack>
    </Card>
  );
}
