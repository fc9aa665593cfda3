import { useTranslation } from 'react-i18next';
import { useForm } from '../../lib/use-form.js';
import { Button } from '../../ui/button.js';
import { AreaField, type Option, SelectField } from '../../ui/choice-fields.js';
import { Form } from '../../ui/form.js';
import { useTip } from './api/objecting.js';

interface TipFormProps {
  noticeId: string;
  /** The lines of the notice, by their place. */
  lines: readonly Option[];
  onLeft: () => void;
}

/** What somebody knows, and about which line; nothing of who they are. */
export function TipForm({ noticeId, lines, onLeft }: TipFormProps) {
  const { t } = useTranslation('objection');
  const tip = useTip(noticeId);
  const form = useForm({
    initial: { place: '', words: '' },
    optional: ['place'],
    send: ({ place, words }) => tip.mutateAsync({ place: place === '' ? null : Number(place), words }),
    done: onLeft,
  });
  return (
    <Form label={t('tip.title')} faults={form.faults} onSubmit={form.submit}>
      <SelectField
        label={t('tip.target')}
        options={[{ value: '', label: t('whole') }, ...lines]}
        {...form.bind('place')}
        required
      />
      <AreaField label={t('tip.words')} hint={t('tip.words-hint')} rows={6} maxLength={5000} {...form.bind('words')} />
      <div>
        <Button look="primary" type="submit" busy={form.busy}>
          {t('tip.make')}
        </Button>
      </div>
    </Form>
  );
}
