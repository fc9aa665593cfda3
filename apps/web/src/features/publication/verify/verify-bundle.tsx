import { type ChangeEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Notice } from '../../../ui/notice.js';
import { Soft, Stack } from '../../../ui/stack.js';
import { type Checked, check, type Unreadable } from './check-bundle.js';
import { fetchBundle, type Published } from './fetch-bundle.js';
import { VerdictCard } from './verdict-card.js';

interface VerifyProps {
  /** Whose newest results are fetched on a press of the button; null: a file is chosen. */
  slug: string | null;
  no: string | null;
}

type Outcome = Checked | Unreadable | { state: 'working' } | { state: 'unfetched' } | null;

/** Takes a bundle from a file, or the published one, and computes everything again without sending anything anywhere. */
export function VerifyBundle({ slug, no }: VerifyProps) {
  const { t } = useTranslation('verify');
  const [outcome, setOutcome] = useState<Outcome>(null);
  const run = async (source: () => Promise<Published>) => {
    setOutcome({ state: 'working' });
    const found = await source().catch(() => null);
    // the notice is painted first: computing takes the page's own thread for a moment
    await new Promise((painted) => setTimeout(painted, 50));
    setOutcome(found === null ? { state: 'unfetched' } : check(found.text, found.numbers));
  };
  return (
    <Stack>
      <Card title={t('choose')}>
        <Stack>
          <ChooseFile onFile={(file) => void run(async () => ({ text: await file.text(), numbers: {} }))} />
          {slug !== null && (
            <div>
              <Button onClick={() => void run(() => fetchBundle(slug, no))}>{t('published')}</Button>
            </div>
          )}
          <Soft>{t('offline')}</Soft>
        </Stack>
      </Card>
      {outcome?.state === 'working' && <Notice>{t('working')}</Notice>}
      {outcome?.state === 'unfetched' && <Notice tone="danger">{t('unfetched')}</Notice>}
      {outcome?.state === 'unreadable' && (
        <Notice tone="danger" title={t('unreadable')}>
          {t('unreadable-text', { path: outcome.path || '/' })}
        </Notice>
      )}
      {outcome?.state === 'checked' && <VerdictCard checked={outcome} />}
    </Stack>
  );
}

function ChooseFile({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useTranslation('verify');
  const id = useId();
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (file) onFile(file);
  };
  return (
    <div>
      <label htmlFor={id}>{t('file')}</label>
      <input id={id} type="file" accept="application/json,.json" onChange={choose} />
    </div>
  );
}
