import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { Notice } from '../../../ui/notice.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import { type CalibrationDuty, type SampleDuty, useMyCalibration } from '../api/calibration.js';
import styles from './calibration.module.css';
import { LeaningWords } from './leaning-words.js';
import { SampleResult } from './sample-result.js';
import { SampleSheet } from './sample-sheet.js';

/** The samples of an edition for one judge, round by round. */
export function MySamples({ editionId }: { editionId: string }) {
  const { t } = useTranslation('calibration');
  return (
    <Loaded query={useMyCalibration(editionId)}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t('mine.none')}>{t('mine.none-hint')}</EmptyState>
        ) : (
          items.map((duty) => <RoundSamples key={duty.roundId} editionId={editionId} duty={duty} />)
        )
      }
    </Loaded>
  );
}

function RoundSamples({ editionId, duty }: { editionId: string; duty: CalibrationDuty }) {
  const { t } = useTranslation('calibration');
  const say = useSay();
  const { left, leaning, samples, round } = duty;
  return (
    <Stack>
      {left === 0 && (
        <Notice tone="success" title={t('mine.done', { round: say(round) })}>
          <Stack gap="tight">
            {leaning && (
              <p>
                <LeaningWords leaning={leaning} />
              </p>
            )}
            <p>{t('mine.done-text')}</p>
            <Row>
              <LinkButton to="/judge">{t('mine.back')}</LinkButton>
            </Row>
          </Stack>
        </Notice>
      )}
      {samples.map((sample) => (
        <Sample key={sample.id} editionId={editionId} duty={duty} sample={sample} />
      ))}
    </Stack>
  );
}

interface SampleProps {
  editionId: string;
  duty: CalibrationDuty;
  sample: SampleDuty;
}

function Sample({ editionId, duty: { roundId, open }, sample }: SampleProps) {
  const { t } = useTranslation('calibration');
  const { no, title, body, sheet } = sample;
  const tag = <StateTag tone={sheet ? 'success' : 'brand'}>{t(sheet ? 'mine.scored' : 'mine.to-score')}</StateTag>;
  return (
    <Card title={t('mine.sample', { no, title })} aside={tag}>
      <div className={styles.pair}>
        <div className={styles.body} role="group" aria-label={t('mine.text-of', { title })} tabIndex={0}>
          {body}
        </div>
        {sheet && <SampleResult sample={sample} />}
        {!sheet && open && <SampleSheet editionId={editionId} roundId={roundId} sample={sample} />}
        {!sheet && !open && <Soft>{t('mine.over')}</Soft>}
      </div>
    </Card>
  );
}
