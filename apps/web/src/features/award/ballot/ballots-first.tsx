import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { useOwnBallots } from '../api/ballots.js';

/** On a judge's first page: that the panel votes, or that candidates may be named. */
export function BallotsFirst({ editionId }: { editionId: string }) {
  const { t } = useTranslation('deliberation');
  const { data } = useOwnBallots(editionId);
  if (!data || data.items.length + data.awards.length === 0) return null;
  const waits = data.items.some(({ round }) => round && !round.voted);
  return (
    <Notice tone={waits ? 'warning' : 'info'} title={t(waits ? 'first.waits' : 'first.title')}>
      <p>{t(waits ? 'first.waits-text' : 'first.text')}</p>
      <p>
        <LinkButton look={waits ? 'primary' : 'quiet'} to={`/judge/ballots/${editionId}`}>
          {t('first.open')}
        </LinkButton>
      </p>
    </Notice>
  );
}
