import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { usePlan } from '../../features/competition/api/plan.js';
import { useRound } from '../../features/judging/api/rounds.js';
import { RoundPage } from '../../features/judging/round-page.js';
import { LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Loaded } from '../../ui/loaded.js';
import { SkeletonPage } from '../../ui/skeleton.js';
import { Row, Stack } from '../../ui/stack.js';
import { InEdition } from './in-edition.js';

/** One round, step by step. */
export function Round() {
  const { id = '' } = useParams();
  return (
    <InEdition>
      {(edition, base) => <Walked key={id} id={id} editionId={edition.id} base={`${base}/rounds`} />}
    </InEdition>
  );
}

/** The way to paper sheets and signatures. */
function PaperCard({ base }: { base: string }) {
  const { t } = useTranslation('paper');
  return (
    <Card title={t('card')}>
      <Stack>
        <p>{t('card-text')}</p>
        <Row>
          <LinkButton to={`${base}/paper`}>{t('open')}</LinkButton>
          <LinkButton to={`${base}/signatures`}>{t('sign.open')}</LinkButton>
        </Row>
      </Stack>
    </Card>
  );
}

interface Calibrating {
  rounds: readonly { code: string; calibration?: unknown }[];
}

const calibrated = ({ rounds }: Calibrating, code: string) =>
  rounds.some((one) => one.code === code && one.calibration);

function Walked({ id, editionId, base }: { id: string; editionId: string; base: string }) {
  const { t } = useTranslation(['schedule', 'calibration', 'sheets', 'board']);
  const plan = usePlan(editionId);
  return (
    <Loaded query={useRound(id)} skeleton={<SkeletonPage blocks={3} />}>
      {(round) => (
        <Loaded query={plan}>
          {(view) => (
            <>
              <RoundPage round={round} plan={view.plan} base={base} />
              {round.can.watchStandings && (
                <Card title={t('board:title')}>
                  <Stack>
                    <p>{t('board:card')}</p>
                    <Row>
                      <LinkButton to={`${base}/${id}/live`}>{t('board:go')}</LinkButton>
                    </Row>
                  </Stack>
                </Card>
              )}
              {calibrated(view.plan, round.code) && (
                <Card title={t('calibration:round.title')}>
                  <Stack>
                    <p>{t('calibration:round.card')}</p>
                    <Row>
                      <LinkButton to={`${base}/${id}/calibration`}>{t('calibration:round.go')}</LinkButton>
                    </Row>
                  </Stack>
                </Card>
              )}
              {!['planned', 'assigned'].includes(round.state) && (
                <Card title={t('sheets:title')}>
                  <Stack>
                    <p>{t('sheets:card')}</p>
                    <Row>
                      <LinkButton to={`${base}/${id}/sheets`}>{t('sheets:go')}</LinkButton>
                    </Row>
                  </Stack>
                </Card>
              )}
              {round.kind !== 'online_review' && (
                <Card title={t('schedule.title')}>
                  <Row>
                    <LinkButton to={`${base}/${id}/schedule`}>{t('schedule.open')}</LinkButton>
                    <LinkButton to={`${base}/${id}/draw`}>{t('draw.title')}</LinkButton>
                    <LinkButton to={`${base}/${id}/codes`}>{t('hall:codes.open')}</LinkButton>
                  </Row>
                </Card>
              )}
              {round.state !== 'planned' && <PaperCard base={`${base}/${id}`} />}
            </>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
