import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../lib/i18n.js';
import { useForm } from '../../lib/use-form.js';
import { AreaField, type Option, RadioGroup, SelectField } from '../../ui/choice-fields.js';
import { Button } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { Notice } from '../../ui/notice.js';
import { TextField } from '../../ui/text-field.js';
import { type KeptEvidence, useObject } from './api/objecting.js';
import { EvidenceField } from './evidence-field.js';

const KINDS = ['person', 'organisation'] as const;
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
  const { form, kind, kindOf, filesOf } = useObjecting(noticeId, token, onMade);
  const kinds = KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }));
  const grounds = GROUNDS.map((value) => ({ value, label: t(`grounds.${value}`) }));
  return (
    <Form label={t('title')} faults={form.faults} onSubmit={form.submit}>
      <Notice tone="info">{t('secret')}</Notice>
      <RadioGroup label={t('who')} options={kinds} {...kindOf} />
      <TextField label={t('name')} hint={t('name-hint')} autoComplete="name" {...form.bind('name')} />
      {kind === 'organisation' && (
        <>
          <TextField label={t('organisation')} autoComplete="organization" {...form.bind('organisation')} />
          <EvidenceField {...{ noticeId, token, side: 'seal' }} {...filesOf('seal')} />
        </>
      )}
      <TextField type="email" autoComplete="email" label={t('email')} {...form.bind('email')} />
      <SelectField
        label={t('target')}
        options={[{ value: '', label: t('whole') }, ...lines]}
        {...form.bind('place')}
        required
      />
      <SelectField label={t('ground')} hint={t('ground-hint')} options={grounds} {...form.bind('ground')} />
      <AreaField label={t('words')} rows={6} maxLength={5000} {...form.bind('words')} />
      <EvidenceField {...{ noticeId, token, side: 'objector' }} {...filesOf('evidence')} />
      <div>
        <Button look="primary" type="submit" busy={form.busy}>
          {t('make')}
        </Button>
      </div>
    </Form>
  );
}

/** The form's values; the files stand in it by their ids, so that a missing one is a fault like any other. */
function useObjecting(noticeId: string, token: string, onMade: (receipt: string) => void) {
  const [kind, setKind] = useState<(typeof KINDS)[number]>('person');
  const [kept, setKept] = useState<Record<'seal' | 'evidence', readonly KeptEvidence[]>>({ seal: [], evidence: [] });
  const make = useObject(noticeId, token);
  const unit = kind === 'organisation';
  const form = useForm({
    initial: {
      name: '',
      organisation: '',
      seal: '',
      email: '',
      place: '',
      ground: 'ownership',
      words: '',
      evidence: '',
    },
    optional: ['email', 'place', ...(unit ? [] : (['organisation', 'seal'] as const))],
    send: ({ place, organisation, seal, evidence, email, ...values }) =>
      make.mutateAsync({
        ...values,
        kind,
        organisation: unit ? organisation : null,
        email: email || null,
        place: place === '' ? null : Number(place),
        evidence: [evidence, unit ? seal : ''].flatMap((ids) => ids.split(' ')).filter(Boolean),
        language: currentLocale(),
      }),
    done: ({ receipt }) => onMade(receipt),
  });
  const filesOf = (key: 'seal' | 'evidence') => ({
    files: kept[key],
    error: form.bind(key).error,
    onChange: (files: readonly KeptEvidence[]) => {
      setKept((before) => ({ ...before, [key]: files }));
      form.bind(key).onChange(files.map(({ id }) => id).join(' '));
    },
  });
  const kindOf = { value: kind, onChange: (value: string) => setKind(value === 'organisation' ? value : 'person') };
  return { form, kind, kindOf, filesOf };
}
