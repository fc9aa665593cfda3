import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../lib/i18n.js';
import { AreaField, type Option, RadioGroup, SelectField } from '../../ui/choice-fields.js';
import { Button } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { Notice } from '../../ui/notice.js';
import { TextField } from '../../ui/text-field.js';
import { useForm } from '../../lib/use-form.js';
import { type KeptEvidence, useObject } from './api/objecting.js';
import { EvidenceField } from './evidence-field.js';

const GROUNDS = ['ownership', 'false-material', 'eligibility', 'procedure', 'recusal', 'arithmetic'] as const;

interface ObjectionFormProps {
  noticeId: string;
  token: string;
  /** The lines of the notice, by their place. */
  lines: readonly Option[];
  onMade: (receipt: string) => void;
}

/** Who objects, to what, why, with which evidence. */
export function ObjectionForm({ noticeId, token, lines, onMade }: ObjectionFormProps) {
  const { t } = useTranslation('objection');
  const [files, setFiles] = useState<KeptEvidence[]>([]);
  const [seals, setSeals] = useState<KeptEvidence[]>([]);
  const make = useObject(noticeId, token);
  const form = useForm({
    initial: { kind: 'person', name: '', organisation: '', email: '', place: '', ground: 'ownership', words: '' },
    optional: ['organisation', 'email', 'place'],
    send: ({ kind, place, organisation, email, ...values }) =>
      make.mutateAsync({
        ...values,
        kind: kind === 'organisation' ? kind : 'person',
        organisation: kind === 'organisation' ? organisation : null,
        email: email || null,
        place: place === '' ? null : Number(place),
        evidence: [...files, ...(kind === 'organisation' ? seals : [])].map(({ id }) => id),
        language: currentLocale(),
      }),
    done: ({ receipt }) => onMade(receipt),
  });
  const kinds = ['person', 'organisation'].map((value) => ({ value, label: t(`kinds.${value as 'person'}`) }));
  const grounds = GROUNDS.map((value) => ({ value, label: t(`grounds.${value}`) }));
  return (
    <Form label={t('title')} faults={form.faults} onSubmit={form.submit}>
      <Notice tone="info">{t('secret')}</Notice>
      <RadioGroup label={t('who')} options={kinds} {...form.bind('kind')} />
      <TextField label={t('name')} hint={t('name-hint')} autoComplete="name" {...form.bind('name')} />
      {form.values.kind === 'organisation' && (
        <>
          <TextField label={t('organisation')} {...form.bind('organisation')} required />
          <EvidenceField
            {...{ noticeId, token, side: 'seal' }}
            files={seals}
            onKept={(file) => setSeals([...seals, file])}
          />
        </>
      )}
      <TextField type="email" autoComplete="email" label={t('email')} {...form.bind('email')} />
      <SelectField label={t('target')} options={[{ value: '', label: t('whole') }, ...lines]} {...form.bind('place')} />
      <SelectField label={t('ground')} hint={t('ground-hint')} options={grounds} {...form.bind('ground')} />
      <AreaField label={t('words')} rows={6} maxLength={5000} {...form.bind('words')} />
      <EvidenceField
        {...{ noticeId, token, side: 'objector' }}
        files={files}
        onKept={(file) => setFiles([...files, file])}
      />
      <Button look="primary" type="submit" busy={form.busy}>
        {t('make')}
      </Button>
    </Form>
  );
}
