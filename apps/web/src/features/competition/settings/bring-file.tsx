import { type ChangeEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { AreaField } from '../../../ui/choice-fields.js';
import { Notice } from '../../../ui/notice.js';
import { Refused } from '../../../ui/refused.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import { planFileUrl, useBringFile, usePreviewFile } from '../api/plan-file.js';
import type { SettingsView } from '../api/settings.js';
import { DifferenceList } from './difference-list.js';
import { FaultList } from './fault-list.js';
import planStyles from '../plan.module.css';
import styles from './tool.module.css';

interface Chosen {
  name: string;
  text: string;
}

/** The plan as a file that goes out as it came in; and bringing one in, after a look at what it changes. */
export function EditionFile({ settings }: { settings: SettingsView }) {
  const { t } = useTranslation('settings');
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const preview = usePreviewFile(settings.id);
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    const text = await file?.text();
    if (file && text !== undefined) {
      setChosen({ name: file.name, text });
      preview.mutate(text);
    }
    if (input.current) input.current.value = '';
  };
  return (
    <Card title={t('pages.file.title')}>
      <Stack>
        <p>{t('file.text', { braces: '{{year}}' })}</p>
        <Row>
          <a className={styles.download} href={planFileUrl(settings.id)} download={`${settings.slug}-edition.json`}>
            {t('file.export')}
          </a>
          {settings.can.changePlan && <Button onClick={() => input.current?.click()}>{t('file.choose')}</Button>}
        </Row>
        <input
          ref={input}
          className={planStyles.file}
          type="file"
          accept="application/json,.json"
          aria-label={t('file.choose')}
          onChange={(event) => void choose(event)}
        />
        <Refused error={preview.error} />
        {chosen && preview.data && (
          <Bring
            key={chosen.text}
            settings={settings}
            chosen={chosen}
            preview={preview.data}
            onClose={() => {
              setChosen(null);
              preview.reset();
            }}
          />
        )}
      </Stack>
    </Card>
  );
}

interface BringProps {
  settings: SettingsView;
  chosen: Chosen;
  preview: NonNullable<ReturnType<typeof usePreviewFile>['data']>;
  onClose: () => void;
}

function Bring({ settings, chosen, preview, onClose }: BringProps) {
  const { t } = useTranslation('settings');
  const [note, setNote] = useState('');
  const bring = useBringFile(settings.id);
  const wrong = preview.faults.length > 0 || preview.refusal !== null;
  if (bring.isSuccess) {
    return <Notice tone="success" title={t('file.done', { version: bring.data.version })} />;
  }
  return (
    <Stack>
      <Notice title={t('file.title', { name: chosen.name })}>
        {t(preview.differences.length === 0 ? 'file.same' : 'file.changes', { count: preview.differences.length })}
      </Notice>
      <FaultList faults={preview.faults} here={[]} refusal={preview.refusal} slug={settings.slug} />
      {preview.differences.length > 0 && <DifferenceList differences={preview.differences} />}
      <AreaField
        label={t('note')}
        hint={t('note-hint')}
        required={false}
        maxLength={500}
        value={note}
        onChange={setNote}
      />
      <Refused error={bring.error} />
      <Row>
        <Button
          look="primary"
          disabled={wrong}
          busy={bring.isPending}
          onClick={() => bring.mutate({ file: chosen.text, version: preview.version, note })}
        >
          {t('file.verb')}
        </Button>
        <Button onClick={onClose}>{t('common:cancel')}</Button>
      </Row>
      {wrong && <Soft>{t('file.wrong')}</Soft>}
    </Stack>
  );
}
