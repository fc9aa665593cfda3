import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showHundredths } from '#kernel';
import { safekeeping } from '../../../lib/safekeeping.js';
import { Button } from '../../../ui/button.js';
import { AreaField } from '../../../ui/choice-fields.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { useRefusal } from '../../../ui/refused.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import { type SampleDuty, useScoreSample } from '../api/calibration.js';
import { CriterionRow } from '../desk/criterion-row.js';
import { fitMarks, type Marks } from '../desk/marks.js';
import { Total } from '../desk/total.js';

interface Draft {
  marks: Marks;
  comment: string;
}

const goTo = (code: string) =>
  document.querySelector<HTMLElement>(`[data-path="${CSS.escape(`marks.${code}`)}"]`)?.focus();

const placeOf = (sampleId: string) => safekeeping<Draft>(`calibration ${sampleId}`);

/** What the judge writes stays on this device until it is submitted. */
function useDraft(sampleId: string) {
  const place = useMemo(() => placeOf(sampleId), [sampleId]);
  const [draft, setDraft] = useState<Draft>(() => place.read() ?? { marks: {}, comment: '' });
  const write = (next: Draft) => {
    place.write(next);
    setDraft(next);
  };
  return { draft, write };
}

interface SampleSheetProps {
  editionId: string;
  roundId: string;
  sample: SampleDuty;
}

/** A sample's sheet: the same rubric as in the round, submitted once. */
export function SampleSheet({ editionId, roundId, sample }: SampleSheetProps) {
  const { t } = useTranslation('calibration');
  const { draft, write } = useDraft(sample.id);
  const [strict, setStrict] = useState(false);
  const [asking, setAsking] = useState(false);
  const { rubric } = sample;
  const { fit, total } = fitMarks(rubric, draft.marks);
  const missing = rubric.find(({ code }) => !fit.some(({ criterion }) => criterion === code));
  const begin = () => {
    setStrict(true);
    if (missing) goTo(missing.code);
    else setAsking(true);
  };
  return (
    <Stack>
      <Total total={total} max={rubric.reduce((sum, { max }) => sum + max, 0)} missing={rubric.length - fit.length} />
      <div>
        {rubric.map((criterion) => (
          <CriterionRow
            key={criterion.code}
            criterion={criterion}
            value={draft.marks[criterion.code] ?? ''}
            missing={strict && !fit.some((one) => one.criterion === criterion.code)}
            disabled={false}
            onChange={(mark) => write({ ...draft, marks: { ...draft.marks, [criterion.code]: mark } })}
          />
        ))}
      </div>
      <AreaField
        label={t('sheet.comment')}
        hint={t('sheet.comment-hint')}
        required={false}
        maxLength={2000}
        value={draft.comment}
        onChange={(comment) => write({ ...draft, comment })}
      />
      <Row>
        <Button look="primary" large onClick={begin}>
          {t('sheet.submit')}
        </Button>
        <Soft>{t('sheet.kept')}</Soft>
      </Row>
      <Submit
        editionId={editionId}
        roundId={roundId}
        sample={sample}
        draft={draft}
        asking={asking}
        onCancel={() => setAsking(false)}
      />
    </Stack>
  );
}

interface SubmitProps extends SampleSheetProps {
  draft: Draft;
  asking: boolean;
  onCancel: () => void;
}

function Submit({ editionId, roundId, sample, draft, asking, onCancel }: SubmitProps) {
  const { t } = useTranslation('calibration');
  const score = useScoreSample({ editionId, roundId, sampleId: sample.id });
  const problem = useRefusal(score.error);
  const { fit, total } = fitMarks(sample.rubric, draft.marks);
  const send = () => {
    const marks = fit.map(({ criterion, hundredths }) => ({ criterion, mark: showHundredths(hundredths) }));
    score.mutate({ marks, comment: draft.comment }, { onSuccess: () => placeOf(sample.id).write(null) });
  };
  return (
    <ConfirmReason
      open={asking}
      title={t('sheet.confirm', { total: showHundredths(total) })}
      verb={t('sheet.submit')}
      minLength={0}
      busy={score.isPending}
      problem={problem}
      onConfirm={send}
      onCancel={onCancel}
    >
      <p>{t('sheet.confirm-text')}</p>
    </ConfirmReason>
  );
}
