import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { LinkButton } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { useMyCalibration } from '../api/calibration.js';

/** On a judge's first page: samples that wait, and whether the entries wait for them. */
export function SamplesFirst({ editionId }: { editionId: string }) {
  const { t } = useTranslation('calibration');
  const say = useSay();
  const items = useMyCalibration(editionId).data?.items ?? [];
  return items
    .filter(({ open, samples }) => open && samples.length > 0)
    .map(({ roundId, round, left, required }) => (
      <Notice
        key={roundId}
        tone={left > 0 && required ? 'warning' : 'info'}
        title={left > 0 ? t('first.title', { round: say(round), count: left }) : t('first.done', { round: say(round) })}
      >
        {left > 0 && <p>{t(required ? 'first.required' : 'first.wished')}</p>}
        <p>
          <LinkButton look={left > 0 ? 'primary' : 'quiet'} to={`/judge/calibration/${editionId}`}>
            {t(left > 0 ? 'first.open' : 'first.look')}
          </LinkButton>
        </p>
      </Notice>
    ));
}
