import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Refused } from '../../../ui/refused.js';
import { Soft, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import { type RoundView, useRoundStep } from '../api/rounds.js';
import { Excuses } from './excuses.js';
import { Standing } from './standing.js';
import { TieVote } from './tie-vote.js';

/** The way to the close: everything that stands in it, with the way out of each, and the close once nothing does. */
export function CloseCard({ round }: { round: RoundView }) {
  const { t } = useTranslation(['closing', 'organiser']);
  const close = useRoundStep(round, 'closure');
  const standing = round.blockers.filter(({ excuse }) => excuse === null).length;
  return (
    <Card
      title={t('organiser:round.way.close')}
      aside={standing > 0 && <StateTag tone="warning">{t('organiser:round.missing', { count: standing })}</StateTag>}
    >
      <Stack>
        {standing === 0 ? (
          <p>{t('nothing-standing')}</p>
        ) : (
          <Standing round={round} text={t('standing-text')} means={t('excuse-means')} />
        )}
        <TieVote round={round} />
        <Excuses blockers={round.blockers} title={t('excused')} />
        <Refused error={close.error} />
        {round.can.close && standing === 0 && (
          <div>
            <Button look="primary" busy={close.isPending} onClick={() => close.mutate(undefined)}>
              {t('organiser:round.close')}
            </Button>
            <Soft>{t('close-means')}</Soft>
          </div>
        )}
      </Stack>
    </Card>
  );
}
