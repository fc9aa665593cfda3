import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { Notice } from '../../../ui/notice.js';
import { useRefusal } from '../../../ui/refused.js';
import { Stack } from '../../../ui/stack.js';
import { type FinalisingView, useFinalise } from '../api/finalising.js';

/** Finalising itself, with the comment that stands in the record. */
export function FinaliseCard({ editionId, view }: { editionId: string; view: FinalisingView }) {
  const { t } = useTranslation('finalising');
  const [asking, setAsking] = useState(false);
  const finalise = useFinalise(editionId);
  const problem = useRefusal(finalise.error);
  const again = view.sets.some(({ state }) => state === 'live');
  if (view.blockers.length > 0 || !view.changed) return null;
  return (
    <Card title={t(again ? 'finalise.again-title' : 'finalise.title')}>
      <Stack>
        <p>{t(again ? 'finalise.again-text' : 'finalise.text')}</p>
        {view.can.finalise ? (
          <div>
            <Button look="primary" onClick={() => setAsking(true)}>
              {t(again ? 'finalise.again' : 'finalise.verb')}
            </Button>
          </div>
        ) : (
          <Notice>{t(view.kept ? 'hidden.not-you' : 'finalise.not-you')}</Notice>
        )}
      </Stack>
      <ConfirmReason
        open={asking}
        title={t(again ? 'finalise.again-title' : 'finalise.ask')}
        verb={t(again ? 'finalise.again' : 'finalise.verb')}
        minLength={2}
        busy={finalise.isPending}
        problem={problem}
        onConfirm={(comment) => finalise.mutate(comment, { onSuccess: () => setAsking(false) })}
        onCancel={() => setAsking(false)}
      >
        <p>{t(again ? 'finalise.again-means' : 'finalise.means')}</p>
      </ConfirmReason>
    </Card>
  );
}
