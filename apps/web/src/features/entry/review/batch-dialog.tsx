import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { Loaded } from '../../../ui/loaded.js';
import { useRefusal } from '../../../ui/refused.js';
import { Soft, Stack } from '../../../ui/stack.js';
import { type BatchOrder, type BatchResult, useBatch, useBatchPreview } from '../api/queue.js';
import { BatchLines } from './batch-lines.js';
import { PickReviewers } from './pick-reviewers.js';

interface BatchDialogProps {
  editionId: string;
  action: BatchOrder['action'];
  entryIds: string[];
  onClose: (done: boolean) => void;
}

/** Shows what would happen to each entry, does it, and tells what happened; what was given can be taken back. */
export function BatchDialog({ editionId, action, entryIds, onClose }: BatchDialogProps) {
  const { t } = useTranslation('review');
  const [reviewers, setReviewers] = useState<string[]>([]);
  const batch = useBatch(editionId);
  const gives = action === 'assign' || action === 'spread';
  const order = { action, entryIds, reviewers };
  const ready = !gives || reviewers.length > 0;
  const preview = useBatchPreview(editionId, ready && !batch.isSuccess ? order : null);
  const problem = useRefusal(batch.error);
  const done = batch.data;
  return (
    <FormDialog
      open
      title={t(`batch.action.${action}`)}
      verb={done ? t('batch.close') : t('batch.do', { count: preview.data?.done ?? 0 })}
      faults={{ form: problem, fields: {} }}
      busy={batch.isPending}
      onSubmit={() => {
        if (done) onClose(true);
        else if (ready && (preview.data?.done ?? 0) > 0) batch.mutate(order);
      }}
      onCancel={() => onClose(done !== undefined)}
    >
      {done ? (
        <Outcome editionId={editionId} action={action} result={done} />
      ) : (
        <Stack>
          <p>{t(`batch.means.${action}`)}</p>
          {gives && (
            <PickReviewers
              editionId={editionId}
              many={action === 'spread'}
              chosen={reviewers}
              onChange={setReviewers}
            />
          )}
          {ready ? (
            <Loaded query={preview}>{(result) => <BatchLines result={result} action={action} />}</Loaded>
          ) : (
            <Soft>{t('batch.pick')}</Soft>
          )}
        </Stack>
      )}
    </FormDialog>
  );
}

interface OutcomeProps {
  editionId: string;
  action: BatchOrder['action'];
  result: BatchResult;
}

function Outcome({ editionId, action, result }: OutcomeProps) {
  const { t } = useTranslation('review');
  const undo = useBatch(editionId);
  const given = result.items.filter(({ outcome, reviewerId }) => outcome === 'done' && reviewerId !== null);
  const fresh = given.filter(({ reviewerBefore }) => reviewerBefore === null).map(({ entryId }) => entryId);
  const undoable = (action === 'assign' || action === 'spread') && fresh.length > 0;
  return (
    <Stack>
      <p role="status">{t('batch.done', { count: result.done, skipped: result.items.length - result.done })}</p>
      <BatchLines result={result} action={action} />
      {undoable && !undo.isSuccess && (
        <Button
          busy={undo.isPending}
          onClick={() => undo.mutate({ action: 'unassign', entryIds: fresh, reviewers: [] })}
        >
          {t('batch.undo')}
        </Button>
      )}
      {undo.isSuccess && <p role="status">{t('batch.undone')}</p>}
    </Stack>
  );
}
