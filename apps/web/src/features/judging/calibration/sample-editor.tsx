import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Refused } from '../../../ui/refused.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import { type Calibration, useKeepSamples } from '../api/calibration.js';
import { draftOf, emptySample, type SampleDraft, type SamplePlan, writtenOf } from './sample-draft.js';
import { SampleFields } from './sample-fields.js';
import { SampleImport } from './sample-import.js';

const MOST = 10;

interface SampleEditorProps {
  roundId: string;
  plan: SamplePlan;
  calibration: Calibration;
}

/** The samples of a round, to be written until a judge has scored one. */
export function SampleEditor({ roundId, plan, calibration }: SampleEditorProps) {
  const { t } = useTranslation('calibration');
  const [drafts, setDrafts] = useState<readonly SampleDraft[]>(() => calibration.samples.map(draftOf));
  const [changed, setChanged] = useState(false);
  const keep = useKeepSamples(roundId);
  const write = (next: readonly SampleDraft[]) => {
    setDrafts(next);
    setChanged(true);
  };
  const save = () => {
    const samples = drafts.map((draft) => writtenOf(plan, draft));
    keep.mutate({ samples, version: calibration.version }, { onSuccess: () => setChanged(false) });
  };
  return (
    <Card title={t('editor.title-all')}>
      <Stack>
        <p>{t('editor.lead')}</p>
        <SampleImport
          roundId={roundId}
          plan={plan}
          room={MOST - drafts.length}
          onTake={(read) => write([...drafts, ...read])}
        />
        {drafts.map((draft, at) => (
          <SampleFields
            // Samples have no other name until they are kept.
            key={at}
            no={at + 1}
            plan={plan}
            draft={draft}
            onChange={(next) => write(drafts.map((one, index) => (index === at ? next : one)))}
            onRemove={() => write(drafts.filter((_, index) => index !== at))}
          />
        ))}
        <Refused error={keep.error} />
        <Row>
          {drafts.length < MOST && (
            <Button onClick={() => write([...drafts, emptySample(plan)])}>{t('editor.add')}</Button>
          )}
          <Button look="primary" busy={keep.isPending} disabled={!changed} onClick={save}>
            {t('editor.save')}
          </Button>
          <Soft>{t(changed ? 'editor.unsaved' : 'editor.saved')}</Soft>
        </Row>
      </Stack>
    </Card>
  );
}
