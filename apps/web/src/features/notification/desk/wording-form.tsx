import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useForm } from '../../../lib/use-form.js';
import { Button } from '../../../ui/button.js';
import { AreaField } from '../../../ui/choice-fields.js';
import { Form } from '../../../ui/form.js';
import { Refused } from '../../../ui/refused.js';
import { Row, Stack } from '../../../ui/stack.js';
import { TextField } from '../../../ui/text-field.js';
import { previewWording, type Template, useChangeWording, useResetWording, type Wording } from '../api/templates.js';
import { Places } from './places.js';
import { WordingPreview } from './wording-preview.js';

interface WordingFormProps {
  editionId: string;
  template: Template;
  text: Wording;
}

/** Subject and text of a message in one language, what can be filled in, and how it would look. */
export function WordingForm({ editionId, template, text }: WordingFormProps) {
  const { t } = useTranslation('inbox');
  const { locale, version } = text;
  const change = useChangeWording(editionId, template.template);
  const reset = useResetWording(editionId, template.template);
  const form = useForm({
    initial: { subject: text.subject, body: text.body },
    send: (words) => change.mutateAsync({ ...words, locale, version }),
  });
  const preview = useMutation({
    mutationFn: () => previewWording(editionId, template.template, { ...form.values, locale }),
  });
  return (
    <Stack>
      <Form label={t('templates.words')} faults={form.faults} onSubmit={form.submit}>
        <TextField label={t('outbox.subject')} maxLength={400} lang={locale} {...form.bind('subject')} />
        <AreaField label={t('templates.body')} rows={12} maxLength={10_000} {...form.bind('body')} />
        <Places places={template.places} locale={locale} />
        <Row>
          <Button busy={preview.isPending} onClick={() => preview.mutate()}>
            {t('templates.preview')}
          </Button>
          {template.can.change && (
            <Button type="submit" look="primary" busy={form.busy}>
              {t('templates.save')}
            </Button>
          )}
          {template.can.change && text.changed && (
            <Button look="text" busy={reset.isPending} onClick={() => reset.mutate({ locale, version })}>
              {t('templates.reset')}
            </Button>
          )}
        </Row>
      </Form>
      <Refused error={preview.error ?? reset.error} />
      {preview.data && <WordingPreview preview={preview.data} locale={locale} />}
    </Stack>
  );
}
