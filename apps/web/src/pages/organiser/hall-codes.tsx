import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useRound } from '../../features/judging/api/rounds.js';
import { HallCodesPage } from '../../features/judging/hall/hall-codes-page.js';
import { useSay } from '../../lib/i18n.js';
import { PageHead } from '../../ui/page-head.js';

/** Codes on paper by which the judges of a round sign in at the hall. */
export function RoundHallCodes() {
  const { t } = useTranslation('hall');
  const { slug = '', id = '' } = useParams();
  const say = useSay();
  const round = useRound(id).data;
  const up = { to: `/organiser/${slug}/rounds/${id}`, label: round ? say(round.name) : t('codes.round') };
  return (
    <>
      <PageHead title={t('codes.title')} up={up} next={t('codes.lead')} />
      <HallCodesPage roundId={id} />
    </>
  );
}
