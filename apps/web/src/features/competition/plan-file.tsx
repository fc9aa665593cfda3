import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../lib/api/problem.js';
import { saveFile } from '../../lib/download.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/notice.js';
import { Refused } from '../../ui/refused.js';
import { Row, Stack } from '../../ui/stack.js';
import { type SettingsView, useChangePlan } from './api/settings.js';
import styles from './plan.module.css';

interface Chosen {
  name: string;
  plan: object;
}

/** The plan as a file: to keep, to edit elsewhere, and to bring back. */
export function PlanFile({ settings }: { settings: SettingsView }) {
  const { t } = useTranslation('organiser');
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const reading = useMutation({ mutationFn: readPlan, onSuccess: setChosen });
  const { plan, slug } = settings;
  return (
    <Card title={t('settings.file')}>
      <Stack>
        <p>{t('settings.file-text')}</p>
        <Row>
          <Button onClick={() => saveFile(`${slug}-plan.json`, JSON.stringify(plan, null, 2), 'application/json')}>
            {t('settings.export')}
          </Button>
          {settings.can.changePlan && (
            <Button onClick={() => input.current?.click()}>{t('settings.choose-file')}</Button>
          )}
        </Row>
        <input
          ref={input}
          className={styles.file}
          type="file"
          accept="application/json,.json"
          aria-label={t('settings.choose-file')}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) reading.mutate(file);
            event.target.value = '';
          }}
        />
        {reading.error && <Notice tone="danger">{t('settings.not-json')}</Notice>}
        {chosen && <Import key={chosen.name} settings={settings} chosen={chosen} onDone={() => setChosen(null)} />}
      </Stack>
    </Card>
  );
}

async function readPlan(file: File): Promise<Chosen> {
  const plan: unknown = JSON.parse(await file.text());
  if (typeof plan !== 'object' || plan === null || Array.isArray(plan)) throw new TypeError('not a plan');
  return { name: file.name, plan };
}

function Import({ settings, chosen, onDone }: { settings: SettingsView; chosen: Chosen; onDone: () => void }) {
  const { t } = useTranslation('organiser');
  const change = useChangePlan(settings.id);
  const before = settings.plan as unknown as Record<string, unknown>;
  const after = chosen.plan as Record<string, unknown>;
  const parts = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  const faults = isProblem(change.error) ? change.error.fields : [];
  if (change.isSuccess) return <Notice tone="success">{t('settings.imported')}</Notice>;
  return (
    <Stack>
      <Notice title={t('settings.import-title', { name: chosen.name })}>
        {parts.length === 0 ? t('settings.same') : t('settings.parts', { parts: parts.join('、') })}
      </Notice>
      <Refused error={change.error}>
        <ul>
          {faults.map(({ path, code, params }) => (
            <li key={`${path} ${code}`}>
              <code>{path}</code> {t([`common:faults.${code}`, 'common:faults.other'], { ...params })}
            </li>
          ))}
        </ul>
      </Refused>
      <Row>
        <Button
          look="primary"
          disabled={parts.length === 0}
          busy={change.isPending}
          onClick={() => change.mutate({ plan: chosen.plan, version: settings.version })}
        >
          {t('settings.import')}
        </Button>
        <Button onClick={onDone}>{t('common:cancel')}</Button>
      </Row>
    </Stack>
  );
}
