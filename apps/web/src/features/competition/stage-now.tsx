import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../lib/clock.js';
import { useDates } from '../../lib/date.js';
import { useSay } from '../../lib/i18n.js';
import { Countdown } from '../../ui/countdown.js';
import type { FrontView } from './api/front.js';
import { nextMoments } from './moments.js';

/** One sentence: the stage of the competition and what comes next, by when. */
export function StageNow({ front }: { front: FrontView }) {
  const { t } = useTranslation();
  const dates = useDates();
  const say = useSay();
  const [moment] = nextMoments(front.milestones, useServerNow(30_000), 1);
  if (!moment) return t('stage.over');
  const at = moment.kind === 'now' ? dates.until(moment.at) : dates.instant(moment.at);
  const sentence = t(`stage.${moment.kind}`, { name: say(moment.milestone.name), at });
  return (
    <>
      {sentence} <Countdown key={moment.at} to={moment.at} />
    </>
  );
}
